package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"khobao/archive"
	"khobao/archive/store"
	"khobao/crawler/extract"
)

// TestSeveralPages keeps an article on several pages as one, however it comes in, and reads it again as it was.
func TestSeveralPages(t *testing.T) {
	t.Run("with a pager", func(t *testing.T) {
		testSeveralPages(t, "/chuyen-dai-nhieu-trang-a1.html", "<a href='/chuyen-dai-nhieu-trang-a1.html'>1</a> <a href='/chuyen-dai-nhieu-trang-a1.html?page=2'>2</a>", 1)
	})
	t.Run("page 2 alone", func(t *testing.T) {
		testSeveralPages(t, "/chuyen-dai-nhieu-trang-a1.html?page=2", "", 2) // page 1 is read before anybody can know that there is more of it
	})
}

// testSeveralPages has the front page lead to one of the two pages of an article, both of which have a pager; importing makes at most so
// many versions.
func testSeveralPages(t *testing.T, lead, pager string, versions int) {
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", htmlType)
		number := r.URL.Query().Get("page")
		switch {
		case r.URL.Path == "/":
			fmt.Fprint(w, "<html><body><a href='"+lead+"'>Chuyện dài nhiều trang của tỉnh</a></body></html>")
		case r.URL.Path == "/chuyen-dai-nhieu-trang-a1.html" && (number == "" || number == "2"):
			page := strings.ReplaceAll(goodPage("Chuyện dài nhiều trang"), "<p>", "<p>Trang "+number+" kể. ")
			fmt.Fprint(w, strings.Replace(page, "</body>", pager+"</body>", 1))
		default:
			http.NotFound(w, r)
		}
	}))
	t.Cleanup(site.Close)
	from, to, lost := t.TempDir(), t.TempDir(), t.TempDir()
	khobao(t, from, nil, "crawl", site.URL, "--delay", "0", "--allow-address", "127.0.0.0/8").must(t)
	whole := func(data, how string) {
		t.Helper()
		all := exported(t, data)
		if len(all) != 1 {
			t.Fatalf("%s: %d articles", how, len(all))
		}
		for _, a := range all {
			if text := a.Lead + a.Body; !strings.Contains(text, "Trang kể") || !strings.Contains(text, "Trang 2 kể") || len(a.Aliases) != 1 || a.Number > versions {
				t.Errorf("%s: version %d, aliases %q: %d bytes", how, a.Number, a.Aliases, len(a.Body))
			}
			for text, page := range map[string]string{"Trang kể": "html", "Trang 2 kể": "page=2"} {
				at := strings.Index(a.Text(), text)
				if c := a.CaptureOf(archive.Evidence{Offset: &archive.Span{at, at + 5}}); c == nil || !strings.HasSuffix(c.URL, page) {
					t.Errorf("%s: %q leads to the capture %+v", how, text, c)
				}
			}
		}
		khobao(t, data, nil, "verify").must(t)
	}
	whole(from, "crawled")
	khobao(t, from, nil, "reextract").must(t)
	whole(from, "read again")
	files, err := filepath.Glob(filepath.Join(from, "warc", "*.warc.gz"))
	if err != nil || len(files) != 1 {
		t.Fatal(files, err)
	}
	khobao(t, to, nil, "import", files[0]).must(t)
	whole(to, "imported")
	if err := os.CopyFS(filepath.Join(lost, "warc"), os.DirFS(filepath.Join(from, "warc"))); err != nil {
		t.Fatal(err)
	}
	told := khobao(t, lost, nil, "crawl", site.URL, "--delay", "0", "--limit", "1") // refused: the address is not allowed
	if !strings.Contains(told.errors, "captures were read by an older version, or not yet") {
		t.Errorf("nothing said of what waits: %s", told.errors)
	}
	khobao(t, lost, nil, "reextract", "--outdated").must(t)
	whole(lost, "from the files alone")
}

// TestOutdated reads again what an older version read, once.
func TestOutdated(t *testing.T) {
	p := papers(t)
	data := t.TempDir()
	khobao(t, data, nil, crawlArgs(p)...).must(t)
	want := exported(t, data)
	if again := khobao(t, data, nil, "reextract", "--outdated").must(t); !strings.Contains(again.out, "extracted 0 articles") {
		t.Errorf("what was just read is outdated: %s", again.out)
	}
	ctx := context.Background()
	s, err := store.Open(ctx, store.Config{Dir: data})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.BeginReading(ctx, extract.Version+1); err != nil { // whoever was here before was of another version
		t.Fatal(err)
	}
	_, upTo, n, err := s.Outdated(ctx)
	if err != nil || n < len(want) {
		t.Fatalf("%d outdated, %v", n, err)
	}
	if err := s.ReadAgain(ctx, upTo/2); err != nil { // and was stopped half way
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	again := khobao(t, data, nil, "reextract", "--outdated").must(t)
	var articles, captures int
	if _, err := fmt.Sscanf(again.out, "extracted %d articles again from %d captures", &articles, &captures); err != nil || captures == 0 || captures >= n {
		t.Errorf("%d captures of %d read: %s", captures, n, again.out)
	}
	if again := khobao(t, data, nil, "reextract", "--outdated").must(t); !strings.Contains(again.out, "extracted 0 articles") {
		t.Errorf("read a third time: %s", again.out)
	}
	if got := exported(t, data); len(got) != len(want) {
		t.Errorf("%d articles, %d before", len(got), len(want))
	}
}

// TestOutdatedImports reads the claims of articles that have no page from their text again, once.
func TestOutdatedImports(t *testing.T) {
	data := t.TempDir()
	line := `{"id":"mot","title":"Đại hội Đảng bộ tỉnh Lam Giang lần thứ XI, nhiệm kỳ 2020 - 2025","body":"Đồng chí Lưu Vĩnh Nghiễm, Bí thư Tỉnh ủy Lam Giang khóa XI, ` +
		`phát biểu: kim ngạch xuất khẩu của tỉnh Lam Giang đạt 415 triệu USD."}`
	khobao(t, data, strings.NewReader(line+"\n"), "import", "-").must(t)
	want := khobao(t, data, nil, "export", "articles").must(t).out
	for _, claim := range []string{`"Lưu Vĩnh Nghiễm"`, `"numbered_terms"`, `"415"`} {
		if !strings.Contains(want, claim) {
			t.Fatalf("%s is not among the claims: %s", claim, want)
		}
	}
	ctx := context.Background()
	s, err := store.Open(ctx, store.Config{Dir: data})
	if err != nil {
		t.Fatal(err)
	}
	a, err := s.Article(ctx, "mot")
	if err == nil {
		a.People, a.Terms, a.Figures, a.NumberedTerms = nil, nil, nil, nil // an older version read nothing
		_, err = s.SaveArticle(ctx, &a)
	}
	if err == nil {
		err = s.BeginReading(ctx, extract.Version+1)
	}
	if err := errors.Join(err, s.Close()); err != nil {
		t.Fatal(err)
	}
	again := khobao(t, data, nil, "reextract", "--outdated").must(t)
	if got := khobao(t, data, nil, "export", "articles").must(t).out; got != want || !strings.Contains(again.out, "extracted 1 articles") {
		t.Errorf("%s read %s, want %s", again.out, got, want)
	}
	if again := khobao(t, data, nil, "reextract", "--outdated").must(t); !strings.Contains(again.out, "extracted 0 articles") {
		t.Errorf("read once more: %s", again.out)
	}
	if again := khobao(t, data, nil, "reextract").must(t); !strings.Contains(again.out, "extracted 1 articles") {
		t.Errorf("not read with everything: %s", again.out)
	}
}
