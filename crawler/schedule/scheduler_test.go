package schedule

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"khobao/archive"
	"khobao/archive/store"
	"khobao/crawler"
)

var bao = archive.Outlet{ID: "bao", Home: "https://bao.example/", Enabled: true}

// simulation is a scheduler whose runs are recorded and answered by the test.
type simulation struct {
	*Scheduler
	store *store.Store
	mu    sync.Mutex // runs of several outlets begin together
	jobs  []crawler.Job
	at    []time.Time
}

// simulate runs f in a bubble of fake time. answer is what a run returns; it may take its time.
func simulate(t *testing.T, answer func(context.Context, crawler.Job, int) (archive.Run, error), f func(*simulation)) {
	t.Helper()
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		s := &simulation{store: openStore(t, dir)}
		defer s.store.Close()
		if err := s.store.SaveOutlet(context.Background(), bao); err != nil {
			t.Fatal(err)
		}
		s.Scheduler = New(Config{Store: s.store, Poll: 10 * time.Minute, Crawl: func(ctx context.Context, job crawler.Job) (archive.Run, error) {
			s.mu.Lock()
			s.jobs, s.at = append(s.jobs, job), append(s.at, time.Now())
			n := len(s.jobs)
			s.mu.Unlock()
			return answer(ctx, job, n)
		}})
		ctx, stop := context.WithCancel(context.Background())
		done := make(chan struct{})
		go func() { s.Run(ctx); close(done) }()
		f(s)
		stop()
		<-done
	})
}

// ran returns the runs so far; times returns when each began.
func (s *simulation) ran() []crawler.Job {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.jobs)
}

func (s *simulation) times() []time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.at)
}

// sleep lets time pass, and everything that then happens end, so that the test may read what the runs wrote.
func (s *simulation) sleep(d time.Duration) {
	time.Sleep(d)
	synctest.Wait()
}

func quick(context.Context, crawler.Job, int) (archive.Run, error) {
	time.Sleep(time.Minute)
	return archive.Run{State: archive.Done}, nil
}

func (s *simulation) order(t *testing.T, o archive.Order) {
	t.Helper()
	o.Outlet = bao.ID
	if err := s.store.OrderCrawl(context.Background(), &o); err != nil {
		t.Fatal(err)
	}
	s.Wake()
}

func (s *simulation) orders(t *testing.T) int {
	t.Helper()
	left, err := s.store.Orders(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return len(left)
}

func TestOrderRunsAtOnce(t *testing.T) {
	simulate(t, quick, func(s *simulation) {
		c := add(t, s.store, bao, archive.Schedule{Cron: "0 5 * * *"})
		s.sleep(time.Hour)
		asked := time.Now()
		s.order(t, archive.Order{Full: true, By: "lan"})
		s.sleep(30 * time.Second)
		if len(s.ran()) != 1 || s.times()[0].Sub(asked) > time.Second || s.ran()[0].Recrawl || s.ran()[0].Cause != archive.ByHand {
			t.Fatalf("%+v at %v", s.ran(), s.times())
		}
		if r := s.Running(); len(r) != 1 || r[0].Outlet != bao.ID {
			t.Errorf("running %+v", r)
		}
		s.order(t, archive.Order{Full: true, By: "minh"}) // while it runs: the same wish
		s.sleep(10 * time.Minute)
		if len(s.ran()) != 1 || s.orders(t) != 0 {
			t.Errorf("%d runs, %d orders left", len(s.ran()), s.orders(t))
		}
		if got, err := s.store.Schedule(context.Background(), c.ID); err != nil || !got.Next.Equal(c.Next) {
			t.Errorf("the schedule moved from %s to %s, %v", c.Next, got.Next, err)
		}
	})
}

func TestPauseAndGoOn(t *testing.T) {
	simulate(t, quick, func(s *simulation) {
		c := add(t, s.store, bao, archive.Schedule{Cron: "0 */6 * * *", Paused: true})
		s.sleep(3 * 24 * time.Hour)
		if len(s.ran()) > 0 {
			t.Errorf("%d runs while paused", len(s.ran()))
		}
		c.Paused = false
		add(t, s.store, bao, c)
		s.Wake()
		s.sleep(24 * time.Hour)
		if len(s.ran()) != 4 {
			t.Errorf("%d runs on the day after, want 4 and none for the days of the pause", len(s.ran()))
		}
		off := bao
		off.Enabled = false
		if err := s.store.SaveOutlet(context.Background(), off); err != nil {
			t.Fatal(err)
		}
		s.sleep(24 * time.Hour)
		if len(s.ran()) != 4 {
			t.Errorf("%d runs though the outlet is off", len(s.ran()))
		}
	})
}

func TestStop(t *testing.T) {
	endless := func(ctx context.Context, _ crawler.Job, n int) (archive.Run, error) {
		if n > 1 {
			return archive.Run{State: archive.Done}, nil
		}
		<-ctx.Done()
		return archive.Run{State: archive.Interrupted}, ctx.Err()
	}
	simulate(t, endless, func(s *simulation) {
		add(t, s.store, bao, archive.Schedule{Cron: "0 */6 * * *"})
		s.sleep(7 * time.Hour)
		if !s.Stop(bao.ID) || s.Stop("khac") {
			t.Error("stopped what is not there, or not what is")
		}
		s.sleep(time.Minute)
		if n := len(s.Running()); n > 0 {
			t.Errorf("%d still running", n)
		}
		s.sleep(time.Hour)
		if len(s.ran()) != 1 {
			t.Errorf("%d runs: what was stopped by hand began again at once", len(s.ran()))
		}
		s.sleep(6 * time.Hour)
		if len(s.ran()) != 2 {
			t.Errorf("%d runs, want the next at its time", len(s.ran()))
		}
	})
}

// A day's budget ends a run; it goes on when it may, and the order for it is kept until then.
func TestRunThatMayGoOnLater(t *testing.T) {
	var may time.Time
	answer := func(_ context.Context, _ crawler.Job, n int) (archive.Run, error) {
		if n == 1 {
			may = time.Now().Add(9 * time.Hour)
			return archive.Run{State: archive.Interrupted, Resume: may}, nil
		}
		return archive.Run{State: archive.Done}, nil
	}
	for name, ask := range map[string]func(*testing.T, *simulation){
		"order":    func(t *testing.T, s *simulation) { s.order(t, archive.Order{}) },
		"schedule": func(t *testing.T, s *simulation) { add(t, s.store, bao, archive.Schedule{}); s.Wake() },
	} {
		t.Run(name, func(t *testing.T) {
			simulate(t, answer, func(s *simulation) {
				ask(t, s)
				s.sleep(time.Hour)
				if len(s.ran()) != 1 {
					t.Fatalf("%d runs, want one", len(s.ran()))
				}
				s.sleep(9 * time.Hour)
				if len(s.ran()) < 2 || s.times()[1].Before(may) || s.times()[1].Sub(may) > time.Minute {
					t.Errorf("runs at %v, want the second at %s", s.times(), may)
				}
				if s.orders(t) != 0 {
					t.Error("the order is still there")
				}
			})
		})
	}
}

func TestAnotherProcessCrawls(t *testing.T) {
	answer := func(_ context.Context, _ crawler.Job, n int) (archive.Run, error) {
		if n < 4 {
			return archive.Run{}, archive.ErrInUse
		}
		return archive.Run{State: archive.Done}, nil
	}
	simulate(t, answer, func(s *simulation) {
		add(t, s.store, bao, archive.Schedule{Cron: "0 12 * * *"})
		s.sleep(24 * time.Hour)
		if len(s.ran()) != 4 || s.times()[3].Sub(s.times()[0]) != 3*waitInUse {
			t.Errorf("runs at %v", s.times())
		}
	})
}

// One outlet that never answers and a store that cannot be read stop nothing else.
func TestTroubleStopsNothing(t *testing.T) {
	answer := func(_ context.Context, job crawler.Job, _ int) (archive.Run, error) {
		if job.Outlet.ID == "hong" {
			return archive.Run{State: archive.Interrupted}, errors.New("nothing answered")
		}
		return archive.Run{State: archive.Done}, nil
	}
	simulate(t, answer, func(s *simulation) {
		add(t, s.store, archive.Outlet{ID: "hong", Home: "https://hong.example/", Enabled: true}, archive.Schedule{Cron: "0 */6 * * *"})
		add(t, s.store, bao, archive.Schedule{Cron: "0 */6 * * *"})
		s.sleep(24 * time.Hour)
		count := map[archive.OutletID]int{}
		for _, j := range s.ran() {
			count[j.Outlet.ID]++
		}
		if count["bao"] != 4 || count["hong"] < 4 || count["hong"] > 24*4 {
			t.Errorf("%v", count)
		}
		s.order(t, archive.Order{}) // of an outlet that is removed meanwhile
		if err := s.store.RemoveOutlet(context.Background(), bao.ID); err != nil {
			t.Fatal(err)
		}
		s.sleep(time.Hour)
	})
}

// A run of the whole outlet counts for its sections that were due when it began, not the other way round.
func TestSections(t *testing.T) {
	simulate(t, quick, func(s *simulation) {
		add(t, s.store, bao, archive.Schedule{Cron: "0 12 * * *", Section: "https://bao.example/kinh-te/"})
		add(t, s.store, bao, archive.Schedule{Cron: "0 12 * * *"})
		add(t, s.store, bao, archive.Schedule{Cron: "0 18 * * *", Section: "https://bao.example/kinh-te/"})
		s.sleep(24 * time.Hour)
		if len(s.ran()) != 2 || s.ran()[0].Section != "" || s.ran()[1].Section == "" {
			t.Errorf("%+v", s.ran())
		}
	})
}
