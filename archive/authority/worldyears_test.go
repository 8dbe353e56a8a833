package authority_test

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/crawler/extract/claims"
	"khobao/sample"
	"khobao/vietnamese"
)

var wholeYear = regexp.MustCompile(`^\d{4}$`)

// TestWorldYears compares the series of the province, from the texts of the sample newspapers, with the world's yearly figures.
func TestWorldYears(t *testing.T) {
	w := sample.New().World
	committee := authority.ResolveOrganisation("Tỉnh ủy", authority.Context{Province: sample.Province}).ID
	var figures []archive.StatedFigure
	told, bound := 0, 0 // figures of the world's yearly values, and those of them that have their place
	for _, article := range sample.Articles() {
		if article.Language == "en" {
			continue
		}
		v := article.Version
		claims.Extract(&v, claims.Context{Province: sample.Province, Published: v.Published})
		authority.Resolve(&v, authority.Context{Province: sample.Province})
		for _, f := range v.Figures {
			stated := archive.StatedFigure{Figure: f, Citation: archive.Citation{Article: article.ID, Published: article.Published, Evidence: f.Evidence}}
			if f.OrganisationID == committee && f.Term == "" {
				figures = append(figures, stated)
			}
			if f.Kind == archive.Result && wholeYear.MatchString(authority.PeriodOf(stated)) && f.Term == "" && ofYear(w, stated) {
				if told++; f.OrganisationID == committee {
					bound++
				} else {
					t.Logf("%s: %s %s %s is of no place: %s", article.Title, f.Indicator, f.Value, authority.PeriodOf(stated), f.Text)
				}
			}
		}
	}
	right, all := 0, 0
	for _, s := range authority.SeriesOf(figures) {
		for _, p := range s.Points {
			for _, value := range p.Values {
				if p.Kind != archive.Result || !wholeYear.MatchString(p.Period) {
					continue
				}
				if vietnamese.PlanOf(value.Figures[0].Figure.Text) != "" { // the world has no plans by the year: no level may be one's share
					if !strings.HasSuffix(s.Indicator, " so với kế hoạch") {
						t.Errorf("%s %s: %s is no level", p.Period, s.Indicator, value.Figures[0].Figure.Text)
					}
					continue
				}
				if all++; ofYear(w, value.Figures[0]) {
					right++
				} else {
					t.Logf("%s %s (%s): %v is not of the world: %s", p.Period, s.Indicator, s.Unit, value.Number, value.Figures[0].Figure.Text)
				}
			}
		}
	}
	ratio(t, "values of years that are the world's", right, all, 0.95)
	ratio(t, "told values of years with their place", bound, told, 0.90)
}

// ofYear reports whether a figure is a yearly value of the world, or one that a congress reports for that year.
func ofYear(w *sample.World, f archive.StatedFigure) bool {
	year := authority.PeriodOf(f)
	is := func(ind *sample.Indicator, number float64) bool {
		return measures(ind, f.Figure) && math.Abs(number-f.Number) < 1e-9
	}
	for _, y := range w.Years {
		for i, number := range y.Values {
			growth := math.Inf(1)
			if i > 0 {
				growth = 100 * (number/y.Values[i-1] - 1)
			}
			if archive.NewDay(y.First+i, 1, 1).Format("2006") == year && (is(y.Indicator, number) || measures(y.Indicator, f.Figure) && math.Abs(growth-f.Number) <= 0.1) {
				return true
			}
		}
	}
	return slices.ContainsFunc(w.Series, func(s *sample.Series) bool {
		return s.Body.ID == "tinh-uy" && slices.ContainsFunc(s.Points, func(p sample.Point) bool {
			return p.Result != nil && archive.NewDay(p.Term.To, 1, 1).Format("2006") == year && is(s.Indicator, p.Result.Number)
		})
	})
}
