package claims

import (
	"slices"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// indicator is what a quantity measures or counts.
type indicator struct {
	text       string
	target     bool   // a plan's number beside the result: "(kế hoạch 100%)"
	carried    bool   // taken over from the quantity before
	board      bool   // whose members are counted
	size       bool   // of one thing that the text names
	act        bool   // what is done with an amount
	thing      bool   // that is counted
	done       string // what was done with it: with those that follow in the same row, too
	deed       bool   // somebody worked on what is counted
	noun       string // of those who are counted as "người", as the number before them was of
	again      bool   // the sentence counted things of the next number's noun before
	label      string // which of the things of one noun are counted: those that follow in the same row are so, too
	unit       string
	end        int // token behind the words that it took from behind the quantity; 0 for none
	confidence archive.Confidence
}

// indicatorOf finds what q measures: the words before it, back to the last boundary, or else the words behind it, or else
// what the quantity before it measured.
func (p *passage) indicatorOf(s [2]int, from int, q quantity, carry indicator) indicator {
	left := p.leftOf(from, q.first)
	target := p.planned(from, left.first, q)
	right := p.rightOf(q, s[1])
	if t, ok := p.inTurn(s[0], q.first, s[1]); ok {
		if text := p.nameInTurn(s[0], t); text != "" {
			return indicator{text: text, unit: q.unit, thing: q.kind == "thing", confidence: archive.Likely}
		}
		if t.place > 0 && carry.text != "" {
			return indicator{text: carry.text, carried: true, unit: q.unit, confidence: archive.Likely}
		}
	}
	if open := p.opening(from, q.first); open >= 0 { // "58 CCN (khoảng 2.894 ha)": what stands before the parenthesis
		if inside := p.leftOf(open+1, q.first); inside.empty() {
			left = p.leftOf(from, open)
		}
	}
	if p.is(q.unitFirst, ageKey) && !p.ageNamed(left) || q.kind == "length" {
		if !left.empty() && p.has(left.first, timeHeads) && left.last == left.first+2 && (p.is(left.first-1, insideKey) || p.is(left.first-2, insideKey)) {
			if n, _ := p.match(serviceWords, q.last, s[1]); n > 0 { // "trong thời gian hơn 10 năm gắn bó với hội"
				return indicator{text: p.lengthOf(q, s[1]), confidence: archive.Certain}
			}
			return indicator{} // "trong thời hạn 3 năm": of what?
		}
		if !left.empty() && (p.has(left.first, timeHeads) || q.kind == "length" && p.has(left.first, dayLengths)) {
			return indicator{text: p.phrase(left), confidence: archive.Certain}
		}
		text := p.lengthOf(q, s[1])
		if text == "" && p.is(q.first-1, limitKey) && p.has(q.first-2, timeHeads) && p.is(q.first-3, withKey) { // "bổ nhiệm lại với thời hạn 5 năm"
			text = p.slice(q.first-2, q.first)
		}
		return indicator{text: text, confidence: archive.Certain}
	}
	if text := carry.text; text != "" && (q.kind == "people" || q.kind == "thing") && p.sameAgain(from, q, left, right, carry) {
		return indicator{text: text, carried: true, deed: carry.deed, unit: q.unit, confidence: archive.Likely}
	}
	if body := p.boardBehind(q, s[1]); !body.empty() && (q.kind == "people" || p.anyone(q)) {
		return indicator{text: p.phrase(body), board: true, end: body.last, confidence: archive.Certain}
	}
	switch q.kind {
	case "people":
		if body := p.bodyIn(left, q.first); !body.empty() && p.whoAre(q, stretch{q.first, q.first}).empty() && (!p.is(q.unitFirst, delegateKey) || right.empty() && p.has(body.first, boardWords)) {
			return indicator{text: p.phrase(body), board: true, confidence: archive.Certain}
		}
		if !left.empty() && left.last == q.first && p.is(q.first-1, ofKey) { // "tài sản của 33 người"
			left = stretch{q.first, q.first}
		}
		ind := p.counted(from, left, right, q, carry)
		ind.unit = q.unit
		if !left.empty() && p.has(left.first-2, aimHeads) && p.has(left.first-1, aimTails) { // "chỉ tiêu tuyển chọn là 500 người"
			ind.target = true
			if right.empty() {
				ind.text = p.phrase(stretch{left.first - 2, left.last})
			}
		}
		return ind
	case "thing":
		if target && carry.text != "" && carry.unit == q.unit { // "9 xã đạt chuẩn (nghị quyết đề ra là 7 xã)"
			return indicator{text: carry.text, target: true, unit: q.unit, confidence: archive.Likely}
		}
		if p.aside(q) {
			left = stretch{q.first, q.first}
		}
		ind := p.counted(from, left, right, q, carry)
		ind.unit, ind.thing = q.unit, true
		return ind
	}
	ind := p.measuredBy(s, from, q, left, right, carry)
	if more := p.upwardsThen(right.last, s[1]); !more.empty() && ind.text != "" && ind.text == p.phrase(right) {
		ind.text, ind.end = ind.text+" "+p.phrase(more), more.last
	}
	ind.target, ind.unit = target, q.unit
	return ind
}

// lastWord parts the last word of a text from those before it; false where it has but one.
func lastWord(text string) (head, tail string, ok bool) {
	k := strings.LastIndexByte(text, ' ')
	if k < 0 {
		return "", text, false
	}
	return text[:k], text[k+1:], true
}

// verbal reports whether a phrase begins with a verb.
func (p *passage) verbal(st stretch) bool {
	n, tag := p.match(clausal(), st.first, st.last)
	return n > 0 && tag == "verb" && st.last-st.first > n
}

// Keys of "dự án, vốn 20 tỷ đồng", and of the one extent that is no chiều.
var (
	capitalKey = vietnamese.Key("vốn")
	heavyKey   = vietnamese.Key("nặng")
)

// tailed reports whether nothing stands between the number before and q but where or when that one was, and how q compares with it: "57 điểm
// tại phiên đóng cửa, tăng 7%", "2,7 triệu lượt khách đã đến đây (tăng 51%)".
func (p *passage) tailed(from int, q quantity) bool {
	if !p.has(from, behindHeads) || p.has(from+1, behindTails) {
		return false
	}
	for k := from + 1; k < q.first-1; k++ {
		switch {
		case p.isMark(k, ";:|") || p.isMark(k, ".") && !p.tokens[k].glued:
			return false
		case (p.isMark(k, ",(") || p.is(k, andKey)) && (p.changes(k+1, q.first) || p.is(q.first-1, fromKey)) && p.emptyWords(k+1, q.first):
			return true
		}
	}
	return false
}

var (
	aloneKey    = vietnamese.Key("riêng")
	behindHeads = words("tại", "vào", "ở", "trong", "từ", "trên", "cho", "đã", "đến", "theo", "sau", "của", "do", "nhờ", "qua", "khi", "đối", "năm")
	behindTails = words("đó", "khi")
)

// topic returns what the clause before a number says that it is about: "Về đất chưa sử dụng, đến năm 2020 còn 20 ha".
func (p *passage) topic(first, i int) stretch {
	k := i - 1
	for k > max(first, i-maxSpan) && !p.isMark(k-1, ";") {
		k--
	}
	if !p.is(k, aboutKey) || k != first && !p.isMark(k-1, ";") {
		return stretch{}
	}
	for j := k + 1; j < min(i, k+maxIndicator); j++ {
		if p.isMark(j, ",") {
			return stretch{k + 1, j}
		}
		if p.tokens[j].Kind != vietnamese.Word {
			break
		}
	}
	return stretch{}
}

// maxSpan bounds the tokens of a clause that a number may be far from the beginning of.
const maxSpan = 60

// placeAgain returns the place of which the words before a number say a part of what was measured before; none where they say something
// else.
func (p *passage) placeAgain(from int, left stretch, carry indicator) stretch {
	if p.isMark(from, ",") {
		from++
	}
	if p.isMark(from, "(") {
		from++
	}
	first := p.trimStart(from, left.last)
	i := first + p.levelAt(first, left.last)
	n := p.placeAt(i, left.last)
	if n == 0 || i+n >= left.last || left.last-i-n > maxAgain {
		return stretch{}
	}
	place := stretch{first, i + n}
	said := vietnamese.PieceKeys(carry.text)
	for i += n; i < left.last; i++ {
		if !slices.Contains(said, p.keys[i]) && !p.has(i, plainVerbs) {
			return stretch{}
		}
	}
	return place
}

// maxAgain bounds the tokens that repeat what is measured.
const maxAgain = 4

// sureness is how sure the name before a quantity is: certain where it begins as such names do, or is of a share.
func (p *passage) sureness(left stretch, q quantity) archive.Confidence {
	if p.beginsName(left.first, left.last) || p.isMark(q.unitFirst, "%") || p.fullCell(left) || p.sizeOf(left, q) {
		return archive.Certain
	}
	return archive.Likely
}

// measured reports whether the word before a number measures what stands before it: "chiếm 25%" of something.
func (p *passage) measured(from, i int) bool {
	for i > from {
		n, tag := p.before(measures(), from, i)
		if n == 0 {
			return false
		}
		if tag == archive.Up || tag == archive.Down || p.hasIn(i-n, i, measuringWords) && !(n == 1 && p.has(i-1, stillWords) && p.isMark(i-2, ",")) { // ", còn 50% người dân …"
			return true
		}
		i -= n
	}
	return false
}

var measuringWords = words("đạt", "chiếm", "là", "còn", "bằng", "lên", "xuống", "mức", "vượt", "góp", "thêm", "tương", "tới")

// demonstrative reports whether a phrase only points back: "chỉ số này".
func (p *passage) demonstrative(st stretch) bool {
	return st.last-st.first <= 4 && p.has(st.last-1, thatWords)
}

// planned reports whether the words before a number, from i on, say that a plan set it. A plan that the number before was
// compared with ("bằng 70% kế hoạch") set that one, and what goes beyond a plan is no plan's ("vượt kế hoạch 5%").
func (p *passage) planned(from, i int, q quantity) bool {
	for k := max(i-4, from); k < q.first; k++ {
		n, tag := p.match(planWords, k, q.first)
		if n == 0 || tag == "bracket" && !p.isMark(k-1, "(") || !(k > from || p.isMark(k-1, "(") || p.tokens[k].fresh) {
			continue
		}
		if p.isMark(k+n, "(") && p.bounded(k+n+1, q.first) { // "vượt kế hoạch (8%)"
			return true
		}
		if p.is(q.first-1, isKey) && p.allIn(k+n, q.first, planTails) { // "thấp hơn so với kế hoạch đề ra là 6,7%"
			return true
		}
		beyond := p.isMark(q.last-1, "%") && q.valueTo == "" && !p.has(k-1, overWords) && !(p.is(k-1, withKey) && !p.changes(from, k))
		return !p.has(k-1, againstWords) && !p.has(k-1, overWords) || k+n == q.first && !beyond
	}
	return false
}

// changes reports whether a word of growth or of passing something stands in tokens [i, j).
func (p *passage) changes(i, j int) bool {
	for ; i < j; i++ {
		if n, tag := p.match(measures(), i, j); n > 0 && (tag == archive.Up || tag == archive.Down || p.is(i, surpassKey)) {
			return true
		}
	}
	return false
}

var surpassKey = vietnamese.Key("vượt")

var planWords = vietnamese.ParseLexicon("kế hoạch\nnghị quyết đề ra\nchỉ tiêu đề ra\nmục tiêu\nchỉ tiêu\nNQ đề ra\nNQ\tbracket\ndự toán tỉnh giao\tbracket\ndự toán giao\tbracket\ndự toán được giao\tbracket\ndự toán\tbracket\nchỉ tiêu đại hội\nchỉ tiêu nghị quyết\nnghị quyết đại hội\nnghị quyết\tbracket\nmục tiêu đại hội\nmục tiêu nghị quyết\nKH\tbracket")
