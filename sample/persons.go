package sample

import (
	"slices"
	"strings"
	"time"

	"khobao/archive"
)

// person lets phrasings speak of an official under a short role name:
//
//	{x}          the bare name
//	{x.hon}      with ông, bà or đồng chí
//	{x.short}    ông Đức
//	{x.pron}     ông, bà, đồng chí
//	{x.offices}  the offices held the day before the event
//	{x.main}     the one that counts
//	{x.intro}    name and offices, in one of the orders of the trade
//	{x.appos}    name, comma, offices; the phrasing goes on with a comma of its own
func (d *draft) person(role string, o *Official) {
	before := d.on.Add(-wholeDay)
	held := o.OfficesAt(before)
	d.slot(role, func() string { d.mention(o); return o.Name })
	d.slot(role+".hon", func() string { d.mention(o); return d.honorific(o) + " " + o.Name })
	d.slot(role+".Hon", d.slots[role+".hon"]) // the sentence gives it its capital
	d.slot(role+".short", func() string {
		named := slices.ContainsFunc(d.people, func(m archive.Mention) bool { return m.PersonID == o.ID })
		d.mention(o)
		if d.habits.comrade || !named {
			return d.honorific(o) + " " + o.Name
		}
		return o.pronoun() + " " + o.shortName()
	})
	d.slot(role+".pron", func() string { return d.honorific(o) })
	d.slot(role+".age", func() string { return o.age(d) })
	d.slot(role+".home", func() string { return o.Home })
	if o.Home == "tỉnh ngoài" {
		delete(d.slots, role+".home")
	}
	d.flags[role+".woman"] = o.Woman
	if len(held) == 0 {
		for _, form := range []string{".intro", ".cap"} {
			d.slot(role+form, d.slots[role+".hon"])
		}
		return
	}
	d.slot(role+".offices", func() string { return d.listOffices(d.choose(held), archive.Holds) })
	d.slot(role+".main", func() string { return d.listOffices(d.mainOffice(held), archive.Holds) })
	d.slot(role+".intro", func() string { return d.introduce(o, held) })
	d.slot(role+".cap", func() string { return d.introduced(o, held, d.honorific(o)+" "+o.Name) })
	short := d.slots[role+".short"] // not yet wrapped
	d.slot(role+".short", func() string { return d.introduced(o, held, short()) })
	d.slot(role+".appos", func() string {
		return d.honorific(o) + " " + o.Name + ", " + d.listOffices(d.choose(held), archive.Holds)
	})
}

// change lets phrasings speak of the office that the event is about:
//
//	{x.new}         office and body      {x.new.office}  the office alone
//	{x.new.org}     the body alone
func (d *draft) change(role string, t *Tenure, rel archive.Relation, term string) {
	d.slot(role, func() string {
		full, org := d.office(t)
		d.claim(t, rel, term, org)
		return full
	})
	d.slot(role+".office", func() string {
		d.claim(t, rel, term, d.wording(t.Body))
		return t.Office
	})
	d.slot(role+".org", func() string { return d.org(t.Body) })
	d.slot(role+".full", func() string { // without chance: for headlines that must tell bodies apart
		d.worded[t.Body.ID] = t.Body.Name
		d.claim(t, rel, term, t.Body.Name)
		return joinOffice(t.Office, t.Body.Name)
	})
}

func (d *draft) honorific(o *Official) string {
	if d.habits.comrade {
		return "đồng chí"
	}
	return o.pronoun()
}

func (o *Official) pronoun() string {
	if o.Woman {
		return "bà"
	}
	return "ông"
}

// shortName is what follows "ông" later in a text: the last syllable, but the whole name of those who put the family last.
func (o *Official) shortName() string {
	if strings.HasPrefix(o.Name, "Y ") || strings.HasPrefix(o.Name, "H’") || strings.HasPrefix(o.Name, "Rah ") {
		return o.Name
	}
	words := strings.Fields(o.Name)
	return words[len(words)-1]
}

func (o *Official) age(d *draft) string {
	age := d.on.Year() - o.Born
	s := decimal(float64(age), 0)
	d.figure(archive.Figure{Indicator: "tuổi", Value: s, Number: float64(age), Unit: "tuổi", Kind: archive.OtherKind})
	return s + " tuổi"
}

// listOffices words several offices of one person, sharing a body where they can: "Bí thư Đảng ủy, Giám đốc Sở Công Thương".
func (d *draft) listOffices(held []*Tenure, rel archive.Relation) string {
	var words []string
	shared := (*Tenure)(nil) // waits for the wording of the body that it shares with the next office
	for i, t := range held {
		if i+1 < len(held) && t.Body.ID == "du-"+held[i+1].Body.ID && d.maybe(75) {
			words, shared = append(words, t.Office+" Đảng ủy"), t
			continue
		}
		full, org := d.office(t)
		if t.Office == "Tỉnh ủy viên" {
			org = "Tỉnh ủy"
		}
		if shared != nil {
			d.claim(shared, rel, "", "Đảng ủy "+org)
			shared = nil
		}
		d.claim(t, rel, "", org)
		words = append(words, full)
	}
	return strings.Join(words, ", ")
}

// choose takes the offices that a paper would name here: all of up to three, or only the one that counts.
func (d *draft) choose(held []*Tenure) []*Tenure {
	if d.maybe(45) || len(held) == 1 {
		return d.mainOffice(held)
	}
	if len(held) > 3 {
		held = held[:3]
	}
	if len(held) == 3 && d.maybe(35) {
		return append([]*Tenure{held[0]}, held[2:]...)
	}
	return held
}

// mainOffice is the one office that a paper would name: not a seat that goes with another, and of two, either.
func (d *draft) mainOffice(held []*Tenure) []*Tenure {
	var own []*Tenure
	for _, t := range held {
		if !t.Seat {
			own = append(own, t)
		}
	}
	if len(own) == 0 {
		return held[:1]
	}
	i := d.rng.IntN(len(own))
	return own[i : i+1]
}

func (d *draft) introduce(o *Official, held []*Tenure) string {
	d.mention(o)
	switch d.rng.IntN(5) {
	case 0, 1:
		return d.listOffices(d.mainOffice(held), archive.Holds) + " " + o.Name
	case 2:
		return d.honorific(o) + " " + o.Name + " - " + d.listOffices(d.choose(held), archive.Holds)
	case 3:
		return d.honorific(o) + " " + o.Name + " (" + d.listOffices(d.mainOffice(held), archive.Holds) + ")"
	}
	return d.listOffices(d.choose(held), archive.Holds) + " " + o.Name
}

// introduced returns the short form for one whom the story has named before, and an introduction for one whom it has not.
func (d *draft) introduced(o *Official, held []*Tenure, short string) string {
	for _, m := range d.people {
		if m.PersonID == o.ID && len(m.Offices) > 0 {
			return short
		}
	}
	return d.introduce(o, held)
}

// guests names several people with their offices in one of the forms of a list.
func (d *draft) guests(people []*Official) string {
	between, inside := "; ", ", "
	if d.maybe(40) {
		inside = " - "
	}
	var items []string
	for _, o := range people {
		held := d.mainOffice(o.OfficesAt(d.on.Add(-wholeDay)))
		d.mention(o)
		items = append(items, o.Name+inside+d.listOffices(held, archive.Holds))
	}
	head := "các đồng chí: "
	if !d.habits.comrade {
		head = "các ông, bà: "
	}
	if len(people) == 1 {
		head = d.honorific(people[0]) + " "
	}
	return head + strings.Join(items, between)
}

// leader returns who holds one of the given offices on a day, the first that is not among the excluded.
func (w *World) leader(on time.Time, exclude []*Official, offices ...[2]string) *Official {
	for _, o := range offices {
		for _, t := range w.Holders(w.bodies[archive.OrganisationID(o[0])], o[1], on) {
			if !slices.Contains(exclude, t.Official) {
				return t.Official
			}
		}
	}
	return nil
}
