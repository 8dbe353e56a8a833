package authority

import (
	"cmp"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// SeriesOf arranges the figures of one body or place as series: one for each indicator and measure, a point for each period
// and kind. Numbers of one series are in one unit, the one that most sources print. Figures that count what happens to be
// counted (kind other) are left out.
func SeriesOf(figures []archive.StatedFigure) []archive.Series {
	groups := groupByMeasure(figures, indicators{}, func(f archive.StatedFigure) bool { return f.Kind != archive.OtherKind })
	series := make([]archive.Series, 0, len(groups))
	for _, g := range groups {
		s := archive.Series{Indicator: g.ind.name, IndicatorID: g.ind.id, Unit: g.unit, Growth: g.growth, FewerBetter: g.ind.fewer && !g.growth}
		s.Organisation = g.members[0].figure.OrganisationID
		byPoint := map[[2]string][]measured{}
		for _, m := range g.members {
			if m.figure.OrganisationID != s.Organisation {
				s.Organisation = ""
			}
			at := [2]string{PeriodOf(m.figure), string(m.figure.Kind)}
			byPoint[at] = append(byPoint[at], m)
		}
		for at, members := range byPoint {
			s.Points = append(s.Points, archive.SeriesPoint{Period: at[0], Kind: archive.FigureKind(at[1]), Values: fold(members, g.factor)})
		}
		slices.SortFunc(s.Points, func(a, b archive.SeriesPoint) int {
			return cmp.Or(comparePeriods(a.Period, b.Period), cmp.Compare(a.Kind, b.Kind))
		})
		flagJumps(s.Points)
		series = append(series, s)
	}
	return series
}

// measured is a figure with its comparable number.
type measured struct {
	figure archive.StatedFigure
	measure
}

// measureGroup is all figures that measure the same in comparable units.
type measureGroup struct {
	ind     indicator
	growth  bool
	unit    string  // that most of them are printed in
	factor  float64 // of that unit
	members []measured
}

func groupByMeasure(figures []archive.StatedFigure, known indicators, wanted func(archive.StatedFigure) bool) []*measureGroup {
	byKey := map[string]*measureGroup{}
	var groups []*measureGroup
	for _, f := range figures {
		if !wanted(f) {
			continue
		}
		m := measureOf(f.Figure, known)
		if m.indicator.id == "" {
			continue
		}
		g := byKey[m.key()]
		if g == nil {
			g = &measureGroup{ind: m.named(), growth: m.growth}
			byKey[m.key()] = g
			groups = append(groups, g)
		}
		g.members = append(g.members, measured{f, m})
	}
	for _, g := range groups {
		g.chooseUnit()
	}
	slices.SortStableFunc(groups, func(a, b *measureGroup) int {
		return cmp.Or(cmp.Compare(len(b.members), len(a.members)), cmp.Compare(a.ind.name, b.ind.name), cmp.Compare(a.unit, b.unit))
	})
	return groups
}

// chooseUnit takes the unit printed most often, in its usual spelling.
func (g *measureGroup) chooseUnit() {
	votes := map[string]int{}
	for _, m := range g.members {
		u := usualUnit(m.unit)
		votes[u]++
		if n := votes[u]; n > votes[g.unit] || n == votes[g.unit] && u < g.unit {
			g.unit, g.factor = u, m.factor
		}
	}
	if g.members[0].dimension == yearlyGrowth { // also where a text says "bình quân 9%"
		g.unit, g.factor = yearlyGrowth, 1
	}
}

// usualUnit writes a unit as tables do: tỷ for tỉ, no blank before a slash.
func usualUnit(u string) string {
	u = strings.ReplaceAll(strings.Join(strings.Fields(u), " "), "tỉ", "tỷ")
	u = strings.NewReplacer(" /", "/", "/ ", "/", "% năm", "%/năm").Replace(u)
	if u == "tỷ" || u == "triệu" || u == "nghìn tỷ" {
		return u + " đồng"
	}
	return u
}

// fold joins figures that state the same number, and leaves different numbers side by side: the one with most sources first.
func fold(members []measured, factor float64) []archive.Measured {
	slices.SortStableFunc(members, func(a, b measured) int { return compareCitations(a.figure.Citation, b.figure.Citation) })
	var values []archive.Measured
	for _, m := range members {
		v := archive.Measured{Number: round(m.number / factor), Figures: []archive.StatedFigure{m.figure}}
		if m.numberTo != nil {
			to := round(*m.numberTo / factor)
			v.NumberTo = &to
		}
		if m.figure.Bound != nil {
			v.Bound = *m.figure.Bound
		}
		i := slices.IndexFunc(values, func(o archive.Measured) bool { return sameValue(o, v) })
		if i < 0 {
			values = append(values, v)
			continue
		}
		values[i].Figures = append(values[i].Figures, m.figure)
		if values[i].Bound == "" || values[i].Bound == archive.About {
			values[i].Bound = v.Bound
		}
	}
	slices.SortStableFunc(values, func(a, b archive.Measured) int { return cmp.Compare(len(b.Figures), len(a.Figures)) })
	return values
}

// round undoes what changing units does to decimals.
func round(v float64) float64 { return math.Round(v*1e9) / 1e9 }

// sameValue reports whether two values are one number. A bound that one source leaves out makes no difference.
func sameValue(a, b archive.Measured) bool {
	if !alike(a.Number, b.Number) || (a.NumberTo == nil) != (b.NumberTo == nil) {
		return false
	}
	return a.NumberTo == nil || alike(*a.NumberTo, *b.NumberTo)
}

func alike(a, b float64) bool { return math.Abs(a-b) <= 1e-9*math.Max(math.Abs(a), math.Abs(b)) }

// compareCitations puts the oldest article first.
func compareCitations(a, b archive.Citation) int {
	return cmp.Or(archive.CompareDates(a.Published, b.Published), cmp.Compare(a.Article, b.Article), cmp.Compare(offset(a), offset(b)))
}

func offset(c archive.Citation) int {
	if c.Offset == nil {
		return 0
	}
	return c.Offset[0]
}

// jump is by how much a number must differ from the middle of its series to be suspect: a little under a factor of 1,000, which
// is what tỷ for triệu, or a dot read as a comma, makes.
const jump = 300

// flagJumps marks the values of a series that a magnitude probably went wrong in. Of two values that differ so, nobody can
// tell which: both are marked.
func flagJumps(points []archive.SeriesPoint) {
	var all []float64
	for _, p := range points {
		for _, v := range p.Values {
			if v.Number > 0 {
				all = append(all, v.Number)
			}
		}
	}
	if len(all) < 2 {
		return
	}
	slices.Sort(all)
	low, high := all[(len(all)-1)/2], all[len(all)/2]
	for i := range points {
		for j := range points[i].Values {
			v := &points[i].Values[j]
			far := max(v.Number/low, high/v.Number)
			v.Suspect = v.Number > 0 && (far >= jump || len(all) == 2 && high/low >= jump)
		}
	}
}

var (
	quarter   = regexp.MustCompile(`quý\s+(\d|i{1,3}|iv)\b`)
	halfYear  = regexp.MustCompile(`(6|sáu) tháng (đầu|cuối) năm`)
	nineMonth = regexp.MustCompile(`(9|chín) tháng`)
	fourDigit = regexp.MustCompile(`\b(19|20)\d\d\b`)
)

// PeriodOf returns the period that a figure counts for: 2020, 2016-2020, 2020-Q1, 2020-H1, 2020-9M. A year or a part of one, told without
// a year, is of the year of publication. Empty where nothing is stated; in a congress's report, its term.
func PeriodOf(f archive.StatedFigure) string {
	if f.Period == nil {
		return f.Term
	}
	period := strings.ToLower(vietnamese.Normalize(strings.NewReplacer("–", "-", " ", " ").Replace(*f.Period)))
	if from, to, ok := yearsOf(period); ok {
		return yearSpan(from, to)
	}
	year := fourDigit.FindString(period)
	if year == "" && f.Citation.Published != nil {
		year = strconv.Itoa(f.Citation.Published.Year())
	}
	if period == "cả năm" { // those of different years are not to be compared
		return year
	}
	if year == "" {
		return period
	}
	if m := quarter.FindStringSubmatch(period); m != nil {
		return fmt.Sprintf("%s-Q%s", year, strings.NewReplacer("iv", "4", "iii", "3", "ii", "2", "i", "1").Replace(m[1]))
	}
	if m := halfYear.FindStringSubmatch(period); m != nil {
		return year + map[string]string{"đầu": "-H1", "cuối": "-H2"}[m[2]]
	}
	if nineMonth.MatchString(period) {
		return year + "-9M"
	}
	return period
}

// comparePeriods orders periods by when they end, years before spans that end with them, unknown ones last.
func comparePeriods(a, b string) int {
	if a == "" || b == "" {
		return cmp.Compare(len(b), len(a))
	}
	return cmp.Or(cmp.Compare(endOf(a), endOf(b)), cmp.Compare(len(a), len(b)), cmp.Compare(a, b))
}

func endOf(period string) int {
	years := fourDigit.FindAllString(period, -1)
	if len(years) == 0 {
		return math.MaxInt
	}
	end, err := strconv.Atoi(years[len(years)-1])
	if err != nil {
		return math.MaxInt
	}
	return end
}
