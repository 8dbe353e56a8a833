package server

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"khobao/archive"
)

func TestExports(t *testing.T) {
	h := handler(t, nil)
	for _, tt := range []struct{ path, media, total, count, has string }{
		{"articles?q=x&person=p1&from=2020", "application/jsonl; charset=utf-8", "3", "2", `"id":"bad"`},
		{"articles?format=csv&bom=1", "text/csv; charset=utf-8", "3", "2", "\ufeffid,url,"},
		{"articles?format=ris", "application/x-research-info-systems; charset=utf-8", "3", "2", "T2  - Báo Mộc Giang\r\n"},
		{"articles?format=ris", "application/x-research-info-systems; charset=utf-8", "3", "2", "L2  - http://example.com/articles/good/versions/2\r\n"},
		{"articles?format=bibtex", "application/x-bibtex; charset=utf-8", "3", "2", "@article{khobao-good-2,"},
		{"articles?format=csl", "application/vnd.citationstyles.csl+json", "3", "2", `"type":"article-newspaper"`},
		{"people", "application/jsonl; charset=utf-8", "250", "1", `"id":"p1"`},
		{"people?format=csv&bom=1", "text/csv; charset=utf-8", "250", "1", "p1,Lưu Vĩnh Nghiễm"},
		{"figures?format=csv&kind=result", "text/csv; charset=utf-8", "1", "1", "14.5"},
	} {
		r := get(t, h, exportPath+tt.path)
		got := text(t, r)
		if r.StatusCode != 200 || r.Header.Get("Content-Type") != tt.media || r.Header.Get(totalHeader) != tt.total || r.Trailer.Get(countHeader) != tt.count || !strings.Contains(got, tt.has) {
			t.Errorf("%s: %d %v, trailer %v\n%.300s", tt.path, r.StatusCode, r.Header, r.Trailer, got)
		}
		checkHeaders(t, tt.path, r)
	}
	rows, err := csv.NewReader(get(t, h, exportPath+"articles?format=csv").Body).ReadAll()
	if err != nil || len(rows) != 3 || !strings.HasPrefix(rows[2][3], "<script>") {
		t.Errorf("CSV: %v\n%v", err, rows)
	}
	lines := json.NewDecoder(get(t, h, exportPath+"articles").Body)
	for _, want := range []archive.ArticleID{"good", "bad"} {
		var a archive.Article
		if err := lines.Decode(&a); err != nil || a.ID != want {
			t.Errorf("JSON Lines: %s, %v; want %s", a.ID, err, want)
		}
	}
}

// breaking fails at the third batch.
type breaking struct {
	fakeStore
	calls *int
}

func (b breaking) Articles(ctx context.Context, ids []archive.ArticleID) ([]archive.Article, error) {
	if *b.calls++; *b.calls > 100 {
		return nil, errSecret
	}
	return b.fakeStore.Articles(ctx, ids)
}

// TestExportBreaks says that nobody can take a part of an export for the whole.
func TestExportBreaks(t *testing.T) {
	calls := 0
	s := httptest.NewServer(handler(t, func(c *Config) { c.Store = breaking{calls: &calls} }))
	defer s.Close()
	for _, gzip := range []bool{false, true} {
		calls = 0
		client := &http.Client{Transport: &http.Transport{DisableCompression: !gzip}}
		r, err := client.Get(s.URL + exportPath + "articles?q=many")
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(r.Body)
		if closeErr := r.Body.Close(); closeErr != nil {
			t.Fatal(closeErr)
		}
		if err == nil || len(b) == 0 || r.Header.Get(totalHeader) != "20000" || strings.Contains(string(b), "secret") {
			t.Errorf("gzip %v: read %d bytes to the end, %v, total %s", gzip, len(b), err, r.Header.Get(totalHeader))
		}
		calls = 101
		r = get(t, handler(t, func(c *Config) { c.Store = breaking{calls: &calls} }), exportPath+"articles")
		if body := text(t, r); r.StatusCode != 500 || strings.Contains(body, "secret") || r.Header.Get("Content-Disposition") != "" || r.Header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("broken at once: %d %v %s", r.StatusCode, r.Header, body)
		}
	}
}
