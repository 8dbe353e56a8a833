package store

import (
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

func save(t testing.TB, s *Store, a *archive.Article) archive.SaveResult {
	t.Helper()
	r, err := s.SaveArticle(t.Context(), a)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// changesAfter returns the steps of the change sequence after seq, and the last of them.
func changesAfter(t testing.TB, s *Store, seq int64) ([]string, int64) {
	t.Helper()
	all, err := s.Changes(t.Context(), seq, 1000)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, c := range all {
		list, seq = append(list, fmt.Sprintf("%s %s", c.Kind, c.Article)), c.Seq
	}
	last, err := s.LastChange(t.Context())
	if err != nil || last != seq {
		t.Errorf("LastChange = %d, %v, want %d", last, err, seq)
	}
	return list, seq
}

const testURL = "https://bao.example/tin/1.html"

func TestSaveArticle(t *testing.T) {
	s := open(t, t.TempDir())
	var seq int64
	captureOf := func(body string) *archive.Capture {
		c := capture(t, s, exchangeOf(testURL, testTime, "", body))
		return &c
	}
	first, second, third := captureOf("a"), captureOf("a"), captureOf("b")
	id := archive.NewArticleID(testURL)
	steps := []struct {
		name    string
		change  func(*archive.Article)
		want    archive.SaveResult
		changes int
	}{
		{"new", func(a *archive.Article) { a.Capture = first }, archive.SaveResult{ID: id, Version: 1, Created: true}, 1},
		{"the same again", func(a *archive.Article) { a.Capture = first }, archive.SaveResult{ID: id, Version: 1}, 0},
		{"seen again", func(a *archive.Article) { a.Capture = second }, archive.SaveResult{ID: id, Version: 1}, 0},
		{"another address", func(a *archive.Article) { a.Aliases = []string{"https://m.bao.example/1"} }, archive.SaveResult{ID: id, Version: 1}, 1},
		{"found by that address", func(a *archive.Article) { a.URL, a.CanonicalURL = "https://m.bao.example/1", "" }, archive.SaveResult{ID: id, Version: 1}, 0},
		{"better read", func(a *archive.Article) { a.Capture, a.Title = first, "Đại hội Đảng bộ" }, archive.SaveResult{ID: id, Version: 1}, 1},
		{"a later sighting says nothing", func(a *archive.Article) { a.Capture, a.Title = second, "Khác" }, archive.SaveResult{ID: id, Version: 1}, 0},
		{"worded anew", func(a *archive.Article) { a.Capture, a.Body = third, "Đại hội bầu lại." }, archive.SaveResult{ID: id, Version: 2, Changed: true}, 1},
		{"the first read anew", func(a *archive.Article) { a.Capture, a.Lead = first, "Chiều 29-5." }, archive.SaveResult{ID: id, Version: 1}, 1},
		{"other claims", func(a *archive.Article) { a.Body, a.People = "Đại hội bầu lại.", nil }, archive.SaveResult{ID: id, Version: 2}, 1},
	}
	for _, step := range steps {
		a := articleOf(testURL, "Đại hội")
		step.change(a)
		if got := save(t, s, a); got != step.want {
			t.Errorf("%s: %+v, want %+v", step.name, got, step.want)
		}
		if a.ID != id || a.Number != step.want.Version {
			t.Errorf("%s: the article has %s, %d", step.name, a.ID, a.Number)
		}
		var changes []string
		if changes, seq = changesAfter(t, s, seq); len(changes) != step.changes {
			t.Errorf("%s: changes %v, want %d", step.name, changes, step.changes)
		}
		verified(t, s)
	}
	versions, err := s.Versions(t.Context(), id)
	if err != nil || len(versions) != 2 {
		t.Fatalf("%d versions, %v", len(versions), err)
	}
	if versions[0].Lead != "Chiều 29-5." || versions[0].Capture.ID != first.ID || versions[1].Capture.ID != third.ID {
		t.Errorf("versions %+v", versions)
	}
	seen, err := s.Sightings(t.Context(), id)
	if err != nil || len(seen) != 3 {
		t.Errorf("sightings %v, %v", seen, err)
	}
}

func TestArticleComesBackWhole(t *testing.T) {
	s := open(t, t.TempDir())
	c := capture(t, s, exchangeOf(testURL, testTime, "", "x"))
	period, bound := "2020-2025", archive.AtLeast
	a := articleOf(testURL, "Đại hội")
	a.ID, a.Aliases = "dai-hoi-1", []string{"http://bao.example/1", "https://m.bao.example/1"}
	a.Updated, a.Author, a.Captions = archive.NewDate(testTime), "Mai Hương", []string{"Ảnh 1", "Ảnh 2"}
	a.Provenance, a.Capture = map[string]string{"title": "h1"}, &c
	a.Figures[0].Period, a.Figures[0].Bound = &period, &bound
	a.People[0].Aliases, a.People[0].Spans = []string{"ông Đức"}, []archive.Span{{35, 47}}
	save(t, s, a)
	got, err := s.Article(t.Context(), "dai-hoi-1")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(*a, got); diff != "" {
		t.Error(diff)
	}
	for _, url := range []string{testURL, "http://bao.example/1"} {
		if byURL, err := s.ArticleByURL(t.Context(), url); err != nil || byURL.ID != a.ID {
			t.Errorf("by %s: %s, %v", url, byURL.ID, err)
		}
	}
	if _, err := s.ArticleByURL(t.Context(), "https://bao.example/none"); !errors.Is(err, archive.ErrNotFound) {
		t.Errorf("by an unknown address: %v", err)
	}
	if _, err := s.Versions(t.Context(), "none"); !errors.Is(err, archive.ErrNotFound) {
		t.Errorf("versions of nothing: %v", err)
	}
}

func TestListsOfArticles(t *testing.T) {
	s := open(t, t.TempDir())
	var all []*archive.Article
	for i := range pageOfArticles + 10 {
		a := articleOf(fmt.Sprintf("https://bao.example/%d", i), "Tin")
		a.ID, a.Published = archive.ArticleID(fmt.Sprintf("a%03d", i)), archive.NewDay(2020, 1, 1+i)
		if i%2 == 1 {
			a.Outlet = "congthuong"
		}
		if i == 7 {
			a.Published = nil
		}
		all = append(all, a)
	}
	if _, err := s.SaveArticles(t.Context(), all); err != nil {
		t.Fatal(err)
	}
	count := func(f archive.ArticleFilter) (n int) {
		last := archive.ArticleID("")
		err := s.EachArticle(t.Context(), f, func(a archive.Article) error {
			if a.ID <= last {
				t.Errorf("%s after %s", a.ID, last)
			}
			n, last = n+1, a.ID
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	for _, test := range []struct {
		filter archive.ArticleFilter
		want   int
	}{
		{archive.ArticleFilter{}, len(all)},
		{archive.ArticleFilter{Outlet: "congthuong"}, len(all) / 2},
		{archive.ArticleFilter{From: all[5].Published.Time, To: all[10].Published.Time}, 4},
	} {
		if got := count(test.filter); got != test.want {
			t.Errorf("%+v: %d, want %d", test.filter, got, test.want)
		}
	}
	some, err := s.Articles(t.Context(), []archive.ArticleID{"a009", "none", "a001"})
	if err != nil || len(some) != 2 || some[0].ID != "a009" || some[1].ID != "a001" {
		t.Errorf("%v, %v", some, err)
	}
	sum, err := s.Summary(t.Context())
	if err != nil || sum.Articles != len(all) || sum.Outlets != 2 || sum.First.String() != "2020-01-01" {
		t.Errorf("%+v, %v", sum, err)
	}
	if _, err := s.SaveArticles(t.Context(), []*archive.Article{articleOf("https://bao.example/new", "Tin"), {}}); err == nil {
		t.Error("saved an article without name and address")
	}
	if got := count(archive.ArticleFilter{}); got != len(all) {
		t.Errorf("%d articles after a failed batch", got)
	}
}

func TestPeople(t *testing.T) {
	s := open(t, t.TempDir())
	first := articleOf("https://bao.example/1", "Đại hội")
	second := articleOf("https://bao.example/2", "Hội nghị")
	second.Published = archive.NewDay(2021, 1, 1)
	second.People[0].Name, second.People[0].PersonID = "Lê Minh Đức", ""
	second.People = append(second.People, archive.Mention{Name: "Trần Văn An", PersonID: "an", Offices: []archive.Claim{}})
	save(t, s, first)
	save(t, s, second)

	mentions, err := s.MentionsByNameKey(t.Context(), "lê minh đức")
	if err != nil || len(mentions) != 2 || mentions[1].Article != second.ID || mentions[1].Mention.Offices[0].Relation != archive.Elected {
		t.Fatalf("%+v, %v", mentions, err)
	}
	_, seq := changesAfter(t, s, 0)
	if err := s.SetPersonIDs(t.Context(), 0, []archive.Identification{{Article: second.ID, Index: 0, Person: "leminhduc"}, {Article: "none"}, {Article: first.ID, Index: 9}}); err != nil {
		t.Fatal(err)
	}
	if changes, _ := changesAfter(t, s, seq); !cmp.Equal(changes, []string{"saved " + string(second.ID)}) {
		t.Errorf("changes %v", changes)
	}
	verified(t, s)
	err = s.SaveIdentities(t.Context(), archive.Identities{
		Persons: []archive.Person{{ID: "leminhduc", Name: "Lê Minh Đức", Aliases: []string{"Minh Đức"}}, {ID: "nobody", Name: "Không Ai"}},
		Offices: []archive.Office{{ID: "bithu", Name: "Bí thư", Organisation: archive.Organisation{ID: "duset", Name: "Đảng ủy Sở Công Thương Lâm Giang", Province: "Lâm Giang"}}}})
	if err != nil {
		t.Fatal(err)
	}
	p, err := s.Person(t.Context(), "leminhduc")
	if err != nil {
		t.Fatal(err)
	}
	if p.Articles != 2 || len(p.Statements) != 2 || p.Statements[0].Citation.Article != second.ID || p.Last.Format("2006-01-02") != "2021-01-01" {
		t.Errorf("%+v", p)
	}
	st := p.Statements[1]
	if st.Office.Organisation.Province != "Lâm Giang" || st.Citation.Text != "bầu ông Lê Minh Đức làm Bí thư" || st.Date.String() != "2020-05-29" {
		t.Errorf("%+v", st)
	}
	people := func(query string) (names []string) {
		all, total, err := s.People(t.Context(), archive.PeopleFilter{Query: query})
		if err != nil || total != len(all) {
			t.Fatal(total, err)
		}
		for _, p := range all {
			names = append(names, p.Name)
		}
		return names
	}
	for query, want := range map[string][]string{"": {"Trần Văn An", "Lê Minh Đức"}, "minh": {"Lê Minh Đức"}, "inh": nil, "văn a": {"Trần Văn An"}, "không": nil} {
		if got := people(query); !cmp.Equal(got, want) {
			t.Errorf("people %q: %v", query, got)
		}
	}
	for _, filter := range []archive.StatementFilter{{Office: "bithu"}, {Organisation: "duset"}, {Term: "2020-2025"},
		{Person: "leminhduc", Term: "2020-2025", Listing: archive.Listing{Size: 1, Page: 2}}} {
		if all, total, err := s.Statements(t.Context(), filter); err != nil || total != 2 || all[len(all)-1].Citation.Article != first.ID {
			t.Errorf("%+v: %d, %v", filter, total, err)
		}
	}
	figures, total, err := s.Figures(t.Context(), archive.FigureFilter{Indicator: "xuất khẩu", Organisation: "sở công", Term: "2020-2025", Kind: archive.Target})
	if err != nil || total != 2 || figures[0].Citation.Article != second.ID || figures[0].Figure.Number != 14.5 {
		t.Errorf("%+v, %v", figures, err)
	}
	full := archive.FigureFilter{Organisation: "Sở Công Thương Lâm Giang", Kind: archive.Target} // as pages write it, and no article does
	if _, total, err := s.Figures(t.Context(), full); err != nil || total != 2 {
		t.Errorf("figures by a body's full name: %d, %v", total, err)
	}
	for _, id := range []archive.ArticleID{first.ID, second.ID} {
		if err := s.RemoveArticle(t.Context(), id); err != nil {
			t.Fatal(err)
		}
		verified(t, s)
	}
	if got := people(""); got != nil {
		t.Errorf("people of no article: %v", got)
	}
	if _, err := s.Office(t.Context(), "bithu"); !errors.Is(err, archive.ErrNotFound) {
		t.Errorf("office of no article: %v", err)
	}
	if changes, _ := changesAfter(t, s, 0); !cmp.Equal(changes, []string{"removed " + string(first.ID), "removed " + string(second.ID)}) {
		t.Errorf("changes %v", changes)
	}
}

// TestJudging saves and judges in turns, as a crawl does: a name is judged once for each time that an article brings it, and a
// page that is read again as before brings nothing.
func TestJudging(t *testing.T) {
	s := open(t, t.TempDir())
	fresh := func() *archive.Article {
		a := articleOf(testURL, "Đại hội")
		a.People[0].PersonID = ""
		a.People = append(a.People, archive.Mention{Name: "Trần Văn An", Offices: []archive.Claim{}}, archive.Mention{Name: "Ai Đó", Offices: []archive.Claim{}})
		return a
	}
	toJudge := func(want ...string) {
		t.Helper()
		names, err := s.NamesToJudge(t.Context(), 10)
		if err != nil || !cmp.Equal(names, want) {
			t.Errorf("names to judge: %q, %v, want %q", names, err, want)
		}
	}
	judge := func(index int, person archive.PersonID) {
		t.Helper()
		err := s.SetPersonIDs(t.Context(), 0, []archive.Identification{{Article: archive.NewArticleID(testURL), Index: index, Person: person}})
		if err != nil {
			t.Fatal(err)
		}
		verified(t, s)
	}
	save(t, s, fresh())
	toJudge("Ai Đó", "Lê Minh Đức", "Trần Văn An")
	judge(0, "duc")
	judge(2, "")
	toJudge("Trần Văn An")
	judge(1, "an")
	toJudge()
	_, seq := changesAfter(t, s, 0)

	again := fresh()
	if got := save(t, s, again); got.Changed || again.People[0].PersonID != "duc" {
		t.Errorf("read again: %+v, %+v", got, again.People[0])
	}
	if changes, _ := changesAfter(t, s, seq); changes != nil {
		t.Errorf("changes of a page that is as before: %v", changes)
	}
	toJudge()

	better := fresh()
	better.People[0].Offices[0].Confidence = archive.Certain
	save(t, s, better)
	toJudge("Ai Đó", "Lê Minh Đức")
	if p, err := s.Person(t.Context(), "an"); err != nil || p.Articles != 1 {
		t.Errorf("%+v, %v", p, err)
	}
	verified(t, s)
}

func BenchmarkSaveArticle(b *testing.B) {
	s := open(b, b.TempDir())
	i := 0
	for b.Loop() {
		i++
		save(b, s, benchArticle(i))
	}
}

func BenchmarkSaveArticles(b *testing.B) {
	s := open(b, b.TempDir())
	i := 0
	for b.Loop() {
		batch := make([]*archive.Article, 200)
		for j := range batch {
			i++
			batch[j] = benchArticle(i)
		}
		if _, err := s.SaveArticles(b.Context(), batch); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(i)/b.Elapsed().Seconds(), "articles/s")
}

// benchArticle has the size of a real one: 6 kB of text, five people with an office each, five figures.
func benchArticle(i int) *archive.Article {
	a := articleOf(fmt.Sprintf("https://bao.example/%d", i), "Đại hội")
	for len(a.Body) < 6000 {
		a.Body += " Đại hội đã bầu ông Lê Minh Đức làm Bí thư Đảng ủy Sở Công Thương nhiệm kỳ 2020-2025."
	}
	for j := range 4 {
		m := a.People[0]
		m.Name = fmt.Sprintf("Nguyễn Văn %d", (i+j)%3000)
		m.PersonID = archive.PersonID(archive.ShortHash(m.Name))
		a.People = append(a.People, m)
		a.Figures = append(a.Figures, a.Figures[0])
	}
	return a
}
