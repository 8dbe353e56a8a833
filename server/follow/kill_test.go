package follow

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"mime/quotedprintable"
	"net"
	"net/http"
	"net/http/httptest"
	"net/mail"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"khobao/archive"
	"khobao/archive/store"
)

// The test binary runs itself as a child, which tells of new articles of the archive in childDir, by mail through childMail.
const (
	childDir  = "KHOBAO_FOLLOW_TEST_DIR"
	childMail = "KHOBAO_FOLLOW_TEST_MAIL"
)

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		tellForever(dir, os.Getenv(childMail))
	}
	os.Exit(m.Run())
}

// tellForever follows as a server does, but quicker, until it is killed.
func tellForever(dir, mails string) {
	s, err := store.Open(context.Background(), store.Config{Dir: dir})
	if err != nil {
		panic(err)
	}
	for i := range backoff {
		backoff[i] = 5 * time.Millisecond
	}
	backoff = slices.Repeat(backoff, 100) // nothing is given up here
	box, err := ParseMailbox("smtp://"+mails, "kho@kho.example")
	if err != nil {
		panic(err)
	}
	indexed := func() int64 {
		n, err := s.LastChange(context.Background())
		if err != nil {
			panic(err)
		}
		return n
	}
	match := func(_ context.Context, _ string, among []archive.ArticleID) ([]archive.ArticleID, error) {
		return among, nil
	}
	New(Config{Store: s, Indexed: indexed, Match: match, HTTP: &http.Client{Timeout: 150 * time.Millisecond}, Mail: box, MailWaits: time.Millisecond,
		BaseURL: "https://kho.example"}).Run(context.Background(), time.Millisecond)
}

// ledger is what receivers have taken: under which identifiers an article was told of.
type ledger struct {
	mu    sync.Mutex
	told  map[string][]string // article → identifiers of the messages
	texts map[string]string   // identifier → articles, which a repetition must have unchanged
	seen  int                 // messages, repetitions among them
	wrong []string
	event chan struct{} // something came, taken or not
}

func newLedger() *ledger {
	return &ledger{told: map[string][]string{}, texts: map[string]string{}, event: make(chan struct{}, 1<<16)}
}

func (l *ledger) take(id string, articles []string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.seen++
	text := strings.Join(articles, " ")
	if was, ok := l.texts[id]; ok && was != text {
		l.wrong = append(l.wrong, fmt.Sprintf("message %s had %s, and has %s", id, was, text))
	}
	l.texts[id] = text
	for _, a := range articles {
		if !slices.Contains(l.told[a], id) {
			l.told[a] = append(l.told[a], id)
		}
	}
}

func (l *ledger) count() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.told)
}

// check fails for each article told of under two identifiers and each message that changed. It returns how many messages were
// repetitions.
func (l *ledger) check(t *testing.T, name string) (repeated int) {
	t.Helper()
	l.mu.Lock() // receivers of the last messages may still be at work
	defer l.mu.Unlock()
	for _, wrong := range l.wrong {
		t.Errorf("%s: %s", name, wrong)
	}
	for article, ids := range l.told {
		if len(ids) != 1 {
			t.Errorf("%s: %s is told of under %v", name, article, ids)
		}
	}
	t.Logf("%s: %d articles in %d messages under %d identifiers", name, len(l.told), l.seen, len(l.texts))
	return l.seen - len(l.texts)
}

// hook takes some messages, refuses some, keeps some waiting, and hangs up on some after it has taken them.
func (l *ledger) hook(w http.ResponseWriter, r *http.Request) {
	defer func() { l.event <- struct{}{} }()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return // its sender was killed
	}
	fate := rand.IntN(8)
	if fate == 0 {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	if fate == 1 { // too long for its sender, who must ask again
		<-r.Context().Done()
		return
	}
	var e event
	if err := json.Unmarshal(body, &e); err != nil {
		l.mu.Lock()
		l.wrong = append(l.wrong, err.Error())
		l.mu.Unlock()
		return
	}
	var ids []string
	for _, a := range e.Data.Articles {
		ids = append(ids, string(a.ID))
	}
	l.take(r.Header.Get("Webhook-Id"), ids)
	if fate == 2 { // its answer is lost
		panic(http.ErrAbortHandler)
	}
}

var articleLink = regexp.MustCompile(`https://kho\.example/articles/(\S+)`)

func (l *ledger) letter(text string) {
	defer func() { l.event <- struct{}{} }()
	m, err := mail.ReadMessage(strings.NewReader(text))
	if err != nil {
		return // cut short: its sender was killed
	}
	body, err := io.ReadAll(quotedprintable.NewReader(m.Body))
	if err != nil {
		return
	}
	var ids []string
	for _, link := range articleLink.FindAllSubmatch(body, -1) {
		ids = append(ids, string(link[1]))
	}
	l.take(m.Header.Get("Message-Id"), ids)
}

// TestKill kills the process that tells of new articles, at random moments, while receivers refuse, hang and hang up. Every article
// must be told of by each channel, under one identifier: whoever leaves out a message whose identifier came before hears of each
// once.
func TestKill(t *testing.T) {
	kills := 25
	if testing.Short() {
		kills = 6
	}
	ctx, dir := t.Context(), t.TempDir()
	s, err := store.Open(ctx, store.Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	hooks, letters := newLedger(), newLedger()
	receiver := httptest.NewServer(http.HandlerFunc(hooks.hook))
	defer receiver.Close()
	address := letterBox(t, letters.letter)
	v := archive.SavedSearch{Owner: "lan", Name: "Tất cả", Webhook: receiver.URL, Secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", Email: "lan@bao.example", Key: "k"}
	if err := s.SaveSearch(ctx, &v); err != nil {
		t.Fatal(err)
	}
	boxes, err := s.DueLetters(ctx, 10)
	if err != nil || len(boxes) != 1 {
		t.Fatal(boxes, err)
	}
	if err := s.AnswerMailbox(ctx, boxes[0].Code, true); err != nil {
		t.Fatal(err)
	}
	added := 0
	add := func(n int) {
		for range n {
			a := archive.Article{ID: archive.ArticleID(fmt.Sprintf("a%03d", added)), URL: fmt.Sprintf("https://bao.example/%d", added), Outlet: "bao", Version: archive.Version{Title: fmt.Sprint("Tin số ", added), Body: "x"}}
			if _, err := s.SaveArticle(ctx, &a); err != nil {
				t.Fatal(err)
			}
			added++
		}
	}
	start := func() *exec.Cmd {
		cmd := exec.CommandContext(ctx, os.Args[0])
		cmd.Env = append(os.Environ(), childDir+"="+dir, childMail+"="+address)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		return cmd
	}
	for range kills {
		add(4)
		cmd := start()
		for lives := rand.IntN(6); lives > 0 && (hooks.count() < added || letters.count() < added); lives-- { // counted in messages; with none it may be killed before its first step
			select {
			case <-hooks.event:
			case <-letters.event:
			}
		}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = cmd.Wait() // killed: that is its error
	}
	cmd := start()
	for hooks.count() < added || letters.count() < added { // both grow until everything is told
		select {
		case <-hooks.event:
		case <-letters.event:
		case <-time.After(time.Minute):
			t.Fatalf("of %d articles the webhook has heard of %d, the mailbox of %d", added, hooks.count(), letters.count())
		}
	}
	waitDelivered(t, s, v.ID)
	_ = cmd.Process.Kill()
	_ = cmd.Wait()
	letters.check(t, "mail")
	if repeated := hooks.check(t, "webhook"); repeated == 0 {
		t.Error("no message was repeated: the receivers and the kills tested nothing")
	}
	feed, err := s.FoundArticles(ctx, v.ID, added+1)
	if err != nil || len(feed) != added {
		t.Errorf("the feed has %d articles of %d, %v", len(feed), added, err)
	}
}

// waitDelivered waits until everything that was told of is noted as delivered.
func waitDelivered(t *testing.T, s *store.Store, id archive.SearchID) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		all, _, err := s.Deliveries(t.Context(), id, archive.Listing{})
		if err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(all, func(d archive.Delivery) bool { return d.State != archive.Delivered }) {
			return
		}
	}
	t.Fatal("some deliveries were never noted as delivered")
}

// letterBox is a mail server that hands each letter on, and drops some connections after it has.
func letterBox(t *testing.T, take func(string)) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			got := make(chan string, 10)
			go func() {
				takeMail(conn, rand.IntN(8) == 0, got)
				close(got)
			}()
			go func() {
				for text := range got {
					take(text)
				}
			}()
		}
	}()
	return l.Addr().String()
}
