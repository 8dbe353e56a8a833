package index

import (
	"slices"
	"strings"
	"sync"

	"khobao/vietnamese"
)

// expandedWeight is how much a pair or a word of an expansion counts, compared with what was typed.
const expandedWeight = 0.5

// expansion is another wording of a run of words.
type expansion struct {
	from, to string // as their source writes them
	words    []spelling
}

// expansions returns the known ones by the folded first word of their left side, the longest first.
var expansions = sync.OnceValue(func() map[string][]expansion {
	t := newTokenizer()
	byFirst := map[string][]expansion{}
	add := func(from, to string) {
		words, _ := readWords(t, from)
		e := expansion{from: from, to: to}
		for _, w := range words {
			e.words = append(e.words, w.spelling)
		}
		byFirst[words[0].folded] = append(byFirst[words[0].folded], e)
	}
	for _, e := range vietnamese.Equivalents() {
		add(e.Short, e.Long)
		add(e.Long, e.Short)
	}
	for _, p := range vietnamese.Provinces() {
		if p.Name != p.Successor {
			add(p.Successor, p.Name)
		}
	}
	for _, list := range byFirst {
		slices.SortStableFunc(list, func(a, b expansion) int { return len(b.words) - len(a.words) })
	}
	return byFirst
})

// expand finds what else could stand for the words. It returns for each word the phrases that can take its place, scores
// these a little, and says so.
func (p *planner) expand(words []queryWord) ([]anyOf, error) {
	others := make([]anyOf, len(words))
	if p.exact {
		return others, nil
	}
	for i := 0; i < len(words); {
		width := 0
		for _, e := range expansions()[words[i].folded] {
			if len(e.words) < width || !e.at(words[i:]) {
				continue
			}
			m, found, err := p.expansion(e.to)
			if err != nil {
				return nil, err
			}
			width = len(e.words)
			if !found {
				continue
			}
			for j := range width {
				others[i+j] = append(others[i+j], m)
			}
			if note := e.from + " = " + e.to; !slices.Contains(p.plan.expanded, note) {
				p.plan.expanded = append(p.plan.expanded, note)
			}
		}
		i += max(width, 1)
	}
	return others, nil
}

// at reports whether the words begin with the expansion's. A word that was typed without marks may have any, but a lone
// syllable must be typed as it is written: "tp" is TP, "to" is not every tổ.
func (e *expansion) at(words []queryWord) bool {
	if len(words) < len(e.words) {
		return false
	}
	for i, s := range e.words {
		w := words[i]
		if w.folded != s.folded || w.marked && w.spelling != s {
			return false
		}
	}
	return true
}

// expansion plans another wording, and says whether any article has it.
func (p *planner) expansion(text string) (matcher, bool, error) {
	words, _ := readWords(p.tokenizer, text)
	f := &phrase{key: "exactly " + phraseKey(words, false)}
	for i, w := range words {
		f.words = append(f.words, &group{wordField, []string{w.term()}})
		if i > 0 {
			f.pairs = append(f.pairs, &group{pairField, []string{pair(words[i-1].spelling, w.spelling)}})
		}
	}
	n, err := p.view.countMatches(f)
	if err != nil || n == 0 {
		return nil, false, err
	}
	scored := f.pairs
	if len(scored) == 0 {
		scored = f.words
	}
	for _, g := range scored {
		if err := p.score(*g, expandedWeight); err != nil {
			return nil, false, err
		}
	}
	var run []spelling
	for _, w := range words {
		run = append(run, w.spelling)
	}
	p.plan.marks.addRun(run, expandedWeight)
	return f, true, nil
}

// forms of address stand before a name and need not stand there.
var addresses = []string{"ông", "bà", "anh", "chị", "đồng chí"}

// optional reports whether a word is a form of address beside other words, which an article need not have.
func (p *planner) optional(words []queryWord, i int) bool {
	if p.exact {
		return false
	}
	for _, a := range addresses {
		parts := strings.Fields(a)
		for at := range parts {
			first := i - at
			if first < 0 || first+len(parts) >= len(words) {
				continue // nothing follows that it could address
			}
			same := true
			for j, part := range parts {
				same = same && words[first+j].marked && words[first+j].spelling == spell(part)
			}
			if same && startsUpper(words[first+len(parts)].text) {
				return true
			}
		}
	}
	return false
}

func startsUpper(s string) bool {
	return s != "" && strings.ToLower(s[:1]) != s[:1] || strings.HasPrefix(s, "Đ")
}
