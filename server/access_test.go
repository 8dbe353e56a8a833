package server

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gin-gonic/gin"

	"khobao/archive"
)

// whoMay is the least role that may use each route, as a person has decided it. It does not look at the server's own table: a
// route that is missing here fails, and so does one that the two tables see otherwise. Routes that may be read where reading is
// open to anyone are "open"; those that answer anyone in any case, "always".
const whoMay = `
always GET /sign-in /confirm /setup /healthz /readyz /robots.txt /opensearch.xml /static/*name /feeds/saved/:name
always POST /confirm /sign-in /sign-out /setup
open GET / /articles/:id /articles/:id/versions /articles/:id/versions/:number /articles/:id/versions/:number/cite/:format
open GET /people /people/:id /people/:id/tenures.csv /offices /offices/:id /organisations/:id /organisations/:id/series.csv /terms /terms/:id /figures /figures.csv /about /docs /report
open POST /report
editor GET /admin/suggestions /admin/rulings /admin/rulings/merge /admin/rulings/split
editor POST /admin/suggestions/settle /admin/rulings/correct /admin/rulings/figure /admin/rulings/proposals /admin/rulings/merge /admin/rulings/split /admin/rulings/:id/undo
open GET /web/*rest /timemap/link/*url /sitemap.xml /sitemaps/:kind/:number /metrics
open GET /feeds/search.atom /feeds/search.json /feeds/figures.atom /feeds/figures.json
open GET /openapi.json /openapi.yaml /openapi-3.0.json /openapi-3.0.yaml
open GET /api/v1/search /api/v1/articles /api/v1/articles/:id /api/v1/articles/:id/versions /api/v1/people /api/v1/people/:id /api/v1/people/:id/changes
open GET /api/v1/organisations /api/v1/organisations/:id /api/v1/organisations/:id/leaders /api/v1/organisations/:id/series /api/v1/offices/:id /api/v1/offices/:id/holder /api/v1/terms/:id /api/v1/figures /api/v1/suggest /api/v1/outlets /api/v1/outlets/:id
open GET /api/v1/export/articles /api/v1/export/people /api/v1/export/figures /api/v1/export/popolo /api/v1/export/warc /api/v1/export/wacz
open POST /api/v1/reports
editor GET /admin/rulings/proposals /api/v1/proposals /api/v1/reports /api/v1/reports/:id /api/v1/rulings /api/v1/rulings/:id
editor POST /api/v1/rulings
editor PATCH /api/v1/reports/:id /api/v1/rulings/:id
editor DELETE /api/v1/rulings/:id
reader GET /account /api/v1/searches /api/v1/searches/:id /api/v1/searches/:id/deliveries
reader GET /account/searches
reader POST /account/searches /account/searches/:id /account/searches/:id/pause /account/searches/:id/remove /account/searches/:id/retry /account/searches/:id/ask
reader POST /account /api/v1/searches /api/v1/searches/:id/deliveries/:delivery/retry
reader PATCH /api/v1/searches/:id
reader DELETE /api/v1/searches/:id
admin GET /admin /admin/outlets /admin/outlets/:id /admin/runs/:id /admin/users /admin/log /admin/system
admin POST /admin/try /admin/outlets /admin/outlets/:id /admin/outlets/:id/remove /admin/outlets/:id/crawl /admin/outlets/:id/stop
admin POST /admin/outlets/:id/retry /admin/outlets/:id/schedules /admin/schedules/:id/remove /admin/schedules/:id/pause
admin POST /admin/users /admin/users/:id /admin/users/:id/remove /admin/tokens /admin/tokens/:id/revoke
admin GET /api/v1/crawls /api/v1/crawls/:id /api/v1/crawls/:id/events /api/v1/schedules /api/v1/schedules/:id
admin POST /api/v1/outlets /api/v1/crawls /api/v1/schedules
admin PATCH /api/v1/outlets/:id /api/v1/schedules/:id
admin DELETE /api/v1/outlets/:id /api/v1/crawls/:id /api/v1/schedules/:id
`

// decided reads whoMay: route → least role, "open" or "always". What may be read may be asked for its headers.
func decided(t *testing.T) map[string]string {
	t.Helper()
	all := map[string]string{}
	for line := range strings.Lines(strings.TrimSpace(whoMay)) {
		words := strings.Fields(line)
		for _, path := range words[2:] {
			if all[words[1]+" "+path] != "" {
				t.Errorf("decided twice: %s %s", words[1], path)
			}
			all[words[1]+" "+path] = words[0]
			if words[1] == http.MethodGet {
				all[http.MethodHead+" "+path] = words[0]
			}
		}
	}
	return all
}

// TestAccess tries every route of the router as everybody, by session and by token, where reading is open and where not.
func TestAccess(t *testing.T) {
	policy := decided(t)
	seen := map[string]bool{}
	for _, closed := range []bool{false, true} {
		s := accounts(t)
		engine := handler(t, func(c *Config) {
			withConsole(s)(c)
			c.RequireSignIn, c.Replay, c.Captures = closed, fakeReplay{}, fakeCaptures{}
		}).(*gin.Engine)
		visitors := everybody(t, s, engine)
		tried := 0
		for _, route := range engine.Routes() {
			name := route.Method + " " + route.Path
			seen[name] = true
			least, ok := policy[name]
			if !ok {
				t.Errorf("nobody has decided who may %s", name)
				continue
			}
			for _, v := range visitors {
				may := least == "always" || least == "open" && (!closed || v.role != archive.Anyone) ||
					slices.Index(archive.Roles, archive.Role(least)) >= 0 && v.role.Covers(archive.Role(least))
				if route.Path == "/account" && v.token {
					may = false // a token is no person
				}
				status, location := knock(engine, route, v)
				refused := status == http.StatusUnauthorized && route.Path != "/sign-in" || status == http.StatusForbidden ||
					status == http.StatusSeeOther && strings.HasPrefix(location, "/sign-in")
				if refused == may || status >= 500 && status != http.StatusServiceUnavailable {
					t.Errorf("%s as %q, token %v, reading closed %v: %d %s; may it: %v", name, v.role, v.token, closed, status, location, may)
				}
				tried++
			}
		}
		t.Logf("reading closed %v: %d routes, %d requests", closed, len(engine.Routes()), tried)
	}
	for name := range policy {
		if !seen[name] && !strings.HasPrefix(name, "HEAD ") {
			t.Errorf("decided, and not there: %s", name)
		}
	}
}

// someone is a way to ask: as anyone, with a session or with a token of a role.
type someone struct {
	role   archive.Role
	token  bool
	header [2]string
}

func everybody(t *testing.T, s interface {
	AddToken(context.Context, archive.Token) error
}, h http.Handler) []someone {
	t.Helper()
	all := []someone{{}}
	for _, role := range archive.Roles {
		secret, token := NewToken("test", role, "test")
		if err := s.AddToken(t.Context(), token); err != nil {
			t.Fatal(err)
		}
		b := browse(t, h)
		b.signIn(string(role), password)
		resp, _ := b.do("GET", "/account", nil)
		all = append(all, someone{role, true, [2]string{"Authorization", "Bearer " + secret}}, someone{role, false, [2]string{"Cookie", resp.Request.Header.Get("Cookie")}})
	}
	return all
}

// knock asks for a route with invented names in it, each time from another address, so that nobody is throttled. Signing out is
// done with a copy of the session's cookie that does not fit: the session is needed for the next route.
func knock(h http.Handler, route gin.RouteInfo, v someone) (int, string) {
	var parts []string
	for part := range strings.SplitSeq(route.Path, "/") {
		if strings.HasPrefix(part, ":") || strings.HasPrefix(part, "*") {
			part = "999"
		}
		parts = append(parts, part)
	}
	req := httptest.NewRequest(route.Method, strings.Join(parts, "/"), http.NoBody)
	req.RemoteAddr = nextAddress()
	if v.header[0] != "" && !(route.Path == "/sign-out" && !v.token) {
		req.Header.Set(v.header[0], v.header[1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, req)
	return w.Code, w.Header().Get("Location")
}

var lastAddress atomic.Uint32

// nextAddress is a client that nobody has heard of yet.
func nextAddress() string {
	n := lastAddress.Add(1)
	return fmt.Sprintf("10.%d.%d.%d:1", n>>16&255, n>>8&255, n&255)
}

// TestLost follows, for every form, where its sender is led whose session has ended: to a page.
func TestLost(t *testing.T) {
	s := accounts(t)
	h := handler(t, func(c *Config) { withConsole(s)(c); c.RequireSignIn = true })
	stranger, admin := browse(t, h), browse(t, h)
	admin.signIn("admin", password)
	lost := 0
	for _, route := range h.(*gin.Engine).Routes() {
		if route.Method != http.MethodPost || strings.HasPrefix(route.Path, apiPath) {
			continue
		}
		resp, _ := stranger.do("POST", strings.NewReplacer(":id", "x", ":name", "x").Replace(route.Path), url.Values{})
		to, err := url.Parse(resp.Header.Get("Location"))
		if err != nil || to.Path != "/sign-in" {
			continue // answers anyone
		}
		if lost++; to.Query().Get("lost") == "" {
			t.Errorf("POST %s: %s does not say that nothing was done", route.Path, to)
		}
		admin.want(200, "", "GET", ours(to.Query().Get("next")), nil)
	}
	if lost < 10 {
		t.Errorf("%d forms lead to the sign-in", lost)
	}
}

// TestRuleless wants a server that has a route without a rule not to begin.
func TestRuleless(t *testing.T) {
	if err := checkRules(gin.RoutesInfo{{Method: "GET", Path: "/people"}, {Method: "GET", Path: "/brand-new"}}); err == nil || !strings.Contains(err.Error(), "/brand-new") {
		t.Errorf("%v", err)
	}
	if _, ok := ruleOf("/peoples"); ok {
		t.Error("a rule reaches beyond its path")
	}
}

// TestScopes holds tokens to what they were made for.
func TestScopes(t *testing.T) {
	s := accounts(t)
	h := handler(t, func(c *Config) { withConsole(s)(c); c.RequireSignIn = true })
	for _, tt := range []struct {
		scopes       []archive.Scope
		method, path string
		want         int
	}{
		{nil, "GET", "/crawls", 200}, {[]archive.Scope{archive.ReadScope}, "GET", "/crawls", 200}, {[]archive.Scope{archive.ReadScope}, "DELETE", "/schedules/9", 403},
		{[]archive.Scope{archive.CrawlScope}, "DELETE", "/schedules/9", 404}, {[]archive.Scope{archive.CrawlScope}, "GET", "/crawls", 200},
		{[]archive.Scope{archive.CrawlScope}, "GET", "/searches", 403}, {[]archive.Scope{archive.CrawlScope}, "GET", "/people", 403},
		{[]archive.Scope{archive.FollowScope, archive.ReadScope}, "GET", "/people", 200}, {[]archive.Scope{archive.RuleScope}, "DELETE", "/searches/9", 403},
	} {
		secret, token := NewToken("test", archive.Admin, "test")
		token.Scopes = tt.scopes
		if err := s.AddToken(t.Context(), token); err != nil {
			t.Fatal(err)
		}
		req := httptest.NewRequest(tt.method, apiPath+tt.path, nil)
		req.Header.Set("Authorization", "Bearer "+secret)
		w := httptest.NewRecorder()
		if h.ServeHTTP(w, req); w.Code != tt.want {
			t.Errorf("%v: %s %s: %d, want %d", tt.scopes, tt.method, tt.path, w.Code, tt.want)
		}
	}
}

// TestProxies counts requests by whom a trusted proxy names, and by nobody whom others name.
func TestProxies(t *testing.T) {
	left := func(h http.Handler, remote, forwarded string) string {
		req := httptest.NewRequest("GET", apiPath+"/outlets", nil)
		req.RemoteAddr = remote
		req.Header.Set("X-Forwarded-For", forwarded)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, req)
		return w.Header().Get("RateLimit-Remaining")
	}
	now := time.Unix(0, 0)
	still := func(c *Config) { c.Now = func() time.Time { return now } }
	plain := handler(t, still)
	left(plain, "10.0.0.1:1", "192.0.2.1")
	if got := left(plain, "10.0.0.1:2", "192.0.2.2"); got != "598" {
		t.Errorf("a stranger chose another name: %s left", got)
	}
	behind := handler(t, func(c *Config) { still(c); c.Proxies = []string{"10.0.0.0/8"} })
	left(behind, "10.0.0.1:1", "192.0.2.1")
	if got := left(behind, "10.0.0.1:2", "192.0.2.2"); got != "599" {
		t.Errorf("another reader behind the proxy: %s left", got)
	}
	if got := left(behind, "10.0.0.1:2", "192.0.2.9, 192.0.2.2"); got != "598" {
		t.Errorf("what a reader says before the proxy: %s left", got)
	}
	if _, err := New(Config{Search: fakeIndex{}, Store: fakeStore{}, Proxies: []string{"nonsense"}}); err == nil {
		t.Error("a proxy that is no network")
	}
}

func TestTokensOfAPI(t *testing.T) {
	s := accounts(t)
	h := handler(t, func(c *Config) { withAccounts(s)(c); c.RequireSignIn = true })
	secret, token := NewToken("export", archive.Reader, "admin")
	if err := s.AddToken(t.Context(), token); err != nil {
		t.Fatal(err)
	}
	ask := func(header string) int {
		req := httptest.NewRequest("GET", "/api/v1/outlets", nil)
		if header != "" {
			req.Header.Set("Authorization", header)
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, req)
		if w.Code == 401 && (w.Header().Get("Content-Type") != "application/problem+json" || w.Header().Get("WWW-Authenticate") == "") {
			t.Errorf("refused as %v", w.Header())
		}
		return w.Code
	}
	for header, want := range map[string]int{"": 401, "Bearer " + secret: 200, "bearer  " + secret: 200, "Bearer " + secret + "x": 401, "Bearer khobao_": 401, "Basic " + secret: 401} {
		if got := ask(header); got != want {
			t.Errorf("%q: %d, want %d", header, got, want)
		}
	}
	if err := s.RevokeToken(t.Context(), token.ID); err != nil {
		t.Fatal(err)
	}
	if got := ask("Bearer " + secret); got != 401 {
		t.Errorf("a revoked token: %d", got)
	}
}

func readAll(t *testing.T, r io.Reader) string {
	t.Helper()
	b, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
