package index

import (
	"encoding/binary"
	"path/filepath"
	"slices"
	"strings"

	"github.com/blevesearch/zapx/v17"
)

// maxKeyed bounds how many different articles of a segment are compared for having one key. What is the same to the last bit counts
// once.
const maxKeyed = 64

// likeness is that article a nearly repeats article b, of the same segment or of another.
type likeness uint64

func alike(a, b uint32) likeness { return likeness(a)<<32 | likeness(b) }

func (l likeness) a() uint32 { return uint32(l >> 32) }
func (l likeness) b() uint32 { return uint32(l) }

// once sorts likenesses and drops what was found by several keys.
func once(found []likeness) []likeness {
	slices.Sort(found)
	return slices.Compact(found)
}

// keyedRun returns how many of a sorted list's first entries have a key.
func keyedRun(keyed []uint64, key uint64) int {
	n := 0
	for n < len(keyed) && keyed[n]>>32 == key {
		n++
	}
	return n
}

// likenesses finds the articles of a segment that nearly repeat each other, where keyed has the keys of all of them and behind each
// its article, sorted. It returns with them the part of keyed by which articles of other segments are found: of those with the same
// key and the same text one, and maxKeyed at most.
func likenesses(prints [][2]uint64, keyed []uint64) (found []likeness, different []uint64) {
	found, different = []likeness{}, make([]uint64, 0, len(keyed))
	for rest := keyed; len(rest) > 0; {
		n, first := keyedRun(rest, rest[0]>>32), len(different)
		for _, k := range rest[:n] {
			doc := uint32(k)
			same := slices.IndexFunc(different[first:], func(d uint64) bool { return prints[uint32(d)] == prints[doc] })
			if same >= 0 {
				found = append(found, alike(uint32(different[first+same]), doc))
				continue
			}
			for _, d := range different[first:] {
				if resemble(prints[uint32(d)], prints[doc]) {
					found = append(found, alike(uint32(d), doc))
				}
			}
			if len(different)-first < maxKeyed {
				different = append(different, k)
			}
		}
		rest = rest[n:]
	}
	return once(found), different
}

// skipTo returns where a sorted list's entries are no longer below a bound. It looks far ahead only when it must.
func skipTo(sorted []uint64, bound uint64) int {
	far := 1
	for far < len(sorted) && sorted[far-1] < bound {
		far *= 2
	}
	near := far / 2
	at, _ := slices.BinarySearch(sorted[near:min(far, len(sorted))], bound)
	return near + at
}

// inCommon finds the articles of a that nearly repeat one of b.
func inCommon(a, b *columns) []likeness {
	var found []likeness
	ours, theirs := a.keyed, b.keyed
	for len(ours) > 0 && len(theirs) > 0 {
		key := max(ours[0], theirs[0]) >> 32
		ours, theirs = ours[skipTo(ours, key<<32):], theirs[skipTo(theirs, key<<32):]
		n, m := keyedRun(ours, key), keyedRun(theirs, key)
		for _, x := range ours[:n] {
			for _, y := range theirs[:m] {
				if resemble(a.prints[uint32(x)], b.prints[uint32(y)]) {
					found = append(found, alike(uint32(x), uint32(y)))
				}
			}
		}
		ours, theirs = ours[n:], theirs[m:]
	}
	return once(found)
}

// common is what two segments have in common.
type common struct {
	alike []likeness // the article of the segment with the lower number first
	saved bool
}

// likenessCache keeps what segments have in common, by their numbers, the lower first, for as long as a view has both: they do not
// change.
type likenessCache map[[2]uint64]common

// compareSegments returns what each two segments of a view have in common. What the cache has is not worked out again, nor is what
// is saved.
func (v *view) compareSegments(c *viewCache) (likenessCache, error) {
	var pairs [][2]*segment
	for i, b := range v.segments {
		for _, a := range v.segments[:i] {
			pairs = append(pairs, [2]*segment{a, b})
		}
	}
	found := make([]common, len(pairs))
	err := v.onCores(len(pairs), func(i int) error {
		a, b := pairs[i][0], pairs[i][1]
		known, ok := c.alike[[2]uint64{a.id, b.id}]
		found[i] = c.commonOf(a, b, known, ok)
		return nil
	})
	kept := likenessCache{}
	for i, pair := range pairs {
		kept[[2]uint64{pair[0].id, pair[1].id}] = found[i]
	}
	return kept, err
}

// commonOf returns what two segments have in common: what is known, what was saved, or what is found. It saves what is not saved.
func (c *viewCache) commonOf(a, b *segment, known common, ok bool) common {
	file, head := c.commonFile(a, b)
	if !ok {
		if file != "" {
			if found, ok := loadCommon(file, head, a.size, b.size); ok {
				return common{found, true}
			}
		}
		known.alike = inCommon(a.columns, b.columns)
	}
	if file != "" && !known.saved {
		_ = saveCommon(file, head, known.alike) // the next start compares them again
		known.saved = true                      // or tried, which once is enough
	}
	return known
}

// commonFile returns the file for what two segments have in common, and its beginning; "" where one is not worth a file or not on
// disk. How articles are compared is part of the beginning, for what is saved says what was found that way.
func (c *viewCache) commonFile(a, b *segment) (file string, head []byte) {
	fileA, zapA := savedFile(c.saved, a.zap)
	fileB, zapB := savedFile(c.saved, b.zap)
	if fileA == "" || fileB == "" {
		return "", nil
	}
	return commonName(fileA, fileB), commonHead(zapA, zapB)
}

func commonName(fileA, fileB string) string {
	return strings.TrimSuffix(fileA, savedSuffix) + "-" + filepath.Base(fileB)
}

func commonHead(a, b *zap.Segment) []byte {
	head := append(savedHead(a), savedHead(b)...)
	return append(head, maxKeyed, nearlySame)
}

func saveCommon(file string, head []byte, found []likeness) error {
	b := append(make([]byte, 0, len(head)+8*len(found)+4), head...)
	for _, l := range found {
		b = binary.LittleEndian.AppendUint64(b, uint64(l))
	}
	return saveChecked(file, b)
}

// loadCommon reads what was saved of two segments with so many articles; not ok where there is nothing that can be used.
func loadCommon(file string, head []byte, sizeA, sizeB int) (found []likeness, ok bool) {
	r, ok := loadChecked(file, head)
	if !ok {
		return nil, false
	}
	found = make([]likeness, len(r.rest)/8)
	for i := range found {
		found[i] = likeness(r.uint64())
		r.failed = r.failed || int(found[i].a()) >= sizeA || int(found[i].b()) >= sizeB
	}
	return found, !r.failed && len(r.rest) == 0
}
