package index

import "slices"

// The second stage. Among the first articles of an answer, one that has the words of the query together rises over one that
// has them here and there. How much of the query a passage holds is the idf of its words; the best passage of each of several
// lengths is taken, for a phrase shows in twelve words and a paragraph that is about the matter in a hundred, and their mean is
// added to the score. Each length by itself helps some collections and harms others; together they helped all. What else was
// tried stands in eval/testdata/relevance.txt.
const (
	passageDepth  = 20 // articles that are read again
	passageWeight = 1.5
	passageFrom   = 3 // words of a query from which a passage says more than a pair does
)

// passageSpans are the lengths of passages in words.
var passageSpans = [...]int{12, 25, 50, 100}

// rerank applies the second stage to candidates in order of relevance. What it does depends on the first passageDepth alone,
// so that every page sees the same order.
func (v *view) rerank(p *plan, ranked []candidate) error {
	if p.typed < passageFrom {
		return nil
	}
	first := ranked[:min(passageDepth, len(ranked))]
	err := onCores(len(first), func(i int) error {
		l, err := v.shelf.load(first[i])
		if err == nil {
			first[i].score += passageWeight * l.together(p.marks)
		}
		return err
	})
	slices.SortFunc(first, orderOf("relevance"))
	return err
}

// together returns the mean over passageSpans of how much of the query the best passage of that length holds.
func (l *loaded) together(marks marks) float32 {
	var best [len(passageSpans)]float32
	for _, text := range l.texts() {
		var seen []sighting
		for i, m := range marks.carried(text.tokens) {
			if m >= 0 {
				seen = append(seen, sighting{i, m})
			}
		}
		for i, span := range passageSpans {
			best[i] = max(best[i], bestPassage(seen, marks.list, span))
		}
	}
	var sum float32
	for _, b := range best {
		sum += b
	}
	return sum / float32(len(best))
}

// sighting is a mark that the token at some place carries.
type sighting struct{ at, mark int }

// bestPassage returns the largest sum of weights of different marks within span words.
func bestPassage(seen []sighting, list []mark, span int) float32 {
	var best, sum float32
	counts := make([]int, len(list))
	oldest := 0
	for _, s := range seen {
		if counts[s.mark]++; counts[s.mark] == 1 {
			sum += list[s.mark].weight
		}
		for ; seen[oldest].at <= s.at-span; oldest++ {
			m := seen[oldest].mark
			if counts[m]--; counts[m] == 0 {
				sum -= list[m].weight
			}
		}
		best = max(best, sum)
	}
	return best
}
