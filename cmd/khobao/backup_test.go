package main

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// TestBackup backs up while another process crawls, and again when it has ended, and makes archives of both.
func TestBackup(t *testing.T) {
	p := papers(t)
	data, backup := t.TempDir(), filepath.Join(t.TempDir(), "backup")
	cmd, out := child(t, data, crawlArgs(p)...)
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for khobao(t, data, nil, "backup", backup).code != exitDone { // until there is a database
		select {
		case err := <-ended:
			t.Fatalf("the crawl ended before there was anything to back up: %v\n%s", err, out)
		case <-time.After(20 * time.Millisecond):
		}
	}
	inTheMiddle := t.TempDir()
	khobao(t, inTheMiddle, nil, "restore", backup).must(t)
	khobao(t, inTheMiddle, nil, "verify").must(t)
	if err := <-ended; err != nil {
		t.Fatal(err, out)
	}

	// The half goes on to the whole.
	khobao(t, inTheMiddle, nil, crawlArgs(p)...).must(t)
	whole := exported(t, data)
	if all := exported(t, inTheMiddle); len(all) != len(whole) {
		t.Errorf("%d articles after going on, want %d", len(all), len(whole))
	}

	khobao(t, data, nil, "backup", backup).must(t)
	again := t.TempDir()
	got := khobao(t, again, nil, "restore", backup).must(t)
	head := khobao(t, data, nil, "verify").must(t).out
	if _, link, _ := strings.Cut(got.out, "last link"); link == "" || !strings.Contains(head, link) {
		t.Errorf("restored %swhere verify says %s", got.out, head)
	}
	if diff := cmp.Diff(exported(t, data), exported(t, again)); diff != "" {
		t.Errorf("the copy differs (-archive +copy):\n%s", diff)
	}
	ask := []string{"search", "--json", "--size", "3", "dai hoi dang bo"}
	if a, b := withoutTime(khobao(t, data, nil, ask...).must(t).out), withoutTime(khobao(t, again, nil, ask...).must(t).out); a != b {
		t.Errorf("the copy answers\n%s\nand the archive\n%s", b, a)
	}
	if got := khobao(t, data, nil, "restore", backup); got.code != exitFailed || !strings.Contains(got.errors, "not empty") {
		t.Errorf("over an archive: exit %d, %s", got.code, got.errors)
	}
}

// withoutTime leaves out the line that says how long an answer took.
func withoutTime(answer string) string {
	var kept strings.Builder
	for line := range strings.Lines(answer) {
		if !strings.Contains(line, "took_ms") {
			kept.WriteString(line)
		}
	}
	return kept.String()
}
