package authority

import (
	"slices"
	"strings"
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

// TestReplacedWithoutDay: whoever is told to be gone in the report of the next had gone when that one began, not when it was printed, and nothing is
// unknown between them; where a day is told, or another article tells of the leave, what lies between is a gap.
func TestReplacedWithoutDay(t *testing.T) {
	elected := told(t, "2005-12-15@2005-12-14 Hạnh elected Bí thư of Tỉnh ủy")
	named := told(t, "2008-11-20 Hạnh holds Bí thư of Tỉnh ủy")
	next := told(t, "2010-10-21@2010-10-20 Tân elected Bí thư of Tỉnh ủy")
	gone := told(t, "2010-10-21 Hạnh retired Bí thư of Tỉnh ủy")
	early := told(t, "2010-10-21@2010-03-01 Hạnh retired Bí thư of Tỉnh ủy")
	past := told(t, "2010-10-21 Hạnh former Bí thư of Tỉnh ủy")
	for s := range slices.Values([]*archive.Statement{&next, &gone, &early, &past}) {
		s.Citation.Article = "report"
	}
	for _, tt := range []struct {
		name, end string
		left      archive.Statement
		gaps      int
	}{
		{"in one report", "by 2010-10-20 retired", gone, 0},
		{"in one report, on a day of its own", "2010-03-01 retired", early, 1},
		{"in another article", "2010-10-21 retired", told(t, "2010-10-21 Hạnh retired Bí thư of Tỉnh ủy"), 0},
		{"called past", "by 2010-10-20 (successor) ×2", past, 0},
	} {
		tenures := Tenures([]archive.Statement{elected, named, next, tt.left})
		gaps := 0
		for _, turn := range SuccessionOf(next.Office, tenures).Entries {
			gaps += btoi(turn.Gap != nil)
		}
		if got := sketch(tenures); gaps != tt.gaps || got[0] != "Hạnh Bí thư: 2005-12-14 elected – "+tt.end {
			t.Errorf("%s: %d gaps, %q", tt.name, gaps, got)
		}
	}
}

// TestPastInTheReport: an office that the report of the next one calls past had ended when that one began.
func TestPastInTheReport(t *testing.T) {
	past := told(t, "2011-05-11 Hạnh former Phó Giám đốc of Sở Y tế")
	elsewhere := told(t, "2011-05-11 Hạnh former Phó Giám đốc of Sở Y tế")
	next := told(t, "2011-05-11@2011-05-10 Hạnh appointed Giám đốc of Sở Y tế")
	past.Citation.Article, next.Citation.Article = "report", "report"
	for _, tt := range []struct {
		past archive.Statement
		want string
	}{{past, "Hạnh Phó Giám đốc: ? – by 2011-05-10 former"}, {elsewhere, "Hạnh Phó Giám đốc: ? – by 2011-05-11 former"}} {
		got := sketch(Tenures([]archive.Statement{tt.past, next}))
		if !slices.Contains(got, tt.want) || tt.past.Citation.Article == "report" && got[0] != tt.want { // what was before stands before
			t.Errorf("%q, want %s", got, tt.want)
		}
	}
}

// TestTermsThatAreOver leaves an office unfilled after its holder's term, unless somebody says that it goes on.
func TestTermsThatAreOver(t *testing.T) {
	once := told(t, "2011-06-29@2011-06-28 Hạnh elected Phó Chủ tịch of UBND tỉnh; term 2011-2016")
	again := told(t, "2016-06-29@2016-06-28 Hạnh reelected Phó Chủ tịch of UBND tỉnh")
	later := told(t, "2018-03-01 Hạnh holds Phó Chủ tịch of UBND tỉnh")
	for _, tt := range []struct {
		name string
		told []archive.Statement
		held map[string]bool
	}{
		{"never named again", []archive.Statement{once}, map[string]bool{"2012-01-01": true, "2016-12-31": true, "2017-01-01": false, "2023-06-01": false}},
		{"elected again for a term that nobody gives the years of", []archive.Statement{once, again}, map[string]bool{"2016-12-31": true, "2019-01-01": true}},
		{"named afterwards", []archive.Statement{once, later}, map[string]bool{"2016-12-31": true, "2017-06-01": true, "2019-01-01": true}},
	} {
		for day, want := range tt.held {
			if got := HolderOn(Tenures(tt.told), date(t, day).Time); (len(got) > 0) != want {
				t.Errorf("%s: on %s held is %v, want %v", tt.name, day, len(got) > 0, want)
			}
		}
	}
}

// TestNoSuccessorOfPastDepartments gives departments that had ended before the provinces were merged no heir that never was.
func TestNoSuccessorOfPastDepartments(t *testing.T) {
	for body, want := range map[string]string{
		"Sở Công nghiệp Bình Định": "", "Đảng ủy Sở Thương mại Bình Định": "", "Sở Văn hóa - Thông tin Bình Định": "",
		"Sở Công Thương Bình Định": "Sở Công Thương Gia Lai", "Sở Văn hóa - Thể thao và Du lịch Bình Định": "Sở Văn hóa, Thể thao và Du lịch Gia Lai",
		"UBND tỉnh Bình Định": "UBND tỉnh Gia Lai",
	} {
		got := ""
		if s, ok := successor(ResolveOrganisation(body, Context{}).Organisation); ok {
			got = s.To.Name
		}
		if got != want {
			t.Errorf("%s: %q, want %q", body, got, want)
		}
	}
}

// TestPlaceOfTheSentence takes the district that a body leaves out from its sentence, where title and lead name none.
func TestPlaceOfTheSentence(t *testing.T) {
	for text, want := range map[string]string{
		"Tin vui. HĐND huyện Đông Sa đã bầu ông Lê Văn Đạt giữ chức Chủ tịch UBND huyện.":              "UBND huyện Đông Sa, Lam Giang",
		"HĐND huyện Tây Sa họp. Ông Lê Văn Đạt giữ chức Chủ tịch UBND huyện.":                          "",
		"HĐND huyện Đông Sa và HĐND huyện Tây Sa bầu ông Lê Văn Đạt giữ chức Chủ tịch UBND huyện.":     "",
		"Huyện ủy mừng. HĐND huyện Đông Sa khóa XX đã bầu ông Lê Văn Đạt giữ chức Chủ tịch UBND huyện": "UBND huyện Đông Sa, Lam Giang",
	} {
		const said = "ông Lê Văn Đạt giữ chức Chủ tịch UBND huyện"
		v := archive.Version{Title: "Tin trong ngày", Body: text}
		at := strings.Index(strings.ToLower(v.Text()), strings.ToLower(said))
		v.People = []archive.Mention{{Name: "Lê Văn Đạt", Offices: []archive.Claim{{Office: "Chủ tịch", Organisation: "UBND huyện", Relation: archive.Elected,
			Evidence: archive.Evidence{Text: said, Offset: &archive.Span{at, at + len(said)}}}}}}
		names := Resolve(&v, Context{Province: "Lam Giang"})
		got := ""
		if len(names.Organisations) > 0 {
			got = names.Organisations[0].Name
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestInspectorates reads a place's inspectorate where only the place is named.
func TestInspectorates(t *testing.T) {
	for _, tt := range [][3]string{
		{"Chánh Thanh tra", "tỉnh", "Thanh tra Lam Giang"}, {"Phó Chánh Thanh tra", "tỉnh Lam Giang", "Thanh tra Lam Giang"},
		{"Chánh Thanh tra", "huyện Đông Sa", "Thanh tra huyện Đông Sa, Lam Giang"}, {"Chánh Thanh tra", "Sở Y tế", "Sở Y tế Lam Giang"},
	} {
		_, body := inBody(tt[0], tt[1])
		if got := ResolveOrganisation(body, lamGiangPaper); got.Name != tt[2] || got.ID == "" {
			t.Errorf("%s %s: %+v, want %s", tt[0], tt[1], got, tt[2])
		}
	}
}

// TestInferredProvince believes an article about another province rather than the province that most of its outlet's are about.
func TestInferredProvince(t *testing.T) {
	for inferred, want := range map[bool]string{true: "UBND tỉnh Bình Phước", false: "UBND tỉnh Nghệ An"} {
		v := &archive.Version{Body: "UBND tỉnh Bình Phước họp. Tỉnh Bình Phước bàn việc trồng điều. Người dân Bình Phước chờ đợi.",
			People: []archive.Mention{{Name: "Lý Vĩnh Khang", Offices: []archive.Claim{{Office: "Chủ tịch", Organisation: "UBND tỉnh"}}}}}
		found := Resolve(v, Context{Province: "Nghệ An", Inferred: inferred})
		if len(found.Organisations) == 0 || found.Organisations[0].Name != want {
			t.Errorf("inferred %v: %+v, want %s", inferred, found.Organisations, want)
		}
	}
}
