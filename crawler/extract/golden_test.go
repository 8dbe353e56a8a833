package extract

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

var update = flag.Bool("update", false, "write what was extracted into the golden files")

// captured is when the pages of testdata were fetched, had they been: their headers' clocks show it.
var captured = time.Date(2026, 11, 24, 1, 15, 0, 0, time.UTC)

// golden is what is kept of an extraction: the article, and how the page was judged.
type golden struct {
	Kind    Kind
	Profile string
	Error   string           `json:",omitempty"`
	Article *archive.Article `json:",omitempty"`
}

// TestGolden reads each page of testdata; its first line says where it was found. After a change of the rules, run with
// -update and read the difference like code.
func TestGolden(t *testing.T) {
	names, err := filepath.Glob("testdata/pages/*.html")
	if err != nil || len(names) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	for _, name := range names {
		t.Run(filepath.Base(name), func(t *testing.T) {
			address, body := testPage(t, name)
			r, err := Article(archive.Page{URL: address, Body: body, Capture: archive.Capture{Time: captured}}, archive.Outlet{})
			got := golden{Kind: r.Kind, Profile: r.Profile}
			if err != nil {
				got.Error = err.Error()
			} else {
				got.Article = &r.Article
				// Claims have tests of their own.
				got.Article.People, got.Article.Terms, got.Article.Figures = []archive.Mention{}, []archive.Term{}, []archive.Figure{}
			}
			compareGolden(t, strings.TrimSuffix(name, ".html")+".golden.json", got)
		})
	}
}

func testPage(t *testing.T, name string) (address string, body []byte) {
	body, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	first, _, _ := strings.Cut(string(body), "\n")
	return strings.TrimSuffix(strings.TrimPrefix(first, "<!-- "), " -->"), body
}

func compareGolden(t *testing.T, name string, got golden) {
	data, err := json.MarshalIndent(got, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	data = append(data, '\n')
	if *update {
		if err := os.WriteFile(name, data, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(data)); diff != "" {
		t.Errorf("extracted otherwise than %s says (-want +got):\n%s", name, diff)
	}
}
