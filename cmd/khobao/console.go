package main

import (
	"context"
	"time"

	"khobao/archive"
	"khobao/crawler"
	"khobao/crawler/coverage"
	"khobao/crawler/extract"
	"khobao/crawler/schedule"
)

// console is what the admin pages of a running server see to. It crawls in the server's own process.
type console struct {
	*recorder
	crawler   *crawler.Crawler
	scheduler *schedule.Scheduler
	now       func() time.Time
}

func newConsole(env *environment, r *recorder, flags crawlFlags) (*console, error) {
	config, err := flags.config(env, r, time.Second)
	if err != nil {
		return nil, err
	}
	if flags.Contact == "" {
		env.Log.Warn("newspapers do not learn whom to ask about the crawler: --contact tells them")
	}
	config.NameOutlet = r.nameOutlet
	c := crawler.New(config)
	return &console{recorder: r, crawler: c, now: env.Now, scheduler: schedule.New(schedule.Config{Store: r, Crawl: c.Do, Now: env.Now, Log: env.Log})}, nil
}

// run crawls what is due until ctx ends.
func (c *console) run(ctx context.Context) error {
	defer c.crawler.Close()
	c.scheduler.Run(ctx)
	return nil
}

func (c *console) Presets() ([]archive.Outlet, error) { return crawler.Presets() }
func (c *console) Wake()                              { c.scheduler.Wake() }
func (c *console) Stop(id archive.OutletID) bool      { return c.scheduler.Stop(id) }
func (c *console) Upcoming(s archive.Schedule, n int) []time.Time {
	return schedule.Upcoming(s, c.now(), n)
}
func (c *console) Prepare(s *archive.Schedule, o archive.Outlet) error {
	return schedule.Prepare(s, o, c.now())
}

// Try fetches and reads one page.
func (c *console) Try(ctx context.Context, address string, o archive.Outlet) (archive.Article, error) {
	page, err := c.crawler.Fetch(ctx, address)
	if err != nil {
		return archive.Article{}, err
	}
	result, err := extract.Article(page, o)
	return result.Article, err
}

// Coverage says what an outlet has given of what it should have, and what is wrong with it.
func (c *console) Coverage(ctx context.Context, id archive.OutletID, days int) ([]archive.Day, []archive.Alarm, error) {
	h, err := coverage.Read(ctx, c.recorder, id, c.now(), days)
	if err != nil {
		return nil, nil, err
	}
	return h.Days(days), h.Alarms(), nil
}
