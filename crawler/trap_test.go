package crawler

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"khobao/archive"
)

func TestTrap(t *testing.T) {
	for address, want := range map[string]bool{
		"http://bao.example/kinh-te/bai-viet-hay-a1.html":                                            false,
		"http://bao.example/2020/05/05/bai.html":                                                     false,
		"http://bao.example/tin-tuc/tin-tuc/bai.html":                                                false,
		"http://bao.example/vi/tin-tuc":                                                              false,
		"http://bao.example/-/view_content/123-bai":                                                  false,
		"http://bao.example/Pages/tin.aspx?CategoryId=1&ItemID=2&PageIndex=40":                       false,
		"http://bao.example/tin?x=%25E1%25BB%2581":                                                   false,
		"http://bao.example/en/en/vi/tin":                                                            true,
		"http://bao.example/en/vi/tin":                                                               true,
		"http://bao.example/a/b/a/b/c":                                                               true,
		"http://bao.example/a/x/a/y/a":                                                               true,
		"http://bao.example/" + strings.Repeat("a/", 20):                                             true,
		"http://bao.example/" + strings.Repeat("a", maxAddress):                                      true,
		"http://bao.example/login?redirect=/a":                                                       true,
		"http://bao.example/dang-nhap.html":                                                          true,
		"http://bao.example/bai-ve-dang-nhap-he-thong-mot-cua-a9.html":                               false,
		"http://bao.example/_layouts/15/Authenticate.aspx?Source=%2F":                                true,
		"http://bao.example/tin;jsessionid=AB12":                                                     true,
		"http://bao.example/tin?PHPSESSID=ab":                                                        true,
		"http://bao.example/modules.php?name=News&file=article&sid=123":                              false,
		"http://bao.example/tin?sid=0f3a77c2e1b84d5590aa12":                                          true,
		"http://bao.example/tin?a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8&i=9":                                 false,
		"http://bao.example/tin?a=1&b=1&c=1&d=1&e=1&f=1&g=1&h=1&i=1&j=1&k=1&l=1&m=1&n=1&o=1&p=1&q=1": true,
		"http://bao.example/tin?a=1&a=2&a=3&a=4":                                                     true,
		"http://127.0.0.1/login@redirect=%252Ftin.html":                                              true,
		"http://127.0.0.1/tin%3FPHPSESSID=ab.html":                                                   true,
		"http://127.0.0.1/index.html@id=5.html":                                                      false,
	} {
		if why := trap(mustURL(address)); (why != "") != want {
			t.Errorf("trap(%.80s) = %q", address, why)
		}
	}
}

func TestStateless(t *testing.T) {
	for address, want := range map[string]string{
		"http://bao.example/tin?id=7&PHPSESSID=ab12":                                         "http://bao.example/tin?id=7",
		"http://bao.example/tin;jsessionid=AB12.node1?id=7":                                  "http://bao.example/tin?id=7",
		"http://bao.example/tin?sid=0f3a77c2e1b84d5590aa12&u=%2520a":                         "http://bao.example/tin?u=%2520a",
		"http://bao.example/modules.php?name=News&sid=123":                                   "http://bao.example/modules.php?name=News&sid=123",
		"http://so.example/-/content/bai-viet?inheritRedirect=true&redirect=%2Fweb%2Fso%3Fa": "http://so.example/-/content/bai-viet?inheritRedirect=true",
		"http://bao.example/t%C3%ADn%2Fa;jsessionid=1/b?&":                                   "http://bao.example/t%C3%ADn%2Fa/b?&",
	} {
		u := mustURL(address)
		if changed := stateless(u); u.String() != want || changed != (address != want) {
			t.Errorf("%s without state is %s, %t; want %s", address, u, changed, want)
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

// Combinations of filters are left alone after a few that led nowhere, but articles are not, nor what has not been tried once, nor what
// has other parameters.
func TestFiltersExhausted(t *testing.T) {
	var s shapes
	at := func(query string) *url.URL { return mustURL("http://bao.example/loc?" + query) }
	for _, query := range []string{"a=1", "b=1", "c=1", "d=1", "tin=1"} {
		s.page(at(query), "http://bao.example/", true)
	}
	s.page(at("a=1&c=1"), at("a=1").String(), true)
	s.page(at("a=1&d=1"), at("a=1").String(), true)
	visit := func(n int) {
		for i := range n {
			s.page(at(fmt.Sprintf("a=1&b=%d", i)), at("a=1").String(), true)
		}
	}
	check := func(query string, kind archive.FrontierKind, want bool) {
		t.Helper()
		if got := s.exhausted(at(query), kind); got != want {
			t.Errorf("after %d: exhausted(%s, %v) = %t", s.filters["bao.example/loc"].idle, query, kind, got)
		}
	}
	for i := range 40 {
		s.page(at(fmt.Sprintf("a=%d&c=1", i)), "http://bao.example/", true) // the home page's sections refine nothing
	}
	visit(maxIdle - 3)
	check("a=1&b=99", archive.PageItem, false)
	visit(1)
	check("a=1&b=99", archive.PageItem, true)
	check("a=1&b=99", archive.ListItem, true)
	check("a=1&b=99", archive.ArticleItem, false)
	check("a=1", archive.PageItem, false)
	check("b=1&c=1", archive.PageItem, false)
	check("a=1&b=99&tin=2", archive.PageItem, false)
	s.article(mustURL("http://bao.example/bai-a1.html"), at("a=1&b=7").String())
	check("a=1&b=99", archive.PageItem, false)
	s.page(at("a=1&b=1&c=1&d=1"), at("a=1&b=1&c=1").String(), true) // so all are free of each other
	visit(maxBarren - 2)
	check("b=1&c=1", archive.PageItem, false)
	visit(1)
	check("b=1&c=1", archive.PageItem, true)
	check("b=1&c=1", archive.ArticleItem, false)

	s.filters, s.yields = nil, nil
	s.page(at("cat=1"), "http://bao.example/", true)
	s.page(at("lang=en"), "http://bao.example/", true)
	for i := range 60 {
		s.page(at(fmt.Sprintf("cat=%d&lang=en", i)), at(fmt.Sprintf("cat=%d", i)).String(), true) // a language is no filter
	}
	check("cat=99&lang=en", archive.PageItem, false)
}

// querySite is a portal whose every page is one script's: sections, from the home page, and what each of them names, down to an article.
func querySite(t *testing.T, sections int, levels ...string) *paper {
	p := newPaper(t)
	fill := func(level string, n int) string {
		return "/tin.aspx?" + strings.ReplaceAll(level, "N", strconv.Itoa(n))
	}
	p.handle("/tin.aspx", func(w http.ResponseWriter, r *http.Request) {
		for n := range sections {
			for i, level := range levels {
				switch {
				case r.URL.RequestURI() != fill(level, n):
				case i == len(levels)-1:
					article(fmt.Sprintf("Tin số %d của tỉnh", n))(w, r)
					return
				default:
					list(fill(levels[i+1], n))(w, r)
					return
				}
			}
		}
		http.NotFound(w, r)
	})
	var links []string
	for n := range sections {
		links = append(links, fill(levels[0], n))
	}
	p.set("/", list(links...))
	return p
}

// Parameters that lead from sections to lists and to articles are no filters, whatever their names are.
func TestNoFilters(t *testing.T) {
	for _, test := range []struct {
		sections int
		levels   []string
	}{
		{60, []string{"cat=N&lang=vi", "cat=N&lang=vi&post=N"}},
		{60, []string{"cat=N", "cat=N&post=N"}},
		{60, []string{"cat=N", "cat=N&sub=N", "cat=N&post=N&sub=N"}},
		{60, []string{"cat=N", "cat=N&sub=N", "cat=N&post=N"}},
		{40, []string{"cat=N&lang=vi", "cat=N&lang=vi&sub=N", "lang=vi&ItemID=N"}},
		{40, []string{"tab=7&cat=N", "tab=7&cat=N&sub=N", "tab=7&post=N"}},
	} {
		c, _, _ := newTestCrawler(t, Config{})
		run, err := c.Crawl(context.Background(), querySite(t, test.sections, test.levels...).outlet())
		if err != nil || run.Counts.New != test.sections {
			t.Errorf("%s: %d of %d articles, %v", test.levels, run.Counts.New, test.sections, err)
		}
	}
}

// Sections have further languages, printing and pages; that makes filters of none of them.
func TestNoFiltersBesideLanguages(t *testing.T) {
	const sections = 60
	p := newPaper(t)
	p.handle("/tin.aspx", func(w http.ResponseWriter, r *http.Request) {
		q := r.URL.Query()
		with := func(key, value string) string {
			q := r.URL.Query()
			q.Set(key, value)
			return "/tin.aspx?" + q.Encode()
		}
		links := []string{with("lang", "en"), with("lang", "vi"), with("page", "2"), "/tin.aspx?lang=en", "/tin.aspx?tag=1"}
		n := q.Get("cat")
		switch {
		case q.Has("post"):
			article("Tin số "+q.Get("post")+" của tỉnh", links...)(w, r)
		case q.Has("sub"):
			list(append(links, with("post", n))...)(w, r)
		case q.Has("cat"):
			list(append(links, with("sub", n))...)(w, r)
		default:
			list(links...)(w, r)
		}
	})
	var links []string
	for n := range sections {
		links = append(links, fmt.Sprintf("/tin.aspx?cat=%d", n))
	}
	p.set("/", list(links...))
	c, m, _ := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), p.outlet())
	titles := map[string]bool{}
	for _, a := range m.articles {
		titles[a.Title] = true
	}
	if err != nil || len(titles) != sections {
		t.Errorf("%d of %d articles, %v %+v", len(titles), sections, err, run.Counts)
	}
}

// Three filters beside what every address of a portal has are left alone too, and twelve; articles that only they name are found before.
func TestFiltersOfPortals(t *testing.T) {
	for _, test := range []struct {
		filters, values, most int
	}{{3, 6, 160}, {12, 2, 260}} {
		p := newPaper(t)
		p.set("/", list("/van-ban?tab=7"))
		p.handle("/van-ban", func(w http.ResponseWriter, r *http.Request) {
			var links []string
			for filter := range test.filters {
				for value := range test.values {
					q := r.URL.Query()
					q.Set("loc"+string(rune('a'+filter)), strconv.Itoa(value))
					links = append(links, "/van-ban?"+q.Encode())
				}
			}
			if n := r.URL.Query().Get("loca"); n != "" {
				links = append(links, "/chi-tiet?ma="+n)
			}
			list(links...)(w, r)
		})
		p.handle("/chi-tiet", func(w http.ResponseWriter, r *http.Request) {
			article("Văn bản số "+r.URL.Query().Get("ma"))(w, r)
		})
		c, _, _ := newTestCrawler(t, Config{})
		run, err := c.Crawl(context.Background(), p.outlet())
		t.Logf("%d filters of %d values: %d fetches", test.filters, test.values, run.Counts.Fetched)
		if err != nil || run.Counts.New != test.values || run.Counts.Fetched > test.most {
			t.Errorf("%d filters: %v %+v", test.filters, err, run.Counts)
		}
	}
}
