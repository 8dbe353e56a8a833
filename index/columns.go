package index

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/RoaringBitmap/roaring/v2"
	segmentapi "github.com/blevesearch/scorch_segment_api/v2"

	"khobao/archive"
)

// undated is the date of an article that states none: before all others.
const undated = math.MinInt64

// noMonth is the month of an article without date.
const noMonth = math.MinInt32

// columns are what scoring, sorting and counting need of each article of a segment, by the article's number. They are read
// from the dictionaries: a term's postings say which articles have the value.
type columns struct {
	size    int
	lengths []uint32
	words   uint64        // sum of lengths
	dates   []int64       // seconds since 1970, or undated
	months  []int32       // year·12 + month - 1 in Hanoi, or noMonth
	byDate  []uint32      // the dated articles, oldest first
	names   []uint64      // the first eight bytes of the identifier: the last resort of sorting
	facets  []facetColumn // in the order of facetFields
}

// facetColumn lists the values of each article: those of article i are ordinals[starts[i]:starts[i+1]]. They are numbers of
// the segment's own; global maps them to the registry's.
type facetColumn struct {
	starts   []uint32
	ordinals []uint32
	global   []uint32
}

func (f *facetColumn) of(doc uint32) []uint32 { return f.ordinals[f.starts[doc]:f.starts[doc+1]] }

func readColumns(zap segmentapi.Segment, facets *registry) (*columns, error) {
	size := int(zap.Count())
	c := &columns{
		size: size, lengths: make([]uint32, size), dates: make([]int64, size), months: make([]int32, size),
		byDate: make([]uint32, 0, size), names: make([]uint64, size),
	}
	for i := range c.dates {
		c.dates[i], c.months[i] = undated, noMonth
	}
	err := eachTerm(zap, lengthField, func(term string, docs *roaring.Bitmap) {
		n, _ := binary.Uvarint([]byte(term))
		c.words += n * docs.GetCardinality()
		for it := docs.Iterator(); it.HasNext(); {
			c.lengths[it.Next()] = uint32(n)
		}
	})
	if err != nil {
		return nil, err
	}
	err = eachTerm(zap, dateField, func(term string, docs *roaring.Bitmap) {
		date := dateOfTerm(term)
		month := monthOf(date)
		for it := docs.Iterator(); it.HasNext(); {
			doc := it.Next()
			c.dates[doc], c.months[doc] = date, month
			c.byDate = append(c.byDate, doc)
		}
	})
	if err != nil {
		return nil, err
	}
	err = eachTerm(zap, "_id", func(term string, docs *roaring.Bitmap) {
		var prefix [8]byte
		copy(prefix[:], term)
		c.names[docs.Minimum()] = binary.BigEndian.Uint64(prefix[:])
	})
	if err != nil {
		return nil, err
	}
	for i := range facetFields {
		column, err := readFacet(zap, size, i, facets)
		if err != nil {
			return nil, err
		}
		c.facets = append(c.facets, column)
	}
	return c, nil
}

func monthOf(date int64) int32 {
	t := time.Unix(date, 0).In(archive.Hanoi)
	return int32(t.Year()*12 + int(t.Month()) - 1)
}

// readFacet turns a field's postings around: from the articles of each value to the values of each article.
func readFacet(zap segmentapi.Segment, size, facet int, facets *registry) (facetColumn, error) {
	f := facetColumn{starts: make([]uint32, size+1)}
	type entry struct{ doc, ordinal uint32 }
	var entries []entry
	err := eachTerm(zap, facetFields[facet].name, func(term string, docs *roaring.Bitmap) {
		id, label, _ := strings.Cut(term, unit)
		ordinal := uint32(len(f.global))
		f.global = append(f.global, facets.add(facet, id, label, docs.GetCardinality()))
		for it := docs.Iterator(); it.HasNext(); {
			doc := it.Next()
			f.starts[doc+1]++
			entries = append(entries, entry{doc, ordinal})
		}
	})
	if err != nil {
		return f, err
	}
	for i := range size {
		f.starts[i+1] += f.starts[i]
	}
	f.ordinals = make([]uint32, len(entries))
	next := append([]uint32(nil), f.starts...)
	for _, e := range entries {
		f.ordinals[next[e.doc]] = e.ordinal
		next[e.doc]++
	}
	return f, nil
}

// eachTerm visits the terms of a field in their order with all articles that have them, deleted ones too. The bitmap is valid
// during the visit.
func eachTerm(zap segmentapi.Segment, field string, visit func(term string, docs *roaring.Bitmap)) error {
	dict, err := zap.Dictionary(field)
	if err != nil {
		return fmt.Errorf("dictionary of %s: %w", field, err)
	}
	var list segmentapi.PostingsList
	terms := dict.AutomatonIterator(nil, nil, nil)
	for {
		entry, err := terms.Next()
		if err != nil {
			return fmt.Errorf("terms of %s: %w", field, err)
		}
		if entry == nil {
			return nil
		}
		if list, err = dict.PostingsList([]byte(entry.Term), nil, list); err != nil {
			return fmt.Errorf("postings of %s: %w", field, err)
		}
		visit(entry.Term, bitmapOf(list))
	}
}

// bitmapOf returns the articles of a postings list. It may be the list's own bitmap and must not be changed.
func bitmapOf(list segmentapi.PostingsList) *roaring.Bitmap {
	it, ok := list.Iterator(false, false, false, nil).(segmentapi.OptimizablePostingsIterator)
	if !ok {
		return roaring.New()
	}
	if doc, ok := it.DocNum1Hit(); ok {
		return roaring.BitmapOf(uint32(doc))
	}
	if b := it.ActualBitmap(); b != nil {
		return b
	}
	return roaring.New()
}

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
