package index

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/blevesearch/zapx/v17"
)

// TestSavedContents: what is saved of a segment is what its dictionaries say, and whatever happens to the file, it is that or nothing.
func TestSavedContents(t *testing.T) {
	c := corpus{random: rand.New(rand.NewPCG(3, 3))}
	docs := make([]Document, savedFrom)
	for i := range docs {
		docs[i] = c.document(i)
	}
	x := open(t, docs...)
	saved := func() []string {
		files, err := filepath.Glob(filepath.Join(x.current.cache.saved, "*"))
		if err != nil {
			t.Fatal(err)
		}
		return files
	}
	if err := x.current.refresh(); err != nil {
		t.Fatal(err)
	}
	if files := saved(); len(files) != 1 {
		t.Errorf("saved are %v, want one file", files)
	}
	v, err := x.current.acquireView()
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := x.current.releaseView(v); err != nil {
			t.Error(err)
		}
	}()
	segment, ok := v.segments[0].zap.(*zap.Segment)
	if !ok {
		t.Fatalf("the segment is a %T", v.segments[0].zap)
	}
	want, err := readContents(segment)
	if err != nil {
		t.Fatal(err)
	}
	file, _ := savedFile(t.TempDir(), segment)
	if err := want.save(file, segment); err != nil {
		t.Fatal(err)
	}
	if got := loadContents(file, segment); !reflect.DeepEqual(got, want) {
		t.Error("what was saved is something else when it is loaded")
	}
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for range 300 {
		damaged := damage(whole, c.pick)
		if err := os.WriteFile(file, damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		if got := loadContents(file, segment); got != nil && !reflect.DeepEqual(got, want) {
			t.Fatal("a damaged file was believed")
		}
	}
}

// damage returns a file with a bit turned over, cut short, or with a part of it twice.
func damage(whole []byte, pick func(n int) int) []byte {
	damaged := append([]byte(nil), whole...)
	switch at := pick(len(damaged)); pick(3) {
	case 0:
		damaged[at] ^= 1 << pick(8)
	case 1:
		damaged = damaged[:at]
	case 2:
		damaged = append(damaged[:at], damaged[at/2:]...)
	}
	return damaged
}
