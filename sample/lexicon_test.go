package sample

import "testing"

// TestLexicon checks that every rule that a phrasing calls exists, and that every phrasing can be said: a slot that no event fills
// would silence it without a sound.
func TestLexicon(t *testing.T) {
	c := newComposer()
	said := map[*phrasing]bool{}
	var walk func(p *phrasing)
	walk = func(p *phrasing) {
		for _, part := range p.parts {
			if part.rule != "" && c.lex[part.rule] == nil {
				t.Errorf("%q calls [%s], which is not there", p.text, part.rule)
			}
			for _, choice := range part.choice {
				walk(choice)
			}
		}
	}
	for _, rule := range c.lex {
		for _, p := range rule {
			walk(p)
		}
	}
	note := func(d *draft) *draft { d.tell.used = said; return d }
	rng := seeded(3, "lexicon")
	for range 5000 {
		p := papers[rng.IntN(len(papers))]
		on, write := c.event(rng)
		write(note(newDraft(c.world, c.lex, rng, p.habits(rng), on)))
	}
	s := &Sample{World: c.world, headlines: map[string]bool{}, told: said}
	s.tell(c.lex)
	for name, rule := range c.lex {
		for _, p := range rule {
			if !said[p] {
				t.Errorf("[%s]: never said: %s", name, p.text)
			}
		}
	}
}
