package index

import "sync"

// ladder counts the values of a facet over the articles of a segment in the order of their dates: at every so many articles, how
// many before it have each value. What a range of dates has is the difference of two steps, and a few articles at both ends.
// It takes no more memory than the column that it is made of.
type ladder struct {
	making sync.Once
	every  int        // articles from one step to the next
	steps  [][]uint32 // steps[k][i]: how many of the first k·every articles have the column's i-th value
}

// leastStep is how many articles are looked at one by one as quickly as steps are compared.
const leastStep = 64

// of returns the ladder of a facet, which is made when a range is first asked for.
func (l *ladder) of(s *segment, facet int) *ladder {
	l.making.Do(func() {
		column := &s.facets[facet]
		place := make(map[uint32]int, len(column.values)) // of each value
		for i, value := range column.values {
			place[value] = i
		}
		rows := max(1, len(column.ordinals)/max(1, len(column.values)))
		l.every = max(leastStep, len(s.byDate)/rows+1)
		sum := make([]uint32, len(column.values))
		for at, doc := range s.byDate {
			if at%l.every == 0 {
				l.steps = append(l.steps, append([]uint32(nil), sum...))
			}
			for _, value := range column.of(doc) {
				sum[place[value]]++
			}
		}
	})
	return l
}

// addRange adds the values that the articles of a span have, deleted ones too.
func (s *segment) addRange(counts []uint32, facet int, dates span) {
	first, end := dates.first, dates.end
	column := &s.facets[facet]
	add := func(from, to int, n uint32) { column.add(counts, s.byDate[from:to], n) }
	l := s.ladders[facet].of(s, facet)
	low, high := l.nearest(first), l.nearest(end)
	if low >= high {
		add(first, end, 1)
		return
	}
	for i, value := range column.values {
		counts[value] += l.steps[high][i] - l.steps[low][i]
	}
	if at := low * l.every; at > first {
		add(first, at, 1)
	} else {
		add(at, first, takeOff)
	}
	if at := high * l.every; at > end {
		add(end, at, takeOff)
	} else {
		add(at, end, 1)
	}
}

// nearest returns the step nearest to a place in the order of dates.
func (l *ladder) nearest(at int) int {
	return min((at+l.every/2)/l.every, len(l.steps)-1)
}
