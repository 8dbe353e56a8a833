package store

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"khobao/archive"
)

// Profile returns a person as Person does, without statements.
func (s *Store) Profile(ctx context.Context, id archive.PersonID) (archive.Person, error) {
	p, err := orMerged(ctx, s, id, s.profile)
	if err != nil {
		return archive.Person{}, fmt.Errorf("person %s: %w", id, err)
	}
	return p, nil
}

func (s *Store) profile(ctx context.Context, id archive.PersonID) (archive.Person, error) {
	rows, err := s.db.query(ctx, `SELECT id, name, aliases, articles, first, last FROM persons WHERE id = ? AND articles > 0`, id)
	found, err := collect(rows, err, scanPerson)
	if err != nil {
		return archive.Person{}, err
	}
	if len(found) == 0 {
		return archive.Person{}, archive.ErrNotFound
	}
	p := found[0]
	rows, err = s.db.query(ctx, `SELECT DISTINCT name FROM mentions WHERE person = ? ORDER BY name`, id)
	names, err := collect(rows, err, one[string])
	for _, name := range names {
		if name != p.Name && !slices.Contains(p.Aliases, name) {
			p.Aliases = append(p.Aliases, name)
		}
	}
	return p, err
}

// Namesakes returns the other persons whose names are written with the same letters, each with the newest statement about
// them where there is one, those whom most articles name first.
func (s *Store) Namesakes(ctx context.Context, id archive.PersonID, limit int) ([]archive.Person, error) {
	rows, err := s.db.query(ctx, `SELECT id, name, aliases, articles, first, last FROM persons
		WHERE key = (SELECT key FROM persons WHERE id = ?1) AND id <> ?1 AND articles > 0 ORDER BY articles DESC, id LIMIT ?2`, id, limit)
	people, err := collect(rows, err, scanPerson)
	if err != nil {
		return nil, fmt.Errorf("namesakes of %s: %w", id, err)
	}
	return people, s.Newest(ctx, people)
}

// Newest gives each of the persons the newest statement about them as the only one, where there is any. Names alone do not tell
// a list's readers who is who.
func (s *Store) Newest(ctx context.Context, people []archive.Person) error {
	ids := make([]archive.PersonID, len(people))
	at := make(map[archive.PersonID]int, len(people))
	for i, p := range people {
		ids[i], at[p.ID] = p.ID, i
	}
	wanted, err := json.Marshal(ids)
	if err != nil {
		return err
	}
	found, err := s.chosen(ctx, `SELECT key ->> 0 AS article, key ->> 1 AS mention, key ->> 2 AS n FROM (SELECT (
		SELECT json_array(article, mention, n) FROM statements WHERE person = value ORDER BY date DESC LIMIT 1) AS key FROM json_each(?)) WHERE key IS NOT NULL`, string(wanted))
	if err != nil {
		return fmt.Errorf("the newest statements about %d people: %w", len(people), err)
	}
	for _, st := range found {
		people[at[st.Person]].Statements = []archive.Statement{st}
	}
	return nil
}

// SharedNames returns, of the names whose letters several persons share and that the filter matches as in People, the person whom
// most articles name, a page of them, and how many such names there are.
func (s *Store) SharedNames(ctx context.Context, filter archive.PeopleFilter) ([]archive.Person, int, error) {
	const shared = `WITH shared AS (SELECT key` + named + ` GROUP BY key HAVING count(*) > 1) `
	query := s.cfg.Fold(filter.Query)
	var total int
	if err := s.db.row(ctx, shared+`SELECT count(*) FROM shared`, []any{query}, &total); err != nil {
		return nil, 0, fmt.Errorf("counting names: %w", err)
	}
	limit, offset := window(filter.Listing, defaultPage)
	rows, err := s.db.query(ctx, shared+`SELECT id, name, aliases, articles, first, last FROM shared JOIN persons p
		ON p.id = (SELECT id FROM persons q WHERE q.key = shared.key AND q.articles > 0 ORDER BY q.articles DESC, q.id LIMIT 1)
		ORDER BY articles DESC, id LIMIT ?2 OFFSET ?3`, query, limit, offset)
	people, err := collect(rows, err, scanPerson)
	if err != nil {
		return nil, 0, fmt.Errorf("listing names: %w", err)
	}
	return people, total, nil
}

// Career returns what the tenures of some persons, of some offices or of an organisation's offices rest on. Of the statements
// that only name somebody in an office it keeps the first and the last, one for each length of time between them, and those around each
// report of how somebody came or went; of such reports it keeps all, unless they are very many.
func (s *Store) Career(ctx context.Context, filter archive.CareerFilter, every time.Duration) (archive.Career, error) {
	column, order, ids := "person", "person, office, wording", any(filter.Persons) // in which an index has them
	switch {
	case filter.Offices != nil:
		column, order, ids = "office", "office, person, wording", filter.Offices
	case filter.Organisation != "":
		column, order, ids = "organisation", "organisation, office, person, wording", []archive.OrganisationID{filter.Organisation}
	}
	wanted, err := json.Marshal(ids)
	if err != nil {
		return archive.Career{}, err
	}
	rows, err := s.db.query(ctx, `SELECT person, office, wording, relation, month, count FROM months
		WHERE `+column+` <> '' AND `+column+` IN (SELECT value FROM json_each(?)) AND person <> ? ORDER BY `+order+`, relation, month`,
		string(wanted), filter.Except)
	months, err := collect(rows, err, scanMonth)
	if err != nil {
		return archive.Career{}, fmt.Errorf("the statements of %s: %w", ids, err)
	}
	t := thinning{every: int((every + aMonth - 1) / aMonth), counts: map[archive.Post]int{}, turns: map[archive.Post][]int{}}
	for _, m := range months {
		if m.tells() && m.number != undated {
			t.turns[m.post] = append(t.turns[m.post], m.number)
		}
	}
	for len(months) > 0 {
		n := 1
		for n < len(months) && months[n].saying == months[0].saying {
			n++
		}
		t.take(months[:n])
		months = months[n:]
	}
	kept, err := s.kept(ctx, &t)
	if err != nil {
		return archive.Career{}, fmt.Errorf("reading the statements of %s: %w", ids, err)
	}
	rulings, err := s.Rulings(ctx)
	if err != nil {
		return archive.Career{}, err
	}
	rulings = slices.DeleteFunc(rulings, func(r archive.Ruling) bool { return r.Undone != nil || r.Kind == archive.Split })
	return archive.Career{Statements: kept, Counts: t.counts, Rulings: rulings}, nil
}

// aMonth is the length of a month here; undated is the number of the one that holds what has no date.
const (
	aMonth  = 30 * 24 * time.Hour
	undated = -1000000
)

// saying is what statements have in common that name somebody in an office in the same words and tell the same of it.
type saying struct {
	post     archive.Post
	wording  string
	relation archive.Relation
}

// month is the statements of a saying that are of one month, or of no date.
type month struct {
	saying
	number int
	count  int
}

// tells reports whether the statements tell how somebody came or went, and not only that somebody holds an office.
func (s saying) tells() bool { return s.relation != "" && s.relation != archive.Holds }

func scanMonth(rows *sql.Rows) (m month, err error) {
	err = rows.Scan(&m.post.Person, &m.post.Office, &m.wording, &m.relation, &m.number, &m.count)
	return m, err
}

// thinning counts statements, and keeps those that say more than the ones before them.
type thinning struct {
	every  int // months
	counts map[archive.Post]int
	turns  map[archive.Post][]int // the months in which somebody came or went
	first  []month                // of which the first is kept
	latest []month                // of which the last is kept
	whole  []month                // of which all are kept
}

// manyTell is how often the press repeats an election or an appointment before what it repeats is thinned: of each month the first
// report and the last are kept then.
const manyTell = 10

// take takes all months of a saying, in their order, what has no date first.
func (t *thinning) take(months []month) {
	total := 0
	for _, m := range months {
		total += m.count
	}
	t.counts[months[0].post] += total
	tells := months[0].tells()
	beside := make([]bool, len(months)) // a report of how somebody came or went, or of such reports
	for _, turn := range t.turns[months[0].post] {
		at, _ := slices.BinarySearchFunc(months, turn, func(m month, turn int) int { return cmp.Compare(m.number, turn) })
		for i := max(at-1, 0); i <= at+1 && i < len(months); i++ {
			beside[i] = true
		}
	}
	kept := math.MinInt32 // the month of which a statement was kept last
	for i, m := range months {
		ends := beside[i] || i == len(months)-1
		switch {
		case m.number == undated || tells && total <= manyTell && m.count > 1:
			t.whole = append(t.whole, m)
			continue
		case tells && total <= manyTell || beside[i] || m.number-kept >= t.every || ends && m.count == 1:
			t.first = append(t.first, m)
			kept = m.number
		}
		if ends && m.count > 1 {
			t.latest = append(t.latest, m)
		}
	}
}

// kept reads the statements that a thinning keeps.
func (s *Store) kept(ctx context.Context, t *thinning) ([]archive.Statement, error) {
	var args []any
	for _, months := range [][]month{t.first, t.latest, t.whole} {
		keys := make([][5]any, len(months))
		for i, m := range months {
			keys[i] = [5]any{m.post.Person, nil, m.wording, m.relation, nil}
			if m.post.Office != "" {
				keys[i][1] = m.post.Office
			}
			if m.number != undated {
				keys[i][4] = m.number
			}
		}
		b, err := json.Marshal(keys)
		if err != nil {
			return nil, err
		}
		args = append(args, string(b))
	}
	const (
		ofMonth = `statements s WHERE s.person = m.value ->> 0 AND s.office IS m.value ->> 1 AND s.wording = m.value ->> 2 AND s.relation = m.value ->> 3
			AND s.date / 2592000 IS m.value ->> 4`
		one = `SELECT (SELECT json_array(s.article, s.mention, s.n) FROM ` + ofMonth
	)
	return s.chosen(ctx, `WITH single AS MATERIALIZED (`+one+` ORDER BY s.date LIMIT 1) AS key FROM json_each(?) m UNION `+one+` ORDER BY s.date DESC LIMIT 1) FROM json_each(?) m)
		SELECT key ->> 0 AS article, key ->> 1 AS mention, key ->> 2 AS n FROM single
		UNION SELECT s.article, s.mention, s.n FROM json_each(?) m CROSS JOIN `+ofMonth, args...)
}

// DeathStatements returns the statements of versions that tell that the person died, newest first.
func (s *Store) DeathStatements(ctx context.Context) ([]archive.Statement, error) {
	found, err := s.chosen(ctx, `SELECT article, mention, n FROM statements WHERE person IS NOT NULL AND instr(wording, ?) > 0`, deathMark)
	if err != nil {
		return nil, fmt.Errorf("statements of who died: %w", err)
	}
	return found, nil
}

// chosen returns the statements that a query names by article, mention and number, newest first, the undated last.
func (s *Store) chosen(ctx context.Context, query string, args ...any) ([]archive.Statement, error) {
	rows, err := s.db.query(ctx, `WITH chosen AS (`+query+`)
		SELECT s.person, coalesce(p.name, ''), coalesce(o.name, ''), coalesce(g.name, ''), coalesce(g.province, ''), coalesce(s.term, ''), s.claim, `+citationColumns+`
		FROM chosen k CROSS JOIN statements s ON s.article = k.article AND s.mention = k.mention AND s.n = k.n
		JOIN articles a ON a.no = s.article `+citationJoins("s.claim")+`
		LEFT JOIN persons p ON p.id = s.person LEFT JOIN offices o ON o.id = s.office LEFT JOIN organisations g ON g.id = s.organisation
		ORDER BY s.date DESC, s.article DESC, s.mention, s.n`, args...)
	return collect(rows, err, scanStatement)
}

// BodiesWithFigures returns the bodies of whose congresses figures are known, those with most of them first, a page of them, and
// how many there are in all. An empty term means any; words narrow by name, with or without marks.
func (s *Store) BodiesWithFigures(ctx context.Context, term, words string, part archive.Listing) ([]archive.BodyFigures, int, error) {
	if term != "" {
		return s.bodiesWith(ctx, `c.term = ?`, words, part, term)
	}
	return s.bodiesWith(ctx, `c.term <> ''`, words, part)
}

// BodiesWithSeries likewise returns the bodies and the leaders of places that have figures of their own, of congresses or not.
func (s *Store) BodiesWithSeries(ctx context.Context, words string, part archive.Listing) ([]archive.BodyFigures, int, error) {
	return s.bodiesWith(ctx, `1`, words, part)
}

func (s *Store) bodiesWith(ctx context.Context, where, words string, part archive.Listing, args ...any) ([]archive.BodyFigures, int, error) {
	rows, err := s.db.query(ctx, `SELECT c.organisation, coalesce(g.name, ''), coalesce(g.province, ''), sum(c.count) FROM figure_counts c
		LEFT JOIN organisations g ON g.id = c.organisation WHERE c.organisation <> '' AND `+where+` GROUP BY c.organisation ORDER BY sum(c.count) DESC, c.organisation`, args...)
	all, err := collect(rows, err, func(rows *sql.Rows) (b archive.BodyFigures, err error) {
		return b, rows.Scan(&b.Organisation.ID, &b.Organisation.Name, &b.Organisation.Province, &b.Count)
	})
	if err != nil {
		return nil, 0, fmt.Errorf("bodies with figures: %w", err)
	}
	if words = s.cfg.Fold(words); words != "" {
		all = slices.DeleteFunc(all, func(b archive.BodyFigures) bool { return !strings.Contains(s.cfg.Fold(b.Organisation.Name), words) })
	}
	limit, offset := window(part, len(all))
	offset = min(offset, len(all))
	return all[offset : offset+min(limit, len(all)-offset)], len(all), nil
}

// CongressFigures returns the figures that the congresses of some bodies promised or reported for a term, oldest article first.
// What several articles say of it in the same words is there once. With an empty term it returns all figures of the bodies, and of the
// places that they lead.
func (s *Store) CongressFigures(ctx context.Context, term string, bodies ...archive.OrganisationID) ([]archive.StatedFigure, error) {
	wanted, err := json.Marshal(bodies)
	if err != nil {
		return nil, err
	}
	const ofBodies = ` FROM figures WHERE organisation IN (SELECT value FROM json_each(?))`
	chosen, args := `SELECT article, n`+ofBodies, []any{string(wanted)}
	if term != "" { // n is that of the least article: SQLite sees to it
		chosen, args = `SELECT min(article) AS article, n`+ofBodies+` AND term = ? GROUP BY organisation, gist`, append(args, term)
	}
	all, err := s.figuresThat(ctx, chosen, args...)
	if err != nil {
		return nil, fmt.Errorf("figures of %s: %w", bodies, err)
	}
	return all, nil
}

// NewestFigures returns the figures of a body, and of the places that it leads, oldest article first: of the newest articles, so
// many and no more. It says how many there are in all.
func (s *Store) NewestFigures(ctx context.Context, body archive.OrganisationID, limit int) ([]archive.StatedFigure, int, error) {
	var total int
	if err := s.db.row(ctx, `SELECT count(*) FROM figures WHERE organisation = ?`, []any{body}, &total); err != nil {
		return nil, 0, fmt.Errorf("counting the figures of %s: %w", body, err)
	}
	all, err := s.figuresThat(ctx, `SELECT article, n FROM figures WHERE organisation = ? ORDER BY published DESC, article DESC, n LIMIT ?`, body, limit)
	if err != nil {
		return nil, 0, fmt.Errorf("figures of %s: %w", body, err)
	}
	return all, total, nil
}

// figuresThat returns the figures that a query names by article and number, oldest article first. They are chosen by what tells them apart,
// and read afterwards: the database would sort them with all that is read of each.
func (s *Store) figuresThat(ctx context.Context, chosen string, args ...any) ([]archive.StatedFigure, error) {
	rows, err := s.db.query(ctx, `WITH chosen AS MATERIALIZED (`+chosen+`)
		SELECT f.figure, `+citationColumns+`, f.article, f.n, f.published FROM chosen k CROSS JOIN figures f ON f.article = k.article AND f.n = k.n
		JOIN articles a ON a.no = f.article `+citationJoins("f.figure"), args...)
	type placed struct {
		archive.StatedFigure
		article, n int64
		published  sql.NullInt64
	}
	all, err := collect(rows, err, func(rows *sql.Rows) (p placed, err error) {
		p.StatedFigure, err = scanFigure(rows, &p.article, &p.n, &p.published)
		return p, err
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(all, func(a, b placed) int {
		return cmp.Or(cmp.Compare(a.published.Int64, b.published.Int64), cmp.Compare(a.article, b.article), cmp.Compare(a.n, b.n)) // without a day, first
	})
	figures := make([]archive.StatedFigure, len(all))
	for i, p := range all {
		figures[i] = p.StatedFigure
	}
	return figures, nil
}

// nameOfBody is the name of the body that a figure f is of; empty where it is of none.
const nameOfBody = `coalesce((SELECT name FROM organisations WHERE id = f.organisation), '')`

// scanFigure reads a figure, the columns of its citation, and what more was selected.
func scanFigure(rows *sql.Rows, more ...any) (f archive.StatedFigure, err error) {
	var stated string
	var c citationRow
	if err := rows.Scan(append(append([]any{&stated}, c.dest()...), more...)...); err != nil {
		return f, err
	}
	if err := unmarshal(stated, &f.Figure); err != nil {
		return f, err
	}
	f.Citation, err = c.citation(f.Evidence)
	return f, err
}
