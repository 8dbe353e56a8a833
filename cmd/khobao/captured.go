package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"khobao/archive"
	"khobao/crawler/extract"
	"khobao/crawler/extract/claims"
)

// errUnreadable says that the archive does not give a capture back.
var errUnreadable = errors.New("it cannot be read")

// readCapture reads the article that a capture shows, with the further pages that it goes on on as they were captured along with it; more
// are those that nothing else tells. The error is archive.ErrNotAnArticle where there is none, and errUnreadable where the evidence is damaged.
func (r *recorder) readCapture(ctx context.Context, c archive.Capture, outlet archive.Outlet, more ...string) (*extract.Result, error) {
	page, err := r.Page(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUnreadable, err)
	}
	result, err := readPage(page, outlet)
	if err != nil {
		return &result, err
	}
	result.AddPages(more...)
	switch known, err := r.ArticleByURL(ctx, result.Article.CanonicalURL); {
	case err == nil:
		result.AddPages(known.Aliases...)
	case !errors.Is(err, archive.ErrNotFound):
		return nil, err
	}
	if result.Pages.Number != 1 {
		return &result, nil
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

// readLinks is readPage, with the page's links. What cannot be taken apart at all is no article, either.
func readLinks(page archive.Page, outlet archive.Outlet) (result extract.Result, links []extract.Link, err error) {
	defer caught(&err)
	result, links, err = extract.Read(page, outlet)
	if err != nil && !errors.Is(err, archive.ErrNotAnArticle) {
		err = fmt.Errorf("%w: %w", archive.ErrNotAnArticle, err)
	}
	return result, links, err
}

func reread(joined *extract.Result, outlet archive.Outlet) (err error) {
	defer caught(&err)
	extract.Reread(joined, outlet)
	return nil
}

// readClaims reads the claims of an article that no page shows.
func readClaims(a *archive.Article, province string) (err error) {
	defer caught(&err)
	claims.Extract(&a.Version, claims.Context{Province: province, Published: a.Published})
	return nil
}

func caught(err *error) {
	if p := recover(); p != nil {
		*err = fmt.Errorf("%w: reading it failed: %v", errUnreadable, p)
	}
}

// capturedWith returns the capture of an article's further page that was taken along with that of its first: the nearest. Of pages that are
// files the times say little: there it may be far.
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
		if c.Status != http.StatusOK || !file && d.Abs() > within {
			continue
		}
		if !ok || d.Abs() < found.Time.Sub(first.Capture.Time).Abs() {
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

// joinAlone returns the article that goes on on the page that was captured as c, where its first page does not name that one; nil where it
// does, or cannot be read: the article is known then as far as it is.
func (r *recorder) joinAlone(ctx context.Context, c archive.Capture, part *extract.Result, outlet archive.Outlet) (*extract.Result, error) {
	if !part.Pages.Alone {
		return nil, nil
	}
	page, err := r.Page(ctx, c)
	if err != nil {
		return nil, err
	}
	first, ok, err := r.capturedWith(ctx, page, part.Pages.First())
	if err != nil || !ok {
		return nil, err
	}
	whole, err := r.readCapture(ctx, first, outlet, c.URL)
	if errors.Is(err, errUnreadable) || errors.Is(err, archive.ErrNotAnArticle) {
		return nil, ctx.Err()
	}
	return whole, err
}
