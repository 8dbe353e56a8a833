package store

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

// TestRulings keeps rulings through closing and opening, and has the names judged again that they speak of.
func TestRulings(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	official(t, s, 5)
	other := articleNaming("other", "Trần Văn Bảy", "p3", archive.Holds, archive.NewDay(2013, 1, 1))
	if _, err := s.SaveArticle(t.Context(), other); err != nil {
		t.Fatal(err)
	}
	anchors, err := s.Anchors(t.Context(), "p1")
	if err != nil || len(anchors) != 3 || anchors[0].Name != "Lưu Vĩnh Nghiễm" {
		t.Fatalf("anchors of p1: %v, %v", anchors, err)
	}
	if names, err := s.NamesIn(t.Context(), "p1", anchors[0].Article); err != nil || !slices.Equal(names, []string{"Lưu Vĩnh Nghiễm"}) {
		t.Errorf("names of p1 in %s: %v, %v", anchors[0].Article, names, err)
	}
	merge := archive.Ruling{ID: "m", Kind: archive.Merge, Author: "mai", Reason: "một người", Time: time.Unix(2000, 0).In(archive.Hanoi), Person: "p1", Anchors: anchors,
		Others: []archive.PersonRef{{Person: "p9"}}}
	correct := archive.Ruling{ID: "c", Kind: archive.Correct, Author: "mai", Reason: "quyết định", Time: time.Unix(1000, 0).In(archive.Hanoi), Person: "p1",
		Correction: &archive.Correction{Office: "o1", Edge: archive.BeginEdge, Date: "2009"}}
	for _, r := range []archive.Ruling{merge, correct} {
		if err := s.SaveRuling(t.Context(), r); err != nil {
			t.Fatal(err)
		}
	}
	if names, err := s.NamesToJudge(t.Context(), 9); err != nil || !slices.Equal(names, []string{"Lưu Vĩnh Nghiễm"}) {
		t.Errorf("to judge: %v, %v; want the name that the merge speaks of, and no other", names, err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, dir)
	all, err := s.Rulings(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]archive.Ruling{correct, merge}, all); diff != "" {
		t.Errorf("rulings, the oldest first (-want +got):\n%s", diff)
	}
	if p, err := s.Profile(t.Context(), "p9"); err != nil || p.ID != "p1" {
		t.Errorf("the merged person is %q, %v; want p1", p.ID, err)
	}
	career, err := s.Career(t.Context(), archive.CareerFilter{Persons: []archive.PersonID{"p1", "p3"}}, aMonth)
	if err != nil || len(career.Rulings) != 2 || career.Counts[archive.Post{Person: "p3", Office: "o1"}] != 1 {
		t.Errorf("the career of two: %+v, %v", career.Counts, err)
	}
	before, err := s.RulingsRevision(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	merge.Undone = &archive.Undoing{Author: "hà", Time: time.Unix(3000, 0).In(archive.Hanoi)}
	if err := s.SaveRuling(t.Context(), merge); err != nil {
		t.Fatal(err)
	}
	if r, err := s.Ruling(t.Context(), "m"); err != nil || r.Undone == nil {
		t.Errorf("the ruling that was undone: %+v, %v", r, err)
	}
	if _, err := s.Profile(t.Context(), "p9"); !errors.Is(err, archive.ErrNotFound) {
		t.Errorf("after the merge was undone: %v, want not found", err)
	}
	judged := []archive.Identification{{Article: other.ID, Person: "p4"}}
	if err := s.SetPersonIDs(t.Context(), before, judged); !errors.Is(err, archive.ErrOvertaken) {
		t.Errorf("judged before the merge was undone, written after: %v, want that a ruling came in between", err)
	}
	now, err := s.RulingsRevision(t.Context())
	if err != nil || now == before {
		t.Fatalf("revision %d, %v, was %d", now, err, before)
	}
	if err := s.SetPersonIDs(t.Context(), now, judged); err != nil {
		t.Errorf("judged under the rulings of now: %v", err)
	}
}

// TestIdleRulings finds the rulings that speak of what no article says, and no others.
func TestIdleRulings(t *testing.T) {
	s := open(t, t.TempDir())
	official(t, s, 3)
	a := articleNaming("figure", "Lưu Vĩnh Nghiễm", "p1", archive.Holds, archive.NewDay(2011, 1, 1))
	if _, err := s.SaveArticle(t.Context(), a); err != nil {
		t.Fatal(err)
	}
	f := a.Figures[0]
	figure := func(named string) *archive.FigureCorrection {
		return &archive.FigureCorrection{Article: a.ID, Quote: f.Text, Printed: f.Printed(), Named: named, None: true}
	}
	here, gone := archive.MentionRef{Article: a.ID, Name: "Lưu Vĩnh Nghiễm"}, archive.MentionRef{Article: a.ID, Name: "Lưu Vĩnh Nghi"}
	correction := func(office archive.OfficeID, wrong archive.ArticleID) *archive.Correction {
		return &archive.Correction{Office: office, Edge: archive.EndEdge, Date: "2012", Wrong: wrong}
	}
	rulings := map[bool][]archive.Ruling{
		false: {
			{ID: "edge", Kind: archive.Correct, Person: "p1", Correction: correction("o1", "")},
			{ID: "wrong", Kind: archive.Correct, Person: "p1", Correction: correction("o1", a.ID)},
			{ID: "figure", Kind: archive.CorrectFigure, Figure: figure(f.Indicator)},
			{ID: "split", Kind: archive.Split, Person: "p9", Moved: []archive.MentionRef{gone, here}},
			{ID: "merge", Kind: archive.Merge, Person: "p1", Others: []archive.PersonRef{{Person: "p9", Anchors: []archive.MentionRef{here}}}},
			{ID: "distinct", Kind: archive.Distinct, Person: "p8", Others: []archive.PersonRef{{Person: "p9"}}},
			{ID: "undone", Kind: archive.Correct, Person: "p1", Correction: correction("none", ""), Undone: &archive.Undoing{}},
		},
		true: {
			{ID: "no-edge", Kind: archive.Correct, Person: "p1", Correction: correction("o2", "")},
			{ID: "not-wrong", Kind: archive.Correct, Person: "p2", Correction: correction("o1", a.ID)},
			{ID: "no-figure", Kind: archive.CorrectFigure, Figure: figure("GRDP")},
			{ID: "no-article", Kind: archive.CorrectFigure, Figure: &archive.FigureCorrection{Article: "none"}},
			{ID: "no-split", Kind: archive.Split, Person: "p9", Moved: []archive.MentionRef{gone}},
			{ID: "no-merge", Kind: archive.Merge, Person: "p1", Others: []archive.PersonRef{{Person: "p9", Anchors: []archive.MentionRef{gone}}}},
		},
	}
	for _, some := range rulings {
		for _, r := range some {
			if err := s.SaveRuling(t.Context(), r); err != nil {
				t.Fatal(err)
			}
		}
	}
	got, err := s.IdleRulings(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for want, some := range rulings {
		for _, r := range some {
			if got[r.ID] != want {
				t.Errorf("%s finds nothing: %v, want %v", r.ID, got[r.ID], want)
			}
		}
	}
}
