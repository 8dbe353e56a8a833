package claims

import (
	"khobao/archive"
	"khobao/vietnamese"
)

// What a sentence tells of with "sẽ" is yet to come: where it gives the day, likely; else anybody's guess; and no claim at all where it is part of
// a plan or hangs on a condition.

// yetToCome makes those of a sentence's links less sure that tell of things to come, and leaves out those that it only plans.
func (c clause) yetToCome(links []link) []link {
	if !c.isIn(c.s[0], c.s[1], willKey) {
		return links
	}
	planned, kept := c.beginsPlan(), links[:0]
	for _, l := range links {
		switch {
		case l.relation == archive.Former && !l.followed || !c.comes(l):
		case planned:
			continue
		case l.date != nil && l.confidence != archive.Unclear:
			l.confidence = archive.Likely
		default:
			l.confidence = archive.Unclear
		}
		kept = append(kept, l)
	}
	return kept
}

// comes reports whether the verb that gives or takes the office of a link tells of the future.
func (c clause) comes(l link) bool {
	if l.office.first < l.first {
		return false // a roster's line above
	}
	all := c.cuesIn(max(c.s[0], l.office.first-maxAhead), l.office.first)
	for k := len(all) - 1; k >= 0; k-- {
		u := all[k]
		switch told := relations[u.tag] != ""; {
		case !told && u.tag != "office" && u.tag != "be" && u.tag != "handover", l.relation == archive.Holds && (told || u.last != l.office.first || u.tag == "be" && !c.is(u.last-1, isKey)):
			return false
		case c.willBe(u.first):
			return true
		case told, k > 0 && c.hasMark(all[k-1].last, u.first, ",;:"):
			return false
		}
	}
	return false
}

// maxAhead bounds the tokens between "sẽ" and the office.
const maxAhead = 24

// willBe reports whether "sẽ" begins the verb at i, "sẽ giữ chức", or stands close before it: "sẽ được HĐND tỉnh bầu", "sẽ họp để bầu".
func (c clause) willBe(i int) bool {
	for k := i; k >= max(c.s[0], i-maxModal) && c.tokens[k].Kind == vietnamese.Word && !c.nameAt(k) && !c.is(k, doneKey); k-- {
		if c.is(k, willKey) {
			return true
		}
	}
	return false
}

var willKey = vietnamese.Key("sẽ")

// beginsPlan reports whether the sentence begins with what makes a plan or a condition of it: "Theo kế hoạch, …", "Nếu trúng cử, …".
func (c clause) beginsPlan() bool {
	first, _ := c.lineStart(c.s)
	n, _ := c.match(plans, first, c.s[1])
	return n > 0
}

var plans = vietnamese.ParseLexicon("dự kiến\ntheo dự kiến\ntheo kế hoạch\ntheo phương án\ntheo đề án\ntheo lộ trình\ntheo quy hoạch\nnếu\ntrường hợp\ntrong trường hợp\ngiả sử")
