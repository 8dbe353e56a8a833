package authority

import (
	"testing"

	"khobao/archive"
)

func TestResolveOffice(t *testing.T) {
	for _, tt := range []struct {
		worded, body, name string
		acting             bool
		same               []string
	}{
		{"Giám đốc", "Sở Y tế", "Giám đốc", false, []string{"giám đốc", "GIÁM ĐỐC", "Tân Giám đốc", "nguyên Giám đốc"}},
		{"Quyền Giám đốc", "Sở Y tế", "Giám đốc", true, []string{"Giám đốc"}},
		{"Phó Giám đốc phụ trách", "Sở Y tế", "Giám đốc", true, []string{"Quyền giám đốc"}},
		{"Phó Bí thư Thường trực", "Tỉnh ủy", "Phó Bí thư Thường trực", false, []string{"phó bí thư thường trực"}},
		{"Trưởng Ban", "Ban Tổ chức Tỉnh ủy", "Trưởng ban", false, []string{"Trưởng ban", "Trưởng ban Tổ chức", "Trưởng Ban Tổ chức Tỉnh ủy"}},
		{"Phó ban", "Ban Tổ chức Tỉnh ủy", "Phó Trưởng ban", false, []string{"Phó trưởng ban"}},
		{"Chủ nhiệm", "Ủy ban Kiểm tra Tỉnh ủy", "Chủ nhiệm", false, nil},
		{"Phó phòng", "Phòng Tổ chức Sở Y tế", "Phó Trưởng phòng", false, []string{"Phó Trưởng phòng"}},
	} {
		body := ResolveOrganisation(tt.body, lamGiangPaper)
		got := resolveOffice(tt.worded, body)
		if got.Name != tt.name || got.ID == "" || acting(tt.worded) != tt.acting {
			t.Errorf("%s of %s is %q (%s), acting %t; want %q, %t", tt.worded, tt.body, got.Name, got.ID, acting(tt.worded), tt.name, tt.acting)
		}
		for _, same := range tt.same {
			if other := resolveOffice(same, body); other.ID != got.ID {
				t.Errorf("%q and %q of %s are two offices", tt.worded, same, tt.body)
			}
		}
	}
	body := ResolveOrganisation("Tỉnh ủy", lamGiangPaper)
	if resolveOffice("Phó Bí thư", body).ID == resolveOffice("Phó Bí thư Thường trực", body).ID {
		t.Error("Phó Bí thư and Phó Bí thư Thường trực are one office")
	}
	if got := resolveOffice("Bí thư", Body{}); got.ID != "" {
		t.Errorf("an office of no body is %s", got.ID)
	}
}

func TestStandingCommitteeForms(t *testing.T) {
	want := archive.OfficeID("")
	for _, c := range []archive.Claim{
		{Office: "Ủy viên", Organisation: "Ban Thường vụ Tỉnh ủy"}, {Office: "Uỷ viên Ban Thường vụ", Organisation: "Tỉnh ủy"},
		{Office: "UVBTV", Organisation: "Tỉnh ủy"}, {Office: "Ủy viên", Organisation: "BTV Tỉnh ủy"}, {Office: "Ủy viên Thường vụ", Organisation: "Tỉnh ủy"},
	} {
		v := archive.Version{People: []archive.Mention{{Name: "Trần Văn Lực", Offices: []archive.Claim{c}}}}
		Resolve(&v, lamGiangPaper)
		got := v.People[0].Offices[0].OfficeID
		if want == "" {
			want = got
		}
		if got != want || got == "" {
			t.Errorf("%s | %s is %q, want %q", c.Office, c.Organisation, got, want)
		}
	}
}

// TestOneWordingOneHead gives the office of a head to the nearest of those over whom its wording was spread, and a seat to all.
func TestOneWordingOneHead(t *testing.T) {
	claim := func(office, organisation string, start, end int) archive.Claim {
		return archive.Claim{Office: office, Organisation: organisation, Relation: archive.Holds, Evidence: archive.Evidence{Offset: &archive.Span{start, end}}}
	}
	v := &archive.Version{People: []archive.Mention{
		{Name: "Lê Văn Đạt", Offices: []archive.Claim{claim("Bí thư", "Tỉnh ủy", 2, 90), claim("Tỉnh ủy viên", "Tỉnh ủy", 100, 150)}},
		{Name: "Trần Thị Mơ", Offices: []archive.Claim{claim("Bí thư", "Tỉnh ủy", 2, 30), claim("Tỉnh ủy viên", "Tỉnh ủy", 100, 170)}},
		{Name: "Mai Kha Luân", Offices: []archive.Claim{claim("Bí thư", "Tỉnh ủy", 2, 120), claim("Bí thư", "Tỉnh ủy", 300, 330)}},
	}}
	Resolve(v, lamGiangPaper)
	for i, want := range [][]bool{{false, true}, {true, true}, {false, true}} {
		for j, claim := range v.People[i].Offices {
			if got := claim.OfficeID != ""; got != want[j] {
				t.Errorf("%s, %s %v: has the office %t, want %t", v.People[i].Name, claim.Office, *claim.Offset, got, want[j])
			}
		}
	}
}

func TestHolding(t *testing.T) {
	for role, want := range map[string]holding{
		"Giám đốc": asHead, "Quyền Giám đốc": asHead, "Phó Giám đốc": asDeputy, "Phó Bí thư Thường trực": asDeputyHead, "Phó Chủ tịch": asDeputy,
		"Tỉnh ủy viên": inSeat, "Ủy viên": inSeat, "Đại biểu": inSeat, "Chuyên viên": asStaff, "Trưởng ban": asHead, "Chủ nhiệm": asHead,
		"Phó Trưởng ban Thường trực": asDeputyHead, "Tổng Biên tập": asHead, "Họa sĩ": "",
	} {
		if got := holdingOf(role); got != want {
			t.Errorf("%s is held as %q, want %q", role, got, want)
		}
	}
}

// TestOfficesWordedApart gives offices one identity that sources part from their bodies in several ways.
func TestOfficesWordedApart(t *testing.T) {
	resolved := func(name, office, organisation string) archive.Claim {
		v := archive.Version{People: []archive.Mention{{Name: name, Offices: []archive.Claim{{Office: office, Organisation: organisation}}}}}
		Resolve(&v, lamGiangPaper)
		return v.People[0].Offices[0]
	}
	for _, tt := range []struct{ a, b [2]string }{
		{[2]string{"Chủ nhiệm Văn phòng", "Chính phủ"}, [2]string{"Chủ nhiệm", "Văn phòng Chính phủ"}},
		{[2]string{"Phó Tổng Thanh tra", "Chính phủ"}, [2]string{"Phó Tổng Thanh tra", "Thanh tra Chính phủ"}},
		{[2]string{"Bộ trưởng", "Công Thương"}, [2]string{"Bộ trưởng", "Bộ Công Thương"}},
		{[2]string{"Chủ tịch", "tỉnh"}, [2]string{"Chủ tịch", "UBND tỉnh Lam Giang"}},
		{[2]string{"Phó Chủ tịch", "huyện Đông Sa, Lam Giang"}, [2]string{"Phó Chủ tịch", "UBND huyện Đông Sa"}},
		{[2]string{"Chủ tịch", "TP Hà Nội"}, [2]string{"Chủ tịch", "UBND thành phố Hà Nội"}},
		{[2]string{"Bí thư", "Đà Nẵng"}, [2]string{"Bí thư", "Thành ủy Đà Nẵng"}},
		{[2]string{"Bí thư", "xã Bình Sa"}, [2]string{"Bí thư", "Đảng ủy xã Bình Sa"}},
		{[2]string{"Đại biểu", "Quốc hội Đồng Nai"}, [2]string{"Đại biểu", "QH khóa XIV"}},
		{[2]string{"Bí thư", "Huyện ủy Đông Sa Trần Văn Lực"}, [2]string{"Bí thư", "Huyện ủy Đông Sa"}},
	} {
		a, b := resolved("Trần Văn Lực", tt.a[0], tt.a[1]), resolved("Trần Văn Lực", tt.b[0], tt.b[1])
		if a.OfficeID != b.OfficeID || a.OfficeID == "" {
			t.Errorf("%s | %s is %q, %s | %s is %q: want one office", tt.a[0], tt.a[1], a.OfficeID, tt.b[0], tt.b[1], b.OfficeID)
		}
	}
	for name, ours := range map[string]bool{"Trần Văn Lực": true, "Đức Angela Merkel": false, "Theresa May": false, "Nguyễn Đức Minh": true} {
		if got := resolved(name, "Thủ tướng", "").OfficeID != ""; got != ours {
			t.Errorf("Thủ tướng %s is one of ours: %t, want %t", name, got, ours)
		}
	}
	if single(archive.Office{Name: "Bí thư", Organisation: archive.Organisation{Name: "Ban Chấp hành Trung ương Đảng"}}) {
		t.Error("the secretaries of the Ban Bí thư are one at a time")
	}
	if id := ResolveOrganisation("UBND quận Tây Sa", Context{Province: "Thái Bình"}).ID; id != "" {
		t.Errorf("a quận in a province that has none is %s", id)
	}
}
