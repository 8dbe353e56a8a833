package authority

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"khobao/archive"
	"khobao/vietnamese"
)

//go:embed offices.txt
var officesText string

//go:embed holders.txt
var holdersText string

//go:embed movedoffices.txt
var movedOfficesText string

//go:embed selfoffices.txt
var selfOfficesText string

// resolveOffice returns the office that a wording names in a body: a role in an organisation. Who acts for the head holds the
// same office (see acting): "Quyền Giám đốc" is the Giám đốc's, and so is "Phó Giám đốc phụ trách", a deputy in charge. A
// body without identity has offices without identity.
func resolveOffice(worded string, body Body) archive.Office {
	words := roleWords(worded)
	if len(words) == 0 {
		return archive.Office{}
	}
	words = memberOf(shortOf(words, body.Name), body.Name)
	o := archive.Office{Name: title(words), Organisation: body.Organisation}
	if body.ID != "" {
		o.ID = archive.OfficeID(slug(keysOf(words), string(body.ID)))
	}
	if keys := keysOf(strings.Fields(body.Name)); hasPrefix(keys, kPolice...) && keysOf(words)[len(words)-1] == kPolice[0] {
		o.Name += " an" // Trưởng Công an: half of the body's head says nothing
	}
	return o
}

// acting reports whether a wording says that its holder only acts for the head: Quyền, phụ trách.
func acting(worded string) bool {
	keys := keysOf(split(worded))
	return len(keys) > 1 && (keys[0] == keyQuyen || keys[0] == "q." || endsInCharge(keys) || hasPrefix(keys, kInCharge...))
}

func endsInCharge(keys []string) bool {
	return len(keys) > 2 && slices.Equal(keys[len(keys)-2:], kInCharge)
}

var (
	keyQuyen  = vietnamese.Key("quyền")
	keyTruong = vietnamese.Key("trưởng")
	kPolice   = k("Công an")
	kInCharge = k("phụ trách")

	// leading are words before an office that say how it is held, not which it is.
	leading = map[string]bool{keyQuyen: true, vietnamese.Key("nguyên"): true, vietnamese.Key("tân"): true, "q.": true}
)

// usualOffices maps the keys of a role to the usual wording.
var usualOffices = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, row := range rows(officesText) {
		for _, other := range row[1:] {
			m[strings.Join(k(other), " ")] = row[0]
		}
	}
	return m
})

// roleWords returns the words of a role without what says how it is held.
func roleWords(worded string) []string {
	words := split(worded)
	for len(words) > 1 && leading[vietnamese.Key(words[0])] {
		words = words[1:]
	}
	if keys := wordKeys(words); endsInCharge(keys) {
		words = words[:len(words)-2]
		if keys[0] == keyPho && len(words) > 1 {
			words = words[1:]
		}
	}
	if usual, ok := usualOffices()[strings.Join(keysOf(words), " ")]; ok {
		return strings.Fields(usual)
	}
	return words
}

// shortOf drops from a role the words with which it repeats its body: Trưởng ban Tổ chức of the Ban Tổ chức Tỉnh ủy.
func shortOf(words []string, body string) []string {
	keys, bodyKeys := wordKeys(words), keysOf(strings.Fields(body))
	for i, key := range keys {
		if i == 0 || keys[i-1] != keyTruong || len(bodyKeys) < 2 || key != bodyKeys[0] || i+1 >= len(keys) {
			continue
		}
		if hasPrefix(bodyKeys, keys[i:]...) {
			return words[:i+1]
		}
	}
	return words
}

// memberOf names a member of a party committee as the press does: Tỉnh ủy viên, who is also an "Ủy viên Ban Chấp hành Đảng bộ
// tỉnh".
func memberOf(words []string, body string) []string {
	if !slices.Equal(keysOf(words), kMember) {
		return words
	}
	committee := strings.Fields(body)
	if keys := keysOf(committee); begins(keys, memberCommittees) {
		return []string{committee[0], "ủy", "viên"}
	}
	return words
}

var (
	kMember          = k("ủy viên")
	memberCommittees = ks("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy")
)

// committeeSeat parts a seat in a committee's inner circle from the committee: "Ủy viên Ban Thường vụ" of the Tỉnh ủy is an
// "Ủy viên" of the Ban Thường vụ Tỉnh ủy.
func committeeSeat(role, organisation string) (string, string) {
	keys := keysOf(roleWords(role))
	for _, seat := range committeeSeats {
		if slices.Equal(keys, seat.role) && organisation != "" {
			return "Ủy viên", seat.circle + " " + organisation
		}
	}
	return role, organisation
}

var committeeSeats = []struct {
	role   []string
	circle string
}{
	{k("Ủy viên Ban Thường vụ"), "Ban Thường vụ"}, {k("Ủy viên Thường vụ"), "Ban Thường vụ"}, {k("Ủy viên Ban Chấp hành"), "Ban Chấp hành"},
}

// title writes an office as the press does: Phó Bí thư Thường trực.
func title(words []string) string {
	out := make([]string, len(words))
	for i, w := range words {
		if w == strings.ToUpper(w) && utf8.RuneCountInString(w) > 1 { // a headline in capitals
			w = strings.ToLower(w)
		}
		if i == 0 || vietnamese.Key(words[i-1]) == keyPho {
			r, size := utf8.DecodeRuneInString(w)
			w = string(unicode.ToUpper(r)) + w[size:]
		}
		out[i] = w
	}
	return strings.Join(out, " ")
}

// holding says how an office is held; see holders.txt.
type holding string

const (
	asHead       holding = "head"
	asDeputyHead holding = "deputy-head"
	asDeputy     holding = "deputy"
	inSeat       holding = "seat"
	asStaff      holding = "staff"
)

var holders = sync.OnceValue(func() *vietnamese.Lexicon {
	return vietnamese.ParseLexicon(strings.ReplaceAll(holdersText, "|", "\t"))
})

// holdingOf returns how a role is held, empty for one that the table does not know.
func holdingOf(role string) holding {
	words := roleWords(role)
	_, how := holders().Match(keysOf(words))
	if holding(how) == asDeputy && endsIn(words, "thường trực") {
		return asDeputyHead
	}
	return holding(how)
}

func endsIn(words []string, phrase string) bool {
	keys, end := keysOf(words), k(phrase)
	return len(keys) >= len(end) && slices.Equal(keys[len(keys)-len(end):], end)
}

// secretariats are bodies that have many secretaries at a time: a Bí thư there is one of them, not the head.
var secretariats = ks("Ban Chấp hành Trung ương Đảng", "Ban Bí thư Trung ương Đảng", "Trung ương Đoàn")

// single reports whether one person at a time holds an office, so that a successor ends the tenure before.
func single(o archive.Office) bool {
	h := holdingOf(o.Name)
	if begins(keysOf(strings.Fields(o.Organisation.Name)), secretariats) && hasPrefix(keysOf(strings.Fields(o.Name)), k("Bí thư")...) {
		return false
	}
	return h == asHead || h == asDeputyHead
}

// movedOffices maps the keys of an office and its body, as sources word them, to both as they are.
var movedOffices = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for _, row := range rows(movedOfficesText) {
		m[officeAndBody(row[0], row[1])] = row[2:4]
	}
	return m
})

func officeAndBody(office, body string) string {
	return strings.Join(keysOf(roleWords(office)), " ") + "|" + strings.Join(keysOf(split(body)), " ")
}

// ministerial are roles in a ministry, which headlines name without saying so: Bộ trưởng Công Thương.
var ministerial = ks("Bộ trưởng", "Thứ trưởng")

// inBody settles office and body where sources part them in another way than the body's own name does.
func inBody(office, body string) (string, string) {
	if moved, ok := movedOffices()[officeAndBody(office, body)]; ok {
		return moved[0], moved[1]
	}
	words := split(body)
	if isPlaceAlone(words) {
		for _, l := range placeLeads {
			if slices.Equal(wordKeys(roleWords(office)), l.role) {
				return office, l.body + " " + body
			}
		}
	}
	if keys := keysOf(words); len(keys) > 0 && keys[0] != keyBo && begins(keysOf(roleWords(office)), ministerial) {
		if n, _ := vietnamese.Sectors().Match(keys); n > 0 {
			body = "Bộ " + body
		}
	}
	return office, body
}

// placeLeads are the bodies whose heads and deputies are named by the place alone: Chủ tịch tỉnh, Bí thư Đà Nẵng.
var placeLeads = []struct {
	role []string
	body string
}{
	{k("Chủ tịch"), "Ủy ban nhân dân"}, {k("Phó Chủ tịch"), "Ủy ban nhân dân"}, {k("Phó Chủ tịch Thường trực"), "Ủy ban nhân dân"},
	{k("Bí thư"), "Đảng bộ"}, {k("Phó Bí thư"), "Đảng bộ"}, {k("Phó Bí thư Thường trực"), "Đảng bộ"},
	{k("Chánh Thanh tra"), "Thanh tra"}, {k("Phó Chánh Thanh tra"), "Thanh tra"}, {k("Phó Chánh Thanh tra Thường trực"), "Thanh tra"},
}

// isPlaceAlone reports whether words name a province, a district or a commune, and nothing in it.
func isPlaceAlone(words []string) bool {
	keys := wordKeys(words)
	if len(keys) == 0 {
		return false
	}
	if _, ok := provinceNamed(words); ok || keys[0] == keyTinh && (len(keys) == 1 || startsUpper(words[1])) && len(keys) <= 1+longestProvince {
		return true
	}
	i := slices.IndexFunc(placeKinds, func(kind placeKind) bool { return hasPrefix(keys, kind.short...) })
	places := placesIn(words)
	if i < 0 || !slices.Equal(placeKinds[i].short, placeKinds[i].full) || len(places) == 0 || places[0].start > 0 { // Huyện ủy is none
		return false
	}
	rest := words[places[len(places)-1].end:]
	return properWords(rest) == len(rest)
}

// selfOffices maps the keys of an office to the body that it names by itself.
var selfOffices = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, row := range rows(selfOfficesText) {
		m[strings.Join(k(row[0]), " ")] = row[1]
	}
	return m
})
