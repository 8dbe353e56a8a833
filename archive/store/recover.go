package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"khobao/archive"
	"khobao/archive/warc"
)

// recover finishes the WARC files of dead processes, and makes the rows that are missing for the records of any file.
func (s *Store) recover(ctx context.Context) error {
	entries, err := os.ReadDir(s.path(warcFolder))
	if err != nil {
		return err
	}
	if err := s.sweep(entries); err != nil {
		return err
	}
	for _, e := range entries { // sorted by name, so by time: what a revisit refers to comes first
		name, unfinished := strings.CutSuffix(e.Name(), warc.OpenSuffix)
		if !strings.HasSuffix(name, ".warc.gz") && !strings.HasSuffix(name, ".warc") {
			continue
		}
		if unfinished {
			living, err := s.finishOrphan(ctx, name)
			if err != nil {
				return err
			}
			if living {
				continue
			}
		}
		if err := s.heal(ctx, name); err != nil {
			return fmt.Errorf("recording what %s holds: %w", name, err)
		}
	}
	return nil
}

// sweep removes files that never got so far as to hold a capture. A young one may be another process's that is just starting.
func (s *Store) sweep(entries []os.DirEntry) error {
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), warc.NewSuffix) {
			continue
		}
		info, err := e.Info()
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err == nil && time.Since(info.ModTime()) > time.Hour {
			err = os.Remove(s.path(warcFolder, e.Name()))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// finishOrphan mends and renames a file that has lost its writer. A file whose writer lives is left alone.
func (s *Store) finishOrphan(ctx context.Context, name string) (living bool, err error) {
	recorded, err := s.recordedEnd(ctx, name)
	if err != nil {
		return false, err
	}
	cut, err := warc.Recover(s.path(warcFolder, name+warc.OpenSuffix), recorded)
	switch {
	case errors.Is(err, warc.ErrLocked):
		return true, nil
	case errors.Is(err, fs.ErrNotExist):
		return false, nil
	case err != nil:
		return false, err
	}
	s.cfg.Log.Info("finished a WARC file that a crash had left open", "file", name, "bytes_cut", cut)
	return false, nil
}

// recordedEnd returns how far into a file the rows go. Rows are made in the order of the records, so those before have theirs;
// and a row is only made for a record that is on disk.
func (s *Store) recordedEnd(ctx context.Context, name string) (end int64, err error) {
	err = s.db.row(ctx, `SELECT coalesce(max(c.segment_end), 0) FROM captures c JOIN warcs w ON w.id = c.warc WHERE w.name = ?`,
		[]any{name}, &end)
	return end, err
}

// heal makes the missing rows of a finished file, unless all are known to be there.
func (s *Store) heal(ctx context.Context, name string) error {
	var complete bool
	err := s.db.row(ctx, `SELECT length IS NOT NULL FROM warcs WHERE name = ?`, []any{name}, &complete)
	if complete || err != nil && !errors.Is(err, archive.ErrNotFound) {
		return err
	}
	f, err := os.Open(s.path(warcFolder, filepath.Base(name)))
	if err != nil {
		return err
	}
	defer f.Close()
	from, err := s.recordedEnd(ctx, name)
	if err != nil {
		return err
	}
	found, err := readCaptures(f, from)
	if err != nil {
		return err
	}
	if len(found) > 0 {
		s.cfg.Log.Info("recorded captures that had no row", "file", name, "captures", len(found))
	}
	return s.db.update(ctx, func(t tx) error {
		file, err := warcID(t, name)
		if err != nil {
			return err
		}
		if err := insertFound(t, file, name, f, found); err != nil {
			return err
		}
		return s.complete(t, file, name)
	})
}

// insertFound makes rows for captures that follow each other in a file. The segment of each reaches to where the next begins.
func insertFound(t tx, file int64, name string, f *os.File, found []foundCapture) error {
	info, err := f.Stat()
	if err != nil {
		return err
	}
	var start int64
	if err := t.row(`SELECT coalesce(max(segment_end), 0) FROM captures WHERE warc = ?`, []any{file}, &start); err != nil {
		return err
	}
	for i, c := range found {
		if err := c.refer(t); err != nil {
			return err
		}
		end := info.Size()
		if i+1 < len(found) {
			end = found[i+1].Offset
		}
		segment, _, err := archive.DigestFrom(io.NewSectionReader(f, start, end-start))
		if err != nil {
			return err
		}
		start, c.WARC = end, name
		if err := (link{&c.Capture, end, string(segment)}).insert(t, file); err != nil {
			return err
		}
	}
	return nil
}

// foundCapture is a capture as its record tells it.
type foundCapture struct {
	archive.Capture
	earlier warc.Earlier // of a revisit
}

// readCaptures returns the captures that a file holds from an offset on, skipping what is damaged.
func readCaptures(f io.ReaderAt, from int64) ([]foundCapture, error) {
	var found []foundCapture
	r := warc.NewReader(f, from)
	for {
		c, err := readCapture(r)
		var damage *warc.DamageError
		switch {
		case err == nil && c != nil:
			found = append(found, *c)
		case err == nil:
		case errors.As(err, &damage):
			if _, err := r.Skip(); errors.Is(err, io.EOF) {
				return found, nil
			} else if err != nil {
				return nil, err
			}
		case errors.Is(err, io.EOF):
			return found, nil
		default:
			return nil, err
		}
	}
}

// readCapture reads the next record. It returns nil where that is no capture of ours, or cannot be read alone.
func readCapture(r *warc.Reader) (*foundCapture, error) {
	rec, err := r.Next()
	if err != nil {
		return nil, err
	}
	h := rec.Header
	if h.Type() != warc.Response && h.Type() != warc.Revisit {
		return nil, r.End()
	}
	c := &foundCapture{Capture: archive.Capture{URL: addressIn(h), Offset: rec.Span.Offset,
		Outlet: archive.OutletID(h.Get(outletField)), Truncated: h.Get("WARC-Truncated")}}
	if c.Time, err = h.Time("WARC-Date"); err != nil {
		return nil, r.End()
	}
	if err := c.readBlock(rec); err != nil {
		return nil, r.End()
	}
	if err := r.End(); err != nil {
		return nil, err
	}
	c.Length = rec.Span.Length
	if c.Length == 0 || c.Status == 0 {
		return nil, nil
	}
	return c, nil
}

// addressIn returns the address that a record is kept under.
func addressIn(h warc.Header) string { return cmp.Or(h.Get(warc.AddressField), h.TargetURI()) }

func (c *foundCapture) readBlock(rec *warc.Record) error {
	m, err := warc.ReadMessage(rec.Block)
	if err != nil {
		return err
	}
	c.Status, c.ContentType = m.Status, m.Header.Get("Content-Type")
	c.ETag, c.LastModified = m.Header.Get("ETag"), m.Header.Get("Last-Modified")
	if rec.Header.Type() == warc.Revisit {
		c.Digest = archive.Digest(rec.Header.Get(warc.PayloadField)) // unless what it refers to is found
		c.earlier.TargetURI = cmp.Or(rec.Header.Get(warc.AddressField), rec.Header.RefersToURI())
		c.earlier.Time, err = rec.Header.Time("WARC-Refers-To-Date")
		return err
	}
	c.Digest, _, err = archive.DigestFrom(m.Payload(m.Body))
	return err
}

// refer finds the capture that a revisit refers to.
func (c *foundCapture) refer(t tx) error {
	if c.earlier.TargetURI == "" {
		return nil
	}
	rows, err := t.query(selectCapture+` WHERE c.url = ? AND c.time = ? AND c.refers_to IS NULL ORDER BY c.id DESC LIMIT 1`,
		c.earlier.TargetURI, c.earlier.Time.UnixMilli())
	earlier, err := collect(rows, err, scanCapture)
	if err == nil && len(earlier) == 1 {
		confirm(&c.Capture, earlier[0])
	}
	return err
}
