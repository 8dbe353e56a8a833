package store_test

import (
	"testing"
	"time"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/archive/store"
)

// TestFigureRulings rules on a figure: the ruling holds at once, when the article is read anew, when it is worded anew, and when it
// comes after the ruling; undone, nothing of it is left.
func TestFigureRulings(t *testing.T) {
	s, err := store.Open(t.Context(), store.Config{Dir: t.TempDir(), Correct: authority.CorrectFigures})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	save := func(body string) {
		t.Helper()
		a := archive.Article{ID: "a", Version: archive.Version{Title: "Đại hội", Body: body, Published: archive.NewDay(2020, 5, 1), Figures: []archive.Figure{
			{Indicator: "xuất khẩu", Value: "14,5", Number: 14.5, Unit: "%", Kind: archive.Result, Evidence: archive.Evidence{Text: "xuất khẩu tăng 14,5%"}},
			{Indicator: "đại biểu", Value: "150", Number: 150, Kind: archive.Count, Evidence: archive.Evidence{Text: "có 150 đại biểu"}}}}}
		if _, err := s.SaveArticle(t.Context(), &a); err != nil {
			t.Fatal(err)
		}
	}
	// stated are the figures of the article and of the list, which must be the same.
	stated := func(want ...string) {
		t.Helper()
		a, err := s.Article(t.Context(), "a")
		if err != nil {
			t.Fatal(err)
		}
		listed, total, err := s.Figures(t.Context(), archive.FigureFilter{})
		if err != nil || total != len(want) || len(a.Figures) != len(want) || len(a.Figures)+len(a.RuledOut) != 2 {
			t.Fatalf("%d listed, %+v, %v; want %q", total, a.Figures, err, want)
		}
		for i, w := range want {
			if got := a.Figures[i].Printed() + a.Figures[i].Unit; got != w || listed[i].Printed()+listed[i].Unit != w || listed[i].Citation.Published == nil {
				t.Errorf("figure %d: %s, listed as %+v, want %s", i, got, listed[i], w)
			}
		}
	}
	before := func() int64 {
		n, err := s.LastChange(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	value, unit := "15,4", "%/năm"
	rule := func(id archive.RulingID, c archive.FigureCorrection, undone bool) {
		t.Helper()
		r := archive.Ruling{ID: id, Kind: archive.CorrectFigure, Author: "lan", Reason: "x", Time: time.Now(), Figure: &c}
		if undone {
			r.Undone = &archive.Undoing{Author: "lan", Time: time.Now()}
		}
		if err := s.SaveRuling(t.Context(), r); err != nil {
			t.Fatal(err)
		}
	}
	wrong := archive.FigureCorrection{Article: "a", Quote: "xuất khẩu tăng 14,5%", Printed: "14,5", Named: "xuất khẩu", Value: &value, Unit: &unit}
	none := archive.FigureCorrection{Article: "a", Quote: "có 150 đại biểu", Printed: "150", Named: "đại biểu", None: true}
	rule("r1", wrong, false) // comes before its article
	save("một")
	stated("15,4%/năm", "150")
	was := before()
	rule("r2", none, false)
	if stated("15,4%/năm"); before() == was {
		t.Error("the index does not hear of a ruling")
	}
	save("một")
	stated("15,4%/năm")
	save("hai, viết lại")
	stated("15,4%/năm")
	rule("r2", none, true)
	stated("15,4%/năm", "150")
	rule("r1", wrong, true)
	stated("14,5%", "150")
	save("hai, viết lại")
	stated("14,5%", "150")
}
