package claims

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"khobao/vietnamese"
)

// Obituaries, lists and captions write names in capitals all through: "Đồng chí LÊ VĂN ĐẠT, nguyên Bí thư Tỉnh ủy".

// maxCapitals bounds the syllables of such a name.
const maxCapitals = 4

// capitalsAt reads the name in capitals at i, which an honorific, an office, a list or the beginning of a line introduces. What
// stands in capitals all through as well, but is no syllable of a name, makes a heading of the row.
func (p *passage) capitalsAt(s [2]int, i int) (name, bool) {
	if !p.tokens[i].caps || vietnamese.SurnameStrength(p.keys[i:i+1]) < 2 {
		return name{}, false
	}
	end := i
	for end < s[1] && p.tokens[end].caps && !p.tokens[end].glued && (end == i || !p.tokens[end].fresh) && vietnamese.IsSyllable(p.word(end)) {
		end++
	}
	if end-i < 3 || end-i > maxCapitals || end < s[1] && p.tokens[end].upper && !p.tokens[end].fresh || vietnamese.IsPlace(p.keys[i:end]) {
		return name{}, false
	}
	title, tag := p.titleBefore(s[0], i)
	if title == 0 && !p.officeBefore(i) && !p.listedBefore(s[0], i) && !p.tokens[i].fresh && !p.numbersItem(i-1) {
		return name{}, false
	}
	return p.newName(i, end, title, tag), true
}

// onlyName reads the one word that is all of a name where no family names are: "ông K’Mák", "bà H’Lim". It needs an introduction.
func (p *passage) onlyName(s [2]int, i, end int) (name, bool) {
	start := i
	honorific, tag := p.honorificAt(i, end)
	if start += honorific; end-start != 1 || !onlySyllable(p.word(start)) {
		return name{}, false
	}
	if honorific == 0 {
		honorific, tag = p.titleBefore(s[0], start)
	}
	if honorific == 0 && !p.officeBefore(start) && !p.officeOfPlace(start) && !p.listedBefore(s[0], start) || p.placeBefore(s[0], start) {
		return name{}, false
	}
	return p.newName(start, end, honorific, tag), true
}

// onlySyllable reports whether a word is spelled as such names are: K’ or H’ and a syllable with a capital.
func onlySyllable(word string) bool {
	for _, mark := range []string{"’", "'"} {
		if first, rest, ok := strings.Cut(word, mark); ok && (first == "K" || first == "H") {
			r, _ := utf8.DecodeRuneInString(rest)
			return unicode.IsUpper(r) && len(rest) > 1
		}
	}
	return false
}

// numbersItem reports whether the mark at i closes the number that opens a line: "1. ", "2) ".
func (p *passage) numbersItem(i int) bool {
	return i > 0 && p.isMark(i, ".)-/") && p.isNumber(i-1) && p.tokens[i-1].fresh
}

// written returns the name of tokens [i, j) as it is usually written.
func (p *passage) written(i, j int) string {
	s := p.slice(i, j)
	for k := i; k < j; k++ {
		if !p.tokens[k].caps {
			return s
		}
	}
	first := true
	return strings.Map(func(r rune) rune {
		lower := !first
		first = r == ' '
		if lower {
			return unicode.ToLower(r)
		}
		return r
	}, s)
}
