package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"khobao/archive"
	"khobao/archive/authority"
)

// Rule makes a ruling: it gives it its identifier and the mentions by which it finds the persons again, keeps it, and judges
// anew whom it speaks of. Of mentions to split off, the name may be left out: it is then the one that the article gives the
// person. What is wrong with a ruling is told as archive.ErrRuling, a person that there is not as archive.ErrNotFound.
func (r *recorder) Rule(ctx context.Context, ruling archive.Ruling) (archive.Ruling, error) {
	if err := r.complete(ctx, &ruling); err != nil {
		return ruling, err
	}
	if ruling.ID == "" {
		ruling.ID = archive.NewRulingID(ruling)
	}
	if err := authority.Check(ruling); err != nil {
		return ruling, err
	}
	return ruling, r.apply(ctx, ruling)
}

// apply keeps a ruling and judges anew whom it speaks of. No judgement may be under way meanwhile: one that has read the
// rulings before would be written after. What is kept is judged, also when whoever ruled has gone.
func (r *recorder) apply(ctx context.Context, ruling archive.Ruling) error {
	r.judging.Lock()
	defer r.judging.Unlock()
	if err := r.SaveRuling(ctx, ruling); err != nil {
		return err
	}
	return r.judgeAll(context.WithoutCancel(ctx))
}

// complete fills in what only the store knows.
func (r *recorder) complete(ctx context.Context, ruling *archive.Ruling) (err error) {
	if ruling.Kind == archive.CorrectFigure {
		return r.stated(ctx, ruling.Figure)
	}
	if ruling.Anchors, err = r.anchored(ctx, ruling.Person); err != nil {
		return err
	}
	if ruling.Kind == archive.Split && ruling.To != "" {
		ruling.Others = []archive.PersonRef{{Person: ruling.To}}
	}
	for i := range ruling.Others {
		o := &ruling.Others[i]
		if o.Anchors, err = r.anchored(ctx, o.Person); err != nil {
			return err
		}
	}
	var moved []archive.MentionRef
	for _, ref := range ruling.Moved {
		names, err := r.NamesIn(ctx, ruling.Person, ref.Article)
		if err != nil {
			return err
		}
		if len(names) == 0 || ref.Name != "" && !slices.Contains(names, ref.Name) {
			return fmt.Errorf("%w: article %s does not name %s", archive.ErrRuling, ref.Article, ruling.Person)
		}
		for _, name := range names {
			if ref.Name == "" || ref.Name == name {
				moved = append(moved, archive.MentionRef{Article: ref.Article, Name: name})
			}
		}
	}
	ruling.Moved = moved
	if c := ruling.Correction; c != nil {
		_, err = r.Office(ctx, c.Office)
	}
	return err
}

// stated says whether the article states the figure that is to be corrected.
func (r *recorder) stated(ctx context.Context, c *archive.FigureCorrection) error {
	if c == nil {
		return fmt.Errorf("%w: it names no figure", archive.ErrRuling)
	}
	a, err := r.Article(ctx, c.Article)
	if err != nil {
		return err
	}
	for _, f := range slices.Concat(a.Figures, a.RuledOut) {
		if f.Read != nil {
			f = *f.Read
		}
		if c.Means(f) {
			return nil
		}
	}
	return fmt.Errorf("%w: article %s states no such figure", archive.ErrRuling, c.Article)
}

func (r *recorder) anchored(ctx context.Context, id archive.PersonID) ([]archive.MentionRef, error) {
	refs, err := r.Anchors(ctx, id)
	if err == nil && len(refs) == 0 {
		err = fmt.Errorf("person %s: %w", id, archive.ErrNotFound)
	}
	return refs, err
}

// UndoRuling takes a ruling back; the ruling stays on record. One that is undone already stays as it is.
func (r *recorder) UndoRuling(ctx context.Context, id archive.RulingID, by archive.Undoing) (archive.Ruling, error) {
	ruling, err := r.Ruling(ctx, id)
	if err != nil || ruling.Undone != nil {
		return ruling, err
	}
	if by.Author == "" || by.Time.IsZero() {
		return ruling, fmt.Errorf("%w: whoever undoes %s must be named", archive.ErrRuling, id)
	}
	ruling.Undone = &by
	return ruling, r.apply(ctx, ruling)
}

// TakeRuling keeps a ruling that was exported, as it is, and says whether it was new. What is kept already stays, but for being
// undone: what is undone in either place is undone.
func (r *recorder) TakeRuling(ctx context.Context, ruling archive.Ruling) (bool, error) {
	known, err := r.Ruling(ctx, ruling.ID)
	switch {
	case errors.Is(err, archive.ErrNotFound):
	case err != nil:
		return false, err
	case known.Undone != nil || ruling.Undone == nil:
		return false, nil
	default:
		known.Undone = ruling.Undone
		ruling = known
	}
	r.judging.Lock()
	defer r.judging.Unlock()
	return true, r.SaveRuling(ctx, ruling)
}
