package index

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"khobao/vietnamese"
)

// likely is how likely something is to be meant, 0 to 1: beside its neighbours, and wherever it stands.
type likely struct{ share, anywhere float64 }

// gain is how much more likely it is beside its neighbours, as a logarithm. Added to the idf of all spellings of a word it makes what a
// word is worth that was typed without marks: the idf is the logarithm of how much more often articles have it that are meant.
func (l *likely) gain() float32 { return float32(math.Log(l.share / l.anywhere)) }

// sense is what a typed word may have been meant as.
type sense struct {
	spelling
	likely
}

// pairSense is a sense of two words next to each other, which some article has.
type pairSense struct {
	first, second spelling
	likely
}

// senses are the senses of a run of words; those of pairs at i are of the words i and i+1. Likely ones come first.
type senses struct {
	words [][]sense
	pairs [][]pairSense
}

const (
	pairTrust      = 5    // articles that a word must be in for its pairs to tell as much as what is usual
	wordsOfArticle = 200  // different words that an article has, about
	leastSense     = 0.03 // share below which a sense is not meant
	seam           = 0.1  // how likely a word has nothing to do with the one before it: "cháy quán karaoke Hà Nội" has two seams
)

// senses works out how words without marks may have been meant: "long an" is Long An, "bi thu" bí thư. Each word has the
// spellings that the archive has of it, one that was typed with marks only its own; the archive's pairs say which follow each
// other, and what headlines say, and articles say again and again, is asked for more often than what one mentions. It is the
// forward-backward algorithm of a hidden Markov model whose states are the spellings.
func (p *planner) senses(words []queryWord) (senses, error) {
	m := markov{states: make([][]state, len(words)), steps: make([]map[string]float64, len(words))}
	shouting := !slices.ContainsFunc(words, func(w queryWord) bool { return strings.ToUpper(w.text) != w.text })
	for i, w := range words {
		states, err := p.states(w, !shouting && abbreviates(w.text))
		if err != nil {
			return senses{}, err
		}
		m.states[i] = states
		if i == 0 || len(m.states[i-1])*len(states) == 1 {
			continue
		}
		key := words[i-1].folded + " " + w.folded
		pairs, err := p.view.terms(pairField, key+unit, key+unitEnd, maxSpellingsOfWord)
		if err != nil {
			return senses{}, err
		}
		m.steps[i] = map[string]float64{}
		for _, t := range pairs {
			weight, err := p.view.weight(p.ctx, &group{pairField, []string{t.term}})
			if err != nil {
				return senses{}, err
			}
			m.steps[i][t.term] = float64(weight)
		}
	}
	m.total = wordsOfArticle * float64(max(p.view.live, 1))
	return m.senses(), nil
}

// abbreviates reports whether a word is capitals without marks.
func abbreviates(word string) bool {
	return len(word) > 1 && !strings.ContainsFunc(word, func(r rune) bool { return r < 'A' || r > 'Z' })
}

// states returns the spellings that a word can have been meant as: where it was typed with marks, or as an abbreviation, and the
// archive has it so, this one alone.
func (p *planner) states(w queryWord, asTyped bool) ([]state, error) {
	own := []state{{spelling: w.spelling, articles: 1}}
	if w.Kind != vietnamese.SyllableSpan || w.stem != "" {
		return own, nil
	}
	if w.marked || asTyped {
		typed := group{wordField, []string{w.term()}}
		if n, err := typed.count(p.ctx, p.view); err != nil || n > 0 {
			own[0].articles = float64(n)
			return own, err
		}
	}
	terms, err := p.view.terms(wordField, w.folded+unit, w.folded+unitEnd, maxSpellingsOfWord)
	if err != nil || len(terms) == 0 {
		return own, err
	}
	states := make([]state, len(terms))
	for i, t := range terms {
		_, marks, _ := strings.Cut(t.term, unit)
		states[i] = state{spelling: spelling{w.folded, marks}, articles: float64(t.count)}
	}
	return states, nil
}

type state struct {
	spelling
	articles float64 // that have it
	forward  float64 // probability of all words up to this one, with this state
}

// markov is the model of a run of words.
type markov struct {
	states [][]state
	steps  []map[string]float64 // what the archive has of a pair, by its term, of the word and the one before
	total  float64              // different words of all articles, each counted for each article
}

// follows returns how likely b is after a: what the archive has of the pair, and for a rare word and at a seam also what it has of b.
func (m *markov) follows(i int, a, b *state) float64 {
	if len(m.states[i]) == 1 && len(m.states[i-1]) == 1 {
		return 1
	}
	seen := m.steps[i][pair(a.spelling, b.spelling)]
	alone := b.articles / m.total
	return (1-seam)*(seen+pairTrust*alone)/(a.articles+pairTrust) + seam*alone
}

func (m *markov) senses() senses {
	r := senses{words: make([][]sense, len(m.states)), pairs: make([][]pairSense, max(len(m.states)-1, 0))}
	for i, states := range m.states {
		var sum float64
		for j := range states {
			s := &states[j]
			if i == 0 {
				s.forward = s.articles
			} else {
				s.forward = 0
				for k := range m.states[i-1] {
					before := &m.states[i-1][k]
					s.forward += before.forward * m.follows(i, before, s)
				}
			}
			sum += s.forward
		}
		for j := range states { // a product of many small numbers would vanish
			states[j].forward /= sum
		}
	}
	var later []float64 // of each state of the word after i: probability of all that follows
	for i := len(m.states) - 1; i >= 0; i-- {
		backward := make([]float64, len(m.states[i]))
		for j := range m.states[i] {
			s := &m.states[i][j]
			backward[j] = 1
			if later != nil {
				backward[j] = 0
				for k := range m.states[i+1] {
					after := &m.states[i+1][k]
					step := m.follows(i+1, s, after) * later[k]
					backward[j] += step
					if seen := m.steps[i+1][pair(s.spelling, after.spelling)]; seen > 0 {
						r.pairs[i] = append(r.pairs[i], pairSense{s.spelling, after.spelling, likely{s.forward * step, seen}})
					}
				}
			}
			r.words[i] = append(r.words[i], sense{s.spelling, likely{s.forward * backward[j], s.articles}})
		}
		var most float64
		for _, b := range backward {
			most = max(most, b)
		}
		for j := range backward {
			backward[j] /= most
		}
		later = backward
	}
	for i := range r.words {
		r.words[i] = likeliest(r.words[i], func(w *sense) *likely { return &w.likely })
	}
	for i := range r.pairs {
		r.pairs[i] = likeliest(r.pairs[i], func(w *pairSense) *likely { return &w.likely })
	}
	return r
}

// likeliest brings both likelihoods to sums of 1 and leaves out what is not meant.
func likeliest[R any](all []R, of func(*R) *likely) []R {
	var sum likely
	for i := range all {
		sum.share += of(&all[i]).share
		sum.anywhere += of(&all[i]).anywhere
	}
	for i := range all {
		of(&all[i]).share /= sum.share
		of(&all[i]).anywhere /= sum.anywhere
	}
	slices.SortStableFunc(all, func(a, b R) int { return cmp.Compare(of(&b).share, of(&a).share) })
	n := len(all)
	for n > 1 && of(&all[n-1]).share < leastSense {
		n--
	}
	return all[:n]
}
