package authority

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// Compare sets what a body's congresses promised for a term beside what they reported when it had ended, and beside what was
// promised for the next. figures are those of one body; only figures of a term count. A row holds all terms of one indicator
// in one unit, the indicator with most terms first.
//
// The verdict is the machine's: it compares two numbers that sources print, and says so where it must not.
func Compare(figures []archive.StatedFigure) []archive.Promise { return compare(figures, indicators{}) }

// CompareBodies compares the figures of several bodies, each body's by themselves. Bodies of one term promise much the same, so
// that each wording is read once for all of them.
func CompareBodies(figures []archive.StatedFigure) map[archive.OrganisationID][]archive.Promise {
	of := map[archive.OrganisationID][]archive.StatedFigure{}
	for _, f := range figures {
		of[f.OrganisationID] = append(of[f.OrganisationID], f)
	}
	known, rows := indicators{}, make(map[archive.OrganisationID][]archive.Promise, len(of))
	for body, own := range of {
		rows[body] = compare(own, known)
	}
	return rows
}

// bare reports whether a figure counts something and says no more of it than its unit: "20 thôn". Two such numbers need not be of the
// same.
func bare(f archive.Figure) bool { return vietnamese.Keys(f.Indicator) == vietnamese.Keys(f.Unit) }

func compare(figures []archive.StatedFigure, known indicators) []archive.Promise {
	groups := groupByMeasure(figures, known, func(f archive.StatedFigure) bool {
		return f.Term != "" && (f.Kind == archive.Target || f.Kind == archive.Result) && !bare(f.Figure) && !ofPlan(f.Figure)
	})
	rows := make([]archive.Promise, 0, len(groups))
	for _, g := range groups {
		p := archive.Promise{Indicator: g.ind.name, IndicatorID: g.ind.id, Unit: g.unit, Growth: g.growth, FewerBetter: g.fewerBetter()}
		p.Terms = g.outcomes(p.FewerBetter)
		rows = append(rows, p)
	}
	slices.SortStableFunc(rows, func(a, b archive.Promise) int { return cmp.Compare(len(b.Terms), len(a.Terms)) })
	return rows
}

// fewerBetter reports whether less is more: the indicator says so, or its targets do, being ceilings. Growth is signed so that
// more is always better.
func (g *measureGroup) fewerBetter() bool {
	ceilings, floors := 0, 0
	for _, m := range g.members {
		if m.figure.Kind != archive.Target || m.figure.Bound == nil {
			continue
		}
		switch *m.figure.Bound {
		case archive.AtMost:
			ceilings++
		case archive.AtLeast:
			floors++
		}
	}
	return !g.growth && (g.ind.fewer || ceilings > 0 && floors == 0)
}

func (g *measureGroup) outcomes(fewer bool) []archive.TermOutcome {
	targets, results := map[string][]measured{}, map[string][]measured{}
	terms := map[string]bool{}
	for _, m := range g.members {
		into := results
		if m.figure.Kind == archive.Target {
			into = targets
		}
		into[m.figure.Term] = append(into[m.figure.Term], m)
		terms[m.figure.Term] = true
	}
	var all []archive.TermOutcome
	for _, term := range slices.Sorted(maps.Keys(terms)) {
		all = append(all, archive.TermOutcome{Term: term, Targets: fold(targets[term], g.factor), Results: fold(results[term], g.factor)})
	}
	flagOutcomes(all)
	for i := range all {
		all[i].Verdict, all[i].Why = judge(all[i], fewer)
	}
	return all
}

// flagOutcomes marks suspect values among all targets and results of a row.
func flagOutcomes(all []archive.TermOutcome) {
	var points []archive.SeriesPoint
	for _, o := range all {
		points = append(points, archive.SeriesPoint{Values: o.Targets}, archive.SeriesPoint{Values: o.Results})
	}
	flagJumps(points) // the values are shared with the outcomes
}

// judge compares the results of a term with its targets. Where sources disagree it judges only if every pair says the same.
func judge(o archive.TermOutcome, fewer bool) (archive.Verdict, archive.Doubt) {
	switch {
	case len(o.Targets) == 0:
		return archive.Unjudged, archive.NoTarget
	case len(o.Results) == 0:
		return archive.Unjudged, archive.NoResult
	}
	var verdict archive.Verdict
	for _, target := range o.Targets {
		for _, result := range o.Results {
			if target.Suspect || result.Suspect {
				return archive.Unjudged, archive.SuspectValue
			}
			if a, b := priceBase(target), priceBase(result); a != b && a != "" && b != "" {
				return archive.Unjudged, archive.PriceBase
			}
			v := verdictOn(target, result, fewer)
			if verdict != "" && v != verdict {
				return archive.Unjudged, archive.SourcesApart
			}
			verdict = v
		}
	}
	return verdict, ""
}

// verdictOn compares one result with one target. A range is met anywhere within it; a bound (trên 95%, không quá 2%) is met by
// whatever it allows, for it names no number to exceed.
func verdictOn(target, result archive.Measured, fewer bool) archive.Verdict {
	worst, best := target.Number, target.Number // of the target
	if target.NumberTo != nil {
		best = *target.NumberTo
	}
	reached := result.Number
	if fewer {
		worst, best, reached = -max(worst, best), -min(worst, best), -reached
	} else if best < worst {
		worst, best = best, worst
	}
	switch {
	case reached < worst && !alike(reached, worst):
		return archive.NotMet
	case target.Bound == archive.AtLeast || target.Bound == archive.AtMost || reached <= best || alike(reached, best):
		return archive.Met
	}
	return archive.Exceeded
}

var priceYear = regexp.MustCompile(`(?i)giá\s+(?:so sánh\s+|cố định\s+)?(?:năm\s+)?((?:19|20)\d\d)|giá\s+(hiện hành|thực tế)`)

// priceBase returns the year whose prices a value is counted in, empty where no source says.
func priceBase(v archive.Measured) string {
	for _, f := range v.Figures {
		if m := priceYear.FindStringSubmatch(f.Text + " " + f.Indicator); m != nil {
			return strings.ToLower(m[1] + m[2])
		}
	}
	return ""
}
