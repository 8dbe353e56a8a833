package index

import "slices"

// The second stage. Among the first articles of an answer, one that has the words of the query together in a passage rises
// over one that has them here and there: half of the idf of the words in its best passage is added to its score. Deeper
// stages that were tried (runs of three words, pairs in any order, the strength of collocations) gave nothing; see
// testdata/relevance.txt.
const (
	passageDepth  = 20 // articles that are read again
	passageWeight = 0.5
	passageSpan   = 50 // words
	passageFrom   = 4  // words of a query from which a passage says more than the pairs do
)

// reader loads hits and keeps what it has loaded.
type reader struct {
	tokenizer *tokenizer
	loaded    map[candidate]*loaded
}

func newReader(t *tokenizer) *reader {
	return &reader{tokenizer: t, loaded: map[candidate]*loaded{}}
}

func (r *reader) load(c candidate) (*loaded, error) {
	key := candidate{segment: c.segment, doc: c.doc}
	l := r.loaded[key]
	if l == nil {
		l = new(loaded)
		if err := l.load(c, r.tokenizer); err != nil {
			return nil, err
		}
		r.loaded[key] = l
	}
	l.score = c.score
	return l, nil
}

// rerank applies the second stage to candidates in order of relevance. What it does depends on the first passageDepth alone,
// so that every page sees the same order.
func (r *reader) rerank(p *plan, ranked []candidate) error {
	if len(p.words) < passageFrom {
		return nil
	}
	first := ranked[:min(passageDepth, len(ranked))]
	for i := range first {
		l, err := r.load(first[i])
		if err != nil {
			return err
		}
		first[i].score += passageWeight * l.bestPassage(p.marks)
	}
	slices.SortFunc(first, orderOf("relevance"))
	return nil
}

// bestPassage returns the largest sum of weights of different marks within passageSpan words.
func (l *loaded) bestPassage(marks marks) float32 {
	type sighting struct{ at, mark int }
	var best float32
	for _, text := range l.texts() {
		var seen []sighting
		for i, m := range marks.carried(text.tokens) {
			if m >= 0 {
				seen = append(seen, sighting{i, m})
			}
		}
		counts := make([]int, len(marks.list))
		var sum float32
		oldest := 0
		for _, s := range seen {
			if counts[s.mark]++; counts[s.mark] == 1 {
				sum += marks.list[s.mark].weight
			}
			for ; seen[oldest].at <= s.at-passageSpan; oldest++ {
				if m := seen[oldest].mark; counts[m] == 1 {
					counts[m], sum = 0, sum-marks.list[m].weight
				} else {
					counts[m]--
				}
			}
			best = max(best, sum)
		}
	}
	return best
}
