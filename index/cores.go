package index

import (
	"errors"
	"runtime"
	"sync"
	"sync/atomic"
)

// worthCores is from how many articles on a view's segments are asked on several cores: in a small archive an answer is there before
// another core has begun.
var worthCores = 50_000 // tests ask on several cores

// onCores calls f with each number below n, on as many cores as are worth it. It returns when all have returned; after an error no
// more are called.
func (v *view) onCores(n int, f func(i int) error) error {
	workers := 1
	if v.live >= worthCores {
		workers = min(runtime.GOMAXPROCS(0), n)
	}
	var next atomic.Int64
	var failed atomic.Bool
	errs := make([]error, workers)
	work := func(w int) {
		for !failed.Load() {
			i := int(next.Add(1)) - 1
			if i >= n {
				return
			}
			if errs[w] = f(i); errs[w] != nil {
				failed.Store(true)
				return
			}
		}
	}
	var wg sync.WaitGroup
	for w := 1; w < workers; w++ {
		wg.Go(func() { work(w) })
	}
	if workers > 0 {
		work(0)
	}
	wg.Wait()
	return errors.Join(errs...)
}
