package index

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"html"
	"math/rand/v2"
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"khobao/archive"
	"khobao/vietnamese"
)

// news returns the shared articles; the test is skipped where they are not there.
func news(t *testing.T) []Document {
	t.Helper()
	f, err := os.Open("../../shared/data/news.jsonl.gz")
	if err != nil {
		t.Skip("the shared news are not there:", err)
	}
	defer f.Close()
	packed, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var docs []Document
	lines := bufio.NewScanner(packed)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var a archive.Article
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			t.Fatal(err)
		}
		a.Title, a.Lead, a.Body = vietnamese.Normalize(a.Title), vietnamese.Normalize(a.Lead), vietnamese.Normalize(a.Body)
		docs = append(docs, NewDocument(a, ""))
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return docs
}

// TestHighlightsOverNews points out in every one of the real articles what three queries found it for: its title, its title without
// marks, and some words of its body without marks. A mark must begin and end where words do and fold to what was asked for, and
// the snippet must be a stretch of the article's text.
func TestHighlightsOverNews(t *testing.T) {
	docs := news(t)
	if testing.Short() {
		docs = docs[:200]
	}
	var some []Document // a small index plans faster, and what a query points out hardly depends on it
	for i := 0; i < len(docs); i += 20 {
		some = append(some, docs[i])
	}
	x := open(t, some...)
	random := rand.New(rand.NewPCG(1, 1))
	marks := 0
	err := x.withView(t.Context(), func(v *view) error {
		for i := range docs {
			d := &docs[i]
			words := strings.Fields(d.Body)
			first := random.IntN(max(1, len(words)-5))
			for _, q := range []string{d.Title, vietnamese.Fold(d.Title), vietnamese.Fold(strings.Join(words[first:min(first+5, len(words))], " "))} {
				p, _, err := v.plan(t.Context(), &Request{Q: q, Plain: true, Exact: true})
				if err != nil {
					return err
				}
				l := &loaded{stored: d.stored(), id: string(d.ID), lead: d.Lead, body: d.Body}
				hit := l.head()
				l.illustrate(&hit, &p.plan)
				marks += checkMarks(t, d, hit, q)
				p.tokenizer.giveBack()
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d articles, %d marks", len(docs), marks)
	if marks < 5*len(docs) {
		t.Errorf("only %d marks in %d articles", marks, len(docs))
	}
}

var marked = regexp.MustCompile(`<mark>(.*?)</mark>`)

// checkMarks looks at the marks of a hit and returns how many there are.
func checkMarks(t *testing.T, d *Document, h Hit, q string) int {
	t.Helper()
	asked := map[string]bool{}
	for _, tok := range newTokenizer().tokens(nil, vietnamese.Normalize(q), 0, 1<<31) {
		asked[tok.folded] = true
	}
	n := 0
	for _, text := range []string{h.TitleHTML, h.Snippet} {
		plain := html.UnescapeString(marked.ReplaceAllString(text, "$1"))
		if bare := strings.TrimSuffix(strings.TrimPrefix(plain, "… "), " …"); !inText(d, bare) {
			t.Errorf("%q: %q is not in the text of %s", q, bare, h.ID)
		}
		before := 0 // bytes of text behind the last mark
		for _, at := range marked.FindAllStringSubmatchIndex(text, -1) {
			n++
			left, mark, right := html.UnescapeString(text[before:at[0]]), html.UnescapeString(text[at[2]:at[3]]), html.UnescapeString(text[at[1]:])
			before = at[1]
			last, _ := utf8.DecodeLastRuneInString(left)
			next, _ := utf8.DecodeRuneInString(strings.TrimPrefix(right, "<mark>"))
			begin, _ := utf8.DecodeRuneInString(mark)
			end, _ := utf8.DecodeLastRuneInString(mark)
			if unicode.IsLetter(last) && unicode.IsLetter(begin) || unicode.IsLetter(next) && unicode.IsLetter(end) {
				t.Errorf("%q: the mark %q of %s cuts a word: %q", q, mark, h.ID, text)
			}
			for _, tok := range newTokenizer().tokens(nil, mark, 0, 1<<31) {
				if tok.Parts == 0 && !asked[tok.folded] && !strings.ContainsAny(mark, "-–/&.%+_@:") && !strings.ContainsFunc(mark, unicode.IsDigit) {
					t.Errorf("%q: %s has the mark %q for it", q, h.ID, mark)
				}
			}
		}
	}
	return n
}

func inText(d *Document, passage string) bool {
	flat := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	passage = flat(passage)
	for _, text := range []string{d.Title, d.Lead, d.Body} {
		if strings.Contains(flat(text), passage) {
			return true
		}
	}
	return false
}
