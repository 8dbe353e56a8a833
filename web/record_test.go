package web

import (
	"slices"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

var lastDay = time.Date(2026, 11, 22, 0, 0, 0, 0, archive.Hanoi)

func day(s string) *archive.Date {
	d, err := archive.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func edge(date string, relation archive.Relation, reason archive.Reason, quotes ...string) archive.Edge {
	e := archive.Edge{Date: day(date), Precision: archive.OnDay, Relation: relation, Confidence: archive.Certain, Reason: reason}
	for _, q := range quotes {
		e.Citations = append(e.Citations, statement("p71", "", "", "", relation, day(date), q).Citation)
	}
	return e
}

// career is a person's way with every kind of edge: disputed, inferred, unknown, stated.
func career() []archive.Tenure {
	post := func(office, body string) archive.Tenure {
		s := statement("p71", "Lưu Vĩnh Nghiễm", office, body, archive.Holds, nil, "")
		return archive.Tenure{Person: s.Person, Name: s.Name, Office: s.Office, First: day("2021-02-03"), Last: day("2026-11-19")}
	}
	chair, acting, deputy, director, second := post("Chủ tịch", "UBND tỉnh Mộc Giang"), post("Chủ tịch", "UBND tỉnh Mộc Giang"), post("Phó Chủ tịch", "UBND tỉnh Mộc Giang"), post("Giám đốc", "Sở Công Thương Mộc Giang"), post("Phó Giám đốc", "Sở Công Thương Mộc Giang")
	chair.Begins = []archive.Edge{edge("2020-11-10", archive.Elected, "", "được bầu giữ chức Chủ tịch UBND tỉnh"), edge("2020-11-18", archive.Elected, "", "giữ chức Chủ tịch UBND tỉnh từ ngày 18/11/2020")}
	chair.Events = []archive.Edge{edge("2021-06-30", archive.Reelected, archive.Reported, "tái đắc cử")}
	chair.Events[0].Term = "2021-2026"
	chair.Citations = []archive.Citation{statements()[0].Citation}
	acting.Acting, acting.Begins = true, []archive.Edge{edge("2020-08-17", archive.Appointed, "", "được giao quyền Chủ tịch")}
	acting.Ends, acting.First, acting.Last = []archive.Edge{edge("2020-11-10", "", archive.FullHolding, "được bầu")}, nil, day("2020-10-01")
	deputy.Begins, deputy.Ends = []archive.Edge{edge("2018-12-12", archive.Elected, archive.Reported, "được bầu")}, []archive.Edge{edge("2020-08-17", "", archive.TookOther, "được giao quyền Chủ tịch")}
	director.Begins, director.Ends = []archive.Edge{edge("2011-03-11", archive.Appointed, "", "được bổ nhiệm")}, []archive.Edge{edge("2018-12-12", archive.Former, archive.Contested, "nguyên Giám đốc")}
	director.Ends[0].Precision, director.Begins[0].Precision = archive.By, archive.InMonth
	second.Begins = []archive.Edge{edge("2008-05-14", archive.Holds, archive.Named, "Phó Giám đốc Lưu Vĩnh Nghiễm")}
	second.Begins[0].Precision, second.First, second.Last = archive.By, day("2008-05-14"), day("2010-10-01")
	return []archive.Tenure{chair, acting, deputy, director, second}
}

// recordPages are the pages about people and offices.
func recordPages(lang Lang) map[string]Page {
	f, bare := frame(lang), Frame{Lang: lang, Path: "/"}
	counts := map[archive.Post]int{{Person: "p71", Office: career()[0].Office.ID}: 5000}
	p := person()
	p.Statements = nil
	full := &PersonPage{Frame: f, Person: p, Statements: statements(), Total: 5000, Pager: pagerOf(5000), More: 3,
		Namesakes: []archive.Person{{ID: "p72", Name: "Lưu Vĩnh Nghiễm", Articles: 2, Statements: statements()[4:5]}, {ID: "p73", Articles: 1}}}
	full.Tenures, full.Axis = f.Tenures(career(), counts, lastDay)
	full.Now = []Holding{{career()[0], archive.Certain}, {career()[1], archive.Likely}, {career()[2], archive.Likely}, {career()[3], archive.Unclear}, {career()[4], archive.Likely}}
	past := &PersonPage{Frame: f, Person: p}
	past.Tenures, past.Axis = f.Tenures(career()[2:], nil, lastDay)
	gone := career()[2:4] // and no source that says so has a date
	for i := range gone {
		t := &gone[i]
		t.Begins, t.First, t.Last, t.Ends = nil, nil, nil, []archive.Edge{{Relation: archive.Former, Citations: t.Ends[0].Citations}}
	}
	former := &PersonPage{Frame: f, Person: p}
	former.Tenures, former.Axis = f.Tenures(gone, map[archive.Post]int{{Person: "p71", Office: gone[1].Office.ID}: 3}, lastDay)
	extreme := archive.Person{ID: archive.PersonID(hostile), Name: strings.Repeat(hostile, 50), Aliases: []string{hostile}}
	bad := statement(extreme.ID, hostile, hostile, hostile, archive.Disciplined, nil, hostile)
	worst := archive.Tenure{Person: bad.Person, Name: hostile, Office: bad.Office, Begins: []archive.Edge{{Relation: "x" + archive.Holds[:0], Citations: []archive.Citation{bad.Citation}}},
		Ends: []archive.Edge{{Date: archive.NewDay(1, 1, 1), Precision: archive.After, Reason: archive.Abolished}}}
	worst.Begins[0].Relation = archive.Retired
	hostilePage := &PersonPage{Frame: f, Person: extreme, Statements: []archive.Statement{bad}, Only: bad.Office.ID, OnlyOffice: bad.Office, Pager: pagerOf(900), Namesakes: []archive.Person{extreme}}
	hostilePage.Tenures, hostilePage.Axis = f.Tenures([]archive.Tenure{worst, {}}, nil, lastDay)

	var turns []Turn
	tenures, _ := f.Tenures(career()[:2], counts, lastDay)
	for i := range tenures {
		turns = append(turns, Turn{Tenure: &tenures[i]})
	}
	turns = append(turns, Turn{Gap: &archive.Gap{From: day("2014-06-30"), To: day("2015-01-06")}})
	office := career()[0].Office
	body := office.Organisation
	all := map[string]Page{
		"person": full, "person-past": past, "person-former": former, "person-extreme": hostilePage,
		"person-sparse": &PersonPage{Frame: bare, Person: archive.Person{ID: "p1"}},
		"office": &OfficePage{Frame: f, Office: office, Single: true, Now: full.Now[:1], Turns: turns, People: 4, Since: day("2011-03-22"), Total: 72,
			Asked: Asked{On: "02/09/2020", Day: "2020-09-02", Answer: full.Now[1:2]}},
		"office-several": &OfficePage{Frame: f, Office: office, Now: full.Now, People: 40, Asked: Asked{On: hostile, Bad: true}},
		"office-ended": &OfficePage{Frame: f, Office: office, People: 1, Last: &full.Now[0].Tenure, Heirs: []Heir{{Body: office.Organisation, On: lastDay, How: "merged"}, {On: lastDay, How: "abolished"}},
			Asked: Asked{On: "1999", Day: "1999", Before: &full.Now[0].Tenure, After: &archive.Tenure{Person: archive.PersonID(hostile), Name: hostile, First: day("2026-03-01")}}},
		"office-sparse": &OfficePage{Frame: bare, Office: archive.Office{ID: "o"}, Asked: Asked{On: "1999", Day: "1999"}},
		"organisation": &OrganisationPage{Frame: f, Organisation: body, Now: full.Now, Offices: []OfficeCount{{office, 72}}, Congresses: true, Total: 72,
			Series: []archive.Series{{Indicator: "kim ngạch xuất khẩu", IndicatorID: "kn", Unit: "tỷ USD", Points: []archive.SeriesPoint{
				{Period: "2015", Kind: archive.Result, Values: []archive.Measured{{Number: 4.5}}}, {Period: "2019", Kind: archive.Result, Values: []archive.Measured{{Number: 5.1}, {Number: 51, Suspect: true}}},
				{Period: "2020", Kind: archive.Target, Values: []archive.Measured{{Number: 6, Bound: archive.AtLeast}}}, {Kind: archive.Result, Values: []archive.Measured{{Number: 1}}}}},
				{Indicator: hostile, IndicatorID: hostile, Unit: hostile, Points: []archive.SeriesPoint{{Kind: archive.Count, Values: []archive.Measured{{Number: -1e300}}}}}},
			Heirs:     []Heir{{archive.Organisation{ID: "g2", Name: "UBND tỉnh Lam Giang"}, lastDay, "merged"}, {archive.Organisation{Name: "UBND tỉnh Sơn Giang"}, lastDay, "merged"}, {archive.Organisation{}, lastDay, "abolished"}},
			Forebears: []Heir{{archive.Organisation{ID: "g0", Name: "Sở Công nghiệp"}, lastDay, "renamed"}}},
		"organisation-headless": &OrganisationPage{Frame: f, Organisation: body, Now: full.Now[1:2], LastHead: &full.Now[0].Tenure},
		"organisation-on":       &OrganisationPage{Frame: f, Organisation: body, Asked: Asked{On: "2020", Day: "2020", Answer: full.Now[1:]}},
		"organisation-sparse":   &OrganisationPage{Frame: bare, Asked: Asked{On: "x", Bad: true}},
	}
	all["organisation"].(*OrganisationPage).Draw("")
	return all
}

func TestLatest(t *testing.T) {
	pages := recordPages("vi")
	if former := pages["person-former"].(*PersonPage); former.Latest() != &former.Tenures[1] {
		t.Errorf("of offices without a date the first line names %s, want the one that most say", former.Latest().Office.Name)
	}
	if past := pages["person-past"].(*PersonPage); past.Latest() != &past.Tenures[0] {
		t.Errorf("the first line names %s", past.Latest().Office.Name)
	}
}

// TestOffers has bodies offered at once where they answer what was typed, or are few and nothing was typed.
func TestOffers(t *testing.T) {
	bodies := make([]archive.BodyFigures, maxOffered+1)
	for _, tt := range []struct {
		page FiguresPage
		want bool
	}{
		{FiguresPage{Bodies: bodies[:maxOffered]}, true},
		{FiguresPage{Bodies: bodies}, false},
		{FiguresPage{Bodies: bodies[:1], Pager: Pager{Page: 2}}, false},
		{FiguresPage{Bodies: bodies[:1], Filter: archive.FigureFilter{Indicator: "x"}}, false},
		{FiguresPage{Bodies: bodies, Matches: bodies, Filter: archive.FigureFilter{Organisation: "x"}}, true},
	} {
		if got := tt.page.Offers(); got != tt.want {
			t.Errorf("%d bodies, %d matches, %+v: %v", len(tt.page.Bodies), len(tt.page.Matches), tt.page.Filter, got)
		}
	}
}

// TestBar holds the drawing to what is known: solid between known edges, fading where one is not, a ring at each disputed one.
func TestBar(t *testing.T) {
	f := frame(Vietnamese)
	rows, axis := f.Tenures(career(), nil, lastDay)
	if len(axis.Years) != axisSteps || axis.Years[0] != 2008 || axis.Years[6] != 2026 {
		t.Fatalf("axis %v", axis.Years)
	}
	for i, want := range []struct {
		fades string
		rings int
	}{{"", 2}, {"", 0}, {"", 0}, {"", 1}, {"in out", 0}} {
		var fades []string
		for _, p := range rows[i].Bar.Pieces {
			if p.X < 0 || p.X+p.Width > 100.01 {
				t.Errorf("row %d leaves the axis: %+v", i, p)
			}
			if p.Fade != "" {
				fades = append(fades, p.Fade)
			}
		}
		if got := strings.Join(fades, " "); got != want.fades || len(rows[i].Bar.Rings) != want.rings {
			t.Errorf("row %d: fades %q, %d rings; want %q, %d", i, got, len(rows[i].Bar.Rings), want.fades, want.rings)
		}
	}
	if rows[0].Rest == 0 && rows[0].Total > len(rows[0].Proofs) {
		t.Error("what is not shown is not counted")
	}
	if _, axis := f.Tenures([]archive.Tenure{{}}, nil, lastDay); len(axis.Years) != 0 {
		t.Errorf("undated tenures on an axis %v", axis.Years)
	}
}

func measured(v float64, suspect bool) archive.Measured {
	return archive.Measured{Number: v, Suspect: suspect, Figures: []archive.StatedFigure{{Figure: archive.Figure{Value: "x"}, Citation: statements()[0].Citation}}}
}

func promises() []archive.Promise {
	to := 13.5
	target := measured(13, false)
	target.NumberTo, target.Bound = &to, archive.AtLeast
	return []archive.Promise{
		{Indicator: "kim ngạch xuất khẩu", IndicatorID: "kim-ngach", Unit: "%/năm", Growth: true, Terms: []archive.TermOutcome{
			{Term: "2015-2020", Targets: []archive.Measured{measured(12, false)}, Results: []archive.Measured{measured(14.5, false)}, Verdict: archive.Exceeded},
			{Term: "2020-2025", Targets: []archive.Measured{target}, Results: []archive.Measured{measured(13.2, false), measured(12.1, false)}, Verdict: archive.Unjudged, Why: archive.SourcesApart}}},
		{Indicator: "tỷ lệ hộ nghèo", IndicatorID: "ho-ngheo", Unit: "%", FewerBetter: true, Terms: []archive.TermOutcome{
			{Term: "2015-2020", Targets: []archive.Measured{measured(2, false)}, Results: []archive.Measured{measured(3, false)}, Verdict: archive.NotMet},
			{Term: "2020-2025", Results: []archive.Measured{measured(940, true)}, Verdict: archive.Unjudged, Why: archive.NoTarget}}},
	}
}

// promisePages are the pages about terms and figures.
func promisePages(lang Lang) map[string]Page {
	f, bare := frame(lang), Frame{Lang: lang, Path: "/"}
	rows := promises()
	chart, second := PromiseChart(rows[0]), PromiseChart(rows[1])
	body := archive.Organisation{ID: "g1", Name: "Tỉnh ủy Mộc Giang"}
	worst := archive.Promise{Indicator: hostile, IndicatorID: hostile, Unit: hostile, Terms: []archive.TermOutcome{{Term: hostile, Targets: []archive.Measured{{Number: -1e300}, {Number: 1e300}}, Verdict: archive.Met}}}
	worstChart := PromiseChart(worst)
	figures := []archive.StatedFigure{}
	for _, fig := range usual().Figures {
		figures = append(figures, archive.StatedFigure{Figure: fig, Citation: statements()[1].Citation})
	}
	bodies := []archive.BodyFigures{{Organisation: body, Count: 40}, {Organisation: archive.Organisation{ID: archive.OrganisationID(hostile)}}}
	terms := []string{"2020-2025", "2015-2020"}
	return map[string]Page{
		"term": &TermPage{Frame: f, Term: "2020-2025", Articles: 402, Hits: searchPage(lang).Hits, Statements: statements(), Total: 2, Bodies: 200, Counted: 2, Score: Score{3, 2, 3},
			Congresses: []Congress{{body, Score{3, 2, 1}}, {archive.Organisation{ID: "g2"}, Score{0, 0, 2}}}, Pager: pagerOf(200)},
		"term-extreme": &TermPage{Frame: bare, Term: hostile, Bodies: 1, Counted: 1, Told: []archive.ToldTerm{{Ordinal: hostile, Term: hostile, Organisation: archive.Organisation{ID: archive.OrganisationID(hostile), Name: hostile}}}, Congresses: []Congress{{archive.Organisation{ID: archive.OrganisationID(hostile), Name: hostile}, Score{}}}},
		"figures": &FiguresPage{Frame: f, Filter: archive.FigureFilter{Indicator: "xuất khẩu", Kind: archive.Target, Organisation: "tỉnh ủy"}, Figures: figures, Total: 4,
			Bodies: bodies[:1], Matches: bodies[:1], Chart: &second, Pager: pagerOf(4)},
		"figures-sparse": &FiguresPage{Frame: bare, Figures: []archive.StatedFigure{{}}},
		"figures-none":   &FiguresPage{Frame: bare, Body: &body},
		"promises":       &FiguresPage{Frame: f, Filter: archive.FigureFilter{Organisation: "g1"}, Body: &body, Bodies: bodies[:1], Terms: terms, Compared: []string{"2015-2020", "2020-2025"}, Rows: rows, Score: Score{1, 1, 1}, Chart: &chart},
		"promises-extreme": &FiguresPage{Frame: bare, Filter: archive.FigureFilter{Organisation: hostile, Indicator: hostile}, Body: &bodies[1].Organisation, Bodies: bodies, Terms: []string{hostile},
			Compared: []string{hostile}, Rows: []archive.Promise{worst}, Chart: &worstChart},
	}
}

// TestChart holds the drawing within its frame, and leaves suspect numbers out of it.
func TestChart(t *testing.T) {
	for _, row := range append(promises(), archive.Promise{Terms: []archive.TermOutcome{{Results: []archive.Measured{measured(-4, false)}}}}, archive.Promise{}) {
		c := PromiseChart(row)
		for _, p := range c.Panels {
			for _, col := range p.Columns {
				for _, b := range slices.Concat(col.Bars, col.Bands) {
					if b.X < 0 || b.X+b.Width > 100 || b.Y < chartTop-5 || b.Y+b.Height > chartFloor+0.1 {
						t.Errorf("%s: %+v leaves the chart", row.Indicator, b)
					}
				}
			}
		}
	}
	c := PromiseChart(promises()[1])
	if second := c.Panels[0].Columns[1]; len(second.Bars) != 0 || !c.Suspect() || second.Highest != nil {
		t.Errorf("a suspect number is drawn: %+v", second)
	}
	s := archive.Series{Points: []archive.SeriesPoint{{Period: "2019", Kind: archive.Result, Values: []archive.Measured{measured(1, false)}}, {Period: "2019", Kind: archive.Target, Values: []archive.Measured{measured(2, false)}}, {Kind: archive.Result}}}
	if c := SeriesChart(s, false); len(c.All) != 1 || len(c.All[0].Targets) != 1 || len(c.All[0].Results) != 1 {
		t.Errorf("one period is %+v", c.All)
	}
}

// TestChartOfPeriods: what half a year or a term reached never stands beside whole years; years that are missing show; three hundred
// numbers of one year are marks, not bars too thin to be seen.
func TestChartOfPeriods(t *testing.T) {
	var s archive.Series
	for _, period := range []string{"2019", "2020-H1", "2020-Q1", "2020-9M", "2020", "2016-2020", "2021-H1", "5 tháng 2021", "2024"} {
		s.Points = append(s.Points, archive.SeriesPoint{Period: period, Kind: archive.Result, Values: []archive.Measured{measured(1, false)}})
	}
	var got []string
	c := SeriesChart(s, false)
	for _, p := range c.Panels {
		line := string(p.Length) + ":"
		for _, col := range p.Columns {
			if col.Skips {
				line += " …"
			}
			line += " " + Vietnamese.axisLabel(col)
		}
		got = append(got, line)
	}
	want := "year: 2019 2020 … 2024 | years: 2016–2020 | H1: 2020 2021 | 9M: 2020 | quarter: quý I/2020 | part: 5 tháng 2021"
	if line := strings.Join(got, " | "); line != want || len(c.All) != len(s.Points) {
		t.Errorf("the panels are\n%s, want\n%s; %d periods in the table of %d", line, want, len(c.All), len(s.Points))
	}
	many := archive.Series{Points: []archive.SeriesPoint{{Period: "2024", Kind: archive.Result}}}
	for i := range 300 {
		many.Points[0].Values = append(many.Points[0].Values, measured(float64(i), false))
	}
	if col := SeriesChart(many, false).Panels[0].Columns[0]; len(col.Bars) != 0 || len(col.Marks) < 100 || col.Highest.Number != 299 {
		t.Errorf("300 numbers are %d bars and %d marks under %v", len(col.Bars), len(col.Marks), col.Highest)
	}
	if col := SeriesChart(s, true).Panels[0].Columns[0]; len(col.Bars) != 0 || len(col.Marks) != 1 {
		t.Errorf("a number of some place is %d bars and %d marks", len(col.Bars), len(col.Marks))
	}
}

// TestChartOfOddNumbers: numbers that disagree stand beside each other under the highest of them, none on another; levels are
// written as one writes them; what there is no room for is in the table.
func TestChartOfOddNumbers(t *testing.T) {
	chart := func(columns []Column) Panel {
		for i := range columns {
			columns[i].Length = wholeYear
		}
		return newChart("", "", columns, false).Panels[0]
	}
	apart := chart([]Column{{Label: "2020", Results: []archive.Measured{measured(2, false), measured(9, false), measured(900, true), measured(5, false)}, Targets: []archive.Measured{measured(3, false)}}}).Columns[0]
	if len(apart.Bars) != 3 || apart.Highest.Number != 9 || !apart.More() {
		t.Fatalf("2, 9 and 5 are %+v", apart)
	}
	for i, b := range apart.Bars[1:] {
		if before := apart.Bars[i]; b.X < before.X+before.Width {
			t.Errorf("bar %d lies on the one before it: %+v, %+v", i+1, before, b)
		}
	}
	for _, tt := range []struct {
		numbers []float64
		grid    string
	}{
		{[]float64{0.35}, "0 0,1 0,2 0,3 0,4"}, {[]float64{0}, "0 1"}, {[]float64{-4}, "−4 −3 −2 −1 0"}, {[]float64{-3, 6}, "−5 0 5 10"}, {[]float64{0.07, -0.02}, "−0,05 0 0,05 0,1"},
		{[]float64{115481}, "0 50.000 100.000 150.000"}, {[]float64{7}, "0 2 4 6 8"}, {[]float64{0.0007}, "0 0,0002 0,0004 0,0006 0,0008"},
	} {
		var columns []Column
		for _, n := range tt.numbers {
			columns = append(columns, Column{Label: "x", Results: []archive.Measured{measured(n, false)}})
		}
		var levels []string
		for _, g := range chart(columns).Grid {
			levels = append(levels, Vietnamese.Decimal(g.Value))
		}
		if got := strings.Join(levels, " "); got != tt.grid {
			t.Errorf("levels of %v: %s, want %s", tt.numbers, got, tt.grid)
		}
	}
	if p := chart(make([]Column, 25)); len(p.Columns) != chartColumns || p.Before != 15 {
		t.Errorf("25 periods: %d drawn, %d before them", len(p.Columns), p.Before)
	}
}

// TestLastPoint: the newest number of a series is of what was reached, though what is promised is of a later year.
func TestLastPoint(t *testing.T) {
	point := func(period string, kind archive.FigureKind) archive.SeriesPoint {
		return archive.SeriesPoint{Period: period, Kind: kind}
	}
	for _, tt := range []struct {
		points []archive.SeriesPoint
		want   archive.SeriesPoint
	}{
		{[]archive.SeriesPoint{point("2024", archive.Result), point("2025", archive.Target), point("2025", archive.Result), point("2030", archive.Target), point("", archive.Result)}, point("2025", archive.Result)},
		{[]archive.SeriesPoint{point("2025", archive.Target), point("2030", archive.Target)}, point("2030", archive.Target)},
		{[]archive.SeriesPoint{point("", archive.Result)}, point("", archive.Result)},
	} {
		if got := lastPoint(archive.Series{Points: tt.points}); got.Period != tt.want.Period || got.Kind != tt.want.Kind {
			t.Errorf("the last of %v is %v", tt.points, got)
		}
	}
}

// TestStale: who was named more than a term of office before a day has probably been followed by another.
func TestStale(t *testing.T) {
	h := Holding{Tenure: career()[2]}
	h.Ends, h.Last = nil, day("2011-06-29")
	if later := day("2023-01-01"); !h.Stale(later.Time) || h.Stale(day("2012-01-01").Time) {
		t.Error("a deputy named in 2011 counts in 2023 as one who was named last month, or not even in 2012")
	}
}

func TestCurrent(t *testing.T) {
	again := career()[0]
	again.Last = day("2026-01-01")
	old := career()[2]
	old.Last = day("2020-01-01")
	got := Current([]Holding{{again, archive.Unclear}, {career()[0], archive.Likely}, {old, archive.Likely}, {archive.Tenure{}, ""}}, lastDay)
	if len(got) != 1 || got[0].Confidence != archive.Likely {
		t.Errorf("current %+v, want the office once, as it was named last, and nothing from before a term of office", got)
	}
}
