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
		m := archive.Measure(tag)
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
