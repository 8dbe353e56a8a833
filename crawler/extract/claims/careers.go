package claims

import (
	"khobao/archive"
	"khobao/vietnamese"
)

// Biographies tell offices by their years: in prose ("Từ năm 2002 đến năm 2005, ông là …"), in notes behind them ("(2005 - 2010)"),
// and line by line under the name of the person. An office whose years are over is a former one.

// careerRow reports whether the sentence s is a line of somebody's career: its years, a colon, and then the first office, at
// token first: "- Từ 2002 - 2005: Bí thư Huyện ủy X". It says too whether the years go on to the present.
func (c clause) careerRow(first int) (row, present bool) {
	i := c.s[0]
	if !c.tokens[i].fresh || first-i > maxLead {
		return false, false
	}
	years := false
	for ; i < first && !c.isMark(i, ":"); i++ {
		_, year := c.year(i)
		switch {
		case year:
			years = true
		case c.is(i, nowKey):
			present = true
		case c.isNumber(i), c.tokens[i].Kind != vietnamese.Word, c.has(i, spanWords):
		default:
			return false, false
		}
	}
	return years && c.isMark(i, ":") && i+1 == first, present
}

var (
	spanWords = words("từ", "năm", "tháng", "đến", "tới", "giai", "đoạn", "nay", "ngày", "trước", "sau", "khoảng")
	nowKey    = vietnamese.Key("nay")
)

// linkCareer links the offices of a career's line with the person whose life is told.
func (r *reader) linkCareer(c clause, groups []group, who int, present bool) {
	relation := archive.Former
	if present {
		relation = archive.Holds
	}
	for i := range groups {
		c.inheritWithin(&groups[i])
		for _, o := range groups[i].offices {
			r.add(c, o, name{first: o.first, last: o.first, person: who, short: true}, relation, archive.Likely, false)
		}
	}
}

// span reads years from to to at i: "2005 - 2010", "từ năm 2005 đến năm 2010", "tháng 6/2005 - 2010". It returns where it ends, 0
// for none, and whether it goes on to the present.
func (p *passage) span(i, limit int) (end int, present bool) {
	years, until := 0, false
	for ; i < limit; i++ {
		_, year := p.year(i)
		switch {
		case year:
			years++
			if until {
				return i + 1, false
			}
		case p.isMark(i, "-–") && years > 0, p.has(i, untilWords) && years > 0:
			until = true
		case until && p.is(i, nowKey):
			return i + 1, true
		case p.isNumber(i), p.isMark(i, "/"), p.has(i, spanWords):
		default:
			return 0, false
		}
	}
	return 0, false
}

var untilWords = words("đến", "tới")

// overBefore reports whether the years in which somebody had an office are told, and are over.
func (c clause) overBefore(o office, n name) bool {
	if c.isMark(o.last, "(") {
		if end, present := c.span(o.last+1, min(c.s[1], o.last+12)); end > 0 && !present && c.isMark(end, ")") {
			return true
		}
	}
	if end, present, ok := c.yearsBehind(o.last); ok && end > 0 {
		return !present
	}
	for from := o.first - 1; from >= c.s[0] && o.first-from < maxLead && !c.isMark(from, ";.:)"); from-- {
		_, year := c.year(from)
		if !c.has(from, fromWords) && !c.is(from, stageKey) && !(year && (from == c.s[0] || c.isMark(from-1, ",;"))) {
			continue
		}
		if end, present := c.span(from, o.first); end > 0 {
			return !present && c.onlyTells(end, o, n)
		}
	}
	return false
}

// yearsBehind reads the years that stand right behind an office at i: "giai đoạn 2005 - 2010", "từ 2010 đến 2015".
func (c clause) yearsBehind(i int) (end int, present, ok bool) {
	if !c.has(i, fromWords) && !c.is(i, stageKey) {
		return 0, false, false
	}
	end, present = c.span(i, min(c.s[1], i+maxYears))
	return end, present, end > 0
}

// maxYears bounds the tokens that tell the years of an office.
const maxYears = 14

// skipYears returns where the years behind an office at i end: "từ năm 2001, Giám đốc Sở X giai đoạn 2005 - 2010, …".
func (c clause) skipYears(i, limit int) int {
	if end, _, ok := c.yearsBehind(i); ok && end <= limit {
		return end
	}
	for k := i; c.has(i, fromWords) && k < min(limit, i+maxYears); k++ {
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

// sinceThen reports whether the words before the office at i say that it is still held: "từ năm 2015 đến nay là …".
func (c clause) sinceThen(i int) bool {
	for k := i - 1; k >= max(c.s[0], i-5) && !c.isMark(k, ";:") && !c.is(k, onceKey); k-- {
		if c.is(k, nowKey) && c.has(k-1, untilWords) {
			return true
		}
	}
	return false
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
