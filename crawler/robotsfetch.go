package crawler

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"khobao/archive"
)

// robotsMaxAge is how long a robots.txt holds (RFC 9309 allows a day).
const robotsMaxAge = 24 * time.Hour

// robotsEntry is what is known of one origin's robots.txt.
type robotsEntry struct {
	rules   *rules
	err     error // it could not be had: nothing is allowed for now
	tries   int   // in a row that gave err
	expires time.Time
}

// errNoRobots says that nothing is allowed because robots.txt could not be had. It passes.
var errNoRobots = errors.New("robots.txt cannot be had, so nothing is allowed for now")

// robotsAt returns the rules of u's origin, fetching them where they are unknown or too old. An error wraps errNoRobots,
// errStore, archive.ErrRefused or the context's.
func (c *crawl) robotsAt(ctx context.Context, u *url.URL) (*rules, error) {
	key := origin(u)
	entry := c.robotsOf(key)
	if entry != nil && c.Now().Before(entry.expires) {
		return entry.rules, entry.err
	}
	c.askRobots.Lock()
	defer c.askRobots.Unlock()
	if entry = c.robotsOf(key); entry != nil && c.Now().Before(entry.expires) {
		return entry.rules, entry.err
	}
	next := &robotsEntry{expires: c.Now().Add(robotsMaxAge)}
	next.rules, next.err = c.fetchRobots(ctx, key)
	switch {
	case ctx.Err() != nil, errors.Is(next.err, errStore), errors.Is(next.err, errEnough), errors.Is(next.err, archive.ErrRefused):
		return nil, next.err
	case next.err != nil:
		next.tries = 1
		if entry != nil {
			next.tries = entry.tries + 1
		}
		next.expires = c.Now().Add(backoff(next.tries))
	}
	c.mu.Lock()
	c.robots[key] = next
	c.mu.Unlock()
	return next.rules, next.err
}

// robotsOf returns what is known of an origin's robots.txt; nil: nothing.
func (c *Crawler) robotsOf(origin string) *robotsEntry {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.robots[origin]
}

// fetchRobots asks for a robots.txt as RFC 9309 says: five redirects, also to other hosts; 4xx and endless redirects mean no
// rules; 5xx and no answer mean that nothing is allowed. 429 is taken as 5xx: it says "not now".
func (c *crawl) fetchRobots(ctx context.Context, origin string) (*rules, error) {
	trip := &trip{crawl: c}
	client := http.Client{Transport: trip, CheckRedirect: func(req *http.Request, via []*http.Request) error {
		if len(via) > 5 || req.URL.User != nil {
			return http.ErrUseLastResponse
		}
		return nil
	}}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, origin+"/robots.txt", nil)
	if err != nil {
		return nil, err
	}
	resp, err := client.Do(req)
	if err != nil {
		if ctx.Err() != nil || errors.Is(err, errStore) || errors.Is(err, errEnough) || errors.Is(err, archive.ErrRefused) {
			return nil, err
		}
		return nil, fmt.Errorf("%w: %w", errNoRobots, err)
	}
	resp.Body.Close()
	a := trip.last
	switch {
	case a.status >= 500 || askedToWait(a.status):
		return nil, fmt.Errorf("%w: it answers %d", errNoRobots, a.status)
	case a.status >= 300:
		return &rules{}, nil
	case errors.Is(a.flaw, errBroken):
		return nil, fmt.Errorf("%w: %w", errNoRobots, a.flaw)
	}
	return parseRobots(a.body), nil
}

// crawlDelay returns the pause that u's robots.txt asks for, as far as it is known already.
func (c *crawl) crawlDelay(u *url.URL) time.Duration {
	if entry := c.robotsOf(origin(u)); entry != nil && entry.rules != nil {
		return entry.rules.delay(c.agent)
	}
	return 0
}
