package crawler

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"time"

	"khobao/archive"
	"khobao/crawler/extract"
)

// visit asks for one address, keeps what it gives and finishes the item, or puts it back. An error ends the run.
//
// The order makes a kill harmless: the capture is durable before anything is read out of it, the article and the links are
// saved before the item is finished. A run killed in between leaves the capture for the next to read.
func (c *crawl) visit(ctx context.Context, item archive.FrontierItem) error {
	u, err := url.Parse(item.URL)
	if err != nil {
		return c.finish(ctx, item, archive.GivenUp, err.Error())
	}
	known, err := c.knownArticle(ctx, item.URL)
	if err != nil {
		return err
	}
	if c.shapes.exhausted(u, item.Kind) {
		return c.passOver(ctx, item, known, "addresses of its shape lead to no articles")
	}
	if known == nil && c.met.fruitless() && item.Rank > rankStart+3 {
		return c.passOver(ctx, item, known, "the site has long led to no further articles")
	}
	if err := c.permit(ctx, u); err != nil {
		return c.failed(ctx, item, u, known, err)
	}
	if known != nil && c.isPast(item, known.Published) {
		return c.finishUntil(ctx, item, archive.Visited, past, c.revisitAt(item, known.Published, false))
	}
	if c.onlyPast(item, u) {
		return c.finish(ctx, item, archive.Visited, past)
	}
	a, err := c.kept(ctx, item, u)
	if err != nil {
		return err
	}
	if a != nil {
		return c.answered(ctx, item, u, a, known)
	}
	header, err := c.conditions(ctx, item, known)
	if err != nil {
		return err
	}
	if known == nil { // an article that is gone says nothing of the hope for further ones
		c.met.asked()
	}
	t := &trip{crawl: c, bounded: true}
	defer t.end()
	a, err = t.ask(ctx, item.URL, header)
	if err != nil {
		if a != nil {
			c.shapes.gone(u) // it only redirects where nobody may follow
		}
		return c.failed(ctx, item, u, known, unwrapURL(err))
	}
	if a == nil {
		return fmt.Errorf("%s: the visit ended without an answer", item.URL)
	}
	c.deaf.Store(0)
	if !worthRetry(a.status) {
		c.limited.Store(0)
	}
	return c.answered(ctx, item, u, a, known)
}

// knownArticle returns the article at address, nil where none is known.
func (c *crawl) knownArticle(ctx context.Context, address string) (*archive.Article, error) {
	a, err := c.Store.ArticleByURL(ctx, address)
	if errors.Is(err, archive.ErrNotFound) {
		return nil, nil
	}
	return &a, err
}

// keptFor is how long a page may wait in the archive to be read by the run that goes on. No address is due again that soon.
const keptFor = time.Hour

// kept returns what an address answered a while ago to the run that this one goes on with, and which that run, killed or stopped,
// had captured and not yet finished reading; nil where there is no such page. Nothing is asked for twice because of a kill. A list
// whose pages are turned by posting is asked for again: all its pages have one address.
func (c *crawl) kept(ctx context.Context, item archive.FrontierItem, u *url.URL) (*answer, error) {
	if item.Tries > 0 || !c.since.Before(c.began) {
		return nil, nil
	}
	before, ok, err := c.Store.LastCapture(ctx, item.URL)
	if err != nil || !ok || before.Status != http.StatusOK || before.Truncated != "" {
		return nil, err
	}
	if t := before.Time; t.Before(c.since) || t.Before(c.began.Add(-keptFor)) || !t.Before(c.began) {
		return nil, nil
	}
	page, err := c.Store.Page(ctx, before)
	if err != nil || page.Capture.Truncated != "" || bytes.Contains(page.Body, []byte("__doPostBack")) {
		return nil, nil // evidence that cannot be read is fetched anew
	}
	return &answer{url: u, status: before.Status, header: http.Header(page.Header), body: page.Body, capture: before}, nil
}

// conditions returns the header by which a known article is asked for only if it changed. Lists, feeds and sitemaps are
// always asked for whole: what they lead to is wanted again. So is a page whose last capture has not been read: a run may
// have been killed between the two, and "not modified" would then hide the change for ever; and an article of several pages, of which the
// first does not speak for the others.
func (c *crawl) conditions(ctx context.Context, item archive.FrontierItem, known *archive.Article) (http.Header, error) {
	header := http.Header{}
	if known == nil || item.Kind == archive.ListItem || hasPages(known) {
		return header, nil
	}
	before, ok, err := c.Store.LastCapture(ctx, item.URL)
	if err != nil || !ok || before.Truncated != "" {
		return header, err
	}
	seen, err := c.Store.Sightings(ctx, known.ID)
	if err != nil || len(seen) == 0 || !confirms(before, seen[len(seen)-1]) || c.Now().Sub(seen[len(seen)-1].Time) > wholeAgain {
		return header, err
	}
	if before.ETag != "" {
		header.Set("If-None-Match", before.ETag)
	}
	if before.LastModified != "" {
		header.Set("If-Modified-Since", before.LastModified)
	}
	return header, nil
}

// wholeAgain is for how long a site is believed that says of a page that it was not modified. Some say so of pages that were.
const wholeAgain = 300 * day

// confirms reports whether newer is what the article was last read from, or says that this has not changed since.
func confirms(newer, read archive.Capture) bool {
	return newer.ID == read.ID || newer.RefersTo != 0 && newer.RefersTo == read.ID || newer.Digest == read.Digest
}

// answered deals with what the address u of an item answered, once it is captured.
func (c *crawl) answered(ctx context.Context, item archive.FrontierItem, u *url.URL, a *answer, known *archive.Article) error {
	switch {
	case a.status == http.StatusNotModified:
		return c.unchanged(ctx, item, known)
	case a.status == http.StatusNotFound && known == nil && mayBeFile(u):
		if err := c.asFiles(ctx, item, u); err != nil {
			return err
		}
		return c.finish(ctx, item, archive.Gone, http.StatusText(a.status))
	case a.status == http.StatusNotFound || a.status == http.StatusGone:
		return c.missing(ctx, item, u, a, known, http.StatusText(a.status))
	case worthRetry(a.status):
		return c.putOff(ctx, item, a)
	case c.asks(a) != "":
		return c.door(ctx, item, u, a, c.asks(a))
	case a.status == http.StatusForbidden:
		why := fmt.Sprintf("it answers %d %s", a.status, http.StatusText(a.status))
		if err := c.finish(ctx, item, archive.GivenUp, why); err != nil {
			return err
		}
		return c.refused(ctx, u, a, why)
	case a.status < 200 || a.status > 299 || a.status == http.StatusPartialContent: // nobody asked for a part
		return c.finish(ctx, item, archive.GivenUp, fmt.Sprintf("it answers %d %s", a.status, http.StatusText(a.status)))
	case errors.Is(a.flaw, errBroken) && !endsAsHTML(a.body):
		return c.retryUnless(ctx, item, a.capture.Truncated == "time", a.flaw.Error())
	case errors.Is(a.flaw, errTooLong) && (item.Kind == archive.SitemapItem || item.Kind == archive.FeedItem):
		return c.readList(ctx, item, a)
	case a.flaw != nil && !errors.Is(a.flaw, errBroken):
		return c.finish(ctx, item, archive.GivenUp, "it is kept, but cannot be read: "+a.flaw.Error())
	}
	if why := c.insteadOf(u, a); why != "" && (known != nil || item.Kind == archive.ArticleItem || isNearList(item)) {
		return c.missing(ctx, item, u, a, known, why)
	}
	return c.read(ctx, item, u, a, known)
}

// refused counts an answer that does not let us in, and after many in a row asks once more for a page that did. Where it does so still, only
// some pages are not for us: folders without a list, members' pages. Where it does not, the site has had enough of us, and the run ends:
// asking for all the rest would not make it think better of it.
func (c *crawl) refused(ctx context.Context, u *url.URL, a *answer, why string) error {
	c.shapes.gone(u)
	if n := c.refusals.Add(1); n%mostTrouble != 0 {
		return nil
	}
	open, err := c.stillLetsIn(ctx, a)
	if err != nil {
		return err
	}
	if open {
		c.refusals.Store(0)
		return nil
	}
	c.ledger.goOnAt(c.Now().Add(deafAgain), "%s refuses one page after the other (%s); the rest is for the next crawl", u.Host, why)
	return errEnough
}

// stillLetsIn asks for the last page that this run was shown, and reports whether it is shown still, and not what a refusal shows.
func (c *crawl) stillLetsIn(ctx context.Context, refusal *answer) (bool, error) {
	last := c.letIn.Load()
	if last == nil {
		return false, nil
	}
	a, r, err := c.look(ctx, *last)
	if err != nil || a == nil || r.kind == extract.Door {
		return false, err
	}
	no, _ := textSum(refusal.body)
	yes, _ := textSum(a.body)
	return yes != no, nil
}

// unchanged finishes an item that answered that its page is as it was.
func (c *crawl) unchanged(ctx context.Context, item archive.FrontierItem, known *archive.Article) error {
	if known == nil {
		return c.finish(ctx, item, archive.Visited, "")
	}
	c.ledger.count(func(n *archive.RunCounts) { n.Found++; n.Unchanged++ })
	c.met.article(known.ID)
	if err := c.reappear(ctx, known.ID); err != nil {
		return err
	}
	return c.finishUntil(ctx, item, archive.Visited, "", c.revisitAt(item, known.Published, false))
}

// putOff puts an item back whose host says "not now" or is in trouble, and leaves the host alone for as long as it asks. Where
// it does not say how long, each such answer in a row makes the pause longer. The trouble of an address that was in trouble before says
// nothing new of the host: a few bad pages, each tried again and again, are not a host that needs rest.
func (c *crawl) putOff(ctx context.Context, item archive.FrontierItem, a *answer) error {
	limited, trouble := 1, !askedToWait(a.status)
	if item.Tries == 0 {
		limited = int(c.limited.Add(1))
	}
	wait, stated := retryAfter(a.header.Get("Retry-After"), c.Now())
	switch {
	case stated:
	case trouble:
		wait = min(backoff(limited), maxTrouble)
	default:
		wait = backoff(limited)
	}
	if err := c.pace.pause(ctx, a.url, wait); err != nil {
		return err
	}
	why := fmt.Sprintf("it answers %d %s", a.status, http.StatusText(a.status))
	if err := c.retry(ctx, item, max(wait, backoff(item.Tries+1)), why); err != nil {
		return err
	}
	if limited >= mostTrouble {
		c.ledger.goOnAt(c.Now().Add(deafAgain), "%s is in trouble (%s); the rest is for the next crawl", a.url.Host, why)
		return errEnough
	}
	return c.bearable(a.url, wait)
}

// bearable returns errEnough where a host wants to be left alone for longer than a crawl waits.
func (c *crawl) bearable(u *url.URL, wait time.Duration) error {
	if wait <= c.MaxWait {
		return nil
	}
	if c.trial {
		return fmt.Errorf("%s wants to be left alone for %s", u.Host, wait.Round(time.Second))
	}
	c.ledger.goOnAt(c.Now().Add(wait), "%s wants to be left alone for %s; the rest is for the next crawl", u.Host, wait.Round(time.Second))
	return errEnough
}

// deafAgain is how long a run that got no answer is put off.
const deafAgain = time.Hour

// A 500 and its like often belong to one page rather than to the host: the pause after it is bounded, and only so many addresses in a row
// that answer so end a run.
const (
	maxTrouble  = 30 * time.Second
	mostTrouble = 20
)

// failed deals with a visit that brought no answer. A known article that may not be visited is looked for again at its time: what forbids
// it may have been a mistake.
func (c *crawl) failed(ctx context.Context, item archive.FrontierItem, u *url.URL, known *archive.Article, err error) error {
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, errStore), errors.Is(err, errEnough):
		return err
	case errors.Is(err, archive.ErrRefused):
		if item.Depth == 0 {
			c.ledger.note("%s: %s", item.URL, err.Error())
			c.ledger.unanswered(err)
		}
		if errors.Is(err, errForbidden) {
			c.ledger.count(func(n *archive.RunCounts) { n.Forbidden++ })
		}
		var again time.Time
		if known != nil {
			again = c.revisitAt(item, known.Published, false)
		}
		return c.finishUntil(ctx, item, archive.Barred, err.Error(), again)
	case errors.Is(err, errRedirects):
		return c.finish(ctx, item, archive.GivenUp, err.Error())
	}
	c.ledger.unanswered(err)
	if lost := c.retryUnless(ctx, item, errors.Is(err, errSilent), err.Error()); lost != nil {
		return lost
	}
	// An outlet that has not said a word yet is down or misspelt: whoever waits for the crawl wants to know that soon. Later, a host
	// that answers what cannot be read is there, and addresses that failed before say nothing new of theirs: a few bad pages, each
	// tried again and again, are not an outlet that is down.
	fetched := c.ledger.counts().Fetched
	deaf := int(c.deaf.Load())
	if _, spoke := errors.AsType[garbled](err); fetched == 0 || item.Tries == 0 && !spoke {
		deaf = int(c.deaf.Add(1))
	}
	if deaf >= maxDeaf || deaf >= maxDeafAtFirst && fetched == 0 {
		c.ledger.goOnAt(c.Now().Add(deafAgain), "%s does not answer (%s); the rest is for the next crawl", u.Host, err.Error())
		return errEnough
	}
	if errors.Is(err, errNoRobots) {
		// Every address of the host would fail the same way, without its being asked again.
		return c.Sleep(ctx, min(backoff(deaf), c.MaxWait))
	}
	return nil
}

// maxDeafAtFirst is how many visits in a row may bring no answer before the first answer of all.
const maxDeafAtFirst = 2

// unwrapURL returns an error without the method and address that net/http puts before it.
func unwrapURL(err error) error {
	if e, ok := errors.AsType[*url.Error](err); ok {
		return e.Err
	}
	return err
}

// retry puts an item back for later. It gives it up after its last try, and once nothing else has been left to do for so long: a run
// ends soon then, and the next tries it again.
func (c *crawl) retry(ctx context.Context, item archive.FrontierItem, wait time.Duration, why string) error {
	due := c.Now().Add(wait)
	if item.Tries+1 >= c.Tries || c.lingers(due) {
		return c.finishUntil(ctx, item, archive.GivenUp, fmt.Sprintf("%s (%d tries)", why, item.Tries+1), c.retryTroubleAt(item))
	}
	return c.Store.Retry(context.WithoutCancel(ctx), item.ID, due, why)
}

// retryUnless is retry, unless the address kept us waiting for as long as we ever do while others answer: the next run asks it again.
func (c *crawl) retryUnless(ctx context.Context, item archive.FrontierItem, waited bool, why string) error {
	if waited && c.ledger.counts().Fetched > 1 {
		return c.finishUntil(ctx, item, archive.GivenUp, why, c.retryTroubleAt(item))
	}
	return c.retry(ctx, item, backoff(item.Tries+1), why)
}

// maxLinger is how long a run goes on only to try again what failed before.
const maxLinger = 45 * time.Second

// lingers reports whether the run would go on for too long for the sake of what failed before, if it waited until due.
func (c *crawl) lingers(due time.Time) bool {
	since := c.idle.Load()
	return since != nil && due.Sub(*since) > maxLinger
}

// leased notes whether items that are about to be visited have all failed before, which is when a run begins to linger.
func (c *crawl) leased(items []archive.FrontierItem) {
	switch {
	case len(items) == 0:
	case slices.ContainsFunc(items, func(i archive.FrontierItem) bool { return i.Tries == 0 }):
		c.idle.Store(nil)
	case c.idle.Load() == nil:
		now := c.Now()
		c.idle.Store(&now)
	}
}

// finish ends an item and counts it. What failed is tried again after some days; anything else is left alone until somebody
// names it again.
func (c *crawl) finish(ctx context.Context, item archive.FrontierItem, outcome archive.Outcome, why string) error {
	var again time.Time
	if outcome == archive.GivenUp {
		again = c.retryFailedAt(item)
	}
	return c.finishUntil(ctx, item, outcome, why, again)
}

// finishUntil is finish for an item that is visited again at a time, whether or not anybody names it.
func (c *crawl) finishUntil(ctx context.Context, item archive.FrontierItem, outcome archive.Outcome, why string, again time.Time) error {
	switch outcome {
	case archive.Barred:
		c.ledger.count(func(n *archive.RunCounts) { n.Refused++ })
		c.ledger.because(why)
	case archive.GivenUp:
		c.missedNear(item, why)
		c.ledger.count(func(n *archive.RunCounts) { n.Failed++ })
		c.ledger.because(why)
		c.ledger.note("%s: %s", item.URL, why)
	}
	c.Log.DebugContext(ctx, "address finished", "url", item.URL, "outcome", outcome, "why", why)
	return c.Store.FinishUntil(context.WithoutCancel(ctx), item.ID, outcome, why, again)
}
