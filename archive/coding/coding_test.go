package coding

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"io"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/zstd"
)

// pack packs text once for each coding, the first innermost.
func pack(t testing.TB, text string, codings ...string) []byte {
	t.Helper()
	for _, c := range codings {
		var out bytes.Buffer
		var w io.WriteCloser
		var err error
		switch c {
		case "gzip":
			w = gzip.NewWriter(&out)
		case "zlib":
			w = zlib.NewWriter(&out)
		case "flate":
			w, err = flate.NewWriter(&out, 9)
		case "br":
			w = brotli.NewWriter(&out)
		case "zstd":
			w, err = zstd.NewWriter(&out)
		}
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, text); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		text = out.String()
	}
	return []byte(text)
}

const page = "<!DOCTYPE html><html><body><p>Hội nghị cán bộ chủ chốt của tỉnh bàn việc trồng rừng.</p></body></html>"

func TestReader(t *testing.T) {
	for _, test := range []struct {
		name, header string
		packed       []string
	}{
		{"plain", "", nil},
		{"gzip", "gzip", []string{"gzip"}},
		{"gzip, unsaid", "", []string{"gzip"}},
		{"gzip, said of a plain page", "gzip", nil},
		{"gzip twice, said once", "gzip", []string{"gzip", "gzip"}},
		{"gzip twice, said twice", "gzip, gzip", []string{"gzip", "gzip"}},
		{"gzip once, said twice", "gzip, gzip", []string{"gzip"}},
		{"gzip, said to be brotli", "br", []string{"gzip"}},
		{"gzip, said to be a charset", "utf-8", []string{"gzip"}},
		{"zlib", "deflate", []string{"zlib"}},
		{"bare deflate", "deflate", []string{"flate"}},
		{"deflate, said of a plain page", "deflate", nil},
		{"brotli", "br", []string{"br"}},
		{"brotli, said of a plain page", "br", nil},
		{"zstd", "zstd", []string{"zstd"}},
		{"zstd, unsaid", "", []string{"zstd"}},
		{"brotli within gzip", "br, gzip", []string{"br", "gzip"}},
		{"gzip within brotli, said to be brotli alone", "br", []string{"gzip", "br"}},
		{"an unknown coding's name on a plain page", "sdch", nil},
	} {
		body := pack(t, page, test.packed...)
		r, err := Reader(bytes.NewReader(body), test.header)
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		if got, err := io.ReadAll(r); err != nil || string(got) != page {
			t.Errorf("%s: %q, %v", test.name, got, err)
		}
		if got := IsCoded(body, test.header); !got && len(test.packed) > 0 || got && len(test.packed) == 0 && test.header == "" {
			t.Errorf("%s: coded %t", test.name, got)
		}
		if len(test.packed) == 0 {
			continue
		}
		cut, err := Reader(bytes.NewReader(body[:len(body)-5]), test.header)
		if err == nil {
			_, err = io.ReadAll(cut)
		}
		if err == nil {
			t.Errorf("%s, cut: no error", test.name)
		}
	}
	for _, test := range []struct{ header, body string }{
		{"sdch", "\x01\x02"}, {"gzip, gzip, gzip, gzip", page}, {"br", "\x8b\x00\x80\xff\xff\xff"}, {"gzip", "\x1f\x8b\x08"}, {"deflate", "\xff\xff"},
	} {
		r, err := Reader(strings.NewReader(test.body), test.header)
		if err == nil {
			_, err = io.ReadAll(r)
		}
		if err == nil {
			t.Errorf("%s %q: no error", test.header, test.body)
		}
	}
}

// What is packed in what is packed is not unpacked without end.
func TestWithinIsBounded(t *testing.T) {
	const head, empty = "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\xff\xff" // of a gzip, and a block of nothing
	var outer bytes.Buffer
	w := gzip.NewWriter(&outer)
	if _, err := io.WriteString(w, head); err != nil {
		t.Fatal(err)
	}
	blocks := strings.Repeat(empty, 1<<18)
	for range maxWithin/len(blocks) + 1 {
		if _, err := io.WriteString(w, blocks); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	r, err := Reader(&outer, "gzip")
	if err == nil {
		_, err = io.ReadAll(r)
	}
	if err == nil || !strings.Contains(err.Error(), "too long") {
		t.Errorf("%v", err)
	}
}

// Whatever comes is read to an end, and gives no more for being read again.
func FuzzReader(f *testing.F) {
	for _, c := range []string{"gzip", "zlib", "flate", "br", "zstd"} {
		f.Add(pack(f, page, c), c)
		f.Add(pack(f, page, c, "gzip"), c+", gzip")
	}
	f.Add([]byte(page), "br")
	f.Fuzz(func(t *testing.T, body []byte, header string) {
		read := func() (int64, error) {
			r, err := Reader(bytes.NewReader(body), header)
			if err != nil {
				return 0, err
			}
			return io.Copy(io.Discard, io.LimitReader(r, 1<<20))
		}
		n, err := read()
		again, errAgain := read()
		if n != again || (err == nil) != (errAgain == nil) {
			t.Errorf("%d, %v, then %d, %v", n, err, again, errAgain)
		}
		if !IsCoded(body, header) && (err != nil || n != int64(min(len(body), 1<<20))) {
			t.Errorf("not coded: %d of %d, %v", n, len(body), err)
		}
	})
}
