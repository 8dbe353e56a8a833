package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"khobao/archive"
	"khobao/sample"
)

type demoCmd struct {
	serveFlags
	Papers bool `help:"Only serve the sample newspapers, for trying the other verbs on them."`
	Exit   bool `help:"End once everything is crawled and searchable."`
}

// Help is what --help adds.
func (demoCmd) Help() string {
	return `Three invented newspapers of an invented province start on loopback. They are crawled as real ones would be, and what was found
is served. Everything is kept in the data directory; delete it to start afresh, and before real news go there.`
}

// Run starts the newspapers, crawls them and serves.
func (c *demoCmd) Run(ctx context.Context, env *environment, g *globals) error {
	started := env.Now()
	papers, err := sample.Start(ctx, sample.Ports)
	if err != nil {
		return err
	}
	defer papers.Close()
	fmt.Fprintln(env.Stdout, "Sample newspapers:")
	for _, o := range papers.Outlets {
		fmt.Fprintf(env.Stdout, "  %-28s %s\n", o.Name, o.Home)
	}
	if c.Papers {
		fmt.Fprintln(env.Stdout, "Ctrl-C ends them.")
		<-ctx.Done()
		return nil
	}
	c.AllowAddress = append(c.AllowAddress, papers.Addresses()...)
	if c.Contact == "" {
		c.Contact = "the demo on this machine"
	}
	s, err := openServing(ctx, env, g, true)
	if err != nil {
		return err
	}
	defer s.close()
	if err := s.mayInvent(ctx, papers.Outlets); err != nil {
		return err
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	group, ctx := errgroup.WithContext(ctx)
	ready := make(chan string, 1)
	group.Go(func() error { return s.serve(ctx, c.serveFlags, func(url string) { ready <- url }) })
	group.Go(func() error {
		var url string
		select {
		case url = <-ready:
		case <-ctx.Done():
			return nil
		}
		fmt.Fprintf(env.Stdout, "Kho Báo serves %s\n", url)
		if err := c.crawl(ctx, env, s, papers.Outlets, started); err != nil || c.Exit {
			stop()
			return err
		}
		fmt.Fprintf(env.Stdout, "Open %s and try: dai hoi dang bo. Ctrl-C ends.\n", url)
		return nil
	})
	return group.Wait()
}

// mayInvent refuses an archive that has articles and is no demo's: invented ones must not come among them.
func (s *serving) mayInvent(ctx context.Context, papers []archive.Outlet) error {
	sum, err := s.Summary(ctx)
	if err != nil || sum.Articles == 0 {
		return err
	}
	outlets, err := s.Outlets(ctx)
	if err != nil {
		return err
	}
	for _, o := range outlets {
		if slices.ContainsFunc(papers, func(p archive.Outlet) bool { return p.ID == o.ID }) {
			return nil
		}
	}
	return fmt.Errorf("%w: %s has articles of its own, among which the demo's invented ones must not come: --data names another directory", errUsage, s.g.Data)
}

// crawl crawls the papers into the store and waits until the index has all of it.
func (c *demoCmd) crawl(ctx context.Context, env *environment, s *serving, outlets []archive.Outlet, started time.Time) error {
	for _, o := range outlets {
		if err := s.SaveOutlet(ctx, o); err != nil {
			return err
		}
	}
	config, err := c.config(env, s.recorder, 0)
	if err != nil {
		return err
	}
	bars := newProgressBars(env)
	defer bars.Stop()
	runs, err := crawlAll(ctx, s.recorder, config, outlets, bars)
	bars.Stop()
	if err := reportRuns(env, runs, err); err != nil {
		return err
	}
	for {
		last, err := s.LastChange(ctx)
		if err != nil {
			return err
		}
		if s.index.Seq() >= last {
			break
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(50 * time.Millisecond):
		}
	}
	fmt.Fprintf(env.Stdout, "%d articles searchable after %s\n", s.index.Count(), env.Now().Sub(started).Round(100*time.Millisecond))
	return nil
}
