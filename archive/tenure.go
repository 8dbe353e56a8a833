package archive

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Tenure is a person in an office for a while: what statements of many articles say together. Every edge leads to its
// sentences. Nothing is settled silently: where sources disagree, all that they say stands side by side.
type Tenure struct {
	Person PersonID `json:"person"`
	Name   string   `json:"name,omitempty"`
	Office Office   `json:"office"`
	Acting bool     `json:"acting,omitempty"` // quyền, phụ trách: the office's duties without the office
	Terms  []string `json:"terms,omitempty"`  // terms of office that statements name, as Term.String writes them

	// Begins and Ends say when it began and ended, the best supported edge first; more than one means that sources disagree.
	// No begin: all statements are undated. No end: nothing says that it ended, and Last is when it was named last. An edge
	// without a date: it is told that it happened, and by no dated source.
	Begins []Edge `json:"begins"`
	Ends   []Edge `json:"ends"`
	Events []Edge `json:"events,omitempty"` // within it, oldest first: re-elections, discipline

	First     *Date      `json:"first"`     // the oldest statement that names the person in the office; nil where none does, or none is dated
	Last      *Date      `json:"last"`      // the newest
	Citations []Citation `json:"citations"` // of the statements that say no more than that the office was held, oldest first
}

// LastTerm returns the last term that sources state of the tenure, and the year in which it ends; 0 where none has years.
func (t Tenure) LastTerm() (term string, ends int) {
	for _, other := range t.Terms {
		_, to, _ := strings.Cut(other, "-")
		if year, err := strconv.Atoi(to); err == nil && year > ends {
			term, ends = other, year
		}
	}
	return term, ends
}

// TermOver reports whether the last term that sources state of the tenure was over by a day, and the holder is not named in office after
// it: a term ends in the course of its last year.
func (t Tenure) TermOver(on time.Time) bool {
	_, last := t.LastTerm()
	if last == 0 || on.In(Hanoi).Year() <= last || t.Last != nil && t.Last.In(Hanoi).Year() > last {
		return false
	}
	return !slices.ContainsFunc(t.Events, func(e Edge) bool {
		return e.Date != nil && (e.Date.In(Hanoi).Year() > last || (e.Relation == Reelected || e.Relation == Elected) && e.Date.In(Hanoi).Year() == last)
	})
}

// PersonTenures is a person with what they held, the newest first.
type PersonTenures struct {
	Person
	Deaths  []Edge   `json:"deaths,omitempty"` // when the person died, the best supported first; more than one means that sources disagree
	Tenures []Tenure `json:"tenures"`
}

// Edge is a moment of a tenure.
type Edge struct {
	Date       *Date      `json:"date"`
	Precision  Precision  `json:"precision"`
	Relation   Relation   `json:"relation,omitempty"` // what happened; Holds where it is only known that the office was held
	Measure    Measure    `json:"measure,omitempty"`  // of a discipline
	Term       string     `json:"term,omitempty"`     // that the event began, where it is stated
	Confidence Confidence `json:"confidence"`
	Reason     Reason     `json:"reason,omitempty"` // why the edge is thought to be, unless a source says it with its day
	Ruling     RulingID   `json:"ruling,omitempty"` // that settled the edge, where an editor did
	Citations  []Citation `json:"citations"`
}

// Precision says how exactly an edge's date is known.
type Precision string

const (
	OnDay   Precision = "day"
	InMonth Precision = "month" // the date is the first of the month
	InYear  Precision = "year"  // the date is the first of January
	By      Precision = "by"    // on that day or before
	After   Precision = "after" // on that day or later
)

// Reason says why an edge is thought to be.
type Reason string

const (
	Stated      Reason = ""             // the source states the event and its day
	Reported    Reason = "reported"     // the source reports the event as news; the day is that of publication, or an earlier one by which it had come
	Named       Reason = "named"        // only known from being named in the office, or as its former holder
	TookOther   Reason = "other_office" // the same person took an office that is not held beside this one
	Succeeded   Reason = "successor"    // somebody else took an office that one person holds at a time
	TookLeave   Reason = "retired"      // the person retired from another office
	Abolished   Reason = "abolished"    // the body ceased to be
	Contested   Reason = "contested"    // a later source names the person in the office still
	RulingMade  Reason = "ruling"       // an editor said so
	FullHolding Reason = "confirmed"    // the acting head became the head
	TermEnded   Reason = "term"         // the term was over by then, and nobody says that the office was kept or left: Unclear
	Died        Reason = "died"         // the person died in office; Likely where no source says that it was still held
)

// Begin returns the best supported begin; the zero Edge where none is known.
func (t Tenure) Begin() Edge { return firstEdge(t.Begins) }

// End returns the best supported end; the zero Edge where none is known.
func (t Tenure) End() Edge { return firstEdge(t.Ends) }

// Disputed reports whether sources disagree on when the tenure began or ended, and no ruling has settled it.
func (t Tenure) Disputed() bool { return disputed(t.Begins) || disputed(t.Ends) }

func disputed(edges []Edge) bool {
	return len(edges) > 1 && edges[0].Reason != RulingMade || len(edges) == 1 && edges[0].Reason == Contested
}

// Sources returns how many sentences the tenure rests on.
func (t Tenure) Sources() int {
	n := len(t.Citations)
	for _, edges := range [][]Edge{t.Begins, t.Ends, t.Events} {
		for _, e := range edges {
			n += len(e.Citations)
		}
	}
	return n
}

func firstEdge(edges []Edge) Edge {
	if len(edges) == 0 {
		return Edge{}
	}
	return edges[0]
}

// Known reports whether the edge has a date at all.
func (e Edge) Known() bool { return e.Date != nil }

// String writes the date as exactly as it is known, in the form that Popolo has for partial dates: 2015, 2015-10 or
// 2015-10-16. An unknown edge is empty.
func (e Edge) String() string {
	if e.Date == nil {
		return ""
	}
	return PartialDate{Date: e.Date.Time, Precision: e.Precision}.String()
}

// PartialDate is a day, a month or a year.
type PartialDate struct {
	Date      time.Time
	Precision Precision // OnDay, InMonth or InYear
}

// String writes what ParsePartialDate reads; nothing for no date.
func (p PartialDate) String() string {
	if p.Date.IsZero() {
		return ""
	}
	switch p.Precision {
	case InYear:
		return p.Date.Format("2006")
	case InMonth:
		return p.Date.Format("2006-01")
	}
	return p.Date.Format(time.DateOnly)
}

// ParsePartialDate reads "2015", "2015-10" or "2015-10-16".
func ParsePartialDate(s string) (PartialDate, error) {
	for _, form := range []struct {
		layout    string
		precision Precision
	}{{time.DateOnly, OnDay}, {"2006-01", InMonth}, {"2006", InYear}} {
		if t, err := time.ParseInLocation(form.layout, s, Hanoi); err == nil {
			return PartialDate{Date: t, Precision: form.precision}, nil
		}
	}
	return PartialDate{}, fmt.Errorf("date %q is neither 2006, 2006-01 nor 2006-01-02", s)
}

// MarshalText writes String.
func (p PartialDate) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (p *PartialDate) UnmarshalText(b []byte) error {
	read, err := ParsePartialDate(string(b))
	if err != nil {
		return err
	}
	*p = read
	return nil
}

// Known reports whether there is a date at all.
func (p PartialDate) Known() bool { return p.Precision != "" }

// Last returns the last day that it may mean.
func (p PartialDate) Last() time.Time {
	switch p.Precision {
	case InYear:
		return p.Date.AddDate(1, 0, -1)
	case InMonth:
		return p.Date.AddDate(0, 1, -1)
	}
	return p.Date
}

// CompareDates orders dates, unknown ones last.
func CompareDates(a, b *Date) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return 1
	case b == nil:
		return -1
	}
	return cmp.Compare(a.UnixNano(), b.UnixNano())
}

// Succession is who held an office, the newest first, with what is not known between them.
type Succession struct {
	Office  Office `json:"office"`
	Single  bool   `json:"single"` // one person at a time holds it; only then are there gaps
	Entries []Turn `json:"entries"`
}

// Turn is a tenure in an office's succession, or a gap: a time in which nothing is known of a holder.
type Turn struct {
	Tenure *Tenure `json:"tenure,omitempty"`
	Gap    *Gap    `json:"gap,omitempty"`
}

// Gap is the time between two known holders. The older one is last known in the office at From, the newer one first at To.
type Gap struct {
	From *Date `json:"from"`
	To   *Date `json:"to"`
}
