package claims

import (
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// Biographies tell offices by their years: in prose ("Từ năm 2002 đến năm 2005, ông là …"), in notes behind them ("(2005 - 2010)"),
// and line by line under the name of the person. An office whose years are over is a former one.

// splitCareers makes sentences of the rows of a career that a text runs on in one line: "+ Từ 2002 - 2005: Bí thư Huyện ủy X; + 2005 …".
func (p *passage) splitCareers() {
	var all [][2]int
	for _, s := range p.sentences {
		open := 0
		for i := s[0]; i < s[1]; i++ {
			switch {
			case p.isMark(i, "("):
				open++
			case p.isMark(i, ")"):
				open = max(0, open-1)
			case open == 0 && p.isMark(i, ":"):
				if first := p.rowStart(s[0], i); first > s[0] && p.rowOfOffices(i+1, s[1]) {
					all = append(all, [2]int{s[0], first})
					s[0] = first
				}
			}
		}
		all = append(all, s)
	}
	p.sentences = all
}

// rowStart returns where the years begin, behind the mark of a row, that the colon at i ends; 0 where none do. It looks back to first. Years in
// parentheses or behind a comma belong to what stands before them.
func (p *passage) rowStart(first, i int) int {
	years, start := false, i
	for start > max(first, i-maxLead) && (p.tokens[start-1].Kind != vietnamese.Word && !p.isMark(start-1, ":()") || p.has(start-1, spanWords)) {
		start--
		years = years || p.endsInYear(start)
		if p.isMark(start, splitMarks) {
			break
		}
	}
	row := false
	for start < i && p.tokens[start].Kind == vietnamese.Mark {
		row = row || p.isMark(start, splitMarks+"-–.")
		start++
	}
	if !years || !row {
		return 0
	}
	return start
}

// splitMarks stand before a row, and never inside its years.
const splitMarks = "+•*;"

// rowOfOffices reports whether words alone lead from i to an office, and no other row begins before it.
func (p *passage) rowOfOffices(i, limit int) bool {
	for limit = min(limit, i+maxLead); i < limit && !p.isMark(i, splitMarks+":") && p.tokens[i].Kind != vietnamese.Number; i++ {
		if p.officeHeadAt(i, limit) {
			return true
		}
	}
	return false
}

// endsInYear reports whether the token at i is a year, or a month or a day with its year: "2015", "7.2015", "1.7.2015".
func (p *passage) endsInYear(i int) bool {
	if p.tokens[i].Kind != vietnamese.Number {
		return false
	}
	w := p.word(i)
	_, ok := yearOf(w[strings.LastIndexByte(w, '.')+1:])
	return ok
}

// careerRow reports whether the sentence s is a row of somebody's career: its years, a colon, and then offices, of which the first is at
// token first: "- Từ 2002 - 2005: Bí thư Huyện ủy X". It says too whether the years go on to the present.
func (c clause) careerRow(first int) (row, present bool) {
	i := c.s[0]
	if !c.tokens[i].fresh && !c.isMark(i-1, rowMarks) {
		return false, false
	}
	years := 0
	for ; i < min(first, c.s[0]+maxLead) && !c.isMark(i, rowColons); i++ {
		switch {
		case c.endsInYear(i):
			years++
		case c.is(i, nowKey):
			present = true
		case c.isNumber(i), c.tokens[i].Kind != vietnamese.Word, c.has(i, spanWords):
		case (years > 1 || present) && c.is(i, isKey): // "Từ 2008 đến 2012 là Phó Chủ tịch UBND huyện X"
			return c.endsInOffice(first) && c.leadsRow(i+1, first, true), present
		default:
			return false, false
		}
	}
	if i == first && (years > 1 || present) && c.isMark(i-1, ",") && c.isNumber(c.s[0]) { // "2012 - 2015, Phó Bí thư Huyện ủy X"
		return c.endsInOffice(first), present
	}
	spanned := years > 1 || present
	return years > 0 && c.isMark(i, rowColons) && c.leadsRow(i+1, first, spanned) && (spanned || c.endsInOffice(first)), present // not "Tháng 9: Giám đốc Sở X họp"
}

// rowColons part the years of a row from its offices; in a table, the cells.
const rowColons = ":|"

// endsInOffice reports whether nothing is told of the offices from token first on but their term: they end the sentence.
func (c clause) endsInOffice(first int) bool {
	all := c.officesBetween(first, c.s[1])
	return len(all) > 0 && c.skipTerms(all[len(all)-1].last, c.s[1]) >= c.s[1]-1
}

// datedRow reports whether the sentence is a row of a decision by its day: "Tháng 9/2015: được điều động làm Phó Giám đốc Sở X".
func (c clause) datedRow(first int) bool {
	if !c.tokens[c.s[0]].fresh && !c.isMark(c.s[0]-1, rowMarks) {
		return false
	}
	at, end := c.momentAt(c.s[0], first)
	return at.Known() && c.isMark(end, rowColons) && c.goesOn(first)
}

// leadsRow reports whether what stands between the colon of a career's row and its first office only leads to it: other things that
// somebody was, or, where the row has more than the day of a decision, how the office was given.
func (c clause) leadsRow(i, first int, spanned bool) bool {
	if i == first || first-i > maxLead {
		return i == first
	}
	for _, u := range c.cuesIn(i, first) {
		if u.tag == "speech" || u.tag == "planned" || !spanned && relations[u.tag] != "" {
			return false
		}
		if u.last == first {
			return u.tag == "office" || relations[u.tag] != ""
		}
	}
	return c.isMark(first-1, ",;")
}

var (
	spanWords = words("từ", "năm", "tháng", "đến", "tới", "giai", "đoạn", "nay", "ngày", "trước", "sau", "khoảng")
	nowKey    = vietnamese.Key("nay")
)

// rowMarks stand before the rows of a career.
const rowMarks = "+-–•*;.,:"

// linkCareer links the offices of a career's line with the person whose life is told.
func (r *reader) linkCareer(c clause, groups []group, who int, present bool) {
	y := r.rowYears(c, c.s[0], groups[0].first)
	relation := archive.Former
	if present || r.openRow(c, y) {
		relation = archive.Holds
	}
	from := len(r.links)
	for i := range groups {
		c.inheritWithin(&groups[i])
		for _, o := range groups[i].offices {
			r.add(c, o, name{first: o.first, last: o.first, person: who, short: true}, relation, archive.Likely, false)
		}
	}
	for i := from; i < len(r.links); i++ {
		r.links[i].row = r.links[i].relation == archive.Former
		if !r.links[i].years.known() {
			r.tellYears(&r.links[i], y)
		}
	}
	r.inSteps(r.links[from:])
}

// openRow reports whether a row tells since when its offices are held, and no later row follows it.
func (r *reader) openRow(c clause, y years) bool {
	if !y.from.Known() || y.to.Known() {
		return false
	}
	i, limit := c.s[1], min(len(c.tokens), c.s[1]+maxLead)
	for i < limit && (c.tokens[i].Kind == vietnamese.Mark || c.has(i, yearLeads)) {
		i++
	}
	next, _ := c.momentAt(i, limit)
	return !next.Known() || next.Date.Before(y.from.Date)
}

// overBefore reports whether the years in which somebody had an office are told, and are over.
func (r *reader) overBefore(c clause, o office, n name) bool {
	over := func(y years, ok bool) bool { return ok && y.to.Known() && !r.isAhead(y) }
	if y, ok := c.yearsBehind(o.last); ok {
		return over(y, true)
	}
	if c.closedBehind(o.last) {
		return true
	}
	if colon := o.first - 1; c.isMark(colon, ":") && c.isMark(n.last, "(") && colon-n.last < maxYears { // "X (1999 - 2004: Bí thư Huyện ủy Y) …"
		if y, ok := c.yearsAt(n.last+1, colon); ok && y.last == colon {
			return over(y, ok)
		}
	}
	y, ok := c.yearsBefore(o, n)
	return over(y, ok)
}

// yearsBefore reads two dates before an office that tell when the person had it: "Từ năm 2005 đến năm 2010, ông là …".
func (c clause) yearsBefore(o office, n name) (years, bool) {
	for from := o.first - 1; from >= c.s[0] && o.first-from < maxLead && !c.isMark(from, ";.:)"); from-- {
		_, year := c.year(from)
		if !c.is(from, fromKey) && !c.is(from, stageKey) && !(year && (from == c.s[0] || c.isMark(from-1, ",;"))) {
			continue
		}
		if y, ok := c.yearsAt(from, o.first); ok {
			return y, c.areOf(y, o, n)
		}
	}
	return years{}, false
}

// areOf reports whether years before an office are those of the office, and not of what its holder did: a verb stands between them, or the holder
// before them. "Từ năm 2005 đến năm 2010, ông X, Giám đốc Sở Y, đã nhận …" tells of no office.
func (c clause) areOf(y years, o office, n name) bool {
	return (n.last <= y.first || len(c.cuesIn(y.last, o.first)) > 0 || c.isIn(y.last, o.first, isKey)) && c.onlyTells(y.last, o, n)
}

var untilWords = words("đến", "tới")

// closedBehind reports whether the words behind an office at i tell until which year it was held: "cho đến năm 1997".
func (c clause) closedBehind(i int) bool {
	k := i
	if c.has(k, thatWords) { // "trường này"
		k++
	}
	if c.is(k, giveKey) {
		k++
	}
	if !c.has(k, untilWords) {
		return false
	}
	for k++; k < min(i+maxDay, c.s[1]) && (c.has(k, spanWords) && !c.is(k, nowKey) || c.isNumber(k) || c.has(k, partWords) || c.isMark(k, "/")); k++ {
		if c.endsInYear(k) {
			return c.isMark(k+1, ",.;)") || k+1 == c.s[1]
		}
	}
	return false
}

// partWords are parts of a year.
var partWords = words("đầu", "giữa", "cuối", "hết")

// yearsBehind reads two dates that stand right behind an office at i: "giai đoạn 2005 - 2010", "từ 2010 đến 2015", "(2005 - 2010)".
func (c clause) yearsBehind(i int) (years, bool) {
	limit := min(c.s[1], i+maxYears)
	if c.isMark(i, "(") {
		y, ok := c.yearsAt(i+1, limit)
		if !ok || !c.isMark(y.last, ")") {
			return years{}, false
		}
		y.last++
		return y, true
	}
	if !c.is(i, fromKey) && !c.is(i, stageKey) && !(c.is(i, whileKey) && c.has(i+1, yearLeads)) {
		return years{}, false
	}
	return c.yearsAt(i, limit)
}

// maxYears bounds the tokens that tell the years of an office.
const maxYears = 14

// skipYears returns where the years behind an office at i end: "từ năm 2001, Giám đốc Sở X giai đoạn 2005 - 2010, …".
func (c clause) skipYears(i, limit int) int {
	if y, ok := c.yearsBehind(i); ok && y.last <= limit && !c.isMark(i, "(") {
		return y.last
	}
	for k := i; c.is(i, fromKey) && k < min(limit, i+maxYears); k++ {
		if _, year := c.year(k); year {
			return k + 1
		}
		if !c.has(k, spanWords) && !c.isNumber(k) && !c.isMark(k, "/-") {
			break
		}
	}
	return i
}

// onlyTells reports whether nothing but the person, other offices and verbs of holding stand in tokens [i, o.first).
func (c clause) onlyTells(i int, o office, n name) bool {
	for i < o.first {
		if n.first-n.title <= i && i < n.last {
			i = n.last
			continue
		}
		if k, tag := c.match(cues(), i, o.first); k > 0 && (tag == "office" || tag == "be" || tag == "former" || relations[tag] != "") {
			i += k
			continue
		}
		if at := c.officesBetween(i, i+1); len(at) > 0 {
			i = at[0].last
			continue
		}
		if c.tokens[i].Kind == vietnamese.Word && !c.has(i, fillers) && !c.has(i, copulas) && !c.has(i, listWords) && !c.has(i, actedWords) {
			return false
		}
		i++
	}
	return true
}

// stepped reports whether the office at i is a step that others followed: "…, sau đó làm …", "rồi làm …".
func (c clause) stepped(i int) bool {
	n, tag := c.before(cues(), c.s[0], i)
	if n == 0 || tag != "office" {
		return false
	}
	k, _ := c.before(steps, c.s[0], i-n)
	return k > 0
}

var steps = vietnamese.ParseLexicon("sau đó\nrồi\ntiếp đó\nkế đó\nsau này")

// toldOf returns the person whose life the article tells: the only one that its headline names; -1 for none.
func (r *reader) toldOf() int {
	names := r.passages[0].names
	if len(names) == 0 {
		return -1
	}
	return r.onlyPerson(names)
}
