package sample

import (
	"fmt"
	"math"

	"khobao/archive"
)

// Yearly is an indicator of the whole province, year by year.
type Yearly struct {
	Indicator *Indicator
	First     int // year of Values[0]
	Values    []float64
}

// In returns the value of a year, and whether there is one.
func (y *Yearly) In(year int) (float64, bool) {
	if i := year - y.First; i >= 0 && i < len(y.Values) {
		return y.Values[i], true
	}
	return 0, false
}

const lastYear = 2025

// recordYears lays out the yearly figures so that they agree with what the congresses report: a level reaches in 2010, 2015,
// 2020 and 2025 just what they say, and growth of five years has their average.
func (w *World) recordYears() {
	tinh := w.bodies["tinh-uy"]
	for _, s := range w.SeriesOf(tinh) {
		ind := *s.Indicator
		switch ind.ID {
		case "grdp", "retail":
			ind.Unit, ind.Decimals = "%", 2
			w.Years = append(w.Years, &Yearly{&ind, 2010, growthYears(s)})
		case "export", "budget", "poor":
			w.Years = append(w.Years, &Yearly{&ind, 2010, levelYears(s)})
		}
	}
	visitors := &Yearly{&Indicator{ID: "visitors", Names: []string{"lượng khách du lịch", "tổng lượt khách du lịch"}, Unit: "lượt khách", Class: Level}, 2010, nil}
	trade := &Yearly{&Indicator{ID: "retail-year", Names: []string{"tổng mức bán lẻ hàng hóa và doanh thu dịch vụ", "doanh thu bán lẻ hàng hóa, dịch vụ"}, Unit: "tỷ đồng", Class: Level}, 2010, nil}
	rng, guests, sales := seeded(2, "visitors"), 790300.0, 18260.0
	for i, growth := range w.Yearly("retail").Values {
		if i > 0 { // a year's level follows from its own growth
			guests, sales = guests*1.09, sales*(1+growth/100)
		}
		visitors.Values = append(visitors.Values, math.Round(guests*(0.99+0.02*rng.Float64())))
		trade.Values = append(trade.Values, math.Round(sales))
	}
	w.Years = append(w.Years, visitors, trade)
}

func levelYears(s *Series) []float64 {
	var values []float64
	rng := seeded(2, "level "+s.Indicator.ID)
	for year := 2010; year <= lastYear; year++ {
		from := year - year%5
		a := s.Point(from - 5).Result.Number
		b := a
		if year%5 != 0 {
			b = s.Point(from).Result.Number
		}
		share := float64(year%5) / 5
		if year%5 != 0 {
			share += 0.06 * (rng.Float64() - 0.5)
		}
		values = append(values, round(a+(b-a)*share, s.Indicator.Decimals))
	}
	return values
}

// growthYears spreads five years around their average without moving it.
func growthYears(s *Series) []float64 {
	rng := seeded(2, "growth "+s.Indicator.ID)
	values := []float64{s.Point(2005).Result.Number}
	for from := 2010; from < lastYear; from += 5 {
		average := s.Point(from).Result.Number
		d1, d2 := round(rng.Float64(), 2), round(1.4*rng.Float64(), 2)
		for _, off := range []float64{-d1, d1, 0, -d2, d2} {
			values = append(values, round(average+off, 2))
		}
	}
	return values
}

// Yearly returns a province's yearly figures by their ID, or nil.
func (w *World) Yearly(id string) *Yearly {
	for _, y := range w.Years {
		if y.Indicator.ID == id {
			return y
		}
	}
	return nil
}

// inYear words the figure of a year, with its growth and its share of the plan.
func (d *draft) inYear(y *Yearly, year int, rule string, kind archive.FigureKind, part float64) string {
	v, ok := y.In(year)
	if !ok {
		return ""
	}
	last, _ := y.In(year - 1)
	ind := *y.Indicator
	value := &Value{Number: round(v*part, ind.Decimals)}
	if kind == archive.Target {
		value = &Value{Number: round3(v * 1.01), Bound: archive.AtLeast}
	}
	words := &figureWords{draft: d, ind: &ind, value: value, kind: kind, growth: round(100*(v/last-1), 1)}
	words.plan = round(100*part*(0.97+0.08*d.rng.Float64()), 1)
	t := *d.tell
	t.who = words
	return t.tell(fmt.Sprintf("ann.%s.%s", ind.Class, rule))
}
