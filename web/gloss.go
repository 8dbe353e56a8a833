package web

import (
	"regexp"
	"strings"

	"khobao/archive"
)

// A reader of English takes the 6.500 of a Vietnamese article for six and a half. Figures stay as they were printed; English pages
// say beside them what they are.

// magnitudes begin a unit: nghìn tỷ đồng.
var magnitudes = []struct{ vietnamese, english string }{
	{"nghìn tỷ", "trillion"}, {"nghìn tỉ", "trillion"}, {"ngàn tỷ", "trillion"}, {"ngàn tỉ", "trillion"}, {"tỷ", "billion"}, {"tỉ", "billion"},
	{"triệu", "million"}, {"nghìn", "thousand"}, {"ngàn", "thousand"},
}

// units are those that news counts in most, singular and plural. What is written alike in both languages is among them.
var units = map[string][2]string{
	"%": {"%", "%"}, "đồng": {"đồng", "đồng"}, "USD": {"USD", "USD"}, "euro": {"euro", "euros"}, "bảng": {"pound", "pounds"}, "bảng Anh": {"pound sterling", "pounds sterling"},
	"m": {"m", "m"}, "mét": {"metre", "metres"}, "cm": {"cm", "cm"}, "mm": {"mm", "mm"}, "km": {"km", "km"}, "km2": {"km²", "km²"}, "m2": {"m²", "m²"}, "m3": {"m³", "m³"}, "ha": {"ha", "ha"},
	"g": {"g", "g"}, "kg": {"kg", "kg"}, "tạ": {"quintal", "quintals"}, "tấn": {"tonne", "tonnes"}, "lít": {"litre", "litres"}, "lượng": {"tael", "taels"}, "ounce": {"ounce", "ounces"},
	"MW": {"MW", "MW"}, "kWh": {"kWh", "kWh"}, "độ C": {"°C", "°C"}, "GB": {"GB", "GB"}, "inch": {"inch", "inches"},
	"ngày": {"day", "days"}, "tháng": {"month", "months"}, "quý": {"quarter", "quarters"}, "năm": {"year", "years"}, "giờ": {"hour", "hours"}, "h": {"h", "h"}, "phút": {"minute", "minutes"}, "tuổi": {"year old", "years old"},
	"lần": {"time", "times"}, "điểm": {"point", "points"}, "lượt": {"turn", "turns"}, "vụ": {"case", "cases"}, "trường hợp": {"case", "cases"}, "ca": {"case", "cases"},
	"người": {"person", "people"}, "người dân": {"resident", "residents"}, "lượt khách": {"visitor", "visitors"}, "lượt người": {"visitor", "visitors"}, "khách": {"guest", "guests"}, "hộ": {"household", "households"}, "hộ dân": {"household", "households"},
	"đảng viên": {"party member", "party members"}, "đồng chí": {"comrade", "comrades"}, "đại biểu": {"delegate", "delegates"}, "cán bộ": {"official", "officials"}, "lao động": {"worker", "workers"}, "công nhân": {"worker", "workers"},
	"học sinh": {"pupil", "pupils"}, "sinh viên": {"student", "students"}, "thí sinh": {"candidate", "candidates"}, "giáo viên": {"teacher", "teachers"}, "bác sĩ": {"doctor", "doctors"}, "bệnh nhân": {"patient", "patients"}, "giường": {"bed", "beds"}, "giường bệnh": {"hospital bed", "hospital beds"},
	"xã": {"commune", "communes"}, "phường": {"ward", "wards"}, "huyện": {"district", "districts"}, "tỉnh": {"province", "provinces"}, "thôn": {"village", "villages"}, "địa phương": {"locality", "localities"}, "quốc gia": {"country", "countries"}, "nước": {"country", "countries"},
	"doanh nghiệp": {"enterprise", "enterprises"}, "hợp tác xã": {"cooperative", "cooperatives"}, "công ty": {"company", "companies"}, "dự án": {"project", "projects"}, "dự án đầu tư": {"investment project", "investment projects"}, "cơ sở": {"establishment", "establishments"}, "cụm công nghiệp": {"industrial cluster", "industrial clusters"}, "khu công nghiệp": {"industrial park", "industrial parks"},
	"trường": {"school", "schools"}, "trạm y tế": {"health station", "health stations"}, "di tích": {"monument", "monuments"}, "nhà": {"house", "houses"}, "căn nhà": {"house", "houses"}, "căn hộ": {"flat", "flats"}, "phòng": {"room", "rooms"}, "công trình": {"construction", "constructions"},
	"phiếu": {"vote", "votes"}, "huy chương": {"medal", "medals"}, "xe": {"vehicle", "vehicles"}, "tàu": {"ship", "ships"}, "cây": {"tree", "trees"}, "con": {"head", "head"}, "chiếc": {"piece", "pieces"}, "sản phẩm": {"product", "products"}, "cổ phiếu": {"share", "shares"}, "tiêu chí": {"criterion", "criteria"},
}

// UnitGloss is a unit in English; empty in Vietnamese, where it is written alike, and where Kho Báo has no word for it.
func (l Lang) UnitGloss(unit string) string {
	gloss, ok := l.unit(unit, false)
	if !ok || gloss == unit {
		return ""
	}
	return gloss
}

// unit translates a unit and what it is counted by: "triệu đồng/người/năm".
func (l Lang) unit(unit string, one bool) (string, bool) {
	if l != English {
		return "", false
	}
	var english []string
	for i, part := range strings.Split(unit, "/") {
		magnitude := ""
		for _, m := range magnitudes {
			if rest, ok := strings.CutPrefix(part, m.vietnamese); ok && (rest == "" || rest[0] == ' ') {
				magnitude, part = m.english, strings.TrimSpace(rest)
				break
			}
		}
		names, known := units[part]
		if !known && (part != "" || magnitude == "") {
			return "", false
		}
		name := names[1]
		if i > 0 || one && magnitude == "" {
			name = names[0]
		}
		english = append(english, strings.TrimSpace(magnitude+" "+name))
	}
	return strings.Join(english, "/"), true
}

// changes are the English words for the Vietnamese ones.
var changes = map[string]string{"tăng": "up ", "giảm": "down "}

// thousands matches what the two languages read as different numbers: 6.500 and 0,125, but not 91,7.
var thousands = regexp.MustCompile(`[.,]\d{3}(?:\D|$)`)

// Gloss says in English what a figure says in Vietnamese, "≈ 6,500 billion đồng"; of a unit without an English word the number
// alone. It is empty where an English reader reads the figure right as it is printed ("91,7 %"), and for a part of a whole
// ("111/118"), which is no single number.
func (l Lang) Gloss(f archive.Figure) string {
	if l != English || f.Value == "" || strings.Contains(f.Value, "/") {
		return ""
	}
	m := archive.Measured{Number: f.Number, NumberTo: f.NumberTo}
	if f.Bound != nil {
		m.Bound = *f.Bound
	}
	number := changes[change(f)] + l.Measured(m)
	unit, ok := l.unit(f.Unit, f.Number == 1 && f.NumberTo == nil)
	misread := change(f) != "" || thousands.MatchString(f.Value) || f.ValueTo != nil && thousands.MatchString(*f.ValueTo)
	switch {
	case !misread && (!ok || unit == f.Unit):
		return ""
	case !ok || unit == "":
		return number
	}
	if strings.HasPrefix(unit, "%") {
		return number + unit
	}
	return number + "\u00a0" + unit
}
