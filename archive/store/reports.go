package store

import (
	"context"
	"database/sql"
	"fmt"

	"khobao/archive"
)

const selectReport = `SELECT id, page, article, quote, message, contact, created, state, editor, closed, reason FROM reports `

// AddReport keeps what a reader reports; it gets its ID, and waits from now on. The error is archive.ErrFull where too many wait
// already, and archive.ErrNotFound where it is about an article that there is not.
func (s *Store) AddReport(ctx context.Context, r *archive.Report) error {
	err := s.db.update(ctx, func(t tx) error {
		var waiting int
		if err := t.row(`SELECT count(*) FROM reports WHERE state = ?`, []any{archive.ReportWaiting}, &waiting); err != nil {
			return err
		}
		if waiting >= archive.MaxWaiting {
			return archive.ErrFull
		}
		if r.Article != "" {
			if err := t.row(`SELECT id FROM articles WHERE id = ?`, []any{r.Article}, &r.Article); err != nil {
				return err
			}
		}
		r.State, r.Created = archive.ReportWaiting, s.cfg.Now().UTC()
		return t.row(`INSERT INTO reports (page, article, quote, message, contact, created, state, editor, closed, reason)
			VALUES (?, ?, ?, ?, ?, ?, ?, '', 0, '') RETURNING id`,
			[]any{r.Page, r.Article, r.Quote, r.Message, r.Contact, millis(r.Created), r.State}, &r.ID)
	})
	if err != nil {
		return fmt.Errorf("keeping a report: %w", err)
	}
	return nil
}

// Reports returns a part of the reports of a state, or of all where it is empty, the newest first, and how many there are.
func (s *Store) Reports(ctx context.Context, state archive.ReportState, part archive.Listing) ([]archive.Report, int, error) {
	var total int
	if err := s.db.row(ctx, `SELECT count(*) FROM reports WHERE ?1 = '' OR state = ?1`, []any{state}, &total); err != nil {
		return nil, 0, fmt.Errorf("counting reports: %w", err)
	}
	size, offset := window(part, -1)
	rows, err := s.db.query(ctx, selectReport+`WHERE ?1 = '' OR state = ?1 ORDER BY id DESC LIMIT ?2 OFFSET ?3`, state, size, offset)
	all, err := collect(rows, err, scanReport)
	if err != nil {
		return nil, 0, fmt.Errorf("reading reports: %w", err)
	}
	return all, total, nil
}

// Report returns a report, or archive.ErrNotFound.
func (s *Store) Report(ctx context.Context, id archive.ReportID) (archive.Report, error) {
	rows, err := s.db.query(ctx, selectReport+`WHERE id = ?`, id)
	found, err := collect(rows, err, scanReport)
	if err == nil && len(found) == 0 {
		err = archive.ErrNotFound
	}
	if err != nil {
		return archive.Report{}, fmt.Errorf("report %d: %w", id, err)
	}
	return found[0], nil
}

func scanReport(rows *sql.Rows) (r archive.Report, err error) {
	var created, closed int64
	err = rows.Scan(&r.ID, &r.Page, &r.Article, &r.Quote, &r.Message, &r.Contact, &created, &r.State, &r.By, &closed, &r.Reason)
	r.Created, r.Closed = fromMillis(created), fromMillis(closed)
	return r, err
}

// CloseReport notes what an editor made of a report, now. A state of archive.ReportWaiting opens it again. The error is
// archive.ErrNotFound where there is no such report.
func (s *Store) CloseReport(ctx context.Context, id archive.ReportID, state archive.ReportState, by, reason string) error {
	closed := s.cfg.Now()
	err := s.db.update(ctx, func(t tx) error {
		return t.row(`UPDATE reports SET state = ?2, editor = ?3, closed = iif(?2 = 'waiting', 0, ?4), reason = ?5 WHERE id = ?1 RETURNING id`,
			[]any{id, state, by, millis(closed), reason}, &id)
	})
	if err != nil {
		return fmt.Errorf("closing report %d: %w", id, err)
	}
	return nil
}
