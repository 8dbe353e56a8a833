package claims

import "khobao/vietnamese"

// "Doanh số của A và B lần lượt là 2.451 và 1.038 xe": the numbers of a row belong to the names of another one in turn, and the unit
// stands once, behind the last.

// turn is a number's place in such a row.
type turn struct {
	names    int // token of "lần lượt"
	place    int // among the numbers, from 0
	of       int // how many numbers there are
	unit     stretch
	unitKind string
}

// maxTurn bounds the tokens between "lần lượt" and a number of its row.
const maxTurn = 28

// inTurn finds the row that the number at i stands in; false where it stands in none.
func (p *passage) inTurn(first, i, limit int) (turn, bool) {
	for k := i - 1; k > max(first, i-maxTurn); k-- {
		if p.isMark(k, ";:.") {
			break
		}
		if p.pair(k-1, inTurns) {
			return p.turnAt(k-1, i, limit)
		}
	}
	return turn{}, false
}

// turnAt reads the row of numbers behind "lần lượt" at k, and finds the one at i in it.
func (p *passage) turnAt(k, i, limit int) (turn, bool) {
	t := turn{names: k, place: -1}
	j := k + 2
	for j < limit {
		for n := 1; n > 0; j += n {
			n, _ = p.match(measures(), j, limit)
		}
		if !p.isNumber(j) || j >= limit {
			break
		}
		if j == i {
			t.place = t.of
		}
		t.of++
		j++
		if end, kind := p.unitAt(j, limit); end > 0 {
			t.unit, t.unitKind, j = stretch{j, end}, kind, end
		}
		switch {
		case p.isMark(j, ",") || p.is(j, andKey):
			j++
		default:
			return t, t.place >= 0 && t.of > 1 && !t.unit.empty()
		}
	}
	return t, t.place >= 0 && t.of > 1 && !t.unit.empty()
}

// nameInTurn returns the name that the number at place t belongs to; empty where there are not as many names as numbers. A name that
// is only somebody's or a place's goes on with what the first one begins with.
func (p *passage) nameInTurn(first int, t turn) string {
	all := p.leftOf(p.sinceMark(first, t.names), t.names)
	if all.empty() || p.nameAt(all.first) {
		return ""
	}
	var parts []stretch
	from := all.first
	for i := all.first; i <= all.last; i++ {
		if i < all.last && !p.isMark(i, ",") && !p.is(i, andKey) {
			continue
		}
		if i > from {
			parts = append(parts, stretch{from, i})
		}
		from = i + 1
	}
	if len(parts) != t.of {
		return ""
	}
	part := parts[t.place]
	if head := p.titled(parts[0].first, parts[0].last); head > 0 && head < parts[0].last-parts[0].first && t.place > 0 && p.titled(part.first, part.last) == 0 {
		return p.phrase(stretch{parts[0].first, parts[0].first + head}) + " " + p.phrase(part)
	}
	return p.phrase(part)
}

// sinceMark returns where the words before i begin that no number and no mark but a comma parts.
func (p *passage) sinceMark(first, i int) int {
	for k := i - 1; k >= max(first, i-maxNamed); k-- {
		if p.isNumber(k) || p.isMark(k, ";:.()|") {
			return k + 1
		}
	}
	return max(first, i-maxNamed)
}

var (
	turnHeadKey = vietnamese.Key("lần")
	turnTailKey = vietnamese.Key("lượt")
	inTurns     = phrases("lần lượt", "tương ứng") // "tăng tương ứng 34% và 89%"
)
