package claims

import (
	"fmt"
	"strings"
	"testing"

	"khobao/archive"
)

// TestYears holds how articles tell from when until when somebody had an office, in the words of an invented province.
func TestYears(t *testing.T) {
	for _, tt := range []struct{ name, title, text, want string }{
		{"rows of a career", "Ông Lê Văn Đạt là Chủ tịch UBND tỉnh", "Quá trình công tác:\n- Từ tháng 8/2008 đến tháng 10/2012: Bí thư Huyện ủy Tân Mỹ.\n- 10.2012 - 7.2016: Giám đốc Sở Y tế.\n- 2001-2008: Chánh Văn phòng Huyện ủy Tân Mỹ.",
			"Chủ tịch holds; Bí thư former 2008-08/2012-10; Giám đốc former 2012-10/2016-07; Chánh Văn phòng former 2001/2008"},
		{"since a day, and until today", "Ông Lê Văn Đạt là Giám đốc Sở Y tế", "- Từ ngày 5/7/2016: Giám đốc Sở Y tế.\n- 2012 đến nay: Phó Bí thư Đảng ủy Sở Y tế.", "Giám đốc holds 2016-07-05/; Phó Bí thư holds 2012/"},
		{"the last row goes on", "Ông Lê Văn Đạt về tỉnh", "Công tác:\n- Từ 2008: Phó Giám đốc Sở Y tế.\n- Từ ngày 11/10/2015: Giám đốc Sở Nội vụ.", "Phó Giám đốc former 2008/; Giám đốc holds 2015-10-11/"},
		{"the last row ends with a term", "Ông Lê Văn Đạt về tỉnh", "Công tác:\n- Từ ngày 11/10/2015: Bí thư Huyện ủy Tân Mỹ, Ủy viên Ban Chấp hành Đảng bộ tỉnh khóa XIII.", "Bí thư holds 2015-10-11/; Ủy viên holds 2015-10-11/"},
		{"the first row goes on where the last comes first", "Ông Lê Văn Đạt về tỉnh", "Công tác:\n- Từ năm 2015: Giám đốc Sở Nội vụ.\n- Từ 2008 - 2015: Phó Giám đốc Sở Y tế.", "Giám đốc holds 2015/; Phó Giám đốc former 2008/2015"},
		{"rows of a table", "Ông Lê Văn Đạt về tỉnh", "Thời gian | Chức vụ\n9/1996 - 12/2001 | Phó Giám đốc Sở Y tế\nTừ 10/2013 đến nay | Giám đốc Sở Nội vụ", "Phó Giám đốc former 1996-09/2001-12; Giám đốc holds 2013-10/"},
		{"rows with a verb, a comma or a decision", "Ông Lê Văn Đạt về tỉnh", "Từ tháng 3-2008 đến tháng 8-2012 là Phó Chủ tịch UBND huyện Tân Mỹ\n2012 - 2015, Phó Bí thư Huyện ủy Tân Mỹ\nTháng 9/2015: được điều động làm Giám đốc Sở Nội vụ",
			"Phó Chủ tịch former 2008-03/2012-08; Phó Bí thư former 2012/2015; Giám đốc transferred"},
		{"plans are no rows", "Ông Lê Văn Đạt về tỉnh", "2011 - 2015, Chủ tịch UBND tỉnh chỉ đạo xây 12 trạm.\nTừ năm 2011 đến năm 2015 là thời gian Chủ tịch UBND tỉnh đi nhiều nơi.\nTháng 9/2015: Giám đốc Sở Y tế họp với các huyện.", ""},
		{"a note behind the office", "", "Ông Lê Văn Đạt từng là Giám đốc Sở Y tế (2008 - 2011), rồi Phó Chủ tịch UBND tỉnh (2011 - 2015).", "Giám đốc former 2008/2011; Phó Chủ tịch former 2011/2015"},
		{"words behind the office", "", "Ông Lê Văn Đạt làm Phó Chủ tịch UBND tỉnh từ năm 2011 đến năm 2015. Bà Tô Thị Lụa từng là Hiệu trưởng Trường THPT Sao Mai giai đoạn 2012 - 2016.",
			"Phó Chủ tịch former 2011/2015; Hiệu trưởng former 2012/2016"},
		{"words before the office", "", "Từ tháng 3 năm 2010 đến 31/8/2015, ông Lê Văn Đạt là Giám đốc Sở Nội vụ.", "Giám đốc former 2010-03/2015-08-31"},
		{"since a year", "", "Ông Lê Văn Đạt là Giám đốc Sở Y tế từ tháng 6/2016. Bà Tô Thị Lụa, Giám đốc Sở Nội vụ (từ năm 2015 đến nay), dự. Từ năm 2014, ông Mai Kha Luân giữ chức Giám đốc Sở Tài chính.",
			"Giám đốc holds 2016-06/; Giám đốc holds 2015/; Giám đốc holds 2014/"},
		{"one after the other in one body", "Ông Lê Văn Đạt về tỉnh", "Công tác:\n- 2005 - 2012: Phó Giám đốc, Giám đốc Sở Y tế.", "Phó Giám đốc former 2005/2012 at the latest; Giám đốc former /2012"},
		{"three of them", "Ông Lê Văn Đạt về tỉnh", "Công tác:\n- 2005 - 2012: Phó Trưởng phòng, Trưởng phòng rồi Phó Giám đốc Sở Y tế.", "Phó Trưởng phòng former 2005/2012 at the latest; Trưởng phòng former /2012 at the latest; Phó Giám đốc former /2012"},
		{"of two bodies at once", "Ông Lê Văn Đạt về tỉnh", "Công tác:\n- 2005 - 2012: Bí thư Đảng ủy, Giám đốc Sở Y tế.", "Bí thư former 2005/2012; Giám đốc former 2005/2012"},
		{"one row after the other", "Ông Lê Văn Đạt là Giám đốc Sở Y tế", "- 2005 - 2010: Giám đốc Sở Y tế.\n- 2010 đến nay: Tỉnh ủy viên, Giám đốc Sở Y tế.", "Giám đốc holds 2005/2010 2010/; Tỉnh ủy viên holds 2010/"},

		{"what only describes somebody", "", "Từ ngày 10/3/2014, ông Lê Văn Đạt, Phó Giám đốc Sở Y tế, được bổ nhiệm giữ chức Giám đốc Sở Y tế. Từ tháng 5/2012, bà Tô Thị Lụa, Trưởng phòng Tổ chức, giữ chức Phó Giám đốc Sở Nội vụ.",
			"Phó Giám đốc holds; Giám đốc appointed; Trưởng phòng holds; Phó Giám đốc appointed"},
		{"a term that is not over", "", "Dự có bà Tô Thị Lụa, Bí thư Huyện ủy Tân Mỹ (2015 - 2020).", "Bí thư holds"},
		{"a term is no stay", "", "Dự có ông Lê Văn Đạt, Bí thư Huyện ủy Tân Mỹ nhiệm kỳ 2010 - 2015.", "Bí thư holds"},
		{"the years of a life", "", "Ông Lê Văn Đạt, Giám đốc Sở Y tế (1930 - 2012).", "Giám đốc holds"},
		{"the years of a plan", "", "Ông Lê Văn Đạt, Giám đốc Sở Y tế, cho biết giai đoạn 2011 - 2015 tỉnh xây 12 trạm. Từ năm 2011 đến năm 2015, tỉnh xây 12 trạm, bà Tô Thị Lụa, Giám đốc Sở Nội vụ, nói.", "Giám đốc holds; Giám đốc holds"},
		{"the years of what somebody did", "", "Từ tháng 3/2010 đến tháng 5/2014, ông Lê Văn Đạt, Giám đốc Sở Y tế, nhận quà. Từ năm 2012 đến 2015, Giám đốc Sở Nội vụ Tô Thị Lụa cho biết, tỉnh xây 3 trường. Từ năm 2013, ông Mai Kha Luân, Giám đốc Sở Tài chính, xây nhà.",
			"Giám đốc holds; Giám đốc holds; Giám đốc holds"},
		{"years in no order", "", "Ông Lê Văn Đạt từng là Giám đốc Sở Y tế (2011 - 2008).", "Giám đốc former"},
		{"in a year is neither since nor until", "", "Năm 2012, ông Lê Văn Đạt là Giám đốc Sở Y tế.", "Giám đốc former"},
		{"what is to come", "", "Ông Lê Văn Đạt là Giám đốc Sở Y tế từ năm 2018.", "Giám đốc holds"},
	} {
		v := &archive.Version{Title: tt.title, Body: tt.text, Published: archive.NewDay(2016, 9, 5)}
		Extract(v, Context{})
		checkEvidence(t, v)
		var got []string
		for _, m := range v.People {
			for _, c := range m.Offices {
				line := c.Office + " " + string(c.Relation)
				for _, p := range c.Periods {
					line += fmt.Sprintf(" %s/%s", p.From, p.To)
					if p.ToBy {
						line += " at the latest"
					}
				}
				got = append(got, line)
			}
		}
		if s := strings.Join(got, "; "); s != tt.want {
			t.Errorf("%s: %s\n got %s\nwant %s", tt.name, tt.text, s, tt.want)
		}
	}
}
