package index

import (
	"context"
	"sync"

	"golang.org/x/sync/errgroup"

	"khobao/archive"
)

// loader applies everything that a source has. Several builders take what is read, and each writes a segment of its own when it
// has as much as memory allows: large segments need no merging.
type loader struct {
	*follower
	weight   int                    // that a builder may take before it writes a segment, in bytes
	progress func(done int64) error // hears of every number that is written

	writing sync.Mutex // where two segments wait to be written, Bleve merges them first

	mu   sync.Mutex
	open []*reading // what is read and not known to be written, in its order
}

// reading is a stretch on its way into the index.
type reading struct {
	stretch
	written bool
}

// segmentWeight is the usual weight, some five thousand articles; a builder takes half as much again while it writes them. maxLearnt is how many words it remembers from one segment to the next.
const (
	segmentWeight = 96 << 20
	maxLearnt     = 1 << 18
)

// all reads and writes until the source has nothing more. What changed since it was read, a little while ago, must be written
// after what was read then: whenever such an article comes, all builders write first.
func (l *loader) all(ctx context.Context) error {
	next, err := l.fetch(ctx, l.g.seq())
	for err == nil && next.last > 0 {
		next, err = l.once(ctx, next)
	}
	return err
}

// once reads and writes up to where an article comes again. It returns the stretch in which it does.
func (l *loader) once(ctx context.Context, s stretch) (next stretch, err error) {
	group, ctx := errgroup.WithContext(ctx)
	readings := make(chan *reading)
	group.Go(func() (err error) {
		defer close(readings)
		for s.last > 0 && err == nil {
			r := &reading{stretch: s}
			l.mu.Lock()
			l.open = append(l.open, r)
			l.mu.Unlock()
			select {
			case readings <- r:
			case <-ctx.Done():
				return ctx.Err()
			}
			if s, err = l.fetch(ctx, s.last); s.again {
				next = s
				return err
			}
		}
		return err
	})
	for range writers + 1 { // one of them waits for the disk
		group.Go(func() error { return l.fill(ctx, readings) })
	}
	return next, group.Wait()
}

// fill takes what is read into one builder after the other.
func (l *loader) fill(ctx context.Context, readings <-chan *reading) error {
	b := newSegmentBuilder(newTokenizer())
	var taken []*reading
	write := func() error {
		var gone []archive.ArticleID
		for _, r := range taken {
			gone = append(gone, r.gone...)
		}
		if err := b.build(); err != nil {
			return err
		}
		l.writing.Lock()
		err := l.g.write(b.drafts, gone, 0)
		l.writing.Unlock()
		if err != nil {
			return err
		}
		if b.reset(); len(b.tokenizer.speller.words) > maxLearnt {
			b = newSegmentBuilder(newTokenizer())
		}
		err = l.settle(taken)
		taken = nil
		return err
	}
	for r := range readings {
		if err := b.addAll(ctx, r.docs); err != nil {
			return err
		}
		r.docs = nil
		taken = append(taken, r)
		if b.weight() > l.weight {
			if err := write(); err != nil {
				return err
			}
		}
	}
	if len(taken) == 0 || ctx.Err() != nil {
		return ctx.Err()
	}
	return write()
}

// settle notes that some stretches are written, and writes the number of the last change before which everything is.
func (l *loader) settle(written []*reading) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, r := range written {
		r.written = true
	}
	var last int64
	for len(l.open) > 0 && l.open[0].written {
		last, l.open = l.open[0].last, l.open[1:]
	}
	if last == 0 {
		return nil
	}
	if err := l.g.write(nil, nil, last); err != nil {
		return err
	}
	return l.progress(last)
}
