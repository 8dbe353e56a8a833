package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"khobao/archive"
)

// link is a capture on its way to its row, which is a link of the chain.
type link struct {
	*archive.Capture
	end     int64  // of its segment
	segment string // digest of the segment's bytes
}

// insert makes the row and sets the capture's ID. A row that is there already is left as it is.
func (l link) insert(t tx, file int64) error {
	last, err := lastChain(t)
	if err != nil {
		return err
	}
	c := l.Capture
	err = t.row(`INSERT INTO captures (outlet, url, warc, offset, length, digest, time, status, content_type, truncated, etag,
			last_modified, refers_to, segment_end, segment, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (warc, offset) DO UPDATE SET length = length RETURNING id`,
		[]any{c.Outlet, c.URL, file, c.Offset, c.Length, c.Digest, c.Time.UnixMilli(), c.Status, c.ContentType, c.Truncated, c.ETag,
			c.LastModified, orNull(int64(c.RefersTo)), l.end, l.segment, l.chain(last)}, &c.ID)
	if err != nil {
		return fmt.Errorf("recording the capture: %w", err)
	}
	return nil
}

// chain returns the digest that stands in the row of l, given that of the row before: it vouches for all rows up to this one,
// for their order, and by their segments' digests for every byte of evidence.
func (l link) chain(last archive.Digest) archive.Digest {
	c := l.Capture
	return archive.DigestOf(fmt.Appendf(nil, "%s\n%s %d %d %d %s\n%q %q %s %d %s %d\n", last, c.WARC, c.Offset, c.Length, l.end, l.segment,
		c.Outlet, c.URL, c.Time.UTC().Format(time.RFC3339Nano), c.Status, c.Digest, c.RefersTo))
}

// storedLink is a link as its row has it.
type storedLink struct {
	link
	chained archive.Digest
}

const selectLink = `SELECT ` + captureColumns + `, c.segment_end, c.segment, c.chain FROM captures c JOIN warcs w ON w.id = c.warc`

func scanLink(rows *sql.Rows) (l storedLink, err error) {
	var c captureRow
	err = rows.Scan(append(c.dest(), &l.end, &l.segment, &l.chained)...)
	l.Capture = c.capture()
	return l, err
}

// chain follows the links from the first to the last, and then looks for the segments after which files were begun.
func (v *verifier) chain(ctx context.Context) error {
	rows, err := v.db.query(ctx, selectLink+` ORDER BY c.id`)
	if err != nil {
		return err
	}
	defer rows.Close()
	before := "the beginning"
	for rows.Next() {
		l, err := scanLink(rows)
		if err != nil {
			return err
		}
		if l.link.chain(v.sum.Head) != l.chained {
			v.problem("broken chain", place(l.WARC, l.Offset), "capture %d of %s does not follow %s: one between them was taken away or put in, or a row was changed",
				l.ID, l.URL, before)
		}
		v.sum.Head, before = l.chained, fmt.Sprintf("capture %d", l.ID)
		delete(v.begun, l.segment)
	}
	for segment, name := range v.begun {
		v.problem("broken chain", name, "it was begun after a capture that is not there, with the segment %s", segment)
	}
	return rows.Err()
}

func lastChain(t tx) (last archive.Digest, err error) {
	err = t.row(`SELECT chain FROM captures ORDER BY id DESC LIMIT 1`, nil, &last)
	if errors.Is(err, archive.ErrNotFound) {
		return "", nil
	}
	return last, err
}

// lastSegment returns the digest of the newest capture's segment, whichever process took it; empty where there is none.
func (s *Store) lastSegment(ctx context.Context) (segment string, err error) {
	err = s.db.row(ctx, `SELECT segment FROM captures ORDER BY id DESC LIMIT 1`, nil, &segment)
	if errors.Is(err, archive.ErrNotFound) {
		return "", nil
	}
	return segment, err
}
