package index

import (
	"context"
	"sort"
)

// score fills in the scores of an answer's hits. Terms are added in the plan's order, so that an article's score does not depend
// on the segment that it is in.
func (v *view) score(ctx context.Context, p *plan, a *answer) error {
	if len(p.scorers) == 0 || a.hits.IsEmpty() {
		return ctx.Err()
	}
	a.docs = a.hits.ToArray()
	a.scores = make([]float32, len(a.docs))
	var tf []float32 // of the terms of a group together; zero between groups
	for i := range p.scorers {
		if err := ctx.Err(); err != nil {
			return err
		}
		sc := &p.scorers[i]
		if len(sc.terms) == 1 {
			list, err := v.list(a.segment, sc.field, sc.terms[0])
			if err != nil {
				return err
			}
			a.scoreTerm(sc.weight, list)
			continue
		}
		if tf == nil {
			tf = make([]float32, len(a.docs))
		}
		if err := v.scoreGroup(sc, a, tf); err != nil {
			return err
		}
	}
	return nil
}

func (a *answer) scoreTerm(weight float32, list postings) {
	norms, docs := a.segment.norms, a.docs
	meet(docs, list.docs, func(i, j int) {
		w := list.weights[j]
		a.scores[i] += weight * w * (k1 + 1) / (w + norms[docs[i]])
	})
}

// scoreGroup scores several terms as if they were one.
func (v *view) scoreGroup(sc *scorer, a *answer, tf []float32) error {
	for _, term := range sc.terms {
		list, err := v.list(a.segment, sc.field, term)
		if err != nil {
			return err
		}
		meet(a.docs, list.docs, func(i, j int) { tf[i] += list.weights[j] })
	}
	norms := a.segment.norms
	for i, w := range tf {
		if w > 0 {
			a.scores[i] += sc.weight * w * (k1 + 1) / (w + norms[a.docs[i]])
			tf[i] = 0
		}
	}
	return nil
}

// sparse is how many times longer one list must be for leaping through it to be quicker than walking.
const sparse = 16

// meet calls both with the places of the numbers that two ascending lists have in common.
func meet(x, y []uint32, both func(i, j int)) {
	switch {
	case len(y) > sparse*len(x):
		leap(x, y, both)
		return
	case len(x) > sparse*len(y):
		leap(y, x, func(j, i int) { both(i, j) })
		return
	}
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch a, b := x[i], y[j]; {
		case a == b:
			both(i, j)
			i++
			j++
		case a < b:
			i++
		default:
			j++
		}
	}
}

// leap looks up each number of the short list in the long one.
func leap(short, long []uint32, both func(i, j int)) {
	at := 0
	for i, n := range short {
		step := 1
		for at+step < len(long) && long[at+step] < n {
			step *= 2
		}
		end := min(at+step+1, len(long))
		at += sort.Search(end-at, func(k int) bool { return long[at+k] >= n })
		if at == len(long) {
			return
		}
		if long[at] == n {
			both(i, at)
		}
	}
}
