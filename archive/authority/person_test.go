package authority

import (
	"testing"

	"khobao/archive"
)

// mention makes a mention of Trần Văn Lực with offices in the bodies.
func mention(article string, year int, bodies ...string) archive.NameMention {
	v := archive.Version{People: []archive.Mention{{Name: "Trần Văn Lực"}}}
	for _, b := range bodies {
		v.People[0].Offices = append(v.People[0].Offices, archive.Claim{Office: "Giám đốc", Organisation: b})
	}
	Resolve(&v, Context{Province: "Lam Giang"})
	return archive.NameMention{Article: archive.ArticleID(article), Outlet: "baolamgiang", Published: archive.NewDay(year, 1, 1), Mention: v.People[0]}
}

func lamGiang(archive.OutletID) string { return "Lam Giang" }

func TestJudge(t *testing.T) {
	for _, tt := range []struct {
		name     string
		mentions []archive.NameMention
		want     []int // mentions with one number are one person; 0 is nobody
	}{
		{"a branch is the body", []archive.NameMention{mention("a", 2015, "Sở Y tế"), mention("b", 2016, "Đảng ủy Sở Y tế")}, []int{1, 1}},
		{"two bodies stay apart", []archive.NameMention{mention("a", 2015, "Sở Y tế"), mention("b", 2016, "UBND huyện Đông Sa")}, []int{1, 2}},
		{"an article on a transfer ties them", []archive.NameMention{
			mention("a", 2015, "Sở Y tế"), mention("b", 2016, "UBND huyện Đông Sa"), mention("c", 2016, "Sở Y tế", "Huyện ủy Đông Sa"),
		}, []int{1, 1, 1}},
		{"without an office, the only one", []archive.NameMention{mention("a", 2015, "Sở Y tế"), mention("b", 2016)}, []int{1, 1}},
		{"without an office, one of two: nobody", []archive.NameMention{
			mention("a", 2015, "Sở Y tế"), mention("b", 2016, "UBND huyện Đông Sa"), mention("c", 2017),
		}, []int{1, 2, 0}},
		{"an office that could be anywhere ties nothing", []archive.NameMention{mention("a", 2015, "UBND"), mention("b", 2016, "UBND")}, []int{0, 0}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, persons := Judge(tt.mentions, lamGiang)
			number := map[archive.PersonID]int{"": 0}
			for i, id := range got {
				if want, seen := number[id.Person]; seen && want != tt.want[i] {
					t.Errorf("mention %d is %q, like another that it should differ from", i, id.Person)
				}
				for other, n := range number {
					if n == tt.want[i] && other != id.Person {
						t.Errorf("mention %d is %q, want %q", i, id.Person, other)
					}
				}
				number[id.Person] = tt.want[i]
			}
			if len(persons) != len(number)-1 {
				t.Errorf("%d persons, want %d", len(persons), len(number)-1)
			}
		})
	}
}

func TestJudgeKeepsIdentifiers(t *testing.T) {
	first := []archive.NameMention{mention("a", 2015, "Sở Y tế")}
	ids, _ := Judge(first, lamGiang)
	first[0].Mention.PersonID = ids[0].Person
	older := mention("0", 2010, "Phòng Tổ chức Sở Y tế")
	again, _ := Judge([]archive.NameMention{older, first[0]}, lamGiang)
	if again[0].Person != ids[0].Person || again[1].Person != ids[0].Person {
		t.Errorf("after an older article: %v, want all %q", again, ids[0].Person)
	}
}
