package store

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"khobao/archive"
)

const (
	maxUnanswered = 5              // mailboxes of an owner that nobody has confirmed
	askAgain      = 24 * time.Hour // least time between two letters that ask the same mailbox, whoever wants it
)

// askMailbox has a mailbox asked whether its reader wants mails. One that was asked before is not asked again.
func (s *Store) askMailbox(t tx, owner, address string) error {
	if address == "" {
		return nil
	}
	var state string
	err := t.row(`SELECT state FROM mailboxes WHERE owner = ? AND address = ?`, []any{owner, address}, &state)
	if !errors.Is(err, archive.ErrNotFound) {
		return err
	}
	unanswered := 0
	if err := t.row(`SELECT count(*) FROM mailboxes WHERE owner = ? AND state IN ('new', 'asked')`, []any{owner}, &unanswered); err != nil {
		return err
	}
	if unanswered >= maxUnanswered {
		return archive.ErrTooManyMailboxes
	}
	return t.do(`INSERT INTO mailboxes (owner, address, code, state, asked, due, tries, trouble) VALUES (?, ?, ?, 'new', 0, ?, 0, '')`,
		owner, address, strings.ToLower(rand.Text()), millis(s.cfg.Now()))
}

// AskMailbox has a mailbox asked once more that has not answered; it is, a day after it was asked last. The error is
// archive.ErrNotFound where there is none to be asked.
func (s *Store) AskMailbox(ctx context.Context, owner, address string) error {
	err := s.db.update(ctx, func(t tx) error {
		return t.row(`UPDATE mailboxes SET state = 'new', tries = 0, due = max(?, asked + ?) WHERE owner = ? AND address = ? AND state IN ('new', 'asked')
			RETURNING owner`, []any{millis(s.cfg.Now()), askAgain.Milliseconds(), owner, address}, &owner)
	})
	if err != nil {
		return fmt.Errorf("mailbox %.80q: %w", address, err)
	}
	return nil
}

const selectMailbox = `SELECT m.owner, m.address, m.code, m.state, m.tries, m.due, m.trouble FROM mailboxes m `

func scanMailbox(rows *sql.Rows) (m archive.Mailbox, err error) {
	var due int64
	err = rows.Scan(&m.Owner, &m.Address, &m.Code, &m.State, &m.Tries, &due, &m.Trouble)
	m.Due = fromMillis(due)
	return m, err
}

// MailboxByCode returns the mailbox whose reader was sent that code, or archive.ErrNotFound.
func (s *Store) MailboxByCode(ctx context.Context, code string) (archive.Mailbox, error) {
	rows, err := s.db.query(ctx, selectMailbox+`WHERE m.code = ?`, code)
	found, err := collect(rows, err, scanMailbox)
	if err == nil && len(found) == 0 {
		err = archive.ErrNotFound
	}
	if err != nil {
		return archive.Mailbox{}, fmt.Errorf("a mailbox: %w", err)
	}
	return found[0], nil
}

// AnswerMailbox notes what its reader says to mails. What waits for one that wants none goes.
func (s *Store) AnswerMailbox(ctx context.Context, code string, wanted bool) error {
	state := archive.MailboxRefused
	if wanted {
		state = archive.MailboxConfirmed
	}
	err := s.db.update(ctx, func(t tx) error {
		var owner, address string
		if err := t.row(`UPDATE mailboxes SET state = ?, due = 0 WHERE code = ? RETURNING owner, address`, []any{state, code}, &owner, &address); err != nil || wanted {
			return err
		}
		return t.do(`DELETE FROM deliveries WHERE channel = 'email' AND state = 'waiting' AND search IN (SELECT id FROM searches WHERE owner = ? AND email = ?)`, owner, address)
	})
	if err != nil {
		return fmt.Errorf("answer of a mailbox: %w", err)
	}
	return nil
}

// DueLetters returns at most limit mailboxes that are to be asked now, the longest due first. One that anybody had asked within a
// day waits for the rest of it.
func (s *Store) DueLetters(ctx context.Context, limit int) ([]archive.Mailbox, error) {
	now := s.cfg.Now()
	rows, err := s.db.query(ctx, selectMailbox+`WHERE m.state = 'new' AND m.due > 0 AND m.due <= ?1
		AND NOT EXISTS (SELECT 1 FROM mailboxes o WHERE o.address = m.address AND (o.asked > ?2 OR o.state = 'new' AND o.due > 0 AND o.due <= ?1 AND o.rowid < m.rowid))
		ORDER BY m.due, m.rowid LIMIT ?3`, millis(now), millis(now.Add(-askAgain)), limit)
	all, err := collect(rows, err, scanMailbox)
	if err != nil {
		return nil, fmt.Errorf("reading which mailboxes are to be asked: %w", err)
	}
	return all, nil
}

// SaveLetter notes what became of a letter that asks: state, tries, due and trouble of m. It was sent where the state is
// archive.MailboxAsked. One that was answered meanwhile stays so.
func (s *Store) SaveLetter(ctx context.Context, m archive.Mailbox) error {
	asked := int64(0)
	if m.State == archive.MailboxAsked {
		asked = millis(s.cfg.Now())
	}
	err := s.db.update(ctx, func(t tx) error {
		return t.do(`UPDATE mailboxes SET state = ?, tries = ?, due = ?, trouble = ?, asked = max(asked, ?) WHERE owner = ? AND address = ? AND state = 'new'`,
			m.State, m.Tries, millis(m.Due), m.Trouble, asked, m.Owner, m.Address)
	})
	if err != nil {
		return fmt.Errorf("noting a letter: %w", err)
	}
	return nil
}
