package crawler

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// bigList is a paper with one section of n articles, ten a page, the newest first. What it shows may grow.
type bigList struct {
	*paper
	n int
}

func newBigList(t *testing.T, n int) *bigList {
	t.Helper()
	p := &bigList{paper: newPaper(t)}
	p.set("/", list("/kinh-te/"))
	p.publish(n)
	return p
}

func (p *bigList) publish(more int) {
	for i := range more {
		title := fmt.Sprintf("Bài số %d", p.n+i)
		p.set(p.address(p.n+i), article(title))
	}
	p.n += more
	for first, page := p.n-1, 1; first >= 0; first, page = first-10, page+1 {
		var links []string
		for i := first; i >= 0 && i > first-10; i-- {
			links = append(links, p.address(i))
		}
		path := "/kinh-te/"
		if page > 1 {
			path = fmt.Sprintf("/kinh-te/?p=%d", page)
		}
		p.set(path, list(append(links, fmt.Sprintf("/kinh-te/?p=%d", page+1))...))
	}
}

func (p *bigList) address(i int) string { return fmt.Sprintf("/bai-so-%d-cua-muc-a%d.html", i, i) }

func TestRecrawlAsksForWhatIsNew(t *testing.T) {
	p := newBigList(t, 60)
	c, m, k := newTestCrawler(t, Config{})
	job := Job{Outlet: p.outlet(), Recrawl: true, Cause: archive.BySchedule}
	do := func(wantNew int, want ...string) {
		t.Helper()
		before := len(m.captures)
		run, err := c.Do(context.Background(), job)
		if err != nil || run.Counts.New != wantNew || run.State != archive.Done || run.Cause != archive.BySchedule {
			t.Errorf("%v %+v", err, run)
		}
		m.captures = m.captures[before:]
		got := slices.DeleteFunc(m.fetched(job.Outlet), func(path string) bool { return strings.HasSuffix(path, ".html") || path == "/sitemap.xml" })
		if !slices.Equal(got, want) && want != nil {
			t.Errorf("lists asked for: %q, want %q", got, want)
		}
	}
	do(60)
	k.Sleep(context.Background(), time.Hour)
	do(0, "/", "/kinh-te/")
	p.publish(1)
	k.Sleep(context.Background(), time.Hour)
	do(1, "/", "/kinh-te/", "/kinh-te/?p=2") // page 1 had news, so page 2 may have
	p.publish(25)
	k.Sleep(context.Background(), time.Hour)
	do(25, "/", "/kinh-te/", "/kinh-te/?p=2", "/kinh-te/?p=3", "/kinh-te/?p=4")
	for i := range p.n {
		if n := p.times(p.address(i)); n != 1 {
			t.Errorf("article %d was asked for %d times within hours", i, n)
		}
	}
	job.Section = p.URL + "/kinh-te/"
	k.Sleep(context.Background(), time.Hour)
	do(0, "/kinh-te/")
	job.Section = "https://noi-khac.example/"
	if _, err := c.Do(context.Background(), job); err == nil {
		t.Error("a section of another site is crawled")
	}
}

func TestRevisitAfter(t *testing.T) {
	now := time.Date(2026, 3, 1, 8, 0, 0, 0, archive.Hanoi)
	for _, tt := range []struct {
		age     time.Duration
		changed bool
		about   time.Duration
	}{
		{-time.Hour, false, 6 * time.Hour},
		{time.Hour, false, 6 * time.Hour},
		{3 * day, false, 2 * day},
		{3 * day, true, 6 * time.Hour},
		{30 * day, false, 14 * day},
		{300 * day, false, 60 * day},
		{4000 * day, false, 180 * day},
		{4000 * day, true, 60 * day},
	} {
		spread := map[time.Duration]bool{}
		for i := range 100 {
			got := revisitAfter(now, archive.NewDate(now.Add(-tt.age)), tt.changed, fmt.Sprint("https://bao.example/", i))
			if got < tt.about*3/4 || got > tt.about*5/4 {
				t.Errorf("age %s: again after %s, want about %s", tt.age, got, tt.about)
			}
			spread[got] = true
		}
		if len(spread) < 50 {
			t.Errorf("age %s: a hundred articles come due at %d moments", tt.age, len(spread))
		}
	}
	if got := revisitAfter(now, nil, false, "x"); got < 45*day || got > 75*day {
		t.Errorf("without a date: again after %s", got)
	}
}

// An article is asked for again less and less often: its paper is crawled every six hours for a year and a half.
func TestRevisitsThin(t *testing.T) {
	p := newPaper(t)
	page := story("Bài được hỏi lại", "Bài.")
	var asked []time.Time
	c, _, k := newTestCrawler(t, Config{})
	p.set("/", list("/bai-duoc-hoi-lai-a1.html"))
	p.set("/bai-duoc-hoi-lai-a1.html", func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, k.Now())
		w.Header().Set("ETag", `"1"`)
		if r.Header.Get("If-None-Match") == `"1"` {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		text("text/html; charset=utf-8", page)(w, r)
	})
	k.now = time.Date(2025, 10, 20, 9, 0, 0, 0, archive.Hanoi) // an hour after it was published
	began := k.Now()
	for range 550 * 4 {
		if _, err := c.Do(context.Background(), Job{Outlet: p.outlet(), Recrawl: true}); err != nil {
			t.Fatal(err)
		}
		k.Sleep(context.Background(), 6*time.Hour)
	}
	within := func(from, to time.Duration) (n int) {
		for _, at := range asked {
			if d := at.Sub(began); d >= from && d < to {
				n++
			}
		}
		return n
	}
	got := []int{within(0, 2*day), within(2*day, 14*day), within(14*day, 60*day), within(60*day, 365*day), within(365*day, 550*day)}
	for i, bounds := range [][2]int{{4, 9}, {4, 9}, {2, 5}, {3, 8}, {0, 3}} {
		if got[i] < bounds[0] || got[i] > bounds[1] {
			t.Errorf("asked %v times in the periods, the %dth wants %v", got, i, bounds)
		}
	}
	t.Logf("asked %d times in a year and a half: %v", len(asked), got)
}

func TestGoneIsSaidTwice(t *testing.T) {
	for name, answer := range map[string]func(home http.HandlerFunc) http.HandlerFunc{
		"404":              func(http.HandlerFunc) http.HandlerFunc { return status(404) },
		"leads home":       func(http.HandlerFunc) http.HandlerFunc { return status(302, "Location", "/") },
		"shows home":       func(home http.HandlerFunc) http.HandlerFunc { return home },
		"leads to section": nil, // no soft 404: lists are where moved articles may be found
	} {
		t.Run(name, func(t *testing.T) {
			p := newPaper(t)
			const path = "/bai-bi-go-xuong-a1.html"
			home := list(path)
			p.set("/", home)
			p.set(path, article("Bài bị gỡ xuống"))
			c, m, k := newTestCrawler(t, Config{})
			crawl := func(after time.Duration) archive.Run {
				t.Helper()
				k.Sleep(context.Background(), after)
				run, err := c.Do(context.Background(), Job{Outlet: p.outlet(), Recrawl: true})
				if err != nil {
					t.Fatal(err)
				}
				return run
			}
			crawl(0)
			if answer == nil {
				p.set("/kinh-te/", list())
				p.set(path, status(302, "Location", "/kinh-te/"))
				if run := crawl(10 * day); run.Counts.Unread != 1 || run.Counts.Gone != 0 {
					t.Errorf("%+v", run.Counts)
				}
				return
			}
			p.set(path, answer(home))
			if run := crawl(10 * day); run.Counts.Gone != 1 || !m.articles[0].Gone.IsZero() {
				t.Errorf("the first time: %+v, gone since %s", run.Counts, m.articles[0].Gone)
			}
			since := k.Now()
			crawl(time.Hour)
			if !m.articles[0].Gone.IsZero() {
				t.Error("gone an hour later, which may be the same outage")
			}
			crawl(2 * day)
			if got := m.articles[0].Gone; got.IsZero() || got.After(since) || since.Sub(got) > time.Minute {
				t.Errorf("gone since %s, want %s", got, since)
			}
			if m.articles[0].Title != "Bài bị gỡ xuống" || len(m.articles) != 1 {
				t.Errorf("%d articles, %q", len(m.articles), m.articles[0].Title)
			}
			p.set(path, article("Bài bị gỡ xuống"))
			crawl(100 * day)
			if !m.articles[0].Gone.IsZero() {
				t.Error("still gone after it came back")
			}
		})
	}
}

// What the site says is gone for good is gone at once; what it does not have, when it is asked for by hand again and shows its other articles.
func TestGoneByHand(t *testing.T) {
	const n = 12
	for _, tt := range []struct {
		name        string
		status      int
		missing     int
		first, next int // articles that are gone after the first and the second crawl, a minute apart
	}{
		{"410", 410, 1, 1, 1},
		{"404", 404, 2, 0, 2},
		{"most are missing, as in an outage", 404, n - 1, 0, 3},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := bigPaper(t, n)
			c, m, k := newTestCrawler(t, Config{})
			gone := func() (gone int) {
				t.Helper()
				k.Sleep(context.Background(), time.Minute)
				if _, err := c.Crawl(context.Background(), p.outlet()); err != nil {
					t.Fatal(err)
				}
				for _, a := range m.articles {
					if !a.Gone.IsZero() {
						gone++
					}
				}
				return gone
			}
			if got := gone(); got != 0 || len(m.articles) != n {
				t.Fatalf("%d gone of %d", got, len(m.articles))
			}
			for i := range tt.missing {
				p.set(fmt.Sprintf("/bai-so-%d-a%d.html", i, i), status(tt.status))
			}
			if got := gone(); got != tt.first {
				t.Errorf("%d gone, want %d", got, tt.first)
			}
			if got := gone(); got != tt.next {
				t.Errorf("%d gone, want %d", got, tt.next)
			}
		})
	}
}

func TestFailedIsTriedAgainForDays(t *testing.T) {
	p := newPaper(t)
	p.set("/", list("/bai-loi-may-chu-a1.html"))
	var tried []time.Time
	c, m, k := newTestCrawler(t, Config{Tries: 2})
	p.set("/bai-loi-may-chu-a1.html", func(w http.ResponseWriter, r *http.Request) {
		if n := len(tried); n == 0 || k.Now().Sub(tried[n-1]) > time.Hour {
			tried = append(tried, k.Now())
		}
		status(500)(w, r)
	})
	var first archive.Run
	for i := range 30 {
		run, err := c.Do(context.Background(), Job{Outlet: p.outlet(), Recrawl: true})
		if err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			first = run
		}
		k.Sleep(context.Background(), day)
	}
	if first.Counts.Failed != 1 || first.Reasons["it answers 500 Internal Server Error"] != 1 {
		t.Errorf("%+v %v", first.Counts, first.Reasons)
	}
	if n := len(tried); n != 6 {
		t.Errorf("tried on %d of 30 days, want the first, and 1, 2, 4, 8 and 16 days later", n)
	}
	p.set("/bai-loi-may-chu-a1.html", article("Bài đã lên"))
	k.Sleep(context.Background(), 60*day)
	if run, err := c.Do(context.Background(), Job{Outlet: p.outlet(), Recrawl: true}); err != nil || run.Counts.New != 1 || m.items[1].Failures != 0 {
		t.Errorf("%v %+v", err, run.Counts)
	}
}
