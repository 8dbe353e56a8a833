package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"runtime/pprof"
	"strconv"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// engineNames are the engines by their names on the command line.
var engineNames = []string{"khobao", "bleve", "sqlite", "postgres"}

func newEngine(name, dir string, c *corpus) (engine, error) {
	dir = filepath.Join(dir, fmt.Sprintf("%s-%d", name, c.n))
	switch name {
	case "khobao":
		return &product{dir: dir}, nil
	case "bleve":
		return &naiveBleve{dir: dir}, nil
	case "sqlite":
		return &fts5{dir: dir, names: c.names}, nil
	case "postgres":
		if postgresBin() == "" {
			return nil, errors.New("PostgreSQL is not installed (Debian: apt-get install postgresql); -engines leaves it out")
		}
		return &postgres{dir: dir, names: c.names}, nil
	}
	return nil, fmt.Errorf("there is no engine %q", name)
}

// childVerb begins the command line of a process that this one starts: loading and cold starts have processes of their own, whose
// memory and time are an engine's and nobody else's.
const childVerb = "child"

// told is what a child says.
type told struct {
	Seconds float64       // of loading; of opening and the first answer
	CPU     time.Duration // of all its processes
	Size    int64         // bytes on disk
	Memory  int64         // of an idle process that has answered once; bytes
	Peak    memory        // the most that the parent saw, and at the end of loading the child
}

func child(args []string) error {
	if len(args) != 4 {
		return errors.New("a child is told what to do, its engine, the directory and the size")
	}
	n, err := strconv.Atoi(args[3])
	if err != nil {
		return err
	}
	c, err := openCorpus(args[2], n, "")
	if err != nil {
		return err
	}
	e, err := newEngine(args[1], args[2], c)
	if err != nil {
		return err
	}
	var t told
	if until, ok := strings.CutPrefix(args[0], rebuildVerb); ok {
		if n, err = strconv.Atoi(until); err != nil {
			return err
		}
		return rebuildHere(context.Background(), c, n)
	}
	switch args[0] {
	case "load":
		err = t.load(e, c)
	case "cold":
		err = t.cold(e, c)
	default:
		err = fmt.Errorf("a child cannot %q", args[0])
	}
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(t)
}

func (t *told) load(e engine, c *corpus) error {
	ctx := context.Background()
	start := time.Now()
	if err := profiled(func() error { return e.load(ctx, c) }); err != nil {
		return err
	}
	t.Seconds = time.Since(start).Seconds()
	t.Peak = memoryOf(os.Getpid()) // a short load is over before the parent looks
	for _, who := range []int{syscall.RUSAGE_SELF, syscall.RUSAGE_CHILDREN} {
		var u syscall.Rusage
		if err := syscall.Getrusage(who, &u); err != nil {
			return err
		}
		t.CPU += time.Duration(u.Utime.Nano() + u.Stime.Nano())
	}
	var err error
	t.Size, err = e.size()
	return err
}

// profiled writes a profile of the processor where the environment names a file for it.
func profiled(f func() error) error {
	name := os.Getenv("BENCH_PROFILE")
	if name == "" {
		return f()
	}
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	if err := pprof.StartCPUProfile(file); err != nil {
		return errors.Join(err, file.Close())
	}
	err = f()
	pprof.StopCPUProfile()
	return errors.Join(err, file.Close())
}

// cold opens the engine when the system's cache holds nothing of its files any more, and asks for everything.
func (t *told) cold(e engine, c *corpus) error {
	if err := forget(filepath.Join(filepath.Dir(c.dir), fmt.Sprintf("%s-%d", os.Args[3], c.n))); err != nil {
		return err
	}
	start := time.Now()
	if err := profiled(func() error { return openAndAsk(e, c) }); err != nil {
		return err
	}
	t.Seconds = time.Since(start).Seconds()
	debug.FreeOSMemory()
	t.Memory = memoryOf(os.Getpid()).Kept
	return e.close()
}

// openAndAsk is what a start is: the engine is open and has answered once.
func openAndAsk(e engine, c *corpus) error {
	ctx := context.Background()
	if err := e.open(ctx); err != nil {
		return err
	}
	a, err := e.answer(ctx, question{class: everything, facets: facetsOfAll})
	if err == nil && a.total != c.n {
		err = fmt.Errorf("found %d articles of %d", a.total, c.n)
	}
	if err != nil {
		return errors.Join(err, e.close())
	}
	return nil
}

// forget asks the system to drop what it has cached of the files in a directory.
func forget(dir string) error {
	return filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !d.Type().IsRegular() {
			return err
		}
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		return errors.Join(unix.Fdatasync(int(f.Fd())), unix.Fadvise(int(f.Fd()), 0, 0, unix.FADV_DONTNEED))
	})
}

// order starts a child and returns what it tells.
func order(ctx context.Context, verb, name, dir string, n int) (told, error) {
	var t told
	self, err := os.Executable()
	if err != nil {
		return t, err
	}
	cmd := exec.CommandContext(ctx, self, childVerb, verb, name, dir, strconv.Itoa(n))
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, os.Stderr
	cmd.Env = append(os.Environ(), "GOTRACEBACK=single")
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	if err := cmd.Start(); err != nil {
		return t, err
	}
	done := make(chan struct{})
	peak := watch(cmd.Process.Pid, done)
	err = cmd.Wait()
	close(done)
	if err != nil {
		return t, fmt.Errorf("%s %s: %w", verb, name, err)
	}
	err = json.Unmarshal(out.Bytes(), &t)
	t.Peak = t.Peak.most(<-peak)
	return t, err
}

// memory is what a process and its children take, in bytes. Pages that several share are counted once.
type memory struct {
	All  int64 // with the pages of mapped files, which the system takes back when it needs them
	Kept int64 // without them
}

// most returns the larger of each.
func (m memory) most(other memory) memory {
	return memory{max(m.All, other.All), max(m.Kept, other.Kept)}
}

// lookEvery is how often memory is looked at: looking costs, too.
const lookEvery = 500 * time.Millisecond

// watch looks at a process's memory until done, and then sends the most that it saw.
func watch(pid int, done <-chan struct{}) <-chan memory {
	peak := make(chan memory, 1)
	go func() {
		var most memory
		for {
			select {
			case <-done:
				peak <- most
				return
			case <-time.After(lookEvery):
			}
			most = most.most(memoryOf(pid))
		}
	}()
	return peak
}

// memoryOf adds up a process and all its descendants. One that has ended in the meantime counts nothing.
func memoryOf(pid int) (m memory) {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/smaps_rollup", pid))
	if err == nil {
		for line := range strings.Lines(string(b)) {
			f := strings.Fields(line)
			if len(f) < 2 {
				continue
			}
			n, _ := strconv.ParseInt(f[1], 10, 64) // the header's second column is no number
			switch f[0] {
			case "Pss:":
				m.All += n << 10
			case "Pss_Anon:", "Pss_Shmem:":
				m.Kept += n << 10
			}
		}
	}
	tasks, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/children", pid))
	if err != nil {
		return m
	}
	for _, file := range tasks {
		b, err := os.ReadFile(file)
		if err != nil {
			continue // the thread has ended
		}
		for f := range strings.FieldsSeq(string(b)) {
			if child, err := strconv.Atoi(f); err == nil {
				c := memoryOf(child)
				m.All, m.Kept = m.All+c.All, m.Kept+c.Kept
			}
		}
	}
	return m
}

// load fills an engine, unless it was filled before.
func (m *measured) load(ctx context.Context, o options, c *corpus, name string) error {
	done := loadedFile(o, name, c.n)
	var t told
	b, err := os.ReadFile(done)
	if err == nil && !o.reload {
		err = json.Unmarshal(b, &t)
		m.Loads = append(m.Loads, t)
		return err
	}
	log.Printf("loading %s", name)
	if t, err = order(ctx, "load", name, o.dir, c.n); err != nil {
		return err
	}
	m.Loads = append(m.Loads, t)
	log.Printf("loaded %s: %.0f articles/s, %d MB on disk, at most %d MB of memory", name, float64(c.n)/t.Seconds, t.Size>>20, t.Peak.Kept>>20)
	if b, err = json.Marshal(t); err != nil {
		return err
	}
	return os.WriteFile(done, b, 0o644)
}

// loadedFile says that an engine is filled, and how that went.
func loadedFile(o options, name string, n int) string {
	return filepath.Join(o.dir, fmt.Sprintf("%s-%d.json", name, n))
}

// drop removes the engines' directories, which at a million articles take 30 GB.
func (m *measured) drop(o options) error {
	for _, name := range m.Engines {
		at := strings.TrimSuffix(loadedFile(o, name, m.N), ".json")
		if err := errors.Join(os.Remove(at+".json"), os.RemoveAll(at), os.RemoveAll(at+".log")); err != nil {
			return err
		}
	}
	return nil
}

func (m *measured) startCold(ctx context.Context, o options, c *corpus, name string) error {
	t, err := order(ctx, "cold", name, o.dir, c.n)
	m.Colds = append(m.Colds, t)
	return err
}
