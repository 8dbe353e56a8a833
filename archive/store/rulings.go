package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"khobao/archive"
)

// Rulings returns all rulings, those that were undone too, the oldest first.
func (s *Store) Rulings(ctx context.Context) ([]archive.Ruling, error) {
	rows, err := s.db.query(ctx, `SELECT ruling FROM rulings ORDER BY time, no`)
	all, err := collect(rows, err, scanRuling)
	if err != nil {
		return nil, fmt.Errorf("reading rulings: %w", err)
	}
	return all, nil
}

// RulingsRevision is a number that is another one after any ruling was made or undone.
func (s *Store) RulingsRevision(ctx context.Context) (n int64, err error) {
	if err := s.db.row(ctx, rulingsRevision, nil, &n); err != nil {
		return 0, fmt.Errorf("revision of rulings: %w", err)
	}
	return n, nil
}

const rulingsRevision = `SELECT coalesce(max(revision), 0) FROM rulings`

// Ruling returns one ruling, or archive.ErrNotFound.
func (s *Store) Ruling(ctx context.Context, id archive.RulingID) (r archive.Ruling, err error) {
	var stated string
	if err := s.db.row(ctx, `SELECT ruling FROM rulings WHERE id = ?`, []any{id}, &stated); err != nil {
		return r, fmt.Errorf("ruling %s: %w", id, err)
	}
	return r, unmarshal(stated, &r)
}

func scanRuling(rows *sql.Rows) (r archive.Ruling, err error) {
	var stated string
	if err := rows.Scan(&stated); err != nil {
		return r, err
	}
	return r, unmarshal(stated, &r)
}

// SaveRuling keeps a ruling, in place of the one with its identifier if there is one, and has all names that it speaks of judged
// again: see NamesToJudge. A ruling on a figure is laid over its article at once.
func (s *Store) SaveRuling(ctx context.Context, r archive.Ruling) error {
	stated, err := json.Marshal(r)
	if err != nil {
		return fmt.Errorf("ruling %s: %w", r.ID, err)
	}
	err = s.db.update(ctx, func(t tx) error {
		if err := t.do(`INSERT INTO rulings (id, time, ruling, revision) VALUES (?, ?, ?, (SELECT coalesce(max(revision), 0) + 1 FROM rulings))
			ON CONFLICT (id) DO UPDATE SET time = excluded.time, ruling = excluded.ruling, revision = excluded.revision`,
			r.ID, r.Time.UnixMilli(), string(stated)); err != nil {
			return err
		}
		switch {
		case r.Kind == archive.Correct, r.Kind == archive.Distinct: // it changes no one's identity
			return nil
		case r.Kind == archive.CorrectFigure && r.Figure != nil:
			return s.correctAll(t, r.Figure.Article)
		}
		return s.reopen(t, r)
	})
	if err != nil {
		return fmt.Errorf("saving ruling %s: %w", r.ID, err)
	}
	return nil
}

// reopen takes the judgement on the names back that a ruling speaks of.
func (s *Store) reopen(t tx, r archive.Ruling) error {
	persons := []archive.PersonID{r.Person, r.SplitID()}
	for _, o := range r.Others {
		persons = append(persons, o.Person)
	}
	for _, p := range persons {
		if err := t.do(`UPDATE mentions SET judged = 0 WHERE key IN (SELECT DISTINCT key FROM mentions WHERE person = ?)`, p); err != nil {
			return err
		}
	}
	for _, name := range r.Names() {
		if err := t.do(`UPDATE mentions SET judged = 0 WHERE key = ?`, s.cfg.Fold(name)); err != nil {
			return err
		}
	}
	return nil
}

// anchors is how many mentions of each of a person's names a ruling remembers: the oldest, which are least likely to change.
const anchors = 3

// Anchors returns mentions of a person by which a ruling finds it again. None where no newest version names such a person.
func (s *Store) Anchors(ctx context.Context, id archive.PersonID) ([]archive.MentionRef, error) {
	rows, err := s.db.query(ctx, `SELECT a.id, k.name FROM (
			SELECT article, name, key, row_number() OVER (PARTITION BY key ORDER BY published IS NULL, published, article) AS nth FROM mentions WHERE person = ?) k
		JOIN articles a ON a.no = k.article WHERE k.nth <= ? ORDER BY k.key, k.nth`, id, anchors)
	refs, err := collect(rows, err, func(rows *sql.Rows) (r archive.MentionRef, err error) { return r, rows.Scan(&r.Article, &r.Name) })
	if err != nil {
		return nil, fmt.Errorf("mentions of %s: %w", id, err)
	}
	return refs, nil
}

// NamesIn returns the names by which the newest version of an article names a person.
func (s *Store) NamesIn(ctx context.Context, id archive.PersonID, article archive.ArticleID) ([]string, error) {
	rows, err := s.db.query(ctx, `SELECT DISTINCT name FROM mentions WHERE person = ? AND article = (SELECT no FROM articles WHERE id = ?) ORDER BY name`, id, article)
	names, err := collect(rows, err, one[string])
	if err != nil {
		return nil, fmt.Errorf("names of %s in article %s: %w", id, article, err)
	}
	return names, nil
}

// mergedInto returns the person that rulings in force made of another one; the same one where none did.
func (s *Store) mergedInto(ctx context.Context, id archive.PersonID) (archive.PersonID, error) {
	all, err := s.Rulings(ctx)
	return archive.MergedInto(all, id), err
}

// orMerged reads a person, or who it became where it was merged into another.
func orMerged[T any](ctx context.Context, s *Store, id archive.PersonID, read func(context.Context, archive.PersonID) (T, error)) (T, error) {
	p, err := read(ctx, id)
	if !errors.Is(err, archive.ErrNotFound) {
		return p, err
	}
	into, mergeErr := s.mergedInto(ctx, id)
	if mergeErr != nil || into == id {
		return p, errors.Join(err, mergeErr)
	}
	return read(ctx, into)
}
