package claims

import (
	"slices"
	"sort"

	"khobao/archive"
	"khobao/vietnamese"
)

// cue is a word that tells what happens, and where it stands.
type cue struct {
	first, last int
	tag         string
}

// cuesIn returns the cues in tokens [i, j), each the longest at its place.
func (c clause) cuesIn(i, j int) []cue {
	all := c.cueList(max(i, c.s[0]), j)
	offices := c.officesBetween(i, j)
	return slices.DeleteFunc(all, func(u cue) bool { // "Sở Thông tin": words of an office's name tell nothing
		return slices.ContainsFunc(offices, func(o office) bool { return o.org.first <= u.first && u.first < o.org.last })
	})
}

func (p *passage) cueList(i, j int) []cue {
	var all []cue
	for i < j {
		n, tag := p.match(cues(), i, j)
		if n == 0 {
			i++
			continue
		}
		all = append(all, cue{i, i + n, tag})
		i += n
	}
	return all
}

// linkAll links one person with all offices of a group. apposed says that the offices only describe the person.
func (r *reader) linkAll(c clause, g group, who int, apposed bool) {
	n := c.names[who]
	relation := archive.Holds
	confidence := archive.Certain
	if n.short {
		confidence = archive.Likely
	}
	for _, u := range c.cuesIn(n.last, g.first) { // "(nhiệm kỳ trước là Trưởng ban …)"
		if u.tag == "former" && apposed {
			relation = archive.Former
		}
	}
	for _, o := range g.offices {
		r.add(c, o, n, relation, confidence, apposed)
	}
}

// add appends the link of one office. An office called nguyên is a former one whatever else the sentence says.
func (r *reader) add(c clause, o office, n name, relation archive.Relation, confidence archive.Confidence, apposed bool) {
	if n.person < 0 || r.persons[n.person].venerated {
		return
	}
	if o.former {
		relation = archive.Former
	}
	if relation == archive.Former && !o.former && c.untilNow(o.last) {
		relation = archive.Holds
	}
	if o.inherited && confidence == archive.Certain {
		confidence = archive.Likely
	}
	first, last := min(o.first, n.first-n.title), max(o.last, n.last)
	r.links = append(r.links, link{person: n.person, office: o, relation: relation, term: r.termBehind(c, o, relation),
		confidence: confidence, passage: c.passage, sentence: c.index, first: first, last: last, apposed: apposed && relation == archive.Holds})
}

// untilNow reports whether a note behind an office says that it is still held: "(từ tháng 4-2019 đến nay)".
func (p *passage) untilNow(i int) bool {
	for j := i; j < min(i+9, len(p.tokens)) && !p.isMark(j, ";,"); j++ {
		if p.is(j, vietnamese.Key("đến")) && p.is(j+1, "nay") {
			return true
		}
	}
	return false
}

// linkList links every person of the list behind a group with the group's offices.
func (r *reader) linkList(c clause, g group, next int) {
	relation, ok := c.relationOf(c.cuesIn(c.s[0], g.first), c.cuesIn(g.last, c.names[next].first), g)
	if !ok {
		return
	}
	if relation == archive.Holds {
		relation = r.announced(c, g)
	}
	from := len(r.links)
	defer func() {
		for i := from; i < len(r.links); i++ {
			r.links[i].listed = true
		}
	}()
	for k := next; k < len(c.names); k++ {
		for _, o := range g.offices {
			r.add(c, o, c.names[k], relation, archive.Certain, relation == archive.Holds)
		}
		if k+1 < len(c.names) && !c.listed(k, k+1) {
			break
		}
	}
}

// announced says what happened where a sentence only names the holders: the headline or the sentence before announced it
// ("Theo đó, Bí thư … là đồng chí X").
func (r *reader) announced(c clause, g group) archive.Relation {
	for _, u := range c.cueList(c.s[0], g.first) {
		switch u.tag {
		case "elected", "appointed":
			return relations[u.tag]
		}
	}
	if c.index > 0 && c.has(c.s[0], followWords) {
		before := c.sentences[c.index-1]
		for _, u := range c.cueList(before[0], before[1]) {
			switch u.tag {
			case "elected", "appointed", "transferred":
				return relations[u.tag]
			}
		}
	}
	title := r.passages[0]
	for _, o := range title.offices[:min(len(title.offices), maxContext)] {
		if !sameOffice(o.head, g.offices[0].head) {
			continue
		}
		for _, u := range title.cueList(max(0, o.first-maxContext), o.first) {
			if u.tag == "elected" {
				return archive.Elected
			}
		}
		if cues := title.cueList(0, min(len(title.tokens), maxContext)); g.offices[0].fresh && len(cues) > 0 && relations[cues[0].tag] != "" {
			return relations[cues[0].tag]
		}
	}
	if g.offices[0].fresh {
		return archive.Appointed
	}
	return archive.Holds
}

var followWords = words("theo", "cụ", "kết", "trong", "ngoài", "gồm")

// linkVerb links a group with the person of the clause whom a verb joins with it; who is the name to begin with, -1 for none.
func (r *reader) linkVerb(c clause, g group, who int, earlier []group) {
	if who < 0 {
		r.linkReplaced(c, g)
		return
	}
	n := c.names[who]
	if n.first >= g.last { // the person stands behind: "chức Chủ nhiệm được bầu cho ông X"
		from := max(c.s[0], g.first-14)
		for i := g.first - 1; i >= from; i-- {
			if c.isMark(i, ",;:") {
				from = i
			}
		}
		relation, ok := c.relationOf(c.cuesIn(from, g.first), c.cuesIn(g.last, n.first), g)
		if ok {
			if relation == archive.Holds {
				relation = r.announced(c, g)
			}
			r.add2(c, g, n, relation)
		}
		return
	}
	for who >= 0 && c.agent(c.names[who]) {
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

var (
	ofWords = words("của")
	intoKey = vietnamese.Key("vào")
)

// opensClause reports whether a semicolon stands before name k, or before the row of names that it ends.
func (c clause) opensClause(k int) bool {
	for k > 0 && c.coordinated(k-1, k) {
		k--
	}
	i := c.names[k].first - c.names[k].title - 1
	for c.has(i, beforeNameWords) || c.has(i, words("còn")) {
		i--
	}
	return c.isMark(i, ";")
}

// decidedBehind reads the decision that the end of the clause names: "… theo quyết định điều động của Ban Thường vụ".
func (c clause) decidedBehind(i int) archive.Relation {
	for ; i < c.s[1] && !c.isMark(i, ";:"); i++ {
		if !c.is(i, "theo") {
			continue
		}
		for _, u := range c.cuesIn(i, min(i+6, c.s[1])) {
			switch u.tag {
			case "elected", "appointed", "transferred":
				return relations[u.tag]
			}
		}
	}
	return archive.Holds
}

// carriedRelation returns what the last verb of decision before token i says.
func (c clause) carriedRelation(i int) archive.Relation {
	all := c.cuesIn(c.s[0], i)
	for k := len(all) - 1; k >= 0; k-- {
		switch all[k].tag {
		case "elected", "appointed", "transferred":
			return relations[all[k].tag]
		}
	}
	return archive.Holds
}

// linkFormer links a group with somebody who held it before. The term that the sentence names is the new holder's.
func (r *reader) linkFormer(c clause, g group, who int) {
	from := len(r.links)
	for _, o := range g.offices {
		r.add(c, o, c.names[who], archive.Former, archive.Likely, false)
	}
	for i := from; i < len(r.links); i++ {
		r.links[i].term = ""
	}
}

// linkSubject links a group with the person before it, where a cue stands between them.
func (r *reader) linkSubject(c clause, g group, who int, earlier []group) {
	n := c.names[who]
	after := n.last
	for _, e := range earlier {
		if e.apposed && e.first >= n.last {
			after = e.last
		}
	}
	between := c.cuesIn(after, g.first)
	for _, u := range between {
		if u.tag == "speech" { // who speaks of an office does not hold it
			return
		}
	}
	of := n.short && c.has(n.first-n.title-1, ofWords)
	if !of && !c.governs(between, g) || g.offices[0].fresh && !c.is(g.first-1, "la1") {
		return
	}
	start := n.first - n.title
	if of { // "Những chặng tiếp theo của ông gồm: …"
		between = append(c.cuesIn(start-8, start), between...)
	}
	from := max(c.s[0], start-14)
	if c.isMark(start-1, ",") && (who == 0 || !c.coordinated(who-1, who)) {
		from = start // what stands before the comma is a clause of its own
	}
	for i := start - 1; i >= from; i-- {
		if c.isMark(i, ";:") || c.nameAt(i) {
			from = i + 1
			break
		}
	}
	if len(between) > 0 && between[0].tag == "office" && c.has(between[0].first-1, presentWords) && between[0].first-n.last <= 3 {
		from = start // ", đang giữ chức …": no matter what happens in the sentence
	}
	relation, ok := c.relationOf(c.cuesIn(from, start), between, g)
	if ok && relation == archive.Holds && len(between) > 0 && (c.is(between[len(between)-1].first, intoKey) || c.opensClause(who) && between[0].tag == "office") {
		relation = c.carriedRelation(n.first) // "bầu A vào chức vụ X; B vào chức vụ Y"
	}
	if ok && relation == archive.Holds && len(between) > 0 && between[len(between)-1].tag == "office" {
		relation = c.decidedBehind(g.last)
	}
	if !ok || of && relation == archive.Holds {
		return
	}
	r.add2(c, g, n, relation)
	for k := who; k > 0 && c.coordinated(k-1, k); k-- {
		r.add2(c, g, c.names[k-1], relation)
	}
}

// coordinated reports whether names j and k stand side by side: "A, B và C được bầu".
func (c clause) coordinated(j, k int) bool {
	for i := c.names[j].last; i < c.names[k].first-c.names[k].title; i++ {
		if !c.isMark(i, ",") && !c.has(i, listWords) {
			return false
		}
	}
	return true
}

func (r *reader) add2(c clause, g group, n name, relation archive.Relation) {
	confidence := archive.Certain
	if n.short || relation == archive.Holds {
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
			if g.first-u.last <= 1 && u.last == g.first && c.keys[u.last-1] == "la1" {
				return true
			}
			continue
		case "former":
			return true
		case "replace":
			continue
		}
		if g.first-u.last <= 12 {
			return true
		}
	}
	return false
}

// agent reports whether a name is no patient of the clause's verb: behind do, thay, cùng, bên cạnh.
func (c clause) agent(n name) bool {
	before := n.first - n.title
	return c.has(before-1, agentWords) || c.replaced(n)
}

var agentWords = words("do", "bởi", "cùng", "cạnh")

// replaced reports whether somebody takes the person's place: "thay ông X", "người tiền nhiệm là ông X".
func (c clause) replaced(n name) bool {
	before := n.first - n.title
	if c.is(before-1, "la1") {
		before--
	}
	k, tag := c.before(cues(), c.s[0], before)
	return k > 0 && tag == "replace"
}

// linkReplaced finds whom the new holder of a group's offices replaces: "…, thay ông X".
func (r *reader) linkReplaced(c clause, g group) {
	k := c.nextName(g.last)
	if k < 0 || c.names[k].first-g.last > 14 || !c.replaced(c.names[k]) || len(c.officesBetween(g.last, c.names[k].first)) > 0 {
		return
	}
	r.linkFormer(c, g, k)
}

var relations = map[string]archive.Relation{
	"elected": archive.Elected, "reelected": archive.Reelected, "appointed": archive.Appointed, "transferred": archive.Transferred,
	"former": archive.Former, "dismissed": archive.Dismissed, "retired": archive.Retired, "disciplined": archive.Disciplined,
}

// relationOf decides what happened, from the cues before the person and those between the person and the office. It is false
// for an office that somebody is only proposed or planned for.
func (c clause) relationOf(before, between []cue, g group) (archive.Relation, bool) {
	tags := make(map[string]bool)
	for _, u := range before {
		if u.tag != "former" && u.tag != "replace" {
			tags[u.tag] = true
		}
	}
	nearest := ""
	for _, u := range between {
		if u.tag == "planned" {
			nearest = ""
			delete(tags, "appointed")
			delete(tags, "elected")
		}
		tags[u.tag] = true
		if relations[u.tag] != "" {
			nearest = u.tag
		}
	}
	if nearest == "" {
		for _, u := range before {
			if relations[u.tag] != "" && u.tag != "former" {
				nearest = u.tag
			}
		}
	}
	switch {
	case nearest == "former", tags["former"] && !tags["again"] && nearest != "dismissed" && nearest != "retired":
		return archive.Former, true
	case nearest == "dismissed" || nearest == "retired" || nearest == "disciplined":
		return relations[nearest], true
	case tags["planned"] && !tags["elected"] && !tags["appointed"]:
		return "", false
	case tags["reelected"] || tags["again"]:
		return archive.Reelected, true
	case tags["transferred"]:
		return archive.Transferred, true
	case tags["elected"]:
		return archive.Elected, true
	case nearest != "":
		return relations[nearest], true
	}
	return archive.Holds, true
}

// applyEvents changes what offices in apposition mean where the sentence tells of their end without naming them again:
// "Chủ tịch UBND tỉnh X nghỉ hưu".
func (r *reader) applyEvents(c clause, links []link) {
	if len(links) == 0 {
		return
	}
	for _, u := range c.cuesIn(c.s[0], c.s[1]) {
		relation := relations[u.tag]
		switch relation {
		case archive.Dismissed, archive.Retired, archive.Disciplined, archive.Reelected:
		default:
			continue
		}
		if relation == archive.Disciplined && c.hasIn(max(c.s[0], u.first-6), u.first, unsureWords) {
			continue
		}
		for _, who := range c.patients(u, relation) {
			applyEvent(links, who, u, relation)
		}
	}
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

var unsureWords = words("đề", "không", "chưa", "xem", "xét", "chờ", "nếu", "phải", "có")

// givenInList reports whether the sentence lists the person among the holders of an office: that one was won again.
func givenInList(links []link, who int) bool {
	for _, l := range links {
		if l.person == who && l.listed {
			return true
		}
	}
	return false
}

// used reports whether a link already says that relation of the person: the event had an office as its object.
func used(links []link, who int, relation archive.Relation) bool {
	for _, l := range links {
		if l.person == who && l.relation == relation && !l.apposed && !l.listed {
			return true
		}
	}
	return false
}

// patients returns the persons whom an event concerns: one, or all of a row of subjects ("A cùng B, C đều tái đắc cử").
func (c clause) patients(u cue, relation archive.Relation) []int {
	who := c.patient(u)
	if who < 0 {
		return nil
	}
	all := []int{who}
	k := c.prevName(u.first)
	if relation != archive.Reelected || k < 0 || c.names[k].person != who {
		return all
	}
	for ; k > 0 && c.alongside(k-1, k); k-- {
		all = append(all, c.names[k-1].person)
	}
	return all
}

// alongside reports whether names j and k are subjects of one verb: a comma, và or cùng, and k's own offices, stand between.
func (c clause) alongside(j, k int) bool {
	from, to := c.names[j].last, c.names[k].first-c.names[k].title
	return to > from && !c.hasMark(from, to, ";:") && (c.isMark(from, ",") || c.has(from, listWords) || c.has(from, words("cùng"))) && c.onlyOffices(from, to)
}

// patient returns the person whom an event without an office concerns: the next name close behind it, or else the last one
// before it.
func (c clause) patient(u cue) int {
	k := c.nextName(u.last)
	if k >= 0 && !c.isSubjectCue(u) && c.names[k].first-u.last <= 16 && !c.hasMark(u.last, c.names[k].first-c.names[k].title, ";,") {
		return c.names[k].person
	}
	if k = c.prevName(u.first); k >= 0 && c.subjectOf(k, u) {
		return c.names[k].person
	}
	return -1
}

// isSubjectCue reports whether what happens, happens to the subject: "X tái đắc cử", "X bị cảnh cáo".
func (c clause) isSubjectCue(u cue) bool {
	return u.tag == "reelected" || c.has(u.first-1, words("bị", "được", "xin", "đã"))
}

// subjectOf reports whether name k is the subject of the cue: only offices and fillers stand between.
func (c clause) subjectOf(k int, u cue) bool {
	from := c.names[k].last
	for _, o := range c.officesBetween(from, u.first) {
		if o.first >= from && o.last <= u.first {
			from = max(from, o.last)
		}
	}
	return u.first-from <= 6 && !c.hasMark(from, u.first, ";") && !c.speaks(c.names[k].last, u.first)
}

// officesBetween returns the offices that begin in tokens [i, j).
func (p *passage) officesBetween(i, j int) []office {
	from := sort.Search(len(p.offices), func(k int) bool { return p.offices[k].first >= i })
	to := sort.Search(len(p.offices), func(k int) bool { return p.offices[k].first >= j })
	return p.offices[from:max(from, to)]
}

// speaks reports whether tokens [i, j) say that somebody says or orders something.
func (c clause) speaks(i, j int) bool {
	for _, u := range c.cuesIn(i, j) {
		if u.tag == "speech" || u.tag == "planned" {
			return true
		}
	}
	return false
}
