package export

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"slices"

	"khobao/archive"
)

// Popolo (popoloproject.com) is how civic projects exchange who holds which office: persons, organizations, posts, and the
// memberships that connect them. The value is one document with all four.
//
// A membership's dates are as exact as they are known (2015, 2015-10, 2015-10-16); one that is only known as "by then" is left
// out, for Popolo has no way to say so, and stands in the note of its source. Where sources disagree the best supported date is
// given, and the others are in the notes. Every membership has its sources.
type Popolo struct {
	Persons       []PopoloPerson       `json:"persons"`
	Organizations []PopoloOrganization `json:"organizations"`
	Posts         []PopoloPost         `json:"posts"`
	Memberships   []PopoloMembership   `json:"memberships"`
}

// PopoloPerson is a person as Popolo has it.
type PopoloPerson struct {
	ID         string       `json:"id"`
	Name       string       `json:"name"`
	OtherNames []PopoloName `json:"other_names,omitempty"`
	Links      []PopoloLink `json:"links,omitempty"`
	Sources    []PopoloLink `json:"sources,omitempty"`
}

// PopoloName is another name of somebody.
type PopoloName struct {
	Name string `json:"name"`
}

// PopoloLink is a web page: of a source, that which states it, with the sentence as its note.
type PopoloLink struct {
	URL  string `json:"url"`
	Note string `json:"note,omitempty"`
}

// PopoloOrganization is a body as Popolo has it.
type PopoloOrganization struct {
	ID    string       `json:"id"`
	Name  string       `json:"name"`
	Area  *PopoloArea  `json:"area,omitempty"`
	Links []PopoloLink `json:"links,omitempty"`
}

// PopoloArea is where a body works.
type PopoloArea struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// PopoloPost is an office as Popolo has it: it is there whoever holds it.
type PopoloPost struct {
	ID             string       `json:"id"`
	Label          string       `json:"label"`
	Role           string       `json:"role"`
	OrganizationID string       `json:"organization_id"`
	Links          []PopoloLink `json:"links,omitempty"`
}

// PopoloMembership is a tenure as Popolo has it.
type PopoloMembership struct {
	ID             string       `json:"id"`
	Label          string       `json:"label,omitempty"`
	Role           string       `json:"role,omitempty"`
	PersonID       string       `json:"person_id"`
	OrganizationID string       `json:"organization_id"`
	PostID         string       `json:"post_id"`
	StartDate      string       `json:"start_date,omitempty"`
	EndDate        string       `json:"end_date,omitempty"`
	Sources        []PopoloLink `json:"sources"`
}

// NewPopolo makes the document of persons and their tenures. base is the address of this Kho Báo, such as
// "https://khobao.example", for links to its pages and to articles without an address of their own; empty leaves those links out,
// and names such articles by URN. Everything is sorted by identifier, so that two exports can be compared.
func NewPopolo(persons []archive.Person, tenures []archive.Tenure, base string) Popolo {
	p := Popolo{Persons: []PopoloPerson{}, Organizations: []PopoloOrganization{}, Posts: []PopoloPost{}, Memberships: []PopoloMembership{}}
	known, posts, bodies := map[archive.PersonID]bool{}, map[archive.OfficeID]bool{}, map[archive.OrganisationID]bool{}
	for _, person := range persons {
		known[person.ID] = true
		p.Persons = append(p.Persons, popoloPerson(person, base))
	}
	for _, t := range tenures {
		if !known[t.Person] {
			known[t.Person] = true
			p.Persons = append(p.Persons, popoloPerson(archive.Person{ID: t.Person, Name: t.Name}, base))
		}
		o := t.Office
		if !bodies[o.Organisation.ID] {
			bodies[o.Organisation.ID] = true
			p.Organizations = append(p.Organizations, popoloOrganization(o.Organisation, base))
		}
		if !posts[o.ID] {
			posts[o.ID] = true
			p.Posts = append(p.Posts, PopoloPost{ID: string(o.ID), Label: o.Label(), Role: o.Name, OrganizationID: string(o.Organisation.ID),
				Links: pageLink(base, "offices", string(o.ID))})
		}
		p.Memberships = append(p.Memberships, popoloMembership(t, base))
	}
	p.sort()
	return p
}

func (p *Popolo) sort() {
	slices.SortFunc(p.Persons, func(a, b PopoloPerson) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(p.Organizations, func(a, b PopoloOrganization) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(p.Posts, func(a, b PopoloPost) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(p.Memberships, func(a, b PopoloMembership) int { return cmp.Compare(a.ID, b.ID) })
}

func popoloPerson(person archive.Person, base string) PopoloPerson {
	out := PopoloPerson{ID: string(person.ID), Name: person.Name, Links: pageLink(base, "people", string(person.ID))}
	for _, alias := range person.Aliases {
		out.OtherNames = append(out.OtherNames, PopoloName{Name: alias})
	}
	return out
}

func popoloOrganization(o archive.Organisation, base string) PopoloOrganization {
	out := PopoloOrganization{ID: string(o.ID), Name: o.Name, Links: pageLink(base, "organisations", string(o.ID))}
	if o.Province != "" {
		out.Area = &PopoloArea{ID: "tinh-" + archive.ShortHash(o.Province)[:8], Name: o.Province}
	}
	return out
}

func pageLink(base, kind, id string) []PopoloLink {
	if base == "" {
		return nil
	}
	return []PopoloLink{{URL: base + "/" + kind + "/" + url.PathEscape(id)}}
}

func popoloMembership(t archive.Tenure, base string) PopoloMembership {
	m := PopoloMembership{Label: t.Office.Label(), Role: t.Office.Name, PersonID: string(t.Person), OrganizationID: string(t.Office.Organisation.ID),
		PostID: string(t.Office.ID), StartDate: exactDate(t.Begin()), EndDate: exactDate(t.End()), Sources: []PopoloLink{}}
	if t.Acting {
		m.Role = "Quyền " + t.Office.Name
	}
	m.ID = "m-" + archive.ShortHash(fmt.Sprint(t.Person, "\x00", t.Office.ID, "\x00", t.Acting, "\x00", t.Begin(), t.End()))
	cited := map[PopoloLink]bool{}
	cite := func(citations []archive.Citation, note string) {
		for _, c := range citations {
			l := PopoloLink{URL: sourceURL(c, base), Note: c.Text}
			if note != "" {
				l.Note = note + ": " + c.Text
			}
			if !cited[l] {
				cited[l] = true
				m.Sources = append(m.Sources, l)
			}
		}
	}
	for side, edges := range [][]archive.Edge{t.Begins, t.Ends} {
		for _, e := range edges {
			cite(e.Citations, edgeNote([]string{"start", "end"}[side], e))
		}
	}
	for _, e := range t.Events {
		cite(e.Citations, string(e.Relation)+" "+e.String())
	}
	cite(t.Citations, "")
	return m
}

// exactDate is an edge's date where it is one; Popolo cannot say "by".
func exactDate(e archive.Edge) string {
	if e.Precision == archive.By || e.Precision == archive.After {
		return ""
	}
	return e.String()
}

func edgeNote(side string, e archive.Edge) string {
	note := side
	if e.Precision == archive.By || e.Precision == archive.After {
		note += " " + string(e.Precision)
	}
	if date := e.String(); date != "" {
		note += " " + date
	}
	if e.Reason != archive.Stated {
		note += " (" + string(e.Reason) + ")"
	}
	return note
}

// sourceURL is the address of an article: the paper's, else ours, else a URN, for Popolo wants a URI.
func sourceURL(c archive.Citation, base string) string {
	switch {
	case c.URL != "":
		return c.URL
	case base != "":
		return base + "/articles/" + url.PathEscape(string(c.Article))
	}
	return "urn:khobao:article:" + url.PathEscape(string(c.Article))
}

// Write writes the document as indented JSON.
func (p Popolo) Write(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(p); err != nil {
		return fmt.Errorf("writing Popolo: %w", err)
	}
	return nil
}
