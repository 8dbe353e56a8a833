package vietnamese

import "testing"

func TestProvinces(t *testing.T) {
	today := map[string]bool{}
	for i, p := range Provinces() {
		today[p.Successor] = true
		if i > 0 && Provinces()[i-1].Name >= p.Name {
			t.Errorf("%s does not follow %s in code point order", p.Name, Provinces()[i-1].Name)
		}
		if s, ok := LookupProvince(p.Successor); !ok || s.Successor != p.Successor {
			t.Errorf("LookupProvince(%q) = %v, %v, want its own successor", p.Successor, s, ok)
		}
	}
	if len(Provinces()) != 63 || len(today) != 34 {
		t.Errorf("%d provinces before and %d after, want 63 and 34", len(Provinces()), len(today))
	}
	for in, want := range map[string]string{"Long An": "Tây Ninh", "KHÁNH HOÀ": "Khánh Hòa", "Huế": "Huế"} {
		if got, _ := LookupProvince(in); got.Successor != want {
			t.Errorf("LookupProvince(%q).Successor = %q, want %q", in, got.Successor, want)
		}
	}
	if p, ok := LookupProvince("Long Ân"); ok {
		t.Errorf("LookupProvince(Long Ân) = %v, want none", p)
	}
}
