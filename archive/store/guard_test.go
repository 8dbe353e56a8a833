package store

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"khobao/archive"
)

// held is what keeps a comparison from beginning until it is let go, or the archive is closed.
type held chan struct{}

func (h held) into(c *Config) {
	c.comparing = func(ctx context.Context) {
		select {
		case <-h:
		case <-ctx.Done():
		}
	}
}

// sealed makes a sealed archive of some articles, and returns the identifier of one.
func sealed(t *testing.T, dir string) archive.ArticleID {
	t.Helper()
	s := open(t, dir)
	a := articleOf("https://bao.example/1", "Tin 1")
	if _, err := s.SaveArticle(t.Context(), a); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if !hasSeal(t, dir) {
		t.Fatal("not sealed")
	}
	return a.ID
}

func hasSeal(t *testing.T, dir string) bool {
	t.Helper()
	_, ok, err := readSeal(dir)
	if err != nil {
		t.Fatal(err)
	}
	return ok
}

// damage changes a letter of a body, of which SQLite itself notices nothing.
func damage(t *testing.T, dir string) {
	t.Helper()
	file := filepath.Join(dir, databaseName)
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	at := bytes.Index(b, []byte("Thương"))
	if at < 0 {
		t.Fatal("nothing to damage")
	}
	f, err := os.OpenFile(file, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.WriteAt([]byte("t"), int64(at)); err != nil {
		t.Fatal(err)
	}
}

// saving saves an article in the background.
func saving(ctx context.Context, s *Store, n int) <-chan error {
	done := make(chan error, 1)
	go func() {
		_, err := s.SaveArticle(ctx, articleOf(fmt.Sprint("https://bao.example/", n), fmt.Sprint("Tin ", n)))
		done <- err
	}()
	return done
}

// TestFirstWriteWaits: while the database is being compared readers read and writers wait, or lose interest; then they write, and
// the seal is gone before they do.
func TestFirstWriteWaits(t *testing.T) {
	dir, hold := t.TempDir(), make(held)
	id := sealed(t, dir)
	s := open(t, dir, hold.into)
	if _, err := s.Article(t.Context(), id); err != nil {
		t.Error("a reader:", err)
	}
	if checked, err := s.Checked(); checked || err != nil {
		t.Errorf("while it is compared: checked %v, %v", checked, err)
	}
	ctx, stop := context.WithCancel(t.Context())
	impatient, patient := saving(ctx, s, 2), saving(t.Context(), s, 3)
	stop()
	if err := <-impatient; !errors.Is(err, context.Canceled) {
		t.Error("who lost interest:", err)
	}
	if n, err := s.LastChange(t.Context()); err != nil || n != 1 || !hasSeal(t, dir) {
		t.Errorf("before it was known there was change %d, %v; sealed: %v", n, err, hasSeal(t, dir))
	}
	close(hold)
	if err := <-patient; err != nil {
		t.Error("who waited:", err)
	}
	if n, err := s.LastChange(t.Context()); err != nil || n != 2 || hasSeal(t, dir) {
		t.Errorf("afterwards there is change %d, %v; sealed: %v", n, err, hasSeal(t, dir))
	}
	if checked, err := s.Checked(); !checked || err != nil {
		t.Errorf("afterwards: checked %v, %v", checked, err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if found := checked(t, dir); len(found) > 0 || !hasSeal(t, dir) {
		t.Errorf("closed: %q, sealed: %v", found, hasSeal(t, dir))
	}
}

// TestDamageFoundLate: damage is found though readers read already and a writer waits. Who writes then leaves the seal that tells of it.
func TestDamageFoundLate(t *testing.T) {
	dir, hold := t.TempDir(), make(held)
	sealed(t, dir)
	var log bytes.Buffer
	s := open(t, dir, hold.into, func(c *Config) { c.Log = slog.New(slog.NewTextHandler(&log, nil)) })
	waits := saving(t.Context(), s, 2)
	damage(t, dir)
	close(hold)
	if err := <-waits; err != nil {
		t.Error("who waited:", err)
	}
	if checked, err := s.Checked(); !checked || err == nil || !strings.Contains(err.Error(), "1 of ") {
		t.Errorf("checked %v, %v", checked, err)
	}
	if !strings.Contains(log.String(), "level=ERROR") || !strings.Contains(log.String(), "khobao verify") {
		t.Errorf("the log says %q", &log)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if found := checked(t, dir); len(found) == 0 {
		t.Error("the damage is forgotten")
	}
	s = open(t, dir)
	if err := s.guard.wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Checked(); err == nil {
		t.Error("the next who opens it is told nothing")
	}
}

// TestClosedEarly: an archive that is closed while it is compared was not written to, and remains sealed as it was. Who waits is told.
func TestClosedEarly(t *testing.T) {
	dir := t.TempDir()
	sealed(t, dir)
	before, err := os.ReadFile(filepath.Join(dir, sealName))
	if err != nil {
		t.Fatal(err)
	}
	s := open(t, dir, make(held).into)
	s.guard.end()
	if err := <-saving(t.Context(), s, 2); err == nil {
		t.Error("written though nobody knows whether the file is whole")
	}
	if checked, err := s.Checked(); checked || err != nil {
		t.Errorf("checked %v, %v", checked, err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	after, err := os.ReadFile(filepath.Join(dir, sealName))
	if err != nil || !bytes.Equal(before, after) {
		t.Errorf("the seal is another: %v", err)
	}
	if found := checked(t, dir); len(found) > 0 {
		t.Errorf("found %q", found)
	}
}

// TestNothingWritten: who opens and closes an archive without a change leaves the very seal, and writes nothing to the database.
func TestNothingWritten(t *testing.T) {
	dir := t.TempDir()
	sealed(t, dir)
	before, err := os.Stat(filepath.Join(dir, sealName))
	if err != nil {
		t.Fatal(err)
	}
	s := open(t, dir)
	if err := s.guard.wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	if log, err := os.Stat(s.path(databaseName + "-wal")); err == nil && log.Size() > 0 {
		t.Errorf("opening wrote %d bytes", log.Size())
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	after, err := os.Stat(filepath.Join(dir, sealName))
	if err != nil || !os.SameFile(before, after) {
		t.Errorf("sealed anew: %v", err)
	}
}

// openHeld opens an archive and waits to be killed before it has compared anything.
func openHeld(dir string) {
	s, err := Open(context.Background(), Config{Dir: dir, comparing: func(context.Context) { select {} }})
	if err != nil {
		panic(err)
	}
	fmt.Println("opened", s.cfg.Dir)
	panic(<-saving(context.Background(), s, 2))
}

// TestKilledWhileComparing: nothing was written, the seal is there, and the next one compares.
func TestKilledWhileComparing(t *testing.T) {
	dir := t.TempDir()
	sealed(t, dir)
	cmd, out := child(t, "held", dir)
	if in := bufio.NewScanner(out); !in.Scan() || !strings.HasPrefix(in.Text(), "opened") {
		t.Fatalf("the child says %q", in.Text())
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // it was killed
	if found := checked(t, dir); len(found) > 0 || !hasSeal(t, dir) {
		t.Errorf("found %q, sealed: %v", found, hasSeal(t, dir))
	}
	damage(t, dir)
	s := open(t, dir)
	if err := s.guard.wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Checked(); err == nil {
		t.Error("the next one compared nothing")
	}
}

// visit opens an archive, saves an article, brings it into the database file, and closes.
func visit(dir string) {
	ctx := context.Background()
	s, err := Open(ctx, Config{Dir: dir})
	if err == nil {
		err = <-saving(ctx, s, 3)
	}
	var busy, frames, moved int
	if err == nil {
		err = s.db.writer.QueryRowContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`).Scan(&busy, &frames, &moved)
	}
	fmt.Println("moved", busy == 0, errors.Join(err, s.Close()))
	os.Exit(0)
}

func visited(t *testing.T, dir string) {
	t.Helper()
	cmd, out := child(t, "visit", dir)
	if in := bufio.NewScanner(out); !in.Scan() || in.Text() != "moved true <nil>" {
		t.Fatalf("the child says %q", in.Text())
	}
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
}

// TestAnotherWritesMeanwhile: what another process, which has compared for itself, writes to the file while it is being compared here is
// no damage; nor does that process seal.
func TestAnotherWritesMeanwhile(t *testing.T) {
	dir, hold := t.TempDir(), make(held)
	sealed(t, dir)
	s := open(t, dir, hold.into)
	visited(t, dir)
	if hasSeal(t, dir) {
		t.Error("sealed by one that is not the last")
	}
	close(hold)
	if err := <-saving(t.Context(), s, 2); err != nil {
		t.Error(err)
	}
	if checked, err := s.Checked(); !checked || err != nil {
		t.Errorf("checked %v, %v", checked, err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if found := checked(t, dir); len(found) > 0 || !hasSeal(t, dir) {
		t.Errorf("found %q, sealed: %v", found, hasSeal(t, dir))
	}
}

// askLock says whether a process has SQLite's lock for readers on a database.
func askLock(dir string) {
	f, err := os.Open(filepath.Join(dir, databaseName))
	if err != nil {
		panic(err)
	}
	shared := syscall.Flock_t{Type: syscall.F_WRLCK, Whence: io.SeekStart, Start: 0x40000002, Len: 510} // as SQLite's file format has it
	if err := syscall.FcntlFlock(f.Fd(), syscall.F_GETLK, &shared); err != nil {
		panic(err)
	}
	fmt.Println("locked", shared.Type != syscall.F_UNLCK)
	os.Exit(0)
}

// TestLocksOutlastComparing: the process keeps its locks on the database when it has compared the file. If it lost them, others that
// come and go could take themselves for the last one.
func TestLocksOutlastComparing(t *testing.T) {
	dir, hold := t.TempDir(), make(held)
	sealed(t, dir)
	s := open(t, dir, hold.into)
	locked := func() string {
		cmd, out := child(t, "locked", dir)
		in := bufio.NewScanner(out)
		in.Scan()
		if err := cmd.Wait(); err != nil {
			t.Fatal(err)
		}
		return in.Text()
	}
	if got := locked(); got != "locked true" {
		t.Errorf("open: %q", got)
	}
	close(hold)
	if err := <-saving(t.Context(), s, 2); err != nil {
		t.Fatal(err)
	}
	if got := locked(); got != "locked true" {
		t.Errorf("compared and written to: %q", got)
	}
	visited(t, dir)
	if err := <-saving(t.Context(), s, 4); err != nil {
		t.Error(err)
	}
	verified(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if got := locked(); got != "locked false" {
		t.Errorf("closed: %q", got)
	}
}
