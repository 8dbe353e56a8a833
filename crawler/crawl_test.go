package crawler

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"khobao/archive"
)

func TestCrawlFindsEveryArticleOnce(t *testing.T) {
	p := newPaper(t)
	p.set("/", list("/thoi-su/", "/mot-tin-moi-a1.html", "https://elsewhere.example/", "/anh.jpg"))
	p.set("/robots.txt", text("text/plain", "User-agent: *\nDisallow: /cam/\nSitemap: "+p.URL+"/so-do.xml\n"))
	p.set("/thoi-su/", list("/hai-tin-moi-a2.html", "/thoi-su/?p=2", "/cam/ba-tin-moi-a3.html"))
	p.set("/thoi-su/?p=2", list("/bon-tin-moi-a4.html", "/mot-tin-moi-a1.html"))
	p.set("/rss.rss", text("application/rss+xml", `<rss version="2.0"><channel><title>x</title><item><title>5</title><link>`+
		p.URL+`/nam-tin-moi-a5.html</link><pubDate>10/20/2025 3:42:00 PM</pubDate></item></channel></rss>`))
	p.set("/so-do.xml", text("application/xml", `<urlset><url><loc>`+p.URL+`/sau-tin-moi-a6.html</loc></url></urlset>`))
	for i, slug := range []string{"mot", "hai", "ba", "bon", "nam", "sau"} {
		p.set(fmt.Sprintf("/%s-tin-moi-a%d.html", slug, i+1), article("Tin thứ "+slug))
	}
	outlet := p.outlet()
	outlet.Feeds = []string{"/rss.rss"}
	c, m, _ := newTestCrawler(t, Config{})

	run, err := c.Crawl(context.Background(), outlet)
	if err != nil {
		t.Fatal(err)
	}
	want := archive.RunCounts{Fetched: 11, Bytes: run.Counts.Bytes, Found: 5, New: 5, Refused: 1, Forbidden: 1}
	if run.Counts != want || run.State != archive.Done || len(run.Messages) > 0 {
		t.Errorf("got %+v %s %q\nwant %+v", run.Counts, run.State, run.Messages, want)
	}
	if p.times("/cam/ba-tin-moi-a3.html") != 0 {
		t.Error("an address was asked for that robots.txt forbids")
	}
	for _, x := range m.captures {
		if !strings.HasPrefix(string(x.RequestHead), "GET /") || !strings.HasSuffix(string(x.RequestHead), "\r\n\r\n") {
			t.Errorf("request head of %s: %q", x.URL, x.RequestHead)
		}
		if !strings.HasPrefix(string(x.ResponseHead), "HTTP/1.1 ") || !strings.HasSuffix(string(x.ResponseHead), "\r\n\r\n") {
			t.Errorf("response head of %s: %q", x.URL, x.ResponseHead)
		}
	}
}

func TestCrawlNothingAnswers(t *testing.T) {
	c, _, _ := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), archive.Outlet{ID: "bao", Home: nowhere, Delay: -1})
	if err == nil || !strings.Contains(err.Error(), "nothing answered") {
		t.Errorf("got error %v", err)
	}
	if run.Counts.Fetched != 0 {
		t.Errorf("got %+v", run.Counts)
	}
}

func TestCrawlRefusesLoopback(t *testing.T) {
	p := newPaper(t)
	m := newMemory(newClock().Now)
	c := New(Config{Store: m})
	defer c.Close()
	_, err := c.Crawl(context.Background(), p.outlet())
	if !errors.Is(err, archive.ErrRefused) || !strings.Contains(err.Error(), "--allow-address 127.0.0.1:") {
		t.Errorf("got error %v", err)
	}
	if len(m.captures) > 0 || p.times("/") > 0 {
		t.Error("a loopback address was asked although nobody allowed it")
	}
}

// Many pages in a row that answer what is no HTTP do not count as an outlet that is down.
func TestGarbledPages(t *testing.T) {
	const n, garbled = 20, 12
	p := bigPaper(t, n)
	for i := range garbled {
		p.set(fmt.Sprintf("/bai-so-%d-a%d.html", i, i), func(w http.ResponseWriter, _ *http.Request) {
			conn, _, err := w.(http.Hijacker).Hijack()
			if err != nil {
				t.Error(err)
				return
			}
			defer conn.Close()
			if _, err := io.WriteString(conn, "đây không phải HTTP\r\n\r\n"); err != nil {
				t.Error(err)
			}
		})
	}
	c, m, _ := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.State != archive.Done || len(m.articles) != n-garbled || run.Counts.Failed != garbled {
		t.Errorf("%v %s: %d articles, %+v", err, run.State, len(m.articles), run.Counts)
	}
}
