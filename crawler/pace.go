package crawler

import (
	"context"
	"fmt"
	"net/url"
	"strings"
	"sync"
	"time"
)

// pacer keeps the peace with each host: one request at a time, a pause between two, longer when the host is slow, and as
// long as the host asks for. It is shared by all crawls of a process, and what outlasts a moment is remembered for the next
// process.
type pacer struct {
	now    func() time.Time
	sleep  func(context.Context, time.Duration) error
	limits Limits // nil: nothing is remembered

	mu    sync.Mutex
	hosts map[string]*paced
}

// paced is what is known of one host. Whoever holds turn may read and write the rest, latency under the pacer's lock.
type paced struct {
	host    string
	turn    chan struct{} // holds one token while nobody asks the host
	known   bool          // what an earlier process remembered is in next
	next    time.Time     // not to be asked earlier
	latency time.Duration // how long its answers take, smoothed
}

// wait waits until nobody else asks the host.
func (h *paced) wait(ctx context.Context) error {
	select {
	case <-h.turn:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// momentary is the longest pause that is not written down: a new process waits as long before it asks a host for the first time.
const momentary = time.Second

// maxSlowness bounds the pause that a slow host gets, so that one hanging answer does not stop a crawl.
const maxSlowness = 30 * time.Second

func newPacer(now func() time.Time, sleep func(context.Context, time.Duration) error) *pacer {
	return &pacer{now: now, sleep: sleep, hosts: map[string]*paced{}}
}

// bareHost names the server behind a host: www., m. and their like are taken as the same one as the name without.
func bareHost(host string) string {
	host = strings.ToLower(host)
	for _, prefix := range []string{"www.", "m.", "amp.", "mobile.", "wap."} {
		if rest, ok := strings.CutPrefix(host, prefix); ok && strings.Contains(rest, ".") {
			return rest
		}
	}
	return host
}

// take waits until u's host may be asked. delay is the least pause since the answer before; the first request of a process
// waits as long, because another process may have asked a moment ago. Whoever took must give back.
func (p *pacer) take(ctx context.Context, u *url.URL, delay time.Duration) (*paced, error) {
	h, err := p.enter(ctx, u, delay)
	if err != nil {
		return nil, err
	}
	if wait := h.next.Sub(p.now()); wait > 0 {
		if err := p.sleep(ctx, wait); err != nil {
			h.turn <- struct{}{}
			return nil, err
		}
	}
	return h, nil
}

// quick is how long an answer may take without the host counting as slow.
const quick = 200 * time.Millisecond

// hanging is as much of one long wait as counts at once: a page that hangs is its own trouble, and a slow host is slow again.
const hanging = 2 * time.Second

// give ends a turn in which the host took so long to answer. It gets a pause of at least delay and, where it is slow, of as long as
// its answers take: it has enough to do. An error wraps errStore.
func (p *pacer) give(ctx context.Context, h *paced, took, delay time.Duration) error {
	p.mu.Lock()
	took = min(took, hanging+4*h.latency)
	h.latency = (h.latency*3 + took) / 4
	pause := min(h.latency, maxSlowness)
	p.mu.Unlock()
	if pause <= quick {
		pause = 0
	}
	return p.leave(ctx, h, max(delay, pause))
}

// enter waits for the turn at u's host.
func (p *pacer) enter(ctx context.Context, u *url.URL, delay time.Duration) (*paced, error) {
	h := p.host(u, delay)
	if err := h.wait(ctx); err != nil {
		return nil, err
	}
	if p.limits == nil || h.known {
		return h, nil
	}
	until, err := p.limits.HostPause(ctx, h.host)
	if err != nil {
		h.turn <- struct{}{}
		return nil, fmt.Errorf("%s %w: %w", h.host, errStore, err)
	}
	h.next, h.known = later(h.next, until), true
	return h, nil
}

// leave ends a turn and leaves the host alone for d.
func (p *pacer) leave(ctx context.Context, h *paced, d time.Duration) error {
	until := p.now().Add(d)
	h.next = later(h.next, until)
	h.turn <- struct{}{}
	if p.limits == nil || d <= momentary {
		return nil
	}
	if err := p.limits.PauseHost(context.WithoutCancel(ctx), h.host, until); err != nil {
		return fmt.Errorf("%s %w: %w", h.host, errStore, err)
	}
	return nil
}

// pause keeps everyone from asking u's host for d. The caller must not hold its turn.
func (p *pacer) pause(ctx context.Context, u *url.URL, d time.Duration) error {
	h, err := p.enter(ctx, u, 0)
	if err != nil {
		return err
	}
	return p.leave(ctx, h, d)
}

// remaining returns how long u's host is to be left alone still; delay is that of take.
func (p *pacer) remaining(ctx context.Context, u *url.URL, delay time.Duration) (time.Duration, error) {
	h, err := p.enter(ctx, u, delay)
	if err != nil {
		return 0, err
	}
	wait := h.next.Sub(p.now())
	h.turn <- struct{}{}
	return max(wait, 0), nil
}

// latency returns how long u's host takes to answer; 0 where it has not been asked.
func (p *pacer) latency(u *url.URL) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	if h := p.hosts[bareHost(u.Host)]; h != nil {
		return h.latency
	}
	return 0
}

func (p *pacer) host(u *url.URL, delay time.Duration) *paced {
	p.mu.Lock()
	defer p.mu.Unlock()
	key := bareHost(u.Host)
	h := p.hosts[key]
	if h == nil {
		h = &paced{host: key, turn: make(chan struct{}, 1), next: p.now().Add(delay)}
		h.turn <- struct{}{}
		p.hosts[key] = h
	}
	return h
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// sleep waits for d, or until ctx is done, whose error it returns then.
func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
