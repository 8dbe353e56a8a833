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
	Province  string        // of the outlet; empty where it serves the whole country or is not known
	Inferred  bool          // the province was read from some of the outlet's articles: one that is about another is of that
	Published *archive.Date // of the version; nil where unknown: then it is taken to be from before the reform of 2025

	guessed   bool              // the province is the one that the text names most, not the outlet's: what the text says otherwise has precedence
	named     map[string]string // by the keys of a kind of place: the only one of that kind in the version's head
	districts map[string]string // by the keys of a commune: the district that the version names it with
}

// Body is an organisation as the judgement on persons needs it.
type Body struct {
	archive.Organisation
	// Root is the body without its branches: the department of a department's party committee, the district of a district's
	// people's committee. Two offices under one root tie mentions of one name. It is empty where the wording does not say
	// which body is meant, for then it ties nothing.
	Root archive.OrganisationID
}

// ResolveOrganisation returns the body that a wording names. The ID is empty where the wording leaves open which body is meant
// (UBND huyện; Sở Y tế, in a text of no province): such a body has a name, but no identity.
func ResolveOrganisation(worded string, c Context) Body {
	words := usualName(plainCountry(trimCongress(split(worded))))
	if len(words) == 0 {
		return Body{}
	}
	words, province, provincial := cutProvince(words, c.Province)
	words = canonicalHead(words, provincial)
	words = c.withDistrict(cutTail(canonicalSector(c.inFull(usualName(words)))))
	keys := keysOf(words)
	if len(keys) == 0 {
		return Body{}
	}
	if slices.Equal(keys, kAssembly[0]) { // a member's province: đại biểu Quốc hội Lam Giang
		provincial = false
	}
	places := placesIn(words)
	nation := !provincial && (isCentral(keys) && len(places) == 0 || c.isRegion(words, keys))
	local := provincial || len(places) > 0 || isProvincialKind(keys)
	switch {
	case nation:
		province = ""
	case province == "" && local:
		province = c.provinceOfPlaces(words, places)
	}
	province = canonicalProvince(province)
	b := Body{Organisation: archive.Organisation{Name: display(words, province, provincial), Province: province}}
	if !identified(words, keys, c, province, nation, local) {
		return b
	}
	home := keysOf(strings.Fields(province))
	if !nation && !local && !begins(keys, unique) && !(c.guessed && isLongCompany(words)) { // names of schools and companies repeat across provinces
		home = keysOf(strings.Fields(c.Province))
	}
	b.ID = archive.OrganisationID(slug(slices.Concat(keys, home), "organisation"))
	if province != "" || nation || begins(keys, unique) {
		if r := root(words, keys, places, c); r != nil {
			b.Root = archive.OrganisationID(slug(slices.Concat(r, home), "organisation"))
		}
	}
	return b
}

// isRegion reports whether a body is that of a numbered region of the country, of several provinces: Kho bạc Nhà nước khu vực XI.
// Before 2025 provinces numbered tax offices of their own districts.
func (c Context) isRegion(words, keys []string) bool {
	n := len(keys)
	if n < 5 || !slices.Equal(keys[n-3:n-1], kRegion) || strings.Trim(words[n-1], "IVXL0123456789") != "" {
		return false
	}
	if hasPrefix(keys, kTaxOffice...) {
		return c.Published != nil && c.Published.Year() >= reform.Year()
	}
	return begins(keys, regional)
}

var (
	kRegion    = k("khu vực")
	kTaxOffice = k("Chi cục Thuế")
	regional   = ks("Kho bạc Nhà nước", "Bảo hiểm xã hội", "Chi cục Hải quan", "Kiểm toán Nhà nước", "Ngân hàng Nhà nước", "Chi cục Dự trữ Nhà nước")
)

// isLongCompany reports whether a company's name is so long that no other one bears it, as far as names go: then the province that a
// text happens to name most does not tell it apart.
func isLongCompany(words []string) bool {
	const enough = 3 // proper words behind Công ty
	keys := wordKeys(words)
	for i := range keys {
		if hasPrefix(keys[i:], kCompany...) {
			return properWords(words[i+len(kCompany):]) >= enough
		}
	}
	return false
}

var kCompany = k("Công ty")

// identified reports whether the wording says which body is meant.
func identified(words, keys []string, c Context, province string, nation, local bool) bool {
	switch {
	case unnamedBoard(keys):
		return false
	case nation:
		return len(keys) > 1
	case local:
		return province != "" && !unnamedPlace(keys) && !severalPlaces(keys) && !misplaced(words, province)
	case unnamedPlace(keys):
		return false
	case begins(keys, inner):
		return innerOfNamed(words)
	}
	if n, _ := vietnamese.Organisations().Match(keys); n == 0 || !begins(keys, unique) && c.Province == "" {
		return false
	}
	return len(keys) >= 2 && properWords(words[1:]) > 0
}

// innerOfNamed reports whether the name of a part goes on to name the whole: Ban Bạn đọc Báo Lam Giang.
func innerOfNamed(words []string) bool {
	for i := 1; i+1 < len(words); i++ {
		keys := keysOf(words[i:])
		if n, family := vietnamese.Organisations().Match(keys); n > 0 && family == "dept" && !begins(keys, inner) && startsUpper(words[i]) {
			return properWords(words[min(i+n, len(words)):]) > 0
		}
	}
	return false
}

// misplaced reports whether a body lies in a district that its province cannot have: only cities at a province's level have quận.
// Then the province is not that of the text.
func misplaced(words []string, province string) bool {
	return isOfTable(province) && !isCentralCity(province) && slices.ContainsFunc(placesIn(words), func(p place) bool { return p.kind[0] == kQuan[0] })
}

func properWords(words []string) int {
	n := 0
	for _, w := range words {
		if startsUpper(w) {
			n++
		}
	}
	return n
}

// unnamedPlace reports whether a name ends in a kind of place without saying which: UBND huyện, Thành ủy.
func unnamedPlace(keys []string) bool { return endsInPlaceKind(keys) }

// unnamedBoard reports whether a name is that of a board without what it is for, which is all that tells boards apart: Ban Chỉ đạo
// Trung ương, Ban Chỉ đạo của Chính phủ.
func unnamedBoard(keys []string) bool {
	for _, board := range nameless {
		if hasPrefix(keys, board...) {
			return !slices.ContainsFunc(keys[len(board):], func(key string) bool { return !slices.Contains(levels, key) })
		}
	}
	return false
}

var (
	nameless = ks("Ban Chỉ đạo", "Tiểu ban", "Tổ công tác", "Đoàn công tác", "Ủy ban Quốc gia", "Hội đồng Quốc gia")
	levels   = k("của Trung ương Quốc gia Chính phủ Nhà nước Đảng tỉnh thành phố")
)

// severalPlaces reports whether a name stands for several bodies: UBND các huyện Đông Sa, Tây Sa.
func severalPlaces(keys []string) bool {
	for i, key := range keys {
		if key != keyCac {
			continue
		}
		for _, kind := range placeKinds {
			if hasPrefix(keys[i+1:], kind.full...) {
				return true
			}
		}
	}
	return false
}

// trimCongress leaves of a congress the organisation that holds it, and of a committee's name the term that it was elected for.
func trimCongress(words []string) []string {
	keys := keysOf(words)
	for _, head := range congresses {
		if hasPrefix(keys, head...) && len(keys) > len(head) {
			words = words[len(head):]
			break
		}
	}
	for i := 1; i < len(words); i++ {
		if begins(keysOf(words[i:]), termWords) && !startsUpper(words[i]) {
			return words[:i]
		}
	}
	return words
}

var congresses = ks("Đại hội đại biểu", "Đại hội")

var termWords = ks("khóa", "nhiệm kỳ", "lần thứ")

// withDistrict adds the district that the version names beside a commune elsewhere: communes' names repeat across districts.
func (c Context) withDistrict(words []string) []string {
	places := placesIn(words)
	if len(places) != 1 || !places[0].commune || len(c.districts) == 0 {
		return words
	}
	p := places[0]
	if d := c.districts[strings.Join(keysOf(words[p.start:p.end]), " ")]; d != "" {
		return slices.Concat(words[:p.end], strings.Fields(d))
	}
	return words
}

// isName reports whether words behind a body are a person's name, and not that of a province.
func isName(words []string) bool {
	_, isProvince := provinceNamed(words)
	return len(words) > 1 && properWords(words) == len(words) && vietnamese.SurnameStrength(wordKeys(words)) > 1 && !isProvince
}

// holderBehind returns the name of whoever stands behind a ministry or a department: Bộ Công an Nguyễn Văn A. Empty where nobody does.
func (c Context) holderBehind(worded string) string {
	words := split(worded)
	keys := wordKeys(words)
	if len(keys) < 4 || keys[0] != keySo && keys[0] != keyBo {
		return ""
	}
	n, _ := vietnamese.Sectors().Match(keys[1:])
	rest := words[n+1:]
	if n == 0 || !isName(rest) || slices.Equal(keysOf(rest), k(c.Province)) {
		return ""
	}
	return strings.Join(rest, " ")
}

func isCentral(keys []string) bool {
	if begins(keys, notCentral) {
		return false
	}
	n := len(keys)
	if n > 2 && slices.Equal(keys[n-2:], kVietNam) && !hasPrefix(keys, kFront...) { // Hội Luật gia Việt Nam
		return true
	}
	return contains(keys, central) && !hasPrefix(keys, kDelegation...) || begins(keys, centralHead) || ofMinistry(keys)
}

// ofMinistry reports whether the name of a part ends in the ministry that it is part of: "Vụ Tổ chức cán bộ Bộ Xây dựng".
func ofMinistry(keys []string) bool {
	for i := 1; i < len(keys)-1; i++ {
		if keys[i] != keyBo || begins(keys[i:], notCentral) || notMinistry[keys[i-1]] {
			continue
		}
		if n, _ := vietnamese.Sectors().Match(keys[i+1:]); n > 0 && i+1+n == len(keys) {
			return true
		}
	}
	return false
}

// notMinistry stand before "bộ" in other words: cán bộ, Đảng bộ, nội bộ, toàn bộ, cục bộ.
var notMinistry = map[string]bool{vietnamese.Key("cán"): true, keyDang: true, vietnamese.Key("nội"): true, vietnamese.Key("toàn"): true, vietnamese.Key("cục"): true, vietnamese.Key("chi"): true}

func isProvincialKind(keys []string) bool {
	if isCentral(keys) {
		return false
	}
	for i := range keys {
		if begins(keys[i:], provincialKinds) && !(i > 0 && keys[i] == keySo && keys[i-1] == keyCo) { // but Cục Văn hóa cơ sở
			return true
		}
	}
	return false
}

// display writes a body's name for readers: the usual short forms, the province at the end.
func display(words []string, province string, provincial bool) string {
	name := strings.Join(words, " ")
	end := max(0, len(words)-2)
	switch last := keysOf(words[end:]); {
	case !isCentralCity(province):
	case slices.Equal(last, kTinhUy):
		name = strings.TrimSpace(strings.Join(words[:end], " ") + " Thành ủy")
	case slices.Equal(last, kTinhDoan):
		name = strings.TrimSpace(strings.Join(words[:end], " ") + " Thành đoàn")
	}
	for _, s := range shortForms {
		if rest, ok := cutPrefixFold(name, s.long); ok {
			name = s.short + rest
			if provincial && province != "" && rest == "" && !strings.HasPrefix(province, "Thành phố") {
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
	case len(placesIn(words)) > 0: // Huyện ủy Đông Sa, Lam Giang: two places in a row want a comma
		return name + ", " + province
	}
	return name + " " + province
}

// levelOf returns the word for what the province is.
func levelOf(province string) string {
	if isCentralCity(province) {
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
