package claims

import (
	"slices"
	"strings"
	"testing"

	"khobao/archive"
)

// TestPatterns holds the shapes of sentences that read wrongly once, in the words of an invented province.
func TestPatterns(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"the agent of a decision", "Năm 2015, bà Tô Thị Lụa được Bộ trưởng Bộ Y tế Mai Kha Luân bổ nhiệm làm Vụ trưởng Vụ Pháp chế.",
			"Tô Thị Lụa | Vụ trưởng | Vụ Pháp chế | appointed; Mai Kha Luân | Bộ trưởng | Bộ Y tế | holds"},
		{"for whom a post is prolonged", "Thủ tướng bổ nhiệm lại ông Lê Văn Đạt giữ chức Thứ trưởng Bộ Nội vụ; kéo dài thời gian giữ chức vụ Thứ trưởng Bộ Y tế đối với bà Tô Thị Lụa.",
			"Lê Văn Đạt | Thứ trưởng | Bộ Nội vụ | appointed; Tô Thị Lụa | Thứ trưởng | Bộ Y tế | reelected"},
		{"punished by somebody", "Ban Thường vụ Huyện ủy đã cách hết các chức vụ trong Đảng đối với ông Lê Văn Đạt, Hiệu trưởng Trường THPT Sao Mai.", "Lê Văn Đạt | Hiệu trưởng | Trường THPT Sao Mai | disciplined"},
		{"who speaks of somebody's office before", "Ông Lê Văn Đạt, Giám đốc Sở Y tế cho biết, trước khi được bổ nhiệm giữ chức Phó Giám đốc Sở Nội vụ, ông Mai Kha Luân ở huyện.",
			"Lê Văn Đạt | Giám đốc | Sở Y tế | holds; Mai Kha Luân | Phó Giám đốc | Sở Nội vụ | appointed"},
		{"in charge and running it", "Bà Tô Thị Lụa, Phó Giám đốc phụ trách, điều hành Sở Y tế, nói.", "Tô Thị Lụa | Phó Giám đốc phụ trách, điều hành | Sở Y tế | holds"},
		{"a grade is no office", "Ông Lê Văn Đạt không đủ thời hạn giữ ngạch chuyên viên.", ""},
		{"names with H’ in a list of offices", "Trưởng ban Pháp chế: H’Rưn Ayŭn; Trưởng ban Kinh tế: Đào Ngọc Bách.", "H’Rưn Ayŭn | Trưởng ban | Ban Pháp chế | holds; Đào Ngọc Bách | Trưởng ban | Ban Kinh tế | holds"},
		{"from one post to the next", "Ông Lê Văn Đạt từ vị trí Giám đốc Sở Y tế lên Phó Chủ tịch UBND tỉnh.", "Lê Văn Đạt | Giám đốc | Sở Y tế | former; Lê Văn Đạt | Phó Chủ tịch | UBND tỉnh | holds"},
		{"the party within a school", "Ông Lê Văn Đạt, nguyên Bí thư Đảng ủy trường Sỹ quan Sao Mai, kể.", "Lê Văn Đạt | Bí thư | Đảng ủy trường Sỹ quan Sao Mai | former"},
		{"whom somebody tells to act", "Chủ tịch UBND tỉnh Lê Văn Đạt giao Chủ tịch UBND huyện Tân Mỹ kiểm tra.", "Lê Văn Đạt | Chủ tịch | UBND tỉnh | holds"},
		{"who would resign", "Ông Lê Văn Đạt, Chủ tịch Hội Nông dân tỉnh, nói sẽ từ chức nếu thua.", "Lê Văn Đạt | Chủ tịch | Hội Nông dân tỉnh | holds"},
		{"two states", "Sau cuộc điện đàm với Tổng thống Mỹ, tân Tổng thống Hàn Quốc Moon Jae-in phát biểu.", "Moon Jae-in | Tổng thống | Hàn Quốc | holds"},
		{"an unnamed one of two ministries", "Bộ Tài chính và Bộ Nội vụ họp. Bộ trưởng Lê Văn Đạt phát biểu.", "Lê Văn Đạt | Bộ trưởng |  | holds"},
		{"the only ministry", "Bộ Tài chính họp. Bộ trưởng Lê Văn Đạt phát biểu.", "Lê Văn Đạt | Bộ trưởng | Bộ Tài chính | holds"},
		{"the state's president, shortly", "Chủ tịch nước Lê Văn Đạt tiếp Phó chủ tịch Hội Nông dân tỉnh Mai Kha Luân. Chủ tịch Lê Văn Đạt cảm ơn.",
			"Lê Văn Đạt | Chủ tịch nước |  | holds; Mai Kha Luân | Phó chủ tịch | Hội Nông dân tỉnh | holds"},
		{"when it was somebody's", "Trong giai đoạn ông Lê Văn Đạt làm Giám đốc Sở Y tế, có sai phạm.", "Lê Văn Đạt | Giám đốc | Sở Y tế | former"},
		{"boards that share their words", "Bổ nhiệm ông Lê Văn Đạt, nguyên Giám đốc Ban Đầu tư và Xây dựng tỉnh, giữ chức vụ Giám đốc Ban Quản lý dự án đầu tư xây dựng tỉnh.",
			"Lê Văn Đạt | Giám đốc | Ban Đầu tư và Xây dựng tỉnh | former; Lê Văn Đạt | Giám đốc | Ban Quản lý dự án đầu tư xây dựng tỉnh | appointed"},
		{"each in turn", "Theo quyết định, các ông Lê Văn Đạt, Mai Kha Luân và bà Tô Thị Lụa lần lượt giữ chức Trưởng phòng Kinh tế, Trưởng phòng Văn hóa và Chánh Văn phòng UBND xã.",
			"Lê Văn Đạt | Trưởng phòng | Phòng Kinh tế | appointed; Mai Kha Luân | Trưởng phòng | Phòng Văn hóa | appointed; Tô Thị Lụa | Chánh Văn phòng | UBND xã | appointed"},
		{"in turn, the offices first", "Kỳ họp bầu Chủ tịch HĐND tỉnh, Chủ tịch UBND tỉnh lần lượt là các ông Lê Văn Đạt, Mai Kha Luân.",
			"Lê Văn Đạt | Chủ tịch | HĐND tỉnh | elected; Mai Kha Luân | Chủ tịch | UBND tỉnh | elected"},
		{"in turn, and more offices than people", "Các ông Lê Văn Đạt, Mai Kha Luân lần lượt giữ chức Chủ tịch HĐND xã, Chủ tịch UBND xã, Bí thư Đảng ủy xã.", ""},
		{"one person's in turn", "Ông Lê Văn Đạt lần lượt giữ các chức vụ: Bí thư Huyện ủy Tân Mỹ, Giám đốc Sở Y tế.", "Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | former; Lê Văn Đạt | Giám đốc | Sở Y tế | former"},
		{"given up to hold another", "HĐND tỉnh miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Lê Văn Đạt để giữ chức Phó Giám đốc Sở Y tế.",
			"Lê Văn Đạt | Phó Chủ tịch | UBND tỉnh | dismissed; Lê Văn Đạt | Phó Giám đốc | Sở Y tế | appointed"},
		{"from some day on", "Ông Lê Văn Đạt giữ chức Giám đốc Sở Y tế kể từ ngày 1/7.", "Lê Văn Đạt | Giám đốc | Sở Y tế | appointed"},
		{"who acts takes the place of the head", "Bà Tô Thị Lụa được giao quyền Chủ tịch UBND huyện Tân Mỹ thay ông Lê Văn Đạt nghỉ hưu.",
			"Tô Thị Lụa | quyền Chủ tịch | UBND huyện Tân Mỹ | appointed; Lê Văn Đạt | Chủ tịch | UBND huyện Tân Mỹ | retired"},
		{"the late holder", "Cố Bí thư Huyện ủy Lê Văn Đạt từng ở đây.", "Lê Văn Đạt | Bí thư | Huyện ủy | former"},
		{"an embassy is no ambassador", "Đại sứ quán có ông Lars Eriksen, Tham tán Thương mại.", "Lars Eriksen | Tham tán Thương mại |  | holds"},
		{"heads of tax offices", "Ông Lê Văn Đạt, Phó Chi cục trưởng Chi cục Thuế khu vực XIII, được điều động giữ chức Trưởng Thuế tỉnh Lam Giang.",
			"Lê Văn Đạt | Phó Chi cục trưởng | Chi cục Thuế khu vực XIII | holds; Lê Văn Đạt | Trưởng Thuế | Thuế tỉnh Lam Giang | transferred"},
		{"the party within a council's level", "Ông Lê Văn Đạt, Bí thư Đảng ủy, Chủ tịch HĐND xã Sao Mai dự.", "Lê Văn Đạt | Bí thư | Đảng ủy xã Sao Mai | holds; Lê Văn Đạt | Chủ tịch | HĐND xã Sao Mai | holds"},
		{"the party within a company", "Đại hội Đảng bộ Công ty Điện lực Sao Mai bầu ông Lê Văn Đạt làm Bí thư Đảng ủy.", "Lê Văn Đạt | Bí thư | Đảng ủy Công ty Điện lực Sao Mai | elected"},
		{"a centre has no party of its own", "Ông Lê Văn Đạt, Phó Bí thư Đảng ủy, Giám đốc Trung tâm Văn hóa xã nói.", "Lê Văn Đạt | Phó Bí thư | Đảng ủy | holds; Lê Văn Đạt | Giám đốc | Trung tâm Văn hóa xã | holds"},
		{"who only votes", "Chủ tịch HĐND tỉnh Lê Văn Đạt bỏ phiếu kín bầu Hội thẩm nhân dân.", "Lê Văn Đạt | Chủ tịch | HĐND tỉnh | holds"},
		{"who only speaks", "Ông Lê Văn Đạt trình bày tờ trình đề nghị bổ nhiệm 02 Phó Giám đốc Sở Y tế.", ""},
		{"according to somebody", "Theo ông Lê Văn Đạt, hiện Giám đốc Sở Y tế phụ trách Ban Tiếp công dân là ông Hồ An Bình.", "Hồ An Bình | Giám đốc | Sở Y tế | holds"},
		{"members listed under their office", "Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Lê Văn Đạt, Trưởng Ban Tổ chức Tỉnh ủy; Trần Thị Mơ, Bí thư Huyện ủy Tân Mỹ.",
			"Lê Văn Đạt | Ủy viên | Ban Thường vụ Tỉnh ủy | holds; Lê Văn Đạt | Trưởng Ban | Ban Tổ chức Tỉnh ủy | holds; Trần Thị Mơ | Ủy viên | Ban Thường vụ Tỉnh ủy | holds; Trần Thị Mơ | Bí thư | Huyện ủy Tân Mỹ | holds"},
		{"a committee of another body", "Chủ nhiệm Ủy ban Tư pháp của Quốc hội Tô Thị Lụa phát biểu.", "Tô Thị Lụa | Chủ nhiệm | Ủy ban Tư pháp của Quốc hội | holds"},
		{"a name that ends in small words", "Ông Lê Văn Đạt, Cục trưởng Cục Kiểm soát chất lượng nguồn hàng, nói.", "Lê Văn Đạt | Cục trưởng | Cục Kiểm soát chất lượng nguồn hàng | holds"},
		{"from one office to another", "Ông Lê Văn Đạt được điều chuyển từ Phó Giám đốc Sở Y tế sang Phó Giám đốc Sở Nội vụ.", "Lê Văn Đạt | Phó Giám đốc | Sở Y tế | former; Lê Văn Đạt | Phó Giám đốc | Sở Nội vụ | transferred"},
		{"given up for another", "Tỉnh ủy phân công ông Lê Văn Đạt thôi giữ chức Bí thư Huyện ủy Tân Mỹ, về làm Phó Trưởng Ban Nội chính Tỉnh ủy.",
			"Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | dismissed; Lê Văn Đạt | Phó Trưởng Ban | Ban Nội chính Tỉnh ủy | transferred"},
		{"a chain of elections", "Kỳ họp đã bầu ông Lê Văn Đạt làm Chủ tịch HĐND huyện, bà Trần Thị Mơ làm Phó Chủ tịch HĐND huyện và ông Mai Kha Luân làm Chủ tịch UBND huyện.",
			"Lê Văn Đạt | Chủ tịch | HĐND huyện | elected; Trần Thị Mơ | Phó Chủ tịch | HĐND huyện | elected; Mai Kha Luân | Chủ tịch | UBND huyện | elected"},
		{"the replaced one's next office", "Bà Tô Thị Lụa thay bà Trần Thị Mơ được điều động làm Phó Trưởng Ban Dân vận Tỉnh ủy.", "Trần Thị Mơ | Phó Trưởng Ban | Ban Dân vận Tỉnh ủy | transferred"},
		{"on behalf of", "Thừa ủy quyền của Thủ tướng, Bộ trưởng Bộ Nội vụ Lê Văn Đạt trao quyết định.", "Lê Văn Đạt | Bộ trưởng | Bộ Nội vụ | holds"},
		{"an office that acts", "Ban Bí thư chuẩn y bà Tô Thị Lụa giữ chức Phó Bí thư Tỉnh ủy; Thủ tướng bổ nhiệm ông Mai Kha Luân giữ chức Thứ trưởng Bộ Y tế.",
			"Tô Thị Lụa | Phó Bí thư | Tỉnh ủy | appointed; Mai Kha Luân | Thứ trưởng | Bộ Y tế | appointed"},
		{"until somebody else is found", "Tỉnh ủy phân công bà Tô Thị Lụa, Phó Bí thư Tỉnh ủy, điều hành Đảng bộ cho đến khi kiện toàn chức danh Bí thư Tỉnh ủy.", "Tô Thị Lụa | Phó Bí thư | Tỉnh ủy | holds"},
		{"punished together", "Ông Lê Văn Đạt, Bí thư Đảng ủy xã; bà Trần Thị Mơ, Phó Chủ tịch HĐND xã cũng bị cách chức.", "Lê Văn Đạt | Bí thư | Đảng ủy xã | disciplined; Trần Thị Mơ | Phó Chủ tịch | HĐND xã | disciplined"},
		{"just after taking office", "Sau khi nhậm chức Bí thư Thành ủy Sao Mai, ông Lê Văn Đạt thăm bảo tàng.", "Lê Văn Đạt | Bí thư | Thành ủy Sao Mai | appointed"},
		{"empowered by", "Phó Chủ tịch UBND tỉnh Mai Kha Luân (được Chủ tịch UBND tỉnh ủy quyền) đối thoại với dân.", "Mai Kha Luân | Phó Chủ tịch | UBND tỉnh | holds"},
		{"a note between office and name", "Trưởng phòng Khoáng sản (Sở Công Thương) Mai Kha Luân đã gặp dân.", "Mai Kha Luân | Trưởng phòng | Phòng Khoáng sản | holds"},
		{"villages", "Trưởng ấp Sao Mai - ông Lê Văn Đạt kể.", "Lê Văn Đạt | Trưởng ấp | Ấp Sao Mai | holds"},
		{"a department that reads like a name", "Giám đốc Sở Tài Nguyên Môi trường Lê Văn Đạt và Giám đốc Sở Tài nguyên và Môi trường Hồ An Bình.",
			"Lê Văn Đạt | Giám đốc | Sở Tài Nguyên Môi trường | holds; Hồ An Bình | Giám đốc | Sở Tài nguyên và Môi trường | holds"},
		{"the chair of what a board belongs to", "Bà Tô Thị Lụa, Trưởng Ban Tổ chức Hội Nông dân tỉnh, được bầu giữ chức Chủ tịch.", "Tô Thị Lụa | Trưởng Ban | Ban Tổ chức Hội Nông dân tỉnh | holds; Tô Thị Lụa | Chủ tịch | Hội Nông dân tỉnh | elected"},
		{"the party body within another", "Lê Văn Đạt - Bí thư\nTrần Thị Mơ - Chủ nhiệm UBKT Huyện ủy Tân Mỹ", "Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | holds; Trần Thị Mơ | Chủ nhiệm | UBKT Huyện ủy Tân Mỹ | holds"},
		{"past offices, and a present one in the next sentence", "Ông Lê Văn Đạt từng giữ các chức vụ: Bí thư Đảng ủy xã Tân Mỹ, Giám đốc Sở Y tế. Từ năm 2019 đến nay, ông Đạt là Phó Chủ tịch UBND tỉnh.",
			"Lê Văn Đạt | Bí thư | Đảng ủy xã Tân Mỹ | former; Lê Văn Đạt | Giám đốc | Sở Y tế | former; Lê Văn Đạt | Phó Chủ tịch | UBND tỉnh | holds"},
		{"the head of a visit", "Ông Lê Văn Đạt - Phó Chủ tịch HĐND tỉnh, Trưởng đoàn giám sát; bà Tô Thị Lụa, Phó Trưởng đoàn.", "Lê Văn Đạt | Phó Chủ tịch | HĐND tỉnh | holds"},
		{"members in a list", "Đại hội bổ sung bà Tô Thị Lụa, Giám đốc Sở Y tế; ông Lê Văn Đạt, Giám đốc Sở Nội vụ và ông Mai Kha Luân làm thành viên Hội đồng Thi đua tỉnh.",
			"Tô Thị Lụa | Giám đốc | Sở Y tế | holds; Tô Thị Lụa | thành viên | Hội đồng Thi đua tỉnh | appointed; Lê Văn Đạt | Giám đốc | Sở Nội vụ | holds; Lê Văn Đạt | thành viên | Hội đồng Thi đua tỉnh | appointed; Mai Kha Luân | thành viên | Hội đồng Thi đua tỉnh | appointed"},
		{"the party's secretary beside the chair", "Ông Lê Văn Đạt, nguyên Bí thư, Chủ tịch UBND huyện Tân Mỹ.", "Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | former; Lê Văn Đạt | Chủ tịch | UBND huyện Tân Mỹ | former"},
		{"no power but a term", "Ông Lê Văn Đạt được bầu giữ chức Chủ nhiệm UBKT Tỉnh ủy nhiệm kỳ 2020-2025.", "Lê Văn Đạt | Chủ nhiệm | UBKT Tỉnh ủy | elected | 2020-2025"},
		{"a surname that bodies begin with", "Viện trưởng VKSND tỉnh Đoàn Công Sỏi dự.", "Đoàn Công Sỏi | Viện trưởng | VKSND tỉnh | holds"},
		{"a part of a board", "Ông Lê Văn Đạt, Trưởng Tiểu ban Kinh tế - Xã hội, nói.", "Lê Văn Đạt | Trưởng Tiểu ban | Tiểu ban Kinh tế - Xã hội | holds"},
		{"a grade is no office", "Ông Lê Văn Đạt - Thanh tra viên cao cấp - Cục trưởng Cục Chống tham nhũng.", "Lê Văn Đạt | Cục trưởng | Cục Chống tham nhũng | holds"},
		{"a long committee", "Bà Tô Thị Lụa, Phó Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội.", "Tô Thị Lụa | Phó Chủ nhiệm | Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội | holds"},
		{"somebody's wife", "Vợ ông Lê Văn Đạt là Giám đốc Sở Y tế.", ""},
		{"on behalf of the holder", "Thay lời Chủ tịch quận, ông Lê Văn Đạt, Chánh Văn phòng UBND quận, trả lời.", "Lê Văn Đạt | Chánh Văn phòng | UBND quận | holds"},
		{"a body behind của", "Ông Lê Văn Đạt, Chánh Văn phòng, người phát ngôn của UBND tỉnh Sao Mai, cho biết.", "Lê Văn Đạt | Chánh Văn phòng | UBND tỉnh Sao Mai | holds; Lê Văn Đạt | người phát ngôn | UBND tỉnh Sao Mai | holds"},
		{"a place begins the next sentence", "Bí thư Tỉnh ủy Lê Đình Đạt Hà Tĩnh cũng đã họp.", "Lê Đình Đạt | Bí thư | Tỉnh ủy | holds"},
		{"a verb in capitals", "Phó Thủ tướng Lê Văn Đạt Khẳng định không có chủ trương đó.", "Lê Văn Đạt | Phó Thủ tướng |  | holds"},
		{"he is the subject, not whom he replaces", "Ông Lê Văn Đạt được bầu làm Bí thư Tỉnh ủy thay ông Mai Kha Luân. Ông là đại biểu Quốc hội.", "Lê Văn Đạt | Bí thư | Tỉnh ủy | elected; Lê Văn Đạt | đại biểu | Quốc hội | holds; Mai Kha Luân | Bí thư | Tỉnh ủy | former"},
		{"the larger body behind a comma", "Ông Lê Văn Đạt, Trưởng Ban Kiểm tra, Hội Nhà báo Việt Nam, nói; ông Mai Kha Luân, Chánh Văn phòng, UBND tỉnh Sao Mai cho biết.",
			"Lê Văn Đạt | Trưởng Ban | Ban Kiểm tra, Hội Nhà báo Việt Nam | holds; Mai Kha Luân | Chánh Văn phòng | UBND tỉnh Sao Mai | holds"},
		{"who runs another body", "Đồng chí Lê Văn Đạt, Thứ trưởng Bộ Văn hóa điều hành Cục Nghệ thuật.", "Lê Văn Đạt | Thứ trưởng | Bộ Văn hóa | holds"},
		{"the body named elsewhere", "Chủ tịch UBND tỉnh Lê Văn Đạt đến. Báo Sao Mai dẫn lời Chủ tịch Lê Văn Đạt.", "Lê Văn Đạt | Chủ tịch | UBND tỉnh | holds"},
		{"retired by a list", "Phó Chủ tịch UBND tỉnh Lê Văn Đạt trao quyết định nghỉ hưu cho cán bộ. Các cán bộ nhận quyết định nghỉ hưu gồm: Phó Giám đốc Sở Y tế Mai Kha Luân; Phó Giám đốc Sở Nội vụ Hồ An Bình.",
			"Lê Văn Đạt | Phó Chủ tịch | UBND tỉnh | holds; Mai Kha Luân | Phó Giám đốc | Sở Y tế | retired; Hồ An Bình | Phó Giám đốc | Sở Nội vụ | retired"},
		{"a body behind a dash", "Bà Tô Thị Lụa, Phó Chánh Văn phòng - Tổng cục Đường bộ, giữ chức Phó Vụ trưởng Vụ Pháp chế.", "Tô Thị Lụa | Phó Chánh Văn phòng | Tổng cục Đường bộ | holds; Tô Thị Lụa | Phó Vụ trưởng | Vụ Pháp chế | appointed"},
		{"an office behind a note", "Ông Lê Văn Đạt, nguyên Viện trưởng Viện Khoa học hình sự (Bộ Công an) - Giám đốc Trung tâm tư vấn giám định dân sự, nói.", "Lê Văn Đạt | Viện trưởng | Viện Khoa học hình sự | former; Lê Văn Đạt | Giám đốc | Trung tâm tư vấn giám định dân sự | former"},
		{"one capital too many", "Ông Lê Văn Đạt, Giám đốc Sở Y tế, nói. Theo ông Lê Văn Đạt Căn cứ quy định.", "Lê Văn Đạt | Giám đốc | Sở Y tế | holds"},
		{"a command, not its commander", "Bộ Tư lệnh thành phố cùng ông Lê Văn Đạt khảo sát.", ""},
		{"numbered schools", "Ông Lê Văn Đạt, Hiệu trưởng Trường THPT Sao Mai số 1, nói.", "Lê Văn Đạt | Hiệu trưởng | Trường THPT Sao Mai số 1 | holds"},
		{"a city with its dot", "Bí thư Thành ủy TP. HCM Lê Văn Đạt dự.", "Lê Văn Đạt | Bí thư | Thành ủy TP. HCM | holds"},
		{"a career goes on without a subject", "Ông Lê Văn Đạt sinh năm 1970. Năm 2005, được bổ nhiệm làm Phó Giám đốc Sở Y tế. Sau đó làm Giám đốc Sở Nội vụ. Bí thư Tỉnh ủy cảm ơn.",
			"Lê Văn Đạt | Phó Giám đốc | Sở Y tế | appointed; Lê Văn Đạt | Giám đốc | Sở Nội vụ | former"},
		{"while in office, with a note", "Trong thời gian giữ chức vụ Chủ tịch HĐQT Công ty Sao Mai (giai đoạn 2004-2010), Thứ trưởng Lê Văn Đạt đã vi phạm.", "Lê Văn Đạt | Chủ tịch | HĐQT Công ty Sao Mai | former; Lê Văn Đạt | Thứ trưởng |  | holds"},
		{"the office of who is given another", "Ông Lê Văn Đạt trao quyết định chỉ định Thứ trưởng Bộ Xây dựng làm Phó Bí thư Tỉnh ủy Sao Mai cho bà Tô Thị Lụa.", "Tô Thị Lụa | Phó Bí thư | Tỉnh ủy Sao Mai | appointed"},
		{"degrees with a dash", "Bà Tô Thị Lụa được bổ nhiệm làm Hiệu trưởng Trường Đại học Sao Mai thay thế PGS-TS Lê Văn Đạt.", "Tô Thị Lụa | Hiệu trưởng | Trường Đại học Sao Mai | appointed; Lê Văn Đạt | Hiệu trưởng | Trường Đại học Sao Mai | former"},
		{"an office shared with the spokesman's", "Chủ tịch UBND xã Cao Sơn Mai Kha Luân nói. Trung tá Lê Văn Đạt, Chánh Văn phòng, người phát ngôn Công an TP.Sao Mai, nói.", "Mai Kha Luân | Chủ tịch | UBND xã Cao Sơn | holds; Lê Văn Đạt | Chánh Văn phòng | Công an TP.Sao Mai | holds; Lê Văn Đạt | người phát ngôn | Công an TP.Sao Mai | holds"},
		{"others behind a comma", "Dự có Phó Bí thư Tỉnh ủy Lê Văn Đạt, các ủy viên Ban Thường vụ Tỉnh ủy, lãnh đạo các sở.", "Lê Văn Đạt | Phó Bí thư | Tỉnh ủy | holds"},
		{"who signs", "Chủ tịch UBND xã Lê Văn Đạt nói. Mai Kha Luân", "Lê Văn Đạt | Chủ tịch | UBND xã | holds"},
		{"from abroad", "Bộ trưởng Thương mại New Zealand - Mark Holden đã đến. Tổng thống Hàn Quốc Kim Jae-sun tiếp.", "Mark Holden | Bộ trưởng | Thương mại New Zealand | holds; Kim Jae-sun | Tổng thống | Hàn Quốc | holds"},
		{"in charge", "Ông Lê Văn Đạt, Phó Chủ tịch phụ trách Hội Nông dân tỉnh, nói. Ông Đạt là Phó Chủ tịch Hội Nông dân tỉnh.", "Lê Văn Đạt | Phó Chủ tịch phụ trách | Hội Nông dân tỉnh | holds"},
		{"small words behind và", "Ông Lê Văn Đạt, Phó Chủ tịch Hội Khoa học và kỹ thuật nông nghiệp tỉnh, nói.", "Lê Văn Đạt | Phó Chủ tịch | Hội Khoa học và kỹ thuật nông nghiệp tỉnh | holds"},
		{"a body's time", "Ông Lê Văn Đạt, Chủ tịch HĐQT đương nhiệm, nói.", "Lê Văn Đạt | Chủ tịch | HĐQT | holds"},
		{"a company that cleans water", "Giám đốc Công ty TNHH xử lý nước Sao Mai Lê Văn Đạt trình bày.", "Lê Văn Đạt | Giám đốc | Công ty TNHH xử lý nước Sao Mai | holds"},
		{"a body with a comma of small words", "Ông Lê Văn Đạt, Cục trưởng Cục Quản lý khám, chữa bệnh (Bộ Y tế), cho biết.", "Lê Văn Đạt | Cục trưởng | Cục Quản lý khám, chữa bệnh | holds"},
		{"a name that goes on up to what it belongs to", "Ông Lê Văn Đạt, Giám đốc Trung tâm Tích hợp dữ liệu thuộc sở; bà Tô Thị Lụa, Giám đốc Trung tâm Tư vấn dinh dưỡng.",
			"Lê Văn Đạt | Giám đốc | Trung tâm Tích hợp dữ liệu | holds; Tô Thị Lụa | Giám đốc | Trung tâm Tư vấn dinh dưỡng | holds"},
		{"a chair who is director, too", "Ông Lê Văn Đạt, Chủ tịch HĐQT kiêm Tổng Giám đốc Công ty Sao Mai, nói.", "Lê Văn Đạt | Chủ tịch | HĐQT Công ty Sao Mai | holds; Lê Văn Đạt | Tổng Giám đốc | Công ty Sao Mai | holds"},
		{"before something else", "Trước khi về tỉnh, ông Lê Văn Đạt là Vụ trưởng Vụ Pháp chế.", "Lê Văn Đạt | Vụ trưởng | Vụ Pháp chế | former"},
		{"a comrade's career", "Dự lễ có bà Tô Thị Lụa. Đồng chí Lê Văn Đạt sinh năm 1940. Đồng chí đã trải qua nhiều cương vị: Bí thư Tỉnh ủy Sao Mai; Thứ trưởng Bộ Y tế.",
			"Lê Văn Đạt | Bí thư | Tỉnh ủy Sao Mai | former; Lê Văn Đạt | Thứ trưởng | Bộ Y tế | former"},
		{"who takes part in a meeting", "Bà Tô Thị Lụa, Phó Chủ tịch UBND quận, tổ chức cuộc họp với thành phần tham dự gồm Trưởng phòng Kinh tế.", "Tô Thị Lụa | Phó Chủ tịch | UBND quận | holds"},
		{"goes on in the office that the sentence names", "Ông Lê Văn Đạt được bầu làm Chủ tịch HĐND huyện. Bà Tô Thị Lụa là Giám đốc Sở Y tế và sẽ tiếp tục giữ chức vụ này.",
			"Lê Văn Đạt | Chủ tịch | HĐND huyện | elected; Tô Thị Lụa | Giám đốc | Sở Y tế | reelected"},
		{"those who held it before, in a list", "Dự có Phó Chủ tịch nước Tô Thị Lụa, nguyên Phó Chủ tịch nước: Trần Văn Sỏi, Mai Kha Luân; Bí thư Tỉnh ủy Hồ An Bình, nguyên Bí thư Tỉnh ủy Trần Văn Bảy, các vị nguyên là ủy viên Ban Thường vụ Tỉnh ủy.",
			"Tô Thị Lụa | Phó Chủ tịch nước |  | holds; Trần Văn Sỏi | Phó Chủ tịch nước |  | former; Mai Kha Luân | Phó Chủ tịch nước |  | former; Hồ An Bình | Bí thư | Tỉnh ủy | holds; Trần Văn Bảy | Bí thư | Tỉnh ủy | former"},
		{"brands", "Ông Lê Văn Đạt, Tổng Giám đốc Halo Land Group, nói. Đại hội bầu bà Tô Thị Lụa làm Chủ tịch Halobank Đại hội cổ đông.",
			"Lê Văn Đạt | Tổng Giám đốc | Halo Land Group | holds; Tô Thị Lụa | Chủ tịch | Halobank | elected"},
		{"punished in the end", "Ông Lê Văn Đạt (57 tuổi), Bí thư chi bộ, có con riêng và đã bị kỷ luật.", "Lê Văn Đạt | Bí thư | chi bộ | disciplined"},
		{"places with a dash", "Viện trưởng VKSND tỉnh Bà Rịa – Vũng Tàu Lê Văn Đạt và Phó Chủ tịch UBND Tp. Hồ Chí Minh Tô Thị Lụa.",
			"Lê Văn Đạt | Viện trưởng | VKSND tỉnh Bà Rịa – Vũng Tàu | holds; Tô Thị Lụa | Phó Chủ tịch | UBND Tp. Hồ Chí Minh | holds"},
		{"a delegation is no delegate", "Ông Lê Văn Đạt tham gia đoàn đại biểu Quốc hội tỉnh.", ""},
		{"while he was", "Khi còn làm Giám đốc Sở Y tế, ông Lê Văn Đạt bị tố cáo.", "Lê Văn Đạt | Giám đốc | Sở Y tế | former"},
		{"an abbreviation behind the office", "Dự có các đồng chí Ủy viên Trung ương Đảng: Lê Văn Đạt, Tổng Giám đốc (TGĐ) Đài Truyền hình Sao Mai; Trần Thị Mơ, TGĐ Thông tấn xã Sao Mai.",
			"Lê Văn Đạt | Ủy viên | Trung ương Đảng | holds; Lê Văn Đạt | Tổng Giám đốc | Đài Truyền hình Sao Mai | holds; Trần Thị Mơ | Ủy viên | Trung ương Đảng | holds; Trần Thị Mơ | TGĐ | Thông tấn xã Sao Mai | holds"},
		{"a list that và closes", "Đội phó là các ông Lê Văn Đạt và Mai Kha Luân; ông Hồ An Bình, kiểm soát viên, vắng mặt. Đội Quản lý thị trường số 14.",
			"Lê Văn Đạt | Đội phó | Đội Quản lý thị trường số 14 | holds; Mai Kha Luân | Đội phó | Đội Quản lý thị trường số 14 | holds"},
		{"a list whose items all have other offices", "Danh sách hai Phó Bí thư Tỉnh ủy có: Chủ tịch UBND tỉnh Lê Văn Đạt; Trưởng Ban Nội chính Tỉnh ủy Mai Kha Luân.",
			"Lê Văn Đạt | Phó Bí thư | Tỉnh ủy | holds; Lê Văn Đạt | Chủ tịch | UBND tỉnh | holds; Mai Kha Luân | Phó Bí thư | Tỉnh ủy | holds; Mai Kha Luân | Trưởng Ban | Ban Nội chính Tỉnh ủy | holds"},
		{"envoys and ministers from abroad", "Đại sứ Phần Lan tại Việt Nam Mika Halonen và Bộ trưởng Quốc phòng Delvin Lorenza. Bà Tô Thị Lụa (Đoàn Đồng Nai) hỏi.",
			"Mika Halonen | Đại sứ | Phần Lan tại Việt Nam | holds; Delvin Lorenza | Bộ trưởng | Quốc phòng | holds"},
		{"the replaced one's new office", "Ông Lê Văn Đạt được bầu giữ chức Chủ tịch UBND tỉnh, thay bà Tô Thị Lụa vừa nhận nhiệm vụ Bí thư Tỉnh ủy.",
			"Lê Văn Đạt | Chủ tịch | UBND tỉnh | elected; Tô Thị Lụa | Chủ tịch | UBND tỉnh | former; Tô Thị Lụa | Bí thư | Tỉnh ủy | appointed"},
		{"led by somebody", "Ông Lê Văn Đạt được bổ nhiệm Phó Giám đốc Sở Y tế, khi ấy do bà Tô Thị Lụa làm giám đốc.",
			"Lê Văn Đạt | Phó Giám đốc | Sở Y tế | appointed; Tô Thị Lụa | giám đốc | Sở Y tế | holds"},
		{"who is asked", "Đại biểu Lê Văn Đạt (Sao Mai): \"Bộ trưởng có giải pháp gì?\"", ""},
		{"capitals within an office", "Bộ Trưởng Tư Pháp Jeff Holden đến Viện nghiên cứu các vấn đề địa chính trị.", "Jeff Holden | Bộ Trưởng | Tư Pháp | holds"},
		{"presidents", "Tổng thống Phần Lan Mika Halonen và cựu Thủ tướng Áo Karl B. Winter đến. Dưới thời Tổng thống Tom Halonen, chính quyền Tổng thống Áo Anna Winter.",
			"Mika Halonen | Tổng thống | Phần Lan | holds; Karl B. Winter | Thủ tướng | Áo | former; Tom Halonen | Tổng thống |  | former; Anna Winter | Tổng thống | Áo | holds"},
		{"names from abroad in Vietnamese letters", "Thủ tướng Xlô-va-ki-a, Tổng thống Ba Lan An-na Cô-van-xki; Giám đốc Công ty Halo Thomas Reed.",
			"An-na Cô-van-xki | Tổng thống | Ba Lan | holds; Thomas Reed | Giám đốc | Công ty Halo | holds"},
		{"an office of a body that cannot have it", "UBND tỉnh Sao Mai họp. Ông Lê Văn Đạt, Tổng Giám đốc, nói.", "Lê Văn Đạt | Tổng Giám đốc |  | holds"},
		{"abbreviated bodies", "Ông Lê Văn Đạt, Chánh VP HĐND tỉnh; ĐBQH Tô Thị Lụa; Phó chủ tịch VLF Mai Kha Luân.",
			"Lê Văn Đạt | Chánh VP | HĐND tỉnh | holds; Tô Thị Lụa | đại biểu | Quốc hội | holds; Mai Kha Luân | Phó chủ tịch | VLF | holds"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkClaims(t, tt.text, tt.want) })
	}
}

// checkClaims reads a text alone, and compares what was read with "name | office | body | relation; …".
func checkClaims(t *testing.T, text, want string) {
	t.Helper()
	v := &archive.Version{Body: text}
	Extract(v, Context{})
	checkEvidence(t, v)
	if got := strings.Join(claimsOf(v), "; "); got != want {
		t.Errorf("%s\n got %s\nwant %s", text, got, want)
	}
}

func TestIndicatorPatterns(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"behind subject and verb", "Ngành dệt may tỉnh Sao Mai sẽ đạt kim ngạch xuất khẩu 3,1 tỷ USD.", []string{"kim ngạch xuất khẩu = 3,1 tỷ USD target"}},
		{"what the numbers are about", "Toàn tỉnh có 840 doanh nghiệp thành lập mới, tăng 8% về số doanh nghiệp nhưng giảm 15% về vốn.",
			[]string{"doanh nghiệp thành lập mới = 840 doanh nghiệp result", "số doanh nghiệp = 8 % result up", "vốn = 15 % result down"}},
		{"a verb with its object behind", "Tỉnh đã gieo sạ 220.500ha lúa đông xuân, đạt 98% kế hoạch.", []string{"gieo sạ lúa đông xuân = 220.500 ha result", "gieo sạ lúa đông xuân = 98 % result"}},
		{"herds and inhabitants", "Đàn heo 112.000 con. Dân số trung bình 1,7 triệu người.", []string{"đàn heo = 112.000 con result", "dân số trung bình = 1,7 triệu người count"}},
		{"last year is no rate", "Doanh thu đạt 80 tỷ đồng, tăng 4% năm trước.", []string{"doanh thu = 80 tỷ đồng result", "doanh thu = 4 % result up"}},
		{"two nouns that go together", "Tỷ lệ cán bộ, công chức có trình độ đại học đạt 88,5%.", []string{"tỷ lệ cán bộ, công chức có trình độ đại học = 88,5 % result"}},
		{"what money is of", "Phấn đấu đạt 2 tỷ USD kim ngạch thương mại vào năm 2020.", []string{"kim ngạch thương mại = 2 tỷ USD target 2020"}},
		{"no money", "Tỉnh có 2 tỷ phú.", nil},
		{"a body that only acts", "Ủy ban Kiểm tra Tỉnh ủy kỷ luật 7 cán bộ.", []string{"cán bộ = 7 cán bộ count"}},
		{"a body and its decision", "Ban Thường vụ Tỉnh ủy được chỉ định 15 người.", []string{"Ban Thường vụ Tỉnh ủy = 15 người count"}},
		{"words that end like a measure", "Công nhân có chứng chỉ 35%; đẩy nhanh tiến độ 41 dự án.", []string{"công nhân có chứng chỉ = 35 % result", "dự án = 41 dự án count"}},
		{"no figure of a clause", "Công ty Sao Mai bị phạt 32 triệu đồng. Ông Lê Văn Đạt vừa mua 2 ha. Với giá 5 triệu đồng, ai cũng mua. Việc nhận 50 triệu đồng là bất thường.", []string{"bị phạt = 32 triệu đồng result"}},
		{"no figure of a place or a product", "Sao Mai X5 (15.400 USD) bán chạy; Việt Nam chi hơn 100 tỷ đồng để nuôi bãi xe.", []string{"chi để nuôi bãi xe = 100 tỷ đồng result at_least"}},
		{"the measure within a clause", "Xe của anh có tải trọng 3,4 tấn; máy bay có thể đạt vận tốc cực đại 994 km/h.", []string{"tải trọng = 3,4 tấn result", "vận tốc cực đại = 994 km/h result"}},
		{"what it is worth", "Sản lượng cá xuất khẩu đạt 1.200 tấn, trị giá khoảng 9 triệu USD.", []string{"sản lượng cá xuất khẩu = 1.200 tấn result", "trị giá sản lượng cá xuất khẩu = 9 triệu USD result about"}},
		{"no figure of a day, an attack or a compound", "Giá vàng 6/2 giao dịch cao; trâu số 18 tấn công trâu khác; đá ở vòng 1 đồng nghĩa với có thưởng.", nil},
		{"what is behind, where nothing before is a name", "Không biết ông có nghĩ đến 153ha rừng phòng hộ. Công ty còn nợ 717 triệu đồng tiền thuê đất.", []string{"rừng phòng hộ = 153 ha result", "tiền thuê đất = 717 triệu đồng result"}},
		{"no figure where a verb stands between", "Công viên nước Sao Mai đã bị phạt 45 triệu đồng; thẻ trị giá 113 triệu peso Philippine (2,27 triệu USD); một năm có 2 lần người dân mong chờ.", []string{"bị phạt = 45 triệu đồng result"}},
		{"no figure of an unknown noun, a coin or a plot", "Hãng mất 1,9 triệu email; xâu 3 đồng xu; khu đất vuông 55 x 55m.", nil},
		{"no figure of a year, a mere size or a bare length", "Giải vô địch 2017 tổ chức tại đây; nhóm này chiếm tỷ lệ lớn (60%); đã hết thời hạn 10 năm.", nil},
		{"places in a row", "Giá thuê vỉa hè tại quận 1 là 100.000 đồng, quận 3 là 80.000 đồng.", []string{"giá thuê vỉa hè tại quận 1 = 100.000 đồng result", "giá thuê vỉa hè tại quận 1 = 80.000 đồng result"}},
		{"the size of what is named", "Hai cụm mới: Sao Mai (71,2 ha), Nam Sơn 2 (48 ha).", []string{"Sao Mai = 71,2 ha other", "Nam Sơn 2 = 48 ha other"}},
		{"a clause behind a count", "Vụ việc làm 14 người thiệt mạng và hàng chục người khác bị thương; 17 du khách nhập viện khiến dân lo.", []string{"người thiệt mạng = 14 người count", "du khách nhập viện = 17 du khách count"}},
		{"scores", "Đội khách thắng 3 trận, ghi 5 bàn; anh giành 2 Danh hiệu.", []string{"trận = 3 trận count", "bàn = 5 bàn count"}},
		{"conditions behind a part", "Có 12/21 cụm công nghiệp (CCN) có hệ thống xử lý nước thải; 84/118 trạm y tế đạt tiêu chí quốc gia.",
			[]string{"cụm công nghiệp (CCN) có hệ thống xử lý nước thải = 12/21 cụm công nghiệp count", "trạm y tế đạt tiêu chí quốc gia = 84/118 trạm y tế result"}},
		{"a comma within a name", "Tổng mức bán lẻ hàng hóa, dịch vụ tăng bình quân 17,5%/năm. Phấn đấu giá trị sản xuất nông, lâm nghiệp và thủy sản tăng bình quân 5%/năm.",
			[]string{"tổng mức bán lẻ hàng hóa, dịch vụ tăng bình quân = 17,5 %/năm result up", "giá trị sản xuất nông, lâm nghiệp và thủy sản tăng bình quân = 5 %/năm target up"}},
		{"a result beside the aim that it passed or missed", "Kim ngạch xuất khẩu đạt 1.068 triệu USD, vượt mục tiêu 1.050 triệu USD. Tăng trưởng kinh tế bình quân 8,9%/năm, thấp hơn mục tiêu 9,5 - 10%/năm. Thu ngân sách đạt 80 tỷ đồng, vượt kế hoạch 5%.",
			[]string{"kim ngạch xuất khẩu = 1.068 triệu USD result", "kim ngạch xuất khẩu = 1.050 triệu USD target", "tăng trưởng kinh tế bình quân = 8,9 %/năm result", "tăng trưởng kinh tế bình quân = 9,5..10 %/năm target", "thu ngân sách = 80 tỷ đồng result", "thu ngân sách = 5 % result"}},
		{"a note in between", "Có 58 CCN (khoảng 2.800ha) đã có chủ trương đầu tư.", []string{"CCN đã có chủ trương đầu tư = 58 CCN count", "CCN đã có chủ trương đầu tư = 2.800 ha result about"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v := &archive.Version{Body: tt.text}
			Extract(v, Context{})
			checkEvidence(t, v)
			if got := figuresOf(v); !slices.Equal(got, tt.want) {
				t.Errorf("%s\n got %s\nwant %s", tt.text, strings.Join(got, "\n     "), strings.Join(tt.want, "\n     "))
			}
		})
	}
}
