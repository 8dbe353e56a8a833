package web

import (
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
	Left    int    // columns that were left out, the oldest
	CSV     string // address of its table as a file; empty: there is none
}

// Wide says that a narrow window does not have room for all columns.
func (c Chart) Wide() bool { return len(c.Columns) > 4 }

// Several says that some column has more numbers than the one that is written over it.
func (c Chart) Several() bool {
	return slices.ContainsFunc(c.Columns, func(col Column) bool {
		if len(col.Results) > 0 {
			return len(col.Results) > 1
		}
		return len(col.Targets) > 1
	})
}

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

	Middle       Percent
	Bars, Bands  []Box
	TextY        float64
	SuspectShown bool // a number that is probably wrong is left out of the drawing
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
	c := Chart{Title: title, Unit: unit, Left: max(len(columns)-chartColumns, 0)}
	c.Columns = slices.Clone(columns[c.Left:])
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
		c.Grid = append(c.Grid, GridLine{Y: y(v), TextY: y(v) + 4, Value: math.Round(v/step) * step})
	}
	width := (100 - chartLeft) / float64(max(len(c.Columns), 3))
	for i := range c.Columns {
		c.Columns[i].draw(chartLeft+width*(float64(i)+0.5), width, y)
	}
	return c
}

func (c *Column) draw(middle, width float64, y func(float64) float64) {
	c.Middle, c.TextY = Percent(middle), chartFloor-6
	box := func(share, from, to, least float64) Box {
		w := width * share
		top, bottom := min(y(from), y(to)), max(y(from), y(to))
		top = min(top, bottom-least)
		c.TextY = min(c.TextY, top-6)
		return Box{X: Percent(middle - w/2), Width: Percent(w), Y: math.Round(top*10) / 10, Height: math.Round((bottom-top)*10) / 10}
	}
	for _, m := range c.Results {
		if m.Suspect {
			c.SuspectShown = true
			continue
		}
		c.Bars = append(c.Bars, box(0.35, 0, highest(m), 1))
	}
	for _, m := range c.Targets {
		if m.Suspect {
			c.SuspectShown = true
			continue
		}
		c.Bands = append(c.Bands, box(0.6, lowest(m), highest(m), 4))
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
