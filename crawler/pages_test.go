package crawler

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"khobao/archive"
)

// part is a page of an article: its own paragraph, and a pager.
func part(title, own string, pager ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		page := strings.Replace(story(title, own), "Đoạn thứ", own+" Đoạn thứ", -1)
		links := ""
		for i, p := range pager {
			links += fmt.Sprintf("<a href='%s'>%d</a> ", p, i+1)
		}
		fmt.Fprint(w, strings.Replace(page, "</body>", "<div class='phan-trang'>"+links+"</div></body>", 1))
	}
}

// An article on several pages is one, whichever of its pages is come upon first.
func TestArticleOfSeveralPages(t *testing.T) {
	for name, pages := range map[string][]string{
		"query":        {"/chuyen-dai-ve-que-huong-a1.html", "/chuyen-dai-ve-que-huong-a1.html?page=2", "/chuyen-dai-ve-que-huong-a1.html?page=3"},
		"first has it": {"/chuyen-dai-ve-que-huong-a1.html?trang=1", "/chuyen-dai-ve-que-huong-a1.html?trang=2", "/chuyen-dai-ve-que-huong-a1.html?trang=3"},
		"path":         {"/chuyen-dai-ve-que-huong-a1.html", "/chuyen-dai-ve-que-huong-a1.html/trang-2", "/chuyen-dai-ve-que-huong-a1.html/trang-3"},
		"suffix":       {"/chuyen-dai-ve-que-huong-a1.html", "/chuyen-dai-ve-que-huong-a1-p2.html", "/chuyen-dai-ve-que-huong-a1-p3.html"},
		"file":         {"/chuyen-dai-ve-que-huong-a1.html", "/chuyen-dai-ve-que-huong-a1.html%3Fpage=2.html", "/chuyen-dai-ve-que-huong-a1.html%3Fpage=3.html"},
		"number":       {"/chuyen-dai-ve-que-huong-a1.html", "/chuyen-dai-ve-que-huong-a1-2.html", "/chuyen-dai-ve-que-huong-a1-3.html"},
	} {
		for _, from := range []int{0, 2} {
			t.Run(fmt.Sprintf("%s from %d", name, from+1), func(t *testing.T) {
				p := newPaper(t)
				p.set("/", list(pages[from]))
				for i, path := range pages {
					p.set(path, part("Chuyện dài về quê hương", fmt.Sprintf("Phần %d kể tiếp.", i+1), pages...))
				}
				p.set("/chuyen-dai-ve-que-huong-a1.html", part("Chuyện dài về quê hương", "Phần 1 kể tiếp.", pages...))
				c, m, _ := newTestCrawler(t, Config{})
				run, err := c.Crawl(context.Background(), p.outlet())
				if err != nil || run.Counts.New != 1 || len(m.articles) != 1 {
					t.Fatalf("%v %+v %d articles %q", err, run.Counts, len(m.articles), m.fetched(p.outlet()))
				}
				a := m.articles[0]
				for i := range pages {
					if n := strings.Count(a.Lead+"\n\n"+a.Body, fmt.Sprintf("Phần %d kể tiếp. Đoạn thứ 1", i+1)); n != 1 {
						t.Errorf("the text of page %d is there %d times", i+1, n)
					}
				}
				if !hasPages(&a) {
					t.Errorf("its aliases are %q", a.Aliases)
				}
				for _, path := range pages {
					if p.times(path) > 2 {
						t.Errorf("%s was asked for %d times", path, p.times(path))
					}
				}
			})
		}
	}
}

// What only looks like pages of one article: a series, each part with its own headline, and pages of comments.
func TestPagesOfOtherThings(t *testing.T) {
	p := newPaper(t)
	p.set("/", list("/mot-loat-bai-a1.html", "/bai-co-y-kien-a2.html"))
	p.set("/mot-loat-bai-a1.html", part("Kỳ 1: Lên nguồn", "Ở thượng nguồn.", "/mot-loat-bai-a1.html", "/mot-loat-bai-a1-p2.html"))
	p.set("/mot-loat-bai-a1-p2.html", part("Kỳ 2: Về xuôi", "Dưới hạ nguồn.", "/mot-loat-bai-a1.html", "/mot-loat-bai-a1-p2.html"))
	p.set("/bai-co-y-kien-a2.html", part("Bài có ý kiến", "Ai cũng có ý kiến.", "/bai-co-y-kien-a2.html", "/bai-co-y-kien-a2.html?page=2"))
	p.set("/bai-co-y-kien-a2.html?page=2", part("Bài có ý kiến", "Ai cũng có ý kiến.", "/bai-co-y-kien-a2.html", "/bai-co-y-kien-a2.html?page=2"))
	c, m, _ := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.Counts.New != 3 || len(m.articles) != 3 {
		t.Fatalf("%v %+v %q", err, run.Counts, m.fetched(p.outlet()))
	}
	for _, a := range m.articles {
		if strings.Count(a.Body, "Đoạn thứ 4") != 1 {
			t.Errorf("%s: %q", a.Title, a.Body)
		}
	}
}

// A further page that cannot be had for now makes no shorter version of the article.
func TestPageThatFailsForNow(t *testing.T) {
	p := newPaper(t)
	first, second := "/chuyen-dai-ve-que-huong-a1.html", "/chuyen-dai-ve-que-huong-a1.html?page=2"
	p.set("/", list(first))
	p.set(first, part("Chuyện dài về quê hương", "Phần 1 kể tiếp.", first, second))
	good := part("Chuyện dài về quê hương", "Phần 2 kể tiếp.", first, second)
	p.set(second, good)
	c, m, k := newTestCrawler(t, Config{})
	crawl := func() archive.Run {
		run, err := c.Crawl(context.Background(), p.outlet())
		if err != nil {
			t.Fatal(err)
		}
		return run
	}
	crawl()
	p.set(second, func(w http.ResponseWriter, r *http.Request) {
		if p.times(second) < 4 {
			status(503)(w, r)
			return
		}
		good(w, r)
	})
	k.Sleep(context.Background(), 100*day)
	if run := crawl(); run.Counts.Changed != 0 || run.Counts.Unchanged != 1 || len(m.articles) != 1 || p.times(second) < 4 {
		t.Errorf("%+v, asked %d times", run.Counts, p.times(second))
	}
}
