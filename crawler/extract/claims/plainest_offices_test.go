package claims

import (
	"slices"
	"strings"
	"testing"

	"khobao/archive"
	"khobao/vietnamese"
)

// What the lexicon of offices has is read in the plainest sentence of each relation, whatever the shape of the name.
func TestPlainestOffices(t *testing.T) {
	shapes := []string{"Hoàng Văn Nghiễm", "Mai Kha", "Nguyễn Thị Minh Hòa", "Y Krông Niê", "H’Lan Mlô", "Vàng A Páo", "Điểu K’Rôi", "Thích Thiện Tuệ"}
	sentences := map[archive.Relation]string{
		archive.Holds:       "Sáng nay, ông NAME, OFFICE, dự lễ.",
		archive.Elected:     "Đại hội bầu ông NAME giữ chức OFFICE.",
		archive.Reelected:   "Ông NAME tiếp tục được bầu giữ chức OFFICE.",
		archive.Appointed:   "Ông NAME được bổ nhiệm giữ chức OFFICE.",
		archive.Transferred: "Ông NAME được điều động giữ chức OFFICE.",
		archive.Former:      "Sáng nay, ông NAME, nguyên OFFICE, dự lễ.",
		archive.Dismissed:   "Ông NAME thôi giữ chức OFFICE.",
		archive.Disciplined: "Đảng ủy cảnh cáo ông NAME, OFFICE.",
	}
	bodies := map[string]string{"party": "Huyện ủy Tân Mỹ", "chair": "UBND huyện Tân Mỹ", "inspect": "Ủy ban Kiểm tra Huyện ủy Tân Mỹ", "member": "Ban Chấp hành Đảng bộ huyện Tân Mỹ"}
	for office, kind := range entries(t, "../../../vietnamese/lexicon/offices.txt") {
		body := bodies[kind]
		if kind == "director" {
			body = "Công ty Sao Mai"
			if list := bodiesOf(plainKeys(office)); list != nil {
				body = bodyOf(plainKeys(office))
			}
		}
		if body == "" || office == "Thường trực" || isCaps(strings.ReplaceAll(office, " ", "")) {
			continue // offices that need no body, or whose last word begins it; several have the Thường trực's
		}
		for relation, sentence := range sentences {
			for _, name := range shapes {
				text := strings.NewReplacer("NAME", name, "OFFICE", office+" "+body).Replace(sentence)
				v := archive.Version{Title: "Tin trong ngày", Body: text}
				Extract(&v, Context{})
				if !tellsAlone(&v, name, archive.Claim{Office: office, Organisation: body, Relation: relation}) {
					t.Errorf("%s\n got %s\nwant %s | %s | %s | %s", text, strings.Join(claimsOf(&v), "; "), name, office, body, relation)
				}
			}
		}
	}
}

// tellsAlone reports whether a claim is the only one of a person.
func tellsAlone(v *archive.Version, name string, want archive.Claim) bool {
	i := slices.IndexFunc(v.People, func(m archive.Mention) bool { return m.Name == name })
	if i < 0 || len(v.People[i].Offices) != 1 {
		return false
	}
	got := v.People[i].Offices[0]
	return got.Relation == want.Relation && sameOffice(got.Office, want.Office) && vietnamese.Keys(got.Organisation) == vietnamese.Keys(want.Organisation)
}

// bodyOf names a body that has the director's office of those keys.
func bodyOf(office []string) string {
	n, list := headTable().offices.Match(office)
	if n == 0 {
		return ""
	}
	first, _, _ := strings.Cut(list, "; ")
	return first + " Sao Mai"
}
