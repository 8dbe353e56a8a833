package coverage

import (
	"fmt"
	"slices"
	"time"

	"khobao/archive"
)

// Alarms returns what is the matter with an outlet, the oldest trouble first. An outlet that is turned off has none.
func (h History) Alarms() []archive.Alarm {
	if !h.Outlet.Enabled {
		return nil
	}
	all := slices.Concat(h.stalled(), h.down(), h.instead(), h.layout(), h.unread(), h.failing(), h.robotsChanged())
	if !explains(all) {
		all = slices.Concat(all, h.lists(), h.silent())
	}
	for i := range all {
		all[i].Outlet = h.Outlet.ID
	}
	slices.SortStableFunc(all, byAge)
	return all
}

// stalledAfter is how long a schedule may be due before somebody should look. A run may take hours, and another process may be
// at work.
const stalledAfter = 6 * time.Hour

// stalled looks for schedules that are due and not run, and for outlets whose runs never come to their end.
func (h History) stalled() []archive.Alarm {
	var due time.Time
	for _, s := range h.Schedules {
		if !s.Paused && !s.Next.IsZero() && (due.IsZero() || s.Next.Before(due)) {
			due = s.Next
		}
	}
	waited := h.Now.Sub(due)
	if due.IsZero() || waited < stalledAfter || len(h.Runs) > 0 && h.Runs[0].State == archive.Running && h.Now.Sub(h.Runs[0].Started) < oneDay {
		return nil
	}
	return []archive.Alarm{{
		Kind: archive.StalledAlarm, Since: due, Now: waited.Hours(),
		Text: fmt.Sprintf("A run has been due for %s and has not come to its end.", hours(waited)),
		Mend: "Start khobao serve, which runs schedules; look at the outlet's hours, its budget and its last runs.",
	}}
}

const (
	leastGaps    = 10 // between publications; fewer make no rhythm
	leastSilence = 12 * time.Hour
)

// silent looks for an outlet that has published nothing for twice as long as its longest usual pause. Where no run ended since,
// it is not the outlet that is silent.
func (h History) silent() []archive.Alarm {
	var past []time.Time
	for _, at := range h.Publications {
		if !at.After(h.Now) {
			past = append(past, at)
		}
	}
	var gaps []time.Duration
	for i := 1; i < len(past); i++ {
		if past[i].Sub(past[i-1]) > 0 {
			gaps = append(gaps, past[i].Sub(past[i-1]))
		}
	}
	if len(gaps) < leastGaps {
		return nil
	}
	slices.Sort(gaps)
	usual := gaps[len(gaps)*98/100]
	last := past[len(past)-1]
	limit := max(2*usual, leastSilence)
	since := last.Add(limit)
	if workingHours(last, h.Now) <= limit || !h.ranSince(since) {
		return nil
	}
	return []archive.Alarm{{
		Kind: archive.SilentAlarm, Since: since, Before: usual.Hours(), Now: h.Now.Sub(last).Hours(),
		Text: fmt.Sprintf("Nothing new for %s; its longest usual pause is %s.", hours(h.Now.Sub(last)), hours(usual)),
		Mend: "Look whether its home page, feeds and sections still have the addresses that the outlet is set up with; it may have moved.",
	}}
}

const (
	recent      = 20  // articles that are looked at for a change
	leastBefore = 40  // that they are compared with
	emptyNow    = 0.6 // share of articles without a field, to be an alarm
	emptyBefore = 0.2 // at most, before
)

// layout looks for fields that most new articles lack and most before them had.
func (h History) layout() []archive.Alarm {
	if len(h.Readings) < recent+leastBefore {
		return nil
	}
	var all []archive.Alarm
	for _, field := range []struct {
		name  string
		empty func(archive.Reading) bool
	}{
		{"published", func(r archive.Reading) bool { return !r.Published }},
		{"author", func(r archive.Reading) bool { return !r.Author }},
		{"lead", func(r archive.Reading) bool { return !r.Lead }},
		{"captions", func(r archive.Reading) bool { return !r.Captions }},
		{"body", shortBody(h.Readings[recent:])},
	} {
		broken := run(h.Readings, field.empty)
		if broken < recent || len(h.Readings)-broken < leastBefore {
			continue
		}
		now, before := share(h.Readings[:broken], field.empty), share(h.Readings[broken:], field.empty)
		still := share(h.Readings[:recent/4], field.empty) // a layout that was mended is no alarm any more
		if now < emptyNow || before > emptyBefore || still < emptyNow {
			continue
		}
		all = append(all, archive.Alarm{
			Kind: archive.LayoutAlarm, Field: field.name, Since: h.Readings[broken-1].Captured, Before: before, Now: now,
			Text: fmt.Sprintf("%s is empty in %.0f%% of the last %d new articles, and was in %.0f%% before.", field.name, now*100, broken, before*100),
			Mend: "Try an article with khobao outlet test; if its pages look different now, choose another profile, then run khobao reextract.",
		})
	}
	return all
}

// run returns how many of the newest articles are from after a change: the longest beginning of which most are empty, at least
// recent if they are.
func run(newest []archive.Reading, empty func(archive.Reading) bool) int {
	n, longest := 0, 0
	for i, r := range newest {
		if empty(r) {
			n++
			if float64(n) >= emptyNow*float64(i+1) {
				longest = i + 1
			}
		}
	}
	return longest
}

func share(all []archive.Reading, is func(archive.Reading) bool) float64 {
	n := 0
	for _, r := range all {
		if is(r) {
			n++
		}
	}
	return float64(n) / float64(max(len(all), 1))
}

// shortBody returns what a body is that lost most of itself: below a tenth of the usual length.
func shortBody(before []archive.Reading) func(archive.Reading) bool {
	var lengths []int
	for _, r := range before {
		lengths = append(lengths, r.Body)
	}
	slices.Sort(lengths)
	least := lengths[len(lengths)/2] / 10
	return func(r archive.Reading) bool { return r.Body <= least }
}

// hours writes a time in whole hours, or days where those are many.
func hours(d time.Duration) string {
	if d >= 3*oneDay {
		return fmt.Sprintf("%.0f days", d.Hours()/24)
	}
	return fmt.Sprintf("%.0f hours", d.Hours())
}
