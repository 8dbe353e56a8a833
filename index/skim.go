package index

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"khobao/vietnamese"
)

// skimmer tells in a few microseconds whether a text has a phrase of plain words: it folds the text letter by letter, with one
// blank for whatever is no letter or digit, and looks at the words only where the folded phrase is. Cutting all of the text into
// words takes ten times as long, and is left for texts with letters or signs that need it.
type skimmer struct {
	words   []*group
	want    []byte // the folded phrase; empty where its words are not plain letters: then any text may have it
	text    []byte // the folded text; kept for the next
	from    []int  // where in the text each letter of it stands
	speller *speller
}

// verdict is what skimming says.
type verdict int

const (
	hasNot verdict = iota
	mayHave
	has
)

// The classes of skimmed runes beside the letters and digits that stand for themselves.
const (
	skimBlank   = ' '
	skimUnknown = 0 // what its word folds to depends on more than the letter
)

// skimmed has what each rune of Vietnamese text is folded to. A y is an i: at the end of some syllables they are the same.
var skimmed = sync.OnceValue(func() []byte {
	table := make([]byte, 0x2000)
	for i := range table {
		r := rune(i)
		folded := vietnamese.Fold(string(r))
		switch {
		case !unicode.IsLetter(r) && !unicode.Is(unicode.M, r) && !unicode.IsDigit(r):
			table[i] = skimBlank
		case folded == "y":
			table[i] = 'i'
		case len(folded) == 1 && isPlain(folded):
			table[i] = folded[0]
		}
	}
	return table
})

func isPlain(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') }) < 0
}

// newSkimmer returns a skimmer for a phrase, of each of whose words the spellings are given.
func newSkimmer(words []*group, spelled *speller) *skimmer {
	k := &skimmer{words: words, speller: spelled}
	for i, g := range words {
		if i > 0 {
			k.want = append(k.want, skimBlank)
		}
		folded := ""
		for _, term := range g.terms {
			s := spellingOf(term).folded
			if folded != "" && s != folded {
				return &skimmer{}
			}
			folded = s
		}
		if folded == "" || !isPlain(folded) || strings.ContainsAny(folded, "0123456789") {
			return &skimmer{}
		}
		k.want = append(k.want, strings.ReplaceAll(folded, "y", "i")...)
	}
	return k
}

// fold folds a text, and reports whether all of it could be. In JSON, a string's escapes are blanks. Where from is set, it gets the
// place in the text of each letter that is kept, and the text's length.
func (k *skimmer) fold(text []byte, isJSON bool, from *[]int) bool {
	table := skimmed()
	if cap(k.text) < len(text) {
		k.text = make([]byte, 2*len(text))
	}
	out, n := k.text[:cap(k.text)], 0
	blank := true // the last letter was one; at the beginning, too
	for i := 0; i < len(text); {
		at, c := i, rune(text[i])
		switch {
		case c < utf8.RuneSelf:
			i++
			if c == '\\' && isJSON && i < len(text) {
				if i++; text[i-1] == 'u' {
					i = min(i+4, len(text))
				}
			}
		case c < 0xe0 && i+1 < len(text): // two and three bytes, which all of Vietnamese has, without the detour
			c = c&0x1f<<6 | rune(text[i+1])&0x3f
			i += 2
		case c < 0xf0 && i+2 < len(text):
			c = c&0xf<<12 | rune(text[i+1])&0x3f<<6 | rune(text[i+2])&0x3f
			i += 3
		default:
			var size int
			c, size = utf8.DecodeRune(text[i:])
			i += size
		}
		folded := byte(skimBlank)
		if int(c) < len(table) {
			folded = table[c]
		} else if unicode.IsLetter(c) || unicode.Is(unicode.M, c) || unicode.IsDigit(c) {
			return false
		}
		if folded == skimUnknown {
			return false
		}
		if folded == skimBlank && blank {
			continue
		}
		blank = folded == skimBlank
		out[n] = folded
		n++
		if from != nil {
			*from = append(*from, at)
		}
	}
	k.text = out[:n]
	if from != nil {
		*from = append(*from, len(text))
	}
	return true
}

// in looks for the phrase in a text.
func (k *skimmer) in(text []byte, isJSON bool) verdict {
	if len(k.want) == 0 || !k.fold(text, isJSON, nil) {
		return mayHave
	}
	if !bytes.Contains(k.text, k.want) {
		return hasNot
	}
	k.from = k.from[:0]
	k.fold(text, isJSON, &k.from)
	said := hasNot
	for at := 0; ; at++ {
		next := bytes.Index(k.text[at:], k.want)
		if next < 0 {
			return said
		}
		at += next
		switch k.at(text, at) {
		case has:
			return has
		case mayHave:
			said = mayHave
		}
	}
}

// at looks at the words of the text where its letters from at on are those of the phrase.
func (k *skimmer) at(text []byte, at int) verdict {
	end := at + len(k.want)
	if at > 0 && isLetter(k.text[at-1]) || end < len(k.text) && isLetter(k.text[end]) {
		return hasNot
	}
	whole := text[k.from[max(0, at-1)]:k.from[min(end+1, len(k.from)-1)]]
	if bytes.ContainsRune(whole, '\'') || bytes.ContainsRune(whole, '’') { // it may join what stands beside it
		return mayHave
	}
	for _, g := range k.words {
		end := at
		for end < len(k.text) && isLetter(k.text[end]) {
			end++
		}
		word := text[k.from[at]:k.from[end]]
		if !slices.Contains(g.terms, k.speller.spell(string(word)).term()) {
			return hasNot
		}
		at = end + 1
	}
	return has
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' }

// article looks for the phrase in the regions of an article that may have it. The title is within other things: finding the phrase
// among these means that it may be there.
func (k *skimmer) article(s *segment, doc uint32, regions region) (said verdict, err error) {
	err = s.zap.VisitStoredFields(uint64(doc), func(field string, _ byte, value []byte, _ []uint64) bool {
		switch {
		case said == has:
		case field == storedField && regions&inTitle != 0:
			said = max(said, min(mayHave, k.in(value, true)))
		case field == leadField && regions&inLead != 0, (field == bodyField || field == captions) && regions&inBody != 0:
			said = max(said, k.in(value, false))
		}
		return true
	})
	if err != nil {
		return hasNot, fmt.Errorf("skim an article: %w", err)
	}
	return said, nil
}
