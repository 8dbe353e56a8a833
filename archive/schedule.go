package archive

import "time"

// ScheduleID numbers a schedule; the store gives it.
type ScheduleID int64

// Schedule (lịch thu thập) says when an outlet, or one section of it, is crawled again without anybody's asking. An outlet may
// have several; its runs never overlap all the same.
type Schedule struct {
	ID      ScheduleID `json:"id"`
	Outlet  OutletID   `json:"outlet"`
	Section string     `json:"section,omitempty"` // address of the list page where its runs start; empty: the whole outlet
	Cron    string     `json:"cron,omitempty"`    // five fields, in Vietnam's time; empty: as often as the outlet changes
	Paused  bool       `json:"paused"`

	// What follows is kept by the scheduler.
	Every time.Duration `json:"every,omitempty"` // without Cron: how long it waits between two runs at present; 0: not known yet
	Next  time.Time     `json:"next,omitzero"`   // when it is due; zero: at once
	Last  time.Time     `json:"last,omitzero"`   // when its last run began; zero: it never ran
	Run   RunID         `json:"run,omitempty"`   // its last run; 0: none
}

// OrderID numbers an order; the store gives it.
type OrderID int64

// Order is somebody's wish that an outlet be crawled now. It is kept until its run has ended.
type Order struct {
	ID      OrderID   `json:"id"`
	Outlet  OutletID  `json:"outlet"`
	Section string    `json:"section,omitempty"` // as in Schedule
	Full    bool      `json:"full"`              // ask for all known pages again, not only for those that are due
	By      string    `json:"by"`                // who
	Asked   time.Time `json:"asked"`
}

// Cause says why a run took place.
type Cause string

const (
	ByHand     Cause = "hand"
	BySchedule Cause = "schedule"
)

// Spent is what was asked of an outlet on one day, in Vietnam's time.
type Spent struct {
	Requests int   `json:"requests"`
	Bytes    int64 `json:"bytes"` // of bodies, as they came over the wire
}

// Failure is an address that was given up and is tried again every few days, until it answers.
type Failure struct {
	FrontierItem
	Again time.Time // when it is tried again; zero: it waits for its turn in a run
}
