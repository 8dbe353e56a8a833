package crawler

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// A paper with more lists than a run bears without an article has its known articles asked for again all the same.
func TestKnownArticlesBehindManyLists(t *testing.T) {
	const n, sections, pages = 10, 22, 20
	p := bigPaper(t, n)
	var links []string
	for i := range n {
		links = append(links, fmt.Sprintf("/bai-so-%d-a%d.html", i, i))
	}
	for s := range sections {
		for page := range pages {
			path := fmt.Sprintf("/muc-%c?trang=%d", 'a'+s, page) // each section is a shape of its own
			links = append(links, path)
			p.set(path, list())
		}
	}
	p.set("/", list(links...))
	c, m, k := newTestCrawler(t, Config{})
	for range 2 {
		run, err := c.Crawl(context.Background(), p.outlet())
		if err != nil || run.Counts.Found != n || run.Reasons["the site has long led to no further articles"] == 0 {
			t.Errorf("%v %+v %v", err, run.Counts, run.Reasons)
		}
		k.Sleep(context.Background(), time.Hour)
	}
	for _, item := range m.items {
		if strings.HasSuffix(item.URL, ".html") && (p.times(strings.TrimPrefix(item.URL, p.URL)) != 2 || item.again.IsZero()) {
			t.Errorf("%s: %s, again at %s", item.URL, item.state, item.again)
		}
	}
}

// A site that for an hour shows one page for every address loses no article by that, whether or not it was known before.
func TestBusyPage(t *testing.T) {
	for _, known := range []bool{false, true} {
		t.Run(fmt.Sprintf("known %t", known), func(t *testing.T) {
			const n = 40
			p := bigPaper(t, n)
			outlet := p.outlet()
			outlet.Sections = []string{"/ban/"}
			c, m, k := newTestCrawler(t, Config{})
			crawl := func(job Job) {
				t.Helper()
				job.Outlet = outlet
				if _, err := c.Do(context.Background(), job); err != nil {
					t.Fatal(err)
				}
			}
			if known {
				crawl(Job{})
				k.Sleep(context.Background(), time.Hour)
			}
			seen, asked := map[string]int{}, 0
			busy := text("text/html; charset=utf-8", "<html><body>Hệ thống đang bận, xin quay lại sau</body></html>")
			p.set("/ban/", busy)
			for i := range n {
				path := fmt.Sprintf("/bai-so-%d-a%d.html", i, i)
				seen[path] = p.times(path)
				p.set(path, busy)
			}
			crawl(Job{})
			for path, before := range seen {
				asked += p.times(path) - before
				seen[path] = p.times(path)
			}
			if asked == 0 || asked > maxCopies {
				t.Errorf("%d addresses were asked for that all show one page", asked)
			}
			for i := range n {
				p.set(fmt.Sprintf("/bai-so-%d-a%d.html", i, i), article(fmt.Sprintf("Bài số %d", i)))
			}
			for range 9 {
				k.Sleep(context.Background(), day)
				crawl(Job{Recrawl: true, Cause: archive.BySchedule})
			}
			for path, before := range seen {
				if p.times(path) == before {
					t.Errorf("%s is asked for no more", path)
				}
			}
			if len(m.articles) != n {
				t.Errorf("%d articles", len(m.articles))
			}
		})
	}
}

// A site that is busy for a moment says so with status 200, at one address only.
func TestFirstBusyAnswer(t *testing.T) {
	p := newPaper(t)
	p.set("/", list("/bai-khi-ban-a1.html", "/bai-binh-thuong-a2.html"))
	p.set("/bai-khi-ban-a1.html", text("text/html; charset=utf-8", "<html><body>Hệ thống đang bận, xin quay lại sau</body></html>"))
	p.set("/bai-binh-thuong-a2.html", article("Bài bình thường"))
	c, m, k := newTestCrawler(t, Config{})
	if _, err := c.Crawl(context.Background(), p.outlet()); err != nil {
		t.Fatal(err)
	}
	p.set("/bai-khi-ban-a1.html", article("Bài khi bận"))
	p.set("/", list("/bai-binh-thuong-a2.html"))
	k.Sleep(context.Background(), day+time.Hour)
	if run, err := c.Do(context.Background(), Job{Outlet: p.outlet(), Recrawl: true}); err != nil || len(m.articles) != 2 {
		t.Errorf("%v: %d articles, %+v", err, len(m.articles), run.Counts)
	}
	// What only looks like an article's address is not asked for every day.
	p.set("/", list("/muc-nay-khong-la-bai-a3.html"))
	p.set("/muc-nay-khong-la-bai-a3.html", list("/bai-binh-thuong-a2.html"))
	for range 10 {
		k.Sleep(context.Background(), day+time.Hour)
		if _, err := c.Do(context.Background(), Job{Outlet: p.outlet(), Recrawl: true}); err != nil {
			t.Fatal(err)
		}
	}
	if n := p.times("/muc-nay-khong-la-bai-a3.html"); n > 3 {
		t.Errorf("it was asked for %d times in ten days", n)
	}
}

// A robots.txt that forbids everything by mistake, and is mended: known articles are looked at again, though no list names them.
func TestBarredArticleComesBack(t *testing.T) {
	p := newPaper(t)
	p.set("/", list("/bai-bi-cam-a1.html"))
	p.set("/bai-bi-cam-a1.html", article("Bài bị cấm"))
	c, _, k := newTestCrawler(t, Config{})
	crawl := func() archive.Run {
		t.Helper()
		run, err := c.Do(context.Background(), Job{Outlet: p.outlet(), Recrawl: true})
		if err != nil && run.Counts.Forbidden == 0 {
			t.Fatal(err)
		}
		return run
	}
	crawl()
	p.set("/", list())
	p.set("/robots.txt", text("text/plain", "User-agent: *\nDisallow: /bai\n"))
	k.Sleep(context.Background(), 30*day)
	if run := crawl(); run.Counts.Forbidden != 1 {
		t.Errorf("%+v", run.Counts)
	}
	p.set("/robots.txt", text("text/plain", ""))
	before := p.times("/bai-bi-cam-a1.html")
	for range 30 {
		k.Sleep(context.Background(), 5*day)
		crawl()
	}
	if p.times("/bai-bi-cam-a1.html") == before {
		t.Error("it is asked for no more")
	}
}
