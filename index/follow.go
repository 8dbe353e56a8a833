package index

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"sync"
	"time"

	"khobao/archive"
)

// Source is where the index is derived from: the store of record.
type Source interface {
	// Changes returns at most limit changes with Seq greater than after, in their order.
	Changes(ctx context.Context, after int64, limit int) ([]archive.Change, error)
	// LastChange returns the Seq of the newest change; 0 before the first.
	LastChange(ctx context.Context) (int64, error)
	// Documents returns the newest version of each article. One that is gone is left out.
	Documents(ctx context.Context, ids []archive.ArticleID) ([]Document, error)
}

// batchSize is how many changes are applied at a time: a thousand for each of two writers, where Bleve was fastest.
const batchSize = 2000

// rebuildGC is the garbage, in percent of what is in use, at which it is collected while everything is indexed again: an article
// leaves more behind than it needs.
const rebuildGC = 300

// Follow applies what changes in the source, looking for it every poll, until ctx ends; then it returns nil. Changes are
// applied together with their number: after a crash it goes on where it was. It returns the source's error or the index's;
// the caller decides whether to call again.
func (x *Index) Follow(ctx context.Context, src Source, poll time.Duration) error {
	for {
		if _, err := x.CatchUp(ctx, src); err != nil {
			if ctx.Err() != nil {
				return nil
			}
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(poll):
		}
	}
}

// CatchUp applies everything that the source has and the index has not, and returns how many articles that were.
func (x *Index) CatchUp(ctx context.Context, src Source) (int, error) {
	total := 0
	for {
		n, more, err := x.catchUpOnce(ctx, src)
		total += n
		if err != nil || !more {
			return total, err
		}
	}
}

func (x *Index) catchUpOnce(ctx context.Context, src Source) (n int, more bool, err error) {
	x.writing.Lock()
	defer x.writing.Unlock()
	g, err := x.acquire()
	if err != nil {
		return 0, false, err
	}
	defer g.release()
	f := follower{g: g, src: src}
	n, more, err = f.step(ctx)
	if err == nil && more { // also where only the number has moved
		err = g.refresh()
	}
	return n, more, err
}

// follower applies changes to one generation.
type follower struct {
	g    *generation
	src  Source
	read map[archive.ArticleID]int64 // how far the source was when an article was read; nil: not kept
}

// stretch is a number of changes, made ready to be applied: each article once.
type stretch struct {
	docs []Document
	gone []archive.ArticleID
	last int64 // change; 0: there was none
}

func (s *stretch) articles() int { return len(s.docs) + len(s.gone) }

// step applies one stretch. It returns the number of articles and whether there may be more.
func (f *follower) step(ctx context.Context) (n int, more bool, err error) {
	s, err := f.fetch(ctx, f.g.seq())
	if err != nil || s.last == 0 {
		return 0, false, err
	}
	if err := f.g.applyStretch(ctx, s); err != nil {
		return 0, false, err
	}
	return s.articles(), true, nil
}

// fetch reads what comes after a change.
func (f *follower) fetch(ctx context.Context, after int64) (s stretch, err error) {
	changes, err := f.src.Changes(ctx, after, batchSize)
	if err != nil {
		return s, fmt.Errorf("changes after %d: %w", after, err)
	}
	if len(changes) == 0 {
		return s, nil
	}
	last, err := f.src.LastChange(ctx)
	if err != nil {
		return s, fmt.Errorf("last change: %w", err)
	}
	ids := f.unread(changes, last)
	docs, err := f.src.Documents(ctx, ids)
	if err != nil {
		return s, fmt.Errorf("documents after change %d: %w", after, err)
	}
	return stretch{docs: docs, gone: missing(ids, docs), last: changes[len(changes)-1].Seq}, nil
}

// all applies everything that the source has, reading the next stretch while one is applied.
func (f *follower) all(ctx context.Context, progress func(done int64) error) error {
	type fetched struct {
		stretch
		err error
	}
	ctx, cancel := context.WithCancel(ctx)
	next := make(chan fetched)
	var reading sync.WaitGroup
	defer reading.Wait()
	defer cancel()
	reading.Go(func() {
		defer close(next)
		for after := f.g.seq(); ; {
			s, err := f.fetch(ctx, after)
			select {
			case next <- fetched{s, err}:
			case <-ctx.Done():
				return
			}
			if after = s.last; err != nil || after == 0 {
				return
			}
		}
	})
	for s := range next {
		if s.err != nil || s.last == 0 {
			return s.err
		}
		if err := f.g.applyStretch(ctx, s.stretch); err != nil {
			return err
		}
		if err := progress(s.last); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// unread returns the changed articles, each once, without those that were read after their change.
func (f *follower) unread(changes []archive.Change, last int64) []archive.ArticleID {
	seen := make(map[archive.ArticleID]bool, len(changes))
	var ids []archive.ArticleID
	for _, c := range changes {
		if seen[c.Article] || f.read[c.Article] >= c.Seq {
			continue
		}
		seen[c.Article] = true
		ids = append(ids, c.Article)
		if f.read != nil {
			f.read[c.Article] = last
		}
	}
	return ids
}

// missing returns the articles that the source no longer has.
func missing(ids []archive.ArticleID, docs []Document) []archive.ArticleID {
	there := make(map[archive.ArticleID]bool, len(docs))
	for i := range docs {
		there[docs[i].ID] = true
	}
	var gone []archive.ArticleID
	for _, id := range ids {
		if !there[id] {
			gone = append(gone, id)
		}
	}
	return gone
}

// Rebuild derives everything again into a new generation, which takes over once it has caught up with the source; until then
// the old one answers. After an interruption the next Rebuild goes on where it stopped. progress, which may be nil, hears how
// many of the source's changes are done. While it runs, garbage is collected less often in all of the process, which makes it
// a third faster and takes up to a gigabyte of memory.
func (x *Index) Rebuild(ctx context.Context, src Source, progress func(done, total int64)) error {
	g, err := x.nextGeneration()
	if err != nil {
		return fmt.Errorf("rebuild index: %w", err)
	}
	defer debug.SetGCPercent(debug.SetGCPercent(rebuildGC))
	f := follower{g: g, src: src, read: map[archive.ArticleID]int64{}}
	err = f.all(ctx, func(done int64) error {
		if progress == nil {
			return nil
		}
		last, err := src.LastChange(ctx)
		if err == nil {
			progress(done, last)
		}
		return err
	})
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
	return g.bleve.Close()
}
