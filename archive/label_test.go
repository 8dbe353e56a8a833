package archive

import "testing"

func TestOfficeLabel(t *testing.T) {
	for _, tt := range []struct{ office, organisation, want string }{
		{"Giám đốc", "Sở Công Thương", "Giám đốc Sở Công Thương"},
		{"Trưởng ban", "Ban Tổ chức Tỉnh ủy", "Trưởng ban Tổ chức Tỉnh ủy"},
		{"Trưởng Ban", "Ban Tổ chức Tỉnh ủy", "Trưởng Ban Tổ chức Tỉnh ủy"},
		{"Tỉnh ủy viên", "Tỉnh ủy Lam Giang", "Tỉnh ủy viên Lam Giang"},
		{"Tỉnh ủy viên", "Tỉnh ủy", "Tỉnh ủy viên"},
		{"Ủy viên Ban Thường vụ Tỉnh ủy", "Tỉnh ủy", "Ủy viên Ban Thường vụ Tỉnh ủy"},
		{"Ủy viên", "Ban Thường vụ Tỉnh ủy", "Ủy viên Ban Thường vụ Tỉnh ủy"},
		{"Chủ tịch", "", "Chủ tịch"},
		{"Phó Chủ tịch nước", "Nhà nước Việt Nam", "Phó Chủ tịch nước"},
		{"", "UBND tỉnh", "UBND tỉnh"},
	} {
		if got := OfficeLabel(tt.office, tt.organisation); got != tt.want {
			t.Errorf("OfficeLabel(%q, %q) = %q, want %q", tt.office, tt.organisation, got, tt.want)
		}
	}
}
