package server

import (
	"context"
	"encoding/csv"
	"errors"
	"html"
	"net/http"
	"regexp"
	"slices"
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

func (f fakeStore) Newest(_ context.Context, people []archive.Person) error {
	for i := range people {
		people[i].Statements = statements()[:1]
	}
	return f.fail
}

func (f fakeStore) Namesakes(context.Context, archive.PersonID, int) ([]archive.Person, error) {
	return []archive.Person{{ID: "p9", Name: hostile, Articles: 3, Statements: statements()}}, f.fail
}

func (f fakeStore) SharedNames(context.Context, archive.PeopleFilter) ([]archive.Person, int, error) {
	return []archive.Person{{ID: "p1", Name: "Lưu Vĩnh Nghiễm", Articles: 2}}, 1, f.fail
}

func (f fakeStore) Career(context.Context, archive.CareerFilter, time.Duration) (archive.Career, error) {
	return archive.Career{Statements: statements(), Counts: map[archive.Post]int{{Person: "p1", Office: "o1"}: 5000}}, f.fail
}

func (f fakeStore) BodiesWithFigures(context.Context, string, string, archive.Listing) ([]archive.BodyFigures, int, error) {
	return []archive.BodyFigures{{Organisation: office().Organisation, Count: 2}}, 1, f.fail
}

func (f fakeStore) BodiesWithSeries(ctx context.Context, words string, part archive.Listing) ([]archive.BodyFigures, int, error) {
	return f.BodiesWithFigures(ctx, "", words, part)
}

func (f fakeStore) ToldTerms(_ context.Context, term string, _ int) ([]archive.ToldTerm, error) {
	if term != "2020-2025" {
		return nil, f.fail
	}
	return []archive.ToldTerm{{Organisation: office().Organisation, Ordinal: "XI", Term: term, Articles: 1, Counts: true, Citation: statements()[0].Citation}}, f.fail
}

func (f fakeStore) NewestFigures(ctx context.Context, body archive.OrganisationID, limit int) ([]archive.StatedFigure, int, error) {
	all, err := f.CongressFigures(ctx, "", body)
	if limit >= 0 && len(all) > limit {
		return all[len(all)-limit:], len(all), err
	}
	return all, len(all), err
}

func (f fakeStore) CongressFigures(_ context.Context, term string, bodies ...archive.OrganisationID) ([]archive.StatedFigure, error) {
	if !slices.Contains(bodies, "g1") {
		return nil, f.fail
	}
	target, result := version(2).Figures[0], version(2).Figures[0]
	target.Kind, target.Value, target.Number = archive.Target, "13", 13
	target.Term, result.Term, target.OrganisationID, result.OrganisationID = "2020-2025", "2020-2025", "g1", "g1"
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
		if got := strings.Contains(answer, "Lưu Vĩnh Nghiễm") && !strings.Contains(answer, "Sau đó:"); got != tt.found {
			t.Errorf("on %s: %s", tt.on, answer)
		}
		if got := strings.Contains(text(t, get(t, h, apiPath+"/offices/o1/holder?on="+tt.on)), `"name":"Lưu Vĩnh Nghiễm"`); got != tt.found {
			t.Errorf("API on %s: found %v", tt.on, got)
		}
	}
	if page := text(t, get(t, h, "/offices/o1?on=2019-03-04")); !strings.Contains(page, `value="04/03/2019"`) || !strings.Contains(page, "Sau đó: <a href=\"/people/p1\">Lưu Vĩnh Nghiễm</a>, từ ") {
		t.Errorf("of a day on which nobody is known it is not told who came after, or the day is not written as here:\n%s", page[strings.Index(page, "<form class=\"row\""):])
	}
	if page := text(t, get(t, h, "/offices/o1?on=hôm+qua")); !strings.Contains(page, "Không đọc được ngày này") {
		t.Error("a bad day is not told")
	}
	if r := get(t, h, apiPath+"/offices/o1/holder?on=x"); r.StatusCode != http.StatusBadRequest {
		t.Errorf("API on a bad day: %d", r.StatusCode)
	}
}

// TestNeighbours: the last before a day is whoever left last, not who came first, and nobody who left later.
func TestNeighbours(t *testing.T) {
	held := func(name, first, last string) archive.Tenure {
		date := func(s string) *archive.Date {
			d, err := archive.ParsePartialDate(s)
			if err != nil {
				t.Fatal(err)
			}
			return &archive.Date{Time: d.Date}
		}
		return archive.Tenure{Name: name, First: date(first), Last: date(last)}
	}
	all := []archive.Tenure{held("ba", "2015-01-01", "2018-01-01"), held("hai", "2010-01-01", "2012-01-01"), held("một", "2001-01-01", "2005-01-01"), {Name: "không rõ"}}
	for on, want := range map[string]string{"2008": "một hai", "2013-05": "hai ba", "2000": "- một", "2020-01-02": "ba -", "x": "- -"} {
		got := ""
		before, after := neighbours(all, on)
		for _, one := range []*archive.Tenure{before, after} {
			if one == nil {
				one = &archive.Tenure{Name: "-"}
			}
			got += " " + one.Name
		}
		if got != " "+want {
			t.Errorf("around %s:%s, want %s", on, got, want)
		}
	}
}

// TestPromises follows the numbers of a body's congresses from the explorer to the table that is taken away.
func TestPromises(t *testing.T) {
	h := handler(t, nil)
	page := text(t, get(t, h, "/figures?organisation=g1"))
	for _, want := range []string{"1 chỉ tiêu đạt hoặc vượt", "Vượt", `href="/articles/good/versions/2#t`, "/figures.csv?organisation=g1", `<svg height="220"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the explorer has no %q", want)
		}
	}
	if page := text(t, get(t, h, "/terms/2020-2025")); !strings.Contains(page, `href="/figures?organisation=g1&amp;term=2020-2025"`) || !strings.Contains(page, "1 chỉ tiêu đạt hoặc vượt") {
		t.Error("the term does not lead to its congress")
	} else if !strings.Contains(page, "khóa XI") {
		t.Error("the term does not tell whose numbered term it is")
	}
	if answer := text(t, get(t, h, apiPath+"/terms/2020-2025")); !strings.Contains(answer, `"ordinal":"XI"`) || !strings.Contains(answer, `"article":"good"`) {
		t.Errorf("the API tells of the term %s", answer)
	}
	r := get(t, h, "/figures.csv?organisation=g1")
	lines := strings.Split(strings.TrimSpace(text(t, r)), "\n")
	if len(lines) != 3 || !strings.HasPrefix(lines[1], "kim ngạch xuất khẩu,%/năm,2020-2025,target,13,") || !strings.Contains(lines[2], "result,14.5,,,") || !strings.Contains(lines[2], "exceeded") {
		t.Errorf("the table is %q", lines)
	}
	if got := r.Header.Get("Content-Disposition"); got != `attachment; filename="khobao-g1.csv"` {
		t.Errorf("Content-Disposition %q", got)
	}
	for path, n := range map[string]int{"/figures.csv?organisation=g1&draw=none": 1, "/organisations/g1/series.csv": 3, "/organisations/g1/series.csv?draw=none": 1, "/organisations/none/series.csv": 0} {
		r := get(t, h, path)
		if body := text(t, r); n == 0 && r.StatusCode != http.StatusNotFound || n > 0 && strings.Count(body, "\n") != n {
			t.Errorf("%s: %d %q, want %d lines", path, r.StatusCode, body, n)
		}
	}
	chart := regexp.MustCompile(`href="(/figures\.csv\?[^"]*draw=[^"]+)"`).FindStringSubmatch(page)
	if chart == nil {
		t.Fatal("the chart has no table to take away")
	}
	if got := text(t, get(t, h, html.UnescapeString(chart[1]))); strings.Count(got, "\n") != 3 {
		t.Errorf("the chart's table is %q", got)
	}
	body := text(t, get(t, h, "/organisations/g1"))
	for _, want := range []string{`id="series"`, "14,5", `href="/organisations/g1/series.csv"`, `/organisations/g1?draw=`} {
		if !strings.Contains(body, want) {
			t.Errorf("the body's page has no %q", want)
		}
	}
	if page := text(t, get(t, h, "/figures?kind=result&indicator=kim")); !strings.Contains(page, `href="/api/v1/export/figures?bom=true&amp;format=csv&amp;indicator=kim&amp;kind=result"`) {
		t.Error("the list of figures cannot be taken away")
	}
	if r := get(t, h, "/figures.csv?organisation=none"); r.StatusCode != http.StatusNotFound {
		t.Errorf("the table of no body: %d", r.StatusCode)
	}
}

func TestCompared(t *testing.T) {
	terms := []string{"2025-2030", "2020-2025", "2015-2020"}
	reached := map[string]bool{"2020-2025": true, "2015-2020": true}
	for _, tt := range []struct{ term, against, want string }{
		{"", "", "2015-2020 2020-2025"}, {"2025-2030", "", "2020-2025 2025-2030"}, {"2025-2030", "2015-2020", "2015-2020 2025-2030"},
		{"2015-2020", "", "2015-2020"}, {"x", "y", "2015-2020 2020-2025"}, {"2020-2025", "2020-2025", "2015-2020 2020-2025"},
	} {
		if got := strings.Join(compared(terms, reached, tt.term, tt.against), " "); got != tt.want {
			t.Errorf("%q against %q: %s, want %s", tt.term, tt.against, got, tt.want)
		}
	}
	if got := compared(nil, nil, "", ""); len(got) != 0 {
		t.Errorf("of no terms: %q", got)
	}
}

// TestBeside has whoever waits learn of a panic on the way.
func TestBeside(t *testing.T) {
	wanted := errors.New("no")
	if err := beside(func() error { return wanted })(); !errors.Is(err, wanted) {
		t.Errorf("an error became %v", err)
	}
	if err := beside(func() error { panic("broken") })(); err == nil || !strings.Contains(err.Error(), "broken") {
		t.Errorf("a panic became %v", err)
	}
}

func TestRoman(t *testing.T) {
	for s, want := range map[string]int{"IX": 9, "VIII": 8, "X": 10, "XI": 11, "XIV": 14, "XL": 40, "2015-2020": 0, "": 0, "A": 0} {
		if got := roman(s); got != want {
			t.Errorf("%q is %d, want %d", s, got, want)
		}
	}
}

// TestHeirs: a body that took another's work over has a page where articles name it; otherwise it has its name alone.
func TestHeirs(t *testing.T) {
	s := &server{Config: Config{Store: fakeStore{}}}
	all, err := s.heirs(t.Context(), archive.Organisation{ID: "g5", Name: "Sở Giao thông vận tải Mộc Giang", Province: "Mộc Giang"})
	if err != nil || len(all) != 1 || all[0].Body.ID != "" || all[0].Body.Name != "Sở Xây dựng Mộc Giang" {
		t.Errorf("unknown: %+v, %v", all, err)
	}
	s.Store = knowing{}
	all, err = s.heirs(t.Context(), archive.Organisation{ID: "g5", Name: "Sở Giao thông vận tải Mộc Giang", Province: "Mộc Giang"})
	if err != nil || len(all) != 1 || all[0].Body.ID == "" {
		t.Errorf("known: %+v, %v", all, err)
	}
	s.Store = knowing{fakeStore{fail: errors.New("out of order")}}
	if all, err := s.heirs(t.Context(), archive.Organisation{ID: "g5", Name: "Sở Giao thông vận tải Mộc Giang", Province: "Mộc Giang"}); err == nil {
		t.Errorf("an error passed for a body: %+v", all)
	}
}

// knowing knows every body.
type knowing struct{ fakeStore }

func (k knowing) Organisation(_ context.Context, id archive.OrganisationID) (archive.Organisation, error) {
	return archive.Organisation{ID: id, Name: "Sở Xây dựng Mộc Giang", Province: "Mộc Giang"}, k.fail
}

// TestLastHead: of a body whose head is not known to go on, the page names who was the last; where one is, nobody else.
func TestLastHead(t *testing.T) {
	for _, tt := range []struct {
		last string // day of the archive's newest article
		want bool
	}{{"2021-03-01", false}, {"2026-03-01", true}} {
		last, err := archive.ParsePartialDate(tt.last)
		if err != nil {
			t.Fatal(err)
		}
		h := handler(t, func(c *Config) { c.Store = until{last: last.Date} })
		page := text(t, get(t, h, "/organisations/g1"))
		lede := page[strings.Index(page, `class="lede"`):]
		lede = lede[:strings.Index(lede, "</p>")]
		if got := strings.Contains(lede, "Người đứng đầu được nêu sau cùng"); got != tt.want || !strings.Contains(lede, "Lưu Vĩnh Nghiễm") {
			t.Errorf("in an archive up to %s: %s", tt.last, lede)
		}
	}
}

// until is a store whose newest article is of some day.
type until struct {
	fakeStore
	last time.Time
}

func (u until) Summary(ctx context.Context) (archive.Summary, error) {
	sum, err := u.fakeStore.Summary(ctx)
	sum.Last = &archive.Date{Time: u.last}
	return sum, err
}

// TestChangesSince asks what happened to a person, in the page and in the API.
func TestChangesSince(t *testing.T) {
	h := handler(t, nil)
	for _, tt := range []struct {
		since string
		found bool
	}{{"2020", true}, {"10/11/2020", true}, {"2021-01-01", false}} {
		if got := strings.Contains(text(t, get(t, h, apiPath+"/people/p1/changes?since="+tt.since)), `"what":"began"`); got != tt.found {
			t.Errorf("API since %s: found %v", tt.since, got)
		}
		page := text(t, get(t, h, "/people/p1?since="+tt.since))
		_, told, ok := strings.Cut(page, `id="changes"`)
		told, _, _ = strings.Cut(told, "</section>")
		if !ok || strings.Contains(told, `href="/articles/good/versions/2#t`) != tt.found || strings.Contains(told, "Không có nguồn nào") == tt.found {
			t.Errorf("since %s: %s", tt.since, told)
		}
	}
	if page := text(t, get(t, h, "/people/p1?since=hôm+qua")); !strings.Contains(page, "Không đọc được ngày này") {
		t.Error("a bad day is not told")
	}
}

// TestTenuresCSV: the table tells how exactly a date is known, and what other sources give.
func TestTenuresCSV(t *testing.T) {
	at := archive.NewDay(2020, 11, 10)
	if got := others([]archive.Edge{{Date: at}, {Date: archive.NewDay(2020, 11, 12), Precision: archive.OnDay}, {Date: at, Precision: archive.InYear}}); got != "2020-11-12; 2020" {
		t.Errorf("others: %q", got)
	}
	rows, err := csv.NewReader(strings.NewReader(text(t, get(t, handler(t, nil), "/people/p1/tenures.csv")))).ReadAll()
	if err != nil || len(rows) != 2 {
		t.Fatal(rows, err)
	}
	got := map[string]string{}
	for i, column := range rows[0] {
		got[column] = rows[1][i]
	}
	for column, want := range map[string]string{"begin": "2020-11-10", "begin_precision": "day", "begin_others": "", "begin_relation": "elected", "end_precision": "", "first_named": "2020-11-10"} {
		if v, ok := got[column]; !ok || v != want {
			t.Errorf("%s: %q, want %q", column, v, want)
		}
	}
}

// TestQuotesSentences: person, office and term pages quote the whole sentence that a claim stands in, the claim marked.
func TestQuotesSentences(t *testing.T) {
	h := handler(t, nil)
	for _, path := range []string{"/people/p1", "/offices/o1", "/terms/2020-2025"} {
		if page := text(t, get(t, h, path)); !strings.Contains(page, "“<b>Ông Lưu Vĩnh Nghiễm được bầu giữ chức Chủ tịch UBND tỉnh</b> nhiệm kỳ 2020-2025.”") {
			t.Errorf("%s quotes no sentence", path)
		}
	}
}

// TestTermEnds: an office's page and answer bound a tenure by its last term, as the person's do.
func TestTermEnds(t *testing.T) {
	h := handler(t, func(c *Config) { c.Store = until{last: time.Date(2026, 3, 1, 0, 0, 0, 0, archive.Hanoi)} })
	for _, path := range []string{"/people/p1", "/offices/o1"} {
		if page := text(t, get(t, h, path)); !strings.Contains(page, "còn giữ chức sau nhiệm kỳ") {
			t.Errorf("%s does not say that the term is over", path)
		}
		if answer := text(t, get(t, h, apiPath+path)); !strings.Contains(answer, `"reason":"term"`) {
			t.Errorf("the API's %s does not say that the term is over", path)
		}
	}
}
