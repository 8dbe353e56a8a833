package authority

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

func TestNumberedTerms(t *testing.T) {
	for text, want := range map[string]string{
		"Ông là đại biểu Quốc hội khóa XIV (2016-2021).":                         "quoc-hoi XIV 2016-2021",
		"Đại hội đại biểu Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020 - 2025 bế mạc.": "tinh-uy-lam-giang XI 2020-2025",
		"Kỳ họp thứ nhất HĐND tỉnh khoá 9 nhiệm kỳ 2016–2021 diễn ra hôm qua.":   "hoi-dong-nhan-dan-lam-giang IX 2016-2021",
		"Ủy viên Ban Thường vụ Tỉnh ủy nhiệm kỳ 2015-2020 (khóa X)":              "tinh-uy-lam-giang X 2015-2020",
		"Ủy viên Bộ Chính trị khóa XIII, nhiệm kỳ 2021-2026":                     "ban-chap-hanh-trung-uong-dang XIII 2021-2026",
		"Đại hội đại biểu lần thứ XI Đảng bộ tỉnh (nhiệm kỳ 2020-2025) bế mạc.":  "tinh-uy-lam-giang XI 2020-2025",
		"Đại hội lần thứ 13 của Đảng, nhiệm kỳ 2021-2026":                        "ban-chap-hanh-trung-uong-dang XIII 2021-2026",
		"UBND tỉnh khóa X, nhiệm kỳ 2021-2026":                                   "hoi-dong-nhan-dan-lam-giang X 2021-2026", // the council's
		"Đoàn ĐBQH tỉnh khóa XIV (2016 - 2021)":                                  "quoc-hoi XIV 2016-2021",
		"Phó Bí thư Tỉnh ủy được HĐND tỉnh khóa IX, nhiệm kỳ 2016-2021 bầu":      "hoi-dong-nhan-dan-lam-giang IX 2016-2021",
		"Tổng Liên đoàn Lao động Việt Nam khóa XII (2018-2023)":                  "tong-lien-doan-lao-dong-viet-nam XII 2018-2023",
		"Trung Quốc: Ban Chấp hành Trung ương Đảng khóa XIX (2017-2022) họp.":    "", // another country's
		"Việt Nam, Trung Quốc: đại biểu Quốc hội khóa XIV (2016-2021) họp.":      "quoc-hoi XIV 2016-2021",
		"Sinh viên khóa XII (2016-2020) tốt nghiệp.":                             "", // a school's course
		"Nghị quyết Trung ương 7 khóa XII, giai đoạn 2021-2025":                  "", // no term
		"Đại hội Đảng bộ xã lần thứ V, nhiệm kỳ 2015-2035":                       "", // no term is so long
	} {
		v := &archive.Version{Lead: text}
		got := ""
		for _, n := range numberedTerms(v, Context{Province: "Lam Giang"}, func(Body) {}) {
			id := string(n.OrganisationID)
			got += id[:len(id)-6] + " " + n.Ordinal + " " + n.Term
		}
		if got != want {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

func TestRoman(t *testing.T) {
	got := map[string]string{}
	for _, n := range []string{"1", "9", "14", "40", "49", "50", "0", "XIV"} {
		got[n] = roman(n)
	}
	want := map[string]string{"1": "I", "9": "IX", "14": "XIV", "40": "XL", "49": "XLIX", "50": "", "0": "", "XIV": "XIV"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestTermBodies resolves claims whose term is an ordinal alone to the body whose term it is.
func TestTermBodies(t *testing.T) {
	claim := func(office, organisation, term string) archive.Claim {
		return archive.Claim{Office: office, Organisation: organisation, Term: term, Relation: archive.Holds}
	}
	v := &archive.Version{People: []archive.Mention{{Name: "Trần Văn Lực", Offices: []archive.Claim{
		claim("Ủy viên Ban Thường vụ", "Tỉnh ủy", "XI"), claim("Đại biểu", "HĐND tỉnh", "9"), claim("Giám đốc", "Sở Y tế", "XI"), claim("Bí thư", "Tỉnh ủy", "2020-2025"),
	}}}}
	Resolve(v, Context{Province: "Lam Giang"})
	offices := v.People[0].Offices
	committee, council := ResolveOrganisation("Tỉnh ủy", Context{Province: "Lam Giang"}).ID, ResolveOrganisation("HĐND tỉnh", Context{Province: "Lam Giang"}).ID
	for i, want := range []struct {
		term string
		body archive.OrganisationID
	}{{"XI", committee}, {"IX", council}, {"XI", ""}, {"2020-2025", ""}} {
		if offices[i].Term != want.term || offices[i].TermBodyID != want.body {
			t.Errorf("%s: term %q of %q, want %q of %q", offices[i].Office, offices[i].Term, offices[i].TermBodyID, want.term, want.body)
		}
	}
}

// TestTermsOf gives each ordinal the bodies that it counts the terms of, and their years where the text tells them.
func TestTermsOf(t *testing.T) {
	c := Context{Province: "Lam Giang"}
	assembly, council := ResolveOrganisation("Quốc hội", c).ID, ResolveOrganisation("HĐND tỉnh", c).ID
	committee, central := ResolveOrganisation("Tỉnh ủy", c).ID, ResolveOrganisation("Trung ương Đảng", c).ID
	ordinals := []archive.Term{{Ordinal: "14"}, {From: 2016, To: 2021}, {Ordinal: "XIV"}, {Ordinal: "12"}, {Ordinal: "77"}}
	years := archive.Term{From: 2016, To: 2021}
	known := archive.Term{From: 2016, To: 2021, Ordinal: "XIV", OrganisationID: assembly}
	for body, want := range map[string][]archive.Term{
		"Đại biểu Quốc hội khóa 14 (2016-2021) họp. Khóa XIV bế mạc.":                                    {known, {Ordinal: "XII"}},
		"Đại biểu Quốc hội khóa XIV (2016-2021) dự kỳ họp của Hội đồng nhân dân tỉnh khóa XIV.":          {known, {Ordinal: "XIV", OrganisationID: council}, {Ordinal: "XII"}},
		"Đại biểu Quốc hội khóa XIV dự họp, nhiệm kỳ 2016-2021 của Hội đồng nhân dân tỉnh sắp kết thúc.": {{Ordinal: "XIV", OrganisationID: assembly}, years, {Ordinal: "XII"}},
		"Ông là Tỉnh ủy viên; Ban Chấp hành Đảng bộ tỉnh các khóa 12, XIII và XIV họp.":                  {{Ordinal: "XIV", OrganisationID: committee}, years, {Ordinal: "XII", OrganisationID: committee}},
		"Thực hiện Nghị quyết Trung ương 4 khóa XII":                                                     {{Ordinal: "XIV"}, years, {Ordinal: "XII", OrganisationID: central}},
		"Hội nghị Ban Chấp hành Trung ương Đảng khóa XII":                                                {{Ordinal: "XIV"}, years, {Ordinal: "XII", OrganisationID: central}},
	} {
		v := &archive.Version{Body: body, Terms: ordinals}
		v.NumberedTerms = numberedTerms(v, c, func(Body) {})
		if diff := cmp.Diff(want, termsOf(v, c)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", body, diff)
		}
		v.Terms = want
		if diff := cmp.Diff(want, termsOf(v, c)); diff != "" {
			t.Errorf("%s, once more (-want +got)\n%s", body, diff)
		}
	}
}

// TestNumberedTermsCited yields the sentence that tells the years, where it stands.
func TestNumberedTermsCited(t *testing.T) {
	v := &archive.Version{Title: "HĐND tỉnh khóa IX (2016-2021)", Lead: "Hôm qua.", Body: "Trời đẹp. Ông là đại biểu Quốc hội khóa XIV (2016 - 2021), quê ở xã Bình Sa."}
	found := numberedTerms(v, Context{Province: "Lam Giang"}, func(Body) {})
	if len(found) != 2 {
		t.Fatalf("found %+v, want two", found)
	}
	if s := found[0].TitleOffset; s == nil || v.Title[s[0]:s[1]] != "HĐND tỉnh khóa IX (2016-2021" || found[0].Text != v.Title[s[0]:s[1]] {
		t.Errorf("in the title: %+v", found[0])
	}
	if s := found[1].Offset; s == nil || v.Text()[s[0]:s[1]] != "Ông là đại biểu Quốc hội khóa XIV (2016 - 2021" || found[1].Text != v.Text()[s[0]:s[1]] {
		t.Errorf("in the text: %+v", found[1])
	}
}
