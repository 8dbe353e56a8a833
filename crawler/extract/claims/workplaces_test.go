package claims

import "testing"

// TestWorkplaces holds bodies that are called by what they are, and those who hand their offices on there.
func TestWorkplaces(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"the hospital", "Sở bổ nhiệm bà Tô Thị Lụa, Phó Giám đốc phụ trách Bệnh viện Đa khoa tỉnh, giữ chức vụ Giám đốc Bệnh viện.",
			"Tô Thị Lụa | Phó Giám đốc phụ trách | Bệnh viện Đa khoa tỉnh | holds; Tô Thị Lụa | Giám đốc | Bệnh viện Đa khoa tỉnh | appointed"},
		{"the hospital of somebody known", "Ông Lê Văn Đạt nhận việc. Bà Tô Thị Lụa chúc mừng tân Giám đốc Bệnh viện Lê Văn Đạt.", "Lê Văn Đạt | Giám đốc | Bệnh viện | holds"},
		{"the school and its party", "Trường Cao đẳng Y tế Sao Mai khai giảng. Dự lễ có ông Lê Văn Đạt, Bí thư Đảng ủy, Hiệu trưởng nhà trường.",
			"Lê Văn Đạt | Bí thư | Đảng ủy Trường Cao đẳng Y tế Sao Mai | holds; Lê Văn Đạt | Hiệu trưởng | Trường Cao đẳng Y tế Sao Mai | holds"},
		{"one of two companies", "Công ty Hoa Sen và Công ty Sao Mai hợp tác. Ông Lê Văn Đạt, Giám đốc công ty, nói.", "Lê Văn Đạt | Giám đốc | công ty | holds"},
		{"the board of the company", "Công ty Cấp nước Sao Mai họp. Cổ đông thông qua đơn từ nhiệm chức vụ Chủ tịch HĐQT của ông Lê Văn Đạt.", "Lê Văn Đạt | Chủ tịch | HĐQT Công ty Cấp nước Sao Mai | dismissed"},
		{"in charge of something", "Ông Lê Văn Đạt, Phó Giám đốc phụ trách kỹ thuật Sở Xây dựng, nói.", "Lê Văn Đạt | Phó Giám đốc | Sở Xây dựng | holds"},
		{"an assistant", "Trung tá Lê Văn Đạt, Trợ lý Tham mưu trưởng, nói.", "Lê Văn Đạt | Trợ lý | Tham mưu trưởng | holds"},
		{"handed over between two", "Lễ bàn giao chức vụ Chỉ huy trưởng Ban CHQS huyện Tân Mỹ giữa Thượng tá Lê Văn Đạt và Trung tá Mai Kha Luân.",
			"Lê Văn Đạt | Chỉ huy trưởng | Ban CHQS huyện Tân Mỹ | former; Mai Kha Luân | Chỉ huy trưởng | Ban CHQS huyện Tân Mỹ | appointed"},
		{"the successor", "Ông Lê Văn Đạt thôi giữ chức Giám đốc Sở Y tế. Người kế nhiệm là bà Tô Thị Lụa.", "Lê Văn Đạt | Giám đốc | Sở Y tế | dismissed; Tô Thị Lụa | Giám đốc | Sở Y tế | appointed"},
		{"the successor at another place", "Ông Lê Văn Đạt được bầu làm Chủ tịch UBND huyện Tân Mỹ. Người kế nhiệm ông ở phòng là bà Tô Thị Lụa.", "Lê Văn Đạt | Chủ tịch | UBND huyện Tân Mỹ | elected"},
		{"on behalf of the department", "Sở bổ nhiệm ông Lê Văn Đạt làm Giám đốc Bệnh viện Sao Mai. Thay mặt Sở, bà Tô Thị Lụa tặng hoa.", "Lê Văn Đạt | Giám đốc | Bệnh viện Sao Mai | appointed"},
		{"all that somebody was", "Đồng chí Lê Văn Đạt, sinh năm 1938; nguyên Ủy viên Trung ương Đảng khóa VIII; nguyên Bí thư Tỉnh ủy, nguyên Chủ tịch HĐND tỉnh, đã từ trần.",
			"Lê Văn Đạt | Ủy viên | Trung ương Đảng | former | VIII; Lê Văn Đạt | Bí thư | Tỉnh ủy | former; Lê Văn Đạt | Chủ tịch | HĐND tỉnh | former"},
		{"titles that are abbreviated", "Đại hội suy cử HT. Thích Minh An làm Trưởng Ban Trị sự GHPGVN tỉnh; TT. Thích Minh Bảo, ĐĐ. Thích Minh Cát làm Phó Trưởng Ban Trị sự GHPGVN tỉnh.",
			"Thích Minh An | Trưởng Ban | Ban Trị sự GHPGVN tỉnh | elected; Thích Minh Bảo | Phó Trưởng Ban | Ban Trị sự GHPGVN tỉnh | elected; Thích Minh Cát | Phó Trưởng Ban | Ban Trị sự GHPGVN tỉnh | elected"},
		{"a place with a direction", "Bí thư Huyện ủy Trường Sa Đông Lê Văn Đạt nói. Ông Mai Kha Luân, nguyên Bí thư Huyện ủy Trường Sa Đông dự.",
			"Lê Văn Đạt | Bí thư | Huyện ủy Trường Sa Đông | holds; Mai Kha Luân | Bí thư | Huyện ủy Trường Sa Đông | former"},
		{"Tân begins the names of places", "Chủ tịch UBND tỉnh Tân Giang Lê Văn Đạt nói.", "Lê Văn Đạt | Chủ tịch | UBND tỉnh Tân Giang | holds"},
		{"what a director directs", "Bà Tô Thị Lụa được bổ nhiệm làm Giám đốc kinh doanh Công ty Hoa Sen.", "Tô Thị Lụa | Giám đốc kinh doanh | Công ty Hoa Sen | appointed"},
		{"the body stands with the deputy", "Ban Thường vụ Tỉnh ủy chỉ định ông Lê Văn Đạt giữ chức Bí thư, ông Mai Kha Luân giữ chức Phó Bí thư Đảng ủy phường Sao Mai.",
			"Lê Văn Đạt | Bí thư | Đảng ủy phường Sao Mai | appointed; Mai Kha Luân | Phó Bí thư | Đảng ủy phường Sao Mai | appointed"},
		{"one together with the others", "Các chị Tô Thị Lụa, Trần Thị Mơ cùng anh Lê Văn Đạt được bầu làm Phó Bí thư Tỉnh đoàn Lam Giang.",
			"Tô Thị Lụa | Phó Bí thư | Tỉnh đoàn Lam Giang | elected; Trần Thị Mơ | Phó Bí thư | Tỉnh đoàn Lam Giang | elected; Lê Văn Đạt | Phó Bí thư | Tỉnh đoàn Lam Giang | elected"},
		{"who won a seat", "Kết quả bầu cử đại biểu HĐND tỉnh khóa X được công bố. Những người trúng cử gồm:\n1. Ông Lê Văn Đạt, Giám đốc Sở Y tế\n2. Bà Tô Thị Lụa, giáo viên",
			"Lê Văn Đạt | Giám đốc | Sở Y tế | holds; Lê Văn Đạt | đại biểu | HĐND tỉnh | elected; Tô Thị Lụa | đại biểu | HĐND tỉnh | elected"},
		{"bodies whose first word has no marks", "Dự có Giám đốc Sở Lao động – Thương binh và Xã hội Lê Văn Đạt; ông Mai Kha Luân, Vụ trưởng Vụ Khai thác Thủy sản; ông Hồ An Bình, Tư lệnh Cảnh sát biển Việt Nam.",
			"Lê Văn Đạt | Giám đốc | Sở Lao động – Thương binh và Xã hội | holds; Mai Kha Luân | Vụ trưởng | Vụ Khai thác Thủy sản | holds; Hồ An Bình | Tư lệnh | Cảnh sát biển Việt Nam | holds"},
		{"a surname that is an honorific", "Dự có bà Ông Thị Lụa, Giám đốc Sở Y tế.", "Ông Thị Lụa | Giám đốc | Sở Y tế | holds"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkClaims(t, tt.text, tt.want) })
	}
}
