package authority

import (
	"slices"
	"strings"

	"khobao/vietnamese"
)

// The kinds of bodies, as keys: so that a table reads as Vietnamese and matches every spelling.

// placeKind is a kind of places below the province.
type placeKind struct {
	short, full []string
	commune     bool
}

func k(name string) []string { return keysOf(strings.Fields(name)) }

func ks(names ...string) [][]string {
	out := make([][]string, len(names))
	for i, n := range names {
		out[i] = k(n)
	}
	return out
}

var (
	keyTinh = vietnamese.Key("tỉnh")
	keySo   = vietnamese.Key("sở")
	keyCo   = vietnamese.Key("cơ")
	keyPho  = vietnamese.Key("phó")
	keyCac  = vietnamese.Key("các")
	keyBo   = vietnamese.Key("bộ")
	keyDang = vietnamese.Key("đảng")

	kDangBo     = k("đảng bộ")
	kThanhPho   = k("thành phố")
	kThanhUy    = k("thành ủy")
	kTinhUy     = k("tỉnh ủy")
	kTinhDoan   = k("tỉnh đoàn")
	kThanhDoan  = k("thành đoàn")
	kTrungUong  = k("trung ương")
	kVanPhong   = k("văn phòng")
	kVietNam    = k("việt nam")
	kQuan       = k("quận")
	kFront      = k("ủy ban mặt trận tổ quốc")
	kDelegation = k("đoàn đại biểu")
	kHoChiMinh  = k("hồ chí minh")

	// leads stand before a committee and name it once more.
	leads = ks("Thường trực", "Ban Chấp hành", "Tập thể", "Lãnh đạo", "Cơ quan")

	// centralCities are the cities at the level of a province.
	centralCities = ks("Hà Nội", "Hồ Chí Minh", "Thành phố Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ")

	// central are bodies of the whole country, whatever paper writes of them; those of centralHead only where the name begins so.
	central     = ks("Trung ương", "Chính phủ", "Bộ Chính trị", "Ban Bí thư", "Toàn quốc", "Quốc gia", "tối cao")
	centralHead = ks("Quốc hội", "Ủy ban Thường vụ Quốc hội", "Văn phòng Quốc hội", "Bộ", "Tổng cục", "Quân khu", "Tổng công ty", "Tập đoàn",
		"Kiểm toán Nhà nước", "Ngân hàng Nhà nước", "Văn phòng Chủ tịch nước", "Thanh tra Chính phủ", "Quân chủng", "Quân đoàn", "Tổng Liên đoàn", "Tổng hội", "Ủy ban Dân tộc", "Ủy ban Pháp luật", "Ủy ban Tư pháp", "Ủy ban Kinh tế",
		"Ủy ban Về các vấn đề xã hội", "Ủy ban các vấn đề xã hội", "Ủy ban Tài chính", "Ủy ban Quốc phòng", "Ủy ban Đối ngoại", "Ủy ban Văn hóa", "Ủy ban Khoa học",
		"Hội đồng Dân tộc", "Ban Dân nguyện", "Ban Công tác đại biểu", "Ủy ban Xã hội", "Ủy ban Dân nguyện", "Ủy ban Công tác đại biểu")
	notCentral = ks("Bộ Chỉ huy", "Bộ Tư lệnh", "Bộ đội", "Bộ môn", "Bộ phận", "Bộ CHQS")

	// provincialKinds are bodies that only a province has: readers of a provincial paper need no more.
	provincialKinds = ks("Tỉnh ủy", "Tỉnh đoàn", "Sở", "Đảng ủy Khối", "Cục Thuế", "Cục Thống kê", "Cục Hải quan", "Cục Thi hành án", "Bộ Chỉ huy Quân sự",
		"Bộ Chỉ huy Bộ đội Biên phòng", "Đoàn đại biểu Quốc hội", "Ban Dân tộc", "Trường Chính trị", "Đảng ủy các cơ quan Đảng",
		"Đài Phát thanh Truyền hình", "Ban Quản lý Khu kinh tế")

	// inner are names of parts: without the body that they belong to nobody knows which one is meant.
	inner = ks("Phòng", "Ban", "Khoa", "Đội", "Tổ", "Chi nhánh", "Văn phòng", "Hội đồng", "Đảng ủy", "Chi bộ", "Chi ủy", "Công đoàn", "Đảng đoàn",
		"Ban Cán sự", "Ủy ban nhân dân", "Hội đồng nhân dân", "Công an", "Khối", "Ủy ban", "Vụ", "Nhóm", "Đoàn", "Trạm", "Đồn", "Thanh tra", "Huyện ủy",
		"Thành ủy", "Thị ủy", "Quận ủy", "Tỉnh", "Huyện", "Xã", "Thường trực", "Ủy ban Kiểm tra", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Đoàn Thanh niên",
		"Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh", "Liên đoàn Lao động", "Huyện đoàn", "Thành đoàn", "Thị đoàn", "Quận đoàn", "Chi cục", "Hạt Kiểm lâm",
		"Tòa án nhân dân", "Viện kiểm sát nhân dân", "Ban Chỉ huy Quân sự", "Bộ đội Biên phòng", "Trung tâm Y tế", "Cơ quan", "Chi hội", "Hợp tác xã", "Bệnh viện Đa khoa")

	// unique begin names that only one body of the country bears.
	unique = ks("Báo", "Tạp chí", "Đại học", "Trường Đại học", "Học viện", "Viện", "Hiệp hội", "Liên đoàn", "Liên hiệp", "Cục", "Ngân hàng", "Đài",
		"Thông tấn xã", "Bảo hiểm xã hội Việt Nam", "Nhà xuất bản", "Trung ương", "Hội đồng Quốc gia", "Hội đồng Lý luận", "Giáo hội", "Sở Giao dịch")

	// partyBranches stand before the body that they are part of.
	partyBranches = ks("Đảng ủy", "Chi ủy", "Chi bộ", "Công đoàn", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Đoàn Thanh niên", "Thanh tra", "Ban Cán sự Đảng", "Đảng đoàn", "Văn phòng")

	// provinceItself are the bodies that lead a province; whoever leads two of them is one person.
	provinceItself = ks("Tỉnh ủy", "Ban Thường vụ Tỉnh ủy", "Ủy ban nhân dân", "Hội đồng nhân dân", "Đoàn đại biểu Quốc hội", "Đoàn đại biểu Quốc hội Hội đồng nhân dân")

	// placeLeaders begin the names of bodies that are one with the place that they lead, and with each other.
	placeLeaders = ks("Huyện ủy", "Quận ủy", "Thành ủy", "Thị ủy", "Đảng ủy", "Ban Thường vụ", "Ủy ban nhân dân", "Hội đồng nhân dân", "Ủy ban Kiểm tra",
		"Ban Tổ chức", "Ban Tuyên giáo", "Ban Dân vận", "Phòng", "Văn phòng", "Công an", "Ban Chỉ huy Quân sự", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Huyện đoàn",
		"Thành đoàn", "Thị đoàn", "Quận đoàn", "Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh", "Liên đoàn Lao động", "Thanh tra", "Trung tâm Chính trị")

	// placeKinds are the kinds of places below the province, and the party committee that bears the place's name. Longer forms come
	// before the shorter ones that they begin or end with.
	placeKinds = []placeKind{
		{k("huyện ủy"), k("huyện"), false}, {k("huyện đoàn"), k("huyện"), false}, {k("huyện"), k("huyện"), false},
		{k("quận ủy"), k("quận"), false}, {k("quận đoàn"), k("quận"), false}, {k("quận"), k("quận"), false},
		{k("thành ủy"), k("thành phố"), false}, {k("thành đoàn"), k("thành phố"), false}, {k("thành phố"), k("thành phố"), false},
		{k("thị ủy"), k("thị xã"), false}, {k("thị đoàn"), k("thị xã"), false}, {k("thị xã"), k("thị xã"), false},
		{k("thị trấn"), k("thị trấn"), true}, {k("xã"), k("xã"), true}, {k("phường"), k("phường"), true}, {k("đặc khu"), k("đặc khu"), true},
	}

	// shortForms are what readers call the commonest bodies.
	shortForms = []struct{ long, short string }{
		{"Ủy ban nhân dân", "UBND"}, {"Hội đồng nhân dân", "HĐND"}, {"Ủy ban Mặt trận Tổ quốc Việt Nam", "Ủy ban MTTQ Việt Nam"},
	}
)

// isCentralCity reports whether a province of this name is a city at a province's level.
func isCentralCity(province string) bool {
	keys := k(province)
	return slices.ContainsFunc(centralCities, func(c []string) bool { return slices.Equal(c, keys) })
}

// begins reports whether keys begin with one of the phrases.
func begins(keys []string, with [][]string) bool {
	return slices.ContainsFunc(with, func(p []string) bool { return hasPrefix(keys, p...) })
}

// contains reports whether one of the phrases stands anywhere in keys.
func contains(keys []string, phrases [][]string) bool {
	for i := range keys {
		if begins(keys[i:], phrases) {
			return true
		}
	}
	return false
}
