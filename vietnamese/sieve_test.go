package vietnamese

import (
	"maps"
	"slices"
	"testing"
)

// TestSieve puts every fourth first syllable of a lexicon in: none of them may be denied, and most others must be.
func TestSieve(t *testing.T) {
	var s Sieve
	if s.May("") || s.May("ông") {
		t.Error("an empty sieve says that it may have something")
	}
	var in, out []string
	for i, k := range slices.Sorted(maps.Keys(Counted().root.next)) {
		if i%4 == 0 {
			in = append(in, k)
		} else {
			out = append(out, k)
		}
	}
	for _, k := range in {
		s.Add(k)
	}
	for _, k := range in {
		if !s.May(k) {
			t.Errorf("%q was put in and is denied", k)
		}
	}
	wrong := 0
	for _, k := range out {
		if s.May(k) {
			wrong++
		}
	}
	if len(in) == 0 || wrong*4 > len(out) {
		t.Errorf("of %d keys that were not put in, %d may be there", len(out), wrong)
	}
}
