package index

import (
	"slices"
	"sync"
)

// registry numbers the values of each facet over all segments. It only grows: a value that no article has any more counts 0.
type registry struct {
	mu     sync.RWMutex
	fields []facetValues
	names  []nameTable // has its own lock
}

type facetValues struct {
	numbers  map[string]uint32
	values   []facetEntry // never changed in place: who has read it keeps reading what it was
	relabels int          // how often a label was replaced
	named    []uint64     // by value: how many articles of the segment that the label is from have it
}

type facetEntry struct{ id, label string }

func newRegistry() *registry {
	r := &registry{fields: make([]facetValues, len(facetFields)), names: make([]nameTable, len(facetFields))}
	for i := range r.fields {
		r.fields[i].numbers = map[string]uint32{}
	}
	return r
}

// add returns the number of a value. Where segments disagree on its label, the one that names it in most articles decides.
func (r *registry) add(facet int, id, label string, articles uint64) uint32 {
	r.mu.Lock()
	defer r.mu.Unlock()
	f := &r.fields[facet]
	n, ok := f.numbers[id]
	if !ok {
		n = uint32(len(f.values))
		f.numbers[id] = n
		f.values = append(f.values, facetEntry{id, label})
		f.named = append(f.named, articles)
		return n
	}
	if articles >= f.named[n] {
		f.named[n] = articles
		if f.values[n].label != label {
			f.values = slices.Clone(f.values)
			f.values[n].label = label
			f.relabels++
		}
	}
	return n
}

func (r *registry) len(facet int) int {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return len(r.fields[facet].values)
}

// entries returns the values by number, as they are now. The slice is shared and must not be changed.
func (r *registry) entries(facet int) []facetEntry {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.fields[facet].values
}

// numbered returns the numbers of identifiers that are known.
func (r *registry) numbered(facet int, ids []string) []uint32 {
	if len(ids) == 0 {
		return nil
	}
	r.mu.RLock()
	defer r.mu.RUnlock()
	var numbers []uint32
	for _, id := range ids {
		if n, ok := r.fields[facet].numbers[id]; ok {
			numbers = append(numbers, n)
		}
	}
	return numbers
}
