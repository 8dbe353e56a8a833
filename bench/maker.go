package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"khobao/archive"
	"khobao/index"
	"khobao/vietnamese"
)

// maker turns articles of the sample world into those of the corpus.
type maker struct {
	news    []string
	names   *numbering
	rng     *rand.Rand
	crowd   []member
	zipf    *rand.Zipf
	every   int               // the constant word stands in every so many articles
	written map[string]string // by what a syllable sounds like: how it is spelled
	spans   []vietnamese.WordSpan
}

// member is an invented person in an invented office.
type member struct{ person, office, organisation index.Ref }

// How many people and bodies there are beside those of the sample world, and how often people are named: few very often.
const (
	crowdSize = 4000
	bodies    = 153
	zipfShape = 1.07
)

var (
	families = strings.Fields("Nguyễn Trần Lê Phạm Hồ Phan Vũ Đặng Bùi Đỗ Ngô Dương Lý Kim Thạch Châu")
	middles  = strings.Fields("Văn Thị Minh Hữu Đức Quốc Thanh Ngọc Xuân Hải Công Đình")
	givens   = strings.Fields("An Bình Cường Dũng Giang Hằng Hiền Hùng Khánh Lan Linh Long Mai Nam Nga Phúc Quân Sơn Tâm Thảo Trung Tuấn Vinh Yến")
	roles    = []string{"Giám đốc", "Phó Giám đốc", "Bí thư Đảng ủy", "Chánh Văn phòng"}
)

func newMaker(news []string, names *numbering, every int) *maker {
	rng := rand.New(rand.NewPCG(7, 7))
	m := &maker{news: news, names: names, rng: rng, zipf: rand.NewZipf(rng, zipfShape, 6, crowdSize-1), every: every, written: map[string]string{}}
	for i := range crowdSize {
		body, role := rng.IntN(bodies), rng.IntN(len(roles))
		name := pick(rng, families) + " " + pick(rng, middles) + " " + pick(rng, givens)
		org := fmt.Sprintf("Trung tâm Khảo nghiệm số %d", body)
		m.crowd = append(m.crowd, member{
			person:       index.Ref{ID: fmt.Sprintf("crowd-%d", i), Label: name},
			office:       index.Ref{ID: fmt.Sprintf("office-%d-%d", body, role), Label: roles[role] + " " + org},
			organisation: index.Ref{ID: fmt.Sprintf("body-%d", body), Label: org},
		})
	}
	return m
}

func pick(rng *rand.Rand, from []string) string { return from[rng.IntN(len(from))] }

// constantWord stands in constantHits articles of every corpus, however large: what a question for it costs says how the rest
// of the corpus weighs on one that does not concern it. It is no two words of Vietnamese, as which it would be looked for too.
const (
	constantWord = "zirconi"
	constantHits = 500
)

// passageWords is how much of a real article each is lengthened with, so that it has the 380 words that real ones have.
const passageWords = 190

func (m *maker) article(a archive.Article, at int) article {
	for range m.rng.IntN(5) {
		who := m.crowd[m.zipf.Uint64()]
		a.People = append(a.People, archive.Mention{Name: who.person.Label, PersonID: archive.PersonID(who.person.ID), Offices: []archive.Claim{{
			Office: who.office.Label, Organisation: who.organisation.Label, OfficeID: archive.OfficeID(who.office.ID),
			OrganisationID: archive.OrganisationID(who.organisation.ID),
		}}})
		a.Body += fmt.Sprintf("\n\nCó mặt: %s, %s.", who.person.Label, who.office.Label)
	}
	a.Body += "\n\n" + m.passage()
	if at%m.every == 0 && at/m.every < constantHits {
		a.Body += " " + constantWord
	}
	doc := index.NewDocument(a, "")
	doc.Article.People, doc.Figures = nil, make([]archive.Figure, len(a.Figures)) // what the index reads of them is in doc
	return article{
		Doc: doc, Words: m.words(doc), Year: int32(a.Published.Time.In(archive.Hanoi).Year()),
		Persons: m.refs("person", doc.People), Offices: m.refs("office", doc.Offices), Terms: m.terms(doc.Terms),
		Outlet: m.names.of("outlet", string(a.Outlet)),
	}
}

func (m *maker) refs(facet string, refs []index.Ref) []int32 {
	var numbers []int32
	for _, r := range refs {
		numbers = append(numbers, m.names.of(facet, r.ID))
	}
	return numbers
}

func (m *maker) terms(terms []archive.Term) []int32 {
	var numbers []int32
	for _, t := range terms {
		numbers = append(numbers, m.names.of("term", t.String()))
	}
	slices.Sort(numbers)
	return slices.Compact(numbers)
}

// passage returns some words of a real article, from anywhere in it, or nothing where none is at hand.
func (m *maker) passage() string {
	if len(m.news) == 0 {
		return ""
	}
	text := strings.Fields(m.news[m.rng.IntN(len(m.news))])
	start := m.rng.IntN(max(1, len(text)-passageWords))
	return strings.Join(text[start:min(len(text), start+passageWords)], " ")
}

// between stands between the parts of an article, so that no phrase goes from one into the next.
const between = "zzz"

// words returns the text of an article for engines that have no idea of Vietnamese: what Kho Báo takes for a word, in lower
// case, and spelled in one of the ways in which people put the tone.
func (m *maker) words(d index.Document) string {
	var b strings.Builder
	for i, text := range append([]string{d.Title, d.Lead, d.Body}, d.Captions...) {
		if i > 0 {
			b.WriteString(" " + between)
		}
		m.spans = vietnamese.AppendWords(m.spans[:0], text)
		for _, span := range m.spans {
			if span.Kind == vietnamese.WholeSpan {
				continue
			}
			b.WriteByte(' ')
			b.WriteString(m.spelled(text[span.Start:span.End]))
		}
	}
	return strings.TrimSpace(b.String())
}

func (m *maker) spelled(word string) string {
	key := vietnamese.Key(vietnamese.Canonical(word))
	w, ok := m.written[key]
	if !ok {
		w = strings.NewReplacer(",", "", ".", "", "'", "", "’", "").Replace(strings.ToLower(word))
		m.written[key] = w
	}
	return w
}
