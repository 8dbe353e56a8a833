package index

import (
	"strings"

	"khobao/vietnamese"
)

// A term is a word as the dictionary has it: the folded letters first, then the marks that were on them.
//
//	hòa, hoà    hoa ␟ 1        toà thị     toa thi ␟ 1,5
//	được        duoc ␟ 5112    long an     long an ␟ ,
//
// So all spellings of one folded word or pair lie side by side. An accented query takes one term, an unaccented one the range
// before the next folded word, and no field need be indexed twice.
const (
	unit    = "\x1f"
	unitEnd = "\x20" // the first character after it: no term begins so that has the unit there
)

// spelling is a word in the two halves of its term.
type spelling struct {
	folded string // lower case, no marks
	marks  string // tone, then a digit for each a, d, e, o, u: 0 plain, 1 ă â đ ê ô ư, 2 â ơ; zeros at the end left out
}

func (s spelling) term() string { return s.folded + unit + s.marks }

// pair is the term of two words that stand next to each other.
func pair(a, b spelling) string { return a.folded + " " + b.folded + unit + a.marks + "," + b.marks }

// spell takes a word apart. The word is as written; case, the place of the tone and the like do not matter.
func spell(word string) spelling {
	canonical := vietnamese.Canonical(word)
	key := vietnamese.Key(canonical)
	folded := vietnamese.FoldedKey(canonical)
	if key == folded {
		return spelling{folded: folded}
	}
	if marks, ok := marksOf(key, folded); ok {
		return spelling{folded, marks}
	}
	return spelling{folded, "=" + key} // a foreign letter, or several tones in one word
}

// marksOf returns what key has more than folded; false where digits cannot say it.
func marksOf(key, folded string) (string, bool) {
	marks := append(make([]byte, 0, 8), '0')
	rest := key
	for i := range len(folded) {
		if rest == "" {
			return "", false
		}
		plain := folded[i]
		if rest[0] == plain {
			if strings.IndexByte("adeou", plain) >= 0 {
				marks = append(marks, '0')
			}
			rest = rest[1:]
			continue
		}
		digit, width := markDigit(plain, rest)
		if width == 0 {
			return "", false
		}
		marks = append(marks, digit)
		rest = rest[width:]
	}
	switch {
	case len(rest) == 1 && '1' <= rest[0] && rest[0] <= '5':
		marks[0] = rest[0]
	case rest != "":
		return "", false
	}
	return strings.TrimRight(string(marks), "0"), true
}

// markedLetters are the letters with marks other than tones.
var markedLetters = [...]struct {
	plain  byte
	letter string
	digit  byte
}{{'a', "ă", '1'}, {'a', "â", '2'}, {'d', "đ", '1'}, {'e', "ê", '1'}, {'o', "ô", '1'}, {'o', "ơ", '2'}, {'u', "ư", '1'}}

// markDigit returns the digit for the marked letter at the start of s whose plain letter is given, and the letter's width.
func markDigit(plain byte, s string) (digit byte, width int) {
	for _, m := range markedLetters {
		if m.plain == plain && strings.HasPrefix(s, m.letter) {
			return m.digit, len(m.letter)
		}
	}
	return 0, 0
}

// speller numbers spellings, and remembers how words are spelled: a newspaper uses some thousands of syllables again and again,
// and taking one apart costs more than finding it. It is for one goroutine.
type speller struct {
	words    map[string]uint32   // as they are written
	numbers  map[spelling]uint32 // several words are spelled alike: hoà, Hòa
	spelling []spelling          // by number
}

// maxSpellings bounds what a speller goes on to remember: numbers and names never end.
const maxSpellings = 1 << 15

func newSpeller() *speller {
	return &speller{words: map[string]uint32{}, numbers: map[spelling]uint32{}}
}

// spell returns the spelling of a word as it is written, and word its number.
func (m *speller) spell(word string) spelling { return m.spelling[m.word(word)] }

func (m *speller) word(word string) uint32 {
	n, ok := m.words[word]
	if !ok {
		n = m.number(spell(word))
		m.words[strings.Clone(word)] = n
	}
	return n
}

func (m *speller) number(s spelling) uint32 {
	n, ok := m.numbers[s]
	if !ok {
		n = uint32(len(m.spelling))
		m.numbers[s] = n
		m.spelling = append(m.spelling, s)
	}
	return n
}
