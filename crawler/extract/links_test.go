package extract

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"khobao/archive"
)

func TestLinks(t *testing.T) {
	body := `<html><head><base href="https://baolamgiang.example/static/templates/version1/homepage/">
<link rel="alternate" type="application/rss+xml" href="/rss/cate/thoi-su/"></head><body>
<a href="/thoi-su/">Thời sự</a> <a href="/thoi-su/?p=2">2</a> <a href="/xa-an-binh-a101.html#binh-luan">Xã An Bình</a>
<a href="http://www.baolamgiang.example/xa-an-binh-a101.html">lần nữa, ở địa chỉ khác</a>
<a href="cau-ben-sau-a102.html">Cầu Bến Sáu</a> <a href="/tim-kiem/cau.html">cầu</a>
<a href="javascript:void(0)">x</a> <a href="mailto:a@b.vn">x</a> <a href="#">x</a> <a href="">x</a> <a href="tel:0900">x</a>
<a href="https://khac.example/bai-viet-rat-dai-cua-bao-khac-9912345.html">Báo khác</a></body></html>`
	links, err := linksOf(archive.Page{URL: "https://baolamgiang.example/thoi-su/", Body: []byte(body)}, archive.Outlet{Profile: "a"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, l := range links {
		got = append(got, fmt.Sprintf("%s %s same=%v feed=%v", l.URL, l.Kind, l.SameSite, l.Feed))
	}
	want := []string{
		"https://baolamgiang.example/rss/cate/thoi-su/ other same=true feed=true",
		"https://baolamgiang.example/thoi-su/ list same=true feed=false",
		"https://baolamgiang.example/thoi-su/?p=2 list same=true feed=false",
		"https://baolamgiang.example/xa-an-binh-a101.html article same=true feed=false",
		"http://www.baolamgiang.example/xa-an-binh-a101.html article same=true feed=false",
		"https://baolamgiang.example/cau-ben-sau-a102.html article same=true feed=false",
		"https://baolamgiang.example/tim-kiem/cau.html other same=true feed=false",
		"https://khac.example/bai-viet-rat-dai-cua-bao-khac-9912345.html article same=false feed=false",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("links:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if links[3].Canonical != links[4].Canonical {
		t.Errorf("two addresses of one page are %q and %q", links[3].Canonical, links[4].Canonical)
	}
}

func TestBase(t *testing.T) {
	const page = "https://so.example/tin-tuc/trang-1.html"
	for _, tt := range []struct{ name, base, links, want string }{
		{"none", "", `<a href="bai-1.html">`, "https://so.example/tin-tuc/bai-1.html"},
		{"root", "https://so.example/", `<a href="bai-1.html"><a href="/khac/1.html">`, "https://so.example/bai-1.html"},
		{"used by complete links", "https://so.example/web/", `<a href="bai-1.html"><a href="/web/2.html">`, "https://so.example/web/bai-1.html"},
		{"of the template", "/static/theme/", `<a href="bai-1.html"><a href="/khac/1.html">`, "https://so.example/tin-tuc/bai-1.html"},
		{"nothing against it", "/web/", `<a href="bai-1.html">`, "https://so.example/web/bai-1.html"},
		{"beside complete links elsewhere", "/cong/", `<a href="bai-1.html"><a href="/">`, "https://so.example/cong/bai-1.html"},
		{"another host", "https://cdn.example/", `<a href="bai-1.html">`, "https://so.example/tin-tuc/bai-1.html"},
		{"nonsense", "javascript:0", `<a href="bai-1.html">`, "https://so.example/tin-tuc/bai-1.html"},
	} {
		links, err := linksOf(archive.Page{URL: page, Body: []byte(`<html><base href="` + tt.base + `">` + tt.links)}, archive.Outlet{})
		if err != nil || len(links) == 0 || links[0].URL != tt.want {
			t.Errorf("%s: links %v, error %v; want %s", tt.name, links, err, tt.want)
		}
	}
}

// TestClicks finds the articles that scripts lead to who clicks, and nothing else of theirs.
func TestClicks(t *testing.T) {
	page := archive.Page{URL: "https://so.example/", Body: []byte(`<html><div onclick="location.href='/bai-viet-mot-12345.html'">Một</div><span onclick='window.open("/bai-viet-hai-12346.html", "_blank")'>Hai</span>
<li data-href="/bai-viet-ba-12347.html">Ba</li><p onclick="xoa('/bai-viet-bon-12348.html')">Bốn</p><div onclick="location='/dang-xuat'">Thoát</div><div data-href="https://khac.example/bai-viet-12349.html">Khác</div>`)}
	links, err := linksOf(page, archive.Outlet{})
	var got []string
	for _, l := range links {
		got = append(got, l.URL)
	}
	want := []string{"https://so.example/bai-viet-mot-12345.html", "https://so.example/bai-viet-hai-12346.html", "https://so.example/bai-viet-ba-12347.html"}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("%q, %v; want %q", got, err, want)
	}
}

func TestLinkKind(t *testing.T) {
	for _, tt := range []struct {
		profile, address string
		want             Kind
	}{
		{"a", "https://b.example/bai-viet-a123.html", ArticlePage},
		{"a", "https://b.example/print/bai-viet-a123.html", ArticlePage},
		{"a", "https://b.example/kinh-te/?p=3", List},
		{"a", "https://b.example/tim-kiem/x.html", Other},
		{"b", "https://b.example/chinh-tri/bai-viet-40417.html", ArticlePage},
		{"c", "https://b.example/chinh-tri/202109/bai-viet-935201/index.htm", ArticlePage},
		{"d", "https://b.example/su-kien-lon-event12.html", List},
		{"e", "https://b.example/bai-viet-post1234.vnp", ArticlePage},
		{"f", "https://b.example/bai-viet-20240517093012345.htm", ArticlePage},
		{"f", "https://b.example/kinh-te.htm", List},
		{"g", "https://b.example/bai-viet-4612345.html", ArticlePage},
		{"g", "https://b.example/kinh-doanh-p2", List},
		{"h", "https://b.example/Pages/tin.aspx?CategoryId=1&ItemID=9", ArticlePage},
		{"", "https://b.example/chi-tiet.aspx?ItemID=9&CategoryId=1", ArticlePage},
		{"", "https://b.example/index.php?nid=9", ArticlePage},
		{"", "https://b.example/index.php@id=9.html", ArticlePage},
		{"", "https://b.example/danh-sach.aspx?ItemID=9&CategoryId=1&page=2", List},
		{"", "https://b.example/danh-sach.aspx?CategoryId=1", List},
		{"h", "https://b.example/Pages/tin.aspx?CategoryId=1&PageIndex=40", List},
		{"h", "https://b.example/_layouts/Authenticate.aspx", Other},
		{"i", "https://b.example/web/guest/-/view_content/80412-bo-nhiem", ArticlePage},
		{"i", "https://b.example/web/guest/tin-tuc?_101_cur=2", List},
		{"", "https://b.example/", List},
		{"", "https://b.example/thoi-su", List},
		{"", "https://b.example/thoi-su/page/3", List},
		{"", "https://b.example/thoi-su/bai-viet-12345.html", ArticlePage},
		{"", "https://b.example/mot-bai-viet-co-ten-rat-la-dai", ArticlePage},
		{"", "https://b.example/anh.jpg", Other},
		{"", "https://b.example/dang-nhap?redirect=/x", Other},
		{"", "https://b.example/lien-he.html", Other},
	} {
		links, err := linksOf(archive.Page{URL: "https://b.example/x", Body: []byte(`<html><a href="` + tt.address + `">`)}, archive.Outlet{Profile: tt.profile})
		if err != nil || len(links) != 1 || links[0].Kind != tt.want {
			t.Errorf("profile %q: links %+v, error %v; want %q", tt.profile, links, err, tt.want)
		}
	}
}

// TestLinksOfRealPages looks that no article of a real section page is lost.
func TestLinksOfRealPages(t *testing.T) {
	body, err := os.ReadFile(filepath.Join(shared, "pages/101.html"))
	if err != nil {
		t.Skip("no shared pages: ", err)
	}
	links, err := linksOf(archive.Page{URL: "https://baocantho.com.vn/thoi-su/", Body: body}, archive.Outlet{})
	if err != nil {
		t.Fatal(err)
	}
	count := map[Kind]int{}
	for _, l := range links {
		if strings.Contains(l.URL, "/static/") {
			t.Errorf("link into the template: %s", l.URL)
		}
		if l.SameSite {
			count[l.Kind]++
		}
	}
	if count[ArticlePage] < 20 || count[List] < 10 {
		t.Errorf("found %v", count)
	}
}

// linksOf reads the links of a page alone.
func linksOf(page archive.Page, outlet archive.Outlet) ([]Link, error) {
	if _, err := parseURL(page.URL); err != nil {
		return nil, err
	}
	r, err := open(page, outlet)
	if err != nil {
		return nil, err
	}
	return r.links(), nil
}
