package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"github.com/pressly/goose/v3"

	"khobao/archive"
)

//go:embed migrations/*.sql
var migrations embed.FS

// migrate brings the schema of the database at path up to date, and makes the database where there is none. Migrations only
// go forward, each in a transaction of its own. before is called where there is one to do.
func migrate(ctx context.Context, path string, before func() error) error {
	return withProvider(path, false, func(p *goose.Provider) error {
		have, want, err := schemas(ctx, p)
		if err != nil || have == want {
			return err
		}
		if err := before(); err != nil {
			return err
		}
		if _, err := p.Up(ctx); err != nil {
			return fmt.Errorf("migrating from schema %d: %w", have, err)
		}
		return nil
	})
}

// checkSchema says whether this program can read the database as it is. It changes nothing.
func checkSchema(ctx context.Context, path string) error {
	return withProvider(path, true, func(p *goose.Provider) error {
		have, want, err := schemas(ctx, p)
		if err == nil && have < want {
			err = fmt.Errorf("%w (schema %d, needed %d): run khobao serve or khobao verify once to bring it up to date", archive.ErrStale, have, want)
		}
		return err
	})
}

func withProvider(path string, readOnly bool, f func(*goose.Provider) error) error {
	sub, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	db, err := sql.Open("sqlite", dataSource(path, readOnly))
	if err != nil {
		return err
	}
	p, err := goose.NewProvider(goose.DialectSQLite3, db, sub)
	if err != nil {
		return errors.Join(err, db.Close())
	}
	return errors.Join(f(p), p.Close())
}

// schemas returns the schema that the database has and the newest that this program knows.
func schemas(ctx context.Context, p *goose.Provider) (have, want int64, err error) {
	have, want, err = p.GetVersions(ctx)
	if err != nil {
		return 0, 0, fmt.Errorf("reading the schema's version: %w", err)
	}
	if have > want {
		return have, want, fmt.Errorf("%w (schema %d, this program knows %d): install the newer version, or restore a backup made with this one",
			archive.ErrFutureSchema, have, want)
	}
	return have, want, nil
}
