package authority

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"khobao/archive"
	"khobao/vietnamese"
)

//go:embed abbreviations.txt
var abbreviationsText string

//go:embed names.txt
var namesText string

//go:embed heads.txt
var headsText string

//go:embed shortsectors.txt
var shortSectorsText string

// abbreviation is what an abbreviation stands for behind certain words, given by their keys; behind any where there are none.
type abbreviation struct {
	behind []string
	long   []string
}

// abbreviations maps an abbreviation's key to what it stands for, the longest words before it first.
var abbreviations = sync.OnceValue(func() map[string][]abbreviation {
	m := make(map[string][]abbreviation)
	for _, row := range rows(abbreviationsText) {
		words := strings.Fields(row[0])
		last := len(words) - 1
		key := vietnamese.Key(words[last])
		m[key] = append(m[key], abbreviation{wordKeys(words[:last]), strings.Fields(row[1])})
	}
	for _, all := range m {
		slices.SortStableFunc(all, func(a, b abbreviation) int { return len(b.behind) - len(a.behind) })
	}
	return m
})

// usualNames maps the keys of a name to the usual name of the same body.
var usualNames = sync.OnceValue(func() map[string]string {
	m := make(map[string]string)
	for _, row := range rows(namesText) {
		for _, other := range row[1:] {
			m[strings.Join(k(other), " ")] = row[0]
		}
	}
	return m
})

// rows reads a table: a row a line, fields parted by bars, comments after #.
func rows(text string) [][]string {
	var all [][]string
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		fields := strings.Split(line, "|")
		for i := range fields {
			fields[i] = strings.TrimSpace(fields[i])
		}
		all = append(all, fields)
	}
	return all
}

// places maps a word that stands for a kind of place before a name, in its abbreviated forms, to the words in full.
var places = map[string][]string{
	"tp": {"thành", "phố"}, "tx": {"thị", "xã"}, "tt": {"thị", "trấn"}, "h": {"huyện"}, "q": {"quận"}, "p": {"phường"}, "x": {"xã"}, "t": {"tỉnh"},
}

// split returns the words of a body's or office's name, abbreviations expanded, without punctuation and what stands in
// brackets. A comma inside a name (Sở Văn hóa, Thể thao và Du lịch) makes no difference, nor do và and a hyphen.
func split(name string) []string {
	var out []string
	words := strings.Fields(withoutBrackets(vietnamese.Normalize(name)))
	for i := 0; i < len(words); {
		long, n := joined(out, words[i:])
		if n == 0 {
			out = appendWord(out, words[i])
			i++
			continue
		}
		out = append(out, long...)
		i += n
	}
	return out
}

// joined returns what an abbreviation stands for whose parts words begin with, and how many words it takes: NN và PTNT, LĐ - TB và
// XH. 0 where they begin with none.
func joined(out, words []string) (long []string, n int) {
	var whole strings.Builder
	const most = 7 // four parts
	for i, w := range words[:min(most, len(words))] {
		part := strings.TrimRight(w, ",")
		switch {
		case i > 0 && slices.Contains(joiners, w):
			continue
		case part == "" || hasLower(part):
			return long, n
		case i > 0 && !slices.Contains(joiners, words[i-1]) && !strings.HasSuffix(words[i-1], ","):
			return long, n
		}
		whole.WriteString(part)
		if found := expandBehind(out, whole.String()); found != nil && i > 0 {
			long, n = found, i+1
		}
	}
	return long, n
}

// joiners stand between the parts of an abbreviation.
var joiners = []string{"và", "&", "-", "–", "/"}

func appendWord(out []string, w string) []string {
	if long := expandBehind(out, w); long != nil { // before its full stops are read as anything else: T.Ư
		if n := len(out) - len(long); n >= 0 && slices.Equal(keysOf(out[n:]), keysOf(long)) {
			return out // "Sở NN và PTNT": NN stood for the whole
		}
		return append(out, long...)
	}
	if len(out) == 1 && vietnamese.Key(w) == keyDoan && slices.Contains(levelsOfUnion, vietnamese.Key(out[0])) {
		return append(out, strings.ToLower(w)) // "Tỉnh Đoàn": no province of that name
	}
	if len(out) == 0 && vietnamese.Key(w) == "cty" {
		return append(out, "Công", "ty")
	}
	// "TP.Tân An", "TX.Kiến Tường": the kind of place is glued to its name.
	if kind, rest, ok := strings.Cut(w, "."); ok && len(kind) <= 2 && places[strings.ToLower(kind)] != nil {
		out = append(out, places[strings.ToLower(kind)]...)
		return appendWord(out, rest)
	}
	if kind := places[strings.ToLower(w)]; len(w) == 2 && kind != nil { // "TP Tân An"
		return append(out, kind...)
	}
	w = trim(w, ".,;:–-“”\"'’()[]/")
	if w == "" || w == "&" {
		return out
	}
	if i := strings.IndexAny(w, "-–/&"); i > 0 { // Thừa Thiên-Huế, Thể thao-Du lịch
		_, size := firstRune(w[i:])
		return appendWord(appendWord(out, w[:i]), w[i+size:])
	}
	return append(out, vietnamese.OldStyle(w))
}

func firstRune(s string) (r rune, size int) {
	for i, r := range s {
		if i > 0 {
			return r, i
		}
	}
	return 0, len(s)
}

// withoutBrackets drops what stands in brackets: (CHQS), (PC45).
func withoutBrackets(s string) string {
	for {
		open := strings.IndexByte(s, '(')
		if open < 0 {
			return s
		}
		end := strings.IndexByte(s[open:], ')')
		if end < 0 {
			return s[:open]
		}
		s = s[:open] + " " + s[open+end+1:]
	}
}

// levelsOfUnion are the first words of the names of the youth union's branches: Tỉnh đoàn, Thành đoàn.
var (
	levelsOfUnion = wordKeys([]string{"tỉnh", "thành", "huyện", "thị", "quận"})
	keyDoan       = vietnamese.Key("đoàn")
)

// expand returns what an abbreviation stands for wherever it stands, nil for another word.
func expand(w string) []string { return expandBehind(nil, w) }

// expandBehind returns what an abbreviation stands for behind the words before it: CT is the Công Thương of a Sở alone. It is nil
// for another word. Only capitals abbreviate.
func expandBehind(before []string, w string) []string {
	w = trim(w, ",;:–-“”\"'()")
	if w == "" || hasLower(w) {
		return nil
	}
	for _, a := range abbreviations()[vietnamese.Key(w)] {
		if n := len(before) - len(a.behind); n >= 0 && slices.Equal(wordKeys(before[n:]), a.behind) {
			return a.long
		}
	}
	if plain := withoutJoins.Replace(w); plain != w { // VH-TT&DL
		return expandBehind(before, plain)
	}
	for _, committee := range []string{"TU", "TW", "TƯ"} { // TCTU behind Ban
		if part, ok := strings.CutSuffix(w, committee); ok && part != "" {
			if long := expandBehind(before, part); long != nil {
				return slices.Concat(long, expand(committee))
			}
		}
	}
	return nil
}

var withoutJoins = strings.NewReplacer("-", "", "–", "", "&", "", ",", "")

// hasLower reports whether a word has letters that capitals differ from.
func hasLower(w string) bool {
	return strings.ContainsFunc(w, func(r rune) bool { return unicode.ToUpper(r) != r })
}

// trim is strings.Trim for cutsets of ASCII and of the general punctuation of Unicode (– “ ”), which hardly a word begins or ends
// with: that is told from its bytes.
func trim(w, cutset string) string {
	const punctuation = 0xe2 // of its three bytes the first
	isLetter := func(b byte) bool { return b >= utf8.RuneSelf || 'a' <= b|0x20 && b|0x20 <= 'z' || '0' <= b && b <= '9' }
	n := len(w)
	if n > 0 && isLetter(w[0]) && w[0] != punctuation && isLetter(w[n-1]) && (n < 3 || w[n-3] != punctuation) {
		return w
	}
	return strings.Trim(w, cutset)
}

// keysOf returns the key of every word, without commas and và.
func keysOf(words []string) []string {
	keys := make([]string, 0, len(words))
	for _, w := range words {
		if k := vietnamese.Key(trim(w, ",-–")); k != "" && k != "và" && k != "va1" && k != "&" {
			keys = append(keys, k)
		}
	}
	return keys
}

// wordKeys returns the key of every word, one for one.
func wordKeys(words []string) []string {
	keys := make([]string, len(words))
	for i, w := range words {
		keys[i] = vietnamese.Key(w)
	}
	return keys
}

// slug makes an identifier of a name's keys: readable without marks, and told apart from others that fold alike by a short
// hash of the keys. extra goes into the hash alone.
func slug(keys []string, extra string) string {
	var b strings.Builder
	for _, k := range keys {
		if letters := strings.TrimRight(k, "12345"); letters != "" {
			k = letters
		}
		for _, r := range vietnamese.Fold(k) {
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
