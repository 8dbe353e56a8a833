package authority

import (
	"cmp"
	"slices"
	"time"

	"khobao/archive"
)

// Holding is a tenure on a certain day.
type Holding struct {
	Tenure     archive.Tenure
	Confidence archive.Confidence // Certain between two statements; Likely after the last one, or before an end that is inferred
}

// HolderOn returns which of the tenures had begun by a day and had not ended: of one office's, who held it then. Several are
// several opinions of the sources, or an acting head beside the head. A tenure whose begin is only known as "by" some day has
// not begun before that day as far as anybody knows; one whose term is over, and of which nothing is said afterwards, is not known to
// go on.
func HolderOn(tenures []archive.Tenure, on time.Time) []Holding {
	on = dayOf(&archive.Date{Time: on})
	var held []Holding
	for _, t := range tenures {
		begin, end := t.Begin(), t.End()
		if begin.Date == nil && t.First == nil || startOf(t).After(on) {
			continue
		}
		if end.Date != nil && !on.Before(lastDay(end)) && end.Reason != archive.Contested {
			continue
		}
		if (end.Date == nil || end.Reason == archive.Abolished) && t.TermOver(on) {
			continue
		}
		h := Holding{Tenure: t, Confidence: archive.Certain}
		switch {
		case end.Reason == archive.Contested || end.Confidence == archive.Unclear:
			h.Confidence = archive.Unclear
		case coarse(begin) && on.Before(lastDay(begin)), coarse(end) && !on.Before(dayOf(end.Date)):
			h.Confidence = archive.Likely // in that year or month, and nobody says before or after the day
		case (t.Last == nil || on.After(dayOf(t.Last))) && (end.Date == nil || end.Reason != archive.Stated && end.Reason != archive.Reported):
			h.Confidence = archive.Likely
		}
		held = append(held, h)
	}
	slices.SortStableFunc(held, func(a, b Holding) int { return cmp.Compare(rankOf(a.Tenure), rankOf(b.Tenure)) })
	return held
}

// EndTerms gives tenures of which nothing is said after their last term, which was over by a day, the end of that term for a bound: whether
// the office was kept beyond it nobody says. The tenures that are given stay as they are.
func EndTerms(tenures []archive.Tenure, on time.Time) []archive.Tenure {
	all := slices.Clone(tenures)
	for i := range all {
		t := &all[i]
		if end := t.End(); len(t.Ends) > 0 && !(end.Reason == archive.Abolished && end.Precision == archive.By) || !t.TermOver(on) {
			continue // that the body ceased to be years after the term says less
		}
		term, year := t.LastTerm()
		e := archive.Edge{Date: archive.NewDay(year, time.December, 31), Precision: archive.By, Reason: archive.TermEnded, Term: term, Confidence: archive.Unclear, Citations: []archive.Citation{}}
		for _, told := range slices.Concat(t.Begins, t.Events) {
			if told.Term == term {
				e.Citations = append(e.Citations, told.Citations...)
			}
		}
		t.Ends = []archive.Edge{e}
	}
	return all
}

// LeadersOn returns who held an organisation's offices on a day, heads before deputies before seats.
func LeadersOn(tenures []archive.Tenure, organisation archive.OrganisationID, on time.Time) []Holding {
	return HolderOn(slices.DeleteFunc(slices.Clone(tenures), func(t archive.Tenure) bool { return t.Office.Organisation.ID != organisation }), on)
}

// HeadsOf returns the tenures of those who headed an organisation or acted for its head, in their order.
func HeadsOf(tenures []archive.Tenure, organisation archive.OrganisationID) []archive.Tenure {
	return slices.DeleteFunc(slices.Clone(tenures), func(t archive.Tenure) bool {
		return t.Office.Organisation.ID != organisation || holdingOf(t.Office.Name) != asHead || !single(t.Office)
	})
}

func rankOf(t archive.Tenure) int {
	rank := slices.Index([]holding{asHead, asDeputyHead, asDeputy, inSeat}, holdingOf(t.Office.Name))
	if rank < 0 {
		rank = 9
	}
	return 2*rank + btoi(t.Acting)
}

func startOf(t archive.Tenure) time.Time {
	if d := t.Begin().Date; d != nil {
		return dayOf(d)
	}
	if t.First != nil {
		return dayOf(t.First)
	}
	return time.Time{}
}

// gapFrom is how many days may pass between two holders before it is worth saying that nothing is known.
const gapFrom = 45

// SuccessionOf arranges the tenures of an office, newest first, with the gaps between holders of an office that one person
// holds at a time. A gap says only that no source names a holder: there is none where the report of the newer one tells how the older one
// left, and not when, "thay ông A nghỉ hưu".
func SuccessionOf(office archive.Office, tenures []archive.Tenure) archive.Succession {
	s := archive.Succession{Office: office, Single: single(office), Entries: []archive.Turn{}}
	var own []archive.Tenure
	for _, t := range tenures {
		if t.Office.ID == office.ID {
			own = append(own, t)
		}
	}
	slices.SortStableFunc(own, func(a, b archive.Tenure) int { return startOf(a).Compare(startOf(b)) })
	var known *archive.Date // until when a holder is known
	for i := range own {
		t := &own[i]
		begin := t.Begin().Date
		apart := s.Single && known != nil && begin != nil && dayOf(begin).Sub(dayOf(known)) > gapFrom*day
		if apart && !slices.ContainsFunc(own[:i], func(before archive.Tenure) bool {
			return before.End().Reason == archive.Reported && toldTogether(before.End(), t.Begin())
		}) {
			s.Entries = append(s.Entries, archive.Turn{Gap: &archive.Gap{From: known, To: begin}})
		}
		s.Entries = append(s.Entries, archive.Turn{Tenure: t})
		if until := knownUntil(t); until != nil && (known == nil || until.After(known.Time)) {
			known = until
		}
	}
	slices.Reverse(s.Entries)
	return s
}

// knownUntil is until when a holder is taken to have been in office: to the known end, or to the successor who alone ended it;
// otherwise only as long as sources name them.
func knownUntil(t *archive.Tenure) *archive.Date {
	end := t.End()
	if end.Date != nil && (end.Precision == archive.OnDay || end.Reason == archive.Succeeded || coarse(end) && end.Reason == archive.Stated) {
		return lastDate(end)
	}
	return t.Last
}

// Change is something that happened to a person.
type Change struct {
	What   ChangeKind
	Edge   archive.Edge
	Tenure archive.Tenure
}

// ChangeKind says what happened.
type ChangeKind string

const (
	Began      ChangeKind = "began"
	Ended      ChangeKind = "ended"
	FirstNamed ChangeKind = "named" // first named in an office that may have been held before
	Happened   ChangeKind = "event" // within a tenure: re-election, discipline
)

// ChangesSince returns what happened to a person on or after a day, newest first.
func ChangesSince(tenures []archive.Tenure, person archive.PersonID, since time.Time) []Change {
	since = dayOf(&archive.Date{Time: since})
	var changes []Change
	add := func(what ChangeKind, e archive.Edge, t archive.Tenure) {
		if e.Date != nil && !dayOf(e.Date).Before(since) {
			changes = append(changes, Change{what, e, t})
		}
	}
	for _, t := range tenures {
		if t.Person != person {
			continue
		}
		for _, e := range t.Begins {
			if e.Reason == archive.Named {
				add(FirstNamed, e, t)
			} else {
				add(Began, e, t)
			}
		}
		for _, e := range t.Events {
			add(Happened, e, t)
		}
		for _, e := range t.Ends {
			add(Ended, e, t)
		}
	}
	slices.SortStableFunc(changes, func(a, b Change) int { return archive.CompareDates(b.Edge.Date, a.Edge.Date) })
	return changes
}
