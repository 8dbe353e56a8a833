package index

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestKnowsMore: what is found beyond the words that were typed, and that it is said.
func TestKnowsMore(t *testing.T) {
	english := article("trade", "Vietnam signs trade agreements", "Exporters of rice are studying the new tariffs. The province's companies hired 200 workers.")
	english.Language = "en"
	x := open(t,
		english,
		article("thesis", "Quy chế", "Hội đồng chấm khóa luận tốt nghiệp (KLTN) có năm thành viên. Điểm KLTN do hội đồng cho."),
		article("session", "Kỳ họp", "Quốc hội khóa XIV họp phiên bế mạc."),
		article("congress", "Tin vắn", "Nghị quyết Đại hội 13 của Đảng."),
		article("pigs", "Chăn nuôi", "Nhiều nơi giải cứu lợn cho nông dân."),
		article("later", "Thông báo", "Sinh viên nộp KLTN trước ngày 5/6."),
		article("ward", "Tin xã", "Hội nông dân xã Phước Lâm ra quân."),
		article("namesake", "Tin xã", "Xã Tân Thành làm đường."),
		article("the", "Thế giới", "Thế giới hôm nay; ai ăn ốc nói mò; thu tục."),
	)
	for _, tt := range []struct {
		q, found, expanded string
	}{
		{"KLTN", "thesis", "KLTN = khóa luận tốt nghiệp"},
		{"khóa luận tốt nghiệp sinh viên", "later", "khóa luận tốt nghiệp = KLTN"},
		{"nop khoa luan tot nghiep", "later", "khóa luận tốt nghiệp = KLTN"},
		{"xã Mỹ Lộc", "ward", "xã Mỹ Lộc = xã Phước Lâm"},
		{"quốc hội khóa 14", "session", "khóa 14 = khóa XIV"},
		{"dai hoi xiii", "congress", "hoi xiii = hội 13"},
		{"giải cứu heo", "pigs", "heo = lợn"},
		{"agreement", "trade", ""},
		{"the exporting company", "trade", ""},
		{"new tariff study", "trade", ""},
		{"hiring worker", "trade", ""},
	} {
		got := search(t, x, Request{Q: tt.q})
		if !slices.Contains(ids(got), tt.found) || tt.expanded != "" && !slices.ContainsFunc(got.Expanded, func(s string) bool { return strings.HasPrefix(s, tt.expanded) }) {
			t.Errorf("%q finds %v, expanded %q; want %s among them, %q", tt.q, ids(got), got.Expanded, tt.found, tt.expanded)
		}
	}
	for _, q := range []string{"the exporting company", "xã Tân Thành", "lon nhat", "to"} {
		if got := search(t, x, Request{Q: q}); slices.Contains(ids(got), "the") || len(got.Expanded) > 0 {
			t.Errorf("%q finds %v, expanded %q", q, ids(got), got.Expanded)
		}
	}
	got := search(t, x, Request{Q: "exporting companies"})
	if want := "<mark>Exporters</mark>"; !strings.Contains(got.Hits[0].Snippet, want) || !strings.Contains(got.Hits[0].Snippet, "<mark>companies</mark>") {
		t.Errorf("the snippet is %q, want %s in it", got.Hits[0].Snippet, want)
	}
}

// TestEnglishNames: an article in English, which writes names without marks, hides none that has them.
func TestEnglishNames(t *testing.T) {
	english := article("english", "Upland district reports growth", "Officials of Truong Sa, Phuong Dong and Tien Giang said that Mr Nguyen was present.")
	english.Language = "en"
	x := open(t, english, article("vietnamese", "Tin trong tỉnh", "Ông Nguyễn đến Trường Sa, Phương Đông và Tiền Giang."))
	for _, q := range []string{"truong", "truong sa", "phuong dong", "tien giang", "nguyen"} {
		if got := ids(search(t, x, Request{Q: q})); !slices.Contains(got, "vietnamese") {
			t.Errorf("%q finds %v", q, got)
		}
	}
}

// TestNamesStandTogether: an article that has the words of a name apart is about something else, however much it has of the rest.
func TestNamesStandTogether(t *testing.T) {
	docs := []Document{
		article("apart", "Chủ tịch UBND tỉnh Long nói", "Chủ tịch UBND tỉnh giao Công an tỉnh và Chủ tịch UBND huyện an táng hài cốt; ông Hoàng Long dự. Chủ tịch UBND tỉnh nói ngắn."),
		article("place", "Tin trong nước", "Sáng nay, tại Long An, nhiều doanh nghiệp đã đến dự lễ khởi công một khu nhà ở. Chủ tịch UBND xã có mặt. Cả tỉnh có năm khu như vậy, theo báo cáo."),
		article("person", "Tin trong nước", "Bà Trần Mai Lý nhận giải. Chủ tịch hội đồng là nhà văn, nhiều độc giả từ nơi xa về dự buổi lễ và chụp ảnh cùng bà."),
		article("persons", "Chủ tịch hội đồng và bà Lý", "Chủ tịch hội đồng là ông Trần Văn Tư; bà Mai và bà Lý là ủy viên. Chủ tịch hội đồng chúc mừng bà Mai, bà Lý và ông Trần."),
	}
	for i := range 30 { // what names are rare among
		docs = append(docs, article(fmt.Sprint("other", i), "Công an tỉnh", "Chủ tịch UBND tỉnh và chủ tịch hội đồng bàn về an toàn. Hạ Long là của ông Trần, bà Mai."))
	}
	x := open(t, docs...)
	for q, want := range map[string]string{
		"chủ tịch ubnd tỉnh long an":       "place",
		"chu tich ubnd tinh long an":       "place",
		"chủ tịch hội đồng Trần Mai Lý bà": "person",
	} {
		if got := ids(search(t, x, Request{Q: q})); len(got) == 0 || got[0] != want {
			t.Errorf("%q finds %v, want %s first", q, got, want)
		}
	}
}
