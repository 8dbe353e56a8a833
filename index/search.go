package index

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"time"

	"khobao/archive"
	"khobao/vietnamese"
)

// Search answers a request. It fails with ErrRequest where a date, an order or a facet is none, with ctx's error, or where
// the files cannot be read.
func (x *Index) Search(ctx context.Context, r Request) (Result, error) {
	start := time.Now()
	var result Result
	err := x.withView(ctx, func(v *view) error {
		var err error
		result, err = v.search(ctx, &r)
		return err
	})
	result.Took = time.Since(start)
	return result, err
}

// withView calls f with the index as it is now.
func (x *Index) withView(ctx context.Context, f func(*view) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	g, err := x.acquire()
	if err != nil {
		return err
	}
	defer g.release()
	v, err := g.acquireView()
	if err != nil {
		return err
	}
	return errors.Join(f(v), g.releaseView(v))
}

// Ranked is an article's place in an answer.
type Ranked struct {
	ID    archive.ArticleID
	Score float64
}

// Rank returns the first n articles that a request finds, all of them where n is negative, without what a hit shows. Page,
// size and facets of the request are ignored.
func (x *Index) Rank(ctx context.Context, r Request, n int) ([]Ranked, error) {
	var ranked []Ranked
	err := x.withView(ctx, func(v *view) error {
		planner, sort, err := v.plan(ctx, &r)
		if err != nil {
			return err
		}
		defer planner.tokenizer.giveBack()
		p := &planner.plan
		answers, err := v.run(ctx, p)
		if err != nil {
			return err
		}
		total := hitsOf(answers)
		if n < 0 || n > total {
			n = total
		}
		top, err := v.ranked(ctx, p, answers, n, sort)
		if err != nil {
			return err
		}
		for _, c := range top[:min(n, len(top))] {
			id, err := c.id()
			if err != nil {
				return err
			}
			ranked = append(ranked, Ranked{id, float64(c.score)})
		}
		return nil
	})
	return ranked, err
}

// Each visits every article that a request finds, in its order, as the index was when it began. It ends with the first error
// that visit returns, and returns it.
func (x *Index) Each(ctx context.Context, r Request, visit func(archive.ArticleID) error) error {
	ranked, err := x.Rank(ctx, r, -1)
	if err != nil {
		return err
	}
	for _, a := range ranked {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := visit(a.ID); err != nil {
			return err
		}
	}
	return nil
}

func hitsOf(answers []*answer) int {
	n := 0
	for _, a := range answers {
		n += int(a.hits.GetCardinality())
	}
	return n
}

func (v *view) search(ctx context.Context, r *Request) (Result, error) {
	facets, err := r.facets()
	if err != nil {
		return Result{}, err
	}
	planner, sort, err := v.plan(ctx, r)
	if err != nil {
		return Result{}, err
	}
	defer planner.tokenizer.giveBack()
	p := &planner.plan
	answers, err := v.run(ctx, p)
	if err != nil {
		return Result{}, err
	}
	result := Result{Named: planner.named(maxNamed), Expanded: p.expanded, Canonical: p.canonical}
	result.Total = hitsOf(answers)
	outcome, err := planner.outcome(result.Total)
	if err != nil {
		return Result{}, err
	}
	result.Notes = append(p.notes, outcome...)
	result.Distinct = result.Total
	if !r.Unfolded && !r.Bare {
		result.Distinct = v.distinct(answers)
	}
	first, end := r.window()
	end = min(end, result.Distinct)
	var ranked []candidate
	err = v.onCores(3, func(i int) (err error) { // none of these waits for another
		switch i {
		case 0:
			result.DidYouMean, err = planner.didYouMean(r, answers)
		case 1:
			err = v.countFacets(r, facets, answers, &result)
		case 2:
			if first < end {
				ranked, err = v.ranked(ctx, p, answers, end, sort)
			}
		}
		return err
	})
	if err != nil || first >= end {
		return result, err
	}
	for wanted := end; err == nil && result.Distinct < result.Total; {
		leading := unrepeated(ranked)
		if len(leading) >= end {
			ranked = leading
			break
		}
		wanted = min(result.Total, 2*wanted)
		ranked, err = v.ranked(ctx, p, answers, wanted, sort)
	}
	if err != nil {
		return result, err
	}
	page := ranked[first:end]
	if r.Bare {
		result.Hits, err = bare(page)
	} else {
		result.Hits, err = v.show(ctx, page, p, r)
	}
	if err == nil && result.Distinct < result.Total {
		err = v.addRepeats(page, answers, result.Hits)
	}
	return result, err
}

// addRepeats tells hits of the articles that they stand for.
func (v *view) addRepeats(page []candidate, answers []*answer, hits []Hit) error {
	for i := range hits {
		for _, other := range v.repeats(page[i], answers) {
			l, err := v.shelf.load(other)
			if err != nil {
				return err
			}
			hits[i].Similar = append(hits[i].Similar, Ref{l.id, l.Title})
		}
	}
	return nil
}

// ranked returns the first n candidates and possibly some more, after the second stage where they are ordered by relevance. In
// another order only these few are scored.
func (v *view) ranked(ctx context.Context, p *plan, answers []*answer, n int, sort string) ([]candidate, error) {
	if sort != "" && sort != "relevance" {
		ranked := v.top(answers, n, sort)
		return ranked, v.scoreThese(ctx, p, ranked)
	}
	ranked, err := v.best(ctx, p, answers, max(n, passageDepth))
	if err != nil {
		return nil, err
	}
	return ranked, v.rerank(p, ranked)
}

// scoreThese fills in the scores of candidates that were found by their date.
func (v *view) scoreThese(ctx context.Context, p *plan, ranked []candidate) error {
	lists := map[*segment][]postings{}
	for i, c := range ranked {
		if lists[c.segment] == nil {
			var err error
			if lists[c.segment], err = v.lists(ctx, c.segment, p); err != nil {
				return err
			}
		}
		var score [1]float32
		for k, list := range lists[c.segment] {
			list.score(p.scorers[k].weight, c.segment.norms, []uint32{c.doc}, score[:])
		}
		ranked[i].score = score[0] * v.freshness(c.segment.glows[c.doc])
	}
	return ctx.Err()
}

// bare returns hits without what is stored of them.
func bare(page []candidate) ([]Hit, error) {
	hits := make([]Hit, len(page))
	for i, c := range page {
		id, err := c.id()
		if err != nil {
			return nil, err
		}
		hits[i] = Hit{ID: id, Score: float64(c.score)}
	}
	return hits, nil
}

// show loads the hits of a page and makes their snippets.
func (v *view) show(ctx context.Context, page []candidate, p *plan, r *Request) ([]Hit, error) {
	hits := make([]Hit, len(page))
	return hits, onCores(len(page), func(i int) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		l, err := v.shelf.load(page[i])
		if err != nil {
			return err
		}
		hits[i] = l.head()
		if !r.Heads {
			l.illustrate(&hits[i], p)
		}
		hits[i].Score = float64(page[i].score)
		return nil
	})
}

// head is what a hit says of its article.
func (l *loaded) head() Hit {
	return Hit{
		ID: archive.ArticleID(l.id), URL: l.URL, Title: l.Title, Published: l.Published,
		Outlet: archive.OutletID(l.Outlet), OutletName: l.OutletName, People: l.People, Offices: l.Offices,
		Terms: l.Terms, Figures: l.Figures,
	}
}

// illustrate shows where the article has what was asked for.
func (l *loaded) illustrate(h *Hit, p *plan) {
	var s snippets
	texts := l.opening()
	if len(p.marks.list) > 0 {
		s.marks, texts = p.marks.in(l), l.texts()
	}
	h.TitleHTML = s.render(texts[0], 0, len(l.Title))
	h.Snippet = s.passage(texts[1:])
	h.Highlights = s.shown
}

// plan reads a request.
func (v *view) plan(ctx context.Context, r *Request) (*planner, string, error) {
	if !slices.Contains([]string{"", "relevance", "newest", "oldest"}, r.Sort) {
		return nil, "", fmt.Errorf("%w: there is no order %q; there are relevance, newest and oldest", ErrRequest, r.Sort)
	}
	p := planner{ctx: ctx, view: v, exact: r.Exact, tokenizer: borrowTokenizer(), plan: plan{cut: new(atomic.Bool)}}
	for i := range facetFields {
		if ids := r.chosen(i); len(ids) > 0 {
			p.plan.filters[i] = having{i, ids}
		}
	}
	span, ok, err := r.dates()
	if err != nil {
		return nil, "", err
	}
	if ok {
		p.plan.filters[dateFilter] = span
	}
	if err := p.read(vietnamese.Normalize(r.Q), r.Plain); err != nil {
		return nil, "", err
	}
	if r.Among != nil {
		p.plan.among(r.Among)
	}
	sort := r.Sort
	if len(p.plan.scorers) == 0 && sort != "oldest" {
		sort = "newest"
	}
	return &p, sort, nil
}
