package index

import (
	"context"
	"fmt"
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
	docs  []Document
	gone  []archive.ArticleID
	last  int64 // change; 0: there was none
	again bool  // the follower has read some of the articles before
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
	ids, again := f.unread(changes, last)
	docs, err := f.src.Documents(ctx, ids)
	if err != nil {
		return s, fmt.Errorf("documents after change %d: %w", after, err)
	}
	return stretch{docs: docs, gone: missing(ids, docs), last: changes[len(changes)-1].Seq, again: again}, nil
}

// unread returns the changed articles, each once, without those that were read after their change, and whether some of them
// were read before it.
func (f *follower) unread(changes []archive.Change, last int64) (ids []archive.ArticleID, again bool) {
	seen := make(map[archive.ArticleID]bool, len(changes))
	for _, c := range changes {
		if seen[c.Article] || f.read[c.Article] >= c.Seq {
			continue
		}
		seen[c.Article] = true
		ids = append(ids, c.Article)
		if f.read != nil {
			again = again || f.read[c.Article] > 0
			f.read[c.Article] = last
		}
	}
	return ids, again
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
