package server

import (
	"context"
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

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
