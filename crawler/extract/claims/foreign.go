package claims

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"khobao/vietnamese"
)

// fromAbroad finds the name of somebody from abroad in the run [i, end), behind the country of abroad tokens that stands between
// an office and its holder. A given name that the lexicon has tells one; without it, the country, or an office of state, must
// stand before the name.
func (p *passage) fromAbroad(s [2]int, i, end, abroad int) (first, last int, ok bool) {
	first = -1
	for k := i; k+1 < end && first < 0; k++ {
		if p.in(k, given()) && p.foreign(k, end) && !p.in(k, openers()) {
			first = k
		}
	}
	sure := first >= 0
	if !sure && (abroad > 0 || p.stateOffice(i) || p.sectorOffice(i) && p.tokens[end-1].Kind == vietnamese.Word && (end == s[1] || !p.compoundTail(end))) && end-i-abroad >= 2 && (p.foreign(i+abroad, end) || abroad > 0 && p.hasMark(i+abroad, end, "-–")) && !vietnamese.IsPlace(p.keys[i+abroad:end]) && p.countryAt(i+abroad, end) == 0 {
		first = i + abroad
	}
	if first < 0 || end-first > maxForeign || vietnamese.IsGeographic(p.keys[first:end]) || p.streetBefore(s[0], i) && first == i || p.placeBefore(s[0], i) && first == i || p.credited(first) || i > s[0] && p.tokens[i-1].caps && !p.cased(i-1) {
		return 0, 0, false
	}
	if first > i && abroad != first-i && !p.officeOfPlace(i) && p.countryAt(i, end) != first-i {
		return 0, 0, false // "Apple Tim Cook" without an office before
	}
	return first, end, true
}

// transcribed reports whether a name from abroad is spelled as it is spoken: "Khăm-phởi Xỉ-thi-xay".
func (p *passage) transcribed(i, j int) bool {
	for k := i; k < j; k++ {
		w := p.word(k)
		if at := strings.IndexByte(w, '-'); at > 0 && at+1 < len(w) { // two parts are one token
			next, _ := utf8.DecodeRuneInString(w[at+1:])
			if unicode.IsLower(next) {
				return true
			}
		}
		if k > i && k+1 < j && p.isMark(k, "-–") && p.tokens[k].glued && p.tokens[k+1].glued && p.tokens[k+1].Kind == vietnamese.Word && !p.tokens[k+1].upper {
			return true
		}
	}
	return false
}

// spelledAt reports whether the word at i is spelled as it is spoken, and not only one behind it: "Công An Ru-ma-ni-a".
func (p *passage) spelledAt(i int) bool {
	return strings.ContainsRune(p.word(i), '-') || p.isMark(i+1, "-–") && p.tokens[i+1].glued
}

// severalWords reports whether a blank stands within tokens [i, j).
func (p *passage) severalWords(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if !p.tokens[k].glued {
			return true
		}
	}
	return false
}

// outlandish reports whether a name is of nobody from here: its letters, its spelling and its first syllable are none of ours.
func (p *passage) outlandish(i, j int) bool {
	return p.transcribed(i, j) || p.foreign(i, j) && vietnamese.SurnameStrength(p.keys[i:j]) == 0
}

// maxForeign bounds the tokens of a name from abroad: hyphens and particles are tokens, too.
const maxForeign = 8

// cased reports whether the capitals at i are of a body or a country whose office's holder may follow: "Tổng Thư ký LHQ".
func (p *passage) cased(i int) bool { return p.isHonorific(i) || p.officeOfPlace(i+1) }

// countryAt returns the length of the country or city abroad at i; 0 for none.
func (p *passage) countryAt(i, limit int) int {
	if n, _ := p.match(stateForms, i, limit); n > 0 && p.upperAt(i, limit) { // "Cộng hòa Cuba"
		if m, _ := p.match(abroad(), i+n, limit); m > 0 && p.tokens[i+n].upper {
			return n + m
		}
	}
	n, _ := p.match(abroad(), i, limit)
	for m := min(4, limit-i); m > n && m > 1; m-- {
		if vietnamese.IsGeographic(p.keys[i : i+m]) {
			return m
		}
	}
	return n
}

// stateForms stand before the names of countries.
var stateForms = vietnamese.ParseLexicon("Cộng hòa\nCộng hòa Dân chủ Nhân dân\nCộng hòa Nhân dân\nCộng hòa Liên bang\nCộng hòa Hồi giáo\nCHDCND\nCHND\nVương quốc\nLiên bang")

// stateOffice reports whether an office that needs no body ends just before i: "Tổng thống", "Ngoại trưởng".
func (p *passage) stateOffice(i int) bool {
	n, kind := p.before(vietnamese.Offices(), max(0, i-4), i)
	return n > 0 && kind == "self"
}

// sectorOffice reports whether an office and the sector that it is of end just before i: "Bộ trưởng Quốc phòng".
func (p *passage) sectorOffice(i int) bool {
	n, _ := p.before(vietnamese.Sectors(), max(0, i-4), i)
	if n == 0 {
		return false
	}
	m, kind := p.before(vietnamese.Offices(), max(0, i-n-3), i-n)
	return m > 0 && kind == "director"
}

// particle reports whether the small word at j joins the parts of a name from abroad: "Antonio da Costa".
func (p *passage) particle(j, limit int) bool {
	if p.is(j, womanKey) && p.is(j-1, monkKey) {
		return j+1 < limit && p.nameSyllable(j+1) // "Thích nữ Diệu An"
	}
	return j+1 < limit && p.has(j, particles) && p.foreign(j-1, j) && p.nameSyllable(j+1) && p.foreign(j+1, j+2)
}

var particles = words("da", "de", "del", "der", "di", "dos", "al", "bin", "ibn", "van", "von", "le")

// officeOfPlace reports whether an office with a few words of its body or country ends before i: "Bộ trưởng Thương mại X".
func (p *passage) officeOfPlace(i int) bool {
	const reach = 8
	if i == 0 || p.tokens[i-1].Kind != vietnamese.Word {
		return false
	}
	if n, _ := p.before(vietnamese.Offices(), max(0, i-5), i); n > 0 {
		return true
	}
	for k := i - 1; k > max(0, i-reach) && p.tokens[k].Kind == vietnamese.Word; k-- {
		if n, _ := p.before(vietnamese.Sectors(), max(0, k-3), k+1); n > 1 { // the giao of "Bộ trưởng Ngoại giao X" hands nothing over
			k -= n - 1
		} else if p.cueAt(k) {
			break
		}
		if n, _ := p.before(vietnamese.Offices(), max(0, k-5), k); n > 0 {
			return true
		}
	}
	return false
}

// foreign reports whether tokens [i, j) look like a name from abroad: Latin letters without Vietnamese marks.
func (p *passage) foreign(i, j int) bool {
	for ; i < j; i++ {
		if vietnamese.HasMarks(p.word(i)) {
			return false
		}
	}
	return true
}
