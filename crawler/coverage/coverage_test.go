package coverage

import (
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// now is a Wednesday noon.
var now = time.Date(2026, 3, 18, 12, 0, 0, 0, archive.Hanoi)

// rhythm invents a paper with so many articles on a weekday and on a Sunday, spread over the daytime, up to a time.
func rhythm(weekday, sunday int, until time.Time) (all []time.Time) {
	for day := archive.DayOf(now).AddDate(0, 0, -100); day.Before(until); day = day.AddDate(0, 0, 1) {
		n := weekday
		if day.Weekday() == time.Sunday {
			n = sunday
		}
		for i := range n {
			if at := day.Add(7*time.Hour + time.Duration(i)*12*time.Hour/time.Duration(n)); at.Before(until) {
				all = append(all, at)
			}
		}
	}
	return all
}

func at(daysAgo, hour int) time.Time {
	return archive.DayOf(now).AddDate(0, 0, -daysAgo).Add(time.Duration(hour) * time.Hour)
}

func done(started time.Time, counts archive.RunCounts) archive.Run {
	return archive.Run{Started: started, Ended: started.Add(time.Hour), State: archive.Done, Counts: counts}
}

// healthy is an outlet with which nothing is the matter.
func healthy() History {
	h := History{Outlet: archive.Outlet{ID: "bao", Enabled: true}, Now: now, Publications: rhythm(9, 3, now)}
	for i := range 30 {
		h.Runs = append(h.Runs, done(at(i, 6), archive.RunCounts{Fetched: 50, New: 9}))
	}
	for range 200 {
		h.Readings = append(h.Readings, archive.Reading{Captured: at(1, 6), Published: true, Author: true, Lead: true, Captions: true, Body: 3000})
	}
	h.Robots = []archive.Capture{{ID: 1, Status: 200, Digest: "sha256:aa", Time: at(60, 6)}, {ID: 2, Status: 200, Digest: "sha256:aa", Time: at(1, 6)}}
	h.Schedules = []archive.Schedule{{Cron: "0 6 * * *", Next: at(-1, 6)}}
	return h
}

func without(times []time.Time, day time.Time, keep int) (all []time.Time) {
	for _, t := range times {
		if archive.DayOf(t).Equal(day) {
			if keep--; keep < 0 {
				continue
			}
		}
		all = append(all, t)
	}
	return all
}

func TestDays(t *testing.T) {
	tuesday, sunday := at(1, 0), at(3, 0)
	for _, tt := range []struct {
		name   string
		change func(*History)
		day    time.Time
		want   archive.Day
	}{
		{"as usual", func(*History) {}, tuesday, archive.Day{Expected: 9, Captured: 9, Usual: 9}},
		{"a Sunday as usual", func(*History) {}, sunday, archive.Day{Expected: 3, Captured: 3, Usual: 3}},
		{"a slow day is no gap", func(h *History) { h.Publications = without(h.Publications, tuesday, 5) }, tuesday,
			archive.Day{Expected: 5, Captured: 5, Usual: 9}},
		{"nothing was named", func(h *History) { h.Publications = without(h.Publications, tuesday, 1) }, tuesday,
			archive.Day{Expected: 9, Captured: 1, Usual: 9, Why: archive.ShortUnlisted}},
		{"named and waiting", func(h *History) { h.Unanswered = []archive.ListedDay{{Date: tuesday, Waiting: 4, Failed: 1}} }, tuesday,
			archive.Day{Expected: 14, Captured: 9, Usual: 9, Waiting: 4, Failed: 1, Why: archive.ShortWaiting}},
		{"failed", func(h *History) {
			h.Publications = without(h.Publications, tuesday, 1)
			h.Unanswered = []archive.ListedDay{{Date: tuesday, Failed: 8}}
		}, tuesday, archive.Day{Expected: 9, Captured: 1, Usual: 9, Failed: 8, Why: archive.ShortFailed}},
		{"forbidden", func(h *History) { h.Unanswered = []archive.ListedDay{{Date: tuesday, Refused: 2}} }, tuesday,
			archive.Day{Expected: 11, Captured: 9, Usual: 9, Refused: 2, Why: archive.ShortRefused}},
		{"no run since", func(h *History) {
			h.Publications, h.Runs = without(h.Publications, tuesday, 0), h.Runs[2:]
		}, tuesday, archive.Day{Expected: 9, Usual: 9, Why: archive.ShortNoRun}},
		{"today is not over", func(h *History) { h.Publications = without(h.Publications, at(0, 0), 0) }, at(0, 0),
			archive.Day{Usual: 9}},
		{"a new outlet has no rhythm", func(h *History) { h.Publications = []time.Time{at(10, 8), at(9, 8)} }, tuesday, archive.Day{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			h := healthy()
			tt.change(&h)
			days := h.Days(30)
			if len(days) != 30 || !days[29].Date.Equal(at(0, 0)) {
				t.Fatalf("%d days, the last %s", len(days), days[29].Date)
			}
			tt.want.Date = tt.day
			for _, d := range days {
				if d.Date.Equal(tt.day) && d != tt.want {
					t.Errorf("got %+v\nwant %+v", d, tt.want)
				}
				if d.Expected < d.Captured {
					t.Errorf("%s: %d expected, %d captured", d.Date, d.Expected, d.Captured)
				}
			}
		})
	}
}

func TestAlarms(t *testing.T) {
	lacking := func(n int, lack func(*archive.Reading)) func(*History) {
		return func(h *History) {
			for i := range n {
				lack(&h.Readings[i])
				h.Readings[i].Captured = at(0, 11-i%8)
			}
		}
	}
	for _, tt := range []struct {
		name   string
		change func(*History)
		want   string // kinds and fields
		since  time.Time
	}{
		{"nothing", func(*History) {}, "", time.Time{}},
		{"turned off", func(h *History) { h.Publications, h.Outlet.Enabled = rhythm(9, 3, at(20, 0)), false }, "", time.Time{}},
		{"silent", func(h *History) { h.Publications = rhythm(9, 3, at(5, 0)) }, "silent", time.Time{}},
		{"silent, but for us", func(h *History) { h.Publications, h.Runs = rhythm(9, 3, at(5, 0)), h.Runs[6:] }, "", time.Time{}},
		{"a weekend off", func(h *History) { h.Publications = rhythm(2, 0, at(0, 0)) }, "", time.Time{}},
		{"no rhythm yet", func(h *History) { h.Publications = h.Publications[:5] }, "", time.Time{}},
		{"no more authors", lacking(25, func(r *archive.Reading) { r.Author = false }), "layout author", time.Time{}},
		{"no more dates, nor bodies", lacking(25, func(r *archive.Reading) { r.Published, r.Body = false, 40 }), "layout published, layout body", time.Time{}},
		{"a few without an author", lacking(8, func(r *archive.Reading) { r.Author = false }), "", time.Time{}},
		{"mended", func(h *History) {
			lacking(40, func(r *archive.Reading) { r.Author = false })(h)
			for i := range 5 {
				h.Readings[i].Author = true
			}
		}, "", time.Time{}},
		{"never had authors", func(h *History) {
			for i := range h.Readings {
				h.Readings[i].Author = false
			}
		}, "", time.Time{}},
		{"pages read as nothing", func(h *History) {
			for i := range 3 {
				h.Runs[i].Counts = archive.RunCounts{Fetched: 50, Unread: 9}
			}
		}, "layout article", at(2, 6)},
		{"robots", func(h *History) { h.Robots[1].Digest = "sha256:bb" }, "robots", at(1, 6)},
		{"robots gone", func(h *History) { h.Robots[1].Status = 404 }, "robots", at(1, 6)},
		{"robots cannot be had", func(h *History) { h.Robots[1].Status, h.Robots[1].Digest = 503, "sha256:bb" }, "", time.Time{}},
		{"robots, long ago", func(h *History) { h.Robots[0].Digest, h.Robots[1].Time = "sha256:bb", at(20, 6) }, "", time.Time{}},
		{"errors", func(h *History) {
			for i := range 2 {
				h.Runs[i].Counts = archive.RunCounts{Fetched: 30, Failed: 20}
				h.Runs[i].Reasons = map[string]int{"it answers 500": 15, "no answer within 1m0s": 5}
			}
		}, "errors it answers 500", at(1, 6)},
		{"one bad page", func(h *History) { h.Runs[0].Counts = archive.RunCounts{Fetched: 2, Failed: 1} }, "", time.Time{}},
		{"an overdue run", func(h *History) { h.Schedules[0].Next = at(0, 3) }, "stalled", at(0, 3)},
		{"an overdue run that is paused", func(h *History) { h.Schedules[0].Next, h.Schedules[0].Paused = at(0, 3), true }, "", time.Time{}},
		{"a long run", func(h *History) {
			h.Schedules[0].Next = at(0, 3)
			h.Runs[0] = archive.Run{State: archive.Running, Started: at(0, 3)}
		}, "", time.Time{}},
		{"an empty history", func(h *History) { *h = History{Outlet: h.Outlet, Now: now} }, "", time.Time{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			h := healthy()
			tt.change(&h)
			var got []string
			alarms := h.Alarms()
			for _, a := range alarms {
				got = append(got, strings.TrimSpace(string(a.Kind)+" "+a.Field))
				if a.Kind == archive.ErrorsAlarm {
					got[len(got)-1] += " " + a.Detail
				}
				if a.Since.IsZero() || a.Since.After(now) || a.Text == "" || a.Mend == "" || a.Outlet != "bao" {
					t.Errorf("%+v", a)
				}
			}
			if strings.Join(got, ", ") != tt.want {
				t.Errorf("got %q, want %q: %+v", strings.Join(got, ", "), tt.want, alarms)
			}
			if !tt.since.IsZero() && len(alarms) > 0 && !alarms[0].Since.Equal(tt.since) {
				t.Errorf("since %s, want %s", alarms[0].Since, tt.since)
			}
		})
	}
}

// TestUnlinked misses a section that gave articles for weeks and is in no run any more; a topic of a week, and what was read lately, it does
// not.
func TestUnlinked(t *testing.T) {
	now := time.Date(2025, 10, 28, 8, 0, 0, 0, archive.Hanoi)
	h := History{Outlet: archive.Outlet{ID: "bao", Enabled: true}, Now: now}
	for ago := range 60 { // a run a day, the newest first
		run := archive.Run{State: archive.Done, Started: now.AddDate(0, 0, -ago), Counts: archive.RunCounts{Fetched: 50, Found: 20},
			Lists: []archive.ListRead{{URL: "/", Kind: archive.ListItem, Named: 30}}}
		if ago >= 10 {
			run.Lists = append(run.Lists, archive.ListRead{URL: "/kinh-te/", Kind: archive.ListItem, Named: 12})
		}
		if ago >= 10 && ago < 20 {
			run.Lists = append(run.Lists, archive.ListRead{URL: "/chao-mung-ngay-le/", Kind: archive.ListItem, Named: 12})
		}
		if ago%7 == 5 {
			run.Lists = append(run.Lists, archive.ListRead{URL: "/van-hoa/", Kind: archive.ListItem, Named: 12})
		}
		h.Runs = append(h.Runs, run)
	}
	all := h.Alarms()
	if len(all) != 1 || all[0].Kind != archive.SectionAlarm || all[0].URL != "/kinh-te/" || !all[0].Since.Equal(now.AddDate(0, 0, -10)) {
		t.Errorf("%+v", all)
	}
	for day := 1; day <= 20; day++ { // and later it is not told any more
		h.Now = now.AddDate(0, 0, day)
		h.Runs = append([]archive.Run{{State: archive.Done, Started: h.Now, Lists: []archive.ListRead{{URL: "/", Named: 30}, {URL: "/van-hoa/", Named: 12}}}}, h.Runs...)
	}
	if all := h.Alarms(); len(all) != 0 {
		t.Errorf("weeks later: %+v", all)
	}
}
