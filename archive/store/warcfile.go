package store

import (
	"context"
	"errors"
	"os"
	"path/filepath"

	"github.com/google/uuid"

	"khobao/archive/warc"
)

// warcFile is the WARC file that this process appends to.
type warcFile struct {
	id     int64  // of its row in warcs
	name   string // as it will be when it is finished
	writer *warc.Writer
}

// beginWARC makes sure that there is a file to append to, and that it is not too long.
func (s *Store) beginWARC(ctx context.Context) error {
	if s.db.writer == nil {
		return errReadOnly
	}
	if s.warc != nil && s.warc.writer.Size() >= s.cfg.MaxWARC {
		if err := s.finishWARC(ctx); err != nil {
			return err
		}
	}
	if s.warc != nil {
		return nil
	}
	now := s.cfg.Now().UTC()
	name := now.Format("20060102150405") + "-" + uuid.NewString()[:6] + ".warc.gz"
	w, err := warc.Create(s.path(warcFolder, name), warc.Info{Software: s.cfg.Software, Time: now})
	if err != nil {
		return err
	}
	var id int64
	err = s.db.update(ctx, func(t tx) (err error) { id, err = warcID(t, name); return err })
	if err != nil {
		return errors.Join(err, w.Close())
	}
	s.warc = &warcFile{id, name, w}
	return nil
}

// warcID returns the ID of a file's row, which it makes where it is missing.
func warcID(t tx, name string) (id int64, err error) {
	err = t.row(`INSERT INTO warcs (name) VALUES (?) ON CONFLICT (name) DO UPDATE SET name = name RETURNING id`, []any{name}, &id)
	return id, err
}

// finishWARC closes the file. Its length in warcs says that each of its records has a row.
func (s *Store) finishWARC(ctx context.Context) error {
	w := s.warc
	if err := s.abandonWARC(); err != nil {
		return err
	}
	return s.db.update(context.WithoutCancel(ctx), func(t tx) error {
		return t.do(`UPDATE warcs SET length = ? WHERE id = ?`, w.writer.Size(), w.id)
	})
}

// abandonWARC closes the file without saying that its records all have their rows. The next capture begins another.
func (s *Store) abandonWARC() error {
	w := s.warc
	s.warc = nil
	return w.writer.Close()
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
