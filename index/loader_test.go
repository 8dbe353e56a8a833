package index

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"khobao/archive"
)

// restless is a source that changes while it is read.
type restless struct {
	*source
	reads int
	then  func(reads int) // called after each reading
	fails int             // at which reading; 0: never
	kept  chan int64      // what was written before it fails
}

func (r *restless) Documents(ctx context.Context, ids []archive.ArticleID) ([]Document, error) {
	r.reads++
	if r.reads == r.fails {
		<-r.kept
		return nil, errors.New("the disk is gone")
	}
	docs, err := r.source.Documents(ctx, ids)
	if r.then != nil {
		r.then(r.reads)
	}
	return docs, err
}

// loadInto fills a generation of its own, in segments of a stretch each, and returns the numbers of changes on the way.
func loadInto(t *testing.T, x *Index, src *restless) ([]int64, error) {
	t.Helper()
	src.kept = make(chan int64, 100)
	g, err := x.nextGeneration()
	if err != nil {
		t.Fatal(err)
	}
	var done []int64
	f := follower{g: g, src: src, read: map[archive.ArticleID]int64{}}
	l := loader{follower: &f, weight: 1, progress: func(n int64) error {
		src.kept <- n
		done = append(done, n)
		return nil
	}}
	if err := l.all(t.Context()); err != nil {
		return done, errors.Join(err, g.closeUnused(x))
	}
	return done, x.exchange(t.Context(), &f)
}

// TestLoadWhileChanging wants the newest version of an article that changes while what was read before is still being written.
func TestLoadWhileChanging(t *testing.T) {
	x := open(t)
	src := &restless{source: &source{articles: map[archive.ArticleID]Document{}}}
	for i := range 3*batchSize + 1 {
		src.put(article(fmt.Sprint("a", i), "tin", fmt.Sprint("bài số ", i)))
	}
	n := len(src.changes)
	src.then = func(reads int) {
		src.put(article("a1", "tin", fmt.Sprint("bài sửa lần ", reads)))
		if reads == 2 {
			src.remove("a2")
		}
		if reads == 4 {
			src.then = nil
		}
	}
	done, err := loadInto(t, x, src)
	if err != nil {
		t.Fatal(err)
	}
	if x.Count() != n-1 || x.Seq() != int64(len(src.changes)) || !slices.IsSorted(done) {
		t.Errorf("%d articles at %d, by way of %v; want %d at %d", x.Count(), x.Seq(), done, n-1, len(src.changes))
	}
	if got := ids(search(t, x, Request{Q: `"sửa lần 4"`})); !slices.Equal(got, []string{"a1"}) {
		t.Errorf("the last edit finds %v", got)
	}
	for _, q := range []string{`"sửa lần 1"`, `"sửa lần 3"`, `"bài số 2"`} {
		if got := ids(search(t, x, Request{Q: q})); len(got) > 0 {
			t.Errorf("%s finds %v", q, got)
		}
	}
}

// TestLoadGoesOn wants a load that failed to have kept what it wrote, and the next to read the rest alone.
func TestLoadGoesOn(t *testing.T) {
	x := open(t)
	src := &restless{source: &source{articles: map[archive.ArticleID]Document{}}, fails: 6}
	for i := range 6 * batchSize {
		src.put(article(fmt.Sprint("a", i), "tin", "đại hội"))
	}
	if _, err := loadInto(t, x, src); err == nil {
		t.Fatal("no error although the source failed")
	}
	g, err := x.nextGeneration()
	if err != nil {
		t.Fatal(err)
	}
	kept, err := g.bleve.DocCount()
	if seq := g.seq(); err != nil || seq == 0 || seq%batchSize != 0 || int64(kept) < seq {
		t.Errorf("%d articles are kept up to change %d: %v", kept, seq, err)
	}
	left := 6 - int(g.seq())/batchSize
	if err := g.closeUnused(x); err != nil {
		t.Fatal(err)
	}
	src.reads, src.fails = 0, 0
	if _, err := loadInto(t, x, src); err != nil {
		t.Fatal(err)
	}
	if x.Count() != 6*batchSize || src.reads != left {
		t.Errorf("%d articles after %d readings; want %d after %d", x.Count(), src.reads, 6*batchSize, left)
	}
}
