package index

import (
	"slices"

	"github.com/RoaringBitmap/roaring/v2"
)

// Articles that nearly repeat each other are a group: one of them stands in an answer for all that it has of the group. Groups
// are made of all articles of a view, whatever is searched, so that an answer knows how many it has without looking at each.
// The article that was told first leads, and a group has those that nearly repeat it; what repeats these alone is not of it, or
// every day's weather report would at last be of one group.

const (
	// maxGroup bounds how many articles a hit stands for, for all of them are shown with it.
	maxGroup = 100

	// maxKeyed bounds how many different articles of a segment are compared for having one key. What is the same to the last
	// bit counts once.
	maxKeyed = 64
)

// likeness is that article a nearly repeats article b, of the same segment or of another.
type likeness struct{ a, b uint32 }

// keyedRun returns how many of a sorted list's first entries have a key.
func keyedRun(keyed []uint64, key uint64) int {
	n := 0
	for n < len(keyed) && keyed[n]>>32 == key {
		n++
	}
	return n
}

// likenesses finds the articles of a segment that nearly repeat each other.
func (c *columns) likenesses() []likeness {
	var found []likeness
	for rest := c.keyed; len(rest) > 0; {
		n := keyedRun(rest, rest[0]>>32)
		var different []uint32
		for _, k := range rest[:n] {
			doc := uint32(k)
			same := slices.IndexFunc(different, func(d uint32) bool { return c.prints[d] == c.prints[doc] })
			if same >= 0 {
				found = append(found, likeness{different[same], doc})
				continue
			}
			for _, d := range different {
				if resemble(c.prints[d], c.prints[doc]) {
					found = append(found, likeness{d, doc})
				}
			}
			if len(different) < maxKeyed {
				different = append(different, doc)
			}
		}
		rest = rest[n:]
	}
	return found
}

// likenessesWith finds the articles of a segment that nearly repeat one of another, which should be the larger one.
func (c *columns) likenessesWith(other *columns) []likeness {
	var found []likeness
	theirs := other.keyed
	for rest := c.keyed; len(rest) > 0; {
		key := rest[0] >> 32
		n := keyedRun(rest, key)
		at, _ := slices.BinarySearch(theirs, key<<32)
		theirs = theirs[at:]
		for _, a := range rest[:min(n, maxKeyed)] {
			for _, b := range theirs[:min(keyedRun(theirs, key), maxKeyed)] {
				if resemble(c.prints[uint32(a)], other.prints[uint32(b)]) {
					found = append(found, likeness{uint32(a), uint32(b)})
				}
			}
		}
		rest = rest[n:]
	}
	return found
}

// likenessCache keeps what segments have in common for as long as a view has both: they do not change.
type likenessCache map[[2]uint64][]likeness

// of returns what articles of two segments have in common, those of a first.
func (known likenessCache) of(a, b *segment) []likeness {
	found, ok := known[[2]uint64{a.id, b.id}]
	switch {
	case ok:
	case a.size <= b.size:
		found = a.likenessesWith(b.columns)
	default:
		found = b.likenessesWith(a.columns)
		for i, l := range found {
			found[i] = likeness{l.b, l.a}
		}
	}
	return found
}

// groupCopies makes the groups of a view. It returns what its segments have in common, of which known may be a part.
func (v *view) groupCopies(known likenessCache) likenessCache {
	m := groupMaker{numbers: map[[2]uint64]int{}, textOf: map[*segment][]int{}}
	kept := likenessCache{}
	for i, a := range v.segments {
		for _, l := range a.alike {
			m.add(candidate{segment: a, doc: l.a}, candidate{segment: a, doc: l.b})
		}
		for _, b := range v.segments[:i] {
			found := known.of(b, a)
			kept[[2]uint64{b.id, a.id}] = found
			for _, l := range found {
				m.add(candidate{segment: b, doc: l.a}, candidate{segment: a, doc: l.b})
			}
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
	return kept
}

// groupMaker makes groups of likenesses.
type groupMaker struct {
	texts   []sameText
	numbers map[[2]uint64]int  // of texts, by the bits of their fingerprint
	textOf  map[*segment][]int // the numbers of its articles' texts, from 1; 0 where it is not known yet
}

// sameText is the articles whose fingerprints have the same bits, deleted ones left out, and the texts that are nearly theirs.
type sameText struct {
	articles []candidate
	like     []int
}

func (m *groupMaker) add(a, b candidate) {
	i, j := m.text(a), m.text(b)
	if i != j {
		m.texts[i].like, m.texts[j].like = append(m.texts[i].like, j), append(m.texts[j].like, i)
	}
}

// text returns the number of an article's text, and notes that it has it.
func (m *groupMaker) text(c candidate) int {
	known := m.textOf[c.segment]
	if known == nil {
		known = make([]int, c.segment.size)
		m.textOf[c.segment] = known
	}
	if n := known[c.doc]; n > 0 {
		return n - 1
	}
	bits := c.segment.prints[c.doc]
	i, ok := m.numbers[bits]
	if !ok {
		i = len(m.texts)
		m.numbers[bits], m.texts = i, append(m.texts, sameText{})
	}
	known[c.doc] = i + 1
	if !c.segment.isDeleted(c.doc) {
		m.texts[i].articles = append(m.texts[i].articles, c)
	}
	return i
}

// groups returns the groups of more than one article, each in the order of its dates.
func (m *groupMaker) groups() [][]candidate {
	var order []int
	rank := make([]int, len(m.texts))
	for i, t := range m.texts {
		slices.SortFunc(t.articles, oldestFirst)
		if len(t.articles) > 0 {
			order = append(order, i)
		}
	}
	slices.SortFunc(order, func(i, j int) int { return oldestFirst(m.texts[i].articles[0], m.texts[j].articles[0]) })
	for at, i := range order {
		rank[i] = at
	}
	var groups [][]candidate
	grouped := make([]bool, len(m.texts))
	for _, i := range order {
		if grouped[i] {
			continue
		}
		group := slices.Clone(m.texts[i].articles)
		like := m.texts[i].like
		slices.SortFunc(like, func(i, j int) int { return rank[i] - rank[j] })
		for _, j := range like {
			if more := m.texts[j].articles; !grouped[j] && len(group)+len(more) <= maxGroup {
				group, grouped[j] = append(group, more...), true
			}
		}
		for part := range slices.Chunk(group, maxGroup) {
			if len(part) > 1 {
				slices.SortFunc(part, oldestFirst)
				groups = append(groups, part)
			}
		}
	}
	return groups
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
