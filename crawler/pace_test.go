package crawler

import (
	"context"
	"errors"
	"net/url"
	"slices"
	"testing"
	"time"
)

func TestPacerPauses(t *testing.T) {
	k := newClock()
	p := newPacer(k.Now, k.Sleep)
	a, b := mustURL("http://bao.example/1"), mustURL("http://khac.example/1")
	ask := func(u *url.URL, took time.Duration) {
		t.Helper()
		h, err := p.take(context.Background(), u, time.Second)
		if err != nil {
			t.Fatal(err)
		}
		k.mu.Lock()
		k.now = k.now.Add(took)
		k.mu.Unlock()
		if err := p.give(context.Background(), h, took, time.Second); err != nil {
			t.Fatal(err)
		}
	}
	ask(a, 0)              // waits: another process may have asked a moment ago
	ask(a, 0)              // a second after
	ask(b, 0)              // its own first wait
	ask(a, time.Minute)    // b's wait was a's, too; one page hangs
	ask(a, 40*time.Second) // which is no reason to wait for longer; now a is slow
	ask(a, 40*time.Second) // so it gets more
	ask(a, 0)              // and more
	if err := p.pause(context.Background(), a, time.Hour); err != nil {
		t.Fatal(err)
	}
	ask(a, 0)
	want := []time.Duration{time.Second, time.Second, time.Second, time.Second, 1375 * time.Millisecond, 2906250 * time.Microsecond, time.Hour}
	if !slices.Equal(k.slept, want) {
		t.Errorf("slept %v, want %v", k.slept, want)
	}
}

func TestPacerOneAtATime(t *testing.T) {
	k := newClock()
	p := newPacer(k.Now, k.Sleep)
	u := mustURL("http://bao.example/")
	h, err := p.take(context.Background(), u, 0)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	if _, err := p.take(ctx, mustURL("http://www.bao.example/"), 0); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("two have the turn: %v", err)
	}
	p.give(context.Background(), h, 0, 0)
	if h, err = p.take(context.Background(), u, 0); err != nil {
		t.Fatal(err)
	}
	p.give(context.Background(), h, 0, 0)
}

func TestPacerWaitIsCancelled(t *testing.T) {
	p := newPacer(time.Now, sleep)
	u := mustURL("http://bao.example/")
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := p.take(ctx, u, time.Hour); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	// The turn was given back.
	if err := p.pause(context.Background(), u, 0); err != nil {
		t.Error(err)
	}
}

func TestBareHost(t *testing.T) {
	for host, want := range map[string]string{
		"www.bao.example": "bao.example", "M.bao.example": "bao.example", "m.vn": "m.vn", "amp.bao.example": "bao.example",
		"127.0.0.1:8080": "127.0.0.1:8080", "van-hoa.bao.example": "van-hoa.bao.example",
	} {
		if got := bareHost(host); got != want {
			t.Errorf("bareHost(%s) = %s, want %s", host, got, want)
		}
	}
}

func mustURL(s string) *url.URL {
	u, err := url.Parse(s)
	if err != nil {
		panic(err)
	}
	return u
}
