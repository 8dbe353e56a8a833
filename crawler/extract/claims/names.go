package claims

import (
	"slices"
	"strings"
	"unicode"

	"khobao/vietnamese"
)

// name is a stretch of tokens that names a person.
type name struct {
	first, last int    // tokens [first, last)
	person      int    // index into the reader's persons; -1 until it is known
	key         string // keys of the syllables
	title       int    // tokens of honorifics and ranks before it
	he, she     bool   // what the honorific says
	short       bool   // a short form or a pronoun: it names nobody by itself
}

var roadKey = vietnamese.Key("đường")

// highlandKey begins names of the Central Highlands: A Biu.
var highlandKey = vietnamese.Key("A")

// knownPlaces are the last syllables of the words before places that the lexicons have all of: tỉnh, huyện, thành phố, Tỉnh ủy.
var knownPlaces = words("tỉnh", "huyện", "quận", "phố", "ủy", "tp", "đoàn")

var listWords = words("và", "hay", "hoặc", "với", "lẫn")

// newName is the name in tokens [i, j) of somebody who is not known yet, behind an honorific of so many tokens; tag says what that tells.
func (p *passage) newName(i, j, honorific int, tag string) name {
	return name{first: i, last: j, person: -1, key: strings.Join(p.keys[i:j], " "), title: honorific, he: tag == "he", she: tag == "she"}
}

// nameInRun finds the name in the run [i, end) of the sentence s.
func (p *passage) nameInRun(s [2]int, i, end int, afterStreet bool) (name, bool) {
	start := i
	if n, _ := p.match(vietnamese.Honorifics(), i, end); n > 2 && n == end-i {
		return name{}, false // "Mạnh Thường Quân", and nobody's name behind it
	}
	if p.tokens[i].glued && p.isNumber(i-1) || p.has(i, groundWords) || p.is(i, roadKey) && i == s[0] { // "số 36A Lê Lai", "Xã Lê Lai có …"
		return name{}, false
	}
	if p.is(i, groupKey) && p.has(i-1, unionHeads) && p.tokens[i-1].upper && vietnamese.IsPlace(p.keys[i+1:end]) { // "Thành Đoàn Đà Nẵng"
		return name{}, false
	}
	sentenceStart := i == s[0] || p.isMark(i-1, "“\"‘:")
	honorific, tag := p.honorificAt(i, end) // "Ông Lê Văn A": the honorific has a capital too
	if honorific > 0 {
		start += honorific
	} else if sentenceStart && p.in(i, openers()) && end-i > 2 {
		start++
	}
	if honorific == 0 {
		honorific, tag = p.titleBefore(s[0], start)
		if p.isMark(start-1, ".") && start-1 > s[0] && p.tokens[start-1].glued { // "TS. Lê Văn A"
			if n, t := p.titleBefore(s[0], start-1); n > 0 {
				honorific, tag = n+1, t
			}
		}
	}
	if k, _ := p.before(streets(), s[0], start); k > honorific {
		honorific, tag = 0, "" // "văn phòng luật sư Tân An" is no lawyer
	}
	start, end = p.trimRun(s, start, end, honorific > 0)
	if end-start < 1 {
		return name{}, false
	}
	abroad := 0
	if honorific == 0 && p.officeOfPlace(start) {
		if abroad = p.countryAt(start, end); abroad == 1 && p.startsWithPlace(start, end) {
			abroad = 0 // "Huyện ủy Đức Thọ Lê Văn A" is nothing of Germany's
		}
		if next := start + abroad + 1; abroad > 0 && end-next > 2 && vietnamese.IsDirection(p.keys[next-1]) && vietnamese.SurnameStrength(p.keys[next:end]) == 2 {
			abroad++ // "Huyện ủy Trường Sa Đông Lê Văn A"
		}
	}
	if first, last, ok := p.fromAbroad(s, start, end, abroad); ok {
		if first > start {
			honorific, tag = 0, ""
		}
		return p.newName(first, last, honorific, tag), true
	}
	if start+abroad < end && p.transcribed(start+abroad, end) && (honorific > 0 || abroad > 0 || p.severalWords(start, end) && p.spelledAt(start) && (p.officeBefore(start) || p.officeOfPlace(start))) {
		return p.newName(start+abroad, end, honorific, tag), true
	}
	country := abroad > 0
	start += abroad
	if p.isMark(end-1, ".") {
		end-- // "Nguyễn Văn V."
	}
	if end-start < 2 || p.initial(end-1) && !p.foreign(start, end) {
		return name{}, false
	}
	afterPlace := honorific == 0 && !country && p.placeBefore(s[0], start) // Nhật Bản is no bản
	if p.credited(start - honorific) {
		return name{}, false
	}
	if honorific == 0 && !afterPlace && !country && (afterStreet || p.streetBefore(s[0], start)) {
		n := p.headOfSchool(start, end)
		if n == 0 {
			return name{}, false
		}
		start, afterPlace = start+n, false
	}
	if afterPlace && p.has(start-1, knownPlaces) && !p.startsWithPlace(start, end) && (end-start > 2 || vietnamese.SurnameStrength(p.keys[start:end]) == 2 || len(p.word(start)) == 1 && p.officeOfPlace(start)) && (len(p.word(start)) > 1 || end-start == 2) {
		afterPlace = false // the provinces and districts are all known; what has but two syllables may still be one of another time
	}
	if last := end - 1; last > start && onlySyllable(p.word(last)) && (last-start > 1 && afterPlace && !p.surnameIn(start, last) || vietnamese.IsPlace(p.keys[start:last])) && p.officeOfPlace(start) { // "Chủ tịch UBND xã Sao Mai K’Thế"
		return p.newName(last, end, 0, ""), true
	}
	at := vietnamese.NameStart(p.keys[start:end], afterPlace)
	if at >= 0 {
		end -= p.placeBehind(start+at, end)
	}
	if afterPlace && at > 0 && end-start-at == 2 && p.keys[start+at] != highlandKey && !vietnamese.IsPlace(p.keys[start:start+at]) {
		return name{}, false // the xã Châu Quế Hạ: nobody is called Quế Hạ
	}
	if at > 0 && honorific > 0 && (tag == "he" || tag == "she") && end-start <= 4 && !p.startsWithPlace(start, end) && !p.organisationHeads(start, end) && !p.in(start, vietnamese.Organisations()) && !p.officeHeadAt(start, s[1]) {
		at = 0 // "bà Ntơr Ka Lin": whatever her surname is
	}
	introduced := honorific > 0 || p.isMark(start-1, "|") && p.isMark(end, "|") && p.officeHeadAt(end+1, s[1]) || p.officeBefore(start) || p.listedBefore(s[0], start) || p.heldBefore(start)
	length := end - start
	switch {
	case country && (at >= 0 || (length == 2 || length == 3) && p.isMark(end, ",;.)") && !vietnamese.IsPlace(p.keys[start:end]) && !p.organisationHeads(start, end)): // also surnames of China that are none here: "Bộ trưởng Bộ Văn hóa Trung Quốc Lác Thụ Cương, …"
	case at >= 0 && p.sectorOver(start, start+at, s[1]), at == 0 && honorific == 0 && !country && p.has(start-1, communeTails) && !p.isHonorific(start-2) && !p.officeOfPlace(start): // "quê xã Phù Sơn Nam"
		return name{}, false
	case honorific == 0 && p.is(start, ladyKey) && (length == 3 || length == 4) && p.isMark(end, ",-–(") && p.listedBefore(s[0], start) && !p.has(start+1, townTails) && p.allSyllables(start, end): // Thị is a surname, too: "các đồng chí: Danh Út, …; Thị Bích Hiền, …"
	case at >= 0 && p.plausible(s, start+at, end, introduced || at > 0 && (p.officeRun(s[0], start) || vietnamese.IsPlace(p.keys[start:start+at]) && p.officeOfPlace(start))):
		if at > 0 {
			return p.newName(start+at, end, 0, ""), true
		}
	case at <= 0 && length <= 3 && onlySyllable(p.word(start)) && !p.placeBefore(s[0], start): // "H’Rưn Ayŭn"
	case at != 0 && honorific == 0 && (length == 3 || length == 4) && p.listedWithOffice(s, start, end):
	case at < 0 && honorific > 0 && p.introduces(tag, s, start, end):
	case at < 0 && introduced && !afterPlace && (length == 3 || length == 4) && p.has(start+1, middleNames) && !p.startsWithPlace(start, end): // "Đại biểu Quốc hội Leo Thị Sáy"
	case at < 0 && honorific == 0 && length <= 4 && p.isMark(start-1, "-–") && p.officeOfPlace(start-1) && p.foreign(start, end) && !p.isMark(end, ")") && !vietnamese.IsPlace(p.keys[start:end]): // "Thủ tướng X - John Smith", and no firm's own short name: "(Giám đốc Công ty Cấp nước X - Xawaco)"
	default:
		return name{}, false
	}
	return p.newName(start, end, honorific, tag), true
}

// introduces reports whether an honorific, of which tag says what it tells, makes a name of the run [i, end) that no surname begins.
func (p *passage) introduces(tag string, s [2]int, i, end int) bool {
	length, personal := end-i, tag == "he" || tag == "she"
	switch {
	case length > 4:
		return false
	case length > 2 && p.has(i+1, middleNames), personal && length == 2 && p.given(i, end, s[1]): // surnames that no lexicon has
		return true
	case personal && length > 2 && !p.organisationHeads(i, end) && !p.startsWithPlace(i, end) && !p.placeBefore(s[0], i): // peoples whose names no lexicon has
		return true
	}
	return tag != "any" && p.tokens[i+1].Kind == vietnamese.Word && !vietnamese.IsPlace(p.keys[i:end]) && p.foreign(i, end)
}

// townTails make a town of a Thị: Thị xã, Thị trấn.
var townTails = words("xã", "trấn", "ủy", "đoàn", "trường", "tứ")

// headOfSchool returns the length of the name of a school or a village at the beginning of the run [i, end), which its head's name ends: "Hiệu trưởng
// Trường THPT Lê Lợi Trần Văn A"; 0 where no name of a person stands there.
func (p *passage) headOfSchool(i, end int) int {
	n := vietnamese.NameStart(p.keys[i:end], true)
	if n < 1 || n < 2 && !p.has(i-1, villageWords) || !p.officeOfPlace(i) || p.describes(name{first: i, last: end}) {
		return 0 // "ông X, Hiệu trưởng Trường Đại học Y khoa Lê Văn An"
	}
	if rest := end - i - n; rest >= 3 && vietnamese.SurnameStrength(p.keys[i+n:end]) == 2 || rest == 2 && p.keys[i+n] == highlandKey {
		return n
	}
	return 0
}

// listedWithOffice reports whether the run [i, end) stands where a list of people has a name, with an office behind it: "các đồng chí: Đa Cát Thiên,
// nguyên Bí thư Huyện ủy; …".
func (p *passage) listedWithOffice(s [2]int, i, end int) bool {
	at := end + 1
	for p.has(at, formerWords) {
		at++
	}
	return p.isMark(i-1, ":;") && p.listedBefore(s[0], i) && p.isMark(end, ",-–(") && p.officeHeadAt(at, s[1]) && p.allSyllables(i, end) &&
		!p.startsWithPlace(i, end) && !p.organisationHeads(i, end) && !p.in(i, vietnamese.Organisations()) && !p.in(i, openers())
}

// clanWords begin names of the Central Highlands, which end in syllables that are spelled like words from abroad: Rơ Ông Ha Brai.
var clanWords = words("rơ", "rah", "siu", "nay", "liêng", "cil", "đa", "bon", "y", "lơ", "kơ")

// communeTails end the levels of places that no lexicon has all of.
var communeTails = words("xã", "phường", "trấn")

// surnameIn reports whether a surname stands in tokens [i, j).
func (p *passage) surnameIn(i, j int) bool {
	for ; i < j; i++ {
		if vietnamese.SurnameStrength(p.keys[i:j]) == 2 {
			return true
		}
	}
	return false
}

// villageWords stand before the names of villages, which are often of one syllable: "Bí thư Chi bộ thôn Hạ Lê Văn A".
var villageWords = words("thôn", "ấp", "xóm", "bản", "buôn", "làng", "khóm", "bon")

// allSyllables reports whether the words of [i, end) are all spelled as syllables are here.
func (p *passage) allSyllables(i, end int) bool {
	for ; i < end; i++ {
		if !vietnamese.IsSyllable(p.word(i)) {
			return false
		}
	}
	return true
}

// groundWords begin the names of places with a capital where a sentence or a line begins; nobody's name begins so.
var groundWords = words("xã", "đảo", "sông", "làng", "tờ", "giờ")

// titleBefore returns the length of the honorific or rank that ends at i, and what it says; the tướng of a Thủ tướng is none.
func (p *passage) titleBefore(first, i int) (n int, tag string) {
	n, tag = p.before(vietnamese.Honorifics(), first, i)
	if tag == "rank" && n == 1 {
		if m, _ := p.before(vietnamese.Offices(), first, i); m > n {
			return 0, ""
		}
	}
	return n, tag
}

// initial reports whether the last syllable of a name is only begun, to hide whose it is: "Lại Quỳnh Ch.".
func (p *passage) initial(i int) bool { return !strings.ContainsFunc(p.word(i), isVowel) }

func isVowel(r rune) bool {
	return strings.ContainsRune("aeiouyAEIOUY", r) || r > unicode.MaxASCII && r != 'đ' && r != 'Đ'
}

// sectorOver reports whether the name of a sector, begun in tokens [i, at], reaches over at: "Sở Tài Nguyên Môi trường".
func (p *passage) sectorOver(i, at, limit int) bool {
	for ; i <= at; i++ {
		if n, _ := p.match(vietnamese.Sectors(), i, limit); i+n > at {
			return true
		}
	}
	return false
}

// startsWithPlace reports whether the run [i, end) begins with the name of a place that the lexicons have.
func (p *passage) startsWithPlace(i, end int) bool {
	for n := 2; n <= min(4, end-i); n++ {
		if vietnamese.IsPlace(p.keys[i : i+n]) {
			return true
		}
	}
	return false
}

// given reports whether the two syllables of [i, end) are all of somebody's name, whom an honorific introduces: ông Trường Chinh.
func (p *passage) given(i, end, limit int) bool {
	if p.foreign(i, end) || p.isMark(end, ".") && p.tokens[i].fresh || p.organisationHeads(i, end) || p.startsWithPlace(i, end) || p.placeBefore(0, i) {
		return false
	}
	for k := i; k < end; k++ {
		if p.in(k, openers()) || p.in(k, stops()) || p.cueAt(k) {
			return false
		}
	}
	return p.countryAt(i, end) == 0 && len(p.word(end-1)) > 2 && p.tokens[i].Kind == vietnamese.Word && p.tokens[i+1].Kind == vietnamese.Word && !vietnamese.IsGeographic(p.keys[i:end])
}

// honorificAt returns how many tokens at i are an honorific written with a capital, before a name within the run.
func (p *passage) honorificAt(i, end int) (n int, tag string) {
	n, tag = p.match(vietnamese.Honorifics(), i, len(p.tokens))                                                                                                                                                                      // all of "Mẹ Việt Nam Anh hùng"
	if n == 0 || i+n >= end || p.has(i, newWords) || p.keys[i] == sheKey && !p.properSyllable(i+n) && (end-i-n < 3 || vietnamese.IsSyllable(p.word(i+n)) || p.startsWithPlace(i, end)) || p.keys[i] == heKey && p.is(i+1, ladyKey) { // Tân An is a place, Ông Thị Hoa somebody's name
		return 0, ""
	}
	return n, tag
}

func (p *passage) properSyllable(i int) bool {
	return vietnamese.SurnameStrength(p.keys[i:i+1]) > 0
}

// plausible weighs the name in [i, end): without an introduction it needs three syllables and a real surname, and may be no
// place.
func (p *passage) plausible(s [2]int, i, end int, introduced bool) bool {
	n, strength := end-i, vietnamese.SurnameStrength(p.keys[i:end])
	if n == 2 && p.is(i, deputyKey) && p.has(i+1, deputyTails) {
		return false // "Phó Chánh"
	}
	if n == 2 && (p.has(end-1, middleNames) || p.is(i, groupKey) && p.has(end-1, panelHeads) && end < s[1] && p.compoundTail(end)) {
		return false // also "Đoàn Chủ tọa"
	}
	isPlace := vietnamese.IsPlace(p.keys[i:end])
	if n == 3 && (strength == 1 && i > s[0] && p.tokens[i-1].upper && !p.isHonorific(i-1) && !vietnamese.IsPlace(p.keys[max(s[0], i-2):i]) && vietnamese.IsPlace(p.keys[i+1:end]) || vietnamese.IsPlace(p.keys[i:i+2]) && p.placeBefore(s[0], i) && end < s[1] && p.compoundTail(end)) {
		return false // "Hội Nhà Văn Hà Nội"; "… tỉnh Đồng Nai Lễ truy điệu"
	}
	switch {
	case p.is(i, groupKey) && p.is(i-1, postedKey) && vietnamese.IsPlace(p.keys[i+1:end]):
		return false // "sinh hoạt tại Đoàn Thanh Hóa"
	case p.is(i, groupKey) && p.countryAt(i+1, end) == end-i-1 || p.organisationHeads(i, end) || (vietnamese.IsGeographic(p.keys[i:end]) || slices.Equal(p.keys[i:end], p.province)) && !p.addressedAs(i, end) || p.is(i, groupKey) && (p.isMark(i-1, "(") || p.is(i-1, provinceKey)) && vietnamese.IsPlace(p.keys[i+1:end]):
		return false // also "(Đoàn Đồng Nai)"
	case p.venerated(i, end):
		return p.has(i-1, chairTails) && !p.has(i-3, monumentWords)
	case n > 3 && p.venerated(i, i+3):
		return false
	case introduced:
		return !isPlace || n > 2 || p.addressedAs(i, end)
	case n == 2 || isPlace:
		return false
	case strength < 2:
		return i == s[0] && n == 3 && (p.has(i+1, middles) || p.isMark(end, ",-(")) || p.has(i+1, middles)
	}
	return true
}

var postedKey = vietnamese.Key("tại")

// monumentWords make a place or a thing of whose name follows: "Lăng Chủ tịch Hồ Chí Minh".
var monumentWords = words("lăng", "tượng", "đài", "phủ", "tàng", "cung", "sàn", "khu")

// addressedAs reports whether an honorific stands before the name in [i, end) and a mark behind it, as with no sea or island:
// "ông Hoàng Sa, Chủ tịch …".
func (p *passage) addressedAs(i, end int) bool {
	_, tag := p.titleBefore(max(0, i-1), i)
	return (tag == "he" || tag == "she") && p.isMark(end, ",-–(")
}

// venerated reports whether the name is the one that schools, campaigns and cities bear: only "Chủ tịch" before it makes a
// person of it.
func (p *passage) venerated(i, end int) bool {
	return slices.Equal(p.keys[i:end], veneratedName)
}

var veneratedName = vietnamese.PieceKeys("Hồ Chí Minh")

// organisationHeads reports whether the syllables of a seeming name are the heads of bodies: "Đoàn Khối".
func (p *passage) organisationHeads(i, end int) bool {
	return p.in(i, vietnamese.Organisations()) && p.in(i+1, vietnamese.Organisations())
}

// panelHeads begin what a Đoàn is that leads a meeting: Đoàn Chủ tịch, Đoàn Thư ký.
var panelHeads = words("chủ", "thư")

var deputyTails = words("chánh", "trưởng", "ban", "giám", "chủ", "bí", "tổng", "đoàn", "viện", "cục", "vụ", "phòng")

var middleNames = words("văn", "thị")

var middles = words("văn", "thị", "hữu", "đức", "công", "quốc", "minh", "thanh", "xuân", "ngọc", "quang", "trọng", "đình", "a")
