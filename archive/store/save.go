package store

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"khobao/archive"
)

// SaveArticle stores what a capture, or an import, shows of an article. The article is the one that has a.ID, or else the one
// that has shown any of a's addresses; where there is none it is created. What is worded as the newest version adds no
// version; its claims, dates of update and the like replace those that were stored. What is worded otherwise becomes a new
// version. But a capture never makes two: saved again, it rewrites the version that it made, so that pages can be read anew.
//
// It sets a.ID and a.Number to those of the version that was stored, and takes one step in the change sequence if anything
// changed.
func (s *Store) SaveArticle(ctx context.Context, a *archive.Article) (archive.SaveResult, error) {
	results, err := s.SaveArticles(ctx, []*archive.Article{a})
	if err != nil {
		return archive.SaveResult{}, err
	}
	return results[0], nil
}

// SaveArticles is SaveArticle for many in one transaction: all are saved or, with an error, none.
func (s *Store) SaveArticles(ctx context.Context, all []*archive.Article) ([]archive.SaveResult, error) {
	results := make([]archive.SaveResult, len(all))
	err := s.db.update(ctx, func(t tx) error {
		for i, a := range all {
			var err error
			if results[i], err = s.save(t, a); err != nil {
				return fmt.Errorf("saving article %s %s: %w", a.ID, a.URL, err)
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for i, a := range all {
		a.ID, a.Number = results[i].ID, results[i].Version
	}
	return results, nil
}

// known is what the store has of an article.
type known struct {
	no             int64
	id             archive.ArticleID
	version        int // the newest
	url, canonical string
	fingerprint    string // of the newest version; empty where it has none
	fresh          bool   // it was created just now, with what its first version says of it
	copied         bool   // it was found by an address that is the article's only because it showed the same text once
}

const selectKnown = `SELECT no, id, version, url, canonical_url, coalesce(fingerprint, '') FROM articles `

// dest returns where a row of selectKnown goes.
func (k *known) dest() []any {
	return []any{&k.no, &k.id, &k.version, &k.url, &k.canonical, &k.fingerprint}
}

func (s *Store) save(t tx, a *archive.Article) (archive.SaveResult, error) {
	row, err := newVersionRow(&a.Version)
	if err != nil {
		return archive.SaveResult{}, err
	}
	k, err := find(t, a)
	if errors.Is(err, archive.ErrNotFound) {
		return s.create(t, a, row)
	}
	if err != nil {
		return archive.SaveResult{}, err
	}
	if err := s.correctRow(t, k.id, &a.Version, &row); err != nil {
		return archive.SaveResult{}, err
	}
	_, first, err := sighted(t, k, row.capture)
	if err != nil {
		return archive.SaveResult{}, err
	}
	if !first && k.copied {
		other, err := parts(t, k, a, row)
		if err != nil {
			return archive.SaveResult{}, err
		}
		if other {
			return s.create(t, a, row)
		}
	}
	var number int
	changed := same
	variant, err := s.isVariant(t, k, a)
	if err != nil {
		return archive.SaveResult{}, err
	}
	if !first && (variant || k.copies(a)) { // the first capture of a version speaks for it, wherever it was taken
		number, err = sightCopy(t, k, row.capture)
	} else {
		number, changed, err = s.saveVersion(t, k, &a.Version, row)
	}
	if err != nil {
		return archive.SaveResult{}, err
	}
	added, err := saveAddresses(t, k, a)
	if err != nil {
		return archive.SaveResult{}, err
	}
	if changed != same || added {
		err = appendChange(t, k.id, archive.Saved)
	}
	return archive.SaveResult{ID: k.id, Version: number, Changed: changed == newVersion}, err
}

// correctRow lays rulings on figures over a version and its row.
func (s *Store) correctRow(t tx, id archive.ArticleID, v *archive.Version, row *versionRow) error {
	ruled, err := s.correct(t, id, v)
	if err == nil && ruled {
		row.claims, err = marshalClaims(v)
	}
	return err
}

// find returns the article that a is, or archive.ErrNotFound.
func find(t tx, a *archive.Article) (k known, err error) {
	if a.ID != "" {
		err = t.row(selectKnown+`WHERE id = ?`, []any{a.ID}, k.dest()...)
		if !errors.Is(err, archive.ErrNotFound) {
			return k, err
		}
	}
	for _, url := range addresses(a) {
		err = t.row(selectKnown+`WHERE no = (SELECT article FROM addresses WHERE url = ?)`, []any{url}, k.dest()...)
		if err == nil {
			err = t.row(`SELECT copied FROM addresses WHERE url = ?`, []any{url}, &k.copied)
		}
		if !errors.Is(err, archive.ErrNotFound) {
			return k, err
		}
	}
	k, err = findCopy(t, a)
	k.copied = err == nil
	return k, err
}

// addresses returns all addresses of an article, the one that says most about its identity first.
func addresses(a *archive.Article) []string {
	all := append([]string{a.CanonicalURL, a.URL}, a.Aliases...)
	return slices.Compact(slices.DeleteFunc(all, func(s string) bool { return s == "" })) // often the first two are one
}

func (s *Store) create(t tx, a *archive.Article, row versionRow) (archive.SaveResult, error) {
	id := a.ID
	if id == "" {
		all := addresses(a)
		if len(all) == 0 {
			return archive.SaveResult{}, errors.New("it has neither an identifier nor an address")
		}
		id = archive.NewArticleID(all[0])
	}
	k := known{id: id, version: 1, fresh: true}
	if err := s.correctRow(t, id, &a.Version, &row); err != nil {
		return archive.SaveResult{}, err
	}
	err := t.row(`INSERT INTO articles (id, url, canonical_url, outlet, version, published, fingerprint, taken) VALUES (?, ?, ?, ?, 1, ?, ?, ?) RETURNING no`,
		[]any{id, a.URL, a.CanonicalURL, a.Outlet, dateOrNull(a.Published), orNull(fingerprint(&a.Version)), millis(s.cfg.Now())}, &k.no)
	if err != nil {
		return archive.SaveResult{}, err
	}
	if err := s.addVersion(t, k, &a.Version, row); err != nil {
		return archive.SaveResult{}, err
	}
	if _, err := saveAddresses(t, k, a); err != nil {
		return archive.SaveResult{}, err
	}
	return archive.SaveResult{ID: id, Version: 1, Created: true}, appendChange(t, id, archive.Saved)
}

// saveAddresses records the addresses that show an article, and says whether one was new. An address that has shown another
// article stays with that one.
func saveAddresses(t tx, k known, a *archive.Article) (added bool, err error) {
	for _, url := range addresses(a) {
		res, err := t.exec(`INSERT INTO addresses (url, article, copied) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`, url, k.no, k.copied)
		if err != nil {
			return false, err
		}
		n, err := res.RowsAffected()
		if err != nil {
			return false, err
		}
		added = added || n > 0
	}
	if k.fresh {
		return added, nil
	}
	return added, t.do(`UPDATE articles SET url = iif(url = '', ?2, url), canonical_url = iif(canonical_url = '', ?3, canonical_url),
		outlet = iif(outlet = '', ?4, outlet) WHERE no = ?1`, k.no, a.URL, a.CanonicalURL, a.Outlet)
}

func appendChange(t tx, id archive.ArticleID, kind archive.ChangeKind) error {
	return t.do(`INSERT OR REPLACE INTO changes (article, kind) VALUES (?, ?)`, id, kind)
}

// SaveClaims replaces the claims of an article's newest version, and takes a step in the change sequence.
func (s *Store) SaveClaims(ctx context.Context, id archive.ArticleID, people []archive.Mention, terms []archive.Term, figures []archive.Figure) error {
	a, err := s.Article(ctx, id)
	if err != nil {
		return err
	}
	a.People, a.Terms, a.Figures = people, terms, figures
	return s.db.update(ctx, func(t tx) error { return s.replaceClaims(t, &a) })
}

// replaceClaims stores the claims of a, unless there is a newer version by now.
func (s *Store) replaceClaims(t tx, a *archive.Article) error {
	var k known
	err := t.row(selectKnown+`WHERE id = ?`, []any{a.ID}, k.dest()...)
	if err != nil || k.version != a.Number {
		return err
	}
	stated, err := marshalClaims(&a.Version)
	if err != nil {
		return err
	}
	if err := t.do(`UPDATE versions SET claims = ? WHERE article = ? AND number = ?`, stated, k.no, k.version); err != nil {
		return err
	}
	if err := s.derive(t, k.no, &a.Version); err != nil {
		return err
	}
	return appendChange(t, k.id, archive.Saved)
}

// RemoveArticle takes an article with all its versions out of the record; its captures remain as evidence.
func (s *Store) RemoveArticle(ctx context.Context, id archive.ArticleID) error {
	err := s.db.update(ctx, func(t tx) error {
		var no int64
		if err := t.row(`SELECT no FROM articles WHERE id = ?`, []any{id}, &no); err != nil {
			return err
		}
		if err := s.derive(t, no, &archive.Version{}); err != nil {
			return err
		}
		if err := t.do(`DELETE FROM articles WHERE no = ?`, no); err != nil {
			return err
		}
		return appendChange(t, id, archive.Removed)
	})
	if err != nil {
		return fmt.Errorf("removing article %s: %w", id, err)
	}
	return nil
}
