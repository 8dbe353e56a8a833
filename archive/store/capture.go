package store

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"time"

	"khobao/archive"
	"khobao/archive/warc"
)

// outletField is a field of our own in the records' headers: what the database alone would know otherwise.
const outletField = "Khobao-Outlet"

// Capture appends an exchange to this process's WARC file, syncs it, and makes its row: on return the capture is durable. A
// body that is the same as in the address's last whole capture is not written again: the record is then a revisit, and so is
// that of a 304. The error is archive.ErrFull where there is no room; nothing that was captured earlier is harmed by that. What could not
// be read back, because its address has line breaks, for instance, is refused.
//
// Exchanges that come while others are being written wait, and are then written together, for the price of one sync.
func (s *Store) Capture(ctx context.Context, x archive.Exchange) (archive.Capture, error) {
	q, err := s.prepare(ctx, x)
	if err == nil {
		s.written.do(q, s.writeAll)
		if err = q.err; err == nil {
			s.recorded.do(q, s.recordAll)
			err = q.err
		}
	}
	if err != nil {
		return archive.Capture{}, fmt.Errorf("capturing %s: %w", x.URL, full(err))
	}
	return q.Capture, nil
}

// queued is an exchange that waits to be written, and then a capture.
type queued struct {
	archive.Capture
	exchange warc.Exchange
	err      error
}

// prepare does what can be done before it is the exchange's turn.
func (s *Store) prepare(ctx context.Context, x archive.Exchange) (*queued, error) {
	m, err := warc.ReadMessage(bytes.NewReader(x.ResponseHead))
	if err != nil {
		return nil, err
	}
	// A payload is no longer than its body; that it is known to be so has less memory taken to copy it.
	payload := io.LimitReader(m.Payload(bytes.NewReader(x.ResponseBody)), int64(len(x.ResponseBody)))
	digest, _, err := archive.DigestFrom(payload)
	if err != nil {
		return nil, fmt.Errorf("reading the body's chunks: %w", err)
	}
	c := archive.Capture{
		Outlet: x.Outlet, URL: warc.Address(x.URL, x.RequestHead, x.RequestBody), Digest: digest, Time: x.Time.UTC().Truncate(time.Millisecond), Status: x.Status,
		ContentType: x.ContentType, Truncated: x.Truncated, ETag: m.Header.Get("ETag"), LastModified: m.Header.Get("Last-Modified"),
	}
	revisit, err := s.refer(ctx, &c, len(x.ResponseBody))
	if err != nil {
		return nil, err
	}
	q := &queued{Capture: c, exchange: exchange(x, c, revisit)}
	return q, q.exchange.Check()
}

// writeAll writes all that wait, or gives each the error. It is done even where a caller has lost interest: others wait for the same.
func (s *Store) writeAll(all []*queued) {
	err := s.beginWARC(context.Background())
	if err == nil {
		err = s.write(all)
	}
	for _, q := range all {
		q.err = err
	}
}

// write writes exchanges, for which rows are owed then.
func (s *Store) write(all []*queued) error {
	s.warcLock.Lock()
	w := s.warc
	s.warcLock.Unlock()
	if w == nil {
		return errors.New("the archive is closed")
	}
	exchanges := make([]warc.Exchange, len(all))
	for i, q := range all {
		exchanges[i] = q.exchange
	}
	segments, err := w.writer.WriteExchanges(exchanges)
	if err != nil {
		return err
	}
	if s.cfg.Synced != nil {
		s.cfg.Synced(s.path(warcFolder, w.name))
	}
	s.warcLock.Lock()
	defer s.warcLock.Unlock()
	for i, q := range all {
		q.exchange = warc.Exchange{} // its row is owed, and its body takes up room
		q.WARC, q.Offset, q.Length = w.name, segments[i].Answer.Offset, segments[i].Answer.Length
		w.unrecorded = append(w.unrecorded, link{Capture: &q.Capture, end: segments[i].End, segment: segments[i].Digest})
	}
	return nil
}

// recordAll makes the rows of all that were written, and of others on the way, or gives each that has none the error.
func (s *Store) recordAll(all []*queued) {
	s.rowsLock.Lock()
	defer s.rowsLock.Unlock()
	err := s.settle(context.Background())
	for _, q := range all {
		switch {
		case q.ID != 0:
		case err != nil:
			q.err = err
		default:
			q.err = errNoRow
		}
	}
}

// errNoRow says that a file was closed before a capture in it got its row. The next Open makes it.
var errNoRow = errors.New("its row could not be made")

// refer makes c a revisit where an earlier capture has the same payload, and returns what the record says of that.
func (s *Store) refer(ctx context.Context, c *archive.Capture, size int) (*warc.Earlier, error) {
	if c.Status != 200 && c.Status != 304 {
		return nil, nil
	}
	earlier, err := s.oneCapture(ctx, ` WHERE c.url = ? AND c.status = 200 AND c.refers_to IS NULL ORDER BY c.id DESC LIMIT 1`, c.URL)
	if errors.Is(err, archive.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	profile := warc.NotModified
	if c.Status == 200 {
		profile = warc.IdenticalPayload
		if size == 0 || earlier.Digest != c.Digest || earlier.Truncated != "" || c.Truncated != "" {
			return nil, nil
		}
	}
	stated, err := s.statedDigest(earlier)
	if err != nil {
		return nil, nil // what cannot be read is nothing to refer to; Verify names it
	}
	confirm(c, earlier)
	target, _, _ := warc.Target(earlier.URL)
	return &warc.Earlier{Profile: profile, TargetURI: target, Time: earlier.Time, Payload: stated}, nil
}

// statedDigest returns the payload digest that a capture's record states.
func (s *Store) statedDigest(c archive.Capture) (string, error) {
	f, err := s.openWARC(c.WARC)
	if err != nil {
		return "", err
	}
	defer f.Close()
	rec, err := warc.NewReader(f, c.Offset).Next()
	if err != nil {
		return "", err
	}
	return rec.Header.Get(warc.PayloadField), nil
}

// confirm gives a revisit what only the capture that it refers to can say.
func confirm(c *archive.Capture, earlier archive.Capture) {
	c.RefersTo, c.Digest = earlier.ID, earlier.Digest
	if c.Status != 304 {
		return
	}
	c.ContentType = earlier.ContentType
	if c.ETag == "" {
		c.ETag = earlier.ETag
	}
	if c.LastModified == "" {
		c.LastModified = earlier.LastModified
	}
}

func exchange(x archive.Exchange, c archive.Capture, revisit *warc.Earlier) warc.Exchange {
	w := warc.Exchange{TargetURI: x.URL, Time: c.Time, IP: x.IP, Head: x.ResponseHead, Body: x.ResponseBody,
		Truncated: x.Truncated, Revisit: revisit}
	if len(x.RequestHead) > 0 {
		w.Request = append(bytes.Clone(x.RequestHead), x.RequestBody...)
	}
	if x.Outlet != "" {
		w.Fields = []warc.Field{{Name: outletField, Value: string(x.Outlet)}}
	}
	if c.URL != x.URL {
		w.Fields = append(w.Fields, warc.Field{Name: warc.AddressField, Value: c.URL})
	}
	return w
}

// orNull turns a zero value into NULL.
func orNull[T comparable](v T) any {
	var zero T
	if v == zero {
		return nil
	}
	return v
}

const selectCapture = `SELECT ` + captureColumns + ` FROM captures c JOIN warcs w ON w.id = c.warc`

func scanCapture(rows *sql.Rows) (archive.Capture, error) {
	var c captureRow
	if err := rows.Scan(c.dest()...); err != nil {
		return archive.Capture{}, err
	}
	return *c.capture(), nil
}

func (s *Store) captures(ctx context.Context, where string, args ...any) ([]archive.Capture, error) {
	rows, err := s.db.query(ctx, selectCapture+where, args...)
	return collect(rows, err, scanCapture)
}

func (s *Store) oneCapture(ctx context.Context, where string, args ...any) (archive.Capture, error) {
	found, err := s.captures(ctx, where, args...)
	if err != nil {
		return archive.Capture{}, err
	}
	if len(found) == 0 {
		return archive.Capture{}, archive.ErrNotFound
	}
	return found[0], nil
}

// CaptureByID returns a capture, or archive.ErrNotFound.
func (s *Store) CaptureByID(ctx context.Context, id archive.CaptureID) (archive.Capture, error) {
	c, err := s.oneCapture(ctx, ` WHERE c.id = ?`, id)
	if err != nil {
		return c, fmt.Errorf("capture %d: %w", id, err)
	}
	return c, nil
}

// Captures returns all captures of an address, the oldest first.
func (s *Store) Captures(ctx context.Context, url string) ([]archive.Capture, error) {
	all, err := s.captures(ctx, ` WHERE c.url = ? ORDER BY c.id`, url)
	if err != nil {
		return nil, fmt.Errorf("captures of %s: %w", url, err)
	}
	return all, nil
}

// LastCapture returns the newest capture of an address that holds or confirms a page, with status 200 or 304, and whether
// there is one. Its ETag and LastModified are what a conditional request may send.
func (s *Store) LastCapture(ctx context.Context, url string) (archive.Capture, bool, error) {
	c, err := s.oneCapture(ctx, ` WHERE c.url = ? AND (c.status = 200 OR c.status = 304 AND c.refers_to IS NOT NULL) ORDER BY c.id DESC LIMIT 1`, url)
	if errors.Is(err, archive.ErrNotFound) {
		return c, false, nil
	}
	if err != nil {
		return c, false, fmt.Errorf("last capture of %s: %w", url, err)
	}
	return c, true, nil
}

// AllCaptures returns at most limit captures whose ID is greater than after, in the order of their IDs, which is the order in
// which they were taken.
func (s *Store) AllCaptures(ctx context.Context, after archive.CaptureID, limit int) ([]archive.Capture, error) {
	all, err := s.captures(ctx, ` WHERE c.id > ? ORDER BY c.id LIMIT ?`, after, limit)
	if err != nil {
		return nil, fmt.Errorf("captures after %d: %w", after, err)
	}
	return all, nil
}
