package crawler

import (
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// nowhere is an address at which nobody listens: no port that was just given back, which others may be given.
const nowhere = "http://127.0.0.1:1/"

// TestNobodyThere crawls an address at which nobody listens: that is said soon, and the home page stays to be visited.
func TestNobodyThere(t *testing.T) {
	c, _, clock := newTestCrawler(t, Config{})
	before := clock.Now()
	run, err := c.Crawl(t.Context(), archive.Outlet{ID: "bao", Home: nowhere})
	if err == nil || !strings.Contains(err.Error(), "nothing answered") {
		t.Errorf("Crawl: %v, want it said that nothing answered", err)
	}
	if waited := clock.Now().Sub(before); waited > time.Minute {
		t.Errorf("it took %v to say so", waited)
	}
	if run.Counts.Queued != 1 {
		t.Errorf("%d addresses left for the next crawl, want 1", run.Counts.Queued)
	}
}
