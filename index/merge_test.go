package index

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/RoaringBitmap/roaring/v2"
	segmentapi "github.com/blevesearch/scorch_segment_api/v2"
	"github.com/blevesearch/zapx/v17"
	gocmp "github.com/google/go-cmp/cmp"
)

// TestMerge compares our merging with zap's own, of segments new and merged by either, with and without deleted articles.
func TestMerge(t *testing.T) {
	c := corpus{random: rand.New(rand.NewPCG(5, 5))}
	ours, zaps := segmentMaker{&zap.ZapPlugin{}}, &zap.ZapPlugin{}
	made := 0
	file := func() string { made++; return filepath.Join(t.TempDir(), fmt.Sprint(made, ".zap")) }
	openFile := func(path string) segmentapi.Segment {
		s, err := zaps.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
		return s
	}
	segment := func(n int) segmentapi.Segment {
		docs := make([]Document, n)
		for i := range docs {
			docs[i] = c.document(i)
		}
		path := file()
		if err := built(t, docs).(segmentapi.UnpersistedSegment).Persist(path); err != nil {
			t.Fatal(err)
		}
		return openFile(path)
	}
	drop := func(n int) *roaring.Bitmap {
		if c.pick(3) == 0 {
			return nil
		}
		b := roaring.New()
		for range c.pick(n + 1) {
			b.Add(uint32(c.pick(n)))
		}
		return b
	}
	closing := make(chan struct{})
	segments := []segmentapi.Segment{segment(1), segment(700), segment(5000), segment(40)}
	for range 4 {
		var parts []segmentapi.Segment
		var drops []*roaring.Bitmap
		for _, s := range segments {
			parts, drops = append(parts, s), append(drops, drop(int(s.Count())))
		}
		if openPart(parts[1], segmentFields()) == nil {
			t.Fatal("the segment is not known for one of ours")
		}
		wantFile, gotFile := file(), file()
		wantNumbers, _, err := zaps.Merge(parts, drops, wantFile, closing, nil)
		if err != nil {
			t.Fatal(err)
		}
		gotNumbers, size, err := ours.Merge(parts, drops, gotFile, closing, nil)
		if err != nil {
			t.Fatal(err)
		}
		if info, err := os.Stat(gotFile); err != nil || uint64(info.Size()) != size {
			t.Errorf("the file has %v bytes, said are %d: %v", info, size, err)
		}
		want, got := openFile(wantFile), openFile(gotFile)
		if diff := gocmp.Diff(wantNumbers, gotNumbers); diff != "" {
			t.Errorf("numbers: zap's own -, ours +\n%s", diff)
		}
		if diff := gocmp.Diff(everythingIn(t, want), everythingIn(t, got)); diff != "" {
			t.Fatalf("zap's own -, ours +\n%s", diff)
		}
		segments = []segmentapi.Segment{got, want, segment(300)}
	}
	close(closing)
	path := file()
	if _, _, err := ours.Merge(segments, make([]*roaring.Bitmap, len(segments)), path, closing, nil); !errors.Is(err, segmentapi.ErrClosed) {
		t.Errorf("an interrupted merge: %v", err)
	}
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("it left a file: %v", err)
	}
}
