package index

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"sync"

	"github.com/RoaringBitmap/roaring/v2"
	segmentapi "github.com/blevesearch/scorch_segment_api/v2"
)

// postings is what a segment has of a group of terms, taken as one term: which articles, deleted ones included, and how often.
// Where many articles have it, the weights are those of all articles, so that one is looked up and not searched for.
type postings struct {
	docs    []uint32 // nil: weights are by article
	weights []uint8  // occurrences, those in title and lead counting more: the tf of BM25. 0: none; 255: as many or more
	bounds  bounds   // where weights are by article

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
	if !ok {
		var total uint64
		var err error
		if p, total, err = s.readList(g); err != nil {
			return p, err
		}
		ok = total < cachedFrom // it need not be kept
	}
	if p.docs == nil && p.bounds.stale(v) {
		p.bounds = v.bounds(s, p.weights)
		ok = false
	}
	if !ok {
		v.postings.keep(k, p)
	}
	return p, nil
}

// readList reads the list of a group, and counts the postings of its terms.
func (s *segment) readList(g *group) (p postings, total uint64, err error) {
	lists := make([]segmentapi.PostingsList, len(g.terms))
	for i, term := range g.terms {
		if lists[i], err = s.zapList(g.field, term); err != nil {
			return p, 0, err
		}
		total += lists[i].Count()
	}
	add := func(doc uint32, o occurrences) { p.weights[doc] = saturated(int(p.weights[doc]) + o.weight()) }
	if total*dense >= uint64(s.size) {
		p.weights = make([]uint8, s.size)
	} else {
		p.docs, p.weights = make([]uint32, 0, total), make([]uint8, 0, total)
		add = func(doc uint32, o occurrences) {
			p.docs, p.weights = append(p.docs, doc), append(p.weights, saturated(o.weight()))
		}
	}
	for i, list := range lists {
		if err = visitPostings(list, add); err != nil {
			return p, 0, fmt.Errorf("postings of %q: %w", g.terms[i], err)
		}
	}
	if len(g.terms) > 1 && p.docs != nil {
		p.merge()
	}
	return p, total, nil
}

func saturated(weight int) uint8 { return uint8(min(weight, math.MaxUint8)) }

// merge brings the postings of several terms into the order of articles and adds up those of one.
func (p *postings) merge() {
	type posting struct {
		doc    uint32
		weight uint8
	}
	all := make([]posting, len(p.docs))
	for i, doc := range p.docs {
		all[i] = posting{doc, p.weights[i]}
	}
	slices.SortFunc(all, func(a, b posting) int { return cmp.Compare(a.doc, b.doc) })
	p.docs, p.weights = p.docs[:0], p.weights[:0]
	for _, one := range all {
		if last := len(p.docs) - 1; last >= 0 && p.docs[last] == one.doc {
			p.weights[last] = saturated(int(p.weights[last]) + int(one.weight))
			continue
		}
		p.docs, p.weights = append(p.docs, one.doc), append(p.weights, one.weight)
	}
}

// visitPostings goes through a list in the order of articles.
func visitPostings(list segmentapi.PostingsList, visit func(doc uint32, o occurrences)) error {
	it := list.Iterator(true, false, false, nil)
	for {
		p, err := it.Next()
		if err != nil || p == nil {
			return err
		}
		visit(uint32(p.Number()), occurrences(p.Frequency()))
	}
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
