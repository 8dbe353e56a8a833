package index

import (
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// plan is a request made ready to run over a view.
type plan struct {
	words   []need            // the plain words: all of them, or most, see enough
	must    allOf             // every other condition
	filters [nFilters]matcher // nil: none; kept apart because a facet's counts ignore its own filter
	scorers []scorer
	marks   marks // what a snippet points out

	canonical string
	expanded  []string
	notes     []string
	cut       bool // nearness was looked for in a part of the articles only; known once the plan has run
	strict    int  // articles that have all words; known once the plan has run
	allWords  bool
}

// among leaves of all articles these.
func (p *plan) among(ids []archive.ArticleID) {
	these := &group{field: "_id"}
	for _, id := range ids {
		these.terms = append(these.terms, string(id))
	}
	p.must, p.allWords = append(p.must, these), true
}

// nFilters is one filter for each facet field, and the date's.
const (
	dateFilter = 6
	nFilters   = 7
)

// need is one plain word of the request.
type need struct {
	matcher
	mass float32 // how much of the request it is: its idf
}

// scorer adds BM25 of a group of terms, taken as one term, to an article's score.
type scorer struct {
	group
	weight float32 // the routing weight times the idf
}

// routing is how much words and pairs count, spelled as typed and folded.
type routing struct{ word, pair, foldedWord, foldedPair float32 }

// What was typed with marks is looked for with marks; the pairs are also looked for folded, which finds a slip in one of
// two syllables at little cost, while folded words found nothing more. Adding folded and accented words blindly is what
// makes unaccented queries fail: they are looked for folded alone.
var (
	accented   = routing{word: 1, pair: 0.7, foldedPair: 0.15}
	half       = routing{word: 0.25, foldedWord: 1, foldedPair: 0.7} // word: of those that were typed with marks
	unaccented = routing{foldedWord: 1, foldedPair: 0.7}
)

// accentedShare is the share of words with marks from which a request counts as accented. Real text has 0.8.
const accentedShare = 0.6

// queryWord is a typed word on its way into the plan.
type queryWord struct {
	token
	text   string
	marked bool   // was typed with marks
	stem   string // of an English word, where articles in English have it
}

// readWords takes a text apart as articles are taken apart, wholes left out.
func readWords(t *tokenizer, text string) (words, wholes []queryWord) {
	for _, tok := range t.tokens(nil, text, 0, 1<<31) {
		s := text[tok.Start:tok.End]
		w := queryWord{token: tok, text: s, marked: vietnamese.HasMarks(s)}
		if tok.Kind == vietnamese.WholeSpan {
			wholes = append(wholes, w)
		} else {
			words = append(words, w)
		}
	}
	return words, wholes
}

// routeOf chooses the weights for a run of words.
func routeOf(words []queryWord) routing {
	letters, marked := 0, 0
	for _, w := range words {
		if w.Kind == vietnamese.SyllableSpan {
			letters++
			if w.marked {
				marked++
			}
		}
	}
	switch {
	case marked == 0 && letters > 0:
		return unaccented
	case float64(marked) < accentedShare*float64(letters):
		return half
	}
	return accented
}

// planner makes a plan for one view.
type planner struct {
	view      *view
	exact     bool
	tokenizer *tokenizer
	plan      plan
	runs      [][]queryWord // the plain words, as they were planned
}

// addWords adds a run of plain words: what each needs, and how they score.
func (p *planner) addWords(words, wholes []queryWord) error {
	words, wholes, err := p.decodeKeys(words, wholes)
	if err != nil {
		return err
	}
	p.runs = append(p.runs, words)
	english, err := p.readEnglish(words)
	if err != nil {
		return err
	}
	route := routeOf(words)
	if english {
		route = accented // every word is spelled as it is meant
	}
	others, err := p.expand(words, wholes)
	if err != nil {
		return err
	}
	for i := range words {
		if err := p.addWord(words, i, route, others[i]); err != nil {
			return err
		}
	}
	names := named(words)
	for i := 0; i+1 < len(words); i++ {
		count := route
		if names[i] {
			count.pair, count.foldedPair = nameWeight*route.pair, nameWeight*route.foldedPair
		}
		if err := p.addPair(words[i], words[i+1], count); err != nil {
			return err
		}
	}
	for _, w := range wholes {
		g, err := p.typed(w)
		if err != nil {
			return err
		}
		if err := p.score(g, 1); err != nil {
			return err
		}
		p.plan.marks.add(mark{spelling: w.spelling, anyMarks: !w.marked, weight: 1})
	}
	return nil
}

// typed returns the spellings that a typed word stands for: its own where it has marks, else any.
func (p *planner) typed(w queryWord) (group, error) {
	if w.marked {
		return group{wordField, []string{w.term()}}, nil
	}
	return p.spellings(wordField, w.folded)
}

// addWord adds one word: its spellings, or one of the other things that stand for it.
func (p *planner) addWord(words []queryWord, i int, route routing, others anyOf) error {
	w := words[i]
	exact := group{wordField, []string{w.term()}}
	if w.stem != "" {
		exact.terms = append(exact.terms, stemTerm(w.stem))
	}
	needed := exact
	df, err := needed.count(p.view)
	if err != nil {
		return err
	}
	folded := group{field: wordField}
	if route.foldedWord > 0 || !w.marked || df == 0 {
		if folded, err = p.spellings(wordField, w.folded); err != nil {
			return err
		}
		if w.stem != "" {
			folded.terms = append(folded.terms, stemTerm(w.stem))
		}
	}
	if !w.marked && w.stem == "" {
		if needed, err = p.likely(words, i, folded); err != nil {
			return err
		}
		if df, err = needed.count(p.view); err != nil {
			return err
		}
	}
	if df == 0 && w.marked { // a slip in the marks: better other marks than nothing
		if needed, err = p.likely(words, i, folded); err != nil {
			return err
		}
		if df, err = needed.count(p.view); err != nil {
			return err
		}
	}
	n := need{&needed, idf(p.view.live, df)}
	if df == 0 && len(others) == 0 {
		n.mass = 0 // what no article has says nothing about which of them is meant
	}
	if len(others) > 0 {
		n.matcher = append(anyOf{&needed}, others...)
	}
	if !p.optional(words, i) {
		p.plan.words = append(p.plan.words, n)
	}
	p.plan.marks.add(mark{spelling: w.spelling, stem: w.stem, anyMarks: !w.marked && w.stem == "" && route != accented, weight: n.mass})
	if route.word > 0 && (route != half || w.marked) {
		if err := p.score(exact, route.word); err != nil {
			return err
		}
	}
	if route.foldedWord > 0 && !w.marked && w.stem == "" {
		if err := p.scoreAsTyped(exact, folded, meantUnmarked*route.foldedWord); err != nil {
			return err
		}
	}
	return p.score(folded, route.foldedWord)
}

// meantUnmarked is how much a word or pair without marks counts again where the archive has it without: Long An and tin are
// right as they stand. The more of its spellings are without marks, the more it was meant so.
const (
	meantUnmarked = 0.5
	leastMeant    = 0.5 // share of its spellings below which a word without marks is one typed in a hurry
)

func (p *planner) scoreAsTyped(exact, folded group, weight float32) error {
	own, err := exact.count(p.view)
	if err != nil || own == 0 {
		return err
	}
	all, err := folded.count(p.view)
	if err != nil {
		return err
	}
	share := float32(own) / float32(all)
	if share < leastMeant {
		return nil
	}
	return p.score(exact, weight*share)
}

// likely returns the spellings that an unmarked word can have beside its neighbours: those in which the archive has it next to
// them. "long an" is Long An and perhaps lòng ăn, but not every lồng and every ân.
func (p *planner) likely(words []queryWord, i int, all group) (group, error) {
	seen := map[string]uint64{}
	var total uint64
	for _, at := range []int{i - 1, i} {
		if at < 0 || at+1 >= len(words) {
			continue
		}
		pairs, err := p.view.terms(pairField, words[at].folded+" "+words[at+1].folded+unit, words[at].folded+" "+words[at+1].folded+unitEnd, maxSpellingsOfWord)
		if err != nil {
			return group{}, err
		}
		for _, t := range pairs {
			_, marks, _ := strings.Cut(t.term, unit)
			first, second, _ := strings.Cut(marks, ",")
			if at == i {
				second = first
			}
			seen[spelling{words[i].folded, second}.term()] += t.count
			total += t.count
		}
	}
	likely := group{field: wordField}
	for _, term := range all.terms {
		if n := seen[term]; n > 0 && n*100 >= total {
			likely.terms = append(likely.terms, term)
		}
	}
	if len(likely.terms) == 0 {
		return all, nil
	}
	return likely, nil
}

func (p *planner) addPair(a, b queryWord, route routing) error {
	if route.pair > 0 {
		exact := group{pairField, []string{pair(a.spelling, b.spelling)}}
		if a.stem != "" && b.stem != "" {
			exact.terms = append(exact.terms, stemPair(a.stem, b.stem))
		}
		if err := p.score(exact, route.pair); err != nil {
			return err
		}
	}
	folded, err := p.spellings(pairField, a.folded+" "+b.folded)
	if err != nil {
		return err
	}
	if route.foldedWord > 0 && !a.marked && !b.marked {
		exact := group{pairField, []string{pair(a.spelling, b.spelling)}}
		if err := p.scoreAsTyped(exact, folded, meantUnmarked*route.foldedPair); err != nil {
			return err
		}
	}
	return p.score(folded, route.foldedPair)
}

// spellings returns the group of all terms that fold alike.
func (p *planner) spellings(field, folded string) (group, error) {
	terms, err := p.view.terms(field, folded+unit, folded+unitEnd, maxSpellingsOfWord)
	if err != nil {
		return group{}, err
	}
	g := group{field: field}
	for _, t := range terms {
		g.terms = append(g.terms, t.term)
	}
	return g, nil
}

// maxSpellingsOfWord bounds the spellings of one folded word. A syllable has some twenty, a pair some hundreds at most.
const maxSpellingsOfWord = 512

// score adds a scorer, unless nothing has its terms.
func (p *planner) score(g group, weight float32) error {
	if weight == 0 || len(g.terms) == 0 {
		return nil
	}
	df, err := g.count(p.view)
	if err != nil || df == 0 {
		return err
	}
	p.plan.scorers = append(p.plan.scorers, scorer{g, weight * idf(p.view.live, df)})
	return nil
}
