package crawler

import (
	"net/http"
	"testing"
	"time"
)

func TestRetryAfter(t *testing.T) {
	now := time.Date(2025, 10, 28, 1, 0, 0, 0, time.UTC)
	tests := []struct {
		value string
		want  time.Duration
		ok    bool
	}{
		{"120", 2 * time.Minute, true},
		{" 0 ", 0, true},
		{"Tue, 28 Oct 2025 01:05:00 GMT", 5 * time.Minute, true},
		{"Tuesday, 28-Oct-25 01:05:00 GMT", 5 * time.Minute, true},
		{"Tue, 28 Oct 2025 00:00:00 GMT", 0, true},
		{"99999999999", maxRetryAfter, true},
		{"Fri, 31 Dec 9999 23:59:59 GMT", maxRetryAfter, true},
		{"-5", 0, false},
		{"", 0, false},
		{"soon", 0, false},
		{"1.5", 0, false},
	}
	for _, test := range tests {
		if got, ok := retryAfter(test.value, now); got != test.want || ok != test.ok {
			t.Errorf("retryAfter(%q) = %s, %t; want %s, %t", test.value, got, ok, test.want, test.ok)
		}
	}
}

func FuzzRetryAfter(f *testing.F) {
	f.Add("120")
	f.Add("Tue, 28 Oct 2025 01:05:00 GMT")
	now := time.Date(2025, 10, 28, 1, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, value string) {
		if d, ok := retryAfter(value, now); d < 0 || d > maxRetryAfter || !ok && d != 0 {
			t.Errorf("retryAfter(%q) = %s, %t", value, d, ok)
		}
	})
}

func TestBackoffGrowsToABound(t *testing.T) {
	before := time.Duration(0)
	for tries := 1; tries < 100; tries++ {
		d := backoff(tries)
		if d < before || d > 15*time.Minute || d < 2*time.Second {
			t.Errorf("backoff(%d) = %s after %s", tries, d, before)
		}
		before = d
	}
}

func TestWorthRetry(t *testing.T) {
	for status, want := range map[int]bool{
		200: false, 301: false, 403: false, 404: false, 408: true, 410: false, 425: true, 428: true, 429: true, 500: true, 503: true,
	} {
		if got := worthRetry(status); got != want {
			t.Errorf("worthRetry(%d %s) = %t", status, http.StatusText(status), got)
		}
	}
}
