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

// Outlets returns all outlets, by ID.
func (s *Store) Outlets(ctx context.Context) ([]archive.Outlet, error) {
	rows, err := s.db.query(ctx, `SELECT data FROM outlets ORDER BY id`)
	all, err := collect(rows, err, scanOutlet)
	if err != nil {
		return nil, fmt.Errorf("reading outlets: %w", err)
	}
	return all, nil
}

func scanOutlet(rows *sql.Rows) (o archive.Outlet, err error) {
	data, err := one[string](rows)
	return o, errors.Join(err, unmarshal(data, &o))
}

// Outlet returns an outlet. The error is archive.ErrUnknownOutlet where there is none of that ID.
func (s *Store) Outlet(ctx context.Context, id archive.OutletID) (o archive.Outlet, err error) {
	var data string
	err = s.db.row(ctx, `SELECT data FROM outlets WHERE id = ?`, []any{id}, &data)
	if errors.Is(err, archive.ErrNotFound) {
		err = archive.ErrUnknownOutlet
	}
	if err == nil {
		err = unmarshal(data, &o)
	}
	if err != nil {
		return o, fmt.Errorf("outlet %s: %w", id, err)
	}
	return o, nil
}

// SaveOutlet adds an outlet, or replaces the one that has its ID.
func (s *Store) SaveOutlet(ctx context.Context, o archive.Outlet) error {
	data, err := json.Marshal(o)
	if err == nil && o.ID == "" {
		err = errors.New("it has no identifier")
	}
	if err == nil {
		err = s.db.update(ctx, func(t tx) error {
			return t.do(`INSERT INTO outlets (id, enabled, data) VALUES (?, ?, ?)
				ON CONFLICT (id) DO UPDATE SET enabled = excluded.enabled, data = excluded.data`, o.ID, o.Enabled, string(data))
		})
	}
	if err != nil {
		return fmt.Errorf("saving outlet %s: %w", o.ID, err)
	}
	return nil
}

// RemoveOutlet forgets an outlet, its frontier and its schedules. Its captures and articles remain. The error is archive.ErrUnknownOutlet
// where there is none of that ID.
func (s *Store) RemoveOutlet(ctx context.Context, id archive.OutletID) error {
	err := s.db.update(ctx, func(t tx) error {
		if err := t.row(`DELETE FROM outlets WHERE id = ? RETURNING id`, []any{id}, &id); err != nil {
			return err
		}
		for _, what := range []string{`frontier`, `schedules`, `orders`} {
			if err := t.do(`DELETE FROM `+what+` WHERE outlet = ?`, id); err != nil {
				return err
			}
		}
		return nil
	})
	if errors.Is(err, archive.ErrNotFound) {
		err = archive.ErrUnknownOutlet
	}
	if err != nil {
		return fmt.Errorf("removing outlet %s: %w", id, err)
	}
	return nil
}

// StartRun begins a run of an outlet. What dead processes had leased becomes free, and their runs interrupted; so does an
// earlier run of the outlet in this process. The error is archive.ErrInUse where another living process is crawling the outlet.
func (s *Store) StartRun(ctx context.Context, outlet archive.OutletID) (archive.Run, error) {
	run := archive.Run{Outlet: outlet, Started: s.cfg.Now().UTC().Truncate(time.Millisecond), State: archive.Running}
	if err := s.freeOrphans(ctx); err != nil {
		return run, fmt.Errorf("starting a run of %s: %w", outlet, err)
	}
	err := s.db.update(ctx, func(t tx) error {
		var other int
		err := t.row(`SELECT count(*) FROM runs WHERE outlet = ? AND state = 'running' AND owner <> ?`, []any{outlet, s.process.name}, &other)
		if err == nil && other > 0 {
			err = archive.ErrInUse
		}
		if err != nil {
			return err
		}
		if err := t.do(`UPDATE runs SET state = 'interrupted' WHERE outlet = ? AND state = 'running'`, outlet); err != nil {
			return err
		}
		return t.row(`INSERT INTO runs (outlet, started, state, counts, messages, owner) VALUES (?, ?, ?, '{}', '[]', ?) RETURNING id`,
			[]any{outlet, millis(run.Started), run.State, s.process.name}, &run.ID)
	})
	if err != nil {
		return archive.Run{}, fmt.Errorf("starting a run of %s: %w", outlet, err)
	}
	return run, nil
}

// UpdateRun stores what is known of a run but for its outlet and its start.
func (s *Store) UpdateRun(ctx context.Context, run archive.Run) error {
	counts, err1 := json.Marshal(run.Counts)
	messages, err2 := json.Marshal(orEmpty(run.Messages))
	detail, err3 := json.Marshal(runDetail{run.Section, run.Cause, run.Resume, run.Reasons, run.Lists, run.Down})
	err := errors.Join(err1, err2, err3)
	if err == nil {
		err = s.db.update(ctx, func(t tx) error {
			return t.row(`UPDATE runs SET ended = ?, state = ?, counts = ?, messages = ?, detail = ? WHERE id = ? RETURNING id`,
				[]any{millisOrNull(run.Ended), run.State, string(counts), string(messages), string(detail), run.ID}, &run.ID)
		})
	}
	if err != nil {
		return fmt.Errorf("storing run %d: %w", run.ID, err)
	}
	return nil
}

// Runs returns at most limit runs, the newest first: of one outlet, or of all where outlet is empty.
func (s *Store) Runs(ctx context.Context, outlet archive.OutletID, limit int) ([]archive.Run, error) {
	rows, err := s.db.query(ctx, selectRun+` WHERE ?1 = '' OR outlet = ?1 ORDER BY id DESC LIMIT ?2`, outlet, limit)
	all, err := collect(rows, err, scanRun)
	if err != nil {
		return nil, fmt.Errorf("reading runs: %w", err)
	}
	return all, nil
}

const selectRun = `SELECT id, outlet, started, ended, state, counts, messages, detail FROM runs`

// runDetail is what of a run has no column of its own.
type runDetail struct {
	Section string             `json:"section,omitempty"`
	Cause   archive.Cause      `json:"cause,omitempty"`
	Resume  time.Time          `json:"resume,omitzero"`
	Reasons map[string]int     `json:"reasons,omitempty"`
	Lists   []archive.ListRead `json:"lists,omitempty"`
	Down    archive.AlarmKind  `json:"down,omitempty"`
}

func scanRun(rows *sql.Rows) (r archive.Run, err error) {
	var started int64
	var ended sql.NullInt64
	var counts, messages, detail string
	var more runDetail
	if err := rows.Scan(&r.ID, &r.Outlet, &started, &ended, &r.State, &counts, &messages, &detail); err != nil {
		return r, err
	}
	r.Started = time.UnixMilli(started).UTC()
	if ended.Valid {
		r.Ended = time.UnixMilli(ended.Int64).UTC()
	}
	err = errors.Join(unmarshal(counts, &r.Counts), unmarshal(messages, &r.Messages), unmarshal(detail, &more))
	r.Section, r.Cause, r.Resume, r.Reasons = more.Section, more.Cause, more.Resume, more.Reasons
	r.Lists, r.Down = more.Lists, more.Down
	if len(r.Messages) == 0 {
		r.Messages = nil
	}
	return r, err
}
