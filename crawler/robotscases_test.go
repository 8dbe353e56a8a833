package crawler

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// robotsCase is one decision of a public suite, as a line of JSON.
type robotsCase struct {
	Name   string `json:"name"`
	Robots string `json:"robots"`
	Base64 []byte `json:"base64"` // instead of Robots, where that is no UTF-8
	Agent  string `json:"agent"`
	URL    string `json:"url"`
	Allow  bool   `json:"allowed"`
}

// TestRobotsCases tries the decisions that the files in KHOBAO_ROBOTS_CASES state, parted by colons: those of Google's robots_test.cc and
// of its robotstxt-spec-test. Those suites are not ours to carry along; TestRobotsAllowed has what they taught.
func TestRobotsCases(t *testing.T) {
	files := os.Getenv("KHOBAO_ROBOTS_CASES")
	if files == "" {
		t.Skip("KHOBAO_ROBOTS_CASES names no suite")
	}
	for file := range strings.SplitSeq(files, ":") {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		good, all := 0, 0
		for line := range strings.Lines(string(text)) {
			var c robotsCase
			if err := json.Unmarshal([]byte(line), &c); err != nil {
				t.Fatal(err)
			}
			robots := []byte(c.Robots)
			if c.Base64 != nil {
				robots = c.Base64
			}
			all++
			if got := parseRobots(robots).allowed(c.Agent, targetOf(c.URL)); got != c.Allow {
				t.Errorf("%s: %q may ask for %.200q: %t, want %t\n%.500s", c.Name, c.Agent, c.URL, got, c.Allow, robots)
				continue
			}
			good++
		}
		t.Logf("%s: %d of %d", file, good, all)
	}
}

// targetOf returns the path and query of an address as it is written: the suites do not encode theirs.
func targetOf(address string) string {
	address, _, _ = strings.Cut(address, "#")
	_, rest, ok := strings.Cut(address, "://")
	if !ok {
		rest = strings.TrimPrefix(address, "//")
	}
	if i := strings.IndexAny(rest, "/?"); i < 0 {
		return "/"
	} else if rest = rest[i:]; rest[0] == '?' {
		return "/" + rest
	}
	return rest
}
