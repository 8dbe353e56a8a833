package index

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"math"
	"os"

	"github.com/RoaringBitmap/roaring/v2"
	bleveindex "github.com/blevesearch/bleve_index_api"
	"github.com/blevesearch/vellum"
	"github.com/blevesearch/zapx/v17"
)

// segmentBytes are a segment as zap has it. Numbers are varints or big-endian. What is complete may go to a file meanwhile.
type segmentBytes struct {
	bytes            []byte
	stored, sections uint64 // where the index of stored parts and that of fields begin

	to   *os.File // nil: all stays in bytes
	gone uint64   // how many bytes are in the file
	crc  uint32   // of these
	err  error    // of writing them
}

func (s *segmentBytes) at() uint64         { return s.gone + uint64(len(s.bytes)) }
func (s *segmentBytes) sum() uint32        { return crc32.Update(s.crc, crc32.IEEETable, s.bytes) }
func (s *segmentBytes) varint(n uint64)    { s.bytes = binary.AppendUvarint(s.bytes, n) }
func (s *segmentBytes) uint64(n uint64)    { s.bytes = binary.BigEndian.AppendUint64(s.bytes, n) }
func (s *segmentBytes) uint32(n uint32)    { s.bytes = binary.BigEndian.AppendUint32(s.bytes, n) }
func (s *segmentBytes) write(b []byte)     { s.bytes = append(s.bytes, b...) }
func (s *segmentBytes) writeLong(b []byte) { s.varint(uint64(len(b))); s.write(b) }

// spillFrom is how many bytes go to the file at a time.
const spillFrom = 1 << 20

// spill moves what there is to the file, if there is one and it is worth it.
func (s *segmentBytes) spill(least int) {
	if s.to == nil || s.err != nil || len(s.bytes) < least {
		return
	}
	s.crc = s.sum()
	_, s.err = s.to.Write(s.bytes)
	s.gone += uint64(len(s.bytes))
	s.bytes = s.bytes[:0]
}

// segmentWriter writes the parts of a segment.
type segmentWriter struct {
	out     segmentBytes
	total   int      // articles
	starts  []uint64 // of the stored parts
	address []uint64 // of the sections, by field

	// What is used for one term or one article after the other.
	fst  bytes.Buffer
	data []byte
	term []byte
	ends []uint64
}

// listStored writes where the stored parts of each article are.
func (w *segmentWriter) listStored() {
	w.out.stored = w.out.at()
	for _, at := range w.starts {
		w.out.uint64(at)
	}
	w.out.varint(0) // no document within another
}

// noDocValues says that a field has no column: ours are read from the dictionaries.
const noDocValues = math.MaxUint64

// section writes a field's postings, then its dictionary, which says where the postings of each term are. next returns the terms in
// their order, and io.EOF after the last.
func (w *segmentWriter) section(options *vellum.BuilderOpts, bare bool, next func() ([]byte, []uint32, []occurrences, error)) error {
	w.fst.Reset()
	dictionary, err := vellum.New(&w.fst, options)
	if err != nil {
		return err
	}
	for {
		term, docs, all, err := next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		if err := dictionary.Insert(term, w.postings(bare, docs, all)); err != nil {
			return err
		}
		w.out.spill(spillFrom)
	}
	if err := dictionary.Close(); err != nil {
		return err
	}
	at := w.out.at()
	w.out.writeLong(w.fst.Bytes())
	w.address = append(w.address, w.out.at())
	w.out.varint(noDocValues)
	w.out.varint(noDocValues)
	w.out.varint(at)
	return w.out.err
}

// postings writes a term's list: the occurrences in chunks of articles, then the articles. It returns where the latter begin.
func (w *segmentWriter) postings(bare bool, docs []uint32, all []occurrences) uint64 {
	chunks := uint64(len(docs))/1024 + 1 // as zap's chunk mode 1026 has it
	size := uint64(w.total) / chunks
	w.ends, w.data = w.ends[:0], w.data[:0]
	for i, doc := range docs {
		for uint64(len(w.ends)) < uint64(doc)/size {
			w.ends = append(w.ends, uint64(len(w.data)))
		}
		if bare {
			w.data = append(w.data, 0)
		} else {
			w.data = binary.AppendUvarint(w.data, uint64(all[i])<<1) // the bit says whether places follow
			w.data = append(w.data, articleLength)
		}
	}
	for uint64(len(w.ends)) < uint64(w.total-1)/size+1 {
		w.ends = append(w.ends, uint64(len(w.data)))
	}
	occurrences := w.out.at()
	w.out.varint(uint64(len(w.ends)))
	for _, end := range w.ends {
		w.out.varint(end)
	}
	w.out.write(w.data)
	at := w.out.at()
	w.out.varint(occurrences)
	w.out.varint(0) // no places
	w.articles(docs)
	return at
}

// articleLength is written beside every posting. Lengths have a column of their own, so it is the smallest number that zap takes
// for a length at all: it reads a zero as "no posting".
const articleLength = 1

// How roaring writes down a bitmap of small numbers: a cookie that says there are no runs, the number of containers, which is one,
// its key and size, and where it is.
const (
	bitmapCookie = 12346
	bitmapHeader = 16
	bitmapArray  = 4096 // the most numbers that are listed
)

// articles writes a bitmap. A short list of small numbers, as nearly all are, is written down without making one.
func (w *segmentWriter) articles(docs []uint32) {
	if len(docs) > bitmapArray || docs[len(docs)-1] > math.MaxUint16 {
		bitmap := roaring.BitmapOf(docs...)
		bitmap.RunOptimize()
		b, err := bitmap.ToBytes()
		if err != nil {
			panic("index: writing a bitmap to memory failed: " + err.Error())
		}
		w.out.writeLong(b)
		return
	}
	w.out.varint(uint64(bitmapHeader + 2*len(docs)))
	out := w.out.bytes
	out = binary.LittleEndian.AppendUint32(out, bitmapCookie)
	out = binary.LittleEndian.AppendUint32(out, 1)
	out = binary.LittleEndian.AppendUint16(out, 0)
	out = binary.LittleEndian.AppendUint16(out, uint16(len(docs)-1))
	out = binary.LittleEndian.AppendUint32(out, bitmapHeader)
	for _, doc := range docs {
		out = binary.LittleEndian.AppendUint16(out, uint16(doc))
	}
	w.out.bytes = out
}

// listFields writes the name, the options and the section of each field, and where each of these descriptions is.
func (w *segmentWriter) listFields(fields []*fieldBuilder) {
	starts := make([]uint64, len(fields))
	for i, f := range fields {
		starts[i] = w.out.at()
		w.out.writeLong([]byte(f.name))
		w.out.varint(uint64(f.options()))
		w.out.varint(1)
		w.out.bytes = binary.BigEndian.AppendUint16(w.out.bytes, zap.SectionInvertedTextIndex)
		w.out.uint64(w.address[i])
	}
	w.out.sections = w.out.at()
	w.out.varint(uint64(len(fields)))
	for _, at := range starts {
		w.out.uint64(at)
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
