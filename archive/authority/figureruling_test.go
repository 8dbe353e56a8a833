package authority

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"khobao/archive"
)

func said[T any](v T) *T { return &v }

func figureRuling(id string, day int, c archive.FigureCorrection) archive.Ruling {
	c.Article = "a"
	return archive.Ruling{ID: archive.RulingID(id), Kind: archive.CorrectFigure, Author: "lan", Reason: "theo bài gốc", Time: time.Date(2026, 11, day, 0, 0, 0, 0, time.UTC), Figure: &c}
}

func twoFigures() archive.Version {
	period := "2015-2020"
	return archive.Version{Figures: []archive.Figure{
		{Indicator: "kim ngạch xuất khẩu", Value: "14,5", Number: 14.5, Unit: "%", Kind: archive.Target, Term: "2020-2025", Evidence: archive.Evidence{Text: "xuất khẩu tăng 14,5%, nhập khẩu tăng 7%", Offset: &archive.Span{10, 60}}},
		{Indicator: "kim ngạch nhập khẩu", Value: "7", Number: 7, Unit: "%", Kind: archive.Result, Period: &period, Evidence: archive.Evidence{Text: "xuất khẩu tăng 14,5%, nhập khẩu tăng 7%", Offset: &archive.Span{10, 60}}},
	}}
}

// TestCorrectFigures rules on figures, takes rulings back, and reads the article anew.
func TestCorrectFigures(t *testing.T) {
	const quote = "xuất khẩu tăng 14,5%"
	first := figureRuling("r1", 1, archive.FigureCorrection{Quote: quote, Printed: "14,5", Named: "kim ngạch xuất khẩu", Value: said("13–13,5"), Unit: said("%/năm"), Period: said("2015-2020"), Kind: said(archive.Result), Indicator: said("Thu ngân sách")})
	none := figureRuling("r2", 2, archive.FigureCorrection{Quote: quote, Printed: "7", Named: "kim ngạch nhập khẩu", None: true})
	for _, r := range []archive.Ruling{first, none} {
		if err := Check(r); err != nil {
			t.Fatal(err)
		}
	}
	v := twoFigures()
	CorrectFigures(&v, []archive.Ruling{none, first})
	if len(v.Figures) != 1 || len(v.RuledOut) != 1 || v.RuledOut[0].Ruling != "r2" || v.RuledOut[0].Value != "7" {
		t.Fatalf("%+v", v)
	}
	f := v.Figures[0]
	if f.Printed() != "13–13,5" || f.Number != 13 || *f.NumberTo != 13.5 || f.Unit != "%/năm" || *f.Period != "2015-2020" || f.Kind != archive.Result || f.IndicatorID != indicatorOf("thu ngân sách").id ||
		f.Term != "2015-2020" || f.Ruling != "r1" || f.Read == nil || f.Read.Printed() != "14,5" || f.Confidence != archive.Certain {
		t.Errorf("%+v", f)
	}
	again := v
	CorrectFigures(&again, []archive.Ruling{first, none})
	if !reflect.DeepEqual(again, v) {
		t.Errorf("twice: %+v\nonce: %+v", again, v)
	}
	undone := []archive.Ruling{first, none}
	for i := range undone {
		undone[i].Undone = &archive.Undoing{Author: "lan", Time: first.Time}
	}
	if CorrectFigures(&v, undone); !reflect.DeepEqual(v.Figures, twoFigures().Figures) || v.RuledOut != nil {
		t.Errorf("undone: %+v", v)
	}
	other := twoFigures()
	other.Figures[0].Text, other.Figures[0].Value = "xuất khẩu tăng 15%", "15"
	if CorrectFigures(&other, []archive.Ruling{first}); other.Figures[0].Read != nil {
		t.Errorf("another number is corrected, too: %+v", other.Figures[0])
	}
}

func TestCheckFigures(t *testing.T) {
	good := archive.FigureCorrection{Quote: "q", Printed: "7", Named: "n"}
	for _, bad := range []func(*archive.FigureCorrection){
		func(c *archive.FigureCorrection) {}, func(c *archive.FigureCorrection) { c.None, c.Unit = true, said("%") }, func(c *archive.FigureCorrection) { c.Value = said("nhiều") },
		func(c *archive.FigureCorrection) { c.Value = said("") }, func(c *archive.FigureCorrection) { c.Value = said("1-2-3") }, func(c *archive.FigureCorrection) { c.Kind = said(archive.FigureKind("x")) },
		func(c *archive.FigureCorrection) { c.Quote, c.None = "", true }, func(c *archive.FigureCorrection) { c.Indicator = said(" ") }, func(c *archive.FigureCorrection) { c.Unit = said(string(make([]byte, 400))) },
	} {
		c := good
		bad(&c)
		if err := Check(figureRuling("r1", 1, c)); !errors.Is(err, archive.ErrRuling) {
			t.Errorf("%+v: %v", c, err)
		}
	}
	for typed, want := range map[string]float64{"14,5": 14.5, "-2,5": -2.5, "1.234": 1234, "−3": -3, " 7 ": 7} {
		if v, to, ok := parseRange(typed); !ok || to != nil || v.number != want {
			t.Errorf("%q: %v, %v, %v", typed, v, to, ok)
		}
	}
	if v, to, ok := parseRange("-2 – -1,5"); !ok || v.number != -2 || to == nil || to.number != -1.5 {
		t.Errorf("a range below zero: %v, %v, %v", v, to, ok)
	}
}
