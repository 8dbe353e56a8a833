package index

import (
	"cmp"
	"container/heap"
	"fmt"
	"math"
	"slices"

	"github.com/RoaringBitmap/roaring/v2"

	"khobao/archive"
)

// candidate is a hit on its way into a page.
type candidate struct {
	segment *segment
	doc     uint32
	score   float32
}

func (c candidate) date() int64  { return c.segment.dates[c.doc] }
func (c candidate) name() uint64 { return c.segment.names[c.doc] }

func (c candidate) id() (archive.ArticleID, error) {
	id, err := c.segment.zap.DocID(uint64(c.doc))
	if err != nil {
		return "", fmt.Errorf("read the identifier of a hit: %w", err)
	}
	return archive.ArticleID(id), nil
}

// order says which of two candidates stands first: negative for x. It is total, so that pages never overlap: equal scores
// fall back on the date, the newest first, and equal dates on the identifier.
type order func(x, y candidate) int

func orderOf(sort string) order {
	switch sort {
	case "newest":
		return newestFirst
	case "oldest":
		return oldestFirst
	}
	return func(x, y candidate) int { return cmp.Or(cmp.Compare(y.score, x.score), newestFirst(x, y)) }
}

func newestFirst(x, y candidate) int {
	return cmp.Or(cmp.Compare(y.date(), x.date()), byName(x, y))
}

func oldestFirst(x, y candidate) int {
	if xu, yu := x.date() == undated, y.date() == undated; xu != yu {
		if xu {
			return 1
		}
		return -1
	}
	return cmp.Or(cmp.Compare(x.date(), y.date()), byName(x, y))
}

// byName orders by identifier. Only identifiers that begin with the same eight bytes need be read.
func byName(x, y candidate) int {
	if n := cmp.Compare(x.name(), y.name()); n != 0 {
		return n
	}
	if x == y {
		return 0
	}
	a, errA := x.segment.zap.DocID(uint64(x.doc))
	b, errB := y.segment.zap.DocID(uint64(y.doc))
	if errA != nil || errB != nil { // the segment cannot be read; loading the hit will say so
		return cmp.Or(cmp.Compare(x.segment.id, y.segment.id), cmp.Compare(x.doc, y.doc))
	}
	return slices.Compare(a, b)
}

// dearStep is how many hits are offered in the time of one step from date to date.
const dearStep = 4

// top returns the first n candidates in an order of dates.
func (v *view) top(answers []*answer, n int, sort string) []candidate {
	if n <= 0 {
		return nil
	}
	t := &topmost{n: n, before: orderOf(sort)}
	for _, a := range answers {
		hits := int(a.hits.GetCardinality())
		if hits == 0 {
			continue
		}
		first, step := a.dates.first, 1
		if sort == "newest" {
			first, step = a.dates.end-1, -1
		}
		dated, worth := a.dates.end-a.dates.first, hits/dearStep
		if n*dated/hits < worth { // as few steps as that where hits are of all times
			before := slices.Clone(t.best)
			if t.byDate(a, first, step, worth) {
				continue
			}
			t.best = before
		}
		t.all(a)
	}
	slices.SortFunc(t.best, t.before)
	return t.best
}

// topmost is a heap of the best candidates so far, the worst of them on top.
type topmost struct {
	n      int
	best   []candidate
	before order
}

func (t *topmost) Len() int           { return len(t.best) }
func (t *topmost) Less(i, j int) bool { return t.before(t.best[i], t.best[j]) > 0 }
func (t *topmost) Swap(i, j int)      { t.best[i], t.best[j] = t.best[j], t.best[i] }
func (t *topmost) Push(x any)         { t.best = append(t.best, x.(candidate)) }
func (t *topmost) Pop() any {
	last := t.best[len(t.best)-1]
	t.best = t.best[:len(t.best)-1]
	return last
}

func (t *topmost) full() bool { return len(t.best) == t.n }

func (t *topmost) offer(c candidate) {
	switch {
	case !t.full():
		heap.Push(t, c)
	case t.before(c, t.best[0]) < 0:
		t.best[0] = c
		heap.Fix(t, 0)
	}
}

// maxScore is higher than every score.
const maxScore = math.MaxFloat32

// byScore offers the hits whose score is not below the worst that is kept: nearly all are passed over after one comparison.
func (t *topmost) byScore(v *view, s *segment, docs []uint32, scores []float32) {
	worst := float32(-1)
	if t.full() {
		worst = t.best[0].score
	}
	for i, doc := range docs {
		score := scores[i] * v.freshness(s.glows[doc])
		if score < worst {
			continue
		}
		t.offer(candidate{s, doc, score})
		if t.full() {
			worst = t.best[0].score
		}
	}
}

// byDate walks over the articles in the order of their dates, from one of byDate on, and offers hits until none can be better.
// Articles without date come last in both directions. It returns false where that takes more than so many steps, as to the newest article
// of a former minister.
func (t *topmost) byDate(a *answer, from, step, most int) bool {
	s := a.segment
	for i := from; i >= a.dates.first && i < a.dates.end; i += step {
		if most--; most < 0 {
			return false
		}
		doc := s.byDate[i]
		if !a.hits.Contains(doc) {
			continue
		}
		if c := (candidate{segment: s, doc: doc}); !t.full() || c.date() == t.best[0].date() || t.before(c, t.best[0]) < 0 {
			t.offer(c)
			continue
		}
		return true
	}
	if t.full() && t.best[0].date() != undated {
		return true
	}
	eachOf(a.hits, func(docs []uint32) {
		for _, doc := range docs {
			if s.dates[doc] == undated {
				t.offer(candidate{segment: s, doc: doc})
			}
		}
	})
	return true
}

// all offers every hit.
func (t *topmost) all(a *answer) {
	eachOf(a.hits, func(docs []uint32) {
		for _, doc := range docs {
			t.offer(candidate{segment: a.segment, doc: doc})
		}
	})
}

// eachOf visits the articles of a bitmap in their order, many at a time. The slice is valid during the visit.
func eachOf(b *roaring.Bitmap, visit func(docs []uint32)) {
	var buf [1024]uint32
	it := b.ManyIterator()
	for {
		n := it.NextMany(buf[:])
		if n == 0 {
			return
		}
		visit(buf[:n])
	}
}

// hitsWithin appends the articles of a bitmap from first to before end to dst.
func hitsWithin(dst []uint32, hits *roaring.Bitmap, first, end uint32) []uint32 {
	it := hits.Iterator()
	it.AdvanceIfNeeded(first)
	for it.HasNext() && it.PeekNext() < end {
		dst = append(dst, it.Next())
	}
	return dst
}
