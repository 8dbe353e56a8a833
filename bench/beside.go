package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"slices"
	"time"

	"khobao/archive"
	"khobao/archive/store"
	"khobao/crawler/extract"
	"khobao/sample"
	"khobao/vietnamese"
)

// beside is what else the product does that a user waits for; it does not depend on the corpus.
type beside struct {
	When      time.Time
	Extracted float64         // articles a second that are read out of pages, on one core
	Figures   []time.Duration // of pages of figures of an indicator, newest first, with their number; sorted
	Stored    int             // articles that the figures are of
	Saved     float64         // of these a second
	Fetched   float64         // pages a second of a crawl without pacing, from loopback
	Colly     float64         // of plain Colly
}

// besideArticles is how many articles the figures are asked of at most.
const besideArticles = 10_000

func measureBeside(ctx context.Context, n int, long time.Duration) (*beside, error) {
	b := &beside{When: time.Now(), Stored: min(n, besideArticles)}
	log.Print("extraction, figures and crawling")
	return b, errors.Join(b.extract(ctx, long), b.figures(ctx, long), b.crawl(ctx))
}

// extract reads the articles of the sample newspapers, one after the other, as if each had just been fetched.
func (b *beside) extract(ctx context.Context, long time.Duration) error {
	const base = "http://localhost"
	type fetched struct {
		page   archive.Page
		outlet archive.Outlet
	}
	var pages []fetched
	for _, site := range sample.New().Sites() {
		for _, a := range site.Articles(base) {
			u, err := url.Parse(a.URL)
			if err != nil {
				return err
			}
			w := httptest.NewRecorder()
			site.ServeHTTP(w, httptest.NewRequest(http.MethodGet, u.RequestURI(), nil))
			page := archive.Page{URL: a.URL, Header: w.Header(), Body: w.Body.Bytes()}
			page.Capture.Time = b.When
			pages = append(pages, fetched{page, site.Outlet(base)})
		}
	}
	read := 0
	start := time.Now()
	for ; read == 0 || time.Since(start) < long; read++ {
		p := pages[read%len(pages)]
		if _, err := extract.Article(p.page, p.outlet); err != nil {
			return fmt.Errorf("%s: %w", p.page.URL, err)
		}
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	b.Extracted = float64(read) / time.Since(start).Seconds()
	return nil
}

// figures fills an archive and asks for the figures of its indicators.
func (b *beside) figures(ctx context.Context, long time.Duration) (err error) {
	dir, err := os.MkdirTemp("", "bench-store")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	s, err := store.Open(ctx, store.Config{Dir: dir, Fold: vietnamese.Fold})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	indicators := map[string]bool{}
	var batch []*archive.Article
	start := time.Now()
	saved := 0
	for a := range sample.Corpus(b.Stored, 7) {
		for _, f := range a.Figures {
			indicators[f.Indicator] = true
		}
		if batch = append(batch, &a); len(batch) == 500 || saved+len(batch) == b.Stored {
			if _, err := s.SaveArticles(ctx, batch); err != nil {
				return err
			}
			saved += len(batch)
			batch = batch[:0]
		}
	}
	b.Saved = float64(b.Stored) / time.Since(start).Seconds()
	var asked []string
	for i := range indicators {
		asked = append(asked, i)
	}
	slices.Sort(asked)
	for start := time.Now(); len(b.Figures) < len(asked) && (len(b.Figures) == 0 || time.Since(start) < long); {
		before := time.Now()
		_, n, err := s.Figures(ctx, archive.FigureFilter{Indicator: asked[len(b.Figures)], Listing: archive.Listing{Size: 20}})
		if err == nil && n == 0 {
			err = fmt.Errorf("no figure of %q", asked[len(b.Figures)])
		}
		if err != nil {
			return err
		}
		b.Figures = append(b.Figures, time.Since(before))
	}
	slices.Sort(b.Figures)
	return nil
}
