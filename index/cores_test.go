package index

import (
	"errors"
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
