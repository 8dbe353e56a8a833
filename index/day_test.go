package index

import (
	"fmt"
	"slices"
	"testing"
)

// TestDays: a day is found however it is written, and no other.
func TestDays(t *testing.T) {
	docs := []Document{
		article("figures", "Họp", "Cuộc họp ngày 29/5/2020 đã xong."), article("padded", "Họp", "Cuộc họp ngày 29-05-2020 đã xong."),
		article("words", "Họp", "Cuộc họp ngày 29 tháng 5 năm 2020 đã xong."),
	}
	for i := range 30 {
		docs = append(docs, article(fmt.Sprint("other", i), "Họp", fmt.Sprintf("Cuộc họp ngày %d tháng 3 năm 2020 đã xong.", 1+i%20)))
	}
	x := open(t, docs...)
	want := []string{"figures", "padded", "words"}
	for _, q := range []string{"họp 29/05/2020", "họp ngày 29-5-2020", "họp 29.5.2020", "họp ngày 29 tháng 5 năm 2020", "hop ngay 29 thang 05 nam 2020", "họp ngày 29 tháng 5"} {
		got := ids(search(t, x, Request{Q: q}))
		got = got[:min(len(got), len(want))] // where fewer than ten have all words, others follow
		if slices.Sort(got); !slices.Equal(got, want) {
			t.Errorf("%q finds %v, want %v before all others", q, got, want)
		}
	}
	for _, q := range []string{"31/13/2020", "tháng 5", "29 tháng", "45 tháng 5 năm 2020"} {
		if got := search(t, x, Request{Q: q}); len(got.Expanded) > 0 {
			t.Errorf("%q: expanded %q", q, got.Expanded)
		}
	}
}
