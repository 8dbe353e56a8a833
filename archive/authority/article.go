package authority

import (
	"cmp"
	"slices"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// Resolve gives every claim of a version the identifiers of its office and organisation, and returns what they stand for. Its
// figures get the identifier of their indicator and, where the version reports a party congress, whose and which term's they
// are. Persons are judged afterwards, when the store knows all mentions of a name: see [Judge].
func Resolve(v *archive.Version, c Context) archive.Identities {
	if own := provinceOf(v); c.Province == "" || c.Inferred && own != "" && own != c.Province {
		c.Province, c.guessed = own, true
	}
	if c.Published == nil {
		c.Published = v.Published
	}
	c.districts, c.named = districtsIn(v), placesNamed(v)
	r := resolver{Context: c, text: v.Text(), offices: map[archive.OfficeID]bool{}, bodies: map[archive.OrganisationID]bool{}, worded: map[inProvince]Body{}}
	for i := range v.People {
		r.resolve(&v.People[i], "")
	}
	reported, held := congressOf(v, c)
	if held {
		r.keepBody(reported.Body)
		for i := range v.People { // offices in "the committee", which the congress tells
			r.resolve(&v.People[i], reported.Body.Name)
		}
	}
	oneHolder(v)
	where := newLocator(v, c)
	for i := range v.Figures {
		f := &v.Figures[i]
		switch {
		case where.compares(f) && !ofPlan(*f): // it measures the year before
			resolveFigure(f, congress{})
		case held:
			resolveFigure(f, reported)
		default:
			resolveFigure(f, congress{})
			body := where.of(f)
			r.keepBody(body)
			f.OrganisationID = body.ID
		}
	}
	v.NumberedTerms = numberedTerms(v, c, r.keepBody)
	v.Terms = termsOf(v, c)
	return r.found
}

// resolver resolves the claims of one version.
type resolver struct {
	Context
	text    string
	found   archive.Identities
	offices map[archive.OfficeID]bool
	bodies  map[archive.OrganisationID]bool
	worded  map[inProvince]Body // that were resolved already: a version says most names several times
}

// inProvince is the wording of an organisation in a text of a province.
type inProvince struct{ organisation, province string }

// body is ResolveOrganisation in the version's context, but for its province.
func (r *resolver) body(organisation, province string) Body {
	at := inProvince{organisation, province}
	b, known := r.worded[at]
	if !known {
		c := r.Context
		c.Province = province
		b = ResolveOrganisation(organisation, c)
		r.worded[at] = b
	}
	return b
}

// resolve resolves the claims of a mention that are not resolved yet. committee is the party committee that the version is
// about, in words.
func (r *resolver) resolve(m *archive.Mention, committee string) {
	c := r.Context
	if c.guessed && len(m.Offices) > 0 {
		c.Province = cmp.Or(r.provinceBeside(m), c.Province)
	}
	stranger := r.fromAbroad(m)
	for j := range m.Offices {
		claim := &m.Offices[j]
		if committee != "" && claim.BodyID != "" {
			continue
		}
		claim.OfficeID, claim.OrganisationID, claim.BodyID, claim.TermBodyID = "", "", "", ""
		worded := withoutHolder(r.wholeOf(m, j, committee), m.Name)
		if r.holderBehind(worded) != "" || ofNoMinistry(claim) { // "A, Bộ trưởng Bộ Công an B": it is B's
			claim.Confidence = archive.Unclear
			continue
		}
		role, organisation := committeeSeat(inBody(claim.Office, worded))
		if isOrdinal(claim.Term) {
			claim.Term, claim.TermBodyID = roman(claim.Term), termBody(organisation, c).ID
		}
		body := r.body(organisation, c.Province)
		if body.ID == "" && stranger {
			body = countryOf(organisation)
		}
		if body.ID == "" || stranger && ofTheCountry(body) {
			continue // an office of nobody knows which body has no page
		}
		if slices.Equal(keysOf(roleWords(role)), kInCharge) {
			if role = r.headOf(m, body, committee); role == "" {
				continue // whose work is done, only the deputies of the body tell
			}
		}
		office := resolveOffice(role, body)
		claim.OrganisationID, claim.BodyID, claim.OfficeID = body.ID, body.Root, office.ID
		r.keepBody(body)
		if office.ID != "" && !r.offices[office.ID] {
			r.offices[office.ID] = true
			r.found.Offices = append(r.found.Offices, office)
		}
	}
}

// ofNoMinistry reports whether a minister is one who heads something else: Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ. The ministry
// that the text is about is not theirs.
func ofNoMinistry(c *archive.Claim) bool {
	return slices.Equal(keysOf(roleWords(c.Office)), ministerial[0]) && contains(keysOf(strings.Fields(c.Text)), ministersAtLarge)
}

var ministersAtLarge = ks("Bộ trưởng Chủ nhiệm", "Bộ trưởng kiêm Chủ nhiệm", "Bộ trưởng Tổng Thanh tra")

// oneHolder takes an office that one person holds at a time from all but the nearest of those over whom one wording of it was spread,
// as if it were a list's: "Tổng Bí thư A, Chủ tịch B, Bộ trưởng C".
func oneHolder(v *archive.Version) {
	type wording struct {
		office archive.OfficeID
		start  int
	}
	first := map[wording]*archive.Claim{}
	for i := range v.People {
		for j := range v.People[i].Offices {
			claim := &v.People[i].Offices[j]
			if claim.OfficeID == "" || claim.Offset == nil || claim.Relation != archive.Holds || holdingOf(claim.Office) != asHead {
				continue
			}
			at := wording{claim.OfficeID, claim.Offset[0]}
			loser := claim
			if nearest := first[at]; nearest == nil || claim.Offset[1] < nearest.Offset[1] {
				first[at], loser = claim, nearest
			}
			if loser != nil {
				loser.OfficeID, loser.OrganisationID, loser.BodyID, loser.Confidence = "", "", "", archive.Unclear
			}
		}
	}
}

func (r *resolver) keepBody(b Body) {
	if b.ID != "" && !r.bodies[b.ID] {
		r.bodies[b.ID] = true
		r.found.Organisations = append(r.found.Organisations, b.Organisation)
	}
}

// provinceBeside returns the province that the offices of a mention name, if it is one: "Phó Chủ tịch UBND tỉnh Lam Giang, Giám
// đốc Sở Y tế" in a text of several provinces.
func (r *resolver) provinceBeside(m *archive.Mention) string {
	var found string
	for _, c := range m.Offices {
		p := r.body(c.Organisation, "").Province
		if p != "" && found != "" && p != found {
			return ""
		}
		found = cmp.Or(found, p)
	}
	return found
}

// withoutHolder drops the holder's name from the end of a body's: Bí thư Thành ủy Nguyễn Văn A.
func withoutHolder(body, name string) string {
	words, own := strings.Fields(body), strings.Fields(name)
	if n := len(words) - len(own); n > 0 && len(own) > 1 && slices.Equal(wordKeys(words[n:]), wordKeys(own)) {
		return strings.Join(words[:n], " ")
	}
	return body
}

// branchesAlone are names of branches that mean the branch of a body named beside: Bí thư Đảng ủy, Giám đốc Sở Y tế.
var branchesAlone = ks("Đảng ủy", "Đảng bộ", "Chi bộ", "Chi ủy", "Ban Chấp hành", "Ban Chấp hành Đảng bộ", "Ban Thường vụ", "Ban Thường vụ Đảng ủy", "Đảng ủy Sở", "Đảng bộ Sở")

// nearby is how many bytes may lie between two offices that share a body.
const nearby = 60

// wholeOf returns the wording of the organisation of a claim, with what the claims beside it say of it.
func (r *resolver) wholeOf(m *archive.Mention, j int, committee string) string {
	claim := m.Offices[j]
	words := split(claim.Organisation)
	keys := keysOf(words)
	if len(keys) == 0 || slices.Equal(keys, kVietNam) { // Thủ tướng Việt Nam
		return selfOffices()[strings.Join(keysOf(roleWords(claim.Office)), " ")]
	}
	if begins(keys, [][]string{kVanPhong}) && len(keys) > 2 && endsIn(split(claim.Office), "văn phòng") {
		return strings.Join(words[2:], " ")
	}
	if !slices.ContainsFunc(branchesAlone, func(b []string) bool { return slices.Equal(b, keys) }) {
		return r.withPlace(claim, words)
	}
	for _, beside := range []int{j + 1, j - 1} {
		if beside < 0 || beside >= len(m.Offices) || !near(claim, m.Offices[beside]) {
			continue
		}
		if whole := r.committeeOf(m.Offices[beside].Organisation); whole != "" {
			return whole
		}
		if organisation := split(m.Offices[beside].Organisation); beside > j && len(organisation) > 0 && !begins(keysOf(organisation), branchesAlone) && !unnamedPlace(keysOf(organisation)) {
			return committee // of the body that follows, whichever it is: not of the one before
		}
	}
	return committee
}

// withPlace completes a body of "the district" by the only one that the claim's sentence names up to it, or else the version's head: "HĐND huyện
// Đông Sa đã bầu ông X giữ chức Chủ tịch UBND huyện".
func (r *resolver) withPlace(claim archive.Claim, words []string) string {
	keys := keysOf(words)
	for _, kind := range placeKinds {
		if n := len(keys) - len(kind.short); n >= 0 && slices.Equal(keys[n:], kind.short) {
			full := strings.Join(kind.full, " ")
			name := r.named[full]
			if name == "" {
				name = r.placeBefore(claim, full)
			}
			if name != "" && !(isCentralCity(r.Province) && slices.Equal(kind.full, kThanhPho)) {
				return strings.Join(words, " ") + " " + name
			}
			break
		}
	}
	return claim.Organisation
}

// placeBefore returns the only place of a kind that the sentence names before the end of a claim.
func (r *resolver) placeBefore(claim archive.Claim, kind string) string {
	if claim.Offset == nil {
		return ""
	}
	from := max(0, claim.Offset[0]-sentenceReach)
	if i := strings.LastIndexByte(r.text[from:claim.Offset[0]], '\n'); i >= 0 {
		from += i
	}
	if i := strings.LastIndex(r.text[from:claim.Offset[0]], ". "); i >= 0 {
		from += i
	}
	named := map[string]string{}
	addPlaces(named, strings.ToValidUTF8(r.text[from:claim.Offset[1]], ""))
	return named[kind]
}

// placesNamed returns, for each kind of place, the only one that the title and the lead name; a kind of which they name two is
// left out.
func placesNamed(v *archive.Version) map[string]string {
	named := map[string]string{}
	for _, text := range []string{v.Title, v.Lead} {
		addPlaces(named, text)
	}
	return named
}

// addPlaces notes the places that a text names, by their kinds; the empty name stands for several.
func addPlaces(named map[string]string, text string) {
	for sentence := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(",;:()–\n", r) }) {
		words := split(sentence)
		for _, p := range placesIn(words) {
			kind, name := strings.Join(p.kind, " "), strings.Join(words[p.name:p.end], " ")
			if other, seen := named[kind]; seen && vietnamese.Keys(other) != vietnamese.Keys(name) {
				name = ""
			}
			named[kind] = name
		}
	}
}

// headOf returns the head of a body whose deputy a mention is: the Giám đốc of a Phó Giám đốc.
func (r *resolver) headOf(m *archive.Mention, body Body, committee string) string {
	for j, claim := range m.Offices {
		role := roleWords(claim.Office)
		if len(role) > 1 && vietnamese.Key(role[0]) == keyPho && r.body(r.wholeOf(m, j, committee), r.Province).ID == body.ID {
			return title(role[1:])
		}
	}
	return ""
}

// near reports whether two claims stand beside each other. Claims without offsets, as an import may bring, do.
func near(a, b archive.Claim) bool {
	if a.Offset == nil || b.Offset == nil {
		return (a.Offset == nil) == (b.Offset == nil)
	}
	return a.Offset[0] <= b.Offset[1]+nearby && b.Offset[0] <= a.Offset[1]+nearby
}

// committeeOf returns the party committee of a body that a wording names, empty where it has none of its own.
func (r *resolver) committeeOf(worded string) string {
	body := r.body(worded, r.Province)
	words := split(worded)
	if body.ID == "" || begins(keysOf(words), branchesAlone) || begins(keysOf(words), provinceItself) && len(placesIn(words)) == 0 {
		return ""
	}
	if keys := keysOf(words); begins(keys, boards) { // the company's committee, not the board's
		worded = strings.Join(words[4:], " ")
	}
	if places := placesIn(words); len(places) > 0 {
		return "Đảng bộ " + strings.Join(words[places[0].start:], " ")
	}
	return "Đảng ủy " + worded
}

var boards = ks("Hội đồng quản trị", "Hội đồng thành viên")

// provinceOf returns the province that a text of a national outlet is about: the one named most often, if it is named in the
// title or the lead, or twice. Empty where two are named equally often.
func provinceOf(v *archive.Version) string {
	counts := map[string]int{}
	countProvinces(counts, v.Title, 3)
	countProvinces(counts, v.Lead, 2)
	countProvinces(counts, v.Body, 1)
	best, most, tie := "", 1, false
	for name, n := range counts {
		switch {
		case n > most:
			best, most, tie = name, n, false
		case n == most:
			tie = true
		}
	}
	if tie {
		return ""
	}
	return best
}

// saigonShort are the ways in which the press abbreviates the city's name.
var saigonShort = []string{"TPHCM", "HCM"}

func countProvinces(counts map[string]int, text string, weight int) {
	words := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \n\t,.;:()“”\"'/", r) })
	for i := 0; i < len(words); i++ {
		if slices.Contains(saigonShort, strings.ToUpper(words[i])) && (words[i] != "HCM" || i > 0 && strings.ToUpper(words[i-1]) == "TP") {
			counts[saigon] += weight
			continue
		}
		for n := 4; n >= 2; n-- {
			if i+n > len(words) || !startsUpper(words[i]) || !startsUpper(words[i+n-1]) {
				continue
			}
			if p, ok := vietnamese.LookupProvince(strings.Join(words[i:i+n], " ")); ok {
				counts[p.Name] += weight
				i += n - 1
				break
			}
		}
	}
}

// districtsIn returns the district beside which a version names a commune (xã Bình Sa, huyện Đông Sa), by the keys of the
// commune with its kind. A commune that stands beside two districts is two communes, and left out.
func districtsIn(v *archive.Version) map[string]string {
	found := map[string]string{}
	for _, text := range []string{v.Title, v.Lead, v.Body} {
		words := strings.Fields(text)
		for i, w := range words {
			if kind := strings.ToLower(strings.Trim(w, "(“\"")); kind != "xã" && kind != "phường" && kind != "trấn" {
				continue
			}
			commune, district := communeAt(words, i)
			if district == "" {
				continue
			}
			if other, seen := found[commune]; seen && vietnamese.Keys(other) != vietnamese.Keys(district) {
				district = ""
			}
			found[commune] = district
		}
	}
	return found
}

// communeAt reads a commune's name and the district's after it: "xã Bình Sa, huyện Đông Sa", "phường 3 (TP. Lam An)".
func communeAt(words []string, i int) (string, string) {
	const longest = 12 // words of both
	stretch := words[i:min(i+longest, len(words))]
	if i > 0 && strings.EqualFold(words[i], "trấn") {
		stretch = words[i-1 : min(i+longest, len(words))]
	}
	text := strings.Join(stretch, " ")
	if end := strings.IndexAny(text, ".;:\n"); end > 0 && end+1 < len(text) && text[end+1] == ' ' && !strings.HasSuffix(text[:end], "TP") && !strings.HasSuffix(text[:end], "TX") {
		text = text[:end]
	}
	whole := split(strings.NewReplacer("(", ", ", ")", " , ").Replace(text))
	places := placesIn(whole)
	if len(places) < 2 || places[0].start != 0 || !places[0].commune || places[1].commune || places[1].start != places[0].end {
		return "", ""
	}
	district := whole[places[1].start:places[1].end]
	for n := longestProvince; n >= 1; n-- { // huyện Đông Sa Lam Giang, without a comma
		if at := len(district) - n; at > places[1].name-places[1].start {
			if _, ok := provinceNamed(district[at:]); ok {
				district = district[:at]
				break
			}
		}
	}
	return strings.Join(keysOf(whole[:places[0].end]), " "), strings.Join(district, " ")
}
