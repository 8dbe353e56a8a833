package server

import (
	"encoding/json"
	"encoding/xml"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/mmcdole/gofeed"

	"khobao/index"
)

const followedSearch = "q=b%E1%BA%A7u&person=p1&from=2020&sort=oldest&page=3"

func TestAtom(t *testing.T) {
	var asked index.Request
	h := handler(t, func(c *Config) { c.Search = fakeIndex{asked: &asked}; c.BaseURL = "https://kho.example" })
	r := get(t, h, "/feeds/search.atom?"+followedSearch)
	body := text(t, r)
	if r.StatusCode != 200 || r.Header.Get("Content-Type") != "application/atom+xml; charset=utf-8" {
		t.Fatalf("%d %v\n%s", r.StatusCode, r.Header, body)
	}
	if asked.Sort != "newest" || asked.Q != "bầu" || asked.Page != 1 || asked.From != "2020" || asked.Facets != nil {
		t.Errorf("asked %+v", asked)
	}
	var feed struct {
		XMLName xml.Name
		ID      string    `xml:"id"`
		Title   string    `xml:"title"`
		Updated time.Time `xml:"updated"`
		Links   []struct {
			Rel  string `xml:"rel,attr"`
			Href string `xml:"href,attr"`
		} `xml:"link"`
		Entries []struct {
			ID      string    `xml:"id"`
			Title   string    `xml:"title"`
			Updated time.Time `xml:"updated"`
			Author  string    `xml:"author>name"`
			Links   []struct {
				Rel  string `xml:"rel,attr"`
				Href string `xml:"href,attr"`
			} `xml:"link"`
		} `xml:"entry"`
	}
	if err := xml.Unmarshal([]byte(body), &feed); err != nil {
		t.Fatal(err)
	}
	if feed.XMLName.Space != "http://www.w3.org/2005/Atom" || feed.Title != "Kho Báo: “bầu”, Lưu Vĩnh Nghiễm, Từ 2020" || len(feed.Entries) != 2 {
		t.Errorf("%+v", feed)
	}
	seen := map[string]bool{feed.ID: true}
	for _, l := range feed.Links {
		checkAbsolute(t, l.Href)
		if l.Rel == "self" && l.Href != "https://kho.example/feeds/search.atom?from=2020&person=p1&q=b%E1%BA%A7u" {
			t.Errorf("self is %s", l.Href)
		}
	}
	for _, e := range feed.Entries {
		if seen[e.ID] || e.Title == "" || e.Author == "" || e.Updated.After(feed.Updated) || e.Updated.Year() < 2000 || len(e.Links) == 0 {
			t.Errorf("%+v", e)
		}
		seen[e.ID] = true
		checkAbsolute(t, e.ID)
		for _, l := range e.Links {
			checkAbsolute(t, l.Href)
		}
	}
	if strings.Contains(body, "<script") || strings.Contains(body, `href="javascript`) {
		t.Error("a stranger's markup or address got into the feed")
	}
	moved := text(t, get(t, handler(t, nil), "/feeds/search.atom?"+followedSearch))
	for id := range seen {
		if !strings.Contains(moved, "<id>"+id+"</id>") {
			t.Errorf("%s changes with the server's address", id)
		}
	}
}

func checkAbsolute(t *testing.T, address string) {
	t.Helper()
	if u, err := url.Parse(address); err != nil || !u.IsAbs() || u.Scheme == "javascript" {
		t.Errorf("%q is no absolute address", address)
	}
}

func TestJSONFeed(t *testing.T) {
	h := handler(t, nil)
	r := get(t, h, "/feeds/search.json?person=p1")
	var feed struct {
		Version, Title string
		Home           string `json:"home_page_url"`
		URL            string `json:"feed_url"`
		Items          []struct {
			ID, URL, Title string
			Text           *string    `json:"content_text"`
			Published      *time.Time `json:"date_published"`
			Modified       time.Time  `json:"date_modified"`
		}
	}
	if err := json.Unmarshal([]byte(text(t, r)), &feed); err != nil || r.Header.Get("Content-Type") != "application/feed+json; charset=utf-8" {
		t.Fatal(err, r.Header)
	}
	if feed.Version != "https://jsonfeed.org/version/1.1" || feed.Home != "http://example.com/?person=p1" || feed.URL != "http://example.com/feeds/search.json?person=p1" || len(feed.Items) != 2 {
		t.Errorf("%+v", feed)
	}
	for _, item := range feed.Items {
		if item.ID == "" || item.Text == nil {
			t.Errorf("%+v", item)
		}
		checkAbsolute(t, item.URL)
	}
	for _, path := range []string{"/feeds/search.atom?from=31/02/2020", "/feeds/search.json?q=" + strings.Repeat("x", 501)} {
		if r := get(t, h, path); r.StatusCode != 400 {
			t.Errorf("%.60s: %d", path, r.StatusCode)
		}
	}
}

func TestFeedsConditionally(t *testing.T) {
	h := handler(t, nil)
	for _, path := range []string{"/feeds/search.atom", "/feeds/search.json"} {
		first := get(t, h, path)
		tag := first.Header.Get("ETag")
		for _, tt := range []struct {
			headers []string
			want    int
		}{
			{[]string{"If-None-Match", tag}, 304}, {[]string{"If-None-Match", `"other", ` + tag}, 304}, {[]string{"If-None-Match", `"other"`}, 200},
			{[]string{"If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT"}, 200},
		} {
			if r := get(t, h, path, tt.headers...); r.StatusCode != tt.want {
				t.Errorf("%s with %v: %d, want %d", path, tt.headers, r.StatusCode, tt.want)
			}
		}
	}
}

// TestFollowing looks for the way to the feed on the pages that have one.
func TestFollowing(t *testing.T) {
	h := handler(t, nil)
	for path, want := range map[string]string{
		"/?q=x&page=2&sort=oldest": "/feeds/search.atom?q=x", "/": "/feeds/search.atom", "/people/p1": "/feeds/search.atom?person=p1",
		"/offices/o1": "/feeds/search.atom?office=o1", "/organisations/g1": "/feeds/search.atom?organisation=g1", "/terms/2020-2025": "/feeds/search.atom?term=2020-2025",
		"/figures?indicator=GRDP&page=1": "/feeds/figures.atom?indicator=GRDP", "/figures": "",
		"/about": "", "/people": "",
	} {
		page := text(t, get(t, h, path))
		link := `<link rel="alternate" type="application/atom+xml" href="` + want + `"`
		if got := strings.Contains(page, link); got != (want != "") {
			t.Errorf("%s: names its feed %s: %v", path, want, got)
		}
	}
}

// TestFigureFeed reads an indicator's feed as feed readers do.
func TestFigureFeed(t *testing.T) {
	h := handler(t, func(c *Config) { c.BaseURL = "https://kho.example" })
	for _, form := range []string{"atom", "json"} {
		feed, err := gofeed.NewParser().ParseString(text(t, get(t, h, "/feeds/figures."+form+"?indicator=xu%E1%BA%A5t+kh%E1%BA%A9u")))
		if err != nil || len(feed.Items) != 1 {
			t.Fatal(err, feed)
		}
		item := feed.Items[0]
		if feed.Title != "Kho Báo: xuất khẩu" || item.Title != "kim ngạch xuất khẩu: 14,5\u00a0%/năm" || !strings.HasPrefix(item.GUID, "urn:khobao:figure:") ||
			!strings.HasPrefix(item.Link, "https://kho.example/articles/good/versions/2#") || feed.FeedLink != "https://kho.example/feeds/figures."+form+"?indicator=xu%E1%BA%A5t+kh%E1%BA%A9u" {
			t.Errorf("%s: %+v %+v", form, feed, item)
		}
	}
	if r := get(t, h, "/feeds/figures.atom?indicator="+strings.Repeat("x", 900)); r.StatusCode != 400 || r.Header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("too long: %d %s", r.StatusCode, r.Header.Get("Content-Type"))
	}
}
