package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"khobao/index"
	"khobao/server"
)

type serveCmd struct {
	serveFlags
}

// serveFlags are the settings of serving that demo has, too.
type serveFlags struct {
	Listen        string   `default:"127.0.0.1:8080" help:"Address to listen on; port 0 picks one and prints it." placeholder:"ADDR"`
	BaseURL       string   `help:"How the outside names the service, as https://khobao.example; the request's host if not given." placeholder:"URL"`
	Host          []string `help:"Host names that are answered; any if none is named." placeholder:"NAME"`
	TrustedProxy  []string `help:"Proxies before the server, by address or network, whose X-Forwarded-For is believed; none unless named." placeholder:"ADDR"`
	RequireSignIn bool     `help:"Nothing can be read without an account or a token."`
	mailFlags
	crawlFlags
}

// followEvery is how often the index looks for changes of another process, a crawl for instance.
const followEvery = 500 * time.Millisecond

// shutdownGrace is how long requests under way may take to end.
const shutdownGrace = 10 * time.Second

// Help is what --help adds.
func (serveCmd) Help() string {
	return `Outlets are crawled as khobao schedule says. What khobao crawl and khobao import add meanwhile is searchable a moment later. Ctrl-C lets the requests under way end.`
}

// Run serves until it is told to stop.
func (c *serveCmd) Run(ctx context.Context, env *environment, g *globals) error {
	r, err := openServing(ctx, env, g, true)
	if err != nil {
		return err
	}
	defer r.close()
	return r.serve(ctx, c.serveFlags, func(url string) {
		fmt.Fprintf(env.Stdout, "Kho Báo serves %s\n", url)
	})
}

// serving is what a server needs: the recorder and the index, both open.
type serving struct {
	*recorder
	index *index.Index
	env   *environment
	g     *globals
}

// openServing opens the store and the index. A server renews an index of an older version: it answers meanwhile.
func openServing(ctx context.Context, env *environment, g *globals, renew bool) (*serving, error) {
	s, err := g.openStore(ctx, env, false)
	if err != nil {
		return nil, err
	}
	r, err := newRecorder(ctx, s)
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	if err := r.tellOutdated(ctx, env); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	ix, err := g.openIndex(ctx, env, documents{s}, renew)
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return &serving{recorder: r, index: ix, env: env, g: g}, nil
}

func (s *serving) close() {
	if err := errors.Join(s.index.Close(), s.recorder.Close()); err != nil {
		s.env.Log.Error("closing", "err", err)
	}
}

// serve answers requests, follows the change sequence and judges names, until ctx ends. ready is told the address.
func (s *serving) serve(ctx context.Context, flags serveFlags, ready func(url string)) error {
	code, err := s.setupCode(ctx)
	if err != nil {
		return err
	}
	desk, err := newConsole(s.env, s.recorder, flags.crawlFlags)
	if err != nil {
		return err
	}
	follower, err := newFollower(s, flags)
	if err != nil {
		return err
	}
	handler, err := server.New(server.Config{
		Search: s.finder(), Store: s.recorder, Replay: s.recorder, Captures: captures{s.Store, s.env.Now}, Ready: s.readiness, Sizes: s.sizes, Log: s.env.Log, Now: s.env.Now,
		BaseURL: flags.BaseURL, Hosts: flags.Host, Version: version,
		Accounts: s.recorder, Sessions: s.Sessions(), RequireSignIn: flags.RequireSignIn, SetupCode: code, Console: desk, Editing: s.recorder, Readers: s.recorder, Mails: follower.Mail != nil, Proxies: flags.TrustedProxy,
	})
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", flags.Listen)
	if err != nil {
		return fmt.Errorf("listening: %w", err)
	}
	orders, err := listenControl(s)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	url := "http://" + listener.Addr().String()
	withdraw, err := s.g.announce(ctx, whereabouts{URL: url, Control: orders.path()})
	if err != nil {
		return errors.Join(err, listener.Close(), orders.close())
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { <-ctx.Done(); return withdraw() })
	httpServer := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10}
	group.Go(func() error { return serveUntil(ctx, httpServer, listener, shutdownGrace) })
	group.Go(func() error { return orders.serve(ctx) })
	group.Go(func() error { return desk.run(ctx) })
	group.Go(func() error {
		return s.keepOn(ctx, "following the archive", func() error { return s.index.Follow(ctx, documents{s.Store}, followEvery) })
	})
	group.Go(func() error {
		return s.keepOn(ctx, "judging who is meant", func() error { return s.JudgeUntil(ctx, followEvery) })
	})
	group.Go(func() error { follower.Run(ctx, tellEvery); return nil })
	ready(url)
	group.Go(func() error { return s.tellSetup(ctx, url, code) })
	return group.Wait()
}

// serveUntil serves until ctx ends; then requests under way have a while to end, and are broken off. None is under way any more when it
// returns: what they use can be closed.
func serveUntil(ctx context.Context, server *http.Server, listener net.Listener, grace time.Duration) error {
	var under sync.RWMutex // read by each request
	handler := server.Handler
	server.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !under.TryRLock() { // it comes too late
			panic(http.ErrAbortHandler)
		}
		defer under.RUnlock()
		handler.ServeHTTP(w, r)
	})
	// Breaking a connection off ends the context of requests only whose body was read; this one ends for all.
	requests, breakOff := context.WithCancel(context.WithoutCancel(ctx))
	defer breakOff()
	server.BaseContext = func(net.Listener) context.Context { return requests }
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	var err error
	select {
	case err = <-ended:
	case <-ctx.Done():
	}
	patience, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	if server.Shutdown(patience) != nil {
		breakOff()
		err = errors.Join(err, server.Close())
	}
	under.Lock()
	return err
}

// keepOnAfter is how long something that failed in the background is left alone.
const keepOnAfter = 10 * time.Second

// keepOn runs f until ctx ends. What fails, on a full disk for instance, is told to the log and tried again: readers are served
// all the while, and /readyz says how far behind the index is.
func (s *serving) keepOn(ctx context.Context, what string, f func() error) error {
	for {
		err := f()
		if ctx.Err() != nil {
			return err
		}
		s.env.Log.Error(what, "err", err)
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(keepOnAfter):
		}
	}
}

// readiness says whether store and index answer, and how many changes the index has still to take in.
func (s *serving) readiness(ctx context.Context) server.Readiness {
	last, err := s.LastChange(ctx)
	checked, damage := s.Checked()
	return server.Readiness{Store: err, Behind: max(0, last-s.index.Seq()), Unchecked: !checked, Damage: damage}
}
