package web

import (
	"slices"
	"testing"
	"time"

	"khobao/archive"
)

// consolePages are the admins' pages, with sparse, usual and extreme data.
func consolePages(lang Lang) map[string]Page {
	desk := AdminFrame{Frame: frame(lang)}
	desk.Said = archive.OutletSaved
	desk.User, desk.Role = "admin", archive.Admin
	bare := AdminFrame{Frame: Frame{Lang: lang, Path: "/admin", Role: archive.Admin}}
	monday := time.Date(2026, 11, 2, 0, 0, 0, 0, archive.Hanoi)
	var days []archive.Day
	for i := range 28 {
		d := archive.Day{Date: monday.AddDate(0, 0, i), Captured: 5, Expected: 5, Usual: 5}
		switch {
		case i >= 4 && i < 7:
			d.Captured, d.Why = 0, archive.ShortNoRun
		case i == 7:
			d.Captured, d.Why = 2, archive.ShortFailed
		case i == 20:
			d.Captured, d.Why = 1, archive.ShortUnlisted
		}
		days = append(days, d)
	}
	run := archive.Run{ID: 3, Outlet: "mocgiang", State: archive.Running, Started: monday, Messages: []string{"robots.txt answers 503"}}
	run.Counts.Fetched, run.Counts.Queued = 12, 30
	row := OutletRow{Outlet: archive.Outlet{ID: "mocgiang", Name: "Báo Mộc Giang", Home: "https://baomocgiang.example/", Enabled: true, Sections: []string{"https://baomocgiang.example/thoi-su/"}}, Last: &run, Days: days, Failed: 3, Next: monday}
	worst := OutletRow{Outlet: archive.Outlet{ID: archive.OutletID(hostile), Name: hostile, Home: hostile}, Days: days}
	schedules := []ScheduleRow{{Schedule: archive.Schedule{ID: 1, Cron: "30 5 * * *"}, Upcoming: []time.Time{monday, monday}}, {Schedule: archive.Schedule{ID: 2, Paused: true}},
		{Schedule: archive.Schedule{ID: 3, Cron: "1,2 3 4 5 *", Section: hostile}}}
	tried := usual()
	reader := frame(lang)
	reader.User, reader.Role, reader.Saves, reader.Path = "lan", archive.Reader, true, "/account/searches"
	saved := SavedRow{Page: "/?q=dai+hoi", Atom: "/feeds/saved/k.atom", JSON: "/feeds/saved/k.json", SavedSearch: archive.SavedSearch{ID: 1, Name: "đại hội", Query: "q=dai+hoi", Email: "lan@bao.example",
		Mailbox: archive.MailboxAsked, Webhook: "https://hook.example/", Created: monday, Found: 3},
		Last: []archive.Delivery{{ID: "d1", Search: 1, Channel: archive.ByEmail, State: archive.Delivered, Ended: monday, Articles: []archive.ArticleID{"a"}},
			{ID: "d2", Search: 1, Channel: archive.ByWebhook, State: archive.DeliveryFailed, Tries: 8, Ended: monday, Trouble: "it answers 503"}}}
	hostileSearch := SavedRow{Page: "/?" + hostile, Atom: "/feeds/saved/x.atom", JSON: "/feeds/saved/x.json", SavedSearch: archive.SavedSearch{ID: 2, Name: hostile, Email: hostile, Webhook: hostile, Paused: true, Mailbox: archive.MailboxRefused},
		Last: []archive.Delivery{{ID: "d3", Search: 2, Channel: archive.ByEmail, State: archive.DeliveryWaiting, Tries: 1, Trouble: hostile, Due: monday}}}
	return map[string]Page{
		"sign-in":          &SignInPage{Frame: frame(lang), Open: true},
		"sign-in-nobody":   &SignInPage{Frame: frame(lang), Nobody: true},
		"sign-in-wrong":    &SignInPage{Frame: Frame{Lang: lang, Path: "/sign-in"}, Typed: hostile, Next: "/admin", Trouble: "too_often", Wait: Wait(31 * time.Minute)},
		"setup":            &SetupPage{Frame: frame(lang), Code: "c", MinPassword: 12},
		"setup-wrong":      &SetupPage{Frame: Frame{Lang: lang, Path: "/setup"}, Typed: hostile, Code: hostile, Trouble: "bad_name"},
		"account":          &AccountPage{Frame: reader, MinPassword: 12, Done: true},
		"account-wrong":    &AccountPage{Frame: reader, MinPassword: 12, Trouble: "too_often", Wait: Wait(time.Second)},
		"searches":         &SearchesPage{Frame: reader, Mails: true, Saved: []SavedRow{saved}, New: &SearchForm{Name: "hop", Query: "q=hop", Page: "/?q=hop"}},
		"searches-sparse":  &SearchesPage{Frame: reader},
		"searches-extreme": &SearchesPage{Frame: reader, Trouble: "bad_email", Secret: hostile, Saved: []SavedRow{hostileSearch}, New: &SearchForm{Name: hostile, Query: hostile, Email: hostile, Page: "/?" + hostile}},
		"confirm":          &ConfirmPage{Frame: frame(lang), Mailbox: archive.Mailbox{Address: "lan@bao.example", Code: "c", State: archive.MailboxAsked}},
		"confirm-agreed":   &ConfirmPage{Frame: frame(lang), Mailbox: archive.Mailbox{Address: hostile, Code: hostile, State: archive.MailboxConfirmed}},
		"confirm-sparse":   &ConfirmPage{Frame: frame(lang), Wrong: true},
		"admin":            &AdminPage{AdminFrame: desk, Running: true, Rows: []OutletRow{row, {Outlet: archive.Outlet{ID: "ct", Name: "Cổng"}, Days: days[:0]}}},
		"admin-alarms": &AdminPage{AdminFrame: desk, Rows: []OutletRow{row}, Alarms: []archive.Alarm{{Outlet: "mocgiang", Kind: archive.SilentAlarm, Since: monday}, {Outlet: "mocgiang", Kind: archive.FeedAlarm, URL: hostile, Since: monday},
			{Outlet: "mocgiang", Kind: archive.FeedAlarm, URL: "https://x.example/rss"}}},
		"admin-sparse":         &AdminPage{AdminFrame: bare},
		"admin-extreme":        &AdminPage{AdminFrame: desk, Rows: []OutletRow{worst}},
		"admin-outlets":        &OutletsPage{AdminFrame: desk, Rows: []OutletRow{row}, Presets: []archive.Outlet{{ID: "x", Name: "Báo X", Home: "https://baomocgiang.example/x"}}, Tried: &tried},
		"admin-outlets-wrong":  &OutletsPage{AdminFrame: AdminFrame{Frame: desk.Frame, Trouble: "an outlet needs a name"}, New: archive.Outlet{ID: "x", Home: hostile}},
		"admin-outlet-wrong":   &OutletPage{AdminFrame: AdminFrame{Frame: desk.Frame, Trouble: hostile + " is no time of the day"}, Typed: archive.Outlet{Home: hostile}, Every: "day", At: hostile, Delay: hostile},
		"admin-outlet":         &OutletPage{AdminFrame: desk, OutletRow: row, Schedules: schedules[:2], Runs: []archive.Run{run}, Failures: []archive.Failure{{FrontierItem: archive.FrontierItem{URL: "https://baomocgiang.example/a", Why: "503", Tries: 4}}}},
		"admin-outlet-extreme": &OutletPage{AdminFrame: bare, OutletRow: worst, Schedules: schedules, Failures: []archive.Failure{{FrontierItem: archive.FrontierItem{URL: hostile, Why: hostile}}}},
		"admin-run":            &RunPage{AdminFrame: desk, Run: run, Took: time.Hour},
		"admin-run-died":       &RunPage{AdminFrame: bare, Run: archive.Run{State: archive.Interrupted, Started: monday}},
		"admin-run-sparse":     &RunPage{AdminFrame: bare, Run: archive.Run{State: archive.Done}},
		"admin-system": &SystemPage{AdminFrame: desk, Summary: desk.Archive,
			Sizes: &Sizes{Documents: 48216, WARC: 4_512_000_000, WARCFiles: 61, Database: 812_000_000, Index: 930_000_000, Free: 1 << 30}},
		"admin-system-sparse": &SystemPage{AdminFrame: bare, Store: "disk I/O error", Behind: 3, Damaged: true},
		"admin-users": &UsersPage{AdminFrame: desk, Roles: archive.Roles, Users: []archive.User{{Name: "lan", Role: archive.Editor, LastSeen: monday}},
			Scopes: archive.Scopes, Now: monday, Tokens: []archive.Token{{ID: "a", Label: "reads", Role: archive.Admin, Author: "admin"},
				{ID: "b", Label: hostile, Role: archive.Reader, Scopes: archive.Scopes, Expires: monday.AddDate(0, 0, -1), LastUsed: monday}, {ID: "c", Label: "c", Role: archive.Reader, Expires: monday.AddDate(0, 1, 0)}}},
		"admin-log": &AuditPage{AdminFrame: desk, Entries: []archive.AuditEntry{{Time: monday, Who: "lan", What: archive.RulingAdded, Subject: hostile}}},
	}
}

// TestTroubles reads sentences as package follow writes them, and wants words for all, with what to do.
func TestTroubles(t *testing.T) {
	for sentence, want := range map[string]Trouble{
		"the mail server answers 550 no such mailbox":               {"mail_refused", "the mail server answers 550 no such mailbox"},
		"the mail server answers 452 mailbox full":                  {"mail_later", "the mail server answers 452 mailbox full"},
		"the mail server cannot be reached":                         {"mail_down", ""},
		"the address leads into a network that is not public":       {"private", ""},
		"the receiver answers 410 Gone":                             {"gone", "the receiver answers 410 Gone"},
		"the receiver answers 302 Found":                            {"moved", "the receiver answers 302 Found"},
		"the receiver answers 418 I'm a teapot":                     {"refused", "the receiver answers 418 I'm a teapot"},
		"the receiver answers 503 Service Unavailable":              {"broke", "the receiver answers 503 Service Unavailable"},
		"dial tcp: lookup x.example on 127.0.0.53:53: no such host": {"name", "dial tcp: lookup x.example on 127.0.0.53:53: no such host"},
		"tls: failed to verify certificate: x509: has expired":      {"certificate", "tls: failed to verify certificate: x509: has expired"},
		"context deadline exceeded (Client.Timeout exceeded)":       {"slow", "context deadline exceeded (Client.Timeout exceeded)"},
		"EOF": {"unreached", "EOF"},
	} {
		if got := troubleOf(sentence); got != want {
			t.Errorf("%q: %+v", sentence, got)
		}
	}
	s := site(t)
	kinds := []string{"unreached"}
	for _, one := range troubles {
		kinds = append(kinds, one.key)
	}
	for lang, texts := range s.texts {
		for _, kind := range kinds {
			for _, key := range []string{"trouble." + kind, "trouble." + kind + "_mend"} {
				if !slices.Contains(texts.keys, key) {
					t.Errorf("%s: no words for %q", lang, key)
				}
			}
		}
	}
}

func TestGaps(t *testing.T) {
	p := consolePages(Vietnamese)["admin"].(*AdminPage)
	got := p.Gaps()
	if len(got) != 3 {
		t.Fatalf("%d gaps: %+v", len(got), got)
	}
	if g := got[2]; g.From.Day() != 6 || g.To.Day() != 8 || g.Expected != 15 || g.Captured != 0 || g.Why != archive.ShortNoRun || !g.Several() {
		t.Errorf("three days without a run: %+v", g)
	}
	if g := got[1]; g.From.Day() != 9 || g.Several() || g.Why != archive.ShortFailed {
		t.Errorf("the day after, for another reason: %+v", g)
	}
}

func TestCadence(t *testing.T) {
	for cron, want := range map[string]Cadence{
		"": {Key: "admin.sched_adaptive"}, "*/30 * * * *": {Key: "admin.sched_half"}, "5 * * * *": {"admin.sched_hour", "5"}, "0 */3 * * *": {"admin.sched_three", "0"},
		"30 5 * * *": {"admin.sched_day", "05:30"}, "0 22 * * 1": {"admin.sched_week", "22:00"}, "0 22 * * 2": {}, "0 1 1 * *": {}, "1,2 3 * * *": {}, "x": {}, "* * * * *": {},
	} {
		if got := (ScheduleRow{Schedule: archive.Schedule{Cron: cron}}).Words(); got != want {
			t.Errorf("%q: %+v, want %+v", cron, got, want)
		}
	}
}

func TestBytes(t *testing.T) {
	for n, want := range map[int64]string{0: "0 B", 999: "999 B", 4500: "4,5 kB", 45_600_000: "46 MB", 7_000_000_000: "7 GB", 1_234_000_000_000_000: "1.234 TB"} {
		if got := Vietnamese.Bytes(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}
