package web

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"

	"khobao/archive"
)

// reportPath is where a reader says that a claim is wrong, and where an editor corrects it.
func reportPath(c archive.Citation, person archive.PersonID, office archive.OfficeID) string {
	return "/report?" + claimValues(archive.Report{Article: c.Article, Version: max(c.Version, 1), Place: Anchor(c.Evidence), Person: person, Office: office}).Encode()
}

// SentPath is where the reader of a claim learns that the report was taken.
func SentPath(r archive.Report) string {
	v := claimValues(r)
	v.Set("sent", "1")
	return "/report?" + v.Encode()
}

func claimValues(r archive.Report) url.Values {
	v := url.Values{"article": {string(r.Article)}, "version": {strconv.Itoa(r.Version)}, "at": {r.Place}}
	if r.Person != "" {
		v.Set("person", string(r.Person))
	}
	if r.Office != "" {
		v.Set("office", string(r.Office))
	}
	return v
}

// reportedPath leads to the sentence that a report is about.
func reportedPath(r archive.Report) string {
	path := VersionPath(r.Article, max(r.Version, 1))
	if r.Place != "" {
		path += "#" + r.Place
	}
	return path
}

// Claimed is what a report or a correction is about, as pages name it.
type Claimed struct {
	Report archive.Report // its Quote, Place and identifiers; the rest where it was sent already
	Title  string         // of the article
	Source archive.OutletID
	Person string // name; empty: it is about nobody
	Office archive.Office
	More   []archive.Report // that are about the same claim, and are settled with it
}

// Together are all reports on the claim.
func (c Claimed) Together() []archive.Report {
	if c.Report.ID == 0 {
		return c.More
	}
	return append([]archive.Report{c.Report}, c.More...)
}

// ReportPage takes a reader's report on a claim; editors correct the claim there at once.
type ReportPage struct {
	Frame
	Claimed
	Sent    bool
	Trouble string // what is wrong with the form: the end of a text's key
	Edit    bool   // who looks at it may correct
	Open    bool   // reports on it wait, and are settled here
	Detail  string // of the trouble, as the program says it
	Date    string // typed before, as the reason and what is said to be so
	Reason  string
	What    string
	Typed   url.Values       // the form of a figure, as it was sent
	Figures []archive.Figure // that the sentence states, for who may correct them
}

// Kinds are the kinds that a figure may have.
func (*ReportPage) Kinds() []archive.FigureKind {
	return []archive.FigureKind{archive.Result, archive.Target, archive.Count, archive.OtherKind}
}

// AsRead is a figure as it was read, before rulings.
func AsRead(f archive.Figure) archive.Figure {
	if f.Read != nil {
		return *f.Read
	}
	return f
}

// Period is what a figure says of its time; empty where it says nothing.
func Period(f archive.Figure) string {
	if f.Period == nil {
		return ""
	}
	return *f.Period
}

func (*ReportPage) template() string { return "report" }

// figureForm is a figure that the page lets its reader correct.
type figureForm struct {
	Page   *ReportPage
	Number int
	Figure archive.Figure
}

// sent says whether the form is the one that was sent.
func (f figureForm) sent() bool {
	read := AsRead(f.Figure)
	return f.Page.Typed.Get("printed") == read.Printed() && f.Page.Typed.Get("named") == read.Indicator
}

// Or is what was typed into a field, or what stands there at first.
func (f figureForm) Or(field, first string) string {
	if typed, ok := f.Page.Typed[field]; ok && f.sent() {
		return typed[0]
	}
	return first
}

// Fault is what is wrong with this form.
func (f figureForm) Fault() Fault {
	if !f.sent() {
		return Fault{}
	}
	return faultOf("report", f.Page.Trouble)
}

func newFigureForm(p *ReportPage, i int) figureForm { return figureForm{p, i + 1, p.Figures[i]} }

// Namesakes is where others of the person's name are found, to be merged.
func (c Claimed) Namesakes() string { return mergePath(c.Report.Person) }

// SuggestionsPage lists the reports of readers.
type SuggestionsPage struct {
	AdminFrame
	Settled bool
	Claims  []Claimed
	Total   int
	Pager   Pager
}

func (*SuggestionsPage) template() string { return "admin-suggestions" }

// RulingsPage lists what editors decided, the newest first.
type RulingsPage struct {
	Idle int // rulings in force that find nothing any more
	AdminFrame
	Rulings []RulingRow
	Total   int
	Pager   Pager
}

func (*RulingsPage) template() string { return "admin-rulings" }

// RulingRow is a ruling with the names of whom it speaks of.
type RulingRow struct {
	archive.Ruling
	Person string
	Others []Named // who else it speaks of
	Office archive.Office
	Idle   bool // it finds nothing any more
}

// Named is a person with a name.
type Named struct {
	ID   archive.PersonID
	Name string
}

// mergePath is where a person is merged with another one.
func mergePath(id archive.PersonID) string {
	return "/admin/rulings/merge?" + url.Values{"person": {string(id)}}.Encode()
}

// splitPath is where articles that name somebody else are taken out of a person.
func splitPath(id archive.PersonID) string {
	return "/admin/rulings/split?" + url.Values{"person": {string(id)}}.Encode()
}

// MergePage finds who else a person is.
type MergePage struct {
	AdminFrame
	Person archive.Person
	Query  string
	Found  []archive.Person // others whom the words name, each with at most one statement
	Meant  string           // a name that is known, where nobody has the one that was typed; empty: none comes near
	Refusal
}

func (*MergePage) template() string { return "admin-merge" }

// MeantPath is where those are whom somebody probably meant.
func (p *MergePage) MeantPath() string {
	v := url.Values{"q": {p.Meant}}
	if p.Person.ID != "" {
		v.Set("person", string(p.Person.ID))
	}
	return "/admin/rulings/merge?" + v.Encode()
}

// SplitPage finds the articles that name somebody else.
type SplitPage struct {
	AdminFrame
	Person    archive.Person
	Hits      []Hit
	Total     int
	Namesakes []archive.Person // whom the articles may name instead
	To        archive.PersonID // who of them was chosen; empty: nobody
	Number    int              // of the page
	Pager     Pager
	Refusal
}

// Refusal is what was sent with a form that could not be done: it stands there again.
type Refusal struct {
	Chosen []string // identifiers of what was ticked
	Reason string
	Detail string // why, as the program says it
}

// Ticked says whether somebody or something was chosen.
func (r Refusal) Ticked(id any) bool { return slices.Contains(r.Chosen, fmt.Sprint(id)) }

func (*SplitPage) template() string { return "admin-split" }

// ProposalsPage shows people of one name who may be one, to be decided: a page of pairs, the strongest first.
type ProposalsPage struct {
	AdminFrame
	Query     string             // words of the names
	Ground    archive.GroundKind // that all pairs have; empty: any
	Choose    string             // decision that all pairs begin with: merge, distinct; empty: none
	Proposals []archive.MergeProposal
	Names     int      // that several people bear and that the words match
	Part      int      // of the names, with which the page begins; from 1
	From, To  int      // which of them were looked through
	Next      int      // page on which the others are; 0: there are none
	Made      []string // rulings just made
	Left      int      // decisions that could not be made
}

func (*ProposalsPage) template() string { return "admin-proposals" }

// ProposalsPath is the page in a state.
func ProposalsPath(state url.Values) string {
	if len(state) == 0 {
		return "/admin/rulings/proposals"
	}
	return "/admin/rulings/proposals?" + state.Encode()
}

// state is the page's, from some part of the names on.
func (p *ProposalsPage) state(part int) url.Values {
	v := url.Values{}
	for key, value := range map[string]string{"q": p.Query, "ground": string(p.Ground)} {
		if value != "" {
			v.Set(key, value)
		}
	}
	if part > 1 {
		v.Set("page", strconv.Itoa(part))
	}
	return v
}

// Here is the page's own state, NextPath the page after it, Begin the first; Choosing is the same pairs with a decision chosen for
// all.
func (p *ProposalsPage) Here() string     { return p.state(p.Part).Encode() }
func (p *ProposalsPage) NextPath() string { return ProposalsPath(p.state(p.Next)) }
func (p *ProposalsPage) Begin() string    { return ProposalsPath(p.state(1)) }
func (p *ProposalsPage) Choosing(what string) string {
	v := p.state(p.Part)
	v.Set("choose", what)
	return ProposalsPath(v)
}

// Rest is how many names are to be looked through yet.
func (p *ProposalsPage) Rest() int { return p.Names - p.To }

// Kinds are the grounds that there are.
func (*ProposalsPage) Kinds() []archive.GroundKind { return archive.GroundKinds }

// Sides are the two people of a proposal, each with what is said of them that speaks for it.
func (p *ProposalsPage) Sides(m archive.MergeProposal) [2]ProposalSide {
	var sides [2]ProposalSide
	for i := range sides {
		sides[i].Person = m.Persons[i]
		if len(m.Grounds) > 0 {
			sides[i].Office = m.Grounds[0].Statements[i].Office
		}
		for _, g := range m.Grounds {
			sides[i].Quotes = append(sides[i].Quotes, p.Quotes([]archive.Statement{g.Statements[i]}, false, true)...)
		}
	}
	return sides
}

// ProposalSide is one of two people who may be one.
type ProposalSide struct {
	Person archive.Person
	Office archive.Office // that the strongest ground is about
	Quotes []Quote        // by ground
}
