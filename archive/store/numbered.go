package store

import (
	"database/sql"
	"slices"

	"khobao/archive"
)

// A term that a source only numbers (khóa XIV) is kept as it is worded; what the statement's row says of it follows what other
// sources tell of its years, whenever they come.

// readNumbered returns what the newest version of an article says about numbered terms.
func readNumbered(t tx, no int64) ([]archive.NumberedTerm, error) {
	rows, err := t.query(`SELECT organisation, ordinal, term FROM numbered_terms WHERE article = ?`, no)
	return collect(rows, err, func(rows *sql.Rows) (n archive.NumberedTerm, err error) {
		return n, rows.Scan(&n.OrganisationID, &n.Ordinal, &n.Term)
	})
}

// insertNumbered keeps what a version says about numbered terms, and has the statements follow for which that makes a difference.
// The rows of before are gone already.
func insertNumbered(t tx, no int64, after, before []archive.NumberedTerm) error {
	for _, n := range after {
		if err := t.do(`INSERT INTO numbered_terms (article, organisation, ordinal, term) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`, no, n.OrganisationID, n.Ordinal, n.Term); err != nil {
			return err
		}
	}
	for _, n := range slices.Concat(before, after) {
		if slices.Contains(before, n) && slices.Contains(after, n) {
			continue
		}
		years, err := yearsOf(t, n.OrganisationID, n.Ordinal)
		if err != nil {
			return err
		}
		if err := t.do(`UPDATE statements SET term = ?3 WHERE term_body = ?1 AND claim ->> '$.term' = ?2 AND term IS NOT ?3`, n.OrganisationID, n.Ordinal, years); err != nil {
			return err
		}
	}
	return nil
}

// agreement is how many times as many articles must say one thing as another for it to count.
const agreement = 3

// yearsOf returns the years of a body's term by its ordinal; the ordinal where no source tells them, or where sources disagree.
func yearsOf(t tx, body archive.OrganisationID, ordinal string) (string, error) {
	type vote struct {
		term string
		n    int
	}
	rows, err := t.query(`SELECT term, count(*) FROM numbered_terms WHERE organisation = ? AND ordinal = ? GROUP BY term ORDER BY count(*) DESC, term LIMIT 2`, body, ordinal)
	votes, err := collect(rows, err, func(rows *sql.Rows) (v vote, err error) { return v, rows.Scan(&v.term, &v.n) })
	if err != nil || len(votes) == 0 || len(votes) > 1 && votes[0].n < agreement*votes[1].n {
		return ordinal, err
	}
	return votes[0].term, nil
}
