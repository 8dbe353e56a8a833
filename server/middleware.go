package server

import (
	"context"
	"crypto/rand"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/gin-gonic/gin"
)

// The bounds of what may be asked.
const (
	maxAddress = 8 << 10 // bytes of an address
	maxQuery   = 500     // characters of a query's words
	maxChosen  = 50      // values of facets chosen at once
	maxDepth   = 10_000  // results that paging reaches; exports have all
)

type nameKey struct{}

// name gives each request a name of its own, which its answer, its log lines and its error page share.
func (s *server) name(c *gin.Context) {
	name := strings.ToLower(rand.Text()[:10])
	ctx := context.WithValue(c.Request.Context(), nameKey{}, name)
	c.Request = c.Request.WithContext(context.WithValue(ctx, baseKey{}, s.base(c)))
	c.Header("X-Request-Id", name)
}

func requestName(ctx context.Context) string {
	name, _ := ctx.Value(nameKey{}).(string)
	return name
}

// watch logs and counts each request when it is answered. The log has no query: what people search for is theirs.
func (s *server) watch(c *gin.Context) {
	start := s.Now()
	c.Next()
	took := s.Now().Sub(start)
	route := c.FullPath()
	if route == "" {
		route = "none" // whatever strangers ask for must not become names of metrics
	}
	status := c.Writer.Status()
	s.stats.count(c.Request.Method, route, status, took)
	s.Log.InfoContext(c.Request.Context(), "request", "method", c.Request.Method, "path", c.Request.URL.Path, "status", status,
		"bytes", max(c.Writer.Size(), 0), "took", took.Round(time.Microsecond), "request", requestName(c.Request.Context()))
}

// recover turns a panic into a failure like any other.
func (s *server) recover(c *gin.Context) {
	defer func() {
		switch p := recover(); p {
		case nil:
		case http.ErrAbortHandler:
			panic(p)
		default:
			s.fail(c, fmt.Errorf("panic: %v\n%s", p, debug.Stack()))
		}
	}()
	c.Next()
}

// policy allows what the pages use, and nothing else: our style sheet, fonts, icon and one small script.
const policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; " +
	"form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

func headers(c *gin.Context) {
	h := c.Writer.Header()
	h.Set("Content-Security-Policy", policy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Frame-Options", "DENY")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
}

// wellFormedHost is a name, an IPv4 address or an IPv6 address, with or without a port.
var wellFormedHost = regexp.MustCompile(`^([A-Za-z0-9]([A-Za-z0-9._-]{0,252})|\[[0-9A-Fa-f:.]{2,45}\])(:[0-9]{1,5})?$`)

// guard refuses requests that are not meant for this server, and addresses too long to be meant at all.
func (s *server) guard(c *gin.Context) {
	host := c.Request.Host
	switch {
	case len(c.Request.RequestURI) > maxAddress:
		s.fail(c, errTooLong)
	case !wellFormedHost.MatchString(host), !s.named(host) && !forProbes[c.FullPath()]:
		s.fail(c, errHost)
	case !readableText(c.Request.URL):
		s.fail(c, errEncoding)
	}
}

// forProbes are the routes that what watches over the server asks, by whatever address it has.
var forProbes = map[string]bool{"/healthz": true, "/readyz": true}

// named says whether a host is one of those that are answered.
func (s *server) named(host string) bool {
	return len(s.Hosts) == 0 || slices.ContainsFunc(s.Hosts, func(name string) bool { return strings.EqualFold(name, host) })
}

// readableText says whether an address is text: what is not UTF-8 would match everything, or nothing, for no reason that its
// sender sees. The addresses of captured pages are as their newspapers wrote them.
func readableText(u *url.URL) bool {
	if within(u.Path, "/web") || within(u.Path, "/timemap") {
		return true
	}
	query, err := url.QueryUnescape(u.RawQuery)
	return err == nil && utf8.ValidString(query) && utf8.ValidString(u.Path) && !strings.ContainsRune(query+u.Path, 0)
}

// limit gives each answer its time. An export takes what it takes, as long as its reader reads.
func (s *server) limit(c *gin.Context) {
	if strings.HasPrefix(c.FullPath(), exportPath) {
		return
	}
	ctx, cancel := context.WithTimeout(c.Request.Context(), s.Timeout)
	defer cancel()
	c.Request = c.Request.WithContext(ctx)
	c.Next()
}

type baseKey struct{}

// baseOf is base for what knows the request's context alone.
func baseOf(ctx context.Context) string {
	base, _ := ctx.Value(baseKey{}).(string)
	return base
}

// base is the address of this server as the reader knows it.
func (s *server) base(c *gin.Context) string {
	if s.BaseURL != "" {
		return s.BaseURL
	}
	scheme := "http://"
	if c.Request.TLS != nil {
		scheme = "https://"
	}
	return scheme + c.Request.Host // well-formed: guard has seen it
}
