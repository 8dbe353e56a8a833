package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"khobao/archive"
)

// maxSearches is how many searches an owner may have.
const maxSearches = 100

const selectSearch = `SELECT id, owner, name, query, email, webhook, secret, key, paused, created,
	(SELECT count(*) FROM found WHERE search = searches.id),
	coalesce((SELECT state FROM mailboxes m WHERE m.owner = searches.owner AND m.address = searches.email), '') FROM searches `

func scanSearch(rows *sql.Rows) (v archive.SavedSearch, err error) {
	var created int64
	err = rows.Scan(&v.ID, &v.Owner, &v.Name, &v.Query, &v.Email, &v.Webhook, &v.Secret, &v.Key, &v.Paused, &created, &v.Found, &v.Mailbox)
	v.Created = fromMillis(created)
	return v, err
}

// Searches returns the saved searches of an owner, or of everybody where owner is empty, the oldest first.
func (s *Store) Searches(ctx context.Context, owner string) ([]archive.SavedSearch, error) {
	rows, err := s.db.query(ctx, selectSearch+`WHERE ?1 = '' OR owner = ?1 ORDER BY id`, owner)
	all, err := collect(rows, err, scanSearch)
	if err != nil {
		return nil, fmt.Errorf("reading saved searches: %w", err)
	}
	return all, nil
}

// SavedSearch returns a saved search, or archive.ErrNotFound.
func (s *Store) SavedSearch(ctx context.Context, id archive.SearchID) (archive.SavedSearch, error) {
	return s.oneSearch(ctx, `WHERE id = ?`, id)
}

// SearchByKey returns the saved search whose feed has that key, or archive.ErrNotFound.
func (s *Store) SearchByKey(ctx context.Context, key string) (archive.SavedSearch, error) {
	return s.oneSearch(ctx, `WHERE key = ?`, key)
}

func (s *Store) oneSearch(ctx context.Context, where string, arg any) (archive.SavedSearch, error) {
	rows, err := s.db.query(ctx, selectSearch+where, arg)
	found, err := collect(rows, err, scanSearch)
	if err == nil && len(found) == 0 {
		err = archive.ErrNotFound
	}
	if err != nil {
		return archive.SavedSearch{}, fmt.Errorf("saved search: %w", err)
	}
	return found[0], nil
}

// SaveSearch stores a search as it is. With ID 0 it is a new one: it gets its ID, and hears of articles that come from now on;
// the error is archive.ErrTooManySearches where its owner has a hundred already. Otherwise the error is archive.ErrNotFound where there is no
// such search; owner and key stay, and what waits for a channel that it no longer has goes. A mailbox that is new is asked whether
// it wants mails; the error is archive.ErrTooManyMailboxes where its owner waits for too many answers.
func (s *Store) SaveSearch(ctx context.Context, v *archive.SavedSearch) error {
	err := s.db.update(ctx, func(t tx) error {
		if v.ID != 0 {
			return s.changeSearch(t, v)
		}
		var have int
		if err := t.row(`SELECT count(*) FROM searches WHERE owner = ?`, []any{v.Owner}, &have); err != nil {
			return err
		}
		if have >= maxSearches {
			return archive.ErrTooManySearches
		}
		v.Created = s.cfg.Now().UTC()
		err := t.row(`INSERT INTO searches (owner, name, query, email, webhook, secret, key, paused, created, since)
			SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(max(no), 0) FROM articles RETURNING id`,
			[]any{v.Owner, v.Name, v.Query, v.Email, v.Webhook, v.Secret, v.Key, v.Paused, millis(v.Created)}, &v.ID)
		if err != nil {
			return err
		}
		return s.mailboxOf(t, v)
	})
	if err != nil {
		return fmt.Errorf("saving a search: %w", err)
	}
	return nil
}

// mailboxOf has the mailbox of a search asked, and fills in how that stands.
func (s *Store) mailboxOf(t tx, v *archive.SavedSearch) error {
	v.Mailbox = ""
	if v.Email == "" {
		return nil
	}
	if err := s.askMailbox(t, v.Owner, v.Email); err != nil {
		return err
	}
	return t.row(`SELECT state FROM mailboxes WHERE owner = ? AND address = ?`, []any{v.Owner, v.Email}, &v.Mailbox)
}

func (s *Store) changeSearch(t tx, v *archive.SavedSearch) error {
	err := t.row(`UPDATE searches SET name = ?2, query = ?3, email = ?4, webhook = ?5, secret = ?6, paused = ?7 WHERE id = ?1 RETURNING owner`,
		[]any{v.ID, v.Name, v.Query, v.Email, v.Webhook, v.Secret, v.Paused}, &v.Owner)
	for channel, to := range map[archive.Channel]string{archive.ByEmail: v.Email, archive.ByWebhook: v.Webhook} {
		if err == nil && to == "" {
			err = t.do(`DELETE FROM deliveries WHERE search = ? AND channel = ? AND state = 'waiting'`, v.ID, channel)
		}
	}
	if err != nil {
		return err
	}
	return s.mailboxOf(t, v)
}

// RemoveSearch removes a saved search with all that it found. The error is archive.ErrNotFound where there is no such search.
func (s *Store) RemoveSearch(ctx context.Context, id archive.SearchID) error {
	err := s.db.update(ctx, func(t tx) error { return t.row(`DELETE FROM searches WHERE id = ? RETURNING id`, []any{id}, &id) })
	if err != nil {
		return fmt.Errorf("removing saved search %d: %w", id, err)
	}
	return nil
}

// removeSearchesOf removes what an owner saved who is no more.
func (t tx) removeSearchesOf(owner string, err error) error {
	if err != nil {
		return err
	}
	return errors.Join(t.do(`DELETE FROM searches WHERE owner = ?`, owner), t.do(`DELETE FROM mailboxes WHERE owner = ?`, owner))
}

// FoundArticles returns the newest articles that a saved search found, the last found first.
func (s *Store) FoundArticles(ctx context.Context, id archive.SearchID, limit int) ([]archive.Found, error) {
	rows, err := s.db.query(ctx, `SELECT article, time FROM found WHERE search = ? ORDER BY time DESC, article LIMIT ?`, id, limit)
	all, err := collect(rows, err, func(rows *sql.Rows) (f archive.Found, err error) {
		var at int64
		err = rows.Scan(&f.Article, &at)
		f.Time = fromMillis(at)
		return f, err
	})
	if err != nil {
		return nil, fmt.Errorf("what search %d found: %w", id, err)
	}
	return all, nil
}

// ErrMoved says that another process has asked the searches meanwhile.
var ErrMoved = errors.New("the searches were asked meanwhile")
