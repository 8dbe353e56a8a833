package sample

import (
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"time"

	"khobao/archive"
)

// portal is the look of a department's portal on Liferay: the number before the slug, paging by a portlet's parameter, and
// a dateline with AM and PM in English or, since the portal was renewed, in Vietnamese (SA, CH).
var portal = look{
	profile: "i", folder: "portal", article: "/-/view_content/%[2]d-%[1]s",
	match:   regexp.MustCompile(`^/-/view_content/(?P<id>\d+)-(?P<slug>[a-z0-9-]+)$`),
	perPage: 10,
	sections: []section{{"xay-dung-dang", "Xây dựng Đảng", false}, {"chinh-tri", "Tổ chức cán bộ", false}, {"kinh-te", "Tin hoạt động", false},
		{"van-hoa-xa-hoi", "Tin trong tỉnh", false}},
	dateline: portalDate,
	clock:    func(t time.Time) string { return weekdays[t.Weekday()] + t.Format(", ngày 02/01/2006") },
	routes:   portalRoutes,
}

// portalRenewed is when the portal changed its dateline.
var portalRenewed = time.Date(2024, 6, 1, 0, 0, 0, 0, archive.Hanoi)

func portalDate(d *archive.Date) string {
	if d.Before(portalRenewed) {
		return d.Format("02/01/2006 | 03:04 PM")
	}
	return strings.NewReplacer("AM", "SA", "PM", "CH").Replace(d.Format("02/01/2006 3:04 PM"))
}

func portalRoutes(s *Site) {
	s.mux.HandleFunc("GET /{$}", s.home)
	s.mux.HandleFunc("GET /{page}", s.portalList)
	s.mux.HandleFunc("GET /-/view_content/{page}", func(w http.ResponseWriter, r *http.Request) { s.story(w, r, "article.html") })
	s.mux.HandleFunc("GET /rss/{cat}", func(w http.ResponseWriter, r *http.Request) {
		s.rss(w, r, r.PathValue("cat"), func(t time.Time) string { return t.UTC().Format(time.RFC1123) })
	})
	s.mux.HandleFunc("GET /sitemap.xml", func(w http.ResponseWriter, r *http.Request) {
		s.writeXML(w, "application/xml", s.urls(s.base(r), s.shown("")))
	})
	s.mux.HandleFunc("GET /images/{file}", picture)
	s.plain("/chuc-nang-nhiem-vu", "Chức năng, nhiệm vụ", "Sở Nội vụ là cơ quan chuyên môn thuộc UBND tỉnh, tham mưu về tổ chức bộ máy, cán bộ, công chức, viên chức và cải cách hành chính.")
	s.plain("/lien-he", "Liên hệ", "Trang thông tin giả định, dùng để chạy thử phần mềm.")
	s.plain("/login", "Đăng nhập", "Vui lòng nhập tài khoản công vụ.")
	s.plainText("/robots.txt", "User-agent: *\nDisallow: /login\nCrawl-delay: 0\nSitemap: %s/sitemap.xml\n")
	s.mux.HandleFunc("GET /", s.notFound)
}

func (s *Site) portalList(w http.ResponseWriter, r *http.Request) {
	n := 1
	if q := r.URL.Query().Get("_101_cur"); q != "" {
		n, _ = strconv.Atoi(q)
	}
	slug := strings.Trim(r.URL.Path, "/")
	s.list(w, r, slug, n, func(base string, n int) string {
		if n == 1 {
			return base + "/" + slug
		}
		return base + "/" + slug + "?p_p_id=101&p_p_lifecycle=0&_101_delta=10&_101_cur=" + strconv.Itoa(n)
	})
}
