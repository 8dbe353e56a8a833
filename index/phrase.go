package index

import (
	"context"
	"math"
	"runtime"
	"slices"
	"sync/atomic"

	"github.com/RoaringBitmap/roaring/v2"
)

// phrase is fulfilled where its words stand in this order. Two words are a pair, and its postings are the answer. Longer ones
// are in the articles that have all of its pairs at fitting places; the postings know the places of all but frequent pairs.
// Where they do not, how often its pairs and words are there mostly tells, and only where it does not is the text read.
type phrase struct {
	words []*group // spellings of each word
	pairs []*group // of each two neighbours
	title bool     // within the title
	key   string   // names the phrase among all of a view's; empty: it is not worth remembering
}

func (f *phrase) match(ctx context.Context, s *segment) (*roaring.Bitmap, error) {
	if f.key == "" {
		return f.find(ctx, s)
	}
	return s.remember("phrase"+unit+f.key, func() (*roaring.Bitmap, error) { return f.find(ctx, s) })
}

func (f *phrase) find(ctx context.Context, s *segment) (*roaring.Bitmap, error) {
	parts, field := f.pairs, wordField
	if len(parts) == 0 {
		parts = f.words
	} else {
		field = pairField
	}
	all := make(allOf, len(parts))
	for i, g := range parts {
		all[i] = g
	}
	docs, err := all.match(ctx, s)
	if err != nil || docs.IsEmpty() || len(parts) == 1 && !f.title {
		return docs, err
	}
	candidates := docs.ToArray()
	at, err := s.align(field, parts, candidates, f.title)
	if err != nil {
		return nil, err
	}
	if err := f.weigh(s, candidates, at); err != nil {
		return nil, err
	}
	if err := f.readOpen(ctx, s, candidates, at); err != nil {
		return nil, err
	}
	found := candidates[:0]
	for i, doc := range candidates {
		if at[i].certain() || at[i].read {
			found = append(found, doc)
		}
	}
	return roaring.BitmapOf(found...), nil
}

// worthReading articles are read while another core takes them up.
const worthReading = 64

// readOpen reads the articles that nothing else tells of, on all cores: there may be tens of thousands.
func (f *phrase) readOpen(ctx context.Context, s *segment, docs []uint32, at []starts) error {
	var open []int
	for i := range at {
		if at[i].unsure && !at[i].certain() {
			open = append(open, i)
		}
	}
	workers := min(runtime.GOMAXPROCS(0), len(open)/worthReading+1)
	return onCores(workers, func(w int) error {
		t := borrowTokenizer()
		defer t.giveBack()
		skim := newSkimmer(f.words, t.speller)
		for _, i := range open[w*len(open)/workers : (w+1)*len(open)/workers] {
			var err error
			if at[i].read, err = f.read(s, docs[i], at[i].may, skim); err == nil {
				err = ctx.Err()
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// starts are the places where a phrase may begin in one article, as far as the groups read so far allow.
type starts struct {
	places  []uint32
	begun   bool         // some group's places were known
	read    bool         // its text has the phrase
	unsure  bool         // some group's were not: it is there too often for its posting to say
	next    []uint32     // what the group that is being read allows
	skipped bool         // it allows anything
	least   [regions]int // how often the phrase stands in each region at least, as far as counts say
	may     region       // the regions that have all groups read so far
	here    region       // those that have the group that is being read
}

// region is a set of the parts of an article that no phrase goes from one into another.
type region uint8

const (
	inTitle region = 1 << iota
	inLead
	inBody  // and the captions
	regions = 3
)

// certain reports whether the article has the phrase. Where it is not certain and not unsure, it does not.
func (st *starts) certain() bool {
	for _, n := range st.least {
		if n > 0 {
			return true
		}
	}
	return !st.unsure && len(st.places) > 0
}

// align finds out, of articles that have all groups, where the groups stand one place after the other, as far as postings know.
func (s *segment) align(field string, groups []*group, docs []uint32, title bool) ([]starts, error) {
	at := make([]starts, len(docs))
	room := make([]uint32, 2*exactPlaces*len(docs)) // most need no more
	for i := range at {
		mine := room[2*exactPlaces*i:]
		at[i].places, at[i].next = mine[:0:exactPlaces], mine[exactPlaces:exactPlaces:2*exactPlaces]
		if at[i].may = inTitle; !title {
			at[i].may |= inLead | inBody
		}
	}
	for i, g := range groups {
		for _, term := range g.terms {
			err := s.visitThese(field, term, docs, func(k int, o occurrences) { at[k].see(o, uint32(i), title) })
			if err != nil {
				return nil, err
			}
		}
		for k := range at {
			at[k].settle()
		}
	}
	return at, nil
}

// see notes where the phrase would begin if its i-th group stands where o says.
func (st *starts) see(o occurrences, i uint32, title bool) {
	st.count(o, 1, title)
	var buf [exactPlaces]uint32
	places, ok := o.places(&buf)
	if !ok {
		st.skipped = true
		return
	}
	for _, p := range places {
		if p >= i && (!title || p < leadPlace) {
			st.next = append(st.next, p-i)
		}
	}
}

// count adds occurrences to what counts say.
func (st *starts) count(o occurrences, sign int, title bool) {
	var n [regions]int
	n[0], n[1], n[2] = o.counts()
	for i := range n {
		if n[i] > 0 && (i == 0 || !title) {
			st.least[i] += sign * n[i]
			st.here |= inTitle << i
		}
	}
}

// settle keeps the beginnings that the group just read confirms.
func (st *starts) settle() {
	st.may, st.here = st.may&st.here, 0
	switch {
	case st.skipped:
		st.unsure, st.skipped = true, false
	case !st.begun:
		st.places, st.next, st.begun = st.next, st.places, true
	default:
		st.places = slices.DeleteFunc(st.places, func(p uint32) bool { return !slices.Contains(st.next, p) })
	}
	st.next = st.next[:0]
}

// weigh settles most articles of which places say nothing. Where "A B" stands m times, "B C" n times, and B fewer than m + n times,
// some B has A before and C behind it: "A B C" stands there m + n less B times at least. And where the groups whose places are
// known do not fit, nothing need be counted.
func (f *phrase) weigh(s *segment, docs []uint32, at []starts) error {
	inner := f.words[:0]
	if len(f.words) > 2 {
		inner = f.words[1 : len(f.words)-1]
	}
	tooMany := func(g *group) bool { return len(g.terms) >= maxSpellingsOfWord } // there may be others
	counting := !slices.ContainsFunc(inner, tooMany)
	var open []uint32
	var which []int
	for i := range at {
		st := &at[i]
		if st.begun && len(st.places) == 0 || st.may == 0 {
			st.unsure, st.places = false, nil
		}
		if !st.unsure || !counting {
			st.least = [regions]int{}
			continue
		}
		open, which = append(open, docs[i]), append(which, i)
	}
	for _, g := range inner {
		for _, term := range g.terms {
			err := s.visitThese(wordField, term, open, func(n int, o occurrences) {
				st := &at[which[n]]
				st.count(o, -1, f.title)
				if title, lead, _ := o.counts(); title == mostInTitle || lead == mostInLead { // or more
					st.least[0], st.least[1] = math.MinInt32, math.MinInt32
				}
			})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// read reports whether an article has the phrase in some of its regions, by its text.
func (f *phrase) read(s *segment, doc uint32, regions region, skim *skimmer) (bool, error) {
	said, err := skim.article(s, doc, regions)
	if err != nil || said != mayHave {
		return said == has, err
	}
	return s.reads(doc, f)
}

// reads reports whether the text of an article has the phrase.
func (s *segment) reads(doc uint32, f *phrase) (bool, error) {
	l, err := load(candidate{segment: s, doc: doc})
	if err != nil {
		return false, err
	}
	texts := l.texts()
	if f.title {
		texts = texts[:1]
	}
	for _, t := range texts {
		words := slices.DeleteFunc(slices.Clone(t.tokens), func(tok token) bool { return tok.Parts > 0 })
		for i := 0; i+len(f.words) <= len(words); i++ {
			if f.begins(words[i:]) {
				return true, nil
			}
		}
	}
	return false, nil
}

func (f *phrase) begins(words []token) bool {
	for i, g := range f.words {
		if !slices.Contains(g.terms, words[i].term()) {
			return false
		}
	}
	return true
}

// near is fulfilled where all words stand with at most so many others between them. Candidates are read one by one, so only
// maxNearReads of a segment are.
type near struct {
	words []*group
	gap   int
	cut   *atomic.Bool // set where not all candidates were read
}

const maxNearReads = 4000

func (n *near) match(ctx context.Context, s *segment) (*roaring.Bitmap, error) {
	return n.within(ctx, s, s.everything())
}

func (n *near) within(ctx context.Context, s *segment, docs *roaring.Bitmap) (*roaring.Bitmap, error) {
	for _, g := range n.words {
		have, err := g.match(ctx, s)
		if err != nil {
			return nil, err
		}
		docs = roaring.And(docs, have)
	}
	found := roaring.New()
	it := docs.Iterator()
	for read := 0; it.HasNext(); read++ {
		if read == maxNearReads {
			n.cut.Store(true)
			break
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		doc := it.Next()
		l, err := load(candidate{segment: s, doc: doc})
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(l.texts(), n.in) {
			found.Add(doc)
		}
	}
	return found, nil
}

// in reports whether some stretch of the text has all words.
func (n *near) in(t tokenized) bool {
	words := slices.DeleteFunc(slices.Clone(t.tokens), func(tok token) bool { return tok.Parts > 0 })
	last := make([]int, len(n.words))
	for i := range last {
		last[i] = -1
	}
	for at, tok := range words {
		hit := false
		for i, g := range n.words {
			if slices.Contains(g.terms, tok.term()) {
				last[i], hit = at, true
			}
		}
		if first := slices.Min(last); hit && first >= 0 && at-first+1 <= len(n.words)+n.gap {
			return true
		}
	}
	return false
}
