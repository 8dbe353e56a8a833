package crawler

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"

	"khobao/archive"
	"khobao/crawler/extract"
)

// Articles that go on on further pages are one article. Whoever visits the first page asks for the others, too, each of which is
// captured, and saves the whole; the other pages' addresses are the article's from then on. A further page that is come upon by itself
// leads to the first.

// isOneOf reports whether a link leads to one of an article's pages.
func isOneOf(address string, pages map[int]string) bool {
	for _, page := range pages {
		if page == address {
			return true
		}
	}
	return false
}

// hasPages reports whether an article goes on on further pages.
func hasPages(a *archive.Article) bool {
	return slices.ContainsFunc(a.Aliases, func(alias string) bool { return extract.PageOf(alias, a.CanonicalURL) > 1 })
}

// hasPage reports whether an article is known to go on on that page.
func hasPage(a *archive.Article, number int) bool {
	return slices.ContainsFunc(a.Aliases, func(alias string) bool { return extract.PageOf(alias, a.CanonicalURL) == number })
}

// furtherPage finishes an item at whose address an article goes on that begins at another, and reports whether it does. Where the first page
// is another article, as in a series whose parts are numbered, it does not. The first page is visited by itself; where it does not name
// this one, it is asked for here.
func (c *crawl) furtherPage(ctx context.Context, item archive.FrontierItem, u *url.URL, r reading) (bool, error) {
	pages := r.result.Pages
	first := pages.First()
	if first == "" {
		return false, nil
	}
	known, err := c.knownArticle(ctx, first)
	if err != nil || known != nil && !extract.SameHeadline(known.Title, r.article.Title) {
		return false, err
	}
	if pages.Alone && (known == nil || !hasPage(known, pages.Number)) {
		return c.joinAlone(ctx, item, u, r, known)
	}
	links := append(r.links, candidate{url: first, key: keyOf(first), kind: archive.ArticleItem})
	if _, err := c.follow(ctx, item, links); err != nil {
		return true, err
	}
	return true, c.finish(ctx, item, archive.Visited, fmt.Sprintf("page %d of the article at %s", pages.Number, first))
}

// joinAlone asks for the first page of the article that r seems to be a further page of, and saves both as one. It returns false where there
// is no such article: the page stands for itself then.
func (c *crawl) joinAlone(ctx context.Context, item archive.FrontierItem, u *url.URL, r reading, known *archive.Article) (bool, error) {
	a, err := c.askPage(ctx, item, r.result.Pages.First())
	switch {
	case errors.Is(err, archive.ErrRefused):
		return false, nil
	case err != nil:
		return true, c.failed(ctx, item, u, known, unwrapURL(err))
	case worthRetry(a.status):
		return true, c.putOff(ctx, item, a)
	case a.status != http.StatusOK || a.flaw != nil || !isPage(a):
		return false, nil
	}
	whole, err := safely(archive.Page{Capture: a.capture, URL: a.url.String(), Header: a.header, Body: a.body}, c.Outlet)
	switch {
	case err != nil:
		return true, c.finish(ctx, item, archive.GivenUp, "the first page of its article: "+err.Error())
	case whole.article == nil, whole.result.Pages.First() != "", !extract.SameHeadline(whole.article.Title, r.article.Title):
		return false, nil
	}
	whole.result.AddPages(item.URL)
	if joined, err := c.joinPages(ctx, item, u, &whole, known); err != nil || !joined {
		return true, err
	}
	whole.links = append(whole.links, r.links...)
	return true, c.Store.Together(context.WithoutCancel(ctx), func(ctx context.Context) error { return c.readArticle(ctx, item, u, a, whole) })
}

// joinPages asks for the further pages of the article that r is the first page of, and joins them to it. Where one of them cannot be had
// for now it puts the item off or gives it up and returns false: half of an article is no other version of it.
func (c *crawl) joinPages(ctx context.Context, item archive.FrontierItem, u *url.URL, r *reading, known *archive.Article) (bool, error) {
	first := r.article.Body
	if known != nil {
		r.result.AddPages(known.Aliases...)
	}
	whole, err := c.askPages(ctx, item, u, r, known)
	if err != nil || !whole || r.article.Body == first {
		return whole, err
	}
	if err := rereadSafely(r.result, c.Outlet); err != nil {
		return false, c.finish(ctx, item, archive.GivenUp, err.Error())
	}
	return true, nil
}

// askPages is joinPages without reading what the whole says.
func (c *crawl) askPages(ctx context.Context, item archive.FrontierItem, u *url.URL, r *reading, known *archive.Article) (bool, error) {
	pages := r.result.Pages.Others
	if c.isPast(item, r.article.Published) {
		return true, nil
	}
	for n := 2; n <= extract.MaxPages && pages[n] != ""; n++ {
		a, err := c.askPage(ctx, item, pages[n])
		switch {
		case errors.Is(err, archive.ErrRefused):
			return true, nil
		case err != nil:
			return false, c.failed(ctx, item, u, known, unwrapURL(err))
		case worthRetry(a.status):
			return false, c.putOff(ctx, item, a)
		case a.status != http.StatusOK || !isPage(a):
			return true, nil
		case a.flaw != nil && !(errors.Is(a.flaw, errBroken) && endsAsHTML(a.body)):
			return false, c.retry(ctx, item, backoff(item.Tries+1), fmt.Sprintf("page %d: %v", n, a.flaw))
		}
		next, err := safely(archive.Page{Capture: a.capture, URL: pages[n], Header: a.header, Body: a.body}, c.Outlet)
		if err != nil || next.article == nil {
			return true, nil
		}
		if !extract.SameHeadline(r.article.Title, next.article.Title) { // the next part of a series
			id, _, err := c.save(ctx, pages[n], a, next.article)
			c.met.article(id)
			return true, err
		}
		if !extract.Join(r.result, *next.result) {
			return true, nil
		}
		r.links = append(r.links, next.links...)
	}
	return true, nil
}

// askPage asks for a further page of the article at item, unless an interrupted run has captured it.
func (c *crawl) askPage(ctx context.Context, item archive.FrontierItem, address string) (*answer, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", archive.ErrRefused, err)
	}
	if err := c.permit(ctx, u); err != nil {
		return nil, err
	}
	a, err := c.kept(ctx, archive.FrontierItem{URL: address, Tries: item.Tries}, u)
	if a != nil || err != nil {
		return a, err
	}
	a, err = (&trip{crawl: c}).ask(ctx, address, http.Header{})
	if err == nil && a == nil {
		err = errors.New("the visit ended without an answer")
	}
	return a, err
}
