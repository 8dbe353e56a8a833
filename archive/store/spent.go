package store

import (
	"context"
	"errors"
	"fmt"
	"time"

	"khobao/archive"
)

// Spend adds to what an outlet was asked on the day of t, in Vietnam's time, and returns what that makes. It is durable on
// return.
func (s *Store) Spend(ctx context.Context, outlet archive.OutletID, t time.Time, more archive.Spent) (sum archive.Spent, err error) {
	err = s.db.update(ctx, func(x tx) error {
		return x.row(`INSERT INTO spent (outlet, day, requests, bytes) VALUES (?, ?, ?, ?)
			ON CONFLICT (outlet, day) DO UPDATE SET requests = requests + excluded.requests, bytes = bytes + excluded.bytes
			RETURNING requests, bytes`,
			[]any{outlet, millis(archive.DayOf(t)), more.Requests, more.Bytes}, &sum.Requests, &sum.Bytes)
	})
	if err != nil {
		return sum, fmt.Errorf("counting what %s is asked: %w", outlet, err)
	}
	return sum, nil
}

// Spent returns what an outlet was asked on the day of t; only outlets with a limit are counted.
func (s *Store) Spent(ctx context.Context, outlet archive.OutletID, t time.Time) (sum archive.Spent, err error) {
	err = s.db.row(ctx, `SELECT requests, bytes FROM spent WHERE outlet = ? AND day = ?`,
		[]any{outlet, millis(archive.DayOf(t))}, &sum.Requests, &sum.Bytes)
	if err != nil && !errors.Is(err, archive.ErrNotFound) {
		return sum, fmt.Errorf("what %s was asked: %w", outlet, err)
	}
	return sum, nil
}

// PauseHost remembers that a host is to be left alone until then. A pause that is over is forgotten at the next one.
func (s *Store) PauseHost(ctx context.Context, host string, until time.Time) error {
	err := s.db.update(ctx, func(t tx) error {
		if err := t.do(`DELETE FROM pauses WHERE until < ?`, millis(s.cfg.Now())); err != nil {
			return err
		}
		return t.do(`INSERT INTO pauses (host, until) VALUES (?, ?)
			ON CONFLICT (host) DO UPDATE SET until = max(until, excluded.until)`, host, millis(until))
	})
	if err != nil {
		return fmt.Errorf("remembering the pause of %s: %w", host, err)
	}
	return nil
}

// HostPause returns until when a host is to be left alone; zero where nothing is known.
func (s *Store) HostPause(ctx context.Context, host string) (time.Time, error) {
	var until int64
	err := s.db.row(ctx, `SELECT until FROM pauses WHERE host = ?`, []any{host}, &until)
	if err != nil && !errors.Is(err, archive.ErrNotFound) {
		return time.Time{}, fmt.Errorf("the pause of %s: %w", host, err)
	}
	return fromMillis(until), nil
}
