package claims

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

var update = flag.Bool("update", false, "write the goldens anew; read their changes like code")

// The goldens are articles of an invented province, each with all that is read in it.
func TestGolden(t *testing.T) {
	articles, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(articles) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	for _, name := range articles {
		t.Run(filepath.Base(name), func(t *testing.T) {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			parts := strings.SplitN(strings.TrimSpace(string(text)), "\n\n", 3)
			v := &archive.Version{Title: parts[0], Lead: parts[1], Body: parts[2], Published: archive.NewDay(2020, time.August, 3)}
			Extract(v, Context{Province: "Sông Lam"})
			checkEvidence(t, v)
			var b strings.Builder
			for _, line := range claimsOf(v) {
				b.WriteString(line + "\n")
			}
			for _, term := range v.Terms {
				b.WriteString("term " + term.String() + "\n")
			}
			for _, line := range figuresOf(v) {
				b.WriteString(line + "\n")
			}
			golden := strings.TrimSuffix(name, ".txt") + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if b.String() != string(want) {
				t.Errorf("got\n%s\nwant\n%s", b.String(), want)
			}
		})
	}
}
