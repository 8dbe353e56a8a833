package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"time"

	"khobao/archive"
)

// defaultPage is how many persons a list has on a page where its reader does not say.
const defaultPage = 50

// People returns the persons whom newest versions name and whose name the filter matches, a page of them, without statements,
// and how many there are in all. A name matches where its words, or its first letters, follow each other as in the query.
func (s *Store) People(ctx context.Context, filter archive.PeopleFilter) ([]archive.Person, int, error) {
	const matching = ` FROM persons WHERE articles > 0 AND (?1 = '' OR instr(' ' || replace(key, char(10), ' '), ' ' || ?1) > 0)`
	query := s.cfg.Fold(filter.Query)
	var total int
	if err := s.db.row(ctx, `SELECT count(*)`+matching, []any{query}, &total); err != nil {
		return nil, 0, fmt.Errorf("counting people: %w", err)
	}
	size, offset := window(filter.Listing, defaultPage)
	rows, err := s.db.query(ctx, `SELECT id, name, aliases, articles, first, last`+matching+` ORDER BY sort, id LIMIT ?2 OFFSET ?3`, query, size, offset)
	people, err := collect(rows, err, scanPerson)
	if err != nil {
		return nil, 0, fmt.Errorf("listing people: %w", err)
	}
	return people, total, nil
}

// window turns a page into SQL's LIMIT and OFFSET. A size of 0 is the given one, of which -1 means all.
func window(l archive.Listing, size int) (limit, offset int) {
	if l.Size > 0 {
		size = l.Size
	}
	if l.Page > 1 && size > 0 {
		offset = (l.Page - 1) * size
	}
	return size, offset
}

func scanPerson(rows *sql.Rows) (p archive.Person, err error) {
	var aliases string
	var first, last sql.NullInt64
	if err := rows.Scan(&p.ID, &p.Name, &aliases, &p.Articles, &first, &last); err != nil {
		return p, err
	}
	p.First, p.Last = seconds(first), seconds(last)
	if err = unmarshal(aliases, &p.Aliases); len(p.Aliases) == 0 {
		p.Aliases = nil
	}
	return p, err
}

func seconds(n sql.NullInt64) time.Time {
	if !n.Valid {
		return time.Time{}
	}
	return time.Unix(n.Int64, 0).In(archive.Hanoi)
}

// Person returns a person with all statements about them, the newest first, and with the other forms of the name that
// articles use. The error is archive.ErrNotFound where no newest version names such a person.
func (s *Store) Person(ctx context.Context, id archive.PersonID) (archive.Person, error) {
	p, err := s.person(ctx, id)
	if err != nil {
		return archive.Person{}, fmt.Errorf("person %s: %w", id, err)
	}
	return p, nil
}

func (s *Store) person(ctx context.Context, id archive.PersonID) (archive.Person, error) {
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
	if err != nil {
		return archive.Person{}, err
	}
	for _, name := range names {
		if name != p.Name && !slices.Contains(p.Aliases, name) {
			p.Aliases = append(p.Aliases, name)
		}
	}
	p.Statements, _, err = s.Statements(ctx, archive.StatementFilter{Person: id})
	return p, err
}

// Office returns an office that newest versions name, or archive.ErrNotFound.
func (s *Store) Office(ctx context.Context, id archive.OfficeID) (o archive.Office, err error) {
	err = s.db.row(ctx, `SELECT o.id, o.name, coalesce(g.id, ''), coalesce(g.name, ''), coalesce(g.province, '')
		FROM offices o LEFT JOIN organisations g ON g.id = o.organisation WHERE o.id = ?`, []any{id},
		&o.ID, &o.Name, &o.Organisation.ID, &o.Organisation.Name, &o.Organisation.Province)
	if err != nil {
		return o, fmt.Errorf("office %s: %w", id, err)
	}
	return o, nil
}

// Organisation returns an organisation that newest versions name, or archive.ErrNotFound.
func (s *Store) Organisation(ctx context.Context, id archive.OrganisationID) (o archive.Organisation, err error) {
	err = s.db.row(ctx, `SELECT id, name, province FROM organisations WHERE id = ?`, []any{id}, &o.ID, &o.Name, &o.Province)
	if err != nil {
		return o, fmt.Errorf("organisation %s: %w", id, err)
	}
	return o, nil
}

// citationColumns are those of citationRow.
const citationColumns = `a.id, a.version, v.title, a.url, a.outlet, v.published, ` + captureColumns

type citationRow struct {
	archive.Citation
	published sql.NullString
	capture   captureRow
}

func (c *citationRow) dest() []any {
	return append([]any{&c.Article, &c.Version, &c.Title, &c.URL, &c.Outlet, &c.published}, c.capture.dest()...)
}

func (c *citationRow) citation(e archive.Evidence) (archive.Citation, error) {
	c.Evidence, c.Capture = e, c.capture.capture()
	return c.Citation, parseDate(c.published, &c.Published)
}

// Statements returns what newest versions state about people and their offices, the newest first and the undated last, and
// how many statements there are in all. A filter without a size gives all of them.
func (s *Store) Statements(ctx context.Context, filter archive.StatementFilter) ([]archive.Statement, int, error) {
	where, args := statementsWhere(filter)
	var total int
	if err := s.db.row(ctx, `SELECT count(*) FROM statements s WHERE `+where, args, &total); err != nil {
		return nil, 0, fmt.Errorf("counting statements: %w", err)
	}
	size, offset := window(filter.Listing, -1)
	rows, err := s.db.query(ctx, `SELECT coalesce(s.person, ''), coalesce(p.name, m.name), coalesce(o.name, ''), coalesce(g.name, ''),
			coalesce(g.province, ''), s.claim, `+citationColumns+`
		FROM (SELECT * FROM statements s WHERE `+where+` ORDER BY date DESC, article DESC, mention, n LIMIT ? OFFSET ?) s
		JOIN mentions m ON m.article = s.article AND m.n = s.mention
		JOIN articles a ON a.no = s.article JOIN versions v ON v.article = a.no AND v.number = a.version
		LEFT JOIN persons p ON p.id = s.person LEFT JOIN offices o ON o.id = s.office LEFT JOIN organisations g ON g.id = s.organisation
		LEFT JOIN captures c ON c.id = v.capture LEFT JOIN warcs w ON w.id = c.warc
		ORDER BY s.date DESC, s.article DESC, s.mention, s.n`, append(args, size, offset)...)
	all, err := collect(rows, err, scanStatement)
	if err != nil {
		return nil, 0, fmt.Errorf("reading statements: %w", err)
	}
	return all, total, nil
}

// statementsWhere gives each field of the filter that is set a condition of its own, so that SQLite can use the index of the
// first, which picks the fewest; the plus keeps it from choosing another's. A term has a hundred thousand statements.
func statementsWhere(filter archive.StatementFilter) (where string, args []any) {
	where = `s.person IS NOT NULL`
	for _, f := range []struct{ column, value string }{{"person", string(filter.Person)}, {"office", string(filter.Office)},
		{"organisation", string(filter.Organisation)}, {"term", filter.Term}} {
		if f.value == "" {
			continue
		}
		plus := ""
		if len(args) > 0 {
			plus = "+"
		}
		where += ` AND ` + plus + `s.` + f.column + ` = ?`
		args = append(args, f.value)
	}
	return where, args
}

func scanStatement(rows *sql.Rows) (st archive.Statement, err error) {
	var office, body, province, stated string
	var c citationRow
	if err := rows.Scan(append([]any{&st.Person, &st.Name, &office, &body, &province, &stated}, c.dest()...)...); err != nil {
		return st, err
	}
	var claim archive.Claim
	if err := unmarshal(stated, &claim); err != nil {
		return st, err
	}
	st.Office = archive.Office{ID: claim.OfficeID, Name: or(office, claim.Office),
		Organisation: archive.Organisation{ID: claim.OrganisationID, Name: or(body, claim.Organisation), Province: province}}
	st.Relation, st.Term, st.Confidence, st.Date = claim.Relation, claim.Term, claim.Confidence, claim.Date
	st.Citation, err = c.citation(claim.Evidence)
	if st.Date == nil {
		st.Date = st.Citation.Published
	}
	return st, err
}

func or(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}

// Figures returns figures that newest versions state, of the newest article first, and how many there are in all. A filter
// without a size gives all of them.
func (s *Store) Figures(ctx context.Context, filter archive.FigureFilter) ([]archive.StatedFigure, int, error) {
	where, args := s.figuresWhere(filter)
	var total int
	if err := s.db.row(ctx, `SELECT count(*) FROM figures f WHERE `+where, args, &total); err != nil {
		return nil, 0, fmt.Errorf("counting figures: %w", err)
	}
	size, offset := window(filter.Listing, -1)
	rows, err := s.db.query(ctx, `SELECT f.figure, `+citationColumns+`
		FROM (SELECT * FROM figures f WHERE `+where+` ORDER BY published DESC, article DESC, n LIMIT ? OFFSET ?) f
		JOIN articles a ON a.no = f.article JOIN versions v ON v.article = a.no AND v.number = a.version
		LEFT JOIN captures c ON c.id = v.capture LEFT JOIN warcs w ON w.id = c.warc
		ORDER BY f.published DESC, f.article DESC, f.n`, append(args, size, offset)...)
	all, err := collect(rows, err, func(rows *sql.Rows) (f archive.StatedFigure, err error) {
		var stated string
		var c citationRow
		if err := rows.Scan(append([]any{&stated}, c.dest()...)...); err != nil {
			return f, err
		}
		if err := unmarshal(stated, &f.Figure); err != nil {
			return f, err
		}
		f.Citation, err = c.citation(f.Evidence)
		return f, err
	})
	if err != nil {
		return nil, 0, fmt.Errorf("reading figures: %w", err)
	}
	return all, total, nil
}

func (s *Store) figuresWhere(filter archive.FigureFilter) (where string, args []any) {
	where = `1`
	add := func(condition, value string) {
		if value != "" {
			where += ` AND ` + condition
			args = append(args, value)
		}
	}
	add(`instr(f.indicator, ?) > 0`, s.cfg.Fold(filter.Indicator))
	add(`f.kind = ?`, string(filter.Kind))
	add(`f.article IN (SELECT article FROM article_terms WHERE term = ?)`, filter.Term)
	add(`EXISTS (SELECT 1 FROM statements s WHERE s.article = f.article AND instr(s.body, ?) > 0)`, s.cfg.Fold(filter.Organisation))
	return where, args
}

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
