// Package server speaks HTTP for Kho Báo, and does nothing else: it reads a request, asks the index and the store of record,
// and hands what they say to a page of package web or to the API.
//
// Handlers return a page or an error; one place ([server.fail]) turns errors into answers: a sentence that is safe to show
// for people, the cause for the log, and a request's name that ties the two. Pages are drawn whole before the first byte is
// sent, so that no reader gets half of one.
//
// The API under /api/v1 is described by /openapi.json, which is made from the same Go types as its answers.
package server

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/alexedwards/scs/v2"
	"github.com/danielgtaylor/huma/v2"
	"github.com/gin-gonic/gin"
	"github.com/prometheus/client_golang/prometheus"

	"khobao/archive"
	"khobao/index"
	"khobao/web"
)

// Searcher answers queries. It tells a request that it cannot read by index.ErrRequest.
type Searcher interface {
	Search(context.Context, index.Request) (index.Result, error)
	Suggest(ctx context.Context, prefix string, n int) ([]index.Suggestion, error)
	Rank(ctx context.Context, r index.Request, n int) ([]index.Ranked, error) // n < 0: all
}

// Store is the store of record, as far as pages read it. What it does not have it tells by archive.ErrNotFound.
type Store interface {
	ArticleStore
	PeopleStore
	RecordStore
	ExportStore
	Outlets(context.Context) ([]archive.Outlet, error)
	Summary(context.Context) (archive.Summary, error)
}

// ArticleStore has the articles and what they state in numbers.
type ArticleStore interface {
	Article(context.Context, archive.ArticleID) (archive.Article, error)      // its newest version
	Articles(context.Context, []archive.ArticleID) ([]archive.Article, error) // those that exist
	Versions(context.Context, archive.ArticleID) ([]archive.Version, error)   // the oldest first
	Texts(context.Context, []archive.ArticleID) (map[archive.ArticleID]archive.Version, error)
	Taken(context.Context, []archive.ArticleID) (map[archive.ArticleID]time.Time, error) // when their newest versions came into the archive
	Copies(context.Context, archive.ArticleID) ([]archive.ArticleID, error)              // other articles that say the same, word by word
	Figures(context.Context, archive.FigureFilter) ([]archive.StatedFigure, int, error)
}

// PeopleStore has the people and their offices. Counts are of all that the filter chooses; a size of 0 means all.
type PeopleStore interface {
	People(context.Context, archive.PeopleFilter) ([]archive.Person, int, error)
	Person(context.Context, archive.PersonID) (archive.Person, error)
	Office(context.Context, archive.OfficeID) (archive.Office, error)
	Organisation(context.Context, archive.OrganisationID) (archive.Organisation, error)
	Statements(context.Context, archive.StatementFilter) ([]archive.Statement, int, error)
}

// Readiness says whether questions can be answered now.
type Readiness struct {
	Store     error // nil: open
	Index     error
	Behind    int64 // changes of the store that the index has not applied yet
	Unchecked bool  // the database is still being compared with what it was when it was closed last
	Damage    error // how it differs; nil: it does not, as far as is known. Questions are answered all the same
}

// Config is what a server needs.
type Config struct {
	Search   Searcher
	Store    Store
	Replay   ReplayStore                              // nil: captured pages are not shown
	Captures Captures                                 // nil: captures are not given out
	Ready    func(context.Context) Readiness          // nil: always ready
	Sizes    func(context.Context) (web.Sizes, error) // nil: not known
	Log      *slog.Logger                             // nil: discards
	Now      func() time.Time                         // nil: time.Now
	Version  string                                   // of the program
	Metrics  *prometheus.Registry                     // nil: one of its own

	// BaseURL is how readers reach the server, without a slash at the end: "https://khobao.example". Empty: taken from each
	// request's Host, of which Hosts says which are answered; no Hosts: any that is well-formed.
	BaseURL string
	Hosts   []string
	Proxies []string // networks of the proxies before the server, whose X-Forwarded-For is believed

	Timeout time.Duration // for one answer; 0: 30 s

	Accounts      Accounts  // nil: nobody can sign in, and nothing can be changed
	Sessions      scs.Store // needed with Accounts
	RequireSignIn bool      // nothing can be read without an account or a token
	SetupCode     string    // lets its bearer make the first account, which is an admin's; empty: nobody
	Readers       Readers   // what readers follow; nil: they cannot
	Mails         bool      // readers can be told of new articles by mail
	Console       Console   // what admins see to; nil: there are no pages of outlets and crawls
	Editing       Editing   // where claims are reported and corrected; nil: nowhere
}

type server struct {
	Config
	site    *web.Site
	around  around
	offered offered
	held    held

	openAPI *huma.OpenAPI   // describes the API
	clients clients         // of the API and the feeds
	reads   map[string]bool // routes of the API that read, whose answers are tagged

	replays bool // captured pages are shown as they were, under /web/
	stats   *stats
	auth    *auth

	reportThrottle *throttle // by address
}

// New returns the handler of all pages and the API.
func New(c Config) (http.Handler, error) {
	if c.Search == nil || c.Store == nil {
		return nil, errors.New("server: needs an index and a store")
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Timeout == 0 {
		c.Timeout = 30 * time.Second
	}
	if c.Metrics == nil {
		c.Metrics = prometheus.NewRegistry()
	}
	c.BaseURL = strings.TrimRight(c.BaseURL, "/")
	site, err := web.New()
	if err != nil {
		return nil, fmt.Errorf("server: %w", err)
	}
	s := &server{Config: c, site: site, reportThrottle: newThrottle(c.Now, reportTries, reportEvery)}
	if s.Editing != nil {
		s.Editing = seen{s.Editing, &s.held}
	}
	if s.stats, err = newStats(c.Metrics); err != nil {
		return nil, fmt.Errorf("server: metrics: %w", err)
	}
	if s.auth, err = newAuth(c); err != nil {
		return nil, fmt.Errorf("server: accounts: %w", err)
	}
	r := s.routes()
	if err := errors.Join(r.SetTrustedProxies(c.Proxies), checkRules(r.Routes())); err != nil {
		return nil, fmt.Errorf("server: %w", err)
	}
	return r, nil
}

// routes says which address leads where.
func (s *server) routes() *gin.Engine {
	gin.SetMode(gin.ReleaseMode) // gin keeps this for the whole process; its debug mode prints to standard output
	r := gin.New()
	r.UseRawPath = true // an identifier may hold an escaped slash
	r.RedirectTrailingSlash = false
	r.HandleMethodNotAllowed = true
	r.Use(s.name, s.watch, s.recover, headers, s.guard, compress, share, s.measure, s.tagged, s.limit, s.sameSite, s.identify, s.authorise)
	r.NoRoute(s.noRoute)
	r.NoMethod(func(c *gin.Context) { s.fail(c, errNotAllowed) })

	page := func(path string, h pageHandler) {
		r.GET(path, s.page(h))
		r.HEAD(path, s.page(h))
	}
	page("/", s.searchPage)
	page("/articles/:id", s.articlePage)
	page("/articles/:id/versions", s.versionsPage)
	page("/articles/:id/versions/:number", s.versionPage)
	r.GET("/articles/:id/versions/:number/cite/:format", s.cite)
	page("/people", s.peoplePage)
	page("/people/:id", s.personPage)
	r.GET("/people/:id/tenures.csv", s.tenuresCSV)
	page("/offices", s.officesPage)
	page("/offices/:id", s.officePage)
	page("/organisations/:id", s.organisationPage)
	r.GET("/organisations/:id/series.csv", s.seriesCSV)
	page("/terms", s.termsPage)
	page("/terms/:id", s.termPage)
	page("/figures", s.figuresPage)
	r.GET("/figures.csv", s.promisesCSV)
	r.HEAD("/figures.csv", s.promisesCSV)
	page("/about", s.aboutPage)
	page("/docs", s.docsPage)
	s.authRoutes(r, page)
	s.followPages(r, page)
	s.admin(r, page)
	s.editing(r, page)

	r.GET(web.AssetPath+"*name", s.asset)
	r.HEAD(web.AssetPath+"*name", s.asset)
	r.GET("/sitemap.xml", s.sitemapIndex)
	r.GET("/sitemaps/:kind/:number", s.sitemap)
	s.feedRoutes(r)
	r.GET("/robots.txt", s.robots)
	r.GET("/opensearch.xml", s.openSearch)
	r.GET("/healthz", s.healthz)
	r.GET("/readyz", s.readyz)
	r.GET("/metrics", gin.WrapH(s.stats.handler))
	s.api(r)
	s.replay(r)
	readable(r)
	s.replays = slices.ContainsFunc(r.Routes(), func(i gin.RouteInfo) bool { return strings.HasPrefix(i.Path, "/web/") })
	return r
}

// readable lets whatever can be read be asked for its headers alone. The network layer drops the body.
func readable(r *gin.Engine) {
	have := map[string]bool{}
	for _, route := range r.Routes() {
		have[route.Method+route.Path] = true
	}
	for _, route := range r.Routes() {
		if route.Method == http.MethodGet && !have[http.MethodHead+route.Path] {
			r.HEAD(route.Path, route.HandlerFunc)
		}
	}
}

// noRoute answers what leads nowhere. A slash too many at the end is forgiven.
func (s *server) noRoute(c *gin.Context) {
	path := c.Request.URL.EscapedPath()
	if short := strings.TrimRight(path, "/"); short != path && strings.HasPrefix(short, "/") && !strings.HasPrefix(short, "//") && !strings.Contains(short, `\`) {
		if q := c.Request.URL.RawQuery; q != "" {
			short += "?" + q
		}
		c.Redirect(http.StatusPermanentRedirect, short)
		return
	}
	s.fail(c, archive.ErrNotFound)
}
