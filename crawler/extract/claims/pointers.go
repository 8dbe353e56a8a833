package claims

import (
	"khobao/archive"
)

// follow puts the office that somebody was given last, or that the headline names, in the place of "chức vụ này". It is false
// where there is none.
func (r *reader) follow(c clause, offices []office) bool {
	for i := range offices {
		o := &offices[i]
		if !o.pointer {
			continue
		}
		meant, who, ok := r.heldHere(c)
		if !ok {
			meant, who, ok = r.lastGiven()
		}
		if !ok {
			return false
		}
		o.holder = who
		o.head, o.kind, o.org, o.inherited, o.pointer = meant.head, meant.kind, meant.org, true, false
	}
	return true
}

// heldHere returns the office that the same sentence says somebody has: "ông X đang là Giám đốc, và sẽ tiếp tục giữ chức vụ này".
func (r *reader) heldHere(c clause) (meant office, holder int, ok bool) {
	if len(r.links) == 0 {
		return office{}, 0, false
	}
	l := r.links[len(r.links)-1]
	if l.passage != c.passage || l.sentence != c.index || l.apposed && !c.is(l.office.first-1, isKey) || l.relation != archive.Holds {
		return office{}, 0, false
	}
	return l.office, l.person + 1, true
}

// lastGiven returns that office and who was given it, as its number plus one: 0 where only the headline names it.
func (r *reader) lastGiven() (meant office, holder int, ok bool) {
	for i := len(r.links) - 1; i >= max(0, len(r.links)-maxContext); i-- {
		if rel := r.links[i].relation; rel != archive.Holds && rel != archive.Former {
			return r.links[i].office, r.links[i].person + 1, true
		}
	}
	title := r.passages[0].offices
	for _, o := range title[:min(len(title), maxContext)] {
		if !o.pointer && !r.passages[0].nameAt(o.last) { // "Tổng thống X đề cử …": that is the office of who decides
			return o, 0, true
		}
	}
	return office{}, 0, false
}

// holderMeant returns the person whom a sentence that names nobody means by an office, and whose past it tells: "Tân Bí thư Tỉnh ủy từng giữ các chức vụ
// …". It is -1 where not one person alone was said to have that office.
func (r *reader) holderMeant(c clause, o office) int {
	if o.first-c.s[0] > 1 || o.former || o.plural || o.org.text == "" && !o.fresh || !c.tellsPast(o.last) {
		return -1
	}
	at := officeOf{r.plainOffice(o.head), o.org.text}
	m := r.meant[at]
	if m == nil {
		if len(r.meant) >= maxMeant {
			return -1
		}
		m = &meant{who: -1}
		r.meant[at] = m
	}
	for ; m.seen < len(r.links) && !m.several; m.seen++ {
		c.lookups++
		l := r.links[m.seen]
		if l.person == m.who || l.relation == archive.Former || l.relation == archive.Dismissed || l.relation == archive.Retired || r.plainOffice(l.office.head) != at.plain || at.body != "" && !sameBody(l.office.org.text, at.body) || at.body == "" && !l.given() {
			continue
		}
		m.several = m.who >= 0
		m.who = l.person
	}
	if m.several {
		return -1
	}
	return m.who
}

// tellsPast reports whether the words at i go on with what somebody was, at once or behind his age and origin: "48 tuổi, quê huyện X; từng làm …".
func (c clause) tellsPast(i int) bool {
	for _, u := range c.cueList(i, min(i+maxLead, c.s[1])) {
		if u.tag == "former" {
			return u.first == i || c.biographic(i, u.first) && !c.hasIn(i, u.first, kinWords)
		}
	}
	return false
}

// officeOf is an office of a body, without words that only refine it.
type officeOf struct{ plain, body string }

// meant is what the first links say of who has an office.
type meant struct {
	seen    int // links that were asked
	who     int // who has it; -1: nobody so far
	several bool
}

// maxMeant bounds the offices that a text may have stand for their holders.
const maxMeant = 50
