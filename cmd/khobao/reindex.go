package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"khobao/archive"
	"khobao/crawler/extract"
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
	s, err := g.openStore(ctx, env, false)
	if err != nil {
		return 0, err
	}
	defer s.Close()
	// An index of an older version is what reindex is there to replace.
	ix, err := index.Open(ctx, index.Config{Dir: filepath.Join(g.Data, "index"), Log: env.Log, Renew: true})
	if errors.Is(err, archive.ErrInUse) {
		return 0, inUse(err)
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

type reextractCmd struct {
	Outlet archive.OutletID `help:"Only captures of this outlet." placeholder:"ID"`
}

// reextractBatch is how many captures are read between two looks at whether to stop.
const reextractBatch = 200

// Run derives every article again from its captures. Rulings stay; who is meant by a name is judged anew afterwards.
func (c *reextractCmd) Run(ctx context.Context, env *environment, g *globals) error {
	s, err := g.openStore(ctx, env, false)
	if err != nil {
		return err
	}
	defer s.Close()
	r, err := newRecorder(ctx, s)
	if err != nil {
		return err
	}
	re := &reextraction{recorder: r, env: env, only: c.Outlet, bar: newProgressBars(env)}
	defer re.bar.Stop()
	if err := re.outlets(ctx); err != nil {
		return err
	}
	err = re.run(ctx)
	if judgeErr := r.Judge(context.WithoutCancel(ctx)); err == nil {
		err = judgeErr
	}
	re.bar.Stop()
	if errors.Is(err, context.Canceled) {
		return fmt.Errorf("%w: stopped after %d articles; reextract starts from the beginning again, nothing is lost", errPartly, re.done)
	}
	if err != nil {
		return err
	}
	if _, err = fmt.Fprintf(env.Stdout, "extracted %d articles again from %d captures\n", re.done, re.read); err != nil {
		return err
	}
	if re.unreadable > 0 {
		return fmt.Errorf("%w: %d captures could not be read; khobao verify names what is wrong with them", errPartly, re.unreadable)
	}
	return nil
}

// reextraction carries one run over the captures.
type reextraction struct {
	*recorder
	env   *environment
	only  archive.OutletID
	bar   *progressBars
	known map[archive.OutletID]archive.Outlet

	read, done, unreadable int
}

func (re *reextraction) outlets(ctx context.Context) error {
	all, err := re.Outlets(ctx)
	if err != nil {
		return err
	}
	re.known = map[archive.OutletID]archive.Outlet{}
	for _, o := range all {
		re.known[o.ID] = o
	}
	return nil
}

func (re *reextraction) run(ctx context.Context) error {
	var after archive.CaptureID
	for {
		captures, err := re.AllCaptures(ctx, after, reextractBatch)
		if err != nil || len(captures) == 0 {
			return err
		}
		for _, c := range captures {
			after = c.ID
			if re.only != "" && c.Outlet != re.only || c.Status != 200 {
				continue
			}
			if err := re.capture(ctx, c); err != nil {
				return err
			}
		}
		re.bar.Set("reextract", int64(re.read), 0, fmt.Sprintf("%d articles", re.done))
	}
}

// capture derives the article of one capture again, if it shows one.
func (re *reextraction) capture(ctx context.Context, c archive.Capture) error {
	re.read++
	page, err := re.Page(ctx, c)
	if err != nil {
		re.unreadable++
		fmt.Fprintf(re.env.Stderr, "khobao: capture of %s: %v\n", c.URL, err)
		return ctx.Err()
	}
	outlet, ok := re.known[c.Outlet]
	if !ok {
		outlet = archive.Outlet{ID: c.Outlet}
	}
	result, err := extract.Article(page, outlet)
	if errors.Is(err, archive.ErrNotAnArticle) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("extracting %s: %w", c.URL, err)
	}
	if _, err := re.SaveArticle(ctx, &result.Article); err != nil {
		return err
	}
	re.done++
	return nil
}
