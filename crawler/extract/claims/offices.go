package claims

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"khobao/vietnamese"
)

// office is a stretch of tokens that names an office, with its organisation where that stands behind it.
type office struct {
	first, last int    // tokens [first, last), the organisation included
	head        string // as worded: "Phó Bí thư Thường trực"
	kind        string // of the head, as the lexicon of offices has it
	org         organisation
	inherited   bool   // the organisation was taken from elsewhere
	bodyless    bool   // it has no body: not one from elsewhere either
	former      bool   // nguyên, cựu
	formerToo   bool   // because the office before it is
	fresh       bool   // tân
	pointer     bool   // "chức vụ này": the office that was given last
	holder      int    // of an office that a pointer meant: the person who was given it, plus one
	plural      bool   // "hai Phó Chủ tịch", "các Ủy viên"
	function    bool   // it says what its holder directs: "Giám đốc tài chính"
	instead     string // the head whose work is done without having the office
}

// nameIndex returns the index of the first name that ends behind token i.
func (p *passage) nameIndex(i int) int {
	return sort.Search(len(p.names), func(k int) bool { return p.names[k].last > i })
}

// findOffices finds the offices of a passage, whose names are known.
func (p *passage) findOffices() {
	for _, s := range p.sentences {
		for i := s[0]; i < s[1]; {
			if p.nameAt(i) && p.names[p.nameIndex(i)].first <= i {
				i++
				continue
			}
			o, ok := p.officeAt(s, i)
			if !ok {
				i++
				continue
			}
			p.offices = append(p.offices, o)
			i = o.last
		}
	}
}

// officeAt reads the office that begins at i in sentence s.
func (p *passage) officeAt(s [2]int, i int) (office, bool) {
	if n, _ := p.match(pointers, i, s[1]); n > 0 && !p.has(i-1, manyWords) { // "hai chức danh này" are two people's
		return office{first: i, last: i + n, pointer: true}, true
	}
	n, kind := p.match(vietnamese.Offices(), i, s[1])
	if n == 0 || p.becomes(i) || p.is(i+n, embassyKey) && i+n < s[1] || p.has(i+n-1, envoyTails) && p.has(i+n, honoraryTails) || p.has(i-1, gradeWords) || n == 1 && p.overlooked(i) || p.is(i, fellowKey) && p.has(i-1, soleWords) && p.has(i-2, limitedTails) || p.has(i, dutyTails) && p.has(i-1, dutyHeads) && (!p.tokens[i].upper || p.tokens[i].caps) || p.is(i, delegateKey) && p.is(i-1, groupKey) || p.has(i-1, boardWords) && p.tokens[i-1].upper && i > s[0] {
		return office{}, false
	}
	o := office{first: i, last: i + n, kind: kind}
	head := i + n
	for head < s[1] && !p.tokens[head].fresh {
		k, _ := p.match(suffixes, head, s[1])
		if k == 0 {
			break
		}
		head += k
	}
	if p.has(head-1, directorTails) && !p.tokens[head-1].fresh && head == i+n { // "Giám đốc tài chính Công ty X"
		k, _ := p.match(functions, head, s[1])
		if m, _ := p.match(vietnamese.Organisations(), head, s[1]); k > m && !p.tokens[head].fresh && !p.nameAt(head+k-1) {
			o.function = true
			head += k
			if p.is(head-1, areaTailKey) { // "Giám đốc khu vực Đông Nam Á"
				head += max(p.placeAt(head, s[1]), p.countryAt(head, s[1]))
			}
		}
	}
	if p.is(head-1, inChargeTailKey) && head-i > 3 && head < s[1] && p.compoundTail(head) && p.levelAt(head, s[1]) == 0 && !p.in(head, vietnamese.Organisations()) {
		head -= 2 // "Phó Giám đốc phụ trách kỹ thuật"
	}
	p.modify(&o, s[0])
	o.head, o.last = p.slice(i, head), head
	if p.is(i, secretaryKey) {
		o.head = strings.Replace(strings.Replace(o.head, "PBT", "Phó Bí thư", 1), " TT", " Thường trực", 1)
	}
	if p.has(i, centralMembers) { // "UVTW Đảng"
		o.head, o.last = "Ủy viên", head+boolInt(p.is(head, partyKey))
		o.org = organisation{first: i, last: o.last, family: "party", text: "Trung ương Đảng"}
		return o, true
	}
	if p.has(i-1, powerWords) && !p.has(i-2, powerHeads) && i > s[0] {
		o.head = p.slice(i-1, head)
	}
	if p.isMark(i-1, ".") && p.is(i-2, "q") && p.tokens[i-2].upper && i-2 >= s[0] { // Q.Giám đốc
		o.first, o.head = i-2, "Quyền "+o.head
	}
	orgAt := head
	if p.isMark(head, "(") && head+2 < s[1] && p.tokens[head+1].caps && p.isMark(head+2, ")") { // "Tổng Giám đốc (TGĐ) Đài X"
		orgAt = head + 3
	}
	if kind == "trưởng" && head == i+n {
		at := head - 1
		if m, _ := p.match(vietnamese.Organisations(), head-2, head); m == 2 && head-2 > i { // the Tiểu ban of a Trưởng Tiểu ban
			at = head - 2
		}
		if m, _ := p.match(vietnamese.Sectors(), head, s[1]); m < 2 && p.is(head, p.keys[at]) && p.tokens[head].upper { // "Trưởng phòng Phòng Khoáng sản", but "Trưởng khoa Khoa học cơ bản"
			at = head
		}
		if org, ok := p.organisationAt(at, s[1], true); ok && org.last > head {
			org.text = capitalised(org.text)
			o.org, o.last = org, org.last
		}
	}
	if kind == "party" || shortMembers[p.keys[i]].board != "" {
		if org, ok := p.partyBehind(orgAt, s[1]); ok {
			o.org, o.last = org, org.last
		}
	}
	if o.org.text == "" && kind != "self" && kind != gradeKind {
		p.complete(&o, orgAt, s[1])
	}
	if kind == "trưởng" && o.org.text != "" && o.org.family == "" && head == i+n && o.org.first == head { // the Thôn of "Trưởng thôn Sao Mai"
		o.org.first--
		o.org.text = capitalised(p.slice(head-1, o.org.last))
	}
	if kind == "self" {
		p.completeSelf(&o)
	}
	if m, ok := shortMembers[p.keys[i]]; ok && head == i+1 {
		o.head = m.head
		if m.board == "" {
			o.org = organisation{first: i, last: head, family: "party", text: m.body}
		} else {
			o.org.text = strings.TrimSpace(m.board + " " + o.org.text)
		}
	}
	if o.kind == "trưởng" && p.is(head-1, groupKey) && (o.org.text == "" && p.has(i-1, workWords) && !p.votedBefore(s[0], i) || p.has(head, visitWords)) {
		return o, false // he who leads a visit
	}
	if head == i+2 && p.is(i, standingKey) && o.org.text != "" && !p.has(o.org.first, boardWords) && !p.is(o.org.first, committeeKey) {
		return office{}, false // "các đồng chí trong Thường trực Tỉnh ủy": several, each with another office
	}
	if o.org.text == "" && o.last-o.first == 2 && p.is(o.first, standingKey) && p.is(o.first+1, standingTailKey) {
		return office{}, false // "Phó Bí thư: bà X (Thường trực)"
	}
	return o, o.kind != "member" || o.org.text != "" || !p.common(o)
}

// votedBefore reports whether the words before the office at i say that somebody was elected: nobody elects who leads a visit.
func (p *passage) votedBefore(first, i int) bool {
	return slices.ContainsFunc(p.cueList(max(first, i-maxVoted), i), func(u cue) bool { return u.tag == "elected" })
}

// maxVoted bounds the tokens between bầu and the office that somebody was elected to.
const maxVoted = 14

// partyBehind reads the party's committee at i, also where it is abbreviated.
func (p *passage) partyBehind(i, limit int) (organisation, bool) {
	if i < limit && !p.tokens[i].fresh {
		if text := shortCommittees[p.word(i)]; text != "" {
			end := p.organisationEnd(i, i+1, limit, "party")
			return organisation{first: i, last: end, family: "party", text: strings.TrimSpace(text + " " + p.slice(i+1, end))}, true
		}
	}
	org, ok := p.organisationAt(i, limit, true)
	return org, ok && org.family == "party"
}

// shortCommittees are what lists abbreviate the committees of the party to. Their letters make other words, too: nothing but an office of the party
// says what is meant.
var shortCommittees = map[string]string{"TU": "Tỉnh ủy", "ThU": "Thành ủy", "HU": "Huyện ủy", "QU": "Quận ủy", "TxU": "Thị ủy", "TXU": "Thị ủy"}

// becomes reports whether the thành at i is a verb's: "trở thành Ủy viên UBND huyện" is of no Thành ủy.
func (p *passage) becomes(i int) bool { return p.is(i, fellowKey) && p.is(i-1, turnKey) }

// gradeKind is what the lexicon calls the grades of the civil service, which stand where offices do and are none: Thanh tra viên
// cao cấp.
const gradeKind = "grade"

// "Công ty TNHH một thành viên" has nobody in it, nor has "hai thành viên".
var (
	soleWords    = words("một", "1", "hai", "2")
	limitedTails = words("tnhh", "hạn")
)

// gradeWords make a grade of an office: "giữ ngạch chuyên viên".
var gradeWords = words("ngạch")

// honoraryTails make an envoy of goods and good causes of a đại sứ: "đại sứ du lịch", "đại sứ thương hiệu".
var (
	envoyTails    = words("sứ")
	honoraryTails = words("du", "thương", "thiện", "hình", "môi", "chương", "truyền", "nhãn", "toàn", "văn")
)

// centralMembers abbreviate the members of the party's central committee.
var (
	centralMembers = words("UVTW", "UVTƯ")
	// secretaryKey abbreviates the deputy secretary, as no reader of other texts would know.
	secretaryKey = vietnamese.Key("PBT")
	partyKey     = vietnamese.Key("đảng")
)

// shortMembers spell out the abbreviations of who sits on a committee or on its board: "UVBTV Huyện ủy", "TUV".
var shortMembers = map[string]struct{ head, board, body string }{
	vietnamese.Key("UVBTV"): {"Ủy viên", "Ban Thường vụ", ""},
	vietnamese.Key("UVTV"):  {"Ủy viên", "Ban Thường vụ", ""},
	vietnamese.Key("UVBCH"): {"Ủy viên", "Ban Chấp hành", ""},
	vietnamese.Key("TUV"):   {"Tỉnh ủy viên", "", "Tỉnh ủy"},
	vietnamese.Key("HUV"):   {"Huyện ủy viên", "", "Huyện ủy"},
}

// boardWords make a board or a house of an office: Ban Giám đốc, Đoàn Chủ tịch, Phủ Chủ tịch.
var boardWords = words("ban", "đoàn", "phủ", "bộ")

// overlooked reports whether a head of one token is rather a common word, for abbreviations need their capitals, or a department's sector:
// "Bí thư ĐU Sở CT".
func (p *passage) overlooked(i int) bool {
	return !p.tokens[i].caps || p.is(i-1, ownKey) && p.tokens[i-1].upper
}

// common reports whether a member without a body is no office: "đại biểu", "thành viên".
func (p *passage) common(o office) bool {
	first := p.keys[o.first]
	return first == delegateKey || first == fellowKey
}

var (
	pointers = vietnamese.ParseLexicon("chức vụ này\nchức danh này\ncương vị này\nvị trí này\nchức vụ trên\nchức vụ nói trên\nvị trí nói trên\ncương vị nói trên\nchức danh nói trên\nchức danh trên\nvị trí trên\ntrọng trách này\nnhiệm vụ này")
	suffixes = vietnamese.ParseLexicon("Thường trực\nphụ trách\n, điều hành\nphụ trách, điều hành\nphụ trách điều hành\nchuyên trách\nthứ nhất\ndanh dự\nlâm thời\ndự khuyết\nkiêm nhiệm\nđiều hành\nđặc mệnh toàn quyền")

	actingWords = words("quyền", "q")
	formerWords = words("nguyên", "cựu")
	lateKey     = vietnamese.Key("cố")
	newWords    = words("tân")
	manyWords   = words("mấy", "hai", "ba", "bốn", "các", "những", "năm", "02", "03", "2", "3", "4", "5", "6", "7", "8", "9", "sáu", "số", "loạt")
)

// modify reads the words before an office: nguyên, cựu, tân, quyền, and the number of those who hold it.
func (p *passage) modify(o *office, first int) {
	for k := 0; k < 3 && o.first > first; k++ {
		before := o.first - 1
		switch {
		case p.has(before, formerWords), p.is(before, lateKey):
			o.former = true
		case p.has(before, newWords), p.is(before, moreKey) && p.is(before-1, haveKey):
			o.fresh = true
		case p.is(before, comradeTailKey) && p.is(before-1, comradeKey) && p.has(before-2, manyWords), p.isHonorific(before) && p.has(before-1, manyWords):
			o.plural = true
			return
		case p.has(before, actingWords) && !p.has(before-1, powerHeads): // but "chính quyền Tổng thống"
		case p.has(before, manyWords) || p.tokens[before].Kind == vietnamese.Number:
			o.plural = true
			return
		default:
			return
		}
		o.first--
	}
}

// complete reads the organisation behind an office's head: a body, a level ("Chủ tịch huyện"), a sector ("Bộ trưởng Y tế")
// or a place ("Bí thư Hà Nội").
func (p *passage) complete(o *office, at, limit int) {
	if p.isMark(at, ",-–") && p.upperAt(at+1, limit) && !p.nameAt(at+1) && !p.officeHeadAt(at+1, limit) {
		if org, ok := p.organisationAt(at+1, limit, false); ok && !org.bare && p.endsClause(org.last, limit) { // "Chánh Văn phòng, UBND tỉnh X, cho biết"
			o.org, o.last = org, org.last
		}
		return
	}
	if at >= limit || p.tokens[at].fresh || p.nameAt(at) {
		return
	}
	if p.officeHeadAt(at, limit) && !p.longerBody(at, limit) {
		if n, kind := p.match(vietnamese.Offices(), at, limit); p.has(at-1, servingTails) && (kind == "self" || kind == "chair" || p.has(at-1, assistTails)) { // "Trợ lý Chủ tịch nước", "Trợ lý Tham mưu trưởng"
			end := at + n
			if org, ok := p.organisationAt(end, limit, true); ok && kind != "self" {
				end = org.last
			}
			o.org, o.last = organisation{first: at, last: end, text: p.slice(at, end)}, end
		}
		return
	}
	if n, kind := p.match(vietnamese.Offices(), at+1, limit); n > 0 && (p.is(at, ofKey) || p.has(at, forWhatWords)) && (p.has(o.first, spokenWords) || p.has(at-1, servingTails)) { // "người phát ngôn của Tổng thống X", "trợ lý cho Bộ trưởng Bộ Y tế"
		end := at + 1 + n
		if org, ok := p.organisationAt(end, limit, true); ok && kind != "self" {
			o.org, o.inherited = org, true
		} else if kind == "self" {
			end += p.countryAt(end, limit)
			o.org, o.last = organisation{first: at + 1, last: end, text: p.slice(at+1, end)}, end
		}
		return
	}
	if p.is(at, ofKey) && p.upperAt(at+1, limit) && !p.nameAt(at+1) && !p.officeHeadAt(at+1, limit) { // "người phát ngôn của UBND tỉnh"
		if org, ok := p.bodyBehind(at+1, limit); ok {
			o.org, o.last = org, org.last
		}
		return
	}
	if org, ok := p.organisationAt(at, limit, true); ok {
		o.org, o.last = org, org.last
		if o.kind == "member" && p.is(o.last, groupKey) { // "đại biểu Quốc hội đoàn Long An"
			o.last += 1 + p.placeAt(o.last+1, limit)
		}
		return
	}
	if p.ownWords(o, at, limit) {
		return
	}
	end := at
	if n := p.levelAt(at, limit); n > 0 && !p.has(at, noLevelWords) {
		end = p.organisationEnd(at, at+n, limit, "state")
	} else if n, _ := p.match(vietnamese.Sectors(), at, limit); n > 0 && p.tokens[at].upper {
		end = p.organisationEnd(at, at+n, limit, "dept")
	} else if p.tokens[at].upper && at+1 < limit && !p.isHonorific(at) && !p.has(at, trailWords) && p.compoundTail(at+1) && !p.is(at+1, termWord) && !(p.foreign(at, at+1) && len(p.word(at)) > 4) && o.kind != "party" {
		end = p.organisationEnd(at, at+2, limit, "dept")
	} else if n := p.foreignBody(at, limit); n > 0 {
		end = at + n
		if p.pair(end, branchNames) { // "Giám đốc Vietbank chi nhánh Sao Mai"
			end = p.organisationEnd(at, end, limit, "dept")
		} else if p.tokens[min(end, limit-1)].Kind == vietnamese.Number && p.ordinalAt(end, limit) {
			end++
		}
	} else if run := p.runEnd(at, limit); run > at {
		for end = run; end > at && !vietnamese.IsPlace(p.keys[at:end]); {
			end--
		}
	}
	end = p.posted(o, end, limit)
	if end == at {
		end += p.abbreviationAt(at, limit)
	}
	if end > at {
		o.org = organisation{first: at, last: end, text: p.slice(at, end)}
		o.last = end
	}
}

// ownWords reads on where an office goes on in words of its own, which say what it is for, and finds the body behind them: "Giám đốc kinh
// doanh Công ty X", "Chủ tịch ngành hóa chất của Tập đoàn X", "Giám đốc điều hành tại X". Of an office whose body stands there and
// could not be read nothing is borrowed from elsewhere.
func (p *passage) ownWords(o *office, at, limit int) bool {
	if p.tokens[at].fresh || o.kind != "director" && o.kind != "chair" && o.kind != "inspect" {
		return false
	}
	k := at
	if p.is(k, inChargeKey) && p.is(k+1, inChargeTailKey) {
		k += 2
	}
	for k < min(at+maxOwnWords, limit) && !p.tokens[k].fresh && !p.officeHeadAt(k, limit) {
		n := p.innerAt(k, limit)
		if n < 2 && (!p.compoundTail(k) || p.levelAt(k, limit) > 0 || p.termAbout(k) > 0) {
			break
		}
		n = max(n, 1)
		k += n
	}
	if k >= limit {
		return false
	}
	var org organisation
	var ok bool
	switch {
	case p.has(k, severalBodies) || p.isNumber(k) && k == at:
		_, family := p.match(vietnamese.Organisations(), k+1, limit)
		o.bodyless = o.bodyless || k == at && family != ""
		return false
	case p.is(k, ofKey), p.is(k, postedKey) && (k > at || o.kind == "director"):
		org, ok = p.bodyBehind(k+1, limit)
		ok = ok && (p.is(k, ofKey) || p.headed(*o, org))
		o.bodyless = o.bodyless || !ok && p.is(k, ofKey) && k > at
	case k > at && o.kind == "director" && p.has(k, companyHeads):
		org, ok = p.organisationAt(k, limit, false)
		ok = ok && !org.bare
	case k > at && p.isMark(k, ",-–") && p.upperAt(k+1, limit):
		org, ok = p.organisationAt(k+1, limit, false)
		ok = ok && !org.bare && p.headed(*o, org) && p.endsClause(org.last, limit)
	}
	if ok {
		o.org, o.last = org, org.last
	}
	o.bodyless = o.bodyless || !ok && o.function && p.upperAt(at, limit) && !p.nameAt(at) && !p.in(at, openers()) // "Giám đốc đào tạo Chương trình …"
	return ok
}

// maxOwnWords bounds the tokens that say what an office is for.
const maxOwnWords = 8

// severalBodies say that the bodies behind them are not named: "giám đốc các công ty con", "giám đốc một doanh nghiệp".
var severalBodies = words("các", "một", "những", "nhiều", "hai", "ba")

// bodyBehind reads the body behind của or tại: one that is named in full, or a brand.
func (p *passage) bodyBehind(i, limit int) (organisation, bool) {
	if i >= limit || p.tokens[i].fresh || p.nameAt(i) || p.officeHeadAt(i, limit) {
		return organisation{}, false
	}
	if org, ok := p.organisationAt(i, limit, true); ok {
		return org, !org.bare && p.capitalIn(i, org.last)
	}
	if n := p.foreignBody(i, limit); n > 0 && p.placeAt(i, limit) == 0 && p.countryAt(i, limit) == 0 && !(n == 1 && p.lastOfName(i)) {
		for p.upperAt(i+n, limit) && !p.tokens[i+n].fresh && !p.nameAt(i+n) && p.foreign(i+n, i+n+1) { // "Sao Mai" has marks, "FLC Faros" none
			n++
		}
		return organisation{first: i, last: i + n, text: p.slice(i, i+n)}, true
	}
	return organisation{}, false
}

// lastOfName reports whether the word at i is the last of somebody's name: "cố vấn của Trump".
func (p *passage) lastOfName(i int) bool {
	return slices.ContainsFunc(p.names, func(n name) bool { return p.keys[n.last-1] == p.keys[i] })
}

// functions are what directors of a company direct. They belong to the office: who directs the sales directs no company.
var (
	directorTails = words("đốc", "gđ")
	areaTailKey   = vietnamese.Key("vực")
	publicBodies  = words("sở", "ubnd", "hđnd", "tỉnh", "huyện", "cục", "phòng", "ủy", "tòa", "bộ", "vụ")
	functions     = vietnamese.ParseLexicon("bán hàng\nchiến lược\nchuyên môn\nchăm sóc khách hàng\ncông nghệ\ncông nghệ thông tin\nhành chính\nkhối\nkhu vực\nkinh doanh\nkỹ thuật\nmarketing\nnghiên cứu\n" +
		"nghiên cứu và phát triển\nnghệ thuật\nnhân sự\npháp chế\nphát triển\nphát triển dịch vụ\nphát triển kinh doanh\nphát triển sản phẩm\nphát triển thị trường\nquan hệ công chúng\nsáng tạo\nsản xuất\n" +
		"sản phẩm\nthương hiệu\nthương mại\ntiếp thị\ntiếp thị và truyền thông\ntruyền thông\ntruyền thông và tiếp thị\ntuyển dụng\ntài chính\ntư vấn\nvận hành\nđiều phối\nđào tạo\nđầu tư\nđối ngoại")
)

var branchNames = phrases("chi nhánh")

// abbreviationAt returns the length of a body's name that a capitalised word begins and an abbreviation ends, though nothing could read it:
// "Chủ tịch Tổng LĐLĐVN"; 0 where none stands at i.
func (p *passage) abbreviationAt(i, limit int) int {
	const longest = 3
	for n := 0; n < longest && i+n < limit; n++ {
		t := p.tokens[i+n]
		switch {
		case t.Kind != vietnamese.Word || !t.upper || t.fresh || p.nameAt(i+n) || p.in(i+n, openers()) || p.isHonorific(i+n) || isRoman(p.word(i+n)):
			return 0
		case t.caps:
			return n + 1
		}
	}
	return 0
}

// posted returns where an envoy's country ends with the one that the envoy is sent to: "Đại sứ X tại Việt Nam".
func (p *passage) posted(o *office, end, limit int) int {
	if !p.is(end, postedKey) || !p.has(o.first, envoyWords) || end+1 >= limit {
		return end
	}
	if n := max(p.placeAt(end+1, limit), p.countryAt(end+1, limit)); n > 0 {
		return end + 1 + n
	}
	for k := end + 1; k < min(limit, end+4) && p.tokens[k].upper; k++ { // a country that no lexicon has, before the envoy's name
		if p.nameAt(k + 1) {
			return k + 1
		}
	}
	return end
}

// endsClause reports whether an apposition ends at i: a comma or parenthesis closes it, or its person speaks.
func (p *passage) endsClause(i, limit int) bool {
	for k := i; k < min(i+2, limit); k++ {
		if n, tag := p.match(cues(), k, limit); n > 1 && tag == "speech" {
			return true
		}
	}
	return p.isMark(i, ",;)(") || i == limit
}

// brandAt returns the length of the row of capitals at i, which is no name of a person: "Tổng Giám đốc Halo Land Group". What
// goes on in small letters is a longer name, or the beginning of the next sentence.
func (p *passage) brandAt(i, limit int) int {
	run := p.runEnd(i, limit)
	if run > i+1 && run < limit && vietnamese.HasMarks(p.word(run-1)) && p.tokens[run].Kind == vietnamese.Word && !p.tokens[run].upper && p.compoundTail(run) {
		run--
	}
	if run-i > maxBrand || p.nameAt(run-1) || p.countryAt(i, run) > 0 || run == i+1 && (!p.foreign(i, run) || len(p.word(i)) <= 4) {
		return 0
	}
	return run - i
}

// maxBrand bounds the words of a company's brand.
const maxBrand = 4

// foreignBody returns the length of the abbreviations, of the row of capitals that is nobody's name, or of the one foreign word at i that name a body: "Chủ tịch VFF", "Tổng
// Giám đốc Vinatech". Two foreign words are rather a person.
func (p *passage) foreignBody(i, limit int) int {
	n := 0
	for i+n < limit && n < 3 && p.tokens[i+n].caps && !p.isHonorific(i+n) && !isRoman(p.word(i+n)) {
		n++
	}
	if n == 0 && p.upperAt(i, limit) && p.foreign(i, i+1) && len(p.word(i)) > 4 && !p.upperAt(i+1, limit) && vietnamese.SurnameStrength(p.keys[i:i+1]) == 0 {
		n = 1
	}
	if n == 0 && !p.nameAt(i) && vietnamese.SurnameStrength(p.keys[i:i+1]) == 0 && p.placeAt(i, limit) == 0 {
		if n = p.brandAt(i, limit); n == 0 && p.upperAt(i, limit) && p.foreign(i, i+1) && len(p.word(i)) > 4 && p.placeAt(i+1, limit) > 0 { // "Giám đốc Maibank Sơn Đoài"
			n = 1 + p.placeAt(i+1, limit)
		}
	}
	return n
}

func (p *passage) upperAt(i, limit int) bool { return i < limit && p.tokens[i].upper }

// longerBody reports whether a body's name that begins at i is longer than the office that does: "Thanh tra Chính phủ".
func (p *passage) longerBody(i, limit int) bool {
	n, _ := p.match(vietnamese.Offices(), i, limit)
	m, _ := p.match(vietnamese.Organisations(), i, limit)
	return m >= n && m > 0
}

// completeSelf gives an office that names its own body that body: Tỉnh ủy viên of the Tỉnh ủy.
func (p *passage) completeSelf(o *office) {
	if p.is(o.first, deputyOfPeopleKey) {
		o.head, o.org = "đại biểu", organisation{first: o.first, last: o.last, family: "state", text: "Quốc hội"}
		return
	}
	at := o.last - 3
	if at >= o.first && p.keys[o.last-1] == "viên" {
		o.org = organisation{first: at, last: o.last - 1, family: "party", text: p.slice(at, o.last-1)}
		return
	}
	at = o.last
	n := p.countryAt(at, len(p.tokens))
	if p.is(at, regionKey) { // "Thượng nghị sĩ bang Arizona"
		for at++; at+n < len(p.tokens) && p.tokens[at+n].upper && !p.nameAt(at+n); n++ {
		}
	}
	if n > 0 && !p.tokens[at].fresh && !p.nameAt(at) { // "Tổng thống Hàn Quốc"
		end := p.posted(o, at+n, len(p.tokens))
		o.org, o.last = organisation{first: o.last, last: end, text: p.slice(o.last, end)}, end
		return
	}
	if org, ok := p.organisationAt(o.last, len(p.tokens), false); ok && (org.family == "state" && p.keys[org.first] != "ubnd" || org.family == "party" && !p.tokens[o.last].fresh) {
		o.org, o.last = org, org.last
	}
}

// capitalised returns s with a capital at its beginning.
func capitalised(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// severalHold reports whether a body has several holders of an office: deputies, vice-ministers, members.
func severalHold(o office) bool {
	return deputy(o.head) || o.kind == "member" || o.kind == "self" && strings.HasSuffix(strings.ToLower(o.head), "viên") || strings.HasPrefix(strings.ToLower(o.head), "thứ trưởng")
}

// fullOffice returns the head of an office without quyền before it.
func fullOffice(head string) string {
	word, rest, _ := strings.Cut(head, " ")
	if vietnamese.Key(word) != actingKey || rest == "" {
		return head
	}
	return capitalised(rest)
}

// acting reports whether the head of an office begins with Quyền.
func acting(head string) bool { return fullOffice(head) != head }

// deputy reports whether the head of an office begins with Phó.
func deputy(head string) bool { return strings.HasPrefix(strings.ToLower(head), "phó") }
