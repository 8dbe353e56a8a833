package claims

import (
	"strings"

	"khobao/vietnamese"
)

// officeBefore reports whether an office or an organisation ends just before i.
func (p *passage) officeBefore(i int) bool {
	if n, _ := p.before(vietnamese.Offices(), max(0, i-6), i); n > 0 {
		return true
	}
	return p.has(i-1, levelWords)
}

// heldBefore reports whether an office and its body end just before i, the body in a small word: "Bộ trưởng Bộ Công an".
func (p *passage) heldBefore(i int) bool {
	return i > 0 && !p.tokens[i-1].upper && p.officeOfPlace(i) && p.organisedBefore(i)
}

// organisedBefore reports whether a body that begins with a capital ends just before i.
func (p *passage) organisedBefore(i int) bool {
	for k := i - 1; k > max(0, i-8) && p.tokens[k].Kind == vietnamese.Word; k-- {
		if p.tokens[k].upper {
			org, ok := p.organisationAt(k, i, false)
			if ok && org.last == i {
				return !p.hasIn(k, i, companyTails)
			}
		}
	}
	return false
}

// headBefore reports whether an office and the head of its body end just before i, where the name of somebody known follows:
// "Giám đốc Bệnh viện Lê Văn An" of an article about him.
func (p *passage) headBefore(i int) bool {
	n, _ := p.before(vietnamese.Organisations(), max(0, i-3), i)
	m, _ := p.before(vietnamese.Offices(), max(0, i-n-4), i-n)
	return n > 0 && m > 0 && !p.has(i-n, companyHeads) // companies are called after their owners
}

// officeRun reports whether the words before the run at i are those of an organisation, whose name the run goes on with.
func (p *passage) officeRun(first, i int) bool {
	return p.placeBefore(first, i) || p.inOrganisationBefore(first, i)
}

func (p *passage) inOrganisationBefore(first, i int) bool {
	n, _ := p.before(vietnamese.Organisations(), first, i)
	return n > 0
}

var levelWords = words("tỉnh", "huyện", "xã", "phường", "quận", "thị", "phố", "viên", "ủy", "trưởng", "phó")

// listedBefore reports whether i stands in a list of people: "các đồng chí: A, B", "các ông A, B và C".
func (p *passage) listedBefore(first, i int) bool {
	if !p.isMark(i-1, ",;:-–") && !p.has(i-1, listWords) {
		return false
	}
	for j := i - 1; j >= max(first, i-60); j-- {
		if p.has(j, pluralWords) {
			if n, tag := p.match(vietnamese.Honorifics(), j+1, i); n > 0 && tag != "rank" {
				return true
			}
		}
	}
	return len(p.names) > 0 && p.names[len(p.names)-1].last == i-1 && p.names[len(p.names)-1].last > first && p.has(i-1, listWords)
}

var pluralWords = words("các", "hai", "ba", "bốn", "năm", "2", "3", "4", "5", "gồm", "cùng")

// placeBefore reports whether the word before i says that a place follows.
func (p *passage) placeBefore(first, i int) bool {
	if p.isMark(i-1, ".") && p.tokens[i].glued {
		i--
	}
	n, _ := p.before(places(), first, i)
	if n == 0 || p.is(i-1, stateTailKey) && p.has(i-2, chairTails) { // "Chủ tịch nước Lê An"
		return false
	}
	k, _ := p.before(vietnamese.Sectors(), first, i)
	return k <= n && (n == 1 || !p.ofSector(i-n)) // "Ban Quản lý các khu công nghiệp Lê Văn A"
}

// ofSector reports whether what begins at i, behind các, is what somebody's office is for, and no single place: "Trưởng phòng Quản lý các khu công
// nghiệp Lê Văn A".
func (p *passage) ofSector(i int) bool { return p.has(i-1, articles) && p.officeOfPlace(i-1) }

// streetBefore reports whether the word before i makes a street, a school or the like of the name that follows.
func (p *passage) streetBefore(first, i int) bool {
	if p.isNumber(i-1) && i-1 > first && !p.tokens[i].fresh && p.hasIn(max(first, i-3), i-1, houseWords) && !p.officeOfPlace(i-1) { // "số nhà 7 Nguyễn Hữu Huân"
		return true
	}
	n, _ := p.before(streets(), first, i)
	if n > 1 && p.ofSector(i-n) {
		return false
	}
	if n == 0 && (i <= first || !p.tokens[i-1].caps || p.isHonorific(i-1) || !p.schoolish(i-1)) {
		return false
	}
	k, _ := p.before(vietnamese.Sectors(), first, i)
	if n == 0 {
		return k == 0 // "Sở NN&PTNT Lê Văn A" is no school
	}
	m, _ := p.before(vietnamese.Organisations(), first, i)
	o, _ := p.before(vietnamese.Offices(), first, i)
	return max(m, k, o) <= n // "Chính phủ Lê Văn A", "Sở Môi trường Lê Văn A", "Phó Trưởng đoàn Lê Văn A": the office or its body, and neither phủ, trường nor đoàn
}

// houseWords stand before the number of a house.
var houseWords = words("số", "nhà")

func (p *passage) schoolish(i int) bool {
	w := p.word(i)
	return strings.HasPrefix(w, "TH") || strings.HasPrefix(w, "PT") || w == "TNCS" || w == "CLB" || w == "TTCN" || w == "TNHH" || w == "MTV"
}

func (p *passage) isHonorific(i int) bool {
	if i < 0 || i >= len(p.keys) {
		return false
	}
	_, ok := vietnamese.Honorifics().Find(p.keys[i : i+1])
	return ok
}

// credited reports whether a word for a photo's or a text's maker stands before i: "Ảnh: Lê Văn A".
func (p *passage) credited(i int) bool {
	if _, tag := p.match(vietnamese.Honorifics(), i, len(p.tokens)); tag == "he" || tag == "she" || p.is(i, comradeKey) {
		return false // "Ảnh: Ông X tặng hoa …" shows him
	}
	return p.isMark(i-1, ":") && p.has(i-2, creditWords) && (p.tokens[i-2].upper || p.isMark(i-3, "(,"))
}

var creditWords = words("ảnh", "tin", "bài", "hình", "nguồn", "clip", "video", "hiện", "đồ", "họa", "text", "photo", "tác", "giả")
