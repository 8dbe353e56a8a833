package crawler

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"sync"
	"sync/atomic"
	"time"

	"khobao/archive"
)

// crawl is one crawl of one outlet. Its visits are goroutines.
type crawl struct {
	*Crawler
	Job
	home     *url.URL
	hours    archive.Hours
	bounds   bounds
	id       archive.RunID
	began    time.Time // the run
	since    time.Time // when the crawl began that this run belongs to: what was finished later is not visited again
	trial    bool      // nothing is stored: see Fetch
	ledger   ledger
	shapes   shapes
	met      *met
	ages     ages                      // only where Since is set
	waiting  []archive.FrontierItem    // leased, and not begun
	limited  atomic.Int32              // answers in a row that said "not now"
	letIn    atomic.Pointer[string]    // the address of the last page that was shown; nil: none was
	refusals atomic.Int32              // answers in a row that did not let us in
	deaf     atomic.Int32              // visits in a row to which no host answered
	idle     atomic.Pointer[time.Time] // since when all that is visited has failed before; nil: it has not
	begun    bool                      // the first visit, to the home page, has ended
	mirrorOf atomic.Pointer[string]    // the site that the outlet's pages are a local copy of; nil: they are none
	told     time.Time                 // when the run was last written down

	askRobots sync.Mutex // of visits that want to know a robots.txt, one asks
}

// Bounds of a run.
const (
	leaseTime    = 10 * time.Minute // longer than any visit with its waits can take
	resumeWithin = 24 * time.Hour   // what looks for news does not go on with an older run: the lists have changed
	resumeGap    = 36 * time.Hour   // between two runs of a full crawl, which may take weeks of nights or of daily budgets
	maxDeaf      = 6                // visits without an answer before a run ends: the outlet is down
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
		return cr.ledger.run, fmt.Errorf("crawl %s: %w", outlet.ID, err)
	}
	return cr.ledger.run, nil
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
		met: newMet(),
	}
	if u, err := home.Parse(job.Section); err != nil || !cr.bounds.inside(u) {
		return nil, fmt.Errorf("its section %q is no address within it", job.Section)
	}
	run, err := c.Store.StartRun(ctx, outlet.ID)
	if err != nil {
		return nil, err
	}
	run.Section, run.Cause = job.Section, job.Cause
	cr.id, cr.began, cr.ledger.run = run.ID, run.Started, run
	if err := c.Store.UpdateRun(ctx, run); err != nil {
		return nil, err
	}
	if cr.since, err = cr.beginning(ctx); err != nil {
		return nil, err
	}
	if err := c.Store.Release(ctx, outlet.ID); err != nil {
		return nil, err
	}
	return cr, nil
}

// beginning returns when the crawl that this run goes on with began: the start of the first of the interrupted runs right
// before it, or its own. What was finished since is not visited again.
func (c *crawl) beginning(ctx context.Context) (time.Time, error) {
	began := c.began
	runs, err := c.Store.Runs(ctx, c.Outlet.ID, 500)
	if err != nil {
		return began, err
	}
	for _, r := range runs {
		if r.ID == c.id {
			continue
		}
		tooOld := began.Sub(r.Started) > resumeGap
		if c.Recrawl {
			tooOld = c.began.Sub(r.Started) > resumeWithin
		}
		if r.State == archive.Done || tooOld {
			break
		}
		began = r.Started
	}
	return began, nil
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
	if s := req.URL.Scheme; s != "http" && s != "https" {
		return fmt.Errorf("%w: it redirects to an address that begins with %s:", archive.ErrRefused, s)
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

// await waits until the next item is due. It reports false where nothing is left, or nothing that is worth waiting for.
func (c *crawl) await(ctx context.Context) (bool, error) {
	left, err := c.Store.FrontierCounts(ctx, c.Outlet.ID)
	if err != nil || left.Waiting == 0 {
		return false, err
	}
	wait := left.NextDue.Sub(c.Now())
	if wait > c.MaxWait {
		c.ledger.goOnAt(left.NextDue, "%d addresses are left for the next crawl: the first may be tried again at %s", left.Waiting, left.NextDue.In(archive.Hanoi).Format("15:04 02/01/2006"))
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
	state := archive.Done
	if err != nil {
		state = archive.Interrupted
	}
	first := c.ledger.close(state, c.Now())
	if errors.Is(err, errEnough) {
		err = nil
	}
	if told := c.tell(ctx, true); err == nil {
		err = told
	}
	counts := c.ledger.counts()
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("stopped with %d articles found and %d addresses left: %w", counts.Found, counts.Queued, err)
	case err == nil && counts.Fetched == 0 && first != nil:
		return fmt.Errorf("nothing answered: %w", first)
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
		c.ledger.count(func(n *archive.RunCounts) { n.Queued = left.Waiting + left.Leased })
		if err := c.Store.UpdateRun(ctx, c.ledger.snapshot()); err != nil {
			return err
		}
		c.told = now
	}
	if c.Progress != nil {
		c.Progress(c.ledger.snapshot())
	}
	return nil
}
