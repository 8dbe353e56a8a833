package claims

import (
	"testing"

	"khobao/archive"
)

// What tells a namesake: the year of birth, and that the text introduces a private person.
func TestNamesakes(t *testing.T) {
	for _, tt := range []struct {
		text    string
		born    int
		private bool
	}{
		{"Bổ nhiệm ông Lê Văn Đạt (sinh năm 1962) giữ chức Giám đốc Sở Y tế.", 1962, false},
		{"Ông Lê Văn Đạt, sinh ngày 12/8/1962, quê xã Đồi Sim, là Giám đốc Sở Y tế.", 1962, false},
		{"Ông Lê Văn Đạt sinh ngày 5 tháng 6 năm 1962.", 1962, false},
		{"Ông Lê Văn Đạt, 58 tuổi, là Giám đốc Sở Y tế.", 1962, false},
		{"Ông Lê Văn Đạt phát biểu. Ông Đạt sinh năm 1962.", 1962, false},
		{"Ông Lê Văn Đạt phát biểu. Ông sinh năm 1962.", 0, false},
		{"Ông Lê Văn Đạt phát biểu.", 0, false},
		{"Ông Lê Văn Đạt dự lễ kỷ niệm ngày sinh năm 1890.", 0, false},
		{"Công an vừa bắt giữ Lê Văn Đạt (SN 1989, trú xã Đồi Sim) về hành vi trộm cắp.", 1989, true},
		{"Công an khởi tố bị can Lê Văn Đạt về tội lừa đảo.", 0, true},
		{"Ông Lê Văn Đạt, ở thôn 3, xã Đồi Sim, trồng hai sào cà phê.", 0, true},
		{"Anh Lê Văn Đạt nuôi hơn trăm con dê.", 0, true},
		{"Hộ ông Lê Văn Đạt thoát nghèo.", 0, true},
		{"Ông Lê Văn Đạt, nông dân xã Đồi Sim, cho biết.", 0, true},
		{"Khởi tố ông Lê Văn Đạt, Giám đốc Sở Y tế, trú tại phường 3.", 0, false},
	} {
		v := &archive.Version{Body: tt.text, Published: archive.NewDay(2020, 6, 13)}
		Extract(v, Context{})
		if len(v.People) != 1 || v.People[0].Born != tt.born || v.People[0].Private != tt.private {
			t.Errorf("%s: %+v", tt.text, v.People)
		}
	}
	v := &archive.Version{Body: "Bà Trần Thị Hòa gặp ông Lê Văn Hòa. Bác sĩ Hòa sinh năm 1971."}
	Extract(v, Context{})
	for _, m := range v.People {
		if m.Born != 0 {
			t.Errorf("%s is one of two whom the year may mean: %d", m.Name, m.Born)
		}
	}
}
