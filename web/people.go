package web

import (
	"cmp"
	"slices"

	"khobao/archive"
)

// PeoplePage lists people by name.
type PeoplePage struct {
	Frame
	Query  string
	People []archive.Person
	Total  int
	Pager  Pager
}

func (*PeoplePage) template() string { return "people" }

// PersonPage is one person: what they were last called, and every statement with the way to its sentence.
type PersonPage struct {
	Frame
	Person     archive.Person // its Statements are all of them, newest first
	Statements []archive.Statement
	Only       archive.OfficeID // statements of one office alone; empty: all
	Total      int              // statements chosen
	Pager      Pager
}

func (*PersonPage) template() string { return "person" }

// Held is an office that statements connect with a person.
type Held struct {
	Office archive.Office
	Events []archive.Statement // that say more than that it was held; oldest first, one a relation and day
	First  archive.Statement   // the oldest statement that has a date
	Last   archive.Statement   // the newest
	InIt   archive.Statement   // the newest that has a date and does not say that it was left; zero where there is none
	Count  int

	Wordings []string // other than the office's name, at most maxWordings
}

// Lasted says that the oldest and the newest statement are of different days.
func (h Held) Lasted() bool {
	return h.First.Date != nil && h.Last.Date != nil && Vietnamese.Date(h.First.Date) != Vietnamese.Date(h.Last.Date)
}

// maxEvents is how many events an office's line names; the rest is found among the statements.
const maxEvents = 6

const maxWordings = 3

// Offices gathers the person's statements by office, the office named last before the others.
func (p *PersonPage) Offices() []Held { return gather(p.Person.Statements) }

func gather(statements []archive.Statement) []Held {
	var all []Held
	at := map[string]int{}
	for _, s := range slices.Backward(statements) { // oldest first
		key := string(s.Office.ID)
		if key == "" {
			key = s.Office.Label()
		}
		i, ok := at[key]
		if !ok {
			i = len(all)
			at[key] = i
			all = append(all, Held{Office: s.Office, First: s})
		}
		h := &all[i]
		h.Count++
		h.Last = s
		if w := wording(s); w != "" && len(h.Wordings) < maxWordings && !slices.Contains(h.Wordings, w) {
			h.Wordings = append(h.Wordings, w)
		}
		if s.Date != nil && !slices.Contains(over, s.Relation) {
			h.InIt = s
		}
		if h.First.Date == nil {
			h.First = s
		}
		if s.Relation != "" && s.Relation != archive.Holds && !slices.ContainsFunc(h.Events, func(e archive.Statement) bool { return sameEvent(e, s) }) {
			h.Events = append(h.Events, s)
		}
	}
	for i := range all {
		all[i].Events = all[i].Events[max(len(all[i].Events)-maxEvents, 0):]
	}
	slices.SortStableFunc(all, func(a, b Held) int { return -compareDates(a.Last.Date, b.Last.Date) })
	return all
}

func sameEvent(a, b archive.Statement) bool {
	return a.Relation == b.Relation && a.Date != nil && b.Date != nil && a.Date.Format("2006-01-02") == b.Date.Format("2006-01-02")
}

// compareDates puts unknown dates first.
func compareDates(a, b *archive.Date) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return -1
	case b == nil:
		return 1
	}
	return a.Compare(b.Time)
}

// over are the relations that do not say that an office is held.
var over = []archive.Relation{archive.Former, archive.Dismissed, archive.Retired, archive.Disciplined}

// Latest is the newest statement that names an office as held, or nil; one without a date counts where none has a date. It
// is what a source stated last, and no more.
func (p *PersonPage) Latest() *archive.Statement {
	var undated *archive.Statement
	for i, s := range p.Person.Statements {
		switch {
		case slices.Contains(over, s.Relation):
		case s.Date != nil:
			return &p.Person.Statements[i]
		case undated == nil:
			undated = &p.Person.Statements[i]
		}
	}
	return undated
}

// LaterMentioned says that the last article with the person is another than the one that stated an office last.
func (p *PersonPage) LaterMentioned() bool {
	latest, last := p.Latest(), p.Person.Last
	return !last.IsZero() && (latest == nil || latest.Date == nil || Vietnamese.Day(latest.Date.Time) != Vietnamese.Day(last))
}

// OnlyOffice is the office that the statements are narrowed to.
func (p *PersonPage) OnlyOffice() archive.Office {
	for _, s := range p.Person.Statements {
		if s.Office.ID == p.Only {
			return s.Office
		}
	}
	return archive.Office{}
}

// OfficePage is an office: whom sources state in it.
type OfficePage struct {
	Frame
	Office     archive.Office
	Holders    []Holder
	Statements []archive.Statement // one page of them
	Total      int
	Pager      Pager
}

func (*OfficePage) template() string { return "office" }

// Latest is whom a source stated in the office last, or nil.
func (p *OfficePage) Latest() *Holder {
	var latest *Holder
	for i, h := range p.Holders {
		if h.InIt.Date != nil && (latest == nil || compareDates(h.InIt.Date, latest.InIt.Date) > 0) {
			latest = &p.Holders[i]
		}
	}
	return latest
}

// Holder is a person whom statements connect with an office.
type Holder struct {
	ID   archive.PersonID
	Name string
	Held
}

// Holders gathers the statements about one office by person, the one named last before the others.
func Holders(statements []archive.Statement) []Holder {
	byPerson := map[archive.PersonID][]archive.Statement{}
	var order []archive.PersonID
	for _, s := range statements {
		if len(byPerson[s.Person]) == 0 {
			order = append(order, s.Person)
		}
		byPerson[s.Person] = append(byPerson[s.Person], s)
	}
	var all []Holder
	for _, id := range order {
		own := byPerson[id]
		all = append(all, Holder{ID: id, Name: own[0].Name, Held: gather(own)[0]})
	}
	slices.SortStableFunc(all, func(a, b Holder) int {
		return cmp.Or(-compareDates(a.Last.Date, b.Last.Date), cmp.Compare(a.Name, b.Name))
	})
	return all
}

// OrganisationPage is a body: its offices and what sources state of the people in them.
type OrganisationPage struct {
	Frame
	Organisation archive.Organisation
	Offices      []OfficeCount
	Statements   []archive.Statement
	Total        int
	Pager        Pager
}

func (*OrganisationPage) template() string { return "organisation" }

// OfficeCount is an office and how many statements name it.
type OfficeCount struct {
	Office archive.Office
	Count  int
}

// CountOffices returns the offices that statements name, the one named most before the others.
func CountOffices(statements []archive.Statement) []OfficeCount {
	var all []OfficeCount
	at := map[archive.OfficeID]int{}
	for _, s := range statements {
		i, ok := at[s.Office.ID]
		if !ok {
			i = len(all)
			at[s.Office.ID] = i
			all = append(all, OfficeCount{Office: s.Office})
		}
		all[i].Count++
	}
	slices.SortStableFunc(all, func(a, b OfficeCount) int {
		return cmp.Or(-cmp.Compare(a.Count, b.Count), cmp.Compare(a.Office.Label(), b.Office.Label()))
	})
	return all
}

// TermPage is a term of office: what sources state of it, and the articles that name it.
type TermPage struct {
	Frame
	Term       string // as archive.Term.String writes it
	Articles   int
	Hits       []Hit // the newest
	Statements []archive.Statement
	Total      int
	Pager      Pager
}

func (*TermPage) template() string { return "term" }

// FiguresPage lists stated numbers.
type FiguresPage struct {
	Frame
	Filter  archive.FigureFilter
	Figures []archive.StatedFigure
	Total   int
	Pager   Pager
}

func (*FiguresPage) template() string { return "figures" }

// Kinds are the kinds that the page's form offers.
func (*FiguresPage) Kinds() []archive.FigureKind {
	return []archive.FigureKind{archive.Result, archive.Target, archive.Count}
}

// ListPage lists the values of one facet, with how many articles each has: all offices, all terms.
type ListPage struct {
	Frame
	Facet  string
	Within string // words that the values were narrowed by
	Values []FacetValue
	Total  int // how many there are, shown or not
}

func (*ListPage) template() string { return "list" }

// Target is where a value of the list leads.
func (p *ListPage) Target(value string) string {
	if p.Facet == TermFacet {
		return TermPath(value)
	}
	return OfficePath(archive.OfficeID(value))
}

// AboutPage says what Kho Báo is.
type AboutPage struct {
	Frame
	List []archive.Outlet
}

func (*AboutPage) template() string { return "about" }

// ErrorPage says what happened, what is kept and what to do.
type ErrorPage struct {
	Frame
	Status int
	Key    string // of the text: its title under error.KEY_title, what to do under error.KEY_help
	Code   string // to find the cause in the log
	Time   string // when, HH:MM
}

func (*ErrorPage) template() string { return "error" }
