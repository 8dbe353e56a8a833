package authority

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"khobao/archive"
)

// TestExtendIsJudge grows the mentions of one name by a few at a time, and wants of Extend, where it answers, what judging all
// gives. Known mentions are chosen as the store chooses them.
func TestExtendIsJudge(t *testing.T) {
	bodies := []string{"Sở Y tế", "Sở Nội vụ", "Chủ tịch of UBND huyện Đông Sa", "Bí thư of Huyện ủy Đông Sa", "Đại biểu of HĐND tỉnh", ""}
	extended, whole := 0, 0
	for seed := range uint64(40) {
		rng := rand.New(rand.NewPCG(seed, 9))
		var judged []archive.NameMention
		for step := range 12 {
			var fresh []archive.NameMention
			for i := range 1 + rng.IntN(3) {
				offices := []string{bodies[rng.IntN(len(bodies))]}
				if rng.IntN(8) == 0 { // an article that ties two bodies
					offices = append(offices, bodies[rng.IntN(len(bodies))])
				}
				m := mention(fmt.Sprintf("a%d-%d-%d", seed, step, i), 2010+step, offices...)
				m.Outlet = []archive.OutletID{"blg", "blg", "blg2", "other"}[rng.IntN(4)]
				fresh = append(fresh, m)
			}
			province := func(o archive.OutletID) string {
				return map[archive.OutletID]string{"blg": "Lam Giang", "blg2": "Lam Giang", "other": "Tây Sa"}[o]
			}
			all := slices.Concat(judged, fresh)
			full, _ := Judge(all, province)
			want := map[archive.ArticleID]archive.PersonID{}
			for _, id := range full {
				want[id.Article] = id.Person
			}
			ids, ok := Extend(representatives(judged, fresh), fresh, province)
			if ok {
				extended++
				for _, m := range judged {
					if want[m.Article] != m.Mention.PersonID {
						t.Fatalf("seed %d, step %d: judging all changes %s from %q to %q, and Extend did not say so", seed, step, m.Article, m.Mention.PersonID, want[m.Article])
					}
				}
				for _, id := range ids {
					if want[id.Article] != id.Person {
						t.Fatalf("seed %d, step %d: %s is %q, judging all gives %q", seed, step, id.Article, id.Person, want[id.Article])
					}
				}
			} else {
				whole++
			}
			for i := range all {
				all[i].Mention.PersonID = want[all[i].Article]
			}
			judged = all
		}
	}
	t.Logf("%d extended, %d judged whole", extended, whole)
	if extended == 0 || whole == 0 {
		t.Errorf("%d extended, %d judged whole: one of the two was not tried", extended, whole)
	}
}

// representatives returns of each person the first and the last mention in every office, and one in each outlet of fresh ones.
func representatives(judged, fresh []archive.NameMention) []archive.NameMention {
	outlets := map[archive.OutletID]bool{}
	for _, m := range fresh {
		outlets[m.Outlet] = true
	}
	if outlets["blg"] || outlets["blg2"] { // papers of one province
		outlets["blg"], outlets["blg2"] = true, true
	}
	judged = slices.SortedStableFunc(slices.Values(judged), func(a, b archive.NameMention) int {
		return cmp.Or(archive.CompareDates(a.Published, b.Published), cmp.Compare(a.Article, b.Article))
	})
	keep := map[archive.ArticleID]bool{}
	for _, order := range []func(func(int, archive.NameMention) bool){slices.All(judged), slices.Backward(judged)} {
		seen := map[string]bool{}
		for _, m := range order {
			if m.Mention.PersonID == "" {
				continue
			}
			marks := []string{}
			if outlets[m.Outlet] && len(m.Mention.Offices) > 0 {
				marks = append(marks, fmt.Sprint(m.Mention.PersonID, m.Outlet))
			}
			for _, c := range m.Mention.Offices {
				marks = append(marks, fmt.Sprint(m.Mention.PersonID, c.OfficeID))
			}
			for _, mark := range marks {
				keep[m.Article] = keep[m.Article] || !seen[mark]
				seen[mark] = true
			}
		}
	}
	var chosen []archive.NameMention
	for _, m := range judged {
		if keep[m.Article] {
			chosen = append(chosen, m)
		}
	}
	return chosen
}

// BenchmarkJudgeFamous judges one more mention of a name that thousands have, whole and by what is new.
func BenchmarkJudgeFamous(b *testing.B) {
	province := func(archive.OutletID) string { return "Lam Giang" }
	var judged []archive.NameMention
	for i := range 5000 {
		m := mention(fmt.Sprint("a", i), 2015, "Sở Y tế")
		m.Published = archive.NewDate(time.Date(2015, 1, 1+i, 9, 0, 0, 0, archive.Hanoi))
		judged = append(judged, m)
	}
	ids, _ := Judge(judged, province)
	for i := range judged {
		judged[i].Mention.PersonID = ids[i].Person
	}
	fresh := []archive.NameMention{mention("new", 2030, "Sở Y tế")}
	known := representatives(judged, fresh)
	b.Run("whole", func(b *testing.B) {
		for b.Loop() {
			Judge(slices.Concat(judged, fresh), province)
		}
	})
	b.Run("new", func(b *testing.B) {
		for b.Loop() {
			if _, ok := Extend(known, fresh, province); !ok {
				b.Fatal("not extended")
			}
		}
	})
}
