package claims

import (
	"io/fs"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// Lexicons are reviewed as lists: sorted, NFC, each entry once, under a word about their source.
func TestLexiconFiles(t *testing.T) {
	files, err := fs.Glob(lexiconFiles, "lexicon/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no lexicons: %v", err)
	}
	for _, name := range files {
		text, err := lexiconFiles.ReadFile(name)
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
		for i, line := range lines[head:] {
			if i > 0 && line <= lines[head+i-1] {
				t.Errorf("%s: %q is out of order behind %q", name, line, lines[head+i-1])
			}
		}
	}
}

// Every tag of a cue is one that the rules know.
func TestCueTags(t *testing.T) {
	text, err := lexiconFiles.ReadFile("lexicon/cues.txt")
	if err != nil {
		t.Fatal(err)
	}
	others := []string{"again", "be", "none", "office", "planned", "replace", "speech"}
	for line := range strings.Lines(string(text)) {
		if _, tag, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok && relations[tag] == "" && !slices.Contains(others, tag) {
			t.Errorf("no rule knows the tag of %q", line)
		}
	}
}
