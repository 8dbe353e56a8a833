package vietnamese

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// PieceKind tells words, numbers and marks apart.
type PieceKind uint8

const (
	Mark   PieceKind = iota // one character of punctuation or a symbol
	Word                    // a syllable, an abbreviation (T.Ư, PGS.TS, m2) or a foreign word
	Number                  // digits with their dots and commas: 29.232,75
)

// Piece is a stretch of text between blanks: bytes [Start, End) of the string that was cut.
type Piece struct {
	Start, End int
	Kind       PieceKind
}

// Pieces cuts s into words, numbers and marks; blanks are left out. A number keeps its inner dots and commas, a word its
// inner apostrophes (K’Bớt), and capitals parted by dots stay together (T.Ư, TP.HCM). A hyphen binds only within a foreign
// name (Jong-un).
func Pieces(s string) []Piece {
	pieces := make([]Piece, 0, len(s)/5)
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsSpace(r):
			i += size
		case unicode.IsDigit(r):
			end := numberEnd(s, i)
			pieces = append(pieces, Piece{i, end, Number})
			i = end
		case isLetter(r):
			end := wordEnd(s, i)
			pieces = append(pieces, Piece{i, end, Word})
			i = end
		default:
			pieces = append(pieces, Piece{i, i + size, Mark})
			i += size
		}
	}
	return pieces
}

func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) }

// numberEnd returns where the number that begins at i ends: a dot or comma belongs to it only before a digit.
func numberEnd(s string, i int) int {
	for i < len(s) {
		c := s[i]
		digitNext := i+1 < len(s) && '0' <= s[i+1] && s[i+1] <= '9'
		if '0' <= c && c <= '9' || (c == '.' || c == ',') && digitNext {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if c < utf8.RuneSelf || !unicode.IsDigit(r) {
			break
		}
		i += size
	}
	return i
}

// wordEnd returns where the word that begins at i ends.
func wordEnd(s string, i int) int {
	start := i // of the letters since the last dot
	end := lettersEnd(s, i)
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		next := end + size
		n := lettersEnd(s, next)
		switch {
		case n == next && (r < '0' || '9' < r):
			return end
		case '0' <= r && r <= '9': // m2, CO2, U20
			end = lettersEnd(s, digitsEnd(s, end))
			return end
		case isApostrophe(r):
		case r == '.' && isCapitals(s[start:end]) && isCapitals(s[next:n]):
		case r == '-' && startsUpper(s[start:]) && startsLower(s[next:]) && isPlainLatin(s[next:n]):
		default:
			return end
		}
		start, end = next, n
	}
	return end
}

func lettersEnd(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !isLetter(r) {
			break
		}
		i += size
	}
	return i
}

func digitsEnd(s string, i int) int {
	for i < len(s) && '0' <= s[i] && s[i] <= '9' {
		i++
	}
	return i
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == '`' }

// isCapitals reports whether s is letters without a small one. Degrees (ThS) count: they bind as abbreviations do.
func isCapitals(s string) bool {
	if s == "ThS" || s == "Th" {
		return true
	}
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
	}
	return s != ""
}

func startsUpper(s string) bool { r, _ := utf8.DecodeRuneInString(s); return unicode.IsUpper(r) }
func startsLower(s string) bool { r, _ := utf8.DecodeRuneInString(s); return unicode.IsLower(r) }

// isPlainLatin keeps "Kinh tế-xã hội" apart while "Jong-un" binds: Vietnamese syllables mostly bear marks.
func isPlainLatin(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return len(s) <= 6
}

// abbreviations are followed by a dot that ends no sentence; so is a single capital.
var abbreviations = map[string]bool{
	"tp": true, "tx": true, "tt": true, "ts": true, "ths": true, "pgs": true, "gs": true, "bs": true, "ks": true, "st": true,
	"ths.bs": true, "pgs.ts": true, "gs.ts": true, "mr": true, "mrs": true, "ms": true, "dr": true, "hcm": true, "ht": true, "ls": true, "đc": true, "nxb": true,
}

// Sentences returns the sentences of s among its pieces, as half-open ranges of piece numbers. A line feed ends a sentence;
// a full stop does where a capital, a digit or a quotation mark follows and no abbreviation or initial goes before.
func Sentences(s string, pieces []Piece) [][2]int {
	var all [][2]int
	first := 0
	cut := func(end int) {
		if end > first {
			all = append(all, [2]int{first, end})
		}
		first = end
	}
	for i, p := range pieces {
		if i > 0 && strings.IndexByte(s[pieces[i-1].End:p.Start], '\n') >= 0 {
			cut(i)
		}
		if p.Kind == Mark && endsSentence(s, pieces, i) {
			cut(i + 1)
		}
	}
	cut(len(pieces))
	return all
}

// abbreviatesTitle reports whether a word is one of the abbreviations that stand before names: "ĐĐ. Thích Minh An".
func abbreviatesTitle(word string) bool {
	if !startsUpper(word) || startsLower(word[len(word)-1:]) {
		return false
	}
	tag, ok := Honorifics().Find([]string{Key(word)})
	return ok && tag == "any"
}

func endsSentence(s string, pieces []Piece, i int) bool {
	p := pieces[i]
	switch s[p.Start:p.End] {
	case "!", "?", "…":
	case ".":
		if i > 0 && pieces[i-1].End == p.Start && pieces[i-1].Kind == Word {
			before := s[pieces[i-1].Start:pieces[i-1].End]
			if abbreviations[strings.ToLower(before)] || utf8.RuneCountInString(before) == 1 && startsUpper(before) || abbreviatesTitle(before) {
				return false
			}
		}
	default:
		return false
	}
	if i+1 == len(pieces) {
		return true
	}
	next := pieces[i+1]
	if next.Start == p.End {
		return next.Kind == Word && startsUpper(s[next.Start:]) && s[p.Start] == '.' && i > 0 && pieces[i-1].Kind == Word &&
			startsLower(s[pieces[i-1].Start:]) // "… tốt đẹp.Ông Hải nói": the blank was forgotten
	}
	return next.Kind == Number || next.Kind == Mark || startsUpper(s[next.Start:])
}
