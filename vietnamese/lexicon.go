package vietnamese

import (
	"embed"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
)

// Lexicon is a set of phrases, each with a tag that says what kind it is of. Phrases are compared by the keys of their
// syllables (see [Key]): neither case nor the place of a tone mark matters.
type Lexicon struct {
	root  branch
	first Sieve // of the first syllables: most words of a text begin no phrase
}

type branch struct {
	next map[string]*branch
	tag  string
	end  bool
}

// ParseLexicon reads one phrase a line, with an optional tag behind a tab. Empty lines and lines that begin with # say
// nothing.
func ParseLexicon(text string) *Lexicon {
	l := &Lexicon{}
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		phrase, tag, _ := strings.Cut(line, "\t")
		l.add(PieceKeys(phrase), tag)
	}
	return l
}

func (l *Lexicon) add(keys []string, tag string) {
	at := &l.root
	if len(keys) > 0 {
		l.first.Add(keys[0])
	}
	for _, k := range keys {
		if at.next == nil {
			at.next = make(map[string]*branch)
		}
		if at.next[k] == nil {
			at.next[k] = &branch{}
		}
		at = at.next[k]
	}
	at.end, at.tag = true, tag
}

// Match returns the length and the tag of the longest phrase that keys begin with; length 0 where there is none.
func (l *Lexicon) Match(keys []string) (n int, tag string) {
	if len(keys) == 0 || !l.first.May(keys[0]) {
		return 0, ""
	}
	at := &l.root
	for i, k := range keys {
		if at = at.next[k]; at == nil {
			break
		}
		if at.end {
			n, tag = i+1, at.tag
		}
	}
	return n, tag
}

// Find looks a whole phrase up.
func (l *Lexicon) Find(keys []string) (tag string, ok bool) {
	n, tag := l.Match(keys)
	return tag, n == len(keys) && n > 0
}

// Tags returns the tags of all phrases, each once, in no order.
func (l *Lexicon) Tags() []string {
	seen := make(map[string]bool)
	var walk func(*branch)
	walk = func(b *branch) {
		if b.end {
			seen[b.tag] = true
		}
		for _, next := range b.next {
			walk(next)
		}
	}
	walk(&l.root)
	return slices.Collect(maps.Keys(seen))
}

// PieceKeys returns the keys of the pieces of s.
func PieceKeys(s string) []string {
	pieces := Pieces(s)
	keys := make([]string, len(pieces))
	for i, p := range pieces {
		keys[i] = Key(s[p.Start:p.End])
	}
	return keys
}

//go:embed lexicon/*.txt
var lexiconFiles embed.FS

// The lexicons. Each is read from its file when it is first asked for, and is shared: it cannot be changed.
var (
	Surnames      = lexiconFile("surnames")      // tag "weak": as often another word
	Places        = lexiconFile("places")        // districts, and wards that read like names
	Geography     = lexiconFile("geography")     // countries, seas and other names that read like a person's
	Sectors       = lexiconFile("sectors")       // what departments are named after
	Organisations = lexiconFile("organisations") // heads of names of organisations; the tag is the family
	Offices       = lexiconFile("offices")       // heads of offices; the tag is the kind
	Honorifics    = lexiconFile("honorifics")    // before a name; the tag is he, she, any or rank
	Units         = lexiconFile("units")         // of measure and money; the tag is money, magnitude or measure
	Abroad        = lexiconFile("abroad")        // countries, unions and cities abroad
	Counted       = lexiconFile("counted")       // nouns that are counted; the tag is people or thing
)

func lexiconFile(name string) func() *Lexicon {
	return sync.OnceValue(func() *Lexicon {
		text, err := lexiconFiles.ReadFile("lexicon/" + name + ".txt")
		if err != nil {
			panic(fmt.Sprintf("vietnamese: the embedded lexicon %s is missing: %v", name, err)) // cannot happen in a binary that compiled
		}
		return ParseLexicon(string(text))
	})
}

// provinceNames holds the provinces of before and after 2025.
var provinceNames = sync.OnceValue(func() *Lexicon {
	l := &Lexicon{}
	for _, p := range Provinces() {
		l.add(PieceKeys(p.Name), "")
		l.add(PieceKeys(p.Successor), "")
	}
	return l
})
