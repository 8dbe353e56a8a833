package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"syscall"

	"khobao/archive"
	"khobao/index"
)

// product is Kho Báo's own index.
type product struct {
	dir   string
	index *index.Index
}

func (p *product) name() string { return "Kho Báo" }

// load rebuilds the index from a source, as "khobao reindex" does.
func (p *product) load(ctx context.Context, c *corpus) error {
	if err := os.RemoveAll(p.dir); err != nil {
		return err
	}
	if err := p.open(ctx); err != nil {
		return err
	}
	return errors.Join(p.index.Rebuild(ctx, &source{corpus: c}, nil), p.close())
}

func (p *product) open(ctx context.Context) (err error) {
	p.index, err = index.Open(ctx, index.Config{Dir: p.dir})
	return err
}

func (p *product) close() error { return p.index.Close() }

func (p *product) size() (int64, error) { return diskUsage(p.dir) }

func (p *product) answer(ctx context.Context, q question) (answer, error) {
	r := index.Request{Q: q.words, Size: leading, Facets: q.facets, FacetSize: leading, Unfolded: true, Bare: !q.shown}
	if q.phrase {
		r.Q = `"` + q.words + `"`
	}
	if q.officeID != "" {
		r.Office = []string{q.officeID}
	}
	if q.dated() {
		r.From, r.To = q.from.Format("2006-01-02"), q.to.Format("2006-01-02")
	}
	found, err := p.index.Search(ctx, r)
	if err != nil {
		return answer{}, err
	}
	a := answer{total: found.Total, facets: map[string][]count{}, other: len(found.Expanded) > 0}
	for _, h := range found.Hits {
		a.top = append(a.top, string(h.ID))
		if q.shown {
			a.shown = append(a.shown, h.TitleHTML+"\n"+h.Snippet)
		}
	}
	for facet, values := range found.Facets {
		for _, v := range values {
			a.facets[facet] = append(a.facets[facet], count{v.Value, v.Count})
		}
	}
	return a, nil
}

func (p *product) add(ctx context.Context, batch []article) error {
	b := index.Batch{}
	for _, a := range batch {
		b.Put = append(b.Put, a.Doc)
	}
	return p.index.Apply(ctx, b)
}

// source is the corpus as the store would give it: change i is article i.
type source struct {
	corpus   *corpus
	tell     io.Writer // where it says how much was read; nil: nowhere
	until    int       // it kills its process when it has read so many articles; 0: it does not
	begun    bool
	articles []article // of the changes that were asked for last
}

func (s *source) Changes(_ context.Context, after int64, limit int) ([]archive.Change, error) {
	if limit < batchSize || after%batchSize != 0 {
		return nil, fmt.Errorf("changes after %d, at most %d, are not a batch", after, limit)
	}
	if s.tell != nil {
		says := hasRead
		if !s.begun {
			says, s.begun = beginsAt, true
		}
		if _, err := fmt.Fprintf(s.tell, "%s%d\n", says, after); err != nil {
			return nil, err
		}
	}
	if s.until > 0 && int(after) >= s.until {
		return nil, syscall.Kill(os.Getpid(), syscall.SIGKILL)
	}
	s.articles = s.articles[:0]
	for first := int(after); first < s.corpus.n && len(s.articles)+batchSize <= limit; first += batchSize {
		batch, err := s.corpus.batch(first / batchSize)
		if err != nil {
			return nil, err
		}
		s.articles = append(s.articles, batch...)
	}
	changes := make([]archive.Change, len(s.articles))
	for i, a := range s.articles {
		changes[i] = archive.Change{Seq: after + int64(i) + 1, Article: a.Doc.ID, Kind: archive.Saved}
	}
	return changes, nil
}

func (s *source) LastChange(context.Context) (int64, error) { return int64(s.corpus.n), nil }

func (s *source) Documents(_ context.Context, ids []archive.ArticleID) ([]index.Document, error) {
	wanted := make(map[archive.ArticleID]bool, len(ids))
	for _, id := range ids {
		wanted[id] = true
	}
	var docs []index.Document
	for _, a := range s.articles {
		if wanted[a.Doc.ID] {
			docs = append(docs, a.Doc)
		}
	}
	return docs, nil
}

// diskUsage adds up the blocks that the files of a directory take.
func diskUsage(dir string) (int64, error) {
	var sum int64
	err := filepath.Walk(dir, func(_ string, info os.FileInfo, err error) error {
		if err != nil {
			if errors.Is(err, os.ErrNotExist) { // removed by a merge in the meantime
				return nil
			}
			return err
		}
		if !info.IsDir() {
			sum += info.Size()
		}
		return nil
	})
	return sum, err
}
