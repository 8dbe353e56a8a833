package vietnamese

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// The parts of a syllable, without its tone.
var (
	onsets = strings.Fields("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x")
	nuclei = strings.Fields("a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iêu iu oa oai oay oao oă oe oeo oi oo ôi ơi " +
		"ua uâ uây uê ui uô uôi uơ uy uya uyê uyu ưa ưi ươ ươi ươu ưu yê yêu")
	codas = strings.Fields("c ch m n ng nh p t")
)

// IsSyllable reports whether s can be a Vietnamese syllable by its letters and its tone; whether it is in use is another
// question. Case does not matter, and of two tones none is right.
func IsSyllable(s string) bool {
	l, t := splitTones(nil, nil, s)
	letters, tones := string(l), string(t)
	if len(tones) > 1 {
		return false
	}
	for n := 0; n <= 3 && n <= len(letters); n++ {
		onset, rime := letters[:n], letters[n:]
		if n == 0 || slices.Contains(onsets, onset) {
			if isRime(rime, tones) {
				return true
			}
		}
	}
	return false
}

func isRime(rime, tone string) bool {
	if slices.Contains(nuclei, rime) {
		return true
	}
	for _, coda := range codas {
		nucleus, ok := strings.CutSuffix(rime, coda)
		if ok && slices.Contains(nuclei, nucleus) {
			stop := strings.Contains("c ch p t", coda)
			return !stop || tone == "2" || tone == "5"
		}
	}
	return false
}

// foldedNuclei are the nuclei without marks.
var foldedNuclei = func() (all []string) {
	for _, n := range nuclei {
		all = append(all, Fold(n))
	}
	return all
}()

// IsFoldedSyllable reports whether some marks make a syllable of folded letters: tuong of tường, hoc of học.
func IsFoldedSyllable(s string) bool {
	for n := 0; n <= 3 && n < len(s); n++ {
		if n > 0 && s[:n] != "d" && !slices.Contains(onsets, s[:n]) {
			continue
		}
		if slices.Contains(foldedNuclei, s[n:]) {
			return true
		}
		for _, coda := range codas {
			if nucleus, ok := strings.CutSuffix(s[n:], coda); ok && slices.Contains(foldedNuclei, nucleus) {
				return true
			}
		}
	}
	return false
}

// DecodeKeys reads a word that was typed for a Vietnamese keyboard while none was on: TELEX (ddaij hooij) or VNI (d9a5i). It
// returns the syllable in lower case, and false where the word is a syllable as it stands or does not become one.
func DecodeKeys(word string) (string, bool) {
	word = strings.ToLower(word)
	if len(word) < 2 || len(word) > 10 || HasMarks(word) || IsSyllable(word) {
		return "", false
	}
	for _, decode := range []func(string) (letters string, tone rune){decodeTelex, decodeVNI} {
		letters, tone := decode(word)
		s := withTone(letters, tone)
		if s != word && HasMarks(s) && IsSyllable(s) {
			return s, true
		}
	}
	return "", false
}

var (
	telexTones = map[rune]rune{'f': '\u0300', 's': '\u0301', 'r': '\u0309', 'x': '\u0303', 'j': '\u0323'}
	vniTones   = map[rune]rune{'2': '\u0300', '1': '\u0301', '3': '\u0309', '4': '\u0303', '5': '\u0323'}
	vniMarks   = map[rune][]string{'6': {"aâ", "eê", "oô"}, '7': {"oơ", "uư"}, '8': {"aă"}, '9': {"dđ"}}
)

func decodeTelex(word string) (letters string, tone rune) {
	for _, c := range word {
		t, isTone := telexTones[c]
		switch {
		case isTone && strings.ContainsAny(letters, "aăâeêioôơuưy") && tone == 0:
			tone = t
		case c == 'w':
			letters = horn(letters)
		case strings.ContainsRune("aeod", c) && marked(letters, c) != letters:
			letters = marked(letters, c)
		default:
			letters += string(c)
		}
	}
	return letters, tone
}

// marked returns letters with the circumflex or the bar that typing c once more gives the last c in it.
func marked(letters string, c rune) string {
	mark := map[rune]string{'a': "â", 'e': "ê", 'o': "ô", 'd': "đ"}[c]
	i := strings.LastIndex(letters, string(c))
	if i < 0 || c == 'd' && i > 0 {
		return letters
	}
	return letters[:i] + mark + letters[i+1:]
}

// horn returns letters with what w gives: ươ, ă, ơ, ư, or an ư of its own.
func horn(letters string) string {
	for _, pair := range [][2]string{{"uo", "ươ"}, {"a", "ă"}, {"o", "ơ"}, {"u", "ư"}} {
		if i := strings.LastIndex(letters, pair[0]); i >= 0 {
			return letters[:i] + pair[1] + letters[i+len(pair[0]):]
		}
	}
	return letters + "ư"
}

func decodeVNI(word string) (letters string, tone rune) {
	for _, c := range word {
		if t, ok := vniTones[c]; ok {
			tone = t
			continue
		}
		pairs, ok := vniMarks[c]
		if !ok {
			letters += string(c)
			continue
		}
		if c == '7' && strings.Contains(letters, "uo") {
			letters = strings.Replace(letters, "uo", "ươ", 1)
			continue
		}
		for _, pair := range pairs {
			if i := strings.LastIndex(letters, pair[:1]); i >= 0 {
				letters = letters[:i] + pair[1:] + letters[i+1:]
				break
			}
		}
	}
	return letters, tone
}

// Unkey writes the syllable that has this Key, in lower case and in the old style.
func Unkey(key string) string {
	if key == "" {
		return ""
	}
	for mark, digit := range toneMarks {
		if letters := key[:len(key)-1]; key[len(key)-1] == digit {
			return withTone(letters, mark)
		}
	}
	return key
}

// withTone puts a tone on the letter of a syllable that carries it, in the old style.
func withTone(letters string, tone rune) string {
	if tone == 0 {
		return letters
	}
	r := []rune(letters)
	at := toneAt(r)
	if at < 0 {
		return letters
	}
	return norm.NFC.String(string(r[:at+1]) + string(tone) + string(r[at+1:]))
}

// toneAt returns which letter carries the tone, -1 where there is no vowel.
func toneAt(r []rune) int {
	first, last := -1, -1
	start := 0
	if len(r) > 2 && (r[0] == 'q' && r[1] == 'u' || r[0] == 'g' && r[1] == 'i') {
		start = 2
	}
	if start == 2 && !slices.ContainsFunc(r[2:], isVowel) {
		start = 1
	}
	for i := start; i < len(r); i++ {
		if !isVowel(r[i]) {
			continue
		}
		if first < 0 {
			first = i
		}
		last = i
		if strings.ContainsRune("ăâêôơ", r[i]) || r[i] == 'ư' && (i+1 == len(r) || r[i+1] != 'ơ') {
			return i
		}
	}
	switch last - first {
	case 0:
		return first
	case 1:
		if last < len(r)-1 {
			return last
		}
		return first
	}
	if first < 0 {
		return -1
	}
	return first + 1
}

func isVowel(r rune) bool { return strings.ContainsRune("aăâeêioôơuưy", r) }
