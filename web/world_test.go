package web

import (
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// hostile is what a stranger might put into any field.
const hostile = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>{{.}} javascript:alert(1) [a](b) ` + "\x00\x01\x7f\u0085\ufffe\U0010ffff\u202e`"

func site(t testing.TB) *Site {
	t.Helper()
	s, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func frame(lang Lang) Frame {
	return Frame{
		Lang: lang, Path: "/", Box: "",
		Archive: archive.Summary{Articles: 48216, Outlets: 4, First: archive.NewDay(2008, 5, 14), Last: archive.NewDay(2026, 11, 22)},
		Outlets: map[archive.OutletID]string{"mocgiang": "Báo Mộc Giang", "ct": "Sở Công Thương Mộc Giang"},
		Version: "1.0",
	}
}

// sparse, usual and extreme are one article each: nothing but a body; what a newspaper prints; what nobody should print.
func sparse() archive.Article {
	return archive.Article{ID: "a1", Version: archive.Version{Body: "Một câu.", Number: 1}}
}

func usual() archive.Article {
	v := archive.Version{
		Title:     "Đại hội Đảng bộ tỉnh Mộc Giang lần thứ XVII: Xuất khẩu vượt chỉ tiêu nhiệm kỳ",
		Published: archive.NewDate(time.Date(2020, 10, 22, 17, 40, 0, 0, archive.Hanoi)),
		Author:    "Hải Yến – Quốc Vỹ",
		Lead:      "Sáng 22/10, tại thành phố Mộc An, Đại hội đại biểu Đảng bộ tỉnh Mộc Giang lần thứ XVII, nhiệm kỳ 2020-2025, bế mạc sau ba ngày làm việc.",
		Body: "Đại hội đã bầu Ban Chấp hành Đảng bộ tỉnh gồm 51 đồng chí. Tại phiên họp thứ nhất, ông Lưu Vĩnh Nghiễm, Phó Chủ tịch UBND tỉnh, được bầu giữ chức Phó Bí thư Tỉnh ủy; bà Vũ Thị Hồng Nhưỡng tiếp tục được tín nhiệm bầu làm Phó Bí thư Thường trực Tỉnh ủy.\n\n" +
			"Theo báo cáo chính trị, giai đoạn 2016-2020, kim ngạch xuất khẩu tăng bình quân 14,5%/năm, vượt chỉ tiêu 12-13% của nghị quyết; tỷ lệ hộ nghèo giảm còn 1,87%. Riêng tỷ lệ cụm công nghiệp có hệ thống xử lý nước thải mới đạt 13/21 cụm, chưa đạt kế hoạch.\n\n" +
			"Bước vào nhiệm kỳ mới, Đại hội thống nhất phấn đấu kim ngạch xuất khẩu tăng 13-13,5%/năm; từng xã có kế hoạch giữ vững những tiêu chí nông thôn mới đã đạt được.",
		Captions: []string{"Đoàn Chủ tịch điều hành phiên bế mạc.", "Ông Lưu Vĩnh Nghiễm, Phó Bí thư Tỉnh ủy (thứ hai từ trái sang)."},
		Language: "vi", Number: 3,
		Terms: []archive.Term{{From: 2020, To: 2025}, {Ordinal: "XVII"}},
		Capture: &archive.Capture{WARC: "20201023061200-ab12cd.warc.gz", Offset: 48213, Digest: archive.DigestOf([]byte("x")),
			Time: time.Date(2020, 10, 22, 23, 12, 4, 0, time.UTC)},
	}
	to, period, up := "13,5", "2016-2020", archive.Up
	seven := 13.5
	v.People = []archive.Mention{
		{Name: "Lưu Vĩnh Nghiễm", PersonID: "p71", Spans: spans(v.Text(), "Lưu Vĩnh Nghiễm"), Offices: []archive.Claim{
			claim(&v, "Phó Chủ tịch", "UBND tỉnh", "o2", archive.Holds, archive.Certain, "ông Lưu Vĩnh Nghiễm, Phó Chủ tịch UBND tỉnh"),
			claim(&v, "Phó Bí thư", "Tỉnh ủy", "o5", archive.Elected, archive.Certain, "ông Lưu Vĩnh Nghiễm, Phó Chủ tịch UBND tỉnh, được bầu giữ chức Phó Bí thư Tỉnh ủy"),
			{Office: "Phó Bí thư", Organisation: "Tỉnh ủy", Relation: archive.Holds, Evidence: caption(&v, "Ông Lưu Vĩnh Nghiễm, Phó Bí thư Tỉnh ủy")},
		}},
		{Name: "Vũ Thị Hồng Nhưỡng", Spans: spans(v.Text(), "Vũ Thị Hồng Nhưỡng"), Offices: []archive.Claim{
			claim(&v, "Phó Bí thư Thường trực", "Tỉnh ủy", "", archive.Reelected, archive.Likely, "bà Vũ Thị Hồng Nhưỡng tiếp tục được tín nhiệm bầu làm Phó Bí thư Thường trực Tỉnh ủy"),
		}},
	}
	v.Figures = []archive.Figure{
		{Indicator: "kim ngạch xuất khẩu", Value: "14,5", Number: 14.5, Unit: "%/năm", Period: &period, Kind: archive.Result, Direction: &up, Evidence: in(&v, "kim ngạch xuất khẩu tăng bình quân 14,5%/năm")},
		{Indicator: "tỷ lệ hộ nghèo", Value: "1,87", Number: 1.87, Unit: "%", Kind: archive.Result, Evidence: in(&v, "tỷ lệ hộ nghèo giảm còn 1,87%")},
		{Indicator: "cụm công nghiệp có hệ thống xử lý nước thải", Value: "13/21", Number: 13, Unit: "cụm", Kind: archive.Count, Evidence: in(&v, "13/21 cụm")},
		{Indicator: "kim ngạch xuất khẩu", Value: "13", ValueTo: &to, Number: 13, NumberTo: &seven, Unit: "%/năm", Kind: archive.Target, Evidence: in(&v, "kim ngạch xuất khẩu tăng 13-13,5%/năm")},
	}
	return archive.Article{ID: "a2", URL: "https://baomocgiang.example/thoi-su/dai-hoi-xvii-a48213.html", Outlet: "mocgiang", Version: v}
}

func extreme() archive.Article {
	a := usual()
	a.ID, a.URL, a.Outlet = "a3", "javascript:alert(1)", archive.OutletID(hostile)
	a.Title = strings.Repeat("Đại hội "+hostile+" ", 200)[:10000]
	a.Author, a.Lead, a.Language = hostile, hostile, `vi" onmouseover="alert(1)`
	a.Body = strings.Repeat(hostile+"\n\n", 20) + strings.Repeat("nghiễm", 3000)
	a.Captions = []string{hostile, "", strings.Repeat("x", 5000)}
	a.Number = 999
	text := a.Text()
	for i := range 120 {
		s := archive.Span{i * 7 % len(text), (i*7 + 40 + i) % len(text)}
		a.People = append(a.People, archive.Mention{Name: hostile, PersonID: archive.PersonID(hostile), Spans: []archive.Span{s}, Offices: []archive.Claim{
			{Office: hostile, Organisation: hostile, OfficeID: archive.OfficeID(hostile), Relation: archive.Elected, Term: hostile, Evidence: archive.Evidence{Text: hostile, Offset: &s}}}})
		a.Figures = append(a.Figures, archive.Figure{Indicator: hostile, Value: hostile, Unit: hostile, Kind: archive.Target, Evidence: archive.Evidence{Text: hostile, Offset: &archive.Span{-5, i}}})
	}
	a.Terms = []archive.Term{{Ordinal: hostile}}
	a.Capture.WARC = hostile
	a.Capture.Truncated = hostile
	return a
}

func in(v *archive.Version, text string) archive.Evidence {
	at := strings.Index(v.Text(), text)
	if at < 0 {
		panic("not in the text: " + text)
	}
	return archive.Evidence{Text: text, Offset: &archive.Span{at, at + len(text)}}
}

func caption(v *archive.Version, text string) archive.Evidence {
	at := strings.Index(v.CaptionText(), text)
	return archive.Evidence{Text: text, CaptionOffset: &archive.Span{at, at + len(text)}}
}

func spans(text, name string) (all []archive.Span) {
	for at := 0; ; {
		i := strings.Index(text[at:], name)
		if i < 0 {
			return all
		}
		all = append(all, archive.Span{at + i, at + i + len(name)})
		at += i + len(name)
	}
}

func claim(v *archive.Version, office, body string, id archive.OfficeID, r archive.Relation, c archive.Confidence, text string) archive.Claim {
	return archive.Claim{Office: office, Organisation: body, OfficeID: id, Relation: r, Confidence: c, Evidence: in(v, text)}
}

func statement(person archive.PersonID, name, office, body string, r archive.Relation, d *archive.Date, quote string) archive.Statement {
	return archive.Statement{
		Person: person, Name: name, Relation: r, Date: d, Confidence: archive.Certain, Term: "2020-2025",
		Office: archive.Office{ID: archive.OfficeID("o-" + archive.ShortHash(office + body)[:4]), Name: office, Organisation: archive.Organisation{ID: "g1", Name: body, Province: "Mộc Giang"}},
		Citation: archive.Citation{Article: "a2", Version: 3, Title: usual().Title, Outlet: "mocgiang", Published: d,
			Evidence: archive.Evidence{Text: quote, Offset: &archive.Span{10, 10 + len(quote)}}},
	}
}

func statements() []archive.Statement {
	const p, name = "p71", "Lưu Vĩnh Nghiễm"
	return []archive.Statement{
		statement(p, name, "Chủ tịch", "UBND tỉnh Mộc Giang", archive.Holds, archive.NewDay(2026, 11, 19), "Ông Lưu Vĩnh Nghiễm, Chủ tịch UBND tỉnh, chủ trì hội nghị."),
		statement(p, name, "Chủ tịch", "UBND tỉnh Mộc Giang", archive.Elected, archive.NewDay(2020, 11, 10), "Sáng 10/11, với 100% đại biểu tán thành, ông Lưu Vĩnh Nghiễm được bầu giữ chức Chủ tịch UBND tỉnh nhiệm kỳ 2016-2021."),
		statement(p, name, "Phó Chủ tịch", "UBND tỉnh Mộc Giang", archive.Dismissed, archive.NewDay(2020, 11, 10), "HĐND tỉnh miễn nhiệm chức Phó Chủ tịch UBND tỉnh đối với ông Lưu Vĩnh Nghiễm."),
		statement(p, name, "Phó Bí thư", "Tỉnh ủy Mộc Giang", archive.Elected, archive.NewDay(2020, 10, 22), "ông Lưu Vĩnh Nghiễm, Phó Chủ tịch UBND tỉnh, được bầu giữ chức Phó Bí thư Tỉnh ủy"),
		statement(p, name, "Giám đốc", "Sở Công Thương Mộc Giang", archive.Appointed, archive.NewDay(2011, 3, 11), "Ông Lưu Vĩnh Nghiễm được bổ nhiệm giữ chức Giám đốc Sở Công Thương."),
		statement(p, name, "Giám đốc", "Sở Công Thương Mộc Giang", archive.Holds, nil, "Giám đốc Sở Công Thương Lưu Vĩnh Nghiễm cho biết"),
	}
}

func person() archive.Person {
	return archive.Person{ID: "p71", Name: "Lưu Vĩnh Nghiễm", Aliases: []string{"Lưu Vĩnh Nghiêm"}, Articles: 312,
		First: time.Date(2008, 5, 14, 0, 0, 0, 0, time.UTC), Last: time.Date(2026, 11, 19, 3, 0, 0, 0, time.UTC), Statements: statements()}
}

func searchPage(lang Lang) *SearchPage {
	f := frame(lang)
	f.Box = "đại hội đảng bộ xuất khẩu"
	q, _ := ParseQuery(map[string][]string{"q": {f.Box}, "term": {"2015-2020", "2020-2025"}, "from": {"2015"}, "to": {"2020"}})
	years := map[string]int{"2015": 214, "2016": 188, "2017": 203, "2018": 241, "2019": 267, "2020": 512, "2021": 338, "2022": 246, "2023": 251, "2024": 274, "2025": 486, "2026": 171}
	hits := []Hit{
		{ID: "a2", Title: Snippet("<mark>Đại hội Đảng bộ</mark> tỉnh Mộc Giang lần thứ XVII: <mark>Xuất khẩu</mark> vượt chỉ tiêu nhiệm kỳ"), Snippet: Snippet("Báo cáo chính trị trình <mark>Đại hội</mark> cho biết kim ngạch <mark>xuất khẩu</mark> giai đoạn 2016-2020 tăng bình quân 14,5%/năm, vượt chỉ tiêu 12-13% mà <mark>Đại hội Đảng bộ</mark> tỉnh lần thứ XVI đề ra…"),
			Published: archive.NewDay(2020, 10, 22), Outlet: "mocgiang", Figures: 18, Others: 3, People: []HitPerson{{ID: "p71", Name: "Lưu Vĩnh Nghiễm", Relation: archive.Elected, Office: "Phó Bí thư Tỉnh ủy", OfficeID: "o5"}, {ID: "p12", Name: "Trịnh Thế Khoáng"}},
			Similar: []Repeat{{ID: "a9", Outlet: "ct", Published: archive.NewDay(2020, 10, 23)}}},
		{ID: "a4", Title: "Đảng bộ Sở Công Thương: Ổn định thị trường, mở rộng xuất khẩu", Snippet: Snippet("…<mark>Đại hội</mark> đề ra chỉ tiêu kim ngạch <mark>xuất khẩu</mark> tăng bình quân 13-13,5%/năm; 100% cụm công nghiệp có hệ thống xử lý nước thải đạt chuẩn."),
			Published: archive.NewDay(2020, 8, 14), Outlet: "mocgiang", Figures: 1, People: []HitPerson{{ID: "p90", Name: "Bế Thị Ngẫm", Relation: archive.Reelected, Office: "Bí thư Đảng ủy Sở Công Thương"}}},
		{ID: "a5", Title: "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2015-2020", Snippet: Snippet("Phấn đấu kim ngạch <mark>xuất khẩu</mark> tăng 12-13%/năm; tỷ lệ hộ nghèo cuối nhiệm kỳ còn dưới 2%."), Published: archive.NewDay(2015, 10, 29), Outlet: "ct", Figures: 24},
		{ID: "a6", Title: "", Outlet: "unknown"},
	}
	facet := func(name string, total int, open bool, more string, values ...FacetValue) Facet {
		return Facet{Name: name, Total: total, Open: open, Values: values, More: more}
	}
	return &SearchPage{
		Frame: f, Query: q, Total: 642, Hits: hits, Dates: NewHistogram(q, years, nil), DidYouMean: "đại hội đảng bộ xuất cảng",
		Expanded: []string{"ĐH Đảng bộ", "XK"},
		Chips: []Chip{{TermFacet, "2015-2020", q.Without(TermFacet, "2015-2020").Path()}, {TermFacet, "2020-2025", q.Without(TermFacet, "2020-2025").Path()},
			{"dates", "Từ 2015 đến 2020", q.Between("", "").Path()}},
		Facets: []Facet{
			facet(TermFacet, 4, true, "", FacetValue{"2020-2025", "2020-2025", "", 402, true}, FacetValue{"2015-2020", "2015-2020", "", 371, true}, FacetValue{"2025-2030", "2025-2030", "", 96, false}),
			facet(PersonFacet, 214, true, q.Longer(PersonFacet).Path(), FacetValue{"p71", "Lưu Vĩnh Nghiễm", "", 87, false}, FacetValue{"p12", "Trịnh Thế Khoáng", "", 64, false}, FacetValue{"p88", "Y Krŏng Mlô", "", 23, false}),
			facet(OfficeFacet, 56, true, q.Longer(OfficeFacet).Path(), FacetValue{"o3", "Chủ tịch UBND tỉnh Mộc Giang", "", 92, false}, FacetValue{"o9", "Giám đốc Sở Công Thương tỉnh Mộc Giang", "", 38, false}),
			facet(OrganisationFacet, 1, false, "", FacetValue{"g1", "Đảng bộ tỉnh Mộc Giang", "", 203, false}),
			facet(OutletFacet, 2, false, "", FacetValue{"mocgiang", "Báo Mộc Giang", "", 361, false}),
			facet(LanguageFacet, 2, false, "", FacetValue{"vi", "vi", "", 640, false}, FacetValue{"en", "en", "", 2, false}),
		},
		Pager: NewPager(1, 20, 642, 10000, func(n int) string { return q.OnPage(n).Path() }),
	}
}

func pagerOf(total int) Pager {
	return NewPager(2, 20, total, 10000, func(n int) string { return "/people?page=2" })
}
