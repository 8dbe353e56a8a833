package crawler

import (
	"runtime/debug"
	"testing"
)

// TestSparing: crawls that take up much one over the other leave the process's garbage collection as it was.
func TestSparing(t *testing.T) {
	const own = 77
	defer debug.SetGCPercent(debug.SetGCPercent(own))
	var a, b room
	a.take(muchUsed)
	b.take(muchUsed)
	a.take(-muchUsed)
	if got := debug.SetGCPercent(sparingly); got != sparingly {
		t.Errorf("while one crawl still uses much it is %d, want %d", got, sparingly)
	}
	b.take(-muchUsed)
	if got := debug.SetGCPercent(own); got != own {
		t.Errorf("afterwards it is %d, want %d", got, own)
	}
}
