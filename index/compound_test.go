package index

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"khobao/vietnamese"
)

// TestCompounds: what is written together is found when it is typed apart, and the other way round; what a few wrote by a slip is not.
func TestCompounds(t *testing.T) {
	var docs []Document
	for i := range 60 {
		docs = append(docs, article(fmt.Sprint("economy", i), "Tin", "Ngành kinh tế họp. Thí sinh tuyển sinh, thủ tướng chính phủ nói. HLV đội nói."))
	}
	docs = append(docs,
		article("bank1", "Tin", "Đại án Oceanbank xử kín."), article("bank2", "Tin", "Oceanbank nói gì."),
		article("vietin1", "Tin", "Vietin Bank khai trương."), article("vietin2", "Tin", "Vietin Bank trả lãi."), article("vietin3", "Tin", "VietinBank trả lãi."), article("vietin4", "Tin", "VietinBank."),
		article("page1", "Tin", "Theo tuyensinh 247."), article("page2", "Tin", "Theo tuyensinh 247."), article("page3", "Tin", "Theo tuyensinh 247."),
		article("slip1", "Tin", "Bàn về kinhtế."),
		article("coach", "Tin", "Huất luyện viên (HLV) nói."),
	)
	for i := range 60 {
		docs = append(docs, article(fmt.Sprint("coach", i), "Tin", "Ông là huấn luyện viên giỏi."))
	}
	for i := range 40 {
		docs = append(docs, article(fmt.Sprint("rare", i), "Tin", "Ông lão mẽ, nói đến trở ngại."))
	}
	docs = append(docs, article("metro1", "Tin", "Tuyến metro số 1."), article("metro2", "Tin", "Ga metro."),
		article("chance1", "Tin", "Sạt mẽ trở xuống."), article("chance2", "Tin", "Nơi mẽ trở xuống."))
	x := open(t, docs...)
	for _, tt := range []struct{ q, found, expanded string }{
		{"ocean bank", "bank1", "ocean bank = oceanbank"},
		{"đại án Ocean Bank", "bank1", "Ocean Bank = Oceanbank"},
		{"vietinbank", "vietin1", "vietinbank = vietin bank"},
		{"vietin bank", "vietin3", "vietin bank = vietinbank"},
		{"tuyensinh", "economy1", "tuyensinh = tuyển sinh"},
		{"thutuongchinhphu", "economy1", "thutuongchinhphu = thủ tướng chính phủ"},
		{"HLV", "coach7", "HLV = huấn luyện viên"},
		{"ngành kinhtế", "economy1", "kinhtế = kinh tế"},
		{"kinh tế", "economy1", ""},
		{"tuyển sinh", "economy1", ""},
		{"metro số 1", "metro1", ""},
	} {
		got := search(t, x, Request{Q: tt.q, Size: 200, Unfolded: true})
		if !slices.Contains(ids(got), tt.found) || tt.expanded != "" && !slices.Contains(got.Expanded, tt.expanded) || tt.expanded == "" && len(got.Expanded) > 0 {
			t.Errorf("%q finds %d, expanded %q; want %s among them, %q", tt.q, got.Total, got.Expanded, tt.found, tt.expanded)
		}
		if got := search(t, x, Request{Q: tt.q, Exact: true}); len(got.Expanded) > 0 {
			t.Errorf("%q, as typed, expanded %q", tt.q, got.Expanded)
		}
	}
}

// FuzzCompounds asks an archive for words written together and apart. What stands for them must have the letters that were typed, be found
// by articles, and be found again by those who type it so.
func FuzzCompounds(f *testing.F) {
	for _, s := range []string{"ocean bank", "oceanbank", "thutuongchinhphu", "kinhte", "vietin  bank", "đ đ", "tuyensinh247", "aaaaaaaaaaaaaaaaaaaaaaaa", "thủtướng chínhphủ", "ngoaingoaingoai", "n̄goài ơ̛", "\xffa bank", "İstan bul"} {
		f.Add(s)
	}
	x := open(f, append(province(), article("bank1", "Tin", "Đại án Oceanbank."), article("bank2", "Tin", "Oceanbank, Vietin Bank, Istanbul."), article("bank3", "Tin", "Vietin Bank, Istanbul."),
		article("chief1", "Tin", "Thủ tướng chính phủ, tuyển sinh, ngoài ngoại ngoài."), article("chief2", "Tin", "Thủ tướng chính phủ, tuyển sinh, ngoài ngoại ngoài."))...)
	f.Fuzz(func(t *testing.T, s string) {
		err := x.withView(t.Context(), func(v *view) error {
			p := planner{ctx: t.Context(), view: v, tokenizer: borrowTokenizer()}
			defer p.tokenizer.giveBack()
			words, _ := readWords(p.tokenizer, vietnamese.Normalize(s))
			for i := range words[:min(len(words), 8)] {
				found, err := p.compoundsAt(words, i)
				if err != nil {
					return err
				}
				for _, e := range found {
					typed, to := "", ""
					for _, w := range e.words {
						typed += w.folded
					}
					for _, w := range spellingsOf(p.tokenizer, e.to) {
						to += w.folded
					}
					if typed != to || typed == "" {
						t.Errorf("%q: %q stands for %q, whose letters it has not", s, e.to, e.from)
					}
					if _, found, err := p.expansion(e); err != nil || !found && strings.Count(e.to, " ") < 2 {
						t.Errorf("%q: no article has %q: %v", s, e.to, err)
					}
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
