package sample

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"khobao/archive"
)

// congressStory reports a party congress: what was reached, what is promised, who was elected.
func (d *draft) congressStory(c *Congress) bool {
	head := d.w.electedAt(c, "Bí thư")
	if len(head) == 0 {
		return false
	}
	d.congressFacts(c)
	d.elected("x", head[0], c)
	deputies := d.w.electedAt(c, "Phó Bí thư Thường trực", "Phó Bí thư")
	if len(deputies) > 0 {
		d.elected("y", deputies[0], c)
		d.flags["deputy"], d.flags["dre"] = true, d.flags["y.re"]
	}
	d.flags["re"], d.flags["afternoon"] = d.flags["x.re"], true
	d.predecessor("p", head[0])
	d.congressGuest(c, head[0].Official)
	d.congressFigures(c)
	d.congressText()
	return true
}

func (d *draft) congressFacts(c *Congress) {
	b := c.Body
	previous := archive.Term{From: c.Term.From - 5, To: c.Term.From}
	d.text("party", b.Party)
	d.text("Party", b.Party)
	d.text("committee", b.Name)
	d.text("place", b.Place)
	d.text("lan", roman(c.Number))
	d.text("kind", map[bool]string{true: "đại biểu", false: "đảng viên"}[c.Delegates < c.Members-5])
	d.slot("term", func() string {
		if d.kind == archive.Target {
			d.period = c.Term.String()
		}
		return d.term(c.Term)
	})
	d.slot("term.prev", func() string { d.setPeriod(previous.String()); return d.term(previous) })
	d.slot("period.prev", func() string {
		from := fmt.Sprintf("%d%s%d", c.Term.From-4, d.habits.dash, c.Term.From)
		d.setPeriod(fmt.Sprintf("%d-%d", c.Term.From-4, c.Term.From))
		return from
	})
	d.slot("term.end", func() string { d.setPeriod(fmt.Sprint(c.Term.To)); return fmt.Sprint(c.Term.To) })
	d.text("Days", d.days(c))
	d.text("inday", lowerFirst(d.days(c)))
	if c.From.Equal(c.To) {
		d.text("inday", "ngày "+d.dayAndMonth())
	}
	d.text("endday", "ngày "+d.dayAndMonth())
	d.text("duration", map[int]string{0: "một ngày", 1: "hai ngày", 2: "ba ngày"}[int(c.To.Sub(c.From)/wholeDay)])
	d.count("n.members", "đảng viên", c.Members, "đảng viên")
	d.count("n.delegates", "đại biểu", c.Delegates, "đại biểu")
	d.count("n.committee", "Ban Chấp hành Đảng bộ", c.Committee, "đồng chí")
	if c.Standing > 0 {
		d.count("n.standing", "Ban Thường vụ", c.Standing, "đồng chí")
		d.flags["standing"] = true
	}
	d.flags[map[string]string{"tinh": "tinh", "huyen": "huyen", "xa": "xa", "so": "so"}[b.Level]] = true
}

// setPeriod makes the figures that follow count for a period; only the first one of a section is meant.
func (d *draft) setPeriod(p string) {
	if d.kind == archive.Result || d.kind == archive.Target {
		d.period = p
	}
}

// days words when a congress sat: "Trong 2 ngày 28 và 29/5".
func (d *draft) days(c *Congress) string {
	switch n := int(c.To.Sub(c.From)/wholeDay) + 1; {
	case n == 1:
		return "Ngày " + d.dayAndMonth()
	case n == 2 && c.From.Month() == c.To.Month():
		return fmt.Sprintf("Trong 2 ngày %d và %s", c.From.Day(), d.dayAndMonth())
	case c.From.Month() == c.To.Month():
		return fmt.Sprintf("Trong %d ngày, từ ngày %d đến %s", n, c.From.Day(), d.dayAndMonth())
	}
	return fmt.Sprintf("Từ ngày %d%s%d đến ngày %s", c.From.Day(), d.habits.daySep, c.From.Month(), d.dayAndMonth())
}

// elected registers a person whom a congress elects or re-elects.
func (d *draft) elected(role string, t *Tenure, c *Congress) {
	d.person(role, t.Official)
	rel := archive.Elected
	if t.From.Before(c.To) {
		rel = archive.Reelected
		d.flags[role+".re"] = true
	}
	held := t.Official.OfficesAt(d.on.Add(-wholeDay))
	d.flags[role+".other"] = len(held) > 1 || len(held) == 1 && held[0].Body != t.Body
	d.change(role+".new", t, rel, c.Term.String())
	d.slot(role+".new.lower", func() string { return lowerFirst(d.fill(role + ".new")) })
}

// electedAt returns the tenures that a congress begins or renews.
func (w *World) electedAt(c *Congress, offices ...string) []*Tenure {
	var elected []*Tenure
	for _, o := range w.Officials {
		for _, t := range o.Tenures {
			if t.Body == c.Body && slices.Contains(offices, t.Office) && t.At(c.To) && (t.From.Before(c.To) || t.Begun == archive.Elected) {
				elected = append(elected, t)
			}
		}
	}
	return elected
}

// before returns who held the same single-holder office until the tenure began, if the gap is short.
func (w *World) before(t *Tenure) *Tenure {
	if !single(t.Office) {
		return nil
	}
	for _, o := range w.Officials {
		for _, p := range o.Tenures {
			if p.Body == t.Body && p.Office == t.Office && p != t && !p.To.IsZero() && !p.To.After(t.From) && t.From.Sub(p.To) < 200*wholeDay {
				return p
			}
		}
	}
	return nil
}

// single reports whether only one person at a time can hold the office.
func single(office string) bool {
	return !strings.HasPrefix(office, "Phó ") && office != "Ủy viên" && office != "Tỉnh ủy viên" || office == "Phó Bí thư Thường trực"
}

// predecessor gives the slots {p} … and {p.left}: "thay ông X nghỉ hưu theo chế độ".
func (d *draft) predecessor(role string, t *Tenure) {
	p := d.w.before(t)
	if p == nil {
		return
	}
	d.person(role, p.Official)
	d.slot(role+".left", func() string {
		d.claim(p, p.leaving(), "", d.wording(t.Body))
		return d.tell.tell("left." + string(p.leaving()))
	})
	d.slot(role+".replaced", func() string {
		d.claim(p, archive.Former, "", d.wording(t.Body))
		return d.honorific(p.Official) + " " + p.Official.Name
	})
}

// leaving is the relation that a story states when it says why a tenure ended.
func (t *Tenure) leaving() archive.Relation {
	switch t.Ended {
	case RetiredThen:
		return archive.Retired
	case DismissedOf:
		return archive.Dismissed
	case StrippedOf:
		return archive.Disciplined
	}
	return archive.Former
}

func (d *draft) congressGuest(c *Congress, except *Official) {
	if c.Body.Level == "tinh" {
		return
	}
	offices := [][2]string{{"btc", "Trưởng ban"}, {"ubkt", "Chủ nhiệm"}, {"ubnd", "Phó Chủ tịch"}, {"hdnd", "Phó Chủ tịch"}, {"tinh-uy", "Phó Bí thư Thường trực"}}
	d.rng.Shuffle(len(offices), func(i, j int) { offices[i], offices[j] = offices[j], offices[i] })
	g := d.w.leader(c.From.Add(-wholeDay), []*Official{except}, offices...)
	if g == nil {
		return
	}
	d.flags["guest"] = true
	d.person("g", g)
	more := []*Official{g}
	if h := d.w.leader(c.From.Add(-wholeDay), []*Official{except, g}, offices[1:]...); h != nil && d.maybe(60) {
		more = append(more, h)
	}
	d.slot("guests", func() string { return d.guests(more) })
}

// congressFigures lays out which indicators are told where: each once as a result, and most of them again as promises.
func (d *draft) congressFigures(c *Congress) {
	var economy, party []*Series
	for _, s := range d.w.SeriesOf(c.Body) {
		switch s.Indicator.ID {
		case "joined", "goodcells", "goodmembers", "meetings":
			party = append(party, s)
		default:
			economy = append(economy, s)
		}
	}
	d.rng.Shuffle(len(economy), func(i, j int) { economy[i], economy[j] = economy[j], economy[i] })
	main := economy[:min(len(economy), 4+d.rng.IntN(3))]
	more := economy[len(main):min(len(economy), len(main)+2)]
	last := c.Term.From - 5
	told := func(slot string, series []*Series, from int, kind archive.FigureKind) {
		if len(series) > 0 && d.listable(series, from, kind) {
			d.slot(slot, func() string { return d.listed(series, from, kind) })
		}
	}
	told("figs.results", main, last, archive.Result)
	told("figs.more", more, last, archive.Result)
	told("figs.party", party, last, archive.Result)
	told("figs.joined", party[:1], last, archive.Result)
	told("figs.targets", main, c.Term.From, archive.Target)
	told("figs.partytargets", party, c.Term.From, archive.Target)
}

func (d *draft) listable(series []*Series, from int, kind archive.FigureKind) bool {
	return slices.ContainsFunc(series, func(s *Series) bool {
		p := s.Point(from)
		return kind == archive.Target && p.Target != nil || kind == archive.Result && p.Result != nil
	})
}

func (d *draft) congressText() {
	if d.maybe(75) {
		d.headline("congress.title")
	} else {
		d.headline("congress.title.reaction")
	}
	d.lead("congress.lead")
	d.caption("congress.caption")
	d.para("congress.opening")
	d.kind = archive.Result
	if d.has("figs.results") {
		d.para("congress.results")
		if d.maybe(60) {
			d.para("congress.results.more")
		}
		if d.maybe(70) {
			d.para("congress.partywork")
		}
	}
	d.kind, d.period = archive.OtherKind, ""
	if d.maybe(45) {
		d.para("congress.weak")
	}
	if d.maybe(55) {
		d.caption("congress.caption")
	}
	d.kind = archive.Target
	d.para("congress.targets")
	if d.maybe(60) {
		d.para("congress.partytargets")
	}
	d.kind, d.period = archive.OtherKind, ""
	if d.maybe(65) {
		d.para("congress.solutions")
	}
	d.para("congress.election")
	if d.maybe(50) {
		d.para("congress.closing")
	}
}

var romanDigits = []struct {
	value int
	digit string
}{{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}

func roman(n int) string {
	var b strings.Builder
	for _, r := range romanDigits {
		for ; n >= r.value; n -= r.value {
			b.WriteString(r.digit)
		}
	}
	return b.String()
}

// workday moves a day off weekends, when nobody is appointed.
func workday(t time.Time) time.Time {
	for t.Weekday() == time.Saturday || t.Weekday() == time.Sunday {
		t = t.AddDate(0, 0, 1)
	}
	return t
}
