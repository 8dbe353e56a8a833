package store

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

// TestNumberedTerms resolves an ordinal when an article tells its years, whichever comes first, and no longer when sources
// disagree or the article is gone.
func TestNumberedTerms(t *testing.T) {
	s := open(t, t.TempDir())
	said := articleNaming("said", "Lưu Vĩnh Nghiễm", "p1", archive.Holds, archive.NewDay(2018, 1, 1))
	said.People[0].Offices[0].Term, said.People[0].Offices[0].TermBodyID = "XIV", "quoc-hoi"
	want := func(when, term, ordinal string) {
		t.Helper()
		all, _, err := s.Statements(t.Context(), archive.StatementFilter{Person: "p1"})
		if err != nil || len(all) != 1 || all[0].Term != term || all[0].Ordinal != ordinal {
			t.Errorf("%s: %+v, %v; want term %q, ordinal %q", when, all, err, term, ordinal)
		}
		terms := []archive.Term{{Ordinal: "XIV", OrganisationID: "quoc-hoi"}}
		if ordinal != "" {
			terms = []archive.Term{{From: 2016, To: 2021, Ordinal: "XIV", OrganisationID: "quoc-hoi"}, {Ordinal: "XIV", OrganisationID: "hdnd"}}
		}
		a, err := s.Article(t.Context(), said.ID)
		if diff := cmp.Diff(terms, a.Terms); err != nil || diff != "" {
			t.Errorf("%s, the article's terms: %v (-want +got)\n%s", when, err, diff)
		}
		if by, _, err := s.Statements(t.Context(), archive.StatementFilter{Term: term}); err != nil || len(by) != 1 {
			t.Errorf("%s: %d statements of the term %s, %v", when, len(by), term, err)
		}
	}
	tells := func(slug, years string) archive.ArticleID {
		t.Helper()
		a := &archive.Article{URL: "https://bao.example/" + slug, Outlet: "bao", Version: archive.Version{Title: slug, Body: slug,
			NumberedTerms: []archive.NumberedTerm{{OrganisationID: "quoc-hoi", Ordinal: "XIV", Term: years, Evidence: archive.Evidence{Text: "Quốc hội khóa XIV (" + years}}}}}
		if _, err := s.SaveArticle(t.Context(), a); err != nil {
			t.Fatal(err)
		}
		return a.ID
	}
	told := func(when, term string, want ...string) {
		t.Helper()
		all, err := s.ToldTerms(t.Context(), term, 10)
		var got []string
		for _, n := range all {
			got = append(got, fmt.Sprintf("%s by %d: %v", n.Term, n.Articles, n.Counts))
			if n.Citation.Article == "" || n.Citation.Text != "Quốc hội khóa XIV ("+n.Term || n.Ordinal != "XIV" || n.Organisation.ID != "quoc-hoi" {
				t.Errorf("%s: %+v", when, n)
			}
		}
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("%s, told of %s: %v (-want +got)\n%s", when, term, err, diff)
		}
	}
	said.Terms = []archive.Term{{Ordinal: "XIV", OrganisationID: "quoc-hoi"}, {Ordinal: "XIV", OrganisationID: "hdnd"}}
	if _, err := s.SaveArticle(t.Context(), said); err != nil {
		t.Fatal(err)
	}
	want("nobody tells", "XIV", "")
	seq, err := s.LastChange(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	tells("one", "2016-2021")
	want("one tells", "2016-2021", "XIV")
	changes, err := s.Changes(t.Context(), seq, 10)
	if err != nil || !slices.ContainsFunc(changes, func(c archive.Change) bool { return c.Article == said.ID }) {
		t.Errorf("changes after one tells: %+v, %v; the index must hear of the article", changes, err)
	}
	wrong := tells("wrong", "2017-2021")
	want("two disagree", "XIV", "")
	told("two disagree", "XIV", "2016-2021 by 1: false", "2017-2021 by 1: false")
	told("two disagree", "2017-2021", "2016-2021 by 1: false", "2017-2021 by 1: false")
	tells("two", "2016-2021")
	tells("three", "2016-2021")
	want("three against one", "2016-2021", "XIV")
	told("three against one", "2016-2021", "2016-2021 by 3: true", "2017-2021 by 1: false")
	if err := s.RemoveArticle(t.Context(), wrong); err != nil {
		t.Fatal(err)
	}
	want("the other is gone", "2016-2021", "XIV")
	told("the other is gone", "XIV", "2016-2021 by 3: true")
	told("another term", "XV")
	if _, err := s.SaveArticle(t.Context(), said); err != nil { // read again, as reextract does
		t.Fatal(err)
	}
	want("read again", "2016-2021", "XIV")
}
