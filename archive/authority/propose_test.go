package authority

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"khobao/archive"
)

// lives makes a person of statements, each as "year office of body" with an optional relation after a comma.
func lives(id string, articles int, statements ...string) archive.Person {
	p := archive.Person{ID: archive.PersonID(id), Name: "Trần Văn Lực", Articles: articles}
	for _, s := range statements {
		var year int
		s, relation, _ := strings.Cut(s, ", ")
		date, rest, _ := strings.Cut(s, " ")
		if _, err := fmt.Sscan(date, &year); err != nil {
			panic(err)
		}
		role, body, _ := strings.Cut(rest, " of ")
		org := ResolveOrganisation(body, Context{Province: "Lam Giang"}).Organisation
		st := archive.Statement{Person: p.ID, Office: archive.Office{Name: role, Organisation: org}, Relation: archive.Holds, Date: archive.NewDay(year, 6, 1)}
		if relation != "" {
			st.Relation = archive.Relation(relation)
		}
		p.Statements = append(p.Statements, st)
	}
	return p
}

func TestPropose(t *testing.T) {
	for _, tt := range []struct {
		name   string
		people []archive.Person
		want   []string
	}{
		{"a post after the other's last", []archive.Person{lives("a", 5, "2015 Giám đốc of Sở Y tế", "2017 Giám đốc of Sở Y tế"), lives("b", 2, "2019 Chủ tịch of UBND huyện Đông Sa")},
			[]string{"a b later_post"}},
		{"whom more articles name stays", []archive.Person{lives("a", 1, "2015 Giám đốc of Sở Y tế"), lives("b", 2, "2019 Giám đốc of Sở Nội vụ")}, []string{"b a later_post"}},
		{"two posts at one time", []archive.Person{lives("a", 5, "2015 Giám đốc of Sở Y tế", "2020 Giám đốc of Sở Y tế"), lives("b", 2, "2017 Chủ tịch of UBND huyện Đông Sa")}, nil},
		{"two posts on one day", []archive.Person{lives("a", 1, "2017 Giám đốc of Sở Y tế"), lives("b", 1, "2017 Giám đốc of Sở Nội vụ")}, nil},
		{"former posts are not held", []archive.Person{lives("a", 2, "2015 Giám đốc of Sở Y tế", "2020 Giám đốc of Sở Y tế, former"), lives("b", 1, "2017 Chủ tịch of UBND huyện Đông Sa")}, []string{"a b later_post"}},
		{"half a life later", []archive.Person{lives("a", 1, "1998 Giám đốc of Sở Y tế"), lives("b", 1, "2019 Giám đốc of Sở Nội vụ")}, nil},
		{"another province", []archive.Person{lives("a", 1, "2015 Giám đốc of Sở Y tế"), lives("b", 1, "2019 Giám đốc of Sở Nội vụ tỉnh Cà Mau")}, nil},
		{"a body worded otherwise", []archive.Person{lives("a", 3, "2015 Giám đốc of Ban Quản lý dự án huyện Đông Sa"), lives("b", 1, "2015 Giám đốc of Ban Quản lý dự án đầu tư xây dựng huyện Đông Sa")},
			[]string{"a b worded_otherwise"}},
		{"a seat beside the post", []archive.Person{lives("a", 3, "2016 Giám đốc of Sở Y tế"), lives("c", 3, "2016 Giám đốc of Sở Nội vụ"), lives("b", 1, "2017 đại biểu of HĐND tỉnh Lam Giang")},
			[]string{"a b seat_beside_post", "c b seat_beside_post"}},
		{"told apart by an editor", []archive.Person{lives("a", 5, "2015 Giám đốc of Sở Y tế"), lives("a--7", 2, "2019 Giám đốc of Sở Nội vụ")}, nil},
		{"nothing dated", []archive.Person{lives("a", 3), lives("b", 1)}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, p := range propose(tt.people) {
				line := string(p.Persons[0].ID) + " " + string(p.Persons[1].ID)
				for _, g := range p.Grounds {
					line += " " + string(g.Kind)
					for i, st := range g.Statements {
						if st.Person != p.Persons[i].ID {
							t.Errorf("ground %s: the statement of %s stands beside %s", g.Kind, st.Person, p.Persons[i].ID)
						}
					}
				}
				got = append(got, line)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
