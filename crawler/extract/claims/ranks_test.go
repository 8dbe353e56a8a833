package claims

import "testing"

// TestOthersOffices: an office of somebody who is not named is not given to who stands beside it.
func TestOthersOffices(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a minister answers, the chair speaks", "Sau phần trả lời của Bộ trưởng Bộ Y tế, Chủ tịch Quốc hội Lê Văn Đạt kết luận.", "Lê Văn Đạt | Chủ tịch | Quốc hội | holds"},
		{"a company's chair", "Cuối buổi gặp với Chủ tịch Tập đoàn Halo, Thủ tướng Lê Văn Đạt cảm ơn.", "Lê Văn Đạt | Thủ tướng |  | holds"},
		{"two ministers and a deputy prime minister", "Bộ trưởng Bộ Xây dựng và Bộ trưởng Bộ Y tế, Phó Thủ tướng Lê Văn Đạt trả lời.", "Lê Văn Đạt | Phó Thủ tướng |  | holds"},
		{"the first rank is held alone", "Thủ tướng và Phó Thủ tướng Lê Văn Đạt đã chỉ đạo.", "Lê Văn Đạt | Phó Thủ tướng |  | holds"},
		{"who has an office already", "Phó Thủ tướng Lê Văn Đạt, Chủ tịch Quốc hội, các bộ trưởng đã dự.", "Lê Văn Đạt | Phó Thủ tướng |  | holds"},
		{"of several bodies", "Các Phó Thủ tướng Lê Văn Đạt, Hồ An Bình, Bộ trưởng các Bộ Xây dựng, Y tế cùng trả lời.", "Lê Văn Đạt | Phó Thủ tướng |  | holds; Hồ An Bình | Phó Thủ tướng |  | holds"},
		{"together with", "Bí thư Thành ủy Lê Văn Đạt cùng Phó Chủ tịch UBND thành phố đi kiểm tra.", "Lê Văn Đạt | Bí thư | Thành ủy | holds"},
		{"has a relative", "Giám đốc Sở Y tế Lê Văn Đạt có người thân làm Bí thư Tỉnh ủy.", "Lê Văn Đạt | Giám đốc | Sở Y tế | holds"},
		{"a seam without a stop", "Dự có các thành viên Về phía tỉnh có các đồng chí: Lê Văn Đạt - Phó Bí thư Tỉnh ủy; Mai Kha Luân - Chủ tịch UBND tỉnh.",
			"Lê Văn Đạt | Phó Bí thư | Tỉnh ủy | holds; Mai Kha Luân | Chủ tịch | UBND tỉnh | holds"},
		{"down from rank to rank", "Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao Lê Văn Đạt tiếp khách.", "Lê Văn Đạt | Phó Thủ tướng |  | holds; Lê Văn Đạt | Bộ trưởng | Bộ Ngoại giao | holds"},
		{"beside offices without a rank", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Lê Văn Đạt nói.", "Lê Văn Đạt | Bộ trưởng |  | holds; Lê Văn Đạt | Chủ nhiệm Văn phòng | Chính phủ | holds"},
		{"both at once", "Thủ tướng kiêm Bộ trưởng Bộ Tài chính Lê Văn Đạt nói.", "Lê Văn Đạt | Thủ tướng |  | holds; Lê Văn Đạt | Bộ trưởng | Bộ Tài chính | holds"},
		{"a career goes up", "Từng là Giám đốc Sở Y tế, Chủ tịch UBND tỉnh, ông Lê Văn Đạt nói.", "Lê Văn Đạt | Giám đốc | Sở Y tế | former; Lê Văn Đạt | Chủ tịch | UBND tỉnh | former"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkClaims(t, tt.text, tt.want) })
	}
}
