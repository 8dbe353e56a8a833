package authority

import (
	"maps"
	"slices"
	"strings"
	"time"

	"khobao/archive"
)

// What one person cannot have held. It guards the ties between bodies: an article that speaks of two people of one name must
// not make them one.

// torn reports whether posts are held at one time that nobody holds together: the lead of two departments, of two districts.
// Then the article names two people of one name.
func torn(posts []archive.Claim) bool {
	for i, p := range posts {
		for _, q := range posts[i+1:] {
			if p.Relation == archive.Holds && q.Relation == archive.Holds && (apart(p, q) || twoChairmen(p, q)) {
				return true
			}
		}
	}
	return false
}

// apart reports whether nobody holds two posts at a time: both are full-time, at desks in two bodies.
func apart(p, q archive.Claim) bool {
	return p.BodyID != q.BodyID && deskOf(p.BodyID) != "" && deskOf(q.BodyID) != "" && fullTime(holdingOf(p.Office)) && fullTime(holdingOf(q.Office)) &&
		!shared(p.BodyID, q.BodyID) && !shared(q.BodyID, p.BodyID)
}

// twoChairmen reports whether both posts are at the head of a people's committee, of two places: the province's chairman visits a district, whose
// chairman bears his name.
func twoChairmen(p, q archive.Claim) bool {
	if isCommuneBody(p.BodyID) || isCommuneBody(q.BodyID) {
		return false // since 2025 "Chủ tịch UBND huyện X, nay là Chủ tịch UBND xã Y" is one person
	}
	return p.BodyID != q.BodyID && holdingOf(p.Office) == asHead && holdingOf(q.Office) == asHead &&
		strings.HasPrefix(string(p.OrganisationID), "uy-ban-nhan-dan-") && strings.HasPrefix(string(q.OrganisationID), "uy-ban-nhan-dan-")
}

func shared(a, b archive.OrganisationID) bool {
	return slices.ContainsFunc(sharedBodies, func(s [2]string) bool {
		return strings.HasPrefix(string(a), s[0]) && strings.HasPrefix(string(b), s[1])
	})
}

// desks are the kinds of bodies, as identifiers begin, that one leads with all of one's time.
var desks = []string{"so-", "huyen-", "quan-", "thi-xa-", "thanh-pho-", "benh-vien-", "truong-", "cong-an-", "bo-chi-huy-", "thanh-tra-"}

// sharedBodies are desks that one person may share, as identifiers begin: a hospital's director in the department's lead.
var sharedBodies = [][2]string{{"so-y-te-", "benh-vien-"}, {"so-giao-duc-", "truong-"}}

// deskOf returns the kind of desk that a body has, empty for none.
func deskOf(id archive.OrganisationID) string {
	for _, kind := range desks {
		if strings.HasPrefix(string(id), kind) {
			return kind
		}
	}
	return ""
}

// isPlaceBody reports whether a body is a place below the province.
func isPlaceBody(id archive.OrganisationID) bool {
	return slices.Contains([]string{"huyen-", "quan-", "thi-xa-", "thanh-pho-"}, deskOf(id))
}

// deskDays are the days on which the name was found at each desk.
type deskDays map[archive.OrganisationID][]time.Time

func (n *namesakes) desks() deskDays {
	days := deskDays{}
	for _, m := range n.mentions {
		for _, p := range postsOf(m.Mention) {
			if m.Published != nil && deskOf(p.BodyID) != "" && stage(p.Relation) < stage(archive.Dismissed) {
				days[p.BodyID] = append(days[p.BodyID], dayOf(m.Published))
			}
		}
	}
	return days
}

// contradictions remembers which desks one person cannot have had.
type contradictions struct {
	days  deskDays
	known map[[2]archive.OrganisationID]bool
}

// contradict reports whether posts cannot be of one person because the name was found at their desks by turns: at one, at the
// other, at the first again, and back. People change desks, but not to and fro.
func (c contradictions) contradict(posts []archive.Claim) bool {
	for i, p := range posts {
		for _, q := range posts[i+1:] {
			if !apart(p, q) {
				continue
			}
			pair := [2]archive.OrganisationID{p.BodyID, q.BodyID}
			if _, asked := c.known[pair]; !asked {
				c.known[pair] = turns(c.days[p.BodyID], c.days[q.BodyID]) >= 3
			}
			if c.known[pair] {
				return true
			}
		}
	}
	return false
}

// turns counts how often the days of two desks alternate. Days that both have do not count: an article on a transfer names
// both desks.
func turns(a, b []time.Time) int {
	at := map[time.Time]int{} // 1: the first desk, 2: the second, 3: both
	for _, d := range a {
		at[d] |= 1
	}
	for _, d := range b {
		at[d] |= 2
	}
	n, last := 0, 0
	for _, d := range slices.SortedFunc(maps.Keys(at), time.Time.Compare) {
		if at[d] == 3 {
			continue
		}
		if last != 0 && at[d] != last {
			n++
		}
		last = at[d]
	}
	return n
}

// isCommuneBody reports whether a body is of a commune, a ward, a township or a special zone.
func isCommuneBody(b archive.OrganisationID) bool {
	return slices.ContainsFunc([]string{"xa-", "phuong-", "thi-tran-", "dac-khu-"}, func(s string) bool { return strings.HasPrefix(string(b), s) })
}
