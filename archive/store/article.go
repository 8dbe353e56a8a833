package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"khobao/archive"
)

const (
	// pageOfArticles is how many articles EachArticle reads at a time: a few MB of text, and no transaction stays open while
	// the caller works.
	pageOfArticles = 200

	// captureColumns are those of scanCapture, which reads a capture that may be missing.
	captureColumns = `coalesce(c.id, 0), coalesce(c.outlet, ''), coalesce(c.url, ''), coalesce(w.name, ''), coalesce(c.offset, 0),
		coalesce(c.length, 0), coalesce(c.digest, ''), coalesce(c.time, 0), coalesce(c.status, 0), coalesce(c.content_type, ''),
		coalesce(c.truncated, ''), coalesce(c.etag, ''), coalesce(c.last_modified, ''), coalesce(c.refers_to, 0)`

	selectArticle = `SELECT a.no, a.id, a.url, a.canonical_url, a.outlet, iif(a.gone, a.missing, 0),
			(SELECT json_group_array(url) FROM addresses WHERE article = a.no AND url NOT IN (a.url, a.canonical_url)),
			v.number, v.title, v.published, v.updated, v.author, v.lead, v.body, v.captions, v.language, v.provenance, v.claims, v.parts, ` + knownTerms + `, ` + captureColumns + `
		FROM articles a JOIN versions v ON v.article = a.no
		LEFT JOIN captures c ON c.id = v.capture LEFT JOIN warcs w ON w.id = c.warc `
)

// claims is what a version claims, as its column holds it.
type claims struct {
	People  []archive.Mention `json:"people"`
	Terms   []archive.Term    `json:"terms"`
	Figures []archive.Figure  `json:"figures"`

	NumberedTerms []archive.NumberedTerm `json:"numbered_terms,omitempty"`

	RuledOut []archive.Figure `json:"ruled_out,omitempty"`
}

// storedArticle is an article with its place in the order of arrival.
type storedArticle struct {
	no    int64
	parts sql.NullString // see readParts
	archive.Article
}

func scanArticle(rows *sql.Rows) (a storedArticle, err error) {
	var aliases, captions, provenance, stated, known string
	var published, updated sql.NullString
	var gone int64
	var c captureRow
	err = rows.Scan(append([]any{&a.no, &a.ID, &a.URL, &a.CanonicalURL, &a.Outlet, &gone, &aliases, &a.Number, &a.Title, &published, &updated,
		&a.Author, &a.Lead, &a.Body, &captions, &a.Language, &provenance, &stated, &a.parts, &known}, c.dest()...)...)
	if err != nil {
		return a, err
	}
	a.Gone = fromMillis(gone)
	a.Capture = c.capture()
	var cl claims
	var terms []archive.Term
	err = errors.Join(
		unmarshal(known, &terms), unmarshal(aliases, &a.Aliases), unmarshal(captions, &a.Captions), unmarshal(provenance, &a.Provenance),
		unmarshal(stated, &cl), parseDate(published, &a.Published), parseDate(updated, &a.Updated))
	if len(a.Aliases) == 0 {
		a.Aliases = nil
	}
	a.People, a.Terms, a.Figures, a.NumberedTerms, a.RuledOut = cl.People, withKnown(cl.Terms, terms), cl.Figures, cl.NumberedTerms, cl.RuledOut
	if err != nil {
		return a, fmt.Errorf("article %s, version %d: %w", a.ID, a.Number, err)
	}
	return a, nil
}

// captureRow reads captureColumns.
type captureRow struct {
	archive.Capture
	ms int64
}

func (c *captureRow) dest() []any {
	return []any{&c.ID, &c.Outlet, &c.URL, &c.WARC, &c.Offset, &c.Length, &c.Digest, &c.ms, &c.Status, &c.ContentType, &c.Truncated,
		&c.ETag, &c.LastModified, &c.RefersTo}
}

// capture returns nil where there is none.
func (c *captureRow) capture() *archive.Capture {
	if c.ID == 0 {
		return nil
	}
	c.Time = time.UnixMilli(c.ms).UTC()
	return &c.Capture
}

func unmarshal(s string, v any) error { return json.Unmarshal([]byte(s), v) }

func parseDate(s sql.NullString, d **archive.Date) (err error) {
	if s.Valid {
		*d, err = archive.ParseDate(s.String)
	}
	return err
}

func (s *Store) articles(ctx context.Context, where string, args ...any) ([]storedArticle, error) {
	rows, err := s.db.query(ctx, selectArticle+where, args...)
	all, err := collect(rows, err, scanArticle)
	if err != nil {
		return nil, err
	}
	return all, s.readParts(ctx, all)
}

func (s *Store) oneArticle(ctx context.Context, where string, args ...any) (archive.Article, error) {
	found, err := s.articles(ctx, where, args...)
	if err != nil {
		return archive.Article{}, err
	}
	if len(found) == 0 {
		return archive.Article{}, archive.ErrNotFound
	}
	return found[0].Article, nil
}

// Article returns an article in its newest version, or archive.ErrNotFound.
func (s *Store) Article(ctx context.Context, id archive.ArticleID) (archive.Article, error) {
	a, err := s.oneArticle(ctx, `WHERE a.id = ? AND v.number = a.version`, id)
	if err != nil {
		return a, fmt.Errorf("article %s: %w", id, err)
	}
	return a, nil
}

// ArticleByURL returns the article that an address shows, or has shown, in its newest version, or archive.ErrNotFound.
func (s *Store) ArticleByURL(ctx context.Context, url string) (archive.Article, error) {
	a, err := s.oneArticle(ctx, `WHERE a.no = (SELECT article FROM addresses WHERE url = ?) AND v.number = a.version`, url)
	if err != nil {
		return a, fmt.Errorf("article at %s: %w", url, err)
	}
	return a, nil
}

// Articles returns articles in their newest versions, in the order of the ids. Unknown ones are left out.
func (s *Store) Articles(ctx context.Context, ids []archive.ArticleID) ([]archive.Article, error) {
	list, err := json.Marshal(ids)
	if err != nil {
		return nil, err
	}
	found, err := s.articles(ctx, `JOIN json_each(?) wanted ON wanted.value = a.id WHERE v.number = a.version ORDER BY wanted.key`, string(list))
	if err != nil {
		return nil, fmt.Errorf("reading %d articles: %w", len(ids), err)
	}
	all := make([]archive.Article, len(found))
	for i := range found {
		all[i] = found[i].Article
	}
	return all, nil
}

// Texts returns lead and body of the newest versions of articles, and their numbers. Unknown articles are left out.
func (s *Store) Texts(ctx context.Context, ids []archive.ArticleID) (map[archive.ArticleID]archive.Version, error) {
	list, err := json.Marshal(ids)
	if err != nil {
		return nil, err
	}
	all := map[archive.ArticleID]archive.Version{}
	rows, err := s.db.query(ctx, `SELECT a.id, v.number, v.lead, v.body FROM json_each(?) wanted CROSS JOIN articles a ON a.id = wanted.value
		JOIN versions v ON v.article = a.no AND v.number = a.version`, string(list))
	_, err = collect(rows, err, func(rows *sql.Rows) (id archive.ArticleID, err error) {
		var v archive.Version
		err = rows.Scan(&id, &v.Number, &v.Lead, &v.Body)
		all[id] = v
		return id, err
	})
	if err != nil {
		return nil, fmt.Errorf("reading the texts of %d articles: %w", len(ids), err)
	}
	return all, nil
}

// Taken returns when the newest versions of articles were taken in. Unknown articles are left out.
func (s *Store) Taken(ctx context.Context, ids []archive.ArticleID) (map[archive.ArticleID]time.Time, error) {
	list, err := json.Marshal(ids)
	if err != nil {
		return nil, err
	}
	all := map[archive.ArticleID]time.Time{}
	rows, err := s.db.query(ctx, `SELECT id, taken FROM articles WHERE id IN (SELECT value FROM json_each(?))`, string(list))
	_, err = collect(rows, err, func(rows *sql.Rows) (id archive.ArticleID, err error) {
		var at int64
		err = rows.Scan(&id, &at)
		all[id] = fromMillis(at)
		return id, err
	})
	if err != nil {
		return nil, fmt.Errorf("when %d articles were taken in: %w", len(ids), err)
	}
	return all, nil
}

// Versions returns an article's versions with their claims and captures, the oldest first, or archive.ErrNotFound.
func (s *Store) Versions(ctx context.Context, id archive.ArticleID) ([]archive.Version, error) {
	found, err := s.articles(ctx, `WHERE a.id = ? ORDER BY v.number`, id)
	if err == nil && len(found) == 0 {
		err = archive.ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("versions of article %s: %w", id, err)
	}
	versions := make([]archive.Version, len(found))
	for i := range found {
		versions[i] = found[i].Version
	}
	return versions, nil
}

// Sightings returns every capture that has shown an article, the oldest first.
func (s *Store) Sightings(ctx context.Context, id archive.ArticleID) ([]archive.Capture, error) {
	all, err := s.captures(ctx, ` JOIN sightings s ON s.capture = c.id WHERE s.article = (SELECT no FROM articles WHERE id = ?) ORDER BY c.id`, id)
	if err != nil {
		return nil, fmt.Errorf("sightings of article %s: %w", id, err)
	}
	return all, nil
}

// EachArticle calls f for every article that the filter chooses, in its newest version and in the order in which they came,
// until f fails. No transaction is open while f works; what is saved meanwhile may or may not be among them.
func (s *Store) EachArticle(ctx context.Context, filter archive.ArticleFilter, f func(archive.Article) error) error {
	for after := int64(0); ; {
		found, err := s.articles(ctx, `WHERE a.no > ?1 AND v.number = a.version AND (?2 IS NULL OR a.outlet = ?2)
			AND (?3 IS NULL OR a.published >= ?3) AND (?4 IS NULL OR a.published < ?4) ORDER BY a.no LIMIT ?5`,
			after, orNull(filter.Outlet), unixOrNull(filter.From), unixOrNull(filter.To), pageOfArticles)
		if err != nil {
			return fmt.Errorf("reading articles: %w", err)
		}
		for _, a := range found {
			if err := f(a.Article); err != nil {
				return err
			}
			after = a.no
		}
		if len(found) < pageOfArticles {
			return nil
		}
	}
}

func unixOrNull(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t.Unix()
}

// Summary returns how much the archive holds.
func (s *Store) Summary(ctx context.Context) (archive.Summary, error) {
	var sum archive.Summary
	var first, last sql.NullString
	var captured sql.NullInt64
	err := s.db.row(ctx, `SELECT (SELECT count(*) FROM articles),
			(WITH RECURSIVE o (id) AS (SELECT min(outlet) FROM articles WHERE outlet > '' -- a step an outlet, not one an article
				UNION ALL SELECT (SELECT min(outlet) FROM articles WHERE outlet > o.id) FROM o WHERE o.id IS NOT NULL) SELECT count(id) FROM o),
			(SELECT v.published FROM articles a JOIN versions v ON v.article = a.no AND v.number = a.version
				WHERE a.published IS NOT NULL ORDER BY a.published LIMIT 1),
			(SELECT v.published FROM articles a JOIN versions v ON v.article = a.no AND v.number = a.version
				WHERE a.published IS NOT NULL ORDER BY a.published DESC LIMIT 1),
			(SELECT time FROM captures ORDER BY id DESC LIMIT 1)`, nil, &sum.Articles, &sum.Outlets, &first, &last, &captured)
	if err == nil {
		err = errors.Join(parseDate(first, &sum.First), parseDate(last, &sum.Last))
	}
	if err != nil {
		return sum, fmt.Errorf("counting what the archive holds: %w", err)
	}
	if captured.Valid {
		sum.Captured = time.UnixMilli(captured.Int64).UTC()
	}
	return sum, nil
}

// Changes returns at most limit changes after a step of the sequence, in order. Of an article only the newest change is kept,
// so a follower that starts at 0 meets every article once.
func (s *Store) Changes(ctx context.Context, after int64, limit int) ([]archive.Change, error) {
	rows, err := s.db.query(ctx, `SELECT seq, article, kind FROM changes WHERE seq > ? ORDER BY seq LIMIT ?`, after, limit)
	all, err := collect(rows, err, scanChange)
	if err != nil {
		return nil, fmt.Errorf("changes after %d: %w", after, err)
	}
	return all, nil
}

func scanChange(rows *sql.Rows) (c archive.Change, err error) {
	err = rows.Scan(&c.Seq, &c.Article, &c.Kind)
	return c, err
}

// LastChange returns the newest step of the change sequence, 0 before the first.
func (s *Store) LastChange(ctx context.Context) (seq int64, err error) {
	if err := s.db.row(ctx, `SELECT coalesce(max(seq), 0) FROM changes`, nil, &seq); err != nil {
		return 0, fmt.Errorf("last change: %w", err)
	}
	return seq, nil
}
