package index

import (
	"encoding/binary"
	"fmt"
	"math"
	"strings"
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
	glows   []float32     // what freshness is made of
	months  monthColumn   // in Hanoi
	byDate  []uint32      // the dated articles, oldest first
	names   []uint64      // the first eight bytes of the identifier: the last resort of sorting
	facets  []facetColumn // in the order of facetFields
	ladders []ladder      // of facets
}

// facetColumn lists the values of each article, as the registry numbers them: those of article i are
// ordinals[starts[i]:starts[i+1]]. What all articles together have, deleted ones too, is counted once.
type facetColumn struct {
	starts   []uint32
	ordinals []uint32
	values   []uint32 // each that some article has
	counts   []uint32 // how many have it, by the place in values
}

func (f *facetColumn) of(doc uint32) []uint32 { return f.ordinals[f.starts[doc]:f.starts[doc+1]] }

// monthColumn has the month of each article, year·12 + month - 1, or noMonth, and how many articles are of each.
type monthColumn struct {
	of         []int32
	first, end int32    // the months are in [first, end)
	counts     []uint32 // from first on
}

// finish counts the months.
func (m *monthColumn) finish() {
	m.first, m.end = math.MaxInt32, 0
	for _, month := range m.of {
		if month != noMonth {
			m.first, m.end = min(m.first, month), max(m.end, month+1)
		}
	}
	m.counts = make([]uint32, max(0, int(m.end)-int(m.first)))
	for _, month := range m.of {
		if month != noMonth {
			m.counts[month-m.first]++
		}
	}
}

func readColumns(zap segmentapi.Segment, facets *registry) (*columns, error) {
	size := int(zap.Count())
	c := &columns{
		size: size, lengths: make([]uint32, size), dates: make([]int64, size), glows: make([]float32, size),
		months: monthColumn{of: make([]int32, size)}, byDate: make([]uint32, 0, size), names: make([]uint64, size),
		ladders: make([]ladder, len(facetFields)),
	}
	for i := range c.dates {
		c.dates[i], c.months.of[i] = undated, noMonth
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
		month, glow := monthOf(date), glowOf(date)
		for it := docs.Iterator(); it.HasNext(); {
			doc := it.Next()
			c.dates[doc], c.months.of[doc], c.glows[doc] = date, month, glow
			c.byDate = append(c.byDate, doc)
		}
	})
	if err != nil {
		return nil, err
	}
	c.months.finish()
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
		articles := docs.GetCardinality()
		ordinal := facets.add(facet, id, label, articles)
		if i := len(f.values) - 1; i >= 0 && f.values[i] == ordinal { // terms with one identifier and two labels stand together
			f.counts[i] += uint32(articles)
		} else {
			f.values, f.counts = append(f.values, ordinal), append(f.counts, uint32(articles))
		}
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
