package crawler

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"net/url"
	"slices"
	"strings"
	"time"

	"khobao/archive"
	"khobao/crawler/extract"
)

// Ranks: what leads to articles soonest goes first, and articles go before further lists, so that a crawl with a limit, or
// one that is stopped, has articles to show.
const (
	rankStart   = 0 // home, sections, feeds, sitemaps
	rankArticle = 10
	rankPage    = 20 // unknown whether list or article
	rankList    = 30

	rankDoubtful = 35 // looks like pages that led to nothing
)

// start fills the frontier with where a crawl begins: the home page, sections, feeds, and the sitemaps that the outlet or its
// robots.txt names. Where none is named, the customary address is tried.
func (c *crawl) start(ctx context.Context) error {
	var items []archive.FrontierItem
	add := func(kind archive.FrontierKind, rank int, addresses ...string) {
		for _, address := range addresses {
			if u, err := c.home.Parse(address); err == nil {
				items = append(items, archive.FrontierItem{Outlet: c.Outlet.ID, URL: u.String(), Key: keyOf(u.String()), Kind: kind, Rank: rank})
			}
		}
	}
	if err := c.requeue(ctx); err != nil {
		return err
	}
	if c.Section != "" {
		add(archive.ListItem, rankStart, c.Section)
		_, err := c.Store.Enqueue(ctx, items, c.since)
		return err
	}
	add(archive.ListItem, rankStart, c.Outlet.Home)
	add(archive.FeedItem, rankStart+1, c.Outlet.Feeds...)
	add(archive.ListItem, rankStart+2, c.Outlet.Sections...)
	sitemaps := c.Outlet.Sitemaps
	if rules, err := c.robotsAt(ctx, c.home); err == nil {
		sitemaps = append(sitemaps[:len(sitemaps):len(sitemaps)], rules.sitemaps...)
		if len(sitemaps) == 0 {
			sitemaps = []string{"/sitemap.xml"}
		}
	} else if ctx.Err() != nil || errors.Is(err, errEnough) || errors.Is(err, errStore) {
		return cmp.Or(ctx.Err(), err)
	}
	if extract.IsLocal(c.home.Hostname()) { // a mirror's robots.txt names the site's
		sitemaps = slices.Clone(sitemaps)
		for i, address := range sitemaps {
			if u, err := c.home.Parse(address); err == nil && !extract.IsLocal(u.Hostname()) && !c.bounds.inside(u) {
				sitemaps[i] = extract.Mirrored(u, bareHost(u.Hostname()), c.home).String()
			}
		}
	}
	add(archive.SitemapItem, rankStart+3, sitemaps...)
	_, err := c.Store.Enqueue(ctx, items, c.since)
	return err
}

// candidate is an address found on the way, before it is judged.
type candidate struct {
	url      string // absolute
	key      string // its canonical form
	kind     archive.FrontierKind
	modified time.Time
}

// follow puts those candidates into the frontier that are worth a visit. It reports whether one of them is new and of another
// shape than the address that named it.
func (c *crawl) follow(ctx context.Context, from archive.FrontierItem, found []candidate) (fresh bool, err error) {
	base, err := url.Parse(from.URL)
	if err != nil {
		return false, err
	}
	to := follower{own: shape(base)}
	seen := map[string]bool{}
	for _, f := range found {
		u, err := url.Parse(f.url)
		if err == nil && stateless(u) {
			f.url, f.key = u.String(), keyOf(u.String())
		}
		if err != nil || seen[f.key] || !c.wanted(u, f) {
			continue
		}
		seen[f.key] = true
		item := archive.FrontierItem{
			Outlet: c.Outlet.ID, URL: f.url, Key: f.key, Kind: f.kind, Rank: rankOf(f.kind),
			Depth: from.Depth + 1, Via: from.URL, Modified: f.modified,
		}
		if isPaging(base, u) {
			item.Depth, item.Kind, item.Rank = from.Depth, archive.ListItem, rankList
		}
		if item.Rank < rankDoubtful && item.Rank > rankStart && c.shapes.doubtful(u) {
			item.Rank = rankDoubtful
		}
		if c.Depth > 0 && item.Depth > c.Depth {
			continue
		}
		to.add(base, u, item)
	}
	if c.Recrawl {
		return c.followNew(ctx, from, to)
	}
	if _, err := c.Store.Enqueue(ctx, append(to.same, to.paging...), c.since); err != nil {
		return false, err
	}
	added, err := c.Store.Enqueue(ctx, to.other, c.since)
	return added > 0, err
}

// wanted reports whether a candidate is to be visited at all. Traps within the outlet are counted as refused, once each.
func (c *crawl) wanted(u *url.URL, f candidate) bool {
	if !c.bounds.inside(u) || f.kind != archive.FeedItem && isAsset(u) {
		return false
	}
	if !f.modified.IsZero() && f.modified.Before(c.Since) && f.kind != archive.SitemapItem {
		return false
	}
	if trap(u) == "" {
		return true
	}
	c.ledger.bar(u.String())
	return false
}

func rankOf(kind archive.FrontierKind) int {
	switch kind {
	case archive.FeedItem, archive.SitemapItem:
		return rankStart
	case archive.ArticleItem:
		return rankArticle
	case archive.ListItem:
		return rankList
	}
	return rankPage
}

// readList follows what a feed or a sitemap names. Damage is noted; what came before it is followed, also where a sitemap is too long to
// be had whole.
func (c *crawl) readList(ctx context.Context, item archive.FrontierItem, a *answer) error {
	parse := parseFeed
	if item.Kind == archive.SitemapItem {
		parse = parseSitemap
	}
	body := a.body
	if body == nil {
		body = a.packed
	}
	entries, err := parse(body)
	if err != nil && !isGuess(item, a) {
		c.ledger.note("%s: %v", item.URL, err)
	}
	if err != nil && len(entries) == 0 {
		c.missedNear(item, err.Error())
		return c.finish(ctx, item, archive.Visited, "")
	}
	var found []candidate
	for _, e := range entries {
		u, err := a.url.Parse(e.url)
		if err != nil {
			continue
		}
		if site := c.mirrorOf.Load(); site != nil {
			u = extract.Mirrored(u, *site, a.url)
		}
		f := candidate{url: u.String(), key: keyOf(u.String()), kind: archive.PageItem, modified: e.modified}
		switch {
		case e.sitemap && item.Depth >= maxSitemapDepth:
			continue
		case e.sitemap:
			f.kind = archive.SitemapItem
		case item.Kind == archive.FeedItem:
			f.kind = archive.ArticleItem
		}
		found = append(found, f)
	}
	c.readNear(item, found)
	if c.Recrawl {
		dropUniform(found)
	}
	if _, err := c.follow(ctx, item, found); err != nil {
		return err
	}
	return c.finish(ctx, item, archive.Visited, "")
}

// maxSitemapDepth is how deep indexes of sitemaps may be nested.
const maxSitemapDepth = 3

// isGuess reports whether an answer to the customary sitemap address is a page that says "not found" with status 200.
func isGuess(item archive.FrontierItem, a *answer) bool {
	return strings.HasSuffix(item.URL, "/sitemap.xml") && bytes.Contains(bytes.ToLower(a.body[:min(len(a.body), 1024)]), []byte("<html"))
}

func endsAsHTML(body []byte) bool {
	return bytes.Contains(bytes.ToLower(body[max(0, len(body)-256):]), []byte("</html"))
}
