package claims

import (
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
	if p.clauses(left) || p.predicates(left) || p.verbal(left) || p.acted(left) > 0 || p.has(left.first, whereWhenWords) || p.has(left.first, extentWords) || p.in(left.first, clausal()) || p.ofPlace(left) && p.levelAt(left.first, left.last) > 0 || p.sameNoun(left, stretch{p.unitNoun(q), q.unitLast}) {
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
	if org, ok := p.organisationAt(q.last+1, limit, false); ok {
		return stretch{q.last + 1, org.last}
	}
	return stretch{}
}
