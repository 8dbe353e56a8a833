package index

import "testing"

// TestWeight: what a posting counts is what its places count one by one.
func TestWeight(t *testing.T) {
	places := []uint32{titlePlace, leadPlace - 1, leadPlace, bodyPlace - 1, bodyPlace, 1<<placeBits - 2}
	for _, a := range places {
		for _, b := range places {
			for _, c := range places {
				all := []uint32{a, b, c}
				for n := range 4 {
					want := 0
					for _, p := range all[:n] {
						switch {
						case p < leadPlace:
							want += titleWeight
						case p < bodyPlace:
							want += leadWeight
						default:
							want++
						}
					}
					if n == 0 {
						want = titleWeight*1 + leadWeight*2 + 21
					}
					got := placed(all[:n])
					if n == 0 {
						got = counted(1, 2, 21)
					}
					if got.weight() != want {
						t.Fatalf("places %v weigh %d, want %d", all[:n], got.weight(), want)
					}
				}
			}
		}
	}
}
