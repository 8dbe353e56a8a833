package web

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"khobao/archive"
)

// Chart is a series drawn: results as bars, targets as bands around them, the numbers printed. Its table has all of it in words.
type Chart struct {
	Title  string
	Unit   string
	Panels []Panel
	All    []Column // of the table, the oldest first
	Mixed  bool     // the numbers may be of several places: none is drawn as a bar, which would be one place's
	CSV    string   // address of its table as a file; empty: there is none
}

// Panel is the part of a chart whose periods are alike. What half a year or a whole term has reached would look, beside years, like a
// fall or a leap.
type Panel struct {
	Length  Length
	Grid    []GridLine
	Columns []Column
	Before  int // older columns, for which there is no room: only the table has them
}

// Length is how long a period of a chart is: the end of a text's key below "promise.of_".
type Length string

const (
	wholeYear    Length = "year"
	severalYears Length = "years"
	otherPart    Length = "part" // of a year, which no other name is known for
)

// Wide says that a narrow window does not have room for all columns.
func (p Panel) Wide() bool { return len(p.Columns) > 4 }

// Drawn is how many columns are drawn.
func (c Chart) Drawn() (n int) {
	for _, p := range c.Panels {
		n += len(p.Columns)
	}
	return n
}

// Before is how many columns only the table has.
func (c Chart) Before() (n int) {
	for _, p := range c.Panels {
		n += p.Before
	}
	return n
}

// Several says that some column has more numbers than the one that is written over it.
func (c Chart) Several() bool { return slices.ContainsFunc(c.All, Column.More) }

// Marked says that some numbers are drawn as marks.
func (c Chart) Marked() bool {
	return slices.ContainsFunc(c.Panels, func(p Panel) bool {
		return slices.ContainsFunc(p.Columns, func(col Column) bool { return len(col.Marks) > 0 })
	})
}

// Suspect says that some number is probably wrong, and not drawn.
func (c Chart) Suspect() bool {
	return slices.ContainsFunc(c.All, func(col Column) bool { return slices.ContainsFunc(slices.Concat(col.Targets, col.Results), suspected) })
}

func suspected(m archive.Measured) bool { return m.Suspect }

// GridLine is a level of the chart.
type GridLine struct {
	Y, TextY float64
	Value    float64
}

// Column is a period of the chart.
type Column struct {
	Label   string
	Length  Length
	Targets []archive.Measured
	Results []archive.Measured

	Left, Middle Percent
	Skips        bool // years before it, of which nothing is known
	Bars, Bands  []Box
	Marks        []Box             // of results, where there are too many for a bar each, or they may be of several places
	Highest      *archive.Measured // the highest that is drawn, which stands over the column; nil: nothing is drawn
	TextY        float64
}

// More says that sources state more numbers than the one over the column: of results, or where there is none, of targets.
func (c Column) More() bool {
	if len(c.Results) > 0 {
		return len(c.Results) > 1
	}
	return len(c.Targets) > 1
}

// Box is a rectangle of the chart: across in percent, down in pixels.
type Box struct {
	X, Width  Percent
	Y, Height float64
}

// The chart's measures in pixels and percent.
const (
	chartTop, chartFloor = 24.0, 184.0
	chartLeft            = 9.0
	chartColumns         = 10 // of a panel
	chartBars            = 4  // of a column, beside each other
)

// newChart draws columns, of which the labels, the lengths and the numbers are set; the oldest first.
func newChart(title, unit string, columns []Column, mixed bool) Chart {
	c := Chart{Title: title, Unit: unit, All: columns, Mixed: mixed}
	for _, length := range lengths {
		alike := slices.DeleteFunc(slices.Clone(columns), func(col Column) bool { return col.Length != length })
		if len(alike) > 0 {
			c.Panels = append(c.Panels, newPanel(length, alike, mixed))
		}
	}
	return c
}

func newPanel(length Length, columns []Column, mixed bool) Panel {
	left := max(len(columns)-chartColumns, 0)
	p := Panel{Length: length, Columns: columns[left:], Before: left}
	low, high := 0.0, 0.0
	for _, col := range p.Columns {
		for _, m := range slices.Concat(col.Targets, col.Results) {
			if !m.Suspect {
				low, high = min(low, lowest(m)), max(high, highest(m))
			}
		}
	}
	step := niceStep((high - low) / 4)
	low, high = math.Floor(low/step)*step, math.Ceil(high/step)*step
	if high == low {
		high = low + step
	}
	y := func(v float64) float64 { return chartFloor - (v-low)/(high-low)*(chartFloor-chartTop) }
	for v := low; v <= high+step/2; v += step {
		p.Grid = append(p.Grid, GridLine{Y: y(v), TextY: y(v) + 4, Value: multiple(math.Round(v/step), step)})
	}
	width := (100 - chartLeft) / float64(max(len(p.Columns), 3))
	for i := range p.Columns {
		c := &p.Columns[i]
		c.Left = Percent(chartLeft + width*float64(i))
		c.Skips = i > 0 && length == wholeYear && skips(p.Columns[i-1].Label, c.Label)
		c.draw(chartLeft+width*(float64(i)+0.5), width, y, mixed)
	}
	return p
}

// skips says that there are years between two.
func skips(before, after string) bool {
	a, err1 := strconv.Atoi(before)
	b, err2 := strconv.Atoi(after)
	return err1 == nil && err2 == nil && b > a+1
}

// multiple is n times a step of niceStep, without the dust of binary fractions.
func multiple(n, step float64) float64 {
	if step < 1 {
		return n / math.Round(1/step)
	}
	return n * step
}

// Shares of a column's width: of its bar; of its bars, which stand beside each other where sources state several results; of its bands.
const (
	barShare, barsShare, bandShare = 0.35, 0.6, 0.7
)

func (c *Column) draw(middle, width float64, y func(float64) float64, mixed bool) {
	c.Middle, c.TextY = Percent(middle), chartFloor-6
	box := func(middle, w, from, to, least float64) Box {
		top, bottom := min(y(from), y(to)), max(y(from), y(to))
		top = min(top, bottom-least)
		c.TextY = min(c.TextY, top-6)
		return Box{X: Percent(middle - w/2), Width: Percent(w), Y: math.Round(top*10) / 10, Height: math.Round((bottom-top)*10) / 10}
	}
	results, targets := slices.DeleteFunc(slices.Clone(c.Results), suspected), slices.DeleteFunc(slices.Clone(c.Targets), suspected)
	switch n := len(results); {
	case mixed || n > chartBars:
		for _, m := range results {
			if mark := box(middle, width*barShare, lowest(m), highest(m), 2); !slices.Contains(c.Marks, mark) {
				c.Marks = append(c.Marks, mark)
			}
		}
	case n > 0:
		each := width * barShare
		if n > 1 {
			each = width * barsShare / float64(n)
		}
		for i, m := range results {
			c.Bars = append(c.Bars, box(middle+each*(float64(i)-float64(n-1)/2), each*0.95, 0, highest(m), 1))
		}
	}
	for _, m := range targets {
		if band := box(middle, width*bandShare, lowest(m), highest(m), 4); !slices.Contains(c.Bands, band) {
			c.Bands = append(c.Bands, band)
		}
	}
	over := results
	if len(over) == 0 {
		over = targets
	}
	if len(over) > 0 {
		m := slices.MaxFunc(over, func(a, b archive.Measured) int { return cmp.Compare(highest(a), highest(b)) })
		c.Highest = &m
	}
}

func lowest(m archive.Measured) float64 {
	if m.NumberTo != nil {
		return min(m.Number, *m.NumberTo)
	}
	return m.Number
}

func highest(m archive.Measured) float64 {
	if m.NumberTo != nil {
		return max(m.Number, *m.NumberTo)
	}
	return m.Number
}

// niceStep returns the next of 1, 2 and 5 times a power of ten.
func niceStep(v float64) float64 {
	if v <= 0 || math.IsInf(v, 0) || math.IsNaN(v) {
		return 1
	}
	power := math.Pow(10, math.Floor(math.Log10(v)))
	for _, m := range []float64{1, 2, 5} {
		if m*power >= v {
			return m * power
		}
	}
	return 10 * power
}

// px writes pixels as SVG takes them.
func px(v float64) string { return strconv.FormatFloat(v, 'f', 1, 64) }

// Measured writes a number in the unit of its series, with its bound: ≥ 13–13,5.
func (l Lang) Measured(m archive.Measured) string {
	s := ""
	switch m.Bound {
	case archive.AtLeast:
		s = "≥\u00a0"
	case archive.AtMost:
		s = "≤\u00a0"
	case archive.About:
		s = "≈\u00a0"
	}
	s += l.Decimal(m.Number)
	if m.NumberTo != nil {
		s += "–" + l.Decimal(*m.NumberTo)
	}
	return s
}
