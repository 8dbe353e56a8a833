package server

import (
	"net/netip"
	"sync"
	"time"

	"github.com/gin-gonic/gin"
	"golang.org/x/time/rate"
)

// throttle slows down those who try something too often: each address has some tries and gets new ones slowly.
// It lives in memory: a restart costs an attacker more time than it saves.
type throttle struct {
	now   func() time.Time
	every time.Duration // after which one more try is given
	tries int           // at most

	mu   sync.Mutex
	keys map[string]*rate.Limiter
}

// maxThrottled bounds how many keys are remembered.
const maxThrottled = 20_000

func newThrottle(now func() time.Time, tries int, every time.Duration) *throttle {
	return &throttle{now: now, every: every, tries: tries, keys: map[string]*rate.Limiter{}}
}

// take uses up one try of key, and says whether there was one.
func (t *throttle) take(key string) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	now := t.now()
	l := t.keys[key]
	if l == nil {
		if len(t.keys) >= maxThrottled {
			t.forget(now)
		}
		l = rate.NewLimiter(rate.Every(t.every), t.tries)
		t.keys[key] = l
	}
	return l.AllowN(now, 1)
}

// guesses slows down whoever guesses one account's password from one address: a few tries are free, then each must wait twice as
// long as the one before. Nobody else is kept waiting: who sits elsewhere signs in to the same account meanwhile, and a stranger
// cannot lock its owner out. It lives in memory, as throttle does.
type guesses struct {
	now func() time.Time

	mu    sync.Mutex
	known map[string]*guesser
}

type guesser struct {
	tries int
	next  time.Time // before which no try counts
}

const (
	freeGuesses  = 5
	firstWait    = 30 * time.Second
	longestWait  = time.Hour
	guessesFaded = 24 * time.Hour // after which tries are forgotten
)

func newGuesses(now func() time.Time) *guesses {
	return &guesses{now: now, known: map[string]*guesser{}}
}

// take uses up a try. Where none is free it says how long to wait.
func (g *guesses) take(account, address string) (wait time.Duration) {
	g.mu.Lock()
	defer g.mu.Unlock()
	now, key := g.now(), guessKey(account, address)
	one := g.known[key]
	if one == nil || now.Sub(one.next) > guessesFaded {
		if one == nil && len(g.known) >= maxThrottled {
			g.forget(now)
		}
		one = &guesser{}
		g.known[key] = one
	}
	if wait := one.next.Sub(now); wait > 0 {
		return wait
	}
	one.tries++
	one.next = now
	if over := one.tries - freeGuesses; over >= 0 {
		one.next = now.Add(min(firstWait<<min(over, 10), longestWait))
	}
	return 0
}

// forget drops whoever may try at once, and if these are too few, whom a map happens to name first.
func (g *guesses) forget(now time.Time) {
	for key, one := range g.known {
		if !one.next.After(now) || len(g.known) > maxThrottled*9/10 {
			delete(g.known, key)
		}
	}
}

// right forgets the tries of who knew the password.
func (g *guesses) right(account, address string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	delete(g.known, guessKey(account, address))
}

func guessKey(account, address string) string { return account + "\n" + address }

// forget drops the keys that have all their tries again, and if these are too few, those that a map happens to name first.
func (t *throttle) forget(now time.Time) {
	for key, l := range t.keys {
		if l.TokensAt(now) >= float64(t.tries) || len(t.keys) > maxThrottled*9/10 {
			delete(t.keys, key)
		}
	}
}

// clientNetwork is the network that a request comes from, seen through the proxies that are trusted.
func clientNetwork(c *gin.Context) string { return network(c.ClientIP()) }

// network is the part of an address that one customer has: with IPv6 everybody has 2^64 of them.
func network(address string) string {
	ip, err := netip.ParseAddr(address)
	if err != nil {
		return address
	}
	if ip = ip.Unmap().WithZone(""); ip.Is4() {
		return ip.String()
	}
	prefix, err := ip.Prefix(64)
	if err != nil {
		return ip.String()
	}
	return prefix.String()
}
