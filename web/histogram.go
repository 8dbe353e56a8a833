package web

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// maxBars is how many bars a drawing has at most: more could not be touched on a narrow page.
const maxBars = 14

// Histogram draws how many results there are by time. Each bar is a link that narrows the results to it.
type Histogram struct {
	Bars   []Bar
	Months bool   // the bars are the months of one year
	Wider  string // address of the drawing by years; empty where it is that already
}

// Bar is one bar of the histogram.
type Bar struct {
	From, To string // as in addresses
	Count    int
	Height   int // percent of the highest
	Chosen   bool
	Path     string
}

// Top is where the bar begins, in percent from above.
func (b Bar) Top() int { return 100 - b.Height }

// Label is what stands under a bar: a year, a span of years as "2006–08", or a month's number.
func (b Bar) Label() string {
	if _, month, ok := strings.Cut(b.From, "-"); ok {
		return strings.TrimPrefix(month, "0")
	}
	if b.From == b.To || len(b.To) != 4 {
		return b.From
	}
	return b.From + "–" + b.To[2:]
}

// Century is the beginning of the label that a narrow page leaves out; Rest is what it shows.
func (b Bar) Century() string {
	if l := b.Label(); len(l) >= 4 {
		return l[:2]
	}
	return ""
}

// Rest is the label without its Century.
func (b Bar) Rest() string { return strings.TrimPrefix(b.Label(), b.Century()) }

// NewHistogram draws the months of the one year that the query asks for, or else the years. Counts are by "2020" and by
// "2020-05"; what is neither is left out.
func NewHistogram(q Query, years, months map[string]int) Histogram {
	if year := oneYear(q); year != "" {
		h := Histogram{Months: true, Wider: q.Between("", "").Path()}
		for m := 1; m <= 12; m++ {
			month := fmt.Sprintf("%s-%02d", year, m)
			h.Bars = append(h.Bars, Bar{From: month, To: month, Count: months[month]})
		}
		return h.finish(q)
	}
	h := Histogram{}
	var known []int
	for y := range years {
		if n, err := strconv.Atoi(y); err == nil && len(y) == 4 {
			known = append(known, n)
		}
	}
	if len(known) == 0 {
		return h
	}
	first, last := slices.Min(known), slices.Max(known)
	width := (last - first + maxBars) / maxBars
	first -= (width - (last-first+1)%width) % width // the newest bar is never the short one
	for y := first; y <= last; y += width {
		b := Bar{From: fmt.Sprintf("%04d", max(y, 1)), To: fmt.Sprintf("%04d", y+width-1)}
		for i := y; i < y+width; i++ {
			b.Count += years[fmt.Sprintf("%04d", i)]
		}
		h.Bars = append(h.Bars, b)
	}
	return h.finish(q)
}

// oneYear returns the year within which the whole range of the query lies, or "".
func oneYear(q Query) string {
	if len(q.From) < 4 || len(q.To) < 4 || q.From[:4] != q.To[:4] {
		return ""
	}
	return q.From[:4]
}

// finish scales the bars, marks those in the query's range and gives them their addresses. A bar with one article is still
// seen.
func (h Histogram) finish(q Query) Histogram {
	highest := 0
	for _, b := range h.Bars {
		highest = max(highest, b.Count)
	}
	for i := range h.Bars {
		b := &h.Bars[i]
		if b.Count > 0 {
			b.Height = max(b.Count*100/highest, 2)
		}
		b.Chosen = (q.From != "" || q.To != "") && reaches(q.From, b.To, q.To, b.From)
		b.Path = q.Between(b.From, b.To).Path()
	}
	return h
}

// reaches says whether a bar and a range overlap; each pair is compared as far as the coarser of the two says something.
func reaches(from, barTo, to, barFrom string) bool {
	later := func(a, b string) bool { n := min(len(a), len(b)); return a[:n] >= b[:n] }
	return (from == "" || later(barTo, from)) && (to == "" || later(to, barFrom))
}
