package index

import (
	"errors"
	"slices"
	"strings"

	"khobao/index/query"
)

// A minus before a word that mostly stands beside the next one means both: -bồi thường is no wish for "thường".
const (
	negatedShare = 0.05 // of the articles that have the rarer of two words: so many have them next to each other
	negatedMore  = 0.3  // of the articles that have the last two words of a run: so many have the last beside the next
)

// wholeNegations reads what was typed behind a minus as the words that belong together there, and says so; or that it was one word.
func (p *planner) wholeNegations(parts query.And) (query.And, error) {
	var out query.And
	for i := 0; i < len(parts); i++ {
		not, isNot := parts[i].(query.Not)
		one, isOne := not.Node.(query.Words)
		if !isNot || !isOne || len(one) != 1 || i+1 == len(parts) {
			out = append(out, parts[i])
			continue
		}
		rest, ok := parts[i+1].(query.Words)
		if !ok {
			out = append(out, parts[i])
			continue
		}
		all := slices.Concat(one, rest)
		n, err := p.together(all)
		if err != nil {
			return nil, err
		}
		if n == 1 {
			p.plan.notes = append(p.plan.notes, query.Note{Kind: query.NegatedOne, About: one[0]})
			out = append(out, parts[i])
			continue
		}
		p.plan.notes = append(p.plan.notes, query.Note{Kind: query.NegatedRun, About: strings.Join(all[:n], " ")})
		out = append(out, query.Not{Node: query.Phrase{Words: all[:n:n]}})
		if n < len(all) {
			out = append(out, all[n:])
		}
		i++
	}
	return out, nil
}

// together returns how many words, from the first on, are one: a name, a province, or what stands next to each other so often.
func (p *planner) together(typed query.Words) (int, error) {
	words, _ := readWords(p.tokenizer, strings.Join(typed, " "))
	if len(words) != len(typed) || p.exact {
		return 1, nil
	}
	if names := p.people(words); len(names) > 0 && names[0].first == 0 {
		return names[0].end, nil
	}
	if province, ok := provinceAt(words, 0); ok {
		return len(province.spellings), nil
	}
	before := 0
	for n := 1; n < len(words); n++ {
		singles, pairs, err := p.spelled(words[n-1 : n+1])
		if err != nil {
			return 0, err
		}
		both, err := pairs[0].count(p.ctx, p.view)
		if err != nil {
			return 0, err
		}
		least := negatedMore * float64(before)
		if n == 1 {
			a, errA := singles[0].count(p.ctx, p.view)
			b, errB := singles[1].count(p.ctx, p.view)
			if err := errors.Join(errA, errB); err != nil {
				return 0, err
			}
			least = negatedShare * float64(min(a, b))
		}
		if both < leastEvidence || float64(both) < least {
			return n, nil
		}
		before = both
	}
	return len(words), nil
}
