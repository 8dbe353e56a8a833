package web

import (
	"bytes"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"khobao/archive"
)

// TestCatalogues holds both languages to the same keys, and the keys to those that are used.
func TestCatalogues(t *testing.T) {
	s := site(t)
	vi, en := s.texts[Vietnamese].keys, s.texts[English].keys
	for _, key := range vi {
		if !slices.Contains(en, key) {
			t.Errorf("%q is missing in English", key)
		}
	}
	for _, key := range en {
		if !slices.Contains(vi, key) {
			t.Errorf("%q is missing in Vietnamese", key)
		}
	}

	for _, kind := range archive.AlarmKinds {
		for _, key := range []string{"alarm." + string(kind), "alarm." + string(kind) + "_mend"} {
			if !slices.Contains(vi, key) {
				t.Errorf("%q, what an alarm says, is in no catalogue", key)
			}
		}
	}
	used, prefixes := usedKeys(t, vi)
	for key := range used {
		if !slices.Contains(vi, key) {
			t.Errorf("%q is used and in no catalogue", key)
		}
	}
	for _, key := range vi {
		if !used[key] && !slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(key, p) }) {
			t.Errorf("%q is in the catalogues and not used", key)
		}
	}
}

// composed are the keys that templates put together: the beginning in the template, every end that there is. Of a beginning
// that is not among them, all keys of the catalogue count as used.
var composed = map[string][]string{
	"relation.":     {"holds", "elected", "reelected", "appointed", "transferred", "former", "dismissed", "retired", "disciplined"},
	"measure.":      {string(archive.Reprimand), string(archive.Warning), string(archive.Demotion), string(archive.Removal), string(archive.Dismissal), string(archive.Expulsion)},
	"search.sort_":  {relevance, Newest, Oldest},
	"facet.":        FacetNames,
	"figures.kind_": {string(archive.Result), string(archive.Target), string(archive.Count), string(archive.OtherKind)},
	"layout.":       {"terms", "offices"},
	"change.":       {"title", "published", "author", "lead", "body", "captions"},
	"grade.":        {"number", "name", "removal", "addition", "wording", "typo"},
	"grades.":       {"number", "name", "removal", "addition", "wording", "typo"},
	"report.":       {"empty", "long", "too_often", "full", "day_wrong", "figure_wrong", "no_reason", "refused", "overtaken"},
	"ruling.":       {"merge", "split", "correct", "distinct", "figure", "begin", "end"},
	"share.":        {"ris", "bibtex", "csl", "copies", "related"},
	"follow.":       {"no_name", "too_many", "too_many_boxes", "bad_email", "bad_webhook"},
	"list.":         {"term_count", "office_count", "term_none", "office_none"},
	"note.": {"behind", "too-long", "too-deep", "closes-nothing", "left-open", "left-quoted", "one-sided", "empty-field", "no-field", "no-near", "words-only", "no-date", "negated-run", "negated-one",
		"unnamed", "no-such-day", "many-begin-so", "merged", "ended", "several-places", "near-cut", "none-has-all", "few-have-all", "unknown", "left-undated", "hinders"},
	"error.": {"not_found_title", "not_found_help", "bad_request_title", "bad_request_help", "too_large_title", "too_large_help", "not_allowed_title", "not_allowed_help", "busy_title", "busy_help", "bad_form_title", "bad_form_help", "setup_title", "setup_help", "not_captured_title", "not_captured_help", "too_often_title", "too_often_help", "sign_in_title", "sign_in_help", "forbidden_title", "forbidden_help", "foreign_title", "foreign_help", "internal_title", "internal_help"},
}

var (
	wholeKey = regexp.MustCompile(`(?:\bt|\bn|linked) "([a-z_]+\.[a-z_]+)"`)
	begunKey = regexp.MustCompile(`(?:print "([a-z_]+\.[a-z_]*)|fault "([a-z_]+))"`)
	goKey    = regexp.MustCompile(`"([a-z_]+\.[a-z_]+)"`)
)

// usedKeys finds the keys in the templates and in our Go files, of which any string may be one.
func usedKeys(t *testing.T, keys []string) (used map[string]bool, prefixes []string) {
	used = map[string]bool{"search.too_long": true, "search.too_deep": true, "search.too_many": true, "ruling.choose_other": true, "ruling.choose_article": true, "ruling.choose_decision": true} // the server's words
	names, err := fs.Glob(templateFiles, "templates/*.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		b, err := templateFiles.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range wholeKey.FindAllSubmatch(b, -1) {
			used[string(m[1])] = true
		}
		for _, m := range begunKey.FindAllSubmatch(b, -1) {
			prefix := string(m[1])
			if prefix == "" {
				prefix = string(m[2]) + "."
			}
			if composed[prefix] == nil {
				prefixes = append(prefixes, prefix)
				if !slices.ContainsFunc(keys, func(key string) bool { return strings.HasPrefix(key, prefix) }) {
					t.Errorf("%s: no text begins with %q", name, prefix)
				}
			}
			for _, end := range composed[prefix] {
				used[prefix+end] = true
			}
		}
	}
	for _, facet := range FacetNames {
		used["facet."+facet+"_more"] = true
	}
	for _, facet := range []string{PersonFacet, OfficeFacet, OrganisationFacet, TermFacet, OutletFacet} {
		used["facet."+facet+"_within"], used["facet."+facet+"_filter"] = true, true
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		for _, m := range goKey.FindAllSubmatch(source(t, name), -1) {
			if slices.Contains(keys, string(m[1])) {
				used[string(m[1])] = true
			}
		}
	}
	return used, prefixes
}

var vietnameseLetter = regexp.MustCompile(`[ăâđêôơưĂÂĐÊÔƠƯàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]`)

// TestEnglishPages looks for Vietnamese in English pages that is not marked as such: a text that nobody translated, or one
// that a screen reader would read with English sounds.
func TestEnglishPages(t *testing.T) {
	s := site(t)
	for name, page := range pages(English) {
		if strings.Contains(name, "extreme") || name == "search" || name == "search-none" {
			continue // their chips and hostile texts are the test's own
		}
		var b bytes.Buffer
		if err := s.Render(&b, page); err != nil {
			t.Fatal(err)
		}
		doc, err := html.Parse(&b)
		if err != nil {
			t.Fatal(err)
		}
		checkLanguage(t, name, doc, "")
	}
}

func checkLanguage(t *testing.T, name string, n *html.Node, lang string) {
	for _, a := range n.Attr {
		if a.Key == "lang" {
			lang = a.Val
		}
	}
	if n.Data == "title" || n.Data == "script" {
		return // bears no other language than the page's, or none
	}
	text := strings.ReplaceAll(n.Data, "Kho Báo", "")
	if n.Type == html.TextNode && lang != "vi" && vietnameseLetter.MatchString(text) {
		t.Errorf("%s: %q in an element of language %q", name, strings.TrimSpace(n.Data), lang)
	}
	for c := range n.ChildNodes() {
		checkLanguage(t, name, c, lang)
	}
}

// TestToneMarks holds our Vietnamese to the old style of placing tone marks, as the provincial press writes.
func TestToneMarks(t *testing.T) {
	names, err := catalogues(Vietnamese)
	if err != nil {
		t.Fatal(err)
	}
	var b []byte
	for _, name := range names {
		part, err := localeFiles.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		b = append(b, part...)
	}
	newStyle := regexp.MustCompile(`(?i)(?:^|[^q\pL])[\pL]*(?:o[àảãáạ]|o[èẻẽéẹ]|[^qQ\s]u[ỳỷỹýỵ])(?:$|[^\pL])`)
	for line := range strings.Lines(string(b)) {
		if m := newStyle.FindString(line); m != "" {
			t.Errorf("new style %q in %q", m, strings.TrimSpace(line))
		}
	}
}

func TestTexts(t *testing.T) {
	s := site(t)
	for _, tt := range []struct {
		lang Lang
		n    int
		want string
	}{{Vietnamese, 1, "1 bài"}, {Vietnamese, 48216, "48.216 bài"}, {English, 1, "1 article"}, {English, 0, "0 articles"}, {English, 48216, "48,216 articles"}} {
		if got, err := s.texts[tt.lang].count("search.articles", tt.n); err != nil || got != tt.want {
			t.Errorf("%d in %s: %q, %v; want %q", tt.n, tt.lang, got, err, tt.want)
		}
	}
	for lang, want := range map[Lang]string{Vietnamese: `Không bài nào có “a”, “b"c”.`, English: `No article has “a”, “b"c”.`} {
		if got, err := s.texts[lang].text("note.unknown", "Words", []string{"a", `b"c`}); err != nil || got != want {
			t.Errorf("of two words that no article has: %q (%v), want %q", got, err, want)
		}
	}
	if got, err := s.texts[English].text("no.such_key"); err == nil {
		t.Errorf("a missing text gives %q and no error", got)
	}
	if _, err := s.texts[English].linked("article.newest", "javascript:alert(1)", "N", 1); err == nil {
		t.Error("a link away from the site")
	}
	if got, err := s.texts[English].linked("article.newest", `/a"b`, "N", "<3>"); err != nil || string(got) != `This is version &lt;3&gt;, the newest. <a href="/a&#34;b">See all versions</a>` {
		t.Errorf("linked: %q, %v", got, err)
	}
}
