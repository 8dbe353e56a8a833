package authority

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

// toldDuring makes a statement like told; behind "during" stand the periods that its source tells: "2010/2015 2016-03/".
func toldDuring(t *testing.T, line string) archive.Statement {
	t.Helper()
	line, during, _ := strings.Cut(line, " during ")
	s := told(t, line)
	for period := range strings.FieldsSeq(during) {
		var p archive.Period
		from, to, _ := strings.Cut(period, "/")
		to, p.ToBy = strings.CutSuffix(to, "~")
		for text, at := range map[string]*archive.PartialDate{from: &p.From, to: &p.To} {
			if text == "" {
				continue
			}
			if err := at.UnmarshalText([]byte(text)); err != nil {
				t.Fatal(err)
			}
		}
		p.Text = period
		s.Periods = append(s.Periods, p)
	}
	return s
}

func TestPeriods(t *testing.T) {
	for _, tt := range []struct {
		name string
		told []string
		want []string
	}{
		{"a career by its rows", []string{
			"2023-07-07 Lực former Phó Giám đốc of Sở Y tế during 2005/2010", "2023-07-07 Lực former Giám đốc of Sở Y tế during 2010/2015-08", "2023-07-07 Lực holds Bí thư of Huyện ủy Đông Sa during 2015-08-20/",
		}, []string{"Lực Phó Giám đốc: 2005 – 2010 former", "Lực Giám đốc: 2010 – 2015-08-20 (other_office) ×2", "Lực Bí thư: 2015-08-20 – 2025-07-01 (abolished)"}},
		{"a career whose offices are bounded by years alone", []string{
			"2023-07-07 Lực former Giám đốc of Sở Nội vụ during 2005/2010", "2023-07-07 Lực former Giám đốc of Sở Y tế during 2010/2015",
		}, []string{"Lực Giám đốc: 2005 – 2010 former", "Lực Giám đốc: 2010 – 2015 former"}},
		{"a report says the day, and how it came about", []string{
			"2011-06-29@2011-06-28 Lực elected Phó Chủ tịch of UBND tỉnh", "2023-07-07 Lực former Phó Chủ tịch of UBND tỉnh during 2011/2015", "2015-12-09@2015-12-08 Lực dismissed Phó Chủ tịch of UBND tỉnh",
		}, []string{"Lực Phó Chủ tịch: 2011-06-28 elected ×2 – 2015-12-08 dismissed ×2"}},
		{"sources that disagree stand side by side", []string{
			"2015-04-11@2015-04-10 Lực appointed Giám đốc of Sở Y tế", "2020-10-05 Lực former Giám đốc of Sở Y tế during 2014-10/2019-10",
		}, []string{"Lực Giám đốc: 2014-10 or 2015-04-10 appointed – 2019-10 former"}},
		{"named in the office within the years", []string{
			"2009-03-01 Lực holds Giám đốc of Sở Y tế", "2022-03-05 Lực former Giám đốc of Sở Y tế during 2008/2011",
		}, []string{"Lực Giám đốc: 2008 – 2011 former"}},
		{"one row goes on with another", []string{"2022-03-05 Lực holds Giám đốc of Sở Y tế during 2005/2010 2010/"}, []string{"Lực Giám đốc: 2005 – ?"}},
		{"left, and taken again", []string{"2022-03-05 Lực former Giám đốc of Sở Y tế during 2001/2005 2012/2016"}, []string{"Lực Giám đốc: 2001 – 2005 former", "Lực Giám đốc: 2012 – 2016 former"}},
		{"one after the other in one row: the first had ended by its end", []string{
			"2020-10-12 Lực former Phó Trưởng phòng of Phòng Kế hoạch Sở Y tế during 1995-01/2001-06~", "2020-10-12 Lực former Trưởng phòng of Phòng Kế hoạch Sở Y tế during /2001-06", "2020-10-12 Lực former Bí thư of Huyện ủy Đông Sa during 2005-10/2010",
		}, []string{"Lực Phó Trưởng phòng: 1995-01 – by 2001-06-30 former", "Lực Trưởng phòng: ? – 2001-06 former", "Lực Bí thư: 2005-10 – 2010 former"}},
		{"the begin alone", []string{"2020-03-05 Lực holds Giám đốc of Sở Y tế during 2018/", "2021-03-05 Lực holds Giám đốc of Sở Y tế"}, []string{"Lực Giám đốc: 2018 – ?"}},
		{"the end alone", []string{"2020-03-05 Lực former Giám đốc of Sở Y tế during /2012"}, []string{"Lực Giám đốc: ? – 2012 former"}},
	} {
		var statements []archive.Statement
		for _, line := range tt.told {
			statements = append(statements, toldDuring(t, line))
		}
		got := sketch(Tenures(statements))
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s:\n%s", tt.name, diff)
		}
	}
}

// TestPeriodEvidence has each edge cite the words that tell it.
func TestPeriodEvidence(t *testing.T) {
	s := toldDuring(t, "2022-03-05 Lực former Giám đốc of Sở Y tế during 2001/2005")
	held := Tenures([]archive.Statement{s})
	if len(held) != 1 {
		t.Fatalf("%d tenures, want 1", len(held))
	}
	for _, e := range []archive.Edge{held[0].Begin(), held[0].End()} {
		if len(e.Citations) != 1 || e.Citations[0].Text != "2001/2005" || e.Citations[0].Article != s.Citation.Article {
			t.Errorf("%s cites %+v", e, e.Citations)
		}
	}
}

// TestHolderInYear has nobody hold an office for certain in the year in which it began or ended on some day.
func TestHolderInYear(t *testing.T) {
	held := Tenures([]archive.Statement{toldDuring(t, "2022-03-05 Lực former Giám đốc of Sở Y tế during 2001/2005")})
	for on, want := range map[string]archive.Confidence{"2000-12-31": "", "2001-05-01": archive.Likely, "2003-05-01": archive.Certain, "2005-05-01": archive.Likely, "2006-01-01": ""} {
		var got archive.Confidence
		for _, h := range HolderOn(held, date(t, on).Time) {
			got = h.Confidence
		}
		if got != want {
			t.Errorf("on %s: %q, want %q", on, got, want)
		}
	}
}

// TestInCharge has a deputy who does the head's work act in the head's office, and whose body has no deputy of that name in none.
func TestInCharge(t *testing.T) {
	claim := func(office, body string) archive.Claim {
		return archive.Claim{Office: office, Organisation: body, Relation: archive.Holds, Confidence: archive.Certain}
	}
	v := &archive.Version{Title: "Công tác cán bộ", People: []archive.Mention{
		{Name: "Trần Văn Lực", Offices: []archive.Claim{claim("Phó Giám đốc", "Sở Y tế"), claim("Phụ trách", "Sở Y tế")}},
		{Name: "Trần Văn Bảy", Offices: []archive.Claim{claim("Phó Giám đốc", "Sở Nội vụ"), claim("Phụ trách", "Sở Y tế")}},
	}}
	Resolve(v, lamGiangPaper)
	head := resolveOffice("Giám đốc", ResolveOrganisation("Sở Y tế", lamGiangPaper)).ID
	if got := v.People[0].Offices[1].OfficeID; got != head || head == "" {
		t.Errorf("a deputy in charge is in %q, want %q", got, head)
	}
	if got := v.People[1].Offices[1].OfficeID; got != "" {
		t.Errorf("another body's deputy is in %q", got)
	}
}

// TestEndTerms bounds a tenure by the end of its last term, once that is over and nobody says more, and leaves all others as they are.
func TestEndTerms(t *testing.T) {
	for _, tt := range []struct {
		told []string
		on   string
		want string
	}{
		{[]string{"2016-06-28@2016-06-27 Lực elected Chủ tịch of HĐND tỉnh; term 2016-2021"}, "2023-05-01", "Lực Chủ tịch: 2016-06-27 elected – by 2021-12-31 (term)"},
		{[]string{"2016-06-28@2016-06-27 Lực elected Chủ tịch of HĐND tỉnh; term 2016-2021"}, "2021-12-01", "Lực Chủ tịch: 2016-06-27 elected – ?"},
		{[]string{"2016-06-28@2016-06-27 Lực elected Chủ tịch of HĐND tỉnh; term 2016-2021", "2022-03-01 Lực holds Chủ tịch of HĐND tỉnh"}, "2023-05-01", "Lực Chủ tịch: 2016-06-27 elected – ?"},
		{[]string{"2016-06-28@2016-06-27 Lực elected Chủ tịch of HĐND tỉnh; term 2016-2021", "2020-03-01 Lực dismissed Chủ tịch of HĐND tỉnh"}, "2023-05-01", "Lực Chủ tịch: 2016-06-27 elected – 2020-03-01 dismissed"},
		{[]string{"2016-07-28@2016-07-27 Lực elected Chủ tịch of UBND huyện Đông Sa; term 2016-2021"}, "2026-05-01", "Lực Chủ tịch: 2016-07-27 elected – by 2021-12-31 (term)"},
		{[]string{"2021-07-28@2021-07-27 Lực elected Chủ tịch of UBND huyện Đông Sa; term 2021-2026"}, "2027-05-01", "Lực Chủ tịch: 2021-07-27 elected – 2025-07-01 (abolished)"},
		{[]string{"2016-06-28 Lực appointed Giám đốc of Sở Y tế"}, "2023-05-01", "Lực Giám đốc: 2016-06-28 appointed – ?"},
	} {
		var statements []archive.Statement
		for _, line := range tt.told {
			statements = append(statements, told(t, line))
		}
		tenures := Tenures(statements)
		before := sketch(tenures)
		ended := EndTerms(tenures, date(t, tt.on).Time)
		if got := sketch(ended)[0]; got != tt.want {
			t.Errorf("%v on %s: got %s, want %s", tt.told, tt.on, got, tt.want)
		}
		if diff := cmp.Diff(before, sketch(tenures)); diff != "" {
			t.Errorf("what was given changed:\n%s", diff)
		}
		if e := ended[0].End(); e.Reason == archive.TermEnded && (e.Confidence != archive.Unclear || len(e.Citations) != 1 || e.Term != "2016-2021") {
			t.Errorf("the end of a term: %+v", e)
		}
	}
}
