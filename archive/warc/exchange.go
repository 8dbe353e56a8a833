package warc

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
)

// PayloadField has the digest of a body as it came. The standard means a body without its chunks; but all programs that check the
// digest, and those that write it, take the chunks with it.
const PayloadField = "WARC-Payload-Digest"

// Exchange is a request and its response, to be written as two records.
type Exchange struct {
	TargetURI string
	Time      time.Time // when the request was sent
	IP        string    // the address that answered; may be empty
	Request   []byte    // the whole message; nil where none is known
	Head      []byte    // of the response, up to and including the blank line
	Body      []byte    // of the response, as it came over the wire
	Truncated string    // why the body is not whole: "length", "time", "disconnect"; empty where it is
	Revisit   *Earlier  // set where the body is not to be kept, because an earlier record has the payload
	Fields    []Field   // further fields of the response's record
}

// Earlier is the capture that a revisit refers to.
type Earlier struct {
	Profile   string // IdenticalPayload or NotModified
	TargetURI string
	Time      time.Time
	Payload   string // the payload digest that its record states
}

// commonFields is how much room of a header the fields take that every record has, in bytes.
const commonFields = 2 << 10

// Check says why the records of an exchange, once written, could not be read: it has no address, or a field has line breaks, blanks at its
// ends, or more than there is room for.
func (x *Exchange) Check() error {
	if x.TargetURI == "" {
		return errors.New("it has no address")
	}
	fields := append(Header{{"WARC-Target-URI", x.TargetURI}, {"WARC-IP-Address", x.IP}, {"WARC-Truncated", x.Truncated}}, x.Fields...)
	if x.Revisit != nil {
		fields = append(fields, Field{"WARC-Refers-To-Target-URI", x.Revisit.TargetURI}, Field{PayloadField, x.Revisit.Payload})
	}
	size := commonFields
	for _, f := range fields {
		if strings.ContainsAny(f.Value, "\r\n\x00") || strings.TrimSpace(f.Value) != f.Value {
			return fmt.Errorf("its %s cannot be written: %.200q", f.Name, f.Value)
		}
		size += len(f.Name) + len(f.Value)
	}
	if size > maxHeader {
		return errLongHeader
	}
	return nil
}

// records returns the exchange's records; ask is nil where no request is known.
func (x *Exchange) records(previous string) (answer, ask *draft) {
	date := x.Time.UTC().Format(TimeFormat)
	answer = x.answer(date, previous)
	if x.Request == nil {
		return answer, nil
	}
	ask = newDraft(Request, date, x.Request)
	ask.header.add("WARC-Target-URI", x.TargetURI)
	ask.header.add("WARC-Concurrent-To", answer.id)
	ask.header.add("WARC-IP-Address", x.IP)
	ask.header.add("Content-Type", "application/http;msgtype=request")
	return answer, ask
}

func (x *Exchange) answer(date, previous string) *draft {
	kind, body, payload := Response, x.Body, Digest(x.Body)
	if x.Revisit != nil {
		kind, body, payload = Revisit, nil, x.Revisit.Payload
	}
	d := newDraft(kind, date, x.Head, body)
	d.header.add("WARC-Target-URI", x.TargetURI)
	d.header.add("WARC-IP-Address", x.IP)
	if r := x.Revisit; r != nil {
		d.header.add("WARC-Profile", r.Profile)
		d.header.add("WARC-Refers-To-Target-URI", r.TargetURI)
		d.header.add("WARC-Refers-To-Date", r.Time.UTC().Format(TimeFormat))
	}
	d.header.add(PayloadField, payload)
	d.header.add("WARC-Truncated", x.Truncated)
	d.header = append(d.header, x.Fields...)
	d.header.add(PreviousField, previous)
	d.header.add("Content-Type", "application/http;msgtype=response")
	return d
}

// draft is a record on its way into a file.
type draft struct {
	id     string
	header Header
	block  [][]byte // to be written one after the other: a body may have many MB, and is not copied
}

func newDraft(kind, date string, block ...[]byte) *draft {
	d := &draft{id: "<urn:uuid:" + uuid.NewString() + ">", block: block}
	d.header.add("WARC-Type", kind)
	d.header.add("WARC-Record-ID", d.id)
	d.header.add("WARC-Date", date)
	return d
}

// writeTo writes the record as it stands in a file.
func (d *draft) writeTo(w io.Writer) error {
	length := 0
	for _, b := range d.block {
		length += len(b)
	}
	h := d.header
	h.add("WARC-Block-Digest", digestOf(d.block...))
	h.add("Content-Length", strconv.Itoa(length))
	for _, b := range append(append([][]byte{h.bytes()}, d.block...), []byte("\r\n\r\n")) {
		if _, err := w.Write(b); err != nil {
			return err
		}
	}
	return nil
}
