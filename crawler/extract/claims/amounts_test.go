package claims

import (
	"testing"

	"khobao/archive"
)

// What numbers are of in reports and in general news, and of what time they are.
func TestAmounts(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"a word of what the area is", "Diện tích nhà ở bình quân đạt 30 m2 sàn/người, tăng 2,1 m2.", []string{"diện tích nhà ở bình quân = 30 m2 sàn/người result", "diện tích nhà ở bình quân = 2,1 m2 result up"}},
		{"for every ten thousand", "Tỉnh Sơn Đoài đạt 33 giường bệnh/vạn dân.", []string{"giường bệnh/vạn dân = 33 giường bệnh/vạn dân result"}},
		{"a rank is no name", "Chỉ số PCI đạt 68,42 điểm, xếp thứ 14/63, tăng 9 bậc.", []string{"chỉ số PCI = 68,42 điểm result", "chỉ số PCI = 9 bậc result up"}},
		{"a limit is no name", "Nợ thuế là 31,6 tỷ đồng, chiếm 7,7% tổng thu, vượt mức cho phép 2,7%.", []string{"nợ thuế = 31,6 tỷ đồng result", "nợ thuế = 7,7 % result", "nợ thuế = 2,7 % result"}},
		{"certificates are no adverb", "Tỷ lệ lao động qua đào tạo đạt 75%, trong đó có bằng cấp, chứng chỉ đạt 35%.", []string{"tỷ lệ lao động qua đào tạo = 75 % result", "bằng cấp, chứng chỉ = 35 % result"}},
		{"the oldest of them", "Đại biểu cao tuổi nhất 62 tuổi; tuổi thọ trung bình đạt 74,1 tuổi.", []string{"tuổi = 62 tuổi other", "tuổi thọ trung bình = 74,1 tuổi result"}},
		{"who is meant, by age", "Nhóm hưởng trợ cấp tuất trên 80 tuổi được đóng 100%; trẻ từ 2 - 8 tuổi đi học.", []string{"nhóm hưởng trợ cấp tuất trên 80 tuổi được đóng = 100 % result"}},
		{"how long people live", "Tuổi thọ trung bình đạt trên 75 tuổi.", []string{"tuổi thọ trung bình = 75 tuổi result at_least"}},
		{"how long people live, and whose life it is", "Tuổi thọ bình quân của người dân trên 74 tuổi.", []string{"tuổi thọ bình quân của người dân = 74 tuổi result at_least"}},
		{"how long people lived before", "Tuổi thọ trung bình tăng từ 73 tuổi lên 75 tuổi.", []string{"tuổi thọ trung bình = 73 tuổi result up", "tuổi thọ trung bình = 75 tuổi result up"}},
		{"how much longer they live", "Tuổi thọ trung bình tăng từ 73 tuổi lên trên 75 tuổi; tuổi thọ của nữ đạt 77 tuổi, tăng 2 tuổi.",
			[]string{"tuổi thọ trung bình = 73 tuổi result up", "tuổi thọ trung bình = 75 tuổi result at_least", "tuổi thọ của nữ = 77 tuổi result", "tuổi thọ của nữ = 2 tuổi result up"}},
		{"how old the members are", "Độ tuổi trung bình của đại biểu trên 50 tuổi.", []string{"độ tuổi trung bình của đại biểu = 50 tuổi result at_least"}},
		{"an age that only says who is meant", "Trẻ trong độ tuổi từ 6 tuổi đi học; trẻ trên 3 tuổi được tiêm; tuổi thọ tăng, người trên 80 tuổi được tặng quà.", nil},
		{"all five of them", "Cả năm xã đạt chuẩn có tổng vốn 500 tỷ đồng. Cả năm dự án có tổng vốn 700 tỷ đồng.", []string{"tổng vốn = 500 tỷ đồng result", "tổng vốn = 700 tỷ đồng result"}},
		{"the whole year, told behind", "Năm 2022, doanh thu quý 4 đạt 810 tỷ đồng, xuất khẩu đạt 2.873 tỷ đồng cả năm.",
			[]string{"doanh thu = 810 tỷ đồng result quý 4", "xuất khẩu = 2.873 tỷ đồng result 2022"}},
		{"a part of the whole year's plan", "6 tháng đầu năm 2025, thu ngân sách đạt 120 tỷ đồng, bằng 45% kế hoạch cả năm.",
			[]string{"thu ngân sách = 120 tỷ đồng result 6 tháng đầu năm 2025", "thu ngân sách = 45 % result 6 tháng đầu năm 2025"}},
		{"less of something else", "Tổng kim ngạch đạt 5 tỷ USD; giảm 15% lượng phát thải khí nhà kính so với năm 2020.", []string{"tổng kim ngạch = 5 tỷ USD result", "lượng phát thải khí nhà kính = 15 % result down"}},
		{"what a demand is about", "Tỉnh yêu cầu xử lý dứt điểm 100% cơ sở gây ô nhiễm.", []string{"cơ sở gây ô nhiễm = 100 % result"}},
		{"more members than were aimed at", "Chi bộ kết nạp 187 đảng viên, vượt 17 đồng chí so với kế hoạch.", []string{"kết nạp đảng viên = 187 đảng viên result", "kết nạp đảng viên = 17 đồng chí result at_least"}},
		{"a power that joins the grid", "Nhà máy điện gió Tân Hạc công suất 48 MW hòa lưới, sản lượng 140 triệu kWh/năm.", []string{"công suất = 48 MW result", "sản lượng = 140 triệu kWh/năm result"}},
		{"who aims at it", "Trong 5 năm tới, thị xã đặt mục tiêu thu hút thêm 2,5 - 3 tỷ USD vốn FDI.", []string{"vốn FDI = 2,5..3 tỷ USD target"}},
		{"who comes next", "Đội A có quỹ lương 279 triệu bảng. Đứng thứ hai là B, lên tới 265 triệu bảng.", []string{"quỹ lương = 279 triệu bảng result", "quỹ lương = 265 triệu bảng result"}},
		{"badges for years", "Đảng ủy trao Huy hiệu cho 2 đ/c HH 40 năm và 2 đ/c HH 30 năm tuổi Đảng.", []string{"đ/c HH 40 năm = 2 đ/c count", "đ/c HH 30 năm tuổi Đảng = 2 đ/c count"}},
		{"work found for them", "Tỉnh giải quyết việc làm cho 92.000 lượt lao động.", []string{"giải quyết việc làm = 92.000 lượt lao động result"}},
		{"whose the things were", "Người này chiếm đoạt tài sản của 33 người.", []string{"người = 33 người count"}},
		{"the dead told again", "Vụ cháy làm 3 người chết. Công an xác nhận 3 người tử vong. Có 3 người bị thương.", []string{"người chết = 3 người count", "người bị thương = 3 người count"}},
		{"a number of a branch", "Nhánh 1 hướng ra biển, nhánh 2 hướng lên núi.", nil},
		{"targets of a weapon", "Tàu có thể bắn 600 quả tên lửa vào các mục tiêu. Pháo hạm có tầm bắn 102 km.", []string{"quả tên lửa vào các mục tiêu = 600 quả result", "tầm bắn = 102 km result"}},
		{"a year before the aim's", "Tỷ lệ đô thị hóa năm 2024 đạt 38,2%, dự kiến đến năm 2030 đạt 48%.", []string{"tỷ lệ đô thị hóa = 38,2 % result 2024", "tỷ lệ đô thị hóa = 48 % target 2030"}},
		{"the quarter, and the whole year", "Quý 4 năm 2022, doanh thu đạt 810 tỷ đồng, cả năm đạt 2.873 tỷ đồng, tăng 4%.",
			[]string{"doanh thu = 810 tỷ đồng result quý 4 năm 2022", "doanh thu = 2.873 tỷ đồng result 2022", "doanh thu = 4 % result up 2022"}},
		{"the line above a list", "Kết quả năm 2023 của tỉnh.\nPhấn đấu đến năm 2030:\n- Thu ngân sách đạt 900 tỷ đồng.\n- Xuất khẩu đạt 2 tỷ USD.\nHội nghị bế mạc chiều qua.",
			[]string{"thu ngân sách = 900 tỷ đồng target 2030", "xuất khẩu = 2 tỷ USD target 2030"}},
		{"what a thing is worth", "Hai bên nhất trí cung cấp một gói tài chính trị giá 1 tỷ bảng.", []string{"trị giá gói tài chính = 1 tỷ bảng result"}},
		{"to what one contributes", "Ngành du lịch đóng góp 6,1% vào xuất khẩu của khu vực.", []string{"đóng góp vào xuất khẩu của khu vực = 6,1 % result"}},
		{"a result to compare with", "Doanh thu bán bò chỉ đạt 196 tỷ đồng so với kết quả 1.233 tỷ đồng cùng kỳ năm trước.", []string{"doanh thu bán bò = 196 tỷ đồng result", "doanh thu bán bò = 1.233 tỷ đồng result"}},
		{"villages by their marks", "Huyện có 5 xã đạt 15 - 18 tiêu chí, 3 xã đạt từ 10 đến 14 tiêu chí.", []string{"xã đạt 15 - 18 tiêu chí = 5 xã result", "xã đạt từ 10 đến 14 tiêu chí = 3 xã result"}},
		{"a wage of a day is no date", "Ngư dân có việc làm, thu nhập mỗi ngày 200.000-300.000 đồng.", []string{"thu nhập mỗi ngày = 200.000..300.000 đồng result"}},
		{"one name within a sentence", "Ngân hàng áp dụng mức lãi suất ưu đãi 7%/năm, chia sẻ về lợi nhuận trước thuế năm 2024 (đạt 1.348 tỷ đồng).",
			[]string{"mức lãi suất ưu đãi = 7 %/năm result 2024", "lợi nhuận trước thuế = 1.348 tỷ đồng result 2024"}},
		{"who the members are", "Hội đồng có 7 người là lãnh đạo các phòng của Sở.", []string{"lãnh đạo các phòng của Sở = 7 người count"}},
		{"a verb's words are none of the name", "Nước ta có 10 mặt hàng xuất khẩu hiện chỉ là hàng thô; giá cổ phiếu vọt lên tới 60.000 đồng; lãi suất trong khoảng 5-6%.",
			[]string{"mặt hàng xuất khẩu = 10 mặt hàng count", "giá cổ phiếu = 60.000 đồng result up", "lãi suất = 5..6 % result about"}},
		{"a school year", "Năm học 2023 - 2024, tổng số học sinh là 1.004 em. Dự toán chi của 2021-2025 là 8 tỷ đồng.", []string{"tổng số học sinh = 1.004 em count 2023-2024", "dự toán chi = 8 tỷ đồng target 2021-2025"}},
		{"a day ends what is counted", "Có 11 người được cấp thuốc ngày 3/7. Tảng đá nặng 20 tấn Ngày 17/6, xã cho biết.", []string{"người được cấp thuốc = 11 người count", "tảng đá nặng = 20 tấn result"}},
		{"money from abroad", "Chính quyền hỗ trợ 2 triệu rupees cho mỗi hộ.", []string{"hỗ trợ cho mỗi hộ = 2 triệu rupees result"}},
		{"where the members are", "Đảng bộ có 38.471 đảng viên đang sinh hoạt tại 512 chi bộ.", []string{"đảng viên = 38.471 đảng viên count", "chi bộ = 512 chi bộ count"}},
		{"what grew here and fell there", "Nguy cơ này tăng 36% ở trẻ em và giảm 20% ở người già.", []string{"nguy cơ = 36 % result up", "nguy cơ = 20 % result down"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v := &archive.Version{Body: tt.text, Published: archive.NewDay(2025, 6, 15)}
			Extract(v, Context{})
			checkEvidence(t, v)
			compareLines(t, tt.text, figuresOf(v), tt.want)
		})
	}
}
