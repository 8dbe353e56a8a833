package vietnamese

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// OldStyle returns s, in NFC, with its tone marks where the provincial press puts them: hòa, khỏe, Ủy ban. Only oa, oe and uy
// at the end of a syllable differ between the styles, and never after q. Blanks part words.
func OldStyle(s string) string {
	if !mayDiffer(s) {
		return s
	}
	words := strings.Split(s, " ")
	for i, w := range words {
		core := strings.TrimRight(w, ".,;:!?…)”\"'")
		words[i] = moveTone(core) + w[len(core):]
	}
	return strings.Join(words, " ")
}

// mayDiffer reports whether an o or a u stands before a letter with a mark: the styles differ nowhere else.
func mayDiffer(s string) bool {
	for i := 1; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf && strings.IndexByte("oOuU", s[i-1]) >= 0 {
			return true
		}
	}
	return false
}

// moveTone puts the tone of a final oa, oe or uy on its first letter.
func moveTone(w string) string {
	last, size := utf8.DecodeLastRuneInString(w)
	at := len(w) - size
	if at < 1 || last < utf8.RuneSelf || strings.IndexByte("oOuU", w[at-1]) < 0 || at > 1 && (w[at-2] == 'q' || w[at-2] == 'Q') {
		return w
	}
	parts := []rune(norm.NFD.String(string(last)))
	if len(parts) != 2 || toneMarks[parts[1]] == 0 {
		return w
	}
	switch string([]byte{w[at-1] | 0x20, byte(parts[0]) | 0x20}) { // in lower case
	case "oa", "oe", "uy":
		return w[:at-1] + norm.NFC.String(string([]rune{rune(w[at-1]), parts[1]})) + string(parts[0])
	}
	return w
}
