package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"khobao/archive"
)

// Figures returns figures that newest versions state, of the newest article first, and how many there are in all. A filter
// without a size gives all of them.
func (s *Store) Figures(ctx context.Context, filter archive.FigureFilter) ([]archive.StatedFigure, int, error) {
	where, args, err := s.figuresWhere(ctx, filter)
	if err != nil {
		return nil, 0, err
	}
	counted := `SELECT count(*) FROM figures f WHERE ` + where
	if !filter.Narrow() {
		counted = `SELECT coalesce(sum(count), 0) FROM figure_counts`
	}
	var total int
	if err := s.db.row(ctx, counted, args, &total); err != nil {
		return nil, 0, fmt.Errorf("counting figures: %w", err)
	}
	size, offset := window(filter.Listing, -1)
	rows, err := s.db.query(ctx, `SELECT f.figure, `+citationColumns+`, `+nameOfBody+`
		FROM (SELECT article, n FROM figures f WHERE `+where+` ORDER BY published DESC, article DESC, n LIMIT ? OFFSET ?) listed
		JOIN figures f USING (article, n) JOIN articles a ON a.no = f.article `+citationJoins("f.figure")+`
		ORDER BY f.published DESC, f.article DESC, f.n`, append(args, size, offset)...)
	all, err := collect(rows, err, func(rows *sql.Rows) (f archive.StatedFigure, err error) {
		var name string
		f, err = scanFigure(rows, &name)
		f.Organisation = name
		return f, err
	})
	if err != nil {
		return nil, 0, fmt.Errorf("reading figures: %w", err)
	}
	return all, total, nil
}

func (s *Store) figuresWhere(ctx context.Context, filter archive.FigureFilter) (where string, args []any, err error) {
	where = `1`
	add := func(condition, value string) {
		if value != "" {
			where += ` AND ` + condition
			args = append(args, value)
		}
	}
	add(`instr(f.indicator, ?) > 0`, s.cfg.Fold(filter.Indicator))
	add(`f.kind = ?`, string(filter.Kind))
	add(`f.article IN (SELECT article FROM article_terms WHERE term = ?)`, filter.Term)
	if words := s.cfg.Fold(filter.Organisation); words != "" {
		called, err := s.bodiesCalled(ctx, words)
		if err != nil {
			return "", nil, err
		}
		where += ` AND (f.organisation IN (SELECT value FROM json_each(?)) OR EXISTS (SELECT 1 FROM statements s WHERE s.article = f.article
			AND (instr(s.body, ?) > 0 OR s.organisation IN (SELECT value FROM json_each(?)))))`
		args = append(args, called, words, called)
	}
	return where, args, nil
}

// bodiesCalled returns the bodies whose names have some folded words, as JSON: pages write names in full, articles seldom do.
func (s *Store) bodiesCalled(ctx context.Context, words string) (string, error) {
	rows, err := s.db.query(ctx, `SELECT id, name FROM organisations`)
	bodies, err := collect(rows, err, func(rows *sql.Rows) (o archive.Organisation, err error) {
		return o, rows.Scan(&o.ID, &o.Name)
	})
	ids := []archive.OrganisationID{}
	for _, o := range bodies {
		if strings.Contains(s.cfg.Fold(o.Name), words) {
			ids = append(ids, o.ID)
		}
	}
	called, err2 := json.Marshal(ids)
	if err := errors.Join(err, err2); err != nil {
		return "", fmt.Errorf("reading the names of bodies: %w", err)
	}
	return string(called), nil
}
