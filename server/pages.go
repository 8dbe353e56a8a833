package server

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/archive/revision"
	"khobao/index"
	"khobao/web"
)

const (
	peopleSize    = 100 // people on a page
	statementSize = 30  // statements on a page
	figureSize    = 50  // figures on a page
	listSize      = 500 // terms and outlets listed at once
	officeSize    = 50  // offices on a page
	termHits      = 10  // articles on a term's page
	maxName       = 200 // bytes of a name looked for
)

func (s *server) articlePage(c *gin.Context) (web.Page, error) {
	a, err := s.Store.Article(c.Request.Context(), archive.ArticleID(c.Param("id")))
	if err != nil {
		return nil, err
	}
	return s.reading(c, a, a.Number)
}

// versionPage shows one version, the newest or not; two with ".." between them it compares.
func (s *server) versionPage(c *gin.Context) (web.Page, error) {
	if a, b, ok := strings.Cut(c.Param("number"), ".."); ok {
		from, err1 := strconv.Atoi(a)
		to, err2 := strconv.Atoi(b)
		if err1 != nil || err2 != nil || from == to {
			return nil, archive.ErrNotFound
		}
		return s.diffPage(c, from, to)
	}
	number, err := strconv.Atoi(c.Param("number"))
	if err != nil {
		return nil, archive.ErrNotFound
	}
	a, newest, err := s.article(c.Request.Context(), archive.ArticleID(c.Param("id")), number)
	if err != nil {
		return nil, err
	}
	return s.reading(c, a, newest)
}

func (s *server) reading(c *gin.Context, a archive.Article, newest int) (web.Page, error) {
	f, err := s.frame(c, web.NoSection)
	if err != nil {
		return nil, err
	}
	if a.Number == newest {
		f.KnownAs = web.ArticlePath(a.ID) // which a version has until there is a newer one
	}
	page := &web.ArticlePage{Frame: f, Article: a, Newest: newest, Archived: s.base(c) + web.VersionPath(a.ID, a.Number)}
	if page.Copies, err = s.copies(c.Request.Context(), a.ID); err != nil {
		return nil, err
	}
	page.Related, err = s.related(c.Request.Context(), &a, page.Copies)
	return page, err
}

// diffPage compares two versions, the earlier one first in whatever order they are named.
func (s *server) diffPage(c *gin.Context, from, to int) (web.Page, error) {
	ctx, id := c.Request.Context(), archive.ArticleID(c.Param("id"))
	a, err := s.Store.Article(ctx, id)
	if err != nil {
		return nil, err
	}
	versions, err := s.Store.Versions(ctx, id)
	if err != nil {
		return nil, err
	}
	page := &web.DiffPage{ID: a.ID, URL: a.URL, Source: a.Outlet, Newest: a.Number}
	for n, v := range map[int]*archive.Version{min(from, to): &page.From, max(from, to): &page.To} {
		i := slices.IndexFunc(versions, func(v archive.Version) bool { return v.Number == n })
		if i < 0 {
			return nil, archive.ErrNotFound
		}
		*v = versions[i]
	}
	page.Changes = revision.Compare(&page.From, &page.To)
	page.Frame, err = s.frame(c, web.NoSection)
	return page, err
}

func (s *server) versionsPage(c *gin.Context) (web.Page, error) {
	ctx, id := c.Request.Context(), archive.ArticleID(c.Param("id"))
	a, err := s.Store.Article(ctx, id)
	if err != nil {
		return nil, err
	}
	versions, err := s.Store.Versions(ctx, id)
	if err != nil {
		return nil, err
	}
	slices.Reverse(versions)
	f, err := s.frame(c, web.NoSection)
	return &web.VersionsPage{Frame: f, ID: a.ID, Source: a.Outlet, Versions: versions}, err
}

func (s *server) peoplePage(c *gin.Context) (web.Page, error) {
	f, err := s.frame(c, web.PeopleSection)
	if err != nil {
		return nil, err
	}
	number, err := pageNumber(c, peopleSize)
	if err != nil {
		return nil, err
	}
	filter := archive.PeopleFilter{Query: c.Query("q"), Listing: archive.Listing{Page: number, Size: peopleSize}}
	if len(filter.Query) > maxName {
		return nil, badRequest("the name is longer than %d bytes", maxName)
	}
	page := &web.PeoplePage{Frame: f, Query: filter.Query}
	if page.People, page.Total, err = s.peopleKnownBy(c.Request.Context(), filter); err != nil {
		return nil, err
	}
	page.Pager = pager(c, number, peopleSize, page.Total, "")
	if page.Total == 0 {
		page.Meant, err = s.meantPerson(c.Request.Context(), filter.Query)
	}
	return page, err
}

// spelled returns how the articles spell some words; nothing where they have no better spelling.
func (s *server) spelled(ctx context.Context, words string) (string, error) {
	if strings.TrimSpace(words) == "" {
		return "", nil
	}
	result, err := s.Search.Search(ctx, index.Request{Q: words, Page: 1, Size: 1})
	if errors.Is(err, index.ErrRequest) {
		return "", nil // a name need not be a query
	}
	return result.DidYouMean, err
}

// meantPerson is the name of people whom somebody probably meant who typed the name of nobody.
func (s *server) meantPerson(ctx context.Context, typed string) (string, error) {
	name, err := s.spelled(ctx, typed)
	if err != nil || name == "" {
		return "", err
	}
	_, n, err := s.Store.People(ctx, archive.PeopleFilter{Query: name, Listing: archive.Listing{Page: 1, Size: 1}})
	if n == 0 {
		name = ""
	}
	return name, err
}

// peopleKnownBy lists people, each with the newest statement.
func (s *server) peopleKnownBy(ctx context.Context, filter archive.PeopleFilter) ([]archive.Person, int, error) {
	people, total, err := s.Store.People(ctx, filter)
	if err != nil {
		return nil, 0, err
	}
	return people, total, s.Store.Newest(ctx, people)
}

func (s *server) officesPage(c *gin.Context) (web.Page, error) {
	number, err := pageNumber(c, officeSize)
	if err != nil {
		return nil, err
	}
	within := c.Query("q")
	values, total, err := s.values(c, web.OfficeFacet, within, number*officeSize)
	if err != nil {
		return nil, err
	}
	values = values[min(len(values), (number-1)*officeSize):]
	page := &web.OfficesPage{Within: within, Total: total, Pager: pager(c, number, officeSize, total, "")}
	if total == 0 {
		if page.Meant, err = s.meantOffice(c, within); err != nil {
			return nil, err
		}
	}
	if page.Offices, err = s.heldNow(c.Request.Context(), values); err != nil {
		return nil, err
	}
	page.Frame, err = s.frame(c, web.OfficesSection)
	return page, err
}

// meantOffice is what some office has in its name, and somebody probably meant who typed what none has.
func (s *server) meantOffice(c *gin.Context, typed string) (string, error) {
	words, err := s.spelled(c.Request.Context(), typed)
	if err != nil || words == "" {
		return "", err
	}
	_, n, err := s.values(c, web.OfficeFacet, words, 1)
	if n == 0 {
		words = ""
	}
	return words, err
}

// heldNow says of each office of a list who holds it as far as the archive knows.
func (s *server) heldNow(ctx context.Context, values []web.FacetValue) ([]web.ListedOffice, error) {
	ids := make([]archive.OfficeID, len(values))
	for i, v := range values {
		ids[i] = archive.OfficeID(v.Value)
	}
	now, err := s.holders(ctx, ids)
	if err != nil {
		return nil, err
	}
	offices := make([]web.ListedOffice, len(values))
	for i, v := range values {
		offices[i] = web.ListedOffice{ID: ids[i], Label: v.Label, Articles: v.Count, Now: now[i]}
		if len(now[i]) > 0 {
			continue
		}
		office, err := s.Store.Office(ctx, ids[i])
		if err != nil && !errors.Is(err, archive.ErrNotFound) { // the index may be behind
			return nil, err
		}
		if offices[i].Heirs, err = s.heirs(ctx, office.Organisation); err != nil {
			return nil, err
		}
	}
	return offices, nil
}

func (s *server) termsPage(c *gin.Context) (web.Page, error) {
	terms, total, err := s.values(c, web.TermFacet, "", listSize)
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(terms, newestTerm)
	f, err := s.frame(c, web.TermsSection)
	return &web.TermsPage{Frame: f, Terms: terms, Total: total}, err
}

// values are the first values of a facet over all articles, those that most articles have, and how many there are.
func (s *server) values(c *gin.Context, facet, within string, size int) ([]web.FacetValue, int, error) {
	if len(within) > maxName {
		return nil, 0, badRequest("the name is longer than %d bytes", maxName)
	}
	r := index.Request{Facets: []string{facet}, FacetSize: size, Page: 1, Size: 1}
	if within != "" {
		r.FacetQuery = map[string]string{facet: within}
	}
	result, err := s.Search.Search(c.Request.Context(), r)
	if err != nil {
		return nil, 0, err
	}
	var all []web.FacetValue
	for _, v := range result.Facets[facet] {
		all = append(all, web.FacetValue{Value: v.Value, Label: v.Label, Count: v.Count})
	}
	return all, max(result.FacetTotals[facet], len(all)), nil
}

// newestTerm puts terms with years before ordinals, and of two with years, or two ordinals, the later before the other.
func newestTerm(a, b web.FacetValue) int {
	years := func(v web.FacetValue) string {
		if !strings.Contains(v.Value, "-") {
			return ""
		}
		return v.Value
	}
	return cmp.Or(strings.Compare(years(b), years(a)), cmp.Compare(roman(b.Value), roman(a.Value)))
}

// roman is the value of a number in Roman figures; 0 of anything else.
func roman(s string) (n int) {
	if n, err := strconv.Atoi(s); err == nil {
		return n
	}
	values := map[rune]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100}
	before := 0
	for _, r := range s {
		v := values[r]
		if v == 0 {
			return 0
		}
		if n += v; v > before && before > 0 {
			n -= 2 * before
		}
		before = v
	}
	return n
}

// aboutPage names the outlets that are crawled or have articles; presets that nobody turned on are not the reader's business.
func (s *server) aboutPage(c *gin.Context) (web.Page, error) {
	ctx := c.Request.Context()
	outlets, err := s.outlets(ctx)
	if err != nil {
		return nil, err
	}
	f, err := s.frame(c, web.NoSection)
	return &web.AboutPage{Frame: f, List: outlets}, err
}

// outlets are those that are crawled or have articles.
func (s *server) outlets(ctx context.Context) ([]archive.Outlet, error) {
	all, err := s.Store.Outlets(ctx)
	if err != nil {
		return nil, err
	}
	result, err := s.Search.Search(ctx, index.Request{Facets: []string{web.OutletFacet}, FacetSize: listSize, Page: 1, Size: 1})
	if err != nil {
		return nil, err
	}
	filled := counts(result.Facets[web.OutletFacet])
	return slices.DeleteFunc(slices.Clone(all), func(o archive.Outlet) bool { return !o.Enabled && filled[string(o.ID)] == 0 }), nil
}
