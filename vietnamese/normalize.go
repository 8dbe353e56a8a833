package vietnamese

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Normalize returns s in the form in which Kho Báo keeps all text: NFC, Đ and đ for the look-alikes Ð (U+00D0) and ð,
// plain blanks for no-break and other odd blanks, without zero-width characters, soft hyphens, direction marks and control
// characters other than tab and line feed; a carriage return becomes a line feed, and bytes that are no UTF-8 become U+FFFD.
// It is idempotent. Text that needs no change is returned as it is.
func Normalize(s string) string {
	if isPlain(s) {
		return s
	}
	if strings.Contains(s, "\r\n") {
		s = strings.ReplaceAll(s, "\r\n", "\n")
	}
	// Unseen characters go before composing: they may stand between a letter and its mark.
	s = strings.Map(cleanRune, s)
	return norm.NFC.String(s)
}

// isPlain reports whether s is the way Normalize leaves it, where that can be told from each character alone: letters of Vietnamese,
// composed, and ASCII without control characters.
func isPlain(s string) bool {
	for _, r := range s {
		switch {
		case ' ' <= r && r < 0x7f, r == '\n', r == '\t':
		case 0xc0 <= r && r <= 0x1b0 && r != 'Ð' && r != 'ð' && r != 'Ɖ', 0x1ea0 <= r && r <= 0x1ef9:
		case '\u2013' <= r && r <= '\u201d', r == '\u2026': // dashes, quotation marks, the ellipsis
		default:
			return false
		}
	}
	return true
}

// cleanRune maps one character as Normalize describes; -1 drops it.
func cleanRune(r rune) rune {
	switch {
	case r == '\n' || r == '\t':
		return r
	case r == '\r' || r == '\u2028' || r == '\u2029' || r == '\u0085':
		return '\n'
	case r == 'Ð' || r == 'Ɖ': // eth and African D: older keyboards' Đ
		return 'Đ'
	case r == 'ð' || r == 'ɖ':
		return 'đ'
	case r == '\u0340': // deprecated tone marks that some converters wrote; NFC would map them, but not idempotently in Map
		return '\u0300'
	case r == '\u0341':
		return '\u0301'
	case unicode.Is(unicode.Zs, r):
		return ' '
	case unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r):
		return -1
	case r == '\ufe0e' || r == '\ufe0f' || r == '\u034f': // variation selectors, grapheme joiner
		return -1
	}
	return r
}
