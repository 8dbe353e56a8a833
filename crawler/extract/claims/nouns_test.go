package claims

import "testing"

// As what people and things are counted: with the nouns that are counted with them, and by their turns.
func TestCountedNouns(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"people of several kinds", "Huyện tập huấn cho 320 cán bộ, giáo viên, nhân viên trường học.", []string{"cán bộ, giáo viên, nhân viên trường học = 320 cán bộ, giáo viên, nhân viên result"}},
		{"places of several kinds", "Dịch xuất hiện tại 7 huyện, thị xã, thành phố của tỉnh.", []string{"huyện, thị xã, thành phố của tỉnh = 7 huyện, thị xã, thành phố count"}},
		{"the last of them has a name", "Mưa lớn tại 9 huyện, thị xã Sông Mây ngập sâu.", []string{"huyện = 9 huyện count"}},
		{"the next number is another's", "Có 5 giáo viên, 60 học sinh dự thi.", []string{"giáo viên = 5 giáo viên count", "học sinh dự thi = 60 học sinh count"}},
		{"of different kinds", "Ở đây có 40 doanh nghiệp, xã Tân Hạc đã nhận vốn.", []string{"doanh nghiệp = 40 doanh nghiệp count"}},
		{"faults and lacks", "Đoàn kiểm tra đã chỉ ra 86 tồn tại, thiếu sót.", []string{"tồn tại, thiếu sót = 86 tồn tại, thiếu sót count"}},
		{"turns of whomever", "Trạm khám cho 1.260 lượt nông dân; 2 nghìn lượt tổ chức, cá nhân bị nhắc nhở.",
			[]string{"lượt nông dân = 1.260 lượt nông dân result", "lượt tổ chức, cá nhân bị nhắc nhở = 2 nghìn lượt tổ chức, cá nhân result"}},
		{"turns of visitors are of visitors", "Tháng này đảo đón 8.400 lượt khách quốc tế.", []string{"lượt khách quốc tế = 8.400 lượt khách result"}},
		{"parts that are no dates", "Đến nay 15/19 tiêu chí đạt chuẩn. Từ ngày 5/12 tỉnh họp.", []string{"tiêu chí đạt chuẩn = 15/19 tiêu chí result"}},
		{"granted, and compared with a term's beginning", "Huyện cấp 45 giấy phép. Đảng viên nhiều hơn đầu nhiệm kỳ 116 đảng viên. Trường cấp 3 học sinh.",
			[]string{"cấp giấy phép = 45 giấy phép result", "Đảng viên = 116 đảng viên count up"}},
		{"what is yet to be built is no result", "Huyện sẽ xây dựng 12 trạm y tế.", []string{"xây dựng trạm y tế = 12 trạm y tế count"}},
		{"groups and classes", "Toàn ngành có 1.952 nhóm, lớp mầm non.", []string{"nhóm, lớp mầm non = 1.952 nhóm, lớp count"}},
		{"a noun is not cut", "Có 11 nhóm hàng hóa tăng giá; 2/3 dân số dùng nước sạch.", []string{"nhóm hàng hóa = 11 nhóm count"}},
		{"how many there are, told behind", "Số xã đạt chuẩn là 12, số lượng trường mầm non còn 64. Con số này là 15; số nhà là 27.",
			[]string{"số xã đạt chuẩn = 12 xã result", "số lượng trường mầm non = 64 trường mầm non count"}},
		{"twice as many of different things", "Tỉnh cấp phép cho 4 dự án trong nước, 4 dự án nước ngoài. Cả 4 dự án này đã khởi công.",
			[]string{"dự án trong nước = 4 dự án count", "dự án nước ngoài = 4 dự án count"}},
		{"a time between what is measured and of whom it is", "Tỷ lệ hộ nghèo cuối năm 2014 của tỉnh còn 5,2%.", []string{"tỷ lệ hộ nghèo = 5,2 % result 2014"}},
		{"the balanced budget", "Chi cân đối ngân sách địa phương đạt 8.200 tỷ đồng.", []string{"chi cân đối ngân sách địa phương = 8.200 tỷ đồng result"}},
		{"a class of roads is no sum", "Đường xây dựng theo tiêu chuẩn đường cấp 5 đồng bằng; nước ta có 2 đồng bằng lớn.", []string{"đồng bằng lớn = 2 đồng bằng count"}},
		{"a unit with what it is of", "Nhà máy có công suất 2 triệu tấn thép/năm; trạm bơm có công suất 2.000 m3 /ngày đêm.", []string{"công suất = 2 triệu tấn thép/năm result", "công suất = 2.000 m3/ngày đêm result"}},
	} {
		t.Run(tt.name, func(t *testing.T) { checkFigures(t, tt.text, tt.want) })
	}
}
