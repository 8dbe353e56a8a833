package sample

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"time"

	"khobao/archive"
)

// Corpus yields n articles of the same world in the papers' own phrasings: the same people and offices at the same dates, in
// ever new words. It composes them one at a time, so that a million needs no more memory than one, and the same seed yields
// the same articles. They carry their key like the bundled ones; each has an address of its own.
func Corpus(n int, seed uint64) iter.Seq[archive.Article] {
	return func(yield func(archive.Article) bool) {
		c := newComposer()
		for i := range n {
			if !yield(c.article(i, seeded(seed, fmt.Sprint("corpus ", i)))) {
				return
			}
		}
	}
}

// composer holds what all articles of a corpus share.
type composer struct {
	world  *World
	lex    lexicon
	events []personnel
	topics []topic
}

func newComposer() *composer {
	w := NewWorld()
	return &composer{w, readLexicon(), w.personnelEvents(), w.topics()}
}

func (c *composer) article(i int, rng *rand.Rand) archive.Article {
	p := papers[rng.IntN(len(papers))]
	st := c.story(p, rng)
	st.Number = 1_000_000 + i
	a := st.Article
	form := map[archive.OutletID]string{baoLamGiang.id: familyA.article, soNoiVu.id: portal.article, ngayNay.id: modern.article}[p.id]
	a.URL = fixedBase(p) + fmt.Sprintf(form, st.Slug, st.Number)
	a.CanonicalURL, a.ID = a.URL, archive.NewArticleID(a.URL)
	return a
}

// story tells a random event. Some kinds of event need not be there on a random day; then another one is tried.
func (c *composer) story(p *paper, rng *rand.Rand) *Story {
	for {
		on, write := c.event(rng)
		d := newDraft(c.world, c.lex, rng, p.habits(rng), on)
		if write(d) {
			return d.story(p)
		}
	}
}

// event mixes kinds as a provincial paper does: mostly working days, then congresses, personnel, figures, everyday life.
func (c *composer) event(rng *rand.Rand) (on time.Time, write func(*draft) bool) {
	switch n := rng.IntN(100); {
	case n < 38:
		t := c.topics[rng.IntN(len(c.topics))]
		return t.season(someDay(rng, 2011+rng.IntN(15))), func(d *draft) bool { return d.workStory(t) }
	case n < 58:
		congress := c.world.Congresses[rng.IntN(len(c.world.Congresses))]
		return congress.To, func(d *draft) bool { return d.congressStory(congress) }
	case n < 80:
		e := c.events[rng.IntN(len(c.events))]
		return e.on, func(d *draft) bool { return d.personnelStory(e) }
	case n < 87:
		year := 2011 + rng.IntN(lastYear-2010)
		half := rng.IntN(3) == 0
		on := time.Date(year, map[bool]time.Month{true: time.June, false: time.December}[half], 16+rng.IntN(13), 0, 0, 0, 0, archive.Hanoi)
		return workday(on), func(d *draft) bool { return d.yearStory(year, half) }
	}
	subject := lifeSubjects[rng.IntN(len(lifeSubjects))]
	return someDay(rng, 2011+rng.IntN(15)), func(d *draft) bool { return d.lifeStory(subject) }
}
