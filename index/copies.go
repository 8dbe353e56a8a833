package index

import (
	"cmp"
	"slices"

	"github.com/RoaringBitmap/roaring/v2"
)

// Articles that nearly repeat each other are a group: one of them stands in an answer for all that it has of the group. Groups
// are made of all articles of a view, whatever is searched, so that an answer knows how many it has without looking at each.
// The article that was told first leads, and a group has those that nearly repeat it; what repeats these alone is not of it, or
// every day's weather report would at last be of one group.

// maxGroup bounds how many articles a hit stands for, for all of them are shown with it.
const maxGroup = 100

// groupCopies makes the groups of a view. What its segments have in common it finds in the cache, and leaves there.
func (v *view) groupCopies(c *viewCache) error {
	kept, err := v.compareSegments(c)
	if err != nil {
		return err
	}
	c.alike = kept
	m := groupMaker{numbers: map[[2]uint64]uint32{}}
	for i, a := range v.segments {
		m.textOf = append(m.textOf, make([]uint32, a.size))
		m.add(v, i, i, a.alike)
		for j, b := range v.segments[:i] {
			m.add(v, j, i, kept[[2]uint64{b.id, a.id}].alike)
		}
	}
	v.groups = m.groups()
	for _, s := range v.segments {
		s.copied, s.groupOf = roaring.New(), nil
	}
	for i, group := range v.groups {
		for _, c := range group {
			if c.segment.groupOf == nil {
				c.segment.groupOf = make([]uint32, c.segment.size)
			}
			c.segment.groupOf[c.doc] = uint32(i + 1)
		}
	}
	for _, s := range v.segments {
		var copied []uint32
		for doc, group := range s.groupOf {
			if group > 0 {
				copied = append(copied, uint32(doc))
			}
		}
		s.copied.AddMany(copied)
	}
	return nil
}

// groupMaker makes groups of likenesses. Articles whose fingerprints have the same bits have the same text.
type groupMaker struct {
	numbers  map[[2]uint64]uint32 // of texts, by the bits of their fingerprint
	textOf   [][]uint32           // by segment, the numbers of its articles' texts, from 1; 0 where it is not known yet
	articles []textArticle        // that have such a text; deleted ones are left out
	like     [][2]uint32          // texts that nearly repeat each other
}

// textArticle is an article, what it is sorted by, and the number of its text.
type textArticle struct {
	candidate
	date int64
	name uint64
	text uint32
}

// add takes likenesses of articles of two segments, by their places in the view.
func (m *groupMaker) add(v *view, i, j int, alike []likeness) {
	for _, l := range alike {
		if a, b := m.text(v, i, l.a()), m.text(v, j, l.b()); a != b {
			m.like = append(m.like, [2]uint32{a, b})
		}
	}
}

// text returns the number of an article's text, and notes that it has it.
func (m *groupMaker) text(v *view, segment int, doc uint32) uint32 {
	if n := m.textOf[segment][doc]; n > 0 {
		return n - 1
	}
	s := v.segments[segment]
	n, ok := m.numbers[s.prints[doc]]
	if !ok {
		n = uint32(len(m.numbers))
		m.numbers[s.prints[doc]] = n
	}
	m.textOf[segment][doc] = n + 1
	if !s.isDeleted(doc) {
		m.articles = append(m.articles, textArticle{candidate{segment: s, doc: doc}, s.dates[doc], s.names[doc], n})
	}
	return n
}

// rank puts articles in the order of their dates, and numbers the texts anew in that of their oldest articles. It returns the
// places of each text's articles in the order of all.
func (m *groupMaker) rank() [][]uint32 {
	slices.SortFunc(m.articles, func(a, b textArticle) int {
		if a.date != b.date && a.date != undated && b.date != undated {
			return cmp.Compare(a.date, b.date)
		}
		if n := cmp.Compare(a.name, b.name); a.date == b.date && n != 0 {
			return n
		}
		return oldestFirst(a.candidate, b.candidate)
	})
	rank := make([]uint32, len(m.numbers))
	pairs := make([][2]uint32, len(m.articles))
	ranked := uint32(0)
	for i, a := range m.articles {
		if rank[a.text] == 0 {
			ranked++
			rank[a.text] = ranked
		}
		pairs[i] = [2]uint32{rank[a.text] - 1, uint32(i)}
	}
	like := m.like[:0]
	for _, l := range m.like {
		if a, b := rank[l[0]], rank[l[1]]; a > 0 && b > 0 { // or all articles of one are deleted
			like = append(like, [2]uint32{a - 1, b - 1})
		}
	}
	m.like = like
	return gathered(int(ranked), pairs)
}

// gathered returns the second numbers of pairs by their first, which are below n. They keep their order.
func gathered(n int, pairs [][2]uint32) [][]uint32 {
	counts := make([]uint32, n)
	for _, p := range pairs {
		counts[p[0]]++
	}
	room, by := make([]uint32, len(pairs)), make([][]uint32, n)
	for i, count := range counts {
		by[i], room = room[:0:count], room[count:]
	}
	for _, p := range pairs {
		by[p[0]] = append(by[p[0]], p[1])
	}
	return by
}

// groups returns the groups of more than one article, each in the order of its dates.
func (m *groupMaker) groups() [][]candidate {
	texts := m.rank()
	both := slices.Grow(m.like, len(m.like))
	for _, l := range m.like {
		both = append(both, [2]uint32{l[1], l[0]})
	}
	like := gathered(len(texts), both)
	var groups [][]candidate
	var group []uint32
	grouped := make([]bool, len(texts))
	for i, text := range texts {
		if grouped[i] {
			continue
		}
		grouped[i] = true
		group = append(group[:0], text...)
		slices.Sort(like[i])
		for _, j := range like[i] {
			if more := texts[j]; !grouped[j] && len(group)+len(more) <= maxGroup {
				group, grouped[j] = append(group, more...), true
			}
		}
		for part := range slices.Chunk(group, maxGroup) {
			if len(part) > 1 {
				groups = append(groups, m.candidates(part))
			}
		}
	}
	return groups
}

// candidates returns the articles at some places, in their order.
func (m *groupMaker) candidates(places []uint32) []candidate {
	slices.Sort(places)
	of := make([]candidate, len(places))
	for i, place := range places {
		of[i] = m.articles[place].candidate
	}
	return of
}

// group returns the number of an article's group in its view, and whether it has one.
func (s *segment) group(doc uint32) (int, bool) {
	if s.groupOf == nil || s.groupOf[doc] == 0 {
		return 0, false
	}
	return int(s.groupOf[doc] - 1), true
}

// distinct returns how many of the articles of an answer stand for themselves and all that nearly repeats them.
func (v *view) distinct(answers []*answer) int {
	n := hitsOf(answers)
	met := make([]bool, len(v.groups))
	for _, a := range answers {
		for it := roaring.And(a.hits, a.segment.copied).Iterator(); it.HasNext(); {
			group, _ := a.segment.group(it.Next())
			if met[group] {
				n--
			}
			met[group] = true
		}
	}
	return n
}

// unrepeated returns which of ranked articles come before all of their group.
func unrepeated(ranked []candidate) []candidate {
	var first []candidate
	met := map[int]bool{}
	for _, c := range ranked {
		if group, ok := c.segment.group(c.doc); ok {
			if met[group] {
				continue
			}
			met[group] = true
		}
		first = append(first, c)
	}
	return first
}

// repeats returns the other articles of an answer that are of c's group, those told first first.
func (v *view) repeats(c candidate, answers []*answer) []candidate {
	var others []candidate
	group, ok := c.segment.group(c.doc)
	if !ok {
		return nil
	}
	for _, other := range v.groups[group] {
		for _, a := range answers {
			if a.segment == other.segment && a.hits.Contains(other.doc) && (other.segment != c.segment || other.doc != c.doc) {
				others = append(others, other)
			}
		}
	}
	return others
}
