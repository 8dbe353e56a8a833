package claims

import (
	"slices"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// names returns the people of a text.
func namesOf(v *archive.Version) []string {
	var all []string
	for _, m := range v.People {
		all = append(all, m.Name)
	}
	return all
}

func TestNames(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"honorifics in any case", "Ông Lê Văn Đạt, đồng chí Trần Thị Mơ và đ/c Hồ An Bình dự.", "Lê Văn Đạt; Trần Thị Mơ; Hồ An Bình"},
		{"a list", "Dự có các ông, bà: Mai Kha, Tô Thị Lụa và Chế Nam.", "Mai Kha; Tô Thị Lụa; Chế Nam"},
		{"behind its province", "Bí thư Tỉnh ủy Khánh Hòa Lê Thành Tân phát biểu.", "Lê Thành Tân"},
		{"behind an unknown commune", "Chủ tịch UBND xã Sao Mai Phan Văn Sỏi nói.", "Phan Văn Sỏi"},
		{"behind a department", "Giám đốc Sở Công Thương Đỗ Hữu Nam ký.", "Đỗ Hữu Nam"},
		{"four syllables", "Đồng chí Nguyễn Quang Thanh Lâm dự.", "Nguyễn Quang Thanh Lâm"},
		{"peoples of Vietnam", "Ông Y Krông Niê, bà H’Lan Mlô, ông K’Brếp, ông Vàng A Páo.", "Y Krông Niê; H’Lan Mlô; K’Brếp; Vàng A Páo"},
		{"a clan's name", "Chủ tịch Ủy ban MTTQ tỉnh Y Blăng Gry Niê dự.", "Y Blăng Gry Niê"},
		{"a monk and his worldly name", "HT.Thích Thiện Tuệ (thế danh Lê Văn Sáu) dự.", "Thích Thiện Tuệ"},
		{"from abroad", "Ông John Carter thăm tỉnh.", "John Carter"},
		{"rank and degree", "Thượng tá Vũ Đình Khôi, PGS.TS Ngô Bảo Trâm, TS. Lý Gia Hân.", "Vũ Đình Khôi; Ngô Bảo Trâm; Lý Gia Hân"},
		{"in capitals, known elsewhere", "LỄ ĐÓN ÔNG LÊ VĂN ĐẠT VỀ TỈNH\nÔng Lê Văn Đạt về.", "Lê Văn Đạt"},
		{"paragraphs joined", "Dự có bà Tô Thị Lụa  Thông tin từ tỉnh, ông Maria Halonen  Bên lề hội nghị.", "Tô Thị Lụa; Maria Halonen"},
		{"a sentence's first word", "Bí thư Tỉnh ủy Lê Xuân Đạt Có người hỏi. Bà Hà Nguyễn Theo Đời sống.", "Lê Xuân Đạt; Hà Nguyễn"},
		{"written twice", "Ông Bùi Bùi Xuân Đạt và bà Mai Kha Luân Mai Kha Luân dự.", "Bùi Xuân Đạt; Mai Kha Luân"},
		{"the next one's name begins", "Thứ trưởng Vũ Văn Tám Phạm Anh nói.", "Vũ Văn Tám"},
		{"a country before the name", "Hôm qua Hàn Quốc Daewoo Motors thắng, Bộ trưởng Ngoại giao Nhật Bản Toshi Nakarai, bà Thái Lan Hương.", "Toshi Nakarai; Thái Lan Hương"},
		{"a forgotten full stop", "Ảnh: tư liệu. Ông Lê Văn Đạt Theo kế hoạch.", "Lê Văn Đạt"},
		{"a list without its commas", "Dự có các đồng chí Vũ Văn Tám Phạm Anh Dũng và Lê Thị Hoa.", "Vũ Văn Tám; Phạm Anh Dũng; Lê Thị Hoa"},
		{"a name with a place in it", "Chủ tịch UBND tỉnh Trà Vinh Đồng Văn Lâm nói.", "Đồng Văn Lâm"},
		{"a firm's short name is nobody", "Kỷ luật ông Lê Văn Đạt (Tổng giám đốc Công ty TNHH Cấp nước Sao Mai - Sao Mai Waco).", "Lê Văn Đạt"},
		{"a company is nobody", "Chủ tịch HĐQT tổng công ty bảo hiểm Bảo Minh cho hay.", ""},
		{"a name begun", "Trẻ sơ sinh Lại Quỳnh Ch. đã ra viện.", ""},
		{"a title of honour", "Tượng đài Mẹ Việt Nam Anh hùng ở xã.", ""},
		{"a caption and the next sentence", "Ông Lê Văn Khoa Ông Khoa nói rằng đúng.", "Lê Văn Khoa"},
		{"streets and schools", "Đường Nguyễn Văn Linh, phố Lê Văn Sỹ, Trường THPT Trần Văn Giàu, giải thưởng Võ Văn Tần.", ""},
		{"the youth union and the city", "Đoàn TNCS Hồ Chí Minh, tư tưởng Hồ Chí Minh, TP.Hồ Chí Minh.", ""},
		{"seas and countries", "Vùng Thái Bình Dương và Hàn Quốc, sân bay Tân Sơn Nhất.", ""},
		{"communes named like people", "Nhân dân xã Nguyễn Huân và phường Lê Hồng Phong.", ""},
		{"photo credits", "Lễ khai mạc. Ảnh: Lê Văn Đạt", ""},
		{"Được is a verb", "Ông Nguyễn Văn Được được bầu. Được biết, ông Được 50 tuổi.", "Nguyễn Văn Được"},
		{"a caption runs into the next sentence", "Trợ lý: Lưu Danh Mẫn, Lê Thế Anh Cầu thủ: Tô Hữu Lụa. Ảnh ông Phan Văn Đỉnh Người dân che chắn. Ông Lê Văn Quyết định cư ở xã.", "Lưu Danh Mẫn; Lê Thế Anh; Tô Hữu Lụa; Phan Văn Đỉnh; Lê Văn Quyết"},
		{"places that begin sentences", "Xã Sao Mai Hạ có sáu thôn. Đường Bùi Thị Lựu dài 2 km. Nhà ở số 36A Lê Văn Hạ.", ""},
		{"a country spelled as it is spoken is nobody", "Thủ tướng I-ta-li-a P.Gen-ti-lô-ni thăm tỉnh.", "P.Gen-ti-lô-ni"},
		{"a short form alone names nobody", "Ông Bảy và bà Tám đến.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v := &archive.Version{Body: tt.text}
			Extract(v, Context{})
			checkEvidence(t, v)
			if got := strings.Join(namesOf(v), "; "); got != tt.want {
				t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
			}
		})
	}
}

func TestMentions(t *testing.T) {
	v := &archive.Version{Title: "ÔNG LÊ VĂN ĐẠT TÁI ĐẮC CỬ", Lead: "Ông Lê Văn Đạt dự hội nghị.", Body: "Ông Đạt nói. Bà Mơ đi cùng đồng chí Lê Văn Đạt."}
	Extract(v, Context{})
	if len(v.People) != 1 {
		t.Fatalf("people %v, want one", namesOf(v))
	}
	m := v.People[0]
	if !slices.Contains(m.Aliases, "LÊ VĂN ĐẠT") {
		t.Errorf("aliases %q, want the headline's", m.Aliases)
	}
	var got []string
	for _, s := range m.Spans {
		got = append(got, v.Text()[s[0]:s[1]])
	}
	if want := []string{"Lê Văn Đạt", "Đạt", "Lê Văn Đạt"}; !slices.Equal(got, want) {
		t.Errorf("mentions %q, want %q", got, want)
	}
}

// claimsOf writes the claims of a version one a line: person | office | organisation | relation | term.
func claimsOf(v *archive.Version) []string {
	var all []string
	for _, m := range v.People {
		for _, c := range m.Offices {
			all = append(all, strings.TrimSuffix(strings.Join([]string{m.Name, c.Office, c.Organisation, string(c.Relation), c.Term}, " | "), " | "))
		}
	}
	return all
}

func TestOffices(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"behind the name", "Ông Lê Văn Đạt, Tỉnh ủy viên, Giám đốc Sở Y tế, nói.", []string{"Lê Văn Đạt | Tỉnh ủy viên | Tỉnh ủy | holds", "Lê Văn Đạt | Giám đốc | Sở Y tế | holds"}},
		{"behind dash and parenthesis", "Ông Lê Văn Đạt-Bí thư Huyện ủy Tân Mỹ và bà Trần Thị Mơ (Chủ tịch UBND tỉnh) dự.", []string{"Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | holds", "Trần Thị Mơ | Chủ tịch | UBND tỉnh | holds"}},
		{"behind age and origin", "Ông Lê Văn Đạt (52 tuổi, quê huyện Tân Mỹ), Trưởng ban Dân vận Tỉnh ủy.", []string{"Lê Văn Đạt | Trưởng ban | Ban Dân vận Tỉnh ủy | holds"}},
		{"before the name", "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lê Văn Đạt dự.", []string{"Lê Văn Đạt | Bí thư | Tỉnh ủy | holds", "Lê Văn Đạt | Chủ tịch | HĐND tỉnh | holds"}},
		{"semicolons part people", "Dự có các đồng chí: Lê Văn Đạt, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng ban Nội chính Tỉnh ủy; Trần Thị Mơ - Phó Chủ tịch HĐND tỉnh.",
			[]string{"Lê Văn Đạt | Ủy viên | Ban Thường vụ Tỉnh ủy | holds", "Lê Văn Đạt | Trưởng ban | Ban Nội chính Tỉnh ủy | holds", "Trần Thị Mơ | Phó Chủ tịch | HĐND tỉnh | holds"}},
		{"one office for a list", "HĐND huyện bầu 2 Phó Chủ tịch UBND huyện là các ông Lê Văn Đạt và Trần Kha.", []string{"Lê Văn Đạt | Phó Chủ tịch | UBND huyện | elected", "Trần Kha | Phó Chủ tịch | UBND huyện | elected"}},
		{"a list with offices of its own", "UBND tỉnh được bổ sung 2 Ủy viên: Giám đốc Sở Nội vụ Lê Văn Đạt và Giám đốc Công an tỉnh Trần Kha Nam.",
			[]string{"Lê Văn Đạt | Ủy viên | UBND tỉnh | appointed", "Lê Văn Đạt | Giám đốc | Sở Nội vụ | holds", "Trần Kha Nam | Ủy viên | UBND tỉnh | appointed", "Trần Kha Nam | Giám đốc | Công an tỉnh | holds"}},
		{"a shared body", "Ông Lê Văn Đạt, Phó Giám đốc, Giám đốc Sở Y tế.", []string{"Lê Văn Đạt | Phó Giám đốc | Sở Y tế | holds", "Lê Văn Đạt | Giám đốc | Sở Y tế | holds"}},
		{"a body named before", "Sở Y tế họp. Bộ Công an cử đại diện, Thứ trưởng - Thượng tướng Lê Văn Đạt dự.", []string{"Lê Văn Đạt | Thứ trưởng | Bộ Công an | holds"}},
		{"commas inside a name", "Bà Trần Thị Mơ, Giám đốc Sở Văn hóa, Thể thao và Du lịch, nói.", []string{"Trần Thị Mơ | Giám đốc | Sở Văn hóa, Thể thao và Du lịch | holds"}},
		{"acting", "Q.Giám đốc Sở Xây dựng Lê Văn Đạt ký.", []string{"Lê Văn Đạt | Quyền Giám đốc | Sở Xây dựng | holds"}},
		{"the decision's author is nobody", "Theo Quyết định của Chủ tịch UBND tỉnh, ông Lê Văn Đạt nghỉ phép.", nil},
		{"who speaks of an office does not hold it", "Ông Lê Văn Đạt đề nghị tân Chủ tịch UBND huyện cố gắng.", nil},
		{"planned and proposed", "Ông Lê Văn Đạt được quy hoạch chức danh Giám đốc Sở Y tế. Bà Trần Thị Mơ được giới thiệu để bầu giữ chức Chủ tịch HĐND huyện.", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v := &archive.Version{Body: tt.text}
			Extract(v, Context{})
			checkEvidence(t, v)
			if got := claimsOf(v); !slices.Equal(got, tt.want) {
				t.Errorf("%s\n got %s\nwant %s", tt.text, strings.Join(got, "\n     "), strings.Join(tt.want, "\n     "))
			}
		})
	}
}

func TestRelations(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"elected", "Đại hội bầu ông Lê Văn Đạt giữ chức Bí thư Huyện ủy Tân Mỹ, nhiệm kỳ 2020 - 2025.", "Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | elected | 2020-2025"},
		{"passive", "Chức Chủ nhiệm UBKT Tỉnh ủy được bầu cho ông Lê Văn Đạt.", "Lê Văn Đạt | Chủ nhiệm | UBKT Tỉnh ủy | elected"},
		{"result of an election approved", "Thủ tướng phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND tỉnh đối với ông Lê Văn Đạt.", "Lê Văn Đạt | Phó Chủ tịch | UBND tỉnh | elected"},
		{"reelected", "Ông Lê Văn Đạt tiếp tục được bầu giữ chức Bí thư Đảng ủy xã Tân Mỹ.", "Lê Văn Đạt | Bí thư | Đảng ủy xã Tân Mỹ | reelected"},
		{"a row of subjects", "Chủ tịch UBND tỉnh Lê Văn Đạt tái đắc cử.", "Lê Văn Đạt | Chủ tịch | UBND tỉnh | reelected"},
		{"appointed, the old office held", "Ông Lê Văn Đạt, Phó Giám đốc Sở Nội vụ, được bổ nhiệm giữ chức Giám đốc Sở Y tế.", "Lê Văn Đạt | Phó Giám đốc | Sở Nội vụ | holds; Lê Văn Đạt | Giám đốc | Sở Y tế | appointed"},
		{"transferred", "UBND tỉnh điều động, bổ nhiệm bà Trần Thị Mơ giữ chức Giám đốc Sở Y tế.", "Trần Thị Mơ | Giám đốc | Sở Y tế | transferred"},
		{"replaced", "Ông Lê Văn Đạt được bầu làm Bí thư Huyện ủy Tân Mỹ thay ông Hồ An Bình.", "Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | elected; Hồ An Bình | Bí thư | Huyện ủy Tân Mỹ | former"},
		{"nguyên", "Ông Lê Văn Đạt, nguyên Bí thư Tỉnh ủy, nguyên Chủ tịch HĐND tỉnh.", "Lê Văn Đạt | Bí thư | Tỉnh ủy | former; Lê Văn Đạt | Chủ tịch | HĐND tỉnh | former"},
		{"a career", "Ông Lê Văn Đạt từng làm Bí thư Tỉnh đoàn; Giám đốc Sở Y tế; rồi Phó Chủ tịch UBND tỉnh.", "Lê Văn Đạt | Bí thư | Tỉnh đoàn | former; Lê Văn Đạt | Giám đốc | Sở Y tế | former; Lê Văn Đạt | Phó Chủ tịch | UBND tỉnh | former"},
		{"a pronoun", "Ông Lê Văn Đạt dự. Trước đó, ông từng làm Giám đốc Sở Y tế.", "Lê Văn Đạt | Giám đốc | Sở Y tế | former"},
		{"dismissed", "HĐND tỉnh miễn nhiệm chức danh Chủ tịch UBND tỉnh đối với ông Lê Văn Đạt.", "Lê Văn Đạt | Chủ tịch | UBND tỉnh | dismissed"},
		{"retired", "Trao quyết định nghỉ hưu cho Chủ tịch UBND tỉnh Lê Văn Đạt.", "Lê Văn Đạt | Chủ tịch | UBND tỉnh | retired"},
		{"disciplined", "Tỉnh ủy khiển trách ông Lê Văn Đạt, Chủ tịch UBND huyện Tân Mỹ, nguyên Chánh Văn phòng UBND tỉnh.", "Lê Văn Đạt | Chủ tịch | UBND huyện Tân Mỹ | disciplined; Lê Văn Đạt | Chánh Văn phòng | UBND tỉnh | former"},
		{"announced in the sentence before", "Quyết định chỉ định nhân sự được công bố. Theo đó, Bí thư Đảng ủy phường Sao Mai là ông Lê Văn Đạt.", "Lê Văn Đạt | Bí thư | Đảng ủy phường Sao Mai | appointed"},
		{"chức vụ này", "Ông Lê Văn Đạt được bầu giữ chức Bí thư Huyện ủy Tân Mỹ. Bà Trần Thị Mơ thôi giữ chức vụ này.", "Lê Văn Đạt | Bí thư | Huyện ủy Tân Mỹ | elected; Trần Thị Mơ | Bí thư | Huyện ủy Tân Mỹ | dismissed"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v := &archive.Version{Body: tt.text}
			Extract(v, Context{})
			checkEvidence(t, v)
			if got := strings.Join(claimsOf(v), "; "); got != tt.want {
				t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
			}
		})
	}
}

func TestTerms(t *testing.T) {
	for text, want := range map[string]string{
		"nhiệm kỳ 2020 - 2025":                           "2020-2025",
		"nhiệm kỳ 2020–2025":                             "2020-2025",
		"nhiệm kỳ 2016- 2021":                            "2016-2021",
		"các nhiệm kỳ 2010-2015, 2015-2020 và 2020-2025": "2010-2015 2015-2020 2020-2025",
		"nhiệm kỳ IX (2017-2022)":                        "2017-2022",
		"Đại hội lần thứ VI, NK 2025-2030":               "2025-2030",
		"nhiệm kỳ 2025-30":                               "2025-2030",
		"cán bộ NK, 25 người":                            "",
		"HĐND tỉnh khoá XI, khóa 12 và 13":               "XI 12 13",
		"Đại hội lần thứ XI, giai đoạn 2021-2025":        "",
		"Nghị quyết Trung ương 7 khóa XII":               "",
		"Kết luận số 24-KL/TW của Bộ Chính trị khóa XI":  "",
		"nhiệm kỳ từ năm 2011 đến năm 2016":              "2011-2016",
		"Nhiệm kỳ 5 năm 2010-2015":                       "2010-2015",
		"Quyết định chuẩn y Ban Chấp hành khóa XI":       "XI",
		"khóa học 3 tháng, khóa 5 ngày":                  "",
	} {
		v := &archive.Version{Body: text}
		Extract(v, Context{})
		var got []string
		for _, term := range v.Terms {
			got = append(got, term.String())
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

func TestEventDates(t *testing.T) {
	published := archive.NewDay(2020, time.June, 1)
	for text, want := range map[string]string{
		"Chiều 29/5, HĐND tỉnh bầu ông Lê Văn Đạt làm Chủ tịch HĐND tỉnh.":                          "2020-05-29",
		"Ngày 5 tháng 3 năm 2019, ông Lê Văn Đạt được bổ nhiệm giữ chức Giám đốc Sở Y tế.":          "2019-03-05",
		"Ông Lê Văn Đạt được bổ nhiệm giữ chức Giám đốc Sở Y tế từ ngày 1.4.2020.":                  "2020-04-01",
		"Sáng 30-12, ông Lê Văn Đạt thôi giữ chức Giám đốc Sở Y tế.":                                "2019-12-30",
		"Ông Lê Văn Đạt được bầu làm Chủ tịch UBND huyện với tỷ lệ 28/30 phiếu.":                    "",
		"Ngày 31/2, ông Lê Văn Đạt được bầu làm Chủ tịch UBND huyện.":                               "",
		"Ngày 29/5, ông Lê Văn Đạt, Chủ tịch UBND huyện, dự lễ; ông Lê Văn Đạt nói chuyện với dân.": "",
	} {
		v := &archive.Version{Body: text, Published: published}
		Extract(v, Context{})
		got := ""
		if len(v.People) == 1 && len(v.People[0].Offices) == 1 && v.People[0].Offices[0].Date != nil {
			got = v.People[0].Offices[0].Date.String()
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

// A body taken over from the same sentence is likely; one from elsewhere in the article is a guess.
func TestConfidenceOfInheritedBodies(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       archive.Confidence
	}{
		{"the only one", "Giám đốc Sở Y tế Lê Văn Đạt dự. Sáng qua, Phó Giám đốc Trần Thị Mơ nói.", archive.Unclear},
		{"one in the sentence", "Tại Sở Y tế, Phó Giám đốc Trần Thị Mơ nói.", archive.Likely},
		{"one that is said to be hers", "Phó Giám đốc Sở Y tế Trần Thị Mơ dự. Sáng qua, Phó Giám đốc Trần Thị Mơ nói.", archive.Certain},
		{"one of several", "Giám đốc Sở Y tế Lê Văn Đạt và Giám đốc Sở Nội vụ Mai Kha Luân dự. Sáng qua, Phó Giám đốc Trần Thị Mơ nói.", archive.Unclear},
	} {
		v := &archive.Version{Body: tt.text}
		Extract(v, Context{})
		at := slices.IndexFunc(v.People, func(m archive.Mention) bool { return m.Name == "Trần Thị Mơ" })
		if at < 0 || len(v.People[at].Offices) != 1 {
			t.Errorf("%s: %v", tt.name, claimsOf(v))
			continue
		}
		if got := v.People[at].Offices[0]; got.Organisation == "" || got.Confidence != tt.want {
			t.Errorf("%s: %s | %s is %s, want %s", tt.name, got.Office, got.Organisation, got.Confidence, tt.want)
		}
	}
}
