package wacz

import (
	"encoding/json"
	"fmt"
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"

	"khobao/archive"
	"khobao/archive/warc"
)

// Timestamp is the form of a time in an index, and in the addresses of replayed pages.
const Timestamp = "20060102150405"

// Place is where a capture's response or revisit stands.
type Place struct {
	File   string // name without folder
	Offset int64
	Length int64  // of the one record
	Digest string // of the payload, as the record states it: readers compare the two
}

// entry is the JSON object of a line. Its field names, and numbers written as texts, are what readers of CDXJ expect.
type entry struct {
	URL      string `json:"url"`
	MIME     string `json:"mime,omitempty"`
	Status   string `json:"status,omitempty"`
	Digest   string `json:"digest,omitempty"`
	Length   string `json:"length"`
	Offset   string `json:"offset"`
	Filename string `json:"filename"`
	Method   string `json:"method,omitempty"`
	Posted   string `json:"requestBody,omitempty"`
}

// Line returns a capture's line of the index, without its end. Lines are sorted as bytes.
func Line(c archive.Capture, at Place) (string, error) {
	target, posted, post := warc.Target(c.URL)
	e := entry{URL: target, MIME: mediaType(c.ContentType), Status: strconv.Itoa(c.Status), Digest: at.Digest,
		Length: strconv.FormatInt(at.Length, 10), Offset: strconv.FormatInt(at.Offset, 10), Filename: at.File}
	if c.RefersTo != 0 {
		e.MIME = "warc/revisit"
	}
	if post {
		e.Method, e.Posted = "POST", posted
	}
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(e); err != nil {
		return "", fmt.Errorf("index line of %s: %w", c.URL, err)
	}
	return SURT(c.URL) + " " + c.Time.UTC().Format(Timestamp) + " " + strings.TrimSuffix(b.String(), "\n"), nil
}

func mediaType(contentType string) string {
	t, _, _ := strings.Cut(contentType, ";")
	return strings.ToLower(strings.TrimSpace(t))
}

// SURT returns the key by which an address is looked up: host labels reversed, no scheme, user, "www.", default port or
// fragment, the path without empty steps and slash at its end, the parameters sorted, all in lower case. Different addresses may
// share a key. What is no web address is its own key. Keys are those of the Internet Archive's tools, for addresses as they
// occur; of session identifiers, which those leave out, nothing is known here.
func SURT(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return escapeBlanks(strings.ToLower(address))
	}
	labels := strings.Split(strings.ToLower(u.Hostname()), ".")
	if len(labels) > 1 && strings.HasPrefix(labels[0], "www") && strings.Trim(labels[0][3:], "0123456789") == "" {
		labels = labels[1:]
	}
	slices.Reverse(labels)
	key := strings.Join(labels, ",")
	if port := u.Port(); port != "" && !(u.Scheme == "http" && port == "80") && !(u.Scheme == "https" && port == "443") {
		key += ":" + port
	}
	key += ")" + strings.ToLower(path.Clean("/"+u.EscapedPath()))
	if u.RawQuery != "" {
		parameters := strings.Split(strings.ToLower(u.RawQuery), "&")
		slices.Sort(parameters)
		key += "?" + strings.Join(parameters, "&")
	}
	return escapeBlanks(key)
}

// escapeBlanks escapes what would end a key, or its line.
func escapeBlanks(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if s[i] <= ' ' {
			fmt.Fprintf(&b, "%%%02x", s[i])
		} else {
			b.WriteByte(s[i])
		}
	}
	return b.String()
}
