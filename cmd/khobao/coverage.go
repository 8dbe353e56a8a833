package main

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/jedib0t/go-pretty/v6/table"

	"khobao/archive"
	"khobao/crawler/coverage"
)

type coverageCmd struct {
	Outlet string `arg:"" optional:"" help:"Name of the outlet; without it, the alarms of all that are turned on."`
	Days   int    `default:"30" help:"Days to look back."`
	JSON   bool   `help:"Print JSON."`
}

// Help is what --help adds.
func (coverageCmd) Help() string {
	return `What each outlet should have given against what was captured, and what somebody should look at. Exits with 3 where there are alarms.`
}

// covered is what the verb prints of an outlet.
type covered struct {
	Outlet   archive.OutletID  `json:"outlet"`
	Days     []archive.Day     `json:"days,omitempty"`
	Alarms   []archive.Alarm   `json:"alarms"`
	Failures []archive.Failure `json:"failures,omitempty"`
	Failing  int               `json:"failing"` // addresses in all that were given up and did not answer since
}

// Run prints coverage and alarms.
func (c *coverageCmd) Run(ctx context.Context, env *environment, g *globals) error {
	if c.Days < 1 || c.Days > 3660 {
		return fmt.Errorf("%w: --days goes from 1 to 3660", errUsage)
	}
	s, err := g.openStore(ctx, env, true)
	if err != nil {
		return err
	}
	defer s.Close()
	outlets, err := s.Outlets(ctx)
	if err != nil {
		return err
	}
	if c.Outlet != "" {
		o, err := s.Outlet(ctx, archive.OutletID(c.Outlet))
		if err != nil {
			return err
		}
		outlets = []archive.Outlet{o}
	}
	var all []covered
	alarms := 0
	for _, o := range outlets {
		h, err := coverage.Read(ctx, s, o.ID, env.Now(), c.Days)
		if err != nil {
			return err
		}
		one := covered{Outlet: o.ID, Alarms: h.Alarms()}
		if c.Outlet != "" {
			one.Days = h.Days(c.Days)
		}
		if one.Failures, one.Failing, err = s.Failures(ctx, o.ID, 100); err != nil {
			return err
		}
		alarms += len(one.Alarms)
		all = append(all, one)
	}
	if err := c.print(env, all); err != nil {
		return err
	}
	if alarms > 0 {
		return fmt.Errorf("%w: %d alarms", errPartly, alarms)
	}
	return nil
}

func (c *coverageCmd) print(env *environment, all []covered) error {
	if c.JSON {
		return printJSON(env.Stdout, all)
	}
	for _, one := range all {
		if len(one.Days) > 0 {
			t := newTable(env)
			t.AppendHeader(table.Row{"day", "expected", "captured", "usual", "waiting", "failed", "refused", "why"})
			for _, d := range one.Days {
				t.AppendRow(table.Row{d.Date.Format("Mon 02/01/2006"), d.Expected, d.Captured, d.Usual, d.Waiting, d.Failed, d.Refused, d.Why})
			}
			t.Render()
		}
		for _, a := range one.Alarms {
			fmt.Fprintf(env.Stdout, "%s: %s since %s: %s %s\n", a.Outlet, a.Kind, whenText(a.Since), a.Text, a.Mend)
		}
		for _, f := range one.Failures {
			fmt.Fprintf(env.Stdout, "%s: failing since %s, %d times: %s: %s\n", one.Outlet, whenText(f.Failing), f.Failures, f.URL, f.Why)
		}
	}
	return nil
}

// sortedByCount returns the keys of counts, the most counted first.
func sortedByCount(counts map[string]int) []string {
	return slices.SortedFunc(maps.Keys(counts), func(a, b string) int { return cmp.Or(counts[b]-counts[a], cmp.Compare(a, b)) })
}
