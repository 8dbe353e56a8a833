package extract

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"khobao/archive"
)

const article = `<h1>Một đầu đề đủ dài để là đầu đề của bài</h1><div class="date">29/05/2020 - 19:54</div><div id="body">
<p>Đảng bộ xã An Bình tổ chức đại hội đại biểu nhiệm kỳ 2020 - 2025 với sự tham dự của hơn một trăm đại biểu chính thức.</p>
<p>Đại hội thông qua nghị quyết với nhiều chỉ tiêu về kinh tế, văn hóa, xã hội và xây dựng Đảng trong năm năm tới của xã.</p>
<p>Kết thúc đại hội, Ban Chấp hành khóa mới ra mắt và hứa hoàn thành nhiệm vụ được giao, sớm đưa nghị quyết vào cuộc sống.</p></div>`

// TestHostile gives pages that are meant to hurt. Each is done within seconds, and an article within it is found where the
// page still has one for a reader.
func TestHostile(t *testing.T) {
	if testing.Short() {
		t.Skip("long pages")
	}
	repeat := strings.Repeat
	for _, tt := range []struct {
		name, page string
		found      bool
	}{
		{"deep nesting before", repeat("<div>", 50_000) + article, true},
		{"deep nesting of formatting", repeat("<b><i>", 50_000) + article, true},
		{"formatting copied into paragraphs", attributed(400) + repeat("<p>x", 50_000), false},
		{"100,000 links", article + "<ul>" + repeat(`<li><a href="/bai-viet-a1.html">Một bài viết khác của báo</a></li>`, 100_000) + "</ul>", true},
		{"20 MB of images in attributes", article + repeat(`<img src="data:image/png;base64,`+repeat("QUJD", 50_000)+`">`, 100), true},
		{"20 MB of script", "<script>" + repeat("var x = '<p>';\n", 1_400_000) + "</script>" + article, true},
		{"unclosed script", article + "<script>" + repeat("x", 1<<20), true},
		{"unclosed comment", article + "<!--" + repeat("x", 1<<20), true},
		{"tables in tables", repeat("<table><tr><td>", 5_000) + article, false},
		{"50,000 dates", article + repeat("<p>29/05/2020 - 19:54</p>", 50_000), true},
		{"50,000 dates between title and body", strings.Replace(article, "<p>", repeat("<p>29/05/2020 - 19:54</p>", 50_000)+"<p>", 1), true},
		{"line breaks in a cell", "<table><tr><td class=\"title caption\">" + repeat("Hôm nay: 29/05/2020<br><br>", 30_000) + "</table>" + article, true},
		{"classes of 60 kB", `<div class="` + repeat("title author ", 4_500) + `">` + repeat("<p>Một dòng tin", 30_000) + "</div>" + article, true},
		{"one attribute of 10 MB", `<div class="` + repeat("related ", 1_300_000) + `">` + article, true},
		{"end tags", repeat("</div></p></b></table>", 300_000) + article, true},
		{"JSON-LD in brackets", `<script type="application/ld+json">` + repeat("[", 1<<20) + "</script>" + article, true},
		{"selects", repeat("<select><option>", 100_000) + "</select>" + article, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r, err := Article(archive.Page{URL: "https://b.example/bai-viet-12345.html", Body: []byte("<html><body>" + tt.page)}, archive.Outlet{})
			if (err == nil) != tt.found {
				t.Errorf("error %v, title %q, body %.200q; want an article: %v", err, r.Article.Title, r.Article.Body, tt.found)
			}
			if _, err := linksOf(archive.Page{URL: "https://b.example/", Body: []byte("<html>" + tt.page)}, archive.Outlet{}); err != nil {
				t.Errorf("links: %v", err)
			}
		})
	}
}

// TestFrontPageGiven tells an article whose template gives every page the front page's address by the words of its own.
func TestFrontPageGiven(t *testing.T) {
	page := archive.Page{URL: "https://b.example/mot-dau-de-du-dai-de-la-dau-de-cua-bai-12345.html", Body: []byte(`<html><link rel="canonical" href="https://b.example/">` + article)}
	r, err := Article(page, archive.Outlet{})
	if err != nil || r.Article.CanonicalURL != page.URL {
		t.Errorf("%q, %v", r.Article.CanonicalURL, err)
	}
}

// attributed returns n unclosed <font>, no two alike, which HTML copies into each paragraph that follows.
func attributed(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString("<font color=" + strings.Repeat("x", i%50) + ">")
	}
	return b.String()
}

// TestNotAnArticle gives what a crawler meets beside articles.
func TestNotAnArticle(t *testing.T) {
	for _, tt := range []struct {
		name, address, contentType, page string
		kind                             Kind
	}{
		{"empty", "https://b.example/x-a1.html", "", "", Other},
		{"an image", "https://b.example/x.jpg", "image/jpeg", "\xff\xd8\xff", Other},
		{"the front page", "https://b.example/", "text/html", "<html>" + article, List},
		{"the front page under an article's address", "https://b.example/bai-viet-12345.html", "text/html",
			`<html><link rel="canonical" href="https://b.example/">` + article, List},
		{"search", "https://b.example/tim-kiem.html?q=x", "text/html", "<html>" + article, Other},
		{"contact", "https://b.example/lien-he", "text/html", "<html>" + article, Other},
		{"an error", "https://b.example/bai-viet-12345.html", "text/html",
			"<html><title>Không tìm thấy</title><h1>404</h1><p>Trang bạn tìm không tồn tại.</p>", Missing},
		{"an error in a sentence", "https://b.example/bai-viet-12345.html", "text/html", "<html><title>Báo Lâm Giang</title><h1>Rất tiếc, nội dung bạn tìm không còn tồn tại</h1>" +
			"<p>Đường dẫn có thể đã bị thay đổi. Mời bạn đọc xem các tin khác của tỉnh trong ngày hôm nay.</p>", Missing},
		{"an error in a paragraph", "https://b.example/bai-viet-12345.html", "text/html", "<html><title>Báo Lâm Giang</title><h1>Báo Lâm Giang</h1>" +
			"<p>Xin lỗi, trang này không còn. Mời bạn xem các tin khác của tỉnh trong ngày hôm nay, mã 4711.</p>", Missing},
		{"an article that breaks off for who has no account", "https://b.example/bai-viet-12345.html", "text/html", "<html>" + article +
			`<p class="more">Vui lòng <a href="/dang-nhap">đăng nhập</a> để đọc tiếp bài viết này.</p>`, Door},
		{"one cut in a sentence", "https://b.example/bai-viet-12345.html", "text/html", "<html>" + strings.Replace(article, "đưa nghị quyết vào cuộc sống.", "đưa…", 1) +
			`<p class="more">Đăng ký gói bạn đọc để xem đầy đủ nội dung.</p>`, Door},
		{"a login", "https://b.example/tai-khoan?redirect=/x", "text/html",
			"<html><title>Đăng nhập</title><h1>Đăng nhập hệ thống</h1><form><label>Tên đăng nhập</label><input></form>", Door},
		{"an outage", "https://b.example/bai-viet-12345.html", "text/html",
			"<html><title>Báo Lâm Giang</title><h1>Hệ thống đang bảo trì</h1><p>Xin quý bạn đọc quay lại sau ít phút nữa.</p>", Door},
		{"an outage in a title", "https://b.example/bai-viet-12345.html", "text/html", "<html><title>503 Service Temporarily Unavailable</title><center>nginx</center>", Door},
		{"a wrong address", "file:///x.html", "text/html", "<html>" + article, Other},
	} {
		r, err := Article(archive.Page{URL: tt.address, Header: map[string][]string{"content-type": {tt.contentType}}, Body: []byte(tt.page)}, archive.Outlet{})
		if !errors.Is(err, archive.ErrNotAnArticle) || r.Kind != tt.kind {
			t.Errorf("%s: kind %q, error %v; want %q", tt.name, r.Kind, err, tt.kind)
		}
	}
}

// A template that gives all articles the address of one does not make one of them all.
func TestCanonicalOfAnother(t *testing.T) {
	for address, want := range map[string]string{
		"https://b.example/tin-hai-moi-a345.html":   "https://b.example/tin-hai-moi-a345.html",
		"https://b.example/tin-khac-a123.html":      "https://b.example/tin-mot-moi-a123.html", // a wrong slug
		"https://b.example/chi-tiet?id=123":         "https://b.example/tin-mot-moi-a123.html", // another form
		"https://b.example/(S(x1y2))/tin-mot?id=12": "https://b.example/tin-mot-moi-a123.html",
	} {
		page := `<html><link rel="canonical" href="/tin-mot-moi-a123.html"><meta property="og:url" content="/tin-mot-moi-a123.html">` + article
		r, err := Article(archive.Page{URL: address, Body: []byte(page)}, archive.Outlet{})
		if err != nil || r.Article.CanonicalURL != want {
			t.Errorf("%s: error %v, canonical %q, want %q", address, err, r.Article.CanonicalURL, want)
		}
	}
}

// TestNoAddress reads a file of which nothing else is known.
func TestNoAddress(t *testing.T) {
	r, err := Article(archive.Page{Body: []byte("<html>" + article)}, archive.Outlet{})
	if err != nil || r.Article.CanonicalURL != "" || r.Article.ID != "" {
		t.Errorf("error %v, canonical %q, id %q", err, r.Article.CanonicalURL, r.Article.ID)
	}
	own := `<html><link rel="canonical" href="https://b.example/x-a12.html">`
	if r, err = Article(archive.Page{Body: []byte(own + article)}, archive.Outlet{}); err != nil || r.Article.CanonicalURL != "https://b.example/x-a12.html" {
		t.Errorf("error %v, canonical %q", err, r.Article.CanonicalURL)
	}
}

// What is said of accounts and of what is no more, in articles and beside them, stands in nobody's way.
func TestStillAnArticle(t *testing.T) {
	headed := func(headline string) string {
		return strings.Replace(strings.Replace(article, "Một đầu đề đủ dài để là đầu đề của bài", headline, 1), `<div class="date">29/05/2020 - 19:54</div>`, "", 1)
	}
	const own = "Kết thúc đại hội"
	for _, page := range []string{
		strings.Replace(article, own, "Phụ huynh và thí sinh đăng nhập vào cổng tuyển sinh để xem đầy đủ kết quả từng môn thi. "+own, 1),
		strings.Replace(article, "<p>"+own, "<p>Học sinh đăng nhập hệ thống để đọc tiếp bài học ở nhà.</p><p>"+own, 1),
		article + `<p>Mời quý vị đăng ký kênh của Đài để xem trọn vẹn chương trình tối nay.</p>`,
		article + `<p>Đặt mua báo in để đọc đầy đủ các chuyên mục.</p>`,
		`<aside><p>Đăng nhập để xem toàn bộ lịch công tác</p></aside>` + article + `<aside><p>Đăng nhập để đọc tiếp tin nội bộ</p></aside>`,
		headed("Trang Facebook giả mạo công an xã đã bị gỡ bỏ"),
		headed("Trang trại nuôi lợn trái phép ven sông không còn"),
		headed("Tràng An, nghề chèo đò mùa dịch không còn"),
		headed("Nội dung sai lệch về công trình hồ chứa đã bị gỡ"),
		headed("Không tìm thấy đường dẫn khí rò rỉ ở chợ huyện"),
	} {
		r, err := Article(archive.Page{URL: "https://b.example/bai-viet-12345.html", Body: []byte(`<html><meta property="og:type" content="article">` + page)}, archive.Outlet{})
		if err != nil || r.Kind != ArticlePage {
			t.Errorf("%v %s %v: %s", r.Kind, r.Why, err, page)
		}
	}
}

// A site that names its articles by their headlines alone, and whose template gives all of them the address of one.
func TestCanonicalOfAnotherHeadline(t *testing.T) {
	const own, other = "https://b.example/cho-phien-vung-cao-mo-lai-sau-mua-lu", "https://b.example/lang-gom-ben-song-do-lua-ca-dem"
	for _, test := range []struct{ headline, address, want string }{
		{"Chợ phiên vùng cao mở lại sau mùa lũ", own, own},
		{"Chợ phiên vùng cao mở lại sau mùa lũ", own + ".html", own + ".html"},
		{"Làng gốm bên sông đỏ lửa cả đêm", own, other},              // the address is an old one
		{"Làng gốm bên sông lại đỏ lửa", own + "?id=7", other},       // and the headline was changed since
		{"Một đầu đề chẳng giống địa chỉ nào trong hai", own, other}, // nothing speaks against the page
		{"Chợ phiên vùng cao mở lại sau mùa lũ", strings.Replace(own, "//", "//m.", 1), own},
	} {
		page := `<html><meta property="og:type" content="article"><link rel="canonical" href="` + other + `">` + strings.Replace(article, "Một đầu đề đủ dài để là đầu đề của bài", test.headline, 1)
		r, err := Article(archive.Page{URL: test.address, Body: []byte(page)}, archive.Outlet{})
		if err != nil || r.Article.CanonicalURL != test.want {
			t.Errorf("%s at %s: %q, %v; want %q", test.headline, test.address, r.Article.CanonicalURL, err, test.want)
		}
	}
	for _, number := range []string{"-a123", "-123", ".a123"} { // where articles have numbers, the words may be older ones
		page := `<html><meta property="og:type" content="article"><link rel="canonical" href="` + other + number + `.html">` +
			strings.Replace(article, "Một đầu đề đủ dài để là đầu đề của bài", "Chợ phiên vùng cao mở lại sau mùa lũ", 1)
		r, err := Article(archive.Page{URL: own + number + ".html", Body: []byte(page)}, archive.Outlet{})
		if want := other + number + ".html"; err != nil || r.Article.CanonicalURL != want {
			t.Errorf("%q, %v; want %q", r.Article.CanonicalURL, err, want)
		}
	}
}

// TestLinkedHeadline reads headlines that are links: to the page itself, and to another article, which makes them teasers.
func TestLinkedHeadline(t *testing.T) {
	for link, found := range map[string]bool{
		"/bai-viet-12345.html?utm_source=x": true, "#": true, "javascript:void(0)": true, "/bai-khac-12399.html": false,
	} {
		page := strings.Replace(article, "<h1>Một đầu đề đủ dài để là đầu đề của bài</h1>",
			`<h1><span class="icon"></span><a href="`+link+`">Một đầu đề đủ dài để là đầu đề của bài</a></h1>`, 1)
		_, err := Article(archive.Page{URL: "https://www.b.example/bai-viet-12345.html", Body: []byte("<html>" + page)}, archive.Outlet{})
		if (err == nil) != found {
			t.Errorf("headline linked to %q: %v", link, err)
		}
	}
}

// TestSeedArticle wraps the first article that the archive was asked for in a page of its paper's form.
func TestSeedArticle(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(shared, "seed-article.txt"))
	if err != nil {
		t.Skip("no seed article: ", err)
	}
	r, err := Article(archive.Page{URL: "https://baolongan.vn/ong-tiep-tuc-giu-chuc-vu-a96248.html", Body: []byte(wrapSeed(string(data)))}, archive.Outlet{})
	if err != nil {
		t.Fatal(err)
	}
	a := r.Article
	if !strings.HasPrefix(a.Title, "Ông Lê Minh Đức tiếp tục giữ chức vụ Bí thư") || a.Published.String() != "2020-05-29T19:54:00+07:00" || a.Author != "Mai Hương" {
		t.Errorf("title %q, published %v, author %q", a.Title, a.Published, a.Author)
	}
	if len(a.Captions) != 2 || !strings.Contains(a.Captions[0], "(bìa trái)") || !strings.HasPrefix(a.Lead, "Trong 2 ngày 28 và 29/5") {
		t.Errorf("captions %q, lead %q", a.Captions, a.Lead)
	}
	if n := strings.Count(a.Body, "\n\n") + 1; n != 7 || strings.Contains(a.Body, "Chia sẻ") || strings.Contains(a.Body, "Mai Hương") {
		t.Errorf("%d paragraphs: %s", n, a.Body)
	}
}

// wrapSeed sets a text of paragraphs (languages, date, title, lead, caption, body …, byline, sharing) the way family A does.
func wrapSeed(text string) string {
	p := strings.Split(strings.TrimSpace(text), "\n\n")
	n := len(p)
	var b strings.Builder
	b.WriteString(`<html><head><title>` + p[2] + ` - Báo Long An Online</title></head><body><div id="header">` + p[0] +
		`<span id="datenow">Thứ ba, 24/11/2026</span></div><div class="titlecate"><h1><a href="/chinh-tri/">Chính trị</a></h1></div><span class="pubdate">` + p[1] +
		`</span><h1 class="fw700">` + p[2] + `</h1><div id="newscontents"><div class="content-fck">`)
	for _, s := range p[3 : n-2] {
		switch {
		case !strings.Contains(s, ".") || strings.Contains(s, "(bìa trái)"): // captions have no full stop
			b.WriteString(`<p style="text-align:center"><img src="/a.jpg"></p><p style="text-align:center"><em>` + s + `</em></p>`)
		default:
			b.WriteString(`<p style="text-align:justify">` + s + `</p>`)
		}
	}
	b.WriteString(`<p style="text-align:right"><strong>` + p[n-2] + `</strong></p></div></div><div id="linkshare">` + p[n-1] + `</div></body></html>`)
	return b.String()
}

func FuzzArticle(f *testing.F) {
	names, err := filepath.Glob("testdata/pages/*.html")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte(encodeSeed))
	f.Fuzz(func(t *testing.T, body []byte) { checkAnyBytes(t, body) })
}

// FuzzData reads pages that have their text in the JSON of a script alone.
func FuzzData(f *testing.F) {
	f.Add([]byte(`{"props":{"pageProps":{"article":{"title":"Bài viết đủ dài để là bài","content":"<p>Một đoạn đủ dài để ai cũng thấy đó là một đoạn văn của bài viết.</p>"}}}}`))
	f.Add([]byte(`[{"title":1,"body":2},"Tên bài",["Đoạn văn",{"x":[[[[]]]]}],-1e999,"\ud800"]`))
	f.Add([]byte("0:I[1]\n1a:T80,<p>Một đoạn đủ dài để ai cũng thấy đó là một đoạn văn của bài viết, và nó còn dài hơn nữa cho đủ.</p>7:{\"title\":\"Bài viết\",\"content\":[\"$1a\",\"$1a\",\"$1a\"]}\n8:T7fffffff,x"))
	f.Add([]byte(`{"@graph":[{"@type":"NewsArticle","headline":"\u0110","articleBody":"&lt;p&gt;","datePublished":"2020-02-30T99:00:00"}]}; alert(1)`))
	f.Fuzz(func(t *testing.T, data []byte) {
		push, err := json.Marshal([]any{1, string(data)})
		if err != nil {
			t.Fatal(err)
		}
		checkAnyBytes(t, slices.Concat([]byte("<html><head><title>Một đầu đề đủ dài để là đầu đề</title></head><body><script>self.__next_f.push("), push, []byte(")</script></body></html>")))
		for _, script := range []string{`<script id="__NEXT_DATA__" type="application/json">`, `<script>window.__NUXT__=`, `<script type="application/ld+json">`} {
			checkAnyBytes(t, slices.Concat([]byte("<html><head><title>Một đầu đề đủ dài để là đầu đề</title></head><body>"), []byte(script), data, []byte("</script></body></html>")))
		}
	})
}

const encodeSeed = "<html>&#x110;&#x1EA1;&#803;i h\xf4\xf2i <p>\x00<p>&lt;p&gt;x&lt;/p&gt;</html></html><p align=right><b>A.B"

// checkAnyBytes holds for whatever a stranger's server sends: no panic, NFC, valid UTF-8, no more text than was sent, and the
// same again for the same bytes.
func checkAnyBytes(t *testing.T, body []byte) {
	page := archive.Page{URL: "https://b.example/bai-viet-a12345.html", Body: body, Capture: archive.Capture{Time: captured}}
	r, err := Article(page, archive.Outlet{Profile: "a"})
	again, againErr := Article(page, archive.Outlet{Profile: "a"})
	if (err == nil) != (againErr == nil) || r.Article.Body != again.Article.Body || r.Article.Title != again.Article.Title {
		t.Fatal("the same bytes gave two articles")
	}
	if err != nil && !errors.Is(err, archive.ErrNotAnArticle) {
		t.Fatal(err)
	}
	a := r.Article
	for _, s := range append([]string{a.Title, a.Lead, a.Body, a.Author}, a.Captions...) {
		if !utf8.ValidString(s) || !norm.NFC.IsNormalString(s) || strings.ContainsAny(s, "\u200b\u00ad\u00a0\r\t") {
			t.Fatalf("not clean: %q", s)
		}
	}
	// A byte of windows-1258 becomes three of UTF-8 at most, and a character reference none more; titles come from one place.
	if len(a.Lead)+len(a.Body) > 4*len(body)+100 {
		t.Fatalf("%d bytes of text from %d", len(a.Lead)+len(a.Body), len(body))
	}
	if a.Published != nil && a.Published.After(captured) {
		t.Fatalf("published %v, captured %v", a.Published, captured)
	}
	if _, err := linksOf(page, archive.Outlet{}); err != nil && len(body) > 0 && strings.HasPrefix(string(body), "<html>") {
		t.Fatalf("links: %v", err)
	}
}

// TestDataNamedAgain reads data that names the same values over and over: it takes no more time and gives no more text than what was sent.
func TestDataNamedAgain(t *testing.T) {
	refs := func(n, times int) string {
		return "[" + strings.TrimSuffix(strings.Repeat(strconv.Itoa(n)+",", times), ",") + "]"
	}
	var b strings.Builder
	b.WriteString(`[0,"` + strings.Repeat("Một đoạn văn của bài viết. ", 20) + `",` + refs(1, 2000) + "," + refs(2, 2000) + `,"Bài viết"`)
	for range 3000 {
		b.WriteString(`,{"title":4,"content":3}`)
	}
	checkAnyBytes(t, []byte(`<html><body><script type="application/json" id="__NUXT_DATA__">`+b.String()+"]</script></body></html>"))

	// One long text that rows of Next's stream name again, each in a list of its own: 4 GB, were they all set.
	long := strings.Repeat("Một đoạn văn của bài viết. ", 10_000)
	stream := "1:T" + strconv.FormatInt(int64(len(long)), 16) + "," + long + strings.Repeat("2:"+`{"title":"Bài viết","content":["$1"]}`+"\n", 12_000)
	push, err := json.Marshal([]any{1, stream})
	if err != nil {
		t.Fatal(err)
	}
	page := []byte("<html><body><script>self.__next_f.push(" + string(push) + ")</script></body></html>")
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	r, err := Article(archive.Page{URL: "https://b.example/bai-viet-a12345.html", Body: page}, archive.Outlet{})
	runtime.ReadMemStats(&after)
	if err != nil || len(r.Article.Body) < 1000 {
		t.Errorf("error %v, %d bytes of body", err, len(r.Article.Body))
	}
	if used := after.TotalAlloc - before.TotalAlloc; used > 1<<30 {
		t.Errorf("a page of %d bytes had %d copied", len(page), used)
	}
}

// TestDataBehindMenu reads an article that stands behind thousands of small objects in a page's data.
func TestDataBehindMenu(t *testing.T) {
	item := `{"id":7,"name":"Chuyên mục","url":"/chuyen-muc","icon":""},`
	text := strings.Repeat("Đại hội thông qua nghị quyết với nhiều chỉ tiêu về kinh tế, văn hóa, xã hội. ", 5)
	story := `{"title":"Một đầu đề đủ dài để là đầu đề của bài","content":"` + text + `"}`
	for name, data := range map[string]string{
		"in one value": `<script id="__NEXT_DATA__" type="application/json">{"a":[` + strings.Repeat(item, 60_000) + `{}],"b":` + story + `}</script>`,
		"in many":      strings.Repeat(`<script type="application/json">[`+strings.Repeat(item, 100)+`{}]</script>`, 600) + `<script type="application/json">` + story + `</script>`,
	} {
		r, err := Article(archive.Page{URL: "https://b.example/bai-viet-a12345.html", Body: []byte("<html><body>" + data + "</body></html>")}, archive.Outlet{})
		if err != nil || r.Article.Body != strings.TrimSpace(text) {
			t.Errorf("%s: error %v, body %.100q", name, err, r.Article.Body)
		}
	}
}

// TestDamaged cuts and garbles the pages of testdata: the fuzz target's property, every time the tests run.
func TestDamaged(t *testing.T) {
	names, err := filepath.Glob("testdata/pages/*.html")
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(1, 2))
	for _, name := range names {
		_, body := testPage(t, name)
		for range 20 {
			damaged := append([]byte(nil), body[:random.IntN(len(body))]...)
			for range random.IntN(20) {
				if len(damaged) > 0 {
					damaged[random.IntN(len(damaged))] = byte(random.IntN(256))
				}
			}
			checkAnyBytes(t, damaged)
		}
	}
}
