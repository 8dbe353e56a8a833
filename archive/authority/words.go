package authority

import (
	_ "embed"
	"strings"
	"sync"

	"khobao/archive"
	"khobao/vietnamese"
)

//go:embed abbreviations.txt
var abbreviationsText string

// abbreviations maps an abbreviation's key to the words that it stands for.
var abbreviations = sync.OnceValue(func() map[string][]string {
	m := make(map[string][]string)
	for line := range strings.Lines(abbreviationsText) {
		if short, long, ok := strings.Cut(strings.TrimSpace(line), "|"); ok && !strings.HasPrefix(short, "#") {
			m[vietnamese.Key(short)] = strings.Fields(long)
		}
	}
	return m
})

// places maps a word that stands for a kind of place before a name, in its abbreviated forms, to the words in full.
var places = map[string][]string{
	"tp": {"thành", "phố"}, "tx": {"thị", "xã"}, "tt": {"thị", "trấn"}, "h": {"huyện"}, "q": {"quận"}, "p": {"phường"}, "x": {"xã"}, "t": {"tỉnh"},
}

// split returns the words of a body's or office's name, abbreviations expanded, without punctuation. A comma inside a name
// (Sở Văn hóa, Thể thao và Du lịch) makes no difference, nor does và.
func split(name string) []string {
	var out []string
	for _, w := range strings.Fields(vietnamese.Normalize(name)) {
		if long := expand(w); long != nil { // before its full stops are read as anything else: T.Ư
			out = append(out, long...)
			continue
		}
		// "TP.Tân An", "TX.Kiến Tường": the kind of place is glued to its name.
		if kind, rest, ok := strings.Cut(w, "."); ok && len(kind) <= 2 && places[strings.ToLower(kind)] != nil {
			out = append(out, places[strings.ToLower(kind)]...)
			w = rest
		}
		if kind := places[strings.ToLower(w)]; len(w) == 2 && kind != nil { // "TP Tân An"
			out = append(out, kind...)
			continue
		}
		w = strings.Trim(w, ".,;:–-“”\"'()")
		if w != "" {
			out = append(out, vietnamese.OldStyle(w))
		}
	}
	return out
}

// expand returns what an abbreviation stands for, nil for another word. Only capitals abbreviate.
func expand(w string) []string {
	w = strings.Trim(w, ",;:–-“”\"'()")
	if w != strings.ToUpper(w) {
		return nil
	}
	return abbreviations()[vietnamese.Key(w)]
}

// keysOf returns the key of every word, without commas and và.
func keysOf(words []string) []string {
	var keys []string
	for _, w := range words {
		if k := vietnamese.Key(strings.Trim(w, ",")); k != "" && k != "và" && k != "va1" && k != "&" {
			keys = append(keys, k)
		}
	}
	return keys
}

// slug makes an identifier of a name's keys: readable without marks, and told apart from others that fold alike by a short
// hash of the keys. extra goes into the hash alone.
func slug(keys []string, extra string) string {
	var b strings.Builder
	for _, k := range keys {
		for _, r := range vietnamese.Fold(strings.TrimRight(k, "12345")) {
			switch {
			case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
				b.WriteRune(r)
			case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
				b.WriteByte('-')
			}
		}
		if b.Len() > 0 && !strings.HasSuffix(b.String(), "-") {
			b.WriteByte('-')
		}
		if b.Len() > 80 { // an address stays readable; the hash tells long names apart
			break
		}
	}
	return b.String() + archive.ShortHash(strings.Join(keys, " ") + "\x00" + extra)[:5]
}

func hasPrefix(keys []string, prefix ...string) bool {
	if len(keys) < len(prefix) {
		return false
	}
	for i, p := range prefix {
		if keys[i] != p {
			return false
		}
	}
	return true
}
