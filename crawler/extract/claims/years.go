package claims

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"khobao/archive"
	"khobao/vietnamese"
)

// When an office was held is told by years, months and days: in the row of a career, in a note behind the office, or before it. What is told of
// several offices of one body together, one after the other, is the begin of the first and the end of the last.

// years is a time from some day on, until another or until today. One of the two dates may be left open.
type years struct {
	from, to    archive.PartialDate
	by          bool // it had ended by to
	present     bool // it goes on to the present, or to a day that is yet to come
	first, last int  // its tokens
}

// known reports whether a date is told.
func (y years) known() bool { return y.from.Known() || y.to.Known() }

// longestStay bounds the years that somebody has an office: of more, they are those of a life.
const longestStay = 30

// yearsAt reads two dates at i, or one and the present: "2005 - 2010", "từ năm 2005 đến nay", "tháng 6/2005 - 5/2010". It is false where
// there are none, or they are in no order.
func (p *passage) yearsAt(i, limit int) (years, bool) {
	y := years{first: i}
	for i < limit && p.has(i, yearLeads) {
		i++
	}
	from, i := p.momentAt(i, limit)
	if !from.Known() {
		return years{}, false
	}
	y.from = from
	parted := false
	for i < limit && (p.isMark(i, "-–") || p.has(i, upToWords)) {
		parted = parted || !p.is(i, forKey)
		i++
	}
	switch {
	case !parted || i >= limit:
		return years{}, false
	case p.is(i, nowKey), p.has(i, presentWords) && p.has(i+1, presentTails):
		for y.present = true; i < limit && (p.is(i, nowKey) || p.has(i, presentWords) || p.has(i, presentTails)); i++ {
		}
		y.last = i
		return y, true
	}
	y.to, y.last = p.momentAt(i, limit)
	return y, y.to.Known() && !y.to.Last().Before(from.Date) && y.to.Date.Year()-from.Date.Year() <= longestStay
}

// momentAt reads a year, a month or a day with its year at i and returns where it ends; an unknown one where there is none.
func (p *passage) momentAt(i, limit int) (archive.PartialDate, int) {
	for i < limit && p.has(i, momentLeads) {
		i++
	}
	var parts []string
	for i < limit && p.isNumber(i) {
		parts = append(parts, strings.Split(p.word(i), ".")...)
		i++
		if len(parts) > 2 || len(parts[len(parts)-1]) == 4 {
			break
		}
		if i+1 < limit && p.isNumber(i+1) && (p.isMark(i, "/-–.") || p.is(i, yearKey) || p.is(i, monthKey)) {
			i++
		}
	}
	at, ok := partialDate(parts)
	if !ok {
		return archive.PartialDate{}, i
	}
	return at, i
}

// partialDate makes a date of its numbers, the year last.
func partialDate(parts []string) (archive.PartialDate, bool) {
	n := [3]int{1, 1} // day, month, year
	if len(parts) == 0 || len(parts) > 3 || len(parts[len(parts)-1]) != 4 {
		return archive.PartialDate{}, false
	}
	for i, s := range parts {
		v, err := strconv.Atoi(s)
		if err != nil {
			return archive.PartialDate{}, false
		}
		n[3-len(parts)+i] = v
	}
	d := archive.NewDay(n[2], time.Month(n[1]), n[0])
	precision := []archive.Precision{archive.InYear, archive.InMonth, archive.OnDay}[len(parts)-1]
	return archive.PartialDate{Date: d.Time, Precision: precision}, n[2] >= 1930 && n[2] <= 2080 && d.Day() == n[0] && int(d.Month()) == n[1]
}

var (
	forKey       = vietnamese.Key("cho")
	upToWords    = words("đến", "tới", "cho", "hết")
	yearLeads    = words("từ", "giai", "đoạn", "thời", "kỳ", "gian", "trong", "kể")
	momentLeads  = words("năm", "tháng", "ngày", "đầu", "cuối", "giữa")
	presentTails = words("nay", "tại")
)

// isAhead reports whether years end in a time to come, or are those of a term that is not over yet.
func (r *reader) isAhead(y years) bool {
	p := r.ctx.Published
	if p == nil || !y.to.Known() {
		return false
	}
	term := y.from.Precision == archive.InYear && y.to.Precision == archive.InYear && y.to.Date.Year()-y.from.Date.Year() == termYears
	return y.to.Date.After(p.Time) || term && y.to.Date.Year() == p.In(archive.Hanoi).Year()
}

// past clears what is told of a time to come.
func (r *reader) past(y years) years {
	if p := r.ctx.Published; r.isAhead(y) || p != nil && y.from.Known() && y.from.Date.After(p.Time) {
		return years{}
	}
	return y
}

// termYears is how long a term is.
const termYears = 5

// rowYears returns the years of a career's row that begins at i and whose colon stands before token end.
func (r *reader) rowYears(c clause, i, end int) years {
	for i < end && c.tokens[i].Kind == vietnamese.Mark {
		i++
	}
	if y, ok := c.yearsAt(i, end); ok {
		return r.past(y)
	}
	y := years{first: i}
	since := c.is(i, fromKey)
	for i < end && c.has(i, yearLeads) {
		i++
	}
	at, last := c.momentAt(i, end)
	if !since || !at.Known() || !c.isMark(last, rowColons) {
		return years{}
	}
	y.from, y.last = at, last
	return r.past(y)
}

// yearsOf returns the years that the words behind an office, or those before it, tell of it: "Giám đốc Sở X (2005 - 2010)", "từ năm 2005 đến năm 2010,
// ông là Giám đốc Sở X"; where only the begin is told, "là Giám đốc Sở X từ năm 2005".
func (r *reader) yearsOf(c clause, o office, n name) years {
	if y, ok := c.yearsBehind(o.last); ok {
		return r.past(y)
	}
	if y, ok := c.sinceAt(o.last, min(c.s[1], o.last+maxYears)); ok {
		return r.past(y)
	}
	if o.first > n.last && c.isMark(n.last, ",-–(") { // "Từ ngày 10/3, ông A, Phó Giám đốc Sở Y, được giao phụ trách …": what comes later is told of that day
		return years{}
	}
	if y, ok := c.yearsBefore(o, n); ok {
		return r.past(y)
	}
	for from := o.first - 1; from >= c.s[0] && o.first-from < maxLead && !c.isMark(from, ";.:)"); from-- {
		y, ok := c.sinceAt(from, o.first)
		if ok && (c.isMark(y.last, ",") || y.last == o.first || c.has(y.last, holdWords)) && c.areOf(y, o, n) {
			return r.past(y)
		}
	}
	return years{}
}

// sinceAt reads the one date at i from which on something is so: "từ năm 2005", "kể từ tháng 6/2005".
func (c clause) sinceAt(i, limit int) (years, bool) {
	if !c.is(i, fromKey) {
		return years{}, false
	}
	y := years{first: i}
	y.from, y.last = c.momentAt(i+1, limit)
	return y, y.from.Known() && !c.has(y.last, upToWords) && !c.isMark(y.last, "-–")
}

var (
	whileKey  = vietnamese.Key("trong")
	holdWords = words("là", "làm", "giữ", "đảm", "ông", "bà", "đồng")
)

// tellYears notes the years of a link's office. Where it is told with how it was given when that was, only the end says more.
func (r *reader) tellYears(l *link, y years) {
	if y.known() && (l.relation == archive.Holds || l.relation == archive.Former || y.to.Known()) {
		l.years = y
		if l.confidence == archive.Unclear {
			l.confidence = archive.Likely // who tells the years means somebody's office
		}
	}
}

// inSteps makes the years of several offices of one body, told together, the begin of the first one and the end of the last; the ones before
// had ended by then: "2005 - 2012: Phó Giám đốc, Giám đốc Sở X".
func (r *reader) inSteps(links []link) {
	for i := range links {
		told := links[i].years
		if !told.known() {
			continue
		}
		last := i
		for k := i + 1; k < len(links); k++ {
			if links[k].person == links[i].person && links[k].years == told && links[k].passage == links[i].passage && links[k].follows(links[last]) {
				links[last].years.by = told.to.Known()
				last = k
				links[k].years.from = archive.PartialDate{}
			}
		}
	}
}

// follows reports whether somebody who had the other office may have come to this one after it: both are of one body, or the text says so.
func (l link) follows(o link) bool {
	return l.office.org.text == o.office.org.text || l.passage.hasIn(o.office.last, l.office.first, stepWords)
}

var stepWords = words("rồi", "sau", "đó", "tiếp")

// period is what a link's years say, with the words that say it.
func (l link) period() []archive.Period {
	if !l.years.known() {
		return nil
	}
	first, last := min(l.years.first, l.office.first), max(l.years.last, l.office.last)
	return []archive.Period{{From: l.years.from, To: l.years.to, ToBy: l.years.by, Evidence: l.passage.evidence(first, last)}}
}

// joinPeriods adds those that are not there yet, and puts them in their order.
func joinPeriods(all, more []archive.Period) []archive.Period {
	for _, p := range more {
		same := func(o archive.Period) bool { return o.From == p.From && o.To == p.To && o.ToBy == p.ToBy }
		if len(all) < maxPeriods && !slices.ContainsFunc(all, same) {
			all = append(all, p)
		}
	}
	slices.SortStableFunc(all, func(a, b archive.Period) int { return a.Start().Compare(b.Start()) })
	return all
}

// maxPeriods bounds the periods of one claim.
const maxPeriods = 12

// keepYears gives the claim of an office that is held the years of a row that tells of it, too.
func (r *reader) keepYears(claims []archive.Claim, l link) {
	for i := range claims {
		if c := &claims[i]; r.plainOffice(c.Office) == r.plainOffice(l.office.head) && sameBody(c.Organisation, l.office.org.text) {
			c.Periods = joinPeriods(c.Periods, l.period())
			return
		}
	}
}
