package authority

import (
	"cmp"
	"slices"
	"time"

	"khobao/archive"
)

// eventEdge is the edge that a report of an event makes.
func eventEdge(s archive.Statement) archive.Edge {
	e := archive.Edge{Date: s.Date, Precision: cmp.Or(s.DatePrecision, archive.OnDay), Relation: s.Relation, Measure: s.Measure, Term: s.Term, Confidence: s.Confidence, Citations: []archive.Citation{s.Citation}}
	switch s.Relation {
	case began:
		e.Relation = archive.Holds
	case over:
		e.Relation = archive.Former
	}
	if !statesDay(s) {
		e.Reason = archive.Reported
	}
	if e.Confidence == "" {
		e.Confidence = archive.Certain
	}
	return e
}

// namedEdge is the edge that a mention makes: then, it was so already.
func namedEdge(s archive.Statement) archive.Edge {
	return archive.Edge{Date: s.Date, Precision: archive.By, Relation: archive.Holds, Confidence: archive.Likely, Reason: archive.Named, Citations: []archive.Citation{s.Citation}}
}

// statesDay reports whether the date is the event's own, not that of publication.
func statesDay(s archive.Statement) bool {
	p := s.Citation.Published
	return s.Date != nil && (p == nil || !s.Date.Equal(p.Time) || s.Date.DayOnly != p.DayOnly)
}

// foldEdge adds an edge to others of its kind: to the one that tells the same event, or as another.
func foldEdge(edges []archive.Edge, e archive.Edge) []archive.Edge {
	for i := range edges {
		old := &edges[i]
		apart := daysAfter(e, *old)
		if apart > sameEvent || apart < -sameEvent {
			continue
		}
		if old.Reason == archive.Stated && e.Reason == archive.Stated && apart != 0 {
			continue
		}
		old.Citations = append(old.Citations, e.Citations...)
		if finer, coarser := apart == 0 && coarse(*old) && !coarse(e), apart == 0 && coarse(e); finer || !coarser && old.Reason != archive.Stated && e.Reason == archive.Stated {
			old.Date, old.Precision, old.Reason, old.Confidence = e.Date, e.Precision, e.Reason, e.Confidence
		}
		old.Term = cmp.Or(old.Term, e.Term)
		if old.Relation == archive.Holds || old.Relation == archive.Former { // that it was so says less than how it came about
			old.Relation = e.Relation
		}
		old.Measure = cmp.Or(old.Measure, e.Measure)
		return rank(edges)
	}
	return rank(append(edges, e))
}

// rank puts the edge with most sources first; equals keep their order.
func rank(edges []archive.Edge) []archive.Edge {
	slices.SortStableFunc(edges, func(a, b archive.Edge) int {
		return cmp.Or(cmp.Compare(btoi(b.Reason == archive.Stated), btoi(a.Reason == archive.Stated)), cmp.Compare(len(b.Citations), len(a.Citations)))
	})
	return edges
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// coarse reports whether no more is known of an edge than its month or year.
func coarse(e archive.Edge) bool {
	return e.Precision == archive.InMonth || e.Precision == archive.InYear
}

// lastDay is the last day that an edge with a date may have been on.
func lastDay(e archive.Edge) time.Time {
	first := dayOf(e.Date)
	switch e.Precision {
	case archive.InMonth:
		return first.AddDate(0, 1, -1)
	case archive.InYear:
		return first.AddDate(1, 0, -1)
	}
	return first
}

// lastDate is lastDay as a date; a date that is known to the hour stays it.
func lastDate(e archive.Edge) *archive.Date {
	if !coarse(e) {
		return e.Date
	}
	return &archive.Date{Time: lastDay(e), DayOnly: true}
}

// daysAfter returns how many days a is at least later than b, or less than zero, earlier: zero where both may be on one day.
func daysAfter(a, b archive.Edge) int {
	if a.Date == nil || b.Date == nil {
		return 0
	}
	if later := dayOf(a.Date).Sub(lastDay(b)); later > 0 {
		return int(later / day)
	}
	return min(0, int(lastDay(a).Sub(dayOf(b.Date))/day))
}
