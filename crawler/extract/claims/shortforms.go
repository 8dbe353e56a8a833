package claims

import (
	"khobao/vietnamese"
)

// findShortForms resolves mentions without a person, and adds short forms (ông Được) and pronouns.
func (r *reader) findShortForms(p *passage) {
	var more []name
	next, current := 0, -1
	var lastHe, lastShe = -1, -1
	sentence := 0
	for i := 0; i < len(p.tokens); i++ {
		for sentence+1 < len(p.sentences) && p.sentences[sentence][1] <= i {
			sentence++
		}
		if next < len(p.names) && i == p.names[next].first {
			n := &p.names[next]
			if n.person < 0 {
				if at, ok := r.byName[n.key]; ok {
					n.person = at
					r.persons[at].alias(p.slice(n.first, n.last))
				}
			}
			current = n.person
			if current >= 0 && !r.persons[current].venerated && !(lastHe >= 0 && p.has(n.first-n.title-1, objectLeads)) {
				lastHe, lastShe = r.remember(current, lastHe, lastShe)
			}
			i, next = n.last-1, next+1
			continue
		}
		if i == p.sentences[sentence][0] && p.has(i, newWords) && p.officeHeadAt(i+1, len(p.tokens)) { // "Tân Bí thư sinh năm 1970": whom the headline names
			if who := r.toldOf(); who >= 0 {
				current = who
				lastHe, lastShe = r.remember(who, lastHe, lastShe)
			}
		}
		n, tag := p.match(vietnamese.Honorifics(), i, len(p.tokens))
		if (n == 0 || n == 1 && p.has(i, newWords)) && (next >= len(p.names) || i+1 < p.names[next].first) {
			if who := r.calledByOffice(p, i); who >= 0 {
				more = append(more, name{first: i, last: i + 1, person: who, short: true})
				current = who
				lastHe, lastShe = r.remember(who, lastHe, lastShe)
				continue
			}
		}
		if n == 0 || next < len(p.names) && i+n >= p.names[next].first {
			continue
		}
		if who, length := r.shortForm(p, i+n, tag, current); who >= 0 {
			more = append(more, name{first: i + n, last: i + n + length, person: who, title: n, short: true})
			current = who
			lastHe, lastShe = r.remember(who, lastHe, lastShe)
			i += n + length - 1
			continue
		}
		if end := p.strangerEnd(i, n, tag); end > 0 { // somebody whom the article never names in full
			more = append(more, name{first: i + n, last: end, person: -1, title: n, short: true})
			i = end - 1
			continue
		}
		who := lastHe
		if tag == "she" {
			who = lastShe
		}
		if (tag == "he" || tag == "she") && who >= 0 && p.pronoun(i, p.sentences[sentence][0]) {
			more = append(more, name{first: i, last: i + 1, person: who, short: true})
		}
		if n == 2 && p.is(i+1, comradeTailKey) && (i == p.sentences[sentence][0] || p.isMark(i-1, ",")) && p.has(i+2, careerWords) && current >= 0 { // "Đồng chí đã trải qua …"
			more = append(more, name{first: i, last: i + 2, person: current, short: true})
		}
	}
	p.addNames(more)
}

// calledByOffice returns the person whom an office and the last syllable of the name mean that stands alone at i, where one alone bears
// it: "Chủ tịch Chung nói"; -1 for nobody.
func (r *reader) calledByOffice(p *passage, i int) int {
	if !p.upperAt(i, len(p.tokens)) || p.tokens[i].caps || p.tokens[i].fresh || p.upperAt(i+1, len(p.tokens)) || p.isMark(i+1, "-–") || len(r.byLast[p.keys[i]]) != 1 {
		return -1
	}
	n, kind := p.before(vietnamese.Offices(), max(0, i-4), i)
	if n == 0 || kind == "member" || kind == "trưởng" || p.in(i, openers()) || !p.cueAt(i+1) && !p.isMark(i+1, ".,”\"") {
		return -1
	}
	who := r.byLast[p.keys[i]][0]
	if w := r.persons[who]; len(w.keys) < 2 || w.venerated {
		return -1
	}
	return who
}

// remember notes who was named last, for the pronouns ông and bà.
func (r *reader) remember(who, lastHe, lastShe int) (he, she int) {
	w := r.persons[who]
	switch {
	case w.he && !w.she:
		return who, lastShe
	case w.she && !w.he:
		return lastHe, who
	}
	return who, who
}

// shortForm resolves the capitalised syllables at i, behind an honorific: the last or the last two of somebody's name. Where
// several persons share them, the one named last is meant.
func (r *reader) shortForm(p *passage, i int, tag string, current int) (who, length int) {
	end := i
	for end < len(p.tokens) && end < i+3 && p.tokens[end].upper && !p.tokens[end].fresh && (end == i || !p.tokens[end].glued) {
		end++
	}
	if end == i || end-i > 2 || p.officeHeadAt(i, len(p.tokens)) {
		return -1, 0
	}
	if n, _ := p.match(vietnamese.Organisations(), i, len(p.tokens)); n > end-i {
		return -1, 0 // đại biểu Quốc hội
	}
	best := -1
	for _, at := range r.byLast[p.keys[end-1]] {
		w := r.persons[at]
		if len(w.keys) <= end-i || end-i == 2 && w.keys[len(w.keys)-2] != p.keys[i] || tag == "he" && w.she && !w.he || tag == "she" && w.he && !w.she {
			continue
		}
		if best < 0 || at == current {
			best = at
		}
	}
	return best, end - i
}

// strangerEnd returns where the short name behind the honorific at i ends; 0 where none stands there.
func (p *passage) strangerEnd(i, n int, tag string) int {
	end := i + n
	if p.placeAt(i, len(p.tokens)) > 0 {
		return 0 // Bà Rịa
	}
	if tag != "he" && tag != "she" && p.keys[i] != comradeKey || p.tokens[i].upper && end >= len(p.tokens) {
		return 0
	}
	for end < len(p.tokens) && end < i+n+2 && p.nameSyllable(end) && !p.officeHeadAt(end, len(p.tokens)) && !p.tokens[end].fresh {
		if m, _ := p.match(vietnamese.Organisations(), end, len(p.tokens)); m > 1 {
			break
		}
		end++
	}
	if end == i+n {
		return 0
	}
	return end
}

var comradeKey = vietnamese.Key("đồng")

// pronoun reports whether the honorific at i stands for a person by itself, as the subject of its clause.
func (p *passage) pronoun(i, first int) bool {
	if !p.has(i, pronouns) || i+1 >= len(p.tokens) || p.tokens[i+1].upper || p.isMark(i+1, ":/,") {
		return false
	}
	return i == first || p.isMark(i-1, ",;") || p.has(i-1, clauseWords) || p.givenTo(i, first)
}

// givenTo reports whether a decision and an office stand around the pronoun at i: "phân công ông giữ chức …".
func (p *passage) givenTo(i, first int) bool {
	n, tag := p.before(cues(), first, i)
	if n == 0 || relations[tag] == "" {
		return false
	}
	n, tag = p.match(cues(), i+1, len(p.tokens))
	return n > 0 && tag == "office"
}

var (
	pronouns    = words("ông", "bà", "anh", "chị")
	clauseWords = words("khi", "và", "thì", "là", "nay", "đó", "vì", "mà", "sau", "rằng", "trước", "nơi", "hiện", "cho", "của", "nữa", "năm", "nhưng")
)
