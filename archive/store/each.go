package store

import (
	"context"
	"database/sql"
	"fmt"

	"khobao/archive"
)

// pageOfRows is how many people or figures are read at a time; no transaction is open while the caller works.
const pageOfRows = 1000

// EachPerson calls f for every person whom newest versions name and whose name the filter's query matches, without statements,
// sorted as People sorts them, until f fails. The filter's page and size mean nothing here.
func (s *Store) EachPerson(ctx context.Context, filter archive.PeopleFilter, f func(archive.Person) error) error {
	type row struct {
		sort []byte
		archive.Person
	}
	query, last := s.cfg.Fold(filter.Query), row{sort: []byte{}}
	for {
		rows, err := s.db.query(ctx, `SELECT sort, id, name, aliases, articles, first, last FROM persons
			WHERE (sort, id) > (?1, ?2) AND articles > 0 AND (?3 = '' OR instr(' ' || replace(key, char(10), ' '), ' ' || ?3) > 0)
			ORDER BY sort, id LIMIT ?4`, last.sort, last.ID, query, pageOfRows)
		found, err := collect(rows, err, func(rows *sql.Rows) (r row, err error) {
			var aliases string
			var first, newest sql.NullInt64
			if err := rows.Scan(&r.sort, &r.ID, &r.Name, &aliases, &r.Articles, &first, &newest); err != nil {
				return r, err
			}
			r.First, r.Last = seconds(first), seconds(newest)
			if err = unmarshal(aliases, &r.Aliases); len(r.Aliases) == 0 {
				r.Aliases = nil
			}
			return r, err
		})
		if err != nil {
			return fmt.Errorf("reading people: %w", err)
		}
		for _, last = range found {
			if err := f(last.Person); err != nil {
				return err
			}
		}
		if len(found) < pageOfRows {
			return nil
		}
	}
}

// EachFigure calls f for every figure that the filter chooses, article by article in the order in which they came, until f
// fails. The filter's page and size mean nothing here.
func (s *Store) EachFigure(ctx context.Context, filter archive.FigureFilter, f func(archive.StatedFigure) error) error {
	type row struct {
		article, n int64
		archive.StatedFigure
	}
	where, args, err := s.figuresWhere(ctx, filter)
	if err != nil {
		return err
	}
	last := row{n: -1}
	for {
		rows, err := s.db.query(ctx, `SELECT f.figure, `+citationColumns+`, f.article, f.n, `+nameOfBody+`
			FROM (SELECT * FROM figures f WHERE `+where+` AND (f.article, f.n) > (?, ?) ORDER BY f.article, f.n LIMIT ?) f
			JOIN articles a ON a.no = f.article `+citationJoins("f.figure")+`
			ORDER BY f.article, f.n`, append(args[:len(args):len(args)], last.article, last.n, pageOfRows)...)
		found, err := collect(rows, err, func(rows *sql.Rows) (r row, err error) {
			var name string
			r.StatedFigure, err = scanFigure(rows, &r.article, &r.n, &name)
			r.Organisation = name
			return r, err
		})
		if err != nil {
			return fmt.Errorf("reading figures: %w", err)
		}
		for _, last = range found {
			if err := f(last.StatedFigure); err != nil {
				return err
			}
		}
		if len(found) < pageOfRows {
			return nil
		}
	}
}
