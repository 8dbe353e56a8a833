package claims

import (
	"slices"

	"khobao/archive"
	"khobao/vietnamese"
)

// measures are the degrees of discipline, by the cues that name them.
var measureCues = vietnamese.ParseLexicon("khiển trách\treprimand\ncảnh cáo\twarning\ncách chức\tremoval\ncách hết\tremoval\ncách tất cả\tremoval\ncách các chức vụ\tremoval\ngiáng chức\tdemotion\nbuộc thôi việc\tdismissal\nkhai trừ\texpulsion")

// measureOf returns the degree of discipline that a sentence tells of a link: the only one; or else that of the nearest active verb before it or
// passive one behind it.
func (c clause) measureOf(l *link) archive.Measure {
	var found archive.Measure
	nearest, several := 1<<30, false
	first, last := min(l.first, l.office.first), max(l.last, l.office.last)
	var only archive.Measure
	for i := c.s[0]; i < c.s[1]; i++ {
		n, tag := c.match(measureCues, i, c.s[1])
		if n == 0 {
			continue
		}
		if i > last && c.anothersDiscipline(l, last, i) {
			continue
		}
		m := archive.Measure(tag)
		if m == archive.Removal && c.removesOther(i+n, l) {
			continue
		}
		several = several || only != "" && only != m
		only = m
		passive := c.hasIn(max(c.s[0], i-4), i, hitWords)
		apart := i - last
		if i < first {
			apart = first - i
			if passive {
				continue
			}
		} else if i < last {
			apart = 0
		}
		if apart < nearest {
			nearest, found = apart, m
		}
	}
	if !several {
		return only
	}
	return found
}

// removesOther reports whether the office that stands right behind a removal that ends at i is not the link's: "cách chức Ủy viên Ban Thường vụ đối với
// ông X, Giám đốc Sở Y" leaves him the other one, as far as the sentence says.
func (c clause) removesOther(i int, l *link) bool {
	for i < c.s[1] && c.has(i, removedWords) {
		i++
	}
	at := c.officesBetween(i, i+1)
	if len(at) == 0 || l.office.first <= i && i < l.office.last {
		return false
	}
	from, to := at[0].last, l.office.first
	return to < i || to > from && !(to-from < maxOrganisation && c.onlyOffices(from, to) && !c.nameWithin(from, to))
}

// nameWithin reports whether tokens [i, j) name anybody.
func (c clause) nameWithin(i, j int) bool {
	for _, n := range c.names {
		if n.first >= i && n.first < j {
			return true
		}
	}
	return false
}

var removedWords = words("chức", "vụ", "danh", "các", "cả", "tất", ":", "về", "đảng")

// anothersDiscipline reports whether between the words of a link that end at i and a measure at j the person was punished, and somebody else is named
// whom the measure is told of: "ông X bị kỷ luật, trước đó ông Y bị cách chức".
func (c clause) anothersDiscipline(l *link, i, j int) bool {
	k := c.prevName(j)
	return k >= 0 && c.names[k].first >= i && c.names[k].person != l.person && c.hasIn(l.office.last, c.names[k].first, hitWords) && c.hasIn(c.names[k].last, j, hitWords)
}

// strongest orders the degrees.
var strongest = []archive.Measure{"", archive.Reprimand, archive.Warning, archive.Demotion, archive.Removal, archive.Dismissal, archive.Expulsion}

// stronger returns the one of two degrees that says more.
func stronger(a, b archive.Measure) archive.Measure {
	if slices.Index(strongest, b) > slices.Index(strongest, a) {
		return b
	}
	return a
}

// hitWords stand before a verb that says what happened to whom it follows.
var hitWords = words("bị", "chịu", "nhận")
