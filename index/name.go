package index

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"khobao/vietnamese"
)

// nameWeight is how many times as much a pair counts within a name: an article about Long An has the two next to each other,
// and one that has a Mr Long and the word an is about something else, however often it has the rest of the request.
const nameWeight = 3

// named says of each word whether it and the next are parts of one name: of a province, typed in any way, or of anything whose
// words were typed with capitals.
func named(words []queryWord) []bool {
	inside := make([]bool, len(words))
	for i := range words {
		for n := min(longestProvince, len(words)-i); n >= 2; n-- {
			if isProvince(words[i : i+n]) {
				for j := i; j < i+n-1; j++ {
					inside[j] = true
				}
				break
			}
		}
		if i+1 < len(words) && capitalised(words[i].text) && capitalised(words[i+1].text) {
			inside[i] = true
		}
	}
	return inside
}

// longestProvince is how many words a province's name has at most: Thừa Thiên Huế; with the hyphen, Bà Rịa - Vũng Tàu.
const longestProvince = 4

// provinces has the spellings of each province by its folded words.
var provinces = sync.OnceValue(func() map[string][]spelling {
	m := map[string][]spelling{}
	for _, p := range vietnamese.Provinces() {
		for _, name := range []string{p.Name, p.Successor} {
			var folded []string
			var all []spelling
			for _, word := range strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) }) {
				s := spell(word)
				folded, all = append(folded, s.folded), append(all, s)
			}
			m[strings.Join(folded, " ")] = all
		}
	}
	return m
})

// isProvince says whether words are a province's name; those that were typed with marks must have the right ones.
func isProvince(words []queryWord) bool {
	folded := make([]string, len(words))
	for i, w := range words {
		folded[i] = w.folded
	}
	name := provinces()[strings.Join(folded, " ")]
	for i, s := range name {
		if words[i].marked && words[i].spelling != s {
			return false
		}
	}
	return name != nil
}

// capitalised says that a word begins with a capital and is no abbreviation.
func capitalised(word string) bool {
	first, n := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first) && (n == len(word) || strings.ToUpper(word) != word)
}
