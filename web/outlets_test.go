package web

import (
	"slices"
	"testing"
	"time"

	"khobao/archive"
)

func TestSortOutlets(t *testing.T) {
	day := time.Date(2026, 11, 2, 0, 0, 0, 0, archive.Hanoi)
	rows := []OutletRow{
		{Outlet: archive.Outlet{ID: "a"}, Last: &archive.Run{Started: day}, Failed: 2},
		{Outlet: archive.Outlet{ID: "b"}, Next: day.AddDate(0, 0, 2), Days: []archive.Day{{Expected: 5, Captured: 1, Why: archive.ShortNoRun}, {Expected: 5, Captured: 5}}},
		{Outlet: archive.Outlet{ID: "c"}, Next: day, Last: &archive.Run{Started: day.AddDate(0, 0, -1)}, Days: []archive.Day{{Why: archive.ShortNoRun}}, Failed: 3},
	}
	for by, want := range map[string][]archive.OutletID{"": {"a", "b", "c"}, ByNext: {"c", "b", "a"}, ByLast: {"b", "c", "a"}, ByMissing: {"b", "c", "a"}, ByFailed: {"c", "a", "b"}} {
		sorted := slices.Clone(rows)
		SortOutlets(sorted, by)
		for i, id := range want {
			if sorted[i].ID != id {
				t.Errorf("by %q: %s is number %d instead of %s", by, sorted[i].ID, i+1, id)
			}
		}
	}
	for i, want := range []int{0, 4, 1} {
		if got := rows[i].Missing(); got != want {
			t.Errorf("%s misses %d instead of %d", rows[i].ID, got, want)
		}
	}
}
