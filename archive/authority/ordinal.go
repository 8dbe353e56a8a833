package authority

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"khobao/archive"
)

// An ordinal with its years beside it, in either order: "khóa XIV (2016-2021)", "lần thứ XI, nhiệm kỳ 2020 - 2025", "nhiệm kỳ
// 2016-2021 (khóa IX)".
const (
	ordinalWords = `(?:[Kk]hóa|[Kk]hoá|KHÓA|KHOÁ|lần thứ|LẦN THỨ)`
	termYears    = `(?:[Nn]hiệm kỳ|[Nn]hiệm kì|NHIỆM KỲ)`
	dash         = `\s*[-–—]\s*`
)

var (
	ordinalThenYears = regexp.MustCompile(ordinalWords + `\s+([IVXL]{1,6}|\d{1,2})\s*[,(:]*\s*(?:` + termYears + `\s+)?((?:19|20)\d\d)` + dash + `((?:19|20)\d\d)`)
	numbering        = regexp.MustCompile(ordinalWords + `\s+([IVXL]{1,6}|\d{1,2})`)
	yearsThenOrdinal = regexp.MustCompile(termYears + `\s+((?:19|20)\d\d)` + dash + `((?:19|20)\d\d)\s*[,(]*\s*` + ordinalWords + `\s+([IVXL]{1,6}|\d{1,2})`)
)

// Bounds: of a term's length in years, of the words before it in which its body is looked for, of what one version may tell.
const (
	shortestTerm = 3
	longestTerm  = 6
	bodyReach    = 16
	mostNumbered = 100 // in one version: a list of terms, not a text of them
)

// numberedTerms returns what a version says about which years the ordinals of a body's terms stand for.
func numberedTerms(v *archive.Version, c Context) []archive.NumberedTerm {
	var all []archive.NumberedTerm
	add := func(text string, at int, ordinal, from, to string) {
		begins, _ := strconv.Atoi(from) // the expressions let nothing but digits through
		ends, _ := strconv.Atoi(to)
		if ends-begins < shortestTerm || ends-begins > longestTerm || len(all) >= mostNumbered {
			return
		}
		body := bodyBefore(text[:at], c)
		n := archive.NumberedTerm{OrganisationID: body, Ordinal: roman(ordinal), Term: archive.Term{From: begins, To: ends}.String()}
		if body != "" && n.Ordinal != "" && !slices.Contains(all, n) {
			all = append(all, n)
		}
	}
	for _, text := range []string{v.Title, v.Lead, v.Body} {
		for _, m := range ordinalThenYears.FindAllStringSubmatchIndex(text, -1) {
			add(text, m[0], text[m[2]:m[3]], text[m[4]:m[5]], text[m[6]:m[7]])
		}
		for _, m := range yearsThenOrdinal.FindAllStringSubmatchIndex(text, -1) {
			add(text, m[0], text[m[6]:m[7]], text[m[2]:m[3]], text[m[4]:m[5]])
		}
	}
	return all
}

// withYears returns the terms of a version written alike: ordinals in Roman figures, with their years where the version tells
// them of the only body that it numbers so, and each term once.
func withYears(v *archive.Version, c Context) []archive.Term {
	all := make([]archive.Term, 0, len(v.Terms))
	for _, t := range v.Terms {
		if t.Ordinal != "" {
			t.Ordinal = roman(t.Ordinal)
		}
		if t.From == 0 {
			t.From, t.To = yearsIn(v, t.Ordinal, c)
		}
		at := slices.IndexFunc(all, func(other archive.Term) bool { return other.String() == t.String() })
		switch {
		case t == archive.Term{}:
		case at < 0:
			all = append(all, t)
		case all[at].Ordinal == "":
			all[at].Ordinal = t.Ordinal
		}
	}
	return all
}

// yearsIn returns the years of the term that a version numbers so; zeros where it tells none, or numbers those of several bodies.
func yearsIn(v *archive.Version, ordinal string, c Context) (from, to int) {
	var told archive.NumberedTerm
	for _, n := range v.NumberedTerms {
		if n.Ordinal != ordinal {
			continue
		}
		if told.Term != "" && told != n {
			return 0, 0
		}
		told = n
	}
	if _, err := fmt.Sscanf(told.Term, "%d-%d", &from, &to); err != nil {
		return 0, 0 // nobody tells them
	}
	for _, text := range []string{v.Title, v.Lead, v.Body} {
		for _, m := range numbering.FindAllStringSubmatchIndex(text, -1) {
			if body := bodyBefore(text[:m[0]], c); roman(text[m[2]:m[3]]) == ordinal && body != "" && body != told.OrganisationID {
				return 0, 0
			}
		}
	}
	return from, to
}

// bodyBefore returns the body whose name ends a text: the longest that resolves, within a clause.
func bodyBefore(text string, c Context) archive.OrganisationID {
	const reach = 300 // bytes: bodyReach words have fewer
	if len(text) > reach {
		text = text[len(text)-reach:]
	}
	text = strings.TrimRight(text, " ,(")
	if i := strings.LastIndexAny(text, ".;:\n,()”"); i >= 0 {
		text = text[i:]
	}
	words := strings.Fields(strings.Trim(text, ".;:\n,()” "))
	return termBody(strings.Join(words[max(0, len(words)-bodyReach):], " "), c)
}

// termBodies begin the names of bodies whose terms are numbered; circles are inner circles of another one, whose terms are its.
var (
	termBodies = ks("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy", "Đảng bộ", "Hội đồng nhân dân", "Quốc hội", "Ban Chấp hành Trung ương", "Trung ương",
		"Mặt trận Tổ quốc", "Ủy ban Mặt trận Tổ quốc", "Ủy ban Trung ương Mặt trận Tổ quốc", "Bộ Chính trị", "Ban Bí thư")
	circles = ks("Bộ Chính trị", "Ban Bí thư")
)

// termBody returns the body whose term is meant by a wording that names it or a part of it: Ban Thường vụ Tỉnh ủy, đại biểu
// Quốc hội. Empty where none does.
func termBody(worded string, c Context) archive.OrganisationID {
	words := split(worded)
	keys := wordKeys(words)
	for i := range keys {
		switch {
		case !begins(keysOf(words[i:]), termBodies):
		case begins(keysOf(words[i:]), circles):
			return ResolveOrganisation("Ban Chấp hành Trung ương Đảng", c).ID
		default:
			return ResolveOrganisation(strings.Join(words[i:], " "), c).ID
		}
	}
	return ""
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
