package authority

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

// died has the source of a statement tell a death: on a day, in a year, or without a date.
func died(t *testing.T, on, line string) archive.Statement {
	t.Helper()
	s := told(t, line)
	s.Death = &archive.Death{Evidence: archive.Evidence{Text: "đã từ trần"}}
	if on != "" {
		var at archive.PartialDate
		if err := at.UnmarshalText([]byte(on)); err != nil {
			t.Fatal(err)
		}
		if s.Death.Date = (&archive.Date{Time: at.Date, DayOnly: true}); at.Precision != archive.OnDay {
			s.Death.DatePrecision = at.Precision
		}
	}
	return s
}

func TestDeathEndsTenures(t *testing.T) {
	for _, tt := range []struct {
		name string
		told []archive.Statement
		want []string
	}{
		{"in office, and in what is held beside it", []archive.Statement{
			told(t, "2016-07-01@2016-06-30 Sơn elected Chủ tịch of UBND tỉnh"), told(t, "2018-07-01 Sơn holds Ủy viên of Ban Thường vụ Tỉnh ủy"),
			died(t, "2019-03-11", "2019-03-12 Sơn holds Chủ tịch of UBND tỉnh"), told(t, "2019-07-17@2019-07-16 Lộc elected Chủ tịch of UBND tỉnh"),
		}, []string{"Sơn Chủ tịch: 2016-06-30 elected – 2019-03-11 (died)", "Sơn Ủy viên: by 2018-07-01 – 2019-03-11 (died)", "Lộc Chủ tịch: 2019-07-16 elected – ?"}},
		{"who was a former one had left before", []archive.Statement{
			told(t, "2005-07-01@2005-06-30 Sơn elected Chủ tịch of UBND tỉnh"), died(t, "2019-03-11", "2019-03-12 Sơn former Chủ tịch of UBND tỉnh"),
		}, []string{"Sơn Chủ tịch: 2005-06-30 elected – by 2019-03-12 former"}},
		{"who left on a day had left", []archive.Statement{
			told(t, "2005-07-01@2005-06-30 Sơn elected Giám đốc of Sở Y tế"), told(t, "2015-07-01@2015-06-30 Sơn retired Giám đốc of Sở Y tế"), died(t, "2019-03-11", "2019-03-12 Sơn former Giám đốc of Sở Y tế"),
		}, []string{"Sơn Giám đốc: 2005-06-30 elected – 2015-06-30 retired ×2"}},
		{"what was named long before was over by then", []archive.Statement{
			told(t, "2005-07-01 Sơn holds đại biểu of HĐND tỉnh"), died(t, "2019-03-11", "2019-03-12 Sơn holds Giám đốc of Sở Y tế"),
		}, []string{"Sơn Đại biểu: by 2005-07-01 – by 2019-03-11 (died)", "Sơn Giám đốc: by 2019-03-11 – 2019-03-11 (died)"}},
		{"a day that nobody tells", []archive.Statement{
			told(t, "2016-07-01@2016-06-30 Sơn elected Chủ tịch of UBND tỉnh"), died(t, "", "2019-03-12 Sơn holds Chủ tịch of UBND tỉnh"), died(t, "", "2021-03-12 Sơn former Chủ tịch of UBND tỉnh"),
		}, []string{"Sơn Chủ tịch: 2016-06-30 elected – by 2019-03-12 (died)"}},
		{"days that disagree stand side by side", []archive.Statement{
			told(t, "2016-07-01@2016-06-30 Sơn elected Chủ tịch of UBND tỉnh"), died(t, "2019-03-11", "2019-03-12 Sơn holds Chủ tịch of UBND tỉnh"), died(t, "2019-03-10", "2019-03-13 Sơn holds Chủ tịch of UBND tỉnh"),
		}, []string{"Sơn Chủ tịch: 2016-06-30 elected – 2019-03-11 (died) or 2019-03-10 (died)"}},
		{"who is named in office long afterwards did not die", []archive.Statement{
			told(t, "2016-07-01@2016-06-30 Sơn elected Chủ tịch of UBND tỉnh"), died(t, "2019-03-11", "2019-03-12 Sơn holds Chủ tịch of UBND tỉnh"), told(t, "2020-03-12 Sơn holds Chủ tịch of UBND tỉnh"),
		}, []string{"Sơn Chủ tịch: 2016-06-30 elected – ?"}},
		{"nobody else's offices end", []archive.Statement{
			told(t, "2016-07-01@2016-06-30 Lộc elected Phó Chủ tịch of UBND tỉnh"), died(t, "2019-03-11", "2019-03-12 Sơn holds Chủ tịch of UBND tỉnh"),
		}, []string{"Lộc Phó Chủ tịch: 2016-06-30 elected – ?", "Sơn Chủ tịch: by 2019-03-11 – 2019-03-11 (died)"}},
	} {
		if diff := cmp.Diff(tt.want, sketch(Tenures(tt.told))); diff != "" {
			t.Errorf("%s:\n%s", tt.name, diff)
		}
	}
}

// TestMeasures has the disciplines that take an office away end it, and the others stand within it.
func TestMeasures(t *testing.T) {
	for measure, want := range map[archive.Measure]string{archive.Reprimand: "?", archive.Warning: "?", archive.Removal: "2022-12-05 disciplined", archive.Expulsion: "2022-12-05 disciplined", archive.Demotion: "?", "": "?"} {
		s := told(t, "2022-12-06@2022-12-05 Tâm disciplined Giám đốc of Sở Y tế")
		s.Measure = measure
		held := Tenures([]archive.Statement{told(t, "2015-03-31@2015-04-01 Tâm appointed Giám đốc of Sở Y tế"), s})
		if got := sketchEdges(held[0].Ends); got != want {
			t.Errorf("%s: ends %s, want %s", measure, got, want)
		}
		for _, e := range append(held[0].Events, held[0].Ends...) {
			if e.Measure != measure {
				t.Errorf("%s: the edge says %q", measure, e.Measure)
			}
		}
	}
}
