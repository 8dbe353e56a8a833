package authority

import (
	"strings"

	"khobao/vietnamese"
)

// The kinds of bodies, as keys: so that a table reads as Vietnamese and matches every spelling.

func k(name string) []string { return strings.Fields(vietnamese.Keys(name)) }

func ks(names ...string) [][]string {
	out := make([][]string, len(names))
	for i, n := range names {
		out[i] = k(n)
	}
	return out
}

var (
	keyTinh  = vietnamese.Key("tỉnh")
	keyHuyen = vietnamese.Key("huyện")
	keyQuan  = vietnamese.Key("quận")
	keySo    = vietnamese.Key("sở")
	keyPho   = vietnamese.Key("phó")

	kDangBo       = k("đảng bộ")
	kThuongTruc   = k("thường trực")
	kBanChapHanh  = k("ban chấp hành")
	kMatTran      = k("mặt trận tổ quốc")
	kUyBanMatTran = k("ủy ban mặt trận tổ quốc")
	kThanhPho     = k("thành phố")
	kThanhUy      = k("thành ủy")
	kThiXa        = k("thị xã")

	// centralCities are the cities at the level of a province.
	centralCities = []string{
		vietnamese.Keys("Hà Nội"), vietnamese.Keys("Hồ Chí Minh"), vietnamese.Keys("Hải Phòng"),
		vietnamese.Keys("Đà Nẵng"), vietnamese.Keys("Cần Thơ"), vietnamese.Keys("Huế"),
	}

	// central are bodies of the whole country, whatever paper writes of them.
	central = ks("Trung ương", "Quốc hội", "Chính phủ", "Bộ Chính trị", "Ban Bí thư", "Bộ", "Tổng cục", "Quân khu", "Nhà nước", "Tổng công ty", "Tập đoàn")

	// provincialKinds are bodies that only a province has.
	provincialKinds = ks("Tỉnh ủy", "Tỉnh đoàn", "Sở", "Đảng ủy Khối", "Cục Thuế", "Cục Thống kê", "Bộ Chỉ huy Quân sự", "Bộ Chỉ huy Bộ đội Biên phòng", "Đoàn đại biểu Quốc hội")

	// partyBranches stand before the body that they are part of.
	partyBranches = ks("Đảng ủy", "Chi ủy", "Chi bộ", "Công đoàn", "Đoàn Thanh niên", "Thanh tra", "Văn phòng")

	// provinceItself are the bodies that lead a province; whoever sits in two of them is one person.
	provinceItself = ks("Tỉnh ủy", "Ban Thường vụ Tỉnh ủy", "Ủy ban nhân dân", "Hội đồng nhân dân", "Đoàn đại biểu Quốc hội")

	// placeKinds are the kinds of places below the province, and the party committee that bears the place's name.
	placeKinds = []struct{ short, full []string }{
		{k("huyện ủy"), k("huyện")}, {k("huyện"), k("huyện")},
		{k("quận ủy"), k("quận")}, {k("quận"), k("quận")},
		{k("thành ủy"), k("thành phố")}, {k("thành phố"), k("thành phố")},
		{k("thị ủy"), k("thị xã")}, {k("thị xã"), k("thị xã")},
		{k("xã"), k("xã")}, {k("phường"), k("phường")}, {k("thị trấn"), k("thị trấn")}, {k("đặc khu"), k("đặc khu")},
	}

	// shortForms are what readers call the commonest bodies.
	shortForms = []struct{ long, short string }{
		{"Ủy ban nhân dân", "UBND"}, {"Hội đồng nhân dân", "HĐND"}, {"Ủy ban Mặt trận Tổ quốc Việt Nam", "Ủy ban MTTQ Việt Nam"},
	}
)
