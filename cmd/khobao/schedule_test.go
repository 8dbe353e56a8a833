package main

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"khobao/archive"
	"khobao/sample"
)

// khobaoAt runs a verb as if it were another time.
func khobaoAt(t *testing.T, now time.Time, data string, args ...string) answer {
	t.Helper()
	var out, errs bytes.Buffer
	shift := time.Until(now)
	env := &environment{Stdout: &out, Stderr: &errs, Now: func() time.Time { return time.Now().Add(shift) }}
	code := run(context.Background(), append(args, "--data", data), env)
	return answer{code, out.String(), errs.String()}
}

// TestTakenDown crawls again after the papers have taken stories down and say so with 410: they are gone at once, no others are, a day later
// it is as before, and they stay readable.
func TestTakenDown(t *testing.T) {
	p := papers(t)
	data, now := t.TempDir(), time.Now()
	khobaoAt(t, now, data, crawlArgs(p)...).must(t)
	before := exported(t, data)
	p.SetRevision(sample.Revisions)
	down := now.Add(7 * 24 * time.Hour)
	khobaoAt(t, down, data, crawlArgs(p)...).must(t)
	shown := map[string]bool{}
	for _, a := range p.Articles() {
		shown[a.URL] = true
	}
	for url, a := range exported(t, data) {
		if a.Gone.IsZero() == !shown[url] {
			t.Errorf("after one answer %s: gone since %v, shown by the paper: %v", url, a.Gone, shown[url])
		}
	}
	khobaoAt(t, down.Add(25*time.Hour), data, crawlArgs(p)...).must(t)
	gone := 0
	for url, a := range exported(t, data) {
		if old, ok := before[url]; ok && old.Body != a.Body && !a.Gone.IsZero() {
			t.Errorf("%s lost its text when it was taken down", url)
		}
		if a.Gone.IsZero() == !shown[url] {
			t.Errorf("%s: gone since %v, shown by the paper: %v", url, a.Gone, shown[url])
		}
		if a.Gone.IsZero() {
			continue
		}
		gone++
		if d := a.Gone.Sub(down); d < 0 || d > time.Hour {
			t.Errorf("%s is gone since %s, want %s", url, a.Gone, down)
		}
	}
	if gone == 0 {
		t.Error("nothing was taken down: the papers' revisions test nothing")
	}
	t.Logf("%d stories taken down", gone)
}

// TestServeCrawls has a server crawl a paper by an order and by a schedule, and asks what it covered.
func TestServeCrawls(t *testing.T) {
	p := papers(t)
	data := t.TempDir()
	home := p.Outlets[0].Home
	khobao(t, data, nil, "outlet", "add", home, "--id", "bao", "--delay", "1ms").must(t)
	if got := khobao(t, data, nil, "schedule", "run", "bao"); got.code != exitFailed || !strings.Contains(got.errors, "no server runs") {
		t.Errorf("an order to nobody: exit %d, %s", got.code, got.errors)
	}
	ctx, stop := context.WithCancel(context.Background())
	served := make(chan answer, 1)
	go func() {
		served <- khobaoUntil(t, ctx, data, nil, "serve", "--listen", "127.0.0.1:0", "--allow-address", p.Addresses()[0])
	}()
	wait := func(what string, done func() bool) {
		t.Helper()
		for end := time.Now().Add(patience); !done(); time.Sleep(50 * time.Millisecond) {
			if time.Now().After(end) {
				t.Fatalf("waited too long for %s", what)
			}
		}
	}
	wait("the order to be taken", func() bool { return khobao(t, data, nil, "schedule", "run", "bao", "--full").code == exitDone })
	wait("articles", func() bool { return strings.Count(khobao(t, data, nil, "export", "articles").out, "\n") > 50 })
	khobao(t, data, nil, "schedule", "add", "bao").must(t)
	var schedules []archive.Schedule
	wait("the schedule to run", func() bool {
		out := khobao(t, data, nil, "schedule", "list", "--json").must(t).out
		if err := json.Unmarshal([]byte(out), &schedules); err != nil {
			t.Fatal(err)
		}
		return len(schedules) == 1 && schedules[0].Run != 0 && schedules[0].Next.After(time.Now())
	})
	stop()
	if got := <-served; got.code != exitDone {
		t.Errorf("the server: exit %d, %s", got.code, got.errors)
	}
	out := khobao(t, data, nil, "coverage", "bao", "--days", "10", "--json").must(t).out
	var all []covered
	if err := json.Unmarshal([]byte(out), &all); err != nil || len(all) != 1 || len(all[0].Days) != 10 {
		t.Errorf("%v, %+v", err, all)
	}
}

func TestScheduleVerbs(t *testing.T) {
	data := t.TempDir()
	khobao(t, data, nil, "outlet", "add", "https://bao.example/", "--id", "bao", "--hours", "22:00-05:30", "--max-requests", "500").must(t)
	for _, tt := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"schedule", "add", "bao", "--cron", "0 5 * * *"}, exitDone, " 05:00"},
		{[]string{"schedule", "add", "bao", "--cron", "* * * * *"}, exitUsage, "the least is"},
		{[]string{"schedule", "add", "bao", "--cron", "TZ= 0 5 * * *"}, exitUsage, "five fields"},
		{[]string{"schedule", "add", "bao", "--section", "https://khac.example/"}, exitUsage, "is not on"},
		{[]string{"schedule", "add", "khong-co"}, exitFailed, "unknown outlet"},
		{[]string{"schedule", "pause", "1"}, exitDone, "paused"},
		{[]string{"schedule", "list"}, exitDone, "paused"},
		{[]string{"schedule", "resume", "1"}, exitDone, "05:00"},
		{[]string{"schedule", "pause", "9"}, exitFailed, "not found"},
		{[]string{"schedule", "remove", "1"}, exitDone, ""},
		{[]string{"schedule", "remove", "1"}, exitFailed, "not found"},
		{[]string{"outlet", "show", "bao"}, exitDone, `"hours": "22:00-05:30"`},
		{[]string{"outlet", "add", "bao", "--hours", "nachts"}, exitUsage, "--hours"},
		{[]string{"coverage"}, exitDone, ""},
		{[]string{"coverage", "khong-co"}, exitFailed, "unknown outlet"},
		{[]string{"coverage", "--days", "0"}, exitUsage, "--days"},
	} {
		got := khobao(t, data, nil, tt.args...)
		if got.code != tt.code || !strings.Contains(got.out+got.errors, tt.says) {
			t.Errorf("%q: exit %d, %s%s; want exit %d and %q said", tt.args, got.code, got.out, got.errors, tt.code, tt.says)
		}
	}
}
