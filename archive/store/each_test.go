package store

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"khobao/archive"
)

// TestEachRow reads more people and figures than one page of rows has, each once, and stops when it is told to.
func TestEachRow(t *testing.T) {
	s := open(t, t.TempDir())
	a := articleOf("https://bao.example/1", "Đại hội")
	a.People, a.Figures = nil, a.Figures[:1]
	for i := range pageOfRows + 50 {
		name := fmt.Sprintf("Trần Văn %c%c%c", 'A'+i/676, 'a'+i/26%26, 'a'+i%26)
		a.People = append(a.People, archive.Mention{Name: name, PersonID: archive.PersonID(fmt.Sprint("p", i)), Offices: []archive.Claim{}})
		f := a.Figures[0]
		f.Number = float64(i)
		a.Figures = append(a.Figures, f)
	}
	a.Figures = a.Figures[1:]
	save(t, s, a)

	want, total, err := s.People(t.Context(), archive.PeopleFilter{Listing: archive.Listing{Size: 5000}})
	if err != nil || total != pageOfRows+50 {
		t.Fatal(total, err)
	}
	var got []archive.PersonID
	err = s.EachPerson(t.Context(), archive.PeopleFilter{}, func(p archive.Person) error { got = append(got, p.ID); return nil })
	if err != nil || !slices.EqualFunc(got, want, func(id archive.PersonID, p archive.Person) bool { return id == p.ID }) {
		t.Errorf("%d people, %v", len(got), err)
	}
	n, numbers := 0, map[float64]bool{}
	err = s.EachFigure(t.Context(), archive.FigureFilter{Kind: a.Figures[0].Kind}, func(f archive.StatedFigure) error {
		n++
		numbers[f.Number] = true
		if f.Citation.Article != a.ID || f.Citation.Title != a.Title {
			t.Fatalf("%+v", f)
		}
		return nil
	})
	if err != nil || n != pageOfRows+50 || len(numbers) != n {
		t.Errorf("%d figures, %d numbers, %v", n, len(numbers), err)
	}
	enough := errors.New("enough")
	if err := s.EachPerson(t.Context(), archive.PeopleFilter{}, func(archive.Person) error { return enough }); !errors.Is(err, enough) {
		t.Errorf("stopped with %v", err)
	}
	if err := s.EachFigure(t.Context(), archive.FigureFilter{Term: "1900-1905"}, func(archive.StatedFigure) error { return enough }); err != nil {
		t.Errorf("figures of no term: %v", err)
	}
}
