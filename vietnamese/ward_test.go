package vietnamese

import (
	"slices"
	"strings"
	"testing"
)

func TestWards(t *testing.T) {
	provinces := map[string]bool{}
	for _, p := range Provinces() {
		provinces[strings.TrimPrefix(p.Successor, "Thành phố ")] = true
	}
	kinds := []string{"xã ", "phường ", "đặc khu ", "thị trấn ", "huyện ", "thị xã ", "thành phố "}
	kind := func(s string) int {
		return slices.IndexFunc(kinds, func(k string) bool { return strings.HasPrefix(s, k) })
	}
	last := ""
	for _, w := range Wards() {
		if k := kind(w.Name); k < 0 || k > 2 || !provinces[w.Province] || len(w.Former) == 0 || w.Name+"|"+w.Province <= last {
			t.Errorf("%+v is no ward, or not in its place", w)
		}
		last = w.Name + "|" + w.Province
		for _, f := range w.Former {
			if kind(f) < 0 || Normalize(f) != f || f == w.Name || strings.ContainsAny(f, "()0123456789") {
				t.Errorf("%s was made of %q", w.Name, f)
			}
		}
	}
	if n := len(Wards()); n != 3104 {
		t.Errorf("%d wards, want 3104", n)
	}
}
