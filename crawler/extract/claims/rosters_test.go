package claims

import "testing"

// TestRosters holds lists whose lines share an office, lines about the person that a line names, the ends of letters, and tables.
func TestRosters(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"an office over the lines below", "Ban Chỉ đạo xóa đói tỉnh gồm:\n1. Trưởng ban: Ông Lê Văn Đạt - Chủ tịch UBND tỉnh.\n2. Các Phó Trưởng ban:\n- Bà Tô Thị Lụa - Giám đốc Sở Y tế;\n- Ông Hồ An Bình - Chánh Văn phòng UBND tỉnh.\nÔng Mai Kha, Giám đốc Sở Nội vụ, theo dõi.",
			"Lê Văn Đạt | Trưởng ban | Ban Chỉ đạo xóa đói tỉnh | holds; Lê Văn Đạt | Chủ tịch | UBND tỉnh | holds; Tô Thị Lụa | Giám đốc | Sở Y tế | holds; Tô Thị Lụa | Phó Trưởng ban | Ban Chỉ đạo xóa đói tỉnh | holds; Hồ An Bình | Chánh Văn phòng | UBND tỉnh | holds; Hồ An Bình | Phó Trưởng ban | Ban Chỉ đạo xóa đói tỉnh | holds; Mai Kha | Giám đốc | Sở Nội vụ | holds"},
		{"in one paragraph, numbered", "Miễn nhiệm chức danh Ủy viên UBND tỉnh đối với các ông có tên sau đây: 1. Ông Lê Văn Đạt, Giám đốc Sở Y tế. 2. Ông Hồ An Bình, Giám đốc Sở Nội vụ.",
			"Lê Văn Đạt | Giám đốc | Sở Y tế | holds; Lê Văn Đạt | Ủy viên | UBND tỉnh | dismissed; Hồ An Bình | Giám đốc | Sở Nội vụ | holds; Hồ An Bình | Ủy viên | UBND tỉnh | dismissed"},
		{"who a notice is about", "Vô cùng thương tiếc báo tin:\nĐồng chí LÊ VĂN ĐẠT\nSinh năm 1941; quê quán: xã Tân Lộc; nguyên Tỉnh ủy viên, nguyên Giám đốc Sở Y tế; đã từ trần.",
			"Lê Văn Đạt | Tỉnh ủy viên | Tỉnh ủy | former; Lê Văn Đạt | Giám đốc | Sở Y tế | former"},
		{"a profile", "Họ và tên: Lê Văn Đạt\nNgày sinh: 1/2/1970\nChức vụ hiện nay: Giám đốc Sở Y tế", "Lê Văn Đạt | Giám đốc | Sở Y tế | holds"},
		{"who signs", "Quyết định có hiệu lực từ ngày ký.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLê Văn Đạt", "Lê Văn Đạt | Phó chủ tịch | ỦY BAN NHÂN DÂN | holds"},
		{"who wrote", "Chủ tịch UBND xã cho biết sẽ xử lý.\nLê Văn Đạt", ""},
		{"cards, the name first", "Ông Lê Văn Đạt\nPhó Bí thư Tỉnh ủy\nChủ tịch UBND tỉnh\nBà Tô Thị Lụa\nPhó Chủ tịch UBND tỉnh\nĐiện thoại: 1234",
			"Lê Văn Đạt | Phó Bí thư | Tỉnh ủy | holds; Lê Văn Đạt | Chủ tịch | UBND tỉnh | holds; Tô Thị Lụa | Phó Chủ tịch | UBND tỉnh | holds"},
		{"a table", "STT | Họ và tên | Chức vụ | Chức vụ được bổ nhiệm\n1 | Lê Văn Đạt | Phó Giám đốc Sở Y tế | Giám đốc Sở Y tế",
			"Lê Văn Đạt | Phó Giám đốc | Sở Y tế | holds; Lê Văn Đạt | Giám đốc | Sở Y tế | appointed"},
		{"whom a picture shows", "Ảnh: Ông Lê Văn Đạt, Giám đốc Sở Y tế, tặng hoa. Ảnh: Tô Thị Lụa", "Lê Văn Đạt | Giám đốc | Sở Y tế | holds"},
		{"led by who has another office", "Hội đồng thẩm định tỉnh do ông Lê Văn Đạt, Phó Chủ tịch UBND tỉnh làm Chủ tịch.", "Lê Văn Đạt | Phó Chủ tịch | UBND tỉnh | holds; Lê Văn Đạt | Chủ tịch | Hội đồng thẩm định tỉnh | holds"},
		{"only proposed", "HĐND tỉnh nghe giới thiệu ông Lê Văn Đạt để bầu giữ chức Phó Chủ tịch HĐND tỉnh. Đoàn kiểm tra kiến nghị cách chức Phó Giám đốc Sở Xây dựng đối với ông Hồ An Bình. Bà Tô Thị Lụa, Giám đốc Sở Y tế, đối diện mức kỷ luật cách chức.",
			"Hồ An Bình | Phó Giám đốc | Sở Xây dựng | holds; Tô Thị Lụa | Giám đốc | Sở Y tế | holds"},
		{"into a board, and an office", "Đại hội bầu ông Lê Văn Đạt vào Ban Chấp hành và Ủy viên UBKT Công đoàn tỉnh.", "Lê Văn Đạt | Ủy viên | UBKT Công đoàn tỉnh | elected"},
		{"the bank just named", "Ông Lê Văn Đạt làm Tổng giám đốc Ngân hàng TMCP Sao Mai. Trước đó, ông Đạt là Phó Tổng giám đốc ngân hàng này.",
			"Lê Văn Đạt | Tổng giám đốc | Ngân hàng TMCP Sao Mai | holds; Lê Văn Đạt | Phó Tổng giám đốc | Ngân hàng TMCP Sao Mai | former"},
		{"freed of one duty together", "HĐND tỉnh cho thôi làm nhiệm vụ đại biểu HĐND tỉnh đối với bà Tô Thị Lụa và ông Lê Văn Đạt.", "Tô Thị Lụa | đại biểu | HĐND tỉnh | dismissed; Lê Văn Đạt | đại biểu | HĐND tỉnh | dismissed"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkClaims(t, tt.text, tt.want) })
	}
}

// TestMeant holds who is meant, and in which body, where words could mean another.
func TestMeant(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"the same office in another province", "Ông Lê Văn Đạt, Phó Bí thư Tỉnh ủy Long An được chỉ định làm Phó Bí thư Tỉnh ủy.", "Lê Văn Đạt | Phó Bí thư | Tỉnh ủy Long An | holds; Lê Văn Đạt | Phó Bí thư | Tỉnh ủy | appointed"},
		{"a verb for two rows", "Thủ tướng chỉ định ông Lê Văn Đạt giữ chức Chủ tịch UBND tỉnh, các ông Hồ An Bình, Mai Kha giữ chức Phó Chủ tịch UBND tỉnh.",
			"Lê Văn Đạt | Chủ tịch | UBND tỉnh | appointed; Hồ An Bình | Phó Chủ tịch | UBND tỉnh | appointed; Mai Kha | Phó Chủ tịch | UBND tỉnh | appointed"},
		{"who is only pressed", "Bộ trưởng Quốc phòng Nhật Bản Tomo Inawa đang chịu sức ép phải từ chức.", "Tomo Inawa | Bộ trưởng | Quốc phòng Nhật Bản | holds"},
		{"an envoy", "Dự có Đại sứ Việt Nam tại Nhật Bản Lê Văn Đạt và một số đồng chí.", "Lê Văn Đạt | Đại sứ | Việt Nam tại Nhật Bản | holds"},
		{"a body that nothing can read", "Phía đoàn thể có ông Lê Văn Đạt, Chủ tịch Tổng LĐLĐVN; Chủ tịch Hội LHPN VN Tô Thị Lụa.", "Lê Văn Đạt | Chủ tịch | Tổng LĐLĐVN | holds; Tô Thị Lụa | Chủ tịch | Hội LHPN VN | holds"},
		{"an office and a last name", "Bộ trưởng Bộ Nội vụ Hồ Vĩnh Tân dự. Trả lời bà Tô Thị Lụa, Bộ trưởng Tân cho hay sẽ làm.", "Hồ Vĩnh Tân | Bộ trưởng | Bộ Nội vụ | holds"},
		{"a surname of China alone", "Đón đoàn có Bộ trưởng Bộ Văn hóa Trung Quốc Lác Thụ Đạt, Đại sứ Trung Quốc tại Việt Nam Hồng Tiểu An.", "Lác Thụ Đạt | Bộ trưởng | Bộ Văn hóa Trung Quốc | holds; Hồng Tiểu An | Đại sứ | Trung Quốc tại Việt Nam | holds"},
		{"an office that was for sale", "Bị cáo Lê Văn Đạt chi 300 triệu để chạy chức Phó Chánh thanh tra.", ""},
		{"a lord, and one city by two names", "Đoàn do ngài Khaw Boon Tan, Bộ trưởng Giao thông Singapore dẫn đầu. Bà Tô Thị Lụa - Chủ tịch HĐND TPHCM đến. Theo Chủ tịch HĐND TP Tô Thị Lụa, đúng vậy.",
			"Khaw Boon Tan | Bộ trưởng | Giao thông Singapore | holds; Tô Thị Lụa | Chủ tịch | HĐND TPHCM | holds"},
		{"an envoy of goods", "Bộ bổ nhiệm ông Lê Văn Đạt làm đại sứ du lịch Việt Nam.", ""},
		{"a tomb", "Khu vực trọng yếu gồm Lăng Chủ tịch Hồ Chí Minh.", ""},
		{"a general", "Ông bổ nhiệm Tướng James Ajong làm Tổng tham mưu trưởng.", "James Ajong | Tổng tham mưu trưởng |  | appointed"},
		{"one office over two names", "Phó Giám đốc Sở Y tế\nBà Tô Thị Lụa\nÔng Lê Văn Đạt", "Tô Thị Lụa | Phó Giám đốc | Sở Y tế | holds; Lê Văn Đạt | Phó Giám đốc | Sở Y tế | holds"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkClaims(t, tt.text, tt.want) })
	}
}
