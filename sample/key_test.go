package sample

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"khobao/archive"
	"khobao/vietnamese"
)

func TestDeterministic(t *testing.T) {
	a, err := json.Marshal(New().Stories)
	if err != nil {
		t.Fatal(err)
	}
	b, _ := json.Marshal(New().Stories)
	if string(a) != string(b) {
		t.Error("two builds differ")
	}
}

func TestHowMany(t *testing.T) {
	s := New()
	count := map[string]int{}
	titles := map[string]int{}
	for _, st := range s.Stories {
		count[string(st.Outlet)]++
		count["edited"] += btoi(len(st.Edits) > 0)
		count["gone"] += btoi(st.GoneAt > 0)
		count[st.Language]++
		titles[st.Title]++
	}
	t.Logf("%d stories: %v", len(s.Stories), count)
	if len(s.Stories) < 300 {
		t.Errorf("%d stories, want at least 300", len(s.Stories))
	}
	for _, o := range []string{"baolamgiang", "sonoivulamgiang", "lamgiangngaynay", "edited", "gone", "en"} {
		if count[o] == 0 {
			t.Errorf("no story: %s", o)
		}
	}
	for title, n := range titles {
		if n > 1 && !strings.HasPrefix(title, "Lam Giang công bố danh mục") { // printed by two papers on purpose
			t.Errorf("%d stories have the headline %q", n, title)
		}
	}
}

// TestKeyStandsInTheText checks that what the key says of a story can be read in it: the whole name, every word of the office and
// the body, the number.
func TestKeyStandsInTheText(t *testing.T) {
	for _, st := range New().Stories {
		check(t, st.Version)
		for _, e := range st.Edits {
			check(t, e.Version)
		}
	}
}

func check(t *testing.T, v archive.Version) {
	t.Helper()
	text := v.Title + "\n" + v.Text() + "\n" + v.CaptionText()
	if !norm.NFC.IsNormalString(text) {
		t.Errorf("%q is not NFC", v.Title)
	}
	words := wordsOf(text)
	for _, m := range v.People {
		if !strings.Contains(text, m.Name) {
			t.Errorf("%q: no %s", v.Title, m.Name)
		}
		for _, c := range m.Offices {
			for _, w := range wordsOf(c.Office + " " + c.Organisation) {
				if !slices.Contains(words, w) {
					t.Errorf("%q: no %q of %s %s", v.Title, w, c.Office, c.Organisation)
				}
			}
			if c.Relation == "" {
				t.Errorf("%q: %s without a relation to %s", v.Title, m.Name, c.Office)
			}
		}
	}
	for _, f := range v.Figures {
		if !strings.Contains(text, f.Value) || f.ValueTo != nil && !strings.Contains(text, *f.ValueTo) {
			t.Errorf("%q: no %s", v.Title, f.Value)
		}
		for _, w := range wordsOf(f.Indicator) {
			if !slices.Contains(words, w) && f.Kind != archive.Count && f.Kind != archive.OtherKind {
				t.Errorf("%q: no %q of the indicator %s", v.Title, w, f.Indicator)
			}
		}
	}
	for _, term := range v.Terms {
		if term.Ordinal == "" && !strings.Contains(strings.NewReplacer(" - ", "-", "–", "-").Replace(text), term.String()) {
			t.Errorf("%q: no term %s", v.Title, term)
		}
	}
	plain(t, v.Title, text)
}

// wordsOf returns the keys of the words of s, which are the same in both tone styles.
func wordsOf(s string) []string {
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '&' && r != '’' })
	for i, w := range words {
		words[i] = vietnamese.Key(w)
	}
	return words
}

// plain checks for the seams of composing: slots left open, doubled words and stops, small letters after a stop.
func plain(t *testing.T, title, text string) {
	t.Helper()
	for _, seam := range []string{"{", "}", "[", "]", "<", "|", "  ", " ,", "..", ",,", ",.", " .", "()", "trong trong", "đồng chí đồng chí", " ông ông", "tỉnh tỉnh", "Sở Sở", "là là", "đạt đạt", "lên lên", "phấn đấu phấn đấu", "được được", "trở lên trở lên", "của của"} {
		if strings.Contains(strings.ReplaceAll(text, "./.", ""), seam) {
			t.Errorf("%q: %q in the text", title, seam)
		}
	}
	for _, m := range []string{". ông", ". bà", ". đồng", ". tại", ". trong"} {
		if strings.Contains(text, m) {
			t.Errorf("%q: %q", title, m)
		}
	}
}

// TestEveryStoryHas checks what pages need: a lead first, a body, an author, a day.
func TestEveryStoryHas(t *testing.T) {
	for _, st := range New().Stories {
		if st.Blocks[0].Kind != LeadBlock || st.Lead == "" || st.Body == "" || st.Byline == "" || st.Published == nil || st.Section == "" || st.Slug == "" {
			t.Errorf("%s %q lacks something", st.Outlet, st.Title)
		}
		if n := len([]rune(st.Title)); n > 150 {
			t.Errorf("headline of %d letters: %q", n, st.Title)
		}
		if st.Published.After(newest.AddDate(0, 0, 7*Revisions)) {
			t.Errorf("%q is published in the future", st.Title)
		}
	}
}

// TestTenuresAreTold reports how much of the world somebody can know from the papers.
func TestTenuresAreTold(t *testing.T) {
	var all, named, begun, past, ended int
	for _, o := range New().World.Officials {
		for _, ten := range o.Tenures {
			if ten.Seat || ten.From.Before(archiveBegins) {
				continue
			}
			all++
			named += btoi(len(ten.NamedIn) > 0)
			begun += btoi(len(ten.BegunIn) > 0)
			if !ten.To.IsZero() {
				past++
				ended += btoi(len(ten.EndedIn) > 0)
			}
			if len(ten.BegunIn) == 0 {
				t.Logf("begin not told: %s, %s %s, %s", o.Name, ten.Office, ten.Body.Name, ten.From.Format("2006-01-02"))
			}
		}
	}
	t.Logf("of %d tenures %d are named and %d begin in a story; of %d past ones %d end in one", all, named, begun, past, ended)
	if begun*10 < all*9 {
		t.Errorf("only %d of %d tenures begin in a story", begun, all)
	}
}

func TestCorpus(t *testing.T) {
	var first []string
	ids := map[archive.ArticleID]bool{}
	for a := range Corpus(300, 5) {
		check(t, a.Version)
		first = append(first, a.Title+a.Body)
		ids[a.ID] = true
	}
	if len(ids) != 300 {
		t.Errorf("%d addresses for 300 articles", len(ids))
	}
	i := 0
	for a := range Corpus(300, 5) {
		if a.Title+a.Body != first[i] {
			t.Fatalf("article %d differs on the second run", i)
		}
		i++
	}
	distinct := map[string]bool{}
	for _, s := range first {
		distinct[s] = true
	}
	if len(distinct) < 297 {
		t.Errorf("only %d of 300 articles differ", len(distinct))
	}
}

func BenchmarkCorpus(b *testing.B) {
	c := newComposer()
	for i := 0; b.Loop(); i++ {
		c.article(i, seeded(1, string(rune(i))))
	}
}
