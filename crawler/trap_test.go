package crawler

import (
	"context"
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"khobao/archive"
)

func TestTrap(t *testing.T) {
	for address, want := range map[string]bool{
		"http://bao.example/kinh-te/bai-viet-hay-a1.html":                      false,
		"http://bao.example/2020/05/05/bai.html":                               false,
		"http://bao.example/tin-tuc/tin-tuc/bai.html":                          false,
		"http://bao.example/vi/tin-tuc":                                        false,
		"http://bao.example/-/view_content/123-bai":                            false,
		"http://bao.example/Pages/tin.aspx?CategoryId=1&ItemID=2&PageIndex=40": false,
		"http://bao.example/tin?x=%25E1%25BB%2581":                             false,
		"http://bao.example/en/en/vi/tin":                                      true,
		"http://bao.example/en/vi/tin":                                         true,
		"http://bao.example/a/b/a/b/c":                                         true,
		"http://bao.example/a/x/a/y/a":                                         true,
		"http://bao.example/" + strings.Repeat("a/", 20):                       true,
		"http://bao.example/" + strings.Repeat("a", maxAddress):                true,
		"http://bao.example/login?redirect=/a":                                 true,
		"http://bao.example/dang-nhap.html":                                    true,
		"http://bao.example/bai-ve-dang-nhap-he-thong-mot-cua-a9.html":         false,
		"http://bao.example/_layouts/15/Authenticate.aspx?Source=%2F":          true,
		"http://bao.example/tin;jsessionid=AB12":                               true,
		"http://bao.example/tin?PHPSESSID=ab":                                  true,
		"http://bao.example/tin?a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8&i=9":           true,
		"http://bao.example/tin?a=1&a=2&a=3&a=4":                               true,
		"http://127.0.0.1/login@redirect=%252Ftin.html":                        true,
		"http://127.0.0.1/tin%3FPHPSESSID=ab.html":                             true,
		"http://127.0.0.1/index.html@id=5.html":                                false,
	} {
		if why := trap(mustURL(address)); (why != "") != want {
			t.Errorf("trap(%.80s) = %q", address, why)
		}
	}
}

func TestIsPaging(t *testing.T) {
	for _, test := range []struct {
		from, to string
		want     bool
	}{
		{"/kinh-te/", "/kinh-te/?p=2", true},
		{"/kinh-te/?p=2", "/kinh-te/?p=3", true},
		{"/kinh-te/?p=2", "/kinh-te", false}, // back to the first page: known anyway
		{"/kinh-te-p2", "/kinh-te-p3", true},
		{"/kinh-te", "/kinh-te/trang-2.html", true},
		{"/kinh-te/page/2", "/kinh-te/page/3/", true},
		{"/Tin.aspx?CategoryId=1", "/Tin.aspx?CategoryId=1&PageIndex=2", true},
		{"/Tin.aspx?CategoryId=1", "/Tin.aspx?CategoryId=2", false},
		{"/kinh-te/", "/xa-hoi/?p=2", false},
		{"/kinh-te/", "/kinh-te/bai-viet-a2.html", false},
	} {
		if got := isPaging(mustURL("http://a"+test.from), mustURL("http://a"+test.to)); got != test.want {
			t.Errorf("isPaging(%s, %s) = %t", test.from, test.to, got)
		}
	}
}

func TestShape(t *testing.T) {
	for a, b := range map[string]string{
		"/mot-tin-rat-moi-a1.html": "/hai-tin-rat-moi-a23.html",
		"/lich/2025/10/28":         "/lich/2031/01/01",
		"/loc?b=1&a=2":             "/loc?a=9&b=9",
		"/kinh-te/?p=2":            "/kinh-te?p=3",
	} {
		if shape(mustURL("http://bao.example"+a)) != shape(mustURL("http://bao.example"+b)) {
			t.Errorf("%s and %s are of two shapes", a, b)
		}
	}
	if shape(mustURL("http://a/kinh-te?p=2")) == shape(mustURL("http://a/xa-hoi?p=2")) {
		t.Error("two sections are of one shape")
	}
}

// trapSite is a site of n articles that leads into endless circles from every page: languages, a calendar, filters, pages
// beyond the last, sessions, logins, soft 404.
func trapSite(t *testing.T, n int) *paper {
	p := newPaper(t)
	stories := regexp.MustCompile(`^/bai-viet-so-(\d+)-a\d+\.html$`)
	p.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p.mu.Lock()
		p.asked[r.URL.RequestURI()]++
		p.mu.Unlock()
		path := r.URL.Path
		if path == "/robots.txt" || path == "/sitemap.xml" {
			http.NotFound(w, r)
			return
		}
		day, _ := strconv.Atoi(strings.TrimPrefix(path, "/lich/ngay-"))
		page, _ := strconv.Atoi(r.URL.Query().Get("p"))
		links := []string{
			"/en" + path, "/vi" + path, "/en/en" + path,
			fmt.Sprintf("/lich/ngay-%d", day+1), fmt.Sprintf("/lich/ngay-%d?kieu=thang", day+2),
			fmt.Sprintf("/tin-tuc?p=%d", page+1), fmt.Sprintf("/tin-tuc?p=%d&loc=%d", page+1, day),
			"/login?redirect=" + path, path + "?PHPSESSID=" + strconv.Itoa(len(path)), "/khong-co-trang-nay-" + strconv.Itoa(page) + ".html",
		}
		if m := stories.FindStringSubmatch(path); m != nil {
			article("Bài viết số "+m[1], links...)(w, r)
			return
		}
		for i := page * 20; i < (page+1)*20 && i < n; i++ {
			links = append(links, fmt.Sprintf("/bai-viet-so-%d-a%d.html", i, i))
		}
		list(links...)(w, r)
	})
	return p
}

func TestTrapSite(t *testing.T) {
	const n = 500
	crawlTraps(t, trapSite(t, n), n)
}

// crawlTraps crawls a paper of n articles, all of which are found in a small multiple of n fetches.
func crawlTraps(t *testing.T, p *paper, n int) {
	t.Helper()
	c, m, _ := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d articles in %d fetches, %d addresses refused", run.Counts.New, run.Counts.Fetched, run.Counts.Refused)
	if len(m.articles) != n || run.State != archive.Done {
		t.Errorf("%d articles, %s", len(m.articles), run.State)
	}
	if run.Counts.Fetched > 3*n {
		t.Errorf("%d fetches for %d articles", run.Counts.Fetched, n)
	}
}

// TestPortalOfCopies crawls a portal that has n articles and a page for every address: each again in two languages, in four views,
// with sessions and related paths, tags that lead to tags, and a page that says with status 200 that there is nothing.
func TestPortalOfCopies(t *testing.T) {
	const n = 300
	p := newPaper(t)
	stories := regexp.MustCompile(`^(?:/(?:en|vi))*/-/view_content/(\d+)-tin-cua-so$`)
	p.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		path, q := r.URL.Path, r.URL.Query()
		if path == "/robots.txt" || path == "/sitemap.xml" {
			http.NotFound(w, r)
			return
		}
		sum := len(r.URL.RequestURI())*31 + int(path[len(path)-1])
		links := []string{"/en" + path, "/vi" + path, path + fmt.Sprintf("?view=%d&sort=%d", sum%4, sum%9), path + fmt.Sprintf("?sid=%x", sum), path + "?print=1",
			fmt.Sprintf("%s/tin-lien-quan/%d", path, sum%997), fmt.Sprintf("/the/%d", sum*7919%100_000), "/lich?tuan=" + strconv.Itoa(sum)}
		if m := stories.FindStringSubmatch(path); m != nil {
			article("Tin của Sở số "+m[1], links...)(w, r)
			return
		}
		var b strings.Builder
		page, _ := strconv.Atoi(q.Get("_101_cur"))
		switch {
		case strings.HasPrefix(path, "/the/"):
			for i := range 10 {
				links = append(links, fmt.Sprintf("/the/%d", (sum*7919+i*104_729)%100_000))
			}
		case path == "/" || path == "/tin-tuc":
			page = min(max(page, 1), n/20)
			for i := (page - 1) * 20; i < page*20; i++ {
				fmt.Fprintf(&b, "<a href='/-/view_content/%d-tin-cua-so'>Tin của Sở số %d</a>", i, i)
			}
			fmt.Fprintf(&b, "<a href='/tin-tuc?_101_cur=%d'>Tiếp</a><a href='/tin-tuc?p_p_id=101&_101_cur=%d'>Sau</a>", page+1, page+1)
		default:
			b.WriteString("<p>Không tìm thấy nội dung mà bạn yêu cầu</p>")
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, "<html><body>%s", b.String())
		for i, link := range links {
			fmt.Fprintf(w, "<a href=%q>Mục %d</a> ", link, i)
		}
	})
	crawlTraps(t, p, n)
}

// A page whose filters can be combined in thousands of ways is left alone before all of them are tried, and costs nothing of what else
// there is.
func TestFilters(t *testing.T) {
	p := newPaper(t)
	p.set("/", list("/loc", "/muc/", "/tin-tot-lanh-a7.html"))
	p.set("/tin-tot-lanh-a7.html", article("Tin tốt lành"))
	p.set("/muc/", list("/muc/sau/"))
	p.set("/muc/sau/", list("/tin-o-xa-a8.html"))
	p.set("/tin-o-xa-a8.html", article("Tin ở xa"))
	p.handle("/loc", func(w http.ResponseWriter, r *http.Request) {
		links := []string{}
		for _, filter := range []string{"huyen", "nganh", "nam", "xep", "hien"} {
			for value := range 6 {
				q := r.URL.Query()
				q.Set(filter, strconv.Itoa(value))
				links = append(links, "/loc?"+q.Encode())
			}
		}
		list(links...)(w, r)
	})
	c, _, _ := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.Counts.New != 2 || run.Counts.Fetched > 100 {
		t.Errorf("%v %+v", err, run.Counts)
	}
}

// A script that shows all that a site has, by its parameters, is no such page.
func TestOneScriptForAll(t *testing.T) {
	const articles, sections = 40, 45
	p := newPaper(t)
	p.handle("/index.php", func(w http.ResponseWriter, r *http.Request) {
		q := r.URL.Query()
		n, _ := strconv.Atoi(q.Get("id"))
		switch q.Get("view") {
		case "article":
			article(fmt.Sprintf("Tin số %d của tỉnh", n))(w, r)
		case "category":
			list(fmt.Sprintf("/index.php?view=article&id=%d&Itemid=9", n%articles))(w, r)
		}
	})
	links := make([]string, sections)
	for i := range links {
		links[i] = fmt.Sprintf("/index.php?view=category&id=%d&layout=blog", i)
	}
	p.set("/", list(links...))
	c, _, _ := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.Counts.New != articles {
		t.Errorf("%v %+v %v", err, run.Counts, run.Reasons)
	}
}
