package index

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"

	"github.com/blevesearch/vellum"
	"github.com/golang/snappy"
)

// segmentBuilder turns articles into the bytes of a segment: they are added one after the other, and nothing is kept of their
// texts but what goes into the segment. It is for one goroutine, is used again and again, and keeps its memory.
type segmentBuilder struct {
	tokenizer *tokenizer
	drafts    []*draft
	fields    []*fieldBuilder // in the order in which zap wants them

	id, words, pairs, titles, dates, lengths, prints, wordings *fieldBuilder
	facets                                                     []*fieldBuilder // as facetFields

	segmentWriter
	size         int   // of the last segment, in bytes
	lists        lists // of a field at a time
	meta, packed []byte
}

// idField is the field that Bleve gives every document.
const idField = "_id"

func newSegmentBuilder(t *tokenizer) *segmentBuilder {
	b := &segmentBuilder{tokenizer: t}
	field := func(name string, bare bool, n names) *fieldBuilder {
		f := &fieldBuilder{name: name, bare: bare, names: n}
		b.fields = append(b.fields, f)
		return f
	}
	b.id = field(idField, false, newTexts())
	b.words = field(wordField, false, words{t.speller})
	b.pairs = field(pairField, false, &pairs{speller: t.speller})
	b.titles = field(titlePairs, true, &pairs{speller: t.speller})
	b.dates = field(dateField, false, newTexts())
	b.lengths = field(lengthField, true, newTexts())
	b.prints = field(printField, true, newTexts())
	b.wordings = field(wordings, true, newTexts())
	for _, f := range facetFields {
		b.facets = append(b.facets, field(f.name, true, newTexts()))
	}
	for _, name := range []string{storedField, leadField, bodyField, captions} {
		field(name, false, newTexts()).stored = true
	}
	slices.SortFunc(b.fields[1:], func(x, y *fieldBuilder) int { return strings.Compare(x.name, y.name) }) // zap wants the identifier first
	return b
}

// builders keeps builders between the batches of a few articles that come while articles are found.
var builders = sync.Pool{New: func() any { return newSegmentBuilder(newTokenizer()) }}

func borrowBuilder() *segmentBuilder { return builders.Get().(*segmentBuilder) }

// largeBuilder is from how many pairs or spellings on a builder is not worth its memory.
const largeBuilder = 1 << 17

func (b *segmentBuilder) giveBack() {
	if len(b.pairs.terms) > largeBuilder || len(b.tokenizer.speller.words) > maxSpellings {
		return
	}
	b.reset()
	builders.Put(b)
}

// reset forgets all articles.
func (b *segmentBuilder) reset() {
	for _, f := range b.fields {
		f.reset()
	}
	clear(b.drafts)
	b.size = len(b.out.bytes)
	b.drafts, b.starts, b.address, b.out = b.drafts[:0], b.starts[:0], b.address[:0], segmentBytes{} // the segment keeps the bytes
}

// weight estimates the memory, in bytes, that the articles take until the segment is built.
func (b *segmentBuilder) weight() int {
	n := len(b.out.bytes)
	for _, f := range b.fields {
		n += 32 * len(f.posted) // with what building takes
	}
	return n
}

// add takes an article in.
func (b *segmentBuilder) add(d *Document) error {
	doc := uint32(len(b.drafts))
	if doc == 0 {
		b.out.bytes = make([]byte, 0, b.size+b.size/8)
	}
	if err := b.store(d); err != nil {
		return fmt.Errorf("index article %s: %w", d.ID, err)
	}
	b.id.say(string(d.ID))
	length := b.read(d)
	b.lengths.say(string(binary.AppendUvarint(nil, uint64(length))))
	if d.Published != nil {
		b.dates.say(string(dateTerm(d.Published.Time)))
	}
	if f := newFingerprint(d.Lead, d.Body); f != (fingerprint{}) {
		b.prints.say(f.term())
	}
	for _, term := range d.wordings(b.tokenizer) {
		b.wordings.say(term)
	}
	for i, f := range facetFields {
		for _, term := range f.terms(d) {
			b.facets[i].say(term)
		}
	}
	for _, f := range b.fields {
		f.finish(doc)
	}
	b.drafts = append(b.drafts, &draft{string(d.ID), b})
	return nil
}

// read counts the article's words and pairs. The length is the number of words, those of the title and the lead taken as often
// as a hit in them counts.
func (b *segmentBuilder) read(d *Document) (length int) {
	all, ofTitle := b.pairs.names.(*pairs), b.titles.names.(*pairs)
	b.tokenizer.regions(d, func(tokens []token) {
		var before *token
		for i := range tokens {
			tok := &tokens[i]
			b.words.count(tok.number, tok.place)
			if tok.Parts > 0 {
				continue
			}
			length += regionLength(tok.place)
			if before != nil {
				b.pairs.count(all.number(before.number, tok.number), before.place)
				if before.place < leadPlace {
					b.titles.count(ofTitle.number(before.number, tok.number), before.place)
				}
			}
			before = tok
		}
		if isEnglish(&d.Article) {
			b.readStems(tokens)
		}
	})
	return length
}

// readStems counts the stems of a text in English.
func (b *segmentBuilder) readStems(tokens []token) {
	speller := b.tokenizer.speller
	before := ""
	for i, tok := range tokens {
		if tok.Parts > 0 {
			continue
		}
		s := stem(tok.folded)
		if s != "" {
			b.words.count(speller.number(stemSpelling(s)), tok.place)
		}
		if s != "" && before != "" {
			two := b.pairs.names.(*pairs).number(speller.number(stemSpelling(before)), speller.number(spelling{folded: s}))
			b.pairs.count(two, tokens[i-1].place)
		}
		before = s
	}
}

// store writes what is shown of an article: the lengths of what follows, where each part is, the identifier, the parts.
func (b *segmentBuilder) store(d *Document) error {
	head, err := json.Marshal(d.stored())
	if err != nil {
		return err
	}
	id := string(d.ID)
	b.meta, b.data = binary.AppendUvarint(b.meta[:0], uint64(len(id))), b.data[:0]
	for at, f := range b.fields {
		var value string
		switch f.name {
		case storedField:
			value = string(head)
		case leadField:
			value = d.Lead
		case bodyField:
			value = d.Body
		case captions:
			value = d.CaptionText()
		}
		if value == "" {
			continue
		}
		for _, n := range []int{at, 't', len(b.data), len(value), 0} { // t: a text; 0: no positions in a list
			b.meta = binary.AppendUvarint(b.meta, uint64(n))
		}
		b.data = append(b.data, value...)
	}
	b.packed = snappy.Encode(b.packed[:cap(b.packed)], b.data)
	b.starts = append(b.starts, b.out.at())
	b.out.varint(uint64(len(b.meta)))
	b.out.varint(uint64(len(id) + len(b.packed)))
	b.out.write(b.meta)
	b.out.write([]byte(id))
	b.out.write(b.packed)
	return nil
}

// build completes the segment: behind the stored parts it has the postings and the dictionary of each field, and what says where
// all these are. Nothing can be added after it.
func (b *segmentBuilder) build() error {
	b.total = len(b.drafts)
	b.listStored()
	for _, f := range b.fields {
		numbers := f.sorted()
		lists := f.byTerm(numbers, &b.lists)
		err := b.section(&dictionaryOptions, f.bare, func() (term []byte, docs []uint32, all []occurrences, err error) {
			if len(numbers) == 0 {
				return nil, nil, nil, io.EOF
			}
			n := numbers[0]
			numbers = numbers[1:]
			articles := f.terms[n].articles
			docs, all = lists.docs[:articles], lists.occurrences[:articles]
			lists.docs, lists.occurrences = lists.docs[articles:], lists.occurrences[articles:]
			b.term = f.names.write(b.term[:0], n)
			return b.term, docs, all, nil
		})
		if err != nil {
			return fmt.Errorf("make a segment: field %s: %w", f.name, err)
		}
	}
	b.listFields(b.fields)
	return nil
}

// dictionaryOptions do without looking for endings that terms share: it takes longer than all else that is done for a term, and
// what it saves is little beside the postings.
var dictionaryOptions = vellum.BuilderOpts{Encoder: 1, RegistryTableSize: 0, RegistryMRUSize: 1}
