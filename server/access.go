package server

import (
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/gin-gonic/gin"

	"khobao/archive"
)

// rule says which role a part of the site asks for, to read there and to change something, and which scope of a token.
type rule struct {
	path        string // and what is below
	read, write archive.Role
	scope       archive.Scope // for which a token may read and write here; a token for reading may read everywhere
	lively      bool          // answers anyone, even where reading is for the signed in
}

// nobody changes anything where this is asked for: there is nothing to be changed.
const nobodyRole archive.Role = "nobody"

// rules are looked through for the longest path that fits. A route that none fits is a mistake of ours, and no server begins
// with one: what a new route asks of its visitor is to be decided, not inherited.
var rules = []rule{
	{path: "/", write: nobodyRole},
	{path: "/articles", write: nobodyRole},
	{path: "/people", write: nobodyRole},
	{path: "/offices", write: nobodyRole},
	{path: "/organisations", write: nobodyRole},
	{path: "/terms", write: nobodyRole},
	{path: "/figures", write: nobodyRole},
	{path: "/figures.csv", write: nobodyRole},
	{path: "/about", write: nobodyRole},
	{path: "/docs", write: nobodyRole},
	{path: "/web", write: nobodyRole},
	{path: "/timemap", write: nobodyRole},
	{path: "/feeds", write: nobodyRole},
	{path: "/feeds/saved", write: nobodyRole, lively: true}, // its address is a secret of its own
	{path: "/sitemap.xml", write: nobodyRole},
	{path: "/sitemaps", write: nobodyRole},
	{path: "/metrics", write: nobodyRole},
	{path: "/openapi.json", write: nobodyRole},
	{path: "/openapi.yaml", write: nobodyRole},
	{path: "/openapi-3.0.json", write: nobodyRole},
	{path: "/openapi-3.0.yaml", write: nobodyRole},

	// Without these nobody could sign in, and nobody could see whether the server lives.
	{path: "/sign-in", lively: true},
	{path: "/sign-out", lively: true},
	{path: "/confirm", lively: true}, // by a code that came in a letter
	{path: "/setup", lively: true},
	{path: "/static", write: nobodyRole, lively: true},
	{path: "/healthz", write: nobodyRole, lively: true},
	{path: "/readyz", write: nobodyRole, lively: true},
	{path: "/robots.txt", write: nobodyRole, lively: true},
	{path: "/opensearch.xml", write: nobodyRole, lively: true},

	{path: "/report"}, // its form asks what is needed of whom
	{path: "/account", read: archive.Reader, write: archive.Reader},
	{path: "/account/searches", read: archive.Reader, write: archive.Reader, scope: archive.FollowScope},
	{path: "/admin", read: archive.Admin, write: archive.Admin},
	{path: "/admin/suggestions", read: archive.Editor, write: archive.Editor, scope: archive.RuleScope},
	{path: "/admin/rulings", read: archive.Editor, write: archive.Editor, scope: archive.RuleScope},

	{path: "/api/v1/search", write: nobodyRole},
	{path: "/api/v1/articles", write: nobodyRole},
	{path: "/api/v1/people", write: nobodyRole},
	{path: "/api/v1/terms", write: nobodyRole},
	{path: "/api/v1/offices", write: nobodyRole},
	{path: "/api/v1/organisations", write: nobodyRole},
	{path: "/api/v1/figures", write: nobodyRole},
	{path: "/api/v1/suggest", write: nobodyRole},
	{path: "/api/v1/export", write: nobodyRole},
	{path: "/api/v1/outlets", write: archive.Admin, scope: archive.CrawlScope},
	{path: "/api/v1/crawls", read: archive.Admin, write: archive.Admin, scope: archive.CrawlScope},
	{path: "/api/v1/schedules", read: archive.Admin, write: archive.Admin, scope: archive.CrawlScope},
	{path: "/api/v1/rulings", read: archive.Editor, write: archive.Editor, scope: archive.RuleScope},
	{path: "/api/v1/proposals", read: archive.Editor, write: nobodyRole, scope: archive.RuleScope},
	{path: "/api/v1/reports", read: archive.Editor, write: archive.Editor, scope: archive.RuleScope},
	{path: "/api/v1/searches", read: archive.Reader, write: archive.Reader, scope: archive.FollowScope},
}

// anybodyWrites are the routes by which a reader may send something to a part that is for editors.
var anybodyWrites = []string{"POST " + apiPath + "/reports"}

// ruleOf returns the rule of a route, and whether there is one.
func ruleOf(route string) (best rule, ok bool) {
	for _, r := range rules {
		fits := within(route, r.path) && r.path != "/" || route == r.path
		if fits && len(r.path) > len(best.path) {
			best, ok = r, true
		}
	}
	return best, ok
}

// checkRules refuses a router with a route that no rule fits.
func checkRules(routes gin.RoutesInfo) error {
	for _, route := range routes {
		if _, ok := ruleOf(route.Path); !ok {
			return fmt.Errorf("no rule says who may %s %s", route.Method, route.Path)
		}
	}
	return nil
}

// needs returns the role that a route asks for, and the scopes of which a token needs one.
func (s *server) needs(method, route string) (archive.Role, []archive.Scope) {
	r, ok := ruleOf(route)
	if !ok {
		return archive.Admin, nil // leads nowhere
	}
	role, scopes := r.write, []archive.Scope{r.scope}
	switch {
	case method == http.MethodGet || method == http.MethodHead:
		role, scopes = r.read, append(scopes, archive.ReadScope)
	case slices.Contains(anybodyWrites, method+" "+route):
		role = archive.Anyone
	}
	if role == archive.Anyone && s.RequireSignIn && !r.lively {
		role = archive.Reader
	}
	return role, scopes
}

// within says whether a route is path or below it.
func within(route, path string) bool {
	rest, ok := strings.CutPrefix(route, path)
	return ok && (rest == "" || rest[0] == '/')
}

var (
	errSignIn    = &problem{http.StatusUnauthorized, "sign_in", "a token or a session is needed; send Authorization: Bearer TOKEN"}
	errForbidden = &problem{http.StatusForbidden, "forbidden", "the role of this account or token does not allow it"}
	errScope     = &problem{http.StatusForbidden, "forbidden", "the token was not made for this"}
	errForeign   = &problem{http.StatusForbidden, "foreign", "the request comes from another site"}
)

// authorise refuses who may not. People who are not signed in are led to where they can, and back.
func (s *server) authorise(c *gin.Context) {
	route := c.FullPath()
	if route == "" && !s.RequireSignIn {
		return // leads nowhere
	}
	needed, scopes := s.needs(c.Request.Method, route)
	v := visitorOf(c.Request.Context())
	switch {
	case v.Role.Covers(needed):
		if needed != archive.Anyone && !v.Scopes.Allows(scopes...) {
			s.fail(c, errScope)
		}
	case s.Accounts == nil:
		s.fail(c, archive.ErrNotFound)
	case v.Role.Known():
		s.fail(c, errForbidden)
	case answersPrograms(c.Request.URL.Path):
		c.Header("WWW-Authenticate", bearer)
		s.fail(c, errSignIn)
	default:
		c.Header("Cache-Control", "no-store")
		c.Redirect(http.StatusSeeOther, signInPath(c.Request))
		c.Abort()
	}
}
