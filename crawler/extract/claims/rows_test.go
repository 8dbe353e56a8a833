package claims

import "testing"

// TestRows holds rows of people, each with offices of their own, and what the verb behind the row or the list before it says of all.
func TestRows(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"subjects of one verb", "Ông Lê Văn Đạt, Trưởng phòng Tài chính và bà Tô Thị Lụa, Trưởng khoa Hồi sức tích cực được bổ nhiệm giữ chức Phó Giám đốc Bệnh viện Sao Mai.",
			"Lê Văn Đạt | Trưởng phòng | Phòng Tài chính | holds; Lê Văn Đạt | Phó Giám đốc | Bệnh viện Sao Mai | appointed; Tô Thị Lụa | Trưởng khoa | Khoa Hồi sức tích cực | holds; Tô Thị Lụa | Phó Giám đốc | Bệnh viện Sao Mai | appointed"},
		{"behind dashes", "ThS.BS Lê Văn Đạt - Trưởng khoa Hồi sức tích cực và BS.CKII Tô Thị Lụa - Trưởng phòng Tổ chức được bổ nhiệm giữ chức Phó Giám đốc Bệnh viện Sao Mai.",
			"Lê Văn Đạt | Trưởng khoa | Khoa Hồi sức tích cực | holds; Lê Văn Đạt | Phó Giám đốc | Bệnh viện Sao Mai | appointed; Tô Thị Lụa | Trưởng phòng | Phòng Tổ chức | holds; Tô Thị Lụa | Phó Giám đốc | Bệnh viện Sao Mai | appointed"},
		{"an item with an office of its own", "Các đồng chí Tổng Bí thư Lê Văn Đạt, Chủ tịch nước Hồ An Bình gửi hoa.", "Lê Văn Đạt | Tổng Bí thư |  | holds; Hồ An Bình | Chủ tịch nước |  | holds"},
		{"names in capitals", "Đồng chí LÊ VĂN ĐẠT, sinh năm 1938.\nNguyên Bí thư Tỉnh ủy, nguyên Chủ tịch HĐND tỉnh; đã từ trần ngày 3/3.", "Lê Văn Đạt | Bí thư | Tỉnh ủy | former; Lê Văn Đạt | Chủ tịch | HĐND tỉnh | former"},
		{"what somebody was then", "Trước đó, ông Lê Văn Đạt là Phó Hiệu trưởng Trường THPT Sao Mai.", "Lê Văn Đạt | Phó Hiệu trưởng | Trường THPT Sao Mai | former"},
		{"what a committee is for", "Ông Lê Văn Đạt, Phó Trưởng ban Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, phát biểu; bà Tô Thị Lụa, Chủ nhiệm Ủy ban Nhà nước về người Việt Nam ở nước ngoài đến dự.",
			"Lê Văn Đạt | Phó Trưởng ban | Ban Chỉ đạo Trung ương về phòng, chống tham nhũng | holds; Tô Thị Lụa | Chủ nhiệm | Ủy ban Nhà nước về người Việt Nam ở nước ngoài | holds"},
		{"two syllables behind a body in small letters", "Dự có Chủ tịch Quốc hội Tô Thị Lụa, Bộ trưởng Bộ Công an Hồ Đạt, Bộ trưởng Bộ Quốc phòng Mai Kha.",
			"Tô Thị Lụa | Chủ tịch | Quốc hội | holds; Hồ Đạt | Bộ trưởng | Bộ Công an | holds; Mai Kha | Bộ trưởng | Bộ Quốc phòng | holds"},
		{"what is held now", "Bà Tô Thị Lụa - Phó Bí thư Huyện ủy Tân Lộc trước đây - nay là Phó Trưởng Ban Tổ chức Tỉnh ủy.", "Tô Thị Lụa | Phó Bí thư | Huyện ủy Tân Lộc | former; Tô Thị Lụa | Phó Trưởng Ban | Ban Tổ chức Tỉnh ủy | holds"},
		{"what was held then", "Ông Lê Văn Đạt (lúc đó là Bí thư Huyện ủy Tân Lộc) đã chỉ đạo.", "Lê Văn Đạt | Bí thư | Huyện ủy Tân Lộc | former"},
		{"deputies behind who won again", "Bà Tô Thị Lụa tái đắc cử Chủ tịch LĐLĐ tỉnh; 2 Phó Chủ tịch gồm ông Lê Văn Đạt và bà Hồ Thị Mơ.",
			"Tô Thị Lụa | Chủ tịch | LĐLĐ tỉnh | reelected; Lê Văn Đạt | Phó Chủ tịch | LĐLĐ tỉnh | elected; Hồ Thị Mơ | Phó Chủ tịch | LĐLĐ tỉnh | elected"},
		{"spelled as it is spoken", "Bí thư Tỉnh ủy Lê Văn Đạt tiếp ông Xụp-pha Xay-nha-vông, Phó Tỉnh trưởng tỉnh Xê Nọi; ông Khăm-bay Xỉ-pha, Bí thư, cùng dự.",
			"Lê Văn Đạt | Bí thư | Tỉnh ủy | holds; Xụp-pha Xay-nha-vông | Phó Tỉnh trưởng | tỉnh Xê Nọi | holds; Khăm-bay Xỉ-pha | Bí thư |  | holds"},
		{"a surname that no lexicon has", "Khiển trách đồng chí Ngũ Văn Quảng, Giám đốc Sở Y tế.", "Ngũ Văn Quảng | Giám đốc | Sở Y tế | disciplined"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkClaims(t, tt.text, tt.want) })
	}
}
