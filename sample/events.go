package sample

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"khobao/archive"
)

// archiveBegins is the first day that the papers wrote about.
var archiveBegins = day("2010-03-01")

// personnel is one change in an office, as a paper tells it.
type personnel struct {
	kind  string // the rules that tell it: appoint, transfer, council, plenum, front, union, retire, dismiss, discipline, strip, merge, commune
	on    time.Time
	about *Tenure
}

// personnelEvents finds what happened to people outside of congresses, in the order of the tables.
func (w *World) personnelEvents() []personnel {
	var events []personnel
	for _, o := range w.Officials {
		for _, t := range o.Tenures {
			if kind := w.beginKind(t); kind != "" && !t.From.Before(archiveBegins) {
				events = append(events, personnel{kind, t.From, t})
			}
			if kind := endKind(t); kind != "" && t.To.After(archiveBegins) {
				events = append(events, personnel{kind, t.To, t})
			}
		}
	}
	return events
}

// beginKind says how a begin is told; empty where a congress or another story tells it.
func (w *World) beginKind(t *Tenure) string {
	b := t.Body
	switch {
	case t.Seat && (t.Begun != archive.Appointed || hash(string(t.Official.ID+"seat"))%3 != 0):
		return ""
	case b.Level == "xa":
		if strings.HasPrefix(string(b.ID), "u") {
			return "" // told with the committee's secretary
		}
		return "commune"
	case t.From.Equal(day("2025-03-01")):
		if t.Office != "Giám đốc" {
			return ""
		}
		return "merge"
	case t.Begun == archive.Appointed && b.Level == "ban":
		return "ban"
	case t.Begun == archive.Appointed:
		return "appoint"
	case t.Begun == archive.Transferred:
		return "transfer"
	case slices.ContainsFunc(councilDays(b), t.From.Equal) || congressFor(w, t):
		return ""
	case b.ID == "mttq":
		return "front"
	case b.Level == "doan":
		return "union"
	case b.ID == "tinh-uy" || b.ID == "ubkt":
		return "plenum"
	case b.ID == "hdnd" || b.ID == "ubnd" || strings.HasPrefix(string(b.ID), "ub-"):
		return "council"
	}
	return "appoint"
}

func congressFor(w *World, t *Tenure) bool {
	c := w.congressIn(t.Body, t)
	return c != nil && c.To.Equal(t.From)
}

func endKind(t *Tenure) string {
	switch {
	case t.Seat:
		return ""
	case t.Ended == RetiredThen && t.Body.Level != "tinh" && hash(string(t.Official.ID))%3 != 0:
		return "retire"
	case t.Ended == DismissedOf:
		return "dismiss"
	case t.Ended == StrippedOf:
		return "strip"
	}
	return ""
}

// personnelStory tells a change in an office.
func (d *draft) personnelStory(e personnel) bool {
	o := e.about.Official
	d.when()
	d.person("x", o)
	d.biography("x", o)
	rel := e.about.Begun
	switch e.kind {
	case "merge":
		rel = archive.Appointed
	case "retire":
		rel = archive.Retired
	case "dismiss":
		rel = archive.Dismissed
	case "discipline", "strip":
		rel = archive.Disciplined
	}
	if rel == archive.Holds {
		rel = archive.Appointed
	}
	role := "x.new"
	if endKind(e.about) == e.kind || e.kind == "discipline" {
		role = "x.old"
	}
	d.change(role, e.about, rel, "")
	d.text("doc", fmt.Sprint(100+d.rng.IntN(3400)))
	d.text("new.name", e.about.Body.Name)
	d.chairFor(e)
	d.succession(e)
	d.termOf(e)
	d.council(e)
	if ministry := map[archive.OrganisationID]string{"ca": "Bộ Công an", "chqs": "Bộ Quốc phòng"}[e.about.Body.ID]; ministry != "" {
		d.text("ministry", ministry)
	}
	d.flags["gov"] = e.about.Body.Level == "so" && e.about.Body.Party == ""
	d.flags["party"] = !d.flags["gov"]
	d.personnelText(e)
	d.settleTerms(e.about, rel)
	return true
}

// when gives {when}: "Sáng 28/5".
func (d *draft) when() {
	part := []string{"Sáng", "Chiều", "Sáng", "Ngày"}[d.rng.IntN(4)]
	d.flags["afternoon"] = part == "Chiều"
	d.text("when", part+" "+d.dayAndMonth())
	d.text("when.lower", lowerFirst(part)+" "+d.dayAndMonth())
}

// biography gives the slots about a person's past: birth, home, former offices.
func (d *draft) biography(role string, o *Official) {
	d.text(role+".born", fmt.Sprint(o.Born))
	d.slot(role+".Pron", func() string { return d.honorific(o) })
	var past []*Tenure
	for _, t := range o.Tenures {
		if !t.Seat && !t.To.IsZero() && t.To.Before(d.on.Add(-10*wholeDay)) && !t.Body.To.Equal(t.To) {
			past = append(past, t)
		}
	}
	if len(past) > 0 {
		past = past[max(0, len(past)-3):]
		d.flags["career"] = true
		d.slot(role+".career", func() string { return d.listOffices(past, archive.Former) })
	}
	for _, t := range o.Tenures {
		if !t.Seat && t.To.Equal(d.on) && t.Body.Level != "tinh" {
			d.slot(role+".quit", func() string {
				full, org := d.office(t)
				d.claim(t, archive.Dismissed, "", org)
				return full
			})
		}
	}
}

// chairFor gives {c}: who presides, by the rank of the office that is filled.
func (d *draft) chairFor(e personnel) {
	government := [][2]string{{"ubnd", "Chủ tịch"}, {"ubnd", "Phó Chủ tịch"}}
	party := [][2]string{{"tinh-uy", "Bí thư"}, {"tinh-uy", "Phó Bí thư Thường trực"}, {"btc", "Trưởng ban"}}
	offices := party
	switch {
	case e.kind == "discipline":
		offices = [][2]string{{"ubkt", "Chủ nhiệm"}}
	case e.kind == "council":
		offices = [][2]string{{"hdnd", "Chủ tịch"}, {"hdnd", "Phó Chủ tịch"}, {"tinh-uy", "Bí thư"}}
	case e.about.Body.Level == "so":
		offices = government
	}
	if len(offices) > 1 && d.maybe(50) {
		offices = append(slices.Clone(offices[1:]), offices[0])
	}
	exclude := []*Official{e.about.Official}
	if p := d.w.before(e.about); p != nil {
		exclude = append(exclude, p.Official)
	}
	c := d.w.leader(d.on.Add(-wholeDay), exclude, offices...)
	if c == nil {
		c = d.w.leader(d.on.Add(-wholeDay), exclude, party...)
	}
	d.person("c", c)
}

// succession gives {p}, who held the office before, and {n}, who takes it next.
func (d *draft) succession(e personnel) {
	if endKind(e.about) == e.kind {
		for _, o := range d.w.Officials {
			for _, t := range o.Tenures {
				if t.Body == e.about.Body && t.Office == e.about.Office && single(t.Office) && t.From.Equal(e.about.To) {
					d.flags["next"] = true
					d.person("n", o)
					d.change("n.new", t, archive.Appointed, "")
				}
			}
		}
		return
	}
	p := d.w.before(e.about)
	if p == nil {
		return
	}
	d.flags["pred"] = true
	d.predecessor("p", e.about)
	d.slot("p.gone", func() string {
		d.claim(p, p.leaving(), "", d.wording(p.Body))
		return d.tell.tell("gone." + string(p.leaving()))
	})
	d.flags["pgood"] = p.leaving() == archive.Former || p.leaving() == archive.Retired
	why := map[archive.Relation]string{archive.Retired: "nghỉ hưu theo chế độ", archive.Former: "chuyển công tác"}[p.leaving()]
	if why == "" {
		why = "có vi phạm, khuyết điểm"
	}
	d.text("p.why", why)
	d.change("p.old", p, archive.Dismissed, "")
}

// termOf gives {term}, the running term of the body, and notes that a story stated it.
func (d *draft) termOf(e personnel) {
	year := d.on.Year() - d.on.Year()%5
	term := archive.Term{From: year, To: year + 5}
	if year == d.on.Year() && d.on.Before(time.Date(year, 7, 1, 0, 0, 0, 0, archive.Hanoi)) {
		term = archive.Term{From: year - 5, To: year}
	}
	if e.kind == "council" {
		term = archive.Term{From: 2011, To: 2016}
		for d.on.After(time.Date(term.To, 5, 22, 0, 0, 0, 0, archive.Hanoi)) {
			term.From, term.To = term.From+5, term.To+5
		}
	}
	if e.kind == "union" {
		term = archive.Term{From: d.on.Year(), To: d.on.Year() + 5}
	}
	d.slot("council", func() string {
		o := roman(8 + (term.From-2011)/5)
		d.ordinalTerm(o)
		return o
	})
	d.slot("committee", func() string {
		o := roman(9 + (term.From-2010)/5)
		d.ordinalTerm(o)
		return o
	})
	d.slot("term", func() string {
		d.flags["term stated"] = true
		d.text("told term", term.String())
		return d.term(term)
	})
}

// ordinalTerm notes "khóa XI".
func (d *draft) ordinalTerm(o string) {
	if t := (archive.Term{Ordinal: o}); !slices.Contains(d.terms, t) {
		d.terms = append(d.terms, t)
	}
}

// settleTerms gives the event's own claim the term, if the story stated one.
func (d *draft) settleTerms(t *Tenure, rel archive.Relation) {
	if !d.flags["term stated"] {
		return
	}
	m := d.mention(t.Official)
	for i := range m.Offices {
		if m.Offices[i].OfficeID == officeID(t) && m.Offices[i].Relation == rel {
			m.Offices[i].Term = d.fill("told term")
		}
	}
}

// council gives the slots of a people's council: {unit} and the vote.
func (d *draft) council(e personnel) {
	unit := strings.TrimPrefix(e.about.Body.Place, "tỉnh Lam Giang")
	if unit == "" {
		unit = "tỉnh"
	}
	d.text("unit", unit)
	d.text("place", e.about.Body.Place)
	d.text("place.cap", e.about.Body.Place)
	seats := 50 + int(hash(e.about.Body.Place)%7)
	if unit != "tỉnh" {
		seats = 30 + int(hash(unit)%6)
	}
	got := seats - d.rng.IntN(4)
	d.slot("votes", func() string {
		share := round(100*float64(got)/float64(seats), 1)
		value := fmt.Sprintf("%d/%d", got, seats)
		d.figure(archive.Figure{Indicator: "phiếu tán thành", Value: value, Number: float64(got), Unit: "phiếu", Kind: archive.Count})
		if d.maybe(50) {
			return value + " phiếu tán thành"
		}
		d.figure(archive.Figure{Indicator: "phiếu tán thành", Value: decimal(share, 1), Number: share, Unit: "%", Kind: archive.OtherKind})
		return value + " phiếu tán thành, đạt " + decimal(share, 1) + "%"
	})
}
