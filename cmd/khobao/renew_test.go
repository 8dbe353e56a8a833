package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/blevesearch/bleve/v2"
)

// TestOldIndex: a server that finds an index of an older version builds it again and answers; what only searches once says what to do.
func TestOldIndex(t *testing.T) {
	data := t.TempDir()
	khobao(t, data, strings.NewReader(`{"id":"a","title":"Cầu Mộc thông xe","body":"Sáng nay, cầu Mộc thông xe."}`), "import", "-").must(t)
	khobao(t, data, nil, "reindex").must(t)
	name, err := os.ReadFile(filepath.Join(data, "index", "CURRENT"))
	if err != nil {
		t.Fatal(err)
	}
	ix, err := bleve.Open(filepath.Join(data, "index", strings.TrimSpace(string(name))))
	if err != nil {
		t.Fatal(err)
	}
	if err := ix.SetInternal([]byte("khobao.version"), []byte("1")); err != nil {
		t.Fatal(err)
	}
	if err := ix.Close(); err != nil {
		t.Fatal(err)
	}
	if a := khobao(t, data, nil, "search", "cau moc"); a.code != exitFailed || !strings.Contains(a.errors, "khobao reindex") {
		t.Errorf("a search in an old index: %d, %s", a.code, a.errors)
	}
	if page := fetched(t, serve(t, data)+"/?q=cau+moc"); !strings.Contains(page, "/articles/a") {
		t.Errorf("the server does not find the article:\n%s", page)
	}
}
