package server

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/index"
	"khobao/index/query"
	"khobao/web"
)

const (
	pageSize  = 20  // hits on a page
	maxSize   = 100 // hits that may be asked for at once
	fewValues = 7   // values that a facet shows at first
	allValues = 200 // values that it shows at length
	maxDrops  = 4   // conditions tried one by one when nothing was found
)

// searchPage answers a search by people.
func (s *server) searchPage(c *gin.Context) (web.Page, error) {
	f, err := s.frame(c, web.NoSection)
	if err != nil {
		return nil, err
	}
	q, err := web.ParseQuery(c.Request.URL.Query())
	f.Box = q.Q
	page := &web.SearchPage{Frame: f, Query: q}
	if errors.As(err, &page.BadDate) {
		c.Status(http.StatusBadRequest)
		return page, nil
	}
	if page.Trouble = trouble(q); page.Trouble != "" {
		c.Status(http.StatusBadRequest)
		return page, nil
	}
	ctx := c.Request.Context()
	result, err := s.Search.Search(ctx, request(q))
	if err != nil {
		return nil, err
	}
	if c.GetHeader("HX-Request") != "" { // the address that a form would have had, without what was left empty
		c.Header("HX-Push-Url", q.Path())
	}
	return page, s.fill(ctx, page, result)
}

// trouble names what is wrong with a question before it is asked: the key of a sentence, or "".
func trouble(q web.Query) string {
	chosen := 0
	for _, values := range q.Chosen {
		chosen += len(values)
	}
	size := q.Size
	if size == 0 {
		size = pageSize
	}
	switch {
	case utf8.RuneCountInString(q.Q) > maxQuery:
		return "search.too_long"
	case chosen > maxChosen:
		return "search.too_many"
	case size > maxSize, q.Page > maxDepth, q.Page*size > maxDepth:
		return "search.too_deep"
	}
	return ""
}

// request is the page's question as the index takes it.
func request(q web.Query) index.Request {
	r := index.Request{
		Q: q.Q, From: q.From, To: q.To, Sort: q.Order(), Page: q.Page, Size: q.Size, Exact: q.Exact,
		Person: q.Chosen[web.PersonFacet], Office: q.Chosen[web.OfficeFacet], Organisation: q.Chosen[web.OrganisationFacet],
		Term: q.Chosen[web.TermFacet], Outlet: q.Chosen[web.OutletFacet], Language: q.Chosen[web.LanguageFacet],
		Facets: slices.Concat(web.FacetNames, []string{"year"}), FacetSize: fewValues, FacetQuery: q.Within,
	}
	if r.Size == 0 {
		r.Size = pageSize
	}
	if len(q.More) > 0 {
		r.FacetSize = allValues
	}
	if len(q.From) >= 4 && len(q.To) >= 4 && q.From[:4] == q.To[:4] {
		r.Facets = append(r.Facets, "month")
	}
	return r
}

// worthTelling is how many changes the index may have to take in before a search says that it does not know all articles. While
// outlets are crawled there are always some.
const worthTelling = 200

// without is the address of a search without one of its conditions; empty where that does not stand in it by itself.
func without(q web.Query, canonical, condition string) string {
	before, after, ok := strings.Cut(" "+canonical+" ", " "+condition+" ")
	if !ok {
		return ""
	}
	return q.Asking(strings.TrimSpace(before + " " + after)).Path()
}

// fill puts the index's answer on the page, and what the store adds to it.
func (s *server) fill(ctx context.Context, page *web.SearchPage, result index.Result) error {
	q := page.Query
	page.Total, page.Took, page.DidYouMean = result.Total, result.Took, result.DidYouMean
	page.Expanded = result.Expanded
	if slices.ContainsFunc(result.Notes, query.Note.OfReading) {
		page.ReadAs = result.Canonical
	}
	for _, v := range result.Named {
		page.Namesakes = append(page.Namesakes, web.Namesake{Person: archive.PersonID(v.Value), Name: v.Label, Articles: v.Count})
	}
	for _, n := range result.Notes {
		if result.Total == 0 && n.Kind == query.NoneHasAll {
			continue // it is about hits that filters have taken away
		}
		note := web.Note{Kind: string(n.Kind), About: n.About, Words: n.Words}
		if n.Kind == query.Hinders {
			note.Path = without(q, result.Canonical, n.About)
		}
		page.Notes = append(page.Notes, note)
	}
	if behind := s.behind(ctx); behind >= worthTelling {
		page.Notes = append(page.Notes, web.Note{Kind: "behind", About: page.Lang.Number(int(behind))})
	}
	page.Dates = web.NewHistogram(q, counts(result.Facets["year"]), counts(result.Facets["month"]))
	var err error
	if page.Hits, err = s.hits(ctx, result.Hits); err != nil {
		return err
	}
	labels := newLabels(s.Store, result)
	for _, name := range web.FacetNames {
		facet, err := s.facet(ctx, q, name, result, labels)
		if err != nil {
			return err
		}
		if name == web.LanguageFacet && len(facet.Values) == 1 && !facet.Values[0].Chosen {
			continue // all of one language: there is nothing to choose
		}
		if len(facet.Values) > 0 || facet.Within != "" {
			page.Facets = append(page.Facets, facet)
		}
	}
	if err := s.tellApart(ctx, page.Facets); err != nil {
		return err
	}
	if page.Chips, err = chips(ctx, q, page.Lang, s.site, labels); err != nil {
		return err
	}
	size := request(q).Size
	page.Pager = web.NewPager(q.Page, size, result.Distinct, maxDepth/size*size, func(n int) string { return q.OnPage(n).Path() })
	if result.Total == 0 {
		page.Drops, err = s.drops(ctx, page)
	}
	return err
}

func counts(values []index.FacetValue) map[string]int {
	m := make(map[string]int, len(values))
	for _, v := range values {
		m[v.Value] = v.Count
	}
	return m
}

// facet prepares one facet: what is chosen stays on top, whether or not it is among the most frequent.
func (s *server) facet(ctx context.Context, q web.Query, name string, result index.Result, labels *labels) (web.Facet, error) {
	long := slices.Contains(q.More, name)
	f := web.Facet{Name: name, Total: max(result.FacetTotals[name], len(result.Facets[name])), Within: q.Within[name], Long: long}
	known := counts(result.Facets[name])
	for _, value := range q.Chosen[name] {
		label, err := labels.of(ctx, name, value)
		if err != nil {
			return f, err
		}
		f.Values = append(f.Values, web.FacetValue{Value: value, Label: label, Count: known[value], Chosen: true})
	}
	shown := result.Facets[name]
	if !long {
		shown = shown[:min(len(shown), fewValues)]
	}
	for _, v := range shown {
		if !slices.Contains(q.Chosen[name], v.Value) {
			f.Values = append(f.Values, web.FacetValue{Value: v.Value, Label: v.Label, Count: v.Count})
		}
	}
	if name == web.TermFacet { // terms are read in their order; which of them are shown, the counts say
		slices.SortStableFunc(f.Values[len(q.Chosen[name]):], newestTerm)
	}
	if !long && f.Total > len(f.Values) {
		f.More = q.Longer(name).Path() + "#facet-" + name
	}
	usual := name == web.TermFacet || name == web.PersonFacet || name == web.OfficeFacet
	f.Open = usual || long || f.Within != "" || len(q.Chosen[name]) > 0
	return f, nil
}

// tellApart notes of people of one name in what office each was named last.
func (s *server) tellApart(ctx context.Context, facets []web.Facet) error {
	at := slices.IndexFunc(facets, func(f web.Facet) bool { return f.Name == web.PersonFacet })
	if at < 0 {
		return nil
	}
	values, named := facets[at].Values, map[string]int{}
	for _, v := range values {
		named[v.Label]++
	}
	var people []archive.Person
	for _, v := range values {
		if named[v.Label] > 1 {
			people = append(people, archive.Person{ID: archive.PersonID(v.Value)})
		}
	}
	if len(people) == 0 {
		return nil
	}
	if err := s.Store.Newest(ctx, people); err != nil {
		return err
	}
	for _, p := range people {
		i := slices.IndexFunc(values, func(v web.FacetValue) bool { return v.Value == string(p.ID) })
		for _, st := range p.Statements {
			values[i].Note = st.Office.Label()
		}
	}
	return nil
}

// labels names the values of facets: from the index's answer where it has them, else from the store.
type labels struct {
	store Store
	known map[string]string // facet and value → label
}

func newLabels(store Store, result index.Result) *labels {
	l := &labels{store: store, known: map[string]string{}}
	for facet, values := range result.Facets {
		for _, v := range values {
			l.known[facet+" "+v.Value] = v.Label
		}
	}
	return l
}

// of names a value. One that does not exist is named by itself.
func (l *labels) of(ctx context.Context, facet, value string) (string, error) {
	if label := l.known[facet+" "+value]; label != "" {
		return label, nil
	}
	label, err := l.ask(ctx, facet, value)
	switch {
	case errors.Is(err, archive.ErrNotFound) || err == nil && label == "":
		label = value
	case err != nil:
		return "", err
	}
	l.known[facet+" "+value] = label
	return label, nil
}

func (l *labels) ask(ctx context.Context, facet, value string) (string, error) {
	switch facet {
	case web.PersonFacet:
		p, err := l.store.Profile(ctx, archive.PersonID(value))
		return p.Name, err
	case web.OfficeFacet:
		o, err := l.store.Office(ctx, archive.OfficeID(value))
		return o.Label(), err
	case web.OrganisationFacet:
		o, err := l.store.Organisation(ctx, archive.OrganisationID(value))
		return o.Name, err
	}
	return value, nil
}

// chips are the conditions in force, each with the address without it.
func chips(ctx context.Context, q web.Query, lang web.Lang, site *web.Site, labels *labels) ([]web.Chip, error) {
	var all []web.Chip
	for _, facet := range web.FacetNames {
		for _, value := range q.Chosen[facet] {
			label, err := labels.of(ctx, facet, value)
			if err != nil {
				return nil, err
			}
			all = append(all, web.Chip{Facet: facet, Label: label, Path: q.Without(facet, value).Path()})
		}
	}
	if q.From != "" || q.To != "" {
		label, err := site.RangeText(lang, q.From, q.To)
		if err != nil {
			return nil, err
		}
		all = append(all, web.Chip{Facet: web.DateChip, Label: label, Path: q.Between("", "").Path()})
	}
	return all, nil
}

// drops tries the search again without one condition each.
func (s *server) drops(ctx context.Context, page *web.SearchPage) ([]web.Drop, error) {
	var all []web.Drop
	try := func(q web.Query, chip web.Chip) error {
		r := request(q)
		r.Facets, r.FacetQuery, r.Size, r.Page = nil, nil, 1, 1
		result, err := s.Search.Search(ctx, r)
		if err == nil && result.Total > 0 {
			all = append(all, web.Drop{Chip: chip, Path: q.Path(), Count: result.Total})
		}
		return err
	}
	q, n := page.Query, 0
	for _, facet := range web.FacetNames {
		for _, value := range q.Chosen[facet] {
			if n < len(page.Chips) && n < maxDrops {
				if err := try(q.Without(facet, value), page.Chips[n]); err != nil {
					return nil, err
				}
			}
			n++
		}
	}
	if q.From != "" || q.To != "" {
		if err := try(q.Between("", ""), page.Chips[len(page.Chips)-1]); err != nil {
			return nil, err
		}
	}
	if q.Q != "" && q.Narrowed() > 0 {
		return all, try(q.Asking(""), web.Chip{Facet: web.WordsChip, Label: q.Q})
	}
	return all, nil
}
