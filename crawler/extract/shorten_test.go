package extract

import (
	"bufio"
	"errors"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// What is too long to be held whole is left out of a page, and nothing else of it.
func TestTokensAreBounded(t *testing.T) {
	long := strings.Repeat("QUJD", maxRun)
	const article, after = `<p class="a">Đoạn văn "trước" & sau</p>`, `<p>Đoạn văn cuối</p>`
	for _, test := range []struct {
		name, page, want string // want: what is left of the middle, at most maxRun bytes of it
		most             int
	}{
		{"a picture in a tag", `<img alt="Ảnh" src="data:image/png;base64,` + long + `" id="x">`, `">`, maxRun},
		{"marks in a tag", `<img alt="` + strings.Repeat("<p '>", maxRun) + `" id="x">`, `">`, maxRun},
		{"quotes in a tag", `<img alt="` + long + `"` + strings.Repeat(` a="<"`, maxRun) + `>`, `>`, 2 * maxRun},
		{"a text", "<p>" + long + "</p>", "</p>", maxRun},
		{"a comment with markup", "<!--" + strings.Repeat("<p>x</p>", maxRun) + "-->", "-->", maxRun},
		{"a style", "<style>" + strings.Repeat("a>b{} ", maxRun) + "</style>", "</style>", maxRun},
		{"a script with markup", "<SCRIPT>" + strings.Repeat(`"<p>x</p>"`, maxScriptRun/5) + "</Script>", "</Script>", maxScriptRun},
		{"data as long as may be", `<script type="application/json">"` + strings.Repeat("a", maxData-2) + `"</script>`, `"</script>`, maxScriptRun},
	} {
		t.Run(test.name, func(t *testing.T) {
			var kept strings.Builder
			longest := 0
			z := Tokens([]byte(article + test.page + after))
			for z.Next() != html.ErrorToken {
				longest = max(longest, len(z.Raw()))
				kept.Write(z.Raw())
			}
			got := kept.String()
			middle := strings.TrimSuffix(strings.TrimPrefix(got, article), after)
			if !errors.Is(z.Err(), io.EOF) || longest > test.most+10 || len(got) != len(article)+len(middle)+len(after) || !strings.HasSuffix(middle, test.want) || len(middle) < maxRun {
				t.Errorf("%v: longest token %d of %d, %d bytes left, ending in %q", z.Err(), longest, test.most, len(middle), got[max(0, len(got)-100):])
			}
		})
	}
	paragraphs := strings.Repeat("<p>x</p>", maxScriptRun/8+1)
	for _, before := range []string{ // in which no script, style or comment begins
		`<div data-x="<!-- wp:block">`, `<div data-x='a"<script>'>`, "<div data-x = \n\"<style>\">", `<textarea><script src="x"></textarea>`, `<title>a <!-- b</title>`,
		"<noscript><style></noscript>", "<style-guide>", "<scripts>", `<script data-x="</script>">"</scripts>"</script>`, `<script data-x="<!--">x</script>`, "a < b", "<!-->", "<!--->",
		`<a title=it's href="x">`, `<a href=x"y title='>'>`,
	} {
		page := before + paragraphs
		b, err := io.ReadAll(&shortener{r: bufio.NewReader(strings.NewReader(page))})
		if err != nil || string(b) != page {
			t.Errorf("behind %s: %d bytes of %d: %v", before, len(b), len(page), err)
		}
	}
	for size := range 25 { // a page that ends anywhere in a mark is read to its end
		page := strings.Repeat("<p>x</p>", maxRun/8+1) + "<script></script><!---->"[:size]
		b, err := io.ReadAll(&shortener{r: bufio.NewReader(strings.NewReader(page))})
		if err != nil || string(b) != page {
			t.Errorf("%d bytes of %d: %v", len(b), len(page), err)
		}
	}
}

// The shortener takes the same for tags, texts and comments as who parses the page does: random marks, and what a tag behind them is to each.
func TestShortenerReadsAsTheTokenizer(t *testing.T) {
	marks := []string{"<", "<a", "<p>", "</p>", "<script", "<style>", "</script>", "</style>", "</script", ">", `"`, "'", "=", " ", "/", "x", "<!--", "-->",
		"<textarea>", "</textarea>", "<scripts", "<!x", "-", `a="`, "b='", "<title>", "</TITLE>", "?"}
	const tag = "<qqq>"
	random := rand.New(rand.NewPCG(1, 2))
	for range 30_000 {
		var b strings.Builder
		for range 1 + random.IntN(9) {
			b.WriteString(marks[random.IntN(len(marks))])
		}
		before := b.String()
		s := &shortener{r: bufio.NewReader(strings.NewReader(before + tag))}
		if _, err := io.ReadFull(s, make([]byte, len(before))); err != nil {
			t.Fatal(err)
		}
		begins := false
		for z := html.NewTokenizer(strings.NewReader(before + tag)); z.Next() != html.ErrorToken; {
			begins = string(z.Raw()) == tag && z.Token().Type == html.StartTagToken
		}
		if got := s.end == "" && !s.tag; got != begins {
			t.Errorf("behind %s a tag begins: %t, to the parser %t", before, got, begins)
		}
	}
}

// A page that readers see less of than it has is told to be cut; one that only lacks what they do not see is not.
func TestShortenedIsCut(t *testing.T) {
	long := strings.Repeat("QUJD", maxRun)
	for name, test := range map[string]struct {
		page string
		cut  bool
	}{
		"a text":           {"<p>" + long + "</p>", true},
		"a headline":       {"<h1>" + long[:2*maxHeading] + "</h1>", true},
		"a picture in tag": {`<p><img src="data:image/png;base64,` + long + `"></p>`, false},
		"a comment":        {"<!--" + long + "--><p>x</p>", false},
		"a script":         {"<script>" + long + "</script><p>x</p>", false},
		"nothing":          {"<p>x</p>", false},
	} {
		p, err := parse(strings.NewReader(test.page), len(test.page))
		if err != nil || p.cut != test.cut {
			t.Errorf("%s: cut is %t, %v", name, p.cut, err)
		}
	}
}
