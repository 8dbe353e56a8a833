package web

import (
	"bytes"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"khobao/archive"
	"khobao/archive/revision"
)

// pages are all pages, with sparse, usual and extreme data.
func pages(lang Lang) map[string]Page {
	f := frame(lang)
	known := f
	known.Base, known.KnownAs = "http://127.0.0.1:8080", "/articles/a2"
	bare := Frame{Lang: lang, Path: "//evil.example/" + hostile}
	older := usual()
	older.Title, older.Published, older.Author, older.Capture = "Đại hội Đảng bộ tỉnh", nil, "", nil
	older.Number = 2
	extremeSearch := searchPage(lang)
	extremeSearch.Query.Q, extremeSearch.Box, extremeSearch.DidYouMean = hostile, hostile, hostile
	extremeSearch.Hits = []Hit{{ID: archive.ArticleID(hostile), Title: Snippet(hostile), Snippet: Snippet("<mark>" + hostile + "<mark>"), Outlet: archive.OutletID(hostile), Language: hostile,
		People: []HitPerson{{ID: archive.PersonID(hostile), Name: hostile, Office: hostile, Relation: archive.Retired}}, Similar: []Repeat{{ID: "x", Title: hostile}}}}
	extremeSearch.Chips = []Chip{{PersonFacet, hostile, "/?" + hostile}}
	extremeSearch.Facets = []Facet{{Name: PersonFacet, Values: []FacetValue{{hostile, hostile, hostile, -1, true}}, Total: 9999999, Within: hostile, More: "/"}}
	extremePerson := archive.Person{ID: archive.PersonID(hostile), Name: strings.Repeat(hostile, 50), Aliases: []string{hostile}, Statements: []archive.Statement{
		statement("x", hostile, hostile, hostile, archive.Disciplined, nil, hostile)}}
	none := frame(lang)
	none.Box = "nguyen vinh nghiem"
	q, _ := ParseQuery(map[string][]string{"q": {"nguyen vinh nghiem"}, "from": {"2005"}, "to": {"2007"}})
	var badDate *BadDate
	bad, err := ParseQuery(map[string][]string{"q": {"x"}, "from": {"31/02/2020"}})
	errors.As(err, &badDate)

	all := map[string]Page{
		"search":          searchPage(lang),
		"search-home":     &SearchPage{Frame: f, Total: 48216, Hits: searchPage(lang).Hits, Facets: searchPage(lang).Facets, Dates: NewHistogram(Query{}, map[string]int{"2019": 3, "2020": 5}, nil)},
		"search-empty":    &SearchPage{Frame: Frame{Lang: lang, Path: "/"}},
		"search-none":     &SearchPage{Frame: none, Query: q, DidYouMean: "Lưu Vĩnh Nghiễm", Drops: []Drop{{Chip{DateChip, "Từ 2005 đến 2007", ""}, "/?q=nguyen", 12}, {Chip{WordsChip, "nguyen", ""}, "/?from=2005", 2}}, Chips: []Chip{{"dates", "2005", "/"}}},
		"search-bad":      &SearchPage{Frame: none, Query: bad, BadDate: badDate},
		"search-long":     &SearchPage{Frame: none, Query: q, Trouble: "search.too_long"},
		"search-extreme":  extremeSearch,
		"article":         &ArticlePage{Frame: known, Article: usual(), Newest: 3, Archived: "http://127.0.0.1:8080/articles/a2/versions/3"},
		"article-sparse":  &ArticlePage{Frame: f, Article: sparse(), Newest: 1},
		"article-old":     &ArticlePage{Frame: f, Article: older, Newest: 3},
		"article-extreme": &ArticlePage{Frame: bare, Article: extreme(), Newest: 1000},
		"versions":        &VersionsPage{Frame: f, ID: "a2", Source: "mocgiang", Versions: []archive.Version{usual().Version, older.Version, sparse().Version}},
		"docs": &DocsPage{Frame: f, Groups: []DocsGroup{{Name: "search", Operations: []Operation{{ID: "search", Method: "GET", Path: "/api/v1/search", Summary: "Search articles",
			Example: "/api/v1/search?q=dai+hoi", Parameters: []Property{{Name: "q", Type: "string", Description: "Words"}}, Answer: []Property{{Name: "total", Type: "int64", Required: true}}}}}}},
		"docs-sparse":     &DocsPage{Frame: bare},
		"diff":            &DiffPage{Frame: f, ID: "a2", From: older.Version, To: usual().Version, Newest: 3, Changes: revision.Compare(&older.Version, ptr(usual().Version))},
		"diff-none":       &DiffPage{Frame: bare, ID: "a2"},
		"diff-extreme":    &DiffPage{Frame: bare, ID: archive.ArticleID(hostile), From: ptr(extreme()).Version, To: sparse().Version, Changes: revision.Compare(&ptr(extreme()).Version, ptr(sparse().Version))},
		"versions-sparse": &VersionsPage{Frame: bare, ID: "a2"},
		"people": &PeoplePage{Frame: f, Query: "nghiem", Total: 214, Pager: pagerOf(214),
			People: []archive.Person{person(), {ID: "p12", Name: "Trịnh Thế Khoáng", Articles: 64}, {ID: "p3"}, extremePerson}},
		"people-sparse": &PeoplePage{Frame: bare, Query: ""},
		"people-none":   &PeoplePage{Frame: f, Query: hostile},
		"terms":         &TermsPage{Frame: f, Terms: searchPage(lang).Facets[0].Values, Total: 40},
		"terms-sparse":  &TermsPage{Frame: bare},
		"offices": &OfficesPage{Frame: f, Within: hostile, Total: 3, Offices: []ListedOffice{{ID: "o1", Label: "Giám đốc Sở Y tế", Articles: 12, Now: []Holding{{Tenure: archive.Tenure{Person: "p1", Name: "Lưu Vĩnh Nghiễm", Acting: true, Last: day("2026-03-01")}},
			{Tenure: archive.Tenure{Person: "p2", Last: day("2026-04-02")}}, {Tenure: archive.Tenure{Person: "p3", Last: day("2026-02-02")}}}}, {ID: "o2", Label: "Bí thư", Articles: 3}, {ID: archive.OfficeID(hostile), Label: hostile}}},
		"offices-sparse": &OfficesPage{Frame: bare},
		"about":          &AboutPage{Frame: f, List: []archive.Outlet{{ID: "mocgiang", Name: "Báo Mộc Giang", Province: "Mộc Giang"}, {ID: archive.OutletID(hostile)}}},
		"about-sparse":   &AboutPage{Frame: bare},
		"error":          &ErrorPage{Frame: bare, Status: 404, Key: "not_found", Code: "7f2a", Time: "14:05"},
		"error-form":     &ErrorPage{Frame: f, Status: 400, Key: "bad_form", Detail: hostile, Code: "7f2a", Time: "14:05"},
		"error-internal": &ErrorPage{Frame: f, Status: 500, Key: "internal", Code: "7f2a", Time: "14:05"},
	}
	maps.Copy(all, recordPages(lang))
	maps.Copy(all, editingPages(lang))
	maps.Copy(all, comparePages(lang))
	maps.Copy(all, consolePages(lang))
	maps.Copy(all, promisePages(lang))
	return all
}

func ptr[T any](v T) *T { return &v }

// TestPages draws every page with all data in both languages: no error, nothing unescaped, nothing that leads elsewhere, IDs
// once each. KHOBAO_PAGES names a folder that they are written to, to be looked at.
func TestPages(t *testing.T) {
	s := site(t)
	for _, lang := range Languages {
		for name, page := range pages(lang) {
			var b bytes.Buffer
			if err := s.Render(&b, page); err != nil {
				t.Errorf("%s %s: %v", name, lang, err)
				continue
			}
			checkPage(t, name+" "+string(lang), b.Bytes())
			if dir := os.Getenv("KHOBAO_PAGES"); dir != "" {
				out := strings.ReplaceAll(b.String(), AssetPath+s.assets.set+"/", "static/")
				if err := os.WriteFile(filepath.Join(dir, name+"-"+string(lang)+".html"), []byte(out), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

// TestFrameStands wants that no field of a page hides one of the frame around it: the head would tell what was typed into a form
// for who has signed in.
func TestFrameStands(t *testing.T) {
	frame := reflect.TypeFor[Frame]()
	for name, page := range pages(Vietnamese) {
		of := reflect.TypeOf(page).Elem()
		for _, field := range reflect.VisibleFields(frame) {
			found, ok := of.FieldByName(field.Name)
			if !ok || len(found.Index) < 2 || of.FieldByIndex(found.Index[:len(found.Index)-1]).Type != frame {
				t.Errorf("%s: %s.%s is not the frame's", name, of.Name(), field.Name)
			}
		}
	}
}

// checkPage reads a page as a browser does, and looks for what no page may have.
func checkPage(t *testing.T, name string, page []byte) {
	t.Helper()
	doc, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	if strange := regexp.MustCompile(`[^\n\t\x20-\x7e\x{a0}-\x{fdcf}\x{fdf0}-\x{fffd}\x{10000}-\x{1fffd}]`).Find(page); strange != nil {
		t.Errorf("%s: has %q, which HTML has no place for", name, strange)
	}
	ids := map[string]bool{}
	scripts := 0
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "script":
			if n.Attr[0].Val != "application/ld+json" { // data, which no browser runs
				scripts++
			}
		case "style", "img", "iframe", "object", "base":
			t.Errorf("%s: has <%s>", name, n.Data)
		}
		for _, a := range n.Attr {
			switch {
			case strings.HasPrefix(a.Key, "on") || a.Key == "style":
				t.Errorf("%s: <%s> has attribute %s=%q", name, n.Data, a.Key, a.Val)
			case a.Key == "href" && !strings.HasPrefix(a.Val, "#") && !strings.HasPrefix(a.Val, "https://baomocgiang.example/") &&
				!(n.Data == "link" && strings.HasPrefix(a.Val, "http://127.0.0.1:8080/articles/")) && // canonical, and in the other language
				(!strings.HasPrefix(a.Val, "/") || strings.HasPrefix(a.Val, "//")):
				t.Errorf("%s: <%s> leads to %q", name, n.Data, a.Val)
			case a.Key == "id" && ids[a.Val]:
				t.Errorf("%s: id %q twice", name, a.Val)
			case a.Key == "id":
				ids[a.Val] = true
			}
		}
	}
	if scripts < 1 || scripts > 2 { // ours, and htmx where it helps
		t.Errorf("%s: %d scripts", name, scripts)
	}
	for n := range doc.Descendants() {
		for _, a := range n.Attr {
			target, isAnchor := strings.CutPrefix(a.Val, "#")
			if n.Data == "a" && a.Key == "href" && isAnchor && target != "" && !ids[target] && !strings.Contains(name, "extreme") {
				t.Errorf("%s: link to #%s, which the page does not have", name, target)
			}
		}
	}
}
