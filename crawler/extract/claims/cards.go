package claims

import (
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// Where a page sets people out, a name and an office have a line or a cell each: the end of a letter ("GIÁM ĐỐC", "(Đã ký)", the
// name), the page of those who lead a body, the rows of a table.

// cardLine is a line that holds nothing but a name, or nothing but offices.
type cardLine struct {
	s       [2]int
	index   int // of its sentence
	who     int // index into the passage's names; -1 in a line of offices
	offices []office
}

// readCards links the names and the offices that have lines of their own, one below the other: each name with what stands below it
// where the first line is a name, else with what stands above it.
func (r *reader) readCards(p *passage) {
	var run []cardLine
	for index, s := range p.sentences {
		if p.signed(s) {
			continue
		}
		line, ok := p.cardLine(index, s)
		if !ok {
			r.linkCards(p, run)
			run = run[:0]
			continue
		}
		run = append(run, line)
	}
	r.linkCards(p, run)
}

// signed reports whether the line s is what stands between an office and the name of who signs, or above the office: "(Đã ký)",
// "KT. CHỦ TỊCH".
func (p *passage) signed(s [2]int) bool {
	i, end := s[0], s[1]
	if p.isMark(i, "(") && p.isMark(end-1, ")") {
		i, end = i+1, end-1
	}
	if n, _ := p.match(signatures, i, end); n > 0 && i+n == end {
		return true
	}
	return p.tokens[s[0]].fresh && p.has(s[0], insteadWords) && p.tokens[s[0]].caps && s[1]-s[0] <= maxCard
}

var (
	signatures   = vietnamese.ParseLexicon("đã ký\nký tên\nký tên, đóng dấu\nký, ghi rõ họ tên\nđã ký và đóng dấu")
	insteadWords = words("kt", "tl", "tuq")
)

// maxCard bounds the tokens of a line that holds offices alone.
const maxCard = 30

// cardLine reads the line s; false where it holds anything else.
func (p *passage) cardLine(index int, s [2]int) (cardLine, bool) {
	first, opens := p.lineStart(s)
	end := s[1]
	for end > first && p.isMark(end-1, ".,;:") {
		end--
	}
	if !opens || first != s[0] || end-first > maxCard || s[1] < len(p.tokens) && !p.tokens[s[1]].fresh || end == first {
		return cardLine{}, false
	}
	k := p.nameIndex(first)
	if k < len(p.names) && p.names[k].first-p.names[k].title <= first && p.names[k].last == end && !p.names[k].short {
		return cardLine{s: s, index: index, who: k}, true
	}
	offices := p.officesBetween(first, end)
	if len(offices) == 0 || offices[0].first != first || offices[len(offices)-1].last != end || k < len(p.names) && p.names[k].first < end {
		return cardLine{}, false
	}
	c := clause{p, index, s, nil}
	if groups := c.groups(offices); len(groups) != 1 {
		return cardLine{}, false
	}
	return cardLine{s: s, index: index, who: -1, offices: offices}, true
}

// linkCards links the lines of one run.
func (r *reader) linkCards(p *passage, run []cardLine) {
	if len(run) < 2 || run[0].who < 0 && run[len(run)-1].who < 0 || len(r.links) >= maxLinks {
		return
	}
	below := run[0].who >= 0 // offices stand below the names
	for i, line := range run {
		if line.who < 0 {
			continue
		}
		if below {
			for k := i + 1; k < len(run) && run[k].who < 0; k++ {
				r.linkCard(p, line, run[k])
			}
			continue
		}
		k, beside := i-1, false
		for ; k >= 0 && run[k].who >= 0; k-- {
			beside = true // "Phó Giám đốc" above two names
		}
		for ; k >= 0 && run[k].who < 0; k-- {
			if !beside || severalHold(run[k].offices[0]) {
				r.linkCard(p, line, run[k])
			}
		}
	}
}

// linkCard links the name of one line with the offices of another.
func (r *reader) linkCard(p *passage, name, line cardLine) {
	g := group{offices: append([]office(nil), line.offices...), first: line.s[0], last: line.s[1]}
	c := clause{p, line.index, line.s, nil}
	c.inheritWithin(&g)
	for _, o := range g.offices {
		if isCaps(o.head) && strings.Contains(o.head, " ") {
			o.head = capitalised(strings.ToLower(o.head))
		}
		r.add(c, o, p.names[name.who], archive.Holds, archive.Likely, true)
	}
}

// undersigned reports whether a name that is all of its line stands below a line that is an office, as who signs does.
func (p *passage) undersigned(n name) bool {
	if !p.tokens[n.first-n.title].fresh || n.last < len(p.tokens) && !p.tokens[n.last].fresh {
		return false
	}
	for i := n.first - n.title; i > 0; {
		s := [2]int{p.lineBegin(i - 1), i}
		i = s[0]
		if p.signed(s) {
			continue
		}
		return s[1]-s[0] <= maxCard && p.officeHeadAt(s[0], s[1]) && p.tokens[s[0]].upper && p.tokens[s[1]-1].Kind == vietnamese.Word
	}
	return false
}

// lineBegin returns the first token of the line that token i is in.
func (p *passage) lineBegin(i int) int {
	for i > 0 && !p.tokens[i].fresh {
		i--
	}
	return i
}

// readRows links the names and the offices that fill cells of the same row of a table. What the head of the office's column says
// happened: "Chức vụ", "Chức vụ được bổ nhiệm".
func (r *reader) readRows(p *passage) {
	var heads []stretch
	for index, s := range p.sentences {
		if !p.tokens[s[0]].fresh || !p.hasMark(s[0], s[1], "|") {
			if p.tokens[s[0]].fresh {
				heads = nil
			}
			continue
		}
		end := p.lineEnd(s[0]) // a cell may hold a full stop
		c := clause{p, index, [2]int{s[0], end}, nil}
		cells := p.cellsOf(s[0], end)
		who := -1
		for _, cell := range cells {
			if k := p.nameIndex(cell.first); k < len(p.names) && p.names[k].first-p.names[k].title == cell.first && p.names[k].last == cell.last && who < 0 {
				who = k
			}
		}
		if who < 0 {
			if heads == nil {
				heads = cells
			}
			continue
		}
		for i, cell := range cells {
			offices := p.officesBetween(cell.first, cell.last)
			if len(offices) == 0 || offices[0].first != cell.first {
				continue
			}
			relation := archive.Holds
			if i < len(heads) {
				relation = c.headRelation(heads[i])
			}
			for _, g := range c.groups(offices) {
				c.inheritWithin(&g)
				for _, o := range g.offices {
					r.add(c, o, p.names[who], relation, archive.Certain, relation == archive.Holds)
				}
			}
		}
	}
}

// headRelation reads from the head of a column what happened to the persons in it.
func (c clause) headRelation(head stretch) archive.Relation {
	for _, u := range c.cueList(head.first, head.last) {
		if relation := relations[u.tag]; relation != "" {
			return relation
		}
	}
	switch {
	case c.hasIn(head.first, head.last, pastHeads):
		return archive.Former
	case c.isIn(head.first, head.last, newKey):
		return archive.Appointed
	}
	return archive.Holds
}

var (
	pastHeads = words("cũ", "trước")
)
