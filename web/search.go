package web

import (
	"html/template"
	"slices"
	"strings"
	"time"

	"khobao/archive"
)

// SearchPage answers a search: how many, when, who is in them; what is filtered and how to undo it.
type SearchPage struct {
	Frame
	Query      Query
	Total      int
	Took       time.Duration
	Hits       []Hit
	Facets     []Facet
	Dates      Histogram
	Chips      []Chip
	DidYouMean string
	Expanded   []string   // other wordings that were sought too
	Namesakes  []Namesake // people whose names the words are
	Notes      []Note     // how the words were read, and what came of it
	ReadAs     string     // the query printed back, where it was read otherwise than it was typed
	Pager      Pager
	Drops      []Drop   // for no hits: what to leave out, and what that gives
	BadDate    *BadDate // a date field that could not be read; nothing was sought
	Trouble    string   // key of what is wrong with the question itself; nothing was sought
}

// Namesake is a person whose name a search has, with how many articles name them.
type Namesake struct {
	Person   archive.PersonID
	Name     string
	Articles int
}

// Path is where the person is shown.
func (n Namesake) Path() string { return PersonPath(n.Person) }

// Note is a remark about a search: which of the texts under "note", what or which words it is about, and where it leads, if anywhere.
type Note struct {
	Kind, About, Path string
	Words             []string
}

func (*SearchPage) template() string { return "search" }

// Home says that nothing was asked for: the newest articles.
func (p *SearchPage) Home() bool { return p.Query.Q == "" && p.Query.Narrowed() == 0 }

// EmptyArchive says that there is nothing to be found by any search.
func (p *SearchPage) EmptyArchive() bool { return p.Archive.Articles == 0 && p.Total == 0 }

// Orders are the orders that make sense for the query: nothing is nearer to no words than anything else.
func (p *SearchPage) Orders() []string {
	if p.Query.Q == "" {
		return []string{Newest, Oldest}
	}
	return []string{relevance, Newest, Oldest}
}

// Field writes one end of the range of dates as it is typed.
func (p *SearchPage) Field(period string) string {
	if parts := strings.Split(period, "-"); len(parts) > 1 {
		slices.Reverse(parts)
		return strings.Join(parts, "/")
	}
	return period
}

// Asked is what a date field that is to be filled in again shows: what was typed where that was wrong, else the period.
func (p *SearchPage) Asked(wrong bool, period string) string {
	if wrong {
		return p.BadDate.Input
	}
	return p.Field(period)
}

// Outside says that the range of dates lies before the archive's first article or after its last.
func (p *SearchPage) Outside() bool {
	a := p.Archive
	if a.First == nil || a.Last == nil {
		return false
	}
	first, last := a.First.Format("2006-01-02"), a.Last.Format("2006-01-02")
	return p.Query.From > last || p.Query.To != "" && p.Query.To < first[:min(len(p.Query.To), len(first))]
}

// Group is a facet with the state of the page that it stands on.
type Group struct {
	Facet Facet
	Query Query
}

// Group prepares a facet for drawing.
func (p *SearchPage) Group(f Facet) Group { return Group{Facet: f, Query: p.Query} }

// HitView is a hit with the frame of the page that it stands on.
type HitView struct {
	Frame *Frame
	Hit   Hit
}

// View prepares a hit for drawing.
func (f *Frame) View(h Hit) HitView { return HitView{Frame: f, Hit: h} }

// Hit is one article among the results.
type Hit struct {
	ID        archive.ArticleID
	Title     template.HTML // from Snippet
	Snippet   template.HTML // from Snippet
	Published *archive.Date
	Outlet    archive.OutletID
	Language  string
	People    []HitPerson
	Others    int // people not in People
	Figures   int
	Similar   []Repeat // the same text elsewhere
}

// HitPerson is a person in a hit and what the article states of them; Relation may be empty.
type HitPerson struct {
	ID       archive.PersonID
	Name     string
	Relation archive.Relation
	Office   string
	OfficeID archive.OfficeID
}

// Repeat is another article with the same text.
type Repeat struct {
	ID        archive.ArticleID
	Outlet    archive.OutletID
	Published *archive.Date
	Title     string
}

// Facet is a group of conditions with how many results each would leave.
type Facet struct {
	Name   string // as in addresses
	Values []FacetValue
	Total  int    // how many values there are, shown or not
	Within string // what its values were narrowed by
	Open   bool
	Long   bool   // shown at length already
	More   string // address of the page with more of it; empty: there is no more
}

// Searchable says whether it has so many values that one looks for a name among them.
func (f Facet) Searchable() bool {
	return f.Name != LanguageFacet && (f.Total > len(f.Values) || f.Within != "")
}

// FacetValue is one condition.
type FacetValue struct {
	Value, Label string
	Note         string // what tells it from others of the same label
	Count        int
	Chosen       bool
}

// ValueView is a value with its facet's name, which says how the label is written.
type ValueView struct{ Facet, Label, Note string }

// In prepares a value for drawing.
func (v FacetValue) In(facet string) ValueView {
	return ValueView{Facet: facet, Label: v.Label, Note: v.Note}
}

// What a chip may be about, beside a facet.
const (
	DateChip  = "dates"
	WordsChip = "words"
)

// Chip is a condition in force and the address without it.
type Chip struct {
	Facet string // or DateChip, WordsChip
	Label string
	Path  string
}

// Drop is a condition that could be left out of a search without results.
type Drop struct {
	Chip  Chip
	Path  string // without it
	Count int    // results then
}

// Pager leads to the other pages of a list.
type Pager struct {
	Page, Pages int
	Path        func(page int) string
}

// NewPager makes the pager of a list of total things, size a page, of which no more than deepest can be reached.
func NewPager(page, size, total, deepest int, path func(int) string) Pager {
	pages := (min(total, deepest) + size - 1) / size
	return Pager{Page: page, Pages: max(pages, 1), Path: path}
}

// Previous and Next are the neighbouring pages' numbers.
func (p Pager) Previous() int { return min(p.Page-1, p.Pages) }
func (p Pager) Next() int     { return p.Page + 1 }

// Numbers returns the pages to name: the first, the last, those about the present one; 0 stands for a gap.
func (p Pager) Numbers() []int {
	var all []int
	for n := 1; n <= p.Pages; n++ {
		if n == 1 || n == p.Pages || n >= p.Page-1 && n <= p.Page+1 || p.Page <= 2 && n <= 3 {
			if len(all) > 0 && all[len(all)-1] != n-1 {
				all = append(all, 0)
			}
			all = append(all, n)
		}
	}
	return all
}
