package claims

import (
	"slices"
	"sort"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// indicator is what a quantity measures or counts.
type indicator struct {
	text       string
	target     bool // a plan's number beside the result: "(kế hoạch 100%)"
	carried    bool // taken over from the quantity before
	board      bool // whose members are counted
	size       bool // of one thing that the text names
	act        bool // what is done with an amount
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
	if open := p.opening(from, q.first); open >= 0 { // "58 CCN (khoảng 2.894 ha)": what stands before the parenthesis
		if inside := p.leftOf(open+1, q.first); inside.empty() {
			left = p.leftOf(from, open)
		}
	}
	if p.is(q.unitFirst, ageKey) && !p.hasKey(left, ageKey) || q.kind == "length" {
		if !left.empty() && p.has(left.first, timeHeads) {
			return indicator{text: p.phrase(left), confidence: archive.Certain}
		}
		return indicator{text: p.lengthOf(q, s[1]), confidence: archive.Certain}
	}
	if text := carry.text; text != "" && (q.kind == "people" || q.kind == "thing") && p.sameAgain(from, q, left, right, carry) {
		return indicator{text: text, carried: true, unit: q.unit, confidence: archive.Likely}
	}
	switch q.kind {
	case "people":
		if body := p.bodyIn(left, q.first); !body.empty() && (!p.is(q.unitFirst, delegateKey) || right.empty() && p.has(body.first, boardWords)) {
			return indicator{text: p.phrase(body), board: true, confidence: archive.Certain}
		}
		ind := p.counted(left, right, q)
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
		ind := p.counted(left, right, q)
		ind.unit = q.unit
		return ind
	}
	ind := p.measuredBy(s, from, q, left, right, carry)
	ind.target, ind.unit = target, q.unit
	return ind
}

// sameAgain reports whether a number of things only says more of what the number before it counted: "226 vụ, giảm 18 vụ so với cùng
// kỳ", "khám phá 71% (161 vụ)".
func (p *passage) sameAgain(from int, q quantity, left, right stretch, carry indicator) bool {
	if !left.empty() && left.last == q.first || !right.empty() && !p.comparison(right.first) {
		return false
	}
	if carry.unit == q.unit {
		_, tag := p.before(measures(), from, q.first)
		return tag == archive.Up || tag == archive.Down
	}
	return left.empty() && strings.HasPrefix(carry.unit, "%") && p.isMark(q.first-1, "(") && (p.isMark(q.last, ");"))
}

// measuredBy finds what an amount, a share or a size measures, given the words before and behind it. Its text is empty where
// neither names anything.
func (p *passage) measuredBy(s [2]int, from int, q quantity, left, right stretch, carry indicator) indicator {
	if !left.empty() && p.nameAt(left.first) {
		left = stretch{q.first, q.first} // nobody is an indicator: "ông X đạt 98% số phiếu"
	}
	carried := indicator{text: carry.text, carried: true, confidence: archive.Likely}
	if carry.text != "" && !left.empty() && p.continues(s[0], from, left) && left.last < q.first {
		return carried
	}
	if carry.text != "" && left.empty() && q.kind == "money" && p.valued(from, q.first) { // "đạt 11.000 tấn, trị giá 100 triệu USD"
		return indicator{text: "trị giá " + carry.text, carried: true, confidence: archive.Likely}
	}
	if n := p.titled(right.first, right.last); n > 0 && q.kind == "money" && p.acts(left) { // "đạt 2 tỷ USD kim ngạch thương mại"
		return indicator{text: p.phrase(right), confidence: archive.Certain, end: right.last}
	}
	share := p.isMark(q.unitFirst, "%")
	if share && p.is(q.last, aboutKey) { // "tăng 8% về số doanh nghiệp, 12% về vốn"
		if about := p.rightOf(quantity{first: q.last, last: q.last + 1, unitFirst: q.unitFirst}, s[1]); !about.empty() && !p.isNumber(about.first) {
			return indicator{text: p.phrase(about), confidence: archive.Certain, end: about.last}
		}
	}
	behind := !right.empty() && !p.comparison(right.first) && p.noun(right, q)
	named := !left.empty() && !p.demonstrative(left) && p.nominates(left, q)
	unmeasured := behind && !p.measured(from, q.first)
	if q.kind == "measure" && !share && behind && left.empty() && carry.act { // "kiến nghị thu hồi 19 tỷ đồng, 4.676 ha đất"
		return indicator{text: carry.text + " " + p.phrase(right), act: true, confidence: archive.Likely, end: right.last}
	}
	if q.kind == "measure" && !share && unmeasured && (p.acts(left) || p.owned(from, q.first) || p.trades(left, q) > 0) {
		text := p.phrase(right) // "gieo sạ 220.500ha lúa đông xuân"
		if n := p.trades(left, q); n > 0 {
			text = p.phrase(stretch{left.last - n, left.last}) + " " + text
		} else if named && !p.owned(from, q.first) {
			text = p.phrase(left) + " " + text
		}
		return indicator{text: text, confidence: archive.Likely, end: right.last}
	}
	switch prefersRight := share && unmeasured; {
	case prefersRight && left.last == q.first && left.last-left.first <= 3 && named: // "cứng hóa 80% đường giao thông"
		return indicator{text: p.phrase(left) + " " + p.phrase(right), confidence: archive.Certain}
	case prefersRight && (left.last < q.first || !named || p.beginsName(right.first, right.last) && !p.beginsName(left.first, left.last)):
		return indicator{text: p.phrase(right), confidence: archive.Certain}
	case named && behind && !share && q.kind == "measure" && p.titled(left.first, left.last) == left.last-left.first && right.first == q.last: // "tổng diện tích 258.792 m2 đất"
		return indicator{text: p.phrase(left) + " " + p.phrase(right), confidence: archive.Certain, end: right.last}
	case named:
		return indicator{text: p.phrase(left), size: p.sizeOf(left, q), confidence: p.sureness(left, q)}
	case carry.text != "" && (left.empty() || p.demonstrative(left) || carry.unit == q.unit && (p.ofPlace(left) || p.has(left.first, everyWords))):
		return carried
	case behind:
		return indicator{text: p.phrase(right), confidence: archive.Likely}
	case carry.text != "" && left.last == left.first+1 && p.has(left.first, bareWords) && p.isMark(left.first-1, "("): // "7 dự án FDI (vốn 112 triệu USD)"
		return indicator{text: p.phrase(left) + " " + carry.text, confidence: archive.Likely}
	}
	return p.told(from, q, left, right)
}

// actOf names what was done with an amount, and to what: "kiến nghị thu hồi 20 tỷ đồng", "phát hiện 5 tỷ đồng vi phạm". It is empty
// where the amount is no object of such a verb.
func (p *passage) actOf(from int, q quantity, right stretch) string {
	for i := max(from, q.first-maxAct); i < q.first; i++ {
		if p.nameAt(i) {
			return "" // what somebody does with an amount measures nothing
		}
		n, tag := p.match(acts(), i, q.first)
		if n == 0 || p.compound(i-1) || p.has(i-1, actedWords) {
			continue
		}
		end := p.trimMeasure(i+n, q.first)
		if !p.plainObject(i+n, end) {
			continue
		}
		text := p.phrase(stretch{i, end})
		if end == i+n && !right.empty() && !p.comparison(right.first) && !p.nameAt(right.first) && !p.namesBody(right) {
			if k, tag := p.match(clausal(), right.first, right.last); k == 0 || tag == "noun" {
				return text + " " + p.phrase(stretch{right.first, min(right.last, right.first+maxObject)})
			}
		}
		if tag == "object" && end == i+n {
			return ""
		}
		return text
	}
	return ""
}

// maxAct and maxObject bound the tokens between a verb and its amount, and those of what it is done to.
const (
	maxAct    = 10
	maxObject = 6
)

// plainObject reports whether tokens [i, j) are at most a few words that a verb's object may be.
func (p *passage) plainObject(i, j int) bool {
	if j-i > maxObject {
		return false
	}
	for ; i < j; i++ {
		if p.tokens[i].Kind != vietnamese.Word || p.nameAt(i) || p.predicate(i) || p.has(i, breakWords) {
			return false
		}
	}
	return true
}

// valued reports whether tokens [i, j) say that the worth of what was counted before follows.
func (p *passage) valued(i, j int) bool {
	for ; i+1 < j; i++ {
		if p.is(i, valueKey) && p.is(i+1, valueTailKey) {
			return true
		}
	}
	return false
}

// sureness is how sure the name before a quantity is: certain where it begins as such names do, or is of a share.
func (p *passage) sureness(left stretch, q quantity) archive.Confidence {
	if p.beginsName(left.first, left.last) || p.isMark(q.unitFirst, "%") || p.fullCell(left) || p.sizeOf(left, q) {
		return archive.Certain
	}
	return archive.Likely
}

// continues reports whether the words before a number still belong to what the number before them counted: "500 doanh nghiệp
// thành lập mới, tăng 7%".
func (p *passage) continues(first, from int, left stretch) bool {
	if from == first || left.first > from+1 || left.first == from+1 && !p.has(from, reachWords) {
		return false
	}
	tag, ok := vietnamese.Counted().Find(p.keys[from-1 : from])
	n, _ := p.before(vietnamese.Counted(), first, from)
	return ok && tag != "" || n > 0
}

var ageKey = vietnamese.Key("tuổi")

// bodyIn returns the last organisation that the words before a number of people name, to the end of those words:
// "(bầu) Ban Chấp hành Đảng bộ huyện".
func (p *passage) bodyIn(left stretch, end int) stretch {
	for i := left.last - 1; i >= left.first; i-- {
		if !p.tokens[i].upper {
			continue
		}
		org, ok := p.organisationAt(i, left.last, false)
		if !ok || !p.has(i, boardHeads) || p.within(i) || !p.numbers(org.last, end) {
			continue
		}
		if i > left.first && p.tokens[i-1].upper && p.in(i-1, vietnamese.Organisations()) {
			continue
		}
		return stretch{i, max(org.last, min(org.last, left.last))}
	}
	return stretch{}
}

// within reports whether the body at i is only where something happened, or part of an office.
func (p *passage) within(i int) bool {
	if p.has(i-1, placeWords) {
		return true
	}
	k := sort.Search(len(p.offices), func(k int) bool { return p.offices[k].last > i })
	return k < len(p.offices) && p.offices[k].first < i
}

// numbers reports whether tokens [i, j) only say how many there are of what stands before them: "…, nhiệm kỳ 2020-2025, gồm".
func (p *passage) numbers(i, j int) bool {
	for i < j {
		n := 0
		switch {
		case p.tokens[i].Kind != vietnamese.Word, p.has(i, numberingWords), isRoman(p.word(i)):
			n = 1
		case p.skipTerm(i, j) > i:
			n = p.skipTerm(i, j) - i
		case p.periodAt(i, j) > i:
			n = p.periodAt(i, j) - i
		default:
			var tag string
			if n, tag = p.match(cues(), i, j); relations[tag] != archive.Elected && relations[tag] != archive.Appointed { // "Ban Thường vụ được kiện toàn gồm …"
				n, _ = p.match(measures(), i, j)
			}
		}
		if n == 0 {
			return false
		}
		i += n
	}
	return true
}

// boardHeads begin the names of bodies that people are members of.
var boardHeads = words("ban", "đoàn", "ủy", "hội", "tổ", "bch", "btv", "thường", "ubkt", "ubnd", "hđnd")

// measured reports whether the word before a number measures what stands before it: "chiếm 25%" of something.
func (p *passage) measured(from, i int) bool {
	for i > from {
		n, tag := p.before(measures(), from, i)
		if n == 0 {
			return false
		}
		if tag == archive.Up || tag == archive.Down || p.hasIn(i-n, i, measuringWords) {
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
		n, _ := p.match(planWords, k, q.first)
		if n == 0 || !(k > from || p.isMark(k-1, "(") || p.tokens[k].fresh) {
			continue
		}
		beyond := p.isMark(q.last-1, "%") && q.valueTo == "" && !p.has(k-1, overWords)
		return !p.has(k-1, againstWords) && !p.has(k-1, overWords) || k+n == q.first && !beyond
	}
	return false
}

var planWords = vietnamese.ParseLexicon("kế hoạch\nnghị quyết đề ra\nchỉ tiêu đề ra\nmục tiêu\nchỉ tiêu\nNQ đề ra")

// counted says what is counted: the noun with the words behind it, or with a short phrase before it.
func (p *passage) counted(left, right stretch, q quantity) indicator {
	noun := p.unitNoun(q)
	condition := strings.Contains(q.value, "/") && p.has(right.first, conditionWords) || p.has(right.first, haveWords) && !p.in(right.first+1, measures())
	if !right.empty() && (!p.comparison(right.first) || condition || p.has(right.first, ofWords) || right.first > q.last) && !p.nameAt(right.first) {
		ind := indicator{text: p.phrase(stretch{noun, min(right.last, right.first+10)}), confidence: archive.Certain, end: right.last}
		if right.first > q.last { // a note with numbers of its own is read in its turn
			ind.end = 0
		}
		return ind
	}
	if !left.empty() && !p.nameAt(left.first) && p.servedBetween(left.last, q.first) { // "giải quyết việc làm mới cho 18.700 người"
		return indicator{text: p.phrase(left), confidence: archive.Likely}
	}
	if q.kind == "thing" && !left.empty() && p.sameNoun(left, stretch{noun, q.last}) { // "số xã đạt chuẩn nông thôn mới (8 xã)"
		return indicator{text: p.phrase(left), confidence: archive.Likely}
	}
	if !left.empty() && !p.nameAt(left.first) {
		if n := p.titled(left.first, left.last); n > 0 || p.has(noun, classifiers) && q.last == noun+1 && !p.predicates(left) { // "dân số 1,7 triệu người", "đàn heo 112.000 con"
			return indicator{text: p.phrase(left), confidence: archive.Likely}
		}
	}
	if q.kind == "thing" && !left.empty() && left.last < q.first && left.last-left.first <= 6 && !p.capitalIn(left.first, left.last) && !p.predicates(left) && !p.clauses(left) && !(left.first+1 == left.last && p.in(left.first, levels())) {
		if _, ok := p.organisationAt(left.first, left.last, false); !ok {
			return indicator{text: p.phrase(stretch{noun, q.last}) + " " + p.phrase(left), confidence: archive.Likely}
		}
	}
	if !left.empty() {
		return indicator{text: p.phrase(stretch{noun, q.last}), confidence: archive.Likely}
	}
	return indicator{text: p.phrase(stretch{noun, q.last}), confidence: archive.Certain}
}

// acts reports whether the words before a quantity are at most a short verb, whose object the quantity is.
func (p *passage) acts(left stretch) bool {
	n := p.titled(left.first, left.last)
	return n == 0 && left.last-left.first <= 3 && (left.empty() || !p.tokens[left.first].upper || p.tokens[left.first].fresh)
}

// owned reports whether what has the quantity at i follows it, as behind có: "toàn tỉnh có 150 km bờ biển".
func (p *passage) owned(from, i int) bool {
	for i > from && p.in(i-1, measures()) && !p.has(i-1, haveWords) {
		i--
	}
	return i > from && p.has(i-1, haveWords)
}

// aimHeads and aimTails are the words of "chỉ tiêu" and "kế hoạch".
var (
	aimHeads = words("chỉ", "kế")
	aimTails = words("tiêu", "hoạch")
)

// trades returns the length of a verb of trade just before a quantity, that what was traded follows: "xuất khẩu 360.000 tấn điều
// nhân"; 0 for none.
func (p *passage) trades(left stretch, q quantity) int {
	if left.last != q.first {
		return 0
	}
	n, _ := p.before(tradeVerbs, left.first, left.last)
	return n
}

var tradeVerbs = vietnamese.ParseLexicon("xuất khẩu\nnhập khẩu\nsản xuất\nnhập\nxuất")

// servedBetween reports whether what stands before tokens [i, j) was done for those who are counted.
func (p *passage) servedBetween(i, j int) bool {
	for ; i < j; i++ {
		if p.is(i, giveKey) {
			return true
		}
	}
	return false
}

// clauses reports whether a phrase has words that make a clause of it.
func (p *passage) clauses(st stretch) bool {
	for i := st.first; i < st.last; i++ {
		if n, tag := p.match(clausal(), i, st.last); n > 0 && (tag == "clause" || tag == "verb") && !p.compound(i-1) {
			return true
		}
	}
	return false
}

func (p *passage) predicates(st stretch) bool { return p.hasIn(st.first, st.last, predicates) }

// sameNoun reports whether the words before a number already name what it counts.
func (p *passage) sameNoun(left, noun stretch) bool {
	n := noun.last - noun.first
	for i := left.first; i+n <= left.last; i++ {
		if slices.Equal(p.keys[i:i+n], p.keys[noun.first:noun.last]) {
			return true
		}
	}
	return false
}

// unitNoun returns where the counted noun begins, behind a magnitude.
func (p *passage) unitNoun(q quantity) int {
	if n, tag := p.match(vietnamese.Units(), q.unitFirst, q.last); tag == "magnitude" && q.unitFirst+n < q.last {
		return q.unitFirst + n
	}
	return q.unitFirst
}

// lengthOf names the indicator of a length of time or an age.
func (p *passage) lengthOf(q quantity, limit int) string {
	if p.is(q.unitFirst, ageKey) {
		return "tuổi"
	}
	end := min(p.rightOf(q, limit).last, q.last+8)
	for i := q.last + 1; i < end; i++ {
		if p.has(i, dependWords) || p.nameAt(i) {
			end = i
		}
	}
	if end <= q.last || end == q.last+1 && p.in(q.last, measures()) {
		return "" // "thời hạn 10 năm": of what?
	}
	return "thời gian " + p.phrase(stretch{q.last, end})
}
