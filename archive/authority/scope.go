package authority

import (
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// A figure that no congress reports may still be a place's: kim ngạch xuất khẩu of the province. It is taken to be, and joined to
// the party committee that leads the place, where
//
//   - its indicator is one that places are measured by (see indicators.txt);
//   - its sentence names that place and no other, nor a company, a sector or the country; or it names nothing at all, and
//     title and lead do.

// scope is the place that a stretch of text is about.
type scope struct {
	province bool   // the province as a whole: toàn tỉnh, trên địa bàn tỉnh, or by its name
	place    string // one place below it, with its kind: huyện Đông Sa
	other    bool   // something else, or several
}

// silent reports whether nothing is named.
func (s scope) silent() bool { return s == scope{} }

var (
	wholeProvince = ks("toàn tỉnh", "địa bàn tỉnh", "của tỉnh", "trong tỉnh", "tỉnh ta", "tỉnh nhà", "cả tỉnh", "UBND tỉnh", "HĐND tỉnh", "Tỉnh ủy", "tỉnh đạt", "tỉnh ước", "Đảng bộ tỉnh")
	elsewhere     = ks("cả nước", "toàn quốc", "Việt Nam", "thế giới", "khu vực", "vùng", "đồng bằng", "Công ty", "Tập đoàn", "Tổng công ty", "doanh nghiệp này", "Khu kinh tế", "các huyện",
		"ASEAN", "Chính phủ", "Quốc hội", "Hợp tác xã", "các tỉnh", "các xã", "nước ta", "bình quân chung")
)

// scopeOf reads what a stretch of text is about.
func scopeOf(text, home string) scope {
	var s scope
	ending := "" // of the clause before
	for clause := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(",;:()–\n", r) }) {
		words := split(clause)
		before, last := s, ending
		ending = ""
		if n := len(words); n > 0 {
			ending = words[n-1]
		}
		keys := keysOf(words)
		s.province = s.province || contains(keys, wholeProvince)
		s.other = s.other || contains(keys, elsewhere)
		for _, p := range placesIn(words) {
			name := strings.Join(words[p.start:p.end], " ")
			if isOwn, known := provinceIn(words[p.name:p.end], home); known && p.kind[0] == kThanhPho[0] && isOwn && isCentralCity(home) {
				s.province = true
				continue
			}
			if s.place != "" && vietnamese.Keys(s.place) != vietnamese.Keys(name) {
				s.other = true
			}
			if before.silent() && p.start == 0 && startsUpper(last) {
				s.other = true // it only says where something else lies: Phù Sa, thị xã Hòa Thạnh
			}
			s.place = name
		}
		for i := range words {
			for n := longestProvince; n >= 1; n-- {
				if i+n > len(words) || !startsUpper(words[i]) {
					continue
				}
				if isOwn, known := provinceIn(words[i:i+n], home); known && !endsInPlaceKind(keysOf(words[:i])) {
					s.province, s.other = s.province || isOwn, s.other || !isOwn
					break
				}
			}
		}
	}
	return s
}

// provinceIn reports whether words name a province, and whether it is the home.
func provinceIn(words []string, home string) (isOwn, known bool) {
	keys := strings.Join(keysOf(words), " ")
	if home != "" && keys == strings.Join(k(home), " ") {
		return true, true
	}
	_, known = provinceNames()[keys]
	return false, known
}

// locator finds the places that the figures of a version are of.
type locator struct {
	Context
	text string
	head scope
}

func newLocator(v *archive.Version, c Context) locator {
	return locator{Context: c, text: v.Text(), head: scopeOf(v.Title+"\n"+v.Lead, c.Province)}
}

// of returns the committee that leads the place that a figure is of; the zero Body where that is not plain.
func (l locator) of(f *archive.Figure) Body {
	if l.Province == "" || f.Offset == nil || f.Kind != archive.Result && f.Kind != archive.Target || !measuresPlaces(f) {
		return Body{}
	}
	s := scopeOf(l.sentence(*f.Offset), l.Province)
	if s.silent() {
		s = l.head
	}
	switch {
	case s.other:
		return Body{}
	case s.place != "":
		return l.leader(s.place)
	case s.province:
		return ResolveOrganisation("Tỉnh ủy", l.Context)
	}
	return Body{}
}

// measuresPlaces reports whether a figure is of an indicator that places are measured by, in a unit that fits.
func measuresPlaces(f *archive.Figure) bool {
	ind := indicatorOf(f.Indicator)
	if !ind.usual {
		return false
	}
	dimension, _, _ := strings.Cut(unitOf(f.Unit).dimension, "/")
	return !begins(keysOf(split(ind.name)), ofMoney) || dimension == "đồng" || dimension == "USD" || dimension == "%"
}

// ofMoney begin the names of indicators that are counted in money: xuất khẩu 50.000 tấn is no kim ngạch.
var ofMoney = ks("kim ngạch", "thu ngân sách", "chi ngân sách", "vốn đầu tư", "tổng mức", "giá trị sản xuất", "thu nhập", "GRDP", "tổng sản phẩm")

// compares reports whether a percentage only says how a number compares with another one: bằng 97,3% kế hoạch, đạt 102% so với
// cùng kỳ. It is no level of what it is about.
func (l locator) compares(f *archive.Figure) bool {
	if f.Offset == nil || f.Direction != nil || unitOf(f.Unit).dimension != "%" {
		return false
	}
	const reach = 40 // bytes: as far as the yardstick may stand behind the number
	behind := strings.ToValidUTF8(l.text[f.Offset[1]:min(len(l.text), f.Offset[1]+reach)], "")
	if i := strings.IndexAny(behind, ".;,()\n"); i >= 0 {
		behind = behind[:i]
	}
	return begins(keysOf(strings.Fields(behind)), yardsticks)
}

var yardsticks = ks("kế hoạch", "so", "cùng kỳ", "dự toán", "chỉ tiêu", "nghị quyết", "mục tiêu", "của kế hoạch", "của dự toán", "KH", "DT", "năm trước")

// leader returns the party committee of a place below the province.
func (l locator) leader(place string) Body {
	body := ResolveOrganisation("Đảng bộ "+place, l.Context)
	if body.Root == "" { // a commune whose district is not known
		return Body{}
	}
	return body
}

// sentenceReach is how many bytes of a sentence are looked at on either side of a figure.
const sentenceReach = 400

// sentence returns the sentence around a stretch of the text.
func (l locator) sentence(at archive.Span) string {
	from, to := max(0, at[0]-sentenceReach), min(len(l.text), at[1]+sentenceReach)
	if i := strings.LastIndexAny(l.text[from:at[0]], "\n"); i >= 0 {
		from += i
	}
	if i := strings.LastIndex(l.text[from:at[0]], ". "); i >= 0 {
		from += i
	}
	if i := strings.IndexAny(l.text[at[1]:to], "\n"); i >= 0 {
		to = at[1] + i
	}
	if i := strings.Index(l.text[at[1]:to], ". "); i >= 0 {
		to = at[1] + i
	}
	return strings.ToValidUTF8(l.text[from:to], "")
}
