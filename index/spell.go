package index

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"khobao/vietnamese"
)

// leastEvidence is how many articles must have another spelling beside its neighbours before it is suggested.
const leastEvidence = 2

// decodeKeys replaces words that the archive does not have by what their keystrokes meant. In VNI they have digits within,
// and are wholes of letters and digits: d9a5i.
func (p *planner) decodeKeys(words, wholes []queryWord) ([]queryWord, []queryWord, error) {
	if p.exact {
		return words, wholes, nil
	}
	var left []queryWord
	for _, w := range wholes {
		decoded, err := p.decode(&w)
		if err != nil {
			return nil, nil, err
		}
		if !decoded {
			left = append(left, w)
			continue
		}
		first := slices.IndexFunc(words, func(part queryWord) bool { return part.Start >= w.Start })
		words = slices.Replace(words, first, first+w.Parts, w)
	}
	for i := range words {
		if _, err := p.decode(&words[i]); err != nil {
			return nil, nil, err
		}
	}
	return words, left, nil
}

// decode replaces a word by the syllable that its keystrokes meant, unless the archive has the word itself.
func (p *planner) decode(w *queryWord) (bool, error) {
	decoded, ok := vietnamese.DecodeKeys(w.text)
	if !ok {
		return false, nil
	}
	known, err := p.spellings(wordField, w.folded)
	if err != nil || len(known.terms) > 0 {
		return false, err
	}
	p.plan.expanded = append(p.plan.expanded, w.text+" = "+decoded)
	w.spelling, w.text, w.marked, w.Kind = spell(decoded), decoded, true, vietnamese.SyllableSpan
	return true, nil
}

// surelyMeant is how many times as many articles must have other marks beside a word's neighbours as have those that were typed, for
// these to be a slip although they are found: hà nôi is Hà Nội.
const (
	surelyMeant = 50
	mayBeSlips  = 5 // articles that have what was typed: more are no slips
)

// parted returns the two words between which no blank was typed, as the archive has them together most often; "" where the archive
// has the word nearly as often, or never has two such.
func (p *planner) parted(w queryWord) (string, error) {
	known, err := p.spellings(wordField, w.folded)
	if err != nil || len(w.folded) > maxParted || vietnamese.IsFoldedSyllable(w.folded) {
		return "", err
	}
	typed, err := known.count(p.ctx, p.view)
	if err != nil || typed > mayBeSlips {
		return "", err
	}
	best, most := "", uint64(max(leastEvidence, surelyMeant*typed)-1)
	for i := 1; i < len(w.folded); i++ {
		first, second := w.folded[:i], w.folded[i:]
		pairs, err := p.view.terms(pairField, first+" "+second+unit, first+" "+second+unitEnd, maxSpellingsOfWord)
		if err != nil {
			return "", err
		}
		for _, t := range pairs {
			_, marks, _ := strings.Cut(t.term, unit)
			a, b, _ := strings.Cut(marks, ",")
			if t.count > most {
				best, most = spelling{first, a}.text()+" "+spelling{second, b}.text(), t.count
			}
		}
	}
	return best, nil
}

const maxParted = 2 * 7 // letters of two syllables, of which nghieng has most

// asTyped gives a word a capital where the one it replaces has it.
func asTyped(word, typed string) string {
	if !startsUpper(typed) {
		return word
	}
	first, size := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(first)) + word[size:]
}

// mostEvidence returns which spelling of some folded words has most evidence, and how much; none where it is not more than least.
func (p *planner) mostEvidence(words []queryWord, i int, forms []string, least int) (best spelling, most int, err error) {
	most = least
	neighbours := min(2, max(1, len(words)-1))
	for _, folded := range forms {
		known, err := p.view.terms(wordField, folded+unit, folded+unitEnd, maxSpellingsOfWord)
		if err != nil {
			return best, 0, err
		}
		for _, t := range known {
			if int(t.count)*neighbours <= most {
				continue // so few articles have it at all
			}
			candidate := spellingOf(t.term)
			evidence, alone, err := p.evidence(words, i, candidate)
			if err != nil {
				return best, 0, err
			}
			if evidence > most && !(alone && folded != words[i].folded) {
				best, most = candidate, evidence
			}
		}
	}
	return best, most, nil
}

// evidenceAsTyped is the evidence for a word in the spelling that was typed, or, without marks, in the one that has most.
func (p *planner) evidenceAsTyped(words []queryWord, i int) (int, error) {
	if words[i].marked {
		n, _, err := p.evidence(words, i, words[i].spelling)
		return n, err
	}
	_, most, err := p.mostEvidence(words, i, []string{words[i].folded}, 0)
	return most, err
}

// evidence counts the articles that have a spelling next to the word's neighbours; with no neighbours, those that have it. It is alone
// where one of two neighbours, a word that the archive knows, never stands beside it: other letters are then a guess.
func (p *planner) evidence(words []queryWord, i int, s spelling) (total int, alone bool, err error) {
	if len(words) == 1 {
		total, err = (&group{wordField, []string{s.term()}}).count(p.ctx, p.view)
		return total, false, err
	}
	inside := i > 0 && i+1 < len(words)
	for _, pairs := range [][2]int{{i - 1, i}, {i, i + 1}} {
		if pairs[0] < 0 || pairs[1] >= len(words) {
			continue
		}
		a, b := words[pairs[0]].spelling, words[pairs[1]].spelling
		if pairs[0] == i {
			a = s
		} else {
			b = s
		}
		g := group{pairField, []string{pair(a, b)}}
		other := words[pairs[0]+pairs[1]-i]
		if !other.marked {
			all, err := p.spellings(pairField, a.folded+" "+b.folded)
			if err != nil {
				return 0, false, err
			}
			g.terms = keepMarks(all.terms, s, pairs[0] == i)
		}
		n, err := g.count(p.ctx, p.view)
		if err != nil {
			return 0, false, err
		}
		total += n
		if inside && n == 0 && !alone {
			known, err := p.spellings(wordField, other.folded)
			if err != nil {
				return 0, false, err
			}
			alone = len(known.terms) > 0
		}
	}
	return total, alone, nil
}

// keepMarks returns the pairs whose first, or second, word has the marks of s.
func keepMarks(pairs []string, s spelling, first bool) []string {
	var kept []string
	for _, term := range pairs {
		_, marks, _ := strings.Cut(term, unit)
		a, b, _ := strings.Cut(marks, ",")
		if first && a == s.marks || !first && b == s.marks {
			kept = append(kept, term)
		}
	}
	return kept
}

// soundAlike are beginnings of syllables that sound the same to many and take more than a letter to exchange: bộ chưởng, cảnh sát dao thông.
var soundAlike = [][2]string{{"ch", "tr"}, {"d", "gi"}, {"r", "gi"}, {"v", "gi"}}

// asHeard returns the words that sound like a folded one to many.
func asHeard(word string) []string {
	var out []string
	for _, pair := range soundAlike {
		for i, from := range pair {
			if rest, ok := strings.CutPrefix(word, from); ok {
				out = append(out, pair[1-i]+rest)
			}
		}
	}
	return out
}

// edits returns the words that one letter more, less, other or exchanged makes of a folded word, and those that sound like it.
func edits(word string) []string {
	if len(word) > 12 || len(word) < 2 {
		return nil
	}
	const letters = "abcdeghiklmnopqrstuvxy"
	out := asHeard(word)
	for i := range len(word) + 1 {
		for _, c := range letters {
			out = append(out, word[:i]+string(c)+word[i:])
			if i < len(word) && byte(c) != word[i] {
				out = append(out, word[:i]+string(c)+word[i+1:])
			}
		}
		if i < len(word) {
			out = append(out, word[:i]+word[i+1:])
		}
		if i+1 < len(word) && word[i] != word[i+1] {
			out = append(out, word[:i]+word[i+1:i+2]+word[i:i+1]+word[i+2:])
		}
	}
	return out
}

// nearSyllables has what syllablesNear returned, by the syllable: there are some two thousand.
var nearSyllables sync.Map

// syllablesNear returns the syllables that edits makes of a folded word. Of some three hundred such
// words hardly a tenth are syllables, and who asks looks each of them up.
func syllablesNear(word string) []string {
	if near, ok := nearSyllables.Load(word); ok {
		return near.([]string)
	}
	near := slices.DeleteFunc(edits(word), func(s string) bool { return !vietnamese.IsFoldedSyllable(s) })
	slices.Sort(near)
	near = slices.Compact(near)
	if vietnamese.IsFoldedSyllable(word) { // of other words there is no end
		nearSyllables.Store(word, near)
	}
	return near
}

func spellingOf(term string) spelling {
	folded, marks, _ := strings.Cut(term, unit)
	return spelling{folded, marks}
}

// text writes the word as one reads it.
func (s spelling) text() string {
	if key, ok := strings.CutPrefix(s.marks, "="); ok {
		return key
	}
	if s.marks == "" {
		return s.folded
	}
	var b strings.Builder
	digits := s.marks[1:]
	for _, c := range []byte(s.folded) {
		letter := string(c)
		if strings.IndexByte("adeou", c) >= 0 && digits != "" {
			for _, m := range markedLetters {
				if m.plain == c && m.digit == digits[0] {
					letter = m.letter
				}
			}
			digits = digits[1:]
		}
		b.WriteString(letter)
	}
	if tone := s.marks[:1]; tone != "0" {
		b.WriteString(tone)
	}
	return vietnamese.Unkey(b.String())
}
