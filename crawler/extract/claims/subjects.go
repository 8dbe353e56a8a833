package claims

import (
	"slices"

	"khobao/archive"
	"khobao/vietnamese"
)

// linkSubject links a group with the person before it, where a cue stands between them.
func (r *reader) linkSubject(c clause, g group, who int, earlier []group) {
	n := c.names[who]
	if c.orders(n) {
		return
	}
	after := n.last
	if end := c.closing(after, g.first); c.isMark(after, "(") && end > 0 {
		after = end + 1 // what a note tells is another matter
	}
	for _, e := range earlier {
		if e.apposed && e.first >= n.last {
			after = c.skipState(e.last)
		}
	}
	if k := len(earlier) - 1; k >= 0 && earlier[k].first >= n.last && c.isMark(earlier[k].last, ",") && c.carriedRelation(n.first) != archive.Holds {
		if u, tag := c.match(cues(), earlier[k].last+1, g.first); u > 0 && tag == "office" && earlier[k].last+1+u == g.first {
			after = earlier[k].last // "bầu ông X, từng là Phó Chủ nhiệm Y, làm Chủ tịch UBND tỉnh"
		}
	}
	if c.isMark(n.last, ":") && !(c.zone == inText && c.has(n.last+1, decisionLeads) && !c.tokens[n.last+1].upper) {
		return // what follows is said by the person
	}
	between := c.cuesIn(after, g.first)
	if n := len(g.offices); n > 1 && c.isMark(g.offices[1].first-1, ",") && c.speechAt(g.last) && slices.ContainsFunc(between, func(u cue) bool { return relations[u.tag] != "" }) {
		g.offices, g.last = g.offices[:1], g.offices[0].last // "vì sao ông X được bổ nhiệm làm A, Bí thư Tỉnh ủy cho biết": somebody else speaks
	}
	if c.nowIs(g.first) {
		between = c.cuesIn(max(after, g.first-3), g.first)
	}
	if c.notHis(g, who, between) {
		return
	}
	of := n.short && c.is(n.first-n.title-1, ofKey)
	left, came := c.stepFrom(n, g), c.stepTo(g, earlier)
	leaves := g.offices[0].holder > 0 && c.has(g.first-1, leaveWords)
	if !of && !left && !came && !leaves && !c.governs(between, g) && !c.goesOnBeing(n, g, earlier) || g.offices[0].fresh && !c.is(g.first-1, isKey) {
		return
	}
	start := n.first - n.title
	if of { // "Những chặng tiếp theo của ông gồm: …"
		between = append(c.cuesIn(start-8, start), between...)
	}
	if row := c.names[c.firstOfRow(who)]; row.first < n.first && row.first-row.title >= c.s[0] {
		start = row.first - row.title
	}
	from := max(c.s[0], start-14)
	if c.isMark(start-1, ",") && (who == 0 || !c.coordinated(who-1, who)) {
		from = start // what stands before the comma is a clause of its own
	}
	for i := start - 1; i >= from; i-- {
		if c.isMark(i, ";:") || c.nameAt(i) || c.isMark(i, ",") && c.object(earlier, i) || c.isMark(i, ",") && c.reasonBefore(from, i) && len(c.cuesIn(i, start)) > 0 {
			from = i + 1
			break
		}
	}
	if len(between) > 0 && between[0].tag == "office" && c.has(between[0].first-1, presentWords) && between[0].first-n.last <= 3 {
		from = start // ", đang giữ chức …": no matter what happens in the sentence
	}
	if c.agent(n) { // "…, thay ông X vừa nhận nhiệm vụ …": no matter what happens to the other
		from = start
	}
	relation, ok := c.relationOf(c.cuesIn(from, start), between, g)
	carried := false // from the sentence before
	if ok && relation == archive.Holds && len(between) > 0 && (c.is(between[len(between)-1].first, intoKey) || (c.opensClause(who) || c.chained(who, earlier)) && between[0].tag == "office") {
		relation = c.carriedRelation(n.first) // "bầu A vào chức vụ X; B vào chức vụ Y"
	}
	if ok && relation == archive.Holds && len(between) > 0 && between[len(between)-1].tag == "office" {
		relation = r.decidedBehind(c, g.last)
		if m, _ := c.before(consultations, c.s[0], start-1); m > 0 && c.isMark(start-1, ",") {
			relation = archive.Elected // "Cũng bằng hình thức hiệp thương, bà X giữ chức …"
		}
		if relation == archive.Holds && (r.decidedBefore(c, n.first) || c.besideOwn(between[0], earlier) || c.takesPlace(n, g)) {
			relation = archive.Appointed
		}
		if relation == archive.Holds && (c.is(c.s[0], followKey) || c.pair(c.s[0], followPairs)) && !c.hasIn(n.last, g.first, presentWords) {
			relation = r.announced(c, g)
		}
		if relation == archive.Holds && !c.hasIn(n.last, g.first, presentWords) {
			relation = c.announcedAbove()
		}
		if relation == archive.Holds && (n.first-n.title == c.s[0] || c.opensClause(who)) && c.has(between[0].first, holdingWords) && !r.longAgo(c, g.offices[0]) && !c.hasIn(n.last, g.first, presentWords) && !c.dated(g.last) {
			relation = r.goesOnGiving(c)
			carried = relation != archive.Holds
		}
	}
	if last := len(between) - 1; last >= 0 && (between[last].tag == "office" || between[last].tag == "be") {
		if u := between[last]; relations[between[0].tag] == "" && !c.has(u.first-1, onWords) && c.unreal(u.first) {
			return // "được cho là sẽ giữ chức"
		}
	}
	if !ok && (c.wins(g.last) || c.won(between)) {
		relation, ok = archive.Elected, true
	}
	if !ok || of && relation == archive.Holds {
		return
	}
	if last := len(between) - 1; (relation == archive.Holds || relation == archive.Dismissed) && last >= 0 && between[last].tag == "office" && c.has(between[last].first-1, forWords) {
		relation = archive.Appointed // "miễn nhiệm … đối với ông X để giữ chức Y"
	}
	while := false
	switch {
	case leaves:
		relation = archive.Dismissed // "bà X rời vị trí này"
	case relation == archive.Disciplined && c.during(between):
		relation = archive.Former // "khiển trách ông X do vi phạm trong thời gian giữ chức Giám đốc Sở Y"
	case relation != archive.Holds || c.nowIs(g.first):
	case came:
		relation = archive.Appointed
	case r.laterThen(c, n):
		relation = archive.Former
	case c.tellsBefore(n) || c.stepped(g.first) || c.has(n.first-n.title-1, eraTails): // "trong giai đoạn ông làm …"
		relation = archive.Former // "Trước khi về tỉnh, ông X làm …", "…, sau đó làm …"
	case c.takesOver(between):
		relation = archive.Appointed
	case r.longAgo(c, g.offices[0]):
		relation = archive.Former
	case !n.short && len(between) > 0 && c.is(between[len(between)-1].first, turnKey) && c.pair(between[len(between)-1].first-2, formally):
		relation = archive.Appointed // "Quyền Giám đốc X chính thức trở thành Giám đốc"
	case r.toldWhile(c, between):
		relation, while = archive.Former, true
	}
	relation = c.turned(relation, g, n, earlier)
	from = len(r.links)
	defer func() {
		for i := from; i < len(r.links); i++ {
			r.links[i].apposed = r.links[i].relation == archive.Holds && c.is(g.first-1, isKey) // "A và B, đều là Phó Giám đốc X, bị …"
			r.links[i].row = while && r.links[i].relation == archive.Former
			if carried && r.links[i].confidence == archive.Certain {
				r.links[i].confidence = archive.Likely
			}
			if l := &r.links[i]; l.relation == archive.Holds && c.nowIs(g.first) {
				l.confidence = archive.Certain // "từng là A, nay là B"
				if n.short {
					l.confidence = archive.Likely
				}
			}
		}
	}()
	r.addAll(c, g, n, relation)
	listed := (relation == archive.Elected || relation == archive.Appointed) && g.offices[0].kind == "member" && n.first < g.first // "bổ sung A, Giám đốc X; B, Giám đốc Y làm thành viên …"
	both := c.hasIn(n.last, g.first, togetherWords)                                                                                // "Chánh Văn phòng A và Trưởng phòng B cùng đảm nhận chức vụ …"
	row := who
	if relation != archive.Holds && relation != archive.Former || c.plainRow(c.subjects(who)) {
		row = c.subjects(who)
	}
	for k := who; k > 0 && (k > row || c.coordinated(k-1, k) || listed && c.listed(k-1, k) || both && c.alongside(k-1, k)) && !c.is(c.names[k-1].first-c.names[k-1].title-1, ofKey); k-- {
		r.addAll(c, g, c.names[k-1], relation)
	}
}

// object reports whether one of the groups ends at i and is the object of a verb: what that verb says is not said of the next person.
func (c clause) object(earlier []group, i int) bool {
	return slices.ContainsFunc(earlier, func(g group) bool { return !g.apposed && g.last == i && c.governed(g) })
}

// reasonBefore reports whether the words that end at i only say why: "do chuyển công tác, đồng thời bầu bổ sung …".
func (c clause) reasonBefore(first, i int) bool {
	for k := i - 1; k >= max(first, i-maxModal); k-- {
		if c.has(k, reasonWords) {
			return len(c.cuesIn(k, i)) > 0
		}
	}
	return false
}

var reasonWords = words("do", "vì", "để")

// wins reports whether the clause behind an office at i says that who was proposed for it was elected: "được giới thiệu ứng cử chức danh Chủ tịch và
// trúng cử với 100% phiếu".
func (c clause) wins(i int) bool {
	for _, u := range c.cuesIn(i, min(i+maxLead, c.s[1])) {
		switch {
		case c.hasMark(i, u.first, ";") || len(c.officesBetween(i, u.last+1)) > 0 || c.nextName(i) >= 0 && c.names[c.nextName(i)].first < u.first:
			return false
		case u.tag == "elected":
			return !c.unreal(u.first) && c.has(u.first, winWords)
		}
	}
	return false
}

// won reports whether somebody became what he was proposed for: "được đề cử và trở thành Chủ tịch HĐQT".
func (c clause) won(between []cue) bool {
	last := len(between) - 1
	return last > 0 && between[last-1].tag == "planned" && between[last].first-between[last-1].last <= 1 && c.is(between[last].first, turnKey) && !c.unreal(between[last].first) && !c.willBe(between[last].first)
}

var winWords = words("trúng", "đắc")

// dated reports whether the words behind an office at i tell since when or how long it is held: "từ năm 2019", "đã hơn 10 năm".
func (c clause) dated(i int) bool {
	if c.skipYears(i, c.s[1]) > i || c.is(i, fromKey) {
		return true
	}
	for k := i; k < min(i+maxModal, c.s[1]) && c.tokens[k].Kind != vietnamese.Mark; k++ {
		if c.isNumber(k) {
			return c.has(k+1, spellUnits)
		}
	}
	return false
}

// goesOnGiving says how somebody came to an office where the sentence before tells how another one came to his, or that a decision was made public:
// "Đồng chí X được bổ nhiệm giữ chức A. Đồng chí Y giữ chức B."
func (r *reader) goesOnGiving(c clause) archive.Relation {
	if relation := r.announcedJustBefore(c); relation != archive.Holds {
		return relation
	}
	for i := len(r.links) - 1; i >= 0 && r.links[i].passage == c.passage && r.links[i].sentence == c.index; i-- {
		if r.links[i].given() {
			return r.links[i].relation // "…; đồng chí Y giữ chức B"
		}
	}
	for i := len(r.links) - 1; i >= 0 && r.links[i].passage == c.passage && r.links[i].sentence+1 >= c.index; i-- {
		if l := r.links[i]; l.sentence+1 == c.index && l.given() && l.confidence == archive.Certain {
			return l.relation
		}
	}
	return archive.Holds
}

// announcedAbove says what the line above the rows was of which the sentence is one: "… trao các quyết định điều động:", "- Ông X làm …".
func (c clause) announcedAbove() archive.Relation {
	const marks = "-–+•*"
	if !c.isMark(c.s[0], marks) || !c.tokens[c.s[0]].fresh {
		return archive.Holds
	}
	k := c.index - 1
	for ; k > max(0, c.index-maxRows) && c.isMark(c.sentences[k][0], marks); k-- {
	}
	if k < 0 || !c.isMark(c.sentences[k][1]-1, ":") || c.hasIn(c.sentences[k][0], c.sentences[k][1], attending) {
		return archive.Holds
	}
	above := clause{c.passage, k, c.sentences[k], nil}
	all := above.cuesIn(above.s[0], above.s[1])
	for i := len(all) - 1; i >= 0; i-- {
		switch tag := all[i].tag; tag {
		case "elected", "appointed", "transferred":
			if !above.unreal(all[i].first) {
				return relations[tag]
			}
		case "planned":
			return archive.Holds
		}
	}
	return archive.Holds
}

// maxRows bounds the rows between a row and the line above them.
const maxRows = 20

// decisionLeads begin what was decided of the person before a colon: "Ông X: thôi giữ chức …", and no speech.
var decisionLeads = words("thôi", "giữ", "từ")

// followPairs begin sentences that tell of what the one before announced.
var followPairs = phrases("trong đó", "cụ thể")

// consultations are how the Mặt trận elects.
var consultations = vietnamese.ParseLexicon("bằng hình thức hiệp thương\nbằng hiệp thương\nqua hiệp thương\nbằng hình thức suy cử")

// formally stands before the verb where somebody comes to an office that was his duty already.
var formally = phrases("chính thức")

// stepFrom reports whether the group is what somebody was before, where no verb says so: "ông X, từ Phó Trưởng phòng lên Trưởng phòng".
func (c clause) stepFrom(n name, g group) bool {
	if !c.is(g.first-1, fromKey) || g.first-n.last > 2 || !c.has(g.last, ontoWords) {
		return false
	}
	next := g.last + 1
	if k, _ := c.match(cues(), g.last, c.s[1]); k > 1 { // "lên giữ chức"
		next = g.last + k
	}
	return c.officeHeadAt(next, c.s[1])
}

// stepTo reports whether the group is what such a person is now.
func (c clause) stepTo(g group, earlier []group) bool {
	k := len(earlier) - 1
	return k >= 0 && earlier[k].last == g.first-1 && c.has(g.first-1, ontoWords) && c.is(earlier[k].first-1, fromKey)
}

// notHis reports whether the words before a group, or the cues between it and name who before it, make it somebody else's office.
func (c clause) notHis(g group, who int, between []cue) bool {
	n := c.names[who]
	if c.subjectItself(g) {
		return true
	}
	if speaksOf(between) || c.isMark(g.first-1, ";") && c.cueAt(g.last) { // "…; Thủ tướng bổ nhiệm ông X": the office acts
		return true
	}
	if g.offices[0].plural && who == c.firstOfRow(who) {
		return true // one person is not "02 Thẩm phán"
	}
	if c.is(g.first-1, ofKey) && !c.has(g.first-2, taskWords) || c.is(g.first-1, giveKey) || c.has(g.first-1, lackWords) {
		return true // "theo quyết định của Chủ tịch UBND tỉnh", "làm trợ lý cho Bộ trưởng X"
	}
	if c.is(g.first-1, handKey) && !c.has(g.first-2, passiveWords) && len(between) > 0 && between[len(between)-1].first == g.first-1 && !acting(g.offices[0].head) {
		return true // "ông X giao Chủ tịch UBND huyện Y kiểm tra"
	}
	if last := len(between) - 1; last >= 0 && between[last].last == g.first && between[last].last == between[last].first+1 && c.has(between[last].first, choosing) && c.has(between[last].first-1, willWords) {
		return true // "Tổng thống sẽ chọn Thủ tướng"
	}
	if c.has(g.first-1, helpWords) {
		return true // "giúp Bộ trưởng", "trình Chủ tịch UBND tỉnh"
	}
	if c.has(g.first-1, actedWords) {
		if k, tag := c.match(cues(), g.last, c.s[1]); k > 0 && relations[tag] != "" {
			return true // "được Bộ trưởng phân công …": the office acts
		}
	}
	if between := c.cuesIn(n.last, g.first); len(between) > 1 && between[0].tag == "planned" && !c.hasIn(n.last, g.first, passiveWords) && c.governs(between, g) {
		return true // "đề nghị bổ sung chức danh …": who proposes is given nothing
	}
	if c.kin(n) || c.hasKin(n.last, g.first) || c.meansHolder(g, between) {
		return true
	}
	if len(between) > 0 && c.has(between[0].first-1, someoneWords) && c.has(between[0].first-2, manyWords) {
		return true // "X, các vị nguyên là ủy viên …": others
	}
	return false
}

// subjectItself reports whether the office is the subject of a clause of its own: "…; chức Phó Chủ tịch Hội được bầu cho ông X".
func (c clause) subjectItself(g group) bool {
	n, tag := c.before(cues(), c.s[0], g.first)
	return tag == "office" && c.isMark(g.first-n-1, ";,") && c.has(c.skipTerms(g.last, c.s[1]), passiveWords)
}

// Whoever is about to choose somebody is not chosen.
var (
	choosing  = words("chọn", "bầu", "cử")
	willWords = words("sẽ", "để", "muốn", "định", "phải", "cần", "quyền")
)

// toldWhile reports whether the last of the cues, of being something, only tells when something of the past was: "ông X có sai phạm khi làm Giám đốc Sở Y".
// Who is busy while he is something still is it.
func (r *reader) toldWhile(c clause, between []cue) bool {
	last := len(between) - 1
	if last < 0 || !c.has(between[last].first, beingWords) {
		return false
	}
	if c.during(between) {
		return true
	}
	if !c.is(between[last].first-1, whenKey) {
		return false
	}
	when := between[last].first - 1
	for k := when - 1; k >= max(c.s[0], when-maxLead) && !c.isMark(k, ";:"); k-- {
		if n, tag := c.match(pastSigns, k, when); n > 0 && tag == "past" && !c.is(k-1, comradeKey) {
			return true
		}
	}
	return false
}

// during reports whether the last of the cues only tells in what time something happened.
func (c clause) during(between []cue) bool {
	last := len(between) - 1
	if last < 0 {
		return false
	}
	n, _ := c.before(spells, c.s[0], between[last].first)
	return n > 0
}

// spells are what somebody was something in.
var spells = vietnamese.ParseLexicon("trong thời gian\ntrong giai đoạn\ntrong thời kỳ\ntrong quá trình\ntrong suốt thời gian")

// pastSigns say that what is told is over.
var (
	pastSigns = vietnamese.ParseLexicon("sai phạm\tpast\nvi phạm\tpast\nđã\tpast\ntừng\tpast\nbị\tpast\nthời\tpast\nthời gian\nthời tiết")
)

// laterThen reports whether a sentence goes on with a life from a time long past: "Năm 2012, bà làm A. Ba năm sau, bà giữ chức B".
func (r *reader) laterThen(c clause, n name) bool {
	at := min(c.s[0]+3, n.first-n.title)
	later := false
	for i := c.s[0] + 1; i < at; i++ {
		later = later || c.has(i, laterWords) && c.has(i-1, durationWords)
	}
	if !later {
		return false
	}
	for i := len(r.links) - 1; i >= 0 && r.links[i].passage == c.passage && r.links[i].sentence+1 >= c.index; i-- {
		if l := r.links[i]; l.person == n.person && (l.relation == archive.Former || l.date != nil && l.precision == archive.InYear) {
			return true
		}
	}
	return false
}

// subjects returns the first of the names, each with its own offices, that are subjects of one verb with name k, which ends their
// row: "A, Trưởng phòng X và B, Trưởng phòng Y được bổ nhiệm …", "các ông: A, …; B, … giữ chức …".
func (c clause) subjects(k int) int {
	first := k
	for first > 0 && (c.alongside(first-1, first) || c.listed(first-1, first)) && !c.agent(c.names[first-1]) && c.officeStart(c.names[first-1].last, c.names[first].first-c.names[first].title) != c.names[first-1].last {
		first--
	}
	from := c.names[first].first - c.names[first].title
	for c.isMark(from-1, ":,") || c.isHonorificAt(from-1) {
		from--
	}
	joined := k > 0 && c.has(c.names[k].first-c.names[k].title-1, listWords)
	if joined || c.has(from, countedWords) || c.has(from-1, countedWords) {
		return first
	}
	return k
}

// plainRow reports whether "các" begins the row of people whose first name is k: "các ông A, Chủ tịch UBND xã X, và B làm Phó Trưởng ban".
func (c clause) plainRow(k int) bool {
	i := c.names[k].first - c.names[k].title
	for c.isMark(i-1, ":,") || c.isHonorificAt(i-1) {
		i--
	}
	return c.has(i, countedWords) || c.has(i-1, countedWords)
}

// goesOnBeing reports whether the group is one more of what the person is, behind a semicolon: "Ông X là A; B; C".
func (c clause) goesOnBeing(n name, g group, earlier []group) bool {
	if len(earlier) == 0 || !c.isMark(g.first-1, ";") {
		return false
	}
	k := len(earlier) - 1
	for at := g.first - 1; k >= 0; k-- {
		if c.skipTerms(earlier[k].last, at) != at {
			return false
		}
		if earlier[k].apposed && g.offices[0].former && earlier[k].first >= n.last {
			return true // "X, sinh năm 1938; nguyên A khóa VIII; nguyên B"
		}
		if at = earlier[k].first - 1; !c.isMark(at, ";") {
			return c.is(at, isKey) && at >= n.last && (at-n.last <= 2 || c.biographic(n.last, at+1)) && !c.has(at-1, notWords)
		}
	}
	return false
}

// tellsBefore reports whether the clause before the name tells of a later time: "Trước khi về tỉnh, ông X là …", "Trước đó, ông X là …".
func (c clause) tellsBefore(n name) bool {
	if c.is(c.s[0], beforeKey) && (c.has(c.s[0]+1, thatWords) && n.first-n.title <= c.s[0]+3 || c.nameAt(c.s[0]+1) && n.first > c.names[0].first) { // also "Trước ông X, …"
		return true
	}
	if at := n.first - n.title; at-3 > c.s[0] && c.isMark(at-3, ",;") && c.is(at-2, beforeKey) && c.has(at-1, thatWords) {
		return true // "…; trước đó, ông là …"
	}
	for i := c.s[0]; i+1 < n.first; i++ {
		if c.is(i, beforeKey) && (c.is(i+1, whenKey) || c.is(i+1, momentKey) || c.pair(i+1, mergers)) {
			return true
		}
	}
	return false
}

// mergers are what parts the times of old and new bodies: "Trước sáp nhập, ông X là …".
var mergers = phrases("sáp nhập", "hợp nhất", "sắp xếp")

// meansHolder reports whether the group stands for whoever holds it, to be given another office: "chỉ định Thứ trưởng Bộ X làm …".
func (c clause) meansHolder(g group, between []cue) bool {
	if len(between) == 0 || between[len(between)-1].last != g.first {
		return false
	}
	switch relations[between[len(between)-1].tag] {
	case archive.Elected, archive.Appointed, archive.Transferred:
	default:
		return false
	}
	n, tag := c.match(cues(), g.last, c.s[1])
	return n > 0 && tag == "office"
}
