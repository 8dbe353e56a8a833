package main

import (
	"context"
	"errors"
	"fmt"
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
	result, err := extract.Article(page, outlet)
	if err != nil || result.Pages.Number != 1 {
		return &result, err
	}
	for n := 2; n <= extract.MaxPages && result.Pages.Others[n] != ""; n++ {
		further, ok, err := r.capturedWith(ctx, c, result.Pages.Others[n])
		if err != nil {
			return nil, err
		}
		if !ok {
			break
		}
		page, err := r.Page(ctx, further)
		if err != nil {
			return nil, fmt.Errorf("%w: page %d, %w", errUnreadable, n, err)
		}
		next, err := extract.Article(page, outlet)
		if err != nil || !extract.SameHeadline(result.Article.Title, next.Article.Title) || !extract.Join(&result, next, outlet) {
			break
		}
		for number, address := range next.Pages.Others {
			if result.Pages.Others[number] == "" {
				result.Pages.Others[number] = address
			}
		}
	}
	return &result, nil
}

// capturedWith returns the capture of an article's further page that was taken along with that of its first.
func (r *recorder) capturedWith(ctx context.Context, first archive.Capture, address string) (archive.Capture, bool, error) {
	const within = 2 * time.Hour // a slow host with many pages
	all, err := r.Captures(ctx, address)
	if err != nil {
		return archive.Capture{}, false, err
	}
	for _, c := range all {
		if d := c.Time.Sub(first.Time); c.Status == 200 && d >= 0 && d <= within {
			return c, true, nil
		}
	}
	return archive.Capture{}, false, nil
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
