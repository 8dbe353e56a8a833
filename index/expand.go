package index

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"khobao/vietnamese"
)

// How much a pair or a word of another wording counts, compared with what was typed. A place that became part of another is not
// the same place.
const (
	expandedWeight = 0.5
	placeWeight    = 0.25
)

// expansion is another wording of a run of words.
type expansion struct {
	from, to string // as their source writes them
	words    []spelling
	weight   float32
	beside   []spelling // the query must have these too: the province, where several have a ward of the name
	within   []string   // an article must have one of these names, too; none: it need not
	became   bool       // the one became the other
}

func newExpansion(t *tokenizer, from, to string, weight float32) expansion {
	return expansion{from: from, to: to, words: spellingsOf(t, from), weight: weight}
}

func spellingsOf(t *tokenizer, text string) []spelling {
	words, _ := readWords(t, text)
	out := make([]spelling, len(words))
	for i, w := range words {
		out[i] = w.spelling
	}
	return out
}

// head is what expansions are looked up by: the first one or two words, folded.
func head(words []spelling) string {
	if len(words) > 1 {
		return words[0].folded + " " + words[1].folded
	}
	return words[0].folded
}

// expansions returns those that are known beforehand, by the head of their left side.
var expansions = sync.OnceValue(func() map[string][]expansion {
	t := newTokenizer()
	byHead := map[string][]expansion{}
	add := func(e expansion) { byHead[head(e.words)] = append(byHead[head(e.words)], e) }
	same := map[string][]string{} // by what the wordings stand for
	for _, e := range vietnamese.Equivalents() {
		k := vietnamese.Keys(e.Long)
		if same[k] == nil {
			same[k] = []string{e.Long}
		}
		for _, other := range same[k] {
			add(newExpansion(t, e.Short, other, expandedWeight))
			add(newExpansion(t, other, e.Short, expandedWeight))
		}
		same[k] = append(same[k], e.Short)
	}
	for _, p := range vietnamese.Provinces() {
		if p.Name != p.Successor {
			add(newExpansion(t, p.Successor, p.Name, placeWeight))
		}
	}
	for _, p := range vietnamese.EarlierPlaces() {
		for _, became := range p.Became {
			add(newExpansion(t, became, p.Name, placeWeight))
		}
	}
	for _, e := range places().today {
		add(e)
	}
	return byHead
})

// wordingTerm is the term of a wording that an article defines: the folded words of its left side, then both sides as written.
func wordingTerm(t *tokenizer, from, to string) string {
	words := spellingsOf(t, from)
	folded := make([]string, len(words))
	for i, w := range words {
		folded[i] = w.folded
	}
	return strings.Join(folded, " ") + unit + from + unit + to
}

// Of the abbreviations that articles define, those of two letters stand for too many things. Others are followed where a fair
// share of the articles that define them mean the same.
const (
	leastLetters   = 3
	leastShare     = 0.25
	maxDefinitions = 512 // of a segment that begin alike and are looked through
)

// ambiguous are longer ones that the press uses for several things, whatever some article says.
var ambiguous = []string{"BTC", "HCM"}

// defined returns the expansions that articles of the archive define for words that begin at i.
func (p *planner) defined(words []queryWord, i int) ([]expansion, error) {
	terms, err := p.definitions(words, i)
	if err != nil || len(terms) == 0 {
		return nil, err
	}
	typed := ""
	for _, w := range words[i:] {
		typed += w.folded + " "
	}
	total, counts := map[string]uint64{}, map[string]uint64{}
	at := map[string]expansion{}
	for _, t := range terms {
		folded, sides, _ := strings.Cut(t.term, unit)
		if !strings.HasPrefix(typed, folded+" ") {
			continue
		}
		from, to, _ := strings.Cut(sides, unit)
		e := newExpansion(p.tokenizer, from, to, expandedWeight)
		if len(e.words) == 0 || tooShort(e) || !e.at(words, i) {
			continue
		}
		if e.to, err = p.wellSpelled(to); err != nil {
			return nil, err
		}
		left := vietnamese.Fold(from)
		both := left + unit + vietnamese.Keys(e.to)
		if counts[both] == 0 {
			at[both] = e
		}
		total[left] += t.count
		counts[both] += t.count
	}
	var found []expansion
	for both, e := range at {
		if float64(counts[both]) >= leastShare*float64(total[vietnamese.Fold(e.from)]) {
			found = append(found, e)
		}
	}
	slices.SortFunc(found, func(a, b expansion) int { return strings.Compare(a.to, b.to) })
	return found, nil
}

// wellSpelled returns what an article says that an abbreviation stands for, as the archive spells it: some article has every slip there is.
func (p *planner) wellSpelled(to string) (string, error) {
	words, _ := readWords(p.tokenizer, to)
	if len(words) < 2 {
		return to, nil
	}
	texts, err := p.respelledIn(words, true, true)
	if err != nil || texts == nil {
		return to, err
	}
	return strings.Join(texts, " "), nil
}

// definitions returns the terms of wordings that begin with the word i, or, where there are too many of these, with it alone or with it and
// the next. Hardly a word has any, so that one look, which is remembered, is enough for most.
func (p *planner) definitions(words []queryWord, i int) ([]termCount, error) {
	from := words[i].folded
	all, err := p.view.terms(wordings, from+unit, from+"!", maxDefinitions)
	if err != nil || len(all) < maxDefinitions {
		return all, err
	}
	alone, err := p.view.terms(wordings, from+unit, from+unitEnd, maxDefinitions)
	if err != nil || i+1 == len(words) {
		return alone, err
	}
	from += " " + words[i+1].folded
	more, err := p.view.terms(wordings, from, from+"!", maxDefinitions)
	return slices.Concat(alone, more), err
}

// tooShort reports whether an abbreviation, which may be on either side, stands for too many things.
func tooShort(e expansion) bool {
	short := e.from
	if len(e.to) < len(short) {
		short = e.to
	}
	letters := strings.Count(vietnamese.Fold(short), "") - 1 - strings.Count(short, "&") - strings.Count(short, "-")
	return letters < leastLetters || slices.Contains(ambiguous, short)
}

// expansionsAt returns what could stand for words that begin at i, the longest first.
func (p *planner) expansionsAt(words []queryWord, i int) ([]expansion, error) {
	keys := []string{words[i].folded}
	if i+1 < len(words) {
		keys = append(keys, words[i].folded+" "+words[i+1].folded)
	}
	var all []expansion
	for _, key := range keys {
		known := expansions()[key]
		for k := range known { // hundreds begin with "xã Tân", and hardly one is meant
			if e := &known[k]; e.at(words, i) && !p.typedAlready(words, i, *e) {
				all = append(all, *e)
			}
		}
	}
	defined, err := p.defined(words, i)
	if err != nil {
		return nil, err
	}
	for _, e := range defined {
		if !slices.ContainsFunc(all, func(k expansion) bool { return vietnamese.Keys(k.to) == vietnamese.Keys(e.to) }) {
			all = append(all, e)
		}
	}
	compounds, err := p.compoundsAt(words, i)
	if err != nil {
		return nil, err
	}
	for _, e := range compounds {
		if !p.typedAlready(words, i, e) {
			all = append(all, e)
		}
	}
	offices, err := p.officesAt(words, i)
	if err != nil {
		return nil, err
	}
	all = append(all, offices...)
	all = append(all, ordinalAt(words, i)...)
	became, err := p.becameAt(words, i)
	if err != nil {
		return nil, err
	}
	all = append(all, became...)
	slices.SortStableFunc(all, func(a, b expansion) int { return len(b.words) - len(a.words) })
	return all, nil
}

// typedAlready reports whether the words around i are the other wording: whoever types Thừa Thiên Huế need not be told that Huế
// was called so.
func (p *planner) typedAlready(words []queryWord, i int, e expansion) bool {
	to := spellingsOf(p.tokenizer, e.to)
	for first := max(0, i-len(to)+1); first <= i && first+len(to) <= len(words); first++ {
		same := true
		for j, s := range to {
			same = same && words[first+j].mayBe(s)
		}
		if same {
			return true
		}
	}
	return false
}

// expand finds what else could stand for the words. It returns for each word the phrases that can take its place, scores
// these a little, and says so.
func (p *planner) expand(words, wholes []queryWord) ([]anyOf, error) {
	others := make([]anyOf, len(words))
	if p.exact {
		return others, nil
	}
	for i := 0; i < len(words); {
		known := dateAt(words, wholes, i)
		if len(known) == 0 && inNumber(words[i], wholes) {
			i++
			continue
		}
		if len(known) == 0 {
			var err error
			if known, err = p.expansionsAt(words, i); err != nil {
				return nil, err
			}
		}
		width := 0
		for _, e := range known {
			if len(e.words) < width {
				break
			}
			width = len(e.words)
			m, found, err := p.expansion(e)
			if err != nil {
				return nil, err
			}
			if !found {
				continue
			}
			for j := range width {
				others[i+j] = append(others[i+j], m)
			}
			if err := p.scoreSeams(words, i, e); err != nil {
				return nil, err
			}
			p.sayExpanded(e)
		}
		i += max(width, 1)
	}
	return others, nil
}

// inNumber reports whether a word is part of the number of a document, or of a date: 976/QĐ-UBND names one decision and not every
// one. P.12 is phường 12.
func inNumber(w queryWord, wholes []queryWord) bool {
	return slices.ContainsFunc(wholes, func(whole queryWord) bool {
		return whole.Start <= w.Start && w.End <= whole.End && strings.ContainsAny(whole.text, "0123456789") && strings.ContainsAny(whole.text, "/-")
	})
}

// sayExpanded notes an expansion; several of one wording share a sentence.
func (p *planner) sayExpanded(e expansion) {
	is := " = "
	if e.became {
		is = " → "
	}
	for i, said := range p.plan.expanded {
		from, others, ok := strings.Cut(said, is)
		if ok && strings.EqualFold(from, e.from) {
			if !slices.ContainsFunc(strings.Split(others, ", "), func(to string) bool { return strings.EqualFold(to, e.to) }) {
				p.plan.expanded[i] += ", " + e.to
			}
			return
		}
	}
	p.plan.expanded = append(p.plan.expanded, e.from+is+e.to)
}

// at reports whether the words from i on are the expansion's. A word that was typed without marks may have any, but what is a
// syllable by itself must be typed as it is written: "TO" is not every tổ, nor "lon" lợn.
func (e *expansion) at(words []queryWord, i int) bool {
	if len(words)-i < len(e.words) {
		return false
	}
	for j, s := range e.words {
		if !words[i+j].mayBe(s) {
			return false
		}
	}
	if len(e.words) == 1 && vietnamese.IsSyllable(vietnamese.Fold(e.from)) {
		if words[i].spelling != e.words[0] || strings.ToUpper(e.from) == e.from && words[i].text != e.from {
			return false
		}
	}
	for _, s := range e.beside {
		if !slices.ContainsFunc(words, func(w queryWord) bool { return w.mayBe(s) }) {
			return false
		}
	}
	return true
}

// mayBe reports whether the word can have been meant as a spelling.
func (w queryWord) mayBe(s spelling) bool {
	return w.folded == s.folded && (!w.marked || w.spelling == s)
}

// expansion plans another wording, and says whether any article has it.
func (p *planner) expansion(e expansion) (matcher, bool, error) {
	run := spellingsOf(p.tokenizer, e.to)
	f := phraseOf(run)
	m := matcher(f)
	if len(e.within) > 0 {
		var any anyOf
		for _, name := range e.within {
			any = append(any, phraseOf(spellingsOf(p.tokenizer, name)))
		}
		m = allOf{f, any}
	}
	n, err := p.view.countMatches(p.ctx, m)
	if err != nil || n == 0 {
		return nil, false, err
	}
	scored := f.pairs
	if len(scored) == 0 {
		scored = f.words
	}
	most, err := p.rarity(e.words)
	if err != nil {
		return nil, false, err
	}
	for _, g := range scored {
		df, err := g.count(p.ctx, p.view)
		if err != nil {
			return nil, false, err
		}
		if rare := idf(p.view.live, df); df > 0 {
			p.plan.scorers = append(p.plan.scorers, scorer{*g, e.weight * min(rare, most)})
		}
	}
	p.plan.marks.addRun(run, e.weight)
	return m, true, nil
}

// scoreSeams scores the pairs that another wording makes with the words before and behind those that it stands for: who asks for VN Airlines
// means Vietnam Airlines, and no other.
func (p *planner) scoreSeams(words []queryWord, i int, e expansion) error {
	run := spellingsOf(p.tokenizer, e.to)
	score := func(a, b queryWord) error {
		pairs, err := p.typedPair(a, b)
		if err != nil {
			return err
		}
		return p.score(pairs, accented.pair*e.weight)
	}
	if i > 0 {
		if err := score(words[i-1], asWord(run[0])); err != nil {
			return err
		}
	}
	if behind := i + len(e.words); behind < len(words) {
		return score(asWord(run[len(run)-1]), words[behind])
	}
	return nil
}

// asWord is a word that was typed in just this spelling.
func asWord(s spelling) queryWord { return queryWord{token: token{spelling: s}, marked: true} }

// rarity returns the idf of the rarest pair of some words as they may be meant, or of one alone: another wording of Hà Nội, however rare it
// is itself, says no more than Hà Nội. What no article has is as rare as can be.
func (p *planner) rarity(words []spelling) (float32, error) {
	var most float32
	for i := range words {
		g := group{wordField, []string{words[i].term()}}
		if len(words) > 1 {
			if i == 0 {
				continue
			}
			g = group{pairField, []string{pair(words[i-1], words[i])}}
		}
		df, err := g.count(p.ctx, p.view)
		if err != nil {
			return 0, err
		}
		most = max(most, idf(p.view.live, df))
	}
	return most, nil
}

// forms of address and degrees stand before a name and need not stand there.
var addresses = sync.OnceValue(func() [][]spelling {
	var all [][]spelling
	for _, form := range []string{"ông", "bà", "anh", "chị", "đồng chí", "đ/c", "GS", "PGS", "TS", "ThS", "BS", "LS", "KTS"} {
		all = append(all, spellingsOf(newTokenizer(), form))
	}
	return all
})

// optional reports whether a word is a form of address before a name, one that the archive knows or one in capitals, or a word of
// English grammar beside others: an article need not have it.
func (p *planner) optional(words []queryWord, i int, people []personName) bool {
	if p.exact {
		return false
	}
	if words[i].stem != "" && len(words) > 1 && englishFunction[words[i].folded] {
		return true
	}
	for _, form := range addresses() {
		for first := max(0, i-len(form)+1); first <= i; first++ {
			name := first + len(form)
			if name >= len(words) || !standsAt(words, first, form) {
				continue // nothing follows that it could address
			}
			known := slices.ContainsFunc(people, func(p personName) bool { return p.first == name })
			asWritten := words[first].spelling == form[0] && (words[first].marked || abbreviates(words[first].text)) // Anh Quốc is no Mr Quốc
			if known || asWritten && startsUpper(words[name].text) {
				return true
			}
		}
	}
	return false
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
