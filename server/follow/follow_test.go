package follow

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"khobao/archive"
	"khobao/archive/store"
)

// world is a real store, whose searches find the articles that have their query in the title.
type world struct {
	t *testing.T
	*store.Store
	now  time.Time
	fail error // of matching
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, now: time.Date(2026, 11, 1, 8, 0, 0, 0, archive.Hanoi)}
	s, err := store.Open(t.Context(), store.Config{Dir: t.TempDir(), Now: func() time.Time { return w.now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	w.Store = s
	return w
}

func (w *world) add(id, title string) {
	w.t.Helper()
	a := archive.Article{ID: archive.ArticleID(id), URL: "https://bao.example/" + id, Outlet: "bao",
		Version: archive.Version{Title: title, Body: "x", Published: archive.NewDay(2026, 10, 31)}}
	if _, err := w.SaveArticle(w.t.Context(), &a); err != nil {
		w.t.Fatal(err)
	}
}

// agree has whoever reads the mailboxes that are to be asked agree to mails.
func (w *world) agree() {
	w.t.Helper()
	boxes, err := w.DueLetters(w.t.Context(), 100)
	if err != nil || len(boxes) == 0 {
		w.t.Fatal(boxes, err)
	}
	for _, m := range boxes {
		if err := w.AnswerMailbox(w.t.Context(), m.Code, true); err != nil {
			w.t.Fatal(err)
		}
	}
}

func (w *world) match(ctx context.Context, query string, among []archive.ArticleID) (ids []archive.ArticleID, err error) {
	if query == "broken" {
		return nil, ErrQuery
	}
	articles, err := w.Articles(ctx, among)
	for _, a := range articles {
		if strings.Contains(a.Title, query) {
			ids = append(ids, a.ID)
		}
	}
	return ids, errors.Join(err, w.fail)
}

func (w *world) follower(change func(*Config)) *Follower {
	indexed := func() int64 {
		n, err := w.LastChange(w.t.Context())
		if err != nil {
			w.t.Error(err)
		}
		return n
	}
	c := Config{Store: w, Indexed: indexed, Match: w.match, HTTP: http.DefaultClient, BaseURL: "https://kho.example", Now: func() time.Time { return w.now }}
	if change != nil {
		change(&c)
	}
	return New(c)
}

// step asks and sends once.
func (w *world) step(f *Follower) error {
	return errors.Join(f.Ask(w.t.Context()), f.Send(w.t.Context()))
}

// receiver is a webhook that checks what it gets.
type receiver struct {
	t      *testing.T
	secret string
	mu     sync.Mutex
	status func(n int) int // of the nth request
	asked  int
	ids    []string // of deliveries that it has taken
	told   []string // articles of those
}

func (r *receiver) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	r.mu.Lock()
	defer r.mu.Unlock()
	body, err := io.ReadAll(req.Body)
	if err != nil {
		r.t.Error(err)
	}
	id, stamp := req.Header.Get("Webhook-Id"), req.Header.Get("Webhook-Timestamp")
	if got := req.Header.Get("Webhook-Signature"); got != sign(r.secret, id, stamp, body) || got == sign("other", id, stamp, body) {
		r.t.Errorf("signature %s", got)
	}
	r.asked++
	if s := r.status(r.asked); s/100 != 2 {
		w.Header().Set("Location", "http://169.254.169.254/")
		w.WriteHeader(s)
		return
	}
	var e event
	if err := json.Unmarshal(body, &e); err != nil {
		r.t.Error(err)
	}
	for _, a := range e.Data.Articles {
		if !slices.Contains(r.ids, id) { // a repetition is told by its identifier
			r.told = append(r.told, string(a.ID))
		}
		if a.Page != "https://kho.example/articles/"+string(a.ID) || a.Title == "" {
			r.t.Errorf("%+v", a)
		}
	}
	r.ids = append(r.ids, id)
}

func (w *world) listen(status func(int) int) (*receiver, archive.SavedSearch) {
	w.t.Helper()
	r := &receiver{t: w.t, secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", status: status}
	hook := httptest.NewServer(r)
	w.t.Cleanup(hook.Close)
	v := archive.SavedSearch{Owner: "lan", Name: "Bầu", Query: "bầu", Webhook: hook.URL, Secret: r.secret, Key: "k"}
	if err := w.SaveSearch(w.t.Context(), &v); err != nil {
		w.t.Fatal(err)
	}
	return r, v
}

// TestSign keeps to the example that Standard Webhooks gives.
func TestSign(t *testing.T) {
	got := sign("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", []byte(`{"test": 2432232314}`))
	if want := "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestOnce(t *testing.T) {
	w := newWorld(t)
	w.add("old", "bầu từ trước")
	r, _ := w.listen(func(int) int { return 204 })
	if err := w.SaveSearch(t.Context(), &archive.SavedSearch{Owner: "ba", Query: "broken", Key: "k2"}); err != nil {
		t.Fatal(err)
	}
	w.add("a", "bầu một")
	w.add("b", "không")
	f := w.follower(nil)
	for range 3 {
		if err := w.step(f); err != nil {
			t.Fatal(err)
		}
	}
	w.add("c", "bầu hai")
	w.add("old", "bầu từ trước, đã sửa")
	w.add("a", "bầu một, đã sửa")
	w.add("b", "bầu muộn") // matches later than it came, and is new all the same
	for range 2 {
		if err := w.step(w.follower(nil)); err != nil { // as after a restart
			t.Fatal(err)
		}
	}
	slices.Sort(r.told)
	if !slices.Equal(r.told, []string{"a", "b", "c"}) {
		t.Errorf("told of %v", r.told)
	}
}

// TestBackoff has a receiver refuse again and again, then take, then refuse for good.
func TestBackoff(t *testing.T) {
	w := newWorld(t)
	refuse := true
	r, v := w.listen(func(int) int {
		if refuse {
			return 302
		}
		return 200
	})
	w.add("a", "bầu một")
	f := w.follower(nil)
	last := func() archive.Delivery {
		t.Helper()
		all, _, err := w.Deliveries(t.Context(), v.ID, archive.Listing{Page: 1, Size: 1})
		if err != nil || len(all) != 1 {
			t.Fatal(all, err)
		}
		return all[0]
	}
	for i, pause := range backoff {
		for range 3 { // it is tried once, however often it is looked at
			if err := w.step(f); err != nil {
				t.Fatal(err)
			}
		}
		if d := last(); d.Tries != i+1 || d.State != archive.DeliveryWaiting || !d.Due.Equal(w.now.Add(pause)) || !strings.Contains(d.Trouble, "302") {
			t.Fatalf("after try %d: %+v", i+1, d)
		}
		w.now = w.now.Add(pause)
	}
	if err := w.step(f); err != nil {
		t.Fatal(err)
	}
	if d := last(); d.State != archive.DeliveryFailed || d.Tries != len(backoff)+1 || r.asked != d.Tries {
		t.Errorf("in the end: %+v after %d requests", d, r.asked)
	}
	refuse = false
	if err := w.RetryDelivery(t.Context(), v.ID, last().ID); err != nil {
		t.Fatal(err)
	}
	if err := w.step(f); err != nil {
		t.Fatal(err)
	}
	if d := last(); d.State != archive.Delivered || d.Trouble != "" || !slices.Equal(r.told, []string{"a"}) {
		t.Errorf("tried again: %+v, told of %v", d, r.told)
	}
	r.status = func(int) int { return 410 }
	w.add("b", "bầu hai")
	if err := w.step(f); err != nil {
		t.Fatal(err)
	}
	if d := last(); d.State != archive.DeliveryFailed || d.Tries != 1 {
		t.Errorf("gone: %+v", d)
	}
}

// crash is a store that dies at some step, before it or behind it.
type crash struct {
	*world
	mu    sync.Mutex
	at    int
	after bool
}

var errDead = errors.New("killed")

func (c *crash) die(do func() error) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at--
	if c.at == 0 && !c.after {
		return errDead
	}
	err := do()
	if c.at == 0 {
		return errors.Join(errDead, err)
	}
	return err
}

func (c *crash) RecordFound(ctx context.Context, from, next int64, matches []archive.Match, wait time.Duration) error {
	return c.die(func() error { return c.world.RecordFound(ctx, from, next, matches, wait) })
}

func (c *crash) SaveDelivery(ctx context.Context, d archive.Delivery) error {
	return c.die(func() error { return c.world.SaveDelivery(ctx, d) })
}

// TestCrashes kills the process before and behind each step that writes, and wants every article to be told of, and nothing to be
// told twice under two names.
func TestCrashes(t *testing.T) {
	w := newWorld(t)
	r, _ := w.listen(func(int) int { return 200 })
	var want []string
	for i := range 24 {
		id := fmt.Sprintf("a%02d", i)
		want = append(want, id)
		w.add(id, "bầu "+id)
		store := &crash{world: w, at: 1 + i%4, after: i%8 >= 4}
		f := w.follower(func(c *Config) { c.Store = store })
		if err := w.step(f); err != nil && !errors.Is(err, errDead) {
			t.Fatal(err)
		}
	}
	if err := w.step(w.follower(nil)); err != nil {
		t.Fatal(err)
	}
	slices.Sort(r.told)
	if !slices.Equal(r.told, want) {
		t.Errorf("told of %v", r.told)
	}
	if repeated := len(r.ids) - len(slices.Compact(slices.Sorted(slices.Values(r.ids)))); repeated == 0 {
		t.Error("no delivery was repeated: the crashes tested nothing")
	}
}

// TestMatchFails asks again about what could not be asked.
func TestMatchFails(t *testing.T) {
	w := newWorld(t)
	r, _ := w.listen(func(int) int { return 200 })
	w.add("a", "bầu một")
	f := w.follower(nil)
	w.fail = errors.New("the index is closed")
	if err := w.step(f); !errors.Is(err, w.fail) {
		t.Fatal(err)
	}
	w.fail = nil
	if err := w.step(f); err != nil || !slices.Equal(r.told, []string{"a"}) {
		t.Errorf("told of %v, %v", r.told, err)
	}
}

// TestMailsWait has more mails wait for a mail server than are looked at at once: webhooks do not wait behind them.
func TestMailsWait(t *testing.T) {
	w := newWorld(t)
	for i := range sendBatch {
		v := archive.SavedSearch{Owner: "ba", Query: "bầu", Email: "ba@bao.example", Key: fmt.Sprint("mail", i)}
		if err := w.SaveSearch(t.Context(), &v); err != nil {
			t.Fatal(err)
		}
	}
	w.agree()
	f := w.follower(func(c *Config) { c.MailWaits = time.Nanosecond })
	w.add("a", "bầu một")
	if err := w.step(f); err != nil {
		t.Fatal(err)
	}
	w.now = w.now.Add(time.Second) // all mails are due, and longer than what comes
	r, _ := w.listen(func(int) int { return 200 })
	w.add("b", "bầu hai")
	if err := w.step(f); err != nil || !slices.Equal(r.told, []string{"b"}) {
		t.Errorf("told of %v, %v", r.told, err)
	}
}

// TestRefused tells the owner of a search nothing of the inside of the house.
func TestRefused(t *testing.T) {
	w := newWorld(t)
	_, v := w.listen(func(int) int { return 200 })
	w.add("a", "bầu một")
	refuse := &http.Client{Transport: &http.Transport{DialContext: func(context.Context, string, string) (net.Conn, error) {
		return nil, fmt.Errorf("%w: it leads to 10.1.2.3", archive.ErrRefused)
	}}}
	if err := w.step(w.follower(func(c *Config) { c.HTTP = refuse })); err != nil {
		t.Fatal(err)
	}
	all, _, err := w.Deliveries(t.Context(), v.ID, archive.Listing{})
	if err != nil || len(all) != 1 || all[0].State != archive.DeliveryWaiting || strings.Contains(all[0].Trouble, "10.1") || !strings.Contains(all[0].Trouble, "not public") {
		t.Errorf("%+v, %v", all, err)
	}
}
