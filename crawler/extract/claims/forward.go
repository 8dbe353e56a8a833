package claims

import (
	"khobao/archive"
	"khobao/vietnamese"
)

// A group of offices leads to the name behind it: "Chủ tịch UBND tỉnh X", "hai Phó Bí thư là các ông X, Y".

type linkKind uint8

const (
	noLink     linkKind = iota
	directLink          // Chủ tịch UBND tỉnh X
	copulaLink          // Chức Chủ nhiệm … được bầu cho ông X
	listLink            // hai Phó Bí thư là các ông X, Y
)

// forward says how the group leads to the name behind it.
func (c clause) forward(g group, next int) linkKind {
	n := c.names[next]
	if c.replaced(n) || c.onBehalf(g) && (c.isMark(g.last, ",") || c.is(g.last, isKey)) || c.is(g.first-1, haveKey) && c.has(g.first-2, notWords) { // "chưa có Bí thư"
		return noLink
	}
	from, to := c.skipState(c.skipUnit(c.skipBody(c.skipTerms(c.skipState(g.last), n.first)), n.first)), n.first-n.title
	if there := c.skipPlaces(from, to); there < to && c.isMark(there, "-–") && n.title > 0 { // "Chủ tịch UBND xã X, huyện Y (tỉnh Z) - ông A"
		from = there
	}
	if to-3 >= from && n.title == 0 && c.has(to-3, giverWords) && c.compoundTail(to-2) && c.compoundTail(to-1) { // "được bầu cho luật gia X"
		to -= 2
	}
	if own := c.officeStart(g.last, to); own >= from { // the items of the list have offices of their own
		to = own
		for c.isMark(to-1, ",") && c.officeStart(g.last, to-1) >= from {
			to = c.officeStart(g.last, to-1)
		}
	} else if n.title > 0 && c.isMark(to-1, ",") {
		if own := c.officeStart(g.last, to-1); own >= from {
			to = own
		}
	}
	for to > from+1 && c.isMark(to-1, ",") && c.isHonorificAt(to-2) && n.title > 0 { // "gồm các ông, bà A, B"
		to -= 2
	}
	for to > from && c.has(to-1, beforeNameWords) { // các, hai …
		to--
	}
	plural := g.offices[len(g.offices)-1].plural || to < n.first-n.title || c.givenToSeveral(g.first)
	if from >= to {
		if plural && c.moreNames(next) {
			return listLink
		}
		return directLink
	}
	if to-from > 24 || c.opening(c.s[0], g.first) >= 0 && c.hasMark(from, to, ")") { // "(chưa kể Bí thư) có các đồng chí: X, Y"
		return noLink
	}
	last := to - 1
	switch {
	case c.zone == inTitle && from == last && c.isMark(last, ":") && g.first == c.s[0] && !plural && !g.offices[0].fresh:
		return noLink // "Tổng Thư ký Quốc hội: Ông X …": the holder speaks
	case from == last && c.isMark(last, ":") && c.moreNames(next): // "nguyên Chủ tịch nước: A, B"
		return listLink
	case from == last && c.isMark(last, "-–("), from == last && c.isMark(last, ",") && n.title > 0 && !(g.offices[0].plural && !c.moreNames(next)) && !c.describesEarlier(g) && !c.has(g.first-1, kinWords) && (!c.is(g.first-1, ofKey) || c.attended(g.first-2)) && !n.short && !g.offices[0].fresh && !c.governed(g) && !c.takenAway(g.first):
		return directLink
	case from == last && c.is(last, ofKey):
		if c.endBefore(g.first) { // "miễn nhiệm chức vụ Chủ tịch của ông X"
			return copulaLink
		}
		return noLink
	case c.isMark(last, ":") || c.has(last, listLeads) || from == last && c.is(last, suchKey) && plural:
		if c.is(from, alongKey) && c.has(from+1, manyWords) || c.hasMark(from, last, ";") || c.officesIn(from, to) > 0 || c.quoted(last) {
			return noLink
		}
		if plural || c.moreNames(next) && !c.isMark(last, ":") {
			return listLink
		}
		if c.isMark(last, ":") && c.hasIn(max(from, last-4), last, beforeNameWords) {
			return listLink
		}
		if c.isMark(last, ":") && to-from > 1 {
			return noLink
		}
		return copulaLink
	case last-from <= 4 && c.has(last, byWords) && !c.hasMark(from, last, ",;:") && c.undertakes(n):
		return copulaLink // "Chức Chủ tịch … do ông X đảm nhiệm"
	case c.cueAt(g.first-1) && c.fallsTo(last+1) && !c.hasMark(from, last, ";:"):
		return copulaLink // "Ghế Chủ tịch …, bỏ trống từ tháng 2, nay thuộc về ông X"
	case c.hasMark(from, last, ",;:"):
		return noLink
	case c.has(last, giverWords) && !c.hasIn(from, last, passiveWords) && (c.is(g.first-1, ofKey) || !c.eventBefore(g.first)):
		return noLink
	case c.has(last, giverWords):
		return copulaLink
	}
	return noLink
}

// undertakes reports whether somebody does what stands before "do", behind what he is: "do ông X, Phó Chủ tịch UBND tỉnh, đảm nhiệm".
func (c clause) undertakes(n name) bool {
	i := n.last
	for k, own := range c.officesBetween(i, min(i+maxLead, c.s[1])) {
		if own.first-i > 1 || own.first > i && !c.isMark(i, ",-–(") || k > maxModal {
			break
		}
		i = own.last
	}
	for c.isMark(i, ",-–)") || c.has(i, leadingModals) {
		i++
	}
	return c.has(i, undertakeWords)
}

// givenToSeveral reports whether the office at i is one that several people, whom no name stands for yet, are given: "bầu 3 vị làm Ủy viên …".
func (c clause) givenToSeveral(i int) bool {
	n, tag := c.before(cues(), c.s[0], i)
	at := i - n - 1
	if n == 0 || tag != "office" || !c.has(at, peopleTails) {
		return false
	}
	for c.has(at, peopleTails) {
		at--
	}
	return at >= c.s[0] && (c.isNumber(at) || c.has(at, manyWords))
}

// peopleTails are who is counted where an office is given to several.
var peopleTails = words("vị", "đồng", "chí", "người", "thành", "viên")

// fallsTo reports whether the words that end at i say whose something is now.
func (c clause) fallsTo(i int) bool {
	n, _ := c.before(belongings, c.s[0], i)
	return n > 0
}

var belongings = vietnamese.ParseLexicon("thuộc về\nvề tay\nvào tay")

// skipState returns where the words at i end that say when the office was held: "Chủ tịch UBND tỉnh đương nhiệm X".
func (c clause) skipState(i int) int {
	n, _ := c.match(states, i, c.s[1])
	return i + n
}

var states = vietnamese.ParseLexicon("đương nhiệm\nđương chức\nđương thời\tformer\nmãn nhiệm\tformer\nvừa mãn nhiệm\tformer\nsắp mãn nhiệm\ntiền nhiệm\tformer\nkhóa trước\tformer\nnhiệm kỳ trước\tformer\n" +
	"khóa mới\nkhi đó\tformer\nlúc đó\tformer\nthời đó\tformer\nkhi ấy\tformer\nlúc ấy\tformer\nbấy giờ\tformer\nlúc bấy giờ\tformer\ntrước đó\tformer\ntrước đây\tformer\nhiện nay\nhiện tại")

// skipPlaces returns where the larger places behind a body at i end: ", huyện Y (Z)".
func (c clause) skipPlaces(i, limit int) int {
	for i < limit {
		j := i
		if c.isMark(j, ",(") {
			j++
		}
		j += c.levelAt(j, limit)
		n := c.placeAt(j, limit)
		if n == 0 {
			return i
		}
		i = j + n
		if c.isMark(i, ")") {
			i++
		}
	}
	return i
}

// attended reports whether the words that end at i say that somebody is there: "với sự có mặt của Bí thư Tỉnh ủy, đồng chí X".
func (c clause) attended(i int) bool {
	n, _ := c.before(attendance, c.s[0], i+1)
	return n > 0
}

var attendance = vietnamese.ParseLexicon("chứng kiến\ncó mặt\ntham dự\nchủ trì\nsự hiện diện\nhiện diện\ntham gia\nđiều hành\nchủ tọa")

// onBehalf reports whether somebody else acts for the holder of the group: "thay mặt Chủ tịch quận, ông X".
func (c clause) onBehalf(g group) bool {
	first := g.first
	if c.is(first-1, ofKey) {
		first--
	}
	n, _ := c.before(behalf, c.s[0], first)
	return n > 0
}

var behalf = vietnamese.ParseLexicon("thay lời\nthay mặt\nthừa lệnh\nthừa ủy quyền\ntheo ủy quyền\nđược sự ủy quyền\nnhân danh\ntheo lệnh")

// skipUnit returns where the constituency at i ends: "đại biểu Quốc hội khóa XIV đơn vị thành phố Sao Mai".
func (c clause) skipUnit(i, limit int) int {
	if !c.pair(i, constituency) {
		return i
	}
	j := i + 2
	j += c.levelAt(j, limit)
	if n := c.placeAt(j, limit); n > 0 {
		return j + n
	}
	return j
}

var constituency = phrases("đơn vị")

// takenAway reports whether somebody takes the office at i from its holder: "việc cách chức Giám đốc Sở X, ông Y nói …".
func (c clause) takenAway(i int) bool {
	n, tag := c.before(cues(), c.s[0], i)
	return n > 0 && relations[tag] == archive.Disciplined && !c.has(i-n-1, passiveWords)
}

// skipBody returns where the note in parentheses at i ends that names the larger body: "Trưởng phòng X (Sở Y) Lê Văn A".
func (c clause) skipBody(i int) int {
	if !c.isMark(i, "(") || i+1 >= c.s[1] {
		return i
	}
	if org, ok := c.organisationAt(i+1, c.s[1], false); ok && c.isMark(org.last, ")") {
		return org.last + 1
	}
	return i
}

var (
	beforeNameWords = words("các", "hai", "ba", "bốn", "2", "3", "4", "02", "03", "5", "những", "04", "sáu")
	listLeads       = words("là", "gồm", "có")
	giverWords      = words("cho", "về", "với")
	passiveWords    = words("được", "giao", "thuộc", "bị")
)

// quoted reports whether the colon at i leads to what somebody said.
func (c clause) quoted(i int) bool { return c.isMark(i+1, "“\"‘") }

// eventBefore reports whether the verb of a decision governs the office at i: "phê chuẩn … chức vụ Chủ tịch đối với ông X".
func (c clause) eventBefore(i int) bool {
	for j := i - 1; j >= max(c.s[0], i-12); j-- {
		if n, tag := c.match(cues(), j, i); n > 0 && (relations[tag] != "" && tag != "former" || tag == "handover") {
			return true
		}
	}
	return false
}

// endBefore reports whether the verb that governs the office at i takes it from somebody.
func (c clause) endBefore(i int) bool {
	for _, u := range c.cuesIn(max(c.s[0], i-9), i) {
		switch relations[u.tag] {
		case archive.Dismissed, archive.Disciplined:
			return true
		}
	}
	return false
}

// leadsList reports whether a list begins between i and j: what follows are its items.
func (c clause) leadsList(i, j int) bool {
	if j-i > 14 || c.hasMark(i, j, ";") {
		return false
	}
	last := j - 1
	return c.isMark(last, ":") || c.has(last, listLeads) || c.has(last, giverWords)
}
