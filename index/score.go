package index

import (
	"cmp"
	"context"
	"math/bits"
	"slices"
	"sort"

	"github.com/RoaringBitmap/roaring/v2"
)

// Only ten or twenty of an answer's articles are shown, and most of a hundred thousand cannot be among them. A segment's articles
// lie in blocks, and of each block is known what none of its articles exceeds. Blocks are taken in the order of that, until
// one cannot have an article as good as the worst of the page: then none after it can.
const blockSize = 128

// worthBlocks is the share of a segment's articles, one of so many, from which on looking at blocks is quicker than scoring all.
const worthBlocks = 8

// bounds are what no article of a block scores more than by one term of weight 1, freshness included. They were worked out for
// an average length and a newest date, which move a little with every change of the archive.
type bounds struct {
	most               []float32 // by block
	average, glowScale float32
}

// maxSlack is how far bounds may have moved before they are worked out anew.
const maxSlack = 1.02

// slack returns what no score has grown by more since the bounds were worked out: norms are as long as lengths by the average, and
// freshness goes with the scale of glows.
func (b *bounds) slack(v *view) float32 {
	slack := float32(1.0001) // the rounding of sums
	if v.average > b.average {
		slack *= v.average / b.average
	}
	if v.glowScale > b.glowScale {
		slack *= v.glowScale / b.glowScale
	}
	return slack
}

func (b *bounds) stale(v *view) bool { return b.most == nil || b.slack(v) > maxSlack }

func (v *view) bounds(s *segment, weights []uint8) bounds {
	most := make([]float32, (s.size+blockSize-1)/blockSize)
	for number := range most {
		first, end := number*blockSize, min((number+1)*blockSize, s.size)
		norms, glows, highest := s.norms[first:end], s.glows[first:end], float32(0)
		for i, w := range weights[first:end] { // what has none adds 0, and asking would take longer
			if score := impact(w, norms[i]) * v.freshness(glows[i]); score > highest {
				highest = score
			}
		}
		most[number] = highest
	}
	return bounds{most, v.average, v.glowScale}
}

// block is some of an answer's hits: those from first to before end.
type block struct {
	answer     int
	first, end uint32
	bound      float32
}

// best returns the first n hits by relevance.
func (v *view) best(ctx context.Context, p *plan, answers []*answer, n int) ([]candidate, error) {
	if n <= 0 {
		return nil, ctx.Err()
	}
	lists := make([]scoring, len(answers))
	blocksOf := make([][]block, len(answers))
	err := v.onCores(len(answers), func(i int) (err error) {
		a := answers[i]
		hits := int(a.hits.GetCardinality())
		if hits == 0 {
			return nil
		}
		if lists[i].lists, err = v.lists(ctx, a.segment, p); err != nil {
			return err
		}
		if hits*worthBlocks < a.segment.size || n >= hits {
			blocksOf[i] = []block{{i, 0, uint32(a.segment.size), maxScore}}
			return nil
		}
		for number, bound := range v.boundsOf(a.segment, p, &lists[i]) {
			first := uint32(number * blockSize)
			blocksOf[i] = append(blocksOf[i], block{i, first, first + blockSize, bound})
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	blocks := slices.Concat(blocksOf...)
	slices.SortFunc(blocks, func(x, y block) int { return cmp.Compare(y.bound, x.bound) })
	t := &topmost{n: n, before: orderOf("relevance")}
	var docs []uint32
	var scores []float32
	for _, b := range blocks {
		if t.full() && b.bound < t.best[0].score {
			break
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		a := answers[b.answer]
		if t.full() {
			docs = lists[b.answer].hitsAbove(docs[:0], t.best[0].score, a.hits, b)
		} else {
			docs = hitsWithin(docs[:0], a.hits, b.first, b.end)
		}
		if len(docs) == 0 {
			continue
		}
		scores = append(scores[:0], make([]float32, len(docs))...)
		for i := range p.scorers {
			part := lists[b.answer].lists[i].within(b.first, b.end)
			part.score(p.scorers[i].weight, a.segment.norms, docs, scores)
		}
		t.byScore(v, a.segment, docs, scores)
	}
	slices.SortFunc(t.best, t.before)
	return t.best, nil
}

// lists returns the lists of a plan's scorers.
func (v *view) lists(ctx context.Context, s *segment, p *plan) ([]postings, error) {
	lists := make([]postings, len(p.scorers))
	for i := range p.scorers {
		var err error
		if lists[i], err = v.list(s, &p.scorers[i].group); err != nil {
			return nil, err
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
	}
	return lists, nil
}

// scoring is the lists by which a segment's articles are scored, in the plan's order, and the most that an article can have of some of
// them, the freshest included: of the first i of byMost, below[i].
type scoring struct {
	lists  []postings
	byMost []int // places in lists, those that add least first
	below  []float32
}

// boundsOf returns what no article of each block scores more than, and sorts the lists by what they add at most.
func (v *view) boundsOf(s *segment, p *plan, of *scoring) []float32 {
	sum := make([]float32, (s.size+blockSize-1)/blockSize)
	adds := make([]float32, len(of.lists))
	for i := range of.lists {
		list, weight := &of.lists[i], p.scorers[i].weight
		if list.docs == nil {
			if list.bounds.stale(v) {
				list.bounds = v.bounds(s, list.weights)
				v.postings.keep(postingKey{s.id, p.scorers[i].key()}, *list)
			}
			weight *= list.bounds.slack(v)
			for b, most := range list.bounds.most {
				sum[b] += weight * most
				adds[i] = max(adds[i], weight*most)
			}
			continue
		}
		weight *= (&bounds{nil, v.average, v.glowScale}).slack(v)
		for at := 0; at < len(list.docs); {
			b := list.docs[at] / blockSize
			var most float32
			for ; at < len(list.docs) && list.docs[at]/blockSize == b; at++ {
				doc := list.docs[at]
				most = max(most, impact(list.weights[at], s.norms[doc])*v.freshness(s.glows[doc]))
			}
			sum[b] += weight * most
			adds[i] = max(adds[i], weight*most)
		}
	}
	of.sort(adds)
	return sum
}

func (of *scoring) sort(adds []float32) {
	of.byMost = of.byMost[:0]
	for i := range adds {
		of.byMost = append(of.byMost, i)
	}
	slices.SortFunc(of.byMost, func(i, j int) int { return cmp.Compare(adds[i], adds[j]) })
	of.below = make([]float32, 1, len(adds)+1)
	for i, list := range of.byMost {
		of.below = append(of.below, of.below[i]+adds[list])
	}
}

// hitsAbove appends the hits of a block that may score as much as a bound: all that have something of the lists without which no article
// does. Most hits of a question have its common words alone.
func (of *scoring) hitsAbove(dst []uint32, bound float32, hits *roaring.Bitmap, b block) []uint32 {
	needless := 0 // lists that together do not add so much
	for needless+1 < len(of.below) && of.below[needless+1] < bound {
		needless++
	}
	if needless == 0 || b.end-b.first > blockSize {
		return hitsWithin(dst, hits, b.first, b.end)
	}
	var have [blockSize / 64]uint64
	for _, i := range of.byMost[needless:] {
		list := of.lists[i]
		if list.docs == nil {
			for at, w := range list.weights[b.first:min(int(b.end), len(list.weights))] {
				if w > 0 {
					have[at>>6] |= 1 << (at & 63)
				}
			}
			continue
		}
		from, _ := slices.BinarySearch(list.docs, b.first)
		for _, doc := range list.docs[from:] {
			if doc >= b.end {
				break
			}
			have[(doc-b.first)>>6] |= 1 << ((doc - b.first) & 63)
		}
	}
	for word, set := range have {
		for ; set != 0; set &= set - 1 {
			if doc := b.first + uint32(64*word+bits.TrailingZeros64(set)); hits.Contains(doc) {
				dst = append(dst, doc)
			}
		}
	}
	return dst
}

// score adds the BM25 of a list to the scores of articles. Lists are added in the plan's order, so that an article's score does
// not depend on the segment or on the block that it is in.
func (p *postings) score(weight float32, norms []float32, docs []uint32, scores []float32) {
	if p.docs == nil {
		for i, doc := range docs {
			if w := p.weights[doc]; w > 0 {
				scores[i] += weight * impact(w, norms[doc])
			}
		}
		return
	}
	meet(docs, p.docs, func(i, j int) { scores[i] += weight * impact(p.weights[j], norms[docs[i]]) })
}

// sparse is how many times longer one list must be for leaping through it to be quicker than walking.
const sparse = 16

// meet calls both with the places of the numbers that two ascending lists have in common.
func meet(x, y []uint32, both func(i, j int)) {
	switch {
	case len(y) > sparse*len(x):
		leap(x, y, both)
		return
	case len(x) > sparse*len(y):
		leap(y, x, func(j, i int) { both(i, j) })
		return
	}
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch a, b := x[i], y[j]; {
		case a == b:
			both(i, j)
			i++
			j++
		case a < b:
			i++
		default:
			j++
		}
	}
}

// leap looks up each number of the short list in the long one.
func leap(short, long []uint32, both func(i, j int)) {
	at := 0
	for i, n := range short {
		step := 1
		for at+step < len(long) && long[at+step] < n {
			step *= 2
		}
		end := min(at+step+1, len(long))
		at += sort.Search(end-at, func(k int) bool { return long[at+k] >= n })
		if at == len(long) {
			return
		}
		if long[at] == n {
			both(i, at)
		}
	}
}
