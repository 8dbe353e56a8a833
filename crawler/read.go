package crawler

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"time"

	"khobao/archive"
	"khobao/crawler/extract"
)

// reading is what was read out of a page.
type reading struct {
	result  *extract.Result
	article *archive.Article // of result; nil: the page is none
	kind    extract.Kind
	why     string // of a page that stands before another
	links   []candidate
	site    string // that the page is a local copy of; empty for none
}

// read reads what the address u of an item answered, and follows what it names.
func (c *crawl) read(ctx context.Context, item archive.FrontierItem, u *url.URL, a *answer, known *archive.Article) error {
	a = asList(item, a)
	switch page := isPage(a); {
	case item.Kind == archive.SitemapItem, item.Kind == archive.FeedItem && !page:
		return c.readList(ctx, item, a)
	case !page:
		return c.finish(ctx, item, archive.Visited, "no page: "+a.header.Get("Content-Type"))
	}
	page := archive.Page{Capture: a.capture, URL: a.url.String(), Header: a.header, Body: a.body}
	r, err := safely(page, c.Outlet)
	if err != nil {
		return c.finish(ctx, item, archive.GivenUp, err.Error())
	}
	if r.site != "" {
		c.mirrorOf.Store(&r.site)
	}
	if r.kind != extract.Door {
		notice, err := c.isNotice(ctx, item, r, known)
		if err != nil {
			return err
		}
		if notice {
			if err := c.finishUntil(ctx, item, archive.GivenUp, likeAnother, c.retryTroubleAt(item)); err != nil {
				return err
			}
			return c.refused(ctx, u, a, likeAnother)
		}
		c.refusals.Store(0)
		if !isShort(r) { // which may be the first of the notices
			c.letIn.Store(&item.URL)
		}
	}
	if r.article == nil {
		return c.readOther(ctx, item, u, a, r, known)
	}
	c.readNear(item, r.links)
	if further, err := c.furtherPage(ctx, item, u, r); err != nil || further {
		return err
	}
	if joined, err := c.joinPages(ctx, item, u, &r, known); err != nil || !joined {
		return err
	}
	return c.Store.Together(context.WithoutCancel(ctx), func(ctx context.Context) error { return c.readArticle(ctx, item, u, a, r) })
}

// readOther follows what a page names that is no article, and decides when the address is visited again.
func (c *crawl) readOther(ctx context.Context, item archive.FrontierItem, u *url.URL, a *answer, r reading, known *archive.Article) error {
	buttons := buttonsIn(a.url, a.body)
	r.links = append(r.links, more(a.url, a.body, buttons, len(articlesOf(r.links)), c.Now().In(archive.Hanoi))...)
	expected := known != nil || item.Kind == archive.ArticleItem
	switch {
	case r.kind == extract.Missing && (expected || !isHome(u, c.home)): // its links, if relative, lead to more of its like
		return c.missing(ctx, item, u, a, known, "it says that there is no such page")
	case r.kind == extract.Door && (expected || item.Depth == 0):
		return c.door(ctx, item, u, a, r.why)
	}
	if isHome(u, c.home) && len(r.links) > 0 { // a notice that stands everywhere is no front page: articles behind it are not gone
		c.met.isHome(a.capture.Digest)
		if err := c.name(ctx, r.result.SiteName); err != nil {
			return err
		}
	}
	c.readNear(item, r.links)
	var again time.Time
	switch {
	case known != nil:
		again = c.revisitAt(item, known.Published, false)
	case item.Kind == archive.ArticleItem && item.Rank < rankAgain: // the site may have been busy, and have said so with status 200
		again = c.Now().Add(failedAgain)
	}
	if expected {
		c.ledger.count(func(n *archive.RunCounts) { n.Unread++ })
	}
	if copied := c.met.page(a.body); copied && item.Depth > 0 {
		c.shapes.copy(u)
		if !expected {
			return c.finish(ctx, item, archive.Visited, likeAnother)
		}
		if err := c.finish(ctx, item, archive.GivenUp, likeAnother); err != nil { // a site that is busy says so with status 200
			return err
		}
		return c.refused(ctx, u, a, likeAnother)
	}
	fresh, err := c.follow(ctx, item, r.links)
	if err != nil {
		return err
	}
	if err := c.turnPages(ctx, item, a, buttons, r.links); err != nil {
		return err
	}
	c.shapes.page(u, item.Via, fresh)
	return c.finishUntil(ctx, item, archive.Visited, "", again)
}

// likeAnother is why nothing more is made of a page that was met before.
const likeAnother = "it shows what another address does"

// isShort reports whether a page looks like an article that has hardly any text.
func isShort(r reading) bool {
	const short = 400 // bytes
	return r.article != nil && len(r.article.Lead)+len(r.article.Body) < short
}

// isNotice reports whether what looks like an article has hardly any text, the same as another address had: a site that is closed for an
// hour, or does not have a page, says so at all such addresses, with status 200. A longer text is known for one article at several addresses by whoever keeps it.
func (c *crawl) isNotice(ctx context.Context, item archive.FrontierItem, r reading, known *archive.Article) (bool, error) {
	if !isShort(r) {
		return false, nil
	}
	if known == nil {
		var err error
		if known, err = c.knownArticle(ctx, r.article.CanonicalURL); err != nil {
			return false, err
		}
	}
	again, alike := c.met.notice(r.article)
	if known != nil && extract.SameHeadline(known.Title, r.article.Title) {
		return false, nil
	}
	if !again && alike {
		return c.changesBySelf(ctx, item, r)
	}
	return again, nil
}

// changesBySelf asks for a page once more, and reports whether it says something else now: its numbers are then not what it tells.
func (c *crawl) changesBySelf(ctx context.Context, item archive.FrontierItem, r reading) (bool, error) {
	a, other, err := c.look(ctx, item.URL)
	if err != nil || a == nil || other.article == nil {
		return false, err
	}
	return other.article.Title == r.article.Title && other.article.Lead+other.article.Body != r.article.Lead+r.article.Body, nil
}

// look asks for a page beside the frontier and reads it. The answer is nil where the page is not shown, or cannot be read; an error ends
// the crawl.
func (c *crawl) look(ctx context.Context, address string) (*answer, reading, error) {
	a, err := (&trip{crawl: c}).ask(ctx, address, http.Header{})
	switch {
	case ctx.Err() != nil:
		return nil, reading{}, ctx.Err()
	case errors.Is(err, errStore), errors.Is(err, errEnough):
		return nil, reading{}, err
	case err != nil, a == nil, a.status != http.StatusOK, a.flaw != nil, !isPage(a):
		return nil, reading{}, nil // whatever ails it is in the capture
	}
	r, err := safely(archive.Page{Capture: a.capture, URL: a.url.String(), Header: a.header, Body: a.body}, c.Outlet)
	if err != nil {
		return nil, reading{}, nil
	}
	return a, r, nil
}

// name lets the outlet be called as its site calls itself. The first visit of a run does so, while no other is under way.
func (c *crawl) name(ctx context.Context, name string) (err error) {
	if c.begun || name == "" || c.NameOutlet == nil {
		return nil
	}
	outlet, err := c.NameOutlet(context.WithoutCancel(ctx), c.Outlet, name)
	if err != nil {
		return fmt.Errorf("name of %s %w: %w", c.Outlet.ID, errStore, err)
	}
	c.Outlet = outlet
	return nil
}

// door finishes an item at whose address u something stands before the page. An article that is known stays as it was read, and the page is
// asked for again after some days.
func (c *crawl) door(ctx context.Context, item archive.FrontierItem, u *url.URL, a *answer, why string) error {
	again := c.retryFailedAt(item)
	switch why {
	case extract.AsksAccount:
		c.ledger.count(func(n *archive.RunCounts) { n.Account++ })
	case extract.AsksPerson:
		c.ledger.count(func(n *archive.RunCounts) { n.Challenge++ })
	case extract.AsksLater:
		again = c.retryTroubleAt(item)
	}
	if err := c.finishUntil(ctx, item, archive.GivenUp, why, again); err != nil {
		return err
	}
	return c.refused(ctx, u, a, why)
}

// asks returns what an answer that refuses its page asks for instead; empty where it just refuses.
func (c *crawl) asks(a *answer) string {
	switch {
	case a.status == http.StatusUnauthorized, a.status == http.StatusPaymentRequired:
		return extract.AsksAccount
	case a.status == http.StatusForbidden && a.flaw == nil && isPage(a):
		r, err := safely(archive.Page{Capture: a.capture, URL: a.url.String(), Header: a.header, Body: a.body}, c.Outlet)
		if err == nil && r.kind == extract.Door {
			return r.why
		}
	}
	return ""
}

// readArticle saves an article and follows what its page names, unless this run has met it at another address.
func (c *crawl) readArticle(ctx context.Context, item archive.FrontierItem, u *url.URL, a *answer, r reading) error {
	if c.isPast(item, r.article.Published) {
		c.met.hope() // the site has articles: onlyPast ends lists of older ones
		return c.finish(ctx, item, archive.Visited, past)
	}
	id, changed, err := c.save(ctx, item.URL, a, r.article)
	if err != nil {
		return err
	}
	again := c.revisitAt(item, r.article.Published, changed)
	if c.met.article(id) {
		c.shapes.copy(u)
		return c.finishUntil(ctx, item, archive.Visited, likeAnother, again)
	}
	if _, err := c.follow(ctx, item, r.links); err != nil {
		return err
	}
	c.shapes.article(u, item.Via)
	return c.finishUntil(ctx, item, archive.Visited, "", again)
}

// safely reads a page, and turns a panic that a hostile one may cause into an error: one page must not end a crawl.
func safely(page archive.Page, outlet archive.Outlet) (r reading, err error) {
	defer caught(&err)
	return readPage(page, outlet)
}

// rereadSafely does so with what the pages of an article say together.
func rereadSafely(joined *extract.Result, outlet archive.Outlet) (err error) {
	defer caught(&err)
	extract.Reread(joined, outlet)
	return nil
}

func caught(err *error) {
	if p := recover(); p != nil {
		*err = fmt.Errorf("it is kept, but reading it failed: %v", p)
	}
}

// save keeps an article and counts it. The address that was asked for is an alias where the page was found elsewhere.
// It reports which article it is, and whether that was known and is worded otherwise.
func (c *crawl) save(ctx context.Context, address string, a *answer, article *archive.Article) (id archive.ArticleID, changed bool, err error) {
	article.Outlet = c.Outlet.ID
	article.Capture = &a.capture
	if article.URL == "" {
		article.URL = a.url.String()
	}
	if address != article.URL {
		article.Aliases = append(article.Aliases, address)
	}
	result, err := c.Store.SaveArticle(context.WithoutCancel(ctx), article)
	if err != nil {
		return "", false, fmt.Errorf("%s %w: %w", address, errStore, err)
	}
	c.ledger.count(func(n *archive.RunCounts) {
		n.Found++
		switch {
		case result.Created:
			n.New++
		case result.Changed:
			n.Changed++
		default:
			n.Unchanged++
		}
	})
	if result.Created {
		return result.ID, false, nil
	}
	return result.ID, result.Changed, c.reappear(ctx, result.ID)
}

// feedStart is what a feed begins with, whatever its Content-Type says.
var feedStart = regexp.MustCompile(`(?i)^(?:<\?xml[^>]*>|<!--.*?-->|\s)*<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\s>]`)

// isPage reports whether an answer is HTML: as its Content-Type says or, where that says nothing or a feed begins, as its beginning looks.
func isPage(a *answer) bool {
	if feedStart.Match(trimBOM(a.body[:min(len(a.body), 1024)])) {
		return false
	}
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

// readPage reads the article and the links of a page. A page that is no article still has links.
func readPage(page archive.Page, outlet archive.Outlet) (r reading, err error) {
	result, links, err := extract.Read(page, outlet)
	r.result = &result
	if err != nil && !errors.Is(err, archive.ErrNotAnArticle) {
		return r, fmt.Errorf("it is kept, but cannot be read: %w", err)
	}
	r.site = result.MirrorOf
	if r.kind = result.Kind; r.kind == extract.Door {
		r.why = result.Why
	}
	pages := result.Pages.Others
	for _, link := range links {
		if kind, ok := kindOf(link); ok && link.SameSite && !isOneOf(link.URL, pages) {
			r.links = append(r.links, candidate{url: link.URL, key: link.Canonical, kind: kind})
		}
	}
	if u, err := url.Parse(page.URL); err == nil {
		if next, ok := timeline(u, page.Body, len(r.links) > 0); ok {
			r.links = append(r.links, next)
		}
	}
	if err == nil {
		r.article = &result.Article
	}
	return r, nil
}

// feedPath matches the addresses of feeds that pages link to without saying so: /rss/cate/thoi-su/, /thoi-su/index.rss.
var feedPath = regexp.MustCompile(`(?i)^/(rss|feed)/.|\.rss$|/(feed|rss)\.xml$`)

// kindOf returns what a link is expected to lead to, and whether it is worth following.
func kindOf(link extract.Link) (archive.FrontierKind, bool) {
	if u, err := url.Parse(link.URL); err == nil && (link.Feed || feedPath.MatchString(u.Path)) {
		return archive.FeedItem, true
	}
	switch link.Kind {
	case extract.ArticlePage:
		return archive.ArticleItem, true
	case extract.List:
		return archive.ListItem, true
	}
	return archive.PageItem, link.Kind == extract.Unknown
}

// keyOf returns the address that stands for all of one page's; none where it cannot have one.
func keyOf(address string) string {
	key, err := extract.CanonicalURL(address)
	if err != nil {
		return ""
	}
	return key
}
