package claims

import (
	"khobao/vietnamese"
)

// compound reports whether the two tokens at i are one word whose second syllable is a measure's too: chứng chỉ, tiến độ.
func (p *passage) compound(i int) bool {
	return p.pair(i, compounds)
}

// heading returns where the name of an indicator begins behind the subject and verb of its clause: "ngành dệt may sẽ đạt kim ngạch
// xuất khẩu …". What depends on a word before it is no beginning: "so với GDP", "của tổng số".
func (p *passage) heading(first, last int) int {
	n := p.titled(first, last)
	named, verb := n > 0, false // with a name already, only a verb that has an object of its own opens another
	for i := first + n; i < last; i++ {
		if n := p.titled(i, last); n > 0 && verb && !(i+n == last && p.has(i, tailHeads)) && (!p.tokens[i].upper || p.tokens[i].caps) && !p.has(i-1, dependWords) && !p.has(i-1, traderWords) {
			return i
		} else if n > 1 { // one name, whatever begins inside it: "về lợi nhuận trước thuế"
			if !named && !p.has(i-1, dependWords) && p.titledIn(i+1, i+n) { // "áp dụng mức lãi suất"
				return i
			}
			i += n - 1
			continue
		}
		if named {
			verb = verb || p.has(i, causingWords)
			continue
		}
		verb = verb || p.has(i, causingWords) || p.predicate(i) || p.in(i, measures()) || p.cueAt(i) || p.in(i, stops()) && !p.has(i, dependWords)
	}
	return first
}

// titled returns the length of the words at i that names of indicators begin with: those of the lexicon, "số" before what is counted,
// and a price, a sum or an amount with what it is of; 0 for none.
func (p *passage) titled(i, limit int) int {
	if p.compound(i - 1) {
		return 0 // "trình độ cao đẳng"
	}
	if n, _ := p.match(headings(), i, limit); n > 0 || i+1 >= limit {
		return n
	}
	if p.has(i, gaugeWords) { // "mức thuế"
		if n, _ := p.match(headings(), i+1, limit); n > 0 {
			return n + 1
		}
	}
	if p.is(i, numberKey) {
		if n, _ := p.match(vietnamese.Counted(), i+1, limit); n > 0 {
			return n + 1
		}
		return 0
	}
	next := p.tokens[i+1]
	if !p.has(i, ofWhatWords) || p.has(i-1, pricedWords) || next.Kind != vietnamese.Word || next.upper || p.has(i+1, notSumWords) || p.in(i+1, measures()) || p.in(i+1, stops()) {
		return 0
	}
	if n, tag := p.match(clausal(), i+1, limit); n > 0 && tag != "verb" && tag != "noun" {
		return 0
	}
	return 2
}

var (
	gaugeWords  = words("mức", "khung")
	numberKey   = vietnamese.Key("số")
	ofWhatWords = words("giá", "tiền", "lượng", "phí", "khoản")
	pricedWords = words("tài", "điều", "đánh", "trị", "đấu", "định", "bình", "vô", "báo", "thẩm", "tham", "giảm", "tăng", "chất", "lực", "năng", "khối", "dung", "trọng", "đồng", "chi", "lãng", "miễn", "kinh", "học", "lệ", "viện", "ngoại", "trữ", "sản", "số")
	notSumWords = words("đạo", "vệ", "đề", "lệ", "tuyến", "thân", "sử", "án", "sự", "phong", "tử", "tấn", "này", "như", "cả", "nào", "rét", "sách", "khi", "gấp")
)

// tailHeads begin what is said of the thing named before: "khối tài sản trị giá 290 tỷ đồng", "thương hiệu X tăng trưởng 10%".
var tailHeads = words("trị", "tăng")

// traderWords are said of those who do what some names of indicators say: "doanh nghiệp xuất khẩu điều".
var traderWords = words("nghiệp", "ty", "ngành", "nhà", "sở", "hộ")

// afterShare skips what the per cents before were taken of: "30% GDP, tổng tài sản …".
func (p *passage) afterShare(from, first, last int) int {
	if first != from || !p.isMark(from-1, "%") {
		return first
	}
	for i := first; i < min(last, first+maxIndicator); i++ {
		if p.isMark(i, ",") {
			return i + 1
		}
	}
	if p.comparison(from) {
		return first
	}
	if of := p.rightOf(quantity{first: from - 1, last: from, unitFirst: from - 1}, last); of.first == from && of.last < last {
		return of.last
	}
	return first
}

// ofEarlier reports whether tokens [from, last) before a number belong to the quantity before it: what it is compared with, where a
// clause of its own follows ("tăng 5 ha so với quy hoạch được duyệt, chiếm 17%"), or what it is a share of ("24% thị phần và tăng 26%").
func (p *passage) ofEarlier(from, last, end int) bool {
	if from == 0 || from >= last {
		return false
	}
	if p.has(from, soWords) {
		return last < end && p.isMark(last, ",") && !p.hasMark(from, last, ",")
	}
	if !p.isMark(from-1, "%") || p.comparison(from) {
		return false
	}
	of := p.rightOf(quantity{first: from - 1, last: from, unitFirst: from - 1}, end)
	return of.first == from && of.last >= last
}

var soWords = words("so")

// beforeAdverb returns where a phrase ends before the adverbs of the verb that follows it: "giá trị kim ngạch cũng khá …".
func (p *passage) beforeAdverb(first, last int) int {
	for i := first + 2; i < last; i++ {
		if p.is(i, turnHeadKey) && p.is(i+1, startKey) { // "thâm hụt lần đầu tiên trong bốn tháng"
			return i
		}
		if p.has(i, adverbs) && !p.is(i+1, passTailKey) && !p.isMark(i-1, ",") && !p.in(i-1, measures()) && !p.has(i+1, standardWords) {
			return i
		}
	}
	return last
}

// firstCell returns the first cell of the table row that the number is in: it names what the row is about.
func (p *passage) firstCell(from, end int) stretch {
	bar := -1
	for i := end - 1; i >= 0 && i >= end-80; i-- {
		if p.isMark(i, "|") {
			bar = i
		}
		if p.tokens[i].fresh {
			if bar > i && from <= bar+1 || bar > i && p.hasMark(from, end, "|") {
				if bar == i+1 && p.isNumber(i) { // the number of the row
					for i, bar = bar+1, bar+1; bar < end && !p.isMark(bar, "|"); bar++ {
					}
				}
				return stretch{i, bar}
			}
			break
		}
	}
	return stretch{}
}

// afterClause returns where the last clause of tokens [first, last) begins: behind a verb of saying or choosing, and behind a
// period of time that a preposition leads ("cho biết trong nhiệm kỳ 2016-2020 …").
func (p *passage) afterClause(first, last int) int {
	for i := first; i < last; {
		if p.has(i, ifWords) && p.beginsName(i+1, last) { // "nếu thuế nhập khẩu bị bỏ thì mức đóng góp …"
			first, i = i+1, i+1
			continue
		}
		if n, _ := p.match(clauseVerbs, i, last); n > 0 && i+n < last {
			first, i = i+n, i+n
			continue
		}
		if end := p.periodAt(i, last); end > i && p.has(i, periodLeads) && end+1 < last {
			if (p.in(i, leadingTimes) || i == first) && !(i > first && (p.has(end, ofWhomWords) || p.beginsName(first, last) && !p.titledIn(end, last))) && !p.emptyWords(end, last) && !p.has(end, changeWords) {
				first = end
			}
			i = end
			continue
		}
		i++
	}
	return first
}

var ifWords = words("nếu", "thì")

// titledIn reports whether the name of an indicator begins in tokens [i, j).
func (p *passage) titledIn(i, j int) bool {
	for ; i < j; i++ {
		if p.beginsName(i, j) {
			return true
		}
	}
	return false
}

// afterWith returns where the last noun that với adds begins: "4 tàu vỏ gỗ với tổng vốn …".
func (p *passage) afterWith(first, last int) int {
	for i := last - 2; i > first; i-- {
		if p.adds(i) {
			return i + 1
		}
	}
	return first
}

// adds reports whether the với at i leads to another quantity, and compares nothing.
func (p *passage) adds(i int) bool {
	return p.is(i, withKey) && p.has(i+1, quantityHeads) && !p.has(i-1, compareWords) && !p.has(i-1, towardWords)
}

var compounds = phrases("chứng chỉ", "tín chỉ", "địa chỉ", "tiến độ", "tốc độ", "mức độ", "cường độ", "mật độ", "trình độ", "chế độ", "nhiệt độ", "thái độ", "vận động", "tiền cho",
	"trung ương", "đồng bằng", "công bằng", "dân số", "tổng số", "hàng với", "chỉ số", "cấp trên", "nêu trên", "cấp dưới", "bên dưới", "khối lượng", "bảo đảm", "quá mức", "cao su", "cao tốc", "cao đẳng", "cao ốc", "phát triển", "sử dụng", "nâng cấp", "cung cấp", "trợ cấp", "phụ cấp", "định mức", "hạn mức", "doanh số", "mặt bằng", "thâm hụt", "thiếu hụt", "hao hụt", "hệ số", "quân số", "tần số", "hàng hóa", "thiểu số", "đa số", "trẻ tuổi", "cao tuổi", "lớn tuổi", "mầm non", "dứt điểm", "trọng điểm", "cao điểm", "người dùng", "tiêu dùng", "đồ dùng", "chuyên dùng")

// quantityHeads begin the names of what is measured.
var (
	withKey       = vietnamese.Key("với")
	quantityHeads = words("dân", "ngân", "lãi", "lợi", "kim", "năng", "trị", "tải", "trọng", "tỷ", "tổng", "số", "kinh", "mức", "diện", "giá", "quy", "doanh", "vốn", "sản", "công", "chiều", "quỹ", "khối")
)

var (
	clauseVerbs  = vietnamese.ParseLexicon("cho biết\ntrở thành\ndự báo\nxác định\nnêu rõ\nkhẳng định\nrằng\nhướng tới\nchọn ra\nlựa chọn\nchọn\nđã bầu\nđược bầu\nbầu ra\nbầu\nphấn đấu\nđề ra\nđặt mục tiêu\nquyết tâm\nước tính\nđặt ra\nthống nhất\nthông qua\nghi nhận")
	leadingTimes = vietnamese.ParseLexicon("trong\nđến\ncả\ntính\nhết\nvào\ncuối")
)
