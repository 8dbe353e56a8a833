package export

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/url"
	"slices"
	"strings"

	"khobao/archive"
)

// PopoloWriter writes Popolo (popoloproject.com), which is how civic projects exchange who holds which office: one JSON document
// of persons, memberships, posts and organizations. It keeps no more in memory than the names of posts and bodies.
//
// First come all persons, then their tenures, then Close. Tenures of somebody who was not written as a person are left out.
//
// A membership's dates are as exact as they are known (2015, 2015-10, 2015-10-16); one that is only known as "by then" is left
// out, for Popolo has no way to say so, and stands in the note of its source. Where sources disagree the best supported date is
// given, and the others are in the notes. Every membership has its sources.
type PopoloWriter struct {
	// Ended tells of a body that is no more on which day it was dissolved and what took its work over, the zero body where no single one did;
	// empty of one that still is. Nil: of none it is known.
	Ended func(archive.Organisation) (day string, into archive.Organisation)

	w    io.Writer
	base string

	known       map[archive.PersonID]bool
	posts       map[string]PopoloPost
	bodies      map[string]PopoloOrganization
	memberships map[string]int // how often an identifier was given
	section     string         // that is being written
	written     int            // in the section
	err         error          // the first
}

// NewPopoloWriter returns a writer to w. base is the address of this Kho Báo, such as "https://khobao.example", for links to its
// pages and to articles without an address of their own; empty leaves those links out, and names such articles by URN.
func NewPopoloWriter(w io.Writer, base string) *PopoloWriter {
	return &PopoloWriter{w: w, base: strings.TrimRight(base, "/"), known: map[archive.PersonID]bool{}, posts: map[string]PopoloPost{},
		bodies: map[string]PopoloOrganization{}, memberships: map[string]int{}}
}

// Person writes a person, with when they died, as authority.Deaths has it.
func (p *PopoloWriter) Person(person archive.Person, deaths []archive.Edge) error {
	p.known[person.ID] = true
	p.item("persons", popoloPerson(person, deaths, p.base))
	return p.err
}

// Tenures writes what one person held, and remembers the posts and bodies.
func (p *PopoloWriter) Tenures(tenures []archive.Tenure) error {
	for _, t := range tenures {
		o := t.Office
		if !p.known[t.Person] || o.ID == "" || o.Organisation.ID == "" {
			continue
		}
		if _, ok := p.bodies[string(o.Organisation.ID)]; !ok {
			p.bodies[string(o.Organisation.ID)] = p.organization(o.Organisation)
		}
		p.posts[string(o.ID)] = PopoloPost{ID: string(o.ID), Label: o.Label(), Role: o.Name, OrganizationID: string(o.Organisation.ID),
			Links: pageLink(p.base, "offices", string(o.ID))}
		m := popoloMembership(t, p.base)
		if p.memberships[m.ID]++; p.memberships[m.ID] > 1 {
			m.ID += fmt.Sprint("-", p.memberships[m.ID])
		}
		p.item("memberships", m)
	}
	return p.err
}

// Close writes posts and bodies, sorted by identifier, and the end. It does not close what lies below.
func (p *PopoloWriter) Close() error {
	p.begin("persons")
	p.begin("memberships")
	for _, id := range slices.Sorted(maps.Keys(p.posts)) {
		p.item("posts", p.posts[id])
	}
	p.begin("posts")
	for _, id := range slices.Sorted(maps.Keys(p.bodies)) {
		p.item("organizations", p.bodies[id])
	}
	p.begin("organizations")
	p.text("\n]}\n")
	return p.err
}

// popoloSections are the lists of the document, in the order in which they are written.
var popoloSections = []string{"persons", "memberships", "posts", "organizations"}

// begin begins a list, and those before it that nothing was written to; one that was begun already it leaves.
func (p *PopoloWriter) begin(section string) {
	for i, name := range popoloSections {
		if slices.Index(popoloSections, p.section) >= i {
			continue
		}
		if slices.Index(popoloSections, section) < i {
			return
		}
		before := "\n],\n"
		if p.section == "" {
			before = "{"
		}
		p.text(before + `"` + name + `": [`)
		p.section, p.written = name, 0
	}
}

func (p *PopoloWriter) item(section string, v any) {
	p.begin(section)
	if p.section != section {
		p.err = cmp.Or(p.err, fmt.Errorf("writing Popolo: %s come before %s", section, p.section))
		return
	}
	b, err := json.Marshal(v)
	if p.err = cmp.Or(p.err, err); p.err != nil {
		return
	}
	before := ",\n"
	if p.written == 0 {
		before = "\n"
	}
	p.written++
	p.text(before + string(b))
}

func (p *PopoloWriter) text(s string) {
	if p.err != nil {
		return
	}
	if _, err := io.WriteString(p.w, s); err != nil {
		p.err = fmt.Errorf("writing Popolo: %w", err)
	}
}

// PopoloPerson is a person as Popolo has it.
type PopoloPerson struct {
	ID         string       `json:"id"`
	Name       string       `json:"name"`
	OtherNames []PopoloName `json:"other_names,omitempty"`
	DeathDate  string       `json:"death_date,omitempty"`
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
	ID              string       `json:"id"`
	Name            string       `json:"name"`
	Area            *PopoloArea  `json:"area,omitempty"`
	DissolutionDate string       `json:"dissolution_date,omitempty"`
	Links           []PopoloLink `json:"links,omitempty"`
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

func popoloPerson(person archive.Person, deaths []archive.Edge, base string) PopoloPerson {
	out := PopoloPerson{ID: string(person.ID), Name: person.Name, Links: pageLink(base, "people", string(person.ID))}
	for _, alias := range person.Aliases {
		out.OtherNames = append(out.OtherNames, PopoloName{Name: alias})
	}
	out.DeathDate = deathDate(deaths)
	for _, e := range deaths {
		for _, c := range e.Citations {
			out.Sources = append(out.Sources, PopoloLink{URL: sourceURL(c, base), Note: edgeNote("death", e) + ": " + c.Text})
		}
	}
	return out
}

// organization is a body; of one that is no more, its page is linked with what took its work over, for Popolo has no word for that.
func (p *PopoloWriter) organization(o archive.Organisation) PopoloOrganization {
	out := PopoloOrganization{ID: string(o.ID), Name: o.Name, Links: pageLink(p.base, "organisations", string(o.ID))}
	if p.Ended != nil {
		var into archive.Organisation
		if out.DissolutionDate, into = p.Ended(o); into.Name != "" && len(out.Links) > 0 {
			out.Links[0].Note = "succeeded by " + into.Name
		}
	}
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

// deathDate is when somebody died, where sources tell one date.
func deathDate(deaths []archive.Edge) string {
	if len(deaths) != 1 {
		return ""
	}
	return exactDate(deaths[0])
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
		if u, err := url.Parse(c.URL); err == nil && u.IsAbs() {
			return u.String() // in ASCII, as a URI must be
		}
		return "urn:khobao:article:" + url.PathEscape(string(c.Article))
	case base != "":
		return base + "/articles/" + url.PathEscape(string(c.Article))
	}
	return "urn:khobao:article:" + url.PathEscape(string(c.Article))
}
