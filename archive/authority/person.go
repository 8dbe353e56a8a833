package authority

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"khobao/archive"
	"khobao/vietnamese"
)

// Judge says who is meant by each mention. mentions are all that the archive has of the names among them; a person whom some
// of them already name keeps the identifier, so that an address stays good as the archive grows. It returns the judgement on
// every mention, in their order by name, and the persons behind them. Names that differ by more than the place of a tone mark
// are different people. It takes time linear in the mentions, but for sorting.
//
// A mention that nothing ties to anybody is left to itself: see the package comment for the rule.
func Judge(mentions []archive.NameMention, province func(archive.OutletID) string) ([]archive.Identification, []archive.Person) {
	byName := map[string][]archive.NameMention{}
	for _, m := range mentions {
		key := vietnamese.Keys(m.Mention.Name)
		byName[key] = append(byName[key], m)
	}
	var ids []archive.Identification
	var persons []archive.Person
	for _, key := range slices.Sorted(maps.Keys(byName)) {
		i, p := judgeName(byName[key], province)
		ids, persons = append(ids, i...), append(persons, p...)
	}
	return ids, persons
}

// Extend judges fresh mentions of a name by some of those that are judged already and tell as much as all of them: of each
// person the first and the last in every office, and one with an office for each outlet of the provinces that fresh mentions are
// from. It returns the judgement on the fresh ones; ok is false where they may change what was known, and all mentions of the
// name must be judged again.
func Extend(known, fresh []archive.NameMention, province func(archive.OutletID) string) (ids []archive.Identification, ok bool) {
	type place struct {
		person archive.PersonID
		home   string
	}
	led := map[place]bool{} // where a post of somebody is known
	was := map[mentionKey]archive.PersonID{}
	for _, m := range known {
		was[mentionKey{m.Article, m.Index}] = m.Mention.PersonID
		if len(postsOf(m.Mention)) > 0 {
			led[place{m.Mention.PersonID, province(m.Outlet)}] = true
		}
	}
	isNew := map[mentionKey]archive.NameMention{}
	for _, m := range fresh {
		isNew[mentionKey{m.Article, m.Index}] = m
	}
	all, _ := Judge(slices.Concat(known, fresh), province)
	for _, id := range all {
		at := mentionKey{id.Article, id.Index}
		m, fresh := isNew[at]
		switch {
		case !fresh && was[at] != id.Person:
			return nil, false
		case fresh && id.Person != "" && !led[place{id.Person, province(m.Outlet)}]:
			return nil, false // somebody new, or new to that province: mentions without a post may mean somebody else now
		case fresh:
			ids = append(ids, id)
		}
	}
	return ids, true
}

// judgeName is Judge for one name.
func judgeName(mentions []archive.NameMention, province func(archive.OutletID) string) ([]archive.Identification, []archive.Person) {
	n := &namesakes{mentions: mentions, home: make([]string, len(mentions)), ties: newTies()}
	for i, m := range mentions {
		n.home[i] = strings.Join(k(province(m.Outlet)), " ")
	}
	n.tieByPosts()
	n.tieByHeirs(province)
	clusters := n.cluster()
	assignIDs(mentions, clusters)
	slices.SortFunc(clusters, func(a, b *cluster) int { return cmp.Compare(a.id, b.id) })

	out := make([]archive.Identification, len(mentions))
	for i, m := range mentions {
		out[i] = archive.Identification{Article: m.Article, Index: m.Index}
	}
	persons := make([]archive.Person, 0, len(clusters))
	for _, c := range clusters {
		for _, i := range c.mentions {
			out[i].Person = c.id
			c.names[mentions[i].Mention.Name]++
		}
		persons = append(persons, c.person())
	}
	return out, persons
}

// namesakes are the mentions of one name on their way to persons.
type namesakes struct {
	mentions []archive.NameMention
	home     []string                 // of each mention: the keys of its outlet's province
	posts    []archive.OrganisationID // of each mention: a body that it has a post in
	nodes    []archive.OrganisationID // of each mention: that body as ties know it
	torn     []bool                   // of each mention: it speaks of two people
	ages     ages
	ties     ties
}

// tieByPosts ties bodies that one mention has posts in, unless it speaks of two people.
func (n *namesakes) tieByPosts() {
	n.posts, n.torn = make([]archive.OrganisationID, len(n.mentions)), make([]bool, len(n.mentions))
	n.nodes = make([]archive.OrganisationID, len(n.mentions))
	held := contradictions{days: n.desks(), known: map[[2]archive.OrganisationID]bool{}}
	posts := make([][]archive.Claim, len(n.mentions))
	aged := false
	for i, m := range n.mentions {
		if posts[i] = postsOf(m.Mention); len(posts[i]) > 0 {
			n.posts[i] = posts[i][0].BodyID
			n.torn[i] = torn(posts[i]) || held.contradict(posts[i])
			aged = aged || m.Mention.Born > 0
		}
	}
	order := make([]int, len(n.mentions))
	for i := range order {
		order[i] = i
	}
	if aged { // what is tied first decides whom a year of birth keeps away
		n.ages = agesOf(n.mentions, posts, n.torn)
		slices.SortStableFunc(order, func(i, j int) int { return compareAge(n.mentions[i], n.mentions[j]) })
	}
	for i, m := range n.mentions {
		for _, p := range posts[i] {
			if node := n.ages.node(m.Mention, p); !n.torn[i] && m.Mention.Born > 0 && !n.ages.unsure[p.BodyID] {
				n.ties.bornIn(node, m.Mention.Born)
			} else {
				n.ties.add(node)
			}
		}
	}
	for _, i := range order {
		for k, p := range posts[i] {
			node := n.ages.node(n.mentions[i].Mention, p)
			if k == 0 {
				n.nodes[i] = node
			} else if !n.torn[i] && !n.ties.join(n.nodes[i], node) {
				n.torn[i] = true
			}
		}
	}
}

// postsOf returns the claims that tell a person from namesakes: a post that leads a body or a part of it. Seats in a committee
// or an assembly are shared by dozens, two of whom may well bear one name.
func postsOf(m archive.Mention) []archive.Claim {
	var posts []archive.Claim
	for _, c := range m.Offices {
		if h := holdingOf(c.Office); c.BodyID != "" && (h != inSeat && h != asStaff || standing(c)) {
			posts = append(posts, c)
		}
	}
	return posts
}

// standing reports whether a claim is that of the one secretary who leads the party's secretariat from day to day: Thường trực Ban Bí thư.
func standing(c archive.Claim) bool {
	return c.BodyID == secretariat() && slices.Equal(keysOf(split(c.Office)), kStanding)
}

var (
	secretariat = sync.OnceValue(func() archive.OrganisationID { return ResolveOrganisation("Ban Bí thư", Context{}).Root })
	kStanding   = k("Thường trực")
)

// tieByHeirs ties a body to the one that took its work over, if the name appears in that one only from then on: its people
// moved with their desks.
func (n *namesakes) tieByHeirs(province func(archive.OutletID) string) {
	since := map[archive.OrganisationID]time.Time{} // the oldest dated mention in each body
	for i, m := range n.mentions {
		for _, p := range postsOf(m.Mention) {
			if d := m.Published; d != nil && !n.torn[i] && (since[p.BodyID].IsZero() || d.Before(since[p.BodyID])) {
				since[p.BodyID] = d.Time
			}
		}
	}
	seen := map[archive.OrganisationID]bool{}
	for _, m := range n.mentions {
		for _, p := range postsOf(m.Mention) {
			if seen[p.OrganisationID] {
				continue
			}
			seen[p.OrganisationID] = true
			body := ResolveOrganisation(p.Organisation, Context{Province: province(m.Outlet), Published: m.Published})
			if body.ID != p.OrganisationID || n.ages.contested(p.BodyID) {
				continue // a wording that its article completes
			}
			for _, heir := range heirsOf(p.BodyID, body.Organisation) {
				to := heir.root
				if first, ok := since[to]; ok && !n.ages.contested(to) && !first.Before(heir.on.AddDate(0, -1, 0)) {
					n.ties.join(p.BodyID, to)
				}
			}
		}
	}
}

// heir is a body that took over, as people are tied by it.
type heir struct {
	root archive.OrganisationID
	on   time.Time
}

// heirsOf returns the bodies to which the people of a body moved: its successors; of a district, the commune that kept its name.
func heirsOf(root archive.OrganisationID, o archive.Organisation) []heir {
	var all []heir
	for _, s := range Successors(o) {
		if s.To.ID != "" {
			all = append(all, heir{roots{}.of(s.To), s.On})
		}
	}
	if !isPlaceBody(root) {
		return all
	}
	places := placesIn(split(o.Name))
	if len(places) != 1 || places[0].commune {
		return all
	}
	name := strings.Join(split(o.Name)[places[0].name:places[0].end], " ")
	for _, kind := range []string{"xã ", "phường ", "đặc khu "} {
		commune := ResolveOrganisation("UBND "+kind+name, Context{Province: todaysProvince(o.Province), Published: &archive.Date{Time: reform}})
		all = append(all, heir{commune.Root, reform})
	}
	return all
}

// todaysProvince returns the province that a province belongs to since the reform.
func todaysProvince(name string) string {
	if p, ok := vietnamese.LookupProvince(name); ok {
		return p.Successor
	}
	return name
}

// cluster gathers the mentions of each person. Mentions without a post come last: to the only person of the province, or, where
// it knows none, to the others with the same seat.
func (n *namesakes) cluster() []*cluster {
	byRoot := map[archive.OrganisationID]*cluster{}
	var clusters []*cluster
	into := func(root archive.OrganisationID, i int) {
		c := byRoot[root]
		if c == nil {
			c = &cluster{names: map[string]int{}, homes: map[string]bool{}, first: n.posts[i], born: n.ties.born[root]}
			byRoot[root] = c
			clusters = append(clusters, c)
		}
		c.mentions = append(c.mentions, i)
		c.homes[n.home[i]] = true
	}
	for i, post := range n.posts {
		if post != "" && !n.torn[i] {
			into(n.ties.find(n.nodes[i]), i)
		}
	}
	led := clusters
	for i, m := range n.mentions {
		if n.posts[i] != "" {
			continue
		}
		c, several := onlyOneIn(led, n.home[i])
		if c != nil && (m.Mention.Private && (m.Mention.Born == 0 || c.born.from == 0) || !c.born.may(m.Mention.Born)) {
			continue // a resident, or a suspect, who bears an official's name
		}
		switch seat := seatOf(m.Mention); {
		case c != nil:
			c.mentions = append(c.mentions, i)
		case seat != "" && !several:
			n.posts[i] = seat
			into("seat "+seat, i)
		}
	}
	return clusters
}

// seatOf returns the body of a mention's first seat.
func seatOf(m archive.Mention) archive.OrganisationID {
	for _, c := range m.Offices {
		if c.BodyID != "" {
			return c.BodyID
		}
	}
	return ""
}

// onlyOneIn returns the only cluster that a province knows; several says that there is more than one.
func onlyOneIn(clusters []*cluster, home string) (only *cluster, several bool) {
	if home == "" {
		return nil, len(clusters) > 0
	}
	for _, c := range clusters {
		if c.homes[home] {
			if only != nil {
				return nil, true
			}
			only = c
		}
	}
	return only, false
}

// ties is a union of bodies: those that belong to one person.
type ties struct {
	parent map[archive.OrganisationID]archive.OrganisationID
	born   map[archive.OrganisationID]years // of the person, by the root of a union
}

func newTies() ties {
	return ties{map[archive.OrganisationID]archive.OrganisationID{}, map[archive.OrganisationID]years{}}
}

func (t ties) add(b archive.OrganisationID) {
	if _, known := t.parent[b]; !known {
		t.parent[b] = b
	}
}

// bornIn says when the person at a body was born. It is to be known before anything is joined.
func (t ties) bornIn(b archive.OrganisationID, year int) {
	t.add(b)
	t.born[b] = t.born[b].with(years{year, year})
}

// join makes two unions one and reports true, unless the people at them were born in different years.
func (t ties) join(a, b archive.OrganisationID) bool {
	t.add(a)
	t.add(b)
	a, b = t.find(a), t.find(b)
	if a == b {
		return true
	}
	both := t.born[a].with(t.born[b])
	if both.differ() {
		return false
	}
	t.parent[b] = a
	if both != (years{}) {
		t.born[a] = both
	}
	return true
}

func (t ties) find(b archive.OrganisationID) archive.OrganisationID {
	for t.parent[b] != b {
		t.parent[b] = t.parent[t.parent[b]]
		b = t.parent[b]
	}
	return b
}

// cluster is one person in the making.
type cluster struct {
	id       archive.PersonID
	first    archive.OrganisationID // a body of the first mention
	mentions []int
	oldest   archive.NameMention
	born     years
	homes    map[string]bool // provinces of the outlets that name this person
	names    map[string]int  // spellings
}

// ruledMark stands in the identifiers that rulings make, and in no other: see archive.Ruling.SplitID.
const ruledMark = "--"

// assignIDs lets a cluster keep the identifier that it had. Its own, made of the name and the body of the oldest article,
// comes first; then the one that most of its mentions bear. A cluster without either gets its own. Identifiers that a ruling
// made belong to the mentions that the ruling moved, not to the evidence.
func assignIDs(mentions []archive.NameMention, clusters []*cluster) {
	for _, c := range clusters {
		c.oldest = earliest(mentions, c.mentions)
	}
	slices.SortStableFunc(clusters, func(a, b *cluster) int {
		return cmp.Or(cmp.Compare(len(b.mentions), len(a.mentions)), compareAge(a.oldest, b.oldest))
	})
	taken := map[archive.PersonID]bool{}
	votes := make([]map[archive.PersonID]int, len(clusters))
	own := make([]archive.PersonID, len(clusters))
	for i, c := range clusters {
		votes[i] = map[archive.PersonID]int{}
		for _, j := range c.mentions {
			if id := mentions[j].Mention.PersonID; id != "" && !strings.Contains(string(id), ruledMark) {
				votes[i][id]++
			}
		}
		oldest := c.oldest
		body := c.first
		if posts := postsOf(oldest.Mention); len(posts) > 0 {
			body = posts[0].BodyID
		}
		own[i] = archive.PersonID(slug(keysOf(strings.Fields(oldest.Mention.Name)), string(body)))
		if votes[i][own[i]] > 0 && !taken[own[i]] {
			c.id = own[i]
			taken[c.id] = true
		}
	}
	for i, c := range clusters {
		if c.id != "" {
			continue
		}
		for id, n := range votes[i] {
			if !taken[id] && (c.id == "" || n > votes[i][c.id] || n == votes[i][c.id] && id < c.id) {
				c.id = id
			}
		}
		if c.id == "" {
			c.id = own[i]
		}
		for n := 2; taken[c.id]; n++ {
			c.id = own[i] + archive.PersonID(archive.ShortHash(string(own[i]))[:n])
		}
		taken[c.id] = true
	}
}

// earliest returns the mention of the oldest article, undated ones last.
func earliest(mentions []archive.NameMention, of []int) archive.NameMention {
	best := mentions[of[0]]
	for _, i := range of[1:] {
		if m := mentions[i]; compareAge(m, best) < 0 {
			best = m
		}
	}
	return best
}

func compareAge(a, b archive.NameMention) int {
	return cmp.Or(archive.CompareDates(a.Published, b.Published), cmp.Compare(a.Article, b.Article))
}

// person returns the cluster as a person, under its commonest spelling.
func (c *cluster) person() archive.Person {
	p := archive.Person{ID: c.id}
	spellings := slices.Collect(maps.Keys(c.names))
	slices.SortFunc(spellings, func(a, b string) int {
		return cmp.Or(cmp.Compare(c.names[b], c.names[a]), cmp.Compare(a, b))
	})
	if len(spellings) > 0 {
		p.Name, p.Aliases = spellings[0], spellings[1:]
	}
	return p
}
