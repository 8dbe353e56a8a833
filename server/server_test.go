package server

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"khobao/archive"
	"khobao/index"
)

// TestRoutes asks for every address, with what it must answer.
func TestRoutes(t *testing.T) {
	h := handler(t, nil)
	const htmlType, jsonType, problemType = "text/html; charset=utf-8", "application/json", "application/problem+json"
	tests := []struct {
		path   string
		status int
		media  string
		has    string
	}{
		{"/", 200, htmlType, "642 bài"},
		{"/?q=b%E1%BA%A7u&person=p1&office=o1&term=2020-2025&from=05/2020&to=2020-11-10&sort=oldest&page=2&person_q=luu&more=person&exact=1", 200, htmlType, "642 bài"},
		{"/?q=b%E1%BA%A7u&lang=en", 200, htmlType, "642 articles"},
		{"/?person=unknown&outlet=none&language=en", 200, htmlType, "unknown"},
		{"/?q=nothing&term=2020-2025&from=1999", 200, htmlType, "Có phải bạn tìm"},
		{"/?from=31/02/2020", 400, htmlType, "31/02/2020"},
		{"/?q=" + strings.Repeat("x", 501), 400, htmlType, "500"},
		{"/?page=501", 400, htmlType, "sâu"},
		{"/?page=99999999999999999999", 200, htmlType, ""},
		{"/?size=101", 400, htmlType, ""},
		{"/?term=" + strings.Repeat("a&term=b", 3), 200, htmlType, ""},
		{"/?" + chosen(60), 400, htmlType, ""},
		{"/articles/good", 200, htmlType, "Mai Hương"},
		{"/articles/good", 200, htmlType, "bản 2, mới nhất"},
		{"/articles/bad", 200, htmlType, "&lt;script&gt;"},
		{"/articles/none", 404, htmlType, "Không có trang này"},
		{"/articles/good/versions", 200, htmlType, "HĐND tỉnh họp"},
		{"/articles/none/versions", 404, htmlType, ""},
		{"/articles/good/versions/1", 200, htmlType, "không phải bản mới nhất"},
		{"/articles/good/versions/2", 200, htmlType, "mới nhất"},
		{"/articles/good/versions/3", 404, htmlType, ""},
		{"/articles/good/versions/x", 404, htmlType, ""},
		{"/articles/a%2Fb", 404, htmlType, ""},
		{"/articles/panic", 500, htmlType, "Có lỗi trong kho"},
		{"/articles/good/versions/2/cite/ris", 200, "application/x-research-info-systems; charset=utf-8", "TY  - NEWS\r\n"},
		{"/articles/good/versions/1/cite/bibtex", 200, "application/x-bibtex; charset=utf-8", "/articles/good/versions/1;"},
		{"/articles/good/versions/2/cite/csl", 200, "application/vnd.citationstyles.csl+json", "date-parts"},
		{"/articles/good/versions/3/cite/csl", 404, htmlType, ""},
		{"/articles/good/versions/2/cite/docx", 404, htmlType, ""},
		{"/articles/good", 200, htmlType, `"@type":"NewsArticle"`},
		{"/articles/good", 200, htmlType, `Bài liên quan`},
		{"/people", 200, htmlType, "Lưu Vĩnh Nghiễm"},
		{"/people?q=nghiem&page=3", 200, htmlType, "page=2"},
		{"/people?q=bau+cwu", 200, htmlType, `<a href="/people?q=b%e1%ba%a7u%20c%e1%bb%ad"><b>bầu cử</b></a>`}, {"/people/p1?with=bau+cwu", 200, htmlType, `/people/p1?with=b%e1%ba%a7u%20c%e1%bb%ad"><b>bầu cử</b></a>`},
		{"/figures?indicator=bau+cwu&kind=target", 200, htmlType, `/figures?indicator=b%E1%BA%A7u&#43;c%E1%BB%AD&amp;kind=target"><b>bầu cử</b></a>`},
		{"/people?page=0", 400, htmlType, ""},
		{"/people?page=999999", 400, htmlType, ""},
		{"/people?q=" + strings.Repeat("x", 300), 400, htmlType, ""},
		{"/people/p1", 200, htmlType, "được bầu giữ chức"},
		{"/people/p1?office=o1", 200, htmlType, "Xem mọi chức vụ"},
		{"/people/p2", 404, htmlType, ""},
		{"/people/", 308, "", ""},
		{"//evil.example/", 404, htmlType, ""},
		{"/offices", 200, htmlType, "&lt;script&gt;"},
		{"/offices?q=chu+tich", 200, htmlType, ""},
		{"/offices/o1", 200, htmlType, "Lưu Vĩnh Nghiễm"},
		{"/offices/o2", 404, htmlType, ""},
		{"/organisations/g1", 200, htmlType, "UBND tỉnh Mộc Giang"},
		{"/organisations/g2", 404, htmlType, ""},
		{"/terms", 200, htmlType, "2020–2025"},
		{"/terms/2020-2025", 200, htmlType, "2020–2025"},
		{"/terms/1900-1905", 404, htmlType, ""},
		{"/figures?indicator=xuat+khau&kind=result", 200, htmlType, "14,5"},
		{"/figures?kind=nonsense", 400, htmlType, ""},
		{"/about", 200, htmlType, "Báo Mộc Giang"},
		{"/nowhere", 404, htmlType, "Không có trang này"},
		{"/robots.txt", 200, "text/plain; charset=utf-8", "Disallow: /*?"},
		{"/opensearch.xml", 200, "application/opensearchdescription+xml; charset=utf-8", "http://example.com/?q={searchTerms}"},
		{"/healthz", 200, "application/json; charset=utf-8", "ok"},
		{"/readyz", 200, "application/json; charset=utf-8", `"behind":0`},
		{"/metrics", 200, "", "khobao_http_requests_total"},
		{"/openapi.json", 200, "application/openapi+json", `"3.1.0"`},
		{"/api/v1/search?q=b%E1%BA%A7u", 200, jsonType, `"did_you_mean":"bầu cử"`},
		{"/api/v1/search?q=b%E1%BA%A7u", 200, jsonType, `"canonical":"tiêu đề:bầu -cử"`},
		{"/api/v1/search?from=nonsense", 400, problemType, "nonsense"},
		{"/api/v1/search?sort=nonsense", 422, problemType, ""},
		{"/api/v1/search?page=101&size=100", 400, problemType, "10000"},
		{"/api/v1/articles", 200, jsonType, `"total":642`},
		{"/api/v1/articles/good", 200, jsonType, `"canonical`[:0]},
		{"/api/v1/articles/none", 404, problemType, "urn:khobao:request:"},
		{"/api/v1/articles/panic", 500, problemType, ""},
		{"/api/v1/articles/good/versions", 200, jsonType, "HĐND tỉnh họp"},
		{"/api/v1/people?q=nghiem", 200, jsonType, `"total":250`},
		{"/api/v1/people/p1", 200, jsonType, `"relation":"elected"`},
		{"/api/v1/offices/o1", 200, jsonType, `"holders"`},
		{"/api/v1/figures?kind=result", 200, jsonType, `"14,5"`},
		{"/api/v1/outlets", 200, jsonType, "Báo Mộc Giang"},
		{"/api/v1/suggest?q=luu", 200, jsonType, `"person"`},
		{"/api/v1/suggest", 422, problemType, ""},
		{"/api/v1/nowhere", 404, problemType, ""},
	}
	for _, tt := range tests {
		r := get(t, h, tt.path)
		got := text(t, r)
		if r.StatusCode != tt.status || tt.media != "" && r.Header.Get("Content-Type") != tt.media || !strings.Contains(got, tt.has) {
			t.Errorf("GET %.120s: %d %q, has %q: %v; want %d %q", tt.path, r.StatusCode, r.Header.Get("Content-Type"), tt.has, strings.Contains(got, tt.has), tt.status, tt.media)
		}
		checkHeaders(t, tt.path, r)
		if strings.Contains(got, "at the disco") {
			t.Errorf("GET %s tells the cause of a failure", tt.path)
		}
		if tt.media == htmlType {
			checkHTML(t, tt.path, got)
		}
	}
}

func chosen(n int) string {
	v := url.Values{}
	for i := range n {
		v.Add("person", fmt.Sprint("p", i))
	}
	return v.Encode()
}

// checkHeaders looks for what every answer must bear.
func checkHeaders(t *testing.T, path string, r *http.Response) {
	t.Helper()
	for name, want := range map[string]string{
		"Content-Security-Policy": "default-src 'none'", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY", "X-Request-Id": "",
	} {
		if got := r.Header.Get(name); got == "" || !strings.Contains(got, want) {
			t.Errorf("GET %.80s: %s is %q, want it with %q", path, name, got, want)
		}
	}
	for _, directive := range []string{"unsafe-inline", "unsafe-eval", "data:", "*", "http:"} {
		if strings.Contains(r.Header.Get("Content-Security-Policy"), directive) {
			t.Errorf("GET %.80s: the policy allows %s", path, directive)
		}
	}
	if !strings.Contains(r.Header.Get("Content-Security-Policy"), "frame-ancestors 'none'") {
		t.Errorf("GET %.80s: the policy lets others frame the page", path)
	}
}

// checkHTML looks for what the policy would refuse or a stranger could have planted.
func checkHTML(t *testing.T, path, page string) {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range doc.Descendants() {
		if n.Data == "img" || n.Data == "iframe" || n.Data == "script" && n.FirstChild != nil && n.Attr[0].Val != "application/ld+json" {
			t.Errorf("GET %.80s: has <%s>", path, n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "style" || strings.HasPrefix(a.Val, "javascript:") && a.Key == "href" {
				t.Errorf("GET %.80s: %s=%q on <%s>", path, a.Key, a.Val, n.Data)
			}
			if a.Key == "href" && strings.HasPrefix(a.Val, "//") {
				t.Errorf("GET %.80s: leads to %q", path, a.Val)
			}
		}
	}
}

func TestLanguage(t *testing.T) {
	h := handler(t, nil)
	tests := []struct{ path, accept, cookie, want string }{
		{"/about", "", "", "vi"},
		{"/about", "en-GB,en;q=0.9", "", "vi"},
		{"/about", "fr-FR,fr;q=0.9", "", "vi"},
		{"/about", "en", "vi", "vi"},
		{"/about", "vi,en;q=0.9", "", "vi"},
		{"/about", "\x00;;q=;", "", "vi"},
		{"/about", "vi", "en", "en"},
		{"/about", "vi", "xx", "vi"},
		{"/about?lang=en", "vi", "vi", "en"},
		{"/about?lang=xx", "en", "", "vi"},
	}
	for _, tt := range tests {
		r := get(t, h, tt.path, "Accept-Language", tt.accept, "Cookie", "lang="+tt.cookie)
		if got := text(t, r); !strings.Contains(got, `<html lang="`+tt.want+`">`) {
			t.Errorf("%+v: not in %s", tt, tt.want)
		}
		if set := r.Header.Get("Set-Cookie"); strings.Contains(tt.path, "lang=en") != strings.Contains(set, "lang=en") {
			t.Errorf("%+v: Set-Cookie %q", tt, set)
		}
	}
}

// TestFailures has every source of answers fail, and looks what people are told.
func TestFailures(t *testing.T) {
	var log bytes.Buffer
	tests := []struct {
		store, index error
		path         string
		status       int
	}{
		{errSecret, nil, "/", 500},
		{nil, errSecret, "/", 500},
		{nil, errSecret, "/api/v1/search", 500},
		{errSecret, nil, "/api/v1/people", 500},
		{errSecret, nil, "/people/p1", 500},
		{context.DeadlineExceeded, nil, "/people", 503},
		{nil, archive.ErrInUse, "/api/v1/search", 503},
		{nil, fmt.Errorf("%w: there is no order", index.ErrRequest), "/", 400},
		{nil, fmt.Errorf("%w: there is no order", index.ErrRequest), "/api/v1/search", 400},
		{archive.ErrUnknownOutlet, nil, "/people", 404},
	}
	for _, tt := range tests {
		log.Reset()
		h := handler(t, func(c *Config) {
			c.Store, c.Search = fakeStore{fail: tt.store}, fakeIndex{fail: tt.index}
			c.Log = slog.New(slog.NewTextHandler(&log, nil))
		})
		r := get(t, h, tt.path)
		got := text(t, r)
		if r.StatusCode != tt.status {
			t.Errorf("%s with %v, %v: %d, want %d", tt.path, tt.store, tt.index, r.StatusCode, tt.status)
		}
		if strings.Contains(got, "secret") {
			t.Errorf("%s tells the cause: %s", tt.path, got)
		}
		name := r.Header.Get("X-Request-Id")
		if tt.status >= 500 && (!strings.Contains(got, name) || !strings.Contains(log.String(), name)) {
			t.Errorf("%s: answer and log do not share the name %q", tt.path, name)
		}
		if tt.status == 500 && !strings.Contains(log.String(), "secret") {
			t.Errorf("%s: the log lacks the cause: %s", tt.path, log.String())
		}
	}
}

func TestHost(t *testing.T) {
	open := handler(t, nil)
	shut := handler(t, func(c *Config) { c.Hosts = []string{"khobao.example:8080"}; c.BaseURL = "https://khobao.example/" })
	tests := []struct {
		h      http.Handler
		host   string
		status int
	}{
		{open, "127.0.0.1:8080", 200}, {open, "[::1]:8080", 200}, {open, "localhost", 200},
		{open, `evil"><script>`, 421}, {open, "a b", 421}, {open, "user@host", 421}, {open, "host/path", 421},
		{shut, "khobao.example:8080", 200}, {shut, "KHOBAO.example:8080", 200}, {shut, "evil.example", 421},
	}
	for _, tt := range tests {
		if r := get(t, tt.h, "/opensearch.xml", "Host", tt.host); r.StatusCode != tt.status {
			t.Errorf("Host %q: %d, want %d", tt.host, r.StatusCode, tt.status)
		}
	}
	if got := text(t, get(t, shut, "/opensearch.xml", "Host", "khobao.example:8080")); !strings.Contains(got, `"https://khobao.example/?q={searchTerms}"`) {
		t.Errorf("the description does not use the configured address:\n%s", got)
	}
}

func TestOpenSearch(t *testing.T) {
	var d openSearchDescription
	if err := xml.Unmarshal([]byte(text(t, get(t, handler(t, nil), "/opensearch.xml"))), &d); err != nil {
		t.Fatal(err)
	}
	if n := len([]rune(d.ShortName)); n == 0 || n > 16 || len(d.URLs) < 2 {
		t.Errorf("ShortName %q of %d characters, %d addresses", d.ShortName, n, len(d.URLs))
	}
}

func TestConditionalAndCompressed(t *testing.T) {
	h := handler(t, nil)
	page := text(t, get(t, h, "/"))
	at := strings.Index(page, `href="/static/`) + len(`href="`)
	asset := page[at : at+strings.IndexByte(page[at:], '"')]
	for _, path := range []string{"/", "/articles/good", asset} {
		first := get(t, h, path)
		tag := first.Header.Get("ETag")
		if tag == "" {
			t.Fatalf("%s has no ETag", path)
		}
		if again := get(t, h, path, "If-None-Match", `"x", `+tag); again.StatusCode != http.StatusNotModified || text(t, again) != "" {
			t.Errorf("%s known already: %d", path, again.StatusCode)
		}
	}
	if r := get(t, h, asset); !strings.Contains(r.Header.Get("Cache-Control"), "immutable") {
		t.Errorf("%s may not be kept: %q", asset, r.Header.Get("Cache-Control"))
	}
	if r := get(t, h, "/static/old/khobao.css"); r.StatusCode != 200 || strings.Contains(r.Header.Get("Cache-Control"), "immutable") {
		t.Errorf("an older address: %d, %q", r.StatusCode, r.Header.Get("Cache-Control"))
	}
	for _, path := range []string{"/static/x/../web.go", "/static/", "/static/x/none.css", "/static/x/%2e%2e/site.go"} {
		if r := get(t, h, path); r.StatusCode != 404 {
			t.Errorf("%s: %d", path, r.StatusCode)
		}
	}

	r := get(t, h, "/", "Accept-Encoding", "br, gzip;q=0.8")
	if r.Header.Get("Content-Encoding") != "gzip" {
		t.Fatalf("not compressed: %v", r.Header)
	}
	z, err := gzip.NewReader(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	if b, err := io.ReadAll(z); err != nil || string(b) != page {
		t.Errorf("compressed page differs (%v)", err)
	}
	if r := get(t, h, "/", "Accept-Encoding", "gzip;q=0"); r.Header.Get("Content-Encoding") != "" {
		t.Error("compressed although refused")
	}
}

func TestMethods(t *testing.T) {
	h := handler(t, nil)
	for method, want := range map[string]int{"HEAD": 200, "POST": 405, "DELETE": 405, "TRACE": 405} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(method, "/people", nil))
		if w.Code != want {
			t.Errorf("%s /people: %d, want %d", method, w.Code, want)
		}
	}
	r := httptest.NewRequest("GET", "/", nil)
	r.RequestURI = "/?q=" + strings.Repeat("x", 10_000)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code != http.StatusRequestURITooLong {
		t.Errorf("an address of 10,000 bytes: %d", w.Code)
	}
}

func TestReady(t *testing.T) {
	h := handler(t, func(c *Config) {
		c.Ready = func(context.Context) Readiness { return Readiness{Index: errSecret, Behind: 42} }
	})
	r := get(t, h, "/readyz")
	var got readiness
	if err := json.NewDecoder(r.Body).Decode(&got); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(text(t, get(t, h, "/?q=a")), "42 thay đổi") {
		t.Error("a search says that the index is behind, as it is while outlets are crawled")
	}
	behind := handler(t, func(c *Config) { c.Ready = func(context.Context) Readiness { return Readiness{Behind: 3800} } })
	if page := text(t, get(t, behind, "/?q=a")); !strings.Contains(page, "còn 3.800 thay đổi") {
		t.Error("a search does not say that 3,800 changes cannot be found yet")
	}
	if answer := text(t, get(t, behind, "/api/v1/search?q=a")); !strings.Contains(answer, `"behind":3800`) {
		t.Error("a search of the API does not say that 3,800 changes cannot be found yet")
	}
	if want := (readiness{Ready: false, Store: "ok", Index: "unavailable", Behind: 42, Database: "ok"}); got != want || r.StatusCode != 503 {
		t.Errorf("got %d %+v, want 503 %+v", r.StatusCode, got, want)
	}
	if r := get(t, h, "/healthz"); r.StatusCode != 200 {
		t.Errorf("healthz: %d; alive is not ready", r.StatusCode)
	}
	for want, state := range map[string]Readiness{`"database":"checking"`: {Unchecked: true}, `"database":"damaged"`: {Damage: errSecret}} {
		r := get(t, handler(t, func(c *Config) { c.Ready = func(context.Context) Readiness { return state } }), "/readyz")
		if got := text(t, r); r.StatusCode != 200 || !strings.Contains(got, want) {
			t.Errorf("got %d %s, want 200 and %s", r.StatusCode, got, want)
		}
	}
}

// TestHindered: the condition that leaves nothing to be found is taken away by one click, and the filters stay.
func TestHindered(t *testing.T) {
	page := html.UnescapeString(text(t, get(t, handler(t, nil), "/?q=hindered&person=p1")))
	for _, want := range []string{
		`<a href="/?person=p1&q=b%E1%BA%A7u+c%E1%BB%AD+%22ph%C3%B3+ch%E1%BB%A7+t%E1%BB%8Bch%22">Bỏ điều kiện “từ:2030” thì có bài.</a>`,
		`<p class="notes">Bỏ điều kiện “phó” thì có bài.</p>`, // which does not stand there by itself
	} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in %s", want, page)
		}
	}
}

// TestRequests looks at what the index is asked.
func TestRequests(t *testing.T) {
	var asked index.Request
	h := handler(t, func(c *Config) { c.Search = fakeIndex{asked: &asked} })
	get(t, h, "/?q=+b%E1%BA%A7u++c%E1%BB%AD&person=p1&person=p2&from=05/2020&to=29.5.2020&page=3&person_q=luu&more=person")
	if asked.Q != "bầu cử" || len(asked.Person) != 2 || asked.From != "2020-05" || asked.To != "2020-05-29" || asked.Page != 3 || asked.Size != pageSize ||
		asked.Sort != "relevance" || asked.FacetQuery["person"] != "luu" || asked.FacetSize != allValues || asked.Facets[len(asked.Facets)-1] != "month" {
		t.Errorf("asked %+v", asked)
	}
	get(t, h, "/")
	if asked.Sort != "newest" || asked.FacetSize != fewValues {
		t.Errorf("asked %+v", asked)
	}
	get(t, h, "/api/v1/search?facets=person,term&facets=year&size=5&exact=true")
	if len(asked.Facets) != 3 || asked.Size != 5 || !asked.Exact {
		t.Errorf("asked %+v", asked)
	}
	get(t, h, "/api/v1/search?facets=none")
	if asked.Facets != nil {
		t.Errorf("asked %+v", asked)
	}
}

func TestNewRefusesNothing(t *testing.T) {
	if _, err := New(Config{}); err == nil {
		t.Error("a server without index and store")
	}
	if errors.Is(judge(errSecret), errSecret) {
		t.Error("what the outside sees wraps the cause")
	}
}
