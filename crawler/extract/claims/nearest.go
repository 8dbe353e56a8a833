package claims

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"khobao/archive"
	"khobao/vietnamese"
)

// An amount that no rule names is still one that the text states. The words nearest before it say most of what it is, and are unclear.

// nearest names an amount by the last name of an indicator in its clause, or by the nearest words that could be a noun, or else by the verb
// that it is the object of and whom or what that is for. What only compares, or says of which place, measures the same again.
func (a *amount) nearest() indicator {
	end := a.q.first
	for {
		k := a.trimMeasure(a.from, end)
		for k > a.from && a.isMark(k-1, ",(:-–") {
			k--
		}
		if k == end {
			break
		}
		end = k
	}
	same := a.carry.text != "" && !a.carry.thing
	if a.is(a.q.unitFirst, turnHeadKey) && a.turns() { // "đã 3 lần kiến nghị Chính phủ"
		return indicator{text: a.word(a.q.unitFirst) + " " + a.phrase(stretch{a.right.first, a.shortened(a.right)}), confidence: archive.Unclear}
	}
	if a.has(end-1, sizeWords) { // "chiếm tỷ lệ lớn (60%)": what does?
		return indicator{}
	}
	if st := a.headNear(end); !st.empty() {
		return indicator{text: a.phrase(st), confidence: archive.Unclear}
	}
	if a.has(a.q.unitFirst, scoreUnits) {
		if a.is(a.q.unitFirst, turnHeadKey) && a.turned() { // "lấy bớt tiền của dân hơn 60.000 lần"
			return indicator{text: a.ofClause(end), act: true, confidence: archive.Unclear}
		}
		return indicator{}
	}
	st := a.nounNear(end)
	switch {
	case a.proper(st):
		if same && a.carry.unit == a.q.unit {
			return a.carriedTo(st)
		}
		if a.said.text != "" && !a.said.thing && a.said.unit == a.q.unit && a.levelAt(st.first, st.last) > 0 && a.addedTo(a.from, a.q.first) { // the sentence before said of what: "Đi đầu là huyện X với 8.400 ha"
			return indicator{text: ofOther(a.said.text, a.phrase(st)), carried: true, unit: a.q.unit, confidence: archive.Unclear}
		}
		if a.isMark(a.q.first-1, "(") && st.last-st.first > 1 { // "Sao Mai (131%)"
			return indicator{text: a.phrase(st), confidence: archive.Unclear}
		}
	case !st.empty() && (a.periodAt(st.first, st.last) > st.first || a.has(st.first, whereWhenWords)):
		if same && a.carry.unit == a.q.unit {
			return a.carried()
		}
	case st.last-st.first > 1 || a.has(st.first, bareWords) || a.has(st.first, moneyHeads):
		return indicator{text: a.phrase(st), confidence: archive.Unclear}
	}
	if verb := a.verbNear(); !verb.empty() && a.right.first == a.q.last && a.right.last > a.right.first+1 && !a.comparison(a.right.first) && !a.nameAt(a.right.first) && !a.nameAt(a.right.first+1) {
		return indicator{text: a.phrase(verb) + " " + a.phrase(stretch{a.right.first, min(a.right.last, a.right.first+maxNear)}), act: true, confidence: archive.Unclear}
	}
	if text := a.ofClause(end); text != "" {
		return indicator{text: text, act: true, confidence: archive.Unclear}
	}
	if st := a.item(); !st.empty() {
		return indicator{text: a.phrase(st), confidence: archive.Unclear}
	}
	if right := a.right; right.first == a.q.last && right.last-right.first > 1 && (!a.comparison(right.first) || a.verbal(right)) && !a.nameAt(right.first) && !a.share { // "có 4 ha bắt đầu cho thu hoạch"
		return indicator{text: a.phrase(stretch{right.first, a.shortened(right)}), confidence: archive.Unclear}
	}
	if a.said.text != "" && !a.said.thing && a.said.unit == a.q.unit && (a.emptyWords(a.from, end) || a.pair(end-2, restWords) && end-2 == a.from) { // the sentence before said it: "Còn lại 6 tỷ đồng …"
		return indicator{text: a.said.text, carried: true, confidence: archive.Unclear}
	}
	return indicator{}
}

// restWords say that what was told of has another part.
var restWords = phrases("còn lại")

// turns reports whether the words behind a number of times say what was done so often: no change by so many times.
func (a *amount) turns() bool {
	right := a.right
	return right.first == a.q.last && right.last-right.first > 1 && !a.nameAt(right.first) && !a.comparison(right.first) && !a.has(a.q.first-1, wholeLeads) && a.turned()
}

// turned reports whether a number of times says how often, and not by how much.
func (a *amount) turned() bool {
	_, tag := a.before(measures(), a.from, a.q.first)
	return tag != archive.Up && tag != archive.Down && !a.has(a.q.first-1, foldWords)
}

// foldWords say that a number of times is a factor.
var foldWords = words("gấp", "bằng")

// item returns the words between two marks of a row that the number ends: "…, sử dụng rượu, bia 9,2%, …".
func (a *amount) item() stretch {
	st := a.left
	if st.empty() || st.last != a.q.first || st.last-st.first > maxClause || !a.isMark(st.first-1, ",;:") || a.q.last < a.s[1] && !a.isMark(a.q.last, ",;.()") && !a.is(a.q.last, withKey) || a.proper(st) || a.ofPlace(st) || a.has(st.first, whereWhenWords) {
		return stretch{}
	}
	for i := st.first; i < st.last; i++ {
		if a.nameAt(i) {
			return stretch{}
		}
	}
	return st
}

// ofClause names an amount by the clause that ends at token end, where it has a verb: who or what does, needs, costs or has so much:
// "tuyến đường cần", "nhà máy thua lỗ". Whoever has a name of his own is left out, and so are words that only help a verb. A verb alone says
// what was done with a sum: "số tiền chuyển".
func (a *amount) ofClause(end int) string {
	first := a.clauseStart(end)
	var said []string
	verb := 0
	for i := first; i < end; i++ {
		if a.has(i, helpers) && !a.compound(i) && !a.compound(i-1) && !a.pair(i-1, fullVerbs) { // but "thực hiện"
			continue
		}
		n, tag := a.match(clausal(), i, end)
		act, _ := a.match(acts(), i, end)
		if act > 0 || n > 0 && tag == "verb" && !a.has(i, plainVerbs) || a.predicate(i) {
			verb++
		}
		said = append(said, a.word(i))
	}
	if verb == 0 || len(said) == 1 && !a.money() {
		return ""
	}
	if len(said) == 1 { // "số tiền chuyển", and of a rate "giá mua"
		what := "số tiền"
		if strings.Contains(a.q.unit, "/") {
			what = "giá"
		}
		said = []string{what, strings.ToLower(said[0])}
	}
	if to := a.right; to.first == a.q.last && a.has(to.first, recipientLeads) && to.last-to.first > 1 && !a.nameAt(to.first+1) { // "chi trả … cho người lao động"
		said = append(said, a.phrase(stretch{to.first, min(to.last, to.first+maxNear)}))
	}
	text := strings.Join(said, " ")
	if a.tokens[first].caps || first > a.s[0] && !a.tokens[first].fresh && !a.isMark(first-1, "“\"") || a.upperAt(first+1, end) {
		return text
	}
	r, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToLower(r)) + text[size:]
}

// clauseStart returns where the words begin that ofClause names an amount by.
func (a *amount) clauseStart(end int) int {
	first := end
	for first > a.from && end-first < maxClause && a.tokens[first-1].Kind == vietnamese.Word && !a.nameAt(first-1) {
		first--
		if n, tag := a.match(clausal(), first, end); n == 1 && tag == "clause" && !a.has(first, helpers) && !a.compound(first) && !a.compound(first-1) && !a.tokens[first].upper {
			first++
			break
		}
		if a.tokens[first].fresh {
			break
		}
	}
	for k := end - 2; k >= first; k-- { // behind what joins another clause, and behind the first words where they are cut
		if a.has(k, clauseBreaks) && !a.compound(k) && !a.compound(k-1) && a.verbIn(k+1, end) {
			first = k + 1
			break
		}
	}
	first = a.trimStart(first, end)
	for first < end && (a.has(first, nounBreaks) || a.has(first, articles)) && !a.compound(first) {
		first++
	}
	return first
}

// verbIn reports whether a verb that means something stands in tokens [i, j).
func (p *passage) verbIn(i, j int) bool {
	for ; i < j; i++ {
		act, _ := p.match(acts(), i, j)
		if n, tag := p.match(clausal(), i, j); act > 0 || n > 0 && tag == "verb" && !p.has(i, plainVerbs) {
			return true
		}
	}
	return false
}

// helpers stand beside a verb and say nothing of what is done.
var helpers = words("đã", "sẽ", "đang", "vẫn", "cũng", "chỉ", "phải", "mới", "đều", "còn", "vừa", "từng", "luôn", "rồi", "thì", "lại", "hiện", "nay")

// clauseBreaks are words behind which another part of a clause begins.
var clauseBreaks = words("và", "để", "mà", "khi", "nên", "rằng", "nhưng", "vì", "do", "thì", "là", "hoặc")

// scoreUnits are told of games and events more than of anything measured.
var scoreUnits = words("lần", "điểm")

// proper reports whether a phrase is nothing but a name, with or without the level of a place.
func (a *amount) proper(st stretch) bool {
	first := st.first + a.levelAt(st.first, st.last)
	for i := first; i < st.last; i++ {
		if !a.tokens[i].upper || a.tokens[i].fresh {
			return false
		}
	}
	return !st.empty()
}

// headNear returns the last name of an indicator before token end, in the same clause, with whose it is where that is named: "tài sản của
// tỷ phú X".
func (a *amount) headNear(end int) stretch {
	if k := a.nameIndex(end - 1); k < len(a.names) && a.nameAt(end-1) {
		owner := a.names[k].first - a.names[k].title
		for i := owner - 1; i >= max(a.from, owner-maxOwner); i-- {
			if n := a.titled(i, end); n > 0 && a.is(i+n, ofKey) && !a.compound(i-1) {
				return stretch{i, end}
			}
		}
	}
	for i := end - 1; i >= max(a.from, end-maxNamed) && a.tokens[i].Kind == vietnamese.Word && !a.nameAt(i); i-- {
		if n := a.titled(i, end); n > 0 && !a.compound(i-1) {
			return stretch{i, a.nearEnd(i, i+n, end)}
		}
		if a.tokens[i].fresh {
			break
		}
	}
	return stretch{}
}

// nearEnd returns where the words that go on with a name end: before those that begin a clause or say where, and after a few.
func (a *amount) nearEnd(first, from, end int) int {
	for k := from; k < end; k++ {
		if k-first >= maxNear || !a.nounWord(k, end) {
			return k
		}
	}
	return end
}

// nounNear returns the words just before token end that could be a noun.
func (a *amount) nounNear(end int) stretch {
	first := end
	for first > a.from && !a.tokens[first].fresh && a.nounWord(first-1, end) {
		if first--; end-first > maxPlainName { // that long, it is a clause
			return stretch{}
		}
	}
	if first > a.from && first < end && a.is(first-1, groupNounKey) { // the tổ of "tổ chức"
		first++
	}
	if first > a.from {
		if n, _ := a.match(clausal(), first-1, end); n > 1 { // the thể of "có thể"
			first += n - 1
		}
	}
	for first-2 >= a.from && first < end && a.isMark(first-1, "-") && a.tokens[first-1].glued && a.tokens[first].glued && a.tokens[first-2].Kind == vietnamese.Word { // "VN-Index"
		first -= 2
	}
	for first < end && (a.has(first, articles) || a.has(first, oneArticles)) {
		first++
	}
	return stretch{first, end}
}

// nounWord reports whether the word at i may be part of a noun.
func (a *amount) nounWord(i, end int) bool {
	if a.tokens[i].Kind != vietnamese.Word || a.nameAt(i) {
		return false
	}
	if a.compound(i) || a.compound(i-1) || a.tokens[i].upper && a.upperAt(i+1, end) {
		return true
	}
	if a.has(i, nounBreaks) || a.predicate(i) || a.in(i, measures()) {
		return false
	}
	if a.has(i, notWords) && i+1 < end && !a.has(i+1, plainVerbs) { // "không nhường đường"
		return true
	}
	n, tag := a.match(clausal(), i, end)
	return n != 1 || tag == "noun" || tag == "start"
}

// verbNear returns the verb that an amount is the object of, with what helps it: "phải chi".
func (a *amount) verbNear() stretch {
	last := a.q.first
	for last > a.from {
		n, tag := a.before(measures(), a.from, last)
		if n == 0 || tag != archive.AtLeast && tag != archive.AtMost && tag != archive.About {
			break
		}
		last -= n
	}
	first := last
	for first > a.from && last-first < maxVerb && a.tokens[first-1].Kind == vietnamese.Word && !a.nameAt(first-1) && (first == last || a.has(first-1, plainVerbs)) {
		first--
	}
	n, tag := a.before(clausal(), first, last)
	if act, _ := a.before(acts(), first, last); act == 0 && (n == 0 || tag != "verb" || n == 1 && a.has(last-1, plainVerbs)) {
		return stretch{}
	}
	return stretch{first, last}
}

const (
	maxNear = 6 // tokens of a name that the nearest words make
	maxVerb = 4 // and of a verb

	maxOwner  = 6  // tokens between the name of an indicator and that of its owner
	maxClause = 10 // tokens of a clause that names an amount
)

// nounBreaks are no part of a noun, and part it from what stands before.
var nounBreaks = words("trong", "tại", "ở", "với", "cho", "từ", "trên", "dưới", "về", "do", "vì", "để", "khi", "mà", "như", "theo", "và", "còn", "cũng", "đều", "là", "vào", "ra", "lên", "xuống", "đến", "tới", "qua", "bằng", "giữa",
	"sau", "trước", "nhưng", "thì", "nếu", "cả", "hơn", "nhất", "đó", "này", "nọ", "kia", "ngoài", "nay", "rồi", "nữa", "luôn", "mỗi", "nên", "hay", "hoặc", "gần", "quanh", "chừng", "khoảng")
