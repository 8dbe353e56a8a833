package index

import (
	"hash/maphash"
	"slices"
)

// nearlySame is the share of common shingles from which two articles count as the same one told twice. Reprints that change
// a headline and a sentence have 0.8 and more; two reports of one congress have 0.3.
const nearlySame = 0.7

// leastShingles keeps short notices, which all read alike, from being folded.
const leastShingles = 20

// similar groups the articles of a page: each group begins with the one that ranks first and goes on with those that nearly
// repeat it. Comparing the page alone keeps every article on exactly one page, and the count of all true.
func similar(page []*loaded, fold bool) [][]int {
	var groups [][]int
next:
	for i := range page {
		if fold {
			page[i].shingles = shingles(page[i].lead, page[i].body)
			for g := max(0, len(groups)-50); g < len(groups); g++ { // what nearly repeats ranks nearly the same
				if resemble(page[groups[g][0]].shingles, page[i].shingles) {
					groups[g] = append(groups[g], i)
					continue next
				}
			}
		}
		groups = append(groups, []int{i})
	}
	return groups
}

var shingleSeed = maphash.MakeSeed()

// shingles returns the hashes of all runs of three words, sorted, each once.
func shingles(texts ...tokenized) []uint64 {
	var hashes []uint64
	for _, t := range texts {
		for i := 0; i+2 < len(t.tokens); i++ {
			from, to := t.tokens[i].Start, t.tokens[i+2].End
			hashes = append(hashes, maphash.String(shingleSeed, t.text[from:to]))
		}
	}
	slices.Sort(hashes)
	return slices.Compact(hashes)
}

// resemble reports whether two sets have nearlySame of all their shingles in common.
func resemble(a, b []uint64) bool {
	if len(a) < leastShingles || len(b) < leastShingles {
		return false
	}
	common := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			common++
			i++
			j++
		}
	}
	return float64(common) >= nearlySame*float64(len(a)+len(b)-common)
}
