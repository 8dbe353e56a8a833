package query

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"khobao/vietnamese"
)

// unfield parts a word at its colons where it could be read as a field.
func unfield(s string) []string {
	before, after, ok := strings.Cut(s, ":")
	if !ok {
		return []string{s}
	}
	folded := vietnamese.Fold(before)
	if nearlyField(before) {
		return append([]string{before}, unfield(bare(after))...)
	}
	for _, f := range printed {
		for _, name := range f.names {
			name = vietnamese.Fold(name)
			if folded == name[strings.LastIndexByte(name, ' ')+1:] || folded == strings.ReplaceAll(name, " ", "") {
				return append([]string{before}, unfield(bare(after))...)
			}
		}
	}
	rest := unfield(after)
	rest[0] = before + ":" + rest[0]
	return rest
}

// nearlyField reports whether a word is the name of a field but for one letter that is missing, too many, another or exchanged with
// the next. In short words that says nothing.
func nearlyField(word string) bool {
	folded := vietnamese.Fold(word)
	for _, f := range printed {
		for _, name := range f.names {
			name = strings.ReplaceAll(vietnamese.Fold(name), " ", "")
			if len(name) >= leastSlip && folded != name && oneSlip(folded, name) {
				return true
			}
		}
	}
	return false
}

const leastSlip = 5

// oneSlip reports whether one letter makes the difference between two words.
func oneSlip(a, b string) bool {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return len(a)+len(b) <= 1 || len(a) == 1 && len(b) == 1 || len(a) == 2 && len(b) == 2 && a[0] == b[1] && a[1] == b[0]
}

// field reads a field with its value; nil where none stands here.
func (p *parser) field(depth int) Node {
	name, width := fieldAt(p.rest)
	if width == 0 {
		return nil
	}
	slip := words(p.rest[:width-1])
	p.rest = p.rest[width:]
	if name == none {
		if !strings.HasPrefix(p.rest, " ") { // tác giả: An is rather a line that was pasted
			p.note(NoField, slip.String())
		}
		return slip
	}
	value := p.value(name, depth)
	if value == nil {
		p.note(EmptyField, slip.String())
		return slip
	}
	if name == year {
		return p.year(slip, value)
	}
	if w, ok := value.(Words); ok && (name == From || name == To) && (len(w) != 1 || !date.MatchString(w[0])) {
		p.note(NoDate, strings.Join(w, " "))
		return both(slip, value)
	}
	switch v := value.(type) {
	case Words:
		return Field{name, value}
	case Phrase, Prefix:
		if name != From && name != To {
			return Field{name, v}
		}
	}
	p.note(WordsOnly, slip.String())
	return both(slip, value)
}

var fourDigits = regexp.MustCompile(`^\d{4}$`)

// year reads the value of a year's field: from its first day to its last.
func (p *parser) year(slip Words, value Node) Node {
	w, ok := value.(Words)
	if !ok || !fourDigits.MatchString(w[0]) {
		p.note(NoDate, printedAlone(value))
		return both(slip, value)
	}
	dates := both(Field{From, w[:1]}, Field{To, w[:1]})
	if len(w) > 1 {
		return both(dates, w[1:])
	}
	return dates
}

// value reads what follows a field's colon. Behind a blank, as people type it, that is all plain words up to the next sign; a date
// is one word.
func (p *parser) value(name Name, depth int) Node {
	spaced := strings.HasPrefix(p.rest, " ")
	p.blanks()
	switch {
	case p.atEnd():
		return nil
	case p.rest[0] == '(':
		return p.group(depth)
	case p.rest[0] == '"':
		return p.phrase()
	case spaced && name != From && name != To && name != year:
		return p.run()
	}
	word := p.peek()
	p.rest = p.rest[len(word):]
	return p.word(word)
}

// fieldAt returns the field whose name and colon begin s, and their width; 0 for none.
func fieldAt(s string) (Name, int) {
	for _, f := range printed {
		for _, name := range f.names {
			for _, form := range []string{name, strings.ReplaceAll(name, " ", "")} { // tieude: is typed, too
				if width := prefixWidth(s, form+":"); width > 0 {
					return f.name, width
				}
			}
		}
	}
	return "", 0
}

// prefixWidth returns how much of s folds to what prefix folds to; 0 where s begins otherwise.
func prefixWidth(s, prefix string) int {
	want := vietnamese.Fold(prefix)
	for i, r := range s {
		folded := vietnamese.Fold(string(r))
		if !strings.HasPrefix(want, folded) || folded == "" {
			return 0
		}
		if want = want[len(folded):]; want == "" {
			return i + utf8.RuneLen(r)
		}
	}
	return 0
}

var date = regexp.MustCompile(`^(?:\d{4}(?:[-/](?:0?[1-9]|1[0-2])(?:[-/](?:0?[1-9]|[12]\d|3[01]))?)?|(?:(?:0?[1-9]|[12]\d|3[01])[-/.])?(?:0?[1-9]|1[0-2])[-/.]\d{4})$`)
