package authority

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"khobao/archive"
	"khobao/vietnamese"
)

// fromAbroad reports whether a mention is of somebody from abroad, who holds none of the country's own offices, although the press
// may name theirs alike (Thủ tướng, Chủ tịch nước, Ủy viên Bộ Chính trị): by the name, by a country before it, or by another office.
func (r *resolver) fromAbroad(m *archive.Mention) bool {
	words := strings.Fields(m.Name)
	if vietnamese.SurnameStrength(keysOf(words)) == 0 || len(words) > 1 && ofCountry(words) {
		return true
	}
	for _, c := range m.Offices {
		if c.Confidence != archive.Likely && c.Confidence != archive.Unclear && endsAbroad(split(c.Organisation)) {
			return true
		}
	}
	for _, s := range m.Spans {
		if s[1] > len(r.text) || r.text[s[0]:s[1]] != m.Name {
			continue
		}
		if before := wordsBefore(r.text[:s[0]]); countryEnds(before) || countryEnds(beforeLeader(before)) {
			return true
		}
	}
	return false
}

// beforeLeader returns the words before "do ông", which say whom somebody leads: "đoàn đại biểu Đảng Cộng sản Trung Quốc do đồng chí X"; nil where
// nothing says so.
func beforeLeader(words []string) []string {
	n := len(words)
	for n > 0 && slices.Contains(addresses, vietnamese.Key(words[n-1])) {
		n--
	}
	if n == 0 || vietnamese.Key(words[n-1]) != keyLedBy {
		return nil
	}
	return words[:n-1]
}

var (
	addresses = wordKeys([]string{"đồng", "chí", "ông", "bà", "ngài"})
	keyLedBy  = vietnamese.Key("do")
)

// country returns how many of the keys are the name of another country at their begin.
func country(keys []string) int {
	if hasPrefix(keys, kVietNam...) {
		return 0
	}
	n, _ := vietnamese.Abroad().Match(keys)
	return n
}

// wordsBefore returns the last words of a text, as far as no mark parts them from its end.
func wordsBefore(text string) []string {
	const near = 120 // bytes: more than any country's name with its office
	if len(text) > near {
		text = text[len(text)-near:]
		for len(text) > 0 && !utf8.RuneStart(text[0]) {
			text = text[1:]
		}
	}
	if i := strings.LastIndexAny(text, ".,;:()\n"); i >= 0 {
		text = text[i+1:]
	}
	return strings.Fields(text)
}

// countryEnds reports whether words end in a country that somebody leads: Thủ tướng Trung Quốc, but not tại Trung Quốc, nor a
// place like Phú Mỹ.
func countryEnds(words []string) bool {
	const longest = 5 // Cộng hòa Nhân dân Trung Hoa
	for n := min(longest, len(words)-1); n > 0; n-- {
		at := len(words) - n
		if country(wordKeys(words[at:])) == n && startsUpper(words[at]) {
			return !startsUpper(words[at-1]) && !slices.Contains(whereabouts, vietnamese.Key(words[at-1])) && !slices.Equal(wordKeys(words[at:]), kAnh)
		}
	}
	return false
}

var (
	whereabouts = wordKeys([]string{"tại", "ở", "thăm", "sang", "đi", "về", "từ", "đến", "với", "và"})
	kAnh        = k("Anh") // an honorific
)

// endsAbroad reports whether a body is a country or one of a country's: Trung Quốc, Quân ủy Trung ương Trung Quốc. Embassies and
// friends of a country are ours.
func endsAbroad(words []string) bool {
	keys := wordKeys(words)
	if contains(keys, [][]string{kVietNam, k("tại"), k("hữu nghị")}) {
		return false
	}
	return namesAbroad(words, 1)
}

// namesAbroad reports whether words end in a country, alone or of more words than least.
func namesAbroad(words []string, least int) bool {
	keys := wordKeys(words)
	for at := range keys {
		if n := country(keys[at:]); n == len(keys)-at && (at == 0 || n > least) {
			return true
		}
	}
	return false
}

// countryOf returns the country that a wording names and nothing else: Tổng thống Mỹ leads a body, too. The names that a country
// goes by in the press are one.
func countryOf(worded string) Body {
	words := usualName(split(worded))
	if usual, ok := countries()[strings.Join(keysOf(words), " ")]; ok {
		words = strings.Fields(usual)
	} else if n, _ := vietnamese.Abroad().Match(wordKeys(words)); n == 0 || n < len(words) {
		return Body{}
	}
	id := archive.OrganisationID(slug(keysOf(words), "organisation"))
	return Body{Organisation: archive.Organisation{ID: id, Name: strings.Join(words, " ")}, Root: id}
}

// countries has the usual names of countries, by the keys of their other ones.
var countries = sync.OnceValue(func() map[string]string {
	byKeys := map[string]string{}
	for usual, others := range map[string][]string{
		"Mỹ": {"Hoa Kỳ", "Hợp chúng quốc Hoa Kỳ"}, "Nga": {"Liên bang Nga"}, "Anh": {"Vương quốc Anh"}, "Pháp": {"Cộng hòa Pháp"},
		"Đức": {"Cộng hòa Liên bang Đức", "CHLB Đức"}, "Trung Quốc": {"Cộng hòa Nhân dân Trung Hoa", "CHND Trung Hoa"},
		"Lào": {"CHDCND Lào", "Cộng hòa Dân chủ Nhân dân Lào"}, "Triều Tiên": {"CHDCND Triều Tiên"}, "Campuchia": {"Vương quốc Campuchia"},
		"Séc": {"Cộng hòa Séc"}, "Italy": {"Cộng hòa Italy"},
	} {
		for _, other := range others {
			byKeys[strings.Join(keysOf(split(other)), " ")] = usual
		}
	}
	return byKeys
})

// plainCountry writes the country at the end of a body's name without its form of state: Quốc hội nước Cộng hòa Liên bang X is that
// of X.
func plainCountry(words []string) []string {
	keys := wordKeys(words)
	for at := 1; at < len(words); at++ {
		end := at
		for moved := true; moved; {
			moved = false
			for _, form := range stateForms {
				if hasPrefix(keys[end:], form...) {
					end, moved = end+len(form), true
					break
				}
			}
		}
		if usual, ok := countries()[strings.Join(keys[at:], " ")]; ok {
			return slices.Concat(words[:at], strings.Fields(usual))
		}
		if end > at && end < len(words) && country(keys[end:]) == len(words)-end {
			return slices.Concat(words[:at], words[end:])
		}
	}
	return words
}

// stateForms say in a country's full name what kind of state it is, the longest first. A Liên bang alone may be the body's: Cục Điều tra
// Liên bang Mỹ.
var stateForms = wordForms("nước", "Cộng hòa Dân chủ Nhân dân", "Cộng hòa Nhân dân", "Cộng hòa Liên bang", "Cộng hòa Hồi giáo", "Cộng hòa", "Vương quốc", "CHDCND", "CHND", "CH")

func wordForms(names ...string) [][]string {
	all := make([][]string, len(names))
	for i, name := range names {
		all[i] = wordKeys(strings.Fields(name))
	}
	return all
}

// ofTheCountry reports whether a body is one of this country's own.
func ofTheCountry(b Body) bool {
	words := split(b.Name)
	return b.Province == "" && isCentral(keysOf(words)) && (contains(wordKeys(words), [][]string{kVietNam}) || !namesAbroad(words, 0))
}

// ofCountry reports whether a name begins with the country that its bearer leads, as headlines have it: Đức Angela Merkel.
func ofCountry(words []string) bool {
	n := country(wordKeys(words))
	if n == 0 {
		return false
	}
	for _, w := range words[n:] {
		if strings.IndexFunc(w, func(r rune) bool { return r >= utf8.RuneSelf }) >= 0 {
			return false // no foreign name
		}
	}
	return true
}
