package claims

import (
	"strings"
	"testing"

	"khobao/archive"
)

// What happened years ago is told with its month or year, and dated no better than that.
func TestEventsOfThePast(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Tháng 9/2010, ông Lê Văn Đạt được bổ nhiệm Phó Giám đốc Sở Y tế.", "Phó Giám đốc appointed 2010-09"},
		{"Năm 2015, ông Lê Văn Đạt được bổ nhiệm Giám đốc Sở Y tế.", "Giám đốc appointed 2015"},
		{"Tháng 3 năm 2012, ông Lê Văn Đạt được bầu làm Bí thư Huyện ủy Kỳ Sa; cuối năm 2015, được điều động giữ chức Giám đốc Sở Y tế.", "Bí thư elected 2012-03, Giám đốc transferred 2015"},
		{"Ông Lê Văn Đạt được bổ nhiệm Giám đốc Sở Y tế từ tháng 4-2019.", "Giám đốc appointed 2019-04"},
		{"Ngày 3/4/2016, ông Lê Văn Đạt được bổ nhiệm Giám đốc Sở Y tế.", "Giám đốc appointed 2016-04-03"},
		{"Năm 2016, ông Lê Văn Đạt được bổ nhiệm Giám đốc Sở Y tế theo quyết định ngày 3/4/2016.", "Giám đốc appointed 2016-04-03"},
		{"Ông Lê Văn Đạt được bầu giữ chức Bí thư Huyện ủy Kỳ Sa nhiệm kỳ 2015-2020.", "Bí thư elected "},
		{"Năm 2024, ông Lê Văn Đạt được bầu giữ chức Bí thư Huyện ủy Kỳ Sa.", "Bí thư elected "},
		{"Năm 2015, ông Lê Văn Đạt là Giám đốc Sở Y tế.", "Giám đốc former "},
		{"Từ năm 2015, ông Lê Văn Đạt là Giám đốc Sở Y tế.", "Giám đốc holds "},
		{"Năm 2015, ông Lê Văn Đạt lên thay bà Trần Thị Mơ ở ghế Giám đốc Sở Y tế.", "Giám đốc appointed 2015"},
	} {
		v := &archive.Version{Body: tt.text, Published: archive.NewDay(2024, 7, 11)}
		Extract(v, Context{})
		checkEvidence(t, v)
		var got []string
		for _, c := range v.People[0].Offices {
			got = append(got, c.Office+" "+string(c.Relation)+" "+archive.Edge{Date: c.Date, Precision: c.DatePrecision}.String())
		}
		if s := strings.Join(got, ", "); s != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, s, tt.want)
		}
	}
}
