package index

import (
	"hash/maphash"
	"math"
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
			for g := max(0, len(groups)-50); g < len(groups); g++ { // what nearly repeats ranks nearly the same
				if resemble(page[groups[g][0]].shingles(), page[i].shingles()) {
					groups[g] = append(groups[g], i)
					continue next
				}
			}
		}
		groups = append(groups, []int{i})
	}
	return groups
}

// shingles are the hashes of all runs of three words of an article, each once. Most pairs of articles have so little in common
// that a sample of them, those whose last bits are zero, tells.
type shingles struct{ all, sample []uint64 }

var shingleSeed = maphash.MakeSeed()

const (
	sampledFrom = 200  // shingles: fewer are compared as they are
	sampleMask  = 7    // one of eight is in the sample
	unlike      = 0.35 // less in common of the sample is never nearlySame of all
)

func newShingles(texts ...string) shingles {
	var hashes []uint64
	for _, t := range texts {
		var starts [3]int // of the last three words
		n := 0
		for at := 0; at < len(t); {
			end := at
			for end < len(t) && t[end] != ' ' && t[end] != '\n' {
				end++
			}
			if end > at {
				starts[n%3] = at
				if n++; n >= 3 {
					hashes = append(hashes, maphash.String(shingleSeed, t[starts[n%3]:end]))
				}
			}
			at = end + 1
		}
	}
	slices.Sort(hashes)
	s := shingles{all: slices.Compact(hashes)}
	if len(s.all) >= sampledFrom {
		for _, h := range s.all {
			if h&sampleMask == 0 {
				s.sample = append(s.sample, h)
			}
		}
	}
	return s
}

// resemble reports whether two sets have nearlySame of all their shingles in common.
func resemble(a, b shingles) bool {
	if len(a.all) < leastShingles || len(b.all) < leastShingles {
		return false
	}
	if a.sample != nil && b.sample != nil && !overlap(a.sample, b.sample, unlike) {
		return false
	}
	return overlap(a.all, b.all, nearlySame)
}

// overlap reports whether two sorted lists have so large a share in common of all that either has. It gives up as soon as too
// many stand alone, which between different articles is soon.
func overlap(a, b []uint64, share float64) bool {
	least := share / (1 + share) * float64(len(a)+len(b)) // common numbers that the share takes
	alone := len(a) + len(b) - 2*int(math.Ceil(least-1e-9))
	i, j := 0, 0
	for i < len(a) && j < len(b) && alone >= 0 {
		switch {
		case a[i] < b[j]:
			i++
			alone--
		case a[i] > b[j]:
			j++
			alone--
		default:
			i++
			j++
		}
	}
	return alone >= len(a)-i+len(b)-j
}
