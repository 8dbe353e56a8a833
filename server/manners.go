package server

import (
	"bytes"
	lru "container/list"
	"math"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/gin-gonic/gin"
	"golang.org/x/time/rate"
)

// How the API and the feeds deal with programs: so many requests a client, other sites may read, and nothing is sent twice.

const (
	perSecond  = 20     // requests a second that a client may make on and on
	burst      = 600    // and at once
	exportCost = 20     // requests that one export counts for
	maxClients = 10_000 // clients remembered; whoever was not seen for longest is forgotten first
)

var errTooMany = &problem{http.StatusTooManyRequests, "busy", "too many requests; wait as long as Retry-After says"}

// clients counts the requests of each.
type clients struct {
	mu     sync.Mutex
	known  map[string]*lru.Element
	recent lru.List // of *client, the last seen first
}

type client struct {
	name string
	*rate.Limiter
}

// of returns a client's limiter.
func (c *clients) of(name string) *rate.Limiter {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e := c.known[name]; e != nil {
		c.recent.MoveToFront(e)
		return e.Value.(*client).Limiter
	}
	if c.known == nil {
		c.known = map[string]*lru.Element{}
	}
	if len(c.known) >= maxClients {
		oldest := c.recent.Back()
		delete(c.known, c.recent.Remove(oldest).(*client).name)
	}
	one := &client{name, rate.NewLimiter(perSecond, burst)}
	c.known[name] = c.recent.PushFront(one)
	return one.Limiter
}

// forPrograms says whether a route is read by programs.
func forPrograms(route string) bool {
	return strings.HasPrefix(route, apiPath+"/") || strings.HasPrefix(route, "/feeds/") || strings.HasPrefix(route, "/openapi")
}

// answersPrograms says whether failures at a path are told to programs, found or not.
func answersPrograms(path string) bool { return forPrograms(path) || strings.HasPrefix(path, "/api") }

// measure refuses a client's requests to the API and the feeds beyond its share, and tells each how much of it is left.
func (s *server) measure(c *gin.Context) {
	route := c.FullPath()
	if !forPrograms(route) {
		return
	}
	cost := 1
	if strings.HasPrefix(route, exportPath) {
		cost = exportCost
	}
	now := s.Now()
	l := s.clients.of(clientNetwork(c))
	ok := l.AllowN(now, cost)
	left := max(l.TokensAt(now), 0)
	h := c.Writer.Header()
	h.Set("RateLimit-Limit", strconv.Itoa(burst))
	h.Set("RateLimit-Remaining", strconv.Itoa(int(left)))
	h.Set("RateLimit-Reset", strconv.Itoa(int(math.Ceil((burst-left)/perSecond))))
	if !ok {
		h.Set("Retry-After", strconv.Itoa(int(math.Ceil((float64(cost)-left)/perSecond))))
		s.fail(c, errTooMany)
	}
}

// share lets scripts of other sites read what anyone may read, and what went wrong where that leads nowhere. It never lets them use a reader's session: browsers send no
// cookies for "*".
func share(c *gin.Context) {
	if c.Request.Method == http.MethodOptions && forPrograms(c.Request.URL.Path) {
		preflight(c)
		return
	}
	if !forPrograms(c.Request.URL.Path) || c.Request.Method != http.MethodGet && c.Request.Method != http.MethodHead {
		return
	}
	h := c.Writer.Header()
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Expose-Headers", strings.Join([]string{totalHeader, "ETag", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "Retry-After", "X-Request-Id"}, ", "))
}

// preflight answers a browser that asks whether another site's script may read conditionally, or with a token of its own.
func preflight(c *gin.Context) {
	h := c.Writer.Header()
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Allow-Methods", "GET, HEAD")
	h.Set("Access-Control-Allow-Headers", "Authorization, If-None-Match, If-Modified-Since")
	h.Set("Access-Control-Max-Age", "86400")
	c.AbortWithStatus(http.StatusNoContent)
}

// tookTime differs between two answers that are the same.
var tookTime = regexp.MustCompile(`"took_ms":[0-9.e+-]+,`)

// tagged gives the answers of the API that read an ETag, and sends none that the client has already.
func (s *server) tagged(c *gin.Context) {
	if c.Request.Method != http.MethodGet && c.Request.Method != http.MethodHead || !s.reads[c.FullPath()] {
		return
	}
	held := &heldWriter{ResponseWriter: c.Writer, status: http.StatusOK}
	c.Writer = held
	defer func() { c.Writer = held.ResponseWriter }() // after a panic, too
	c.Next()
	c.Writer = held.ResponseWriter
	if held.status == http.StatusOK {
		media := c.Writer.Header().Get("Content-Type")
		body := held.body.Bytes()
		s.freshAs(c, media, body, tookTime.ReplaceAll(body, nil))
		return
	}
	c.Writer.WriteHeader(held.status)
	_, _ = c.Writer.Write(held.body.Bytes()) // a reader who went away
}

// heldWriter keeps an answer until it is whole.
type heldWriter struct {
	gin.ResponseWriter
	status int
	body   bytes.Buffer
}

func (w *heldWriter) WriteHeader(status int)            { w.status = status }
func (w *heldWriter) WriteHeaderNow()                   {}
func (w *heldWriter) Write(b []byte) (int, error)       { return w.body.Write(b) }
func (w *heldWriter) WriteString(s string) (int, error) { return w.body.WriteString(s) }
func (w *heldWriter) Status() int                       { return w.status }
func (w *heldWriter) Written() bool                     { return w.body.Len() > 0 }
func (w *heldWriter) Size() int                         { return w.body.Len() }
