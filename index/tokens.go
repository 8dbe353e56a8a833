package index

import (
	"sync"

	"khobao/vietnamese"
)

// An article's words are counted through all of it, each region from a place of its own, so that a place alone says which
// region a word stands in. The body begins where the lead's room ends; captions follow the body after a gap.
const (
	titlePlace  = 0
	leadPlace   = 64
	bodyPlace   = 320
	captionGap  = 8
	exactPlaces = 3  // how many places a posting spells out
	placeBits   = 14 // width of a place; what stands beyond 16,383 is counted, not placed
)

// occurrences says how often and where a term stands in one article. A posting carries it in the 62 bits that zap keeps for
// the frequency: a tag of two bits, then up to three places, or, for a term that is there more often or far down, tag 0 and
// the three counts. Two pairs next to each other are a phrase of three, and most can be told from the postings alone.
type occurrences uint64

// The most that counts of a posting say: so many or more.
const (
	mostInTitle = 7
	mostInLead  = 15
)

func placed(places []uint32) occurrences {
	o := occurrences(len(places))
	for i, p := range places {
		o |= occurrences(p) << (2 + i*placeBits)
	}
	return o
}

func counted(title, lead, body int) occurrences {
	low, high := body&15, min(body>>4, 1<<20-1)
	return occurrences(low)<<2 | occurrences(min(title, mostInTitle))<<6 | occurrences(min(lead, mostInLead))<<9 | occurrences(high)<<13
}

// places returns the places in buf, and false where only counts are known.
func (o occurrences) places(buf *[exactPlaces]uint32) ([]uint32, bool) {
	n := int(o & 3)
	for i := range n {
		buf[i] = uint32(o>>(2+i*placeBits)) & (1<<placeBits - 1)
	}
	return buf[:n], n > 0
}

// counts returns how often the term stands in the title, the lead and the rest. Counts of a term that is there very often
// are the most that its posting can say.
func (o occurrences) counts() (title, lead, body int) {
	n := int(o & 3)
	if n == 0 {
		return int(o>>6) & 7, int(o>>9) & 15, int(o>>2)&15 | int(o>>13)<<4
	}
	for i := range n {
		switch p := uint32(o>>(2+i*placeBits)) & (1<<placeBits - 1); {
		case p < leadPlace:
			title++
		case p < bodyPlace:
			lead++
		default:
			body++
		}
	}
	return title, lead, body
}

// tally gathers the occurrences of one term while an article is read.
type tally struct {
	places            [exactPlaces]uint32
	title, lead, body uint32
}

func (t *tally) add(place int) {
	n := t.title + t.lead + t.body
	if n < exactPlaces {
		t.places[n] = uint32(min(place, 1<<placeBits-1))
	}
	switch {
	case place < leadPlace:
		t.title++
	case place < bodyPlace:
		t.lead++
	default:
		t.body++
	}
}

func (t *tally) occurrences() occurrences {
	n := t.title + t.lead + t.body
	if n > exactPlaces || t.places[n-1] == 1<<placeBits-1 {
		return counted(int(t.title), int(t.lead), int(t.body))
	}
	return placed(t.places[:n])
}

// token is a word of a text with its place among the words; a whole has the place of its first part.
type token struct {
	vietnamese.WordSpan
	spelling
	number uint32 // of the spelling, as the tokenizer has it
	place  int
}

// tokenizer turns texts into tokens. It is for one goroutine.
type tokenizer struct {
	speller *speller
	spans   []vietnamese.WordSpan
	buf     []token
}

func newTokenizer() *tokenizer { return &tokenizer{speller: newSpeller()} }

// tokenizers keeps tokenizers that know many spellings already: a new one spends more time on spelling than on all else.
var tokenizers = sync.Pool{New: func() any { return newTokenizer() }}

func borrowTokenizer() *tokenizer { return tokenizers.Get().(*tokenizer) }

func (t *tokenizer) giveBack() {
	if len(t.speller.words) > maxSpellings {
		t.speller = newSpeller()
	}
	tokenizers.Put(t)
}

// tokens appends the tokens of a text to dst, counting places from first and never reaching limit: words past the room of
// their region share its last place.
func (t *tokenizer) tokens(dst []token, text string, first, limit int) []token {
	t.spans = vietnamese.AppendWords(t.spans[:0], text)
	place := first
	for _, span := range t.spans {
		n := t.speller.word(text[span.Start:span.End])
		dst = append(dst, token{span, t.speller.spelling[n], n, min(place, limit-1)})
		if span.Kind != vietnamese.WholeSpan {
			place++
		}
	}
	return dst
}

// regions visits the tokens of an article's title, lead, body and captions, in the order of their places. The tokens are
// valid during the visit only.
func (t *tokenizer) regions(d *Document, visit func([]token)) {
	read := func(text string, first, limit int) (next int) {
		t.buf = t.tokens(t.buf[:0], text, first, limit)
		if len(t.buf) == 0 {
			return first
		}
		visit(t.buf)
		return t.buf[len(t.buf)-1].place + captionGap
	}
	read(d.Title, titlePlace, leadPlace)
	read(d.Lead, leadPlace, bodyPlace)
	next := read(d.Body, bodyPlace, 1<<31)
	for _, caption := range d.Captions {
		next = read(caption, next, 1<<31)
	}
}
