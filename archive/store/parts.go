package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"khobao/archive"
)

// storedPart is an archive.Part as the column versions.parts has a list of; the column is NULL where an article has one page.
type storedPart struct {
	Offset  int               `json:"offset"`
	Caption int               `json:"caption"`
	Capture archive.CaptureID `json:"capture"`
}

// marshalParts leaves out parts whose capture is not stored: the version's stands for them.
func marshalParts(parts []archive.Part) (sql.NullString, error) {
	var all []storedPart
	for _, p := range parts {
		if p.Capture != nil && p.Capture.ID != 0 {
			all = append(all, storedPart{p.Offset, p.CaptionOffset, p.Capture.ID})
		}
	}
	if all == nil {
		return sql.NullString{}, nil
	}
	b, err := json.Marshal(all)
	return sql.NullString{String: string(b), Valid: true}, err
}

// readParts gives articles whose rows name further pages their parts.
func (s *Store) readParts(ctx context.Context, articles []storedArticle) error {
	for i := range articles {
		a := &articles[i]
		if !a.parts.Valid {
			continue
		}
		var all []storedPart
		if err := unmarshal(a.parts.String, &all); err != nil {
			return fmt.Errorf("parts of article %s: %w", a.ID, err)
		}
		for _, p := range all {
			c, err := s.CaptureByID(ctx, p.Capture)
			if err != nil {
				return fmt.Errorf("parts of article %s: %w", a.ID, err)
			}
			a.Parts = append(a.Parts, archive.Part{Offset: p.Offset, CaptionOffset: p.Caption, Capture: &c})
		}
	}
	return nil
}
