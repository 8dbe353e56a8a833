package claims

import (
	"slices"
	"strings"

	"khobao/vietnamese"
)

// Behind an office stands the body that it is in, or what the office is called further; where nothing does, none is made up here (see inherit.go).

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
