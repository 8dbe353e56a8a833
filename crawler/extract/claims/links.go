package claims

import (
	"slices"

	"khobao/archive"
	"khobao/vietnamese"
)

// link connects a person with an office, as one sentence states it.
type link struct {
	person      int
	office      office
	relation    archive.Relation
	term        string
	date        *archive.Date     // when it came about, where the sentence says so
	precision   archive.Precision // of date: InMonth or InYear; empty: a day
	confidence  archive.Confidence
	passage     *passage
	sentence    int
	first, last int             // tokens that state it
	apposed     bool            // the office only describes the person; an event of the sentence may concern it
	era         bool            // the office only dates something: "dưới thời Tổng thống X"
	listed      bool            // the office heads a list of its holders, who were just given it
	roster      bool            // the office is a line above the one that names the person
	followed    bool            // only told to say whom another one follows: "thay ông X nghỉ hưu" leaves open when that was
	measure     archive.Measure // of a discipline
	years       years           // in which it was held
	row         bool            // a row of a career, or a clause about that time, says that its years are over: others may go on with it
}

// readLinks links the persons of a passage with its offices.
func (r *reader) readLinks(p *passage) {
	office, nameAt, subject := 0, 0, -1 // subject: the only person that the sentence before speaks of
	profiled := -1                      // whose name alone is a line above
	told := r.toldOf()
	for index, s := range p.sentences {
		from := nameAt
		for nameAt < len(p.names) && p.names[nameAt].first < s[1] {
			nameAt++
		}
		start := office
		for office < len(p.offices) && p.offices[office].first < s[1] {
			office++
		}
		if from == nameAt && start == office || len(r.links) >= maxLinks {
			continue
		}
		c := clause{p, index, s, p.names[from:nameAt]}
		first, _ := p.lineStart(s)
		if len(c.names) > 0 {
			profiled = -1
			if c.nameAlone(first) {
				profiled = c.names[0].person
			}
		}
		if len(c.names) == 0 { // "Sau đó làm Phó Giám đốc Sở X."
			if p.zone != inText {
				continue
			}
			if row, present := c.careerRow(p.offices[start].first); row {
				who := subject
				if who < 0 {
					who = told
				}
				if who >= 0 {
					r.linkCareer(c, c.groups(p.offices[start:office]), who, present)
				}
				continue
			}
			if profiled >= 0 && c.profiles(first) {
				r.linkProfile(c, c.groups(p.offices[start:office]), profiled)
				continue
			}
			who := -1
			if start+1 < office {
				who = r.holderMeant(c, p.offices[start])
			}
			if who >= 0 {
				c.names = []name{{first: p.offices[start].first, last: p.offices[start].last, person: who, short: true}}
				start++
			} else if subject >= 0 && (c.goesOn(p.offices[start].first) || c.describesLast(p.offices[start])) {
				c.names = []name{{first: s[0], last: s[0], person: subject, short: true}}
			} else if told >= 0 && subject < 0 && c.datedRow(p.offices[start].first) {
				c.names = []name{{first: s[0], last: s[0], person: told, short: true}}
			} else {
				continue
			}
		} else {
			subject = r.onlyPerson(c.names)
		}
		before := len(r.links)
		groups := c.groups(p.offices[start:office])
		for i := range groups {
			r.linkGroup(c, groups, i)
		}
		r.linkBoard(c)
		r.linkInCharge(c)
		r.applyEvents(c, r.links[before:])
		r.linkSuccession(c, len(groups) > 0)
		r.inSteps(r.links[before:])
		for i := before; i < len(r.links); i++ {
			switch l := &r.links[i]; {
			case l.relation == archive.Holds, l.relation == archive.Former:
			case l.followed:
				l.date = r.dayFrom(c, l.last, l)
			default:
				l.date, l.precision = r.eventDate(c, l)
			}
			if l := &r.links[i]; l.relation == archive.Disciplined {
				l.measure = c.measureOf(l)
			}
		}
		r.links = r.links[:before+len(c.yetToCome(r.links[before:]))]
	}
}

// onlyPerson returns the person whom all names mean; -1 where they mean several, or nobody who is known.
func (r *reader) onlyPerson(names []name) int {
	who := names[0].person
	for _, n := range names[1:] {
		if n.person != who {
			return -1
		}
	}
	if who >= 0 && r.persons[who].venerated {
		return -1
	}
	return who
}

// goesOn reports whether a sentence that names nobody goes on with the career that the one before it tells: nothing but times
// and a verb of taking office stands before its first office, at token first.
func (c clause) goesOn(first int) bool {
	verb := false
	for i := c.s[0]; i < first; {
		if n, tag := c.match(cues(), i, first); n > 0 && (tag == "office" || relations[tag] != "") {
			verb = verb || tag != "former" && i+n >= first-2 // "Trước đó, Tổng thống X": no verb
			i += n
			continue
		}
		if end := c.periodAt(i, first); end > i {
			i = end
			continue
		}
		if c.tokens[i].Kind == vietnamese.Word && !c.has(i, onwardLeads) {
			return false
		}
		i++
	}
	return verb && first-c.s[0] <= maxLead
}

// describesLast reports whether the sentence begins with the former offices of the person whom the one before it speaks of, and
// with no subject: "Nguyên Bí thư Tỉnh ủy, nguyên Chủ tịch UBND tỉnh; đã từ trần …".
func (c clause) describesLast(o office) bool {
	return o.former && o.first == c.s[0] && c.tokens[o.first].fresh && c.isMark(c.skipTerms(o.last, c.s[1]), ",;.")
}

// maxLead bounds the tokens before the first office of a sentence that goes on.
const maxLead = 20

// linkGroup finds whose offices a group is: of the person just behind it, of the one just before it, or of the one whom the
// clause's verb joins with it.
func (r *reader) linkGroup(c clause, groups []group, i int) {
	g := groups[i]
	if !r.follow(c, g.offices) {
		return
	}
	next, before := c.nextName(g.last), c.beforeNote(c.prevName(g.first), g.first)
	while := next >= 0 && c.whileOffice(g, next)
	if !while && i+1 < len(groups) && next >= 0 && groups[i+1].first < c.names[next].first && !c.leadsList(g.last, groups[i+1].first) {
		next = -1
	}
	c.inheritWithin(&g)
	if next >= 0 && c.handedBetween(g, next) {
		r.linkFormer(c, g, next)
		r.addAll(c, g, c.names[next+1], archive.Appointed)
		return
	}
	if next >= 0 && c.handedBy(g, next) {
		r.linkFormer(c, g, next)
		r.addAll(c, g, c.names[next+1], archive.Appointed)
		return
	}
	if next >= 0 && next+1 < len(c.names) && g.offices[0].holder > 0 && c.is(g.last, beforeKey) && c.names[next].first-c.names[next].title == g.last+1 && c.is(c.names[next].last, isKey) {
		r.linkFormer(c, g, next+1) // "Người giữ cương vị này trước ông là X"
		return
	}
	if r.linkRespectively(c, g, before, next) {
		return
	}
	forward := noLink
	if next >= 0 {
		forward = c.forward(g, next)
	}
	apposed := before >= 0 && c.apposition(c.names[before].last, c.beforeCount(g), groups[:i])
	if apposed && (c.speaksItself(g, before) || c.is(c.names[before].last, isKey) && c.kin(c.names[before])) {
		apposed = false
	}
	if apposed && g.offices[0].plural && before == c.firstOfRow(before) {
		apposed = false // "X, các ủy viên Ban Thường vụ": others
	}
	if apposed && (c.is(c.beforeCount(g)-1, alongKey) || c.ofSeveral(g.offices[0])) {
		apposed = false // "X cùng Phó Chủ tịch UBND tỉnh"; "X, Bộ trưởng các Bộ Y và Z"
	}
	if apposed && c.introduced(groups[:i], before) {
		own := groups[i-1].offices
		apposed = c.together(own[len(own)-1], g.offices[0]) && !c.ownHolder(g) // "Phó Thủ tướng X, Chủ tịch Quốc hội, …"
	}
	if apposed && forward == copulaLink && c.agent(c.names[before]) {
		apposed = false // "theo ông X, hiện Giám đốc Sở Y là ông Z"
	}
	if apposed && c.ownClause(g.offices[len(g.offices)-1], before) {
		apposed = false
	}
	if apposed && (forward == listLink || forward == copulaLink) && c.goesToAnother(before, g, next) {
		forward = noLink // "cao nhất là ông X, Bí thư Huyện ủy (96,4%), tiếp đến là bà Y"
	}
	if forward == directLink && c.helped(c.names[next]) {
		forward = noLink
	}
	switch {
	case while:
		if relation, ok := c.relationOf(nil, c.cuesIn(max(c.s[0], g.first-5), g.first), g); ok && relation != archive.Holds {
			r.addAll(c, g, c.names[next], relation) // "sau khi nhậm chức Bí thư …, ông X"
		} else {
			r.linkFormer(c, g, next)
		}
	case forward == listLink:
		r.linkList(c, g, next)
	case apposed && forward == directLink && !c.introduced(groups[:i], before):
		if n := len(g.offices); n > 1 && before >= 0 {
			r.linkAll(c, group{offices: g.offices[:n-1]}, before, true)
			g = group{offices: g.offices[n-1:], first: g.offices[n-1].first, last: g.last}
			g.offices[0].former = g.offices[0].former && !g.offices[0].formerToo // "X, nguyên Chủ tịch UBND tỉnh, và Bí thư Tỉnh ủy Y"
		}
		r.linkAll(c, g, next, true)
	case forward == directLink && before >= 0 && c.verbBefore(g, before) && len(g.offices) > 1:
		n := len(g.offices)
		r.linkVerb(c, group{offices: g.offices[:n-1], first: g.first, last: g.offices[n-2].last}, before, groups[:i])
		r.linkAll(c, group{offices: g.offices[n-1:], first: g.offices[n-1].first, last: g.last}, next, true)
	case forward == directLink:
		if !c.isMark(g.last, ",") { // "Từng là Giám đốc Sở X, Chủ tịch UBND tỉnh, ông Y": a career goes up
			g = c.ofHolder(g)
		}
		r.linkAll(c, g, next, true)
		for k := next + 1; k < len(c.names) && c.heldTogether(g.offices[len(g.offices)-1], k); k++ {
			r.linkAll(c, group{offices: g.offices[len(g.offices)-1:], first: g.first, last: g.last}, k, true)
		}
	case apposed:
		groups[i].apposed = true
		for k := c.firstOfRow(before); k < before && (g.offices[0].plural || c.allAre(c.names[before].last, g.first) || c.rowOfThese(k, before, g)); k++ {
			r.linkAll(c, g, k, true) // "A, B và C là các ủy viên", "A và B, cùng là Phó Giám đốc X"
		}
		r.linkAll(c, g, before, true)
		if !c.replacesElsewhere(g) {
			r.linkReplaced(c, g)
		}
	case forward == copulaLink:
		r.linkVerb(c, g, next, groups[:i])
	default:
		r.linkVerb(c, g, before, groups[:i])
	}
}

// beforeCount returns where the number stands of those who hold the first office of a group, "A và B, hai Phó Chủ tịch X"; where the group begins,
// if none does.
func (c clause) beforeCount(g group) int {
	if g.offices[0].plural && g.first > c.s[0] && c.has(g.first-1, manyWords) {
		return g.first - 1
	}
	return g.first
}

// rowOfThese reports whether names k to last are a row of people whom "các" begins, and the group stands behind the last one without a comma: "các ông
// A và B nguyên Phó Chủ tịch X".
func (c clause) rowOfThese(k, last int, g group) bool {
	i := c.names[k].first - c.names[k].title
	for c.isMark(i-1, ":") || c.isHonorificAt(i-1) || c.is(i-1, comradeTailKey) || c.is(i-1, comradeKey) {
		i--
	}
	return c.names[last].last == g.first && c.has(i-1, countedWords)
}

// allAre reports whether the words of tokens [i, j) say that an office is each one's: "cùng là", "đều giữ chức".
func (c clause) allAre(i, j int) bool {
	for ; i < j; i++ {
		if n, tag := c.match(cues(), i+1, j); c.has(i, togetherWords) && (n > 0 && (tag == "office" || tag == "former") || c.is(i+1, isKey) || c.has(i+1, formerWords)) {
			return i+1 < j
		}
	}
	return false
}

// goesToAnother reports whether a group describes the name before it, and the verb of being before the next one is of another clause.
func (c clause) goesToAnother(before int, g group, next int) bool {
	at := c.names[next].first - c.names[next].title
	return c.isMark(c.names[before].last, ",-–(") && !c.hasMark(g.last, at, ":") && c.hasMark(g.last, at, ",;") && c.hasIn(g.last, at, furtherWords)
}

// furtherWords begin "tiếp đến là", "kế đến là" and "sau đó là".
var furtherWords = words("tiếp", "kế", "sau", "rồi", "cuối")

// heldTogether reports whether name k shares an office that stands before the name before it: one of several deputies, or one who had it at
// another time.
func (c clause) heldTogether(o office, k int) bool {
	return (severalHold(o) || o.former && c.has(c.names[k].first-1, listWords)) && c.sharesOffice(k)
}

// replacesElsewhere reports whether the group only describes who takes somebody's place: "Ông X, Chánh Văn phòng Y, thay ông Z", "…, được giao phụ
// trách Sở thay ông Z".
func (c clause) replacesElsewhere(g group) bool {
	if !c.isMark(g.last, ",") || g.offices[len(g.offices)-1].fresh {
		return false
	}
	return slices.ContainsFunc(c.cuesIn(g.last, c.s[1]), func(u cue) bool { return u.tag == "replace" })
}
