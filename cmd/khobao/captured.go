package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"khobao/archive"
	"khobao/crawler/extract"
)

// errUnreadable says that the archive does not give a capture back.
var errUnreadable = errors.New("it cannot be read")

// readCapture reads the article that a capture shows, with the further pages that it goes on on as they were captured along with it. The
// error is archive.ErrNotAnArticle where there is none, and errUnreadable where the evidence is damaged.
func (r *recorder) readCapture(ctx context.Context, c archive.Capture, outlet archive.Outlet) (*extract.Result, error) {
	page, err := r.Page(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUnreadable, err)
	}
	result, err := readPage(page, outlet)
	if err != nil || result.Pages.Number != 1 {
		return &result, err
	}
	joined := false
	for n := 2; n <= extract.MaxPages && result.Pages.Others[n] != ""; n++ {
		further, ok, err := r.capturedWith(ctx, page, result.Pages.Others[n])
		if err != nil {
			return nil, err
		}
		if !ok {
			break
		}
		other, err := r.Page(ctx, further)
		if err != nil {
			return nil, fmt.Errorf("%w: page %d, %w", errUnreadable, n, err)
		}
		next, err := readPage(other, outlet)
		if err != nil || !extract.Join(&result, next) {
			break
		}
		joined = true
	}
	if joined {
		err = reread(&result, outlet)
	}
	return &result, err
}

// readPage is extract.Article, and turns a panic that a hostile page may cause into an error: one page must not end a run over thousands.
func readPage(page archive.Page, outlet archive.Outlet) (result extract.Result, err error) {
	defer caught(&err)
	return extract.Article(page, outlet)
}

// readLinks is readPage, with the page's links.
func readLinks(page archive.Page, outlet archive.Outlet) (result extract.Result, links []extract.Link, err error) {
	defer caught(&err)
	return extract.Read(page, outlet)
}

func reread(joined *extract.Result, outlet archive.Outlet) (err error) {
	defer caught(&err)
	extract.Reread(joined, outlet)
	return nil
}

func caught(err *error) {
	if p := recover(); p != nil {
		*err = fmt.Errorf("%w: reading it failed: %v", errUnreadable, p)
	}
}

// capturedWith returns the capture of an article's further page that was taken along with that of its first. Of pages that are files the
// times say little: there it is the one that is nearest.
func (r *recorder) capturedWith(ctx context.Context, first archive.Page, address string) (found archive.Capture, ok bool, err error) {
	const within = 2 * time.Hour // a slow host with many pages
	all, err := r.Captures(ctx, address)
	if err == nil && len(all) == 0 {
		all, err = r.Captures(ctx, extract.AsAsked(address))
	}
	if err != nil {
		return found, false, err
	}
	_, file := first.Header[madeField]
	for _, c := range all {
		d := c.Time.Sub(first.Capture.Time)
		if c.Status != http.StatusOK || !file && (d < 0 || d > within) {
			continue
		}
		if !ok || file && d.Abs() < found.Time.Sub(first.Capture.Time).Abs() {
			found, ok = c, true
		}
	}
	return found, ok, nil
}

// isPart reports whether a page is one on which an article goes on that is known by its first.
func (r *recorder) isPart(ctx context.Context, page *extract.Result) (bool, error) {
	first := page.Pages.First()
	if first == "" {
		return false, nil
	}
	known, err := r.ArticleByURL(ctx, first)
	if errors.Is(err, archive.ErrNotFound) {
		return false, nil
	}
	return err == nil && extract.SameHeadline(known.Title, page.Article.Title), err
}
