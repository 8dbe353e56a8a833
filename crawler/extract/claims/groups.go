package claims

// Offices that follow each other and that one person holds together are a group.

// group is a row of offices that one person holds together: "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh".
type group struct {
	offices     []office
	first, last int
	apposed     bool // it was found to describe the name before it
}

// groups joins offices between which stands nothing but a joiner.
func (c clause) groups(offices []office) []group {
	var all []group
	for _, o := range offices {
		if n := len(all); n > 0 && c.joins(all[n-1].last, o.first) && !o.plural && !c.twoStates(all[n-1], o) && !c.onceThenNow(all[n-1], o) && !c.predicated(all[n-1], o) && !c.ownClause(o, c.prevName(all[n-1].first)) && !(c.has(all[n-1].last, ontoWords) && c.fromPost(all[n-1].first)) && !c.othersBefore(all[n-1]) && !c.speaksTo(all[n-1], o) && !(c.is(all[n-1].first-1, ofKey) && c.isMark(all[n-1].last, ",") && c.has(all[n-1].first-2, bestowWords)) {
			g := &all[n-1]
			if prev := g.offices[len(g.offices)-1]; prev.former && !o.fresh && !c.hasIn(g.last, o.first, presentWords) {
				o.former, o.formerToo = true, !o.former
			}
			g.offices, g.last = append(g.offices, o), o.last
			continue
		}
		all = append(all, group{offices: []office{o}, first: o.first, last: o.last})
	}
	return all
}

// predicated reports whether the next office is that of who was given the group's, or lost it: "Người được bầu giữ chức Chủ tịch X là Phó Bí thư Y Lê
// Văn A".
func (c clause) predicated(g group, o office) bool {
	n, tag := c.before(cues(), c.s[0], g.first)
	return n > 0 && c.is(o.first-1, isKey) && c.skipTerms(g.last, o.first-1) == o.first-1 && (tag == "office" || relations[tag] != "" && tag != "former")
}

// twoStates reports whether the office is that of another state's than the group's last: "với Tổng thống Mỹ, Tổng thống Hàn Quốc X".
func (c clause) twoStates(g group, o office) bool {
	last := g.offices[len(g.offices)-1]
	return last.kind == "self" && o.kind == "self" && last.org.text != "" && o.org.text != "" && last.org.text != o.org.text && sameOffice(last.head, o.head) &&
		c.countryAt(last.org.first, last.org.last) > 0
}

// speaksTo reports whether the group is only whom the holder of the next office speaks to or of: "báo cáo với đoàn của Bí thư Tỉnh
// ủy, Phó Giám đốc Sở X Lê Văn A cho hay".
func (c clause) speaksTo(g group, next office) bool {
	_, said := c.before(cues(), c.s[0], g.first) // "Chúc mừng tân Chủ tịch, Phó Bí thư Tỉnh ủy X mong …"
	if !c.has(g.first-1, touchWords) && !(said == "speech" && g.offices[0].fresh) || !c.isMark(g.last, ",") {
		return false
	}
	k := c.nextName(next.last)
	if k < 0 || c.names[k].first-c.names[k].title != next.last {
		return false
	}
	n, tag := c.match(cues(), c.names[k].last, c.s[1])
	return n > 0 && tag == "speech"
}

// othersBefore reports whether the group only speaks of deputies in general: "ý kiến của các ĐBQH, Thống đốc X …".
func (c clause) othersBefore(g group) bool {
	o := g.offices[len(g.offices)-1]
	return o.plural && c.isMark(g.last, ",") && c.hasIn(o.first, o.last, delegations)
}

var (
	joiners      = words("và", "kiêm", "đồng", "thời", "là", "rồi", "sau", "đó", "cũng", "nhiệm", "lên", "hiện", "nay", "đến", "các", "chức", "vụ", "vừa", "khóa", "kỳ")
	presentWords = words("hiện", "nay", "đang")
)

// joins reports whether the offices around tokens [i, j) belong together.
func (c clause) joins(i, j int) bool {
	i = c.skipYears(c.skipTerms(c.skipBody(i), j), j)
	if j-i > 8 || j < i {
		return false
	}
	for ; i < j; i++ {
		if !c.isMark(i, ",-–/&") && !c.has(i, joiners) {
			return false
		}
	}
	return true
}

// onceThenNow reports whether the group is of the past and the next office of the present: "từng là X, nay là Y".
func (c clause) onceThenNow(g group, o office) bool {
	n, tag := c.before(cues(), c.s[0], g.first)
	return n > 0 && tag == "former" && c.hasIn(g.last, o.first, presentWords)
}
