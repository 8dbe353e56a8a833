package main

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"khobao/archive/store"
	"khobao/archive/warc"
)

// zipOf makes a ZIP file of names and contents, packed or as they are.
func zipOf(t *testing.T, method uint16, files ...string) string {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for i := 0; i < len(files); i += 2 {
		w, err := z.CreateHeader(&zip.FileHeader{Name: files[i], Method: method})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(files[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func written(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestImportWACZ takes an export into another data directory, and finds the same articles in it; again where it is in another file, and
// its own files are packed.
func TestImportWACZ(t *testing.T) {
	p := papers(t)
	from, path := t.TempDir(), filepath.Join(t.TempDir(), "a.wacz")
	khobao(t, from, nil, crawlArgs(p)...).must(t)
	khobao(t, from, nil, "export", "wacz", "-o", path).must(t)
	want := exported(t, from)
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	var packed []string
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if _, err := b.ReadFrom(r); err != nil {
			t.Fatal(err)
		}
		packed = append(packed, f.Name, b.String())
	}
	for name, path := range map[string]string{
		"as it is":         path,
		"packed in packed": written(t, "e.zip", zipOf(t, zip.Deflate, "x/c.wacz", zipOf(t, zip.Deflate, packed...))),
	} {
		to := t.TempDir()
		done := khobao(t, to, nil, "import", path).must(t)
		got := exported(t, to)
		for url, a := range want {
			b := got[url]
			if a.Title != b.Title || a.Body != b.Body || b.Capture == nil || a.Capture.Digest != b.Capture.Digest || !a.Capture.Time.Equal(b.Capture.Time) || a.Published.String() != b.Published.String() {
				t.Errorf("%s: %s differs after import", name, url)
			}
		}
		if len(got) != len(want) {
			t.Errorf("%s: %d articles, want %d: %s", name, len(got), len(want), done.out)
		}
		khobao(t, to, nil, "verify").must(t)
	}
}

// TestImportHostileWACZ bounds what strangers' archives may cost, and writes nothing where their names say.
func TestImportHostileWACZ(t *testing.T) {
	page := func(i int) string {
		body := goodPage(fmt.Sprintf("Bài trong tệp lạ số %d", i))
		http := "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
		return fmt.Sprintf("WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0-%d>\r\nWARC-Date: 2024-05-06T07:08:09Z\r\n"+
			"WARC-Target-URI: https://bao.example/bai-trong-tep-la-so-%d-a%d.html\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", i, i, 1000+i, len(http), http)
	}
	one := page(1)
	upon := []byte(zipOf(t, zip.Store, "archive/a.warc", one, "archive/b.warc", one, "archive/c.warc", one))
	directory := bytes.Index(upon, []byte("PK\x01\x02"))
	for i := range 3 { // all of them are the first, which is as long as the file
		at := directory + i*(46+len("archive/a.warc"))
		binary.LittleEndian.PutUint32(upon[at+20:], uint32(len(upon)-100))
		binary.LittleEndian.PutUint32(upon[at+42:], 0)
	}
	for _, c := range []struct {
		name, file, says string
		articles         int
	}{
		{"names that lead elsewhere", zipOf(t, zip.Deflate, "../../../../tmp/khobao-la/x.warc", one, "/etc/y.warc", page(2), `..\..\z.warc`, page(3), "\x1b[2J\u202e.warc", page(4)), "", 4},
		{"a bomb", zipOf(t, zip.Deflate, "archive/a.warc", one+strings.Repeat("\r\n", 40<<20), "archive/b.warc", page(2)), "times as long as packed", 1},
		{"a bomb in a bomb", zipOf(t, zip.Deflate, "a.wacz", zipOf(t, zip.Deflate, "archive/a.warc", strings.Repeat("\r\n", 40<<20))), "left out", 0},
		{"files upon each other", string(upon), "lie upon each other", 1},
		{"no WACZ", zipOf(t, zip.Deflate, "word/document.xml", "<w/>"), "no WACZ", 0},
		{"cut off", zipOf(t, zip.Store, "archive/a.warc", one)[:1500], "importing", 0},
		{"files in files", zipOf(t, zip.Store, "a.wacz", zipOf(t, zip.Store, "a.wacz", zipOf(t, zip.Store, "archive/a.warc", one))), "no WACZ", 0},
		{"another file than described", zipOf(t, zip.Store, "datapackage.json", `{"resources":[{"path":"archive/a.warc","hash":"sha256:00"}]}`, "archive/a.warc", one), "is not the file that", 1},
		{"a flipped byte", zipOf(t, zip.Deflate, "archive/a.warc", strings.Replace(one, "WARC-Date", "WARC-Block-Digest: "+warc.Digest([]byte("khác"))+"\r\nWARC-Date", 1), "archive/b.warc", page(2)), "digest does not match", 1},
	} {
		data := t.TempDir()
		done := khobao(t, data, nil, "import", written(t, "la.wacz", c.file))
		if !strings.Contains(done.errors, c.says) || c.says == "" && done.code != exitDone || c.says != "" && done.code == exitDone || strings.ContainsAny(done.errors, "\x1b\u202e") {
			t.Errorf("%s: exit %d, %q, %s", c.name, done.code, done.errors, done.out)
		}
		if got := exported(t, data); len(got) != c.articles {
			t.Errorf("%s: %d articles, want %d: %s %s", c.name, len(got), c.articles, done.out, done.errors)
		}
	}
	if left, err := filepath.Glob(filepath.Join(os.TempDir(), "khobao-*.warc")); err != nil || len(left) > 0 || exists("/tmp/khobao-la") {
		t.Errorf("left behind: %q %v", left, err)
	}
}

// TestImportRequests keeps requests with their responses, whichever comes first, and takes no article from an answer to a post.
func TestImportRequests(t *testing.T) {
	record := func(kind, id, with, block string) string {
		return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Concurrent-To: %s\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nWARC-Target-URI: https://bao.example/bai-co-yeu-cau-a1001.html\r\n"+
			"Content-Type: application/http;msgtype=%s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, id, with, kind, len(block), block)
	}
	page := "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n" + goodPage("Bài có yêu cầu")
	other := "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n" + goodPage("Trả lời bình luận")
	get, post, head := "GET /bai-co-yeu-cau-a1001.html HTTP/1.1\r\nHost: bao.example\r\n\r\n", "POST /bai-co-yeu-cau-a1001.html HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\ntext=hay", "HEAD / HTTP/1.1\r\n\r\n"
	for name, file := range map[string]string{
		"before":      record("request", "q1", "<urn:uuid:r1>", get) + record("response", "r1", "", page) + record("request", "q2", "", post) + record("response", "r2", "<urn:uuid:q2>", other),
		"behind":      record("response", "r1", "", page) + record("request", "q1", "<urn:uuid:r1>", get) + record("response", "r2", "", other) + record("request", "q2", "<urn:uuid:r2>", post),
		"mixed":       record("response", "r2", "", other) + record("request", "q2", "<urn:uuid:r2>", post) + record("request", "q1", "<urn:uuid:r1>", get) + record("response", "r1", "", page),
		"with a HEAD": record("response", "r3", "", other) + record("request", "q3", "<urn:uuid:r3>", head) + record("response", "r1", "", page) + record("request", "q1", "<urn:uuid:r1>", get) + record("response", "r2", "", other) + record("request", "q2", "", post),
	} {
		data := t.TempDir()
		done := khobao(t, data, nil, "import", written(t, "la.warc", file)).must(t)
		got := exported(t, data)
		if a := got["https://bao.example/bai-co-yeu-cau-a1001.html"]; len(got) != 1 || a.Title != "Bài có yêu cầu" || a.Number != 1 {
			t.Errorf("%s: %v\n%s", name, got, done.out)
		}
		captures := capturesIn(t, data)
		if len(captures) != 2 {
			t.Errorf("%s: %d captures, %s", name, len(captures), done.out)
		}
		for _, c := range captures {
			s, err := store.Open(t.Context(), store.Config{Dir: data, ReadOnly: true})
			if err != nil {
				t.Fatal(err)
			}
			records, err := s.Records(t.Context(), c)
			if err != nil {
				t.Fatal(err)
			}
			var b bytes.Buffer
			if _, err := b.ReadFrom(records); err != nil {
				t.Fatal(err)
			}
			records.Close()
			s.Close()
			r := warc.NewReader(bytes.NewReader(b.Bytes()), 0)
			kinds := ""
			for rec, err := r.Next(); err == nil; rec, err = r.Next() {
				var block bytes.Buffer
				if _, err := block.ReadFrom(rec.Block); err != nil {
					t.Fatal(err)
				}
				if kinds += rec.Header.Type() + " "; rec.Header.Type() == warc.Request && strings.Contains(c.URL, "POST") != strings.HasPrefix(block.String(), "POST") {
					t.Errorf("%s: %s was asked for as %.40q", name, c.URL, block.String())
				}
			}
			if kinds != "response request " || !c.Time.Equal(time.Date(2024, 5, 6, 7, 8, 9, 0, time.UTC)) {
				t.Errorf("%s: %s has %s", name, c.URL, kinds)
			}
		}
		khobao(t, data, nil, "verify").must(t)
	}
}
