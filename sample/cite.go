package sample

import "khobao/archive"

// cite notes for every tenure which stories state that it began, that it ended, or that it was held: what nobody wrote can be
// found by nobody.
func (s *Sample) cite() {
	for _, st := range s.Stories {
		for _, m := range st.People {
			o := s.World.Official(m.PersonID)
			for _, c := range m.Offices {
				if t := o.tenure(c, st.Published); t != nil {
					t.citedBy(c.Relation, string(st.Outlet)+"/"+st.Slug)
				}
			}
		}
	}
}

// tenure returns the tenure that a claim of a story is about: the last one of that office that had begun.
func (o *Official) tenure(c archive.Claim, published *archive.Date) *Tenure {
	var found *Tenure
	for _, t := range o.Tenures {
		if officeID(t) == c.OfficeID && !t.From.After(published.Time) {
			found = t
		}
	}
	return found
}

func (t *Tenure) citedBy(rel archive.Relation, path string) {
	t.NamedIn = append(t.NamedIn, path)
	switch rel {
	case archive.Elected, archive.Appointed, archive.Transferred:
		t.BegunIn = append(t.BegunIn, path)
	case archive.Former, archive.Retired, archive.Dismissed, archive.Disciplined:
		t.EndedIn = append(t.EndedIn, path)
	}
}
