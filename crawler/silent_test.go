package crawler

import (
	"net"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// TestNobodyThere crawls an address at which nobody listens: that is said soon, and the home page stays to be visited.
func TestNobodyThere(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := l.Addr().String()
	l.Close()
	c, _, clock := newTestCrawler(t, Config{})
	before := clock.Now()
	run, err := c.Crawl(t.Context(), archive.Outlet{ID: "bao", Home: "http://" + address + "/"})
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
