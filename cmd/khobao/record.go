package main

import (
	"context"
	"fmt"
	"sync"
	"time"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/archive/store"
	"khobao/vietnamese"
)

// recorder is the door through which articles enter the store, from the crawler and from imports alike: their claims get
// identities on the way in, and who is meant by a name is judged soon after.
type recorder struct {
	*store.Store

	judging   sync.Mutex // one judgement at a time
	mu        sync.Mutex
	provinces map[archive.OutletID]string
}

func newRecorder(ctx context.Context, s *store.Store) (*recorder, error) {
	r := &recorder{Store: s, provinces: map[archive.OutletID]string{}}
	outlets, err := s.Outlets(ctx)
	if err != nil {
		return nil, err
	}
	for _, o := range outlets {
		r.provinces[o.ID] = o.Province
	}
	return r, nil
}

// SaveOutlet saves an outlet and remembers its province.
func (r *recorder) SaveOutlet(ctx context.Context, o archive.Outlet) error {
	if err := r.Store.SaveOutlet(ctx, o); err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.provinces[o.ID] = o.Province
	return nil
}

func (r *recorder) province(id archive.OutletID) string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.provinces[id]
}

// SaveArticle saves an article with its claims resolved. It implements what the crawler asks for.
func (r *recorder) SaveArticle(ctx context.Context, a *archive.Article) (archive.SaveResult, error) {
	results, err := r.SaveArticles(ctx, []*archive.Article{a})
	if err != nil {
		return archive.SaveResult{}, err
	}
	return results[0], nil
}

// SaveArticles saves some articles, all or none.
func (r *recorder) SaveArticles(ctx context.Context, articles []*archive.Article) ([]archive.SaveResult, error) {
	var ids archive.Identities
	for _, a := range articles {
		found := authority.Resolve(&a.Version, authority.Context{Province: r.province(a.Outlet)})
		ids.Offices = append(ids.Offices, found.Offices...)
		ids.Organisations = append(ids.Organisations, found.Organisations...)
	}
	if err := r.SaveIdentities(ctx, ids); err != nil {
		return nil, err
	}
	return r.Store.SaveArticles(ctx, articles)
}

// judgeBatch is how many names are judged between two looks at whether to stop.
const judgeBatch = 200

// Judge decides who is meant by every name that articles brought, or that rulings spoke of, since it was judged last.
func (r *recorder) Judge(ctx context.Context) error {
	r.judging.Lock()
	defer r.judging.Unlock()
	for {
		names, err := r.NamesToJudge(ctx, judgeBatch)
		if err != nil || len(names) == 0 {
			return err
		}
		rulings, err := r.Rulings(ctx)
		if err != nil {
			return err
		}
		linked := authority.LinkedNames(rulings)
		for _, name := range names {
			together := linked[vietnamese.Keys(name)]
			if together == nil {
				together = []string{name}
			}
			if err := r.judge(ctx, together, rulings); err != nil {
				return fmt.Errorf("judging who %s is: %w", name, err)
			}
		}
	}
}

func (r *recorder) judge(ctx context.Context, names []string, rulings []archive.Ruling) error {
	var mentions []archive.NameMention
	for _, name := range names {
		found, err := r.MentionsByNameKey(ctx, name)
		if err != nil {
			return err
		}
		mentions = append(mentions, found...)
	}
	identified, persons := authority.Identify(mentions, rulings, r.province)
	if err := r.SaveIdentities(ctx, archive.Identities{Persons: persons}); err != nil {
		return err
	}
	return r.SetPersonIDs(ctx, identified)
}

// JudgeUntil judges again and again until ctx ends, and once more then: what was saved last is judged, too.
func (r *recorder) JudgeUntil(ctx context.Context, every time.Duration) error {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return r.Judge(context.WithoutCancel(ctx))
		case <-tick.C:
			if err := r.Judge(ctx); err != nil && ctx.Err() == nil {
				return err
			}
		}
	}
}
