package claims

import (
	"khobao/archive"
	"khobao/vietnamese"
)

// maxPlainName bounds the tokens of a name of something measured that begins with no word that such names usually begin with.
const maxPlainName = 9

// nominates reports whether the words before a measured quantity name what it measures. Prose tells of numbers in clauses, whose
// words before the number are a subject and its verb ("Công ty X bị phạt", "ông có"): better no figure than one of that name.
func (p *passage) nominates(st stretch, q quantity) bool {
	if p.fullCell(st) || p.sizeOf(st, q) {
		return true
	}
	n := p.titled(st.first, st.last)
	reached := p.hasIn(st.last, q.first, shareWords) || p.hasIn(max(st.first, st.last-2), st.last, reachedWords) || p.isMark(q.unitFirst, "%") && q.first > st.last && p.is(q.first-1, fromKey) // "… từ 23,4% kéo xuống 19,8%"
	share := p.isMark(q.unitFirst, "%") && (st.last == q.first || p.isMark(q.first-1, "(:") || reached)
	if share && (reached || p.isMark(st.first-1, ",;:")) && st.last == st.first+1 && p.tokens[st.first].caps && !p.in(st.first, vietnamese.Organisations()) { // a share's name: "DHG tăng 13,6%", "tiểu học 99%, THCS 96%"
		return true
	}
	if p.has(st.first, flowWords) && st.last == st.first+1 && q.kind == "money" && p.isMark(st.first-1, ",;:") { // "xuất 22 tỷ USD; nhập 50 tỷ USD"
		return true
	}
	if n == 0 && st.last == st.first+1 && st.last == q.first && q.kind == "measure" && p.besideAnother(st.first) && !p.in(st.first, clausal()) && !p.has(st.first, extentWords) && !p.tokens[st.first].upper && !p.in(st.first, stops()) { // "…; gạo 62.000 tấn"
		return true
	}
	if n == 0 && !p.plainStart(st, reached, share) || n > 0 && n == st.last-st.first && p.has(st.first, bareWords) && n == 1 {
		return false
	}
	if n > 0 && st.last == st.first+n+1 && p.has(st.last-1, sizeWords) {
		return false // "một tỷ lệ lớn"
	}
	copula := p.has(st.first, landWords) && (p.isIn(st.last, q.first, isKey) || q.kind == "measure" && !p.isMark(q.unitFirst, "%") && p.bounded(st.last, q.first) && !p.hasMark(st.first, st.last, ",")) // "đất của xã bị thu hồi là 64 ha"
	if n == 0 && !copula && (p.has(st.last-1, priceWords) || p.actsBehind(st.last, q.first)) {
		return false
	}
	longest := maxPlainName
	if n > 0 || share || copula {
		longest = maxNamed
	}
	if st.last-st.first > longest {
		return false
	}
	for i := st.first + n; i < st.last; i++ {
		if p.nameAt(i) && !p.namesPlace(i) {
			return false
		}
		k, tag := p.match(clausal(), i, st.last)
		if k == 1 && (p.compound(i-1) || i > st.first && p.tokens[i].upper) { // the Vì of "Quỹ Vì người nghèo"
			continue
		}
		if k == 1 && p.has(i, orWords) && share && reached { // "đường được nhựa hóa hoặc bê tông hóa đạt 100%"
			continue
		}
		if tag == "clause" || tag == "verb" && n == 0 && !copula && !share && !(reached && k > 1) && !p.nominal(st.first, i) {
			return false
		}
		i += max(k-1, 0)
	}
	return true
}

// besideAnother reports whether what stands at i is told in a row of like things: "cá 31.200 tấn, tôm 4.800 tấn; gạo …".
func (p *passage) besideAnother(i int) bool {
	return p.isMark(i-1, ";") || p.isMark(i-1, ",") && (p.in(i-2, vietnamese.Units()) || p.pair(i-3, amongWords)) || p.pair(i-2, amongWords)
}

var amongWords = phrases("trong đó")

// namesPlace reports whether the name at i, of two syllables behind the level of a place, is that place's: "GRDP của tỉnh Sơn Đoài".
func (p *passage) namesPlace(i int) bool {
	n := p.names[p.nameIndex(i)]
	return n.title == 0 && n.last-n.first == 2 && p.has(n.first-1, placeLevels)
}

// gives reports whether a phrase says who gives an amount, as one part of what the number before it was: "trong đó nhân dân đóng góp".
func (p *passage) gives(st stretch, end int) bool {
	if st.last-st.first > maxObject || st.empty() || st.last-st.first < 2 && st.last == end || p.tokens[st.first].upper || p.nameAt(st.first) || p.isIn(st.first, st.last, andKey) {
		return false
	}
	k := min(end, st.last+2)
	n, _ := p.before(givings, st.first, st.last)
	if n == 0 && k > st.last {
		n, _ = p.match(givings, st.last, k)
	}
	return n > 0
}

// givenBehind is the verb of giving, where it stands behind the words of a phrase.
func (p *passage) givenBehind(st stretch, end int) string {
	if n, _ := p.match(givings, st.last, end); n > 0 {
		return " " + p.slice(st.last, st.last+n)
	}
	return ""
}

var givings = vietnamese.ParseLexicon("đóng góp\ngóp\nhỗ trợ\nủng hộ\nquyên góp")

// flowWords name what crosses a border, where something else of the kind was told before.
var flowWords = words("nhập", "xuất")

// bounded reports whether tokens [i, j) only say how exact a number is.
func (p *passage) bounded(i, j int) bool {
	for i < j {
		n, tag := p.match(measures(), i, j)
		if n == 0 || tag != archive.AtLeast && tag != archive.AtMost && tag != archive.About {
			return false
		}
		i += n
	}
	return true
}

var orWords = words("hoặc", "hay")

// landWords begin the names of what has a size, even with a clause about it.
var landWords = words("đất", "rừng", "phần", "khu", "mặt", "chiều")

// actsBehind reports whether a verb that measures nothing stands in tokens [i, j) between a subject and its number: "đã bị phạt".
func (p *passage) actsBehind(i, j int) bool {
	for ; i < j; i++ {
		if n, _ := p.match(measures(), i, j); n > 0 {
			i += n - 1
			continue
		}
		if n, tag := p.match(clausal(), i, j); n > 0 && tag == "verb" && !p.has(i, adverbs) {
			return true
		}
	}
	return false
}

// shareWords stand between what a share is of and its number: only a measure is said so.
var shareWords = words("đạt", "chiếm", "còn", "là", "bằng", "dưới", "trên", "tăng", "giảm", "lên", "xuống")

// reachedWords are those of them that may end the words before.
var reachedWords = words("đạt", "chiếm", "còn", "là", "bằng", "tăng", "giảm", "lên", "xuống")

// sizeWords say of a measure only how large it is.
var sizeWords = words("lớn", "cao", "nhỏ", "thấp", "khủng")

// priceWords end a phrase that names what is sold: "bản đặc biệt giá".
var priceWords = words("giá", "tiền")

// bareWords say too little alone: the price, or the sum, of what?
var bareWords = words("giá", "tiền", "vốn", "lãi", "lượng", "mức", "số")

// plainStart reports whether a phrase may be a name though it does not begin as the names of indicators do.
// What is done may be measured, too, where a verb of reaching follows: "huy động từ dân cư đạt 351 tỷ đồng".
func (p *passage) plainStart(st stretch, reached, share bool) bool {
	if st.empty() || p.tokens[st.first].Kind != vietnamese.Word || st.last-st.first == 1 && !p.tokens[st.first].fresh && !reached && !p.isMark(st.last, "(") {
		return false
	}
	n, tag := p.match(clausal(), st.first, st.last)
	if n > 0 && tag != "noun" && !(reached && tag == "verb" && n > 1) {
		return false
	}
	if common := share && reached && st.last-st.first > 2 && !p.tokens[st.first].caps && !p.capitalIn(st.first+1, st.last) && !p.clauses(st) && !p.predicates(st); common { // "Trường chuẩn quốc gia chiếm 70%"
		return true
	}
	if p.ofPlace(st) {
		return false
	}
	return !p.namesBody(st) && !p.properName(st) && p.placeAt(st.first, st.last) == 0 // "Sao Mai chi …": a place acts
}

// sizeOf reports whether a quantity in parentheses is the size of what has the name before it: "Tân Tập (71,2 ha)".
func (p *passage) sizeOf(st stretch, q quantity) bool {
	return q.kind == "measure" && p.isMark(q.first-1, "(") && p.isMark(q.last, ")") && !p.isMark(q.unitFirst, "%") && (p.properName(st) || p.namesBody(st))
}

// properName reports whether a phrase is nothing but capitalised words and numbers: a product or somebody from abroad.
func (p *passage) properName(st stretch) bool {
	upper := 0
	if st.last-st.first > 2 && p.tokens[st.first].upper && p.tokens[st.first+1].upper && !p.tokens[st.first].caps {
		return true // "Quang Lê hát …"
	}
	for i := st.first; i < st.last; i++ {
		switch {
		case p.tokens[i].upper:
			upper++
		case p.tokens[i].Kind == vietnamese.Word && !p.has(i, listWords):
			return false
		}
	}
	return upper > 1 || st.last-st.first == 1 && upper == 1 && p.foreign(st.first, st.last) || upper > 0 && p.isNumber(st.last-1)
}

// namesBody reports whether a phrase begins with the name of a body or is nothing but a place.
func (p *passage) namesBody(st stretch) bool {
	if org, ok := p.organisationAt(st.first, st.last, false); ok && p.tokens[st.first].upper && (org.last == st.last || !p.tokens[st.first].fresh || !org.bare) {
		return true
	}
	i := st.first
	i += p.levelAt(i, st.last)
	return i < st.last && p.tokens[i].upper && !p.tokens[i].fresh && i+p.placeAt(i, st.last) == st.last
}

// nominal reports whether the word at i that may be a verb is the second part of a noun: "mức cho vay", "lượng xuất bán".
func (p *passage) nominal(first, i int) bool { return i > first && p.has(i-1, nominalHeads) }

var nominalHeads = words("mức", "lượng", "số", "giá", "tiền", "vốn", "khoản", "phí", "tỷ", "lệ", "diện", "nhu", "sức", "độ", "suất", "đất", "nhà", "trị", "gia", "trẻ", "hộ", "xã", "người")

// fullCell reports whether a phrase is a line or a cell of a table up to its colon or bar.
func (p *passage) fullCell(st stretch) bool {
	return st.last > st.first && p.tokens[st.first].fresh && (p.isMark(st.last, "|") || p.isMark(st.last, ":") && st.last-st.first <= maxPlainName)
}

// ofPlace reports whether the words before a quantity only say of which place or body it is: what is measured was said before.
func (p *passage) ofPlace(st stretch) bool {
	if st.empty() {
		return false
	}
	if n := p.titled(st.first, st.last); n > 0 {
		return false
	}
	i := st.first
	if n := p.levelAt(i, st.last); n > 0 {
		i += n
	} else if org, ok := p.organisationAt(i, st.last, false); ok {
		i = org.last
	}
	for i < st.last && (p.tokens[i].upper || p.isNumber(i) || p.isMark(i, ",-–")) {
		i++
	}
	return i == st.last
}

// noun reports whether the words behind a quantity may name what it measures: "500 triệu đồng tiền thuê đất", "153ha rừng".
func (p *passage) noun(st stretch, q quantity) bool {
	n, tag := p.match(clausal(), st.first, st.last)
	if k := p.titled(st.first, st.last); k > n {
		n = 0
	}
	switch {
	case n > 0 && tag != "noun", p.is(q.unitFirst, turnHeadKey), p.nameAt(st.first), p.namesBody(st):
		return false
	case q.kind == "money":
		return p.has(st.first, moneyHeads) || p.beginsName(st.first, st.last)
	}
	return true
}

// moneyHeads begin the names of sums.
var moneyHeads = words("tiền", "nợ", "thuế", "vốn", "phí", "lương", "quỹ", "kinh", "lãi", "doanh", "giá", "tổng", "kim", "chi", "thu")
