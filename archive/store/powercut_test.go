package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"khobao/archive"
	"khobao/archive/warc"
)

// disk knows what of each file in a folder lasts through a power cut: what it held when it was synced. Whatever was written since is
// lost or not, sector by sector.
type disk struct {
	dir    string
	mu     sync.Mutex
	synced map[string][]byte // by path, without the suffix of a WARC file that is open
}

// newDisk takes all that is in dir for synced: it has just been carried over.
func newDisk(t *testing.T, dir string) *disk {
	t.Helper()
	d := &disk{dir: dir, synced: map[string][]byte{}}
	for path, b := range d.files(t) {
		d.synced[strings.TrimSuffix(path, warc.OpenSuffix)] = b
	}
	return d
}

// files reads all files as a process sees them now, but SQLite's shared memory, which is lost with the power.
func (d *disk) files(t *testing.T) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	err := filepath.WalkDir(d.dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || strings.HasSuffix(path, "-shm") {
			return ignoreMissing(err)
		}
		b, err := os.ReadFile(path)
		if err == nil {
			all[path] = b
		}
		return ignoreMissing(err) // renamed meanwhile
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func (d *disk) sync(path string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		b, err = os.ReadFile(path + warc.OpenSuffix)
	}
	if err == nil && path == d.log() { // a checkpoint, too, has come to its end
		d.synced[d.database()], err = os.ReadFile(d.database())
	}
	if err != nil {
		panic(err)
	}
	d.synced[path] = b
}

func (d *disk) database() string { return filepath.Join(d.dir, databaseName) }
func (d *disk) log() string      { return d.database() + "-wal" }

// cut writes to a folder what a power cut leaves. Meanwhile nobody comes further than to the end of a sync: what is done only after one,
// as the row of a capture, must not be there without it.
func (d *disk) cut(t *testing.T, rng *rand.Rand, to string) {
	t.Helper()
	d.mu.Lock()
	defer d.mu.Unlock()
	left := d.moment(t)
	d.checkpointed(left)
	for path, b := range left {
		name := filepath.Join(to, strings.TrimPrefix(path, d.dir))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, torn(rng, d.synced[strings.TrimSuffix(path, warc.OpenSuffix)], b), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// moment reads all files as they are at one moment, as far as that matters: again where a file was renamed meanwhile, or where the log
// was begun anew after the database had been read, which then lacks what the log no longer has.
func (d *disk) moment(t *testing.T) map[string][]byte {
	t.Helper()
	for before := d.files(t); ; {
		now := d.files(t)
		missing := false
		for path := range before {
			final := strings.TrimSuffix(path, warc.OpenSuffix)
			missing = missing || now[final] == nil && now[final+warc.OpenSuffix] == nil
		}
		if !missing && bytes.Equal(logHead(before[d.log()]), logHead(now[d.log()])) {
			return now
		}
		before = now
	}
}

// checkpointed notes what SQLite synced by itself: the log before it copies from it into the database, and the database before it
// begins the log anew.
func (d *disk) checkpointed(now map[string][]byte) {
	anew := !bytes.Equal(logHead(now[d.log()]), logHead(d.synced[d.log()]))
	if anew || !bytes.Equal(now[d.database()], d.synced[d.database()]) {
		d.synced[d.log()] = now[d.log()]
	}
	if anew {
		d.synced[d.database()] = now[d.database()]
	}
}

// logHead is the head of SQLite's log, which is another each time that the log is begun anew.
func logHead(log []byte) []byte { return log[:min(len(log), 32)] }

// torn returns what is left of a file that held synced and was written to until it held now.
func torn(rng *rand.Rand, synced, now []byte) []byte {
	const sector = 512
	size := len(now)
	if size > len(synced) {
		size = len(synced) + rng.IntN(size-len(synced)+1)
	}
	left := make([]byte, size)
	copy(left, synced)
	reached := rng.IntN(size + 1) // most that was written before, and little of what came after
	for at := 0; at < size; at += sector {
		if rng.IntN(10) == 0 != (at < reached) {
			copy(left[at:min(at+sector, size)], now[at:])
		}
	}
	return left
}

// acknowledged is what a store said was kept.
type acknowledged struct {
	mu       sync.Mutex
	more     sync.Cond // on mu: there is more, or nobody works any longer
	working  int
	captures []string                     // addresses
	articles map[archive.ArticleID]string // with their addresses
	change   int64
}

// work captures and saves until the context ends, several at once, and notes what was acknowledged.
func (a *acknowledged) work(ctx context.Context, t *testing.T, s *Store, name string) {
	defer a.note(func() { a.working-- })
	for i := 0; ctx.Err() == nil; i++ {
		url := fmt.Sprintf("https://bao.example/%s/%d", name, i)
		c, err := s.Capture(context.Background(), exchangeOf(url, time.Now(), "", strings.Repeat(url, i%300)))
		if err != nil {
			t.Error(err)
			return
		}
		a.note(func() { a.captures = append(a.captures, url) })
		v := articleOf(url, "Tin "+url)
		v.Capture = &c
		seq, err := s.LastChange(context.Background()) // once a later step is durable, this one is
		if err != nil {
			t.Error(err)
			return
		}
		if _, err := s.SaveArticle(context.Background(), v); err != nil {
			t.Error(err)
			return
		}
		a.note(func() { a.articles[v.ID], a.change = url, max(a.change, seq) })
	}
}

func (a *acknowledged) note(change func()) {
	a.mu.Lock()
	defer a.mu.Unlock()
	change()
	a.more.Broadcast()
}

// after returns what was acknowledged once it is n captures more.
func (a *acknowledged) after(n int) *acknowledged {
	a.mu.Lock()
	defer a.mu.Unlock()
	for n += len(a.captures); len(a.captures) < n && a.working > 0; {
		a.more.Wait()
	}
	return &acknowledged{captures: slices.Clone(a.captures), articles: maps.Clone(a.articles), change: a.change}
}

// TestPowerCut cuts the power at random moments, again and again: what was not synced is lost in part, torn within a record or a page.
// What was acknowledged is there afterwards, each capture once, and the archive is whole.
func TestPowerCut(t *testing.T) {
	rounds := 30
	if testing.Short() {
		rounds = 6
	}
	rng := rand.New(rand.NewPCG(1, 2))
	dir := t.TempDir()
	open(t, dir).Close()
	all := &acknowledged{articles: map[archive.ArticleID]string{}}
	all.more.L = &all.mu
	for round := range rounds {
		dir = powerCut(t, rng, dir, all, round)
		s := open(t, dir)
		checkAcknowledged(t, s, all)
		verified(t, s)
		if round%3 == 0 { // else it is as the next one finds it
			s.Close()
		}
		if t.Failed() {
			t.Fatalf("in round %d", round)
		}
	}
	t.Logf("%d power cuts, %d captures and %d articles acknowledged", rounds, len(all.captures), len(all.articles))
}

// powerCut lets several work on an archive for a moment, and returns where what is left of it then is.
func powerCut(t *testing.T, rng *rand.Rand, dir string, all *acknowledged, round int) string {
	t.Helper()
	d := newDisk(t, dir)
	s := open(t, dir, func(c *Config) { c.MaxWARC, c.Synced = 60_000, d.sync })
	if _, err := s.db.writer.ExecContext(t.Context(), "PRAGMA wal_autocheckpoint = 20"); err != nil { // often begun anew
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	const workers = 4
	all.working = workers
	var done sync.WaitGroup
	for i := range workers {
		done.Go(func() { all.work(ctx, t, s, fmt.Sprint(round, "-", i)) })
	}
	before := all.after(rng.IntN(12))
	time.Sleep(time.Duration(rng.IntN(5)) * time.Millisecond) // anywhere in what comes next
	left := t.TempDir()
	d.cut(t, rng, left)
	stop()
	done.Wait()
	s.Close()
	all.captures, all.articles, all.change = before.captures, before.articles, before.change // later it said that to nobody
	return left
}

func checkAcknowledged(t *testing.T, s *Store, a *acknowledged) {
	t.Helper()
	for _, url := range a.captures {
		if found, err := s.Captures(t.Context(), url); err != nil || len(found) != 1 {
			t.Errorf("%s was captured and is there %d times: %v", url, len(found), err)
		}
	}
	for id, url := range a.articles {
		if found, err := s.Article(t.Context(), id); err != nil || found.URL != url {
			t.Errorf("article %s of %s: %v", id, url, err)
		}
	}
	if seq, err := s.LastChange(t.Context()); err != nil || seq < a.change {
		t.Errorf("step %d of the change sequence was seen, and the last is %d: %v", a.change, seq, err)
	}
}
