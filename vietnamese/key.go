package vietnamese

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Key returns the syllable in lower case with its tone taken out of the letters and put at the end as a digit, so that the
// old and the new style of placing it meet: hòa and hoà are both "hoa1". Letters keep what is no tone: â ă ê ô ơ ư đ. The
// digits are 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng; no tone, no digit. A y that is the syllable's only vowel after h, k, l, m,
// s, t, v or qu becomes i (kỳ, kì; quý, quí), and nowhere else: tay and tai, thúy and thúi stay apart.
//
// What is no syllable (a number, an abbreviation, a foreign word) comes back in lower case, its tones likewise at the end.
func Key(syllable string) string {
	var letterSpace, toneSpace [32]byte // hardly a word is longer
	letters, tones := splitTones(letterSpace[:0], toneSpace[:0], syllable)
	return string(append(settleY(letters), tones...))
}

// FoldedKey returns what all keys have in common that differ only in marks: Fold of the key, without its tone.
func FoldedKey(syllable string) string { return string(settleY([]byte(Fold(syllable)))) }

// Keys applies Key to each word of s that blanks part, and joins them by single blanks. Two names or phrases with the same
// Keys are the same to a reader.
func Keys(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		words[i] = Key(w)
	}
	return strings.Join(words, " ")
}

// toneMarks are the marks that are tones, with their digits.
var toneMarks = map[rune]byte{'\u0300': '1', '\u0301': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5'}

// keyLetter is what a key has for a letter.
type keyLetter struct {
	letter rune // 0: nothing
	tone   byte // its digit; 0: none
}

// keyLetters has what a key has for each character up to the last composed letter of Vietnamese, at its number: a key is made of
// nearly every word that the archive reads.
var keyLetters = func() (all [lastComposed + 1]keyLetter) {
	for r := range all {
		all[r].letter = unicode.ToLower(rune(r))
	}
	for mark, tone := range toneMarks {
		all[mark] = keyLetter{0, tone} // a mark that no letter before it composes with
		for _, letter := range "aăâeêioôơuưy" {
			for _, r := range norm.NFC.String(string(letter) + string(mark)) {
				all[r] = keyLetter{letter, tone}
				all[unicode.ToUpper(r)] = all[r]
			}
		}
	}
	return all
}()

const lastComposed = 'ỹ'

// isComposed reports whether s is in NFC, where that can be told from each character alone. Most words are.
func isComposed(s string) bool {
	for _, r := range s {
		if r >= '\u0300' && (r < 'Ạ' || r > lastComposed) {
			return false
		}
	}
	return true
}

// splitTones appends to letters those of s in lower-case NFC without tones, and to tones the tones' digits in their order.
func splitTones(letters, tones []byte, s string) (_, _ []byte) {
	if !isComposed(s) {
		s = norm.NFC.String(s)
	}
	for _, r := range s {
		if r > lastComposed {
			letters = utf8.AppendRune(letters, unicode.ToLower(r))
			continue
		}
		k := keyLetters[r]
		if k.letter != 0 || r == 0 {
			letters = utf8.AppendRune(letters, k.letter)
		}
		if k.tone != 0 {
			tones = append(tones, k.tone)
		}
	}
	return letters, tones
}

// settleY writes i, in place, for a y that is the only vowel after an onset with which both are in use.
func settleY(letters []byte) []byte {
	n := len(letters)
	if n == 2 && letters[1] == 'y' && strings.IndexByte("hklmstv", letters[0]) >= 0 || string(letters) == "quy" {
		letters[n-1] = 'i'
	}
	return letters
}
