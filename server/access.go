package server

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"

	"khobao/archive"
)

// rule says which role a part of the site asks for, to read there and to change something.
type rule struct {
	path        string // and what is below
	read, write archive.Role
}

// rules are looked through for the longest path that fits. What no rule opens can be read by anyone and changed by admins.
var rules = []rule{
	{"/", archive.Anyone, archive.Admin},
	{"/sign-in", archive.Anyone, archive.Anyone},
	{"/sign-out", archive.Anyone, archive.Anyone},
	{"/setup", archive.Anyone, archive.Anyone},
	{"/account", archive.Reader, archive.Reader},
	{"/admin", archive.Admin, archive.Admin},
	{"/admin/suggestions", archive.Editor, archive.Editor},
	{"/admin/rulings", archive.Editor, archive.Editor},
	{"/api/v1/crawls", archive.Admin, archive.Admin},
	{"/api/v1/schedules", archive.Admin, archive.Admin},
	{"/api/v1/rulings", archive.Editor, archive.Editor},
}

// always are the paths that answer anyone, even where reading is for the signed in: without them nobody could sign in, and
// nobody could see whether the server lives.
var always = []string{"/sign-in", "/sign-out", "/setup", "/static", "/healthz", "/readyz", "/robots.txt", "/opensearch.xml"}

// needs returns the role that a route asks for.
func (s *server) needs(method, route string) archive.Role {
	best := rules[0]
	for _, r := range rules[1:] {
		if within(route, r.path) && len(r.path) > len(best.path) {
			best = r
		}
	}
	role := best.write
	if method == http.MethodGet || method == http.MethodHead {
		role = best.read
	}
	if role == archive.Anyone && s.RequireSignIn && !isAlways(route) {
		return archive.Reader
	}
	return role
}

func isAlways(route string) bool {
	for _, path := range always {
		if within(route, path) {
			return true
		}
	}
	return false
}

// within says whether a route is path or below it.
func within(route, path string) bool {
	rest, ok := strings.CutPrefix(route, path)
	return ok && (rest == "" || rest[0] == '/')
}

var (
	errSignIn    = &problem{http.StatusUnauthorized, "sign_in", "a token or a session is needed; send Authorization: Bearer TOKEN"}
	errForbidden = &problem{http.StatusForbidden, "forbidden", "the role of this account or token does not allow it"}
	errForeign   = &problem{http.StatusForbidden, "foreign", "the request comes from another site"}
)

// authorise refuses who may not. People who are not signed in are led to where they can, and back.
func (s *server) authorise(c *gin.Context) {
	route := c.FullPath()
	if route == "" && !s.RequireSignIn {
		return // leads nowhere
	}
	needed := s.needs(c.Request.Method, route)
	v := visitorOf(c.Request.Context())
	switch {
	case v.Role.Covers(needed):
	case s.Accounts == nil:
		s.fail(c, archive.ErrNotFound)
	case v.Role.Known():
		s.fail(c, errForbidden)
	case strings.HasPrefix(c.Request.URL.Path, apiPath):
		c.Header("WWW-Authenticate", bearer)
		s.fail(c, errSignIn)
	default:
		c.Header("Cache-Control", "no-store")
		c.Redirect(http.StatusSeeOther, signInPath(c.Request))
		c.Abort()
	}
}
