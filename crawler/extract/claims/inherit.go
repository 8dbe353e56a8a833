package claims

import (
	"slices"
	"sort"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// inheritWithin gives an office without a body the body of the next office of its group, where both go together: "Phó Giám
// đốc, Giám đốc Sở X", "nguyên Hiệu trưởng, nguyên Bí thư Đảng ủy Trường Y".
func (c clause) inheritWithin(g *group) {
	for i := len(g.offices) - 2; i >= 0; i-- {
		o, next := &g.offices[i], g.offices[i+1]
		if o.org.bare && o.org.last-o.org.first <= 3 && c.has(o.org.first, boardHeads) {
			c.completeBoard(o, next.org)
		}
		if body := c.partyWith(*o, next); body != "" {
			o.org.text, o.org.bare, o.inherited = body, false, true
		}
		if o.org.bare && c.managing(o.org) && next.kind == "director" && next.org.text != "" && !next.org.bare { // "Chủ tịch HĐQT kiêm Tổng Giám đốc Công ty X"
			o.org.text, o.org.bare, o.inherited = o.org.text+" "+next.org.text, false, true
		}
		if o.org.text != "" || o.kind == "self" || next.org.text == "" {
			continue
		}
		if body := c.partyOf(next.org); o.kind == "party" && body != "" { // "Bí thư, Chủ tịch UBND huyện X"
			o.org, o.inherited = organisation{first: next.org.first, last: next.org.last, family: "party", text: body}, true
			continue
		}
		if c.minister(*o) && !c.headed(*o, next.org) { // "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ": no ministry's
			o.bodyless = true
			continue
		}
		if c.has(next.first, spokenWords) { // whoever speaks for a body works there
			o.org, o.inherited = next.org, true
			continue
		}
		if (o.kind == next.kind || c.isMark(o.last, "-–") && o.last+1 == next.first && strings.Contains(families[o.kind], next.org.family)) && c.headed(*o, next.org) {
			o.org, o.inherited = next.org, true
			continue
		}
		if c.has(o.last, besidesWords) && o.last+1 == next.first && o.kind != "party" && !next.org.bare && c.headed(*o, next.org) {
			o.org, o.inherited = next.org, true // "Phó Chủ tịch kiêm Tổng Thư ký Hội X"
			continue
		}
		for k := next.org.first + 1; k < next.org.last; k++ {
			if org, ok := c.organisationAt(k, next.org.last, false); ok && o.kind == "director" && c.headed(*o, org) {
				o.org, o.inherited = org, true
				break
			}
		}
	}
}

// minister reports whether an office is a minister's or a vice-minister's.
func (p *passage) minister(o office) bool {
	keys := plainKeys(o.head)
	return len(keys) > 1 && keys[1] == headKey && (keys[0] == ministryKey || keys[0] == viceKey)
}

// managing reports whether a body without more words is the board of a company.
func (p *passage) managing(org organisation) bool {
	return org.last == org.first+1 && p.has(org.first, managingBoards) || org.last == org.first+4 && p.is(org.first, meetKey) && p.has(org.last-1, managingTails)
}

// bareWithin reports whether a body is the party's within another one that is not named: "Đảng ủy", "Chi bộ".
func bareWithin(org organisation) bool {
	return org.bare && org.last == org.first+2 && partyBody(org.text)
}

// wholeBodies begin the names of bodies whose party members have one organisation.
var wholeBodies = words("sở", "cục", "công", "tổng", "trường", "bệnh", "đại", "học", "tập", "viện", "kho", "bảo", "đài", "báo", "ngân")

// families says in which kinds of bodies the offices of a kind are.
var families = map[string]string{
	"party": "party front", "chair": "state front dept", "inspect": "party dept state", "member": "party state front", "director": "dept state", "trưởng": "dept state party",
}

// plainKeys returns the keys of an office's head without phó and quyền before it.
func plainKeys(head string) []string {
	keys := vietnamese.PieceKeys(head)
	for len(keys) > 1 && (keys[0] == deputyKey || keys[0] == actingKey) {
		keys = keys[1:]
	}
	return keys
}

// headed reports whether a body of that name can have the office.
func (p *passage) headed(o office, org organisation) bool {
	keys := plainKeys(o.head)
	if keys[0] == headKey && len(keys) > 1 { // the Trưởng đoàn of a Đoàn
		body := vietnamese.PieceKeys(org.text)
		return body[0] == keys[1] && (body[0] != groupKey || len(body) > 1 && delegations.keys[body[1]]) // the Đoàn Thanh niên has another head
	}
	if o.function && publicBodies.keys[vietnamese.PieceKeys(org.text)[0]] { // only companies have a director for their sales
		return false
	}
	have := bodiesOf(keys)
	if have == nil || org.family == "" && !vietnamese.HasMarks(org.text) && org.last <= org.first+maxBrand { // a company that goes by its brand
		return true
	}
	n, _ := have.Match(vietnamese.PieceKeys(org.text))
	return n > 0
}

// delegations follow the Đoàn that a Trưởng đoàn may head where no more of it is said: "Đoàn đại biểu Quốc hội", "Đoàn ĐBQH".
var delegations = words("đại", "đbqh")

var (
	deputyKey = vietnamese.Key("phó")
	actingKey = vietnamese.Key("quyền")
)

// findOrganisations lists the bodies that a passage names with more than their head.
func (p *passage) findOrganisations() {
	for i := 0; i < len(p.tokens); i++ {
		if !p.tokens[i].upper {
			continue
		}
		if org, ok := p.organisationAt(i, len(p.tokens), false); ok && (!org.bare || org.last-org.first > 3) {
			p.organisations = append(p.organisations, org)
			i = org.last - 1
		}
	}
}

// holding is an office of somebody, whatever the body.
type holding struct {
	person int
	office string
}

// inherit gives offices without a body the one in which the article says that the person holds it, or else the one that the
// sentence names before them, or else the one that the article spoke of last in connection with such an office, or else the first
// fitting body that the article names. What is taken from the sentence or said of the person elsewhere is likely; see the package
// comment for how often each is right.
func (r *reader) inherit() {
	in := inheritance{reader: r, last: make(map[string]organisation), owned: make(map[holding]organisation), state: make(map[int]bool)}
	for _, l := range r.links {
		in.state[l.person] = in.state[l.person] || l.office.kind == "self" && vietnamese.Keys(l.office.head) == stateChairKeys
		if at := (holding{l.person, r.plainOffice(l.office.head)}); l.relation != archive.Former && l.office.org.text != "" && !l.office.org.bare && in.owned[at].text == "" {
			in.owned[at] = l.office.org
		}
	}
	for i := range r.links {
		in.settle(i)
	}
}

// inheritance is what an article says of bodies, from which offices without one take theirs.
type inheritance struct {
	*reader
	last  map[string]organisation // spoken of last, by kind of office
	owned map[holding]organisation
	state map[int]bool // who is the state's president
}

// settle finds the body of the office of link i: of one that names a body, whether another is meant by it; of one that names none,
// where it takes one from.
func (in *inheritance) settle(i int) {
	l := &in.links[i]
	o := &l.office
	in.settleParty(i)
	named := !o.inherited // else the tokens of its body may stand in another passage
	if named && o.org.bare && (l.passage.has(o.org.last, theseWords) || l.passage.calledShort(o.org)) {
		if org, ok := l.passage.sameHeadBefore(o.org); ok {
			l.inherits(org, lessSure(l.confidence)) // "ngân hàng này"
			return
		}
	}
	if named {
		in.settleWorkplace(l)
	}
	switch {
	case o.org.text != "" && !(o.org.bare && o.org.last == o.org.first+1 && o.kind != "party"):
		if l.relation != archive.Former { // what somebody was once is hardly what the article is about
			in.last[o.kind] = o.org
			if o.org.family == "front" && o.kind == "trưởng" { // the Chánh Thư ký of a Ban Trị sự that has a Trưởng ban
				in.last["chair"] = o.org
			}
		}
	case o.kind == "self":
	case o.bodyless:
		if !l.passage.minister(*o) {
			l.confidence = lessSure(l.confidence)
		}
	case in.state[l.person] && vietnamese.Keys(o.head) == chairKeys: // "Chủ tịch Trần Văn X" is the Chủ tịch nước of before
		o.head, o.kind = "Chủ tịch nước", "self"
	case o.org.text != "":
		in.settleHead(l)
	default:
		in.borrow(i)
	}
}

// inherits gives the office of a link a body that it does not name itself.
func (l *link) inherits(org organisation, sure archive.Confidence) {
	l.office.org, l.office.inherited, l.confidence = org, true, sure
}

// settleParty finds whose "Đảng ủy" or "Chi bộ" is meant, where link i names no more of it.
func (in *inheritance) settleParty(i int) {
	l := &in.links[i]
	if !bareWithin(l.office.org) {
		return
	}
	if org, ok := in.partyBeside(i); ok {
		l.inherits(org, lessSure(l.confidence))
	} else if org, ok := in.owned[holding{l.person, in.plainOffice(l.office.head)}]; ok && partyBody(org.text) {
		l.inherits(org, archive.Likely)
	} else if org, ok := in.partyOfArticle(l.office.org); ok {
		l.inherits(org, lessSure(l.confidence))
	}
}

// settleWorkplace finds which hospital "Giám đốc Bệnh viện" is of, in an article about one.
func (in *inheritance) settleWorkplace(l *link) {
	o := l.office
	if !l.passage.workplace(o.org) {
		return
	}
	if org, ok := in.owned[holding{l.person, in.plainOffice(o.head)}]; ok && strings.HasPrefix(vietnamese.Keys(org.text), vietnamese.Keys(o.org.text)+" ") {
		l.inherits(org, lessSure(l.confidence))
	} else if org, ok := in.meantBy(l.passage, o.org); ok {
		l.inherits(org, lessSure(l.confidence))
	}
}

// settleHead finds which body is meant where only its first word is there: "Phó Giám đốc Sở", of the department that was named before.
func (in *inheritance) settleHead(l *link) {
	o := l.office
	head := vietnamese.Key(o.org.text)
	begins := func(org organisation) bool { return vietnamese.PieceKeys(org.text)[0] == head }
	if l.relation == archive.Elected || l.relation == archive.Reelected {
		if org, ok := in.convener(l.passage, o); ok && begins(org) { // what its congress elects is its own, whatever else the elected are in
			l.inherits(org, lessSure(l.confidence))
			return
		}
	}
	if org, ok := l.passage.organisationBefore(o, l.passage.sentences[l.sentence][0]); ok && begins(org) {
		l.inherits(org, lessSure(l.confidence))
	} else if org, ok := in.last[o.kind]; ok && begins(org) {
		l.inherits(org, archive.Unclear)
	} else if org, ok := in.bodyWithin(head); ok {
		l.inherits(org, archive.Likely)
	}
}

// borrow gives link i, whose office names no body, that of the person elsewhere, of the sentence, or of the article.
func (in *inheritance) borrow(i int) {
	l := &in.links[i]
	o := l.office
	if i > 0 && l.passage.has(o.first-1, besidesWords) && in.links[i-1].person == l.person && in.links[i-1].passage == l.passage && in.links[i-1].office.last == o.first-1 && in.links[i-1].office.inherited && l.passage.headed(o, in.links[i-1].office.org) {
		l.inherits(in.links[i-1].office.org, in.links[i-1].confidence) // "Phó Chủ tịch kiêm Tổng Thư ký"
		return
	}
	org, own := in.owned[holding{l.person, in.plainOffice(o.head)}]
	near, far := false, false
	if !own {
		if in.persons[l.person].foreign {
			l.confidence = lessSure(l.confidence)
			return // the bodies of the article are ours
		}
		if org, near, far = in.inSentence(i); !near && !far && !l.passage.madeHead(*l) {
			org, far = in.inArticle(l)
		}
	}
	switch {
	case !own && !near && !far:
		l.confidence = lessSure(l.confidence)
	case !strings.Contains(families[o.kind], org.family):
		l.inherits(org, archive.Unclear)
	case own:
		l.inherits(org, archive.Likely)
	case near && bodiesOf(plainKeys(o.head)) != nil && l.passage.lends(org, o): // advisers and secretaries may be anybody's
		l.inherits(org, lessSure(l.confidence))
	default:
		l.inherits(org, archive.Unclear)
	}
}

// madeHead reports whether a clause says who heads what it names before: "cơ sở cho thuê xe do ông X làm giám đốc". Whatever that is, it is no
// body of another sentence.
func (p *passage) madeHead(l link) bool {
	return p.has(l.first-1, byWords) && p.has(l.office.first-1, workWords)
}

// inSentence looks for the body of the office of link i among those that its sentence names, near, and for that of the head whose deputy it
// is in the sentences before, far.
func (in *inheritance) inSentence(i int) (org organisation, near, far bool) {
	l := in.links[i]
	o, p, s := l.office, l.passage, l.passage.sentences[l.sentence]
	if org, near = p.sibling(o, s[0]); near {
		return org, near, false
	}
	if _, here := p.organisationBefore(o, s[0]); !here {
		if org, near = p.countedBefore(o, l.sentence); near {
			return org, near, false
		}
	}
	if deputy(o.head) {
		if _, here := p.organisationBefore(o, s[0]); !here {
			if org, far = in.headOf(i); far {
				return org, false, far
			}
		}
	} else if org, near = p.deputyBehind(o, s[1]); near {
		return org, near, false
	}
	if l.relation == archive.Elected || l.relation == archive.Reelected {
		if org, near = in.convener(p, o); near {
			return org, near, false
		}
	}
	org, near = p.organisationBefore(o, s[0])
	return org, near, false
}

// countedBefore returns the body whose members the sentences just before count: "Hội đồng Quy hoạch tỉnh có 15 thành viên." Offices that name no body
// are in that one.
func (p *passage) countedBefore(o office, sentence int) (organisation, bool) {
	end := sort.Search(len(p.organisations), func(i int) bool { return p.organisations[i].first >= p.sentences[sentence][0] })
	for i := end - 1; i >= 0 && p.organisations[i].first >= p.sentences[max(0, sentence-2)][0]; i-- {
		org := p.organisations[i]
		for k := org.last; k < min(org.last+maxMembers, len(p.tokens)) && !p.tokens[k].fresh && !p.isMark(k, ",;."); k++ {
			if p.has(k, countingWords) && p.isNumber(k+1) && p.pair(k+2, memberNouns) {
				org = p.ofBoard(org)
				return org, strings.Contains(families[o.kind], org.family)
			}
		}
	}
	return organisation{}, false
}

// ofBoard returns whose board a body is: the Hội Nông dân of "Ban Chấp hành Hội Nông dân tỉnh".
func (p *passage) ofBoard(org organisation) organisation {
	i := org.first + 3
	if !p.is(org.first, boardKey) || !p.pair(org.first+1, boardTails) || i >= org.last {
		return org
	}
	if whole, ok := p.organisationAt(i, org.last, true); ok && !whole.bare {
		return whole
	}
	return organisation{first: i, last: org.last, text: p.slice(i, org.last)}
}

var boardTails = phrases("chấp hành", "điều hành", "lãnh đạo", "giám đốc", "quản trị", "thường vụ", "thường trực")

// maxMembers bounds the tokens between a body and the number of its members.
const maxMembers = 8

var (
	countingWords = words("có", "gồm")
	memberNouns   = phrases("thành viên", "ủy viên", "đồng chí")
)

// inArticle looks for the body that the article spoke of last with such an office, or is about.
func (in *inheritance) inArticle(l *link) (organisation, bool) {
	o := l.office
	if keys := plainKeys(o.head); len(keys) == 0 || o.kind != "member" && keys[0] != headKey && bodiesOf(keys) == nil { // advisers and assistants may be anybody's
		return organisation{}, false
	}
	if l.passage.minister(o) && !in.oneMinistry() { // which of several ministries is anybody's guess
		return organisation{}, false
	}
	if org, ok := in.last[o.kind]; ok && l.passage.headed(o, org) {
		return org, true
	}
	return in.context(l.passage, o)
}

var chairKeys, stateChairKeys = vietnamese.Keys("Chủ tịch"), vietnamese.Keys("Chủ tịch nước")

// oneMinistry reports whether the article names no more than one ministry.
func (r *reader) oneMinistry() bool {
	first := ""
	for _, p := range r.passages {
		for _, org := range p.organisations[:min(len(p.organisations), maxContext)] {
			if keys := vietnamese.PieceKeys(org.text); len(keys) < 2 || keys[0] != ministryKey {
				continue
			}
			if first != "" && !sameBody(first, org.text) {
				return false
			}
			first = org.text
		}
	}
	return true
}

// lends reports whether an office may have the body from another one that stands with it: the deputy's from the head's. Two heads
// have two bodies.
func (p *passage) lends(org organisation, o office) bool {
	for _, other := range p.offices {
		if other.first == o.first || other.org.first != org.first || other.org.text != org.text {
			continue
		}
		if plainOffice(other.head) == plainOffice(o.head) || !slices.Equal(plainKeys(other.head), plainKeys(o.head)) {
			return false
		}
	}
	return true
}

// headOf returns the body that was told of last within the two sentences before link i, where the deputy's head is that body's.
func (r *reader) headOf(i int) (organisation, bool) {
	l := r.links[i]
	for k := i - 1; k >= 0 && r.links[k].passage == l.passage && r.links[k].sentence+2 >= l.sentence; k-- {
		o := r.links[k].office
		if o.org.text == "" || o.kind != l.office.kind || o.former && !l.office.former {
			continue
		}
		return o.org, o.org.last > o.org.first+1 && slices.Equal(plainKeys(plainOffice(o.head)), plainKeys(plainOffice(l.office.head)))
	}
	return organisation{}, false
}

// sibling returns the body of the last office in tokens [first, o.first) that is o's but for the deputy's word: the Phó Chủ tịch
// behind "Chủ tịch LĐLĐ tỉnh" is the same body's.
func (p *passage) sibling(o office, first int) (organisation, bool) {
	before := p.officesBetween(first, o.first)
	for i := len(before) - 1; i >= 0; i-- {
		if b := before[i]; deputy(o.head) && !deputy(b.head) && !b.former && b.org.text != "" && (!b.org.bare || b.kind == "party" && b.org.last > b.org.first+1) && slices.Equal(plainKeys(plainOffice(b.head)), plainKeys(plainOffice(o.head))) {
			return b.org, true
		}
	}
	return organisation{}, false
}

// deputyBehind returns the body of the next office up to token limit that is the deputy's of o: "ông A giữ chức Bí thư, ông B giữ chức Phó Bí thư
// Đảng ủy xã".
func (p *passage) deputyBehind(o office, limit int) (organisation, bool) {
	for _, b := range p.officesBetween(o.last, limit) {
		if deputy(b.head) && slices.Equal(plainKeys(plainOffice(b.head)), plainKeys(plainOffice(o.head))) {
			return b.org, b.org.text != "" && !b.former
		}
	}
	return organisation{}, false
}

// convener returns the association that the headline names: what it elected at its congress is its own.
func (r *reader) convener(p *passage, o office) (organisation, bool) {
	for _, org := range r.passages[0].organisations {
		if org.family == "front" && p.headed(o, org) {
			return org, true
		}
	}
	return organisation{}, false
}

// organisationBefore finds the last fitting body that is named in tokens [first, o.first).
func (p *passage) organisationBefore(o office, first int) (organisation, bool) {
	end := sort.Search(len(p.organisations), func(i int) bool { return p.organisations[i].last > o.first })
	for i := end - 1; i >= 0 && p.organisations[i].first >= first; i-- {
		org := p.organisations[i]
		if strings.Contains(org.text, ",") || p.isMark(org.first-1, "(") || !o.former && p.leftBody(org) {
			continue
		}
		if strings.Contains(families[o.kind], org.family) && p.headed(o, org) {
			return org, true
		}
		if o.kind != "chair" && o.kind != "director" {
			continue
		}
		for k := org.first + 1; k < org.last; k++ { // the Hội of "Ban Tổ chức Hội Nông dân tỉnh"
			if within, ok := p.organisationAt(k, org.last, false); ok && !within.bare && p.headed(o, within) {
				return within, true
			}
		}
	}
	return organisation{}, false
}

// leftBody reports whether a body is only named as where somebody was once: "nguyên Chủ tịch Công đoàn cơ sở X".
func (p *passage) leftBody(org organisation) bool {
	i := sort.Search(len(p.offices), func(i int) bool { return p.offices[i].last >= org.last })
	return i < len(p.offices) && p.offices[i].former && p.offices[i].org.first == org.first
}

// maxContext bounds how many offices and bodies are looked through for what an article is about.
const maxContext = 40

// context finds the body that the article is about: of the first office of the same kind, or the first fitting one named.
func (r *reader) context(p *passage, o office) (organisation, bool) {
	for _, q := range r.passages {
		for _, other := range q.offices[:min(len(q.offices), maxContext)] {
			if other.org.text != "" && other.org.last > other.org.first+1 && !(other.org.bare && other.org.family == "dept" && other.org.last == other.org.first+2) && other.kind == o.kind && (!other.former || o.former) && p.headed(o, other.org) {
				return other.org, true
			}
		}
	}
	if o.kind == "party" {
		if org, ok := r.partyWithin(o); ok {
			return org, true
		}
	}
	for _, q := range r.passages {
		for _, org := range q.organisations[:min(len(q.organisations), maxContext)] {
			ours := r.ctx.OutletName != "" && strings.Contains(r.ctx.OutletName, org.text) // the outlet speaks of itself
			if strings.Contains(families[o.kind], org.family) && p.headed(o, org) && !ours {
				return org, true
			}
		}
	}
	return organisation{}, false
}
