package index

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/blevesearch/bleve/v2/index/scorch"
	"github.com/blevesearch/bleve/v2/index/scorch/mergeplan"

	"khobao/archive"
)

// Rebuild derives everything again into a new generation, which takes over once it has caught up with the source; until then
// the old one answers. After an interruption the next Rebuild goes on where it stopped. progress, which may be nil, hears how
// many of the source's changes are done.
func (x *Index) Rebuild(ctx context.Context, src Source, progress func(done, total int64)) error {
	g, err := x.nextGeneration()
	if err != nil {
		return fmt.Errorf("rebuild index: %w", err)
	}
	f := follower{g: g, src: src, read: map[archive.ArticleID]int64{}}
	l := loader{follower: &f, weight: segmentWeight, progress: func(done int64) error {
		if progress == nil {
			return nil
		}
		last, err := src.LastChange(ctx)
		if err == nil {
			progress(done, last)
		}
		return err
	}}
	err = l.all(ctx)
	if err == nil {
		err = g.compact(ctx)
	}
	if err == nil {
		err = x.exchange(ctx, &f)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("rebuild index: %w", err), g.closeUnused(x))
	}
	return nil
}

// nextGeneration opens the generation that an interrupted rebuild was filling, or begins one.
func (x *Index) nextGeneration() (*generation, error) {
	name, err := x.readName(nextFile)
	if err != nil {
		return nil, err
	}
	x.mu.Lock()
	answers := x.current.name
	x.mu.Unlock()
	if name != "" && name != answers { // they are one where a crash came between the last two steps of exchange
		g, err := openGeneration(x.dir, name)
		if err == nil || errors.Is(err, archive.ErrInUse) {
			return g, err
		}
		x.log.Warn("an interrupted rebuild cannot go on and begins again", "error", err)
		if err := os.RemoveAll(filepath.Join(x.dir, name)); err != nil {
			return nil, err
		}
	}
	name = x.newName()
	if err := x.writeName(nextFile, name); err != nil {
		return nil, err
	}
	return createGeneration(x.dir, name)
}

// compacting merges the segments of a load, ten at a time, into such as have a tenth of the dictionaries: a sixth of the index is
// gone, and what is asked looks into few of them. Larger ones are left as they are.
var compacting = mergeplan.MergePlanOptions{
	MaxSegmentsPerTier: 1, SegmentsPerMergeTask: 10, TierGrowth: 1, MaxSegmentSize: 100_000, FloorSegmentSize: 1 << 30, FloorSegmentFileSize: 1 << 40,
}

// compact merges what a load has left in many segments.
func (g *generation) compact(ctx context.Context) error {
	inner, err := g.bleve.Advanced()
	if err != nil {
		return err
	}
	merger, ok := inner.(*scorch.Scorch)
	if !ok {
		return fmt.Errorf("merge segments: Bleve gave a %T", inner)
	}
	options := compacting
	if err := merger.ForceMerge(ctx, &options); err != nil {
		return fmt.Errorf("merge segments: %w", err)
	}
	return ctx.Err()
}

// exchange brings the new generation to the source's last change while nobody writes, and puts it in the old one's place.
func (x *Index) exchange(ctx context.Context, f *follower) error {
	x.writing.Lock()
	defer x.writing.Unlock()
	for more := true; more; {
		var err error
		if _, more, err = f.step(ctx); err != nil {
			return err
		}
	}
	if err := f.g.refresh(); err != nil { // so that the first who asks need not wait for a view
		return err
	}
	if err := x.writeName(currentFile, f.g.name); err != nil {
		return err
	}
	x.mu.Lock()
	old, closed := x.current, x.closed
	if !closed {
		x.current = f.g
	}
	x.mu.Unlock()
	if closed {
		return ErrClosed
	}
	if err := os.Remove(filepath.Join(x.dir, nextFile)); err != nil {
		return err
	}
	if err := old.retire(); err != nil {
		return fmt.Errorf("close the old generation: %w", err)
	}
	return old.remove()
}

// closeUnused closes the generation of a failed rebuild, unless it has taken over already.
func (g *generation) closeUnused(x *Index) error {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.current == g {
		return nil
	}
	return g.retire()
}
