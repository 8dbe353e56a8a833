package authority

import (
	"testing"

	"khobao/archive"
)

// TestForebears goes back from today's bodies to those that became them, and from each of those forth again.
func TestForebears(t *testing.T) {
	resolve := func(worded, province string) archive.Organisation {
		return ResolveOrganisation(worded, Context{Province: province}).Organisation
	}
	for _, tt := range []struct {
		today, province string
		before          [][2]string // body and its province
	}{
		{"Sở Nông nghiệp và Môi trường", "Lam Giang", [][2]string{{"Sở NN&PTNT", "Lam Giang"}, {"Sở TN&MT", "Lam Giang"}}},
		{"Sở Xây dựng", "Lam Giang", [][2]string{{"Sở GTVT", "Lam Giang"}}},
		{"Sở Nội vụ", "Lam Giang", [][2]string{{"Sở LĐTBXH", "Lam Giang"}}},
		{"Sở Tài chính", "Lam Giang", [][2]string{{"Sở KH&ĐT", "Lam Giang"}}},
		{"Sở Khoa học và Công nghệ", "Lam Giang", [][2]string{{"Sở TT&TT", "Lam Giang"}}},
		{"Sở Dân tộc và Tôn giáo", "Lam Giang", [][2]string{{"Ban Dân tộc", "Lam Giang"}}},
		{"Ban Tuyên giáo và Dân vận Tỉnh ủy", "Lam Giang", [][2]string{{"Ban Tuyên giáo Tỉnh ủy", "Lam Giang"}, {"Ban Dân vận Tỉnh ủy", "Lam Giang"}}},
		{"Bộ Nông nghiệp và Môi trường", "", [][2]string{{"Bộ NN&PTNT", ""}, {"Bộ TN&MT", ""}}},
		{"UBND tỉnh Gia Lai", "", [][2]string{{"UBND tỉnh Bình Định", ""}}},
		{"Tỉnh ủy Lâm Đồng", "", [][2]string{{"Tỉnh ủy Bình Thuận", ""}, {"Tỉnh ủy Đắk Nông", ""}}},
		{"Sở Y tế Thành phố Hồ Chí Minh", "", [][2]string{{"Sở Y tế Bình Dương", ""}}},
	} {
		today := resolve(tt.today, tt.province)
		found := map[archive.OrganisationID]bool{}
		for _, f := range Forebears(today) {
			found[f.From.ID] = true
			if h, ok := successor(f.From); !ok || h.To.ID != today.ID || f.On != h.On {
				t.Errorf("%s is said to come of %s, which became %+v", tt.today, f.From.Name, h)
			}
		}
		for _, b := range tt.before {
			if old := resolve(b[0], b[1]); !found[old.ID] {
				t.Errorf("%s (%s) does not come of %s (%s): %v", tt.today, today.ID, b[0], old.ID, found)
			}
		}
	}
	if f := Forebears(resolve("Sở Y tế", "Lam Giang")); len(f) != 0 {
		t.Errorf("a department that nobody joined comes of %+v", f)
	}
}
