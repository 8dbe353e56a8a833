package server

import (
	"context"
	"time"

	"khobao/archive"
)

// Console is what admins see to: the outlets, when they are crawled, and what is missing. Errors are those of the store.
type Console interface {
	Outlet(context.Context, archive.OutletID) (archive.Outlet, error) // archive.ErrUnknownOutlet
	SaveOutlet(context.Context, archive.Outlet) error
	RemoveOutlet(context.Context, archive.OutletID) error
	Presets() ([]archive.Outlet, error) // those that ship with Kho Báo

	// Try fetches one page and reads it as an article of the outlet. Nothing is stored. Any error is about the page, and its
	// sentence is for admins.
	Try(ctx context.Context, address string, outlet archive.Outlet) (archive.Article, error)

	Runs(ctx context.Context, outlet archive.OutletID, limit int) ([]archive.Run, error) // the newest first; "" is all outlets
	Run(context.Context, archive.RunID) (archive.Run, error)
	Failures(ctx context.Context, outlet archive.OutletID, limit int) ([]archive.Failure, int, error)
	RetryFailures(context.Context, archive.OutletID) (int, error)

	OrderCrawl(context.Context, *archive.Order) error
	Orders(context.Context) ([]archive.Order, error)
	Wake()                      // look at once for what is due
	Stop(archive.OutletID) bool // ends an outlet's run in this process, and says whether there was one

	Schedules(ctx context.Context, outlet archive.OutletID) ([]archive.Schedule, error)
	Schedule(context.Context, archive.ScheduleID) (archive.Schedule, error)
	SaveSchedule(context.Context, *archive.Schedule) error
	RemoveSchedule(context.Context, archive.ScheduleID) error
	Prepare(*archive.Schedule, archive.Outlet) error // the error says in a sentence what is wrong
	Upcoming(s archive.Schedule, n int) []time.Time  // when it is due next
	Coverage(ctx context.Context, outlet archive.OutletID, days int) ([]archive.Day, []archive.Alarm, error)
}
