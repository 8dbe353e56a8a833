package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"khobao/archive"
	"khobao/archive/coding"
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
	body, err := coding.Reader(m.Payload(m.Body), m.Header.Get("Content-Encoding"))
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
