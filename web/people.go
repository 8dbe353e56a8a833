package web

import (
	"cmp"
	"net/url"
	"slices"
	"time"

	"khobao/archive"
)

// PeoplePage lists people by name.
type PeoplePage struct {
	Frame
	Query  string
	People []archive.Person
	Total  int
	Meant  string // a name that is known, where nobody has the one that was typed; empty: none comes near
	Pager  Pager
}

func (*PeoplePage) template() string { return "people" }

// PersonPage is one person: what sources state of them now, their tenures as one staircase, and every statement with the way
// to its sentence.
type PersonPage struct {
	Frame
	Person     archive.Person // without statements
	Address    string         // absolute, of this page
	Deaths     []EdgeView     // when the person died, the best supported first
	Now        []Holding      // that count as held, the highest first
	Tenures    []Tenure       // newest first
	Axis       Axis
	More       int              // tenures that are not shown
	Asked      Asked            // the day since which changes are asked for; without an answer
	Changes    []Change         // since that day, newest first
	Namesakes  []archive.Person // others of the same name, each with at most one statement
	Statements []archive.Statement
	Only       archive.OfficeID // statements of one office alone; empty: all
	OnlyOffice archive.Office
	Total      int // statements chosen
	Pager      Pager
}

func (*PersonPage) template() string { return "person" }

// Change is something that happened to a person: began, ended, named or event, as authority has it.
type Change struct {
	What   string
	Edge   archive.Edge
	Tenure archive.Tenure
}

// View is the change's edge, with the way to its sentence.
func (c Change) View() EdgeView {
	v := EdgeView{Edge: c.Edge}
	if len(c.Edge.Citations) > 0 {
		v.Anchor = CitationPath(c.Edge.Citations[0])
	}
	return v
}

// profilePage is schema.org's ProfilePage, for search engines.
type profilePage struct {
	Context string        `json:"@context"`
	Type    string        `json:"@type"`
	URL     string        `json:"url"`
	Entity  profilePerson `json:"mainEntity"`
}

type profilePerson struct {
	Type       string           `json:"@type"`
	Name       string           `json:"name"`
	Aliases    []string         `json:"alternateName,omitempty"`
	Identifier archive.PersonID `json:"identifier"`
	Offices    []string         `json:"jobTitle,omitempty"`
}

// Linked describes the page to programs, as schema.org's ProfilePage.
func (p *PersonPage) Linked() any {
	all := profilePage{Context: "https://schema.org", Type: "ProfilePage", URL: p.Address,
		Entity: profilePerson{Type: "Person", Name: cmp.Or(p.Person.Name, string(p.Person.ID)), Aliases: p.Person.Aliases, Identifier: p.Person.ID}}
	for _, h := range p.First() {
		all.Entity.Offices = append(all.Entity.Offices, h.Tenure.Office.Label())
	}
	return all
}

// maxNow is how many offices the first line of a person's page names.
const maxNow = 4

// First are the offices that the first line names.
func (p *PersonPage) First() []Holding { return p.Now[:min(len(p.Now), maxNow)] }

// Others is how many more there are.
func (p *PersonPage) Others() int { return len(p.Now) - len(p.First()) }

// Latest is the tenure that is known last, of a person who holds nothing now, and of several the one that most statements are about; nil
// where there is none.
func (p *PersonPage) Latest() *Tenure {
	var latest *Tenure
	for i := range p.Tenures {
		t := &p.Tenures[i]
		if latest == nil || cmp.Or(t.lastKnown().Compare(latest.lastKnown()), t.Total-latest.Total) > 0 {
			latest = t
		}
	}
	return latest
}

func (t *Tenure) lastKnown() time.Time {
	for _, d := range []*archive.Date{t.End().Date, t.Last, t.Begin().Date} {
		if d != nil {
			return d.Time
		}
	}
	return time.Time{}
}

// OfficePage is an office: who holds it, who held it on a day, and everybody who did.
type OfficePage struct {
	Frame
	Office archive.Office
	Single bool // one person at a time holds it
	Now    []Holding
	Last   *archive.Tenure // where nobody counts as holding it: who was named in it last; nil: nobody is known
	Heirs  []Heir          // the way of its body to the one that does its work today; empty where it still is
	Asked  Asked
	Turns  []Turn // newest first, a page of them
	Axis   Axis
	People int // who ever held it
	Since  *archive.Date
	Total  int // statements
	Pager  Pager
}

func (*OfficePage) template() string { return "office" }

// Leading are the holders that the first line names.
func (p *OfficePage) Leading() []Holding { return p.Now[:min(len(p.Now), maxNow)] }

// Asked is a day that was asked about, and who held what then.
type Asked struct {
	On     string // as typed
	Day    string // as addresses have it: 2020, 2020-05 or 2020-05-29; empty where nothing was asked
	Bad    bool   // On is no date
	Answer []Holding
	Before *archive.Tenure // where there is no answer: who was the last before the day, and the first after it; nil: nobody known
	After  *archive.Tenure
}

// Typed is what stands in the form again: a day as people here write it, whatever is no day as it was typed.
func (a Asked) Typed() string {
	if a.Bad {
		return a.On
	}
	return Vietnamese.Period(a.Day)
}

// Turn is an entry of a succession: a tenure, or a gap.
type Turn struct {
	Tenure *Tenure
	Gap    *archive.Gap
}

// Months is how many months a gap lasts, at least one.
func (t Turn) Months() int {
	return max(int(t.Gap.To.Sub(t.Gap.From.Time).Hours()/24/30.4+0.5), 1)
}

// Search is where the articles of a gap that name the office would be found.
func (p *OfficePage) Search(g *archive.Gap) string {
	return Query{}.With(OfficeFacet, string(p.Office.ID)).Between(g.From.Format(time.DateOnly), g.To.Format(time.DateOnly)).Path()
}

// OrganisationPage is a body: who leads it, who led it on a day, its offices, and what became of it.
type OrganisationPage struct {
	Frame
	Organisation archive.Organisation
	Now          []Holding       // heads before deputies before seats
	LastHead     *archive.Tenure // where no head counts as holding the office: who was the last; nil: nobody is known
	Asked        Asked
	Offices      []OfficeCount
	Heirs        []Heir           // what became of it, step by step
	Forebears    []Heir           // what became this body
	Congresses   bool             // figures of its congresses are known
	Series       []archive.Series // of the body, and of the place that it leads
	Chart        *Chart           // of one of them
	Drawn        int              // figures that the series are made of, the newest
	Figures      int              // that there are
	Total        int              // statements
}

func (*OrganisationPage) template() string { return "organisation" }

// maxSeries is how many series an organisation's page lists; its file has all.
const maxSeries = 60

// Shown are the series that the page lists.
func (p *OrganisationPage) Shown() []archive.Series { return p.Series[:min(len(p.Series), maxSeries)] }

// DrawPath is where a series of the body is drawn.
func (p *OrganisationPage) DrawPath(s archive.Series) string {
	return organisationPath(p.Organisation.ID) + "?" + url.Values{"draw": {DrawKey(s.IndicatorID, s.Unit)}}.Encode() + "#chart"
}

// Draw draws the series that was asked for; without one, the first of several periods.
func (p *OrganisationPage) Draw(key string) {
	for _, s := range p.Series {
		if key != "" && key != DrawKey(s.IndicatorID, s.Unit) {
			continue
		}
		if chart := SeriesChart(s, false); chart.Drawn() > 1 || key != "" {
			chart.CSV = seriesCSVPath(p.Organisation.ID, DrawKey(s.IndicatorID, s.Unit))
			p.Chart = &chart
			return
		}
	}
}

// seriesCSVPath is where a series of a body is had as a table; with an empty key all of them.
func seriesCSVPath(id archive.OrganisationID, key string) string {
	path := organisationPath(id) + "/series.csv"
	if key != "" {
		path += "?" + url.Values{"draw": {key}}.Encode()
	}
	return path
}

// lastPoint is the last point of a series that says when: of what was reached, since what was promised tells of later, and of that
// only where nothing was reached; the last of all where none says when.
func lastPoint(s archive.Series) archive.SeriesPoint {
	last := s.Points[len(s.Points)-1] // a series is never empty
	for _, p := range slices.Backward(s.Points) {
		switch {
		case p.Period == "":
		case last.Period == "", last.Kind == archive.Target && p.Kind != archive.Target:
			last = p
		}
	}
	return last
}

// spanned are the first and the last period of a series; empty where no source tells any.
func spanned(s archive.Series) []string {
	var all []string
	for _, p := range s.Points {
		if p.Period != "" && !slices.Contains(all, termText(p.Period)) {
			all = append(all, termText(p.Period))
		}
	}
	if len(all) > 2 {
		all = []string{all[0], all[len(all)-1]}
	}
	return all
}

// Heir is a step from a body to who took its work over.
type Heir struct {
	Body archive.Organisation // zero where no single body followed; without an identifier where it has no page
	On   time.Time
	How  string // renamed, merged, abolished
}

// maxLeaders is how many people an organisation's page names at once.
const maxLeaders = 40

// Leaders are those whom the page names.
func (p *OrganisationPage) Leaders() []Holding {
	if p.Asked.Day != "" {
		return p.Asked.Answer[:min(len(p.Asked.Answer), maxLeaders)]
	}
	return p.Now[:min(len(p.Now), maxLeaders)]
}

// Leading are the heads now; where none is known, those who stand highest.
func (p *OrganisationPage) Leading() []Holding { return p.Now[:min(len(p.Now), maxNow-1)] }

// Others is how many more lead it.
func (p *OrganisationPage) Others() int { return len(p.Now) - len(p.Leading()) }

// OfficeCount is an office and how many statements name it.
type OfficeCount struct {
	Office archive.Office
	Count  int
}

// CountOffices returns the offices that statements name, the one named most before the others.
func CountOffices(statements []archive.Statement, counts map[archive.Post]int) []OfficeCount {
	named := map[archive.OfficeID]int{}
	for post, n := range counts {
		named[post.Office] += n
	}
	var all []OfficeCount
	for _, s := range statements {
		if n := named[s.Office.ID]; n > 0 {
			all = append(all, OfficeCount{Office: s.Office, Count: n})
			delete(named, s.Office.ID)
		}
	}
	slices.SortStableFunc(all, func(a, b OfficeCount) int {
		return cmp.Or(-cmp.Compare(a.Count, b.Count), cmp.Compare(a.Office.Label(), b.Office.Label()))
	})
	return all
}

// OfficesPage lists offices, with who holds each as far as the archive knows.
type OfficesPage struct {
	Frame
	Within  string // words that the names were narrowed by
	Offices []ListedOffice
	Total   int    // how many there are, shown or not
	Meant   string // words that some office has, where none has those that were typed; empty: none comes near
	Pager   Pager
}

func (*OfficesPage) template() string { return "offices" }

// ListedOffice is an office in a list.
type ListedOffice struct {
	ID       archive.OfficeID
	Label    string
	Articles int       // that name it
	Now      []Holding // that count as held
	Heirs    []Heir    // of its body, where nobody holds it; empty where the body still is
}

// maxHolders is how many holders of an office a list names.
const maxHolders = 2

// Leading are the holders that the list names: whoever was named last first.
func (o ListedOffice) Leading() []Holding {
	now := slices.Clone(o.Now)
	slices.SortStableFunc(now, func(a, b Holding) int { return b.Last.Compare(a.Last.Time) })
	return now[:min(len(now), maxHolders)]
}

// Others is how many more hold it.
func (o ListedOffice) Others() int { return len(o.Now) - len(o.Leading()) }

// TermsPage lists terms of office, with how many articles name each.
type TermsPage struct {
	Frame
	Terms []FacetValue
	Total int // how many there are, shown or not
}

func (*TermsPage) template() string { return "terms" }

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
	Detail string // what is wrong with the request, in English, as the API says it; empty: the texts say all
	Code   string // to find the cause in the log
	Time   string // when, HH:MM
}

func (*ErrorPage) template() string { return "error" }
