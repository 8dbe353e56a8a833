package main

import (
	"archive/zip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"
	"unicode"

	"khobao/archive"
)

// Bounds of a WACZ file. What is stored in one as it is takes no more than the file itself; what is packed is unpacked into a file of our
// own first, for records are read from any place.
const (
	maxWACZEntries = 100_000
	maxPacked      = 100 // times as long as packed: WARC files of pages without compression are ten times
	maxDescription = 32 << 20
	maxNested      = 2 // WACZ files in one another
)

// wacz imports the WARC files in a WACZ file, and those of WACZ files in it. Whatever else is in it is made of these.
func (im *importer) wacz(ctx context.Context, name string, f io.ReaderAt, size int64) error {
	return im.waczIn(ctx, printed(name), f, size, 0)
}

func (im *importer) waczIn(ctx context.Context, name string, f io.ReaderAt, size int64, depth int) error {
	z, err := zip.NewReader(f, size)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) { // nothing is written where a name says
		return err
	}
	if len(z.File) > maxWACZEntries {
		return fmt.Errorf("it has more than %d files", maxWACZEntries)
	}
	stated := digestsIn(z)
	read, left := 0, size // what is read of the file in all: entries that lie upon each other are a trick
	for _, e := range z.File {
		kind := path.Ext(strings.TrimSuffix(strings.ToLower(e.Name), ".gz"))
		if kind != ".warc" && (kind != ".wacz" || depth+1 >= maxNested) || strings.HasSuffix(e.Name, "/") {
			continue
		}
		read++
		if left -= int64(min(e.CompressedSize64, uint64(size))); left < 0 {
			return errors.New("its files lie upon each other")
		}
		inside := name + ", " + printed(e.Name)
		if err := im.entry(ctx, inside, f, e, kind, stated[e.Name], depth); err != nil {
			if ctx.Err() != nil || errors.Is(err, archive.ErrFull) {
				return err
			}
			im.leaveFileOut(inside, err)
		}
	}
	if read == 0 {
		return errors.New("it is a ZIP file without WARC files, and no WACZ")
	}
	return nil
}

// entry imports a WARC or a WACZ file that is in another file, which has the stated digest; empty where none is stated.
func (im *importer) entry(ctx context.Context, name string, f io.ReaderAt, e *zip.File, kind, stated string, depth int) error {
	var inside io.ReaderAt
	size := int64(e.CompressedSize64)
	if e.Method == zip.Store {
		start, err := e.DataOffset()
		if err != nil {
			return err
		}
		inside = io.NewSectionReader(f, start, size)
	} else {
		unpacked, err := unpackEntry(e)
		if err != nil {
			return err
		}
		defer func() { unpacked.Close(); os.Remove(unpacked.Name()) }()
		if size, err = unpacked.Seek(0, io.SeekEnd); err != nil {
			return err
		}
		inside = unpacked
	}
	if stated != "" {
		sum := sha256.New()
		if _, err := io.Copy(sum, io.NewSectionReader(inside, 0, size)); err != nil {
			return err
		}
		if got := "sha256:" + hex.EncodeToString(sum.Sum(nil)); got != stated { // its records have digests of their own
			im.failed++
			fmt.Fprintf(im.env.Stderr, "khobao: %s is not the file that the archive describes; those of its records are imported that are whole\n", name)
		}
	}
	if kind == ".wacz" {
		return im.waczIn(ctx, name, inside, size, depth+1)
	}
	return im.warc(ctx, name, io.NewSectionReader(inside, 0, size))
}

// unpackEntry unpacks a file into one of our own, which the caller closes and removes.
func unpackEntry(e *zip.File) (*os.File, error) {
	r, err := e.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	f, err := os.CreateTemp("", "khobao-*.warc")
	if err != nil {
		return nil, err
	}
	most := int64(e.CompressedSize64)*maxPacked + 1<<20
	n, err := io.Copy(f, io.LimitReader(r, most+1))
	if err == nil && n > most {
		err = fmt.Errorf("it is more than %d times as long as packed", maxPacked)
	}
	if err != nil {
		return nil, errors.Join(err, f.Close(), os.Remove(f.Name()))
	}
	return f, nil
}

// digestsIn returns what the description of a WACZ file says of its files; nothing where there is none that can be read.
func digestsIn(z *zip.Reader) map[string]string {
	f, err := z.Open("datapackage.json")
	if err != nil {
		return nil
	}
	defer f.Close()
	var described struct {
		Resources []struct{ Path, Hash string }
	}
	if json.NewDecoder(io.LimitReader(f, maxDescription)).Decode(&described) != nil {
		return nil
	}
	digests := map[string]string{}
	for _, r := range described.Resources {
		if strings.HasPrefix(r.Hash, "sha256:") {
			digests[r.Path] = strings.ToLower(r.Hash)
		}
	}
	return digests
}

// printed is a name that a stranger chose, as it can be shown on a terminal.
func printed(name string) string {
	return strings.Map(legible, strings.ToValidUTF8(name[:min(len(name), 300)], "?"))
}

// legible drops what a terminal takes for an order.
func legible(r rune) rune {
	if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
		return -1
	}
	return r
}
