package authority

import (
	"context"
	"maps"
	"slices"
	"time"

	"khobao/archive"
)

// Careers is where tenures come from: the store of record.
type Careers interface {
	Career(ctx context.Context, filter archive.CareerFilter, every time.Duration) (archive.Career, error)
}

// How close together the statements are kept that only name somebody in an office: of those who are asked about, and of those
// who are looked at to see when a tenure ended.
const (
	closely time.Duration = 180 * day
	loosely time.Duration = 365 * day
)

// relatedSize is how many offices, or people, are looked at to see when a tenure ended: the ones named last.
const relatedSize = 200

// TenuresOfPerson returns a person's tenures, newest first, and what they rest on. Who else held the offices that one person
// holds at a time tells when they ended.
func TenuresOfPerson(ctx context.Context, c Careers, id archive.PersonID) ([]archive.Tenure, archive.Career, error) {
	own, err := c.Career(ctx, archive.CareerFilter{Persons: []archive.PersonID{id}}, closely)
	if err != nil {
		return nil, own, err
	}
	var offices []archive.OfficeID
	for _, st := range own.Statements {
		if o := st.Office; o.ID != "" && single(o) && !slices.Contains(offices, o.ID) && len(offices) < relatedSize {
			offices = append(offices, o.ID)
		}
	}
	all := own.Statements
	if len(offices) > 0 {
		others, err := c.Career(ctx, archive.CareerFilter{Offices: offices, Except: id}, loosely)
		if err != nil {
			return nil, own, err
		}
		all = append(slices.Clone(all), others.Statements...)
	}
	tenures := Tenures(all, own.Rulings...)
	return slices.DeleteFunc(tenures, func(t archive.Tenure) bool { return t.Person != id }), own, nil
}

// TenuresOfOffice returns the tenures in an office, newest first, and what they rest on. What else its holders took tells when
// they left it.
func TenuresOfOffice(ctx context.Context, c Careers, id archive.OfficeID) ([]archive.Tenure, archive.Career, error) {
	return tenuresOf(ctx, c, archive.CareerFilter{Offices: []archive.OfficeID{id}}, func(o archive.Office) bool { return o.ID == id })
}

// TenuresOfOrganisation returns the tenures in all offices of an organisation, likewise.
func TenuresOfOrganisation(ctx context.Context, c Careers, id archive.OrganisationID) ([]archive.Tenure, archive.Career, error) {
	return tenuresOf(ctx, c, archive.CareerFilter{Organisation: id}, func(o archive.Office) bool { return o.Organisation.ID == id })
}

func tenuresOf(ctx context.Context, c Careers, filter archive.CareerFilter, is func(archive.Office) bool) ([]archive.Tenure, archive.Career, error) {
	every := closely
	if filter.Organisation != "" { // of many offices: its page shows who leads them, not each holder's every mention
		every = loosely
	}
	own, err := c.Career(ctx, filter, every)
	if err != nil {
		return nil, own, err
	}
	var holders []archive.PersonID
	for _, st := range own.Statements { // a seat in a committee is held beside anything: nothing else tells when it was left
		if fullTime(holdingOf(st.Office.Name)) && !slices.Contains(holders, st.Person) && len(holders) < relatedSize {
			holders = append(holders, st.Person)
		}
	}
	all := own.Statements
	if len(holders) > 0 {
		others, err := c.Career(ctx, archive.CareerFilter{Persons: holders}, loosely)
		if err != nil {
			return nil, own, err
		}
		all = append(slices.Clone(all), slices.DeleteFunc(others.Statements, func(st archive.Statement) bool { return is(st.Office) })...)
	}
	tenures := Tenures(all, own.Rulings...)
	return slices.DeleteFunc(tenures, func(t archive.Tenure) bool { return !is(t.Office) }), own, nil
}

// HoldersOn returns who held each of some offices on the last day of which the archive knows, as TenuresOfOffice tells it of each. For
// that day it is enough to know when somebody was named in an office first and last, and what is said of coming and going.
func HoldersOn(ctx context.Context, c Careers, offices []archive.OfficeID, on time.Time) (map[archive.OfficeID][]Holding, error) {
	if len(offices) == 0 {
		return nil, nil
	}
	const rarely = 100 * 365 * day
	own, err := c.Career(ctx, archive.CareerFilter{Offices: offices}, rarely)
	if err != nil {
		return nil, err
	}
	statements := map[archive.OfficeID][]archive.Statement{}
	for _, st := range own.Statements {
		statements[st.Office.ID] = append(statements[st.Office.ID], st)
	}
	held := map[archive.OfficeID][]Holding{}
	seem := map[archive.PersonID][]archive.OfficeID{} // who seems to hold what, of that which other offices may have ended
	for id, of := range statements {
		held[id] = HolderOn(Tenures(of, own.Rulings...), on)
		for _, h := range held[id] {
			if person := h.Tenure.Person; fullTime(holdingOf(h.Tenure.Office.Name)) && !slices.Contains(seem[person], id) {
				seem[person] = append(seem[person], id)
			}
		}
	}
	if len(seem) == 0 {
		return held, nil
	}
	others, err := c.Career(ctx, archive.CareerFilter{Persons: slices.Collect(maps.Keys(seem))}, rarely)
	if err != nil {
		return nil, err
	}
	beside := map[archive.OfficeID][]archive.Statement{}
	for _, st := range others.Statements {
		for _, id := range seem[st.Person] {
			if st.Office.ID != id {
				beside[id] = append(beside[id], st)
			}
		}
	}
	for id, more := range beside {
		tenures := Tenures(slices.Concat(statements[id], more), own.Rulings...)
		held[id] = HolderOn(slices.DeleteFunc(tenures, func(t archive.Tenure) bool { return t.Office.ID != id }), on)
	}
	return held, nil
}

// People is where everybody is found.
type People interface {
	Careers
	EachPerson(context.Context, archive.PeopleFilter, func(archive.Person) error) error
	// DeathStatements returns the statements of versions that tell that the person died.
	DeathStatements(context.Context) ([]archive.Statement, error)
}

// AllDeaths returns when persons died, of all of whom a source tells it.
func AllDeaths(ctx context.Context, p People) (map[archive.PersonID][]archive.Edge, error) {
	statements, err := p.DeathStatements(ctx)
	if err != nil {
		return nil, err
	}
	of := map[archive.PersonID][]archive.Statement{}
	for _, st := range statements {
		of[st.Person] = append(of[st.Person], st)
	}
	all := make(map[archive.PersonID][]archive.Edge, len(of))
	for id, told := range of {
		all[id] = Deaths(id, told)
	}
	return all, nil
}

// EachTenures calls f for every person whom the filter chooses, with what they held as far as is known on a day, until f fails.
func EachTenures(ctx context.Context, p People, filter archive.PeopleFilter, on time.Time, f func(archive.PersonTenures) error) error {
	return p.EachPerson(ctx, filter, func(person archive.Person) error {
		tenures, career, err := TenuresOfPerson(ctx, p, person.ID)
		if err != nil {
			return err
		}
		return f(archive.PersonTenures{Person: person, Deaths: Deaths(person.ID, career.Statements), Tenures: EndTerms(tenures, on)})
	})
}
