package claims

import (
	"slices"
	"strconv"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// termMention is a term of office with the tokens that name it.
type termMention struct {
	term        archive.Term
	first, last int
}

var (
	termWord  = vietnamese.Key("nhiệm")
	spellWord = vietnamese.Key("kỳ")
)

// termsIn finds the terms of office in tokens [i, j): year ranges behind nhiệm kỳ, ordinals behind khóa and nhiệm kỳ.
func (p *passage) termsIn(i, j int) []termMention {
	var all []termMention
	for ; i < j; i++ {
		switch {
		case p.termAbout(i) > 0:
			all = append(all, p.termList(i, i+p.termAbout(i), j, true)...)
		case p.has(i, courseWords) && !p.cited(i):
			all = append(all, p.termList(i, i+1, j, false)...)
		}
	}
	return all
}

// termAbout returns the length of the words for a term of office at i, 0 for none: "nhiệm kỳ", "NK".
func (p *passage) termAbout(i int) int {
	switch {
	case p.is(i, termWord) && p.is(i+1, spellWord):
		return 2
	case i < len(p.tokens) && p.tokens[i].caps && p.word(i) == "NK":
		if _, ok := p.year(i + 1); ok {
			return 1
		}
	}
	return 0
}

// cited reports whether the khóa at i only tells which resolution is meant: "Nghị quyết Trung ương 7 khóa XII", "Kết luận số
// 24-KL/TW của Bộ Chính trị khóa XI". What a decision is about counts.
func (p *passage) cited(i int) bool {
	for j := i - 1; j >= max(0, i-maxCitation); j-- {
		if n, _ := p.match(citations, j, i); n > 0 {
			return true
		}
		if p.isMark(j, ",.;:") || p.cueAt(j) {
			return false
		}
	}
	return false
}

// maxCitation bounds the tokens between the name of a resolution and the term of who passed it.
const maxCitation = 16

var citations = vietnamese.ParseLexicon("nghị quyết\nkết luận số\nkết luận của\nkết luận hội nghị\nkết luận trung ương\nchỉ thị\nquy định\nquyết định số\nthông báo số\nhướng dẫn số")

// termList reads the terms that follow one word: "các nhiệm kỳ 2010-2015, 2015-2020", "khóa 12 và 13", "nhiệm kỳ IX (2017-2022)".
func (p *passage) termList(first, i, limit int, years bool) []termMention {
	var all []termMention
	for {
		i = p.skipTermFillers(i, limit)
		t, n := p.termAt(i, limit, years)
		if n == 0 {
			return all
		}
		all = append(all, termMention{t, first, i + n})
		i += n
		if t.From == 0 && p.isMark(i, "(") {
			if again, m := p.termAt(i+1, limit, true); m > 0 && again.From > 0 {
				again.Ordinal = t.Ordinal
				all[len(all)-1].term, i = again, i+1+m
			}
		}
		if !(p.isMark(i, ",;") || p.has(i, listWords)) || len(all) == 20 {
			return all
		}
		i++
		first = i
	}
}

func (p *passage) skipTermFillers(i, limit int) int {
	for i < limit && (p.isMark(i, "(:") || p.has(i, termFillers) && !p.is(i+1, "hai", "ba")) {
		i++
	}
	for _, n := range []int{1, 2} { // "từ năm 2011 đến năm 2016", "5 năm 2010-2015"
		if _, ok := p.year(i + n); ok && p.has(i+n-1, termLeads) && (n == 1 || p.has(i, termLeads) || p.isNumber(i)) {
			return i + n
		}
	}
	return i
}

// termAt reads one term at i: two years, or an ordinal in Roman or Arabic figures.
func (p *passage) termAt(i, limit int, years bool) (archive.Term, int) {
	if i >= limit {
		return archive.Term{}, 0
	}
	if from, ok := p.year(i); ok {
		k := i + 1
		if p.isMark(k, "-–/‑−—") || p.is(k, untilKey) {
			k++
			if p.has(k, yearHeads) { // "từ năm 2011 đến năm 2016"
				k++
			}
			to, ok := p.year(k)
			if n, err := strconv.Atoi(p.word(k)); !ok && k < limit && err == nil && len(p.word(k)) == 2 && !p.isMark(k+1, "/-") {
				to, ok = from-from%100+n, true // "2025-30"
			}
			if ok && k < limit && from < to && to <= from+10 {
				return archive.Term{From: from, To: to}, k + 1 - i
			}
		}
		return archive.Term{}, 0
	}
	w := p.word(i)
	if isRoman(w) {
		return archive.Term{Ordinal: w}, 1
	}
	if n, err := strconv.Atoi(w); err == nil && n > 0 && n < 40 && !years && !p.isMark(i+1, "/-") && !p.durationAt(i+1) {
		return archive.Term{Ordinal: strconv.Itoa(n)}, 1
	}
	return archive.Term{}, 0
}

func (p *passage) durationAt(i int) bool {
	return p.has(i, durationWords)
}

// year reads a year of the last hundred or the next fifty.
func (p *passage) year(i int) (int, bool) {
	if i < 0 || i >= len(p.tokens) || p.tokens[i].Kind != vietnamese.Number {
		return 0, false
	}
	return yearOf(p.word(i))
}

func yearOf(w string) (int, bool) {
	n, err := strconv.Atoi(w)
	return n, err == nil && len(w) == 4 && 1930 <= n && n <= 2080
}

func isRoman(s string) bool {
	return s != "" && len(s) <= 6 && strings.Trim(s, "IVXL") == ""
}

// termBehind returns the term that an office is held in: the one named just behind it. Who is given an office is given it for
// the term that the sentence names.
func (r *reader) termBehind(c clause, o office, relation archive.Relation) string {
	end := min(c.s[1], o.last+14)
	for i := o.last; i < end; i++ {
		if c.isMark(i, ";") || c.officeHeadAt(i, end) {
			end = i
		}
	}
	near := c.termsIn(o.last, end)
	if !gives(relation) && relation != archive.Reelected {
		if len(near) > 0 && near[0].first-o.last <= 2 {
			if len(near) > 1 && near[0].term.From == 0 && near[1].term.From > 0 && near[1].first-near[0].first <= maxTermRow { // "khóa III, nhiệm kỳ 2016 – 2021"
				return near[1].term.String()
			}
			return near[0].term.String()
		}
		return ""
	}
	if (o.kind == "director" || o.kind == "trưởng") && len(near) == 0 {
		return "" // who is given a post is given it for no term of a body
	}
	if relation == archive.Reelected {
		near = nil // "Bí thư nhiệm kỳ 2015-2020 X tái đắc cử … nhiệm kỳ 2020-2025": the last one is the new one
	}
	for _, m := range append(near, reversed(c.termsIn(c.s[0], c.s[1]))...) {
		if m.term.From > 0 {
			return m.term.String()
		}
	}
	return ""
}

// maxTermRow bounds the tokens between the number of a term and its years.
const maxTermRow = 5

// assumedTerm is the term of somebody who was given an office without the sentence naming one: the newest that the article
// names for bodies of that family. Party bodies and people's councils do not change in the same years.
func (r *reader) assumedTerm(o office, relation archive.Relation) string {
	if !gives(relation) && relation != archive.Reelected {
		return ""
	}
	if o.kind == "director" || o.kind == "trưởng" { // elected, they have it for a term, too: the only one that the article may be about
		if o.kind == "director" || relation == archive.Appointed || relation == archive.Transferred || len(r.current) == 0 || slices.ContainsFunc(r.current, func(t archive.Term) bool { return t != r.current[0] }) {
			return ""
		}
		return r.current[0].String()
	}
	family := o.org.family
	if family == "" && o.kind == "party" {
		family = "party"
	}
	best := archive.Term{}
	for _, t := range r.current {
		if t.From > best.From && electionYear(family, t.From) {
			best = t
		}
	}
	if best.From == 0 {
		return ""
	}
	return best.String()
}

// electionYear reports whether bodies of a family may begin a term in a year: since 2000 party congresses fall on years that
// end in 0 or 5, elections to people's councils on others.
func electionYear(family string, year int) bool {
	switch {
	case year < 2000:
	case family == "party":
		return year%5 != 1
	case family == "state":
		return year%5 != 0
	}
	return true
}

// newestTerm is the newest of the terms that the article may be about; empty for none.
func (r *reader) newestTerm() string {
	best := archive.Term{}
	for _, t := range r.current {
		if t.From > best.From {
			best = t
		}
	}
	if best.From == 0 {
		return ""
	}
	return best.String()
}

func reversed(terms []termMention) []termMention {
	slices.Reverse(terms)
	return terms
}

// findCurrentTerms notes the terms with years that the article may be about: they begin no later than a year behind it.
func (r *reader) findCurrentTerms() {
	for _, p := range r.passages {
		for _, m := range p.termsIn(0, len(p.tokens)) {
			t := m.term
			if t.From > 0 && len(r.current) < maxTerms && (r.ctx.Published == nil || t.From <= r.ctx.Published.Year()+1 && t.To >= r.ctx.Published.Year()) {
				r.current = append(r.current, t)
			}
		}
	}
}

// readTerms collects the terms of all passages, each once. An ordinal with years replaces the same ordinal without.
func (r *reader) readTerms() []archive.Term {
	terms := []archive.Term{}
	seen := make(map[string]bool)
	for _, p := range r.passages {
		for _, m := range p.termsIn(0, len(p.tokens)) {
			if id := m.term.String(); !seen[id] && len(terms) < maxTerms {
				seen[id] = true
				terms = append(terms, m.term)
			}
		}
	}
	return terms
}

// skipTerm returns where a term of office at i ends ("nhiệm kỳ 2020 - 2025", "khóa XI"), or i.
func (p *passage) skipTerm(i, limit int) int {
	j := i
	if p.isMark(j, "(,") && j+1 < limit {
		j++
	}
	if p.is(j, severalKey) && (p.has(j+1, courseWords) || p.termAbout(j+1) > 0) { // các khóa, các nhiệm kỳ
		j++
	}
	if n := p.termAbout(j); n > 0 {
		j += n
	} else if p.has(j, courseWords) {
		j++
	} else {
		return i
	}
	for j < limit && (p.tokens[j].Kind == vietnamese.Number || p.isMark(j, "-–)(") || p.tokens[j].caps || isRoman(p.word(j)) || p.has(j, listWords) && p.nextTerm(j+1, limit) || p.isMark(j, ",") && p.nextTerm(j+1, limit)) {
		j++
	}
	return j
}

// nextTerm reports whether a list of terms goes on at i: "khóa X, XI và XII".
func (p *passage) nextTerm(i, limit int) bool {
	return i < limit && (isRoman(p.word(i)) || p.isNumber(i))
}

// skipTerms returns where a row of terms at i ends, with the comma that parts it from "đối với".
func (p *passage) skipTerms(i, limit int) int {
	for {
		j := p.skipTerm(i, limit)
		if j == i {
			break
		}
		i = j
	}
	if p.isMark(i, ",") && p.has(i+1, towardWords) && i+1 < limit {
		i++
	}
	return i
}

var (
	courseWords = words("khóa")
	towardWords = words("đối")
)
