package sample

import (
	"encoding/xml"
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"time"

	"khobao/archive"
)

// modern is the look of a paper built in the twenties: whole and correct JSON-LD, OpenGraph, an index of compressed sitemaps by
// year, conditional requests, AMP copies.
var modern = look{
	folder: "modern", article: "/%s-d%d.html",
	match:   regexp.MustCompile(`^(?:/amp)?/(?P<slug>[a-z0-9-]+)-d(?P<id>\d+)\.html$`),
	aliases: []string{"/amp/%s-d%d.html"},
	perPage: 15,
	sections: []section{{"chinh-tri", "Thời sự", false}, {"xay-dung-dang", "Đại hội Đảng", false}, {"kinh-te", "Kinh tế", false},
		{"van-hoa-xa-hoi", "Đời sống", false}},
	dateline: func(d *archive.Date) string { return weekdays[d.Weekday()] + d.Format(", 2/1/2006, 15:04 (GMT+7)") },
	clock:    func(t time.Time) string { return weekdays[t.Weekday()] + t.Format(", 2/1/2006") },
	routes:   modernRoutes,
}

func modernRoutes(s *Site) {
	s.mux.HandleFunc("GET /{$}", s.home)
	s.mux.HandleFunc("GET /{page}", func(w http.ResponseWriter, r *http.Request) {
		if s.look.match.MatchString(r.URL.Path) {
			s.story(w, r, "article.html")
			return
		}
		s.modernList(w, r, r.PathValue("page"), 1)
	})
	s.mux.HandleFunc("GET /{cat}/{page}", func(w http.ResponseWriter, r *http.Request) {
		n, _ := strconv.Atoi(strings.TrimPrefix(r.PathValue("page"), "trang-"))
		s.modernList(w, r, r.PathValue("cat"), n)
	})
	s.mux.HandleFunc("GET /amp/{page}", func(w http.ResponseWriter, r *http.Request) { s.story(w, r, "amp.html") })
	s.mux.HandleFunc("GET /rss/{file}", func(w http.ResponseWriter, r *http.Request) {
		slug := strings.TrimSuffix(r.PathValue("file"), ".rss")
		if slug == "home" {
			slug = ""
		}
		s.rss(w, r, slug, func(t time.Time) string { return t.Format(time.RFC1123Z) })
	})
	s.mux.HandleFunc("GET /sitemap.xml", s.sitemapIndex)
	s.mux.HandleFunc("GET /sitemaps/{file}", s.sitemapYear)
	s.mux.HandleFunc("GET /images/{file}", picture)
	s.plain("/gioi-thieu", "Giới thiệu", "Lam Giang Ngày Nay là tờ báo giả định của một tỉnh không có thật.")
	s.plain("/quang-cao", "Liên hệ quảng cáo", "Phòng Quảng cáo tiếp nhận đăng ký từ thứ hai đến thứ sáu.")
	s.plain("/tag/{tag}", "Chủ đề", "Chưa có bài viết nào thuộc chủ đề này.")
	s.plainText("/robots.txt", "User-agent: *\nDisallow: /tag/\nDisallow: /*?print=\n\nSitemap: %s/sitemap.xml\n")
	s.mux.HandleFunc("GET /", s.notFound)
}

func (s *Site) modernList(w http.ResponseWriter, r *http.Request, slug string, n int) {
	s.list(w, r, slug, n, func(base string, n int) string {
		if n == 1 {
			return base + "/" + slug
		}
		return fmt.Sprintf("%s/%s/trang-%d", base, slug, n)
	})
}

// years returns the years that have stories, newest first.
func (s *Site) years() []int {
	var years []int
	for _, st := range s.shown("") {
		if y := st.Published.Year(); len(years) == 0 || years[len(years)-1] != y {
			years = append(years, y)
		}
	}
	return years
}

func (s *Site) sitemapIndex(w http.ResponseWriter, r *http.Request) {
	type index struct {
		XMLName xml.Name `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 sitemapindex"`
		Maps    []mapped `xml:"sitemap"`
	}
	var ix index
	for _, y := range s.years() {
		ix.Maps = append(ix.Maps, mapped{Loc: fmt.Sprintf("%s/sitemaps/%d.xml.gz", s.base(r), y)})
	}
	s.writeXML(w, "application/xml; charset=utf-8", ix)
}

func (s *Site) sitemapYear(w http.ResponseWriter, r *http.Request) {
	var of []*Story
	for _, st := range s.shown("") {
		if fmt.Sprintf("%d.xml.gz", st.Published.Year()) == r.PathValue("file") {
			of = append(of, st)
		}
	}
	if of == nil {
		s.notFound(w, r)
		return
	}
	s.gzipXML(w, s.urls(s.base(r), of))
}
