package main

import (
	"context"
	"errors"

	"khobao/archive"
	"khobao/archive/store"
	"khobao/index"
)

// documents gives the index what the store holds. It implements index.Source.
type documents struct{ *store.Store }

// Documents returns the articles as the index takes them: every identity under its canonical name, so that a facet's label
// does not depend on which article was indexed last.
func (d documents) Documents(ctx context.Context, ids []archive.ArticleID) ([]index.Document, error) {
	articles, err := d.Articles(ctx, ids)
	if err != nil {
		return nil, err
	}
	outlets, err := d.Outlets(ctx)
	if err != nil {
		return nil, err
	}
	names := map[archive.OutletID]string{}
	for _, o := range outlets {
		names[o.ID] = o.Name
	}
	labels := labels{store: d.Store, known: map[string]string{}}
	out := make([]index.Document, len(articles))
	for i, a := range articles {
		out[i] = index.NewDocument(a, names[a.Outlet])
		if err := labels.settle(ctx, &out[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// labels looks canonical names up, each once a batch.
type labels struct {
	store *store.Store
	known map[string]string
}

func (l labels) settle(ctx context.Context, d *index.Document) error {
	for i := range d.Offices {
		if err := l.set(&d.Offices[i], func(id string) (string, error) {
			o, err := l.store.Office(ctx, archive.OfficeID(id))
			return o.Label(), err
		}); err != nil {
			return err
		}
	}
	for i := range d.Organisations {
		if err := l.set(&d.Organisations[i], func(id string) (string, error) {
			o, err := l.store.Organisation(ctx, archive.OrganisationID(id))
			return o.Name, err
		}); err != nil {
			return err
		}
	}
	return nil
}

func (l labels) set(ref *index.Ref, look func(id string) (string, error)) error {
	label, ok := l.known[ref.ID]
	if !ok {
		var err error
		label, err = look(ref.ID)
		switch {
		case errors.Is(err, archive.ErrNotFound): // it vanished between two reads; a change that says so follows
			label = ref.Label
		case err != nil:
			return err
		}
		l.known[ref.ID] = label
	}
	ref.Label = label
	return nil
}
