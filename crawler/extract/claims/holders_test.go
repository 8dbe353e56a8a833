package claims

import (
	"testing"
	"time"

	"khobao/archive"
)

// TestHolders holds sentences that name an office beside somebody who does not hold it, or holds it no more.
func TestHolders(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"whom somebody tells what to do", "Theo ông Lê Văn Đạt, Giám đốc Sở Y tế cần sớm có báo cáo.", ""},
		{"but not in apposition", "Theo ông Lê Văn Đạt, Giám đốc Sở Y tế, việc này đã xong.", "Lê Văn Đạt | Giám đốc | Sở Y tế | holds"},
		{"deputies in general", "Làm rõ ý kiến của các ĐBQH, Thống đốc Ngân hàng Nhà nước Lê Văn Đạt nói.", "Lê Văn Đạt | Thống đốc | Ngân hàng Nhà nước | holds"},
		{"who is helped", "Ông Lê Văn Đạt hiện đang được Bộ trưởng Bộ Xây dựng phân công giúp Bộ trưởng quản lý nhà ở.", ""},
		{"who proposes", "Ông Lê Văn Đạt đề nghị cần bổ sung chức danh Chánh án TAND tỉnh.", ""},
		{"what an office is not", "Bà Tô Thị Lụa nói giả sử ông không là Bí thư Tỉnh ủy.", ""},
		{"whom the speaker speaks to", "Báo cáo với đoàn công tác của Bí thư Tỉnh ủy, Phó Giám đốc Sở Xây dựng Lê Văn Đạt cho hay.", "Lê Văn Đạt | Phó Giám đốc | Sở Xây dựng | holds"},
		{"whose predecessor", "Bà Hoàng Thị Oanh nói. Người tiền nhiệm của bà Oanh, ông Đinh Viết Xô, đã chuyển sang làm Phó Trưởng Ban Dân vận Tỉnh ủy.", "Đinh Viết Xô | Phó Trưởng Ban | Ban Dân vận Tỉnh ủy | transferred"},
		{"aides and envoys", "Dự có Phó Chủ nhiệm Văn phòng Chủ tịch nước Cấn Đình Tài, Đại sứ Việt Nam tại Norvia Hồ Thị Anh.",
			"Cấn Đình Tài | Phó Chủ nhiệm Văn phòng | Chủ tịch nước | holds; Hồ Thị Anh | Đại sứ | Việt Nam tại Norvia | holds"},
		{"places and friends with a dash", "Phó Chủ tịch UBND tỉnh Thừa Thiên - Huế Lê Văn Đạt; Chủ tịch Hội hữu nghị Việt - Trung Tô Thị Lụa.",
			"Lê Văn Đạt | Phó Chủ tịch | UBND tỉnh Thừa Thiên - Huế | holds; Tô Thị Lụa | Chủ tịch | Hội hữu nghị Việt - Trung | holds"},
		{"a row of terms between", "Ông Lê Văn Đạt là Ủy viên Trung ương Đảng các khóa X, XI và XII, Đại biểu Quốc hội khóa XI.",
			"Lê Văn Đạt | Ủy viên | Trung ương Đảng | holds | X; Lê Văn Đạt | Đại biểu | Quốc hội | holds | XI"},
		{"parted by semicolons", "Ông Lê Văn Đạt là Ủy viên Trung ương Đảng khóa X; Chủ tịch Hội Luật gia tỉnh khóa VII; Đại biểu Quốc hội khóa XIV.",
			"Lê Văn Đạt | Ủy viên | Trung ương Đảng | holds | X; Lê Văn Đạt | Chủ tịch | Hội Luật gia tỉnh | holds | VII; Lê Văn Đạt | Đại biểu | Quốc hội | holds | XIV"},
		{"behind a constituency", "Trưởng đoàn Đại biểu Quốc hội khóa XIV đơn vị thành phố Đà Nẵng Lê Văn Đạt dự.", "Lê Văn Đạt | Trưởng đoàn | Đoàn Đại biểu Quốc hội | holds | XIV"},
		{"removed from all", "Ban Bí thư cách chức cả các chức vụ: Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh của ông Lê Văn Đạt.", "Lê Văn Đạt | Bí thư | Tỉnh ủy | disciplined; Lê Văn Đạt | Chủ tịch | HĐND tỉnh | disciplined"},
		{"who took a seat", "Người vừa ngồi vào ghế Giám đốc Sở Xây dựng là ông Lê Văn Đạt.", "Lê Văn Đạt | Giám đốc | Sở Xây dựng | appointed"},
		{"before being elected", "Trước khi được bầu làm Chủ tịch UBND tỉnh, ông Lê Văn Đạt giữ chức Phó Bí thư Tỉnh ủy.", "Lê Văn Đạt | Chủ tịch | UBND tỉnh | elected; Lê Văn Đạt | Phó Bí thư | Tỉnh ủy | former"},
		{"both in the end", "Theo đó, Chánh Văn phòng Sở Nội vụ Lê Văn Đạt và Trưởng phòng Pháp chế Tô Thị Lụa cùng được bổ nhiệm giữ chức Phó Giám đốc Sở Nội vụ.",
			"Lê Văn Đạt | Chánh Văn phòng | Sở Nội vụ | holds; Lê Văn Đạt | Phó Giám đốc | Sở Nội vụ | appointed; Tô Thị Lụa | Trưởng phòng | Phòng Pháp chế | holds; Tô Thị Lụa | Phó Giám đốc | Sở Nội vụ | appointed"},
		{"punished side by side", "Hai Phó Chủ tịch UBND thành phố là ông Lê Văn Đạt và bà Tô Thị Lụa bị khiển trách.",
			"Lê Văn Đạt | Phó Chủ tịch | UBND thành phố | disciplined; Tô Thị Lụa | Phó Chủ tịch | UBND thành phố | disciplined"},
		{"replaced in the next sentence", "HĐND huyện bầu ông Lê Văn Đạt làm Chủ tịch UBND huyện. Ông Đạt thay ông Mai Kha Luân.",
			"Lê Văn Đạt | Chủ tịch | UBND huyện | elected; Mai Kha Luân | Chủ tịch | UBND huyện | former"},
		{"congratulated", "Chúc mừng tân Chủ tịch, Phó Bí thư Tỉnh ủy Lê Văn Đạt mong Mặt trận đoàn kết.", "Lê Văn Đạt | Phó Bí thư | Tỉnh ủy | holds"},
		{"no more in a committee", "Ông Lê Văn Đạt - Phó Chủ tịch UBND tỉnh - thôi tham gia Ban Thường vụ Tỉnh ủy để nhận nhiệm vụ Thứ trưởng Bộ Y tế.",
			"Lê Văn Đạt | Phó Chủ tịch | UBND tỉnh | holds; Lê Văn Đạt | Thứ trưởng | Bộ Y tế | appointed"},
		{"who becomes a member", "Ông Lê Văn Đạt, Trưởng Công an huyện, trở thành Ủy viên UBND huyện.", "Lê Văn Đạt | Trưởng Công an | Công an huyện | holds; Lê Văn Đạt | Ủy viên | UBND huyện | holds"},
		{"places that no lexicon has", "Ông Lê Văn Đạt, Chủ tịch UBND tỉnh Hà Khê, nói. HĐND tỉnh Hà Khê họp.", "Lê Văn Đạt | Chủ tịch | UBND tỉnh Hà Khê | holds"},
		{"a list for each office", "Các đồng chí trúng cử: Bí thư Tỉnh ủy: đồng chí Lê Văn Đạt; Phó Bí thư Tỉnh ủy: các đồng chí Tô Thị Lụa, Hồ An Bình.",
			"Lê Văn Đạt | Bí thư | Tỉnh ủy | elected; Tô Thị Lụa | Phó Bí thư | Tỉnh ủy | elected; Hồ An Bình | Phó Bí thư | Tỉnh ủy | elected"},
		{"of whom another speaks", "Nói về quá trình ứng cử của ông Lê Văn Đạt, Tổng thư ký Quốc hội cho biết ông Đạt đã chuyển đi.", ""},
		{"the next holder has one name", "Dự lễ có Tổng thống Nga Lê Văn Đạt, Thủ tướng Campuchia HunSen.", "Lê Văn Đạt | Tổng thống | Nga | holds"},
		{"the next holder's last name", "Phó Thủ tướng Lê Văn Đạt, Thứ trưởng Ái đã yêu cầu làm rõ.", "Lê Văn Đạt | Phó Thủ tướng |  | holds"},
		{"the next holder behind a comma", "Tổng thống Lê Văn Đạt, Cố vấn an ninh quốc gia Mỹ, ông H. R. Norvik nói.", "Lê Văn Đạt | Tổng thống |  | holds"},
		{"heads who act together", "Phó Thủ tướng Lê Văn Đạt, Viện trưởng VKSND Tối cao, Bộ trưởng Bộ Công an đều nói vụ này khó.", "Lê Văn Đạt | Phó Thủ tướng |  | holds"},
		{"what an office is, according to somebody", "Theo ông Lê Văn Đạt, Giám đốc Sở Tài nguyên & môi trường là cán bộ nhà nước.", ""},
		{"whom the new holder calls", "Lần đầu gọi điện cho ông Lê Văn Đạt, tân Chủ tịch UBND tỉnh bàn việc chống lũ.", ""},
		{"who dismissed", "Ông Mai Kha Luân, Giám đốc Sở Y tế, người vừa bị Chủ tịch UBND tỉnh Lê Văn Đạt cách chức, lên tiếng.",
			"Mai Kha Luân | Giám đốc | Sở Y tế | disciplined; Lê Văn Đạt | Chủ tịch | UBND tỉnh | holds"},
		{"who will choose", "Ông Lê Văn Đạt sẽ chọn Thủ tướng trong tuần này.", ""},
		{"a word at the end", "Bí thư Tỉnh ủy Lê Văn Đạt: Đâu cũng là chi phí thôi.", "Lê Văn Đạt | Bí thư | Tỉnh ủy | holds"},
		{"won again, and given another", "Ông Lê Văn Đạt tái đắc cử Ủy viên Trung ương Đảng, rồi được phân công làm Bí thư Tỉnh ủy Nam Hà.",
			"Lê Văn Đạt | Ủy viên | Trung ương Đảng | reelected; Lê Văn Đạt | Bí thư | Tỉnh ủy Nam Hà | transferred"},
		{"who answers", "Về việc vì sao ông Lê Văn Đạt vẫn được bổ nhiệm làm Giám đốc Bệnh viện Sao Mai, Phó Bí thư Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh cho biết sẽ làm rõ.", "Lê Văn Đạt | Giám đốc | Bệnh viện Sao Mai | appointed"},
		{"whose seat is filled", "Đại hội sẽ bầu bổ sung một Phó Chủ tịch HĐQT thay thế cho ông Lê Văn Đạt.", "Lê Văn Đạt | Phó Chủ tịch | HĐQT | former"},
		{"until when", "Ông Lê Văn Đạt là Giám đốc Công ty Sao Mai giai đoạn 2017 - 2022.", "Lê Văn Đạt | Giám đốc | Công ty Sao Mai | former"},
		{"deputies given with the head", "Bộ Chính trị chỉ định ông Lê Văn Đạt giữ chức Bí thư Tỉnh ủy. Hai Phó Bí thư Tỉnh ủy gồm: ông Mai Kha Luân và bà Tô Thị Lụa.",
			"Lê Văn Đạt | Bí thư | Tỉnh ủy | appointed; Mai Kha Luân | Phó Bí thư | Tỉnh ủy | appointed; Tô Thị Lụa | Phó Bí thư | Tỉnh ủy | appointed"},
		{"those of the standing committee", "Chủ trì có các đồng chí trong Thường trực Tỉnh ủy: Lê Văn Đạt, Bí thư Tỉnh ủy; Tô Thị Lụa, Chủ tịch HĐND tỉnh.",
			"Lê Văn Đạt | Bí thư | Tỉnh ủy | holds; Tô Thị Lụa | Chủ tịch | HĐND tỉnh | holds"},
		{"some years later", "Năm 2012, bà Tô Thị Lụa được bầu làm Phó Chủ tịch HĐND huyện Tân Mỹ. Ba năm sau, bà giữ chức Bí thư Đảng ủy xã.",
			"Tô Thị Lụa | Phó Chủ tịch | HĐND huyện Tân Mỹ | elected; Tô Thị Lụa | Bí thư | Đảng ủy xã | former"},
		{"who speaks for a president", "Người phát ngôn của Tổng thống Philippines Ernesto Norvik cho biết.", "Ernesto Norvik | Người phát ngôn | Tổng thống Philippines | holds"},
		{"now here, once there", "Bà Tô Thị Lụa (thành viên HĐQT Công ty Sao Mai từ năm 2003 đến nay và từng là thành viên HĐQT Công ty Hoa Sen) nói.",
			"Tô Thị Lụa | thành viên | HĐQT Công ty Sao Mai | holds; Tô Thị Lụa | thành viên | HĐQT Công ty Hoa Sen | former"},
		{"once both", "Ông Lê Văn Đạt, nguyên Đồn phó Đồn Biên phòng Sao Mai kiêm Trạm trưởng Trạm Kiểm soát Hoa Sen.",
			"Lê Văn Đạt | Đồn phó | Đồn Biên phòng Sao Mai | former; Lê Văn Đạt | Trạm trưởng | Trạm Kiểm soát Hoa Sen | former"},
		{"given some time before", "Ông Lê Văn Đạt trước đó được Bộ Chính trị điều động giữ chức Phó Trưởng Ban Nội chính Trung ương.", "Lê Văn Đạt | Phó Trưởng Ban | Ban Nội chính Trung ương | transferred"},
		{"men and women in one list", "Đại hội bầu ông Lê Văn Đạt làm Chủ tịch Hội Nông dân tỉnh. Hai Phó Chủ tịch Hội Nông dân tỉnh gồm các ông, bà Mai Kha Luân và Tô Thị Lụa.",
			"Lê Văn Đạt | Chủ tịch | Hội Nông dân tỉnh | elected; Mai Kha Luân | Phó Chủ tịch | Hội Nông dân tỉnh | elected; Tô Thị Lụa | Phó Chủ tịch | Hội Nông dân tỉnh | elected"},
		{"whom somebody follows, now elsewhere", "Sở bổ nhiệm ông Lê Văn Đạt giữ chức Hiệu trưởng Trường THPT Sao Mai. Ông Đạt kế nhiệm bà Tô Thị Lụa, người vừa được bổ nhiệm Phó Giám đốc Sở Y tế.",
			"Lê Văn Đạt | Hiệu trưởng | Trường THPT Sao Mai | appointed; Tô Thị Lụa | Phó Giám đốc | Sở Y tế | appointed; Tô Thị Lụa | Hiệu trưởng | Trường THPT Sao Mai | former"},
		{"communes are nobody", "Ông Lê Văn Đạt ngụ xã Tân Lý Tây, huyện Sao Mai. Đoàn Việt Nam đã đến.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) { checkClaims(t, tt.text, tt.want) })
	}
}

// TestCareers holds the ways in which biographies tell offices by their years.
func TestCareers(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"line by line", "Họ và tên: Phùng Gia Bảo\nQuá trình công tác:\n- 1986 - 1993: Phó Trưởng phòng Kế hoạch, Sở Thủy sản.\n- Từ 2002 - 2005: Tỉnh ủy viên, Bí thư Huyện ủy Tân Lộc.\n- Từ tháng 7/2010 đến nay: Chủ tịch UBND tỉnh.",
			"Phùng Gia Bảo | Phó Trưởng phòng | Phòng Kế hoạch, Sở Thủy sản | former; Phùng Gia Bảo | Tỉnh ủy viên | Tỉnh ủy | former; Phùng Gia Bảo | Bí thư | Huyện ủy Tân Lộc | former; Phùng Gia Bảo | Chủ tịch | UBND tỉnh | holds"},
		{"from year to year", "Từ năm 2002 đến năm 2005, ông Lê Văn Đạt là Bí thư Huyện ủy Tân Lộc. Từ năm 2006 đến nay, ông là Giám đốc Sở Y tế.",
			"Lê Văn Đạt | Bí thư | Huyện ủy Tân Lộc | former; Lê Văn Đạt | Giám đốc | Sở Y tế | holds"},
		{"while in several", "Trong thời gian giữ các chức vụ Giám đốc Công ty Sao Mai, Chủ tịch HĐQT Công ty Hoa Sen (tháng 1/2004 - 5/2010), đồng chí Lê Văn Đạt đã vi phạm.",
			"Lê Văn Đạt | Giám đốc | Công ty Sao Mai | former; Lê Văn Đạt | Chủ tịch | HĐQT Công ty Hoa Sen | former"},
		{"years in notes", "Ông Lê Văn Đạt là Phó Giám đốc Sở Y tế (2005-2010); từ năm 2015 đến nay là Phó Chủ tịch UBND tỉnh.", "Lê Văn Đạt | Phó Giám đốc | Sở Y tế | former; Lê Văn Đạt | Phó Chủ tịch | UBND tỉnh | holds"},
		{"the years of a council are none", "Ông Lê Văn Đạt là đại biểu HĐND tỉnh khóa IX (2016-2021), Bí thư Huyện ủy Tân Lộc.", "Lê Văn Đạt | đại biểu | HĐND tỉnh | holds | 2016-2021; Lê Văn Đạt | Bí thư | Huyện ủy Tân Lộc | holds"},
		{"years behind each", "Ông Lê Văn Đạt là Tỉnh ủy viên từ năm 2001, Giám đốc Sở Y tế giai đoạn 2005 - 2010, Phó Chủ tịch UBND tỉnh từ 2010 đến 2015.",
			"Lê Văn Đạt | Tỉnh ủy viên | Tỉnh ủy | holds; Lê Văn Đạt | Giám đốc | Sở Y tế | former; Lê Văn Đạt | Phó Chủ tịch | UBND tỉnh | former"},
		{"step by step", "Bà Tô Thị Lụa là giáo viên, sau đó làm Hiệu trưởng Trường THPT Sao Mai.", "Tô Thị Lụa | Hiệu trưởng | Trường THPT Sao Mai | former"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkClaims(t, tt.text, tt.want) })
	}
}

// TestTableFigures reads the tables that reports print, whose units stand in a column, in a head or above.
func TestTableFigures(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"a column of units", "TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2019 | Thực hiện quý I\n1 | Thu ngân sách trên địa bàn | Tỷ đồng | 5.800 | 1.560\n2 | Tốc độ tăng GRDP | % | 8 - 8,5 | 7,45",
			[]string{"thu ngân sách trên địa bàn = 5.800 tỷ đồng target 2019", "thu ngân sách trên địa bàn = 1.560 tỷ đồng result quý I",
				"tốc độ tăng GRDP = 8..8,5 % target up 2019", "tốc độ tăng GRDP = 7,45 % result quý I"}},
		{"units in the heads", "Xã | Diện tích (ha) | Dân số (người)\nHòa Thắng | 1.245,5 | 12.300", []string{"diện tích Hòa Thắng = 1.245,5 ha result", "dân số Hòa Thắng = 12.300 người count"}},
		{"a year each", "Năm | 2016 | 2017\nThu ngân sách (tỷ đồng) | 4.100 | 4.560", []string{"thu ngân sách = 4.100 tỷ đồng result 2016", "thu ngân sách = 4.560 tỷ đồng result 2017"}},
		{"the unit above", "Đơn vị tính: tỷ đồng\nNội dung | Dự toán | Ước thực hiện\nThu nội địa | 900 | 950", []string{"thu nội địa = 900 tỷ đồng target", "thu nội địa = 950 tỷ đồng result"}},
		{"no heads", "Thu nội địa | 900 | 950\nThu khác | 80 | 95", nil},
	} {
		t.Run(tt.name, func(t *testing.T) { checkFigures(t, tt.text, tt.want) })
	}
}

// TestFigureScope holds how far a period, an aim and an indicator reach.
func TestFigureScope(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"a year is no term", "Nhiệm kỳ 2015 - 2020, giá trị sản xuất tăng 11%; thu nhập bình quân năm 2015 đạt 42 triệu đồng.", []string{"giá trị sản xuất = 11 % result up 2015-2020", "thu nhập bình quân = 42 triệu đồng result 2015"}},
		{"the aim behind the result", "Kim ngạch thương mại đạt 1,2 tỷ USD năm 2018, phấn đấu đạt 2 tỷ USD vào năm 2022.", []string{"kim ngạch thương mại = 1,2 tỷ USD result 2018", "kim ngạch thương mại = 2 tỷ USD target 2022"}},
		{"a span of time is no aim", "Từ năm 2011 đến năm 2016, thu ngân sách tăng 12%.", []string{"thu ngân sách = 12 % result up 2016"}},
		{"a plan beside what was counted", "Có 9/17 xã đạt chuẩn nông thôn mới (nghị quyết đề ra là 7 xã).", []string{"xã đạt chuẩn nông thôn mới = 9/17 xã result", "xã đạt chuẩn nông thôn mới = 7 xã target"}},
		{"who is served", "Giải quyết việc làm mới cho 18.700 người.", []string{"giải quyết việc làm mới = 18.700 người result"}},
		{"what is done with a sum", "Tỉnh kiến nghị thu hồi 210 tỉ đồng, phát hiện 256 tỉ đồng vi phạm về kinh tế.", []string{"kiến nghị thu hồi = 210 tỉ đồng result", "phát hiện vi phạm về kinh tế = 256 tỉ đồng result"}},
		{"a note on what was counted", "Tỉnh thu hút 7 dự án FDI (vốn 112 triệu USD).", []string{"dự án FDI = 7 dự án result", "vốn dự án FDI = 112 triệu USD result"}},
		{"the topic of a paragraph", "Về xã hội, mỗi năm giảm 0,5% hộ nghèo.", []string{"hộ nghèo = 0,5 % result down mỗi năm"}},
		{"aims resolved upon", "Đại hội thông qua 12 chỉ tiêu. Tỷ lệ nhựa hóa đường huyện đạt 98%.", []string{"chỉ tiêu = 12 chỉ tiêu count", "tỷ lệ nhựa hóa đường huyện = 98 % target"}},
		{"months of a year", "9 tháng năm 2019, thu ngân sách đạt 5 tỷ đồng.", []string{"thu ngân sách = 5 tỷ đồng result 9 tháng năm 2019"}},
		{"born in", "Ông Lê Văn Đạt sinh năm 1986. Thu ngân sách đạt 5 tỷ đồng.", []string{"thu ngân sách = 5 tỷ đồng result"}},
		{"behind a note", "GDP đạt 21 tỷ USD (chiếm 30% GDP vùng) và tạo ra giá trị thương mại hơn 2,5 tỷ USD.", []string{"GDP = 21 tỷ USD result", "GDP = 30 % result", "giá trị thương mại = 2,5 tỷ USD result at_least"}},
		{"population", "Phường có diện tích 12,6 km2, dân số 38.450 người, 24 khu phố.", []string{"diện tích = 12,6 km2 result", "dân số = 38.450 người count", "khu phố = 24 khu phố count"}},
	} {
		t.Run(tt.name, func(t *testing.T) { checkFigures(t, tt.text, tt.want) })
	}
}

func checkFigures(t *testing.T, text string, want []string) {
	t.Helper()
	v := &archive.Version{Body: text, Published: archive.NewDay(2020, time.June, 1)}
	Extract(v, Context{})
	checkEvidence(t, v)
	compareLines(t, text, figuresOf(v), want)
}
