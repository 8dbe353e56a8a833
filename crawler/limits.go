package crawler

import (
	"context"
	"fmt"
	"time"

	"khobao/archive"
)

// admit asks whether the outlet may be asked one thing more, and counts it before it is asked: a kill at any moment counts too
// much rather than too little. It returns how many bytes the body may have. Where the hours or the day's budget forbid the
// request, the error is errEnough, and the run's Resume says when the crawl may go on.
func (c *crawl) admit(ctx context.Context) (maxBody int, err error) {
	if c.trial {
		return c.MaxBody, nil
	}
	now := c.Now()
	if at := c.hours.Next(now); at.After(now) {
		return 0, c.stopUntil(at, "outside of its hours %s", c.Outlet.Hours)
	}
	if c.Outlet.MaxRequests <= 0 && c.Outlet.MaxBytes <= 0 {
		return c.MaxBody, nil
	}
	spent, err := c.Store.Spent(ctx, c.Outlet.ID, now)
	if err != nil {
		return 0, fmt.Errorf("what is asked %w: %w", errStore, err)
	}
	if c.Outlet.MaxRequests > 0 && spent.Requests >= c.Outlet.MaxRequests || c.Outlet.MaxBytes > 0 && spent.Bytes >= c.Outlet.MaxBytes {
		return 0, c.spentUp(now, spent)
	}
	if _, err := c.Store.Spend(ctx, c.Outlet.ID, now, archive.Spent{Requests: 1}); err != nil {
		return 0, fmt.Errorf("what is asked %w: %w", errStore, err)
	}
	if c.Outlet.MaxBytes <= 0 {
		return c.MaxBody, nil
	}
	return int(min(int64(c.MaxBody), c.Outlet.MaxBytes-spent.Bytes)), nil
}

// charge counts the bytes of a body that was asked for at a time.
func (c *crawl) charge(ctx context.Context, asked time.Time, bytes int) error {
	if c.trial || c.Outlet.MaxBytes <= 0 || bytes == 0 {
		return nil
	}
	if _, err := c.Store.Spend(context.WithoutCancel(ctx), c.Outlet.ID, asked, archive.Spent{Bytes: int64(bytes)}); err != nil {
		return fmt.Errorf("what is asked %w: %w", errStore, err)
	}
	return nil
}

// postpone ends the run where only the rest of the day's budget cut a body of some bytes: it is asked for again on a day that
// has room for it, unless no day has.
func (c *crawl) postpone(ctx context.Context, asked time.Time, received int) error {
	spent, err := c.Store.Spent(ctx, c.Outlet.ID, asked)
	switch {
	case err != nil:
		return fmt.Errorf("what is asked %w: %w", errStore, err)
	case spent.Bytes > int64(received):
		return c.spentUp(asked, spent)
	}
	return nil
}

// spentUp ends the run until the next day.
func (c *crawl) spentUp(now time.Time, spent archive.Spent) error {
	tomorrow := archive.DayOf(now).Add(24 * time.Hour)
	return c.stopUntil(c.hours.Next(tomorrow), "the day's budget is used up with %d requests and %d bytes", spent.Requests, spent.Bytes)
}

// stopUntil notes why the run ends before its time, and returns errEnough.
func (c *crawl) stopUntil(at time.Time, format string, args ...any) error {
	c.ledger.goOnAt(at, "%s; the rest is for %s", fmt.Sprintf(format, args...), at.In(archive.Hanoi).Format("15:04 02/01/2006"))
	return errEnough
}
