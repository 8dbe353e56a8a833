package main

import (
	"bytes"
	"compress/flate"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"khobao/archive"
	"khobao/archive/warc"
	"khobao/crawler/extract"
)

// HTTrack keeps what it got beside the mirror, in ZIP files whose entries are named by addresses, as it came; the pages of the mirror, with
// other links, are written later, and not at all where it was stopped. It ends such a file last: the entries are therefore read one after
// the other, without the list at the end.

// httrack imports the pages of the cache that belongs to the mirror at dir, and remembers their addresses as anyScheme gives them.
func (im *importer) httrack(ctx context.Context, dir string) (map[string]bool, error) {
	had := map[string]bool{}
	for _, name := range []string{"new.zip", "old.zip"} { // the old is that of the run before, which may have got further
		name = filepath.Join(dir, "hts-cache", name)
		f, err := os.Open(name)
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return had, err
		}
		if err = errors.Join(im.cache(ctx, name, f, had), f.Close()); err != nil {
			return had, err
		}
	}
	return had, nil
}

// localHeader is how an entry of a ZIP file begins, without its name.
type localHeader struct {
	Signature             [4]byte
	_, Flags, Method      uint16
	_, _                  uint16
	_                     uint32
	Packed, Size          uint32
	NameLength, ExtraSize uint16
}

// cache imports the pages of one cache file that had does not have yet.
func (im *importer) cache(ctx context.Context, name string, f *os.File, had map[string]bool) error {
	info, err := f.Stat()
	if err != nil {
		return err
	}
	for at := int64(0); ; {
		var h localHeader
		section := io.NewSectionReader(f, at, info.Size()-at)
		if binary.Read(section, binary.LittleEndian, &h) != nil || h.Signature != [4]byte{'P', 'K', 3, 4} || h.Packed == 0 && h.Size > 0 {
			return ctx.Err() // the list at the end, or what was being written when it was stopped
		}
		head := make([]byte, int(h.NameLength)+int(h.ExtraSize))
		if _, err := io.ReadFull(section, head); err != nil {
			return ctx.Err()
		}
		start := at + int64(binary.Size(h)) + int64(len(head))
		at = start + int64(h.Packed)
		address := string(head[:h.NameLength])
		if at > info.Size() || h.Size == 0 || had[anyScheme(address)] || !isWebAddress(address) || !answeredOK(head[h.NameLength:]) {
			continue
		}
		body, err := unpackCached(io.NewSectionReader(f, start, int64(h.Packed)), h.Method)
		if err != nil {
			im.leaveFileOut(printed(name+", "+address), err)
			continue
		}
		if !looksLikePage(body) {
			continue
		}
		had[anyScheme(address)] = true
		err = im.page(ctx, placed{address: address, saved: info.ModTime()}, body)
		if errors.Is(err, archive.ErrNotAnArticle) || errors.Is(err, errUnreadable) {
			im.leaveFileOut(printed(name+", "+address), err)
			continue
		}
		if err != nil {
			return err
		}
	}
}

// anyScheme returns an address without its scheme: the comments in HTTrack's files do not have it.
func anyScheme(address string) string {
	if _, rest, ok := strings.Cut(address, "://"); ok {
		return rest
	}
	return address
}

// answeredOK reports whether what HTTrack wrote down of an answer says that it is a page.
func answeredOK(written []byte) bool {
	m, err := warc.ReadMessage(bytes.NewReader(append([]byte("HTTP/1.1 200\r\n"), written...)))
	return err == nil && m.Header.Get("X-StatusCode") == "200"
}

func unpackCached(r io.Reader, method uint16) ([]byte, error) {
	switch method {
	case 0:
	case 8:
		r = flate.NewReader(r)
	default:
		return nil, fmt.Errorf("ZIP method %d is not known", method)
	}
	return readAtMost(r, "it")
}

// note remembers what the pages of a mirror are and what they name, to say in the end what the mirror does not have.
func (im *importer) note(address string, links []extract.Link) {
	const most = 2_000_000
	if im.named == nil {
		im.named = map[string]bool{}
	}
	if key, err := extract.CanonicalURL(address); err == nil {
		im.named[key] = true
	}
	for _, l := range links {
		if l.Kind != extract.ArticlePage || !l.SameSite || len(im.named) >= most {
			continue
		}
		key, err := extract.CanonicalURL(extract.AsAsked(l.URL)) // a mirror's links name its files
		if err == nil && !im.named[key] {
			im.named[key] = false
		}
	}
}

// tellRest says how many articles the pages of mirrors name that were not among them.
func (im *importer) tellRest(ctx context.Context) error {
	rest := 0
	if im.folders == 0 {
		return nil
	}
	for address, there := range im.named {
		file, _, _ := strings.Cut(address, "?")
		if there || strings.HasSuffix(file, ".html") && im.named[file] { // HTTrack leaves the query behind the name of the file that has the page
			continue
		}
		_, err := im.ArticleByURL(ctx, address)
		if errors.Is(err, archive.ErrNotFound) {
			rest++
		} else if err != nil {
			return err
		}
	}
	if rest > 0 {
		fmt.Fprintf(im.env.Stdout, "%d further addresses that look like articles are named by these pages, and are not among them\n", rest)
	}
	return nil
}
