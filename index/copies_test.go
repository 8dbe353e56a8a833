package index

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"khobao/archive"
)

// sentencesOf returns a text of n random words.
func sentencesOf(random *rand.Rand, n int) []string {
	words := make([]string, n)
	for i := range words {
		words[i] = fmt.Sprintf("từ%d", random.IntN(3000))
	}
	return words
}

// TestFingerprint: the share of runs that two texts have in common decides, give or take what 128 bits can tell.
func TestFingerprint(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 12))
	found, shared, like := 0, 0, 0
	for range 400 {
		words := sentencesOf(random, 60+random.IntN(600))
		a := newFingerprint(strings.Join(words, " "))
		if b := newFingerprint(strings.Join(words[:len(words)/2], " "), strings.Join(words[len(words)/2:], "\n")); !resemble(a.bits, b.bits) {
			t.Errorf("%d words do not resemble themselves in two parts", len(words))
		}
		if a != fingerprintOf(a.term()) {
			t.Fatalf("%v is written as %q", a, a.term())
		}
		near := slices.Clone(words)
		near = append(near, sentencesOf(random, len(words)/12)...) // twelve of thirteen runs in common
		b := newFingerprint(strings.Join(near, " "))
		if resemble(a.bits, b.bits) {
			found++
		}
		for i := range a.keys {
			if a.keys[i] == b.keys[i] {
				shared++
				break
			}
		}
		far := append(slices.Clone(words[:len(words)/2]), sentencesOf(random, len(words)/2)...) // a third in common
		if c := newFingerprint(strings.Join(far, " ")); resemble(a.bits, c.bits) {
			like++
		}
	}
	if found < 396 || shared < 396 || like > 0 {
		t.Errorf("of 400 copies %d resemble and %d share a key, of 400 others %d resemble", found, shared, like)
	}
	if f := newFingerprint("Ngày mai trời nắng, có mưa rào vài nơi."); f != (fingerprint{}) {
		t.Errorf("a short notice has the fingerprint %v", f)
	}
}

// TestCopiesAcrossPages: whatever the order and the size of a page, every article is on one page alone, as a hit or behind the copy
// of it that comes first, and the copies are those that were written as copies. Neither how articles came nor what was deleted
// between them matters.
func TestCopiesAcrossPages(t *testing.T) {
	random := rand.New(rand.NewPCG(13, 14))
	var docs []Document
	story := map[string]int{}
	for i := range 60 {
		words := sentencesOf(random, 40+random.IntN(200))
		for j := range 1 + random.IntN(2)*random.IntN(7) {
			text := "họp " + strings.Join(words, " ")
			if j%2 == 1 {
				text = "Theo báo họp: " + text
			}
			d := article(fmt.Sprintf("%d-%d", random.IntN(1000), len(docs)), "Họp lần "+fmt.Sprint(j), text)
			d.Published = archive.NewDay(2020, 1, 1+random.IntN(300))
			if random.IntN(20) == 0 {
				d.Published = nil
			}
			story[string(d.ID)] = i
			docs = append(docs, d)
		}
	}
	random.Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
	whole, parts := open(t, docs[30:]...), open(t)
	for part := range slices.Chunk(docs, 25) {
		if err := parts.Apply(t.Context(), Batch{Put: part}); err != nil {
			t.Fatal(err)
		}
	}
	var gone []archive.ArticleID
	for _, d := range docs[:30] {
		gone = append(gone, d.ID)
	}
	if err := parts.Apply(t.Context(), Batch{Delete: gone}); err != nil {
		t.Fatal(err)
	}
	stories := map[int]bool{}
	for _, d := range docs[30:] {
		stories[story[string(d.ID)]] = true
	}
	for _, sort := range []string{"relevance", "newest", "oldest"} {
		for _, size := range []int{3, 10, 1000} {
			a, b := allPages(t, whole, sort, size), allPages(t, parts, sort, size)
			if fmt.Sprint(a) != fmt.Sprint(b) {
				t.Errorf("by %s, pages of %d: one batch gives\n%v, several\n%v", sort, size, a, b)
			}
			if len(a) != len(stories) {
				t.Errorf("by %s, pages of %d: %d places, want one for each of %d stories", sort, size, len(a), len(stories))
			}
			order := ids(search(t, whole, Request{Q: "họp", Sort: sort, Size: 1000, Unfolded: true}))
			var firsts []string
			met := map[int]bool{}
			for _, id := range order {
				if !met[story[id]] {
					firsts = append(firsts, id)
				}
				met[story[id]] = true
			}
			seen := map[string]bool{}
			for i, group := range a {
				if group[0] != firsts[i] {
					t.Fatalf("by %s: place %d has %s, want %s", sort, i, group[0], firsts[i])
				}
				for _, id := range group {
					if seen[id] || story[id] != story[group[0]] {
						t.Errorf("by %s: %s stands behind %s", sort, id, group[0])
					}
					seen[id] = true
				}
			}
			if len(seen) != len(order) {
				t.Errorf("by %s, pages of %d: %d articles of %d", sort, size, len(seen), len(order))
			}
		}
	}
}

// allPages returns what is on all pages of a search: each hit with what it stands for.
func allPages(t *testing.T, x *Index, sort string, size int) [][]string {
	t.Helper()
	var all [][]string
	for page := 1; ; page++ {
		got := search(t, x, Request{Q: "họp", Sort: sort, Size: size, Page: page})
		for _, h := range got.Hits {
			group := []string{string(h.ID)}
			for _, s := range h.Similar {
				group = append(group, s.ID)
			}
			all = append(all, group)
		}
		if full := len(got.Hits) == min(size, max(0, got.Distinct-(page-1)*size)); !full {
			t.Fatalf("page %d of %d has %d hits of %d", page, size, len(got.Hits), got.Distinct)
		}
		if page*size >= got.Distinct {
			return all
		}
	}
}

// TestLargeGroups: a text that is there hundreds of times takes some places, and each stands for a part of them.
func TestLargeGroups(t *testing.T) {
	text := strings.Join(sentencesOf(rand.New(rand.NewPCG(15, 16)), 80), " ")
	x := open(t)
	for batch := range 5 {
		var docs []Document
		for i := range 50 {
			docs = append(docs, article(fmt.Sprint(batch, "-", i), "Thông báo", "họp "+text))
		}
		if err := x.Apply(t.Context(), Batch{Put: docs}); err != nil {
			t.Fatal(err)
		}
	}
	got := search(t, x, Request{Q: "họp"})
	n := 0
	for _, h := range got.Hits {
		n += 1 + len(h.Similar)
	}
	if got.Total != 250 || got.Distinct != 3 || len(got.Hits) != 3 || n != 250 {
		t.Errorf("%d articles in %d places, %d hits with %d articles", got.Total, got.Distinct, len(got.Hits), n)
	}
}
