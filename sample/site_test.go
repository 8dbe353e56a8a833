package sample

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"khobao/archive"
)

// get fetches one address, and follows no redirect.
func get(t *testing.T, url string, header ...string) (*http.Response, []byte) {
	t.Helper()
	req, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp, body
}

// where says how a reader finds the fields on the pages of each site.
var where = map[archive.OutletID]struct{ title, body, lead, caption, date, author string }{
	"baolamgiang":     {"h1.fw700", "#newscontents .content-fck", "p:first-child", "p[align=center] em", ".datetop .fleft", "p[style*=right]"},
	"sonoivulamgiang": {".asset-full-content-title", ".journal-content-article", "p.sapo", "p[style*=center] em", ".assetPublishDate", "p[style*=right]"},
	"lamgiangngaynay": {"h1.story-title", "article.story", ".story-sapo", "figcaption", ".story-meta time", ".story-meta .author"},
}

// TestPages reads every story's page and compares it with the key, field by field.
func TestPages(t *testing.T) {
	for _, site := range New().Sites() {
		server := httptest.NewServer(site)
		defer server.Close()
		w := where[site.paper.id]
		for _, a := range site.Articles(server.URL) {
			resp, body := get(t, a.URL)
			doc, err := goquery.NewDocumentFromReader(bytes.NewReader(body))
			if err != nil || resp.StatusCode != http.StatusOK {
				t.Fatal(a.URL, resp.Status, err)
			}
			in := doc.Find(w.body)
			compare(t, a.URL, "title", clean(doc.Find(w.title).Text()), a.Title)
			compare(t, a.URL, "lead", clean(in.Find(w.lead).First().Text()), a.Lead)
			var captions []string
			in.Find(w.caption).Each(func(_ int, s *goquery.Selection) { captions = append(captions, clean(s.Text())) })
			compare(t, a.URL, "captions", strings.Join(captions, "\n"), strings.Join(a.Captions, "\n"))
			if got := clean(in.Find(w.author).Text()); !strings.HasSuffix(got, a.Author) && !strings.HasPrefix(got, a.Author) {
				t.Errorf("%s: byline %q, author %q", a.URL, got, a.Author)
			}
			text := clean(in.Text())
			for _, para := range strings.Split(a.Body, "\n\n") {
				if !strings.Contains(text, para) {
					t.Errorf("%s lacks the paragraph %q", a.URL, para)
				}
			}
			if href, _ := doc.Find("link[rel=canonical]").Attr("href"); href != a.CanonicalURL {
				t.Errorf("%s: canonical %q", a.URL, href)
			}
			if day := clean(doc.Find(w.date).Text()); !strings.Contains(day, a.Published.Format("2/1/2006")) && !strings.Contains(day, a.Published.Format("02/01/2006")) {
				t.Errorf("%s: dateline %q, published %s", a.URL, day, a.Published)
			}
		}
	}
}

func clean(s string) string { return strings.Join(strings.Fields(s), " ") }

func compare(t *testing.T, url, field, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %s\n got %q\nwant %q", url, field, got, want)
	}
}

// TestEverythingIsLinked walks each site from its home page, over its lists, and expects to meet every story.
func TestEverythingIsLinked(t *testing.T) {
	for _, site := range New().Sites() {
		server := httptest.NewServer(site)
		defer server.Close()
		seen := map[string]bool{server.URL + "/": true}
		queue := []string{server.URL + "/"}
		for len(queue) > 0 {
			at := queue[0]
			queue = queue[1:]
			resp, body := get(t, at)
			if resp.StatusCode != http.StatusOK {
				t.Errorf("%s answers %s", at, resp.Status)
				continue
			}
			doc, _ := goquery.NewDocumentFromReader(bytes.NewReader(body))
			doc.Find("a[href]").Each(func(_ int, s *goquery.Selection) {
				href, _ := s.Attr("href")
				if strings.HasPrefix(href, server.URL) && !seen[href] {
					seen[href] = true
					queue = append(queue, href)
				}
			})
		}
		for _, a := range site.Articles(server.URL) {
			if !seen[a.URL] {
				t.Errorf("no page links to %s", a.URL)
			}
		}
		t.Logf("%s: %d addresses for %d stories", site.paper.id, len(seen), len(site.Articles("")))
	}
}

func TestFeedsAndSitemaps(t *testing.T) {
	for _, site := range New().Sites() {
		server := httptest.NewServer(site)
		defer server.Close()
		_, robots := get(t, server.URL+"/robots.txt")
		if !bytes.Contains(robots, []byte("Disallow: ")) || !bytes.Contains(robots, []byte("Sitemap: "+server.URL+"/sitemap.xml")) {
			t.Errorf("%s: robots.txt %q", site.paper.id, robots)
		}
		locs := sitemapped(t, server.URL+"/sitemap.xml")
		if want := len(site.Articles("")); len(locs) != want {
			t.Errorf("%s: %d addresses in sitemaps, want %d", site.paper.id, len(locs), want)
		}
		feed := map[string]string{"a": "/rss/cate/chinh-tri/", "portal": "/rss/chinh-tri", "modern": "/rss/chinh-tri.rss"}[site.look.folder]
		resp, body := get(t, server.URL+feed)
		if resp.StatusCode != http.StatusOK || bytes.Count(body, []byte("<item>")) != 20 {
			t.Errorf("%s: feed %s with %d items", site.paper.id, resp.Status, bytes.Count(body, []byte("<item>")))
		}
	}
}

// sitemapped returns the addresses of a sitemap and of the ones that it names, compressed or not.
func sitemapped(t *testing.T, url string) []string {
	t.Helper()
	_, body := get(t, url)
	if strings.HasSuffix(url, ".gz") {
		z, err := gzip.NewReader(bytes.NewReader(body))
		if err != nil {
			t.Fatal(url, err)
		}
		body, _ = io.ReadAll(z)
	}
	var m struct {
		Maps []mapped `xml:"sitemap"`
		URLs []mapped `xml:"url"`
	}
	if err := xml.Unmarshal(body, &m); err != nil {
		t.Fatal(url, err)
	}
	var locs []string
	for _, child := range m.Maps {
		locs = append(locs, sitemapped(t, child.Loc)...)
	}
	for _, u := range m.URLs {
		locs = append(locs, u.Loc)
	}
	return locs
}

func TestAnswers(t *testing.T) {
	s := New()
	for _, site := range s.Sites() {
		server := httptest.NewServer(site)
		defer server.Close()
		st := site.shown("")[0]
		right := site.path(st)
		for _, c := range []struct {
			path   string
			status int
		}{
			{right, 200}, {strings.Replace(right, st.Slug, "sai-duong-dan", 1), 301}, {"/khong-co-trang-nay", 404}, {right + "?utm_source=zalo", 200},
			{"/images/logo.png", 200}, {"/chinh-tri", 200}, {fmt.Sprintf(site.look.article, "khong-co", 7), 404},
		} {
			if resp, _ := get(t, server.URL+c.path); resp.StatusCode != c.status {
				t.Errorf("%s%s answers %s, want %d", site.paper.id, c.path, resp.Status, c.status)
			}
		}
		for _, alias := range site.article(st, server.URL).Aliases {
			resp, body := get(t, alias)
			if resp.StatusCode != 200 || !bytes.Contains(body, []byte(`rel="canonical" href="`+server.URL+right+`"`)) {
				t.Errorf("alias %s: %s", alias, resp.Status)
			}
		}
	}
}

// TestConditional asks the modern paper again with what it gave.
func TestConditional(t *testing.T) {
	site := New().Sites()[2]
	server := httptest.NewServer(site)
	defer server.Close()
	var edited *Story
	for _, st := range site.stories {
		if len(st.Edits) > 0 && st.Edits[0].Revision == 1 {
			edited = st
		}
	}
	url := server.URL + site.path(edited)
	resp, _ := get(t, url)
	tag, changed := resp.Header.Get("ETag"), resp.Header.Get("Last-Modified")
	if r, body := get(t, url, "If-None-Match", tag); r.StatusCode != http.StatusNotModified || len(body) != 0 {
		t.Errorf("If-None-Match: %s", r.Status)
	}
	if r, _ := get(t, url, "If-Modified-Since", changed); r.StatusCode != http.StatusNotModified {
		t.Errorf("If-Modified-Since: %s", r.Status)
	}
	site.SetRevision(1)
	r, body := get(t, url, "If-None-Match", tag, "If-Modified-Since", changed)
	if r.StatusCode != http.StatusOK || !bytes.Contains(body, []byte("dateModified")) {
		t.Errorf("after an edit: %s", r.Status)
	}
}

func TestRevisions(t *testing.T) {
	site := New().Sites()[0]
	server := httptest.NewServer(site)
	defer server.Close()
	gone, late := 0, 0
	for _, st := range site.stories {
		url := server.URL + site.path(st)
		for revision := 0; revision <= Revisions; revision++ {
			site.SetRevision(revision)
			var want int
			switch {
			case st.GoneAt > 0 && revision >= st.GoneAt:
				want = http.StatusGone
				gone++
			case revision < st.AppearsAt:
				want = http.StatusNotFound
				late++
			default:
				continue
			}
			if resp, _ := get(t, url); resp.StatusCode != want {
				t.Errorf("%s at revision %d: %s, want %d", url, revision, resp.Status, want)
			}
		}
	}
	if gone == 0 || late == 0 {
		t.Errorf("%d stories gone, %d late", gone, late)
	}
}

// TestFixedBase checks that a page's bytes do not depend on where it is served, once a base is set.
func TestFixedBase(t *testing.T) {
	for _, site := range New().Sites() {
		site.Base = "https://bao.example"
		path := site.path(site.shown("")[0])
		var pages []string
		for _, host := range []string{"127.0.0.1:1", "127.0.0.1:2"} {
			w := httptest.NewRecorder()
			r := httptest.NewRequest(http.MethodGet, path, nil)
			r.Host = host
			site.ServeHTTP(w, r)
			pages = append(pages, w.Body.String())
		}
		if pages[0] != pages[1] || !strings.Contains(pages[0], "https://bao.example"+path) {
			t.Errorf("%s: pages differ with the host", site.paper.id)
		}
	}
}

func TestJSONLD(t *testing.T) {
	site := New().Sites()[2]
	for _, a := range site.Articles("http://x.example") {
		w := httptest.NewRecorder()
		r := httptest.NewRequest(http.MethodGet, strings.TrimPrefix(a.URL, "http://x.example"), nil)
		site.ServeHTTP(w, r)
		doc, err := goquery.NewDocumentFromReader(w.Body)
		if err != nil {
			t.Fatal(err)
		}
		var data struct{ Headline, DatePublished, Description string }
		if err := json.Unmarshal([]byte(doc.Find("script[type='application/ld+json']").Text()), &data); err != nil {
			t.Fatal(a.URL, err)
		}
		if data.Headline != a.Title || data.DatePublished != a.Published.String() || data.Description != a.Lead {
			t.Errorf("%s: JSON-LD %+v", a.URL, data)
		}
	}
}

func TestStart(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	first, err := Start(ctx, [3]int{})
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	if len(first.Outlets) != 3 || len(first.Addresses()) != 3 {
		t.Fatalf("%d outlets", len(first.Outlets))
	}
	for i, o := range first.Outlets {
		if resp, _ := get(t, o.Home); resp.StatusCode != 200 || !strings.HasPrefix(o.Home, "http://"+first.Addresses()[i]) {
			t.Errorf("%s: %s", o.Home, resp.Status)
		}
	}
	for _, a := range first.Articles()[:3] {
		if resp, _ := get(t, a.URL); resp.StatusCode != 200 {
			t.Errorf("%s: %s", a.URL, resp.Status)
		}
	}
	cancel()
	for { // until it has ended, however long that takes
		resp, err := http.DefaultTransport.RoundTrip(httptest.NewRequest(http.MethodGet, first.Outlets[0].Home, nil))
		if err != nil {
			return
		}
		resp.Body.Close()
	}
}
