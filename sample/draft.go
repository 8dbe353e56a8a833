package sample

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"khobao/archive"
)

// habits are what a paper and its author do always the same way.
type habits struct {
	comrade bool   // "đồng chí" where others write "ông", "bà"
	newTone bool   // hoà, uỷ where others write hòa, ủy
	dash    string // in 2020 - 2025
	daySep  string // in 28/5
	tyWithI bool   // tỉ lệ, tỉ đồng
}

// draft is a story on its way: the text, and the key that grows with it.
type draft struct {
	w      *World
	rng    *rand.Rand
	tell   *teller
	habits habits
	on     time.Time // the day of the event

	slots  map[string]func() string
	flags  map[string]bool
	blocks []Block
	title  string

	people  []archive.Mention
	terms   []archive.Term
	figures []archive.Figure
	period  string                            // of the figures that follow
	kind    archive.FigureKind                // of the figures that follow
	worded  map[archive.OrganisationID]string // how a body was named first
}

func newDraft(w *World, lex lexicon, rng *rand.Rand, h habits, on time.Time) *draft {
	d := &draft{w: w, rng: rng, habits: h, on: on, slots: map[string]func() string{}, flags: map[string]bool{},
		worded: map[archive.OrganisationID]string{}, kind: archive.OtherKind}
	d.tell = &teller{lex: lex, rng: rng, who: d, used: map[*phrasing]bool{}}
	d.flags["comrade"] = h.comrade
	d.slot("tỉnh", func() string { return Province })
	d.slot("on", d.dayAndMonth)
	d.slot("on.full", func() string { return fmt.Sprintf("%d/%d/%d", on.Day(), on.Month(), on.Year()) })
	d.slot("year", func() string { return fmt.Sprint(on.Year()) })
	d.slot("last.year", func() string { return fmt.Sprint(on.Year() - 1) })
	d.slot("next.year", func() string { return fmt.Sprint(on.Year() + 1) })
	d.slot("month", func() string { return fmt.Sprint(int(on.Month())) })
	return d
}

func (d *draft) has(slot string) bool {
	if flag, ok := strings.CutPrefix(slot, "?"); ok {
		return d.flags[flag]
	}
	return d.slots[slot] != nil
}

func (d *draft) fill(slot string) string { return d.slots[slot]() }

func (d *draft) slot(name string, fill func() string) { d.slots[name] = fill }

func (d *draft) text(name, value string) { d.slot(name, func() string { return value }) }

func (d *draft) dayAndMonth() string {
	return fmt.Sprintf("%d%s%d", d.on.Day(), d.habits.daySep, d.on.Month())
}

// headline, lead, para and caption write a part of the story by a rule of the lexicon.
func (d *draft) headline(rule string) { d.title = sentences(d.tell.tell(rule)) }

func (d *draft) lead(rule string) { d.add(LeadBlock, d.tell.tell(rule)) }

func (d *draft) para(rules ...string) {
	var said []string
	for _, rule := range rules {
		if d.tell.can(rule) {
			said = append(said, d.tell.tell(rule))
		}
	}
	if len(said) > 0 {
		d.add(ParaBlock, strings.Join(said, " "))
	}
}

func (d *draft) caption(rule string) {
	if d.tell.can(rule) {
		d.add(CaptionBlock, d.tell.tell(rule))
	}
}

func (d *draft) add(kind BlockKind, text string) {
	d.blocks = append(d.blocks, Block{Kind: kind, Text: sentences(text)})
}

// maybe reports true in so many of a hundred cases.
func (d *draft) maybe(percent int) bool { return d.rng.IntN(100) < percent }

// sentences begins every sentence with a capital and leaves no doubled blank or stop.
func sentences(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	for _, r := range [][2]string{{" ,", ","}, {" .", "."}, {",,", ","}, {"..", "."}, {",.", "."}, {" ;", ";"}, {"phấn đấu phấn đấu", "phấn đấu"}} {
		s = strings.ReplaceAll(s, r[0], r[1])
	}
	var b strings.Builder
	capital := true
	for i, r := range s {
		if capital && unicode.IsLetter(r) {
			r = unicode.ToUpper(r)
		}
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			capital = false
		}
		if r == ' ' && i > 1 && strings.IndexByte(".!?", s[i-1]) >= 0 && !strings.HasSuffix(s[:i], "TP.") && !strings.HasSuffix(s[:i], "TX.") {
			capital = true
		}
		b.WriteRune(r)
	}
	return b.String()
}

// mention returns the key's entry for a person, new where the story has not named them yet.
func (d *draft) mention(o *Official) *archive.Mention {
	i := slices.IndexFunc(d.people, func(m archive.Mention) bool { return m.PersonID == o.ID })
	if i < 0 {
		d.people = append(d.people, archive.Mention{Name: o.Name, PersonID: o.ID, Offices: []archive.Claim{}})
		i = len(d.people) - 1
	}
	return &d.people[i]
}

// claim notes that the story connects a person with a tenure's office. A change is a stronger word than holding: it takes
// the place of a holding that the same story states.
func (d *draft) claim(t *Tenure, rel archive.Relation, term, org string) {
	m := d.mention(t.Official)
	c := archive.Claim{Office: t.Office, Organisation: org, OfficeID: officeID(t), OrganisationID: t.Body.ID, Relation: rel, Term: term}
	for i, old := range m.Offices {
		if old.OfficeID != c.OfficeID {
			continue
		}
		if old.Relation == archive.Holds || old.Relation == rel {
			if c.Term == "" {
				c.Term = old.Term
			}
			if rel == archive.Holds {
				c.Relation = old.Relation
			}
			c.Organisation = old.Organisation
			m.Offices[i] = c
			return
		}
		if rel == archive.Holds {
			return
		}
	}
	m.Offices = append(m.Offices, c)
}

func officeID(t *Tenure) archive.OfficeID {
	return archive.OfficeID(strings.ReplaceAll(slug(t.Office), " ", "-") + "." + string(t.Body.ID))
}

// term notes a term and returns it as the paper writes it.
func (d *draft) term(t archive.Term) string {
	if !slices.Contains(d.terms, t) {
		d.terms = append(d.terms, t)
	}
	if t.From == 0 {
		return "khóa " + t.Ordinal
	}
	return fmt.Sprintf("%d%s%d", t.From, d.habits.dash, t.To)
}

// org names a body as this story does: in full at first, later also shortened, sometimes with its province.
func (d *draft) org(b *Body) string {
	first := d.worded[b.ID] == ""
	name := b.Name
	if b.Abbr != "" && d.maybe(btoi(first)*12+btoi(!first)*45) {
		name = b.Abbr
	}
	if first && b.Level != "huyen" && b.Level != "xa" && !strings.Contains(name, "Tỉnh ủy") && d.maybe(14) {
		name = strings.TrimSuffix(name, " tỉnh") + " tỉnh " + Province
	}
	if first {
		d.worded[b.ID] = name
	}
	return name
}

// wording returns how the story has named a body, for a claim whose sentence leaves it out.
func (d *draft) wording(b *Body) string {
	if w := d.worded[b.ID]; w != "" {
		return w
	}
	return b.Name
}

// office words a tenure's office with its body and returns the body's wording too.
func (d *draft) office(t *Tenure) (full, org string) {
	org = d.org(t.Body)
	return joinOffice(t.Office, org), org
}

// joinOffice puts an office before its body; "Trưởng ban" and "Ban Tổ chức" share their word.
func joinOffice(office, org string) string {
	switch {
	case office == "Tỉnh ủy viên":
		return office
	case strings.HasSuffix(office, "ban") && strings.HasPrefix(org, "Ban "):
		return office + org[len("Ban"):]
	case office == "Bí thư" && org == "Tỉnh đoàn":
		return "Bí thư Tỉnh đoàn"
	}
	return office + " " + org
}

// lowerFirst is for an office in the middle of a sentence of papers that write "phó bí thư".
func lowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}
