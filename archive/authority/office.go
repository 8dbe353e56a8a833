package authority

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"khobao/archive"
	"khobao/vietnamese"
)

// ResolveOffice returns the office that a wording names in a body. Acting heads hold the same office: "Quyền Giám đốc" is the
// office of the Giám đốc.
func ResolveOffice(worded string, body Body) archive.Office {
	words := split(worded)
	for len(words) > 1 && leading[vietnamese.Key(words[0])] {
		words = words[1:]
	}
	keys := keysOf(words)
	if len(keys) == 0 {
		return archive.Office{}
	}
	return archive.Office{
		ID:           archive.OfficeID(slug(keys, string(body.ID))),
		Name:         title(words),
		Organisation: body.Organisation,
	}
}

// leading are words before an office that say how it is held, not which it is.
var leading = map[string]bool{vietnamese.Key("quyền"): true, vietnamese.Key("nguyên"): true, vietnamese.Key("tân"): true, vietnamese.Key("q."): true}

// title writes an office as the press does: Phó Bí thư Thường trực.
func title(words []string) string {
	out := make([]string, len(words))
	for i, w := range words {
		if w == strings.ToUpper(w) && utf8.RuneCountInString(w) > 1 { // a headline in capitals
			w = strings.ToLower(w)
		}
		if i == 0 || vietnamese.Key(words[i-1]) == keyPho {
			r, size := utf8.DecodeRuneInString(w)
			w = string(unicode.ToUpper(r)) + w[size:]
		}
		out[i] = w
	}
	return strings.Join(out, " ")
}
