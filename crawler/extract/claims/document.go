package claims

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"khobao/archive"
	"khobao/vietnamese"
)

// zone is the part of a version that a passage is.
type zone uint8

const (
	inText zone = iota
	inTitle
	inCaption
)

// token is a piece of a passage with the key that it is compared by.
type token struct {
	vietnamese.Piece
	key   string
	upper bool // begins with a capital
	caps  bool // two or more letters, all of them capitals
	glued bool // no blank before it
	fresh bool // first of its line
}

// passage is one zone cut into tokens and sentences. Recognisers leave what they found in it.
type passage struct {
	zone      zone
	text      string
	tokens    []token
	keys      []string          // of the tokens, for lexicons
	spots     []uint64          // of the keys, for sets of words
	sentences [][2]int          // half-open ranges of tokens
	names     []name            // in the order of the text
	offices   []office          // in the order of the text
	province  []string          // keys of the outlet's province: a place, though no lexicon may know it
	said      indicator         // what the last number of the sentence before measured
	fuller    map[string]string // what things that a mere classifier counts were called when first counted
	lookups   int               // in lexicons, so far: what reading costs

	organisations []organisation // named with more than their head, in the order of the text
}

// maxSentence bounds a sentence's tokens, and with it the work that each recogniser does on one.
const maxSentence = 400

// newPassage cuts text. Keys are worked out once a spelling: known holds those seen so far.
func newPassage(z zone, text string, known map[string]string) *passage {
	pieces := vietnamese.Pieces(text)
	p := &passage{zone: z, text: text, tokens: make([]token, len(pieces)), keys: make([]string, len(pieces)), spots: make([]uint64, len(pieces)), fuller: make(map[string]string)}
	end := 0
	for i, piece := range pieces {
		s := text[piece.Start:piece.End]
		key, ok := known[s]
		if !ok {
			key = vietnamese.Key(s)
			known[s] = key
		}
		first, _ := utf8.DecodeRuneInString(s)
		upper := piece.Kind == vietnamese.Word && unicode.IsUpper(first)
		p.tokens[i] = token{Piece: piece, key: key, upper: upper, caps: upper && isCaps(s), glued: piece.Start == end && i > 0,
			fresh: i == 0 || strings.IndexByte(text[end:piece.Start], '\n') >= 0}
		p.keys[i], p.spots[i] = key, spot(key)
		end = piece.End
	}
	for _, s := range vietnamese.Sentences(text, pieces) {
		for s[1]-s[0] > maxSentence {
			p.sentences = append(p.sentences, [2]int{s[0], s[0] + maxSentence})
			s[0] += maxSentence
		}
		p.sentences = append(p.sentences, s)
	}
	p.splitCareers()
	return p
}

// isCaps reports whether s has two or more letters and no small one.
func isCaps(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n > 1
}

// isWord reports whether the token at i is there and is a word.
func (p *passage) isWord(i int) bool {
	return i >= 0 && i < len(p.tokens) && p.tokens[i].Kind == vietnamese.Word && !p.tokens[i].fresh
}

// slice returns the text of tokens [i, j).
func (p *passage) slice(i, j int) string {
	if i >= j {
		return ""
	}
	return p.text[p.tokens[i].Start:p.tokens[j-1].End]
}

// word returns the text of token i, nothing where there is no such token.
func (p *passage) word(i int) string {
	if i < 0 || i >= len(p.tokens) {
		return ""
	}
	return p.text[p.tokens[i].Start:p.tokens[i].End]
}

// is reports whether the token at i is there and has one of the keys.
func (p *passage) is(i int, keys ...string) bool {
	if i < 0 || i >= len(p.keys) {
		return false
	}
	for _, k := range keys {
		if p.keys[i] == k {
			return true
		}
	}
	return false
}

// isMark reports whether the token at i is there and is one of the marks.
func (p *passage) isMark(i int, marks string) bool {
	return i >= 0 && i < len(p.tokens) && p.tokens[i].Kind == vietnamese.Mark && strings.Contains(marks, p.word(i))
}

// isIn reports whether one of the tokens [i, j) has the key.
func (p *passage) isIn(i, j int, key string) bool {
	for ; i < j; i++ {
		if p.is(i, key) {
			return true
		}
	}
	return false
}

// hasMark reports whether one of the tokens [i, j) is one of the marks.
func (p *passage) hasMark(i, j int, marks string) bool {
	for ; i < j; i++ {
		if p.isMark(i, marks) {
			return true
		}
	}
	return false
}

// match looks for the longest phrase of a lexicon that begins at i and ends by limit.
func (p *passage) match(l *vietnamese.Lexicon, i, limit int) (n int, tag string) {
	p.lookups++
	if i < 0 || i >= min(limit, len(p.keys)) {
		return 0, ""
	}
	return l.Match(p.keys[i:min(limit, len(p.keys), i+maxPhrase)])
}

// maxPhrase bounds the tokens of a lexicon's phrase.
const maxPhrase = 16

// evidence cites tokens [i, j).
func (p *passage) evidence(i, j int) archive.Evidence {
	span := archive.Span{p.tokens[i].Start, p.tokens[j-1].End}
	e := archive.Evidence{Text: p.text[span[0]:span[1]]}
	switch p.zone {
	case inText:
		e.Offset = &span
	case inTitle:
		e.TitleOffset = &span
	case inCaption:
		e.CaptionOffset = &span
	}
	return e
}

// shouting reports whether most words of the sentence are in capitals, as headlines sometimes are: capitals then mean nothing.
func (p *passage) shouting(s [2]int) bool {
	words, caps := 0, 0
	for i := s[0]; i < s[1]; i++ {
		if p.tokens[i].Kind == vietnamese.Word {
			words++
			if p.tokens[i].caps {
				caps++
			}
		}
	}
	return words > 3 && caps*10 > words*7
}
