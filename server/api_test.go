package server

import (
	"context"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/gin-gonic/gin"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"khobao/archive"
	"khobao/archive/store"
)

// dialogue is what programs say to the API, in this order: each operation with an answer and a failure. ! asks with a token that
// there is not.
const dialogue = `
GET /search?q=b%E1%BA%A7u&person=p1&person=p2
GET /search?q=nothing&from=1999
GET /search?from=x
GET /search?size=0
GET /search?q=%ff
GET /search?outlets=bao
GET /export/figures?indcator=thu
GET /articles
GET /articles?page=x
GET /articles/good
GET /articles/bad
GET /articles/none
GET /articles/panic
GET /articles/good/versions
GET /articles/none/versions
GET /people
! GET /people
GET /people/p1
GET /people/p2
GET /people/p1?page=2&size=1
GET /people/p1?size=5000
GET /people/p1/changes?since=2020
GET /people/p1/changes?since=x
GET /offices/o1
GET /offices/o2
GET /offices/o1/holder?on=2020-11-10
GET /offices/o1/holder?on=1999
GET /offices/o1/holder
GET /offices/o2/holder?on=2020
GET /organisations?q=tinh
GET /organisations?page=0
GET /organisations/g1
GET /organisations/none
GET /organisations/g1/leaders?on=11/2020
GET /organisations/none/leaders?on=2020
GET /organisations/g1/series
GET /organisations/none/series
GET /figures
GET /figures?kind=x
GET /outlets
! GET /outlets
GET /suggest?q=l
GET /suggest
GET /export/articles
GET /export/articles?format=csl
GET /export/articles?format=ris
GET /export/articles?format=bibtex
GET /export/articles?format=docx
GET /export/articles?from=x
GET /export/people?format=csv
GET /export/people?format=ris
GET /export/figures
! GET /export/figures
GET /export/popolo?q=l
! GET /export/popolo
GET /export/warc
GET /export/warc?from=x
GET /export/wacz?outlet=bao&from=2020&to=2020-05
! GET /export/wacz
POST /outlets {"home":"https://www.moc.example/","province":"Mộc Giang"}
POST /outlets {}
POST /outlets {"home":5}
POST /outlets nonsense
! POST /outlets {}
GET /outlets/moc-example
GET /outlets/none
PATCH /outlets/moc-example {"name":"Báo Mộc","hours":"22:00-05:30"}
PATCH /outlets/moc-example {"hours":"late"}
POST /schedules {"outlet":"moc-example","cron":"30 5 * * *"}
POST /schedules {"outlet":"none"}
GET /schedules
! GET /schedules
GET /schedules/1
GET /schedules/x
PATCH /schedules/1 {"paused":true}
PATCH /schedules/9 {"paused":true}
DELETE /schedules/1
DELETE /schedules/1
POST /crawls {"outlet":"moc-example"}
POST /crawls {"outlet":"none"}
GET /crawls
GET /crawls?size=0
GET /crawls/1
GET /crawls/9
GET /crawls/1/events
GET /crawls/9/events
DELETE /crawls/1
DELETE /crawls/9
POST /searches {"query":"q=b%E1%BA%A7u","webhook":"https://hook.example/","email":"lan@bao.example"}
POST /searches {"query":"from=x"}
GET /searches
! GET /searches
GET /searches/1
GET /searches/9
PATCH /searches/1 {"name":"Bầu"}
PATCH /searches/1 {"email":"nobody"}
GET /searches/1/deliveries
GET /searches/9/deliveries
POST /searches/1/deliveries/D/retry
POST /searches/1/deliveries/none/retry
DELETE /searches/1
DELETE /searches/1
POST /reports {"article":"good","place":"t0-10","message":"Không phải ông này","person":"p1","office":"o1"}
POST /reports {"article":"good","offset":[0,10],"version":1,"message":"x"}
POST /reports {"article":"good","offset":[900,910],"message":"x"}
POST /reports {"article":"none","place":"t0-10","message":"x"}
GET /reports
GET /reports?settled=x
GET /reports/1
GET /reports/9
POST /rulings {"kind":"merge","person":"p1","others":["p2"],"reason":"một người","report":1}
POST /rulings {"kind":"burn","person":"p1","reason":"x"}
POST /rulings {"kind":"split","person":"p1","articles":[],"reason":"x"}
POST /rulings {"kind":"correct","person":"p1","correction":{"office":"o1","edge":"begin","date":"2015-10"},"reason":"quyết định 5"}
POST /rulings {"kind":"figure","figure":{"article":"good","quote":"Kim ngạch","printed":"14,5","named":"kim ngạch xuất khẩu","value":"15"},"reason":"văn kiện"}
POST /rulings {"kind":"figure","reason":"x"}
POST /rulings {"kind":"distinct","person":"p1","others":["p9"],"reason":"hai người"}
GET /terms/2020-2025
GET /terms/1999-2004
GET /proposals
GET /proposals?page=0
GET /rulings?person=p1&in_force=true
GET /rulings?page=9999&size=100
GET /rulings/R
GET /rulings/none
PATCH /reports/2 {"ruling":"none"}
PATCH /reports/2 {}
PATCH /rulings/R {"undone":true,"reason":"nhầm"}
PATCH /rulings/R {"undone":false}
DELETE /rulings/R
DELETE /rulings/none
DELETE /outlets/moc-example
DELETE /outlets/none
`

// fakeCaptures has three.
type fakeCaptures struct{}

func (fakeCaptures) CountCaptures(context.Context, archive.CaptureFilter) (int, error) { return 3, nil }
func (fakeCaptures) WriteCaptures(_ context.Context, format string, _ archive.CaptureFilter, w io.Writer) (int, error) {
	_, err := io.WriteString(w, format)
	return 3, err
}

// TestAnswersKeepTheirDocument validates answers of every operation, good ones and failures, against /openapi.json with a
// validator that the server does not use.
func TestAnswersKeepTheirDocument(t *testing.T) {
	s := accounts(t)
	h := handler(t, func(c *Config) { withConsole(s)(c); c.Captures = fakeCaptures{} })
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(text(t, get(t, h, "/openapi.json"))))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft2020)
	if err := compiler.AddResource("openapi.json", document); err != nil {
		t.Fatal(err)
	}
	run, err := s.StartRun(t.Context(), "moc-example")
	if err == nil {
		run.State = archive.Done // so that its events end
		err = s.UpdateRun(t.Context(), run)
	}
	if err != nil {
		t.Fatal(err)
	}
	token := newProgram(t, s, h, archive.Admin).secret
	paths := document.(map[string]any)["paths"].(map[string]any)
	good, bad := map[string]int{}, map[string]int{}
	for line := range strings.Lines(strings.TrimSpace(dialogue)) {
		operation, r, got := say(t, s, h, paths, token, strings.TrimSpace(line))
		pointer := responsePointer(document, operation, r)
		if pointer == "" {
			t.Errorf("%s: the document has no answer for %d %s", line, r.StatusCode, r.Header.Get("Content-Type"))
			continue
		}
		schema, err := compiler.Compile("openapi.json#" + pointer)
		if err != nil {
			t.Fatalf("%s: %v", pointer, err)
		}
		var answer any = got
		if media, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";"); strings.HasSuffix(media, "json") {
			answer, err = jsonschema.UnmarshalJSON(strings.NewReader(got))
		}
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		if err := schema.Validate(answer); err != nil {
			t.Errorf("%s: %v\n%s", line, err, got)
		}
		if r.StatusCode < 300 {
			good[operation]++
		} else {
			if problem, ok := answer.(map[string]any); !ok || !strings.HasPrefix(fmt.Sprint(problem["instance"]), "urn:khobao:request:") {
				t.Errorf("%s: a problem without its request's name: %s", line, got)
			}
			bad[operation]++
		}
	}
	for _, route := range h.(*gin.Engine).Routes() {
		path := regexp.MustCompile(`:([a-z]+)`).ReplaceAllString(route.Path, "{$1}")
		if !strings.HasPrefix(path, apiPath+"/") || route.Method == http.MethodHead || route.Method == http.MethodOptions {
			continue
		}
		if item, ok := paths[path].(map[string]any); !ok || item[strings.ToLower(route.Method)] == nil {
			t.Errorf("the document does not describe %s %s", route.Method, route.Path)
		}
	}
	operations := 0
	for path, item := range paths {
		for method := range item.(map[string]any) {
			operations++
			if name := strings.ToUpper(method) + " " + path; good[name] == 0 || bad[name] == 0 {
				t.Errorf("%s: %d answers and %d failures were validated, want some of both", name, good[name], bad[name])
			}
		}
	}
	t.Logf("%d operations, %d answers and failures", operations, strings.Count(dialogue, "\n")-1)
}

// say asks what a line says, and returns the operation of the document that it means, and the answer.
func say(t *testing.T, s *store.Store, h http.Handler, paths map[string]any, token, line string) (operation string, r *http.Response, body string) {
	t.Helper()
	if rest, ok := strings.CutPrefix(line, "! "); ok {
		line, token = rest, "khobao_none"
	}
	method, rest, _ := strings.Cut(line, " ")
	path, sent, _ := strings.Cut(rest, " ")
	if before, after, ok := strings.Cut(path, "/D/"); ok { // a delivery of the search, that failed
		path = before + "/" + string(failedDelivery(t, s)) + "/" + after
	}
	if rest, ok := strings.CutSuffix(path, "/R"); ok { // the first ruling
		all, err := s.Rulings(t.Context())
		if err != nil || len(all) == 0 {
			t.Fatal(all, err)
		}
		path = rest + "/" + string(all[0].ID)
	}
	req := httptest.NewRequest(method, apiPath+path, strings.NewReader(sent))
	req.Header.Set("Authorization", "Bearer "+token)
	if sent != "" {
		req.Header.Set("Content-Type", "application/json")
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, req)
	asked := strings.Split(req.URL.Path, "/")
	for template := range paths {
		parts := strings.Split(template, "/")
		fits := len(parts) == len(asked)
		for i := range parts {
			fits = fits && (parts[i] == asked[i] || strings.HasPrefix(parts[i], "{"))
		}
		if fits {
			operation = method + " " + template
		}
	}
	if operation == "" {
		t.Fatalf("%s: the document has no such path", line)
	}
	return operation, w.Result(), w.Body.String()
}

func failedDelivery(t *testing.T, s *store.Store) archive.DeliveryID {
	t.Helper()
	a := archive.Article{ID: "good", Version: archive.Version{Title: "Bầu", Body: "x"}}
	if _, err := s.SaveArticle(t.Context(), &a); err != nil {
		t.Fatal(err)
	}
	if err := s.RecordFound(t.Context(), 0, 1, []archive.Match{{Search: 1, Articles: []archive.ArticleID{"good"}}}, 0); err != nil {
		t.Fatal(err)
	}
	all, _, err := s.Deliveries(t.Context(), 1, archive.Listing{})
	if err != nil || len(all) == 0 {
		t.Fatal(all, err)
	}
	all[0].State, all[0].Tries = archive.DeliveryFailed, 8
	if err := s.SaveDelivery(t.Context(), all[0]); err != nil {
		t.Fatal(err)
	}
	return all[0].ID
}

// responsePointer finds the schema that the document has for a response: by its status, else the default.
func responsePointer(document any, operation string, r *http.Response) string {
	media, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";")
	method, path, _ := strings.Cut(operation, " ")
	method = strings.ToLower(method)
	item, _ := document.(map[string]any)["paths"].(map[string]any)[path].(map[string]any)
	described, ok := item[method].(map[string]any)
	if !ok {
		return ""
	}
	responses := described["responses"].(map[string]any)
	for _, status := range []string{strconv.Itoa(r.StatusCode), "default"} {
		response, ok := responses[status].(map[string]any)
		if !ok {
			continue
		}
		if content, ok := response["content"].(map[string]any); ok && content[media] != nil {
			return "/paths/" + escapePointer(path) + "/" + method + "/responses/" + status + "/content/" + escapePointer(media) + "/schema"
		}
	}
	return ""
}

func escapePointer(s string) string {
	return strings.ReplaceAll(url.PathEscape(strings.NewReplacer("~", "~0", "/", "~1").Replace(s)), "%2F", "/")
}

// TestStrict refuses what an operation does not know, and nothing that our own pages ask for.
func TestStrict(t *testing.T) {
	h := handler(t, nil)
	for _, path := range []string{"/search?q=a&Outlet=bao", "/search?organization=g1", "/export/articles?frm=2020", "/export/figures?organization=x", "/people?name=x", "/people/p1?q=x", "/outlets?a=b", "/articles/good/versions?page=1"} {
		r := get(t, h, apiPath+path)
		if body := text(t, r); r.StatusCode != http.StatusUnprocessableEntity || r.Header.Get("Content-Type") != "application/problem+json" || !strings.Contains(body, "there is no such parameter") {
			t.Errorf("%s: %d %s", path, r.StatusCode, body)
		}
	}
	page := text(t, get(t, h, "/?q=x&person=p1&outlet=bao&term=2020-2025&from=2015&to=2020&sort=oldest&page=2&size=10&more=person&person_q=l&exact=1"))
	exports := regexp.MustCompile(`href="(/api/v1/export/[^"]+)"`).FindAllStringSubmatch(page, -1)
	if len(exports) == 0 {
		t.Error("no export is offered")
	}
	for _, m := range exports {
		if r := get(t, h, html.UnescapeString(m[1])); r.StatusCode != http.StatusOK {
			t.Errorf("%s: %d %s", m[1], r.StatusCode, text(t, r))
		}
	}
}

// TestAccept answers in the one form that there is, whatever a client would rather have: RFC 9110 allows that, and the document says so.
func TestAccept(t *testing.T) {
	h := handler(t, nil)
	for _, accept := range []string{"", "*/*", "application/json", "text/html", "image/*", "application/cbor", "application/json;q=0", "no media type;;"} {
		r := get(t, h, apiPath+"/people", "Accept", accept)
		if r.StatusCode != http.StatusOK || r.Header.Get("Content-Type") != "application/json" || !json.Valid([]byte(text(t, r))) {
			t.Errorf("Accept %q: %d %s", accept, r.StatusCode, r.Header.Get("Content-Type"))
		}
		r = get(t, h, apiPath+"/people/none", "Accept", accept)
		if r.StatusCode != http.StatusNotFound || r.Header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("Accept %q, of nobody: %d %s", accept, r.StatusCode, r.Header.Get("Content-Type"))
		}
		if r = get(t, h, apiPath+"/export/articles?format=csv", "Accept", accept); r.StatusCode != http.StatusOK || !strings.HasPrefix(r.Header.Get("Content-Type"), "text/csv") {
			t.Errorf("Accept %q, an export: %d %s", accept, r.StatusCode, r.Header.Get("Content-Type"))
		}
	}
}

// TestContract holds the members of answers to the names that users hold on to.
func TestContract(t *testing.T) {
	h := handler(t, nil)
	tests := []struct {
		path    string
		members string // dots lead inwards, a list is its first member
	}{
		{"/search?q=x", "total took_ms hits hits.id hits.url hits.title hits.published hits.outlet hits.snippet hits.highlights hits.people.id hits.people.name " +
			"hits.offices hits.terms hits.score facets.person.value facets.person.label facets.person.count facets.term facets.outlet facets.year did_you_mean expanded canonical"},
		{"/articles/good", "id url outlet title published updated author lead body captions language provenance people.name people.person_id people.offices.office " +
			"people.offices.organisation people.offices.relation people.offices.term people.offices.evidence people.offices.offset terms.from terms.to " +
			"figures.indicator figures.value figures.value_to figures.number figures.number_to figures.unit figures.period figures.kind figures.direction figures.bound " +
			"figures.evidence figures.offset capture.warc capture.offset capture.digest capture.captured version"},
		{"/articles/good/versions", "versions.title versions.version"},
		{"/people", "total people.id people.name people.articles"},
		{"/people/p1", "tenures.office.name tenures.begins.date tenures.begins.precision tenures.begins.citations.article tenures.ends tenures.first tenures.last tenures.citations"},
		{"/offices/o1/holder?on=2020-11-10", "office.name on holders.person.id holders.tenure.begins.date holders.confidence holders.statements.citation"},
		{"/people/p1", "id name statements_total statements.office statements.relation statements.date statements.citation.article statements.citation.version statements.citation.evidence statements.citation.offset"},
		{"/offices/o1", "id name organisation.name holders.person.name holders.statements.citation"},
		{"/outlets", "outlets.id outlets.name"},
		{"/suggest?q=l", "suggestions.kind suggestions.value suggestions.label"},
		{"/articles/none", "status title detail instance"},
	}
	for _, tt := range tests {
		var answer any
		if err := json.Unmarshal([]byte(text(t, get(t, h, apiPath+tt.path))), &answer); err != nil {
			t.Fatal(err)
		}
		for _, member := range strings.Fields(tt.members) {
			if !has(answer, strings.Split(member, ".")) {
				t.Errorf("GET %s: no %s", tt.path, member)
			}
		}
	}
	var found SearchAnswer
	if err := json.Unmarshal([]byte(text(t, get(t, h, apiPath+"/search?q=x"))), &found); err != nil {
		t.Fatal(err)
	}
	for _, hit := range found.Hits {
		if strings.Contains(hit.Snippet, "<script") {
			t.Errorf("snippet of %s: %q", hit.ID, hit.Snippet)
		}
	}
}

func has(value any, path []string) bool {
	if all, ok := value.([]any); ok {
		return len(all) > 0 && has(all[0], path)
	}
	if len(path) == 0 {
		return true
	}
	object, ok := value.(map[string]any)
	inner, there := object[path[0]]
	return ok && there && (len(path) == 1 || has(inner, path[1:]))
}

// TestFieldNames: every field of the API is named in small letters with underscores.
func TestFieldNames(t *testing.T) {
	var document struct {
		Components struct {
			Schemas map[string]struct{ Properties map[string]any }
		}
	}
	if err := json.Unmarshal([]byte(text(t, get(t, handler(t, nil), "/openapi.json"))), &document); err != nil {
		t.Fatal(err)
	}
	name := regexp.MustCompile(`^[a-z][a-z0-9_]*$`)
	fields := 0
	for schema, s := range document.Components.Schemas {
		for field := range s.Properties {
			fields++
			if !name.MatchString(field) {
				t.Errorf("%s has a field %q", schema, field)
			}
		}
	}
	if fields < 100 {
		t.Errorf("the document has %d fields", fields)
	}
}

// TestTags: every operation belongs to a group, and every group says what it is about.
func TestTags(t *testing.T) {
	var document struct {
		Tags  []struct{ Name, Description string }
		Paths map[string]map[string]struct{ Tags []string }
	}
	h := handler(t, withConsole(accounts(t)))
	if err := json.Unmarshal([]byte(text(t, get(t, h, "/openapi.json"))), &document); err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, tag := range document.Tags {
		known[tag.Name] = true
		if tag.Description == "" {
			t.Errorf("nothing is said of %q", tag.Name)
		}
	}
	for path, operations := range document.Paths {
		for method, operation := range operations {
			if len(operation.Tags) != 1 || !known[operation.Tags[0]] {
				t.Errorf("%s %s: %v", method, path, operation.Tags)
			}
		}
	}
	if len(document.Paths) == 0 {
		t.Error("the document has no operations")
	}
}
