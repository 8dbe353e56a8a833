package claims

import (
	"slices"

	"khobao/vietnamese"
)

// What people and things are counted as is a noun of the lexicon, or several that belong together.

// countedAt returns the length and the tag of the counted noun at i: one of the lexicon, turns of those who came or were served ("lượt đoàn
// viên"), and each with the nouns of its kind that are counted with it: "cán bộ, giáo viên, nhân viên".
func (p *passage) countedAt(i, limit int) (n int, tag string) {
	n, tag = p.match(vietnamese.Counted(), i, limit)
	for n > 1 && i+n < limit && p.compound(i+n-1) { // the nhóm hàng of "nhóm hàng hóa"
		n, tag = p.match(vietnamese.Counted(), i, i+n-1)
	}
	if n == 1 && p.compound(i) && i+1 < limit { // "dân số"
		return 0, ""
	}
	noun := i // where the last noun of the row begins
	if p.is(i, turnTailKey) && i+1 < limit {
		m, _ := p.match(vietnamese.Counted(), i+1, limit)
		if p.has(i+1, visitorNouns) { // "lượt khách", whoever they are
			m = 1
		}
		n = max(n, m+1)
		noun++
	}
	if n == 0 {
		return 0, ""
	}
	for k := noun; k < i+n; k++ {
		if p.isMark(k, ",") {
			noun = k + 1
		}
	}
	for k := 0; k < maxRow; k++ {
		next := p.alikeBehind(noun, i+n, limit)
		if next == 0 {
			break
		}
		noun, n = i+n+1, next-i
	}
	return n, tag
}

// visitorNouns are counted by their turns alone.
var visitorNouns = words("khách")

// maxRow bounds the nouns behind the first one of a row.
const maxRow = 4

// alikeBehind returns where the noun ends that is counted in one row with the noun of tokens [noun, end), behind a comma; 0 for none. Before a
// name it is what that is called: "22 phường, đặc khu Phú Quốc".
func (p *passage) alikeBehind(noun, end, limit int) int {
	if !p.isMark(end, ",") || end+1 >= limit || p.tokens[end+1].fresh || p.tokens[end+1].upper && !p.tokens[end+1].caps {
		return 0
	}
	k, kind := p.match(alike(), noun, end)
	m, same := p.match(alike(), end+1, limit)
	if m == 0 || k != end-noun || same != kind || m == k && p.sameKeys(noun, end+1, m) {
		return 0
	}
	next := end + 1 + m
	if next < limit && !p.tokens[next].fresh && (p.nameAt(next) || kind != "person" && (p.isNumber(next) || p.tokens[next].upper && !p.tokens[next].caps)) {
		return 0
	}
	return next
}

// sameKeys reports whether the n tokens at i are those at j.
func (p *passage) sameKeys(i, j, n int) bool { return slices.Equal(p.keys[i:i+n], p.keys[j:j+n]) }
