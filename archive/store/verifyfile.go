package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"strings"

	"khobao/archive"
	"khobao/archive/warc"
)

// files checks every file that the record or the folder knows. The rows are read before the file: what is captured meanwhile
// then has a record without a row, which is only wrong in a file that is known to be complete.
func (v *verifier) files(ctx context.Context) error {
	rows, err := v.db.query(ctx, `SELECT name FROM warcs ORDER BY name`)
	names, err := collect(rows, err, one[string])
	if err != nil {
		return err
	}
	known := map[string]bool{}
	for _, name := range names {
		known[name] = true
		if err := v.file(ctx, name); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	entries, err := os.ReadDir(v.path(warcFolder))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	for _, e := range entries {
		name := strings.TrimSuffix(e.Name(), warc.OpenSuffix)
		if !known[name] && strings.HasSuffix(name, ".warc.gz") {
			if err := v.file(ctx, name); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
	}
	return nil
}

func (v *verifier) file(ctx context.Context, name string) error {
	var length sql.NullInt64
	var rest sql.NullString
	err := v.db.row(ctx, `SELECT length, rest FROM warcs WHERE name = ?`, []any{name}, &length, &rest)
	if err != nil && !errors.Is(err, archive.ErrNotFound) {
		return err
	}
	rows, err := v.db.query(ctx, selectLink+` WHERE w.name = ? ORDER BY c.offset`, name)
	links, err := collect(rows, err, scanLink)
	if err != nil {
		return err
	}
	v.sum.Captures += len(links)
	f, err := v.openWARC(name)
	if errors.Is(err, fs.ErrNotExist) && len(links) == 0 && !length.Valid {
		return nil // begun, and nothing was acknowledged in it: a backup has the row of such a file, and not the file
	}
	if errors.Is(err, fs.ErrNotExist) {
		v.problem("missing file", name, "%d captures are in it", len(links))
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	v.sum.Files++
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if length.Valid && length.Int64 != info.Size() {
		v.problem("file length", name, "it has %d bytes and had %d when it was finished", info.Size(), length.Int64)
	}
	if err := v.segments(f, name, links, rest); err != nil {
		return err
	}
	pending := make(map[int64]placed, len(links))
	previous := ""
	for _, l := range links {
		pending[l.Offset] = placed{*l.Capture, previous}
		previous = l.segment
	}
	if err := v.records(ctx, f, name, length.Valid, pending); err != nil {
		return err
	}
	for _, c := range pending {
		v.problem("missing record", place(name, c.Offset), "capture %d of %s is not there", c.ID, c.URL)
	}
	return nil
}

// placed is a capture whose record is looked for, with the digest of the segment before its own.
type placed struct {
	archive.Capture
	previous string
}

// segments compares a file's bytes with the digests that were taken of them when they were written.
func (v *verifier) segments(f io.ReaderAt, name string, links []storedLink, rest sql.NullString) error {
	var start int64
	for _, l := range links {
		digest, _, err := archive.DigestFrom(io.NewSectionReader(f, start, l.end-start))
		if err != nil {
			return err
		}
		if string(digest) != l.segment {
			v.problem("changed bytes", place(name, start), "up to offset %d, with capture %d of %s: not the bytes that were written", l.end, l.ID, l.URL)
		}
		start = l.end
	}
	if !rest.Valid {
		return nil
	}
	digest, n, err := archive.DigestFrom(io.NewSectionReader(f, start, math.MaxInt64-start))
	if err == nil && string(digest) != rest.String {
		v.problem("changed bytes", place(name, start), "the last %d bytes of the file are not those that it had when it was finished", n)
	}
	return err
}

func place(file string, offset int64) string { return fmt.Sprintf("%s, offset %d", file, offset) }

// records reads a file to its end, and takes from pending the captures that it meets.
func (v *verifier) records(ctx context.Context, f io.ReaderAt, name string, complete bool, pending map[int64]placed) error {
	r := warc.NewReader(f, 0)
	for ctx.Err() == nil {
		err := v.record(r, name, complete, pending)
		var damage *warc.DamageError
		switch {
		case err == nil:
		case errors.As(err, &damage):
			if complete || len(pending) > 0 { // else a record that is being written
				v.problem("damaged record", place(name, damage.Offset), "%v", damage.Err)
			}
			if _, err := r.Skip(); errors.Is(err, io.EOF) {
				return nil
			} else if err != nil {
				return err
			}
		case errors.Is(err, io.EOF):
			return nil
		default:
			return err
		}
	}
	return ctx.Err()
}

func (v *verifier) record(r *warc.Reader, name string, complete bool, pending map[int64]placed) error {
	rec, err := r.Next()
	if err != nil {
		return err
	}
	v.sum.Records++
	meant, err := warc.Check(rec)
	if errors.Is(err, warc.ErrDigest) {
		v.problem("digest", place(name, rec.Span.Offset), "%s of %s: %v", rec.Header.Type(), rec.Header.TargetURI(), err)
	}
	previous := rec.Header.Get(warc.PreviousField)
	if rec.Header.Type() == warc.Warcinfo && previous != "" {
		v.begun[previous] = name
	}
	c, known := pending[rec.Span.Offset]
	delete(pending, rec.Span.Offset)
	if err := r.End(); err != nil {
		return err
	}
	kind := rec.Header.Type()
	switch {
	case known:
		v.compare(c.Capture, rec, meant)
		if previous != "" && previous != c.previous {
			v.problem("broken chain", place(name, c.Offset), "capture %d of %s was written after another segment than the one before it", c.ID, c.URL)
		}
	case complete && (kind == warc.Response || kind == warc.Revisit):
		v.problem("missing row", place(name, rec.Span.Offset), "the %s of %s has none", kind, rec.Header.TargetURI())
	}
	return nil
}

// compare checks a capture's row against its record, whose body means the payload with the digest meant.
func (v *verifier) compare(c archive.Capture, rec *warc.Record, meant string) {
	h := rec.Header
	differs := func(what string, row, record any) {
		if row != record {
			v.problem("row and record differ", place(c.WARC, c.Offset), "%s of capture %d: %v and %v", what, c.ID, row, record)
		}
	}
	differs("address", c.URL, addressIn(h))
	if c.RefersTo == 0 && meant != "" {
		differs("digest", string(c.Digest), meant)
	}
	differs("length", c.Length, rec.Span.Length)
	differs("kind", c.RefersTo != 0, h.Type() == warc.Revisit)
	if t, err := h.Time("WARC-Date"); err != nil || !t.Equal(c.Time) {
		differs("time", c.Time, h.Get("WARC-Date"))
	}
}
