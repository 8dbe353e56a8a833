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
func (v *view) countFacets(r *Request, names []string, answers []*answer, result *Result) {
	result.Facets = make(map[string][]FacetValue, len(names))
	result.FacetTotals = make(map[string]int, len(names))
	for _, name := range names {
		facet := slices.IndexFunc(facetFields, func(f facetField) bool { return f.name == name })
		var values []FacetValue
		if facet >= 0 {
			values = v.countValues(facet, answers)
		} else {
			values = countDates(name, answers)
		}
		values = matching(values, r.FacetQuery[name])
		result.FacetTotals[name] = len(values)
		if facet >= 0 {
			values = v.leading(values, facet, r)
		}
		result.Facets[name] = values
	}
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

// countValues counts the values of a facet field, those that no article has left out.
func (v *view) countValues(facet int, answers []*answer) []FacetValue {
	entries := v.facets.entries(facet)
	counts := make([]int, len(entries))
	for _, a := range answers {
		column := &a.segment.facets[facet]
		local := make([]int, len(column.global))
		for it := a.without(facet).Iterator(); it.HasNext(); {
			for _, o := range column.of(it.Next()) {
				local[o]++
			}
		}
		for o, n := range local {
			if n > 0 {
				counts[column.global[o]] += n
			}
		}
	}
	values := make([]FacetValue, 0, len(counts))
	for i, n := range counts {
		if n > 0 {
			values = append(values, FacetValue{entries[i].id, entries[i].label, n})
		}
	}
	return values
}

// leading returns the values with most articles, after those that the request has chosen, which always stay.
func (v *view) leading(values []FacetValue, facet int, r *Request) []FacetValue {
	size := r.FacetSize
	if size <= 0 {
		size = defaultFacetSize
	}
	var chosen []FacetValue
	wanted := r.chosen(facet)
	best := make([]FacetValue, 0, min(size, len(values))+1)
	for _, f := range values {
		if slices.Contains(wanted, f.Value) {
			chosen = append(chosen, f)
			continue
		}
		if len(best) == size && byCount(best[size-1], f) < 0 {
			continue
		}
		at, _ := slices.BinarySearchFunc(best, f, byCount)
		best = slices.Insert(best, at, f)
		best = best[:min(size, len(best))]
	}
	slices.SortFunc(chosen, byCount)
	return append(chosen, best[:min(len(best), max(0, size-len(chosen)))]...)
}

// byCount orders values by their articles, then by their names.
func byCount(x, y FacetValue) int {
	if n := cmp.Compare(y.Count, x.Count); n != 0 {
		return n
	}
	return cmp.Or(strings.Compare(x.Label, y.Label), strings.Compare(x.Value, y.Value))
}

// matching returns the values whose names have all words of a query, with or without marks.
func matching(values []FacetValue, query string) []FacetValue {
	words := strings.Fields(vietnamese.Fold(query))
	if len(words) == 0 {
		return values
	}
	return slices.DeleteFunc(values, func(f FacetValue) bool {
		label := " " + vietnamese.Fold(f.Label)
		for _, w := range words {
			if !strings.Contains(label, " "+w) {
				return true
			}
		}
		return false
	})
}

// countDates counts years, months or days, oldest first. Years and months ignore the filter by date, as every facet ignores
// its own; days are counted within it, for there are too many of them to be looked at otherwise.
func countDates(name string, answers []*answer) []FacetValue {
	counts := map[int]int{}
	for _, a := range answers {
		docs := a.hits
		if name != "day" {
			docs = a.without(dateFilter)
		}
		for it := docs.Iterator(); it.HasNext(); {
			doc := it.Next()
			month := int(a.segment.months[doc])
			switch {
			case month == noMonth:
			case name == "year":
				counts[month/12]++
			case name == "month":
				counts[month]++
			default:
				counts[dayOf(a.segment.dates[doc])]++
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
