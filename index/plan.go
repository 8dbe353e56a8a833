package index

import (
	"context"
	"slices"
	"sync/atomic"

	"khobao/archive"
	"khobao/index/query"
	"khobao/vietnamese"
)

// plan is a request made ready to run over a view.
type plan struct {
	words   []need            // the plain words: all of them, or most, see enough
	typed   int               // how many plain words; of a person's name, words has one need for all
	known   int               // how many of them some article has
	unknown []string          // those that none has, nor anything that stands for them
	must    allOf             // every other condition
	said    []string          // the first of these, as they were understood
	filters [nFilters]matcher // nil: none; kept apart because a facet's counts ignore its own filter
	scorers []scorer
	marks   marks // what a snippet points out

	canonical string
	expanded  []string
	notes     []query.Note
	cut       *atomic.Bool // nearness was looked for in a part of the articles only; known once the plan has run
	strict    int          // articles that have all words, before filters; known once the plan has run
	loose     bool         // articles without all words were taken too; known once the plan has run
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

// all returns everything that an article must fulfil, filters among it.
func (p *plan) all() allOf {
	all := p.conditions()
	for _, f := range p.filters {
		if f != nil {
			all = append(all, f)
		}
	}
	return all
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

// routing is how much words and pairs count, spelled as typed and in whatever way.
type routing struct{ word, pair, foldedWord, foldedPair float32 }

// What was typed with marks is looked for with marks; the pairs are also looked for folded, which finds a slip in one of
// two syllables at little cost, while folded words found nothing more. Adding folded and accented words blindly is what
// makes unaccented queries fail: of these, what each word was likely meant as counts for more than any spelling.
var (
	accented   = routing{word: 1, pair: 0.7, foldedPair: 0.15}
	unaccented = routing{foldedWord: 1, foldedPair: 0.7}
)

// anyWord and anyPair are the shares of its idf that every spelling of an unaccented word or pair has. The likely ones have the rest, and
// what is gained by their being likely here.
const (
	anyWord = 0.5
	anyPair = 1
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
	if float64(marked) < accentedShare*float64(letters) {
		return unaccented
	}
	return accented
}

// routeOfWord chooses the weights for a word of a run: in one that counts as accented, what was typed without marks and is not likely
// meant so, as nghi in hội nghi, lost its marks.
func routeOfWord(w queryWord, run routing, meant []sense) routing {
	if run == unaccented || w.marked || w.stem != "" || slices.ContainsFunc(meant, func(s sense) bool { return s.spelling == w.spelling }) {
		return run
	}
	return unaccented
}

// planner makes a plan for one view.
type planner struct {
	ctx       context.Context // of the request, for which alone a planner is
	view      *view
	exact     bool
	tokenizer *tokenizer
	plan      plan
	runs      [][]queryWord // the plain words, as they were planned
	names     []personName  // that stand in them
}

// addWords adds a run of plain words: what each needs, and how they score.
func (p *planner) addWords(words, wholes []queryWord) error {
	words, wholes, err := p.decodeKeys(words, wholes)
	if err != nil {
		return err
	}
	p.runs = append(p.runs, words)
	p.plan.typed += len(words)
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
	meant, err := p.senses(words)
	if err != nil {
		return err
	}
	people := p.people(words)
	p.names = append(p.names, people...)
	needs, routes := make([]need, len(words)), make([]routing, len(words))
	for i := range words {
		routes[i] = routeOfWord(words[i], route, meant.words[i])
		if needs[i], err = p.addWord(words, i, routes[i], others[i], meant.words[i]); err != nil {
			return err
		}
		if needs[i].mass > 0 {
			p.plan.known++
		} else {
			p.plan.unknown = append(p.plan.unknown, words[i].text)
		}
	}
	if err := p.need(words, needs, people); err != nil {
		return err
	}
	provinces, err := p.provinces(words, meant.words)
	if err != nil {
		return err
	}
	if !p.exact {
		p.sayMerged(words, provinces)
	}
	names := inNames(words, people, provinces)
	for i := 0; i+1 < len(words); i++ {
		count := routes[i]
		if routes[i+1] == unaccented {
			count = unaccented
		}
		if names[i] {
			count.pair, count.foldedPair = nameWeight*count.pair, nameWeight*count.foldedPair
		}
		if err := p.addPair(words, i, count, meant.pairs[i]); err != nil {
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

// addWord scores one word, and returns what an article needs for it: what it may have been meant as, or one of the other things
// that stand for it.
func (p *planner) addWord(words []queryWord, i int, route routing, others anyOf, meant []sense) (need, error) {
	w := words[i]
	needed := group{field: wordField}
	m := mark{spelling: w.spelling, stem: w.stem}
	slip := w.marked && !slices.ContainsFunc(meant, func(r sense) bool { return r.spelling == w.spelling })
	for _, r := range meant {
		needed.terms = append(needed.terms, r.term())
		if slip || route.word == 0 {
			m.senses = append(m.senses, r.spelling)
		}
	}
	exact := group{wordField, []string{w.term()}}
	if w.stem != "" {
		exact.terms = append(exact.terms, stemTerm(w.stem))
		needed = exact
	} else if route.word > 0 && !slices.Contains(needed.terms, w.term()) {
		needed.terms = append(needed.terms, w.term())
	}
	df, err := needed.count(p.ctx, p.view)
	if err != nil {
		return need{}, err
	}
	n := need{&needed, idf(p.view.live, df)}
	if df == 0 && len(others) == 0 {
		n.mass = 0 // what no article has says nothing about which of them is meant
	}
	if len(others) > 0 {
		n.matcher = append(anyOf{&needed}, others...)
	}
	m.weight = n.mass
	p.plan.marks.add(m)
	if err := p.score(exact, route.word); err != nil {
		return n, err
	}
	weight := route.foldedWord
	if slip {
		weight = 1 // better other marks than nothing
	}
	if weight == 0 {
		return n, nil
	}
	if w.marked && !slip { // the others of the run were typed without marks, this one was not
		return n, p.score(exact, weight)
	}
	folded, err := p.spellings(wordField, w.folded)
	if err != nil {
		return n, err
	}
	senses := make([]worth, len(meant))
	for i := range meant {
		senses[i] = worth{meant[i].term(), meant[i].gain()}
	}
	return n, p.scoreSpellings(folded, senses, anyWord, weight)
}

// addPair scores the words i and i+1 where they stand next to each other.
func (p *planner) addPair(words []queryWord, i int, route routing, meant []pairSense) error {
	a, b := words[i], words[i+1]
	exact := group{pairField, []string{pair(a.spelling, b.spelling)}}
	if a.stem != "" && b.stem != "" {
		exact.terms = append(exact.terms, stemPair(a.stem, b.stem))
	}
	if err := p.score(exact, route.pair); err != nil {
		return err
	}
	folded, err := p.spellings(pairField, a.folded+" "+b.folded)
	if err != nil {
		return err
	}
	if route.pair > 0 {
		return p.score(folded, route.foldedPair)
	}
	for _, marked := range []struct {
		queryWord
		first bool
	}{{a, true}, {b, false}} {
		if marked.marked {
			if kept := keepMarks(folded.terms, marked.spelling, marked.first); len(kept) > 0 {
				folded.terms = kept
			}
		}
	}
	senses := make([]worth, len(meant))
	for i := range meant {
		senses[i] = worth{pair(meant[i].first, meant[i].second), meant[i].gain()}
	}
	return p.scoreSpellings(folded, senses, anyPair, route.foldedPair)
}

// worth is a term that was likely meant, and what is gained by that.
type worth struct {
	term string
	gain float32
}

// scoreSpellings scores all spellings of a word or a pair by a share of their idf, and by the rest and their gain those that were likely meant.
func (p *planner) scoreSpellings(all group, senses []worth, share, weight float32) error {
	if len(all.terms) < 2 {
		return p.score(all, weight)
	}
	df, err := all.count(p.ctx, p.view)
	if err != nil || df == 0 {
		return err
	}
	rare := idf(p.view.live, df)
	for _, s := range senses {
		if more := (1-share)*rare + s.gain; more > 0 {
			p.plan.scorers = append(p.plan.scorers, scorer{group{all.field, []string{s.term}}, weight * more})
		}
	}
	p.plan.scorers = append(p.plan.scorers, scorer{all, weight * share * rare})
	return nil
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
	df, err := g.count(p.ctx, p.view)
	if err != nil || df == 0 {
		return err
	}
	p.plan.scorers = append(p.plan.scorers, scorer{g, weight * idf(p.view.live, df)})
	return nil
}
