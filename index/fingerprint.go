package index

import (
	"encoding/binary"
	"math/bits"
)

// fingerprint is what an article's text is compared by. Its bits are those of the smallest of many hashes of all runs of three
// words: of two articles that have the share s of their runs in common, (1 + s)/2 of the bits are the same. Its keys are the
// smallest hash of all, each by another way of hashing: two articles have one in common as likely as they share runs, so that
// what nearly repeats another is found among the few that share a key with it. The zero value is that of an article too short
// to be compared.
type fingerprint struct {
	bits [2]uint64
	keys [fingerprintKeys]uint32
}

const (
	fingerprintWays  = 4 // of hashing
	fingerprintCells = 128 / fingerprintWays
	fingerprintKeys  = 3 // of the ways have a key: of articles with eight of ten runs in common, 99% share one
	fingerprintBytes = 16 + 4*fingerprintKeys

	// leastRuns keeps short notices, which all read alike, from being folded.
	leastRuns = 20

	// nearlySame is how many bits of two articles must be equal for them to be the same one told twice: as many as have seven of
	// ten runs in common. Reprints that change a headline and a sentence have eight and more; two reports of one congress have three.
	nearlySame = 109
)

// newFingerprint reads texts. It is the same on every machine: the index keeps it.
func newFingerprint(texts ...string) fingerprint {
	var least [fingerprintWays][fingerprintCells]uint64
	runs := 0
	for _, t := range texts {
		var last [2]uint64 // hashes of the words before
		words := 0
		for at := 0; at < len(t); at++ {
			hash, start := uint64(fnvOffset), at
			for at < len(t) && t[at] != ' ' && t[at] != '\n' {
				hash = (hash ^ uint64(t[at])) * fnvPrime
				at++
			}
			if at == start {
				continue
			}
			if words++; words >= 3 {
				runs++
				run := last[0]*fnvPrime*fnvPrime + last[1]*fnvPrime + hash
				mixed := scatter(run)
				for way, odd := range fingerprintWay {
					h := mixed * odd
					cell := &least[way][h>>cellShift]
					if h = h<<(64-cellShift) | 1; *cell == 0 || h < *cell {
						*cell = h
					}
				}
			}
			last = [2]uint64{last[1], hash}
		}
	}
	if runs < leastRuns {
		return fingerprint{}
	}
	var f fingerprint
	for way := range least {
		var all uint64
		for cell, h := range least[way] {
			if h != 0 && (all == 0 || h < all) {
				all = h
			}
			at := way*fingerprintCells + cell
			f.bits[at/64] |= h >> 32 & 1 << (at % 64) // a bit in the middle: the first are small in what is smallest
		}
		if way < fingerprintKeys {
			f.keys[way] = uint32(all >> 16)
		}
	}
	return f
}

const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
	cellShift = 59 // five bits say which of 32 cells
)

// fingerprintWay is what a mixed number is multiplied by for each way of hashing: any odd numbers that have little in common.
var fingerprintWay = [fingerprintWays]uint64{0x9e3779b97f4a7c15, 0xc2b2ae3d27d4eb4f, 0x165667b19e3779f9, 0xd6e8feb86659fd93}

// scatter turns numbers that are alike into numbers that are not (the finalizer of SplitMix64).
func scatter(h uint64) uint64 {
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}

// resemble reports whether two articles with these bits are nearly the same.
func resemble(a, b [2]uint64) bool {
	return 128-bits.OnesCount64(a[0]^b[0])-bits.OnesCount64(a[1]^b[1]) >= nearlySame
}

// term writes a fingerprint as a term of the index.
func (f *fingerprint) term() string {
	b := make([]byte, 0, fingerprintBytes)
	for _, word := range f.bits {
		b = binary.BigEndian.AppendUint64(b, word)
	}
	for _, key := range f.keys {
		b = binary.BigEndian.AppendUint32(b, key)
	}
	return string(b)
}

// fingerprintOf reads what term wrote.
func fingerprintOf(term string) fingerprint {
	var f fingerprint
	if len(term) != fingerprintBytes {
		return f
	}
	b := []byte(term)
	for i := range f.bits {
		f.bits[i] = binary.BigEndian.Uint64(b[8*i:])
	}
	for i := range f.keys {
		f.keys[i] = binary.BigEndian.Uint32(b[16+4*i:])
	}
	return f
}
