package authority

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

func TestIndicators(t *testing.T) {
	for _, group := range [][]string{
		{"kim ngạch xuất khẩu", "KNXK", "tổng kim ngạch xuất khẩu", "giá trị kim ngạch xuất khẩu", "tốc độ tăng kim ngạch xuất khẩu bình quân", "Kim ngạch xuất khẩu hàng hoá", "xuất khẩu"},
		{"GRDP", "tốc độ tăng trưởng kinh tế (GRDP)", "tăng trưởng kinh tế", "tổng sản phẩm trên địa bàn tỉnh (GRDP)", "tốc độ tăng tổng sản phẩm trên địa bàn", "tốc độ tăng trưởng GRDP bình quân"},
		{"tỷ lệ hộ nghèo", "hộ nghèo", "tỉ lệ hộ nghèo đa chiều", "tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều"},
		{"xã đạt chuẩn nông thôn mới", "số xã đạt chuẩn NTM", "xã được công nhận đạt chuẩn nông thôn mới"},
		{"tổng thu ngân sách nhà nước trên địa bàn", "thu ngân sách", "thu NSNN"},
	} {
		want := indicatorOf(group[0])
		for _, worded := range group[1:] {
			if got := indicatorOf(worded); got.id != want.id {
				t.Errorf("%q is %s, %q is %s, want one indicator", worded, got.id, group[0], want.id)
			}
		}
	}
	apart := []string{"kim ngạch xuất khẩu", "kim ngạch nhập khẩu", "GRDP", "GRDP bình quân đầu người", "giá trị sản xuất công nghiệp", "giá trị sản xuất nông nghiệp", "hộ nghèo", "hộ cận nghèo", "thu nhập bình quân đầu người"}
	seen := map[string]string{}
	for _, worded := range apart {
		id := indicatorOf(worded).id
		if other, ok := seen[id]; ok {
			t.Errorf("%q and %q are one indicator", worded, other)
		}
		seen[id] = worded
	}
	for worded, fewer := range map[string]bool{"tỷ lệ hộ nghèo": true, "số vụ tai nạn giao thông": true, "tỷ lệ khám phá tội phạm": false, "kim ngạch xuất khẩu": false, "số hộ thoát nghèo": false} {
		if got := indicatorOf(worded); got.fewer != fewer {
			t.Errorf("fewer %q better: %t", worded, got.fewer)
		}
	}
}

func TestUnits(t *testing.T) {
	for _, tt := range []struct {
		unit      string
		dimension string
		factor    float64
	}{
		{"tỷ đồng", "đồng", 1e9}, {"tỉ đồng", "đồng", 1e9}, {"tỷ", "đồng", 1e9}, {"nghìn tỷ đồng", "đồng", 1e12}, {"triệu USD", "USD", 1e6}, {"tỷ đô la", "USD", 1e9},
		{"%", "%", 1}, {"%/năm", "%/năm", 1}, {"% năm", "%/năm", 1}, {"triệu đồng/người/năm", "đồng/người/năm", 1e6}, {"tạ/ha", "kg/ha", 100}, {"tấn/ha", "kg/ha", 1000},
		{"nghìn lượt khách", "lượt khách", 1e3}, {"ha", "ha", 1}, {"km2", "ha", 100}, {"xã", "xã", 1}, {"CCN", "cụm công nghiệp", 1}, {"", "", 1},
	} {
		if got := unitOf(tt.unit); got.dimension != tt.dimension || got.factor != tt.factor {
			t.Errorf("unitOf(%q) = %q × %g, want %q × %g", tt.unit, got.dimension, got.factor, tt.dimension, tt.factor)
		}
	}
}

// figure makes a stated figure: "target 2020-2025 kim ngạch xuất khẩu = 13-13,5 %/năm; sentence". The second word is the term or,
// with @ before it, the period.
func figure(t *testing.T, line string) archive.StatedFigure {
	t.Helper()
	line, sentence, _ := strings.Cut(line, "; ")
	name, value, ok := strings.Cut(line, " = ")
	fields := strings.SplitN(name, " ", 3)
	number, unit, _ := strings.Cut(value, " ")
	if !ok || len(fields) < 3 {
		t.Fatalf("bad line %q", line)
	}
	f := archive.Figure{Kind: archive.FigureKind(fields[0]), Indicator: fields[2], Value: number, Unit: unit, Evidence: archive.Evidence{Text: sentence}}
	if period, ok := strings.CutPrefix(fields[1], "@"); ok {
		period = strings.ReplaceAll(period, "_", " ")
		f.Period = &period
	} else {
		f.Term = fields[1]
	}
	for prefix, bound := range map[string]string{"≥": archive.AtLeast, "≤": archive.AtMost} {
		if rest, ok := strings.CutPrefix(number, prefix); ok {
			b := bound
			number, f.Bound = rest, &b
		}
	}
	if rest, ok := strings.CutPrefix(number, "+"); ok {
		up := archive.Up
		number, f.Direction = rest, &up
	}
	from, to, isRange := strings.Cut(number, "-")
	f.Number = parse(t, from)
	if isRange {
		n := parse(t, to)
		f.NumberTo = &n
	}
	return archive.StatedFigure{Figure: f, Citation: archive.Citation{Article: archive.ArticleID(line), Published: archive.NewDay(2020, 5, 1)}}
}

func parse(t *testing.T, s string) float64 {
	t.Helper()
	var f float64
	if _, err := fmt.Sscanf(strings.ReplaceAll(strings.ReplaceAll(s, ".", ""), ",", "."), "%g", &f); err != nil {
		t.Fatalf("%q: %v", s, err)
	}
	return f
}

func TestCompare(t *testing.T) {
	for _, tt := range []struct {
		name    string
		figures []string
		want    []string
	}{
		{"within the range", []string{"target 2020-2025 kim ngạch xuất khẩu = 13-13,5 %/năm", "result 2020-2025 KNXK = 13,2 %/năm"}, []string{"kim ngạch xuất khẩu %/năm: 2020-2025 met"}},
		{"above the range", []string{"target 2015-2020 kim ngạch xuất khẩu = 12-13 %/năm", "result 2015-2020 KNXK = 14,5 %/năm"}, []string{"kim ngạch xuất khẩu %/năm: 2015-2020 exceeded"}},
		{"below", []string{"target 2020-2025 GRDP = ≥9,5 %/năm", "result 2020-2025 GRDP = 8,87 %/năm"}, []string{"tổng sản phẩm trên địa bàn (GRDP) %/năm: 2020-2025 not_met"}},
		{"a bound is met, not exceeded", []string{"target 2020-2025 xã nông thôn mới = ≥85 %", "result 2020-2025 xã nông thôn mới = 91 %"}, []string{"xã đạt chuẩn nông thôn mới %: 2020-2025 met"}},
		{"fewer is better", []string{"target 2020-2025 tỷ lệ hộ nghèo = ≤1 %", "result 2020-2025 hộ nghèo = 0,94 %", "target 2015-2020 hộ nghèo = 2 %", "result 2015-2020 hộ nghèo = 2,5 %"},
			[]string{"hộ nghèo %: 2015-2020 not_met, 2020-2025 met"}},
		{"a ceiling makes fewer better", []string{"target 2020-2025 tỷ suất sinh = ≤16 %", "result 2020-2025 tỷ suất sinh = 17 %"}, []string{"tỷ suất sinh %: 2020-2025 not_met"}},
		{"units of one dimension", []string{"target 2020-2025 thu ngân sách = 20 nghìn tỷ đồng", "result 2020-2025 thu ngân sách = 21.500 tỷ đồng", "target 2025-2030 thu ngân sách = 30.000 tỷ đồng"},
			[]string{"thu ngân sách nhà nước tỷ đồng: 2020-2025 exceeded, 2025-2030 unjudged no_result"}},
		{"growth and level are two rows", []string{"target 2020-2025 kim ngạch xuất khẩu = 13 %/năm", "result 2020-2025 kim ngạch xuất khẩu = 5.000 triệu USD"},
			[]string{"kim ngạch xuất khẩu %/năm: 2020-2025 unjudged no_result", "kim ngạch xuất khẩu triệu USD: 2020-2025 unjudged no_target"}},
		{"sources apart, on both sides of the target", []string{"target 2020-2025 vốn đầu tư toàn xã hội = 180.000 tỷ đồng", "result 2020-2025 vốn đầu tư toàn xã hội = 176.430 tỷ đồng", "result 2020-2025 tổng vốn đầu tư toàn xã hội = 182.100 tỷ đồng"},
			[]string{"vốn đầu tư toàn xã hội tỷ đồng: 2020-2025 unjudged sources_disagree"}},
		{"sources apart, on one side", []string{"target 2020-2025 vốn đầu tư toàn xã hội = 170.000 tỷ đồng", "result 2020-2025 vốn đầu tư toàn xã hội = 176.430 tỷ đồng", "result 2020-2025 tổng vốn đầu tư toàn xã hội = 182.100 tỷ đồng"},
			[]string{"vốn đầu tư toàn xã hội tỷ đồng: 2020-2025 exceeded"}},
		{"prices of two years", []string{"target 2020-2025 giá trị sản xuất công nghiệp = 14 %/năm; theo giá so sánh năm 2010", "result 2020-2025 giá trị sản xuất công nghiệp = 12,8 %/năm; theo giá 2020"},
			[]string{"giá trị sản xuất công nghiệp %/năm: 2020-2025 unjudged price_base"}},
		{"a magnitude gone wrong", []string{"target 2020-2025 thu ngân sách = 20.000 tỷ đồng", "result 2020-2025 thu ngân sách = 21.500 triệu đồng"}, []string{"thu ngân sách nhà nước triệu đồng: 2020-2025 unjudged suspect"}},
		{"per head", []string{"target 2020-2025 GRDP bình quân đầu người = 130 triệu đồng", "result 2020-2025 GRDP bình quân đầu người = 126,4 triệu đồng/người/năm"},
			[]string{"GRDP bình quân đầu người triệu đồng: 2020-2025 not_met"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var figures []archive.StatedFigure
			for _, line := range tt.figures {
				figures = append(figures, figure(t, line))
			}
			var got []string
			for _, row := range Compare(figures) {
				var terms []string
				for _, o := range row.Terms {
					terms = append(terms, strings.TrimSpace(fmt.Sprintf("%s %s %s", o.Term, o.Verdict, o.Why)))
				}
				got = append(got, fmt.Sprintf("%s %s: %s", row.Indicator, row.Unit, strings.Join(terms, ", ")))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("rows (-want +got):\n%s", diff)
			}
		})
	}
}

func TestSeries(t *testing.T) {
	var figures []archive.StatedFigure
	for _, line := range []string{
		"result @2018 kim ngạch xuất khẩu = 4,2 tỷ USD", "result @2019 KNXK = 4.600 triệu USD", "result @2020 tổng kim ngạch xuất khẩu = 5.100 triệu USD",
		"result @2020 kim ngạch xuất khẩu = 5.100 triệu USD; nhắc lại", "result @2021 kim ngạch xuất khẩu = 5,6 triệu USD", "target @2016-2020 kim ngạch xuất khẩu = 5.000 triệu USD",
		"result @6_tháng_đầu_năm kim ngạch xuất khẩu = 2.300 triệu USD", "result @2020 kim ngạch xuất khẩu = +12 %",
	} {
		figures = append(figures, figure(t, line))
	}
	var got []string
	for _, s := range SeriesOf(figures) {
		got = append(got, fmt.Sprintf("%s, %s, growth %t", s.Indicator, s.Unit, s.Growth))
		for _, p := range s.Points {
			for _, v := range p.Values {
				got = append(got, fmt.Sprintf("  %s %s %g ×%d suspect %t", p.Period, p.Kind, v.Number, len(v.Figures), v.Suspect))
			}
		}
	}
	want := []string{
		"kim ngạch xuất khẩu, triệu USD, growth false",
		"  2018 result 4200 ×1 suspect false", "  2019 result 4600 ×1 suspect false", "  2020 result 5100 ×2 suspect false", "  2020-H1 result 2300 ×1 suspect false",
		"  2016-2020 target 5000 ×1 suspect false", "  2021 result 5.6 ×1 suspect true",
		"tốc độ tăng kim ngạch xuất khẩu, %, growth true", "  2020 result 12 ×1 suspect false",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("series (-want +got):\n%s", diff)
	}
}

// A whole year of which no year is told is the one of publication, as its parts are, and none where that is not known.
func TestWholeYear(t *testing.T) {
	f := figure(t, "result @cả_năm doanh thu = 120 tỷ đồng")
	if got := PeriodOf(f); got != "2020" {
		t.Errorf("told in 2020 it is of %q", got)
	}
	f.Citation.Published = nil
	if got := PeriodOf(f); got != "" {
		t.Errorf("told nobody knows when it is of %q", got)
	}
}

func TestFiguresOfACongress(t *testing.T) {
	period := func(s string) *string { return &s }
	v := archive.Version{Title: "Đại hội Đảng bộ Sở Y tế lần thứ V", Lead: "Sáng 28/5, Đảng bộ Sở Y tế tổ chức Đại hội nhiệm kỳ 2020-2025.", Published: archive.NewDay(2020, 5, 29),
		Terms:  []archive.Term{{From: 2020, To: 2025}, {From: 2015, To: 2020}},
		People: []archive.Mention{{Name: "Trần Văn Lực", Offices: []archive.Claim{{Office: "Bí thư", Organisation: "Đảng ủy", Relation: archive.Elected, Term: "2020-2025"}}}},
		Figures: []archive.Figure{
			{Indicator: "số giường bệnh", Kind: archive.Result}, {Indicator: "số giường bệnh", Kind: archive.Target}, {Indicator: "số giường bệnh", Kind: archive.Result, Period: period("2016-2020")},
			{Indicator: "số giường bệnh", Kind: archive.Target, Period: period("2025")}, {Indicator: "số giường bệnh", Kind: archive.Result, Period: period("2018")},
			{Indicator: "số giường bệnh", Kind: archive.Target, Period: period("2030")}, {Indicator: "đại biểu", Kind: archive.Count},
		}}
	Resolve(&v, lamGiangPaper)
	want := ResolveOrganisation("Đảng ủy Sở Y tế", lamGiangPaper).ID
	for i, term := range []string{"2015-2020", "2020-2025", "2015-2020", "2020-2025", "", "", ""} {
		f := v.Figures[i]
		if f.Term != term || (f.OrganisationID != want) != (f.Kind == archive.Count) {
			t.Errorf("figure %d is of %q in %q, want %q", i, f.OrganisationID, f.Term, term)
		}
	}
	if got := v.People[0].Offices[0].OrganisationID; got != want {
		t.Errorf("the committee of the congress is %q, want %q", got, want)
	}
	v.Title, v.Lead = "Sở Y tế tổng kết năm", "Sáng nay, Sở Y tế tổng kết công tác."
	Resolve(&v, lamGiangPaper)
	if v.Figures[0].OrganisationID != "" {
		t.Error("a figure of no congress has an organisation")
	}
}

// TestFiguresOfPlaces gives figures the place that they are of, and none where that is not plain.
func TestFiguresOfPlaces(t *testing.T) {
	const export, province, district = "kim ngạch xuất khẩu", "tinh-uy-lam-giang", "huyen-uy-dong-sa-lam-giang"
	for _, tt := range []struct {
		name, title, lead, sentence, indicator, printed, unit, want string
	}{
		{"the sentence names the province", "Tin kinh tế", "", "Kim ngạch xuất khẩu của tỉnh đạt 814 triệu USD.", export, "814 triệu USD", "triệu USD", province},
		{"the head does", "Kinh tế Lam Giang khởi sắc", "Kinh tế toàn tỉnh tăng.", "Kim ngạch xuất khẩu đạt 814 triệu USD.", export, "814 triệu USD", "triệu USD", province},
		{"nothing does", "Tin kinh tế", "", "Kim ngạch xuất khẩu đạt 814 triệu USD.", export, "814 triệu USD", "triệu USD", ""},
		{"a district", "Kinh tế tỉnh Lam Giang", "", "Huyện Đông Sa thu ngân sách 80 tỷ đồng.", "thu ngân sách", "80 tỷ đồng", "tỷ đồng", district},
		{"a company", "Kinh tế tỉnh Lam Giang", "", "Kim ngạch xuất khẩu của Công ty Hoa Lam đạt 12 triệu USD.", export, "12 triệu USD", "triệu USD", ""},
		{"the country", "Kinh tế tỉnh Lam Giang", "", "Kim ngạch xuất khẩu cả nước đạt 280 tỷ USD.", export, "280 tỷ USD", "tỷ USD", ""},
		{"another province", "Kinh tế tỉnh Lam Giang", "", "Kim ngạch xuất khẩu của An Giang đạt 900 triệu USD.", export, "900 triệu USD", "triệu USD", ""},
		{"a place that only says where", "Phù Sa, huyện Đông Sa đổi mới", "", "Thu nhập bình quân đầu người đạt 60 triệu đồng.", "thu nhập bình quân đầu người", "60 triệu đồng", "triệu đồng", ""},
		{"no money", "Kinh tế tỉnh Lam Giang", "", "Kim ngạch xuất khẩu đạt 50.000 tấn.", export, "50.000 tấn", "tấn", ""},
		{"a share of the plan", "Kinh tế tỉnh Lam Giang", "", "Kim ngạch xuất khẩu đạt 97,3% kế hoạch.", export, "97,3%", "%", ""},
		{"what a congress had resolved", "Kinh tế tỉnh Lam Giang", "Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh.", "Kim ngạch xuất khẩu đạt 814 triệu USD.", export, "814 triệu USD", "triệu USD", province},
	} {
		v := archive.Version{Title: tt.title, Lead: tt.lead, Body: tt.sentence, Published: archive.NewDay(2019, 1, 1)}
		at := strings.Index(v.Text(), tt.printed)
		v.Figures = []archive.Figure{{Indicator: tt.indicator, Unit: tt.unit, Kind: archive.Result, Evidence: archive.Evidence{Text: tt.printed, Offset: &archive.Span{at, at + len(tt.printed)}}}}
		Resolve(&v, Context{Province: "Lam Giang"})
		f := v.Figures[0]
		if got := string(f.OrganisationID); f.Term != "" || tt.want == "" && got != "" || tt.want != "" && !strings.HasPrefix(got, tt.want) {
			t.Errorf("%s: %q of term %q, want %q", tt.name, got, f.Term, tt.want)
		}
	}
}

// TestIncreaseIsNoLevel keeps by how much a sum grew apart from the sum.
func TestIncreaseIsNoLevel(t *testing.T) {
	up := archive.Up
	figure := func(text string, number float64) archive.StatedFigure {
		return archive.StatedFigure{Figure: archive.Figure{Indicator: "thu ngân sách", Number: number, Unit: "tỷ đồng", Kind: archive.Result, Direction: &up, Evidence: archive.Evidence{Text: text}}}
	}
	got := SeriesOf([]archive.StatedFigure{figure("tăng hơn 10.000 tỷ đồng", 10000), figure("tăng lên 59.000 tỷ đồng", 59000)})
	if len(got) != 2 || got[0].Growth == got[1].Growth {
		t.Errorf("series are %+v, want the increase apart from the level", got)
	}
}

// TestCompareBodies wants of several bodies together what is had of each by itself.
func TestCompareBodies(t *testing.T) {
	var all []archive.StatedFigure
	alone := map[archive.OrganisationID][]archive.Promise{}
	for body, lines := range map[archive.OrganisationID][]string{
		"g1": {"target 2020-2025 kim ngạch xuất khẩu = 13 %/năm", "result 2020-2025 KNXK = 13,2 %/năm"},
		"g2": {"target 2020-2025 kim ngạch xuất khẩu = 15 %/năm", "result 2020-2025 KNXK = 12 %/năm", "target 2020-2025 hộ nghèo = 2 %"},
	} {
		var own []archive.StatedFigure
		for _, line := range lines {
			f := figure(t, line)
			f.OrganisationID = body
			own = append(own, f)
		}
		alone[body], all = Compare(own), append(all, own...)
	}
	if diff := cmp.Diff(alone, CompareBodies(all)); diff != "" {
		t.Error(diff)
	}
}

// TestGrowthIsNoLevel keeps rates of growth apart from levels, whether or not a verb of growth stands before the number.
func TestGrowthIsNoLevel(t *testing.T) {
	got := SeriesOf([]archive.StatedFigure{
		figure(t, "result @2023 tốc độ tăng GRDP = 8,1 %"),
		figure(t, "result @2023 GRDP = +8,1 %; tăng 8,1%"),
		figure(t, "result @2023 tăng trưởng kinh tế = 8,1 %"),
		figure(t, "result @2023 GRDP = 105 %; bằng 105% kế hoạch"),
		figure(t, "result @2023 GRDP tăng bình quân = 7,9 %"),
		figure(t, "result @2023 GRDP = 7,9 %/năm"),
	})
	stated := map[string]int{}
	for _, s := range got {
		for _, p := range s.Points {
			for _, v := range p.Values {
				stated[fmt.Sprintf("%s, %s = %g", s.Indicator, s.Unit, v.Number)] += len(v.Figures)
			}
		}
	}
	want := map[string]int{"tốc độ tăng tổng sản phẩm trên địa bàn (GRDP), % = 8.1": 3, "tổng sản phẩm trên địa bàn (GRDP) so với kế hoạch, % = 105": 1, "tổng sản phẩm trên địa bàn (GRDP), %/năm = 7.9": 2}
	if diff := cmp.Diff(want, stated); diff != "" {
		t.Errorf("series (-want +got):\n%s", diff)
	}
}

// TestShareOfAPlanIsNoLevel keeps what part of a plan was reached, and by how much it was passed, apart from the level and from growth.
func TestShareOfAPlanIsNoLevel(t *testing.T) {
	lines := []string{
		"result @2020 tỷ lệ hộ nghèo = 2,1 %; còn 2,1%", "result @2020 tỷ lệ hộ nghèo = 97,9 %; bằng 97,9% kế hoạch năm",
		"result @2020 thu ngân sách = 102,5 %; đạt 102,5% dự toán", "result @2020 thu ngân sách = 18 %; vượt 18% dự toán", "result @2020 thu ngân sách = +12 %; tăng 12%",
	}
	var figures []archive.StatedFigure
	for _, line := range lines {
		figures = append(figures, figure(t, line))
	}
	var got []string
	for _, s := range SeriesOf(figures) {
		got = append(got, fmt.Sprintf("%s (%s): %g", s.Indicator, s.Unit, s.Points[0].Values[0].Number))
	}
	want := []string{"hộ nghèo (%): 2.1", "hộ nghèo so với kế hoạch (%): 97.9", "mức vượt kế hoạch thu ngân sách nhà nước (%): 18",
		"thu ngân sách nhà nước so với kế hoạch (%): 102.5", "tốc độ tăng thu ngân sách nhà nước (%): 12"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("series (-want +got):\n%s", diff)
	}
	rows := Compare([]archive.StatedFigure{figure(t, "target 2020-2025 tỷ lệ hộ nghèo = ≤2 %"), figure(t, "result 2020-2025 hộ nghèo = 97,9 %; bằng 97,9% kế hoạch")})
	if len(rows) != 1 || len(rows[0].Terms[0].Results) != 0 {
		t.Errorf("a share of a plan stands for a result: %+v", rows)
	}
}

// TestSuspectJumps marks the numbers of a series of ten years that a magnitude went wrong in, upwards and downwards, and no other: what
// grows tenfold in ten years grew.
func TestSuspectJumps(t *testing.T) {
	var figures []archive.StatedFigure
	for year, printed := range map[string]string{"2011": "1.200 tỷ đồng", "2012": "1.450 tỷ đồng", "2013": "1.800 triệu đồng", "2014": "2.300 tỷ đồng", "2015": "3.000 tỷ đồng",
		"2016": "4.100 nghìn tỷ đồng", "2017": "5.200 tỷ đồng", "2018": "7.000 tỷ đồng", "2019": "9.400 tỷ đồng", "2020": "12,5 nghìn tỷ đồng"} {
		figures = append(figures, figure(t, "result @"+year+" thu ngân sách = "+printed))
	}
	series := SeriesOf(figures)
	if len(series) != 1 {
		t.Fatalf("%d series, want one", len(series))
	}
	var suspect []string
	for _, p := range series[0].Points {
		if p.Values[0].Suspect {
			suspect = append(suspect, fmt.Sprintf("%s %g", p.Period, p.Values[0].Number))
		}
	}
	if diff := cmp.Diff([]string{"2013 1.8", "2016 4.1e+06"}, suspect); diff != "" {
		t.Errorf("suspect (-want +got):\n%s", diff)
	}
}
