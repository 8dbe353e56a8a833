package authority

import (
	"testing"
	"time"

	"khobao/archive"
)

// TestOneBodyInManyWordings reads abbreviations, names for short and names in full as the same body.
func TestOneBodyInManyWordings(t *testing.T) {
	for _, same := range [][]string{
		{"Tòa án nhân dân tỉnh Lam Giang", "Toà án ND tỉnh", "TAND tỉnh", "Tòa án tỉnh"},
		{"Viện kiểm sát nhân dân tỉnh", "Viện KSND tỉnh", "Viện KS tỉnh", "Viện Kiểm sát tỉnh", "Viện kiểm sát ND tỉnh"},
		{"Tòa án nhân dân huyện Đông Sa", "TAND huyện Đông Sa", "Tòa án huyện Đông Sa"},
		{"Ban Tổ chức Tỉnh ủy", "Ban TC Tỉnh ủy", "BTC Tỉnh ủy", "Ban TCTU", "Ban Tổ chức TU", "Ban Tổ chức tỉnh"},
		{"Ban Tuyên giáo Tỉnh ủy", "Ban TG Tỉnh ủy", "Ban TGTU", "BTG Tỉnh ủy"},
		{"Ủy ban Kiểm tra Tỉnh ủy", "Ủy ban KT Tỉnh ủy", "UB Kiểm tra Tỉnh ủy", "UBKT tỉnh"},
		{"Văn phòng Tỉnh ủy", "VP Tỉnh ủy", "VPTU"},
		{"Sở Nông nghiệp và Phát triển nông thôn", "Sở NN và PTNT", "Sở NN&PTNT", "Sở Nông nghiệp", "Sở Nông nghiệp - PTNT"},
		{"Sở Lao động, Thương binh và Xã hội", "Sở LĐ - TB và XH", "Sở LĐ,TB&XH", "Sở Lao động"},
		{"Sở Kế hoạch và Đầu tư", "Sở KH và ĐT", "Sở KH&ĐT", "Sở Kế hoạch"},
		{"Sở Thông tin và Truyền thông", "Sở TT và TT", "Sở TT&TT"},
		{"Sở Tài nguyên và Môi trường", "Sở TN và MT", "Sở TN-MT"},
		{"Sở Văn hóa, Thể thao và Du lịch", "Sở VH-TT&DL", "Sở VH,TT&DL", "Sở VHTTDL"},
		{"Phòng Giáo dục và Đào tạo huyện Đông Sa", "Phòng GD&ĐT huyện Đông Sa", "Phòng Giáo dục huyện Đông Sa"},
		{"Phòng Tài chính - Kế hoạch huyện Đông Sa", "Phòng TC-KH huyện Đông Sa", "Phòng TCKH huyện Đông Sa"},
		{"Tỉnh đoàn", "Đoàn Thanh niên tỉnh", "Đoàn TNCS Hồ Chí Minh tỉnh", "Đoàn TNCS HCM tỉnh Lam Giang", "BCH Đoàn tỉnh", "Ban Chấp hành Tỉnh đoàn"},
		{"Huyện đoàn Đông Sa", "Đoàn Thanh niên huyện Đông Sa", "Đoàn TNCS Hồ Chí Minh huyện Đông Sa"},
		{"Hội Liên hiệp Phụ nữ tỉnh", "Hội LHPN Việt Nam tỉnh Lam Giang", "Hội PN tỉnh", "Hội Phụ nữ tỉnh"},
		{"Hội Nông dân tỉnh", "Hội ND tỉnh", "Hội Nông dân Việt Nam tỉnh"},
		{"Hội Cựu chiến binh tỉnh", "CCB tỉnh", "Hội CCB tỉnh"},
		{"Ủy ban MTTQ Việt Nam tỉnh", "Mặt trận tỉnh", "Ủy ban Mặt trận tỉnh"},
		{"Bộ Chỉ huy Quân sự tỉnh", "BCHQS tỉnh", "Bộ CHQS tỉnh"},
		{"Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "BCH BĐBP tỉnh", "BĐBP tỉnh"},
		{"UBND tỉnh", "Uỷ ban ND tỉnh", "UB tỉnh"},
		{"HĐND tỉnh", "Hội đồng ND tỉnh"},
		{"Quốc hội", "QH", "QH khóa XIV", "Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam"},
		{"Đoàn đại biểu Quốc hội tỉnh", "Đoàn đại biểu QH tỉnh"},
		{"Ban Tổ chức Trung ương", "Ban TCTW", "Ban TC Trung ương"},
		{"Tổng cục Chính trị", "Tổng cục Chính trị Quân đội nhân dân Việt Nam"},
		{"Thành đoàn Hà Nội", "Đoàn Thanh niên thành phố Hà Nội"},
		{"Đài Phát thanh và Truyền hình tỉnh", "Đài PT&TH"},
	} {
		want := ResolveOrganisation(same[0], lamGiangPaper)
		if want.ID == "" {
			t.Errorf("%s has no identity", same[0])
		}
		for _, worded := range same[1:] {
			if got := ResolveOrganisation(worded, lamGiangPaper); got.ID != want.ID {
				t.Errorf("%s is %q (%s), not %q", worded, got.Name, got.ID, want.Name)
			}
		}
	}
}

// TestBodiesStayApart keeps apart what only looks alike.
func TestBodiesStayApart(t *testing.T) {
	for _, apart := range [][2]string{
		{"Tòa án nhân dân tỉnh", "Tòa án quân sự tỉnh"}, {"Ban TC Tỉnh ủy", "Sở TC"}, {"Hội ND tỉnh", "HĐND tỉnh"}, {"Ban KT Trung ương", "Ủy ban KT Trung ương"},
		{"Đoàn Thanh niên tỉnh", "Đoàn Thanh niên Công an tỉnh"}, {"Mặt trận tỉnh", "Mặt trận huyện Đông Sa"}, {"Hội Nông dân Việt Nam", "Hội Nông dân tỉnh"},
		{"Liên minh Hợp tác xã Việt Nam", "Liên minh Hợp tác xã tỉnh"},
	} {
		a, b := ResolveOrganisation(apart[0], lamGiangPaper), ResolveOrganisation(apart[1], lamGiangPaper)
		if a.ID == b.ID {
			t.Errorf("%s and %s are both %q", apart[0], apart[1], a.Name)
		}
	}
	if b := ResolveOrganisation("Liên minh Hợp tác xã Việt Nam", lamGiangPaper); b.Province != "" {
		t.Errorf("the union of cooperatives is a commune of %s", b.Province)
	}
}

// TestProvinceByDistrict places a body whose text is of no province, or of another one, by a district of which there is one.
func TestProvinceByDistrict(t *testing.T) {
	for _, tt := range []struct{ worded, home, want string }{
		{"Thành ủy Hội An", "", "Quảng Nam"}, {"UBND quận 2", "", "Thành phố Hồ Chí Minh"}, {"UBND quận 2", "Hà Nội", "Thành phố Hồ Chí Minh"},
		{"Quận ủy Sơn Trà", "Hà Nội", "Đà Nẵng"}, {"UBND huyện Châu Thành", "", ""}, {"UBND huyện Châu Thành", "Long An", "Long An"},
		{"UBND huyện Đông Sa", "Lam Giang", "Lam Giang"},
	} {
		if got := ResolveOrganisation(tt.worded, Context{Province: tt.home}).Province; got != tt.want {
			t.Errorf("%s in a text of %q is in %q, want %q", tt.worded, tt.home, got, tt.want)
		}
	}
}

// TestShortNamesFollowTheReform reads "Sở Nông nghiệp" as what it was called at the time.
func TestShortNamesFollowTheReform(t *testing.T) {
	for day, want := range map[*archive.Date]string{
		archive.NewDay(2024, time.May, 2): "Sở NN&PTNT tỉnh", archive.NewDay(2025, time.May, 2): "Sở Nông nghiệp và Môi trường tỉnh",
	} {
		c := Context{Province: "Lam Giang", Published: day}
		if got := ResolveOrganisation("Sở Nông nghiệp", c); got.ID != ResolveOrganisation(want, c).ID {
			t.Errorf("on %s Sở Nông nghiệp is %q, want %s", day, got.Name, want)
		}
	}
}
