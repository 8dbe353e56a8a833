package store

import (
	"context"
	"database/sql"
	"fmt"
	"math"
	"time"

	"khobao/archive"
)

// defaultPage is how many persons a list has on a page where its reader does not say.
const defaultPage = 50

// named are the persons whom newest versions name, and whose name has the folded words of the first parameter.
const named = ` FROM persons WHERE articles > 0 AND (?1 = '' OR instr(' ' || replace(key, char(10), ' '), ' ' || ?1) > 0)`

// People returns the persons whom newest versions name and whose name the filter matches, a page of them, without statements,
// and how many there are in all. A name matches where its words, or its first letters, follow each other as in the query.
func (s *Store) People(ctx context.Context, filter archive.PeopleFilter) ([]archive.Person, int, error) {
	query := s.cfg.Fold(filter.Query)
	var total int
	if err := s.db.row(ctx, `SELECT count(*)`+named, []any{query}, &total); err != nil {
		return nil, 0, fmt.Errorf("counting people: %w", err)
	}
	size, offset := window(filter.Listing, defaultPage)
	rows, err := s.db.query(ctx, `SELECT id, name, aliases, articles, first, last`+named+` ORDER BY sort, id LIMIT ?2 OFFSET ?3`, query, size, offset)
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
		offset = min(l.Page-1, math.MaxInt32) * min(size, math.MaxInt32) // beyond all there is, and not beyond the numbers
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
// articles use. Of one that a ruling merged into another it returns that one. The error is archive.ErrNotFound where no newest
// version names such a person.
func (s *Store) Person(ctx context.Context, id archive.PersonID) (archive.Person, error) {
	p, err := orMerged(ctx, s, id, s.person)
	if err != nil {
		return archive.Person{}, fmt.Errorf("person %s: %w", id, err)
	}
	return p, nil
}

func (s *Store) person(ctx context.Context, id archive.PersonID) (archive.Person, error) {
	p, err := s.profile(ctx, id)
	if err != nil {
		return archive.Person{}, err
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

// citationJoins joins the newest version of an article a, by an index that has what citations show of it, and the capture of the page on
// which the evidence stands that a column has as JSON.
func citationJoins(evidence string) string {
	return `JOIN versions v INDEXED BY versions_cited ON v.article = a.no AND v.number = a.version
		LEFT JOIN captures c ON c.id = iif(v.parts IS NULL, v.capture, coalesce((SELECT p.value ->> 'capture' FROM json_each(v.parts) p
			WHERE p.value ->> 'offset' <= ` + evidence + ` ->> '$.offset[0]' OR p.value ->> 'caption' <= ` + evidence + ` ->> '$.caption_offset[0]'
			ORDER BY p.key DESC LIMIT 1), v.capture)) LEFT JOIN warcs w ON w.id = c.warc`
}

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
			coalesce(g.province, ''), coalesce(s.term, ''), s.claim, `+citationColumns+`
		FROM (SELECT * FROM statements s WHERE `+where+` ORDER BY date DESC, article DESC, mention, n LIMIT ? OFFSET ?) s
		JOIN mentions m ON m.article = s.article AND m.n = s.mention
		JOIN articles a ON a.no = s.article `+citationJoins("s.claim")+`
		LEFT JOIN persons p ON p.id = s.person LEFT JOIN offices o ON o.id = s.office LEFT JOIN organisations g ON g.id = s.organisation
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
	var office, body, province, years, stated string
	var c citationRow
	if err := rows.Scan(append([]any{&st.Person, &st.Name, &office, &body, &province, &years, &stated}, c.dest()...)...); err != nil {
		return st, err
	}
	var claim statedClaim
	if err := unmarshal(stated, &claim); err != nil {
		return st, err
	}
	st.Office = archive.Office{ID: claim.OfficeID, Name: or(office, claim.Office),
		Organisation: archive.Organisation{ID: claim.OrganisationID, Name: or(body, claim.Organisation), Province: province}}
	st.Relation, st.Worded, st.Term, st.Confidence, st.Date, st.DatePrecision = claim.Relation, claim.Office, claim.Term, claim.Confidence, claim.Date, claim.DatePrecision
	st.Periods, st.Measure, st.Death = claim.Periods, claim.Measure, claim.Death
	if claim.TermBodyID != "" && years != claim.Term {
		st.Term, st.Ordinal = years, claim.Term
	}
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
