package server

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/web"
)

// openWrites are all routes by which those who have not signed in may change anything. A route that is added here is looked
// at by a person first.
var openWrites = []string{"POST /sign-in", "POST /sign-out", "POST /setup"}

// TestAccess tries every route of the router as everybody, by session and by token, where reading is open and where not.
func TestAccess(t *testing.T) {
	for _, closed := range []bool{false, true} {
		s := accounts(t)
		var engine *gin.Engine
		h := handler(t, func(c *Config) {
			withConsole(s)(c)
			c.RequireSignIn = closed
		})
		engine = h.(*gin.Engine)
		tokens := map[archive.Role]string{}
		for _, role := range archive.Roles {
			secret, token := NewToken("test", role, "test")
			if err := s.AddToken(t.Context(), token); err != nil {
				t.Fatal(err)
			}
			tokens[role] = secret
		}
		tried := 0
		for _, route := range engine.Routes() {
			for _, role := range append([]archive.Role{archive.Anyone}, archive.Roles...) {
				if role == archive.Admin && route.Method != http.MethodGet {
					continue // would be done
				}
				status := knock(engine, route, tokens[role])
				if problem := judgeAccess(route, role, closed, status); problem != "" {
					t.Errorf("%s %s as %q, reading closed %v: %d, %s", route.Method, route.Path, role, closed, status, problem)
				}
				tried++
			}
		}
		t.Logf("reading closed %v: %d routes, %d requests", closed, len(engine.Routes()), tried)
	}
}

// knock asks for a route with invented names in it.
func knock(h http.Handler, route gin.RouteInfo, token string) int {
	var parts []string
	for part := range strings.SplitSeq(route.Path, "/") {
		if strings.HasPrefix(part, ":") || strings.HasPrefix(part, "*") {
			part = "1"
		}
		parts = append(parts, part)
	}
	req := httptest.NewRequest(route.Method, strings.Join(parts, "/"), http.NoBody)
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, req)
	return w.Code
}

// judgeAccess says what is wrong with a status, by rules of its own and not by the server's table.
func judgeAccess(route gin.RouteInfo, role archive.Role, closed bool, status int) string {
	refused := status == http.StatusUnauthorized || status == http.StatusForbidden || status == http.StatusSeeOther && role == archive.Anyone
	reads := route.Method == http.MethodGet || route.Method == http.MethodHead
	has := func(prefixes ...string) bool {
		return slices.ContainsFunc(prefixes, func(p string) bool { return route.Path == p || strings.HasPrefix(route.Path, p+"/") })
	}
	lively := has("/sign-in", "/sign-out", "/setup", "/healthz", "/readyz", "/robots.txt", "/opensearch.xml") || strings.HasPrefix(route.Path, web.AssetPath)
	editors := has("/admin/rulings", "/admin/suggestions", "/api/v1/rulings")
	switch {
	case status >= 500 && status != http.StatusServiceUnavailable:
		return "a failure of ours"
	case lively && reads:
		if refused {
			return "must answer anyone"
		}
	case slices.Contains(openWrites, route.Method+" "+route.Path):
		if refused && lively && route.Path != "/sign-in" && route.Path != "/sign-out" {
			return "must answer anyone"
		}
	case has("/admin", "/api/v1/crawls", "/api/v1/schedules", "/api/v1/rulings") || !reads && route.Path != "/account":
		if may := role == archive.Admin || role == archive.Editor && editors; refused == may {
			return fmt.Sprintf("may it: %v", may)
		}
	case has("/account"):
		// a token is no person: it is refused inside
	case refused != (closed && role == archive.Anyone):
		return "reading"
	}
	return ""
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
