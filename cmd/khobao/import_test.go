package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"khobao/archive/warc"
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

// TestImportUnknownOutlet keeps an outlet that only an article names, turned off; one that is preset is known with its province.
func TestImportUnknownOutlet(t *testing.T) {
	path, data := filepath.Join(t.TempDir(), "bai.jsonl"), t.TempDir()
	lines := `{"title":"Bài của báo lạ","body":"Nội dung.","outlet":"bao-la","url":"https://baola.example/bai-1.html"}
{"title":"Bầu Chủ tịch UBND tỉnh","body":"Ông Lê Minh Đức được bầu giữ chức Chủ tịch UBND tỉnh nhiệm kỳ 2021-2026.","outlet":"baolongan"}
`
	if err := os.WriteFile(path, []byte(lines), 0o600); err != nil {
		t.Fatal(err)
	}
	done := khobao(t, data, nil, "import", path).must(t)
	listed := khobao(t, data, nil, "outlet", "list", "--json").must(t)
	for _, want := range []string{`"home":"https://baola.example/"`, `"province":"Long An"`} {
		if !strings.Contains(strings.ReplaceAll(listed.out, `": `, `":`), want) || strings.Count(done.errors, "was not known") != 2 {
			t.Errorf("no %s in %s\n%s", want, listed.out, done.errors)
		}
	}
	if o := khobao(t, data, nil, "crawl"); o.code == 0 || !strings.Contains(o.errors, "no outlet is turned on") {
		t.Errorf("an import turned an outlet on: %d %s", o.code, o.errors)
	}
	var office string
	for _, a := range exported(t, data) {
		for _, p := range a.People {
			office += string(p.Offices[0].OfficeID)
		}
	}
	again := t.TempDir()
	khobao(t, again, nil, "outlet", "add", "baolongan").must(t)
	khobao(t, again, nil, "import", path).must(t)
	for _, a := range exported(t, again) {
		for _, p := range a.People {
			if string(p.Offices[0].OfficeID) != office {
				t.Errorf("the office is %q, and %q where the outlet was known before", office, p.Offices[0].OfficeID)
			}
		}
	}
}

// TestImportDerivesProvince takes the province of an outlet that nobody set from its address, and counts what stays without one.
func TestImportDerivesProvince(t *testing.T) {
	path, data := filepath.Join(t.TempDir(), "bai.jsonl"), t.TempDir()
	const body = `"title":"Bầu Chủ tịch UBND tỉnh","body":"Ông Lê Minh Đức được bầu giữ chức Chủ tịch UBND tỉnh nhiệm kỳ 2021-2026."`
	lines := `{` + body + `,"outlet":"binh-dinh","url":"https://baobinhdinh.example/bai-1.html"}
{` + body + `,"outlet":"la","url":"https://baola.example/bai-2.html"}
`
	if err := os.WriteFile(path, []byte(lines), 0o600); err != nil {
		t.Fatal(err)
	}
	done := khobao(t, data, nil, "import", path).must(t)
	if !strings.Contains(done.errors, "outlet binh-dinh is taken to be of Bình Định") || strings.Contains(done.errors, "outlet la is taken") {
		t.Errorf("the import says %s", done.errors)
	}
	if !strings.Contains(done.out, "1 statements from la") || strings.Contains(done.out, "from binh-dinh") {
		t.Errorf("the import says %s", done.out)
	}
	if listed := khobao(t, data, nil, "outlet", "list").must(t); !strings.Contains(listed.out, "Bình Định (derived from its address)") {
		t.Errorf("the list is %s", listed.out)
	}
	khobao(t, data, nil, "outlet", "add", "https://baobinhdinh.example/", "--province", "Lam Giang").must(t)
	if listed := khobao(t, data, nil, "outlet", "list").must(t); strings.Contains(listed.out, "derived") {
		t.Errorf("once set, the list is %s", listed.out)
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

// TestImportRevisits takes in what a crawler keeps of pages that stayed as they were.
func TestImportRevisits(t *testing.T) {
	path := filepath.Join(t.TempDir(), "la.warc.gz")
	w, err := warc.Create(path, warc.Info{Software: "other", Time: time.Now()})
	if err != nil {
		t.Fatal(err)
	}
	body := []byte(goodPage("Bài không đổi"))
	at := time.Date(2024, 5, 6, 7, 8, 9, 0, time.UTC)
	exchange := func(days int, status string, revisit *warc.Earlier) warc.Exchange {
		return warc.Exchange{TargetURI: "https://bao.example/bai-khong-doi-a1.html", Time: at.AddDate(0, 0, days), IP: "192.0.2.1",
			Head: []byte("HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"), Body: body, Revisit: revisit}
	}
	first := exchange(0, "200 OK", nil)
	earlier := warc.Earlier{Profile: warc.IdenticalPayload, TargetURI: first.TargetURI, Time: at, Payload: warc.Digest(body)}
	unchanged, lost := earlier, earlier
	unchanged.Profile, lost.Time = warc.NotModified, at.AddDate(-1, 0, 0)
	all := []warc.Exchange{first, exchange(1, "200 OK", &earlier), exchange(2, "304 Not Modified", &unchanged), exchange(3, "200 OK", &lost)}
	if _, err := w.WriteExchanges(all); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	data := t.TempDir()
	done := khobao(t, data, nil, "import", path)
	if !strings.Contains(done.out, "3 responses kept") || !strings.Contains(done.errors, "not in the archive") {
		t.Errorf("%s\n%s", done.out, done.errors)
	}
	captures := capturesIn(t, data)
	if len(captures) != 3 {
		t.Fatalf("%d captures", len(captures))
	}
	for _, c := range captures[1:] {
		if c.RefersTo != captures[0].ID || c.Digest != captures[0].Digest {
			t.Errorf("%+v stands for nothing", c)
		}
	}
	khobao(t, data, nil, "verify").must(t)
}

// TestImportOthers takes in what other programs keep: a page without its head, and what is no answer.
func TestImportOthers(t *testing.T) {
	record := func(kind, uri, contentType, block string, more ...string) string {
		fields := strings.Join(append(more, ""), "\r\n")
		return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nWARC-Target-URI: <%s>\r\n"+
			"Content-Type: %s\r\nContent-Length: %d\r\n%s\r\n%s\r\n\r\n", kind, uuid.NewString(), uri, contentType, len(block), fields, block)
	}
	cut := goodPage("Bài bị cắt giữa chừng")
	all := record("resource", "https://bao.example/bai-khong-co-dau-a1.html", "text/html; charset=utf-8", goodPage("Bài không có đầu")) +
		record("conversion", "https://bao.example/bai-da-doi-a2.html", "text/plain", "Chỉ còn chữ") +
		record("resource", "urn:text:bai", "text/plain", "Chữ") +
		record("response", "https://bao.example/bai-dai-a3.html", "application/http;msgtype=response",
			"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"+cut[:len(cut)*2/3], "WARC-Segment-Number: 1") +
		record("metadata", "https://bao.example/", "application/warc-fields", "a: b\r\n")
	var whole bytes.Buffer // one member around all records: not what the standard wants, but what gzip makes
	z := gzip.NewWriter(&whole)
	io.WriteString(z, all)
	z.Close()
	for name, file := range map[string][]byte{"la.warc": []byte(all), "la.warc.gz": whole.Bytes()} {
		path, data := filepath.Join(t.TempDir(), name), t.TempDir()
		if err := os.WriteFile(path, file, 0o600); err != nil {
			t.Fatal(err)
		}
		done := khobao(t, data, nil, "import", path).must(t)
		if !strings.Contains(done.out, "imported 1 articles: 1 new") || !strings.Contains(done.out, "2 responses kept") ||
			!strings.Contains(done.out, "1× conversion") || !strings.Contains(done.out, "1× resource") {
			t.Errorf("%s: %s\n%s", name, done.out, done.errors)
		}
		khobao(t, data, nil, "verify").must(t)
	}
}
