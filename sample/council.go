package sample

import (
	"fmt"
	"strings"
	"time"

	"khobao/archive"
)

// firstSession reports how a people's council, newly elected, fills its offices: chair of the council, chair and deputies of
// the committee.
func (d *draft) firstSession(council, committee *Body, on time.Time, term archive.Term) bool {
	chair := d.w.Holders(council, "Chủ tịch", on)
	head := d.w.Holders(committee, "Chủ tịch", on)
	if len(chair) == 0 || len(head) == 0 {
		return false
	}
	d.when()
	d.slot("term", func() string { return d.term(term) })
	d.slot("council", func() string {
		o := roman(8 + (term.From-2011)/5)
		d.ordinalTerm(o)
		return o
	})
	d.text("unit", strings.TrimSpace(strings.TrimSuffix(council.Place, Province)))
	for i, role := range []string{"h", "u"} {
		t := []*Tenure{chair[0], head[0]}[i]
		rel := archive.Elected
		again := []string{"được bầu giữ chức", "trúng cử chức danh"}
		if t.From.Before(on) {
			rel = archive.Reelected
			again = []string{"tái đắc cử chức danh", "tiếp tục giữ chức", "tiếp tục được bầu giữ chức"}
		}
		d.person(role, t.Official)
		d.change(role+".new", t, rel, term.String())
		d.text(role+".again", again[d.rng.IntN(len(again))])
		d.text(role+".as", map[archive.Relation]string{archive.Elected: "giữ chức", archive.Reelected: "tiếp tục giữ chức"}[rel])
	}
	d.deputies("v", append(d.w.Holders(council, "Phó Chủ tịch", on), d.w.Holders(committee, "Phó Chủ tịch", on)...), on, term)
	d.headline("council.first.title")
	d.lead("council.first.lead")
	d.caption("council.caption")
	d.para("council.first.body")
	d.para("council.first.deputies")
	d.para("council.colour")
	return true
}

// deputies gives {v.sentence}: several people with one shared office, new ones and re-elected ones apart.
func (d *draft) deputies(role string, held []*Tenure, on time.Time, term archive.Term) {
	if len(held) == 0 {
		return
	}
	d.slot(role+".sentence", func() string {
		type group struct {
			body *Body
			rel  archive.Relation
		}
		var order []group
		groups := map[group][]*Tenure{}
		for _, t := range held {
			g := group{t.Body, archive.Elected}
			if t.From.Before(on) {
				g.rel = archive.Reelected
			}
			if groups[g] == nil {
				order = append(order, g)
			}
			groups[g] = append(groups[g], t)
		}
		var said []string
		for _, g := range order {
			said = append(said, d.sharedOffice(groups[g], g.rel, term))
		}
		return strings.Join(said, " ")
	})
}

// sharedOffice words "Các ông A, B và bà C được bầu giữ chức Phó Chủ tịch UBND tỉnh."
func (d *draft) sharedOffice(held []*Tenure, rel archive.Relation, term archive.Term) string {
	full, org := d.office(held[0])
	var names []string
	women := 0
	for _, t := range held {
		d.claim(t, rel, term.String(), org)
		names = append(names, t.Official.Name)
		women += btoi(t.Official.Woman)
	}
	verb := map[archive.Relation]string{archive.Elected: "được bầu giữ chức", archive.Reelected: "tiếp tục giữ chức"}[rel]
	if len(held) == 1 {
		return fmt.Sprintf("%s %s %s %s.", d.honorific(held[0].Official), names[0], verb, full)
	}
	plural := "các ông, bà "
	switch {
	case d.habits.comrade:
		plural = "các đồng chí "
	case women == 0:
		plural = "các ông "
	case women == len(held):
		plural = "các bà "
	}
	return plural + strings.Join(names[:len(names)-1], ", ") + " và " + names[len(names)-1] + " " + verb + " " + full + "."
}
