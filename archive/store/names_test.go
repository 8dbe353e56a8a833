package store

import (
	"slices"
	"testing"

	"khobao/archive"
)

// TestFreshMentions gives, of a name that many articles have, what is new and the first and last of what is known.
func TestFreshMentions(t *testing.T) {
	s := open(t, t.TempDir())
	official(t, s, 30) // p1 on thirty days, p2 once
	known, fresh, enough, err := s.FreshMentions(t.Context(), "Lưu Vĩnh Nghiễm", 1000, alone)
	if err != nil || enough || known != nil || fresh != nil {
		t.Errorf("a name with too few mentions: %v, %v, %v, %v", known, fresh, enough, err)
	}
	a := articleNaming("new", "Lưu Vĩnh Nghiễm", "", archive.Holds, archive.NewDay(2015, 1, 1))
	if _, err := s.SaveArticle(t.Context(), a); err != nil {
		t.Fatal(err)
	}
	known, fresh, enough, err = s.FreshMentions(t.Context(), "lưu vĩnh nghiễm", 20, alone)
	if err != nil || !enough || len(fresh) != 1 || fresh[0].Article != a.ID || len(fresh[0].Mention.Offices) != 1 {
		t.Fatalf("fresh: %+v, %v, %v", fresh, enough, err)
	}
	days := map[archive.PersonID][]string{}
	for _, m := range known {
		days[m.Mention.PersonID] = append(days[m.Mention.PersonID], m.Published.String())
	}
	if want := []string{"2010-01-01", "2010-01-30"}; !slices.Contains(days["p1"], want[0]) || !slices.Contains(days["p1"], want[1]) || len(days["p1"]) > 3 || len(days["p2"]) != 1 {
		t.Errorf("known: %v, want the first and the last day of p1, and p2", days)
	}
	if err := s.SetPersonIDs(t.Context(), 0, []archive.Identification{{Article: a.ID, Person: "p1"}}); err != nil {
		t.Fatal(err)
	}
	if _, fresh, _, err = s.FreshMentions(t.Context(), "Lưu Vĩnh Nghiễm", 20, alone); err != nil || len(fresh) != 0 {
		t.Errorf("after it was judged: %v, %v", fresh, err)
	}
}

func alone(archive.OutletID) []archive.OutletID { return nil }
