package claims

import (
	"cmp"
	"slices"

	"khobao/archive"
)

// linkFormer links a group with somebody who held it before. The term that the sentence names is the new holder's.
func (r *reader) linkFormer(c clause, g group, who int) {
	if at := c.replacing(c.names[who]); at >= 0 && c.unreal(at) {
		return // "dự kiến thay ông X"
	}
	confidence := archive.Likely
	if c.names[who].short { // "Trước khi trở thành Giám đốc, ông từng …"
		confidence = archive.Unclear
	}
	from := len(r.links)
	for _, o := range g.offices {
		if !o.former {
			o.head = cmp.Or(o.instead, fullOffice(o.head)) // who is acting takes the place of the head
		}
		r.add(c, o, c.names[who], archive.Former, confidence, false)
	}
	n := c.names[who]
	for i := from; i < len(r.links); i++ {
		r.links[i].term, r.links[i].followed = "", true
		at := c.skipNote(n.last, c.s[1])
		for _, u := range c.cuesIn(at, min(at+5, c.s[1])) {
			if (u.tag == "retired" || u.tag == "dismissed") && r.links[i].relation == archive.Former {
				r.links[i].relation = relations[u.tag] // "thay ông X nghỉ hưu"
			}
		}
	}
}

// takesOver reports whether the last of the cues says that the person comes to an office: "về làm", "sẽ là", and in a headline
// "làm" alone.
func (c clause) takesOver(between []cue) bool {
	if len(between) == 0 {
		return false
	}
	last := between[len(between)-1]
	if i := slices.IndexFunc(between, func(u cue) bool { return u.tag == "replace" }); i >= 0 && c.has(between[i].first-1, comingWords) {
		return true // "lên thay bà ở ghế Giám đốc"
	}
	return c.has(last.first, comingWords) || c.zone == inTitle && last.tag == "office" && !c.hasIn(last.first-2, last.first, presentWords)
}

// linkSuccession links somebody whom a sentence without offices says to be replaced with what was given to the other just before:
// "… bầu ông A làm Chủ tịch. Ông A thay ông B." Where the sentence names offices, only whom it calls the predecessor.
func (r *reader) linkSuccession(c clause, onlyTold bool) {
	for k := range c.names {
		holder, told := -1, c.predecessor(c.names[k])
		if k > 0 {
			holder = c.names[k-1].person
		}
		if u, ok := c.successor(c.names[k]); ok {
			r.linkSuccessor(c, c.names[k], u)
			continue
		}
		if !told && (k == 0 || onlyTold && !c.follows(k) || !c.replaced(c.names[k])) || c.names[k].person < 0 || c.names[k].person == holder {
			continue
		}
		for i := len(r.links) - 1; i >= 0; i-- {
			l := r.links[i]
			if l.passage != c.passage || l.sentence+maxSuccession < c.index {
				break // links stand in the order of the text
			}
			if !l.given() && !(told && r.heldAlone(c, l)) || l.person != holder && !(told && k == 0) || l.person == c.names[k].person {
				continue
			}
			former := group{offices: []office{l.office}, first: c.names[k].first, last: c.names[k].last}
			former.offices[0].first, former.offices[0].last = former.first, former.last
			r.linkFormer(c, former, k)
			break
		}
	}
}

// heldAlone reports whether a link of the same sentence tells of the only office that it says its person has.
func (r *reader) heldAlone(c clause, l link) bool {
	n := 0
	for i := len(r.links) - 1; i >= 0 && r.links[i].passage == c.passage && r.links[i].sentence == c.index; i-- {
		if r.links[i].person == l.person {
			n++
		}
	}
	return n == 1 && l.sentence == c.index && l.relation == archive.Holds
}

// predecessor reports whether the name is of whom somebody follows in office: "Người tiền nhiệm của bà, ông X, nghỉ hưu".
func (c clause) predecessor(n name) bool {
	i := n.first - n.title - 1
	if own := c.officeStart(max(c.s[0], i-maxLead), i+1); own > 0 { // "Người tiền nhiệm của ông, Tỉnh ủy viên X, …"
		i = own - 1
	}
	if k, _ := c.before(cues(), c.s[0], i+1); k > 1 && c.hasIn(i+1-k, i+1, formerHolder) {
		return true // "cảm ơn người tiền nhiệm X"
	}
	if !c.isMark(i, ",") && !c.is(i, isKey) {
		return false
	}
	for _, u := range c.cueList(max(c.s[0], i-maxPredecessor), i) { // "thay mặt Sở, bà X" replaces nobody
		if u.tag == "replace" && !c.hasMark(u.last, i, ",;:") {
			return !c.isSuccessor(u)
		}
	}
	return false
}

// follows reports whether nothing but who replaces whom stands between name k and the one before it: "Ông A kế nhiệm ông B, người …".
func (c clause) follows(k int) bool {
	n, tag := c.match(cues(), c.names[k-1].last, c.s[1])
	return n > 0 && tag == "replace" && c.names[k-1].last+n == c.names[k].first-c.names[k].title
}

// isSuccessor reports whether a cue calls somebody the one who follows: "người kế nhiệm", "người thay ông X", "Kế nhiệm ông X ở … là".
func (c clause) isSuccessor(u cue) bool {
	return u.tag == "replace" && !c.hasIn(u.first, u.last, formerHolder) && (c.has(u.first-1, someoneWords) || u.first == c.s[0])
}

// formerHolder is who was there before.
var formerHolder = words("tiền")

// successor returns the words that say that the name is of who follows, "Người kế nhiệm là bà Y", "Kế nhiệm ông X ở huyện là bà Y"; false where none do.
func (c clause) successor(n name) (cue, bool) {
	i := n.first - n.title - 1
	if u, ok := c.givenInstead(n); ok {
		return u, true
	}
	if c.has(n.last, comingWords) {
		k, tag := c.match(cues(), n.last+1, c.s[1])
		return cue{n.last + 1, n.last + 1 + k, tag}, k > 0 && tag == "replace" && (n.last+1+k == c.s[1] || c.isMark(n.last+1+k, ".,;)")) // "…; ông Y lên thay"
	}
	if !c.is(i, isKey) {
		return cue{}, false
	}
	for _, u := range c.cueList(max(c.s[0], i-maxSuccessor), i) {
		if c.isSuccessor(u) && !c.hasMark(u.last, i, ",;:.") {
			return u, true
		}
	}
	return cue{}, false
}

// linkInOffice links those of whom the sentence says that one was before the other in the office of a group: "Người tiền nhiệm của ông X ở cương vị
// Giám đốc Sở Y là bà Z", "Người kế nhiệm ông X ở cương vị … là bà Z". It is false where it says no such thing.
func (r *reader) linkInOffice(c clause, g group, who int) bool {
	n := c.names[who]
	if at := n.first - n.title - 1; !c.is(at, isKey) || c.skipTerms(g.last, at) != at {
		return false
	}
	for _, u := range c.cueList(c.s[0], g.first) {
		if u.tag != "replace" || c.hasMark(u.last, g.first, ",;:") {
			continue
		}
		k := c.prevName(g.first)
		other := k >= 0 && c.names[k].first >= u.last && c.names[k].person != n.person
		switch {
		case c.hasIn(u.first, u.last, formerHolder):
			r.linkFormer(c, g, who)
			if other {
				r.addAll(c, g, c.names[k], archive.Holds)
			}
			return true
		case c.isSuccessor(u) && other:
			r.addAll(c, g, n, archive.Appointed)
			r.linkFormer(c, g, k)
			return true
		}
	}
	return false
}

// givenInstead returns the verb that gives the person the office of somebody who left it, where nothing else says which: "ông X, Phó Giám đốc Sở Y,
// được bổ nhiệm thay thế".
func (c clause) givenInstead(n name) (cue, bool) {
	i := n.last
	for _, own := range c.officesBetween(i, min(i+maxLead, c.s[1])) {
		if own.first-i > 1 || own.first > i && !c.isMark(i, ",-–") {
			break
		}
		i = own.last
	}
	for c.isMark(i, ",-–") {
		i++
	}
	for _, u := range c.cuesIn(i, min(i+3, c.s[1])) {
		k, tag := c.match(cues(), u.last, c.s[1])
		if end := u.last + k; relations[u.tag] != "" && u.tag != "former" && c.hasIn(i, u.last, passiveWords) && tag == "replace" && (end == c.s[1] || c.isMark(end, ".,;")) {
			return u, true
		}
	}
	return cue{}, false
}

// maxSuccessor bounds the tokens between "kế nhiệm" and the verb of who it is.
const maxSuccessor = 14

// linkSuccessor links a successor with the office that somebody gave up just before, or that whom he follows had in the body that the
// sentence names.
func (r *reader) linkSuccessor(c clause, n name, u cue) {
	at, former, body := n.first-n.title-1, -1, ""
	if k := c.prevName(at); k >= 0 && c.names[k].first >= u.last {
		former = c.names[k].person
	}
	for i := u.last; i < at; i++ {
		if c.has(i, whereWords) {
			body = c.slice(i+1, at)
		}
	}
	for i := len(r.links) - 1; i >= 0; i-- {
		l := r.links[i]
		if l.passage != c.passage || l.sentence+maxSuccession < c.index {
			return
		}
		left := l.relation == archive.Dismissed || l.relation == archive.Retired || l.relation == archive.Holds && l.apposed && r.movedFrom(i)
		if former >= 0 && l.person == former && body != "" {
			left = (l.relation == archive.Holds || left) && sameBody(body, l.office.org.text)
		} else if former >= 0 && l.person != former || body != "" {
			left = false
		}
		if l.person != n.person && left {
			o := l.office
			o.first, o.last, o.former = n.first, n.last, false
			relation := archive.Appointed
			if given := relations[u.tag]; given == archive.Elected || given == archive.Transferred {
				relation = given
			}
			r.add(c, o, n, relation, archive.Likely, false)
			return
		}
	}
}

// handedBetween reports whether the office of a group is handed by the person behind it to the next one: "bàn giao chức vụ Chỉ huy trưởng
// giữa Thượng tá A và Trung tá B".
func (c clause) handedBetween(g group, next int) bool {
	n := c.names[next]
	i := n.first - n.title - 1
	return c.has(i, betweenWords) && i-g.last <= 4 && !c.hasMark(g.last, i, ",;:") && next+1 < len(c.names) && c.coordinated(next, next+1) && c.handsOver(c.s[0], g.first)
}

var betweenWords = words("giữa")

// handedBy reports whether the office of a group is what the person behind it hands to the next one: "Chức Bí thư Huyện ủy được ông A bàn giao cho ông
// B".
func (c clause) handedBy(g group, next int) bool {
	n := c.names[next]
	if next+1 >= len(c.names) || !c.has(c.skipTerms(g.last, n.first), passiveWords) || n.first-n.title-g.last > 2 {
		return false
	}
	k, tag := c.match(cues(), n.last, c.s[1])
	to := c.names[next+1]
	return k > 0 && tag == "handover" && c.has(n.last+k, giverWords) && n.last+k+1 == to.first-to.title
}

// movedFrom reports whether the sentence of link i goes on with another office that the person was given.
func (r *reader) movedFrom(i int) bool {
	l := r.links[i]
	for k := i + 1; k < len(r.links) && r.links[k].passage == l.passage && r.links[k].sentence == l.sentence; k++ {
		if next := r.links[k]; next.person == l.person && next.given() {
			return true
		}
	}
	return false
}

// whereWords lead to where somebody had an office.
var whereWords = words("ở", "tại")

// maxPredecessor bounds the tokens between "người tiền nhiệm" and the name.
const maxPredecessor = 6

// maxSuccession bounds the sentences between who is given an office and whom he replaces.
const maxSuccession = 2

// vacated reports whether an office that ends at i is without a holder since the person left: "Vị trí Chủ tịch HĐQT để trống sau khi ông X từ nhiệm".
func (c clause) vacated(i int, n name) bool {
	at := n.first - n.title
	if !c.is(at-1, whenKey) || !c.has(at-2, laterWords) || !c.hasIn(i, at, emptyWords) {
		return false
	}
	k, tag := c.match(cues(), n.last, c.s[1])
	return k > 0 && (relations[tag] == archive.Dismissed || relations[tag] == archive.Retired || relations[tag] == archive.Transferred)
}

// emptyWords are said of offices without a holder.
var emptyWords = words("trống", "khuyết")

// takesPlace reports whether the sentence goes on with whom the holder of a group's offices takes the place of: "ông X giữ chức Bí thư Huyện ủy, thay
// ông Y".
func (c clause) takesPlace(n name, g group) bool {
	k := c.nextName(g.last)
	return k >= 0 && c.names[k].first-g.last <= maxModal && c.replaced(c.names[k]) && !c.hasIn(n.last, g.first, presentWords) && len(c.officesBetween(g.last, c.names[k].first)) == 0
}

// linkReplaced finds whom the new holder of a group's offices replaces: "…, thay ông X".
func (r *reader) linkReplaced(c clause, g group) {
	k := c.nextName(g.last)
	if k < 0 || c.names[k].first-g.last > 14 || !c.replaced(c.names[k]) && !c.vacated(g.last, c.names[k]) || len(c.officesBetween(g.last, c.names[k].first)) > 0 {
		return
	}
	r.linkFormer(c, g, k)
}
