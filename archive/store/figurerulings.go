package store

import (
	"database/sql"

	"khobao/archive"
)

// Rulings on figures are laid over an article's claims whenever it is saved, so that they outlive every reading of it, and over all
// its versions when one is made or undone.

// figureRulings returns the rulings on figures of an article, those that were undone too, the oldest first.
func figureRulings(t tx, id archive.ArticleID) ([]archive.Ruling, error) {
	rows, err := t.query(`SELECT ruling FROM rulings WHERE article = ? ORDER BY time, no`, id)
	return collect(rows, err, scanRuling)
}

// correct lays the rulings on figures over a version that is to be saved, and says whether there are any.
func (s *Store) correct(t tx, id archive.ArticleID, v *archive.Version) (bool, error) {
	rulings, err := figureRulings(t, id)
	if err != nil || len(rulings) == 0 || s.cfg.Correct == nil {
		return false, err
	}
	s.cfg.Correct(v, rulings)
	return true, nil
}

// correctAll lays the rulings on figures over all versions of an article. It is no error if there is no such article: a ruling may
// come before it.
func (s *Store) correctAll(t tx, id archive.ArticleID) error {
	rows, err := t.query(`SELECT a.no, v.number, v.number = a.version, v.claims FROM articles a JOIN versions v ON v.article = a.no WHERE a.id = ?`, id)
	type stored struct {
		no     int64
		number int
		newest bool
		claims string
	}
	versions, err := collect(rows, err, func(rows *sql.Rows) (one stored, err error) {
		return one, rows.Scan(&one.no, &one.number, &one.newest, &one.claims)
	})
	if err != nil {
		return err
	}
	for _, one := range versions {
		var c claims
		if err := unmarshal(one.claims, &c); err != nil {
			return err
		}
		v := archive.Version{People: c.People, Terms: c.Terms, Figures: c.Figures, NumberedTerms: c.NumberedTerms, RuledOut: c.RuledOut}
		ruled, err := s.correct(t, id, &v)
		if err != nil || !ruled {
			return err
		}
		text, err := marshalClaims(&v)
		if err != nil {
			return err
		}
		if err := t.do(`UPDATE versions SET claims = ? WHERE article = ? AND number = ?`, text, one.no, one.number); err != nil {
			return err
		}
		if one.newest {
			if err := s.replaceFigures(t, one.no, &v); err != nil {
				return err
			}
		}
	}
	if len(versions) == 0 {
		return nil
	}
	return appendChange(t, id, archive.Saved)
}

// replaceFigures makes the rows of figures those of v.
func (s *Store) replaceFigures(t tx, no int64, v *archive.Version) error {
	if err := t.do(`DELETE FROM figures WHERE article = ?`, no); err != nil {
		return err
	}
	if err := s.insertFigures(t, no, v); err != nil {
		return err
	}
	return t.do(`UPDATE figures SET published = (SELECT published FROM articles WHERE no = ?1) WHERE article = ?1`, no)
}
