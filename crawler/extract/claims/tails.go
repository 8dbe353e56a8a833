package claims

import (
	"strings"

	"khobao/vietnamese"
)

// The name of a body goes on behind its head in capitals, and here and there in small words and numbers.

// plainTail returns how many small words right behind the head of a department go on with its name: "Chi cục bảo vệ môi trường".
func (p *passage) plainTail(first, j, limit int) int {
	headEnd, family := p.match(vietnamese.Organisations(), first, limit)
	if j != first+headEnd || !p.open(first, headEnd, family) {
		return 0
	}
	n := 0
	for n < 4 && j+n < limit && p.compoundTail(j+n) && !p.tokens[j+n].fresh && !p.officeHeadAt(j+n, limit) {
		n++
	}
	if n < 2 {
		return 0
	}
	return n
}

// longTail returns how many small words behind a capitalised one go on with the name of a department, up to a mark, a place or a
// person: "Cục Kiểm soát hoạt động bảo vệ nguồn nước, …". Where the row ends in anything else, it may be a predicate.
func (p *passage) longTail(first, j, limit int) int {
	company := p.has(first, companyHeads)
	if !p.has(first, longHeads) || p.tokens[j-1].caps && !company || p.levelAt(j-1, limit) > 0 && !(company && p.is(j-1, stateTailKey)) || !p.capitalIn(first, j) {
		return 0
	}
	n := 0
	for j+n < limit && n < maxTail && !p.tokens[j+n].fresh && !p.officeHeadAt(j+n, limit) {
		m := p.innerAt(j+n, limit)
		if p.levelAt(j+n, limit) > 0 || m < 2 && !p.compoundTail(j+n) {
			break
		}
		n += max(m, 1) // "Hội Đoàn kết sư sãi yêu nước"
	}
	end := j + n
	switch {
	case n == 0:
	case end < limit && (company && p.tokens[end].upper || n > 1 && p.tokens[end].caps) && !p.officeHeadAt(end, limit): // "Công ty TNHH xử lý nước Sao Mai"
		return n
	case end < limit && p.has(end, listWords) && (p.nameAt(end+1) || p.officeHeadAt(end+1, limit)), p.decidedAt(end, limit): // "Khoa Hồi sức tích cực và ông X"
		return n
	case n > 1 && end < limit && (p.has(end, belongWords) || p.speechAt(end)): // "Trung tâm Tích hợp dữ liệu thuộc sở"
		return n
	case end >= len(p.tokens), p.tokens[end].fresh, p.isMark(end, ",.;()-–"), end < limit && p.levelEnds(end, limit), p.placeAt(end, limit) > 0, p.countryAt(end, limit) > 0, p.nameAt(end):
		return n
	}
	return 0
}

// levelEnds reports whether the level of a body at i ends its name, with or without its place: a level of one syllable may begin another word.
func (p *passage) levelEnds(i, limit int) bool {
	n := p.levelAt(i, limit)
	return n > 1 || n == 1 && p.has(i, placeLevels) && !p.compoundLevel(i) && (i+1 >= limit || p.tokens[i+1].fresh || p.tokens[i+1].Kind == vietnamese.Mark || p.tokens[i+1].upper)
}

// aboutTail returns how many words at j say what a committee is for: "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng".
func (p *passage) aboutTail(first, j, limit int) int {
	if n, _ := p.match(committees, first, j); n == 0 || p.keys[j] != aboutKey {
		return 0
	}
	end := j + 1
	for end < limit && end-j < maxTail+4 && !p.tokens[end].fresh && !p.nameAt(end) && !p.officeHeadAt(end, limit) {
		comma := p.isMark(end, ",") && end+1 < limit && !p.upperAt(end+1, limit)
		if comma {
			end++
		}
		if n := max(p.placeAt(end, limit), p.countryAt(end, limit), p.innerAt(end, limit)); n > 0 {
			end += n
			continue
		}
		if !p.compoundTail(end) && !p.upperAt(end, limit) && !(p.has(end, insideWords) && p.compoundTail(end+1) && !comma) && !(p.has(end, outsideWords) && p.is(end-1, stateTailKey)) {
			if comma {
				end--
			}
			break
		}
		end++
	}
	for end > j && p.isMark(end-1, ",") {
		end--
	}
	if end < j+3 {
		return 0
	}
	return end - j
}

// committees are the heads of bodies that are named by what they are for.
var committees = vietnamese.ParseLexicon("Ban Chỉ đạo\nỦy ban\nHội đồng\nBan Vận động\nBan Công tác\nBan Điều phối\nTiểu ban\nTổ Công tác\nTổ giúp việc")

// insideWords are stop words that such a phrase may have within.
var insideWords = words("ở", "trong", "và", "của", "cho", "các")

// maxTail bounds the small words that end the name of a department.
const maxTail = 8

// longHeads begin names that often end in small words.
var longHeads = words("cục", "vụ", "viện", "trung", "phòng", "ban", "chi", "tổng", "công", "hiệp", "quỹ", "hội", "trường", "khoa", "xí", "hợp", "phân", "học")

// joined returns 1 where the joiner at j goes on with the name: a sector follows, or a capitalised word that begins neither a
// person, an office nor another body.
func (p *passage) joined(first, j, limit int, sector bool) int {
	k := j + 1
	if !sector || k >= limit || p.nameAt(k) || p.officeHeadAt(k, limit) || p.isHonorific(k) {
		return 0
	}
	if n, _ := p.match(vietnamese.Sectors(), k, limit); n > 0 && (p.tokens[k].upper || p.isMark(j, "&")) {
		if p.isMark(j, ",") { // only inside "A, B và C"
			return boolInt(p.has(k+n, listWords) && k+n+1 < limit && p.tokens[k+n+1].upper && !p.officeHeadAt(k+n+1, limit))
		}
		return 1
	}
	if p.isMark(j, ",") {
		return 0
	}
	if p.isMark(j, "&") && p.tokens[k].upper && p.tokens[j-1].upper && p.foreign(j-1, j) && p.foreign(k, k+1) { // "Công ty Ernst & Young"
		return 1
	}
	if n := p.innerAt(k, limit); n > 1 && p.keys[j] == andKey && !p.tokens[k].upper && (p.tailEnds(k+n, limit) || p.has(first, companyHeads) && p.smallUpTo(k+n, limit)) {
		return 1 // "Hội Khoa học và kỹ thuật nông nghiệp Sao Mai"
	}
	if n, _ := p.match(vietnamese.Organisations(), k, limit); n > 0 && !(p.has(k, shortLevels) && !p.tokens[k].caps) { // the Tư of Tư vấn is no TƯ
		return boolInt(p.keys[j] == andKey && p.is(k, "doanh") && p.tokens[k].upper)
	}
	return boolInt(p.tokens[k].upper && !p.tokens[k].caps && k+1 < limit && p.compoundTail(k+1))
}

// smallUpTo reports whether a few small words lead from j to a capital that is nobody's name: "Công ty Quản lý và kinh doanh chợ nông sản Sao Mai".
func (p *passage) smallUpTo(j, limit int) bool {
	end := j
	for end < limit && end-j < maxTail && p.compoundTail(end) && !p.tokens[end].fresh && !p.officeHeadAt(end, limit) {
		end++
	}
	return end > j && p.upperAt(end, limit) && !p.tokens[end].fresh && !p.nameAt(end)
}

// tailEnds reports whether small words that go on with a body's name are followed by its place, a mark or the end.
func (p *passage) tailEnds(j, limit int) bool {
	for j < limit {
		n := p.innerAt(j, limit)
		if n < 2 {
			break
		}
		j += n
	}
	return j >= limit || p.tokens[j].fresh || p.tokens[j].Kind == vietnamese.Mark || p.levelAt(j, limit) > 0 || p.placeAt(j, limit) > 0 || p.nameAt(j)
}

// ordinalAt reports whether the number at j tells one of several that bear a name, and counts nothing: "Công ty Sao Mai 1 cho biết", "Bệnh viện Nhi đồng 2,
// …".
func (p *passage) ordinalAt(j, limit int) bool {
	if n := len(p.word(j)); n > 3 || strings.ContainsAny(p.word(j), ".,") || p.tokens[j-1].Kind != vietnamese.Word || !p.tokens[j-1].upper && p.innerAt(j-1, limit) == 0 && p.levelAt(j-1, limit) > 0 {
		return false
	}
	k := j + 1
	return k >= limit || p.tokens[k].fresh || p.isMark(k, ",;:()-–.") && !p.isNumber(k+1) || p.speechAt(k) || p.decidedAt(k, limit) || p.levelAt(k, limit) > 0 || p.nameAt(k)
}

// communeBefore reports whether the words right before j, within the name begun at first, are the name of a commune, which may have a number:
// "UBND phường Tân Hiệp 1".
func (p *passage) communeBefore(first, j int) bool {
	k := j - 1
	for k > first && k > j-4 && p.tokens[k].upper {
		k--
	}
	return k < j-1 && p.has(k, communeLevels)
}

var communeLevels = words("phường", "xã", "trấn")

// numberedHeads begin names that several bodies bear.
var numberedHeads = words("công", "cty", "ctcp", "tổng", "bệnh", "bv", "chùa", "trung", "nhà", "xí", "trường", "đội", "trại", "chi", "ngân", "hđqt", "hđtv")

// numbered returns 1 for the number of a unit: Quân khu 5, quận 3, số 1.
func (p *passage) numbered(j int) int {
	return boolInt(p.has(j-1, numberedWords) && !strings.ContainsAny(p.word(j), ".,") && (!p.has(j+1, spellUnits) || p.isNumber(j+2)))
}

// spellUnits are what a number behind an office counts, "Trưởng thôn 3 nhiệm kỳ liền", where no number follows: "thôn 3 năm 2020".
var spellUnits = words("nhiệm", "năm", "tháng", "khóa", "lần")

var numberedWords = words("vụ", "phòng", "khu", "đoàn", "quận", "vực", "số", "phường", "vùng", "binh", "chủng", "đội", "tổ", "tw", "công", "đường", "p", "q", "bộ", "cục", "không", "thôn", "phố", "ấp", "khóm", "xóm", "bản", "làng", "buôn")
