package schedule

import (
	"cmp"
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"time"

	"github.com/robfig/cron/v3"

	"khobao/archive"
)

// Bounds of what an admin may ask for.
const (
	oftenest = 15 * time.Minute // between two runs
	seldom   = 366 * 24 * time.Hour
	maxCron  = 100 // characters
)

// Bounds of schedules without cron, which go by how often the outlet changes.
const (
	everyAtFirst = 2 * time.Hour
	everyLeast   = 30 * time.Minute
	everyMost    = 48 * time.Hour
)

// fields are the characters that the five fields are made of: no @daily, and no TZ=, which other readers of cron take and at
// whose empty form the library panics. Times are Vietnam's.
var fields = regexp.MustCompile(`^[0-9A-Za-z*,/-]+( +[0-9A-Za-z*,/-]+){4}$`)

var parser = cron.NewParser(cron.Minute | cron.Hour | cron.Dom | cron.Month | cron.Dow)

// plan is a cron expression that was read.
type plan struct{ spec cron.Schedule }

// parse reads five fields as cron has them: minute, hour, day of the month, month, day of the week.
func parse(s string) (plan, error) {
	s = strings.TrimSpace(s)
	if len(s) > maxCron || !fields.MatchString(s) {
		return plan{}, fmt.Errorf("%.100q are not five fields such as 0 5 * * 1-5 (minute, hour, day, month, day of the week)", s)
	}
	spec, err := parser.Parse(s)
	if err != nil {
		return plan{}, fmt.Errorf("%q: %w", s, err)
	}
	if s, ok := spec.(*cron.SpecSchedule); ok {
		s.Location = archive.Hanoi
	}
	return plan{spec}, nil
}

// next returns the first time after t; zero where there is none within years.
func (p plan) next(t time.Time) time.Time { return p.spec.Next(t.In(archive.Hanoi)) }

// check refuses what comes never, less than once a year, or too often.
func (p plan) check(now time.Time) error {
	const look = 3000 // times: a year of eight a day
	at := p.next(now)
	if at.IsZero() || at.Sub(now) > seldom {
		return errors.New("it would run less than once a year")
	}
	for range look {
		following := p.next(at)
		if following.IsZero() || following.Sub(now) > seldom {
			return nil
		}
		if gap := following.Sub(at); gap < oftenest {
			return fmt.Errorf("it would run %s after %s; the least is %s", gap, at.Format("15:04 02/01/2006"), oftenest)
		}
		at = following
	}
	return nil
}

// Prepare checks a schedule that an admin made, changed or let go on after a pause, and sets when it is due next: at the first
// time of its cron from now on or, without one, at once. The error says in a sentence what is wrong with it.
func Prepare(s *archive.Schedule, outlet archive.Outlet, now time.Time) error {
	s.Cron = strings.Join(strings.Fields(s.Cron), " ")
	if err := checkSection(s.Section, outlet); err != nil {
		return err
	}
	if s.Cron == "" {
		s.Every, s.Next = cmp.Or(s.Every, everyAtFirst), now
		return nil
	}
	p, err := parse(s.Cron)
	if err == nil {
		err = p.check(now)
	}
	if err != nil {
		return fmt.Errorf("schedule: %w", err)
	}
	s.Every, s.Next = 0, p.next(now)
	return nil
}

func checkSection(section string, outlet archive.Outlet) error {
	if section == "" {
		return nil
	}
	u, err := url.Parse(section)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return fmt.Errorf("schedule: section %q is no http or https address", section)
	}
	home, err := url.Parse(outlet.Home)
	if err != nil || !strings.EqualFold(strings.TrimPrefix(u.Host, "www."), strings.TrimPrefix(home.Host, "www.")) {
		return fmt.Errorf("schedule: section %q is not on %s", section, outlet.Home)
	}
	return nil
}

// Upcoming returns the next n times at which a schedule is due; of one without cron only the next is known. A paused one has
// none.
func Upcoming(s archive.Schedule, now time.Time, n int) []time.Time {
	if s.Paused || n < 1 {
		return nil
	}
	at := s.Next
	if at.Before(now) {
		at = now
	}
	all := []time.Time{at.In(archive.Hanoi)}
	p, err := parse(s.Cron)
	for err == nil && len(all) < n {
		if at = p.next(at); at.IsZero() {
			break
		}
		all = append(all, at)
	}
	return all
}

// after returns when a schedule is due again after a run that began at a time, and what it waits between runs from now on.
func after(s archive.Schedule, run archive.Run, began time.Time) (next time.Time, every time.Duration) {
	if s.Cron != "" {
		if p, err := parse(s.Cron); err == nil {
			if next = p.next(began); !next.IsZero() {
				return next, 0
			}
		}
		return began.Add(everyMost), 0 // an older version took it; nothing that a reader refuses now stops an outlet
	}
	every = adapt(s.Every, run)
	return began.Add(every), every
}

// adapt moves the time between two runs so that a run finds some news but not many: a run that found none was too early, one
// that found more than five was late.
func adapt(every time.Duration, run archive.Run) time.Duration {
	if every == 0 {
		every = everyAtFirst
	}
	news := run.Counts.New + run.Counts.Changed
	switch {
	case run.State != archive.Done:
	case news == 0:
		every = every * 3 / 2
	case news > 5:
		every = every * 2 / 3
	}
	return min(max(every, everyLeast), everyMost).Truncate(time.Second)
}
