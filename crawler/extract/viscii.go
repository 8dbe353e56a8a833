package extract

import (
	"bytes"
	"io"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// viscii is the charset of Vietnamese pages from before windows-1258 (RFC 1456), which browsers do not know: each letter with its marks is
// a byte. Pages in it declare it, or a Western charset, or nothing.
const viscii = "viscii"

// visciiLetters are the letters by their bytes: six stand for control characters, the others from 0x80 on.
var visciiLetters = func() map[rune]rune {
	m := map[rune]rune{0x02: 'Ẳ', 0x05: 'Ẵ', 0x06: 'Ẫ', 0x14: 'Ỷ', 0x19: 'Ỹ', 0x1e: 'Ỵ'}
	b := rune(0x80)
	for _, r := range "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ" {
		m[b] = r
		b++
	}
	return m
}()

func decodeVISCII(body []byte) io.Reader {
	letters := runes.Map(func(r rune) rune {
		if v, ok := visciiLetters[r]; ok {
			return v
		}
		return r
	})
	return norm.NFC.Reader(transform.NewReader(bytes.NewReader(body), transform.Chain(charmap.ISO8859_1.NewDecoder(), letters)))
}

// visciiOf returns viscii where a page reads like Vietnamese that way, and neither as windows-1258 nor in an old font; else nothing.
func visciiOf(body []byte) string {
	sample := body[:min(len(body), legacySample)]
	text, err := io.ReadAll(decodeVISCII(sample))
	n := countCommon(string(text))
	if err != nil || n < legacyLeast {
		return ""
	}
	for _, other := range []*charmap.Charmap{charmap.Windows1258, charmap.Windows1252} {
		text, err := io.ReadAll(decodeWith(other, sample))
		if err != nil || n < legacyTimes*countCommon(string(text)) {
			return ""
		}
		if other == charmap.Windows1252 && n < legacyTimes*max(countCommon(inUnicode(string(text), fromTCVN3)), countCommon(inUnicode(string(text), fromVNI()))) {
			return ""
		}
	}
	return viscii
}
