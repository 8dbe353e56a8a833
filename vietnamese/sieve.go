package vietnamese

// Sieve is a small set of syllables' keys that may say yes in error, but never no: asked first, it spares most lookups in a map, whose
// cost is to hash the whole key. The zero Sieve is empty. It is no set of its own, and cannot be taken from.
type Sieve [sieveBits / 64]uint64

// sieveBits is how many places a sieve has: enough that a lexicon of some hundred first syllables seldom errs, and small enough to stay
// in the processor's nearest memory.
const sieveBits = 4096

// Add puts a key in.
func (s *Sieve) Add(key string) {
	i := sievePlace(key)
	s[i/64] |= 1 << (i % 64)
}

// May reports whether the key may have been put in; false is certain.
func (s *Sieve) May(key string) bool {
	i := sievePlace(key)
	return s[i/64]&(1<<(i%64)) != 0
}

// sievePlace is told by a key's length and three of its bytes.
func sievePlace(key string) uint {
	n := len(key)
	if n == 0 {
		return 0
	}
	return (uint(key[0])*7 ^ uint(key[n-1])*97 ^ uint(key[n/2])*31 ^ uint(n)<<9) % sieveBits
}
