package claims

import (
	"fmt"
	"strings"

	"khobao/vietnamese"
)

// A quantity is a number with its unit, and no date, no time, no number of a document and no name.

// quantity is a number, or a range of numbers, with its unit.
type quantity struct {
	first, last int // tokens [first, last) of the number, the range and the unit
	unitFirst   int // where the unit begins, which may be behind another number of its row
	unitLast    int // where it ends
	value       string
	valueTo     string // of a range; empty for none
	number      float64
	numberTo    float64
	unit        string
	kind        string // of the unit: money, measure, people, thing
}

// quantityAt reads the quantity that begins with the number at i, within tokens up to limit. Dates, times, numbers of
// documents and names, and numbers without a unit are none.
func (p *passage) quantityAt(first, i, limit int) (quantity, bool) {
	if !p.isNumber(i) || p.document(i) || p.listNumber(i, limit) {
		return quantity{}, false
	}
	q := quantity{first: i, value: p.word(i)}
	j := i + 1
	if p.isMark(j, "/") && p.tokens[j].glued && j+1 < limit && p.tokens[j+1].Kind == vietnamese.Number && (p.tokens[j+1].glued || p.wholeNumber(i) > 31 && p.wholeNumber(j+1) > p.wholeNumber(i)) { // also "8.400/ 8.761 ha"
		if end, _ := p.unitAt(j+2, limit); p.isMark(j+2, "/") || p.dateWordBefore(first, i) && !(end > 0 && p.wholeNumber(j+1) > 12) { // but "đến nay 15/19 tiêu chí"
			return quantity{}, false
		}
		q.value = p.word(i) + "/" + p.word(j+1) // a fraction
		j += 2
	}
	if n, _ := p.match(outOf, j, limit); n > 0 && !p.is(i-1, viceKey) && p.isNumber(j+n) && j+n+1 < limit && !strings.Contains(q.value, "/") { // "11 trong số 14 khu công nghiệp"
		if end, kind := p.unitAt(j+n+1, limit); kind == "thing" || kind == "people" {
			q.value, q.number = p.word(i)+"/"+p.word(j+n), p.wholeNumber(i)
			q.unitFirst, q.unitLast, q.last, q.kind, q.unit = j+n+1, end, end, kind, p.unitText(j+n+1, end)
			return q, q.number > 0 && !beyondWhole(q.value)
		}
	}
	if q, ok := p.twoMagnitudes(i, limit); ok {
		return q, true
	}
	number, ok := vietnamese.ParseNumber(p.word(i))
	if w := p.word(i); len(w) > 2 && w[0] == '0' && w[1] >= '0' && w[1] <= '9' { // the plate of a car
		return quantity{}, false
	}
	if _, year := p.year(i); !ok || year && (p.is(i-1, yearKey) || p.isMark(i-1, "-–") && p.isNumber(i-2) && len(p.word(i-2)) == 4) {
		return quantity{}, false // "năm 2013 lần đầu tiên", "2016-2021 tổ chức …"
	}
	q.number = number
	unitEnd, kind := p.unitAt(j, limit)
	if unitEnd == 0 && (p.isMark(j, ",") || p.is(j, andKey)) {
		if t, ok := p.inTurn(first, i, limit); ok && t.unit.first > j {
			q.unitFirst, q.unitLast, q.last, q.kind = t.unit.first, t.unit.last, j, t.unitKind
			q.unit = p.unitText(q.unitFirst, q.unitLast)
			return q, true
		}
	}
	if k := p.endpointBehind(i, j, limit); unitEnd == 0 && k > 0 {
		if end, kind := p.unitAt(k+1, limit); end > 0 { // "từ 42 lên 61 triệu đồng"
			q.unitFirst, q.unitLast, q.last, q.kind = k+1, end, j, kind
			q.unit = p.unitText(k+1, end)
			return q, true
		}
	}
	if n := p.rangeSign(j, unitEnd, limit); n > 0 && !strings.Contains(q.value, "/") {
		k := max(j, unitEnd) + n
		if to, ok := vietnamese.ParseNumber(p.word(k)); ok && to > number {
			if end, toKind := p.unitAt(k+1, limit); end > 0 && (unitEnd == 0 || strings.HasPrefix(p.slice(k+1, end), p.slice(j, unitEnd))) { // "10% - 12%/năm"
				q.valueTo, q.numberTo = p.word(k), to
				j, unitEnd, kind = k+1, end, toKind
			}
		}
	}
	if p.has(unitEnd, coinTails) && p.is(unitEnd-1, comradeKey) || p.has(unitEnd, attackTails) && p.is(unitEnd-1, tonKey) || p.has(i-1, timesWords) && (p.isNumber(i-2) || p.in(i-2, vietnamese.Units())) { // "3 đồng xu", "55 x 55m", "6cm x 7cm"
		return quantity{}, false
	}
	if p.isMark(i-1, "-–") && p.isNumber(i-2) && p.named(first, i-2, "thing") && !p.has(i-3, dateWords) { // "loại 25 - 30 con/kg"
		return quantity{}, false
	}
	if unitEnd == 0 {
		if noun := p.numberOf(first, i, limit); !noun.empty() && !strings.Contains(q.value, "/") {
			q.unitFirst, q.unitLast, q.last, q.kind, q.unit = noun.first, noun.last, i+1, "thing", p.unitText(noun.first, noun.last)
			return q, true
		}
	}
	if unitEnd == 0 || kind != "length" && p.named(first, i, kind) || p.is(i, "1") && p.is(unitEnd-1, peopleKey) {
		return quantity{}, false
	}
	if _, year := p.year(i); year && kind == "thing" && i > first && p.tokens[i-1].Kind == vietnamese.Word && !p.in(i-1, measures()) && !p.in(i-1, stops()) {
		return quantity{}, false // "Giải vô địch 2017 tổ chức tại …"
	}
	if p.condition(first, i, unitEnd) || p.word(j) == "G" { // "phủ sóng 4G"
		return quantity{}, false
	}
	if (kind == "people" || kind == "thing") && strings.Contains(q.value, "/") && (p.dateWordBefore(first, i) && p.wholeNumber(i+2) <= 12 || beyondWhole(q.value)) {
		return quantity{}, false
	}
	if kind == "thing" && p.tokens[j].upper && !p.tokens[j].caps && !p.has(j, honoured) {
		return quantity{}, false // "68 Danh hiệu" in a table, "Điều 15, 16 Thông tư"
	}
	q.unitFirst, q.unitLast, q.last, q.kind = j, unitEnd, unitEnd, kind
	q.unit = p.unitText(j, unitEnd)
	return q, true
}

// numberOf returns the noun of which the clause before the bare number at i tells how many there are: "số xã đạt chuẩn là 12".
func (p *passage) numberOf(first, i, limit int) stretch {
	if i+1 < limit && !p.isMark(i+1, ",;.)") || i+2 < limit && p.isMark(i+1, ",.") && p.tokens[i+1].glued && p.tokens[i+2].glued || !p.has(i-1, tellingWords) {
		return stretch{}
	}
	for k := i - 2; k >= max(first, i-maxNamed) && (p.tokens[k].Kind == vietnamese.Word || p.isMark(k, ",")); k-- {
		if !p.is(k, numberKey) || p.has(k-1, notNumberOf) || p.isNumber(k+1) {
			continue
		}
		noun := k + 1
		if p.has(noun, quantityTails) {
			noun++
		}
		if n, _ := p.countedAt(noun, i-1); n > 0 && !p.pair(k, addresses) && !p.hasMark(noun+n, i, ",") {
			return stretch{noun, noun + n}
		}
		return stretch{}
	}
	return stretch{}
}

var (
	tellingWords  = words("là", "còn", "đạt", "lên", "xuống")
	notNumberOf   = words("chỉ", "dân", "con", "hệ", "tần", "doanh", "quân", "một", "đa", "thiểu")
	quantityTails = words("lượng")
	addresses     = phrases("số nhà", "số điện")
)

// outOf stands between a part and its whole.
var outOf = vietnamese.ParseLexicon("trong số\ntrong tổng số\ntrên tổng số")

// wholeNumber is the number at i; 0 where it is none.
func (p *passage) wholeNumber(i int) float64 {
	n, ok := vietnamese.ParseNumber(p.word(i))
	if !ok {
		return 0
	}
	return n
}

// twoMagnitudes reads a number told in two, "1 triệu 240 nghìn lượt khách", in the smaller of them: 1.240 nghìn.
func (p *passage) twoMagnitudes(i, limit int) (quantity, bool) {
	if i+4 > limit || !p.isNumber(i+2) || p.tokens[i+2].fresh || strings.ContainsAny(p.word(i)+p.word(i+2), ".,/") || len(p.word(i+2)) > 3 {
		return quantity{}, false
	}
	large, small := magnitudes[p.keys[i+1]], magnitudes[p.keys[i+3]]
	if large == 0 || small == 0 || large != small*1000 {
		return quantity{}, false
	}
	end, kind := p.unitAt(i+3, limit)
	if end == 0 {
		return quantity{}, false
	}
	rest := p.wholeNumber(i + 2)
	q := quantity{first: i, last: end, unitFirst: i + 3, unitLast: end, kind: kind, unit: p.unitText(i+3, end), number: p.wholeNumber(i)*1000 + rest}
	q.value = fmt.Sprintf("%s.%03.0f", p.word(i), rest)
	return q, true
}

var magnitudes = map[string]float64{vietnamese.Key("nghìn"): 1e3, vietnamese.Key("ngàn"): 1e3, vietnamese.Key("triệu"): 1e6, vietnamese.Key("tỷ"): 1e9}

// endpointBehind returns the number that something went to, from the one at i whose words end at j; 0 for none: "từ 42 lên 61".
func (p *passage) endpointBehind(i, j, limit int) int {
	if !p.is(i-1, fromKey) {
		return 0
	}
	k := j
	for k < min(limit, j+maxEndpoint) && p.tokens[k].Kind == vietnamese.Word && p.in(k, measures()) {
		k++
	}
	if k == j || k >= limit || !p.isNumber(k) || !p.hasIn(j, k, endpointWords) {
		return 0
	}
	return k
}

// maxEndpoint bounds the tokens between where something came from and where it went.
const maxEndpoint = 4

// condition reports whether the number at i only says who or what is meant: "trẻ em dưới 5 tuổi", "giá trị sản xuất trên 1 ha đất".
func (p *passage) condition(first, i, unitEnd int) bool {
	if p.is(unitEnd-1, ageKey) && i-2 > first && p.isNumber(i-2) && (p.isMark(i-1, "-–") || p.is(i-1, untilKey)) {
		i -= 2 // the end of "trẻ từ 2 - 8 tuổi"
	}
	if p.is(unitEnd-1, ageKey) && p.has(i-1, agedWords) {
		return !p.meanAge(first, i) && i-2 >= first && p.tokens[i-2].Kind == vietnamese.Word && !p.has(i-2, ageLeads) && !p.nameAt(i-2) && !p.tokens[i-2].upper
	}
	if p.wholeNumber(i) != 1 || !p.has(i-1, perWords) {
		return false
	}
	for k := max(first, i-maxCounted); k < i-1; k++ {
		if p.beginsName(k, i-1) {
			return true
		}
	}
	return false
}

// meanAge reports whether the clause before the number at i says how old people are or become on the whole: "tuổi thọ trung bình".
func (p *passage) meanAge(first, i int) bool {
	for k := i - 1; k >= max(first, i-maxCounted) && !p.isMark(k, ",;:()"); k-- {
		if p.pair(k, meanAges) {
			return true
		}
	}
	return false
}

// meanAges begin "tuổi thọ", "độ tuổi trung bình" and "tuổi bình quân".
var meanAges = phrases("tuổi thọ", "tuổi trung", "tuổi bình")

var (
	agedWords = words("dưới", "trên", "từ", "đủ")
	ageLeads  = words("đã", "nay", "mới", "là", "gần", "cũng", "đều", "đang", "vừa", "tác", "ở", "chừng")
	perWords  = words("trên", "mỗi")
)

// beyondWhole reports whether a part is larger than its whole: "6/2" is a day.
func beyondWhole(fraction string) bool {
	part, whole, _ := strings.Cut(fraction, "/")
	a, okA := vietnamese.ParseNumber(part)
	b, okB := vietnamese.ParseNumber(whole)
	return okA && okB && a > b && (a <= 31 && b <= 12 || a > 2*b)
}

// honoured begin the names of things that are counted with a capital.
var honoured = words("mẹ", "bà", "bằng", "huân", "huy", "cờ", "kỷ", "anh", "giấy", "chi", "đảng", "nghệ", "nhà", "khu", "cụm", "phó", "chủ")

var (
	coinTails   = words("xu", "hồ", "bào", "đội", "nghĩa", "thời", "loạt", "tình", "ý", "hương", "dạng", "minh", "nghiệp", "hành", "ruộng", "phạm", "môn")
	attackTails = words("công")
	timesWords  = words("x")
)

// unitText is the unit as written, but for a blank or line end within and "% năm" for "%/năm".
func (p *passage) unitText(i, j int) string {
	s := strings.ReplaceAll(strings.Join(strings.Fields(p.slice(i, j)), " "), " /", "/")
	if s == "% năm" {
		return "%/năm"
	}
	if j >= i+2 && p.has(i, metreWords) && p.isNumber(i+1) { // "m 2"
		return strings.Replace(s, " ", "", 1)
	}
	return s
}

// unitAt returns where the unit that begins at j ends, and its kind; 0 for none. Counted nouns may follow a magnitude
// ("4,5 triệu lượt khách"), and a rate may follow any unit ("triệu đồng/người/tháng").
func (p *passage) unitAt(j, limit int) (end int, kind string) {
	if j >= limit || p.tokens[j].fresh && !p.tokens[j].upper && p.isMark(j, "|") {
		return 0, ""
	}
	n, kind := p.match(vietnamese.Units(), j, limit)
	if kind == "magnitude" && p.is(j+n, richKey) { // "2 tỷ phú"
		return 0, ""
	}
	m, counted := p.countedAt(j, limit)
	switch {
	case n == 0 && m == 0:
		return p.period(j, limit)
	case m > n || n > 0 && kind == "measure" && m == n && !p.tokens[j].glued:
		end, kind = j+m, counted
	case kind == "magnitude":
		if m, more := p.match(vietnamese.Units(), j+n, limit); m > 0 && more == "measure" {
			end, kind = j+n+m, more
		} else if m, counted := p.countedAt(j+n, limit); m > 0 {
			end, kind = j+n+m, counted
		} else if p.has(j+n, lengthWords) && p.periodCore(j+n, limit) == j+n || p.countsUnknown(j+n, limit) { // "1,9 triệu email"
			return 0, ""
		} else {
			end, kind = j+n, "money"
		}
	default:
		end = j + n
	}
	if kind == "money" && p.isMark(end, "/") && p.is(end+1, "1") && p.tokens[end+1].glued && end+2 < limit && p.tokens[end+2].Kind == vietnamese.Word { // "550 nghìn đồng/1 chiếc"
		return end + 3, kind
	}
	if p.isMark(end, "/") && p.tokens[end].glued && end+2 < limit && p.isNumber(end+1) && p.tokens[end+1].glued && p.has(end+1, roundNumbers) {
		if n, per := p.match(vietnamese.Units(), end+2, limit); n > 0 && per == "measure" { // "10,5 lít/100 km"
			return end + 2 + n, kind
		}
		if n, _ := p.match(vietnamese.Counted(), end+2, limit); n > 0 { // "12 bác sĩ/10.000 dân"
			return end + 2 + n, kind
		}
	}
	if kind == "measure" && p.has(end, floorWords) && p.isMark(end+1, "/") && p.tokens[end+1].glued && end+2 < limit { // "30 m2 sàn/người"
		return p.rate(j, end+1, limit), kind
	}
	if p.powerAt(j, end, limit) {
		return p.rate(j, end+1, limit), kind
	}
	if kind == "measure" && end+2 < limit && p.isMark(end+1, "/") && p.tokens[end+1].glued && p.tokens[end].Kind == vietnamese.Word && !p.tokens[end].upper && p.has(end+2, perTimes) { // "2 triệu tấn thép/năm"
		return p.rate(j, end+1, limit), kind
	}
	return p.rate(j, end, limit), kind
}

// powerAt reports whether the power of a unit of length stands apart at end: "107,1m 2".
func (p *passage) powerAt(j, end, limit int) bool {
	if end != j+1 || !p.has(j, metreWords) || end >= limit || p.word(end) != "2" && p.word(end) != "3" || p.isMark(end+1, "-–/,") && p.isNumber(end+2) {
		return false
	}
	next, _ := p.match(vietnamese.Counted(), end+1, limit)
	more, _ := p.match(vietnamese.Units(), end+1, limit)
	return next == 0 && more == 0
}

// perTimes are what outputs are told for.
var perTimes = words("năm", "tháng", "ngày", "vụ", "giờ")

// floorWords say of what an area is, inside its unit.
var floorWords = words("sàn")

// roundNumbers are what rates are told for.
var roundNumbers = words("10", "100", "1000", "1.000", "10.000", "100.000")

var metreWords = words("m", "km", "cm")

// countsUnknown reports whether a noun that no lexicon has follows a magnitude at i: then it is no money.
func (p *passage) countsUnknown(i, limit int) bool {
	if i >= limit || p.tokens[i].Kind != vietnamese.Word || p.tokens[i].upper || p.tokens[i].fresh || p.in(i, stops()) || p.in(i, measures()) || p.comparison(i) || p.cueAt(i) || p.has(i, moneyHeads) {
		return false
	}
	n, _ := p.match(clausal(), i, limit)
	return n == 0 && !p.has(i-1, billionWords)
}

// billionWords are said of money alone, where nothing else is named: "466 tỷ".
var billionWords = words("tỷ")

// rate goes on with "/năm", "/người/tháng", and with "năm" right behind a per cent sign.
func (p *passage) rate(j, end, limit int) int {
	for k := 0; k < 2 && p.isMark(end, "/") && end+1 < limit && (p.tokens[end].glued || p.tokens[end+1].glued) && p.tokens[end+1].Kind == vietnamese.Word; k++ {
		if n, _ := p.match(vietnamese.Counted(), end+1, limit); n > 1 {
			end += 1 + n
			continue
		}
		end += 2
		if n, tag := p.match(vietnamese.Units(), end-1, limit); tag == "magnitude" { // "33 giường bệnh/vạn dân"
			if m, _ := p.match(vietnamese.Counted(), end-1+n, limit); m > 0 {
				end += n - 1 + m
				continue
			}
		}
		if p.has(end-1, rateHeads) && end < limit && p.has(end, rateTails) {
			end++
		}
	}
	if end == j+1 && p.isMark(j, "%") && p.is(end, yearKey) && !p.isNumber(end+1) && !p.has(end+1, yearTails) && end < limit {
		end++
	}
	return end
}

var yearKey = vietnamese.Key("năm")

func (p *passage) isNumber(i int) bool {
	return i >= 0 && i < len(p.tokens) && p.tokens[i].Kind == vietnamese.Number
}

// period reads years and months as a unit where they are the length of a service or an appointment, not of a meeting, and days where they are
// the mean length of something.
func (p *passage) period(j, limit int) (end int, kind string) {
	mean := p.has(j, dayLengths) && p.pair(j-3, means)
	if !p.has(j, lengthWords) && !mean {
		return 0, ""
	}
	if n, _ := p.match(serviceWords, j+1, limit); n > 0 && !p.has(j-2, badgeWords) { // but "Huy hiệu 30 năm tuổi Đảng"
		return j + 1, "length"
	}
	for k := j - 2; k >= max(0, j-maxTerm) && p.tokens[k].Kind == vietnamese.Word; k-- {
		if k > 0 && p.has(k-1, timeHeads) && (p.is(k, limitKey) || p.is(k, spaceKey)) || mean && p.has(k, dayLengths) { // "thời hạn giữ chức vụ là 5 năm"
			return j + 1, "length"
		}
		if p.tokens[k].fresh || p.is(k, insideKey) && !p.has(k+1, roundSpans) || p.has(k, afterWords) {
			return 0, ""
		}
	}
	return 0, ""
}

// maxTerm bounds the tokens between what a length is of and its unit.
const maxTerm = 16

var (
	dayLengths   = words("ngày")
	means        = phrases("trung bình", "bình quân")
	spaceKey     = vietnamese.Key("gian")
	roundSpans   = words("vòng")
	afterWords   = words("sau", "qua")
	lengthWords  = words("năm", "tháng")
	serviceWords = vietnamese.ParseLexicon("công tác\ntrên cương vị\nkinh nghiệm\ntuổi Đảng\ngiữ chức\nlàm việc\ntù\ngắn bó\ngắn bó với\ncống hiến\nlàm Chủ tịch\nlàm Giám đốc\nlàm Bí thư\nđảm nhiệm\nphục vụ\ntrong nghề\nlãnh đạo\nnắm giữ\nở vị trí\nở cương vị\nlàm phóng viên\nlàm công tác\nlàm cán bộ\nlàm giáo viên\nlàm lãnh đạo\nlàm quản lý\nlàm Phó\nhoạt động cách mạng\ntham gia công tác\ngiữ cương vị\ngiữ vị trí\nđứng lớp\ntheo nghề\nlàm nghề\nquân ngũ\ntuổi quân\nhành nghề\ncông tác trong")
)

// badgeWords end the names of badges that are given for years of membership.
var badgeWords = words("hiệu", "HH")

// rangeSign returns the length of the sign between the two numbers of a range; 0 where there is no second number.
func (p *passage) rangeSign(j, unitEnd, limit int) int {
	k := max(j, unitEnd)
	if (p.isMark(k, "-–—−") || p.is(k, untilKey)) && k+1 < limit && p.isNumber(k+1) {
		return 1
	}
	if p.is(k, untilKey) && p.has(k+1, exactWords) && k+2 < limit && p.isNumber(k+2) { // "từ 10.000 đến hơn 20.000 đồng"
		return 2
	}
	return 0
}

// exactWords say how exact the end of a range is.
var exactWords = words("hơn", "gần", "trên", "khoảng", "dưới")

// document reports whether the number at i belongs to the number of a document, a code or a longer date: 976/QĐ-UBND.
func (p *passage) document(i int) bool {
	if p.isMark(i+1, "/") && i+2 < len(p.tokens) && p.tokens[i+2].caps {
		return true
	}
	if p.isMark(i-1, "-–/.:") && p.tokens[i].glued && i >= 2 && p.tokens[i-1].glued {
		before := p.tokens[i-2]
		return before.upper || before.Kind == vietnamese.Number && !p.isMark(i-1, "-–")
	}
	return false
}

// listNumber reports whether the number at i opens its line and only counts it: "12. Dân số …", "a) …".
func (p *passage) listNumber(i, limit int) bool {
	return p.tokens[i].fresh && (p.isMark(i+1, ".)") || p.isMark(i+1, "-/") && !p.isNumber(i+2)) && i+1 < limit
}

// dateWordBefore reports whether the day of a date is expected at i.
func (p *passage) dateWordBefore(first, i int) bool {
	if p.isMark(i-1, "(") && i-1 > first {
		i--
	}
	return p.has(i-1, dateWords)
}

var dateWords = words("ngày", "sáng", "chiều", "tối", "hôm", "trưa", "đêm", "tháng", "từ", "nay", "qua", "quý")

// named reports whether the word before the number at i makes it a name: Quân khu 7, tháng 6, lần thứ 2. Money and per cents
// are counted all the same.
func (p *passage) named(first, i int, kind string) bool {
	if p.dateMonth(i) {
		return true
	}
	if p.has(i-1, crowdWords) && (kind == "people" || p.has(i+1, personWords)) { // "nhóm 8 đối tượng"
		return false
	}
	n, _ := p.before(ordinals(), first, i)
	if n > 0 && p.wholeNumber(i) >= 1000 && strings.Contains(p.word(i), ".") && !p.is(i-1, numberKey) { // "khách lưu trú qua đêm 64.000 lượt"
		return false
	}
	if n == 0 || n == 1 && (p.compound(i-2) || p.pair(i-2, sameTime)) || n == 2 && p.pair(i-2, sameTerm) && p.has(i-3, termParts) { // "nhiều hơn đầu nhiệm kỳ 116 đảng viên"
		return false
	}
	if n == 1 && p.is(i-1, grantKey) && p.wholeNumber(i) > 5 && (kind == "thing" || kind == "people") { // "cấp 45 giấy phép", but "cấp 4"
		return false
	}
	return kind != "money" && kind != "measure" || p.has(i-1, dateWords) && !p.has(i-1, sinceWords) && len(p.word(i)) <= 2
}

// sameTime ends with a word that elsewhere makes the number behind it a name: "nhiều hơn cùng kỳ 12 doanh nghiệp", "trong số 13 chỉ tiêu".
var sameTime = phrases("cùng kỳ", "trong số")

// sameTerm is the term that something is compared with the beginning or the end of.
var (
	sameTerm  = phrases("nhiệm kỳ", "nhiệm kì")
	termParts = words("đầu", "cuối")
	grantKey  = vietnamese.Key("cấp")
)

// personWords begin the names of people that are counted as things are.
var personWords = words("đối", "thanh", "công", "bạn", "nam", "nữ", "khách", "du", "chuyên", "nhà", "bị", "nghi", "tên", "em", "cô", "chiến")

// dateMonth reports whether the number at i is the day of "28-5" or the month behind one.
func (p *passage) dateMonth(i int) bool {
	return len(p.word(i)) <= 2 && p.dateWordBefore(0, i) && p.isMark(i+1, "-/") && p.isNumber(i+2) && !(p.isMark(i+1, "/") && p.wholeNumber(i+2) > 12) && !p.is(i-1, fromKey)
}
