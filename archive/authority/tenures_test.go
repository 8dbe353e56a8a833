package authority

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

// told makes a statement: "2019-03-01 Lực appointed Giám đốc of Sở Y tế". A day, month or year after "@" is the event's own. More words after
// ";" are the term and the sentence.
func told(t *testing.T, line string) archive.Statement {
	t.Helper()
	line, sentence, _ := strings.Cut(line, "; ")
	fields := strings.SplitN(line, " ", 4)
	role, body, ok := strings.Cut(fields[3], " of ")
	if !ok {
		t.Fatalf("bad line %q", line)
	}
	published, own, hasOwn := strings.Cut(fields[0], "@")
	s := archive.Statement{Person: archive.PersonID(fields[1]), Name: fields[1], Relation: archive.Relation(fields[2]), Worded: role,
		Office: resolveOffice(role, ResolveOrganisation(body, lamGiangPaper)), Date: date(t, published), Confidence: archive.Certain}
	s.Citation = archive.Citation{Article: archive.ArticleID(line), Published: s.Date, Evidence: archive.Evidence{Text: sentence}}
	if hasOwn {
		at, err := archive.ParsePartialDate(own)
		if err != nil {
			t.Fatal(err)
		}
		if s.Date = (&archive.Date{Time: at.Date, DayOnly: true}); at.Precision != archive.OnDay {
			s.DatePrecision = at.Precision
		}
	}
	if s.Relation == archive.Disciplined && strings.Contains(sentence, "cách chức") {
		s.Measure = archive.Removal
	}
	if term, ok := strings.CutPrefix(sentence, "term "); ok {
		s.Term = term
	}
	return s
}

func date(t *testing.T, s string) *archive.Date {
	t.Helper()
	d, err := archive.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// sketch writes tenures as lines, oldest first.
func sketch(tenures []archive.Tenure) []string {
	var lines []string
	for i := len(tenures) - 1; i >= 0; i-- {
		t := tenures[i]
		line := t.Name + " " + t.Office.Name
		if t.Acting {
			line = t.Name + " acting " + t.Office.Name
		}
		lines = append(lines, fmt.Sprintf("%s: %s – %s", line, sketchEdges(t.Begins), sketchEdges(t.Ends)))
		for _, e := range t.Events {
			lines = append(lines, "  "+string(e.Relation)+" "+e.String())
		}
	}
	return lines
}

func sketchEdges(edges []archive.Edge) string {
	var parts []string
	for _, e := range edges {
		s := e.String()
		if e.Precision == archive.By || e.Precision == archive.After {
			s = string(e.Precision) + " " + s
		}
		if e.Relation != "" && e.Relation != archive.Holds {
			s += " " + string(e.Relation)
		}
		if e.Reason != "" && e.Reason != archive.Named && e.Reason != archive.Reported {
			s += " (" + string(e.Reason) + ")"
		}
		if len(e.Citations) > 1 {
			s += fmt.Sprintf(" ×%d", len(e.Citations))
		}
		parts = append(parts, s)
	}
	if len(parts) == 0 {
		return "?"
	}
	return strings.Join(parts, " or ")
}

func TestTenures(t *testing.T) {
	for _, tt := range []struct {
		name string
		told []string
		want []string
	}{
		{"reports of one event are one edge", []string{
			"2011-03-12 Lực appointed Giám đốc of Sở Y tế", "2011-03-14 Lực appointed Giám đốc of Sở Y tế", "2013-05-01 Lực holds Giám đốc of Sở Y tế",
		}, []string{"Lực Giám đốc: 2011-03-12 appointed ×2 – ?"}},
		{"a stated day is more exact than the report's", []string{
			"2011-03-14 Lực appointed Giám đốc of Sở Y tế", "2011-03-20@2011-03-11 Lực appointed Giám đốc of Sở Y tế",
		}, []string{"Lực Giám đốc: 2011-03-11 appointed ×2 – ?"}},
		{"two stated days stand side by side", []string{
			"2020-11-10@2020-11-10 Lực elected Chủ tịch of UBND tỉnh", "2020-12-02@2020-11-18 Lực elected Chủ tịch of UBND tỉnh", "2020-12-03@2020-11-10 Lực elected Chủ tịch of UBND tỉnh",
		}, []string{"Lực Chủ tịch: 2020-11-10 elected ×2 or 2020-11-18 elected – ?"}},
		{"first named is a bound", []string{"2008-05-14 Lực holds Phó Giám đốc of Sở Y tế", "2009-01-01 Lực holds Phó Giám đốc of Sở Y tế"},
			[]string{"Lực Phó Giám đốc: by 2008-05-14 – ?"}},
		{"promoted in the same body", []string{
			"2008-05-14 Lực holds Phó Giám đốc of Sở Y tế", "2011-03-11 Lực appointed Giám đốc of Sở Y tế",
		}, []string{"Lực Phó Giám đốc: by 2008-05-14 – 2011-03-11 appointed (other_office)", "Lực Giám đốc: 2011-03-11 appointed – ?"}},
		{"a post in another body, with its party office", []string{
			"2011-03-11 Lực appointed Giám đốc of Sở Y tế", "2011-04-11 Lực appointed Bí thư of Đảng ủy Sở Y tế", "2015-08-15 Lực transferred Bí thư of Huyện ủy Đông Sa",
		}, []string{"Lực Giám đốc: 2011-03-11 appointed – 2015-08-15 transferred (other_office)", "Lực Bí thư: 2011-04-11 appointed – 2015-08-15 transferred (other_office)",
			"Lực Bí thư: 2015-08-15 transferred – by 2025-07-01 (abolished)"}},
		{"offices that go together", []string{
			"2015-10-16 Lực elected Phó Bí thư of Tỉnh ủy", "2015-12-08 Lực elected Chủ tịch of UBND tỉnh", "2017-01-01 Lực holds Tỉnh ủy viên of Tỉnh ủy",
		}, []string{"Lực Phó Bí thư: 2015-10-16 elected – ?", "Lực Chủ tịch: 2015-12-08 elected – ?", "Lực Tỉnh ủy viên: by 2017-01-01 – ?"}},
		{"a year agrees with a day in it", []string{
			"2024-07-11@2015 Lực appointed Giám đốc of Sở Y tế", "2015-03-04@2015-03-02 Lực appointed Giám đốc of Sở Y tế", "2015-11-01 Lực holds Giám đốc of Sở Y tế",
		}, []string{"Lực Giám đốc: 2015-03-02 appointed ×2 – ?"}},
		{"a career told by months and years", []string{
			"2024-07-11@2010-09 Lực appointed Phó Giám đốc of Sở Y tế", "2024-07-11@2015 Lực appointed Giám đốc of Sở Y tế", "2024-07-11@2018 Lực dismissed Giám đốc of Sở Y tế", "2018-05-01 Lực holds Giám đốc of Sở Y tế",
		}, []string{"Lực Phó Giám đốc: 2010-09 appointed – 2015 appointed (other_office)", "Lực Giám đốc: 2015 appointed – 2018 dismissed"}},
		{"who began in some month of a year: the one before had ended when it was over", []string{
			"2011-03-11 Lực appointed Giám đốc of Sở Y tế", "2024-06-16@2014 Bảy appointed Giám đốc of Sở Y tế",
		}, []string{"Lực Giám đốc: 2011-03-11 appointed – by 2014-12-31 (successor)", "Bảy Giám đốc: 2014 appointed – ?"}},
		{"named in the old post afterwards: no end", []string{
			"2011-03-11 Lực appointed Giám đốc of Sở Y tế", "2015-08-15 Lực appointed Giám đốc of Sở Nội vụ", "2016-08-15 Lực holds Giám đốc of Sở Y tế",
		}, []string{"Lực Giám đốc: 2011-03-11 appointed – ?", "Lực Giám đốc: 2015-08-15 appointed – ?"}},
		{"a deputy who stands in for the head is called a deputy", []string{
			"2011-03-11 Lực appointed Phó Bí thư Thường trực of Tỉnh ủy", "2015-08-15 Lực elected Phó Bí thư of Tỉnh ủy",
		}, []string{"Lực Phó Bí thư Thường trực: 2011-03-11 appointed – ?", "Lực Phó Bí thư: 2015-08-15 elected – ?"}},
		{"a deputy comes to stand in for the head", []string{
			"2011-03-11 Lực elected Phó Bí thư of Tỉnh ủy", "2015-08-15 Lực appointed Phó Bí thư Thường trực of Tỉnh ủy",
		}, []string{"Lực Phó Bí thư: 2011-03-11 elected – 2015-08-15 appointed (other_office)", "Lực Phó Bí thư Thường trực: 2015-08-15 appointed – ?"}},
		{"a deputy in charge is a deputy still", []string{
			"2011-03-11 Lực appointed Phó Giám đốc of Sở Y tế", "2015-08-15 Lực appointed Quyền Giám đốc of Sở Y tế; Lực, Phó Giám đốc, được giao phụ trách Sở Y tế", "2016-02-01 Lực appointed Giám đốc of Sở Y tế",
		}, []string{"Lực Phó Giám đốc: 2011-03-11 appointed – 2016-02-01 appointed (other_office)", "Lực acting Giám đốc: 2015-08-15 appointed – 2016-02-01 appointed (confirmed)", "Lực Giám đốc: 2016-02-01 appointed – ?"}},
		{"an office taken beside another one", []string{
			"2011-03-11 Lực appointed Giám đốc of Sở Y tế", "2015-08-15 Lực appointed Giám đốc of Sở Nội vụ; Lực, Giám đốc Sở Y tế, kiêm giữ chức Giám đốc",
		}, []string{"Lực Giám đốc: 2011-03-11 appointed – ?", "Lực Giám đốc: 2015-08-15 appointed – ?"}},
		{"the successor's begin is a bound", []string{
			"2011-03-11 Lực appointed Giám đốc of Sở Y tế", "2014-06-16 Bảy appointed Giám đốc of Sở Y tế",
		}, []string{"Lực Giám đốc: 2011-03-11 appointed – by 2014-06-16 (successor)", "Bảy Giám đốc: 2014-06-16 appointed – ?"}},
		{"a deputy has no successor", []string{
			"2011-03-11 Lực appointed Phó Giám đốc of Sở Y tế", "2014-06-16 Bảy appointed Phó Giám đốc of Sở Y tế",
		}, []string{"Lực Phó Giám đốc: 2011-03-11 appointed – ?", "Bảy Phó Giám đốc: 2014-06-16 appointed – ?"}},
		{"retired in the news of the successor: by then", []string{
			"2011-03-11 Lực appointed Giám đốc of Sở Y tế", "2014-06-16 Bảy appointed Giám đốc of Sở Y tế",
			"2014-06-16 Lực retired Giám đốc of Sở Y tế",
		}, []string{"Lực Giám đốc: 2011-03-11 appointed – 2014-06-16 retired", "Bảy Giám đốc: 2014-06-16 appointed – ?"}},
		{"acting, then in office", []string{
			"2020-08-17 Hồng appointed Quyền Chủ tịch of UBND tỉnh", "2020-11-10 Hồng elected Chủ tịch of UBND tỉnh",
		}, []string{"Hồng acting Chủ tịch: 2020-08-17 appointed – 2020-11-10 elected (confirmed)", "Hồng Chủ tịch: 2020-11-10 elected – ?"}},
		{"re-elected", []string{
			"2015-06-01 Lực elected Bí thư of Đảng ủy Sở Y tế; term 2015-2020", "2020-05-28 Lực reelected Bí thư of Đảng ủy Sở Y tế; term 2020-2025", "2020-05-29 Lực reelected Bí thư of Đảng ủy Sở Y tế",
		}, []string{"Lực Bí thư: 2015-06-01 elected – ?", "  reelected 2020-05-28"}},
		{"elected again for the next term is no second begin", []string{
			"2015-06-01 Lực elected Bí thư of Đảng ủy Sở Y tế; term 2015-2020", "2020-05-28 Lực elected Bí thư of Đảng ủy Sở Y tế; term 2020-2025",
		}, []string{"Lực Bí thư: 2015-06-01 elected – ?", "  elected 2020-05-28"}},
		{"former, and named in office by a later source", []string{
			"2011-03-11 Lực appointed Giám đốc of Sở Y tế", "2013-01-01 Lực former Giám đốc of Sở Y tế", "2014-01-01 Lực holds Giám đốc of Sở Y tế",
		}, []string{"Lực Giám đốc: 2011-03-11 appointed – by 2013-01-01 former (contested)"}},
		{"dismissed, and back later", []string{
			"2011-03-11 Lực appointed Giám đốc of Sở Y tế", "2013-01-01 Lực dismissed Giám đốc of Sở Y tế", "2016-01-01 Lực appointed Giám đốc of Sở Y tế",
		}, []string{"Lực Giám đốc: 2011-03-11 appointed – 2013-01-01 dismissed", "Lực Giám đốc: 2016-01-01 appointed – ?"}},
		{"a warning is an event, stripping is the end", []string{
			"2011-03-11 Lực appointed Giám đốc of Sở Y tế", "2012-03-11 Lực disciplined Giám đốc of Sở Y tế; bị khiển trách",
			"2013-03-11 Lực disciplined Giám đốc of Sở Y tế; bị cách chức Giám đốc",
		}, []string{"Lực Giám đốc: 2011-03-11 appointed – 2013-03-11 disciplined", "  disciplined 2012-03-11"}},
		{"the body was merged", []string{"2020-01-06 Khải appointed Giám đốc of Sở Kế hoạch và Đầu tư", "2025-03-03 Khải appointed Giám đốc of Sở Xây dựng"},
			[]string{"Khải Giám đốc: 2020-01-06 appointed – 2025-03-03 appointed (other_office)", "Khải Giám đốc: 2025-03-03 appointed – ?"}},
		{"the body was merged, and nothing else is known", []string{"2020-01-06 Khải appointed Phó Giám đốc of Sở Kế hoạch và Đầu tư"},
			[]string{"Khải Phó Giám đốc: 2020-01-06 appointed – by 2025-03-01 (abolished)"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var statements []archive.Statement
			for _, line := range tt.told {
				statements = append(statements, told(t, line))
			}
			if diff := cmp.Diff(tt.want, sketch(Tenures(statements))); diff != "" {
				t.Errorf("tenures (-want +got):\n%s", diff)
			}
		})
	}
}

func TestTenuresCiteEverything(t *testing.T) {
	statements := []archive.Statement{told(t, "2011-03-12 Lực appointed Giám đốc of Sở Y tế"), told(t, "2011-03-14 Lực appointed Giám đốc of Sở Y tế"),
		told(t, "2012-03-14 Lực holds Giám đốc of Sở Y tế"), told(t, "2014-03-14 Lực retired Giám đốc of Sở Y tế")}
	got := Tenures(statements)[0]
	if got.Sources() != 4 || len(got.Begin().Citations) != 2 || len(got.Citations) != 1 || len(got.End().Citations) != 1 {
		t.Errorf("tenure rests on %d sentences: %+v", got.Sources(), got)
	}
	if got.Last.String() != "2012-03-14" || got.Disputed() {
		t.Errorf("last named %v, disputed %t", got.Last, got.Disputed())
	}
}

func TestCorrections(t *testing.T) {
	statements := []archive.Statement{told(t, "2011-03-12 Lực appointed Giám đốc of Sở Y tế"), told(t, "2014-03-14 Lực former Giám đốc of Sở Y tế")}
	office := statements[0].Office.ID
	ruling := func(id string, c archive.Correction) archive.Ruling {
		c.Office = office
		return archive.Ruling{ID: archive.RulingID(id), Kind: archive.Correct, Author: "mai", Time: time.Unix(1, 0), Reason: "x", Person: "Lực", Correction: &c}
	}
	for _, tt := range []struct {
		ruling archive.Ruling
		want   string
	}{
		{ruling("1", archive.Correction{Edge: archive.EndEdge, Date: "2013-12"}), "Lực Giám đốc: 2011-03-12 appointed – 2013-12 former (ruling) or by 2014-03-14 former"},
		{ruling("2", archive.Correction{Edge: archive.BeginEdge, Date: "2011"}), "Lực Giám đốc: 2011 appointed (ruling) or 2011-03-12 appointed – by 2014-03-14 former"},
		{ruling("3", archive.Correction{Edge: archive.EndEdge}), "Lực Giám đốc: 2011-03-12 appointed – ?"},
		{ruling("4", archive.Correction{Wrong: statements[1].Citation.Article}), "Lực Giám đốc: 2011-03-12 appointed – ?"},
		{undone(ruling("5", archive.Correction{Edge: archive.EndEdge})), "Lực Giám đốc: 2011-03-12 appointed – by 2014-03-14 former"},
	} {
		if got := sketch(Tenures(statements, tt.ruling)); len(got) != 1 || got[0] != tt.want {
			t.Errorf("ruling %s: %q, want %q", tt.ruling.ID, got, tt.want)
		}
	}
}

// Who leaves one office and takes another on one day has the new one first.
func TestTenuresOfOneDay(t *testing.T) {
	a, b := told(t, "2025-07-01 Cầm appointed Bí thư of Huyện ủy Đông Sa"), told(t, "2025-07-01 Cầm dismissed Giám đốc of Sở Y tế")
	for _, statements := range [][]archive.Statement{{a, b}, {b, a}} {
		if got := Tenures(statements); len(got) != 2 || got[0].Office.ID != a.Office.ID {
			t.Errorf("%q", sketch(got))
		}
	}
}

func TestHistoryOfAnOffice(t *testing.T) {
	var statements []archive.Statement
	for _, line := range []string{
		"2011-03-22 Sưởng elected Chủ tịch of UBND tỉnh", "2014-06-30 Sưởng transferred Bí thư of Huyện ủy Đông Sa",
		"2015-01-06 Khoáng elected Chủ tịch of UBND tỉnh", "2020-08-01 Khoáng retired Chủ tịch of UBND tỉnh",
		"2020-08-17 Nhưỡng appointed Quyền Chủ tịch of UBND tỉnh", "2020-11-10 Nghiễm elected Chủ tịch of UBND tỉnh", "2026-11-19 Nghiễm holds Chủ tịch of UBND tỉnh",
		"2021-07-01 Nghiễm reelected Chủ tịch of UBND tỉnh",
		"2019-01-01 Bảy elected Phó Chủ tịch of UBND tỉnh",
	} {
		statements = append(statements, told(t, line))
	}
	tenures := Tenures(statements)
	chair := statements[0].Office
	var lines []string
	for _, e := range SuccessionOf(chair, tenures).Entries {
		switch {
		case e.Gap != nil:
			lines = append(lines, "? "+e.Gap.From.Format(time.DateOnly)+" "+e.Gap.To.Format(time.DateOnly))
		default:
			lines = append(lines, fmt.Sprint(e.Tenure.Name, " ", e.Tenure.Begin(), " ", e.Tenure.Acting))
		}
	}
	want := []string{"Nghiễm 2020-11-10 false", "Nhưỡng 2020-08-17 true", "Khoáng 2015-01-06 false", "? 2014-06-30 2015-01-06", "Sưởng 2011-03-22 false"}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Errorf("succession (-want +got):\n%s", diff)
	}
	for day, want := range map[string]string{"2010-01-01": "", "2012-01-01": "Sưởng", "2014-09-01": "", "2020-09-02": "Nhưỡng acting", "2022-01-01": "Nghiễm", "2027-05-01": "Nghiễm likely"} {
		var got []string
		for _, h := range HolderOn(tenures, date(t, day).Time) {
			if h.Tenure.Office.ID == chair.ID {
				got = append(got, h.Tenure.Name)
				if day == "2027-05-01" && h.Confidence != archive.Likely || day == "2022-01-01" && h.Confidence != archive.Certain {
					t.Errorf("on %s %s holds it %s", day, h.Tenure.Name, h.Confidence)
				}
			}
		}
		if name, _, _ := strings.Cut(want, " "); strings.Join(got, ", ") != name {
			t.Errorf("on %s: %v, want %s", day, got, name)
		}
	}
	leaders := LeadersOn(tenures, chair.Organisation.ID, date(t, "2022-01-01").Time)
	if len(leaders) != 2 || leaders[0].Tenure.Name != "Nghiễm" || leaders[1].Tenure.Name != "Bảy" {
		t.Errorf("leaders are %+v", leaders)
	}
	changes := ChangesSince(tenures, "Nghiễm", date(t, "2021-01-01").Time)
	if len(changes) != 1 || changes[0].What != Happened || changes[0].Edge.Relation != archive.Reelected {
		t.Errorf("changes are %+v", changes)
	}
}

// TestUndatedTenure keeps of statements without dates how an office was taken and left.
func TestUndatedTenure(t *testing.T) {
	office := archive.Office{ID: "o", Name: "Giám đốc"}
	say := func(article string, r archive.Relation) archive.Statement {
		return archive.Statement{Person: "p", Office: office, Relation: r, Citation: archive.Citation{Article: archive.ArticleID(article)}}
	}
	got := Tenures([]archive.Statement{say("a", archive.Appointed), say("b", archive.Holds), say("c", archive.Former), say("d", archive.Former)})
	if len(got) != 1 || len(got[0].Begins) != 1 || len(got[0].Ends) != 1 {
		t.Fatalf("tenures are %+v", got)
	}
	begin, end := got[0].Begin(), got[0].End()
	if begin.Relation != archive.Appointed || begin.Date != nil || end.Relation != archive.Former || len(end.Citations) != 2 || len(got[0].Citations) != 1 {
		t.Errorf("begin %+v, end %+v, %d more", begin, end, len(got[0].Citations))
	}
	if held := HolderOn(got, time.Date(2020, 1, 1, 0, 0, 0, 0, archive.Hanoi)); len(held) != 0 {
		t.Errorf("who is never dated held the office on a day: %+v", held)
	}
}
