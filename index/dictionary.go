package index

import (
	"fmt"
	"slices"
	"strings"
	"sync"
)

// termCount is a term of the dictionary with the number of articles that have it.
type termCount struct {
	term  string
	count uint64
}

// termRange is the terms of a field in [from, to), of each segment at most limit.
type termRange struct {
	field, from, to string
	limit           int
}

// terms returns the terms in [from, to) over all segments, at most limit a segment, in their order, with how many articles have
// each. What it returns does not hang on how the articles lie in segments. The slice must not be changed.
func (v *view) terms(field, from, to string, limit int) ([]termCount, error) {
	r := termRange{field, from, to, limit}
	if all, ok := v.memo.terms(r); ok {
		return all, nil
	}
	var all []termCount
	at := map[string]int{}
	for _, s := range v.segments {
		err := s.eachIn(r, func(term string, count uint64) {
			i, ok := at[term]
			if !ok {
				i = len(all)
				at[term] = i
				all = append(all, termCount{term: term})
			}
			all[i].count += count
		})
		if err != nil {
			return nil, err
		}
	}
	slices.SortFunc(all, func(a, b termCount) int { return strings.Compare(a.term, b.term) })
	v.memo.keepTerms(r, all)
	return all, nil
}

// eachIn visits the segment's terms of a range that articles have which are not deleted.
func (s *segment) eachIn(r termRange, visit func(term string, count uint64)) error {
	dict, err := s.zap.Dictionary(r.field)
	if err != nil {
		return fmt.Errorf("dictionary of %s: %w", r.field, err)
	}
	it := dict.AutomatonIterator(nil, []byte(r.from), []byte(r.to))
	for range r.limit {
		entry, err := it.Next()
		if err != nil {
			return fmt.Errorf("terms of %s: %w", r.field, err)
		}
		if entry == nil {
			return nil
		}
		count := entry.Count
		if s.deleted != nil {
			docs, err := s.articles(r.field, entry.Term)
			if err != nil {
				return err
			}
			count -= docs.AndCardinality(s.deleted)
		}
		if count > 0 {
			visit(entry.Term, count)
		}
	}
	return nil
}

// memo remembers what the dictionaries said while a view is the newest: the same words are asked for again and again, and
// finding a range takes microseconds in each segment.
type memo struct {
	mu     sync.Mutex
	ranges map[termRange][]termCount
	counts map[string]int
	used   int // entries, and the terms in them
}

// memoRoom bounds what a memo holds: some ten megabytes. When it is full it begins anew.
const memoRoom = 1 << 17

func (m *memo) terms(r termRange) ([]termCount, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	all, ok := m.ranges[r]
	return all, ok
}

func (m *memo) keepTerms(r termRange, all []termCount) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.take(1 + len(all) + (len(r.from)+len(r.to))/64)
	m.ranges[r] = all
}

func (m *memo) count(key string) (int, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	n, ok := m.counts[key]
	return n, ok
}

func (m *memo) keepCount(key string, n int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.take(1 + len(key)/64)
	m.counts[key] = n
}

// take makes room for so many entries more; m.mu is held.
func (m *memo) take(entries int) {
	if m.ranges == nil || m.used+entries > memoRoom {
		m.ranges, m.counts, m.used = map[termRange][]termCount{}, map[string]int{}, 0
	}
	m.used += entries
}
