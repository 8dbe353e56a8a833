package query

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"khobao/vietnamese"
)

// Bounds of a query. What is longer is cut, what is deeper loses its brackets; a note says so.
const (
	maxBytes = 2000
	maxDepth = 16
	maxNear  = 99
)

// Parse reads a query. The notes say what was read otherwise than it was typed; usually there is none.
func Parse(s string) (q Query, notes []Note) {
	p := parser{rest: clean(s)}
	p.shouting = strings.ToUpper(p.rest) == p.rest
	if len(p.rest) > maxBytes {
		cut := maxBytes
		for !utf8.RuneStart(p.rest[cut]) {
			cut--
		}
		p.rest = p.rest[:cut]
		p.note(TooLong, "")
	}
	for {
		q.Root = both(q.Root, p.alternatives(0))
		if p.rest == "" {
			return q, p.notes
		}
		p.rest = p.rest[1:] // a bracket that closes nothing
		p.note(ClosesNothing, "")
	}
}

// Plain returns the query whose words are those of s, read without the query language.
func Plain(s string) Query {
	words := strings.Fields(vietnamese.Normalize(s))
	if len(words) == 0 {
		return Query{}
	}
	return Query{Root: Words(words)}
}

// clean settles the characters that stand for others.
func clean(s string) string {
	s = strings.NewReplacer("“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`, "\n", " ", "\t", " ").Replace(vietnamese.Normalize(s))
	return strings.Trim(s, " ")
}

type parser struct {
	rest     string
	notes    []Note
	shouting bool // all is in capitals: AND and NOT are words of a headline
}

func (p *parser) note(kind NoteKind, about string) {
	p.notes = Say(p.notes, Note{Kind: kind, About: about})
}

func (p *parser) blanks() { p.rest = strings.TrimLeft(p.rest, " ") }

// alternatives reads lists parted by OR, up to a closing bracket or the end.
func (p *parser) alternatives(depth int) Node {
	var nodes []Node
	for {
		n := p.list(depth)
		if n != nil {
			nodes = append(nodes, n)
		}
		or := p.or()
		if n == nil && (or || len(nodes) > 0) {
			p.note(OneSided, "")
		}
		if !or {
			return either(nodes)
		}
	}
}

// or takes an OR, if one stands here.
func (p *parser) or() bool {
	p.blanks()
	if strings.HasPrefix(p.rest, "|") {
		p.rest = strings.TrimLeft(p.rest, "|")
		return true
	}
	if word := p.peek(); isOr(word, p.shouting) {
		p.rest = p.rest[len(word):]
		return true
	}
	return false
}

// isOr reports whether a word says OR, also in Vietnamese, where not all is in capitals.
func isOr(word string, shouting bool) bool { return word == "OR" || word == "HOẶC" && !shouting }

// list reads parts that all must hold.
func (p *parser) list(depth int) Node {
	var all Node
	for {
		p.blanks()
		if p.atEnd() {
			return all
		}
		all = both(all, p.part(depth))
	}
}

// part reads one part: a group, a phrase, a field or a word, with or without a minus before it. It returns nil for what says
// nothing, like a lone sign.
func (p *parser) part(depth int) Node {
	if strings.HasPrefix(p.rest, "-") {
		p.rest = strings.TrimLeft(p.rest, "-")
		if p.rest == "" || strings.IndexByte(" |)", p.rest[0]) >= 0 {
			return nil
		}
		return negate(p.part(depth))
	}
	switch p.rest[0] {
	case '(':
		return p.group(depth)
	case '"':
		return p.phrase()
	}
	if f := p.field(depth); f != nil {
		return f
	}
	word := p.peek()
	p.rest = p.rest[len(word):]
	switch {
	case (word == "AND" || word == "VÀ") && !p.shouting: // what it says holds without it
		return nil
	case word == "NEAR" && !p.shouting:
		p.note(NoNear, "")
		return nil
	case word == "NOT" && !p.shouting:
		if p.blanks(); p.atEnd() {
			return nil
		}
		return negate(p.part(depth))
	}
	return p.word(word)
}

// group reads what brackets enclose.
func (p *parser) group(depth int) Node {
	p.rest = p.rest[1:]
	if depth >= maxDepth {
		p.note(TooDeep, "")
		return nil
	}
	n := p.alternatives(depth + 1)
	if p.rest == "" {
		p.note(LeftOpen, "")
		return n
	}
	p.rest = p.rest[1:]
	return n
}

var nearness = regexp.MustCompile(`^~(\d{1,9})`)

// phrase reads what quotes enclose, and how near its words must be.
func (p *parser) phrase() Node {
	inside, after, closed := strings.Cut(p.rest[1:], `"`)
	if !closed {
		p.note(LeftQuoted, "")
		p.rest = p.rest[1:]
		return nil
	}
	p.rest = after
	var f Phrase
	for _, w := range strings.Fields(inside) {
		if says(w) {
			f.Words = append(f.Words, w)
		}
	}
	if m := nearness.FindStringSubmatch(p.rest); m != nil {
		p.rest = p.rest[len(m[0]):]
		n, err := strconv.Atoi(m[1])
		if err != nil || n > maxNear {
			n = maxNear
		}
		f.Near = n
	}
	if len(f.Words) == 0 {
		return nil
	}
	return f
}

// peek returns the run of characters up to the next sign of the language.
func (p *parser) peek() string {
	if i := strings.IndexAny(p.rest, ` "()|`); i >= 0 {
		return p.rest[:i]
	}
	return p.rest
}

// word makes a node of a run of characters: a prefix where a star ends it, else words.
func (p *parser) word(s string) Node {
	if prefix := strings.TrimRight(s, "*"); prefix != s {
		if prefix = bare(prefix); prefix != "" && !strings.Contains(prefix, ":") {
			return Prefix(prefix)
		}
	}
	var words Words
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r == '*' || r == '~' }) {
		if name, _, ok := strings.Cut(bare(w), ":"); ok && nearlyField(name) {
			p.note(NoField, name)
		}
		for _, w := range unfield(bare(w)) {
			if w = bare(w); slices.Contains(operators, w) {
				w = strings.ToLower(w)
			}
			if w != "" {
				words = append(words, w)
			}
		}
	}
	if len(words) == 0 {
		return nil
	}
	return words
}

// operators are words that say something to the language where they are written so.
var operators = []string{"OR", "AND", "NOT", "HOẶC", "VÀ", "NEAR"}

// bare takes away what would make a sign of a word: minus signs before it. It returns "" for what has no letter or digit.
func bare(s string) string {
	s = strings.TrimLeft(strings.NewReplacer("*", "", "~", "").Replace(s), "-")
	if !says(s) {
		return ""
	}
	return s
}

func says(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// printedAlone prints a node that is all of a query.
func printedAlone(n Node) string { return Query{n}.String() }

func words(s string) Words { return strings.Fields(s) }

func (w Words) String() string { return strings.Join(w, " ") }

// run reads plain words, or one prefix.
func (p *parser) run() Node {
	var all Words
	for {
		p.blanks()
		if p.atEnd() || strings.IndexByte(`-("`, p.rest[0]) >= 0 {
			break
		}
		if _, width := fieldAt(p.rest); width > 0 {
			break
		}
		word := p.peek()
		n := p.word(word)
		if _, ok := n.(Prefix); ok && len(all) > 0 {
			break
		}
		p.rest = p.rest[len(word):]
		if _, ok := n.(Prefix); ok {
			return n
		}
		if w, ok := n.(Words); ok {
			all = append(all, w...)
		}
	}
	if len(all) == 0 {
		return nil
	}
	return all
}

// atEnd reports whether a list ends here.
func (p *parser) atEnd() bool {
	return p.rest == "" || p.rest[0] == ')' || p.rest[0] == '|' || isOr(p.peek(), p.shouting)
}

// both joins two parts that must hold. Plain words next to each other become one run; either may be nil.
func both(a, b Node) Node {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	}
	all := And{}
	for _, n := range []Node{a, b} {
		parts, ok := n.(And)
		if !ok {
			parts = And{n}
		}
		for _, part := range parts {
			if w, ok := part.(Words); ok && len(all) > 0 {
				if before, ok := all[len(all)-1].(Words); ok {
					all[len(all)-1] = append(before[:len(before):len(before)], w...)
					continue
				}
			}
			all = append(all, part)
		}
	}
	if len(all) == 1 {
		return all[0]
	}
	return all
}

func either(nodes []Node) Node {
	var all Or
	for _, n := range nodes {
		if o, ok := n.(Or); ok {
			all = append(all, o...)
		} else {
			all = append(all, n)
		}
	}
	switch len(all) {
	case 0:
		return nil
	case 1:
		return all[0]
	}
	return all
}

func negate(n Node) Node {
	switch n := n.(type) {
	case nil:
		return nil
	case Not:
		return n.Node
	}
	return Not{n}
}
