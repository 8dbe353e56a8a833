package server

import (
	"encoding/json"
	"encoding/xml"
	"html"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"time"
)

func TestRateLimit(t *testing.T) {
	now := time.Date(2026, 11, 24, 8, 0, 0, 0, time.UTC)
	h := handler(t, func(c *Config) { c.Now = func() time.Time { return now } })
	for i := range burst {
		if r := get(t, h, "/api/v1/outlets"); r.StatusCode != 200 {
			t.Fatalf("request %d: %d", i, r.StatusCode)
		}
	}
	r := get(t, h, "/api/v1/outlets")
	if r.StatusCode != 429 || r.Header.Get("Retry-After") != "1" || r.Header.Get("RateLimit-Remaining") != "0" || r.Header.Get("RateLimit-Reset") != "30" || r.Header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("%d %v", r.StatusCode, r.Header)
	}
	if r := get(t, h, "/feeds/search.atom"); r.StatusCode != 429 {
		t.Errorf("feed: %d", r.StatusCode)
	}
	if r := get(t, h, "/about"); r.StatusCode != 200 {
		t.Errorf("a page for people: %d", r.StatusCode)
	}
	other := httptest.NewRequest(http.MethodGet, "/api/v1/outlets", nil)
	other.RemoteAddr = "[2001:db8::1]:99"
	other.Header.Set("X-Forwarded-For", "192.0.2.1")
	w := httptest.NewRecorder()
	if h.ServeHTTP(w, other); w.Code != 200 {
		t.Errorf("another client: %d", w.Code)
	}
	now = now.Add(2 * time.Second)
	if r := get(t, h, "/api/v1/export/people"); r.StatusCode != 200 || r.Header.Get("RateLimit-Remaining") != "20" {
		t.Errorf("after a while: %d %v", r.StatusCode, r.Header)
	}
}

func TestClientsAreBounded(t *testing.T) {
	var c clients
	first := c.of("first")
	for i := range 2 * maxClients {
		c.of(time.Duration(i).String())
	}
	if len(c.known) != maxClients || c.recent.Len() != maxClients || c.of("first") == first {
		t.Errorf("%d known, %d recent", len(c.known), c.recent.Len())
	}
}

func TestAPIConditionally(t *testing.T) {
	h := handler(t, nil)
	for _, path := range []string{apiPath + "/search?q=x", apiPath + "/articles/good", apiPath + "/people/p1", apiPath + "/outlets", "/openapi.json"} {
		r := get(t, h, path)
		tag := r.Header.Get("ETag")
		if r.StatusCode != 200 || tag == "" || r.Header.Get("Access-Control-Allow-Origin") != "*" || text(t, r) == "" {
			t.Errorf("%s: %d %v", path, r.StatusCode, r.Header)
		}
		if r := get(t, h, path, "If-None-Match", tag); r.StatusCode != 304 || text(t, r) != "" {
			t.Errorf("%s again: %d", path, r.StatusCode)
		}
	}
	for path, want := range map[string]int{"/articles/none": 404, "/articles/panic": 500, "/search?from=x": 400} {
		if r := get(t, h, apiPath+path); r.StatusCode != want || r.Header.Get("ETag") != "" || !strings.Contains(text(t, r), "urn:khobao") {
			t.Errorf("%s: %d %v", path, r.StatusCode, r.Header)
		}
	}
	if r := get(t, h, "/api/v1/nowhere"); r.StatusCode != 404 || r.Header.Get("Access-Control-Allow-Origin") != "*" {
		t.Errorf("what leads nowhere: %d %v", r.StatusCode, r.Header)
	}
	if r := get(t, h, "/about"); r.Header.Get("Access-Control-Allow-Origin") != "" {
		t.Error("other sites may read pages")
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodOptions, "/api/v1/search", nil))
	if w.Code != 204 || !strings.Contains(w.Header().Get("Access-Control-Allow-Headers"), "If-None-Match") {
		t.Errorf("preflight: %d %v", w.Code, w.Header())
	}
}

func TestSitemap(t *testing.T) {
	h := handler(t, nil)
	var all sitemapIndex
	if err := xml.Unmarshal([]byte(text(t, get(t, h, "/sitemap.xml"))), &all); err != nil || len(all.Maps) != 2 {
		t.Fatal(all, err)
	}
	for _, m := range all.Maps {
		var one sitemap
		r := get(t, h, strings.TrimPrefix(m.Loc, "http://example.com"))
		if err := xml.Unmarshal([]byte(text(t, r)), &one); err != nil || len(one.URLs) == 0 || !strings.HasPrefix(one.URLs[0].Loc, "http://example.com/") {
			t.Error(m.Loc, one, err)
		}
	}
	for _, path := range []string{"/sitemaps/articles/2", "/sitemaps/articles/0", "/sitemaps/offices/1", "/sitemaps/people/x"} {
		if r := get(t, h, path); path != "/sitemaps/people/x" && r.StatusCode != 404 {
			t.Errorf("%s: %d", path, r.StatusCode)
		}
	}
	if robots := text(t, get(t, h, "/robots.txt")); !strings.Contains(robots, "\nSitemap: http://example.com/sitemap.xml\n") {
		t.Errorf("robots.txt: %s", robots)
	}
}

// TestFindable wants every page that search engines may find to name one address of its own in each language, whatever state it is
// in; robots.txt to let them have just those; and no address on pages that are not for them.
func TestFindable(t *testing.T) {
	h := handler(t, func(c *Config) { c.BaseURL = "https://kho.example" })
	rules := robotRulesOf(t, text(t, get(t, h, "/robots.txt")))
	for path, want := range map[string]string{
		"/": "/", "/?lang=en": "/", "/?page=2": "/?page=2", "/articles/good": "/articles/good", "/articles/good?x=1": "/articles/good", "/articles/good/versions": "/articles/good/versions",
		"/articles/good/versions/1": "/articles/good/versions/1", "/articles/good/versions/2": "/articles/good", "/people?q=nghiem&lang=en": "/people", "/people?page=2": "/people?page=2",
		"/people/p1?office=o1": "/people/p1", "/offices/o1?on=2020": "/offices/o1", "/organisations/g1": "/organisations/g1", "/terms/2020-2025": "/terms/2020-2025",
		"/figures?organisation=g1&against=2015-2020&draw=x": "/figures?organisation=g1", "/figures?indicator=xuat+khau": "/figures", "/about": "/about", "/docs": "/docs",
		"/?q=dai+hoi": "", "/?person=p1": "", "/articles/none": "",
	} {
		page := text(t, get(t, h, path))
		if hidden := strings.Contains(page, `<meta name="robots" content="noindex">`); hidden != (want == "") {
			t.Errorf("%s: not to be found: %v", path, hidden)
		}
		vi, en := "", ""
		if want != "" {
			vi = "https://kho.example" + want
			en = vi + "?lang=en"
			if before, after, ok := strings.Cut(vi, "?"); ok { // parameters stand in order
				en = before + "?lang=en&" + after
			}
		}
		own := vi
		if strings.Contains(path, "lang=en") {
			own = en
		}
		for what, address := range map[string]string{`rel="canonical"`: own, `hreflang="vi"`: vi, `hreflang="en"`: en, `hreflang="x-default"`: vi} {
			got := ""
			for _, link := range regexp.MustCompile(`<link [^>]+>`).FindAllString(page, -1) {
				if strings.Contains(link, what) {
					_, rest, _ := strings.Cut(link, `href="`)
					got, _, _ = strings.Cut(rest, `"`)
				}
			}
			if got = html.UnescapeString(got); got != address {
				t.Errorf("%s: %s is %q, want %q", path, what, got, address)
			}
			if address != "" && !rules.allow(strings.TrimPrefix(address, "https://kho.example")) {
				t.Errorf("robots.txt shuts %s", address)
			}
		}
	}
	for _, path := range []string{"/?q=dai+hoi", "/?page=2&q=dai", "/?lang=en&q=dai", "/people?q=a", "/people/p1?with=", "/offices/o1?on=2020", "/figures?indicator=x", "/figures?against=x&organisation=g1", "/report?article=a",
		"/api/v1/search", "/admin", "/sign-in", "/account/searches", "/web/2020/https://x.example/", "/feeds/search.atom"} {
		if rules.allow(path) {
			t.Errorf("robots.txt lets %s be fetched", path)
		}
	}
	for _, path := range []string{"/", "/people", "/static/x/khobao.css", "/sitemap.xml", "/sitemaps/people/1"} {
		if !rules.allow(path) {
			t.Errorf("robots.txt shuts %s", path)
		}
	}
}

type robotRule struct {
	allow  bool
	length int
	form   *regexp.Regexp
}

// robotRulesOf reads rules as RFC 9309 has them: * stands for anything, $ for the end.
func robotRulesOf(t *testing.T, robots string) (all robotRuleSet) {
	t.Helper()
	for line := range strings.Lines(robots) {
		key, path, _ := strings.Cut(strings.TrimSpace(line), ": ")
		if key != "Allow" && key != "Disallow" {
			continue
		}
		form := strings.ReplaceAll(regexp.QuoteMeta(path), `\*`, `.*`)
		if whole, ok := strings.CutSuffix(form, `\$`); ok {
			form = whole + "$"
		}
		all = append(all, robotRule{key == "Allow", len(path), regexp.MustCompile("^" + form)})
	}
	return all
}

type robotRuleSet []robotRule

// allow asks the longest rule that fits; of two that are as long, the one that allows.
func (s robotRuleSet) allow(path string) bool {
	best := robotRule{allow: true}
	for _, r := range s {
		if r.form.MatchString(path) && (r.length > best.length || r.length == best.length && r.allow) {
			best = r
		}
	}
	return best.allow
}

// TestLinkedData reads what pages tell programs of themselves.
func TestLinkedData(t *testing.T) {
	h := handler(t, func(c *Config) { c.BaseURL = "https://kho.example" })
	for path, want := range map[string]string{
		"/people/p1":     `{"@context":"https://schema.org","@type":"ProfilePage","url":"https://kho.example/people/p1","mainEntity":{"@type":"Person","name":"Lưu Vĩnh Nghiễm","identifier":"p1"`,
		"/articles/good": `{"@context":"https://schema.org","@type":"NewsArticle","headline":"HĐND tỉnh bầu Chủ tịch UBND tỉnh"`,
	} {
		_, rest, _ := strings.Cut(text(t, get(t, h, path)), `<script type="application/ld+json">`)
		data, _, _ := strings.Cut(rest, "</script>")
		if !strings.HasPrefix(data, want) || !json.Valid([]byte(data)) {
			t.Errorf("%s: %s", path, data)
		}
	}
}
