package index

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"slices"
	"sync"

	"github.com/RoaringBitmap/roaring/v2"
	segmentapi "github.com/blevesearch/scorch_segment_api/v2"
	"github.com/blevesearch/vellum"
	"github.com/blevesearch/zapx/v17"
)

// part is a segment on disk, of our fields, as its bytes. Where millions of postings are read, zap's interface, which can do all
// that Bleve's fields can, takes several times as long as they need.
type part struct {
	data   []byte
	stored uint64   // where the index of stored parts begins
	dicts  [][]byte // the dictionary of each field; empty: it has no terms

	words, pairs *vellum.FST // the dictionaries of these two, open; nil: no terms
}

var errDamaged = errors.New("the segment is damaged")

// segmentFields are the fields of a segment, in their order.
var segmentFields = sync.OnceValue(func() []*fieldBuilder { return newSegmentBuilder(newTokenizer()).fields })

// openPart reads where everything is in a segment on disk; nil where it is no such segment, or not of our fields.
func openPart(s segmentapi.Segment, fields []*fieldBuilder) *part {
	of, ok := s.(*zap.Segment)
	if !ok || of.ChunkMode() != zap.DefaultChunkMode || of.GetUpdatedFields() != nil {
		return nil
	}
	p := &part{data: of.Data(), stored: of.StoredIndexOffset()}
	r := p.reader(of.SectionsIndexOffset())
	if r.varint() != uint64(len(fields)) {
		return nil
	}
	for _, f := range fields {
		at := p.reader(r.uint64())
		if string(at.long()) != f.name || at.varint() != uint64(f.options()) {
			return nil
		}
		var section uint64
		for range at.varint() {
			kind, address := at.uint16(), at.uint64()
			if kind == zap.SectionInvertedTextIndex {
				section = address
			} else if address != 0 {
				return nil
			}
		}
		dict, ok := p.dictionary(section)
		if !ok || at.failed {
			return nil
		}
		p.dicts = append(p.dicts, dict)
	}
	return p
}

// dictionary returns the bytes of a dictionary, of which a section says where it is.
func (p *part) dictionary(section uint64) (dict []byte, ok bool) {
	if section == 0 {
		return nil, true
	}
	at := p.reader(section)
	at.varint() // where a column begins and ends, of which there is none
	at.varint()
	if where := at.varint(); where > 0 {
		found := p.reader(where)
		dict = found.long()
		return dict, !found.failed
	}
	return nil, !at.failed
}

// openLists makes lists of words and pairs be found.
func (p *part) openLists(fields []*fieldBuilder) error {
	for _, f := range []struct {
		name string
		fst  **vellum.FST
	}{{wordField, &p.words}, {pairField, &p.pairs}} {
		i := slices.IndexFunc(fields, func(b *fieldBuilder) bool { return b.name == f.name })
		if len(p.dicts[i]) == 0 {
			continue
		}
		var err error
		if *f.fst, err = vellum.Load(p.dicts[i]); err != nil {
			return fmt.Errorf("dictionary of %s: %w", f.name, err)
		}
	}
	return nil
}

// postingList is the list of a term while it is read, some postings at a time.
type postingList struct {
	count uint64
	docs  interface{ NextMany([]uint32) int }
	found partReader                  // at the next occurrence
	one   bool                        // the only posting says of its occurrence that it is one
	other segmentapi.PostingsIterator // instead of all that: zap reads the list
}

// listBuffer is what is read of a list at a time.
type listBuffer struct {
	docs [256]uint32
	all  [256]occurrences
}

// list opens the list at a place that a dictionary says.
func (p *part) list(at uint64) (*postingList, error) {
	if at&zap.FSTValEncodingMask == zap.FSTValEncoding1Hit { // zap's own merging writes one occurrence so
		doc, _ := zap.FSTValDecode1Hit(at)
		return &postingList{count: 1, docs: roaring.BitmapOf(uint32(doc)).ManyIterator(), one: true}, nil
	}
	r := p.reader(at)
	found := p.reader(r.varint())
	r.varint() // where places are
	packed := r.long()
	for range found.varint() {
		found.varint() // where a chunk ends: they are read one after the other
	}
	if r.failed || found.failed {
		return nil, errDamaged
	}
	if docs := shortBitmap(packed); docs != nil {
		return &postingList{count: uint64(docs.left()), docs: docs, found: found}, nil
	}
	bitmap := roaring.New()
	if _, err := bitmap.FromBuffer(packed); err != nil {
		return nil, errors.Join(errDamaged, err)
	}
	return &postingList{count: bitmap.GetCardinality(), docs: bitmap.ManyIterator(), found: found}, nil
}

// next reads on; no articles at the end. The slices are valid until the next call.
func (l *postingList) next(to *listBuffer) (docs []uint32, all []occurrences, err error) {
	if l.other != nil {
		return l.nextOfZap(to)
	}
	n := l.docs.NextMany(to.docs[:])
	for i := range n {
		if to.all[i] = 1; l.one {
			continue
		}
		to.all[i] = occurrences(l.found.number() >> 1)
		if rest := l.found.rest; to.all[i] > 0 && len(rest) > 0 && rest[0] < 0x80 { // the length, which we write in one byte
			l.found.rest = rest[1:]
		} else if to.all[i] > 0 {
			l.found.number()
		}
	}
	if l.found.failed {
		return nil, nil, errDamaged
	}
	return to.docs[:n], to.all[:n], nil
}

func (l *postingList) nextOfZap(to *listBuffer) (docs []uint32, all []occurrences, err error) {
	for n := range to.docs {
		p, err := l.other.Next()
		if err != nil || p == nil {
			return to.docs[:n], to.all[:n], err
		}
		to.docs[n], to.all[n] = uint32(p.Number()), occurrences(p.Frequency())
	}
	return to.docs[:], to.all[:], nil
}

// shortNumbers are the articles of a bitmap of one list of small numbers, as nearly all are.
type shortNumbers struct{ rest []byte }

// shortBitmap returns the articles of such a bitmap without making one; nil of any other.
func shortBitmap(b []byte) *shortNumbers {
	if len(b) > bitmapHeader && binary.LittleEndian.Uint32(b) == bitmapCookie && binary.LittleEndian.Uint32(b[4:]) == 1 &&
		binary.LittleEndian.Uint16(b[8:]) == 0 && int(binary.LittleEndian.Uint16(b[10:])) < bitmapArray {
		return &shortNumbers{b[bitmapHeader:]}
	}
	return nil
}

func (s *shortNumbers) left() int { return len(s.rest) / 2 }

func (s *shortNumbers) NextMany(to []uint32) int {
	n := min(len(to), s.left())
	for i := range n {
		to[i] = uint32(binary.LittleEndian.Uint16(s.rest[2*i:]))
	}
	s.rest = s.rest[2*n:]
	return n
}

func (p *part) reader(at uint64) partReader {
	if at > uint64(len(p.data)) {
		return partReader{failed: true}
	}
	return partReader{rest: p.data[at:]}
}

// partReader reads a segment's bytes. Where there are too few it has failed, and reads zeros.
type partReader struct {
	rest   []byte
	failed bool
}

func (r *partReader) take(n uint64) []byte {
	if n > uint64(len(r.rest)) {
		r.failed, r.rest = true, nil
		return nil
	}
	taken := r.rest[:n]
	r.rest = r.rest[n:]
	return taken
}

func (r *partReader) varint() uint64 {
	n, size := binary.Uvarint(r.rest)
	if size <= 0 {
		r.failed = true
		return 0
	}
	r.rest = r.rest[size:]
	return n
}

// number is varint for what is mostly a few bytes long: it looks at eight at once.
func (r *partReader) number() uint64 {
	const tops, sevens = 0x8080808080808080, 0x7f7f7f7f7f7f7f7f
	if len(r.rest) < 8 {
		return r.varint()
	}
	x := binary.LittleEndian.Uint64(r.rest)
	last := ^x & tops // the last byte of a number has no top bit
	if last == 0 {
		return r.varint()
	}
	r.rest = r.rest[bits.TrailingZeros64(last)/8+1:]
	x &= (last ^ (last - 1)) & sevens
	x = x&0x007f007f007f007f | x>>1&0x3f803f803f803f80 // groups of seven bits move together, by twos
	x = x&0x00003fff00003fff | x>>2&0x0fffc0000fffc000
	return x&0x0fffffff | x>>4&0x00fffffff0000000
}

func (r *partReader) long() []byte { return r.take(r.varint()) }

func (r *partReader) uint64() uint64 {
	if b := r.take(8); b != nil {
		return binary.BigEndian.Uint64(b)
	}
	return 0
}

func (r *partReader) uint16() uint16 {
	if b := r.take(2); b != nil {
		return binary.BigEndian.Uint16(b)
	}
	return 0
}
