package server

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"khobao/archive"
	"khobao/index"
	"khobao/index/query"
)

// hostile is what a stranger might put into any field.
const hostile = `<script>alert(1)</script>"'><img src=x onerror=alert(1)> javascript:alert(1)`

var errSecret = errors.New("disk /secret/path is broken")

// fakeStore has one article in two versions, one hostile article, one person and one office.
type fakeStore struct {
	fail error // of every method
}

const body = "Ông Lưu Vĩnh Nghiễm được bầu giữ chức Chủ tịch UBND tỉnh nhiệm kỳ 2020-2025.\n\nKim ngạch xuất khẩu tăng 14,5%/năm."

func version(n int) archive.Version {
	quote := "Ông Lưu Vĩnh Nghiễm được bầu giữ chức Chủ tịch UBND tỉnh"
	v := archive.Version{
		Title: "HĐND tỉnh bầu Chủ tịch UBND tỉnh", Lead: "Sáng 10/11, HĐND tỉnh họp kỳ bất thường.", Body: body, Number: n, Language: "vi",
		Published: archive.NewDate(time.Date(2020, 11, 10, 9, 30, 0, 0, archive.Hanoi)), Author: "Mai Hương",
		Captions: []string{"Toàn cảnh kỳ họp."}, Provenance: map[string]string{"title": "h1"},
		Terms:   []archive.Term{{From: 2020, To: 2025}},
		Capture: &archive.Capture{WARC: "20201110.warc.gz", Offset: 12, Digest: archive.DigestOf([]byte(body)), Time: time.Date(2020, 11, 10, 5, 0, 0, 0, time.UTC)},
	}
	at := strings.Index(v.Text(), quote)
	span := &archive.Span{at, at + len(quote)}
	v.People = []archive.Mention{{Name: "Lưu Vĩnh Nghiễm", PersonID: "p1", Spans: []archive.Span{{at + 5, at + 5 + len("Lưu Vĩnh Nghiễm")}},
		Offices: []archive.Claim{{Office: "Chủ tịch", Organisation: "UBND tỉnh", OfficeID: "o1", OrganisationID: "g1", Relation: archive.Elected, Term: "2020-2025",
			Confidence: archive.Certain, Evidence: archive.Evidence{Text: quote, Offset: span}}}}}
	at = strings.Index(v.Text(), "Kim ngạch")
	v.Figures = []archive.Figure{{Indicator: "kim ngạch xuất khẩu", Value: "14,5", Number: 14.5, Unit: "%/năm", Kind: archive.Result,
		Evidence: archive.Evidence{Text: v.Text()[at:], Offset: &archive.Span{at, len(v.Text())}}}}
	return v
}

func goodArticle() archive.Article {
	return archive.Article{ID: "good", URL: "https://bao.example/bau-chu-tich", Outlet: "bao", Version: version(2)}
}

func hostileArticle() archive.Article {
	return archive.Article{ID: "bad", URL: "javascript:alert(1)", Outlet: hostile, Version: archive.Version{
		Title: hostile, Lead: hostile, Body: hostile, Author: hostile, Captions: []string{hostile}, Number: 1, Language: hostile,
		People: []archive.Mention{{Name: hostile, PersonID: hostile, Spans: []archive.Span{{0, 5}, {-1, 3}, {900, 901}}}},
	}}
}

func office() archive.Office {
	return archive.Office{ID: "o1", Name: "Chủ tịch", Organisation: archive.Organisation{ID: "g1", Name: "UBND tỉnh Mộc Giang", Province: "Mộc Giang"}}
}

func statements() []archive.Statement {
	a := goodArticle()
	return []archive.Statement{{Person: "p1", Name: "Lưu Vĩnh Nghiễm", Office: office(), Relation: archive.Elected, Term: "2020-2025", Date: a.Published, Confidence: archive.Certain,
		Citation: archive.Citation{Article: a.ID, Version: 2, Title: a.Title, URL: a.URL, Outlet: a.Outlet, Published: a.Published, Capture: a.Capture, Evidence: a.People[0].Offices[0].Evidence}}}
}

func (f fakeStore) Article(_ context.Context, id archive.ArticleID) (archive.Article, error) {
	switch id {
	case "good":
		return goodArticle(), f.fail
	case "bad":
		return hostileArticle(), f.fail
	case "panic":
		panic("at the disco")
	}
	return archive.Article{}, errors.Join(archive.ErrNotFound, f.fail)
}

func (f fakeStore) Articles(_ context.Context, ids []archive.ArticleID) ([]archive.Article, error) {
	var all []archive.Article
	for _, id := range ids {
		if a, err := f.Article(context.Background(), id); err == nil {
			all = append(all, a)
		}
	}
	return all, f.fail
}

func (f fakeStore) Texts(_ context.Context, ids []archive.ArticleID) (map[archive.ArticleID]archive.Version, error) {
	all := map[archive.ArticleID]archive.Version{}
	for _, id := range ids {
		if id == "good" {
			all[id] = archive.Version{Number: 2, Lead: version(2).Lead, Body: version(2).Body}
		}
	}
	return all, f.fail
}

func (f fakeStore) Taken(_ context.Context, ids []archive.ArticleID) (map[archive.ArticleID]time.Time, error) {
	all := map[archive.ArticleID]time.Time{}
	for _, id := range ids {
		all[id] = march
	}
	return all, f.fail
}

func (f fakeStore) Copies(context.Context, archive.ArticleID) ([]archive.ArticleID, error) {
	return nil, f.fail
}

func (f fakeStore) Versions(_ context.Context, id archive.ArticleID) ([]archive.Version, error) {
	if id != "good" {
		return nil, archive.ErrNotFound
	}
	first := version(1)
	first.Title = "HĐND tỉnh họp"
	return []archive.Version{first, version(2)}, f.fail
}

func (f fakeStore) Figures(_ context.Context, filter archive.FigureFilter) ([]archive.StatedFigure, int, error) {
	if filter.Indicator == mistyped {
		return nil, 0, f.fail
	}
	return []archive.StatedFigure{{Figure: version(2).Figures[0], Citation: statements()[0].Citation}}, 1, f.fail
}

// mistyped is what nobody is called, and what no figure is of.
const mistyped = "bau cwu"

func (f fakeStore) People(_ context.Context, filter archive.PeopleFilter) ([]archive.Person, int, error) {
	if filter.Query == mistyped {
		return nil, 0, f.fail
	}
	return []archive.Person{{ID: "p1", Name: "Lưu Vĩnh Nghiễm", Articles: 2, Last: time.Date(2020, 11, 10, 0, 0, 0, 0, time.UTC)}, {ID: "p2", Name: "Lưu Vĩnh Nghiêm", Articles: 1}}, 250, f.fail
}

func (f fakeStore) Person(_ context.Context, id archive.PersonID) (archive.Person, error) {
	if id != "p1" {
		return archive.Person{}, archive.ErrNotFound
	}
	return archive.Person{ID: "p1", Name: "Lưu Vĩnh Nghiễm", Articles: 2, Statements: statements()}, f.fail
}

func (f fakeStore) Office(_ context.Context, id archive.OfficeID) (archive.Office, error) {
	if id != "o1" {
		return archive.Office{}, archive.ErrNotFound
	}
	return office(), f.fail
}

func (f fakeStore) Organisation(_ context.Context, id archive.OrganisationID) (archive.Organisation, error) {
	if id != "g1" {
		return archive.Organisation{}, archive.ErrNotFound
	}
	return office().Organisation, f.fail
}

func (f fakeStore) Statements(_ context.Context, filter archive.StatementFilter) ([]archive.Statement, int, error) {
	if filter.Term != "" && filter.Term != "2020-2025" {
		return nil, 0, f.fail
	}
	return statements(), 1, f.fail
}

func (f fakeStore) Outlets(context.Context) ([]archive.Outlet, error) {
	return []archive.Outlet{{ID: "bao", Name: "Báo Mộc Giang", Home: "https://bao.example/", Province: "Mộc Giang", Enabled: true}, {ID: "off", Name: "Preset"}}, f.fail
}

func (f fakeStore) Summary(context.Context) (archive.Summary, error) {
	return archive.Summary{Articles: 2, Outlets: 1, First: archive.NewDay(2020, 1, 2), Last: archive.NewDay(2020, 11, 10)}, f.fail
}

// fakeIndex finds the good and the hostile article for every query but "nothing".
type fakeIndex struct {
	asked *index.Request // the last request, where somebody wants to know
	fail  error
}

func (f fakeIndex) Search(_ context.Context, r index.Request) (index.Result, error) {
	if f.asked != nil {
		*f.asked = r
	}
	if r.Q == "nothing" && (len(r.Term) > 0 || r.From != "") || r.Term != nil && r.Term[0] == "1900-1905" {
		return index.Result{DidYouMean: "something"}, f.fail
	}
	if r.Q == "hindered" {
		return index.Result{Canonical: `bầu cử từ:2030 "phó chủ tịch"`, Notes: []query.Note{{Kind: query.Hinders, About: "từ:2030"}, {Kind: query.Hinders, About: "phó"}}}, f.fail
	}
	a := goodArticle()
	return index.Result{
		Total: 642, Distinct: 600, Took: 1500 * time.Microsecond, Canonical: "tiêu đề:bầu -cử", DidYouMean: "bầu cử", Expanded: []string{"UBND = Ủy ban nhân dân"},
		Hits: []index.Hit{
			{ID: "good", URL: a.URL, Title: a.Title, TitleHTML: "HĐND tỉnh <mark>bầu</mark> Chủ tịch UBND tỉnh", Published: a.Published, Outlet: "bao", Snippet: "Ông … được <mark>bầu</mark> &amp; …",
				Highlights: []string{"bầu"}, People: []index.Ref{{ID: "p1", Label: "Lưu Vĩnh Nghiễm"}}, Offices: []index.Ref{{ID: "o1", Label: "Chủ tịch UBND tỉnh"}}, Terms: []string{"2020-2025"}, Figures: 1, Score: 2.5, Similar: []index.Ref{{ID: "copy", Label: "Bản chép"}}},
			{ID: "bad", URL: "javascript:alert(1)", Title: hostile, TitleHTML: hostile, Snippet: "<mark>" + hostile, Outlet: hostile},
			{ID: "gone", Title: "Đã gỡ", People: []index.Ref{{ID: "p1", Label: "Lưu Vĩnh Nghiễm"}}},
		},
		Facets: map[string][]index.FacetValue{
			"person": {{Value: "p1", Label: "Lưu Vĩnh Nghiễm", Count: 2}}, "term": {{Value: "2020-2025", Label: "2020-2025", Count: 2}}, "outlet": {{Value: "bao", Label: "Báo Mộc Giang", Count: 2}},
			"year": {{Value: "2019", Label: "2019", Count: 1}, {Value: "2020", Label: "2020", Count: 5}}, "office": {{Value: "o1", Label: hostile, Count: 1}},
		},
		FacetTotals: map[string]int{"person": 214},
	}, f.fail
}

func (f fakeIndex) Suggest(context.Context, string, int) ([]index.Suggestion, error) {
	return []index.Suggestion{{Kind: "person", Value: "p1", Label: "Lưu Vĩnh Nghiễm", Count: 2}}, f.fail
}

func (f fakeIndex) Rank(_ context.Context, r index.Request, n int) ([]index.Ranked, error) {
	if f.asked != nil {
		*f.asked = r
	}
	if r.Q == "many" {
		return slices.Repeat([]index.Ranked{{ID: "good"}}, 20000), f.fail
	}
	return []index.Ranked{{ID: "good"}, {ID: "bad"}, {ID: "gone"}}, f.fail
}

func (f fakeStore) DeathStatements(context.Context) ([]archive.Statement, error) { return nil, f.fail }

func (f fakeStore) EachPerson(_ context.Context, _ archive.PeopleFilter, each func(archive.Person) error) error {
	return errors.Join(each(archive.Person{ID: "p1", Name: "Lưu Vĩnh Nghiễm", Articles: 2}), f.fail)
}

func (f fakeStore) EachFigure(_ context.Context, _ archive.FigureFilter, each func(archive.StatedFigure) error) error {
	return errors.Join(each(archive.StatedFigure{Figure: version(2).Figures[0], Citation: statements()[0].Citation}), f.fail)
}

// handler returns a server over the fakes.
func handler(t testing.TB, change func(*Config)) http.Handler {
	t.Helper()
	c := Config{Search: fakeIndex{}, Store: fakeStore{}, Version: "test"}
	if change != nil {
		change(&c)
	}
	h, err := New(c)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// get asks for an address; headers are names and values, in turn.
func get(t testing.TB, h http.Handler, path string, headers ...string) *http.Response {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, path, nil)
	for i := 0; i+1 < len(headers); i += 2 {
		if headers[i] == "Host" {
			r.Host = headers[i+1]
		}
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func text(t testing.TB, r *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
