package index

import (
	"context"
	"fmt"
	"math"
	"strings"

	"github.com/RoaringBitmap/roaring/v2"
)

// matcher says which articles of a segment fulfil a condition. Deleted articles may be among them; the bitmap may be shared
// and must not be changed.
type matcher interface {
	match(ctx context.Context, s *segment) (*roaring.Bitmap, error)
}

// group is a set of terms that stand for one thing that was asked: the spellings of a word, an abbreviation and what it means.
type group struct {
	field string
	terms []string
}

func (g *group) match(_ context.Context, s *segment) (*roaring.Bitmap, error) {
	if len(g.terms) == 1 {
		return s.articles(g.field, g.terms[0])
	}
	all := make([]*roaring.Bitmap, 0, len(g.terms))
	for _, t := range g.terms {
		b, err := s.articles(g.field, t)
		if err != nil {
			return nil, err
		}
		if !b.IsEmpty() {
			all = append(all, b)
		}
	}
	return roaring.FastOr(all...), nil
}

// key names the group among those of all fields.
func (g *group) key() string { return g.field + unit + strings.Join(g.terms, "\x00") }

// count returns how many articles of the view have one of the terms.
func (g *group) count(ctx context.Context, v *view) (int, error) {
	k := g.key()
	if n, ok := v.memo.count(k); ok {
		return n, nil
	}
	n := 0
	for _, s := range v.segments {
		if len(g.terms) == 1 && s.deleted == nil { // the list says how long it is
			list, err := s.openList(g.field, g.terms[0])
			if err != nil {
				return 0, fmt.Errorf("count %q: %w", g.terms[0], err)
			}
			n += int(list.count)
			continue
		}
		b, err := g.match(ctx, s)
		if err != nil {
			return 0, err
		}
		n += int(b.GetCardinality())
		if s.deleted != nil {
			n -= int(b.AndCardinality(s.deleted))
		}
	}
	v.memo.keepCount(k, n)
	return n, nil
}

// slow is a condition that reads the text of articles: it is asked last, about those that fulfil everything else.
type slow interface {
	within(ctx context.Context, s *segment, docs *roaring.Bitmap) (*roaring.Bitmap, error)
}

// allOf is fulfilled where all of its conditions are; without conditions, everywhere.
type allOf []matcher

func (a allOf) match(ctx context.Context, s *segment) (*roaring.Bitmap, error) {
	var all []*roaring.Bitmap
	var last []slow
	for _, m := range a {
		if m, ok := m.(slow); ok {
			last = append(last, m)
			continue
		}
		docs, err := m.match(ctx, s)
		if err != nil || docs.IsEmpty() {
			return docs, err
		}
		all = append(all, docs)
	}
	docs := s.everything()
	switch len(all) {
	case 0:
	case 1:
		docs = all[0]
	default:
		docs = roaring.FastAnd(all...)
	}
	for _, m := range last {
		var err error
		if docs, err = m.within(ctx, s, docs); err != nil {
			return nil, err
		}
	}
	return docs, nil
}

// anyOf is fulfilled where one of its conditions is; without conditions, nowhere.
type anyOf []matcher

func (a anyOf) match(ctx context.Context, s *segment) (*roaring.Bitmap, error) {
	all := make([]*roaring.Bitmap, len(a))
	for i, m := range a {
		var err error
		if all[i], err = m.match(ctx, s); err != nil {
			return nil, err
		}
	}
	return roaring.FastOr(all...), nil
}

// noneOf is fulfilled where its condition is not.
type noneOf struct{ matcher }

func (n noneOf) match(ctx context.Context, s *segment) (*roaring.Bitmap, error) {
	b, err := n.matcher.match(ctx, s)
	if err != nil {
		return nil, err
	}
	return roaring.AndNot(s.everything(), b), nil
}

// having is fulfilled where a facet has one of the values, given by identifier.
type having struct {
	facet int
	ids   []string
}

func (h having) match(_ context.Context, s *segment) (*roaring.Bitmap, error) {
	return s.remember(facetFields[h.facet].name+" is"+unit+strings.Join(h.ids, unit), func() (*roaring.Bitmap, error) { return h.find(s) })
}

func (h having) find(s *segment) (*roaring.Bitmap, error) {
	var all []*roaring.Bitmap
	field := facetFields[h.facet].name
	dict, err := s.zap.Dictionary(field)
	if err != nil {
		return nil, fmt.Errorf("dictionary of %s: %w", field, err)
	}
	for _, id := range h.ids {
		it := dict.AutomatonIterator(nil, []byte(id+unit), []byte(id+unitEnd))
		for {
			entry, err := it.Next()
			if err != nil {
				return nil, fmt.Errorf("terms of %s: %w", field, err)
			}
			if entry == nil {
				break
			}
			b, err := s.articles(field, entry.Term)
			if err != nil {
				return nil, err
			}
			all = append(all, b)
		}
	}
	return roaring.FastOr(all...), nil
}

// undatedEnd is later than every date.
const undatedEnd = math.MaxInt64

// between is fulfilled by the articles that were published in [from, to).
type between struct{ from, to int64 }

func (r between) match(_ context.Context, s *segment) (*roaring.Bitmap, error) {
	dates := s.span(r)
	if dates.first >= dates.end {
		return roaring.New(), nil
	}
	docs := make([]uint64, (s.size+63)/64) // byDate is in no order of articles, in which a bitmap would rather be filled
	for _, doc := range s.byDate[dates.first:dates.end] {
		docs[doc>>6] |= 1 << (doc & 63)
	}
	return roaring.FromDense(docs, false), nil
}

// span is the places [first, end) in the order of a segment's articles by date; nothing where end is not after first.
type span struct{ first, end int }

func (s *segment) span(r between) span { return span{s.datedFrom(r.from), s.datedFrom(r.to)} }

// datedFrom returns where in byDate the articles of an instant and after begin.
func (s *segment) datedFrom(instant int64) int {
	low, high := 0, len(s.byDate)
	for low < high {
		if mid := int(uint(low+high) >> 1); s.dates[s.byDate[mid]] < instant {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// everything returns all articles of the segment.
func (s *segment) everything() *roaring.Bitmap {
	b := roaring.New()
	b.AddRange(0, uint64(s.size))
	return b
}

// living returns the articles of the segment that are not deleted.
func (s *segment) living() *roaring.Bitmap {
	if s.deleted == nil {
		return s.everything()
	}
	return roaring.AndNot(s.everything(), s.deleted)
}
