package claims

import (
	"slices"
	"strings"
	"testing"

	"khobao/archive"
)

// Congresses and half-years are told in a language of their own: aims beside results, yardsticks, parts in brackets.
func TestReportPatterns(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"sectors by number", "Khu vực I chiếm 18%; khu vực II tăng 9%.", []string{"khu vực I = 18 % result", "khu vực II = 9 % result up"}},
		{"a range with two per cent signs", "Thu ngân sách tăng từ 10% - 12%/năm.", []string{"thu ngân sách = 10..12 %/năm result up"}},
		{"the congress's aim in brackets", "Giá trị sản xuất tăng 13,7%/năm (chỉ tiêu Đại hội 13 - 13,5%).",
			[]string{"giá trị sản xuất = 13,7 %/năm result up", "giá trị sản xuất = 13..13,5 % target"}},
		{"an aim without its unit", "Toàn huyện kết nạp 642 đảng viên (nghị quyết đề ra 600).",
			[]string{"kết nạp đảng viên = 642 đảng viên result", "kết nạp đảng viên = 600 đảng viên target"}},
		{"compared with an aim", "Tỷ lệ đô thị hóa mới đạt 31,2% so với mục tiêu 32%.", []string{"tỷ lệ đô thị hóa = 31,2 % result", "tỷ lệ đô thị hóa = 32 % target"}},
		{"more things than were aimed at", "Đến nay có 11 xã đạt chuẩn nông thôn mới, vượt 3 xã so với nghị quyết.",
			[]string{"xã đạt chuẩn nông thôn mới = 11 xã result", "xã đạt chuẩn nông thôn mới = 3 xã result at_least"}},
		{"behind what a share is of", "Bội chi ngân sách là 256 tỷ đồng, bằng 6,28% GDP, giảm 5 tỷ đồng.",
			[]string{"bội chi ngân sách = 256 tỷ đồng result", "bội chi ngân sách = 6,28 % result", "bội chi ngân sách = 5 tỷ đồng result down"}},
		{"ages and areas that only say of what", "Tỷ suất tử vong trẻ dưới 1 tuổi là 14%; giá trị sản xuất trên 1 ha đất canh tác đạt 128 triệu đồng.",
			[]string{"tỷ suất tử vong trẻ dưới 1 tuổi = 14 % result", "giá trị sản xuất trên 1 ha đất canh tác = 128 triệu đồng result"}},
		{"new work is no work just done", "Phấn đấu: giải quyết việc làm mới cho 9.000 lao động.\nKết nạp mới 1.500 đảng viên.",
			[]string{"giải quyết việc làm mới = 9.000 lao động target", "kết nạp mới đảng viên = 1.500 đảng viên target"}},
		{"parts of a plan", "Huyện hoàn thành 19/22 chỉ tiêu; đại hội thông qua 20 chỉ tiêu chủ yếu.",
			[]string{"chỉ tiêu = 19/22 chỉ tiêu result", "chỉ tiêu chủ yếu = 20 chỉ tiêu count"}},
		{"now, and then", "Thu ngân sách hiện mới 420 tỷ đồng, đến năm 2025 phải đạt 900 tỷ đồng, tức bình quân mỗi năm tăng 16,5%.",
			[]string{"thu ngân sách = 420 tỷ đồng result 2025", "thu ngân sách = 900 tỷ đồng target 2025", "thu ngân sách = 16,5 % target up 2025"}},
		{"accidents of a kind", "Toàn tỉnh xảy ra 43 vụ tai nạn giao thông. Riêng tháng qua xảy ra 8 vụ, tăng 3 vụ (60%).",
			[]string{"vụ tai nạn giao thông = 43 vụ result", "vụ tai nạn giao thông = 8 vụ result", "vụ tai nạn giao thông = 3 vụ result up", "vụ tai nạn giao thông = 60 % result"}},
		{"who the people counted are", "Trong số đó có 412 người là nữ, 3 người là Tô Thị Lụa, Lê Văn Đạt và Mai Kha Luân.", []string{"nữ = 412 người count", "người = 3 người count"}},
		{"exports, and imports after them", "Tỉnh xuất khẩu 22 tỷ USD; nhập 50 tỷ USD (giảm 0,9%).",
			[]string{"xuất khẩu = 22 tỷ USD result", "nhập = 50 tỷ USD result", "nhập = 0,9 % result down"}},
		{"what an aim is of", "Năm nay, doanh nghiệp này đặt kế hoạch 80 tỷ đồng lợi nhuận.", []string{"lợi nhuận = 80 tỷ đồng target năm nay"}},
		{"three nouns in a row", "Có 85% thôn, bản, tổ dân phố đạt danh hiệu văn hóa.", []string{"thôn, bản, tổ dân phố đạt danh hiệu văn hóa = 85 % result"}},
		{"one cause among others", "Nguyên nhân là người dân vi phạm quy định khi qua đường sắt (chiếm 54%).", []string{"nguyên nhân là người dân vi phạm quy định khi qua đường sắt = 54 % result"}},
		{"when and where it was so", "Chỉ số giá đạt 57,2 điểm vào ngày 24/5/2017, tăng 7% so với cuối năm 2016.", []string{"chỉ số giá = 57,2 điểm result", "chỉ số giá = 7 % result up"}},
		{"visitors who came", "Khoảng 2,7 triệu lượt khách đã đến đây (tăng 51% so với cùng kỳ).", []string{"lượt khách = 2,7 triệu lượt khách result about", "lượt khách = 51 % result up"}},
		{"countries one after another", "Nhập khẩu sắt thép từ Phần Lan là 10 triệu tấn, trị giá 4 tỷ USD; Hàn Quốc hơn 1,8 triệu tấn.",
			[]string{"nhập khẩu sắt thép từ Phần Lan = 10 triệu tấn result", "trị giá nhập khẩu sắt thép từ Phần Lan = 4 tỷ USD result", "nhập khẩu sắt thép từ Hàn Quốc = 1,8 triệu tấn result at_least"}},
		{"more of them than so many per cent", "Phấn đấu có 50% số xã trở lên đạt chuẩn nông thôn mới.", []string{"số xã đạt chuẩn nông thôn mới = 50 % target at_least"}},
		{"what happened how often", "Tai nạn giao thông xảy ra 58 vụ, tăng 6 vụ.", []string{"vụ tai nạn giao thông = 58 vụ result", "vụ tai nạn giao thông = 6 vụ result up"}},
		{"just finished", "Đến nay mới hoàn thành 650 căn.", []string{"căn = 650 căn result"}},
		{"delegates of a people", "Có 48 đại biểu là người dân tộc thiểu số, 62 đại biểu nữ.", []string{"đại biểu người dân tộc thiểu số = 48 đại biểu count", "đại biểu nữ = 62 đại biểu count"}},
		{"by how much both grew", "Tỉnh cấp mới 27 dự án, gấp 1,7 lần về vốn so với cùng kỳ.", []string{"cấp mới dự án = 27 dự án result", "vốn = 1,7 lần result"}},
		{"what a council resolves upon", "HĐND tỉnh thông qua Nghị quyết về nhiệm vụ phát triển kinh tế. Theo đó, GRDP tăng 8%; thu ngân sách 900 tỷ đồng.\nTrước đó, tỉnh báo cáo thu ngân sách 860 tỷ đồng, không đạt kế hoạch (870 tỷ đồng).",
			[]string{"GRDP = 8 % target up", "thu ngân sách = 900 tỷ đồng target", "thu ngân sách = 860 tỷ đồng result", "thu ngân sách = 870 tỷ đồng target"}},
		{"the last of a row", "Sản lượng cá đạt 215 tấn; gạo 62.000 tấn.", []string{"sản lượng cá = 215 tấn result", "gạo = 62.000 tấn result"}},
		{"rates for a round number", "Mức tiêu thụ nhiên liệu chỉ 10,5 lít/100 km.", []string{"mức tiêu thụ nhiên liệu = 10,5 lít/100 km result"}},
		{"what something is done for is no aim", "Dự án nhằm quy hoạch hai bờ sông, với mục tiêu gìn giữ cảnh quan. Khu vực có diện tích 836 ha.", []string{"diện tích = 836 ha result"}},
		{"aims of a paragraph long left", "Huyện phấn đấu thu ngân sách 900 tỷ đồng. Buổi lễ diễn ra chiều qua. Sân vận động đông nghịt. Trời mưa nhẹ. Nhiều gia đình đến sớm. Trẻ em được phát cờ. Tiếng trống vang lên. Mái che rộng 40 ha.",
			[]string{"thu ngân sách = 900 tỷ đồng target", "mái che rộng = 40 ha result"}},
		{"things counted behind aims", "Xã đặt mục tiêu giảm nghèo. Tại buổi lễ, có 12 tập thể.", []string{"tập thể = 12 tập thể count"}},
		{"aims one by one", "Phấn đấu đến năm 2030:\n1. Thu ngân sách 900 tỷ đồng.\n2. Xây dựng 6 xã kiểu mẫu.\n3. Kết nạp 2.000 đảng viên.",
			[]string{"thu ngân sách = 900 tỷ đồng target 2030", "xã kiểu mẫu = 6 xã target 2030", "kết nạp đảng viên = 2.000 đảng viên target 2030"}},
		{"still so", "Tỉnh phấn đấu trồng rừng. Tỷ lệ chôn lấp rác vẫn chiếm 76%.", []string{"tỷ lệ chôn lấp rác = 76 % result"}},
		{"an aim missed", "Tỷ lệ điều tra chỉ đạt 77,8%, chưa đạt chỉ tiêu đề ra (trên 90%).", []string{"tỷ lệ điều tra = 77,8 % result", "tỷ lệ điều tra = 90 % target at_least"}},
		{"homes", "Tỉnh khánh thành 5.000 căn hộ nhà ở xã hội.", []string{"căn hộ nhà ở xã hội = 5.000 căn hộ result"}},
		{"what was not met", "Đoàn phát hiện 5 mẫu phân bón không đạt yêu cầu.", []string{"mẫu phân bón không đạt yêu cầu = 5 mẫu result"}},
		{"a plan half met", "Công ty đề ra kế hoạch doanh thu 2.800 tỷ đồng. Hết quý I, công ty đã hoàn thành 48% mục tiêu lợi nhuận đề ra. Vốn điều lệ là 488 tỷ đồng.",
			[]string{"doanh thu = 2.800 tỷ đồng target", "mục tiêu lợi nhuận đề ra = 48 % result quý I", "vốn điều lệ = 488 tỷ đồng result"}},
		{"growths in turn", "Doanh thu là 34.000 tỷ đồng, lợi nhuận là 6.600 tỷ đồng, tăng tương ứng 34% và 89%.",
			[]string{"doanh thu = 34.000 tỷ đồng result", "lợi nhuận = 6.600 tỷ đồng result", "doanh thu = 34 % result up", "lợi nhuận = 89 % result up"}},
		{"who gave a part", "Huyện huy động được 1.240 tỷ đồng, trong đó nhân dân đóng góp 215 tỷ đồng.", []string{"huy động = 1.240 tỷ đồng result", "nhân dân đóng góp = 215 tỷ đồng result"}},
		{"a subsidiary", "Lợi nhuận trước thuế là 1.822,5 tỷ đồng, riêng công ty mẹ đạt 170 tỷ đồng.", []string{"lợi nhuận trước thuế = 1.822,5 tỷ đồng result", "lợi nhuận trước thuế = 170 tỷ đồng result"}},
		{"a comma between two that the land is for", "Diện tích đất dành cho hạng mục phụ trợ, các công trình khác là 1.200 ha.", []string{"diện tích đất dành cho hạng mục phụ trợ, các công trình khác = 1.200 ha result"}},
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

// A year long past is that of what is told right behind it, not of a whole story.
func TestPeriodLongPast(t *testing.T) {
	v := &archive.Version{Published: archive.NewDay(2017, 6, 1), Body: "Năm 1997, xã có 831 ha rừng. Rừng được giao cho dân. Đường vào bản đã mở. Dân bản đã có điện. Doanh thu du lịch đạt 12 tỷ đồng."}
	Extract(v, Context{})
	want := []string{"rừng = 831 ha result 1997", "doanh thu du lịch = 12 tỷ đồng result"}
	if got := figuresOf(v); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// A table whose heads stand in two lines has empty cells where a head of the first reaches over several columns.
func TestTwoLinesOfHeads(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"plans and results of a term, and the next aims", "TT | Chỉ tiêu | ĐVT | Giai đoạn 2016 - 2020 | | Mục tiêu 2025\n\n| | | Nghị quyết | Kết quả\n\n1 | Tỷ lệ hộ nghèo | % | 3 | 2,4 | <1",
			[]string{"tỷ lệ hộ nghèo = 3 % target 2016-2020", "tỷ lệ hộ nghèo = 2,4 % result 2016-2020", "tỷ lệ hộ nghèo = 1 % target at_most 2025"}},
		{"units that the rows' names tell", "Chỉ tiêu | Năm 2020 | Năm 2025\n\nSố giường bệnh/vạn dân | 28 | 32\n\nTổng số xã nghèo | 40 | 52\n\nMã số | 12 | 14",
			[]string{"số giường bệnh/vạn dân = 28 giường bệnh/vạn dân count 2020", "số giường bệnh/vạn dân = 32 giường bệnh/vạn dân count 2025", "tổng số xã nghèo = 40 xã count 2020", "tổng số xã nghèo = 52 xã count 2025"}},
		{"in which direction the rows changed", "Chỉ tiêu | Thực hiện (tấn) | So cùng kỳ (%)\n\nSản lượng cá | 3.560 | +4,2\n\nSản lượng tôm | 1.890 | -1,5",
			[]string{"sản lượng cá = 3.560 tấn result", "sản lượng cá = 4,2 % result up", "sản lượng tôm = 1.890 tấn result", "sản lượng tôm = 1,5 % result down"}},
		{"numbers with units of their own", "TT | Chỉ tiêu | Mức phấn đấu\n\n(1) | Tỷ trọng dịch vụ (đến năm 2025) | 20%\n\n(2) | Thu nhập bình quân đầu người | 45 triệu đồng/năm",
			[]string{"tỷ trọng dịch vụ = 20 % target 2025", "thu nhập bình quân đầu người = 45 triệu đồng/năm target 2025"}},
		{"what each column is of", "Huyện | Lúa | | Ngô\n\n| Diện tích (ha) | Sản lượng (tấn) | Diện tích (ha) | Sản lượng (tấn)\n\nTân Hạc | 3.560 | 21.396 | 398 | 1.890",
			[]string{"diện tích lúa Tân Hạc = 3.560 ha result", "sản lượng lúa Tân Hạc = 21.396 tấn result", "diện tích ngô Tân Hạc = 398 ha result", "sản lượng ngô Tân Hạc = 1.890 tấn result"}},
		{"years over plans", "Chỉ tiêu | Năm 2023 | | Năm 2024\n\n| Kế hoạch | Thực hiện | Kế hoạch\n\n- Thu nội địa (tỷ đồng) | 5.000 | 5.310 | 5.600",
			[]string{"thu nội địa = 5.000 tỷ đồng target 2023", "thu nội địa = 5.310 tỷ đồng result 2023", "thu nội địa = 5.600 tỷ đồng target 2024"}},
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
