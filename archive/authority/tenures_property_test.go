package authority

import (
	"context"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"

	"khobao/archive"
)

// history is what some sources state of a few people in a few offices.
func history(rng *rand.Rand) (statements []archive.Statement) {
	var offices []archive.Office
	for _, body := range []string{"Sở Y tế", "Đảng ủy Sở Y tế", "Sở Kế hoạch và Đầu tư", "Huyện ủy Đông Sa", "UBND tỉnh"} {
		for _, role := range []string{"Giám đốc", "Phó Giám đốc", "Bí thư", "Ủy viên"} {
			offices = append(offices, resolveOffice(role, ResolveOrganisation(body, lamGiangPaper)))
		}
	}
	relations := []archive.Relation{archive.Holds, archive.Holds, archive.Elected, archive.Reelected, archive.Appointed, archive.Transferred, archive.Former, archive.Dismissed,
		archive.Retired, archive.Disciplined}
	for i := range 1 + rng.IntN(25) {
		published := archive.NewDay(2010, time.January, 1+rng.IntN(16*365))
		s := archive.Statement{Person: archive.PersonID(fmt.Sprint("p", rng.IntN(3))), Office: offices[rng.IntN(len(offices))], Relation: relations[rng.IntN(len(relations))],
			Date: published, Citation: archive.Citation{Article: archive.ArticleID(fmt.Sprint("a", i)), Published: published}}
		switch rng.IntN(6) {
		case 0:
			s.Date = archive.NewDay(2010, time.January, 1+rng.IntN(16*365))
		case 1:
			s.Date, s.Citation.Published = nil, nil
		case 2:
			s.Measure = archive.Removal
		}
		statements = append(statements, s)
	}
	return statements
}

// remembered are statements as a store has them, none of them left out.
type remembered []archive.Statement

func (r remembered) Career(_ context.Context, f archive.CareerFilter, _ time.Duration) (archive.Career, error) {
	chosen := slices.DeleteFunc(slices.Clone(r), func(s archive.Statement) bool {
		return s.Person == f.Except || !slices.Contains(f.Persons, s.Person) && !slices.Contains(f.Offices, s.Office.ID)
	})
	return archive.Career{Statements: chosen}, nil
}

// TestHoldersOn holds, over random histories, that a list of offices tells the same holders as each office by itself.
func TestHoldersOn(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	same := func(a, b Holding) bool {
		return a.Tenure.Person == b.Tenure.Person && a.Tenure.Acting == b.Tenure.Acting && a.Confidence == b.Confidence
	}
	found := 0
	for round := range 400 {
		r, on := remembered(history(rng)), archive.NewDay(2026, time.February, 1).Time // after all that is stated
		var offices []archive.OfficeID
		for _, s := range r {
			if !slices.Contains(offices, s.Office.ID) {
				offices = append(offices, s.Office.ID)
			}
		}
		held, err := HoldersOn(t.Context(), r, offices, on)
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range offices {
			tenures, _, err := TenuresOfOffice(t.Context(), r, id)
			if err != nil {
				t.Fatal(err)
			}
			want := HolderOn(tenures, on)
			if !slices.EqualFunc(held[id], want, same) {
				t.Errorf("round %d: on %s %s is held by\n%+v\nand by itself by\n%+v", round, on.Format(time.DateOnly), id, held[id], want)
			}
			found += len(want)
		}
	}
	if found < 400 {
		t.Errorf("only %d holders in all histories", found)
	}
}

// TestTenuresLoseNothing holds, over random histories: every statement is cited by a tenure of its person and office, no tenure
// ends before it begins by what its sources state, and the order of the statements makes no difference.
func TestTenuresLoseNothing(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for round := range 400 {
		statements := history(rng)
		tenures := Tenures(statements)
		for _, s := range statements {
			if !slices.ContainsFunc(tenures, func(tn archive.Tenure) bool {
				return tn.Person == s.Person && tn.Office.ID == s.Office.ID && cites(tn, s.Citation.Article)
			}) {
				t.Fatalf("round %d: nothing cites %+v", round, s)
			}
		}
		shuffled := slices.Clone(statements)
		rng.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if again := Tenures(shuffled); !reflect.DeepEqual(sketch(again), sketch(tenures)) {
			t.Fatalf("round %d: in another order\n%v\nwant\n%v", round, sketch(again), sketch(tenures))
		}
		for _, tn := range tenures {
			if b, e := tn.Begin(), tn.End(); b.Date != nil && e.Date != nil && dayOf(e.Date).Before(dayOf(b.Date)) {
				t.Errorf("round %d: ends before it begins: %v", round, sketch([]archive.Tenure{tn}))
			}
		}
		SuccessionOf(statements[0].Office, tenures)
		HolderOn(tenures, time.Date(2018, 1, 1, 0, 0, 0, 0, archive.Hanoi))
	}
}

func cites(t archive.Tenure, article archive.ArticleID) bool {
	all := slices.Clone(t.Citations)
	for _, edges := range [][]archive.Edge{t.Begins, t.Ends, t.Events} {
		for _, e := range edges {
			all = append(all, e.Citations...)
		}
	}
	return slices.ContainsFunc(all, func(c archive.Citation) bool { return c.Article == article })
}
