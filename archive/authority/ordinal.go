package authority

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"khobao/archive"
	"khobao/vietnamese"
)

// An ordinal with its years beside it, in either order: "khóa XIV (2016-2021)", "lần thứ XI, nhiệm kỳ 2020 - 2025", "nhiệm kỳ
// 2016-2021 (khóa IX)", "lần thứ XI Đảng bộ tỉnh, nhiệm kỳ 2020 - 2025"; and an ordinal, or several, without: "các khóa IX, X".
// They match at the beginning of what they are given.
const (
	ordinalWords = `(?:[Kk]hóa|[Kk]hoá|KHÓA|KHOÁ|lần thứ|LẦN THỨ)`
	anOrdinal    = `(?:[IVXL]{1,6}|\d{1,2})\b`
	dash         = `\s*[-–—]\s*`
	termYears    = `(?:[Nn]hiệm kỳ|[Nn]hiệm kì|NHIỆM KỲ)`
	twoYears     = `((?:19|20)\d\d)` + dash + `((?:19|20)\d\d)`
)

var (
	ordinalThenYears = regexp.MustCompile(`^` + ordinalWords + `\s+(` + anOrdinal + `)\s*[,(:]*\s*(?:` + termYears + `\s+)?` + twoYears)
	yearsThenOrdinal = regexp.MustCompile(`^` + termYears + `\s+` + twoYears + `\s*[,(]*\s*` + ordinalWords + `\s+(` + anOrdinal + `)`)
	ordinalOfBody    = regexp.MustCompile(`^` + ordinalWords + `\s+(` + anOrdinal + `)\s+(?:của\s+)?(\p{Lu}[^.;:\n()]{2,120}?)\s*[,(]*\s*` + termYears + `\s+` + twoYears)
	numbering        = regexp.MustCompile(`^` + ordinalWords + `\s+(` + anOrdinal + `(?:(?:\s*,\s*|\s+và\s+)` + anOrdinal + `)*)`)
	oneOrdinal       = regexp.MustCompile(anOrdinal)
)

// What the expressions begin with: searching for these and matching there is many times cheaper than having the expressions search.
var (
	ordinalStarts = []string{"Khóa", "khóa", "Khoá", "khoá", "KHÓA", "KHOÁ", "lần thứ", "LẦN THỨ"}
	yearsStarts   = []string{"Nhiệm k", "nhiệm k", "NHIỆM K"}
)

// startsOf returns where in a text the words stand, in order.
func startsOf(text string, words []string) []int {
	var all []int
	for _, w := range words {
		for at := 0; ; at += len(w) {
			i := strings.Index(text[at:], w)
			if i < 0 {
				break
			}
			at += i
			all = append(all, at)
		}
	}
	slices.Sort(all)
	return all
}

// matchesAt returns the matches of an expression at some places of a text, the first hundred of those that do not overlap, with
// their groups. What is matched is no longer than matchReach.
func matchesAt(places []int, e *regexp.Regexp, text string) [][]int {
	var all [][]int
	end := 0
	for _, at := range places {
		if at < end || len(all) == mostNumbered {
			continue
		}
		m := e.FindStringSubmatchIndex(text[at:min(at+matchReach, len(text))])
		if m == nil {
			continue
		}
		for i := range m {
			m[i] += at
		}
		all, end = append(all, m), m[1]
	}
	return all
}

// Bounds: of a term's length in years, of the words before it in which its body is looked for, of what one version may tell.
const (
	shortestTerm = 3
	longestTerm  = 6
	bodyReach    = 16
	matchReach   = 800 // bytes of an ordinal with what is beside it
	mostNumbered = 100 // in one version: a list of terms, not a text of them
)

// numberedTerms returns what a version says about which years the ordinals of a body's terms stand for, each once; keep gets the bodies.
func numberedTerms(v *archive.Version, c Context, keep func(Body)) []archive.NumberedTerm {
	r := numberReader{Context: c, keep: keep, abroad: ofAnotherCountry(v)}
	title := func(start, end int) archive.Evidence {
		return archive.Evidence{Text: v.Title[start:end], TitleOffset: &archive.Span{start, end}}
	}
	text := v.Text()
	r.read(v.Title, title)
	r.read(text, func(start, end int) archive.Evidence {
		return archive.Evidence{Text: text[start:end], Offset: &archive.Span{start, end}}
	})
	return r.found
}

// numberReader gathers the numbered terms of a version.
type numberReader struct {
	Context
	found  []archive.NumberedTerm
	keep   func(Body)
	abroad bool // the version tells of another country
}

func (r *numberReader) read(text string, cite func(start, end int) archive.Evidence) {
	group := func(m []int, n int) string { return text[m[2*n]:m[2*n+1]] }
	ordinals := startsOf(text, ordinalStarts)
	if len(ordinals) == 0 {
		return
	}
	for _, m := range matchesAt(ordinals, ordinalThenYears, text) {
		r.add(bodyBefore(text[:m[0]], r.Context), group(m, 1), group(m, 2), group(m, 3), cite(clauseStart(text, m[0]), m[1]))
	}
	for _, m := range matchesAt(startsOf(text, yearsStarts), yearsThenOrdinal, text) {
		r.add(bodyBefore(text[:m[0]], r.Context), group(m, 3), group(m, 1), group(m, 2), cite(clauseStart(text, m[0]), m[1]))
	}
	for _, m := range matchesAt(ordinals, ordinalOfBody, text) {
		r.add(termBody(group(m, 2), r.Context), group(m, 1), group(m, 3), group(m, 4), cite(clauseStart(text, m[0]), m[1]))
	}
}

func (r *numberReader) add(body Body, ordinal, from, to string, e archive.Evidence) {
	begins, _ := strconv.Atoi(from) // the expressions let nothing but digits through
	ends, _ := strconv.Atoi(to)
	n := archive.NumberedTerm{OrganisationID: body.ID, Ordinal: roman(ordinal), Term: archive.Term{From: begins, To: ends}.String(), Evidence: e}
	if ends-begins < shortestTerm || ends-begins > longestTerm || body.ID == "" || r.abroad && ofTheCountry(body) || n.Ordinal == "" || len(r.found) >= mostNumbered || slices.ContainsFunc(r.found, n.Says) {
		return
	}
	r.found = append(r.found, n)
	r.keep(body)
}

// termsOf returns the terms of a version written alike and each once: ordinals in Roman figures, once for every body whose terms
// the version numbers so, with their years where it tells them.
func termsOf(v *archive.Version, c Context) []archive.Term {
	all := make([]archive.Term, 0, len(v.Terms))
	add := func(t archive.Term) {
		at := slices.IndexFunc(all, func(other archive.Term) bool {
			return other.String() == t.String() && (t.From != 0 || other.OrganisationID == t.OrganisationID)
		})
		switch {
		case t == archive.Term{}:
		case at < 0:
			all = append(all, t)
		case all[at].Ordinal == "":
			all[at].Ordinal, all[at].OrganisationID = t.Ordinal, t.OrganisationID
		}
	}
	numbered := numberings(v, c)
	for _, t := range v.Terms {
		if t.Ordinal != "" {
			t.Ordinal = roman(t.Ordinal)
		}
		bodies := numbered[t.Ordinal]
		if t.From != 0 || len(bodies) == 0 {
			add(t)
			continue
		}
		for _, body := range bodies {
			t.OrganisationID = body
			t.From, t.To = yearsIn(v, t)
			add(t)
		}
	}
	return all
}

// numberings returns for each ordinal the bodies whose terms a version numbers so, in its text and in its claims.
func numberings(v *archive.Version, c Context) map[string][]archive.OrganisationID {
	found, abroad := map[string][]archive.OrganisationID{}, ofAnotherCountry(v)
	add := func(ordinal string, body archive.OrganisationID) {
		if body != "" && !slices.Contains(found[ordinal], body) {
			found[ordinal] = append(found[ordinal], body)
		}
	}
	for _, text := range []string{v.Title, v.Lead, v.Body} {
		for _, m := range matchesAt(startsOf(text, ordinalStarts), numbering, text) {
			body := bodyBefore(text[:m[0]], c)
			if abroad && ofTheCountry(body) {
				continue
			}
			for _, ordinal := range oneOrdinal.FindAllString(text[m[2]:m[3]], -1) {
				add(roman(ordinal), body.ID)
			}
		}
	}
	for i := range v.People {
		for _, claim := range v.People[i].Offices {
			if claim.TermBodyID != "" {
				add(claim.Term, claim.TermBodyID)
			}
		}
	}
	return found
}

// yearsIn returns the years that a version tells of a numbered term; zeros where it tells none, or several.
func yearsIn(v *archive.Version, t archive.Term) (from, to int) {
	told := ""
	for _, n := range v.NumberedTerms {
		if n.Ordinal != t.Ordinal || n.OrganisationID != t.OrganisationID {
			continue
		}
		if told != "" {
			return 0, 0 // each is there once: another one says otherwise
		}
		told = n.Term
	}
	if _, err := fmt.Sscanf(told, "%d-%d", &from, &to); err != nil {
		return 0, 0 // nobody tells them
	}
	return from, to
}

// ofAnotherCountry reports whether a version tells of another country's affairs: its headline or lead names one, and nothing of it names this
// one. The other's congresses and committees are counted as ours are.
func ofAnotherCountry(v *archive.Version) bool {
	ours := func(text string) bool {
		return strings.Contains(text, "Việt Nam") || strings.Contains(text, "Hà Nội")
	}
	if ours(v.Title) || ours(v.Lead) || ours(v.Body) {
		return false
	}
	return namesCountry(v.Title) || namesCountry(v.Lead)
}

// namesCountry reports whether a text names another country, with a capital.
func namesCountry(text string) bool {
	words := split(text)
	keys := wordKeys(words)
	for i := range keys {
		if r, _ := utf8.DecodeRuneInString(words[i]); unicode.IsUpper(r) && country(keys[i:]) > 1 {
			return true
		}
	}
	return false
}

// reach is in how many bytes before a term its body is looked for: bodyReach words have fewer.
const reach = 300

// clauseStart returns where the clause begins that goes on at a place.
func clauseStart(text string, at int) int {
	from := max(0, at-reach)
	if i := strings.LastIndexAny(text[from:at], ".;:\n"); i >= 0 {
		from += i + 1
	} else if from > 0 {
		from += strings.IndexByte(text[from:at], ' ') + 1
	}
	return from + len(text[from:at]) - len(strings.TrimLeft(text[from:at], " \u00a0\n"))
}

// bodyBefore returns the body whose name ends a text: the longest that resolves, within a clause.
func bodyBefore(text string, c Context) Body {
	if len(text) > reach {
		text = text[len(text)-reach:]
	}
	text = strings.TrimRight(text, " ,(")
	if i := strings.LastIndexAny(text, ".;:\n,()”"); i >= 0 {
		text = text[i:]
	}
	words := strings.Fields(strings.Trim(text, ".;:\n,()” "))
	for len(words) > 0 && slices.Contains(beforeNumber, vietnamese.Key(words[len(words)-1])) { // Tỉnh ủy các khóa IX, X
		words = words[:len(words)-1]
	}
	return termBody(strings.Join(words[max(0, len(words)-bodyReach):], " "), c)
}

var beforeNumber = wordKeys([]string{"các", "hai", "ba", "trong", "từ", "nhiệm", "kỳ"})

// termBodies begin the names of bodies whose terms are numbered; of circles, councils and congresses it is another one's.
var (
	termBodies = ks("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy", "Đảng bộ", "Hội đồng nhân dân", "Ủy ban nhân dân", "Quốc hội", "Ban Chấp hành Trung ương",
		"Trung ương", "Mặt trận Tổ quốc", "Ủy ban Mặt trận Tổ quốc", "Ủy ban Trung ương Mặt trận Tổ quốc", "Bộ Chính trị", "Ban Bí thư", "Đại hội Đảng toàn quốc",
		"Tỉnh đoàn", "Thành đoàn", "Huyện đoàn", "Trung ương Đoàn", "Hội Nông dân", "Hội Liên hiệp", "Hội Cựu chiến binh", "Hội Chữ thập đỏ", "Hội Khuyến học", "Hội Người cao tuổi",
		"Liên đoàn Lao động", "Tổng Liên đoàn Lao động")
	ofTheParty = ks("Bộ Chính trị", "Ban Bí thư", "Đại hội Đảng toàn quốc")
	kParty     = k("Đảng")
	kCouncil   = ks("Ủy ban nhân dân")
	kAssembly  = ks("Quốc hội")
	kCentre    = ks("Trung ương")
)

// termBody returns the body whose term is meant by a wording that names it or a part of it: Ban Thường vụ Tỉnh ủy, đại biểu
// Quốc hội, UBND tỉnh, which its council elects; of several, the last. Empty where none does.
func termBody(worded string, c Context) Body {
	words := split(worded)
	keys := wordKeys(words)
	if slices.Equal(keys, kParty) {
		return ResolveOrganisation("Ban Chấp hành Trung ương Đảng", c)
	}
	for i := len(keys) - 1; i >= 0; i-- { // the nearest: "Phó Bí thư Tỉnh ủy được HĐND tỉnh khóa IX bầu"
		if i > 0 && begins(keysOf(words[i-1:]), termBodies) { // Tổng Liên đoàn Lao động
			continue
		}
		switch rest := keysOf(words[i:]); {
		case !begins(rest, termBodies):
		case begins(rest, ofTheParty):
			return ResolveOrganisation("Ban Chấp hành Trung ương Đảng", c)
		case len(rest) == 3 && begins(rest, kCentre) && isOrdinal(rest[2]): // "Nghị quyết Trung ương 4": its fourth meeting
			return ResolveOrganisation("Ban Chấp hành Trung ương Đảng", c)
		case begins(rest, kAssembly): // also its delegation from a province
			return ResolveOrganisation("Quốc hội", c)
		case begins(rest, kCouncil):
			return ResolveOrganisation("Hội đồng nhân dân "+strings.Join(words[i+4:], " "), c)
		default:
			return ResolveOrganisation(strings.Join(words[i:], " "), c)
		}
	}
	return Body{}
}

// roman writes an ordinal in Roman figures, as most sources do; empty for one that no term has.
func roman(ordinal string) string {
	n, err := strconv.Atoi(ordinal)
	if err != nil {
		return ordinal
	}
	const most = 49
	if n < 1 || n > most {
		return ""
	}
	return strings.Repeat("X", n/10%4) + map[bool]string{true: "XL"}[n >= 40] + []string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}[n%10]
}

// isOrdinal reports whether a claim's term is an ordinal alone.
func isOrdinal(term string) bool {
	return term != "" && (strings.Trim(term, "IVXL") == "" || strings.Trim(term, "0123456789") == "")
}
