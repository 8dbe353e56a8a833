package index

import (
	"cmp"
	"slices"
	"strings"
)

// fieldBuilder gathers the postings of one field: which articles have which of its terms, and where.
type fieldBuilder struct {
	name   string
	bare   bool // only which articles have a term is kept, no occurrences
	stored bool // it has values and no terms
	names  names
	terms  []builtTerm // by number
	posted []posting   // article by article

	// Of the article that is being read.
	met     []uint32 // the numbers of its terms
	tallies []tally
}

// names says what the terms of a field are called. It numbers them as they come.
type names interface {
	sort(numbers []uint32) // by what they are called
	write(to []byte, number uint32) []byte
	reset()
}

type builtTerm struct {
	articles uint32 // that have it
	met      uint32 // the place of its tally, from 1 on; 0: the article that is being read has not had it
}

type posting struct {
	term, doc uint32
	occurrences
}

// count notes a term of the article that is being read.
func (f *fieldBuilder) count(term uint32, place int) {
	if int(term) >= len(f.terms) {
		f.terms = append(f.terms, make([]builtTerm, int(term)+1-len(f.terms))...)
	}
	t := &f.terms[term]
	if t.met == 0 {
		f.met, f.tallies = append(f.met, term), append(f.tallies, tally{})
		t.met = uint32(len(f.met))
	}
	f.tallies[t.met-1].add(place)
}

// say notes a term of a field whose terms are texts.
func (f *fieldBuilder) say(term string) { f.count(f.names.(*texts).number(term), 0) }

// finish takes down the terms of the article, which has been read.
func (f *fieldBuilder) finish(doc uint32) {
	for i, term := range f.met {
		f.posted = append(f.posted, posting{term, doc, f.tallies[i].occurrences()})
		f.terms[term].articles++
		f.terms[term].met = 0
	}
	f.met, f.tallies = f.met[:0], f.tallies[:0]
}

// sorted returns the numbers of the terms that some article has, in the order of what they are called.
func (f *fieldBuilder) sorted() []uint32 {
	var numbers []uint32
	for n := range f.terms {
		if f.terms[n].articles > 0 {
			numbers = append(numbers, uint32(n))
		}
	}
	f.names.sort(numbers)
	return numbers
}

// lists are the postings of terms, one term's after the other's.
type lists struct {
	docs        []uint32
	occurrences []occurrences
}

// byTerm turns the postings around: from the terms of each article to the articles of each term. It uses the memory of room.
func (f *fieldBuilder) byTerm(numbers []uint32, room *lists) lists {
	next := make([]uint32, len(f.terms))
	at := uint32(0)
	for _, n := range numbers {
		next[n] = at
		at += f.terms[n].articles
	}
	l := lists{slices.Grow(room.docs[:0], len(f.posted))[:len(f.posted)], slices.Grow(room.occurrences[:0], len(f.posted))[:len(f.posted)]}
	*room = l
	for i := range f.posted {
		p := &f.posted[i]
		at := next[p.term]
		next[p.term] = at + 1
		l.docs[at], l.occurrences[at] = p.doc, p.occurrences
	}
	return l
}

func (f *fieldBuilder) reset() {
	clear(f.terms)
	f.terms, f.posted = f.terms[:0], f.posted[:0]
	f.names.reset()
}

// texts are terms that are called what they are.
type texts struct {
	numbers map[string]uint32
	all     []string
}

func newTexts() *texts { return &texts{numbers: map[string]uint32{}} }

func (t *texts) number(term string) uint32 {
	n, ok := t.numbers[term]
	if !ok {
		n = uint32(len(t.all))
		t.numbers[term] = n
		t.all = append(t.all, term)
	}
	return n
}

func (t *texts) sort(numbers []uint32) {
	slices.SortFunc(numbers, func(a, b uint32) int { return strings.Compare(t.all[a], t.all[b]) })
}

func (t *texts) write(to []byte, n uint32) []byte { return append(to, t.all[n]...) }

func (t *texts) reset() {
	clear(t.numbers)
	clear(t.all)
	t.all = t.all[:0]
}

// words are the spellings that a speller has numbered.
type words struct{ *speller }

// sort compares folded letters first, as whole terms would: no word has a character before the unit separator.
func (w words) sort(numbers []uint32) {
	slices.SortFunc(numbers, func(a, b uint32) int {
		x, y := &w.spelling[a], &w.spelling[b]
		return cmp.Or(strings.Compare(x.folded, y.folded), strings.Compare(x.marks, y.marks))
	})
}

func (w words) write(to []byte, n uint32) []byte {
	s := &w.spelling[n]
	return append(append(append(to, s.folded...), unit...), s.marks...)
}

func (w words) reset() {} // what is known of spelling stays

// pairs are two spellings of a speller each.
type pairs struct {
	*speller
	all   []twoWords
	slots []pairSlot // a hash table; a power of two, never full
}

type twoWords struct{ first, second uint32 }

type pairSlot struct {
	twoWords
	number uint32 // from 1 on; 0: empty
}

// leastPairSlots is how many a table has in the beginning.
const leastPairSlots = 1 << 12

func (p *pairs) number(first, second uint32) uint32 {
	if 2*len(p.all) >= len(p.slots) {
		p.grow()
	}
	s := p.slot(twoWords{first, second})
	if s.number == 0 {
		p.all = append(p.all, twoWords{first, second})
		*s = pairSlot{twoWords{first, second}, uint32(len(p.all))}
	}
	return s.number - 1
}

// slot returns where a pair is, or where it would be.
func (p *pairs) slot(t twoWords) *pairSlot {
	mask := uint64(len(p.slots) - 1)
	at := (uint64(t.first)<<32 | uint64(t.second)) * 0x9e3779b97f4a7c15 >> 20
	for {
		s := &p.slots[at&mask]
		if s.number == 0 || s.twoWords == t {
			return s
		}
		at++
	}
}

func (p *pairs) grow() {
	p.slots = make([]pairSlot, max(leastPairSlots, 2*len(p.slots)))
	for i, t := range p.all {
		*p.slot(t) = pairSlot{t, uint32(i) + 1}
	}
}

// sort compares numbers in place of texts: the places that the parts of a pair's term have among all of their kind.
func (p *pairs) sort(numbers []uint32) {
	folded := p.ranks(numbers, true, true, func(s *spelling) string { return s.folded })
	firstMarks := p.ranks(numbers, true, false, func(s *spelling) string { return s.marks + "," })
	secondMarks := p.ranks(numbers, false, true, func(s *spelling) string { return s.marks })
	type key struct {
		folded, marks uint64
		number        uint32
	}
	keys := make([]key, len(numbers))
	for i, n := range numbers {
		t := p.all[n]
		keys[i] = key{
			uint64(folded[t.first])<<32 | uint64(folded[t.second]),
			uint64(firstMarks[t.first])<<32 | uint64(secondMarks[t.second]), n,
		}
	}
	slices.SortFunc(keys, func(a, b key) int { return cmp.Or(cmp.Compare(a.folded, b.folded), cmp.Compare(a.marks, b.marks)) })
	for i := range keys {
		numbers[i] = keys[i].number
	}
}

// ranks returns which place a part of each spelling has among those of all first or second words of the pairs. Two that share
// the part share the place.
func (p *pairs) ranks(numbers []uint32, first, second bool, part func(*spelling) string) []uint32 {
	ranks := make([]uint32, len(p.spelling))
	for _, n := range numbers {
		if first {
			ranks[p.all[n].first] = 1
		}
		if second {
			ranks[p.all[n].second] = 1
		}
	}
	type ranked struct {
		part   string
		number uint32
	}
	var all []ranked
	for n := range ranks {
		if ranks[n] != 0 {
			all = append(all, ranked{part(&p.spelling[n]), uint32(n)})
		}
	}
	slices.SortFunc(all, func(a, b ranked) int { return strings.Compare(a.part, b.part) })
	rank := uint32(0)
	for i, r := range all {
		if i > 0 && r.part != all[i-1].part {
			rank++
		}
		ranks[r.number] = rank
	}
	return ranks
}

func (p *pairs) write(to []byte, n uint32) []byte {
	a, b := &p.spelling[p.all[n].first], &p.spelling[p.all[n].second]
	to = append(append(append(append(to, a.folded...), ' '), b.folded...), unit...)
	return append(append(append(to, a.marks...), ','), b.marks...)
}

func (p *pairs) reset() {
	p.all = p.all[:0]
	clear(p.slots)
}
