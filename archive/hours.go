package archive

import (
	"fmt"
	"time"
)

// Hours is a part of every day in Vietnam's time, from a minute on and up to another, perhaps over midnight. The zero value is
// the whole day.
type Hours struct {
	from, to int // minutes of the day; equal: the whole day
}

// ParseHours reads hours as an admin writes them, "22:00-05:30". The empty string is the whole day.
func ParseHours(s string) (Hours, error) {
	if s == "" {
		return Hours{}, nil
	}
	var fh, fm, th, tm int
	var rest string
	n, _ := fmt.Sscanf(s+"\n", "%2d:%2d-%2d:%2d%s", &fh, &fm, &th, &tm, &rest)
	h := Hours{fh*60 + fm, th*60 + tm}
	if n != 4 || len(s) > len("22:00-05:30") || !isClock(fh, fm) || !isClock(th, tm) || h.from == h.to {
		return Hours{}, fmt.Errorf("%q are no hours such as 22:00-05:30", s)
	}
	return h, nil
}

// isClock reports whether a clock shows h:m. 24:00 is the end of a day.
func isClock(h, m int) bool { return h >= 0 && m >= 0 && m < 60 && h*60+m <= 24*60 }

// Contain reports whether t is within the hours.
func (h Hours) Contain(t time.Time) bool { return h.Next(t).Equal(t) }

// Next returns t where it is within the hours, else when they begin next.
func (h Hours) Next(t time.Time) time.Time {
	if h.from == h.to {
		return t
	}
	day := DayOf(t)
	at := int(t.Sub(day) / time.Minute)
	within := h.from <= at && at < h.to
	if h.from > h.to {
		within = at >= h.from || at < h.to
	}
	if within {
		return t
	}
	begin := day.Add(time.Duration(h.from) * time.Minute)
	if begin.Before(t) {
		begin = begin.Add(24 * time.Hour)
	}
	return begin
}

// DayOf returns the midnight in Vietnam with which the day of t begins.
func DayOf(t time.Time) time.Time {
	y, m, d := t.In(Hanoi).Date()
	return time.Date(y, m, d, 0, 0, 0, 0, Hanoi)
}
