package index

import (
	"context"
	"fmt"
	"math"
	"slices"
	"sync"

	"github.com/RoaringBitmap/roaring/v2"
	segmentapi "github.com/blevesearch/scorch_segment_api/v2"
	"github.com/blevesearch/vellum"
)

// postings is what a segment has of a group of terms, taken as one term: which articles, deleted ones included, and how often.
// Where many articles have it, the weights are those of all articles, so that one is looked up and not searched for.
type postings struct {
	docs    []uint32 // nil: weights are by article
	weights []uint8  // occurrences, those in title and lead counting more: the tf of BM25. 0: none; 255: as many or more
	bounds  bounds   // where weights are by article, and once they were needed

	matched *roaring.Bitmap // instead of all that: what fulfils a condition that is costly to work out
}

// dense is the share of a segment's articles, one of so many, from which on weights are kept by article.
const dense = 8

// within returns the part of the list that is of the articles from first to before end.
func (p *postings) within(first, end uint32) postings {
	if p.docs == nil {
		return *p
	}
	from, _ := slices.BinarySearch(p.docs, first)
	n, _ := slices.BinarySearch(p.docs[from:], end)
	return postings{docs: p.docs[from : from+n], weights: p.weights[from : from+n]}
}

// The memory for lists that were read lately is bounded: by so many bytes for each article of the archive, for a common syllable
// takes one, and at least by what serves a small one. Common syllables come in every other query, and reading their lists anew
// would cost more than all else in it.
const (
	postingCacheBytes = 128 << 20
	bytesAnArticle    = 384
)

// cachedFrom is the shortest list that is worth keeping.
const cachedFrom = 256

// postingCache keeps lists in two generations: when the young one has grown to half of the room, it becomes the old one,
// and what nobody asked for in the meantime is dropped.
type postingCache struct {
	mu         sync.Mutex
	room       int
	used       int
	young, old map[postingKey]postings
}

type postingKey struct {
	segment uint64
	group   string
}

func newPostingCache(room int) *postingCache {
	return &postingCache{room: room, young: map[postingKey]postings{}}
}

// remember returns what fulfils a condition in a segment, as it was worked out before, or works it out. A segment does not change,
// and who looks at an answer looks at its pages and facets, too.
func (s *segment) remember(condition string, find func() (*roaring.Bitmap, error)) (*roaring.Bitmap, error) {
	k := postingKey{s.id, condition}
	if p, ok := s.lists.get(k); ok {
		return p.matched, nil
	}
	docs, err := find()
	if err == nil {
		s.lists.keep(k, postings{matched: docs})
	}
	return docs, err
}

// serve makes room for an archive of so many articles.
func (c *postingCache) serve(articles int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.room = max(postingCacheBytes, bytesAnArticle*articles)
}

func (c *postingCache) get(k postingKey) (postings, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if p, ok := c.young[k]; ok {
		return p, true
	}
	p, ok := c.old[k]
	if ok {
		c.put(k, p)
	}
	return p, ok
}

// keep stores a list.
func (c *postingCache) keep(k postingKey, p postings) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.put(k, p)
}

// put stores a list; c.mu is held.
func (c *postingCache) put(k postingKey, p postings) {
	size := 4*len(p.docs) + len(p.weights) + 4*len(p.bounds.most) + len(k.group) + 128
	if p.matched != nil {
		size += int(p.matched.GetSizeInBytes())
	}
	if c.used+size > c.room/2 {
		c.old, c.young, c.used = c.young, map[postingKey]postings{}, 0
	}
	c.young[k] = p
	c.used += size
}

// list returns the list of a group in a segment.
func (v *view) list(s *segment, g *group) (postings, error) {
	k := postingKey{s.id, g.key()}
	p, ok := v.postings.get(k)
	if ok {
		return p, nil
	}
	p, total, err := s.readList(g)
	if err == nil && total >= cachedFrom {
		v.postings.keep(k, p)
	}
	return p, err
}

// weight returns how much the occurrences of a group count in all articles together.
func (v *view) weight(ctx context.Context, g *group) (int, error) {
	k := "weight " + g.key()
	if n, ok := v.memo.count(k); ok {
		return n, nil
	}
	n := 0
	for _, s := range v.segments {
		list, err := v.list(s, g)
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return 0, err
		}
		for i, w := range list.weights {
			n += int(w)
			if s.deleted == nil || w == 0 {
				continue
			}
			doc := uint32(i)
			if list.docs != nil {
				doc = list.docs[i]
			}
			if s.deleted.Contains(doc) {
				n -= int(w)
			}
		}
	}
	v.memo.keepCount(k, n)
	return n, nil
}

// readList reads the list of a group, and counts the postings of its terms.
func (s *segment) readList(g *group) (p postings, total uint64, err error) {
	lists := make([]*postingList, len(g.terms))
	for i, term := range g.terms {
		if lists[i], err = s.openList(g.field, term); err != nil {
			return p, 0, fmt.Errorf("postings of %q: %w", term, err)
		}
		total += lists[i].count
	}
	isDense := total*dense >= uint64(s.size)
	if isDense {
		p.weights = make([]uint8, s.size)
	} else {
		p.docs, p.weights = make([]uint32, 0, total), make([]uint8, 0, total)
	}
	var buf listBuffer
	for i, list := range lists {
		if list.count >= cachedFrom && len(lists) > 1 && p.addKept(s, &group{g.field, g.terms[i : i+1]}) {
			continue
		}
		for {
			docs, all, err := list.next(&buf)
			if err != nil {
				return p, 0, fmt.Errorf("postings of %q: %w", g.terms[i], err)
			}
			if len(docs) == 0 {
				break
			}
			if isDense {
				for i, doc := range docs {
					p.weights[doc] = saturated(int(p.weights[doc]) + all[i].weight())
				}
				continue
			}
			p.docs = append(p.docs, docs...)
			for _, o := range all {
				p.weights = append(p.weights, saturated(o.weight()))
			}
		}
	}
	if len(g.terms) > 1 && p.docs != nil {
		p.merge()
	}
	return p, total, nil
}

// addKept adds the list of one of a group's terms, if it is kept: of a word without marks, what it is likely to mean is read first,
// and that is most of all its spellings together.
func (p *postings) addKept(s *segment, one *group) bool {
	kept, ok := s.lists.get(postingKey{s.id, one.key()})
	switch {
	case !ok:
	case p.docs != nil:
		p.docs, p.weights = append(p.docs, kept.docs...), append(p.weights, kept.weights...)
	case kept.docs != nil:
		for i, doc := range kept.docs {
			p.weights[doc] = saturated(int(p.weights[doc]) + int(kept.weights[i]))
		}
	default:
		for doc, w := range kept.weights {
			p.weights[doc] = saturated(int(p.weights[doc]) + int(w))
		}
	}
	return ok
}

func saturated(weight int) uint8 { return uint8(min(weight, math.MaxUint8)) }

// merge brings the postings of several terms into the order of articles and adds up those of one.
func (p *postings) merge() {
	all := make([]uint64, len(p.docs)) // the article, and behind it the weight
	for i, doc := range p.docs {
		all[i] = uint64(doc)<<8 | uint64(p.weights[i])
	}
	slices.Sort(all)
	p.docs, p.weights = p.docs[:0], p.weights[:0]
	for _, one := range all {
		doc, weight := uint32(one>>8), uint8(one)
		if last := len(p.docs) - 1; last >= 0 && p.docs[last] == doc {
			p.weights[last] = saturated(int(p.weights[last]) + int(weight))
			continue
		}
		p.docs, p.weights = append(p.docs, doc), append(p.weights, weight)
	}
}

// openList opens the list of a term.
func (s *segment) openList(field, term string) (*postingList, error) {
	var fst *vellum.FST
	switch {
	case s.part == nil:
	case field == wordField:
		fst = s.part.words
	case field == pairField:
		fst = s.part.pairs
	}
	if fst == nil {
		list, err := s.zapList(field, term)
		if err != nil {
			return nil, err
		}
		return &postingList{count: list.Count(), other: list.Iterator(true, false, false, nil)}, nil
	}
	at, ok, err := fst.Get([]byte(term))
	if err != nil || !ok {
		return &postingList{docs: &shortNumbers{}}, err
	}
	return s.part.list(at)
}

// visitThese visits the postings that a term has in some articles, each by its place among them.
func (s *segment) visitThese(field, term string, docs []uint32, visit func(i int, o occurrences)) error {
	list, err := s.zapList(field, term)
	if err != nil || len(docs) == 0 {
		return err
	}
	it := list.Iterator(true, false, false, nil)
	for i := 0; i < len(docs); {
		p, err := it.Advance(uint64(docs[i]))
		if err != nil {
			return fmt.Errorf("postings of %q: %w", term, err)
		}
		if p == nil {
			return nil
		}
		for i < len(docs) && uint64(docs[i]) < p.Number() {
			i++
		}
		if i < len(docs) && uint64(docs[i]) == p.Number() {
			visit(i, occurrences(p.Frequency()))
			i++
		}
	}
	return nil
}

// articles returns which articles of the segment have a term, deleted ones too. The bitmap must not be changed.
func (s *segment) articles(field, term string) (*roaring.Bitmap, error) {
	list, err := s.zapList(field, term)
	if err != nil {
		return nil, err
	}
	return bitmapOf(list), nil
}

func (s *segment) zapList(field, term string) (segmentapi.PostingsList, error) {
	dict, err := s.zap.Dictionary(field)
	if err != nil {
		return nil, fmt.Errorf("dictionary of %s: %w", field, err)
	}
	list, err := dict.PostingsList([]byte(term), nil, nil)
	if err != nil {
		return nil, fmt.Errorf("postings of %q: %w", term, err)
	}
	return list, nil
}
