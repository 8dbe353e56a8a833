package index

import (
	"fmt"
	"sync"

	"github.com/RoaringBitmap/roaring/v2"
	segmentapi "github.com/blevesearch/scorch_segment_api/v2"
)

// postings is one term's list in one segment: which articles have it, and how often, deleted articles included.
type postings struct {
	docs    []uint32
	weights []float32 // occurrences, those in title and lead counting more: the tf of BM25
}

// postingCacheBytes bounds the memory for lists that were read lately. Common syllables come in every other query, and
// reading their lists anew would cost more than all else in it.
const postingCacheBytes = 96 << 20

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
	field   string
	term    string
}

func newPostingCache(room int) *postingCache {
	return &postingCache{room: room, young: map[postingKey]postings{}}
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
	size := 8*len(p.docs) + 128
	if c.used+size > c.room/2 {
		c.old, c.young, c.used = c.young, map[postingKey]postings{}, 0
	}
	c.young[k] = p
	c.used += size
}

// list returns a term's whole list in a segment.
func (v *view) list(s *segment, field, term string) (postings, error) {
	k := postingKey{s.id, field, term}
	if p, ok := v.postings.get(k); ok {
		return p, nil
	}
	var p postings
	err := s.visit(field, term, func(doc uint32, o occurrences) {
		p.docs = append(p.docs, doc)
		p.weights = append(p.weights, o.weight())
	})
	if err == nil && len(p.docs) >= cachedFrom {
		v.postings.keep(k, p)
	}
	return p, err
}

// visit goes through a term's list in the order of articles.
func (s *segment) visit(field, term string, visit func(doc uint32, o occurrences)) error {
	list, err := s.zapList(field, term)
	if err != nil {
		return err
	}
	it := list.Iterator(true, false, false, nil)
	for {
		p, err := it.Next()
		if err != nil {
			return fmt.Errorf("postings of %q: %w", term, err)
		}
		if p == nil {
			return nil
		}
		visit(uint32(p.Number()), occurrences(p.Frequency()))
	}
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

// termCount is a term of the dictionary with the number of its postings, deleted articles included.
type termCount struct {
	term  string
	count uint64
}

// terms returns the terms in [from, to) over all segments, at most limit a segment.
func (v *view) terms(field, from, to string, limit int) ([]termCount, error) {
	var all []termCount
	at := map[string]int{}
	for _, s := range v.segments {
		dict, err := s.zap.Dictionary(field)
		if err != nil {
			return nil, fmt.Errorf("dictionary of %s: %w", field, err)
		}
		it := dict.AutomatonIterator(nil, []byte(from), []byte(to))
		for range limit {
			entry, err := it.Next()
			if err != nil {
				return nil, fmt.Errorf("terms of %s: %w", field, err)
			}
			if entry == nil {
				break
			}
			i, ok := at[entry.Term]
			if !ok {
				i = len(all)
				at[entry.Term] = i
				all = append(all, termCount{term: entry.Term})
			}
			all[i].count += entry.Count
		}
	}
	return all, nil
}
