package store

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/dustin/go-humanize"

	"khobao/archive"
)

// Problem is something that Verify found wrong.
type Problem struct {
	Name    string `json:"problem"` // what kind, in a word or two: "digest", "missing record"
	Subject string `json:"subject"` // what it concerns: a file and offset, an article
	Detail  string `json:"detail"`
}

// String is the problem as a line for people.
func (p Problem) String() string { return p.Name + ": " + p.Subject + ": " + p.Detail }

// Verified says how much Verify looked at.
type Verified struct {
	Files    int            `json:"files"`   // WARC files
	Records  int            `json:"records"` // in them
	Captures int            `json:"captures"`
	Articles int            `json:"articles"`
	Versions int            `json:"versions"`
	Indexed  int            `json:"indexed"`        // articles of the index; 0 also where it was not looked at
	Behind   int64          `json:"behind"`         // changes that an index has still to take in: no problem, but worth saying
	Head     archive.Digest `json:"head,omitempty"` // the chain's last link; whoever has noted it can tell an archive that was made anew
	Problems int            `json:"problems"`
}

// String is a line for people, in English.
func (v Verified) String() string {
	s := fmt.Sprintf("%s, %s, %s, %s, %s", number(v.Files, "WARC file"), number(v.Records, "record"), number(v.Captures, "capture"),
		number(v.Articles, "article"), number(v.Versions, "version"))
	if v.Indexed > 0 {
		s += ", " + humanize.Comma(int64(v.Indexed)) + " indexed"
	}
	if v.Problems == 0 {
		s += ": no problem"
	} else {
		s += ": " + number(v.Problems, "problem")
	}
	if v.Behind > 0 {
		s += "; the index is " + number(int(v.Behind), "change") + " behind"
	}
	if v.Head != "" {
		s += "\nlast link of the chain: " + string(v.Head)
	}
	return s
}

// number writes "1 article", "1,061 articles".
func number(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return humanize.Comma(int64(n)) + " " + what
}

// Derived is what something that follows the change sequence, like a search index, had taken in at a moment.
type Derived struct {
	Seq      int64 // the last change
	Articles []archive.ArticleID
}

// verifier is a run of Verify.
type verifier struct {
	*Store
	sum    Verified
	report func(Problem)
	begun  map[string]string // digest of a segment → the file that says it was begun after it
}

func (v *verifier) problem(name, subject, format string, args ...any) {
	v.sum.Problems++
	v.report(Problem{name, subject, fmt.Sprintf(format, args...)})
}

// Verify reads the whole archive: every byte of every WARC file against the chain, every record with its digests, the row of
// every capture, how captures, versions, articles, addresses, persons and the change sequence hang together, and whether what
// is derived has the same articles. It calls report for each problem, from this goroutine, and goes on. The error says that the
// check itself could not be done. Others may write meanwhile.
func (s *Store) Verify(ctx context.Context, report func(Problem), derived ...Derived) (Verified, error) {
	v := &verifier{Store: s, report: report, begun: map[string]string{}}
	for _, check := range []func(context.Context) error{v.database, v.files, v.chain, v.counts, v.relations} {
		if err := check(ctx); err != nil {
			return v.sum, fmt.Errorf("verifying: %w", err)
		}
	}
	for _, d := range derived {
		if err := v.derived(ctx, d); err != nil {
			return v.sum, fmt.Errorf("verifying the index: %w", err)
		}
	}
	return v.sum, nil
}

func (v *verifier) database(ctx context.Context) error {
	rows, err := v.db.query(ctx, `PRAGMA integrity_check(100)`)
	found, err := collect(rows, err, one[string])
	for _, line := range found {
		if line != "ok" {
			v.problem("database", databaseName, "%s", line)
		}
	}
	return err
}

func (v *verifier) counts(ctx context.Context) error {
	return v.db.row(ctx, `SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM versions)`, nil, &v.sum.Articles, &v.sum.Versions)
}

// derived compares the articles. What has changed since, it cannot judge.
func (v *verifier) derived(ctx context.Context, d Derived) error {
	has := make(map[archive.ArticleID]bool, len(d.Articles))
	for _, id := range d.Articles {
		has[id] = true
	}
	v.sum.Indexed = len(has)
	rows, err := v.db.query(ctx, `SELECT seq, article, kind FROM changes`)
	if err != nil {
		return err
	}
	defer rows.Close()
	var last int64
	for rows.Next() {
		c, err := scanChange(rows)
		if err != nil {
			return err
		}
		last = max(last, c.Seq)
		switch there := has[c.Article]; {
		case c.Seq > d.Seq:
			v.sum.Behind++
		case c.Kind == archive.Saved && !there:
			v.problem("article not indexed", string(c.Article), "the index took in its change %d and does not have it: run khobao reindex", c.Seq)
		case c.Kind == archive.Removed && there:
			v.problem("removed article indexed", string(c.Article), "the index took in its change %d and has it still: run khobao reindex", c.Seq)
		}
		delete(has, c.Article)
	}
	if d.Seq > last {
		v.problem("index ahead", "index", "it has taken in change %d and the database has %d: it was built from another one; run khobao reindex", d.Seq, last)
		return rows.Err()
	}
	for id := range has {
		v.problem("unknown article indexed", string(id), "the database never had it: run khobao reindex")
	}
	return rows.Err()
}

// relations are queries that find what contradicts itself: each row is a subject and a detail.
var relations = []struct{ name, query string }{
	{"article without its newest version", `SELECT a.id, 'version ' || a.version FROM articles a
		WHERE NOT EXISTS (SELECT 1 FROM versions v WHERE v.article = a.no AND v.number = a.version)
		OR EXISTS (SELECT 1 FROM versions v WHERE v.article = a.no AND v.number > a.version)`},
	{"version missing", `SELECT a.id, 'of ' || a.version || ' versions there are ' || count(v.number) FROM articles a
		JOIN versions v ON v.article = a.no GROUP BY a.no HAVING count(v.number) <> a.version`},
	{"version without its capture", `SELECT a.id, 'version ' || v.number || ', capture ' || v.capture FROM versions v JOIN articles a ON a.no = v.article
		WHERE v.capture IS NOT NULL AND NOT EXISTS (SELECT 1 FROM captures c WHERE c.id = v.capture)`},
	{"version without its capture", `SELECT a.id, 'version ' || v.number || ', capture ' || (p.value ->> 'capture') || ' of a further page'
		FROM versions v JOIN json_each(v.parts) p JOIN articles a ON a.no = v.article
		WHERE NOT EXISTS (SELECT 1 FROM captures c WHERE c.id = p.value ->> 'capture')`},
	{"address of no article", `SELECT url, 'article ' || article FROM addresses WHERE article NOT IN (SELECT no FROM articles)`},
	{"article without its address", `SELECT id, canonical_url FROM articles a
		WHERE canonical_url <> '' AND NOT EXISTS (SELECT 1 FROM addresses WHERE url = a.canonical_url)`},
	{"article without a change", `SELECT id, '' FROM articles a
		WHERE NOT EXISTS (SELECT 1 FROM changes WHERE article = a.id AND kind = 'saved')`},
	{"change of no article", `SELECT article, 'step ' || seq FROM changes c
		WHERE kind = 'saved' AND NOT EXISTS (SELECT 1 FROM articles WHERE id = c.article)`},
	{"revisit of nothing", `SELECT c.url, 'capture ' || c.id FROM captures c
		WHERE c.refers_to IS NOT NULL AND NOT EXISTS (SELECT 1 FROM captures e WHERE e.id = c.refers_to AND e.refers_to IS NULL)`},
	{"revisit of another payload", `SELECT c.url, 'capture ' || c.id FROM captures c JOIN captures e ON e.id = c.refers_to WHERE e.digest <> c.digest`},
	{"person miscounted", `SELECT p.id, p.name || ': ' || p.articles || ' and ' || count(DISTINCT m.article) FROM persons p
		LEFT JOIN mentions m ON m.person = p.id GROUP BY p.id HAVING count(DISTINCT m.article) <> p.articles`},
	{"broken reference", `SELECT "table", 'row ' || coalesce(rowid, '?') || ' refers to nothing in ' || parent FROM pragma_foreign_key_check`},
}

func (v *verifier) relations(ctx context.Context) error {
	for _, r := range relations {
		rows, err := v.db.query(ctx, r.query)
		found, err := collect(rows, err, func(rows *sql.Rows) (p Problem, err error) {
			var detail sql.NullString
			err = rows.Scan(&p.Subject, &detail)
			p.Detail = detail.String
			return p, err
		})
		if err != nil {
			return fmt.Errorf("%s: %w", r.name, err)
		}
		for _, p := range found {
			v.problem(r.name, p.Subject, "%s", p.Detail)
		}
	}
	return nil
}
