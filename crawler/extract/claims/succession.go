package claims

import (
	"slices"

	"khobao/archive"
)

// linkFormer links a group with somebody who held it before. The term that the sentence names is the new holder's.
func (r *reader) linkFormer(c clause, g group, who int) {
	confidence := archive.Likely
	if c.names[who].short { // "Trước khi trở thành Giám đốc, ông từng …"
		confidence = archive.Unclear
	}
	from := len(r.links)
	for _, o := range g.offices {
		if !o.former {
			o.head = fullOffice(o.head) // who is acting takes the place of the head
		}
		r.add(c, o, c.names[who], archive.Former, confidence, false)
	}
	n := c.names[who]
	for i := from; i < len(r.links); i++ {
		r.links[i].term = ""
		for _, u := range c.cuesIn(n.last, min(n.last+5, c.s[1])) {
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
		if !told && (k == 0 || onlyTold || !c.replaced(c.names[k])) || c.names[k].person < 0 || c.names[k].person == holder {
			continue
		}
		for i := len(r.links) - 1; i >= 0; i-- {
			l := r.links[i]
			if l.passage != c.passage || l.sentence+maxSuccession < c.index {
				break // links stand in the order of the text
			}
			given := l.relation == archive.Elected || l.relation == archive.Appointed || l.relation == archive.Transferred
			if !given || l.person != holder && !(told && k == 0) || l.person == c.names[k].person {
				continue
			}
			former := group{offices: []office{l.office}, first: c.names[k].first, last: c.names[k].last}
			former.offices[0].first, former.offices[0].last = former.first, former.last
			r.linkFormer(c, former, k)
			break
		}
	}
}

// predecessor reports whether the name is of whom somebody follows in office: "Người tiền nhiệm của bà, ông X, nghỉ hưu".
func (c clause) predecessor(n name) bool {
	i := n.first - n.title - 1
	if !c.isMark(i, ",") && !c.is(i, isKey) {
		return false
	}
	for k := i; k > max(c.s[0], i-maxPredecessor); k-- {
		if m, tag := c.before(cues(), c.s[0], k); m > 0 && tag == "replace" {
			return !c.hasMark(k, i, ",;:")
		}
	}
	return false
}

// maxPredecessor bounds the tokens between "người tiền nhiệm" and the name.
const maxPredecessor = 6

// maxSuccession bounds the sentences between who is given an office and whom he replaces.
const maxSuccession = 2

// linkReplaced finds whom the new holder of a group's offices replaces: "…, thay ông X".
func (r *reader) linkReplaced(c clause, g group) {
	k := c.nextName(g.last)
	if k < 0 || c.names[k].first-g.last > 14 || !c.replaced(c.names[k]) || len(c.officesBetween(g.last, c.names[k].first)) > 0 {
		return
	}
	r.linkFormer(c, g, k)
}
