package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"khobao/archive"
)

const selectSchedule = `SELECT id, outlet, section, cron, paused, every, next, last, run FROM schedules `

// Schedules returns the schedules of an outlet, or of all where outlet is empty, by outlet and in the order in which they were
// made.
func (s *Store) Schedules(ctx context.Context, outlet archive.OutletID) ([]archive.Schedule, error) {
	rows, err := s.db.query(ctx, selectSchedule+`WHERE ?1 = '' OR outlet = ?1 ORDER BY outlet, id`, outlet)
	all, err := collect(rows, err, scanSchedule)
	if err != nil {
		return nil, fmt.Errorf("reading schedules: %w", err)
	}
	return all, nil
}

// Schedule returns a schedule, or archive.ErrNotFound.
func (s *Store) Schedule(ctx context.Context, id archive.ScheduleID) (archive.Schedule, error) {
	rows, err := s.db.query(ctx, selectSchedule+`WHERE id = ?`, id)
	found, err := collect(rows, err, scanSchedule)
	if err == nil && len(found) == 0 {
		err = archive.ErrNotFound
	}
	if err != nil {
		return archive.Schedule{}, fmt.Errorf("schedule %d: %w", id, err)
	}
	return found[0], nil
}

func scanSchedule(rows *sql.Rows) (c archive.Schedule, err error) {
	var every, next, last int64
	err = rows.Scan(&c.ID, &c.Outlet, &c.Section, &c.Cron, &c.Paused, &every, &next, &last, &c.Run)
	c.Every, c.Next, c.Last = time.Duration(every)*time.Millisecond, fromMillis(next), fromMillis(last)
	return c, err
}

// fromMillis undoes millis.
func fromMillis(ms int64) time.Time {
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(ms).UTC()
}

// SaveSchedule stores a schedule as it is. With ID 0 it is a new one, and gets its ID; otherwise the error is
// archive.ErrNotFound where there is no such schedule. The outlet must be known (archive.ErrUnknownOutlet).
func (s *Store) SaveSchedule(ctx context.Context, c *archive.Schedule) error {
	values := []any{c.Outlet, c.Section, c.Cron, c.Paused, c.Every.Milliseconds(), millis(c.Next), millis(c.Last), c.Run}
	err := s.db.update(ctx, func(t tx) error {
		if err := outletKnown(t, c.Outlet); err != nil {
			return err
		}
		if c.ID == 0 {
			return t.row(`INSERT INTO schedules (outlet, section, cron, paused, every, next, last, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
				RETURNING id`, values, &c.ID)
		}
		return t.row(`UPDATE schedules SET outlet = ?, section = ?, cron = ?, paused = ?, every = ?, next = ?, last = ?, run = ?
			WHERE id = ? RETURNING id`, append(values, c.ID), &c.ID)
	})
	if err != nil {
		return fmt.Errorf("saving a schedule of %s: %w", c.Outlet, err)
	}
	return nil
}

func outletKnown(t tx, id archive.OutletID) error {
	err := t.row(`SELECT id FROM outlets WHERE id = ?`, []any{id}, &id)
	if errors.Is(err, archive.ErrNotFound) {
		return archive.ErrUnknownOutlet
	}
	return err
}

// RemoveSchedule forgets a schedule. The error is archive.ErrNotFound where there is none of that ID.
func (s *Store) RemoveSchedule(ctx context.Context, id archive.ScheduleID) error {
	err := s.db.update(ctx, func(t tx) error {
		return t.row(`DELETE FROM schedules WHERE id = ? RETURNING id`, []any{id}, &id)
	})
	if err != nil {
		return fmt.Errorf("removing schedule %d: %w", id, err)
	}
	return nil
}

// RecordRun writes down how a schedule stands after a run: when it is due again and what it learnt. What an admin changed
// meanwhile stays as it is; a schedule that was removed is passed over.
func (s *Store) RecordRun(ctx context.Context, c archive.Schedule) error {
	err := s.db.update(ctx, func(t tx) error {
		return t.do(`UPDATE schedules SET every = ?, next = ?, last = ?, run = ? WHERE id = ? AND cron = ?`,
			c.Every.Milliseconds(), millis(c.Next), millis(c.Last), c.Run, c.ID, c.Cron)
	})
	if err != nil {
		return fmt.Errorf("recording a run of schedule %d: %w", c.ID, err)
	}
	return nil
}

// OrderCrawl keeps the wish for a crawl and sets the order's ID. The same wish for the same outlet is kept once. The error is
// archive.ErrUnknownOutlet where there is no such outlet.
func (s *Store) OrderCrawl(ctx context.Context, o *archive.Order) error {
	o.Asked = s.cfg.Now().UTC().Truncate(time.Millisecond)
	err := s.db.update(ctx, func(t tx) error {
		if err := outletKnown(t, o.Outlet); err != nil {
			return err
		}
		err := t.row(`SELECT id FROM orders WHERE outlet = ? AND section = ? AND "full" = ?`, []any{o.Outlet, o.Section, o.Full}, &o.ID)
		if !errors.Is(err, archive.ErrNotFound) {
			return err
		}
		return t.row(`INSERT INTO orders (outlet, section, "full", by, asked) VALUES (?, ?, ?, ?, ?) RETURNING id`,
			[]any{o.Outlet, o.Section, o.Full, o.By, millis(o.Asked)}, &o.ID)
	})
	if err != nil {
		return fmt.Errorf("ordering a crawl of %s: %w", o.Outlet, err)
	}
	return nil
}

// Orders returns the orders that are still to be carried out, the oldest first.
func (s *Store) Orders(ctx context.Context) ([]archive.Order, error) {
	rows, err := s.db.query(ctx, `SELECT id, outlet, section, "full", by, asked FROM orders ORDER BY id`)
	all, err := collect(rows, err, func(rows *sql.Rows) (o archive.Order, err error) {
		var asked int64
		err = rows.Scan(&o.ID, &o.Outlet, &o.Section, &o.Full, &o.By, &asked)
		o.Asked = fromMillis(asked)
		return o, err
	})
	if err != nil {
		return nil, fmt.Errorf("reading orders: %w", err)
	}
	return all, nil
}

// CloseOrder forgets an order: it was carried out, or is wanted no more.
func (s *Store) CloseOrder(ctx context.Context, id archive.OrderID) error {
	err := s.db.update(ctx, func(t tx) error { return t.do(`DELETE FROM orders WHERE id = ?`, id) })
	if err != nil {
		return fmt.Errorf("closing order %d: %w", id, err)
	}
	return nil
}

// Run returns a run, or archive.ErrNotFound.
func (s *Store) Run(ctx context.Context, id archive.RunID) (archive.Run, error) {
	rows, err := s.db.query(ctx, selectRun+` WHERE id = ?`, id)
	found, err := collect(rows, err, scanRun)
	if err == nil && len(found) == 0 {
		err = archive.ErrNotFound
	}
	if err != nil {
		return archive.Run{}, fmt.Errorf("run %d: %w", id, err)
	}
	return found[0], nil
}
