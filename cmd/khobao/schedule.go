package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"

	"khobao/archive"
	"khobao/crawler/schedule"
)

type scheduleCmd struct {
	Add    scheduleAddCmd    `cmd:"" help:"Have an outlet crawled again and again while khobao serve runs."`
	List   scheduleListCmd   `cmd:"" help:"List the schedules and when they are due."`
	Pause  schedulePauseCmd  `cmd:"" help:"Let a schedule rest."`
	Resume scheduleResumeCmd `cmd:"" help:"Let a paused schedule go on. What it missed meanwhile is not made up for."`
	Run    scheduleRunCmd    `cmd:"" help:"Have the running server crawl an outlet at once."`
	Remove scheduleRemoveCmd `cmd:"" help:"Remove a schedule."`
}

type scheduleAddCmd struct {
	Outlet  string `arg:"" help:"Name of the outlet."`
	Cron    string `help:"When, in Vietnam's time: minute, hour, day of the month, month, day of the week, as '0 5 * * 1-5'. Without it, as often as the outlet changes." placeholder:"FIELDS"`
	Section string `help:"Start from this list page alone." placeholder:"URL"`
	Paused  bool   `help:"Do not begin yet."`
}

// Run adds a schedule.
func (c *scheduleAddCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return withRecorder(ctx, env, g, func(r *recorder) error {
		o, err := findOutlet(ctx, r, c.Outlet)
		if err != nil {
			return err
		}
		s := archive.Schedule{Outlet: o.ID, Cron: c.Cron, Section: c.Section, Paused: c.Paused}
		if err := schedule.Prepare(&s, o, env.Now()); err != nil {
			return fmt.Errorf("%w: %w", errUsage, err)
		}
		if err := r.SaveSchedule(ctx, &s); err != nil {
			return err
		}
		_, err = fmt.Fprintf(env.Stdout, "schedule %d of %s: %s\n", s.ID, s.Outlet, dueText(s, env.Now()))
		return err
	})
}

type scheduleListCmd struct {
	Outlet archive.OutletID `arg:"" optional:"" help:"Only those of this outlet."`
	JSON   bool             `help:"Print JSON."`
}

// Run lists schedules.
func (c *scheduleListCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return withRecorder(ctx, env, g, func(r *recorder) error {
		all, err := r.Schedules(ctx, c.Outlet)
		if err != nil {
			return err
		}
		if c.JSON {
			return printJSON(env.Stdout, all)
		}
		t := newTable(env)
		t.AppendHeader(table.Row{"id", "outlet", "section", "when", "due", "last run"})
		for _, s := range all {
			t.AppendRow(table.Row{s.ID, s.Outlet, s.Section, rhythmText(s), dueText(s, env.Now()), whenText(s.Last)})
		}
		t.Render()
		return nil
	})
}

// rhythmText says how often a schedule is due.
func rhythmText(s archive.Schedule) string {
	if s.Cron != "" {
		return s.Cron
	}
	return "as it changes, now every " + s.Every.String()
}

// dueText says when a schedule is due next.
func dueText(s archive.Schedule, now time.Time) string {
	switch {
	case s.Paused:
		return "paused"
	case !s.Next.After(now):
		return "due now"
	}
	return whenText(s.Next)
}

type schedulePauseCmd struct {
	ID archive.ScheduleID `arg:"" help:"Number of the schedule."`
}

// Run pauses a schedule.
func (c *schedulePauseCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return setPaused(ctx, env, g, c.ID, true)
}

type scheduleResumeCmd struct {
	ID archive.ScheduleID `arg:"" help:"Number of the schedule."`
}

// Run lets a schedule go on.
func (c *scheduleResumeCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return setPaused(ctx, env, g, c.ID, false)
}

func setPaused(ctx context.Context, env *environment, g *globals, id archive.ScheduleID, paused bool) error {
	return withRecorder(ctx, env, g, func(r *recorder) error {
		s, err := r.Schedule(ctx, id)
		if err != nil {
			return err
		}
		o, err := r.Outlet(ctx, s.Outlet)
		if err != nil {
			return err
		}
		if s.Paused = paused; !paused {
			if err := schedule.Prepare(&s, o, env.Now()); err != nil {
				return err
			}
		}
		if err := r.SaveSchedule(ctx, &s); err != nil {
			return err
		}
		_, err = fmt.Fprintf(env.Stdout, "schedule %d of %s: %s\n", s.ID, s.Outlet, dueText(s, env.Now()))
		return err
	})
}

type scheduleRemoveCmd struct {
	ID archive.ScheduleID `arg:"" help:"Number of the schedule."`
}

// Run removes a schedule.
func (c *scheduleRemoveCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return withRecorder(ctx, env, g, func(r *recorder) error { return r.RemoveSchedule(ctx, c.ID) })
}

type scheduleRunCmd struct {
	Outlet  string `arg:"" help:"Name of the outlet."`
	Section string `help:"Start from this list page alone." placeholder:"URL"`
	Full    bool   `help:"Ask for all that can be reached, not only for what is new and what is due."`
}

// Run leaves an order for the server.
func (c *scheduleRunCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return withRecorder(ctx, env, g, func(r *recorder) error {
		o, err := findOutlet(ctx, r, c.Outlet)
		if err != nil {
			return err
		}
		if err := schedule.Prepare(&archive.Schedule{Section: c.Section}, o, env.Now()); err != nil {
			return fmt.Errorf("%w: %w", errUsage, err)
		}
		if _, running, err := g.serving(ctx); err != nil || !running {
			return errors.Join(err, fmt.Errorf("no server runs that could crawl %s; khobao crawl %s does it here", o.ID, o.ID))
		}
		order := archive.Order{Outlet: o.ID, Section: c.Section, Full: c.Full, By: "khobao schedule run"}
		if err := r.OrderCrawl(ctx, &order); err != nil {
			return err
		}
		_, err = fmt.Fprintf(env.Stdout, "ordered: the server crawls %s as soon as its hours and budget allow\n", o.ID)
		return err
	})
}

// limitFlags bound what an outlet may be asked.
type limitFlags struct {
	Hours       *string `help:"Hours in which it may be asked, in Vietnam's time, as 22:00-05:30; an empty text for always." placeholder:"FROM-TO"`
	MaxRequests *int    `help:"Most requests a day; 0 for no limit." placeholder:"N"`
	MaxBytes    *int64  `help:"Most bytes of pages a day; 0 for no limit." placeholder:"N"`
}

// set puts the limits that were named into an outlet.
func (f limitFlags) set(o *archive.Outlet) error {
	if f.Hours != nil {
		if _, err := archive.ParseHours(*f.Hours); err != nil {
			return fmt.Errorf("%w: --hours: %w", errUsage, err)
		}
		o.Hours = *f.Hours
	}
	if f.MaxRequests != nil {
		o.MaxRequests = max(*f.MaxRequests, 0)
	}
	if f.MaxBytes != nil {
		o.MaxBytes = max(*f.MaxBytes, 0)
	}
	return nil
}

// reasonsText lists why addresses were refused or failed, for a line of a report.
func reasonsText(reasons map[string]int) string {
	var parts []string
	for _, why := range sortedByCount(reasons) {
		parts = append(parts, fmt.Sprintf("%d× %s", reasons[why], why))
	}
	return strings.Join(parts, "; ")
}
