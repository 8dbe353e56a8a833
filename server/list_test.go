package server

import (
	"context"
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"khobao/archive"
	"khobao/index"
)

// manyOffices is an index that knows so many offices, the nth of which n articles name; it gives out as many as are asked for.
type manyOffices struct {
	Searcher
	n int
}

func (m manyOffices) Search(_ context.Context, r index.Request) (index.Result, error) {
	result := index.Result{Total: m.n, FacetTotals: map[string]int{"office": m.n}, Facets: map[string][]index.FacetValue{}}
	for i := m.n; i > max(m.n-r.FacetSize, 0); i-- {
		result.Facets["office"] = append(result.Facets["office"], index.FacetValue{Value: fmt.Sprintf("o%d", i), Label: "Giám đốc", Count: i})
	}
	return result, nil
}

// TestOfficesByPages: every office is on one of the pages, none of them on two; of one it is known who holds it, and of the others it is
// said that it is not.
func TestOfficesByPages(t *testing.T) {
	h := handler(t, func(c *Config) { c.Search = manyOffices{n: 250} })
	seen := map[string]bool{}
	for page, want := range []int{50, 50, 50, 50, 50, 0} {
		resp := get(t, h, fmt.Sprintf("/offices?page=%d", page+1))
		if resp.StatusCode != http.StatusOK {
			t.Fatalf("page %d: %s", page+1, resp.Status)
		}
		shown := text(t, resp)
		found := regexp.MustCompile(`/offices/o\d+"`).FindAllString(shown, -1)
		if len(found) != want {
			t.Errorf("page %d has %d offices instead of %d", page+1, len(found), want)
		}
		held := map[bool]int{slices.Contains(found, `/offices/o1"`): 1}[true]
		if n := strings.Count(shown, "Chưa rõ ai đang giữ"); n != want-held || strings.Count(shown, "Lưu Vĩnh Nghiễm</a><small") != held {
			t.Errorf("page %d tells of %d offices that nobody knows who holds them, want %d", page+1, n, want-held)
		}
		for _, one := range found {
			if seen[one] {
				t.Errorf("page %d has %s again", page+1, one)
			}
			seen[one] = true
		}
	}
	if resp := get(t, h, "/offices?page=201"); resp.StatusCode != http.StatusBadRequest {
		t.Errorf("beyond what paging reaches: %s", resp.Status)
	}
}

// counted counts how often careers are asked for.
type counted struct {
	Store
	careers *int
}

func (c counted) Career(ctx context.Context, f archive.CareerFilter, every time.Duration) (archive.Career, error) {
	*c.careers++
	return c.Store.Career(ctx, f, every)
}

// ruling is a table of rulings that takes any.
type ruling struct{ Editing }

func (ruling) Rule(_ context.Context, r archive.Ruling) (archive.Ruling, error) { return r, nil }

func (ruling) UndoRuling(context.Context, archive.RulingID, archive.Undoing) (archive.Ruling, error) {
	return archive.Ruling{}, nil
}

// TestHoldersRemembered: who holds the offices of a list is looked up once a minute, and anew once somebody has ruled.
func TestHoldersRemembered(t *testing.T) {
	now, careers := time.Date(2026, 3, 1, 8, 0, 0, 0, time.UTC), 0
	s := &server{Config: Config{Store: counted{fakeStore{}, &careers}, Now: func() time.Time { return now }}}
	editing := seen{ruling{}, &s.held}
	for _, step := range []struct {
		what   string
		do     func()
		anew   bool
		office archive.OfficeID
	}{
		{"at first", func() {}, true, "o1"}, {"again", func() {}, false, "o1"}, {"another office", func() {}, true, "o2"}, {"both", func() {}, false, "o1"},
		{"a minute later", func() { now = now.Add(heldFor) }, true, "o1"}, {"again", func() {}, false, "o1"},
		{"after a ruling", func() { editing.Rule(t.Context(), archive.Ruling{}) }, true, "o1"}, {"again", func() {}, false, "o1"},
		{"after its undoing", func() { editing.UndoRuling(t.Context(), "r1", archive.Undoing{}) }, true, "o1"},
	} {
		step.do()
		before := careers
		held, err := s.holders(t.Context(), []archive.OfficeID{step.office})
		if err != nil {
			t.Fatal(err)
		}
		if anew := careers > before; anew != step.anew {
			t.Errorf("%s: looked up anew: %v", step.what, anew)
		}
		if known := len(held[0]) == 1 && held[0][0].Person == "p1"; known != (step.office == "o1") {
			t.Errorf("%s: %s is held by %+v", step.what, step.office, held[0])
		}
	}
}
