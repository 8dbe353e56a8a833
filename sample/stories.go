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

	headlines map[string]bool    // slugs of what was told
	told      map[*phrasing]bool // a test's record of the phrasings; nil otherwise
}

// New builds the sample. It takes some 20 ms and is the same every time.
func New() *Sample {
	s := &Sample{World: NewWorld(), headlines: map[string]bool{}}
	lex := readLexicon()
	s.tell(lex)
	s.handmade()
	s.revise()
	s.settle()
	s.cite()
	return s
}

// sessions tells of the first sessions of the people's councils of the province.
func (s *Sample) sessions(lex lexicon) {
	hdnd, ubnd := s.World.bodies["hdnd"], s.World.bodies["ubnd"]
	for i, on := range councilDays(hdnd) {
		for _, p := range []*paper{papers[i%3], papers[(i+2)%3]} {
			term := archive.Term{From: on.Year(), To: on.Year() + 5}
			s.compose(lex, fmt.Sprint("session ", i, p.id), p, on, "chinh-tri", func(d *draft) bool { return d.firstSession(hdnd, ubnd, on, term) })
		}
	}
}

// discipline tells of the two cases in which the party's control commission spoke before the offices were lost.
func (s *Sample) discipline(lex lexicon) {
	for _, c := range []struct {
		official archive.PersonID
		body     archive.OrganisationID
		on       string
	}{{"trach", "ubnd", "2019-05-17"}, {"dam", "syt", "2021-12-22"}, {"linh", "stnmt", "2019-05-17"}} {
		for _, t := range s.World.Official(c.official).Tenures {
			if t.Body.ID == c.body && !t.Seat && t.At(day(c.on)) {
				for _, p := range []*paper{baoLamGiang, ngayNay} {
					e := personnel{"discipline", day(c.on), t}
					s.compose(lex, "discipline "+string(c.official+"/")+string(p.id), p, e.on, "chinh-tri", func(d *draft) bool { return d.personnelStory(e) })
				}
			}
		}
	}
}

// economy tells how each year went, and some halves.
func (s *Sample) economy(lex lexicon) {
	for year := 2011; year <= lastYear; year++ {
		p := papers[[]int{0, 2, 0}[year%3]]
		end := workday(day(fmt.Sprintf("%d-12-18", year)).AddDate(0, 0, year%9))
		s.compose(lex, fmt.Sprint("year ", year), p, end, "kinh-te", func(d *draft) bool { return d.yearStory(year, false) })
		if year%2 == 0 {
			half := workday(day(fmt.Sprintf("%d-06-26", year)))
			s.compose(lex, fmt.Sprint("half ", year), papers[2-year%4], half, "kinh-te", func(d *draft) bool { return d.yearStory(year, true) })
		}
	}
}

// workdays tells of visits and sessions, two or three a year.
func (s *Sample) workdays(lex lexicon) {
	rng := seeded(seed, "workdays")
	for i, t := range s.World.topics() {
		for n := range 1 + btoi(i < 23) {
			on := someDay(rng, 2011+(i*2+n*7)%15)
			if t.body.ID == "snnmt" {
				on = someDay(rng, 2025)
			}
			on = t.season(on)
			p := papers[[]int{0, 2, 0, 0, 2, 1}[(i+n)%6]]
			section := "kinh-te"
			if t.body.Level == "huyen" || n == 0 {
				section = "chinh-tri"
			}
			s.compose(lex, fmt.Sprint("work ", i, n), p, on, section, func(d *draft) bool { return d.workStory(t) })
		}
	}
}

// life fills the pages between with what names no official.
func (s *Sample) life(lex lexicon) {
	rng := seeded(seed, "life")
	for i, subject := range append(slices.Clone(lifeSubjects), lifeSubjects[:4]...) {
		for n := range 2 {
			on := someDay(rng, 2012+(i+n*6)%14)
			s.compose(lex, fmt.Sprint("life ", i, n), papers[[]int{0, 2}[(i+n)%2]], on, "van-hoa-xa-hoi", func(d *draft) bool { return d.lifeStory(subject) })
		}
	}
	for i := range 8 {
		on := someDay(rng, 2017+i)
		st := s.compose(lex, fmt.Sprint("english ", i), baoLamGiang, on, "news", func(d *draft) bool { return d.englishStory([]string{"trade", "gongs", "bridge", "office"}[i%4]) })
		st.Language = "en"
	}
}

// tell composes the stories of all that happened.
func (s *Sample) tell(lex lexicon) {
	for i, c := range s.World.Congresses {
		for _, p := range coverage(i) {
			key := fmt.Sprintf("congress %s %d %s", c.Body.ID, c.Term.From, p.id)
			s.compose(lex, key, p, c.To, "xay-dung-dang", func(d *draft) bool { return d.congressStory(c) })
		}
	}
	for i, e := range s.World.personnelEvents() {
		for _, p := range coverage(i + 1) {
			key := fmt.Sprintf("%s %s %s %s", e.kind, e.about.Official.ID, officeID(e.about), p.id)
			s.compose(lex, key, p, e.on, "chinh-tri", func(d *draft) bool { return d.personnelStory(e) })
		}
	}
	s.sessions(lex)
	s.discipline(lex)
	s.economy(lex)
	s.workdays(lex)
	s.life(lex)
}

// coverage says which papers write about the nth event: one of them always, a second one often.
func coverage(n int) []*paper {
	first := papers[[]int{0, 2, 0, 1, 0, 2}[n%6]]
	if n%5 < 2 {
		return []*paper{first}
	}
	return []*paper{first, papers[(slices.Index(papers, first)+1+n%2)%3]}
}

// revise lets some composed stories grow by a sentence later, and one vanish.
func (s *Sample) revise() {
	later := []string{
		"Nghị quyết sẽ được quán triệt đến các chi bộ trong tháng tới.",
		"Lễ công bố chính thức dự kiến được tổ chức trong tuần này.",
		"Tòa soạn sẽ tiếp tục thông tin đến bạn đọc.",
	}
	for i, st := range s.Stories {
		switch {
		case i%37 == 11 && st.Language == "vi" && len(st.Edits) == 0:
			e := st.edit(1 + i%2)
			e.Blocks = append(e.Blocks, Block{ParaBlock, later[i%len(later)]})
			setText(&e.Version, e.Blocks)
		case st.Section == "van-hoa-xa-hoi" && st.Outlet == baoLamGiang.id && st.GoneAt == 0 && i%7 == 2:
			st.GoneAt = 1
		}
	}
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
