package index

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/RoaringBitmap/roaring/v2"
	bleveindex "github.com/blevesearch/bleve_index_api"
	"github.com/blevesearch/vellum"
	"github.com/blevesearch/zapx/v17"
	"github.com/golang/snappy"
)

// segmentBuilder turns articles into the bytes of a segment: they are added one after the other, and nothing is kept of their
// texts but what goes into the segment. It is for one goroutine, is used again and again, and keeps its memory.
type segmentBuilder struct {
	tokenizer *tokenizer
	drafts    []*draft
	fields    []*fieldBuilder // in the order in which zap wants them

	id, words, pairs, titles, dates, lengths, wordings *fieldBuilder
	facets                                             []*fieldBuilder // as facetFields

	out     segmentBytes
	starts  []uint64 // of the stored parts
	address []uint64 // of the sections, by field
	size    int      // of the last segment
	lists   lists    // of a field at a time

	// What is used for one term or one article after the other.
	fst          bytes.Buffer
	data         []byte
	meta, packed []byte
	term         []byte
	ends         []uint64
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
			length += regionWeight(tok.place)
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

// segmentBytes are a segment as zap keeps it in memory. Numbers are varints or big-endian.
type segmentBytes struct {
	bytes            []byte
	stored, sections uint64 // where the index of stored parts and that of fields begin
}

func (s *segmentBytes) at() uint64         { return uint64(len(s.bytes)) }
func (s *segmentBytes) sum() uint32        { return crc32.ChecksumIEEE(s.bytes) }
func (s *segmentBytes) varint(n uint64)    { s.bytes = binary.AppendUvarint(s.bytes, n) }
func (s *segmentBytes) uint64(n uint64)    { s.bytes = binary.BigEndian.AppendUint64(s.bytes, n) }
func (s *segmentBytes) write(b []byte)     { s.bytes = append(s.bytes, b...) }
func (s *segmentBytes) writeLong(b []byte) { s.varint(uint64(len(b))); s.write(b) }

// build completes the segment: behind the stored parts it has the postings and the dictionary of each field, and what says where
// all these are. Nothing can be added after it.
func (b *segmentBuilder) build() error {
	b.out.stored = b.out.at()
	for _, at := range b.starts {
		b.out.uint64(at)
	}
	b.out.varint(0) // no document within another
	for _, f := range b.fields {
		if err := b.index(f); err != nil {
			return fmt.Errorf("make a segment: field %s: %w", f.name, err)
		}
	}
	b.listFields()
	return nil
}

// dictionaryOptions do without looking for endings that terms share: a new segment is soon merged into a larger one.
var dictionaryOptions = vellum.BuilderOpts{Encoder: 1, RegistryTableSize: 0, RegistryMRUSize: 1}

// noDocValues says that a field has no column: ours are read from the dictionaries.
const noDocValues = math.MaxUint64

// index writes a field's postings, then its dictionary, which says where the postings of each term are.
func (b *segmentBuilder) index(f *fieldBuilder) error {
	b.fst.Reset()
	dictionary, err := vellum.New(&b.fst, &dictionaryOptions)
	if err != nil {
		return err
	}
	numbers := f.sorted()
	lists := f.byTerm(numbers, &b.lists)
	for _, n := range numbers {
		articles := f.terms[n].articles
		at := b.postings(f.bare, lists.docs[:articles], lists.occurrences[:articles])
		lists.docs, lists.occurrences = lists.docs[articles:], lists.occurrences[articles:]
		b.term = f.names.write(b.term[:0], n)
		if err := dictionary.Insert(b.term, at); err != nil {
			return err
		}
	}
	if err := dictionary.Close(); err != nil {
		return err
	}
	at := b.out.at()
	b.out.writeLong(b.fst.Bytes())
	b.address = append(b.address, b.out.at())
	b.out.varint(noDocValues)
	b.out.varint(noDocValues)
	b.out.varint(at)
	return nil
}

// postings writes a term's list: the occurrences in chunks of articles, then the articles. It returns where the latter begin.
func (b *segmentBuilder) postings(bare bool, docs []uint32, all []occurrences) uint64 {
	chunks := uint64(len(docs))/1024 + 1 // as zap's chunk mode 1026 has it
	size := uint64(len(b.drafts)) / chunks
	b.ends, b.data = b.ends[:0], b.data[:0]
	for i, doc := range docs {
		for uint64(len(b.ends)) < uint64(doc)/size {
			b.ends = append(b.ends, uint64(len(b.data)))
		}
		if bare {
			b.data = append(b.data, 0)
		} else {
			b.data = binary.AppendUvarint(b.data, uint64(all[i])<<1) // the bit says whether places follow
			b.data = append(b.data, articleLength)
		}
	}
	for uint64(len(b.ends)) < uint64(len(b.drafts)-1)/size+1 {
		b.ends = append(b.ends, uint64(len(b.data)))
	}
	occurrences := b.out.at()
	b.out.varint(uint64(len(b.ends)))
	for _, end := range b.ends {
		b.out.varint(end)
	}
	b.out.write(b.data)
	at := b.out.at()
	b.out.varint(occurrences)
	b.out.varint(0) // no places
	b.articles(docs)
	return at
}

// articleLength is written beside every posting. Lengths have a column of their own, so it is the smallest number that zap takes
// for a length at all: it reads a zero as "no posting".
const articleLength = 1

// articles writes a bitmap. A short list of small numbers, as nearly all are, is written down without making one.
func (b *segmentBuilder) articles(docs []uint32) {
	const (
		cookie    = 12346 // roaring's format: containers without runs
		header    = 16    // cookie, one container, its key and size, where it is
		arraySize = 4096
	)
	if len(docs) > arraySize || docs[len(docs)-1] > math.MaxUint16 {
		bitmap, err := roaring.BitmapOf(docs...).ToBytes()
		if err != nil {
			panic("index: writing a bitmap to memory failed: " + err.Error())
		}
		b.out.writeLong(bitmap)
		return
	}
	b.out.varint(uint64(header + 2*len(docs)))
	out := b.out.bytes
	out = binary.LittleEndian.AppendUint32(out, cookie)
	out = binary.LittleEndian.AppendUint32(out, 1)
	out = binary.LittleEndian.AppendUint16(out, 0)
	out = binary.LittleEndian.AppendUint16(out, uint16(len(docs)-1))
	out = binary.LittleEndian.AppendUint32(out, header)
	for _, doc := range docs {
		out = binary.LittleEndian.AppendUint16(out, uint16(doc))
	}
	b.out.bytes = out
}

// listFields writes the name, the options and the section of each field, and where each of these descriptions is.
func (b *segmentBuilder) listFields() {
	starts := make([]uint64, len(b.fields))
	for i, f := range b.fields {
		starts[i] = b.out.at()
		b.out.writeLong([]byte(f.name))
		b.out.varint(uint64(f.options()))
		b.out.varint(1)
		b.out.bytes = binary.BigEndian.AppendUint16(b.out.bytes, zap.SectionInvertedTextIndex)
		b.out.uint64(b.address[i])
	}
	b.out.sections = b.out.at()
	b.out.varint(uint64(len(b.fields)))
	for _, at := range starts {
		b.out.uint64(at)
	}
}

func (f *fieldBuilder) options() bleveindex.FieldIndexingOptions {
	switch {
	case f.stored:
		return bleveindex.StoreField
	case f.name == idField:
		return bleveindex.IndexField | bleveindex.StoreField
	case f.bare:
		return bleveindex.IndexField | bleveindex.SkipFreqNorm
	}
	return bleveindex.IndexField
}
