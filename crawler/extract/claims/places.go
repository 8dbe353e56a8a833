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
	if bare, note, ok := strings.Cut(name, " ("); ok && strings.HasSuffix(note, ")") { // as ofOther names them
		place := strings.Fields(strings.TrimSuffix(note, ")"))
		level := placeLevels.keys[vietnamese.Key(place[0])]
		for level && len(place) > 0 && !beginsUpper(place[0]) {
			place = place[1:]
		}
		if len(place) > 0 && r.about(place, level) {
			return bare
		}
		return name
	}
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

// ofOther is the name of an indicator that was told of one place or owner, or of none, and is now told of another: "xuất khẩu sang Mỹ"
// and "Nhật Bản" make "xuất khẩu sang Nhật Bản".
func ofOther(name, other string) string {
	if bare, _, ok := strings.Cut(name, " ("); ok && strings.HasSuffix(name, ")") {
		return bare + " (" + other + ")"
	}
	words := strings.Fields(name)
	i := len(words)
	for i > 0 && (beginsUpper(words[i-1]) || words[i-1][0] >= '0' && words[i-1][0] <= '9') {
		i--
	}
	n, _ := headings().Match(vietnamese.PieceKeys(name))
	switch own := vietnamese.PieceKeys(strings.Join(words[i:], " ")); {
	case i == 0 && n == 0:
		return other
	case n == 0 && allCaps(words[0]) && allCaps(other): // "BHYT bao phủ 94% dân số, BHXH 20%"
		return other + name[len(words[0]):]
	case i > 1 && placeLevels.keys[vietnamese.Key(words[i-1])]:
		i--
		if i > 1 && vietnamese.Key(words[i]) == cityTailKey {
			i--
		}
	case i > 0 && whoseWords.keys[vietnamese.Key(words[i-1])], i > 0 && (vietnamese.IsPlace(own) || isCountry(own)):
	default:
		return name + " (" + other + ")"
	}
	return strings.Join(words[:i], " ") + " " + other
}

// whoseWords lead to a place or an owner at the end of a name.
var whoseWords = words("của", "tại", "ở", "đến", "sang", "từ", "vào")

// isCountry reports whether keys are the name of a country.
func isCountry(keys []string) bool {
	n, _ := abroad().Match(keys)
	return n > 0 && n == len(keys)
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

// allCaps reports whether a word is an abbreviation in capitals.
func allCaps(word string) bool {
	return len(word) > 1 && strings.ToUpper(word) == word && !strings.Contains(word, " ") && beginsUpper(word)
}

var (
	cityTailKey   = vietnamese.Key("phố")
	groundTailKey = vietnamese.Key("bàn")
	wholeKey      = vietnamese.Key("toàn")
)
