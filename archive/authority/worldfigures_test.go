package authority_test

import (
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/sample"
	"khobao/vietnamese"
)

// TestWorldPromises compares the table of targets and results of every party organisation with the world's series.
func TestWorldPromises(t *testing.T) { checkPromises(t, readKey(t), 0.98, 0.90) }

// checkPromises wants so many of the cells to be right and so many of the told values to be found.
func checkPromises(t *testing.T, a *answers, precision, recall float64) {
	t.Helper()
	byBody := map[archive.OrganisationID][]archive.StatedFigure{}
	for _, f := range a.figures {
		if f.OrganisationID != "" {
			byBody[f.OrganisationID] = append(byBody[f.OrganisationID], f)
		}
	}
	told, toldFound := 0, 0
	cells, right, judged, agree := 0, 0, 0, 0
	for ours, figures := range byBody {
		body, _ := mostly(a.bodies[ours])
		for _, row := range authority.Compare(figures) {
			for _, o := range row.Terms {
				for kind, values := range map[archive.FigureKind][]archive.Measured{archive.Target: o.Targets, archive.Result: o.Results} {
					for _, v := range values {
						cells++
						if p := worldValue(a.world, body, row, o.Term, kind, v); p != nil {
							right++
						} else {
							t.Logf("%s, %s %s (%s) %s: %v %s is not of the world", body, o.Term, row.Indicator, row.Unit, kind, v.Number, v.Figures[0].Value)
						}
					}
				}
				if len(o.Targets) > 0 && len(o.Results) > 0 {
					if judged++; o.Verdict != archive.Unjudged {
						agree++
					}
				}
			}
		}
		n, found := a.told(t, body, authority.Compare(figures))
		told, toldFound = told+n, toldFound+found
	}
	series, whole, rows, pure := a.rowsPerSeries(t, byBody)
	ratio(t, "series in one row", whole, series, 0.75)
	ratio(t, "rows that hold one series", pure, rows, 0.98)
	ratio(t, "cells that are the world's", right, cells, precision)
	ratio(t, "told values in their cell", toldFound, told, recall)
	ratio(t, "pairs with a verdict", agree, judged, 0.98)
}

// worldValue finds the world's value behind a cell.
func worldValue(w *sample.World, body archive.OrganisationID, row archive.Promise, term string, kind archive.FigureKind, v archive.Measured) *sample.Value {
	for _, s := range w.Series {
		if s.Body.ID != body || !slices.ContainsFunc(v.Figures, func(f archive.StatedFigure) bool { return measures(s.Indicator, f.Figure) }) {
			continue
		}
		for _, p := range s.Points {
			value := p.Result
			if kind == archive.Target {
				value = p.Target
			}
			if p.Term.String() == term && value != nil && math.Abs(value.Number-v.Figures[0].Number) < 1e-9 {
				return value
			}
		}
	}
	return nil
}

// measures reports whether a figure's wording is one of an indicator's, or means the same.
func measures(ind *sample.Indicator, f archive.Figure) bool {
	return worded(ind, f) || slices.ContainsFunc(ind.Names, func(name string) bool {
		id := authority.IndicatorOf(name)
		return id == f.IndicatorID
	})
}

// worded reports whether a figure's wording is one of an indicator's.
func worded(ind *sample.Indicator, f archive.Figure) bool {
	return slices.ContainsFunc(ind.Names, func(name string) bool {
		before, after, _ := strings.Cut(name, " (")
		if _, rest, ok := strings.Cut(after, ")"); ok {
			before += rest
		}
		return vietnamese.Keys(before) == vietnamese.Keys(f.Indicator)
	})
}

// told counts the world's values that stories of a body's congress print, and those of them that stand in the table.
func (a *answers) told(t *testing.T, body archive.OrganisationID, rows []archive.Promise) (told, found int) {
	for _, s := range a.world.Series {
		if s.Body.ID != body {
			continue
		}
		for _, p := range s.Points {
			for kind, value := range map[archive.FigureKind]*sample.Value{archive.Target: p.Target, archive.Result: p.Result} {
				if value == nil || !a.prints(body, s.Indicator, p.Term, kind, value.Number) {
					continue
				}
				if told++; inTable(rows, s.Indicator, p.Term.String(), kind, value.Number) {
					found++
				} else {
					t.Logf("%s: %s %s %s %v is not in the table", body, p.Term, s.Indicator.ID, kind, value.Number)
				}
			}
		}
	}
	return told, found
}

func (a *answers) prints(body archive.OrganisationID, ind *sample.Indicator, term archive.Term, kind archive.FigureKind, number float64) bool {
	year := term.From // of the congress that promises; the one that reports comes a term later
	if kind == archive.Result {
		year = term.To
	}
	for _, c := range a.world.Congresses {
		if c.Body.ID != body || c.Term.From != year {
			continue
		}
		for _, article := range a.articles {
			after := article.Published.Sub(c.To)
			if after < 0 || after > 72*time.Hour || !strings.Contains(vietnamese.Keys(article.Title+article.Lead), vietnamese.Keys("đại hội")) || !a.names(article, body) {
				continue
			}
			if slices.ContainsFunc(article.Figures, func(f archive.Figure) bool { return f.Kind == kind && f.Number == number && measures(ind, f) }) {
				return true
			}
		}
	}
	return false
}

// names reports whether the key says that somebody was elected in a body.
func (a *answers) names(article archive.Article, body archive.OrganisationID) bool {
	for _, m := range article.People {
		for _, c := range m.Offices {
			if best, _ := mostly(a.bodies[c.OrganisationID]); best == body && (c.Relation == archive.Elected || c.Relation == archive.Reelected) {
				return true
			}
		}
	}
	return false
}

func inTable(rows []archive.Promise, ind *sample.Indicator, term string, kind archive.FigureKind, number float64) bool {
	for _, row := range rows {
		for _, o := range row.Terms {
			values := o.Results
			if kind == archive.Target {
				values = o.Targets
			}
			for _, v := range values {
				if o.Term == term && slices.ContainsFunc(v.Figures, func(f archive.StatedFigure) bool { return f.Number == number && measures(ind, f.Figure) }) {
					return true
				}
			}
		}
	}
	return false
}

// rowsPerSeries counts the world's series and the rows of the tables: how many series stand in one row, and how many rows hold
// one series.
func (a *answers) rowsPerSeries(t *testing.T, byBody map[archive.OrganisationID][]archive.StatedFigure) (series, whole, rows, pure int) {
	for ours, figures := range byBody {
		body, _ := mostly(a.bodies[ours])
		rowsOf := map[string]map[string]int{} // by the world's indicator
		in := map[string]map[string]int{}     // by our row
		for _, row := range authority.Compare(figures) {
			for _, o := range row.Terms {
				for _, v := range slices.Concat(o.Targets, o.Results) {
					for _, s := range a.world.Series {
						if s.Body.ID == body && worded(s.Indicator, v.Figures[0].Figure) {
							count(rowsOf, s.Indicator.ID, row.IndicatorID+" in "+row.Unit)
							count(in, row.IndicatorID+" in "+row.Unit, s.Indicator.ID)
						}
					}
				}
			}
		}
		for id, of := range rowsOf {
			if series++; len(of) == 1 {
				whole++
			} else {
				t.Logf("%s: %s stands in %v", body, id, of)
			}
		}
		for id, of := range in {
			if rows++; len(of) == 1 {
				pure++
			} else {
				t.Logf("%s: %s holds %v", body, id, of)
			}
		}
	}
	return series, whole, rows, pure
}
