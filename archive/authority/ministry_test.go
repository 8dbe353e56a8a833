package authority

import "testing"

// TestPartsOfMinistries has a ministry's part be one in the country, whatever paper names it, and nobody else's.
func TestPartsOfMinistries(t *testing.T) {
	home, away := Context{Province: "Yên Bái"}, Context{Province: "Cà Mau"}
	for _, worded := range []string{"Vụ Tổ chức cán bộ, Bộ Xây dựng", "Vụ Tổ chức cán bộ Bộ Xây dựng", "Thanh tra Bộ Y tế", "Văn phòng Bộ Nội vụ"} {
		if a, b := ResolveOrganisation(worded, home), ResolveOrganisation(worded, away); a.ID == "" || a.ID != b.ID || a.Province != "" {
			t.Errorf("%s: %q of %q at home, %q elsewhere", worded, a.ID, a.Province, b.ID)
		}
	}
	for _, worded := range []string{"Sở Y tế", "Đảng bộ Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh", "Trường Cán bộ Y tế tỉnh"} {
		if a, b := ResolveOrganisation(worded, home), ResolveOrganisation(worded, away); a.ID != "" && a.ID == b.ID {
			t.Errorf("%s is one in the country: %q", worded, a.ID)
		}
	}
}
