package claims

import (
	"slices"

	"khobao/archive"
)

// An office may head a list of its holders: "hai Phó Chủ tịch là các ông A, B".

// linkList links every person of the list behind a group with the group's offices.
func (r *reader) linkList(c clause, g group, next int) {
	relation, ok := c.relationOf(c.cuesIn(c.s[0], g.first), c.cuesIn(g.last, c.names[next].first), g)
	if !ok {
		return
	}
	era := c.dates(g)
	switch {
	case era:
		relation = archive.Former
	case relation == archive.Holds:
		relation = r.announced(c, g)
	}
	if relation == archive.Holds {
		relation = r.givenWithHead(c, g)
	}
	if relation == archive.Reelected && c.parted(g.first) {
		relation = archive.Elected // "A tái đắc cử Chủ tịch; hai Phó Chủ tịch là B, C"
	}
	from := len(r.links)
	defer func() {
		for i := from; i < len(r.links); i++ {
			r.links[i].listed, r.links[i].era = true, era
		}
	}()
	bare := c.officeStart(g.last, c.names[next].first-c.names[next].title) < 0 // the items have no offices of their own before them
	direct := c.names[next].first-c.names[next].title == g.last                // "các đồng chí Tổng Bí thư A, Chủ tịch nước B"
	for k := next; k < len(c.names); k++ {
		for _, o := range g.offices {
			r.add(c, o, c.names[k], relation, archive.Certain, relation == archive.Holds)
		}
		if k+1 < len(c.names) && (!c.listed(k, k+1) || direct && k > next && c.hasMark(c.names[k].last, c.names[k+1].first, ";") || direct && c.officeStart(c.names[k].last, c.names[k+1].first-c.names[k+1].title) >= 0 || c.opensList(k+1) || g.offices[0].kind != "member" && (c.opensItem(k+1) && bare || c.closed(next, k))) {
			break
		}
	}
}

// givenWithHead says what happened to the deputies of a list where the sentence before tells it of the head: "Chức Bí thư được giao cho ông A. Hai
// Phó Bí thư gồm: B, C".
func (r *reader) givenWithHead(c clause, g group) archive.Relation {
	head := g.offices[0]
	if c.is(c.s[0], alongKey) {
		return archive.Holds // "Cùng điều hành Đoàn là hai Phó Trưởng đoàn B và C": they were there before
	}
	for i := len(r.links) - 1; i >= 0 && deputy(head.head) && r.links[i].passage == c.passage && r.links[i].sentence+1 >= c.index; i-- {
		l := r.links[i]
		if slices.Equal(plainKeys(plainOffice(l.office.head)), plainKeys(plainOffice(head.head))) && !deputy(l.office.head) {
			switch l.relation {
			case archive.Elected, archive.Appointed:
				return l.relation
			}
		}
	}
	return archive.Holds
}

// parted reports whether a semicolon, and no verb behind it, stands before the office at i: the verb before says what happened to others.
func (c clause) parted(i int) bool {
	for k := i - 1; k >= c.s[0]; k-- {
		if c.isMark(k, ";") {
			return true
		}
		if n, tag := c.match(cues(), k, i); n > 0 && relations[tag] != "" {
			return false
		}
	}
	return false
}

// closed reports whether và closes the list from name j to name k, and a semicolon stands behind it: "các ông A và B; ông C, …".
func (c clause) closed(j, k int) bool {
	n := c.names[k]
	return k > j && c.has(n.first-n.title-1, listWords) && c.hasMark(n.last, c.names[k+1].first, ";")
}

// opensList reports whether an office and a colon introduce name k: another list begins ("Bí thư: A; các Phó Bí thư: B, C").
func (c clause) opensList(k int) bool {
	i := c.names[k].first - c.names[k].title
	for c.has(i-1, beforeNameWords) || c.isHonorificAt(i-1) {
		i--
	}
	return c.isMark(i-1, ":") && c.officeStart(c.names[k-1].last, c.skipTermsBack(c.names[k-1].last, i-1)) > 0
}

// skipTermsBack returns where an office ends behind which nothing but terms stand up to token j.
func (c clause) skipTermsBack(from, j int) int {
	for _, o := range c.officesBetween(from, j) {
		if c.skipTerms(o.last, j) == j {
			return o.last
		}
	}
	return j
}

// opensItem reports whether name k stands behind a semicolon and an office of its own: "nguyên Chủ tịch nước: A, B; Thủ tướng C".
func (c clause) opensItem(k int) bool {
	n := c.names[k]
	i := c.officeStart(c.names[k-1].last, n.first-n.title)
	return i > 0 && c.isMark(i-1, ";")
}
