package claims

import (
	"fmt"
	"strings"
	"testing"

	"khobao/archive"
)

// TestDeaths holds of whom articles tell that they died, and when, in the words of an invented province.
func TestDeaths(t *testing.T) {
	for _, tt := range []struct{ name, title, text, want string }{
		{"behind the offices, with the day", "", "Ông Lê Văn Đạt, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Tân Mỹ, đã từ trần lúc 3 giờ ngày 11.3.2019 do bệnh nặng, hưởng dương 49 tuổi.", "Lê Văn Đạt 2019-03-11"},
		{"in the headline, and the day in the text", "Tin buồn: Chủ tịch UBND huyện Tân Mỹ Lê Văn Đạt từ trần", "Chủ tịch UBND huyện Tân Mỹ Lê Văn Đạt đã đột ngột qua đời hồi 5 giờ ngày 12 tháng 3 năm 2019.", "Lê Văn Đạt 2019-03-12"},
		{"the day before the name", "", "Ngày 12/3, ông Lê Văn Đạt, Trưởng Công an xã Tân Lộc, hy sinh khi làm nhiệm vụ.", "Lê Văn Đạt 2019-03-12"},
		{"a year", "", "Ông Lê Văn Đạt, nguyên Giám đốc Sở Y tế, mất năm 2015.", "Lê Văn Đạt 2015-01-01 year"},
		{"what is held for the dead", "", "Lễ tang đồng chí Lê Văn Đạt, Giám đốc Sở Y tế, diễn ra trang trọng. Đoàn do ông Mai Kha Luân, Phó Chủ tịch UBND tỉnh, dẫn đầu đến viếng đồng chí Hồ An Bình, Giám đốc Sở Nội vụ.", "Lê Văn Đạt; Hồ An Bình"},
		{"the late chairman", "", "Cố Chủ tịch UBND tỉnh Lê Văn Đạt quê ở Tân Mỹ.", "Lê Văn Đạt"},
		{"a notice in lines", "", "Vô cùng thương tiếc báo tin:\nĐồng chí LÊ VĂN ĐẠT\nSinh năm 1941; quê quán: xã Tân Lộc; nguyên Tỉnh ủy viên, nguyên Giám đốc Sở Y tế; đã từ trần ngày 12/3/2019.", "Lê Văn Đạt 2019-03-12"},

		{"behind a word that a clause begins behind", "", "Nạn nhân là ông Lê Văn Đạt, Chủ tịch UBND xã Tân Lộc, tử vong tại chỗ. Vụ tai nạn khiến bà Tô Thị Lụa, Giám đốc Sở Y tế, thiệt mạng.", "Lê Văn Đạt; Tô Thị Lụa"},
		{"on the next day another thing was", "", "Sau khi ông Lê Văn Đạt, Giám đốc Sở Y tế, qua đời, ngày 9/3/2019 tỉnh họp.", "Lê Văn Đạt"},

		{"whose friend or driver", "", "Bạn ông Lê Văn Đạt, Giám đốc Sở Y tế, qua đời hôm qua. Tài xế chở ông Mai Kha Luân, Giám đốc Sở Nội vụ, tử vong tại chỗ. Đồng đội ông Hồ An Bình đã hy sinh trong trận ấy.", ""},
		{"what is not so, or asked", "", "Thông tin ông Lê Văn Đạt, Giám đốc Sở Y tế, tử vong là bịa đặt. Công an làm rõ tin đồn ông Mai Kha Luân, Giám đốc Sở Nội vụ, qua đời. Có phải ông Hồ An Bình đã qua đời?", ""},
		{"who organises, who gives up, and who is played", "", "Trưởng Ban Tổ chức lễ tang Hồ An Bình đọc lời điếu. Ông Lê Văn Đạt, Giám đốc Sở Y tế, đã hy sinh, chịu thiệt thòi. Nghệ sĩ từng vào vai Mai Kha Luân qua đời.", ""},
		{"whose mother, wife or brother", "", "Thân mẫu đồng chí Lê Văn Đạt, Giám đốc Sở Y tế, từ trần ngày 10/3. Vợ ông Mai Kha Luân, Giám đốc Sở Nội vụ, qua đời. Em trai của ông Hồ An Bình, Giám đốc Sở Tài chính, qua đời. Ông Trần Văn Hùng, Giám đốc Sở Xây dựng, có mẹ qua đời.", ""},
		{"who tells of others", "", "Ông Lê Văn Đạt, Giám đốc Sở Y tế, cho biết hai nạn nhân đã tử vong. Theo ông Mai Kha Luân, Giám đốc Công an tỉnh, tài xế tử vong tại chỗ.", ""},
		{"who mourns", "", "Dự lễ tang có ông Lê Văn Đạt, Phó Chủ tịch UBND tỉnh. Phát biểu tại lễ truy điệu, Chủ tịch UBND tỉnh Mai Kha Luân chia buồn. Trưởng Ban Lễ tang, Phó Bí thư Tỉnh ủy Hồ An Bình đọc lời điếu.", ""},
		{"of several, he may be anybody", "", "Ông Lê Văn Đạt, đại biểu HĐND tỉnh, kể về Tổng Bí thư Mai Kha Luân. Ông qua đời ở tuổi 81.", ""},
		{"who alone is told of", "", "Ông Lê Văn Đạt, nguyên Giám đốc Sở Y tế, quê ở Tân Mỹ. Ông qua đời ngày 12/3/2019.", "Lê Văn Đạt 2019-03-12"},
		{"who lives", "", "Ông Lê Văn Đạt, Giám đốc Sở Y tế, suýt tử vong. Ông Mai Kha Luân, Giám đốc Sở Nội vụ, mất năm năm để xây nhà. Ông Hồ An Bình, Giám đốc Sở Tài chính, hy sinh lợi ích riêng. Ông Trần Văn Hùng, Giám đốc Sở Xây dựng, mất chức. Ông Lê Văn An, cố vấn Chủ tịch UBND tỉnh, dự.", ""},
	} {
		v := &archive.Version{Title: tt.title, Body: tt.text, Published: archive.NewDay(2019, 3, 13)}
		Extract(v, Context{})
		checkEvidence(t, v)
		var got []string
		for _, m := range v.People {
			if d := m.Death; d != nil {
				line := m.Name
				if d.Date != nil {
					line += fmt.Sprint(" ", d.Date)
					if year := fmt.Sprint(d.Date.Year()); !strings.Contains(d.Text, year) && !strings.Contains(d.Text, fmt.Sprintf("%d/%d", d.Date.Day(), d.Date.Month())) {
						t.Errorf("%s: the evidence %q does not say %s", tt.name, d.Text, d.Date)
					}
				}
				got = append(got, strings.TrimSpace(line+" "+string(d.DatePrecision)))
			}
		}
		if s := strings.Join(got, "; "); s != tt.want {
			t.Errorf("%s: %s\n got %s\nwant %s", tt.name, tt.text, s, tt.want)
		}
	}
}

// TestMeasures holds how hard articles say that somebody was disciplined.
func TestMeasures(t *testing.T) {
	for text, want := range map[string]string{
		"Tỉnh ủy kỷ luật cảnh cáo ông Lê Văn Đạt, Giám đốc Sở Y tế; khiển trách ông Mai Kha Luân, Giám đốc Sở Nội vụ.":                                 "warning reprimand",
		"Ông Lê Văn Đạt, Giám đốc Sở Y tế, bị cách chức; ông Mai Kha Luân, Giám đốc Sở Nội vụ, bị khiển trách.":                                        "removal reprimand",
		"Ban Bí thư thi hành kỷ luật ông Lê Văn Đạt, Bí thư Huyện ủy Tân Mỹ, bằng hình thức khai trừ ra khỏi Đảng.":                                    "expulsion",
		"UBND tỉnh kỷ luật bằng hình thức cách chức Giám đốc Sở Y tế đối với ông Lê Văn Đạt.":                                                          "removal",
		"Tỉnh ủy cách chức Ủy viên Ban Chấp hành Đảng bộ tỉnh đối với ông Lê Văn Đạt, Giám đốc Sở Y tế.":                                               "removal -",
		"Tỉnh ủy cách chức Bí thư, Phó Bí thư Huyện ủy Tân Mỹ đối với ông Lê Văn Đạt.":                                                                 "removal removal",
		"Ông Lê Văn Đạt, Giám đốc Sở Y tế, bị thi hành kỷ luật.":                                                                                       "-",
		"Ông Lê Văn Đạt, Giám đốc Sở Y tế, và ông Mai Kha Luân, Phó Giám đốc Sở Y tế, cùng bị kỷ luật buộc thôi việc.":                                 "dismissal dismissal",
		"Ông Lê Văn Đạt, Giám đốc Sở Y tế, bị kỷ luật, trước đó cấp phó của ông là Mai Kha Luân bị cách chức.":                                         "-",
		"Tỉnh ủy cảnh báo cháy rừng. Ông Lê Văn Đạt, Giám đốc Sở Y tế, dự.":                                                                            "",
		"Tỉnh ủy cảnh cáo Đảng ủy Sở Y tế nhiệm kỳ 2015 - 2020. Ông Lê Văn Đạt, Giám đốc Sở Nội vụ, nói về việc này tại cuộc họp báo chiều cùng ngày.": "",
	} {
		v := &archive.Version{Body: text, Published: archive.NewDay(2019, 3, 13)}
		Extract(v, Context{})
		var got []string
		for _, m := range v.People {
			for _, c := range m.Offices {
				switch {
				case c.Relation == archive.Disciplined && c.Measure == "":
					got = append(got, "-")
				case c.Relation == archive.Disciplined || c.Measure != "":
					got = append(got, string(c.Measure))
				}
			}
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s\n got %s\nwant %s", text, s, want)
		}
	}
}
