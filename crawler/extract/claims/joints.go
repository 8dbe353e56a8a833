package claims

import (
	"khobao/archive"
	"khobao/vietnamese"
)

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

// skipNote returns where the note in parentheses at i ends; i where none stands there.
func (c clause) skipNote(i, limit int) int {
	if !c.isMark(i, "(") {
		return i
	}
	if end := c.closing(i, min(limit, i+maxNote)); end > 0 {
		return end + 1
	}
	return i
}

// verbBefore reports whether a verb joins the group with the name before it, so that only its last office introduces the
// next name: "A trúng cử Chủ tịch HĐND tỉnh, Phó Bí thư Tỉnh ủy B …".
func (c clause) verbBefore(g group, before int) bool {
	between := c.cuesIn(c.names[before].last, g.first)
	return len(between) > 0 && g.first-between[len(between)-1].last <= 2 && c.governs(between, g) && !c.hasMark(c.names[before].last, g.first, ";")
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

// introduced reports whether a group of offices stands directly before the name at index before: in such a list the next
// offices introduce the next name.
func (c clause) introduced(earlier []group, before int) bool {
	n := c.names[before]
	return len(earlier) > 0 && earlier[len(earlier)-1].last == n.first-n.title
}

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
	if own := c.officeStart(g.last, to); own >= from { // the items of the list have offices of their own
		to = own
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
		if c.hasMark(from, last, ";") || c.officesIn(from, to) > 0 || c.quoted(last) {
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

// governed reports whether the group is the object of a verb behind the name before it: "bầu ông A làm Chủ tịch X, bà B làm …".
func (c clause) governed(g group) bool {
	n, tag := c.before(cues(), c.s[0], g.first)
	return n > 0 && (tag == "office" || relations[tag] != "") && c.prevName(g.first) >= 0
}

// takenAway reports whether somebody takes the office at i from its holder: "việc cách chức Giám đốc Sở X, ông Y nói …".
func (c clause) takenAway(i int) bool {
	n, tag := c.before(cues(), c.s[0], i)
	return n > 0 && relations[tag] == archive.Disciplined && !c.has(i-n-1, passiveWords)
}

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

// describesEarlier reports whether the group stands in apposition to the name before it.
func (c clause) describesEarlier(g group) bool {
	k := c.prevName(g.first)
	return k >= 0 && !c.hasMark(c.names[k].last, g.first, ";") && c.apposition(c.names[k].last, g.first, nil)
}

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

// officesIn counts the offices that begin within [i, j).
func (c clause) officesIn(i, j int) int {
	n := 0
	for ; i < j; i++ {
		if c.officeHeadAt(i, j) {
			n++
		}
	}
	return n
}

// leadsList reports whether a list begins between i and j: what follows are its items.
func (c clause) leadsList(i, j int) bool {
	if j-i > 14 || c.hasMark(i, j, ";") {
		return false
	}
	last := j - 1
	return c.isMark(last, ":") || c.has(last, listLeads) || c.has(last, giverWords)
}

// moreNames reports whether another name of the list follows.
func (c clause) moreNames(k int) bool { return k+1 < len(c.names) && c.listed(k, k+1) }

// listed reports whether name k follows name j in a list: a comma, a semicolon or và, and j's own offices, stand between.
func (c clause) listed(j, k int) bool {
	from, to := c.names[j].last, c.names[k].first-c.names[k].title
	if to <= from {
		return false
	}
	for to > from && c.has(to-1, beforeNameWords) {
		to--
	}
	if c.isMark(to-1, ":") { // "A; các Phó Chủ tịch: B, C"
		to--
	}
	sep := to - 1
	if i := c.officeStart(from, to); i > from { // "A; Trưởng ban Nội chính B"
		sep = i - 1
	}
	if sep < from || !c.isMark(sep, ",;") && !c.has(sep, listWords) {
		return false
	}
	return c.onlyOffices(from, sep)
}

// officeStart returns where the offices begin that reach up to token to; -1 where none do.
func (c clause) officeStart(from, to int) int {
	between := c.officesBetween(from, to)
	for i := len(between) - 1; i >= 0; i-- {
		if between[i].last == to {
			return between[i].first
		}
	}
	return -1
}

// onlyOffices reports whether tokens [i, j) hold nothing that a clause needs: offices, commas, parentheses.
func (c clause) onlyOffices(i, j int) bool {
	if j-i > 60 {
		return false
	}
	for _, o := range c.officesBetween(i, j) {
		if o.first >= i && o.last <= j {
			first := o.first
			for first > i && o.plural && c.has(first-1, manyWords) {
				first--
			}
			if c.clausal(i, first) && !c.biographic(i, first) {
				return false
			}
			i = c.skipState(c.skipTerms(c.skipState(o.last), j))
		}
	}
	return !c.clausal(i, j)
}

// clausal reports whether tokens [i, j) hold words outside parentheses, but for those that may stand between a name and an office.
func (c clause) clausal(i, j int) bool {
	depth := 0
	for ; i < j; i++ {
		switch {
		case c.isMark(i, "("):
			depth++
		case c.isMark(i, ")"):
			depth--
		case depth <= 0 && c.tokens[i].Kind == vietnamese.Word && !c.has(i, fillers) && !c.has(i, listWords):
			return true
		}
	}
	return false
}

var fillers = words("hiện", "đang", "là", "cũng", "nay", "nguyên", "vốn", "đồng", "thời", "kiêm", "tuổi", "tân", "quyền", "năm", "cùng", "vẫn", "các", "ông", "bà", "chí")

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
