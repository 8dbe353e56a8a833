package crawler

import (
	"bytes"
	"context"
	"fmt"
	"mime"
	"net/url"
	"strings"

	"github.com/PuerkitoBio/goquery"

	"khobao/archive"
)

// reading is what was read out of a page.
type reading struct {
	article *archive.Article // nil: the page is none
	links   []candidate
}

// read reads what was captured and follows what it names.
func (c *crawl) read(ctx context.Context, item archive.FrontierItem, a *answer) error {
	if item.Kind == archive.FeedItem || item.Kind == archive.SitemapItem {
		return c.readList(ctx, item, a)
	}
	if !isPage(a) {
		return c.finish(ctx, item, archive.Visited, "no page: "+a.header.Get("Content-Type"))
	}
	page := archive.Page{Capture: a.capture, URL: a.url.String(), Header: a.header, Body: a.body}
	r, err := safely(page, c.outlet)
	if err != nil {
		return c.finish(ctx, item, archive.GivenUp, err.Error())
	}
	if r.article != nil {
		if err := c.save(ctx, item, a, r.article); err != nil {
			return err
		}
	}
	fruitful, err := c.follow(ctx, item, r.links)
	if err != nil {
		return err
	}
	c.shapes.saw(a.url, fruitful || r.article != nil)
	return c.finish(ctx, item, archive.Visited, "")
}

// safely reads a page, and turns a panic that a hostile one may cause into an error: one page must not end a crawl.
func safely(page archive.Page, outlet archive.Outlet) (r reading, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("it is kept, but reading it failed: %v", p)
		}
	}()
	return readPage(page, outlet)
}

// save keeps an article and counts it. The address that was asked for is an alias where the page was found elsewhere.
func (c *crawl) save(ctx context.Context, item archive.FrontierItem, a *answer, article *archive.Article) error {
	if article.Published != nil && c.tooOld(article.Published) {
		return nil
	}
	article.Outlet = c.outlet.ID
	article.Capture = &a.capture
	if article.URL == "" {
		article.URL = a.url.String()
	}
	if item.URL != article.URL {
		article.Aliases = append(article.Aliases, item.URL)
	}
	result, err := c.Store.SaveArticle(context.WithoutCancel(ctx), article)
	if err != nil {
		return fmt.Errorf("%s %w: %w", item.URL, errStore, err)
	}
	c.run.Counts.Found++
	switch {
	case result.Created:
		c.run.Counts.New++
	case result.Changed:
		c.run.Counts.Changed++
	default:
		c.run.Counts.Unchanged++
	}
	return nil
}

// isPage reports whether an answer is HTML: as its Content-Type says or, where that says nothing, as its beginning looks.
func isPage(a *answer) bool {
	kind, _, err := mime.ParseMediaType(a.header.Get("Content-Type"))
	switch {
	case kind == "text/html" || kind == "application/xhtml+xml" || strings.HasSuffix(kind, "+html"):
		return true
	case err == nil && kind != "application/octet-stream" && kind != "text/plain" && kind != "text/xml" && kind != "application/xml":
		return false
	}
	start := bytes.ToLower(bytes.TrimSpace(trimBOM(a.body[:min(len(a.body), 1024)])))
	return bytes.HasPrefix(start, []byte("<!doctype html")) || bytes.Contains(start, []byte("<html"))
}

// canonical returns the address that stands for all of one page's; address itself where it has none.
func (c *crawl) canonical(address string) string { return address }

func readPage(page archive.Page, outlet archive.Outlet) (r reading, err error) {
	base, err := url.Parse(page.URL)
	if err != nil {
		return r, err
	}
	doc, err := goquery.NewDocumentFromReader(bytes.NewReader(page.Body))
	if err != nil {
		return r, err
	}
	doc.Find("a[href]").Each(func(_ int, s *goquery.Selection) {
		if u, err := base.Parse(s.AttrOr("href", "")); err == nil {
			u.Fragment = ""
			r.links = append(r.links, candidate{url: u.String(), kind: archive.PageItem})
		}
	})
	if body := doc.Find("#newscontents"); body.Length() > 0 {
		r.article = &archive.Article{Version: archive.Version{Title: doc.Find("h1").Text(), Body: strings.TrimSpace(body.Text())}}
	}
	return r, nil
}
