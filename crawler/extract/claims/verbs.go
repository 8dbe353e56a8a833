package claims

import (
	"khobao/archive"
	"khobao/vietnamese"
)

// linkVerb links a group with the person of the clause whom a verb joins with it; who is the name to begin with, -1 for none.
func (r *reader) linkVerb(c clause, g group, who int, earlier []group) {
	if who < 0 {
		r.linkReplaced(c, g)
		return
	}
	n := c.names[who]
	if n.first >= g.last { // the person stands behind: "chức Chủ nhiệm được bầu cho ông X"
		if r.linkInOffice(c, g, who) {
			return
		}
		from := max(c.s[0], g.first-14)
		lead := g.first - 1
		if c.isMark(lead, ":") {
			lead-- // "cách chức cả các chức vụ: … của ông X"
		}
		for i := lead; i >= from; i-- {
			if c.isMark(i, ",;:") {
				from = i
			}
		}
		relation, ok := c.relationOf(c.cuesIn(from, g.first), c.cuesIn(g.last, n.first), g)
		if ok {
			switch {
			case relation == archive.Holds && (c.tellsBefore(n) || c.isMark(g.first-1, ",") && c.has(g.first-2, thatWords) && c.is(g.first-3, beforeKey) && (n.last >= c.s[1] || c.tokens[n.last].Kind == vietnamese.Mark)):
				relation = archive.Former // also "Trước đó, Giám đốc Sở X là ông Y"
			case relation == archive.Holds:
				relation = r.announced(c, g)
			}
			before := len(r.links)
			r.addAll(c, g, n, relation)
			for i := before; i < len(r.links) && relation == archive.Holds && !n.short && c.is(g.last, isKey) && n.first-n.title == g.last+1; i++ {
				if r.links[i].confidence = archive.Likely; r.links[i].office.org.text != "" && !r.links[i].office.inherited {
					r.links[i].confidence = archive.Certain // "Bí thư Huyện ủy X là ông Y"
				}
			}
			for i := before; i < len(r.links) && relation == archive.Disciplined; i++ {
				for _, u := range c.cuesIn(from, g.first) { // what was done to him: "cách chức Giám đốc Sở X đối với ông Y"
					r.links[i].first = min(r.links[i].first, u.first)
				}
			}
			for k := who + 1; k < len(c.names) && severalHold(g.offices[len(g.offices)-1]) && c.decidedFor(g.last, n) && (c.coordinated(k-1, k) || c.alongside(k-1, k)); k++ {
				r.addAll(c, g, c.names[k], relation) // "cho thôi nhiệm vụ đại biểu … đối với ông A và bà B"
			}
		}
		if k := c.prevName(g.first); k >= 0 && c.handsOver(c.names[k].last, g.first) {
			r.linkFormer(c, g, k)
		}
		return
	}
	c.ledBy(n, &g)
	for who >= 0 && c.agent(c.names[who]) && !c.tellsOf(c.names[who], g) && !c.togetherWith(c.names[who], g) {
		if c.replaced(c.names[who]) {
			r.linkFormer(c, g, who)
		}
		who--
	}
	if who >= 0 {
		r.linkSubject(c, g, who, earlier)
	}
	r.linkReplaced(c, g)
}

// togetherWith reports whether the person behind "cùng" is one of those who all are what the group says: "ông X, cùng bà Y, Trưởng phòng Z, đều là đại
// biểu".
func (c clause) togetherWith(n name, g group) bool {
	return c.is(n.first-n.title-1, alongKey) && c.hasIn(n.last, g.first, togetherWords)
}

// decidedFor reports whether "đối với" or "cho" stands between an office that ends at i and the person, or the person's own office: "bầu bổ sung Ủy viên
// UBND tỉnh đối với Giám đốc Sở X …".
func (c clause) decidedFor(i int, n name) bool {
	at := n.first - n.title
	if own := c.officeStart(i, at); own > 0 {
		at = own
	}
	return c.has(at-1, giverWords)
}

// ledBy gives the office that somebody has who leads a body the body that stands before him: "Ban Chỉ đạo X do ông A, Phó Chủ tịch UBND
// tỉnh làm Trưởng ban". His own office's body is another one.
func (c clause) ledBy(n name, g *group) {
	at := n.first - n.title - 1
	if !c.has(at, byWords) {
		return
	}
	for c.has(at-1, leadingModals) {
		at--
	}
	for i := range g.offices {
		o := &g.offices[i]
		if o.org.text != "" || o.kind == "self" || o.first < n.last {
			continue
		}
		o.bodyless = len(c.officesBetween(n.last, o.first)) > 0
		for k := c.s[0]; k < at; k++ {
			if org, ok := c.organisationAt(k, at, false); ok && (org.last == at || c.isMark(org.last, "(") && c.closing(org.last, at) == at-1 || o.kind == "trưởng") && !org.bare && c.headed(*o, org) {
				o.org, o.inherited, o.bodyless = org, true, false
			}
		}
	}
}

var leadingModals = words("sẽ", "đang", "vẫn", "hiện", "đã")

// handsOver reports whether the last verb in tokens [i, j) hands an office to somebody: "trao lại cương vị Giám đốc cho ông X".
func (c clause) handsOver(i, j int) bool {
	all := c.cuesIn(i, j)
	for k := len(all) - 1; k >= 0 && all[k].tag != "speech"; k-- {
		if all[k].tag == "handover" {
			return true
		}
	}
	return false
}

// tellsOf reports whether the clause goes on to tell of somebody behind thay or do: "thay ông X vừa nhận nhiệm vụ …", "thay ông X
// được điều động làm …", "do ông X làm giám đốc".
func (c clause) tellsOf(n name, g group) bool {
	i := n.last
	for c.isMark(i, ",-–") || c.has(i, spokenWords) || c.has(i, justWords) { // "…, người vừa được điều về …"
		i++
	}
	k, tag := c.match(cues(), i, g.first)
	if tag == "again" && !c.replaced(n) { // "do ông X tiếp tục làm Trưởng ban"
		i += k
		k, tag = c.match(cues(), i, g.first)
	}
	if c.replaced(n) {
		return c.has(i, passiveWords) || k > 0 && (relations[tag] == archive.Appointed || relations[tag] == archive.Transferred || tag == "office" && (c.has(i, comingWords) || c.has(i-1, justWords)))
	}
	if b, t := c.before(cues(), n.last, g.first); b > 0 && t == "office" && (c.apposition(n.last, g.first-b, nil) || c.onlyOffices(n.last, g.first-b)) {
		return c.has(n.first-n.title-1, byWords) // "do ông X, nguyên Phó Giám đốc Y, làm Giám đốc"
	}
	return c.has(n.first-n.title-1, byWords) && k > 0 && tag == "office" && i+k == g.first
}

var (
	intoKey = vietnamese.Key("vào")
)

// opensClause reports whether a semicolon stands before name k, or before the row of names that it ends.
func (c clause) opensClause(k int) bool {
	for k > 0 && c.coordinated(k-1, k) {
		k--
	}
	i := c.names[k].first - c.names[k].title - 1
	for c.has(i, beforeNameWords) || c.has(i, stillWords) || c.isHonorificAt(i) || c.isMark(i, ",") && c.isHonorificAt(i-1) { // "; các ông, bà A, B"
		i--
	}
	return c.isMark(i, ";")
}

// chained reports whether name k follows the office of the one before with nothing but a comma or và between: "bầu A làm …, B làm …".
func (c clause) chained(k int, earlier []group) bool {
	if len(earlier) == 0 || k == 0 {
		return false
	}
	k = c.firstOfRow(k)
	i := c.names[k].first - c.names[k].title - 1
	for c.has(i, beforeNameWords) || c.isHonorificAt(i) || c.isMark(i, ",") && c.isHonorificAt(i-1) { // ", các ông, bà A, B"
		i--
	}
	last := c.skipNote(earlier[len(earlier)-1].last, i)
	return (c.isMark(i, ",") || c.has(i, listWords)) && last >= i-8 && c.skipTerms(last, i) >= i
}

// decidedBehind reads the decision that the end of the clause names: "… theo quyết định điều động của Ban Thường vụ".
func (r *reader) decidedBehind(c clause, i int) archive.Relation {
	for from := c.skipTerms(i, c.s[1]); i < c.s[1] && !c.isMark(i, ";:"); i++ {
		if n, tag := c.match(fromDay, i, c.s[1]); n > 0 && (tag == "" || i == from && r.newsFrom(c, i+n)) && !c.hasIn(i+n, min(i+n+maxDay, c.s[1]), untilWords) {
			return archive.Appointed // "giữ chức … kể từ ngày 15/8"
		}
		if !c.is(i, "theo") {
			continue
		}
		for _, u := range c.cuesIn(i, min(i+6, c.s[1])) {
			if relation := relations[u.tag]; gives(relation) {
				return relation
			}
		}
	}
	return archive.Holds
}

var fromDay = vietnamese.ParseLexicon("từ ngày\tnear\nkể từ ngày")

// maxDay bounds the tokens of a day behind which the last one may stand: "từ ngày 1/4/2010 đến …".
const maxDay = 7

// newsFrom reports whether the day at i is of the article's year, or of none: lives tell of days with years long past.
func (r *reader) newsFrom(c clause, i int) bool {
	for k := c.s[0]; k < i; k++ { // "Năm 2010, ông X giữ chức … từ ngày 1/5"
		if year, ok := c.year(k); ok && c.is(k-1, yearKey) && (r.ctx.Published == nil || year != r.ctx.Published.Year()) {
			return false
		}
	}
	for k := i; k < min(i+maxDay, c.s[1]) && !c.isMark(k, ",;"); k++ {
		if year, ok := c.year(k); ok && (r.ctx.Published == nil || year != r.ctx.Published.Year()) {
			return false
		}
	}
	return true
}

// decidedBefore reports whether the sentence gives a decision as the ground, "Theo quyết định của UBND tỉnh, ông X giữ chức …", or the day from which
// somebody has an office, "Từ ngày 1/4, ông X giữ chức …".
func (r *reader) decidedBefore(c clause, i int) bool {
	if n, _ := c.match(fromDay, c.s[0], i); n > 0 && r.newsFrom(c, c.s[0]+n) && !c.hasIn(c.s[0]+n, i, untilWords) {
		return true
	}
	return c.pairIn(c.s[0], i-1, decision)
}

var decision = phrases("quyết định")

// besideOwn reports whether the cue, of taking an office, stands right behind what the person is: "Ông X, Phó Giám đốc Sở Y, giữ chức …" tells of
// what is new.
func (c clause) besideOwn(u cue, earlier []group) bool {
	if len(earlier) == 0 || !earlier[len(earlier)-1].apposed || u.tag != "office" {
		return false
	}
	at := earlier[len(earlier)-1].last
	return c.isMark(at, ",") && u.first == at+1 && c.has(u.first, holdingWords) && u.last > u.first+1
}

// holdingWords begin "giữ chức" and "nhận nhiệm vụ".
var holdingWords = words("giữ", "nhận", "đảm")

// carriedRelation returns what the last verb of decision before token i says.
func (c clause) carriedRelation(i int) archive.Relation {
	all := c.cuesIn(c.s[0], i)
	for k := len(all) - 1; k >= 0; k-- {
		if n := c.prevName(all[k].first); n >= 0 && c.replaced(c.names[n]) && !c.hasMark(c.names[n].last, all[k].first, ",;:") {
			continue // "thay ông X đã chuyển công tác": no matter what happened to him
		}
		if relation := relations[all[k].tag]; gives(relation) {
			return relation
		}
	}
	return archive.Holds
}

// turned corrects the relation of a group where the sentence tells of two offices of the person: the one given up and the one
// taken over instead ("thôi giữ chức A, về làm B"), or the old and the new ("chuyển từ A sang B").
func (c clause) turned(relation archive.Relation, g group, n name, earlier []group) archive.Relation {
	if k, _ := c.before(cues(), c.s[0], g.first); relation == archive.Transferred && c.is(g.first-k-1, fromKey) {
		return archive.Former // "được luân chuyển từ vị trí Y"
	}
	if c.fromPost(g.first) && c.has(g.last, ontoWords) {
		return archive.Former
	}
	if len(earlier) == 0 || relation != archive.Dismissed && relation != archive.Retired {
		return relation
	}
	last := earlier[len(earlier)-1].last
	if last <= n.last {
		return relation
	}
	offered := false
	for _, u := range c.cuesIn(last, g.first) {
		if relations[u.tag] != "" {
			return relation // the tail says itself what happened
		}
		offered = offered || u.tag == "office"
	}
	if !offered || c.hasIn(last, g.first, notWords) { // "thôi giữ chức A và không tham gia B"
		return relation
	}
	for _, u := range c.cuesIn(c.s[0], last) {
		if relations[u.tag] == archive.Transferred {
			return archive.Transferred
		}
	}
	return archive.Appointed
}

// fromPost reports whether the office at i is where somebody comes from: "từ Phó Giám đốc Sở X sang …", "từ vị trí Giám đốc …".
func (c clause) fromPost(i int) bool {
	k, _ := c.before(cues(), c.s[0], i)
	return c.is(i-1, fromKey) || c.is(i-2, fromKey) && c.cueAt(i-1) || k > 0 && c.is(i-k-1, fromKey)
}

func (r *reader) addAll(c clause, g group, n name, relation archive.Relation) {
	confidence := archive.Certain
	switch told := relation != archive.Holds && relation != archive.Former; { // whether a verb of decision tells it
	case !told && (n.short || relation == archive.Holds):
		confidence = archive.Unclear
	case n.short:
		confidence = archive.Likely
	}
	for _, o := range g.offices {
		r.add(c, o, n, relation, confidence, false)
	}
}

// governs reports whether one of the cues takes the group as its object: close enough, or anything in a list of past offices.
func (c clause) governs(between []cue, g group) bool {
	for k := len(between) - 1; k >= 0; k-- {
		u := between[k]
		switch u.tag {
		case "be", "again":
			if g.first-u.last <= 1 && u.last == g.first && c.keys[u.last-1] == isKey && !c.has(u.first-1, notWords) {
				return true
			}
			continue
		case "former":
			return true
		case "replace", "none", "speech":
			continue
		}
		if u.last == u.first+1 && c.is(u.first, intoKey) && g.offices[0].kind == "member" && c.nameEndsAt(u.first) && c.has(g.first-1, listWords) && !c.hasMark(u.last, g.first, ",;") {
			return true // "bầu ông X vào Ban Chấp hành và Ủy viên UBKT …"
		}
		if u.last == u.first+1 && c.is(u.first, intoKey) && (g.first-u.last > 2 || c.hasMark(u.last, g.first, ",;")) { // "diễn ra vào tuần trước, Tổng thống …"
			continue
		}
		if g.first-u.last <= 12 {
			return true
		}
	}
	return false
}
