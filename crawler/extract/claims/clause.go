package claims

import (
	"sort"

	"khobao/vietnamese"
)

// A sentence is looked at as a clause: its offices, the names of its people, and what stands between them.

// clause is where one group of offices is looked at: its sentence, and the names of the sentence.
type clause struct {
	*passage
	index int // of the sentence
	s     [2]int
	names []name
}

// nextName returns the index of the first name of the clause that begins at or behind token i; -1 where none does.
func (c clause) nextName(i int) int {
	for k, n := range c.names {
		if n.first >= i {
			return k
		}
	}
	return -1
}

// prevName returns the index of the last name that ends at or before token i; -1 where none does.
func (c clause) prevName(i int) int {
	for k := len(c.names) - 1; k >= 0; k-- {
		if c.names[k].last <= i {
			return k
		}
	}
	return -1
}

// beforeNote returns name k, or the last one before the parentheses that stand around it and close before token i: "do bà X (vợ của ông Y, nguyên Phó
// Giám đốc Z) làm giám đốc" tells of X.
func (c clause) beforeNote(k, i int) int {
	if k < 1 || !c.hasMark(c.names[k].last, i, ")") {
		return k
	}
	open := -1
	for j := c.s[0]; j < c.names[k].first; j++ {
		switch {
		case c.isMark(j, "("):
			open = j
		case c.isMark(j, ")"):
			open = -1
		}
	}
	if at := c.prevName(open); open > 0 && at >= 0 && c.names[at].last == open {
		return at
	}
	return k
}

// officesBetween returns the offices that begin in tokens [i, j).
func (p *passage) officesBetween(i, j int) []office {
	from := sort.Search(len(p.offices), func(k int) bool { return p.offices[k].first >= i })
	to := sort.Search(len(p.offices), func(k int) bool { return p.offices[k].first >= j })
	return p.offices[from:max(from, to)]
}

// skipNote returns where the note in parentheses at i ends; i where none stands there.
func (c clause) skipNote(i, limit int) int {
	if !c.isMark(i, "(") {
		return i
	}
	if end := c.closing(i, min(limit, i+maxNote)); end > 0 {
		return end + 1
	}
	return i
}

// officesIn counts the offices that begin within [i, j).
func (c clause) officesIn(i, j int) int {
	n := 0
	for ; i < j; i++ {
		if c.officeHeadAt(i, j) {
			n++
		}
	}
	return n
}

// officeStart returns where the offices begin that reach up to token to; -1 where none do.
func (c clause) officeStart(from, to int) int {
	between := c.officesBetween(from, to)
	for i := len(between) - 1; i >= 0; i-- {
		if between[i].last == to {
			return between[i].first
		}
	}
	return -1
}

// onlyOffices reports whether tokens [i, j) hold nothing that a clause needs: offices, commas, parentheses.
func (c clause) onlyOffices(i, j int) bool {
	if j-i > 60 {
		return false
	}
	for _, o := range c.officesBetween(i, j) {
		if o.first >= i && o.last <= j {
			first := o.first
			for first > i && o.plural && c.has(first-1, manyWords) {
				first--
			}
			if c.clausal(i, first) && !c.biographic(i, first) {
				return false
			}
			i = c.skipState(c.skipTerms(c.skipState(o.last), j))
		}
	}
	return !c.clausal(i, j)
}

// clausal reports whether tokens [i, j) hold words outside parentheses, but for those that may stand between a name and an office.
func (c clause) clausal(i, j int) bool {
	depth := 0
	for ; i < j; i++ {
		switch {
		case c.isMark(i, "("):
			depth++
		case c.isMark(i, ")"):
			depth--
		case depth <= 0 && c.tokens[i].Kind == vietnamese.Word && !c.has(i, fillers) && !c.has(i, listWords):
			return true
		}
	}
	return false
}

var fillers = words("hiện", "đang", "là", "cũng", "nay", "nguyên", "vốn", "đồng", "thời", "kiêm", "tuổi", "tân", "quyền", "năm", "cùng", "vẫn", "các", "ông", "bà", "chí")

// moreNames reports whether another name of the list follows.
func (c clause) moreNames(k int) bool { return k+1 < len(c.names) && c.listed(k, k+1) }

// listed reports whether name k follows name j in a list: a comma, a semicolon or và, and j's own offices, stand between.
func (c clause) listed(j, k int) bool {
	from, to := c.names[j].last, c.names[k].first-c.names[k].title
	for to > from && c.has(to-1, beforeNameWords) {
		to--
	}
	if c.isMark(to-1, ":") { // "A; các Phó Chủ tịch: B, C"
		to--
	}
	sep := to - 1
	if i := c.officeStart(from, to); i > from { // "A; Trưởng ban Nội chính B"
		sep = i - 1
	}
	if sep < from || !c.isMark(sep, ",;") && !c.has(sep, listWords) {
		return false
	}
	return c.onlyOffices(from, sep)
}

// nameEndsAt reports whether a name of the clause ends at i.
func (c clause) nameEndsAt(i int) bool {
	k := c.prevName(i)
	return k >= 0 && c.names[k].last == i
}

// coordinated reports whether names j and k stand side by side: "A, B và C được bầu".
func (c clause) coordinated(j, k int) bool {
	if c.names[j].last >= c.names[k].first-c.names[k].title {
		return false // "… đối với ông A Ông B cho biết": another sentence
	}
	for i := c.names[j].last; i < c.names[k].first-c.names[k].title; i++ {
		if !c.isMark(i, ",") && !c.has(i, listWords) && !c.is(i, alongKey) {
			return false
		}
	}
	return true
}

func (c clause) isHonorificAt(i int) bool { return i >= c.s[0] && c.isHonorific(i) }

// firstOfRow returns the first of the names side by side that name k ends.
func (c clause) firstOfRow(k int) int {
	for k > 0 && c.coordinated(k-1, k) {
		k--
	}
	return k
}

// alongside reports whether names j and k are subjects of one verb: a comma, và or cùng, and k's own offices, stand between.
func (c clause) alongside(j, k int) bool {
	from, to := c.names[j].last, c.names[k].first-c.names[k].title
	return to > from && !c.hasMark(from, to, ";:") && (c.isMark(from, ",-–(") || c.has(from, listWords) || c.is(from, alongKey)) && c.onlyOffices(from, to)
}
