package claims

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// TestSentences holds what a careful reader finds of persons in sentences about invented people. In the files of testdata/sentences a line that
// begins with ## opens a class of them, a blank line ends one text, and each line that begins with = is a claim that its text states; those
// that are called unclear end in a question mark.
func TestSentences(t *testing.T) {
	files, err := filepath.Glob("testdata/sentences/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no sentences: %v", err)
	}
	for _, name := range files {
		file, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		class := filepath.Base(name)
		for block := range strings.SplitSeq(strings.TrimSpace(string(file)), "\n\n") {
			var text, want []string
			for line := range strings.SplitSeq(strings.TrimSpace(block), "\n") {
				switch {
				case strings.HasPrefix(line, "##"):
					class = strings.TrimSpace(strings.TrimLeft(line, "#"))
				case strings.HasPrefix(line, "="):
					want = append(want, strings.TrimSpace(line[1:]))
				default:
					text = append(text, line)
				}
			}
			if len(text) == 0 {
				continue
			}
			t.Run(class, func(t *testing.T) {
				v := &archive.Version{Body: strings.Join(text, "\n"), Published: archive.NewDay(2024, time.June, 15)}
				Extract(v, Context{})
				checkEvidence(t, v)
				compareSorted(t, v.Body, statedBy(v), want)
			})
		}
	}
}

// statedBy writes the claims of a version, one a line, with a question mark behind those that are unclear.
func statedBy(v *archive.Version) []string {
	var all []string
	for _, m := range v.People {
		for _, c := range m.Offices {
			line := strings.TrimSuffix(strings.Join([]string{m.Name, c.Office, c.Organisation, string(c.Relation), c.Term}, " | "), " | ")
			if c.Confidence == archive.Unclear {
				line += " ?"
			}
			all = append(all, line)
		}
	}
	return all
}

// compareSorted reports lines that one list has and the other lacks.
func compareSorted(t *testing.T, text string, got, want []string) {
	t.Helper()
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("%s\n got %s\nwant %s", text, strings.Join(got, "\n     "), strings.Join(want, "\n     "))
	}
}
