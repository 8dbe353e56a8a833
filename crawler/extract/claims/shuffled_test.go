package claims

import (
	"math/rand/v2"
	"strings"
	"testing"

	"khobao/archive"
	"khobao/vietnamese"
)

// shuffled are what sentences of public life are made of. In any order they must be read without a panic: bytes that a fuzzer
// mutates hardly ever form two offices, a name and a verb in one sentence, and that is where rules look at their neighbours.
var shuffled = strings.Split(`ông Lê Văn Đạt|bà Trần Thị Mơ|Phan Sơn Nam|A Biu Sơn|xã|quê xã|Ảnh:|đồng chí Y Lan Niê|các đồng chí|Thiếu tướng Phan Sơn|K’Bớt|ông Đạt|nữ Chủ tịch|Tỉnh ủy viên|UVTƯ|Bí thư Tỉnh ủy|
Phó Bí thư Thường trực Huyện ủy Sông Mơ|Phó Chủ tịch UBND tỉnh|Giám đốc Sở Y tế|Chủ tịch Hội Nông dân|Trưởng ban|Ban Tổ chức|Trưởng phòng Kế hoạch và|Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh|
Tư lệnh Quân khu|Chủ tịch HĐQT Công ty CP|tỉnh Sông Mơ|xã Đồi Sim|phường|huyện|Bộ Chính trị|Ban Thường vụ|Ủy ban Kiểm tra|Đảng bộ|bầu|được bầu|trúng cử|tái cử|tái đắc cử|bổ nhiệm|
điều động|luân chuyển|phân công|giữ chức vụ|thôi giữ chức|miễn nhiệm|bãi nhiệm|cách chức|cảnh cáo|kỷ luật|đình chỉ|nghỉ hưu|từ trần|nguyên|quyền|kiêm|từng là|nay là|thay|kế nhiệm|giới thiệu|để bầu|
quy hoạch|dự kiến|phê chuẩn|chuẩn y|tiếp tục|một lần nữa|chức vụ này|trước đó|sau đó|vừa|sẽ|không|chưa|do|làm|với|và|cùng|của|tại|từ|đến|là|gồm|từ ngày 1/7/2025|năm 2019|từ năm 2011 đến|
nhiệm kỳ 2020 - 2025|nhiệm kỳ 2016 –|khóa XI|khóa|lần thứ|giai đoạn|13,5|1.234,5|3/5|7,5 - 8%|12 tỷ đồng|30 triệu USD|2.000 ha|5 xã|45/45 phiếu|96 đại biểu|%|tăng|giảm|đạt|vượt|ước đạt|bình quân|
so với cùng kỳ|không phát hiện|chưa giải ngân|xử lý|kế hoạch|chỉ tiêu|trong đó|lần lượt|tương ứng|xuống còn|lên|trở lên|trên|dưới|gấp 1,8 lần|GRDP|thu ngân sách|tổng kim ngạch xuất khẩu|tỷ lệ hộ nghèo|thu nhập|người/năm|
,|,|,|;|.|.|:|(|)|-|–|/|“|”|…|!|?|1.|a)|*|
`, "|")

func TestShuffled(t *testing.T) {
	rounds := 4000
	if testing.Short() {
		rounds = 400
	}
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 1))
		text := func(words int) string {
			var b strings.Builder
			for range r.IntN(words) {
				b.WriteString(shuffled[r.IntN(len(shuffled))])
				b.WriteByte(' ')
			}
			return vietnamese.Normalize(b.String())
		}
		v := &archive.Version{Title: text(8), Lead: text(12), Body: text(60), Captions: []string{text(6)}}
		func() {
			defer func() {
				if e := recover(); e != nil {
					t.Errorf("seed %d: %v in\n%s\n%s\n%s", seed, e, v.Title, v.Lead, v.Body)
				}
			}()
			Extract(v, Context{})
			checkEvidence(t, v)
		}()
	}
}
