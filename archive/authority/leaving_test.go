package authority

import (
	"slices"
	"testing"

	"khobao/archive"
)

// TestOldOfficeOfTheReport ends the office that the report of a new one names: it was held up to that day, not to the report's.
func TestOldOfficeOfTheReport(t *testing.T) {
	old := told(t, "2020-10-29 Hạnh holds Giám đốc of Sở Y tế")
	fresh := told(t, "2020-10-29@2020-10-28 Hạnh transferred Giám đốc of Sở Nội vụ")
	before := told(t, "2020-10-29 Tân holds Giám đốc of Sở Nội vụ")
	elsewhere := told(t, "2020-10-29 Hạnh holds Giám đốc of Sở Y tế")
	for s := range slices.Values([]*archive.Statement{&old, &fresh, &before}) {
		s.Citation.Article = "report"
	}
	for _, tt := range []struct {
		name string
		told []archive.Statement
		want []string
	}{
		{"one report", []archive.Statement{old, fresh}, []string{
			"Hạnh Giám đốc: by 2020-10-28 – 2020-10-28 transferred (other_office)", "Hạnh Giám đốc: 2020-10-28 transferred – ?"}},
		{"whom she follows", []archive.Statement{fresh, before}, []string{
			"Tân Giám đốc: by 2020-10-28 – by 2020-10-28 (successor)", "Hạnh Giám đốc: 2020-10-28 transferred – ?"}},
		{"another article names her in the old one afterwards", []archive.Statement{elsewhere, fresh}, []string{
			"Hạnh Giám đốc: 2020-10-28 transferred – ?", "Hạnh Giám đốc: by 2020-10-29 – ?"}},
	} {
		if got := sketch(Tenures(tt.told)); !slices.Equal(got, tt.want) {
			t.Errorf("%s:\n got %q\nwant %q", tt.name, got, tt.want)
		}
	}
}
