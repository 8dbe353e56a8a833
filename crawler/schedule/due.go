package schedule

import (
	"cmp"
	"context"
	"slices"
	"time"

	"khobao/archive"
	"khobao/crawler"
)

// task is a run that is due.
type task struct {
	job   crawler.Job
	order archive.OrderID // 0: a schedule's
	since time.Time
}

// maxAhead is how far beyond its plan a schedule's next time may lie: a night without permission, a day without budget. What
// lies further was written by a clock that was wrong.
const maxAhead = 48 * time.Hour

// due returns the runs that are due and may begin, orders first, and when the next one will be.
func (s *Scheduler) due(ctx context.Context) (tasks []task, next time.Time, err error) {
	outlets, err := s.outlets(ctx)
	if err != nil {
		return nil, next, err
	}
	now := s.Now()
	at := func(t time.Time) {
		if next.IsZero() || t.Before(next) {
			next = t
		}
	}
	orders, err := s.Store.Orders(ctx)
	if err != nil {
		return nil, next, err
	}
	for _, o := range orders {
		outlet, known := outlets[o.Outlet]
		if !known || s.busy(o.Outlet) {
			continue
		}
		if t := s.allowed(outlet, now); t.After(now) {
			at(t)
			continue
		}
		tasks = append(tasks, task{crawler.Job{Outlet: outlet, Section: o.Section, Recrawl: !o.Full, Cause: archive.ByHand}, o.ID, o.Asked})
	}
	byHand := len(tasks)
	schedules, err := s.Store.Schedules(ctx, "")
	if err != nil {
		return nil, next, err
	}
	for _, c := range schedules {
		outlet, known := outlets[c.Outlet]
		if c.Paused || !known || !outlet.Enabled || s.busy(c.Outlet) {
			continue
		}
		t := dueAt(c, now)
		if !t.After(now) {
			t = s.allowed(outlet, now)
		}
		if t.After(now) {
			at(t)
			continue
		}
		tasks = append(tasks, task{crawler.Job{Outlet: outlet, Section: c.Section, Recrawl: true, Cause: archive.BySchedule}, 0, c.Next})
	}
	// Who has waited for longest goes first, and the whole outlet before its sections: its run counts for them.
	slices.SortStableFunc(tasks[byHand:], func(a, b task) int {
		return cmp.Or(a.since.Compare(b.since), len(a.job.Section)-len(b.job.Section))
	})
	return tasks, next, nil
}

func (s *Scheduler) outlets(ctx context.Context) (map[archive.OutletID]archive.Outlet, error) {
	all, err := s.Store.Outlets(ctx)
	if err != nil {
		return nil, err
	}
	byID := make(map[archive.OutletID]archive.Outlet, len(all))
	for _, o := range all {
		byID[o.ID] = o
	}
	return byID, nil
}

func (s *Scheduler) busy(outlet archive.OutletID) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.running[outlet] != nil
}

// allowed returns when a run of the outlet may begin: not outside of its hours, nor while it is held back.
func (s *Scheduler) allowed(outlet archive.Outlet, now time.Time) time.Time {
	s.mu.Lock()
	t := later(now, s.waits[outlet.ID])
	s.mu.Unlock()
	hours, err := archive.ParseHours(outlet.Hours)
	if err != nil {
		return t // the crawl will say so
	}
	return hours.Next(t)
}

// dueAt returns when a schedule is due.
func dueAt(c archive.Schedule, now time.Time) time.Time {
	if c.Next.IsZero() {
		return now
	}
	planned, _ := after(c, archive.Run{}, now)
	if c.Next.After(planned.Add(maxAhead)) {
		return planned
	}
	return c.Next
}
