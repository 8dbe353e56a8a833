package schedule

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"khobao/archive"
	"khobao/archive/store"
	"khobao/crawler"
)

// begun is a run of the simulation.
type begun struct {
	outlet   archive.OutletID
	section  string
	cause    archive.Cause
	at, till time.Time
}

// world stands for the crawler: its runs take from minutes to hours, and fail now and then.
type world struct {
	mu      sync.Mutex
	rng     *rand.Rand
	runs    []begun
	active  map[archive.OutletID]int
	overlap int
	longest time.Duration
}

func (w *world) crawl(ctx context.Context, job crawler.Job) (archive.Run, error) {
	w.mu.Lock()
	w.active[job.Outlet.ID]++
	if w.active[job.Outlet.ID] > 1 {
		w.overlap++
	}
	took := time.Duration(1+w.rng.IntN(40)) * time.Minute
	if w.rng.IntN(50) == 0 {
		took = time.Duration(2+w.rng.IntN(5)) * time.Hour
	}
	news, fails := w.rng.IntN(7), w.rng.IntN(40) == 0
	at := time.Now()
	w.mu.Unlock()
	run := archive.Run{Outlet: job.Outlet.ID, State: archive.Done, Counts: archive.RunCounts{New: news}}
	var err error
	select {
	case <-time.After(took):
	case <-ctx.Done():
		run.State, err = archive.Interrupted, ctx.Err()
	}
	if fails && err == nil {
		err = errors.New("nothing answered")
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.active[job.Outlet.ID]--
	if ctx.Err() == nil {
		w.runs = append(w.runs, begun{job.Outlet.ID, job.Section, job.Cause, at, time.Now()})
		w.longest = max(w.longest, time.Since(at))
	}
	return run, err
}

// openStore opens an archive within a bubble of fake time.
func openStore(t *testing.T, dir string) *store.Store {
	t.Helper()
	s, err := store.Open(context.Background(), store.Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// add stores a schedule as an admin makes it.
func add(t *testing.T, s *store.Store, outlet archive.Outlet, c archive.Schedule) archive.Schedule {
	t.Helper()
	c.Outlet = outlet.ID
	if err := errors.Join(s.SaveOutlet(context.Background(), outlet), Prepare(&c, outlet, time.Now()), s.SaveSchedule(context.Background(), &c)); err != nil {
		t.Fatal(err)
	}
	return c
}

// period is a time in which the scheduler is up.
type period struct{ from, to time.Time }

// TestYear runs a year of schedules on a fake clock, with downtimes of minutes to weeks, the process being killed each time:
// every time of every schedule must be followed by a run, none may overlap, and none may come of itself.
func TestYear(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		s := openStore(t, dir)
		defer s.Close()
		w := &world{rng: rand.New(rand.NewPCG(7, 7)), active: map[archive.OutletID]int{}}
		day, night := archive.Outlet{ID: "ngay", Home: "https://ngay.example/", Enabled: true}, archive.Outlet{ID: "dem", Home: "https://dem.example/", Enabled: true, Hours: "22:00-05:00"}
		plans := []archive.Schedule{
			add(t, s, day, archive.Schedule{Cron: "0 */6 * * *"}),
			add(t, s, day, archive.Schedule{Cron: "30 7 * * 1-5", Section: "https://ngay.example/kinh-te/"}),
			add(t, s, night, archive.Schedule{Cron: "0 12 * * *"}), // at noon, and allowed at ten in the evening
			add(t, s, archive.Outlet{ID: "thang", Home: "https://thang.example/", Enabled: true}, archive.Schedule{Cron: "0 3 1 * *"}),
			add(t, s, archive.Outlet{ID: "nhip", Home: "https://nhip.example/", Enabled: true}, archive.Schedule{}),
		}
		began := time.Now()
		var up []period
		for time.Since(began) < 365*24*time.Hour {
			p := period{from: time.Now()}
			ctx, kill := context.WithTimeout(context.Background(), time.Duration(1+w.rng.IntN(25*24))*time.Hour)
			New(Config{Store: s, Crawl: w.crawl, Poll: 24 * time.Hour}).Run(ctx)
			kill()
			p.to = time.Now()
			up = append(up, p)
			down := time.Duration(1+w.rng.IntN(90)) * time.Minute
			if w.rng.IntN(3) == 0 {
				down = time.Duration(1+w.rng.IntN(10*24)) * time.Hour
			}
			time.Sleep(down)
		}
		report(t, w, plans, up, began)
	})
}

// report counts, for each schedule, the times that came and those without a run, and checks what else must hold.
func report(t *testing.T, w *world, plans []archive.Schedule, up []period, began time.Time) {
	t.Helper()
	end := up[len(up)-1].to
	due, missed := 0, 0
	for _, c := range plans {
		p, err := parse(c.Cron)
		if c.Cron == "" {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		for at := p.next(began); at.Before(end); at = p.next(at) {
			due++
			if !followed(w, c, at, up) {
				missed++
				t.Errorf("%s %q: no run for %s", c.Outlet, c.Cron, at.Format("15:04 02/01"))
			}
		}
	}
	adaptive := 0
	for _, r := range w.runs {
		if r.outlet == "nhip" {
			adaptive++
		}
		if h := r.at.In(archive.Hanoi).Hour(); r.outlet == "dem" && h >= 5 && h < 22 {
			t.Errorf("a run of dem began at %s", r.at.In(archive.Hanoi))
		}
		if !slices.ContainsFunc(up, func(p period) bool { return !r.at.Before(p.from) && r.at.Before(p.to) }) {
			t.Errorf("a run began at %s, when nothing was up", r.at)
		}
	}
	if w.overlap > 0 {
		t.Errorf("%d runs overlapped", w.overlap)
	}
	if len(w.runs)-adaptive > due+20*len(up) {
		t.Errorf("%d runs for %d times: some came of themselves", len(w.runs)-adaptive, due)
	}
	if adaptive < 300 {
		t.Errorf("%d adaptive runs in a year", adaptive)
	}
	var down time.Duration
	for i := 1; i < len(up); i++ {
		down += up[i].from.Sub(up[i-1].to)
	}
	t.Logf("a simulated year: %d times due, %d runs (%d of them adaptive), missed %d, overlapping %d; %d downtimes, %d days together, longest run %s",
		due, len(w.runs), adaptive, missed, w.overlap, len(up)-1, int(down.Hours()/24), w.longest)
}

// followed reports whether a run for a schedule's time began at or after it, and within a day of being up and allowed: the longest
// that runs of its outlet, its hours and another try after a failure may keep it waiting.
func followed(w *world, c archive.Schedule, at time.Time, up []period) bool {
	left := 24 * time.Hour
	deadline := up[len(up)-1].to.Add(time.Hour)
	for _, p := range up {
		from := p.from
		if from.Before(at) {
			from = at
		}
		if span := p.to.Sub(from); span > 0 {
			if span >= left {
				deadline = from.Add(left)
				break
			}
			left -= span
		}
	}
	if deadline.After(up[len(up)-1].to) {
		return true // the simulation ended before it had to come
	}
	return slices.ContainsFunc(w.runs, func(r begun) bool {
		return r.outlet == c.Outlet && (r.section == "" || r.section == c.Section) && !r.at.Before(at) && !r.at.After(deadline)
	})
}
