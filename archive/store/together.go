package store

import "sync"

// together does things for several callers at once: those that come while others are being done wait, and are then done in one go.
// The zero value is ready.
type together[T any] struct {
	mu      sync.Mutex
	busy    bool // somebody is at it
	waiting []*waiting[T]
}

// waiting is a caller. It is told true where it is to do all that wait, and false once it was done for.
type waiting[T any] struct {
	it   T
	lead chan bool
}

// do returns once all was called with it and what else waited, in the order in which it came. One call follows the other.
func (g *together[T]) do(it T, all func([]T)) {
	w := &waiting[T]{it, make(chan bool, 1)}
	g.mu.Lock()
	g.waiting = append(g.waiting, w)
	first := !g.busy
	g.busy = true
	g.mu.Unlock()
	if !first && !<-w.lead {
		return
	}
	g.mu.Lock()
	group := g.waiting // w is the first of it
	g.waiting = nil
	g.mu.Unlock()
	defer g.pass(group[1:]) // also where all panics
	its := make([]T, len(group))
	for i, w := range group {
		its[i] = w.it
	}
	all(its)
}

// pass tells those for whom it was done, and lets the first of those who came meanwhile go on.
func (g *together[T]) pass(done []*waiting[T]) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.busy = len(g.waiting) > 0; g.busy {
		g.waiting[0].lead <- true
	}
	for _, w := range done {
		w.lead <- false
	}
}
