package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/gocolly/colly/v2"

	"khobao/archive"
	"khobao/archive/store"
	"khobao/crawler"
)

// What a crawl fetches from loopback without pacing, and what plain Colly does: both visit every page of a site, asking the host
// one thing at a time. What Colly then has are its callbacks; ours has each answer as evidence and each article as a record, both
// synced to the disk.
const (
	siteArticles = 1000
	siteTurns    = 3 // each of them crawls so often, in turn; the middle one counts
)

func (b *beside) crawl(ctx context.Context) error {
	var ours, collys []float64
	for range siteTurns {
		for _, one := range []struct {
			crawl func(context.Context, string) error
			rates *[]float64
		}{{crawlAsWe, &ours}, {crawlAsColly, &collys}} {
			var asked atomic.Int64
			site := httptest.NewServer(bigSite(&asked))
			start := time.Now()
			err := one.crawl(ctx, site.URL)
			*one.rates = append(*one.rates, float64(asked.Load())/time.Since(start).Seconds())
			site.Close()
			if err != nil {
				return err
			}
		}
	}
	slices.Sort(ours)
	slices.Sort(collys)
	b.Fetched, b.Colly = ours[siteTurns/2], collys[siteTurns/2]
	return nil
}

func crawlAsWe(ctx context.Context, home string) (err error) {
	dir, err := os.MkdirTemp("", "bench-crawl")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	s, err := store.Open(ctx, store.Config{Dir: dir})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	allow, err := crawler.ParseAllow([]string{"127.0.0.0/8"})
	if err != nil {
		return err
	}
	c := crawler.New(crawler.Config{Store: s, Allow: allow, Delay: -1})
	defer c.Close()
	run, err := c.Crawl(ctx, archive.Outlet{ID: "bao", Home: home + "/", Profile: "a", Delay: -1})
	if err == nil && run.Counts.New != siteArticles {
		err = fmt.Errorf("a crawl of %d articles found %+v", siteArticles, run.Counts)
	}
	return err
}

func crawlAsColly(ctx context.Context, home string) error {
	c := colly.NewCollector(colly.StdlibContext(ctx))
	found := 0
	c.OnHTML("a[href]", func(e *colly.HTMLElement) { _ = e.Request.Visit(e.Attr("href")) }) // an address twice is an error
	c.OnHTML("h1.fw700", func(*colly.HTMLElement) { found++ })
	if err := c.Visit(home + "/"); err != nil {
		return err
	}
	c.Wait()
	if found != siteArticles {
		return fmt.Errorf("Colly found %d articles of %d", found, siteArticles)
	}
	return nil
}

// bigSite serves articles, twenty to a list, and counts what it is asked.
func bigSite(asked *atomic.Int64) http.HandlerFunc {
	paragraphs := strings.Repeat("<p>Hội nghị nghe báo cáo, thảo luận và thống nhất các nhiệm vụ trọng tâm trong thời gian tới của tỉnh.</p>\n", 30)
	return func(w http.ResponseWriter, r *http.Request) {
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
		_, _ = fmt.Sscanf(r.URL.RawQuery, "p=%d", &page) // absent on the first
		_, _ = io.WriteString(w, "<html><body>")
		for i := page * 20; i < min(siteArticles, page*20+20); i++ {
			fmt.Fprintf(w, "<a href='/bai-viet-tren-bao-so-%d-a%d.html'>Bài viết trên báo số %d</a>\n", i, i, i)
		}
		if (page+1)*20 < siteArticles {
			fmt.Fprintf(w, "<a href='/?p=%d'>Trang sau</a>", page+1)
		}
	}
}
