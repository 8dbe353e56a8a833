package claims_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"khobao/archive"
	"khobao/crawler/extract"
	"khobao/crawler/extract/claims"
)

// TestLabelled reads labelled pages the way the product does and has the scorer that comes with them judge the result. The
// pages are no part of the project; where they are not beside the repository, the test says so.
func TestLabelled(t *testing.T) {
	dir, err := filepath.Abs("../../../../shared/data/claims")
	if err != nil {
		t.Fatal(err)
	}
	pages, err := filepath.Glob(filepath.Join(dir, "*.html"))
	if err != nil || len(pages) == 0 {
		t.Skip("left out: no labelled pages beside the repository")
	}
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("left out: the scorer needs python3")
	}
	out := t.TempDir()
	for _, page := range pages {
		body, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		labels, err := os.ReadFile(strings.TrimSuffix(page, ".html") + ".gold.json")
		if err != nil {
			t.Fatal(err)
		}
		var at struct{ URL string }
		if err := json.Unmarshal(labels, &at); err != nil {
			t.Fatal(err)
		}
		read, err := extract.Article(archive.Page{URL: at.URL, Body: body,
			Header: map[string][]string{"Content-Type": {"text/html; charset=utf-8"}}}, archive.Outlet{})
		if err != nil {
			t.Errorf("%s: %v", page, err)
			continue
		}
		claims.Extract(&read.Article.Version, claims.Context{})
		data, err := json.Marshal(read.Article)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(out, strings.TrimSuffix(filepath.Base(page), ".html")+".json"), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	verdict, err := exec.Command(python, filepath.Join(dir, "score.py"), out, "--bar").CombinedOutput()
	t.Logf("%s", verdict)
	if err != nil {
		t.Errorf("below the bar: %v", err)
	}
}
