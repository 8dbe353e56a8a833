package main

import (
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestImportWARC takes the captures of one data directory into another, and finds the same articles in them.
func TestImportWARC(t *testing.T) {
	p := papers(t)
	from, to := t.TempDir(), t.TempDir()
	khobao(t, from, nil, crawlArgs(p)...).must(t)
	files, err := filepath.Glob(filepath.Join(from, "warc", "*.warc.gz"))
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	khobao(t, to, nil, append([]string{"import"}, files...)...).must(t)
	want, got := exported(t, from), exported(t, to)
	for url, a := range want {
		b, ok := got[url]
		if !ok {
			t.Errorf("not imported: %s", url)
			continue
		}
		if a.Title != b.Title || a.Body != b.Body || a.Capture.Digest != b.Capture.Digest || !a.Capture.Time.Equal(b.Capture.Time) {
			t.Errorf("%s differs after import", url)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d articles imported, want %d", len(got), len(want))
	}
	khobao(t, to, nil, "verify").must(t)
	again := khobao(t, to, nil, append([]string{"import"}, files...)...).must(t)
	if !strings.Contains(again.out, "imported 0 articles") {
		t.Errorf("importing again: %s", again.out)
	}
}

// TestImportFolder reads articles out of saved pages, and leaves a page out that is none.
func TestImportFolder(t *testing.T) {
	p := papers(t)
	dir := t.TempDir()
	key := p.Articles()[:3]
	for i, a := range key {
		resp, err := http.Get(a.URL)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, string(rune('a'+i))+".html"), body, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "z.html"), []byte("<p>xin chào"), 0o600); err != nil {
		t.Fatal(err)
	}
	data := t.TempDir()
	got := khobao(t, data, nil, "import", dir)
	if got.code != exitPartly || !strings.Contains(got.errors, "z.html left out") || !strings.Contains(got.out, "imported 3 articles: 3 new") {
		t.Errorf("exit %d\n%s\n%s", got.code, got.out, got.errors)
	}
}
