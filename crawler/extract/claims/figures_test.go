package claims

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// figuresOf writes the figures of a version one a line.
func figuresOf(v *archive.Version) []string {
	var all []string
	for _, f := range v.Figures {
		value := f.Value
		if f.ValueTo != nil {
			value += ".." + *f.ValueTo
		}
		line := fmt.Sprintf("%s = %s %s %s", f.Indicator, value, f.Unit, f.Kind)
		for _, more := range []*string{f.Direction, f.Bound, f.Period} {
			if more != nil {
				line += " " + *more
			}
		}
		all = append(all, line)
	}
	return all
}

func compareLines(t *testing.T, text string, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s\n got %s\nwant %s", text, strings.Join(got, "\n     "), strings.Join(want, "\n     "))
	}
}

func TestFigures(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"dots and commas", "Thu ngân sách đạt 29.232,75 tỷ đồng; vốn đầu tư đạt 24,023 tỉ đồng.", []string{"thu ngân sách = 29.232,75 tỷ đồng result", "vốn đầu tư = 24,023 tỉ đồng result"}},
		{"a year's per cent", "Xuất khẩu tăng 14,5% năm; nhập khẩu tăng 9,5%/năm.", []string{"xuất khẩu = 14,5 %/năm result up", "nhập khẩu = 9,5 %/năm result up"}},
		{"a range", "Phấn đấu giá trị sản xuất tăng 13,5 - 14%/năm, hộ nghèo giảm từ 1 đến 1,5%.", []string{"giá trị sản xuất = 13,5..14 %/năm target up", "hộ nghèo = 1..1,5 % target down"}},
		{"bounds", "Tỷ lệ che phủ rừng đạt từ 60% trở lên; hộ nghèo còn dưới 2%; thu ngân sách khoảng 50 tỷ đồng; không quá 5% tổ chức yếu kém.",
			[]string{"tỷ lệ che phủ rừng = 60 % result at_least", "hộ nghèo = 2 % result at_most", "thu ngân sách = 50 tỷ đồng result about", "tổ chức yếu kém = 5 % result at_most"}},
		{"one indicator, several numbers", "Thu ngân sách đạt 120 tỷ đồng, tăng 12% so cùng kỳ, bằng 105% kế hoạch.",
			[]string{"thu ngân sách = 120 tỷ đồng result", "thu ngân sách = 12 % result up", "thu ngân sách = 105 % result"}},
		{"the plan beside the result", "Tăng trưởng kinh tế đạt 9,2%/năm (kế hoạch 9%).", []string{"tăng trưởng kinh tế = 9,2 %/năm result", "tăng trưởng kinh tế = 9 % target"}},
		{"a share of what follows", "Trong nhiệm kỳ, phấn đấu 100% đảng viên hoàn thành nhiệm vụ.", []string{"đảng viên hoàn thành nhiệm vụ = 100 % target"}},
		{"a part of a whole", "Có 13/21 cụm công nghiệp xử lý nước thải.", []string{"cụm công nghiệp xử lý nước thải = 13/21 cụm công nghiệp count"}},
		{"members of a body", "Đại hội bầu Ban Chấp hành gồm 15 đồng chí; Ban Thường vụ (5 đồng chí).", []string{"Ban Chấp hành = 15 đồng chí count", "Ban Thường vụ = 5 đồng chí count"}},
		{"glued and without a dot", "Diện tích lúa 3200ha.", []string{"diện tích lúa = 3200 ha result"}},
		{"a compound unit", "Thu nhập bình quân đạt 65 triệu đồng/người/năm.", []string{"thu nhập bình quân = 65 triệu đồng/người/năm result"}},
		{"an age", "Ông Lê Văn Đạt, 52 tuổi, quê Tân Mỹ.", []string{"tuổi = 52 tuổi other"}},
		{"a period", "Năm 2010, thu nhập đầu người ước 9,08 triệu đồng. Giai đoạn 2011 - 2015, vốn đầu tư đạt 40 tỷ đồng.",
			[]string{"thu nhập đầu người = 9,08 triệu đồng result about 2010", "vốn đầu tư = 40 tỷ đồng result 2011-2015"}},
		{"a list parted from its number", "Tổng trị giá hàng hóa dự trữ, phục vụ nhân dân đạt 23 tỷ đồng.", []string{"tổng trị giá hàng hóa dự trữ = 23 tỷ đồng result"}},
		{"a name inside a clause", "Dân còn băn khoăn về số tiền đền bù, tái định cư lên tới 23,6 tỷ đồng.", []string{"số tiền đền bù, tái định cư = 23,6 tỷ đồng result"}},
		{"what is done with an amount", "Đơn vị đã bỏ vào công trình gần 4 tỷ đồng.", []string{"bỏ vào công trình = 4 tỷ đồng result about"}},
		{"a share of a whole", "Nguồn này chỉ đáp ứng được 39% tổng nhu cầu.", []string{"tổng nhu cầu = 39 % result"}},
		{"a period before the owner", "Doanh thu trong năm 2019 của hợp tác xã đạt 18,5 tỷ đồng.", []string{"doanh thu của hợp tác xã = 18,5 tỷ đồng result 2019"}},
		{"more of the same things", "Huyện xảy ra 226 vụ trộm, giảm 18 vụ so với cùng kỳ.", []string{"vụ trộm = 226 vụ result", "vụ trộm = 18 vụ result down"}},
		{"behind a parenthesis", "Xuất khẩu đạt 5 tỷ USD (nhập khẩu 4 tỷ USD), tăng 7%.", []string{"xuất khẩu = 5 tỷ USD result", "nhập khẩu = 4 tỷ USD result", "xuất khẩu = 7 % result up"}},
		{"where it is so is no indicator", "Tổng vốn của 2 dự án là 29 tỷ đồng.", []string{"dự án = 2 dự án count", "tổng vốn của 2 dự án = 29 tỷ đồng result"}},
		{"what was traded", "Năm 2019, hợp tác xã xuất khẩu 360 tấn điều nhân.", []string{"xuất khẩu điều nhân = 360 tấn result 2019"}},
		{"a year that is over is no aim", "Mục tiêu là thoát nghèo. Đến năm 2016, thu ngân sách tăng 5%.", []string{"thu ngân sách = 5 % result up 2016"}},
		{"an act done to several things", "Thanh tra kiến nghị thu hồi 19 tỷ đồng, 46 ha đất.", []string{"kiến nghị thu hồi = 19 tỷ đồng result", "kiến nghị thu hồi đất = 46 ha result"}},
		{"what one has", "Do nước biển dâng, toàn tỉnh có khoảng 150 km bờ biển bị sạt lở.", []string{"bờ biển bị sạt lở = 150 km result about"}},
		{"a price with what it is of", "Giá tôm nguyên liệu tăng lên 210.000 đồng/kg, tiền điện 2 triệu đồng/tháng.", []string{"giá tôm nguyên liệu = 210.000 đồng/kg result up", "tiền điện = 2 triệu đồng/tháng result"}},
		{"from what it went down", "Như vậy, từ 13.197 ha năm 2013, diện tích cây cao su giảm xuống còn 9.345 ha.", []string{"diện tích cây cao su = 13.197 ha result 2013", "diện tích cây cao su = 9.345 ha result down 2013"}},
		{"an aim in people", "Chỉ tiêu tuyển chọn là 1.500 người.", []string{"chỉ tiêu tuyển chọn = 1.500 người target"}},
		{"a size bare of what it is of", "Khối này nắm giữ tổng diện tích 258.792 m2 đất công.", []string{"tổng diện tích đất công = 258.792 m2 result"}},
		{"a tree is no comparison", "Toàn tỉnh còn khoảng 9.345 ha cao su.", []string{"cao su = 9.345 ha result about"}},
		{"a bound is no place", "Số hợp tác xã hoạt động khá, tốt đạt trên 15 hợp tác xã.", []string{"số hợp tác xã hoạt động khá, tốt = 15 hợp tác xã result at_least"}},
		{"the price of what stands before", "Lúa thơm giá từ 4.200 - 4.500 đồng/kg.", []string{"giá lúa thơm = 4.200..4.500 đồng/kg result"}},
		{"what an amount is for", "Huyện bố trí 19 tỷ đồng để xây phòng học.", []string{"bố trí để xây phòng học = 19 tỷ đồng result"}},
		{"what is not yet done", "Hiện còn 86 tỷ đồng chưa chi trả được.", []string{"chưa chi trả được = 86 tỷ đồng result"}},
		{"months in words", "Sáu tháng đầu năm 2019, sản lượng đạt 43 triệu tấn.", []string{"sản lượng = 43 triệu tấn result 6 tháng đầu năm 2019"}},
		{"things counted again", "Xảy ra 43 vụ cháy, làm 19 người chết, giảm 2 vụ so với cùng kỳ.", []string{"vụ cháy = 43 vụ result", "người chết = 19 người count", "vụ cháy = 2 vụ result down"}},
		{"two shares with what they are of", "Tăng trưởng đạt 5,7% với xuất khẩu và 3,9% với nhập khẩu.", []string{"xuất khẩu = 5,7 % result", "nhập khẩu = 3,9 % result"}},
		{"whose or what the sum beside the things is", "Công an tạm giữ 20 xe máy, 32 triệu đồng.", []string{"tạm giữ xe máy = 20 xe máy result", "Công an tạm giữ = 32 triệu đồng result"}},
		{"what a gap is to", "Giá cát thế giới đạt 35 triệu đồng/lượng, thấp hơn giá trong nước khoảng 1,1 triệu đồng/lượng.", []string{"giá cát thế giới = 35 triệu đồng/lượng result", "giá cát thế giới = 1,1 triệu đồng/lượng result down about"}},
		{"a sum behind a count", "Nhóm này lừa 7 hộ số tiền gần 2 tỷ đồng.", []string{"hộ = 7 hộ count", "số tiền = 2 tỷ đồng result about"}},
		{"what a thing became", "Vùng đất hoang đã trở thành trang trại 240 ha.", []string{"trang trại = 240 ha result"}},
		{"notes of another time", "Phấn đấu đến năm 2025: Thu nhập bình quân đầu người đạt 70 triệu đồng (năm 2019 đạt 43,5 triệu đồng). Tỷ lệ hộ nghèo còn 1,5% (theo chuẩn giai đoạn 2016 - 2020). Tỷ lệ che phủ rừng ổn định ở mức 37%.",
			[]string{"thu nhập bình quân đầu người = 70 triệu đồng target 2025", "thu nhập bình quân đầu người = 43,5 triệu đồng result 2019", "tỷ lệ hộ nghèo = 1,5 % target 2025", "tỷ lệ che phủ rừng = 37 % target 2025"}},
		{"from where to where", "Hộ nghèo giảm từ 16,9% xuống còn 5,7%. Tỉnh nâng tỷ lệ lao động qua đào tạo lên 65%. Thiệt hại lên 3 tỷ đồng.",
			[]string{"hộ nghèo = 16,9 % result down", "hộ nghèo = 5,7 % result down", "tỷ lệ lao động qua đào tạo = 65 % result up", "thiệt hại = 3 tỷ đồng result"}},
		{"how else it changed", "Điểm du lịch đón 21.500 lượt khách, giảm 38% so với tháng 8 do vào mùa mưa nhưng vẫn tăng 21,5% so với cùng kỳ. Tổng số thu BHXH, BHYT, BHTN đạt 98 tỷ đồng.",
			[]string{"lượt khách = 21.500 lượt khách result", "lượt khách = 38 % result down", "lượt khách = 21,5 % result up", "tổng số thu BHXH, BHYT, BHTN = 98 tỷ đồng result"}},
		{"no time in a name", "Tổng nhu cầu vốn ngân sách cấp năm 2019 là 40 tỷ đồng. Giai đoạn 2 là 300 ha. Có 10 khu rừng cấm của tỉnh từ năm 2011.",
			[]string{"tổng nhu cầu vốn ngân sách cấp = 40 tỷ đồng result 2019", "khu rừng cấm của tỉnh = 10 khu count 2011"}},
		{"a numbered stage", "Giai đoạn II (2023 - 2025), tổng nhu cầu vốn là 114 tỷ đồng.", []string{"tổng nhu cầu vốn = 114 tỷ đồng target 2023-2025"}},
		{"sizes in parentheses", "Cây ăn trái được trồng tại Tân Mỹ (2.111 ha) và Bình Lộc (731 ha).", []string{"Tân Mỹ = 2.111 ha other", "Bình Lộc = 731 ha other"}},
		{"how long a thing is", "Hạng mục cầu vượt dài 623m.", []string{"hạng mục cầu vượt dài = 623 m result"}},
		{"shares in turn", "Nợ xấu và nợ tiềm ẩn lần lượt là 6,8% và 6,6%.", []string{"nợ xấu = 6,8 % result", "nợ tiềm ẩn = 6,6 % result"}},
		{"a share of the whole economy", "Bội chi ngân sách là 256.000 tỷ đồng (5,71% GDP).", []string{"bội chi ngân sách = 256.000 tỷ đồng result", "bội chi ngân sách = 5,71 % result"}},
		{"what the other number is of", "Trên tàu có 1.701 tấn dầu và 113 tấn xăng.", []string{"dầu = 1.701 tấn result", "xăng = 113 tấn result"}},
		{"behind a condition", "Nếu thuế nhập khẩu giảm thì mức đóng góp lên tới 15%.", []string{"mức đóng góp = 15 % result"}},
		{"what most of them are", "Trong số đó đa phần là các công ty công ích (26 công ty).", []string{"các công ty công ích = 26 công ty count"}},
		{"a power that stands apart", "Diện tích sử dụng tăng 107,1m 2 so với giấy chứng nhận.", []string{"diện tích sử dụng = 107,1 m2 result up"}},
		{"a price for each", "Công ty chôn lấp 500 tấn mỗi ngày với giá 20,9 USD mỗi tấn.", []string{"chôn lấp = 500 tấn result", "giá mỗi tấn = 20,9 USD result"}},
		{"sums each with their name", "Công ty còn nợ 717 triệu đồng tiền thuê đất, gần 22 triệu đồng tiền thuế.", []string{"tiền thuê đất = 717 triệu đồng result", "tiền thuế = 22 triệu đồng result about"}},
		{"land with a clause about it", "Đất của xã bị thu hồi là 64,11 ha.", []string{"đất của xã bị thu hồi = 64,11 ha result"}},
		{"what is done is no sum", "Thành phố yêu cầu chủ đầu tư bãi rác triển khai 10 giải pháp.", []string{"giải pháp = 10 giải pháp count"}},
		{"those who are meant", "14. Trẻ em đã qua mẫu giáo: 65%.", []string{"trẻ em đã qua mẫu giáo = 65 % result"}},
		{"shares with their numbers", "Có 50% số xã đạt chuẩn (8 xã), riêng xã nâng cao là 6,25% (1 xã).", []string{"số xã đạt chuẩn = 50 % result", "số xã đạt chuẩn = 8 xã result", "xã nâng cao = 6,25 % result", "xã nâng cao = 1 xã count"}},
		{"a table row", "Chỉ tiêu | Đến năm 2030\nDân cư thành thị dùng nước sạch, nước hợp vệ sinh | 95 - 100%", []string{"dân cư thành thị dùng nước sạch, nước hợp vệ sinh = 95..100 % target 2030"}},
		{"numbers in turn", "Doanh số của Sao Mai và Tân Mỹ lần lượt là 2.451 và 1.038 xe. Doanh thu đạt 28 tỷ đồng, lợi nhuận đạt 9 tỷ đồng, giảm lần lượt 7,7% và 3,2%.",
			[]string{"doanh số của Sao Mai = 2.451 xe result", "doanh số Tân Mỹ = 1.038 xe result", "doanh thu = 28 tỷ đồng result", "lợi nhuận = 9 tỷ đồng result", "doanh thu = 7,7 % result down", "lợi nhuận = 3,2 % result down"}},
		{"the topic of a clause", "Về đất chưa sử dụng, đến năm 2016 còn 20.429 ha, giảm 18.169 ha so với quy hoạch được duyệt, chiếm 3,41% diện tích tự nhiên.",
			[]string{"đất chưa sử dụng = 20.429 ha result 2016", "đất chưa sử dụng = 18.169 ha result down 2016", "đất chưa sử dụng = 3,41 % result 2016"}},
		{"a part of it at a place", "Diện tích lúa bị thiệt hại là 188 ha (trong đó Hà Nội bị thiệt hại 155 ha, Hải Phòng 33 ha).",
			[]string{"diện tích lúa bị thiệt hại = 188 ha result", "diện tích lúa bị thiệt hại (Hà Nội) = 155 ha result", "diện tích lúa bị thiệt hại (Hải Phòng) = 33 ha result"}},
		{"what is sold at a price", "Máy này có giá 870 USD. Công ty chào bán 3,5 triệu cổ phiếu với giá 86.500 đồng/cổ phiếu.",
			[]string{"giá máy này = 870 USD result", "cổ phiếu = 3,5 triệu cổ phiếu result", "giá cổ phiếu = 86.500 đồng/cổ phiếu result"}},
		{"a share of the market", "Sao Mai bán 8.300 xe, chiếm 38% thị phần.", []string{"xe = 8.300 xe result", "thị phần = 38 % result"}},
		{"what will be", "Xuất khẩu sẽ đạt 3 tỷ USD.", []string{"xuất khẩu = 3 tỷ USD target"}},
		{"a price that the sentence before told", "Giá vàng miếng là 36,2 triệu đồng. Giá này giảm 40.000 đồng so với hôm qua.", []string{"giá vàng miếng = 36,2 triệu đồng result", "giá vàng miếng = 40.000 đồng result down"}},
		{"a year counts nothing", "Năm 2013 lần đầu tiên tôm vượt cá.", nil},
		{"a group of people", "Nhóm thanh niên 8 người đi xe máy.", []string{"nhóm thanh niên = 8 người count"}},
		{"a rate of what is done", "Năm 2013, ngân hàng chi trả cổ tức bằng tiền mặt với tỷ lệ 6%.", []string{"cổ tức bằng tiền mặt = 6 % result 2013"}},
		{"prices by size", "Tôm sú loại 15 con/kg giá 340.000 đồng, loại 25 - 30 con/kg giá 230.000 đồng, tăng từ 10.000 đến hơn 20.000 đồng.",
			[]string{"giá tôm sú loại 15 con/kg = 340.000 đồng result", "giá loại 25 - 30 con/kg = 230.000 đồng result", "giá loại 25 - 30 con/kg = 10.000..20.000 đồng result up"}},
		{"of the next one", "Tốc độ tăng của ô tô là 10,2%/năm, của xe máy là 6,7%/năm.", []string{"tốc độ tăng của ô tô = 10,2 %/năm result up", "tốc độ tăng của xe máy = 6,7 %/năm result"}},
		{"parts that are things", "Nhu cầu vốn là 29 tỷ đồng, trong đó dự án cấp nước là 20 tỷ đồng.", []string{"nhu cầu vốn = 29 tỷ đồng result", "dự án cấp nước = 20 tỷ đồng result"}},
		{"a share of the economy alone", "Theo đó, đã tăng từ mức 4,9% GDP giai đoạn 2001-2005.", nil},
		{"a plan by name", "Dự toán thu là 5 tỷ đồng.", []string{"dự toán thu = 5 tỷ đồng target"}},
		{"land behind its number", "Quốc hội đồng ý giải phóng mặt bằng trước hơn 5.000 ha đất sân bay.", []string{"đất sân bay = 5.000 ha result at_least"}},
		{"what is given to the economy", "Doanh nghiệp nhà nước đã đóng góp gần 30% GDP.", []string{"đóng góp GDP = 30 % result about"}},
		{"a part of the same things", "Tòa án thụ lý 38 nghìn vụ việc, tăng 3,9 nghìn vụ.", []string{"thụ lý vụ việc = 38 nghìn vụ việc result", "thụ lý vụ việc = 3,9 nghìn vụ result up"}},
		{"a size is no price", "Giá bán từ 90 triệu đồng/căn hộ 30m2.", []string{"giá bán = 90 triệu đồng/căn hộ result"}},
		{"a sum is no count", "Cơ quan giải quyết được 177 việc với trên 1.200 tỷ đồng.", []string{"việc = 177 việc result", "Cơ quan giải quyết = 1.200 tỷ đồng result at_least"}},
		{"no figures", "Ngày 28/5, từ ngày 27 đến 28-5, lúc 8 giờ 30, Quyết định số 976/QĐ-UBND, Quân khu 7, COVID-19, lần thứ 11, tháng 6, quận 5, năm 2020.\n1. Mở đầu\n2) Kết thúc", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v := &archive.Version{Body: tt.text, Published: archive.NewDay(2020, time.June, 1)}
			Extract(v, Context{})
			checkEvidence(t, v)
			compareLines(t, tt.text, figuresOf(v), tt.want)
		})
	}
}

func TestConfidence(t *testing.T) {
	v := &archive.Version{Body: "Ông Lê Văn Đạt, Giám đốc Sở Y tế, nói. Tại Sở Y tế, bà Trần Thị Mơ, Phó Giám đốc, nghe. Thu ngân sách đạt 5 tỷ đồng, tăng 2%."}
	Extract(v, Context{})
	if len(v.People) != 2 || v.People[0].Offices[0].Confidence != archive.Certain {
		t.Errorf("an office in apposition is certain: %+v", v.People)
	}
	if len(v.People) == 2 && v.People[1].Offices[0].Confidence != archive.Likely {
		t.Errorf("a body taken from the same sentence is likely: %+v", v.People[1])
	}
	if len(v.Figures) != 2 || v.Figures[0].Confidence != archive.Certain || v.Figures[1].Confidence != archive.Likely {
		t.Errorf("an indicator beside its number is certain, a carried one likely: %+v", v.Figures)
	}
}

// What happened to one is told of the next one, too, where the next sentence only says that he holds his office: that is a step more.
func TestConfidenceOfCarriedEvents(t *testing.T) {
	v := &archive.Version{Body: "Ông Lê Văn Đạt được bầu làm Chủ tịch HĐND xã. Ông Trần Văn Núi giữ chức Chủ tịch UBND xã."}
	Extract(v, Context{})
	for i, want := range []archive.Confidence{archive.Certain, archive.Likely} {
		if o := v.People[i].Offices[0]; o.Relation != archive.Elected || o.Confidence != want {
			t.Errorf("%s is %s, %s; want elected, %s", v.People[i].Name, o.Relation, o.Confidence, want)
		}
	}
}

// What cites a share of a plan says that it is of one: it is no level.
func TestPlanIsCited(t *testing.T) {
	for text, want := range map[string][]string{
		"Thu ngân sách đạt 120 tỷ đồng, bằng 97,9% kế hoạch năm, tăng 12% so với cùng kỳ. Giải ngân đạt 88% dự toán tỉnh giao; có 95% hộ dân dùng nước sạch.": {"120 tỷ đồng", "97,9% kế hoạch năm", "tăng 12%", "88% dự toán tỉnh giao", "95%"},
		"Giải ngân đạt 97,9% so với kế hoạch năm 2025. Thu nợ đạt 85% KH, tăng 3%.":                                                                           {"97,9% so với kế hoạch năm", "85% KH", "tăng 3%"},
		"Tỷ lệ giải ngân vượt 0,4% so với mục tiêu 8,5%.":                                                                                                     {"vượt 0,4% so với mục tiêu", "8,5%"},
		"Tốc độ tăng GRDP bình quân đạt 8,9% so với mục tiêu 8,5%. Tỷ lệ che phủ rừng đạt 55,2% so với kế hoạch 55%.":                                         {"8,9%", "8,5%", "55,2%", "55%"},
		"Tỷ lệ hộ dùng nước sạch đạt 96,1% so với mục tiêu nghị quyết đặt ra là trên 95%.":                                                                    {"96,1%", "trên 95%"},
		"Tỷ lệ lao động qua đào tạo đạt 71,3% so với kế hoạch năm 2025 là 70 - 72%.":                                                                          {"71,3%", "70 - 72%"},
		"Lúa trổ đạt 85% DT. Có 80% KH hài lòng với dịch vụ.":                                                                                                 {"85%", "80%"},
	} {
		v := &archive.Version{Body: text}
		Extract(v, Context{})
		checkEvidence(t, v)
		var got []string
		for _, f := range v.Figures {
			got = append(got, f.Text)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
