package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// Before Unicode, Vietnamese was written in fonts whose Latin-1 letters looked Vietnamese: TCVN3 (ABC, the .Vn fonts) and VNI.
// Pages in them declare a Western charset or none, and some were turned into UTF-8 letter by letter, so that they can only be
// told by what they say: read the right way they are full of the commonest Vietnamese words.

// tcvn3 gives what a TCVN3 font shows for each Latin-1 letter. Capitals with tones are the same letters in a font of capitals.
var tcvn3 = letterMap(
	"µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§",
	"àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ")

// vniLetters are the letters that stand alone in VNI; the others are a base letter and a mark after it.
var (
	vniLetters = letterMap("ñÑôÔöÖæÆìÌíÍóÓòÒîÎ", "đĐơƠưƯỉỈìÌíÍĩĨịỊỵỴ")
	vniMarks   = map[rune]string{
		'ø': "\u0300", 'ù': "\u0301", 'û': "\u0309", 'õ': "\u0303", 'ï': "\u0323",
		'â': "\u0302", 'à': "\u0302\u0300", 'á': "\u0302\u0301", 'å': "\u0302\u0309", 'ã': "\u0302\u0303", 'ä': "\u0302\u0323",
		'ê': "\u0306", 'è': "\u0306\u0300", 'é': "\u0306\u0301", 'ú': "\u0306\u0309", 'ü': "\u0306\u0303", 'ë': "\u0306\u0323",
	}
)

func letterMap(from, to string) map[rune]rune {
	letters := []rune(to)
	m := make(map[rune]rune, len(letters))
	for i, r := range []rune(from) {
		m[r] = letters[i]
	}
	return m
}

// commonWords are among the hundred most frequent words of Vietnamese news, all of them with marks.
var commonWords = setOf(strings.Fields(`và của các là có được trong cho với không người những một đã này về để từ đến khi
	tại tỉnh hội nhiệm kỳ xã đảng ủy năm việc làm số ở sự công`))

// Evidence that a page is in an old font: so many common words that way, and so many times as many as read plainly.
const (
	legacySample = 256 << 10
	legacyLeast  = 6
	legacyTimes  = 3
)

// readsPlainly reports whether a page's beginning has no letters that an old font may show otherwise, or for every few of them one that no
// such font has. Vietnamese in Unicode has about as many of these as of those.
func readsPlainly(sample string) bool {
	const few, enough = 3, 400 // letters; of the second kind, and nothing more is looked at
	latin, vietnamese := 0, 0
	for _, r := range sample {
		switch {
		case r < 0xa1:
		case r <= 0xff:
			latin++
		case r >= 0x1ea0 && r <= 0x1ef9, r == 'ă', r == 'đ', r == 'ơ', r == 'ư', r == 'Ă', r == 'Đ', r == 'Ơ', r == 'Ư':
			if vietnamese++; vietnamese == enough {
				return latin <= few*enough
			}
		}
	}
	return latin <= few*vietnamese
}

// fontOf returns the font's encoding that a page is in, and what turns it into Unicode, if its beginning reads like Vietnamese only that
// way.
func fontOf(start string) (name string, decoder transform.Transformer) {
	sample := truncate(start, legacySample)
	if readsPlainly(sample) {
		return "", nil
	}
	most := max(legacyLeast, legacyTimes*countCommon(sample))
	for _, way := range []struct {
		name    string
		decoder transform.Transformer
	}{{"tcvn3", fromTCVN3}, {"vni", fromVNI()}} {
		if n := countCommon(inUnicode(sample, way.decoder)); n >= most {
			most, name, decoder = n+1, way.name, way.decoder
		}
	}
	return name, decoder
}

// inUnicode returns a text with what its font shows for its letters.
func inUnicode(text string, decoder transform.Transformer) string {
	s, _, err := transform.String(decoder, text)
	if err != nil {
		return text // which the decoders give no reason for
	}
	return s
}

// countCommon counts the common words of a text.
func countCommon(text string) (n int) {
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if commonWords[w] {
			n++
		}
	}
	return n
}

var fromTCVN3 = runes.Map(func(r rune) rune {
	if v, ok := tcvn3[r]; ok {
		return v
	}
	return r
})

// fromVNI returns a decoder of VNI.
func fromVNI() transform.Transformer { return transform.Chain(&vniDecoder{}, norm.NFC) }

// vniDecoder puts Unicode's letters and marks for VNI's, apart.
type vniDecoder struct{ last rune }

func (d *vniDecoder) Reset() { d.last = 0 }

func (d *vniDecoder) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	for nSrc < len(src) {
		if !atEOF && !utf8.FullRune(src[nSrc:]) {
			return nDst, nSrc, transform.ErrShortSrc
		}
		r, size := utf8.DecodeRune(src[nSrc:])
		shown := d.shown(r)
		if len(dst)-nDst < len(shown) {
			return nDst, nSrc, transform.ErrShortDst
		}
		nDst += copy(dst[nDst:], shown)
		nSrc += size
		d.last = r
	}
	return nDst, nSrc, nil
}

// shown returns what the font shows for a letter behind the last.
func (d *vniDecoder) shown(r rune) string {
	if mark, isMark := vniMarks[unicode.ToLower(r)]; isMark && strings.ContainsRune("aeouyôöAEOUYÔÖ", d.last) {
		return mark
	}
	if v, ok := vniLetters[r]; ok {
		return string(v)
	}
	return string(r)
}
