package index

import (
	"bytes"
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

// mergePart is a segment that is merged with others.
type mergePart struct {
	*part
	numbers []uint64 // that the articles will have, or dropped
	read    listBuffer
}

const dropped = math.MaxUint64

// MergeUsing merges segments into a file. Where it is interrupted it fails with segmentapi.ErrClosed and leaves no file.
func (m segmentMaker) MergeUsing(segments []segmentapi.Segment, drops []*roaring.Bitmap, path string, closing chan struct{},
	report segmentapi.StatsReporter, config map[string]any) (numbers [][]uint64, size uint64, err error) {
	fields := segmentFields()
	w := merger{}
	for i, s := range segments {
		of := openPart(s, fields)
		if of == nil {
			return m.ZapPlugin.MergeUsing(segments, drops, path, closing, report, config)
		}
		p := &mergePart{part: of, numbers: make([]uint64, s.Count())}
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
	l, err := p.list(at)
	if err != nil {
		return err
	}
	for {
		docs, all, err := l.next(&p.read)
		if err != nil || len(docs) == 0 {
			return err
		}
		for i, doc := range docs {
			if int(doc) >= len(p.numbers) {
				return errDamaged
			}
			if n := p.numbers[doc]; n != dropped {
				w.docs, w.all = append(w.docs, uint32(n)), append(w.all, all[i])
			}
		}
	}
}
