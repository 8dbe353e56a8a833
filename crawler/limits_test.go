package crawler

import (
	"context"
	"testing"
	"time"

	"khobao/archive"
)

// restart returns another crawler on the same store: what a process knew is lost, what was kept is not.
func restart(t *testing.T, c *Crawler) *Crawler {
	t.Helper()
	next := New(c.Config)
	t.Cleanup(next.Close)
	return next
}

func TestBudgetOfRequestsHoldsOverRestarts(t *testing.T) {
	p := bigPaper(t, 20)
	outlet := p.outlet()
	outlet.MaxRequests = 6
	c, m, k := newTestCrawler(t, Config{})
	began := k.Now()
	for range 40 {
		c = restart(t, c)
		run, err := c.Crawl(context.Background(), outlet)
		if err != nil {
			t.Fatal(err)
		}
		if run.State == archive.Done {
			break
		}
		if want := archive.DayOf(k.Now()).Add(day); !run.Resume.Equal(want) {
			t.Errorf("it may go on at %s, want %s", run.Resume, want)
		}
		k.Sleep(context.Background(), 7*time.Hour)
	}
	perDay := map[time.Time]int{}
	for _, x := range m.captures {
		perDay[archive.DayOf(x.Time)]++
	}
	for d, n := range perDay {
		if n > outlet.MaxRequests {
			t.Errorf("%s: %d requests, %d were allowed", d.Format(time.DateOnly), n, outlet.MaxRequests)
		}
	}
	if len(m.articles) != 20 {
		t.Errorf("%d articles after %s", len(m.articles), k.Now().Sub(began))
	}
}

func TestBudgetOfBytes(t *testing.T) {
	p := bigPaper(t, 8)
	outlet := p.outlet()
	outlet.MaxBytes = 5000 // a page has about 1400
	c, m, k := newTestCrawler(t, Config{})
	for range 20 {
		c = restart(t, c)
		run, err := c.Crawl(context.Background(), outlet)
		if err != nil {
			t.Fatal(err)
		}
		if run.State == archive.Done {
			break
		}
		k.Sleep(context.Background(), 7*time.Hour)
	}
	perDay := map[time.Time]int64{}
	for _, x := range m.captures {
		perDay[archive.DayOf(x.Time)] += int64(len(x.ResponseBody))
	}
	for d, n := range perDay {
		if n > outlet.MaxBytes {
			t.Errorf("%s: %d bytes, %d were allowed", d.Format(time.DateOnly), n, outlet.MaxBytes)
		}
	}
	if len(m.articles) != 8 || len(perDay) < 3 {
		t.Errorf("%d articles on %d days", len(m.articles), len(perDay))
	}
}

func TestHoursOfTheNight(t *testing.T) {
	p := bigPaper(t, 10)
	outlet := p.outlet()
	outlet.Hours, outlet.Delay = "22:00-05:00", 30*time.Minute
	c, m, k := newTestCrawler(t, Config{MaxWait: time.Hour})
	evening := time.Date(2025, 10, 28, 22, 0, 0, 0, archive.Hanoi)
	run, err := c.Crawl(context.Background(), outlet) // at eight in the morning
	if err != nil || run.Counts.Fetched != 0 || !run.Resume.Equal(evening) || run.State != archive.Interrupted {
		t.Fatalf("%v %+v", err, run)
	}
	for range 4 {
		if run.State == archive.Done {
			break
		}
		k.mu.Lock()
		k.now = run.Resume
		k.mu.Unlock()
		if run, err = c.Crawl(context.Background(), outlet); err != nil {
			t.Fatal(err)
		}
	}
	for _, x := range m.captures {
		if h := x.Time.In(archive.Hanoi).Hour(); h >= 5 && h < 22 {
			t.Errorf("%s was asked for at %s", x.URL, x.Time.In(archive.Hanoi))
		}
	}
	if len(m.articles) != 10 || run.State != archive.Done {
		t.Errorf("%d articles, %+v", len(m.articles), run)
	}
	outlet.Hours = "nachts"
	if _, err := c.Crawl(context.Background(), outlet); err == nil {
		t.Error("hours that nobody understands are no hours")
	}
}

func TestRetryAfterSurvivesRestart(t *testing.T) {
	p := bigPaper(t, 5)
	p.set("/bai-so-2-a2.html", status(503, "Retry-After", "7200"))
	c, m, k := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.State != archive.Interrupted || run.Resume.Sub(k.Now()) < 7190*time.Second {
		t.Fatalf("%v %+v", err, run)
	}
	asked := len(m.captures)
	c = restart(t, c)
	if run, err = c.Crawl(context.Background(), p.outlet()); err != nil || len(m.captures) != asked {
		t.Errorf("%d asked after the restart, %v", len(m.captures)-asked, err)
	}
	p.set("/bai-so-2-a2.html", article("Bài số 2"))
	k.Sleep(context.Background(), 2*time.Hour)
	c = restart(t, c)
	if run, err = c.Crawl(context.Background(), p.outlet()); err != nil || len(m.articles) != 5 {
		t.Errorf("%v %+v, %d articles", err, run, len(m.articles))
	}
}

func TestLastRequestSurvivesRestart(t *testing.T) {
	p := bigPaper(t, 3)
	outlet := p.outlet()
	outlet.Delay = 20 * time.Second
	c, m, _ := newTestCrawler(t, Config{Limit: 1})
	for range 3 {
		c = restart(t, c)
		if _, err := c.Crawl(context.Background(), outlet); err != nil {
			t.Fatal(err)
		}
	}
	for i := 1; i < len(m.captures); i++ {
		if gap := m.captures[i].Time.Sub(m.captures[i-1].Time); gap < outlet.Delay {
			t.Errorf("%s came %s after %s", m.captures[i].URL, gap, m.captures[i-1].URL)
		}
	}
}
