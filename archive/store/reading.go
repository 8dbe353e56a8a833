package store

import (
	"context"
	"fmt"

	"khobao/archive"
)

// BeginReading says that from now on pages are read the way of that version. Where it is newer than what has worked here so far, all
// captures that there are wait to be read again.
func (s *Store) BeginReading(ctx context.Context, version int) error {
	var known int
	err := s.db.row(ctx, `SELECT version FROM reading`, nil, &known)
	if err == nil && known < version {
		err = s.db.update(ctx, func(t tx) error {
			return t.do(`UPDATE reading SET version = ?1, old = (SELECT coalesce(max(id), 0) FROM captures), again = 0 WHERE version < ?1`, version)
		})
	}
	if err != nil {
		return fmt.Errorf("beginning to read pages by version %d: %w", version, err)
	}
	return nil
}

// Outdated returns which captures wait to be read again: those after a capture, up to and with another, which are n at most. Who starts
// a program wants to know at once: none is looked at.
func (s *Store) Outdated(ctx context.Context) (after, upTo archive.CaptureID, n int, err error) {
	err = s.db.row(ctx, `SELECT again, old, max(old - again, 0) FROM reading`, nil, &after, &upTo, &n)
	if err != nil {
		return 0, 0, 0, fmt.Errorf("captures to read again: %w", err)
	}
	return after, upTo, n, nil
}

// ReadAgain records that all captures up to one have been read again. Saying so of fewer than before changes nothing.
func (s *Store) ReadAgain(ctx context.Context, upTo archive.CaptureID) error {
	err := s.db.update(ctx, func(t tx) error { return t.do(`UPDATE reading SET again = min(max(again, ?), old)`, upTo) })
	if err != nil {
		return fmt.Errorf("captures up to %d were read again: %w", upTo, err)
	}
	return nil
}
