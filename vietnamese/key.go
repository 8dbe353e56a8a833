package vietnamese

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Key returns the syllable in lower case with its tone taken out of the letters and put at the end as a digit, so that the
// old and the new style of placing it meet: hòa and hoà are both "hoa1". Letters keep what is no tone: â ă ê ô ơ ư đ. The
// digits are 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng; no tone, no digit. A y that is the syllable's only vowel after h, k, l, m,
// s, t, v or qu becomes i (kỳ, kì; quý, quí), and nowhere else: tay and tai, thúy and thúi stay apart.
//
// What is no syllable (a number, an abbreviation, a foreign word) comes back in lower case, its tones likewise at the end.
func Key(syllable string) string {
	letters, tones := splitTones(syllable)
	return settleY(letters) + tones
}

// FoldedKey returns what all keys have in common that differ only in marks: Fold of the key, without its tone.
func FoldedKey(syllable string) string { return settleY(Fold(syllable)) }

// Keys applies Key to each word of s that blanks part, and joins them by single blanks. Two names or phrases with the same
// Keys are the same to a reader.
func Keys(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		words[i] = Key(w)
	}
	return strings.Join(words, " ")
}

// toned maps a lower-case letter with a tone to the letter without it and the tone's digit.
var toned = func() map[rune]struct {
	letter string
	tone   byte
} {
	m := make(map[rune]struct {
		letter string
		tone   byte
	})
	for _, letter := range []string{"a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"} {
		for mark, tone := range toneMarks {
			for _, r := range norm.NFC.String(letter + string(mark)) {
				m[r] = struct {
					letter string
					tone   byte
				}{letter, tone}
			}
		}
	}
	return m
}()

var toneMarks = map[rune]byte{'\u0300': '1', '\u0301': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5'}

// splitTones returns s in lower-case NFC without tones, and the tones' digits in their order.
func splitTones(s string) (letters, tones string) {
	if !norm.NFC.IsNormalString(s) {
		s = norm.NFC.String(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	var digits []byte
	for _, r := range s {
		r = unicode.ToLower(r)
		if t, ok := toned[r]; ok {
			b.WriteString(t.letter)
			digits = append(digits, t.tone)
		} else if tone, ok := toneMarks[r]; ok { // a mark that no letter before it composes with
			digits = append(digits, tone)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String(), string(digits)
}

// settleY writes i for a y that is the only vowel after an onset with which both are in use.
func settleY(letters string) string {
	if letters == "quy" {
		return "qui"
	}
	if len(letters) == 2 && letters[1] == 'y' && strings.IndexByte("hklmstv", letters[0]) >= 0 {
		return letters[:1] + "i"
	}
	return letters
}
