package web

import (
	"testing"

	"khobao/archive"
)

// met are tenures of two people: one after the other in an office, and a year together in the body.
func met() []archive.Tenure {
	office := archive.Office{ID: "o1", Name: "Giám đốc", Organisation: archive.Organisation{ID: "g1", Name: "Sở Công Thương Mộc Giang"}}
	deputy := archive.Office{ID: "o2", Name: "Phó Giám đốc", Organisation: office.Organisation}
	edge := func(year int) []archive.Edge {
		return []archive.Edge{{Date: archive.NewDay(year, 3, 1), Confidence: archive.Certain, Relation: archive.Appointed}}
	}
	return []archive.Tenure{
		{Person: "p9", Office: office, Begins: edge(2016), First: archive.NewDay(2016, 3, 1), Last: archive.NewDay(2020, 1, 1)},
		{Person: "p9", Office: deputy, Begins: edge(2015), Ends: edge(2016)},
		{Person: "p71", Office: office, Begins: edge(2011), Ends: edge(2016)},
	}
}

func comparePages(lang Lang) map[string]Page {
	f := frame(lang)
	f.Reports = true
	other := archive.Person{ID: "p9", Name: "Bế Thị Ngẫm", Articles: 12}
	tenures, axis := f.Tenures(met(), nil, archive.NewDay(2026, 1, 1).Time)
	return map[string]Page{
		"compare-people":         &ComparePage{Frame: f, A: person(), B: other, Tenures: tenures, Axis: axis, Ties: Ties(tenures), More: 2},
		"compare-people-sparse":  &ComparePage{Frame: f, A: person(), B: other},
		"compare-people-whom":    &ComparePage{Frame: f, A: person(), Near: []archive.Person{other}},
		"compare-people-find":    &ComparePage{Frame: f, A: person(), Query: "be", Found: []archive.Person{other}},
		"compare-people-extreme": &ComparePage{Frame: f, A: archive.Person{ID: archive.PersonID(hostile), Name: hostile}, Query: hostile},
	}
}

func TestTies(t *testing.T) {
	f := frame(Vietnamese)
	tenures, _ := f.Tenures(met(), nil, archive.NewDay(2026, 1, 1).Time)
	ties := Ties(tenures)
	if len(ties) != 2 {
		t.Fatalf("%d ties: %+v", len(ties), ties)
	}
	if tie := ties[0]; tie.Office.ID != "o1" || tie.First.Person != "p71" || tie.Second.Person != "p9" {
		t.Errorf("one office after the other: %+v", tie)
	}
	if tie := ties[1]; tie.Body.ID != "g1" || tie.From.Year() != 2015 || tie.To.Year() != 2016 {
		t.Errorf("together from %v to %v", tie.From, tie.To)
	}
}
