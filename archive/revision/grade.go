package revision

import (
	"strings"
	"unicode"

	"khobao/archive"
	"khobao/vietnamese"
)

// tokens cuts a text into syllables, numbers, blanks and single signs. A number keeps the signs within it: 1.234,5 is one.
func tokens(s string) []string {
	var all []string
	runes := []rune(s)
	for i := 0; i < len(runes); {
		j := i + 1
		switch {
		case unicode.IsSpace(runes[i]):
			for j < len(runes) && unicode.IsSpace(runes[j]) {
				j++
			}
		case inWord(runes[i]):
			for j < len(runes) && (inWord(runes[j]) || j+1 < len(runes) && within(runes, j)) {
				j++
			}
		}
		all = append(all, string(runes[i:j]))
		i = j
	}
	return all
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// within says whether the sign at j stands between digits, as in 1.234,5 or 28/10.
func within(runes []rune, j int) bool {
	return strings.ContainsRune(".,/", runes[j]) && unicode.IsDigit(runes[j-1]) && unicode.IsDigit(runes[j+1])
}

// edit is what stands in place of what.
type edit struct{ from, to string }

// edits are the places of a text that differ.
func edits(pieces []Piece) []edit {
	var all []edit
	for i, p := range pieces {
		switch {
		case p.Op == Removed:
			all = append(all, edit{from: p.Text})
		case p.Op == Added && i > 0 && pieces[i-1].Op == Removed:
			all[len(all)-1].to = p.Text
		case p.Op == Added:
			all = append(all, edit{to: p.Text})
		}
	}
	return all
}

// names are the syllables, folded, that the people of either version are named by.
type names map[string]bool

func newNames(versions ...*archive.Version) names {
	n := names{}
	for _, v := range versions {
		for _, p := range v.People {
			for _, syllable := range strings.Fields(p.Name) {
				n[vietnamese.Fold(syllable)] = true
			}
		}
	}
	return n
}

// fewWords is how many syllables may go or come before it is more than another wording.
const fewWords = 4

func (n names) grade(e edit) Grade {
	from, to := words(e.from), words(e.to)
	switch {
	case numbers(from) != numbers(to):
		return Number
	case slip(from, to): // before names: a mark that a name lacked makes nobody else of it
		return Typo
	case n.named(from) != n.named(to):
		return Name
	case len(from) > 2*len(to)+fewWords:
		return Removal
	case len(to) > 2*len(from)+fewWords:
		return Addition
	}
	return Wording
}

func words(s string) []string {
	var all []string
	for _, t := range tokens(s) {
		if inWord([]rune(t)[0]) {
			all = append(all, t)
		}
	}
	return all
}

// numbers are the words with digits, in their order.
func numbers(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if strings.ContainsFunc(w, unicode.IsDigit) {
			b.WriteString(w + " ")
		}
	}
	return b.String()
}

// named are the words that name people here and are written as names are.
func (n names) named(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if folded := vietnamese.Fold(w); n[folded] && unicode.IsUpper([]rune(w)[0]) {
			b.WriteString(folded + " ")
		}
	}
	return b.String()
}

// slip says whether only marks, capitals or signs differ, or one letter of one word.
func slip(from, to []string) bool {
	a, b := vietnamese.Fold(strings.Join(from, " ")), vietnamese.Fold(strings.Join(to, " "))
	if a == b {
		return true
	}
	return len(from) == 1 && len(to) == 1 && len(a) > 2 && len(b) > 2 && nearly(a, b)
}

// nearly says whether a letter was left out, put in or mistaken, or two were swapped.
func nearly(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch len(b) - len(a) {
	case 0:
		return a[i+1:] == b[i+1:] || i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
	case 1:
		return a[i:] == b[i+1:]
	}
	return false
}
