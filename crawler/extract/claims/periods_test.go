package claims

import "testing"

// In which time a figure was so much: months that are added up are no month, and what a place has by nature is of no time.
func TestPeriods(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"months added up hold on", "Xuất khẩu tháng 7/2022 đạt 721 triệu USD; cộng dồn 7 tháng đạt 4,78 tỷ USD. Trong đó, nhập khẩu đạt 2 tỷ USD.",
			[]string{"xuất khẩu = 721 triệu USD result tháng 7/2022", "xuất khẩu = 4,78 tỷ USD result 7 tháng", "nhập khẩu = 2 tỷ USD result 7 tháng"}},
		{"months before the verb", "Xuất khẩu tháng 7/2022 đạt 721 triệu USD. Kim ngạch nhập khẩu 7 tháng đạt hơn 3,26 tỷ USD.",
			[]string{"xuất khẩu = 721 triệu USD result tháng 7/2022", "kim ngạch nhập khẩu = 3,26 tỷ USD result at_least 7 tháng"}},
		{"a month holds on, too", "Xuất khẩu tháng 7 đạt 721 triệu USD. Nhập khẩu đạt 300 triệu USD.", []string{"xuất khẩu = 721 triệu USD result tháng 7", "nhập khẩu = 300 triệu USD result tháng 7"}},
		{"how long something takes", "Xuất khẩu tháng 7 đạt 721 triệu USD. Vay trong 6 tháng, doanh thu đạt 2 tỷ đồng.", []string{"xuất khẩu = 721 triệu USD result tháng 7", "doanh thu = 2 tỷ đồng result tháng 7"}},
		{"since a year", "Từ năm 2011 đến nay, thu ngân sách đạt 500 tỷ đồng.", []string{"thu ngân sách = 500 tỷ đồng result 2011 đến nay"}},
		{"from a year on", "Từ năm 2011, thu ngân sách đạt 400 tỷ đồng.", []string{"thu ngân sách = 400 tỷ đồng result 2011"}},
		{"the land of a place", "Năm 2019, thu ngân sách đạt 5 tỷ đồng. Tổng diện tích đất tự nhiên là 4.125 ha. Diện tích lúa là 300 ha.",
			[]string{"thu ngân sách = 5 tỷ đồng result 2019", "tổng diện tích đất tự nhiên = 4.125 ha other", "diện tích lúa = 300 ha result 2019"}},
	} {
		t.Run(tt.name, func(t *testing.T) { checkFigures(t, tt.text, tt.want) })
	}
}
