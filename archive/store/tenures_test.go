package store

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"testing"

	"khobao/archive"
)

// official saves articles that name one official, a day apart, the first of them elected, and one that names a namesake.
func official(t testing.TB, s *Store, days int) {
	t.Helper()
	var batch []*archive.Article
	for day := range days {
		relation := archive.Holds
		if day == 0 {
			relation = archive.Elected
		}
		batch = append(batch, articleNaming(fmt.Sprint("day", day), "Lưu Vĩnh Nghiễm", "p1", relation, archive.NewDay(2010, 1, 1+day)))
	}
	batch = append(batch, articleNaming("namesake", "Lưu Vĩnh Nghiễm", "p2", archive.Holds, archive.NewDay(2012, 1, 1)))
	if _, err := s.SaveArticles(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
}

func articleNaming(slug, name string, id archive.PersonID, relation archive.Relation, day *archive.Date) *archive.Article {
	text := "Ông " + name + ", Chủ tịch UBND tỉnh, chủ trì " + slug
	v := archive.Version{Title: "Hội nghị " + slug, Body: text, Published: day, Language: "vi",
		People: []archive.Mention{{Name: name, PersonID: id, Offices: []archive.Claim{{Office: "Chủ tịch", Organisation: "UBND tỉnh", OfficeID: "o1", OrganisationID: "g1",
			Relation: relation, Confidence: archive.Certain, Evidence: archive.Evidence{Text: text, Offset: &archive.Span{0, len(text)}}}}}},
		Figures: []archive.Figure{{Indicator: "kim ngạch xuất khẩu", Value: "14,5", Number: 14.5, Unit: "%/năm", Kind: archive.Target, OrganisationID: "g1", Term: "2010-2015",
			Evidence: archive.Evidence{Text: text, Offset: &archive.Span{0, len(text)}}}}}
	return &archive.Article{URL: "https://bao.example/" + slug, Outlet: "bao", Version: v}
}

func TestCareer(t *testing.T) {
	s := open(t, t.TempDir())
	official(t, s, 200)
	for _, tt := range []struct {
		name   string
		filter archive.CareerFilter
		counts map[archive.Post]int
	}{
		{"person", archive.CareerFilter{Persons: []archive.PersonID{"p1"}}, map[archive.Post]int{{Person: "p1", Office: "o1"}: 200}},
		{"office", archive.CareerFilter{Offices: []archive.OfficeID{"o1"}}, map[archive.Post]int{{Person: "p1", Office: "o1"}: 200, {Person: "p2", Office: "o1"}: 1}},
		{"office without the namesake", archive.CareerFilter{Offices: []archive.OfficeID{"o1"}, Except: "p2"}, map[archive.Post]int{{Person: "p1", Office: "o1"}: 200, {Person: "p2", Office: "o1"}: 0}},
		{"organisation", archive.CareerFilter{Organisation: "g1"}, map[archive.Post]int{{Person: "p1", Office: "o1"}: 200, {Person: "p2", Office: "o1"}: 1}},
	} {
		got, err := s.Career(t.Context(), tt.filter, aMonth)
		if err != nil {
			t.Fatal(err)
		}
		for post, n := range tt.counts {
			if got.Counts[post] != n {
				t.Errorf("%s: %v is counted %d times, want %d", tt.name, post, got.Counts[post], n)
			}
		}
		var own []archive.Statement
		for _, st := range got.Statements {
			if st.Person == "p1" {
				own = append(own, st)
			}
		}
		if n := len(own); n < 7 || n > 12 {
			t.Errorf("%s: %d statements are kept of 200 days, want about one a aMonth", tt.name, n)
			continue
		}
		first, last := own[len(own)-1], own[0]
		if first.Relation != archive.Elected || first.Date.String() != "2010-01-01" || last.Date.String() != "2010-07-19" || last.Worded != "Chủ tịch" {
			t.Errorf("%s: from %v %s to %v", tt.name, first.Date, first.Relation, last.Date)
		}
	}
}

// TestCareerToldOften keeps all that tells how somebody came, and of what is told over and over one a aMonth, the first and the last.
func TestCareerToldOften(t *testing.T) {
	s := open(t, t.TempDir())
	for n, id := range map[int]archive.PersonID{manyTell: "p1", 5 * manyTell: "p2"} {
		var batch []*archive.Article
		for day := range n {
			batch = append(batch, articleNaming(fmt.Sprint(id, day), "Lưu Vĩnh "+string(id), id, archive.Appointed, archive.NewDay(2010, 1, 1+day)))
		}
		if _, err := s.SaveArticles(t.Context(), batch); err != nil {
			t.Fatal(err)
		}
	}
	inMonth := map[int64]int{} // of the one who is told of too often, of which the first and the last are kept
	for day := range 5 * manyTell {
		inMonth[archive.NewDay(2010, 1, 1+day).Unix()/2592000]++
	}
	thinned := 0
	for _, n := range inMonth {
		thinned += min(n, 2)
	}
	for id, want := range map[archive.PersonID]int{"p1": manyTell, "p2": thinned} {
		got, err := s.Career(t.Context(), archive.CareerFilter{Persons: []archive.PersonID{id}}, aMonth)
		if err != nil {
			t.Fatal(err)
		}
		if len(got.Statements) != want || got.Statements[want-1].Date.String() != "2010-01-01" {
			t.Errorf("%s: %d statements are kept, want %d from 2010-01-01", id, len(got.Statements), want)
		}
	}
}

// TestCareerKeepsPeriods has the one statement that tells since when somebody has an office be among those that are kept of many.
func TestCareerKeepsPeriods(t *testing.T) {
	s := open(t, t.TempDir())
	official(t, s, 200)
	a := articleNaming("since", "Lưu Vĩnh Nghiễm", "p1", archive.Holds, archive.NewDay(2010, 3, 10))
	from := archive.PartialDate{Date: archive.NewDay(2008, 5, 1).Time, Precision: archive.InMonth}
	a.Version.People[0].Offices[0].Periods = []archive.Period{{From: from, Evidence: a.Version.People[0].Offices[0].Evidence}}
	if _, err := s.SaveArticle(t.Context(), a); err != nil {
		t.Fatal(err)
	}
	got, err := s.Career(t.Context(), archive.CareerFilter{Persons: []archive.PersonID{"p1"}}, 100*aMonth)
	if err != nil {
		t.Fatal(err)
	}
	kept := slices.IndexFunc(got.Statements, func(st archive.Statement) bool { return len(st.Periods) > 0 })
	if kept < 0 || got.Statements[kept].Periods[0].From != from || got.Statements[kept].Periods[0].To.Known() {
		t.Errorf("of %d statements none tells of %s: %+v", len(got.Statements), from, got.Statements)
	}
}

// TestMonthsCount has articles come, tell otherwise, name others and go: the months count what there is.
func TestMonthsCount(t *testing.T) {
	s := open(t, t.TempDir())
	check := func(after string) {
		t.Helper()
		const columns = `person, office, wording, relation, month, organisation, count`
		const counted = `SELECT person, coalesce(office, '') AS office, wording, relation, coalesce(date / 2592000, -1000000) AS month,
			coalesce(organisation, '') AS organisation, count(*) AS count FROM statements WHERE person IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6`
		var months, different int
		err := errors.Join(s.db.row(t.Context(), `SELECT count(*) FROM months`, nil, &months),
			s.db.row(t.Context(), `SELECT count(*) FROM (SELECT * FROM (SELECT `+columns+` FROM months EXCEPT `+counted+`)
				UNION ALL SELECT * FROM (`+counted+` EXCEPT SELECT `+columns+` FROM months))`, nil, &different))
		if err != nil || different != 0 || months == 0 {
			t.Errorf("after %s: %d of %d months count wrongly, %v", after, different, months, err)
		}
	}
	official(t, s, 100)
	check("articles came")
	again := articleNaming("day3", "Lưu Vĩnh Nghiễm", "p1", archive.Dismissed, nil)
	again.People[0].Offices[0].OfficeID = ""
	if _, err := s.SaveArticle(t.Context(), again); err != nil {
		t.Fatal(err)
	}
	check("one told otherwise")
	mentions, err := s.MentionsByNameKey(t.Context(), "Lưu Vĩnh Nghiễm")
	if err != nil {
		t.Fatal(err)
	}
	var ids []archive.Identification
	for i, m := range mentions {
		ids = append(ids, archive.Identification{Article: m.Article, Index: m.Index, Person: []archive.PersonID{"p1", "p3", ""}[i%3]})
	}
	if err := s.SetPersonIDs(t.Context(), 0, ids); err != nil {
		t.Fatal(err)
	}
	check("mentions were judged anew")
	if err := s.db.update(t.Context(), func(tx tx) error { return tx.do(`DELETE FROM articles WHERE no % 4 = 0`) }); err != nil {
		t.Fatal(err)
	}
	check("articles went")
}

// TestFiguresCounted has figures come, be read otherwise and go: each body's are counted as they are.
func TestFiguresCounted(t *testing.T) {
	s := open(t, t.TempDir())
	check := func(after string, figures int) {
		t.Helper()
		const counted = `SELECT coalesce(term, '') AS term, coalesce(organisation, '') AS organisation, count(*) AS count FROM figures GROUP BY 1, 2`
		var all, different int
		err := errors.Join(s.db.row(t.Context(), `SELECT coalesce(sum(count), 0) FROM figure_counts`, nil, &all),
			s.db.row(t.Context(), `SELECT count(*) FROM (SELECT * FROM (SELECT * FROM figure_counts EXCEPT `+counted+`)
				UNION ALL SELECT * FROM (`+counted+` EXCEPT SELECT * FROM figure_counts))`, nil, &different))
		if err != nil || different != 0 || all != figures {
			t.Errorf("after %s: %d figures are counted, want %d, and %d counts differ, %v", after, all, figures, different, err)
		}
	}
	save := func(id archive.ArticleID, figures ...archive.Figure) {
		t.Helper()
		a := archive.Article{ID: id, Version: archive.Version{Title: "Đại hội", Body: "Đại hội " + fmt.Sprint(len(figures)), Figures: figures}}
		if _, err := s.SaveArticle(t.Context(), &a); err != nil {
			t.Fatal(err)
		}
	}
	in := func(term string, body archive.OrganisationID) archive.Figure {
		return archive.Figure{Indicator: "GRDP", Value: "8", Number: 8, Unit: "%", Kind: archive.Target, Term: term, OrganisationID: body}
	}
	save("a", in("2015-2020", "tinh-uy"), in("2015-2020", "tinh-uy"), in("2020-2025", "tinh-uy"), in("", ""))
	save("b", in("2015-2020", "tinh-uy"), in("", "huyen-uy"))
	check("articles came", 6)
	save("a", in("2020-2025", "tinh-uy"), in("", "tinh-uy"))
	check("one was read otherwise", 4)
	if err := s.db.update(t.Context(), func(tx tx) error { return tx.do(`DELETE FROM articles WHERE id = 'b'`) }); err != nil {
		t.Fatal(err)
	}
	check("one went", 2)
	save("a")
	check("all went", 0)
}

func TestNamesakes(t *testing.T) {
	s := open(t, t.TempDir())
	official(t, s, 3)
	got, err := s.Namesakes(t.Context(), "p1", 5)
	if err != nil || len(got) != 1 || got[0].ID != "p2" || len(got[0].Statements) != 1 {
		t.Errorf("namesakes %+v, %v", got, err)
	}
	shared, total, err := s.SharedNames(t.Context(), archive.PeopleFilter{})
	if err != nil || total != 1 || len(shared) != 1 || shared[0].ID != "p1" {
		t.Errorf("shared names %+v of %d, %v", shared, total, err)
	}
	for query, want := range map[string]int{got[0].Name: 1, "khong ai ca": 0} {
		if some, total, err := s.SharedNames(t.Context(), archive.PeopleFilter{Query: query}); err != nil || total != want || len(some) != want {
			t.Errorf("shared names like %q: %+v of %d, %v", query, some, total, err)
		}
	}
	people := []archive.Person{{ID: "none"}, {ID: "p2"}, {ID: "p1"}}
	if err := s.Newest(t.Context(), people); err != nil || people[0].Statements != nil || len(people[1].Statements) != 1 || len(people[2].Statements) != 1 || people[2].Statements[0].Person != "p1" {
		t.Errorf("the newest statements: %+v, %v", people, err)
	}
	if p, err := s.Profile(t.Context(), "p1"); err != nil || p.Articles != 3 || p.Statements != nil {
		t.Errorf("profile %+v, %v", p, err)
	}
}

func TestCongressFigures(t *testing.T) {
	s := open(t, t.TempDir())
	official(t, s, 3)
	for _, page := range []archive.Listing{{Page: 1 << 62, Size: 3}, {Page: 2, Size: 1 << 62}, {Page: math.MaxInt, Size: math.MaxInt}} {
		if none, _, err := s.BodiesWithFigures(t.Context(), "2010-2015", "ubnd", page); err != nil || len(none) > 0 {
			t.Errorf("%+v: %v, %v; want nothing so far behind", page, none, err)
		}
		if none, _, err := s.People(t.Context(), archive.PeopleFilter{Listing: page}); err != nil || len(none) > 0 {
			t.Errorf("people, %+v: %v, %v", page, none, err)
		}
	}
	bodies, total, err := s.BodiesWithFigures(t.Context(), "2010-2015", "ubnd", archive.Listing{Page: 1, Size: 10})
	if err != nil || total != 1 || len(bodies) != 1 || bodies[0].Organisation.ID != "g1" || bodies[0].Count != 4 {
		t.Errorf("bodies %+v of %d, %v", bodies, total, err)
	}
	if _, total, err := s.BodiesWithFigures(t.Context(), "", "sở", archive.Listing{}); err != nil || total != 0 {
		t.Errorf("%d bodies by other words, %v", total, err)
	}
	figures, err := s.CongressFigures(t.Context(), "2010-2015", "none", "g1")
	if err != nil || len(figures) != 4 || figures[0].OrganisationID != "g1" || figures[0].Citation.Title == "" {
		t.Errorf("figures %+v, %v", figures, err)
	}
	copied := articleNaming("day1", "Lưu Vĩnh Nghiễm", "p1", archive.Holds, archive.NewDay(2009, 1, 1))
	copied.URL = "https://khac.example/chep"
	copied.Lead = "Theo báo bạn"
	copied.Figures[0].Offset = &archive.Span{16, 60}
	if _, err := s.SaveArticle(t.Context(), copied); err != nil {
		t.Fatal(err)
	}
	if again, err := s.CongressFigures(t.Context(), "2010-2015", "g1"); err != nil || !reflect.DeepEqual(again, figures) {
		t.Errorf("with a copy of one: %+v, %v", again, err)
	}
	all, total, err := s.NewestFigures(t.Context(), "g1", -1)
	if err != nil || total != len(all) || total < 4 {
		t.Errorf("%d figures of %d, %v", len(all), total, err)
	}
	if newest, of, err := s.NewestFigures(t.Context(), "g1", 3); err != nil || of != total || !reflect.DeepEqual(newest, all[len(all)-3:]) {
		t.Errorf("the newest of %d: %+v, %v", of, newest, err)
	}
}

// BenchmarkCareer is an official whom 5,000 articles name.
func BenchmarkCareer(b *testing.B) {
	s := open(b, b.TempDir())
	official(b, s, 5000)
	for b.Loop() {
		if _, err := s.Career(b.Context(), archive.CareerFilter{Persons: []archive.PersonID{"p1"}}, aMonth); err != nil {
			b.Fatal(err)
		}
	}
}

// TestDeathStatements has what a version tells of a person's death come back with what it says of the offices, and with nobody else's.
func TestDeathStatements(t *testing.T) {
	s := open(t, t.TempDir())
	official(t, s, 3)
	a := articleNaming("mourning", "Lưu Vĩnh Nghiễm", "p1", archive.Holds, archive.NewDay(2010, 3, 12))
	a.Version.People[0].Death = &archive.Death{Date: archive.NewDay(2010, 3, 11), Evidence: a.Version.People[0].Offices[0].Evidence}
	if _, err := s.SaveArticle(t.Context(), a); err != nil {
		t.Fatal(err)
	}
	got, err := s.DeathStatements(t.Context())
	if err != nil || len(got) != 1 || got[0].Person != "p1" || got[0].Death == nil || got[0].Death.Date.String() != "2010-03-11" {
		t.Errorf("%+v, %v", got, err)
	}
}
