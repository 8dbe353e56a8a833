package crawler_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/gocolly/colly/v2"

	"khobao/archive"
	"khobao/archive/store"
	"khobao/crawler"
)

// BenchmarkFetching compares what a crawl fetches from loopback without pacing with plain Colly doing the same: visiting every page of a
// site of b.N articles, asking the host one thing at a time. What Colly then has are its callbacks; ours has each answer as evidence and
// each article as a record, both synced to the disk.
func BenchmarkFetching(b *testing.B) {
	b.Run("khobao", func(b *testing.B) {
		site, asked := bigSite(b)
		s, err := store.Open(context.Background(), store.Config{Dir: b.TempDir()})
		if err != nil {
			b.Fatal(err)
		}
		defer s.Close()
		allow, err := crawler.ParseAllow([]string{"127.0.0.0/8"})
		if err != nil {
			b.Fatal(err)
		}
		c := crawler.New(crawler.Config{Store: s, Allow: allow, Delay: -1})
		defer c.Close()
		b.ResetTimer()
		run, err := c.Crawl(context.Background(), archive.Outlet{ID: "bao", Home: site.URL + "/", Profile: "a", Delay: -1})
		if err != nil || run.Counts.New != b.N {
			b.Fatal(run.Counts, err)
		}
		b.ReportMetric(float64(asked.Load())/b.Elapsed().Seconds(), "fetches/s")
	})
	b.Run("colly", func(b *testing.B) {
		site, asked := bigSite(b)
		c := colly.NewCollector()
		found := 0
		c.OnHTML("a[href]", func(e *colly.HTMLElement) { _ = e.Request.Visit(e.Attr("href")) }) // an address twice is an error
		c.OnHTML("h1.fw700", func(*colly.HTMLElement) { found++ })
		b.ResetTimer()
		if err := c.Visit(site.URL + "/"); err != nil {
			b.Fatal(err)
		}
		c.Wait()
		if found != b.N {
			b.Fatal(found)
		}
		b.ReportMetric(float64(asked.Load())/b.Elapsed().Seconds(), "fetches/s")
	})
}

// bigSite serves b.N articles, twenty to a list, and counts what it is asked.
func bigSite(b *testing.B) (*httptest.Server, *atomic.Int64) {
	b.Helper()
	var asked atomic.Int64
	paragraphs := strings.Repeat("<p>Hội nghị nghe báo cáo, thảo luận và thống nhất các nhiệm vụ trọng tâm trong thời gian tới của tỉnh.</p>\n", 30)
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		var n, page int
		if _, err := fmt.Sscanf(r.URL.Path, "/bai-viet-tren-bao-so-%d", &n); err == nil {
			fmt.Fprintf(w, `<html><head><title>Bài số %[1]d</title><meta property="og:type" content="article"></head><body><h1 class="fw700">Bài số %[1]d</h1>
<div id="newscontents"><div class="content-fck"><p>Bài số %[1]d của tỉnh.</p>%s</div></div><a href="/">Trang chủ</a></body></html>`, n, paragraphs)
			return
		}
		if r.URL.Path != "/" {
			http.NotFound(w, r)
			return
		}
		fmt.Sscanf(r.URL.RawQuery, "p=%d", &page) // absent on the first
		io.WriteString(w, "<html><body>")
		for i := page * 20; i < min(b.N, page*20+20); i++ {
			fmt.Fprintf(w, "<a href='/bai-viet-tren-bao-so-%d-a%d.html'>Bài viết trên báo số %d</a>\n", i, i, i)
		}
		if (page+1)*20 < b.N {
			fmt.Fprintf(w, "<a href='/?p=%d'>Trang sau</a>", page+1)
		}
	}))
	b.Cleanup(site.Close)
	return site, &asked
}
