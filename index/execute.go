package index

import (
	"context"
	"math/bits"

	"github.com/RoaringBitmap/roaring/v2"
)

// answer is what a plan found in one segment.
type answer struct {
	segment *segment
	base    *roaring.Bitmap           // fulfils the text of the request
	kept    [nFilters]*roaring.Bitmap // fulfils each filter; nil where there is none
	hits    *roaring.Bitmap           // fulfils all
	scores  []float32                 // by article; nil where nothing scores
}

// enoughShare is how much of the request's mass an article must have where not all words can be asked for.
const enoughShare = 0.5

// strictHits is how many articles must have all words, or the request is taken less strictly.
const strictHits = 10

// run executes the plan over every segment.
func (v *view) run(ctx context.Context, p *plan) ([]*answer, error) {
	answers, total, err := v.matchAll(p, false)
	if err != nil {
		return nil, err
	}
	if total < strictHits && len(p.words) > 1 {
		if answers, _, err = v.matchAll(p, true); err != nil {
			return nil, err
		}
	}
	for _, a := range answers {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := v.score(p, a); err != nil {
			return nil, err
		}
	}
	return answers, nil
}

// matchAll finds the articles; loose takes those with enough of the words.
func (v *view) matchAll(p *plan, loose bool) (answers []*answer, total int, err error) {
	for _, s := range v.segments {
		a, err := s.answer(p, loose)
		if err != nil {
			return nil, 0, err
		}
		answers = append(answers, a)
		total += int(a.base.GetCardinality())
	}
	return answers, total, nil
}

func (s *segment) answer(p *plan, loose bool) (*answer, error) {
	a := &answer{segment: s}
	conditions := append(allOf(nil), p.must...)
	if loose {
		conditions = append(conditions, enough(p.words))
	} else {
		for i := range p.words {
			conditions = append(conditions, &p.words[i].group)
		}
	}
	base, err := conditions.match(s)
	if err != nil {
		return nil, err
	}
	a.base = base
	if s.deleted != nil {
		a.base = roaring.AndNot(base, s.deleted)
	}
	a.hits = a.base
	for i, f := range p.filters {
		if f == nil {
			continue
		}
		if a.kept[i], err = f.match(s); err != nil {
			return nil, err
		}
		a.hits = roaring.And(a.hits, a.kept[i])
	}
	return a, nil
}

// enough is fulfilled by the articles whose words have a certain share of the mass of all.
type enough []need

func (e enough) match(s *segment) (*roaring.Bitmap, error) {
	mass := make([]float32, s.size)
	var all float32
	for i := range e {
		all += e[i].mass
		docs, err := e[i].group.match(s)
		if err != nil {
			return nil, err
		}
		for it := docs.Iterator(); it.HasNext(); {
			mass[it.Next()] += e[i].mass
		}
	}
	found := roaring.New()
	for doc, m := range mass {
		if m > 0 && m >= enoughShare*all {
			found.Add(uint32(doc))
		}
	}
	return found, nil
}

// score fills in the scores of an answer's hits. Terms are added in the plan's order, so that an article's score does not
// depend on the segment that it is in.
func (v *view) score(p *plan, a *answer) error {
	if len(p.scorers) == 0 || a.hits.IsEmpty() {
		return nil
	}
	s := a.segment
	a.scores = make([]float32, s.size)
	wanted := make([]uint64, (s.size+63)/64)
	a.hits.WriteDenseTo(wanted)
	var tf []float32
	for i := range p.scorers {
		sc := &p.scorers[i]
		if len(sc.terms) == 1 {
			list, err := v.list(s, sc.field, sc.terms[0])
			if err != nil {
				return err
			}
			for j, doc := range list.docs {
				if wanted[doc>>6]&(1<<(doc&63)) != 0 {
					w := list.weights[j]
					a.scores[doc] += sc.weight * w * (k1 + 1) / (w + s.norms[doc])
				}
			}
			continue
		}
		if tf == nil {
			tf = make([]float32, s.size)
		}
		if err := v.scoreGroup(sc, s, wanted, tf, a.scores); err != nil {
			return err
		}
	}
	return nil
}

// scoreGroup scores several terms as if they were one. tf is all zero before and after.
func (v *view) scoreGroup(sc *scorer, s *segment, wanted []uint64, tf, scores []float32) error {
	touched := make([]uint64, len(wanted))
	for _, term := range sc.terms {
		list, err := v.list(s, sc.field, term)
		if err != nil {
			return err
		}
		for j, doc := range list.docs {
			if wanted[doc>>6]&(1<<(doc&63)) != 0 {
				tf[doc] += list.weights[j]
				touched[doc>>6] |= 1 << (doc & 63)
			}
		}
	}
	for i, word := range touched {
		for ; word != 0; word &= word - 1 {
			doc := i<<6 + bits.TrailingZeros64(word)
			scores[doc] += sc.weight * tf[doc] * (k1 + 1) / (tf[doc] + s.norms[doc])
			tf[doc] = 0
		}
	}
	return nil
}
