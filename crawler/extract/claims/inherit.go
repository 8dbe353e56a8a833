package claims

import (
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

var (
	countingWords = words("có", "gồm")
	memberNouns   = phrases("thành viên", "ủy viên", "đồng chí")
)

var chairKeys, stateChairKeys = vietnamese.Keys("Chủ tịch"), vietnamese.Keys("Chủ tịch nước")
