package vietnamese

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestShort is how many letters an abbreviation has at most.
const longestShort = 8

// Definitions returns the abbreviations that a text defines for itself, each once: "cụm công nghiệp (CCN)", "(sau đây gọi tắt
// là CCN)", "CCN (cụm công nghiệp)". An abbreviation is taken where its letters are the initials of the words before, or inside,
// the brackets, all of them in their order; words that only join ("và", "của") may have none. The text must be normalized.
func Definitions(text string) []Equivalent {
	var found []Equivalent
	seen := map[Equivalent]bool{}
	for at := 0; ; {
		open := strings.IndexByte(text[at:], '(')
		if open < 0 {
			return found
		}
		open += at
		at = open + 1
		inside, _, closed := strings.Cut(text[at:min(len(text), at+200)], ")")
		if !closed {
			continue
		}
		e, ok := definition(text[max(0, open-200):open], inside)
		if ok && !seen[e] {
			seen[e] = true
			found = append(found, e)
		}
	}
}

// definition reads what stands before and inside a pair of brackets.
func definition(before, inside string) (Equivalent, bool) {
	short := strings.Trim(afterCalled(inside), ` "“”'.:;`)
	if letters := initials(short); len(letters) > 0 {
		long := lastWords(before, letters)
		return Equivalent{short, long}, long != ""
	}
	words := strings.Fields(before)
	if len(words) == 0 {
		return Equivalent{}, false
	}
	short = strings.Trim(words[len(words)-1], `"“”'`)
	if letters := initials(short); len(letters) > 0 {
		if long := lastWords(inside, letters); long != "" && strings.TrimSpace(inside) == long {
			return Equivalent{short, long}, true
		}
	}
	return Equivalent{}, false
}

// afterCalled returns what follows the words that announce an abbreviation: gọi tắt là, viết tắt là, viết tắt.
func afterCalled(s string) string {
	for _, announce := range []string{"tắt là", "gọi là", "tắt"} {
		if _, rest, ok := strings.Cut(s, announce); ok {
			return rest
		}
	}
	return s
}

// initials returns the letters of an abbreviation in lower case; nil where s is none: it has two to longestShort letters, all
// of them capitals, and else only signs that join.
func initials(s string) []rune {
	var letters []rune
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			letters = append(letters, initial(string(r)))
		case strings.ContainsRune("&-./ ", r) && len(letters) > 0:
		default:
			return nil
		}
	}
	if len(letters) < 2 || len(letters) > longestShort || strings.Contains(s, "  ") || strings.Count(s, " ") > 1 {
		return nil
	}
	return letters
}

// initial returns the first letter of a word in lower case without its tone and its marks; đ stays apart from d.
func initial(word string) rune {
	r, _ := utf8.DecodeRuneInString(word)
	if r = unicode.ToLower(r); r == 'đ' {
		return r
	}
	r, _ = utf8.DecodeRuneInString(foldRune(r))
	return r
}

// joining are words that an abbreviation may leave out.
var joining = map[string]bool{"và": true, "của": true, "về": true, "trên": true, "of": true, "and": true, "for": true, "the": true}

// lastWords returns the end of s whose words begin with the letters; "" where it ends otherwise. Of a sentence that goes on before
// it, nothing is looked at: only commas and signs that join may stand between the words.
func lastWords(s string, letters []rune) string {
	s = strings.TrimRight(s, ` "“”`)
	words := slices.DeleteFunc(Words(s), func(w WordSpan) bool { return w.Kind == WholeSpan })
	end := len(s)
	if len(words) == 0 || words[len(words)-1].End != end {
		return ""
	}
	left := len(letters)
	for i := len(words) - 1; i >= 0 && left > 0; i-- {
		w := s[words[i].Start:words[i].End]
		if between := strings.TrimSpace(s[words[i].End:end]); i < len(words)-1 && !joins(between) {
			return ""
		}
		switch {
		case initial(w) == letters[left-1]:
			left--
		case joining[strings.ToLower(w)]:
		default:
			return ""
		}
		end = words[i].Start
	}
	if left > 0 || strings.ToUpper(s[end:]) == s[end:] {
		return ""
	}
	return s[end:]
}

func joins(s string) bool { return strings.Trim(s, ",-–&/") == "" }
