package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// guard stands between an archive that is open for writing and the seal that the last process left. It compares the database file
// with the seal in the background: reading a file of gigabytes takes longer than readers should have to wait. Nobody in this
// process writes until it is known whether the file is as it was; the first who does removes the seal. A seal that does not fit
// stays where it is, and no new one is made, so that Verify goes on to name the damage.
//
// Meanwhile the file stands still: it changes by what somebody has written, and every process that writes has compared first, and
// removed the seal. And no seal that is read while this process is alive has come later: only the last that is alive seals.
type guard struct {
	cfg   *Config
	file  *os.File // of the database; nil: not opened yet. Closed after the database, because closing any file of it takes this process's locks from it
	stop  context.CancelFunc
	urged chan struct{} // gets something when somebody waits to write
	known chan struct{} // closed once it is known whether the file is as it was, or nobody goes on to find out

	// To be read after known.
	damage    error // how the file differs; nil: not at all
	abandoned error // why it is not known; nil: it is
}

// newGuard begins to compare, where there is a seal. The process must have been started: see startProcess.
func newGuard(cfg *Config) (*guard, error) {
	g := &guard{cfg: cfg, stop: func() {}, urged: make(chan struct{}, 1), known: make(chan struct{})}
	want, sealed, err := readSeal(cfg.Dir)
	if err != nil {
		return nil, err
	}
	if sealed {
		_, err = g.open()
	}
	if errors.Is(err, fs.ErrNotExist) {
		cfg.Log.Error("the database is missing: it is made anew, of what the WARC files hold", "file", g.path())
		sealed, err = false, nil
	}
	if err != nil {
		return nil, err
	}
	if !sealed {
		close(g.known)
		return g, unseal(cfg.Dir) // it may be torn
	}
	ctx, stop := context.WithCancel(context.Background())
	g.stop = stop
	go g.compare(ctx, want)
	return g, nil
}

func (g *guard) path() string { return filepath.Join(g.cfg.Dir, databaseName) }

// open opens the database file, unless it is open.
func (g *guard) open() (_ *os.File, err error) {
	if g.file == nil {
		g.file, err = os.Open(g.path())
	}
	return g.file, err
}

// compareAfter is how long the first readers have the disk to themselves, unless somebody waits to write.
const compareAfter = 5 * time.Second

// compare finds out whether the database file is as it was.
func (g *guard) compare(ctx context.Context, want []uint32) {
	defer close(g.known)
	select {
	case <-g.urged:
	case <-time.After(compareAfter):
	case <-ctx.Done():
	}
	if g.cfg.comparing != nil {
		g.cfg.comparing(ctx)
	}
	damage := differences(ctx, g.file, want)
	if g.abandoned = ctx.Err(); g.abandoned != nil || damage == nil {
		return
	}
	if _, still, err := readSeal(g.cfg.Dir); err == nil && !still {
		return // another process found it to be right, and what differs is what it wrote
	}
	g.damage = damage
	g.cfg.Log.Error("the database is not as it was when it was closed: run khobao verify, and restore a backup", "file", g.path(), "err", damage)
}

// differences says how a database file differs from what was sealed; nil: not at all.
func differences(ctx context.Context, f *os.File, want []uint32) error {
	pages, first, differ := 0, 0, 0
	err := eachPage(f, func(i int, sum uint32) error {
		if pages = i + 1; i >= len(want) || sum != want[i] {
			if differ++; differ == 1 {
				first = i + 1
			}
		}
		return ctx.Err()
	})
	switch {
	case err != nil:
		return fmt.Errorf("it cannot be read after page %d: %w", pages, err)
	case pages < len(want):
		return fmt.Errorf("it has %d pages and had %d when it was closed", pages, len(want))
	case differ > 0:
		return fmt.Errorf("%d of %d pages are not as they were when it was closed, the first of them page %d", differ, pages, first)
	}
	return nil
}

// wait returns when writing may begin. The error is that of ctx, or says that the archive is being closed.
func (g *guard) wait(ctx context.Context) error {
	select {
	case g.urged <- struct{}{}:
	default:
	}
	select {
	case <-g.known:
	case <-ctx.Done():
		return ctx.Err()
	}
	if g.abandoned != nil {
		return fmt.Errorf("the archive is being closed: %w", g.abandoned)
	}
	return nil
}

// unseal removes the seal of a file that was as it should be: another process may have closed, and sealed, meanwhile. It is for those
// who have waited.
func (g *guard) unseal() error {
	if g.damage != nil {
		return nil
	}
	return unseal(g.cfg.Dir)
}

// end stops comparing. What nobody has written to remains sealed as it is.
func (g *guard) end() {
	g.stop()
	<-g.known
}

// close closes the database file.
func (g *guard) close() error {
	if g.file == nil {
		return nil
	}
	f := g.file
	g.file = nil
	return f.Close()
}

// Checked says whether the database file has been compared with the seal that the last process left, and how it differs. There is nothing
// to compare where that process was killed, or another has the archive open; checked is true then.
func (s *Store) Checked() (checked bool, damage error) {
	if s.guard == nil { // open for reading only: those who write compare
		return true, nil
	}
	select {
	case <-s.guard.known:
		return s.guard.abandoned == nil, s.guard.damage
	default:
		return false, nil
	}
}
