package claims

import (
	"slices"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// linkAll links one person with all offices of a group. apposed says that the offices only describe the person.
func (r *reader) linkAll(c clause, g group, who int, apposed bool) {
	n := c.names[who]
	relation := archive.Holds
	confidence := archive.Certain
	if n.short { // "ông Minh, Giám đốc …": as often the next one in a list
		confidence = archive.Unclear
	}
	for _, u := range c.cuesIn(n.last, g.first) { // "(nhiệm kỳ trước là Trưởng ban …)"
		if u.tag == "former" && apposed && !c.nowIs(g.first) {
			relation = archive.Former
		}
	}
	if k, tag := c.before(cues(), c.s[0], g.first); k > 1 && tag == "former" && n.first >= g.last && c.has(g.first-1, beingWords) {
		relation = archive.Former // "Từng là Giám đốc Sở X, ông Y …"
	}
	if apposed && c.is(g.first-1, isKey) && (c.tellsBefore(n) || r.longAgo(c, g.offices[0])) && !c.nowIs(g.first) {
		relation = archive.Former // "Trước khi về tỉnh, ông X là …", "Năm 2015, ông X là …"
	}
	if apposed && relation == archive.Holds {
		relation = c.givenAbove(n)
	}
	era := c.dates(g)
	if era {
		relation, confidence = archive.Former, archive.Likely // "dưới thời Tổng thống X"
	}
	from := len(r.links)
	for _, o := range g.offices {
		r.add(c, o, n, relation, confidence, apposed)
	}
	for i := from; i < len(r.links); i++ {
		r.links[i].era = era
	}
}

// givenAbove says how somebody came to the office behind the name in a list that begins with what was decided, and names no office: "HĐND tỉnh bầu các
// chức danh lãnh đạo các ban gồm: X, Trưởng ban Pháp chế; Y, Trưởng ban Dân tộc".
func (c clause) givenAbove(n name) archive.Relation {
	colon := n.first - 1
	for ; colon >= max(c.s[0], n.first-maxAbove) && !c.isMark(colon, ":"); colon-- {
	}
	from := max(c.s[0], colon-maxAbove)
	if !c.isMark(colon, ":") || len(c.officesBetween(from, colon)) > 0 || c.hasIn(from, colon, attending) {
		return archive.Holds // "Dự lễ bổ nhiệm các chức danh có các đồng chí: …"
	}
	relation := archive.Holds
	for _, u := range c.cuesIn(from, colon) {
		if (u.tag == "elected" || u.tag == "appointed") && !c.unreal(u.first) {
			if u.last == colon && c.hasIn(from, u.first, byWords) && c.hasIn(from, u.first, staffWords) {
				relation = relations[u.tag] // "Nhân sự do Ban Thường vụ chỉ định: Bí thư - ông X; …"
			}
			for k := u.last; k < colon; k++ {
				if m, _ := c.match(posts, k, colon); m > 0 {
					relation = relations[u.tag]
				}
			}
		}
	}
	return relation
}

var staffWords = words("sự") // "nhân sự": a lawyer, a doctor or a place may be chosen for somebody, too

// posts are offices in general.
var posts = vietnamese.ParseLexicon("chức danh\ncác chức vụ\ntrưởng các ban\nlãnh đạo các ban\nlãnh đạo các phòng\ntrưởng các phòng\nphó các phòng")

// attending say that somebody is there, and was given nothing.
var attending = words("dự", "trì", "kiến", "phiếu", "mừng", "mặt")

// maxAbove bounds the tokens between the colon of a list and a name in it.
const maxAbove = 150

// candidateFor reports whether the words before the office at i say that somebody only seeks it: "ứng viên cho chức Chủ tịch UBND huyện, ông X",
// "ứng cử viên Tổng thống X".
func (c clause) candidateFor(i int) bool {
	from := i
	for from > c.s[0] && c.has(from-1, soughtWords) {
		from--
	}
	n, _ := c.before(candidates, c.s[0], from)
	return n > 0
}

var (
	soughtWords = words("cho", "vào", "chức", "vụ", "danh", "vị", "trí", "ghế")
	candidates  = vietnamese.ParseLexicon("ứng viên\nứng cử viên")
)

// dates reports whether a group only tells when: "dưới thời Tổng thống X", "dưới thời các Tổng thống X và Y".
func (c clause) dates(g group) bool {
	return c.has(g.first-1, timeHeads) || c.has(g.first-1, manyWords) && c.has(g.first-2, timeHeads)
}

// nowIs reports whether the words before the office at i say that it is held now, whatever was held before: "…, nay là …", but not
// "lúc đó đang là".
func (c clause) nowIs(i int) bool {
	if k, tag := c.before(cues(), c.s[0], i); k > 0 && tag == "office" && c.has(i-k-1, presentWords) && !c.has(i-k-2, thenTails) && (c.isMark(i-k-2, ",;") || c.has(i-k-2, listWords)) {
		return true
	}
	return c.is(i-1, isKey) && c.hasIn(max(c.s[0], i-3), i-1, presentWords) && !c.has(i-3, thenTails)
}

var thenTails = words("đó", "ấy", "còn")

// add appends the link of one office, unless it is only sought. An office called nguyên is a former one whatever else the sentence says.
func (r *reader) add(c clause, o office, n name, relation archive.Relation, confidence archive.Confidence, apposed bool) {
	if n.person < 0 || o.head == "" || r.persons[n.person].venerated || o.kind == gradeKind || relation != archive.Former && c.candidateFor(o.first) {
		return
	}
	if o.holder == n.person+1 && relation == archive.Former {
		return // "… là ông X, người từng giữ cương vị này"
	}
	if o.former || relation == archive.Holds && o.holder > 0 && o.holder != n.person+1 { // "ông X, người giữ cương vị này"
		relation = archive.Former
	}
	if _, tag := c.match(states, o.last, c.s[1]); relation == archive.Holds && tag == "former" {
		relation = archive.Former // "Trưởng Công an huyện tiền nhiệm"
	}
	if relation == archive.Holds && (r.overBefore(c, o, n) || c.is(o.last, beforeKey) && c.has(o.last+1, agoTails)) {
		relation = archive.Former
	}
	if relation == archive.Former && !o.former && (c.untilNow(o.last, c.s[1])) {
		relation = archive.Holds
	}
	if o.org.text == "" && !o.bodyless && o.kind != "self" {
		if org, ok := c.bodyOfHolder(o, n); ok {
			o.org, o.last = org, max(o.last, org.last)
		}
	}
	if o.inherited {
		confidence = lessSure(confidence)
	}
	first, last := min(o.first, n.first-n.title), max(o.last, n.last)
	r.links = append(r.links, link{person: n.person, office: o, relation: relation, term: r.termBehind(c, o, relation),
		confidence: confidence, passage: c.passage, sentence: c.index, first: first, last: last, apposed: apposed && relation == archive.Holds})
	r.tellYears(&r.links[len(r.links)-1], r.yearsOf(c, o, n))
}

// bodyOfHolder reads the body of an office that stands behind its holder's name: "Phát ngôn viên X của Bộ Ngoại giao", "ông X (Chủ tịch) và ông Y
// (Phó Chủ tịch) UBND huyện".
func (c clause) bodyOfHolder(o office, n name) (organisation, bool) {
	if n.first >= o.last {
		if !c.is(n.last, ofKey) {
			return organisation{}, false
		}
		org, ok := c.bodyBehind(n.last+1, c.s[1])
		return org, ok && strings.Contains(families[o.kind], org.family) && org.family != "" && c.headed(o, org)
	}
	k := o.last
	for range maxNoted {
		if !c.isMark(k, ")") || c.opening(max(c.s[0], k-maxNote), k) < 0 {
			return organisation{}, false
		}
		k++
		if c.upperAt(k, c.s[1]) && !c.tokens[k].fresh {
			if org, ok := c.organisationAt(k, c.s[1], false); ok {
				return org, !org.bare && strings.Contains(families[o.kind], org.family) && c.headed(o, org)
			}
		}
		if c.isMark(k, ",;") || c.has(k, listWords) {
			k++
		}
		next := c.nextName(k)
		if next < 0 || c.names[next].first-c.names[next].title > k || !c.isMark(c.names[next].last, "(") {
			return organisation{}, false
		}
		k = c.closing(c.names[next].last, min(c.s[1], c.names[next].last+maxNote))
	}
	return organisation{}, false
}

// maxNoted bounds the holders whose offices stand in notes before their one body.
const maxNoted = 6

// lessSure is the confidence of what needed one step more: one is likely right, with two it is anybody's guess.
func lessSure(c archive.Confidence) archive.Confidence {
	if c == archive.Certain {
		return archive.Likely
	}
	return archive.Unclear
}

// untilNow reports whether a note behind an office says that it is still held: "(từ tháng 4-2019 đến nay)".
func (p *passage) untilNow(i, limit int) bool {
	for j := i; j < min(i+9, limit) && !p.isMark(j, ";,"); j++ {
		if p.is(j, untilKey) && p.is(j+1, "nay") {
			return true
		}
	}
	return false
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
			if c.has(u.first-1, whenWords) {
				continue // "sau khi bổ nhiệm …" is no announcement
			}
			if relation := relations[u.tag]; gives(relation) {
				return relation
			}
		}
	}
	if relation := r.announcedJustBefore(c); relation != archive.Holds {
		return relation
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
	}
	if g.offices[0].fresh {
		return archive.Appointed
	}
	return archive.Holds
}

// announcedJustBefore says what was decided where the sentence before tells of a decision that was made public, and of nobody who it was about:
// "Hội nghị công bố quyết định chỉ định Ban Chấp hành. Bí thư là đồng chí X".
func (r *reader) announcedJustBefore(c clause) archive.Relation {
	if c.index == 0 || c.zone != inText || c.hasIn(c.s[0], min(c.s[0]+maxLead, c.s[1]), presentWords) {
		return archive.Holds
	}
	above := clause{passage: c.passage, index: c.index - 1, s: c.sentences[c.index-1]}
	for _, u := range above.cuesIn(above.s[0], above.s[1]) {
		if relation := relations[u.tag]; (relation == archive.Appointed || relation == archive.Transferred) && above.decisionBefore(u.first) && !above.unreal(u.first) && !above.willBe(u.first) {
			return relation
		}
	}
	return archive.Holds
}

// decisionBefore reports whether a decision that was made public ends before the verb at i: "công bố các quyết định chỉ định", "trao quyết định của
// Ban Thường vụ Tỉnh ủy về việc điều động".
func (c clause) decisionBefore(i int) bool {
	for k := i - 1; k > max(c.s[0], i-maxLead) && !c.isMark(k, ";:"); k-- {
		if c.pair(k-1, decision) {
			n, _ := c.before(publishing, max(c.s[0], k-4), k-1)
			m, _ := c.before(publishing, max(c.s[0], k-4), k-2) // "công bố các quyết định"
			return n > 0 || m > 0
		}
	}
	return false
}

var publishing = vietnamese.ParseLexicon("công bố\ntrao\ncông bố và trao\ncông bố, trao")

var followWords = words("theo", "cụ", "kết", "trong", "ngoài", "gồm", "giữ", "chức", "ghế", "cương", "trọng")

var relations = map[string]archive.Relation{
	"elected": archive.Elected, "reelected": archive.Reelected, "appointed": archive.Appointed, "transferred": archive.Transferred,
	"former": archive.Former, "dismissed": archive.Dismissed, "retired": archive.Retired, "disciplined": archive.Disciplined,
}

// gives reports whether a relation is of somebody who was given an office.
func gives(r archive.Relation) bool {
	return r == archive.Elected || r == archive.Appointed || r == archive.Transferred
}

// relationOf decides what happened, from the cues before the person and those between the person and the office. It is false
// for an office that somebody is only proposed or planned for.
func (c clause) relationOf(before, between []cue, g group) (archive.Relation, bool) {
	tags := make(map[string]bool)
	proposed := len(before) > 0 && before[len(before)-1].tag == "planned"
	for k, u := range before {
		if u.tag == "again" && (k+1 == len(before) || before[k+1].first-u.last > maxRepeated) {
			continue
		}
		if u.tag != "former" && u.tag != "replace" {
			tags[u.tag] = true
		}
	}
	if last := len(before) - 1; last >= 0 && relations[before[last].tag] != "" && before[last].tag != "former" && c.unreal(before[last].first) {
		return "", false
	}
	nearest, told := "", g.first // told: where the cue before stands
	if last := len(before) - 1; last >= 0 {
		told = before[last].first
	}
	for k, u := range between {
		if u.tag == "never" && !c.hasMark(u.last, g.first, ",;:") {
			return "", false // "chưa từng được bổ nhiệm làm …"
		}
		if (relations[u.tag] != "" || u.tag == "handover") && u.tag != "former" && c.unreal(u.first) {
			return "", false
		}
		if u.tag == "former" && k+1 < len(between) && c.is(u.first, beforeKey) && c.has(u.first+1, thatWords) && relations[between[k+1].tag] != "" && between[k+1].tag != "former" {
			continue // "trước đó được điều động giữ chức": that is when it was given
		}
		if u.tag == "elected" && k > 0 && between[k-1].tag == "planned" && c.hasIn(between[k-1].last, u.first, forWords) || k == 0 && proposed && c.hasIn(u.first-4, u.first, forWords) {
			proposed = k == 0
			continue // "giới thiệu để HĐND tỉnh bầu", "giới thiệu ông X để bầu …"
		}
		if u.tag == "planned" {
			nearest = ""
			delete(tags, "appointed")
			delete(tags, "elected")
		}
		if relations[u.tag] != "" && tags["reelected"] && u.tag != "former" && len(c.officesBetween(told, u.first)) > 0 {
			delete(tags, "reelected") // "tái cử A, …, được phân công làm B": only A was held before
		}
		told = u.first
		if next := g.first; u.tag == "again" {
			if c.hasMark(u.last, g.first, ",;") && len(c.officesBetween(u.last, g.first)) == 0 {
				continue // "tiếp tục công tác tại X, trở thành Y"
			}
			if k+1 < len(between) {
				next = between[k+1].first
			}
			if next-u.last > maxRepeated {
				continue // "một lần nữa mở đường đưa ông X lên vị trí …"
			}
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
	case (nearest == "dismissed" || nearest == "disciplined") && c.proposes(before) && !slices.ContainsFunc(between, func(u cue) bool { return relations[u.tag] != "" }):
		return archive.Holds, true // "kiến nghị cách chức Giám đốc Sở X đối với ông Y"
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
	case tags["handover"]:
		return archive.Appointed, true
	}
	return archive.Holds, true
}

// maxRepeated bounds the tokens between "tiếp tục" or "lần nữa" and what is done again.
const maxRepeated = 2
