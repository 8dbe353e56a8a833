package server

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"khobao/archive"
)

// captured pages by address, as a store would give them.
type fakeReplay map[string][]archive.Page

func (f fakeReplay) Captures(_ context.Context, url string) (all []archive.Capture, err error) {
	for _, p := range f[url] {
		all = append(all, p.Capture)
	}
	return all, nil
}

func (f fakeReplay) Page(_ context.Context, c archive.Capture) (archive.Page, error) {
	for _, p := range f[c.URL] {
		if p.Capture.ID == c.ID {
			return p, nil
		}
	}
	return archive.Page{}, archive.ErrNotFound
}

func (f fakeReplay) ArticleByURL(_ context.Context, url string) (archive.Article, error) {
	if strings.HasPrefix(url, "https://bao.example/tin") {
		return archive.Article{ID: "good", Version: archive.Version{Capture: &archive.Capture{URL: "https://bao.example/tin"}}}, nil
	}
	return archive.Article{}, archive.ErrNotFound
}

var march = time.Date(2026, 3, 1, 8, 0, 0, 0, time.UTC)

func (f fakeReplay) add(url string, day, status int, kind, body string, more ...string) {
	id := 1
	for _, pages := range f {
		id += len(pages)
	}
	h := map[string][]string{"Content-Type": {kind}}
	for i := 0; i+1 < len(more); i += 2 {
		h[more[i]] = []string{more[i+1]}
	}
	f[url] = append(f[url], archive.Page{URL: url, Header: h, Body: []byte(body),
		Capture: archive.Capture{ID: archive.CaptureID(id), URL: url, Time: march.AddDate(0, 0, day), Status: status, Digest: archive.DigestOf([]byte(body))}})
}

// replaying returns a server that replays alone: its middleware, and these routes.
func replaying(t *testing.T, f fakeReplay) http.Handler {
	t.Helper()
	h, err := New(Config{Search: fakeIndex{}, Store: fakeStore{}, Replay: f, Now: func() time.Time { return march.AddDate(0, 0, 10) }})
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func ask(h http.Handler, path string, header ...string) *http.Response {
	r := httptest.NewRequest(http.MethodGet, "http://example.com/", nil)
	u, err := url.ParseRequestURI(path)
	if err != nil {
		panic(err)
	}
	r.URL, r.RequestURI = u, path
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func TestMemento(t *testing.T) {
	f := fakeReplay{}
	const tin = "https://bao.example/tin?id=1&b=2"
	f.add(tin, 0, 200, "text/html", "cũ")
	f.add(tin, 2, 200, "text/html", "mới")
	f.add(tin, 3, 404, "text/html", "không còn")
	f.add("http://bao.example/cu", 0, 301, "text/html", "chuyển", "Location", "/moi")
	f.add("http://bao.example/moi", 0, 200, "text/html", "nơi mới")
	f.add("http://bao.example/vong", 0, 302, "text/html", "quẩn", "Location", "https://bao.example/vong")
	f.add("https://bao.example/tin", 0, 200, "text/html", "bản gốc")
	f.add("https://bao.example/", 0, 200, "text/html", "trang chủ")
	h := replaying(t, f)
	for _, test := range []struct {
		path, accept string
		status       int
		says         string // Location, or a part of the body
		vary, dated  bool
	}{
		{"/web/20260301080000/" + tin, "", 200, "cũ", false, true},
		{"/web/20260302/" + tin, "", 302, "/web/20260301080000/" + tin, false, false},
		{"/web/2027/" + tin, "", 302, "/web/20260304080000/" + tin, false, false},
		{"/web/20260304080000/" + tin, "", 404, "không còn", false, true},
		{"/web/" + tin, "", 302, "/web/20260304080000/" + tin, true, false},
		{"/web/" + tin, "Mon, 02 Mar 2026 23:00:00 GMT", 302, "/web/20260303080000/" + tin, true, false},
		{"/web/" + tin, "Thu, 01 Jan 1970 00:00:00 GMT", 302, "/web/20260301080000/" + tin, true, false},
		{"/web/" + tin, "hôm qua", 400, "", true, false},
		{"/web/https:/bao.example/tin?id=1&b=2", "", 302, tin, true, false},
		{"/web/http://bao.example/tin?id=1&b=2", "", 302, tin, true, false},
		{"/web/https://bao.example/tin?x", "", 302, "/web/20260301080000/https://bao.example/tin", true, false},
		{"/web/https://bao.example", "", 302, "/web/20260301080000/https://bao.example/", true, false},
		{"/web/20260301080000/http://bao.example/cu", "", 302, "/web/20260301080000/http://bao.example/moi", false, true},
		{"/web/20260301080000/http://bao.example/vong", "", 200, "quẩn", false, true},
		{"/web/20261399/" + tin, "", 400, "", false, false},
		{"/web/https://bao.example/chua-tung", "", 404, "", true, false},
		{"/web/javascript:alert(1)", "", 404, "", true, false},
		{"/web/file:///etc/passwd", "", 404, "", true, false},
		{"/timemap/link/https://bao.example/chua-tung", "", 404, "", false, false},
	} {
		r := ask(h, test.path, "Accept-Datetime", test.accept)
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Fatal(err)
		}
		says := r.Header.Get("Location")
		if r.StatusCode != 302 {
			says = string(body)
		}
		if r.StatusCode != test.status || !strings.Contains(says, test.says) {
			t.Errorf("%s: %d, %.300s", test.path, r.StatusCode, says)
		}
		if got := strings.Contains(r.Header.Get("Vary"), "accept-datetime"); got != test.vary {
			t.Errorf("%s: Vary %q", test.path, r.Header.Get("Vary"))
		}
		if got := r.Header.Get("Memento-Datetime") != ""; got != test.dated {
			t.Errorf("%s: Memento-Datetime %q", test.path, r.Header.Get("Memento-Datetime"))
		}
		if r.StatusCode < 400 && !strings.Contains(r.Header.Get("Link"), `rel="timemap"`) {
			t.Errorf("%s: Link %s", test.path, r.Header.Get("Link"))
		}
	}
}

func TestTimeMap(t *testing.T) {
	f := fakeReplay{}
	f.add("https://bao.example/a", 0, 200, "text/html", "1")
	f.add("https://bao.example/a", 1, 304, "text/html", "không rõ của bản nào")
	f.add("https://bao.example/a", 2, 200, "text/html", "2")
	r := ask(replaying(t, f), "/timemap/link/https://bao.example/a")
	got, err := io.ReadAll(r.Body)
	want := `<https://bao.example/a>; rel="original",
<http://example.com/web/https://bao.example/a>; rel="timegate",
<http://example.com/timemap/link/https://bao.example/a>; rel="self"; type="application/link-format"; from="Sun, 01 Mar 2026 08:00:00 GMT"; until="Tue, 03 Mar 2026 08:00:00 GMT",
<http://example.com/web/20260301080000/https://bao.example/a>; rel="first memento"; datetime="Sun, 01 Mar 2026 08:00:00 GMT",
<http://example.com/web/20260303080000/https://bao.example/a>; rel="last memento"; datetime="Tue, 03 Mar 2026 08:00:00 GMT"
`
	if err != nil || string(got) != want || r.Header.Get("Content-Type") != "application/link-format" || r.Header.Get("Vary") == "" {
		t.Errorf("%v, %s, got\n%s", err, r.Header.Get("Content-Type"), got)
	}
	seen := httptest.NewRequest(http.MethodGet, "/timemap/link/https://bao.example/a", nil)
	seen.Header.Set("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
	w := httptest.NewRecorder()
	replaying(t, f).ServeHTTP(w, seen)
	if media := w.Header().Get("Content-Type"); media != "text/plain; charset=utf-8" || w.Body.String() != want {
		t.Errorf("a browser gets %s, %s", media, w.Body)
	}
}

// attacks are pages of a stranger who wants to do something in our origin, or to leave the frame that we put around them.
var attacks = []string{
	`<script>alert(1)</script>`, `<script/>alert(1)</script>`, `<SCRIPT SRC=//evil.example/x.js></SCRIPT>`, `<img src=x onerror=alert(1)>`,
	`<svg onload=alert(1)><script>alert(1)</script></svg>`, `<math><mi xlink:href="javascript:alert(1)">x</mi></math>`,
	`<a href="javascript:alert(1)">x</a>`, `<a href=" &#106;avascript:alert(1)">x</a>`, `<a href="data:text/html,<script>1</script>">x</a>`,
	`<a href="x" target=_top onclick=alert(1) ping=/api/v1/crawls>x</a>`, `<iframe src="/admin"></iframe>`, `<iframe srcdoc="<script>alert(1)</script>">`,
	`<object data="/admin"></object>`, `<embed src=/admin>`, `<form action=/sign-out method=post><input name=q><button formaction=/sign-out>x</button></form>`,
	`<meta http-equiv=refresh content="0;url=https://evil.example">`, `<base href="javascript:alert(1)//"><a href="x">y</a>`,
	`<link rel=stylesheet href=//evil.example/x.css>`, `<style>@import "//evil.example";</style><style><!--</style><img src=x onerror=alert(1)>-->`,
	`<style>a{}</style/><script>alert(1)</script>`, `<title></title><script>alert(1)</script>`, `<title><script>alert(1)</script>`,
	`<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>`, `<textarea></textarea><script>alert(1)</script>`,
	`<!--><script>alert(1)</script>-->`, `<![CDATA[<script>alert(1)</script>]]>`, `<template><script>alert(1)</script></template>`,
	`<p style="background:url(javascript:alert(1))" onmouseover="alert(1)" class='"><script>alert(1)</script>'>x</p>`,
	`<frameset onload=alert(1)><frame src=/admin></frameset>`, `<body onload=alert(1) background=javascript:alert(1)>x`,
	`<a href="x&quot; onclick=&quot;alert(1)">y</a>`, `<img/src=x/onerror=alert(1)>`, "<a\x00 href=x\x00onclick=alert(1)>", `<plaintext><script>alert(1)</script>`,
	`<xmp><script>alert(1)</script></xmp>`, `<audio src onerror=alert(1)>`, `<details open ontoggle=alert(1)>`, `<input autofocus onfocus=alert(1)>`,
	`<svg><style><img src=x onerror=alert(1)></style></svg>`, `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">`,
	"+ADw-script+AD4-alert(1)+ADw-/script+AD4-", `<meta charset=utf-7>+ADw-script+AD4-alert(1)`, `<style>body>*{display:none!important}</style>`, hostile,
}

func TestReplayIsHarmless(t *testing.T) {
	f := fakeReplay{}
	h := replaying(t, f)
	for i, attack := range attacks {
		clear(f)
		f.add("https://bao.example/x", 0, 200, "text/html", attack)
		f.add("https://bao.example/x", 1, 200, "text/html; charset=utf-16le", attack)
		f.add("https://bao.example/x", 2, 200, "application/xhtml+xml", "<html><head></head><body><p>"+attack)
		for day := range 3 {
			r := ask(h, march.AddDate(0, 0, day).Format("/web/20060102150405/")+"https://bao.example/x")
			body, err := io.ReadAll(r.Body)
			if err != nil || r.StatusCode != 200 {
				t.Fatalf("%q: %d, %v", attack, r.StatusCode, err)
			}
			if err := harmless(string(body)); err != "" {
				t.Errorf("attack %d %q: %s in\n%s", i, attack, err, body)
			}
			policy := r.Header.Get("Content-Security-Policy")
			if !strings.HasPrefix(policy, "sandbox; default-src 'none';") || strings.Contains(policy, "allow-") || strings.Contains(policy, "script-src") ||
				r.Header.Get("X-Content-Type-Options") != "nosniff" || r.Header.Get("Content-Type") != "text/html; charset=utf-8" {
				t.Errorf("header %v", r.Header)
			}
			if !strings.Contains(string(body), "Bản lưu") {
				t.Errorf("no banner over %q", attack)
			}
		}
	}
}

// harmless parses a page as a browser would, and says what in it could run, load from elsewhere, or lead out of the replay.
func harmless(page string) string {
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		return err.Error()
	}
	for n := range root.Descendants() {
		if n.Type == html.CommentNode {
			return "comment"
		}
		if n.Type != html.ElementNode {
			continue
		}
		if n.Namespace != "" || !kept[n.Data] && !headElements[n.Data] && n.Data != "body" || n.Data == "base" || n.Data == "link" {
			return "element " + n.Data
		}
		for _, a := range n.Attr {
			switch {
			case strings.HasPrefix(a.Key, "on"), a.Key == "srcset", a.Key == "target", a.Key == "ping", a.Key == "http-equiv", a.Key == "action":
				return "attribute " + a.Key
			case (a.Key == "href" || a.Key == "src") && !strings.HasPrefix(a.Val, "#"):
				ours := a.Val == "https://bao.example/x" || strings.HasPrefix(a.Val, "/web/20260") || strings.HasPrefix(a.Val, "/timemap/link/https://bao.example/")
				if !ours {
					return a.Key + " " + a.Val
				}
			}
		}
	}
	return ""
}

func TestReplayOfFiles(t *testing.T) {
	f := fakeReplay{}
	h := replaying(t, f)
	for _, test := range []struct{ kind, body, want, disposition string }{
		{"image/png", "\x89PNG", "image/png", ""},
		{"image/svg+xml", "<svg onload=alert(1)>", "text/plain; charset=utf-8", ""},
		{"text/plain", "<script>", "text/plain; charset=utf-8", ""},
		{"text/javascript", "alert(1)", "text/plain; charset=utf-8", ""},
		{"application/json", `{"a":"<script>"}`, "text/plain; charset=utf-8", ""},
		{"application/pdf", "%PDF", "application/octet-stream", "attachment"},
		{"", "<script>alert(1)</script>", "application/octet-stream", "attachment"},
		{"text/html, text/html", "<script>alert(1)</script>", "application/octet-stream", "attachment"},
		{"nonsense/;;=", "x", "application/octet-stream", "attachment"},
		{"text/html", strings.Repeat("<div>", maxReplay/5+1), "application/octet-stream", "attachment"},
		{"text/html", strings.Repeat("<div>", 200_000), "text/html; charset=utf-8", ""},
		{"text/html", "", "text/html; charset=utf-8", ""},
	} {
		clear(f)
		f.add("https://bao.example/x", 0, 200, test.kind, test.body)
		r := ask(h, "/web/20260301080000/https://bao.example/x")
		if r.StatusCode != 200 || r.Header.Get("Content-Type") != test.want || r.Header.Get("Content-Disposition") != test.disposition ||
			!strings.HasPrefix(r.Header.Get("Content-Security-Policy"), "sandbox;") {
			t.Errorf("%s: %d, %v", test.kind, r.StatusCode, r.Header)
		}
	}
}

func TestReplayPage(t *testing.T) {
	f := fakeReplay{}
	page := "<html><head><title>Đại hội</title><base href='/tin/'></head><body class=a><h1>Đại hội</h1><p>Ông Đức <a href='2.html?a=1&b=2#c' target=_blank>tiếp</a>" +
		"<a href='#duoi'>dưới</a><a href=mailto:a@bao.example>thư</a><img src='//anh.example/a.png' onload=x() alt='ảnh'><script>x()</script>.</p></body></html>"
	f.add("https://bao.example/tin", 0, 200, "text/html; charset=utf-8", page)
	r := ask(replaying(t, f), "/web/20260301080000/https://bao.example/tin", "Cookie", "lang=en")
	body, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"<title>Đại hội</title>", "<h1>Đại hội</h1>", `<a href="/web/20260301080000/https://bao.example/tin/2.html?a=1&amp;b=2#c" rel="nofollow noreferrer">tiếp</a>`,
		`<a href="#duoi" rel="nofollow noreferrer">`, `<img src="/web/20260301080000/https://anh.example/a.png" alt="ảnh">.</p>`,
		"captured it on 1 March 2026, 15:00", string(archive.DigestOf([]byte(page))),
		`href="/articles/good"`, `href="https://bao.example/tin"`, `href="/timemap/link/https://bao.example/tin"`, `<div lang="en"`,
	} {
		if !strings.Contains(string(body), want) {
			t.Errorf("missing %s in\n%s", want, body)
		}
	}
}

func FuzzRewritePage(f *testing.F) {
	for _, a := range attacks {
		f.Add(a)
	}
	f.Fuzz(func(t *testing.T, page string) {
		base, err := url.Parse("https://bao.example/x")
		if err != nil {
			t.Fatal(err)
		}
		p := archive.Page{Capture: archive.Capture{Time: march}, Header: map[string][]string{"Content-Type": {"text/html; charset=utf-8"}}, Body: []byte(page)}
		out, err := rewritePage(p, base, banner{Original: "https://bao.example/x", Timemap: "/timemap/link/https://bao.example/x"})
		if err != nil {
			t.Skip(err)
		}
		if what := harmless(string(out)); what != "" && !strings.Contains(what, "512 nodes") {
			t.Errorf("%s in %q", what, out)
		}
	})
}
