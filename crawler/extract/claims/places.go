package claims

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"khobao/vietnamese"
)

// placeless is the name of an indicator without the place that the whole article is about: "GRDP của tỉnh Sơn Đoài" in an article that
// names it in its title, "tỷ lệ hộ nghèo toàn xã". Another place stays: without it nobody could tell the figures of two districts apart.
func (r *reader) placeless(name string) string {
	words := strings.Fields(name)
	i := len(words) // of the first word of the place
	for i > 1 && beginsUpper(words[i-1]) {
		i--
	}
	place := words[i:]
	level := i > 1 && placeLevels.keys[vietnamese.Key(words[i-1])]
	if !level && len(place) == 0 {
		return name
	}
	if level {
		i--
		if i > 1 && vietnamese.Key(words[i]) == cityTailKey { // thành phố
			i--
		}
	}
	switch lead := vietnamese.Key(words[i-1]); {
	case level && lead == groundTailKey: // trên địa bàn
	case level && lead == wholeKey, lead == ofKey:
		i--
	default: // "đất đô thị Sơn Đoài", "tỷ lệ xã"
		return name
	}
	if n, _ := headings().Match(vietnamese.PieceKeys(name)); n == 0 || i == 0 || !r.about(place, level) {
		return name
	}
	return strings.Join(words[:i], " ")
}

// about reports whether a place, of which the words behind its level are given, is the one that the article's title names or its outlet is
// of. A level alone, "của tỉnh", is.
func (r *reader) about(place []string, level bool) bool {
	if len(place) == 0 {
		return level
	}
	keys := vietnamese.PieceKeys(strings.Join(place, " "))
	title := r.passages[0]
	if !level && !vietnamese.IsPlace(keys) {
		return false
	}
	for i := 0; i+len(keys) <= len(title.keys); i++ {
		if slices.Equal(title.keys[i:i+len(keys)], keys) {
			return true
		}
	}
	return slices.Equal(title.province, keys)
}

func beginsUpper(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first)
}

var (
	cityTailKey   = vietnamese.Key("phố")
	groundTailKey = vietnamese.Key("bàn")
	wholeKey      = vietnamese.Key("toàn")
)
