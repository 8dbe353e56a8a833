package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"khobao/archive"
	"khobao/crawler/extract"
)

// folder imports every page below dir, whoever put it there: each becomes a capture of the address that it had, as far as that can be
// told, and its article is read from that. WARC files and the like in it are imported as such.
func (im *importer) folder(ctx context.Context, dir string) error {
	root, err := filepath.EvalSymlinks(dir) // WalkDir follows none
	if err != nil {
		return err
	}
	if root, err = filepath.Abs(root); err != nil {
		return err
	}
	m := mirror{root: root, base: im.base}
	if m.base == "" {
		m.guess = im.guessBase(ctx, root)
	}
	had := map[string]bool{}
	err = filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			im.leaveFileOut(name, err)
			return nil
		case d.IsDir() && exists(filepath.Join(name, "hts-cache")):
			in, err := im.httrack(ctx, name)
			maps.Copy(had, in)
			return err
		case d.IsDir() && d.Name() == "hts-cache": // HTTrack's own, as is the index beside it
			return fs.SkipDir
		case d.Name() == "index.html" && exists(filepath.Join(filepath.Dir(name), "hts-cache")):
			return nil
		case !d.Type().IsRegular() || passedOver(name):
			return nil
		case isArchive(name):
			return im.file(ctx, name)
		}
		return im.pageFile(ctx, m, name, had)
	})
	im.folders++
	return errors.Join(err, im.flush(ctx))
}

// leaveFileOut says which file is not imported and why; the import goes on.
func (im *importer) leaveFileOut(name string, err error) {
	im.failed++
	fmt.Fprintf(im.env.Stderr, "khobao: %s left out: %v\n", name, err)
}

// isArchive reports whether a file in a folder is one that holds many pages.
func isArchive(name string) bool {
	name = strings.ToLower(name)
	return strings.HasSuffix(name, ".warc") || strings.HasSuffix(name, ".warc.gz") || strings.HasSuffix(name, ".wacz")
}

// passedOver reports whether a file has no page in it: the images, styles and scripts that whole mirrors have, and what wget keeps of
// pages whose links it rewrote, which pageFile reads instead.
func passedOver(name string) bool {
	ext := strings.ToLower(filepath.Ext(name))
	before := strings.TrimSuffix(name, filepath.Ext(name))
	return notPages[ext] || strings.EqualFold(filepath.Base(name), "robots.txt") || ext == ".orig" && (exists(before) || exists(before+".html"))
}

// original returns the name of what wget -K kept of a page whose links it rewrote: with -E, that is named as what was asked for.
func original(name string) (string, bool) {
	for _, kept := range []string{name + ".orig", strings.TrimSuffix(name, ".html") + ".orig"} {
		if exists(kept) {
			return kept, true
		}
	}
	return "", false
}

func exists(name string) bool {
	_, err := os.Lstat(name)
	return err == nil
}

var notPages = map[string]bool{".7z": true, ".avi": true, ".bmp": true, ".css": true, ".doc": true, ".docx": true, ".eot": true, ".gif": true, ".ico": true, ".jpeg": true,
	".jpg": true, ".js": true, ".json": true, ".m3u8": true, ".map": true, ".mp3": true, ".mp4": true, ".pdf": true, ".png": true, ".ppt": true, ".pptx": true, ".rar": true,
	".rss": true, ".svg": true, ".tif": true, ".tmp": true, ".ttf": true, ".wav": true, ".webm": true, ".webp": true, ".woff": true, ".woff2": true, ".xls": true, ".xlsx": true, ".xml": true, ".zip": true}

// pageFile imports one file that may be a page, unless its address is one of those that were had in a better form.
func (im *importer) pageFile(ctx context.Context, m mirror, name string, had map[string]bool) error {
	body, changed, err := readPageFile(name)
	if err != nil {
		im.leaveFileOut(name, err)
		return nil
	}
	ext := strings.ToLower(filepath.Ext(name))
	if ext != ".html" && ext != ".htm" && !looksLikePage(body) {
		return nil
	}
	im.note(m.named(name).address, nil) // links in pages that were rewritten call it that
	at := m.place(name, body)
	if had[anyScheme(at.address)] {
		return ctx.Err()
	}
	if at.saved.IsZero() {
		at.saved = changed
	}
	err = im.page(ctx, at, body)
	if errors.Is(err, archive.ErrNotAnArticle) || errors.Is(err, errUnreadable) {
		im.leaveFileOut(name, err)
		return nil
	}
	return err
}

// page imports a page. Where nobody can say where it stood, its article has no capture, and a page that is none is left out.
func (im *importer) page(ctx context.Context, at placed, body []byte) error {
	result, address, readErr := im.readFile(at, body)
	if address == "" && readErr != nil {
		return readErr
	}
	a := &result.Article
	if a.URL = address; address == "" {
		a.Outlet = im.outlet
		settleID(a)
		a.Capture = nil
		return im.add(ctx, a)
	}
	x := archive.Exchange{
		Outlet: im.outletAt(address).ID, URL: address, Time: im.takenAt(at.saved, a.Published), Status: http.StatusOK, ContentType: "text/html",
		ResponseHead: fmt.Appendf(nil, madeHead, "text/html", "a file"), ResponseBody: body,
	}
	capture, known, err := im.captured(ctx, x, archive.DigestOf(body))
	switch {
	case err != nil || known:
		return err
	case errors.Is(readErr, archive.ErrNotAnArticle):
		im.lists++
		return ctx.Err()
	case readErr != nil:
		return readErr
	}
	return im.article(ctx, capture, &result)
}

// readFile reads a page, and finds the address that it had on its site: of a page that was mirrored from a copy on somebody's own machine,
// that on the site itself; of one whose file tells nothing for sure, the one that it gives itself.
func (im *importer) readFile(at placed, body []byte) (result extract.Result, address string, err error) {
	var links []extract.Link
	read := func(address string) {
		page := archive.Page{URL: address, Body: body, Capture: archive.Capture{Time: im.env.Now()}}
		result, links, err = readLinks(page, im.outletAt(address))
	}
	defer func() { im.note(address, links) }()
	if address = at.address; address == "" || at.guessed {
		if read(""); result.Article.CanonicalURL != "" {
			return result, result.Article.CanonicalURL, err
		}
	}
	if address != "" {
		read(address)
	}
	u, parseErr := url.Parse(address)
	if parseErr == nil && result.MirrorOf != "" && im.base == "" {
		u.Scheme, u.Host = "https", result.MirrorOf
		address = u.String()
		read(address)
	}
	if whole := extract.WithoutEnding(result.Profile, address); whole != address && err == nil {
		address = whole
		read(address)
	}
	return result, address, err
}

// takenAt is when a page was saved that states when it was published, as far as the time of its file can be believed: copies of folders
// may have any. No page was saved before there was a web, nor before it was published.
func (im *importer) takenAt(stated time.Time, published *archive.Date) time.Time {
	stated = stated.Truncate(time.Second)
	webBegan := time.Date(1994, 1, 1, 0, 0, 0, 0, time.UTC)
	if now := im.env.Now(); stated.Before(webBegan) || stated.After(now) || published != nil && published.After(stated) {
		return now
	}
	return stated
}

// readPageFile reads a page and when it was last changed. What a server compressed and a program kept so is unpacked; a page whose links
// were rewritten is read as it was before, where that was kept.
func readPageFile(name string) ([]byte, time.Time, error) {
	if kept, ok := original(name); ok {
		name = kept
	}
	info, err := os.Stat(name)
	if err != nil {
		return nil, time.Time{}, err
	}
	body, err := readBounded(name)
	if err != nil || !bytes.HasPrefix(body, []byte{0x1f, 0x8b}) {
		return body, info.ModTime(), err
	}
	z, err := gzip.NewReader(bytes.NewReader(body))
	if err == nil {
		body, err = readAtMost(z, name)
	}
	if errors.Is(err, io.ErrUnexpectedEOF) { // a page that breaks off is read as far as it goes
		err = nil
	}
	return body, info.ModTime(), err
}

// looksLikePage reports whether a file is HTML, whose name does not say so.
func looksLikePage(body []byte) bool {
	start := bytes.ToLower(bytes.ReplaceAll(body[:min(len(body), 4096)], []byte{0}, nil))
	start = bytes.TrimLeft(bytes.TrimPrefix(start, []byte("\xef\xbb\xbf")), " \t\r\n\xfe\xff")
	return bytes.HasPrefix(start, []byte("<")) && (bytes.Contains(start, []byte("<html")) || bytes.Contains(start, []byte("<!doctype html")) || bytes.Contains(start, []byte("<body")))
}
