package store

import (
	"context"
	"errors"
	"fmt"
)

// change is what one caller wants written.
type change struct {
	ctx    context.Context
	make   func(tx) error
	synced bool
	err    error
	panics any // what make panicked with
}

// write makes a change. Those that come while others are being written wait, and are then made in one transaction, for the price of
// one commit: each wholly or, where it fails, not at all, and no matter what becomes of the others.
func (db *database) write(ctx context.Context, f func(tx) error, synced bool) error {
	if db.writer == nil {
		return errReadOnly
	}
	if t, ok := within(ctx); ok {
		return f(t)
	}
	if db.wait != nil {
		if err := db.wait(ctx); err != nil {
			return err
		}
	}
	c := &change{ctx: ctx, make: f, synced: synced}
	db.changes.do(c, db.writeAll)
	if c.panics != nil {
		panic(c.panics)
	}
	return full(c.err)
}

// Together makes one change of all that f reads and writes with the context that it gets: all of it is stored, durably, or with an
// error none. Other writers wait meanwhile, so f does nothing that takes long, and keeps no rows open.
func (s *Store) Together(ctx context.Context, f func(context.Context) error) error {
	return s.db.update(ctx, func(t tx) error { return f(context.WithValue(context.WithoutCancel(ctx), transaction{}, t)) })
}

// transaction is the key under which a context carries a tx.
type transaction struct{}

// within returns the transaction that ctx belongs to, and whether there is one.
func within(ctx context.Context) (tx, bool) {
	t, ok := ctx.Value(transaction{}).(tx)
	return t, ok
}

// writeAll makes changes in one transaction. Each that it is not made for has its error.
func (db *database) writeAll(all []*change) {
	var live []*change
	synced := false
	for _, c := range all {
		if c.err = c.ctx.Err(); c.err == nil {
			live, synced = append(live, c), synced || c.synced
		}
	}
	if len(live) == 0 {
		return
	}
	if err := db.transact(synced, func(t tx) error { return t.makeAll(live) }); err != nil {
		for _, c := range live {
			if c.err == nil {
				c.err = err
			}
		}
	}
}

// transact runs f in a transaction, and commits unless f fails.
func (db *database) transact(synced bool, f func(tx) error) (err error) {
	t := tx{context.Background(), db}
	if err := db.synchronous(synced); err != nil {
		return err
	}
	if err := t.do("BEGIN IMMEDIATE"); err != nil {
		return err
	}
	if db.before != nil {
		err = db.before()
	}
	if err == nil {
		err = f(t)
	}
	if err == nil {
		err = t.do("COMMIT")
	}
	if err == nil && synced && db.after != nil {
		db.after()
	}
	if err != nil { // after some errors SQLite has rolled back by itself, and then this fails
		_ = t.do("ROLLBACK")
	}
	return err
}

// synchronous says whether commits are to wait for the disk.
func (db *database) synchronous(synced bool) error {
	if db.synced == synced {
		return nil
	}
	level := "NORMAL"
	if synced {
		level = "FULL"
	}
	// Not as a prepared statement: this pragma does its work while it is being prepared.
	if _, err := db.writer.ExecContext(context.Background(), "PRAGMA synchronous = "+level); err != nil {
		return err
	}
	db.synced = synced
	return nil
}

// makeAll makes changes one after the other. Its error is that of the transaction, in which then nothing may be kept.
func (t tx) makeAll(all []*change) error {
	for _, c := range all {
		if len(all) == 1 {
			c.run(t)
			return c.err
		}
		if err := t.do("SAVEPOINT change"); err != nil {
			return err
		}
		if c.run(t); c.err != nil {
			if err := t.do("ROLLBACK TO change"); err != nil { // SQLite has given up all of it: the disk is full, say
				return fmt.Errorf("%w, and %w", c.err, err)
			}
		}
		if err := t.do("RELEASE change"); err != nil {
			return err
		}
	}
	return nil
}

var errPanic = errors.New("the change panicked")

// run makes a change. What it panics with is for its own caller.
func (c *change) run(t tx) {
	defer func() {
		if c.panics = recover(); c.panics != nil {
			c.err = errPanic
		}
	}()
	c.err = c.make(t)
}
