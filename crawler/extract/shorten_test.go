package extract

import (
	"bufio"
	"errors"
	"io"
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
	for size := range 25 { // a page that ends anywhere in a mark is read to its end
		page := strings.Repeat("<p>x</p>", maxRun/8+1) + "<script></script><!---->"[:size]
		b, err := io.ReadAll(&shortener{r: bufio.NewReader(strings.NewReader(page))})
		if err != nil || string(b) != page {
			t.Errorf("%d bytes of %d: %v", len(b), len(page), err)
		}
	}
}
