package crawler

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"khobao/archive"
)

// With many visits under way, a host is asked one thing at a time all the same, each address once.
func TestManyUnderWay(t *testing.T) {
	const n = 150
	p := bigPaper(t, n)
	var asking, most atomic.Int64
	site := p.Config.Handler
	p.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		most.Store(max(most.Load(), asking.Add(1)))
		site.ServeHTTP(w, r)
		asking.Add(-1)
	})
	c, m, _ := newTestCrawler(t, Config{Ahead: 16})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.Counts.New != n || run.Counts.Queued != 0 || len(m.articles) != n {
		t.Errorf("%v %+v, %d articles", err, run.Counts, len(m.articles))
	}
	if most.Load() != 1 {
		t.Errorf("%d requests at once", most.Load())
	}
	for path, times := range p.asked {
		if times != 1 {
			t.Errorf("%s was asked for %d times", path, times)
		}
	}
}

func TestLimitWithManyUnderWay(t *testing.T) {
	p := bigPaper(t, 100)
	c, m, _ := newTestCrawler(t, Config{Ahead: 16, Limit: 41})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.Counts.New != 41 || len(m.articles) != 41 {
		t.Errorf("%v %+v, %d articles", err, run.Counts, len(m.articles))
	}
}

// A run that is stopped or killed while many visits are under way loses nothing and asks for nothing twice that was answered.
func TestStoppedWithManyUnderWay(t *testing.T) {
	const n = 60
	for left := 3; left < 200; left += 31 {
		p := bigPaper(t, n)
		c, m, _ := newTestCrawler(t, Config{Ahead: 16})
		c.Store = newDying(m, left)
		_, first := c.Crawl(context.Background(), p.outlet())
		if first != nil && !errors.Is(first, errDead) {
			t.Fatalf("after %d writes: %v", left, first)
		}
		c.Store = m
		run, err := c.Crawl(context.Background(), p.outlet())
		if err != nil || run.State != archive.Done || run.Counts.Queued != 0 || len(m.articles) != n {
			t.Fatalf("after %d writes: %v %+v, %d articles", left, err, run, len(m.articles))
		}
		for id, versions := range m.versions {
			if versions != 1 {
				t.Errorf("after %d writes: article %s has %d versions", left, id, versions)
			}
		}
	}
	p := bigPaper(t, n)
	ctx, cancel := context.WithCancel(context.Background())
	c, m, _ := newTestCrawler(t, Config{Ahead: 16})
	c.Progress = func(run archive.Run) {
		if run.Counts.Found >= 20 {
			cancel()
		}
	}
	if run, err := c.Crawl(ctx, p.outlet()); !errors.Is(err, context.Canceled) || run.State != archive.Interrupted {
		t.Errorf("%v %+v", err, run)
	}
	c.Progress = nil
	if run, err := c.Crawl(context.Background(), p.outlet()); err != nil || len(m.articles) != n {
		t.Errorf("%v %+v, %d articles", err, run, len(m.articles))
	}
	// What was under way when it was stopped has no answer that could be kept, and the host is asked one thing at a time.
	again := 0
	for i := range n {
		path := fmt.Sprintf("/bai-so-%d-a%d.html", i, i)
		again += p.times(path) - 1
		if p.times(path) < 1 {
			t.Errorf("%s was not asked for", path)
		}
	}
	if again > 1 {
		t.Errorf("%d requests more than articles", again)
	}
}

// Pages that are larger than what may be under way are asked for one after the other, and none waits for itself.
func TestLargePagesUnderWay(t *testing.T) {
	const n = 6
	p := bigPaper(t, n)
	for i := range n {
		title := fmt.Sprintf("Bài số %d", i)
		p.set(fmt.Sprintf("/bai-so-%d-a%d.html", i, i), text("text/html; charset=utf-8",
			story(title, "Ngày 20-10, "+title+".")+"<!--"+strings.Repeat("x", maxUsed/2)+"-->"))
	}
	c, m, _ := newTestCrawler(t, Config{Ahead: 16})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.Counts.New != n || len(m.articles) != n || c.room.used != 0 {
		t.Errorf("%v %+v, %d articles, %d bytes still taken up", err, run.Counts, len(m.articles), c.room.used)
	}
}

func TestTrapSiteWithManyUnderWay(t *testing.T) {
	const n = 400
	p := trapSite(t, n)
	c, m, _ := newTestCrawler(t, Config{Ahead: mostAhead})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || len(m.articles) != n || run.State != archive.Done || run.Counts.Fetched > 3*n {
		t.Errorf("%v: %d articles in %d fetches, %s", err, len(m.articles), run.Counts.Fetched, run.State)
	}
	t.Logf("%d articles in %d fetches, %d addresses refused", run.Counts.New, run.Counts.Fetched, run.Counts.Refused)
}
