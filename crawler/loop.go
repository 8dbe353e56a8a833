package crawler

import (
	"context"
	"errors"

	"khobao/archive"
)

// Visits of one outlet under way at once, where nothing paces them. The host is asked one thing at a time all the same; while it is
// asked, what it answered before is being kept, read and saved. Most of that is waiting for the disk, which is done for all together.
const mostAhead = 64

// ahead returns how many visits may be under way. What the home page shows must be known to all others. Where pauses pace a crawl,
// or the host is slow, one visit is enough to keep up, and others would hold their leases meanwhile. What is left of a budget is for one to
// know.
func (c *crawl) ahead() int {
	switch {
	case !c.begun, c.Outlet.MaxRequests > 0, c.Outlet.MaxBytes > 0:
		return 1
	case c.Ahead > 0:
		return c.Ahead
	case c.delayAt(c.home) > 0 || c.pace.latency(c.home) > quick:
		return 1
	}
	return mostAhead
}

// loop visits what the frontier has, until nothing is left. errEnough and nil are good ends. Visits that are under way when it is to
// end come to theirs before.
func (c *crawl) loop(ctx context.Context) error {
	if err := c.start(ctx); err != nil {
		return err
	}
	done := make(chan error)
	underWay, end := 0, error(nil)
	for {
		if end == nil {
			begun, err := c.begin(ctx, underWay, done)
			underWay, end = underWay+begun, err
		}
		if underWay > 0 {
			end = worse(end, <-done)
			underWay--
			c.begun = true
			end = worse(end, c.tell(ctx, false))
			continue
		}
		if end != nil {
			return end
		}
		if more, err := c.await(ctx); err != nil || !more {
			return err
		}
	}
}

// worse returns of two reasons to end the one that matters more: what failed rather than what is enough.
func worse(a, b error) error {
	if a == nil || errors.Is(a, errEnough) && b != nil {
		return b
	}
	return a
}

// begin begins as many visits as there is room for, and returns how many. Each says on done that it has ended.
func (c *crawl) begin(ctx context.Context, underWay int, done chan<- error) (int, error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	ahead := c.ahead()
	room := ahead - underWay
	if len(c.waiting) > 0 {
		return c.visitAll(ctx, c.waiting, underWay, done), nil
	}
	if underWay > ahead/2 {
		return 0, nil // leasing many at a time costs little more than one
	}
	if c.Limit > 0 {
		left := c.Limit - c.ledger.counts().Found
		if left <= 0 {
			return 0, errEnough
		}
		room = min(room, left-underWay)
	}
	if room <= 0 {
		return 0, nil
	}
	items, err := c.Store.Lease(ctx, c.Outlet.ID, room, leaseTime)
	c.leased(items)
	return c.visitAll(ctx, items, underWay, done), err
}

// visitAll begins to visit leased items, and returns how many. Since has lists judged by the articles that they named: a further list waits
// until everything that was leased before it has been visited.
func (c *crawl) visitAll(ctx context.Context, items []archive.FrontierItem, underWay int, done chan<- error) int {
	c.waiting = nil
	for i, item := range items {
		if !c.Since.IsZero() && item.Kind == archive.ListItem && underWay+i > 0 {
			c.waiting = items[i:]
			return i
		}
		go func() { done <- c.visit(ctx, item) }()
	}
	return len(items)
}
