package claims

import (
	"khobao/archive"
	"khobao/vietnamese"
)

// link connects a person with an office, as one sentence states it.
type link struct {
	person      int
	office      office
	relation    archive.Relation
	term        string
	confidence  archive.Confidence
	passage     *passage
	sentence    int
	first, last int  // tokens that state it
	apposed     bool // the office only describes the person; an event of the sentence may concern it
	listed      bool // the office heads a list of its holders, who were just given it
}

// group is a row of offices that one person holds together: "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh".
type group struct {
	offices     []office
	first, last int
	apposed     bool // it was found to describe the name before it
}

// clause is where one group of offices is looked at: its sentence, and the names of the sentence.
type clause struct {
	*passage
	index int // of the sentence
	s     [2]int
	names []name
}

// readLinks links the persons of a passage with its offices.
func (r *reader) readLinks(p *passage) {
	office, nameAt := 0, 0
	for index, s := range p.sentences {
		from := nameAt
		for nameAt < len(p.names) && p.names[nameAt].first < s[1] {
			nameAt++
		}
		start := office
		for office < len(p.offices) && p.offices[office].first < s[1] {
			office++
		}
		if start == office || len(r.links) >= maxLinks {
			continue
		}
		c := clause{p, index, s, p.names[from:nameAt]}
		before := len(r.links)
		groups := c.groups(p.offices[start:office])
		for i := range groups {
			r.linkGroup(c, groups, i)
		}
		r.applyEvents(c, r.links[before:])
	}
}

// groups joins offices between which stands nothing but a joiner.
func (c clause) groups(offices []office) []group {
	var all []group
	for _, o := range offices {
		if n := len(all); n > 0 && c.joins(all[n-1].last, o.first) && !o.plural {
			g := &all[n-1]
			if prev := g.offices[len(g.offices)-1]; prev.former && !o.fresh && !c.hasIn(g.last, o.first, presentWords) {
				o.former = true
			}
			g.offices, g.last = append(g.offices, o), o.last
			continue
		}
		all = append(all, group{offices: []office{o}, first: o.first, last: o.last})
	}
	return all
}

var (
	joiners      = words("và", "kiêm", "đồng", "thời", "là", "rồi", "sau", "đó", "cũng", "kiêm", "nhiệm", "lên", "hiện", "nay", "đến", "các", "chức", "vụ", "vừa", "rồi", "khóa", "nhiệm", "kỳ")
	presentWords = words("hiện", "nay", "đang")
)

// joins reports whether the offices around tokens [i, j) belong together.
func (c clause) joins(i, j int) bool {
	if j-i > 8 || j < i {
		return false
	}
	i = c.skipTerm(i, j)
	for ; i < j; i++ {
		if !c.isMark(i, ",-–/&") && !c.has(i, joiners) {
			return false
		}
	}
	return true
}

func (p *passage) hasIn(i, j int, set wordSet) bool {
	for ; i < j; i++ {
		if p.has(i, set) {
			return true
		}
	}
	return false
}

// skipTerm returns where a term of office at i ends ("nhiệm kỳ 2020 - 2025", "khóa XI"), or i.
func (p *passage) skipTerm(i, limit int) int {
	j := i
	if p.isMark(j, "(,") && j+1 < limit {
		j++
	}
	if p.is(j, vietnamese.Key("nhiệm")) && p.is(j+1, vietnamese.Key("kỳ")) {
		j += 2
	} else if p.has(j, courseWords) {
		j++
	} else {
		return i
	}
	for j < limit && (p.tokens[j].Kind == vietnamese.Number || p.isMark(j, "-–)(") || p.tokens[j].caps || p.word(j) == "X" || p.word(j) == "V" || p.word(j) == "I") {
		j++
	}
	return j
}

var courseWords = words("khóa")

// linkGroup finds whose offices a group is: of the person just behind it, of the one just before it, or of the one whom the
// clause's verb joins with it.
func (r *reader) linkGroup(c clause, groups []group, i int) {
	g := groups[i]
	if !r.follow(g.offices) {
		return
	}
	next, before := c.nextName(g.last), c.prevName(g.first)
	if i+1 < len(groups) && next >= 0 && groups[i+1].first < c.names[next].first && !c.leadsList(g.last, groups[i+1].first) {
		next = -1
	}
	c.inheritWithin(&g)
	forward := noLink
	if next >= 0 {
		forward = c.forward(g, next)
	}
	apposed := before >= 0 && c.apposition(c.names[before].last, g.first, groups[:i])
	switch {
	case next >= 0 && c.whileOffice(g, next):
		r.linkFormer(c, g, next)
	case forward == listLink:
		r.linkList(c, g, next)
	case apposed && forward == directLink && !c.introduced(groups[:i], before):
		if n := len(g.offices); n > 1 && before >= 0 {
			r.linkAll(c, group{offices: g.offices[:n-1]}, before, true)
			g = group{offices: g.offices[n-1:], first: g.offices[n-1].first, last: g.last}
		}
		r.linkAll(c, g, next, true)
	case forward == directLink && before >= 0 && c.verbBefore(g, before) && len(g.offices) > 1:
		n := len(g.offices)
		r.linkVerb(c, group{offices: g.offices[:n-1], first: g.first, last: g.offices[n-2].last}, before, groups[:i])
		r.linkAll(c, group{offices: g.offices[n-1:], first: g.offices[n-1].first, last: g.last}, next, true)
	case forward == directLink:
		r.linkAll(c, g, next, true)
		for k := next + 1; k < len(c.names) && deputy(g.offices[len(g.offices)-1].head) && c.sharesOffice(k); k++ {
			r.linkAll(c, group{offices: g.offices[len(g.offices)-1:], first: g.first, last: g.last}, k, true)
		}
	case apposed:
		groups[i].apposed = true
		r.linkAll(c, g, before, true)
		r.linkReplaced(c, g)
	case forward == copulaLink:
		r.linkVerb(c, g, next, groups[:i])
	default:
		r.linkVerb(c, g, before, groups[:i])
	}
}

// whileOffice reports whether the clause only tells when: "khi đang là Giám đốc Sở X, ông …".
func (c clause) whileOffice(g group, next int) bool {
	n := c.names[next]
	if n.first-n.title-g.last != 1 || !c.isMark(g.last, ",") {
		return false
	}
	return c.hasIn(max(c.s[0], g.first-5), g.first, words("khi", "lúc", "trước"))
}

// verbBefore reports whether a verb joins the group with the name before it, so that only its last office introduces the
// next name: "A trúng cử Chủ tịch HĐND tỉnh, Phó Bí thư Tỉnh ủy B …".
func (c clause) verbBefore(g group, before int) bool {
	between := c.cuesIn(c.names[before].last, g.first)
	return len(between) > 0 && g.first-between[len(between)-1].last <= 2 && c.governs(between, g) && !c.hasMark(c.names[before].last, g.first, ";")
}

// follow puts the office that somebody was given last, or that the headline names, in the place of "chức vụ này". It is false
// where there is none.
func (r *reader) follow(offices []office) bool {
	for i := range offices {
		o := &offices[i]
		if !o.pointer {
			continue
		}
		meant, ok := r.lastGiven()
		if !ok {
			return false
		}
		o.head, o.kind, o.org, o.inherited, o.pointer = meant.head, meant.kind, meant.org, true, false
	}
	return true
}

func (r *reader) lastGiven() (office, bool) {
	for i := len(r.links) - 1; i >= max(0, len(r.links)-maxContext); i-- {
		if rel := r.links[i].relation; rel != archive.Holds && rel != archive.Former {
			return r.links[i].office, true
		}
	}
	title := r.passages[0].offices
	for _, o := range title[:min(len(title), maxContext)] {
		if !o.pointer {
			return o, true
		}
	}
	return office{}, false
}

// sharesOffice reports whether name k stands bare behind a comma or và, so that a deputy's office before the list is its too:
// "Phó Chủ tịch UBND tỉnh A, B, C".
func (c clause) sharesOffice(k int) bool {
	n := c.names[k]
	if n.title > 0 || n.short || !c.coordinated(k-1, k) {
		return false
	}
	return !c.isMark(n.last, "-–(") && !(c.isMark(n.last, ",") && n.last+1 < c.s[1] && c.officeHeadAt(n.last+1, c.s[1]))
}

// introduced reports whether a group of offices stands directly before the name at index before: in such a list the next
// offices introduce the next name.
func (c clause) introduced(earlier []group, before int) bool {
	n := c.names[before]
	return len(earlier) > 0 && earlier[len(earlier)-1].last == n.first-n.title
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

type linkKind uint8

const (
	noLink     linkKind = iota
	directLink          // Chủ tịch UBND tỉnh X
	copulaLink          // Chức Chủ nhiệm … được bầu cho ông X
	listLink            // hai Phó Bí thư là các ông X, Y
)

// forward says how the group leads to the name behind it.
func (c clause) forward(g group, next int) linkKind {
	n := c.names[next]
	if c.replaced(n) {
		return noLink
	}
	from, to := c.skipTerm(g.last, n.first), n.first-n.title
	if own := c.officeStart(g.last, to); own >= from { // the items of the list have offices of their own
		to = own
	} else if n.title > 0 && c.isMark(to-1, ",") {
		if own := c.officeStart(g.last, to-1); own >= from {
			to = own
		}
	}
	for to > from && c.has(to-1, beforeNameWords) { // các, hai …
		to--
	}
	plural := g.offices[len(g.offices)-1].plural || to < n.first-n.title
	if from >= to && to < n.first-n.title && !plural {
		return noLink
	}
	if from >= to {
		if plural && c.moreNames(next) {
			return listLink
		}
		return directLink
	}
	if to-from > 24 {
		return noLink
	}
	last := to - 1
	switch {
	case from == last && c.isMark(last, "-–("), from == last && c.isMark(last, ",") && n.title > 0 && !c.describesEarlier(g) && !c.has(g.first-1, ofWords) && !n.short && !g.offices[0].fresh:
		return directLink
	case c.isMark(last, ":") || c.has(last, listLeads):
		if c.hasMark(from, last, ";") || c.officesIn(from, to) > 0 || c.quoted(last) {
			return noLink
		}
		if plural || c.moreNames(next) && !c.isMark(last, ":") {
			return listLink
		}
		if c.isMark(last, ":") && c.hasIn(max(from, last-4), last, beforeNameWords) {
			return listLink
		}
		if c.isMark(last, ":") && to-from > 1 {
			return noLink
		}
		return copulaLink
	case c.hasMark(from, last, ",;:"):
		return noLink
	case c.has(last, giverWords) && !c.hasIn(from, last, passiveWords) && (c.has(g.first-1, ofWords) || !c.eventBefore(g.first)):
		return noLink
	case c.has(last, giverWords):
		return copulaLink
	}
	return noLink
}

var (
	beforeNameWords = words("các", "hai", "ba", "bốn", "2", "3", "4", "02", "03", "5", "những", "04", "sáu")
	listLeads       = words("là", "gồm", "có")
	giverWords      = words("cho", "về", "với")
	passiveWords    = words("được", "giao", "thuộc")
)

// describesEarlier reports whether the group stands in apposition to the name before it.
func (c clause) describesEarlier(g group) bool {
	k := c.prevName(g.first)
	return k >= 0 && !c.hasMark(c.names[k].last, g.first, ";") && c.apposition(c.names[k].last, g.first, nil)
}

// quoted reports whether the colon at i leads to what somebody said.
func (c clause) quoted(i int) bool { return c.isMark(i+1, "“\"‘") }

func (p *passage) hasMark(i, j int, marks string) bool {
	for ; i < j; i++ {
		if p.isMark(i, marks) {
			return true
		}
	}
	return false
}

// eventBefore reports whether the verb of a decision governs the office at i: "phê chuẩn … chức vụ Chủ tịch đối với ông X".
func (c clause) eventBefore(i int) bool {
	for j := i - 1; j >= max(c.s[0], i-12); j-- {
		if n, tag := c.match(cues(), j, i); n > 0 && (tag == "elected" || tag == "appointed" || tag == "dismissed" || tag == "transferred") {
			return true
		}
	}
	return false
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

// leadsList reports whether a list begins between i and j: what follows are its items.
func (c clause) leadsList(i, j int) bool {
	if j-i > 14 || c.hasMark(i, j, ";") {
		return false
	}
	last := j - 1
	return c.isMark(last, ":") || c.has(last, listLeads) || c.has(last, giverWords)
}

// moreNames reports whether another name of the list follows.
func (c clause) moreNames(k int) bool { return k+1 < len(c.names) && c.listed(k, k+1) }

// listed reports whether name k follows name j in a list: a comma, a semicolon or và, and j's own offices, stand between.
func (c clause) listed(j, k int) bool {
	from, to := c.names[j].last, c.names[k].first-c.names[k].title
	if to <= from {
		return false
	}
	for to > from && c.has(to-1, beforeNameWords) {
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
			if c.clausal(i, o.first) {
				return false
			}
			i = o.last
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

// apposition reports whether tokens [i, j) between a name and an office make the office a description of the person.
func (c clause) apposition(i, j int, earlier []group) bool {
	if i > j || j-i > 45 {
		return false
	}
	if i == j {
		return true
	}
	for k := range earlier { // the person's own group before this one, parted by a semicolon or words
		if earlier[k].first >= i {
			return false
		}
	}
	if c.isMark(i, "(") {
		end := i + 1
		for end < j && !c.isMark(end, ")") {
			end++
		}
		if end == j { // the office stands within the parentheses
			return j-i <= 12 || !c.clausal(i+1, j) || c.biographic(i+1, j)
		}
		i = end + 1
		if i == j {
			return true
		}
	}
	if c.biographic(i, j) && c.isMark(i, ",-–") {
		return true
	}
	if c.hasMark(i, j, ";.") {
		return false
	}
	return !c.clausal(i, j) && (c.isMark(i, ",-–(:)") || c.has(i, copulas) || c.has(i, fillers))
}

var copulas = words("là", "hiện", "đang", "vốn", "cũng")

// biographic reports whether tokens [i, j) only tell birth, age and origin: ", sinh năm 1970, quê huyện X,".
func (c clause) biographic(i, j int) bool {
	k := i
	for k < j && c.isMark(k, ",-–(") {
		k++
	}
	if !c.has(k, birthWords) && !(c.tokens[k].Kind == vietnamese.Number && c.has(k+1, words("tuổi"))) {
		return false
	}
	for ; k < j; k++ {
		if n, tag := c.match(cues(), k, j); n > 0 && tag != "be" && tag != "office" && tag != "former" {
			return false
		}
	}
	return c.isMark(j-1, ",;-–)(") || c.has(j-1, copulas) || c.has(j-1, fillers)
}

var birthWords = words("sinh", "quê", "sn", "trú", "ngụ", "nguyên")
