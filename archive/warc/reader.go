package warc

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"math"
	"regexp"
)

// DamageError says where a file stops making sense. The records before Offset are whole.
type DamageError struct {
	Offset int64
	Err    error
}

func (e *DamageError) Error() string { return fmt.Sprintf("record at offset %d: %v", e.Offset, e.Err) }

// Unwrap returns the cause.
func (e *DamageError) Unwrap() error { return e.Err }

// Record is a record of a file that is being read.
type Record struct {
	Version string // "WARC/1.1"
	Header  Header
	Span    Span      // Length is set once the record was read to its end
	Block   io.Reader // good until the reader's next call; exactly as long as the header says, or an error

	left int64 // bytes of the block not yet read
}

// Reader goes through the records of a file, from the first to the last. Files may be compressed by record, as a whole, or not
// at all. It keeps no more than a header in memory. One goroutine may use it at a time.
type Reader struct {
	src   io.ReaderAt
	base  int64         // where raw started
	count *counter      // bytes that raw has taken from src
	raw   *bufio.Reader // the file's bytes
	gz    *gzip.Reader  // the member that is being read; nil between members and in files without compression
	unzip *gzip.Reader  // kept to be used again
	text  *bufio.Reader // over gz
	rec   *Record       // the last record given out, not read to its end yet
	start int64         // offset of the member, or record, that is being read
	alone bool          // the member has had one record so far
	err   error         // sticky, until Skip
}

// counter counts what is read, and keeps the error of a disk that cannot be read: that is no damage of the file.
type counter struct {
	r   io.Reader
	n   int64
	err error
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	if err != nil && !errors.Is(err, io.EOF) {
		c.err = err
	}
	return n, err
}

// NewReader returns a reader of the records from the given offset on, which must be the start of a record.
func NewReader(r io.ReaderAt, offset int64) *Reader {
	rd := &Reader{src: r}
	rd.seek(offset)
	return rd
}

func (r *Reader) seek(offset int64) {
	r.base = offset
	r.count = &counter{r: io.NewSectionReader(r.src, offset, math.MaxInt64-offset)}
	if r.raw == nil {
		r.raw = bufio.NewReaderSize(r.count, 16<<10)
	} else {
		r.raw.Reset(r.count)
	}
	r.gz, r.rec, r.err, r.start = nil, nil, nil, offset
}

// offset returns how far the file has been read.
func (r *Reader) offset() int64 { return r.base + r.count.n - int64(r.raw.Buffered()) }

// Next returns the next record, after reading the rest of the one before. It returns io.EOF at the end, and a *DamageError
// where the file is damaged, of which Offset may be that of the record before: its end is only looked at now.
func (r *Reader) Next() (*Record, error) {
	if err := r.End(); err != nil {
		return nil, err
	}
	rec, err := r.next()
	if err == nil {
		r.rec = rec
		return rec, nil
	}
	return nil, r.fail(err)
}

func (r *Reader) fail(err error) error {
	switch {
	case r.count.err != nil:
		err = fmt.Errorf("reading at offset %d: %w", r.offset(), r.count.err)
	case !errors.Is(err, io.EOF):
		err = &DamageError{Offset: r.start, Err: err}
	}
	r.err = err
	return err
}

func (r *Reader) next() (*Record, error) {
	in, err := r.input()
	if err != nil {
		return nil, err
	}
	version, h, err := readHeader(in)
	if err != nil {
		return nil, noEOF(err)
	}
	n, err := h.length()
	if err != nil {
		return nil, err
	}
	rec := &Record{Version: version, Header: h, Span: Span{Offset: r.start}, left: n}
	rec.Block = &block{rec: rec, in: in}
	return rec, nil
}

// input returns where the next record's bytes come from: the rest of a member that holds several, a new member, or the file
// itself. It returns io.EOF where the file ends.
func (r *Reader) input() (*bufio.Reader, error) {
	if r.gz != nil {
		r.alone = false
		return r.text, nil
	}
	if err := skipNewlines(r.raw); err != nil {
		return nil, err
	}
	r.start, r.alone = r.offset(), true
	magic, err := r.raw.Peek(2)
	if err != nil {
		return nil, noEOF(err)
	}
	if magic[0] != 0x1f || magic[1] != 0x8b {
		return r.raw, nil
	}
	if r.unzip == nil {
		r.unzip = new(gzip.Reader)
	}
	if err := r.unzip.Reset(r.raw); err != nil {
		return nil, noEOF(err)
	}
	r.unzip.Multistream(false)
	r.gz = r.unzip
	if r.text == nil {
		r.text = bufio.NewReader(r.gz)
	} else {
		r.text.Reset(r.gz)
	}
	return r.text, nil
}

// End reads what is left of the last record, and sets its length. A nil error means that the record is whole: its block has
// the length that the header states, and its gzip member the checksum that it ends with.
func (r *Reader) End() error {
	if r.err != nil {
		return r.err
	}
	rec := r.rec
	if rec == nil {
		return nil
	}
	r.rec = nil
	if _, err := io.Copy(io.Discard, rec.Block); err != nil {
		return r.fail(noEOF(err))
	}
	if r.gz == nil {
		return r.endPlain(rec)
	}
	switch err := skipNewlines(r.text); {
	case errors.Is(err, io.EOF):
		r.gz = nil
		if r.alone {
			rec.Span.Length = r.offset() - r.start
		}
		return nil
	case err != nil:
		return r.fail(noEOF(err))
	}
	return nil // another record in the same member
}

// endPlain reads the two line ends behind a record without compression. Without them a block that was cut off in the middle
// of the next write could pass for whole.
func (r *Reader) endPlain(rec *Record) error {
	err := skipNewlines(r.raw)
	if err != nil && !errors.Is(err, io.EOF) {
		return r.fail(err)
	}
	rec.Span.Length = r.offset() - r.start
	return nil
}

// skipNewlines reads over line ends, of which foreign writers put any number behind a record, and none at all, too.
func skipNewlines(r *bufio.Reader) error {
	for range maxHeader {
		c, err := r.ReadByte()
		if err != nil {
			return err
		}
		if c != '\r' && c != '\n' {
			return r.UnreadByte()
		}
	}
	return errNoRecord
}

// Skip goes on behind damage, at the next place where a record's header can be read, and returns its offset. It returns
// io.EOF where none is left. Records of a file that is compressed as a whole cannot be found again.
func (r *Reader) Skip() (int64, error) {
	buf := make([]byte, 64<<10)
	for at := r.start + 1; ; {
		n, err := r.src.ReadAt(buf, at)
		for i := range candidates(buf[:n]) {
			r.seek(at + int64(i))
			_, err := r.next()
			if r.count.err != nil {
				return 0, r.fail(err)
			}
			if err == nil {
				r.seek(at + int64(i))
				return at + int64(i), nil
			}
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return 0, fmt.Errorf("looking for records after offset %d: %w", at, err)
		}
		if n < len(buf) {
			r.err = io.EOF
			return 0, io.EOF
		}
		at += int64(n) - startLength // a start may lie across two reads
	}
}

var (
	gzipStart  = []byte{0x1f, 0x8b, 0x08}
	plainStart = regexp.MustCompile(`^WARC/\d\.\d\r?\n`)
)

// startLength is how many bytes tell whether a record may start.
const startLength = int64(len("WARC/1.1\r\n"))

// candidates yields where in b a record may start. Each costs reading what may be its header: what only begins like one is none.
func candidates(b []byte) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for i, c := range b {
			switch {
			case c == gzipStart[0] && bytes.HasPrefix(b[i:], gzipStart), c == 'W' && plainStart.Match(b[i:min(len(b), i+int(startLength))]):
				if !yield(i) {
					return
				}
			}
		}
	}
}

// block is what Record.Block is.
type block struct {
	rec *Record
	in  *bufio.Reader
}

func (b *block) Read(p []byte) (int, error) {
	if b.rec.left == 0 {
		return 0, io.EOF
	}
	if int64(len(p)) > b.rec.left {
		p = p[:b.rec.left]
	}
	n, err := b.in.Read(p)
	b.rec.left -= int64(n)
	if n > 0 {
		return n, nil
	}
	return 0, noEOF(err)
}
