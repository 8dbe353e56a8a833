package index

import (
	"context"
	"math/bits"
	"slices"

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

// An article must have all plain words of a request. Where hardly any has, or the request is as long as a question, which no
// answer repeats word by word, the best of those that have many of its words are taken too: so few that counts and facets
// still mean something.
const (
	strictHits = 10  // fewer than these are hardly any
	longWords  = 7   // from here on a request is a question
	looseHits  = 100 // how many are taken without all words
)

// enoughShare is how much of the request's mass an article without all its words must have: the fewer words, the more.
func enoughShare(words int) float32 {
	switch {
	case words >= longWords:
		return 0.15
	case words > 3:
		return 0.25
	}
	return 0.5
}

// run executes the plan over every segment.
func (v *view) run(ctx context.Context, p *plan) ([]*answer, error) {
	var answers []*answer
	p.strict = 0
	for _, s := range v.segments {
		a := &answer{segment: s}
		var err error
		if a.base, err = s.live(p.conditions()); err != nil {
			return nil, err
		}
		answers = append(answers, a)
		p.strict += int(a.base.GetCardinality())
	}
	if n := len(p.words); n > 1 && !p.allWords && (p.strict < strictHits || n >= longWords) {
		if err := v.loosen(ctx, p, answers); err != nil {
			return nil, err
		}
	}
	for _, a := range answers {
		if err := a.filter(p); err != nil {
			return nil, err
		}
		if err := v.score(ctx, p, a, a.hits); err != nil {
			return nil, err
		}
	}
	return answers, nil
}

// conditions returns all that an article's text must fulfil.
func (p *plan) conditions() matcher {
	conditions := slices.Clone(p.must)
	for i := range p.words {
		conditions = append(conditions, p.words[i].matcher)
	}
	return conditions
}

// loosen adds the best articles that have enough of the words to the base of the answers.
func (v *view) loosen(ctx context.Context, p *plan, answers []*answer) error {
	var loose []*answer
	for _, a := range answers {
		docs, err := a.segment.live(append(slices.Clone(p.must), enough(p.words)))
		if err != nil {
			return err
		}
		docs.AndNot(a.base)
		more := &answer{segment: a.segment, hits: docs}
		if err := v.score(ctx, p, more, docs); err != nil {
			return err
		}
		loose = append(loose, more)
	}
	for _, a := range answers {
		a.base = a.base.Clone()
	}
	for _, c := range v.top(loose, looseHits, orderOf("relevance")) {
		for _, a := range answers {
			if a.segment == c.segment {
				a.base.Add(c.doc)
			}
		}
	}
	return nil
}

// live returns the articles that fulfil a condition, without deleted ones.
func (s *segment) live(m matcher) (*roaring.Bitmap, error) {
	docs, err := m.match(s)
	if err != nil {
		return nil, err
	}
	if s.deleted != nil {
		return roaring.AndNot(docs, s.deleted), nil
	}
	return docs, nil
}

// filter works out the hits: what fulfils every filter of the request.
func (a *answer) filter(p *plan) error {
	a.hits = a.base
	for i, f := range p.filters {
		if f == nil {
			continue
		}
		var err error
		if a.kept[i], err = f.match(a.segment); err != nil {
			return err
		}
		a.hits = roaring.And(a.hits, a.kept[i])
	}
	return nil
}

// enough is fulfilled by the articles whose words have a certain share of the mass of all.
type enough []need

func (e enough) match(s *segment) (*roaring.Bitmap, error) {
	mass := make([]float32, s.size)
	var all float32
	for i := range e {
		all += e[i].mass
		docs, err := e[i].match(s)
		if err != nil {
			return nil, err
		}
		for it := docs.Iterator(); it.HasNext(); {
			mass[it.Next()] += e[i].mass
		}
	}
	found := roaring.New()
	share := enoughShare(len(e)) * all
	for doc, m := range mass {
		if m > 0 && m >= share {
			found.Add(uint32(doc))
		}
	}
	return found, nil
}

// score fills in the scores of some articles of an answer. Terms are added in the plan's order, so that an article's score does not
// depend on the segment that it is in.
func (v *view) score(ctx context.Context, p *plan, a *answer, docs *roaring.Bitmap) error {
	if len(p.scorers) == 0 || docs.IsEmpty() {
		return ctx.Err()
	}
	s := a.segment
	a.scores = make([]float32, s.size)
	wanted := make([]uint64, (s.size+63)/64)
	docs.WriteDenseTo(wanted)
	var tf []float32
	for i := range p.scorers {
		if err := ctx.Err(); err != nil {
			return err
		}
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
