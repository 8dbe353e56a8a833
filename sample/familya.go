package sample

import (
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// familyA is the look of the provincial papers that share one old content system: the article's number in the address, a
// print copy, an English part under /news/, feeds under /rss/cate/, a <base> that points into the template's folder, and a
// clock in the header that stands before the article's date.
var familyA = look{
	profile: "a", folder: "a", article: "/%s-a%d.html", english: "/news/%s-a%d.html",
	match:   regexp.MustCompile(`^(?:/print|/news)?/(?P<slug>[a-z0-9-]+)-a(?P<id>\d+)\.html$`),
	aliases: []string{"/print/%s-a%d.html"},
	perPage: 12,
	sections: []section{{"chinh-tri", "Chính trị", false}, {"xay-dung-dang", "Xây dựng Đảng", false}, {"kinh-te", "Kinh tế", false},
		{"van-hoa-xa-hoi", "Văn hóa - Xã hội", false}, {"news", "English", true}},
	dateline: layoutDate("02/01/2006 - 15:04"),
	clock:    func(t time.Time) string { return weekdays[t.Weekday()] + t.Format(", 02/01/2006, 15:04 (GMT+7)") },
	routes:   familyARoutes,
}

func familyARoutes(s *Site) {
	s.mux.HandleFunc("GET /{$}", s.home)
	s.mux.HandleFunc("GET /{page}", func(w http.ResponseWriter, r *http.Request) {
		if s.look.match.MatchString(r.URL.Path) {
			s.story(w, r, "article.html")
			return
		}
		s.familyAList(w, r)
	})
	s.mux.HandleFunc("GET /news/{page}", func(w http.ResponseWriter, r *http.Request) { s.story(w, r, "article.html") })
	s.mux.HandleFunc("GET /print/{page}", func(w http.ResponseWriter, r *http.Request) { s.story(w, r, "print.html") })
	s.mux.HandleFunc("GET /rss/cate/{cat}/", func(w http.ResponseWriter, r *http.Request) {
		s.rss(w, r, r.PathValue("cat"), func(t time.Time) string { return t.Format("1/2/2006 3:04:05 PM") }) // US order, no zone
	})
	s.mux.HandleFunc("GET /sitemap.xml", func(w http.ResponseWriter, r *http.Request) {
		s.writeXML(w, "text/xml; charset=utf-8", s.urls(s.base(r), s.shown("")))
	})
	s.mux.HandleFunc("GET /images/{file}", picture)
	s.plain("/gioi-thieu.html", "Giới thiệu", "Báo Lam Giang là cơ quan ngôn luận giả định của một tỉnh không có thật, dùng để chạy thử phần mềm.",
		"Tòa soạn đặt tại đường Bờ Sông, phường Lam An.")
	s.plain("/lien-he.html", "Liên hệ tòa soạn", "Bạn đọc gửi tin, bài, ảnh về hộp thư của tòa soạn. Tòa soạn không trả lại bản thảo.")
	s.plain("/tim-kiem/{tag}", "Kết quả tìm kiếm", "Không có kết quả.")
	s.plainText("/robots.txt", "User-agent: *\nDisallow: /tim-kiem/\nDisallow: /admin/\nSitemap: %s/sitemap.xml\n")
	s.mux.HandleFunc("GET /", s.notFound)
}

func (s *Site) familyAList(w http.ResponseWriter, r *http.Request) {
	n := 1
	if q := r.URL.Query().Get("p"); q != "" {
		n, _ = strconv.Atoi(q)
	}
	slug := strings.Trim(r.URL.Path, "/")
	s.list(w, r, slug, n, func(base string, n int) string {
		if n == 1 {
			return base + "/" + slug
		}
		return base + "/" + slug + "?p=" + strconv.Itoa(n)
	})
}
