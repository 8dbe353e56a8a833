package index

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/RoaringBitmap/roaring/v2"

	"khobao/archive"
	"khobao/vietnamese"
)

// defaultFacetSize is how many values of a facet are returned where the request does not say.
const defaultFacetSize = 10

// countFacets fills in the facets that the request names.
func (v *view) countFacets(r *Request, names []string, answers []*answer, result *Result) error {
	values, totals := make([][]FacetValue, len(names)), make([]int, len(names))
	err := v.onCores(len(names), func(i int) error {
		facet := slices.IndexFunc(facetFields, func(f facetField) bool { return f.name == names[i] })
		if facet < 0 {
			values[i] = matching(v.countDates(names[i], answers), r.FacetQuery[names[i]])
			totals[i] = len(values[i])
			return nil
		}
		values[i], totals[i] = v.leading(v.countValues(facet, answers), facet, r)
		return nil
	})
	result.Facets = make(map[string][]FacetValue, len(names))
	result.FacetTotals = make(map[string]int, len(names))
	for i, name := range names {
		result.Facets[name], result.FacetTotals[name] = values[i], totals[i]
	}
	return err
}

// without returns the hits as they would be without one of the filters.
func (a *answer) without(filter int) *roaring.Bitmap {
	if a.kept[filter] == nil {
		return a.hits
	}
	docs := a.base
	for i, kept := range a.kept {
		if i != filter && kept != nil {
			docs = roaring.And(docs, kept)
		}
	}
	return docs
}

// few is some articles of a segment to count, or, where they are most of them, all others, deleted ones too: what all have is
// counted already, and taking the fewer off it is quicker.
type few struct {
	docs   []uint32
	others bool
}

func (s *segment) fewer(docs *roaring.Bitmap) few {
	if docs.GetCardinality() <= uint64(s.size)/2 {
		return few{docs.ToArray(), false}
	}
	return few{roaring.Flip(docs, 0, uint64(s.size)).ToArray(), true}
}

// fewer returns the hits as they would be without one of the filters. Most facets have none, and count the same articles.
func (a *answer) fewer(filter int) few {
	if a.kept[filter] != nil {
		return a.segment.fewer(a.without(filter))
	}
	a.counting.Do(func() { a.few = a.segment.fewer(a.hits) })
	return a.few
}

// countValues counts the values of a facet field by their numbers.
func (v *view) countValues(facet int, answers []*answer) []uint32 {
	counts := make([]uint32, v.facets.len(facet))
	for _, a := range answers {
		if a.datesOnly {
			a.addDated(counts, facet)
		} else {
			a.segment.addValues(counts, facet, a.fewer(facet))
		}
	}
	return counts
}

// addDated adds the values of all articles of the answer's dates.
func (a *answer) addDated(counts []uint32, facet int) {
	s := a.segment
	if a.dates.first < a.dates.end {
		s.addRange(counts, facet, a.dates)
	}
	if s.deleted != nil {
		s.facets[facet].add(counts, roaring.And(s.deleted, a.kept[dateFilter]).ToArray(), takeOff)
	}
}

// takeOff takes one off a count when it is added.
const takeOff = ^uint32(0)

// add adds n to the values of some articles, article by article.
func (f *facetColumn) add(counts []uint32, docs []uint32, n uint32) {
	for _, doc := range docs {
		for _, value := range f.of(doc) {
			counts[value] += n
		}
	}
}

// addValues adds the values that some articles of the segment have.
func (s *segment) addValues(counts []uint32, facet int, some few) {
	column := &s.facets[facet]
	step := uint32(1)
	if some.others {
		step = takeOff
		for i, value := range column.values {
			counts[value] += column.counts[i]
		}
	}
	column.add(counts, some.docs, step)
}

// valueCounts returns how many articles have each value of a facet.
func (v *view) valueCounts(facet int) []uint32 {
	v.counting[facet].Do(func() {
		counts := make([]uint32, v.facets.len(facet))
		for _, s := range v.segments {
			s.addValues(counts, facet, s.fewer(s.living()))
		}
		v.counts[facet] = counts
	})
	return v.counts[facet]
}

// leading returns the values with most articles, after those that the request has chosen, which always stay, and how many there
// are in all. Values without articles are none.
func (v *view) leading(counts []uint32, facet int, r *Request) (values []FacetValue, total int) {
	size := r.FacetSize
	if size <= 0 {
		size = defaultFacetSize
	}
	entries := v.facets.entries(facet)[:len(counts)]
	named := nameTest(r.FacetQuery[facetFields[facet].name])
	wanted := v.facets.numbered(facet, r.chosen(facet))
	var chosen []FacetValue
	best := make([]FacetValue, 0, min(size, len(counts))+1)
	least := 1 // fewer articles do not lead
	for i, n := range counts {
		if n == 0 || named != nil && !named(entries[i].label) {
			continue
		}
		total++
		if int(n) < least && len(wanted) == 0 {
			continue
		}
		f := FacetValue{entries[i].id, entries[i].label, int(n)}
		if slices.Contains(wanted, uint32(i)) {
			chosen = append(chosen, f)
			continue
		}
		if len(best) == size && byCount(best[size-1], f) < 0 {
			continue
		}
		at, _ := slices.BinarySearchFunc(best, f, byCount)
		best = slices.Insert(best, at, f)
		if best = best[:min(size, len(best))]; len(best) == size {
			least = best[size-1].Count
		}
	}
	slices.SortFunc(chosen, byCount)
	return append(chosen, best[:min(len(best), max(0, size-len(chosen)))]...), total
}

// byCount orders values by their articles, then by their names.
func byCount(x, y FacetValue) int {
	if n := cmp.Compare(y.Count, x.Count); n != 0 {
		return n
	}
	return cmp.Or(strings.Compare(x.Label, y.Label), strings.Compare(x.Value, y.Value))
}

// nameTest returns what tells whether a name has all words of a query, with or without marks; nil for a query without words.
func nameTest(query string) func(label string) bool {
	words := strings.Fields(vietnamese.Fold(query))
	if len(words) == 0 {
		return nil
	}
	return func(label string) bool {
		label = " " + vietnamese.Fold(label)
		for _, w := range words {
			if !strings.Contains(label, " "+w) {
				return false
			}
		}
		return true
	}
}

// matching returns the values whose names a query names.
func matching(values []FacetValue, query string) []FacetValue {
	named := nameTest(query)
	if named == nil {
		return values
	}
	return slices.DeleteFunc(values, func(f FacetValue) bool { return !named(f.Label) })
}

// countDates counts years, months or days, oldest first. Years and months ignore the filter by date, as every facet ignores
// its own; days are counted within it, for there are too many of them to be looked at otherwise.
func (v *view) countDates(name string, answers []*answer) []FacetValue {
	counts := map[int]int{}
	if name == "day" {
		for _, a := range answers {
			eachOf(a.hits, func(docs []uint32) {
				for _, doc := range docs {
					if date := a.segment.dates[doc]; date != undated {
						counts[dayOf(date)]++
					}
				}
			})
		}
	} else {
		for _, a := range answers {
			for i, n := range a.segment.countMonths(a.fewer(dateFilter)) {
				switch month := int(a.segment.months.first) + i; {
				case n == 0:
				case name == "year":
					counts[month/12] += int(n)
				default:
					counts[month] += int(n)
				}
			}
		}
	}
	keys := make([]int, 0, len(counts))
	for k := range counts {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	values := make([]FacetValue, len(keys))
	for i, k := range keys {
		s := dateValue(name, k)
		values[i] = FacetValue{s, s, counts[k]}
	}
	return values
}

// countMonths counts the months of some articles, from the column's first month on.
func (s *segment) countMonths(some few) []uint32 {
	column := &s.months
	counts := make([]uint32, len(column.counts))
	step := uint32(1)
	if some.others {
		step = takeOff
		copy(counts, column.counts)
	}
	for _, doc := range some.docs {
		if month := column.of[doc]; month != noMonth {
			counts[month-column.first] += step
		}
	}
	return counts
}

const secondsOfDay = 24 * 60 * 60

// dayOf numbers the days of Hanoi from 1970-01-01.
func dayOf(date int64) int {
	local := date + 7*60*60
	return int((local - (local%secondsOfDay+secondsOfDay)%secondsOfDay) / secondsOfDay)
}

func dateValue(name string, key int) string {
	switch name {
	case "year":
		return fmt.Sprintf("%04d", key)
	case "month":
		return fmt.Sprintf("%04d-%02d", key/12, key%12+1)
	}
	return time.Unix(int64(key)*secondsOfDay, 0).In(archive.Hanoi).Format(time.DateOnly)
}
