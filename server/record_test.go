package server

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

func (f fakeStore) Profile(ctx context.Context, id archive.PersonID) (archive.Person, error) {
	p, err := f.Person(ctx, id)
	p.Statements = nil
	return p, err
}

func (f fakeStore) Namesakes(context.Context, archive.PersonID, int) ([]archive.Person, error) {
	return []archive.Person{{ID: "p9", Name: hostile, Articles: 3, Statements: statements()}}, f.fail
}

func (f fakeStore) Career(context.Context, archive.CareerFilter, time.Duration) (archive.Career, error) {
	return archive.Career{Statements: statements(), Counts: map[archive.Post]int{{Person: "p1", Office: "o1"}: 5000}}, f.fail
}

func (f fakeStore) OrganisationsIn(context.Context, string) ([]archive.Organisation, error) {
	return []archive.Organisation{office().Organisation}, f.fail
}

func (f fakeStore) BodiesWithFigures(context.Context, string, string, archive.Listing) ([]archive.BodyFigures, int, error) {
	return []archive.BodyFigures{{Organisation: office().Organisation, Count: 2}}, 1, f.fail
}

func (f fakeStore) CongressFigures(_ context.Context, body archive.OrganisationID, term string) ([]archive.StatedFigure, error) {
	if body != "g1" {
		return nil, f.fail
	}
	target, result := version(2).Figures[0], version(2).Figures[0]
	target.Kind, target.Value, target.Number = archive.Target, "13", 13
	target.Term, result.Term = "2020-2025", "2020-2025"
	c := statements()[0].Citation
	return []archive.StatedFigure{{Figure: target, Citation: c}, {Figure: result, Citation: c}}, f.fail
}

// TestHolderOn asks who held an office on days, months and years, in pages and in the API.
func TestHolderOn(t *testing.T) {
	h := handler(t, nil)
	for _, tt := range []struct {
		on    string
		found bool
	}{{"2020-11-10", true}, {"11/2020", true}, {"2020", true}, {"2019", false}, {"09/11/2020", false}} {
		page := text(t, get(t, h, "/offices/o1?on="+tt.on))
		answer := page[strings.Index(page, `class="answer"`):]
		answer = answer[:strings.Index(answer, "</p>")]
		if got := strings.Contains(answer, "Lưu Vĩnh Nghiễm"); got != tt.found {
			t.Errorf("on %s: %s", tt.on, answer)
		}
		if got := strings.Contains(text(t, get(t, h, apiPath+"/offices/o1/holder?on="+tt.on)), `"name":"Lưu Vĩnh Nghiễm"`); got != tt.found {
			t.Errorf("API on %s: found %v", tt.on, got)
		}
	}
	if page := text(t, get(t, h, "/offices/o1?on=hôm+qua")); !strings.Contains(page, "Không đọc được ngày này") {
		t.Error("a bad day is not told")
	}
	if r := get(t, h, apiPath+"/offices/o1/holder?on=x"); r.StatusCode != http.StatusBadRequest {
		t.Errorf("API on a bad day: %d", r.StatusCode)
	}
}
