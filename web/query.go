package web

import (
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// The facets of the search page, by the names that they have in addresses and in the index.
const (
	TermFacet         = "term"
	PersonFacet       = "person"
	OfficeFacet       = "office"
	OrganisationFacet = "organisation"
	OutletFacet       = "outlet"
	LanguageFacet     = "language"
)

// FacetNames are the facets in the order in which the page shows them.
var FacetNames = []string{TermFacet, PersonFacet, OfficeFacet, OrganisationFacet, OutletFacet, LanguageFacet}

// The orders of results. relevance is the order of a query, Newest that of a list without one.
const (
	relevance = "relevance"
	Newest    = "newest"
	Oldest    = "oldest"
)

// Query is the state of the search page. Every state has an address, and every address that ParseQuery accepts is a state.
type Query struct {
	Q        string
	Chosen   map[string][]string // facet → values
	From, To string              // 2020, 2020-05 or 2020-05-29; both ends belong to the range
	Sort     string              // empty: relevance with a query, else Newest
	Page     int                 // from 1
	Size     int                 // 0: the page's own
	Exact    bool                // no abbreviations or other spellings
	Within   map[string]string   // facet → words that its values must have
	More     []string            // facets shown at length
}

// BadDate is the input of a date field that is no date.
type BadDate struct {
	Input string
	Begin bool // it is the field of the first day, not of the last
}

func (e *BadDate) Error() string { return "not a date: " + strconv.Quote(e.Input) }

// ParseQuery reads the query of an address. A *BadDate comes with all the rest of the state.
func ParseQuery(v url.Values) (Query, error) {
	q := Query{
		Q: strings.Join(strings.Fields(v.Get("q")), " "), Chosen: map[string][]string{}, Within: map[string]string{},
		Exact: v.Get("exact") == "1", Page: positive(v.Get("page"), 1), Size: positive(v.Get("size"), 0),
	}
	for _, facet := range FacetNames {
		for _, value := range v[facet] {
			if value != "" && !slices.Contains(q.Chosen[facet], value) {
				q.Chosen[facet] = append(q.Chosen[facet], value)
			}
		}
		if within := strings.TrimSpace(v.Get(facet + "_q")); within != "" {
			q.Within[facet] = within
		}
		if slices.Contains(v["more"], facet) {
			q.More = append(q.More, facet)
		}
	}
	if s := v.Get("sort"); s == relevance || s == Newest || s == Oldest {
		q.Sort = s
	}
	var err error
	if q.From, err = ParsePeriod(v.Get("from")); err != nil {
		q.To, _ = ParsePeriod(v.Get("to"))
		return q, &BadDate{Input: strings.TrimSpace(v.Get("from")), Begin: true}
	}
	q.To, err = ParsePeriod(v.Get("to"))
	return q, err
}

func positive(s string, otherwise int) int {
	if n, err := strconv.Atoi(s); err == nil && n > 0 {
		return n
	}
	return otherwise
}

var periodForms = []struct {
	form   *regexp.Regexp
	layout string // of the parts joined by "-"
	out    string
}{
	{regexp.MustCompile(`^(\d{4})$`), "2006", "2006"},
	{regexp.MustCompile(`^(\d{1,2})[-/.](\d{4})$`), "1-2006", "2006-01"},
	{regexp.MustCompile(`^(\d{4})-(\d{1,2})$`), "2006-1", "2006-01"},
	{regexp.MustCompile(`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$`), "2-1-2006", "2006-01-02"},
	{regexp.MustCompile(`^(\d{4})-(\d{1,2})-(\d{1,2})$`), "2006-1-2", "2006-01-02"},
}

// ParsePeriod reads a year, a month or a day as people type them (2020, 05/2020, 29/05/2020) or as addresses have them
// (2020-05, 2020-05-29), and returns the latter. The day always comes before the month. Empty stays empty.
func ParsePeriod(s string) (string, error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return "", nil
	}
	for _, p := range periodForms {
		parts := p.form.FindStringSubmatch(s)
		if parts == nil {
			continue
		}
		t, err := time.Parse(p.layout, strings.Join(parts[1:], "-"))
		if err != nil {
			break
		}
		return t.Format(p.out), nil
	}
	return "", &BadDate{Input: s}
}

// Order is the order of the results, the default made plain.
func (q Query) Order() string {
	switch {
	case q.Sort != "":
		return q.Sort
	case q.Q == "":
		return Newest
	}
	return relevance
}

// Narrowed says whether anything beside the words narrows the results.
func (q Query) Narrowed() int {
	n := 0
	for _, values := range q.Chosen {
		n += len(values)
	}
	if q.From != "" || q.To != "" {
		n++
	}
	return n
}

// Values returns the state as an address's query; defaults are left out, so that one state has one address.
func (q Query) Values() url.Values {
	v := url.Values{}
	set := func(key, value string) {
		if value != "" {
			v.Set(key, value)
		}
	}
	set("q", q.Q)
	for _, facet := range FacetNames {
		if len(q.Chosen[facet]) > 0 {
			v[facet] = q.Chosen[facet]
		}
		set(facet+"_q", q.Within[facet])
	}
	set("from", q.From)
	set("to", q.To)
	set("sort", q.Sort)
	if len(q.More) > 0 {
		v["more"] = q.More
	}
	if q.Page > 1 {
		v.Set("page", strconv.Itoa(q.Page))
	}
	if q.Size > 0 {
		v.Set("size", strconv.Itoa(q.Size))
	}
	if q.Exact {
		v.Set("exact", "1")
	}
	return v
}

// Path is the state's address.
func (q Query) Path() string {
	if v := q.Values(); len(v) > 0 {
		return "/?" + v.Encode()
	}
	return "/"
}

// The following return a neighbouring state. All but OnPage go back to the first page, because the results are others.

func (q Query) changed() Query {
	q.Page = 1
	chosen := map[string][]string{}
	for facet, values := range q.Chosen {
		chosen[facet] = slices.Clone(values)
	}
	q.Chosen = chosen
	return q
}

func (q Query) OnPage(n int) Query { q.Page = n; return q }

func (q Query) Sorted(order string) Query {
	q = q.changed()
	q.Sort = order
	if order == (Query{Q: q.Q}).Order() {
		q.Sort = ""
	}
	return q
}

func (q Query) Between(from, to string) Query {
	q = q.changed()
	q.From, q.To = from, to
	return q
}

func (q Query) With(facet, value string) Query {
	q = q.changed()
	if !slices.Contains(q.Chosen[facet], value) {
		q.Chosen[facet] = append(q.Chosen[facet], value)
	}
	return q
}

func (q Query) Without(facet, value string) Query {
	q = q.changed()
	q.Chosen[facet] = slices.DeleteFunc(q.Chosen[facet], func(v string) bool { return v == value })
	return q
}

func (q Query) Asking(words string) Query {
	q = q.changed()
	q.Q = words
	return q
}

func (q Query) Exactly() Query {
	q = q.changed()
	q.Exact = true
	return q
}

// Bare keeps the words and the order alone.
func (q Query) Bare() Query { return Query{Q: q.Q, Sort: q.Sort, Exact: q.Exact, Size: q.Size} }

// Longer shows one facet at length.
func (q Query) Longer(facet string) Query {
	if !slices.Contains(q.More, facet) {
		q.More = append(slices.Clone(q.More), facet)
	}
	return q
}
