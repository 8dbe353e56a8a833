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
