package claims

import (
	"embed"
	"fmt"
	"strings"
	"sync"

	"khobao/vietnamese"
)

//go:embed lexicon/*.txt
var lexiconFiles embed.FS

// Words that say how the names of people, organisations and offices hang together in a sentence.
var (
	stops   = lexiconFile("stops")
	openers = lexiconFile("openers")
	starts  = lexiconFile("starts")
	streets = lexiconFile("streets")
	places  = lexiconFile("places")
	levels  = lexiconFile("levels")
	inner   = lexiconFile("inner")
	cues    = lexiconFile("cues")
	clausal = lexiconFile("clausal")
	ranks   = lexiconFile("ranks")

	given  = lexiconFile("given")
	abroad = vietnamese.Abroad

	measures = lexiconFile("measures")
	carried  = lexiconFile("carried")
	ordinals = lexiconFile("ordinals")
	headings = lexiconFile("indicators")
	acts     = lexiconFile("acts")
	alike    = lexiconFile("alike")
	deeds    = lexiconFile("deeds")
)

// heads is the lexicon of offices whose bodies' names begin with certain words.
type heads struct {
	offices *vietnamese.Lexicon // the tag is the list of beginnings
	bodies  map[string]*vietnamese.Lexicon
}

var headTable = sync.OnceValue(func() heads {
	h := heads{offices: lexiconFile("bodies")(), bodies: make(map[string]*vietnamese.Lexicon)}
	for _, list := range h.offices.Tags() {
		h.bodies[list] = vietnamese.ParseLexicon(strings.ReplaceAll(list, "; ", "\n"))
	}
	return h
})

// bodiesOf returns the beginnings of the names of the bodies that have the office of those keys; nil where any may.
func bodiesOf(office []string) *vietnamese.Lexicon {
	h := headTable()
	n, list := h.offices.Match(office)
	if n == 0 {
		return nil
	}
	return h.bodies[list]
}

func lexiconFile(name string) func() *vietnamese.Lexicon {
	return sync.OnceValue(func() *vietnamese.Lexicon {
		text, err := lexiconFiles.ReadFile("lexicon/" + name + ".txt")
		if err != nil {
			panic(fmt.Sprintf("claims: the embedded lexicon %s is missing: %v", name, err)) // cannot happen in a binary that compiled
		}
		return vietnamese.ParseLexicon(string(text))
	})
}

// wordSet is a few words of the language that the code itself reasons with, by their keys.
type wordSet struct {
	spots uint64 // of all its keys: a key with another spot is not in
	keys  map[string]bool
}

func words(list ...string) wordSet {
	set := wordSet{keys: make(map[string]bool, len(list))}
	for _, w := range list {
		set.add(vietnamese.Key(w))
	}
	return set
}

func (set *wordSet) add(key string) {
	set.keys[key] = true
	set.spots |= spot(key)
}

// spot is one of 64 bits that a key's bytes tell. It is worked out once a token, and spares most of the many questions whether a token
// is in a set from hashing the key.
func spot(key string) uint64 {
	n := len(key)
	if n == 0 {
		return 1
	}
	return 1 << ((uint(key[0])*7 ^ uint(key[n-1])*97 ^ uint(key[n/2])*31 ^ uint(n)) % 64)
}

// phrases is like words, for rows of syllables: the keys of each, parted by blanks.
func phrases(list ...string) wordSet {
	set := wordSet{keys: make(map[string]bool, len(list))}
	for _, s := range list {
		keys := vietnamese.PieceKeys(s)
		set.keys[strings.Join(keys, " ")] = true
		set.spots |= spot(keys[0]) // of the first: that is asked for before the whole is put together
	}
	return set
}

// has reports whether the token at i is there and in the set.
func (p *passage) has(i int, set wordSet) bool {
	return i >= 0 && i < len(p.keys) && set.spots&p.spots[i] != 0 && set.keys[p.keys[i]]
}

// hasIn reports whether one of the tokens [i, j) is in the set.
func (p *passage) hasIn(i, j int, set wordSet) bool {
	for ; i < j; i++ {
		if p.has(i, set) {
			return true
		}
	}
	return false
}

// allIn reports whether every one of tokens [i, j) is in the set.
func (p *passage) allIn(i, j int, set wordSet) bool {
	for ; i < j; i++ {
		if !p.has(i, set) {
			return false
		}
	}
	return true
}

// pair reports whether the tokens at i and behind it are there and make a phrase of the set.
func (p *passage) pair(i int, set wordSet) bool {
	return i >= 0 && i+1 < len(p.keys) && set.spots&p.spots[i] != 0 && set.keys[p.keys[i]+" "+p.keys[i+1]]
}

// pairIn reports whether one of the tokens [i, j) begins a phrase of the set.
func (p *passage) pairIn(i, j int, set wordSet) bool {
	for ; i < j; i++ {
		if p.pair(i, set) {
			return true
		}
	}
	return false
}

// phraseIn reports whether a phrase of the lexicon stands in tokens [i, j).
func (p *passage) phraseIn(i, j int, l *vietnamese.Lexicon) bool {
	for ; i < j; i++ {
		if n, _ := p.match(l, i, j); n > 0 {
			return true
		}
	}
	return false
}

// in reports whether the lexicon has the single token at i.
func (p *passage) in(i int, l *vietnamese.Lexicon) bool {
	if i < 0 || i >= len(p.keys) {
		return false
	}
	_, ok := l.Find(p.keys[i : i+1])
	return ok
}

// before returns the length and tag of the longest phrase of l that ends just before token i, not going back beyond first.
func (p *passage) before(l *vietnamese.Lexicon, first, i int) (n int, tag string) {
	for n = min(5, i-first); n > 0; n-- {
		if tag, ok := l.Find(p.keys[i-n : i]); ok {
			return n, tag
		}
	}
	return 0, ""
}
