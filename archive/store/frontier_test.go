package store

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

func enqueue(t testing.TB, s *Store, since time.Time, items ...archive.FrontierItem) int {
	t.Helper()
	for i := range items {
		items[i].Outlet = "bao"
	}
	n, err := s.Enqueue(t.Context(), items, since)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// lease leases for an hour and returns the addresses.
func lease(t testing.TB, s *Store, n int) (urls []string, ids []int64) {
	t.Helper()
	items, err := s.Lease(t.Context(), "bao", n, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range items {
		urls, ids = append(urls, i.URL), append(ids, i.ID)
	}
	return urls, ids
}

func TestFrontier(t *testing.T) {
	now := testTime
	s := open(t, t.TempDir(), func(c *Config) { c.Now = func() time.Time { return now } })
	item := func(url string, rank int) archive.FrontierItem { return archive.FrontierItem{URL: url, Rank: rank} }
	later := item("later", 0)
	later.Due = now.Add(time.Minute)
	if n := enqueue(t, s, time.Time{}, item("b", 1), item("a", 1), item("first", 0), item("a", 5), later); n != 4 {
		t.Errorf("added %d", n)
	}
	urls, ids := lease(t, s, 2)
	if !cmp.Equal(urls, []string{"first", "b"}) {
		t.Errorf("leased %v", urls)
	}
	if c, err := s.FrontierCounts(t.Context(), "bao"); err != nil || c.Leased != 2 || c.Waiting != 2 || !c.NextDue.Equal(now) {
		t.Errorf("%+v, %v", c, err)
	}
	if err := errors.Join(s.Finish(t.Context(), ids[0], archive.Visited, ""), s.Retry(t.Context(), ids[1], now.Add(2*time.Minute), "503")); err != nil {
		t.Fatal(err)
	}
	if urls, _ := lease(t, s, 9); !cmp.Equal(urls, []string{"a"}) {
		t.Errorf("leased %v", urls)
	}
	if c, err := s.FrontierCounts(t.Context(), "bao"); err != nil || !c.NextDue.Equal(now.Add(time.Minute)) {
		t.Errorf("%+v, %v", c, err)
	}
	now = now.Add(2 * time.Minute)
	items, err := s.Lease(t.Context(), "bao", 9, time.Hour)
	if err != nil || len(items) != 2 || items[0].URL != "later" || items[1].Tries != 1 || items[1].Why != "503" {
		t.Errorf("%+v, %v", items, err)
	}
	if err := s.Release(t.Context(), "bao"); err != nil {
		t.Fatal(err)
	}
	if urls, _ := lease(t, s, 9); !cmp.Equal(urls, []string{"later", "b", "a"}) {
		t.Errorf("after Release %v", urls)
	}
	now = now.Add(time.Hour)
	if urls, _ := lease(t, s, 9); len(urls) != 3 {
		t.Errorf("after the leases' end %v", urls)
	}
	if n := enqueue(t, s, testTime, item("first", 0), item("a", 0)); n != 0 {
		t.Errorf("%d made to wait that were finished since", n)
	}
	if n := enqueue(t, s, now, item("first", 0), item("a", 0)); n != 1 {
		t.Errorf("%d made to wait again", n)
	}
	if err := s.Finish(t.Context(), 999, archive.Visited, ""); !errors.Is(err, archive.ErrNotFound) {
		t.Errorf("finishing nothing: %v", err)
	}
}

// TestLeasesOfTwoProcesses lets two stores, as of two processes, lease at once; nothing may be given out twice.
func TestLeasesOfTwoProcesses(t *testing.T) {
	dir := t.TempDir()
	a, b := open(t, dir), open(t, dir)
	const total = 200
	var items []archive.FrontierItem
	for i := range total {
		items = append(items, archive.FrontierItem{URL: fmt.Sprint(i)})
	}
	enqueue(t, a, time.Time{}, items...)
	var lock sync.Mutex
	var wait sync.WaitGroup
	given := map[string]int{}
	for _, s := range []*Store{a, b, a, b} {
		wait.Go(func() {
			for {
				items, err := s.Lease(t.Context(), "bao", 7, time.Hour)
				if err != nil {
					t.Error(err)
				}
				if err != nil || len(items) == 0 {
					return
				}
				lock.Lock()
				for _, i := range items {
					given[i.URL]++
				}
				lock.Unlock()
			}
		})
	}
	wait.Wait()
	for url, n := range given {
		if n != 1 {
			t.Errorf("%s was given out %d times", url, n)
		}
	}
	if len(given) != total {
		t.Errorf("%d given out", len(given))
	}
	enqueue(t, a, time.Time{}, archive.FrontierItem{URL: "of b"})
	lease(t, b, 1)
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := a.StartRun(t.Context(), "bao"); err != nil { // notices that b is gone
		t.Fatal(err)
	}
	if urls, _ := lease(t, a, 1); len(urls) != 1 {
		t.Errorf("after the death of its holder: %v", urls)
	}
}

// TestTwoProcesses captures and saves from two stores at once, each into its own file, while a third reads.
func TestTwoProcesses(t *testing.T) {
	dir := t.TempDir()
	stores := []*Store{open(t, dir), open(t, dir)}
	var wait sync.WaitGroup
	for n, s := range stores {
		for part := range 2 {
			wait.Go(func() {
				for i := range 15 {
					url := fmt.Sprintf("https://bao.example/%d/%d/%d", n, part, i)
					c, err := s.Capture(t.Context(), exchangeOf(url, testTime, "", strings.Repeat(url, 20)))
					if err != nil {
						t.Error(err)
						return
					}
					a := articleOf(url, "Tin")
					a.Capture = &c
					if _, err := s.SaveArticle(t.Context(), a); err != nil {
						t.Error(err)
					}
				}
			})
		}
	}
	wait.Go(func() {
		r, err := Open(t.Context(), Config{Dir: dir, ReadOnly: true})
		if err != nil {
			t.Error(err)
			return
		}
		defer r.Close()
		verified(t, r)
	})
	wait.Wait()
	if sum := verified(t, stores[0]); sum.Captures != 60 || sum.Files != 2 || sum.Articles != 60 {
		t.Errorf("%+v", sum)
	}
}

func TestRuns(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	run, err := s.StartRun(t.Context(), "bao")
	if err != nil {
		t.Fatal(err)
	}
	other := open(t, dir)
	if _, err := other.StartRun(t.Context(), "bao"); !errors.Is(err, archive.ErrInUse) {
		t.Errorf("two runs of an outlet at once: %v", err)
	}
	run.State, run.Ended, run.Counts, run.Messages = archive.Done, testTime, archive.RunCounts{Fetched: 3, New: 2}, []string{"một địa chỉ không trả lời"}
	if err := s.UpdateRun(t.Context(), run); err != nil {
		t.Fatal(err)
	}
	second, err := s.StartRun(t.Context(), "bao")
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil { // while its run is going on
		t.Fatal(err)
	}
	third, err := other.StartRun(t.Context(), "bao")
	if err != nil {
		t.Fatal(err)
	}
	second.State = archive.Interrupted
	got, err := other.Runs(t.Context(), "", 10)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]archive.Run{third, second, run}, got); diff != "" {
		t.Error(diff)
	}
}

func TestOutlets(t *testing.T) {
	s := open(t, t.TempDir())
	o := archive.Outlet{ID: "bao", Name: "Báo Lâm Giang", Home: "https://bao.example/", Sections: []string{"https://bao.example/thoi-su"}, Delay: time.Second}
	if err := s.SaveOutlet(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	o.Enabled = true
	if err := s.SaveOutlet(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	all, err := s.Outlets(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]archive.Outlet{o}, all); diff != "" {
		t.Error(diff)
	}
	if err := s.RemoveOutlet(t.Context(), "bao"); err != nil {
		t.Fatal(err)
	}
	if err := s.RemoveOutlet(t.Context(), "bao"); !errors.Is(err, archive.ErrUnknownOutlet) {
		t.Errorf("removing twice: %v", err)
	}
	if _, err := s.Outlet(t.Context(), "bao"); !errors.Is(err, archive.ErrUnknownOutlet) {
		t.Errorf("after removal: %v", err)
	}
}

func BenchmarkLease(b *testing.B) {
	s := open(b, b.TempDir())
	var items []archive.FrontierItem
	for i := range 100_000 {
		items = append(items, archive.FrontierItem{URL: fmt.Sprint(i), Rank: i % 5})
	}
	enqueue(b, s, time.Time{}, items...)
	n := 0
	for b.Loop() {
		_, ids := lease(b, s, 20)
		n += len(ids)
		if len(ids) == 0 {
			if err := s.Release(b.Context(), "bao"); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "leases/s")
}

func BenchmarkCapture(b *testing.B) {
	s := open(b, b.TempDir())
	body := strings.Repeat("<p>Đại hội đại biểu Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020-2025.</p>\n", 500)
	i := 0
	for b.Loop() {
		i++
		capture(b, s, exchangeOf(fmt.Sprintf("https://bao.example/%d", i), testTime, "", body+fmt.Sprint(i)))
	}
}
