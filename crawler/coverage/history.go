// Package coverage compares what an outlet should have given with what the archive has of it, and says where somebody should
// look.
//
// What an outlet should have given is known in two ways. Its feeds and sitemaps name addresses and days: what they named and
// did not answer is missing, certainly. And it has a rhythm: so many articles on a Monday, so many on a Sunday, and never silent
// for longer than so many hours. Where far less came than the rhythm says, the lists themselves may be broken.
//
// An alarm is no event that somebody has to keep: it is computed from the history each time and is over when what mends it was
// done. All of it is pure; [Read] gathers the history from a store.
package coverage

import (
	"context"
	"errors"
	"net/url"
	"time"

	"khobao/archive"
)

// Store is what a history is read from.
type Store interface {
	Outlet(ctx context.Context, id archive.OutletID) (archive.Outlet, error)
	Schedules(ctx context.Context, outlet archive.OutletID) ([]archive.Schedule, error)
	Runs(ctx context.Context, outlet archive.OutletID, limit int) ([]archive.Run, error)
	// Publications returns when the outlet's articles were published, from a time on and in order.
	Publications(ctx context.Context, outlet archive.OutletID, from time.Time) ([]time.Time, error)
	// Unanswered counts addresses that feeds and sitemaps named for a day and that gave no answer.
	Unanswered(ctx context.Context, outlet archive.OutletID, from time.Time) ([]archive.ListedDay, error)
	// Readings returns which fields the newest articles had when they were captured first, the newest first.
	Readings(ctx context.Context, outlet archive.OutletID, limit int) ([]archive.Reading, error)
	Captures(ctx context.Context, url string) ([]archive.Capture, error)
}

// History is what is known of an outlet.
type History struct {
	Outlet       archive.Outlet
	Now          time.Time
	Schedules    []archive.Schedule
	Runs         []archive.Run // newest first
	Publications []time.Time   // in order
	Unanswered   []archive.ListedDay
	Readings     []archive.Reading // newest first
	Robots       []archive.Capture // of robots.txt, oldest first
}

const (
	oneDay = 24 * time.Hour
	// rhythmOf is how far back the rhythm is looked for, beyond the days that are asked for.
	rhythmOf    = 12 * 7 * oneDay
	maxRuns     = 400
	maxReadings = 300
)

// Read gathers the history of an outlet for some days back from now. The error is archive.ErrUnknownOutlet where there is no
// such outlet.
func Read(ctx context.Context, s Store, id archive.OutletID, now time.Time, days int) (History, error) {
	outlet, err := s.Outlet(ctx, id)
	if err != nil {
		return History{}, err
	}
	h := History{Outlet: outlet, Now: now}
	from := archive.DayOf(now).Add(-time.Duration(days)*oneDay - rhythmOf)
	var errs [6]error
	h.Schedules, errs[0] = s.Schedules(ctx, id)
	h.Runs, errs[1] = s.Runs(ctx, id, maxRuns)
	h.Publications, errs[2] = s.Publications(ctx, id, from)
	h.Unanswered, errs[3] = s.Unanswered(ctx, id, from)
	h.Readings, errs[4] = s.Readings(ctx, id, maxReadings)
	if home, err := url.Parse(outlet.Home); err == nil {
		h.Robots, errs[5] = s.Captures(ctx, home.Scheme+"://"+home.Host+"/robots.txt")
	}
	return h, errors.Join(errs[:]...)
}
