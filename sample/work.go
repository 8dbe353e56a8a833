package sample

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"khobao/archive"
)

// topic is something that leaders look into, with the body that answers for it.
type topic struct {
	body                                          *Body
	name, field, aim, progress, trouble, obstacle string
}

func (w *World) topics() []topic {
	var all []topic
	for _, f := range table("world/topics.txt", 7) {
		all = append(all, topic{w.bodies[archive.OrganisationID(f[0])], f[1], f[2], f[3], f[4], f[5], f[6]})
	}
	return all
}

// workStory tells of a working session: a leader, a host, a topic; near New Year, of a visit with presents instead.
func (d *draft) workStory(t topic) bool {
	if !t.body.exists(d.on) {
		return false
	}
	offices := [][2]string{{"tinh-uy", "Bí thư"}, {"ubnd", "Chủ tịch"}, {"ubnd", "Phó Chủ tịch"}, {"tinh-uy", "Phó Bí thư Thường trực"}, {"hdnd", "Phó Chủ tịch"}}
	d.rng.Shuffle(len(offices), func(i, j int) { offices[i], offices[j] = offices[j], offices[i] })
	x := d.w.leader(d.on.Add(-wholeDay), nil, offices...)
	if x == nil {
		return false
	}
	d.when()
	d.person("x", x)
	head := "Giám đốc"
	if t.body.Party != "" {
		head = "Bí thư"
	}
	if h := d.w.leader(d.on.Add(-wholeDay), []*Official{x}, [2]string{string(t.body.ID), head}); h != nil {
		d.person("h", h)
		d.flags["host"] = true
	}
	host := t.body.Name
	d.text("host", host)
	d.text("host.cap", host)
	d.text("topic", t.name)
	d.text("field", t.field)
	d.text("aim", t.aim)
	d.text("aim.cap", t.aim)
	d.text("progress", t.progress)
	d.text("trouble", t.trouble)
	d.text("obstacle", t.obstacle)
	d.text("where", t.body.Place)
	if on := d.on.YearDay(); on < 44 { // around Tết
		d.flags["host"] = d.flags["host"] && t.body.Level == "huyen"
		d.greetingText()
		return true
	}
	d.headline("work.title")
	d.lead("work.lead")
	if d.maybe(70) {
		d.caption("work.caption")
	}
	d.para("work.report")
	if d.maybe(50) {
		d.para("work.colour")
	}
	if d.maybe(40) {
		d.para("work.report")
	}
	d.para("work.order")
	if d.maybe(55) {
		d.para("work.order")
	}
	return true
}

func (d *draft) greetingText() {
	families := d.tell.tell("families")
	d.text("families", families)
	d.headline("work.greeting.title")
	d.lead("work.greeting.lead")
	d.caption("work.greeting.caption")
	for range 2 + d.rng.IntN(3) {
		d.para("work.greeting.body")
	}
}

// yearStory reports a year, or its first half, and what the next one shall bring.
func (d *draft) yearStory(year int, half bool) bool {
	x := d.w.leader(d.on.Add(-wholeDay), nil, [2]string{"ubnd", "Chủ tịch"}, [2]string{"ubnd", "Phó Chủ tịch"})
	if x == nil {
		return false
	}
	d.when()
	d.person("x", x)
	years := append([]*Yearly(nil), d.w.Years...)
	d.rng.Shuffle(len(years), func(i, j int) { years[i], years[j] = years[j], years[i] })
	told := func(slot string, some []*Yearly, year int, rule string, kind archive.FigureKind, period string, part float64) {
		d.slot(slot, func() string {
			d.period = period
			var items []string
			for _, y := range some {
				items = append(items, d.inYear(y, year, rule, kind, part))
			}
			d.period = ""
			return strings.Join(items, "; ")
		})
	}
	levels := ofClass(years, Level)
	d.flags["half"] = half
	told("figs.a", years[:3], year, "result", archive.Result, fmt.Sprint(year), 1)
	told("figs.b", years[3:5], year, "result", archive.Result, fmt.Sprint(year), 1)
	told("figs.h", levels[:3], year, "half", archive.Result, fmt.Sprintf("6 tháng đầu năm %d", year), 0.47+0.05*d.rng.Float64())
	told("figs.t", levels[:2], year+1, "target", archive.Target, fmt.Sprint(year+1), 1)
	if half {
		d.headline("half.title")
		d.lead("half.lead")
		d.para("half.results")
	} else {
		d.headline("year.title")
		d.lead("year.lead")
		d.caption("year.caption")
		d.para("year.results")
	}
	d.para("year.more")
	if !half && year < lastYear {
		d.para("year.targets")
	}
	if d.maybe(60) {
		d.para("year.more")
	}
	return true
}

func ofClass(years []*Yearly, class Class) []*Yearly {
	var of []*Yearly
	for _, y := range years {
		if y.Indicator.Class == class {
			of = append(of, y)
		}
	}
	return of
}

// seasons are the months that topics with certain words belong to.
var seasons = []struct {
	words string
	month time.Month
}{{"cuối năm", time.December}, {"năm học", time.August}, {"thi tốt nghiệp", time.June}, {"đông xuân", time.March}, {"hạn", time.April}}

// season moves a day into the month that the topic belongs to.
func (t topic) season(on time.Time) time.Time {
	for _, s := range seasons {
		if strings.Contains(t.name, s.words) {
			return workday(time.Date(on.Year(), s.month, on.Day(), 0, 0, 0, 0, archive.Hanoi))
		}
	}
	return on
}

// someDay is a working day of a year.
func someDay(rng *rand.Rand, year int) time.Time {
	return workday(time.Date(year, 1, 4+rng.IntN(355), 0, 0, 0, 0, archive.Hanoi))
}

// lifeSubjects are what stories of everyday life are about; each has rules of its own.
var lifeSubjects = []string{"rain", "craft", "school", "road", "sport", "farm", "market", "health", "forest", "music"}

// lifeStory names no official and states no figure: what an extractor finds in it is invented.
func (d *draft) lifeStory(subject string) bool {
	d.headline("life." + subject + ".title")
	d.lead("life." + subject + ".lead")
	d.caption("life.caption")
	for range 3 + d.rng.IntN(2) {
		d.para("life." + subject + ".body")
	}
	return true
}

// englishStory is for the English pages. Claims are stated of Vietnamese text only, so it has none.
func (d *draft) englishStory(subject string) bool {
	d.headline("en." + subject + ".title")
	d.lead("en." + subject + ".lead")
	for range 4 {
		d.para("en." + subject + ".body")
	}
	return true
}
