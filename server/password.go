package server

import (
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"

	"khobao/archive"
)

// What a password may be. The upper bound keeps strangers from having us hash megabytes.
const (
	MinPassword = 12  // characters
	MaxPassword = 500 // bytes
)

// ErrPassword says that a password is too short or too long.
var ErrPassword = errors.New("a password has 12 characters or more")

// cost is what one guess costs. These are OWASP's numbers for argon2id with little memory: several sign-ins at once must fit
// into a small machine.
type cost struct {
	time, memory uint32 // rounds, KiB
	threads      uint8
}

var currentCost = cost{time: 2, memory: 19 << 10, threads: 1}

// hashing bounds how many passwords are hashed at once, and with that the memory that strangers can have us use.
var hashing = make(chan struct{}, 2)

// HashPassword returns what is kept of a password: salt, cost and hash in the usual form of argon2id.
func HashPassword(password string) (string, error) {
	if utf8.RuneCountInString(password) < MinPassword || len(password) > MaxPassword {
		return "", ErrPassword
	}
	salt := make([]byte, 16)
	if _, err := rand.Read(salt); err != nil {
		return "", err
	}
	c := currentCost
	encode := base64.RawStdEncoding.EncodeToString
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, c.memory, c.time, c.threads, encode(salt), encode(c.hash(password, salt))), nil
}

func (c cost) hash(password string, salt []byte) []byte {
	hashing <- struct{}{}
	defer func() { <-hashing }()
	return argon2.IDKey([]byte(norm.NFC.String(password)), salt, c.time, c.memory, c.threads, 32) // keyboards differ in how they compose ễ
}

// nobody is the hash that a sign-in is compared with where there is no such account, so that it takes as long as any other.
var nobody = fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, currentCost.memory, currentCost.time, currentCost.threads,
	base64.RawStdEncoding.EncodeToString(make([]byte, 16)), base64.RawStdEncoding.EncodeToString(make([]byte, 32)))

// matchesPassword says whether the hash is of that password.
func matchesPassword(hash, password string) bool {
	parts := strings.Split(hash, "$")
	if len(parts) != 6 || parts[1] != "argon2id" || len(password) > MaxPassword {
		return false
	}
	var c cost
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &c.memory, &c.time, &c.threads); err != nil || c.time == 0 || c.threads == 0 {
		return false
	}
	salt, err1 := base64.RawStdEncoding.DecodeString(parts[4])
	want, err2 := base64.RawStdEncoding.DecodeString(parts[5])
	if err1 != nil || err2 != nil || len(want) == 0 {
		return false
	}
	return subtle.ConstantTimeCompare(c.hash(password, salt), want) == 1
}

// tokenPrefix tells scanners for leaked secrets, and readers of configurations, what they have found.
const tokenPrefix = "khobao_"

// NewToken makes a token for the API: what is shown once, and what is kept of it. A token has 130 random bits or more, so that
// a plain digest of it tells nobody what it is.
func NewToken(label string, role archive.Role, author string) (secret string, token archive.Token) {
	secret = tokenPrefix + strings.ToLower(rand.Text()+rand.Text()[:8])
	return secret, archive.Token{
		ID: archive.TokenID(strings.ToLower(rand.Text()[:8])), Label: label, Role: role, Author: author, Digest: archive.DigestOf([]byte(secret)),
	}
}
