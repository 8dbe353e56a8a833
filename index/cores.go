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

// onCores calls f with each number below n, on all cores where the archive is large.
func (v *view) onCores(n int, f func(i int) error) error {
	if v.live >= worthCores {
		return onCores(n, f)
	}
	for i := range n {
		if err := f(i); err != nil {
			return err
		}
	}
	return nil
}

// onCores calls f with each number below n, on all cores. It returns when all have returned; after an error no more are called. A
// panic of f is the caller's: nobody else could recover from it.
func onCores(n int, f func(i int) error) error {
	workers := min(runtime.GOMAXPROCS(0), n)
	var next atomic.Int64
	var failed atomic.Bool
	errs, panics := make([]error, workers), make([]any, workers)
	work := func(w int) {
		defer func() {
			if panics[w] = recover(); panics[w] != nil {
				failed.Store(true)
			}
		}()
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
	for _, p := range panics {
		if p != nil {
			panic(p)
		}
	}
	return errors.Join(errs...)
}
