package index

import (
	"cmp"
	"container/heap"
	"slices"
)

// candidate is a hit on its way into a page.
type candidate struct {
	segment *segment
	doc     uint32
	score   float32
}

func (c candidate) date() int64  { return c.segment.dates[c.doc] }
func (c candidate) name() uint64 { return c.segment.names[c.doc] }

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

// top returns the first n candidates in order.
func (v *view) top(answers []*answer, n int, before order) []candidate {
	h := &worstFirst{before: before}
	for _, a := range answers {
		for it := a.hits.Iterator(); it.HasNext(); {
			c := candidate{segment: a.segment, doc: it.Next()}
			if a.scores != nil {
				c.score = a.scores[c.doc] * freshness(c.date(), v.newest)
			}
			switch {
			case len(h.best) < n:
				heap.Push(h, c)
			case n > 0 && before(c, h.best[0]) < 0:
				h.best[0] = c
				heap.Fix(h, 0)
			}
		}
	}
	slices.SortFunc(h.best, before)
	return h.best
}

// worstFirst is a heap of the best candidates so far, the worst of them on top.
type worstFirst struct {
	best   []candidate
	before order
}

func (h *worstFirst) Len() int           { return len(h.best) }
func (h *worstFirst) Less(i, j int) bool { return h.before(h.best[i], h.best[j]) > 0 }
func (h *worstFirst) Swap(i, j int)      { h.best[i], h.best[j] = h.best[j], h.best[i] }
func (h *worstFirst) Push(x any)         { h.best = append(h.best, x.(candidate)) }
func (h *worstFirst) Pop() any {
	last := h.best[len(h.best)-1]
	h.best = h.best[:len(h.best)-1]
	return last
}
