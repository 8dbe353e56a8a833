package index

import (
	"math"
	"strings"

	"khobao/vietnamese"
)

// Names of firms and foreign words are written together and apart: Oceanbank and Ocean Bank; and who types in haste leaves blanks out:
// tuyensinh. The archive's own words and pairs tell which of both it has.
const (
	shortestCompound = 5    // letters: shorter ones are syllables, or by chance
	longestCompound  = 24   // letters
	compoundShare    = 0.02 // as many articles must have the other way as this share of those that have what was typed: the rest are slips
	syllablesShare   = 0.1  // and for two syllables, which the addresses of pages have together: tuyensinh
	partShare        = 0.1  // a known word is two words where this share of the articles with the rarer has both: "me tro" is chance, "vietin bank" is not
)

// compoundsAt returns how the archive writes the words i and i+1 together, and the word i apart.
func (p *planner) compoundsAt(words []queryWord, i int) ([]expansion, error) {
	var found []expansion
	if i+1 < len(words) {
		e, err := p.written(words[i], words[i+1])
		if err != nil {
			return nil, err
		}
		if len(e) > 0 {
			parted, err := p.seamAt(words, i)
			if err != nil {
				return nil, err
			}
			if !parted {
				found = append(found, e...)
			}
		}
	}
	e, err := p.apart(words[i])
	return append(found, e...), err
}

// mayBeCompound reports whether folded letters are a word that may be made of two.
func mayBeCompound(folded string) bool {
	return len(folded) >= shortestCompound && len(folded) <= longestCompound && isPlain(folded) &&
		!strings.ContainsAny(folded, "0123456789") && !vietnamese.IsFoldedSyllable(folded)
}

// written returns the word that the archive writes for two; none where hardly an article does beside those that have the two.
func (p *planner) written(a, b queryWord) ([]expansion, error) {
	folded := a.folded + b.folded
	if len(a.folded) < 2 || len(b.folded) < 2 || !mayBeCompound(folded) {
		return nil, nil
	}
	most, err := p.mostFrequent(wordField, folded)
	if err != nil || most.count < leastEvidence {
		return nil, err
	}
	pairs := group{pairField, []string{pair(a.spelling, b.spelling)}}
	if !a.marked && !b.marked {
		if pairs, err = p.spellings(pairField, a.folded+" "+b.folded); err != nil {
			return nil, err
		}
	}
	typed, err := pairs.count(p.ctx, p.view)
	share := compoundShare
	if vietnamese.IsFoldedSyllable(a.folded) && vietnamese.IsFoldedSyllable(b.folded) {
		share = syllablesShare
	}
	if a.stem != "" && b.stem != "" {
		share = 1 // English has many a pair that is another word when it is written together
	}
	if err != nil || float64(most.count) < share*float64(typed) {
		return nil, err
	}
	return []expansion{{
		from: a.text + " " + b.text, to: asTyped(spellingOf(most.term).text(), a.text), weight: expandedWeight, words: []spelling{a.spelling, b.spelling},
	}}, nil
}

// seamAt reports whether the words i and i+1 stand beside each other only because one of them ends or begins with what stands on its other
// side, as in Triều Tiên phóng: the archive has the two, and one of them more often with its other neighbour.
func (p *planner) seamAt(words []queryWord, i int) (bool, error) {
	together := func(first int) (int, error) {
		if first < 0 || first+1 >= len(words) {
			return 0, nil
		}
		pairs, err := p.typedPair(words[first], words[first+1])
		if err != nil {
			return 0, err
		}
		return pairs.count(p.ctx, p.view)
	}
	two, err := together(i)
	if err != nil || two == 0 {
		return false, err
	}
	for _, first := range []int{i - 1, i + 1} {
		if n, err := together(first); err != nil || n > two {
			return true, err
		}
	}
	return false, nil
}

// apart returns the words that the archive has for one without blanks; none where hardly an article has them beside those that have the one.
func (p *planner) apart(w queryWord) ([]expansion, error) {
	if w.Kind != vietnamese.SyllableSpan || w.stem != "" || !mayBeCompound(w.folded) {
		return nil, nil
	}
	own, err := p.spellings(wordField, w.folded)
	if err != nil {
		return nil, err
	}
	typed, err := own.count(p.ctx, p.view)
	if err != nil {
		return nil, err
	}
	least := max(leastEvidence, compoundShare*float64(typed))
	var best termCount
	for cut := 2; cut+2 <= len(w.folded); cut++ {
		most, err := p.mostFrequent(pairField, w.folded[:cut]+" "+w.folded[cut:])
		if err != nil {
			return nil, err
		}
		if float64(most.count) < least || most.count <= best.count {
			continue
		}
		chance := false
		if typed > 0 {
			if chance, err = p.byChance(most); err != nil {
				return nil, err
			}
		}
		if !chance {
			best = most
		}
	}
	to := ""
	switch {
	case best.count > 0:
		first, second := spellingsOfPair(best.term)
		to = first.text() + " " + second.text()
	case typed == 0:
		if to, err = p.syllablesOf(w.folded); err != nil {
			return nil, err
		}
	}
	if to == "" {
		return nil, nil
	}
	return []expansion{{from: w.text, to: asTyped(to, w.text), weight: expandedWeight, words: []spelling{w.spelling}}}, nil
}

// byChance reports whether two words stand beside each other in few of the articles that have the rarer of them.
func (p *planner) byChance(pair termCount) (bool, error) {
	rarer := uint64(math.MaxUint64)
	first, second := spellingsOfPair(pair.term)
	for _, part := range []spelling{first, second} {
		word := group{wordField, []string{part.term()}}
		n, err := word.count(p.ctx, p.view)
		if err != nil {
			return false, err
		}
		rarer = min(rarer, uint64(n))
	}
	return float64(pair.count) < partShare*float64(rarer), nil
}

// syllablesOf takes letters that no article has, thutuongchinhphu, for three or more syllables that the archive has next to each other; ""
// where they are none such. Of several ways it is that whose rarest pair most articles have.
func (p *planner) syllablesOf(folded string) (string, error) {
	type way struct {
		text, last string
		rarest     uint64
	}
	ways := make([][]way, len(folded)+1) // by how many letters are taken
	ways[0] = []way{{rarest: 1 << 62}}
	for at := range folded {
		for _, before := range ways[at] {
			for end := at + 1; end <= min(len(folded), at+maxParted/2); end++ {
				syllable := folded[at:end]
				if !vietnamese.IsFoldedSyllable(syllable) {
					continue
				}
				next := way{last: syllable, rarest: before.rarest}
				if at > 0 {
					most, err := p.mostFrequent(pairField, before.last+" "+syllable)
					if err != nil {
						return "", err
					}
					if most.count < leastEvidence {
						continue
					}
					first, second := spellingsOfPair(most.term)
					if next.text = before.text + " " + second.text(); before.text == "" {
						next.text = first.text() + next.text
					}
					next.rarest = min(next.rarest, most.count)
				}
				known := false
				for k, other := range ways[end] {
					if known = known || other.last == syllable; other.last == syllable && other.rarest < next.rarest {
						ways[end][k] = next
					}
				}
				if !known {
					ways[end] = append(ways[end], next)
				}
			}
		}
	}
	var best way
	for _, w := range ways[len(folded)] {
		if w.text != "" && w.rarest > best.rarest {
			best = w
		}
	}
	return best.text, nil
}

// mostFrequent returns the spelling of folded words that most articles have; of equals the first.
func (p *planner) mostFrequent(field, folded string) (most termCount, err error) {
	all, err := p.view.terms(field, folded+unit, folded+unitEnd, maxSpellingsOfWord)
	for _, t := range all {
		if t.count > most.count {
			most = t
		}
	}
	return most, err
}

// spellingsOfPair takes the term of a pair apart.
func spellingsOfPair(term string) (first, second spelling) {
	folded, marks, _ := strings.Cut(term, unit)
	a, b, _ := strings.Cut(folded, " ")
	x, y, _ := strings.Cut(marks, ",")
	return spelling{a, x}, spelling{b, y}
}
