package sample

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"strings"
)

// A lexicon is phrasings by rule. In its files "[name]" opens a rule and each further line is one phrasing; "#" begins a
// comment line. A phrasing is text with
//
//	[sáng|chiều]   one of several wordings; an empty one is allowed
//	<rule>         a phrasing of another rule
//	{slot}         what the event fills in; a phrasing whose slots the event lacks is not chosen
//	{?flag}        nothing, but only events with the flag may use the phrasing; {!flag} only those without
type lexicon map[string][]*phrasing

type phrasing struct {
	text  string
	parts []part
	needs []string // slots and flags outside of any choice
}

// part is literal text, or a slot, or a rule, or a choice.
type part struct {
	text, slot, rule string
	choice           []*phrasing
}

// speaker fills slots. has must be true for exactly the slots that fill can fill.
type speaker interface {
	has(slot string) bool
	fill(slot string) string
}

// readLexicon reads every file of the phrases folder. Rules of one name add up.
func readLexicon() lexicon {
	lex := lexicon{}
	must(fs.WalkDir(files, "phrases", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := files.ReadFile(name)
		if err != nil {
			return err
		}
		return lex.read(name, string(text))
	}))
	return lex
}

func (lex lexicon) read(name, text string) error {
	rule := ""
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[' && strings.HasSuffix(line, "]") && !strings.ContainsAny(line, "| {"):
			rule = line[1 : len(line)-1]
		default:
			p, rest, err := parsePhrasing(line, "")
			if err != nil || rest != "" {
				return fmt.Errorf("%s: [%s]: %q: %w", name, rule, line, err)
			}
			lex[rule] = append(lex[rule], p)
		}
	}
	return nil
}

// parsePhrasing reads up to one of the stop characters, which it leaves in rest.
func parsePhrasing(s, stop string) (p *phrasing, rest string, err error) {
	p = &phrasing{text: s}
	for s != "" && !strings.ContainsRune(stop, rune(s[0])) {
		switch s[0] {
		case '{', '<':
			end := strings.IndexByte(s, "}>"[btoi(s[0] == '<')])
			if end < 0 {
				return nil, s, fmt.Errorf("%q is not closed", s)
			}
			if inner := s[1:end]; s[0] == '<' {
				p.parts = append(p.parts, part{rule: inner})
			} else {
				p.parts = append(p.parts, part{slot: inner})
				p.needs = append(p.needs, inner)
			}
			s = s[end+1:]
		case '[':
			var choice []*phrasing
			for s[0] != ']' {
				var c *phrasing
				if c, s, err = parsePhrasing(s[1:], "|]"); err != nil {
					return nil, s, err
				}
				if s == "" {
					return nil, s, fmt.Errorf("a choice is not closed")
				}
				choice = append(choice, c)
			}
			p.parts = append(p.parts, part{choice: choice})
			s = s[1:]
		default:
			end := strings.IndexAny(s, "{<["+stop)
			if end < 0 {
				end = len(s)
			}
			p.parts = append(p.parts, part{text: s[:end]})
			s = s[end:]
		}
	}
	return p, s, nil
}

// teller expands phrasings for one story. It does not use a phrasing twice as long as others are left.
type teller struct {
	lex  lexicon
	rng  *rand.Rand
	who  speaker
	used map[*phrasing]bool
}

func (t *teller) fits(p *phrasing) bool {
	for _, need := range p.needs {
		if flag, negated := strings.CutPrefix(need, "!"); negated {
			if t.who.has("?" + flag) {
				return false
			}
		} else if !t.who.has(need) {
			return false
		}
	}
	return true
}

// can reports whether the rule has a phrasing for this event.
func (t *teller) can(rule string) bool {
	for _, p := range t.lex[rule] {
		if t.fits(p) {
			return true
		}
	}
	return false
}

// tell returns a phrasing of the rule, filled in. It panics on a rule that has none for the event: the lexicon is part of the
// program.
func (t *teller) tell(rule string) string {
	p := t.pick(t.lex[rule])
	if p == nil {
		panic("sample: no phrasing of [" + rule + "] fits")
	}
	var b strings.Builder
	t.expand(p, &b)
	return b.String()
}

func (t *teller) pick(all []*phrasing) *phrasing {
	var fresh, fit []*phrasing
	for _, p := range all {
		if !t.fits(p) {
			continue
		}
		fit = append(fit, p)
		if !t.used[p] {
			fresh = append(fresh, p)
		}
	}
	if len(fresh) > 0 {
		fit = fresh
	}
	if len(fit) == 0 {
		return nil
	}
	p := fit[t.rng.IntN(len(fit))]
	t.used[p] = true
	return p
}

func (t *teller) expand(p *phrasing, b *strings.Builder) {
	for _, part := range p.parts {
		switch {
		case part.rule != "":
			b.WriteString(t.tell(part.rule))
		case part.choice != nil:
			var fit []*phrasing
			for _, c := range part.choice {
				if t.fits(c) {
					fit = append(fit, c)
				}
			}
			if len(fit) > 0 {
				t.expand(fit[t.rng.IntN(len(fit))], b)
			}
		case part.slot != "":
			if part.slot[0] != '?' && part.slot[0] != '!' {
				b.WriteString(t.who.fill(part.slot))
			}
		default:
			b.WriteString(part.text)
		}
	}
}
