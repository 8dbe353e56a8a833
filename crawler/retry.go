package crawler

import (
	"net/http"
	"strconv"
	"strings"
	"time"
)

// backoff returns how long to wait after the nth failed try (1 is the first): 2 s, 10 s, 50 s, … up to a quarter of an hour.
func backoff(tries int) time.Duration {
	d := 2 * time.Second
	for ; tries > 1 && d < 15*time.Minute; tries-- {
		d *= 5
	}
	return min(d, 15*time.Minute)
}

// askedToWait reports whether a status says "not now" rather than "no": the statuses that limiting servers are seen to use.
func askedToWait(status int) bool {
	switch status {
	case http.StatusPreconditionRequired, http.StatusTooManyRequests, http.StatusServiceUnavailable:
		return true
	}
	return false
}

// worthRetry reports whether another try may well end differently.
func worthRetry(status int) bool {
	return askedToWait(status) || status == http.StatusRequestTimeout || status == http.StatusTooEarly || status >= 500
}

// retryAfter reads a Retry-After header, seconds or a date; false where it is absent or says neither. A date that has passed
// is no wait.
func retryAfter(value string, now time.Time) (time.Duration, bool) {
	value = strings.TrimSpace(value)
	if s, err := strconv.ParseInt(value, 10, 64); err == nil {
		if s < 0 {
			return 0, false
		}
		return time.Duration(min(s, int64(maxRetryAfter/time.Second))) * time.Second, true
	}
	t, err := http.ParseTime(value)
	if err != nil {
		return 0, false
	}
	return min(max(t.Sub(now), 0), maxRetryAfter), true
}

// maxRetryAfter bounds what a header can ask for, so that a mistake in it does not end a crawl for ever.
const maxRetryAfter = 24 * time.Hour
