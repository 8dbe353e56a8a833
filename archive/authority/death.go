package authority

import (
	"slices"

	"khobao/archive"
)

// Deaths returns when a person died as far as the statements about them say, the best supported first: the days that sources state, and where
// none states any, the day by which one reports it.
func Deaths(person archive.PersonID, statements []archive.Statement) []archive.Edge {
	var stated, reported []archive.Edge
	told := map[archive.ArticleID]bool{} // a version tells it with each of its claims
	for _, s := range statements {
		if s.Person != person || s.Death == nil || told[s.Citation.Article] {
			continue
		}
		told[s.Citation.Article] = true
		at := s
		at.Relation, at.Term, at.Measure, at.Confidence = "", "", "", archive.Certain
		at.Citation.Evidence = s.Death.Evidence
		if s.Death.Date != nil {
			at.Date, at.DatePrecision = s.Death.Date, s.Death.DatePrecision
			stated = foldEdge(stated, eventEdge(at))
			continue
		}
		if at.Date = s.Citation.Published; at.Date != nil {
			at.DatePrecision = ""
			e := eventEdge(at)
			e.Precision, e.Reason = archive.By, archive.Reported
			reported = append(reported, e)
		}
	}
	if len(stated) > 0 {
		return stated
	}
	slices.SortStableFunc(reported, func(a, b archive.Edge) int { return archive.CompareDates(a.Date, b.Date) })
	return reported[:min(len(reported), 1)]
}

// endByDeath ends what persons held when they died.
func endByDeath(stints []*stint, statements []archive.Statement) {
	type post struct {
		person archive.PersonID
		office archive.OfficeID
	}
	inOffice := map[post]bool{} // whom the report of the death names in the office
	dead := map[archive.PersonID][]archive.Edge{}
	for _, s := range statements {
		if s.Death == nil || s.Person == "" {
			continue
		}
		if _, ok := dead[s.Person]; !ok {
			dead[s.Person] = Deaths(s.Person, statements)
		}
		if s.Relation == archive.Holds {
			inOffice[post{s.Person, s.Office.ID}] = true
		}
	}
	for _, t := range stints {
		if deaths := dead[t.Person]; len(deaths) > 0 {
			t.die(deaths, inOffice[post{t.Person, t.Office.ID}])
		}
	}
}

// die ends the tenure with the person's death if it was not over before; inOffice says that a report of the death says so.
func (t *stint) die(deaths []archive.Edge, inOffice bool) {
	at := lastDay(deaths[0])
	end := t.End()
	if n := len(t.held); n > 0 && t.held[n-1].After(at.AddDate(0, 0, stillSaid)) || t.start() == nil || !t.beganBefore(at.AddDate(0, 0, stillSaid)) {
		return
	}
	if len(t.Ends) > 0 && !(inOffice && (end.Reason == archive.Named || end.Reason == archive.Contested)) {
		return
	}
	t.Ends = nil
	for _, e := range deaths {
		e.Reason, e.Citations = archive.Died, slices.Clone(e.Citations)
		if !inOffice {
			e.Confidence = archive.Likely
			if t.Last == nil || at.Sub(dayOf(t.Last)) > stillHeld*day {
				e.Precision = archive.By
			}
		}
		t.Ends = append(t.Ends, e)
	}
	if t.Begin().Reason == archive.Named && daysAfter(t.Begin(), deaths[0]) > 0 { // named in the report of the death
		t.Begins[0].Date, t.Begins[0].Precision = lastDate(deaths[0]), archive.By
	}
}
