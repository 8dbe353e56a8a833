package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"

	"khobao/archive"
	"khobao/archive/warc"
	"khobao/crawler/extract"
)

// warc imports the responses of a WARC file, whoever wrote it: each becomes a capture of our own, with the time at which it
// was taken, and its article is read from that.
func (im *importer) warc(ctx context.Context, name string, f io.ReaderAt) error {
	r := warc.NewReader(f, 0)
	w := &warcFile{importer: im, name: printed(name)}
	for {
		rec, err := r.Next()
		var damage *warc.DamageError
		switch {
		case errors.Is(err, io.EOF):
			return errors.Join(w.release(ctx), im.flush(ctx))
		case errors.As(err, &damage):
			im.leaveOutAt(w.name, damage.Offset, damage)
			if _, err := r.Skip(); err != nil {
				return errors.Join(w.release(ctx), im.flush(ctx))
			}
			continue
		case err != nil:
			return errors.Join(err, im.flush(ctx))
		}
		if err := w.leftOut(ctx, rec.Span.Offset, w.record(ctx, rec)); err != nil {
			return err
		}
	}
}

// warcFile is one that is being imported. A request is told with its response, which stands next to it in the files of all known writers:
// before it or behind.
type warcFile struct {
	*importer
	name    string
	request *half // without its response
	held    *half // a response whose request may come
}

// half is a request or a response.
type half struct {
	id, with, target string // its record's identifier, and the one that it belongs to, as far as they are stated
	offset           int64
	head, body       []byte // of a request
	exchange         archive.Exchange
	header           warc.Header
}

// belongs reports whether a request and a response are of one exchange.
func (h *half) belongs(other *half) bool {
	switch {
	case h.with != "" && other.id != "":
		return h.with == other.id || other.with == h.id && h.id != ""
	case other.with != "" && h.id != "":
		return other.with == h.id
	}
	return h.target == other.target
}

// leftOut says that a record cannot be imported, unless the error is one that ends the import.
func (w *warcFile) leftOut(ctx context.Context, offset int64, err error) error {
	if err == nil {
		return nil
	}
	if ctx.Err() != nil || errors.Is(err, archive.ErrFull) {
		return err
	}
	w.leaveOutAt(w.name, offset, err)
	return nil
}

// release imports the response that is held.
func (w *warcFile) release(ctx context.Context) error {
	h := w.held
	if w.held = nil; h == nil {
		return nil
	}
	return w.leftOut(ctx, h.offset, w.pair(ctx, h, nil))
}

// pair imports a response with its request, which may be nil. An answer to what neither asked for a page nor posted for one shows none.
func (w *warcFile) pair(ctx context.Context, h, request *half) error {
	if request != nil {
		h.exchange.RequestHead, h.exchange.RequestBody = request.head, request.body
		if method, _, _ := strings.Cut(string(request.head[:min(len(request.head), 20)]), " "); method != "GET" && method != "POST" {
			w.passOver("an answer to " + strings.Map(printable, method))
			return nil
		}
	}
	return w.exchange(ctx, h.exchange, h.header)
}

func (im *importer) passOver(kind string) {
	if im.passed == nil {
		im.passed = map[string]int{}
	}
	if len(im.passed) > 20 {
		kind = "other"
	}
	im.passed[kind]++
}

// tellRecords says what became of the records of WARC files.
func (im *importer) tellRecords() {
	if im.kept+im.had > 0 {
		fmt.Fprintf(im.env.Stdout, "%d responses kept as captures, %d were there already; %d are pages without an article\n", im.kept, im.had, im.lists)
	}
	if im.odd > 0 {
		fmt.Fprintf(im.env.Stdout, "%d records have digests of something else than what they hold; they are imported\n", im.odd)
	}
	if len(im.passed) > 0 {
		fmt.Fprintf(im.env.Stdout, "passed over, for they hold no answer of a server: %s\n", reasonsText(im.passed))
	}
}

func (im *importer) leaveOutAt(name string, offset int64, err error) {
	im.failed++
	fmt.Fprintf(im.env.Stderr, "khobao: %s, record at byte %d left out: %s\n", name, offset, strings.Map(legible, err.Error()))
}

// errUnknownEarlier says that a revisit's payload is in no file that was imported.
var errUnknownEarlier = errors.New("it stands for an earlier response that is not in the archive; import the file that has it first")

// revisited returns the body for which a revisit stands. A 304 has none.
func (im *importer) revisited(ctx context.Context, h warc.Header, x archive.Exchange) ([]byte, error) {
	if x.Status == 304 {
		return nil, nil
	}
	target := warc.Address(cmp.Or(h.RefersToURI(), x.URL), x.RequestHead, x.RequestBody)
	at, _ := h.Time("WARC-Refers-To-Date") // absent in older files: then what the address answered last
	captures, err := im.Captures(ctx, target)
	if err != nil {
		return nil, err
	}
	for i := len(captures) - 1; i >= 0; i-- {
		if c := captures[i]; c.Status == x.Status && (at.IsZero() || c.Time.Truncate(time.Second).Equal(at.Truncate(time.Second))) {
			return im.RawBody(ctx, c)
		}
	}
	return nil, errUnknownEarlier
}

// answers are the types of records that hold what a server said, or asked it.
var answers = map[string]bool{warc.Request: true, warc.Response: true, warc.Revisit: true, warc.Resource: true}

// madeHead stands for the head that a resource record lacks, or a file: whoever kept it kept what an address led to without what was
// said on the way.
const madeHead = "HTTP/1.1 200 OK\r\nContent-Type: %s\r\n" + madeField + ": of %s, which has no head\r\n\r\n"

const madeField = "X-Khobao-Made"

// record takes one record in, if it is a request or a response over HTTP, a revisit of one, or what an HTTP address led to. A conversion
// is what somebody made of a page, which is no evidence of it.
func (w *warcFile) record(ctx context.Context, rec *warc.Record) error {
	target := rec.Header.TargetURI()
	kind := rec.Header.Type()
	if !answers[kind] || !isWebAddress(target) {
		if kind != warc.Warcinfo {
			w.passOver(strings.Map(printable, kind))
		}
		return ctx.Err()
	}
	block, err := w.block(rec)
	if err != nil {
		return err
	}
	if kind == warc.Resource {
		kind := cmp.Or(rec.Header.Get("Content-Type"), "application/octet-stream")
		block = append(fmt.Appendf(nil, madeHead, strings.Map(printable, kind), "a resource record"), block...)
	}
	message, err := warc.ReadMessage(bytes.NewReader(block))
	if err != nil {
		return fmt.Errorf("%s: %w", target, err)
	}
	body, err := io.ReadAll(message.Body)
	if err != nil {
		return fmt.Errorf("%s: %w", target, err)
	}
	h := &half{id: rec.Header.Get("WARC-Record-ID"), with: rec.Header.Get("WARC-Concurrent-To"), target: target, offset: rec.Span.Offset,
		head: message.Head, body: body, header: rec.Header}
	if kind == warc.Request {
		if held := w.held; held != nil && h.belongs(held) {
			w.held = nil
			return w.leftOut(ctx, held.offset, w.pair(ctx, held, h))
		}
		w.request = h
		return nil
	}
	if err := w.release(ctx); err != nil {
		return err
	}
	if h.exchange, err = responseOf(rec.Header, message, body); err != nil {
		return fmt.Errorf("%s: %w", target, err)
	}
	request := w.request
	if w.request = nil; request != nil && request.belongs(h) {
		return w.pair(ctx, h, request)
	}
	w.held = h
	return nil
}

func isWebAddress(target string) bool {
	u, err := url.Parse(target)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}

// block reads the block of a record. One that is not what its digest says is no evidence; of a body alone, and of a revisit, which has none,
// writers have various ideas what the digest is of.
func (w *warcFile) block(rec *warc.Record) ([]byte, error) {
	block, err := io.ReadAll(io.LimitReader(rec.Block, maxPage+1))
	if err != nil {
		return nil, err
	}
	if len(block) > maxPage {
		return nil, fmt.Errorf("%s is larger than %d MiB", rec.Header.TargetURI(), maxPage>>20)
	}
	_, err = warc.Check(&warc.Record{Header: rec.Header, Block: bytes.NewReader(block)})
	switch {
	case errors.Is(err, warc.ErrPayload), errors.Is(err, warc.ErrDigest) && rec.Header.Type() == warc.Revisit:
		w.odd++
	case errors.Is(err, warc.ErrDigest):
		return nil, fmt.Errorf("%s: %w", rec.Header.TargetURI(), err)
	}
	return block, nil
}

// responseOf makes an exchange of a response, without its request.
func responseOf(h warc.Header, message *warc.Message, body []byte) (x archive.Exchange, err error) {
	taken, err := h.Time("WARC-Date")
	if err != nil {
		return x, err
	}
	x = archive.Exchange{
		URL: h.TargetURI(), Time: taken, IP: h.Get("WARC-IP-Address"), Status: message.Status,
		ResponseHead: message.Head, ResponseBody: body, ContentType: message.Header.Get("Content-Type"), Truncated: h.Get("WARC-Truncated"),
	}
	if h.Get("WARC-Segment-Number") != "" { // the rest stands in continuations, which nobody is known to write
		x.Truncated = cmp.Or(x.Truncated, "unspecified")
	}
	return x, nil
}

// exchange captures a response and adds the article that it shows, if it shows one. A revisit whose body is in a file that may yet come
// waits for it.
func (w *warcFile) exchange(ctx context.Context, x archive.Exchange, h warc.Header) error {
	if h.Type() == warc.Revisit {
		body, err := w.revisited(ctx, h, x)
		if errors.Is(err, errUnknownEarlier) && len(w.late) < maxLate {
			w.late = append(w.late, lateRevisit{w.name, x, h})
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s: %w", x.URL, err)
		}
		x.ResponseBody = body
	}
	return w.keep(ctx, x)
}

// lateRevisit is a revisit whose body had not been imported when its record was read.
type lateRevisit struct {
	file   string
	x      archive.Exchange
	header warc.Header
}

const maxLate = 100_000

// lateRevisits imports the revisits whose bodies have come by now.
func (im *importer) lateRevisits(ctx context.Context) error {
	for _, l := range im.late {
		body, err := im.revisited(ctx, l.header, l.x)
		if err == nil {
			l.x.ResponseBody = body
			err = im.keep(ctx, l.x)
		}
		switch {
		case err == nil:
		case ctx.Err() != nil || errors.Is(err, archive.ErrFull):
			return err
		default:
			im.failed++
			fmt.Fprintf(im.env.Stderr, "khobao: %s, revisit of %s left out: %v\n", l.file, strings.Map(printable, l.x.URL), err)
		}
	}
	im.late = nil
	return im.flush(ctx)
}

// keep captures an exchange and adds its article.
func (im *importer) keep(ctx context.Context, x archive.Exchange) error {
	x.Outlet = im.outletAt(x.URL).ID
	capture, known, err := im.captured(ctx, x, "")
	if err != nil || known || x.Status != 200 || x.Truncated != "" && !endsAsHTML(x.ResponseBody) {
		return err
	}
	if _, _, post := warc.Target(capture.URL); post {
		return nil
	}
	page, err := im.Page(ctx, capture)
	if err != nil {
		return err
	}
	result, err := readPage(page, im.outletAt(x.URL))
	if errors.Is(err, archive.ErrNotAnArticle) {
		im.lists++
		return nil
	}
	if err != nil {
		return err
	}
	return im.article(ctx, capture, &result)
}

// captured captures an exchange, unless a response of that address and time, and of that digest where one is given, was imported
// already. It reports whether its article was, too.
func (im *importer) captured(ctx context.Context, x archive.Exchange, digest archive.Digest) (archive.Capture, bool, error) {
	all, err := im.Captures(ctx, warc.Address(x.URL, x.RequestHead, x.RequestBody))
	if err != nil {
		return archive.Capture{}, false, err
	}
	for _, c := range all {
		if c.Time.Equal(x.Time.Truncate(time.Millisecond)) && (digest == "" || c.Digest == digest) {
			im.had++
			_, err := im.ArticleByURL(ctx, x.URL) // an import that was killed may not have come to save it
			if errors.Is(err, archive.ErrNotFound) {
				return c, false, nil
			}
			return c, true, err
		}
	}
	c, err := im.Capture(ctx, x)
	if err == nil {
		im.kept++
	}
	return c, false, err
}

// article adds the article that a capture shows. One that is on several pages waits until all files are read, and so do pages for
// printing and the like: the page itself speaks for the article.
func (im *importer) article(ctx context.Context, c archive.Capture, result *extract.Result) error {
	switch {
	case extract.IsVariant(c.URL):
		im.pages[2] = append(im.pages[2], c)
		return ctx.Err()
	case result.Pages.First() != "":
		im.pages[1] = append(im.pages[1], c)
		return ctx.Err()
	case result.Pages.Number > 0:
		im.pages[0] = append(im.pages[0], c)
		return ctx.Err()
	}
	result.Article.Capture = &c
	return im.add(ctx, &result.Article)
}

// pagesOfArticles adds the articles that are on several pages, of which all that there are have been imported by now: first those whose
// first page was, then further pages without one, and at last the articles of other renderings.
func (im *importer) pagesOfArticles(ctx context.Context) error {
	for _, captures := range im.pages {
		for _, c := range captures {
			if err := im.pageOfArticle(ctx, c); err != nil {
				return err
			}
		}
		if err := im.flush(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (im *importer) pageOfArticle(ctx context.Context, c archive.Capture) error {
	result, err := im.readCapture(ctx, c, im.outletAt(c.URL))
	if errors.Is(err, errUnreadable) || errors.Is(err, archive.ErrNotAnArticle) { // it was one when its record was read
		im.failed++
		fmt.Fprintf(im.env.Stderr, "khobao: %s left out: %v\n", c.URL, err)
		return ctx.Err()
	}
	if err != nil {
		return err
	}
	part, err := im.isPart(ctx, result)
	switch {
	case err != nil:
		return err
	case part:
		whole, err := im.joinAlone(ctx, c, result, im.outletAt(c.URL))
		if err != nil || whole == nil {
			return err
		}
		return im.add(ctx, &whole.Article)
	}
	return im.add(ctx, &result.Article)
}

// endsAsHTML reports whether a body that is marked as cut has an end all the same.
func endsAsHTML(body []byte) bool {
	return bytes.Contains(bytes.ToLower(body[max(0, len(body)-256):]), []byte("</html"))
}
