package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	_ "modernc.org/sqlite"
)

// fts5 is SQLite with its full-text index, the text kept once, and a narrow table for each facet.
type fts5 struct {
	dir   string
	names *numbering
	db    *sql.DB
}

func (s *fts5) name() string { return "SQLite FTS5" }

const sqliteSchema = `
CREATE TABLE article (id INTEGER PRIMARY KEY, key TEXT NOT NULL, title TEXT NOT NULL, words TEXT NOT NULL,
	outlet INTEGER NOT NULL, year INTEGER NOT NULL, published INTEGER NOT NULL);
CREATE TABLE person (article INTEGER, value INTEGER, PRIMARY KEY (article, value)) WITHOUT ROWID;
CREATE TABLE office (article INTEGER, value INTEGER, PRIMARY KEY (article, value)) WITHOUT ROWID;
CREATE TABLE term (article INTEGER, value INTEGER, PRIMARY KEY (article, value)) WITHOUT ROWID;
CREATE INDEX office_article ON office (value, article);
CREATE INDEX article_published ON article (published, id);
CREATE INDEX article_facets ON article (id, outlet, year);
CREATE VIRTUAL TABLE fts USING fts5 (words, content='article', content_rowid='id', tokenize="unicode61 remove_diacritics 0");`

func (s *fts5) load(ctx context.Context, c *corpus) error {
	if err := os.RemoveAll(s.dir); err != nil {
		return err
	}
	if err := os.MkdirAll(s.dir, 0o755); err != nil {
		return err
	}
	if err := s.open(ctx); err != nil {
		return err
	}
	_, err := s.db.ExecContext(ctx, sqliteSchema)
	if err != nil {
		return errors.Join(err, s.close())
	}
	for batch, err := range c.batches() {
		if err == nil {
			err = s.add(ctx, batch)
		}
		if err != nil {
			return errors.Join(err, s.close())
		}
	}
	_, err = s.db.ExecContext(ctx, "ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)")
	return errors.Join(err, s.close())
}

func (s *fts5) open(context.Context) (err error) {
	pragmas := []string{"journal_mode(WAL)", "synchronous(NORMAL)", "cache_size(-262144)", "mmap_size(4294967296)", "temp_store(MEMORY)", "busy_timeout(10000)"}
	s.db, err = sql.Open("sqlite", "file:"+filepath.Join(s.dir, "articles.db")+"?_pragma="+strings.Join(pragmas, "&_pragma="))
	if err == nil {
		s.db.SetMaxOpenConns(3)
		s.db.SetMaxIdleConns(3)
	}
	return err
}

func (s *fts5) close() error { return s.db.Close() }

func (s *fts5) size() (int64, error) { return diskUsage(s.dir) }

func (s *fts5) add(ctx context.Context, batch []article) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	w := sqliteWriter{tx: tx, prepared: map[string]*sql.Stmt{}}
	for _, a := range batch {
		w.article(ctx, a)
	}
	if w.err != nil {
		return w.err
	}
	return tx.Commit()
}

// sqliteWriter remembers the first error.
type sqliteWriter struct {
	tx       *sql.Tx
	prepared map[string]*sql.Stmt
	err      error
}

func (w *sqliteWriter) exec(ctx context.Context, statement string, args ...any) (id int64) {
	st := w.prepared[statement]
	if st == nil && w.err == nil {
		st, w.err = w.tx.PrepareContext(ctx, statement)
		w.prepared[statement] = st
	}
	if w.err != nil {
		return 0
	}
	result, err := st.ExecContext(ctx, args...)
	if err == nil {
		id, err = result.LastInsertId()
	}
	w.err = err
	return id
}

func (w *sqliteWriter) article(ctx context.Context, a article) {
	id := w.exec(ctx, "INSERT INTO article (key, title, words, outlet, year, published) VALUES (?, ?, ?, ?, ?, ?)",
		string(a.Doc.ID), a.Doc.Title, a.Words, a.Outlet, a.Year, a.Doc.Published.Time.Unix())
	w.exec(ctx, "INSERT INTO fts (rowid, words) VALUES (?, ?)", id, a.Words)
	for _, f := range []struct {
		table  string
		values []int32
	}{{"person", a.Persons}, {"office", a.Offices}, {"term", a.Terms}} {
		for _, v := range f.values {
			w.exec(ctx, "INSERT INTO "+f.table+" VALUES (?, ?)", id, v)
		}
	}
}

// answer keeps the matches in a temporary table, from which the page, the total and the facets are taken: asking the full-text
// index anew for each is slower.
func (s *fts5) answer(ctx context.Context, q question) (a answer, err error) {
	conn, err := s.db.Conn(ctx)
	if err != nil {
		return a, err
	}
	defer conn.Close()
	r := sqliteReader{ctx: ctx, conn: conn, names: s.names}
	whole := q.words == "" && q.officeID == "" && !q.dated()
	hits := "article"
	if !whole {
		hits = "hits"
		r.match(q)
	}
	r.query("SELECT count(*) FROM "+hits, func(rows *sql.Rows) error { return rows.Scan(&a.total) })
	page := "SELECT key, id FROM article ORDER BY published DESC LIMIT ?"
	switch {
	case q.words != "":
		page = "SELECT key, id FROM (SELECT id, score FROM hits ORDER BY score LIMIT ?) JOIN article USING (id) ORDER BY score"
	case !whole:
		page = "SELECT key, id FROM hits JOIN article USING (id) ORDER BY published DESC LIMIT ?"
	}
	var ids []int64
	r.query(page, func(rows *sql.Rows) error {
		var key string
		var id int64
		err := rows.Scan(&key, &id)
		a.top, ids = append(a.top, key), append(ids, id)
		return err
	}, leading)
	if q.shown {
		a.shown = r.snippets(q, ids)
	}
	a.facets = map[string][]count{}
	for _, f := range q.facets {
		a.facets[f] = r.facet(f, hits)
	}
	return a, r.err
}

// sqliteReader remembers the first error.
type sqliteReader struct {
	ctx   context.Context
	conn  *sql.Conn
	names *numbering
	err   error
}

func (r *sqliteReader) exec(statement string, args ...any) {
	if r.err == nil {
		_, r.err = r.conn.ExecContext(r.ctx, statement, args...)
	}
}

func (r *sqliteReader) query(query string, scan func(*sql.Rows) error, args ...any) {
	if r.err != nil {
		return
	}
	rows, err := r.conn.QueryContext(r.ctx, query, args...)
	if err != nil {
		r.err = err
		return
	}
	defer rows.Close()
	for rows.Next() {
		if r.err = scan(rows); r.err != nil {
			return
		}
	}
	r.err = rows.Err()
}

// match fills the temporary table.
func (r *sqliteReader) match(q question) {
	r.exec("CREATE TEMP TABLE IF NOT EXISTS hits (id INTEGER PRIMARY KEY, score REAL)")
	r.exec("DELETE FROM hits")
	var where []string
	var args []any
	from, id, score := "article", "id", "0"
	if q.words != "" {
		from, id, score = "fts", "rowid", "rank"
		where, args = append(where, "fts MATCH ?"), append(args, ftsMatch(q))
	}
	if q.officeID != "" {
		where, args = append(where, "+"+id+" IN (SELECT article FROM office WHERE value = ?)"), append(args, q.office)
	}
	if q.dated() {
		where, args = append(where, "published >= ? AND published < ?"), append(args, q.from.Unix(), q.to.Add(24*time.Hour).Unix())
	}
	r.exec(fmt.Sprintf("INSERT INTO hits SELECT %s, %s FROM %s WHERE %s", id, score, from, strings.Join(where, " AND ")), args...)
}

// ftsMatch writes the words of a question as FTS5 reads them.
func ftsMatch(q question) string {
	if q.phrase {
		return `"` + q.words + `"`
	}
	return `"` + strings.Join(strings.Fields(q.words), `" "`) + `"`
}

// snippets asks for one article at a time: the full-text index finds a row by its number at once, and several by looking
// through all.
func (r *sqliteReader) snippets(q question, ids []int64) (shown []string) {
	for _, id := range ids {
		r.query("SELECT title, snippet(fts, 0, '<mark>', '</mark>', '…', 45) FROM fts JOIN article ON article.id = fts.rowid WHERE fts MATCH ? AND fts.rowid = ?",
			func(rows *sql.Rows) error {
				var title, snippet string
				err := rows.Scan(&title, &snippet)
				shown = append(shown, title+"\n"+snippet)
				return err
			}, ftsMatch(q), id)
	}
	return shown
}

func (r *sqliteReader) facet(facet, hits string) []count {
	var counts []count
	query := fmt.Sprintf("SELECT f.value, count(*) n FROM %s h JOIN %s f ON f.article = h.id GROUP BY 1 ORDER BY n DESC LIMIT %d", hits, facet, leading)
	switch {
	case (facet == "outlet" || facet == "year") && hits == "article":
		query = fmt.Sprintf("SELECT %s, count(*) n FROM article GROUP BY 1 ORDER BY n DESC", facet)
	case facet == "outlet" || facet == "year":
		query = fmt.Sprintf("SELECT a.%s, count(*) n FROM hits h JOIN article a INDEXED BY article_facets USING (id) GROUP BY 1 ORDER BY n DESC", facet)
	case hits == "article":
		query = fmt.Sprintf("SELECT value, count(*) n FROM %s GROUP BY 1 ORDER BY n DESC LIMIT %d", facet, leading)
	}
	r.query(query, func(rows *sql.Rows) error {
		var v int32
		var c count
		err := rows.Scan(&v, &c.n)
		c.value = r.names.value(facet, v)
		counts = append(counts, c)
		return err
	})
	return counts
}

// value returns the identifier of a numbered value.
func (n *numbering) value(facet string, v int32) string {
	if facet == "year" {
		return strconv.Itoa(int(v))
	}
	return n.Values[facet][v]
}
