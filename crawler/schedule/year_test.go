package schedule

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
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
	at, till time.Time
	killed   bool // with the process: nothing could be written down of it
	failed   bool
}

// world stands for the crawler: its runs take from minutes to hours, and fail now and then. What becomes of a run depends on
// nothing but the seed, its outlet and its moment, because the order in which runs of one moment begin is anybody's guess.
type world struct {
	seed    uint64
	mu      sync.Mutex
	runs    []begun
	active  map[archive.OutletID]int
	overlap int
}

func (w *world) crawl(ctx context.Context, job crawler.Job) (archive.Run, error) {
	at, outlet := time.Now(), job.Outlet.ID
	w.mu.Lock()
	if w.active[outlet]++; w.active[outlet] > 1 {
		w.overlap++
	}
	w.mu.Unlock()
	lot := fnv.New64a()
	fmt.Fprint(lot, outlet, at.UnixNano())
	rng := rand.New(rand.NewPCG(w.seed, lot.Sum64()))
	took := time.Duration(1+rng.IntN(40)) * time.Minute
	if rng.IntN(50) == 0 {
		took = time.Duration(2+rng.IntN(5)) * time.Hour
	}
	run := archive.Run{Outlet: outlet, State: archive.Done, Counts: archive.RunCounts{New: rng.IntN(7)}}
	var err error
	if rng.IntN(40) == 0 {
		err = errors.New("nothing answered")
	}
	select {
	case <-time.After(took):
	case <-ctx.Done():
		run.State, err = archive.Interrupted, ctx.Err()
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.active[outlet]--
	w.runs = append(w.runs, begun{outlet, job.Section, at, time.Now(), run.State == archive.Interrupted, err != nil})
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
// every time of every schedule must be followed by a run as soon as one may begin, none may overlap, and none may come of
// itself. KHOBAO_YEARS=n tries n years, each of other luck.
func TestYear(t *testing.T) {
	years, err := strconv.Atoi(cmp.Or(os.Getenv("KHOBAO_YEARS"), "1"))
	if err != nil {
		t.Fatal(err)
	}
	for seed := range uint64(years) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) { year(t, seed) })
	}
}

func year(t *testing.T, seed uint64) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		s := openStore(t, dir)
		defer s.Close()
		w := &world{seed: seed, active: map[archive.OutletID]int{}}
		rng := rand.New(rand.NewPCG(seed, 0))
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
			ctx, kill := context.WithTimeout(context.Background(), time.Duration(1+rng.IntN(25*24))*time.Hour)
			New(Config{Store: s, Crawl: w.crawl, Poll: 24 * time.Hour}).Run(ctx)
			kill()
			p.to = time.Now()
			up = append(up, p)
			down := time.Duration(1+rng.IntN(90)) * time.Minute
			if rng.IntN(3) == 0 {
				down = time.Duration(1+rng.IntN(10*24)) * time.Hour
			}
			time.Sleep(down)
		}
		slices.SortStableFunc(w.runs, func(a, b begun) int { return a.at.Compare(b.at) })
		report(t, w, plans, up, began)
	})
}

// report counts, for each schedule, the times that came and those without a run, and checks what else must hold.
func report(t *testing.T, w *world, plans []archive.Schedule, up []period, began time.Time) {
	t.Helper()
	due, missed, late := 0, 0, 0
	for _, c := range plans {
		if c.Cron == "" {
			continue
		}
		p, err := parse(c.Cron)
		if err != nil {
			t.Fatal(err)
		}
		for at := p.next(began); at.Before(up[len(up)-1].to); at = p.next(at) {
			due++
			switch idle, run := idleBefore(w, c, at, up); {
			case idle > waitFailed:
				missed++
				t.Errorf("%s %q: no run for %s, though it could have begun for %s", c.Outlet, c.Cron, at.Format("15:04 02/01"), idle)
			case run.Sub(at) > 0:
				late++
			}
		}
	}
	cause := due // what runs may come from: times, and runs that did not end well
	adaptive, scheduled := 0, 0
	for _, r := range w.runs {
		if r.outlet == "nhip" {
			adaptive++
		} else if scheduled++; r.killed || r.failed {
			cause++
		}
		if h := r.at.In(archive.Hanoi).Hour(); r.outlet == "dem" && h >= 5 && h < 22 {
			t.Errorf("a run of dem began at %s", r.at.In(archive.Hanoi))
		}
		if !slices.ContainsFunc(up, func(p period) bool { return !r.at.Before(p.from) && !r.at.After(p.to) }) {
			t.Errorf("a run began at %s, when nothing was up", r.at)
		}
	}
	if w.overlap > 0 {
		t.Errorf("%d runs overlapped", w.overlap)
	}
	if scheduled > cause {
		t.Errorf("%d runs for %d times and failures: some came of themselves", scheduled, cause)
	}
	if adaptive < 300 {
		t.Errorf("%d adaptive runs in a year", adaptive)
	}
	var down time.Duration
	for i := 1; i < len(up); i++ {
		down += up[i].from.Sub(up[i-1].to)
	}
	t.Logf("a simulated year: %d times due, %d runs (and %d adaptive ones), missed %d, made up for later %d, overlapping %d; %d downtimes, %d days together",
		due, scheduled, adaptive, missed, late, w.overlap, len(up)-1, int(down.Hours()/24))
}

// idleBefore returns for how long, after a schedule's time, a run for it could have begun and did not, and when one began that
// was not killed. A run can begin while the process is up, the outlet's hours allow it and no run of the outlet is under way; after one
// that failed, it waits for waitFailed.
func idleBefore(w *world, c archive.Schedule, at time.Time, up []period) (idle time.Duration, run time.Time) {
	var busy []period
	run = up[len(up)-1].to
	for _, r := range w.runs {
		if r.outlet != c.Outlet || r.till.Before(at) {
			continue
		}
		if !r.killed && !r.at.Before(at) && (r.section == "" || r.section == c.Section) {
			run = r.at
			break
		}
		till := r.till
		if r.failed && !r.killed {
			till = till.Add(waitFailed)
		}
		busy = append(busy, period{r.at, till})
	}
	within := func(all []period, t time.Time) bool {
		return slices.ContainsFunc(all, func(p period) bool { return !t.Before(p.from) && t.Before(p.to) })
	}
	const step = time.Minute // downtimes, hours and runs are of whole minutes
	for t := at; t.Before(run); t = t.Add(step) {
		h := t.In(archive.Hanoi).Hour()
		if allowed := c.Outlet != "dem" || h >= 22 || h < 5; allowed && within(up, t) && !within(busy, t) {
			idle += step
		}
	}
	return idle, run
}
