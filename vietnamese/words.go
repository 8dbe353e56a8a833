package vietnamese

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// WordSpan is a stretch of text that can be searched for: a syllable, a number, or a whole made of several of these.
type WordSpan struct {
	Start, End int // bytes, [Start, End)
	Kind       SpanKind
	Parts      int // of a WholeSpan: how many of the words after it are its parts; else 0
}

// SpanKind says what a word is made of.
type SpanKind uint8

const (
	SyllableSpan SpanKind = iota // letters, also of an abbreviation or a foreign word
	NumberSpan                   // digits with their separators: 2020, 14,5, 15.000
	WholeSpan                    // parts that mean something together: 976/QĐ-UBND, GD&ĐT, TP.HCM, 14,5%, 13,5 - 14%, 28/10/2025
)

// maxParts bounds a whole. Longer chains are addresses and file names: their parts are found, and nobody types the chain.
const maxParts = 8

// Words splits text, which must be normalized. Words come in the order of the text; a whole stands before its parts, which
// lie within it. What belongs to no word is blanks, punctuation and signs.
//
// Hyphen, slash and dot make a whole only where one of the parts cannot be a syllable, having a digit or no vowel: NĐ-CP and
// COVID-19 are wholes, kinh tế-xã hội is four syllables however it is spaced.
func Words(text string) []WordSpan { return AppendWords(nil, text) }

// AppendWords appends the words of text to words, so that a caller with many texts need not allocate for each.
func AppendWords(words []WordSpan, text string) []WordSpan {
	for i := 0; i < len(text); {
		kind, n := atom(text[i:])
		if n == 0 {
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
			continue
		}
		words, i = appendChain(words, text, WordSpan{Start: i, End: i + n, Kind: kind})
	}
	return words
}

// appendChain appends first and whatever is joined to it, with the whole before them where they are one, and returns where
// the chain ends.
func appendChain(words []WordSpan, text string, first WordSpan) ([]WordSpan, int) {
	whole := len(words)
	words = append(words, WordSpan{Start: first.Start, Kind: WholeSpan}, first)
	always := false // some connector makes a whole by itself
	last := first
	for {
		width, kind, n, strong := joined(text, last)
		if n == 0 {
			break
		}
		always = always || strong
		last = WordSpan{Start: last.End + width, End: last.End + width + n, Kind: kind}
		words = append(words, last)
	}
	end := last.End
	if last.Kind == NumberSpan && end < len(text) && text[end] == '%' {
		end++
		always = true
	}
	parts := words[whole+1:]
	if len(parts) <= maxParts && (always || len(parts) > 1 && anyCode(text, parts)) {
		words[whole].End, words[whole].Parts = end, len(parts)
		return words, end
	}
	return append(words[:whole], parts...), end
}

// joined looks for a word that a connector ties to the one before it. It returns how wide the connector is, the word's kind
// and length (0: there is none), and whether that connector makes a whole of any two words.
func joined(text string, before WordSpan) (width int, kind SpanKind, n int, strong bool) {
	rest := text[before.End:]
	if kind, n = atom(rest); n > 0 { // a number next to letters: 5G, 16h30
		return 0, kind, n, true
	}
	width, strong = connector(rest)
	if width > 0 {
		if kind, n = atom(rest[width:]); n > 0 {
			return width, kind, n, strong
		}
	}
	if before.Kind == NumberSpan {
		if width = rangeDash(rest); width > 0 {
			if kind, n = atom(rest[width:]); n > 0 && kind == NumberSpan {
				return width, kind, n, true
			}
		}
	}
	return 0, 0, 0, false
}

// connector returns the width of a sign that may tie two words at the start of s, and whether it always does.
func connector(s string) (width int, strong bool) {
	switch {
	case s == "":
		return 0, false
	case s[0] == '&':
		return 1, true
	case strings.IndexByte("-/._@+:", s[0]) >= 0:
		return 1, false
	case strings.HasPrefix(s, "–") || strings.HasPrefix(s, "—"):
		return len("–"), false
	}
	return 0, false
}

// rangeDash returns the width of a dash with at most a blank on each side: 2020 - 2025.
func rangeDash(s string) int {
	rest := strings.TrimPrefix(s, "%")
	rest = strings.TrimPrefix(rest, " ")
	switch {
	case strings.HasPrefix(rest, "-"):
		rest = rest[1:]
	case strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "—"):
		rest = rest[len("–"):]
	default:
		return 0
	}
	rest = strings.TrimPrefix(rest, " ")
	return len(s) - len(rest)
}

// atom returns the kind and length of the run of letters or the number at the start of s; 0 where there is neither.
func atom(s string) (SpanKind, int) {
	if s == "" {
		return 0, 0
	}
	if c := s[0]; '0' <= c && c <= '9' {
		return NumberSpan, numberLen(s)
	}
	return SyllableSpan, lettersLen(s)
}

// numberLen counts digits, and dots and commas between digits.
func numberLen(s string) int {
	n := 0
	for n < len(s) {
		switch {
		case isDigit(s[n]):
			n++
		case (s[n] == '.' || s[n] == ',') && n+1 < len(s) && isDigit(s[n+1]) && (s[n] == ',' || !dateDot(s[n:])):
			n += 2
		default:
			return n
		}
	}
	return n
}

// dateDot reports whether the dot that rest starts with parts a day, a month and a year (28.10.2025), not thousands.
func dateDot(rest string) bool {
	n := 1
	for n < len(rest) && isDigit(rest[n]) {
		n++
	}
	return n == 5 || n <= 3 && n+1 < len(rest) && rest[n] == '.' && isDigit(rest[n+1])
}

// lettersLen counts letters with their marks, and apostrophes between letters (K’Bớt).
func lettersLen(s string) int {
	n := 0
	for n < len(s) {
		if c := s[n]; 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' {
			n++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[n:])
		switch {
		case unicode.IsLetter(r) || n > 0 && unicode.Is(unicode.M, r):
			n += size
		case n > 0 && (r == '\'' || r == '’') && startsLetter(s[n+size:]):
			n += size
		default:
			return n
		}
	}
	return n
}

func startsLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// anyCode reports whether one of the words cannot be a syllable: a number, or letters without a vowel.
func anyCode(text string, words []WordSpan) bool {
	for _, w := range words {
		if w.Kind == NumberSpan || !hasVowel(text[w.Start:w.End]) {
			return true
		}
	}
	return false
}

func hasVowel(s string) bool {
	for _, r := range s {
		if strings.ContainsAny(foldRune(r), "aeiouy") {
			return true
		}
	}
	return false
}

// Canonical returns the form in which a word is compared: in lower case with its marks, one kind of dash without blanks and one of
// apostrophe, no dots between thousands, a comma before decimals, no zero before a day or a month. "13,5 – 14%" and "13,5-14%" have one
// form, "01/7/2025" and "1/7/2025" too, and K’Bớt and K'Bớt.
func Canonical(word string) string {
	word = strings.ToLower(word)
	if !strings.ContainsAny(word, "0123456789-–—’ʼ") {
		return word
	}
	var b strings.Builder
	for i := 0; i < len(word); {
		if isDigit(word[i]) {
			n := numberLen(word[i:])
			b.WriteString(canonicalNumber(word[i : i+n]))
			i += n
			continue
		}
		r, size := utf8.DecodeRuneInString(word[i:])
		switch r {
		case ' ':
		case '–', '—':
			b.WriteByte('-')
		case '’', 'ʼ':
			b.WriteByte('\'')
		default:
			b.WriteString(word[i : i+size])
		}
		i += size
	}
	return b.String()
}

// canonicalNumber drops the dots of thousands, and a zero before a single digit.
func canonicalNumber(s string) string {
	if len(s) == 2 && s[0] == '0' {
		s = s[1:]
	}
	whole, fraction, _ := strings.Cut(s, ",")
	groups := strings.Split(whole, ".")
	if len(groups) == 2 && fraction == "" && len(groups[1]) < 3 {
		return groups[0] + "," + groups[1] // 7.5 is 7,5
	}
	if len(groups) == 1 || len(groups[0]) > 3 || groups[0][0] == '0' {
		return s
	}
	for _, g := range groups[1:] {
		if len(g) != 3 {
			return s
		}
	}
	if fraction != "" {
		fraction = "," + fraction
	}
	return strings.Join(groups, "") + fraction
}
