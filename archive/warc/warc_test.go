package warc

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var testTime = time.Date(2026, 3, 1, 8, 0, 0, 123e6, time.UTC)

func testExchange(n int) Exchange {
	body := fmt.Sprintf("<html>trang %d</html>", n)
	return Exchange{
		TargetURI: fmt.Sprintf("https://bao.example/%d", n), Time: testTime, IP: "127.0.0.1",
		Request: []byte("GET / HTTP/1.1\r\nHost: bao.example\r\n\r\n"),
		Head:    []byte("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), Body: []byte(body),
	}
}

func create(t testing.TB) *Writer {
	t.Helper()
	w, err := Create(filepath.Join(t.TempDir(), "a.warc.gz"), Info{Software: "khobao", Time: testTime})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = w.file.Close() })
	return w
}

func write(t testing.TB, w *Writer, x Exchange) Span {
	t.Helper()
	all, err := w.WriteExchanges([]Exchange{x})
	if err != nil {
		t.Fatal(err)
	}
	return all[0].Answer
}

// read returns a line for each record, and the error that ended it.
func read(b []byte) (lines []string, err error) {
	r := NewReader(bytes.NewReader(b), 0)
	for {
		rec, err := r.Next()
		if err != nil {
			return lines, err
		}
		if _, err := Check(rec); err != nil {
			return lines, err
		}
		lines = append(lines, strings.TrimSpace(rec.Header.Type()+" "+rec.Header.TargetURI()))
	}
}

func TestWriteAndRead(t *testing.T) {
	w := create(t)
	first := write(t, w, testExchange(1))
	again := testExchange(1)
	again.Revisit = &Earlier{IdenticalPayload, again.TargetURI, again.Time, Digest([]byte("x"))}
	write(t, w, again)
	if _, err := os.Stat(w.Name() + OpenSuffix); err != nil {
		t.Error(err)
	}
	if _, err := Recover(w.Name()+OpenSuffix, 0); !errors.Is(err, ErrLocked) {
		t.Errorf("recovering a file that is being written: %v", err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(w.Name())
	if err != nil {
		t.Fatal(err)
	}
	lines, err := read(b)
	want := "warcinfo|response https://bao.example/1|request https://bao.example/1|revisit https://bao.example/1|request https://bao.example/1"
	if got := strings.Join(lines, "|"); !errors.Is(err, io.EOF) || got != want {
		t.Errorf("read %s, %v", got, err)
	}
	r := NewReader(bytes.NewReader(b), first.Offset)
	rec, err := r.Next()
	if err != nil {
		t.Fatal(err)
	}
	block, err := io.ReadAll(rec.Block)
	if err != nil || !bytes.Equal(block, append(testExchange(1).Head, testExchange(1).Body...)) {
		t.Errorf("block %q, %v", block, err)
	}
	if err := r.End(); err != nil || rec.Span != first {
		t.Errorf("%+v, %+v, %v", rec.Span, first, err)
	}
	if date, err := rec.Header.Time("WARC-Date"); err != nil || !date.Equal(testTime) {
		t.Errorf("date %v, %v", date, err)
	}
}

// TestLastEnd cuts a file at every byte, appends what a crash may leave there, and expects the whole records to be found.
func TestLastEnd(t *testing.T) {
	w := create(t)
	ends := []int64{0, w.Size()}
	for i := range 3 {
		span := write(t, w, testExchange(i))
		ends = append(ends, span.End(), w.Size())
	}
	whole, err := os.ReadFile(w.Name() + OpenSuffix)
	if err != nil {
		t.Fatal(err)
	}
	tails := []string{"", "\xff\xff\xff", "\x1f\x8b\x08garbage", "\n\xff", strings.Repeat("\xff", 20_000)}
	for cut := range len(whole) + 1 {
		for _, tail := range tails {
			var want int64
			for _, end := range ends {
				if end <= int64(cut) {
					want = end
				}
			}
			got, err := lastEnd(bytes.NewReader(append(whole[:cut:cut], tail...)), 0)
			if err != nil || got != want {
				t.Fatalf("cut at %d with tail %.10q: %d, %v, want %d", cut, tail, got, err, want)
			}
		}
	}
}

func TestMendKeepsWhatFollowsDamage(t *testing.T) {
	w := create(t)
	middle := write(t, w, testExchange(1))
	write(t, w, testExchange(2))
	size := w.Size()
	if _, err := w.file.WriteAt([]byte("damage"), middle.Offset+40); err != nil {
		t.Fatal(err)
	}
	if _, err := w.file.WriteAt([]byte("torn"), size); err != nil {
		t.Fatal(err)
	}
	if cut, err := Mend(w.file, 0); err != nil || cut != 4 {
		t.Errorf("cut %d, %v", cut, err)
	}
	b, err := os.ReadFile(w.file.Name())
	if err != nil || int64(len(b)) != size && err == nil {
		b, err = os.ReadFile(w.Name() + OpenSuffix)
	}
	if err != nil || int64(len(b)) != size {
		t.Fatalf("%d bytes, %v", len(b), err)
	}
	_, err = read(b)
	var damage *DamageError
	if !errors.As(err, &damage) || damage.Offset != middle.Offset {
		t.Errorf("read: %v", err)
	}
}

func TestRecover(t *testing.T) {
	w := create(t)
	write(t, w, testExchange(1))
	size := w.Size()
	if _, err := w.file.WriteAt([]byte("torn"), size); err != nil {
		t.Fatal(err)
	}
	if err := w.file.Close(); err != nil { // as its writer's death does
		t.Fatal(err)
	}
	if cut, err := Recover(w.Name()+OpenSuffix, 0); err != nil || cut != 4 {
		t.Errorf("cut %d, %v", cut, err)
	}
	if info, err := os.Stat(w.Name()); err != nil || info.Size() != size {
		t.Error(info, err)
	}
	if _, err := Recover(w.Name()+OpenSuffix, 0); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("recovering twice: %v", err)
	}
}

func gzipped(parts ...string) string {
	var b bytes.Buffer
	for _, p := range parts {
		w := gzip.NewWriter(&b)
		_, _ = io.WriteString(w, p)
		_ = w.Close()
	}
	return b.String()
}

func record(fields, block string) string {
	return "WARC/1.0\r\n" + strings.ReplaceAll(fields, "\n", "\r\n") + fmt.Sprintf("Content-Length: %d\r\n\r\n%s\r\n\r\n", len(block), block)
}

// TestForeign reads what other programs write, and what they should not.
func TestForeign(t *testing.T) {
	const http = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
	a := record("WARC-Type: warcinfo\n", "software: x\r\n")
	b := record("warc-type: Response\nWARC-Target-URI: <http://a/>\nContent-Type: application/http; msgtype=response\n"+
		"WARC-Payload-Digest: sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5\n", http)
	base := "warcinfo|response http://a/"
	for _, test := range []struct{ name, file, want, err string }{
		{"plain", a + b, base, "EOF"},
		{"by record", gzipped(a, b), base, "EOF"},
		{"as a whole", gzipped(a + b), base, "EOF"},
		{"mixed", a + gzipped(b) + b, base + "|response http://a/", "EOF"},
		{"line feeds alone", strings.ReplaceAll(a, "\r\n", "\n"), "warcinfo", "EOF"},
		{"no line ends behind", strings.TrimSuffix(a, "\r\n\r\n"), "warcinfo", "EOF"},
		{"cut in the block", a + strings.TrimSuffix(b, "\r\n\r\n\r\n\r\n"), "warcinfo", "unexpected EOF"},
		{"folded field", "WARC/1.1\r\nWARC-Type: metadata\r\nWARC-Target-URI: http://a/\r\n b\r\nContent-Length: 0\r\n\r\n", "metadata http://a/ b", "EOF"},
		{"nothing", "", "", "EOF"},
		{"no WARC", "<html>", "", "record at offset 0: no WARC record starts here"},
		{"no WARC in gzip", gzipped(a, "<html>"), "warcinfo", fmt.Sprintf("record at offset %d: no WARC record starts here", len(gzipped(a)))},
		{"endless header", "WARC/1.1\r\n" + strings.Repeat("x", maxHeader), "", "record at offset 0: header is longer than 65536 bytes"},
		{"negative length", "WARC/1.1\r\nContent-Length: -1\r\n\r\n", "", `record at offset 0: Content-Length "-1" is no length`},
		{"wrong digest", strings.Replace(b, "abc", "abd", 1), "", "payload: digest does not match"},
	} {
		t.Run(test.name, func(t *testing.T) {
			lines, err := read([]byte(test.file))
			if got := strings.Join(lines, "|"); got != test.want || err.Error() != test.err {
				t.Errorf("got %s, %v\nwant %s, %s", got, err, test.want, test.err)
			}
		})
	}
}

// FuzzReader: whatever the bytes, reading ends, offsets grow, and what was read whole can be read again from its span.
func FuzzReader(f *testing.F) {
	a := record("WARC-Type: response\nContent-Type: application/http\n", "HTTP/1.1 200 OK\r\n\r\nx")
	f.Add([]byte(a + a))
	f.Add([]byte(gzipped(a, a)))
	f.Add([]byte(gzipped(a + a))[:50])
	f.Add([]byte("\x1f\x8b\x08" + a))
	f.Fuzz(func(t *testing.T, b []byte) {
		src := bytes.NewReader(b)
		r := NewReader(src, 0)
		last := int64(-1)
		for {
			rec, err := r.Next()
			if err == nil {
				_, _ = Check(rec)
				if err = r.End(); err == nil && rec.Span.Length > 0 {
					again, err := NewReader(src, rec.Span.Offset).Next()
					if err != nil || len(again.Header) != len(rec.Header) || rec.Span.Offset <= last || rec.Span.End() > int64(len(b)) {
						t.Fatalf("%+v: %v", rec.Span, err)
					}
					last = rec.Span.Offset
				}
			}
			if err == nil {
				continue
			}
			if at, err := r.Skip(); err != nil {
				return
			} else if at <= last {
				t.Fatalf("skipped back to %d from %d", at, last)
			} else {
				last = at - 1
			}
		}
	})
}

func BenchmarkWriteExchange(b *testing.B) {
	w := create(b)
	x := testExchange(1)
	x.Body = []byte(strings.Repeat("<p>Đại hội đại biểu Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020-2025.</p>\n", 500))
	b.SetBytes(int64(len(x.Body)))
	for b.Loop() {
		write(b, w, x)
	}
}

// Of records that were written together and not synced, a power cut may leave the last and tear the first.
func TestMendCutsWhatIsTorn(t *testing.T) {
	w := create(t)
	write(t, w, testExchange(1))
	size := w.Size()
	segments, err := w.WriteExchanges([]Exchange{testExchange(2), testExchange(3), testExchange(4)})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.file.WriteAt(make([]byte, 200), segments[1].Answer.Offset+50); err != nil {
		t.Fatal(err)
	}
	cut, err := Mend(w.file, 0)
	if want := w.Size() - segments[0].End; err != nil || cut != want || segments[0].End <= size {
		t.Errorf("cut %d, want %d: %v", cut, want, err)
	}
}
