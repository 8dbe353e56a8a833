package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"khobao/archive"
	"khobao/archive/warc"
)

// Problem is something that Verify found wrong.
type Problem struct {
	Name    string `json:"problem"` // what kind, in a word or two: "digest", "missing record"
	Subject string `json:"subject"` // what it concerns: a file and offset, an article
	Detail  string `json:"detail"`
}

// Verified says how much Verify looked at.
type Verified struct {
	Files    int `json:"files"`   // WARC files
	Records  int `json:"records"` // in them
	Captures int `json:"captures"`
	Articles int `json:"articles"`
	Versions int `json:"versions"`
	Problems int `json:"problems"`
}

// verifier is a run of Verify.
type verifier struct {
	*Store
	sum    Verified
	report func(Problem)
}

func (v *verifier) problem(name, subject, format string, args ...any) {
	v.sum.Problems++
	v.report(Problem{name, subject, fmt.Sprintf(format, args...)})
}

// Verify reads the whole archive: every record of every WARC file with its digests, the row of every capture, and how
// captures, versions, articles, addresses, persons and the change sequence hang together. It calls report for each problem,
// from this goroutine, and goes on. The error says that the check itself could not be done. Others may write meanwhile.
func (s *Store) Verify(ctx context.Context, report func(Problem)) (Verified, error) {
	v := &verifier{Store: s, report: report}
	for _, check := range []func(context.Context) error{v.database, v.files, v.counts, v.relations} {
		if err := check(ctx); err != nil {
			return v.sum, fmt.Errorf("verifying: %w", err)
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

// files checks every file that the record or the folder knows. The rows are read before the file: what is captured meanwhile
// then has a record without a row, which is only wrong in a file that is known to be complete.
func (v *verifier) files(ctx context.Context) error {
	rows, err := v.db.query(ctx, `SELECT name FROM warcs ORDER BY name`)
	names, err := collect(rows, err, one[string])
	if err != nil {
		return err
	}
	known := map[string]bool{}
	for _, name := range names {
		known[name] = true
		if err := v.file(ctx, name); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	entries, err := os.ReadDir(v.path(warcFolder))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	for _, e := range entries {
		name := strings.TrimSuffix(e.Name(), warc.OpenSuffix)
		if !known[name] && strings.HasSuffix(name, ".warc.gz") {
			if err := v.file(ctx, name); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
	}
	return nil
}

func (v *verifier) file(ctx context.Context, name string) error {
	var length sql.NullInt64
	err := v.db.row(ctx, `SELECT length FROM warcs WHERE name = ?`, []any{name}, &length)
	if err != nil && !errors.Is(err, archive.ErrNotFound) {
		return err
	}
	captures, err := v.captures(ctx, ` WHERE w.name = ?`, name)
	if err != nil {
		return err
	}
	v.sum.Captures += len(captures)
	f, err := v.openWARC(name)
	if errors.Is(err, fs.ErrNotExist) {
		v.problem("missing file", name, "%d captures are in it", len(captures))
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	v.sum.Files++
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if length.Valid && length.Int64 != info.Size() {
		v.problem("file length", name, "it has %d bytes and had %d when it was finished", info.Size(), length.Int64)
	}
	pending := make(map[int64]archive.Capture, len(captures))
	for _, c := range captures {
		pending[c.Offset] = c
	}
	if err := v.records(ctx, f, name, length.Valid, pending); err != nil {
		return err
	}
	for _, c := range pending {
		v.problem("missing record", place(name, c.Offset), "capture %d of %s is not there", c.ID, c.URL)
	}
	return nil
}

func place(file string, offset int64) string { return fmt.Sprintf("%s, offset %d", file, offset) }

// records reads a file to its end, and takes from pending the captures that it meets.
func (v *verifier) records(ctx context.Context, f io.ReaderAt, name string, complete bool, pending map[int64]archive.Capture) error {
	r := warc.NewReader(f, 0)
	for ctx.Err() == nil {
		err := v.record(r, name, complete, pending)
		var damage *warc.DamageError
		switch {
		case err == nil:
		case errors.As(err, &damage):
			if complete || len(pending) > 0 { // else a record that is being written
				v.problem("damaged record", place(name, damage.Offset), "%v", damage.Err)
			}
			if _, err := r.Skip(); errors.Is(err, io.EOF) {
				return nil
			} else if err != nil {
				return err
			}
		case errors.Is(err, io.EOF):
			return nil
		default:
			return err
		}
	}
	return ctx.Err()
}

func (v *verifier) record(r *warc.Reader, name string, complete bool, pending map[int64]archive.Capture) error {
	rec, err := r.Next()
	if err != nil {
		return err
	}
	v.sum.Records++
	if err := warc.Check(rec); errors.Is(err, warc.ErrDigest) {
		v.problem("digest", place(name, rec.Span.Offset), "%s of %s: %v", rec.Header.Type(), rec.Header.TargetURI(), err)
	}
	c, known := pending[rec.Span.Offset]
	delete(pending, rec.Span.Offset)
	if err := r.End(); err != nil {
		return err
	}
	kind := rec.Header.Type()
	switch {
	case known:
		v.compare(c, rec)
	case complete && (kind == warc.Response || kind == warc.Revisit):
		v.problem("missing row", place(name, rec.Span.Offset), "the %s of %s has none", kind, rec.Header.TargetURI())
	}
	return nil
}

// compare checks a capture's row against its record.
func (v *verifier) compare(c archive.Capture, rec *warc.Record) {
	h := rec.Header
	differs := func(what string, row, record any) {
		if row != record {
			v.problem("row and record differ", place(c.WARC, c.Offset), "%s of capture %d: %v and %v", what, c.ID, row, record)
		}
	}
	differs("address", c.URL, h.TargetURI())
	if d := h.Get("WARC-Payload-Digest"); len(d) == len(c.Digest) { // a file that was put here may have another kind
		differs("digest", string(c.Digest), d)
	}
	differs("length", c.Length, rec.Span.Length)
	differs("kind", c.RefersTo != 0, h.Type() == warc.Revisit)
	if t, err := h.Time("WARC-Date"); err != nil || !t.Equal(c.Time) {
		differs("time", c.Time, h.Get("WARC-Date"))
	}
}

func (v *verifier) counts(ctx context.Context) error {
	return v.db.row(ctx, `SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM versions)`, nil, &v.sum.Articles, &v.sum.Versions)
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
	{"address of no article", `SELECT url, 'article ' || article FROM addresses WHERE article NOT IN (SELECT no FROM articles)`},
	{"article without its address", `SELECT id, canonical_url FROM articles a
		WHERE canonical_url <> '' AND NOT EXISTS (SELECT 1 FROM addresses WHERE url = a.canonical_url)`},
	{"article without a change", `SELECT id, '' FROM articles a
		WHERE NOT EXISTS (SELECT 1 FROM changes WHERE article = a.id AND kind = 'saved')`},
	{"change of no article", `SELECT article, 'step ' || seq FROM changes c
		WHERE kind = 'saved' AND NOT EXISTS (SELECT 1 FROM articles WHERE id = c.article)`},
	{"revisit of nothing", `SELECT c.url, 'capture ' || c.id FROM captures c
		WHERE c.refers_to IS NOT NULL AND NOT EXISTS (SELECT 1 FROM captures e WHERE e.id = c.refers_to AND e.refers_to IS NULL)`},
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
