package store

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

// TestVariant takes what another rendering of a page leaves out for no change of the article, unless nothing better is known.
func TestVariant(t *testing.T) {
	s := open(t, t.TempDir(), func(c *Config) { c.Variant = func(url string) bool { return strings.Contains(url, "/amp/") } })
	show := func(url, body string) int {
		c := capture(t, s, exchangeOf(url, testTime, "", url+body))
		a := articleOf(testURL, "Đại hội")
		a.URL, a.Body, a.Capture = url, body, &c
		return save(t, s, a).Version
	}
	for i, step := range []struct {
		url, body string
		version   int
	}{
		{"https://bao.example/amp/tin/1.html", "Chỉ có bản rút gọn.", 1},
		{"https://bao.example/amp/tin/1.html", "Bản rút gọn được sửa.", 2},
		{testURL, "Cả bài.", 3},
		{"https://bao.example/amp/tin/1.html", "Bản rút gọn lại được sửa.", 3},
		{testURL, "Cả bài được sửa.", 4},
	} {
		if got := show(step.url, step.body); got != step.version {
			t.Errorf("step %d makes version %d, want %d", i, got, step.version)
		}
	}
	verified(t, s)
}

// TestParts leads each claim to the capture of the page that it stands on.
func TestParts(t *testing.T) {
	s := open(t, t.TempDir())
	var pages [3]archive.Capture
	for i, body := range []string{"một", "hai", "ba"} {
		pages[i] = capture(t, s, exchangeOf(testURL+"?page="+body, testTime, "", body))
	}
	a := articleOf(testURL, "Đại hội")
	a.Body, a.Captions = "Trang một.\n\nTrang hai.\n\nTrang ba.", []string{"Ảnh một", "Ảnh hai"}
	starts := []int{len(a.Lead) + 2, len(a.Lead) + 2 + len("Trang một.\n\n"), len(a.Lead) + 2 + len("Trang một.\n\nTrang hai.\n\n")}
	a.Capture = &pages[0]
	a.Parts = []archive.Part{{Offset: starts[1], CaptionOffset: len("Ảnh một\n"), Capture: &pages[1]}, {Offset: starts[2], CaptionOffset: len("Ảnh một\nẢnh hai\n"), Capture: &pages[2]}}
	evidence := []archive.Evidence{{TitleOffset: &archive.Span{0, 3}}, {Offset: &archive.Span{starts[1] - 4, starts[1] - 2}}, {Offset: &archive.Span{starts[1], starts[1] + 5}},
		{Offset: &archive.Span{starts[2] + 2, starts[2] + 5}}, {CaptionOffset: &archive.Span{0, 5}}, {CaptionOffset: &archive.Span{len("Ảnh một\n"), len("Ảnh một\nẢnh")}}}
	want := []archive.CaptureID{pages[0].ID, pages[0].ID, pages[1].ID, pages[2].ID, pages[0].ID, pages[1].ID}
	person, figure := a.People[0], a.Figures[0]
	a.People, a.Figures = nil, nil
	for _, e := range evidence {
		claim := person.Offices[0]
		claim.Evidence, figure.Evidence = e, e
		m := person
		m.Offices = []archive.Claim{claim}
		a.People, a.Figures = append(a.People, m), append(a.Figures, figure)
	}
	save(t, s, a)
	again := *a // another capture of the first page shows the same wording: the first ones speak for it
	later := capture(t, s, exchangeOf(testURL, testTime.AddDate(0, 0, 1), "", "một"))
	again.Capture, again.Parts = &later, []archive.Part{{Offset: starts[1], Capture: &later}}
	save(t, s, &again)

	stated, _, err := s.Statements(t.Context(), archive.StatementFilter{Office: "bithu"})
	if err != nil {
		t.Fatal(err)
	}
	figures, _, err := s.Figures(t.Context(), archive.FigureFilter{})
	if err != nil {
		t.Fatal(err)
	}
	got, err := s.Article(t.Context(), a.ID)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(a.Parts, got.Parts); diff != "" {
		t.Error(diff)
	}
	for i := range evidence {
		of := got.CaptureOf(evidence[i])
		if stated[i].Citation.Capture.ID != want[i] || figures[i].Citation.Capture.ID != want[i] || of.ID != want[i] {
			t.Errorf("evidence %d: a statement leads to capture %d, a figure to %d, the version to %d, want %d", i,
				stated[i].Citation.Capture.ID, figures[i].Citation.Capture.ID, of.ID, want[i])
		}
	}
	verified(t, s)
	if err := s.db.update(t.Context(), func(tx tx) error {
		return tx.do(`UPDATE versions SET parts = replace(parts, '"capture":' || ?, '"capture":999')`, pages[2].ID)
	}); err != nil {
		t.Fatal(err)
	}
	var named []string
	if _, err := s.Verify(t.Context(), func(p Problem) { named = append(named, p.Name) }); err != nil || !cmp.Equal(named, []string{"version without its capture"}) {
		t.Errorf("%q, %v", named, err)
	}
}
