package claims

import (
	"slices"
	"sort"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// People and things are counted: the noun behind the number says of what, with the words around it.

// sameAgain reports whether a number of things only says more of what the number before it counted: "226 vụ, giảm 18 vụ so với cùng
// kỳ", "khám phá 71% (161 vụ)".
func (p *passage) sameAgain(from int, q quantity, left, right stretch, carry indicator) bool {
	if !left.empty() && left.last == q.first || !right.empty() && !p.comparison(right.first) {
		return false
	}
	if strings.HasPrefix(bareUnit(carry.unit)+" ", bareUnit(q.unit)+" ") { // "38 nghìn vụ việc, tăng 3 nghìn vụ"
		_, tag := p.before(measures(), from, q.first)
		return tag == archive.Up || tag == archive.Down || p.is(q.first-1, surpassKey) || p.has(from, endpointWords) && p.emptyWords(from, q.first) // "từ 214 hộ xuống còn 37 hộ"
	}
	if _, tag := p.before(measures(), from, q.first); left.empty() && p.has(q.unitFirst, personHeads) && q.unitLast-q.unitFirst <= 2 && (tag == archive.Up || tag == archive.Down || p.is(q.first-1, surpassKey)) { // "187 đảng viên, vượt 17 đồng chí"
		_, noun, _ := lastWord(carry.unit)
		return personTails.keys[vietnamese.Key(noun)]
	}
	return left.empty() && strings.HasPrefix(carry.unit, "%") && p.isMark(q.first-1, "(") && p.isMark(q.last, ");")
}

// personHeads begin the words for anybody: "người", "đồng chí", "đ/c".
var personHeads = words("người", "đồng", "đ")

// personTails end the nouns of people who are members of something.
var personTails = words("viên", "biểu", "sĩ", "nhân", "bộ", "động", "chí", "sinh")

// bareUnit is a counted noun without the magnitude before it.
func bareUnit(unit string) string {
	for {
		head, rest, ok := strings.Cut(unit, " ")
		if _, tag := vietnamese.Units().Match(vietnamese.PieceKeys(head)); !ok || tag != "magnitude" {
			return unit
		}
		unit = rest
	}
}

// continues reports whether the words before a number still belong to what the number before them counted: "500 doanh nghiệp
// thành lập mới, tăng 7%".
func (p *passage) continues(first, from int, left stretch) bool {
	if from == first || p.beginsName(left.first, left.last) || left.first > from+1 || left.first == from+1 && !p.has(from, reachWords) {
		return false
	}
	tag, ok := vietnamese.Counted().Find(p.keys[from-1 : from])
	n, _ := p.before(vietnamese.Counted(), first, from)
	return ok && tag != "" || n > 0
}

var ageKey = vietnamese.Key("tuổi")

// ageNamed reports whether the words before an age say what it is of: "tuổi thọ trung bình", but not "đại biểu cao tuổi nhất".
func (p *passage) ageNamed(st stretch) bool {
	for i := st.first; i < st.last; i++ {
		if p.is(i, ageKey) && !p.has(i-1, agedDegrees) {
			return true
		}
	}
	return false
}

// agedDegrees say of somebody how old he is, among others.
var agedDegrees = words("cao", "ít", "nhiều", "lớn", "trẻ", "nhỏ")

// bodyIn returns the last organisation that the words before a number of people name, to the end of those words:
// "(bầu) Ban Chấp hành Đảng bộ huyện".
func (p *passage) bodyIn(left stretch, end int) stretch {
	if !left.empty() && left.last < end && p.tokens[left.last].Kind == vietnamese.Word && left.last-left.first >= maxIndicator { // it was cut there
		left.last = end
	}
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

// shortened returns where the words that say more of what is counted end: a name is short. What is too long ends before its last part that
// says where, whose or what for.
func (p *passage) shortened(right stretch) int {
	last := min(right.last, right.first+maxCounted)
	if right.last-right.first > maxSaid {
		for i := right.first + maxSaid; i > right.first+1; i-- {
			if p.has(i, joints) && !p.compound(i) && !p.compound(i-1) || p.is(i, andKey) && last < right.last {
				last = i
				break
			}
		}
	}
	for last < right.last && last > right.first && p.has(last-1, danglingWords) {
		last--
	}
	return last
}

// inState reports whether the words behind a number say in what state those are that it counts: "51 xã đã về đích", "4 cụm chưa thành lập".
func (p *passage) inState(right stretch) bool {
	return p.has(right.first, stateOpeners) && right.last > right.first+1 && !p.numberBehind(right.first+1, len(p.tokens)) && !p.isNumber(right.last)
}

var stateOpeners = words("đã", "còn", "chưa", "đang")

// joints begin a part of a phrase that says where, whose, from whom or what for.
var joints = words("trong", "tại", "ở", "với", "cho", "từ", "trên", "dưới", "do", "vì", "để", "khi", "mà", "như", "theo", "vào", "nhằm", "của", "song", "bởi", "bên", "ngay")

// maxSaid bounds the tokens that say more of what is counted; maxCounted those that may stand between it and its number.
const (
	maxSaid    = 8
	maxCounted = 10
)

// counted says what is counted: the noun with the words behind it, or with a short phrase before it.
func (p *passage) counted(from int, left, right stretch, q quantity, carry indicator) indicator {
	done, tag := p.deedBefore(from, q)
	ind := p.countedAs(from, left, right, q, carry, done, tag)
	switch {
	case !done.empty():
		ind.done, ind.deed = p.phrase(done), tag != "count" && !p.isIn(max(from, done.first-3), done.first, willKey)
		if tag == "befall" {
			ind.done = ""
		}
	case left.empty() && carry.done != "" && (p.isMark(q.first-1, ",") || p.is(q.first-1, andKey)): // "khởi tố 412 vụ, 687 bị can"
		ind.done, ind.deed = carry.done, carry.deed
		if ind.text == p.phrase(stretch{p.unitNoun(q), q.unitLast}) {
			ind.text, ind.confidence = carry.done+" "+ind.text, archive.Likely
		}
	}
	return ind
}

// countedAs is what is counted, where the words before the number say what was done with it, or nothing of the kind.
func (p *passage) countedAs(from int, left, right stretch, q quantity, carry indicator, done stretch, tag string) indicator {
	noun := p.unitNoun(q)
	if left.last == left.first+1 && p.has(left.first, modalWords) { // "đến nay mới hoàn thành 650 căn"
		left = stretch{q.first, q.first}
	}
	if st := p.headOfLine(q, left, right); !st.empty() { // "Tai nạn giao thông: xảy ra 12 vụ"
		return indicator{text: p.phrase(stretch{noun, q.unitLast}) + " " + p.phrase(st), confidence: archive.Likely}
	}
	if st := (stretch{left.first, left.last - 2}); q.kind == "thing" && right.empty() && !st.empty() && p.pair(left.last-2, happening) && st.last-st.first <= maxObject && !p.clauses(st) && !p.predicates(st) && !(p.ofPlace(st) && !p.isMark(st.first-1, ".;")) && !p.has(st.first, whereWhenWords) { // "tai nạn giao thông xảy ra 58 vụ"
		return indicator{text: p.phrase(stretch{noun, q.unitLast}) + " " + p.phrase(st), confidence: archive.Likely}
	}
	if q.kind == "thing" && done.empty() && right.empty() && q.unitLast == noun+1 && p.has(noun, happeningNouns) && left.last == q.first && !left.empty() && left.last-left.first <= maxObject && p.tokens[left.first].Kind == vietnamese.Word &&
		!p.clauses(left) && !p.predicates(left) && !p.in(left.last-1, measures()) && !p.capitalIn(left.first+1, left.last) && !p.verbal(left) && p.acted(left) == 0 && !p.has(left.first, whereWhenWords) && !p.has(left.first-1, aspectWords) { // "phạm pháp hình sự 203 vụ"
		return indicator{text: p.phrase(stretch{noun, q.unitLast}) + " " + p.phrase(left), confidence: archive.Likely}
	}
	if q.kind == "thing" && left.last < q.first && p.has(left.last, addingWords) { // "vốn đầu tư tại Việt Nam với 815 dự án"
		left = stretch{q.first, q.first}
	}
	if q.kind == "people" && left.last == q.first && p.has(left.first, crowdWords) && left.last-left.first <= maxObject && !p.clauses(left) { // "nhóm thanh niên 8 người"
		return indicator{text: p.phrase(left), confidence: archive.Likely}
	}
	if st := p.whoAre(q, left); !st.empty() {
		text := p.phrase(st)
		if q.unitLast > noun+1 { // "48 đại biểu là người dân tộc thiểu số"
			text = p.phrase(stretch{noun, q.unitLast}) + " " + text
		}
		return indicator{text: text, confidence: archive.Certain, end: st.last}
	}
	condition := strings.Contains(q.value, "/") && p.has(right.first, conditionWords) || p.is(right.first, haveKey) && !p.in(right.first+1, measures()) || p.inState(right) && (left.empty() || !p.has(noun, classifiers))
	if !right.empty() && (!p.comparison(right.first) || condition || p.is(right.first, ofKey) || right.first > q.last) && !p.nameAt(right.first) {
		last := p.shortened(right)
		ind := indicator{text: p.phrase(stretch{noun, last}), confidence: archive.Certain, end: right.last}
		if right.first > q.last { // a note with numbers of its own is read in its turn
			ind.end = 0
		}
		return ind
	}
	if !left.empty() && !p.nameAt(left.first) && (q.kind == "people" || p.has(noun, workerWords) || p.is(noun, turnTailKey) && p.has(noun+1, workerWords)) && p.servedBetween(left.last, q.first) {
		for i := from; i+1 < q.first; i++ {
			if p.has(i, taskWords) && p.has(i+1, workWords) && (i < left.first || i >= left.last) {
				return indicator{text: p.slice(i, i+2), confidence: archive.Likely}
			}
		} // "giải quyết việc làm mới cho 18.700 người"
		if !done.empty() && p.titled(left.first, left.last) == 0 { // "các trạm y tế đã khám bệnh cho 1.200 người"
			left = done
		}
		return indicator{text: p.phrase(left), confidence: archive.Likely}
	}
	if q.kind == "thing" && done.empty() && !left.empty() && p.sameNoun(left, stretch{noun, q.unitLast}) && (p.isMark(q.first-1, "(") || left.last == q.first || p.has(left.first, sumWords) || p.has(left.first, ratioWords) || p.sameNoun(stretch{left.first, min(left.last, left.first+q.unitLast-noun)}, stretch{noun, q.unitLast})) { // "số xã đạt chuẩn nông thôn mới (8 xã)"
		for i := left.first; i < left.last-1; i++ {
			if p.is(i, isKey) && p.sameNoun(stretch{i + 1, left.last}, stretch{noun, q.unitLast}) { // "đa phần là các công ty công ích (26 công ty)"
				left.first = i + 1
			}
		}
		return indicator{text: p.phrase(left), confidence: archive.Likely}
	}
	if q.kind == "thing" && p.isMark(q.unitLast-2, "/") && !left.empty() && p.beginsName(left.first, left.last) && p.nominates(left, q) { // "khối lượng giao dịch đạt 10 triệu cổ phiếu/phiên"
		return indicator{text: p.phrase(left), confidence: archive.Certain}
	}
	if !left.empty() && !p.nameAt(left.first) {
		if n := p.titled(left.first, left.last); n > 0 && (q.kind == "people" || p.has(left.first, sumWords) && !p.clauses(stretch{left.first + n, left.last})) || p.has(noun, classifiers) && q.unitLast == noun+1 && !p.predicates(left) { // "dân số 1,7 triệu người", "đàn heo 112.000 con"
			return indicator{text: p.phrase(left), confidence: archive.Likely}
		}
	}
	if right.empty() || p.comparison(right.first) {
		if !done.empty() {
			return indicator{text: p.doneWith(stretch{noun, q.unitLast}, done, tag), confidence: archive.Likely}
		}
		if ind := p.labelled(from, left, q, carry); ind.text != "" {
			return ind
		}
	}
	if q.kind == "thing" && !left.empty() && left.last < q.first && left.last-left.first <= 6 && !p.capitalIn(left.first+boolInt(p.tokens[left.first].fresh && left.last > left.first+1 && p.hasIn(left.last, q.first, listLeads) || p.is(noun, turnTailKey) && p.hasIn(left.last, q.first, estimateWords)), left.last) && !p.predicates(left) && !p.clauses(left) && !p.has(left.first-1, placeWords) && p.levelAt(left.first, left.last) != left.last-left.first {
		if _, ok := p.organisationAt(left.first, left.last, false); !ok {
			label := p.phrase(left)
			return indicator{text: p.phrase(stretch{noun, q.unitLast}) + " " + label, label: label, confidence: archive.Likely}
		}
	}
	if !left.empty() {
		return indicator{text: p.phrase(stretch{noun, q.unitLast}), confidence: archive.Likely}
	}
	return indicator{text: p.phrase(stretch{noun, q.unitLast}), confidence: archive.Certain}
}

// whoAre returns what the people or things counted are said to be: "có 412 người là nữ,". Names that follow là are none of it.
func (p *passage) whoAre(q quantity, left stretch) stretch {
	if !p.is(q.last, isKey) || q.last+1 >= len(p.tokens) || p.tokens[q.last+1].upper && !p.tokens[q.last+1].caps || left.last == q.first && !left.empty() {
		return stretch{}
	}
	for i := q.last + 1; i < min(len(p.tokens), q.last+maxCounted); i++ {
		switch {
		case i > q.last+1 && (p.isMark(i, ",;.(") || p.is(i, andKey) && p.isNumber(i+1)): // "6 đồng chí là nữ và 3 đồng chí là …"
			return stretch{q.last + 1, i}
		case p.tokens[i].Kind != vietnamese.Word, p.tokens[i].fresh, p.nameAt(i):
			return stretch{}
		}
	}
	return stretch{}
}

// headOfLine returns the words before the colon that begins a line, where what happened is counted right behind it.
func (p *passage) headOfLine(q quantity, left, right stretch) stretch {
	if q.kind != "thing" || q.unitLast != p.unitNoun(q)+1 || !p.has(p.unitNoun(q), vagueNouns) || !right.empty() && !p.comparison(right.first) || !left.empty() && !p.pair(left.first, happening) {
		return stretch{}
	}
	colon := q.first - 1
	for colon > 0 && q.first-colon <= maxHappening && !p.isMark(colon, ":") {
		colon--
	}
	if !p.isMark(colon, ":") {
		return stretch{}
	}
	first := colon - 1
	for first > 0 && colon-first <= maxObject && p.tokens[first].Kind == vietnamese.Word && !p.tokens[first].fresh {
		first--
	}
	if first < 0 || p.tokens[first].Kind != vietnamese.Word || !p.tokens[first].fresh {
		return stretch{}
	}
	return stretch{first, colon}
}

// happeningNouns count what happened.
var happeningNouns = words("vụ", "ca")

// acted returns the length of a verb of action that a phrase begins with; 0 for none.
func (p *passage) acted(st stretch) int {
	if n, _ := p.match(acts(), st.first, st.last); n > 0 {
		return n
	}
	if p.cueAt(st.first) || p.has(st.first, resultVerbs) {
		return 1
	}
	return 0
}

// estimateWords stand between what is counted and its number: "vận tải hành khách ước 1,2 triệu lượt khách".
var estimateWords = words("ước", "đạt")

// maxHappening bounds the tokens between a colon and how often something happened.
const maxHappening = 5

// whereWhenWords begin the words that say where or when something happened, and not what.
var whereWhenWords = words("tháng", "năm", "ngày", "tuần", "quý", "toàn", "cả", "địa", "đây", "nơi", "hôm", "đêm", "trong", "khu", "riêng", "tuyến", "đường", "lại")

// happening stands between what happened and how often.
var happening = phrases("xảy ra", "diễn ra")

// workerWords begin the names of those for whom work is found.
var workerWords = words("lao", "người")

// crowdWords begin the names of groups that are counted by their people.
var crowdWords = words("nhóm", "đoàn", "đội", "tổ", "lớp", "băng", "gia", "kíp", "toán")

// sumWords begin names that say how many, whatever is told of them.
var sumWords = words("số", "tổng", "lượng", "doanh", "sản", "đàn", "dân", "quy", "công", "sức", "năng", "nhu", "mật", "lưu", "khách")

// addingWords add what is counted to what stands before them.
var addingWords = words("với", "gồm", "cùng", "kèm")

// aimHeads and aimTails are the words of "chỉ tiêu" and "kế hoạch".
var (
	aimHeads = words("chỉ", "kế")
	aimTails = words("tiêu", "hoạch")
)

// servedBetween reports whether what stands before tokens [i, j) was done for those who are counted.
func (p *passage) servedBetween(i, j int) bool { return p.isIn(i, j, giveKey) }

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
	if n, tag := p.match(vietnamese.Units(), q.unitFirst, q.unitLast); tag == "magnitude" && q.unitFirst+n < q.unitLast {
		return q.unitFirst + n
	}
	return q.unitFirst
}

// untoldWords follow a length, and do not say what it is of.
var untoldWords = words("để", "như", "đó", "này", "kể", "nhưng", "thì", "mà", "khi", "từ", "trở", "sau", "trước", "nữa", "tới")

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
	if end <= q.last || end == q.last+1 && p.in(q.last, measures()) || p.has(q.last, untoldWords) {
		return "" // "thời hạn 10 năm": of what?
	}
	return "thời gian " + p.phrase(stretch{q.last, end})
}
