package claims

import (
	"slices"

	"khobao/archive"
	"khobao/vietnamese"
)

// applyEvents changes what offices in apposition mean where the sentence tells of their end without naming them again:
// "Chủ tịch UBND tỉnh X nghỉ hưu".
func (r *reader) applyEvents(c clause, links []link) {
	for _, u := range c.cuesIn(c.s[0], c.s[1]) {
		relation := relations[u.tag]
		switch relation {
		case archive.Dismissed, archive.Retired, archive.Disciplined:
		case archive.Reelected:
			if c.unreal(u.first) || c.willBe(u.first) {
				continue
			}
		default:
			continue
		}
		if c.is(u.first, ceaseKey) && u.last == u.first+1 && (u.last == c.s[1] || c.tokens[u.last].Kind == vietnamese.Mark) {
			continue // "… là chi phí thôi."
		}
		if relation == archive.Disciplined && c.unsure(max(c.s[0], u.first-6), u.first) || relation != archive.Reelected && (c.hasIn(max(c.s[0], u.first-2), u.first, notYetWords) || c.pressed(u.first)) {
			continue
		}
		if who := c.patient(u); relation == archive.Disciplined && who >= 0 {
			r.punished[who] = true
		}
		for _, who := range append(c.patients(u, relation), c.listedBehind(u)...) {
			applyEvent(links, who, u, relation)
		}
	}
}

// granted reports whether a request was allowed, as the words behind it say or the verb before it: "xin thôi chức và đã được chấp thuận", "chấp
// thuận đơn xin thôi chức".
func (c clause) granted(u cue) bool {
	for k := u.first - 1; k > max(c.s[0], u.first-maxModal) && !c.isMark(k, ",;:."); k-- {
		if c.pair(k-1, grants) {
			return !c.unreal(k-1) && !c.hasIn(max(c.s[0], k-4), k-1, awaitWords) && !c.hasIn(max(c.s[0], k-4), k-1, refusedWords)
		}
	}
	i := u.last
	for k := i; k < min(i+maxGranted, c.s[1]) && !c.isMark(k, ";:"); k++ {
		if !c.pair(k, grants) {
			continue
		}
		for at := k - 1; at >= max(i, k-maxGrantor); at-- {
			if c.has(at, passiveWords) {
				return !c.hasIn(max(i, at-3), at, notYetWords) && !c.hasIn(max(i, at-3), at, awaitWords) && !c.hasIn(i, at, refusedWords)
			}
		}
	}
	return false
}

var (
	refusedWords = words("chối", "bác")
	awaitWords   = words("chờ", "đợi", "nghị", "mong", "hy")
	grants       = phrases("chấp thuận", "đồng ý", "chấp nhận")
)

// maxGranted bounds the tokens behind the request, maxGrantor those of who granted it.
const (
	maxGranted = 24
	maxGrantor = 7
)

// punish turns the present offices of persons who were disciplined, though another sentence says so.
func (r *reader) punish() {
	for i := range r.links {
		if l := &r.links[i]; r.punished[l.person] && l.apposed && l.relation == archive.Holds {
			l.relation, l.confidence = archive.Disciplined, archive.Unclear // the sentence that tells of the measure may mean somebody else
		}
	}
}

// dropEras leaves out offices that only date something where the article says what the person is.
func (r *reader) dropEras() {
	held := make(map[holding]bool)
	for _, l := range r.links {
		if !l.era {
			held[holding{l.person, r.plainOffice(l.office.head)}] = true
		}
	}
	r.links = slices.DeleteFunc(r.links, func(l link) bool { return l.era && held[holding{l.person, r.plainOffice(l.office.head)}] })
}

// applyEvent changes the links of one person whom an event concerns.
func applyEvent(links []link, who int, u cue, relation archive.Relation) {
	if !used(links, who, relation) {
		given := relation == archive.Reelected && givenInList(links, who)
		for i := range links {
			if l := &links[i]; l.person == who && given && l.listed {
				l.relation = relation
			} else if !given && l.person == who && l.apposed && l.relation == archive.Holds {
				l.relation = relation
				l.first, l.last = min(l.first, u.first), max(l.last, u.last)
			}
		}
	}
}

// unsure reports whether tokens [i, j) leave open that somebody was punished: "đề nghị", "có thể", "có hay không".
func (c clause) unsure(i, j int) bool {
	for k := i; k < j; k++ {
		if n, _ := c.match(unsurePhrases, k, j); n > 0 {
			return true
		}
		if c.has(k, unsureWords) && !c.has(k+1, sufferWords) || c.is(k, haveKey) && (k+1 == j || c.has(k+1, maybeTails)) {
			return true
		}
	}
	return false
}

// pressed reports whether the words before i say that others only want it: "đang chịu sức ép phải từ chức", "bị kêu gọi từ chức".
func (c clause) pressed(i int) bool { return c.phraseIn(max(c.s[0], i-4), i, pressures) }

var pressures = vietnamese.ParseLexicon("sức ép\náp lực\nkêu gọi\nyêu cầu")

var unsurePhrases = vietnamese.ParseLexicon("kiến nghị\nđối diện\nđối mặt\nnguy cơ\nkhả năng\ndự kiến\nyêu cầu")

var (
	notYetWords = words("xin", "sẽ", "dọa", "đòi", "nếu", "không", "chưa", "sắp", "suýt", "tin") // "thua thì sẽ từ chức"
	unsureWords = words("đề", "không", "chưa", "xem", "xét", "chờ", "nếu", "phải")
	maybeTails  = words("thể", "hay", "dấu", "bị")
)

// givenInList reports whether the sentence lists the person among the holders of an office: that one was won again.
func givenInList(links []link, who int) bool {
	return slices.ContainsFunc(links, func(l link) bool { return l.person == who && l.listed })
}

// used reports whether a link already says that relation of the person: the event had an office as its object.
func used(links []link, who int, relation archive.Relation) bool {
	return slices.ContainsFunc(links, func(l link) bool { return l.person == who && l.relation == relation && !l.apposed && !l.listed })
}

// patients returns the persons whom an event concerns: one, or all of a row of subjects ("A cùng B, C đều tái đắc cử").
func (c clause) patients(u cue, relation archive.Relation) []int {
	who := c.patient(u)
	if who < 0 {
		return nil
	}
	all := []int{who}
	if k := c.nextName(u.last); relation == archive.Disciplined && k >= 0 && c.names[k].person == who && !c.isSubjectCue(u) {
		for ; k+1 < len(c.names) && (c.alongside(k, k+1) || c.listed(k, k+1)); k++ { // "cảnh cáo ông A, Giám đốc X và bà B, Phó Giám đốc Y"
			all = append(all, c.names[k+1].person)
		}
		return all
	}
	k := c.prevName(u.first)
	together := c.hasIn(u.first-3, u.first, togetherWords) // "A, Bí thư …; B, Phó Bí thư … cũng bị cách chức"
	if k < 0 || c.names[k].person != who {
		return all
	}
	if relation != archive.Reelected && !together {
		joined := k > 0 && c.hasIn(c.names[k-1].last, c.names[k].first, listWords)                                                                                                                                                         // "các phó trưởng ban A, B và chi ủy viên C bị khiển trách"
		for ; (relation == archive.Retired || relation == archive.Disciplined && c.isSubjectCue(u)) && k > 0 && (c.coordinated(k-1, k) || (joined || c.isIn(c.names[k-1].last, c.names[k].first, alongKey)) && c.alongside(k-1, k)); k-- { // "ông A và bà B bị khiển trách"
			all = append(all, c.names[k-1].person)
		}
		return all
	}
	for ; k > 0 && (c.alongside(k-1, k) || together && c.listed(k-1, k)); k-- {
		all = append(all, c.names[k-1].person)
	}
	return all
}

// listedBehind returns the persons of the list that follows an event: "nhận quyết định nghỉ hưu gồm: A; B; C".
func (c clause) listedBehind(u cue) []int {
	const reach = 8 // "nghỉ hưu từ 1/7 gồm:"
	var all []int
	for i := u.last; i < min(u.last+reach, c.s[1]); i++ {
		if !c.isMark(i, ":") {
			continue
		}
		for _, n := range c.names {
			if n.first > i && n.person >= 0 {
				all = append(all, n.person)
			}
		}
		break
	}
	return all
}

// patient returns the person whom an event without an office concerns: the next name close behind it, or else the last one
// before it.
func (c clause) patient(u cue) int {
	k, stops := c.nextName(u.last), ";,”\"–-"
	if c.has(u.first-1, formTails) && c.is(c.s[0], withKey) {
		stops = ";”\"–-" // "Với hình thức cách chức, Huyện ủy đã xử lý ông X"
	}
	if k >= 0 && (!c.isSubjectCue(u) || c.has(c.names[k].first-c.names[k].title-1, giverWords)) && // "đã cách hết các chức vụ … đối với ông X"
		c.names[k].first-u.last <= 16 && !c.hasMark(u.last, c.names[k].first-c.names[k].title, stops) {
		return c.names[k].person
	}
	if u.tag == "reelected" && c.is(u.first, appointKey) && !c.has(u.first-1, passiveWords) {
		return -1 // "tình trạng bổ nhiệm lại công chức": of nobody who is named
	}
	for k = c.prevName(u.first); k >= 0 && (c.dependent(k) || c.decides(c.names[k]) || c.is(c.names[k].first-c.names[k].title-1, followKey)); k-- { // "người vừa bị Tổng thống X cách chức", "theo ông Y, đã khai trừ …": neither X nor Y
	}
	if k >= 0 && c.orders(c.names[k]) {
		return -1
	}
	if k >= 0 && c.pairIn(c.names[k].last, u.first-2, grants) && !c.hasIn(c.names[k].last, u.first, passiveWords) {
		return -1 // "ông X đồng ý cho bác sĩ xin thôi việc": he grants it, but "ông X chấp nhận từ chức"
	}
	if k >= 0 && c.subjectOf(k, u) && !c.hasKin(c.names[k].last, u.first+1) {
		return c.names[k].person
	}
	return -1
}

// formTails end what a punishment is called by: hình thức.
var formTails = words("thức")

// isSubjectCue reports whether what happens, happens to the subject: "X tái đắc cử", "X bị cảnh cáo".
func (c clause) isSubjectCue(u cue) bool {
	return u.tag == "reelected" && !c.is(u.first, appointKey) || c.has(u.first-1, undergoWords) || relations[u.tag] == archive.Disciplined && c.hasIn(max(c.s[0], u.first-4), u.first, sufferWords) && c.prevName(u.first) >= 0
}

// appointKey begins "bổ nhiệm lại", which a decision does to somebody.
var appointKey = vietnamese.Key("bổ")

// subjectOf reports whether name k is the subject of the cue: only offices and fillers stand between.
func (c clause) subjectOf(k int, u cue) bool {
	from := c.names[k].last
	for _, o := range c.officesBetween(from, u.first) {
		if o.first >= from && o.last <= u.first {
			from = max(from, o.last)
		}
	}
	reach := 6
	if relations[u.tag] == archive.Disciplined && c.has(u.first-1, undergoWords) && k == len(c.names)-1 && c.alone(k) {
		reach = 40 // nobody else is named who could have been punished
	}
	return u.first-from <= reach && !c.hasMark(from, u.first, ";") && !c.hasIn(from, u.first, handWords) && !c.speaks(c.names[k].last, u.first)
}

// alone reports whether the sentence up to name k names nobody else.
func (c clause) alone(k int) bool {
	for _, n := range c.names[:k] {
		if n.person != c.names[k].person {
			return false
		}
	}
	return true
}

// speaks reports whether tokens [i, j) say that somebody says or orders something.
func (c clause) speaks(i, j int) bool {
	return slices.ContainsFunc(c.cuesIn(i, j), func(u cue) bool { return u.tag == "speech" || u.tag == "planned" })
}
