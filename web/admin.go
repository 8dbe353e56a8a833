package web

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"khobao/archive"
	"khobao/vietnamese"
)

// AdminFrame is what all pages of the console have around them.
type AdminFrame struct {
	Frame
	Tab     string // the console's part that the page belongs to
	Trouble string // what went wrong, in a sentence; empty: nothing
}

// AdminPage says whether anything is missing right now, and what mends it.
type AdminPage struct {
	AdminFrame
	Alarms  []archive.Alarm
	Running bool // something is crawled, or about to be
	Rows    []OutletRow
}

// Late is Behind as a number of things.
func (p *SystemPage) Late() int { return int(p.Behind) }

// OutletRow is an outlet as lists show it.
type OutletRow struct {
	archive.Outlet
	Last    *archive.Run // nil: it was never crawled
	Next    time.Time    // when it is crawled again; zero: nobody has said
	Ordered bool         // a crawl is to begin
	Days    []archive.Day
	Failed  int // addresses given up
}

// Active says whether the outlet is being crawled.
func (r OutletRow) Active() bool { return r.Last != nil && r.Last.State == archive.Running }

// Missing is how many articles the outlet should have given in the days shown, and did not.
func (r OutletRow) Missing() (n int) {
	for _, d := range r.Days {
		if d.Why != "" {
			n += max(d.Expected-d.Captured, 1)
		}
	}
	return n
}

// How lists of outlets are sorted; by name if not otherwise.
const (
	ByNext    = "next"
	ByLast    = "last" // those not crawled for longest first
	ByMissing = "missing"
	ByFailed  = "failed"
)

// SortOutlets sorts rows that are in the order of their names.
func SortOutlets(rows []OutletRow, by string) {
	when := func(t time.Time) int64 {
		if t.IsZero() {
			return math.MaxInt64
		}
		return t.Unix()
	}
	last := func(r OutletRow) int64 {
		if r.Last == nil {
			return 0
		}
		return r.Last.Started.Unix()
	}
	slices.SortStableFunc(rows, func(a, b OutletRow) int {
		switch by {
		case ByNext:
			return cmp.Compare(when(a.Next), when(b.Next))
		case ByLast:
			return cmp.Compare(last(a), last(b))
		case ByMissing:
			return cmp.Compare(b.Missing(), a.Missing())
		case ByFailed:
			return cmp.Compare(b.Failed, a.Failed)
		}
		return 0
	})
}

// Orders are the ways in which the list can be sorted, each with the key of its name.
func (*OutletsPage) Orders() [][2]string {
	return [][2]string{{"", "admin.outlet"}, {ByNext, "admin.next"}, {ByLast, "admin.last"}, {ByMissing, "admin.missing"}, {ByFailed, "admin.failures"}}
}

// nationwide is what stands for a province where an outlet is of none, in either language.
var nationwide = []string{"ca nuoc", "toan quoc", "whole country", "nationwide"}

// Nationwide says whether what was typed as a province says that there is none.
func Nationwide(typed string) bool { return slices.Contains(nationwide, vietnamese.Fold(typed)) }

// OutletsPage lists what is or could be crawled.
type OutletsPage struct {
	AdminFrame
	Rows    []OutletRow
	Query   string           // words that the rows were narrowed by
	Sort    string           // by what; empty: by name
	Presets []archive.Outlet // not added yet
	Address string           // typed to be tried
	Tried   *archive.Article // what was read there; nil: nothing was tried
	New     archive.Outlet   // what would be added
	Listed  *archive.Outlet  // that has its front page already; nil: none
}

// ListedPreset says that the outlet which has the front page already is a preset that nobody turned on.
func (p *OutletsPage) ListedPreset() bool {
	return slices.ContainsFunc(p.Presets, func(o archive.Outlet) bool { return o.ID == p.Listed.ID })
}

// Adding says that what would be added is there to be looked at, and perhaps to be put right.
func (p *OutletsPage) Adding() bool { return p.Tried != nil || p.New.ID != "" || p.New.Home != "" }

// Fault is what is wrong with what would be added.
func (p *OutletsPage) Fault() Fault {
	if !p.Adding() {
		return Fault{}
	}
	return outletFault(p.Trouble, p.New.Home)
}

// OutletPage shows one outlet with all that is set.
type OutletPage struct {
	AdminFrame
	OutletRow
	Typed     archive.Outlet // its settings, as somebody would have them
	Schedules []ScheduleRow
	Failures  []archive.Failure
	Runs      []archive.Run
	Alarms    []archive.Alarm
	Every, At string // the schedule that the form would add
	Delay     string // as it was typed; empty: as it is set
}

// Rhythms are those that a schedule can be given by a word.
func (*OutletPage) Rhythms() []string {
	return []string{"adaptive", "half", "hour", "three", "day", "week"}
}

// Fault is what is wrong with the form that was sent.
func (p *OutletPage) Fault() Fault { return outletFault(p.Trouble, p.Typed.Home) }

// AlarmGroup is an alarm, or several of one kind that differ by their address: one feed of many that is stale hides nothing else.
type AlarmGroup struct {
	archive.Alarm
	Places []archive.Alarm // with more than one, each has an address
}

// grouped puts alarms of an outlet about one kind of address into one.
func grouped(alarms []archive.Alarm) (all []AlarmGroup) {
	for _, a := range alarms {
		i := slices.IndexFunc(all, func(g AlarmGroup) bool { return a.URL != "" && g.URL != "" && g.Outlet == a.Outlet && g.Kind == a.Kind })
		if i < 0 {
			all = append(all, AlarmGroup{a, []archive.Alarm{a}})
			continue
		}
		all[i].Places = append(all[i].Places, a)
	}
	return all
}

func (p *AdminPage) AlarmGroups() []AlarmGroup  { return grouped(p.Alarms) }
func (p *OutletPage) AlarmGroups() []AlarmGroup { return grouped(p.Alarms) }

// ScheduleRow is a schedule with its next times.
type ScheduleRow struct {
	archive.Schedule
	Upcoming []time.Time
}

// Words says in which rhythm the schedule runs; no Key: only its cron line says it.
func (r ScheduleRow) Words() (w Cadence) {
	f := strings.Fields(r.Cron)
	if len(f) == 0 {
		return Cadence{Key: "admin.sched_adaptive"}
	}
	if len(f) != 5 || f[2] != "*" || f[3] != "*" {
		return w
	}
	minute, err := strconv.Atoi(f[0])
	hour, hourErr := strconv.Atoi(f[1])
	clock := fmt.Sprintf("%02d:%02d", hour, minute)
	switch {
	case r.Cron == "*/30 * * * *":
		return Cadence{Key: "admin.sched_half"}
	case err != nil:
	case f[1] == "*" && f[4] == "*":
		return Cadence{"admin.sched_hour", strconv.Itoa(minute)}
	case f[1] == "*/3" && f[4] == "*":
		return Cadence{"admin.sched_three", strconv.Itoa(minute)}
	case hourErr == nil && f[4] == "*":
		return Cadence{"admin.sched_day", clock}
	case hourErr == nil && f[4] == "1":
		return Cadence{"admin.sched_week", clock}
	}
	return w
}

// Cadence is a schedule in words: the key of a text, and the minute or the time of day that it names.
type Cadence struct{ Key, At string }

// CoverGap is a run of days on which an outlet gave less than it should have, for one reason.
type CoverGap struct {
	Outlet             archive.OutletID
	Name               string
	From, To           time.Time
	Expected, Captured int
	Why                archive.Shortfall
}

// Several says whether it is more than one day.
func (g CoverGap) Several() bool { return g.To.After(g.From) }

// gaps finds what is missing, the latest first.
func gaps(rows []OutletRow) []CoverGap {
	var all []CoverGap
	for _, row := range rows {
		open := false // whether the day before belongs to the last gap
		for _, d := range row.Days {
			n := len(all)
			switch {
			case d.Why == "":
				open = false
				continue
			case !open || all[n-1].Why != d.Why:
				all = append(all, CoverGap{Outlet: row.ID, Name: row.Name, From: d.Date, Why: d.Why})
				n++
			}
			open = true
			g := &all[n-1]
			g.To, g.Expected, g.Captured = d.Date, g.Expected+d.Expected, g.Captured+d.Captured
		}
	}
	slices.SortStableFunc(all, func(a, b CoverGap) int { return b.To.Compare(a.To) })
	return all
}

// Idle is how many of the outlets that are turned on nothing is going to crawl.
func (p *AdminPage) Idle() (n int) {
	for _, r := range p.Rows {
		if r.Enabled && r.Next.IsZero() && !r.Ordered && !r.Active() {
			n++
		}
	}
	return n
}

// Watched says that any outlet is crawled by itself: else nothing can be said to be missing or not.
func (p *AdminPage) Watched() bool {
	return slices.ContainsFunc(p.Rows, func(r OutletRow) bool { return r.Enabled && !r.Next.IsZero() })
}

// Gaps are the gaps of all outlets.
func (p *AdminPage) Gaps() []CoverGap { return gaps(p.Rows) }

// Pause is the least time between two requests in seconds, as the page's language writes it; empty: none is set.
func (p *OutletPage) Pause() string {
	if p.Delay != "" {
		return p.Delay
	}
	if p.Typed.Delay == 0 {
		return ""
	}
	seconds := strconv.FormatFloat(p.Typed.Delay.Seconds(), 'f', -1, 64) // without the points of thousands, which would be read otherwise
	if p.Lang == Vietnamese {
		seconds = strings.Replace(seconds, ".", ",", 1)
	}
	return seconds
}

// Rows is the outlet alone, as the calendar takes it.
func (p *OutletPage) Rows() []OutletRow { return []OutletRow{p.OutletRow} }

// Gaps are the outlet's.
func (p *OutletPage) Gaps() []CoverGap { return gaps(p.Rows()) }

// RunPage shows one run, under way or ended.
type RunPage struct {
	AdminFrame
	archive.Run
	Took time.Duration
}

// Total is how many addresses the run knows of.
func (p *RunPage) Total() int { return p.Counts.Fetched + p.Counts.Queued }

// Minutes is how long the run has taken; 0 of a short one, whose Seconds say it.
func (p *RunPage) Minutes() int { return int(p.Took.Minutes() + .25) }
func (p *RunPage) Seconds() int { return int(p.Took.Seconds() + .999) }

// UsersPage lists accounts and tokens.
type UsersPage struct {
	AdminFrame
	Users  []archive.User
	Tokens []archive.Token
	Roles  []archive.Role
	Scopes []archive.Scope
	Now    time.Time
	Secret string       // a token that was just made, to be shown once
	Typed  archive.User // an account that could not be added
}

// Expired says that a token is worthless by now.
func (p *UsersPage) Expired(t archive.Token) bool {
	return !t.Expires.IsZero() && !t.Expires.After(p.Now)
}

// AuditPage lists who did what.
type AuditPage struct {
	AdminFrame
	Entries []archive.AuditEntry
	Before  int64 // where older entries begin; 0: there are none
}

// SystemPage says how store and index are.
type SystemPage struct {
	AdminFrame
	Summary archive.Summary
	Behind  int64  // changes that the index has not taken in yet
	Store   string // what is wrong; empty: nothing
	Index   string
	Damaged bool   // the database is not as it was when it was closed last
	Sizes   *Sizes // nil: not known
}

// Sizes says how much is kept, in bytes.
type Sizes struct {
	Documents             int // in the index
	WARC, Database, Index int64
	WARCFiles             int
	Free                  int64 // on the disk of the data; 0: not known
}

// scarce is how much free space is little: a day of crawling must fit.
const scarce = 2 << 30

// Scarce says that the disk is nearly full.
func (s Sizes) Scarce() bool { return s.Free > 0 && s.Free < scarce }

func (*AdminPage) template() string   { return "admin" }
func (*OutletsPage) template() string { return "admin-outlets" }
func (*OutletPage) template() string  { return "admin-outlet" }
func (*RunPage) template() string     { return "admin-run" }
func (*UsersPage) template() string   { return "admin-users" }
func (*AuditPage) template() string   { return "admin-log" }
func (*SystemPage) template() string  { return "admin-system" }

// shortDay writes a day as the head of the nth of narrow columns: the day of the month, with the month in the first and where
// one begins.
func shortDay(n int, t time.Time) string {
	if t = t.In(archive.Hanoi); n == 0 || t.Day() == 1 {
		return t.Format("2/1")
	}
	return t.Format("2")
}
