package crawler

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httputil"
	"net/url"
	"slices"
	"time"

	"khobao/archive"
)

// answer is a response after it was captured.
type answer struct {
	url     *url.URL
	status  int
	header  http.Header
	body    []byte // unpacked; still in the page's charset
	capture archive.Capture
	flaw    error  // why body is not the whole: errTooLong, errBroken, or a content coding that is not understood
	packed  []byte // where body is missing because it would be too long: what it is packed in
}

var (
	errBroken = errors.New("the answer broke off")
	errSilent = errors.New("no answer")
	// errStore marks failures of our own side. They end a crawl: going on would lose what is fetched.
	errStore = errors.New("cannot be kept")
)

// exchange takes its turn at the host, asks, and captures what came. An error that wraps errStore ends the crawl.
func (t *trip) exchange(req *http.Request) (*answer, error) {
	ctx := req.Context()
	delay := t.delayAt(req.URL)
	wait, err := t.pace.remaining(ctx, req.URL, delay)
	if err == nil {
		err = t.bearable(req.URL, wait)
	}
	if err != nil {
		return nil, err
	}
	turn, err := t.turn(ctx, req.URL, delay)
	if err != nil {
		return nil, err
	}
	maxBody, err := t.admit(ctx)
	if err != nil {
		return nil, errors.Join(err, t.pace.give(ctx, turn, 0, 0))
	}
	started := t.Now()
	most := maxBody
	if req.URL.Path == "/robots.txt" { // no more of it is read
		most = min(most, 2*robotsMaxBytes)
	}
	got, err := t.fetch(req, most)
	if lost := errors.Join(t.pace.give(ctx, turn, t.Now().Sub(started), delay), t.charge(ctx, started, got.received)); lost != nil {
		return nil, lost
	}
	if err != nil {
		return nil, err
	}
	x := got.exchange
	t.takes(len(x.ResponseBody))
	x.Outlet, x.Time = t.Outlet.ID, started.UTC()
	capture, err := t.keep(ctx, x)
	if err != nil {
		return nil, fmt.Errorf("%s %w: %w", x.URL, errStore, err)
	}
	t.ledger.count(func(n *archive.RunCounts) {
		n.Fetched++
		n.Bytes += int64(len(x.ResponseHead) + len(x.ResponseBody))
	})
	x.ResponseBody = nil // where it came in chunks it is a second copy
	if x.Truncated == "length" && most == maxBody && maxBody < t.MaxBody {
		if err := t.postpone(ctx, started, got.received); err != nil {
			return nil, err
		}
	}
	a := &answer{url: req.URL, status: x.Status, header: got.header, capture: capture}
	a.body, a.flaw = decodeContent(got.payload, got.header.Get("Content-Encoding"), t.MaxDecoded)
	t.takes(len(a.body))
	if a.body == nil && errors.Is(a.flaw, errTooLong) {
		a.packed = got.payload
	}
	switch {
	case x.Truncated == "length":
		a.flaw = errTooLong
	case x.Truncated != "":
		a.flaw = fmt.Errorf("%w (%s)", errBroken, x.Truncated)
	}
	return a, nil
}

// garbled is why an answer cannot be read as HTTP. Its host is there.
type garbled struct{ error }

func (g garbled) Unwrap() error { return g.error }

// keep captures an exchange, also when the crawl is being stopped: what has been fetched is kept. A trial only describes it.
func (c *crawl) keep(ctx context.Context, x *archive.Exchange) (archive.Capture, error) {
	if c.trial {
		return archive.Capture{
			URL: x.URL, Time: x.Time, Status: x.Status, ContentType: x.ContentType, Truncated: x.Truncated,
			Digest: archive.DigestOf(x.ResponseBody),
		}, nil
	}
	return c.Store.Capture(context.WithoutCancel(ctx), *x)
}

// fetched is what came of a request.
type fetched struct {
	exchange *archive.Exchange
	header   http.Header
	payload  []byte // the body without its chunks
	received int    // bytes of the body that came, also where that is all that is known
}

// fetch sends a request and reads the answer within the bounds on time and size. What is cut is marked in Truncated. It
// returns an error only where nothing came that could be kept, or where the crawl was stopped.
func (c *crawl) fetch(req *http.Request, maxBody int) (got fetched, err error) {
	ctx, cancel := context.WithTimeout(req.Context(), c.Timeout)
	defer cancel()
	var conn *wire
	out := req.Clone(watch(ctx, maxBody, &conn))
	out.Header.Set("User-Agent", c.UserAgent)
	if c.from != "" {
		out.Header.Set("From", c.from)
	}
	out.Header.Set("Accept-Encoding", acceptEncoding)
	out.Header.Set("Accept-Language", "vi, en;q=0.5")
	out.Header.Set("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8")
	resp, err := c.transport.RoundTrip(out)
	if err != nil {
		if req.Context().Err() == nil && ctx.Err() != nil {
			err = fmt.Errorf("%w within %s", errSilent, c.Timeout)
		} else if conn != nil && conn.answered() {
			err = garbled{err}
		}
		return got, err
	}
	defer resp.Body.Close()
	sent, err := requestBody(req)
	if err != nil {
		return got, err
	}
	x := &archive.Exchange{URL: req.URL.String(), RequestBody: sent, Status: resp.StatusCode, ContentType: resp.Header.Get("Content-Type")}
	got.payload, x.ResponseBody, err = readBody(resp, conn, maxBody)
	if conn != nil {
		x.RequestHead, x.ResponseHead = conn.heads()
		x.IP = conn.ip()
	}
	got.received = len(x.ResponseBody)
	switch {
	case err == nil:
	case req.Context().Err() != nil:
		return got, req.Context().Err()
	case errors.Is(err, errTooLong):
		x.Truncated = "length"
	case ctx.Err() != nil:
		x.Truncated = "time"
	default:
		x.Truncated = "disconnect"
	}
	got.exchange, got.header = x, resp.Header
	return got, nil
}

// readBody reads a body up to the bound, and returns it without its chunks and as it came. The connection remembers one that comes in
// chunks: it is only held a second time once that is whole.
func readBody(resp *http.Response, conn *wire, maxBody int) (payload, came []byte, err error) {
	body := bounded{resp.Body, conn}
	if conn == nil || !conn.inChunks() || !slices.Equal(resp.TransferEncoding, []string{"chunked"}) {
		pieces, err := gather(body, maxBody)
		payload = bytes.Join(pieces, nil)
		return payload, payload, err
	}
	n, err := io.Copy(io.Discard, io.LimitReader(body, int64(maxBody)+1))
	if err == nil && n > int64(maxBody) {
		err = errTooLong
	}
	came = conn.chunks()
	unchunked := func() io.Reader {
		return io.LimitReader(httputil.NewChunkedReader(bytes.NewReader(came)), int64(maxBody))
	}
	n, _ = io.Copy(io.Discard, unchunked()) // where they break off is known already
	payload = make([]byte, n)
	if _, broken := io.ReadFull(unchunked(), payload); broken != nil {
		return nil, came, broken
	}
	return payload, came, err
}

// requestBody returns what a request carries; nil for all but forms.
func requestBody(req *http.Request) ([]byte, error) {
	if req.GetBody == nil {
		return nil, nil
	}
	body, err := req.GetBody()
	if err != nil {
		return nil, err
	}
	return io.ReadAll(body)
}

// delayAt returns the pause that u's host gets: the outlet's, or the longer one that its robots.txt asks for.
func (c *crawl) delayAt(u *url.URL) time.Duration {
	return max(c.delayFor(c.Outlet), min(c.crawlDelay(u), maxCrawlDelay))
}

// maxCrawlDelay caps what robots.txt may ask for: some ask for hours, which would be a ban.
const maxCrawlDelay = 30 * time.Second
