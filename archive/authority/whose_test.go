package authority

import (
	"strings"
	"testing"

	"khobao/archive"
)

// TestWhoseOffice gives nobody an office that the text gives to another one, or places elsewhere.
func TestWhoseOffice(t *testing.T) {
	at := func(text string) archive.Evidence { return archive.Evidence{Text: text} }
	for _, tt := range []struct {
		what string
		body string // of the version; what names most provinces
		all  []archive.Claim
		want []string // names of bodies; empty: none
	}{
		{"the holder behind the ministry is another one", "", []archive.Claim{{Office: "Bộ trưởng", Organisation: "Bộ Công an Trần Văn Lực"}}, []string{""}},
		{"the holder behind the ministry", "", []archive.Claim{{Office: "Bộ trưởng", Organisation: "Bộ Công an Lý Vĩnh Khang"}}, []string{"Bộ Công an"}},
		{"a minister at large", "", []archive.Claim{{Office: "Bộ trưởng", Organisation: "Bộ Tài chính", Evidence: at("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Lý Vĩnh Khang")},
			{Office: "Chủ nhiệm", Organisation: "Văn phòng Chính phủ"}}, []string{"", "Văn phòng Chính phủ"}},
		{"the mention's own province", "Khánh Hòa họp. Khánh Hòa bàn. Khánh Hòa quyết.", []archive.Claim{{Office: "Phó Bí thư", Organisation: "Tỉnh ủy"},
			{Office: "Chủ tịch", Organisation: "HĐND tỉnh Đồng Nai"}}, []string{"Tỉnh ủy Đồng Nai", "HĐND tỉnh Đồng Nai"}},
		{"the text's province", "Khánh Hòa họp. Khánh Hòa bàn. Khánh Hòa quyết.", []archive.Claim{{Office: "Phó Bí thư", Organisation: "Tỉnh ủy"}}, []string{"Tỉnh ủy Khánh Hòa"}},
		{"the committee of the company that follows", "", []archive.Claim{{Office: "Thứ trưởng", Organisation: "Bộ Công Thương"}, {Office: "Bí thư", Organisation: "Đảng ủy"},
			{Office: "Giám đốc", Organisation: "Xí nghiệp"}}, []string{"Bộ Công Thương", "", ""}},
	} {
		v := &archive.Version{Body: tt.body, People: []archive.Mention{{Name: "Lý Vĩnh Khang", Offices: tt.all}}}
		names := map[archive.OrganisationID]string{}
		for _, o := range Resolve(v, Context{}).Organisations {
			names[o.ID] = o.Name
		}
		for i, c := range v.People[0].Offices {
			if got := names[c.OrganisationID]; got != tt.want[i] {
				t.Errorf("%s: %s of %q is in %q, want %q", tt.what, c.Office, c.Organisation, got, tt.want[i])
			}
		}
	}
}

// TestBoards identifies boards by what they are for, and by nothing less.
func TestBoards(t *testing.T) {
	known := map[archive.OrganisationID]string{}
	for _, worded := range []string{"Ban Chỉ đạo Trung ương về phòng, chống thiên tai", "Ban Chỉ đạo Trung ương về cải cách tiền lương", "Ban Chỉ đạo phòng, chống tội phạm của Chính phủ", "Ban Chỉ đạo 389 quốc gia"} {
		b := ResolveOrganisation(worded, Context{})
		if b.ID == "" || known[b.ID] != "" {
			t.Errorf("%s is %q, as %q", worded, b.ID, known[b.ID])
		}
		known[b.ID] = worded
	}
	for _, worded := range []string{"Ban Chỉ đạo Trung ương", "Ban chỉ đạo của Chính phủ", "Ban Chỉ đạo tỉnh", "Ủy ban Quốc gia"} {
		if b := ResolveOrganisation(worded, lamGiangPaper); b.ID != "" {
			t.Errorf("%s is %q: nobody knows which board is meant", worded, b.ID)
		}
	}
}

// TestSameCompany knows companies and party groups by their other wordings.
func TestSameCompany(t *testing.T) {
	for _, group := range [][]string{
		{"Công ty cổ phần Bóng đèn Sao Mai", "Công ty CP Bóng đèn Sao Mai", "Cty CP Bóng đèn Sao Mai"},
		{"Công ty TNHH MTV Cấp nước Sao Mai", "Công ty trách nhiệm hữu hạn một thành viên Cấp nước Sao Mai"},
		{"Đảng đoàn Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "Đảng đoàn Mặt trận Tổ quốc Việt Nam"},
	} {
		want := ResolveOrganisation(group[0], lamGiangPaper)
		for _, worded := range group {
			if got := ResolveOrganisation(worded, lamGiangPaper); got.ID == "" || got.ID != want.ID {
				t.Errorf("%s is %q, want %q", worded, got.ID, want.ID)
			}
		}
	}
	from := func(province, worded string) archive.OrganisationID {
		return ResolveOrganisation(worded, Context{Province: province, guessed: true}).ID
	}
	for worded, same := range map[string]bool{"Công ty cổ phần Bóng đèn Sao Mai": true, "Công ty Sao Mai": false, "Trường Tiểu học Nguyễn Văn Sao Mai": false} {
		if a, b := from("Khánh Hòa", worded), from("Đồng Nai", worded); a == "" || (a == b) != same {
			t.Errorf("%s in texts of two provinces is %q and %q, one: want %v", worded, a, b, same)
		}
	}
	if a, b := ResolveOrganisation("Công ty cổ phần Sao Mai", lamGiangPaper), ResolveOrganisation("Công ty TNHH Sao Mai", lamGiangPaper); a.ID == b.ID {
		t.Errorf("two companies are one: %q", a.ID)
	}
}

// TestContestedEndGivesWay lets another office end one that a source called former too early, unless it is still named afterwards.
func TestContestedEndGivesWay(t *testing.T) {
	early := []string{"2015-01-10 Lực appointed Phó Giám đốc of Sở Y tế", "2016-03-01 Lực former Phó Giám đốc of Sở Y tế",
		"2017-06-01 Lực holds Phó Giám đốc of Sở Y tế", "2018-02-01 Lực appointed Giám đốc of Sở Y tế"}
	for later, want := range map[string][]archive.Reason{
		"2019-01-01 Lực holds Giám đốc of Sở Y tế":     {archive.TookOther, archive.Contested},
		"2019-01-01 Lực holds Phó Giám đốc of Sở Y tế": {archive.Contested},
	} {
		var statements []archive.Statement
		for _, line := range append(early, later) {
			statements = append(statements, told(t, line))
		}
		for _, tenure := range Tenures(statements) {
			if !strings.HasPrefix(tenure.Office.Name, "Phó") {
				continue
			}
			var got []archive.Reason
			for _, e := range tenure.Ends {
				got = append(got, e.Reason)
			}
			if len(got) != len(want) || got[0] != want[0] || got[len(got)-1] != want[len(want)-1] {
				t.Errorf("with %s the deputy's office ended by %v, want %v", later, got, want)
			}
		}
	}
}

// TestReformOfBodies follows bodies to those that do their work since 2025.
func TestReformOfBodies(t *testing.T) {
	for worded, want := range map[string]string{
		"Đảng ủy Khối Doanh nghiệp tỉnh": "Đảng ủy Ủy ban nhân dân Lam Giang",
		"Sở KH&ĐT":                    "Sở Tài chính Lam Giang",
		"Sở GTVT":                     "Sở Xây dựng Lam Giang",
		"Sở TT&TT":                    "Sở Khoa học và Công nghệ Lam Giang",
		"Sở TN&MT":                    "Sở Nông nghiệp và Môi trường Lam Giang",
		"Sở NN&PTNT":                  "Sở Nông nghiệp và Môi trường Lam Giang",
		"Bộ KH&ĐT":                    "Bộ Tài chính",
		"Ủy ban Tư pháp của Quốc hội": "Ủy ban Pháp luật và Tư pháp",
		"Đảng ủy Khối Doanh nghiệp Trung ương": "Đảng ủy Chính phủ",
		"Tòa án nhân dân huyện Đông Sa":        "",
		"Huyện ủy Đông Sa":                     "",
	} {
		heir, ok := successor(ResolveOrganisation(worded, lamGiangPaper).Organisation)
		if !ok || heir.To.Name != want || (heir.To.ID == "") != (want == "") {
			t.Errorf("%s became %q (%s), %v; want %q", worded, heir.To.Name, heir.To.ID, ok, want)
		}
	}
}
