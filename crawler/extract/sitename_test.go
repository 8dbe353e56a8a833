package extract

import (
	"testing"

	"khobao/archive"
)

func TestSiteName(t *testing.T) {
	for _, tt := range []struct{ head, want string }{
		{`<title>Trang chủ</title><meta property="og:site_name" content="Báo Lam Giang"><meta name="application-name" content="LG">`, "Báo Lam Giang"},
		{`<title>Tin tức</title><meta name="application-name" content="Lam Giang Online">`, "Lam Giang Online"},
		{`<script type="application/ld+json">{"@type":"NewsMediaOrganization","name":"Báo và Đài Lam Giang"}</script><title>Trang chủ</title>`, "Báo và Đài Lam Giang"},
		{`<script type="application/ld+json">{"@graph":[{"@type":"WebPage","publisher":{"@type":"Organization","name":"Báo Lam Giang"}}]}</script>`, "Báo Lam Giang"},
		{`<title>Trang chủ - Cổng thông tin điện tử tỉnh Lam Giang</title>`, "Cổng thông tin điện tử tỉnh Lam Giang"},
		{`<title>Báo Lam Giang điện tử | Tin tức mới nhất trong ngày</title>`, "Báo Lam Giang điện tử"},
		{`<title>Sở Công Thương Lam Giang - Trang chủ</title>`, "Sở Công Thương Lam Giang"},
		{`<meta property="og:site_name" content="  "><title>Index</title>`, ""},
		{`<title>***</title>`, ""},
		{``, ""},
	} {
		page := archive.Page{URL: "http://127.0.0.1:8080/", Header: map[string][]string{"Content-Type": {"text/html; charset=utf-8"}},
			Body: []byte("<html><head>" + tt.head + "</head><body><ul><li><a href='/tin-trong-tinh-a1.html'>Tin trong tỉnh</a></ul></body></html>")}
		if r, err := Article(page, archive.Outlet{Name: "127.0.0.1"}); err == nil || r.SiteName != tt.want {
			t.Errorf("%s: %q, want %q; %v", tt.head, r.SiteName, tt.want, err)
		}
	}
}
