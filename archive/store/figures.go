package store

import (
	"context"
	"database/sql"
	"fmt"

	"khobao/archive"
)

// Figures returns figures that newest versions state, of the newest article first, and how many there are in all. A filter
// without a size gives all of them.
func (s *Store) Figures(ctx context.Context, filter archive.FigureFilter) ([]archive.StatedFigure, int, error) {
	where, args := s.figuresWhere(filter)
	counted := `SELECT count(*) FROM figures f WHERE ` + where
	if !filter.Narrow() {
		counted = `SELECT coalesce(sum(count), 0) FROM figure_counts`
	}
	var total int
	if err := s.db.row(ctx, counted, args, &total); err != nil {
		return nil, 0, fmt.Errorf("counting figures: %w", err)
	}
	size, offset := window(filter.Listing, -1)
	rows, err := s.db.query(ctx, `SELECT f.figure, `+citationColumns+`
		FROM (SELECT article, n FROM figures f WHERE `+where+` ORDER BY published DESC, article DESC, n LIMIT ? OFFSET ?) listed
		JOIN figures f USING (article, n) JOIN articles a ON a.no = f.article `+citationJoins("f.figure")+`
		ORDER BY f.published DESC, f.article DESC, f.n`, append(args, size, offset)...)
	all, err := collect(rows, err, func(rows *sql.Rows) (archive.StatedFigure, error) { return scanFigure(rows) })
	if err != nil {
		return nil, 0, fmt.Errorf("reading figures: %w", err)
	}
	return all, total, nil
}

func (s *Store) figuresWhere(filter archive.FigureFilter) (where string, args []any) {
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
	add(`EXISTS (SELECT 1 FROM statements s WHERE s.article = f.article AND instr(s.body, ?) > 0)`, s.cfg.Fold(filter.Organisation))
	return where, args
}
