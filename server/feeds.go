package server

import (
	"cmp"
	"context"
	"errors"
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

// feed is what those who follow something read: what is new of it. Its identifiers do not change with the address of this
// server, so that nobody gets an article twice because the server moved.
type feed struct {
	id, title, about  string
	page, atom, jsons string // absolute addresses
	updated           time.Time
	entries           []entry
}

type entry struct {
	article                   archive.ArticleID
	id, title, page, original string
	author, outlet, language  string
	summary                   string
	published                 *archive.Date
	updated                   time.Time // zero: nothing tells
}

// add appends an entry; the feed is as new as its newest.
func (f *feed) add(e entry) {
	if len(f.entries) == 0 || e.updated.After(f.updated) {
		f.updated = e.updated
	}
	f.entries = append(f.entries, e)
}

func (s *server) feedRoutes(r *gin.Engine) {
	for path, read := range map[string]func(*gin.Context) (*feed, error){"/feeds/search": s.searchFeed, "/feeds/figures": s.figureFeed} {
		r.GET(path+".atom", s.feed(read, s.sendAtom))
		r.GET(path+".json", s.feed(read, s.sendJSONFeed))
	}
	if s.Readers != nil {
		r.GET("/feeds/saved/:name", s.savedFeed)
	}
}

func (s *server) feed(read func(*gin.Context) (*feed, error), send func(*gin.Context, *feed)) gin.HandlerFunc {
	return func(c *gin.Context) {
		f, err := read(c)
		if err != nil {
			s.fail(c, err)
			return
		}
		send(c, f)
	}
}

// searchFeed has the newest articles that any search finds.
func (s *server) searchFeed(c *gin.Context) (*feed, error) {
	q, err := web.ParseQuery(c.Request.URL.Query())
	if bad := (*web.BadDate)(nil); errors.As(err, &bad) {
		return nil, badRequest("%v", bad)
	}
	if trouble(q) != "" {
		return nil, badRequest("the search has too many words or conditions")
	}
	q = essence(q)
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
	title, err := s.feedTitle(ctx, q)
	if err != nil {
		return nil, err
	}
	f := &feed{
		id: "urn:khobao:search:" + archive.ShortHash(q.Values().Encode()), title: title, about: "Bài mới nhất của một tìm kiếm trong Kho Báo",
		page: base + q.Path(), atom: base + web.FeedPath("atom", q.Values()), jsons: base + web.FeedPath("json", q.Values()),
	}
	return f, s.addArticles(ctx, f, ids)
}

// addArticles adds those articles that there still are, in their order.
func (s *server) addArticles(ctx context.Context, f *feed, ids []archive.ArticleID) error {
	summary, outlets, err := s.lookAround(ctx)
	if err != nil {
		return err
	}
	articles, err := s.Store.Articles(ctx, ids)
	if err != nil {
		return err
	}
	f.updated = summary.Captured
	slices.SortFunc(articles, func(a, b archive.Article) int { return slices.Index(ids, a.ID) - slices.Index(ids, b.ID) })
	for _, a := range articles {
		f.add(newEntry(a, baseOf(ctx), outlets))
	}
	return s.date(ctx, f)
}

// date says of entries of which nothing tells when they were new when their articles came into the archive: Atom wants a time, and
// readers sort by it.
func (s *server) date(ctx context.Context, f *feed) error {
	undated := func(e entry) bool { return e.updated.IsZero() }
	if !slices.ContainsFunc(f.entries, undated) {
		return nil
	}
	var ids []archive.ArticleID
	for _, e := range f.entries {
		if undated(e) {
			ids = append(ids, e.article)
		}
	}
	taken, err := s.Store.Taken(ctx, ids)
	if err != nil {
		return err
	}
	for i, e := range f.entries {
		if undated(e) {
			f.entries[i].updated = taken[e.article].UTC()
		}
		if f.entries[i].updated.After(f.updated) {
			f.updated = f.entries[i].updated
		}
	}
	return nil
}

// savedFeed has what a saved search found, the last found first. Its address is known to its owner alone, so that it can be read
// where reading is for the signed in: programs that read feeds cannot sign in.
func (s *server) savedFeed(c *gin.Context) {
	key, form, _ := strings.Cut(c.Param("name"), ".")
	send, ok := map[string]func(*gin.Context, *feed){"atom": s.sendAtom, "json": s.sendJSONFeed}[form]
	if !ok {
		s.fail(c, archive.ErrNotFound)
		return
	}
	s.feed(func(c *gin.Context) (*feed, error) {
		ctx, base := c.Request.Context(), s.base(c)
		v, err := s.Readers.SearchByKey(ctx, key)
		if err != nil {
			return nil, err
		}
		found, err := s.Readers.FoundArticles(ctx, v.ID, feedSize)
		if err != nil {
			return nil, err
		}
		f := &feed{id: "urn:khobao:saved:" + archive.ShortHash(v.Key), title: "Kho Báo: " + v.Name, about: "Bài mới của một tìm kiếm đã lưu trong Kho Báo",
			page: base + "/?" + v.Query, atom: base + savedFeedPath(v, "atom"), jsons: base + savedFeedPath(v, "json")}
		ids := make([]archive.ArticleID, len(found))
		for i, one := range found {
			ids[i] = one.Article
		}
		return f, s.addArticles(ctx, f, ids)
	}, send)(c)
}

// figureFeed has the newest figures of an indicator, or of whatever the filter chooses.
func (s *server) figureFeed(c *gin.Context) (*feed, error) {
	filter := archive.FigureFilter{Indicator: c.Query("indicator"), Organisation: c.Query("organisation"), Term: c.Query("term"),
		Kind: archive.FigureKind(c.Query("kind")), Listing: archive.Listing{Page: 1, Size: feedSize}}
	if len(filter.Indicator)+len(filter.Organisation)+len(filter.Term)+len(filter.Kind) > 4*maxName {
		return nil, badRequest("the filter is too long")
	}
	ctx, base := c.Request.Context(), s.base(c)
	figures, _, err := s.Store.Figures(ctx, filter)
	if err != nil {
		return nil, err
	}
	summary, outlets, err := s.lookAround(ctx)
	v := url.Values{}
	var parts []string
	for _, p := range [][2]string{{"indicator", filter.Indicator}, {"organisation", filter.Organisation}, {"term", filter.Term}, {"kind", string(filter.Kind)}} {
		if p[1] != "" {
			v.Set(p[0], p[1])
			parts = append(parts, p[1])
		}
	}
	f := &feed{
		id: "urn:khobao:figures:" + archive.ShortHash(v.Encode()), title: "Kho Báo: " + cmp.Or(strings.Join(parts, ", "), "số liệu"),
		about: "Số liệu mới nhất của một chỉ tiêu trong Kho Báo", updated: summary.Captured,
		page: base + withQuery("/figures", v), atom: base + web.FigureFeedPath("atom", v), jsons: base + web.FigureFeedPath("json", v),
	}
	seen := map[string]bool{}
	for _, one := range figures {
		if e := newFigureEntry(one, base, outlets); !seen[e.id] {
			seen[e.id] = true
			f.add(e)
		}
	}
	return f, errors.Join(err, s.date(ctx, f))
}

func withQuery(path string, v url.Values) string {
	if len(v) == 0 {
		return path
	}
	return path + "?" + v.Encode()
}

// newFigureEntry tells of a stated figure. A figure is the same one while its article states it in the same words.
func newFigureEntry(f archive.StatedFigure, base string, outlets map[archive.OutletID]string) entry {
	c := f.Citation
	title := f.Indicator + ": " + web.FigureText(f.Figure)
	if f.Period != nil && *f.Period != "" {
		title += " (" + *f.Period + ")"
	}
	e := entry{
		article: c.Article, id: "urn:khobao:figure:" + archive.ShortHash(strings.Join([]string{string(c.Article), title, string(f.Kind), f.Figure.Text}, "\x00")),
		title: title, page: base + web.CitationPath(c), original: web.WebAddress(c.URL), outlet: cmp.Or(outlets[c.Outlet], string(c.Outlet)),
		language: "vi", summary: f.Figure.Text, published: c.Published,
	}
	switch {
	case c.Capture != nil:
		e.updated = c.Capture.Time.UTC()
	case c.Published != nil:
		e.updated = c.Published.Time
	}
	return e
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
		article: a.ID, id: "urn:khobao:article:" + url.PathEscape(string(a.ID)), title: a.Title, page: base + web.ArticlePath(a.ID), original: web.WebAddress(a.URL),
		author: a.Author, outlet: cmp.Or(outlets[a.Outlet], string(a.Outlet)), language: a.Language,
		summary: web.Beginning(&a.Version, feedSummary), published: a.Published,
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

// followed is the query of the feed that belongs to a page, nil where none does.
func followed(c *gin.Context) url.Values {
	switch c.FullPath() {
	case "/":
		q, err := web.ParseQuery(c.Request.URL.Query())
		if err != nil || trouble(q) != "" {
			return nil
		}
		return essence(q).Values()
	case "/figures":
		return figuresFollowed(c)
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

// figuresFollowed is the query of the feed of the figures that are shown. A body's own page of targets and results has none.
func figuresFollowed(c *gin.Context) url.Values {
	if body := c.Query("organisation"); body != "" && !strings.ContainsRune(body, ' ') {
		return nil
	}
	v := url.Values{}
	for _, name := range []string{"indicator", "organisation", "term", "kind"} {
		if value := c.Query(name); value != "" {
			v.Set(name, value)
		}
	}
	if len(v) == 0 {
		return nil
	}
	return v
}
