package authority

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"khobao/archive"
	"khobao/vietnamese"
)

// Bounds of proposals: the namesakes of one person that are compared, and the years between one's last post and the other's
// first beyond which they are not thought of as one career.
const (
	namesakeSize = 12
	careerGap    = 6 * 365 * day
)

// SharedNames is where persons of one name are found: the store of record.
type SharedNames interface {
	Careers
	// SharedNames returns the persons who share their name with others and whom most articles of those name, and how many
	// such names there are.
	SharedNames(context.Context, archive.PeopleFilter) ([]archive.Person, int, error)
	// Namesakes returns the others of the person's name, whom most articles name first.
	Namesakes(ctx context.Context, id archive.PersonID, limit int) ([]archive.Person, error)
}

// ProposeMerges looks through a part of the names that several persons bear and returns those pairs who may be one person, for
// an editor to decide: see propose. total is how many names there are to look through, not how many proposals.
func ProposeMerges(ctx context.Context, s SharedNames, filter archive.PeopleFilter) (found []archive.MergeProposal, total int, err error) {
	people, total, err := s.SharedNames(ctx, filter)
	if err != nil {
		return nil, 0, err
	}
	for _, p := range people {
		pairs, err := proposeFor(ctx, s, p)
		if err != nil {
			return nil, 0, fmt.Errorf("proposals for %s: %w", p.ID, err)
		}
		found = append(found, pairs...)
	}
	return found, total, nil
}

// proposeFor proposes among a person and those of the same name whom most articles name.
func proposeFor(ctx context.Context, s SharedNames, p archive.Person) ([]archive.MergeProposal, error) {
	others, err := s.Namesakes(ctx, p.ID, namesakeSize-1)
	if err != nil {
		return nil, err
	}
	others = slices.DeleteFunc(others, func(o archive.Person) bool { return vietnamese.Keys(o.Name) != vietnamese.Keys(p.Name) }) // other marks, another name
	if len(others) == 0 {
		return nil, nil
	}
	people := append([]archive.Person{p}, others...)
	ids := make([]archive.PersonID, len(people))
	at := make(map[archive.PersonID]int, len(people))
	for i := range people {
		people[i].Statements, ids[i], at[people[i].ID] = nil, people[i].ID, i
	}
	career, err := s.Career(ctx, archive.CareerFilter{Persons: ids}, loosely)
	if err != nil {
		return nil, err
	}
	for _, st := range career.Statements {
		if i, ok := at[st.Person]; ok {
			people[i].Statements = append(people[i].Statements, st)
		}
	}
	return propose(people), nil
}

// propose returns the pairs of persons of one name who may be one: something that is said of both speaks for it, and nothing
// against it. Against it speaks that both were in full-time posts of two bodies at one time, or that an editor made one of them
// by splitting. It takes time linear in the
// statements, and square in the persons.
func propose(people []archive.Person) []archive.MergeProposal {
	known := roots{}
	lives := make([]life, len(people))
	for i, p := range people {
		lives[i] = lifeOf(p.Statements, known)
	}
	var all []archive.MergeProposal
	for i := range people {
		for j := i + 1; j < len(people); j++ {
			if ruled(people[i].ID) || ruled(people[j].ID) {
				continue // an editor told them apart
			}
			grounds := lives[i].grounds(lives[j])
			if len(grounds) == 0 || lives[i].contradicts(lives[j]) {
				continue
			}
			p := archive.MergeProposal{Persons: [2]archive.Person{people[i], people[j]}, Grounds: grounds}
			if people[j].Articles > people[i].Articles {
				p = reversed(p)
			}
			p.Persons[0].Statements, p.Persons[1].Statements = nil, nil
			all = append(all, p)
		}
	}
	slices.SortStableFunc(all, Stronger)
	return all
}

// Stronger orders proposals: those first for which more speaks.
func Stronger(a, b archive.MergeProposal) int {
	return cmp.Or(cmp.Compare(strength[b.Grounds[0].Kind], strength[a.Grounds[0].Kind]), cmp.Compare(len(b.Grounds), len(a.Grounds)))
}

// ruled reports whether an editor's ruling made the person.
func ruled(id archive.PersonID) bool { return strings.Contains(string(id), ruledMark) }

func reversed(p archive.MergeProposal) archive.MergeProposal {
	p.Persons[0], p.Persons[1] = p.Persons[1], p.Persons[0]
	for i := range p.Grounds {
		s := &p.Grounds[i].Statements
		s[0], s[1] = s[1], s[0]
	}
	return p
}

var strength = map[archive.GroundKind]int{archive.WordedOtherwise: 3, archive.SeatBesidePost: 2, archive.LaterPost: 1}

// stay is how long somebody is named in the posts of one body.
type stay struct {
	root        archive.OrganisationID
	first, last archive.Statement
}

func (s stay) from() time.Time { return dayOf(s.first.Date) }
func (s stay) to() time.Time   { return dayOf(s.last.Date) }

// life is what is said of one person, as far as it tells namesakes apart.
type life struct {
	posts []stay // full-time, by body; dated
	seats []archive.Statement
}

func lifeOf(statements []archive.Statement, known roots) life {
	var l life
	at := map[archive.OrganisationID]int{}
	for _, st := range statements {
		if st.Date == nil || st.Office.Organisation.ID == "" || stage(st.Relation) >= stage(archive.Dismissed) {
			continue
		}
		how := holdingOf(st.Office.Name)
		switch {
		case how == inSeat:
			l.seats = append(l.seats, st)
		case fullTime(how):
			root := known.of(st.Office.Organisation)
			i, ok := at[root]
			if !ok {
				at[root] = len(l.posts)
				l.posts = append(l.posts, stay{root, st, st})
				continue
			}
			if st.Date.Before(l.posts[i].first.Date.Time) {
				l.posts[i].first = st
			}
			if l.posts[i].last.Date.Before(st.Date.Time) {
				l.posts[i].last = st
			}
		}
	}
	return l
}

// contradicts reports whether one person cannot have led both lives: posts in two bodies at one time, but for bodies whose
// names are variants of one.
func (l life) contradicts(o life) bool {
	for _, a := range l.posts {
		for _, b := range o.posts {
			if !a.from().After(b.to()) && !b.from().After(a.to()) && !variants(a, b) {
				return true
			}
		}
	}
	return false
}

// grounds returns why the two may be one person, the strongest first, each kind once.
func (l life) grounds(o life) []archive.Ground {
	var all []archive.Ground
	add := func(kind archive.GroundKind, a, b archive.Statement) {
		if !slices.ContainsFunc(all, func(g archive.Ground) bool { return g.Kind == kind }) {
			all = append(all, archive.Ground{Kind: kind, Statements: [2]archive.Statement{a, b}})
		}
	}
	for _, a := range l.posts {
		for _, b := range o.posts {
			if a.first.Office.Name == b.first.Office.Name && variants(a, b) {
				add(archive.WordedOtherwise, a.last, b.last)
			}
		}
	}
	for _, a := range l.posts {
		if st, ok := o.onlySeat(a); ok {
			add(archive.SeatBesidePost, a.last, st)
		}
	}
	for _, b := range o.posts {
		if st, ok := l.onlySeat(b); ok {
			add(archive.SeatBesidePost, st, b.last)
		}
	}
	for _, a := range l.posts {
		for _, b := range o.posts {
			if !inOneProvince(a.last, b.first) {
				continue
			}
			switch {
			case a.to().Before(b.from()) && b.from().Sub(a.to()) <= careerGap:
				add(archive.LaterPost, a.last, b.first)
			case b.to().Before(a.from()) && a.from().Sub(b.to()) <= careerGap:
				add(archive.LaterPost, a.first, b.last)
			}
		}
	}
	return all
}

// onlySeat returns a seat in a post's province, of somebody who is known by seats alone.
func (l life) onlySeat(post stay) (archive.Statement, bool) {
	if len(l.posts) > 0 {
		return archive.Statement{}, false
	}
	for _, st := range l.seats {
		if d := dayOf(st.Date); inOneProvince(st, post.first) && d.After(post.from().Add(-careerGap)) && d.Before(post.to().Add(careerGap)) {
			return st, true
		}
	}
	return archive.Statement{}, false
}

func inOneProvince(a, b archive.Statement) bool {
	p, q := a.Office.Organisation.Province, b.Office.Organisation.Province
	return p != "" && q != "" && todaysProvince(p) == todaysProvince(q)
}

// variants reports whether the words of one body's name are all among the other's, in one province: "Ban Quản lý dự án huyện X",
// "Ban Quản lý dự án đầu tư xây dựng huyện X".
func variants(a, b stay) bool {
	p, q := keysOf(split(a.first.Office.Organisation.Name)), keysOf(split(b.first.Office.Organisation.Name))
	if len(p) > len(q) {
		p, q = q, p
	}
	const least = 3 // words: fewer say nothing of which body it is
	if len(p) < least || !inOneProvince(a.first, b.first) || p[0] != q[0] {
		return false
	}
	for _, key := range p {
		if !slices.Contains(q, key) {
			return false
		}
	}
	return true
}
