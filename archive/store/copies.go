package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"unicode"

	"khobao/archive"
)

// leastCopied is how many letters a body must have for its copy to be told from a coincidence.
const leastCopied = 200

// fingerprint returns what copies of an article have in common, whatever their pages make of spaces, marks and capitals; empty
// where it is too short to tell. The marks within a number are part of it: 1,5 is not 15.
func fingerprint(v *archive.Version) string {
	text, letters := plain(v.Lead + v.Body)
	if letters < leastCopied {
		return ""
	}
	title, _ := plain(v.Title)
	return string(archive.DigestOf([]byte(title + "\n" + text)))
}

// plain returns the letters, digits and numbers of a text, and how many letters and digits those are.
func plain(text string) (kept string, letters int) {
	var b strings.Builder
	var mark rune // behind a digit
	inNumber := false
	for _, r := range text {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			if mark, inNumber = 0, inNumber && (r == ',' || r == '.'); inNumber {
				mark, inNumber = r, false
			}
			continue
		}
		if mark != 0 && unicode.IsDigit(r) {
			b.WriteRune(mark)
		}
		mark, inNumber = 0, unicode.IsDigit(r)
		letters++
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String(), letters
}

// findCopy returns the article of the same outlet that says what a captured page says, published on the same day as far as that
// is known; archive.ErrNotFound. Where no outlet is known, as of foreign files, it is one on the same host. What was imported without a
// page is what it is said to be.
func findCopy(t tx, a *archive.Article) (k known, err error) {
	sum := fingerprint(&a.Version)
	if a.Capture == nil || sum == "" {
		return k, archive.ErrNotFound
	}
	const dayAndHalf = 36 * 60 * 60
	rows, err := t.query(selectKnown+`WHERE fingerprint = ?1 AND outlet = ?2 AND (published IS NULL OR ?3 IS NULL OR abs(published - ?3) < ?4) ORDER BY no LIMIT ?5`,
		sum, a.Outlet, dateOrNull(a.Published), dayAndHalf, maxCopies)
	all, err := collect(rows, err, func(rows *sql.Rows) (k known, err error) { return k, rows.Scan(k.dest()...) })
	if err != nil {
		return k, err
	}
	for _, k := range all {
		if a.Outlet != "" || hostOf(k.canonical) != "" && hostOf(k.canonical) == hostOf(a.CanonicalURL) {
			return k, nil
		}
	}
	return known{}, archive.ErrNotFound
}

// hostOf returns the host of a canonical address; empty where there is none.
func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Host
}

// maxCopies bounds how many copies of an article are told.
const maxCopies = 20

// Copies returns the other articles whose newest version says the same as an article's, word by word: those that other outlets
// took over, the first that was published first. There are at most maxCopies.
func (s *Store) Copies(ctx context.Context, id archive.ArticleID) ([]archive.ArticleID, error) {
	rows, err := s.db.query(ctx, `SELECT other.id FROM articles AS one JOIN articles AS other ON other.fingerprint = one.fingerprint AND other.no <> one.no
		WHERE one.id = ? ORDER BY other.published IS NULL, other.published, other.no LIMIT ?`, id, maxCopies)
	copies, err := collect(rows, err, func(rows *sql.Rows) (other archive.ArticleID, err error) { return other, rows.Scan(&other) })
	if err != nil {
		return nil, fmt.Errorf("copies of article %s: %w", id, err)
	}
	return copies, nil
}

// copies reports whether a shows at another address what the article's newest version says. It may be set otherwise there, without
// a lead or with a caption more, which is no change of the article.
func (k known) copies(a *archive.Article) bool {
	if a.Capture == nil || a.URL == k.url || a.URL == k.canonical || a.CanonicalURL != "" && a.CanonicalURL == k.canonical {
		return false
	}
	sum := fingerprint(&a.Version)
	return sum != "" && sum == k.fingerprint
}

// isVariant reports whether a shows another rendering of an article whose newest version was read from the page itself.
func (s *Store) isVariant(t tx, k known, a *archive.Article) (bool, error) {
	if s.cfg.Variant == nil || a.Capture == nil || !s.cfg.Variant(a.Capture.URL) {
		return false, nil
	}
	var page string
	err := t.row(`SELECT coalesce(c.url, '') FROM versions v LEFT JOIN captures c ON c.id = v.capture WHERE v.article = ? AND v.number = ?`,
		[]any{k.no, k.version}, &page)
	return page != "" && !s.cfg.Variant(page), err
}

// parts reports whether a, which an address shows that was an article's only because it showed the same text once, is another article:
// its text has little to do with any of the article's versions. The address is then free for it.
func parts(t tx, k known, a *archive.Article, row versionRow) (bool, error) {
	if k.copies(a) {
		return false, nil
	}
	number, err := worded(t, k, row.wording)
	if err != nil || number != 0 {
		return false, err
	}
	newest, err := readVersionRow(t, k.no, k.version)
	if err != nil || alike(newest.lead+" "+newest.body, a.Lead+" "+a.Body) {
		return false, err
	}
	for _, url := range addresses(a) {
		if err := t.do(`DELETE FROM addresses WHERE url = ? AND article = ? AND copied`, url, k.no); err != nil {
			return false, err
		}
	}
	return true, nil
}

// worded returns the newest version of an article that is worded so; 0 for none.
func worded(t tx, k known, wording string) (number int, err error) {
	err = t.row(`SELECT number FROM versions WHERE article = ? AND wording = ? ORDER BY number DESC LIMIT 1`, []any{k.no, wording}, &number)
	if errors.Is(err, archive.ErrNotFound) {
		err = nil
	}
	return number, err
}

// alike reports whether a text is an edition of another: half of the runs of four words that it has are the other's, too.
func alike(old, edited string) bool {
	const run = 4
	runs := func(text string) (all []string) {
		words := strings.Fields(text)
		for i := 0; i+run <= len(words); i++ {
			all = append(all, strings.Join(words[i:i+run], " "))
		}
		return all
	}
	known, kept := map[string]bool{}, 0
	for _, r := range runs(old) {
		known[r] = true
	}
	all := runs(edited)
	for _, r := range all {
		if known[r] {
			kept++
		}
	}
	return 2*kept >= len(all)
}

// sightCopy records that a capture shows the newest version, unless it is known already what it shows, and returns the version.
func sightCopy(t tx, k known, capture archive.CaptureID) (int, error) {
	number, _, err := sighted(t, k, capture)
	if err != nil || number != 0 {
		return number, err
	}
	return k.version, saveSighting(t, k, k.version, capture)
}
