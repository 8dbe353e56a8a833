package index

import (
	"encoding/binary"
	"math"
	"math/rand/v2"
	"testing"
)

// TestNumber reads numbers of every length, also where fewer than eight bytes are left.
func TestNumber(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 2))
	want := []uint64{0, 1, 127, 128, 1<<14 - 1, 1 << 14, 1<<56 - 1, 1 << 56, math.MaxUint64}
	for range 2000 {
		want = append(want, random.Uint64()>>random.IntN(64))
	}
	var written []byte
	for _, n := range want {
		written = binary.AppendUvarint(written, n)
	}
	r := partReader{rest: written}
	for i, n := range want {
		if got := r.number(); got != n {
			t.Fatalf("number %d is %d, want %d", i, got, n)
		}
	}
	if len(r.rest) > 0 || r.failed {
		t.Errorf("%d bytes are left, failed: %v", len(r.rest), r.failed)
	}
	if r.number(); !r.failed {
		t.Error("a number was read where there is none")
	}
}
