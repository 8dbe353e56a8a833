package index

import (
	"context"
	"slices"
	"strconv"

	"github.com/RoaringBitmap/roaring/v2"

	"khobao/index/query"
)

// outcome notes what came of the plan, once it has run and found so many articles.
func (p *planner) outcome(found int) ([]query.Note, error) {
	var notes []query.Note
	if p.plan.cut.Load() {
		notes = append(notes, query.Note{Kind: query.NearCut})
	}
	switch {
	case !p.plan.loose:
	case p.plan.strict == 0:
		if len(p.plan.unknown) > 0 {
			notes = append(notes, query.Note{Kind: query.Unknown, Words: p.plan.unknown})
		}
		notes = append(notes, query.Note{Kind: query.NoneHasAll})
	case p.plan.strict < strictHits && !slices.ContainsFunc(p.plan.filters[:], func(m matcher) bool { return m != nil }):
		notes = append(notes, query.Note{Kind: query.FewHaveAll, About: strconv.Itoa(p.plan.strict)})
	}
	undated, err := p.leftUndated()
	if err != nil {
		return nil, err
	}
	if undated > 0 {
		notes = append(notes, query.Note{Kind: query.LeftUndated, About: strconv.Itoa(undated)})
	}
	if found > 0 {
		return notes, nil
	}
	hindering, err := p.hindering()
	for _, text := range hindering {
		notes = append(notes, query.Note{Kind: query.Hinders, About: text})
	}
	return notes, err
}

// leftUndated returns how many articles a span of days leaves out for no other reason than that they have no date.
func (p *planner) leftUndated() (int, error) {
	isSpan := func(m matcher) bool { _, ok := m.(between); return ok }
	if p.plan.filters[dateFilter] == nil && !slices.ContainsFunc(p.plan.must, isSpan) {
		return 0, nil
	}
	if !slices.ContainsFunc(p.view.segments, func(s *segment) bool { return len(s.byDate) < s.size }) {
		return 0, nil
	}
	all := allOf{withoutDate{}}
	for _, m := range p.plan.all() {
		if !isSpan(m) {
			all = append(all, m)
		}
	}
	return p.view.countMatches(p.ctx, all)
}

// withoutDate is fulfilled by the articles of which no date is known.
type withoutDate struct{}

func (withoutDate) match(_ context.Context, s *segment) (*roaring.Bitmap, error) {
	return s.remember("has no date", func() (*roaring.Bitmap, error) {
		docs := roaring.New()
		for doc, date := range s.dates {
			if date == undated {
				docs.Add(uint32(doc))
			}
		}
		return docs, nil
	})
}

// mostHindering bounds how many conditions are tried one by one.
const mostHindering = 8

// hindering returns, where nothing was found, the conditions without one of which something is.
func (p *planner) hindering() ([]string, error) {
	var texts []string
	for i, text := range p.plan.said[:min(mostHindering, len(p.plan.said))] {
		rest := p.plan
		rest.must = slices.Delete(slices.Clone(p.plan.must), i, i+1)
		if len(rest.must)+len(rest.words) == 0 {
			continue // without it nothing would be asked
		}
		n, err := p.view.countMatches(p.ctx, rest.all())
		if err != nil {
			return nil, err
		}
		if n > 0 {
			texts = append(texts, text)
		}
	}
	return texts, nil
}
