// Package coding undoes the content codings of HTTP bodies.
//
// What a body's first bytes show goes before what its header says: servers pack pages twice, send packed ones without saying so, and say so
// of pages that they took from a cache unpacked. Other archives hold codings that nobody here asks for.
package coding

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/zstd"
)

// Bounds of what one body may ask for. More codings are a trick; so is a stream within another that is much longer than any page.
const (
	most      = 3
	maxWithin = 64 << 20 // bytes of what is unpacked to be unpacked again
	maxWindow = 8 << 20  // bytes that zstd may refer back to; as many as browsers allow
)

// startOf is how many bytes of a body tell what it is.
const startOf = 64

// Reader returns a body without the content codings that a Content-Encoding header names, and without those that the body has all the same.
// It bounds the memory that unpacking takes, not the length of what comes out. An error, also of the reader's, says that the body is not
// coded as it should be, or not whole.
func Reader(body io.Reader, header string) (io.Reader, error) {
	named := names(header)
	if len(named) > most {
		return nil, fmt.Errorf("%d content codings", len(named))
	}
	unpacked := 0
	for range most {
		in := bufio.NewReader(body)
		start, err := in.Peek(startOf)
		if err != nil && !errors.Is(err, io.EOF) && unpacked == 0 {
			return nil, err
		}
		body = in
		name := ""
		if n := len(named); n > 0 {
			name, named = named[n-1], named[:n-1]
		}
		open, err := decoder(start, name)
		switch {
		case err != nil:
			return nil, err
		case open == nil && len(named) == 0:
			return body, nil
		case open == nil:
			continue
		case unpacked > 0:
			body = &within{body, maxWithin}
		}
		if body, err = open(body); err != nil {
			return nil, err
		}
		unpacked++
	}
	return body, nil
}

// IsCoded reports whether there is anything to undo of a body.
func IsCoded(body []byte, header string) bool {
	named := names(header)
	if len(named) != 1 {
		return len(named) > 0 || isPacked(body)
	}
	open, err := decoder(body[:min(len(body), startOf)], named[0])
	return open != nil || err != nil
}

// names returns the codings that a header names, in the order in which they were applied.
func names(header string) []string {
	return strings.FieldsFunc(strings.ToLower(header), func(r rune) bool { return r == ',' || r == ' ' })
}

// What a packed body starts with. Deflate is the one method that gzip has.
var (
	gzipMark = []byte{0x1f, 0x8b, 8}
	zstdMark = []byte{0x28, 0xb5, 0x2f, 0xfd}
)

func isPacked(start []byte) bool {
	return bytes.HasPrefix(start, gzipMark) || bytes.HasPrefix(start, zstdMark)
}

// decoder returns what undoes the named coding of a body that starts so, or the one that it has; nil where it has none.
func decoder(start []byte, name string) (func(io.Reader) (io.Reader, error), error) {
	switch {
	case bytes.HasPrefix(start, gzipMark):
		return func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) }, nil
	case bytes.HasPrefix(start, zstdMark):
		return openZstd, nil
	}
	switch name {
	case "", "identity", "none", "utf-8", "gzip", "x-gzip": // a charset was seen given as a coding
		return nil, nil
	}
	switch {
	case len(start) == 0 || isText(start):
		return nil, nil
	case name == "deflate" && len(start) > 1 && start[0]&0x0f == 8 && (int(start[0])<<8|int(start[1]))%31 == 0: // the standard means zlib
		return func(r io.Reader) (io.Reader, error) { return zlib.NewReader(r) }, nil
	case name == "deflate": // many servers send the bare stream
		return func(r io.Reader) (io.Reader, error) { return flate.NewReader(r), nil }, nil
	case name == "br":
		return func(r io.Reader) (io.Reader, error) { return brotli.NewReader(r), nil }, nil
	}
	return nil, fmt.Errorf("content coding %q is not understood", name)
}

func openZstd(r io.Reader) (io.Reader, error) {
	// With one goroutine, which is the reader's own, there is nothing to close.
	d, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(maxWindow))
	if err != nil {
		return nil, err
	}
	return d, nil
}

// isText reports whether a body starts like a page or a feed, without a byte that only packed ones have.
func isText(start []byte) bool {
	begins := bytes.TrimLeft(bytes.TrimPrefix(start, []byte("\xef\xbb\xbf")), " \t\r\n")
	control := func(r rune) bool { return r < ' ' && !strings.ContainsRune("\t\r\n", r) }
	return len(begins) > 0 && (begins[0] == '<' || begins[0] == '{' || begins[0] == '[') && bytes.IndexFunc(start, control) < 0
}

// within is a stream in another, up to a bound.
type within struct {
	r    io.Reader
	left int
}

func (w *within) Read(p []byte) (int, error) {
	if w.left <= 0 {
		return 0, errors.New("what is packed twice is too long in between")
	}
	n, err := w.r.Read(p[:min(len(p), w.left)])
	w.left -= n
	return n, err
}
