package index

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestOfficeInitials: initials before a name are the office that the archive has before it, and nothing where it has none there.
func TestOfficeInitials(t *testing.T) {
	var docs []Document
	for i := range 3 {
		docs = append(docs,
			article(fmt.Sprint("minister", i), "Tin", "Bộ trưởng Lê Minh Đức dự họp."),
			article(fmt.Sprint("secretary", i), "Tin", "Bí thư Trần Thị Hoa phát biểu."),
			article(fmt.Sprint("chair", i), "Tin", "Chủ tịch Vĩnh Khê ký quyết định."),
			article(fmt.Sprint("block", i), "Tin", "Lô CT 5 và BT 2 đã bán."),
			article(fmt.Sprint("other", i), "Tin", "Lê Minh Khôi và bà Hoa về quê."))
	}
	x := open(t, docs...)
	for q, want := range map[string]string{
		"bt lê minh đức": "bt = bộ trưởng", "BT Le Minh Duc": "BT = bộ trưởng", "bt le minh": "bt = bộ trưởng", "bt trần thị hoa": "bt = bí thư", "ct vinh khe": "ct = chủ tịch",
		"họp ct vĩnh khê": "ct = chủ tịch", "ct 5": "", "bt": "", "tt lê minh đức": "", "bt hoa": "",
	} {
		got := search(t, x, Request{Q: q})
		if want == "" && len(got.Expanded) > 0 || want != "" && !slices.Equal(got.Expanded, []string{want}) {
			t.Errorf("%q: expanded %q, want %q", q, got.Expanded, want)
		}
	}
	found := ids(search(t, x, Request{Q: "bt lê minh đức", Unfolded: true}))
	if first := found[:min(3, len(found))]; slices.ContainsFunc(first, func(id string) bool { return !strings.HasPrefix(id, "minister") }) || len(first) < 3 {
		t.Errorf("bt lê minh đức finds %q, want the 3 with bộ trưởng first", found)
	}
	if got := search(t, x, Request{Q: "bt lê minh đức", Exact: true}); len(got.Expanded) > 0 {
		t.Errorf("as typed, expanded %q", got.Expanded)
	}
}

// TestNearRows: a row of words that no article has is asked about where a letter makes one of it that articles have, and only there.
func TestNearRows(t *testing.T) {
	var docs []Document
	for i := range 4 {
		docs = append(docs,
			article(fmt.Sprint("name", i), "Tin", "Truy tìm Trịnh Xuân Thanh đang trốn."),
			article(fmt.Sprint("apart", i), "Tin", "Xuân này người họ Trịnh than phiền."),
			article(fmt.Sprint("words", i), "Tin", "Cháy lớn. Quán karaoke đóng cửa. Chạy ra quán nước."))
	}
	x := open(t, docs...)
	for q, want := range map[string]string{
		"trịnh xuân than": "trịnh xuân thanh", "trinh xuan than": "trinh xuan thanh", "Trịnh Xuân Than": "Trịnh Xuân Thanh",
		"trịnh xuân thanh": "", "cháy quán karaoke": "", "xuân than": "", "xuân người than": "",
	} {
		if got := search(t, x, Request{Q: q}); got.DidYouMean != want {
			t.Errorf("%q: did you mean %q, want %q", q, got.DidYouMean, want)
		}
	}
}
