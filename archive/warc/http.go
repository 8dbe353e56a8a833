package warc

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net/http/httputil"
	"net/textproto"
	"strconv"
	"strings"
)

// maxHead bounds the head of an HTTP message, in bytes. Go's own client stops at this size.
const maxHead = 10 << 20

// Message is an HTTP message as a block holds it.
type Message struct {
	StartLine string
	Status    int // of a response; 0 of a request, or where the line is none that HTTP knows
	Header    textproto.MIMEHeader
	Head      []byte    // the bytes up to and including the blank line
	Body      io.Reader // the rest, as it came over the wire
}

// ReadMessage reads the head of an HTTP message. It forgives lines that are no fields; it does not forgive a head without end.
func ReadMessage(r io.Reader) (*Message, error) {
	in := bufio.NewReader(r)
	m := &Message{Header: textproto.MIMEHeader{}, Body: in}
	for {
		line, err := in.ReadSlice('\n')
		if len(m.Head)+len(line) > maxHead {
			return nil, fmt.Errorf("HTTP head is longer than %d bytes", maxHead)
		}
		m.Head = append(m.Head, line...)
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, err
		}
		if errors.Is(err, io.EOF) || strings.TrimRight(string(line), "\r\n") == "" {
			m.parseHead()
			return m, nil
		}
	}
}

func (m *Message) parseHead() {
	lines := strings.Split(strings.ReplaceAll(string(m.Head), "\r\n", "\n"), "\n")
	m.StartLine = lines[0]
	if proto, rest, ok := strings.Cut(lines[0], " "); ok && strings.HasPrefix(proto, "HTTP/") {
		code, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
		m.Status, _ = strconv.Atoi(code)
	}
	for _, line := range lines[1:] {
		if name, value, ok := strings.Cut(line, ":"); ok {
			m.Header.Add(strings.TrimSpace(name), strings.TrimSpace(value))
		}
	}
}

// Payload returns the body, which must be read from the given reader, without its transfer coding. Many writers keep the
// field Transfer-Encoding of a response but write the body without chunks; so the first line tells what the body is. Where
// chunks stop making sense, as they do when an answer broke off or a server errs, the payload ends.
func (m *Message) Payload(body io.Reader) io.Reader {
	if !strings.EqualFold(m.Header.Get("Transfer-Encoding"), "chunked") {
		return body
	}
	source := &watched{Reader: body}
	in := bufio.NewReader(source)
	start, _ := in.Peek(20)
	if !startsChunk(start) {
		return in
	}
	return &chunks{httputil.NewChunkedReader(in), source}
}

// watched remembers why a reader could not be read.
type watched struct {
	io.Reader
	err error
}

func (w *watched) Read(p []byte) (n int, err error) {
	if n, err = w.Reader.Read(p); err != nil && !errors.Is(err, io.EOF) {
		w.err = err
	}
	return n, err
}

// chunks ends where decoding fails and the source is not to blame.
type chunks struct {
	io.Reader
	source *watched
}

func (c *chunks) Read(p []byte) (n int, err error) {
	if n, err = c.Reader.Read(p); err != nil && c.source.err == nil {
		err = io.EOF
	}
	return n, err
}

// startsChunk says whether b begins with the size line of a chunk.
func startsChunk(b []byte) bool {
	size, _, ok := strings.Cut(string(b), "\n")
	if !ok {
		size = string(b)
	}
	size, _, _ = strings.Cut(size, ";")
	_, err := strconv.ParseUint(strings.TrimSpace(size), 16, 64)
	return err == nil && (ok || strings.Contains(string(b), ";"))
}
