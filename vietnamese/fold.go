package vietnamese

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold returns s in lower case and without any marks: "Đảng uỷ" and "dang uy" fold alike. NFC and NFD text fold alike, and
// folding is idempotent. Letters beyond Latin keep their marks.
func Fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	beyond := false
	for _, r := range s {
		b.WriteString(foldRune(r))
		beyond = beyond || !isLatin(r)
	}
	if beyond { // marks of other scripts stay, and have an order that differs with how their letters were composed
		return norm.NFD.String(b.String())
	}
	return b.String()
}

// isLatin reports whether r is one of the characters below U+0250 or of Latin Extended Additional, or a mark of them.
func isLatin(r rune) bool { return r <= 0x24f || isMark(r) || 0x1e00 <= r && r <= 0x1eff }

// foldedLatin holds the fold of every character below U+0250 and of Latin Extended Additional, where all of Vietnamese is.
var foldedLatin = func() map[rune]string {
	m := make(map[rune]string)
	add := func(from, to rune) {
		for r := from; r <= to; r++ {
			m[r] = decompose(r)
		}
	}
	add(0x00, 0x24f)
	add(0x1e00, 0x1eff)
	return m
}()

func foldRune(r rune) string {
	if r < utf8.RuneSelf {
		return asciiLower[r : r+1]
	}
	if s, ok := foldedLatin[r]; ok {
		return s
	}
	if isMark(r) {
		return ""
	}
	return decompose(r)
}

// asciiLower spells each ASCII character in lower case at its own index, so that folding one allocates nothing.
var asciiLower = func() string {
	b := make([]byte, utf8.RuneSelf)
	for i := range b {
		b[i] = byte(unicode.ToLower(rune(i)))
	}
	return string(b)
}()

// isMark reports whether r is a combining mark of the Latin script: tones, the horn, the breve, the circumflex.
func isMark(r rune) bool { return 0x300 <= r && r <= 0x36f }

// decompose spells r in lower case without its Latin marks.
func decompose(r rune) string {
	var b strings.Builder
	for _, d := range norm.NFD.String(string(unicode.ToLower(r))) {
		switch {
		case isMark(d):
		case d == 'đ' || d == 'ð' || d == 'ɖ':
			b.WriteByte('d')
		default:
			b.WriteRune(unicode.ToLower(d))
		}
	}
	return b.String()
}

// HasMarks reports whether s has a letter that Fold would change by more than its case: whoever typed it typed accents.
func HasMarks(s string) bool {
	for _, r := range s {
		if r < utf8.RuneSelf {
			continue
		}
		if isMark(r) || foldRune(r) != string(unicode.ToLower(r)) {
			return true
		}
	}
	return false
}
