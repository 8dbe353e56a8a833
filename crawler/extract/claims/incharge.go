package claims

import (
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// Who is to do a head's work is often told by a verb alone: "UBND tỉnh giao bà X, Phó Giám đốc Sở Y tế, phụ trách Sở từ ngày 1/2". That is no other's
// oversight, as a chairman's deputy has it over departments: only a deputy in that very body acts for its head.

// inCharge is how such an office is called.
const inCharge = "Phụ trách"

var (
	chargeVerbs = vietnamese.ParseLexicon("phụ trách\nphụ trách điều hành\nphụ trách, điều hành\nphụ trách và điều hành\ntạm thời phụ trách\ntạm phụ trách\ntạm thời điều hành\nđiều hành hoạt động\nđiều hành")
	chargedWork = words("hoạt", "động", "mọi", "các", "của", "chung", "toàn", "bộ", "công", "việc")
	entrusting  = words("giao")
	ownBodies   = vietnamese.ParseLexicon("sở\nban\ncơ quan\nđơn vị\nphòng\nvăn phòng\nbệnh viện\ntrung tâm\ntrường\nnhà trường\ncông ty\nchi cục\nchi nhánh")
	behindOwn   = words("từ", "kể", "thay", "đến", "cho", "trong", "này", "sau", "khi", "để", "tới", "và", "theo", "vào") // not the name of a part of it
)

// linkInCharge links those who are entrusted with the work of the head of the body whose deputies they are.
func (r *reader) linkInCharge(c clause) {
	for i := c.s[0]; i < c.s[1]; i++ {
		n, _ := c.match(chargeVerbs, i, c.s[1])
		if n == 0 || len(c.officesBetween(max(c.s[0], i-maxOrganisation), i)) > 0 && c.insideOffice(i) {
			continue
		}
		k := c.prevName(i)
		if k < 0 || c.names[k].person < 0 || !c.entrusted(k, i) {
			continue
		}
		at := i + n
		for at < c.s[1] && c.has(at, chargedWork) && !c.tokens[at].upper {
			at++
		}
		o, ok := r.officeInCharge(c, c.names[k].person, at)
		if !ok {
			continue
		}
		o.first = i
		r.add(c, o, c.names[k], archive.Appointed, archive.Likely, false)
		i = o.last - 1
	}
}

// insideOffice reports whether the token at i is part of an office: "Phó Giám đốc phụ trách Sở Y tế".
func (c clause) insideOffice(i int) bool {
	for _, o := range c.officesBetween(max(c.s[0], i-maxOrganisation), i) {
		if o.first <= i && i < o.last {
			return true
		}
	}
	return false
}

// entrusted reports whether the sentence says that name k was given what the verb at i tells: "được giao phụ trách", "giao bà X, Phó Giám đốc, phụ trách".
func (c clause) entrusted(k, i int) bool {
	n := c.names[k]
	for at := n.last; at < i; at++ {
		if c.has(at, entrusting) && c.has(at-1, passiveWords) {
			return i-at <= 4 && !c.unreal(at) && c.onlyOffices(n.last, at-1)
		}
	}
	for at := n.first - n.title - 1; at >= c.s[0] && at >= n.first-n.title-3; at-- {
		if c.has(at, entrusting) {
			return !c.unreal(at) && c.onlyOffices(n.last, i)
		}
	}
	return false
}

// officeInCharge returns the office of who does the work of the head of the body that begins at i, if the person is its deputy.
func (r *reader) officeInCharge(c clause, who, i int) (office, bool) {
	org, ok := c.organisationAt(i, c.s[1], false)
	n, _ := c.match(ownBodies, i, c.s[1])
	end := i + n
	own := !ok && n > 0 && (end == c.s[1] || c.tokens[end].Kind != vietnamese.Word || c.tokens[end].fresh || c.has(end, behindOwn))
	if !ok && !own {
		return office{}, false
	}
	for k := len(r.links) - 1; k >= 0; k-- {
		l := r.links[k]
		if l.person != who || !deputy(l.office.head) || l.relation == archive.Former {
			continue
		}
		same := l.passage == c.passage && l.sentence == c.index && l.office.org.text == "" && ok
		if own && l.office.org.text == "" || !own && !same && (l.office.org.text == "" || !sameBody(l.office.org.text, org.text)) {
			continue
		}
		o := office{first: i, last: i + 1, head: inCharge, kind: l.office.kind, org: l.office.org, instead: capitalised(strings.TrimSpace(l.office.head[len("Phó"):]))}
		if ok {
			if o.last = org.last; len(org.text) > len(o.org.text) {
				o.org = org
			}
			if same {
				r.links[k].office.org = org // "bà X, Phó Chánh Thanh tra, phụ trách Thanh tra tỉnh"
			}
		}
		return o, true
	}
	return office{}, false
}
