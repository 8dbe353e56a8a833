package claims

import (
	"slices"

	"khobao/vietnamese"
)

// organisation is a stretch of tokens that names a body.
type organisation struct {
	first, last int    // tokens [first, last)
	family      string // of its head: party, state, front, dept
	bare        bool   // nothing but its head: "Đảng ủy"
	text        string
}

// maxOrganisation bounds the tokens of an organisation's name.
const maxOrganisation = 28

// organisationAt reads the organisation whose name begins at i, up to limit. Behind an office its head may be in small
// letters ("trưởng ban Tổ chức"); elsewhere a head of one syllable needs its capital, being a common word too.
func (p *passage) organisationAt(i, limit int, behindOffice bool) (organisation, bool) {
	n, family := p.match(vietnamese.Organisations(), i, limit)
	if m, _ := p.match(vietnamese.Offices(), i, limit); !behindOffice && (n == 1 && p.officeHeadAt(i, limit) || m > n) {
		return organisation{}, false // the Bộ of "Bộ trưởng", the Tổng cục of "Tổng cục trưởng"
	}
	if m, _ := p.match(vietnamese.Sectors(), i, limit); n == 1 && m > 1 && behindOffice {
		return organisation{}, false // the Khoa of "Bộ trưởng Khoa học và Công nghệ"
	}
	if n == 0 || n == 1 && !p.tokens[i].upper && !behindOffice || n == 1 && (p.placeAt(i, limit) > 1 || p.meeting(i)) {
		return organisation{}, false
	}
	end := p.organisationEnd(i, i+n, min(limit, i+maxOrganisation), family)
	whole := p.is(end-2, vietKey) && p.is(end-1, southKey) // "Ủy ban Trung ương MTTQ Việt Nam"
	return organisation{first: i, last: end, family: family, bare: end == i+n && !whole, text: p.slice(i, end)}, true
}

// organisationEnd goes on from the head of an organisation, which stands in [first, j), to the end of its name.
func (p *passage) organisationEnd(first, j, limit int, family string) int {
	sector := family == "dept" && j-first > 1 // the last thing read was a sector or a capitalised word: "và" may join another
	for j < limit {
		if p.tokens[j].fresh || p.nameAt(j) || p.officeHeadAt(j, limit) {
			break
		}
		n := p.organisationPart(first, j, limit, sector)
		if n == 0 {
			break
		}
		sector = !p.isLevel(j, n)
		j += n
	}
	if p.isMark(j, ",-–") && j+1 < limit && (p.has(first, smallBodies) || p.is(first, agencyKey) && p.pair(j+1, police)) && p.tokens[j+1].upper && p.has(j+1, largeBodies) && !p.nameAt(j+1) && !p.officeHeadAt(j+1, limit) {
		if n, tag := p.match(vietnamese.Organisations(), j+1, limit); n > 0 && (tag == "dept" || tag == "front") {
			return p.organisationEnd(j+1, j+1+n, limit, tag)
		}
	}
	if p.is(j, ofKey) && p.has(first, committeeHeads) && j+1 < limit && p.tokens[j+1].upper { // "Ủy ban Tư pháp của Quốc hội"
		if n, tag := p.match(vietnamese.Organisations(), j+1, limit); n > 1 && tag == "state" {
			return j + 1 + n
		}
	}
	for j > first+1 && (p.isMark(j-1, ",-–&/(") || p.has(j-1, listWords) || p.has(j-1, trailWords) && !vietnamese.IsPlace(p.keys[j-2:j])) {
		j--
	}
	return j
}

// committeeHeads begin the names of what larger bodies have: the committees of the Quốc hội, the boards of the HĐND.
var committeeHeads = words("ủy", "ban", "hội", "văn", "tổng")

// The police have their own agency: "Cơ quan Cảnh sát điều tra, Công an tỉnh".
var (
	agencyKey = vietnamese.Key("cơ")
	police    = phrases("công an")
)

// A department behind a comma or a dash may be the one that a smaller one belongs to: "Ban Tác huấn, Phòng Tham mưu".
var (
	smallBodies = words("chi", "ban", "phòng", "khoa", "tổ", "đội", "trung", "bộ", "vụ", "cục", "viện")
	largeBodies = words("hội", "liên", "tổng", "đài", "báo", "ngân", "ubnd", "quỹ", "phòng", "sở", "cục", "bộ", "trường", "viện", "công", "văn", "bệnh", "đại", "học", "ban", "ủy", "ub", "ubmttq", "mttq")
)

// organisationPart returns how many tokens at j belong to the name of the organisation that is being read.
func (p *passage) organisationPart(first, j, limit int, sector bool) int {
	if p.termAbout(j) > 0 {
		return 0
	}
	within := p.innerAt(j, limit)
	if within == 0 && p.has(first, openHeads) && p.behindDepartment(first, j) && !p.pair(j, tellWords) { // "Trung tâm tuyển sinh": no verb, right behind its head
		within, _ = p.match(inner(), j, limit)
	}
	if n, _ := p.match(vietnamese.Sectors(), j, limit); n > 0 && (p.tokens[j].upper || n > 1 && (p.behindDepartment(first, j) || p.pair(j-2, manages))) {
		return max(n, within)
	}
	if n, family := p.match(vietnamese.Organisations(), j, limit); n > within && !(n == 1 && (p.meeting(j) || p.placeAt(j, limit) > 1)) && (n > 1 || p.tokens[j].upper || j == first+2 && p.partyWithin(first) && p.upperAt(j+n, limit)) && !p.empowers(j+n-1) && !p.nameAt(j+n-1) {
		if family == "party" && p.tokens[j].upper && p.endsWithPlace(first, j) {
			return 0 // "UBND tỉnh Khánh Hòa Ban Cán sự đảng …": another sentence, without its full stop
		}
		return n
	}
	if p.is(j, schoolKey) && p.has(first, schoolBoards) && p.upperAt(j+1, limit) { // "HĐQT trường THPT Sao Mai"
		return 1
	}
	if n := p.levelAt(j, limit); n > 0 && n+1 >= within && !p.compoundLevel(j) {
		return n
	}
	if j+1 < limit && p.is(j, numberKey) && p.isNumber(j+1) && p.tokens[j-1].Kind == vietnamese.Word { // "Trường THPT Sao Mai số 1"
		return 2
	}
	if n := p.aboutTail(first, j, limit); n > 0 {
		return n
	}
	if within > 1 || within == 1 && !p.in(j, stops()) {
		if m, _ := p.match(vietnamese.Organisations(), j+within, limit); m > 0 && p.has(j, runWords) && p.tokens[j+within].upper {
			return 0 // "Thứ trưởng Bộ X điều hành Cục Y"
		}
		return within
	}
	if n := p.placeAt(j, limit); n > 0 {
		return n
	}
	if n := p.plainTail(first, j, limit); n > 0 {
		return n
	}
	if n := p.longTail(first, j, limit); n > 0 {
		return n
	}
	switch {
	case p.isMark(j, "(") && j+2 < limit && p.tokens[j+1].caps && p.isMark(j+2, ")"):
		return 3
	case p.isMark(j, "-–") && p.dashedPlace(first, j, limit):
		return 1
	case p.isMark(j, "-–&/") && j+1 < limit && p.tokens[j].glued && p.tokens[j+1].glued && p.tokens[j+1].upper && !p.officeHeadAt(j+1, limit):
		return 1
	case p.has(j, listWords) && p.keys[j] == andKey || p.isMark(j, "-–&") || p.isMark(j, ",") && !p.bareParty(first, j):
		return p.joined(first, j, limit, sector)
	case p.isMark(j, ".") && p.tokens[j].glued && j > first && len(p.word(j-1)) <= 2 && j+1 < limit && p.tokens[j+1].upper && (p.tokens[j+1].glued || p.tokens[j+1].caps || p.placeAt(j+1, limit) > 0 || j+4 <= limit && p.venerated(j+1, j+4)):
		return 1 // TP. X, H.X
	case p.isMark(j, ".") && p.tokens[j].glued && p.has(j-1, shortLevels) && p.tokens[j-1].upper && p.isNumber(j+1) && p.tokens[j+1].glued: // Q.1
		return 2
	case p.tokens[j].Kind == vietnamese.Number:
		return max(p.numbered(j), boolInt((p.has(first, numberedHeads) || p.communeBefore(first, j)) && p.ordinalAt(j, limit)))
	case p.tokens[j].upper && (p.in(j, stops()) && p.in(j, openers()) && !(j == first+1 && p.is(first, meetKey) && p.compoundTail(j+1)) || p.pair(j, sentenceLeads)) && !(p.has(j, numeralWords) && p.tokens[first].upper && p.upperAt(j+1, limit)): // but "Hãng Taxi Ba Sao"
		return 0 // a sentence begins without its full stop before
	case p.tokens[j].upper && !p.tokens[j].caps && p.endsWithPlace(first, j) && p.has(first, publicHeads) && !p.upperAt(j+1, limit):
		return 0 // likewise: "Giám đốc Công an Nghệ An Dân mình …"
	case p.tokens[j].upper:
		if p.innerAt(j+1, limit) > 1 {
			return 1
		}
		if j+1 < limit && p.compoundTail(j+1) && !p.tokens[j].caps && (!p.foreign(j, j+1) || vietnamese.IsSyllable(p.word(j)) && vietnamese.IsSyllable(p.word(j+1))) && (!p.tokens[j-1].upper || p.tokens[j-1].caps || p.in(j-1, vietnamese.Organisations())) {
			return 2
		}
		return 1
	}
	return 0
}

// sentenceLeads begin sentences, and no more of a body's name.
var sentenceLeads = phrases("lãnh đạo", "mặt khác", "ngoài ra", "bên cạnh", "đặc biệt", "tuy nhiên", "cụ thể", "đồng thời", "thế nhưng", "mới đây", "gần đây", "đáng chú", "thời gian", "liên quan")

var numeralWords = words("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")

// partyWithin reports whether the head of the party's organisation within another body stands at i: "Đảng ủy trường Sao Mai".
func (p *passage) partyWithin(i int) bool {
	return p.pair(i, withinWords)
}

// meeting reports whether the Hội at i is only where people meet (Hội nghị, Hội thảo).
func (p *passage) meeting(i int) bool {
	return p.is(i, meetKey) && p.has(i+1, meetTails) && !p.upperAt(i+1, len(p.tokens))
}

// innerAt returns how many tokens at j are small words that stand inside the names of organisations.
func (p *passage) innerAt(j, limit int) int {
	n, tag := p.match(inner(), j, limit)
	if tag == "capital" && !p.tokens[j].upper {
		return 0
	}
	return n - boolInt(n > 1 && p.pair(j+n-1, firms)) // "Phòng Hành chính công ty X"
}

// endsWithPlace reports whether the name begun at first ends, before j, with the name of a place.
func (p *passage) endsWithPlace(first, j int) bool {
	for n := 2; n <= 4 && j-n > first; n++ {
		if p.tokens[j-1].upper && vietnamese.IsPlace(p.keys[j-n:j]) {
			return true
		}
	}
	return false
}

// dashedPlace reports whether the dash at j joins the halves of a place's name: Bà Rịa - Vũng Tàu.
func (p *passage) dashedPlace(first, j, limit int) bool {
	if j+1 >= limit || !p.tokens[j+1].upper || p.tokens[j].fresh {
		return false
	}
	if p.is(j-1, vietKey) || p.is(j-1, southKey) && p.is(j-2, vietKey) { // "Hội Hữu nghị Việt - Trung", "… Việt Nam - Lào"
		return p.has(j+1, friendWords) || p.countryAt(j+1, limit) > 0
	}
	if j-2 <= first {
		return false
	}
	return vietnamese.IsPlace([]string{p.keys[j-2], p.keys[j-1], p.keys[j+1]}) || // "Thừa Thiên - Huế"
		j+2 < limit && vietnamese.IsPlace([]string{p.keys[j-2], p.keys[j-1], "-", p.keys[j+1], p.keys[j+2]})
}

// friendWords are countries by the one syllable that stands for them beside Việt.
var friendWords = words("trung", "nga", "lào", "nhật", "hàn", "pháp", "mỹ", "đức", "ấn", "anh", "úc", "thái", "bỉ", "nam", "cuba")

// empowers reports whether the ủy at i is a verb's: "UBND tỉnh ủy quyền".
func (p *passage) empowers(i int) bool {
	return p.is(i, committeeKey) && !p.tokens[i].upper && p.has(i+1, empowerWords) && !p.is(i+2, spellWord)
}

// behindDepartment reports whether j is right behind the head of a department, an association or a committee: only there a
// sector may do without its capital.
func (p *passage) behindDepartment(first, j int) bool {
	n, family := p.match(vietnamese.Organisations(), first, j)
	return j == first+n && p.open(first, n, family)
}

// open reports whether the head of an organisation, n tokens at first, says little without the words behind it.
func (p *passage) open(first, n int, family string) bool {
	return family == "dept" || family == "front" && n == 1
}

// regionTailKey ends the names of regions, with a capital or without: Tây Nam bộ.
var regionTailKey = vietnamese.Key("bộ")

// manages leads to the sector that a department looks after: "Phòng Quản lý công nghiệp".
var manages = phrases("quản lý")

// firms are companies, whatever the word before them makes of their first syllable.
var firms = phrases("công ty")

// placeAt returns the length of the longest place name that begins at j with a capital.
func (p *passage) placeAt(j, limit int) int {
	for n := min(4, limit-j); n > 1 && p.tokens[j].upper; n-- {
		if (p.tokens[j+n-1].upper || p.is(j+n-1, regionTailKey)) && (vietnamese.IsPlace(p.keys[j:j+n]) || slices.Equal(p.keys[j:j+n], p.province)) {
			if k := j + n; k < limit && p.tokens[k].upper && vietnamese.IsDirection(p.keys[k]) && !p.nameAt(k) && !p.upperAt(k+1, limit) {
				return n + 1 // Trường Sa Đông
			}
			return n
		}
	}
	return 0
}

var trailWords = words("các", "thuộc", "về", "tại")

// decidedAt reports whether a verb of decision follows at i: "được bổ nhiệm", "giữ chức".
func (p *passage) decidedAt(i, limit int) bool {
	if p.has(i, actedWords) {
		i++
	}
	n, tag := p.match(cues(), i, limit)
	return n > 0 && (tag == "office" && n > 1 || relations[tag] != "")
}

func (p *passage) speechAt(i int) bool {
	n, tag := p.match(cues(), i, len(p.keys))
	return n > 0 && tag == "speech"
}

func (p *passage) capitalIn(i, j int) bool {
	for ; i < j; i++ {
		if p.tokens[i].upper {
			return true
		}
	}
	return false
}

// bareParty reports whether what was read so far is the head of a party body, behind which a comma ends the name.
func (p *passage) bareParty(first, j int) bool {
	_, tag := p.match(vietnamese.Organisations(), first, j)
	return tag == "party" || tag == "state"
}

var councilWords = words("hđnd", "ubnd")

// schoolBoards begin the names of what schools have.
var schoolBoards = words("hđqt", "hội", "tổ", "khoa", "phòng", "ban", "chi", "công", "đoàn", "đảng")

// openHeads say nothing without the words behind them, and do nothing themselves.
var openHeads = words("trung", "viện", "ban", "phòng", "tổ", "khoa")

// tellWords are what a body does, too.
var tellWords = phrases("thông tin", "dự báo", "gặp gỡ")

// compoundTail reports whether the small-letter word at j is the rest of a compound that a capital began: "Hậu cần".
func (p *passage) compoundTail(j int) bool {
	if j >= len(p.tokens) {
		return false
	}
	t := p.tokens[j]
	return t.Kind == vietnamese.Word && !t.upper && !p.in(j, stops()) && !p.cueAt(j) && !p.isHonorific(j) && !p.pair(j, stage) && !p.pair(j, byLaw)
}

// byLaw begins what is said of a decision: "bổ nhiệm … trái quy định".
var byLaw = phrases("trái quy", "trái pháp", "trái luật", "sai quy", "sai luật", "đúng quy", "đúng luật", "đúng pháp")

func (p *passage) cueAt(j int) bool {
	n, tag := p.match(cues(), j, len(p.keys))
	return n > 0 && tag != "none"
}

// levelAt returns the length of a level word with the name of its place: "tỉnh Quảng Nam", "TP.Vinh", "huyện".
func (p *passage) levelAt(j, limit int) int {
	n, _ := p.match(levels(), j, limit)
	if n == 1 && p.has(j, shortLevels) && (!p.tokens[j].upper || p.is(j, centreKey) && !p.tokens[j].caps) {
		return 0 // Tư vấn is no TƯ
	}
	return n
}

// compoundLevel reports whether the xã at i is the one of xã hội.
func (p *passage) compoundLevel(i int) bool {
	return p.has(i, societyWords) && p.has(i+1, societyTails)
}

func (p *passage) isLevel(j, n int) bool {
	_, ok := levels().Find(p.keys[j : j+n])
	return ok
}

// nameAt reports whether a personal name, or the honorific before one, begins at token j.
func (p *passage) nameAt(j int) bool {
	i := p.nameIndex(j)
	return i < len(p.names) && p.names[i].first-p.names[i].title <= j && j < p.names[i].last
}

// officeHeadAt reports whether an office begins at token j.
func (p *passage) officeHeadAt(j, limit int) bool {
	n, _ := p.match(vietnamese.Offices(), j, limit)
	return n > 1 || n == 1 && !p.overlooked(j)
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
