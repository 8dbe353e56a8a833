package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"khobao/archive"
)

// Publications returns when the articles of an outlet were published, as far as stated, from a time on and in order.
func (s *Store) Publications(ctx context.Context, outlet archive.OutletID, from time.Time) ([]time.Time, error) {
	rows, err := s.db.query(ctx, `SELECT published FROM articles WHERE outlet = ? AND published >= ? ORDER BY published`, outlet, from.Unix())
	all, err := collect(rows, err, func(rows *sql.Rows) (time.Time, error) {
		seconds, err := one[int64](rows)
		return time.Unix(seconds, 0).In(archive.Hanoi), err
	})
	if err != nil {
		return nil, fmt.Errorf("publications of %s: %w", outlet, err)
	}
	return all, nil
}

// Unanswered counts, by the day that feeds and sitemaps state for them, the addresses of an outlet that have given no answer
// yet, from a time on and in order.
func (s *Store) Unanswered(ctx context.Context, outlet archive.OutletID, from time.Time) ([]archive.ListedDay, error) {
	const dayMillis, zoneMillis = 24 * 60 * 60 * 1000, 7 * 60 * 60 * 1000 // Vietnam is at UTC+7 all year
	rows, err := s.db.query(ctx, `SELECT (modified + ?3) / ?4 AS day, sum(state IN ('ready', 'later', 'leased')), sum(state = 'failed'),
			sum(state = 'refused') FROM frontier
		WHERE outlet = ?1 AND modified >= ?2 AND kind IN ('article', 'page') AND state NOT IN ('visited', 'gone')
		GROUP BY day ORDER BY day`, outlet, millis(from), zoneMillis, dayMillis)
	all, err := collect(rows, err, func(rows *sql.Rows) (d archive.ListedDay, err error) {
		var day int64
		err = rows.Scan(&day, &d.Waiting, &d.Failed, &d.Refused)
		d.Date = time.UnixMilli(day*dayMillis - zoneMillis).In(archive.Hanoi)
		return d, err
	})
	if err != nil {
		return nil, fmt.Errorf("unanswered addresses of %s: %w", outlet, err)
	}
	return all, nil
}

// seenForReadings bounds the articles among which Readings looks for those that runs met: imports may have brought any number.
const seenForReadings = 10_000

// Readings says of the articles that runs of the outlet met last, at most limit, which fields their first versions have; the newest
// first. What was imported says nothing of how the outlet's pages look.
func (s *Store) Readings(ctx context.Context, outlet archive.OutletID, limit int) ([]archive.Reading, error) {
	rows, err := s.db.query(ctx, `SELECT coalesce(c.time, 0), v.published IS NOT NULL, v.author <> '', v.lead <> '', v.captions <> '[]', length(v.body)
		FROM (SELECT no, outlet FROM articles WHERE outlet = ? ORDER BY no DESC LIMIT ?) a
		JOIN versions v ON v.article = a.no AND v.number = 1 JOIN captures c ON c.id = v.capture
		WHERE EXISTS (SELECT 1 FROM runs r WHERE r.outlet = a.outlet AND r.started <= c.time AND (r.ended IS NULL OR r.ended >= c.time))
		ORDER BY a.no DESC LIMIT ?`, outlet, seenForReadings, limit)
	all, err := collect(rows, err, func(rows *sql.Rows) (r archive.Reading, err error) {
		var at int64
		err = rows.Scan(&at, &r.Published, &r.Author, &r.Lead, &r.Captions, &r.Body)
		r.Captured = fromMillis(at)
		return r, err
	})
	if err != nil {
		return nil, fmt.Errorf("readings of %s: %w", outlet, err)
	}
	return all, nil
}
