package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"khobao/archive"
)

// Users returns all accounts, by name.
func (s *Store) Users(ctx context.Context) ([]archive.User, error) {
	rows, err := s.db.query(ctx, `SELECT name, role, password, created, changed, last_seen FROM users ORDER BY name`)
	all, err := collect(rows, err, func(rows *sql.Rows) (archive.User, error) { return scanUser(rows.Scan) })
	if err != nil {
		return nil, fmt.Errorf("reading accounts: %w", err)
	}
	return all, nil
}

// User returns an account. The error is archive.ErrNotFound where there is none of that name.
func (s *Store) User(ctx context.Context, name string) (archive.User, error) {
	u, err := scanUser(func(dest ...any) error {
		return s.db.row(ctx, `SELECT name, role, password, created, changed, last_seen FROM users WHERE name = ?`, []any{name}, dest...)
	})
	if err != nil {
		return u, fmt.Errorf("account %.40q: %w", name, err)
	}
	return u, nil
}

func scanUser(scan func(...any) error) (u archive.User, err error) {
	var created, changed, seen int64
	err = scan(&u.Name, &u.Role, &u.Password, &created, &changed, &seen)
	u.Created, u.Changed, u.LastSeen = fromMillis(created), fromMillis(changed), fromMillis(seen)
	return u, err
}

// AddUser adds an account; Created and Changed are now. The error is archive.ErrExists where the name is taken.
func (s *Store) AddUser(ctx context.Context, u archive.User) error {
	return s.addUser(ctx, u, `INSERT INTO users (name, role, password, created, changed, last_seen) VALUES (?1, ?2, ?3, ?4, ?4, 0)
		ON CONFLICT DO NOTHING RETURNING name`)
}

// AddFirstUser adds an account if there is none yet. The error is archive.ErrExists where there is one.
func (s *Store) AddFirstUser(ctx context.Context, u archive.User) error {
	return s.addUser(ctx, u, `INSERT INTO users (name, role, password, created, changed, last_seen) SELECT ?1, ?2, ?3, ?4, ?4, 0
		WHERE NOT EXISTS (SELECT 1 FROM users) RETURNING name`)
}

func (s *Store) addUser(ctx context.Context, u archive.User, insert string) error {
	err := s.db.update(ctx, func(t tx) error {
		return t.row(insert, []any{u.Name, u.Role, u.Password, millis(s.cfg.Now())}, &u.Name)
	})
	if errors.Is(err, archive.ErrNotFound) {
		err = archive.ErrExists
	}
	if err != nil {
		return fmt.Errorf("adding account %s: %w", u.Name, err)
	}
	return nil
}

// ChangeUser gives an account a role and a password, either of which may be empty: then it stays. Its sessions are over. The
// error is archive.ErrLastAdmin where nobody would be an admin any more.
func (s *Store) ChangeUser(ctx context.Context, name string, role archive.Role, password string) error {
	err := s.db.update(ctx, func(t tx) error {
		err := t.row(`UPDATE users SET role = iif(?2 = '', role, ?2), password = iif(?3 = '', password, ?3), changed = max(?4, changed + 1)
			WHERE name = ?1 RETURNING name`, []any{name, role, password, millis(s.cfg.Now())}, &name)
		return errors.Join(err, t.anAdminIsLeft())
	})
	if err != nil {
		return fmt.Errorf("changing account %.40q: %w", name, err)
	}
	return nil
}

// SeeUser notes that a user has signed in.
func (s *Store) SeeUser(ctx context.Context, name string) error {
	err := s.db.update(ctx, func(t tx) error {
		return t.do(`UPDATE users SET last_seen = ? WHERE name = ?`, millis(s.cfg.Now()), name)
	})
	if err != nil {
		return fmt.Errorf("noting that %s signed in: %w", name, err)
	}
	return nil
}

// RemoveUser removes an account with its saved searches. The error is archive.ErrLastAdmin where nobody would be an admin any more.
func (s *Store) RemoveUser(ctx context.Context, name string) error {
	err := s.db.update(ctx, func(t tx) error {
		err := t.row(`DELETE FROM users WHERE name = ? RETURNING name`, []any{name}, &name)
		return errors.Join(t.removeSearchesOf(name, err), t.anAdminIsLeft())
	})
	if err != nil {
		return fmt.Errorf("removing account %.40q: %w", name, err)
	}
	return nil
}

func (t tx) anAdminIsLeft() error {
	var admins int
	err := t.row(`SELECT count(*) FROM users WHERE role = ?`, []any{archive.Admin}, &admins)
	if err == nil && admins == 0 {
		err = archive.ErrLastAdmin
	}
	return err
}

// Tokens returns all tokens, the newest first.
func (s *Store) Tokens(ctx context.Context) ([]archive.Token, error) {
	rows, err := s.db.query(ctx, `SELECT id, label, role, scopes, author, digest, created, expires, last_used FROM tokens ORDER BY created DESC, id`)
	all, err := collect(rows, err, func(rows *sql.Rows) (archive.Token, error) { return scanToken(rows.Scan) })
	if err != nil {
		return nil, fmt.Errorf("reading tokens: %w", err)
	}
	return all, nil
}

// UseToken returns the token with that digest, and notes that it was used. The error is archive.ErrNotFound where there is none, or
// its time is over.
func (s *Store) UseToken(ctx context.Context, digest archive.Digest) (archive.Token, error) {
	token, err := scanToken(func(dest ...any) error {
		return s.db.row(ctx, `SELECT id, label, role, scopes, author, digest, created, expires, last_used FROM tokens WHERE digest = ?`, []any{digest}, dest...)
	})
	if err == nil && !token.Expires.IsZero() && !s.cfg.Now().Before(token.Expires) {
		err = archive.ErrNotFound
	}
	now := s.cfg.Now().UTC().Truncate(time.Minute)
	if err == nil && token.LastUsed.Before(now) { // once a minute: reading must not become writing
		token.LastUsed = now
		err = s.db.update(ctx, func(t tx) error { return t.do(`UPDATE tokens SET last_used = ? WHERE id = ?`, millis(now), token.ID) })
	}
	if err != nil {
		return archive.Token{}, fmt.Errorf("reading a token: %w", err)
	}
	return token, nil
}

func scanToken(scan func(...any) error) (t archive.Token, err error) {
	var created, expires, used int64
	var scopes string
	err = scan(&t.ID, &t.Label, &t.Role, &scopes, &t.Author, &t.Digest, &created, &expires, &used)
	t.Created, t.Expires, t.LastUsed = fromMillis(created), fromMillis(expires), fromMillis(used)
	for s := range strings.FieldsSeq(scopes) {
		t.Scopes = append(t.Scopes, archive.Scope(s))
	}
	return t, err
}

// AddToken adds a token; Created is now.
func (s *Store) AddToken(ctx context.Context, token archive.Token) error {
	err := s.db.update(ctx, func(t tx) error {
		return t.do(`INSERT INTO tokens (id, label, role, scopes, author, digest, created, expires, last_used) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)`,
			token.ID, token.Label, token.Role, strings.Trim(fmt.Sprint(token.Scopes), "[]"), token.Author, token.Digest, millis(s.cfg.Now()), millis(token.Expires))
	})
	if err != nil {
		return fmt.Errorf("adding token %s: %w", token.ID, err)
	}
	return nil
}

// RevokeToken makes a token worthless at once, and removes the searches saved with it. The error is archive.ErrNotFound where there is none of that ID.
func (s *Store) RevokeToken(ctx context.Context, id archive.TokenID) error {
	err := s.db.update(ctx, func(t tx) error {
		err := t.row(`DELETE FROM tokens WHERE id = ? RETURNING id`, []any{id}, &id)
		return t.removeSearchesOf("token:"+string(id), err)
	})
	if err != nil {
		return fmt.Errorf("revoking token %.40q: %w", id, err)
	}
	return nil
}

// Audit adds an entry to the audit log. A zero Time is now.
func (s *Store) Audit(ctx context.Context, e archive.AuditEntry) error {
	if e.Time.IsZero() {
		e.Time = s.cfg.Now()
	}
	err := s.db.update(ctx, func(t tx) error {
		return t.do(`INSERT INTO audit (time, who, what, subject, address) VALUES (?, ?, ?, ?, ?)`, millis(e.Time), e.Who, e.What, e.Subject, e.Address)
	})
	if err != nil {
		return fmt.Errorf("writing the audit log: %w", err)
	}
	return nil
}

// AuditLog returns at most limit entries that are older than the one called before (0: the newest), the newest first.
func (s *Store) AuditLog(ctx context.Context, before int64, limit int) ([]archive.AuditEntry, error) {
	rows, err := s.db.query(ctx, `SELECT id, time, who, what, subject, address FROM audit WHERE ?1 = 0 OR id < ?1 ORDER BY id DESC LIMIT ?2`, before, limit)
	all, err := collect(rows, err, func(rows *sql.Rows) (e archive.AuditEntry, err error) {
		var at int64
		err = rows.Scan(&e.ID, &at, &e.Who, &e.What, &e.Subject, &e.Address)
		e.Time = fromMillis(at)
		return e, err
	})
	if err != nil {
		return nil, fmt.Errorf("reading the audit log: %w", err)
	}
	return all, nil
}
