package coverage

import (
	"slices"
	"time"

	"khobao/archive"
)

const (
	rhythmWeeks = 8 // same days of the week, before the one in question, that its usual number is taken from
	leastWeeks  = 3 // fewer say nothing
	leastUsual  = 3 // below, a day without articles is nothing special
)

// Days returns what the archive has of each of the last n days, today's included, the oldest first.
func (h History) Days(n int) []archive.Day {
	count := map[int64]int{}
	for _, at := range h.Publications {
		count[archive.DayOf(at).Unix()]++
	}
	open := map[int64]archive.ListedDay{}
	for _, l := range h.Unanswered {
		open[l.Date.Unix()] = l
	}
	known := h.firstDay()
	days := make([]archive.Day, 0, max(n, 0))
	for i := n - 1; i >= 0; i-- {
		date := archive.DayOf(h.Now).Add(-time.Duration(i) * oneDay)
		l := open[date.Unix()]
		d := archive.Day{
			Date: date, Captured: count[date.Unix()], Usual: usual(count, date, known),
			Waiting: l.Waiting, Failed: l.Failed, Refused: l.Refused,
		}
		d.Expected = d.Captured + d.Waiting + d.Failed + d.Refused
		h.judge(&d)
		days = append(days, d)
	}
	return days
}

// firstDay returns the first day of the history that has an article: before, the outlet may not have been known.
func (h History) firstDay() time.Time {
	if len(h.Publications) == 0 {
		return h.Now
	}
	return archive.DayOf(h.Publications[0])
}

// usual returns the median of what came on the same days of the week before; 0 where too few are known.
func usual(count map[int64]int, date, known time.Time) int {
	var before []int
	for w := 1; w <= rhythmWeeks; w++ {
		day := date.Add(-time.Duration(w) * 7 * oneDay)
		if day.Before(known) {
			break
		}
		before = append(before, count[day.Unix()])
	}
	if len(before) < leastWeeks {
		return 0
	}
	slices.Sort(before)
	return before[(len(before)-1)/2]
}

// judge says why a day has less than it should, and raises what was expected where the lists named far less than usual. Of
// today nothing is expected yet but what was named.
func (h History) judge(d *archive.Day) {
	today := !d.Date.Before(archive.DayOf(h.Now))
	few := !today && !isHoliday(d.Date) && d.Usual >= leastUsual && d.Expected*2 < d.Usual
	if few {
		d.Expected = d.Usual
	}
	switch missing := d.Waiting + d.Failed + d.Refused; {
	case d.Expected == d.Captured:
	case (few || d.Waiting > 0) && !h.ranSince(d.Date):
		d.Why = archive.ShortNoRun
	case few && missing*2 < d.Usual-d.Captured:
		d.Why = archive.ShortUnlisted
	case d.Failed >= d.Waiting && d.Failed >= d.Refused:
		d.Why = archive.ShortFailed
	case d.Refused >= d.Waiting:
		d.Why = archive.ShortRefused
	default:
		d.Why = archive.ShortWaiting
	}
}

// ranSince reports whether a run came to its end that began on the day or after it.
func (h History) ranSince(date time.Time) bool {
	return slices.ContainsFunc(h.Runs, func(r archive.Run) bool { return r.State == archive.Done && !r.Started.Before(date) })
}
