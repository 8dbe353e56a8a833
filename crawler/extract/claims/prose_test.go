package claims

import (
	"testing"

	"khobao/archive"
)

// Reporters vary their verbs, and put what is measured where the sentence has room for it.
func TestProse(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"a verb of a small rise", "Sản lượng thịt hơi 9 tháng được 8.740 tấn, nhích 3,4% so với cùng kỳ.",
			[]string{"sản lượng thịt hơi = 8.740 tấn result 9 tháng", "sản lượng thịt hơi = 3,4 % result up 9 tháng"}},
		{"what was pulled down", "Tỷ lệ hộ nghèo từ 9,6% kéo giảm xuống còn 2,1%.", []string{"tỷ lệ hộ nghèo = 9,6 % result", "tỷ lệ hộ nghèo = 2,1 % result down"}},
		{"from a number whose unit stands behind the other", "Thu nhập của người dân nâng từ 42 lên 61 triệu đồng.",
			[]string{"thu nhập của người dân = 42 triệu đồng result", "thu nhập của người dân = 61 triệu đồng result up"}},
		{"from so many down to so many", "Số hộ nghèo từ 214 hộ xuống còn 37 hộ.", []string{"số hộ nghèo = 214 hộ count", "số hộ nghèo = 37 hộ count down"}},
		{"which of the things counted", "Toàn huyện có 28 xã nâng cao, 12/12 xã về đích nông thôn mới; 75% xã đạt nông thôn mới nâng cao.",
			[]string{"xã nâng cao = 28 xã count", "xã về đích nông thôn mới = 12/12 xã count", "xã đạt nông thôn mới nâng cao = 75 % result"}},
		{"parts of a sum, one by one", "Sản lượng thủy sản đạt 43.500 tấn, trong đó cá 31.200 tấn, tôm 4.800 tấn.",
			[]string{"sản lượng thủy sản = 43.500 tấn result", "cá = 31.200 tấn result", "tôm = 4.800 tấn result"}},
		{"an abbreviation among parts", "Tỷ lệ đến trường: tiểu học 99,9%, THCS 96,4%.", []string{"tiểu học = 99,9 % result", "THCS = 96,4 % result"}},
		{"two extents of one thing", "Tuyến đường dài 62 km, rộng 26 m, vốn 4.870 tỷ đồng.",
			[]string{"tuyến đường dài = 62 km result", "tuyến đường rộng = 26 m result", "vốn = 4.870 tỷ đồng result"}},
		{"for each of those counted", "Tỉnh sửa chữa 1.150 căn nhà, mỗi căn 60 triệu đồng.", []string{"sửa chữa căn nhà = 1.150 căn nhà result", "mỗi căn = 60 triệu đồng result"}},
		{"what a part of those counted do", "Xã có 7.840 nhân khẩu, 92% làm nghề biển.", []string{"nhân khẩu = 7.840 nhân khẩu count", "nhân khẩu làm nghề biển = 92 % result"}},
		{"a province that does something with an amount", "Tỉnh Sơn Đoài dồn 21.600 tỷ đồng cho giao thông.", []string{"dồn cho giao thông = 21.600 tỷ đồng result"}},
		{"what money was raised for", "Xã huy động 340 tỷ đồng đầu tư kết cấu hạ tầng.", []string{"huy động đầu tư kết cấu hạ tầng = 340 tỷ đồng result"}},
		{"what is done and to what", "Nông dân gieo sạ 12.450 ha lúa, trồng 300 ha sầu riêng.", []string{"gieo sạ lúa = 12.450 ha result", "trồng sầu riêng = 300 ha result"}},
		{"two countries' trade", "Hai bên nâng kim ngạch thương mại 2 nước lên 100 tỷ USD.", []string{"nước = 2 nước count", "kim ngạch thương mại 2 nước = 100 tỷ USD result up"}},
		{"months added up", "Doanh thu tháng 8 đạt 4.860 tỷ đồng; lũy kế 8 tháng 37.940 tỷ đồng.", []string{"doanh thu = 4.860 tỷ đồng result tháng 8", "doanh thu = 37.940 tỷ đồng result 8 tháng"}},
		{"how long something takes is no period", "Thi công trong 9 tháng, nhà máy có công suất 300 tấn/ngày đêm.", []string{"công suất = 300 tấn/ngày đêm result"}},
		{"compared with the same time", "Số doanh nghiệp giải thể nhiều hơn cùng kỳ 12 doanh nghiệp.", []string{"số doanh nghiệp giải thể = 12 doanh nghiệp result up"}},
		{"ages of the earth are no money", "Hóa thạch có tuổi thọ 8 triệu năm; ở xóm 3 xã Hòa Lạc.", nil},
		{"a number in two magnitudes", "Tỉnh đón 1 triệu 240 nghìn lượt khách; doanh thu 1 tỷ 50 triệu đồng.", []string{"lượt khách = 1.240 nghìn lượt khách result", "doanh thu = 1.050 triệu đồng result"}},
		{"so many out of so many", "Đến nay 11 trong số 14 khu công nghiệp hoạt động.", []string{"khu công nghiệp hoạt động = 11/14 khu công nghiệp count"}},
		{"more than the plan", "Xã kết nạp 52/50 đảng viên; sân đấu ngày 6/2 chi bộ.", []string{"kết nạp đảng viên = 52/50 đảng viên result"}},
		{"a number with dots names no night", "Khách lưu trú qua đêm 64.000 lượt.", []string{"khách lưu trú qua đêm = 64.000 lượt result"}},
		{"what there is by now", "Huyện Lâm Thủy nay đã có vùng chè rộng 3.240 ha.", []string{"vùng chè rộng = 3.240 ha result"}},
		{"more crowded than before", "Lượng khách đạt 215.000 lượt, đông hơn kỳ lễ trước 18%.", []string{"lượng khách = 215.000 lượt result", "lượng khách = 18 % result"}},
		{"months in words", "Chỉ số sản xuất tháng 10 tăng 1,8%; mười tháng tăng 10,2%.", []string{"chỉ số sản xuất = 1,8 % result up tháng 10", "chỉ số sản xuất = 10,2 % result up 10 tháng"}},
		{"the head of a line", "Tai nạn giao thông: xảy ra 12 vụ.", []string{"vụ tai nạn giao thông = 12 vụ result"}},
		{"the resolution in brackets", "Giá trị sản xuất tăng 10,8%/năm (NQ: 10%/năm).", []string{"giá trị sản xuất = 10,8 %/năm result up", "giá trị sản xuất = 10 %/năm target"}},
		{"what happened, each by its name", "Quý I có 64 vụ tai nạn giao thông; cháy 17 vụ, phạm pháp hình sự 203 vụ.", []string{"vụ tai nạn giao thông = 64 vụ result quý I", "vụ cháy = 17 vụ result quý I", "vụ phạm pháp hình sự = 203 vụ result quý I"}},
		{"a share of a sum that is named behind it", "Tỉnh mới tiêu được 41,2% trong tổng số 5.460 tỷ đồng vốn đầu tư công.", []string{"vốn đầu tư công = 41,2 % result", "vốn đầu tư công = 5.460 tỷ đồng result"}},
		{"dearer than before", "Giá cà phê là 58.000 đồng/kg, đắt hơn năm ngoái 16.000 đồng.", []string{"giá cà phê = 58.000 đồng/kg result", "giá cà phê = 16.000 đồng result"}},
		{"who set a plan that was passed", "GRDP tăng 7,85%, nhỉnh hơn mức 7,5% mà nghị quyết HĐND tỉnh đặt ra. Thu ngân sách 900 tỷ đồng.", []string{"GRDP = 7,85 % result up", "GRDP = 7,5 % result up", "thu ngân sách = 900 tỷ đồng result"}},
		{"a network is no weight", "Trạm 4G đã lắp xong.", nil},
		{"words of time name nothing", "Dự trữ dầu giảm 2 triệu thùng trong tuần vừa qua xuống còn 511 triệu thùng.", []string{"dự trữ dầu = 2 triệu thùng result down"}},
		{"a long name before where it came from", "Suy dinh dưỡng thấp còi ở trẻ dưới 5 tuổi từ 23,4% kéo xuống 19,8%.",
			[]string{"suy dinh dưỡng thấp còi ở trẻ dưới 5 tuổi = 23,4 % result", "suy dinh dưỡng thấp còi ở trẻ dưới 5 tuổi = 19,8 % result down"}},
		{"how those who voted did", "Chủ tịch huyện có 47 phiếu tín nhiệm cao, 6 phiếu tín nhiệm và 1 phiếu tín nhiệm thấp; 47/49 đại biểu bỏ phiếu, 100% đại biểu biểu quyết tán thành.",
			[]string{"phiếu tín nhiệm cao = 47 phiếu other", "phiếu tín nhiệm = 6 phiếu other", "phiếu tín nhiệm thấp = 1 phiếu other", "đại biểu bỏ phiếu = 47/49 đại biểu count", "đại biểu biểu quyết tán thành = 100 % other"}},
		{"things that are aimed at, in a list", "Năm 2025, tỉnh đặt mục tiêu GRDP tăng 8%, cùng các chỉ tiêu:\n- Tạo việc làm mới cho 35.500 lao động;\n- Thêm 4 xã đạt chuẩn;\n- Tỷ lệ hộ nghèo còn 2%.",
			[]string{"GRDP = 8 % target up 2025", "tạo việc làm mới = 35.500 lao động target 2025", "xã đạt chuẩn = 4 xã target 2025", "tỷ lệ hộ nghèo = 2 % target 2025"}},
		{"those among them are told next", "Vụ sạt lở khiến 15 người thiệt mạng trong đó có 4 trẻ em.", []string{"người thiệt mạng = 15 người count", "trẻ em = 4 trẻ em count"}},
		{"the whole does something else", "Sản lượng lúa của huyện Lâm Thủy đạt 50.000 tấn, cả tỉnh xuất khẩu 12.000 tấn hạt điều.", []string{"sản lượng lúa của huyện Lâm Thủy = 50.000 tấn result", "xuất khẩu hạt điều = 12.000 tấn result"}},
		{"wards, and a zone by its name", "Tỉnh có 72 xã, 22 phường, đặc khu Phú Sơn và hỏi ý kiến bằng 500 phiếu khảo sát.", []string{"xã = 72 xã count", "phường = 22 phường count", "phiếu khảo sát = 500 phiếu count"}},
		{"a common noun first", "Trường chuẩn quốc gia chiếm 71,5%.", []string{"Trường chuẩn quốc gia = 71,5 % result"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v := &archive.Version{Body: tt.text}
			Extract(v, Context{})
			checkEvidence(t, v)
			compareLines(t, tt.text, figuresOf(v), tt.want)
		})
	}
}

// What is foretold, a price and a size are nobody's promise; a period that was spoken of before is none of sizes and prices.
func TestNoPromise(t *testing.T) {
	v := &archive.Version{Published: archive.NewDay(2022, 6, 1), Body: "Năm 2022, tỉnh phấn đấu thu ngân sách 900 tỷ đồng. Theo dự báo, đến năm 2025 số ô tô tăng 3 lần. Cầu mới sẽ dài 620 m. Giá vé sẽ là 20.000 đồng/lượt. Nhà sẽ có diện tích 45 m2.\n" +
		"Sáu tháng đầu năm 2022, thu ngân sách đạt 510 tỷ đồng. GRDP tăng 6,1%. Nhà máy có công suất 300 tấn/ngày. Giá lúa 7.000 đồng/kg."}
	Extract(v, Context{})
	compareLines(t, v.Body, figuresOf(v), []string{"thu ngân sách = 900 tỷ đồng target 2022", "số ô tô = 3 lần other up 2025", "cầu mới = 620 m result", "giá vé = 20.000 đồng/lượt result", "diện tích = 45 m2 result",
		"thu ngân sách = 510 tỷ đồng result 6 tháng đầu năm 2022", "GRDP = 6,1 % result up 6 tháng đầu năm 2022", "công suất = 300 tấn/ngày result", "giá lúa = 7.000 đồng/kg result"})
}

// The place that an article is about is no part of what is measured there; another one is.
func TestPlaceless(t *testing.T) {
	v := &archive.Version{Title: "Sơn Đoài: kinh tế khởi sắc", Body: "GRDP của tỉnh Sơn Đoài tăng 8,1%. Tỷ lệ hộ nghèo toàn tỉnh còn 2,1%. Thu ngân sách trên địa bàn tỉnh đạt 500 tỷ đồng. Diện tích lúa của huyện Đông Sa đạt 3.500 ha."}
	Extract(v, Context{})
	compareLines(t, v.Body, figuresOf(v), []string{"GRDP = 8,1 % result up", "tỷ lệ hộ nghèo = 2,1 % result", "thu ngân sách trên địa bàn = 500 tỷ đồng result", "diện tích lúa của huyện Đông Sa = 3.500 ha result"})
}
