package crawler

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
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

// An article whose pages no pager numbers is one all the same, whichever of them is come upon, and stays so when it is asked for again.
func TestPagesWithoutNumbers(t *testing.T) {
	const first, title = "/chuyen-dai-ve-que-huong-a1.html", "Chuyện dài về quê hương"
	bare := func(page http.HandlerFunc) http.HandlerFunc { // without what tells machines that it is an article
		return func(w http.ResponseWriter, r *http.Request) {
			rec := httptest.NewRecorder()
			page(rec, r)
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprint(w, strings.ReplaceAll(rec.Body.String(), "article", "website"))
		}
	}
	with := func(page http.HandlerFunc, head, foot string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			rec := httptest.NewRecorder()
			page(rec, r)
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprint(w, strings.NewReplacer("</head>", head+"</head>", "</body>", foot+"</body>").Replace(rec.Body.String()))
		}
	}
	one, two := part(title, "Phần 1 kể tiếp."), part(title, "Phần 2 kể tiếp.")
	for _, tt := range []struct {
		name, second string
		one, two     http.HandlerFunc
	}{
		{"query trang", first + "?trang=2", one, two},
		{"query page", first + "?page=2", one, two},
		{"path", first + "/trang-2", one, two},
		{"not said to be an article", first + "?trang=2", bare(one), bare(two)},
		{"canonical", first + "?page=2", one, with(two, "<link rel='canonical' href='"+first+"'>", "")},
		{"rel", first + "?page=2", with(one, "<link rel='next' href='"+first+"?page=2'>", ""), with(two, "<link rel='prev' href='"+first+"'>", "")},
		{"words", first + "?page=2", with(one, "", "<a href='?page=2'>Trang sau »</a>"), with(two, "", "<a href='"+first+"'>« Trang trước</a>")},
	} {
		for _, links := range [][]string{{tt.second}, {tt.second, first}, {first, tt.second}} {
			t.Run(fmt.Sprint(tt.name, links), func(t *testing.T) {
				p := newPaper(t)
				p.set("/", list(links...))
				p.set(first, tt.one)
				p.set(tt.second, tt.two)
				c, m, k := newTestCrawler(t, Config{})
				for n := range 3 { // in the first crawl page 2 may be come upon when page 1 is known already
					run, err := c.Crawl(context.Background(), p.outlet())
					if err != nil || len(m.articles) != 1 || run.Counts.Changed != 0 && n > 0 {
						t.Fatalf("%v %+v %d articles %q", err, run.Counts, len(m.articles), m.fetched(p.outlet()))
					}
					text := m.articles[0].Lead + "\n\n" + m.articles[0].Body
					for i := 1; i <= 2; i++ {
						if times := strings.Count(text, fmt.Sprintf("Phần %d kể tiếp. Đoạn thứ 1", i)); times != 1 {
							t.Errorf("the text of page %d is there %d times: %q", i, times, m.fetched(p.outlet()))
						}
					}
					k.Sleep(context.Background(), 10*day)
				}
			})
		}
	}
}

// A page that seems to be a further one stands for itself where no article is before it.
func TestFurtherPageWithoutFirst(t *testing.T) {
	for name, first := range map[string]http.HandlerFunc{
		"none": nil, "another article": part("Bài khác hẳn", "Chuyện khác."), "a list": list("/a/", "/b/"),
	} {
		p := newPaper(t)
		p.set("/", list("/chuyen-dai-ve-que-huong-a1.html?page=2"))
		p.set("/chuyen-dai-ve-que-huong-a1.html?page=2", part("Chuyện dài về quê hương", "Phần 2 kể tiếp."))
		if first != nil {
			p.set("/chuyen-dai-ve-que-huong-a1.html", first)
		}
		c, m, _ := newTestCrawler(t, Config{})
		if run, err := c.Crawl(context.Background(), p.outlet()); err != nil || len(m.articles) != 1 || m.articles[0].Title != "Chuyện dài về quê hương" {
			t.Errorf("%s: %v %+v %d articles", name, err, run.Counts, len(m.articles))
		}
	}
}
