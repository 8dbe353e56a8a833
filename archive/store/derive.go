package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"strings"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"khobao/archive"
)

// derive replaces the rows that come from the claims of an article's newest version, which is v.
func (s *Store) derive(t tx, no int64, v *archive.Version) error {
	before, err := readReferences(t, no)
	if err != nil {
		return err
	}
	numbered, err := readNumbered(t, no)
	if err != nil {
		return err
	}
	for _, table := range []string{"mentions", "statements", "figures", "article_terms", "numbered_terms"} {
		if err := t.do(`DELETE FROM `+table+` WHERE article = ?`, no); err != nil {
			return err
		}
	}
	return s.deriveAfter(t, no, v, before, numbered)
}

// deriveAfter is derive for an article that has no such rows: none yet, or none any more, which named and told what is given.
func (s *Store) deriveAfter(t tx, no int64, v *archive.Version, before references, numbered []archive.NumberedTerm) error {
	if err := insertNumbered(t, no, v.NumberedTerms, numbered); err != nil {
		return err
	}
	for i := range v.People {
		if err := s.insertMention(t, no, i, v); err != nil {
			return err
		}
	}
	if err := s.insertFigures(t, no, v); err != nil {
		return err
	}
	for _, term := range v.Terms {
		if err := insertTerm(t, no, term); err != nil {
			return err
		}
	}
	after := referencesOf(v)
	if err := countPersons(t, before.persons, after.persons); err != nil {
		return err
	}
	return removeUnused(t, before, after)
}

func (s *Store) insertMention(t tx, no int64, i int, v *archive.Version) error {
	m := &v.People[i]
	aliases, err := json.Marshal(orEmpty(m.Aliases))
	if err != nil {
		return err
	}
	if err := t.do(`INSERT INTO mentions (article, n, key, name, aliases, person, judged, published, born, private) VALUES (?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0), ?)`,
		no, i, s.cfg.Fold(m.Name), m.Name, string(aliases), orNull(m.PersonID), m.PersonID != "", dateOrNull(v.Published), m.Born, m.Private); err != nil {
		return err
	}
	if m.PersonID != "" {
		if err := s.insertPerson(t, archive.Person{ID: m.PersonID, Name: m.Name}, `DO NOTHING`); err != nil {
			return err
		}
	}
	for j := range m.Offices {
		if err := s.insertStatement(t, no, i, j, v); err != nil {
			return err
		}
	}
	return nil
}

// countMonth counts a statement of somebody in its month. That it is gone, or names another, triggers see to. One that counted would
// cost as much as the statement itself: SQLite keeps a journal of its own for a statement with a trigger.
const countMonth = `INSERT INTO months VALUES (?1, ?2, ?3, ?4, coalesce(?5 / 2592000, -1000000), ?6, 1) ON CONFLICT DO UPDATE SET count = count + 1`

// statedClaim is a claim with what its version tells of the person.
type statedClaim struct {
	archive.Claim
	Death *archive.Death `json:"death,omitempty"`
}

// deathMark is in the wording of statements about who died.
const deathMark = "\n†"

// wordingOf returns what statements have in common that say the same. Those that tell when an office was held, or that its holder died, are
// none of the many that only name him.
func wordingOf(c statedClaim) string {
	wording := c.Office
	if c.Death != nil {
		wording += deathMark
	}
	for _, p := range c.Periods {
		wording += "\n" + p.From.String() + "/" + p.To.String()
	}
	return wording
}

func (s *Store) insertStatement(t tx, no int64, i, j int, v *archive.Version) error {
	m, c := &v.People[i], &v.People[i].Offices[j]
	claim, err := json.Marshal(statedClaim{*c, m.Death})
	if err != nil {
		return err
	}
	date := c.Date
	if date == nil {
		date = v.Published
	}
	term := c.Term
	if c.TermBodyID != "" {
		if term, err = yearsOf(t, c.TermBodyID, c.Term); err != nil {
			return err
		}
	}
	wording := wordingOf(statedClaim{*c, m.Death})
	if err := t.do(`INSERT INTO statements (article, mention, n, person, office, organisation, body, term, date, claim, relation, wording)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, no, i, j, orNull(m.PersonID), orNull(c.OfficeID), orNull(c.OrganisationID),
		s.cfg.Fold(c.Organisation), orNull(term), dateOrNull(date), string(claim), c.Relation, wording); err != nil {
		return err
	}
	if m.PersonID != "" {
		if err := t.do(countMonth, m.PersonID, c.OfficeID, wording, c.Relation, dateOrNull(date), c.OrganisationID); err != nil {
			return err
		}
	}
	if c.OrganisationID != "" {
		if err := insertOrganisation(t, archive.Organisation{ID: c.OrganisationID, Name: c.Organisation}, `DO NOTHING`); err != nil {
			return err
		}
	}
	if c.OfficeID == "" {
		return nil
	}
	o := archive.Office{ID: c.OfficeID, Name: c.Office, Organisation: archive.Organisation{ID: c.OrganisationID}}
	return insertOffice(t, o, `DO NOTHING`)
}

// insertFigures inserts the rows of v's figures, and counts them. That they are gone a trigger sees to.
func (s *Store) insertFigures(t tx, no int64, v *archive.Version) error {
	type congress struct {
		term string
		body archive.OrganisationID
	}
	counts := map[congress]int{}
	for i := range v.Figures {
		if err := s.insertFigure(t, no, i, v); err != nil {
			return err
		}
		counts[congress{v.Figures[i].Term, v.Figures[i].OrganisationID}]++
	}
	for of, n := range counts {
		err := t.do(`INSERT INTO figure_counts VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count`, of.term, of.body, n)
		if err != nil {
			return err
		}
	}
	return nil
}

func (s *Store) insertFigure(t tx, no int64, i int, v *archive.Version) error {
	f := &v.Figures[i]
	figure, err := json.Marshal(f)
	if err != nil {
		return err
	}
	gist, err := gistOf(*f)
	if err != nil {
		return err
	}
	return t.do(`INSERT INTO figures (article, n, indicator, kind, published, figure, organisation, term, gist) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		no, i, s.cfg.Fold(f.Indicator), f.Kind, dateOrNull(v.Published), string(figure), orNull(f.OrganisationID), orNull(f.Term), gist)
}

// gistOf returns a number that figures have in common which say the same in the same words, wherever that stands.
func gistOf(f archive.Figure) (int64, error) {
	f.Evidence = archive.Evidence{Text: f.Text}
	b, err := json.Marshal(f)
	h := fnv.New64a()
	_, _ = h.Write(b) // a hash takes anything
	return int64(h.Sum64()), err
}

// references are the identities that an article's rows name.
type references struct{ persons, offices, organisations map[string]bool }

// referencesOf returns what the rows of a version name.
func referencesOf(v *archive.Version) references {
	r := references{map[string]bool{}, map[string]bool{}, map[string]bool{}}
	for _, m := range v.People {
		r.persons[string(m.PersonID)] = true
		for _, c := range m.Offices {
			r.offices[string(c.OfficeID)], r.organisations[string(c.OrganisationID)] = true, true
		}
	}
	for _, set := range []map[string]bool{r.persons, r.offices, r.organisations} {
		delete(set, "") // of no identity
	}
	return r
}

func readReferences(t tx, no int64) (r references, err error) {
	var errs [3]error
	r.persons, errs[0] = readSet(t, `SELECT DISTINCT person FROM mentions WHERE article = ? AND person IS NOT NULL`, no)
	r.offices, errs[1] = readSet(t, `SELECT DISTINCT office FROM statements WHERE article = ? AND office IS NOT NULL`, no)
	r.organisations, errs[2] = readSet(t, `SELECT DISTINCT organisation FROM statements WHERE article = ? AND organisation IS NOT NULL`, no)
	return r, errors.Join(errs[:]...)
}

func readSet(t tx, query string, no int64) (map[string]bool, error) {
	rows, err := t.query(query, no)
	list, err := collect(rows, err, one[string])
	set := make(map[string]bool, len(list))
	for _, v := range list {
		set[v] = true
	}
	return set, err
}

// countPersons keeps the counts of persons that an article names, or named before. The edges come from an index, so that a
// person whom a hundred thousand articles name costs no more than another.
func countPersons(t tx, before, after map[string]bool) error {
	count := func(id string, by int) error {
		return t.do(`UPDATE persons SET articles = articles + ?2,
			first = (SELECT min(published) FROM mentions WHERE person = ?1),
			last = (SELECT max(published) FROM mentions WHERE person = ?1) WHERE id = ?1`, id, by)
	}
	for id := range after {
		by := 1
		if before[id] {
			by = 0
		}
		if err := count(id, by); err != nil {
			return err
		}
	}
	for id := range before {
		if after[id] {
			continue
		}
		if err := count(id, -1); err != nil {
			return err
		}
		if err := t.do(`DELETE FROM persons WHERE id = ? AND articles <= 0`, id); err != nil {
			return err
		}
	}
	return nil
}

// removeUnused removes the offices and organisations that nothing names any more.
func removeUnused(t tx, before, after references) error {
	for id := range before.offices {
		if after.offices[id] {
			continue
		}
		if err := t.do(`DELETE FROM offices WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM statements WHERE office = ?1)`, id); err != nil {
			return err
		}
	}
	for id := range before.organisations {
		if after.organisations[id] {
			continue
		}
		if err := t.do(`DELETE FROM organisations WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM statements WHERE organisation = ?1)
			AND NOT EXISTS (SELECT 1 FROM figures WHERE organisation = ?1)
			AND NOT EXISTS (SELECT 1 FROM numbered_terms WHERE organisation = ?1)`, id); err != nil {
			return err
		}
	}
	return nil
}

// SaveIdentities stores the canonical names of persons, offices and organisations. One that no newest version names is not
// shown, and goes when the last that named it does. Where it was not called, the wording of the first mention is the name. It lasts
// once anything is stored that names them.
func (s *Store) SaveIdentities(ctx context.Context, all archive.Identities) error {
	err := s.db.updateSoon(ctx, func(t tx) error {
		for _, p := range all.Persons {
			if err := s.insertPerson(t, p, `(id) DO UPDATE SET name = excluded.name, key = excluded.key, sort = excluded.sort, aliases = excluded.aliases`); err != nil {
				return err
			}
		}
		for _, o := range all.Offices {
			if o.Organisation.ID != "" {
				all.Organisations = append(all.Organisations, o.Organisation)
			}
			if err := insertOffice(t, o, `(id) DO UPDATE SET name = excluded.name, organisation = excluded.organisation`); err != nil {
				return err
			}
		}
		for _, o := range all.Organisations {
			if err := insertOrganisation(t, o, `(id) DO UPDATE SET name = excluded.name, province = excluded.province`); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("saving identities: %w", err)
	}
	return nil
}

func (s *Store) insertPerson(t tx, p archive.Person, onConflict string) error {
	aliases, err := json.Marshal(orEmpty(p.Aliases))
	if err != nil {
		return err
	}
	key := s.cfg.Fold(strings.Join(append([]string{p.Name}, p.Aliases...), "\n"))
	return t.do(`INSERT INTO persons (id, name, key, sort, aliases, articles) VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT `+onConflict,
		p.ID, p.Name, key, sortKey(p.Name), string(aliases))
}

func insertOrganisation(t tx, o archive.Organisation, onConflict string) error {
	return t.do(`INSERT INTO organisations (id, name, province) VALUES (?, ?, ?) ON CONFLICT `+onConflict, o.ID, o.Name, o.Province)
}

func insertOffice(t tx, o archive.Office, onConflict string) error {
	return t.do(`INSERT INTO offices (id, name, organisation) VALUES (?, ?, ?) ON CONFLICT `+onConflict, o.ID, o.Name, o.Organisation.ID)
}

// sortKey returns what Vietnamese name lists are sorted by: given name, middle names, family name, each as the language
// collates it. A collator is cheap beside the transaction, and must not be shared.
func sortKey(name string) []byte {
	parts := strings.Fields(name)
	if n := len(parts); n > 1 {
		parts = append(append([]string{parts[n-1]}, parts[1:n-1]...), parts[0])
	}
	var buf collate.Buffer
	return collate.New(language.Vietnamese).KeyFromString(&buf, strings.Join(parts, " "))
}
