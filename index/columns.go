package index

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
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

// columns are what scoring, sorting and counting need of each article of a segment, by the article's number.
type columns struct {
	size    int
	lengths []uint32
	words   uint64        // sum of lengths
	dates   []int64       // seconds since 1970, or undated
	glows   []float32     // what freshness is made of
	months  monthColumn   // in Hanoi
	byDate  []uint32      // the dated articles, oldest first
	names   []uint64      // the first eight bytes of the identifier: the last resort of sorting
	prints  [][2]uint64   // the bits of the fingerprint
	keyed   []uint64      // for each key of a fingerprint and each text that has it, the key and behind it an article; sorted
	alike   []likeness    // within the segment
	facets  []facetColumn // in the order of facetFields
	ladders []ladder      // of facets
	saved   bool          // guarded by viewCache.making
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

// contents are what a segment's dictionaries say of its articles, turned around: from the articles of each term to what each
// article has. Columns are made of them.
type contents struct {
	size    int
	lengths []uint32
	dates   []int64
	byDate  []uint32
	names   []uint64
	prints  [][2]uint64
	keyed   []uint64
	alike   []likeness
	facets  []facetContents
}

// facetContents has the terms of a facet, how many articles have each, and which each article has: those of article i are
// has[starts[i]:starts[i+1]], by their place in terms.
type facetContents struct {
	terms       []string
	articles    []uint32
	starts, has []uint32
}

func readContents(zap segmentapi.Segment) (*contents, error) {
	size := int(zap.Count())
	c := &contents{
		size: size, lengths: make([]uint32, size), dates: make([]int64, size), byDate: make([]uint32, 0, size), names: make([]uint64, size),
		prints: make([][2]uint64, size), keyed: []uint64{}, facets: make([]facetContents, len(facetFields)),
	}
	for i := range c.dates {
		c.dates[i] = undated
	}
	err := eachTerm(zap, lengthField, func(term string, docs *roaring.Bitmap) {
		n, _ := binary.Uvarint([]byte(term))
		for it := docs.Iterator(); it.HasNext(); {
			c.lengths[it.Next()] = uint32(n)
		}
	})
	if err != nil {
		return nil, err
	}
	err = eachTerm(zap, dateField, func(term string, docs *roaring.Bitmap) {
		date := dateOfTerm(term)
		for it := docs.Iterator(); it.HasNext(); {
			doc := it.Next()
			c.dates[doc] = date
			c.byDate = append(c.byDate, doc)
		}
	})
	if err != nil {
		return nil, err
	}
	err = eachTerm(zap, idField, func(term string, docs *roaring.Bitmap) {
		var prefix [8]byte
		copy(prefix[:], term)
		c.names[docs.Minimum()] = binary.BigEndian.Uint64(prefix[:])
	})
	if err != nil {
		return nil, err
	}
	err = eachTerm(zap, printField, func(term string, docs *roaring.Bitmap) {
		f := fingerprintOf(term)
		for it := docs.Iterator(); it.HasNext(); {
			doc := it.Next()
			c.prints[doc] = f.bits
			for _, key := range f.keys {
				c.keyed = append(c.keyed, uint64(key)<<32|uint64(doc))
			}
		}
	})
	if err != nil {
		return nil, err
	}
	slices.Sort(c.keyed)
	c.alike, c.keyed = likenesses(c.prints, c.keyed)
	for i, f := range facetFields {
		if err := c.facets[i].read(zap, f.name, size); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func (f *facetContents) read(zap segmentapi.Segment, field string, size int) error {
	f.starts = make([]uint32, size+1)
	type entry struct{ doc, term uint32 }
	var entries []entry
	err := eachTerm(zap, field, func(term string, docs *roaring.Bitmap) {
		for it := docs.Iterator(); it.HasNext(); {
			doc := it.Next()
			f.starts[doc+1]++
			entries = append(entries, entry{doc, uint32(len(f.terms))})
		}
		f.terms, f.articles = append(f.terms, term), append(f.articles, uint32(docs.GetCardinality()))
	})
	if err != nil {
		return err
	}
	for i := range size {
		f.starts[i+1] += f.starts[i]
	}
	f.has = make([]uint32, len(entries))
	next := slices.Clone(f.starts)
	for _, e := range entries {
		f.has[next[e.doc]] = e.term
		next[e.doc]++
	}
	return nil
}

// columns makes columns of contents, which it takes over; facets get theirs from number.
func (c *contents) columns() *columns {
	made := &columns{
		size: c.size, lengths: c.lengths, dates: c.dates, byDate: c.byDate, names: c.names, prints: c.prints, keyed: c.keyed, alike: c.alike, glows: make([]float32, c.size),
		months: monthColumn{of: make([]int32, c.size)}, ladders: make([]ladder, len(facetFields)),
	}
	for _, n := range c.lengths {
		made.words += uint64(n)
	}
	for i := range made.months.of {
		made.months.of[i] = noMonth
	}
	var month monthSpan
	for _, doc := range c.byDate {
		date := c.dates[doc]
		if !month.has(date) {
			month = monthOf(date)
		}
		made.months.of[doc], made.glows[doc] = month.number, glowOf(date)
	}
	made.months.finish()
	return made
}

// number makes the columns of facets, whose values the registry numbers.
func (c *columns) number(contents []facetContents, facets *registry) {
	for i := range contents {
		c.facets = append(c.facets, contents[i].column(i, facets))
	}
}

// monthSpan is a month in Hanoi: its number, and the instants within it, [from, to).
type monthSpan struct {
	number   int32
	from, to int64
}

func (m monthSpan) has(date int64) bool { return m.from <= date && date < m.to }

func monthOf(date int64) monthSpan {
	t := time.Unix(date, 0).In(archive.Hanoi)
	first := time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, archive.Hanoi)
	return monthSpan{int32(t.Year()*12 + int(t.Month()) - 1), first.Unix(), first.AddDate(0, 1, 0).Unix()}
}

// column gives the terms the numbers that the registry has for them.
func (f *facetContents) column(facet int, facets *registry) facetColumn {
	column := facetColumn{starts: f.starts, ordinals: f.has}
	numbers := make([]uint32, len(f.terms))
	for i, term := range f.terms {
		id, label, _ := strings.Cut(term, unit)
		numbers[i] = facets.add(facet, id, label, uint64(f.articles[i]))
		if last := len(column.values) - 1; last >= 0 && column.values[last] == numbers[i] { // terms with one identifier and two labels stand together
			column.counts[last] += f.articles[i]
		} else {
			column.values, column.counts = append(column.values, numbers[i]), append(column.counts, f.articles[i])
		}
	}
	for i, term := range column.ordinals {
		column.ordinals[i] = numbers[term]
	}
	return column
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
