package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"

	"khobao/archive"
)

// A term that a source only numbers (khóa XIV) is kept as it is worded; what the rows of its statement and of its article say of
// it follows what other sources tell of its years, whenever they come.

// readNumbered returns what the newest version of an article says about numbered terms, without the evidence.
func readNumbered(t tx, no int64) ([]archive.NumberedTerm, error) {
	rows, err := t.query(`SELECT organisation, ordinal, term FROM numbered_terms WHERE article = ?`, no)
	return collect(rows, err, func(rows *sql.Rows) (n archive.NumberedTerm, err error) {
		return n, rows.Scan(&n.OrganisationID, &n.Ordinal, &n.Term)
	})
}

// insertNumbered keeps what a version says about numbered terms, and has the statements follow for which that makes a difference.
// The rows of before are gone already.
func insertNumbered(t tx, no int64, after, before []archive.NumberedTerm) error {
	told := slices.Concat(before, after)
	was := make([]string, len(told))
	for i, n := range told {
		votes, err := votesFor(t, n.OrganisationID, n.Ordinal)
		if err != nil {
			return err
		}
		for _, b := range before {
			if b.OrganisationID == n.OrganisationID && b.Ordinal == n.Ordinal {
				votes[b.Term]++
			}
		}
		was[i] = yearsBy(votes, n.Ordinal)
	}
	for _, n := range after {
		evidence, err := json.Marshal(n.Evidence)
		if err != nil {
			return err
		}
		if err := t.do(`INSERT INTO numbered_terms (article, organisation, ordinal, term, evidence) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
			no, n.OrganisationID, n.Ordinal, n.Term, string(evidence)); err != nil {
			return err
		}
	}
	for i, n := range told {
		years, err := yearsOf(t, n.OrganisationID, n.Ordinal)
		if err != nil {
			return err
		}
		if years == was[i] {
			continue
		}
		if err := t.do(`UPDATE statements SET term = ?3 WHERE term_body = ?1 AND claim ->> '$.term' = ?2 AND term IS NOT ?3`, n.OrganisationID, n.Ordinal, years); err != nil {
			return err
		}
		if err := renumberArticles(t, n, years); err != nil {
			return err
		}
	}
	return nil
}

// renumberArticles gives a numbered term other years in the articles that name it. That is a change of each: they are found by
// their terms.
func renumberArticles(t tx, n archive.NumberedTerm, years string) error {
	rows, err := t.query(`UPDATE article_terms SET term = ?3 WHERE body = ?1 AND stated = ?2 AND term <> ?3
		RETURNING (SELECT id FROM articles WHERE no = article)`, n.OrganisationID, n.Ordinal, years)
	changed, err := collect(rows, err, one[archive.ArticleID])
	if err != nil {
		return err
	}
	for _, id := range changed {
		if err := appendChange(t, id, archive.Saved); err != nil {
			return err
		}
	}
	return nil
}

// insertTerm keeps a term that an article names, under the years that the archive tells of it.
func insertTerm(t tx, no int64, term archive.Term) (err error) {
	stated, body := term.String(), archive.OrganisationID("")
	known := stated
	if term.From == 0 && term.OrganisationID != "" {
		body = term.OrganisationID
		if known, err = yearsOf(t, body, stated); err != nil {
			return err
		}
	}
	return t.do(`INSERT INTO article_terms (article, stated, body, term) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`, no, stated, body, known)
}

// knownTerms selects, of an article's numbered terms, those whose years the archive tells.
const knownTerms = `(SELECT json_group_array(json_object('ordinal', stated, 'organisation_id', body, 'from', CAST(substr(term, 1, 4) AS INTEGER),
	'to', CAST(substr(term, 6) AS INTEGER))) FROM article_terms k WHERE k.article = a.no AND k.body <> '' AND k.term <> k.stated)`

// withKnown gives terms that a version only numbers the years that the archive tells, and leaves each term once.
func withKnown(terms, known []archive.Term) []archive.Term {
	all := terms[:0]
	for _, t := range terms {
		if t.From == 0 && t.OrganisationID != "" {
			for _, k := range known {
				if k.Ordinal == t.Ordinal && k.OrganisationID == t.OrganisationID {
					t = k
				}
			}
		}
		if !slices.ContainsFunc(all, func(o archive.Term) bool { return o.String() == t.String() }) {
			all = append(all, t)
		}
	}
	return all
}

// ToldTerms returns what articles tell of the years of numbered terms, by body: of all that stand for certain years ("2016-2021"), or
// that bear a certain ordinal ("XIV"). Where articles disagree, each way is there.
func (s *Store) ToldTerms(ctx context.Context, term string, limit int) ([]archive.ToldTerm, error) {
	type told struct {
		archive.ToldTerm
		most, second int
	}
	rows, err := s.db.query(ctx, `WITH votes AS (SELECT organisation, ordinal, term, count(*) AS n, min(article) AS article FROM numbered_terms
			WHERE (organisation, ordinal) IN (SELECT organisation, ordinal FROM numbered_terms WHERE term = ?1 OR ordinal = ?1) GROUP BY organisation, ordinal, term)
		SELECT t.organisation, coalesce(g.name, ''), coalesce(g.province, ''), t.ordinal, t.term, t.n,
			(SELECT max(o.n) FROM votes o WHERE o.organisation = t.organisation AND o.ordinal = t.ordinal),
			(SELECT coalesce(max(o.n), 0) FROM votes o WHERE o.organisation = t.organisation AND o.ordinal = t.ordinal AND o.term <> t.term),
			n.evidence, `+citationColumns+`
		FROM votes t JOIN numbered_terms n USING (article, organisation, ordinal, term)
		JOIN articles a ON a.no = t.article `+citationJoins("n.evidence")+`
		LEFT JOIN organisations g ON g.id = t.organisation
		ORDER BY sum(t.n) OVER (PARTITION BY t.organisation, t.ordinal) DESC, t.organisation, t.ordinal, t.n DESC, t.term LIMIT ?2`, term, limit)
	all, err := collect(rows, err, func(rows *sql.Rows) (archive.ToldTerm, error) {
		var n told
		var evidence string
		var c citationRow
		if err := rows.Scan(append([]any{&n.Organisation.ID, &n.Organisation.Name, &n.Organisation.Province, &n.Ordinal, &n.Term, &n.Articles, &n.most, &n.second, &evidence}, c.dest()...)...); err != nil {
			return n.ToldTerm, err
		}
		var e archive.Evidence
		if err := unmarshal(evidence, &e); err != nil {
			return n.ToldTerm, err
		}
		n.Counts = n.Articles == n.most && n.Articles >= agreement*n.second
		n.Citation, err = c.citation(e)
		return n.ToldTerm, err
	})
	if err != nil {
		return nil, fmt.Errorf("what is told of the term %s: %w", term, err)
	}
	return all, nil
}

// agreement is how many times as many articles must say one thing as another for it to count.
const agreement = 3

// yearsOf returns the years of a body's term by its ordinal; the ordinal where no source tells them, or where sources disagree.
func yearsOf(t tx, body archive.OrganisationID, ordinal string) (string, error) {
	votes, err := votesFor(t, body, ordinal)
	return yearsBy(votes, ordinal), err
}

// votesFor returns how many articles tell which years of a body's term by its ordinal.
func votesFor(t tx, body archive.OrganisationID, ordinal string) (map[string]int, error) {
	votes := map[string]int{}
	rows, err := t.query(`SELECT term, count(*) FROM numbered_terms WHERE organisation = ? AND ordinal = ? GROUP BY term`, body, ordinal)
	_, err = collect(rows, err, func(rows *sql.Rows) (_ struct{}, err error) {
		var term string
		var n int
		err = rows.Scan(&term, &n)
		votes[term] = n
		return struct{}{}, err
	})
	return votes, err
}

func yearsBy(votes map[string]int, ordinal string) string {
	years, most, second := ordinal, 0, 0
	for term, n := range votes {
		if n > most {
			years, most, second = term, n, most
		} else {
			second = max(second, n)
		}
	}
	if most < agreement*second {
		return ordinal
	}
	return years
}
