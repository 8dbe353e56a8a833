package claims

import (
	"slices"
	"strings"
	"testing"

	"khobao/vietnamese"
	"khobao/vietnamese/lexicontest"
)

func TestLexiconFiles(t *testing.T) { lexicontest.Check(t, lexiconFiles, vietnamese.Keys) }

// Every tag of a cue is one that the rules know.
func TestCueTags(t *testing.T) {
	text, err := lexiconFiles.ReadFile("lexicon/cues.txt")
	if err != nil {
		t.Fatal(err)
	}
	others := []string{"again", "be", "handover", "leave", "never", "none", "office", "planned", "replace", "retire", "speech"}
	for line := range strings.Lines(string(text)) {
		if _, tag, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok && relations[tag] == "" && !slices.Contains(others, tag) {
			t.Errorf("no rule knows the tag of %q", line)
		}
	}
}
