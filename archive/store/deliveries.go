package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"khobao/archive"
)

const (
	maxTold  = 200                 // articles in one delivery
	keepTold = 90 * 24 * time.Hour // how long what became of deliveries is kept
)

// NewArticles returns the articles among the next limit changes up to step upto that came after some search was saved, and the
// step up to which these are all. RecordFound goes on from there.
func (s *Store) NewArticles(ctx context.Context, upto int64, limit int) (ids []archive.ArticleID, from, next int64, err error) {
	if err := s.db.row(ctx, `SELECT seq FROM following`, nil, &from); err != nil {
		return nil, 0, 0, fmt.Errorf("how far searches were asked: %w", err)
	}
	next = upto
	rows, err := s.db.query(ctx, `SELECT c.seq, a.id FROM changes c JOIN articles a ON a.id = c.article
		WHERE c.seq > ?1 AND c.seq <= ?2 AND a.no > (SELECT coalesce(min(since), 1 << 62) FROM searches) ORDER BY c.seq LIMIT ?3`, from, upto, limit)
	seqs, err := collect(rows, err, func(rows *sql.Rows) (seq int64, err error) {
		var id archive.ArticleID
		err = rows.Scan(&seq, &id)
		ids = append(ids, id)
		return seq, err
	})
	if err != nil {
		return nil, 0, 0, fmt.Errorf("reading new articles: %w", err)
	}
	if len(seqs) == limit {
		next = seqs[limit-1]
	}
	return ids, from, max(from, next), nil
}

// RecordFound notes what searches found among the articles of NewArticles, and makes the deliveries that tell of it; all or
// nothing. What a search has found before, what is older than the search, and what comes while it is paused is not told of. A
// delivery by mail waits a while for more. The error is ErrMoved where another process was faster.
func (s *Store) RecordFound(ctx context.Context, from, next int64, matches []archive.Match, mailWaits time.Duration) error {
	err := s.db.update(ctx, func(t tx) error {
		err := t.row(`UPDATE following SET seq = ? WHERE seq = ? RETURNING seq`, []any{next, from}, &next)
		if errors.Is(err, archive.ErrNotFound) {
			return ErrMoved
		}
		if err != nil {
			return err
		}
		for _, m := range matches {
			if err := s.recordMatch(t, m, mailWaits); err != nil {
				return err
			}
		}
		return t.do(`DELETE FROM deliveries WHERE state <> 'waiting' AND ended < ?`, millis(s.cfg.Now().Add(-keepTold)))
	})
	if err != nil {
		return fmt.Errorf("noting what searches found: %w", err)
	}
	return nil
}

func (s *Store) recordMatch(t tx, m archive.Match, mailWaits time.Duration) error {
	now := s.cfg.Now()
	var fresh []archive.ArticleID
	for _, id := range m.Articles {
		err := t.row(`INSERT INTO found (search, article, time) SELECT s.id, a.id, ?3 FROM searches s JOIN articles a ON a.id = ?2 AND a.no > s.since
			WHERE s.id = ?1 AND NOT s.paused ON CONFLICT DO NOTHING RETURNING article`, []any{m.Search, id, millis(now)}, &id)
		if errors.Is(err, archive.ErrNotFound) {
			continue
		}
		if err != nil {
			return err
		}
		fresh = append(fresh, id)
	}
	if len(fresh) == 0 {
		return nil
	}
	var email, webhook string
	if err := t.row(`SELECT iif(`+mayMail+`, s.email, ''), s.webhook FROM searches s WHERE s.id = ?`, []any{m.Search}, &email, &webhook); err != nil {
		return err
	}
	if email != "" {
		if err := t.tell(m.Search, archive.ByEmail, fresh, now, now.Add(mailWaits)); err != nil {
			return err
		}
	}
	if webhook != "" {
		return t.tell(m.Search, archive.ByWebhook, fresh, now, now)
	}
	return nil
}

// mayMail says of a search s whether who reads its mailbox wants mails.
const mayMail = `EXISTS (SELECT 1 FROM mailboxes b WHERE b.owner = s.owner AND b.address = s.email AND b.state = 'confirmed')`

// tell adds articles to the delivery that nobody has tried yet, or makes another.
func (t tx) tell(search archive.SearchID, channel archive.Channel, ids []archive.ArticleID, now, due time.Time) error {
	var n int64
	var have string
	err := t.row(`SELECT n, articles FROM deliveries WHERE search = ? AND channel = ? AND state = 'waiting' AND tries = 0 AND due > ?
		ORDER BY n DESC LIMIT 1`, []any{search, channel, millis(now)}, &n, &have)
	var all []archive.ArticleID
	switch {
	case errors.Is(err, archive.ErrNotFound):
	case err != nil:
		return err
	default:
		if err := unmarshal(have, &all); err != nil {
			return err
		}
	}
	for len(ids) > 0 {
		room := min(max(maxTold-len(all), 0), len(ids))
		all, ids = append(all, ids[:room]...), ids[room:]
		list, err := json.Marshal(all)
		if err != nil {
			return err
		}
		if n != 0 {
			err = t.do(`UPDATE deliveries SET articles = ? WHERE n = ?`, string(list), n)
		} else {
			err = t.do(`INSERT INTO deliveries (id, search, channel, articles, state, tries, created, due, ended, trouble)
				VALUES (?, ?, ?, ?, 'waiting', 0, ?, ?, 0, '')`, uuid.NewString(), search, channel, string(list), millis(now), millis(due))
		}
		if err != nil {
			return err
		}
		n, all = 0, nil
	}
	return nil
}

const deliveryColumns = `d.id, d.search, d.channel, d.articles, d.state, d.tries, d.created, d.due, d.ended, d.trouble`

type deliveryRow struct {
	archive.Delivery
	articles            string
	created, due, ended int64
}

func (r *deliveryRow) dest() []any {
	return []any{&r.ID, &r.Search, &r.Channel, &r.articles, &r.State, &r.Tries, &r.created, &r.due, &r.ended, &r.Trouble}
}

func (r *deliveryRow) delivery() (archive.Delivery, error) {
	r.Created, r.Due, r.Ended = fromMillis(r.created), fromMillis(r.due), fromMillis(r.ended)
	if r.State != archive.DeliveryWaiting {
		r.Due = time.Time{}
	}
	return r.Delivery, unmarshal(r.articles, &r.Articles)
}

// DueMessages returns at most limit messages of one channel whose time has come, the longest due first.
func (s *Store) DueMessages(ctx context.Context, channel archive.Channel, limit int) ([]archive.Message, error) {
	rows, err := s.db.query(ctx, `SELECT `+deliveryColumns+`, s.name, iif(d.channel = 'email', s.email, s.webhook), s.secret,
		iif(d.channel = 'email', coalesce((SELECT code FROM mailboxes b WHERE b.owner = s.owner AND b.address = s.email), ''), '')
		FROM deliveries d JOIN searches s ON s.id = d.search WHERE d.state = 'waiting' AND d.channel = ? AND d.due <= ?
		AND (d.channel <> 'email' OR `+mayMail+`) ORDER BY d.due, d.n LIMIT ?`,
		channel, millis(s.cfg.Now()), limit)
	all, err := collect(rows, err, func(rows *sql.Rows) (m archive.Message, err error) {
		var r deliveryRow
		if err := rows.Scan(append(r.dest(), &m.Name, &m.To, &m.Secret, &m.Stop)...); err != nil {
			return m, err
		}
		m.Delivery, err = r.delivery()
		return m, err
	})
	if err != nil {
		return nil, fmt.Errorf("reading what is to be delivered: %w", err)
	}
	return all, nil
}

// Deliveries returns a part of the deliveries of a saved search, the newest first, and how many there are.
func (s *Store) Deliveries(ctx context.Context, search archive.SearchID, part archive.Listing) ([]archive.Delivery, int, error) {
	var total int
	if err := s.db.row(ctx, `SELECT count(*) FROM deliveries WHERE search = ?`, []any{search}, &total); err != nil {
		return nil, 0, fmt.Errorf("counting deliveries: %w", err)
	}
	size, offset := window(part, -1)
	rows, err := s.db.query(ctx, `SELECT `+deliveryColumns+` FROM deliveries d WHERE d.search = ? ORDER BY d.n DESC LIMIT ? OFFSET ?`, search, size, offset)
	all, err := collect(rows, err, func(rows *sql.Rows) (archive.Delivery, error) {
		var r deliveryRow
		if err := rows.Scan(r.dest()...); err != nil {
			return r.Delivery, err
		}
		return r.delivery()
	})
	if err != nil {
		return nil, 0, fmt.Errorf("reading deliveries: %w", err)
	}
	return all, total, nil
}

// SaveDelivery notes what became of a try: state, tries, due, ended and trouble of d. One whose search is gone is gone, too.
func (s *Store) SaveDelivery(ctx context.Context, d archive.Delivery) error {
	err := s.db.update(ctx, func(t tx) error {
		return t.do(`UPDATE deliveries SET state = ?, tries = ?, due = ?, ended = ?, trouble = ? WHERE id = ?`,
			d.State, d.Tries, millis(d.Due), millis(d.Ended), d.Trouble, d.ID)
	})
	if err != nil {
		return fmt.Errorf("noting delivery %s: %w", d.ID, err)
	}
	return nil
}

// RetryDelivery has a delivery of a search tried again now. The error is archive.ErrNotFound where it has none of that ID that
// failed.
func (s *Store) RetryDelivery(ctx context.Context, search archive.SearchID, id archive.DeliveryID) error {
	err := s.db.update(ctx, func(t tx) error {
		return t.row(`UPDATE deliveries SET state = 'waiting', due = ?, ended = 0 WHERE search = ? AND id = ? AND (state = 'failed' OR state = 'waiting' AND tries > 0)
			RETURNING id`, []any{millis(s.cfg.Now()), search, id}, &id)
	})
	if err != nil {
		return fmt.Errorf("delivery %.40s: %w", id, err)
	}
	return nil
}
