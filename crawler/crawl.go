package crawler

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/gocolly/colly/v2"

	"khobao/archive"
)

// crawl is one crawl of one outlet. It is used by one goroutine.
type crawl struct {
	*Crawler
	Job
	home       *url.URL
	hours      archive.Hours
	bounds     bounds
	run        archive.Run
	homeDigest archive.Digest // of the home page, once this run has seen it
	trial      bool           // nothing is stored: see Fetch
	since      time.Time      // when the crawl began that this run belongs to: what was finished later is not visited again
	visitor    *colly.Collector
	last       *answer // of the newest exchange
	shapes     shapes
	met        met
	ages       map[string]*ages // by list page; only where Since is set
	barred     map[string]bool  // addresses counted in Refused that never came into the frontier
	unheard    int              // messages beyond maxMessages
	first      error            // the first that kept an address from answering
	limited    int              // answers in a row that said "not now"
	deaf       int              // visits in a row to which no host answered
	told       time.Time        // when the run was last written down
}

// Bounds of a run.
const (
	leaseTime    = 10 * time.Minute // longer than any visit with its waits can take
	resumeWithin = 24 * time.Hour   // what looks for news does not go on with an older run: the lists have changed
	resumeGap    = 36 * time.Hour   // between two runs of a full crawl, which may take weeks of nights or of daily budgets
	maxMessages  = 100
	maxReasons   = 30
	maxDeaf      = 6 // visits without an answer before a run ends: the outlet is down
	tellEvery    = 2 * time.Second
)

// errEnough ends a run that has what was asked for, or cannot get more for now.
var errEnough = errors.New("enough")

// Crawl visits an outlet until nothing is left to visit, Limit is reached or ctx is done, and returns what it met. It takes up
// what an interrupted crawl of the last day left. Addresses that fail do not make it fail: they are in the run's counts and
// messages. It returns an error where ctx was done (the run is then Interrupted, and what is left stays in the frontier),
// where no page of the outlet answered at all, and where the store failed.
func (c *Crawler) Crawl(ctx context.Context, outlet archive.Outlet) (archive.Run, error) {
	return c.Do(ctx, Job{Outlet: outlet})
}

// Job says what one run is to do.
type Job struct {
	Outlet  archive.Outlet
	Section string // address of the one list page to start from; empty: the home page and all that the outlet names
	// Recrawl asks only for what is new and for what is due again. Without it all that can be reached is asked for again, and all
	// known articles, on condition that they changed.
	Recrawl bool
	Cause   archive.Cause // for the record
}

// Do is Crawl for a run that is described further. The outlet's hours and budgets bound every run: where they do not allow
// more, it ends without an error, Interrupted, and its Resume says when it may go on.
func (c *Crawler) Do(ctx context.Context, job Job) (archive.Run, error) {
	outlet := job.Outlet
	cr, err := c.newCrawl(ctx, job)
	if err != nil {
		return archive.Run{}, fmt.Errorf("crawl %s: %w", outlet.ID, err)
	}
	err = cr.loop(ctx)
	if err = cr.end(ctx, err); err != nil {
		return cr.run, fmt.Errorf("crawl %s: %w", outlet.ID, err)
	}
	return cr.run, nil
}

func (c *Crawler) newCrawl(ctx context.Context, job Job) (*crawl, error) {
	outlet := job.Outlet
	home, err := url.Parse(outlet.Home)
	if err != nil || home.Host == "" || home.Scheme != "http" && home.Scheme != "https" {
		return nil, fmt.Errorf("its home page %q is no http or https address", outlet.Home)
	}
	hours, err := archive.ParseHours(outlet.Hours)
	if err != nil {
		return nil, err
	}
	cr := &crawl{
		Crawler: c, Job: job, hours: hours, home: home, bounds: newBounds(home, outlet.Hosts),
		shapes: shapes{}, met: newMet(), ages: map[string]*ages{}, barred: map[string]bool{},
	}
	if u, err := home.Parse(job.Section); err != nil || !cr.bounds.inside(u) {
		return nil, fmt.Errorf("its section %q is no address within it", job.Section)
	}
	if cr.run, err = c.Store.StartRun(ctx, outlet.ID); err != nil {
		return nil, err
	}
	cr.run.Section, cr.run.Cause = job.Section, job.Cause
	if err := c.Store.UpdateRun(ctx, cr.run); err != nil {
		return nil, err
	}
	if cr.since, err = cr.beginning(ctx); err != nil {
		return nil, err
	}
	if err := c.Store.Release(ctx, outlet.ID); err != nil {
		return nil, err
	}
	cr.visitor = cr.newVisitor(ctx)
	return cr, nil
}

// beginning returns when the crawl that this run goes on with began: the start of the first of the interrupted runs right
// before it, or its own. What was finished since is not visited again.
func (c *crawl) beginning(ctx context.Context) (time.Time, error) {
	began := c.run.Started
	runs, err := c.Store.Runs(ctx, c.Outlet.ID, 500)
	if err != nil {
		return began, err
	}
	for _, r := range runs {
		if r.ID == c.run.ID {
			continue
		}
		tooOld := began.Sub(r.Started) > resumeGap
		if c.Recrawl {
			tooOld = c.run.Started.Sub(r.Started) > resumeWithin
		}
		if r.State == archive.Done || tooOld {
			break
		}
		began = r.Started
	}
	return began, nil
}

// newVisitor returns the collector that visits for us. Which address is next, robots.txt, pacing, tries and bounds are ours;
// see the package comment.
func (c *crawl) newVisitor(ctx context.Context) *colly.Collector {
	v := colly.NewCollector(
		colly.AllowURLRevisit(),
		colly.IgnoreRobotsTxt(),
		colly.ParseHTTPErrorResponse(),
		colly.MaxBodySize(0),
		colly.UserAgent(c.UserAgent),
		colly.StdlibContext(ctx),
	)
	v.DisableCookies()
	v.SetRequestTimeout(0)
	v.WithTransport(c)
	v.SetRedirectHandler(c.followRedirect)
	return v
}

// maxRedirects is how many hops a page may be away.
const maxRedirects = 8

var errRedirects = fmt.Errorf("more than %d redirects", maxRedirects)

// followRedirect refuses hops that lead out of the outlet, into a trap or where robots.txt forbids.
func (c *crawl) followRedirect(req *http.Request, via []*http.Request) error {
	// They belong to the address that redirects.
	req.Header.Del("If-None-Match")
	req.Header.Del("If-Modified-Since")
	if len(via) > maxRedirects {
		return errRedirects
	}
	if !c.bounds.inside(req.URL) {
		return fmt.Errorf("%w: it redirects to %s, which is none of the outlet's hosts", archive.ErrRefused, req.URL.Host)
	}
	return c.permit(req.Context(), req.URL)
}

// errForbidden says that robots.txt does not want us there.
var errForbidden = fmt.Errorf("%w by robots.txt", archive.ErrRefused)

// permit returns an error that wraps archive.ErrRefused where u must not be visited, and what robotsAt returns where that
// cannot be known.
func (c *crawl) permit(ctx context.Context, u *url.URL) error {
	if why := trap(u); why != "" {
		return fmt.Errorf("%w: %s", archive.ErrRefused, why)
	}
	rules, err := c.robotsAt(ctx, u)
	if err != nil {
		return err
	}
	if !rules.allowed(c.agent, u.RequestURI()) {
		return errForbidden
	}
	return nil
}

// loop visits one address after another. errEnough and nil are good ends.
func (c *crawl) loop(ctx context.Context) error {
	if err := c.start(ctx); err != nil {
		return err
	}
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		if c.Limit > 0 && c.run.Counts.Found >= c.Limit {
			return errEnough
		}
		items, err := c.Store.Lease(ctx, c.Outlet.ID, 1, leaseTime)
		if err != nil {
			return err
		}
		if len(items) == 0 {
			if more, err := c.await(ctx); err != nil || !more {
				return err
			}
			continue
		}
		if err := c.visit(ctx, items[0]); err != nil {
			return err
		}
		if err := c.tell(ctx, false); err != nil {
			return err
		}
	}
}

// await waits until the next item is due. It reports false where nothing is left, or nothing that is worth waiting for.
func (c *crawl) await(ctx context.Context) (bool, error) {
	left, err := c.Store.FrontierCounts(ctx, c.Outlet.ID)
	if err != nil || left.Waiting == 0 {
		return false, err
	}
	wait := left.NextDue.Sub(c.Now())
	if wait > c.MaxWait {
		c.run.Resume = left.NextDue
		c.note("%d addresses are left for the next crawl: the first may be tried again at %s", left.Waiting, left.NextDue.In(archive.Hanoi).Format("15:04 02/01/2006"))
		return false, nil
	}
	return true, c.Sleep(ctx, max(wait, time.Millisecond))
}

// end brings the run to its end and turns the loop's error into Crawl's.
func (c *crawl) end(ctx context.Context, err error) error {
	ctx = context.WithoutCancel(ctx) // a stopped run is written down, too
	if released := c.Store.Release(ctx, c.Outlet.ID); err == nil {
		err = released
	}
	c.run.Ended = c.Now()
	c.run.State = archive.Done
	if err != nil {
		c.run.State = archive.Interrupted
	}
	if c.unheard > 0 {
		c.run.Messages = append(c.run.Messages[:maxMessages-1], fmt.Sprintf("… and %d more", c.unheard+1))
	}
	if errors.Is(err, errEnough) {
		err = nil
	}
	if told := c.tell(ctx, true); err == nil {
		err = told
	}
	counts := c.run.Counts
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("stopped with %d articles found and %d addresses left: %w", counts.Found, counts.Queued, err)
	case err == nil && counts.Fetched == 0 && c.first != nil:
		return fmt.Errorf("nothing answered: %w", c.first)
	}
	return err
}

// tell writes the run down and shows it to whoever listens; not more often than tellEvery unless it must.
func (c *crawl) tell(ctx context.Context, must bool) error {
	now := c.Now()
	if must || now.Sub(c.told) >= tellEvery {
		left, err := c.Store.FrontierCounts(ctx, c.Outlet.ID)
		if err != nil {
			return err
		}
		c.run.Counts.Queued = left.Waiting + left.Leased
		if err := c.Store.UpdateRun(ctx, c.run); err != nil {
			return err
		}
		c.told = now
	}
	if c.Progress != nil {
		run := c.run
		run.Messages, run.Reasons = slices.Clone(run.Messages), maps.Clone(run.Reasons)
		c.Progress(run)
	}
	return nil
}

// because counts an address that was refused or failed by its reason. What tells one address of a reason from another is left out.
func (c *crawl) because(why string) {
	why, _, _ = strings.Cut(why, " (")
	if c.run.Reasons == nil {
		c.run.Reasons = map[string]int{}
	}
	if _, known := c.run.Reasons[why]; !known && len(c.run.Reasons) >= maxReasons {
		why = "another reason"
	}
	c.run.Reasons[why]++
}

// note remembers what went wrong, for whoever reads the run.
func (c *crawl) note(format string, args ...any) {
	if len(c.run.Messages) == maxMessages {
		c.unheard++
		return
	}
	c.run.Messages = append(c.run.Messages, fmt.Sprintf(format, args...))
}
