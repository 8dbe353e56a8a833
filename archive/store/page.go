package store

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"khobao/archive"
	"khobao/archive/warc"
)

// maxPage bounds a decoded page, in bytes. The largest real pages have a few MB; a compressed bomb has gigabytes.
const maxPage = 64 << 20

// Page reads a capture back, without transfer and content coding. For a revisit the body is that of the capture it refers
// to. What is longer than 64 MiB or breaks off while it is decoded comes as far as it goes, with Capture.Truncated set.
func (s *Store) Page(ctx context.Context, c archive.Capture) (archive.Page, error) {
	p, err := s.page(ctx, c)
	if err != nil {
		return archive.Page{}, fmt.Errorf("reading capture %d of %s (%s, offset %d): %w", c.ID, c.URL, c.WARC, c.Offset, err)
	}
	return p, nil
}

func (s *Store) page(ctx context.Context, c archive.Capture) (archive.Page, error) {
	if c.RefersTo == 0 {
		return s.readPage(c)
	}
	earlier, err := s.CaptureByID(ctx, c.RefersTo)
	if err != nil {
		return archive.Page{}, err
	}
	p, err := s.readPage(earlier)
	if err != nil {
		return archive.Page{}, err
	}
	p.Capture, p.URL = c, c.URL
	return p, nil
}

// RawBody returns the body of a capture as it came over the wire; of a revisit that of the capture it refers to. What
// is longer than 64 MiB is an error.
func (s *Store) RawBody(ctx context.Context, c archive.Capture) ([]byte, error) {
	if c.RefersTo != 0 {
		earlier, err := s.CaptureByID(ctx, c.RefersTo)
		if err != nil {
			return nil, err
		}
		c = earlier
	}
	f, err := s.openWARC(c.WARC)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := warc.NewReader(f, c.Offset)
	rec, err := r.Next()
	if err != nil {
		return nil, err
	}
	m, err := warc.ReadMessage(rec.Block)
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(io.LimitReader(m.Body, maxPage+1))
	if err == nil && len(body) > maxPage {
		err = errors.New("it is longer than 64 MiB")
	}
	if err != nil {
		return nil, fmt.Errorf("reading capture %d of %s: %w", c.ID, c.URL, err)
	}
	return body, r.End()
}

func (s *Store) readPage(c archive.Capture) (archive.Page, error) {
	f, err := s.openWARC(c.WARC)
	if err != nil {
		return archive.Page{}, err
	}
	defer f.Close()
	r := warc.NewReader(f, c.Offset)
	rec, err := r.Next()
	if err != nil {
		return archive.Page{}, err
	}
	if uri := addressIn(rec.Header); uri != c.URL {
		return archive.Page{}, fmt.Errorf("the record there is of %q", uri)
	}
	m, err := warc.ReadMessage(rec.Block)
	if err != nil {
		return archive.Page{}, err
	}
	p := archive.Page{Capture: c, URL: c.URL, Header: m.Header}
	body, err := decode(m.Payload(m.Body), m.Header.Get("Content-Encoding"))
	if err != nil {
		return archive.Page{}, err
	}
	var buf bytes.Buffer
	n, err := io.Copy(&buf, io.LimitReader(body, maxPage+1))
	switch {
	case n > maxPage:
		buf.Truncate(maxPage)
		p.Capture.Truncated = "length"
	case err != nil && n == 0:
		return archive.Page{}, err
	case err != nil && p.Capture.Truncated == "":
		p.Capture.Truncated = "unspecified"
	}
	p.Body = buf.Bytes()
	return p, r.End() // evidence that has been damaged is none
}

// maxCodings is how many content codings one body may be in. More are a trick.
const maxCodings = 3

// decode undoes the content codings that a header names.
func decode(body io.Reader, header string) (io.Reader, error) {
	codings := strings.FieldsFunc(strings.ToLower(header), func(r rune) bool { return r == ',' || r == ' ' })
	if len(codings) > maxCodings {
		return nil, fmt.Errorf("%d content codings", len(codings))
	}
	var err error
	for _, coding := range slices.Backward(codings) {
		if body, err = decodeOne(body, coding); err != nil {
			return nil, err
		}
	}
	return body, nil
}

// decodeOne undoes a content coding. Servers send both forms of "deflate", and any coding's name over a body that is not coded.
func decodeOne(body io.Reader, coding string) (io.Reader, error) {
	in := bufio.NewReader(body)
	start, err := in.Peek(64)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, err
	}
	switch {
	case coding == "identity" || coding == "none" || coding == "utf-8" || len(start) < 2:
		return in, nil
	case coding == "gzip" || coding == "x-gzip":
		if start[0] != 0x1f || start[1] != 0x8b {
			return in, nil
		}
		return gzip.NewReader(in)
	case coding == "deflate":
		if (int(start[0])<<8|int(start[1]))%31 == 0 && start[0]&0x0f == 8 {
			return zlib.NewReader(in)
		}
		return flate.NewReader(in), nil
	case bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(start, []byte("\xef\xbb\xbf"))), []byte("<")):
		return in, nil
	}
	return nil, fmt.Errorf("content coding %q is not known", coding)
}
