package index

import (
	"errors"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"time"

	"khobao/archive"
	"khobao/index/query"
)

// ErrRequest is a request that cannot be answered, like a date that is none. Its text is for the one who asked. What stands
// in Q is never such an error.
var ErrRequest = errors.New("wrong request")

// Request asks for articles. Values of one facet are alternatives, facets add up. The zero value asks for all articles,
// newest first.
type Request struct {
	Q                                                    string
	Person, Office, Organisation, Term, Outlet, Language []string // identifiers
	From, To                                             string   // days, both included: 2020, 2020-05, 2020-05-29, 05/2020, 29/05/2020
	Sort                                                 string   // "relevance", "newest", "oldest"; empty: relevance where Q has words, else newest
	Page, Size                                           int      // the first page is 1 (and 0); size 0 is 10, more than 1000 is 1000

	Facets     []string          // person office organisation term outlet language year month day; "all" for all but day
	FacetSize  int               // how many values of each; 0 is 10
	FacetQuery map[string]string // by facet: only values whose name has these words

	Exact    bool // search what was typed and nothing else: no abbreviations, new names of places or other spellings
	Plain    bool // Q is words only: the signs of the query language mean nothing
	Unfolded bool // articles that nearly repeat another stand for themselves
	Heads    bool // hits have no TitleHTML, Snippet or Highlights, which take longest of all that is shown
	Bare     bool // hits have an identifier and a score, and nothing is read of their articles; implies Unfolded

	// Among asks whether these articles match, and no others; nil: all are asked. Then an article needs all of the words,
	// whatever else the archive has.
	Among []archive.ArticleID
}

// Result answers a request.
type Result struct {
	Total       int // articles that match
	Distinct    int // of these, what pages have places for: articles that nearly repeat each other share one. Total where they do not
	Took        time.Duration
	Hits        []Hit
	Facets      map[string][]FacetValue
	FacetTotals map[string]int // how many values there are in all
	Named       []FacetValue   // people whose names the words are: at most maxNamed, with all articles that name them
	DidYouMean  string         // a query that finds more; empty: nothing better is known
	Expanded    []string       // what was searched beside what was typed, a sentence each
	Notes       []query.Note   // how the query was read and answered where that is not plain
	Canonical   string         // the query as it was understood
}

// Hit is an article that was found. Others that were found and nearly repeat it are in Similar instead of having a place of their
// own, on this page or on another: the one that comes first in the order stands for them.
type Hit struct {
	ID         archive.ArticleID
	URL        string
	Title      string
	Published  *archive.Date
	Outlet     archive.OutletID
	OutletName string
	TitleHTML  string   // the title, escaped, with <mark>
	Snippet    string   // the passage that shows best why it was found, escaped, with <mark>
	Highlights []string // what is marked, as the article writes it, each once
	People     []Ref
	Offices    []Ref
	Terms      []string
	Figures    int
	Score      float64
	Similar    []Ref // identifier and title, those told first first
}

// FacetValue is a value of a facet with the number of articles that have it.
type FacetValue struct {
	Value string // identifier; 2020, 2020-05, 2020-05-29 for dates
	Label string
	Count int
}

const (
	defaultSize = 10
	maxSize     = 1000
	maxNamed    = 5
)

// window returns the ranks [first, end) that the request's page shows.
func (r *Request) window() (first, end int) {
	size := r.Size
	if size <= 0 {
		size = defaultSize
	}
	size = min(size, maxSize)
	page := min(max(r.Page, 1), math.MaxInt32/maxSize)
	return (page - 1) * size, page * size
}

// chosen returns the values that the request demands of a facet field.
func (r *Request) chosen(facet int) []string {
	return [...][]string{r.Person, r.Office, r.Organisation, r.Term, r.Outlet, r.Language}[facet]
}

// allFacets is what "all" stands for.
var allFacets = []string{"person", "office", "organisation", "term", "outlet", "language", "year", "month"}

// facets returns the names of the facets to count.
func (r *Request) facets() ([]string, error) {
	if slices.Contains(r.Facets, "all") {
		return allFacets, nil
	}
	for _, f := range r.Facets {
		if f != "day" && !slices.Contains(allFacets, f) {
			return nil, fmt.Errorf("%w: there is no facet %q", ErrRequest, f)
		}
	}
	return r.Facets, nil
}

// dates returns the instants [from, to) that the request's days span, and false where it names none.
func (r *Request) dates() (b between, ok bool, err error) {
	b = between{undated + 1, math.MaxInt64}
	if r.From != "" {
		if b.from, _, err = daySpan(r.From); err != nil {
			return b, false, err
		}
	}
	if r.To != "" {
		if _, b.to, err = daySpan(r.To); err != nil {
			return b, false, err
		}
	}
	return b, r.From != "" || r.To != "", nil
}

var (
	yearFirst = regexp.MustCompile(`^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$`)
	dayFirst  = regexp.MustCompile(`^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$`)
)

// daySpan returns the instants [from, to) of the year, the month or the day that s writes.
func daySpan(s string) (from, to int64, err error) {
	var year, month, day string
	if m := yearFirst.FindStringSubmatch(s); m != nil {
		year, month, day = m[1], m[2], m[3]
	} else if m := dayFirst.FindStringSubmatch(s); m != nil {
		year, month, day = m[3], m[2], m[1]
	} else {
		return 0, 0, fmt.Errorf("%w: %q is no date like 2020, 05/2020, 29/05/2020 or 2020-05-29", ErrRequest, s)
	}
	number := func(s string) int {
		n, _ := strconv.Atoi(s) // the patterns have digits only; nothing is 0
		return n
	}
	y, m, d := number(year), number(month), number(day)
	start := time.Date(y, time.Month(max(m, 1)), max(d, 1), 0, 0, 0, 0, archive.Hanoi)
	end := start.AddDate(1, 0, 0)
	switch {
	case day != "":
		end = start.AddDate(0, 0, 1)
	case month != "":
		end = start.AddDate(0, 1, 0)
	}
	if month != "" && int(start.Month()) != m || day != "" && start.Day() != d {
		return 0, 0, fmt.Errorf("%w: there is no day %q", ErrRequest, s)
	}
	return start.Unix(), end.Unix(), nil
}
