package claims

import (
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
