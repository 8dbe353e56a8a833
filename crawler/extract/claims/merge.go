package claims

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"khobao/archive"
	"khobao/vietnamese"
)

// weight ranks relations where an article states several of one person in one office: an event says more than a title.
var weight = map[archive.Relation]int{
	archive.Dismissed: 9, archive.Reelected: 8, archive.Retired: 7, archive.Disciplined: 6, archive.Transferred: 5,
	archive.Elected: 5, archive.Appointed: 4, archive.Former: 3, archive.Holds: 1,
}

// mentions turns persons and links into the version's mentions: one claim a person and office.
func (r *reader) mentions() []archive.Mention {
	spans := r.spans()
	at := make([]int, len(r.persons))
	people := []archive.Mention{}
	held := r.bodiesHeld()
	for i, w := range r.persons {
		at[i] = -1
		if len(w.keys) == 0 || len(w.keys) == 1 && !onlySyllable(w.name) {
			continue
		}
		at[i] = len(people)
		people = append(people, archive.Mention{Name: w.name, Aliases: w.aliases, Offices: []archive.Claim{}, Death: w.deathOf(), Spans: spans[i]})
	}
	for i, l := range r.links {
		if at[l.person] < 0 || l.row && held.has(l) || l.office.kind == "trưởng" && l.office.org.text == "" && strings.HasSuffix(vietnamese.Keys(l.office.head), groupKey) {
			continue // the head of a visit
		}
		m := &people[at[l.person]]
		if r.movesOn(i) && len(m.Offices) < maxClaims {
			m.Offices = append(m.Offices, l.claim())
			continue
		}
		m.Offices = r.mergeClaim(m.Offices, l.claim())
	}
	for _, l := range r.links {
		if at[l.person] >= 0 {
			r.assume(people[at[l.person]].Offices, l)
			if l.row && held.has(l) {
				r.keepYears(people[at[l.person]].Offices, l)
			}
		}
	}
	r.readNamesakes(people, at)
	return people
}

// bodiesHeld lists the bodies in which the article says that a person has an office.
type bodiesHeld map[holding][]string

func (r *reader) bodiesHeld() bodiesHeld {
	if !slices.ContainsFunc(r.links, func(l link) bool { return l.row }) {
		return nil
	}
	held := make(bodiesHeld)
	for _, l := range r.links {
		if at := (holding{l.person, r.plainOffice(l.office.head)}); l.relation == archive.Holds && len(held[at]) < maxClaims {
			held[at] = append(held[at], l.office.org.text)
		}
	}
	return held
}

// has reports whether the office of a row, whose years are over, is held all the same: the next rows go on with it.
func (held bodiesHeld) has(l link) bool {
	return slices.ContainsFunc(held[holding{l.person, plainOffice(l.office.head)}], func(body string) bool { return sameBody(body, l.office.org.text) })
}

// movesOn reports whether link i tells of an office like the one that its sentence says the person has or had, and that in another body,
// though the body of one has only its head: "Phó Bí thư Tỉnh ủy X, được chỉ định làm Phó Bí thư Tỉnh ủy", "Các Phó Bí thư Tỉnh ủy gồm: ông A (nguyên
// Phó Bí thư Tỉnh ủy X)".
func (r *reader) movesOn(i int) bool {
	l := r.links[i]
	for k := i - 1; k >= 0 && r.links[k].passage == l.passage && r.links[k].sentence == l.sentence; k-- {
		o := r.links[k]
		if o.person == l.person && o.relation == archive.Former && l.relation == archive.Former && o.office.head != l.office.head && l.steppedFrom(o) {
			return true // "Phó Chủ tịch, rồi Phó Chủ tịch Thường trực UBND thành phố"
		}
		if o.person == l.person && o.relation == l.relation && sameOffice(o.office.head, l.office.head) && l.besides(o) {
			return true // "Ủy viên Ủy ban, Ủy viên Ban Thường trực UBMTTQ tỉnh"
		}
		if o.person != l.person || !sameOffice(o.office.head, l.office.head) || o.office.inherited || l.office.inherited {
			continue
		}
		if o.office.former != l.office.former && l.movesFrom(o) || o.apposed && o.relation == archive.Holds && l.given() && (o.broader(l) || shortDepartment(o.office.org.text, l.office.org.text)) {
			return true
		}
	}
	return false
}

// steppedFrom reports whether the words between the offices of two links make the later one a step up from the other.
func (l link) steppedFrom(o link) bool {
	p, first := l.passage, l.office.first
	return sameOffice(o.office.head, l.office.head) && first-o.office.last <= maxModal && (p.has(first-1, thenSteps) || p.has(first-2, thenSteps))
}

// thenSteps stand between what somebody was and what he was next.
var thenSteps = words("rồi", "lên", "sau", "đó")

// besides reports whether the office of a link stands right behind that of the other in one row, each with a body: nobody tells one office twice there.
func (l link) besides(o link) bool {
	return l.office.first-o.office.last == 1 && l.passage.isMark(o.office.last, ",") && !o.office.inherited && !l.office.inherited && o.office.org.text != "" && l.office.org.text != "" && o.office.org.text != l.office.org.text
}

// given reports whether somebody came to the office.
func (l link) given() bool {
	return gives(l.relation)
}

// movesFrom reports whether of two links to like offices the former one names its body in full, and the other no more than its head.
func (l link) movesFrom(o link) bool {
	if l.office.former {
		l, o = o, l
	}
	return o.relation == archive.Former && l.relation != archive.Former && o.broader(l)
}

// broader reports whether the body of one link is named in full, and that of the other by its head.
func (l link) broader(bare link) bool {
	return bare.office.org.bare && len(l.office.org.text) > len(bare.office.org.text) && sameBody(l.office.org.text, bare.office.org.text)
}

// assume gives the claim that a link became its term, where no sentence stated one.
func (r *reader) assume(claims []archive.Claim, l link) {
	term := r.assumedTerm(l.office, l.relation)
	if from, ok := yearOf(term[:min(len(term), 4)]); ok && l.date != nil && l.date.Year() < from-1 {
		return // that was in an earlier term
	}
	for i := range claims {
		c := &claims[i]
		if term != "" && c.Term == "" && c.Relation == l.relation && r.plainOffice(c.Office) == r.plainOffice(l.office.head) && sameBody(c.Organisation, l.office.org.text) {
			c.Term = term
			return
		}
	}
}

// maxSpans bounds the mentions of one person that are listed.
const maxSpans = 500

func (r *reader) spans() [][]archive.Span {
	spans := make([][]archive.Span, len(r.persons))
	for _, n := range r.text.names {
		if n.person >= 0 && len(spans[n.person]) < maxSpans && !r.text.has(n.first, pronouns) && !(r.text.is(n.first, comradeKey) && n.short) {
			spans[n.person] = append(spans[n.person], archive.Span{r.text.tokens[n.first].Start, r.text.tokens[n.last-1].End})
		}
	}
	return spans
}

func (l link) claim() archive.Claim {
	return archive.Claim{Office: l.office.head, Organisation: l.office.org.text, Relation: l.relation, Term: l.term, Date: l.date, DatePrecision: l.precision,
		Measure: l.measure, Periods: l.period(), Confidence: l.confidence, Evidence: l.passage.evidence(l.first, l.last)}
}

// maxClaims bounds the offices of one person.
const maxClaims = 60

// mergeClaim adds a claim, or joins it with the one that it repeats.
func (r *reader) mergeClaim(claims []archive.Claim, c archive.Claim) []archive.Claim {
	for i := range claims {
		old := &claims[i]
		if r.plainOffice(old.Office) != r.plainOffice(c.Office) || !r.oneBody(old.Organisation, c.Organisation) && !(c.Relation == old.Relation && shortDepartment(old.Organisation, c.Organisation)) {
			continue
		}
		if len(c.Organisation) > len(old.Organisation) && !(peoplesCommittee(old.Organisation) && !peoplesCommittee(c.Organisation)) || peoplesCommittee(c.Organisation) && !peoplesCommittee(old.Organisation) {
			old.Organisation = c.Organisation
		}
		if len(c.Office) > len(old.Office) && !strings.HasPrefix(strings.ToLower(c.Office), "quyền") {
			old.Office = c.Office
		}
		old.Periods = joinPeriods(old.Periods, c.Periods)
		if weight[c.Relation] > weight[old.Relation] || c.Relation == old.Relation && old.Offset == nil && c.Offset != nil {
			old.Relation, old.Evidence, old.Confidence, old.Measure = c.Relation, c.Evidence, c.Confidence, c.Measure
			if c.Term != "" {
				old.Term = c.Term
			}
			if c.Date != nil {
				old.Date, old.DatePrecision = c.Date, c.DatePrecision
			}
		}
		if c.Relation == old.Relation {
			old.Measure = stronger(old.Measure, c.Measure)
			if old.Term == "" {
				old.Term = c.Term
			}
			if old.Date == nil && c.DatePrecision == "" { // what is news may have happened to the same person years ago too
				old.Date = c.Date
			}
		}
		return claims
	}
	if len(claims) == maxClaims {
		return claims
	}
	return append(claims, c)
}

// oneBody reports whether two names are of one body, also where one has an abbreviation that the article spells out: "Cục Hàng không Việt Nam
// (HKVN)", "Cục HKVN"; or where the place stands for its committee: "Chủ tịch huyện X", "Chủ tịch UBND huyện X".
func (r *reader) oneBody(a, b string) bool {
	if a == b {
		return true
	}
	if len(r.spelled) > 0 {
		a, b = r.spellOut(a), r.spellOut(b)
	}
	switch {
	case peoplesCommittee(a) && ofLevel(b):
		b = "UBND " + b
	case peoplesCommittee(b) && ofLevel(a):
		a = "UBND " + a
	}
	return sameBody(a, b)
}

// peoplesCommittee reports whether the name of a body begins with UBND, or with what that stands for.
func peoplesCommittee(s string) bool {
	if !begins(s, "UuỦủ") {
		return false
	}
	n, _ := committeeNames.Match(vietnamese.PieceKeys(s))
	return n > 0
}

var committeeNames = vietnamese.ParseLexicon("UBND\nỦy ban nhân dân")

// ofLevel reports whether what stands for a body is a place with its level: "huyện X".
func ofLevel(s string) bool {
	n, _ := levels().Match(vietnamese.PieceKeys(s))
	return n > 0
}

// shortDepartment reports whether one of two departments' names begins the other: "Sở Tài nguyên", "Sở Tài nguyên và Môi trường".
func shortDepartment(a, b string) bool {
	if !begins(a, "Ss") {
		return false
	}
	x, y := vietnamese.PieceKeys(a), vietnamese.PieceKeys(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	n := 0
	for n < len(x) && x[n] == y[n] {
		n++
	}
	if n < 2 || n == len(y) || x[0] != ownKey || y[n] != andKey && y[n] != "-" && y[n] != "," {
		return false
	}
	x, y = x[n:], y[n:]
	for _, k := range x { // the place of the shorter one
		if !slices.Contains(y, k) {
			return false
		}
	}
	return true
}

// spellOut puts what the article says that its abbreviations stand for in their place.
func (r *reader) spellOut(body string) string {
	words := strings.Fields(body)
	for i, w := range words {
		if long, ok := r.spelled[w]; ok {
			words[i] = long
		}
	}
	return strings.Join(words, " ")
}

// findSpelled notes the abbreviations that stand in parentheses behind what they stand for: "Cục Hàng không Việt Nam (HKVN)".
func (r *reader) findSpelled() {
	for _, p := range r.passages {
		for _, org := range p.organisations {
			for i := org.first + 2; i+2 < org.last; i++ {
				if !p.isMark(i, "(") || !p.tokens[i+1].caps || !p.isMark(i+2, ")") {
					continue
				}
				if from := p.initialsBefore(org.first, i, p.word(i+1)); from > 0 && len(r.spelled) < maxSpelled {
					r.spelled[p.word(i+1)] = p.slice(from, i)
				}
			}
		}
	}
}

// maxSpelled bounds the abbreviations of one article.
const maxSpelled = 40

// initialsBefore returns where the words before token i begin whose first letters are those of an abbreviation; 0 where they are none.
func (p *passage) initialsBefore(first, i int, short string) int {
	letters := []rune(strings.ToUpper(short))
	for k := len(letters) - 1; k >= 0; k-- {
		i--
		if i < first || p.tokens[i].Kind != vietnamese.Word {
			return 0
		}
		if c, _ := utf8.DecodeRuneInString(strings.ToUpper(p.word(i))); c != letters[k] {
			return 0
		}
	}
	return i
}

// sameOffice compares two heads of offices but for words that only refine them.
func sameOffice(a, b string) bool {
	return plainOffice(a) == plainOffice(b)
}

// plainOffice is the function, which works out each spelling once.
func (r *reader) plainOffice(head string) string {
	plain, ok := r.plain[head]
	if !ok {
		plain = plainOffice(head)
		r.plain[head] = plain
	}
	return plain
}

func plainOffice(head string) string {
	keys := vietnamese.PieceKeys(head)
	if n := len(keys); n > 3 && keys[n-2] == inChargeKey && keys[n-1] == inChargeTailKey {
		keys = keys[:n-2]
	}
	var b strings.Builder
	for _, k := range keys {
		switch k = abbreviated(k); k {
		case standingTailKey, standingKey:
		default:
			b.WriteString(k)
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// sameBody reports whether one name of a body is contained in the other, as "UBND tỉnh" is in "UBND tỉnh Long An".
func sameBody(a, b string) bool {
	if a == "" || b == "" {
		return true
	}
	if partyBody(a) != partyBody(b) {
		return false // the Đảng ủy of a body is not that body
	}
	if begins(a, "Bb") && begins(b, "Bb") {
		if x, y := vietnamese.PieceKeys(a), vietnamese.PieceKeys(b); len(x) > 1 && len(y) > 1 && x[0] == boardKey && y[0] == boardKey && x[1] != y[1] {
			return false // the Ban Đầu tư X is not the Ban Quản lý dự án đầu tư X
		}
	}
	x, y := bodyWords(a), bodyWords(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	for k := range x {
		if !y[k] {
			return false
		}
	}
	return !namesSector(x) || !addsSector(x, y)
}

var boardKey = vietnamese.Key("ban")

// begins reports whether the first letter of s is one of the letters: it spares most names from being cut into keys.
func begins(s, letters string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune(letters, first)
}

// partyBody reports whether the name of a body begins with the word for the party's organisation within another body.
func partyBody(s string) bool {
	if !begins(s, "ĐđCc") {
		return false
	}
	keys := vietnamese.PieceKeys(s)
	return len(keys) > 1 && withinWords.keys[keys[0]+" "+keys[1]]
}

var withinWords = phrases("Đảng ủy", "Đảng bộ", "Chi bộ", "Chi ủy")

// namesSector reports whether the words of a body say what it deals with.
func namesSector(words map[string]bool) bool {
	for k := range words {
		if sectorWords()[k] {
			return true
		}
	}
	return false
}

// addsSector reports whether the longer of two names deals with more: Ban Tuyên giáo is not Ban Tuyên giáo và Dân vận.
func addsSector(short, long map[string]bool) bool {
	for k := range long {
		if !short[k] && sectorWords()[k] {
			return true
		}
	}
	return false
}

// sectorWords holds the syllables that only the names of sectors have, no places.
var sectorWords = sync.OnceValue(func() map[string]bool {
	return words("tuyên", "giáo", "vận", "chính", "tế", "thương", "tài", "nguyên", "môi", "trường", "nông", "nghiệp", "đào", "tạo", "khoa", "thông", "truyền",
		"lao", "pháp", "kiểm", "dựng", "hoạch", "tra", "quân", "biên", "thuế", "quan").keys
})

func bodyWords(s string) map[string]bool {
	set := make(map[string]bool)
	for _, k := range vietnamese.PieceKeys(sectorNames.Replace(s)) {
		for _, w := range strings.Fields(abbreviated(k)) {
			set[w] = true
		}
	}
	for _, drop := range []string{andKey, ",", "-", "–", "(", ")", ".", "&"} {
		delete(set, drop)
	}
	return set
}

// sectorNames spells out the abbreviations of departments that several pieces make up.
var sectorNames = strings.NewReplacer(
	"Đảng bộ", "Đảng ủy", "GD&ĐT", "Giáo dục Đào tạo", "GD-ĐT", "Giáo dục Đào tạo", "KH&ĐT", "Kế hoạch Đầu tư", "KH-ĐT", "Kế hoạch Đầu tư", "KH&CN", "Khoa học Công nghệ",
	"TN&MT", "Tài nguyên Môi trường", "TN-MT", "Tài nguyên Môi trường", "NN&PTNT", "Nông nghiệp Phát triển nông thôn", "NN-PTNT", "Nông nghiệp Phát triển nông thôn",
	"NN&MT", "Nông nghiệp Môi trường", "TT&TT", "Thông tin Truyền thông", "TT-TT", "Thông tin Truyền thông", "LĐ-TB&XH", "Lao động Thương binh Xã hội",
	"LĐTB&XH", "Lao động Thương binh Xã hội", "VH-TT&DL", "Văn hóa Thể thao Du lịch", "VHTT&DL", "Văn hóa Thể thao Du lịch", "PTNT", "Phát triển nông thôn",
)

// spelledOut holds the abbreviations that stand for words of a body's name, by their keys.
var spelledOut = func() map[string]string {
	m := make(map[string]string)
	for short, long := range map[string]string{
		"UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "UBKT": "Ủy ban Kiểm tra", "BTV": "Ban Thường vụ", "BCH": "Ban Chấp hành",
		"UV": "Ủy viên", "TW": "Trung ương", "T.Ư": "Trung ương", "TƯ": "Trung ương", "TP": "thành phố", "TX": "thị xã", "TPHCM": "thành phố Hồ Chí Minh", "CHQS": "Chỉ huy quân sự",
		"MTTQ": "Mặt trận Tổ quốc", "UBMTTQ": "Ủy ban Mặt trận Tổ quốc", "ĐBQH": "đại biểu Quốc hội", "LHPN": "Liên hiệp Phụ nữ",
		"CCB": "Cựu chiến binh", "LĐLĐ": "Liên đoàn Lao động", "TAND": "Tòa án nhân dân", "VKSND": "Viện kiểm sát nhân dân", "GTVT": "Giao thông vận tải",
		"QĐND": "Quân đội nhân dân", "TNMT": "Tài nguyên môi trường", "ATVSTP": "An toàn vệ sinh thực phẩm", "ATTP": "An toàn thực phẩm", "GDĐT": "Giáo dục đào tạo", "BHXH": "Bảo hiểm xã hội", "HTX": "hợp tác xã", "VOV": "Đài Tiếng nói Việt Nam", "VTV": "Đài Truyền hình Việt Nam", "TTXVN": "Thông tấn xã Việt Nam", "HĐTV": "Hội đồng thành viên", "HĐQT": "Hội đồng quản trị", "CAND": "Công an nhân dân",
	} {
		m[vietnamese.Key(short)] = strings.Join(vietnamese.PieceKeys(long), " ")
	}
	return m
}()

func abbreviated(key string) string {
	if long, ok := spelledOut[key]; ok {
		return long
	}
	return key
}
