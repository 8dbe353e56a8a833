package claims

import (
	"khobao/archive"
	"khobao/vietnamese"
)

// A group of offices describes the name before it, unless it begins something else: what its own holder does, or another one's item.

// apposition reports whether tokens [i, j) between a name and an office make the office a description of the person.
func (c clause) apposition(i, j int, earlier []group) bool {
	if i > j || j-i > 45 {
		return false
	}
	if i == j {
		return true
	}
	for k := range earlier { // the person's own group before this one, parted by a semicolon or words
		if earlier[k].first >= i {
			return false
		}
	}
	if c.isMark(i, "(") {
		end := i + 1
		for end < j && !c.isMark(end, ")") {
			end++
		}
		if end == j { // the office stands within the parentheses
			return (j-i <= 12 || !c.clausal(i+1, j) || c.biographic(i+1, j)) && !c.hasIn(i+1, j, passiveWords) && !c.moves(i+1, j)
		}
		i = end + 1
		if i == j {
			return true
		}
	}
	if c.biographic(i, j) && c.isMark(i, ",-–") {
		return true
	}
	if c.hasMark(i, j, ";.“\"") { // what stands in quotation marks is said by the person
		return false
	}
	return !c.clausal(i, j) && (c.isMark(i, ",-–(:)") || c.has(i, copulas) || c.has(i, fillers))
}

// moves reports whether tokens [i, j) tell that somebody moves to an office: "(chuyển sang làm …)".
func (c clause) moves(i, j int) bool {
	for _, u := range c.cuesIn(i, j) {
		if relations[u.tag] == archive.Transferred || relations[u.tag] == archive.Appointed {
			return true
		}
	}
	return false
}

var copulas = words("là", "hiện", "đang", "vốn", "cũng")

// biographic reports whether tokens [i, j) only tell birth, age and origin: ", sinh năm 1970, quê huyện X,".
func (c clause) biographic(i, j int) bool {
	k := i
	for k < j && c.isMark(k, ",-–(") {
		k++
	}
	if !c.has(k, birthWords) && !(c.tokens[k].Kind == vietnamese.Number && c.is(k+1, ageKey)) {
		return false
	}
	for ; k < j; k++ {
		if n, tag := c.match(cues(), k, j); n > 0 && tag != "be" && tag != "office" && tag != "former" {
			return false
		}
	}
	return c.isMark(j-1, ",;-–)(") || c.has(j-1, copulas) || c.has(j-1, fillers)
}

var birthWords = words("sinh", "quê", "sn", "trú", "ngụ", "nguyên", "dân")

// speaksItself reports whether the group is the subject of its own clause, behind one that only touches on the name before it:
// "Về trường hợp của X, Tổng Bí thư nhấn mạnh …".
func (c clause) speaksItself(g group, before int) bool {
	n := c.names[before]
	if !c.isMark(n.last, ",") || n.last+1 != g.first {
		return false
	}
	if c.is(n.first-n.title-1, followKey) && (c.has(g.last, modalWords) || c.is(g.last, isKey)) { // "Theo ông X, Giám đốc Sở Y phải …"
		return true
	}
	if !c.has(n.first-n.title-1, touchWords) {
		return false
	}
	k, tag := c.match(cues(), g.last, c.s[1])
	return k > 0 && tag == "speech" || g.offices[0].fresh && c.isWord(g.last) && n.first-c.s[0] <= maxOpening // "Gọi điện cho ông X, tân Tổng thống Y bàn …"
}

// ownHolder reports whether a group behind somebody whose office stands before the name has a holder of its own, whom nothing could read:
// "Tổng thống Nga X, Thủ tướng Campuchia HunSen"; "Phó Thủ tướng X, Thứ trưởng Ái". So do several heads who act together: "…, Viện trưởng A,
// Bộ trưởng B đều nói".
func (c clause) ownHolder(g group) bool {
	i := g.last
	for k := i; k < min(i+maxUnread, c.s[1]) && c.tokens[k].Kind == vietnamese.Word && (c.compoundTail(k) || c.countryAt(k, c.s[1]) > 0); k++ { // "Cố vấn an ninh quốc gia Mỹ, ông X"
		i = k + 1
	}
	if n := c.nextName(i); n >= 0 && c.isMark(i, ",") && c.names[n].title > 0 && c.names[n].first-c.names[n].title == i+1 && i > g.last {
		return true
	}
	if c.isWord(g.last) && c.tokens[g.last].upper && !c.tokens[g.last].caps && !c.in(g.last, openers()) {
		return true
	}
	return c.has(g.last, togetherWords) && len(g.offices) > 1
}

// maxOpening bounds the tokens before the name in a clause that opens a sentence.
const maxOpening = 8

// maxUnread bounds the words of an office that are no part of what the lexicon has.
const maxUnread = 6

// ownClause reports whether the office is the subject of its own clause, as another one was of the clause that ends with name k: "Bí thư là bà A,
// Chủ tịch UBND phường là ông B".
func (c clause) ownClause(o office, k int) bool {
	next := c.nextName(o.last)
	return k >= 0 && next >= 0 && c.is(o.last, isKey) && c.names[next].first-c.names[next].title == o.last+1 && c.is(c.names[k].first-c.names[k].title-1, isKey)
}

// describesEarlier reports whether the group stands in apposition to the name before it.
func (c clause) describesEarlier(g group) bool {
	k := c.prevName(g.first)
	return k >= 0 && !c.hasMark(c.names[k].last, g.first, ";") && c.apposition(c.names[k].last, g.first, nil)
}

// governed reports whether the group is the object of a verb behind the name before it: "bầu ông A làm Chủ tịch X, bà B làm …".
func (c clause) governed(g group) bool {
	n, tag := c.before(cues(), c.s[0], g.first)
	return n > 0 && (tag == "office" || relations[tag] != "") && c.prevName(g.first) >= 0
}

// whileOffice reports whether the clause only tells when: "khi đang là Giám đốc Sở X, ông …".
func (c clause) whileOffice(g group, next int) bool {
	n := c.names[next]
	at, to := c.skipNote(g.last, n.first), n.first-n.title
	held, tag := c.before(cues(), c.s[0], g.first)
	during := held > 0 && (tag == "office" || tag == "former") && (c.hasIn(max(c.s[0], g.first-8), g.first, durationTails) || c.afterYears(g.first)) // "trong thời gian giữ chức vụ …"
	if own := c.officeStart(at, to); own == at+1 && during {                                                                                         // "…, Thứ trưởng X": it has an office of its own
		to = own
	}
	if to-at != 1 || !c.isMark(at, ",") {
		return false
	}
	from := max(c.s[0], g.first-8)
	if k := c.prevName(g.first); k >= 0 {
		from = max(from, c.names[k].last)
	}
	return during || c.hasIn(max(from, g.first-5), g.first, whenWords) || c.hasIn(from, g.first-1, whenWords) && c.decidedAt(g.first-held, g.first)
}

// afterYears reports whether the clause before the office at i says for how long it was held: "Sau 3 năm ở cương vị …".
func (c clause) afterYears(i int) bool {
	if !c.has(c.s[0], laterWords) || i-c.s[0] > maxLead {
		return false
	}
	for k := c.s[0] + 1; k < i; k++ {
		if c.has(k, durationWords) && c.tokens[k-1].Kind == vietnamese.Number {
			return true
		}
	}
	return false
}

// introduced reports whether a group of offices stands directly before the name at index before: in such a list the next
// offices introduce the next name.
func (c clause) introduced(earlier []group, before int) bool {
	n := c.names[before]
	return len(earlier) > 0 && earlier[len(earlier)-1].last == n.first-n.title
}

// sharesOffice reports whether name k stands bare behind a comma or và, so that a deputy's office before the list is its too:
// "Phó Chủ tịch UBND tỉnh A, B, C".
func (c clause) sharesOffice(k int) bool {
	n := c.names[k]
	if n.title > 0 || n.short || !c.coordinated(k-1, k) {
		return false
	}
	return !c.isMark(n.last, "-–(") && !(c.isMark(n.last, ",") && n.last+1 < c.s[1] && c.officeHeadAt(n.last+1, c.s[1]))
}

// verbBefore reports whether a verb joins the group with the name before it, so that only its last office introduces the
// next name: "A trúng cử Chủ tịch HĐND tỉnh, Phó Bí thư Tỉnh ủy B …".
func (c clause) verbBefore(g group, before int) bool {
	between := c.cuesIn(c.names[before].last, g.first)
	return len(between) > 0 && g.first-between[len(between)-1].last <= 2 && c.governs(between, g) && !c.hasMark(c.names[before].last, g.first, ";")
}
