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
	Near    []archive.Person // whom the newest articles name beside A, where nothing is typed
	Tenures []Tenure         // of both, the newest first
	Axis    Axis
	Ties    []Tie
	More    int // tenures that are not shown
}

func (*ComparePage) template() string { return "compare" }

// ComparePath is where two people are compared.
func ComparePath(a, b archive.PersonID) string {
	return PersonPath(a) + "?" + url.Values{"with": {string(b)}}.Encode()
}

// TenuresCSVPath is where the tenures of a person, or of two, are had as a table.
func TenuresCSVPath(a, b archive.PersonID) string {
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
	Office        archive.Office // that both held, First before Second; zero: the body counts
	First, Second Tenure
	Body          archive.Organisation
	From, To      *archive.Date // of the time together; To is nil where it goes on
}

// Ties finds where two people met, the latest first. Only known days count: nobody is said to have met before a source names
// both.
func Ties(tenures []Tenure) []Tie {
	var all []Tie
	for i, a := range tenures {
		for _, b := range tenures[i+1:] {
			if a.Person == b.Person {
				continue
			}
			if a.Office.ID != "" && a.Office.ID == b.Office.ID {
				first, second := a, b
				if begin(second).Before(begin(first)) {
					first, second = b, a
				}
				all = append(all, Tie{Office: a.Office, First: first, Second: second})
			}
			if tie, ok := together(a, b); ok && !slices.ContainsFunc(all, func(t Tie) bool { return t.Body.ID == tie.Body.ID && t.From != nil && t.From.Equal(tie.From.Time) }) {
				all = append(all, tie)
			}
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
func together(a, b Tenure) (Tie, bool) {
	body := a.Office.Organisation
	if body.ID == "" || body.ID != b.Office.Organisation.ID || begin(a).IsZero() || begin(b).IsZero() {
		return Tie{}, false
	}
	from, to := begin(a), lastOf(a)
	if begin(b).After(from) {
		from = begin(b)
	}
	if other := lastOf(b); other.Before(to) {
		to = other
	}
	if to.Sub(from) < 24*time.Hour {
		return Tie{}, false
	}
	return Tie{Body: body, From: &archive.Date{Time: from, DayOnly: true}, To: &archive.Date{Time: to, DayOnly: true}}, true
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
