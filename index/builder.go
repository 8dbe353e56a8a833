package index

import (
	"bytes"
	"encoding/binary"
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

// segmentBuilder turns articles into the bytes of a segment. It is used again and again, and keeps its memory.
type segmentBuilder struct {
	docs   []bleveindex.Document
	fields []*fieldBuilder // by name, but the identifier first: zap wants it so
	byName map[string]*fieldBuilder
	out    segmentBytes
	perDoc int // bytes that an article took last time

	// What is used for one term or one article after the other.
	fst          bytes.Buffer
	data         []byte
	meta, packed []byte
	term         []byte
	ends         []uint64
	posted       []uint32
}

// fieldBuilder gathers the postings of one field. Those of a term are a chain through posted.
type fieldBuilder struct {
	name    string
	options bleveindex.FieldIndexingOptions
	numbers map[string]uint32 // of terms
	terms   []builtTerm
	posted  []posting
	address uint64 // where its section begins
}

type builtTerm struct {
	term        string
	first, last uint32 // places in posted
	articles    uint32
}

type posting struct {
	doc, next uint32
	occurrences
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

var builders = sync.Pool{New: func() any { return new(segmentBuilder) }}

func borrowBuilder() *segmentBuilder { return builders.Get().(*segmentBuilder) }

func (b *segmentBuilder) giveBack() {
	for _, f := range b.byName {
		clear(f.numbers)
		clear(f.terms) // they hold on to texts
		f.terms, f.posted, f.options = f.terms[:0], f.posted[:0], 0
	}
	b.out, b.perDoc = segmentBytes{}, len(b.out.bytes)/max(1, len(b.docs)) // the segment keeps the bytes
	b.docs = nil
	builders.Put(b)
}

// idField is the field that Bleve gives every document.
const idField = "_id"

// read takes the articles in, and reports false where one of them has a field that is not ours.
func (b *segmentBuilder) read(docs []bleveindex.Document) bool {
	b.docs = docs
	if b.byName == nil {
		b.byName = map[string]*fieldBuilder{}
	}
	b.field(idField).options = bleveindex.IndexField | bleveindex.StoreField
	ours := len(docs) > 0
	for i, d := range docs {
		if d.HasComposite() {
			return false
		}
		d.VisitFields(func(f bleveindex.Field) {
			switch own, ok := f.(*field); {
			case ok:
				to := b.field(own.name)
				to.options |= own.Options()
				for _, t := range own.terms {
					to.add(t.term, posting{doc: uint32(i), occurrences: t.occurrences})
				}
			case f.Name() == idField:
				b.field(idField).add(string(f.Value()), posting{doc: uint32(i), occurrences: 1})
			default:
				ours = false
			}
		})
	}
	b.fields = b.fields[:0]
	for _, f := range b.byName {
		if f.options != 0 {
			b.fields = append(b.fields, f)
		}
	}
	slices.SortFunc(b.fields, func(x, y *fieldBuilder) int {
		if xID, yID := x.name == idField, y.name == idField; xID != yID {
			return map[bool]int{true: -1, false: 1}[xID]
		}
		return strings.Compare(x.name, y.name)
	})
	return ours
}

func (b *segmentBuilder) field(name string) *fieldBuilder {
	f := b.byName[name]
	if f == nil {
		f = &fieldBuilder{name: name, numbers: map[string]uint32{}}
		b.byName[name] = f
	}
	return f
}

func (f *fieldBuilder) add(term string, p posting) {
	at := uint32(len(f.posted))
	f.posted = append(f.posted, p)
	n, ok := f.numbers[term]
	if !ok {
		f.numbers[term] = uint32(len(f.terms))
		f.terms = append(f.terms, builtTerm{term, at, at, 1})
		return
	}
	t := &f.terms[n]
	f.posted[t.last].next = at
	t.last = at
	t.articles++
}

// build returns the segment: stored parts, the postings and the dictionary of each field, and what says where all these are.
func (b *segmentBuilder) build() (segmentBytes, error) {
	b.out.bytes = make([]byte, 0, (b.perDoc+b.perDoc/8)*len(b.docs))
	b.storeParts()
	for _, f := range b.fields {
		if err := b.index(f); err != nil {
			return segmentBytes{}, err
		}
	}
	b.listFields()
	return b.out, nil
}

// storeParts writes what is shown of each article: the lengths of what follows, where each part is, the identifier, the parts.
func (b *segmentBuilder) storeParts() {
	starts := make([]uint64, len(b.docs))
	for i, d := range b.docs {
		values := make([]bleveindex.Field, len(b.fields))
		d.VisitFields(func(f bleveindex.Field) {
			if f.Options().IsStored() {
				at := slices.IndexFunc(b.fields, func(own *fieldBuilder) bool { return own.name == f.Name() })
				values[at] = f
			}
		})
		id := values[0].Value()
		b.meta, b.data = binary.AppendUvarint(b.meta[:0], uint64(len(id))), b.data[:0]
		for at, f := range values {
			if at == 0 || f == nil {
				continue
			}
			for _, n := range []int{at, int(f.EncodedFieldType()), len(b.data), len(f.Value()), 0} { // 0 array positions
				b.meta = binary.AppendUvarint(b.meta, uint64(n))
			}
			b.data = append(b.data, f.Value()...)
		}
		b.packed = snappy.Encode(b.packed[:cap(b.packed)], b.data)
		starts[i] = b.out.at()
		b.out.varint(uint64(len(b.meta)))
		b.out.varint(uint64(len(id) + len(b.packed)))
		b.out.write(b.meta)
		b.out.write(id)
		b.out.write(b.packed)
	}
	b.out.stored = b.out.at()
	for _, at := range starts {
		b.out.uint64(at)
	}
	b.out.varint(0) // no document within another
}

// dictionaryOptions do without looking for endings that terms share: a new segment is soon merged into a larger one.
var dictionaryOptions = vellum.BuilderOpts{Encoder: 1, RegistryTableSize: 0, RegistryMRUSize: 1}

// noDocValues says that a field has no column: ours are read from the dictionaries.
const noDocValues = math.MaxUint64

// index writes a field's postings, then its dictionary, which says where the postings of each term are.
func (b *segmentBuilder) index(f *fieldBuilder) error {
	slices.SortFunc(f.terms, func(x, y builtTerm) int { return strings.Compare(x.term, y.term) })
	b.fst.Reset()
	dictionary, err := vellum.New(&b.fst, &dictionaryOptions)
	if err != nil {
		return err
	}
	for i := range f.terms {
		at := b.postings(f, &f.terms[i])
		b.term = append(b.term[:0], f.terms[i].term...)
		if err := dictionary.Insert(b.term, at); err != nil {
			return err
		}
	}
	if err := dictionary.Close(); err != nil {
		return err
	}
	at := b.out.at()
	b.out.writeLong(b.fst.Bytes())
	f.address = b.out.at()
	b.out.varint(noDocValues)
	b.out.varint(noDocValues)
	b.out.varint(at)
	return nil
}

// postings writes a term's list: the occurrences in chunks of articles, then the articles. It returns where the latter begin.
func (b *segmentBuilder) postings(f *fieldBuilder, t *builtTerm) uint64 {
	bare := f.options.SkipFreqNorm()
	chunks := uint64(t.articles)/1024 + 1 // as zap's chunk mode 1026 has it
	size := uint64(len(b.docs)) / chunks
	ends, docs := b.ends[:0], b.posted[:0]
	b.data = b.data[:0]
	for at := t.first; ; at = f.posted[at].next {
		p := &f.posted[at]
		docs = append(docs, p.doc)
		for uint64(len(ends)) < uint64(p.doc)/size {
			ends = append(ends, uint64(len(b.data)))
		}
		if bare {
			b.data = append(b.data, 0)
		} else {
			b.data = binary.AppendUvarint(b.data, uint64(p.occurrences)<<1) // the bit says whether places follow
			b.data = append(b.data, 1)                                      // the length, see field.AnalyzedLength
		}
		if at == t.last {
			break
		}
	}
	for uint64(len(ends)) < uint64(len(b.docs)-1)/size+1 {
		ends = append(ends, uint64(len(b.data)))
	}
	b.ends, b.posted = ends, docs
	occurrences := b.out.at()
	b.out.varint(uint64(len(ends)))
	for _, end := range ends {
		b.out.varint(end)
	}
	b.out.write(b.data)
	at := b.out.at()
	b.out.varint(occurrences)
	b.out.varint(0) // no places
	b.articles(docs)
	return at
}

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
		b.out.varint(uint64(f.options))
		b.out.varint(1)
		b.out.bytes = binary.BigEndian.AppendUint16(b.out.bytes, zap.SectionInvertedTextIndex)
		b.out.uint64(f.address)
	}
	b.out.sections = b.out.at()
	b.out.varint(uint64(len(b.fields)))
	for _, at := range starts {
		b.out.uint64(at)
	}
}
