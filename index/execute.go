package index

import (
	"context"
	"slices"
	"sync"

	"github.com/RoaringBitmap/roaring/v2"
)

// answer is what a plan found in one segment.
type answer struct {
	segment   *segment
	base      *roaring.Bitmap           // fulfils the text of the request
	kept      [nFilters]*roaring.Bitmap // fulfils each filter; nil where there is none
	counting  sync.Once                 // of few
	few       few                       // the hits, for facets
	hits      *roaring.Bitmap           // fulfils all
	dates     span                      // where in the order of dates hits lie, apart from undated ones
	datesOnly bool                      // nothing but dates is asked for
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
	answers := make([]*answer, len(v.segments))
	err := v.onCores(len(answers), func(i int) (err error) {
		answers[i] = &answer{segment: v.segments[i]}
		answers[i].base, err = v.segments[i].live(ctx, p.conditions())
		return err
	})
	if err != nil {
		return nil, err
	}
	p.strict = 0
	for _, a := range answers {
		p.strict += int(a.base.GetCardinality())
	}
	if n := len(p.words); n > 1 && !p.allWords && (p.strict < strictHits || n >= longWords) {
		if err := v.loosenTo(ctx, p, answers, enoughShare(n)); err != nil {
			return nil, err
		}
	}
	if err := v.onCores(len(answers), func(i int) error { return answers[i].filter(ctx, p) }); err != nil {
		return nil, err
	}
	return answers, ctx.Err()
}

// conditions returns all that an article's text must fulfil.
func (p *plan) conditions() allOf {
	conditions := slices.Clone(p.must)
	for i := range p.words {
		conditions = append(conditions, p.words[i].matcher)
	}
	return conditions
}

// loosenTo adds the best articles that have a share of the words' mass to the base of the answers; where no article has all words, and
// hardly any this share, also those that have half of it: of Formosa and Vũng Áng, which none names both, each is better than nothing.
func (v *view) loosenTo(ctx context.Context, p *plan, answers []*answer, share float32) error {
	n, err := v.loosen(ctx, p, answers, share)
	if err == nil && p.strict == 0 && n < strictHits {
		var more int
		more, err = v.loosen(ctx, p, answers, share/2)
		n += more
	}
	p.loose = n > 0
	return err
}

// loosen adds the best articles that have a share of the words' mass to the base of the answers, and returns how many.
func (v *view) loosen(ctx context.Context, p *plan, answers []*answer, share float32) (int, error) {
	loose := make([]*answer, len(answers))
	err := v.onCores(len(answers), func(i int) error {
		a := answers[i]
		docs, err := a.segment.live(ctx, append(slices.Clone(p.must), enough{p.words, share}))
		if err == nil {
			docs.AndNot(a.base)
			loose[i] = &answer{segment: a.segment, hits: docs}
		}
		return err
	})
	if err != nil {
		return 0, err
	}
	most, err := v.best(ctx, p, loose, looseHits)
	if err != nil {
		return 0, err
	}
	for _, a := range answers {
		a.base = a.base.Clone()
	}
	for _, c := range most {
		for _, a := range answers {
			if a.segment == c.segment {
				a.base.Add(c.doc)
			}
		}
	}
	return len(most), nil
}

// live returns the articles that fulfil a condition, without deleted ones.
func (s *segment) live(ctx context.Context, m matcher) (*roaring.Bitmap, error) {
	docs, err := m.match(ctx, s)
	if err != nil {
		return nil, err
	}
	if s.deleted != nil {
		return roaring.AndNot(docs, s.deleted), nil
	}
	return docs, nil
}

// filter works out the hits: what fulfils every filter of the request.
func (a *answer) filter(ctx context.Context, p *plan) error {
	a.hits, a.dates = a.base, span{0, len(a.segment.byDate)}
	if dates, ok := p.filters[dateFilter].(between); ok {
		a.dates, a.datesOnly = a.segment.span(dates), p.onlyDates()
	}
	for i, f := range p.filters {
		if f == nil {
			continue
		}
		var err error
		if a.kept[i], err = f.match(ctx, a.segment); err != nil {
			return err
		}
		a.hits = roaring.And(a.hits, a.kept[i])
	}
	return nil
}

// onlyDates reports whether a request asks for dates and for nothing else.
func (p *plan) onlyDates() bool {
	for i, f := range p.filters {
		if (f != nil) != (i == dateFilter) {
			return false
		}
	}
	return len(p.must)+len(p.words) == 0
}

// enough is fulfilled by the articles whose words have a certain share of the mass of all.
type enough struct {
	words []need
	share float32
}

func (e enough) match(ctx context.Context, s *segment) (*roaring.Bitmap, error) {
	mass := make([]float32, s.size)
	var all float32
	for _, word := range e.words {
		all += word.mass
		docs, err := word.match(ctx, s)
		if err != nil {
			return nil, err
		}
		more := word.mass
		eachOf(docs, func(docs []uint32) {
			for _, doc := range docs {
				mass[doc] += more
			}
		})
	}
	found := make([]uint64, (s.size+63)/64)
	least := e.share * all
	for doc, m := range mass {
		if m > 0 && m >= least {
			found[doc>>6] |= 1 << (doc & 63)
		}
	}
	return roaring.FromDense(found, false), nil
}
