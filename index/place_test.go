package index

import (
	"slices"
	"strings"
	"testing"

	"khobao/index/query"
)

// TestPlacesBeforeAndAfter: a district, a commune or a numbered ward that ended leads to what it is today and the other way, where
// the name or what stands beside it says which place is meant, and nowhere else.
func TestPlacesBeforeAndAfter(t *testing.T) {
	x := open(t,
		article("hương", "Chợ đêm", "Phường Xuân Hương - Đà Lạt mở chợ đêm bên hồ."),
		article("đà lạt", "Chợ hoa", "Chợ hoa họp ở phường 1, thành phố Đà Lạt."),
		article("tân an", "Chợ Tết", "Chợ Tết họp ở phường 1, thành phố Tân An, tỉnh Long An."),
		article("bến lức", "Chợ nổi", "Xã Bến Lức, tỉnh Tây Ninh có chợ mới."),
		article("huyện", "Chợ huyện", "Chợ của huyện Bến Lức ở đầu cầu."),
		article("thủ đức", "Chợ đầu mối", "Thành phố Thủ Đức sửa chợ đầu mối."),
		article("minh hải", "Chợ xưa", "Chợ nổi của tỉnh Minh Hải những năm tám mươi."),
	)
	for _, tt := range []struct {
		q        string
		found    []string // among what is found
		missing  []string
		kind     query.NoteKind
		about    string
		expanded string
	}{
		{"chợ huyện Bến Lức", []string{"huyện", "bến lức"}, []string{"hương", "tân an"}, query.Merged, "xã Bến Lức", "huyện Bến Lức → "},
		{"cho huyen ben luc", []string{"huyện", "bến lức"}, []string{"hương"}, query.Merged, "xã Bến Lức", "huyện Bến Lức → "},
		{"Bến Lức Long An", []string{"huyện"}, nil, query.Merged, "xã Bến Lức", ""},
		{"chợ thị xã Bến Lức", []string{"huyện"}, nil, query.Merged, "huyện Bến Lức (Long An) → ", ""},
		{"Bến Lức", []string{"huyện"}, nil, query.Merged, "xã Bến Lức", ""},
		{"chợ Cần Giờ TP.HCM", nil, nil, query.Merged, "xã Cần Giờ", ""},
		{"Bến Tre", nil, nil, query.Merged, "Bến Tre → Vĩnh Long", ""},
		{"thống nhất", nil, nil, "", "", ""},
		{"chợ phường 1 Đà Lạt", []string{"đà lạt", "hương"}, nil, query.Merged, "phường Xuân Hương - Đà Lạt", "phường 1 → phường Xuân Hương - Đà Lạt"},
		{"chợ P.1 TP. Đà Lạt", []string{"đà lạt", "hương"}, nil, query.Merged, "phường Xuân Hương - Đà Lạt", "phường 1 → "},
		{"chợ phường 1", []string{"đà lạt", "tân an"}, []string{"hương"}, query.SeveralPlaces, "", ""},
		{"chợ phường Xuân Hương - Đà Lạt", []string{"hương", "đà lạt"}, []string{"tân an"}, "", "", "phường Xuân Hương - Đà Lạt = phường 1"},
		{"huyện Châu Thành", nil, nil, query.SeveralPlaces, "", ""},
		{"thị xã Sơn Tây", nil, nil, query.Merged, "thị xã Sơn Tây (Hà Nội) → ", ""},
		{"huyện Châu Thành Long An", nil, nil, query.Merged, "huyện Châu Thành (Long An) → ", ""},
		{"thống nhất Đồng Nai nhiều ý kiến", nil, nil, "", "", ""},
		{"Quận 1", nil, nil, query.Merged, "quận 1 (Hồ Chí Minh) → ", ""},
		{"chợ quận 2", []string{"thủ đức"}, []string{"hương"}, query.Ended, "quận 2 (Hồ Chí Minh) → thành phố Thủ Đức (2020)", "quận 2 → thành phố Thủ Đức"},
		{"chợ Q.9", []string{"thủ đức"}, nil, query.Ended, "quận 9 (Hồ Chí Minh) → ", ""},
		{"chợ quận Thủ Đức", []string{"thủ đức"}, nil, query.Ended, "quận Thủ Đức (Hồ Chí Minh) → ", ""},
		{"huyện Kỳ Sơn Hòa Bình", nil, nil, query.Ended, "huyện Kỳ Sơn (Hòa Bình) → ", ""},
		{"tinh ha tay", nil, nil, query.Ended, "tỉnh Hà Tây → Hà Nội (2008)", ""},
		{"Sông Bé", nil, nil, query.Ended, "tỉnh Sông Bé → Bình Dương, Bình Phước (1996)", ""},
		{"cầu sông bé bị sập", nil, nil, "", "", ""},
		{"ca sĩ Minh Hải hát", nil, nil, "", "", ""},
		{"chợ Cà Mau", []string{"minh hải"}, nil, "", "", "Cà Mau = tỉnh Minh Hải"},
		{"đăk nông", nil, nil, query.Merged, "Đắk Nông → Lâm Đồng", ""},
	} {
		got := search(t, x, Request{Q: tt.q})
		for _, id := range tt.found {
			if !slices.Contains(ids(got), id) {
				t.Errorf("%q finds %v, want %s too", tt.q, ids(got), id)
			}
		}
		for _, id := range tt.missing {
			if slices.Contains(ids(got), id) {
				t.Errorf("%q finds %v, want no %s", tt.q, ids(got), id)
			}
		}
		said := tt.kind == ""
		for _, n := range got.Notes {
			if n.Kind != query.Merged && n.Kind != query.Ended && n.Kind != query.SeveralPlaces {
				continue
			}
			said = said || n.Kind == tt.kind && strings.Contains(n.About, tt.about)
			if tt.kind == "" && !strings.HasPrefix(n.About, "Đ") {
				t.Errorf("%q: note %+v", tt.q, n)
			}
		}
		if !said {
			t.Errorf("%q: notes %+v, want %s %s", tt.q, got.Notes, tt.kind, tt.about)
		}
		if tt.expanded != "" && !slices.ContainsFunc(got.Expanded, func(s string) bool { return strings.HasPrefix(s, tt.expanded) }) {
			t.Errorf("%q: expanded %q, want %q", tt.q, got.Expanded, tt.expanded)
		}
	}
	got := search(t, x, Request{Q: "chợ huyện Bến Lức", Exact: true})
	if ids(got)[0] != "huyện" || len(got.Expanded) > 0 || slices.ContainsFunc(got.Notes, func(n query.Note) bool { return n.Kind == query.Merged }) {
		t.Errorf("exactly: found %v, expanded %q, notes %v", ids(got), got.Expanded, got.Notes)
	}
}
