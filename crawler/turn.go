package crawler

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"

	"khobao/archive"
)

// Some lists have no addresses for their further pages: they are had by posting. Such pages are turned within the visit to the list; each
// answer is captured, its request with it.

// maxTurns is how many pages of one list are turned to in one visit.
const maxTurns = 200

// request asks for a page of a list by posting.
type request struct {
	url  *url.URL
	kind string // of body
	body string
}

const formKind = "application/x-www-form-urlencoded"

// pager finds out what asks for the page after one: after a, which came as raw and named so many pages. False where nothing does.
type pager interface {
	next(a *answer, raw []byte, named int) (request, bool)
}

// pagerOf returns what turns the pages of the list that a is; nil where only links do, or nothing.
func pagerOf(a *answer, buttons *buttons) pager {
	if _, ok := nextPage(a.body, 2); ok {
		return &postBacks{number: 1}
	}
	if b, ok := buttons.posting(); ok {
		return &loader{button: b}
	}
	return nil
}

// turnPages asks for the further pages of a list that are reached by posting, and follows what they name, for as long as they
// name something that was not there before; in a run that looks for what is new, something that was never visited. The first answer may
// be the page that is there already: buttons say which page they show, or which they load.
func (c *crawl) turnPages(ctx context.Context, item archive.FrontierItem, a *answer, buttons *buttons, links []candidate) error {
	p := pagerOf(a, buttons)
	if p == nil {
		return nil
	}
	page, raw, seen := a.url, a.body, map[string]bool{}
	for turned := range maxTurns {
		named := len(articlesOf(links))
		_, repeats := p.(*loader)
		turn, err := c.worthTurning(ctx, links, seen)
		if err != nil || !turn && (turned != 1 || !repeats) || c.Limit > 0 && len(seen) >= c.Limit || c.met.fruitless() {
			return err
		}
		next, ok := p.next(a, raw, named)
		if !ok || !c.bounds.inside(next.url) {
			return nil
		}
		c.met.asked()
		came, err := c.post(ctx, page, next)
		switch {
		case ctx.Err() != nil || errors.Is(err, errStore) || errors.Is(err, errEnough):
			return err
		case err != nil:
			c.ledger.note("%s: page %d of the list cannot be had: %v", item.URL, turned+2, err)
			return nil
		case came.status != http.StatusOK || came.flaw != nil:
			c.ledger.note("%s: page %d of the list answers %d", item.URL, turned+2, came.status)
			return nil
		}
		raw = came.body
		a = asList(item, came)
		r, err := safely(archive.Page{Capture: a.capture, URL: page.String(), Header: a.header, Body: a.body}, c.Outlet)
		if err != nil || r.article != nil {
			return nil
		}
		if _, err := c.follow(ctx, item, r.links); err != nil {
			return err
		}
		links = r.links
	}
	return nil
}

// articlesOf returns the keys of those links that are articles, or may be.
func articlesOf(links []candidate) (keys []string) {
	for _, l := range links {
		if l.kind == archive.ArticleItem || l.kind == archive.PageItem {
			keys = append(keys, l.key)
		}
	}
	return keys
}

// worthTurning reports whether the page after one that names links is wanted, and remembers these.
func (c *crawl) worthTurning(ctx context.Context, links []candidate, seen map[string]bool) (bool, error) {
	var fresh []string
	for _, key := range articlesOf(links) {
		if !seen[key] {
			seen[key] = true
			fresh = append(fresh, key)
		}
	}
	if len(fresh) == 0 || !c.Recrawl {
		return len(fresh) > 0, nil
	}
	n, err := c.Store.Fresh(ctx, c.Outlet.ID, fresh, c.since)
	return n > 0, err
}

// post sends what asks for a further page of the list at page, as its script would.
func (c *crawl) post(ctx context.Context, page *url.URL, r request) (*answer, error) {
	if err := c.permit(ctx, r.url); err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, r.url.String(), strings.NewReader(r.body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", r.kind)
	if *r.url != *page {
		req.Header.Set("X-Requested-With", "XMLHttpRequest") // servers tell scripts' requests from others by it
	}
	return (&trip{crawl: c}).exchange(req)
}
