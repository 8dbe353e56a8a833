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
// record: of a chunked body, some writers digest what came over the wire and some what it meant, and either is right.
func Check(rec *Record) error {
	want := parseDigest(rec.Header.Get("WARC-Block-Digest"))
	body := rec.Block
	if want != nil {
		body = io.TeeReader(body, want.hash)
	}
	var payload *expected
	if rec.Header.Type() == Response || rec.Header.Type() == Resource {
		payload = parseDigest(rec.Header.Get("WARC-Payload-Digest"))
	}
	if payload == nil {
		if _, err := io.Copy(io.Discard, body); err != nil {
			return err
		}
	} else if err := checkPayload(rec, body, payload); err != nil {
		return err
	}
	if want != nil && !want.met() {
		return fmt.Errorf("block: %w", ErrDigest)
	}
	return nil
}

func checkPayload(rec *Record, block io.Reader, want *expected) error {
	if rec.Header.Type() == Response && isHTTP(rec.Header) {
		m, err := ReadMessage(block)
		if err != nil {
			return err
		}
		asWritten := want.again()
		wire := io.TeeReader(m.Body, asWritten.hash)
		_, chunkErr := io.Copy(want.hash, m.Payload(wire))
		if _, err := io.Copy(io.Discard, wire); err != nil {
			return err
		}
		if chunkErr == nil && want.met() || asWritten.met() {
			return nil
		}
		return fmt.Errorf("payload: %w", ErrDigest)
	}
	if _, err := io.Copy(want.hash, block); err != nil {
		return err
	}
	if !want.met() {
		return fmt.Errorf("payload: %w", ErrDigest)
	}
	return nil
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

func (e *expected) met() bool { return string(e.hash.Sum(nil)) == e.sum }

func (e *expected) again() *expected { return &expected{e.name, e.sum, newHash(e.name)} }

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
