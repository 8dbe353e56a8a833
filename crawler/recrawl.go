package crawler

import (
	"context"
	"net/url"
	"time"

	"khobao/archive"
)

// How old a visit may be before a scheduled run repeats it. What a run starts from, and the lists that are linked there, are
// visited by every run.
const (
	listAgain    = 7 * day // lists deeper in the site
	sitemapAgain = day     // sitemaps that do not say when they changed
)

// staleAt returns the time before which a visit to what from names does not count, for a run that looks for what is new. The
// zero time leaves alone what was ever visited: articles come due by themselves.
func (c *crawl) staleAt(from archive.FrontierItem, item archive.FrontierItem) time.Time {
	changed := item.Modified
	if changed.After(c.Now()) {
		changed = time.Time{} // a clock or a zone that is wrong
	}
	switch item.Kind {
	case archive.FeedItem:
		return c.since
	case archive.SitemapItem:
		if !changed.IsZero() {
			return changed
		}
		return c.since.Add(-sitemapAgain)
	case archive.ListItem:
		if from.Depth == 0 {
			return c.since
		}
		return c.since.Add(-listAgain)
	case archive.PageItem:
		if from.Kind != archive.SitemapItem && from.Kind != archive.FeedItem {
			return c.since.Add(-listAgain)
		}
	}
	return changed
}

// followNew follows what a page names in a run that looks for what is new. Further pages of a list are turned to only as long as
// the page before named something that had not been visited before the run. A list that names articles at all is a good one,
// though all of them be known.
func (c *crawl) followNew(ctx context.Context, from archive.FrontierItem, to follower) (fresh bool, err error) {
	items := append(to.same, to.other...)
	for i := range items {
		items[i].Stale = c.staleAt(from, items[i])
	}
	added, err := c.Store.Enqueue(ctx, items, time.Time{})
	if err != nil {
		return false, err
	}
	if len(to.paging) > 0 && len(to.articles) > 0 {
		n, err := c.Store.Fresh(ctx, c.Outlet.ID, to.articles, c.since)
		if err != nil {
			return false, err
		}
		if n > 0 {
			if _, err := c.Store.Enqueue(ctx, to.paging, c.since); err != nil {
				return false, err
			}
		}
	}
	return added > 0 || to.namesArticle, nil
}

// dropUniform forgets the dates of a list in which more than half of the entries have the same one: it was put there when the
// list was made, and says nothing of the pages.
func dropUniform(found []candidate) {
	count := map[time.Time]int{}
	for _, f := range found {
		count[f.modified]++
	}
	for i, f := range found {
		if len(found) >= 10 && count[f.modified] > len(found)/2 {
			found[i].modified = time.Time{}
		}
	}
}

// follower sorts the addresses that one page names.
type follower struct {
	own          string // the shape of the page
	same, other  []archive.FrontierItem
	paging       []archive.FrontierItem // further pages of the list
	articles     []string               // keys of what looks like an article, or may be one
	namesArticle bool
}

func (f *follower) add(base, u *url.URL, item archive.FrontierItem) {
	switch {
	case item.Kind == archive.ArticleItem:
		f.namesArticle = true
		f.articles = append(f.articles, item.Key)
	case item.Kind == archive.PageItem:
		f.articles = append(f.articles, item.Key)
	}
	switch {
	case isPaging(base, u):
		f.paging = append(f.paging, item)
	case shape(u) == f.own:
		f.same = append(f.same, item)
	default:
		f.other = append(f.other, item)
	}
}
