package crawler

import (
	"context"
	"fmt"
	"hash/fnv"
	"math"
	"net/http"
	"net/url"
	"time"

	"khobao/archive"
)

const (
	day = 24 * time.Hour

	rankAgain = 40  // after all that is new
	maxAgain  = 500 // addresses that one run visits again because they are due

	missApart    = 12 * time.Hour // between two answers that make an article gone: one outage is one answer; see apart
	missAgain    = day            // until the second
	goneAgain    = 90 * day       // until a gone article is looked for again
	troubleAgain = time.Hour      // until an address is tried again that did not answer, or said that it was in trouble
	failedAgain  = day            // until a failed address is tried again; each further failure doubles it
	failedMost   = 60 * day
)

// revisits says how often an article is asked for again, by its age. Most corrections come on the first day, most removals in
// the first weeks; after a year hardly anything moves.
var revisits = []struct{ younger, every time.Duration }{
	{2 * day, 6 * time.Hour},
	{14 * day, 2 * day},
	{60 * day, 14 * day},
	{365 * day, 60 * day},
}

const revisitOld = 180 * day

// revisitAfter returns how long after now an article that was published then is to be asked for again; key spreads what came
// in one crawl by a quarter to either side, so that it does not come due in one crawl. An article that has just changed is
// looked at as if it were younger by a step. Without a date it is taken for a few months old.
func revisitAfter(now time.Time, published *archive.Date, changed bool, key string) time.Duration {
	age := 100 * day
	if published != nil {
		age = now.Sub(published.Time)
	}
	step := 0
	for step < len(revisits) && age >= revisits[step].younger {
		step++
	}
	if changed && step > 0 {
		step--
	}
	every := revisitOld
	if step < len(revisits) {
		every = revisits[step].every
	}
	h := fnv.New32a()
	h.Write([]byte(key))
	return every*3/4 + every/2*time.Duration(h.Sum32()%1000)/1000
}

// requeue has those articles visited again that are due, or in a crawl of everything all, also those that no list names any
// more; and the addresses that failed.
func (c *crawl) requeue(ctx context.Context) error {
	limit, before := math.MaxInt32, c.since
	if c.Recrawl {
		limit, before = maxAgain, time.Time{}
	}
	n, err := c.Store.Requeue(ctx, c.Outlet.ID, rankAgain, limit, before)
	if n > 0 {
		c.Log.DebugContext(ctx, "addresses are visited again", "outlet", c.Outlet.ID, "count", n)
	}
	return err
}

// revisitAt returns when the article at item is to be asked for again.
func (c *crawl) revisitAt(item archive.FrontierItem, published *archive.Date, changed bool) time.Time {
	now := c.Now()
	return now.Add(revisitAfter(now, published, changed, item.URL))
}

// retryFailedAt returns when an item that is given up is tried again: after a day, two, four, at most sixty.
func (c *crawl) retryFailedAt(item archive.FrontierItem) time.Time {
	wait := failedMost
	if item.Failures < 6 {
		wait = min(failedAgain<<item.Failures, failedMost)
	}
	return c.Now().Add(wait)
}

// retryTroubleAt is retryFailedAt for what may be over soon: the first time is after an hour.
func (c *crawl) retryTroubleAt(item archive.FrontierItem) time.Time {
	if item.Failures == 0 {
		return c.Now().Add(troubleAgain)
	}
	item.Failures--
	return c.retryFailedAt(item)
}

// passOver finishes an item unasked because of what others led to. That may have been a bad hour of the site, so it is visited
// again after some days, and once it has been passed over again, after failedMost, to leave room for articles. Lists are visited
// again when a page names them.
func (c *crawl) passOver(ctx context.Context, item archive.FrontierItem, known *archive.Article, why string) error {
	again := c.Now().Add(listAgain)
	switch {
	case known != nil:
	case item.Kind == archive.ListItem:
		again = time.Time{}
	case item.Rank >= rankAgain:
		again = c.Now().Add(failedMost)
	}
	return c.finishUntil(ctx, item, archive.Barred, why, again)
}

// missing finishes an item whose address u answers, with a, that there is nothing, or shows the home page instead. A known article is
// gone at the second such answer, or at the first that says so for good; that one of its other addresses is dead says nothing.
func (c *crawl) missing(ctx context.Context, item archive.FrontierItem, u *url.URL, a *answer, known *archive.Article, why string) error {
	c.shapes.gone(u)
	c.missedNear(item, why)
	if known != nil || item.Kind == archive.ArticleItem {
		c.ledger.count(func(n *archive.RunCounts) { n.Missing++ })
	}
	if known == nil || !isMain(item, known) {
		return c.finish(ctx, item, archive.Gone, why)
	}
	if known.Gone.IsZero() {
		c.ledger.count(func(n *archive.RunCounts) { n.Gone++ })
	}
	gone, err := c.Store.Miss(context.WithoutCancel(ctx), known.ID, c.Now(), c.apart(a))
	if err != nil {
		return fmt.Errorf("%s %w: %w", item.URL, errStore, err)
	}
	again := missAgain
	if gone {
		again = goneAgain
	}
	return c.finishUntil(ctx, item, archive.Gone, why, c.Now().Add(again))
}

// apart returns how long after the first answer that there is nothing an article is gone with a. Whoever has all asked for again by
// hand need not wait, if the site is well: if it shows at least as many of its articles as it misses.
func (c *crawl) apart(a *answer) time.Duration {
	const few = 3
	n := c.ledger.counts()
	switch {
	case a.status == http.StatusGone:
		return 0
	case !c.Recrawl && n.Missing <= max(few, n.Found):
		return c.Now().Sub(c.began) + time.Millisecond // said to another run
	}
	return missApart
}

// isMain reports whether an item is at the address that stands for the article.
func isMain(item archive.FrontierItem, a *archive.Article) bool {
	for _, own := range []string{a.URL, a.CanonicalURL} {
		if own != "" && (own == item.URL || own == item.Key || keyOf(own) == item.Key) {
			return true
		}
	}
	return false
}

// reappear records that a known article is shown.
func (c *crawl) reappear(ctx context.Context, id archive.ArticleID) error {
	if err := c.Store.Reappear(context.WithoutCancel(ctx), id); err != nil {
		return fmt.Errorf("article %s %w: %w", id, errStore, err)
	}
	return nil
}

// insteadOf says why an answer is not the page at u but the home page in its place, with status 200 (a soft 404); empty where
// it is not.
func (c *crawl) insteadOf(u *url.URL, a *answer) string {
	switch {
	case a.status != http.StatusOK || isHome(u, c.home):
		return ""
	case isHome(a.url, c.home):
		return "it redirects to the home page"
	case a.capture.Digest != "" && a.capture.Digest == c.met.homeDigest():
		return "it shows the home page"
	}
	return ""
}

// isHome reports whether u is the home page, or the root of its host.
func isHome(u, home *url.URL) bool {
	if bareHost(u.Host) != bareHost(home.Host) || u.RawQuery != home.RawQuery {
		return false
	}
	return u.Path == home.Path || u.Path == "" || u.Path == "/" || u.Path == "/index.html"
}
