package web

import (
	"testing"

	"khobao/archive"
)

func TestGloss(t *testing.T) {
	to, tenth := 14.0, 1.625
	thousand := "1,625"
	toText, least := "14", archive.AtLeast
	up, down := archive.Up, archive.Down
	said := func(s string) archive.Evidence { return archive.Evidence{Text: s} }
	for _, one := range []struct {
		figure archive.Figure
		want   string
	}{
		{archive.Figure{Value: "6.500", Number: 6500, Unit: "tỷ đồng", Bound: &least}, "≥\u00a06,500\u00a0billion đồng"},
		{archive.Figure{Value: "1,2", Number: 1.2, Unit: "nghìn tỉ đồng"}, "1.2\u00a0trillion đồng"},
		{archive.Figure{Value: "13,5", ValueTo: &toText, Number: 13.5, NumberTo: &to, Unit: "%/năm"}, "13.5–14%/year"},
		{archive.Figure{Value: "81,3", Number: 81.3, Unit: "triệu đồng/người/năm"}, "81.3\u00a0million đồng/person/year"},
		{archive.Figure{Value: "1", Number: 1, Unit: "xã"}, "1\u00a0commune"},
		{archive.Figure{Value: "1", Number: 1, Unit: "triệu người"}, "1\u00a0million people"},
		{archive.Figure{Value: "12", Number: 12, Unit: "km"}, ""},                   // says the same in both languages
		{archive.Figure{Value: "91,7", Number: 91.7, Unit: "%"}, ""},                // nobody takes it for another number
		{archive.Figure{Value: "1.500", Number: 1500, Unit: "km"}, "1,500\u00a0km"}, // here one would
		{archive.Figure{Value: "0,125", Number: 0.125, Unit: "%"}, "0.125%"},        // and here
		{archive.Figure{Value: "1,5", ValueTo: &thousand, Number: 1.5, NumberTo: &tenth, Unit: "%"}, "1.5–1.625%"},
		{archive.Figure{Value: "4.900", Number: 4900, Unit: "quả đồi"}, "4,900"},       // no word for it
		{archive.Figure{Value: "12", Number: 12, Unit: "quả đồi"}, ""},                 // nothing to add
		{archive.Figure{Value: "111/118", Number: 111, Unit: "trạm y tế"}, ""},         // a part of a whole
		{archive.Figure{Value: "2", Number: 2, Unit: "triệuphú"}, ""},                  // no magnitude: no blank behind it
		{archive.Figure{Value: "250", Number: 250, Unit: "triệu"}, "250\u00a0million"}, // a bare magnitude
		{archive.Figure{Value: "3", Number: 3, Unit: "người/"}, ""},                    // counted by nothing
		{archive.Figure{Value: "", Number: 3, Unit: "người"}, ""},                      // corrected away
		{archive.Figure{Value: "-3,5", Number: -3.5, Unit: "%/năm"}, "−3.5%/year"},     // below nought
		{archive.Figure{Value: "8,5", Number: 8.5, Unit: "%", Direction: &up, Evidence: said("tăng 8,5%")}, "up 8.5%"},
		{archive.Figure{Value: "3", Number: 3, Unit: "km", Direction: &down, Evidence: said("giảm 3 km")}, "down 3\u00a0km"}, // the number says nothing new, the word does
		{archive.Figure{Value: "2", Number: 2, Unit: "người/km2"}, "2\u00a0people/km²"},                                      // by area
	} {
		if got := English.Gloss(one.figure); got != one.want {
			t.Errorf("%s %s: %q instead of %q", one.figure.Value, one.figure.Unit, got, one.want)
		}
		if got := Vietnamese.Gloss(one.figure); got != "" {
			t.Errorf("%s %s: Vietnamese is explained in Vietnamese: %q", one.figure.Value, one.figure.Unit, got)
		}
	}
	for unit, want := range map[string]string{"tỷ đồng": "billion đồng", "USD": "", "quả đồi": "", "": "", "%/năm": "%/year"} {
		if got := English.UnitGloss(unit); got != want {
			t.Errorf("%q: %q instead of %q", unit, got, want)
		}
	}
}

func TestFigureGroups(t *testing.T) {
	of := func(articles ...archive.ArticleID) (all []archive.StatedFigure) {
		for _, a := range articles {
			all = append(all, archive.StatedFigure{Citation: archive.Citation{Article: a}})
		}
		return all
	}
	for _, one := range []struct {
		articles []archive.ArticleID
		want     []int
	}{{nil, nil}, {[]archive.ArticleID{"a", "a", "b", "a"}, []int{2, 1, 1}}} {
		p := FiguresPage{Figures: of(one.articles...)}
		groups := p.Groups()
		if len(groups) != len(one.want) {
			t.Fatalf("%v: %d groups instead of %v", one.articles, len(groups), one.want)
		}
		for i, g := range groups {
			if len(g.Figures) != one.want[i] || g.Figures[0].Citation.Article != g.Citation.Article {
				t.Errorf("%v: group %d has %d figures, of %q", one.articles, i, len(g.Figures), g.Citation.Article)
			}
		}
	}
}
