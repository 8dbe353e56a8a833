package index

import (
	"errors"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
)

// All tests of this package ask on several cores.
func init() { worthCores = 0 }

func TestOnCores(t *testing.T) {
	v := &view{}
	for n := range 20 {
		seen := make([]atomic.Int32, n)
		if err := v.onCores(n, func(i int) error { seen[i].Add(1); return nil }); err != nil {
			t.Fatal(err)
		}
		for i := range seen {
			if got := seen[i].Load(); got != 1 {
				t.Errorf("of %d, %d was called %d times", n, i, got)
			}
		}
	}
	failed := errors.New("failed")
	if err := v.onCores(10, func(i int) error {
		if i == 3 {
			return failed
		}
		return nil
	}); !errors.Is(err, failed) {
		t.Errorf("an error became %v", err)
	}
}

// A panic on another core is one that the caller can recover from.
func TestPanicOnCores(t *testing.T) {
	defer func() {
		if got := recover(); got != "broken" {
			t.Errorf("a panic became %v", got)
		}
	}()
	var started sync.WaitGroup
	started.Add(2)
	err := onCores(2, func(i int) error { // both at once, so that one of them is not the caller's
		started.Done()
		if runtime.GOMAXPROCS(0) > 1 {
			started.Wait()
		}
		if i == 1 {
			panic("broken")
		}
		return nil
	})
	t.Errorf("a panic became %v", err)
}
