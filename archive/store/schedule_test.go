package store

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

// openAt opens an archive whose clock shows *now, with one outlet.
func openAt(t *testing.T, dir string, now *time.Time) *Store {
	t.Helper()
	s := open(t, dir, func(c *Config) { c.Now = func() time.Time { return *now } })
	if err := s.SaveOutlet(t.Context(), archive.Outlet{ID: "bao"}); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestSchedules(t *testing.T) {
	ctx, now, dir := t.Context(), testTime, t.TempDir()
	s := openAt(t, dir, &now)
	one := archive.Schedule{Outlet: "bao", Cron: "0 5 * * *"}
	two := archive.Schedule{Outlet: "bao", Section: "https://bao.example/kinh-te/", Paused: true}
	if err := errors.Join(s.SaveSchedule(ctx, &one), s.SaveSchedule(ctx, &two)); err != nil {
		t.Fatal(err)
	}
	if err := s.SaveSchedule(ctx, &archive.Schedule{Outlet: "khong-co"}); !errors.Is(err, archive.ErrUnknownOutlet) {
		t.Errorf("a schedule of nobody: %v", err)
	}
	if err := s.SaveSchedule(ctx, &archive.Schedule{ID: 99, Outlet: "bao"}); !errors.Is(err, archive.ErrNotFound) {
		t.Errorf("a schedule that is not: %v", err)
	}
	one.Every, one.Last, one.Next, one.Run = time.Hour, now, now.Add(time.Hour), 7
	if err := s.RecordRun(ctx, one); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = openAt(t, dir, &now)
	got, err := s.Schedules(ctx, "")
	if diff := cmp.Diff([]archive.Schedule{one, two}, got); diff != "" || err != nil {
		t.Errorf("after a restart: %v\n%s", err, diff)
	}
	changed := one
	changed.Cron, changed.Next = "0 6 * * *", time.Time{}
	if err := s.SaveSchedule(ctx, &changed); err != nil {
		t.Fatal(err)
	}
	if err := s.RecordRun(ctx, one); err != nil { // of a run that began before the change
		t.Fatal(err)
	}
	if got, err := s.Schedule(ctx, one.ID); err != nil || cmp.Diff(changed, got) != "" {
		t.Errorf("%v, %s", err, cmp.Diff(changed, got))
	}
	if err := s.RemoveSchedule(ctx, two.ID); err != nil {
		t.Fatal(err)
	}
	if err := s.RemoveSchedule(ctx, two.ID); !errors.Is(err, archive.ErrNotFound) {
		t.Errorf("removed twice: %v", err)
	}
	if err := s.RemoveOutlet(ctx, "bao"); err != nil {
		t.Fatal(err)
	}
	if got, err := s.Schedules(ctx, "bao"); err != nil || len(got) > 0 {
		t.Errorf("schedules of a removed outlet: %v %v", got, err)
	}
}

func TestOrders(t *testing.T) {
	ctx, now := t.Context(), testTime
	s := openAt(t, t.TempDir(), &now)
	a, b, c := archive.Order{Outlet: "bao", By: "lan"}, archive.Order{Outlet: "bao", By: "minh"}, archive.Order{Outlet: "bao", Full: true}
	if err := errors.Join(s.OrderCrawl(ctx, &a), s.OrderCrawl(ctx, &b), s.OrderCrawl(ctx, &c)); err != nil {
		t.Fatal(err)
	}
	if a.ID != b.ID || a.ID == c.ID {
		t.Errorf("orders %d, %d and %d: the same wish is one order", a.ID, b.ID, c.ID)
	}
	if err := s.CloseOrder(ctx, a.ID); err != nil {
		t.Fatal(err)
	}
	if got, err := s.Orders(ctx); err != nil || len(got) != 1 || got[0].ID != c.ID || !got[0].Asked.Equal(now) {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestSpentByDay(t *testing.T) {
	ctx, now, dir := t.Context(), testTime, t.TempDir()
	s := openAt(t, dir, &now)
	late := time.Date(2026, 3, 1, 23, 59, 59, 0, archive.Hanoi)
	for range 2 {
		if _, err := s.Spend(ctx, "bao", late, archive.Spent{Requests: 1, Bytes: 10}); err != nil {
			t.Fatal(err)
		}
	}
	s.Close()
	s = openAt(t, dir, &now)
	if sum, err := s.Spend(ctx, "bao", late, archive.Spent{Requests: 1}); err != nil || sum != (archive.Spent{Requests: 3, Bytes: 20}) {
		t.Errorf("%+v, %v", sum, err)
	}
	if sum, err := s.Spent(ctx, "bao", late.Add(time.Second)); err != nil || sum != (archive.Spent{}) {
		t.Errorf("another day begins at midnight in Vietnam: %+v, %v", sum, err)
	}
	if err := errors.Join(s.PauseHost(ctx, "bao.example", now.Add(time.Hour)), s.PauseHost(ctx, "bao.example", now.Add(time.Minute))); err != nil {
		t.Fatal(err)
	}
	if until, err := s.HostPause(ctx, "bao.example"); err != nil || !until.Equal(now.Add(time.Hour)) {
		t.Errorf("paused until %s, %v: the longer pause holds", until, err)
	}
	if until, err := s.HostPause(ctx, "khac.example"); err != nil || !until.IsZero() {
		t.Errorf("paused until %s, %v", until, err)
	}
}

func TestFailuresUntilResolved(t *testing.T) {
	ctx, now := t.Context(), testTime
	s := openAt(t, t.TempDir(), &now)
	enqueue(t, s, time.Time{}, archive.FrontierItem{URL: "hong", Kind: archive.ArticleItem}, archive.FrontierItem{URL: "tot"})
	_, ids := lease(t, s, 2)
	if err := errors.Join(s.FinishUntil(ctx, ids[0], archive.GivenUp, "it answers 500", now.Add(24*time.Hour)),
		s.FinishUntil(ctx, ids[1], archive.Visited, "", now.Add(48*time.Hour))); err != nil {
		t.Fatal(err)
	}
	if n, err := s.Requeue(ctx, "bao", 40, 10, time.Time{}); err != nil || n != 0 {
		t.Errorf("%d due at once, %v", n, err)
	}
	now = now.Add(25 * time.Hour)
	if n, err := s.Requeue(ctx, "bao", 40, 10, time.Time{}); err != nil || n != 1 {
		t.Errorf("%d due after a day, %v", n, err)
	}
	failures, total, err := s.Failures(ctx, "bao", 10)
	if err != nil || total != 1 || len(failures) != 1 || failures[0].URL != "hong" || !failures[0].Failing.Equal(testTime) || !failures[0].Again.IsZero() {
		t.Errorf("while it waits: %+v, %v", failures, err)
	}
	items, err := s.Lease(ctx, "bao", 5, time.Hour)
	if err != nil || len(items) != 1 || items[0].Failures != 1 || items[0].Rank != 40 || items[0].Tries != 0 {
		t.Fatalf("%+v, %v", items, err)
	}
	if err := s.FinishUntil(ctx, items[0].ID, archive.GivenUp, "it answers 502", now.Add(48*time.Hour)); err != nil {
		t.Fatal(err)
	}
	if failures, _, err = s.Failures(ctx, "bao", 10); err != nil || failures[0].Failures != 2 || !failures[0].Failing.Equal(testTime) ||
		!failures[0].Again.Equal(now.Add(48*time.Hour)) {
		t.Errorf("after the second time: %+v, %v", failures, err)
	}
	if n, err := s.RetryFailures(ctx, "bao"); err != nil || n != 1 {
		t.Errorf("%d retried by hand, %v", n, err)
	}
	if err := s.FinishUntil(ctx, items[0].ID, archive.Visited, "", time.Time{}); err != nil {
		t.Fatal(err)
	}
	if _, total, err = s.Failures(ctx, "bao", 10); err != nil || total != 0 {
		t.Errorf("%d left after it answered, %v", total, err)
	}
	if n, err := s.Requeue(ctx, "bao", 40, 10, testTime.Add(time.Hour)); err != nil || n != 1 {
		t.Errorf("%d of those that were finished on the first day, %v", n, err)
	}
	if err := s.FinishUntil(ctx, ids[1], archive.Visited, "", now.Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	now = now.Add(time.Minute)
	if n, err := s.Fresh(ctx, "bao", []string{"hong", "tot", "moi"}, now.Add(-time.Hour)); err != nil || n != 3 {
		t.Errorf("%d fresh, %v; want the one that is new and those that were finished since", n, err)
	}
}

func TestGoneAtTheSecondAnswer(t *testing.T) {
	ctx, now := t.Context(), testTime
	s := openAt(t, t.TempDir(), &now)
	a := archive.Article{URL: "https://bao.example/a1.html", Outlet: "bao", Version: archive.Version{Title: "Bài", Body: "Nội dung."}}
	if _, err := s.SaveArticle(ctx, &a); err != nil {
		t.Fatal(err)
	}
	miss := func(after time.Duration, want bool) {
		t.Helper()
		if gone, err := s.Miss(ctx, a.ID, now.Add(after), time.Hour); err != nil || gone != want {
			t.Errorf("after %s: gone %v, %v", after, gone, err)
		}
	}
	miss(0, false)
	miss(time.Minute, false) // the same trouble, seen twice
	before, err := s.LastChange(ctx)
	if err != nil {
		t.Fatal(err)
	}
	miss(24*time.Hour, true)
	got, err := s.Article(ctx, a.ID)
	if err != nil || !got.Gone.Equal(now) || got.Body != "Nội dung." {
		t.Errorf("gone since %s, %v; want since the first answer, and the text kept", got.Gone, err)
	}
	if seq, _ := s.LastChange(ctx); seq == before {
		t.Error("nobody who follows is told")
	}
	miss(48*time.Hour, true)
	if err := s.Reappear(ctx, a.ID); err != nil {
		t.Fatal(err)
	}
	if got, err = s.Article(ctx, a.ID); err != nil || !got.Gone.IsZero() {
		t.Errorf("there again, and gone since %s, %v", got.Gone, err)
	}
	miss(72*time.Hour, false)
	if gone, err := s.Miss(ctx, a.ID, now.Add(73*time.Hour), 0); err != nil || !gone {
		t.Errorf("said for good: gone %v, %v", gone, err)
	}
}

func TestRunDetail(t *testing.T) {
	ctx, now := t.Context(), testTime
	s := openAt(t, t.TempDir(), &now)
	run, err := s.StartRun(ctx, "bao")
	if err != nil {
		t.Fatal(err)
	}
	run.Section, run.Cause, run.Resume = "https://bao.example/kinh-te/", archive.ByHand, now.Add(time.Hour)
	run.Reasons = map[string]int{"it answers 500": 3}
	if err := s.UpdateRun(ctx, run); err != nil {
		t.Fatal(err)
	}
	if got, err := s.Run(ctx, run.ID); err != nil || cmp.Diff(run, got) != "" {
		t.Errorf("%v %s", err, cmp.Diff(run, got))
	}
	if _, err := s.Run(ctx, 99); !errors.Is(err, archive.ErrNotFound) {
		t.Errorf("%v", err)
	}
}

func TestCoverageQueries(t *testing.T) {
	ctx, now := t.Context(), testTime
	s := openAt(t, t.TempDir(), &now)
	day := time.Date(2026, 2, 27, 0, 0, 0, 0, archive.Hanoi)
	run, err := s.StartRun(ctx, "bao")
	if err != nil {
		t.Fatal(err)
	}
	run.State, run.Ended = archive.Done, now.Add(time.Hour)
	if err := s.UpdateRun(ctx, run); err != nil {
		t.Fatal(err)
	}
	for i, at := range []time.Time{day.Add(23 * time.Hour), day.Add(time.Minute), day.AddDate(0, 0, -40)} {
		x := exchangeOf("https://bao.example/"+string(rune('a'+i)), now, "", "page")
		c := capture(t, s, x)
		a := archive.Article{URL: x.URL, Outlet: "bao", Version: archive.Version{Title: "Bài", Body: "Nội dung.", Author: "Lan", Published: archive.NewDate(at), Capture: &c}}
		if _, err := s.SaveArticle(ctx, &a); err != nil {
			t.Fatal(err)
		}
	}
	got, err := s.Publications(ctx, "bao", day)
	if err != nil || len(got) != 2 || !got[0].Equal(day.Add(time.Minute)) {
		t.Errorf("%v, %v", got, err)
	}
	readings, err := s.Readings(ctx, "bao", 2)
	if want := (archive.Reading{Captured: now, Published: true, Author: true, Body: 9}); err != nil || len(readings) != 2 || readings[0] != want {
		t.Errorf("%+v, %v", readings, err)
	}
	for i, at := range []time.Time{now.AddDate(0, 0, -9), {}} { // what was imported, with a capture and without
		a := archive.Article{URL: "https://bao.example/nhap/" + string(rune('a'+i)), Outlet: "bao", Version: archive.Version{Title: "Bài nhập", Body: "Nội dung."}}
		if !at.IsZero() {
			c := capture(t, s, exchangeOf(a.URL, at, "", "page"))
			a.Capture = &c
		}
		save(t, s, &a)
	}
	if with, err := s.Readings(ctx, "bao", 9); err != nil || len(with) != 3 || with[0] != readings[0] {
		t.Errorf("with imports: %+v, %v", with, err)
	}
	enqueue(t, s, time.Time{},
		archive.FrontierItem{URL: "1", Kind: archive.ArticleItem, Modified: day},
		archive.FrontierItem{URL: "2", Kind: archive.PageItem, Modified: day.Add(24*time.Hour - time.Second)},
		archive.FrontierItem{URL: "3", Kind: archive.ArticleItem, Modified: day},
		archive.FrontierItem{URL: "4", Kind: archive.ArticleItem, Modified: day},
		archive.FrontierItem{URL: "5", Kind: archive.ArticleItem, Modified: day.Add(24 * time.Hour)},
		archive.FrontierItem{URL: "6", Kind: archive.SitemapItem, Modified: day},
		archive.FrontierItem{URL: "7", Kind: archive.ArticleItem})
	_, ids := lease(t, s, 4)
	if err := errors.Join(s.Finish(ctx, ids[0], archive.Visited, ""), s.Finish(ctx, ids[2], archive.GivenUp, "500"), s.Finish(ctx, ids[3], archive.Barred, "")); err != nil {
		t.Fatal(err)
	}
	listed, err := s.Unanswered(ctx, "bao", day)
	want := []archive.ListedDay{{Date: day, Waiting: 1, Failed: 1, Refused: 1}, {Date: day.AddDate(0, 0, 1), Waiting: 1}}
	if diff := cmp.Diff(want, listed); err != nil || diff != "" {
		t.Errorf("%v\n%s", err, diff)
	}
}
