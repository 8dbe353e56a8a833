package index

import "math"

// How articles are ranked: BM25 with constants in the usual range (k1 0.9 as for passages, b 0.75). A hit in the title counts as five, one in
// the lead as three, for there stands what an article is about (BM25F with one length, in which a word of the title counts as three and one
// of the lead as two). What was measured when these were chosen stands in testdata/relevance.txt.
const (
	k1 = 0.9
	b  = 0.75

	titleWeight, titleLength = 5, 3
	leadWeight, leadLength   = 3, 2

	// recency raises the score of the newest article of the archive by a tenth, and of one that is five years older by a
	// twentieth: enough to order articles that say the same, too little to bring a worse one up.
	recency     = 0.1
	recencyHalf = 5 * 365.25 * 24 * 60 * 60 // seconds
)

// weight returns how much the occurrences count together.
func (o occurrences) weight() int {
	n := int(o & 3)
	if n == 0 {
		title, lead, body := o.counts()
		return titleWeight*title + leadWeight*lead + body
	}
	weight := n
	for i := range n { // what stands before a bound has a sign: a jump for every place would be guessed wrong too often
		place := uint32(o>>(2+i*placeBits)) & (1<<placeBits - 1)
		weight += (leadWeight-1)*int((place-bodyPlace)>>31) + (titleWeight-leadWeight)*int((place-leadPlace)>>31)
	}
	return weight
}

// impact is BM25 of a term of weight 1 in an article.
func impact(weight uint8, norm float32) float32 {
	w := float32(weight)
	return w * (k1 + 1) / (w + norm)
}

// regionLength returns how much a word at a place adds to the length of its article.
func regionLength(place int) int {
	switch {
	case place < leadPlace:
		return titleLength
	case place < bodyPlace:
		return leadLength
	}
	return 1
}

// lengthNorms returns k1·(1 - b + b·length/average) for each length.
func lengthNorms(lengths []uint32, average float32) []float32 {
	norms := make([]float32, len(lengths))
	for i, n := range lengths {
		norms[i] = k1 * (1 - b + b*float32(n)/average)
	}
	return norms
}

// idf returns the weight of a word that df of n articles have. It is positive even for a word that nearly all have.
func idf(n, df int) float32 {
	return float32(math.Log(1 + (float64(n)-float64(df)+0.5)/(float64(df)+0.5)))
}

// freshness is a factor of 1 and a little, which falls off with an article's age: 1 + recency·2^(-age/recencyHalf), the age
// counted from the newest article. It is made of two parts so that nothing need be worked out anew for every article when
// a newer one comes: the glow of an article's own date, and what the view scales all glows with.
func (v *view) freshness(glow float32) float32 { return 1 + v.glowScale*glow }

// glowOf returns 2^(date/recencyHalf), counted from 2020; what is centuries away counts as three centuries.
func glowOf(date int64) float32 {
	if date == undated {
		return 0
	}
	return float32(math.Exp2(min(60, max(-60, float64(date-glowEpoch)/recencyHalf))))
}

const glowEpoch = 1577836800

// glowScaleOf returns what makes the glow of the newest date count as recency.
func glowScaleOf(newest int64) float32 {
	if newest == undated {
		return 0
	}
	return recency / glowOf(newest)
}
