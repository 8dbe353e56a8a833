package vietnamese

import (
	"slices"
	"strings"
	"testing"
)

// TestEarlierPlaces holds every line to lead to places that are known: a province of 2008 to 2025, a district that ended in 2025, or
// another place that ended before.
func TestEarlierPlaces(t *testing.T) {
	known := map[string]bool{}
	for _, p := range Provinces() {
		known[p.Name] = true
	}
	for _, d := range Districts() {
		known[d.Name+"|"+d.Province] = true
	}
	all := EarlierPlaces()
	for _, p := range all {
		if p.Province == "" {
			known[strings.TrimPrefix(p.Name, "tỉnh ")] = true
		}
	}
	if n := strings.Count(earlierText, "\n") - strings.Count(earlierText, "\n#") - 1; len(all) != n {
		t.Errorf("%d places of %d lines", len(all), n)
	}
	if !slices.IsSortedFunc(all, func(a, b EarlierPlace) int { return strings.Compare(a.Name, b.Name) }) {
		t.Error("not in code point order")
	}
	for _, p := range all {
		if p.Province != "" && !known[p.Province] && p.Province != "Hồ Chí Minh" {
			t.Errorf("%s: no province %q", p.Name, p.Province)
		}
		if p.Province == "" != strings.HasPrefix(p.Name, "tỉnh ") || len(p.Year) != 4 {
			t.Errorf("%+v", p)
		}
		for _, became := range p.Became {
			if key := strings.TrimSuffix(became+"|"+p.Province, "|"); !known[key] {
				t.Errorf("%s: %q leads nowhere", p.Name, key)
			}
		}
	}
}
