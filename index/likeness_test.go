package index

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"khobao/archive"
)

// repetitive returns articles of which many nearly repeat others, of the same stories in every call with equal numbers.
func repetitive(random *rand.Rand, stories [][]string, n int, name string) []Document {
	docs := make([]Document, n)
	for i := range docs {
		text := strings.Join(stories[random.IntN(len(stories))], " ")
		if random.IntN(3) == 0 {
			text += " " + strings.Join(sentencesOf(random, 3), " ")
		}
		docs[i] = article(fmt.Sprint(name, i), "Họp", "họp "+text)
		docs[i].Published = archive.NewDay(2020, 1, 1+random.IntN(300))
	}
	return docs
}

func storiesOf(random *rand.Rand, n int) [][]string {
	stories := make([][]string, n)
	for i := range stories {
		stories[i] = sentencesOf(random, 60)
	}
	return stories
}

// segmentsOf returns the segments of an index on disk.
func segmentsOf(t *testing.T, x *Index) []*segment {
	t.Helper()
	if err := x.current.refresh(); err != nil {
		t.Fatal(err)
	}
	v, err := x.current.acquireView()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := x.current.releaseView(v); err != nil {
			t.Error(err)
		}
	})
	return v.segments
}

// TestInCommon: what is found by sorted keys is what comparing each with each finds among those that share one, in both directions.
func TestInCommon(t *testing.T) {
	random := rand.New(rand.NewPCG(21, 22))
	stories := storiesOf(random, 40)
	a, b := columnsOf(repetitive(random, stories, 300, "a")), columnsOf(repetitive(random, stories[10:], 70, "b"))
	want := map[likeness]bool{}
	for _, x := range a.keyed {
		for _, y := range b.keyed {
			if x>>32 == y>>32 && resemble(a.prints[uint32(x)], b.prints[uint32(y)]) {
				want[alike(uint32(x), uint32(y))] = true
			}
		}
	}
	got, back := inCommon(a, b), inCommon(b, a)
	if len(want) == 0 || len(got) != len(want) || len(back) != len(want) {
		t.Fatalf("%d likenesses, %d the other way, want %d", len(got), len(back), len(want))
	}
	for _, l := range got {
		if !want[l] || !slices.Contains(back, alike(l.b(), l.a())) {
			t.Errorf("%d and %d are alike one way only", l.a(), l.b())
		}
	}
	for i, k := range a.keyed {
		for _, other := range a.keyed[:i] {
			if k>>32 == other>>32 && a.prints[uint32(k)] == a.prints[uint32(other)] {
				t.Errorf("%d and %d have one text and stand for it both", uint32(k), uint32(other))
			}
		}
	}
}

// columnsOf returns the part of columns by which articles are compared.
func columnsOf(docs []Document) *columns {
	c := &columns{size: len(docs)}
	for doc, d := range docs {
		f := newFingerprint(d.Body)
		c.prints = append(c.prints, f.bits)
		for _, key := range f.keys {
			c.keyed = append(c.keyed, uint64(key)<<32|uint64(doc))
		}
	}
	slices.Sort(c.keyed)
	c.alike, c.keyed = likenesses(c.prints, c.keyed)
	return c
}

// TestSavedCommon: what two segments have in common is read from its file, and found again where the file is not what was written.
func TestSavedCommon(t *testing.T) {
	random := rand.New(rand.NewPCG(23, 24))
	stories := storiesOf(random, 100)
	a := segmentsOf(t, open(t, repetitive(random, stories, savedFrom, "a")...))[0]
	b := segmentsOf(t, open(t, repetitive(random, stories, savedFrom+50, "b")...))[0]
	c := &viewCache{saved: t.TempDir()}
	found := c.commonOf(a, b, common{}, false)
	file, head := c.commonFile(a, b)
	if len(found.alike) == 0 || !found.saved || file == "" {
		t.Fatalf("%d likenesses, saved: %t, in %q", len(found.alike), found.saved, file)
	}
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := saveCommon(file, head, found.alike[1:]); err != nil {
		t.Fatal(err)
	}
	if got := c.commonOf(a, b, common{}, false); !slices.Equal(got.alike, found.alike[1:]) {
		t.Error("what was saved is not what is read")
	}
	if got := c.commonOf(a, b, common{alike: found.alike[2:], saved: true}, true); !slices.Equal(got.alike, found.alike[2:]) {
		t.Error("what is known is not what is taken")
	}
	for range 300 {
		damaged := damage(whole, random.IntN)
		if err := os.WriteFile(file, damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		if got := c.commonOf(a, b, common{}, false); !slices.Equal(got.alike, found.alike) {
			t.Fatal("a damaged file was believed")
		}
		if again, err := os.ReadFile(file); err != nil || !slices.Equal(again, whole) {
			t.Fatalf("the file was not written again: %v", err)
		}
	}
	if err := saveCommon(file, head, []likeness{alike(uint32(a.size), 0)}); err != nil {
		t.Fatal(err)
	}
	if got := c.commonOf(a, b, common{}, false); !slices.Equal(got.alike, found.alike) {
		t.Error("an article that the segment does not have was believed")
	}
}

// TestGroupsOfStart: an index that is opened anew has the groups that it had, with what it keeps beside it and without.
func TestGroupsOfStart(t *testing.T) {
	random := rand.New(rand.NewPCG(25, 26))
	stories := storiesOf(random, 120)
	dir := t.TempDir()
	x := openAt(t, dir)
	for batch := range 4 {
		docs := repetitive(random, stories, savedFrom+20, fmt.Sprint(batch, "-"))
		gone := []archive.ArticleID{docs[3].ID, archive.ArticleID(fmt.Sprint(batch-1, "-", 7))}
		if err := x.Apply(t.Context(), Batch{Put: docs}); err != nil {
			t.Fatal(err)
		}
		if err := x.Apply(t.Context(), Batch{Delete: gone}); err != nil {
			t.Fatal(err)
		}
	}
	want := fmt.Sprint(allPages(t, x, "oldest", 100))
	for _, change := range []func(string) error{
		func(string) error { return nil },
		os.Remove,
		func(file string) error { return os.Truncate(file, 40) },
	} {
		if err := errors.Join(x.current.refresh(), x.Close()); err != nil {
			t.Fatal(err)
		}
		files, err := filepath.Glob(filepath.Join(dir, "*", "columns", "*"))
		if err != nil || len(files) == 0 {
			t.Fatalf("%d files are kept: %v", len(files), err)
		}
		for _, file := range files {
			if err := change(file); err != nil {
				t.Fatal(err)
			}
		}
		x = openAt(t, dir)
		if got := fmt.Sprint(allPages(t, x, "oldest", 100)); got != want {
			t.Errorf("after another start:\n%s\nwant\n%s", got, want)
		}
	}
}

func openAt(t *testing.T, dir string) *Index {
	t.Helper()
	x, err := Open(t.Context(), Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := x.Close(); err != nil {
			t.Error(err)
		}
	})
	return x
}
