package claims

import (
	"slices"
	"sort"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// The bodies that a text names are looked through for the one that an office without a body is in.

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
