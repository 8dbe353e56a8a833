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
	if tie := ties[0]; tie.Office.ID != "o1" || len(tie.Held[0]) != 1 || tie.Held[0][0].Person != "p71" || len(tie.Held[1]) != 1 || tie.Held[1][0].Person != "p9" {
		t.Errorf("one office after the other: %+v", tie)
	}
	if tie := ties[1]; tie.Body.ID != "g1" || len(tie.Spans) != 1 || tie.Spans[0].From.Year() != 2015 || tie.Spans[0].To.Year() != 2016 {
		t.Errorf("together: %+v", tie.Spans)
	}
	// Whoever comes back to an office is named once more with it, and times that overlap are one.
	again := met()
	again[1].Office = again[2].Office // deputy before, head now: two tenures as the head
	again = append(again, archive.Tenure{Person: "p71", Office: met()[1].Office, First: archive.NewDay(2015, 9, 1), Last: archive.NewDay(2017, 1, 1)},
		archive.Tenure{Person: "p71", Office: met()[1].Office, First: archive.NewDay(2019, 1, 1), Last: archive.NewDay(2019, 6, 1)})
	tenures, _ = f.Tenures(again, nil, archive.NewDay(2026, 1, 1).Time)
	ties = Ties(tenures)
	if len(ties) != 2 {
		t.Fatalf("%d ties: %+v", len(ties), ties)
	}
	for _, tie := range ties {
		if tie.Office.ID != "" && (len(tie.Held[0]) != 1 || len(tie.Held[1]) != 2) {
			t.Errorf("the office is held by %+v", tie.Held)
		}
		if tie.Body.ID != "" && (len(tie.Spans) != 2 || tie.Spans[0].From.Year() != 2015 || tie.Spans[0].To.Year() != 2017 || tie.Spans[1].From.Year() != 2019) {
			t.Errorf("together: %+v", tie.Spans)
		}
	}
}
