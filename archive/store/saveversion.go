package store

import (
	"database/sql"
	"encoding/json"
	"errors"

	"khobao/archive"
)

// difference says how a version that is to be saved differs from what is stored.
type difference int

const (
	same       difference = iota
	derived               // the same version, but not all of it is as it was
	newVersion            // worded otherwise
)

// saveVersion stores a version of a known article, and returns its number.
func (s *Store) saveVersion(t tx, k known, v *archive.Version, row versionRow) (int, difference, error) {
	number, first, err := sighted(t, k, row.capture)
	if err != nil {
		return 0, same, err
	}
	if number != 0 && !first {
		return number, same, nil // a later capture of that version; the first one speaks for it
	}
	if number == 0 && k.copied { // where an article stands a second time it may stay as it was
		if number, err = worded(t, k, row.wording); err != nil {
			return 0, same, err
		}
	}
	if number == 0 {
		number = k.version
	}
	stored, err := readVersionRow(t, k.no, number)
	if err != nil {
		return 0, same, err
	}
	if !first && stored.wording != row.wording {
		k.version++
		return k.version, newVersion, s.addVersion(t, k, v, row)
	}
	if err := saveSighting(t, k, number, row.capture); err != nil {
		return 0, same, err
	}
	if stored.capture != 0 && stored.capture != row.capture { // the first speaks for what all show
		row.capture, row.parts = stored.capture, stored.parts
	}
	if err := carryPersons(v, stored.claims); err != nil {
		return 0, same, err
	}
	if row.claims, err = marshalClaims(v); err != nil {
		return 0, same, err
	}
	if stored == row {
		return number, same, nil
	}
	return number, derived, s.rewriteVersion(t, k, number, v, row)
}

// carryPersons gives the mentions of v that name nobody yet the person that the same mention of the stored claims names. Who
// is meant is judged after an article was saved; reading the same page again must not undo that.
func carryPersons(v *archive.Version, stored string) error {
	var before claims
	if err := unmarshal(stored, &before); err != nil {
		return err
	}
	persons := map[string]archive.PersonID{}
	for _, m := range before.People {
		key, err := anonymous(m)
		if err != nil {
			return err
		}
		persons[key] = m.PersonID
	}
	for i, m := range v.People {
		if m.PersonID != "" {
			continue
		}
		key, err := anonymous(m)
		if err != nil {
			return err
		}
		v.People[i].PersonID = persons[key]
	}
	return nil
}

// anonymous returns all that a mention says but for whom it names.
func anonymous(m archive.Mention) (string, error) {
	m.PersonID = ""
	b, err := json.Marshal(m)
	return string(b), err
}

// sighted returns the version that a capture is known to show, 0 where it is new, and whether it is that version's first.
func sighted(t tx, k known, capture archive.CaptureID) (number int, first bool, err error) {
	if capture == 0 {
		return 0, false, nil
	}
	err = t.row(`SELECT s.version, v.capture IS s.capture FROM sightings s JOIN versions v ON v.article = s.article AND v.number = s.version
		WHERE s.capture = ? AND s.article = ?`, []any{capture, k.no}, &number, &first)
	if errors.Is(err, archive.ErrNotFound) {
		return 0, false, nil
	}
	return number, first, err
}

func saveSighting(t tx, k known, number int, capture archive.CaptureID) error {
	if capture == 0 {
		return nil
	}
	return t.do(`INSERT INTO sightings (capture, article, version) VALUES (?, ?, ?)
		ON CONFLICT (capture) DO UPDATE SET article = excluded.article, version = excluded.version`, capture, k.no, number)
}

func (s *Store) addVersion(t tx, k known, v *archive.Version, row versionRow) error {
	if err := t.do(`INSERT INTO versions (title, published, updated, author, lead, body, captions, language, provenance, claims, wording,
			capture, parts, article, number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, append(row.args(), k.no, k.version)...); err != nil {
		return err
	}
	if err := saveSighting(t, k, k.version, row.capture); err != nil {
		return err
	}
	return s.becomeNewest(t, k, v)
}

func (s *Store) rewriteVersion(t tx, k known, number int, v *archive.Version, row versionRow) error {
	if err := t.do(`UPDATE versions SET title = ?, published = ?, updated = ?, author = ?, lead = ?, body = ?, captions = ?, language = ?,
			provenance = ?, claims = ?, wording = ?, capture = ?, parts = ? WHERE article = ? AND number = ?`, append(row.args(), k.no, number)...); err != nil {
		return err
	}
	if number != k.version {
		return nil
	}
	return s.becomeNewest(t, k, v)
}

// becomeNewest makes all that is derived from the newest version follow v.
func (s *Store) becomeNewest(t tx, k known, v *archive.Version) error {
	if k.fresh {
		return s.deriveAfter(t, k.no, v, references{}, nil)
	}
	if err := t.do(`UPDATE articles SET taken = iif(version = ?1 AND taken > 0, taken, ?2), version = ?1, published = ?3, fingerprint = ?4 WHERE no = ?5`,
		k.version, millis(s.cfg.Now()), dateOrNull(v.Published), orNull(fingerprint(v)), k.no); err != nil {
		return err
	}
	return s.derive(t, k.no, v)
}

// versionRow is a version as its row holds it.
type versionRow struct {
	title              string
	published, updated sql.NullString
	author, lead, body string
	captions, language string
	provenance, claims string
	wording            string
	capture            archive.CaptureID // 0: none
	parts              sql.NullString    // see storedPart
}

func (r *versionRow) args() []any {
	return []any{r.title, r.published, r.updated, r.author, r.lead, r.body, r.captions, r.language, r.provenance, r.claims, r.wording,
		orNull(r.capture), r.parts}
}

func readVersionRow(t tx, no int64, number int) (r versionRow, err error) {
	err = t.row(`SELECT title, published, updated, author, lead, body, captions, language, provenance, claims, wording, coalesce(capture, 0), parts
		FROM versions WHERE article = ? AND number = ?`, []any{no, number}, &r.title, &r.published, &r.updated, &r.author, &r.lead, &r.body,
		&r.captions, &r.language, &r.provenance, &r.claims, &r.wording, &r.capture, &r.parts)
	return r, err
}

func newVersionRow(v *archive.Version) (versionRow, error) {
	captions, err1 := json.Marshal(orEmpty(v.Captions))
	provenance, err2 := json.Marshal(v.Provenance)
	stated, err3 := marshalClaims(v)
	r := versionRow{title: v.Title, published: dateText(v.Published), updated: dateText(v.Updated), author: v.Author, lead: v.Lead, body: v.Body,
		captions: string(captions), language: v.Language, provenance: string(provenance), claims: stated}
	if v.Capture != nil {
		r.capture = v.Capture.ID
	}
	parts, err5 := marshalParts(v.Parts)
	r.parts = parts
	wording, err4 := json.Marshal([]string{r.title, r.published.String, r.author, r.lead, r.body, r.captions})
	r.wording = string(archive.DigestOf(wording))
	return r, errors.Join(err1, err2, err3, err4, err5)
}

func marshalClaims(v *archive.Version) (string, error) {
	b, err := json.Marshal(claims{orEmpty(v.People), orEmpty(v.Terms), orEmpty(v.Figures), v.NumberedTerms, v.RuledOut})
	return string(b), err
}

// orEmpty gives nil and empty lists one form.
func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

func dateText(d *archive.Date) sql.NullString {
	if d == nil {
		return sql.NullString{}
	}
	return sql.NullString{String: d.String(), Valid: true}
}

func dateOrNull(d *archive.Date) any {
	if d == nil {
		return nil
	}
	return d.Unix()
}
