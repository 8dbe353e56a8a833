package store

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"khobao/archive"
)

// IdleRulings returns the rulings in force that find nothing any more: a correction whose person no statement has in the office, or
// not in the article that it calls wrong; a merge or a split of mentions that no article has; a figure that its article does not
// state. They do no harm, and count again when what they speak of does; but somebody should look, for an update that names offices
// better gives them other identifiers.
func (s *Store) IdleRulings(ctx context.Context) (map[archive.RulingID]bool, error) {
	all, err := s.Rulings(ctx)
	if err != nil {
		return nil, err
	}
	idle := map[archive.RulingID]bool{}
	for _, r := range all {
		if r.Undone != nil {
			continue
		}
		found, err := s.finds(ctx, r, all)
		if err != nil {
			return nil, fmt.Errorf("what ruling %s finds: %w", r.ID, err)
		}
		if !found {
			idle[r.ID] = true
		}
	}
	return idle, nil
}

func (s *Store) finds(ctx context.Context, r archive.Ruling, all []archive.Ruling) (found bool, err error) {
	switch {
	case r.Correction != nil && r.Correction.Wrong != "":
		err = s.db.row(ctx, `SELECT EXISTS (SELECT 1 FROM statements s WHERE s.article = (SELECT no FROM articles WHERE id = ?) AND s.person = ? AND s.office = ?)`,
			[]any{r.Correction.Wrong, archive.MergedInto(all, r.Person), r.Correction.Office}, &found)
	case r.Correction != nil:
		err = s.db.row(ctx, `SELECT EXISTS (SELECT 1 FROM months WHERE person = ? AND office = ?)`, []any{archive.MergedInto(all, r.Person), r.Correction.Office}, &found)
	case r.Figure != nil:
		found, err = s.states(ctx, r.Figure)
	case r.Kind == archive.Split:
		found, err = s.mentioned(ctx, r.Moved)
	case r.Kind == archive.Merge: // both sides, by mentions or by the identifier that they had
		found, err = s.known(ctx, r.Person, r.Anchors)
		for _, o := range r.Others {
			if found && err == nil {
				found, err = s.known(ctx, o.Person, o.Anchors)
			}
		}
	default: // people told apart: nothing is proposed of who is not there
		found = true
	}
	return found, err
}

// known reports whether a person has a page, or any of the mentions.
func (s *Store) known(ctx context.Context, id archive.PersonID, anchors []archive.MentionRef) (found bool, err error) {
	if found, err = s.mentioned(ctx, anchors); found || err != nil {
		return found, err
	}
	err = s.db.row(ctx, `SELECT EXISTS (SELECT 1 FROM persons WHERE id = ? AND articles > 0)`, []any{id}, &found)
	return found, err
}

// states reports whether the newest version of an article states the figure that a ruling corrects, as it was read.
func (s *Store) states(ctx context.Context, c *archive.FigureCorrection) (bool, error) {
	var stated string
	err := s.db.row(ctx, `SELECT v.claims FROM articles a JOIN versions v ON v.article = a.no AND v.number = a.version WHERE a.id = ?`, []any{c.Article}, &stated)
	if errors.Is(err, archive.ErrNotFound) {
		return false, nil
	}
	var cl claims
	if err == nil {
		err = unmarshal(stated, &cl)
	}
	return slices.ContainsFunc(slices.Concat(cl.Figures, cl.RuledOut), func(f archive.Figure) bool {
		if f.Read != nil {
			f = *f.Read
		}
		return c.Means(f)
	}), err
}

// mentioned reports whether any of the mentions is there.
func (s *Store) mentioned(ctx context.Context, refs []archive.MentionRef) (found bool, err error) {
	for _, ref := range refs {
		if err := s.db.row(ctx, `SELECT EXISTS (SELECT 1 FROM mentions WHERE article = (SELECT no FROM articles WHERE id = ?) AND key = ?)`,
			[]any{ref.Article, s.cfg.Fold(ref.Name)}, &found); found || err != nil {
			return found, err
		}
	}
	return false, nil
}
