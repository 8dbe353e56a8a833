package vietnamese

import (
	"slices"
	"strings"
	"testing"
)

func TestEquivalents(t *testing.T) {
	all := Equivalents()
	if len(all) < 70 {
		t.Fatalf("%d equivalents", len(all))
	}
	if !slices.IsSortedFunc(all, func(a, b Equivalent) int { return strings.Compare(a.Short, b.Short) }) {
		t.Error("equivalents.txt is not sorted")
	}
	for _, e := range all {
		if e.Short == "" || e.Long == "" || Normalize(e.Short+e.Long) != e.Short+e.Long || Keys(e.Short) == Keys(e.Long) {
			t.Errorf("%+v is no pair of two wordings", e)
		}
	}
}
