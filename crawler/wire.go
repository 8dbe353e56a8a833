package crawler

import (
	"bytes"
	"context"
	"crypto/tls"
	"io"
	"net"
	"net/http/httptrace"
	"regexp"
	"sync"
)

// wire is a connection that remembers the heads of the messages that went over it, byte for byte, and a body that came in
// chunks. net/http parses heads and chunks and forgets how they were written; an archive must not.
type wire struct {
	net.Conn
	mu       sync.Mutex
	request  []byte
	response []byte // up to the end of the final head, and what came with that
	head     int    // length of the final head; 0 while it is not whole
	more     pieces // of a chunked body: all that came after response
	spoke    bool   // something came back
	chunked  bool
	maxBody  int // bytes of a chunked body that are remembered
}

// maxWire bounds each remembered head; the transport's own bound on response heads is smaller.
const maxWire = 1 << 20

// chunkedHead matches a head by which net/http, too, takes the body for chunked.
var chunkedHead = regexp.MustCompile(`(?i)\ntransfer-encoding:[ \t]*chunked[ \t]*\r?\n`)

func (w *wire) Write(p []byte) (int, error) {
	n, err := w.Conn.Write(p)
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.request) < maxWire {
		w.request = append(w.request, p[:n]...)
	}
	return n, err
}

func (w *wire) Read(p []byte) (int, error) {
	n, err := w.Conn.Read(p)
	w.mu.Lock()
	defer w.mu.Unlock()
	w.spoke = w.spoke || n > 0
	switch {
	case n == 0:
	case w.head == 0 && len(w.response) < maxWire:
		w.response = append(w.response, p[:n]...)
		w.findHead()
	case w.chunked && w.came() <= w.maxBody:
		w.more.add(p[:n])
	}
	return n, err
}

// findHead looks for the end of the final head. It forgets interim responses (100 Continue, 103 Early Hints) before that.
func (w *wire) findHead() {
	for {
		head := headOf(w.response)
		if head == nil {
			return
		}
		if _, status, _ := bytes.Cut(head, []byte(" ")); len(status) == 0 || status[0] != '1' {
			w.head, w.chunked = len(head), chunkedHead.Match(head)
			return
		}
		w.response = w.response[len(head):]
	}
}

// headOf returns the message head at the beginning of b, its blank line included; nil while it is not whole.
func headOf(b []byte) []byte {
	for i := 0; ; i++ {
		n := bytes.IndexByte(b[i:], '\n')
		if n < 0 {
			return nil
		}
		i += n
		switch rest := b[i+1:]; {
		case bytes.HasPrefix(rest, []byte("\n")):
			return b[:i+2]
		case bytes.HasPrefix(rest, []byte("\r\n")):
			return b[:i+3]
		}
	}
}

// begin forgets the exchange before: the connection was kept alive and is used again.
func (w *wire) begin(maxBody int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.request, w.response, w.head, w.more, w.spoke, w.chunked, w.maxBody = nil, nil, 0, pieces{}, false, false, maxBody
}

// answered reports whether anything came back, whatever it was.
func (w *wire) answered() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.spoke
}

// inChunks reports whether the body comes in chunks.
func (w *wire) inChunks() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.chunked
}

// chunks returns the body as it came, chunks and trailer with it. What is longer than the bound is cut. It is the caller's, and forgotten
// here.
func (w *wire) chunks() []byte {
	w.mu.Lock()
	defer w.mu.Unlock()
	body := w.response[w.head:]
	if w.more.size > 0 {
		body = bytes.Join(append([][]byte{body}, w.more.all...), nil)
		w.more = pieces{}
	}
	end := min(len(body), w.maxBody)
	return body[:end:end]
}

// came returns how many bytes of a chunked body came.
func (w *wire) came() int { return len(w.response) - w.head + w.more.size }

// full reports whether more of a chunked body came than the bound allows: chunks may be many times as long as what they hold.
func (w *wire) full() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.chunked && w.came() > w.maxBody
}

// pieces are bytes that come one after the other. Growing one slice would leave several times as much behind.
type pieces struct {
	all  [][]byte
	size int
}

// pieceFor returns how long a piece is to be that comes when there are so many bytes: most pages are short.
func pieceFor(size int) int { return min(max(size, 8<<10), 64<<10) }

func (b *pieces) add(p []byte) {
	for b.size += len(p); len(p) > 0; {
		if n := len(b.all); n == 0 || len(b.all[n-1]) == cap(b.all[n-1]) {
			b.all = append(b.all, make([]byte, 0, pieceFor(b.size)))
		}
		last := &b.all[len(b.all)-1]
		n := min(len(p), cap(*last)-len(*last))
		*last = append(*last, p[:n]...)
		p = p[n:]
	}
}

// bounded reads a body as long as its chunks are not too long.
type bounded struct {
	io.Reader
	wire *wire
}

func (b bounded) Read(p []byte) (int, error) {
	if b.wire != nil && b.wire.full() {
		return 0, errTooLong
	}
	return b.Reader.Read(p)
}

// heads returns copies of both message heads.
func (w *wire) heads() (request, response []byte) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return bytes.Clone(headOf(w.request)), bytes.Clone(headOf(w.response))
}

// ip returns the address that answered, without its port.
func (w *wire) ip() string {
	host, _, err := net.SplitHostPort(w.RemoteAddr().String())
	if err != nil {
		return ""
	}
	return host
}

// dialWire connects and remembers; dialWireTLS does so above TLS, where the heads are readable. No protocol is negotiated,
// so that it stays HTTP/1.1, which is what a WARC file holds.
func (g guard) dialWire(ctx context.Context, network, addr string) (net.Conn, error) {
	conn, err := g.dial(ctx, network, addr)
	if err != nil {
		return nil, err
	}
	return &wire{Conn: conn}, nil
}

func (g guard) dialWireTLS(config *tls.Config) func(context.Context, string, string) (net.Conn, error) {
	return func(ctx context.Context, network, addr string) (net.Conn, error) {
		conn, err := g.dial(ctx, network, addr)
		if err != nil {
			return nil, err
		}
		own := config.Clone()
		if own.ServerName == "" {
			own.ServerName, _, _ = net.SplitHostPort(addr)
		}
		ctx, cancel := context.WithTimeout(ctx, g.timeout)
		defer cancel()
		secure := tls.Client(conn, own)
		if err := secure.HandshakeContext(ctx); err != nil {
			conn.Close()
			return nil, err
		}
		return &wire{Conn: secure}, nil
	}
}

// watch returns a context under which *used is set to the connection that a request goes over.
func watch(ctx context.Context, maxBody int, used **wire) context.Context {
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{GotConn: func(info httptrace.GotConnInfo) {
		if w, ok := info.Conn.(*wire); ok {
			w.begin(maxBody)
			*used = w
		}
	}})
}
