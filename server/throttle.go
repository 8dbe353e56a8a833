package server

import (
	"net/netip"
	"sync"
	"time"

	"github.com/gin-gonic/gin"
	"golang.org/x/time/rate"
)

// throttle slows down those who guess passwords: each account, and each address, has some tries and gets new ones slowly.
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

// forget drops the keys that have all their tries again, and if these are too few, those that a map happens to name first.
func (t *throttle) forget(now time.Time) {
	for key, l := range t.keys {
		if l.TokensAt(now) >= float64(t.tries) || len(t.keys) > maxThrottled*9/10 {
			delete(t.keys, key)
		}
	}
}

// reset gives key all its tries again.
func (t *throttle) reset(key string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.keys, key)
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
