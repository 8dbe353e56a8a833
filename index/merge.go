package index

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"slices"

	"github.com/RoaringBitmap/roaring/v2"
	segmentapi "github.com/blevesearch/scorch_segment_api/v2"
	"github.com/blevesearch/vellum"
	"github.com/blevesearch/zapx/v17"
)

// merger makes one segment of several: all that is not deleted, the articles of the first before those of the second. It knows how
// few of zap's possibilities our segments use, and needs a fifth of the time of zap's own merging.
type merger struct {
	segmentWriter
	parts []*mergePart
	docs  []uint32
	all   []occurrences
}

// mergePart is a segment on disk that is merged with others.
type mergePart struct {
	data    []byte
	stored  uint64   // where the index of stored parts begins
	dicts   [][]byte // the dictionary of each field; empty: it has no terms
	numbers []uint64 // that the articles will have, or dropped
	postingsBuffer
}

const dropped = math.MaxUint64

// postingsBuffer is the memory for reading one list.
type postingsBuffer struct {
	bitmap roaring.Bitmap
	docs   []uint32
}

var errDamaged = errors.New("the segment is damaged")

// MergeUsing merges segments into a file. Where it is interrupted it fails with segmentapi.ErrClosed and leaves no file.
func (m segmentMaker) MergeUsing(segments []segmentapi.Segment, drops []*roaring.Bitmap, path string, closing chan struct{},
	report segmentapi.StatsReporter, config map[string]any) (numbers [][]uint64, size uint64, err error) {
	fields := newSegmentBuilder(newTokenizer()).fields
	w := merger{}
	for i, s := range segments {
		p := openPart(s, fields)
		if p == nil {
			return m.ZapPlugin.MergeUsing(segments, drops, path, closing, report, config)
		}
		for doc := range p.numbers {
			if drops[i] != nil && drops[i].Contains(uint32(doc)) {
				p.numbers[doc] = dropped
				continue
			}
			p.numbers[doc] = uint64(w.total)
			w.total++
		}
		w.parts = append(w.parts, p)
		numbers = append(numbers, p.numbers)
	}
	if w.total == 0 {
		return m.ZapPlugin.MergeUsing(segments, drops, path, closing, report, config)
	}
	if w.out.to, err = os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600); err != nil {
		return nil, 0, err
	}
	err = w.merge(fields, closing)
	if err = errors.Join(err, w.out.to.Close()); err != nil {
		return nil, 0, errors.Join(err, os.Remove(path))
	}
	if report != nil {
		report.ReportBytesWritten(w.out.gone)
	}
	return numbers, w.out.gone, nil
}

// Merge is MergeUsing.
func (m segmentMaker) Merge(segments []segmentapi.Segment, drops []*roaring.Bitmap, path string, closing chan struct{},
	report segmentapi.StatsReporter) ([][]uint64, uint64, error) {
	return m.MergeUsing(segments, drops, path, closing, report, nil)
}

func (w *merger) merge(fields []*fieldBuilder, closing chan struct{}) error {
	if err := w.copyStored(); err != nil {
		return err
	}
	for i, f := range fields {
		next, err := w.terms(i, closing)
		if err == nil {
			err = w.section(&dictionaryOptions, f.bare, next)
		}
		if err != nil {
			return fmt.Errorf("merge segments: field %s: %w", f.name, err)
		}
	}
	w.listFields(fields)
	w.finish()
	return errors.Join(w.out.err, w.out.to.Sync())
}

// finish writes what a file ends with.
func (w *segmentWriter) finish() {
	w.out.uint32(0) // the length of the name of who encrypted the file: nobody did
	w.out.uint64(uint64(w.total))
	w.out.uint64(w.out.stored)
	w.out.uint64(w.out.sections)
	w.out.uint32(zap.DefaultChunkMode)
	w.out.uint32(zap.Version)
	w.out.uint32(w.out.sum())
	w.out.spill(0)
}

// openPart reads where everything is in a segment on disk; nil where it is no such segment, or not of our fields.
func openPart(s segmentapi.Segment, fields []*fieldBuilder) *mergePart {
	of, ok := s.(*zap.Segment)
	if !ok || of.ChunkMode() != zap.DefaultChunkMode || of.GetUpdatedFields() != nil {
		return nil
	}
	p := &mergePart{data: of.Data(), stored: of.StoredIndexOffset(), numbers: make([]uint64, of.Count())}
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
		var dict []byte
		if section > 0 {
			at := p.reader(section)
			at.varint() // where a column begins and ends, of which there is none
			at.varint()
			if where := at.varint(); where > 0 {
				found := p.reader(where)
				if dict = found.long(); found.failed {
					return nil
				}
			}
			if at.failed {
				return nil
			}
		}
		if p.dicts = append(p.dicts, dict); at.failed {
			return nil
		}
	}
	return p
}

// copyStored copies what is shown of each article as it is.
func (w *merger) copyStored() error {
	for _, p := range w.parts {
		index := p.reader(p.stored)
		for _, number := range p.numbers {
			start := index.uint64()
			if number == dropped {
				continue
			}
			r := p.reader(start)
			meta, rest := r.varint(), r.varint()
			r.take(meta)
			r.take(rest)
			if r.failed || index.failed {
				return errDamaged
			}
			w.starts = append(w.starts, w.out.at())
			w.out.write(p.data[start : uint64(len(p.data))-uint64(len(r.rest))])
			w.out.spill(spillFrom)
		}
	}
	w.listStored()
	return nil
}

// termsOf is a part's dictionary while it is read.
type termsOf struct {
	part  *mergePart
	terms *vellum.FSTIterator
	term  []byte
	at    uint64 // of its postings
}

func (t *termsOf) next() (more bool, err error) {
	err = t.terms.Next()
	if errors.Is(err, vellum.ErrIteratorDone) {
		return false, nil
	}
	t.term, t.at = t.terms.Current()
	return true, err
}

// terms returns a function for section: each term of a field with its postings in all parts.
func (w *merger) terms(field int, closing chan struct{}) (func() ([]byte, []uint32, []occurrences, error), error) {
	var left []*termsOf
	for _, p := range w.parts {
		if len(p.dicts[field]) == 0 {
			continue
		}
		fst, err := vellum.Load(p.dicts[field])
		if err != nil {
			return nil, err
		}
		t := &termsOf{part: p}
		t.terms, err = fst.Iterator(nil, nil)
		if errors.Is(err, vellum.ErrIteratorDone) {
			continue
		}
		if err != nil {
			return nil, err
		}
		t.term, t.at = t.terms.Current()
		left = append(left, t)
	}
	read := 0
	return func() ([]byte, []uint32, []occurrences, error) {
		w.docs, w.all = w.docs[:0], w.all[:0]
		for len(w.docs) == 0 { // of a term in deleted articles alone nothing is left
			if len(left) == 0 {
				return nil, nil, nil, io.EOF
			}
			if read++; read%1024 == 0 && isClosed(closing) {
				return nil, nil, nil, segmentapi.ErrClosed
			}
			first := left[0].term
			for _, t := range left[1:] {
				if bytes.Compare(t.term, first) < 0 {
					first = t.term
				}
			}
			w.term = append(w.term[:0], first...)
			for _, t := range left {
				if !bytes.Equal(t.term, w.term) {
					continue
				}
				if err := w.read(t.part, t.at); err != nil {
					return nil, nil, nil, fmt.Errorf("postings of %q: %w", w.term, err)
				}
				more, err := t.next()
				if err != nil {
					return nil, nil, nil, err
				}
				if !more {
					t.term = nil
				}
			}
			left = slices.DeleteFunc(left, func(t *termsOf) bool { return t.term == nil })
		}
		return w.term, w.docs, w.all, nil
	}, nil
}

func isClosed(c chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

// read appends a list of a part, by the new numbers of its articles.
func (w *merger) read(p *mergePart, at uint64) error {
	if at&zap.FSTValEncodingMask == zap.FSTValEncoding1Hit { // zap's own merging writes one occurrence so
		doc, _ := zap.FSTValDecode1Hit(at)
		return w.append(p, uint32(doc), 1)
	}
	r := p.reader(at)
	found := p.reader(r.varint())
	r.varint() // where places are
	docs, err := p.articles(r.long())
	if err != nil || r.failed {
		return errors.Join(errDamaged, err)
	}
	for range found.varint() {
		found.varint() // where a chunk ends: they are read one after the other
	}
	for _, doc := range docs {
		o := occurrences(found.varint() >> 1)
		if o > 0 {
			found.varint() // the length
		}
		if found.failed {
			return errDamaged
		}
		if err := w.append(p, doc, o); err != nil {
			return err
		}
	}
	return nil
}

func (w *merger) append(p *mergePart, doc uint32, o occurrences) error {
	if int(doc) >= len(p.numbers) {
		return errDamaged
	}
	if n := p.numbers[doc]; n != dropped {
		w.docs, w.all = append(w.docs, uint32(n)), append(w.all, o)
	}
	return nil
}

// articles reads a bitmap. The result is valid until the next.
func (p *mergePart) articles(bitmap []byte) ([]uint32, error) {
	if len(bitmap) > bitmapHeader && binary.LittleEndian.Uint32(bitmap) == bitmapCookie && binary.LittleEndian.Uint32(bitmap[4:]) == 1 &&
		binary.LittleEndian.Uint16(bitmap[8:]) == 0 && int(binary.LittleEndian.Uint16(bitmap[10:])) < bitmapArray {
		p.docs = p.docs[:0]
		for b := bitmap[bitmapHeader:]; len(b) > 1; b = b[2:] {
			p.docs = append(p.docs, uint32(binary.LittleEndian.Uint16(b)))
		}
		return p.docs, nil
	}
	if _, err := p.bitmap.FromBuffer(bitmap); err != nil {
		return nil, err
	}
	return p.bitmap.ToArray(), nil
}

func (p *mergePart) reader(at uint64) partReader {
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
