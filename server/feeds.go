package server

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/web"
)

const (
	feedSize    = 50  // newest articles in a feed
	feedSummary = 500 // characters of an entry's summary
)

// feed is any search as those who follow it read it: its newest articles. Its identifiers do not change with the address of
// this server, so that nobody gets an article twice because the server moved.
type feed struct {
	id, title         string
	page, atom, jsons string // absolute addresses
	updated           time.Time
	entries           []entry
}

type entry struct {
	id, title, page, original string
	author, outlet, language  string
	summary                   string
	published                 *archive.Date
	updated                   time.Time
}

// feed answers the search of a feed's address.
func (s *server) feed(c *gin.Context) (*feed, error) {
	q, err := web.ParseQuery(c.Request.URL.Query())
	if bad := (*web.BadDate)(nil); errors.As(err, &bad) {
		return nil, badRequest("%v", bad)
	}
	if trouble(q) != "" {
		return nil, badRequest("the search has too many words or conditions")
	}
	q.Page, q.Size, q.Sort, q.Within, q.More = 1, 0, "", nil, nil
	ctx, base := c.Request.Context(), s.base(c)
	r := request(q)
	r.Sort, r.Size, r.Facets, r.FacetQuery = web.Newest, feedSize, nil, nil
	r.Unfolded = true
	result, err := s.Search.Search(ctx, r)
	if err != nil {
		return nil, err
	}
	ids := make([]archive.ArticleID, len(result.Hits))
	for i, h := range result.Hits {
		ids[i] = h.ID
	}
	articles, err := s.Store.Articles(ctx, ids)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(articles, func(a, b archive.Article) int { return slices.Index(ids, a.ID) - slices.Index(ids, b.ID) })
	title, err := s.feedTitle(ctx, q)
	if err != nil {
		return nil, err
	}
	summary, outlets, err := s.lookAround(ctx)
	f := &feed{
		id: "urn:khobao:search:" + archive.ShortHash(q.Values().Encode()), title: title, updated: summary.Captured,
		page: base + q.Path(), atom: base + web.FeedPath("atom", q.Values()), jsons: base + web.FeedPath("json", q.Values()),
	}
	for i, a := range articles {
		e := newEntry(a, base, outlets)
		if i == 0 || e.updated.After(f.updated) {
			f.updated = e.updated
		}
		f.entries = append(f.entries, e)
	}
	return f, err
}

// feedTitle names the search: its words and conditions.
func (s *server) feedTitle(ctx context.Context, q web.Query) (string, error) {
	chips, err := chips(ctx, q, web.Vietnamese, s.site, &labels{store: s.Store, known: map[string]string{}})
	if err != nil {
		return "", err
	}
	var parts []string
	if q.Q != "" {
		parts = append(parts, "“"+q.Q+"”")
	}
	for _, chip := range chips {
		parts = append(parts, chip.Label)
	}
	if len(parts) == 0 {
		return "Kho Báo", nil
	}
	return "Kho Báo: " + strings.Join(parts, ", "), nil
}

func newEntry(a archive.Article, base string, outlets map[archive.OutletID]string) entry {
	e := entry{
		id: "urn:khobao:article:" + url.PathEscape(string(a.ID)), title: a.Title, page: base + web.ArticlePath(a.ID), original: web.WebAddress(a.URL),
		author: a.Author, outlet: cmp.Or(outlets[a.Outlet], string(a.Outlet)), language: a.Language,
		summary: web.Beginning(&a.Version, feedSummary), published: a.Published, updated: time.Unix(0, 0).UTC(),
	}
	switch {
	case a.Capture != nil:
		e.updated = a.Capture.Time.UTC() // when this wording was first seen
	case a.Updated != nil:
		e.updated = a.Updated.Time
	case a.Published != nil:
		e.updated = a.Published.Time
	}
	return e
}

// The Atom of RFC 4287, as far as our feeds need it.
type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Lang    string      `xml:"xml:lang,attr"`
	ID      string      `xml:"id"`
	Title   string      `xml:"title"`
	Updated string      `xml:"updated"`
	Author  atomPerson  `xml:"author"`
	Links   []atomLink  `xml:"link"`
	Entries []atomEntry `xml:"entry"`
}

type atomEntry struct {
	Lang      string     `xml:"xml:lang,attr,omitempty"`
	ID        string     `xml:"id"`
	Title     string     `xml:"title"`
	Published string     `xml:"published,omitempty"`
	Updated   string     `xml:"updated"`
	Author    atomPerson `xml:"author"`
	Links     []atomLink `xml:"link"`
	Summary   string     `xml:"summary"`
}

type atomPerson struct {
	Name string `xml:"name"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr,omitempty"`
	Href string `xml:"href,attr"`
}

// untitled stands where a title must and none is known.
const untitled = "(không có tiêu đề)"

// atomFeed sends the feed as Atom.
func (s *server) atomFeed(c *gin.Context) {
	f, err := s.feed(c)
	if err != nil {
		s.fail(c, err)
		return
	}
	out := atomFeed{Lang: "vi", ID: f.id, Title: f.title, Updated: rfc3339(f.updated), Author: atomPerson{"Kho Báo"}, Links: []atomLink{
		{"self", "application/atom+xml", f.atom}, {"alternate", "text/html", f.page}, {"alternate", "application/feed+json", f.jsons},
	}}
	for _, e := range f.entries {
		one := atomEntry{
			Lang: e.language, ID: e.id, Title: cmp.Or(e.title, untitled), Updated: rfc3339(e.updated), Author: atomPerson{cmp.Or(e.author, e.outlet, "Kho Báo")},
			Links: []atomLink{{"alternate", "text/html", e.page}}, Summary: e.summary,
		}
		if !web.LanguageTag(one.Lang) {
			one.Lang = ""
		}
		if e.original != "" {
			one.Links = append(one.Links, atomLink{"via", "", e.original})
		}
		if e.published != nil {
			one.Published = rfc3339(e.published.Time)
		}
		out.Entries = append(out.Entries, one)
	}
	body, err := xml.MarshalIndent(out, "", " ")
	if err != nil {
		s.fail(c, err)
		return
	}
	s.fresh(c, "application/atom+xml; charset=utf-8", append([]byte(xml.Header), body...), f.updated)
}

// The JSON Feed 1.1, as far as our feeds need it.
type jsonFeed struct {
	Version     string       `json:"version"`
	Title       string       `json:"title"`
	Home        string       `json:"home_page_url"`
	URL         string       `json:"feed_url"`
	Language    string       `json:"language"`
	Description string       `json:"description"`
	Authors     []jsonPerson `json:"authors"`
	Items       []jsonItem   `json:"items"`
}

type jsonItem struct {
	ID        string       `json:"id"`
	URL       string       `json:"url"`
	External  string       `json:"external_url,omitempty"`
	Title     string       `json:"title"`
	Text      string       `json:"content_text"`
	Published string       `json:"date_published,omitempty"`
	Modified  string       `json:"date_modified"`
	Authors   []jsonPerson `json:"authors,omitempty"`
	Language  string       `json:"language,omitempty"`
	Tags      []string     `json:"tags,omitempty"`
}

type jsonPerson struct {
	Name string `json:"name"`
}

// jsonFeed sends the feed as JSON Feed.
func (s *server) jsonFeed(c *gin.Context) {
	f, err := s.feed(c)
	if err != nil {
		s.fail(c, err)
		return
	}
	out := jsonFeed{
		Version: "https://jsonfeed.org/version/1.1", Title: f.title, Home: f.page, URL: f.jsons, Language: "vi",
		Description: "Bài mới nhất của một tìm kiếm trong Kho Báo", Authors: []jsonPerson{{"Kho Báo"}}, Items: []jsonItem{},
	}
	for _, e := range f.entries {
		one := jsonItem{ID: e.id, URL: e.page, External: e.original, Title: cmp.Or(e.title, untitled), Text: e.summary, Modified: rfc3339(e.updated)}
		if web.LanguageTag(e.language) {
			one.Language = e.language
		}
		if name := cmp.Or(e.author, e.outlet); name != "" {
			one.Authors = []jsonPerson{{name}}
		}
		if e.outlet != "" {
			one.Tags = []string{e.outlet}
		}
		if e.published != nil {
			one.Published = rfc3339(e.published.Time)
		}
		out.Items = append(out.Items, one)
	}
	body, err := json.Marshal(out)
	if err != nil {
		s.fail(c, err)
		return
	}
	s.fresh(c, "application/feed+json; charset=utf-8", body, f.updated)
}

func rfc3339(t time.Time) string { return t.Format(time.RFC3339) }

// fresh sends what may be asked for conditionally. If-None-Match counts before If-Modified-Since.
func (s *server) fresh(c *gin.Context, media string, body []byte, modified time.Time) {
	s.freshAs(c, media, body, body, modified)
}

// freshAs is fresh where only a part of the body, the essence, says whether it is the same.
func (s *server) freshAs(c *gin.Context, media string, body, essence []byte, modified time.Time) {
	sum := sha256.Sum256(essence)
	tag := `W/"` + hex.EncodeToString(sum[:8]) + `"`
	h := c.Writer.Header()
	h.Set("ETag", tag)
	h.Set("Cache-Control", "no-cache")
	if !modified.IsZero() {
		h.Set("Last-Modified", modified.UTC().Format(http.TimeFormat))
	}
	if unchanged(c.Request.Header, tag, modified) {
		c.Status(http.StatusNotModified)
		c.Writer.WriteHeaderNow()
		return
	}
	c.Data(http.StatusOK, media, body)
}

func unchanged(asked http.Header, tag string, modified time.Time) bool {
	if known := asked.Get("If-None-Match"); known != "" {
		return matches(known, tag)
	}
	since, err := http.ParseTime(asked.Get("If-Modified-Since"))
	return err == nil && !modified.IsZero() && !modified.Truncate(time.Second).After(since)
}

// followed is the query of the feed that belongs to a page, nil where none does.
func followed(c *gin.Context) url.Values {
	switch c.FullPath() {
	case "/":
		q, err := web.ParseQuery(c.Request.URL.Query())
		if err != nil || trouble(q) != "" {
			return nil
		}
		q.Page, q.Size, q.Sort, q.Within, q.More = 1, 0, "", nil, nil
		return q.Values()
	case "/people/:id":
		return url.Values{web.PersonFacet: {c.Param("id")}}
	case "/offices/:id":
		return url.Values{web.OfficeFacet: {c.Param("id")}}
	case "/organisations/:id":
		return url.Values{web.OrganisationFacet: {c.Param("id")}}
	case "/terms/:id":
		return url.Values{web.TermFacet: {c.Param("id")}}
	}
	return nil
}
