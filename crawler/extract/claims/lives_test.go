package claims

import (
	"slices"
	"strings"
	"testing"

	"khobao/archive"
)

// TestLives holds how articles tell what somebody was before, and of whom, in the words of an invented province.
func TestLives(t *testing.T) {
	for _, tt := range []struct{ name, title, text, want string }{
		{"rows in one line", "Ông Lê Văn Đạt là Chủ tịch UBND tỉnh", "Quá trình công tác: + Tháng 7.1999 – 6.2004: Cán bộ Huyện đoàn, Phó Bí thư Huyện đoàn Tân Mỹ; + Từ 19.3.2008 – 12.2010: Bí thư Huyện ủy Tân Mỹ; - Từ 2011 đến nay: Giám đốc Sở Y tế.",
			"Lê Văn Đạt | Chủ tịch | UBND tỉnh | holds; Lê Văn Đạt | Phó Bí thư | Huyện đoàn Tân Mỹ | former; Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | former; Lê Văn Đạt | Giám đốc | Sở Y tế | holds"},
		{"how the office of a row was given", "Ông Lê Văn Đạt về tỉnh", "Công tác: 1994 - 1999: kế toán; 2000 - 2005: được điều động làm Phó Giám đốc Sở Y tế.", "Lê Văn Đạt | Phó Giám đốc | Sở Y tế | former"},
		{"an office held through several rows", "Ông Lê Văn Đạt là Chủ tịch UBND tỉnh", "- Từ 2001 - 2005: Tỉnh ủy viên, Bí thư Huyện ủy Tân Mỹ.\n- Từ 2005 đến nay: Tỉnh ủy viên, Giám đốc Sở Y tế.",
			"Lê Văn Đạt | Chủ tịch | UBND tỉnh | holds; Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | former; Lê Văn Đạt | Tỉnh ủy viên | Tỉnh ủy | holds; Lê Văn Đạt | Giám đốc | Sở Y tế | holds"},
		{"rows behind semicolons, dots and dashes", "Ông Lê Văn Đạt về tỉnh", "Công tác: 1994 - 1999: kế toán; 2000 - 2005: Phó Giám đốc Sở Y tế - 2005 - 2010: Bí thư Huyện ủy Tân Mỹ khóa 10; 2010 đến nay: Giám đốc Sở Nội vụ.",
			"Lê Văn Đạt | Phó Giám đốc | Sở Y tế | former; Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | former | 10; Lê Văn Đạt | Giám đốc | Sở Nội vụ | holds"},
		{"years of plans are no rows", "Ông Lê Văn Đạt nói", "Giai đoạn 2010 - 2015: Chủ tịch UBND tỉnh Mai Kha Luân chỉ đạo; giai đoạn sau khác.", "Mai Kha Luân | Chủ tịch | UBND tỉnh | holds"},
		{"an office that means its holder", "", "Ông Lê Văn Đạt, Bí thư Huyện ủy Tân Mỹ, nói. Tân Bí thư Huyện ủy Tân Mỹ từng giữ các chức vụ Phó Giám đốc Sở Y tế; Giám đốc Sở Nội vụ.",
			"Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | holds; Lê Văn Đạt | Phó Giám đốc | Sở Y tế | former; Lê Văn Đạt | Giám đốc | Sở Nội vụ | former"},
		{"an office of two holders", "", "Ông Lê Văn Đạt và bà Tô Thị Lụa được bầu làm Phó Chủ tịch UBND tỉnh. Phó Chủ tịch UBND tỉnh từng làm Giám đốc Sở Y tế.",
			"Lê Văn Đạt | Phó Chủ tịch | UBND tỉnh | elected; Tô Thị Lụa | Phó Chủ tịch | UBND tỉnh | elected"},
		{"the holder speaks in the headline", "Giám đốc Sở Y tế: Ông Lê Văn Đạt không sai", "Giám đốc Sở Y tế Mai Kha Luân nói về ông Lê Văn Đạt.", "Mai Kha Luân | Giám đốc | Sở Y tế | holds"},
		{"whose wife was punished", "", "Vợ ông Trần Văn Hùng, Giám đốc Sở Y tế, bị kỷ luật cảnh cáo.", "Trần Văn Hùng | Giám đốc | Sở Y tế | holds"},
		{"whose brother was expelled", "", "Ông Lê Văn Đạt, em trai Giám đốc Sở Y tế Trần Văn Hùng, bị khai trừ Đảng.", "Trần Văn Hùng | Giám đốc | Sở Y tế | holds"},
		{"whose deputy was punished", "", "Cấp phó của Giám đốc Sở Y tế Trần Văn Hùng bị kỷ luật khiển trách.", "Trần Văn Hùng | Giám đốc | Sở Y tế | holds"},
		{"a wife holds nothing", "", "Vợ Chủ tịch UBND huyện Tân Mỹ, bà Tô Thị Lụa, dự.", ""},
		{"once, and now", "", "Ông Lê Văn Đạt từng giữ chức Chánh Văn phòng UBND tỉnh, nay là Giám đốc Sở Y tế.", "Lê Văn Đạt | Chánh Văn phòng | UBND tỉnh | former; Lê Văn Đạt | Giám đốc | Sở Y tế | holds"},
		{"once, and now he is in office", "", "Ông Lê Văn Đạt trước đây là Bí thư Huyện ủy Tân Mỹ, hiện giữ chức Giám đốc Sở Y tế.", "Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | former; Lê Văn Đạt | Giám đốc | Sở Y tế | holds"},
		{"two are elected", "", "HĐND huyện Tân Mỹ bầu ông Lê Văn Đạt và bà Tô Thị Lụa giữ chức Phó Chủ tịch UBND huyện Tân Mỹ.",
			"Lê Văn Đạt | Phó Chủ tịch | UBND huyện Tân Mỹ | elected; Tô Thị Lụa | Phó Chủ tịch | UBND huyện Tân Mỹ | elected"},
		{"what is denied, and what is asked", "", "Sở Nội vụ bác bỏ thông tin ông Lê Văn Đạt được bổ nhiệm làm Phó Giám đốc Sở Y tế. Không có chuyện bà Tô Thị Lụa được bổ nhiệm làm Giám đốc Sở Y tế. UBND tỉnh đang xem xét việc bổ nhiệm ông Mai Kha Luân làm Giám đốc Sở Tài chính.", ""},
		{"what has not come about", "", "Ông Lê Văn Đạt, Giám đốc Sở Y tế, chưa nghỉ hưu. Ông Mai Kha Luân, Giám đốc Sở Nội vụ, không từ chức.", "Lê Văn Đạt | Giám đốc | Sở Y tế | holds; Mai Kha Luân | Giám đốc | Sở Nội vụ | holds"},
		{"a secretary's master", "", "Ông Lê Văn Đạt, thư ký Bí thư Tỉnh ủy Sao Mai, được bổ nhiệm làm Phó Giám đốc Sở Y tế.", "Lê Văn Đạt | thư ký | Bí thư Tỉnh ủy Sao Mai | holds; Lê Văn Đạt | Phó Giám đốc | Sở Y tế | appointed"},
		{"whose office was taken away", "", "Liên quan đến việc cách chức Phó Giám đốc Sở Y tế, ông Lê Văn Đạt, người phát ngôn UBND tỉnh, xác nhận.", "Lê Văn Đạt | người phát ngôn | UBND tỉnh | holds"},
		{"him, not her", "", "Về ông Lê Văn Đạt, bà Tô Thị Lụa hỏi vì sao nhưng ông được điều động giữ chức Giám đốc Sở Y tế.", "Lê Văn Đạt | Giám đốc | Sở Y tế | transferred"},
		{"a pronoun behind the decision", "", "Ông Lê Văn Đạt dự. Năm 2004, Huyện ủy phân công ông giữ chức Chủ tịch UBND xã Tân Mỹ.", "Lê Văn Đạt | Chủ tịch | UBND xã Tân Mỹ | transferred"},
		{"who does not stand again", "", "Dự có ông Lê Văn Đạt, Phó Bí thư Huyện ủy Tân Mỹ khóa X không tái cử.", "Lê Văn Đạt | Phó Bí thư | Huyện ủy Tân Mỹ | holds | X"},
		{"reelected once, and now dismissed", "", "Ông Lê Văn Đạt là đại biểu HĐND tỉnh tái cử. HĐND tỉnh cho ông Lê Văn Đạt thôi làm nhiệm vụ đại biểu HĐND tỉnh.", "Lê Văn Đạt | đại biểu | HĐND tỉnh | dismissed"},
		{"what may yet be, and what is not", "", "Ông Lê Văn Đạt dự kiến được bầu làm Chủ tịch UBND tỉnh. Hội nghị có thể bầu bà Tô Thị Lụa làm Bí thư Huyện ủy. Ông Mai Kha Luân chưa được bổ nhiệm làm Giám đốc Sở Y tế. Nếu ông Hồ An Bình được bầu giữ chức Bí thư Thị ủy thì tốt.", ""},
		{"elected again, and others beside", "", "Ông Lê Văn Đạt tái cử Bí thư Huyện ủy Tân Mỹ, các ông Mai Kha Luân và Hồ An Bình được bầu làm Phó Bí thư.",
			"Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | reelected; Mai Kha Luân | Phó Bí thư | Huyện ủy Tân Mỹ | elected; Hồ An Bình | Phó Bí thư | Huyện ủy Tân Mỹ | elected"},
		{"the holders of now and of before", "", "Dự có Bí thư Tỉnh ủy khóa trước Lê Văn Đạt và Chủ tịch UBND tỉnh đương nhiệm Mai Kha Luân.", "Lê Văn Đạt | Bí thư | Tỉnh ủy | former; Mai Kha Luân | Chủ tịch | UBND tỉnh | holds"},
		{"from one office up to another, without a verb", "", "Đó là ông Lê Văn Đạt, từ Phó Giám đốc Sở Y tế lên Giám đốc Sở Y tế.", "Lê Văn Đạt | Phó Giám đốc | Sở Y tế | former; Lê Văn Đạt | Giám đốc | Sở Y tế | appointed"},
		{"whose a seat is", "", "Ghế Chủ tịch HĐND huyện Tân Mỹ, bỏ trống từ tháng 2, nay thuộc về ông Lê Văn Đạt.", "Lê Văn Đạt | Chủ tịch | HĐND huyện Tân Mỹ | holds"},
		{"proposed, and elected", "", "Bà Tô Thị Lụa được giới thiệu ứng cử chức danh Chủ tịch UBND tỉnh và trúng cử với 100% phiếu.", "Tô Thị Lụa | Chủ tịch | UBND tỉnh | elected"},
		{"in the time that he was", "", "Ông Lê Văn Đạt trong thời gian làm Giám đốc Sở Y tế đã sai phạm.", "Lê Văn Đạt | Giám đốc | Sở Y tế | former"},
		{"two retire", "", "Hai Phó Giám đốc Sở Y tế gồm ông Lê Văn Đạt và bà Tô Thị Lụa nhận quyết định nghỉ hưu.", "Lê Văn Đạt | Phó Giám đốc | Sở Y tế | retired; Tô Thị Lụa | Phó Giám đốc | Sở Y tế | retired"},
		{"whose place he takes", "", "Ông Lê Văn Đạt, Trưởng Công an huyện Tân Mỹ, lên thay ông Mai Kha Luân ở vị trí Phó Giám đốc Công an tỉnh.", "Lê Văn Đạt | Trưởng Công an | Công an huyện Tân Mỹ | holds; Lê Văn Đạt | Phó Giám đốc | Công an tỉnh | appointed; Mai Kha Luân | Phó Giám đốc | Công an tỉnh | former"},
		{"the head of a school", "", "Hiệu trưởng Trường THPT Sao Mai Lê Văn Đạt nói. PGS.TS Hồ An Bình, Hiệu trưởng Trường Đại học Y khoa Lê Văn An, về.", "Lê Văn Đạt | Hiệu trưởng | Trường THPT Sao Mai | holds; Hồ An Bình | Hiệu trưởng | Trường Đại học Y khoa Lê Văn An | holds"},
		{"a state's president of two syllables", "", "Cùng đi với Chủ tịch nước Lê Cường có Bí thư Tỉnh ủy Mai Kha Luân.", "Lê Cường | Chủ tịch nước |  | holds; Mai Kha Luân | Bí thư | Tỉnh ủy | holds"},
		{"a youth union is nobody", "", "Ông Lê Văn Đạt từng là Bí thư Thành Đoàn Đà Nẵng.", "Lê Văn Đạt | Bí thư | Thành Đoàn Đà Nẵng | former"},
		{"who follows whom, and where", "", "Tỉnh ủy điều động ông Lê Văn Đạt, Bí thư Huyện ủy Tân Mỹ, giữ chức Chánh Văn phòng Tỉnh ủy. Kế nhiệm ông Đạt ở Tân Mỹ là ông Mai Kha Luân, Tỉnh ủy viên.",
			"Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | holds; Lê Văn Đạt | Chánh Văn phòng | Tỉnh ủy | transferred; Mai Kha Luân | Tỉnh ủy viên | Tỉnh ủy | holds; Mai Kha Luân | Bí thư | Huyện ủy Tân Mỹ | appointed"},
		{"who is there in another's stead", "", "Ông Lê Văn Đạt rời ghế Giám đốc Sở Y tế để nhận nhiệm vụ Phó Chủ tịch UBND tỉnh; người thay ông là bà Tô Thị Lụa, Phó Trưởng Ban Dân vận.",
			"Lê Văn Đạt | Giám đốc | Sở Y tế | dismissed; Lê Văn Đạt | Phó Chủ tịch | UBND tỉnh | appointed; Tô Thị Lụa | Phó Trưởng Ban | Ban Dân vận | holds; Tô Thị Lụa | Giám đốc | Sở Y tế | appointed"},
		{"a seat without its holder", "", "Vị trí Chủ tịch HĐND huyện Tân Mỹ để trống sau khi ông Lê Văn Đạt từ nhiệm.", "Lê Văn Đạt | Chủ tịch | HĐND huyện Tân Mỹ | dismissed"},
		{"while a seat is empty", "", "Tỉnh ủy phân công bà Tô Thị Lụa, Phó Chủ tịch UBND tỉnh, phụ trách Ban Tuyên giáo trong thời gian khuyết Trưởng ban.", "Tô Thị Lụa | Phó Chủ tịch | UBND tỉnh | holds"},
		{"whom the headline names", "Ông Lê Văn Đạt làm Bí thư Huyện ủy Tân Mỹ", "Ông Lê Văn Đạt thay ông Mai Kha Luân. Tân Bí thư sinh năm 1953, quê Tân Mỹ. Năm 2010, ông được bổ nhiệm làm Giám đốc Sở Y tế.",
			"Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | appointed; Lê Văn Đạt | Giám đốc | Sở Y tế | appointed"},
		{"a list of offices given", "", "HĐND tỉnh bầu các chức danh gồm: Lê Văn Đạt, Trưởng Ban Pháp chế; Mai Kha Luân, Trưởng Ban Dân tộc.", "Lê Văn Đạt | Trưởng Ban | Ban Pháp chế | elected; Mai Kha Luân | Trưởng Ban | Ban Dân tộc | elected"},
		{"with notes of votes", "", "HĐND huyện bầu bà Tô Thị Lụa giữ chức Chủ tịch HĐND huyện (34/35 phiếu), ông Lê Văn Đạt giữ chức Chủ tịch UBND huyện (35/35 phiếu).", "Tô Thị Lụa | Chủ tịch | HĐND huyện | elected; Lê Văn Đạt | Chủ tịch | UBND huyện | elected"},
		{"who is left out of a list", "", "Danh sách Ban Thường vụ Tỉnh ủy (chưa kể Bí thư, các Phó Bí thư) có các đồng chí: Lê Văn Đạt - Giám đốc Công an tỉnh; Mai Kha Luân - Bí thư Huyện ủy Tân Mỹ.",
			"Lê Văn Đạt | Giám đốc | Công an tỉnh | holds; Mai Kha Luân | Bí thư | Huyện ủy Tân Mỹ | holds"},
		{"a member of the central committee", "", "Dự có ông Lê Văn Đạt, UVTƯ Đảng, Bí thư Tỉnh ủy.", "Lê Văn Đạt | Ủy viên | Trung ương Đảng | holds; Lê Văn Đạt | Bí thư | Tỉnh ủy | holds"},
		{"who was dismissed before him", "", "Ông Lê Văn Đạt được bầu giữ chức Chủ tịch UBND huyện. Ông Đạt kế nhiệm ông Mai Kha Luân - người được miễn nhiệm chức Chủ tịch UBND huyện để nghỉ hưu.",
			"Lê Văn Đạt | Chủ tịch | UBND huyện | elected; Mai Kha Luân | Chủ tịch | UBND huyện | dismissed"},
		{"announced, and told one by one", "", "Thành ủy chỉ định Ban Chấp hành Đảng bộ phường Tân Mỹ. Trong đó, ông Lê Văn Đạt làm Bí thư Đảng ủy phường; bà Tô Thị Lụa làm Chủ tịch UBND phường. Trước sáp nhập, bà Lụa là Chủ tịch Hội Phụ nữ xã.",
			"Lê Văn Đạt | Bí thư | Đảng ủy phường | appointed; Tô Thị Lụa | Chủ tịch | UBND phường | appointed; Tô Thị Lụa | Chủ tịch | Hội Phụ nữ xã | former"},
		{"from one office up to be given another", "", "Bộ Công an đưa ông Lê Văn Đạt từ Trưởng Công an huyện Tân Mỹ lên giữ chức Phó Giám đốc Công an tỉnh.", "Lê Văn Đạt | Trưởng Công an | Công an huyện Tân Mỹ | former; Lê Văn Đạt | Phó Giám đốc | Công an tỉnh | appointed"},
		{"who leaves what another was given", "", "Ông Lê Văn Đạt được bầu giữ chức Bí thư Huyện ủy Tân Mỹ, còn bà Tô Thị Lụa rời vị trí này.", "Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | elected; Tô Thị Lụa | Bí thư | Huyện ủy Tân Mỹ | dismissed"},
		{"a head punished with his deputies", "", "Bà Tô Thị Lụa, Giám đốc Sở Y tế, cùng hai Phó Giám đốc Sở Y tế Lê Văn Đạt, Mai Kha Luân bị khiển trách.", "Tô Thị Lụa | Giám đốc | Sở Y tế | disciplined; Lê Văn Đạt | Phó Giám đốc | Sở Y tế | disciplined; Mai Kha Luân | Phó Giám đốc | Sở Y tế | disciplined"},
		{"one more deputy", "", "Sở Tài chính có thêm Phó Giám đốc là bà Tô Thị Lụa.", "Tô Thị Lụa | Phó Giám đốc | Sở Tài chính | appointed"},
		{"the measure before whom it hits", "", "Với hình thức cách chức, Huyện ủy đã xử lý ông Lê Văn Đạt, Bí thư Đảng ủy xã Tân Mỹ.", "Lê Văn Đạt | Bí thư | Đảng ủy xã Tân Mỹ | disciplined"},
		{"a deputy takes the head's place", "", "Giám đốc Sở Y tế Lê Văn Đạt được điều động về làm Giám đốc Sở Nội vụ; Phó Giám đốc Sở Y tế Mai Kha Luân lên thay.",
			"Lê Văn Đạt | Giám đốc | Sở Y tế | holds; Lê Văn Đạt | Giám đốc | Sở Nội vụ | transferred; Mai Kha Luân | Phó Giám đốc | Sở Y tế | holds; Mai Kha Luân | Giám đốc | Sở Y tế | appointed"},
		{"punished for what he did in another office", "", "Tỉnh ủy khiển trách ông Lê Văn Đạt, Chủ nhiệm UBKT Tỉnh ủy, do vi phạm trong thời gian giữ chức Giám đốc Sở Xây dựng.", "Lê Văn Đạt | Chủ nhiệm | UBKT Tỉnh ủy | disciplined; Lê Văn Đạt | Giám đốc | Sở Xây dựng | former"},
		{"nguyên ends at the next person", "", "Ông Lê Văn Đạt, nguyên Phó Bí thư Tỉnh ủy, nguyên Chủ tịch UBND tỉnh, và Bí thư Huyện ủy Tân Mỹ Mai Kha Luân dự.",
			"Lê Văn Đạt | Phó Bí thư | Tỉnh ủy | former; Lê Văn Đạt | Chủ tịch | UBND tỉnh | former; Mai Kha Luân | Bí thư | Huyện ủy Tân Mỹ | holds"},
		{"a place that no lexicon has", "", "Công an bắt ông Lê Văn Đạt (54 tuổi), cựu Giám đốc Sở Y tế Sơn Đoài; bà Tô Thị Lụa, Hạt trưởng Hạt Kiểm lâm Kim Trà. Ông Đạt từng giữ các chức vụ: Chánh Văn phòng Tỉnh ủy; Bí thư Thành ủy Mai Lang.",
			"Lê Văn Đạt | Giám đốc | Sở Y tế Sơn Đoài | former; Lê Văn Đạt | Chánh Văn phòng | Tỉnh ủy | former; Lê Văn Đạt | Bí thư | Thành ủy Mai Lang | former; Tô Thị Lụa | Hạt trưởng | Hạt Kiểm lâm Kim Trà | holds"},
		{"in several terms", "", "Ông Lê Văn Đạt, nguyên Bí thư Huyện ủy Tân Mỹ các nhiệm kỳ 1991 - 1996 và 1996 - 2001, dự.", "Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | former | 1991-1996"},
		{"a decision behind a colon", "", "- Ông Lê Văn Đạt: thôi giữ chức Trưởng Ban Dân vận Tỉnh ủy, nghỉ hưu theo chế độ.", "Lê Văn Đạt | Trưởng Ban | Ban Dân vận Tỉnh ủy | dismissed"},
		{"the next of the list is no member", "", "Dự có các đồng chí nguyên Ủy viên Bộ Chính trị Lê Văn Đạt, Tô Thị Lụa; Trung tướng Mai Kha Luân, nguyên Tư lệnh Quân khu 2.",
			"Lê Văn Đạt | Ủy viên | Bộ Chính trị | former; Tô Thị Lụa | Ủy viên | Bộ Chính trị | former; Mai Kha Luân | Tư lệnh | Quân khu 2 | former"},
		{"the chair of a school's council", "", "Chủ tịch Hội đồng trường Lê Văn Đạt dự.", "Lê Văn Đạt | Chủ tịch | Hội đồng trường | holds"},
		{"who attends a ceremony is given nothing", "", "Dự lễ trao quyết định bổ nhiệm các chức danh có các đồng chí: Lê Văn Đạt, Bí thư Tỉnh ủy; Mai Kha Luân, Chủ tịch UBND tỉnh. Ban kiểm phiếu bầu các chức danh gồm 2 người: ông Hồ An Bình, Trưởng Ban Pháp chế; bà Tô Thị Lụa, Trưởng Ban Dân tộc.",
			"Lê Văn Đạt | Bí thư | Tỉnh ủy | holds; Mai Kha Luân | Chủ tịch | UBND tỉnh | holds; Hồ An Bình | Trưởng Ban | Ban Pháp chế | holds; Tô Thị Lụa | Trưởng Ban | Ban Dân tộc | holds"},
		{"rows below what was decided", "", "Tỉnh ủy trao các quyết định điều động:\n- Ông Lê Văn Đạt, Trưởng Ban Nội chính: giữ chức Trưởng Ban Tuyên giáo.\n- Bà Tô Thị Lụa (Bí thư Huyện ủy Tân Mỹ) làm Trưởng Ban Dân vận.",
			"Lê Văn Đạt | Trưởng Ban | Ban Nội chính | holds; Lê Văn Đạt | Trưởng Ban | Ban Tuyên giáo | transferred; Tô Thị Lụa | Bí thư | Huyện ủy Tân Mỹ | holds; Tô Thị Lụa | Trưởng Ban | Ban Dân vận | transferred"},
		{"long ago, from a day on", "", "Năm 2010, ông Lê Văn Đạt giữ chức Chủ tịch UBND xã từ ngày 1/5.", "Lê Văn Đạt | Chủ tịch | UBND xã | former"},
		{"elected, and what he was before", "", "HĐND tỉnh bầu ông Lê Văn Đạt, từng là Phó Giám đốc Sở Y tế, làm Chủ tịch UBND tỉnh.", "Lê Văn Đạt | Phó Giám đốc | Sở Y tế | former; Lê Văn Đạt | Chủ tịch | UBND tỉnh | elected"},
		{"a province's delegation is nobody", "", "Ông Lê Văn Đạt chuyển về sinh hoạt tại Đoàn Thanh Hóa; ông Đoàn Hùng Thắng nói.", ""},
		{"what others ask, wish and believe", "", "Ông Lê Văn Đạt được cho là sẽ làm Giám đốc Sở Y tế. Tỉnh đang lấy ý kiến bổ nhiệm bà Tô Thị Lụa giữ chức Giám đốc Sở Nội vụ. Ông Mai Kha Luân chưa được phê chuẩn làm Chủ tịch UBND huyện Tân Mỹ. Ông Hồ An Bình chưa từng là Giám đốc Sở Tài chính.", ""},
		{"who asks to retire", "", "Ông Lê Văn Đạt, Giám đốc Sở Y tế, có đơn xin nghỉ hưu trước tuổi.", "Lê Văn Đạt | Giám đốc | Sở Y tế | holds"},
		{"whom somebody may follow", "", "Dự kiến ông Lê Văn Đạt sẽ thay ông Mai Kha Luân làm Giám đốc Sở Y tế.", ""},
		{"where the predecessor goes", "", "Bà Tô Thị Lụa được bầu làm Bí thư Huyện ủy Tân Mỹ, thay ông Mai Kha Luân sang làm Trưởng Ban Dân vận Tỉnh ủy.",
			"Tô Thị Lụa | Bí thư | Huyện ủy Tân Mỹ | elected; Mai Kha Luân | Bí thư | Huyện ủy Tân Mỹ | former; Mai Kha Luân | Trưởng Ban | Ban Dân vận Tỉnh ủy | appointed"},
		{"whom he helped", "", "Ông Lê Văn Đạt thôi làm Trợ lý Bộ trưởng Bộ Y tế Mai Kha Luân để về làm Giám đốc Sở Y tế.", "Lê Văn Đạt | Trợ lý Bộ trưởng | Bộ Y tế | dismissed; Lê Văn Đạt | Giám đốc | Sở Y tế | appointed"},
		{"in charge of what was another's", "", "Ông Lê Văn Đạt, Phó Giám đốc Công an tỉnh, được giao phụ trách Công an tỉnh thay ông Mai Kha Luân nghỉ hưu.", "Lê Văn Đạt | Phó Giám đốc | Công an tỉnh | holds"},
		{"from a day on", "", "Từ ngày 1/4, ông Lê Văn Đạt giữ chức Giám đốc Sở Y tế.", "Lê Văn Đạt | Giám đốc | Sở Y tế | appointed"},
		{"a life's day", "", "Ông Lê Văn Đạt giữ chức Giám đốc Sở Y tế từ ngày 1/4/2010.", "Lê Văn Đạt | Giám đốc | Sở Y tế | holds"},
		{"against the rules", "", "Ông Lê Văn Đạt được bổ nhiệm Trưởng phòng Tổ chức trái quy định.", "Lê Văn Đạt | Trưởng phòng | Phòng Tổ chức | appointed"},
		{"a candidate who was elected", "", "Ứng viên Trần Văn Lực được bầu làm Chủ tịch UBND huyện Tân Mỹ.", "Trần Văn Lực | Chủ tịch | UBND huyện Tân Mỹ | elected"},
		{"the only candidate, who was elected", "", "Ông Trần Văn Lực là ứng viên duy nhất được bầu làm Chủ tịch UBND huyện Tân Mỹ.", "Trần Văn Lực | Chủ tịch | UBND huyện Tân Mỹ | elected"},
		{"who can lead, and was elected", "", "Ông Trần Văn Lực có khả năng lãnh đạo được bầu làm Chủ tịch UBND huyện Tân Mỹ.", "Trần Văn Lực | Chủ tịch | UBND huyện Tân Mỹ | elected"},
		{"what was planned is another thing", "", "Hội nghị dự kiến kéo dài đã bầu ông Trần Văn Lực làm Chủ tịch UBND huyện Tân Mỹ.", "Trần Văn Lực | Chủ tịch | UBND huyện Tân Mỹ | elected"},
		{"a candidate holds nothing", "", "Ông Trần Văn Lực là ứng viên cho chức Chủ tịch UBND huyện Tân Mỹ.", ""},
		{"who is named behind what he seeks", "", "Ứng viên cho chức Chủ tịch UBND huyện Tân Mỹ, ông Trần Văn Lực, nói. Ứng cử viên vào ghế Bí thư Huyện ủy Tân Mỹ Tô Thị Lụa về.", ""},
		{"a career in parentheses", "", "Ông Lê Văn Đạt (1999 - 2004: Bí thư Huyện ủy Tân Mỹ; 2005 - 2010: kế toán) nói.", "Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | former"},
		{"who is likely to be elected, and what is planned for him", "", "Ông Trần Văn Lực có khả năng được bầu làm Chủ tịch UBND huyện Tân Mỹ. Dự kiến bà Tô Thị Lụa được bầu làm Bí thư Huyện ủy Tân Mỹ. Giả sử ông Mai Kha Luân đã được bầu làm Giám đốc Sở Y tế. Ông Hồ An Bình đủ điều kiện sẽ được bầu làm Bí thư Thị ủy.", ""},
		{"again, but another one", "", "Ông Lê Văn Đạt, Giám đốc Sở Y tế, một lần nữa mở đường đưa bà Tô Thị Lụa lên vị trí Phó Giám đốc Sở Y tế.", "Lê Văn Đạt | Giám đốc | Sở Y tế | holds; Tô Thị Lụa | Phó Giám đốc | Sở Y tế | holds"},
		{"an assistant to the holder", "", "Ông Lê Văn Đạt trở thành trợ lý cho Bộ trưởng Bộ Y tế.", "Lê Văn Đạt | trợ lý | Bộ Y tế | holds"},
		{"former ones side by side", "", "Dự có nguyên Chủ tịch UBND tỉnh Lê Văn Đạt và Mai Kha Luân.", "Lê Văn Đạt | Chủ tịch | UBND tỉnh | former; Mai Kha Luân | Chủ tịch | UBND tỉnh | former"},
		{"a list of those punished, with terms", "", "Khiển trách đối với ông Lê Văn Đạt, Giám đốc Sở Y tế, nguyên Bí thư Huyện ủy Tân Mỹ nhiệm kỳ 2010-2015; bà Tô Thị Lụa, Chủ tịch UBND huyện Tân Mỹ.",
			"Lê Văn Đạt | Giám đốc | Sở Y tế | disciplined; Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | former | 2010-2015; Tô Thị Lụa | Chủ tịch | UBND huyện Tân Mỹ | disciplined"},
		{"two offices of two persons", "", "Ông Lê Văn Đạt được bầu làm Giám đốc Sở Y tế. Ông Đạt và bà Tô Thị Lụa được bổ nhiệm vào hai chức danh này.", "Lê Văn Đạt | Giám đốc | Sở Y tế | elected"},
		{"a house in a street", "", "Tại số nhà 7 Nguyễn Hữu Huân, ông Lê Văn Đạt, Đội trưởng Đội Quản lý thị trường số 14, nói.", "Lê Văn Đạt | Đội trưởng | Đội Quản lý thị trường số 14 | holds"},
		{"a caption, and who speaks", "", "Cho thôi nhiệm vụ Phó Chủ tịch UBND tỉnh đối với ông Lê Văn Đạt Ông Mai Kha Luân cho biết thêm.", "Lê Văn Đạt | Phó Chủ tịch | UBND tỉnh | dismissed"},
		{"an abbreviation that the article spells out", "", "Dự có lãnh đạo Cục Hàng không Việt Nam (HKVN). Ông Lê Văn Đạt, Cục trưởng Cục Hàng không Việt Nam, nói. Ông Lê Văn Đạt, Cục trưởng Cục HKVN, về.", "Lê Văn Đạt | Cục trưởng | Cục Hàng không Việt Nam | holds"},
		{"a place for its committee", "", "Phó Chủ tịch thành phố Tân Mỹ Lê Văn Đạt dự. Ông Lê Văn Đạt, Phó Chủ tịch UBND thành phố, nói.", "Lê Văn Đạt | Phó Chủ tịch | UBND thành phố | holds"},
		{"a department by the first of its sectors", "", "Giám đốc Sở Tài nguyên Sao Mai Lê Văn Đạt nói. Ông Lê Văn Đạt, Giám đốc Sở Tài nguyên và Môi trường tỉnh Sao Mai.", "Lê Văn Đạt | Giám đốc | Sở Tài nguyên và Môi trường tỉnh Sao Mai | holds"},
		{"two departments that share a sector", "", "Ông Lê Văn Đạt, Giám đốc Sở Văn hóa và Thể thao, được bổ nhiệm làm Giám đốc Sở Văn hóa, Thể thao và Du lịch.", "Lê Văn Đạt | Giám đốc | Sở Văn hóa và Thể thao | holds; Lê Văn Đạt | Giám đốc | Sở Văn hóa, Thể thao và Du lịch | appointed"},
		{"what he did while he was", "", "Ông Lê Văn Đạt có sai phạm khi làm Giám đốc Sở Y tế.", "Lê Văn Đạt | Giám đốc | Sở Y tế | former"},
		{"what he does while he is", "", "Ông Lê Văn Đạt bận rộn khi làm Bí thư Chi bộ thôn Tân Mỹ.", "Lê Văn Đạt | Bí thư | Chi bộ thôn Tân Mỹ | holds"},
		{"and at the same time", "", "Ông Lê Văn Đạt bận rộn, đồng thời vui vẻ khi làm Giám đốc Sở Y tế.", "Lê Văn Đạt | Giám đốc | Sở Y tế | holds"},
		{"what he did in a year", "", "Năm 2012, ông Lê Văn Đạt xây cầu khi làm Giám đốc Sở Y tế.", "Lê Văn Đạt | Giám đốc | Sở Y tế | former"},
		{"who tells of the punishment", "", "Ông Lê Văn Đạt, người phát ngôn Sở Y tế, xác nhận. Theo ông Đạt, Hội đồng kỷ luật đã khai trừ khỏi Đảng một bác sĩ.", "Lê Văn Đạt | người phát ngôn | Sở Y tế | holds"},
		{"a note about somebody's husband", "", "Công ty Sao Mai (xã Tân Mỹ, huyện Sao Mai) do bà Tô Thị Lụa (vợ của ông Lê Văn Đạt, nguyên Giám đốc Sở Y tế) làm giám đốc.",
			"Tô Thị Lụa | giám đốc | Công ty Sao Mai | holds; Lê Văn Đạt | Giám đốc | Sở Y tế | former"},
		{"members behind là", "", "Hội đồng trường có Lê Văn Đạt, Mai Kha Luân và Hồ An Bình là các ủy viên UBND huyện Tân Mỹ.",
			"Lê Văn Đạt | ủy viên | UBND huyện Tân Mỹ | holds; Mai Kha Luân | ủy viên | UBND huyện Tân Mỹ | holds; Hồ An Bình | ủy viên | UBND huyện Tân Mỹ | holds"},
		{"a deputy there, and here", "", "Các Phó Bí thư Tỉnh ủy gồm: bà Tô Thị Lụa (nguyên Phó Bí thư Thường trực Tỉnh ủy Sao Mai), ông Lê Văn Đạt.",
			"Tô Thị Lụa | Phó Bí thư | Tỉnh ủy | holds; Tô Thị Lụa | Phó Bí thư Thường trực | Tỉnh ủy Sao Mai | former; Lê Văn Đạt | Phó Bí thư | Tỉnh ủy | holds"},
		{"several, such as", "", "Tỉnh đã xử lý một loạt đồng chí nguyên Ủy viên UBND tỉnh như đồng chí Lê Văn Đạt, Mai Kha Luân.", "Lê Văn Đạt | Ủy viên | UBND tỉnh | former; Mai Kha Luân | Ủy viên | UBND tỉnh | former"},
		{"in the days of several", "", "Quan hệ phát triển dưới thời các Tổng thống John Carter và Mark Holden.", "John Carter | Tổng thống |  | former; Mark Holden | Tổng thống |  | former"},
		{"an industrial park is nobody's, the office is", "", "Trưởng phòng Quản lý các khu công nghiệp Lê Văn Đạt nói.", "Lê Văn Đạt | Trưởng phòng | Phòng Quản lý các khu công nghiệp | holds"},
		{"a city with a dash", "", "Chị Tô Thị Lụa, Bí thư Thành đoàn Phan Rang - Tháp Chàm, nói.", "Tô Thị Lụa | Bí thư | Thành đoàn Phan Rang - Tháp Chàm | holds"},
		{"a verb behind the body", "", "Ông Lê Văn Đạt, Giám đốc Sở Y tế gặp gỡ các đoàn.", "Lê Văn Đạt | Giám đốc | Sở Y tế | holds"},
		{"abbreviated deputies", "", "Dự có đ/c Tô Thị Lụa, PBT TT Huyện ủy, Chủ tịch HĐND huyện; đ/c Lê Văn Đạt, PBT, Chủ tịch UBND huyện.",
			"Tô Thị Lụa | PBT TT | Huyện ủy | holds; Tô Thị Lụa | Chủ tịch | HĐND huyện | holds; Lê Văn Đạt | PBT | Huyện ủy | holds; Lê Văn Đạt | Chủ tịch | UBND huyện | holds"},
		{"names that only a table's office introduces", "", "STT | Họ và tên | Chức vụ\n1 | Vàng Seo Phừ | Bí thư Huyện ủy", "Vàng Seo Phừ | Bí thư | Huyện ủy | holds"},
		{"who heads a delegation, and his two deputies", "Ông Lê Văn Đạt làm Trưởng đoàn đại biểu Quốc hội tỉnh", "Các đại biểu bầu Bí thư Thành ủy Lê Văn Đạt làm Trưởng đoàn. Cùng điều hành Đoàn là hai Phó Trưởng đoàn Hồ An Bình và Mai Kha Luân.",
			"Lê Văn Đạt | Trưởng đoàn | Đoàn đại biểu Quốc hội tỉnh | elected; Lê Văn Đạt | Bí thư | Thành ủy | holds; Hồ An Bình | Phó Trưởng đoàn | Đoàn đại biểu Quốc hội tỉnh | holds; Mai Kha Luân | Phó Trưởng đoàn | Đoàn đại biểu Quốc hội tỉnh | holds"},
		{"who heads a visit", "Đoàn Thanh niên tỉnh thăm nước bạn", "Ông Lê Văn Đạt làm Trưởng đoàn. Trưởng đoàn Mai Kha Luân nói.", ""},
		{"the surname Thị in a list", "", "Dự có các đồng chí: Danh Út, Phó Bí thư Huyện ủy Tân Mỹ; Thị Mai Kha, Phó Giám đốc Sở Y tế; Thị Trấn, nơi họp.",
			"Danh Út | Phó Bí thư | Huyện ủy Tân Mỹ | holds; Thị Mai Kha | Phó Giám đốc | Sở Y tế | holds"},
		{"who appointed those of a list", "", "Nhân sự do Ban Thường vụ Tỉnh ủy chỉ định: Bí thư Đảng ủy xã - ông Lê Văn Đạt; Phó Bí thư Đảng ủy xã - bà Tô Thị Lụa.",
			"Lê Văn Đạt | Bí thư | Đảng ủy xã | appointed; Tô Thị Lụa | Phó Bí thư | Đảng ủy xã | appointed"},
		{"an office that several are given", "", "Hội nghị cử bổ sung 3 vị làm Ủy viên Ủy ban MTTQ Việt Nam tỉnh gồm: ông Lê Văn Đạt (Phó Giám đốc Sở Y tế), bà Tô Thị Lụa và Mai Kha Luân.",
			"Lê Văn Đạt | Ủy viên | Ủy ban MTTQ Việt Nam tỉnh | elected; Lê Văn Đạt | Phó Giám đốc | Sở Y tế | holds; Tô Thị Lụa | Ủy viên | Ủy ban MTTQ Việt Nam tỉnh | elected; Mai Kha Luân | Ủy viên | Ủy ban MTTQ Việt Nam tỉnh | elected"},
		{"elected by consultation", "", "Cũng bằng hình thức hiệp thương, bà Tô Thị Lụa, Phó Giám đốc Sở Y tế, giữ chức Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh.",
			"Tô Thị Lụa | Phó Giám đốc | Sở Y tế | holds; Tô Thị Lụa | Phó Chủ tịch | Ủy ban MTTQ Việt Nam tỉnh | elected"},
		{"who had the post before him", "", "Ông Lê Văn Đạt được bổ nhiệm làm Giám đốc Sở Y tế. Người giữ cương vị này trước ông là Mai Kha Luân.", "Lê Văn Đạt | Giám đốc | Sở Y tế | appointed; Mai Kha Luân | Giám đốc | Sở Y tế | former"},
		{"who was it before", "", "Ông Lê Văn Đạt được bổ nhiệm làm Giám đốc Sở Y tế. Trước đó, Giám đốc Sở Y tế là ông Mai Kha Luân.", "Lê Văn Đạt | Giám đốc | Sở Y tế | appointed; Mai Kha Luân | Giám đốc | Sở Y tế | former"},
		{"what he asked for was granted, or not yet", "", "Ông Lê Văn Đạt, Giám đốc Sở Y tế, xin thôi chức và đã được Tỉnh ủy chấp thuận. Ông Mai Kha Luân, Giám đốc Sở Nội vụ, xin từ chức nhưng chưa được chấp thuận.",
			"Lê Văn Đạt | Giám đốc | Sở Y tế | dismissed; Mai Kha Luân | Giám đốc | Sở Nội vụ | holds"},
		{"what the new head was before", "", "Ông Lê Văn Đạt được bổ nhiệm làm Giám đốc Sở Y tế. Tân Giám đốc 48 tuổi, quê huyện Tân Mỹ; từng làm Phó Giám đốc Bệnh viện Đa khoa tỉnh, rồi Chánh Văn phòng UBND tỉnh.",
			"Lê Văn Đạt | Giám đốc | Sở Y tế | appointed; Lê Văn Đạt | Phó Giám đốc | Bệnh viện Đa khoa tỉnh | former; Lê Văn Đạt | Chánh Văn phòng | UBND tỉnh | former"},
		{"which of two new heads", "", "Ông Lê Văn Đạt được bổ nhiệm làm Giám đốc Sở Y tế, ông Mai Kha Luân làm Giám đốc Sở Nội vụ. Tân Giám đốc 48 tuổi, từng làm Phó Giám đốc Bệnh viện Đa khoa tỉnh.",
			"Lê Văn Đạt | Giám đốc | Sở Y tế | appointed; Mai Kha Luân | Giám đốc | Sở Nội vụ | appointed"},
		{"whom a board is made of", "", "Đại hội bầu Ban Thường vụ Đảng ủy phường Tân Mỹ nhiệm kỳ 2025 - 2030 gồm 3 đồng chí: Lê Văn Đạt, Tô Thị Lụa và Mai Kha Luân.",
			"Lê Văn Đạt | Ủy viên | Ban Thường vụ Đảng ủy phường Tân Mỹ | elected | 2025-2030; Tô Thị Lụa | Ủy viên | Ban Thường vụ Đảng ủy phường Tân Mỹ | elected | 2025-2030; Mai Kha Luân | Ủy viên | Ban Thường vụ Đảng ủy phường Tân Mỹ | elected | 2025-2030"},
		{"who was elected beside a board", "", "Đại hội bầu Ban Chấp hành Đảng bộ xã Tân Mỹ gồm 15 đồng chí, ông Lê Văn Đạt, bà Tô Thị Lụa dự.", ""},
		{"acting, and now in full", "", "Quyền Giám đốc Sở Y tế Lê Văn Đạt chính thức trở thành Giám đốc Sở.", "Lê Văn Đạt | Quyền Giám đốc | Sở Y tế | holds; Lê Văn Đạt | Giám đốc | Sở Y tế | appointed"},
		{"two offices of one body", "", "UBND tỉnh họp. Ông Mai Kha Luân, Phó Chủ tịch UBND tỉnh, chủ trì. Ông Lê Văn Đạt, Phó Chủ tịch kiêm Tổng Thư ký Hội Chữ thập đỏ tỉnh, dự.",
			"Mai Kha Luân | Phó Chủ tịch | UBND tỉnh | holds; Lê Văn Đạt | Phó Chủ tịch | Hội Chữ thập đỏ tỉnh | holds; Lê Văn Đạt | Tổng Thư ký | Hội Chữ thập đỏ tỉnh | holds"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v := &archive.Version{Title: tt.title, Body: tt.text}
			Extract(v, Context{})
			checkEvidence(t, v)
			if got := strings.Join(claimsOf(v), "; "); got != tt.want {
				t.Errorf("%s\n%s\n got %s\nwant %s", tt.title, tt.text, got, tt.want)
			}
		})
	}
}

// Years before a colon begin a sentence only where an office stands behind it: what a report tells of the years is not parted from what it measures.
func TestYearsOfReports(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []string // the figures that are found, or parts of them
	}{
		{"Tổng thu ngân sách tỉnh Lam Giang (2016-2020): 5.000 tỷ đồng.", []string{"tổng thu ngân sách tỉnh Lam Giang = 5.000 tỷ đồng"}},
		{"Thu ngân sách (năm 2023): 700 tỷ đồng; xuất khẩu (năm 2024): 300 triệu USD.", []string{"thu ngân sách = 700 tỷ đồng result 2023", "xuất khẩu = 300 triệu USD result 2024"}},
		{"Thu ngân sách, 2023: 700 tỷ đồng.", []string{"= 700 tỷ đồng"}},
		{"Thu ngân sách - 2024: 700 tỷ đồng.", []string{"= 700 tỷ đồng"}},
		{"Vốn đầu tư giai đoạn 1 (2021 - 2025): 800 tỷ đồng; giai đoạn 2 (2026 - 2030): 900 tỷ đồng.", []string{"= 800 tỷ đồng result 2021-2025", "= 900 tỷ đồng result 2026-2030"}},
	} {
		v := &archive.Version{Body: tt.text}
		Extract(v, Context{})
		got := figuresOf(v)
		if !slices.EqualFunc(got, tt.want, strings.Contains) {
			t.Errorf("%s\n got %q\nwant %q", tt.text, got, tt.want)
		}
	}
}
