package schedule

import (
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

var monday = time.Date(2026, 3, 2, 8, 0, 0, 0, archive.Hanoi)

func TestPrepare(t *testing.T) {
	outlet := archive.Outlet{Home: "https://bao.example/"}
	for _, tt := range []struct{ cron, next, problem string }{
		{"0 5 * * *", "03/03 05:00", ""},
		{"  0   5 * *  1-5 ", "03/03 05:00", ""},
		{"*/15 * * * *", "02/03 08:15", ""},
		{"0 0 1 JAN *", "01/01 00:00", ""},
		{"30 7-19/4 * * MON,FRI", "02/03 11:30", ""},
		{"", "02/03 08:00", ""},
		{"   ", "02/03 08:00", ""},
		{"0 5 * *", "", "five fields"},
		{"0 5 * * * *", "", "five fields"},
		{"@daily", "", "five fields"},
		{"@every 1s", "", "five fields"},
		{"TZ= 0 5 * * *", "", "five fields"},
		{"TZ=", "", "five fields"},
		{"CRON_TZ=Asia/Tokyo 0 5 * * *", "", "five fields"},
		{"? ? ? ? ?", "", "five fields"},
		{"0 5 * * *\n0 6 * * *", "", "five fields"},
		{strings.Repeat("0", 200) + " 5 * * *", "", "five fields"},
		{"99 5 * * *", "", "above maximum"},
		{"0 5 31 2 *", "", "less than once a year"},
		{"0 5 29 2 *", "", "less than once a year"},
		{"*/5 * * * *", "", "the least is 15m"},
		{"* * * * *", "", "the least is 15m"},
		{"0,14 5 1 1 *", "", "the least is 15m"},
		{"*/0 * * * *", "", "positive"},
		{"0 5 * * MÓNDAY", "", "five fields"},
	} {
		s := archive.Schedule{Cron: tt.cron}
		err := Prepare(&s, outlet, monday)
		switch {
		case tt.problem == "" && (err != nil || s.Next.In(archive.Hanoi).Format("02/01 15:04") != tt.next):
			t.Errorf("%q: next %s, %v; want %s", tt.cron, s.Next.Format("02/01 15:04"), err, tt.next)
		case tt.problem != "" && (err == nil || !strings.Contains(err.Error(), tt.problem)):
			t.Errorf("%q: %v; want %q said", tt.cron, err, tt.problem)
		}
	}
	for section, good := range map[string]bool{
		"https://bao.example/kinh-te/": true, "http://www.bao.example/kinh-te/": true, "/kinh-te/": false, "https://khac.example/": false,
		"javascript:alert(1)": false, "ftp://bao.example/": false,
	} {
		if err := Prepare(&archive.Schedule{Section: section}, outlet, monday); (err == nil) != good {
			t.Errorf("section %q: %v", section, err)
		}
	}
}

func TestUpcoming(t *testing.T) {
	s := archive.Schedule{Cron: "0 5 * * 1", Next: monday.Add(-time.Hour)}
	got := Upcoming(s, monday, 3)
	want := []string{"02/03 08:00", "09/03 05:00", "16/03 05:00"} // overdue, so at once
	for i := range want {
		if len(got) != 3 || got[i].Format("02/01 15:04") != want[i] {
			t.Fatalf("got %v, want %v", got, want)
		}
	}
	s.Paused = true
	if got := Upcoming(s, monday, 3); len(got) > 0 {
		t.Errorf("paused, and still %v", got)
	}
	if got := Upcoming(archive.Schedule{Next: monday.Add(time.Hour)}, monday, 3); len(got) != 1 {
		t.Errorf("adaptive: %v", got)
	}
}

// Whatever the paper's pace, an adaptive schedule settles where a run finds some news, and stays within its bounds.
func TestAdapt(t *testing.T) {
	for _, tt := range []struct {
		perDay      float64
		least, most time.Duration
	}{
		{0, everyMost, everyMost},
		{0.2, 20 * time.Hour, everyMost},
		{5, 2 * time.Hour, 26 * time.Hour},
		{48, everyLeast, 4 * time.Hour},
		{2000, everyLeast, everyLeast},
	} {
		every, published, carried := time.Duration(0), 0.0, 0
		for range 300 {
			published += tt.perDay * max(every, everyAtFirst).Hours() / 24
			news := int(published) - carried
			carried += news
			every = adapt(every, archive.Run{State: archive.Done, Counts: archive.RunCounts{New: news}})
		}
		if every < tt.least || every > tt.most {
			t.Errorf("%v articles a day: every %s, want %s to %s", tt.perDay, every, tt.least, tt.most)
		}
	}
	if got := adapt(3*time.Hour, archive.Run{State: archive.Interrupted}); got != 3*time.Hour {
		t.Errorf("a run that was stopped teaches nothing, and yet %s", got)
	}
}

// No expression brings the reader down, and what it takes leads to times that are neither too close nor before the last.
func FuzzPrepare(f *testing.F) {
	for _, s := range []string{"0 5 * * 1-5", "TZ= * * * * *", "*/15 * * * *", "@every 1ns", "0 0 31 2 *", "1-1/99999999999 * * * *", "0 0 1-31/30 */11 SUN"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, expression string) {
		s := archive.Schedule{Cron: expression}
		if Prepare(&s, archive.Outlet{Home: "https://bao.example/"}, monday) != nil || s.Cron == "" {
			return
		}
		at := Upcoming(s, monday, 20)
		for i := 1; i < len(at); i++ {
			if at[i].Sub(at[i-1]) < oftenest {
				t.Errorf("%q: %s and %s", expression, at[i-1], at[i])
			}
		}
	})
}
