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

		{"into which body", "Ban Chấp hành bầu 13 đồng chí vào Ban Thường vụ.", []string{"Ban Thường vụ = 13 đồng chí count"}},
		{"into no body", "Tỉnh đưa 13 người vào trung tâm.", []string{"người vào trung tâm = 13 người count"}},
	} {
		t.Run(tt.name, func(t *testing.T) { checkFigures(t, tt.text, tt.want) })
	}
}
