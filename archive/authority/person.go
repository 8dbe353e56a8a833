package authority

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// Judge says who is meant by each mention. mentions are all that the archive has of the names among them; a person whom some
// of them already name keeps the identifier, so that an address stays good as the archive grows. It returns the judgement on
// every mention and the persons behind them. Names that differ by more than the place of a tone mark are different people.
//
// A mention whose offices name no body that can be told is left to itself: see the package comment for the rule.
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

// judgeName is Judge for one name.
func judgeName(mentions []archive.NameMention, province func(archive.OutletID) string) ([]archive.Identification, []archive.Person) {
	clusters := clusterByBody(mentions)
	assignIDs(mentions, clusters)
	slices.SortFunc(clusters, func(a, b *cluster) int { return cmp.Compare(a.id, b.id) })

	byBody := map[archive.OrganisationID]*cluster{}
	for _, c := range clusters {
		for _, body := range c.bodies {
			byBody[body] = c
		}
	}
	out := make([]archive.Identification, len(mentions))
	for i, m := range mentions {
		out[i] = archive.Identification{Article: m.Article, Index: m.Index}
		c := byBody[firstBody(m)]
		if c == nil && len(m.Mention.Offices) == 0 {
			c = onlyOneIn(clusters, mentions, m, province)
		}
		if c != nil {
			out[i].Person = c.id
			c.names[m.Mention.Name]++
		}
	}
	var persons []archive.Person
	for _, c := range clusters {
		persons = append(persons, c.person())
	}
	return out, persons
}

// cluster is one person in the making.
type cluster struct {
	id       archive.PersonID
	bodies   []archive.OrganisationID
	mentions []int
	names    map[string]int // spellings
}

func firstBody(m archive.NameMention) archive.OrganisationID {
	for _, claim := range m.Mention.Offices {
		if claim.BodyID != "" {
			return claim.BodyID
		}
	}
	return ""
}

// clusterByBody joins mentions that share a body, and bodies that share a mention or an article.
func clusterByBody(mentions []archive.NameMention) []*cluster {
	parent := map[archive.OrganisationID]archive.OrganisationID{}
	var find func(archive.OrganisationID) archive.OrganisationID
	find = func(b archive.OrganisationID) archive.OrganisationID {
		for parent[b] != b {
			parent[b] = parent[parent[b]]
			b = parent[b]
		}
		return b
	}
	for _, m := range mentions {
		var first archive.OrganisationID
		for _, claim := range m.Mention.Offices {
			if claim.BodyID == "" {
				continue
			}
			if _, known := parent[claim.BodyID]; !known {
				parent[claim.BodyID] = claim.BodyID
			}
			if first == "" {
				first = claim.BodyID
			}
			parent[find(claim.BodyID)] = find(first)
		}
	}
	byRoot := map[archive.OrganisationID]*cluster{}
	for body := range parent {
		r := find(body)
		if byRoot[r] == nil {
			byRoot[r] = &cluster{names: map[string]int{}}
		}
		byRoot[r].bodies = append(byRoot[r].bodies, body)
	}
	for i, m := range mentions {
		if body := firstBody(m); body != "" {
			c := byRoot[find(body)]
			c.mentions = append(c.mentions, i)
		}
	}
	clusters := make([]*cluster, 0, len(byRoot))
	for _, c := range byRoot {
		slices.Sort(c.bodies)
		clusters = append(clusters, c)
	}
	slices.SortFunc(clusters, func(a, b *cluster) int { return cmp.Compare(a.bodies[0], b.bodies[0]) })
	return clusters
}

// assignIDs lets a cluster keep the identifier that most of its mentions bear, and gives the others one made of the name and
// the body of the first article.
func assignIDs(mentions []archive.NameMention, clusters []*cluster) {
	taken := map[archive.PersonID]bool{}
	slices.SortStableFunc(clusters, func(a, b *cluster) int { return cmp.Compare(len(b.mentions), len(a.mentions)) })
	for _, c := range clusters {
		votes := map[archive.PersonID]int{}
		for _, i := range c.mentions {
			if id := mentions[i].Mention.PersonID; id != "" && !taken[id] {
				votes[id]++
			}
		}
		for id, n := range votes {
			if c.id == "" || n > votes[c.id] || n == votes[c.id] && id < c.id {
				c.id = id
			}
		}
		if c.id == "" {
			first := earliest(mentions, c.mentions)
			c.id = archive.PersonID(slug(keysOf(strings.Fields(first.Mention.Name)), string(firstBody(first))))
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
	switch {
	case a.Published != nil && b.Published != nil && !a.Published.Equal(b.Published.Time):
		return a.Published.Compare(b.Published.Time)
	case a.Published != nil && b.Published == nil:
		return -1
	case a.Published == nil && b.Published != nil:
		return 1
	}
	return cmp.Compare(a.Article, b.Article)
}

// onlyOneIn returns the only cluster that the mention's province knows, nil where there is none or more than one.
func onlyOneIn(clusters []*cluster, mentions []archive.NameMention, m archive.NameMention, province func(archive.OutletID) string) *cluster {
	home := province(m.Outlet)
	if home == "" {
		return nil
	}
	var only *cluster
	for _, c := range clusters {
		here := slices.ContainsFunc(c.mentions, func(i int) bool {
			return vietnamese.Keys(province(mentions[i].Outlet)) == vietnamese.Keys(home)
		})
		switch {
		case here && only != nil:
			return nil
		case here:
			only = c
		}
	}
	return only
}

// person returns the cluster as a person, under its commonest spelling.
func (c *cluster) person() archive.Person {
	p := archive.Person{ID: c.id}
	spellings := make([]string, 0, len(c.names))
	for name := range c.names {
		spellings = append(spellings, name)
	}
	slices.SortFunc(spellings, func(a, b string) int {
		return cmp.Or(cmp.Compare(c.names[b], c.names[a]), cmp.Compare(a, b))
	})
	if len(spellings) > 0 {
		p.Name, p.Aliases = spellings[0], spellings[1:]
	}
	return p
}
