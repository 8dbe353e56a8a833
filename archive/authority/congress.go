package authority

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// congress is a party congress (đại hội Đảng bộ) that a version reports.
type congress struct {
	Body Body         // the committee that leads the organisation, which is how both are identified
	Term archive.Term // that it opens; zero where the version names none
	Aims bool         // the version tells what was resolved, and nothing of the term that ended
}

// congressOf returns the congress that a version reports, judged by its title and lead and by who was elected to which
// committee.
func congressOf(v *archive.Version, c Context) (congress, bool) {
	if c.Published == nil {
		c.Published = v.Published
	}
	aims := false
	if !reportsCongress(v.Title + ". " + v.Lead) {
		if aims = tellsAims(v, c.Published); !aims {
			return congress{}, false
		}
	}
	body := electedBody(v, c)
	if body.ID == "" {
		body = congressNamed(v.Title, c)
	}
	if body.ID == "" {
		body = congressNamed(v.Lead, c)
	}
	if body.ID == "" {
		return congress{}, false
	}
	return congress{Body: body, Term: termOf(v), Aims: aims}, true
}

// tellsAims reports whether a version lists what a congress resolved for the term that then began: its title speaks of aims, its lead
// of the resolution of a party organisation, in the year of the congress or the next.
func tellsAims(v *archive.Version, published *archive.Date) bool {
	if published == nil || !containsAny(v.Title, kAims) || !containsAny(v.Lead, kResolution) || !containsAny(v.Lead, [][]string{kDangBo}) {
		return false
	}
	opens := termOf(v)
	return opens.From == published.Year() || opens.From == published.Year()-1
}

// containsAny reports whether a text has one of the phrases.
func containsAny(text string, phrases [][]string) bool {
	keys := keysOf(split(text))
	for i := range keys {
		for _, phrase := range phrases {
			if hasPrefix(keys[i:], phrase...) {
				return true
			}
		}
	}
	return false
}

var (
	kAims       = [][]string{k("phấn đấu"), k("chỉ tiêu"), k("mục tiêu")}
	kResolution = [][]string{k("nghị quyết nhiệm kỳ"), k("nghị quyết đại hội"), k("nghị quyết của đại hội")}
)

// reportsCongress reports whether a text speaks of a congress as news, and not only of what one had resolved.
func reportsCongress(text string) bool {
	keys := keysOf(split(text))
	for i := range keys {
		if hasPrefix(keys[i:], kCongress...) && !slices.Contains(keys[max(0, i-3):i], keyResolved) {
			return true
		}
	}
	return false
}

var (
	kCongress   = k("đại hội")
	keyResolved = vietnamese.Key("quyết")
)

// electedBody returns the party committee into which most people were elected.
func electedBody(v *archive.Version, c Context) Body {
	votes := map[archive.OrganisationID]int{}
	var best Body
	for _, m := range v.People {
		for _, claim := range m.Offices {
			if claim.Relation != archive.Elected && claim.Relation != archive.Reelected || !strings.Contains(vietnamese.Keys(claim.Office), vietnamese.Keys("bí thư")) {
				continue
			}
			if b := ResolveOrganisation(claim.Organisation, c); b.ID != "" {
				if votes[b.ID]++; votes[b.ID] > votes[best.ID] {
					best = b
				}
			}
		}
	}
	return best
}

// congressNamed returns the organisation whose congress a text names: "Đại hội đại biểu Đảng bộ Sở Y tế lần thứ V".
func congressNamed(text string, c Context) Body {
	words := strings.Fields(vietnamese.Normalize(text))
	for i := 0; i+2 < len(words); i++ {
		if !hasPrefix(keysOf(words[i:i+2]), kDangBo...) {
			continue
		}
		end := i + 2
		for end < len(words) && end-i < 16 && nameGoesOn(words, end) && !strings.ContainsAny(words[end-1][len(words[end-1])-1:], ".,;:)”") {
			end++
		}
		if b := ResolveOrganisation(strings.Join(words[i:end], " "), c); b.ID != "" {
			return b
		}
	}
	return Body{}
}

// nameGoesOn reports whether a word still belongs to the name of a body: a capital, a kind of place, or a word of a sector.
func nameGoesOn(words []string, i int) bool {
	if startsUpper(words[i]) || placeStart(words, i) > 0 {
		return true
	}
	key := vietnamese.Key(strings.Trim(words[i], ",.;:"))
	if key == keyTinh || key == "va1" || key == vietnamese.Key("khối") || key == vietnamese.Key("các") {
		return true
	}
	for back := 1; back <= 4 && i-back > 0; back++ { // Giao thông vận tải, Phát triển nông thôn
		keys := wordKeys(words[i-back : min(i+6, len(words))])
		if n, _ := vietnamese.Sectors().Match(keys); n > back {
			return true
		}
	}
	return false
}

// termOf returns the term that a congress opens: the latest that the version names and that begins by its year.
func termOf(v *archive.Version) archive.Term {
	var best archive.Term
	for _, t := range v.Terms {
		if t.From > best.From && (v.Published == nil || t.From <= v.Published.Year()) {
			best = t
		}
	}
	return best
}

// resolveFigure gives a figure its indicator and, in a report on a congress, its organisation and term.
func resolveFigure(f *archive.Figure, c congress) {
	f.IndicatorID, f.OrganisationID, f.Term = indicatorOf(f.Indicator).id, "", ""
	if c.Body.ID == "" || f.Kind != archive.Target && (f.Kind != archive.Result || c.Aims) {
		return
	}
	f.OrganisationID = c.Body.ID
	if c.Term.From != 0 {
		f.Term = termOfFigure(f, c.Term)
	}
}

// termOfFigure says for which term a congress's figure counts: results for the term that ends, targets for the one that
// begins, unless the period says otherwise. A number of some year in between counts for none.
func termOfFigure(f *archive.Figure, opens archive.Term) string {
	length := opens.To - opens.From
	ends := archive.Term{From: opens.From - length, To: opens.From}
	if f.Period == nil {
		if f.Kind == archive.Target {
			return opens.String()
		}
		return ends.String()
	}
	from, to, ok := yearsOf(*f.Period)
	switch {
	case !ok:
		return ""
	case to == opens.To && (from == to || from >= opens.From):
		return opens.String()
	case to == opens.From && (from == to || from >= ends.From):
		return ends.String()
	}
	return ""
}

// yearsOf reads a period of whole years: "2020", "2016-2020".
func yearsOf(period string) (from, to int, ok bool) {
	a, b, isRange := strings.Cut(period, "-")
	from, err := strconv.Atoi(strings.TrimSpace(a))
	if err != nil || from < 1900 || from > 2200 {
		return 0, 0, false
	}
	if !isRange {
		return from, from, true
	}
	to, err = strconv.Atoi(strings.TrimSpace(b))
	return from, to, err == nil && to >= from && to < 2200
}

func yearSpan(from, to int) string {
	if from == to {
		return strconv.Itoa(from)
	}
	return fmt.Sprintf("%d-%d", from, to)
}
