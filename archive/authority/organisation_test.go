package authority

import "testing"

func TestResolveOrganisation(t *testing.T) {
	lamGiang := Context{Province: "Lam Giang"}
	for _, tt := range []struct {
		worded, name, province string
		same                   string // another wording of the same body
	}{
		{"Đảng uỷ Sở Công thương", "Đảng ủy Sở Công thương Lam Giang", "Lam Giang", "Đảng bộ Sở Công Thương tỉnh Lam Giang"},
		{"UBND tỉnh", "UBND tỉnh Lam Giang", "Lam Giang", "Ủy ban nhân dân tỉnh Lam Giang"},
		{"Sở GD&ĐT", "Sở Giáo dục và Đào tạo Lam Giang", "Lam Giang", "Sở Giáo dục - Đào tạo Lam Giang"},
		{"Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa Thể thao và Du lịch Lam Giang", "Lam Giang", "Sở VHTT&DL tỉnh"},
		{"Tỉnh ủy", "Tỉnh ủy Lam Giang", "Lam Giang", "Ban Chấp hành Đảng bộ tỉnh"},
		{"Huyện ủy Đông Sa", "Huyện ủy Đông Sa, Lam Giang", "Lam Giang", "Đảng bộ huyện Đông Sa"},
		{"Thành ủy Cao Bằng", "Thành ủy Cao Bằng", "Cao Bằng", ""},
		{"UBND TP.Cần Thơ", "UBND thành phố Cần Thơ", "Cần Thơ", "UBND thành phố Cần Thơ"},
		{"Ban Tổ chức Trung ương", "Ban Tổ chức Trung ương", "", "Ban Tổ chức T.Ư"},
		{"UBND", "UBND", "", ""},
		{"Sở Công Thương Long An", "Sở Công Thương Long An", "Long An", "Sở Công Thương tỉnh Long An"},
	} {
		c := lamGiang
		if tt.province != "Lam Giang" {
			c.Province = ""
		}
		got := ResolveOrganisation(tt.worded, c)
		if got.Name != tt.name || got.Province != tt.province {
			t.Errorf("ResolveOrganisation(%q) = %q in %q, want %q in %q", tt.worded, got.Name, got.Province, tt.name, tt.province)
		}
		if tt.same != "" {
			if other := ResolveOrganisation(tt.same, c); other.ID != got.ID {
				t.Errorf("%q is %s, %q is %s, want one body", tt.worded, got.ID, tt.same, other.ID)
			}
		}
	}
	a := ResolveOrganisation("Sở Công Thương", Context{Province: "Long An"})
	b := ResolveOrganisation("Sở Công Thương", Context{Province: "An Giang"})
	if a.ID == b.ID {
		t.Errorf("Sở Công Thương of two provinces has one identity, %s", a.ID)
	}
}

func TestRoot(t *testing.T) {
	c := Context{Province: "Lam Giang"}
	for _, group := range [][]string{
		{"Sở Y tế", "Đảng ủy Sở Y tế", "Phòng Tổ chức Sở Y tế"},
		{"Huyện ủy Đông Sa", "UBND huyện Đông Sa", "Công an huyện Đông Sa"},
		{"Tỉnh ủy", "UBND tỉnh", "HĐND tỉnh", "Ban Thường vụ Tỉnh ủy"},
	} {
		want := ResolveOrganisation(group[0], c).Root
		for _, worded := range group[1:] {
			if got := ResolveOrganisation(worded, c).Root; got != want {
				t.Errorf("root of %q is %q, of %q %q", worded, got, group[0], want)
			}
		}
	}
	if got := ResolveOrganisation("UBND", c).Root; got != "" {
		t.Errorf("root of UBND without a place is %q, want none", got)
	}
}
