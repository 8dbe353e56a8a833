package claims

import (
	"khobao/archive"
	"khobao/vietnamese"
)

// Prose tells of amounts in clauses whose subject is somebody who acts. What such an amount measures is then named inside the
// clause, or is what is done with it.

// bracketed returns the words before a parenthesis that says what share their things have: "do người dân vượt đường ngang (chiếm 54%)".
func (p *passage) bracketed(from int, left stretch, q quantity) stretch {
	open := p.opening(from, q.first)
	if open <= from || left.empty() || left.last != open || !p.isMark(q.unitFirst, "%") || p.nameAt(left.first) || p.namesBody(left) || left.last-left.first > maxNamed {
		return stretch{}
	}
	if !p.hasIn(open+1, q.first, takingWords) {
		return stretch{}
	}
	return left
}

var takingWords = words("chiếm", "đạt", "tương", "bằng")

// told finds what an amount in a clause measures; its text is empty where the clause names nothing.
func (p *passage) told(from int, q quantity, left, right stretch) indicator {
	if st := p.headedIn(left, q); !st.empty() {
		return indicator{text: p.phrase(st), confidence: archive.Likely}
	}
	if st := p.bracketed(from, left, q); !st.empty() {
		return indicator{text: p.phrase(st), confidence: archive.Unclear}
	}
	if st := p.suspended(from, left, q); !st.empty() {
		return indicator{text: p.phrase(st), confidence: archive.Likely}
	}
	if st := p.aheadOf(from, q); !st.empty() {
		return indicator{text: p.phrase(st), confidence: archive.Likely}
	}
	if !left.empty() && p.is(left.last-1, priceKey) && !right.empty() && p.has(right.first, everyWords) { // "với giá 20,9 USD mỗi tấn"
		return indicator{text: p.word(left.last-1) + " " + p.phrase(right), confidence: archive.Likely}
	}
	if rest := (stretch{left.first, left.last - 1}); !rest.empty() && p.is(rest.last, priceKey) && rest.last-rest.first <= maxObject && !p.nameAt(rest.first) && !p.clauses(rest) { // "lúa thơm giá 4.200 đồng/kg"
		return indicator{text: p.word(rest.last) + " " + p.phrase(rest), confidence: archive.Likely}
	}
	if !left.empty() && q.kind == "money" && p.is(left.last-1, priceKey) {
		if text := p.priceOf(stretch{from, left.last}, q); text != "" {
			return indicator{text: text, confidence: archive.Likely}
		}
	}
	if st := p.worthOf(left, q); !st.empty() {
		return indicator{text: "trị giá " + p.phrase(st), confidence: archive.Likely}
	}
	if st := p.asideName(left, q); !st.empty() {
		return indicator{text: p.phrase(st), size: true, confidence: archive.Likely}
	}
	if q.kind == "measure" && !left.empty() && p.has(left.last-1, extentWords) && !p.has(left.last-2, spreadHeads) { // "cầu dài 623 m"
		st := stretch{left.last - 1, left.last}
		if named := (stretch{max(left.first, left.last-maxObject), left.last}); !p.clauses(named) && !p.nameAt(named.first) && named.first == left.first {
			st = named
		}
		return indicator{text: p.phrase(st), confidence: archive.Likely}
	}
	if q.kind == "money" && !right.empty() && p.has(right.first, notWords) && right.last-right.first > 1 { // "còn 86 tỷ đồng chưa chi trả"
		return indicator{text: p.phrase(right), confidence: archive.Unclear}
	}
	if p.isMark(q.unitFirst, "%") {
		if p.has(right.first, wholeWords) && right.last-right.first > 2 && !right.empty() { // "đáp ứng 39% tổng nhu cầu vốn"
			return indicator{text: p.phrase(right), confidence: archive.Likely}
		}
		return indicator{}
	}
	if text := p.actOf(from, q, right); text != "" {
		return indicator{text: text, act: true, confidence: archive.Unclear}
	}
	if !left.empty() {
		left.last = max(left.last, p.trimMeasure(left.first, q.first))
	}
	return indicator{text: p.doneTo(left, right), confidence: archive.Unclear}
}

// priceOf names the price that ends the words before a sum by what is sold: "smartphone này có giá 870 USD", "mua khẩu súng với giá 7
// triệu đồng", "chào bán với giá 84.600 đồng/cổ phiếu".
func (p *passage) priceOf(left stretch, q quantity) string {
	last := left.last - 1
	for last > left.first && p.has(last-1, pricingWords) {
		last--
	}
	for k := last - 1; k > left.first && p.isMark(last-1, ","); k-- { // "các loại ốc, như vọp, sò huyết, có giá 120.000 đồng/kg"
		if p.is(k, suchKey) {
			last = k
		}
	}
	if p.isMark(last-1, ",") {
		last--
	}
	first := last
	for first > left.first && last-first < maxSold && (p.tokens[first-1].Kind == vietnamese.Word || p.isNumber(first-1) || p.isMark(first-1, "/-–")) && !p.nameAt(first-1) && !p.predicate(first-1) {
		if n, tag := p.before(clausal(), left.first, first); n > 0 && (tag == "verb" || tag == "clause") {
			break
		}
		first--
	}
	first = p.trimStart(p.afterClause(first, last), last)
	if last > first && p.placeAt(first, last) == 0 && (!p.ofPlace(stretch{first, last}) || p.is(last, haveKey) && p.brand(first, last)) && last-first < maxSold {
		return p.word(left.last-1) + " " + p.phrase(stretch{first, last})
	}
	for i := q.unitFirst; i+1 < q.last; i++ {
		if n, _ := p.match(vietnamese.Counted(), i+1, q.last); p.isMark(i, "/") && n > 0 && i+1+n == q.last {
			return p.word(left.last-1) + " " + p.phrase(stretch{i + 1, q.last})
		}
	}
	if p.has(last-1, sellWords) {
		return p.word(left.last-1) + " " + p.word(last-1)
	}
	return ""
}

// brand reports whether tokens [i, j) are the name of a product, of more than a word, and of no place: "Cayenne Platinum".
func (p *passage) brand(i, j int) bool {
	return j > i+1 && !p.has(i-1, placeWords) && p.levelAt(i, j) == 0 && p.placeAt(i, j) == 0
}

// worthOf returns the thing before "trị giá" that a clause speaks of: "nhất trí cung cấp một gói tài chính trị giá 1 tỷ bảng".
func (p *passage) worthOf(left stretch, q quantity) stretch {
	last := left.last
	if q.kind != "money" || left.empty() || !p.pair(last, worth) {
		return stretch{}
	}
	for first := last - 1; first >= max(left.first, last-maxObject) && p.tokens[first].Kind == vietnamese.Word && !p.nameAt(first); first-- {
		if p.has(first, oneArticles) && first+1 < last {
			return stretch{first + 1, last}
		}
	}
	return stretch{}
}

// oneArticles begin the name of one thing.
var oneArticles = words("một", "các", "những", "khoản")

// maxSold bounds the tokens that name what is sold.
const maxSold = 10

var (
	haveKey      = vietnamese.Key("có")
	suchKey      = vietnamese.Key("như")
	pricingWords = words("có", "với", "mức", "cho", "ở")
	sellWords    = words("bán", "mua")
)

// extentWords say in what direction a thing is measured.
var extentWords = words("dài", "rộng", "cao", "sâu", "nặng", "dày")

// spreadHeads begin "mở rộng", "nhân rộng" and "nâng cao".
var spreadHeads = words("mở", "nhân", "nâng")

// asideName returns the name just before a parenthesis that holds nothing but a size: "trồng tại Tân Mỹ (2.111 ha)".
func (p *passage) asideName(left stretch, q quantity) stretch {
	if q.kind != "measure" || !p.isMark(q.first-1, "(") || !p.isMark(q.last, ")") || left.last != q.first-1 || p.isMark(q.unitFirst, "%") {
		return stretch{}
	}
	first := left.last
	for first > left.first && p.tokens[first-1].upper && !p.nameAt(first-1) {
		first--
	}
	return stretch{first, left.last}
}

var priceKey = vietnamese.Key("giá")

// wholeWords begin what a share is of.
var wholeWords = words("tổng", "mục", "kế", "dự", "chỉ")

// headedIn returns the name of an indicator that begins inside the words before a quantity: "băn khoăn về số tiền đền bù".
func (p *passage) headedIn(left stretch, q quantity) stretch {
	for i := left.first; i < left.last; i++ {
		if n := p.titled(i, left.last); n == 0 || p.has(i-1, heldWords) && !(i+n == left.last && p.has(i, plainSums) && left.last == q.first-p.boundsBefore(i+n, q.first)) || p.compound(i-1) || p.tokens[i].upper && !p.tokens[i].caps {
			continue
		}
		if st := (stretch{i, p.beforeVerb(i, left.last)}); p.nominates(st, q) {
			return st
		}
	}
	return stretch{}
}

// plainSums begin names that say enough right before their number: "trên diện tích 14.000 m2".
var plainSums = words("diện", "chiều", "tổng")

// boundsBefore returns the length of the words of exactness in tokens [i, j) before a number at j.
func (p *passage) boundsBefore(i, j int) int {
	if p.bounded(i, j) {
		return j - i
	}
	return 0
}

// beforeVerb returns where the name of an indicator that begins at i ends before a clause about it: "mức lương khi tuyển dụng".
func (p *passage) beforeVerb(i, last int) int {
	n := p.titled(i, last)
	for k := i + n; k < last; k++ {
		if m, tag := p.match(clausal(), k, last); m > 0 && tag == "clause" && !p.compound(k-1) || p.has(k, sizeWords) && k == i+n && !p.has(i, ratioWords) {
			return k
		}
	}
	return last
}

// ratioWords begin names that say nothing without what they are of: "tỷ lệ lớn".
var ratioWords = words("tỷ", "mức", "số", "khối", "lượng")

// heldWords tie what follows to what stands before them: it only says of what.
var heldWords = words("của", "trong", "trên", "so", "theo", "tại", "ở", "với", "bằng", "từ", "các", "những", "và", "làm", "nhà", "không", "trừ")

// suspended returns the name of an indicator that words between commas part from its number: "tổng trị giá hàng hóa, dù sức mua
// kém, vẫn đạt 5 tỷ đồng". What stands between must name nobody who could have a number of his own.
func (p *passage) suspended(from int, left stretch, q quantity) stretch {
	if !left.empty() && (p.tokens[left.first].upper || p.nameAt(left.first)) {
		return stretch{}
	}
	for i := left.first - 1; i >= max(from, left.first-maxNamed); i-- {
		if p.isNumber(i) || p.isMark(i, ";:|().!?“”\"") || p.nameAt(i) || !left.empty() && (p.predicate(i) || p.in(i, measures())) && !p.compound(i-1) {
			return stretch{}
		}
		if !p.beginsName(i, left.first) || p.has(i-1, heldWords) || p.tokens[i].upper && !p.tokens[i].fresh && !p.tokens[i].caps {
			continue
		}
		if p.isMark(i-1, "%") {
			return stretch{} // that is what the share before was of
		}
		for i > from && p.beginsName(i-1, left.first) && !p.isMark(i-1, ",") { // the whole of "tổng trị giá"
			i--
		}
		last := i
		for last < left.first && !p.isMark(last, ",") {
			last++
		}
		if last == left.first && left.empty() { // no comma: that is the verb of the number itself
			continue
		}
		last = p.beforeVerb(i, last)
		if st := (stretch{i, last}); p.nominates(st, q) {
			return st
		}
		return stretch{}
	}
	return stretch{}
}

// aheadOf returns the name of what went from the quantity to another one, which stands between them: "từ 13 ha năm 2013, diện tích cây
// cao su giảm còn 9 ha".
func (p *passage) aheadOf(from int, q quantity) stretch {
	if !p.is(q.first-1, fromKey) || q.first-1 < from {
		return stretch{}
	}
	i := q.last
	i = p.periodAt(i, len(p.tokens))
	if !p.isMark(i, ",") || !p.beginsName(i+1, len(p.tokens)) {
		return stretch{}
	}
	for first, last := i+1, i+1; last < min(len(p.tokens), first+maxNamed); last++ {
		switch {
		case p.isNumber(last):
			if !p.changes(first, last) && !p.hasIn(first, last, endpointWords) {
				return stretch{}
			}
			last = p.trimMeasure(first, last)
			return stretch{first, p.beforeAdverb(first, last)}
		case p.tokens[last].fresh || p.isMark(last, ".;:,"):
			return stretch{}
		}
	}
	return stretch{}
}

// doneTo names what is done with an amount, by the last verb of its clause and what follows it, or by what the amount is for: "bỏ vào
// công trình gần 4 tỷ đồng", "cần 18 tỷ đồng cho các dự án". A verb alone that is said of anything names nothing.
func (p *passage) doneTo(left, right stretch) string {
	for i := left.last - 1; i >= max(left.first, left.last-maxObject); i-- {
		if p.nameAt(i) || p.tokens[i].Kind != vietnamese.Word {
			return ""
		}
		n, tag := p.match(clausal(), i, left.last)
		if n == 0 || tag != "verb" || p.compound(i-1) || p.compound(i) || p.has(i, plainVerbs) {
			continue
		}
		act := stretch{i, left.last}
		if i > left.first && p.has(i-1, undergoWords) {
			act.first--
		}
		if act.last-act.first > n || n > 1 {
			return p.phrase(act)
		}
		if !right.empty() && p.has(right.first, recipientLeads) && right.last-right.first > 2 && !p.nameAt(right.first+1) {
			return p.phrase(stretch{act.first, act.last}) + " " + p.phrase(stretch{right.first, min(right.last, right.first+maxObject)})
		}
		return ""
	}
	return ""
}

// recipientLeads lead to whom an amount is for or against.
var recipientLeads = words("cho", "đối")

// plainVerbs say nothing of an amount.
var plainVerbs = words("có", "là", "được", "bị", "cho", "đến", "tới", "đã", "sẽ", "phải", "cần", "lên", "ra", "về", "vào", "không", "còn", "đi", "ở", "để", "làm", "cùng", "mà", "chưa", "trước")
