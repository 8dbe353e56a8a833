package store

import (
	"bufio"
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// backUp backs up, restores the copy to a fresh directory, opens and verifies it.
func backUp(t *testing.T, s *Store, dir string) (Manifest, *Store) {
	t.Helper()
	m, err := s.Backup(t.Context(), dir, nil)
	if err != nil {
		t.Fatal(err)
	}
	return m, restored(t, dir)
}

func restored(t *testing.T, backup string) *Store {
	t.Helper()
	dir := t.TempDir()
	m, err := Restore(t.Context(), backup, dir, nil)
	if err != nil {
		t.Fatal(err)
	}
	s := open(t, dir)
	if sum := verified(t, s); sum.Captures != m.Captures || sum.Articles != m.Articles || sum.Head != m.Head {
		t.Errorf("restored %+v of the backup %+v", sum, m)
	}
	return s
}

// publish captures and saves n articles of a host.
func publish(t *testing.T, s *Store, host string, n int) {
	t.Helper()
	for i := range n {
		url := "https://" + host + "/" + strings.Repeat("x", i+1)
		c := capture(t, s, exchangeOf(url, testTime, "", url))
		a := articleOf(url, url)
		a.Capture = &c
		save(t, s, a)
	}
}

func TestBackup(t *testing.T) {
	s := open(t, t.TempDir(), func(c *Config) { c.MaxWARC = 4000 })
	dir := filepath.Join(t.TempDir(), "made", "here")
	if m, copied := backUp(t, s, dir); m.Captures != 0 || verified(t, copied).Captures != 0 {
		t.Errorf("of an empty archive: %+v", m)
	}
	publish(t, s, "a.example", 10)
	first, copied := backUp(t, s, dir)
	if first.Captures != 10 || first.Articles != 10 || len(first.WARCs) < 2 {
		t.Fatalf("%+v", first)
	}
	// What was finished is not copied again.
	finished := slices.IndexFunc(first.WARCs, func(f BackupFile) bool { return f.Complete })
	old := filepath.Join(dir, warcFolder, first.WARCs[finished].Name)
	before, err := os.Stat(old)
	if err != nil {
		t.Fatal(err)
	}
	publish(t, s, "b.example", 10)
	second, _ := backUp(t, s, dir)
	if second.Captures != 20 || second.Articles != 20 {
		t.Errorf("%+v", second)
	}
	if after, err := os.Stat(old); err != nil || !after.ModTime().Equal(before.ModTime()) {
		t.Errorf("a finished file was copied again: %v", err)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "khobao-*.db")); len(left) != 1 {
		t.Errorf("databases in the backup: %v", left)
	}
	// The restored archive goes on where the backup was taken.
	publish(t, copied, "c.example", 3)
	if sum := verified(t, copied); sum.Captures != 13 || sum.Articles != 13 {
		t.Errorf("after the restore: %+v", sum)
	}
}

// TestBackupIsLookedAt damages a finished file of a backup: a later backup finds and mends it, unless the archive's own is damaged, too.
func TestBackupIsLookedAt(t *testing.T) {
	now := testTime
	s := open(t, t.TempDir(), func(c *Config) { c.MaxWARC, c.Now = 4000, func() time.Time { return now } })
	publish(t, s, "a.example", 10)
	dir := filepath.Join(t.TempDir(), "backup")
	first, _ := backUp(t, s, dir)
	name := first.WARCs[slices.IndexFunc(first.WARCs, func(f BackupFile) bool { return f.Complete })].Name
	copied, own := filepath.Join(dir, warcFolder, name), s.path(warcFolder, name)
	whole, err := os.ReadFile(copied)
	if err != nil {
		t.Fatal(err)
	}
	damaged := slices.Clone(whole)
	damaged[len(damaged)/2] ^= 1
	write := func(path string, b []byte) {
		t.Helper()
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(copied, whole[:len(whole)-1]) // short: seen at once
	backUp(t, s, dir)
	write(copied, damaged)
	if _, err := Restore(t.Context(), dir, filepath.Join(t.TempDir(), "restored"), nil); err == nil {
		t.Error("a damaged backup was restored")
	}
	now = now.Add(recheckAfter + time.Hour)
	backUp(t, s, dir)
	if b, err := os.ReadFile(copied); err != nil || !slices.Equal(b, whole) {
		t.Errorf("it was not mended: %v", err)
	}
	now = now.Add(recheckAfter + time.Hour)
	write(copied, damaged)
	write(own, damaged)
	if _, err := s.Backup(t.Context(), dir, nil); err == nil || !strings.Contains(err.Error(), "damaged in the archive") {
		t.Errorf("both are damaged: %v", err)
	}
}

// Another process crawls while the backups are taken: each is an archive without a problem, and what was acknowledged before
// it began is in it.
func TestBackupWhileWriting(t *testing.T) {
	source, dir := t.TempDir(), t.TempDir()
	s := open(t, source)
	cmd, out := child(t, "crawl", source)
	defer func() { _ = cmd.Process.Kill(); _ = cmd.Wait() }()
	acknowledged := bufio.NewScanner(out)
	captured := 0
	for range 5 {
		for want := captured + 20; captured < want && acknowledged.Scan(); {
			if strings.HasPrefix(acknowledged.Text(), "captured") {
				captured++
			}
		}
		if m, _ := backUp(t, s, dir); m.Captures < captured {
			t.Errorf("%d captures were acknowledged, the backup has %d", captured, m.Captures)
		}
	}
}

func TestBackupRefuses(t *testing.T) {
	s := open(t, t.TempDir())
	publish(t, s, "a.example", 1)
	elsewhere := t.TempDir()
	if err := os.WriteFile(filepath.Join(elsewhere, "thu.txt"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Backup(t.Context(), elsewhere, nil); !errors.Is(err, archive.ErrExists) {
		t.Errorf("into a folder of something else: %v", err)
	}
	dir := t.TempDir()
	if _, err := s.Backup(t.Context(), dir, nil); err != nil {
		t.Fatal(err)
	}
	lock, err := lockFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Backup(t.Context(), dir, nil); !errors.Is(err, archive.ErrInUse) {
		t.Errorf("two at a time: %v", err)
	}
	lock.Close()
	if err := s.Close(); err != nil { // finishes the WARC file
		t.Fatal(err)
	}
	s = open(t, s.cfg.Dir)
	if _, err := s.Backup(t.Context(), dir, nil); err != nil {
		t.Fatal(err)
	}
	other := open(t, t.TempDir())
	if _, err := other.Backup(t.Context(), dir, nil); !errors.Is(err, archive.ErrExists) {
		t.Errorf("over the backup of another archive: %v", err)
	}
	restored(t, dir) // all of that has harmed nothing
}

func TestRestoreRefuses(t *testing.T) {
	s := open(t, t.TempDir())
	publish(t, s, "a.example", 5)
	dir, target := t.TempDir(), t.TempDir()
	if _, err := Restore(t.Context(), dir, target, nil); !errors.Is(err, archive.ErrNotFound) {
		t.Errorf("no backup there: %v", err)
	}
	m, err := s.Backup(t.Context(), dir, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Restore(t.Context(), dir, s.cfg.Dir, nil); !errors.Is(err, archive.ErrExists) {
		t.Errorf("over an archive: %v", err)
	}

	// A stopped restore is not opened, and may be run again.
	ctx, stop := context.WithCancel(t.Context())
	if _, err := Restore(ctx, dir, target, func(int64, int64) { stop() }); !errors.Is(err, context.Canceled) {
		t.Fatalf("stopped: %v", err)
	}
	if _, err := Open(t.Context(), Config{Dir: target}); err == nil || !strings.Contains(err.Error(), "run it again") {
		t.Errorf("half a restore was opened: %v", err)
	}
	if _, err := Restore(t.Context(), dir, target, nil); err != nil {
		t.Error(err)
	}

	// Any damage of a file of the backup is found.
	for _, f := range append(slices.Clone(m.WARCs), BackupFile{Name: filepath.Join("..", m.Database.Name), Length: m.Database.Length}) {
		path := filepath.Join(dir, warcFolder, f.Name)
		whole, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		flipped := slices.Clone(whole)
		flipped[len(flipped)/2] ^= 1
		for what, damaged := range map[string][]byte{"flipped": flipped, "cut": whole[:len(whole)-1]} {
			if err := os.WriteFile(path, damaged, 0o600); err != nil {
				t.Fatal(err)
			}
			if _, err := Restore(t.Context(), dir, t.TempDir(), nil); err == nil {
				t.Errorf("%s %s was restored", f.Name, what)
			}
		}
		if err := os.WriteFile(path, whole, 0o600); err != nil {
			t.Fatal(err)
		}
	}

	future := []byte(`{"version": 99}`)
	if err := os.WriteFile(filepath.Join(dir, manifestName), future, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Restore(t.Context(), dir, t.TempDir(), nil); !errors.Is(err, archive.ErrFutureSchema) {
		t.Errorf("of a newer program: %v", err)
	}
}

// TestBackupOfABegunFile backs up while a WARC file has its row and no record yet, as it is for a moment in every crawl: the restored
// archive lacks nothing. A file that was finished and is not there is still missed.
func TestBackupOfABegunFile(t *testing.T) {
	s := open(t, t.TempDir())
	publish(t, s, "a.example", 1)
	if err := s.db.update(t.Context(), func(t tx) error { _, err := warcID(t, "20200529-begun.warc.gz"); return err }); err != nil {
		t.Fatal(err)
	}
	_, copied := backUp(t, s, t.TempDir())
	if err := copied.db.update(t.Context(), func(t tx) error {
		return t.do(`UPDATE warcs SET length = 12 WHERE name = ?`, "20200529-begun.warc.gz")
	}); err != nil {
		t.Fatal(err)
	}
	var problems []Problem
	if _, err := copied.Verify(t.Context(), func(p Problem) { problems = append(problems, p) }); err != nil {
		t.Fatal(err)
	}
	if len(problems) != 1 || problems[0].Name != "missing file" {
		t.Errorf("a finished file that is not there: %+v", problems)
	}
}
