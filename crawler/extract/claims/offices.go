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

func (p *passage) upperAt(i, limit int) bool { return i < limit && p.tokens[i].upper }

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
