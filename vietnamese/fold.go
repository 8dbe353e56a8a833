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

// foldedLatin and foldedAdditional hold the folds of the characters below U+0250 and of Latin Extended Additional, where all of Vietnamese
// is.
var (
	foldedLatin      = folds(0, 0x24f)
	foldedAdditional = folds(0x1e00, 0x1eff)
)

func folds(from, to rune) []string {
	all := make([]string, 0, to-from+1)
	for r := from; r <= to; r++ {
		all = append(all, decompose(r))
	}
	return all
}

func foldRune(r rune) string {
	switch {
	case 0 <= r && r <= 0x24f:
		return foldedLatin[r]
	case 0x1e00 <= r && r <= 0x1eff:
		return foldedAdditional[r-0x1e00]
	case isMark(r):
		return ""
	}
	return decompose(r)
}

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
