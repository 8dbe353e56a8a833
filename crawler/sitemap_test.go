package crawler

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

func vn(year int, month time.Month, day, hour, minute int) time.Time {
	return time.Date(year, month, day, hour, minute, 0, 0, archive.Hanoi)
}

func TestParseSitemap(t *testing.T) {
	const plain = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc> https://bao.example/a.html?x=1&amp;y=2 </loc><lastmod>2025-10-28</lastmod>
<image:image><image:loc>https://bao.example/a.jpg</image:loc></image:image></url>
<url><lastmod>2025-10-28</lastmod></url>
<url><loc>https://bao.example/b.html</loc></url></urlset>`
	a := listed{url: "https://bao.example/a.html?x=1&y=2", modified: vn(2025, 10, 28, 0, 0)}
	b := listed{url: "https://bao.example/b.html"}
	tests := []struct {
		name, body string
		want       []listed
		broken     bool
	}{
		{"plain", plain, []listed{a, b}, false},
		{"gzip", packed(plain), []listed{a, b}, false},
		{"broken gzip", packed(plain)[:100], nil, true},
		{"index", `<sitemapindex><sitemap><loc>/s1.xml.gz</loc><lastmod>2025-10-28T08:00:00+07:00</lastmod></sitemap></sitemapindex>`,
			[]listed{{url: "/s1.xml.gz", modified: vn(2025, 10, 28, 8, 0), sitemap: true}}, false},
		{"urlset as index", `<urlset><url><loc>https://bao.example/sitemap-2025.xml</loc></url></urlset>`,
			[]listed{{url: "https://bao.example/sitemap-2025.xml", sitemap: true}}, false},
		{"news", `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://bao.example/b.html</loc>
<news:news><news:publication_date>2025-10-28T15:42+07:00</news:publication_date><news:title>B</news:title></news:news></url></urlset>`,
			[]listed{{url: b.url, modified: vn(2025, 10, 28, 15, 42)}}, false},
		{"text", "\xef\xbb\xbfhttps://bao.example/b.html\r\n\r\nhttps://bao.example/c.xml\n",
			[]listed{b, {url: "https://bao.example/c.xml", sitemap: true}}, false},
		{"breaks off", plain[:strings.Index(plain, "b.html")], []listed{a}, true},
		{"an entity of its own", `<!DOCTYPE u [<!ENTITY x "` + strings.Repeat("y", 1000) + `">]><urlset><url><loc>https://bao.example/&x;</loc></url></urlset>`,
			[]listed{{url: "https://bao.example/&x;"}}, false},
		{"windows-1258", "<?xml version=\"1.0\" encoding=\"windows-1258\"?><urlset><url><loc>https://bao.example/\xd0</loc></url></urlset>",
			[]listed{{url: "https://bao.example/Đ"}}, false},
		{"a page", "<!DOCTYPE html><html><body><a href=/a>a</a><br></body></html>", nil, true},
		{"empty", "", nil, false},
	}
	for _, test := range tests {
		got, err := parseSitemap([]byte(test.body))
		if (err != nil) != test.broken {
			t.Errorf("%s: error %v", test.name, err)
		}
		if diff := cmp.Diff(test.want, got, cmp.AllowUnexported(listed{})); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
	}
}

func packed(s string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write([]byte(s))
	w.Close()
	return b.String()
}

// A sitemap that is longer than any answer may be, plain or packed, is read as far as its bounds go.
func TestLongSitemap(t *testing.T) {
	for _, coding := range []string{"", "gzip"} {
		t.Run("coded "+coding, func(t *testing.T) {
			p := newPaper(t)
			p.set("/", list("/gioi-thieu.html"))
			p.set("/tin-cu-khong-ai-nhac-a9.html", article("Tin cũ không ai nhắc"))
			long := "<urlset><url><loc>" + p.URL + "/tin-cu-khong-ai-nhac-a9.html</loc></url>" +
				strings.Repeat("<url><loc>https://bao.example/khac</loc></url>\n", 2000) + "</urlset>"
			if coding != "" {
				long = packed(long)
			}
			p.set("/sitemap.xml", func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "application/xml")
				w.Header()["Content-Encoding"] = strings.Fields(coding)
				io.WriteString(w, long)
			})
			c, m, _ := newTestCrawler(t, Config{MaxBody: 60_000, MaxDecoded: 60_000})
			run, err := c.Crawl(context.Background(), p.outlet())
			if err != nil || run.Counts.New != 1 || run.Counts.Failed != 0 {
				t.Errorf("%v %+v %q %q", err, run.Counts, run.Messages, m.fetched(p.outlet()))
			}
		})
	}
}

func TestSitemapBounds(t *testing.T) {
	var b strings.Builder
	b.WriteString("<urlset>")
	for i := range sitemapMaxEntries + 123 {
		fmt.Fprintf(&b, "<url><loc>http://a/%d</loc></url>", i)
	}
	b.WriteString("</urlset>")
	got, err := parseSitemap([]byte(b.String()))
	if len(got) != sitemapMaxEntries || !errors.Is(err, errTooLong) || !strings.Contains(err.Error(), "50123 addresses") {
		t.Errorf("%d entries, %v", len(got), err)
	}
	bomb := packed("<urlset><url><loc>http://a/" + strings.Repeat(" ", sitemapMaxBytes) + "</loc></url></urlset>")
	if got, err := parseSitemap([]byte(bomb)); len(got) != 0 || err == nil {
		t.Errorf("a bomb gave %d entries, %v", len(got), err)
	}
}

func TestParseListedTime(t *testing.T) {
	afternoon := vn(2026, 10, 5, 15, 42)
	for stated, want := range map[string]time.Time{
		"2026-10-05T15:42:00+07:00":       afternoon,
		"2026-10-05T08:42:00Z":            afternoon,
		"2026-10-05T15:42:00":             afternoon,
		"2026-10-05 15:42":                afternoon,
		"10/5/2026 3:42:00 PM":            afternoon,
		"05/10/2026 15:42":                afternoon,
		"Mon, 05 Oct 2026 15:42:00 +0700": afternoon,
		"Mon, 05 Oct 2026 15:42:00 GMT+7": afternoon,
		"Mon, 5 Oct 2026 08:42:00 GMT":    afternoon,
		"2026-10":                         vn(2026, 10, 1, 0, 0),
	} {
		if got, ok := parseListedTime(stated); !ok || !got.Equal(want) {
			t.Errorf("%q is %s, want %s", stated, got, want)
		}
	}
	for _, stated := range []string{"", "hôm qua", "32/13/2026", "0000-00-00 00:00:00"} {
		if got, ok := parseListedTime(stated); ok {
			t.Errorf("%q is %s", stated, got)
		}
	}
}

func TestParseFeed(t *testing.T) {
	rss := `<?xml version="1.0"?><rss version="2.0"><channel><title>Báo</title>
<item><title>A</title><link> https://bao.example/a.html </link><pubDate>10/5/2026 3:42:00 PM</pubDate></item>
<item><title>B</title><guid>https://bao.example/b.html</guid><pubDate>Mon, 05 Oct 2026 15:42:00 GMT+7</pubDate></item>
<item><title>không có địa chỉ</title></item></channel></rss>`
	atom := `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://bao.example/a.html"/><updated>2026-10-05T15:42:00+07:00</updated></entry></feed>`
	at := vn(2026, 10, 5, 15, 42)
	a, b := listed{url: "https://bao.example/a.html", modified: at}, listed{url: "https://bao.example/b.html", modified: at}
	for body, want := range map[string][]listed{rss: {a, b}, atom: {a}} {
		got, err := parseFeed([]byte(body))
		if err != nil {
			t.Error(err)
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(listed{})); diff != "" {
			t.Error(diff)
		}
	}
	long := `<rss version="2.0"><channel>` + strings.Repeat("<item><link>https://bao.example/a.html</link></item >\n", feedMaxEntries+9)
	for body, want := range map[string]int{
		rss[:strings.LastIndex(rss, "<title>")]: 2,
		atom[:len(atom)-7]:                      1,
		atom[:len(atom)-1]:                      1,
		long:                                    feedMaxEntries,
		long + "</channel></rss>":               feedMaxEntries,
		`<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item><link>https://bao.example/a.html</link></item><item><li`: 1,
	} {
		if got, err := parseFeed([]byte(body)); len(got) != want || err == nil {
			t.Errorf("%.200q: %d entries, %v; want %d and why no more", body, len(got), err, want)
		}
	}
	for _, body := range []string{"", "<html><body>không phải RSS</body></html>"} {
		if got, err := parseFeed([]byte(body)); len(got) > 0 || err == nil {
			t.Errorf("%q gave %v, %v", body, got, err)
		}
	}
}

// A feed that is said to be a page, or nothing in particular, is read as what it is.
func TestOddFeeds(t *testing.T) {
	p := newPaper(t)
	p.set("/", text("text/html; charset=utf-8", `<html><head><link rel="alternate" type="application/feed+json" href="/feed.json"><link rel="alternate" type="application/rdf+xml" href="/rdf"></head>
<body><a href="/rss/tin-moi.rss">RSS</a></body></html>`))
	p.set("/feed.json", text("application/json", `{"version":"https://jsonfeed.org/version/1.1","title":"Tin","items":[{"id":"8","url":"/tin-tot-lanh-a8.html"}]}`))
	p.set("/tin-tot-lanh-a8.html", article("Tin tốt lành thứ tám"))
	p.set("/rdf", text("application/octet-stream", `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item><link>/tin-tot-lanh-a9.html</link></item></rdf:RDF>`))
	p.set("/tin-tot-lanh-a9.html", article("Tin tốt lành thứ chín"))
	p.set("/rss/tin-moi.rss", text("text/html; charset=utf-8", `<?xml version="1.0"?><rss version="2.0"><channel><item><title>A &nbsp; B</title><link>/tin-tot-lanh-a7.html</link></item></channel></rss>`))
	p.set("/tin-tot-lanh-a7.html", article("Tin tốt lành"))
	c, _, _ := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.Counts.New != 3 {
		t.Errorf("%v %+v", err, run.Counts)
	}
}

func FuzzSitemap(f *testing.F) {
	f.Add([]byte("<urlset><url><loc>https://bao.example/a</loc><lastmod>2025</lastmod></url></urlset>"))
	f.Add([]byte("<sitemapindex><sitemap><loc>/a.xml.gz<b>"))
	f.Add([]byte("https://bao.example/a\nhttps://bao.example/b.xml"))
	f.Add([]byte(packed("<urlset><url><loc>x</loc></url>")))
	f.Fuzz(func(t *testing.T, body []byte) {
		entries, _ := parseSitemap(body)
		for _, e := range entries {
			if e.url == "" || e.url != strings.TrimSpace(e.url) {
				t.Errorf("address %q", e.url)
			}
		}
		again, _ := parseSitemap(body)
		if diff := cmp.Diff(entries, again, cmp.AllowUnexported(listed{})); diff != "" {
			t.Error(diff)
		}
	})
}

func FuzzFeed(f *testing.F) {
	f.Add([]byte(`<rss version="2.0"><channel><item><title>A</title><link>https://bao.example/a</link></item></channel></rss>`))
	f.Add([]byte(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://bao.example/a"/></entry></feed>`))
	f.Add([]byte(`{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"https://bao.example/a"}]}`))
	f.Add([]byte(`<rdf:RDF><item></item><item><link>x`))
	f.Fuzz(func(t *testing.T, body []byte) {
		before := bytes.Clone(body)
		entries, err := parseFeed(body)
		if len(entries) > feedMaxEntries || !bytes.Equal(before, body) {
			t.Errorf("%d entries, %v", len(entries), err)
		}
		for _, e := range entries {
			if e.url == "" || e.url != strings.TrimSpace(e.url) {
				t.Errorf("address %q", e.url)
			}
		}
	})
}
