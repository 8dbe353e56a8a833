package claims

// rank returns the rank of an office, as the lexicon of ranks has it, and its beginning that this hangs on; 0 where it stands in no order.
func (p *passage) rank(o office) (rank int, by string) {
	from := o.first
	for from < o.last && (p.has(from, formerWords) || p.has(from, actingWords) || p.has(from, newWords)) {
		from++
	}
	n, tag := p.match(ranks(), from, o.last)
	if n == 0 {
		return 0, ""
	}
	return int(tag[0] - '0'), p.slice(from, from+n)
}

// together reports whether one person may hold two offices that stand one behind the other in a row. The first rank is held alone,
// and of two ministries each has its own minister.
func (c clause) together(a, b office) bool {
	rankA, byA := c.rank(a)
	rankB, byB := c.rank(b)
	switch {
	case rankA == 0 || rankB == 0 || a.former || c.hasIn(a.last, b.first, alsoWords):
		return true
	case rankA == rankB:
		return byA != byB || a.org.text == b.org.text
	}
	return rankA < rankB && rankA > 1
}

// ofSeveral reports whether an office is that of several bodies, each with its holder: "Bộ trưởng các Bộ X, Y".
func (c clause) ofSeveral(o office) bool {
	return c.is(o.last, severalKey) && c.skipTerm(o.last, c.s[1]) == o.last
}

var (
	alsoWords = words("kiêm", "đồng", "thời")
)

// ofHolder leaves out of a row before a name what the holder of its last office cannot hold beside it: somebody else holds that, who
// is not named.
func (c clause) ofHolder(g group) group {
	for i := len(g.offices) - 1; i > 0; i-- {
		if !c.together(g.offices[i-1], g.offices[i]) {
			g.offices = g.offices[i:]
			g.first = g.offices[0].first
			break
		}
	}
	return g
}
