package authority

import (
	"slices"

	"khobao/archive"
)

// A source that tells from when until when somebody had an office tells two edges, and of neither how it came about. They are taken as two
// statements beside the one that they stand in, of relations that no source states.
const (
	began archive.Relation = "began"
	over  archive.Relation = "over"
)

// withPeriods returns a statement and the edges of its periods. One that says of an office that is over when it was over says no more.
func withPeriods(s archive.Statement) []archive.Statement {
	if len(s.Periods) == 0 {
		return []archive.Statement{s}
	}
	periods := slices.Clone(s.Periods)
	slices.SortStableFunc(periods, func(a, b archive.Period) int { return a.Start().Compare(b.Start()) })
	all := []archive.Statement{}
	ended := false
	for i, p := range periods {
		if p.From.Known() && (i == 0 || !touch(periods[i-1], p)) {
			all = append(all, edgeOf(s, began, p.From, p))
		}
		if p.To.Known() && (i+1 == len(periods) || !touch(p, periods[i+1])) {
			end := edgeOf(s, over, p.To, p)
			if p.ToBy {
				end.Date, end.DatePrecision = &archive.Date{Time: p.To.Last(), DayOnly: true}, archive.By
			}
			all, ended = append(all, end), true
		}
	}
	if ended && s.Relation == archive.Former {
		return all
	}
	return append(all, s)
}

// touch reports whether one period goes on with the next one.
func touch(p, next archive.Period) bool {
	return p.To.Known() && next.From.Known() && !next.From.Date.After(p.To.Last().AddDate(0, 0, sameEvent))
}

// edgeOf is what a statement says of one edge of a period, with the words that say it.
func edgeOf(s archive.Statement, relation archive.Relation, at archive.PartialDate, p archive.Period) archive.Statement {
	s.Relation, s.Term, s.Periods = relation, "", nil
	s.Date, s.DatePrecision = &archive.Date{Time: at.Date, DayOnly: true}, at.Precision
	if at.Precision == archive.OnDay {
		s.DatePrecision = ""
	}
	s.Citation.Evidence = p.Evidence
	return s
}
