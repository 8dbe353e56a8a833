package server

import (
	"encoding/xml"
	"net/http"
	"net/url"
	"strings"

	"github.com/gin-gonic/gin"

	"khobao/archive"
)

// asset sends a static file. Its address changes with its content, so it may be kept for ever.
func (s *server) asset(c *gin.Context) {
	asset, current, ok := s.site.Asset(strings.TrimPrefix(c.Param("name"), "/"))
	if !ok {
		s.fail(c, archive.ErrNotFound)
		return
	}
	h := c.Writer.Header()
	h.Set("Cache-Control", "no-cache")
	if current {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	h.Set("ETag", "W/"+asset.ETag) // weak: gzip may change the bytes
	if matches(c.GetHeader("If-None-Match"), asset.ETag) {
		c.Status(http.StatusNotModified)
		c.Writer.WriteHeaderNow()
		return
	}
	c.Data(http.StatusOK, asset.Type, asset.Data)
}

// findable are the routes whose pages search engines may find, each with the parameters that make another page of it. What else
// stands in a query is a state of that page, of which there is no end.
var findable = map[string][]string{
	"/": {"page"}, "/articles/:id": nil, "/articles/:id/versions": nil, "/articles/:id/versions/:number": nil, "/people": {"page"}, "/people/:id": {"page"}, "/offices": {"page"}, "/offices/:id": {"page"},
	"/organisations/:id": nil, "/terms": nil, "/terms/:id": {"page"}, "/figures": {"organisation", "page", "term"}, "/about": nil, "/docs": nil,
}

// knownAs is the path under which search engines are to know a page, with the parameters of its own; empty: they are not to find it.
func knownAs(c *gin.Context) (string, url.Values) {
	params, ok := findable[c.FullPath()]
	asked := c.Request.URL.Query()
	if asked.Del("lang"); !ok || c.FullPath() == "/" && len(asked) > len(asked["page"]) { // what a search finds changes from day to day
		return "", nil
	}
	own := url.Values{}
	for _, name := range params {
		if v := asked.Get(name); v != "" {
			own.Set(name, v)
		}
	}
	return "/" + strings.TrimLeft(c.Request.URL.EscapedPath(), `/\`), own
}

// robotRules let those pages be found: the longest rule that fits an address counts (RFC 9309). The captured pages are their
// newspapers'.
const robotRules = `User-agent: *
Disallow: /*?
Allow: /*?lang=en$
Allow: /*?page=
Allow: /*?lang=en&page=
Disallow: /*?page=*&
Disallow: /*?lang=en&page=*&
Allow: /figures?organisation=
Allow: /figures?lang=en&organisation=
Disallow: /api/
Disallow: /feeds/
Disallow: /web/
Disallow: /timemap/
Disallow: /admin
Disallow: /account
Disallow: /confirm
Disallow: /report
Disallow: /sign-in
Disallow: /metrics

`

// robots says what may be found. Where reading is for the signed in, there is nothing.
func (s *server) robots(c *gin.Context) {
	if s.RequireSignIn {
		c.String(http.StatusOK, "User-agent: *\nDisallow: /\n")
		return
	}
	c.String(http.StatusOK, robotRules+"Sitemap: "+s.base(c)+"/sitemap.xml\n")
}

// openSearchDescription is OpenSearch 1.1's description of a search box.
type openSearchDescription struct {
	XMLName       xml.Name        `xml:"http://a9.com/-/spec/opensearch/1.1/ OpenSearchDescription"`
	ShortName     string          `xml:"ShortName"`
	Description   string          `xml:"Description"`
	InputEncoding string          `xml:"InputEncoding"`
	Language      []string        `xml:"Language"`
	URLs          []openSearchURL `xml:"Url"`
}

type openSearchURL struct {
	Type     string `xml:"type,attr"`
	Rel      string `xml:"rel,attr,omitempty"`
	Template string `xml:"template,attr"`
}

// openSearch lets a browser search here from its own box.
func (s *server) openSearch(c *gin.Context) {
	base := s.base(c)
	body, err := xml.MarshalIndent(openSearchDescription{
		ShortName: "Kho Báo", Description: "Tìm trong kho báo chí địa phương Việt Nam", InputEncoding: "UTF-8", Language: []string{"vi", "en"},
		URLs: []openSearchURL{
			{Type: "text/html", Template: base + "/?q={searchTerms}"},
			{Type: "application/json", Template: base + apiPath + "/search?q={searchTerms}"},
			{Type: "application/opensearchdescription+xml", Rel: "self", Template: base + "/opensearch.xml"},
		},
	}, "", "  ")
	if err != nil {
		s.fail(c, err)
		return
	}
	c.Data(http.StatusOK, "application/opensearchdescription+xml; charset=utf-8", append([]byte(xml.Header), body...))
}

// healthz says that the process answers.
func (s *server) healthz(c *gin.Context) {
	c.Header("Cache-Control", "no-store")
	c.JSON(http.StatusOK, gin.H{"status": "ok"})
}

// readiness is what readyz answers.
type readiness struct {
	Ready    bool   `json:"ready"`
	Store    string `json:"store"`
	Index    string `json:"index"`
	Behind   int64  `json:"behind"`   // changes that the index has still to apply
	Database string `json:"database"` // ok, checking or damaged: whether it is as it was when it was closed last
}

// readyz says whether store and index are open, and how far the index is behind. Being behind is no reason to be taken out of
// service: what is indexed can be found. Nor is damage: what is whole can be read.
func (s *server) readyz(c *gin.Context) {
	r := readiness{Ready: true, Store: "ok", Index: "ok", Database: "ok"}
	if s.Ready != nil {
		state := s.Ready(c.Request.Context())
		r.Behind = state.Behind
		switch {
		case state.Damage != nil:
			r.Database = "damaged"
		case state.Unchecked:
			r.Database = "checking"
		}
		for part, err := range map[*string]error{&r.Store: state.Store, &r.Index: state.Index} {
			if err != nil {
				*part, r.Ready = "unavailable", false
				s.Log.ErrorContext(c.Request.Context(), "not ready", "error", err)
			}
		}
	}
	c.Header("Cache-Control", "no-store")
	status := http.StatusOK
	if !r.Ready {
		status = http.StatusServiceUnavailable
	}
	c.JSON(status, r)
}
