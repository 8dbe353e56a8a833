package authority

import (
	"strings"
	"testing"

	"khobao/archive"
)

// TestFromAbroad gives nobody from abroad an office of this country that theirs is named like.
func TestFromAbroad(t *testing.T) {
	for _, tt := range []struct {
		name, office, organisation, beside, text string
		ours                                     bool
	}{
		{"Lý Vĩnh Khang", "Thủ tướng", "", "", "Thủ tướng Trung Quốc Lý Vĩnh Khang đến.", false},
		{"Lý Vĩnh Khang", "Chủ tịch nước", "", "", "Chủ tịch nước Cộng hòa Nhân dân Trung Hoa Lý Vĩnh Khang đến.", false},
		{"Lý Vĩnh Khang", "Ủy viên", "Bộ Chính trị", "Quân ủy Trung ương Trung Quốc", "Lý Vĩnh Khang, Ủy viên Bộ Chính trị.", false},
		{"Lý Vĩnh Khang", "Bí thư", "Ban Bí thư", "", "Đoàn đại biểu Đảng Cộng sản Trung Quốc do đồng chí Lý Vĩnh Khang dẫn đầu.", false},
		{"Juan Perez", "Ủy viên", "Bộ Chính trị", "", "Ông Juan Perez, Ủy viên Bộ Chính trị.", false},
		{"Trần Văn Lực", "Thủ tướng", "", "", "Rời Trung Quốc, Thủ tướng Trần Văn Lực về nước.", true},
		{"Trần Văn Lực", "Ủy viên", "Trung ương Đảng", "Việt Nam tại Trung Quốc", "Đại sứ Việt Nam tại Trung Quốc Trần Văn Lực, Ủy viên Trung ương Đảng.", true},
		{"Trần Văn Lực", "Ủy viên", "Trung ương Đảng", "Hội Hữu nghị Việt Nam - Lào", "Trần Văn Lực, Ủy viên Trung ương Đảng.", true},
		{"Trần Văn Lực", "Đại biểu", "Quốc hội", "UBND xã Phú Mỹ", "Chủ tịch UBND xã Phú Mỹ Trần Văn Lực.", true},
		{"Trần Văn Lực", "Chủ tịch", "Quốc hội Việt Nam", "", "Chủ tịch Quốc hội Việt Nam Trần Văn Lực.", true},
		{"Trần Văn Lực", "Thủ tướng", "Việt Nam", "", "Thủ tướng Việt Nam Trần Văn Lực.", true},
		{"Điểu Kla", "Ủy viên", "Trung ương Đảng", "", "Ông Điểu Kla, Ủy viên Trung ương Đảng.", true},
	} {
		v := &archive.Version{Body: tt.text}
		m := archive.Mention{Name: tt.name, Offices: []archive.Claim{{Office: tt.office, Organisation: tt.organisation}}}
		if tt.beside != "" {
			m.Offices = append(m.Offices, archive.Claim{Office: "Chủ tịch", Organisation: tt.beside})
		}
		at := len("\n\n") + strings.Index(tt.text, tt.name)
		m.Spans = []archive.Span{{at, at + len(tt.name)}}
		v.People = []archive.Mention{m}
		Resolve(v, Context{})
		if got := v.People[0].Offices[0].OfficeID != ""; got != tt.ours {
			t.Errorf("%s: %s %s is an office of ours: %t, want %t", tt.text, tt.office, tt.organisation, got, tt.ours)
		}
	}
}

// TestUnclearAlone makes no tenure of what is only guessed.
func TestUnclearAlone(t *testing.T) {
	st := func(c archive.Confidence) archive.Statement {
		return archive.Statement{Person: "p", Office: archive.Office{ID: "o", Name: "Giám đốc"}, Relation: archive.Holds, Confidence: c, Date: archive.NewDay(2020, 5, 1)}
	}
	if got := Tenures([]archive.Statement{st(archive.Unclear), st(archive.Unclear)}); len(got) != 0 {
		t.Errorf("guesses alone: %+v", got)
	}
	if got := Tenures([]archive.Statement{st(archive.Unclear), st(archive.Likely)}); len(got) != 1 {
		t.Errorf("a guess beside a statement: %+v", got)
	}
}

// TestHeadsAbroad gives those who lead another country their office in it, by whatever name of the country.
func TestHeadsAbroad(t *testing.T) {
	officeIn := func(name, country string) archive.OfficeID {
		v := &archive.Version{People: []archive.Mention{{Name: name, Offices: []archive.Claim{{Office: "Tổng thống", Organisation: country}}}}}
		Resolve(v, Context{})
		return v.People[0].Offices[0].OfficeID
	}
	want := officeIn("Juan Perez", "Mỹ")
	if want == "" {
		t.Error("a president has no office")
	}
	if got := officeIn("Juan Perez", "Hoa Kỳ"); got != want {
		t.Errorf("Tổng thống Hoa Kỳ is %q, Tổng thống Mỹ %q", got, want)
	}
	if got := officeIn("Juan Perez", "Pháp"); got == "" || got == want {
		t.Errorf("Tổng thống Pháp is %q, Tổng thống Mỹ %q", got, want)
	}
	for _, country := range []string{"", "Công ty Mỹ", "Mỹ Lộc"} {
		if got := officeIn("Juan Perez", country); got != "" {
			t.Errorf("Tổng thống of %q is %q", country, got)
		}
	}
}

// TestAlikeEverywhere holds names that the press writes in several ways: of a body of many countries, of a city, of a post.
func TestAlikeEverywhere(t *testing.T) {
	ofMany := countryOf("Liên hợp quốc").ID
	for _, other := range []string{"LHQ", "Liên Hiệp Quốc", "Liên Hợp Quốc"} {
		if got := countryOf(other).ID; got != ofMany || got == "" {
			t.Errorf("%s is %q, want %q", other, got, ofMany)
		}
	}
	v := &archive.Version{Title: "Bí thư thăm công nhân TP.HCM", Body: "Liên đoàn Lao động TPHCM báo cáo. Giá nhà ở Bình Dương, rồi lại ở Bình Dương, thấp hơn."}
	if got := provinceOf(v); got != saigon {
		t.Errorf("a text of %s is taken to be of %q", saigon, got)
	}
	post := func(office, body string) bool {
		return len(postsOf(archive.Mention{Offices: []archive.Claim{{Office: office, BodyID: ResolveOrganisation(body, Context{Province: "Lam Giang"}).Root}}})) > 0
	}
	if !post("Thường trực", "Ban Bí thư Trung ương Đảng") || post("Thường trực", "Tỉnh ủy") {
		t.Error("one person alone is Thường trực Ban Bí thư, several are that of a province's committee")
	}
	if b := ResolveOrganisation("Cục Văn hóa cơ sở", Context{}); b.Root == "" {
		t.Error("a body that is one in the country ties nobody")
	}
	for worded, day := range map[string]string{"Công an huyện Đông Sa": "2025-03-01", "UBND huyện Đông Sa": "2025-07-01"} {
		h, ok := successor(ResolveOrganisation(worded, Context{Province: "Lam Giang"}).Organisation)
		if got := h.On.Format("2006-01-02"); !ok || got != day || h.How != "abolished" {
			t.Errorf("%s went on %s (%s), want %s", worded, got, h.How, day)
		}
	}
}
