package crawler

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"khobao/archive"
)

// bigPaper is a paper whose home page names n articles.
func bigPaper(t *testing.T, n int) *paper {
	t.Helper()
	p := newPaper(t)
	var links []string
	for i := range n {
		links = append(links, fmt.Sprintf("/bai-so-%d-a%d.html", i, i))
		p.set(links[i], article(fmt.Sprintf("Bài số %d", i)))
	}
	p.set("/", list(links...))
	return p
}

func TestCancelledCrawlGoesOn(t *testing.T) {
	const n = 30
	p := bigPaper(t, n)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	c, m, _ := newTestCrawler(t, Config{})
	c.Progress = func(run archive.Run) {
		if run.Counts.Found == 10 {
			cancel()
		}
	}
	run, err := c.Crawl(ctx, p.outlet())
	if !errors.Is(err, context.Canceled) || !strings.Contains(err.Error(), "10 articles found and 20 addresses left") {
		t.Errorf("got error %v", err)
	}
	if run.State != archive.Interrupted || run.Counts.Found != 10 || run.Ended.IsZero() || m.runs[0].State != archive.Interrupted {
		t.Errorf("%+v", run)
	}
	run, err = c.Crawl(context.Background(), p.outlet())
	if err != nil || run.State != archive.Done || run.Counts.New != n-10 {
		t.Errorf("%v %+v", err, run)
	}
	for i := range n {
		if path := fmt.Sprintf("/bai-so-%d-a%d.html", i, i); p.times(path) != 1 {
			t.Errorf("%s was asked for %d times", path, p.times(path))
		}
	}
	if len(m.articles) != n {
		t.Errorf("%d articles", len(m.articles))
	}
}

// dying is a store whose process dies after some calls: every call afterwards fails, and nothing is tidied up.
type dying struct {
	*memory
	left atomic.Int64
}

func newDying(m *memory, left int) *dying {
	d := &dying{memory: m}
	d.left.Store(int64(left))
	return d
}

var errDead = errors.New("killed")

func (d *dying) step() error {
	if d.left.Add(-1) < 0 {
		return errDead
	}
	return nil
}

func (d *dying) Enqueue(ctx context.Context, items []archive.FrontierItem, since time.Time) (int, error) {
	if err := d.step(); err != nil {
		return 0, err
	}
	return d.memory.Enqueue(ctx, items, since)
}

func (d *dying) Capture(ctx context.Context, x archive.Exchange) (archive.Capture, error) {
	if err := d.step(); err != nil {
		return archive.Capture{}, err
	}
	return d.memory.Capture(ctx, x)
}

func (d *dying) SaveArticle(ctx context.Context, a *archive.Article) (archive.SaveResult, error) {
	if err := d.step(); err != nil {
		return archive.SaveResult{}, err
	}
	return d.memory.SaveArticle(ctx, a)
}

func (d *dying) FinishUntil(ctx context.Context, id int64, o archive.Outcome, why string, again time.Time) error {
	if err := d.step(); err != nil {
		return err
	}
	return d.memory.FinishUntil(ctx, id, o, why, again)
}

func (d *dying) Release(ctx context.Context, outlet archive.OutletID) error {
	if d.left.Load() < 0 {
		return errDead
	}
	return d.memory.Release(ctx, outlet)
}

func (d *dying) UpdateRun(ctx context.Context, run archive.Run) error {
	if d.left.Load() < 0 {
		return errDead
	}
	return d.memory.UpdateRun(ctx, run)
}

// However a crawl is killed, at each of its writes in turn, the next one completes it: every article once.
func TestKilledAnywhere(t *testing.T) {
	const n = 4
	for left := range 40 {
		p := bigPaper(t, n)
		c, m, _ := newTestCrawler(t, Config{})
		c.Store = newDying(m, left)
		_, first := c.Crawl(context.Background(), p.outlet())
		c.Store = m
		run, err := c.Crawl(context.Background(), p.outlet())
		if err != nil || run.State != archive.Done || run.Counts.Queued != 0 {
			t.Fatalf("after %d writes: %v %+v", left, err, run)
		}
		if len(m.articles) != n {
			t.Errorf("after %d writes: %d articles", left, len(m.articles))
		}
		for id, versions := range m.versions {
			if versions != 1 {
				t.Errorf("after %d writes: article %s has %d versions", left, id, versions)
			}
		}
		if first == nil {
			return
		}
		if !errors.Is(first, errDead) {
			t.Fatalf("after %d writes: %v", left, first)
		}
	}
	t.Error("the crawl never came to its end")
}

// A changed article is captured, the run is killed before the article is saved, and the server would now say "not modified".
func TestKilledBetweenCaptureAndChange(t *testing.T) {
	p := newPaper(t)
	p.set("/", list("/bai-duoc-sua-a1.html"))
	serve := func(title, tag string) http.HandlerFunc {
		page := article(title)
		return func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("ETag", tag)
			if r.Header.Get("If-None-Match") == tag {
				w.WriteHeader(http.StatusNotModified)
				return
			}
			page(w, r)
		}
	}
	p.set("/bai-duoc-sua-a1.html", serve("Bài chưa sửa", `"1"`))
	c, m, k := newTestCrawler(t, Config{})
	if _, err := c.Crawl(context.Background(), p.outlet()); err != nil {
		t.Fatal(err)
	}
	p.set("/bai-duoc-sua-a1.html", serve("Bài đã sửa", `"2"`))
	k.Sleep(context.Background(), time.Hour)
	m.failSave = errDead
	if _, err := c.Crawl(context.Background(), p.outlet()); !errors.Is(err, errDead) {
		t.Fatal(err)
	}
	m.failSave = nil
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.Counts.Changed != 1 || m.articles[0].Title != "Bài đã sửa" {
		t.Errorf("%v %+v %q", err, run.Counts, m.articles[0].Title)
	}
}

func TestFullDiskEndsTheCrawl(t *testing.T) {
	p := bigPaper(t, 3)
	c, m, _ := newTestCrawler(t, Config{})
	m.failCapture = fmt.Errorf("capture: %w", archive.ErrFull)
	run, err := c.Crawl(context.Background(), p.outlet())
	if !errors.Is(err, archive.ErrFull) || run.State != archive.Interrupted || len(m.articles) > 0 {
		t.Errorf("%v %+v", err, run)
	}
	m.failCapture = nil
	if run, err = c.Crawl(context.Background(), p.outlet()); err != nil || run.Counts.New != 3 {
		t.Errorf("%v %+v", err, run)
	}
}

func TestRecrawl(t *testing.T) {
	p := newPaper(t)
	p.set("/", list("/bai-giu-nguyen-a1.html", "/bai-duoc-sua-a2.html", "/bai-bi-go-a3.html"))
	same := article("Bài giữ nguyên")
	p.set("/bai-giu-nguyen-a1.html", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", `"1"`)
		if r.Header.Get("If-None-Match") == `"1"` {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		same(w, r)
	})
	p.set("/bai-duoc-sua-a2.html", article("Bài được sửa"))
	p.set("/bai-bi-go-a3.html", article("Bài bị gỡ"))
	c, m, k := newTestCrawler(t, Config{})
	if _, err := c.Crawl(context.Background(), p.outlet()); err != nil {
		t.Fatal(err)
	}
	k.Sleep(context.Background(), time.Hour)
	p.set("/", list("/bai-giu-nguyen-a1.html", "/bai-duoc-sua-a2.html", "/bai-bi-go-a3.html", "/bai-moi-viet-a4.html"))
	p.set("/bai-duoc-sua-a2.html", article("Bài được sửa lại"))
	p.set("/bai-bi-go-a3.html", status(410))
	p.set("/bai-moi-viet-a4.html", article("Bài mới viết"))
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil {
		t.Fatal(err)
	}
	got := run.Counts
	got.Bytes, got.Fetched = 0, 0
	if want := (archive.RunCounts{Found: 3, New: 1, Changed: 1, Unchanged: 1, Gone: 1, Missing: 1}); got != want {
		t.Errorf("got %+v, want %+v (%q)", got, want, run.Messages)
	}
	if x := captureOf(t, m, "-a1.html"); x.Status != http.StatusNotModified || len(x.ResponseBody) != 0 {
		t.Errorf("a 304 is a capture, too: %d", x.Status)
	}
}

// A site that says "not modified" of everything is not believed for ever.
func TestNotModifiedIsDoubted(t *testing.T) {
	p := newPaper(t)
	p.set("/", list("/bai-duoc-sua-a1.html"))
	page := article("Bài được sửa")
	p.set("/bai-duoc-sua-a1.html", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", `"1"`)
		if r.Header.Get("If-None-Match") != "" {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		page(w, r)
	})
	c, _, k := newTestCrawler(t, Config{})
	changed := 0
	for n := range 14 {
		run, err := c.Crawl(context.Background(), p.outlet())
		if err != nil {
			t.Fatal(err)
		}
		if changed += run.Counts.Changed; n < 9 && changed > 0 {
			t.Errorf("asked for whole in month %d", n)
		}
		page = article("Bài được sửa lại")
		k.Sleep(context.Background(), 30*day)
	}
	if changed != 1 || p.times("/bai-duoc-sua-a1.html") != 14 {
		t.Errorf("%d changes in %d requests", changed, p.times("/bai-duoc-sua-a1.html"))
	}
}

func TestLimitStopsAndGoesOn(t *testing.T) {
	p := bigPaper(t, 10)
	c, m, k := newTestCrawler(t, Config{Limit: 4})
	for i, want := range []int{4, 4, 2} {
		run, err := c.Crawl(context.Background(), p.outlet())
		if err != nil || run.Counts.New != want {
			t.Errorf("run %d: %v %+v", i, err, run)
		}
		k.Sleep(context.Background(), time.Minute)
	}
	if len(m.articles) != 10 || p.times("/") != 1 {
		t.Errorf("%d articles, home asked for %d times", len(m.articles), p.times("/"))
	}
}

func TestDepth(t *testing.T) {
	p := newPaper(t)
	p.set("/", list("/kinh-te/"))
	p.set("/kinh-te/", list("/kinh-te/?p=2", "/bai-gan-nha-a1.html"))
	p.set("/kinh-te/?p=2", list("/kinh-te/?p=3", "/bai-gan-nha-a2.html"))
	p.set("/kinh-te/?p=3", list("/bai-gan-nha-a3.html"))
	p.set("/bai-gan-nha-a1.html", article("Bài gần nhà một", "/bai-qua-xa-a4.html"))
	p.set("/bai-gan-nha-a2.html", article("Bài gần nhà hai"))
	p.set("/bai-gan-nha-a3.html", article("Bài gần nhà ba"))
	p.set("/bai-qua-xa-a4.html", article("Bài quá xa"))
	c, m, _ := newTestCrawler(t, Config{Depth: 2})
	outlet := p.outlet()
	if _, err := c.Crawl(context.Background(), outlet); err != nil {
		t.Fatal(err)
	}
	// Turning the pages of a list is no step away from home.
	want := []string{"/", "/bai-gan-nha-a1.html", "/bai-gan-nha-a2.html", "/bai-gan-nha-a3.html", "/kinh-te/", "/kinh-te/?p=2", "/kinh-te/?p=3", "/sitemap.xml"}
	got := m.fetched(outlet)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

func TestRetryAfterIsWaitedFor(t *testing.T) {
	p := newPaper(t)
	p.set("/", list("/bai-gap-han-a1.html"))
	good, tries := article("Bài gặp hạn chế"), 0
	p.set("/bai-gap-han-a1.html", func(w http.ResponseWriter, r *http.Request) {
		if tries++; tries == 1 {
			status(429, "Retry-After", "90")(w, r)
			return
		}
		good(w, r)
	})
	c, _, k := newTestCrawler(t, Config{})
	began := k.Now()
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.Counts.New != 1 || run.Counts.Failed != 0 {
		t.Errorf("%v %+v %q", err, run.Counts, run.Messages)
	}
	if took := k.Now().Sub(began); took < 90*time.Second || took > 2*time.Minute {
		t.Errorf("it took %s", took)
	}
}

func TestLongRetryAfterEndsTheRun(t *testing.T) {
	p := bigPaper(t, 5)
	p.set("/bai-so-2-a2.html", status(503, "Retry-After", "7200"))
	c, _, k := newTestCrawler(t, Config{})
	began := k.Now()
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.State != archive.Interrupted || run.Counts.Queued == 0 || k.Now().Sub(began) > time.Hour {
		t.Errorf("%v %+v", err, run)
	}
	asked := p.times("/bai-so-3-a3.html")
	p.set("/bai-so-2-a2.html", article("Bài số 2"))
	// The pause outlasts the run.
	run, err = c.Crawl(context.Background(), p.outlet())
	if err != nil || asked != 0 || run.Counts.Fetched != 0 || k.Now().Sub(began) > time.Hour {
		t.Errorf("%v %+v after %s", err, run, k.Now().Sub(began))
	}
	k.Sleep(context.Background(), 2*time.Hour)
	if run, err = c.Crawl(context.Background(), p.outlet()); err != nil || run.Counts.New+2 != 5 {
		t.Errorf("%v %+v", err, run)
	}
}

func TestDelayBetweenRequests(t *testing.T) {
	p := bigPaper(t, 3)
	p.set("/robots.txt", text("text/plain", "User-agent: *\nCrawl-delay: 3600\n"))
	outlet := p.outlet()
	outlet.Delay = 0
	c, m, _ := newTestCrawler(t, Config{Delay: 2 * time.Second})
	if _, err := c.Crawl(context.Background(), outlet); err != nil {
		t.Fatal(err)
	}
	for i := 1; i < len(m.captures); i++ {
		gap, want := m.captures[i].Time.Sub(m.captures[i-1].Time), maxCrawlDelay
		if gap < want-time.Second || gap > want+time.Second {
			if i > 1 {
				t.Errorf("%s came %s after %s, want %s", m.captures[i].URL, gap, m.captures[i-1].URL, want)
			}
		}
	}
}
