// Package lexicontest checks the lexicon files of other packages in their tests.
package lexicontest

import (
	"io/fs"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// Check fails the test for every lexicon/*.txt of files that is no list to be reviewed: sorted by code point, NFC, one entry a line,
// each once, under comments that say what it is and where it is from. Entries are the same whose phrases have the same key.
func Check(t *testing.T, files fs.FS, key func(phrase string) string) {
	t.Helper()
	names, err := fs.Glob(files, "lexicon/*.txt")
	if err != nil || len(names) == 0 {
		t.Fatalf("no lexicons: %v", err)
	}
	for _, name := range names {
		text, err := fs.ReadFile(files, name)
		if err != nil {
			t.Fatal(err)
		}
		if !norm.NFC.IsNormal(text) {
			t.Errorf("%s is not NFC", name)
		}
		lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
		head := slices.IndexFunc(lines, func(l string) bool { return !strings.HasPrefix(l, "#") })
		if head < 1 {
			t.Errorf("%s does not say what it is and where it is from", name)
			continue
		}
		seen := make(map[string]string)
		for i, line := range lines[head:] {
			phrase, _, _ := strings.Cut(line, "\t")
			if before := seen[key(phrase)]; before != "" {
				t.Errorf("%s: %q is %q in another spelling", name, line, before)
			}
			seen[key(phrase)] = line
			if i > 0 && line <= lines[head+i-1] {
				t.Errorf("%s: %q is out of order behind %q", name, line, lines[head+i-1])
			}
			if strings.TrimSpace(line) == "" {
				t.Errorf("%s has an empty line", name)
			}
		}
	}
}
