package claims

import (
	"khobao/archive"
	"khobao/vietnamese"
)

// What a quantity measures may stand behind it, and ends where something else begins.

// rightOf returns the phrase behind a quantity, up to the next mark, number or verb of being.
func (p *passage) rightOf(q quantity, limit int) stretch {
	i := q.last
	if p.is(i, isKey) && q.kind != "thing" && q.kind != "people" {
		i++ // "27,5 tỷ USD là tổng kim ngạch …"
	}
	if p.isMark(q.unitFirst, "%") && p.has(i, articles) && i+1 < limit && p.tokens[i+1].Kind == vietnamese.Word {
		i++ // "100% các cháu được ăn bán trú"
	}
	if p.isMark(q.unitFirst, "%") && p.is(i, turnKey) && p.is(i+1, upKey) && i+2 < limit { // "85% trở lên chi bộ hoàn thành tốt nhiệm vụ"
		i += 2
	}
	first, item := i, i
	if p.listsNames(q, limit) { // "2 phường Tân Hiệp, Phú Xuân"
		return stretch{i, i}
	}
	for i < limit && i < q.last+maxIndicator {
		if i == first && p.isMark(i, "(") && p.isMark(i+2, ")") && p.tokens[i+1].caps && i+3 < limit && !p.tokens[i+3].fresh { // "12 cụm công nghiệp (CCN) có …"
			first, item, i = i+3, i+3, i+3
			continue
		}
		if i == first && p.isMark(i, "(") && q.kind == "thing" { // "58 CCN (2.894 ha) đã có chủ trương …"
			if end := p.closing(i, min(limit, i+maxNote)); end > 0 && end+1 < limit && !p.tokens[end+1].upper && (!p.comparison(end+1) || p.has(end+1, aspectWords)) && !p.isMark(end+1, ",;:.") && !p.has(end+1, listWords) {
				first, item, i = end+1, end+1, end+1
				continue
			}
		}
		if p.isMark(i, ",") && i-item <= 3 && i > item && i-first <= maxListed && i+1 < limit && p.tokens[i+1].Kind == vietnamese.Word && !p.tokens[i+1].upper && !p.isHonorific(i+1) && !p.nameAt(i+1) &&
			!p.predicate(i+1) && !p.in(i+1, measures()) && !p.comparison(i+1) && (p.isMark(q.unitFirst, "%") || q.kind == "money" && p.isMark(i+2, ",")) {
			i++ // "100% cán bộ, công chức …"
			item = i
			continue
		}
		if p.tokens[i].fresh || i == first && p.isMark(i, "-–") || p.isMark(i, ",;:.|()[]!?…“”\"+/") || p.isNumber(i) && !p.named(first, i, "thing") && !(p.has(i-1, badgeWords) && p.is(i+1, yearKey)) {
			break
		}
		if p.has(i, dayWords) && p.isNumber(i+1) && p.isMark(i+2, "/-") && p.isNumber(i+3) { // "11 người được cấp thuốc ngày 3/7", "nặng 20 tấn Ngày 17/6, …"
			break
		}
		if n := p.titled(i, limit); n > 0 && i > q.last && p.numberBehind(i+n, limit) || n > 0 && q.kind == "thing" && p.numberBehind(i+n, limit) { // "7 hộ số tiền gần 2 tỷ đồng"
			break
		}
		if i > first && p.has(i, spellHeads) && p.periodCore(i, limit) > i {
			break // "4,9% GDP giai đoạn 2001-2005"
		}
		if i > first && p.is(i, insideKey) && p.has(i+1, eventWords) {
			break // "32 thí sinh trong đêm chung kết"
		}
		if i > first && p.skipTerm(i, limit) > i {
			break // "18 chỉ tiêu chủ yếu của nhiệm kỳ 2020 - 2025"
		}
		if p.is(i, intoKey) && p.has(i+1, yearHeads) || p.adds(i) {
			break
		}
		if i > first && q.kind == "thing" && p.tokens[i].upper && p.in(i, vietnamese.Organisations()) {
			break
		}
		if n := p.marksReached(i, limit); n > 0 && q.kind == "thing" { // "5 xã đạt 15 - 18 tiêu chí"
			return stretch{first, i + n}
		}
		if i > first && (p.has(i, endWords) && !p.has(i+1, standardWords) && !(p.has(i, reachWords) && p.has(i+1, meritWords)) && !p.has(i-1, notWords) && !(p.is(i, liveKey) && p.is(i-1, houseKey)) || p.has(i, untilWords) && !p.is(i+1, fromKey)) && !p.compound(i-1) {
			break
		}
		if p.has(i, endpointWords) && p.numberBehind(i, limit) { // "214 hộ xuống còn 37 hộ"
			break
		}
		if _, tag := p.match(measures(), i, limit); i == first && (tag == archive.Up || tag == archive.Down) {
			break
		}
		if n, _ := p.match(representing, i, limit); i > first && n > 0 {
			break
		}
		if i > first && p.isMark(q.unitFirst, "%") && p.is(i, fromKey) && p.beginsName(first, i) { // "40% vốn điều lệ của A từ B"
			break
		}
		if i > first && q.kind == "people" && p.has(i, byWords) { // "6 người đàn ông do nghi ngờ …"
			break
		}
		if i > first && (p.has(i, breakWords) || p.is(i, isKey) || p.is(i, andKey) && p.opensAnother(first, i+1, limit)) {
			break
		}
		i++
	}
	if i < limit && p.isNumber(i) { // "2.500 ha đất rừng và thiệt hại 300 ha …"
		for k := i - 1; k > max(first, i-5); k-- {
			if p.is(k, andKey) {
				i = k
			}
		}
	}
	for i > first && (p.has(i-1, danglingWords) || (q.kind == "thing" || q.kind == "people") && p.has(i-1, turnedWords) && !p.has(i-2, turnedVerbs) || p.is(i-1, intoKey) && p.has(i, dayWords) || p.has(i-1, breakWords) || i-1 > first && p.pair(i-2, amongWords)) {
		i--
	}
	for i > first && p.has(i-1, onlyWords) && !p.compound(i-2) && !p.pair(i-2, fullVerbs) { // "10 mặt hàng lớn nhất hiện chỉ là"
		i--
	}
	if p.has(first, breakWords) {
		i = first
	}
	return stretch{first, i}
}

// turnedWords are no end of the name of what is counted.
var (
	turnedWords = words("ra", "vào", "bị")
	turnedVerbs = words("xảy", "gây", "bán", "đưa", "diễn", "đề", "đặt", "nêu", "chỉ", "mở", "làm", "tạo", "dự", "chuẩn", "thiết", "trang") // "gây ra", "dự bị"
)

// listsNames reports whether several places of one level are counted, and their names follow.
func (p *passage) listsNames(q quantity, limit int) bool {
	i := q.last
	if q.kind != "thing" || q.number < 2 || !p.has(i-1, placeLevels) || i >= limit || !p.tokens[i].upper || p.tokens[i].fresh {
		return false
	}
	for i < limit && p.tokens[i].upper && i < q.last+maxAgain {
		i++
	}
	return i+1 < limit && p.isMark(i, ",") && p.tokens[i+1].upper
}

// marksReached returns the length of the words at i that tell villages by how many marks of the new countryside they reached; 0 for none.
func (p *passage) marksReached(i, limit int) int {
	if !p.has(i, reachWords) {
		return 0
	}
	for k := i + 1; k+1 < min(limit, i+maxMarks); k++ {
		switch {
		case p.pair(k, markNames) && p.isNumber(k-1):
			return k + 2 - i
		case !p.isNumber(k) && !p.isMark(k, "-–/") && !p.is(k, fromKey) && !p.is(k, untilKey):
			return 0
		}
	}
	return 0
}

// maxMarks bounds the tokens of "đạt từ 15 đến 18 tiêu chí".
const maxMarks = 8

var markNames = phrases("tiêu chí")

// dayWords stand before a date.
var dayWords = words("ngày", "hôm", "sáng", "chiều", "tối", "đêm")

// onlyWords belong to the verb that follows them.
var onlyWords = words("hiện", "chỉ", "cũng", "vẫn", "đang")

// fullVerbs and the like end with such a word, and are whole.
var fullVerbs = phrases("thực hiện", "phát hiện", "xuất hiện", "thể hiện", "biểu hiện", "tái hiện", "ba chỉ", "tín chỉ", "chứng chỉ", "địa chỉ", "tôn chỉ", "đình chỉ")

// upwardsThen returns the words behind "trở lên" where they go on with what a quantity is of: "50% số xã trở lên đạt chuẩn nông thôn mới".
func (p *passage) upwardsThen(i, limit int) stretch {
	if !p.is(i, turnKey) || !p.is(i+1, upKey) || i+3 >= limit || !p.has(i+2, conditionWords) {
		return stretch{}
	}
	return stretch{i + 2, p.rightOf(quantity{first: i, last: i + 3, unitFirst: i}, limit).last}
}

var (
	upKey      = vietnamese.Key("lên")
	spellHeads = words("giai", "thời")
	eventWords = words("đêm", "ngày", "buổi", "trận", "kỳ", "lễ", "dịp", "đợt", "năm", "tháng", "quý", "vòng", "cuộc", "vụ", "thời", "chuyến", "suốt", "phiên")
)

// liveKey behind nhà tells what one lives in: "5.000 căn hộ nhà ở xã hội".
var liveKey = vietnamese.Key("ở")

// maxListed bounds the tokens before the last comma of a row of nouns.
const maxListed = 8

// numberBehind reports whether a number follows at i, with nothing but measuring words before it.
func (p *passage) numberBehind(i, limit int) bool {
	for i < limit && !p.isNumber(i) {
		n, _ := p.match(measures(), i, limit)
		if n == 0 {
			return false
		}
		i += n
	}
	return i < limit
}

var representing = vietnamese.ParseLexicon("đại diện cho\nđại diện\nthay mặt\nthay mặt cho\nsinh hoạt tại")

// breakWords open a clause behind what was counted: "17 du khách nhập viện khiến …".
var breakWords = words("khiến", "mà", "rồi", "thì", "nên", "bởi", "vì", "khỏi", "lúc", "nếu", "hoặc", "giúp", "trừ", "gồm")

// opensAnother reports whether another number of things, or a clause of its own, follows và: "và hàng chục người", "và tỉnh đã …".
func (p *passage) opensAnother(first, i, limit int) bool {
	if p.has(i, someWords) || p.isNumber(i) {
		return true
	}
	if n, _ := p.match(cues(), i, limit); n > 1 && !p.verbIn(first, i-1) { // "24 nghị quyết quan trọng và kiện toàn một số chức danh"
		return true
	}
	for k := i; k < min(limit, i+8) && p.tokens[k].Kind == vietnamese.Word; k++ {
		if p.has(k, pastWords) {
			return true
		}
	}
	return false
}

// maxNote bounds the tokens of a note in parentheses that a phrase goes on behind.
const maxNote = 10

// closing returns where the parenthesis at i closes before limit; 0 where it does not.
func (p *passage) closing(i, limit int) int {
	for ; i < limit; i++ {
		if p.isMark(i, ")") {
			return i
		}
	}
	return 0
}

// attainments tell which of the things counted are meant: those that attained something.
var attainments = vietnamese.ParseLexicon("đạt và vượt\nđạt, vượt\nhoàn thành và vượt\nhoàn thành vượt mức\nđược công nhận\nvượt cao\nvượt kế hoạch\nvượt so với nghị quyết")

// distinctions tell things of one kind apart, though they begin as clauses do: "28 xã nâng cao".
var distinctions = phrases("nâng cao", "về đích", "giữ vững", "còn hiệu", "còn hoạt")

// visitTails say what somebody comes for.
var visitTails = words("tham", "thăm", "du", "nghỉ", "khám", "lưu", "học", "mua", "làm")

var standardWords = words("chuẩn", "tiêu", "danh")

// meritWords follow đạt where it tells which of the things counted are meant: "xã đạt nông thôn mới nâng cao".
var meritWords = words("nông", "loại", "giải", "điểm", "huy", "trình", "nâng", "kiểu")

var endWords = words("đạt", "tăng", "giảm", "chiếm", "bằng", "so", "trở", "để", "nhằm", "nhưng", "khi", "sẽ", "đã", "thay", "ở", "đều", "dùng")

// comparison reports whether what stands at i compares or continues, and names nothing.
func (p *passage) comparison(i int) bool {
	if n, _ := p.match(carried(), i, len(p.tokens)); n > 0 {
		return true
	}
	if p.has(i, reachWords) && (p.has(i+1, standardWords) || p.has(i+1, meritWords)) || p.is(i, insideKey) && p.is(i+1, stateTailKey) { // "4 dự án trong nước"
		return false
	}
	if n, _ := p.match(attainments, i, len(p.tokens)); n > 0 {
		return false
	}
	if p.marksReached(i, len(p.tokens)) > 0 {
		return false
	}
	if p.has(i, untilWords) && p.is(i+1, fromKey) { // "38 đại biểu đến từ 9 quốc gia"
		return false
	}
	if p.is(i, untilKey) && p.has(i+1, visitTails) { // "2 triệu lượt khách đến tham quan"
		return false
	}
	if p.compound(i) || p.pair(i, distinctions) { // "cao su"
		return false
	}
	n, _ := p.match(leads, i, len(p.tokens))
	return n > 0 || p.has(i, endWords) || p.has(i, onwardWords)
}
