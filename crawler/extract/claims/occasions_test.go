package claims

import (
	"strings"
	"testing"

	"khobao/archive"
)

// An event without a day of its own has that of the occasion that is reported; a day from which something holds wins over that of its announcement.
func TestDaysOfOccasions(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"the sentence before", "Sáng 12/6/2020, HĐND tỉnh họp bất thường. Ông Lê Văn Đạt được bầu giữ chức Chủ tịch UBND tỉnh.", "elected 2020-06-12"},
		{"the lead", "Chiều 12/6, HĐND tỉnh khai mạc kỳ họp.\n\nCác đại biểu nghe hai tờ trình.\n\nTại kỳ họp, ông Lê Văn Đạt được bầu giữ chức Chủ tịch UBND tỉnh.", "elected 2020-06-12"},
		{"a row of results", "Sáng 12/6, Đại hội Đảng bộ huyện Kỳ Sa họp phiên cuối.\n\nKết quả, ông Lê Văn Đạt được bầu giữ chức Bí thư Huyện ủy Kỳ Sa nhiệm kỳ 2020 - 2025.", "elected 2020-06-12"},
		{"another time is told between", "Sáng 12/6, HĐND tỉnh họp.\n\nNăm 2015, cử tri nhiều lần kiến nghị.\n\nÔng Lê Văn Đạt được bầu giữ chức Chủ tịch UBND tỉnh.", "elected "},
		{"it had happened before", "Sáng 12/6, HĐND tỉnh họp. Ông Lê Văn Đạt, người vừa được bầu giữ chức Chủ tịch UBND huyện Kỳ Sa, phát biểu.", "elected "},
		{"a term that is over", "Sáng 12/6, HĐND tỉnh họp. Ông Lê Văn Đạt được bầu giữ chức Chủ tịch UBND tỉnh nhiệm kỳ 2011 - 2016.", "elected "},
		{"no occasion", "Ngày 12/6, trời mưa to. Ông Lê Văn Đạt được bầu giữ chức Chủ tịch UBND tỉnh.", "elected "},
		{"several days", "Từ ngày 10/6 đến ngày 12/6, HĐND tỉnh họp. Ông Lê Văn Đạt được bầu giữ chức Chủ tịch UBND tỉnh.", "elected "},
		{"long ago", "Ngày 12/1, HĐND tỉnh họp. Ông Lê Văn Đạt được bầu giữ chức Chủ tịch UBND tỉnh.", "elected "},
		{"whom another one follows", "Sáng 12/6, UBND tỉnh trao quyết định bổ nhiệm bà Trần Thị Mơ làm Giám đốc Sở Y tế. Bà Mơ thay ông Lê Văn Đạt nghỉ hưu.", "retired "},
		{"whom another one follows from a day on", "Sáng 12/6, UBND tỉnh bổ nhiệm bà Trần Thị Mơ làm Giám đốc Sở Y tế thay ông Lê Văn Đạt nghỉ hưu từ ngày 1/7/2020.", "retired 2020-07-01"},
		{"from a day on", "Chiều 12/6, UBND tỉnh công bố quyết định bổ nhiệm ông Lê Văn Đạt giữ chức Giám đốc Sở Y tế từ ngày 1/7/2020.", "appointed 2020-07-01"},
		{"for some years from a day on", "Chiều 12/6, UBND tỉnh trao quyết định bổ nhiệm ông Lê Văn Đạt giữ chức Giám đốc Sở Y tế, thời hạn 5 năm, kể từ ngày 15/6/2020.", "appointed 2020-06-15"},
		{"the next sentence", "Chiều 12/6, UBND tỉnh bổ nhiệm ông Lê Văn Đạt giữ chức Giám đốc Sở Y tế. Quyết định có hiệu lực từ ngày 15/6/2020.", "appointed 2020-06-15"},
		{"a leave from a day on", "Chiều 12/6, UBND tỉnh trao quyết định nghỉ hưu đối với ông Lê Văn Đạt, Giám đốc Sở Y tế; thời gian nghỉ hưu từ ngày 1/7/2020.", "retired 2020-07-01"},
		{"another's leave", "Chiều 12/6, UBND tỉnh bổ nhiệm ông Lê Văn Đạt giữ chức Giám đốc Sở Y tế thay bà Trần Thị Mơ nghỉ hưu từ ngày 1/5/2020.", "appointed 2020-06-12"},
		{"another clause", "Chiều 12/6, UBND tỉnh bổ nhiệm ông Lê Văn Đạt giữ chức Giám đốc Sở Y tế; bà Trần Thị Mơ giữ chức Giám đốc Sở Nội vụ từ ngày 1/7/2020.", "appointed 2020-06-12"},
		{"a body's own day", "Ngày 10/6, ông Lê Văn Đạt được bổ nhiệm Giám đốc Sở Y tế, đơn vị thành lập từ ngày 5/3/1975.", "appointed 2020-06-10"},
		{"what happened at the place", "Ngày 10/6, HĐND huyện bầu ông Lê Văn Đạt làm Chủ tịch UBND huyện Tân Mỹ, nơi đã mưa lớn từ ngày 5/6.", "elected 2020-06-10"},
		{"what the body does since", "Ngày 10/6, UBND tỉnh bổ nhiệm ông Lê Văn Đạt giữ chức Giám đốc Bệnh viện Sao Mai, bệnh viện nhận bệnh nhân từ 1/6.", "appointed 2020-06-10"},
		{"another decision", "Ông Lê Văn Đạt được bổ nhiệm Giám đốc Sở Y tế ngày 10/6. Quyết định tăng giá viện phí áp dụng từ ngày 1/5.", "appointed 2020-06-10"},
		{"another time", "Ông Lê Văn Đạt được bổ nhiệm Giám đốc Sở Y tế ngày 10/6. Thời gian đăng ký khám bắt đầu từ ngày 1/5.", "appointed 2020-06-10"},
		{"a term before", "Sáng 12/6, Sở Y tế tổ chức hội nghị sơ kết. Ông Lê Văn Đạt được bổ nhiệm làm Giám đốc Sở Y tế từ nhiệm kỳ trước.", "appointed "},
		{"a year of the past", "Năm 2010, ông Lê Văn Đạt được bổ nhiệm Giám đốc Sở Y tế từ ngày 1/5.", "appointed 2010"},
		{"the decision by its number", "Chiều 12/6, UBND tỉnh bổ nhiệm ông Lê Văn Đạt giữ chức Giám đốc Sở Y tế. Quyết định số 123/QĐ-UBND có hiệu lực thi hành kể từ ngày 15/6/2020.", "appointed 2020-06-15"},
		{"a pension from a day on", "Chiều 12/6, UBND tỉnh trao quyết định cho ông Lê Văn Đạt, Giám đốc Sở Y tế, nghỉ hưu theo chế độ kể từ ngày 1/7/2020.", "retired 2020-07-01"},
		{"a span that is no begin", "Chiều 12/6, HĐND tỉnh bầu ông Lê Văn Đạt giữ chức Chủ tịch UBND tỉnh; kỳ họp diễn ra từ ngày 11/6 đến ngày 13/6.", "elected 2020-06-12"},
	} {
		v := &archive.Version{Body: tt.text, Published: archive.NewDay(2020, 6, 13)}
		Extract(v, Context{})
		checkEvidence(t, v)
		var got []string
		for _, m := range v.People {
			for _, c := range m.Offices {
				if m.Name == "Lê Văn Đạt" {
					got = append(got, string(c.Relation)+" "+archive.Edge{Date: c.Date, Precision: c.DatePrecision}.String())
				}
			}
		}
		if s := strings.Join(got, ", "); s != tt.want {
			t.Errorf("%s: got %s, want %s\n%s", tt.name, s, tt.want, tt.text)
		}
	}
}
