package index

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestOverlap(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		set := func() []uint64 {
			out := make([]uint64, 1+random.IntN(30))
			for i := range out {
				out[i] = random.Uint64N(40)
			}
			slices.Sort(out)
			return slices.Compact(out)
		}
		a, b := set(), set()
		common := 0
		for _, n := range a {
			if slices.Contains(b, n) {
				common++
			}
		}
		for _, share := range []float64{unlike, nearlySame, 1} {
			want := float64(common) >= share*float64(len(a)+len(b)-common)
			if got := overlap(a, b, share); got != want {
				t.Fatalf("overlap(%v, %v, %v) = %v, %d of %d are common", a, b, share, got, common, len(a)+len(b)-common)
			}
		}
	}
}
