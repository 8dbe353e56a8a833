package store

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"khobao/archive"
)

// The test binary runs itself as a child, which does what childVariable says to the archive in childDir.
const (
	childVariable = "KHOBAO_STORE_TEST_CHILD"
	childDir      = "KHOBAO_STORE_TEST_DIR"
	childLimit    = "KHOBAO_STORE_TEST_LIMIT"
)

func TestMain(m *testing.M) {
	switch os.Getenv(childVariable) {
	case "":
		os.Exit(m.Run())
	case "crawl":
		crawlForever(os.Getenv(childDir))
	case "full":
		fillDisk(os.Getenv(childDir))
	case "held":
		openHeld(os.Getenv(childDir))
	case "visit":
		visit(os.Getenv(childDir))
	case "locked":
		askLock(os.Getenv(childDir))
	}
}

func child(t *testing.T, what, dir string) (*exec.Cmd, io.ReadCloser) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childVariable+"="+what, childDir+"="+dir)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, out
}

// crawlForever leases, captures and saves until it is killed, and prints what was acknowledged to it.
func crawlForever(dir string) {
	ctx := context.Background()
	s, err := Open(ctx, Config{Dir: dir, MaxWARC: 20_000})
	if err != nil {
		panic(err)
	}
	for i := 0; ; i++ {
		url := fmt.Sprintf("https://bao.example/%d/%d", os.Getpid(), i)
		if _, err := s.Enqueue(ctx, []archive.FrontierItem{{Outlet: "bao", URL: url}}, time.Time{}); err != nil {
			panic(err)
		}
		items, err := s.Lease(ctx, "bao", 1, time.Hour)
		if err != nil {
			panic(err)
		}
		for _, item := range items {
			c, err := s.Capture(ctx, exchangeOf(item.URL, time.Now(), "", strings.Repeat(url, i%200)))
			if err != nil {
				panic(err)
			}
			fmt.Println("captured", c.ID, item.URL)
			a := articleOf(item.URL, fmt.Sprint("Tin số ", i))
			a.Capture = &c
			if _, err := s.SaveArticle(ctx, a); err != nil {
				panic(err)
			}
			fmt.Println("saved", a.ID, item.URL)
			if err := s.Finish(ctx, item.ID, archive.Visited, ""); err != nil {
				panic(err)
			}
		}
	}
}

func articleOf(url, title string) *archive.Article {
	return &archive.Article{URL: url, CanonicalURL: url, Outlet: "bao", Version: archive.Version{
		Title: title, Published: archive.NewDay(2020, 5, 29), Lead: "Sáng 29-5.", Body: "Đại hội đã bầu ông Lê Minh Đức làm Bí thư.", Language: "vi",
		People: []archive.Mention{{Name: "Lê Minh Đức", PersonID: "leminhduc", Offices: []archive.Claim{{Office: "Bí thư", OfficeID: "bithu",
			Organisation: "Đảng ủy Sở Công Thương", OrganisationID: "duset", Relation: archive.Elected, Term: "2020-2025",
			Evidence: archive.Evidence{Text: "bầu ông Lê Minh Đức làm Bí thư", Offset: &archive.Span{30, 60}}}}}},
		Terms:   []archive.Term{{From: 2020, To: 2025}},
		Figures: []archive.Figure{{Indicator: "kim ngạch xuất khẩu", Value: "14,5", Number: 14.5, Unit: "%/năm", Kind: archive.Target}},
	}}
}

// TestKill kills crawling processes at random moments, sometimes two at once. Whatever was acknowledged must be there, once.
func TestKill(t *testing.T) {
	kills := 12
	if testing.Short() {
		kills = 3
	}
	dir := t.TempDir()
	acknowledged := map[string]string{} // "captured 7" or "saved id" → address
	for i := range kills {
		after := 0 // while they open the archive
		if i%3 > 0 {
			after = 4 + rand.IntN(16)
		}
		for _, out := range runAndKill(t, dir, 1+i%2, after) {
			for _, line := range out {
				if f := strings.Fields(line); len(f) == 3 {
					acknowledged[f[0]+" "+f[1]] = f[2]
				}
			}
		}
	}
	s := open(t, dir)
	for what, url := range acknowledged {
		kind, id, _ := strings.Cut(what, " ")
		if kind == "captured" {
			checkCapture(t, s, id, url)
		} else if a, err := s.Article(t.Context(), archive.ArticleID(id)); err != nil || a.URL != url {
			t.Errorf("article %s of %s: %v", id, url, err)
		}
	}
	sum := verified(t, s)
	t.Logf("%d kills, %d acknowledged, verified %+v", kills, len(acknowledged), sum)
	if open, _ := filepath.Glob(s.path(warcFolder, "*.open")); len(open) > 0 {
		t.Errorf("left open: %v", open)
	}
	if c, err := s.FrontierCounts(t.Context(), "bao"); err != nil || c.Leased > 0 {
		t.Errorf("frontier %+v, %v", c, err)
	}
	if len(acknowledged) < kills {
		t.Errorf("only %d acknowledged: the test shows nothing", len(acknowledged))
	}
}

func checkCapture(t *testing.T, s *Store, id, url string) {
	t.Helper()
	found, err := s.Captures(t.Context(), url)
	if err != nil || len(found) == 0 {
		t.Errorf("capture %s of %s is lost: %v", id, url, err)
		return
	}
	for _, c := range found {
		if _, err := s.Page(t.Context(), c); err != nil {
			t.Error(err)
		}
	}
}

// runAndKill runs n children, kills them soon after they have acknowledged so many things between them, and returns what each has
// printed.
func runAndKill(t *testing.T, dir string, n, after int) [][]string {
	enough := make(chan struct{})
	reached := sync.OnceFunc(func() { close(enough) })
	var printed atomic.Int64
	var cmds []*exec.Cmd
	lines := make([]chan []string, n)
	for i := range n {
		cmd, out := child(t, "crawl", dir)
		cmds = append(cmds, cmd)
		lines[i] = make(chan []string, 1)
		go func() {
			var all []string
			for in := bufio.NewScanner(out); in.Scan(); {
				if all = append(all, in.Text()); printed.Add(1) >= int64(after) {
					reached()
				}
			}
			reached() // one that fails is not waited for
			lines[i] <- all
		}()
	}
	if after > 0 {
		<-enough
	}
	time.Sleep(time.Duration(rand.IntN(50)) * time.Millisecond) // anywhere in what comes next
	all := make([][]string, n)
	for i, cmd := range cmds {
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		all[i] = <-lines[i]
		_ = cmd.Wait() // it was killed
	}
	return all
}

// fillDisk captures in a process that may not write files longer than the limit in the environment, as on a full disk: the
// captures are so large that the WARC file meets it first, or so small that the database's log does.
func fillDisk(dir string) {
	signal.Ignore(syscall.SIGXFSZ)
	var most uint64
	var size int
	if _, err := fmt.Sscan(os.Getenv(childLimit), &most, &size); err != nil {
		panic(err)
	}
	ctx := context.Background()
	s, err := Open(ctx, Config{Dir: dir})
	if err != nil {
		panic(err)
	}
	limit := syscall.Rlimit{Cur: most, Max: most}
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		panic(err)
	}
	failed := 0
	for i := range 500 {
		body := make([]byte, size)
		for j := range body {
			body[j] = byte(rand.Uint32())
		}
		url := fmt.Sprintf("https://bao.example/%d", i)
		_, err := s.Capture(ctx, exchangeOf(url, time.Now(), "", string(body)))
		if err == nil {
			fmt.Println("captured", url)
			continue
		}
		fmt.Println("failed", errors.Is(err, archive.ErrFull), err)
		if failed++; failed > 20 {
			break
		}
	}
}

func TestFullDisk(t *testing.T) {
	for _, limit := range []string{"60000 3000", "5000000 300000"} {
		t.Run(limit, func(t *testing.T) {
			dir := t.TempDir()
			open(t, dir).Close() // the schema alone is longer than the limit
			t.Setenv(childLimit, limit)
			captured, refused := runFull(t, dir)
			t.Logf("%d captured, %d refused", len(captured), refused)
			if len(captured) == 0 || refused == 0 {
				t.Error("the test shows nothing")
			}
			s := open(t, dir)
			for _, url := range captured {
				checkCapture(t, s, "", url)
			}
			if sum := verified(t, s); sum.Files > 2 {
				t.Errorf("litter: %+v", sum)
			}
		})
	}
}

// runFull returns what a child captured until nothing more went in, and how often it was told that the disk is full.
func runFull(t *testing.T, dir string) (captured []string, refused int) {
	cmd, out := child(t, "full", dir)
	for in := bufio.NewScanner(out); in.Scan(); {
		switch f := strings.Fields(in.Text()); f[0] {
		case "captured":
			captured = append(captured, f[1])
		case "failed":
			refused++
			if f[1] != "true" {
				t.Errorf("not ErrFull: %s", in.Text())
			}
		}
	}
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
	return captured, refused
}

// TestTornTail cuts a WARC file in its last capture, as a crash may. What was captured before stays, and
// a capture is there wholly or not at all.
func TestTornTail(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	capture(t, s, exchangeOf("https://bao.example/1", testTime, "", "first"))
	last := capture(t, s, exchangeOf("https://bao.example/2", testTime, "", "second"))
	file := s.path(warcFolder, last.WARC)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	tails := []string{"", "\xff\xff", "\x1f\x8b\x08garbage"}
	for cut := last.Offset; cut <= int64(len(whole)); cut += 97 {
		dir, tail := t.TempDir(), tails[cut%3]
		if err := os.MkdirAll(filepath.Join(dir, warcFolder), 0o755); err != nil {
			t.Fatal(err)
		}
		torn := append(whole[:cut:cut], tail...)
		if err := os.WriteFile(filepath.Join(dir, warcFolder, last.WARC+".open"), torn, 0o644); err != nil {
			t.Fatal(err)
		}
		want := 1
		if cut >= last.Offset+last.Length {
			want = 2
		}
		s := open(t, dir)
		if sum := verified(t, s); sum.Captures != want {
			t.Fatalf("cut at %d with tail %q: %+v", cut, tail, sum)
		}
		s.Close()
	}
}
