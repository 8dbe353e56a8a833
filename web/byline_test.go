package web

import "testing"

// TestByline tells people from newsrooms, agencies and offices.
func TestByline(t *testing.T) {
	for name, want := range map[string]string{
		"Mai Hương": "Person", "Nguyễn Văn Báo": "Person", "M.T": "Person", "Y Blao Kbuôr": "Person", "Hà Sở": "Person", "Lê Đức - Thu Hà": "Person", "Đài Trang": "Person",
		"VÂN ANH": "Person", "LINH": "Person", "Công Lý": "Person", "Bảo Ban": "Person", "Tin Tin": "Person",
		"Ban Biên tập": "Organization", "BAN BIÊN TẬP": "Organization", "P.V": "Organization", "PV": "Organization", "Nhóm PV": "Organization", "TTXVN": "Organization", "VOV": "Organization", "BBT": "Organization",
		"Theo TTXVN": "Organization", "Sở Nội vụ": "Organization", "Phòng Văn hóa - Thông tin": "Organization", "UBND tỉnh": "Organization", "Báo Lam Giang": "Organization", "Đài PT-TH Lam Giang": "Organization",
		"Phóng viên": "Organization", "Tổng hợp": "Organization", "Thông tấn xã Việt Nam": "Organization", "Văn phòng HĐND tỉnh": "Organization", "Công an tỉnh": "Organization",
	} {
		if got := byline(name); got.Type != want || got.Name != name {
			t.Errorf("%q: %+v, want %s", name, got, want)
		}
	}
	if byline("") != nil {
		t.Error("nobody is somebody")
	}
}
