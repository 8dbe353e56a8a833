package main

import (
	"context"
	"slices"

	"khobao/archive"
	"khobao/archive/store"
	"khobao/index"
)

// finder searches for people as rulings have it: an address, a saved search or a script that names somebody by the identifier from before
// a merge goes on finding them.
type finder struct {
	*index.Index
	store *store.Store
}

func (s *serving) finder() finder { return finder{s.index, s.Store} }

// Search is the index's.
func (f finder) Search(ctx context.Context, r index.Request) (index.Result, error) {
	r, err := f.merged(ctx, r)
	if err != nil {
		return index.Result{}, err
	}
	return f.Index.Search(ctx, r)
}

// Rank is the index's.
func (f finder) Rank(ctx context.Context, r index.Request, n int) ([]index.Ranked, error) {
	r, err := f.merged(ctx, r)
	if err != nil {
		return nil, err
	}
	return f.Index.Rank(ctx, r, n)
}

// merged adds whom the people sought were merged into.
func (f finder) merged(ctx context.Context, r index.Request) (index.Request, error) {
	if len(r.Person) == 0 {
		return r, nil
	}
	rulings, err := f.store.Rulings(ctx)
	if err != nil {
		return r, err
	}
	sought := slices.Clone(r.Person)
	for _, id := range r.Person {
		if into := string(archive.MergedInto(rulings, archive.PersonID(id))); !slices.Contains(sought, into) {
			sought = append(sought, into)
		}
	}
	r.Person = sought
	return r, nil
}
