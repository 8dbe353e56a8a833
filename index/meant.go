package index

import (
	"slices"
	"strings"

	"github.com/RoaringBitmap/roaring/v2"

	"khobao/vietnamese"
)

// didYouMean returns the query in better spelling where hardly an article has what was typed, or hardly one has a word of it beside its
// neighbours, and only where that finds what the query does not.
func (p *planner) didYouMean(r *Request, found []*answer) (string, error) {
	if p.exact || len(p.runs) != 1 {
		return "", nil
	}
	words := p.runs[0]
	texts, err := p.nearName(words)
	if err == nil && texts == nil {
		texts, err = p.nearRow(words)
	}
	if err == nil && texts == nil {
		texts, err = p.respelled(slices.Clone(words), p.plan.strict > 0)
	}
	if err != nil || texts == nil {
		return "", err
	}
	if texts, err = p.withMarks(texts); err != nil {
		return "", err
	}
	better := strings.Join(texts, " ")
	if whole := strings.Join(typedTexts(words), " "); strings.Contains(p.plan.canonical, whole) {
		better = strings.Replace(p.plan.canonical, whole, better, 1)
	}
	if more, err := p.findsMore(r, better, found); err != nil || !more {
		return "", err
	}
	return better, nil
}

// surelyRead is the share from which a word without marks is suggested with those that it is read with.
const surelyRead = 0.9

// withMarks gives the words of a better spelling the marks that they are read with beside it: vinh before hạ long is vịnh. Where all are
// without, they stay so.
func (p *planner) withMarks(texts []string) ([]string, error) {
	words, _ := readWords(p.tokenizer, strings.Join(texts, " "))
	if len(words) != len(texts) || !slices.ContainsFunc(words, func(w queryWord) bool { return w.marked }) {
		return texts, nil
	}
	meant, err := p.senses(words)
	if err != nil {
		return nil, err
	}
	texts = slices.Clone(texts)
	for i, w := range words {
		if likeliest := meant.words[i][0]; !w.marked && likeliest.share >= surelyRead && likeliest.folded == w.folded {
			texts[i] = asTyped(likeliest.text(), w.text)
		}
	}
	return texts, nil
}

// findsMore reports whether another query finds what the planner's does not: where that has found no article with all words, one with
// all, or any that it has not found, if it has a word more that some article has; else articles with all words, those left out that no
// article has.
func (p *planner) findsMore(r *Request, better string, found []*answer) (bool, error) {
	other := *r
	other.Q = better
	q, _, err := p.view.plan(p.ctx, &other)
	if err != nil {
		return false, err
	}
	defer q.tokenizer.giveBack()
	answers, err := p.view.run(p.ctx, &q.plan)
	if err != nil {
		return false, err
	}
	if p.plan.strict == 0 && q.plan.strict > 0 && hitsOf(answers) > 0 {
		return true, nil
	}
	for i, s := range p.view.segments {
		before, now := found[i].hits, answers[i].hits
		if q.plan.known <= p.plan.known {
			if before, err = p.plan.withKnown(p, s); err == nil {
				now, err = q.plan.withKnown(p, s)
			}
		}
		if err != nil {
			return false, err
		}
		if now.AndCardinality(before) < now.GetCardinality() {
			return true, nil
		}
	}
	return false, nil
}

// withKnown returns the articles of a segment that have all words of which any article has one, and fulfil all else.
func (p *plan) withKnown(by *planner, s *segment) (*roaring.Bitmap, error) {
	all := slices.Clone(p.must)
	for _, f := range p.filters {
		if f != nil {
			all = append(all, f)
		}
	}
	for _, w := range p.words {
		if w.mass > 0 {
			all = append(all, w.matcher)
		}
	}
	return s.live(by.ctx, all)
}

// The share of the articles with a word in which it must stand beside its neighbours to be meant: where articles have what was typed, as
// kinh tế and not kinh tết, but not của Hà Nội for mưa Hà Nội; where they have it and it sounds alike, as in miền chung; and where none has.
const (
	clearly      = 0.1
	clearlyHeard = 0.02
	atAll        = 0.01
)

// respelled returns the texts of words with other spellings of those that the archive does not have, or does not have beside their
// neighbours; nil where it knows nothing better. Other letters are thought of where other marks explain nothing, and, where articles were
// found, they must be much more usual.
func (p *planner) respelled(words []queryWord, found bool) ([]string, error) {
	texts, err := p.respelledIn(slices.Clone(words), found, false)
	if texts == nil && err == nil && len(words) < longWords {
		texts, err = p.respelledIn(words, found, true)
	}
	return texts, err
}

// respelledIn is respelled with other marks, or with other letters, too. It changes words.
func (p *planner) respelledIn(words []queryWord, found, letters bool) ([]string, error) {
	changed := false
	texts := make([]string, len(words))
	for i := range words {
		texts[i] = words[i].text
		if words[i].Kind != vietnamese.SyllableSpan || len(words) > 1 && abbreviates(words[i].text) || !strings.ContainsAny(words[i].folded, "aeiouy") {
			continue // ĐH, bt
		}
		if found && len(words) >= longWords {
			continue
		}
		better, doubted, err := p.betterSpelling(words, i, found, letters)
		if err != nil {
			return nil, err
		}
		if better.folded != "" && better != words[i].spelling {
			texts[i], changed = asTyped(better.text(), words[i].text), true
			words[i].spelling, words[i].marked = better, true
			continue
		}
		if !doubted && !letters {
			continue
		}
		parted, err := p.parted(words[i])
		if err != nil {
			return nil, err
		}
		if parted != "" {
			texts[i], changed = asTyped(parted, words[i].text), true
		}
	}
	if !changed {
		return nil, nil
	}
	return texts, nil
}

// betterSpelling returns the spelling in which a word has most evidence beside its neighbours; none where what was typed is as good. It
// is doubted where no article has the word there and none has all words.
func (p *planner) betterSpelling(words []queryWord, i int, found, letters bool) (better spelling, doubted bool, err error) {
	evidence, err := p.evidenceAsTyped(words, i)
	if err != nil {
		return better, false, err
	}
	if !found && evidence == 0 {
		better, err = p.clearest(words, i, append(edits(words[i].folded), words[i].folded), leastEvidence-1, atAll)
		return better, true, err
	}
	if evidence > mayBeSlips || len(words) >= longWords || len(words) == 1 && vietnamese.IsSyllable(words[i].text) {
		return better, false, nil
	}
	least := surelyMeant*max(1, evidence) - 1
	if !letters {
		if words[i].marked {
			better, _, err = p.mostEvidence(words, i, []string{words[i].folded}, least)
		}
		return better, false, err
	}
	if len(words) == 1 {
		return better, false, nil
	}
	least = max(least, p.plan.strict) // more articles that have the words apart: they were meant so
	if better, err = p.clearest(words, i, syllablesNear(words[i].folded), least, clearly); better.folded == "" && err == nil {
		better, err = p.clearest(words, i, asHeard(words[i].folded), least, clearlyHeard)
	}
	return better, false, err
}

// clearest returns what mostEvidence does, if so large a share of the articles that have it have it beside the word's neighbours.
func (p *planner) clearest(words []queryWord, i int, forms []string, least int, share float64) (spelling, error) {
	better, most, err := p.mostEvidence(words, i, forms, least)
	if err != nil || better.folded == "" {
		return better, err
	}
	all, err := (&group{wordField, []string{better.term()}}).count(p.ctx, p.view)
	if float64(most) < share*float64(all) {
		return spelling{}, err
	}
	return better, err
}

// nearRow returns the texts of a row of few words, which no article has as it stands, with another in place of one that hardly an article
// has beside its neighbours, where a letter more, less or other makes a row of them that articles have: of trịnh xuân than, trịnh xuân thanh.
// Nil where there is none such.
func (p *planner) nearRow(words []queryWord) ([]string, error) {
	if len(words) < shortestNear || len(words) >= longWords {
		return nil, nil
	}
	var texts []string
	most := nearArticles - 1
	row := slices.Clone(words)
	for i, w := range words {
		if w.Kind != vietnamese.SyllableSpan || abbreviates(w.text) {
			continue
		}
		typed, err := p.evidenceAsTyped(words, i)
		if err != nil {
			return nil, err
		}
		if typed > mayBeSlips {
			continue
		}
		if known, err := p.standing(words); err != nil || known > 0 {
			return nil, err
		}
		rest, err := p.rest(words, i)
		if err != nil {
			return nil, err
		}
		for _, folded := range syllablesNear(w.folded) {
			better, _, err := p.mostEvidence(words, i, []string{folded}, most)
			if err != nil {
				return nil, err
			}
			if better.folded == "" {
				continue
			}
			row[i].spelling, row[i].marked = better, true
			n, err := p.standing(row)
			if err != nil {
				return nil, err
			}
			all, err := (&group{wordField, []string{better.term()}}).count(p.ctx, p.view)
			if err != nil {
				return nil, err
			}
			inside := i > 0 && i+1 < len(words) && n*insideOf >= rest
			if n > most && (inside || n*p.view.live >= belongs*rest*all) { // của stands before Hà Nội as before all else
				most, texts = n, typedTexts(words)
				texts[i] = asTyped(better.text(), w.text)
			}
		}
		row[i] = w
	}
	return texts, nil
}

// A word belongs in a row where an article that has the rest has it there so many times as often as by chance; between two others, where
// one of so many articles that have either side has the row: sốt xuất huyết.
const (
	belongs  = 2
	insideOf = 20
)

// rest returns how many articles have the words before or after one, whichever fewer have.
func (p *planner) rest(words []queryWord, i int) (int, error) {
	fewest := p.view.live
	for _, side := range [][]queryWord{words[:i], words[i+1:]} {
		if len(side) == 0 {
			continue
		}
		n, err := p.standing(side)
		if err != nil {
			return 0, err
		}
		fewest = min(fewest, n)
	}
	return fewest, nil
}

func typedTexts(words []queryWord) []string {
	texts := make([]string, len(words))
	for i, w := range words {
		texts[i] = w.text
	}
	return texts
}

// Names of people are doubted where they are nearly someone's.
const (
	shortestNear = 3  // words of a name, of which all but one are as typed
	nearArticles = 3  // that have the person, at least
	nearTimes    = 20 // and so many times as many as have what was typed
)

// nearName returns the texts of a run of words with the name of a person whom the archive knows in place of one that differs from it in one
// word, by a letter or by marks; nil where there is none such, or articles have the name as typed.
func (p *planner) nearName(words []queryWord) ([]string, error) {
	if len(words) >= longWords {
		return nil, nil
	}
	counts := p.view.valueCounts(personFacet)
	for n := min(longestPerson, len(words)); n >= shortestNear; n-- {
		for first := 0; first+n <= len(words); first++ {
			name := words[first : first+n]
			if slices.ContainsFunc(p.names, func(known personName) bool { return known.first < first+n && first < known.end }) {
				continue
			}
			label, articles := p.view.facets.nearest(name, counts)
			if articles < nearArticles {
				continue
			}
			singles, pairs, err := p.spelled(name)
			if err != nil {
				return nil, err
			}
			typed, err := p.view.countMatches(p.ctx, &phrase{words: singles, pairs: pairs, key: phraseKey(name, false)})
			if err != nil {
				return nil, err
			}
			if articles < nearTimes*typed {
				continue
			}
			texts := typedTexts(words)
			for i, w := range name {
				texts[first+i] = asTyped(strings.ToLower(label[i]), w.text)
			}
			return texts, nil
		}
	}
	return nil, nil
}

// nearest returns the words of the name that differs from some words in one of them, but not the first, by a letter or by marks, and how
// many articles have it; of several that of most articles.
func (r *registry) nearest(name []queryWord, counts []uint32) (label []string, articles int) {
	r.mu.RLock()
	values := r.fields[personFacet].values
	r.mu.RUnlock()
	folded := make([]string, len(name))
	for i, w := range name {
		folded[i] = w.folded
	}
	take := func(value uint32) {
		if int(value) >= len(counts) || int(counts[value]) <= articles {
			return
		}
		if words := strings.Fields(values[value].label); len(words) == len(name) && differsInOne(name, words) {
			label, articles = words, int(counts[value])
		}
	}
	table := &r.names[personFacet]
	for other := 1; other < len(name); other++ { // the word that differs: what is longer, before or after it, is looked up
		if other >= len(name)/2+1 {
			table.with(strings.Join(folded[:other], " ")+" ", values, take)
			break // with all that begin so, those are here that differ later
		}
		table.with(strings.Join(folded[other+1:], " "), values, take)
	}
	return label, articles
}

// differsInOne reports whether a name is one that was typed but for a slip in one word after the first.
func differsInOne(typed []queryWord, name []string) bool {
	slips := 0
	for i, word := range name {
		s := spell(word)
		switch {
		case typed[i].mayBe(s):
		case i > 0 && (typed[i].folded == s.folded || isEdit(typed[i].folded, s.folded) || slices.Contains(asHeard(typed[i].folded), s.folded)):
			slips++
		default:
			return false
		}
	}
	return slips == 1
}

// isEdit reports whether one letter more, less, other or exchanged makes one word the other.
func isEdit(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	same := 0
	for same < len(a) && a[same] == b[same] {
		same++
	}
	switch len(b) - len(a) {
	case 0:
		return a[min(same+1, len(a)):] == b[min(same+1, len(b)):] ||
			same+1 < len(a) && a[same] == b[same+1] && a[same+1] == b[same] && a[same+2:] == b[same+2:]
	case 1:
		return a[same:] == b[same+1:]
	}
	return false
}
