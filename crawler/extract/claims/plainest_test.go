package claims

import (
	"os"
	"slices"
	"strings"
	"testing"

	"khobao/archive"
)

// entries are those of a lexicon's file, with their tags.
func entries(t *testing.T, file string) map[string]string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			entry, tag, _ := strings.Cut(line, "\t")
			all[entry] = tag
		}
	}
	return all
}

// What the lexicons have is read in its plainest sentence: every unit, every thing counted, every verb before a number, every kind of
// body with its head before and behind.
func TestPlainestSentences(t *testing.T) {
	figure := func(sentence, value, unit, indicator string) {
		t.Helper()
		v := archive.Version{Title: "Tin trong ngày", Body: sentence}
		Extract(&v, Context{})
		for _, f := range v.Figures {
			if f.Value == value && f.Unit == unit && (indicator == "" || f.Indicator == indicator) {
				return
			}
		}
		t.Errorf("%q: no %s %s of %q in %+v", sentence, value, unit, indicator, v.Figures)
	}
	for unit, kind := range entries(t, "../../../vietnamese/lexicon/units.txt") {
		if kind != "magnitude" {
			figure("Năm 2024, quy mô của chương trình đạt 12,5 "+unit+", vượt kế hoạch.", "12,5", unit, "")
		}
	}
	for thing := range entries(t, "../../../vietnamese/lexicon/counted.txt") {
		figure("Huyện đã hỗ trợ cho 1.250 "+thing+" trong năm qua.", "1.250", thing, "")
	}
	for verb := range entries(t, "lexicon/measures.txt") {
		figure("Năm 2024, thu ngân sách nhà nước "+verb+" 1.234 tỷ đồng, vượt kế hoạch.", "1.234", "tỷ đồng", "thu ngân sách nhà nước")
	}
	holder := func(sentence, name, body string) {
		t.Helper()
		v := archive.Version{Title: "Tin trong ngày", Body: sentence}
		Extract(&v, Context{})
		for _, p := range v.People {
			for _, o := range p.Offices {
				if p.Name == name && o.Organisation == body {
					return
				}
			}
		}
		t.Errorf("%q: %s holds nothing at %q in %+v", sentence, name, body, v.People)
	}
	notBodies := []string{"Nhà báo", "Sinh viên", "Tư lệnh"}                    // but who people are
	grounds := []string{"Doanh nghiệp", "KCN", "Đô thị", "các khu công nghiệp"} // a name behind these is as likely theirs
	for sector := range entries(t, "../../../vietnamese/lexicon/sectors.txt") {
		if slices.Contains(notBodies, sector) {
			continue
		}
		holder("Sáng nay, ông Hoàng Văn Nghiễm, Phó Giám đốc Sở "+sector+", nói.", "Hoàng Văn Nghiễm", "Sở "+sector)
		if !slices.ContainsFunc(grounds, func(g string) bool { return strings.HasSuffix(sector, g) }) {
			holder("Sáng nay, Phó Giám đốc Sở "+sector+" Hoàng Văn Nghiễm nói.", "Hoàng Văn Nghiễm", "Sở "+sector)
		}
	}
	for place := range entries(t, "../../../vietnamese/lexicon/places.txt") {
		if len(strings.Fields(place)) == 2 && !strings.ContainsAny(place, "-'") {
			holder("Sáng nay, bà Hoàng Thị Nghiễm, Chủ tịch UBND xã "+place+", nói.", "Hoàng Thị Nghiễm", "UBND xã "+place)
		}
	}
	for cue, relation := range entries(t, "lexicon/cues.txt") {
		v := archive.Version{Title: "Tin trong ngày", Body: "Ông Hoàng Văn Nghiễm, " + cue + " Giám đốc Sở Y tế, nói."}
		if relation != "former" || strings.HasSuffix(cue, "qua các") { // behind these stand several
			continue
		}
		if Extract(&v, Context{}); len(v.People) != 1 || len(v.People[0].Offices) != 1 || v.People[0].Offices[0].Relation != archive.Former {
			t.Errorf("%s: %+v", cue, v.People)
		}
	}
}
