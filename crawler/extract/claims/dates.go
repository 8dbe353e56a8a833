package claims

import (
	"strconv"
	"strings"
	"time"

	"khobao/archive"
	"khobao/vietnamese"
)

// eventDate returns the day on which a sentence says that something happened: the last day named before token i, or else the
// first one behind it. A day without a year is the last such day up to the article's own; without an article's day there is
// none.
func (r *reader) eventDate(c clause, i int) *archive.Date {
	var found *archive.Date
	for k := c.s[0]; k < c.s[1]; k++ {
		if found != nil && k >= i {
			break
		}
		if c.has(k-1, bornWords) || c.has(k-2, bornWords) {
			continue // "sinh ngày 12/8/1962"
		}
		if d := r.dayAt(c, k); d != nil {
			found = d
		}
	}
	return found
}

// dayAt reads the day at token k: "ngày 28/5", "sáng 16-10", "1.9.2021", "ngày 5 tháng 6 năm 2020".
func (r *reader) dayAt(c clause, k int) *archive.Date {
	if c.tokens[k].Kind != vietnamese.Number {
		return nil
	}
	if parts := strings.Split(c.word(k), "."); len(parts) == 3 || len(parts) == 2 && c.dateWordBefore(c.s[0], k) {
		return r.day(append(parts, "")[:3])
	}
	if !c.dateWordBefore(c.s[0], k) || k+2 >= c.s[1] || !c.isNumber(k+2) {
		return nil
	}
	parts := []string{c.word(k), c.word(k + 2), ""}
	switch {
	case c.isMark(k+1, "/-"):
		if c.isMark(k+3, "/-") && c.isNumber(k+4) && c.tokens[k+4].glued {
			parts[2] = c.word(k + 4)
		}
	case c.is(k+1, monthKey):
		if c.is(k+3, yearKey) && c.isNumber(k+4) {
			parts[2] = c.word(k + 4)
		}
	default:
		return nil
	}
	return r.day(parts)
}

// day makes a date of a day, a month and a year, which may be empty.
func (r *reader) day(parts []string) *archive.Date {
	var n [3]int
	for i, s := range parts {
		if s == "" && i == 2 {
			continue
		}
		v, err := strconv.Atoi(s)
		if err != nil {
			return nil
		}
		n[i] = v
	}
	day, month, year := n[0], time.Month(n[1]), n[2]
	if year == 0 {
		if r.ctx.Published == nil {
			return nil
		}
		year = r.ctx.Published.Year()
		if archive.NewDay(year, month, day).After(r.ctx.Published.AddDate(0, 1, 0)) {
			year-- // an article of January tells of December
		}
	}
	d := archive.NewDay(year, month, day)
	if year < 1930 || year > 2080 || d.Day() != day || d.Month() != month {
		return nil
	}
	return d
}
