package index

import (
	"fmt"
	"slices"
	"strings"
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
	for _, q := range []string{"họp 29/05/2020", "họp ngày 29-5-2020", "họp 29.5.2020", "họp ngày 29 tháng 5 năm 2020", "hop ngay 29 thang 05 nam 2020", "họp ngày 29 tháng 5",
		"họp 29/5", "họp ngày 29-5", "hop ngay 29.05", "họp ngày hai mươi chín tháng năm", "hop ngay hai muoi chin thang nam nam 2020"} {
		got := ids(search(t, x, Request{Q: q}))
		got = got[:min(len(got), len(want))] // where fewer than ten have all words, others follow
		if slices.Sort(got); !slices.Equal(got, want) {
			t.Errorf("%q finds %v, want %v before all others", q, got, want)
		}
	}
	for q, want := range map[string]string{
		"tháng 5/2020": "tháng 5/2020 = tháng 05/2020, tháng 5 năm 2020", "thang sau nam 2017": "thang sau nam 2017 = tháng 06/2017, tháng 6 năm 2017, tháng 6/2017",
		"mùng hai tháng chín": "mùng hai tháng chín = 02 tháng 09, 02/09, 2 tháng 9, 2/09, 2/9",
	} {
		var all []string
		words, wholes := readWords(newTokenizer(), q)
		for _, e := range dateAt(words, wholes, 0) {
			all = append(all, e.to)
		}
		if _, ways, _ := strings.Cut(want, " = "); strings.Join(all, ", ") != ways {
			t.Errorf("%q is also %q, want %q", q, all, ways)
		}
	}
	for _, q := range []string{"31/13/2020", "tháng 5", "29 tháng", "45 tháng 5 năm 2020", "tỷ lệ 1/2", "lãi 3-4", "từ tháng 5", "sau tháng 5", "ngay tu thang 5", "hai tháng 5 và 6"} {
		if got := search(t, x, Request{Q: q}); len(got.Expanded) > 0 {
			t.Errorf("%q: expanded %q", q, got.Expanded)
		}
	}
}
