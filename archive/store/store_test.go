package store

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

var testTime = time.Date(2026, 3, 1, 8, 0, 0, 0, time.UTC)

// open opens an archive that the test closes at its end. Its clock goes on by a second each time that somebody looks.
func open(t testing.TB, dir string, change ...func(*Config)) *Store {
	t.Helper()
	var looks atomic.Int64
	cfg := Config{Dir: dir, Now: func() time.Time { return testTime.Add(time.Duration(looks.Add(1)) * time.Second) }}
	for _, f := range change {
		f(&cfg)
	}
	s, err := Open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func exchangeOf(url string, at time.Time, head, body string) archive.Exchange {
	return archive.Exchange{
		Outlet: "baolamgiang", URL: url, Time: at, IP: "127.0.0.1",
		RequestHead:  []byte("GET / HTTP/1.1\r\nHost: bao.example\r\n\r\n"),
		ResponseHead: []byte("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + head + "\r\n"),
		ResponseBody: []byte(body), Status: 200, ContentType: "text/html",
	}
}

func capture(t testing.TB, s *Store, x archive.Exchange) archive.Capture {
	t.Helper()
	c, err := s.Capture(context.Background(), x)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestUnreadable refuses what would not be read back, and keeps what others capture at the same time.
func TestUnreadable(t *testing.T) {
	s := open(t, t.TempDir())
	var wg sync.WaitGroup
	for name, change := range map[string]func(*archive.Exchange){
		"no address":           func(x *archive.Exchange) { x.URL = "" },
		"a line break":         func(x *archive.Exchange) { x.URL += "\r\nWARC-Type: metadata" },
		"an outlet's":          func(x *archive.Exchange) { x.Outlet = "bao\n" },
		"an address of 60 kB":  func(x *archive.Exchange) { x.URL += strings.Repeat("a", 63<<10) },
		"two, of 40 kB":        func(x *archive.Exchange) { x.URL += strings.Repeat("a", 40<<10); x.IP = strings.Repeat("1", 40<<10) },
		"blanks at the end":    func(x *archive.Exchange) { x.URL += " " },
		"a form's, and a line": func(x *archive.Exchange) { x.URL += "\n"; x.RequestHead = []byte("POST / HTTP/1.1\r\n\r\n") },
	} {
		wg.Go(func() {
			x := exchangeOf("https://bao.example/tin", testTime, "", "<p>tin")
			change(&x)
			if c, err := s.Capture(context.Background(), x); err == nil {
				t.Errorf("%s: captured as %d", name, c.ID)
			}
		})
		wg.Go(func() {
			if _, err := s.Capture(context.Background(), exchangeOf("https://bao.example/"+url.PathEscape(name), testTime, "", name)); err != nil {
				t.Errorf("beside %s: %v", name, err)
			}
		})
	}
	wg.Wait()
	if sum := verified(t, s); sum.Captures != 7 {
		t.Errorf("%+v", sum)
	}
}

// verified fails the test for every problem that Verify names.
func verified(t testing.TB, s *Store) Verified {
	t.Helper()
	sum, err := s.Verify(context.Background(), func(p Problem) { t.Errorf("problem: %+v", p) })
	if err != nil {
		t.Fatal(err)
	}
	return sum
}

func TestEmptyArchive(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	if sum := verified(t, s); sum != (Verified{}) {
		t.Errorf("an empty archive has %+v", sum)
	}
	if sum, err := s.Summary(t.Context()); err != nil || sum != (archive.Summary{}) {
		t.Errorf("Summary = %+v, %v", sum, err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(dir, "*", "*"))
	if err != nil || len(files) > 0 {
		t.Errorf("left behind: %v, %v", files, err)
	}
}

func TestCapture(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	const url = "https://bao.example/tin/1.html"
	page := "<html>Đại hội</html>"
	first := capture(t, s, exchangeOf(url, testTime, "ETag: \"a\"\r\nLast-Modified: Sun, 01 Mar 2026 07:00:00 GMT\r\n", page))
	again := capture(t, s, exchangeOf(url, testTime.Add(time.Hour), "ETag: \"b\"\r\n", page))
	changed := capture(t, s, exchangeOf(url, testTime.Add(2*time.Hour), "ETag: \"c\"\r\n", page+"!"))
	unchanged := exchangeOf(url, testTime.Add(3*time.Hour), "", "")
	unchanged.Status, unchanged.ResponseHead = 304, []byte("HTTP/1.1 304 Not Modified\r\n\r\n")
	confirmed := capture(t, s, unchanged)

	if first.RefersTo != 0 || again.RefersTo != first.ID || changed.RefersTo != 0 || confirmed.RefersTo != changed.ID {
		t.Errorf("refers to %d, %d, %d, %d", first.RefersTo, again.RefersTo, changed.RefersTo, confirmed.RefersTo)
	}
	if first.Digest != archive.DigestOf([]byte(page)) || again.Digest != first.Digest || confirmed.Digest != changed.Digest {
		t.Errorf("digests %s, %s, %s", first.Digest, again.Digest, confirmed.Digest)
	}
	last, ok, err := s.LastCapture(t.Context(), url)
	if err != nil || !ok {
		t.Fatal(ok, err)
	}
	if last.ID != confirmed.ID || last.ETag != `"c"` {
		t.Errorf("last capture %+v", last)
	}
	for _, c := range []struct {
		capture archive.Capture
		want    string
	}{{first, page}, {again, page}, {changed, page + "!"}, {confirmed, page + "!"}} {
		got, err := s.Page(t.Context(), c.capture)
		if err != nil {
			t.Fatal(err)
		}
		if string(got.Body) != c.want || got.Capture.ID != c.capture.ID || got.Header["Content-Type"][0] != "text/html" {
			t.Errorf("page of capture %d: %+v", c.capture.ID, got)
		}
	}
	all, err := s.Captures(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]archive.Capture{first, again, changed, confirmed}, all); diff != "" {
		t.Error(diff)
	}
	if sum := verified(t, s); sum.Records != 9 || sum.Captures != 4 {
		t.Errorf("verified %+v", sum)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, dir)
	if sum := verified(t, s); sum.Files != 1 || sum.Captures != 4 {
		t.Errorf("verified %+v", sum)
	}
}

func TestPageDecodes(t *testing.T) {
	s := open(t, t.TempDir())
	zipped := func(s string) string {
		var b bytes.Buffer
		w := gzip.NewWriter(&b)
		fmt.Fprint(w, s)
		w.Close()
		return b.String()
	}
	body := strings.Repeat("Sở Công Thương ", 100)
	chunked := fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(body), body)
	bomb := zipped(strings.Repeat("0", maxPage+10))
	for _, test := range []struct {
		name, head, body, want, truncated string
	}{
		{"plain", "", body, body, ""},
		{"gzip", "Content-Encoding: gzip\r\n", zipped(body), body, ""},
		{"chunked", "Transfer-Encoding: chunked\r\n", chunked, body, ""},
		{"chunks already undone", "Transfer-Encoding: chunked\r\n", body, body, ""},
		{"chunks that stop making sense", "Transfer-Encoding: chunked\r\n", chunked[:len(chunked)-5] + "nonsense\r\n", body, ""},
		{"a chunk that broke off", "Transfer-Encoding: chunked\r\n", chunked[:len(chunked)-7], body, ""},
		{"said to be gzip", "Content-Encoding: gzip\r\n", body, body, ""},
		{"cut gzip", "Content-Encoding: gzip\r\n", zipped(body)[:60], body, "unspecified"},
		{"bomb", "Content-Encoding: gzip\r\n", bomb, strings.Repeat("0", maxPage), "length"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := capture(t, s, exchangeOf("https://bao.example/"+strings.ReplaceAll(test.name, " ", "-"), testTime, test.head, test.body))
			p, err := s.Page(t.Context(), c)
			if err != nil {
				t.Fatal(err)
			}
			if p.Capture.Truncated != test.truncated || !strings.HasPrefix(test.want, string(p.Body)) || test.truncated == "" && len(p.Body) != len(test.want) {
				t.Errorf("truncated %q, %d bytes, want %d", p.Capture.Truncated, len(p.Body), len(test.want))
			}
		})
	}
	verified(t, s)
}

func TestRotation(t *testing.T) {
	s := open(t, t.TempDir(), func(c *Config) { c.MaxWARC = 3000 })
	var all []archive.Capture
	for i := range 10 {
		all = append(all, capture(t, s, exchangeOf(fmt.Sprintf("https://bao.example/%d", i), testTime, "", fmt.Sprint(i))))
	}
	files, err := filepath.Glob(s.path(warcFolder, "*"))
	if err != nil || len(files) < 3 {
		t.Errorf("files: %v, %v", files, err)
	}
	for i, c := range all {
		if p, err := s.Page(t.Context(), c); err != nil || string(p.Body) != fmt.Sprint(i) {
			t.Errorf("page %d: %q, %v", i, p.Body, err)
		}
	}
	if sum := verified(t, s); sum.Captures != 10 {
		t.Errorf("verified %+v", sum)
	}
}

// TestDamageIsNamed flips bytes of a finished file, one at a time. None goes unseen, not even in a gzip header.
func TestDamageIsNamed(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	c := capture(t, s, exchangeOf("https://bao.example/1", testTime, "", strings.Repeat("Đại hội ", 30)))
	last := capture(t, s, exchangeOf("https://bao.example/2", testTime, "", "x"))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, dir)
	file := s.path(warcFolder, c.WARC)
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for at := 0; at < len(whole); at += 5 {
		flipped := bytes.Clone(whole)
		flipped[at] ^= 0x10
		if err := os.WriteFile(file, flipped, 0o644); err != nil {
			t.Fatal(err)
		}
		var problems []Problem
		if _, err := s.Verify(t.Context(), func(p Problem) { problems = append(problems, p) }); err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(problems, func(p Problem) bool { return p.Name == "changed bytes" }) {
			t.Errorf("byte %d flipped: found only %v", at, problems)
		}
		for _, p := range problems {
			if !strings.HasPrefix(p.Subject, c.WARC) {
				t.Errorf("byte %d flipped: %+v", at, p)
			}
		}
		if _, err := s.Page(t.Context(), last); err != nil && int64(at) < last.Offset {
			t.Errorf("byte %d flipped: %v", at, err)
		}
	}
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	found := map[string]int{}
	if _, err := s.Verify(t.Context(), func(p Problem) { found[p.Name]++ }); err != nil || found["missing file"] != 1 {
		t.Errorf("file removed: %v, %v", found, err)
	}
}

// TestLostDatabase shows that the WARC files alone bring every capture back.
func TestLostDatabase(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	var want []archive.Capture
	for i := range 5 {
		x := exchangeOf("https://bao.example/a", testTime.Add(time.Duration(i)*time.Minute), "ETag: \"x\"\r\n", fmt.Sprint("page ", i/2))
		want = append(want, capture(t, s, x))
	}
	for i := range 3 { // the same page in other chunks each time
		body := fmt.Sprintf("%x\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n", 2+i, "một trang"[:2+i], 11-2-i, "một trang"[2+i:])
		x := exchangeOf("https://bao.example/khuc", testTime.Add(time.Duration(i)*time.Minute), "Transfer-Encoding: chunked\r\n", body)
		want = append(want, capture(t, s, x))
	}
	if last := want[len(want)-1]; last.RefersTo != want[5].ID || last.Digest != archive.DigestOf([]byte("một trang")) {
		t.Errorf("other chunks of one page: %+v", last)
	}
	for i := range 4 { // what one address answers to different posts is kept apart, and what it answers to the same once
		x := exchangeOf("https://bao.example/a", testTime.Add(time.Duration(i)*time.Hour), "", fmt.Sprint("piece ", i/2))
		x.RequestHead = []byte("POST /a HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n")
		x.RequestBody = []byte(fmt.Sprint("page=", 2+i/2))
		c := capture(t, s, x)
		if wanted := fmt.Sprint("https://bao.example/a?__wb_method=POST&page=", 2+i/2); c.URL != wanted || (c.RefersTo != 0) != (i%2 == 1) {
			t.Errorf("a post is kept as %+v", c)
		}
		if p, err := s.Page(t.Context(), c); err != nil || string(p.Body) != fmt.Sprint("piece ", i/2) {
			t.Errorf("a post answered %q, %v", p.Body, err)
		}
		want = append(want, c)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for _, f := range []string{"", "-wal", "-shm"} {
		if err := os.Remove(filepath.Join(dir, databaseName+f)); err != nil && !errors.Is(err, os.ErrNotExist) {
			t.Fatal(err)
		}
	}
	s = open(t, dir)
	got, err := s.AllCaptures(t.Context(), 0, 100)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	verified(t, s)
}

func TestReadOnly(t *testing.T) {
	dir := t.TempDir()
	if _, err := Open(t.Context(), Config{Dir: dir, ReadOnly: true}); !errors.Is(err, archive.ErrNotFound) {
		t.Errorf("opening nothing: %v", err)
	}
	w := open(t, dir)
	capture(t, w, exchangeOf("https://bao.example/a", testTime, "", "x"))
	r := open(t, dir, func(c *Config) { c.ReadOnly = true })
	if _, ok, err := r.LastCapture(t.Context(), "https://bao.example/a"); err != nil || !ok {
		t.Errorf("LastCapture = %v, %v", ok, err)
	}
	if _, err := r.Capture(t.Context(), exchangeOf("https://bao.example/b", testTime, "", "y")); !errors.Is(err, errReadOnly) {
		t.Errorf("Capture = %v", err)
	}
	if _, err := r.StartRun(t.Context(), "a"); !errors.Is(err, errReadOnly) {
		t.Errorf("StartRun = %v", err)
	}
	if _, err := r.Lease(t.Context(), "a", 1, time.Minute); !errors.Is(err, errReadOnly) {
		t.Errorf("Lease = %v", err)
	}
	verified(t, r)
}

func TestSchemas(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	err := s.db.update(t.Context(), func(t tx) error {
		return t.do(`INSERT INTO goose_db_version (version_id, is_applied) VALUES (999, 1)`)
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for _, readOnly := range []bool{false, true} {
		_, err := Open(t.Context(), Config{Dir: dir, ReadOnly: readOnly})
		if !errors.Is(err, archive.ErrFutureSchema) || !strings.Contains(err.Error(), "999") {
			t.Errorf("read-only %v: %v", readOnly, err)
		}
	}
}
