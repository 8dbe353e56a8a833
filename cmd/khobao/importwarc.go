package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"khobao/archive"
	"khobao/archive/warc"
	"khobao/crawler/extract"
)

// warc imports the responses of a WARC file, whoever wrote it: each becomes a capture of our own, with the time at which it
// was taken, and its article is read from that.
func (im *importer) warc(ctx context.Context, name string, f *os.File) error {
	r := warc.NewReader(f, 0)
	var request requestOf
	for {
		rec, err := r.Next()
		var damage *warc.DamageError
		switch {
		case errors.Is(err, io.EOF):
			return im.flush(ctx)
		case errors.As(err, &damage):
			im.leaveOutAt(name, damage.Offset, damage)
			if _, err := r.Skip(); err != nil {
				return im.flush(ctx)
			}
			continue
		case err != nil:
			return errors.Join(err, im.flush(ctx))
		}
		if err := im.record(ctx, rec, &request); err != nil {
			if ctx.Err() != nil || errors.Is(err, archive.ErrFull) {
				return err
			}
			im.leaveOutAt(name, rec.Span.Offset, err)
		}
	}
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
	if len(im.passed) > 0 {
		fmt.Fprintf(im.env.Stdout, "passed over, for they hold no answer of a server: %s\n", reasonsText(im.passed))
	}
}

func (im *importer) leaveOutAt(name string, offset int64, err error) {
	im.failed++
	fmt.Fprintf(im.env.Stderr, "khobao: %s, record at byte %d left out: %v\n", name, offset, err)
}

// requestOf remembers a request record until its response comes, which stands next to it in the files of all known writers.
type requestOf struct {
	target string
	head   []byte
}

// errUnknownEarlier says that a revisit's payload is in no file that was imported.
var errUnknownEarlier = errors.New("it stands for an earlier response that is not in the archive; import the file that has it first")

// revisited returns the body for which a revisit stands. A 304 has none.
func (im *importer) revisited(ctx context.Context, h warc.Header, target string, status int) ([]byte, error) {
	if status == 304 {
		return nil, nil
	}
	at, _ := h.Time("WARC-Refers-To-Date") // absent in older files: then what the address answered last
	captures, err := im.Captures(ctx, cmp.Or(h.RefersToURI(), target))
	if err != nil {
		return nil, err
	}
	for i := len(captures) - 1; i >= 0; i-- {
		if c := captures[i]; c.Status == status && (at.IsZero() || c.Time.Truncate(time.Second).Equal(at.Truncate(time.Second))) {
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
func (im *importer) record(ctx context.Context, rec *warc.Record, request *requestOf) error {
	target := rec.Header.TargetURI()
	if kind := rec.Header.Type(); !answers[kind] || !strings.HasPrefix(target, "http") {
		if kind != warc.Warcinfo {
			im.passOver(kind)
		}
		return ctx.Err()
	}
	block, err := io.ReadAll(io.LimitReader(rec.Block, maxPage+1))
	if err != nil {
		return err
	}
	if len(block) > maxPage {
		return fmt.Errorf("%s is larger than %d MiB", target, maxPage>>20)
	}
	if rec.Header.Type() == warc.Resource {
		kind := cmp.Or(rec.Header.Get("Content-Type"), "application/octet-stream")
		block = append(fmt.Appendf(nil, madeHead, strings.Map(printable, kind), "a resource record"), block...)
	}
	message, err := warc.ReadMessage(bytes.NewReader(block))
	if err != nil {
		return fmt.Errorf("%s: %w", target, err)
	}
	if rec.Header.Type() == "request" {
		*request = requestOf{target, message.Head}
		return nil
	}
	taken, err := rec.Header.Time("WARC-Date")
	if err != nil {
		return fmt.Errorf("%s: %w", target, err)
	}
	body, err := io.ReadAll(message.Body)
	if err == nil && rec.Header.Type() == warc.Revisit {
		body, err = im.revisited(ctx, rec.Header, target, message.Status)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", target, err)
	}
	x := archive.Exchange{
		URL: target, Time: taken, IP: rec.Header.Get("WARC-IP-Address"), Status: message.Status,
		ResponseHead: message.Head, ResponseBody: body, ContentType: message.Header.Get("Content-Type"), Truncated: rec.Header.Get("WARC-Truncated"),
	}
	if rec.Header.Get("WARC-Segment-Number") != "" { // the rest stands in continuations, which nobody is known to write
		x.Truncated = cmp.Or(x.Truncated, "unspecified")
	}
	if request.target == target {
		x.RequestHead = request.head
	}
	return im.exchange(ctx, x)
}

// exchange captures a response and adds the article that it shows, if it shows one.
func (im *importer) exchange(ctx context.Context, x archive.Exchange) error {
	x.Outlet = im.outletAt(x.URL).ID
	capture, known, err := im.captured(ctx, x, "")
	if err != nil || known || x.Status != 200 || x.Truncated != "" && !endsAsHTML(x.ResponseBody) {
		return err
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
	all, err := im.Captures(ctx, x.URL)
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
	if part, err := im.isPart(ctx, result); err != nil || part {
		return err
	}
	return im.add(ctx, &result.Article)
}

// endsAsHTML reports whether a body that is marked as cut has an end all the same.
func endsAsHTML(body []byte) bool {
	return bytes.Contains(bytes.ToLower(body[max(0, len(body)-256):]), []byte("</html"))
}
