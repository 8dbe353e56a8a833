package claims

import (
	"slices"
	"sort"

	"khobao/archive"
	"khobao/vietnamese"
)

// Lists tell offices by their lines: a line that ends in an office and a colon gives it to everybody whom the lines below begin with
// ("3. Các Phó Trưởng ban:" - "Bà A - Giám đốc Sở X;"), and lines about somebody follow the one that is no more than the name
// ("Đồng chí A" - "Sinh năm 1941; nguyên Tỉnh ủy viên, …").

// readRosters links the persons of such lists with the office of the line above them.
func (r *reader) readRosters(p *passage) {
	var head *group
	var at clause
	won := false // the line before the list says that its persons won
	for index, s := range p.sentences {
		c := clause{p, index, s, p.names[p.nameIndex(s[0]):]}
		for i, n := range c.names {
			if n.first >= s[1] {
				c.names = c.names[:i]
				break
			}
		}
		first, opens := p.lineStart(s)
		switch {
		case first == s[1] || len(r.links) >= maxLinks: // the number of an item, cut off by its full stop
		case !opens && !(len(c.names) == 0 && p.isMark(s[1]-1, ":")):
		case len(c.names) == 0:
			at, won = c, false
			if head = c.listHeading(first); head == nil && index > 0 {
				at.index, at.s = index-1, p.sentences[index-1]
				head, won = c.winnersHeading(at.s[0]), true
			}
		case head != nil && c.itemAt(first, p.numberedLine(s)):
			r.linkItem(at, c, *head, won)
		default:
			head = nil
		}
	}
}

// lineStart returns the first token behind the bullet or number that a line begins with, and whether the sentence s begins a line.
func (p *passage) lineStart(s [2]int) (first int, opens bool) {
	i := s[0]
	opens = p.tokens[i].fresh || p.numberedLine(s)
	for i < s[1] && (p.tokens[i].Kind == vietnamese.Mark || p.isNumber(i)) {
		i++
	}
	return i, opens
}

// linkBoard links those whom a sentence lists as a board that was elected, "bầu Ban Thường vụ Đảng ủy xã X gồm: A, B và C", or that it only
// names: "Danh sách Ban Thường vụ Đảng ủy xã X: A, B và C".
func (r *reader) linkBoard(c clause) {
	at := sort.Search(len(c.organisations), func(i int) bool { return c.organisations[i].first >= c.s[0] })
	for _, org := range c.organisations[at:] {
		if org.first >= c.s[1] {
			return
		}
		n, tag := c.before(cues(), c.s[0], org.first)
		elected := tag == "elected" && !c.unreal(org.first-n) && !c.hasIn(max(c.s[0], org.first-n-maxModal), org.first-n, notYetBoards)
		if !c.electedBoard(org) || !elected && !c.opensWith(org) {
			continue
		}
		k := c.nextName(org.last)
		if k < 0 || !c.moreNames(k) || !c.opensBoard(org.last, c.names[k].first-c.names[k].title) {
			continue
		}
		o := memberOf(org)
		relation := archive.Elected
		if !elected && !c.votedAbove() {
			relation = r.announced(c, group{offices: []office{o}, first: o.first, last: o.last})
		}
		r.add(c, o, c.names[k], relation, archive.Certain, false)
		for ; c.moreNames(k) && len(r.links) < maxLinks; k++ {
			r.add(c, o, c.names[k+1], relation, archive.Certain, false)
		}
		return
	}
}

// maxVotedAbove bounds the sentences between the vote and the list.
const maxVotedAbove = 6

// votedAbove reports whether a sentence before tells that a board was elected: "Đại hội đã bầu Ban Chấp hành khóa mới. Ban Chấp hành
// gồm …".
func (c clause) votedAbove() bool {
	for index := c.index - 1; index >= max(0, c.index-maxVotedAbove); index-- {
		above := clause{passage: c.passage, index: index, s: c.sentences[index]}
		for _, u := range above.cuesIn(above.s[0], above.s[1]) {
			if board := u.last; u.tag == "elected" && (c.pair(board+1, electedBoards) || c.has(board, shortBoards)) && !above.unreal(u.first) && !above.willBe(u.first) {
				return true
			}
		}
	}
	return false
}

// memberOf is the office of those who sit on a board.
func memberOf(board organisation) office {
	return office{first: board.first, last: board.last, head: "Ủy viên", kind: "member", org: board}
}

// electedBoard reports whether a body is one that members are elected to.
func (p *passage) electedBoard(org organisation) bool {
	return p.has(org.first, boardWords) && p.pair(org.first+1, electedBoards) || p.has(org.first, shortBoards)
}

// opensWith reports whether the line begins with a board, and nothing but "danh sách" before it or "gồm" behind it.
func (c clause) opensWith(board organisation) bool {
	first, _ := c.lineStart(c.s)
	n, _ := c.match(rolls, first, board.first)
	return first+n == board.first && (n > 0 || c.hasIn(board.last, min(board.last+maxModal, c.s[1]), listLeads))
}

var rolls = vietnamese.ParseLexicon("danh sách\ndanh sách đầy đủ\ndanh sách chính thức\ndanh sách trúng cử\ntoàn bộ danh sách\ndanh sách nhân sự")

var notYetBoards = words("sẽ", "ứng", "chuẩn", "kiểm", "giúp") // "ứng cử viên bầu …", "chuẩn bị nhân sự để bầu …"

// electedBoards are boards whose members are called so.
var electedBoards = phrases("thường vụ", "chấp hành")

var shortBoards = words("BTV", "BCH")

// opensBoard reports whether tokens [i, j) lead from a board to its members: terms, their number, and a colon or gồm.
func (c clause) opensBoard(i, j int) bool {
	if i = c.skipTerms(i, j); c.isMark(i-1, "(") {
		i--
	}
	if end := c.closing(i, j); c.isMark(i, "(") && end > 0 { // "(chưa kể Bí thư, các Phó Bí thư)"
		i = end + 1
	}
	for j > i && (c.has(j-1, headingTails) && !c.has(j-1, listLeads) || c.isMark(j-1, ",") && c.isHonorificAt(j-2)) {
		j--
	}
	if j <= i || !c.isMark(j-1, ":") && !c.has(j-1, listLeads) {
		return false
	}
	for ; i < j-1; i++ {
		if !c.isNumber(i) && !c.has(i, headingTails) && !c.isMark(i, ",") {
			return false
		}
	}
	return true
}

// listHeading returns the offices that the line ends with before its colon; nil where it is no heading. Nothing but what was
// decided stands before them.
func (c clause) listHeading(first int) *group {
	end := c.s[1] - 1
	if c.isMark(end, ".") && c.isNumber(end-1) { // "…: 1. Ông A": the number of the first item
		end -= 2
	}
	if g := c.boardHeading(first, end+boolInt(!c.isMark(end, ":"))); g != nil {
		return g
	}
	if !c.isMark(end, ":") || end-first > maxHeading {
		return nil
	}
	for end > first && (c.has(end-1, headingTails) || c.isMark(end-1, ",")) {
		end--
	}
	groups := slices.DeleteFunc(c.groups(c.officesBetween(first, end)), func(g group) bool { return c.is(g.first-1, ofKey) && g.last < end }) // "đề nghị của Chánh án X về việc bổ nhiệm …"
	if len(groups) != 1 || c.skipTerms(groups[0].last, end) < end {
		return nil
	}
	for i := first; i < groups[0].first; i++ {
		if c.has(i, followWords) || c.is(i, ofKey) {
			continue
		}
		if n, tag := c.match(cues(), i, end); n > 0 && tag == "speech" {
			return nil
		}
	}
	return &groups[0]
}

// boardHeading returns the seats of the board that a line [first, end) names, and no more than that, behind "danh sách" or before a colon; nil where
// it names none.
func (c clause) boardHeading(first, end int) *group {
	n, _ := c.match(rolls, first, end)
	at := sort.Search(len(c.organisations), func(i int) bool { return c.organisations[i].first >= first+n })
	if at == len(c.organisations) || n == 0 && !c.isMark(end, ":") {
		return nil
	}
	board := c.organisations[at]
	if board.first != first+n || board.last > end || !c.electedBoard(board) {
		return nil
	}
	for end > board.last && c.has(end-1, headingTails) {
		end--
	}
	for i := c.skipTerms(board.last, end); i < end; i++ {
		if !c.isNumber(i) && !c.has(i, headingTails) && !c.isMark(i, ",(-–") && !c.isMark(i, ")") {
			return nil
		}
	}
	return &group{offices: []office{memberOf(board)}, first: board.first, last: board.last}
}

// winnersHeading returns the seat that the sentence from token first on speaks of, where the line says that those who won follow: "Những
// người trúng cử gồm:".
func (c clause) winnersHeading(first int) *group {
	end := c.s[1] - 1
	if c.isMark(end, ".") && c.isNumber(end-1) {
		end -= 2
	}
	if !c.isMark(end, ":") || end-c.s[0] > maxHeading || len(c.officesBetween(c.s[0], end)) > 0 {
		return nil
	}
	all := c.cuesIn(c.s[0], end)
	if n := len(all); n == 0 || all[n-1].tag != "elected" && all[n-1].tag != "be" {
		return nil
	}
	seats := c.officesBetween(first, c.s[0])
	if n := len(seats); n > 0 && seats[n-1].kind == "member" && seats[n-1].org.text != "" {
		o := seats[n-1]
		return &group{offices: []office{o}, first: o.first, last: o.last}
	}
	return nil
}

// maxHeading bounds the tokens of a heading.
const maxHeading = 40

var headingTails = words("gồm", "là", "các", "đồng", "chí", "ông", "bà", "sau", "đây", "có", "tên", "đối", "với", "cho", "theo", "và", "người", "vị", "mới")

// itemAt reports whether a line is an item of a list of persons: a name stands first, and behind it nothing but offices where no
// bullet or number marks the item.
func (c clause) itemAt(first int, marked bool) bool {
	n := c.names[0]
	return n.first-n.title == first && !n.short && (marked || first > c.s[0] || c.onlyOffices(n.last, c.s[1]))
}

// numberedLine reports whether a number and its full stop stand before the sentence s.
func (p *passage) numberedLine(s [2]int) bool {
	return s[0] >= 2 && p.isMark(s[0]-1, ".") && p.isNumber(s[0]-2)
}

// linkItem links the first name of an item, and those beside it, with the offices of the heading. won says that they won a seat.
func (r *reader) linkItem(heading, item clause, g group, won bool) {
	relation, ok := heading.relationOf(heading.cuesIn(heading.s[0], g.first), nil, g)
	if !ok {
		return
	}
	switch {
	case won:
		relation = archive.Elected
	case relation == archive.Holds:
		relation = r.announced(heading, g)
	}
	from := len(r.links)
	for k := range item.names {
		if k > 0 && !item.coordinated(k-1, k) {
			break
		}
		for _, o := range g.offices {
			r.add(heading, o, item.names[k], relation, archive.Likely, false)
		}
	}
	for i := from; i < len(r.links); i++ {
		r.links[i].roster = true
	}
}

// nameAlone reports whether a line is no more than somebody's name, or "Họ và tên:" before it.
func (c clause) nameAlone(first int) bool {
	n, m := c.match(fullNameWords, first, c.s[1])
	if n > 0 && m == "" {
		first += n
		for c.isMark(first, ":") {
			first++
		}
	}
	if len(c.names) != 1 || c.names[0].first-c.names[0].title != first {
		return false
	}
	last := c.names[0].last
	return last == c.s[1] || last == c.s[1]-1 && c.isMark(last, ".,:;")
}

var fullNameWords = vietnamese.ParseLexicon("Họ và tên\nHọ tên\nHọ, tên\nHọ và tên khai sinh")

// profiles reports whether a line goes on with who somebody is whose name is the line above: where and when he was born, what he was.
func (c clause) profiles(first int) bool {
	n, _ := c.match(profileLeads, first, c.s[1])
	return n > 0 && c.tokens[c.s[0]].fresh
}

var profileLeads = vietnamese.ParseLexicon("sinh năm\nsinh ngày\nsinh tháng\nnguyên\nnguyên là\nquê quán\nquê\nchức vụ\nchức vụ hiện nay\nchức vụ hiện tại\nchức danh\ntuổi\nthường trú\nnơi ở hiện nay")

// linkProfile links the offices of such a line, each of which a mark or its own "nguyên" begins, with the person.
func (r *reader) linkProfile(c clause, groups []group, who int) {
	for i := range groups {
		g := &groups[i]
		if at := g.offices[0].first; !c.isMark(at-1, ",;:.-–") && at > c.s[0] && !c.is(at-1, isKey) {
			continue
		}
		c.inheritWithin(g)
		for _, o := range g.offices {
			r.add(c, o, name{first: o.first, last: o.first, person: who, short: true}, archive.Holds, archive.Likely, true)
		}
	}
}
