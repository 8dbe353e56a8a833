package vietnamese

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

func TestWards(t *testing.T) {
	today := map[string]string{} // of the provinces of before
	for _, p := range Provinces() {
		today[strings.TrimPrefix(p.Name, "Thành phố ")] = strings.TrimPrefix(p.Successor, "Thành phố ")
	}
	provinces := slices.Collect(maps.Values(today))
	kinds := []string{"xã ", "phường ", "đặc khu ", "thị trấn ", "huyện ", "quận ", "thị xã ", "thành phố "}
	kind := func(s string) int {
		return slices.IndexFunc(kinds, func(k string) bool { return strings.HasPrefix(s, k) })
	}
	last := ""
	for _, w := range Wards() {
		if k := kind(w.Name); k < 0 || k > 2 || !slices.Contains(provinces, w.Province) || len(w.Former) == 0 || w.Name+"|"+w.Province <= last {
			t.Errorf("%+v is no ward, or not in its place", w)
		}
		last = w.Name + "|" + w.Province
		for _, f := range w.Former {
			if kind(f.Name) < 0 || Normalize(f.Name) != f.Name || strings.ContainsAny(f.Name, "():;=") ||
				(f.District == "") != (f.Province == "") || f.District != "" && !IsDistrict(f.District) {
				t.Errorf("%s was made of %+v", w.Name, f)
			}
			if f.District != "" && today[f.Province] != w.Province {
				t.Errorf("%s of %s has a part of %s", w.Name, w.Province, f.Province)
			}
		}
	}
	if n := len(Wards()); n != 3321 {
		t.Errorf("%d wards, want 3321", n)
	}
}

func TestDistricts(t *testing.T) {
	found := map[string]District{}
	for _, d := range Districts() {
		if key := d.Name + "|" + d.Province; len(found[key].Wards) > 0 {
			t.Errorf("%s is there twice", key)
		} else {
			found[key] = d
		}
	}
	if n := len(found); n < 690 || n > 696 {
		t.Errorf("%d districts, want 696 or hardly fewer", n)
	}
	for key, want := range map[string]string{
		"huyện Bến Lức|Long An": "xã Bến Lức", "thành phố Đà Lạt|Lâm Đồng": "phường Xuân Hương - Đà Lạt", "quận 1|Hồ Chí Minh": "phường Bến Thành",
		"huyện Côn Đảo|Bà Rịa - Vũng Tàu": "đặc khu Côn Đảo",
	} {
		if !slices.ContainsFunc(found[key].Wards, func(w *Ward) bool { return w.Name == want }) {
			t.Errorf("%s became %d wards, and %s is none of them", key, len(found[key].Wards), want)
		}
	}
}
