package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"khobao/archive"
)

// MentionsByNameKey returns every mention in newest versions whose name folds as the given one does, in the order in which
// the articles came. Their spans are left out.
func (s *Store) MentionsByNameKey(ctx context.Context, name string) ([]archive.NameMention, error) {
	rows, err := s.db.query(ctx, `SELECT a.id, m.n, a.outlet, v.published, m.name, m.aliases, coalesce(m.person, ''),
			(SELECT json_group_array(json(s.claim)) FROM (SELECT claim FROM statements WHERE article = m.article AND mention = m.n ORDER BY n) s)
		FROM mentions m JOIN articles a ON a.no = m.article JOIN versions v ON v.article = a.no AND v.number = a.version
		WHERE m.key = ? ORDER BY m.article, m.n`, s.cfg.Fold(name))
	all, err := collect(rows, err, scanNameMention)
	if err != nil {
		return nil, fmt.Errorf("mentions of %q: %w", name, err)
	}
	return all, nil
}

func scanNameMention(rows *sql.Rows) (m archive.NameMention, err error) {
	var published sql.NullString
	var aliases, offices string
	if err := rows.Scan(&m.Article, &m.Index, &m.Outlet, &published, &m.Mention.Name, &aliases, &m.Mention.PersonID, &offices); err != nil {
		return m, err
	}
	err = errors.Join(parseDate(published, &m.Published), unmarshal(aliases, &m.Mention.Aliases), unmarshal(offices, &m.Mention.Offices))
	if len(m.Mention.Aliases) == 0 {
		m.Mention.Aliases = nil
	}
	return m, err
}

// SetPersonIDs says whom mentions of newest versions name, and takes a step in the change sequence for each article of which
// that changes anything. What names an article or a mention that is not there any more is passed over.
func (s *Store) SetPersonIDs(ctx context.Context, all []archive.Identification) error {
	byArticle := map[archive.ArticleID][]archive.Identification{}
	var order []archive.ArticleID
	for _, i := range all {
		if byArticle[i.Article] == nil {
			order = append(order, i.Article)
		}
		byArticle[i.Article] = append(byArticle[i.Article], i)
	}
	err := s.db.update(ctx, func(t tx) error {
		for _, id := range order {
			if err := s.identify(t, id, byArticle[id]); err != nil {
				return fmt.Errorf("article %s: %w", id, err)
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("setting persons: %w", err)
	}
	return nil
}

// identify changes the rows of the mentions that it is about, and no others: what was judged of the article's other names
// stays so.
func (s *Store) identify(t tx, id archive.ArticleID, all []archive.Identification) error {
	var k known
	var stated string
	err := t.row(`SELECT a.no, a.id, a.version, v.claims FROM articles a JOIN versions v ON v.article = a.no AND v.number = a.version
		WHERE a.id = ?`, []any{id}, &k.no, &k.id, &k.version, &stated)
	if errors.Is(err, archive.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	var v archive.Version
	if err := unmarshal(stated, &v); err != nil {
		return err
	}
	before, err := readReferences(t, k.no)
	if err != nil {
		return err
	}
	changed := false
	for _, i := range all {
		if i.Index < 0 || i.Index >= len(v.People) {
			continue
		}
		changed = changed || v.People[i.Index].PersonID != i.Person
		v.People[i.Index].PersonID = i.Person
		if err := s.name(t, k.no, i, v.People[i.Index].Name); err != nil {
			return err
		}
	}
	if !changed {
		return nil
	}
	after, err := readReferences(t, k.no)
	if err != nil {
		return err
	}
	if err := countPersons(t, before.persons, after.persons); err != nil {
		return err
	}
	if stated, err = marshalClaims(&v); err != nil {
		return err
	}
	if err := t.do(`UPDATE versions SET claims = ? WHERE article = ? AND number = ?`, stated, k.no, k.version); err != nil {
		return err
	}
	return appendChange(t, k.id, archive.Saved)
}

// name says in a mention's rows whom it names.
func (s *Store) name(t tx, no int64, i archive.Identification, name string) error {
	if err := t.do(`UPDATE mentions SET person = ?, judged = 1 WHERE article = ? AND n = ?`, orNull(i.Person), no, i.Index); err != nil {
		return err
	}
	if err := t.do(`UPDATE statements SET person = ? WHERE article = ? AND mention = ?`, orNull(i.Person), no, i.Index); err != nil {
		return err
	}
	if i.Person == "" {
		return nil
	}
	return s.insertPerson(t, archive.Person{ID: i.Person, Name: name}, `DO NOTHING`)
}

// NamesToJudge returns up to limit names, each once, of mentions about which SetPersonIDs has said nothing since they were
// written. Whoever judges names until there are none left has judged all, whatever stopped an earlier run.
func (s *Store) NamesToJudge(ctx context.Context, limit int) ([]string, error) {
	rows, err := s.db.query(ctx, `SELECT min(name) FROM mentions WHERE judged = 0 GROUP BY key LIMIT ?`, limit)
	names, err := collect(rows, err, func(rows *sql.Rows) (name string, err error) { return name, rows.Scan(&name) })
	if err != nil {
		return nil, fmt.Errorf("names to judge: %w", err)
	}
	return names, nil
}
