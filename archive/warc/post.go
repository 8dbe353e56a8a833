package warc

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
)

// AddressField is a field of our own in the record of an answer to a POST: the address that it is kept under.
const AddressField = "Khobao-Address"

// posted begins what is added to the address of a POST. The name, and what follows it, is what replaying programs look for.
const posted = "__wb_method=POST"

// maxPosted bounds what of a request's body becomes a part of an address, in bytes; of what is longer, its digest does.
const maxPosted = 1500

// Address returns the address that an answer is kept under: the target itself and, where the request posted something, this as further
// parameters. Pages of a list that one form asks for have all the same target.
func Address(target string, requestHead, requestBody []byte) string {
	if !bytes.HasPrefix(requestHead, []byte("POST ")) {
		return target
	}
	m, err := ReadMessage(bytes.NewReader(requestHead))
	if err != nil {
		return target
	}
	target, _, _ = strings.Cut(target, "#")
	join := "?"
	if strings.Contains(target, "?") {
		join = "&"
	}
	target += join + posted
	if query := asQuery(m.Header.Get("Content-Type"), requestBody); query != "" {
		target += "&" + query
	}
	return target
}

// Target takes an address apart that Address made: into what was asked, and what was posted, as parameters. Any other is its own target.
func Target(address string) (target, query string, post bool) {
	i := strings.LastIndex(address, posted)
	if i < 1 || address[i-1] != '?' && address[i-1] != '&' {
		return address, "", false
	}
	return address[:i-1], strings.TrimPrefix(address[i+len(posted):], "&"), true
}

// asQuery writes the body of a request as parameters.
func asQuery(contentType string, body []byte) string {
	kind, _, _ := strings.Cut(strings.ToLower(contentType), ";")
	query := ""
	switch kind = strings.TrimSpace(kind); {
	case len(body) == 0:
		return ""
	case kind == "application/x-www-form-urlencoded":
		query = string(body)
	case kind == "application/json", kind == "text/plain" && json.Valid(body):
		query = jsonQuery(body)
	}
	if query == "" {
		query = "__wb_post_data=" + base64.StdEncoding.EncodeToString(body)
	}
	if len(query) > maxPosted || strings.ContainsFunc(query, func(r rune) bool { return r <= ' ' || r > '~' }) {
		sum := sha256.Sum256(body)
		query = "__wb_post_digest=sha256:" + hex.EncodeToString(sum[:])
	}
	return query
}

// jsonQuery writes the values of a JSON document, however deep they stand, as parameters in their order. A key that occurs again gets a
// number.
func jsonQuery(body []byte) string {
	type level struct {
		object bool
		key    string // in an object, that of the value to come; in a list, that of the list
		atKey  bool
	}
	var pairs []string
	seen := map[string]int{}
	var open []level
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	for {
		token, err := d.Token()
		if err != nil {
			return strings.Join(pairs, "&")
		}
		top := len(open) - 1
		key := ""
		if top >= 0 {
			key = open[top].key
		}
		switch t := token.(type) {
		case json.Delim:
			if t == '}' || t == ']' {
				open = open[:top]
				top--
				break
			}
			open = append(open, level{object: t == '{', key: key, atKey: t == '{'})
			continue
		case string:
			if top >= 0 && open[top].object && open[top].atKey {
				open[top].key, open[top].atKey = t, false
				continue
			}
		}
		if _, closes := token.(json.Delim); !closes {
			name := key
			if seen[key]++; seen[key] > 1 {
				name = fmt.Sprintf("%s.%d_", key, seen[key])
			}
			pairs = append(pairs, url.QueryEscape(name)+"="+url.QueryEscape(valueText(token)))
		}
		if top >= 0 && open[top].object {
			open[top].atKey = true
		}
	}
}

func valueText(token json.Token) string {
	if token == nil {
		return "null"
	}
	return fmt.Sprint(token)
}
