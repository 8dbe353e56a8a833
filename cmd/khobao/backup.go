package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/dustin/go-humanize"

	"khobao/archive/store"
)

type backupCmd struct {
	Dir  string `arg:"" help:"Directory for the copy; missing, empty, or an earlier backup of the same archive." type:"path"`
	JSON bool   `help:"Print what the backup holds as JSON."`
}

// Help is what --help adds.
func (backupCmd) Help() string {
	return `The copy is the archive at one moment, also while khobao serves and crawls. Back up to the same directory again, and only what is
new is copied; the earlier backup is whole until the new one is. The index is no part of it: it is built again from the rest.

The last link that is printed vouches for every capture before it. Note it in another place: khobao verify prints that of the archive.`
}

// Run copies the archive.
func (c *backupCmd) Run(ctx context.Context, env *environment, g *globals) error {
	s, err := g.openStore(ctx, env, true)
	if err != nil {
		return err
	}
	defer s.Close()
	return copying(env, "backup", c.JSON, "backed up to "+c.Dir,
		func(progress func(done, total int64)) (store.Manifest, error) { return s.Backup(ctx, c.Dir, progress) })
}

type restoreCmd struct {
	Dir  string `arg:"" help:"Directory that khobao backup wrote." type:"path"`
	JSON bool   `help:"Print what was restored as JSON."`
}

// Help is what --help adds.
func (restoreCmd) Help() string {
	return `The data directory (--data) must be missing or empty. Every file is compared with its digest in the backup. Afterwards khobao verify
checks the whole, and khobao serve or khobao reindex builds the index.`
}

// Run makes an archive of a backup.
func (c *restoreCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return copying(env, "restore", c.JSON, "restored to "+g.Data,
		func(progress func(done, total int64)) (store.Manifest, error) {
			return store.Restore(ctx, c.Dir, g.Data, progress)
		})
}

// copying copies with a progress bar and says what was copied, or how to go on where it was stopped.
func copying(env *environment, what string, asJSON bool, done string, run func(func(done, total int64)) (store.Manifest, error)) error {
	bar := newProgressBars(env)
	defer bar.Stop()
	m, err := run(func(done, total int64) {
		bar.Set(what, done, total, humanize.Bytes(uint64(done))+" of "+humanize.Bytes(uint64(total)))
	})
	bar.Stop()
	switch {
	case errors.Is(err, context.Canceled):
		return fmt.Errorf("%w: %w; run the same again to go on", errPartly, err)
	case err != nil:
		return err
	case asJSON:
		return printJSON(env.Stdout, m)
	}
	_, err = fmt.Fprintf(env.Stdout, "%s: %s\n", done, m)
	return err
}
