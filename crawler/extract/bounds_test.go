package extract

import "testing"

func TestIsImprint(t *testing.T) {
	for _, tt := range []struct {
		line string
		want bool
	}{
		{"Bản quyền thuộc về Báo Lâm Giang", true},
		{"Tổng Biên tập: Nguyễn Văn Ất", true},
		{"Báo Lâm Giang điện tử. Giấy phép số 12/GP-TTĐT ngày 03/02/2019", true},
		{"Ghi rõ nguồn lamgiang.example khi phát hành lại thông tin từ trang này", true},
		{"© 2026 Báo Lâm Giang. All rights reserved.", true},
		{"Tổng Biên tập Báo Lâm Giang Nguyễn Văn Ất cho biết tòa soạn sẽ tặng 200 suất quà cho học sinh các xã vùng cao.", false},
		{"Công ty bị thu hồi giấy phép số 15 do xả thải ra sông Lam Giang.", false},
		{"Địa chỉ: Trụ sở UBND tỉnh, số 3 đường Lê Lợi.", false},
	} {
		if got := isImprint(&block{text: tt.line}); got != tt.want {
			t.Errorf("isImprint(%q) = %v, want %v", tt.line, got, tt.want)
		}
	}
}
