package store

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"khobao/archive"
)

// Enqueue adds the items whose key their outlet does not have yet, and makes those wait again that were finished before
// since or their own Stale, with no tries counted; the zero time does that to none. An item that waits or is leased is left as it is. All are
// added, or with an error none. It returns how many wait now that did not before.
func (s *Store) Enqueue(ctx context.Context, items []archive.FrontierItem, since time.Time) (added int, err error) {
	now := s.cfg.Now()
	err = s.db.updateSoon(ctx, func(t tx) error {
		for _, item := range items {
			state := "ready"
			if item.Due.After(now) {
				state = "later"
			}
			res, err := t.exec(`INSERT INTO frontier (outlet, url, kind, depth, rank, via, modified, tries, why, state, due, owner, key)
				VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, '', ?8, ?9, '', ?11)
				ON CONFLICT (outlet, key) DO UPDATE SET url = ?2, kind = ?3, depth = ?4, rank = ?5, via = ?6, modified = ?7, tries = 0, why = '',
					state = ?8, due = ?9, owner = ''
				WHERE frontier.state NOT IN ('ready', 'later', 'leased') AND frontier.due < ?10`,
				item.Outlet, item.URL, item.Kind, item.Depth, item.Rank, item.Via, millisOrNull(item.Modified), state, millis(item.Due), max(millis(since), millis(item.Stale)),
				cmp.Or(item.Key, item.URL))
			if err != nil {
				return fmt.Errorf("%s: %w", item.URL, err)
			}
			n, err := res.RowsAffected()
			if err != nil {
				return err
			}
			added += int(n)
		}
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("adding to the frontier: %w", err)
	}
	return added, nil
}

// millis is the form of times in the database. The zero time is 0, which is before all others.
func millis(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMilli()
}

func millisOrNull(t time.Time) any { return orNull(millis(t)) }

// Lease gives out up to n items of an outlet that are due, those of the lowest Rank first and of these the oldest. Until the
// lease ends, or Finish, Retry or Release is called, or this process dies, nobody else is given them; then they are due again.
func (s *Store) Lease(ctx context.Context, outlet archive.OutletID, n int, lease time.Duration) ([]archive.FrontierItem, error) {
	now := s.cfg.Now()
	var items []archive.FrontierItem
	err := s.db.updateSoon(ctx, func(t tx) error {
		if err := t.do(`UPDATE frontier SET state = 'ready' WHERE outlet = ? AND state = 'later' AND due <= ?`, outlet, millis(now)); err != nil {
			return err
		}
		if err := t.do(`UPDATE frontier SET state = 'ready', owner = '' WHERE outlet = ? AND state = 'leased' AND due <= ?`, outlet, millis(now)); err != nil {
			return err
		}
		rows, err := t.query(`UPDATE frontier SET state = 'leased', due = ?, owner = ?
			WHERE id IN (SELECT id FROM frontier WHERE outlet = ? AND state = 'ready' ORDER BY rank, id LIMIT ?)
			RETURNING `+itemColumns, millis(now.Add(lease)), s.process.name, outlet, n)
		items, err = collect(rows, err, func(rows *sql.Rows) (archive.FrontierItem, error) { return scanItem(rows) })
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("leasing from the frontier of %s: %w", outlet, err)
	}
	slices.SortFunc(items, func(a, b archive.FrontierItem) int {
		if a.Rank != b.Rank {
			return a.Rank - b.Rank
		}
		return int(a.ID - b.ID)
	})
	return items, nil
}

// itemColumns are those of scanItem.
const itemColumns = `id, outlet, url, key, kind, depth, rank, via, modified, tries, why, failures, failing`

// scanItem reads an item, and what stands behind its columns into more.
func scanItem(rows *sql.Rows, more ...any) (i archive.FrontierItem, err error) {
	var modified, failing sql.NullInt64
	err = rows.Scan(append([]any{&i.ID, &i.Outlet, &i.URL, &i.Key, &i.Kind, &i.Depth, &i.Rank, &i.Via, &modified, &i.Tries, &i.Why,
		&i.Failures, &failing}, more...)...)
	i.Failing = fromMillis(failing.Int64)
	if modified.Valid {
		i.Modified = time.UnixMilli(modified.Int64).UTC()
	}
	return i, err
}

// Finish is done with an item, for good or until it is enqueued again. It may be said twice, and after the lease has ended: an
// address that was visited twice was visited. The error is archive.ErrNotFound where there is no such item.
func (s *Store) Finish(ctx context.Context, id int64, outcome archive.Outcome, why string) error {
	return s.FinishUntil(ctx, id, outcome, why, time.Time{})
}

// Retry makes a leased item wait until due, and counts the try. Where the lease has ended and somebody else has the item, it
// does nothing.
func (s *Store) Retry(ctx context.Context, id int64, due time.Time, why string) error {
	err := s.db.updateSoon(ctx, func(t tx) error {
		return t.do(`UPDATE frontier SET state = 'later', due = ?, why = ?, tries = tries + 1, owner = ''
			WHERE id = ? AND state = 'leased' AND owner = ?`, millis(due), why, id, s.process.name)
	})
	if err != nil {
		return fmt.Errorf("putting off frontier item %d: %w", id, err)
	}
	return nil
}

// Release gives back every item of the outlet that this process has leased, tries as before.
func (s *Store) Release(ctx context.Context, outlet archive.OutletID) error {
	err := s.db.updateSoon(ctx, func(t tx) error {
		return t.do(`UPDATE frontier SET state = 'ready', due = 0, owner = '' WHERE outlet = ? AND state = 'leased' AND owner = ?`, outlet, s.process.name)
	})
	if err != nil {
		return fmt.Errorf("releasing the frontier of %s: %w", outlet, err)
	}
	return nil
}

// FrontierCounts says how much of an outlet's frontier is left.
func (s *Store) FrontierCounts(ctx context.Context, outlet archive.OutletID) (c archive.FrontierCounts, err error) {
	var ready, later int
	var next sql.NullInt64
	err = s.db.row(ctx, `SELECT (SELECT count(*) FROM frontier WHERE outlet = ?1 AND state = 'ready'),
		(SELECT count(*) FROM frontier WHERE outlet = ?1 AND state = 'later'), (SELECT min(due) FROM frontier WHERE outlet = ?1 AND state = 'later'),
		(SELECT count(*) FROM frontier WHERE outlet = ?1 AND state = 'leased')`, []any{outlet}, &ready, &later, &next, &c.Leased)
	if err != nil {
		return c, fmt.Errorf("counting the frontier of %s: %w", outlet, err)
	}
	c.Waiting = ready + later
	switch {
	case ready > 0:
		c.NextDue = s.cfg.Now()
	case next.Valid:
		c.NextDue = time.UnixMilli(next.Int64).UTC()
	}
	return c, nil
}

// FrontierItems returns at most limit items of an outlet that were finished with the given outcome, the latest first: what
// was given up, for instance, and why.
func (s *Store) FrontierItems(ctx context.Context, outlet archive.OutletID, outcome archive.Outcome, limit int) ([]archive.FrontierItem, error) {
	rows, err := s.db.query(ctx, `SELECT `+itemColumns+` FROM frontier
		WHERE outlet = ? AND state = ? ORDER BY due DESC, id DESC LIMIT ?`, outlet, outcome, limit)
	items, err := collect(rows, err, func(rows *sql.Rows) (archive.FrontierItem, error) { return scanItem(rows) })
	if err != nil {
		return nil, fmt.Errorf("reading the frontier of %s: %w", outlet, err)
	}
	return items, nil
}
