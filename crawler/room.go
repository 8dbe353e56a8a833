package crawler

import (
	"context"
	"net/url"
	"runtime/debug"
	"sync"
	"time"
)

// room bounds the memory that answers take up which are being kept and read. Most are small; a hostile site may answer every address
// with as much as the bounds on one body allow.
type room struct {
	mu     sync.Mutex
	used   int           // bytes
	leaves chan struct{} // closed when some become free
}

// maxUsed is how many bytes may be under way before the next address is asked for.
const maxUsed = 8 << 20

// full returns a channel that is closed when there may be room again; nil where there is room now.
func (r *room) full() <-chan struct{} {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.used < maxUsed {
		return nil
	}
	if r.leaves == nil {
		r.leaves = make(chan struct{})
	}
	return r.leaves
}

// Garbage is collected sooner while large answers are under way: each is copied some times on its way through, unpacked and taken apart, and
// what that leaves behind is as large again.
const (
	muchUsed  = 4 << 20
	sparingly = 20 // percent of what is in use that may be garbage; Go's own choice is 100
)

// sparing is the rooms in which much is used. The percentage is the process's: the first changes it, the last changes it back.
var sparing struct {
	mu      sync.Mutex
	rooms   int
	percent int // as it was
}

func spare(rooms int) {
	sparing.mu.Lock()
	defer sparing.mu.Unlock()
	before := sparing.rooms
	sparing.rooms += rooms
	switch {
	case before == 0:
		sparing.percent = debug.SetGCPercent(sparingly)
	case sparing.rooms == 0:
		debug.SetGCPercent(sparing.percent)
	}
}

// take takes up n bytes, or with a negative n lets them go.
func (r *room) take(n int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	before := r.used
	r.used += n
	switch much := r.used >= muchUsed; {
	case much && before < muchUsed:
		spare(1)
	case !much && before >= muchUsed:
		spare(-1)
	}
	if n < 0 && r.leaves != nil {
		close(r.leaves)
		r.leaves = nil
	}
}

// turn waits until u's host may be asked and, of the first that a visit asks for, until there is room for what it answers. Nobody has
// the host's turn while waiting for room: the visits that have taken it up may need the host to come to their end.
func (t *trip) turn(ctx context.Context, u *url.URL, delay time.Duration) (*paced, error) {
	for {
		turn, err := t.pace.take(ctx, u, delay)
		if err != nil || !t.bounded || t.used > 0 {
			return turn, err
		}
		wait := t.room.full()
		if wait == nil {
			return turn, nil
		}
		turn.turn <- struct{}{}
		select {
		case <-wait:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// takes records that n bytes are under way, until end.
func (t *trip) takes(n int) {
	if t.bounded {
		t.used += n
		t.room.take(n)
	}
}

// end lets go what the trip has taken up.
func (t *trip) end() {
	if t.used > maxUsed { // what a huge answer leaves behind would be collected when the next has doubled it
		debug.FreeOSMemory()
	}
	t.room.take(-t.used)
	t.used = 0
}
