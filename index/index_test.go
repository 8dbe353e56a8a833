package index

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"khobao/archive"
)

// article makes a document with a body.
func article(id, title, body string) Document {
	d := Document{}
	d.ID, d.Title, d.Body, d.Language = archive.ArticleID(id), title, body, "vi"
	return d
}

func dated(d Document, year int, month time.Month, day int) Document {
	d.Published = archive.NewDay(year, month, day)
	return d
}

func open(t testing.TB, docs ...Document) *Index {
	t.Helper()
	x, err := Open(t.Context(), Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := x.Close(); err != nil {
			t.Error(err)
		}
	})
	if err := x.Apply(t.Context(), Batch{Put: docs}); err != nil {
		t.Fatal(err)
	}
	return x
}

func search(t testing.TB, x *Index, r Request) Result {
	t.Helper()
	result, err := x.Search(t.Context(), r)
	if err != nil {
		t.Fatalf("Search(%+v): %v", r, err)
	}
	return result
}

// ids returns the identifiers of the hits in their order.
func ids(r Result) []string {
	out := []string{}
	for _, h := range r.Hits {
		out = append(out, string(h.ID))
	}
	return out
}

func TestApply(t *testing.T) {
	x := open(t, article("a", "Đại hội", "Đảng bộ Sở Công Thương"), article("b", "Cá tra", "xuất khẩu cá tra"))
	if got := ids(search(t, x, Request{Q: "công thương"})); !slices.Equal(got, []string{"a"}) {
		t.Errorf("first version: got %v", got)
	}
	err := x.Apply(t.Context(), Batch{Put: []Document{article("a", "Đại hội", "Đảng bộ Sở Nội vụ")}, Delete: []archive.ArticleID{"b"}, Seq: 7})
	if err != nil {
		t.Fatal(err)
	}
	for q, want := range map[string][]string{"công thương": {}, "nội vụ": {"a"}, "cá tra": {}, "": {"a"}} {
		if got := ids(search(t, x, Request{Q: q})); !slices.Equal(got, want) {
			t.Errorf("Search(%q) = %v, want %v", q, got, want)
		}
	}
	if x.Count() != 1 || x.Seq() != 7 {
		t.Errorf("Count = %d, Seq = %d, want 1 and 7", x.Count(), x.Seq())
	}
}

func TestOpenAgain(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "index")
	x, err := Open(t.Context(), Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	if err := x.Apply(t.Context(), Batch{Put: []Document{article("a", "Long An", "")}, Seq: 3}); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), Config{Dir: dir}); !errors.Is(err, archive.ErrInUse) {
		t.Errorf("second Open: %v, want ErrInUse", err)
	}
	if err := x.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := x.Search(t.Context(), Request{}); !errors.Is(err, ErrClosed) {
		t.Errorf("Search after Close: %v, want ErrClosed", err)
	}
	if x, err = Open(t.Context(), Config{Dir: dir}); err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	if got := ids(search(t, x, Request{Q: "long an"})); !slices.Equal(got, []string{"a"}) || x.Seq() != 3 {
		t.Errorf("after reopening: %v at %d, want [a] at 3", got, x.Seq())
	}
}

func TestVersions(t *testing.T) {
	for _, tt := range []struct {
		version string
		want    error
	}{{"0", archive.ErrStale}, {"99", archive.ErrFutureSchema}, {"", archive.ErrStale}} {
		dir := t.TempDir()
		x, err := Open(t.Context(), Config{Dir: dir})
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(x.current.bleve.SetInternal(versionKey, []byte(tt.version)), x.Close()); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(t.Context(), Config{Dir: dir}); !errors.Is(err, tt.want) {
			t.Errorf("Open of version %q: %v, want %v", tt.version, err, tt.want)
		}
		if !errors.Is(tt.want, archive.ErrStale) {
			continue
		}
		if x, err = Open(t.Context(), Config{Dir: dir, Renew: true}); err != nil {
			t.Errorf("Open of version %q with Renew: %v", tt.version, err)
		} else if err := x.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestDamaged refuses an index that is not as it was written, or of another source, and makes it anew where it may.
func TestDamaged(t *testing.T) {
	first := func(pattern string) string {
		t.Helper()
		found, err := filepath.Glob(pattern)
		if err != nil || len(found) == 0 {
			t.Fatalf("%s: %v, %v", pattern, found, err)
		}
		return found[0]
	}
	src, shorter := &source{articles: map[archive.ArticleID]Document{}}, &source{articles: map[archive.ArticleID]Document{}}
	src.put(article("a", "tin", "bài một"), article("b", "tin", "bài hai"))
	shorter.put(article("c", "tin", "bài ba"))
	for _, tt := range []struct {
		name   string
		src    *source
		damage func(dir string) error
	}{
		{"a name file that names nothing", src, func(dir string) error { return os.WriteFile(filepath.Join(dir, currentFile), []byte("../g\n"), 0o600) }},
		{"no generation", src, func(dir string) error { return os.RemoveAll(first(filepath.Join(dir, "g-*"))) }},
		{"no list of segments", src, func(dir string) error {
			return os.WriteFile(first(filepath.Join(dir, "g-*", "store", "root.bolt")), bytes.Repeat([]byte("x"), 1<<16), 0o600)
		}},
		{"a segment that breaks off", src, func(dir string) error { return os.Truncate(first(filepath.Join(dir, "g-*", "store", "*.zap")), 100) }},
		{"another source", shorter, func(string) error { return nil }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			x, err := Open(t.Context(), Config{Dir: dir, Source: src})
			if err != nil {
				t.Fatal(err)
			}
			if err := x.Rebuild(t.Context(), src, nil); err != nil {
				t.Fatal(err)
			}
			if err := errors.Join(x.Close(), tt.damage(dir)); err != nil {
				t.Fatal(err)
			}
			if _, err := Open(t.Context(), Config{Dir: dir, Source: tt.src}); !errors.Is(err, ErrDamaged) {
				t.Errorf("%v, want %v", err, ErrDamaged)
			}
			if x, err = Open(t.Context(), Config{Dir: dir, Source: tt.src, Renew: true}); err != nil {
				t.Fatal(err)
			}
			defer x.Close()
			if _, err := x.CatchUp(t.Context(), tt.src); err != nil || x.Count() != len(tt.src.articles) {
				t.Errorf("%d articles, %v; want %d", x.Count(), err, len(tt.src.articles))
			}
		})
	}
}

// source is a store of record in memory.
type source struct {
	articles map[archive.ArticleID]Document
	changes  []archive.Change
	fail     error // returned once by Documents
}

func (s *source) put(docs ...Document) {
	for _, d := range docs {
		s.articles[d.ID] = d
		s.changes = append(s.changes, archive.Change{Seq: int64(len(s.changes) + 1), Article: d.ID, Kind: archive.Saved})
	}
}

func (s *source) remove(id archive.ArticleID) {
	delete(s.articles, id)
	s.changes = append(s.changes, archive.Change{Seq: int64(len(s.changes) + 1), Article: id, Kind: archive.Removed})
}

func (s *source) Changes(_ context.Context, after int64, limit int) ([]archive.Change, error) {
	return s.changes[after:min(int(after)+limit, len(s.changes))], nil
}

func (s *source) LastChange(context.Context) (int64, error) { return int64(len(s.changes)), nil }

func (s *source) Documents(_ context.Context, ids []archive.ArticleID) ([]Document, error) {
	if err := s.fail; err != nil {
		s.fail = nil
		return nil, err
	}
	var docs []Document
	for _, id := range ids {
		if d, ok := s.articles[id]; ok {
			docs = append(docs, d)
		}
	}
	return docs, nil
}

func TestFollowAndRebuild(t *testing.T) {
	x := open(t)
	src := &source{articles: map[archive.ArticleID]Document{}}
	for i := range 2500 {
		src.put(article(fmt.Sprint("a", i), "tin", fmt.Sprint("bài số ", i)))
	}
	src.put(article("a1", "tin", "bài đã sửa"))
	src.remove("a2")
	check := func(when string) {
		t.Helper()
		if x.Count() != 2499 || x.Seq() != 2502 {
			t.Errorf("%s: Count = %d, Seq = %d, want 2499 and 2502", when, x.Count(), x.Seq())
		}
		if got := ids(search(t, x, Request{Q: "đã sửa"})); !slices.Equal(got, []string{"a1"}) {
			t.Errorf("%s: the edit finds %v, want [a1]", when, got)
		}
	}
	if _, err := x.CatchUp(t.Context(), src); err != nil {
		t.Fatal(err)
	}
	check("followed")

	src.fail = errors.New("the disk is gone")
	if err := x.Rebuild(t.Context(), src, nil); err == nil {
		t.Error("Rebuild succeeded although the source failed")
	}
	check("after a failed rebuild")
	var last int64
	if err := x.Rebuild(t.Context(), src, func(done, total int64) { last = done }); err != nil {
		t.Fatal(err)
	}
	check("rebuilt")
	if last != 2502 {
		t.Errorf("progress ended at %d, want 2502", last)
	}
	if left, _ := filepath.Glob(filepath.Join(x.dir, generationPrefix+"*")); len(left) != 1 {
		t.Errorf("generations left: %v, want one", left)
	}
}

// TestSearchWhileChanging: answers are whole at every moment, while articles are edited and the index is rebuilt.
func TestSearchWhileChanging(t *testing.T) {
	x := open(t)
	src := &source{articles: map[archive.ArticleID]Document{}}
	for i := range 50 {
		src.put(article(fmt.Sprint("a", i), "tin", "đại hội"))
	}
	if _, err := x.CatchUp(t.Context(), src); err != nil {
		t.Fatal(err)
	}
	stop := make(chan struct{})
	failed := make(chan error, 3)
	for range 2 {
		go func() {
			for {
				select {
				case <-stop:
					failed <- nil
					return
				default:
				}
				r, err := x.Search(t.Context(), Request{Q: "đại hội", Facets: []string{"all"}})
				if err == nil && r.Total != 50 {
					err = fmt.Errorf("total %d in the middle, want 50", r.Total)
				}
				if err == nil {
					_, err = x.Suggest(t.Context(), "đại h", 3)
				}
				if err != nil {
					failed <- err
					return
				}
			}
		}()
	}
	for i := range 20 {
		src.put(article(fmt.Sprint("a", i), "tin", "đại hội sửa"))
		if _, err := x.CatchUp(t.Context(), src); err != nil {
			t.Fatal(err)
		}
		if i%7 == 0 {
			if err := x.Rebuild(t.Context(), src, nil); err != nil {
				t.Fatal(err)
			}
		}
	}
	close(stop)
	for range 2 {
		if err := <-failed; err != nil {
			t.Error(err)
		}
	}
}

// TestSeqIsSeen wants the number of a change never to be told before answers know the change.
func TestSeqIsSeen(t *testing.T) {
	x := open(t)
	g, err := x.acquire()
	if err != nil {
		t.Fatal(err)
	}
	defer g.release()
	if err := g.apply(t.Context(), Batch{Put: province()[:1], Seq: 7}); err != nil { // and no view is made
		t.Fatal(err)
	}
	if seq, n := x.Seq(), search(t, x, Request{}).Total; seq != 0 || n != 0 {
		t.Errorf("change %d, and %d articles", seq, n)
	}
	if err := g.refresh(); err != nil {
		t.Fatal(err)
	}
	if seq, n := x.Seq(), search(t, x, Request{}).Total; seq != 7 || n != 1 {
		t.Errorf("change %d, and %d articles", seq, n)
	}
}

// TestCrashAfterExchange: a rebuild that died when the new generation had its name, and was still called the next.
func TestCrashAfterExchange(t *testing.T) {
	x := open(t)
	src := &source{articles: map[archive.ArticleID]Document{}}
	src.put(article("a", "Tin", "Đại hội."))
	name, err := x.readName(currentFile)
	if err != nil {
		t.Fatal(err)
	}
	if err := x.writeName(nextFile, name); err != nil {
		t.Fatal(err)
	}
	if err := x.Rebuild(t.Context(), src, nil); err != nil {
		t.Fatal(err)
	}
	if x.Count() != 1 {
		t.Errorf("%d articles", x.Count())
	}
}
