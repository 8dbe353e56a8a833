package store

import (
	"testing"

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
		if by, _, err := s.Statements(t.Context(), archive.StatementFilter{Term: term}); err != nil || len(by) != 1 {
			t.Errorf("%s: %d statements of the term %s, %v", when, len(by), term, err)
		}
	}
	tells := func(slug, years string) archive.ArticleID {
		t.Helper()
		a := &archive.Article{URL: "https://bao.example/" + slug, Outlet: "bao", Version: archive.Version{Title: slug, Body: slug,
			NumberedTerms: []archive.NumberedTerm{{OrganisationID: "quoc-hoi", Ordinal: "XIV", Term: years}}}}
		if _, err := s.SaveArticle(t.Context(), a); err != nil {
			t.Fatal(err)
		}
		return a.ID
	}
	if _, err := s.SaveArticle(t.Context(), said); err != nil {
		t.Fatal(err)
	}
	want("nobody tells", "XIV", "")
	tells("one", "2016-2021")
	want("one tells", "2016-2021", "XIV")
	wrong := tells("wrong", "2017-2021")
	want("two disagree", "XIV", "")
	tells("two", "2016-2021")
	tells("three", "2016-2021")
	want("three against one", "2016-2021", "XIV")
	if err := s.RemoveArticle(t.Context(), wrong); err != nil {
		t.Fatal(err)
	}
	want("the other is gone", "2016-2021", "XIV")
	if _, err := s.SaveArticle(t.Context(), said); err != nil { // read again, as reextract does
		t.Fatal(err)
	}
	want("read again", "2016-2021", "XIV")
}
