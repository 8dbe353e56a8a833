package authority

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"khobao/archive"
	"khobao/vietnamese"
)

// Context says what a text leaves unsaid because its readers know it.
type Context struct {
	Province string // of the outlet; empty where it serves the whole country or is not known
}

// Body is an organisation as the judgement on persons needs it.
type Body struct {
	archive.Organisation
	// Root is the body without its branches: the department of a department's party committee, the district of a district's
	// people's committee. Two offices under one root tie mentions of one name. It is empty where the wording does not say
	// which body is meant (UBND, without a place), for then it ties nothing.
	Root archive.OrganisationID
}

// ResolveOrganisation returns the body that a wording names. A wording without words is the zero Body.
func ResolveOrganisation(worded string, c Context) Body {
	words := split(worded)
	if len(words) == 0 {
		return Body{}
	}
	words, province, provincial := cutProvince(words, c.Province)
	words = canonicalHead(words, provincial)
	keys := keysOf(words)
	if len(keys) == 0 {
		return Body{}
	}
	placed := provincial || hasPlace(keys)
	switch {
	case isCentral(keys):
		province = ""
	case province == "" && placed || isProvincialKind(keys):
		province = firstOf(province, c.Province)
	case !placed:
		province = ""
	}
	b := Body{Organisation: archive.Organisation{
		ID:       archive.OrganisationID(slug(slices.Concat(keys, keysOf(strings.Fields(province))), "organisation")),
		Name:     display(words, province, provincial),
		Province: province,
	}}
	if province != "" || isCentral(keys) {
		b.Root = archive.OrganisationID(slug(slices.Concat(root(keys), keysOf(strings.Fields(province))), "organisation"))
	}
	return b
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// cutProvince takes the province's name off the end of words. provincial says that the wording itself places the body at the
// province's level: "UBND tỉnh", "Sở Công Thương Long An", "UBND thành phố Cần Thơ".
func cutProvince(words []string, home string) (rest []string, province string, provincial bool) {
	for n := min(5, len(words)-1); n >= 1; n-- {
		at := len(words) - n
		name := strings.Join(words[at:], " ")
		p, known := vietnamese.LookupProvince(name)
		known = known || home != "" && vietnamese.Keys(name) == vietnamese.Keys(home)
		marked := vietnamese.Key(words[at-1]) == keyTinh && startsUpper(words[at])
		if !known && !marked {
			continue
		}
		province = firstOf(p.Name, name)
		rest = words[:at]
		if marked {
			return rest[:at-1], province, true
		}
		// A city that bears its province's name is not the province (thành phố Cao Bằng), unless it is centrally run.
		if endsInCity(keysOf(rest)) {
			if !slices.Contains(centralCities, vietnamese.Keys(name)) {
				return words, firstOf(home, province), false
			}
			rest = trimCity(rest)
		}
		return rest, province, isProvincialBody(keysOf(rest))
	}
	if n := len(words); n > 1 && vietnamese.Key(words[n-1]) == keyTinh {
		return words[:n-1], home, true
	}
	return words, "", false
}

// canonicalHead settles the two ways of naming a party committee: the organisation it leads (Đảng bộ) stands for it.
func canonicalHead(words []string, provincial bool) []string {
	keys := keysOf(words)
	for _, lead := range [][]string{kThuongTruc, kBanChapHanh} {
		if hasPrefix(keys, lead...) && len(keys) > len(lead) {
			words, keys = words[len(lead):], keys[len(lead):]
		}
	}
	if hasPrefix(keys, kMatTran...) {
		words = append([]string{"Ủy", "ban"}, words...)
		keys = keysOf(words)
	}
	if hasPrefix(keys, kUyBanMatTran...) && !slices.Contains(keys, "nam") {
		words = slices.Concat(words[:6], []string{"Việt", "Nam"}, words[6:])
	}
	if !hasPrefix(keys, kDangBo...) {
		return words
	}
	rest := keys[2:]
	switch {
	case len(rest) == 0 && provincial:
		return []string{"Tỉnh", "ủy"}
	case hasPrefix(rest, keyHuyen):
		return append([]string{"Huyện", "ủy"}, words[3:]...)
	case hasPrefix(rest, keyQuan):
		return append([]string{"Quận", "ủy"}, words[3:]...)
	case hasPrefix(rest, kThanhPho...):
		return append([]string{"Thành", "ủy"}, words[4:]...)
	case hasPrefix(rest, kThiXa...):
		return append([]string{"Thị", "ủy"}, words[4:]...)
	}
	return append([]string{"Đảng", "ủy"}, words[2:]...)
}

// root drops the branches of a body; see Body.Root.
func root(keys []string) []string {
	for _, lead := range partyBranches {
		if hasPrefix(keys, lead...) && len(keys) > len(lead) {
			keys = keys[len(lead):]
		}
	}
	for i := len(keys) - 1; i >= 0; i-- { // the place decides: UBND huyện X, Công an huyện X, Huyện ủy X
		for _, k := range placeKinds {
			if hasPrefix(keys[i:], k.short...) && i+len(k.short) < len(keys) {
				return append(slices.Clone(k.full), keys[i+len(k.short):]...)
			}
		}
	}
	for _, whole := range provinceItself {
		if slices.Equal(keys, whole) {
			return []string{keyTinh}
		}
	}
	for i, k := range keys { // a department's own rooms: Phòng Tổ chức Sở Y tế
		if k == keySo && i+1 < len(keys) {
			return keys[i:]
		}
	}
	return keys
}

func hasPlace(keys []string) bool {
	for i := range keys {
		for _, k := range placeKinds {
			if hasPrefix(keys[i:], k.short...) && i+len(k.short) < len(keys) {
				return true
			}
		}
	}
	return false
}

func isCentral(keys []string) bool {
	for i := range keys {
		for _, c := range central {
			if hasPrefix(keys[i:], c...) && (i == 0 || len(c) > 1) {
				return true
			}
		}
	}
	return false
}

// isProvincialKind reports whether a body of this name can only be a province's: readers of a provincial paper need no more.
func isProvincialKind(keys []string) bool {
	for i := range keys {
		for _, p := range provincialKinds {
			if hasPrefix(keys[i:], p...) {
				return true
			}
		}
	}
	return false
}

// isProvincialBody reports whether a name that a province's name follows is a body of the province, not of a place below it.
func isProvincialBody(keys []string) bool { return !hasPlace(append(slices.Clone(keys), "x")) }

func endsInCity(keys []string) bool {
	n := len(keys)
	return n >= 2 && (hasPrefix(keys[n-2:], kThanhPho...) || hasPrefix(keys[n-2:], kThanhUy...))
}

// trimCity drops a trailing "thành phố", and turns a centrally run city's Thành ủy into what it is: the province's committee.
func trimCity(words []string) []string {
	n := len(words)
	if hasPrefix(keysOf(words)[n-2:], kThanhUy...) {
		return append(slices.Clone(words[:n-2]), "Tỉnh", "ủy")
	}
	return words[:n-2]
}

// display writes a body's name for readers: the usual short forms, the province at the end.
func display(words []string, province string, provincial bool) string {
	name := strings.Join(words, " ")
	for _, s := range shortForms {
		if rest, ok := cutPrefixFold(name, s.long); ok {
			name = s.short + rest
			if provincial && province != "" && rest == "" {
				name += " " + levelOf(province)
			}
			break
		}
	}
	r, size := utf8.DecodeRuneInString(name)
	name = string(unicode.ToUpper(r)) + name[size:]
	switch {
	case province == "" || strings.HasSuffix(vietnamese.Keys(name), vietnamese.Keys(province)):
		return name
	case hasPlace(keysOf(words)): // Huyện ủy Đông Sa, Lam Giang: two places in a row want a comma
		return name + ", " + province
	}
	return name + " " + province
}

// levelOf returns the word for what the province is.
func levelOf(province string) string {
	if slices.Contains(centralCities, vietnamese.Keys(province)) {
		return "thành phố"
	}
	return "tỉnh"
}

// cutPrefixFold cuts a prefix of whole words whatever its case and tone style.
func cutPrefixFold(name, prefix string) (string, bool) {
	n := len(strings.Fields(prefix))
	words := strings.Fields(name)
	if len(words) < n || vietnamese.Keys(strings.Join(words[:n], " ")) != vietnamese.Keys(prefix) {
		return name, false
	}
	rest := strings.Join(words[n:], " ")
	if rest != "" {
		rest = " " + rest
	}
	return rest, true
}

func startsUpper(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}
