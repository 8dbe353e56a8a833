package archive

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"io"
	"strings"
)

// Identifiers are types of their own, so that the compiler tells an office from an organisation. All are lower-case ASCII,
// safe in a path segment, and stable for as long as the data directory lives.
type (
	OutletID       string // a slug that an admin reads and types: "baolamgiang"
	ArticleID      string // derived from the first address, or given by an import
	PersonID       string
	OfficeID       string
	OrganisationID string
	CaptureID      int64 // rowid in the store of record; 0 is a capture not yet stored
	RunID          int64
)

var lowerBase32 = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// ShortHash names s in 16 characters of lower-case base32: 80 bits, so that among a million names two alike are less likely
// than one in 10^12.
func ShortHash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return lowerBase32.EncodeToString(sum[:10])
}

// NewArticleID derives an article's identifier from its canonical address.
func NewArticleID(canonicalURL string) ArticleID { return ArticleID(ShortHash(canonicalURL)) }

// Digest is the SHA-256 of some bytes as "sha256:" and 64 lower-case hex digits. The zero value means that none was taken.
type Digest string

// DigestOf returns the digest of b.
func DigestOf(b []byte) Digest {
	sum := sha256.Sum256(b)
	return Digest("sha256:" + hex.EncodeToString(sum[:]))
}

// DigestFrom returns the digest of all that r yields and how many bytes that was.
func DigestFrom(r io.Reader) (Digest, int64, error) {
	h := sha256.New()
	n, err := io.Copy(h, r)
	return Digest("sha256:" + hex.EncodeToString(h.Sum(nil))), n, err
}

// Hex returns the digest's hex digits without the algorithm's name.
func (d Digest) Hex() string { return strings.TrimPrefix(string(d), "sha256:") }
