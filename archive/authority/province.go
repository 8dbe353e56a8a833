package authority

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"khobao/vietnamese"
)

// provinceNames maps the keys of a province's name to the name. A hyphen in it makes no difference (Bà Rịa - Vũng Tàu).
var provinceNames = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, p := range vietnamese.Provinces() {
		m[strings.Join(k(p.Name), " ")] = p.Name
		if short, ok := strings.CutPrefix(p.Name, "Thành phố "); ok {
			m[strings.Join(k(short), " ")] = p.Name
		}
	}
	for _, p := range vietnamese.Provinces() {
		if key := strings.Join(k(p.Successor), " "); m[key] == "" { // Huế
			m[key] = p.Successor
		}
	}
	for short, name := range map[string]string{"Thừa Thiên": "Thừa Thiên Huế", "Bà Rịa": "Bà Rịa - Vũng Tàu"} {
		m[strings.Join(k(short), " ")] = name
	}
	return m
})

// provinceNamed finds a province by the words of its name.
func provinceNamed(words []string) (name string, ok bool) {
	name, ok = provinceNames()[strings.Join(keysOf(words), " ")]
	return name, ok
}

// canonicalProvince returns the usual spelling of a province's name; one that no table knows stays as it is.
func canonicalProvince(name string) string {
	if usual, ok := provinceNamed(strings.Fields(name)); ok {
		return usual
	}
	return name
}

// longestProvince is how many words a province's name has at most: Bà Rịa Vũng Tàu.
const longestProvince = 4

// cutProvince takes the province's name off the end of words. provincial says that the wording itself places the body at the
// province's level: "UBND tỉnh", "Sở Công Thương Long An", "UBND thành phố Cần Thơ".
func cutProvince(words []string, home string) (rest []string, province string, provincial bool) {
	for n := min(longestProvince, len(words)-1); n >= 1; n-- {
		at := len(words) - n
		if name, ok := provinceAt(words, at, home); ok {
			return withoutProvince(words[:at], words[at:], name, home)
		}
	}
	n := len(words)
	switch {
	case n > 1 && vietnamese.Key(words[n-1]) == keyTinh:
		return words[:n-1], home, true
	case n > 2 && isCentralCity(home) && slices.Equal(keysOf(words[n-2:]), kThanhPho): // in Hà Nội's papers
		return trimCity(words), home, true
	case n == 2 && isCentralCity(home) && slices.Equal(keysOf(words), kThanhUy):
		return []string{"Tỉnh", "ủy"}, home, true
	case n == 2 && isCentralCity(home) && slices.Equal(keysOf(words), kThanhDoan):
		return []string{"Tỉnh", "đoàn"}, home, true
	}
	return words, "", false
}

// provinceAt reports whether the words from at on are a province's name.
func provinceAt(words []string, at int, home string) (string, bool) {
	name := words[at:]
	if !startsUpper(name[0]) {
		return "", false
	}
	known, ok := provinceNamed(name)
	if !ok && home != "" && slices.Equal(keysOf(name), k(home)) {
		known, ok = home, true
	}
	marked := vietnamese.Key(words[at-1]) == keyTinh || bearsProvince(words, at)
	if !ok && marked && placeStart(words, at) < 0 {
		return strings.Join(name, " "), true
	}
	if ok && slices.Equal(keysOf(name), kHoChiMinh) { // the city, not the Youth Union that bears his name
		return known, at >= 2 && endsInCity(keysOf(words[:at]))
	}
	return known, ok
}

// bearsProvince reports whether the words from at on are the name that a province's committee bears, though no table knows the province: "Tỉnh
// ủy Sơn Đoài".
func bearsProvince(words []string, at int) bool {
	name := words[at:]
	if at < 2 || len(name) < 2 || len(name) > 3 || slices.ContainsFunc(name, func(w string) bool { return !startsUpper(w) || strings.ToUpper(w) == w }) {
		return false
	}
	if _, known := provinceNamed(name[:2]); known { // "Tỉnh ủy Quảng Ninh Hoàng"
		return false
	}
	keys := keysOf(words[at-2 : at])
	return slices.Equal(keys, kTinhUy) || slices.Equal(keys, kTinhDoan)
}

// withoutProvince says what a province's name after rest means.
func withoutProvince(rest, name []string, province, home string) ([]string, string, bool) {
	keys := keysOf(rest)
	if vietnamese.Key(rest[len(rest)-1]) == keyTinh {
		return rest[:len(rest)-1], province, true
	}
	whole := slices.Concat(rest, name)
	if endsInCity(keys) {
		if isCentralCity(province) {
			return trimCity(rest), province, true
		}
		if !isOfTable(province) {
			province = home
		}
		return whole, province, false // a city that bears its province's name is not the province: thành phố Cao Bằng
	}
	if len(rest) > 0 && endsInPlaceKind(keys) { // a commune that bears a province's name: xã Phú Thọ
		return whole, home, false
	}
	return rest, province, len(placesIn(rest)) == 0
}

func isOfTable(province string) bool {
	_, ok := provinceNamed(strings.Fields(province))
	return ok
}

func endsInCity(keys []string) bool {
	n := len(keys)
	return n >= 2 && (hasPrefix(keys[n-2:], kThanhPho...) || hasPrefix(keys[n-2:], kThanhUy...) || hasPrefix(keys[n-2:], kThanhDoan...))
}

func endsInPlaceKind(keys []string) bool {
	for _, kind := range placeKinds {
		if n := len(keys) - len(kind.short); n >= 0 && hasPrefix(keys[n:], kind.short...) {
			return true
		}
	}
	return false
}

// trimCity drops a trailing "thành phố", and turns a centrally run city's Thành ủy into what it is: the province's committee.
func trimCity(words []string) []string {
	n := len(words)
	switch last := keysOf(words)[n-2:]; {
	case slices.Equal(last, kThanhUy):
		return append(slices.Clone(words[:n-2]), "Tỉnh", "ủy")
	case slices.Equal(last, kThanhDoan):
		return append(slices.Clone(words[:n-2]), "Tỉnh", "đoàn")
	}
	words = words[:n-2]
	if n := len(words); n >= 2 && slices.Equal(keysOf(words[n-2:]), kThanhUy) { // Thành ủy thành phố Hồ Chí Minh
		return append(slices.Clone(words[:n-2]), "Tỉnh", "ủy")
	}
	return words
}

// place is a place below the province, as a part of a body's name.
type place struct {
	start, name, end int // words[start:name] are the kind, words[name:end] the name
	kind             []string
	commune          bool
}

// placesIn finds the places in a body's name, from left to right.
func placesIn(words []string) []place {
	keys := wordKeys(words)
	var found []place
	for i := 0; i < len(words); i++ {
		for _, kind := range placeKinds {
			n := i + len(kind.short)
			if !hasPrefix(keys[i:], kind.short...) || i > 0 && slices.Contains(notBeforeCommune, keys[i-1]) || n >= len(words) ||
				!startsPlaceName(words[n]) || keys[n] == keyHoi && slices.Equal(kind.short, kCommune) {
				continue
			}
			end := n + 1
			for end < len(words) && startsPlaceName(words[end]) && placeStart(words, end) < 0 &&
				(keys[end] != keyHoi || end+1 == len(words) || placeStart(words, end+1) > 0) { // xã Tân Hội, but a commune's Hội Nông dân
				end++
			}
			found = append(found, place{start: i, name: n, end: end, kind: kind.full, commune: kind.commune})
			i = end - 1
			break
		}
	}
	return found
}

// notBeforeCommune are words whose xã is no commune: Hợp tác xã, Thông tấn xã.
var notBeforeCommune = wordKeys([]string{"tác", "tấn"})

// provinceOfPlaces returns the province of a body by the places in its name: that of the text, unless it has no district of such a
// name and only one other province has.
func (c Context) provinceOfPlaces(words []string, places []place) string {
	if c.Province != "" && !isOfTable(c.Province) {
		return c.Province
	}
	for _, p := range places {
		if name := words[p.name]; slices.Equal(p.kind, kQuan) && unicode.IsDigit([]rune(name)[0]) { // no other city numbered them
			return saigon
		}
		provinces := districts()[strings.Join(slices.Concat(p.kind, keysOf(words[p.name:p.end])), " ")]
		if len(provinces) == 1 && !slices.Contains(provinces, canonicalProvince(c.Province)) {
			return provinces[0]
		}
	}
	return c.Province
}

const saigon = "Thành phố Hồ Chí Minh"

// districts maps the keys of a district's kind and name to the provinces that had one of that name.
var districts = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for _, d := range vietnamese.Districts() {
		key := strings.Join(k(d.Name), " ")
		if province := canonicalProvince(d.Province); !slices.Contains(m[key], province) {
			m[key] = append(m[key], province)
		}
	}
	return m
})

// placeStart returns how many words a kind of place has that begins at i, and -1 where none does.
func placeStart(words []string, i int) int {
	for _, kind := range placeKinds {
		if hasPrefix(keysOf(words[i:min(i+2, len(words))]), kind.short...) {
			return len(kind.short)
		}
	}
	return -1
}

// startsPlaceName reports whether a word can belong to a place's name: a capital, or the number of a ward.
func startsPlaceName(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// A Xã Hội is society.
var (
	keyHoi   = vietnamese.Key("hội")
	kCommune = k("xã")
)
