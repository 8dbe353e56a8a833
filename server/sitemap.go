package server

import (
	"encoding/xml"
	"net/http"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/index"
	"khobao/web"
)

// mapSize is how many addresses one file has; the standard allows 50,000.
const mapSize = 20_000

type sitemapIndex struct {
	XMLName xml.Name     `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 sitemapindex"`
	Maps    []sitemapURL `xml:"sitemap"`
}

type sitemap struct {
	XMLName xml.Name     `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
	URLs    []sitemapURL `xml:"url"`
}

type sitemapURL struct {
	Loc string `xml:"loc"`
}

// sitemapIndex names the files that have the addresses of articles and of people.
func (s *server) sitemapIndex(c *gin.Context) {
	ctx, base := c.Request.Context(), s.base(c)
	result, err := s.Search.Search(ctx, index.Request{Page: 1, Size: 1})
	if err != nil {
		s.fail(c, err)
		return
	}
	_, people, err := s.Store.People(ctx, archive.PeopleFilter{Listing: archive.Listing{Page: 1, Size: 1}})
	if err != nil {
		s.fail(c, err)
		return
	}
	var all sitemapIndex
	add := func(kind string, total int) {
		for n := 1; (n-1)*mapSize < total; n++ {
			all.Maps = append(all.Maps, sitemapURL{base + "/sitemaps/" + kind + "/" + strconv.Itoa(n)})
		}
	}
	add("articles", result.Total)
	add("people", people)
	s.sendXML(c, all)
}

// sitemap lists one file's addresses. The oldest articles come first, so that a file that is full seldom changes.
func (s *server) sitemap(c *gin.Context) {
	ctx, base := c.Request.Context(), s.base(c)
	n, err := strconv.Atoi(c.Param("number"))
	if err != nil || n < 1 || n > 1<<20 {
		s.fail(c, archive.ErrNotFound)
		return
	}
	var all sitemap
	switch c.Param("kind") {
	case "articles":
		found, err := s.Search.Rank(ctx, index.Request{Sort: web.Oldest}, n*mapSize)
		if err != nil {
			s.fail(c, err)
			return
		}
		for _, f := range found[min((n-1)*mapSize, len(found)):] {
			all.URLs = append(all.URLs, sitemapURL{base + web.ArticlePath(f.ID)})
		}
	case "people":
		people, _, err := s.Store.People(ctx, archive.PeopleFilter{Listing: archive.Listing{Page: n, Size: mapSize}})
		if err != nil {
			s.fail(c, err)
			return
		}
		for _, p := range people {
			all.URLs = append(all.URLs, sitemapURL{base + web.PersonPath(p.ID)})
		}
	}
	if len(all.URLs) == 0 {
		s.fail(c, archive.ErrNotFound)
		return
	}
	s.sendXML(c, all)
}

func (s *server) sendXML(c *gin.Context, v any) {
	body, err := xml.Marshal(v)
	if err != nil {
		s.fail(c, err)
		return
	}
	c.Data(http.StatusOK, "application/xml; charset=utf-8", append([]byte(xml.Header), body...))
}

// operationRoute is the route of the API's path as the router names it.
func operationRoute(path string) string {
	return strings.NewReplacer("{", ":", "}", "").Replace(path)
}
