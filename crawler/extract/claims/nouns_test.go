package claims

import "testing"

// As what people and things are counted: with the nouns that are counted with them, and by their turns.
func TestCountedNouns(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"people of several kinds", "Huyện tập huấn cho 320 cán bộ, giáo viên, nhân viên trường học.", []string{"cán bộ, giáo viên, nhân viên trường học = 320 cán bộ, giáo viên, nhân viên count"}},
		{"places of several kinds", "Dịch xuất hiện tại 7 huyện, thị xã, thành phố của tỉnh.", []string{"huyện, thị xã, thành phố của tỉnh = 7 huyện, thị xã, thành phố count"}},
		{"the last of them has a name", "Mưa lớn tại 9 huyện, thị xã Sông Mây ngập sâu.", []string{"huyện = 9 huyện count"}},
		{"the next number is another's", "Có 5 giáo viên, 60 học sinh dự thi.", []string{"giáo viên = 5 giáo viên count", "học sinh dự thi = 60 học sinh count"}},
		{"of different kinds", "Ở đây có 40 doanh nghiệp, xã Tân Hạc đã nhận vốn.", []string{"doanh nghiệp = 40 doanh nghiệp count"}},
		{"faults and lacks", "Đoàn kiểm tra đã chỉ ra 86 tồn tại, thiếu sót.", []string{"tồn tại, thiếu sót = 86 tồn tại, thiếu sót count"}},
		{"turns of whomever", "Trạm khám cho 1.260 lượt nông dân; 2 nghìn lượt tổ chức, cá nhân bị nhắc nhở.",
			[]string{"lượt nông dân = 1.260 lượt nông dân result", "lượt tổ chức, cá nhân bị nhắc nhở = 2 nghìn lượt tổ chức, cá nhân result"}},
		{"turns of visitors are of visitors", "Tháng này đảo đón 8.400 lượt khách quốc tế.", []string{"lượt khách quốc tế = 8.400 lượt khách result"}},
	} {
		t.Run(tt.name, func(t *testing.T) { checkFigures(t, tt.text, tt.want) })
	}
}
