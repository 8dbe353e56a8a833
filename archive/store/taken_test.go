package store

import (
	"testing"
	"time"

	"khobao/archive"
)

// TestTaken holds when an article came: when its newest wording did, not when the same was imported again or read anew.
func TestTaken(t *testing.T) {
	now := testTime
	s := openAt(t, t.TempDir(), &now)
	save := func(body string) {
		t.Helper()
		if _, err := s.SaveArticle(t.Context(), &archive.Article{ID: "a1", Version: archive.Version{Title: "Tin", Body: body}}); err != nil {
			t.Fatal(err)
		}
	}
	for i, step := range []struct {
		body string
		want time.Duration
	}{{"Một.", 0}, {"Một.", 0}, {"Hai.", 2 * time.Hour}, {"Hai.", 2 * time.Hour}} {
		now = testTime.Add(time.Duration(i) * time.Hour)
		save(step.body)
		if i == 3 {
			if err := s.SaveClaims(t.Context(), "a1", nil, []archive.Term{{From: 2020, To: 2025}}, nil); err != nil {
				t.Fatal(err)
			}
		}
		got, err := s.Taken(t.Context(), []archive.ArticleID{"a1", "none"})
		if err != nil || len(got) != 1 || !got["a1"].Equal(testTime.Add(step.want)) {
			t.Errorf("step %d: %v, %v; want %s after the first", i, got, err, step.want)
		}
	}
}

// TestTexts reads the newest wordings, and leaves out what is not there.
func TestTexts(t *testing.T) {
	now := testTime
	s := openAt(t, t.TempDir(), &now)
	for _, body := range []string{"Một.", "Hai."} {
		for _, id := range []archive.ArticleID{"a1", "a2"} {
			if _, err := s.SaveArticle(t.Context(), &archive.Article{ID: id, Version: archive.Version{Title: "Tin", Lead: "Mở.", Body: body}}); err != nil {
				t.Fatal(err)
			}
		}
	}
	got, err := s.Texts(t.Context(), []archive.ArticleID{"a2", "none", "a2"})
	if v := got["a2"]; err != nil || len(got) != 1 || v.Number != 2 || v.Text() != "Mở.\n\nHai." {
		t.Errorf("%+v, %v", got, err)
	}
	if got, err := s.Texts(t.Context(), nil); err != nil || len(got) > 0 {
		t.Errorf("of nothing: %+v, %v", got, err)
	}
}
