package web

import (
	"time"

	"khobao/archive"
)

// AdminFrame is what all pages of the console have around them.
type AdminFrame struct {
	Frame
	Tab     string // the console's part that the page belongs to
	Said    string // what was just done: the end of a text's key below "done."; empty: nothing
	Trouble string // what went wrong, in a sentence; empty: nothing
}

// AdminPage says whether anything is missing right now, and what mends it.
type AdminPage struct {
	AdminFrame
	Alarms  []archive.Alarm
	Running []archive.Run
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

// OutletsPage lists what is or could be crawled.
type OutletsPage struct {
	AdminFrame
	Rows    []OutletRow
	Presets []archive.Outlet // not added yet
	Address string           // typed to be tried
	Tried   *archive.Article // what was read there; nil: nothing was tried
	New     archive.Outlet   // what would be added
}

// OutletPage shows one outlet with all that is set.
type OutletPage struct {
	AdminFrame
	OutletRow
	Schedules []ScheduleRow
	Failures  []archive.Failure
	Runs      []archive.Run
	Alarms    []archive.Alarm
}

// ScheduleRow is a schedule with its next times.
type ScheduleRow struct {
	archive.Schedule
	Upcoming []time.Time
}

// RunPage shows one run, under way or ended.
type RunPage struct {
	AdminFrame
	archive.Run
	Took time.Duration
}

// Total is how many addresses the run knows of.
func (p *RunPage) Total() int { return p.Counts.Fetched + p.Counts.Queued }

// Minutes is how long the run has taken.
func (p *RunPage) Minutes() int { return int(p.Took.Minutes() + .5) }

// UsersPage lists accounts and tokens.
type UsersPage struct {
	AdminFrame
	Users  []archive.User
	Tokens []archive.Token
	Roles  []archive.Role
	Secret string // a token that was just made, to be shown once
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
}

func (*AdminPage) template() string   { return "admin" }
func (*OutletsPage) template() string { return "admin-outlets" }
func (*OutletPage) template() string  { return "admin-outlet" }
func (*RunPage) template() string     { return "admin-run" }
func (*UsersPage) template() string   { return "admin-users" }
func (*AuditPage) template() string   { return "admin-log" }
func (*SystemPage) template() string  { return "admin-system" }

// shortDay writes a day as the head of a narrow column: the day of the month, with the month where one begins.
func shortDay(t time.Time) string {
	if t = t.In(archive.Hanoi); t.Day() == 1 {
		return t.Format("2/1")
	}
	return t.Format("2")
}
