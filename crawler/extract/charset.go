package extract

import (
	"bytes"
	"io"
	"mime"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// maxBytes bounds how much of a page is read. The longest real article page seen has 2 MB, nearly all of it scripts.
const maxBytes = 24 << 20

// source returns a page's text as UTF-8, to be read once, and the name of the charset that it was in. What the bytes themselves show goes
// before what is declared, because declarations are copied from templates: a byte order mark, then valid UTF-8, then the charset of
// contentType (a Content-Type header, may be empty), then that of a meta element, then windows-1258. Bytes that the charset does
// not have become U+FFFD. Text that was not in UTF-8 comes out in NFC, since windows-1258 and its like write tone marks apart; it is
// decoded while it is read, for it may be three times as long then, and a page is seldom read to its end where it is as long as that.
func source(body []byte, contentType string) (io.Reader, string) {
	body = body[:min(len(body), maxBytes)]
	text, name := decoded(body, contentType)
	if plain, ok := text.(*bytes.Reader); ok && readsPlainly(string(body[:min(len(body), legacySample)])) {
		return plain, name // as nearly all are
	}
	sample := make([]byte, min(3*len(body), legacySample))
	n, err := io.ReadFull(text, sample)
	rest := io.MultiReader(bytes.NewReader(sample[:n]), text)
	if err != nil { // it is all there
		rest = bytes.NewReader(sample[:n])
	}
	if font, decoder := fontOf(string(sample[:n])); font != "" {
		rest, name = transform.NewReader(rest, decoder), font
	}
	return rest, name
}

func decoded(body []byte, contentType string) (text io.Reader, name string) {
	if e, name := byteOrder(body); e != nil {
		return decodeWith(e, body), name
	}
	body = bytes.TrimPrefix(body, []byte("\xef\xbb\xbf"))
	if utf8.Valid(body) {
		return bytes.NewReader(body), "utf-8"
	}
	if isUTF8(body) {
		return transform.NewReader(bytes.NewReader(body), runes.ReplaceIllFormed()), "utf-8"
	}
	for _, label := range []string{visciiOf(body), headerCharset(contentType), metaCharset(body)} {
		if strings.EqualFold(label, viscii) {
			return decodeVISCII(body), viscii
		}
		if e, name := charset.Lookup(label); e != nil && !isNoCharset[name] {
			return decodeWith(e, body), name
		}
	}
	start, err := charmap.Windows1252.NewDecoder().Bytes(body[:min(len(body), legacySample)])
	if font, _ := fontOf(string(start)); err == nil && font != "" {
		return decodeWith(charmap.Windows1252, body), "windows-1252"
	}
	return decodeWith(charmap.Windows1258, body), "windows-1258"
}

// isNoCharset has what a page that is not UTF-8 may declare without saying anything of its letters: x-user-defined stood for the old fonts.
var isNoCharset = setOf([]string{"utf-8", "replacement", "x-user-defined"})

// decodeWith decodes while it is read. The decoders of x/text replace what they cannot read and fail on nothing else.
func decodeWith(e encoding.Encoding, body []byte) io.Reader {
	return norm.NFC.Reader(e.NewDecoder().Reader(bytes.NewReader(body)))
}

// byteOrder recognises UTF-16 by its mark or, without one, by markup whose every other byte is zero.
func byteOrder(body []byte) (encoding.Encoding, string) {
	switch {
	case bytes.HasPrefix(body, []byte{0xff, 0xfe}):
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "utf-16le"
	case bytes.HasPrefix(body, []byte{0xfe, 0xff}):
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM), "utf-16be"
	case bytes.HasPrefix(body, []byte{'<', 0}):
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "utf-16le"
	case bytes.HasPrefix(body, []byte{0, '<'}):
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "utf-16be"
	}
	return nil, ""
}

// isUTF8 reports whether b is UTF-8, allowing for damage: a page cut in the middle of a letter, or one foreign byte pasted in.
// In any single-byte charset nearly every letter beyond ASCII would be damage.
func isUTF8(b []byte) bool {
	for i := 1; i <= min(3, len(b)); i++ { // the cut letter
		if c := b[len(b)-i]; utf8.RuneStart(c) {
			if !utf8.FullRune(b[len(b)-i:]) {
				b = b[:len(b)-i]
			}
			break
		}
	}
	good, bad := 0, 0
	for len(b) > 0 {
		if b[0] < utf8.RuneSelf {
			b = b[1:]
			continue
		}
		r, n := utf8.DecodeRune(b)
		if r == utf8.RuneError && n == 1 {
			bad++
		} else {
			good++
		}
		b = b[n:]
	}
	return bad == 0 || good >= 10*bad
}

func headerCharset(contentType string) string {
	_, params, err := mime.ParseMediaType(contentType)
	if err != nil {
		return ""
	}
	return params["charset"]
}

var metaCharsetPattern = regexp.MustCompile(`(?i)<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_\-]{2,30})`)

// metaCharset returns the charset that the page's start declares.
func metaCharset(body []byte) string {
	m := metaCharsetPattern.FindSubmatch(body[:min(len(body), 4096)])
	if m == nil {
		return ""
	}
	return string(m[1])
}
