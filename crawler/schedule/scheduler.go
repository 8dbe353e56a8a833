package schedule

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"khobao/archive"
	"khobao/crawler"
)

// Store keeps what a scheduler must know after a restart.
type Store interface {
	Outlets(ctx context.Context) ([]archive.Outlet, error)
	// Schedules returns those of an outlet, or all where it is empty.
	Schedules(ctx context.Context, outlet archive.OutletID) ([]archive.Schedule, error)
	// RecordRun stores what a run changes of a schedule, unless somebody changed its Cron meanwhile.
	RecordRun(ctx context.Context, s archive.Schedule) error
	Orders(ctx context.Context) ([]archive.Order, error)
	CloseOrder(ctx context.Context, id archive.OrderID) error
}

// Config says what to schedule. Store and Crawl are needed.
type Config struct {
	Store Store
	// Crawl does one run, as crawler.Crawler.Do does. It is called from goroutines of the scheduler's, once at a time for each
	// outlet.
	Crawl func(context.Context, crawler.Job) (archive.Run, error)

	Parallel int           // outlets that are crawled at a time; 0: 4
	Poll     time.Duration // how often orders and changes of other processes are looked for; 0: 5 s
	Now      func() time.Time
	Log      *slog.Logger // told what could not be done; nil: discards
}

// Scheduler starts runs when they are due. Run does the work; the other methods may be called from any goroutine.
type Scheduler struct {
	Config
	woken chan struct{}
	ended chan ending

	mu      sync.Mutex
	running map[archive.OutletID]*Running
	waits   map[archive.OutletID]time.Time // not to be started before, though due
}

// Running is a run under way.
type Running struct {
	Outlet  archive.OutletID `json:"outlet"`
	Section string           `json:"section,omitempty"`
	Cause   archive.Cause    `json:"cause"`
	Began   time.Time        `json:"began"`

	order   archive.OrderID // 0: none
	cancel  context.CancelFunc
	stopped bool // by Stop
}

// ending is how a run ended.
type ending struct {
	what Running
	run  archive.Run
	err  error
}

// How long something waits that cannot be done now.
const (
	waitInUse   = 5 * time.Minute  // another process crawls the outlet
	waitFailed  = 15 * time.Minute // the run failed, or could not be recorded
	waitTrouble = time.Minute      // the store cannot be read
)

// New returns a scheduler.
func New(config Config) *Scheduler {
	if config.Parallel == 0 {
		config.Parallel = 4
	}
	if config.Poll == 0 {
		config.Poll = 5 * time.Second
	}
	if config.Now == nil {
		config.Now = time.Now
	}
	if config.Log == nil {
		config.Log = slog.New(slog.DiscardHandler)
	}
	return &Scheduler{
		Config: config, woken: make(chan struct{}, 1), ended: make(chan ending),
		running: map[archive.OutletID]*Running{}, waits: map[archive.OutletID]time.Time{},
	}
}

// Wake has the scheduler look at once at what is due: a schedule or an order was stored.
func (s *Scheduler) Wake() {
	select {
	case s.woken <- struct{}{}:
	default:
	}
}

// Running returns the runs under way.
func (s *Scheduler) Running() []Running {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := []Running{}
	for _, r := range s.running {
		all = append(all, *r)
	}
	return all
}

// Stop ends the run of an outlet before its time, and reports whether there was one. What it leaves is taken up by the next.
func (s *Scheduler) Stop(outlet archive.OutletID) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	r := s.running[outlet]
	if r == nil {
		return false
	}
	r.stopped = true
	r.cancel()
	return true
}

// Run starts what is due until ctx ends, and then waits for the runs under way to stop. Schedules whose runs were stopped so
// are due again at the next start. Trouble with the store is told to Log and passes, or does not; Run goes on either way.
func (s *Scheduler) Run(ctx context.Context) {
	for ctx.Err() == nil {
		wait, err := s.start(ctx)
		if err != nil && ctx.Err() == nil {
			s.Log.Error("looking for what is due", "err", err)
			wait = waitTrouble
		}
		s.await(ctx, wait)
	}
	for len(s.Running()) > 0 {
		s.end(ctx, <-s.ended)
	}
}

// await waits until it is time to look again.
func (s *Scheduler) await(ctx context.Context, wait time.Duration) {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	case <-s.woken:
	case end := <-s.ended:
		s.end(ctx, end)
	}
}

// start starts every run that is due and may begin, and returns how long to wait until the next look.
func (s *Scheduler) start(ctx context.Context) (time.Duration, error) {
	due, next, err := s.due(ctx)
	if err != nil {
		return 0, err
	}
	for _, d := range due {
		s.begin(ctx, d)
	}
	wait := s.Poll
	if until := next.Sub(s.Now()); !next.IsZero() && until < wait {
		wait = max(until, 0)
	}
	return wait, nil
}

// begin starts a run, unless its outlet has one or too many are under way.
func (s *Scheduler) begin(ctx context.Context, d task) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.running[d.job.Outlet.ID] != nil || len(s.running) >= s.Parallel {
		return
	}
	ctx, cancel := context.WithCancel(ctx)
	r := &Running{Outlet: d.job.Outlet.ID, Section: d.job.Section, Cause: d.job.Cause, Began: s.Now(), order: d.order, cancel: cancel}
	s.running[r.Outlet] = r
	what := *r
	go func() {
		run, err := s.Crawl(ctx, d.job)
		cancel()
		s.ended <- ending{what, run, err}
	}()
}

// end writes down what a run means for the schedules of its outlet. A run that was stopped because the scheduler is, and one
// that could not begin, mean nothing: they stay due.
func (s *Scheduler) end(ctx context.Context, end ending) {
	outlet, now, stopping := end.what.Outlet, s.Now(), ctx.Err() != nil
	s.mu.Lock()
	stopped := s.running[outlet].stopped
	delete(s.running, outlet)
	delete(s.waits, outlet)
	s.mu.Unlock()
	switch {
	case errors.Is(end.err, archive.ErrInUse):
		s.hold(outlet, now.Add(waitInUse))
		return
	case stopping && errors.Is(end.err, context.Canceled):
		return
	case end.err != nil && !stopped:
		s.Log.Error("a run failed", "outlet", outlet, "err", end.err)
	}
	resume := resumeAt(end, now)
	if stopped {
		resume = time.Time{}
	}
	ctx = context.WithoutCancel(ctx) // what was done is written down, too
	err := s.record(ctx, end, resume)
	switch {
	case end.what.order == 0 || err != nil:
	case end.err == nil && end.run.State == archive.Interrupted && !resume.IsZero():
		s.hold(outlet, resume)
	default:
		err = s.Store.CloseOrder(ctx, end.what.order)
	}
	if err != nil {
		s.Log.Error("recording a run", "outlet", outlet, "err", err)
		s.hold(outlet, now.Add(waitFailed))
	}
}

// hold keeps an outlet's runs from starting before a time.
func (s *Scheduler) hold(outlet archive.OutletID, until time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.waits[outlet] = until
}

// resumeAt returns when a run that could not do all its work should go on; zero where it should not before its time.
func resumeAt(end ending, now time.Time) time.Time {
	switch at := end.run.Resume; {
	case !at.IsZero():
		return later(at, now.Add(time.Minute))
	case end.err != nil:
		return now.Add(waitFailed)
	}
	return time.Time{}
}

// record stores when the schedules are due again for which a run counts: those that were due when it began, of its section or,
// if it was of the whole outlet, of any.
func (s *Scheduler) record(ctx context.Context, end ending, resume time.Time) error {
	schedules, err := s.Store.Schedules(ctx, end.what.Outlet)
	if err != nil {
		return err
	}
	for _, c := range schedules {
		if c.Next.After(end.what.Began) || end.what.Section != "" && end.what.Section != c.Section {
			continue
		}
		c.Next, c.Every = after(c, end.run, end.what.Began)
		c.Last = end.what.Began
		if end.run.ID != 0 {
			c.Run = end.run.ID
		}
		switch {
		case resume.IsZero():
		case end.run.State == archive.Interrupted || end.err != nil:
			c.Next = resume // earlier nothing can be done; later what is left would wait
		case resume.Before(c.Next):
			c.Next = resume
		}
		if err := s.Store.RecordRun(ctx, c); err != nil {
			return err
		}
	}
	return nil
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
