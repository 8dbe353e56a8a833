package store

import (
	"context"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"

	"github.com/google/uuid"

	"khobao/archive"
	"khobao/archive/warc"
)

// warcFile is the WARC file that this process appends to.
type warcFile struct {
	id     int64  // of its row in warcs
	name   string // as it will be when it is finished
	writer *warc.Writer

	// Captures whose record is on disk, but whose row is not made yet, in their order: the rows of a file are always those of its
	// first records. Open looks for missing ones behind the last.
	unrecorded []link
	behind     bool // their rows could not be made; nothing more is written until they can
}

// beginWARC makes sure that there is a file to append to, that it is not too long, and that its rows can be made.
func (s *Store) beginWARC(ctx context.Context) error {
	if s.db.writer == nil {
		return errReadOnly
	}
	s.warcLock.Lock()
	w := s.warc
	long := w != nil && w.writer.Size() >= s.cfg.MaxWARC
	good := w != nil && !long && !w.behind
	s.warcLock.Unlock()
	if good {
		return nil
	}
	s.rowsLock.Lock()
	defer s.rowsLock.Unlock()
	if err := s.settle(ctx); err != nil {
		return err
	}
	if long {
		if err := s.finishWARC(ctx); err != nil {
			return err
		}
	}
	if w == nil || long {
		return s.newWARC(ctx)
	}
	return nil
}

// newWARC begins a file.
func (s *Store) newWARC(ctx context.Context) error {
	previous, err := s.lastSegment(ctx)
	if err != nil {
		return err
	}
	now := s.cfg.Now().UTC()
	name := now.Format("20060102150405") + "-" + uuid.NewString()[:6] + ".warc.gz"
	w, err := warc.Create(s.path(warcFolder, name), warc.Info{Software: s.cfg.Software, Time: now, Previous: previous})
	if err != nil {
		return err
	}
	var id int64
	err = s.db.update(ctx, func(t tx) (err error) { id, err = warcID(t, name); return err })
	if err != nil {
		return errors.Join(err, w.Discard())
	}
	s.warcLock.Lock()
	defer s.warcLock.Unlock()
	s.warc = &warcFile{id: id, name: name, writer: w}
	return nil
}

// settle makes the rows that are owed. It is done even where the caller has lost interest: the records are there. The caller holds
// rowsLock; further captures may be written meanwhile.
func (s *Store) settle(ctx context.Context) error {
	s.warcLock.Lock()
	w := s.warc
	if w == nil || len(w.unrecorded) == 0 {
		s.warcLock.Unlock()
		return nil
	}
	owed := w.unrecorded
	s.warcLock.Unlock()
	err := s.db.updateSoon(context.WithoutCancel(ctx), func(t tx) error {
		for _, c := range owed {
			if err := c.insert(t, w.id); err != nil {
				return err
			}
		}
		return nil
	})
	s.warcLock.Lock()
	defer s.warcLock.Unlock()
	if w.behind = err != nil; !w.behind {
		w.unrecorded = slices.Delete(w.unrecorded, 0, len(owed)) // those that are done are not held on to
	}
	return err
}

// warcID returns the ID of a file's row, which it makes where it is missing.
func warcID(t tx, name string) (id int64, err error) {
	err = t.row(`INSERT INTO warcs (name) VALUES (?) ON CONFLICT (name) DO UPDATE SET name = name RETURNING id`, []any{name}, &id)
	return id, err
}

// finishWARC closes the file. Its length in warcs says that each of its records has a row; where that cannot be said, the next
// Open makes the rows. The caller holds rowsLock.
func (s *Store) finishWARC(ctx context.Context) error {
	unsettled := s.settle(ctx)
	s.warcLock.Lock()
	w := s.warc
	s.warc = nil
	if unsettled == nil && len(w.unrecorded) > 0 {
		unsettled = errNoRow
	}
	s.warcLock.Unlock()
	if err := errors.Join(unsettled, w.writer.Close()); err != nil {
		return err
	}
	return s.db.update(context.WithoutCancel(ctx), func(t tx) error { return s.complete(t, w.id, w.name) })
}

// complete records that every record of a finished file has its row.
func (s *Store) complete(t tx, id int64, name string) error {
	f, err := os.Open(s.path(warcFolder, filepath.Base(name)))
	if err != nil {
		return err
	}
	defer f.Close()
	var end int64
	if err := t.row(`SELECT coalesce(max(segment_end), 0) FROM captures WHERE warc = ?`, []any{id}, &end); err != nil {
		return err
	}
	rest, n, err := archive.DigestFrom(io.NewSectionReader(f, end, math.MaxInt64-end))
	if err != nil {
		return err
	}
	return t.do(`UPDATE warcs SET length = ?, rest = ? WHERE id = ?`, end+n, rest, id)
}

// openWARC opens a WARC file for reading, finished or not.
func (s *Store) openWARC(name string) (*os.File, error) {
	path := s.path(warcFolder, filepath.Base(name))
	f, err := os.Open(path)
	if !errors.Is(err, os.ErrNotExist) {
		return f, err
	}
	if f, err := os.Open(path + warc.OpenSuffix); !errors.Is(err, os.ErrNotExist) {
		return f, err
	}
	return os.Open(path) // it may have been finished in between
}
