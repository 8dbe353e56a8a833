package index

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestReadBesideNeighbours: what stands on the other side of a word tells whether it is a part of a name, of a word or of what sounds like it.
func TestReadBesideNeighbours(t *testing.T) {
	var docs []Document
	for i := range 60 {
		docs = append(docs, article(fmt.Sprint("news", i), "Tin", "Biệt phủ ở Yên Bái. Lũ lụt miền Trung. Triều Tiên phóng tên lửa. Vịnh Hạ Long đẹp. Huyện Vĩnh Khê họp."))
	}
	for i := range 8 {
		docs = append(docs,
			article(fmt.Sprint("coast", i), "Tin", "Tỉnh Phú Yên có biển."), article(fmt.Sprint("page", i), "Tin", "Theo tienphong chấm vn."),
			article(fmt.Sprint("hair", i), "Tin", "Lông gà, lông vịt. Triều Tiên họp."))
	}
	docs = append(docs, article("yes", "Tin", "Ừ."), article("all", "Tin", "Ở đồng bằng miền chung một dòng sông."))
	x := open(t, docs...)
	for _, tt := range []struct{ q, meant, expanded, notes string }{
		{"biet phu yen bai", "", "", "Từ 01/07/2025: Yên Bái → Lào Cai."},
		{"phu yen", "", "", "Từ 01/07/2025: Phú Yên → Đắk Lắk."},
		{"Phú Yên có biển", "", "", "Từ 01/07/2025: Phú Yên → Đắk Lắk."},
		{"huyen vinh khe", "", "", ""},
		{"huyen vinh", "", "", ""},
		{"Triều Tiên phóng tên lửa", "", "", ""},
		{"tien phong", "", "tien phong = tienphong", ""},
		{"lũ lụt miền chung", "lũ lụt miền trung", "", ""},
		{"dòng sông miền chung", "", "", ""},
		{"vinh hạ lông", "vịnh hạ long", "", ""},
		{"vinh ha lonk", "vinh ha long", "", ""},
		{"ừ", "", "", ""},
	} {
		got := search(t, x, Request{Q: tt.q})
		var notes []string
		for _, n := range got.Notes {
			if s := n.String(); strings.HasPrefix(s, "Từ 01") {
				notes = append(notes, s)
			}
		}
		if got.DidYouMean != tt.meant || strings.Join(got.Expanded, "|") != tt.expanded || strings.Join(notes, "|") != tt.notes {
			t.Errorf("%q: did you mean %q, expanded %q, notes %q; want %q, %q, %q", tt.q, got.DidYouMean, got.Expanded, notes, tt.meant, tt.expanded, tt.notes)
		}
	}
}

// TestOtherWordingsBesideNeighbours: another wording counts for more beside what stood beside the words that it stands for, and is said once.
func TestOtherWordingsBesideNeighbours(t *testing.T) {
	var docs []Document
	for i := range 20 {
		docs = append(docs, article(fmt.Sprint("other", i), "China Airlines", "Việt Nam và China Airlines bay. China Airlines mua máy bay ở Việt Nam."))
	}
	docs = append(docs, article("meant", "Hãng bay", "Chuyến bay của Vietnam Airlines hạ cánh trong đêm, hành khách ngủ lại ở sân bay vì đường về thành phố ngập nước."),
		article("congress", "Tin", "Đại hội Đảng lần thứ XII thông qua nghị quyết."), article("dozen", "Tin", "Đại hội có 12 đảng viên."))
	x := open(t, docs...)
	if got := ids(search(t, x, Request{Q: "vn airlines"})); len(got) == 0 || got[0] != "meant" {
		t.Errorf("vn airlines finds %v, want meant first", got)
	}
	if got := search(t, x, Request{Q: "vietnam"}).Expanded; !slices.Equal(got, []string{"Vietnam = Việt Nam"}) {
		t.Errorf("vietnam is expanded to %q", got)
	}
	if got := ids(search(t, x, Request{Q: "dai hoi dang 12"})); !slices.Contains(got, "congress") {
		t.Errorf("dai hoi dang 12 finds %v", got)
	}
}

// TestApostrophes: a name is found with whatever apostrophe it is typed, as a word, in a phrase, as a person, and so is its beginning.
func TestApostrophes(t *testing.T) {
	d := article("a", "Tin", "Ông Điểu K’Rang và bà H'Linh Mlô dự.")
	d.People = addRef(addRef(nil, "p1", "Điểu K’Rang"), "p2", "H'Linh Mlô")
	x := open(t, d)
	for _, mark := range []string{"'", "’", "ʼ"} {
		for _, q := range []string{"k'rang", "dieu k'rang", "K'Rang", `"Điểu K'Rang"`, "người:(Điểu K'Rang)", "nguoi:(h'linh mlo)", `"bà H'Linh"`, "k'r*"} {
			q = strings.ReplaceAll(q, "'", mark)
			if got := search(t, x, Request{Q: q}); !slices.Equal(ids(got), []string{"a"}) || len(got.Notes) > 0 {
				t.Errorf("%s finds %v, notes %q", q, ids(got), got.Notes)
			}
		}
		for _, typed := range []string{"điểu k'r", "h'li"} {
			typed = strings.ReplaceAll(typed, "'", mark)
			if got, err := x.Suggest(t.Context(), typed, 5); err != nil || len(got) == 0 {
				t.Errorf("%s suggests nothing: %v", typed, err)
			}
		}
	}
}

// TestTitlesFirst: an article with the words in its title stands before one that has them more often in its body.
func TestTitlesFirst(t *testing.T) {
	x := open(t,
		article("body", "Thư bạn đọc", "Học phí ở đây. Học phí ở kia. Học phí tăng. Học phí giảm."),
		article("title", "Học phí năm học mới", "Nhiều trường thông báo mức thu, phụ huynh hỏi lý do của từng khoản."))
	for _, q := range []string{"học phí", "hoc phi"} {
		if got := ids(search(t, x, Request{Q: q})); !slices.Equal(got, []string{"title", "body"}) {
			t.Errorf("%s finds %v, want the one in whose title it is first", q, got)
		}
	}
}

// TestMarksOfPrefixes: what begins as was asked is pointed out, in titles and bodies, and so is a word with its number as one.
func TestMarksOfPrefixes(t *testing.T) {
	x := open(t, article("a", "Ông Trumbull", "Đội U23 gặp ông Trump."))
	for q, want := range map[string][]string{"trum*": {"Trumbull", "Trump"}, "title:trum*": {"Trumbull", "Trump"}, "u23 -trumx*": {"U23"}} {
		if got := search(t, x, Request{Q: q}); len(got.Hits) != 1 || !slices.Equal(got.Hits[0].Highlights, want) {
			t.Errorf("%s: %+v, want marks %q", q, got.Hits, want)
		}
	}
}
