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
		{"columns of what was and what is now", "TT | Họ và tên | Chức vụ cũ | Chức vụ mới\n1 | Tô Thị Lụa | Phó Giám đốc Sở Y tế | Giám đốc Sở Nội vụ",
			"Tô Thị Lụa | Phó Giám đốc | Sở Y tế | former; Tô Thị Lụa | Giám đốc | Sở Nội vụ | appointed"},
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

// TestRetold holds the ways in which papers tell of decisions without the words of the decision.
func TestRetold(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"who follows somebody who went on", "HĐND tỉnh bầu ông Lê Văn Đạt làm Chủ tịch UBND tỉnh. Ông Đạt kế nhiệm ông Hồ An Bình, người vừa được điều về giữ chức Phó Trưởng Ban Dân vận Tỉnh ủy.",
			"Lê Văn Đạt | Chủ tịch | UBND tỉnh | elected; Hồ An Bình | Phó Trưởng Ban | Ban Dân vận Tỉnh ủy | transferred; Hồ An Bình | Chủ tịch | UBND tỉnh | former"},
		{"a predecessor", "Bà Tô Thị Lụa được bổ nhiệm làm Giám đốc Sở Y tế. Người tiền nhiệm của bà, ông Lê Văn Đạt, nghỉ hưu theo nguyện vọng.",
			"Tô Thị Lụa | Giám đốc | Sở Y tế | appointed; Lê Văn Đạt | Giám đốc | Sở Y tế | retired"},
		{"an office handed over", "Đại tá Lê Văn Đạt trao lại cương vị Giám đốc Công an tỉnh cho Đại tá Hồ An Bình.", "Lê Văn Đạt | Giám đốc | Công an tỉnh | former; Hồ An Bình | Giám đốc | Công an tỉnh | appointed"},
		{"who had it before", "Trước ông Lê Văn Đạt, ghế Chủ tịch UBND thị xã thuộc về ông Hồ An Bình, nay là Giám đốc Sở Nội vụ.", "Hồ An Bình | Chủ tịch | UBND thị xã | former; Hồ An Bình | Giám đốc | Sở Nội vụ | holds"},
		{"after some years in it", "Sau 3 năm giữ chức Chủ tịch UBND xã Tân Lộc, ông Lê Văn Đạt đã xin thôi việc.", "Lê Văn Đạt | Chủ tịch | UBND xã Tân Lộc | former"},
		{"who will have it", "Từ ngày 1/8, bà Tô Thị Lụa sẽ là Giám đốc Sở Y tế.", "Tô Thị Lụa | Giám đốc | Sở Y tế | appointed"},
		{"who went to it", "Ông Lê Văn Đạt, Bí thư Huyện ủy Tân Lộc, về làm Phó Trưởng ban Tổ chức Tỉnh ủy.", "Lê Văn Đạt | Bí thư | Huyện ủy Tân Lộc | holds; Lê Văn Đạt | Phó Trưởng ban | Ban Tổ chức Tỉnh ủy | appointed"},
		{"who had it at other times, too", "Chủ nhiệm UBKT Huyện ủy là ông Lê Văn Đạt, người từng giữ cương vị này ở khóa XI.", "Lê Văn Đạt | Chủ nhiệm | UBKT Huyện ủy | holds"},
		{"punished in a row", "Khiển trách ông Lê Văn Đạt - Chủ tịch UBND huyện và bà Tô Thị Lụa - Phó Chủ tịch UBND huyện.", "Lê Văn Đạt | Chủ tịch | UBND huyện | disciplined; Tô Thị Lụa | Phó Chủ tịch | UBND huyện | disciplined"},
		{"all the same", "Hai người bị khiển trách, gồm: Lê Văn Đạt và Hồ An Bình, đều là Phó Trưởng phòng Nội vụ.", "Lê Văn Đạt | Phó Trưởng phòng | Phòng Nội vụ | disciplined; Hồ An Bình | Phó Trưởng phòng | Phòng Nội vụ | disciplined"},
		{"in whose presence", "Lễ diễn ra dưới sự chứng kiến của Thứ trưởng Bộ Công an, Trung tướng Lê Văn Đạt.", "Lê Văn Đạt | Thứ trưởng | Bộ Công an | holds"},
		{"by whose decision", "Theo quyết định của Bộ trưởng Bộ Công an, Đại tá Lê Văn Đạt nhận nhiệm vụ mới.", ""},
		{"whose own office stands beside", "Ông Lê Văn Đạt được bổ nhiệm làm Giám đốc Sở Nội vụ. Ông Hồ An Bình, Chánh Văn phòng UBND tỉnh, thay ông Đạt ở huyện.",
			"Lê Văn Đạt | Giám đốc | Sở Nội vụ | appointed; Hồ An Bình | Chánh Văn phòng | UBND tỉnh | holds"},
		{"the next office of who lost one", "HĐND huyện miễn nhiệm ông Lê Văn Đạt (chuyển sang làm Bí thư Huyện ủy Tân Lộc).", "Lê Văn Đạt | Bí thư | Huyện ủy Tân Lộc | transferred"},
		{"from where", "Ông Lê Văn Đạt, người vừa được luân chuyển từ vị trí Phó Trưởng ban Tuyên giáo Tỉnh ủy, phát biểu.", "Lê Văn Đạt | Phó Trưởng ban | Ban Tuyên giáo Tỉnh ủy | former"},
		{"by whom it is led", "Sở Du lịch sẽ do ông Lê Văn Đạt, nguyên Bí thư Huyện ủy Tân Lộc, làm Giám đốc.", "Lê Văn Đạt | Bí thư | Huyện ủy Tân Lộc | former; Lê Văn Đạt | Giám đốc | Sở Du lịch | holds"},
		{"took the measure", "Ông Lê Văn Đạt (Phó Bí thư Huyện ủy) phải nhận mức kỷ luật cảnh cáo.", "Lê Văn Đạt | Phó Bí thư | Huyện ủy | disciplined"},
		{"she and the youth union", "Chị Tô Thị Lụa đắc cử Bí thư Tỉnh đoàn. Trước đó chị là Phó Bí thư Tỉnh đoàn. Bí thư Trung ương Đoàn Nguyễn Minh Đạt dự.",
			"Tô Thị Lụa | Bí thư | Tỉnh đoàn | elected; Tô Thị Lụa | Phó Bí thư | Tỉnh đoàn | former; Nguyễn Minh Đạt | Bí thư | Trung ương Đoàn | holds"},
		{"behind larger places", "Chủ tịch UBND xã Sao Mai, huyện Cần Giuộc (Long An) - ông Lê Văn Đạt xác nhận.", "Lê Văn Đạt | Chủ tịch | UBND xã Sao Mai | holds"},
		{"two syllables behind a province", "Phó Giám đốc Sở TNMT Kon Tum Trương Đạt nói.", "Trương Đạt | Phó Giám đốc | Sở TNMT Kon Tum | holds"},
		{"no name within a body's", "Ông Lê Văn Đạt, Phó Chủ tịch Hội Nhà Văn Hà Nội, đến Nghĩa trang liệt sĩ tỉnh Đồng Nai Lễ truy điệu đã diễn ra.", "Lê Văn Đạt | Phó Chủ tịch | Hội Nhà Văn Hà Nội | holds"},
		{"last syllables that open sentences, too", "Dự có ông Lư Quang Đạt Sáng (Giám đốc Sở Y tế) và Phó Giám đốc Sở Y tế Bùi Tấn Phong Ba phụ trách tổ.",
			"Lư Quang Đạt Sáng | Giám đốc | Sở Y tế | holds; Bùi Tấn Phong Ba | Phó Giám đốc | Sở Y tế | holds"},
		{"the one before", "Trung tá Lê Văn Đạt, Trưởng Công an huyện tiền nhiệm, được điều động làm Trưởng phòng Tham mưu.", "Lê Văn Đạt | Trưởng Công an | Công an huyện | former; Lê Văn Đạt | Trưởng phòng | Phòng Tham mưu | transferred"},
		{"a body with a body in its name", "Ủy ban Kiểm tra Đảng ủy có 3 thành viên, Chủ nhiệm: Tô Thị Lụa.", "Tô Thị Lụa | Chủ nhiệm | Ủy ban Kiểm tra Đảng ủy | holds"},
		{"an office that nobody has", "Điều hành thời gian chưa có Bí thư Huyện ủy là ông Lê Văn Đạt, Phó Bí thư.", "Lê Văn Đạt | Phó Bí thư | Huyện ủy | holds"},
		{"the comrade", "Tỉnh ủy chia tay đồng chí Lê Văn Đạt. Theo quyết định của Bộ Chính trị, đồng chí thôi giữ chức Bí thư Tỉnh ủy.", "Lê Văn Đạt | Bí thư | Tỉnh ủy | dismissed"},
		{"the chosen one", "Bà Tô Thị Lụa là người được 46/46 ủy viên lựa chọn cho vị trí Phó Bí thư Tỉnh ủy.", "Tô Thị Lụa | Phó Bí thư | Tỉnh ủy | elected"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkClaims(t, tt.text, tt.want) })
	}
}
