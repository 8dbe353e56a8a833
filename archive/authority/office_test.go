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
		{"Trưởng Ban", "Ban Tổ chức Tỉnh ủy", "Trưởng Ban", false, []string{"Trưởng ban", "Trưởng ban Tổ chức", "Trưởng Ban Tổ chức Tỉnh ủy"}},
		{"Phó ban", "Ban Tổ chức Tỉnh ủy", "Phó Trưởng ban", false, []string{"Phó trưởng ban"}},
		{"Chủ nhiệm", "Ủy ban Kiểm tra Tỉnh ủy", "Chủ nhiệm", false, nil},
		{"Phó phòng", "Phòng Tổ chức Sở Y tế", "Phó Trưởng phòng", false, []string{"Phó Trưởng phòng"}},
	} {
		body := ResolveOrganisation(tt.body, lamGiangPaper)
		got := ResolveOffice(tt.worded, body)
		if got.Name != tt.name || got.ID == "" || Acting(tt.worded) != tt.acting {
			t.Errorf("%s of %s is %q (%s), acting %t; want %q, %t", tt.worded, tt.body, got.Name, got.ID, Acting(tt.worded), tt.name, tt.acting)
		}
		for _, same := range tt.same {
			if other := ResolveOffice(same, body); other.ID != got.ID {
				t.Errorf("%q and %q of %s are two offices", tt.worded, same, tt.body)
			}
		}
	}
	body := ResolveOrganisation("Tỉnh ủy", lamGiangPaper)
	if ResolveOffice("Phó Bí thư", body).ID == ResolveOffice("Phó Bí thư Thường trực", body).ID {
		t.Error("Phó Bí thư and Phó Bí thư Thường trực are one office")
	}
	if got := ResolveOffice("Bí thư", Body{}); got.ID != "" {
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
