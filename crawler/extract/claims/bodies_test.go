package claims

import (
	"strings"
	"testing"

	"khobao/archive"
)

// The last word of a body's name may be one that names of schools, streets and places begin with. Behind a body comes its head.
func TestNamesBehindBodies(t *testing.T) {
	for _, body := range []string{
		"Sở NN&PTNT", "Sở NN-PTNT", "Sở NN và PTNT", "Sở Nông nghiệp và PTNT", "Sở GTVT", "Cục THADS", "Đài PTTH", "Đài PT-TH", "Đài PT&TH",
		"Sở LĐ-TB&XH", "Sở Tài nguyên và Môi trường", "Chi cục THADS huyện Tân Hạc", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
	} {
		for _, text := range []string{"Sáng nay, Phó Giám đốc " + body + " Hoàng Văn Nghiễm cho biết việc này.", "Theo ông Hoàng Văn Nghiễm, Phó Giám đốc " + body + ", việc này sẽ làm sớm."} {
			v := archive.Version{Title: "Tin trong ngày", Body: text}
			Extract(&v, Context{})
			if len(v.People) != 1 || v.People[0].Name != "Hoàng Văn Nghiễm" || len(v.People[0].Offices) != 1 || v.People[0].Offices[0].Organisation != body {
				t.Errorf("%q: %+v", text, v.People)
			}
		}
	}
	for _, text := range []string{"Học sinh Trường PTTH Hoàng Văn Thụ dự thi.", "Hiệu trưởng Trường THPT Hoàng Văn Thụ cho biết."} {
		v := archive.Version{Title: "Tin trong ngày", Body: text}
		Extract(&v, Context{})
		if len(v.People) > 0 {
			t.Errorf("%q: %+v is a school", text, v.People)
		}
	}
	for _, place := range []string{"Đức Thọ", "Mỹ Xuyên", "Đức Hòa Hạ", "Nhật Quang", "Tân Hạc"} { // Đức and Mỹ are no countries here
		v := archive.Version{Title: "Tin trong ngày", Body: "Bí thư Huyện ủy " + place + " Hoàng Văn Nghiễm cho biết việc này."}
		if Extract(&v, Context{}); len(v.People) != 1 || v.People[0].Name != "Hoàng Văn Nghiễm" || v.People[0].Offices[0].Organisation != "Huyện ủy "+place {
			t.Errorf("%s: %+v", place, v.People)
		}
	}
	v := archive.Version{Title: "Tin trong ngày", Body: "Ông Vũ Minh, Giám đốc Sở Y tế, cho biết việc này."}
	if Extract(&v, Context{}); len(v.People) != 1 || v.People[0].Name != "Vũ Minh" {
		t.Errorf("a name that is a place's, too: %+v", v.People)
	}
	v = archive.Version{Title: "Tin trong ngày", Body: "Ông Hoàng Văn Nghiễm, Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn Đoài phát biểu."}
	if Extract(&v, Context{}); len(v.People) != 1 || v.People[0].Offices[0].Organisation != "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn Đoài" {
		t.Errorf("a province that no lexicon has: %+v", v.People)
	}
}

// Where the name of a body behind an office ends: small words go on with it up to a mark, its level or its place.
func TestEndsOfBodies(t *testing.T) {
	for office, body := range map[string]string{
		"Phó Trưởng phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc, Công an tỉnh": "Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc, Công an tỉnh",
		"Trưởng phòng Quản lý khai thác bến bãi":                                    "Phòng Quản lý khai thác bến bãi",
		"Chủ tịch Hội Đoàn kết sư sãi yêu nước tỉnh":                                "Hội Đoàn kết sư sãi yêu nước tỉnh",
		"Chủ tịch Hội Đoàn kết sư sãi yêu nước huyện Tân Hạc":                       "Hội Đoàn kết sư sãi yêu nước huyện Tân Hạc",
		"Chủ tịch Hội Sư sãi yêu nước Tây Nam bộ":                                   "Hội Sư sãi yêu nước Tây Nam bộ",
		"Bí thư Đoàn Thanh niên cứu quốc xã Tân Hạc":                                "Đoàn Thanh niên cứu quốc xã Tân Hạc",
		"Tiểu đoàn trưởng Tiểu đoàn Đặc công 18":                                    "Tiểu đoàn Đặc công 18",
		"Giám đốc Công ty Khảo sát và Tư vấn xây dựng cảng biển (KTC)":              "Công ty Khảo sát và Tư vấn xây dựng cảng biển (KTC)",
		"Giám đốc Công ty TNHH một thành viên Sao Mai":                              "Công ty TNHH một thành viên Sao Mai",
		"Trưởng khoa hồi sức tích cực Bệnh viện Sao Mai":                            "Khoa hồi sức tích cực Bệnh viện Sao Mai",
		"Trưởng Ty Thủy lợi Sơn Đoài":                                               "Ty Thủy lợi Sơn Đoài",
		"Phó Chủ tịch UBND Q.1":                                                     "UBND Q.1",
		"Chủ tịch UBND P.15":                                                        "UBND P.15",
		"Chủ tịch UBND H.Tân Hạc":                                                   "UBND H.Tân Hạc",
		"Giám đốc Công ty TNHH Sao Mai 1":                                           "Công ty TNHH Sao Mai 1",
		"Giám đốc Bệnh viện Nhi đồng 2":                                             "Bệnh viện Nhi đồng 2",
		"Đội trưởng Đội Tuần tra kiểm soát 188":                                     "Đội Tuần tra kiểm soát 188",
		"Tổng giám đốc CIKO 501":                                                    "CIKO 501",
		"Giám đốc Vietmaibank chi nhánh Sơn Đoài":                                   "Vietmaibank chi nhánh Sơn Đoài",
		"Phó Giám đốc Trung tâm tuyển sinh":                                         "Trung tâm tuyển sinh",
		"Chủ tịch HĐQT trường THPT Hoa Sen":                                         "HĐQT trường THPT Hoa Sen",
		"Chủ tịch Hiệp hội Doanh nghiệp nhỏ và vừa Việt Nam":                        "Hiệp hội Doanh nghiệp nhỏ và vừa Việt Nam",
		"Trưởng phòng Xây dựng huyện Tân Hạc":                                       "Phòng Xây dựng huyện Tân Hạc",
		"Hiệu trưởng Trường Cao đẳng nghề Thành phố Sao Mai":                        "Trường Cao đẳng nghề Thành phố Sao Mai",
	} {
		text := "Ông Hoàng Văn Nghiễm, " + office + ", cho biết việc này."
		v := archive.Version{Title: "Tin trong ngày", Body: text}
		if Extract(&v, Context{}); len(v.People) != 1 || len(v.People[0].Offices) != 1 || v.People[0].Offices[0].Organisation != body {
			t.Errorf("%q: %+v, want %q", text, v.People, body)
		}
	}
	for text, body := range map[string]string{
		"Giám đốc Sở Xây dựng Hoàng Văn Nghiễm yêu cầu Tổ công tác rà soát.":                        "Sở Xây dựng",
		"Ông Hoàng Văn Nghiễm, Giám đốc Sở Y tế tỉnh Sơn Đoài hướng dẫn người dân tiêm phòng.":      "Sở Y tế tỉnh Sơn Đoài",
		"Giám đốc Công ty Sao Mai Hoàng Văn Nghiễm 3 lần bị phạt.":                                  "Công ty Sao Mai",
		"Ông Hoàng Văn Nghiễm, Giám đốc Công ty Sao Mai 3 lần bị phạt.":                             "Công ty Sao Mai",
		"Ông Hoàng Văn Nghiễm, Giám đốc Trung tâm thông tin với báo chí.":                           "Trung tâm",
		"Ông Hoàng Văn Nghiễm, Chủ tịch UBND huyện 45 tuổi, quê xã Tân Hạc.":                        "UBND huyện",
		"Ông Hoàng Văn Nghiễm, Trưởng phòng Giáo dục kiểm tra Trường Tiểu học Sao Mai.":             "Phòng Giáo dục",
		"Ông Hoàng Văn Nghiễm, Chủ tịch Hội Nông dân xã Tân Hạc, nói về những nông dân yêu nước.":   "Hội Nông dân xã Tân Hạc",
		"Ông Hoàng Văn Nghiễm, Trưởng phòng Tổ chức hướng dẫn xã hội hóa công tác này.":             "Phòng Tổ chức",
		"Ông Hoàng Văn Nghiễm, Chủ tịch Hội Khuyến học huyện Tân Hạc và trẻ mồ côi đến dự buổi lễ.": "Hội Khuyến học huyện Tân Hạc",
	} {
		v := archive.Version{Title: "Tin trong ngày", Body: text}
		if Extract(&v, Context{}); len(v.People) != 1 || len(v.People[0].Offices) != 1 || v.People[0].Offices[0].Organisation != body {
			t.Errorf("%q: %+v, want %q", text, v.People, body)
		}
	}
}

// TestPlaceBehindOffice: what stands behind an office's body is a place, not who holds the office, where the text or the outlet knows it as
// one; a name that a place bears, too, stays somebody's.
func TestPlaceBehindOffice(t *testing.T) {
	for _, tt := range []struct{ province, title, body, want string }{
		{"Vân Khê", "Kỷ luật Giám đốc Sở Công Thương Vân Khê", "Sáng nay, ông Vũ Đức Cảnh vắng mặt.", "Vũ Đức Cảnh"},
		{"", "Kỷ luật Giám đốc Sở Công Thương Vân Khê", "UBND tỉnh Vân Khê cho biết ông Vũ Đức Cảnh vắng mặt.", "Vũ Đức Cảnh"},
		{"", "Bổ nhiệm Giám đốc Trung tâm Y tế Lý Hòa", "Huyện Lý Hòa có 12 xã.", ""},
		{"", "Phó Chủ tịch UBND tỉnh Y Ngọc dự lễ", "Lễ có 200 người.", "Y Ngọc: Phó Chủ tịch"},
		{"", "Phó Chủ tịch UBND tỉnh Lý Bình dự lễ", "Ông Lý Bình thăm phường Lý Bình.", "Lý Bình: Phó Chủ tịch"},
		{"Vân Khê", "Họp mặt", "Dự có ông Vân Khê, Trưởng thôn Ba.", "Vân Khê: Trưởng thôn"},
		{"", "Tân phó giám đốc", "Dự có ông Lê Văn Tú, Bí thư ĐU Sở CT, Giám đốc Sở Công Thương; ông Võ Ba Tư, CT UBND huyện Kim Trà.", "Lê Văn Tú: Bí thư, Giám đốc; Võ Ba Tư: CT"},
		{"", "Tân phó giám đốc", "Dự có Giám đốc Sở CT Lê Văn Tú; PCT HĐND tỉnh Võ Ba Tư.", "Lê Văn Tú: Giám đốc; Võ Ba Tư: PCT"},
	} {
		v := archive.Version{Title: tt.title, Body: tt.body}
		Extract(&v, Context{Province: tt.province})
		var got []string
		for _, m := range v.People {
			one := m.Name
			for i, o := range m.Offices {
				one += []string{": ", ", "}[min(i, 1)] + o.Office
			}
			got = append(got, one)
		}
		if s := strings.Join(got, "; "); s != tt.want {
			t.Errorf("%s / %s: %q, want %q", tt.title, tt.body, s, tt.want)
		}
	}
}

// What an office says of itself before its body, and a body behind its holder's name; of an office whose own words go on nothing is borrowed.
func TestOwnWordsOfOffices(t *testing.T) {
	const others = "Ông Lê Văn Tẻo, Giám đốc Sở Y tế tỉnh Sơn Đoài, và ông Trịnh Văn Cổn, Phó Chủ tịch UBND tỉnh Sơn Đoài, có mặt. "
	for text, want := range map[string]string{
		"Ông Hoàng Văn Nghiễm, Giám đốc tài chính Công ty Hoa Sen, nói.":                           "Giám đốc tài chính | Công ty Hoa Sen",
		"Ông Hoàng Văn Nghiễm, Giám đốc Phát triển dịch vụ - Công ty Wells & Young Việt Nam, nói.": "Giám đốc Phát triển dịch vụ | Công ty Wells & Young Việt Nam",
		"Ông Hoàng Văn Nghiễm, Chủ tịch ngành hóa chất của Tập đoàn Hoa Sen, nói.":                 "Chủ tịch | Tập đoàn Hoa Sen",
		"Ông Hoàng Văn Nghiễm, Giám đốc thương mại của Heiken, nói.":                               "Giám đốc thương mại | Heiken",
		"Ông Hoàng Văn Nghiễm đảm nhận vị trí Giám đốc dự án tại Công ty Hoa Sen.":                 "Giám đốc dự án | Công ty Hoa Sen",
		"Ông Hoàng Văn Nghiễm, Phó giám đốc Truyền thông First Mills, nói.":                        "Phó giám đốc Truyền thông | First Mills",
		"Ông Hoàng Văn Nghiễm, giám đốc một công ty ở huyện Tân Hạc, nói.":                         "giám đốc | ",
		"Ông Hoàng Văn Nghiễm, giám đốc các công ty con của Tập đoàn Hoa Sen, nói.":                "",
		"Ông Hoàng Văn Nghiễm, Giám đốc Đào tạo Chương trình giảng dạy kinh tế Wells, nói.":        "Giám đốc Đào tạo | ",
		"Ông Hoàng Văn Nghiễm, với cương vị Phó giám đốc Maibank Hai Bà Trưng, đã ký.":             "Phó giám đốc | Maibank Hai Bà Trưng",
		"Phó Giám đốc kinh doanh Hoàng Văn Nghiễm nói.":                                            "Phó Giám đốc kinh doanh | ",
		"Cô Hoàng Thị Nghiễm - Hiệu phó - nói.":                                                    "Hiệu phó | ",
		"Cố vấn Hoàng Văn Nghiễm nói.":                                                             "Cố vấn | ",
		"Phó Giám đốc Hoàng Văn Nghiễm của Bệnh viện Hoa Sen nói.":                                 "Phó Giám đốc | Bệnh viện Hoa Sen",
		"Phát ngôn viên Hoàng Văn Nghiễm của Bộ Ngoại giao Trung Quốc nói.":                        "Phát ngôn viên | Bộ Ngoại giao Trung Quốc",
		"Ông Hoàng Văn Nghiễm (Chủ tịch) và ông Vũ Văn Bẩy (Phó Chủ tịch) UBND huyện Tân Hạc nói.": "Chủ tịch | UBND huyện Tân Hạc",
		"Ông Hoàng Văn Nghiễm, UVBTV ThU, nói.":                                                    "Ủy viên | Ban Thường vụ Thành ủy",
		"Ông Hoàng Văn Nghiễm, UVBTV, nói.":                                                        "Ủy viên | Ban Thường vụ",
		"Ông Hoàng Văn Nghiễm, UVBCH Đảng bộ tỉnh, nói.":                                           "Ủy viên | Ban Chấp hành Đảng bộ tỉnh",
		"Bà Hoàng Thị Nghiễm, UVBTV Hội Nông dân tỉnh, nói.":                                       "Ủy viên | Ban Thường vụ Hội Nông dân tỉnh",
		"Ông Hoàng Văn Nghiễm, PBT TT HU, nói.":                                                    "Phó Bí thư Thường trực | Huyện ủy",
		"Bà Hoàng Thị Nghiễm, Bí thư TU Sơn Đoài, nói.":                                            "Bí thư | Tỉnh ủy Sơn Đoài",
		"Bà Hoàng Thị Nghiễm, Trưởng Ban Công tác Phụ nữ, Ủy ban MTTQ Việt Nam tỉnh, nói.":         "Trưởng Ban | Ban Công tác Phụ nữ, Ủy ban MTTQ Việt Nam tỉnh",
		"Ông Hoàng Văn Nghiễm, UVBTV Huyện ủy, nói.":                                               "Ủy viên | Ban Thường vụ Huyện ủy",
		"Ông Hoàng Văn Nghiễm, Phó Trưởng khoa Cấp cứu - Bệnh viện Hoa Sen, nói.":                  "Phó Trưởng khoa | Khoa Cấp cứu - Bệnh viện Hoa Sen",
		// near, and not meant
		"Ông Hoàng Văn Nghiễm, Phó Giám đốc, nói.":                                                 "Phó Giám đốc | Sở Y tế tỉnh Sơn Đoài",
		"Ông Hoàng Văn Nghiễm, Phó Giám đốc phụ trách chuyên môn, nói.":                            "Phó Giám đốc | Sở Y tế tỉnh Sơn Đoài",
		"Phó Giám đốc Hoàng Văn Nghiễm nói tại Bệnh viện Hoa Sen.":                                 "Phó Giám đốc | Sở Y tế tỉnh Sơn Đoài",
		"Theo Phó Giám đốc Hoàng Văn Nghiễm, của Bệnh viện Hoa Sen chỉ có một chiếc xe.":           "Phó Giám đốc | Sở Y tế tỉnh Sơn Đoài",
		"Ông Hoàng Văn Nghiễm, Giám đốc Trung tâm Đào tạo nghề, nói.":                              "Giám đốc | Trung tâm Đào tạo nghề",
		"Ông Hoàng Văn Nghiễm, Phó Giám đốc - Trưởng đoàn kiểm tra, nói.":                          "Phó Giám đốc | Sở Y tế tỉnh Sơn Đoài",
		"Ông Hoàng Văn Nghiễm (Phó Chủ tịch), bà Vũ Thị Bẩy (nhân viên) và Hội Nông dân tỉnh nói.": "Phó Chủ tịch | UBND tỉnh Sơn Đoài",
	} {
		v := archive.Version{Title: "Tin trong ngày", Body: others + text}
		Extract(&v, Context{})
		got := ""
		for _, m := range v.People {
			if strings.HasSuffix(m.Name, "Nghiễm") && len(m.Offices) > 0 {
				got = m.Offices[0].Office + " | " + m.Offices[0].Organisation
			}
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// Whose members were just counted is whom the next offices are in, of what somebody once was nothing is borrowed, and what somebody is only said to
// head is named in the same sentence.
func TestBorrowedBodies(t *testing.T) {
	for text, want := range map[string]string{
		"Ông Vũ Văn Bẩy, Phó Chủ tịch UBND tỉnh, ký. Hội đồng Quy hoạch tỉnh Sơn Đoài có 15 thành viên. Phó Chủ tịch là ông Hoàng Văn Nghiễm.":                     "Phó Chủ tịch | Hội đồng Quy hoạch tỉnh Sơn Đoài",
		"Ông Vũ Văn Bẩy, Phó Chủ tịch UBND tỉnh, ký. Ban Chấp hành Hội Nông dân huyện gồm 21 ủy viên. Ông Hoàng Văn Nghiễm giữ chức Chủ tịch.":                     "Chủ tịch | Hội Nông dân huyện",
		"Đại hội Công đoàn huyện Tân Hạc bầu Ban Chấp hành. Ông Hoàng Văn Nghiễm được bầu làm Phó Chủ tịch. Bà Vũ Thị Bẩy, nguyên Chủ tịch Công đoàn Sở Y tế, dự.": "Phó Chủ tịch | Công đoàn huyện Tân Hạc",
		"Đại hội Công đoàn huyện Tân Hạc khai mạc. Bà Hoàng Thị Nghiễm, nguyên Chủ tịch Công đoàn Sở Y tế, được bầu làm Phó Chủ tịch.":                             "Phó Chủ tịch | Công đoàn huyện Tân Hạc",
		"Hội đồng Quy hoạch tỉnh Sơn Đoài họp. Ông Hoàng Văn Nghiễm giữ chức Chủ tịch Hội đồng.":                                                                   "Chủ tịch | Hội đồng Quy hoạch tỉnh Sơn Đoài",
		"Hội đồng Quy hoạch tỉnh Sơn Đoài họp. Ông Hoàng Văn Nghiễm, Chủ tịch Hội đồng châu Âu, dự.":                                                               "Chủ tịch | Hội đồng châu Âu",
		"Ban Tôn giáo tỉnh dự. Đại hội suy cử ông Vũ Văn Bẩy làm Trưởng Ban Trị sự; ông Hoàng Văn Nghiễm, Chánh Thư ký.":                                           "Chánh Thư ký | Ban Trị sự",
		"Chi cục Thuế huyện kiểm tra. Cơ sở cho thuê xe do anh Hoàng Văn Nghiễm làm giám đốc bị lừa.":                                                              "giám đốc | ",
		"Công ty Hoa Sen do ông Hoàng Văn Nghiễm làm giám đốc bị phạt.":                                                                                            "giám đốc | Công ty Hoa Sen",
		"Đại tá Hoàng Văn Nghiễm, Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra, Công an tỉnh Sơn Đoài, nói.":                                                 "Phó Giám đốc | Công an tỉnh Sơn Đoài",
		"Người đẹp Hoàng Thị Nghiễm được chọn làm Đại sứ truyền thông của lễ hội.":                                                                                 "",
		"Ông Hoàng Văn Nghiễm được bổ nhiệm làm Thẩm phán cao cấp.":                                                                                                "",
		// near, and not meant
		"Sở Y tế có 120 cán bộ. Ông Vũ Văn Bẩy, Chủ tịch UBND tỉnh, dự. Phó Chủ tịch Hoàng Văn Nghiễm nói.":                     "Phó Chủ tịch | UBND tỉnh",
		"Hội đồng Quy hoạch tỉnh Sơn Đoài có 15 thành viên. Tại UBND tỉnh Sơn Đoài, Phó Chủ tịch Hoàng Văn Nghiễm nói.":         "Phó Chủ tịch | UBND tỉnh Sơn Đoài",
		"Ông Hoàng Văn Nghiễm, Đại sứ Việt Nam tại Lào, nói.":                                                                   "Đại sứ | Việt Nam tại Lào",
		"Ông Vũ Văn Bẩy, nguyên Giám đốc Sở Y tế tỉnh, dự. Nguyên Phó Giám đốc Hoàng Văn Nghiễm nói.":                           "Phó Giám đốc | Sở Y tế tỉnh",
		"Đại tá Hoàng Văn Nghiễm, Phó Giám đốc Công an tỉnh, Thủ trưởng Cơ quan Cảnh sát điều tra, nói. Sở Y tế tỉnh vào cuộc.": "Phó Giám đốc | Công an tỉnh",
	} {
		v := archive.Version{Title: "Tin trong ngày", Body: text}
		Extract(&v, Context{})
		got := ""
		for _, m := range v.People {
			if n := len(m.Offices); strings.HasSuffix(m.Name, "Nghiễm") && n > 0 {
				i := 0
				if m.Offices[0].Relation == archive.Former && n > 1 {
					i = 1
				}
				got = m.Offices[i].Office + " | " + m.Offices[i].Organisation
			}
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// What its congress elects is an association's own, whatever association the elected are in beside it.
func TestElectedByTheirCongress(t *testing.T) {
	for text, want := range map[string]string{
		"Đại hội bầu ông Hoàng Văn Nghiễm, Ủy viên Ban Chấp hành Hội Luật gia Việt Nam, giữ chức Chủ tịch Hội.": "Chủ tịch | Hội Luật gia tỉnh",
		"Ông Hoàng Văn Nghiễm, Phó Chủ tịch Hội Nông dân tỉnh, dự.":                                             "Phó Chủ tịch | Hội Nông dân tỉnh",
	} {
		v := archive.Version{Title: "Đại hội Hội Luật gia tỉnh", Body: text}
		Extract(&v, Context{})
		if n := len(v.People); n != 1 || len(v.People[0].Offices) == 0 {
			t.Errorf("%q: %+v", text, v.People)
			continue
		}
		o := v.People[0].Offices[len(v.People[0].Offices)-1]
		if got := o.Office + " | " + o.Organisation; got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
