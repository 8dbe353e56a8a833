package authority

import (
	"slices"
	"strconv"

	"khobao/archive"
)

// Nobody was born twice. Sources err by a year, and an age leaves a year open; years that lie further apart are of two people.

// years are the first and the last year in which sources have a person born; zero where none says it.
type years struct{ from, to int }

// with returns the span of both.
func (y years) with(z years) years {
	switch {
	case y.from == 0:
		return z
	case z.from == 0:
		return y
	}
	return years{min(y.from, z.from), max(y.to, z.to)}
}

// differ reports whether the span is of two people.
func (y years) differ() bool { return y.to-y.from > 1 }

// may reports whether somebody born in a year, zero where that is unknown, may be the person.
func (y years) may(year int) bool { return year == 0 || !y.with(years{year, year}).differ() }

// ages tells the people of one name apart who have posts in the same body.
type ages struct {
	groups map[archive.OrganisationID][]int                    // of a body at which people of different ages are: the first years of each
	unsure map[archive.OrganisationID]bool                     // bodies of which sources disagree about one head's year
	by     map[archive.OrganisationID]map[archive.OfficeID]int // in such a body: whose an office is, by the group's year; 0: several people's
}

// agesOf looks for bodies at which people of different ages are.
func agesOf(mentions []archive.NameMention, posts [][]archive.Claim, torn []bool) ages {
	born := map[archive.OrganisationID][]int{}
	each := func(f func(year int, p archive.Claim)) {
		for i, m := range mentions {
			for _, p := range posts[i] {
				if m.Mention.Born > 0 && !torn[i] {
					f(m.Mention.Born, p)
				}
			}
		}
	}
	each(func(year int, p archive.Claim) { born[p.BodyID] = append(born[p.BodyID], year) })
	a := ages{map[archive.OrganisationID][]int{}, map[archive.OrganisationID]bool{}, map[archive.OrganisationID]map[archive.OfficeID]int{}}
	for body, all := range born {
		slices.Sort(all)
		var firsts []int
		for _, year := range all {
			if n := len(firsts); n == 0 || year-firsts[n-1] > 1 {
				firsts = append(firsts, year)
			}
		}
		if len(firsts) > 1 {
			a.groups[body], a.by[body] = firsts, map[archive.OfficeID]int{}
		}
	}
	each(func(year int, p archive.Claim) {
		if !a.contested(p.BodyID) {
			return
		}
		group := a.group(p.BodyID, year)
		if other, seen := a.by[p.BodyID][p.OfficeID]; seen && other != group {
			group = 0
			a.unsure[p.BodyID] = a.unsure[p.BodyID] || holdingOf(p.Office) == asHead // a source errs sooner than two of one name head one body
		}
		a.by[p.BodyID][p.OfficeID] = group
	})
	for body := range a.unsure {
		delete(a.groups, body)
	}
	return a
}

// contested reports whether people of different ages are at a body.
func (a ages) contested(body archive.OrganisationID) bool { return a.groups[body] != nil }

// group returns the first year of the group that a year belongs to.
func (a ages) group(body archive.OrganisationID, year int) int {
	group := 0
	for _, first := range a.groups[body] {
		if first <= year {
			group = first
		}
	}
	return group
}

// node returns what ties know a post's body by: the body, or, where people of different ages are at it, the one whom the mention's year of
// birth or else the office means.
func (a ages) node(m archive.Mention, p archive.Claim) archive.OrganisationID {
	if !a.contested(p.BodyID) {
		return p.BodyID
	}
	group := a.by[p.BodyID][p.OfficeID]
	if m.Born > 0 {
		group = a.group(p.BodyID, m.Born)
	}
	if group == 0 {
		return p.BodyID
	}
	return p.BodyID + "#" + archive.OrganisationID(strconv.Itoa(group))
}
