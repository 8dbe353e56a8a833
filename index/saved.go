package index

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"os"
	"path/filepath"
	"strings"

	segmentapi "github.com/blevesearch/scorch_segment_api/v2"
	"github.com/blevesearch/zapx/v17"
)

// The contents of large segments are kept in files beside the index, for reading them out of dictionaries takes some microseconds
// an article at every start. A file names the segment that it is of, by its checksum and its size, and ends with a checksum of its
// own. One that is missing, damaged, of another form or another segment is made again. What each two of these segments have in
// common has a file in the same way, which names both.
const (
	savedMagic  = "khobao columns 3\n"
	savedSuffix = ".columns"
	savedFrom   = 500 // articles; small segments are soon merged, and quickly read
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// savedFile returns the file for a segment's contents; "" for a segment that is not worth one, or not on disk yet.
func savedFile(dir string, s segmentapi.Segment) (file string, of *zap.Segment) {
	of, ok := s.(*zap.Segment)
	if !ok || of.Count() < savedFrom {
		return "", nil
	}
	return filepath.Join(dir, strings.TrimSuffix(filepath.Base(of.Path()), ".zap")+savedSuffix), of
}

// savedHead names the form, how articles are compared, and the segment.
func savedHead(s *zap.Segment) []byte {
	b := append([]byte(savedMagic), maxKeyed, nearlySame)
	b = binary.LittleEndian.AppendUint32(b, s.CRC())
	b = binary.LittleEndian.AppendUint64(b, uint64(len(s.Data())))
	return binary.LittleEndian.AppendUint64(b, s.Count())
}

// save writes the contents to their file.
func (c *contents) save(file string, s *zap.Segment) error {
	b := append(make([]byte, 0, 128*c.size+1<<12), savedHead(s)...)
	b = appendNumbers(b, c.lengths)
	for _, d := range c.dates {
		b = binary.LittleEndian.AppendUint64(b, uint64(d))
	}
	b = appendNumbers(b, c.byDate)
	for _, n := range c.names {
		b = binary.LittleEndian.AppendUint64(b, n)
	}
	for _, p := range c.prints {
		b = binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(b, p[0]), p[1])
	}
	b = binary.LittleEndian.AppendUint32(b, uint32(len(c.keyed)))
	for _, k := range c.keyed {
		b = binary.LittleEndian.AppendUint64(b, k)
	}
	b = binary.LittleEndian.AppendUint32(b, uint32(len(c.alike)))
	for _, l := range c.alike {
		b = binary.LittleEndian.AppendUint64(b, uint64(l))
	}
	for _, f := range c.facets {
		b = binary.LittleEndian.AppendUint32(b, uint32(len(f.terms)))
		for _, term := range f.terms {
			b = binary.LittleEndian.AppendUint32(b, uint32(len(term)))
			b = append(b, term...)
		}
		b = appendNumbers(b, f.articles)
		b = appendNumbers(b, f.starts)
		b = appendNumbers(b, f.has)
	}
	return saveChecked(file, b)
}

// saveChecked writes bytes and their checksum to a file that is there whole or not at all.
func saveChecked(file string, b []byte) error {
	b = binary.LittleEndian.AppendUint32(b, crc32.Checksum(b, castagnoli))
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return err
	}
	if err := os.WriteFile(file+".new", b, 0o600); err != nil {
		return errors.Join(err, os.Remove(file+".new"))
	}
	return os.Rename(file+".new", file)
}

func appendNumbers(b []byte, numbers []uint32) []byte {
	b = binary.LittleEndian.AppendUint32(b, uint32(len(numbers)))
	for _, n := range numbers {
		b = binary.LittleEndian.AppendUint32(b, n)
	}
	return b
}

// loadChecked reads a file that saveChecked wrote and that begins with head, up to there.
func loadChecked(file string, head []byte) (r savedReader, ok bool) {
	b, err := os.ReadFile(file)
	if err != nil || len(b) < crc32.Size {
		return r, false
	}
	r.rest = b[:len(b)-crc32.Size]
	if crc32.Checksum(r.rest, castagnoli) != binary.LittleEndian.Uint32(b[len(r.rest):]) {
		return r, false
	}
	return r, string(r.take(len(head))) == string(head)
}

// loadContents reads the contents of a segment from their file; nil where it has none that can be used.
func loadContents(file string, s *zap.Segment) *contents {
	r, ok := loadChecked(file, savedHead(s))
	if !ok {
		return nil
	}
	size := int(s.Count())
	c := &contents{
		size: size, lengths: r.numbers(), dates: make([]int64, size), names: make([]uint64, size), prints: make([][2]uint64, size),
		facets: make([]facetContents, len(facetFields)),
	}
	for i := range c.dates {
		c.dates[i] = int64(r.uint64())
	}
	c.byDate = r.numbers()
	for i := range c.names {
		c.names[i] = r.uint64()
	}
	for i := range c.prints {
		c.prints[i] = [2]uint64{r.uint64(), r.uint64()}
	}
	c.keyed = make([]uint64, min(r.count(), len(r.rest)/8))
	for i := range c.keyed {
		c.keyed[i] = r.uint64()
	}
	c.alike = make([]likeness, min(r.count(), len(r.rest)/8))
	for i := range c.alike {
		c.alike[i] = likeness(r.uint64())
	}
	for i := range c.facets {
		f := &c.facets[i]
		f.terms = make([]string, min(r.count(), len(r.rest)))
		for j := range f.terms {
			f.terms[j] = string(r.take(r.count()))
		}
		f.articles, f.starts, f.has = r.numbers(), r.numbers(), r.numbers()
		r.failed = r.failed || len(f.articles) != len(f.terms) || len(f.starts) != size+1
	}
	if r.failed || len(r.rest) > 0 || len(c.lengths) != size {
		return nil
	}
	return c
}

// savedReader reads numbers from a file's bytes. Where there are too few it has failed, and reads zeros.
type savedReader struct {
	rest   []byte
	failed bool
}

func (r *savedReader) take(n int) []byte {
	if n < 0 || n > len(r.rest) {
		r.failed = true
		return nil
	}
	taken := r.rest[:n]
	r.rest = r.rest[n:]
	return taken
}

func (r *savedReader) count() int {
	if b := r.take(4); b != nil {
		return int(binary.LittleEndian.Uint32(b))
	}
	return 0
}

func (r *savedReader) uint64() uint64 {
	if b := r.take(8); b != nil {
		return binary.LittleEndian.Uint64(b)
	}
	return 0
}

func (r *savedReader) numbers() []uint32 {
	b := r.take(4 * r.count())
	numbers := make([]uint32, len(b)/4)
	for i := range numbers {
		numbers[i] = binary.LittleEndian.Uint32(b[4*i:])
	}
	return numbers
}

// contentsOf returns the contents of a segment that is seen for the first time, and whether they are in their file.
func (c *viewCache) contentsOf(s segmentapi.Segment) (read *contents, saved bool, err error) {
	file, of := savedFile(c.saved, s)
	if file != "" {
		if read := loadContents(file, of); read != nil {
			return read, true, nil
		}
	}
	read, err = readContents(s)
	return read, err == nil && file != "" && read.save(file, of) == nil, err // what could not be saved is read again at the next start
}

// keep saves the contents of a segment that was in memory alone when it was first seen. It tries once.
func (c *viewCache) keep(s *segment) error {
	file, of := savedFile(c.saved, s.zap)
	if s.columns.saved || file == "" {
		return nil
	}
	s.columns.saved = true
	read, err := readContents(s.zap)
	if err != nil {
		return err
	}
	_ = read.save(file, of) // the next start reads them again
	return nil
}

// dropSaved removes the files of segments that are no more.
func (c *viewCache) dropSaved(v *view) {
	there := map[string]bool{}
	for i, b := range v.segments {
		file, _ := savedFile(c.saved, b.zap)
		there[file] = true
		for _, a := range v.segments[:i] {
			file, _ := c.commonFile(a, b)
			there[file] = true
		}
	}
	files, err := filepath.Glob(filepath.Join(c.saved, "*"+savedSuffix+"*"))
	if err != nil {
		return
	}
	for _, file := range files {
		if !there[file] {
			_ = os.Remove(file) // next time, then
		}
	}
}
