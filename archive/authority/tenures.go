package authority

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"khobao/archive"
)

// Tenures pieces statements together to tenures: who held which office from when to when, newest first. Statements of nobody
// (no person) and of offices without identity are passed over. Rulings of kind correct are applied at the end.
// Nobody has a tenure by statements alone that are Unclear: they are wrong as often as right, and are shown as what they are.
//
// One article's report of an event and another's are one edge with two citations, unless both state a day of their own and
// the days differ: then both edges stand. A date that only the article has is the day of publication (Reported). Where no
// source says that a tenure ended, an end is inferred, and marked Likely, from one of these:
//
//   - the same person began another full-time office that is not held beside it, and is not named in the old one afterwards;
//   - somebody else began an office that one person holds at a time, and the old holder is not named in it afterwards;
//   - the person retired from another office, or died;
//   - the body was abolished (see successor).
//
// So statements of other people and other offices matter. For a person's page, give those of the person and of all offices
// among them; for an office's page, those of the office and of all persons among them. More never hurts.
func Tenures(statements []archive.Statement, rulings ...archive.Ruling) []archive.Tenure {
	wrong := wrongStatements(rulings)
	type key struct {
		person archive.PersonID
		office archive.OfficeID
		acting bool
	}
	groups := map[key][]archive.Statement{}
	var order []key
	statements = slices.DeleteFunc(slices.Clone(statements), func(s archive.Statement) bool { return wrong[wrongKey{s.Person, s.Office.ID, s.Citation.Article}] })
	for _, s := range statements {
		if s.Person == "" || s.Office.ID == "" {
			continue
		}
		g := key{s.Person, s.Office.ID, isActing(s)}
		if groups[g] == nil {
			order = append(order, g)
		}
		groups[g] = append(groups[g], withPeriods(s)...)
	}
	var all []*stint
	for _, g := range order {
		if !slices.ContainsFunc(groups[g], func(s archive.Statement) bool { return s.Confidence != archive.Unclear }) {
			continue
		}
		all = append(all, stintsOf(groups[g], g.acting)...)
	}
	slices.SortStableFunc(all, compareStints)
	endByDeath(all, statements)
	inferEnds(all)
	slices.SortStableFunc(all, compareStints) // whom a report names in the office that he leaves had begun before it
	tenures := make([]archive.Tenure, len(all))
	for i, s := range all {
		tenures[len(all)-1-i] = s.Tenure
	}
	return correct(tenures, rulings)
}

// isActing reports whether a statement is about acting for the head. A source that does not keep the wording is judged by its
// sentence.
func isActing(s archive.Statement) bool {
	if s.Worded != "" {
		return acting(s.Worded)
	}
	keys, role := keysOf(strings.Fields(s.Citation.Text)), keysOf(strings.Fields(s.Office.Name))
	for i, key := range keys {
		if key == keyQuyen && hasPrefix(keys[i+1:], role...) {
			return true
		}
	}
	return false
}

// stint is a tenure in the making.
type stint struct {
	archive.Tenure
	held []time.Time // when it was named as held, oldest first
}

// Bounds in days.
const (
	sameEvent = 45 // reports of one event lie at most so far apart
	stillSaid = 60 // so long after its end an office may still be named by habit
	day       = 24 * time.Hour
)

// stintsOf builds the tenures of one person in one office. There are several where it was left and taken again.
func stintsOf(statements []archive.Statement, acting bool) []*stint {
	slices.SortStableFunc(statements, compareStatements)
	var all []*stint
	var undated []archive.Statement
	b := builder{acting: acting}
	for _, s := range statements {
		if s.Date == nil {
			undated = append(undated, s)
			continue
		}
		b.add(s)
	}
	all = b.stints
	if len(all) == 0 && len(undated) > 0 {
		return []*stint{undatedStint(undated, acting)}
	}
	for _, s := range undated {
		last := all[len(all)-1]
		last.Citations = append(last.Citations, s.Citation)
	}
	return all
}

// undatedStint is the tenure that statements without any date tell of: how it began and ended may be known, when is not.
func undatedStint(statements []archive.Statement, acting bool) *stint {
	t := newStint(statements[0], acting)
	for _, s := range statements {
		if s.Term != "" && !slices.Contains(t.Terms, s.Term) {
			t.Terms = append(t.Terms, s.Term)
		}
		edges := &t.Begins
		switch stage(s.Relation) {
		case stage(archive.Appointed):
		case stage(archive.Dismissed), stage(archive.Former):
			edges = &t.Ends
		default:
			t.Citations = append(t.Citations, s.Citation)
			continue
		}
		if len(*edges) == 0 {
			*edges = []archive.Edge{{Relation: s.Relation, Confidence: cmp.Or(s.Confidence, archive.Likely), Reason: archive.Reported, Citations: []archive.Citation{}}}
		}
		(*edges)[0].Citations = append((*edges)[0].Citations, s.Citation)
	}
	return t
}

// compareStatements orders statements by date; on one day what begins stands before what holds, and that before what ends.
func compareStatements(a, b archive.Statement) int {
	if a.Date == nil || b.Date == nil {
		return archive.CompareDates(a.Date, b.Date)
	}
	return cmp.Or(placeOf(a).Compare(placeOf(b)), cmp.Compare(stage(a.Relation), stage(b.Relation)), compareCitations(a.Citation, b.Citation))
}

// placeOf is the day that a statement is put at among others: of what it tells no day of, a begin is early and an end late.
func placeOf(s archive.Statement) time.Time {
	if s.DatePrecision != "" && stage(s.Relation) >= stage(archive.Dismissed) {
		return lastDay(eventEdge(s))
	}
	return dayOf(s.Date)
}

func stage(r archive.Relation) int {
	switch r {
	case archive.Elected, archive.Appointed, archive.Transferred, began:
		return 0
	case archive.Reelected:
		return 1
	case archive.Disciplined:
		return 3
	case archive.Dismissed, archive.Retired, over:
		return 4
	case archive.Former:
		return 5
	}
	return 2
}

// dayOf is the day of a date in Hà Nội, as a time that can be compared and subtracted.
func dayOf(d *archive.Date) time.Time {
	t := d.In(archive.Hanoi)
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, archive.Hanoi)
}

func newStint(s archive.Statement, acting bool) *stint {
	return &stint{Tenure: archive.Tenure{Person: s.Person, Name: s.Name, Office: s.Office, Acting: acting,
		Begins: []archive.Edge{}, Ends: []archive.Edge{}, Citations: []archive.Citation{}}}
}

// builder takes the statements of one person in one office, oldest first.
type builder struct {
	stints []*stint
	acting bool
}

func (b *builder) last() *stint {
	if len(b.stints) == 0 {
		return nil
	}
	return b.stints[len(b.stints)-1]
}

func (b *builder) fresh(s archive.Statement) *stint {
	b.stints = append(b.stints, newStint(s, b.acting))
	return b.last()
}

func (b *builder) add(s archive.Statement) {
	switch s.Relation {
	case archive.Elected, archive.Appointed, archive.Transferred, began:
		b.begin(s)
	case archive.Reelected:
		b.renew(s)
	case archive.Former:
		b.former(s)
	case archive.Dismissed, archive.Retired, over:
		b.end(s)
	case archive.Disciplined:
		b.discipline(s)
	default:
		b.hold(s)
	}
	if t := b.last(); s.Term != "" && t != nil && s.Relation != archive.Former && !slices.Contains(t.Terms, s.Term) {
		t.Terms = append(t.Terms, s.Term)
	}
}

// begin takes a report that the office was taken. Within an open tenure it is the same event told again, a new term, or
// another source's other date.
func (b *builder) begin(s archive.Statement) {
	t, e := b.last(), eventEdge(s)
	switch {
	case t == nil || len(t.Ends) > 0 && daysAfter(e, t.End()) > 0:
		t = b.fresh(s)
		t.Begins = []archive.Edge{e}
	case len(t.Begins) == 0:
		t.Begins = []archive.Edge{e}
	case t.Begin().Reason == archive.Named && daysAfter(e, t.Begin()) <= sameEvent:
		t.Begins = []archive.Edge{e} // named on the eve of the report; what was said then stays cited
	case daysAfter(e, t.Begin()) <= sameEvent:
		t.Begins = foldEdge(t.Begins, e)
	case e.Reason == archive.Stated && t.Begin().Reason == archive.Stated && t.sameTerm(s.Term) && daysAfter(e, t.Begin()) < 2*365:
		t.Begins = foldEdge(t.Begins, e)
	case s.Term != "" && !slices.Contains(t.Terms, s.Term) || daysAfter(e, t.Begin()) >= 365:
		t.Events = foldEdge(t.Events, e)
	default:
		t.Citations = append(t.Citations, s.Citation) // looked back upon
	}
	t.named(s)
}

func (t *stint) sameTerm(term string) bool {
	return term == "" || len(t.Terms) == 0 || slices.Contains(t.Terms, term)
}

// renew takes a re-election: the office was held before, since when nobody says here.
func (b *builder) renew(s archive.Statement) {
	t, e := b.last(), eventEdge(s)
	if t == nil || len(t.Ends) > 0 && daysAfter(e, t.End()) > stillSaid {
		t = b.fresh(s)
		by := e
		by.Precision, by.Reason, by.Confidence = archive.By, archive.Named, archive.Likely
		t.Begins = []archive.Edge{by}
	}
	t.Events = foldEdge(t.Events, e)
	t.named(s)
}

// hold takes a mention in office.
func (b *builder) hold(s archive.Statement) {
	t, e := b.last(), namedEdge(s)
	switch {
	case t == nil:
		t = b.fresh(s)
		t.Begins = []archive.Edge{e}
	case len(t.Ends) == 0 || daysAfter(e, t.End()) <= stillSaid:
	case t.End().Relation == archive.Former: // one source says former, a later one names the person in office
		end := &t.Ends[0]
		end.Reason, end.Confidence = archive.Contested, archive.Unclear
	default:
		t = b.fresh(s)
		t.Begins = []archive.Edge{e}
	}
	t.Citations = append(t.Citations, s.Citation)
	if len(t.Ends) == 0 || t.End().Reason == archive.Contested {
		t.named(s)
	}
}

// named notes that the person was named in the office, where a day of it is known.
func (t *stint) named(s archive.Statement) {
	if s.DatePrecision != "" {
		return
	}
	t.held = append(t.held, dayOf(s.Date))
	if t.First == nil {
		t.First = s.Date
	}
	t.Last = s.Date
}

// former takes a mention as a former holder: by then it had ended.
func (b *builder) former(s archive.Statement) {
	t, e := b.last(), namedEdge(s)
	e.Relation = archive.Former
	if t == nil {
		t = b.fresh(s)
	}
	if len(t.Ends) == 0 {
		t.Ends = []archive.Edge{e}
	} else {
		t.Ends[0].Citations = append(t.Ends[0].Citations, s.Citation)
	}
}

// end takes a report that the office was left.
func (b *builder) end(s archive.Statement) {
	t, e := b.last(), eventEdge(s)
	if t == nil {
		t = b.fresh(s)
	}
	switch {
	case len(t.Ends) == 0:
		t.Ends = []archive.Edge{e}
	case t.End().Reason == archive.Named: // "former" was said first, when and how is said now
		e.Citations = append(e.Citations, t.End().Citations...)
		if daysAfter(e, t.End()) > 0 && e.Reason != archive.Stated {
			e.Date, e.Precision = t.End().Date, archive.By
		}
		t.Ends[0] = e
	default:
		t.Ends = foldEdge(t.Ends, e)
	}
}

// discipline takes a report of a discipline: an event, and the end where it took the office away.
func (b *builder) discipline(s archive.Statement) {
	if s.Measure.EndsOffice() {
		b.end(s)
		return
	}
	t := b.last()
	if t == nil {
		t = b.fresh(s)
		t.Begins = []archive.Edge{namedEdge(s)}
	}
	t.Events = foldEdge(t.Events, eventEdge(s))
}

// compareStints puts what began first before what began later; an unknown begin counts as the first mention or the end. On one day, what
// has ended stands before what has not, and what is known by its end alone before what began.
func compareStints(a, b *stint) int {
	return cmp.Or(archive.CompareDates(a.start(), b.start()), cmp.Compare(btoi(b.pastOnly()), btoi(a.pastOnly())), cmp.Compare(btoi(len(a.Ends) == 0), btoi(len(b.Ends) == 0)), cmp.Compare(a.Person, b.Person), cmp.Compare(a.Office.ID, b.Office.ID), cmp.Compare(btoi(b.Acting), btoi(a.Acting)))
}

// pastOnly reports whether nothing but the end is known.
func (t *stint) pastOnly() bool { return len(t.Begins) == 0 && t.First == nil && len(t.Ends) > 0 }

// start is the oldest day of the tenure that is known.
func (t *stint) start() *archive.Date {
	switch {
	case len(t.Begins) > 0:
		return t.Begins[0].Date
	case t.First != nil:
		return t.First
	case len(t.Ends) > 0:
		return t.Ends[0].Date
	}
	return nil
}
