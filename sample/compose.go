package sample

import "time"

// compose writes one story of a paper and files it, unless the event has nothing to tell.
func (s *Sample) compose(lex lexicon, key string, p *paper, on time.Time, section string, write func(*draft) bool) *Story {
	rng := seeded(seed, key)
	d := newDraft(s.World, lex, rng, p.habits(rng), on)
	if !write(d) {
		return nil
	}
	st := d.story(p)
	st.Section = section
	s.Stories = append(s.Stories, st)
	return st
}
