package store

import (
	"context"
	"fmt"

	"khobao/archive"
)

// BeginReading says that from now on pages are read the way of that version. Where it is newer than what has worked here so far, all
// captures that there are wait to be read again, and all articles that have none.
func (s *Store) BeginReading(ctx context.Context, version int) error {
	var known int
	err := s.db.row(ctx, `SELECT version FROM reading`, nil, &known)
	if err == nil && known < version {
		err = s.db.update(ctx, func(t tx) error {
			return t.do(`UPDATE reading SET version = ?1, old = (SELECT coalesce(max(id), 0) FROM captures), again = 0,
				articles_old = (SELECT coalesce(max(no), 0) FROM articles), articles_again = 0 WHERE version < ?1`, version)
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

// OutdatedImports returns which articles without a capture wait for their claims to be read again, by their place in the order of
// arrival: those after one, up to and with another. some says whether there is any.
func (s *Store) OutdatedImports(ctx context.Context) (after, upTo int64, some bool, err error) {
	err = s.db.row(ctx, `SELECT articles_again, articles_old, EXISTS (SELECT 1 FROM articles a JOIN versions v ON v.article = a.no AND v.number = a.version
		WHERE a.no > articles_again AND a.no <= articles_old AND v.capture IS NULL) FROM reading`, nil, &after, &upTo, &some)
	if err != nil {
		return 0, 0, false, fmt.Errorf("articles to read again: %w", err)
	}
	return after, upTo, some, nil
}

// Imports returns articles whose newest version has no capture, in the order of arrival: so many after one, up to and with another. It
// also returns the place of the last; 0 where there is none.
func (s *Store) Imports(ctx context.Context, after, upTo int64, limit int) (all []archive.Article, last int64, err error) {
	found, err := s.articles(ctx, `WHERE a.no > ? AND a.no <= ? AND v.number = a.version AND v.capture IS NULL ORDER BY a.no LIMIT ?`, after, upTo, limit)
	if err != nil {
		return nil, 0, fmt.Errorf("reading imported articles: %w", err)
	}
	for _, a := range found {
		all, last = append(all, a.Article), a.no
	}
	return all, last, nil
}

// ImportsReadAgain records that all articles without a capture up to one have been read again.
func (s *Store) ImportsReadAgain(ctx context.Context, upTo int64) error {
	err := s.db.update(ctx, func(t tx) error {
		return t.do(`UPDATE reading SET articles_again = min(max(articles_again, ?), articles_old)`, upTo)
	})
	if err != nil {
		return fmt.Errorf("articles up to %d were read again: %w", upTo, err)
	}
	return nil
}
