package server

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/mmcdole/gofeed"

	"khobao/archive"
	"khobao/archive/store"
)

// FuzzAddress asks for any path with any query. Whatever a stranger asks, the failure is never ours, programs get what they can
// read, and no markup of the address gets into a page.
func FuzzAddress(f *testing.F) {
	for _, path := range []string{"/", "/articles/good", "/articles/bad/versions/1..2", "/people/p1", "/people", "/offices/o1", "/organisations/g1", "/terms/2020-2025", "/figures", "/figures.csv", "/report",
		"/sitemaps/articles/1", "/feeds/search.atom", "/feeds/search.json", "/feeds/figures.atom", "/api/v1/search", "/api/v1/articles/good", "/api/v1/export/articles", "/api/v1/offices/o1/holder",
		"/web/20200101000000/https://bao.example/", "/timemap/link/https://bao.example/", "/api/v1/suggest", "/organisations/g1/series.csv", "/api/v1/organisations/g1/series", "/account/searches", "/confirm", "/static/x/khobao.css", "//evil.example", "/\\evil"} {
		f.Add(path, "q=b%E1%BA%A7u&page=2&size=3&from=2020-05&to=29/05/2020&person=p1&person=p2&sort=oldest&facets=all&on=2020&organisation=g1&term=2020-2025&against=2015-2020&format=csv")
	}
	f.Add("/api/v1/export/articles", "")
	f.Add("/api/v1/export/figures", "bom=true&format=csv")
	f.Add("/", "q=%ff%00&page=-1&size=99999999999999999999")
	f.Add("/api/v1/search", "size=1e3&page=0x10&facet_size=-1&exact=maybe&q="+strings.Repeat("%F0%9F%98%80", 200))
	h := handler(f, func(c *Config) { c.Replay = fakeReplay{}; c.Captures = fakeCaptures{} })
	f.Fuzz(func(t *testing.T, path, query string) {
		address := (&url.URL{Path: "/" + strings.TrimPrefix(path, "/"), RawQuery: query}).RequestURI()
		u, err := url.ParseRequestURI(address)
		if err != nil {
			return // no client can send it
		}
		r := &http.Request{Method: http.MethodGet, URL: u, RequestURI: address, Host: "kho.example", Header: http.Header{}, RemoteAddr: nextAddress(), Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r.WithContext(t.Context()))
		body, media := w.Body.String(), w.Header().Get("Content-Type")
		if w.Code >= 500 && !strings.Contains(path, "panic") {
			t.Fatalf("%s: %d\n%s", address, w.Code, body)
		}
		switch media, _, _ := strings.Cut(media, ";"); {
		case media == "application/jsonl":
			for line := range strings.Lines(body) {
				if !json.Valid([]byte(line)) {
					t.Fatalf("%s: no JSON: %s", address, line)
				}
			}
		case strings.HasSuffix(media, "json"):
			if len(body) > 0 && !json.Valid([]byte(body)) {
				t.Fatalf("%s: no JSON: %s", address, body)
			}
		case strings.HasPrefix(media, "application/atom"):
			if _, err := gofeed.NewParser().ParseString(body); err != nil {
				t.Fatalf("%s: %v", address, err)
			}
		}
		if location := w.Header().Get("Location"); strings.HasPrefix(location, "//") || strings.HasPrefix(location, `/\`) {
			t.Fatalf("%s leads to %s", address, location)
		}
		if given, err := url.QueryUnescape(query); err == nil && strings.Contains(given, "<") && strings.HasPrefix(media, "text/html") && len(given) > 3 && strings.Contains(body, given) {
			t.Fatalf("%s: %q stands in the page", address, given)
		}
	})
}

// FuzzBody sends anything to every operation that takes something, as an admin. The failure is never ours.
func FuzzBody(f *testing.F) {
	s, err := store.Open(f.Context(), store.Config{Dir: f.TempDir()})
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { _ = s.Close() })
	secret, token := NewToken("fuzz", archive.Admin, "test")
	if err := s.AddToken(f.Context(), token); err != nil {
		f.Fatal(err)
	}
	h := handler(f, func(c *Config) {
		withConsole(s)(c)
	})
	var doors [][2]string
	for line := range strings.Lines(strings.TrimSpace(dialogue)) {
		method, rest, _ := strings.Cut(strings.TrimPrefix(strings.TrimSpace(line), "! "), " ")
		path, body, _ := strings.Cut(rest, " ")
		if body != "" {
			doors = append(doors, [2]string{method, path})
			f.Add(len(doors)-1, path, body)
		}
	}
	f.Fuzz(func(t *testing.T, door int, path, body string) {
		door = max(door, -(door+1)) % len(doors)
		id, _, _ := strings.Cut(strings.Trim(path, "/"), "/")
		at := strings.Replace(doors[door][1], "/1", "/"+url.PathEscape(id), 1)
		r := httptest.NewRequest(doors[door][0], "/", strings.NewReader(body))
		r.URL = &url.URL{Path: apiPath + at}
		r.RequestURI = r.URL.EscapedPath()
		r.RemoteAddr = nextAddress()
		r.Header.Set("Authorization", "Bearer "+secret)
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code >= 500 && w.Code != http.StatusServiceUnavailable || w.Code/100 != 3 && !json.Valid(w.Body.Bytes()) {
			t.Fatalf("%s %s %q: %d %s", doors[door][0], at, body, w.Code, w.Body)
		}
	})
}
