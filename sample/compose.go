package sample

import (
	"fmt"
	"time"
)

// compose writes one story of a paper and files it, unless the event has nothing to tell. No two stories have the same headline:
// where that would happen, the story is told again in other words.
func (s *Sample) compose(lex lexicon, key string, p *paper, on time.Time, section string, write func(*draft) bool) *Story {
	for try := 0; ; try++ {
		rng := seeded(seed, fmt.Sprint(key, try))
		d := newDraft(s.World, lex, rng, p.habits(rng), on)
		if s.told != nil {
			d.tell.used = s.told
		}
		if !write(d) {
			return nil
		}
		st := d.story(p)
		headline := st.Slug
		if s.headlines[headline] && try < 20 {
			continue
		}
		s.headlines[headline] = true
		st.Section = section
		s.Stories = append(s.Stories, st)
		return st
	}
}
