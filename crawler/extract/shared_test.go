package extract

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// shared is a folder of labelled pages that are not ours to copy; where it is absent its tests say so and pass.
const shared = "../../../shared"

var agencyPrefix = regexp.MustCompile(`^\([^()]{2,12}\)[\s.–-]*`)

// gold is what a careful reader sees on a page.
type gold struct {
	URL          string
	Title        string
	Published    *string
	PublishedDay string `json:"published_day"`
	Author       *string
	Lead         string
	BodyContains []string `json:"body_contains"`
	BodyExcludes []string `json:"body_excludes"`
	Captions     []string
}

func TestSharedPages(t *testing.T) {
	for _, dir := range []string{"pages", "data/claims"} {
		names, err := filepath.Glob(filepath.Join(shared, dir, "*.gold.json"))
		if err != nil || len(names) == 0 {
			t.Skipf("no labelled pages in %s", filepath.Join(shared, dir))
		}
		for _, name := range names {
			t.Run(filepath.Base(name), func(t *testing.T) { judge(t, name) })
		}
	}
}

func judge(t *testing.T, goldFile string) {
	var want gold
	data, err := os.ReadFile(goldFile)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &want); err != nil {
		t.Fatal(err)
	}
	body, err := os.ReadFile(strings.TrimSuffix(goldFile, ".gold.json") + ".html")
	if err != nil {
		t.Fatal(err)
	}
	got, err := Article(archive.Page{URL: want.URL, Body: body}, archive.Outlet{})
	if err != nil {
		t.Fatal(err)
	}
	a := got.Article
	check := func(what, got, want string) {
		if got != want {
			t.Errorf("%s\n got %q\nwant %q", what, got, want)
		}
	}
	check("title", a.Title, want.Title)
	if filepath.Base(goldFile) == "001.gold.json" && strings.Contains(goldFile, "pages") { // its JSON-LD has the day, its dateline the hour
		check("published", a.Published.String(), "2026-01-08T18:21:00+07:00")
	}
	day, wantDay := "", want.PublishedDay
	if a.Published != nil {
		day = a.Published.Format(time.DateOnly)
	}
	if want.Published != nil {
		wantDay = (*want.Published)[:10]
		if len(*want.Published) > 10 {
			check("published", a.Published.Format("2006-01-02T15:04-07:00"), *want.Published)
		}
	}
	check("day", day, wantDay)
	if want.Author != nil {
		check("author", a.Author, *want.Author)
	} else {
		check("author", a.Author, "")
	}
	// The labels keep an agency's prefix, "(CTO) - ", on some pages and drop it on others of the same make: not compared.
	check("lead", agencyPrefix.ReplaceAllString(a.Lead, ""), agencyPrefix.ReplaceAllString(want.Lead, ""))
	check("captions", strings.Join(a.Captions, "\n"), strings.Join(want.Captions, "\n"))
	for _, s := range want.BodyContains {
		if !strings.Contains(a.Body, s) {
			t.Errorf("body lacks %q", s)
		}
	}
	for _, s := range append(want.BodyExcludes, "Chia sẻ bài viết", "Tin liên quan", "Các tin khác") {
		if strings.Contains(a.Body, s) {
			t.Errorf("body has %q", s)
		}
	}
	if t.Failed() {
		t.Logf("profile %q provenance %v\nbody:\n%s", got.Profile, a.Provenance, a.Body)
	}
}

func TestSharedListPage(t *testing.T) {
	body, err := os.ReadFile(filepath.Join(shared, "pages/101.html"))
	if err != nil {
		t.Skip("no shared pages: ", err)
	}
	got, err := Article(archive.Page{URL: "https://baocantho.com.vn/thoi-su/", Body: body}, archive.Outlet{})
	if !errors.Is(err, archive.ErrNotAnArticle) || got.Kind != List {
		t.Fatalf("kind %q, error %v; want a list", got.Kind, err)
	}
	// Nor is it one where nothing is known of its address.
	got, err = Article(archive.Page{URL: "https://example.vn/tin/1", Body: body}, archive.Outlet{})
	if !errors.Is(err, archive.ErrNotAnArticle) {
		t.Fatalf("kind %q, error %v, title %q body %q; want no article", got.Kind, err, got.Article.Title, got.Article.Body)
	}
}
