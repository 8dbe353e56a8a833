package web

import (
	"encoding/binary"
	"html"
	"os"
	"regexp"
	"strings"
	"testing"

	xhtml "golang.org/x/net/html"

	"khobao/archive"
)

func source(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestMarks(t *testing.T) {
	const text = "Ông An, Giám đốc Sở Y tế, & 5 người."
	at := func(part string) (int, int) { i := strings.Index(text, part); return i, i + len(part) }
	mark := func(part string, kind MarkKind, id, href string) Mark {
		start, end := at(part)
		return Mark{Start: start, End: end, Kind: kind, ID: id, Href: href}
	}
	tests := []struct {
		name  string
		marks []Mark
		want  string
	}{
		{"none", nil, "Ông An, Giám đốc Sở Y tế, &amp; 5 người."},
		{"one", []Mark{mark("An", personMark, "", "/people/1")}, `Ông <a class="m person" href="/people/1">An</a>, Giám đốc Sở Y tế, &amp; 5 người.`},
		{"nested", []Mark{mark("An", personMark, "", "/people/1"), mark("Ông An, Giám đốc", evidenceMark, "t0-1", "")},
			`<span class="ev" id="t0-1">Ông <a class="m person" href="/people/1">An</a>, Giám đốc</span> Sở Y tế, &amp; 5 người.`},
		{"evidence grows over what crosses it", []Mark{mark("An, Giám", evidenceMark, "e", ""), mark("Giám đốc Sở Y tế", officeMark, "", "")},
			`Ông <span class="ev" id="e">An, <span class="m office">Giám đốc Sở Y tế</span></span>, &amp; 5 người.`},
		{"of two pieces of evidence that cross, one grows", []Mark{mark("Ông An, Giám", evidenceMark, "e", ""), mark("Giám đốc", evidenceMark, "f", "")},
			`<span class="ev" id="e">Ông An, <span class="ev" id="f">Giám đốc</span></span> Sở Y tế, &amp; 5 người.`},
		{"links do not nest", []Mark{mark("Giám đốc Sở Y tế", officeMark, "", "/offices/1"), mark("Sở Y tế", personMark, "", "/people/1")},
			`Ông An, <a class="m office" href="/offices/1">Giám đốc <span class="m person">Sở Y tế</span></a>, &amp; 5 người.`},
		{"crossing marks are cut", []Mark{mark("Giám đốc Sở", officeMark, "", ""), mark("Sở Y tế", personMark, "", "")},
			`Ông An, <span class="m office">Giám đốc <span class="m person">Sở</span></span><span class="m person"> Y tế</span>, &amp; 5 người.`},
		{"out of bounds, empty, within a character", []Mark{{Start: -1, End: 3}, {Start: 5, End: 900}, {Start: 4, End: 4}, {Start: 1, End: 4}}, "Ông An, Giám đốc Sở Y tế, &amp; 5 người."},
		{"white space at the ends", []Mark{{Start: 4, End: 5, Kind: personMark}, {Start: 4, End: 7, Kind: personMark}}, `Ông <span class="m person">An</span>, Giám đốc Sở Y tế, &amp; 5 người.`},
		{"hostile", []Mark{mark("An", personMark, `"><script>`, `/people/"><script>`)}, `Ông <a class="m person" id="&#34;&gt;&lt;script&gt;" href="/people/&#34;&gt;&lt;script&gt;">An</a>, Giám đốc Sở Y tế, &amp; 5 người.`},
		{"leads away", []Mark{mark("An", personMark, "", "javascript:alert(1)")}, `Ông <span class="m person">An</span>, Giám đốc Sở Y tế, &amp; 5 người.`},
	}
	for _, tt := range tests {
		if got := string(newMarkedText(text, tt.marks).html(0, len(text))); got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.name, got, tt.want)
		}
	}
}

// TestParagraphs follows marks across paragraphs: the address stands where the mark begins.
func TestParagraphs(t *testing.T) {
	v := archive.Version{Lead: "Lời dẫn.", Body: "Một.\n\n\n\nHai ba.\n\nBốn."}
	start, end := strings.Index(v.Text(), "Một"), strings.Index(v.Text(), "ba.")+len("ba.")
	v.Figures = []archive.Figure{{Evidence: archive.Evidence{Offset: &archive.Span{start, end}}}}
	var got []string
	for _, p := range paragraphs(&v) {
		got = append(got, string(p.HTML))
	}
	want := []string{"Lời dẫn.", `<span class="m figure" id="` + anchor('t', archive.Span{start, end}) + `">Một.</span>`, `<span class="m figure">Hai ba.</span>`, "Bốn."}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("got %q\nwant %q", got, want)
	}
	for offset, want := range map[int]int{0: 0, start: 1, end - 1: 2, len(v.Text()) - 1: 3} {
		if got := paragraphOf(&v, offset); got != want {
			t.Errorf("offset %d is in paragraph %d, want %d", offset, got, want)
		}
	}
}

// TestTableCells follows rows with empty cells, which the heads of several columns leave beside and under them.
func TestTableCells(t *testing.T) {
	v := archive.Version{Body: "Bảng 1.\n\nChỉ tiêu | Năm 2023 | | Năm 2024\n\n| Kế hoạch | Thực hiện | Kế hoạch\n\nThu | 5 | 6 | 7\n\nHết."}
	var got []string
	for _, p := range paragraphs(&v) {
		for _, row := range p.Rows {
			var cells []string
			for _, c := range row {
				cells = append(cells, string(c))
			}
			got = append(got, strings.Join(cells, ";"))
		}
	}
	want := []string{"Chỉ tiêu;Năm 2023;;Năm 2024", ";Kế hoạch;Thực hiện;Kế hoạch", "Thu;5;6;7"}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

// TestAnchors follows the side list's links of the usual article: each leads to an element that lights up its evidence.
func TestAnchors(t *testing.T) {
	a := usual()
	page := &ArticlePage{Article: a, Newest: 3}
	var all strings.Builder
	all.WriteString(string(page.Heading()))
	for _, p := range page.Paragraphs() {
		all.WriteString(string(p.HTML))
	}
	for _, c := range page.Captions() {
		all.WriteString(string(c))
	}
	check := func(e archive.Evidence) {
		_, rest, ok := strings.Cut(all.String(), `id="`+Anchor(e)+`"`)
		if !ok {
			t.Errorf("nothing bears the address of %q", e.Text)
			return
		}
		_, rest, _ = strings.Cut(rest, ">")
		if got := stripTags(rest); !strings.HasPrefix(got, e.Text) {
			t.Errorf("the address of %q leads to %.60q", e.Text, got)
		}
	}
	for _, p := range a.People {
		for _, c := range p.Offices {
			check(c.Evidence)
		}
	}
	for _, f := range a.Figures {
		check(f.Evidence)
	}
}

var anyTag = regexp.MustCompile(`<[^>]*>`)

func stripTags(s string) string { return html.UnescapeString(anyTag.ReplaceAllString(s, "")) }

// FuzzMarks: whatever the text and the marks, the elements nest, and without them the text is as before.
func FuzzMarks(f *testing.F) {
	f.Add("Ông An, Giám đốc Sở Y tế", []byte{0, 0, 9, 5, 0, 20, 2, 3, 12})
	f.Add("<b>&amp;</b>", []byte{1, 0, 5, 1, 3, 9})
	f.Fuzz(func(t *testing.T, text string, spans []byte) {
		if strings.ContainsAny(text, "\x00\r") { // which HTML itself replaces
			t.Skip()
		}
		var marks []Mark
		for i := 0; i+5 <= len(spans) && i < 200; i += 5 {
			start, end := int(binary.BigEndian.Uint16(spans[i+1:])), int(binary.BigEndian.Uint16(spans[i+3:]))
			marks = append(marks, Mark{Start: start % (len(text) + 2), End: end % (len(text) + 2), Kind: MarkKind(spans[i] % 4), ID: text, Href: "/" + text})
		}
		got := string(newMarkedText(text, marks).html(0, len(text)))
		if plain := stripTags(got); plain != text {
			t.Fatalf("text %q became %q in %s", text, plain, got)
		}
		depth, links := 0, 0
		for z := xhtml.NewTokenizer(strings.NewReader(got)); ; {
			switch z.Next() {
			case xhtml.ErrorToken:
				if depth != 0 {
					t.Fatalf("elements do not nest: %s", got)
				}
				return
			case xhtml.StartTagToken:
				depth++
				if name, _ := z.TagName(); string(name) == "a" {
					if links++; links > 1 {
						t.Fatalf("a link within a link: %s", got)
					}
				}
			case xhtml.EndTagToken:
				depth--
				if name, _ := z.TagName(); string(name) == "a" {
					links--
				}
			}
		}
	})
}

// FuzzSnippet: whatever comes in, only text and marks go out.
func FuzzSnippet(f *testing.F) {
	for _, s := range []string{"a <mark>b</mark> c", "<mark>a", "</mark>", "<script>x</script>", "<mark onclick=x>", "&lt;b&gt; &amp;amp;", hostile, "<mark><mark>a</mark>"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := string(Snippet(s))
		depth := 0
		for z := xhtml.NewTokenizer(strings.NewReader(got)); ; {
			switch z.Next() {
			case xhtml.ErrorToken:
				if depth != 0 {
					t.Fatalf("%q: marks do not nest: %q", s, got)
				}
				return
			case xhtml.StartTagToken:
				if raw := string(z.Raw()); raw != markOpen {
					t.Fatalf("%q lets %q through", s, raw)
				}
				depth++
			case xhtml.EndTagToken:
				if raw := string(z.Raw()); raw != markClose {
					t.Fatalf("%q lets %q through", s, raw)
				}
				if depth--; depth < 0 {
					t.Fatalf("%q: a mark too many is closed: %q", s, got)
				}
			case xhtml.TextToken:
			default:
				t.Fatalf("%q lets %q through", s, z.Raw())
			}
		}
	})
}

func TestSnippet(t *testing.T) {
	for in, want := range map[string]string{
		"tăng <mark>14,5</mark> &amp; <b>": "tăng <mark>14,5</mark> &amp; &lt;b&gt;",
		"<mark>a":                          "<mark>a</mark>",
		"a</mark><mark>":                   "a<mark></mark>",
		"<MARK>a":                          "&lt;MARK&gt;a",
	} {
		if got := string(Snippet(in)); got != want {
			t.Errorf("Snippet(%q) = %q, want %q", in, got, want)
		}
	}
}
