package claims

import "testing"

// What the clause says of an amount that nothing in it names.
func TestClauseNamesAmount(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"what needs it", "Tuyến đường ven sông cần hơn 540 tỷ đồng.", []string{"tuyến đường ven sông cần = 540 tỷ đồng result at_least"}},
		{"what loses it", "Sau hai năm, nhà máy thua lỗ 147 tỷ đồng thì dừng hoạt động.", []string{"thua lỗ = 147 tỷ đồng result"}},
		{"who has a name is left out", "Chiều ấy ông Lê Văn Đạt chuyển 100 triệu đồng.", []string{"số tiền chuyển = 100 triệu đồng result"}},
		{"at what price", "Tiệm này mua 3,6 triệu đồng/chỉ.", []string{"tiệm này mua = 3,6 triệu đồng/chỉ result"}},
		{"behind another clause", "Xe đã chạy cả ngày và lái xe kiếm thêm 300.000 đồng.", []string{"lái xe kiếm = 300.000 đồng result"}},
		{"no verb, no name", "Ở đó thì chỉ hơn 2 km. Rồi 5 tỷ đồng.", nil},
		{"companions are no money", "Tên cướp cùng 5 đồng phạm bị bắt.", []string{"đồng phạm bị bắt = 5 đồng phạm count"}},
		{"how often something was done", "UBND tỉnh đã 3 lần kiến nghị Chính phủ bố trí vốn. Doanh thu tăng 3 lần.", []string{"lần kiến nghị Chính phủ bố trí vốn = 3 lần result", "doanh thu = 3 lần result up"}},
		{"how often, told behind what was done", "Nhóm này lấy bớt tiền của nông dân hơn 60.000 lần.", []string{"lấy bớt tiền của nông dân = 60.000 lần result at_least"}},
		{"a sum told again by its name", "Huyện cần 45 tỷ đồng. Tổng vốn đầu tư là 45 tỷ đồng. Xã cần 5 tỷ đồng. Tổng vốn đầu tư của xã là 5 tỷ đồng.",
			[]string{"tổng vốn đầu tư = 45 tỷ đồng result", "xã cần = 5 tỷ đồng result", "tổng vốn đầu tư = 5 tỷ đồng result"}},
		{"the plate of a car", "Xe 77R - 001.37 vi phạm tốc độ.", nil},
		{"which place comes next", "Lúa hè thu thu hoạch 30.000 ha. Đi đầu là huyện Tân Lộc với hơn 8.400/ 8.761 ha; kế đến huyện Sông Mây hơn 11.700 ha.",
			[]string{"thu hoạch = 30.000 ha result", "thu hoạch (huyện Tân Lộc) = 8.400/8.761 ha result at_least", "thu hoạch (huyện Sông Mây) = 11.700 ha result at_least"}},
		{"no place of it", "Ban tổ chức treo giải thưởng 60.000 USD. Họ phạt tay vợt “Sao Mai” nước Úc 20.000 USD.", []string{"treo giải thưởng = 60.000 USD result"}},
		{"a verb that ends like a helper", "Làm thế thì thực hiện phương án này sẽ chỉ mất khoảng 19.700 tỷ đồng.", []string{"thực hiện phương án này mất = 19.700 tỷ đồng result about"}},
		{"a word that helps the verb", "Lúa khô vẫn giữ được từ 5.000 - 5.500 đồng/kg.", []string{"lúa khô giữ = 5.000..5.500 đồng/kg result"}},
		{"whose it is", "Tài sản của tỷ phú Lê Văn Đạt giảm 12 tỷ đồng.", []string{"tài sản của tỷ phú Lê Văn Đạt = 12 tỷ đồng result down"}},
		{"a sum before its name", "Với hơn 9.270 tỷ đồng, tổng thu ngân sách vượt 23,6% dự toán.", []string{"tổng thu ngân sách = 9.270 tỷ đồng result at_least", "tổng thu ngân sách = 23,6 % result at_least"}},
		{"behind a note", "Giá lúa thường 5.600 đồng/kg và 6.200 đồng/kg (lúa thơm), giảm 300 đồng/kg.", []string{"giá lúa thường = 5.600 đồng/kg result", "giá lúa thường = 6.200 đồng/kg result", "giá lúa thường = 300 đồng/kg result down"}},
		{"an aim behind a floor", "Trồng rừng mới từ 3.485 ha trở lên (mục tiêu là 5.000 ha).", []string{"trồng rừng mới = 3.485 ha result at_least", "trồng rừng mới = 5.000 ha target"}},
		{"whose sums they are", "Hội Phụ nữ quản lý 127 tổ, 79,8 tỷ đồng; Hội Nông dân 71 tổ, 44,3 tỷ đồng.",
			[]string{"tổ = 127 tổ count", "Hội Phụ nữ = 79,8 tỷ đồng result", "tổ Hội Nông dân = 71 tổ count", "Hội Nông dân = 44,3 tỷ đồng result"}},
		{"what a row tells", "Nguyên nhân: uống rượu 12,2%, sử dụng rượu, bia 9,2%, còn lại là nguyên nhân khác.", []string{"uống rượu = 12,2 % result", "sử dụng rượu, bia = 9,2 % result"}},
		{"what it does", "Có 23.800 ha thực hiện theo mô hình cánh đồng lớn.", []string{"thực hiện theo mô hình cánh đồng lớn = 23.800 ha result"}},
		{"the first of a part", "Trong đó, lúa 237.640 ha, hoa màu 17.346 ha.", []string{"lúa = 237.640 ha result", "hoa màu = 17.346 ha result"}},
		{"the name of another number", "Doanh nghiệp rót 3 tỷ USD vốn đầu tư cho dự án công suất 4 triệu tấn/năm.", []string{"vốn đầu tư cho dự án = 3 tỷ USD result", "công suất = 4 triệu tấn/năm result"}},
	} {
		t.Run(tt.name, func(t *testing.T) { checkFigures(t, tt.text, tt.want) })
	}
}

// How long somebody served, an appointment lasts, or something takes in the mean.
func TestLengths(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"of a service", "Ông có 12 năm nắm giữ các chức vụ quản lý, 2 năm ở vị trí đối ngoại, 3 năm làm phóng viên.",
			[]string{"thời gian nắm giữ = 12 năm other", "thời gian ở vị trí đối ngoại = 2 năm other", "thời gian làm phóng viên = 3 năm other"}},
		{"of an appointment", "Thời hạn giữ chức vụ của các đồng chí là 5 năm. Thời gian giữ chức vụ 05 năm.", []string{"thời hạn giữ chức vụ của các đồng chí = 5 năm other", "thời gian giữ chức vụ = 05 năm other"}},
		{"of a new appointment", "Bà được bổ nhiệm lại với thời hạn 5 năm. Hợp đồng đã hết thời hạn 3 năm.", []string{"thời hạn = 5 năm other"}},
		{"within a time", "Trong thời gian hơn 10 năm gắn bó với hội, bà đã giúp nhiều người.", []string{"thời gian gắn bó = 10 năm other at_least"}},
		{"of a stay", "Ngày điều trị trung bình 6,4 ngày.", []string{"ngày điều trị trung bình = 6,4 ngày other"}},
		{"of nothing that is told", "Sau 5 năm, xã đã đổi mới. Hội nghị diễn ra trong 2 ngày. Trong 3 năm qua, tỉnh tiến bộ.", nil},
	} {
		t.Run(tt.name, func(t *testing.T) { checkFigures(t, tt.text, tt.want) })
	}
}
