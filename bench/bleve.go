package main

import (
	"context"
	"errors"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis/analyzer/custom"
	"github.com/blevesearch/bleve/v2/analysis/analyzer/keyword"
	"github.com/blevesearch/bleve/v2/analysis/token/lowercase"
	"github.com/blevesearch/bleve/v2/analysis/tokenizer/unicode"
	"github.com/blevesearch/bleve/v2/mapping"
	"github.com/blevesearch/bleve/v2/search/highlight/highlighter/html"
	"github.com/blevesearch/bleve/v2/search/query"
)

// naiveBleve is Bleve as its documentation shows it: everything stored, every field with all that a field can have.
type naiveBleve struct {
	dir   string
	index bleve.Index
}

func (b *naiveBleve) name() string { return "Bleve" }

// newMapping returns Bleve's default mapping, but for an analyzer without English stop words and without analysis of what
// facets count: both would give wrong answers.
func newMapping() (*mapping.IndexMappingImpl, error) {
	m := bleve.NewIndexMapping()
	err := m.AddCustomAnalyzer("words", map[string]any{
		"type": custom.Name, "tokenizer": unicode.Name, "token_filters": []string{lowercase.Name},
	})
	m.DefaultAnalyzer = "words"
	for _, facet := range []string{"person", "office", "term", "outlet", "year"} {
		field := bleve.NewTextFieldMapping()
		field.Analyzer = keyword.Name
		m.DefaultMapping.AddFieldMappingsAt(facet, field)
	}
	return m, err
}

func (b *naiveBleve) load(ctx context.Context, c *corpus) error {
	if err := os.RemoveAll(b.dir); err != nil {
		return err
	}
	m, err := newMapping()
	if err != nil {
		return err
	}
	if b.index, err = bleve.New(b.dir, m); err != nil {
		return err
	}
	for batch, err := range c.batches() {
		if err == nil {
			err = b.add(ctx, batch)
		}
		if err != nil {
			return errors.Join(err, b.close())
		}
	}
	return b.close()
}

func (b *naiveBleve) open(context.Context) (err error) {
	b.index, err = bleve.Open(b.dir)
	return err
}

func (b *naiveBleve) close() error { return b.index.Close() }

func (b *naiveBleve) size() (int64, error) { return diskUsage(b.dir) }

func (b *naiveBleve) add(_ context.Context, articles []article) error {
	batch := b.index.NewBatch()
	for _, a := range articles {
		d := a.Doc
		doc := map[string]any{
			"title": d.Title, "words": a.Words, "outlet": string(d.Outlet), "year": strconv.Itoa(int(a.Year)), "published": d.Published.Time,
		}
		var people, offices, terms []string
		for _, r := range d.People {
			people = append(people, r.ID)
		}
		for _, r := range d.Offices {
			offices = append(offices, r.ID)
		}
		for _, t := range d.Terms {
			terms = append(terms, t.String())
		}
		doc["person"], doc["office"], doc["term"] = people, offices, terms
		if err := batch.Index(string(d.ID), doc); err != nil {
			return err
		}
	}
	return b.index.Batch(batch)
}

func (b *naiveBleve) answer(ctx context.Context, q question) (answer, error) {
	var parts []query.Query
	switch {
	case q.phrase:
		p := bleve.NewMatchPhraseQuery(q.words)
		p.SetField("words")
		parts = append(parts, p)
	case q.words != "":
		p := bleve.NewMatchQuery(q.words)
		p.SetField("words")
		p.SetOperator(query.MatchQueryOperatorAnd)
		parts = append(parts, p)
	}
	if q.officeID != "" {
		p := bleve.NewTermQuery(q.officeID)
		p.SetField("office")
		parts = append(parts, p)
	}
	if q.dated() {
		p := bleve.NewDateRangeQuery(q.from, q.to.Add(24*time.Hour))
		p.SetField("published")
		parts = append(parts, p)
	}
	var whole query.Query = bleve.NewMatchAllQuery()
	switch len(parts) {
	case 0:
	case 1:
		whole = parts[0]
	default:
		whole = bleve.NewConjunctionQuery(parts...)
	}
	r := bleve.NewSearchRequestOptions(whole, leading, 0, false)
	if q.shown {
		r.Fields = []string{"title"}
		r.Highlight = bleve.NewHighlightWithStyle(html.Name)
		r.Highlight.AddField("words")
	}
	if q.words == "" {
		r.SortBy([]string{"-published"})
	}
	for _, f := range q.facets {
		size := leading
		if f == "year" {
			size = 100
		}
		r.AddFacet(f, bleve.NewFacetRequest(f, size))
	}
	found, err := b.index.SearchInContext(ctx, r)
	if err != nil {
		return answer{}, err
	}
	return bleveAnswer(found), nil
}

func bleveAnswer(found *bleve.SearchResult) answer {
	a := answer{total: int(found.Total), facets: map[string][]count{}}
	for _, h := range found.Hits {
		a.top = append(a.top, h.ID)
		if title, ok := h.Fields["title"].(string); ok {
			a.shown = append(a.shown, title+"\n"+strings.Join(h.Fragments["words"], " "))
		}
	}
	for name, f := range found.Facets {
		for _, t := range f.Terms.Terms() {
			a.facets[name] = append(a.facets[name], count{t.Term, t.Count})
		}
	}
	return a
}
