package warc

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
)

// maxHeader bounds a record's header, in bytes. Addresses of some KB occur; headers of this size do not.
const maxHeader = 64 << 10

// TimeFormat is the form of WARC-Date that is written: UTC, to the millisecond. Coarser times would let two captures of one
// address share their date, and a revisit could not say which of them it means.
const TimeFormat = "2006-01-02T15:04:05.000Z"

// Field is a named field of a record's header.
type Field struct{ Name, Value string }

// Header is a record's named fields in their order. Names are compared without regard to case.
type Header []Field

// Get returns the value of the first field of that name, "" where there is none.
func (h Header) Get(name string) string {
	for _, f := range h {
		if strings.EqualFold(f.Name, name) {
			return f.Value
		}
	}
	return ""
}

// add appends a field unless its value is empty. Line breaks cannot be written and become blanks.
func (h *Header) add(name, value string) {
	if value == "" {
		return
	}
	*h = append(*h, Field{name, strings.NewReplacer("\r", " ", "\n", " ").Replace(value)})
}

// Type returns the record's type, in lower case.
func (h Header) Type() string { return strings.ToLower(h.Get("WARC-Type")) }

// TargetURI returns the address that was captured. Old writers put it in angle brackets; those are removed.
func (h Header) TargetURI() string { return unbracket(h.Get("WARC-Target-URI")) }

// RefersToURI returns the address of the capture that a revisit refers to.
func (h Header) RefersToURI() string { return unbracket(h.Get("WARC-Refers-To-Target-URI")) }

func unbracket(s string) string {
	if strings.HasPrefix(s, "<") && strings.HasSuffix(s, ">") {
		return s[1 : len(s)-1]
	}
	return s
}

// Time returns a field's date-time in UTC. WARC 1.1 allows up to nine fractional digits, and dates cut off behind any part;
// the latter are not read.
func (h Header) Time(name string) (time.Time, error) {
	t, err := time.Parse(time.RFC3339Nano, h.Get(name))
	if err != nil {
		return time.Time{}, fmt.Errorf("field %s: %w", name, err)
	}
	return t.UTC(), nil
}

// length returns the block's length.
func (h Header) length() (int64, error) {
	s := h.Get("Content-Length")
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 {
		return 0, fmt.Errorf("Content-Length %q is no length", s)
	}
	return n, nil
}

// bytes returns the header as it stands in a file, with the version before it and the blank line behind it.
func (h Header) bytes() []byte {
	var b bytes.Buffer
	b.WriteString("WARC/1.1\r\n")
	for _, f := range h {
		b.WriteString(f.Name)
		b.WriteString(": ")
		b.WriteString(f.Value)
		b.WriteString("\r\n")
	}
	b.WriteString("\r\n")
	return b.Bytes()
}

var (
	errNoRecord   = errors.New("no WARC record starts here")
	errLongHeader = fmt.Errorf("header is longer than %d bytes", maxHeader)
)

// readHeader reads a version line and the named fields up to the blank line. Lines may end in LF alone, and a field may be
// continued on a line that starts with a blank.
func readHeader(r *bufio.Reader) (version string, h Header, err error) {
	start, err := r.Peek(len("WARC/"))
	switch {
	case len(start) == 0:
		return "", nil, err
	case !strings.HasPrefix("WARC/", string(start)):
		return "", nil, errNoRecord
	}
	left := maxHeader
	if version, err = readLine(r, &left); err != nil {
		return "", nil, err
	}
	for {
		line, err := readLine(r, &left)
		if err != nil {
			return "", nil, noEOF(err)
		}
		if line == "" {
			return version, h, nil
		}
		if (line[0] == ' ' || line[0] == '\t') && len(h) > 0 {
			h[len(h)-1].Value += " " + strings.TrimSpace(line)
			continue
		}
		name, value, ok := strings.Cut(line, ":")
		if !ok {
			return "", nil, fmt.Errorf("header line %.40q is no field", line)
		}
		h = append(h, Field{strings.TrimSpace(name), strings.TrimSpace(value)})
	}
}

// readLine returns a line without its end, and takes its length off left.
func readLine(r *bufio.Reader, left *int) (string, error) {
	var line []byte
	for {
		part, err := r.ReadSlice('\n')
		if *left -= len(part); *left < 0 {
			return "", errLongHeader
		}
		line = append(line, part...)
		if err == nil {
			return strings.TrimRight(string(line), "\r\n"), nil
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			if len(line) > 0 {
				err = noEOF(err)
			}
			return "", err
		}
	}
}

// noEOF turns the end of a file in the middle of something into an error.
func noEOF(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}
