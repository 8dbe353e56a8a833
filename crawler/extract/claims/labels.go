package claims

import (
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// Many things of one noun are counted in one report: "khởi tố 412 vụ", "khiển trách 74 đồng chí, cảnh cáo 38 đồng chí", "mầm non 97 người, tiểu
// học 103 người". What was done with them, or which of them are meant, belongs to the name, or all would be one.

// deedBefore returns the words before a number that say what was done with those whom it counts, and the tag of the verb; none where they say
// nothing of the kind.
func (p *passage) deedBefore(from int, q quantity) (done stretch, tag string) {
	if p.has(p.unitNoun(q), aimUnits) {
		return stretch{}, ""
	}
	end := q.first
	for end > from {
		n, tag := p.before(measures(), from, end)
		if n == 0 && p.has(end-1, deedTails) || n == 1 && p.has(end-1, deedTails) {
			end--
			continue
		}
		if n == 0 || tag != archive.AtLeast && tag != archive.AtMost && tag != archive.About {
			break
		}
		end -= n
	}
	if n, tag := p.before(deeds(), from, end); n > 0 && !p.compound(end-n-1) && !p.has(end-n-1, officeTails) {
		if tag == "none" {
			return stretch{}, ""
		}
		if p.has(end-n-1, notWords) && end-n > from { // "chưa xử lý 12 vụ"
			n++
		}
		return stretch{end - n, end}, tag
	}
	first := end // of a verb with its object: "tước giấy phép lái xe 1.045 trường hợp"
	for first > from && end-first < maxCounted && p.tokens[first-1].Kind == vietnamese.Word && !p.tokens[first].fresh && !p.has(first-1, deedLeads) && !p.nameAt(first-1) {
		first--
	}
	n, tag := p.match(deeds(), first, end)
	if n == 0 || tag == "none" || end-first < n+2 || first > from && p.tokens[first-1].Kind == vietnamese.Word && !p.has(first-1, deedLeads) {
		return stretch{}, ""
	}
	for i := first + n; i < end; i++ {
		if p.tokens[i].upper || p.has(i, joints) || p.has(i, breakWords) || p.in(i, measures()) && !p.is(i, haveKey) {
			return stretch{}, ""
		}
	}
	return stretch{first, end}, tag
}

var (
	deedTails   = words("được", "cho", "thêm")                                                                    // "bắt được 12 đối tượng"
	deedLeads   = words("đã", "sẽ", "đang", "đó", "và", "vừa", "để", "cũng", "còn")                               // what they lead to is a verb
	officeTails = words("quan", "ban", "tác", "việc", "lớp", "đội", "trạm", "phòng", "viện", "cục", "tổ", "đoàn") // "cơ quan điều tra", "công tác đào tạo"
)

// doneWith is the name of those counted with what was done with them: "khởi tố vụ", "người chết".
func (p *passage) doneWith(noun, done stretch, tag string) string {
	if tag == "befall" {
		if done.last-done.first > 1 && p.has(done.first, causingWords) {
			done.first++
		}
		return p.phrase(noun) + " " + p.phrase(done)
	}
	return p.phrase(done) + " " + p.phrase(noun)
}

// labelled is the name of things that stand in a row with others of their noun, each with the words that say which of them it counts, or
// behind such a one; without a text where they do not.
func (p *passage) labelled(from int, left stretch, q quantity, carry indicator) indicator {
	noun := p.phrase(stretch{p.unitNoun(q), q.unitLast})
	if left.empty() && carry.label != "" && (p.isMark(q.first-1, ",") || p.is(q.first-1, andKey)) { // "tiểu học 41 trường, 806 lớp"
		return indicator{text: noun + " " + carry.label, label: carry.label, confidence: archive.Likely}
	}
	row := carry.label != "" || carry.again || p.anyone(q) && (carry.thing || carry.noun != "" || carry.text != "" && !carry.board)
	if !row || !p.isLabel(left, q) {
		return indicator{}
	}
	ind := indicator{label: p.phrase(left), confidence: archive.Likely}
	if p.anyone(q) { // "thiếu 214 giáo viên, trong đó mầm non 97 người"
		ind.noun = carry.noun
		if keys := vietnamese.PieceKeys(bareUnit(carry.unit)); ind.noun == "" && !carry.board {
			if n, _ := vietnamese.Counted().Match(keys); n > 0 {
				ind.noun = bareUnit(carry.unit)
			}
		}
		if ind.noun != "" {
			noun = ind.noun
		}
	}
	ind.text = noun + " " + ind.label
	return ind
}

// aimUnits are what plans consist of, whoever resolves upon them.
var aimUnits = words("chỉ", "khâu", "nhiệm", "chương", "mục")

// anyone reports whether a number counts people whom its noun does not name.
func (p *passage) anyone(q quantity) bool {
	noun := p.unitNoun(q)
	return q.unitLast == noun+1 && p.has(noun, anybody) || p.has(noun, personHeads) && q.unitLast == noun+2
}

// anybody are the words for people whom the text named before by what they are.
var anybody = words("người", "em", "cháu", "vị")

// isLabel reports whether the words before a number are nothing but which of the things it counts: a short noun behind a mark, or that begins a row.
func (p *passage) isLabel(left stretch, q quantity) bool {
	if left.empty() || left.last != q.first || left.last-left.first > maxLabel || !p.isMark(left.first-1, ",;:(") && !p.pair(left.first-2, amongWords) && !p.is(left.first-1, andKey) {
		return false
	}
	if p.clauses(left) || p.predicates(left) || p.verbal(left) || p.acted(left) > 0 || p.has(left.first, whereWhenWords) || p.has(left.first, extentWords) || p.in(left.first, clausal()) || p.has(left.first, placeLevels) || p.ofPlace(left) && p.levelAt(left.first, left.last) > 0 && p.capitalIn(left.first, left.last) || p.sameNoun(left, stretch{p.unitNoun(q), q.unitLast}) {
		return false
	}
	for i := left.first; i < left.last; i++ {
		if p.tokens[i].Kind != vietnamese.Word || p.nameAt(i) || p.in(i, measures()) && !p.compound(i-1) && !p.compound(i) || p.has(i, joints) {
			return false
		}
	}
	return p.placeAt(left.first, left.last) == 0
}

// maxLabel bounds the tokens of a label.
const maxLabel = 5

// boardBehind returns the body that those counted were elected or taken into: "bầu 13 đồng chí vào Ban Thường vụ".
func (p *passage) boardBehind(q quantity, limit int) stretch {
	if !p.is(q.last, intoKey) || !p.has(q.last+1, boardHeads) {
		return stretch{}
	}
	i := q.last + 1
	if org, ok := p.organisationAt(i, limit, false); ok {
		return stretch{i, org.last}
	}
	i++
	for i < min(limit, q.last+maxNamed/2) && p.tokens[q.last+1].upper && p.isWord(i) && !p.has(i, numberingWords) && !p.in(i, stops()) {
		i++
	}
	if i == q.last+2 {
		return stretch{}
	}
	return stretch{q.last + 1, i}
}

// eachOf returns the words for each of whom a sum is, where more of them follow its unit and another such sum may: "/người chết, 10 triệu …".
func (p *passage) eachOf(q quantity, limit int) stretch {
	noun := q.unitLast - 1
	for noun > q.unitFirst && !p.isMark(noun-1, "/") {
		noun--
	}
	if q.kind != "money" || noun == q.unitFirst || q.last != q.unitLast || p.has(noun, durationWords) {
		return stretch{}
	}
	if n, _ := p.match(vietnamese.Counted(), noun, q.last); n == 0 {
		return stretch{}
	}
	right := p.rightOf(q, limit)
	if right.empty() || right.first != q.last || right.last-right.first > maxAgain || p.comparison(right.first) || p.has(right.first, everyWords) || p.in(right.first, clausal()) && !p.has(right.first, fateWords) || !p.isMark(right.last, ",;.)") && !p.is(right.last, andKey) {
		return stretch{}
	}
	return stretch{noun, right.last}
}

// shareFate gives what a row of counted things ends with to all of them: "12 ha lúa, 3 ha rau bị ngập". It returns how many of the figures read
// so far are in the row that the quantity q, the last of them, goes on with.
func (p *passage) shareFate(all []archive.Figure, row int, q quantity, limit int) int {
	if q.kind == "money" || q.kind == "length" || p.isMark(q.unitFirst, "%") || p.is(q.unitFirst, ageKey) {
		return 0
	}
	right := p.rightOf(q, limit)
	if right.first != q.last || right.empty() || p.comparison(right.first) {
		return 0
	}
	last := &all[len(all)-1]
	for i := right.first; i < right.last; i++ {
		if !p.has(i, fateWords) || p.has(i-1, turnedVerbs) {
			continue
		}
		fate := " " + p.slice(i, right.last)
		if !strings.HasSuffix(last.Indicator, fate) {
			return 0
		}
		for k := len(all) - 1 - row; k < len(all)-1; k++ {
			same := all[k].Unit == last.Unit
			if fateOf(all[k].Indicator) == "" && (same && i > right.first || !same && fateOf(fate) == "") { // but "3 xe máy, 5 người bị thương"
				all[k].Indicator += fate
			}
		}
		return 0
	}
	end := right.last
	if p.isMark(end, ",") || p.is(end, andKey) {
		end++
	}
	for n := 1; n > 0; end += n {
		var tag string
		if n, tag = p.match(measures(), end, limit); tag != archive.AtLeast && tag != archive.AtMost && tag != archive.About {
			n = 0
		}
	}
	if end == right.last || !p.isNumber(end) || end >= limit {
		return 0
	}
	return row + 1
}

// fateWords begin what befell things.
var fateWords = words("bị")
