package sample

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
)

// TestRead prints some stories with -v, to be read by a person: no test can tell whether a sentence sounds right. The
// environment variable SAMPLE_READ is the number of the first one and how many, as in "40,10".
func TestRead(t *testing.T) {
	first, count := 0, 3
	if at, n, ok := strings.Cut(os.Getenv("SAMPLE_READ"), ","); ok {
		first, _ = strconv.Atoi(at)
		count, _ = strconv.Atoi(n)
	}
	stories := New().Stories
	step := len(stories) / count
	for i := first; i < len(stories); i += step {
		t.Log(printed(stories[i]))
	}
}

// printed is a story and its key as a reader compares them.
func printed(s *Story) string {
	var b strings.Builder
	fmt.Fprintf(&b, "\n===== %s | %s | %s\n%s\n", s.Outlet, s.Published, s.Byline, s.Title)
	for _, block := range s.Blocks {
		fmt.Fprintf(&b, "%s %s\n", []string{" ", "§", "□"}[block.Kind], block.Text)
	}
	for _, m := range s.People {
		fmt.Fprintf(&b, "   %s (%s)", m.Name, m.PersonID)
		for _, c := range m.Offices {
			fmt.Fprintf(&b, "; %s | %s | %s %s", c.Office, c.Organisation, c.Relation, c.Term)
		}
		b.WriteByte('\n')
	}
	for _, f := range s.Figures {
		fmt.Fprintf(&b, "   %s = %s %s %s\n", f.Indicator, f.Value, f.Unit, f.Kind)
	}
	return b.String()
}
