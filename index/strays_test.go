package index

import (
	"slices"
	"testing"
)

func TestDropStrays(t *testing.T) {
	for _, tt := range []struct {
		name     string
		in, want []int
	}{
		{"alone beside a whole", []int{0, 1, 2, -1, 1, -1, 2, -1}, []int{0, 1, 2, -1, -1, -1, -1, -1}},
		{"alone, and nowhere with its neighbour", []int{0, -1, 1, -1, 2}, []int{0, -1, 1, -1, 2}},
		{"part of another pair", []int{0, 1, -1, 1, 2}, []int{0, 1, -1, 1, 2}},
		{"nothing", []int{-1, -1}, []int{-1, -1}},
	} {
		got := slices.Clone(tt.in)
		dropStrays(got)
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: dropStrays(%v) = %v, want %v", tt.name, tt.in, got, tt.want)
		}
	}
}
