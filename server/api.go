package server

import (
	"cmp"
	"context"
	"net/http"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/index"
	"khobao/web"
)

const apiPath = "/api/v1"

// api adds the operations of the API and the document that describes them.
func (s *server) api(r *gin.Engine) {
	config := huma.DefaultConfig("Kho Báo", "1")
	config.Info.Description = "The archive of Vietnamese provincial news: articles, and the people, offices, terms and figures that they state. " +
		"Texts are UTF-8 in NFC, times RFC 3339; what is unknown is null or absent. Errors are RFC 9457. " +
		"An answer has one form, JSON, or of an export the one that format names, whatever Accept asks for: RFC 9110 leaves that to the server, and a program that asks for too little gets more from an answer than from a 406."
	config.Info.License = &huma.License{Name: "Apache License 2.0", Identifier: "Apache-2.0"}
	config.Servers = []*huma.Server{{URL: "/", Description: "This server"}}
	config.DocsPath = ""    // its page would load a script from elsewhere
	config.SchemasPath = "" // schemas are found in the document
	config.CreateHooks = nil
	config.Components.SecuritySchemes = map[string]*huma.SecurityScheme{tokenScheme: {Type: "http", Scheme: "bearer"}}
	config.Transformers = append(config.Transformers, nameRequest)
	api := humagin.New(r, config)
	api.UseMiddleware(strict(api))
	s.openAPI = api.OpenAPI()
	add(s, api, "search", "/search", "Search articles", s.apiSearch)
	add(s, api, "articles", "/articles", "List articles, the newest first", s.apiArticles)
	add(s, api, "article", "/articles/{id}", "Read an article's newest version", s.apiArticle)
	add(s, api, "versions", "/articles/{id}/versions", "Read all versions of an article, the oldest first", s.apiVersions)
	add(s, api, "people", "/people", "List people by given name", s.apiPeople)
	add(s, api, "person", "/people/{id}", "Read a person's tenures and what sources state", s.apiPerson)
	add(s, api, "changes", "/people/{id}/changes", "Read what happened to a person since a day", s.apiChanges)
	add(s, api, "office", "/offices/{id}", "Read who held an office over time", s.apiOffice)
	add(s, api, "holder", "/offices/{id}/holder", "Read who held an office on a day", s.apiHolder)
	add(s, api, "organisations", "/organisations", "List bodies and places of which figures are known", s.apiBodies)
	add(s, api, "organisation", "/organisations/{id}", "Read a body and its offices", s.apiOrganisation)
	add(s, api, "leaders", "/organisations/{id}/leaders", "Read who held a body's offices on a day", s.apiLeaders)
	add(s, api, "series", "/organisations/{id}/series", "Read the figures of a body or a place over the years", s.apiSeries)
	add(s, api, "term", "/terms/{id}", "Read which bodies' numbered terms a term is, and which articles say so", s.apiTerm)
	add(s, api, "figures", "/figures", "List figures, the newest first", s.apiFigures)
	add(s, api, "outlets", "/outlets", "List outlets", s.apiOutlets)
	add(s, api, "suggest", "/suggest", "Complete what is being typed", s.apiSuggest)
	s.exports(api)
	s.consoleAPI(r, api)
	s.searchesAPI(api)
	s.editingAPI(api)
	tagOperations(s.openAPI)
}

// nameRequest names the request in whatever problem is told, also in those that the API's library finds by itself.
func nameRequest(ctx huma.Context, _ string, answer any) (any, error) {
	if p, ok := answer.(*huma.ErrorModel); ok && p.Instance == "" {
		p.Instance = instance(requestName(ctx.Context()))
	}
	return answer, nil
}

// strict refuses parameters that an operation does not have: a filter that is misspelt would otherwise let everything through.
func strict(api huma.API) func(huma.Context, func(huma.Context)) {
	return func(ctx huma.Context, next func(huma.Context)) {
		var known []string
		for _, p := range ctx.Operation().Parameters {
			if p.In == "query" {
				known = append(known, p.Name)
			}
		}
		asked := ctx.URL()
		var unknown []error
		for name := range asked.Query() {
			if !slices.Contains(known, name) {
				unknown = append(unknown, &huma.ErrorDetail{Location: "query." + short(name, 80), Message: "there is no such parameter; there are: " + cmp.Or(strings.Join(known, ", "), "none")})
			}
		}
		if len(unknown) == 0 {
			next(ctx)
			return
		}
		slices.SortFunc(unknown, func(a, b error) int { return cmp.Compare(a.Error(), b.Error()) })
		_ = huma.WriteErr(api, ctx, http.StatusUnprocessableEntity, "a parameter is not known", unknown[:min(len(unknown), 10)]...) // a client that has gone
	}
}

// short cuts a stranger's text.
func short(s string, n int) string {
	runes := []rune(s)
	return string(runes[:min(len(runes), n)])
}

// failures are what any operation may answer instead; anyFailure is what else may come in between.
var failures = []int{http.StatusBadRequest, http.StatusUnauthorized, http.StatusForbidden, http.StatusNotFound, http.StatusUnprocessableEntity,
	http.StatusTooManyRequests, http.StatusInternalServerError, http.StatusServiceUnavailable}

var (
	anyFailure = &huma.Response{Description: "Any other failure", Content: map[string]*huma.MediaType{
		"application/problem+json": {Schema: &huma.Schema{Ref: "#/components/schemas/ErrorModel"}}}}
	notModified = &huma.Response{Description: "What If-None-Match names is still so"}
)

// readerSecurity says that reading may need a token, where the archive is not public.
var readerSecurity = []map[string][]string{{}, {tokenScheme: {}}}

// reply is an answer of the API.
type reply[T any] struct {
	Body T
}

// add registers an operation that reads. Whatever goes wrong in it is answered in one way.
func add[In, Out any](s *server, api huma.API, id, path, summary string, do func(context.Context, *In) (Out, error)) {
	if s.reads == nil {
		s.reads = map[string]bool{"/openapi.json": true, "/openapi.yaml": true, "/openapi-3.0.json": true, "/openapi-3.0.yaml": true}
	}
	s.reads[operationRoute(apiPath+path)] = true
	huma.Register(api, huma.Operation{
		OperationID: id, Method: http.MethodGet, Path: apiPath + path, Summary: summary, Security: readerSecurity,
		Errors: failures, Responses: map[string]*huma.Response{"default": anyFailure, "304": notModified},
	}, func(ctx context.Context, in *In) (*reply[Out], error) {
		out, err := do(ctx, in)
		if err != nil {
			return nil, s.apiError(ctx, err)
		}
		return &reply[Out]{Body: out}, nil
	})
}

// Listing are the parameters of every long list. It has to be exported, or embedding hides its fields from the API's library.
type Listing struct {
	Page int `query:"page" minimum:"1" default:"1" doc:"Page of the list, from 1"`
	Size int `query:"size" minimum:"1" maximum:"100" default:"20" doc:"Things on a page"`
}

// part checks how far the list is to be paged through, and returns the part as the store takes it.
func (l Listing) part() (archive.Listing, error) {
	if l.Page > maxDepth || l.Page*l.Size > maxDepth {
		return archive.Listing{}, badRequest("paging reaches %d results and no more; narrow the list", maxDepth)
	}
	return archive.Listing{Page: l.Page, Size: l.Size}, nil
}

// Filter are the parameters that choose articles. It is exported for the same reason as Listing.
type Filter struct {
	Q            string   `query:"q" maxLength:"500" doc:"Words, with or without marks; nothing matches everything" example:"kim ngạch xuất khẩu"`
	Person       []string `query:"person,explode" maxItems:"50" doc:"Identifiers of people; several are alternatives"`
	Office       []string `query:"office,explode" maxItems:"50" doc:"Identifiers of offices"`
	Organisation []string `query:"organisation,explode" maxItems:"50" doc:"Identifiers of organisations"`
	Term         []string `query:"term,explode" maxItems:"50" doc:"Terms of office, as 2020-2025"`
	Outlet       []string `query:"outlet,explode" maxItems:"50" doc:"Identifiers of outlets"`
	Language     []string `query:"language,explode" maxItems:"50" doc:"Languages of articles, as vi"`
	From         string   `query:"from" maxLength:"10" doc:"First year, month or day: 2020, 2020-05 or 2020-05-29" example:"2020-05"`
	To           string   `query:"to" maxLength:"10" doc:"Last year, month or day, included"`
	Sort         string   `query:"sort" enum:"relevance,newest,oldest" doc:"Order; by default relevance for words, newest without"`
	Exact        bool     `query:"exact" doc:"No abbreviations or other spellings"`
}

type searchInput struct {
	Listing
	Filter
	Facets            []string `query:"facets,explode" maxItems:"10" doc:"Facets to count, by name, repeated or parted by commas: person, office, organisation, term, outlet, language, year, month; by default all, none for none"`
	FacetSize         int      `query:"facet_size" minimum:"1" maximum:"200" default:"20" doc:"Values counted a facet; years and months are always all"`
	PersonWords       string   `query:"person_q" maxLength:"200" doc:"Words that the people counted must have in their names, with or without marks"`
	OfficeWords       string   `query:"office_q" maxLength:"200" doc:"The same for offices"`
	OrganisationWords string   `query:"organisation_q" maxLength:"200" doc:"The same for organisations"`
}

func (in *searchInput) request() (index.Request, error) {
	r, err := in.Filter.request()
	if err != nil {
		return r, err
	}
	part, err := in.part()
	if err != nil {
		return r, err
	}
	r.Page, r.Size, r.FacetSize, r.Facets = part.Page, part.Size, in.FacetSize, in.facets()
	for facet, words := range map[string]string{web.PersonFacet: in.PersonWords, web.OfficeFacet: in.OfficeWords, web.OrganisationFacet: in.OrganisationWords} {
		if words != "" {
			if r.FacetQuery == nil {
				r.FacetQuery = map[string]string{}
			}
			r.FacetQuery[facet] = words
		}
	}
	return r, nil
}

func (in *Filter) request() (index.Request, error) {
	r := index.Request{
		Q: in.Q, Person: in.Person, Office: in.Office, Organisation: in.Organisation, Term: in.Term, Outlet: in.Outlet,
		Language: in.Language, Sort: in.Sort, Exact: in.Exact,
	}
	if r.Sort == "" {
		r.Sort = web.Query{Q: in.Q}.Order()
	}
	var err error
	if r.From, err = web.ParsePeriod(in.From); err != nil {
		return r, badRequest("from: %v", err)
	}
	if r.To, err = web.ParsePeriod(in.To); err != nil {
		return r, badRequest("to: %v", err)
	}
	return r, nil
}

// facets are the names asked for.
func (in *searchInput) facets() []string {
	var names []string
	for _, list := range in.Facets {
		for name := range strings.SplitSeq(list, ",") {
			if name != "" && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	switch {
	case len(names) == 0, slices.Contains(names, "all"):
		return []string{"person", "office", "organisation", "term", "outlet", "language", "year", "month"}
	case slices.Contains(names, "none"):
		return nil
	}
	return names
}

func (s *server) apiSearch(ctx context.Context, in *searchInput) (SearchAnswer, error) {
	r, err := in.request()
	if err != nil {
		return SearchAnswer{}, err
	}
	result, err := s.Search.Search(ctx, r)
	if err != nil {
		return SearchAnswer{}, err
	}
	answer := NewSearchAnswer(result)
	answer.Behind = s.behind(ctx)
	return answer, nil
}

// behind returns how many changes the index has still to take in.
func (s *server) behind(ctx context.Context) int64 {
	if s.Ready == nil {
		return 0
	}
	return s.Ready(ctx).Behind
}

type articlesInput struct {
	Listing
	From string `query:"from" maxLength:"10" doc:"First year, month or day"`
	To   string `query:"to" maxLength:"10" doc:"Last year, month or day, included"`
}

func (s *server) apiArticles(ctx context.Context, in *articlesInput) (articlesAnswer, error) {
	search := searchInput{Listing: in.Listing, Filter: Filter{From: in.From, To: in.To}, Facets: []string{"none"}}
	r, err := search.request()
	if err != nil {
		return articlesAnswer{}, err
	}
	result, err := s.Search.Search(ctx, r)
	if err != nil {
		return articlesAnswer{}, err
	}
	ids := make([]archive.ArticleID, len(result.Hits))
	for i, h := range result.Hits {
		ids[i] = h.ID
	}
	articles, err := s.Store.Articles(ctx, ids)
	if err != nil {
		return articlesAnswer{}, err
	}
	slices.SortFunc(articles, func(a, b archive.Article) int { return slices.Index(ids, a.ID) - slices.Index(ids, b.ID) })
	return articlesAnswer{Total: result.Total, Articles: list(articles)}, nil
}

// oneInput names one thing.
type oneInput struct {
	ID string `path:"id" maxLength:"200"`
}

func (s *server) apiArticle(ctx context.Context, in *oneInput) (archive.Article, error) {
	a, err := s.Store.Article(ctx, archive.ArticleID(in.ID))
	whole(&a.Version)
	return a, err
}

func (s *server) apiVersions(ctx context.Context, in *oneInput) (versionsAnswer, error) {
	versions, err := s.Store.Versions(ctx, archive.ArticleID(in.ID))
	for i := range versions {
		whole(&versions[i])
	}
	return versionsAnswer{Versions: list(versions)}, err
}

// whole gives a version lists where it has nil: a list without members is not an unknown one.
func whole(v *archive.Version) {
	v.People, v.Terms, v.Figures = list(v.People), list(v.Terms), list(v.Figures)
}

func list[T any](all []T) []T {
	if all == nil {
		return []T{}
	}
	return all
}

type peopleInput struct {
	Listing
	Q string `query:"q" maxLength:"200" doc:"A part of the name, with or without marks"`
}

func (s *server) apiPeople(ctx context.Context, in *peopleInput) (peopleAnswer, error) {
	part, err := in.part()
	if err != nil {
		return peopleAnswer{}, err
	}
	people, total, err := s.Store.People(ctx, archive.PeopleFilter{Query: in.Q, Listing: part})
	return peopleAnswer{Total: total, People: list(people)}, err
}

type figuresInput struct {
	Listing
	FigureFilter
}

// FigureFilter are the parameters that choose figures. It is exported for the same reason as Listing.
type FigureFilter struct {
	Indicator    string `query:"indicator" maxLength:"200" doc:"Words of the indicator, with or without marks"`
	Organisation string `query:"organisation" maxLength:"200" doc:"Words of an organisation that the article names"`
	Term         string `query:"term" maxLength:"50" doc:"Term that the article names, as 2020-2025"`
	Kind         string `query:"kind" enum:"result,target,count,other" doc:"What the figures are about"`
}

func (in *FigureFilter) filter(part archive.Listing) archive.FigureFilter {
	return archive.FigureFilter{Indicator: in.Indicator, Organisation: in.Organisation, Term: in.Term, Kind: archive.FigureKind(in.Kind), Listing: part}
}

func (s *server) apiFigures(ctx context.Context, in *figuresInput) (figuresAnswer, error) {
	part, err := in.part()
	if err != nil {
		return figuresAnswer{}, err
	}
	figures, total, err := s.Store.Figures(ctx, in.filter(part))
	return figuresAnswer{Total: total, Figures: list(figures)}, err
}

func (s *server) apiOutlets(ctx context.Context, _ *struct{}) (outletsAnswer, error) {
	outlets, err := s.Store.Outlets(ctx)
	return newOutletsAnswer(outlets), err
}

type suggestInput struct {
	Q    string `query:"q" required:"true" minLength:"1" maxLength:"100" doc:"What has been typed so far"`
	Size int    `query:"size" minimum:"1" maximum:"20" default:"8"`
}

func (s *server) apiSuggest(ctx context.Context, in *suggestInput) (suggestAnswer, error) {
	found, err := s.Search.Suggest(ctx, in.Q, in.Size)
	return newSuggestAnswer(found), err
}
