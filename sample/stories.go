package sample

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"khobao/archive"
)

// seed decides every choice of phrasing in the bundled stories. Another one would give other words about the same facts.
const seed = 7

// Sample is the world and all that its papers wrote about it.
type Sample struct {
	World   *World
	Stories []*Story
}

// New builds the sample. It takes some 20 ms and is the same every time.
func New() *Sample {
	s := &Sample{World: NewWorld()}
	lex := readLexicon()
	for i, c := range s.World.Congresses {
		for _, p := range coverage(i) {
			key := fmt.Sprintf("congress %s %d %s", c.Body.ID, c.Term.From, p.id)
			s.compose(lex, key, p, c.To, "xay-dung-dang", func(d *draft) bool { return d.congressStory(c) })
		}
	}
	s.settle()
	return s
}

// coverage says which papers write about the nth event: one of them always, a second one often.
func coverage(n int) []*paper {
	first := papers[[]int{0, 2, 0, 1, 0, 2}[n%6]]
	if n%5 < 2 {
		return []*paper{first}
	}
	return []*paper{first, papers[(slices.Index(papers, first)+1+n%2)%3]}
}

// settle numbers the stories in the order of their publication, as a content system does.
func (s *Sample) settle() {
	slices.SortStableFunc(s.Stories, func(a, b *Story) int { return a.Published.Compare(b.Published.Time) })
	next := map[archive.OutletID]int{baoLamGiang.id: 20417, soNoiVu.id: 3108, ngayNay.id: 100250}
	for _, st := range s.Stories {
		next[st.Outlet] += 1 + int(hash(st.Slug)%37)
		st.Number = next[st.Outlet]
	}
}

var whole = sync.OnceValue(New)

// Articles returns the answer key of all three papers in their first state, at their fixed addresses.
func Articles() []archive.Article {
	var all []archive.Article
	for _, site := range whole().Sites() {
		all = append(all, site.Articles(fixedBase(site.paper))...)
	}
	return all
}

func fixedBase(p *paper) string { return "http://" + strings.ToLower(string(p.id)) + ".example" }
