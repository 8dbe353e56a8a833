package store

import (
	"context"
	"errors"
	"time"

	"khobao/archive"
)

// Sessions keeps what the server remembers of browsers between requests. It has the methods that scs asks of a store; the
// tokens that it is given are hashes already.
type Sessions struct{ store *Store }

// Sessions returns the sessions of this archive.
func (s *Store) Sessions() *Sessions { return &Sessions{s} }

// Find returns a session's data while it has not expired.
func (s *Sessions) Find(token string) ([]byte, bool, error) {
	return s.FindCtx(context.Background(), token)
}

// FindCtx is Find for those who may lose interest.
func (s *Sessions) FindCtx(ctx context.Context, token string) (data []byte, found bool, err error) {
	err = s.store.db.row(ctx, `SELECT data FROM sessions WHERE token = ? AND expires > ?`, []any{token, millis(s.store.cfg.Now())}, &data)
	if errors.Is(err, archive.ErrNotFound) {
		return nil, false, nil
	}
	return data, err == nil, err
}

// Commit keeps a session's data until it expires, and forgets what has expired.
func (s *Sessions) Commit(token string, data []byte, expires time.Time) error {
	return s.CommitCtx(context.Background(), token, data, expires)
}

// CommitCtx is Commit for those who may lose interest.
func (s *Sessions) CommitCtx(ctx context.Context, token string, data []byte, expires time.Time) error {
	return s.store.db.update(ctx, func(t tx) error {
		if err := t.do(`DELETE FROM sessions WHERE expires <= ?`, millis(s.store.cfg.Now())); err != nil {
			return err
		}
		return t.do(`INSERT INTO sessions (token, data, expires) VALUES (?, ?, ?)
			ON CONFLICT (token) DO UPDATE SET data = excluded.data, expires = excluded.expires`, token, data, millis(expires))
	})
}

// Delete forgets a session.
func (s *Sessions) Delete(token string) error { return s.DeleteCtx(context.Background(), token) }

// DeleteCtx is Delete for those who may lose interest.
func (s *Sessions) DeleteCtx(ctx context.Context, token string) error {
	return s.store.db.update(ctx, func(t tx) error { return t.do(`DELETE FROM sessions WHERE token = ?`, token) })
}
