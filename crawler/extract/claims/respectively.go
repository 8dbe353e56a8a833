package claims

import (
	"slices"

	"khobao/archive"
	"khobao/vietnamese"
)

// linkRespectively links the persons of a row with the offices of a group one by one, where the sentence says so: "các ông A, B, C
// lần lượt giữ chức X, Y, Z", "bầu X, Y lần lượt là các ông A, B". Where their numbers differ, who got what is left open. It is
// false where the sentence says no such thing.
func (r *reader) linkRespectively(c clause, g group, before, next int) bool {
	if len(g.offices) < 2 {
		return false
	}
	var row []name
	switch {
	case before >= 0 && c.inTurn(c.names[before].last, g.first):
		row = c.names[c.rowStart(before) : before+1]
	case next >= 0 && c.inTurn(g.last, c.names[next].first):
		end := next
		for end+1 < len(c.names) && c.listed(end, end+1) {
			end++
		}
		row = c.names[next : end+1]
	}
	if len(row) < 2 {
		return false
	}
	if len(row) != len(g.offices) {
		return true
	}
	relation := r.givenInTurn(c, g, row[0])
	for k, n := range row {
		r.add(c, g.offices[k], n, relation, archive.Certain, false)
	}
	return true
}

// inTurn reports whether tokens [i, j) say that what follows is each one's in turn.
func (c clause) inTurn(i, j int) bool { return c.phraseIn(i, j, turns) }

var turns = vietnamese.ParseLexicon("lần lượt\ntheo thứ tự")

// rowStart returns the first of the names that stand side by side, with or without offices of their own, up to name k.
func (c clause) rowStart(k int) int {
	for k > 0 && (c.coordinated(k-1, k) || c.alongside(k-1, k) || c.listed(k-1, k)) {
		k--
	}
	return k
}

// givenInTurn says how the persons of such a row came to their offices.
func (r *reader) givenInTurn(c clause, g group, first name) archive.Relation {
	all := slices.DeleteFunc(c.cuesIn(c.s[0], g.last), func(u cue) bool { return u.tag == "former" || u.last > g.first && u.first < g.last })
	relation, ok := c.relationOf(nil, all, g)
	switch {
	case ok && relation != archive.Holds:
		return relation
	case r.decidedBefore(c, first.first):
		return archive.Appointed
	}
	return r.announced(c, g)
}
