package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"sync"
	"time"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/archive/store"
	"khobao/crawler/extract"
	"khobao/vietnamese"
)

// recorder is the door through which articles enter the store, from the crawler and from imports alike: their claims get
// identities on the way in, and who is meant by a name is judged soon after.
type recorder struct {
	*store.Store

	judging sync.Mutex // one judgement at a time
	mu      sync.Mutex
	outlets map[archive.OutletID]authority.Context // what their readers know
}

func newRecorder(ctx context.Context, s *store.Store) (*recorder, error) {
	r := &recorder{Store: s, outlets: map[archive.OutletID]authority.Context{}}
	if err := s.BeginReading(ctx, extract.Version); err != nil {
		return nil, err
	}
	outlets, err := s.Outlets(ctx)
	if err != nil {
		return nil, err
	}
	for _, o := range outlets {
		r.outlets[o.ID] = contextOf(o)
	}
	return r, nil
}

// SaveOutlet saves an outlet and remembers its province. One that was derived, and is another one now, was set by somebody.
func (r *recorder) SaveOutlet(ctx context.Context, o archive.Outlet) error {
	if was, known := r.known(o.ID); known && was.Province != o.Province && was.Province != "" {
		o.Derived = ""
	}
	if err := r.Store.SaveOutlet(ctx, o); err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.outlets[o.ID] = contextOf(o)
	return nil
}

// nameOutlet calls an outlet that was only called after its host as its site calls itself.
func (r *recorder) nameOutlet(ctx context.Context, o archive.Outlet, name string) (archive.Outlet, error) {
	if home, err := url.Parse(o.Home); err != nil || o.Name != "" && o.Name != string(o.ID) && !slices.Contains([]string{home.Host, home.Hostname(), siteOf(home.Host)}, o.Name) {
		return o, nil
	}
	stored, err := r.Outlet(ctx, o.ID)
	if err != nil || stored.Name != o.Name { // somebody named it meanwhile
		return o, err
	}
	stored.Name = name
	o.Name = name
	return o, r.SaveOutlet(ctx, stored)
}

// contextOf returns what an outlet's articles leave unsaid.
func contextOf(o archive.Outlet) authority.Context {
	return authority.Context{Province: o.Province, Inferred: o.Derived == "articles"}
}

func (r *recorder) province(id archive.OutletID) string {
	c, _ := r.known(id)
	return c.Province
}

func (r *recorder) known(id archive.OutletID) (c authority.Context, known bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	c, known = r.outlets[id]
	return c, known
}

// sameProvince returns the outlets that serve the same province as one.
func (r *recorder) sameProvince(id archive.OutletID) []archive.OutletID {
	r.mu.Lock()
	defer r.mu.Unlock()
	var all []archive.OutletID
	for other, c := range r.outlets {
		if c.Province != "" && c.Province == r.outlets[id].Province {
			all = append(all, other)
		}
	}
	return all
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
		c, _ := r.known(a.Outlet)
		found := authority.Resolve(&a.Version, c)
		ids.Offices = append(ids.Offices, found.Offices...)
		ids.Organisations = append(ids.Organisations, found.Organisations...)
	}
	if err := r.SaveIdentities(ctx, ids); err != nil {
		return nil, err
	}
	return r.Store.SaveArticles(ctx, articles)
}

// Judging is done in batches, for a transaction waits for the disk: so many names are taken at a time, and so many mentions
// are judged, at least, before they are written.
const (
	judgeNames    = 500
	judgeMentions = 2000
)

// famous is from how many mentions on a name is judged by what is new about it. Below, judging all is as quick.
const famous = 200

// Judge decides who is meant by every name that articles brought, or that rulings spoke of, since it was judged last.
func (r *recorder) Judge(ctx context.Context) error {
	r.judging.Lock()
	defer r.judging.Unlock()
	return r.judgeAll(ctx)
}

// judgeAll is Judge for those who hold judging. What was judged while another process ruled is judged again.
func (r *recorder) judgeAll(ctx context.Context) error {
	for {
		names, err := r.NamesToJudge(ctx, judgeNames)
		if err != nil || len(names) == 0 {
			return err
		}
		if err := r.judgeThese(ctx, names); err != nil && !errors.Is(err, archive.ErrOvertaken) {
			return err
		}
	}
}

func (r *recorder) judgeThese(ctx context.Context, names []string) error {
	revision, err := r.RulingsRevision(ctx)
	if err != nil {
		return err
	}
	rulings, err := r.Rulings(ctx)
	if err != nil {
		return err
	}
	d := docket{recorder: r, revision: revision, rulings: rulings, linked: authority.LinkedNames(rulings)}
	for _, name := range names {
		if err := d.judge(ctx, name); err != nil {
			return fmt.Errorf("judging who %s is: %w", name, err)
		}
	}
	return d.flush(ctx)
}

// docket is a batch of names on which judgement is passed.
type docket struct {
	*recorder
	revision int64 // of the rulings
	rulings  []archive.Ruling
	linked   map[string][]string // names that are judged together, by the key of each

	ids     []archive.Identification
	persons []archive.Person
}

func (d *docket) judge(ctx context.Context, name string) error {
	together := d.linked[vietnamese.Keys(name)]
	if together == nil {
		together = []string{name}
		known, fresh, many, err := d.FreshMentions(ctx, name, famous, d.sameProvince)
		if err != nil {
			return err
		}
		if many {
			if ids, ok := authority.Extend(known, fresh, d.province); ok {
				d.ids = append(d.ids, ids...)
				return d.flushFull(ctx)
			}
		}
	}
	var mentions []archive.NameMention
	for _, name := range together {
		found, err := d.MentionsByNameKey(ctx, name)
		if err != nil {
			return err
		}
		mentions = append(mentions, found...)
	}
	ids, persons := authority.Identify(mentions, d.rulings, d.province)
	d.ids, d.persons = append(d.ids, ids...), append(d.persons, persons...)
	return d.flushFull(ctx)
}

// flushFull writes a batch that is large enough.
func (d *docket) flushFull(ctx context.Context) error {
	if len(d.ids) < judgeMentions {
		return nil
	}
	return d.flush(ctx)
}

// flush writes the batch.
func (d *docket) flush(ctx context.Context) error {
	if err := d.SaveIdentities(ctx, archive.Identities{Persons: d.persons}); err != nil {
		return err
	}
	if err := d.SetPersonIDs(ctx, d.revision, d.ids); err != nil {
		return err
	}
	d.ids, d.persons = nil, nil
	return nil
}

// judgingShare is how many times as long as a judgement took is waited for the next: judging takes at most a tenth of the time.
const judgingShare = 10

// JudgeUntil judges again and again until ctx ends, and once more then: what was saved last is judged, too.
func (r *recorder) JudgeUntil(ctx context.Context, every time.Duration) error {
	wait := every
	for {
		select {
		case <-ctx.Done():
			return r.Judge(context.WithoutCancel(ctx))
		case <-time.After(wait):
			began := time.Now()
			if err := r.Judge(ctx); err != nil && ctx.Err() == nil {
				return err
			}
			wait = max(every, min(judgingShare*time.Since(began), time.Minute))
		}
	}
}
