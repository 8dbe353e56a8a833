package store

import (
	"context"
	"fmt"
	"io"
	"time"

	"khobao/archive"
)

// CaptureFilter chooses captures. Empty fields do not narrow.
type CaptureFilter struct {
	Outlet archive.OutletID
	From   time.Time // taken at or after
	To     time.Time // taken before
}

// EachCapture calls f for each capture that the filter chooses, and for those that one of these refers to: without them a
// revisit shows nothing. They come in the order in which they were taken. An error of f ends it, and is returned.
func (s *Store) EachCapture(ctx context.Context, filter CaptureFilter, f func(archive.Capture) error) error {
	where, args := filter.where()
	rows, err := s.db.query(ctx, selectCapture+` WHERE c.id IN (SELECT id FROM captures`+where+`)
		OR c.id IN (SELECT refers_to FROM captures`+where+`) ORDER BY c.id`, append(args, args...)...)
	if err != nil {
		return fmt.Errorf("reading captures: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		c, err := scanCapture(rows)
		if err != nil {
			return fmt.Errorf("reading captures: %w", err)
		}
		if err := f(c); err != nil {
			return err
		}
	}
	return rows.Err()
}

func (f CaptureFilter) where() (string, []any) {
	clause, args := ` WHERE true`, []any{}
	if f.Outlet != "" {
		clause, args = clause+` AND outlet = ?`, append(args, f.Outlet)
	}
	if !f.From.IsZero() {
		clause, args = clause+` AND time >= ?`, append(args, f.From.UnixMilli())
	}
	if !f.To.IsZero() {
		clause, args = clause+` AND time < ?`, append(args, f.To.UnixMilli())
	}
	return clause, args
}

// Records returns a capture's records as they stand in the WARC file, each compressed by itself: the response or revisit, of
// c.Length bytes, and what belongs to it.
func (s *Store) Records(ctx context.Context, c archive.Capture) (io.ReadCloser, error) {
	var end int64
	if err := s.db.row(ctx, `SELECT segment_end FROM captures WHERE id = ?`, []any{c.ID}, &end); err != nil {
		return nil, fmt.Errorf("records of capture %d: %w", c.ID, err)
	}
	f, err := s.openWARC(c.WARC)
	if err != nil {
		return nil, fmt.Errorf("records of capture %d: %w", c.ID, err)
	}
	return struct {
		io.Reader
		io.Closer
	}{io.NewSectionReader(f, c.Offset, end-c.Offset), f}, nil
}
