package index

import (
	"slices"

	"github.com/RoaringBitmap/roaring/v2"
)

// phrase is fulfilled where its words stand in this order. Two words are a pair, and its postings are the answer. Longer ones
// are in the articles that have all of its pairs at fitting places; the postings know the places of all but frequent pairs,
// and only where they do not is the article's text read.
type phrase struct {
	words []*group // spellings of each word
	pairs []*group // of each two neighbours
	title bool     // within the title
	key   string   // names the phrase among all of a view's; empty: it is not worth remembering
}

// match remembers what it found: a segment does not change, and who looks at a phrase looks at its pages and facets too.
func (f *phrase) match(s *segment) (*roaring.Bitmap, error) {
	k := postingKey{s.id, "phrase" + unit + f.key}
	if f.key != "" {
		if p, ok := s.lists.get(k); ok {
			return roaring.BitmapOf(p.docs...), nil
		}
	}
	docs, err := f.find(s)
	if err == nil && f.key != "" {
		s.lists.keep(k, postings{docs: docs.ToArray()})
	}
	return docs, err
}

func (f *phrase) find(s *segment) (*roaring.Bitmap, error) {
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
	docs, err := all.match(s)
	if err != nil || docs.IsEmpty() || len(parts) == 1 && !f.title {
		return docs, err
	}
	known, unknown, err := s.aligned(field, parts, docs, f.title)
	if err != nil {
		return nil, err
	}
	for it := unknown.Iterator(); it.HasNext(); {
		doc := it.Next()
		ok, err := s.reads(doc, f)
		if err != nil {
			return nil, err
		}
		if ok {
			known.Add(doc)
		}
	}
	return known, nil
}

// starts are the places where a phrase may begin in one article, as far as the groups read so far allow.
type starts struct {
	places  []uint32
	begun   bool     // some group's places were known
	unsure  bool     // some group's were not: it is there too often for its posting to say
	next    []uint32 // what the group that is being read allows
	skipped bool     // it allows anything
}

// aligned tells apart the articles in which the groups stand one place after the other, and those in which they may.
func (s *segment) aligned(field string, groups []*group, docs *roaring.Bitmap, title bool) (known, unknown *roaring.Bitmap, err error) {
	at := make(map[uint32]*starts, docs.GetCardinality())
	for it := docs.Iterator(); it.HasNext(); {
		at[it.Next()] = new(starts)
	}
	for i, g := range groups {
		for _, term := range g.terms {
			err := s.visit(field, term, func(doc uint32, o occurrences) {
				if st := at[doc]; st != nil {
					st.see(o, uint32(i), title)
				}
			})
			if err != nil {
				return nil, nil, err
			}
		}
		for _, st := range at {
			st.settle()
		}
	}
	known, unknown = roaring.New(), roaring.New()
	for doc, st := range at {
		switch {
		case st.begun && len(st.places) == 0:
		case st.unsure:
			unknown.Add(doc)
		default:
			known.Add(doc)
		}
	}
	return known, unknown, nil
}

// see notes where the phrase would begin if its i-th group stands where o says.
func (st *starts) see(o occurrences, i uint32, title bool) {
	var buf [exactPlaces]uint32
	places, ok := o.places(&buf)
	if !ok {
		inTitle, _, _ := o.counts()
		st.skipped = st.skipped || !title || inTitle > 0
		return
	}
	for _, p := range places {
		if p >= i && (!title || p < leadPlace) {
			st.next = append(st.next, p-i)
		}
	}
}

// settle keeps the beginnings that the group just read confirms.
func (st *starts) settle() {
	switch {
	case st.skipped:
		st.unsure, st.skipped = true, false
	case !st.begun:
		st.places, st.begun = slices.Clone(st.next), true
	default:
		st.places = slices.DeleteFunc(st.places, func(p uint32) bool { return !slices.Contains(st.next, p) })
	}
	st.next = st.next[:0]
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
	cut   *bool // set where not all candidates were read
}

const maxNearReads = 4000

func (n *near) match(s *segment) (*roaring.Bitmap, error) { return n.within(s, s.everything()) }

func (n *near) within(s *segment, docs *roaring.Bitmap) (*roaring.Bitmap, error) {
	for _, g := range n.words {
		have, err := g.match(s)
		if err != nil {
			return nil, err
		}
		docs = roaring.And(docs, have)
	}
	found := roaring.New()
	it := docs.Iterator()
	for read := 0; it.HasNext(); read++ {
		if read == maxNearReads {
			*n.cut = true
			break
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
