package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"khobao/archive"
	"khobao/crawler"
)

type crawlCmd struct {
	Outlets []string      `arg:"" optional:"" help:"Outlets by their names, or addresses of home pages; none: every outlet that is turned on." placeholder:"OUTLET|URL"`
	Limit   int           `help:"Stop after so many articles of each outlet." placeholder:"N"`
	Depth   int           `help:"Follow at most so many links from the home page." placeholder:"N"`
	Since   string        `help:"Leave alone what is known to be older, as 2006-01-02." placeholder:"DATE"`
	Delay   time.Duration `default:"1s" help:"Least pause between two requests to a host; 0 for none."`
	crawlFlags
}

// crawlFlags are the settings of crawling that serve and demo have, too.
type crawlFlags struct {
	AllowAddress []string `help:"Private or loopback addresses that may be asked, as HOST:PORT or a network like 10.0.0.0/8; none unless named." placeholder:"ADDR"`
	Contact      string   `help:"Address or page for the newspapers that want to know who crawls them; goes into the user agent." placeholder:"WHO"`
}

// Help is what --help adds.
func (crawlCmd) Help() string {
	return `A crawl that was stopped, by Ctrl-C or a power cut, goes on where it was when it is called again. Each response is kept in a
WARC file before anything is read from it.`
}

// config returns what the flags say of crawling.
func (f crawlFlags) config(env *environment, s crawler.Store, delay time.Duration) (crawler.Config, error) {
	allow, err := crawler.ParseAllow(f.AllowAddress)
	if err != nil {
		return crawler.Config{}, fmt.Errorf("%w: %w", errUsage, err)
	}
	if delay == 0 {
		delay = -1 // the crawler's zero is its own choice
	}
	c := crawler.Config{Store: s, Allow: allow, Contact: f.Contact, Delay: delay, Log: env.Log, Now: env.Now}
	if f.Contact != "" {
		c.UserAgent = "KhoBao/" + version + " (+" + strings.Map(printable, f.Contact) + "; news archive)"
	}
	return c, nil
}

// printable drops what may not stand in a header.
func printable(r rune) rune {
	if r < ' ' || r > '~' {
		return -1
	}
	return r
}

// Run crawls the outlets side by side.
func (c *crawlCmd) Run(ctx context.Context, env *environment, g *globals) error {
	since, err := parseSince(c.Since)
	if err != nil {
		return err
	}
	return withRecorder(ctx, env, g, func(r *recorder) error { return c.run(ctx, env, r, since) })
}

func (c *crawlCmd) run(ctx context.Context, env *environment, r *recorder, since time.Time) error {
	if err := r.tellOutdated(ctx, env); err != nil {
		return err
	}
	outlets, err := c.outlets(ctx, r)
	if err != nil {
		return err
	}
	config, err := c.config(env, r, c.Delay)
	if err != nil {
		return err
	}
	config.Limit, config.Depth, config.Since, config.NameOutlet = c.Limit, c.Depth, since, r.nameOutlet
	bars := newProgressBars(env)
	defer bars.Stop()
	runs, err := crawlAll(ctx, r, config, outlets, bars)
	bars.Stop()
	return reportRuns(env, runs, err)
}

func parseSince(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	d, err := archive.ParseDate(s)
	if err != nil {
		return time.Time{}, fmt.Errorf("%w: --since: %w", errUsage, err)
	}
	return d.Time, nil
}

// outlets finds what is to be crawled, and makes new outlets of addresses.
func (c *crawlCmd) outlets(ctx context.Context, r *recorder) ([]archive.Outlet, error) {
	if len(c.Outlets) == 0 {
		return enabledOutlets(ctx, r)
	}
	var outlets []archive.Outlet
	for _, name := range c.Outlets {
		o, err := findOutlet(ctx, r, name)
		if err != nil {
			return nil, err
		}
		outlets = append(outlets, o)
	}
	return outlets, nil
}

func enabledOutlets(ctx context.Context, r *recorder) ([]archive.Outlet, error) {
	all, err := r.Outlets(ctx)
	if err != nil {
		return nil, err
	}
	var on []archive.Outlet
	for _, o := range all {
		if o.Enabled {
			on = append(on, o)
		}
	}
	if len(on) == 0 {
		return nil, fmt.Errorf("%w: no outlet is turned on; name one, as in: khobao crawl https://bao.example/", errUsage)
	}
	return on, nil
}

// findOutlet returns the outlet of that name, stored or preset; an address is the outlet with that home page. One that is not stored
// yet is, turned on.
func findOutlet(ctx context.Context, r *recorder, name string) (archive.Outlet, error) {
	o, stored, err := lookUpOutlet(ctx, r, name)
	if err != nil || stored {
		return o, err
	}
	if err := unused(ctx, r, o.ID); err != nil {
		return o, err
	}
	o = withProvince(o, nil)
	return o, r.SaveOutlet(ctx, o)
}

// lookUpOutlet is findOutlet that stores nothing, and says whether the outlet is stored.
func lookUpOutlet(ctx context.Context, r *recorder, name string) (o archive.Outlet, stored bool, err error) {
	if strings.Contains(name, "://") {
		return outletAt(ctx, r, name)
	}
	o, err = r.Outlet(ctx, archive.OutletID(name))
	if !errors.Is(err, archive.ErrUnknownOutlet) {
		return o, true, err
	}
	presets, presetErr := crawler.Presets()
	if presetErr != nil {
		return o, false, presetErr
	}
	for _, p := range presets {
		if string(p.ID) == name {
			p.Enabled = true
			return p, false, nil
		}
	}
	return o, false, fmt.Errorf("%w: %q; khobao outlet list shows those that are known, and an address makes a new one", archive.ErrUnknownOutlet, name)
}

// outletAt returns the stored outlet with a home page on that host, or a new one.
func outletAt(ctx context.Context, r *recorder, home string) (o archive.Outlet, stored bool, err error) {
	u, err := url.Parse(home)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return o, false, fmt.Errorf("%w: %q is no address of a home page, as https://bao.example/", errUsage, home)
	}
	all, err := r.Outlets(ctx)
	if err != nil {
		return o, false, err
	}
	for _, o := range all {
		if known, err := url.Parse(o.Home); err == nil && strings.EqualFold(known.Host, u.Host) {
			return o, true, nil
		}
	}
	return archive.Outlet{ID: outletID(u), Name: u.Hostname(), Home: u.String(), Enabled: true}, false, nil
}

// outletID makes a name of a host: www.baolamgiang.example is baolamgiang-example; a port that was named stays.
func outletID(u *url.URL) archive.OutletID {
	host := strings.TrimPrefix(strings.ToLower(u.Host), "www.")
	return archive.OutletID(strings.Trim(strings.Map(func(r rune) rune {
		if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
			return r
		}
		return '-'
	}, host), "-"))
}

// crawlAll crawls outlets side by side and judges meanwhile who is meant by the names that come in.
func crawlAll(ctx context.Context, r *recorder, config crawler.Config, outlets []archive.Outlet, bars *progressBars) ([]archive.Run, error) {
	judging, stopJudging := context.WithCancel(ctx)
	judged := make(chan error, 1)
	go func() { judged <- r.JudgeUntil(judging, 2*time.Second) }()

	config.Progress = func(run archive.Run) {
		n := run.Counts
		bars.Set(string(run.Outlet), int64(n.Fetched), int64(n.Fetched+n.Queued), fmt.Sprintf("%d articles, %d new", n.Found, n.New))
	}
	c := crawler.New(config) // one for all: it paces hosts that outlets share, and asks once for their robots.txt
	defer c.Close()
	runs := make([]archive.Run, len(outlets))
	var group errgroup.Group // one outlet's failure does not stop the others
	for i, o := range outlets {
		group.Go(func() error {
			run, err := c.Crawl(ctx, o)
			run.Outlet = o.ID
			runs[i] = run
			if err != nil {
				return fmt.Errorf("crawling %s: %w", o.ID, err)
			}
			return nil
		})
	}
	err := group.Wait()
	stopJudging()
	return runs, errors.Join(err, <-judged)
}

// reportRuns prints what runs met, and turns what went wrong into an error.
func reportRuns(env *environment, runs []archive.Run, err error) error {
	failed := 0
	for _, run := range runs {
		n := run.Counts
		fmt.Fprintf(env.Stdout, "%s: %d fetched, %d articles (%d new, %d changed, %d as before), %d gone, %d refused, %d failed, %d still queued\n",
			run.Outlet, n.Fetched, n.Found, n.New, n.Changed, n.Unchanged, n.Gone, n.Refused, n.Failed, n.Queued)
		if len(run.Reasons) > 0 {
			fmt.Fprintf(env.Stdout, "%s: refused or failed: %s\n", run.Outlet, reasonsText(run.Reasons))
		}
		for _, m := range run.Messages {
			fmt.Fprintf(env.Stderr, "khobao: %s: %s\n", run.Outlet, m)
		}
		failed += n.Failed
	}
	switch {
	case errors.Is(err, context.Canceled):
		return fmt.Errorf("%w: the crawl was stopped; call it again to go on where it was", errPartly)
	case err != nil:
		return err
	case failed > 0:
		return fmt.Errorf("%w: %d addresses failed; the next crawl tries them again", errPartly, failed)
	}
	return nil
}
