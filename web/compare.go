package web

import (
	"net/url"
	"slices"
	"time"

	"khobao/archive"
)

// ComparePage sets two people side by side: all their tenures on one axis, and where they met.
type ComparePage struct {
	Frame
	A, B    archive.Person // without statements
	Query   string         // typed to find B, who is not chosen yet
	Found   []archive.Person
	Meant   string           // a name that is known, where nobody has the one that was typed; empty: none comes near
	Near    []archive.Person // whom the newest articles name beside A, where nothing is typed
	Tenures []Tenure         // of both, the newest first
	Axis    Axis
	Ties    []Tie
	More    int // tenures that are not shown
}

func (*ComparePage) template() string { return "compare" }

// comparePath is where two people are compared.
func comparePath(a, b archive.PersonID) string {
	return PersonPath(a) + "?" + url.Values{"with": {string(b)}}.Encode()
}

// tenuresCSVPath is where the tenures of a person, or of two, are had as a table.
func tenuresCSVPath(a, b archive.PersonID) string {
	path := PersonPath(a) + "/tenures.csv"
	if b != "" {
		path += "?" + url.Values{"with": {string(b)}}.Encode()
	}
	return path
}

// Draw prepares a tenure's drawing.
func (p *ComparePage) Draw(t Tenure) Drawing { return Drawing{Ticks: p.Axis.Ticks(), Stretch: t.Bar} }

// Of is the person whose tenure it is.
func (p *ComparePage) Of(t Tenure) archive.Person {
	if t.Person == p.A.ID {
		return p.A
	}
	return p.B
}

// Both is the search for articles that name both.
func (p *ComparePage) Both() string {
	return Query{}.Asking(`"` + p.A.Name + `" "` + p.B.Name + `"`).Path()
}

// Tie is where two people met: an office that both held, or a body in which both served at a time.
type Tie struct {
	Office archive.Office // that both held; zero: the body counts
	Held   [2][]Tenure    // by each of them, the oldest first; first by whoever held it first
	Body   archive.Organisation
	Spans  []Span // that they served there together, the oldest first
}

// Span is a time, from one day to another.
type Span struct{ From, To *archive.Date }

// Ties finds where two people met, the latest first; each office and each body once. Only known days count: nobody is said to have met
// before a source names both.
func Ties(tenures []Tenure) []Tie {
	var all []Tie
	tie := func(like Tie) *Tie {
		i := slices.IndexFunc(all, func(t Tie) bool { return t.Office.ID == like.Office.ID && t.Body.ID == like.Body.ID })
		if i < 0 {
			i = len(all)
			all = append(all, like)
		}
		return &all[i]
	}
	for i, a := range tenures {
		for _, b := range tenures[i+1:] {
			if a.Person == b.Person {
				continue
			}
			if a.Office.ID != "" && a.Office.ID == b.Office.ID {
				tie(Tie{Office: a.Office})
			}
			if span, ok := together(a, b); ok {
				t := tie(Tie{Body: a.Office.Organisation})
				t.Spans = append(t.Spans, span)
			}
		}
	}
	for i := range all {
		all[i].Spans = joined(all[i].Spans)
		all[i].Held = heldBy(tenures, all[i].Office.ID)
	}
	return all
}

// heldBy are the tenures of two people in an office.
func heldBy(tenures []Tenure, office archive.OfficeID) (held [2][]Tenure) {
	if office == "" {
		return held
	}
	of := slices.DeleteFunc(slices.Clone(tenures), func(t Tenure) bool { return t.Office.ID != office })
	slices.SortStableFunc(of, func(a, b Tenure) int { return begin(a).Compare(begin(b)) })
	for _, t := range of {
		i := map[bool]int{false: 1}[t.Person == of[0].Person]
		held[i] = append(held[i], t)
	}
	return held
}

// joined are spans in their order, of which those that overlap are one.
func joined(spans []Span) (all []Span) {
	slices.SortFunc(spans, func(a, b Span) int { return a.From.Compare(b.From.Time) })
	for _, s := range spans {
		switch n := len(all); {
		case n == 0 || s.From.After(all[n-1].To.Time):
			all = append(all, s)
		case s.To.After(all[n-1].To.Time):
			all[n-1].To = s.To
		}
	}
	return all
}

// begin is the first day that is known of a tenure.
func begin(t Tenure) time.Time {
	for _, d := range []*archive.Date{t.Begin().Date, t.First} {
		if d != nil {
			return d.Time
		}
	}
	return time.Time{}
}

// together returns the time that two people served in one body. Where a tenure's end is not known, it counts up to the day on
// which a source named it last.
func together(a, b Tenure) (Span, bool) {
	body := a.Office.Organisation
	if body.ID == "" || body.ID != b.Office.Organisation.ID || begin(a).IsZero() || begin(b).IsZero() {
		return Span{}, false
	}
	from, to := begin(a), lastOf(a)
	if begin(b).After(from) {
		from = begin(b)
	}
	if other := lastOf(b); other.Before(to) {
		to = other
	}
	if to.Sub(from) < 24*time.Hour {
		return Span{}, false
	}
	return Span{&archive.Date{Time: from, DayOnly: true}, &archive.Date{Time: to, DayOnly: true}}, true
}

// lastOf is the last day on which a tenure is known to have gone on.
func lastOf(t Tenure) time.Time {
	for _, d := range []*archive.Date{t.End().Date, t.Last} {
		if d != nil {
			return d.Time
		}
	}
	return begin(t)
}
