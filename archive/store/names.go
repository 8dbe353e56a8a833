package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"khobao/archive"
)

const selectNameMention = `SELECT a.id, m.n, a.outlet, v.published, m.name, m.aliases, coalesce(m.person, ''), coalesce(m.born, 0), m.private,
		(SELECT json_group_array(json(s.claim)) FROM (SELECT claim FROM statements WHERE article = m.article AND mention = m.n ORDER BY n) s)
	FROM mentions m JOIN articles a ON a.no = m.article JOIN versions v ON v.article = a.no AND v.number = a.version `

// MentionsByNameKey returns every mention in newest versions whose name folds as the given one does, in the order in which
// the articles came. Their spans are left out.
func (s *Store) MentionsByNameKey(ctx context.Context, name string) ([]archive.NameMention, error) {
	rows, err := s.db.query(ctx, selectNameMention+`WHERE m.key = ? ORDER BY m.article, m.n`, s.cfg.Fold(name))
	all, err := collect(rows, err, scanNameMention)
	if err != nil {
		return nil, fmt.Errorf("mentions of %q: %w", name, err)
	}
	return all, nil
}

// FreshMentions returns the mentions of a name that SetPersonIDs has said nothing about, and some of the others that tell as
// much as all of them: of each person of that name the first and the last statement in every office, those with a year of birth, and one mention
// with an office in each outlet that is like one of the fresh ones'. It serves names that many articles have; enough says whether there
// are at least so many, and where not, nothing else is returned.
func (s *Store) FreshMentions(ctx context.Context, name string, least int, alike func(archive.OutletID) []archive.OutletID) (known, fresh []archive.NameMention, enough bool, err error) {
	key := s.cfg.Fold(name)
	var n int
	err = s.db.row(ctx, `SELECT count(*) FROM (SELECT 1 FROM mentions WHERE key = ? LIMIT ?)`, []any{key, least}, &n)
	if err != nil || n < least {
		return nil, nil, false, err
	}
	rows, err := s.db.query(ctx, selectNameMention+`WHERE m.key = ? AND m.judged = 0 ORDER BY m.article, m.n`, key)
	if fresh, err = collect(rows, err, scanNameMention); err != nil {
		return nil, nil, true, fmt.Errorf("fresh mentions of %q: %w", name, err)
	}
	outlets := map[archive.OutletID]bool{}
	for _, m := range fresh {
		for _, o := range append(alike(m.Outlet), m.Outlet) {
			outlets[o] = true
		}
	}
	from, err := json.Marshal(slices.Collect(maps.Keys(outlets)))
	if err != nil {
		return nil, nil, true, err
	}
	rows, err = s.db.query(ctx, `WITH same AS (SELECT DISTINCT person FROM mentions WHERE key = ?1 AND person IS NOT NULL),
		told AS (
			SELECT article, mention, min(date) FROM same CROSS JOIN statements USING (person) GROUP BY person, office
			UNION SELECT article, mention, max(date) FROM same CROSS JOIN statements USING (person) GROUP BY person, office),
		seen AS (SELECT (SELECT m.article || ' ' || m.n FROM mentions m CROSS JOIN articles a ON a.no = m.article
			WHERE m.person = same.person AND a.outlet = o.value AND m.judged = 1 AND m.key = ?1
				AND EXISTS (SELECT 1 FROM statements t WHERE t.article = m.article AND t.mention = m.n AND t.office IS NOT NULL) LIMIT 1) AS place
			FROM same, json_each(?2) o),
		wanted AS (SELECT article, mention AS n FROM told UNION SELECT article, n FROM mentions WHERE key = ?1 AND born IS NOT NULL AND judged = 1 UNION SELECT substr(place, 1, instr(place, ' ')) + 0, substr(place, instr(place, ' ')) + 0 FROM seen WHERE place IS NOT NULL)
		`+selectNameMention+`JOIN wanted w ON w.article = m.article AND w.n = m.n WHERE m.key = ?1 AND m.judged = 1 ORDER BY m.article, m.n`, key, string(from))
	if known, err = collect(rows, err, scanNameMention); err != nil {
		return nil, nil, true, fmt.Errorf("known mentions of %q: %w", name, err)
	}
	return known, fresh, true, nil
}

func scanNameMention(rows *sql.Rows) (m archive.NameMention, err error) {
	var published sql.NullString
	var aliases, offices string
	if err := rows.Scan(&m.Article, &m.Index, &m.Outlet, &published, &m.Mention.Name, &aliases, &m.Mention.PersonID, &m.Mention.Born, &m.Mention.Private, &offices); err != nil {
		return m, err
	}
	err = errors.Join(parseDate(published, &m.Published), unmarshal(aliases, &m.Mention.Aliases), unmarshal(offices, &m.Mention.Offices))
	if len(m.Mention.Aliases) == 0 {
		m.Mention.Aliases = nil
	}
	return m, err
}

// SetPersonIDs says whom mentions of newest versions name, and takes a step in the change sequence for each article of which
// that changes anything. What names an article or a mention that is not there any more is passed over. It was judged under the
// rulings of a RulingsRevision; where that is another one now, nothing is written and the error is archive.ErrOvertaken.
func (s *Store) SetPersonIDs(ctx context.Context, revision int64, all []archive.Identification) error {
	byArticle := map[archive.ArticleID][]archive.Identification{}
	var order []archive.ArticleID
	for _, i := range all {
		if byArticle[i.Article] == nil {
			order = append(order, i.Article)
		}
		byArticle[i.Article] = append(byArticle[i.Article], i)
	}
	err := s.db.update(ctx, func(t tx) error {
		var now int64
		if err := t.row(rulingsRevision, nil, &now); err != nil {
			return err
		}
		if now != revision {
			return archive.ErrOvertaken
		}
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
// stays so. Most judgements say again what is known, and then the claims are not even read.
func (s *Store) identify(t tx, id archive.ArticleID, all []archive.Identification) error {
	var k known
	err := t.row(`SELECT no, id, version FROM articles WHERE id = ?`, []any{id}, &k.no, &k.id, &k.version)
	if errors.Is(err, archive.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	mentions, err := readJudged(t, k.no)
	if err != nil {
		return err
	}
	var changed []archive.Identification
	for _, i := range all {
		m, there := mentions[i.Index]
		switch {
		case !there:
		case m.person != i.Person:
			changed = append(changed, i)
		case !m.judged:
			if err := t.do(`UPDATE mentions SET judged = 1 WHERE article = ? AND n = ?`, k.no, i.Index); err != nil {
				return err
			}
		}
	}
	if len(changed) == 0 {
		return nil
	}
	return s.rename(t, k, changed)
}

// judged is what is known of whom a mention names.
type judged struct {
	n      int
	person archive.PersonID
	judged bool
}

func readJudged(t tx, no int64) (map[int]judged, error) {
	rows, err := t.query(`SELECT n, coalesce(person, ''), judged FROM mentions WHERE article = ?`, no)
	all, err := collect(rows, err, func(rows *sql.Rows) (j judged, err error) { return j, rows.Scan(&j.n, &j.person, &j.judged) })
	byIndex := make(map[int]judged, len(all))
	for _, j := range all {
		byIndex[j.n] = j
	}
	return byIndex, err
}

// rename gives mentions of an article's newest version other persons, in its claims and in all rows.
func (s *Store) rename(t tx, k known, changed []archive.Identification) error {
	var stated string
	if err := t.row(`SELECT claims FROM versions WHERE article = ? AND number = ?`, []any{k.no, k.version}, &stated); err != nil {
		return err
	}
	var cl claims
	if err := unmarshal(stated, &cl); err != nil {
		return err
	}
	before, err := readReferences(t, k.no)
	if err != nil {
		return err
	}
	for _, i := range changed {
		if i.Index >= len(cl.People) {
			continue
		}
		cl.People[i.Index].PersonID = i.Person
		if err := s.name(t, k.no, i, cl.People[i.Index].Name); err != nil {
			return err
		}
	}
	after, err := readReferences(t, k.no)
	if err != nil {
		return err
	}
	if err := countPersons(t, before.persons, after.persons); err != nil {
		return err
	}
	b, err := json.Marshal(cl)
	if err != nil {
		return err
	}
	if err := t.do(`UPDATE versions SET claims = ? WHERE article = ? AND number = ?`, string(b), k.no, k.version); err != nil {
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
