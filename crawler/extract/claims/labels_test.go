package claims

import "testing"

// What was done with those whom a number counts, or which of them are meant, is in the name; who acts, and what things are for, is not.
func TestLabels(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"one verb after another", "Các cấp kỷ luật 30 đảng viên, trong đó khiển trách 18 đồng chí, khai trừ 4 đồng chí.",
			[]string{"kỷ luật đảng viên = 30 đảng viên result", "khiển trách đồng chí = 18 đồng chí result", "khai trừ đồng chí = 4 đồng chí result"}},
		{"what befell people", "Xảy ra 12 vụ cháy, làm chết 3 người, bị thương 5 người.", []string{"vụ cháy = 12 vụ result", "người chết = 3 người result", "người bị thương = 5 người result"}},
		{"a verb with its object", "Đội đã tước giấy phép lái xe 45 trường hợp.", []string{"tước giấy phép lái xe trường hợp = 45 trường hợp result"}},
		{"two objects of one verb", "Cơ quan điều tra khởi tố 40 vụ, 66 bị can.", []string{"khởi tố vụ = 40 vụ result", "khởi tố bị can = 66 bị can result"}},
		{"whom it was done for", "Các trạm y tế đã khám bệnh cho 1.240 lượt người.", []string{"khám bệnh = 1.240 lượt người result"}},
		{"who came and went", "Ban Thường vụ điều động 6 cán bộ.", []string{"điều động cán bộ = 6 cán bộ count"}},
		{"those named by what they are", "Công an bắt 9 đối tượng trộm cắp.", []string{"đối tượng trộm cắp = 9 đối tượng result"}},
		{"no verb, an office", "Tỉnh có 14 cơ quan điều tra; tại cơ quan điều tra 3 bị can khai nhận.", []string{"cơ quan điều tra = 14 cơ quan count", "bị can khai nhận = 3 bị can count"}},
		{"no verb of work", "Đại hội có 215 đại biểu; đội thắng 3 trận.", []string{"đại biểu = 215 đại biểu count", "trận = 3 trận count"}},

		{"which of those", "Huyện thiếu 90 giáo viên, trong đó mầm non 40 người, tiểu học 35 người và THCS 15 người.",
			[]string{"giáo viên = 90 giáo viên count", "giáo viên mầm non = 40 người count", "giáo viên tiểu học = 35 người count", "giáo viên THCS = 15 người count"}},
		{"more of the same kind", "Bậc tiểu học có 41 trường, 806 lớp; bậc THCS 38 trường, 434 lớp.",
			[]string{"trường bậc tiểu học = 41 trường count", "lớp bậc tiểu học = 806 lớp count", "trường bậc THCS = 38 trường count", "lớp bậc THCS = 434 lớp count"}},
		{"whose they are", "Xã có 40 tổ vay vốn, trong đó Hội Phụ nữ 22 tổ.", []string{"tổ vay vốn = 40 tổ count", "tổ Hội Phụ nữ = 22 tổ count"}},
		{"a place is no kind", "Tỉnh có 40 hợp tác xã, huyện Lâm Thủy 12 hợp tác xã.", []string{"hợp tác xã = 40 hợp tác xã count", "hợp tác xã = 12 hợp tác xã count"}},

		{"what those are, one after another", "Đại hội có 25 đại biểu, trong đó 6 đại biểu là nữ và 3 đại biểu là người dân tộc thiểu số.",
			[]string{"đại biểu = 25 đại biểu count", "đại biểu nữ = 6 đại biểu count", "đại biểu người dân tộc thiểu số = 3 đại biểu count"}},
		{"what those are with và", "Có 12 đại biểu là cán bộ quản lý và giáo viên.", []string{"đại biểu cán bộ quản lý và giáo viên = 12 đại biểu count"}},
		{"the plan that it fell short of", "Tỷ lệ giải ngân chỉ đạt 6,2%, thấp hơn so với kế hoạch đề ra là 6,7%.", []string{"tỷ lệ giải ngân = 6,2 % result", "tỷ lệ giải ngân = 6,7 % target"}},
		{"compared with a plan", "Thu ngân sách đạt 60 tỷ đồng, tăng 6% so với kế hoạch, là mức cao.", []string{"thu ngân sách = 60 tỷ đồng result", "thu ngân sách = 6 % result up"}},

		{"into which body", "Ban Chấp hành bầu 13 đồng chí vào Ban Thường vụ.", []string{"Ban Thường vụ = 13 đồng chí count"}},
		{"into a body of the pagoda", "Đại hội suy cử 37 vị vào Ban Trị sự Phật giáo huyện khóa VI.", []string{"Ban Trị sự Phật giáo huyện = 37 vị count"}},
		{"into no body", "Tỉnh đưa 13 người vào trung tâm.", []string{"người vào trung tâm = 13 người count"}},

		{"what befell all of a row", "Bão làm 400 ha lúa, hơn 20 ha rau bị ngập, 3 tuyến đường sạt lở.", []string{"lúa bị ngập = 400 ha result", "rau bị ngập = 20 ha result at_least", "tuyến đường sạt lở = 3 tuyến đường count"}},
		{"what befell people alone", "Vụ việc làm 3 xe máy hư, 2 căn nhà, 5 người bị thương.", []string{"xe máy hư = 3 xe máy result", "căn nhà = 2 căn nhà result", "người bị thương = 5 người count"}},
		{"those of one noun", "Dự án có 115 cây di dời và 143 cây bị đốn hạ.", []string{"cây di dời = 115 cây result", "cây bị đốn hạ = 143 cây result"}},
		{"livestock", "Lũ làm 146 con gia súc và 700 con gia cầm bị chết.", []string{"con gia súc bị chết = 146 con result", "con gia cầm bị chết = 700 con result"}},
		{"each befell something else", "Bão làm 3 người chết, 5 người bị thương.", []string{"người chết = 3 người count", "người bị thương = 5 người count"}},
		{"befell the last alone", "Xã có 300 ha lúa; 20 ha rau bị ngập.", []string{"lúa = 300 ha result", "rau bị ngập = 20 ha result"}},

		{"for each of whom", "Mức hỗ trợ là 50 triệu đồng/người chết, 10 triệu đồng/người bị thương và 60 triệu đồng/nhà sập.",
			[]string{"mức hỗ trợ người chết = 50 triệu đồng/người result", "mức hỗ trợ người bị thương = 10 triệu đồng/người result", "mức hỗ trợ nhà sập = 60 triệu đồng/nhà result"}},
		{"for each head and year", "Thu nhập bình quân đạt 60 triệu đồng/người/năm, tăng 5%.", []string{"thu nhập bình quân = 60 triệu đồng/người/năm result", "thu nhập bình quân = 5 % result up"}},

		{"several places by name", "Đề án có ở 3 huyện Sông Mây, Lâm Thủy và Tân Hạc.", []string{"huyện = 3 huyện count"}},
		{"places of a region", "Đề án có ở 5 tỉnh Tây Nguyên.", []string{"tỉnh Tây Nguyên = 5 tỉnh count"}},
		{"another clause behind và", "Kỳ họp thông qua 24 nghị quyết quan trọng và kiện toàn một số chức danh.", []string{"nghị quyết quan trọng = 24 nghị quyết count"}},
		{"no end of a name", "Tỉnh đưa 3 huyện ra khỏi danh sách nghèo.", []string{"huyện = 3 huyện count"}},

		{"in what respect", "Xuất khẩu cà phê đạt 1,2 tỷ USD, tăng 5% về lượng và 9% về giá trị.", []string{"xuất khẩu cà phê = 1,2 tỷ USD result", "xuất khẩu cà phê về lượng = 5 % result up", "xuất khẩu cà phê về giá trị = 9 % result"}},
		{"the one, and the other", "Tỷ lệ giải ngân tăng từ 40,6% lên 45,3% đối với dự án nước ngoài và từ 42% lên 45% đối với dự án trong nước.",
			[]string{"tỷ lệ giải ngân = 40,6 % result up", "tỷ lệ giải ngân = 45,3 % result up", "tỷ lệ giải ngân = 42 % result", "tỷ lệ giải ngân = 45 % result up"}},
		{"shares of kinds", "Tỷ lệ giáo viên đạt chuẩn ở mầm non là 96%, tiểu học 84% và THCS 89%.",
			[]string{"tỷ lệ giáo viên đạt chuẩn ở mầm non = 96 % result", "tỷ lệ giáo viên đạt chuẩn ở tiểu học = 84 % result", "tỷ lệ giáo viên đạt chuẩn ở THCS = 89 % result"}},
		{"parts of a sum", "Tổng kinh phí là 68 tỷ đồng; trong đó, ngân sách tỉnh 35 tỷ đồng, doanh nghiệp 6 tỷ đồng, nhân dân 2 tỷ đồng.",
			[]string{"tổng kinh phí = 68 tỷ đồng result", "ngân sách tỉnh = 35 tỷ đồng result", "doanh nghiệp = 6 tỷ đồng result", "nhân dân = 2 tỷ đồng result"}},
		{"another substance", "Diện tích cần hỗ trợ là 1.000 ha, tương ứng 144.420 kg lúa giống.", []string{"diện tích cần hỗ trợ = 1.000 ha result", "lúa giống = 144.420 kg result"}},

		{"the votes for somebody", "Bà Lê Thị Mơ, Giám đốc Sở Y tế, được bầu làm Ủy viên UBND tỉnh với tỷ lệ 98%.", []string{"tỷ lệ phiếu bầu = 98 % other"}},
		{"votes in a note", "Trúng cử là ông Lê Văn Đạt, Bí thư Huyện ủy (96,4%).", []string{"tỷ lệ phiếu bầu = 96,4 % other"}},
		{"no vote", "Ông Lê Văn Đạt là cổ đông lớn của công ty, nắm cổ phiếu với tỷ lệ 12%.", []string{"cổ phiếu = 12 % result"}},
		{"what is not done", "Vi phạm: không nhường đường 12,4%. Sở chưa giải ngân 12 tỷ đồng.",
			[]string{"không nhường đường = 12,4 % result", "chưa giải ngân = 12 tỷ đồng result"}},
	} {
		t.Run(tt.name, func(t *testing.T) { checkFigures(t, tt.text, tt.want) })
	}
}
