package warc

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base32"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"strings"
)

// ErrDigest is the error of a block or payload that is not what its digest says.
var ErrDigest = errors.New("digest does not match")

// ErrPayload is the error of a payload alone.
var ErrPayload = fmt.Errorf("payload: %w", ErrDigest)

// Digest returns the SHA-256 of b as it is written in digest fields: "sha256:" and lower-case hex digits. Others use base32
// for SHA-1 and hex for SHA-256, and readers tell them apart by length.
func Digest(b []byte) string { return digestOf(b) }

func digestOf(parts ...[]byte) string {
	h := sha256.New()
	for _, b := range parts {
		h.Write(b)
	}
	return "sha256:" + hex.EncodeToString(h.Sum(nil))
}

// Check reads the block of a record to its end and compares its digests with those that the header states. The error is
// ErrDigest where they differ. A digest in an unknown form is passed over. A payload digest is compared where the payload is in this
// record: of a chunked body, some writers digest what came over the wire and some what it meant, and either is right. Check returns
// the SHA-256 of what an HTTP response's body meant, as Digest writes it; empty for other records.
func Check(rec *Record) (meant string, err error) {
	want := parseDigest(rec.Header.Get("WARC-Block-Digest"))
	block := rec.Block
	if want != nil {
		block = io.TeeReader(block, want.hash)
	}
	payload := parseDigest(rec.Header.Get(PayloadField))
	switch kind := rec.Header.Type(); {
	case kind == Response && isHTTP(rec.Header):
		meant, err = checkResponse(block, payload)
	case kind == Resource && payload != nil:
		err = checkAll(block, payload)
	default:
		_, err = io.Copy(io.Discard, block)
	}
	if (err == nil || errors.Is(err, ErrPayload)) && want != nil && !want.met() {
		err = fmt.Errorf("block: %w", ErrDigest)
	}
	return meant, err
}

func checkAll(block io.Reader, want *expected) error {
	if _, err := io.Copy(want.hash, block); err != nil {
		return err
	}
	if !want.met() {
		return ErrPayload
	}
	return nil
}

// checkResponse compares the payload of a response with a digest, which may be nil.
func checkResponse(block io.Reader, want *expected) (meant string, err error) {
	m, err := ReadMessage(block)
	if err != nil {
		return "", err
	}
	newSum := sha256.New
	if want != nil {
		newSum = func() hash.Hash { return newHash(want.name) }
	}
	cameAs, meantAs, ours := newSum(), newSum(), sha256.New()
	wire := io.TeeReader(m.Body, cameAs)
	if _, err := io.Copy(io.MultiWriter(meantAs, ours), m.Payload(wire)); err != nil {
		return "", err
	}
	if _, err := io.Copy(io.Discard, wire); err != nil {
		return "", err
	}
	if want != nil && !want.is(cameAs) && !want.is(meantAs) {
		err = ErrPayload
	}
	return "sha256:" + hex.EncodeToString(ours.Sum(nil)), err
}

func isHTTP(h Header) bool {
	return strings.HasPrefix(strings.ToLower(h.Get("Content-Type")), "application/http")
}

// expected is a digest that some bytes shall have.
type expected struct {
	name string
	sum  string // raw bytes
	hash hash.Hash
}

func (e *expected) met() bool { return e.is(e.hash) }

func (e *expected) is(h hash.Hash) bool { return string(h.Sum(nil)) == e.sum }

func newHash(name string) hash.Hash {
	switch strings.ReplaceAll(strings.ToLower(name), "-", "") {
	case "sha256":
		return sha256.New()
	case "sha1":
		return sha1.New()
	case "sha512":
		return sha512.New()
	case "md5":
		return md5.New()
	}
	return nil
}

// parseDigest reads a digest field, nil where it is empty or in a form that nobody is known to write.
func parseDigest(s string) *expected {
	name, value, ok := strings.Cut(s, ":")
	h := newHash(name)
	if !ok || h == nil {
		return nil
	}
	for _, decode := range []func(string) ([]byte, error){hex.DecodeString, base32.StdEncoding.DecodeString,
		base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString, base64.StdEncoding.DecodeString} {
		if sum, err := decode(value); err == nil && len(sum) == h.Size() {
			return &expected{name, string(sum), h}
		}
		value = strings.TrimSpace(value)
	}
	return nil
}
