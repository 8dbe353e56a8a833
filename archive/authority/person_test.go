package authority

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"khobao/archive"
)

// mention makes a mention of Trần Văn Lực with offices, each as "office of body".
func mention(article string, year int, offices ...string) archive.NameMention {
	v := archive.Version{People: []archive.Mention{{Name: "Trần Văn Lực"}}, Published: archive.NewDay(year, 6, 1)}
	for _, o := range offices {
		role, body, ok := strings.Cut(o, " of ")
		if !ok {
			role, body = "Giám đốc", o
		}
		relation := archive.Holds
		if rest, ok := strings.CutPrefix(role, "+"); ok {
			role, relation = rest, archive.Appointed
		}
		v.People[0].Offices = append(v.People[0].Offices, archive.Claim{Office: role, Organisation: body, Relation: relation})
	}
	Resolve(&v, Context{Province: "Lam Giang"})
	return archive.NameMention{Article: archive.ArticleID(article), Outlet: "baolamgiang", Published: v.Published, Mention: v.People[0]}
}

// aged says when a mention has the person born; a minus stands for a private person.
func aged(year int, m archive.NameMention) archive.NameMention {
	m.Mention.Born, m.Mention.Private = max(year, -year), year < 0
	return m
}

func lamGiang(archive.OutletID) string { return "Lam Giang" }

func TestJudge(t *testing.T) {
	for _, tt := range []struct {
		name     string
		mentions []archive.NameMention
		want     []int // mentions with one number are one person; 0 is nobody
	}{
		{"a branch is the body", []archive.NameMention{mention("a", 2015, "Sở Y tế"), mention("b", 2016, "Bí thư of Đảng ủy Sở Y tế")}, []int{1, 1}},
		{"two bodies stay apart", []archive.NameMention{mention("a", 2015, "Sở Y tế"), mention("b", 2016, "Chủ tịch of UBND huyện Đông Sa")}, []int{1, 2}},
		{"an article on a transfer ties them", []archive.NameMention{
			mention("a", 2015, "Sở Y tế"), mention("b", 2017, "Chủ tịch of UBND huyện Đông Sa"), mention("c", 2016, "Sở Y tế", "+Bí thư of Huyện ủy Đông Sa"),
		}, []int{1, 1, 1}},
		{"without an office, the only one", []archive.NameMention{mention("a", 2015, "Sở Y tế"), mention("b", 2016)}, []int{1, 1}},
		{"without an office, one of two: nobody", []archive.NameMention{
			mention("a", 2015, "Sở Y tế"), mention("b", 2016, "Chủ tịch of UBND huyện Đông Sa"), mention("c", 2017),
		}, []int{1, 2, 0}},
		{"an office that could be anywhere ties nothing", []archive.NameMention{mention("a", 2015, "Chủ tịch of UBND"), mention("b", 2016, "Chủ tịch of UBND")}, []int{0, 0}},
		{"a seat in the provincial committee ties nothing", []archive.NameMention{
			mention("a", 2016, "Tỉnh ủy viên of Tỉnh ủy", "Sở Y tế"), mention("b", 2016, "Tỉnh ủy viên of Tỉnh ủy", "Bí thư of Huyện ủy Đông Sa"),
		}, []int{1, 2}},
		{"the seat alone is the only one's", []archive.NameMention{mention("a", 2016, "Sở Y tế"), mention("b", 2017, "Tỉnh ủy viên of Tỉnh ủy")}, []int{1, 1}},
		{"the seat alone, of two: nobody", []archive.NameMention{
			mention("a", 2016, "Sở Y tế"), mention("b", 2016, "Bí thư of Huyện ủy Đông Sa"), mention("c", 2017, "Tỉnh ủy viên of Tỉnh ủy"),
		}, []int{1, 2, 0}},
		{"who is known by a seat alone is somebody", []archive.NameMention{mention("a", 2016, "Đại biểu of HĐND tỉnh"), mention("b", 2017, "đại biểu of HĐND tỉnh")}, []int{1, 1}},
		{"nobody heads two departments: two people in one article", []archive.NameMention{
			mention("a", 2015, "Sở Y tế"), mention("b", 2015, "Sở Nội vụ"), mention("c", 2015, "Sở Y tế", "Sở Nội vụ"),
		}, []int{1, 2, 0}},
		{"a namesake beside the person of the article", []archive.NameMention{
			mention("a", 2018, "Bệnh viện Đa khoa tỉnh"), mention("b", 2023, "Sở Nội vụ"), mention("c", 2024, "+Giám đốc of Sở Y tế", "Bệnh viện Đa khoa tỉnh", "Sở Nội vụ"),
		}, []int{1, 2, 0}},
		{"to and fro between two departments: two people", []archive.NameMention{
			mention("a", 2018, "Sở Y tế"), mention("b", 2019, "Sở Nội vụ"), mention("c", 2020, "Sở Y tế"), mention("d", 2021, "Sở Nội vụ"), mention("e", 2022, "Sở Y tế", "+Giám đốc of Sở Nội vụ"),
		}, []int{1, 2, 1, 2, 0}},
		{"the merger of 2025 moves people", []archive.NameMention{mention("a", 2023, "Sở Kế hoạch và Đầu tư"), mention("b", 2026, "Sở Tài chính")}, []int{1, 1}},
		{"who was there before the merger is somebody else", []archive.NameMention{
			mention("a", 2023, "Sở Kế hoạch và Đầu tư"), mention("b", 2026, "Sở Tài chính"), mention("c", 2022, "Phó Giám đốc of Sở Tài chính"),
		}, []int{1, 2, 2}},
		{"the commune that keeps a district's name", []archive.NameMention{
			mention("a", 2023, "Bí thư of Huyện ủy Đông Sa"), mention("b", 2026, "Bí thư of Đảng ủy xã Đông Sa"),
		}, []int{1, 1}},
		{"a province's chairman and a district's, in one article", []archive.NameMention{
			mention("a", 2018, "Chủ tịch of UBND huyện Đông Sa"), mention("b", 2018, "Chủ tịch of UBND tỉnh"), mention("c", 2019, "Chủ tịch of UBND tỉnh", "Chủ tịch of UBND huyện Đông Sa"),
		}, []int{1, 2, 0}},
		{"a suspect born later", []archive.NameMention{aged(1962, mention("a", 2016, "Sở Y tế")), aged(1989, mention("b", 2017)), mention("c", 2018)}, []int{1, 0, 1}},
		{"a resident", []archive.NameMention{mention("a", 2016, "Sở Y tế"), aged(-1962, mention("b", 2017))}, []int{1, 0}},
		{"an age is a year off", []archive.NameMention{aged(1962, mention("a", 2016, "Sở Y tế")), aged(1963, mention("b", 2017, "Sở Y tế"))}, []int{1, 1}},
		{"a source errs about a head's age", []archive.NameMention{
			aged(1971, mention("a", 2018, "Sở Y tế")), aged(1979, mention("b", 2019, "Sở Y tế")), mention("c", 2020, "Sở Y tế"),
		}, []int{1, 1, 1}},
		{"a district's chairman, a commune's since the reform", []archive.NameMention{mention("a", 2025, "Chủ tịch of UBND huyện Đông Sa", "Chủ tịch of UBND xã Đông Sa")}, []int{1}},
		{"two ages in one body", []archive.NameMention{
			aged(1975, mention("a", 2014, "Sở Y tế")), aged(1990, mention("b", 2015, "Phó Trưởng phòng of Sở Y tế")), mention("c", 2016, "Sở Y tế"), mention("d", 2016, "Phó Trưởng phòng of Sở Y tế"),
		}, []int{1, 2, 1, 2}},
		{"no article ties people of two ages", []archive.NameMention{
			aged(1975, mention("a", 2014, "Sở Y tế")), aged(1990, mention("b", 2015, "Sở Nội vụ")), mention("c", 2016, "Sở Nội vụ", "+Giám đốc of Sở Y tế"),
		}, []int{1, 2, 0}},
		{"communes of two districts", []archive.NameMention{
			mention("a", 2023, "Bí thư of Đảng ủy xã Bình Sa, huyện Đông Sa"), mention("b", 2023, "Bí thư of Đảng ủy xã Bình Sa, huyện Tây Sa"),
		}, []int{1, 2}},
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
			backwards := slices.Clone(tt.mentions)
			slices.Reverse(backwards)
			again, _ := Judge(backwards, lamGiang)
			slices.Reverse(again)
			if !slices.Equal(again, got) {
				t.Errorf("in another order: %v, want %v", again, got)
			}
		})
	}
}

func TestJudgeKeepsIdentifiers(t *testing.T) {
	first := []archive.NameMention{mention("a", 2015, "Sở Y tế")}
	ids, _ := Judge(first, lamGiang)
	first[0].Mention.PersonID = ids[0].Person
	older := mention("0", 2010, "Trưởng phòng of Phòng Tổ chức Sở Y tế")
	again, _ := Judge([]archive.NameMention{older, first[0]}, lamGiang)
	if again[0].Person != ids[0].Person || again[1].Person != ids[0].Person {
		t.Errorf("after an older article: %v, want all %q", again, ids[0].Person)
	}
}

// BenchmarkJudge judges one name that a national paper prints thousands of times.
func BenchmarkJudge(b *testing.B) {
	var mentions []archive.NameMention
	for i := range 5000 {
		m := mention(strconv.Itoa(i), 2010+i%14, "Bí thư of Huyện ủy Số "+strconv.Itoa(i%400))
		if i%3 == 0 {
			m = mention(strconv.Itoa(i), 2015)
		}
		mentions = append(mentions, m)
	}
	for b.Loop() {
		Judge(mentions, lamGiang)
	}
}
