package main

import (
	"context"
	"errors"
	"fmt"

	"khobao/archive"
	"khobao/index"
)

type reindexCmd struct{}

// Help is what --help adds.
func (reindexCmd) Help() string {
	return `The new index is built beside the old one, which keeps answering, and takes its place at the end. A reindex that was stopped
goes on where it was.`
}

// Run builds the index again.
func (reindexCmd) Run(ctx context.Context, env *environment, g *globals) error {
	bar := newProgressBars(env)
	defer bar.Stop()
	n, err := g.rebuildIndex(ctx, env, func(done, total int) { bar.Set("reindex", int64(done), int64(total), "") })
	bar.Stop()
	if errors.Is(err, context.Canceled) {
		return fmt.Errorf("%w: stopped; reindex again to go on, the old index answers meanwhile", errPartly)
	}
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(env.Stdout, "indexed %d articles\n", n)
	return err
}

// rebuildIndex builds the index in the process that may: the running server, or this one where none runs. It returns how many
// articles the index has.
func (g *globals) rebuildIndex(ctx context.Context, env *environment, progress func(done, total int)) (int, error) {
	at, answers, err := g.serving(ctx)
	if err != nil {
		return 0, err
	}
	if answers {
		return orderReindex(ctx, at.Control, progress)
	}
	if err := g.existing(); err != nil {
		return 0, err
	}
	s, err := g.openStore(ctx, env, false)
	if err != nil {
		return 0, err
	}
	defer s.Close()
	// An index of an older version, or a damaged one, is what reindex is there to replace.
	ix, err := index.Open(ctx, index.Config{Dir: g.indexFolder(), Log: env.Log, Renew: true})
	if errors.Is(err, archive.ErrInUse) {
		return 0, g.inUse(ctx, err)
	}
	if err != nil {
		return 0, err
	}
	defer ix.Close()
	if err := ix.Rebuild(ctx, documents{s}, func(done, total int64) { progress(int(done), int(total)) }); err != nil {
		return 0, err
	}
	return ix.Count(), nil
}
