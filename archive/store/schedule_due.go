package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"khobao/archive"
)

// FinishUntil is Finish for an item that Requeue makes wait again at a time; the zero time is never. Items that are given up
// are counted as failures until they end otherwise.
func (s *Store) FinishUntil(ctx context.Context, id int64, outcome archive.Outcome, why string, again time.Time) error {
	now := millis(s.cfg.Now())
	err := s.db.updateSoon(ctx, func(t tx) error {
		return t.row(`UPDATE frontier SET state = ?1, due = ?2, why = ?3, owner = '', again = ?4,
				failures = iif(?1 = 'failed', failures + 1, 0), failing = iif(?1 = 'failed', coalesce(failing, ?2), NULL)
			WHERE id = ?5 RETURNING id`,
			[]any{outcome, now, why, millisOrNull(again), id}, &id)
	})
	if err != nil {
		return fmt.Errorf("finishing frontier item %d: %w", id, err)
	}
	return nil
}

// Requeue makes up to limit items of an outlet wait that are due again, those first that have been due for longest, and gives
// them a rank. Those that will be due some day count as due, too, if they were finished before a time. It returns how many.
func (s *Store) Requeue(ctx context.Context, outlet archive.OutletID, rank, limit int, before time.Time) (n int, err error) {
	n, err = s.updateMany(ctx, `UPDATE frontier SET state = 'ready', due = 0, tries = 0, again = NULL, rank = ?3
		WHERE id IN (SELECT id FROM frontier WHERE outlet = ?1 AND again IS NOT NULL AND (again <= ?2 OR due < ?5) AND state NOT IN ('ready', 'later', 'leased')
			ORDER BY again LIMIT ?4)`, outlet, millis(s.cfg.Now()), rank, limit, millis(before))
	if err != nil {
		return 0, fmt.Errorf("finding what is due again of %s: %w", outlet, err)
	}
	return n, nil
}

// RetryFailures makes all addresses of an outlet wait that were given up, whenever they would have been due. It returns how many.
func (s *Store) RetryFailures(ctx context.Context, outlet archive.OutletID) (n int, err error) {
	n, err = s.updateMany(ctx, `UPDATE frontier SET state = 'ready', due = 0, tries = 0, again = NULL WHERE outlet = ? AND failures > 0
		AND state NOT IN ('ready', 'later', 'leased')`, outlet)
	if err != nil {
		return 0, fmt.Errorf("retrying what failed of %s: %w", outlet, err)
	}
	return n, nil
}

// updateMany runs one statement and returns how many rows it changed.
func (s *Store) updateMany(ctx context.Context, query string, args ...any) (n int, err error) {
	err = s.db.update(ctx, func(t tx) error {
		res, err := t.exec(query, args...)
		if err != nil {
			return err
		}
		count, err := res.RowsAffected()
		n = int(count)
		return err
	})
	return n, err
}

// Failures returns at most limit addresses of an outlet that were given up and have not answered since, those first that have
// failed for longest, and how many there are in all.
func (s *Store) Failures(ctx context.Context, outlet archive.OutletID, limit int) ([]archive.Failure, int, error) {
	var total int
	err := s.db.row(ctx, `SELECT count(*) FROM frontier WHERE outlet = ? AND failures > 0`, []any{outlet}, &total)
	if err != nil {
		return nil, 0, fmt.Errorf("failures of %s: %w", outlet, err)
	}
	rows, err := s.db.query(ctx, `SELECT `+itemColumns+`, again FROM frontier
		WHERE outlet = ? AND failures > 0 ORDER BY failing, id LIMIT ?`, outlet, limit)
	all, err := collect(rows, err, func(rows *sql.Rows) (f archive.Failure, err error) {
		var again sql.NullInt64
		f.FrontierItem, err = scanItem(rows, &again)
		f.Again = fromMillis(again.Int64)
		return f, err
	})
	if err != nil {
		return nil, 0, fmt.Errorf("failures of %s: %w", outlet, err)
	}
	return all, total, nil
}

// Fresh returns how many of the keys an outlet had not finished with before a time.
func (s *Store) Fresh(ctx context.Context, outlet archive.OutletID, keys []string, before time.Time) (int, error) {
	list, err := json.Marshal(keys)
	if err != nil {
		return 0, err
	}
	var known int
	err = s.db.row(ctx, `SELECT count(*) FROM json_each(?2) k JOIN frontier f ON f.outlet = ?1 AND f.key = k.value
		WHERE f.state NOT IN ('ready', 'later', 'leased') AND f.due < ?3`, []any{outlet, string(list), millis(before)}, &known)
	if err != nil {
		return 0, fmt.Errorf("what is new of %d addresses: %w", len(keys), err)
	}
	return len(keys) - known, nil
}

// Miss records that an article's address answered at a time that there is nothing. Once it has answered so again, at least
// apart later, the article is gone since the first time; where nothing is to lie between, it is gone at once. It returns whether it is gone.
func (s *Store) Miss(ctx context.Context, id archive.ArticleID, at time.Time, apart time.Duration) (gone bool, err error) {
	err = s.db.update(ctx, func(t tx) error {
		var before bool
		if err := t.row(`SELECT gone FROM articles WHERE id = ?`, []any{id}, &before); err != nil {
			return err
		}
		err := t.row(`UPDATE articles SET missing = coalesce(missing, ?2), gone = gone OR coalesce(missing, ?2) <= ?3 WHERE id = ?1
			RETURNING gone`, []any{id, millis(at), millis(at.Add(-apart))}, &gone)
		if err != nil || gone == before {
			return err
		}
		return appendChange(t, id, archive.Saved)
	})
	if err != nil {
		return false, fmt.Errorf("missing article %s: %w", id, err)
	}
	return gone, nil
}

// Reappear records that an article's address shows it, as it mostly does.
func (s *Store) Reappear(ctx context.Context, id archive.ArticleID) error {
	var missing, gone bool
	err := s.db.row(ctx, `SELECT missing IS NOT NULL, gone FROM articles WHERE id = ?`, []any{id}, &missing, &gone)
	if errors.Is(err, archive.ErrNotFound) || err == nil && !missing {
		return nil
	}
	if err == nil {
		err = s.db.update(ctx, func(t tx) error {
			if err := t.do(`UPDATE articles SET missing = NULL, gone = 0 WHERE id = ?`, id); err != nil || !gone {
				return err
			}
			return appendChange(t, id, archive.Saved)
		})
	}
	if err != nil {
		return fmt.Errorf("article %s is there again: %w", id, err)
	}
	return nil
}
