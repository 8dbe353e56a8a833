package store

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSeal flips a bit in every page of a closed database, one after the other: each is found, with its place, and stays found
// when the archive was opened and closed meanwhile. What is written honestly breaks no seal.
func TestSeal(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, databaseName)
	s := open(t, dir)
	for i := range 20 {
		if _, err := s.SaveArticle(t.Context(), articleOf(fmt.Sprint("https://bao.example/", i), fmt.Sprint("Tin ", i))); err != nil {
			t.Fatal(err)
		}
	}
	other := open(t, dir)
	if err := s.Close(); err != nil { // not the last
		t.Fatal(err)
	}
	if _, ok, err := readSeal(dir); err != nil || ok { // whoever has it open would have had to wait
		t.Errorf("sealed by one that is not the last: %v", err)
	}
	if _, err := other.SaveArticle(t.Context(), articleOf("https://bao.example/x", "Tin x")); err != nil {
		t.Fatal(err)
	}
	if found := checked(t, dir); len(found) > 0 {
		t.Errorf("while it is open: %q", found)
	}
	if err := other.Close(); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if _, ok, err := readSeal(dir); err != nil || !ok {
		t.Fatalf("not sealed: %v", err)
	}
	if found := checked(t, dir); len(found) > 0 {
		t.Errorf("nothing was changed: %q", found)
	}
	flip := func(at int) {
		b := append([]byte(nil), whole...)
		b[at] ^= 1 << (at % 8)
		if err := os.WriteFile(file, b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for at := 100; at < len(whole); at += sealPage + 7 {
		flip(at)
		want := place(databaseName, int64(at/sealPage*sealPage))
		if found := checked(t, dir); len(found) != 1 || !strings.Contains(found[0], want+":") {
			t.Errorf("byte %d: found %q, want %s named", at, found, want)
		}
	}
	at := strings.Index(string(whole), "Thương")
	flip(at)
	open(t, dir).Close()
	if found := strings.Join(checked(t, dir), "\n"); !strings.Contains(found, "of versions,") {
		t.Errorf("after the archive was opened: %q", found)
	}
}

func checked(t *testing.T, dir string) (found []string) {
	t.Helper()
	if err := CheckSeal(t.Context(), dir, func(p Problem) { found = append(found, p.String()) }); err != nil {
		t.Fatal(err)
	}
	return found
}
