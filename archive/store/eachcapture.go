package store

import (
	"context"
	"fmt"
	"io"

	"khobao/archive"
)

// EachCapture calls f for each capture that the filter chooses, and for those that one of these refers to: without them a
// revisit shows nothing. They come in the order in which they were taken, up to the newest that there was when it was called; no
// transaction is open while f works. An error of f ends it, and is returned.
func (s *Store) EachCapture(ctx context.Context, filter archive.CaptureFilter, f func(archive.Capture) error) error {
	var newest archive.CaptureID
	if err := s.db.row(ctx, `SELECT coalesce(max(id), 0) FROM captures`, nil, &newest); err != nil {
		return fmt.Errorf("reading captures: %w", err)
	}
	where, args := captures(filter)
	rows, err := s.db.query(ctx, `SELECT DISTINCT refers_to FROM captures c WHERE refers_to IS NOT NULL AND id <= ? AND `+where+` ORDER BY refers_to`, append([]any{newest}, args...)...)
	referred, err := collect(rows, err, one[archive.CaptureID])
	if err != nil {
		return fmt.Errorf("reading captures: %w", err)
	}
	upTo := func(id archive.CaptureID) error { // what comes before id, and only because of a revisit
		for len(referred) > 0 && referred[0] < id {
			c, err := s.CaptureByID(ctx, referred[0])
			if err != nil {
				return err
			}
			if err := f(c); err != nil {
				return err
			}
			referred = referred[1:]
		}
		return nil
	}
	for last := archive.CaptureID(0); ; {
		found, err := s.captures(ctx, ` WHERE c.id > ? AND c.id <= ? AND `+where+` ORDER BY c.id LIMIT ?`, append(append([]any{last, newest}, args...), pageOfRows)...)
		if err != nil {
			return fmt.Errorf("reading captures: %w", err)
		}
		for _, c := range found {
			if err := upTo(c.ID); err != nil {
				return err
			}
			if len(referred) > 0 && referred[0] == c.ID {
				referred = referred[1:]
			}
			if err := f(c); err != nil {
				return err
			}
			last = c.ID
		}
		if len(found) < pageOfRows {
			return upTo(newest + 1)
		}
	}
}

// CountCaptures returns how many captures EachCapture gives now.
func (s *Store) CountCaptures(ctx context.Context, filter archive.CaptureFilter) (n int, err error) {
	where, args := captures(filter)
	if err := s.db.row(ctx, `SELECT count(*) FROM (SELECT id FROM captures c WHERE `+where+`
		UNION SELECT refers_to FROM captures c WHERE refers_to IS NOT NULL AND `+where+`)`, append(args, args...), &n); err != nil {
		return 0, fmt.Errorf("counting captures: %w", err)
	}
	return n, nil
}

// captures is the condition on c for what a filter chooses.
func captures(f archive.CaptureFilter) (string, []any) {
	clause, args := `true`, []any{}
	if f.Outlet != "" {
		clause, args = clause+` AND c.outlet = ?`, append(args, f.Outlet)
	}
	if !f.From.IsZero() {
		clause, args = clause+` AND c.time >= ?`, append(args, f.From.UnixMilli())
	}
	if !f.To.IsZero() {
		clause, args = clause+` AND c.time < ?`, append(args, f.To.UnixMilli())
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
