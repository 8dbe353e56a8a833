package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"khobao/archive"
)

// maxReports is how many reports may wait: strangers write them.
const maxReports = 2000

// AddReport keeps a reader's report and gives it its ID and time. The error is archive.ErrTooManyReports where too many wait.
func (s *Store) AddReport(ctx context.Context, r *archive.Report) error {
	r.Time = s.cfg.Now()
	stated, err := json.Marshal(r)
	if err != nil {
		return fmt.Errorf("a report: %w", err)
	}
	err = s.db.update(ctx, func(t tx) error {
		waiting := 0
		if err := t.row(`SELECT count(*) FROM reports WHERE settled = 0`, nil, &waiting); err != nil {
			return err
		}
		if waiting >= maxReports {
			return archive.ErrTooManyReports
		}
		return t.row(`INSERT INTO reports (time, report) VALUES (?, ?) RETURNING id`, []any{millis(r.Time), string(stated)}, &r.ID)
	})
	if err != nil {
		return fmt.Errorf("keeping a report: %w", err)
	}
	return nil
}

// Reports returns a part of the reports that wait, the oldest first, or of those that are settled, the newest first; and how
// many there are.
func (s *Store) Reports(ctx context.Context, settled bool, part archive.Listing) ([]archive.Report, int, error) {
	total := 0
	if err := s.db.row(ctx, `SELECT count(*) FROM reports WHERE settled = ?`, []any{settled}, &total); err != nil {
		return nil, 0, fmt.Errorf("counting reports: %w", err)
	}
	order := "ASC"
	if settled {
		order = "DESC"
	}
	size, offset := window(part, -1)
	rows, err := s.db.query(ctx, `SELECT id, report FROM reports WHERE settled = ? ORDER BY id `+order+` LIMIT ? OFFSET ?`, settled, size, offset)
	all, err := collect(rows, err, func(rows *sql.Rows) (archive.Report, error) { return scanReport(rows.Scan) })
	if err != nil {
		return nil, 0, fmt.Errorf("reading reports: %w", err)
	}
	return all, total, nil
}

// Report returns one report, or archive.ErrNotFound.
func (s *Store) Report(ctx context.Context, id archive.ReportID) (archive.Report, error) {
	r, err := scanReport(func(dest ...any) error {
		return s.db.row(ctx, `SELECT id, report FROM reports WHERE id = ?`, []any{id}, dest...)
	})
	if err != nil {
		return r, fmt.Errorf("report %d: %w", id, err)
	}
	return r, nil
}

func scanReport(scan func(...any) error) (r archive.Report, err error) {
	var id archive.ReportID
	var stated string
	if err := scan(&id, &stated); err != nil {
		return r, err
	}
	err = unmarshal(stated, &r)
	r.ID = id
	return r, err
}

// SettleReports notes what came of reports, of all or of none. One that is settled already stays as it is.
func (s *Store) SettleReports(ctx context.Context, ids []archive.ReportID, by archive.Settlement) error {
	by.Time = s.cfg.Now()
	err := s.db.update(ctx, func(t tx) error {
		for _, id := range ids {
			if err := settle(t, id, by); err != nil {
				return fmt.Errorf("%d: %w", id, err)
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("settling reports: %w", err)
	}
	return nil
}

func settle(t tx, id archive.ReportID, by archive.Settlement) error {
	r, err := scanReport(func(dest ...any) error {
		return t.row(`SELECT id, report FROM reports WHERE id = ?`, []any{id}, dest...)
	})
	if err != nil || r.Settled != nil {
		return err
	}
	r.Settled = &by
	stated, err := json.Marshal(r)
	if err != nil {
		return err
	}
	return t.do(`UPDATE reports SET settled = 1, report = ? WHERE id = ?`, string(stated), id)
}
