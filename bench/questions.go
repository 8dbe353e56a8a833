package main

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"

	"khobao/archive"
	"khobao/vietnamese"
)

// class is a kind of question.
type class string

const (
	common     class = "one common syllable + 4 facets"
	phrases    class = "phrase of 3 syllables"
	filtered   class = "2 words AND an office + 4 facets"
	ranges     class = "date range + 4 facets"
	everything class = "everything + 4 facets"
	shown      class = "2 words AND an office + 4 facets, with titles and snippets"
	constant   class = "500 hits however large the corpus + 4 facets"
)

// classes are asked of all engines. share is how many questions of a mixed load are of each, in proportion.
var classes = []struct {
	class class
	share int
}{{common, 20}, {phrases, 20}, {filtered, 30}, {ranges, 15}, {everything, 10}, {constant, 5}, {shown, 0}}

// mixed is each class as often as its share says.
var mixed = func() (all []class) {
	for _, c := range classes {
		all = append(all, slices.Repeat([]class{c.class}, c.share)...)
	}
	return all
}()

// questions are many of each class, made from what stands in the corpus.
type questions struct {
	of    map[class][]question
	asked map[string]bool
}

// fresh are the questions of a class that the clock asks; the others are compared, or of a mixed load.
func (q *questions) fresh(c class) []question { return q.of[c][len(q.of[c])/2:] }

// A pool has so many articles for each question of a class at most, from which so many batches of the corpus are read. There are
// only so many common syllables, and but one everything.
const (
	perClass   = 16_000
	poolOf     = 32 // batches
	commonFrom = 4  // a syllable is common that one of so many articles has
)

var facetsOfAll = []string{"person", "office", "term", "year"}

func newQuestions(c *corpus) (*questions, error) {
	rng := rand.New(rand.NewPCG(3, 3))
	var seen []article
	batches := c.n / batchSize
	for i := range min(poolOf, batches) {
		batch, err := c.batch(i * batches / min(poolOf, batches))
		if err != nil {
			return nil, err
		}
		seen = append(seen, batch...)
	}
	syllables, in := byFrequency(seen)
	q := &questions{of: map[class][]question{}, asked: map[string]bool{}}
	q.add(everything, question{facets: facetsOfAll})
	q.add(constant, question{words: constantWord, facets: facetsOfAll})
	for _, s := range syllables {
		if in[s]*commonFrom >= len(seen) {
			q.add(common, question{words: s, facets: facetsOfAll})
		}
	}
	rng.Shuffle(len(q.of[common]), func(i, j int) { q.of[common][i], q.of[common][j] = q.of[common][j], q.of[common][i] })
	usual := map[string]bool{}
	for _, s := range syllables[16:min(len(syllables), 160)] {
		usual[s] = true
	}
	for range perClass {
		from := time.Date(2011+rng.IntN(13), 1, 1+rng.IntN(365), 0, 0, 0, 0, archive.Hanoi)
		q.add(ranges, question{from: from, to: from.AddDate(2, 0, rng.IntN(180)-90), facets: []string{"person", "office", "term", "outlet"}})
		a := &seen[rng.IntN(len(seen))]
		if p := phraseIn(a.Words, rng); p != "" {
			q.add(phrases, question{words: p, phrase: true})
		}
		var two []string
		for _, w := range strings.Fields(a.Words) {
			if usual[w] && !slices.Contains(two, w) {
				two = append(two, w)
			}
		}
		if len(two) >= 2 && len(a.Offices) > 0 {
			i, at := rng.IntN(len(two)-1), rng.IntN(len(a.Offices))
			one := question{words: two[i] + " " + two[i+1], office: a.Offices[at], officeID: a.Doc.Offices[at].ID,
				facets: []string{"person", "term", "outlet", "year"}}
			if one.shown = len(q.of[filtered]) > len(q.of[shown]); one.shown { // in turn: no question comes twice
				q.add(shown, one)
			} else {
				q.add(filtered, one)
			}
		}
	}
	for _, c := range classes {
		if len(q.of[c.class]) == 0 {
			return nil, fmt.Errorf("the corpus gives no question of the class %q", c.class)
		}
	}
	return q, nil
}

// add adds a question that has not been added.
func (q *questions) add(c class, one question) {
	key := fmt.Sprint(one.words, one.phrase, one.officeID, one.from, one.to)
	if !q.asked[key] {
		q.asked[key] = true
		one.class = c
		q.of[c] = append(q.of[c], one)
	}
}

// byFrequency returns the syllables with marks, those of most articles first, and how many each is in. Without marks a word means
// any marks to Kho Báo, and only itself to the others.
func byFrequency(articles []article) (all []string, in map[string]int) {
	in = map[string]int{}
	for _, a := range articles {
		words := strings.Fields(a.Words)
		slices.Sort(words)
		for _, w := range slices.Compact(words) {
			if isMarked(w) {
				in[w]++
			}
		}
	}
	for w := range in {
		all = append(all, w)
	}
	slices.SortFunc(all, func(a, b string) int { return cmp.Or(cmp.Compare(in[b], in[a]), strings.Compare(a, b)) })
	return all, in
}

func isMarked(w string) bool {
	return vietnamese.HasMarks(w) && !strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
}

// phraseIn returns three words that stand together in a text, or nothing where it has no place of three syllables with marks.
func phraseIn(text string, rng *rand.Rand) string {
	words := strings.Fields(text)
	for range 20 {
		at := rng.IntN(max(1, len(words)-3))
		three := words[at:min(len(words), at+3)]
		if !slices.ContainsFunc(three, func(w string) bool { return !isMarked(w) }) && len(three) == 3 {
			return strings.Join(three, " ")
		}
	}
	return ""
}

// load is a mixed load: the same questions in the same order for every engine, and none again before all others of its class that
// the clock does not ask. Several askers may share it.
type load struct {
	of   *questions
	mu   sync.Mutex
	rng  *rand.Rand
	next map[class]int
}

func (q *questions) load() *load {
	return &load{of: q, rng: rand.New(rand.NewPCG(9, 9)), next: map[class]int{}}
}

func (l *load) question() question {
	l.mu.Lock()
	defer l.mu.Unlock()
	c := mixed[l.rng.IntN(len(mixed))]
	all := l.of.of[c]
	i := l.next[c] % ((len(all) + 1) / 2)
	l.next[c]++
	return all[i]
}
