package crawler

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"khobao/archive"
)

// clock is a clock that stands still until somebody sleeps.
type clock struct {
	mu    sync.Mutex
	now   time.Time
	slept []time.Duration
}

func newClock() *clock {
	return &clock{now: time.Date(2025, 10, 28, 8, 0, 0, 0, archive.Hanoi)}
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) Sleep(ctx context.Context, d time.Duration) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
	c.slept = append(c.slept, d)
	return nil
}

// memory is a Store that lasts as long as a test.
type memory struct {
	mu        sync.Mutex
	now       func() time.Time
	items     []*remembered
	captures  []archive.Exchange
	articles  []archive.Article
	versions  map[archive.ArticleID]int
	sightings map[archive.ArticleID][]archive.Capture
	runs      []archive.Run

	missing map[archive.ArticleID]time.Time
	pauses  map[string]time.Time
	spent   map[time.Time]archive.Spent // of the one outlet that tests limit

	failCapture, failSave error // what Capture and SaveArticle return
}

type remembered struct {
	archive.FrontierItem
	state    string // waiting, leased, or the outcome
	finished time.Time
	until    time.Time
	again    time.Time
}

func newMemory(now func() time.Time) *memory {
	return &memory{now: now, missing: map[archive.ArticleID]time.Time{}, pauses: map[string]time.Time{}, spent: map[time.Time]archive.Spent{},
		versions: map[archive.ArticleID]int{}, sightings: map[archive.ArticleID][]archive.Capture{}}
}

func (m *memory) Together(ctx context.Context, f func(context.Context) error) error { return f(ctx) }

func (m *memory) Enqueue(_ context.Context, items []archive.FrontierItem, since time.Time) (added int, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, item := range items {
		key := cmp.Or(item.Key, item.URL)
		i := slices.IndexFunc(m.items, func(r *remembered) bool {
			return r.Outlet == item.Outlet && cmp.Or(r.Key, r.URL) == key
		})
		switch {
		case i < 0:
			item.ID = int64(len(m.items) + 1)
			m.items = append(m.items, &remembered{FrontierItem: item, state: "waiting"})
			added++
		case m.items[i].state != "waiting" && m.items[i].state != "leased" && m.items[i].finished.Before(later(since, item.Stale)):
			item.ID = m.items[i].ID
			m.items[i] = &remembered{FrontierItem: item, state: "waiting"}
			added++
		}
	}
	return added, nil
}

func (m *memory) Lease(_ context.Context, outlet archive.OutletID, n int, lease time.Duration) (leased []archive.FrontierItem, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	byRank := slices.Clone(m.items)
	slices.SortStableFunc(byRank, func(a, b *remembered) int { return cmp.Compare(a.Rank, b.Rank) })
	for _, r := range byRank {
		free := r.state == "waiting" && !r.Due.After(m.now()) || r.state == "leased" && r.until.Before(m.now())
		if r.Outlet == outlet && free && len(leased) < n {
			r.state, r.until = "leased", m.now().Add(lease)
			leased = append(leased, r.FrontierItem)
		}
	}
	return leased, nil
}

func (m *memory) FinishUntil(_ context.Context, id int64, outcome archive.Outcome, why string, again time.Time) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	r := m.items[id-1]
	r.state, r.finished, r.Why, r.again = string(outcome), m.now(), why, again
	if outcome == archive.GivenUp {
		r.Failures++
	} else {
		r.Failures = 0
	}
	return nil
}

func (m *memory) Retry(_ context.Context, id int64, due time.Time, why string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	r := m.items[id-1]
	r.state, r.Due, r.Why = "waiting", due, why
	r.Tries++
	return nil
}

func (m *memory) Release(_ context.Context, outlet archive.OutletID) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, r := range m.items {
		if r.Outlet == outlet && r.state == "leased" {
			r.state = "waiting"
		}
	}
	return nil
}

func (m *memory) FrontierCounts(_ context.Context, outlet archive.OutletID) (counts archive.FrontierCounts, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, r := range m.items {
		switch {
		case r.Outlet != outlet:
		case r.state == "waiting":
			if counts.Waiting++; counts.Waiting == 1 || r.Due.Before(counts.NextDue) {
				counts.NextDue = r.Due
			}
		case r.state == "leased":
			counts.Leased++
		}
	}
	return counts, nil
}

func (m *memory) Capture(ctx context.Context, x archive.Exchange) (archive.Capture, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.failCapture != nil {
		return archive.Capture{}, m.failCapture
	}
	m.captures = append(m.captures, x)
	return m.captureAt(len(m.captures) - 1), nil
}

func (m *memory) captureAt(i int) archive.Capture {
	x := m.captures[i]
	return archive.Capture{
		ID: archive.CaptureID(i + 1), Outlet: x.Outlet, URL: x.URL, Time: x.Time, Status: x.Status, Truncated: x.Truncated,
		ContentType: x.ContentType, Digest: archive.DigestOf(x.ResponseBody),
		ETag: headerOf(x.ResponseHead, "ETag"), LastModified: headerOf(x.ResponseHead, "Last-Modified"),
	}
}

func (m *memory) LastCapture(_ context.Context, url string) (archive.Capture, bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for i := len(m.captures) - 1; i >= 0; i-- {
		if m.captures[i].URL == url && m.captures[i].Status == 200 {
			return m.captureAt(i), true, nil
		}
	}
	return archive.Capture{}, false, nil
}

func (m *memory) Page(_ context.Context, c archive.Capture) (archive.Page, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	x := m.captures[c.ID-1]
	return archive.Page{Capture: c, URL: c.URL, Header: map[string][]string{"Content-Type": {x.ContentType}}, Body: x.ResponseBody}, nil
}

func (m *memory) SaveArticle(_ context.Context, a *archive.Article) (archive.SaveResult, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.failSave != nil {
		return archive.SaveResult{}, m.failSave
	}
	for i := range m.articles {
		known := &m.articles[i]
		if !sameArticle(known, a) {
			continue
		}
		known.Aliases = append(known.Aliases, a.Aliases...)
		m.sightings[known.ID] = append(m.sightings[known.ID], *a.Capture)
		changed := known.Body != a.Body || known.Title != a.Title
		if changed {
			known.Version = a.Version
			m.versions[known.ID]++
		}
		return archive.SaveResult{ID: known.ID, Version: m.versions[known.ID], Changed: changed}, nil
	}
	a.ID = archive.NewArticleID(cmp.Or(a.CanonicalURL, a.URL))
	m.articles = append(m.articles, *a)
	m.versions[a.ID] = 1
	m.sightings[a.ID] = []archive.Capture{*a.Capture}
	return archive.SaveResult{ID: a.ID, Version: 1, Created: true}, nil
}

func sameArticle(known, a *archive.Article) bool {
	if known.CanonicalURL != "" && known.CanonicalURL == a.CanonicalURL {
		return true
	}
	return known.URL == a.URL || slices.Contains(known.Aliases, a.URL) || known.Title == a.Title && known.Body == a.Body // a copy
}

func (m *memory) ArticleByURL(_ context.Context, url string) (archive.Article, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, a := range m.articles {
		if a.URL == url || a.CanonicalURL == url || slices.Contains(a.Aliases, url) {
			return a, nil
		}
	}
	return archive.Article{}, fmt.Errorf("article at %s: %w", url, archive.ErrNotFound)
}

func (m *memory) Sightings(_ context.Context, id archive.ArticleID) ([]archive.Capture, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.sightings[id], nil
}

func (m *memory) StartRun(_ context.Context, outlet archive.OutletID) (archive.Run, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for i := range m.runs {
		if m.runs[i].State == archive.Running {
			m.runs[i].State = archive.Interrupted
		}
	}
	run := archive.Run{ID: archive.RunID(len(m.runs) + 1), Outlet: outlet, Started: m.now(), State: archive.Running}
	m.runs = append(m.runs, run)
	return run, nil
}

func (m *memory) UpdateRun(_ context.Context, run archive.Run) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	run.Messages = slices.Clone(run.Messages)
	m.runs[run.ID-1] = run
	return nil
}

func (m *memory) Runs(_ context.Context, outlet archive.OutletID, limit int) (runs []archive.Run, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for i := len(m.runs) - 1; i >= 0 && len(runs) < limit; i-- {
		if m.runs[i].Outlet == outlet {
			runs = append(runs, m.runs[i])
		}
	}
	return runs, nil
}

func (m *memory) Requeue(_ context.Context, outlet archive.OutletID, rank, limit int, before time.Time) (n int, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, r := range m.items {
		if r.Outlet == outlet && r.state != "waiting" && r.state != "leased" && !r.again.IsZero() && (!r.again.After(m.now()) || r.finished.Before(before)) && n < limit {
			r.state, r.Due, r.Tries, r.Rank, r.again = "waiting", time.Time{}, 0, rank, time.Time{}
			n++
		}
	}
	return n, nil
}

func (m *memory) Fresh(_ context.Context, outlet archive.OutletID, keys []string, before time.Time) (int, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	n := len(keys)
	for _, r := range m.items {
		if r.Outlet == outlet && slices.Contains(keys, cmp.Or(r.Key, r.URL)) && r.state != "waiting" && r.state != "leased" && r.finished.Before(before) {
			n--
		}
	}
	return n, nil
}

func (m *memory) Miss(_ context.Context, id archive.ArticleID, at time.Time, apart time.Duration) (bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	first, missed := m.missing[id]
	if !missed {
		first, m.missing[id] = at, at
	}
	i := slices.IndexFunc(m.articles, func(a archive.Article) bool { return a.ID == id })
	if at.Sub(first) >= apart {
		m.articles[i].Gone = first
	}
	return !m.articles[i].Gone.IsZero(), nil
}

func (m *memory) Reappear(_ context.Context, id archive.ArticleID) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.missing, id)
	i := slices.IndexFunc(m.articles, func(a archive.Article) bool { return a.ID == id })
	m.articles[i].Gone = time.Time{}
	return nil
}

func (m *memory) Spend(_ context.Context, _ archive.OutletID, t time.Time, more archive.Spent) (archive.Spent, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	sum := m.spent[archive.DayOf(t)]
	sum.Requests, sum.Bytes = sum.Requests+more.Requests, sum.Bytes+more.Bytes
	m.spent[archive.DayOf(t)] = sum
	return sum, nil
}

func (m *memory) Spent(_ context.Context, _ archive.OutletID, t time.Time) (archive.Spent, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.spent[archive.DayOf(t)], nil
}

func (m *memory) PauseHost(_ context.Context, host string, until time.Time) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.pauses[host] = later(m.pauses[host], until)
	return nil
}

func (m *memory) HostPause(_ context.Context, host string) (time.Time, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.pauses[host], nil
}

// fetched returns the paths of the captures, in order, robots.txt left out.
func (m *memory) fetched(outlet archive.Outlet) (paths []string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, x := range m.captures {
		if path := x.URL[len(outlet.Home)-1:]; path != "/robots.txt" {
			paths = append(paths, path)
		}
	}
	return paths
}
