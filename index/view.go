package index

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/RoaringBitmap/roaring/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"
	segmentapi "github.com/blevesearch/scorch_segment_api/v2"
)

// view is the index at one moment: the segments of a Bleve snapshot with their columns. It does not change.
type view struct {
	snapshot *scorch.IndexSnapshot
	segments []*segment
	facets   *registry
	postings *postingCache
	shelf    *shelf
	live     int           // articles
	average  float32       // length of an article
	newest   int64         // date of the newest article, or undated
	groups   [][]candidate // of articles that nearly repeat each other

	glowScale float32             // see freshness
	counting  [nFilters]sync.Once // of counts
	counts    [nFilters][]uint32  // articles by value, by facet; worked out when first asked for
	memo      memo
	users     int // guarded by viewCache.mu; the snapshot is closed with the last one
}

// segment is a part of the view. Articles in it are numbered from 0 to size-1; some of the numbers are deleted.
type segment struct {
	*columns
	id      uint64
	zap     segmentapi.Segment
	deleted *roaring.Bitmap // nil: none
	lists   *postingCache
	part    *part           // nil: it is in memory, or not of our making
	norms   []float32       // of each article, the part of the BM25 formula that depends on its length
	copied  *roaring.Bitmap // the articles of some group
	groupOf []uint32        // for each article the number of its group, from 1; nil where none has one
}

func (s *segment) isDeleted(doc uint32) bool { return s.deleted != nil && s.deleted.Contains(doc) }

// newestDate returns the date of the newest article that is not deleted, or undated.
func (s *segment) newestDate() int64 {
	for i := len(s.byDate) - 1; i >= 0; i-- {
		if !s.isDeleted(s.byDate[i]) {
			return s.dates[s.byDate[i]]
		}
	}
	return undated
}

// viewCache holds the newest view. Making one takes time when a large segment is new, so who changes the index makes it, and
// an answer never waits: it takes the view that is there. Merging segments changes no answer, and is followed behind the scenes.
type viewCache struct {
	making sync.Mutex // one view is made at a time
	saved  string     // directory for what columns are made of
	facets *registry
	lists  *postingCache
	shelf  shelf
	alike  likenessCache // guarded by making

	mu        sync.Mutex // guards the rest
	newest    *view
	following bool
	closed    bool
	wait      sync.WaitGroup
}

// acquireView returns the newest view; the caller releases it.
func (g *generation) acquireView() (*view, error) {
	c := &g.cache
	c.mu.Lock()
	v := c.newest
	if v != nil {
		v.users++
	}
	c.mu.Unlock()
	if v == nil {
		if err := g.refresh(); err != nil {
			return nil, err
		}
		return g.acquireView()
	}
	g.followMerges(v)
	return v, nil
}

func (g *generation) releaseView(v *view) error {
	c := &g.cache
	c.mu.Lock()
	v.users--
	last := v.users == 0
	c.mu.Unlock()
	if last {
		return v.snapshot.Close()
	}
	return nil
}

// refresh makes a view of the index as it is now.
func (g *generation) refresh() error {
	c := &g.cache
	c.making.Lock()
	defer c.making.Unlock()
	if c.facets == nil {
		c.facets = newRegistry()
		c.lists = newPostingCache(postingCacheBytes)
	}
	snapshot, err := g.snapshot()
	if err != nil {
		return err
	}
	c.mu.Lock()
	old := c.newest
	c.mu.Unlock()
	if old != nil && old.snapshot == snapshot {
		return snapshot.Close()
	}
	v, err := makeView(snapshot, old, c)
	if err != nil {
		return errors.Join(err, snapshot.Close())
	}
	c.dropSaved(v)
	c.facets.sortNames()
	for _, facet := range suggestedFacets { // who types a name waits for no count
		v.valueCounts(facet)
	}
	v.users = 1
	c.mu.Lock()
	c.newest = v
	c.mu.Unlock()
	if old != nil {
		return g.releaseView(old)
	}
	return nil
}

// prepare makes the first view behind the scenes, so that the first who asks waits for what is left of it at most.
func (g *generation) prepare() {
	g.cache.wait.Go(func() { _ = g.refresh() }) // a failure is found again, and told, by the first answer
}

// followMerges sees to it that the view's snapshot is not kept, with its files, long after its segments were merged.
func (g *generation) followMerges(v *view) {
	c := &g.cache
	snapshot, err := g.snapshot()
	if err != nil {
		return // the index is being closed; the view in hand still answers
	}
	stale := snapshot != v.snapshot
	if err := snapshot.Close(); err != nil || !stale {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.following || c.closed {
		return
	}
	c.following = true
	c.wait.Go(func() {
		_ = g.refresh() // a failure leaves the view that is there; the next answer tries again
		c.mu.Lock()
		c.following = false
		c.mu.Unlock()
	})
}

// close drops the newest view. It may be called once nobody acquires views any more.
func (c *viewCache) close() {
	c.mu.Lock()
	c.closed = true
	c.mu.Unlock()
	c.wait.Wait()
	if c.newest != nil {
		_ = c.newest.snapshot.Close() // reading is over; what fails here has no one to concern
		c.newest = nil
	}
}

// snapshot returns Bleve's newest snapshot; closing it gives it back.
func (g *generation) snapshot() (*scorch.IndexSnapshot, error) {
	inner, err := g.bleve.Advanced()
	if err != nil {
		return nil, fmt.Errorf("read index: %w", err)
	}
	reader, err := inner.Reader()
	if err != nil {
		return nil, fmt.Errorf("read index: %w", err)
	}
	snapshot, ok := reader.(*scorch.IndexSnapshot)
	if !ok {
		return nil, fmt.Errorf("read index: Bleve gave a %T", reader)
	}
	return snapshot, nil
}

// makeView reads the columns of segments that old does not have.
func makeView(snapshot *scorch.IndexSnapshot, old *view, c *viewCache) (*view, error) {
	known := map[uint64]*columns{}
	if old != nil {
		for _, s := range old.segments {
			known[s.id] = s.columns
		}
	}
	v := &view{snapshot: snapshot, facets: c.facets, postings: c.lists, shelf: &c.shelf, newest: undated}
	for _, snap := range snapshot.Segments() {
		v.segments = append(v.segments, &segment{id: snap.Id(), zap: snap.Segment(), deleted: snap.Deleted(), lists: c.lists, columns: known[snap.Id()]})
	}
	// The order of segments depends on when they were merged. Their own order settles which label of a facet is the newest.
	slices.SortFunc(v.segments, func(a, b *segment) int { return cmp.Compare(a.id, b.id) })
	if err := v.open(c); err != nil {
		return nil, err
	}
	var words uint64
	for _, s := range v.segments {
		v.live += s.size
		words += s.words
		v.newest = max(v.newest, s.newestDate())
		if s.deleted != nil {
			v.live -= int(s.deleted.GetCardinality())
			for it := s.deleted.Iterator(); it.HasNext(); {
				words -= uint64(s.lengths[it.Next()])
			}
		}
	}
	v.glowScale = glowScaleOf(v.newest)
	c.lists.serve(v.live)
	v.average = max(1, float32(words)/float32(max(1, v.live)))
	for _, s := range v.segments {
		s.norms = lengthNorms(s.lengths, v.average)
	}
	return v, v.groupCopies(c)
}

// open opens the segments of a view and gives new ones their columns. All cores read: that is what the start of a large archive
// waits for.
func (v *view) open(c *viewCache) error {
	facets := make([][]facetContents, len(v.segments))
	err := onCores(len(v.segments), func(i int) (err error) {
		s := v.segments[i]
		if s.columns != nil {
			err = c.keep(s)
		} else {
			var read *contents
			var saved bool
			if read, saved, err = c.contentsOf(s.zap); err == nil {
				s.columns, facets[i] = read.columns(), read.facets
				s.columns.saved = saved
			}
		}
		if err != nil {
			return fmt.Errorf("columns of segment %d: %w", s.id, err)
		}
		if s.part = openPart(s.zap, segmentFields()); s.part == nil {
			return nil
		}
		if err := s.part.openLists(segmentFields()); err != nil {
			return fmt.Errorf("lists of segment %d: %w", s.id, err)
		}
		return nil
	})
	for i, s := range v.segments {
		if err == nil && facets[i] != nil {
			s.columns.number(facets[i], c.facets)
		}
	}
	return err
}
