package authority

import (
	"testing"

	"khobao/archive"
)

// A numbered region's office is one body, whichever province's paper writes of it; a province numbered its own tax offices before.
func TestNumberedRegions(t *testing.T) {
	of := func(name, province string, year int) Body {
		return ResolveOrganisation(name, Context{Province: province, Published: archive.NewDay(year, 6, 1)})
	}
	for _, name := range []string{"Kho bạc Nhà nước khu vực XI", "Bảo hiểm xã hội khu vực XXI", "Chi cục Hải quan khu vực V", "Chi cục Thuế khu vực XIII", "Kho bạc Nhà nước khu vực 11"} {
		here, there := of(name, "Lam Giang", 2025), of(name, "Hòa Thành", 2025)
		if here.ID == "" || here.ID != there.ID || here.Province != "" || here.Name != name {
			t.Errorf("%s is %+v and %+v", name, here, there)
		}
	}
	for _, name := range []string{"Chi cục Thuế khu vực II", "Chi cục Thuế khu vực Tân Hạc", "Tòa án nhân dân khu vực 3", "Bảo hiểm xã hội tỉnh"} {
		if here, there := of(name, "Lam Giang", 2021), of(name, "Hòa Thành", 2021); here.ID != "" && here.ID == there.ID {
			t.Errorf("%s of two provinces is one: %+v", name, here)
		}
	}
}
