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
	Title   string
	Unit    string
	Grid    []GridLine
	Columns []Column
	Before  []Column // older ones, for which there is no room: only the table has them
	CSV     string   // address of its table as a file; empty: there is none
}

// Wide says that a narrow window does not have room for all columns.
func (c Chart) Wide() bool { return len(c.Columns) > 4 }

// Several says that some column has more numbers than the one that is written over it.
func (c Chart) Several() bool { return slices.ContainsFunc(c.Columns, Column.More) }

// Suspect says that some number is probably wrong, and not drawn.
func (c Chart) Suspect() bool {
	return slices.ContainsFunc(c.Columns, func(col Column) bool { return col.suspect })
}

// All are the columns of the table.
func (c Chart) All() []Column { return slices.Concat(c.Before, c.Columns) }

// GridLine is a level of the chart.
type GridLine struct {
	Y, TextY float64
	Value    float64
}

// Column is a period of the chart.
type Column struct {
	Label   string
	Targets []archive.Measured
	Results []archive.Measured

	Middle      Percent
	Bars, Bands []Box
	Highest     *archive.Measured // the highest that is drawn, which stands over the column; nil: nothing is drawn
	TextY       float64
	suspect     bool // a number is probably wrong, and not drawn
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
	chartColumns         = 10
)

// ChartHeight is how high every chart is drawn, in pixels.
const ChartHeight = 220

// NewChart draws columns, of which the labels and the numbers are set.
func NewChart(title, unit string, columns []Column) Chart {
	left := max(len(columns)-chartColumns, 0)
	c := Chart{Title: title, Unit: unit, Before: columns[:left], Columns: slices.Clone(columns[left:])}
	low, high := 0.0, 0.0
	for _, col := range c.Columns {
		for _, m := range append(slices.Clone(col.Targets), col.Results...) {
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
		c.Grid = append(c.Grid, GridLine{Y: y(v), TextY: y(v) + 4, Value: multiple(math.Round(v/step), step)})
	}
	width := (100 - chartLeft) / float64(max(len(c.Columns), 3))
	for i := range c.Columns {
		c.Columns[i].draw(chartLeft+width*(float64(i)+0.5), width, y)
	}
	return c
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

func (c *Column) draw(middle, width float64, y func(float64) float64) {
	c.Middle, c.TextY = Percent(middle), chartFloor-6
	box := func(middle, w, from, to, least float64) Box {
		top, bottom := min(y(from), y(to)), max(y(from), y(to))
		top = min(top, bottom-least)
		c.TextY = min(c.TextY, top-6)
		return Box{X: Percent(middle - w/2), Width: Percent(w), Y: math.Round(top*10) / 10, Height: math.Round((bottom-top)*10) / 10}
	}
	results, targets := c.drawn(c.Results), c.drawn(c.Targets)
	share := barShare
	if len(results) > 1 {
		share = barsShare
	}
	each := width * share / float64(max(len(results), 1))
	for i, m := range results {
		c.Bars = append(c.Bars, box(middle+each*(float64(i)-float64(len(results)-1)/2), each*0.95, 0, highest(m), 1))
	}
	for _, m := range targets {
		c.Bands = append(c.Bands, box(middle, width*bandShare, lowest(m), highest(m), 4))
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

// drawn are the numbers that are not suspected.
func (c *Column) drawn(all []archive.Measured) (drawn []archive.Measured) {
	for _, m := range all {
		if m.Suspect {
			c.suspect = true
			continue
		}
		drawn = append(drawn, m)
	}
	return drawn
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

// Px writes pixels as SVG takes them.
func Px(v float64) string { return strconv.FormatFloat(v, 'f', 1, 64) }

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
