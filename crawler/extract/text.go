package extract

import (
	"html"
	"regexp"
	"strings"
	"unicode"

	"khobao/vietnamese"
)

// clean returns s as articles keep text: normalised, blanks and line breaks collapsed into single blanks.
func clean(s string) string {
	s = vietnamese.Normalize(s)
	if isCollapsed(s) {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// isCollapsed reports whether a text has single blanks between its words and no other.
func isCollapsed(s string) bool {
	blank := true
	for _, r := range s {
		now := unicode.IsSpace(r)
		if now && (blank || r != ' ') {
			return false
		}
		blank = now
	}
	return !blank || s == ""
}

var entity = regexp.MustCompile(`&(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,8}\d?);`)

// unescape decodes character references that are left in text which the parser has decoded already: pages escape twice,
// and inside JSON-LD. Three rounds are the most that was seen to make sense.
func unescape(s string) string {
	for range 3 {
		if !entity.MatchString(s) {
			break
		}
		s = html.UnescapeString(s)
	}
	return s
}

// plain returns a value out of an attribute or JSON-LD as text: unescaped, cleaned, without tags.
func plain(s string) string {
	s = unescape(s)
	if strings.Contains(s, "<") {
		s = tag.ReplaceAllString(s, " ")
	}
	return clean(s)
}

var tag = regexp.MustCompile(`</?[a-zA-Z][^<>]{0,500}>`)

// folded returns s for comparing wordings: without marks, case, punctuation.
func folded(s string) string {
	s = vietnamese.Fold(s)
	var b strings.Builder
	b.Grow(len(s))
	blank := false
	for _, r := range s {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if blank && b.Len() > 0 {
				b.WriteByte(' ')
			}
			blank = false
			b.WriteRune(r)
		default:
			blank = true
		}
	}
	return b.String()
}

// alike tells how much of their words two folded texts share: 1 is all, 0 none.
func alike(a, b string) float64 {
	if a == "" || b == "" {
		return 0
	}
	if a == b {
		return 1
	}
	in := map[string]bool{}
	for _, w := range strings.Fields(a) {
		in[w] = true
	}
	all, shared := len(in), 0
	seen := map[string]bool{}
	for _, w := range strings.Fields(b) {
		switch {
		case seen[w]:
		case in[w]:
			shared++
		default:
			all++
		}
		seen[w] = true
	}
	return float64(shared) / float64(all)
}

// letters counts the letters of s.
func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// truncate cuts s to at most n bytes at a rune's start.
func truncate(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && s[n]&0xc0 == 0x80 {
		n--
	}
	return s[:n]
}
